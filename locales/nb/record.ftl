# The record: how it stands, what comes next, backup, calendar, and the page that shows what was sent, in Norwegian (Bokmål).

record-standing-not-sent = Ikke sendt
record-standing-code-asked = Metas kode må fortsatt skrives inn
record-standing-waiting = { $days ->
    [one] Meta må svare innen én dag
   *[other] Meta må svare innen { $days } dager
 }
record-standing-waiting-no-limit = { $days ->
    [one] På tide å spørre om én dag
   *[other] På tide å spørre om { $days } dager
 }
record-standing-due-today = Metas frist for å svare går ut i dag
record-standing-due-yesterday = Metas frist for å svare gikk ut i går. Svaret kan være på vei.
record-standing-overdue = { $days ->
    [one] Én dag over fristen
   *[other] { $days } dager over fristen
 }
record-standing-unanswered = Ikke noe svar ennå
record-standing-granted = Tatt til følge av Meta
record-standing-refused = Avslått av Meta

record-next-nothing = Det er ikke mer for deg å gjøre.
record-next-wait = Vent til { $date }.
record-next-enter-code = Skriv inn koden fra Metas e-post på Metas side. Uten den kommer ikke protesten frem.
record-next-send-again = Koden er nok utløpt nå. Send skjemaet på nytt.
record-next-send-reminder = Send Meta en påminnelse.
record-next-answer-refusal = Svar på avslaget fra Meta, eller klag til datatilsynet.
record-next-write-complaint = { $rule ->
    [uk] Klag til Meta først. Hvis det ikke hjelper, kan du klage til ICO.
   *[other] Klag til datatilsynet.
 }
record-next-ask-authority = { $rule ->
    [gdpr] Spør tilsynet hvor langt klagen din er kommet. Hvis tilsynet ikke behandler den, eller ikke lar høre fra seg på tre måneder, kan du gå til domstolene.
   *[other] Spør tilsynet hvor langt klagen din er kommet.
 }

record-step-sent = Sendt
record-step-confirmation = Bekreftelse
record-step-answer = Svar
record-step-reminder = Påminnelse
record-step-complaint = Klage
record-place-done = Gjort
record-place-now = Nå
record-place-late = Forsinket
record-place-ahead = Gjenstår
record-place-unneeded = Ikke nødvendig

record-due-gdpr = Meta må svare senest { $date }: én måned etter at Meta mottok protesten din (artikkel 12 nr. 3 i GDPR).
record-due-uk = Meta må svare senest { $date }: én måned etter at Meta mottok protesten din, etter UK GDPR.
record-due-no-limit = Loven som gjelder for deg, setter ingen svarfrist som Objector kjenner til. Etter 30 dager, { $date }, er det på tide å spørre.
record-due-extended = Meta skrev at det trenger to måneder til. Meta må altså svare senest { $date }.
record-due-extended-too-late = Meta skrev først etter at måneden var gått, at det trenger mer tid. Det teller ikke.
record-due-moved-weekend = { $day } faller på en helg.
record-due-moved-holiday-there = { $day } er en offentlig fridag der Meta må handle.
record-due-moved-holiday-here = { $day } er en offentlig fridag der du bor. For sikkerhets skyld regner Objector den med. Uten den går Metas frist ut { $date }.
record-due-holidays-unknown = Objector kjenner ikke de offentlige fridagene det året. Bare helgene er regnet med.

record-channel-form = Gjennom Metas skjema
record-channel-letter = Per post
record-channel-e-mail = Per e-post
record-say-sent = Jeg sendte den
record-say-received = Den kom frem til Meta
record-say-extended = Meta skrev at det trenger to måneder til
record-say-answered = Metas svar kom
record-say-reminded = Jeg sendte påminnelsen
record-say-complained = Jeg klaget
record-event-sent = Sendt { $date }.
record-event-received = Mottatt av Meta { $date }.
record-event-extended = Meta skrev { $date } at det trenger to måneder til.
record-event-answered = Metas svar kom { $date }.
record-event-reminded = Påminnelse sendt { $date }.
record-event-complained = Klage sendt { $date }.
record-state-submitted = Sendt
record-state-code-asked = Meta ber om en kode
record-state-acknowledged = Mottatt av Meta
record-state-granted = Tatt til følge av Meta
record-state-refused = Avslått av Meta
record-state-not-sent = Likevel ikke sendt

