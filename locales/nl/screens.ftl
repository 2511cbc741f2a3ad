# What Objector's own pages say (popup, welcome page, dashboard), in Dutch.

screen-name = Objector
screen-platform-facebook = Facebook
screen-platform-instagram = Instagram
screen-platform-whatsapp = WhatsApp
screen-platform-meta = Meta-account
screen-route-facebook-own = Het bezwaarformulier van Facebook
screen-route-instagram-own = Het bezwaarformulier van Instagram
screen-route-meta-own = Het bezwaarformulier voor een Meta-account
screen-route-whatsapp-own = Het bezwaarformulier van WhatsApp
screen-route-third-party = Het formulier over gegevens van andere mensen en bronnen
screen-route-general-objection = Het algemene bezwaarformulier van Meta
screen-route-rights-portal = De pagina van Meta voor privacyverzoeken
screen-route-entry = Een pagina die naar een bezwaarformulier leidt
screen-only-you-send = Objector vult in en legt uit. Alleen jij kunt versturen.
screen-language = { $code ->
    [bg] Bulgaars
    [cs] Tsjechisch
    [da] Deens
    [de] Duits
    [el] Grieks
    [en] Engels
    [es] Spaans
    [et] Ests
    [fi] Fins
    [fr] Frans
    [ga] Iers
    [hr] Kroatisch
    [hu] Hongaars
    [is] IJslands
    [it] Italiaans
    [lt] Litouws
    [lv] Lets
    [mt] Maltees
    [nb] Noors
    [nl] Nederlands
    [pl] Pools
    [pt] Portugees
    [ro] Roemeens
    [sk] Slowaaks
    [sl] Sloveens
    [sv] Zweeds
   *[other] Een andere taal
 }
screen-law = { $law ->
    [gdpr] Je gebruikt je recht van bezwaar uit artikel 21, lid 1, AVG, de Europese privacywet. Meta zegt dat het een gerechtvaardigd belang heeft bij het trainen van AI. Daartegen mag je op elk moment bezwaar maken.
    [uk] Je gebruikt je recht van bezwaar uit artikel 21, lid 1, van de UK GDPR. Meta zegt dat het een gerechtvaardigd belang heeft bij het trainen van AI. Daartegen mag je op elk moment bezwaar maken.
    [fadp] Je laat weten dat je deze verwerking niet wilt. De Zwitserse wet, de FADP, beschermt die wens.
   *[other] Welke rechten je hebt, hangt af van de wet van het land waar je woont. Objector noemt er geen.
 }

screen-state-not-yet = Nog niet verstuurd
screen-state-submitted = Verstuurd op { $date }
screen-state-code-asked = Verstuurd op { $date }. De code van Meta moet nog worden ingevuld.
screen-state-acknowledged = Verstuurd op { $date } en ontvangen door Meta
screen-state-granted = Door Meta gehonoreerd
screen-state-refused = Door Meta geweigerd
screen-state-not-sent = Niet verstuurd

screen-due = { $count ->
    [one] Objector: Eén bezwaar wacht op jou
   *[other] Objector: { $count } bezwaren wachten op jou
 }
screen-here = Objector: { $form }
screen-notice-title = { $count ->
    [one] Eén bezwaar wacht op jou
   *[other] { $count } bezwaren wachten op jou
 }
