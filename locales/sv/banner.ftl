# What Objector says about a whole page, in Swedish.

banner-facebook-own = Facebook: invänd mot att din information används för AI
banner-instagram-own = Instagram: invänd mot att din information används för AI
banner-meta-own = Meta-konto: invänd mot att din information används för AI
banner-whatsapp-own = WhatsApp: invänd mot behandlingen av din information
banner-third-party = Meta: invänd mot att information om dig från andra källor används
banner-general-objection = Meta: invänd mot att din information används
banner-rights-portal = Meta: begäranden om dina dataskyddsrättigheter
banner-entry = Härifrån kommer du till invändningsformuläret

banner-unsure = Det här kan vara Metas invändningsformulär

banner-ready = Objector kan fylla i det som det vet. Inget skrivs förrän du trycker på knappen.
banner-unsure-ready = Objector känner inte igen sidan säkert och har därför inte skrivit något. Om du ser att det är invändningsformuläret kan du låta Objector fylla i det som det vet.
banner-written = Ifyllt. Läs igenom allt och rätta det som inte stämmer. Tryck sedan på Metas egen knapp: bara du kan skicka formuläret.
banner-refused = En del fält behöll inte det som Objector skrev. Fyll i dem själv och tryck sedan på Metas egen knapp.
banner-undone = Allt är som det var tidigare. Du kan fylla i formuläret själv eller låta Objector göra det igen.
banner-nothing = Det finns inget mer för Objector att fylla i. Läs igenom allt och tryck sedan på Metas egen knapp.
banner-no-details = Ange din e-postadress och ditt land en gång. Då fyller Objector i formuläret åt dig. Uppgifterna stannar på din enhet, om du inte väljer att dela dem med dina andra enheter.
banner-damaged = Objector kan inte läsa det som är sparat och fyller därför inte i något. Det sparade finns kvar. Öppna Objectors fönster för att se mer.
banner-newer = Dina uppgifter sparades av en nyare version av Objector. Uppdatera Objector. Tills dess förklarar det bara och ändrar inget.
banner-too-large = Sidan har fler fält än Objector läser. Det fyller inte i och förklarar inget av dem.
banner-private = I ett privat fönster håller Objector ingen lista: anteckna själv när du skickar det här.
banner-login = Logga in här först, i den här webbläsaren, och öppna sedan formuläret igen. Meta visar det bara för den som är inloggad.
banner-code = Meta har skickat en kod till din e-postadress. Skriv in den och låt sidan vara öppen, annars kan du behöva börja om. Titta även i skräpposten.
banner-sent = Meta säger att din invändning har kommit fram. Ta en skärmbild: ofta mejlas ingen kopia. Meta måste svara inom en månad.
banner-sent-other = Meta säger att din invändning har kommit fram. Ta en skärmbild: ofta mejlas ingen kopia.
banner-stage-refused = Meta säger att din invändning inte hörsammas. Då måste Meta ange skälen och tala om var du kan klaga. Ta en skärmbild.
banner-stage-refused-other = Meta säger att din invändning inte hörsammas. Ta en skärmbild av svaret.
banner-unavailable = Meta visar inte formuläret här. Kontrollera att du är inloggad i den här webbläsaren, försök igen senare eller använd något av Metas andra formulär.
banner-entry-state = Den här sidan förklarar hur Meta använder information för AI. Själva formuläret är ett klick bort.

