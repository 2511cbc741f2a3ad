# Letters to the company and to a supervisory authority, in Dutch.

letter-act-gdpr = AVG
letter-act-uk = UK GDPR

letter-kind-objection = Bezwaar per brief
letter-kind-objection-note = Als het formulier niet werkt, of ernaast.
letter-kind-reminder = Herinnering
letter-kind-reminder-note = Als Meta niet op tijd heeft geantwoord.
letter-kind-refusal = Antwoord op een weigering
letter-kind-refusal-note = Als Meta nee zegt.
letter-kind-access = Welke gegevens heeft Meta?
letter-kind-access-note = Vraagt welke van je gegevens voor AI zijn gebruikt.
letter-kind-erasure = Beperken en wissen
letter-kind-erasure-note = Voor gegevens die nog voor training worden bewaard.
letter-kind-company-complaint = Klacht bij Meta
letter-kind-company-complaint-note = In het Verenigd Koninkrijk komt deze vóór een klacht bij de ICO.
letter-kind-complaint = Klacht bij de toezichthouder
letter-kind-complaint-note = Als Meta zwijgt, of het antwoord je niet overtuigt. Het kost niets.
letter-kind-child = Voor een kind
letter-kind-child-note = Als je kind te zien is of wordt genoemd in wat mensen plaatsen.
letter-kind-represented = Voor iemand die je vertegenwoordigt
letter-kind-represented-note = Als je voor een volwassene handelt, met een volmacht of door benoeming door de rechter.
letter-kind-non-user = Zonder account
letter-kind-non-user-note = Als anderen je tonen of noemen en je geen account hebt.

letter-gap-name = [je naam]
letter-gap-email = [je e-mailadres]
letter-gap-address = [je postadres]
letter-gap-account = [het adres of de gebruikersnaam van je account]
letter-gap-reasons = [je redenen, in een of twee ware zinnen]
letter-gap-represented = [de naam van de persoon die je vertegenwoordigt]
letter-gap-mandate = [volmacht, of de beslissing waarbij je bent benoemd]
letter-gap-sent = [de dag van je bezwaar]
letter-gap-form = [met welk formulier of welke brief]
letter-gap-due = [de dag waarop de antwoordtermijn van Meta afliep]
letter-gap-answered = [de dag van het antwoord van Meta]
letter-gap-complained = [de dag van je klacht bij het bedrijf]
letter-gap-recipient = [het bedrijf dat het privacybeleid van Meta voor jouw land noemt]
letter-gap-authority = [de privacytoezichthouder van de plaats waar je woont]
letter-gap-authority-address = [het postadres, van de website van de toezichthouder]

letter-subject-objection = Bezwaar tegen het gebruik van mijn persoonsgegevens voor AI
letter-subject-reminder = Herinnering: mijn bezwaar van { $sent } tegen het gebruik van mijn persoonsgegevens voor AI
letter-subject-refusal = Uw antwoord van { $answered } op mijn bezwaar tegen het gebruik van mijn persoonsgegevens voor AI
letter-subject-access = Verzoek om inzage: gebruik van mijn persoonsgegevens voor AI
letter-subject-erasure = Verzoek om beperking van de verwerking en wissing van mijn voor AI gebruikte persoonsgegevens
letter-subject-company-complaint = Klacht: mijn bezwaar van { $sent } tegen het gebruik van mijn persoonsgegevens voor AI
letter-subject-complaint = Klacht over { $controller }: bezwaar tegen het gebruik van persoonsgegevens voor AI
letter-subject-child = Bezwaar tegen het gebruik van de persoonsgegevens van mijn kind voor AI
letter-subject-represented = Bezwaar namens { $represented } tegen het gebruik van persoonsgegevens voor AI
letter-subject-on-behalf-child = { $subject } (namens mijn kind)
letter-subject-on-behalf-represented = { $subject } (namens { $represented })
letter-subject-non-user = Bezwaar van iemand zonder account tegen het gebruik van persoonsgegevens voor AI

