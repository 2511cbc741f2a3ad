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
banner-no-details = Ange din e-postadress och ditt land en gång. Då fyller Objector i formuläret åt dig. Uppgifterna stannar på din enhet.
banner-damaged = Objector kan inte läsa det som är sparat och fyller därför inte i något. Det sparade finns kvar. Öppna Objectors fönster för att se mer.
banner-newer = Dina uppgifter sparades av en nyare version av Objector. Uppdatera Objector. Tills dess förklarar det bara och ändrar inget.
banner-too-large = Sidan har fler fält än Objector läser. Fälten längre ner förklaras inte.
banner-login = Logga in här först, i den här webbläsaren, och öppna sedan formuläret igen. Meta visar det bara för den som är inloggad.
banner-code = Meta har skickat en kod till din e-postadress. Skriv in den och låt sidan vara öppen, annars kan du behöva börja om. Titta även i skräpposten.
banner-sent = Meta säger att din invändning har kommit fram. Ta en skärmbild: ofta mejlas ingen kopia. Meta måste svara inom en månad.
banner-sent-other = Meta säger att din invändning har kommit fram. Ta en skärmbild: ofta mejlas ingen kopia.
banner-stage-refused = Meta säger att din invändning inte godtas. Då måste Meta ange skälen och tala om var du kan klaga. Ta en skärmbild.
banner-stage-refused-other = Meta säger att din invändning inte godtas. Ta en skärmbild av svaret.
banner-unavailable = Meta visar inte formuläret här. Kontrollera att du är inloggad i den här webbläsaren, försök igen senare eller använd något av Metas andra formulär.
banner-entry-state = Den här sidan förklarar hur Meta använder information för AI. Själva formuläret är ett klick bort.

banner-own-covers = Sedan den 27 maj 2025 använder Meta offentliga inlägg, foton och kommentarer från vuxna i Europa, och det som människor skriver till Meta AI, för att träna sin AI. Meta stöder sig på ”berättigat intresse” i stället för att fråga. Du har rätt att invända.
banner-own-accounts = En invändning gäller alla konton i samma Kontocenter (Accounts Center). För varje annat konto fyller du i formuläret igen.
banner-own-limits = Det som en modell redan har lärt sig raderas inte av det här. Det är ändå meningsfullt, för invändningen gäller det som kommer senare. Det som andra lägger ut om dig är en annan sak, med ett eget formulär.
banner-whatsapp-limits = Privata meddelanden mellan människor används inte, om ingen lämnar dem till Meta AI. Personer har fått svaret från WhatsApp att deras invändning inte gäller WhatsApp. Det som säkert hjälper är att inte använda Meta AI där.
banner-third-party-limits = Det här formuläret gäller information som Meta har fått från andra, och du behöver inget konto. Meta säger att sådana begäranden inte tillgodoses automatiskt.
banner-general-limits = Formuläret används för flera olika ärenden. Att invända mot att dina uppgifter används för AI är ett av dem.
banner-portal-limits = Sedan juli 2026 leder Metas integritetspolicy hit. Utanför Meta är lite känt om den här sidan, så kontrollera varje svar själv.
banner-law-gdpr = Rätten att invända står i artikel 21 i GDPR. Meta måste då sluta, om inte Meta kan visa tvingande skäl som väger tyngre än dina. Meta måste svara inom en månad från det att invändningen har tagits emot (artikel 12.3).
banner-law-uk = Rätten att invända står i artikel 21 i UK GDPR.
banner-law-fadp = Enligt schweizisk rätt kan du förbjuda att dina uppgifter används genom en uttrycklig invändning (artikel 30.2 b i FADP). Lagen anger ingen bestämd tid för svar.
banner-law-other = I ditt land gäller en annan lag än den som Objector känner till. Objector förklarar formuläret men hänvisar inte till någon lag.

way-details = Ange mina uppgifter
way-details-change = Ändra mina uppgifter
way-form-facebook-own = Öppna Facebooks formulär
way-form-instagram-own = Öppna Instagrams formulär
way-form-third-party = Öppna formuläret för dig utan konto
way-form-whatsapp-own = Öppna WhatsApps formulär
way-record = Se vad jag har skickat

source-gdpr = Dataskyddsförordningen (GDPR)
source-time-limits = Förordning nr 1182/71 om tidsfrister
source-meta-forms = Metas egen sida om invändningar
source-authority-2025 = Vägledning från en tillsynsmyndighet, 2025
