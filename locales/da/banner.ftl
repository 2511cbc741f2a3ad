# What Objector says about a whole page, in Danish.

banner-facebook-own = Facebook: gør indsigelse mod brug af dine oplysninger til AI
banner-instagram-own = Instagram: gør indsigelse mod brug af dine oplysninger til AI
banner-meta-own = Meta-konto: gør indsigelse mod brug af dine oplysninger til AI
banner-whatsapp-own = WhatsApp: gør indsigelse mod behandlingen af dine oplysninger
banner-third-party = Meta: gør indsigelse mod brug af oplysninger om dig fra tredjeparter
banner-general-objection = Meta: gør indsigelse mod brug af dine oplysninger
banner-rights-portal = Meta: anmodninger om dine databeskyttelsesrettigheder
banner-entry = Herfra kommer du til indsigelsesformularen

banner-unsure = Det kan være Metas indsigelsesformular

banner-ready = Objector kan udfylde formularen med det, du har oplyst. Der bliver ikke skrevet noget, før du trykker på knappen.
banner-unsure-ready = Objector kender ikke siden med sikkerhed og har derfor ikke skrevet noget. Hvis du kan se, at det er indsigelsesformularen, kan du lade Objector udfylde den med det, du har oplyst.
banner-written = Udfyldt. Læs det igennem, og ret det, der ikke passer. Tryk derefter på Metas egen knap: Kun du kan sende formularen.
banner-refused = Nogle felter beholdt ikke det, Objector skrev. Udfyld dem selv, og tryk derefter på Metas egen knap.
banner-undone = Alt er, som det var før. Du kan udfylde formularen selv eller lade Objector gøre det igen.
banner-nothing = Der er ikke mere for Objector at udfylde. Læs det hele igennem, og tryk derefter på Metas egen knap.
banner-no-details = Angiv din e-mailadresse og dit land én gang. Så udfylder Objector formularen for dig. Oplysningerne bliver på din enhed, medmindre du vælger at dele dem med dine andre enheder.
banner-damaged = Objector kan ikke læse det, der er gemt, og udfylder derfor ikke noget. Det gemte er der stadig. Åbn Objectors vindue for at se mere.
banner-newer = Dine oplysninger blev gemt af en nyere version af Objector. Opdatér Objector. Indtil da forklarer det kun og ændrer ikke noget.
banner-too-large = Siden har flere felter, end Objector læser. Det udfylder og forklarer ingen af dem.
banner-private = I et privat vindue fører Objector ingen liste: Notér selv, hvornår du sender dette.
banner-login = Log først ind her i denne browser, og åbn derefter formularen igen. Meta viser den kun til dem, der er logget ind.
banner-code = Meta har sendt en kode til din e-mailadresse. Skriv den ind, og lad siden være åben, ellers må du måske begynde forfra. Se også i spammappen.
banner-sent = Meta siger, at din indsigelse er modtaget. Tag et skærmbillede: Ofte bliver der ikke sendt en kopi pr. mail. Meta skal svare inden for en måned.
banner-sent-other = Meta siger, at din indsigelse er modtaget. Tag et skærmbillede: Ofte bliver der ikke sendt en kopi pr. mail.
banner-stage-refused = Meta siger, at din indsigelse ikke bliver imødekommet. Meta skal give dig en begrundelse og fortælle dig, hvor du kan klage. Tag et skærmbillede.
banner-stage-refused-other = Meta siger, at din indsigelse ikke bliver imødekommet. Tag et skærmbillede af svaret.
banner-unavailable = Meta viser ikke formularen her. Tjek, at du er logget ind i denne browser, prøv igen senere, eller brug en af Metas andre formularer.
banner-entry-state = Denne side forklarer, hvordan Meta bruger oplysninger til AI. Selve formularen er ét klik væk.