letter-open = Geachte heer, mevrouw,
letter-close = Hoogachtend,
letter-enclosures = Bijlagen:
letter-account = { $platform }: { $handle }
letter-platform-meta = Meta-account
letter-form = met het formulier op { $address }
letter-by-post = per post
letter-by-e-mail = per e-mail

letter-object = { $law ->
    [fadp] Ik maak uitdrukkelijk bezwaar (artikel 30, lid 2, onder b, van de Zwitserse federale wet inzake gegevensbescherming, FADP) tegen het gebruik van mijn persoonsgegevens voor het ontwikkelen en verbeteren van AI, in alle producten van Meta. Dit geldt voor wat ik tot nu toe heb gedeeld, voor wat ik nog zal delen en voor inhoud van andere mensen waarin ik herkenbaar ben.
    [other] Ik maak bezwaar tegen het gebruik van mijn persoonsgegevens voor het ontwikkelen en verbeteren van AI, in alle producten van Meta. Dit geldt voor wat ik tot nu toe heb gedeeld, voor wat ik nog zal delen en voor inhoud van andere mensen waarin ik herkenbaar ben.
   *[gdpr] Ik maak op grond van artikel 21, lid 1, van de { $act } bezwaar tegen het gebruik van mijn persoonsgegevens voor het ontwikkelen en verbeteren van AI, in alle producten van Meta. Dit geldt voor wat ik tot nu toe heb gedeeld, voor wat ik nog zal delen en voor inhoud van andere mensen waarin ik herkenbaar ben.
 }
letter-accounts = Mijn accounts:
letter-earlier = Ik heb al bezwaar gemaakt op { $sent }, { $form }. Dat bezwaar handhaaf ik.
letter-reasons = Mijn redenen:

letter-ground-expectation = Bij de afweging telt wat iemand redelijkerwijs mocht verwachten toen de gegevens werden verzameld (overweging 47 van de { $act }).
letter-ground-special-categories = Artikel 9 van de { $act } verbiedt het gebruik ervan, behalve in de daar genoemde gevallen.
letter-ground-children = Artikel 6, lid 1, onder f, van de { $act } noemt kinderen uitdrukkelijk.
letter-ground-profession-safety = Dit is een reden die verband houdt met mijn specifieke situatie, zoals artikel 21, lid 1, van de { $act } het noemt.
letter-ground-creative-work = Dit belang van mij hoort thuis in de afweging van artikel 6, lid 1, onder f, van de { $act }.
letter-ground-irreversible = De rechten op rectificatie en wissing (artikelen 16 en 17 van de { $act }) zouden dan nog maar weinig betekenen.
letter-ground-not-necessary = Artikel 6, lid 1, onder f, van de { $act } staat alleen toe wat noodzakelijk is voor het nagestreefde belang.
letter-ground-non-user = Volgens artikel 14 van de { $act } moeten ook mensen van wie de gegevens elders vandaan komen, worden geïnformeerd.

letter-ask = Ik verzoek u
letter-ask-stop = dit gebruik vanaf nu te staken
letter-ask-restrict = de verwerking te beperken zolang u dit bezwaar beoordeelt (artikel 18, lid 1, onder d)
letter-ask-erase = { $law ->
    [fadp] deze gegevens te wissen uit wat voor training wordt bewaard
    [other] deze gegevens te wissen uit wat voor training wordt bewaard
   *[gdpr] deze gegevens te wissen uit wat voor training wordt bewaard (artikel 17, lid 1, onder c)
 }
letter-ask-recipients = degenen aan wie de gegevens zijn doorgegeven hiervan op de hoogte te stellen en mij te laten weten wie dat zijn (artikel 19)
letter-ask-sources = mij te laten weten welke gegevens over mij u hiervoor gebruikt en waar die vandaan komen (artikelen 14 en 15)
letter-ask-confirm = { $law ->
    [fadp] mij schriftelijk te bevestigen dat u dit hebt gedaan, zo mogelijk binnen 30 dagen
    [other] mij schriftelijk te bevestigen dat u dit hebt gedaan, zo mogelijk binnen 30 dagen
   *[gdpr] mij binnen een maand te bevestigen dat u dit hebt gedaan (artikel 12, lid 3)
 }
