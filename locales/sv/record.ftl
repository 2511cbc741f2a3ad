# The record: how it stands, what comes next, what is refused, and the page that shows what was sent, in Swedish.

record-standing-not-sent = Inte skickad
record-standing-code-asked = Metas kod återstår att skriva in
record-standing-waiting = { $days ->
    [one] Meta ska svara inom en dag
   *[other] Meta ska svara inom { $days } dagar
 }
record-standing-waiting-no-limit = { $days ->
    [one] Om en dag kan du fråga
   *[other] Om { $days } dagar kan du fråga
 }
record-standing-due-today = Meta ska svara senast i dag
record-standing-due-yesterday = Meta skulle ha svarat senast i går. Svaret kan vara på väg.
record-standing-overdue = { $days ->
    [one] En dag försenat
   *[other] { $days } dagar försenat
 }
record-standing-unanswered = Inget svar än
record-standing-granted = Hörsammad av Meta
record-standing-refused = Avslagen av Meta

record-next-nothing = Du behöver inte göra något mer.
record-next-wait = Vänta till den { $date }.
record-next-enter-code = Skriv in koden från Metas mejl på Metas sida. Utan den kommer invändningen inte fram.
record-next-send-again = Vid det här laget har koden nog slutat gälla. Skicka formuläret igen.
record-next-send-reminder = Påminn Meta.
record-next-answer-refusal = Svara på Metas avslag eller klaga hos dataskyddsmyndigheten.
record-next-write-complaint = { $rule ->
    [uk] Klaga först hos Meta. Om det inte hjälper, klaga hos ICO.
   *[other] Klaga hos dataskyddsmyndigheten.
 }
record-next-ask-authority = { $rule ->
    [gdpr] Fråga myndigheten hur långt ditt klagomål har kommit. Om den inte behandlar det, eller inte säger något på tre månader, kan du vända dig till domstol.
   *[other] Fråga myndigheten hur långt ditt klagomål har kommit.
 }

record-step-sent = Skickad
record-step-confirmation = Bekräftelse
record-step-answer = Svar
record-step-reminder = Påminnelse
record-step-complaint = Klagomål
record-place-done = Klart
record-place-now = Nu
record-place-late = Försenat
record-place-ahead = Återstår
record-place-unneeded = Behövs inte

record-due-gdpr = Meta måste svara senast den { $date }: en månad efter att Meta tog emot din invändning, enligt artikel 12.3 i GDPR.
record-due-uk = Meta måste svara senast den { $date }: en månad efter att Meta tog emot din invändning, enligt UK GDPR.
record-due-no-limit = Den lag som gäller för dig anger, så vitt Objector vet, ingen tid för svar. Efter 30 dagar, den { $date }, är det dags att fråga.
record-due-extended = Meta har skrivit att det behöver två månader till. Därför måste det svara senast den { $date }.
record-due-extended-too-late = Meta skrev först när månaden hade gått att det behöver mer tid. Det räknas inte.
record-due-moved-weekend = Den { $day } infaller under ett veckoslut.
record-due-moved-holiday-there = Den { $day } är en helgdag där Meta ska agera.
record-due-moved-holiday-here = Den { $day } är en helgdag där du bor. För säkerhets skull tar Objector hänsyn till den. Utan den går Metas tid ut den { $date }.
record-due-holidays-unknown = Objector känner inte till helgdagarna det året. Bara veckoslut räknas med.

record-channel-form = Via Metas formulär
record-channel-letter = Per post
record-channel-e-mail = Via e-post
record-say-sent = Jag skickade invändningen den
record-say-received = Den nådde Meta den
record-say-extended = Meta skrev att det behöver två månader till, den
record-say-answered = Metas svar kom den
record-say-reminded = Jag skickade påminnelsen den
record-say-complained = Jag klagade den
record-event-sent = Skickad den { $date }.
record-event-received = Mottagen av Meta den { $date }.
record-event-extended = Den { $date } skrev Meta att det behöver två månader till.
record-event-answered = Metas svar kom den { $date }.
record-event-reminded = Påminnelse skickad den { $date }.
record-event-complained = Klagomål skickat den { $date }.
record-state-submitted = Skickad
record-state-code-asked = Meta ber om en kod
record-state-acknowledged = Mottagen av Meta
record-state-granted = Hörsammad av Meta
record-state-refused = Avslagen av Meta
record-state-not-sent = Skickades aldrig

