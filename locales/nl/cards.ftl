# What Objector says beside each control of Meta's form, in Dutch.

card-region = Uitleg van Objector
card-fill = Formulier invullen
card-undo = Alles ongedaan maken
card-write = Dit veld invullen
card-take-back = Hier ongedaan maken
card-why = Waarom?
card-close = Sluiten
card-open = Dit veld uitleggen

need-required = Meta vereist een antwoord.
need-optional = Dit mag leeg blijven.

state-ready = Objector kan dit voor je invullen. Er wordt niets ingevuld totdat je op de knop drukt.
state-held = Hier staat al iets. Objector laat het zoals het is.
state-held-other = Hier staat al een ander adres dan het adres dat je voor dit account hebt opgegeven. Objector laat het staan. Controleer welk adres je wilt gebruiken.
state-refused = De pagina heeft niet bewaard wat Objector heeft ingevuld. Typ het zelf in.
state-undone = Ongedaan gemaakt. Het veld is weer zoals het was.
state-unsure = Objector weet niet zeker waar dit veld voor is. Lees de vraag van Meta voordat je antwoord geeft.
state-too-long = Je tekst is langer dan dit veld toelaat. Schrijf zelf een kortere.
state-no-choice = Objector vond in de lijst van Meta geen passend antwoord. Kies het zelf.

field-email =
    .title = Je e-mailadres
    .asks = Meta vraagt om het e-mailadres van het account waarvoor je bezwaar maakt. Daar komt het antwoord binnen.
    .why = Gebruik het adres dat bij je account hoort. Consumentenorganisaties raden dat in hun handleidingen aan, omdat Meta je bezwaar dan aan het account kan koppelen. Komt er geen antwoord, kijk dan ook in je spammap.
    .missing = Geef Objector eerst je e-mailadres, dan kan het dit veld invullen.
    .written = Objector heeft het adres ingevuld dat je voor dit account hebt opgegeven.
    .asks-third-party = Meta vraagt om een e-mailadres waarop het je kan antwoorden. Het hoeft niet bij een account te horen.
    .why-third-party = Voor dit formulier is geen account nodig. Geef een adres op dat je leest: het antwoord en de vragen van Meta komen daar binnen.
    .written-third-party = Objector heeft het adres ingevuld dat je voor antwoorden hebt opgegeven.
    .asks-whatsapp-own = WhatsApp vraagt om een e-mailadres. Daar stuurt het nog vragen naartoe voordat het antwoordt.
    .why-whatsapp-own = WhatsApp vraagt per e-mail waartegen je bezwaar maakt en waarom. Mensen kregen die e-mail in het Engels. Geef een adres op dat je leest, en antwoord in je eigen taal als je dat liever doet.
    .written-whatsapp-own = Objector heeft het adres ingevuld dat je voor WhatsApp hebt opgegeven, of anders je algemene adres.
field-email-confirm =
    .title = Nog een keer hetzelfde adres
    .asks = Meta vraagt een tweede keer om hetzelfde e-mailadres, om typefouten te ontdekken.
    .why = Het moet precies hetzelfde zijn als hierboven. Verander je een van de twee, verander dan ook het andere.
    .missing = Geef Objector eerst je e-mailadres, dan kan het dit veld invullen.
    .written = Objector heeft hetzelfde adres ingevuld als hierboven.
field-full-name =
    .title = Je naam
    .asks = Meta vraagt om je voor- en achternaam.
    .why = Geef de naam op die bij je account staat. Je hoeft die niet te bewijzen: Meta mag alleen om meer bewijs vragen als er redelijke twijfel is over wie je bent.
    .missing = Geef Objector eerst je naam, dan kan het dit veld invullen.
    .written = Objector heeft de naam ingevuld die je hebt opgegeven.
    .why-plain = Geef de naam op die bij je account staat. Je hoeft geen bewijs mee te sturen.
    .why-third-party = Geef de naam op waaronder anderen je kennen, want op die naam moet Meta zoeken. Ben je ook onder een andere naam bekend, zeg dat dan waar het formulier om uitleg vraagt.
field-given-name =
    .title = Je voornaam
    .asks = Meta vraagt om je voornaam.
    .why = Geef de naam op die bij je account staat. Je hoeft die niet te bewijzen: Meta mag alleen om meer bewijs vragen als er redelijke twijfel is over wie je bent.
    .missing = Geef Objector eerst je voornaam, dan kan het dit veld invullen.
    .written = Objector heeft de voornaam ingevuld die je hebt opgegeven.
