# The record: how it stands, what comes next, what is refused, and the page that shows what was sent, in Danish.

record-standing-not-sent = Ikke sendt
record-standing-code-asked = Metas kode mangler stadig at blive skrevet ind
record-standing-waiting = { $days ->
    [one] Meta skal svare inden for én dag
   *[other] Meta skal svare inden for { $days } dage
 }
record-standing-waiting-no-limit = { $days ->
    [one] Om én dag kan du spørge
   *[other] Om { $days } dage kan du spørge
 }
record-standing-due-today = Meta skal svare senest i dag
record-standing-due-yesterday = Meta skulle have svaret senest i går. Svaret er måske på vej.
record-standing-overdue = { $days ->
    [one] Én dag over tiden
   *[other] { $days } dage over tiden
 }
record-standing-unanswered = Intet svar endnu
record-standing-granted = Imødekommet af Meta
record-standing-refused = Afvist af Meta

record-next-nothing = Du behøver ikke gøre mere.
record-next-wait = Vent indtil { $date }.
record-next-enter-code = Skriv koden fra Metas mail ind på Metas side. Uden den kommer indsigelsen ikke frem.
record-next-send-again = Koden er nok udløbet nu. Send formularen igen.
record-next-send-reminder = Send Meta en påmindelse.
record-next-answer-refusal = Svar på Metas afvisning, eller klag til datatilsynet.
record-next-write-complaint = { $rule ->
    [uk] Klag først til Meta. Hvis det ikke hjælper, så klag til ICO.
   *[other] Klag til datatilsynet.
 }
record-next-ask-authority = { $rule ->
    [gdpr] Spørg tilsynet, hvor langt din klage er. Hvis det ikke behandler den eller intet siger i tre måneder, kan du gå til domstolene.
   *[other] Spørg tilsynet, hvor langt din klage er.
 }

record-step-sent = Sendt
record-step-confirmation = Bekræftelse
record-step-answer = Svar
record-step-reminder = Påmindelse
record-step-complaint = Klage
record-place-done = Klaret
record-place-now = Nu
record-place-late = For sent
record-place-ahead = Kommer
record-place-unneeded = Ikke nødvendigt

record-due-gdpr = Meta skal svare senest { $date }: en måned efter modtagelsen af din indsigelse (GDPR artikel 12, stk. 3).
record-due-uk = Meta skal svare senest { $date }: en måned efter modtagelsen af din indsigelse (UK GDPR).
record-due-no-limit = Så vidt Objector ved, sætter den lov, der gælder for dig, ingen frist for et svar. Efter 30 dage, { $date }, kan du spørge.
record-due-extended = Meta har skrevet, at der er brug for to måneder mere. Meta skal altså svare senest { $date }.
record-due-extended-too-late = Meta skrev først, da måneden var gået, at der er brug for mere tid. Det tæller ikke.
record-due-moved-weekend = { $day } falder i en weekend.
record-due-moved-holiday-there = { $day } er en helligdag dér, hvor Meta skal handle.
record-due-moved-holiday-here = { $day } er en helligdag dér, hvor du bor. For en sikkerheds skyld regner Objector den med. Uden den slutter Metas frist { $date }.
record-due-holidays-unknown = Objector kender ikke helligdagene i det år. Kun weekender er regnet med.

record-channel-form = Via Metas formular
record-channel-letter = Med posten
record-channel-e-mail = Pr. e-mail
record-say-sent = Jeg sendte indsigelsen den
record-say-received = Den nåede frem til Meta den
record-say-extended = Meta skrev, at der er brug for to måneder mere, den
record-say-answered = Metas svar kom den
record-say-reminded = Jeg sendte påmindelsen den
record-say-complained = Jeg klagede den
record-event-sent = Sendt { $date }.
record-event-received = Modtaget af Meta { $date }.
record-event-extended = Meta skrev { $date }, at der er brug for to måneder mere.
record-event-answered = Metas svar kom { $date }.
record-event-reminded = Påmindelse sendt { $date }.
record-event-complained = Klage sendt { $date }.
record-state-submitted = Sendt
record-state-code-asked = Meta beder om en kode
record-state-acknowledged = Modtaget af Meta
record-state-granted = Imødekommet af Meta
record-state-refused = Afvist af Meta
record-state-not-sent = Alligevel ikke sendt