screen-notice-text = Druk hier om te zien wat de volgende stap is.
screen-full-name = Je naam
screen-full-name-note = Voor- en achternaam, zoals die bij je account staan.
screen-given-name = Voornaam
screen-family-name = Achternaam
screen-names-note = Alleen voor formulieren die om beide apart vragen.
screen-email = Je e-mailadres
screen-email-note = Het adres waaronder Meta je kent.
screen-country = Land waar je woont
screen-country-none = Niet gekozen
screen-land = Je deelstaat
screen-land-note = In Duitsland heeft elke deelstaat een eigen privacytoezichthouder.
screen-land-none = Niet gekozen
screen-phone = Telefoonnummer
screen-phone-note = Maar weinig formulieren vragen erom. Je kunt het beter leeg laten.
screen-speak = Taal
screen-speak-browser = Zoals de browser
screen-for-whom = Voor wie maak je bezwaar?
screen-for-whom-myself = Voor mezelf
screen-for-whom-no-account = Voor mezelf, zonder account
screen-for-whom-child = Voor mijn kind
screen-for-whom-represented = Voor iemand die ik vertegenwoordig
screen-for-whom-note = { $whom ->
    [no-account] Misschien hebben anderen iets over je geplaatst. Meta heeft een formulier over gegevens van andere mensen; daar is geen account voor nodig.
    [child] Heeft het kind een eigen account? Open het formulier dan terwijl je daarop bent ingelogd. Voor wat anderen over het kind plaatsen, is er het formulier over gegevens van andere mensen; daarin wordt gevraagd voor wie je schrijft.
    [represented] Heeft deze persoon een account? Open het formulier dan terwijl je daarop bent ingelogd. Voor wat anderen over deze persoon plaatsen, is er het formulier over gegevens van andere mensen; daarin wordt gevraagd voor wie je schrijft.
   *[myself] Eén bezwaar voor elk Accountcentrum. Log in op het account waar het om gaat.
 }
screen-third-party-note = Er is geen account voor nodig.
screen-state-covered = Valt onder het bezwaar voor { $account }, als beide in hetzelfde Accountcentrum staan
screen-account-linked = Staat in hetzelfde Accountcentrum als mijn andere accounts die hier zijn aangevinkt
screen-accounts = Je accounts
screen-account = { $platform } { $number }
screen-accounts-note = Accounts in hetzelfde Accountcentrum van Meta vallen onder één bezwaar. Elk ander account heeft een eigen bezwaar nodig.
screen-add = Toevoegen:
screen-add-account = Account toevoegen: { $platform }
screen-account-email = E-mailadres van dit account
screen-account-email-note = Alleen als het anders is dan hierboven.
screen-account-handle = Profieladres of gebruikersnaam
screen-account-handle-note = Alleen sommige formulieren vragen erom.
screen-account-remove = Verwijderen
screen-account-remove-label = { $account } verwijderen
screen-account-added = { $account } toegevoegd.
screen-account-removed = { $account } verwijderd.
screen-grounds = Je redenen
screen-grounds-note = Vink alleen aan wat voor jou waar is. Je mag alles leeg laten: het formulier van Meta uit 2025 accepteert een bezwaar zonder reden. Een korte, ware reden helpt als je later een klacht indient.
screen-ground-expectation = Ik plaatste berichten voor vrienden, familie of een gemeenschap, voordat er zulke AI was.
screen-ground-expectation-note = Goed voor oudere berichten, zwakker voor recente.
screen-ground-special-categories = Wat ik openbaar heb gemaakt, zegt iets over mijn gezondheid, overtuiging, politieke voorkeur, afkomst of seksualiteit.
screen-ground-special-categories-note = De tekst zegt niet wat. Schrijf het ook niet in het formulier.
screen-ground-children = Er staan kinderen uit mijn familie in wat ik heb geplaatst.
screen-ground-children-note = Laat namen en leeftijden weg.
screen-ground-profession-safety = Door mijn werk, of door een gevaar waarmee ik leef, is het een risico als mijn naam of gezicht ergens anders wordt gebruikt.
screen-ground-profession-safety-note = De tekst zegt niet welk. Jij hoeft dat ook niet.
screen-ground-creative-work = Ik publiceer daar voor mijn beroep eigen teksten, beelden, muziek of ander werk.
screen-ground-creative-work-note = Dit gaat over je gegevens en je inkomen. Auteursrecht is een andere zaak.
screen-ground-irreversible = Voor mij weegt zwaar dat er uit een getraind model niets meer terug te halen is.
screen-ground-irreversible-note = Dat geldt voor iedereen, dus liefst samen met een andere reden.
screen-ground-not-necessary = Ik vind dat Meta ook zonder mijn gegevens AI kan trainen.
screen-ground-not-necessary-note = Een juridisch argument. Liefst samen met een andere reden.
screen-ground-non-user = Ik heb daar geen account, en anderen tonen of noemen mij.
screen-ground-non-user-note = Voor het formulier over gegevens van andere mensen.
screen-own-words = In je eigen woorden
screen-own-words-note = Als je wilt. Laat gezondheidsgegevens en namen van kinderen en andere mensen weg.
screen-save = Opslaan
screen-saved = Opgeslagen op dit apparaat.
screen-not-saved = Nog niet opgeslagen: één e-mailadres is niet volledig.
screen-draft = Nog niet opgeslagen. Dit had je ingevuld.
screen-kept-here = Wat je opslaat, blijft op dit apparaat, tenzij je ervoor kiest het met je andere apparaten te delen.

