# The record: how it stands, what comes next, what is refused, and the page that shows what was sent, in Italian.

record-standing-not-sent = Non inviata
record-standing-code-asked = Resta da inserire il codice di Meta
record-standing-waiting = { $days ->
    [one] Meta deve rispondere entro un giorno
   *[other] Meta deve rispondere entro { $days } giorni
 }
record-standing-waiting-no-limit = { $days ->
    [one] Tra un giorno sarà il momento di chiedere
   *[other] Tra { $days } giorni sarà il momento di chiedere
 }
record-standing-due-today = Meta deve rispondere entro oggi
record-standing-due-yesterday = Meta doveva rispondere entro ieri. Forse la risposta è in arrivo.
record-standing-overdue = { $days ->
    [one] In ritardo di un giorno
   *[other] In ritardo di { $days } giorni
 }
record-standing-unanswered = Ancora nessuna risposta
record-standing-granted = Accolta da Meta
record-standing-refused = Respinta da Meta

record-next-nothing = Non c’è altro da fare.
record-next-wait = Aspetta fino a questa data: { $date }.
record-next-enter-code = Inserisci sulla pagina di Meta il codice ricevuto per e-mail. Senza quel codice l’opposizione non arriva.
record-next-send-again = A quest’ora il codice sarà scaduto. Invia di nuovo il modulo.
record-next-send-reminder = Manda un sollecito a Meta.
record-next-answer-refusal = Rispondi al rifiuto di Meta, oppure presenta reclamo all’autorità per la protezione dei dati.
record-next-write-complaint = { $rule ->
    [uk] Presenta prima un reclamo a Meta. Se non basta, presenta reclamo all’ICO.
   *[other] Presenta reclamo all’autorità per la protezione dei dati.
 }
record-next-ask-authority = { $rule ->
    [gdpr] Chiedi all’autorità a che punto è il tuo reclamo. Se non lo tratta, o se per tre mesi non dice nulla, puoi rivolgerti a un giudice.
   *[other] Chiedi all’autorità a che punto è il tuo reclamo.
 }

record-step-sent = Invio
record-step-confirmation = Conferma
record-step-answer = Risposta
record-step-reminder = Sollecito
record-step-complaint = Reclamo
record-place-done = Fatto
record-place-now = Adesso
record-place-late = In ritardo
record-place-ahead = Più avanti
record-place-unneeded = Non serve

record-due-gdpr = Meta deve rispondere entro il giorno { $date }: un mese dopo aver ricevuto la tua opposizione, secondo l’articolo 12, paragrafo 3, del GDPR.
record-due-uk = Meta deve rispondere entro il giorno { $date }: un mese dopo aver ricevuto la tua opposizione, secondo lo UK GDPR.
record-due-no-limit = La legge che vale per te, a quanto risulta a Objector, non fissa un termine per la risposta. Dopo 30 giorni, il giorno { $date }, sarà il momento di chiedere.
record-due-extended = Meta ha scritto di aver bisogno di altri due mesi. Deve quindi rispondere entro il giorno { $date }.
record-due-extended-too-late = Meta ha scritto di aver bisogno di più tempo solo quando il mese era già passato. Questo non conta.
record-due-moved-weekend = Il giorno { $day } cade nel fine settimana.
record-due-moved-holiday-there = Il giorno { $day } è festivo dove Meta deve agire.
record-due-moved-holiday-here = Il giorno { $day } è festivo dove vivi tu. Per prudenza Objector ne tiene conto. Altrimenti il termine per Meta finisce il giorno { $date }.
record-due-holidays-unknown = Objector non conosce i giorni festivi di quell’anno. Tiene conto solo dei fine settimana.

record-channel-form = Con il modulo di Meta
record-channel-letter = Per posta
record-channel-e-mail = Per e-mail
record-say-sent = L’ho inviata il
record-say-received = È arrivata a Meta il
record-say-extended = Meta ha scritto di aver bisogno di altri due mesi, il
record-say-answered = La risposta di Meta è arrivata il
record-say-reminded = Ho inviato il sollecito il
record-say-complained = Ho presentato reclamo il
record-event-sent = Inviata il giorno { $date }.
record-event-received = Ricevuta da Meta il giorno { $date }.
record-event-extended = Il giorno { $date } Meta ha scritto di aver bisogno di altri due mesi.
record-event-answered = La risposta di Meta è arrivata il giorno { $date }.
record-event-reminded = Sollecito inviato il giorno { $date }.
record-event-complained = Reclamo inviato il giorno { $date }.
record-state-submitted = Inviata
record-state-code-asked = Meta chiede un codice
record-state-acknowledged = Ricevuta da Meta
record-state-granted = Accolta da Meta
record-state-refused = Respinta da Meta
record-state-not-sent = Alla fine non inviata