record-wrong-in-future = Den dag er ikke kommet endnu. Vælg i dag eller en tidligere dag.
record-wrong-too-early = Den dag er for tidlig. Vælg dagen for indsigelsen eller en senere dag.
record-wrong-too-long = Det er for langt til at gemme. Gør det kortere.
record-wrong-changed = Dette blev ændret i et andet vindue imens. Sådan ser det ud nu. Skriv det ind igen.
record-wrong-unusable = Denne fil blev ikke indlæst. Intet er ændret.

record-backup-file = objector-sikkerhedskopi-{ $day }.json
record-fault-too-large = Denne fil er større end nogen, Objector skriver. Intet er ændret.
record-fault-not-ours = Dette er ikke en sikkerhedskopi fra Objector. Intet er ændret.
record-fault-newer = Denne fil er lavet af en nyere version af Objector. Opdatér Objector først. Intet er ændret.
record-fault-damaged = Denne fil er beskadiget. Intet er ændret.
record-fault-damaged-line = Denne fil er beskadiget i linje { $line } ved tegn { $column }. Intet er ændret.
record-fault-damaged-path = Denne fil indeholder noget, som Objector ikke skriver, ved { $path }. Intet er ændret.
record-changes-none = Alt i denne fil er her allerede.
record-changes-added = { $count ->
    [one] Én indsigelse er ny.
   *[other] { $count } indsigelser er nye.
 }
record-changes-updated = { $count ->
    [one] Om én indsigelse ved filen mere.
   *[other] Om { $count } indsigelser ved filen mere.
 }
record-changes-same = { $count ->
    [one] Én indsigelse er den samme.
   *[other] { $count } indsigelser er de samme.
 }
record-changes-conflicts = { $count ->
    [one] Én indsigelse er forskellig her og i filen. Begge kopier bliver gemt.
   *[other] { $count } indsigelser er forskellige her og i filen. Begge kopier af hver bliver gemt.
 }
record-changes-person-taken = Dine oplysninger tages fra filen.
record-changes-person-differ = Filen indeholder andre oplysninger om dig. Dem på denne enhed bliver, medmindre du vælger dem i filen.
record-sync-bytes = Din liste er blevet for stor til at blive delt med dine andre enheder. Den bliver på denne. Med en sikkerhedskopi kan du tage den med.
record-sync-items = Din liste har for mange indsigelser til at blive delt med dine andre enheder. Den bliver på denne. Med en sikkerhedskopi kan du tage den med.

record-calendar-file = objector.ics
record-calendar-due = Meta skal svare på din indsigelse
record-calendar-due-text = { $form } ({ $email }). Hvis der ikke er kommet noget om to dage, hjælper Objector dig med at sende Meta en påmindelse.
record-calendar-ask = Spørg Meta om din indsigelse
record-calendar-ask-text = { $form } ({ $email }). Hvis der ikke er kommet svar, hjælper Objector dig med at spørge.

record-proof-file = objector-bevis-{ $day }
record-proof-title = Det, der blev sendt til Meta
record-proof-made = Lavet { $moment } med Objector { $version }.
record-proof-means = Objector har noteret dette på personens egen enhed. Det viser, hvad der blev skrevet, og hvornår. Det er ikke en bekræftelse fra Meta.
record-proof-sent = Sendt
record-proof-sent-corrected = Dag ifølge personen
record-proof-channel = Hvordan
record-proof-platform = Tjeneste
record-proof-account = For
record-proof-page = Side
record-proof-language = Formularens sprog
record-proof-by = Noteret af
record-proof-by-page = Objector { $version }, da der blev trykket på Metas knap
record-proof-by-person = Personen selv, senere, i Objector { $version }
record-proof-due = Svar
record-proof-due-text = { $rule ->
    [no-limit] Ingen frist er sat. Tid til at spørge: { $date }
   *[other] Senest { $date }
 }
record-proof-text = Den sendte tekst
record-proof-no-text = Ingen tekst blev gemt.
record-proof-answers = Hvad der ellers stod i formularen
record-proof-after = Hvad der kom bagefter
record-proof-nothing-after = Intet blev set eller noteret.
record-proof-mark-page = { $state }: set på Metas side { $moment }.
record-proof-mark-person = { $state }: noteret af personen { $moment }.
record-proof-notes = Noter
record-proof-sum = Hvad de lange numre er til
record-proof-sum-means = Hver indsigelse slutter med et nummer, dens SHA-256. Det er beregnet af alt det, der står ovenover, som det står i den JSON-fil, der blev lavet sammen med denne side. Hvis blot et enkelt bogstav ændres, bliver nummeret et andet. Den, der har fået nummeret tidligere, kan altså se, at intet er ændret siden.
