# What Objector's own pages say (popup, welcome page, dashboard), in Italian.

screen-name = Objector
screen-platform-facebook = Facebook
screen-platform-instagram = Instagram
screen-platform-whatsapp = WhatsApp
screen-platform-meta = Account Meta
screen-route-facebook-own = Il modulo di opposizione di Facebook
screen-route-instagram-own = Il modulo di opposizione di Instagram
screen-route-meta-own = Il modulo di opposizione per un account Meta
screen-route-whatsapp-own = Il modulo di opposizione di WhatsApp
screen-route-third-party = Il modulo sui dati provenienti da altre persone e fonti
screen-route-general-objection = Il modulo generale di opposizione di Meta
screen-route-rights-portal = La pagina di Meta per le richieste sulla privacy
screen-route-entry = Una pagina che porta a un modulo di opposizione
screen-only-you-send = Objector compila e spiega. Solo tu puoi inviare.
screen-language = { $code ->
    [bg] Bulgaro
    [cs] Ceco
    [da] Danese
    [de] Tedesco
    [el] Greco
    [en] Inglese
    [es] Spagnolo
    [et] Estone
    [fi] Finlandese
    [fr] Francese
    [ga] Irlandese
    [hr] Croato
    [hu] Ungherese
    [is] Islandese
    [it] Italiano
    [lt] Lituano
    [lv] Lettone
    [mt] Maltese
    [nb] Norvegese
    [nl] Olandese
    [pl] Polacco
    [pt] Portoghese
    [ro] Rumeno
    [sk] Slovacco
    [sl] Sloveno
    [sv] Svedese
   *[other] Un’altra lingua
 }
screen-law = { $law ->
    [gdpr] Eserciti il tuo diritto di opposizione in base all’articolo 21, paragrafo 1, del GDPR, la legge europea sulla protezione dei dati. Meta dice di avere un legittimo interesse ad addestrare l’IA. Puoi opporti in qualsiasi momento.
    [uk] Eserciti il tuo diritto di opposizione in base all’articolo 21, paragrafo 1, dello UK GDPR. Meta dice di avere un legittimo interesse ad addestrare l’IA. Puoi opporti in qualsiasi momento.
    [fadp] Dichiari di non volere questo trattamento. La legge svizzera, la LPD, tutela questa volontà.
   *[other] I tuoi diritti dipendono dalla legge del luogo in cui vivi. Objector non ne cita nessuna.
 }

screen-state-not-yet = Non ancora inviata
screen-state-submitted = Inviata il giorno { $date }
screen-state-code-asked = Inviata il giorno { $date }. Resta da inserire il codice di Meta.
screen-state-acknowledged = Inviata il giorno { $date } e ricevuta da Meta
screen-state-granted = Accolta da Meta
screen-state-refused = Respinta da Meta
screen-state-not-sent = Non inviata

screen-due = { $count ->
    [one] Objector: un’opposizione aspetta qualcosa da te
   *[other] Objector: { $count } opposizioni aspettano qualcosa da te
 }
screen-here = Objector: { $form }
screen-notice-title = { $count ->
    [one] Un’opposizione aspetta qualcosa da te
   *[other] { $count } opposizioni aspettano qualcosa da te
 }
screen-notice-text = Premi qui per vedere che cosa viene dopo.
screen-full-name = Il tuo nome e cognome
screen-full-name-note = Come compaiono sul tuo account.
screen-given-name = Nome
screen-family-name = Cognome
screen-names-note = Solo per i moduli che li chiedono separatamente.
screen-email = Il tuo indirizzo e-mail
screen-email-note = Quello che Meta conosce.
screen-country = Paese in cui vivi
screen-country-none = Non scelto
screen-land = Il tuo Land
screen-land-note = In Germania ogni Land ha la propria autorità per la protezione dei dati.
screen-land-none = Non scelto
screen-phone = Numero di telefono
screen-phone-note = Lo chiedono solo pochi moduli. Meglio lasciarlo vuoto.
screen-speak = Lingua
screen-speak-browser = Quella del browser
screen-for-whom = Per chi ti opponi?
screen-for-whom-myself = Per me
screen-for-whom-no-account = Per me, senza account
screen-for-whom-child = Per mio figlio o mia figlia
screen-for-whom-represented = Per una persona che rappresento
screen-for-whom-note = { $whom ->
    [no-account] Altre persone possono aver pubblicato qualcosa su di te. Meta ha un modulo sui dati provenienti da altre persone; non richiede un account.
    [child] Tuo figlio o tua figlia ha un proprio account? Allora apri il modulo dopo aver effettuato l’accesso a quell’account. Per ciò che altri pubblicano c’è il modulo sui dati provenienti da altre persone; chiede per chi scrivi.
    [represented] Questa persona ha un account? Allora apri il modulo dopo aver effettuato l’accesso a quell’account. Per ciò che altri pubblicano su questa persona c’è il modulo sui dati provenienti da altre persone; chiede per chi scrivi.
   *[myself] Un’opposizione per ogni Centro gestione account. Accedi all’account di cui si tratta.
 }