popup-this-page = Deze pagina
popup-unsure = Objector is niet zeker van deze pagina. Het vult alleen iets in als je op de knop drukt.
popup-standing-filled = { $all ->
    [one] Objector heeft één veld ingevuld.
   *[other] Objector heeft alle { $all } velden ingevuld die het kan invullen.
 }
popup-standing-part = { $written ->
    [one] Objector heeft een van de { $all } velden ingevuld.
   *[other] Objector heeft { $written } van de { $all } velden ingevuld.
 }
popup-standing-empty = { $all ->
    [one] Objector kan hier één veld invullen.
   *[other] Objector kan hier { $all } velden invullen.
 }
popup-standing-details = Objector kan dit formulier voor je invullen.
popup-standing-hindered = Objector vult op dit moment niets in.
popup-next-hindered = Kijk eerst naar wat hierboven staat.
popup-standing-nothing = Objector heeft hier niets in te vullen.
popup-standing-submitted = Je hebt op de knop van Meta gedrukt.
popup-refused-fields = { $refused ->
    [one] Eén veld nam niet over wat er werd ingevuld. De uitleg ernaast zegt wat je kunt doen.
   *[other] { $refused } velden namen niet over wat er werd ingevuld. De uitleg ernaast zegt wat je kunt doen.
 }