field-family-name =
    .title = Je achternaam
    .asks = Meta vraagt om je achternaam.
    .why = Geef de naam op die bij je account staat. Je hoeft die niet te bewijzen: Meta mag alleen om meer bewijs vragen als er redelijke twijfel is over wie je bent.
    .missing = Geef Objector eerst je achternaam, dan kan het dit veld invullen.
    .written = Objector heeft de achternaam ingevuld die je hebt opgegeven.
field-phone =
    .title = Je telefoonnummer
    .asks = Meta vraagt om een telefoonnummer, met landnummer.
    .why = Op het formulier van WhatsApp is dat het nummer van je WhatsApp-account. Laat het op andere formulieren leeg als dat mag: voor een bezwaar is het niet nodig.
    .asks-whatsapp-own = WhatsApp vraagt om het telefoonnummer van je WhatsApp-account, met landnummer.
    .missing = Geef Objector eerst je telefoonnummer, dan kan het dit veld invullen.
    .written = Objector heeft het nummer ingevuld dat je hebt opgegeven.
field-country =
    .title = Je land
    .asks = Meta wil weten in welk land je woont, want daar hangen je rechten van af.
    .why = Kies het land waar je echt woont, niet het land waar je geboren bent. Ontbreekt het in de lijst van Meta, zoals in 2024 voor Noorwegen werd gemeld, dan kun je het formulier niet gebruiken: schrijf dan een brief.
    .missing = Geef Objector eerst je land, dan kan het dat hier kiezen.
    .written = Objector heeft het land gekozen dat je hebt opgegeven.
field-account =
    .title = Je profiel
    .asks = Meta vraagt om het adres of de gebruikersnaam van het profiel waar het om gaat.
    .why = Geef alleen het profiel op waarvoor je bezwaar maakt. Vul voor accounts die niet in hetzelfde Accountcentrum staan het formulier opnieuw in.
    .missing = Geef Objector eerst het adres van je profiel, dan kan het dit veld invullen.
    .written = Objector heeft het profiel ingevuld dat je hebt opgegeven.
field-reason =
    .title = Waarom je bezwaar maakt
    .asks = Meta vraagt waarom je bezwaar maakt, of welke gevolgen dit gebruik van je gegevens voor je heeft.
    .why = { $law ->
        [gdpr] Artikel 21, lid 1, AVG spreekt van redenen die te maken hebben met je specifieke situatie.
        [uk] Artikel 21, lid 1, van de UK GDPR spreekt van redenen die te maken hebben met je specifieke situatie.
       *[other] Zeg in je eigen woorden waarom je dit gebruik niet wilt.
    } Een paar ware zinnen zijn genoeg; documenten zijn niet nodig. Het formulier van Meta uit 2024 weigerde antwoorden van minder dan 100 tekens; dat van 2025 accepteert ook een leeg veld. Redenen helpen als je later een klacht indient. Schrijf niets gevoeligs, zoals een ziekte, en geen namen van kinderen of andere mensen.
    .missing = Vul eerst je gegevens in, dan kan Objector hier een reden invullen.
    .written = Objector heeft een bezwaar geschreven met de redenen die je hebt aangevinkt. Lees het: elke zin moet voor jou kloppen.
    .written-plain = Objector heeft een kort bezwaar geschreven. In het venster van Objector kun je eigen redenen toevoegen; die maken het sterker.
    .left-out = Objector heeft een bezwaar geschreven. Niet alles wat je hebt gekozen, past in dit veld.
field-details =
    .title = Verder nog iets
    .asks = Meta vraagt of je iets wilt toevoegen. Voor je bezwaar is dat niet nodig.
    .why = Laat dit leeg, tenzij er hierboven iets ontbreekt. Upload of vertel niet meer over jezelf dan nodig is.
field-about-ai =
    .title = Gaat het over AI?
    .asks = Meta vraagt of je verzoek over AI bij Meta gaat. Voor dit bezwaar is het antwoord ja.
    .why = Hetzelfde formulier is er ook voor andere zaken. Bij ‘ja’ toont het de velden voor een bezwaar tegen het gebruik van je gegevens voor AI.
    .missing = Vul eerst je gegevens in, dan kan Objector hier kiezen.
    .written = Objector heeft ‘ja’ gekozen, omdat je bezwaar maakt tegen het gebruik van je gegevens voor AI.