record-wrong-in-future = Den dagen har ikke vært ennå. Velg i dag eller en tidligere dag.
record-wrong-too-early = Den dagen er for tidlig. Velg dagen for protesten eller en senere dag.
record-wrong-too-long = Det er for langt til å lagres. Gjør det kortere.
record-wrong-changed = Dette er i mellomtiden endret i et annet vindu. Her ser du hvordan det er nå. Skriv det inn på nytt.
record-wrong-unusable = Filen ble ikke hentet inn. Ingenting er endret.

record-backup-file = objector-sikkerhetskopi-{ $day }.json
record-fault-too-large = Filen er større enn noen som Objector lager. Ingenting er endret.
record-fault-not-ours = Dette er ikke en sikkerhetskopi laget av Objector. Ingenting er endret.
record-fault-newer = Filen er laget av en nyere versjon av Objector. Oppdater din versjon først. Ingenting er endret.
record-fault-damaged = Filen er skadet. Ingenting er endret.
record-fault-damaged-line = Filen er skadet i linje { $line }, ved tegn { $column }. Ingenting er endret.
record-fault-damaged-path = Filen inneholder noe som Objector ikke skriver, ved { $path }. Ingenting er endret.
record-changes-none = Alt i denne filen er her allerede.
record-changes-added = { $count ->
    [one] Én protest er ny.
   *[other] { $count } protester er nye.
 }
record-changes-updated = { $count ->
    [one] Om én protest vet filen mer.
   *[other] Om { $count } protester vet filen mer.
 }
record-changes-same = { $count ->
    [one] Én protest er lik.
   *[other] { $count } protester er like.
 }
record-changes-conflicts = { $count ->
    [one] Én protest er forskjellig her og i filen. Begge kopiene blir bevart.
   *[other] { $count } protester er forskjellige her og i filen. Begge kopiene av hver blir bevart.
 }
record-changes-person-taken = Opplysningene dine hentes fra filen.
record-changes-person-differ = Filen inneholder andre opplysninger om deg. De på denne enheten blir stående, hvis du ikke velger dem i filen.
record-sync-bytes = Oversikten din er blitt for stor til å deles med de andre enhetene dine. Den blir på denne. En sikkerhetskopi kan ta den med over.
record-sync-items = Oversikten din har for mange protester til å deles med de andre enhetene dine. Den blir på denne. En sikkerhetskopi kan ta den med over.

record-calendar-file = objector.ics
record-calendar-due = Metas frist for å svare på protesten din
record-calendar-due-text = { $form } ({ $email }). Hvis det ikke er kommet noe om to dager, hjelper Objector deg med å sende Meta en påminnelse.
record-calendar-ask = Spør Meta om protesten din
record-calendar-ask-text = { $form } ({ $email }). Hvis det ikke er kommet noe svar, hjelper Objector deg med å spørre.

record-proof-file = objector-dokumentasjon-{ $day }
record-proof-title = Det som ble sendt til Meta
record-proof-made = Laget { $moment } med Objector { $version }.
record-proof-means = Objector har skrevet ned dette på personens egen enhet. Det viser hva som ble skrevet, og når. Det er ikke en bekreftelse fra Meta.
record-proof-sent = Sendt
record-proof-sent-corrected = Dag, slik personen oppgir
record-proof-channel = Hvordan
record-proof-platform = Tjeneste
record-proof-account = For
record-proof-page = Side
record-proof-language = Skjemaets språk
record-proof-by = Skrevet ned av
record-proof-by-page = Objector { $version }, da personen trykket på Metas knapp
record-proof-by-person = Personen selv, senere, i Objector { $version }
record-proof-due = Svar
record-proof-due-text = { $rule ->
    [no-limit] Ingen frist er satt. På tide å spørre: { $date }
   *[other] Senest { $date }
 }
record-proof-text = Teksten som ble sendt
record-proof-no-text = Ingen tekst ble bevart.
record-proof-answers = Hva som ellers sto i skjemaet
record-proof-after = Hva som kom etterpå
record-proof-nothing-after = Ingenting er sett eller notert.
record-proof-mark-page = { $state }: sett på Metas side { $moment }.
record-proof-mark-person = { $state }: notert av personen { $moment }.
record-proof-notes = Notater
record-proof-sum = Hva de lange tallene er til
record-proof-sum-means = Hver protest slutter med et tall, protestens SHA-256. Det regnes ut av alt som står over det, slik det står i JSON-filen som ble laget sammen med denne siden. Hvis en eneste bokstav endres, blir tallet et annet. Den som har fått tallet tidligere, kan derfor se at ingenting er endret siden.