popup-next-press = Lees alles na op de pagina. Druk daarna op de knop van Meta zelf.
popup-next-fill = Druk op ‘Invullen’ en lees daarna alles na op de pagina.
popup-next-details = Vul eerst hieronder je gegevens in.
popup-next-nothing = Wat er wordt gevraagd, staat er al, of alleen jij kunt het beantwoorden. Op de pagina wordt elk veld uitgelegd.
popup-next-submitted = Houd de pagina open en kijk wat er staat. Meta kan een code of een antwoord mailen. Kijk ook in je spammap.
popup-standing-login = Meta vraagt je eerst in te loggen.
popup-next-login = Log hier in, in deze browser. Open het formulier dan opnieuw.
popup-standing-code = Meta heeft je een code gemaild.
popup-next-code = Houd deze pagina open. Zoek de code in je inbox en in je spammap, en typ hem zelf in.
popup-standing-sent = De pagina van Meta zegt dat je bezwaar is ontvangen.
popup-next-sent = Bewaar de e-mail die Meta je stuurt. Komt er geen, kijk dan in je spammap.
popup-standing-refused = De pagina van Meta zegt nee.
popup-next-refused = Dat hoeft niet het einde te zijn. Bewaar wat er staat. Je kunt antwoorden, en Objector helpt je met de brief.
popup-standing-unavailable = Meta toont het formulier hier niet.
popup-next-unavailable = Vaak ben je in deze browser gewoon niet ingelogd. Log in en open het formulier dan opnieuw. In sommige landen heeft Meta zo’n formulier niet.
popup-standing-entry = Het formulier zelf is één stap verder.
popup-next-entry = Je kunt er meteen naartoe.
popup-fill = Invullen
popup-undo = Ongedaan maken
popup-open-form = Formulier openen
popup-open-again = Opnieuw openen
popup-why = Waarom Objector dat denkt
popup-sign-address = Het adres is dat van een bekend formulier van Meta.
popup-sign-hidden-id = Het formulier heeft het nummer van een bekend formulier.
popup-sign-title = De kop gaat over bezwaar en over AI.
popup-sign-english-value = De keuzes zijn die van een bezwaarformulier.
popup-sign-labels = De velden vragen wat een bezwaarformulier vraagt.
popup-sign-text = De tekst gaat over bezwaar en over AI.
popup-sign-stage-words = Woorden op de pagina vertellen hoe ver je bent.
popup-sign-other-matter = Sommige woorden horen bij een andere zaak. Dat pleit ertegen.
popup-elsewhere = Je bent niet op een bezwaarformulier van Meta.
popup-where = Hoe het ervoor staat
popup-no-known-form = Het adres van dit formulier is niet bekend. Misschien helpt de pagina van Meta voor privacyverzoeken je verder.
popup-open-portal = De pagina van Meta openen
popup-first-title = Eerst een paar gegevens
popup-first-lead = Daarmee kan Objector het formulier invullen. Alles mag leeg blijven.
popup-details-title = Je gegevens
popup-more-details = Voorbeeld, eigen woorden, profieladressen
popup-menu = Meer
popup-menu-details = Je gegevens
popup-menu-dashboard = Wat je hebt verstuurd
popup-menu-welcome = Hoe Objector werkt
popup-filled-now = { $written ->
    [one] Eén veld is ingevuld.
   *[other] { $written } velden zijn ingevuld.
 }
popup-undone-now = Alles is weer zoals het was.
popup-page-gone = De pagina reageert niet meer. Laad de pagina opnieuw en probeer het nog eens.
popup-help-unseen = Dit is het formulier, maar Objector ziet het niet
popup-help-wrong = Objector doet hier iets verkeerd
popup-help-look = Uit zichzelf werkt Objector alleen op de adressen die het van de formulieren van Meta kent. Is het formulier hierheen verhuisd? Laat Objector dan één keer naar deze pagina kijken.
popup-help-look-button = Deze pagina bekijken
popup-help-looked = Objector heeft hier een formulier gevonden. Zie hierboven.
popup-help-looked-in-vain = Objector ziet hier geen bezwaarformulier.
popup-help-look-failed = Je browser liet Objector niet naar deze pagina kijken. Druk nog eens op de knop van Objector in de werkbalk en probeer het dan opnieuw.
popup-by-hand = Je kunt het formulier altijd zelf invullen. Kopieer wat je nodig hebt, of open het contextmenu van een veld en kies Objector.
popup-copy = Kopiëren
popup-copied = Gekopieerd. Plak het in het veld.
popup-copy-missing = Dat ontbreekt bij je gegevens. Vul het daar eerst in.
popup-copy-failed = Je browser liet Objector niet kopiëren. Selecteer de tekst en kopieer die zelf.
popup-hand-in = Help dit te verhelpen: Objector schrijft op hoe dit formulier in elkaar zit. Het bestand bevat de namen van velden, koppen en knoppen. Het bevat niets van wat in de velden staat, niets van je gegevens en niets van de pagina buiten het formulier.
popup-hand-in-write = Opschrijven
popup-hand-in-file = Het bestand
popup-hand-in-read = Lees het voordat je het deelt. Er is niets verstuurd. Vind je het goed? Sla het dan op en stuur het naar de makers van Objector: hun adres staat op de pagina van Objector in de add-onwinkel van je browser.
popup-hand-in-save = Bestand opslaan
popup-hand-in-copy = Kopiëren