field-request-kind =
    .title = Wat je wilt doen
    .asks = Meta vraagt om wat voor verzoek het gaat. Bij jou is het een bezwaar.
    .why = Kies het antwoord dat gaat over bezwaar maken tegen het gebruik van je informatie. De andere antwoorden leiden naar andere formulieren.
    .missing = Vul eerst je gegevens in, dan kan Objector hier kiezen.
    .written = Objector heeft het antwoord gekozen dat voor een bezwaar staat.
    .why-third-party = Kies het antwoord dat gaat over bezwaar maken tegen, of beperken van, het gebruik van informatie van derden voor AI. De andere gaan over inzien, verbeteren of verwijderen van gegevens.
    .why-whatsapp-own = Kies de vraag hoe je bezwaar maakt tegen de verwerking van je informatie. WhatsApp vraagt daarna per e-mail waartegen je bezwaar maakt en waarom.
field-product =
    .title = Welk product
    .asks = Meta vraagt over welk van zijn producten je verzoek gaat.
    .why = Kies het product waar je account is. Vul voor een account ergens anders het formulier opnieuw in.
    .missing = Geef Objector eerst je accounts, dan kan het hier kiezen.
    .written = Objector heeft het product gekozen van het account dat je hebt opgegeven.
field-prompts =
    .title = Wat er aan Meta AI is gevraagd
    .asks = Meta wil weten wat er in Meta AI is getypt waardoor het gegevens over jou liet zien. Alleen jij kunt dat weten.
    .why = Dit is bedoeld voor gevallen waarin een antwoord van Meta AI informatie over jou liet zien. Heb je zo’n voorbeeld niet, zeg dat dan, of laat het leeg als dat mag.
field-evidence =
    .title = Bestanden
    .asks = Meta laat je schermafbeeldingen of bestanden toevoegen. Objector voegt nooit een bestand toe. Stuur geen kopie van je identiteitsbewijs.
    .why = Voor een bezwaar is vooraf geen bewijs nodig, dus laat dit leeg als dat mag. Op het formulier voor informatie van derden kan een schermafbeelding van een AI-antwoord met jouw gegevens helpen.
field-relationship =
    .title = Voor wie je het vraagt
    .asks = Meta vraagt of het om jou gaat of om iemand anders. Kies dit zelf.
    .why = Gaat het om je eigen gegevens, kies dan ‘mezelf’. Vraag je het voor je kind of voor iemand die jou dat heeft gevraagd, kies dan dat.
field-declaration =
    .title = Je verklaring
    .asks = Meta wil dat je bevestigt dat wat je zegt waar is. Dat kun je alleen zelf: lees de verklaring en vink die daarna zelf aan.
    .why = Objector vinkt zo’n verklaring nooit aan. Lees eerst na wat er op het formulier staat en verbeter wat niet klopt.
field-signature =
    .title = Je handtekening
    .asks = Meta wil dat je met je naam ondertekent. Dat kun je alleen zelf, dus Objector laat het leeg.
    .why = Typ je naam zoals die hierboven staat, als je alles hebt gelezen.
field-code =
    .title = De code uit je e-mail
    .asks = Meta heeft een code naar je e-mailadres gestuurd. Typ die hier zelf in en houd deze pagina tot dan open.
    .why = Naar verluidt is de code ongeveer een uur geldig. Komt er binnen een paar minuten geen e-mail, kijk dan in je spammap. Sluit je deze pagina, dan moet je misschien opnieuw beginnen.
field-other =
    .title = Een veld dat Objector niet kent
    .asks = Objector weet niet waar dit veld voor is. Lees de vraag van Meta voordat je antwoord geeft.
    .why = Meta verandert zijn formulieren zonder aankondiging. Geef niet meer dan nodig is. Je kunt de makers van Objector over het veranderde formulier vertellen; dat gebeurt alleen als jij daarvoor kiest.