screen-third-party-note = Non richiede un account.
screen-state-covered = Coperto dall’opposizione per { $account }, se i due condividono lo stesso Centro gestione account
screen-account-linked = Condivide lo stesso Centro gestione account con gli altri miei account selezionati qui
screen-accounts = I tuoi account
screen-account = { $platform } { $number }
screen-accounts-note = Una sola opposizione vale per gli account che condividono lo stesso Centro gestione account di Meta. Per ogni altro account ne serve una a parte.
screen-add = Aggiungi:
screen-add-account = Aggiungi un account: { $platform }
screen-account-email = Il suo indirizzo e-mail
screen-account-email-note = Solo se è diverso da quello sopra.
screen-account-handle = Indirizzo del profilo o nome utente
screen-account-handle-note = Lo chiedono solo alcuni moduli.
screen-account-remove = Rimuovi
screen-account-remove-label = Rimuovi { $account }
screen-account-added = { $account }: aggiunto.
screen-account-removed = { $account }: rimosso.
screen-grounds = I tuoi motivi
screen-grounds-note = Seleziona solo ciò che è vero per te. Puoi lasciare tutto vuoto: il modulo di Meta del 2025 accetta un’opposizione senza motivo. Un motivo breve e vero è utile se più avanti presenti un reclamo.
screen-ground-expectation = Ho pubblicato per amici, famiglia o una comunità, prima che esistesse un’IA di questo tipo.
screen-ground-expectation-note = Valido per i post più vecchi, più debole per quelli recenti.
screen-ground-special-categories = Ciò che ho reso pubblico rivela qualcosa della mia salute, delle mie convinzioni, opinioni politiche, origini o sessualità.
screen-ground-special-categories-note = Il testo non dice che cosa. Non scriverlo nemmeno tu nel modulo.
screen-ground-children = In ciò che ho pubblicato compaiono bambini della mia famiglia.
screen-ground-children-note = Non indicare nomi né età.
screen-ground-profession-safety = Il mio lavoro, o un pericolo con cui vivo, rende rischioso l’uso del mio nome o del mio volto altrove.
screen-ground-profession-safety-note = Il testo non dice quale. Non occorre che lo dica nemmeno tu.
screen-ground-creative-work = Pubblico lì per lavoro testi, immagini, musica o altre opere mie.
screen-ground-creative-work-note = Si tratta dei tuoi dati e del tuo sostentamento. Il diritto d’autore è un’altra questione.
screen-ground-irreversible = Mi preoccupa il fatto che da un modello addestrato non si possa più togliere nulla.
screen-ground-irreversible-note = Vale per tutti, quindi meglio insieme a un altro motivo.
screen-ground-not-necessary = Penso che Meta possa addestrare l’IA senza i miei dati.
screen-ground-not-necessary-note = Un argomento giuridico. Meglio insieme a un altro motivo.
screen-ground-non-user = Lì non ho un account, e altri mi mostrano o mi nominano.
screen-ground-non-user-note = Per il modulo sui dati provenienti da altre persone.
screen-own-words = Con parole tue
screen-own-words-note = Se vuoi. Senza dettagli sulla salute e senza nomi di bambini o di altre persone.
screen-save = Salva
screen-saved = Salvato su questo dispositivo.
screen-not-saved = Non ancora salvato: un indirizzo e-mail non è completo.
screen-draft = Non ancora salvato. Questo è ciò che avevi inserito.
screen-kept-here = Ciò che salvi resta su questo dispositivo, a meno che tu non scelga di condividerlo con gli altri tuoi dispositivi.

popup-this-page = Questa pagina
popup-unsure = Objector non è sicuro di questa pagina. Scrive solo se premi il pulsante.
popup-standing-filled = { $all ->
    [one] L’unico campo che Objector compila è compilato.
   *[other] Tutti i { $all } campi che Objector compila sono compilati.
 }