by-hand-objection = Mijn bezwaar
by-hand-email = Mijn e-mailadres
by-hand-name = Mijn naam
by-hand-country = Mijn land

welcome-title = Zeg nee tegen AI-training met wat je deelt
welcome-lead = Meta traint AI met wat volwassenen openbaar delen op Facebook en Instagram. Je kunt bezwaar maken. Objector helpt je met het formulier van Meta zelf.
welcome-does = Wat het doet
welcome-does-recognise = Het herkent de bezwaarformulieren van Meta als je er een opent.
welcome-does-fill = Het vult in wat je hier opgeeft, en je kunt dat ongedaan maken.
welcome-does-explain = Het legt naast elk veld in gewone woorden uit wat er wordt gevraagd.
welcome-never = Wat het nooit doet
welcome-never-send = Het verstuurt nooit een formulier. Die knop is van jou.
welcome-never-watch = Het houdt je nooit in de gaten. Het werkt voor deze formulieren op de help-, privacy- en inlogpagina’s van Meta, en elders bij Meta alleen als je het oproept.
welcome-never-network = Het geeft nooit iets door. Wat je invult, blijft op dit apparaat, tenzij je ervoor kiest het met je andere apparaten te delen.
welcome-honest = Heeft het nog zin?
welcome-honest-text = Ja. Een bezwaar telt voor de toekomst, wanneer je het ook maakt. Het kan eerdere training niet ongedaan maken: wat een model heeft geleerd, blijft erin zitten.
welcome-right = Je recht
welcome-skip = Voorlopig overslaan
welcome-you = Over jou
welcome-you-note = Wat de formulieren vragen. Je mag alles leeg laten.
welcome-preview = Wat Objector gaat schrijven
welcome-preview-note = Objector schrijft het in de taal van de pagina van Meta. Daar kun je het nog veranderen voordat je het verstuurt.
welcome-forms = Waar de formulieren zijn
welcome-forms-note = Log eerst in deze browser in bij Facebook of Instagram. Open dan het formulier. Objector is er dan ook.
welcome-ready = Naar de formulieren

dashboard-title = Wat je hebt verstuurd
dashboard-lead = Een kopie van elk bezwaar, zoals Objector het bij het versturen zag. Die wordt op dit apparaat bewaard.
dashboard-none-title = Nog niets
dashboard-none-text = Als je een formulier van Meta verstuurt, verschijnt hier een kopie van wat erin stond: de tekst, de dag, het formulier.
dashboard-objections = Bezwaren
dashboard-when = Verstuurd
dashboard-page = Pagina
dashboard-language = Taal
dashboard-account = Voor
dashboard-text = De verstuurde tekst
dashboard-no-text = Er stond geen tekst in het formulier.
dashboard-answers = Wat er verder in het formulier stond
dashboard-state-submitted-note = Je hebt op de knop van Meta gedrukt. Of het is aangekomen, was niet te zien.
dashboard-by-person = Door jou genoteerd op { $date }.
dashboard-by-page = Gezien op de pagina van Meta op { $date }.
dashboard-mark = Hoe staat het ervoor?
dashboard-mark-note = Zegt een e-mail van Meta iets anders, pas het hier dan aan.
dashboard-mark-submitted = Verstuurd, nog geen antwoord
dashboard-mark-acknowledged = Meta zegt dat het is ontvangen
dashboard-mark-granted = Meta zegt dat het wordt gehonoreerd
dashboard-mark-refused = Meta zegt nee
dashboard-mark-not-sent = Ik heb het toch niet verstuurd
dashboard-marked = Genoteerd.
dashboard-details = Je gegevens
dashboard-details-none = Je hebt nog niets ingevuld.
dashboard-details-edit = Je gegevens wijzigen
dashboard-details-enter = Je gegevens invullen
dashboard-grounds-count = { $count ->
    [0] Niets aangevinkt
    [one] Eén aangevinkt
   *[other] { $count } aangevinkt
 }