banner-own-covers = Siden 27. maj 2025 har Meta brugt offentlige opslag, billeder og kommentarer fra voksne i Europa, og det, folk skriver til Meta AI, til at træne sin AI. Meta henviser til en ”legitim interesse” i stedet for at spørge. Du har ret til at gøre indsigelse.
banner-own-covers-uk = Meta bruger offentlige opslag, billeder og kommentarer fra voksne til at træne sin AI. I Storbritannien blev det efter det oplyste genoptaget i september 2024. Meta henviser til en ”legitim interesse” i stedet for at spørge. Du har ret til at gøre indsigelse.
banner-own-covers-other = Meta bruger offentlige opslag, billeder og kommentarer til at træne sin AI. Med Metas formular kan du gøre indsigelse mod det. Hvilke rettigheder du har ud over formularen, afhænger af loven, hvor du bor.
banner-own-accounts = Én indsigelse gælder for alle konti i den samme Kontooversigt (Accounts Center). For alle andre konti skal du udfylde formularen igen.
banner-own-what = Indsigelsen gælder det, du har delt offentligt, og det, du vil dele: opslag, billeder med billedtekster, reels, stories, kommentarer, anmeldelser og det, du gør i offentlige grupper og på sider. Dit navn, brugernavn og profilbillede regnes for offentlige, selv på en privat profil. Også dér giver det mening at gøre indsigelse.
banner-own-limits = Det, en model allerede har lært, bliver ikke slettet af dette. Det giver alligevel mening, for indsigelsen gælder det, der kommer senere. Det, andre lægger op om dig, er en anden sag med sin egen formular.
banner-own-late = Det er ikke for sent. Den 27. maj 2025 begyndte træningen. Det var ikke en frist for at gøre indsigelse. En indsigelse i dag tæller for fremtiden. Ældre opslag er sikrest, når du kun viser dem for venner eller sletter dem.
banner-own-late-other = Det er ikke for sent. Vejledninger, der nævner en sidste dag for at gøre indsigelse, er forældede. En indsigelse i dag tæller for fremtiden. Ældre opslag er sikrest, når du kun viser dem for venner eller sletter dem.
banner-own-chats = Private beskeder mellem mennesker, også dem på WhatsApp, bliver ikke brugt, medmindre nogen giver dem til Meta AI.
banner-counts-later = En indsigelse gælder det, der kommer senere, uanset hvornår du gør den. Det, en model allerede har lært, bliver ikke slettet af den.
banner-own-minors = Meta siger, at det, folk under 18 deler, ikke bliver brugt. Det beskytter ikke børn på billeder, som voksne lægger op. Hvis du lægger sådanne billeder op, er en indsigelse for din egen konto også umagen værd for børnenes skyld.
banner-own-earlier = En indsigelse fra 2024 eller 2025 gælder stadig, siger Meta. Gør indsigelse igen, hvis din e-mailadresse er ændret, eller for en konto, der ikke er tilknyttet.
banner-own-myths = Et opslag som ”Jeg giver ikke tilladelse” har ingen virkning, uanset hvor ofte det deles. En indsigelse slår heller ikke Meta AI fra: Det er stadig synligt, og du behøver ikke bruge det.
banner-own-pages = En virksomhedsside har ifølge vejledninger ingen egen formular. Alle, der administrerer en, gør indsigelse for deres egen profil.
banner-own-threads = Threads har ingen egen formular. Vejledninger regner det med under Instagram.
banner-non-users = Også uden konto kan du gøre indsigelse, med formularen om oplysninger fra tredjeparter.
banner-whatsapp-mail = Efter formularen spørger WhatsApp pr. e-mail, hvad du gør indsigelse mod og hvorfor. Hvis du ikke svarer på det, bliver det måske ikke til noget.
banner-whatsapp-limits = Private beskeder mellem mennesker bliver ikke brugt, medmindre nogen giver dem til Meta AI. Folk har fået at vide af WhatsApp, at deres indsigelse ikke gælder WhatsApp. Det, der med sikkerhed hjælper, er at lade være med at bruge Meta AI dér.
banner-third-party-limits = Denne formular handler om oplysninger, som Meta har fra andre, og kræver ingen konto. Meta siger, at den slags anmodninger ikke automatisk bliver imødekommet.
banner-third-party-who = Formularen er til folk uden konto og til det, andre lægger op eller siger om dig. Den forhindrer ikke de personer i at lægge noget op. Tal også med dem.
banner-third-party-identify = Meta vil spørge, hvordan man kan se, at data handler om dig. Oplys ikke mere, end det kræver, og send ikke legitimation på forhånd.
banner-general-limits = Formularen bruges til flere ting. Indsigelse mod brug af dine data til AI er en af dem.
banner-portal-limits = Siden juli 2026 fører Metas privatlivspolitik hertil. Uden for Meta ved man kun lidt om denne side, så tjek selv hvert svar.
banner-law-gdpr = Retten til indsigelse står i GDPR artikel 21. Meta skal så holde op med at bruge dine data til dette, medmindre Meta påviser vægtige grunde, der går forud for dine. Meta skal svare inden for en måned efter at have modtaget indsigelsen (artikel 12, stk. 3).
banner-law-uk = Retten til indsigelse står i UK GDPR artikel 21.
banner-law-fadp = Den, der bruger dine data mod dit udtrykkelige ønske, skal efter schweizisk ret have en retfærdiggørelse (artikel 30, stk. 2, litra b, og artikel 31 i FADP). Loven fastsætter ingen bestemt frist for svar.
banner-law-other = I dit land gælder en anden lov end den, Objector kender. Objector forklarer formularen, men henviser ikke til nogen lov.
banner-unsure-why = Objector kender en formular på flere tegn på én gang: adressen, et skjult nummer, overskriften, spørgsmålene. Her er der for få, eller de modsiger hinanden.
banner-login-why = Meta viser kun formularen, hvis du er logget ind i netop denne browser. I appens egen browser forblev den efter sigende tom, og nogle gange virkede det først i andet forsøg. Objector kigger ikke på adgangskoder.
banner-unavailable-why = Efter det oplyste tilbyder Meta disse formularer i EU, Island, Liechtenstein, Norge, Storbritannien, Schweiz og nogle få andre lande. Hvis formularen ikke åbner, er et brev også en mulighed.
banner-refused-why = { $law ->
    [gdpr] Det er Meta, der skal påvise vægtige grunde, der går forud for dine (GDPR artikel 21, stk. 1). Meta skal give en begrundelse og fortælle dig, at du kan gå til en tilsynsmyndighed og en domstol (artikel 12, stk. 4). Du kan svare. Du kan også klage til tilsynet (artikel 77), og det koster ikke noget.
    [uk] Det er Meta, der skal påvise vægtige grunde, der går forud for dine (UK GDPR artikel 21, stk. 1). Du kan svare. En klage går først til Meta selv (section 164A i Data Protection Act 2018), derefter til ICO.
    [fadp] Mod dit udtrykkelige ønske skal Meta have en retfærdiggørelse (artikel 30, stk. 2, litra b, og artikel 31 i FADP). Du kan spørge hvilken og anmelde sagen til den schweiziske databeskyttelsesmyndighed (FDPIC).
   *[other] Du kan spørge Meta om begrundelsen.
}

way-details = Angiv mine oplysninger
way-details-change = Ret mine oplysninger
way-form-facebook-own = Åbn Facebooks formular
way-form-instagram-own = Åbn Instagrams formular
way-form-third-party = Åbn formularen for folk uden konto
way-form-whatsapp-own = Åbn WhatsApps formular
way-record = Se, hvad jeg har sendt

source-gdpr = Databeskyttelsesforordningen (GDPR)
source-gdpr-6 = GDPR, artikel 6
source-gdpr-9 = GDPR, artikel 9
source-gdpr-12 = GDPR, artikel 12
source-gdpr-21 = GDPR, artikel 21
source-time-limits = Forordning nr. 1182/71 om tidsfrister
source-ico = Information Commissioner’s Office (ICO)
source-edoeb = Den schweiziske databeskyttelsesmyndighed (FDPIC)
source-meta-forms = Metas egen side om indsigelse
source-meta-policy = Metas privatlivspolitik
source-authority-2025 = Vejledning fra en tilsynsmyndighed, 2025
source-somi = SOMI, en stiftelse i Nederlandene
source-noyb = noyb, en forening i Østrig