popup-standing-part = { $written ->
    [one] È compilato un campo su { $all }.
   *[other] Sono compilati { $written } campi su { $all }.
 }
popup-standing-empty = { $all ->
    [one] Qui Objector può compilare un campo.
   *[other] Qui Objector può compilare { $all } campi.
 }
popup-standing-details = Objector può compilare questo modulo per te.
popup-standing-hindered = Per il momento Objector non compila nulla.
popup-next-hindered = Prima occupati di ciò che è scritto sopra.
popup-standing-nothing = Qui Objector non ha nulla da scrivere.
popup-standing-submitted = Hai premuto il pulsante di Meta.
popup-refused-fields = { $refused ->
    [one] Un campo non ha accettato ciò che è stato scritto. La spiegazione accanto dice che cosa fare.
   *[other] { $refused } campi non hanno accettato ciò che è stato scritto. Le spiegazioni accanto dicono che cosa fare.
 }
popup-next-press = Rileggi tutto sulla pagina. Poi premi il pulsante di Meta.
popup-next-fill = Premi «Compila», poi rileggi tutto sulla pagina.
popup-next-details = Prima inserisci i tuoi dati qui sotto.
popup-next-nothing = Ciò che viene chiesto c’è già, oppure solo tu puoi rispondere. Sulla pagina ogni campo è spiegato.
popup-next-submitted = Tieni aperta la pagina e guarda che cosa dice. Meta può inviare un codice o una risposta per e-mail. Guarda anche nella posta indesiderata.
popup-standing-login = Meta ti chiede prima di accedere.
popup-next-login = Accedi qui, in questo browser. Poi riapri il modulo.
popup-standing-code = Meta ti ha inviato un codice per e-mail.
popup-next-code = Tieni aperta questa pagina. Cerca il codice nella posta in arrivo e in quella indesiderata, e scrivilo tu.
popup-standing-sent = La pagina di Meta dice che la tua opposizione è stata ricevuta.
popup-next-sent = Conserva l’e-mail che ti manda Meta. Se non arriva, guarda nella posta indesiderata.
popup-standing-refused = La pagina di Meta dice di no.
popup-next-refused = Non è detto che finisca qui. Conserva ciò che dice. Puoi replicare, e Objector ti aiuta con la lettera.
popup-standing-unavailable = Qui Meta non mostra il modulo.
popup-next-unavailable = Spesso manca solo l’accesso in questo browser. Accedi, poi riapri il modulo. In alcuni Paesi Meta non offre un modulo del genere.
popup-standing-entry = Il modulo è un passo più avanti.
popup-next-entry = Puoi andarci subito.
popup-fill = Compila
popup-undo = Annulla
popup-open-form = Apri il modulo
popup-open-again = Riapri
popup-why = Perché Objector lo pensa
popup-sign-address = L’indirizzo è quello di un modulo noto di Meta.
popup-sign-hidden-id = Il modulo porta il numero di un modulo noto.
popup-sign-title = Il titolo parla di opposizione e di IA.
popup-sign-english-value = Le scelte sono quelle di un modulo di opposizione.
popup-sign-labels = I campi chiedono ciò che chiede un modulo di opposizione.
popup-sign-text = Il testo parla di opposizione e di IA.
popup-sign-stage-words = Alcune parole della pagina dicono a che punto sei.
popup-sign-other-matter = Alcune parole riguardano un’altra questione. Questo fa dubitare.
popup-elsewhere = Questa pagina non è un modulo di opposizione di Meta.
popup-where = A che punto sei
popup-no-known-form = L’indirizzo di questo modulo non è noto. Forse puoi proseguire dalla pagina di Meta per le richieste sulla privacy.
popup-open-portal = Apri la pagina di Meta
popup-first-title = Prima qualche dato
popup-first-lead = Con questi dati Objector può compilare il modulo. Possono restare tutti vuoti.
popup-details-title = I tuoi dati
popup-more-details = Anteprima, parole tue, indirizzi dei profili
popup-menu = Altro
popup-menu-details = I tuoi dati
popup-menu-dashboard = Che cosa hai inviato
popup-menu-welcome = Come funziona Objector
popup-filled-now = { $written ->
    [one] È stato compilato un campo.
   *[other] Sono stati compilati { $written } campi.
 }