dashboard-parts = Onderdelen van deze pagina
dashboard-glance = In één oogopslag
dashboard-figure-todo = { $count ->
    [one] wacht op jou
   *[other] wachten op jou
 }
dashboard-figure-waiting = { $count ->
    [one] wacht op Meta
   *[other] wachten op Meta
 }
dashboard-figure-over = { $count ->
    [one] is afgehandeld
   *[other] zijn afgehandeld
 }
dashboard-covered-title = Voor wie bezwaar is gemaakt
dashboard-covered = { $all ->
    [one] { $covered ->
        [0] Voor het account is nog geen bezwaar verstuurd.
       *[other] Voor het account is een bezwaar verstuurd.
    }
   *[other] Voor { $covered } van de { $all } accounts is een bezwaar verstuurd.
 }
dashboard-strip = De eerstvolgende belangrijke dagen
dashboard-search = Zoeken
dashboard-filter = Tonen
dashboard-filter-all = Alles
dashboard-filter-todo = Wat op mij wacht
dashboard-filter-waiting = Wat op Meta wacht
dashboard-filter-over = Wat afgehandeld is
dashboard-found = { $count ->
    [0] Niets gevonden
    [one] Eén bezwaar
   *[other] { $count } bezwaren
 }
dashboard-more = Meer tonen
dashboard-all = Alles hierover
dashboard-events = Wat er gebeurde, en wanneer
dashboard-notes = Notities
dashboard-note = Wat er terugkwam, in je eigen woorden of overgenomen uit de e-mail van Meta
dashboard-note-keep = Notitie bewaren
dashboard-note-remove = Verwijderen
dashboard-files = Bestanden
dashboard-all-files = Bewijs en agenda
dashboard-proof-note = Een pagina om af te drukken of als pdf te bewaren, en hetzelfde als data. Beide hebben een nummer dat verandert als er ook maar één letter verandert. Niemand anders bewaart dit bewijs voor je.
dashboard-proof-page = Bewijs om af te drukken
dashboard-proof-json = Bewijs als data
dashboard-calendar = Dagen voor de agenda
dashboard-calendar-none = Er is geen dag om op te wachten.
dashboard-add = Een bezwaar toevoegen dat zonder Objector is verstuurd
dashboard-add-note = Per post, per e-mail, of voordat je Objector had. De dagen worden dan ook hier geteld.
dashboard-add-route = Welk formulier, of waar de brief over ging
dashboard-add-channel = Hoe
dashboard-add-on = Wanneer
dashboard-add-text = Wat je schreef, als je het nog hebt
dashboard-add-keep = Toevoegen
dashboard-add-day-missing = Kies de dag waarop je het verstuurde.
dashboard-letters = Brieven
dashboard-letters-note = Objector schrijft ze op basis van wat het weet. Je leest ze, verandert wat je wilt en verstuurt ze zelf.
dashboard-letter-write = Schrijven
dashboard-letter-write-label = Schrijven: { $letter }
dashboard-letter-text = De brief. Je kunt hem hier veranderen.
dashboard-letter-copy = Kopiëren
dashboard-letter-copied = Gekopieerd.
dashboard-letter-print = Afdrukken
dashboard-letter-mail = Openen in mijn e-mailprogramma
dashboard-letter-page = De pagina ervoor openen
dashboard-letter-close = Sluiten
dashboard-letter-as-of = Adres en pagina: stand per { $date }
dashboard-settings = Instellingen en back-up
dashboard-notify = Herinner me als er iets moet gebeuren
dashboard-notify-note = Je browser toont een melding. Hij vraagt één keer om je toestemming.
dashboard-notify-refused = Je browser staat geen meldingen toe. Het getal op het pictogram van Objector laat toch zien wat er te doen is.
dashboard-sync = Delen met mijn andere apparaten
dashboard-sync-note = Via het account van je browser, dus via de servers van de browsermaker. Staat uit, tenzij je het aanzet.
dashboard-backup = Back-up
dashboard-backup-note = Eén bestand met je gegevens en alles wat je hebt verstuurd. Bewaar het op een veilige plek.
dashboard-backup-make = Back-up maken
dashboard-backup-save = Back-up opslaan
dashboard-backup-take = Back-up inlezen …
dashboard-backup-person = Mijn gegevens uit het bestand overnemen
dashboard-backup-take-in = Inlezen
dashboard-backup-leave = Niet inlezen
dashboard-backup-taken = Ingelezen. Er is niets verloren gegaan van wat hier stond.
dashboard-closed = Gesloten uitleg
dashboard-closed-note = Uitleg die je op de formulieren van Meta hebt gesloten, blijft dicht tot je die weer laat tonen.
dashboard-closed-show = Weer tonen
dashboard-closed-shown = De uitleg wordt weer getoond.
dashboard-forget-title = Alles vergeten
dashboard-forget-text = Hiermee worden je gegevens en de lijst hierboven van dit apparaat gewist. Wat Meta heeft ontvangen, blijft bij Meta.
dashboard-forget = Alles vergeten …
dashboard-forget-sure = Alles wissen?
dashboard-forget-sure-text = Je gegevens en de kopieën van wat je hebt verstuurd, zijn dan voorgoed weg. Die kopieën zijn misschien je enige bewijs.
dashboard-forget-yes = Alles wissen
dashboard-forget-no = Bewaren
dashboard-forgotten = Alles is van dit apparaat gewist.