letter-ask-refusal = mij, als u weigert, uw dwingende gerechtvaardigde gronden te noemen en mij erop te wijzen dat ik naar een toezichthouder en naar de rechter kan gaan (artikel 12, lid 4)
letter-proof = { $law ->
    [fadp] Ik voeg geen kopie van mijn identiteitsbewijs bij. Als u twijfelt aan wie ik ben, laat mij dan weten waarom, en wat u nodig hebt.
    [other] Ik voeg geen kopie van mijn identiteitsbewijs bij. Als u twijfelt aan wie ik ben, laat mij dan weten waarom, en wat u nodig hebt.
   *[gdpr] Dit verzoek is kosteloos (artikel 12, lid 5). Ik voeg geen kopie van mijn identiteitsbewijs bij. Als u redelijke twijfel hebt over mijn identiteit, laat mij dan weten welke, en wat u nodig hebt (artikel 12, lid 6).
 }
letter-rights = { $law ->
    [fadp] Ik behoud mij alle overige rechten op grond van de FADP voor.
    [other] Ik behoud mij alle overige rechten voor.
    [uk] Ik behoud mij alle overige rechten voor, met name die van de artikelen 79 en 82 van de { $act }.
   *[gdpr] Ik behoud mij alle overige rechten voor, met name die van de artikelen 77, 79 en 82 van de { $act }.
 }
letter-reply = Ik ontvang uw antwoord graag per e-mail op { $email }.

letter-child = { $law ->
    [fadp] Ik draag de ouderlijke verantwoordelijkheid voor een minderjarig kind. Namens dit kind maak ik uitdrukkelijk bezwaar (artikel 30, lid 2, onder b, van de Zwitserse federale wet inzake gegevensbescherming, FADP) tegen het gebruik van de persoonsgegevens van het kind voor het ontwikkelen en verbeteren van AI, in alle producten van Meta. Dit geldt voor inhoud van wie dan ook waarin mijn kind te zien of te horen is of wordt genoemd.
    [other] Ik draag de ouderlijke verantwoordelijkheid voor een minderjarig kind. Namens dit kind maak ik bezwaar tegen het gebruik van de persoonsgegevens van het kind voor het ontwikkelen en verbeteren van AI, in alle producten van Meta. Dit geldt voor inhoud van wie dan ook waarin mijn kind te zien of te horen is of wordt genoemd.
   *[gdpr] Ik draag de ouderlijke verantwoordelijkheid voor een minderjarig kind. Namens dit kind maak ik op grond van artikel 21, lid 1, van de { $act } bezwaar tegen het gebruik van de persoonsgegevens van het kind voor het ontwikkelen en verbeteren van AI, in alle producten van Meta. Dit geldt voor inhoud van wie dan ook waarin mijn kind te zien of te horen is of wordt genoemd.
 }
letter-child-reasons = { $law ->
    [fadp] Mijn kind kan hierover niet beslissen en heeft hier niet voor gekozen. Dat accounts van minderjarigen, zoals u zegt, buiten beschouwing blijven, verandert niets aan wat volwassenen plaatsen.
    [other] Mijn kind kan hierover niet beslissen en heeft hier niet voor gekozen. Dat accounts van minderjarigen, zoals u zegt, buiten beschouwing blijven, verandert niets aan wat volwassenen plaatsen.
   *[gdpr] Mijn kind kan hierover niet beslissen en heeft hier niet voor gekozen. Artikel 6, lid 1, onder f, van de { $act } geeft de belangen van kinderen bijzonder gewicht. Dat accounts van minderjarigen, zoals u zegt, buiten beschouwing blijven, verandert niets aan wat volwassenen plaatsen.
 }
letter-child-name = De naam van mijn kind noem ik hier niet. Als u iets nodig hebt om de gegevens te vinden, laat mij dan weten wat, en waarom.