popup-undone-now = Tutto è tornato com’era.
popup-page-gone = La pagina non risponde più. Ricaricala e riprova.
popup-help-unseen = È il modulo giusto, ma Objector non lo vede
popup-help-wrong = Qui Objector sbaglia qualcosa
popup-help-look = Da solo, Objector agisce soltanto agli indirizzi dei moduli di Meta che conosce. Se il modulo si è spostato qui, lascia che Objector guardi questa pagina, solo per questa volta.
popup-help-look-button = Guarda questa pagina
popup-help-looked = Objector ha trovato un modulo. Guarda sopra.
popup-help-looked-in-vain = Qui Objector non vede un modulo di opposizione.
popup-help-look-failed = Il tuo browser non ha permesso a Objector di guardare questa pagina. Premi ancora una volta il pulsante di Objector nella barra degli strumenti e riprova.
popup-by-hand = Puoi sempre compilare il modulo a mano. Copia ciò che ti serve, oppure apri il menu contestuale di un campo e scegli Objector.
popup-copy = Copia
popup-copied = Copiato. Incollalo nel campo.
popup-copy-missing = Questo manca nei tuoi dati. Prima inseriscilo lì.
popup-copy-failed = Il tuo browser non ha permesso a Objector di copiare. Seleziona il testo e copialo tu.
popup-hand-in = Aiuta a correggere l’errore: Objector annota come è fatto questo modulo. Il file contiene i nomi di campi, titoli e pulsanti. Non contiene nulla di ciò che è scritto nei campi, nessuno dei tuoi dati e nulla della pagina al di fuori del modulo.
popup-hand-in-write = Annota
popup-hand-in-file = Il file
popup-hand-in-read = Leggilo prima di condividerlo. Non è stato inviato nulla. Se per te va bene, salvalo e invialo a chi realizza Objector: l’indirizzo è sulla pagina di Objector nello store dei componenti aggiuntivi del tuo browser.
popup-hand-in-save = Salva il file
popup-hand-in-copy = Copia

by-hand-objection = La mia opposizione
by-hand-email = Il mio indirizzo e-mail
by-hand-name = Il mio nome
by-hand-country = Il mio Paese

welcome-title = Di’ no all’addestramento dell’IA con ciò che condividi
welcome-lead = Meta addestra l’IA con ciò che gli adulti condividono pubblicamente su Facebook e Instagram. Puoi opporti. Objector ti aiuta con il modulo di Meta.
welcome-does = Che cosa fa
welcome-does-recognise = Riconosce i moduli di opposizione di Meta quando ne apri uno.
welcome-does-fill = Scrive nel modulo ciò che inserisci qui, e puoi annullare.
welcome-does-explain = Spiega ogni campo, proprio accanto, con parole semplici.
welcome-never = Che cosa non fa mai
welcome-never-send = Non invia mai un modulo. Quel pulsante è tuo.
welcome-never-watch = Non ti osserva mai. Agisce, per questi moduli, sulle pagine di assistenza, privacy e accesso di Meta; sulle altre pagine di Meta solo se lo chiami tu.
welcome-never-network = Non trasmette mai nulla. Ciò che inserisci resta su questo dispositivo, a meno che tu non scelga di condividerlo con gli altri tuoi dispositivi.
welcome-honest = Ne vale ancora la pena?
welcome-honest-text = Sì. Un’opposizione conta per il futuro, in qualunque momento la presenti. Non può annullare l’addestramento passato: ciò che un modello ha imparato ci resta.
welcome-right = Il tuo diritto
welcome-skip = Salta per ora
welcome-you = Tu
welcome-you-note = Ciò che chiedono i moduli. Puoi lasciare vuoto qualsiasi campo.
welcome-preview = Che cosa scriverà Objector
welcome-preview-note = Objector lo scrive nella lingua della pagina di Meta. Puoi modificarlo lì prima di inviarlo.
welcome-forms = Dove sono i moduli
welcome-forms-note = Prima accedi a Facebook o Instagram in questo browser. Poi apri il modulo. Objector sarà lì.
welcome-ready = Vai ai moduli