record-wrong-in-future = Quel giorno deve ancora venire. Scegli oggi o un giorno precedente.
record-wrong-too-early = Quel giorno è troppo presto. Scegli il giorno dell’opposizione o uno successivo.
record-wrong-too-long = È troppo lungo per essere conservato. Abbrevialo.
record-wrong-changed = Nel frattempo questo è stato modificato in un’altra finestra. Ecco com’è adesso. Inseriscilo di nuovo.
record-wrong-unusable = Questo file non è stato importato. Nulla è cambiato.

record-backup-file = objector-backup-{ $day }.json
record-fault-too-large = Questo file è più grande di qualsiasi file scritto da Objector. Nulla è cambiato.
record-fault-not-ours = Questo non è un backup creato da Objector. Nulla è cambiato.
record-fault-newer = Questo file è stato creato da un Objector più recente. Prima aggiorna questo. Nulla è cambiato.
record-fault-damaged = Questo file è danneggiato. Nulla è cambiato.
record-fault-damaged-line = Questo file è danneggiato alla riga { $line }, carattere { $column }. Nulla è cambiato.
record-fault-damaged-path = Questo file contiene qualcosa che Objector non scrive, in questo punto: { $path }. Nulla è cambiato.
record-changes-none = Tutto ciò che contiene questo file è già qui.
record-changes-added = { $count ->
    [one] Un’opposizione è nuova.
   *[other] { $count } opposizioni sono nuove.
 }
record-changes-updated = { $count ->
    [one] Su un’opposizione il file ne sa di più.
   *[other] Su { $count } opposizioni il file ne sa di più.
 }
record-changes-same = { $count ->
    [one] Un’opposizione è uguale.
   *[other] { $count } opposizioni sono uguali.
 }
record-changes-conflicts = { $count ->
    [one] Un’opposizione è diversa qui e nel file. Si conservano entrambe le copie.
   *[other] { $count } opposizioni sono diverse qui e nel file. Di ognuna si conservano entrambe le copie.
 }
record-changes-person-taken = I tuoi dati vengono presi dal file.
record-changes-person-differ = Il file contiene altri dati su di te. Restano quelli di questo dispositivo, a meno che tu non scelga quelli del file.
record-sync-bytes = Il tuo registro è diventato troppo grande per essere condiviso con gli altri tuoi dispositivi. Resta su questo. Puoi trasferirlo con un file di backup.
record-sync-items = Il tuo registro ha troppe opposizioni per essere condiviso con gli altri tuoi dispositivi. Resta su questo. Puoi trasferirlo con un file di backup.

record-calendar-file = objector.ics
record-calendar-due = Meta deve rispondere alla tua opposizione
record-calendar-due-text = { $form } ({ $email }). Se tra due giorni non è arrivato nulla, Objector ti aiuta a mandare un sollecito a Meta.
record-calendar-ask = Chiedi a Meta della tua opposizione
record-calendar-ask-text = { $form } ({ $email }). Se non è arrivata nessuna risposta, Objector ti aiuta a chiedere.

record-proof-file = objector-prova-{ $day }
record-proof-title = Che cosa è stato inviato a Meta
record-proof-made = Creato il giorno { $moment } con Objector { $version }.
record-proof-means = Objector lo ha registrato sul dispositivo della persona. Mostra che cosa è stato scritto, e quando. Non è una conferma di Meta.
record-proof-sent = Inviata
record-proof-sent-corrected = Giorno, secondo la persona
record-proof-channel = Come
record-proof-platform = Servizio
record-proof-account = Per
record-proof-page = Pagina
record-proof-language = Lingua del modulo
record-proof-by = Registrato da
record-proof-by-page = Objector { $version }, quando è stato premuto il pulsante di Meta
record-proof-by-person = La persona, in seguito, in Objector { $version }
record-proof-due = Risposta
record-proof-due-text = { $rule ->
    [no-limit] Nessun termine fissato. Momento per chiedere: { $date }
   *[other] Entro il giorno { $date }
 }
record-proof-text = Il testo inviato
record-proof-no-text = Non è stato conservato alcun testo.
record-proof-answers = Che cos’altro c’era nel modulo
record-proof-after = Che cosa è successo dopo
record-proof-nothing-after = Non è stato visto né annotato nulla.
record-proof-mark-page = { $state }: visto sulla pagina di Meta il giorno { $moment }.
record-proof-mark-person = { $state }: annotato dalla persona il giorno { $moment }.
record-proof-notes = Note
record-proof-sum = A che cosa servono i numeri lunghi
record-proof-sum-means = Ogni opposizione termina con un numero, il suo SHA-256. È calcolato da tutto ciò che lo precede, così come si trova nel file JSON creato insieme a questa pagina. Se cambia anche una sola lettera, il numero è diverso. Chi ha ricevuto prima il numero può quindi verificare che da allora nulla è stato modificato.
