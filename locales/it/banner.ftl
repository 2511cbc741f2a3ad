# What Objector says about a whole page, in Italian.

banner-facebook-own = Facebook: opporsi all’uso delle tue informazioni per l’IA
banner-instagram-own = Instagram: opporsi all’uso delle tue informazioni per l’IA
banner-meta-own = Account Meta: opporsi all’uso delle tue informazioni per l’IA
banner-whatsapp-own = WhatsApp: opporsi al trattamento delle tue informazioni
banner-third-party = Meta: opporsi all’uso di informazioni su di te che provengono da terzi
banner-general-objection = Meta: opporsi all’uso delle tue informazioni
banner-rights-portal = Meta: richieste sui tuoi diritti alla privacy
banner-entry = Da qui arrivi al modulo di opposizione

banner-unsure = Potrebbe essere il modulo di opposizione di Meta

banner-ready = Objector può compilare ciò che sa. Finché non premi il pulsante non viene scritto nulla.
banner-unsure-ready = Objector non riconosce con certezza questa pagina, quindi non ha scritto nulla. Se vedi che è il modulo di opposizione, puoi fargli compilare ciò che sa.
banner-written = Compilato. Rileggi tutto e correggi ciò che non va. Poi premi il pulsante di Meta: solo tu puoi inviare il modulo.
banner-refused = Alcuni campi non hanno mantenuto ciò che Objector ha scritto. Compilali tu, poi premi il pulsante di Meta.
banner-undone = Tutto è tornato com’era. Puoi compilare il modulo da te oppure lasciare che lo rifaccia Objector.
banner-nothing = Objector non ha altro da compilare. Rileggi tutto, poi premi il pulsante di Meta.
banner-no-details = Inserisci una sola volta il tuo indirizzo e-mail e il tuo Paese. Poi Objector compila questo modulo per te. Questi dati restano sul tuo dispositivo, a meno che tu non scelga di condividerli con gli altri tuoi dispositivi.
banner-damaged = Objector non riesce a leggere ciò che ha salvato, quindi non compila nulla. Quanto salvato è stato conservato. Apri la finestra di Objector per saperne di più.
banner-newer = I tuoi dati sono stati salvati da una versione più recente di Objector. Aggiorna Objector; fino ad allora spiega soltanto e non cambia nulla.
banner-too-large = Questa pagina ha più campi di quanti Objector ne legga. Non ne compila e non ne spiega nessuno.
banner-private = In una finestra privata Objector non tiene un registro: annota tu quando invii questo modulo.
banner-login = Prima accedi qui, in questo browser, poi riapri il modulo. Meta lo mostra solo a chi ha effettuato l’accesso.
banner-code = Meta ha inviato un codice al tuo indirizzo e-mail. Scrivilo e tieni aperta questa pagina; se la chiudi, potresti dover ricominciare. Guarda anche nella posta indesiderata.
banner-sent = Meta dice di aver ricevuto la tua opposizione. Fai uno screenshot: spesso non viene inviata una copia per e-mail. Meta deve rispondere entro un mese.
banner-sent-other = Meta dice di aver ricevuto la tua opposizione. Fai uno screenshot: spesso non viene inviata una copia per e-mail.
banner-stage-refused = Meta dice di non accogliere la tua opposizione. Deve spiegarti i motivi e dirti dove puoi presentare reclamo. Fai uno screenshot.
banner-stage-refused-other = Meta dice di non accogliere la tua opposizione. Fai uno screenshot della risposta.
banner-unavailable = Qui Meta non mostra il modulo. Controlla di aver effettuato l’accesso in questo browser, riprova più tardi o usa un altro modulo di Meta.
banner-entry-state = Questa pagina spiega come Meta usa le informazioni per l’IA. Il modulo vero e proprio è a un clic di distanza.