note-email-held = Als je bent ingelogd, zet Meta hier vaak zelf een adres neer. Objector laat het staan. Wil je het antwoord op een ander adres, verander het dan.
note-email-after = Nadat je het formulier hebt verstuurd, schrijft Meta naar dit adres: soms eerst een code, dan het antwoord. Volgens gebruikers duurt dat een paar minuten tot twee dagen; sommigen kregen niets.
note-country-law = De AVG geldt in de EU, IJsland, Liechtenstein en Noorwegen. Het Verenigd Koninkrijk en Zwitserland hebben eigen wetten. Objector noemt die van jouw land.
note-account-find = Open je eigen profiel in de browser: het adres staat in de adresbalk. Een wachtwoord hoort nooit in dit veld.
note-identity = { $law ->
    [gdpr] Stuur geen kopie van je identiteitsbewijs. Volgens artikel 12, lid 6, AVG mag Meta alleen bij redelijke twijfel meer vragen over wie je bent.
    [uk] Stuur geen kopie van je identiteitsbewijs. Volgens artikel 12, lid 6, van de UK GDPR mag Meta alleen bij redelijke twijfel meer vragen over wie je bent.
   *[other] Stuur geen kopie van je identiteitsbewijs, tenzij Meta je zegt waarom het eraan twijfelt wie je bent.
}
note-reason = { $law ->
    [gdpr] Artikel 21, lid 1, AVG spreekt van redenen die te maken hebben met je specifieke situatie.
    [uk] Artikel 21, lid 1, van de UK GDPR spreekt van redenen die te maken hebben met je specifieke situatie.
   *[other] Zeg in je eigen woorden waarom je dit gebruik niet wilt.
} Een paar ware zinnen zijn genoeg; documenten zijn niet nodig. Schrijf niets gevoeligs, zoals een ziekte, en geen namen van kinderen of andere mensen.
note-reason-third-party = Zeg in algemene woorden waar je voorkomt: in berichten of foto’s van andere mensen, op websites. Meta zegt dat het zulke verzoeken niet automatisch inwilligt, dus een reden die alleen voor jou geldt, helpt.
note-reason-written = Wat Objector schrijft, komt uit de redenen die je hebt aangevinkt en uit je eigen woorden. Het voegt niets over jou toe, en je kunt elk woord veranderen.
note-reason-weighing = { $law ->
    [gdpr] Je hoeft niet te bewijzen dat je gelijk hebt. Meta moet dwingende redenen aantonen die zwaarder wegen dan die van jou (artikel 21, lid 1, AVG).
    [uk] Je hoeft niet te bewijzen dat je gelijk hebt. Meta moet dwingende redenen aantonen die zwaarder wegen dan die van jou (artikel 21, lid 1, van de UK GDPR).
    [fadp] Het Zwitserse recht beschermt je uitdrukkelijke wens dat gegevens over jou niet worden verwerkt (artikel 30, lid 2, onder b, FADP). Meta zou moeten rechtvaardigen dat het daartegen ingaat.
   *[other] Welke rechten je hebt, hangt af van de wet van het land waar je woont. Objector noemt er geen.
}
note-review = { $law ->
    [gdpr] ‘We gaan dit bekijken’ is nog geen antwoord. Meta moet je binnen een maand na ontvangst van het bezwaar zeggen wat het heeft gedaan (artikel 12, lid 3, AVG), en waarom, als het weigert (artikel 12, lid 4).
    [uk] ‘We gaan dit bekijken’ is nog geen antwoord. Meta moet je binnen een maand na ontvangst van het bezwaar zeggen wat het heeft gedaan (artikel 12, lid 3, van de UK GDPR).
   *[other] ‘We gaan dit bekijken’ is nog geen antwoord. Noteer de dag, en vraag het na 30 dagen opnieuw.
}
note-review-longer = { $law ->
    [uk] In een ingewikkeld geval mag Meta er twee maanden langer over doen, maar het moet je dat binnen de eerste maand zeggen, en waarom (artikel 12, lid 3, van de UK GDPR).
   *[gdpr] In een ingewikkeld geval mag Meta er twee maanden langer over doen, maar het moet je dat binnen de eerste maand zeggen, en waarom (artikel 12, lid 3, AVG).
}
note-right-to-act = Om voor een volwassene te handelen, heb je het recht daartoe nodig, bijvoorbeeld door een volmacht. Meta kan vragen die te laten zien. Maak op een kopie zwart wat er niets mee te maken heeft.
note-true = Bevestigen is makkelijk als elke zin op het formulier waar is. Twijfel je aan een zin, haal die dan eerst weg.
note-code-private = De code is alleen voor jou. Objector leest hem niet en bewaart hem niet.
note-code-counts = Voor Objector is het bezwaar ontvangen zodra de code is geaccepteerd, niet eerder.