record-wrong-in-future = Den dagen har inte kommit än. Välj i dag eller en tidigare dag.
record-wrong-too-early = Den dagen är för tidig. Välj dagen för invändningen eller en senare dag.
record-wrong-too-long = Det är för långt för att sparas. Korta ner det.
record-wrong-changed = Det här har under tiden ändrats i ett annat fönster. Så här ser det ut nu. Skriv in det igen.
record-wrong-unusable = Filen lästes inte in. Inget har ändrats.

record-backup-file = objector-sakerhetskopia-{ $day }.json
record-fault-too-large = Filen är större än någon som Objector skriver. Inget har ändrats.
record-fault-not-ours = Det här är inte en säkerhetskopia från Objector. Inget har ändrats.
record-fault-newer = Filen är gjord av en nyare version av Objector. Uppdatera din version först. Inget har ändrats.
record-fault-damaged = Filen är skadad. Inget har ändrats.
record-fault-damaged-line = Filen är skadad på rad { $line }, vid tecken { $column }. Inget har ändrats.
record-fault-damaged-path = Filen innehåller något som Objector inte skriver, vid { $path }. Inget har ändrats.
record-changes-none = Allt i filen finns redan här.
record-changes-added = { $count ->
    [one] En invändning är ny.
   *[other] { $count } invändningar är nya.
 }
record-changes-updated = { $count ->
    [one] Om en invändning vet filen mer.
   *[other] Om { $count } invändningar vet filen mer.
 }
record-changes-same = { $count ->
    [one] En invändning är likadan.
   *[other] { $count } invändningar är likadana.
 }
record-changes-conflicts = { $count ->
    [one] En invändning är olika här och i filen. Båda kopiorna behålls.
   *[other] { $count } invändningar är olika här och i filen. Båda kopiorna av var och en behålls.
 }
record-changes-person-taken = Dina uppgifter tas från filen.
record-changes-person-differ = Filen innehåller andra uppgifter om dig. De på den här enheten blir kvar om du inte väljer dem i filen.
record-sync-bytes = Din lista har blivit för stor för att delas med dina andra enheter. Den stannar på den här. Med en säkerhetskopia kan du ta den med dig.
record-sync-items = Din lista har för många invändningar för att delas med dina andra enheter. Den stannar på den här. Med en säkerhetskopia kan du ta den med dig.

record-calendar-file = objector.ics
record-calendar-due = Meta ska svara på din invändning
record-calendar-due-text = { $form } ({ $email }). Om inget har kommit om två dagar hjälper Objector dig att påminna Meta.
record-calendar-ask = Fråga Meta om din invändning
record-calendar-ask-text = { $form } ({ $email }). Om inget svar har kommit hjälper Objector dig att fråga.

record-proof-file = objector-bevis-{ $day }
record-proof-title = Det som skickades till Meta
record-proof-made = Skapad den { $moment } med Objector { $version }.
record-proof-means = Objector har antecknat det här på personens egen enhet. Det visar vad som skrevs, och när. Det är ingen bekräftelse från Meta.
record-proof-sent = Skickad
record-proof-sent-corrected = Dag, enligt personen
record-proof-channel = Hur
record-proof-platform = Tjänst
record-proof-account = För
record-proof-page = Sida
record-proof-language = Formulärets språk
record-proof-by = Antecknat av
record-proof-by-page = Objector { $version }, när personen tryckte på Metas knapp
record-proof-by-person = Personen, i efterhand, i Objector { $version }
record-proof-due = Svar
record-proof-due-text = { $rule ->
    [no-limit] Ingen tid är satt. Dags att fråga: { $date }
   *[other] Senast den { $date }
 }
record-proof-text = Texten som skickades
record-proof-no-text = Ingen text sparades.
record-proof-answers = Vad som i övrigt stod i formuläret
record-proof-after = Vad som kom sedan
record-proof-nothing-after = Inget sågs eller antecknades.
record-proof-mark-page = { $state }: sett på Metas sida den { $moment }.
record-proof-mark-person = { $state }: noterat av personen den { $moment }.
record-proof-notes = Anteckningar
record-proof-sum = Vad de långa numren är till för
record-proof-sum-means = Varje invändning slutar med ett nummer, dess SHA-256. Det räknas fram ur allt som står ovanför, så som det står i den JSON-fil som gjordes tillsammans med den här sidan. Om en enda bokstav ändras blir numret ett annat. Den som fick numret tidigare kan alltså se att inget har ändrats sedan dess.