letter-represented = { $law ->
    [fadp] Ik vertegenwoordig { $represented }. Namens deze persoon maak ik uitdrukkelijk bezwaar (artikel 30, lid 2, onder b, van de Zwitserse federale wet inzake gegevensbescherming, FADP) tegen het gebruik van de persoonsgegevens van deze persoon voor het ontwikkelen en verbeteren van AI, in alle producten van Meta. Dit geldt voor wat tot nu toe is gedeeld, voor wat nog zal worden gedeeld en voor inhoud van andere mensen waarin deze persoon herkenbaar is.
    [other] Ik vertegenwoordig { $represented }. Namens deze persoon maak ik bezwaar tegen het gebruik van de persoonsgegevens van deze persoon voor het ontwikkelen en verbeteren van AI, in alle producten van Meta. Dit geldt voor wat tot nu toe is gedeeld, voor wat nog zal worden gedeeld en voor inhoud van andere mensen waarin deze persoon herkenbaar is.
   *[gdpr] Ik vertegenwoordig { $represented }. Namens deze persoon maak ik op grond van artikel 21, lid 1, van de { $act } bezwaar tegen het gebruik van de persoonsgegevens van deze persoon voor het ontwikkelen en verbeteren van AI, in alle producten van Meta. Dit geldt voor wat tot nu toe is gedeeld, voor wat nog zal worden gedeeld en voor inhoud van andere mensen waarin deze persoon herkenbaar is.
 }
letter-accounts-represented = De accounts van deze persoon:
letter-mandate = Wat mij het recht geeft om te handelen: { $mandate }. Een kopie is bijgevoegd. Als u meer nodig hebt, laat mij dan weten wat, en waarom.
letter-on-behalf-child = Ik schrijf namens mijn minderjarige kind, voor wie ik de ouderlijke verantwoordelijkheid draag. Waar deze brief het over mijn gegevens, mijn accounts of mijn rechten heeft, gaat het om die van het kind. Stuur het antwoord alstublieft aan mij.
letter-on-behalf-represented = Ik schrijf namens { $represented }, die ik vertegenwoordig. Waar deze brief het over mijn gegevens, mijn accounts of mijn rechten heeft, gaat het om die van deze persoon. Stuur het antwoord alstublieft aan mij.

letter-non-user = { $law ->
    [fadp] Ik heb geen account bij u. Ik maak uitdrukkelijk bezwaar (artikel 30, lid 2, onder b, van de Zwitserse federale wet inzake gegevensbescherming, FADP) tegen het gebruik van gegevens over mij voor het ontwikkelen en verbeteren van AI, of die nu uit inhoud van andere mensen, van het internet of van andere bedrijven komen.
    [other] Ik heb geen account bij u. Ik maak bezwaar tegen het gebruik van gegevens over mij voor het ontwikkelen en verbeteren van AI, of die nu uit inhoud van andere mensen, van het internet of van andere bedrijven komen.
   *[gdpr] Ik heb geen account bij u. Ik maak op grond van artikel 21, lid 1, van de { $act } bezwaar tegen het gebruik van gegevens over mij voor het ontwikkelen en verbeteren van AI, of die nu uit inhoud van andere mensen, van het internet of van andere bedrijven komen.
 }
letter-non-user-reasons = { $law ->
    [fadp] Ik heb geen relatie met u, ik ben niet geïnformeerd en ik kon dit gebruik niet verwachten.
    [other] Ik heb geen relatie met u, ik ben niet geïnformeerd en ik kon dit gebruik niet verwachten.
   *[gdpr] Ik heb geen relatie met u, ik ben niet geïnformeerd (artikel 14 van de { $act }) en ik kon dit gebruik niet verwachten (overweging 47).
 }