banner-own-covers = Dal 27 maggio 2025 Meta usa per addestrare la sua IA i post, le foto e i commenti pubblici degli adulti in Europa, e ciò che le persone scrivono a Meta AI. Si basa su un «legittimo interesse» invece di chiedere il permesso. Hai il diritto di opporti.
banner-own-covers-uk = Meta usa per addestrare la sua IA i post, le foto e i commenti pubblici degli adulti. Nel Regno Unito, secondo quanto riferito, ha ripreso a farlo nel settembre 2024. Si basa su un «legittimo interesse» invece di chiedere il permesso. Hai il diritto di opporti.
banner-own-covers-other = Meta usa post, foto e commenti pubblici per addestrare la sua IA. Con il suo modulo puoi opporti a questo uso. Quali diritti hai oltre al modulo dipende dalla legge del luogo in cui vivi.
banner-own-accounts = Una sola opposizione vale per tutti gli account che si trovano nello stesso Centro gestione account. Per ogni altro account, compila di nuovo il modulo.
banner-own-what = Vale per ciò che hai condiviso pubblicamente e che condividerai: post, foto con le didascalie, reel, storie, commenti, recensioni, e ciò che fai nei gruppi e nelle pagine pubbliche. Nome, nome utente e immagine del profilo contano come pubblici anche in un profilo privato. Opporsi ha senso anche lì.
banner-own-limits = Ciò che un modello ha già imparato non viene cancellato. Opporsi ha comunque senso: vale per ciò che verrà. Quello che altre persone pubblicano su di te è un’altra questione, con un modulo a parte.
banner-own-late = Non è troppo tardi. Il 27 maggio 2025 è il giorno in cui è iniziato l’addestramento, non l’ultimo giorno per opporsi. Un’opposizione fatta oggi conta per il futuro. Per i vecchi post la cosa più sicura è mostrarli solo agli amici o eliminarli.
banner-own-late-other = Non è troppo tardi. Le guide che indicano un ultimo giorno per opporsi sono superate. Un’opposizione fatta oggi conta per il futuro. Per i vecchi post la cosa più sicura è mostrarli solo agli amici o eliminarli.
banner-own-chats = I messaggi privati tra persone, anche quelli su WhatsApp, non vengono usati, a meno che qualcuno non li passi a Meta AI.
banner-counts-later = Un’opposizione vale per ciò che verrà, in qualunque momento tu la faccia. Ciò che un modello ha già imparato non viene cancellato.
banner-own-minors = Meta dice di escludere ciò che condividono le persone con meno di 18 anni. Questo non protegge i bambini nelle foto pubblicate da adulti. Se pubblichi foto del genere, opporti per il tuo account è utile anche per loro.
banner-own-earlier = Un’opposizione del 2024 o del 2025 è ancora valida, dice Meta. Ripetila se il tuo indirizzo e-mail è cambiato, o per un account che non è collegato.
banner-own-myths = Un post che dice «non do il mio permesso» non ha alcun effetto, per quanto venga condiviso. E un’opposizione non disattiva Meta AI: resta visibile, ma nessuno ti obbliga a usarla.
banner-own-pages = Secondo le guide pubblicate, una pagina aziendale non ha un proprio modulo. Ogni persona che se ne occupa si oppone per il proprio profilo.
banner-own-threads = Threads non ha un proprio modulo. Le guide pubblicate lo considerano insieme a Instagram.
banner-non-users = Puoi opporti anche senza un account, con il modulo per le informazioni di terzi.
banner-whatsapp-mail = Dopo il modulo, WhatsApp chiede per e-mail a che cosa ti opponi e perché. Se non rispondi, può darsi che non se ne faccia nulla.
banner-whatsapp-limits = I messaggi privati tra persone non vengono usati, a meno che qualcuno non li passi a Meta AI. WhatsApp ha risposto ad alcune persone che la loro opposizione non riguarda WhatsApp. Ciò che aiuta di sicuro è non usare lì Meta AI.
banner-third-party-limits = Questo modulo riguarda le informazioni che Meta ha da altri, e non richiede un account. Meta dice di non accogliere automaticamente queste richieste.
banner-third-party-who = È per chi non ha un account e per ciò che altri pubblicano o dicono di te. Non impedisce a queste persone di pubblicare. Parlane anche con loro.
banner-third-party-identify = Meta chiederà come può capire che certi dati riguardano te. Non dare più di quanto serve a questo, e nessun documento d’identità in anticipo.
banner-general-limits = Questo modulo serve per più questioni. L’opposizione all’uso dei tuoi dati per l’IA è una di queste.
banner-portal-limits = Da luglio 2026 l’informativa sulla privacy di Meta rimanda qui. Fuori da Meta si sa poco di questa pagina, quindi controlla tu ogni risposta.
banner-law-gdpr = Il diritto di opposizione è previsto dall’articolo 21 del GDPR. Se ti opponi, Meta deve smettere di usare i tuoi dati a questo scopo, a meno che non dimostri motivi cogenti che prevalgono sui tuoi. Deve rispondere entro un mese dal ricevimento dell’opposizione (articolo 12, paragrafo 3).
banner-law-uk = Il diritto di opposizione è previsto dall’articolo 21 dello UK GDPR.
banner-law-fadp = Secondo il diritto svizzero, chi usa i tuoi dati contro la tua volontà espressa ha bisogno di un motivo giustificativo (art. 30 cpv. 2 lett. b e art. 31 LPD). La legge non fissa un termine per la risposta.
banner-law-other = Nel tuo Paese vale una legge diversa da quelle che Objector conosce. Objector spiega il modulo, ma non cita nessuna legge.
banner-unsure-why = Objector riconosce un modulo da più segni insieme: l’indirizzo, un numero nascosto, il titolo, le domande. Qui sono troppo pochi, oppure si contraddicono.
banner-login-why = Meta mostra il modulo solo dove hai effettuato l’accesso, proprio in questo browser. Secondo alcune segnalazioni, nel browser interno dell’app restava vuoto, e a volte ha funzionato solo al secondo tentativo. Objector non guarda le password.
banner-unavailable-why = Secondo quanto riferito, Meta offre questi moduli nell’UE, in Islanda, nel Liechtenstein, in Norvegia, nel Regno Unito, in Svizzera e in pochi altri Paesi. Dove il modulo non si apre, è possibile anche una lettera.
banner-refused-why = { $law ->
    [gdpr] Spetta a Meta dimostrare motivi cogenti che prevalgono sui tuoi (articolo 21, paragrafo 1, del GDPR). Deve indicare i suoi motivi e dirti che puoi rivolgerti a un’autorità e a un giudice (articolo 12, paragrafo 4). Puoi replicare. Puoi anche presentare reclamo all’autorità (articolo 77): non costa nulla.
    [uk] Spetta a Meta dimostrare motivi cogenti che prevalgono sui tuoi (articolo 21, paragrafo 1, dello UK GDPR). Puoi replicare. Il reclamo va presentato prima a Meta stessa (section 164A del Data Protection Act 2018), poi all’ICO.
    [fadp] Contro la tua volontà espressa Meta ha bisogno di un motivo giustificativo (art. 30 cpv. 2 lett. b e art. 31 LPD). Puoi chiedere quale, e segnalare il caso all’Incaricato federale della protezione dei dati e della trasparenza.
   *[other] Puoi chiedere a Meta i suoi motivi.
}

way-details = Inserisci i miei dati
way-details-change = Modifica i miei dati
way-form-facebook-own = Apri il modulo di Facebook
way-form-instagram-own = Apri il modulo di Instagram
way-form-third-party = Apri il modulo per chi non ha un account
way-form-whatsapp-own = Apri il modulo di WhatsApp
way-record = Guarda che cosa ho inviato

source-gdpr = Regolamento generale sulla protezione dei dati (GDPR)
source-gdpr-6 = GDPR, articolo 6
source-gdpr-9 = GDPR, articolo 9
source-gdpr-12 = GDPR, articolo 12
source-gdpr-21 = GDPR, articolo 21
source-time-limits = Regolamento n. 1182/71 sui termini
source-ico = Information Commissioner’s Office (ICO)
source-edoeb = Incaricato federale della protezione dei dati e della trasparenza (IFPDT)
source-meta-forms = La pagina di Meta sull’opposizione
source-meta-policy = L’informativa sulla privacy di Meta
source-authority-2025 = Guida di un’autorità di controllo, 2025
source-somi = SOMI, una fondazione nei Paesi Bassi
source-noyb = noyb, un’associazione in Austria