banner-own-covers = Sedan den 27 maj 2025 använder Meta offentliga inlägg, foton och kommentarer från vuxna i Europa, och det som människor skriver till Meta AI, för att träna sin AI. Meta stöder sig på ”berättigat intresse” i stället för att fråga. Du har rätt att invända.
banner-own-covers-uk = Meta använder offentliga inlägg, foton och kommentarer från vuxna för att träna sin AI. I Storbritannien återupptogs det enligt uppgift i september 2024. Meta stöder sig på ”berättigat intresse” i stället för att fråga. Du har rätt att invända.
banner-own-covers-other = Meta använder offentliga inlägg, foton och kommentarer för att träna sin AI. Med Metas formulär kan du invända mot det. Vilka rättigheter du har utöver formuläret beror på lagen där du bor.
banner-own-accounts = En invändning gäller alla konton i samma Kontocenter (Accounts Center). För varje annat konto fyller du i formuläret igen.
banner-own-what = Invändningen gäller det som du har delat offentligt och det som du kommer att dela: inlägg, foton med bildtexter, reels, händelser, kommentarer, recensioner och det du gör i offentliga grupper och på offentliga sidor. Ditt namn, ditt användarnamn och din profilbild räknas som offentliga även på en privat profil. Även där är det meningsfullt att invända.
banner-own-limits = Det som en modell redan har lärt sig raderas inte av det här. Det är ändå meningsfullt, för invändningen gäller det som kommer senare. Det som andra lägger ut om dig är en annan sak, med ett eget formulär.
banner-own-late = Det är inte för sent. Den 27 maj 2025 var dagen då träningen började, inte en sista dag för att invända. En invändning i dag gäller för framtiden. Äldre inlägg är säkrast om du visar dem bara för vänner eller tar bort dem.
banner-own-late-other = Det är inte för sent. Vägledningar som anger en sista dag för att invända är inaktuella. En invändning i dag gäller för framtiden. Äldre inlägg är säkrast om du visar dem bara för vänner eller tar bort dem.
banner-own-chats = Privata meddelanden mellan människor, även på WhatsApp, används inte, såvida inte någon lämnar dem till Meta AI.
banner-counts-later = En invändning gäller det som kommer senare, när du än gör den. Det som en modell redan har lärt sig raderas inte av den.
banner-own-minors = Meta säger att det som personer under 18 år delar inte tas med. Det skyddar inte barn på bilder som vuxna lägger ut. Om du lägger ut sådana bilder är det värt att invända för ditt eget konto även för barnens skull.
banner-own-earlier = En invändning från 2024 eller 2025 gäller fortfarande, säger Meta. Gör den igen om din e-postadress har ändrats, eller för ett konto som inte är länkat.
banner-own-myths = Ett inlägg med orden ”Jag ger inte mitt tillstånd” har ingen verkan, hur ofta det än delas. En invändning stänger inte heller av Meta AI: det syns fortfarande, och du behöver inte använda det.
banner-own-pages = En företagssida har enligt vägledningar inget eget formulär. Var och en som sköter en sådan invänder för sin egen profil.
banner-own-threads = Threads har inget eget formulär. I vägledningar räknas det till Instagram.
banner-non-users = Även utan konto kan du invända, med formuläret om information från andra källor.
banner-whatsapp-mail = Efter formuläret frågar WhatsApp via e-post vad du invänder mot och varför. Om du inte svarar på det blir det kanske inget av invändningen.
banner-whatsapp-limits = Privata meddelanden mellan människor används inte, såvida inte någon lämnar dem till Meta AI. WhatsApp har svarat folk att deras invändning inte gäller WhatsApp. Det som säkert hjälper är att inte använda Meta AI där.
banner-third-party-limits = Det här formuläret gäller information som Meta har fått från andra, och du behöver inget konto. Meta säger att det inte automatiskt tillmötesgår sådana begäranden.
banner-third-party-who = Formuläret är till för personer utan konto, och för det som andra lägger ut eller säger om dig. Det hindrar inte de personerna från att lägga ut saker. Prata med dem också.
banner-third-party-identify = Meta kommer att fråga hur det kan se att uppgifter handlar om dig. Lämna inte fler uppgifter än vad som behövs, och ingen id-handling i förväg.
banner-general-limits = Formuläret används för flera olika ärenden. Att invända mot att dina uppgifter används för AI är ett av dem.
banner-portal-limits = Sedan juli 2026 leder Metas integritetspolicy hit. Utanför Meta vet man inte mycket om den här sidan, så kontrollera varje svar själv.
banner-law-gdpr = Rätten att invända står i artikel 21 i GDPR. Meta måste då sluta använda dina uppgifter till detta, om inte Meta kan visa tvingande skäl som väger tyngre än dina. Meta måste svara inom en månad från det att invändningen har tagits emot (artikel 12.3).
banner-law-uk = Rätten att invända står i artikel 21 i UK GDPR.
banner-law-fadp = Enligt schweizisk rätt behöver den som använder dina uppgifter mot din uttryckliga vilja en grund som rättfärdigar det (artiklarna 30.2 b och 31 i FADP). Lagen anger ingen bestämd tid för svar.
banner-law-other = I ditt land gäller en annan lag än den som Objector känner till. Objector förklarar formuläret men hänvisar inte till någon lag.
banner-unsure-why = Objector känner igen ett formulär på flera tecken samtidigt: adressen, ett dolt nummer, rubriken, frågorna. Här är de för få, eller så säger de emot varandra.
banner-login-why = Meta visar formuläret bara där du är inloggad, i just den här webbläsaren. I appens egen webbläsare har det enligt uppgift förblivit tomt, och ibland har det fungerat först vid andra försöket. Objector tittar inte på lösenord.
banner-unavailable-why = Enligt uppgift erbjuder Meta de här formulären i EU, Island, Liechtenstein, Norge, Storbritannien, Schweiz och några få andra länder. Om formuläret inte öppnas går det också att skriva ett brev.
banner-refused-why = { $law ->
    [gdpr] Det är Meta som måste visa tvingande skäl som väger tyngre än dina (artikel 21.1 i GDPR). Det måste ange sina skäl och tala om att du kan vända dig till en myndighet och till domstol (artikel 12.4). Du kan svara. Du kan också klaga hos myndigheten (artikel 77), och det kostar inget.
    [uk] Det är Meta som måste visa tvingande skäl som väger tyngre än dina (artikel 21.1 i UK GDPR). Du kan svara. Ett klagomål går först till Meta självt (section 164A i Data Protection Act 2018), sedan till ICO.
    [fadp] För att gå emot din uttryckliga vilja behöver Meta en grund som rättfärdigar det (artiklarna 30.2 b och 31 i FADP). Du kan fråga vilken det är och anmäla saken till den schweiziska federala dataskyddsmyndigheten (FDPIC).
   *[other] Du kan fråga Meta om skälen.
}

way-details = Ange mina uppgifter
way-details-change = Ändra mina uppgifter
way-form-facebook-own = Öppna Facebooks formulär
way-form-instagram-own = Öppna Instagrams formulär
way-form-third-party = Öppna formuläret för dig utan konto
way-form-whatsapp-own = Öppna WhatsApps formulär
way-record = Se vad jag har skickat

source-gdpr = Dataskyddsförordningen (GDPR)
source-gdpr-6 = GDPR, artikel 6
source-gdpr-9 = GDPR, artikel 9
source-gdpr-12 = GDPR, artikel 12
source-gdpr-21 = GDPR, artikel 21
source-time-limits = Förordning nr 1182/71 om tidsfrister
source-ico = Information Commissioner’s Office (ICO)
source-edoeb = Schweiz federala dataskyddsmyndighet (FDPIC)
source-meta-forms = Metas egen sida om invändningar
source-meta-policy = Metas integritetspolicy
source-authority-2025 = Vägledning från en tillsynsmyndighet, 2025
source-somi = SOMI, en stiftelse i Nederländerna
source-noyb = noyb, en förening i Österrike
