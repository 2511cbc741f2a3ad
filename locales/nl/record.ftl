# The record: how it stands, what comes next, what is refused, and the page that shows what was sent, in Dutch.

record-standing-not-sent = Niet verstuurd
record-standing-code-asked = De code van Meta moet nog worden ingevuld
record-standing-waiting = { $days ->
    [one] Het antwoord van Meta moet er over één dag zijn
   *[other] Het antwoord van Meta moet er over { $days } dagen zijn
 }
record-standing-waiting-no-limit = { $days ->
    [one] Over één dag kun je navraag doen
   *[other] Over { $days } dagen kun je navraag doen
 }
record-standing-due-today = Het antwoord van Meta moet er vandaag zijn
record-standing-due-yesterday = Het antwoord van Meta had er gisteren moeten zijn. Misschien is het onderweg.
record-standing-overdue = { $days ->
    [one] Eén dag te laat
   *[other] { $days } dagen te laat
 }
record-standing-unanswered = Nog geen antwoord
record-standing-granted = Door Meta gehonoreerd
record-standing-refused = Door Meta geweigerd

record-next-nothing = Je hoeft verder niets te doen.
record-next-wait = Wacht tot { $date }.
record-next-enter-code = Vul de code uit de e-mail van Meta in op de pagina van Meta. Zonder die code komt het bezwaar niet aan.
record-next-send-again = De code is inmiddels waarschijnlijk verlopen. Verstuur het formulier opnieuw.
record-next-send-reminder = Stuur Meta een herinnering.
record-next-answer-refusal = Antwoord op de weigering van Meta, of dien een klacht in bij de privacytoezichthouder.
record-next-write-complaint = { $rule ->
    [uk] Dien eerst een klacht in bij Meta. Helpt dat niet, dien dan een klacht in bij de ICO.
   *[other] Dien een klacht in bij de privacytoezichthouder.
 }
record-next-ask-authority = { $rule ->
    [gdpr] Vraag de toezichthouder hoe het met je klacht staat. Behandelt die de klacht niet of hoor je drie maanden niets, dan kun je naar de rechter.
   *[other] Vraag de toezichthouder hoe het met je klacht staat.
 }

record-step-sent = Verstuurd
record-step-confirmation = Bevestiging
record-step-answer = Antwoord
record-step-reminder = Herinnering
record-step-complaint = Klacht
record-place-done = Gedaan
record-place-now = Nu
record-place-late = Te laat
record-place-ahead = Komt nog
record-place-unneeded = Niet nodig

record-due-gdpr = Meta moet uiterlijk op { $date } antwoorden: een maand na ontvangst van je bezwaar (artikel 12, lid 3, AVG).
record-due-uk = Meta moet uiterlijk op { $date } antwoorden: een maand na ontvangst van je bezwaar (UK GDPR).
record-due-no-limit = Voor zover Objector weet, stelt de wet die voor jou geldt geen termijn voor een antwoord. Na 30 dagen, op { $date }, kun je navraag doen.
record-due-extended = Meta schreef dat het twee maanden extra nodig heeft. Het moet dus uiterlijk op { $date } antwoorden.
record-due-extended-too-late = Meta schreef pas na afloop van de maand dat het meer tijd nodig heeft. Dat telt niet.
record-due-moved-weekend = { $day } valt in een weekend.
record-due-moved-holiday-there = { $day } is een feestdag op de plaats waar Meta moet handelen.
record-due-moved-holiday-here = { $day } is een feestdag waar jij woont. Voor de zekerheid rekent Objector die mee. Zonder die dag eindigt de termijn van Meta op { $date }.
record-due-holidays-unknown = Objector kent de feestdagen van dat jaar niet. Alleen weekenden zijn meegerekend.

record-channel-form = Via het formulier van Meta
record-channel-letter = Per post
record-channel-e-mail = Per e-mail
record-say-sent = Ik verstuurde het op
record-say-received = Het kwam bij Meta aan op
record-say-extended = Meta schreef dat het twee maanden extra nodig heeft, op
record-say-answered = Het antwoord van Meta kwam op
record-say-reminded = Ik verstuurde de herinnering op
record-say-complained = Ik diende een klacht in op
record-event-sent = Verstuurd op { $date }.
record-event-received = Door Meta ontvangen op { $date }.
record-event-extended = Op { $date } schreef Meta dat het twee maanden extra nodig heeft.
record-event-answered = Het antwoord van Meta kwam op { $date }.
record-event-reminded = Herinnering verstuurd op { $date }.
record-event-complained = Klacht verstuurd op { $date }.
record-state-submitted = Verstuurd
record-state-code-asked = Meta vraagt om een code
record-state-acknowledged = Door Meta ontvangen
record-state-granted = Door Meta gehonoreerd
record-state-refused = Door Meta geweigerd
record-state-not-sent = Toch niet verstuurd