letter-past = Op { $sent } heb ik, { $form }, bezwaar gemaakt tegen het gebruik van mijn persoonsgegevens voor het ontwikkelen en verbeteren van AI. Daarbij heb ik het e-mailadres { $email } opgegeven.
letter-silence = { $law ->
    [fadp] Sindsdien heb ik geen antwoord gekregen.
    [other] Sindsdien heb ik geen antwoord gekregen.
   *[gdpr] Artikel 12, lid 3, van de { $act } geeft u één maand voor een antwoord. Die termijn eindigde op { $due }. Ik heb geen antwoord ontvangen en ook geen gemotiveerd bericht dat u meer tijd nodig hebt.
 }
letter-receipt-only = { $law ->
    [fadp] Sindsdien heb ik alleen een ontvangstbevestiging gekregen. Dat is geen antwoord.
    [other] Sindsdien heb ik alleen een ontvangstbevestiging gekregen. Dat is geen antwoord.
   *[gdpr] Artikel 12, lid 3, van de { $act } geeft u één maand voor een antwoord. Die termijn eindigde op { $due }. Ik heb alleen een ontvangstbevestiging gekregen. Dat is geen antwoord.
 }
letter-remind-ask = Graag hoor ik binnen twee weken of u mijn bezwaar honoreert, en vanaf welke dag.
letter-else = { $law ->
    [uk] Als ik niets van u hoor, dien ik op grond van section 164A van de Data Protection Act 2018 een klacht bij u in, en daarna bij de Information Commissioner.
    [fadp] Als ik niets van u hoor, wend ik mij tot de Zwitserse federale toezichthouder voor gegevensbescherming (FDPIC).
    [other] Als ik niets van u hoor, vraag ik advies.
   *[gdpr] Als ik niets van u hoor, dien ik een klacht in bij een toezichthoudende autoriteit (artikel 77 van de { $act }).
 }

letter-refused = Op { $answered } liet u mij weten dat u mijn bezwaar niet honoreert.
letter-burden = { $law ->
    [fadp] Verwerking tegen mijn uitdrukkelijke wil schendt mijn persoonlijkheidsrechten, tenzij er een rechtvaardiging voor is (artikel 30, lid 2, onder b, en artikel 31 FADP). Ik verzoek u mij te laten weten op welke rechtvaardiging u zich in mijn geval beroept. Dit zijn mijn redenen:
    [other] Ik verzoek u mij te laten weten waarom, en hoe u mijn redenen hebt afgewogen:
   *[gdpr] Volgens artikel 21, lid 1, van de { $act } is het aan u om dwingende gerechtvaardigde gronden aan te voeren die zwaarder wegen dan mijn belangen, rechten en vrijheden. Ik verzoek u mij te laten weten welke dat in mijn geval zijn, en hoe u ze tegen mijn redenen hebt afgewogen:
 }
letter-maintain = Ik handhaaf mijn bezwaar. Ik verzoek u het opnieuw te beoordelen en mij binnen twee weken te antwoorden.
letter-meanwhile = Ik verzoek u de verwerking tot dan te beperken (artikel 18, lid 1, onder d).

letter-access = { $law ->
    [fadp] Ik verzoek u om inzage in mijn persoonsgegevens (artikel 25 FADP). Graag hoor ik van u
   *[gdpr] Ik verzoek u op grond van artikel 15 van de { $act } om inzage in mijn persoonsgegevens. Graag hoor ik van u
 }
letter-access-whether = of mijn gegevens zijn of worden gebruikt voor het ontwikkelen of verbeteren van AI
letter-access-which = welke soorten gegevens dat zijn, uit welke accounts en sinds wanneer
letter-access-sources = waar de gegevens vandaan komen
letter-access-recipients = aan wie ze zijn doorgegeven, ook door het publiceren van een model
letter-access-time = hoelang ze voor dit doel worden bewaard
letter-access-interest = op welk gerechtvaardigd belang u zich beroept (artikel 13, lid 1, onder d)
letter-access-objection = hoe u mijn bezwaar van { $sent } hebt behandeld, en vanaf welke dag het geldt
letter-access-copy = Graag ontvang ik ook een kopie van mijn gegevens uit wat voor training wordt bewaard.
letter-access-form = { $law ->
    [fadp] Ik verzoek u elektronisch, kosteloos en, zoals de regel is, binnen 30 dagen te antwoorden (artikel 25, leden 6 en 7, FADP).
   *[gdpr] Ik verzoek u elektronisch en binnen een maand te antwoorden (artikel 12, lid 3).
 }