dashboard-title = Che cosa hai inviato
dashboard-lead = Una copia di ogni opposizione, così come Objector l’ha vista partire. È conservata su questo dispositivo.
dashboard-none-title = Ancora nulla
dashboard-none-text = Quando invii uno dei moduli di Meta, qui compare una copia di ciò che conteneva: il testo, il giorno, il modulo.
dashboard-objections = Opposizioni
dashboard-when = Inviata
dashboard-page = Pagina
dashboard-language = Lingua
dashboard-account = Per
dashboard-text = Il testo inviato
dashboard-no-text = Nel modulo non era scritto alcun testo.
dashboard-answers = Che cos’altro c’era nel modulo
dashboard-state-submitted-note = Hai premuto il pulsante di Meta. Non si è visto se l’opposizione è arrivata.
dashboard-by-person = Annotato da te il giorno { $date }.
dashboard-by-page = Visto sulla pagina di Meta il giorno { $date }.
dashboard-mark = A che punto è?
dashboard-mark-note = Se un’e-mail di Meta dice altro, correggilo qui.
dashboard-mark-submitted = Inviata, ancora nessuna risposta
dashboard-mark-acknowledged = Meta dice di averla ricevuta
dashboard-mark-granted = Meta dice di accoglierla
dashboard-mark-refused = Meta dice di no
dashboard-mark-not-sent = Alla fine non l’ho inviata
dashboard-marked = Annotato.
dashboard-details = I tuoi dati
dashboard-details-none = Non hai ancora inserito nulla.
dashboard-details-edit = Modifica i tuoi dati
dashboard-details-enter = Inserisci i tuoi dati
dashboard-grounds-count = { $count ->
    [0] Nessuno selezionato
    [one] Uno selezionato
   *[other] { $count } selezionati
 }
dashboard-parts = Parti di questa pagina
dashboard-glance = In breve
dashboard-figure-todo = { $count ->
    [one] aspetta qualcosa da te
   *[other] aspettano qualcosa da te
 }
dashboard-figure-waiting = { $count ->
    [one] aspetta Meta
   *[other] aspettano Meta
 }
dashboard-figure-over = { $count ->
    [one] è conclusa
   *[other] sono concluse
 }
dashboard-covered-title = Per chi vale l’opposizione
dashboard-covered = { $all ->
    [one] { $covered ->
        [0] Non è ancora stata inviata un’opposizione per l’account.
        [one] È stata inviata un’opposizione per l’account.
       *[other] È stata inviata un’opposizione per l’account.
    }
   *[other] È stata inviata un’opposizione per { $covered } account su { $all }.
 }
dashboard-strip = I prossimi giorni importanti
dashboard-search = Cerca
dashboard-filter = Mostra
dashboard-filter-all = Tutte
dashboard-filter-todo = Quelle che aspettano qualcosa da me
dashboard-filter-waiting = Quelle che aspettano Meta
dashboard-filter-over = Quelle concluse
dashboard-found = { $count ->
    [0] Nessun risultato
    [one] Un’opposizione
   *[other] { $count } opposizioni
 }