record-wrong-in-future = Die dag moet nog komen. Kies vandaag of een eerdere dag.
record-wrong-too-early = Die dag is te vroeg. Kies de dag van het bezwaar of een latere dag.
record-wrong-too-long = Dat is te lang om te bewaren. Maak het korter.
record-wrong-changed = Dit is intussen in een ander venster veranderd. Zo staat het er nu. Vul het opnieuw in.
record-wrong-unusable = Dit bestand is niet ingelezen. Er is niets veranderd.

record-backup-file = objector-back-up-{ $day }.json
record-fault-too-large = Dit bestand is groter dan elk bestand dat Objector schrijft. Er is niets veranderd.
record-fault-not-ours = Dit is geen back-up van Objector. Er is niets veranderd.
record-fault-newer = Dit bestand komt van een nieuwere versie van Objector. Werk Objector eerst bij. Er is niets veranderd.
record-fault-damaged = Dit bestand is beschadigd. Er is niets veranderd.
record-fault-damaged-line = Dit bestand is beschadigd op regel { $line }, bij teken { $column }. Er is niets veranderd.
record-fault-damaged-path = Dit bestand bevat bij { $path } iets wat Objector niet schrijft. Er is niets veranderd.
record-changes-none = Alles in dit bestand is hier al.
record-changes-added = { $count ->
    [one] Eén bezwaar is nieuw.
   *[other] { $count } bezwaren zijn nieuw.
 }
record-changes-updated = { $count ->
    [one] Over één bezwaar weet het bestand meer.
   *[other] Over { $count } bezwaren weet het bestand meer.
 }
record-changes-same = { $count ->
    [one] Eén bezwaar is hetzelfde.
   *[other] { $count } bezwaren zijn hetzelfde.
 }
record-changes-conflicts = { $count ->
    [one] Eén bezwaar is hier anders dan in het bestand. Beide kopieën blijven bewaard.
   *[other] { $count } bezwaren zijn hier anders dan in het bestand. Van elk blijven beide kopieën bewaard.
 }
record-changes-person-taken = Je gegevens worden uit het bestand overgenomen.
record-changes-person-differ = In het bestand staan andere gegevens van je. Die op dit apparaat blijven, tenzij je die uit het bestand kiest.
record-sync-bytes = Je lijst is te groot geworden om met je andere apparaten te delen. Hij blijft op dit apparaat. Met een back-upbestand kun je hem meenemen.
record-sync-items = Je lijst bevat te veel bezwaren om met je andere apparaten te delen. Hij blijft op dit apparaat. Met een back-upbestand kun je hem meenemen.

record-calendar-file = objector.ics
record-calendar-due = Het antwoord van Meta op je bezwaar moet er zijn
record-calendar-due-text = { $form } ({ $email }). Is er over twee dagen nog niets, dan helpt Objector je om Meta een herinnering te sturen.
record-calendar-ask = Bij Meta navraag doen over je bezwaar
record-calendar-ask-text = { $form } ({ $email }). Is er geen antwoord gekomen, dan helpt Objector je om navraag te doen.

record-proof-file = objector-bewijs-{ $day }
record-proof-title = Wat aan Meta is verstuurd
record-proof-made = Gemaakt op { $moment } met Objector { $version }.
record-proof-means = Objector heeft dit vastgelegd op het eigen apparaat van de persoon. Het laat zien wat er is geschreven, en wanneer. Het is geen bevestiging van Meta.
record-proof-sent = Verstuurd
record-proof-sent-corrected = Dag volgens de persoon
record-proof-channel = Hoe
record-proof-platform = Dienst
record-proof-account = Voor
record-proof-page = Pagina
record-proof-language = Taal van het formulier
record-proof-by = Vastgelegd door
record-proof-by-page = Objector { $version }, toen op de knop van Meta werd gedrukt
record-proof-by-person = de persoon zelf, later, in Objector { $version }
record-proof-due = Antwoord
record-proof-due-text = { $rule ->
    [no-limit] Er is geen termijn. Navraag doen vanaf: { $date }
   *[other] Uiterlijk op { $date }
 }
record-proof-text = De verstuurde tekst
record-proof-no-text = Er is geen tekst bewaard.
record-proof-answers = Wat er verder in het formulier stond
record-proof-after = Wat erna kwam
record-proof-nothing-after = Er is niets gezien of genoteerd.
record-proof-mark-page = { $state }: op de pagina van Meta gezien op { $moment }.
record-proof-mark-person = { $state }: door de persoon genoteerd op { $moment }.
record-proof-notes = Notities
record-proof-sum = Waar de lange nummers voor zijn
record-proof-sum-means = Elk bezwaar eindigt met een nummer, de SHA-256 ervan. Dat wordt berekend uit alles wat erboven staat, zoals het in het JSON-bestand staat dat samen met deze pagina is gemaakt. Verandert er ook maar één letter, dan is het nummer anders. Wie het nummer eerder heeft gekregen, kan dus zien dat er sindsdien niets is veranderd.