letter-erase = { $law ->
    [fadp] Als gevolg van mijn bezwaar verzoek ik u
   *[gdpr] Als gevolg van mijn bezwaar verzoek ik u op grond van de artikelen 17, 18 en 19 van de { $act }
 }
letter-erase-chats = te wissen wat ik aan Meta AI heb geschreven, voor zover het voor training wordt bewaard
letter-erase-restrict = de verwerking van deze gegevens te beperken tot dat is gebeurd (artikel 18, lid 1, onder d)
letter-erase-impossible = mij, waar u wissing onmogelijk acht, te laten weten voor welke gegevens en waarom
letter-erase-unlawful = Mocht het gebruik onrechtmatig zijn geweest, dan beroep ik mij ook op artikel 17, lid 1, onder d.

letter-company-complaint = Ik dien op grond van section 164A van de Data Protection Act 2018 bij u een klacht in over de manier waarop u mijn bezwaar hebt behandeld. Ik verzoek u de ontvangst van deze klacht binnen 30 dagen te bevestigen, de klacht te onderzoeken en mij de uitkomst zonder onredelijke vertraging te laten weten.

letter-complain = { $law ->
    [uk] Ik dien een klacht in over { $controller }, { $controller-address }. Op { $complained } heb ik eerst bij het bedrijf zelf een klacht ingediend, op grond van section 164A van de Data Protection Act 2018.
    [fadp] Ik meld u hoe { $controller }, { $controller-address }, omgaat met mijn bezwaar tegen het gebruik van mijn persoonsgegevens voor AI (artikel 30, lid 2, onder b, FADP).
   *[gdpr] Ik dien op grond van artikel 77 van de { $act } een klacht in over { $controller }, { $controller-address }. De klacht gaat over mijn bezwaar tegen het gebruik van mijn persoonsgegevens voor AI.
 }
letter-complain-lead = De Ierse Data Protection Commission is de leidende toezichthoudende autoriteit voor dit bedrijf (artikelen 56 en 60). Ik verzoek u deze klacht door te geven voor zover dat nodig is, en zelf degene te blijven die mij op de hoogte houdt.
letter-course = Wat er is gebeurd:
letter-course-sent = { $sent }: ik maak bezwaar, { $form }. Daarbij geef ik het e-mailadres { $email } op.
letter-course-receipt = Meta bevestigt de ontvangst van het bezwaar.
letter-course-due = { $law ->
    [fadp] Tot nu toe heb ik geen antwoord gekregen.
   *[gdpr] { $due }: de maand van artikel 12, lid 3, eindigt. Ik heb geen antwoord ontvangen en ook geen bericht dat er meer tijd nodig is.
 }
letter-course-reminded = { $reminded }: ik stuur Meta een herinnering en vraag om een antwoord.
letter-course-refused = { $answered }: Meta laat mij weten dat het mijn bezwaar niet honoreert.
letter-course-reasons = Mijn redenen waren:
letter-breach = Naar mijn mening gaat het om deze bepalingen van de { $act }:
letter-breach-time = artikel 12, lid 3, omdat er niet op tijd een antwoord kwam
letter-breach-refusal = artikel 21, lid 1, omdat tegenover mij geen dwingende gerechtvaardigde gronden zijn aangetoond
letter-breach-special-categories = artikel 9, omdat wat openbaar is bijzonder gevoelige zaken laat zien
letter-breach-notice = artikel 14, omdat ik niet ben geïnformeerd
letter-complain-ask = Ik verzoek u
letter-complain-examine = deze klacht te onderzoeken
letter-complain-order = { $law ->
    [fadp] zich ervoor in te zetten dat mijn bezwaar wordt gehonoreerd
   *[gdpr] ervoor te zorgen dat mijn bezwaar wordt gehonoreerd
 }