dashboard-more = Mostra altre
dashboard-all = Tutti i dettagli
dashboard-events = Che cosa è successo, e quando
dashboard-notes = Note
dashboard-note = Che cosa ti hanno risposto, con parole tue o copiato dall’e-mail di Meta
dashboard-note-keep = Conserva questa nota
dashboard-note-remove = Rimuovi
dashboard-files = File
dashboard-all-files = Prova e calendario
dashboard-proof-note = Una pagina da stampare o da conservare in PDF, e lo stesso contenuto come dati. Ognuna porta un numero che cambia se cambia anche una sola lettera. Nessun altro conserva questa prova per te.
dashboard-proof-page = Prova, da stampare
dashboard-proof-json = Prova, come dati
dashboard-calendar = Date per il calendario
dashboard-calendar-none = Non c’è nessuna data da attendere.
dashboard-add = Aggiungi un’opposizione inviata senza Objector
dashboard-add-note = Per posta, per e-mail o prima di avere Objector. I giorni verranno contati anche qui.
dashboard-add-route = Quale modulo, o di che cosa trattava la lettera
dashboard-add-channel = Come
dashboard-add-on = Quando
dashboard-add-text = Che cosa hai scritto, se ce l’hai ancora
dashboard-add-keep = Aggiungi
dashboard-add-day-missing = Scegli il giorno in cui l’hai inviata.
dashboard-letters = Lettere
dashboard-letters-note = Objector le scrive con ciò che sa. Tu le leggi, cambi ciò che vuoi e le invii tu.
dashboard-letter-write = Scrivi
dashboard-letter-write-label = Scrivi: { $letter }
dashboard-letter-text = La lettera. Puoi modificarla qui.
dashboard-letter-copy = Copia
dashboard-letter-copied = Copiato.
dashboard-letter-print = Stampa
dashboard-letter-mail = Apri nel mio programma di posta
dashboard-letter-page = Apri la pagina apposita
dashboard-letter-close = Chiudi
dashboard-letter-as-of = Indirizzo e pagina, ultimo aggiornamento: { $date }
dashboard-settings = Impostazioni e backup
dashboard-notify = Avvisami quando c’è una scadenza
dashboard-notify-note = Il tuo browser mostra un avviso. Ti chiede il permesso una volta.
dashboard-notify-refused = Il tuo browser non ha permesso gli avvisi. Il numero sull’icona di Objector mostra comunque che cosa è in scadenza.
dashboard-sync = Condividi con gli altri miei dispositivi
dashboard-sync-note = Tramite l’account del tuo browser, passando per i server di chi lo produce. Disattivato finché non lo scegli tu.
dashboard-backup = Backup
dashboard-backup-note = Un unico file con i tuoi dati e tutto ciò che hai inviato. Conservalo in un posto sicuro.
dashboard-backup-make = Crea un backup
dashboard-backup-save = Salva il backup
dashboard-backup-take = Importa un backup…
dashboard-backup-person = Prendi i miei dati dal file
dashboard-backup-take-in = Importa
dashboard-backup-leave = Lascia stare
dashboard-backup-taken = Importato. Nulla di ciò che era qui è andato perso.
dashboard-closed = Spiegazioni chiuse
dashboard-closed-note = Le spiegazioni che hai chiuso sui moduli di Meta restano chiuse finché non le mostri di nuovo.
dashboard-closed-show = Mostrale di nuovo
dashboard-closed-shown = Verranno mostrate di nuovo.
dashboard-forget-title = Dimentica tutto
dashboard-forget-text = Elimina da questo dispositivo i tuoi dati e l’elenco qui sopra. Ciò che Meta ha ricevuto resta a Meta.
dashboard-forget = Dimentica tutto…
dashboard-forget-sure = Eliminare tutto?
dashboard-forget-sure-text = I tuoi dati e le copie di ciò che hai inviato andranno persi per sempre. Quelle copie potrebbero essere la tua unica prova.
dashboard-forget-yes = Elimina tutto
dashboard-forget-no = Conserva
dashboard-forgotten = Tutto è stato eliminato da questo dispositivo.

error-permission-title = Objector non può ancora agire sulle pagine di Meta
error-permission-text = Il tuo browser non gliel’ha permesso sulle pagine di assistenza e privacy di Meta. Senza questo permesso non può né riconoscere né compilare un modulo.
error-permission-grant = Permetti sulle pagine di Meta
error-permission-granted = Grazie. Ricarica la pagina di Meta, se è aperta.
error-permission-still = Non è ancora permesso. Puoi cambiarlo nelle impostazioni del tuo browser.
error-damaged-title = Ciò che era salvato non si può leggere
error-damaged-text = È danneggiato. È stato conservato com’è e nulla è stato sovrascritto. Finché non decidi, Objector non compila nulla. Se ricominci da capo, la copia danneggiata viene messa da parte e resta su questo dispositivo.
error-damaged-afresh = Mettila da parte e ricomincia
error-damaged-done = La copia danneggiata è stata messa da parte. Puoi ricominciare da capo.
error-newer-title = Ciò che è salvato viene da un Objector più recente
error-newer-text = È stato conservato com’è. Questa versione meno recente non lo tocca e non compila nulla. Aggiorna Objector.
error-unreadable-title = Il tuo browser non fornisce ciò che era salvato
error-unreadable-text = Nulla è stato sovrascritto. Finché non si può leggere di nuovo, Objector non compila nulla. Spesso aiuta riavviare il browser.
error-not-kept = Non ha funzionato. Nulla è cambiato. Riprova.
error-full-title = Non c’è più spazio per salvare
error-full-text = Il tuo browser non ha potuto conservare l’ultima modifica su questo dispositivo. Ciò che era stato salvato prima c’è ancora.
error-unreachable-title = Objector non risponde
error-unreachable-text = Nulla è perduto. Chiudi questa finestra e riaprila. Se non basta, riavvia il browser.
error-not-saved = Non è stato possibile salvare. Ciò che hai inserito è ancora qui. Riprova.
error-email = Questo indirizzo e-mail non è completo. Esempio: nome@example.org.
error-account-handle = Questo è un indirizzo di un altro servizio. Inserisci il profilo di questo account, oppure lascia il campo vuoto.
error-account-email = Questo indirizzo e-mail non è completo. Lascia il campo vuoto per usare quello sopra.