error-permission-title = Objector mag nog niet werken op de pagina’s van Meta
error-permission-text = Je browser heeft het niet toegestaan op de help- en privacypagina’s van Meta. Zonder die toestemming kan Objector geen formulier herkennen of invullen.
error-permission-grant = Toestaan op de pagina’s van Meta
error-permission-granted = Bedankt. Laad de pagina van Meta opnieuw als die openstaat.
error-permission-still = Het is nog steeds niet toegestaan. Je kunt dat wijzigen in de instellingen van je browser.
error-damaged-title = Wat was opgeslagen, kan niet worden gelezen
error-damaged-text = Het is beschadigd. Het is bewaard zoals het is, en er is niets overschreven. Totdat je beslist, vult Objector niets in. Begin je opnieuw, dan wordt de beschadigde kopie apart gezet en blijft die op dit apparaat.
error-damaged-afresh = Apart zetten en opnieuw beginnen
error-damaged-done = De beschadigde kopie is apart gezet. Je kunt opnieuw beginnen.
error-newer-title = Wat was opgeslagen, komt van een nieuwere versie
error-newer-text = Het is bewaard zoals het is. Deze oudere versie komt er niet aan en vult niets in. Werk Objector bij.
error-unreadable-title = Je browser geeft niet vrij wat was opgeslagen
error-unreadable-text = Er is niets overschreven. Totdat het weer kan worden gelezen, vult Objector niets in. De browser opnieuw starten helpt vaak.
error-not-kept = Dat is niet gelukt. Er is niets veranderd. Probeer het opnieuw.
error-full-title = Er is geen ruimte meer om op te slaan
error-full-text = Je browser kon de laatste wijziging niet op dit apparaat bewaren. Wat eerder was opgeslagen, is er nog.
error-unreachable-title = Objector reageert niet
error-unreachable-text = Er is niets verloren. Sluit dit venster en open het weer. Helpt dat niet, start dan je browser opnieuw.
error-not-saved = Opslaan is niet gelukt. Wat je hebt ingevuld, staat er nog. Probeer het opnieuw.
error-email = Dit e-mailadres is niet volledig. Voorbeeld: naam@example.org.
error-account-handle = Dit is een adres van een andere dienst. Vul het profiel van dit account in, of laat het veld leeg.
error-account-email = Dit e-mailadres is niet volledig. Laat het leeg om het adres hierboven te gebruiken.