letter-complain-tell = { $law ->
    [gdpr] mij op de hoogte te houden van de voortgang en het resultaat (artikel 77, lid 2)
   *[other] mij het resultaat te laten weten
 }

letter-enclosure-objection = Kopie van mijn bezwaar, met datum
letter-enclosure-mandate = Kopie van wat mij het recht geeft om te handelen
letter-enclosure-answers = Schermafbeeldingen en e-mails, voor zover ik die heb
letter-enclosure-complaint = Mijn klacht bij het bedrijf, en het antwoord daarop als dat er is

letter-note-gaps = Vul in wat tussen vierkante haken staat, en haal weg wat niet past.
letter-note-form-first = Het formulier van Meta is sneller. Een brief telt vanaf de dag waarop hij aankomt: verstuur hem zo dat je kunt aantonen wanneer.
letter-note-two-weeks = De twee weken zijn een verzoek. De wet kent zo’n termijn niet.
letter-note-models-stay = Dit gaat over gegevens die nog worden bewaard. Wat een getraind model heeft geleerd, zal er nauwelijks door veranderen.
letter-note-address-press = Dit adres is alleen uit de media bekend. Het formulier van Meta is de zekerdere weg.
letter-note-no-deadline = De Zwitserse wet stelt geen vaste termijn voor een antwoord op een bezwaar. Vraag het na 30 dagen opnieuw.
letter-note-other-law = Objector kent de wet van je land niet, daarom noemt deze brief er geen.
letter-note-identify = Meta kan vragen hoe het je in zijn gegevens kan vinden. Geef niet meer dan daarvoor nodig is, en stuur niet vooraf een kopie van je identiteitsbewijs.
letter-note-child = Geen brief laat een foto verdwijnen. Vraag ook degene die de foto heeft geplaatst om die te verwijderen of alleen aan vrienden te tonen.
letter-note-represented = Voeg een kopie bij van wat jou het recht geeft om te handelen. Maak zwart wat er niets mee te maken heeft, en voeg geen kopie van een identiteitsbewijs bij. Het land in je gegevens moet het land zijn waar deze persoon woont: het gaat om de wet en de toezichthouder van dat land.
letter-note-authority-form = De toezichthouder heeft een eigen pagina of formulier voor klachten. Gebruik dat, en kopieer deze tekst erin.
letter-note-check-address = Controleer het adres op de website van de toezichthouder voordat je iets op de post doet.
letter-note-lead = Je eigen toezichthouder neemt de klacht aan. De Ierse heeft de leiding in zaken over Meta, maar je hoeft niet naar Dublin te schrijven.
letter-note-land = In Duitsland is voor bedrijven als Meta de toezichthouder van je deelstaat bevoegd. Kies je deelstaat.
letter-note-login = Het formulier van de toezichthouder vraagt om een elektronische identiteit, zoals MitID in Denemarken of BankID in Noorwegen.
letter-note-no-plain-mail = Deze toezichthouder neemt geen klachten per gewone e-mail aan. Gebruik het formulier of de post.
letter-note-public-record = Wat je naar deze toezichthouder stuurt, wordt een openbaar stuk. Laat weg wat gevoelig is.
letter-note-company-first = Deze toezichthouder wil dat je eerst naar het bedrijf gaat.
letter-note-no-fines = De Zwitserse toezichthouder kan een zaak onderzoeken, maar geen boetes opleggen.
letter-note-language = Deze brief is in een taal die de toezichthouder accepteert.
letter-note-court = Zegt de toezichthouder drie maanden niets, dan opent artikel 78, lid 2, AVG de weg naar de rechter.
letter-note-not-covered = Objector kent geen toezichthouder voor je land of gebied. Zoek die op de website van je overheid.
letter-as-of = Stand per { $date }
letter-undated = De datum van deze gegevens is niet bekend.
