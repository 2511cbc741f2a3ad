# Letters, and what to know beside them, in Italian.

letter-act-gdpr = del GDPR
letter-act-uk = dello UK GDPR

letter-kind-objection = Opposizione per lettera
letter-kind-objection-note = Quando il modulo non funziona, o in aggiunta al modulo.
letter-kind-reminder = Sollecito
letter-kind-reminder-note = Quando Meta non ha risposto in tempo.
letter-kind-refusal = Replica a un rifiuto
letter-kind-refusal-note = Quando Meta dice di no.
letter-kind-access = Che cosa conserva Meta?
letter-kind-access-note = Chiede quali dei tuoi dati sono stati usati per l’IA.
letter-kind-erasure = Limitare e cancellare
letter-kind-erasure-note = Per i dati ancora conservati per l’addestramento.
letter-kind-company-complaint = Reclamo a Meta
letter-kind-company-complaint-note = Nel Regno Unito viene prima di un reclamo all’ICO.
letter-kind-complaint = Reclamo all’autorità
letter-kind-complaint-note = Quando Meta tace o la sua risposta non ti convince. Non costa nulla.
letter-kind-child = Per un minore
letter-kind-child-note = Quando tuo figlio o tua figlia si vede in ciò che altri pubblicano, o ne compare il nome.
letter-kind-represented = Per una persona che rappresenti
letter-kind-represented-note = Quando agisci a nome di un adulto, con una procura o per nomina di un giudice.
letter-kind-non-user = Senza account
letter-kind-non-user-note = Quando altri ti mostrano o ti nominano e non hai un account.

letter-gap-name = [il tuo nome e cognome]
letter-gap-email = [il tuo indirizzo e-mail]
letter-gap-address = [il tuo indirizzo postale]
letter-gap-account = [l’indirizzo o il nome utente del tuo account]
letter-gap-reasons = [i tuoi motivi, in una o due frasi vere]
letter-gap-represented = [nome della persona che rappresenti]
letter-gap-mandate = [procura, o provvedimento di nomina]
letter-gap-sent = [giorno della tua opposizione]
letter-gap-form = [con quale modulo o lettera]
letter-gap-due = [giorno in cui è scaduto il termine di Meta per rispondere]
letter-gap-answered = [giorno della risposta di Meta]
letter-gap-complained = [giorno del tuo reclamo all’azienda]
letter-gap-recipient = [la società che l’informativa sulla privacy di Meta indica per il tuo Paese]
letter-gap-authority = [l’autorità per la protezione dei dati del luogo in cui vivi]
letter-gap-authority-address = [il suo indirizzo postale, dal suo sito]

letter-subject-objection = Opposizione all’uso dei miei dati personali per l’IA
letter-subject-reminder = Sollecito: la mia opposizione (data: { $sent }) all’uso dei miei dati personali per l’IA
letter-subject-refusal = La vostra risposta (data: { $answered }) alla mia opposizione all’uso dei miei dati personali per l’IA
letter-subject-access = Richiesta di accesso: uso dei miei dati personali per l’IA
letter-subject-erasure = Richiesta di limitazione e cancellazione dei miei dati personali usati per l’IA
letter-subject-company-complaint = Reclamo: la mia opposizione (data: { $sent }) all’uso dei miei dati personali per l’IA
letter-subject-complaint = Reclamo riguardante { $controller }: opposizione all’uso di dati personali per l’IA
letter-subject-child = Opposizione all’uso per l’IA dei dati personali di un minore di cui ho la responsabilità genitoriale
letter-subject-represented = Opposizione, a nome di { $represented }, all’uso di dati personali per l’IA
letter-subject-on-behalf-child = { $subject } (a nome di un minore di cui ho la responsabilità genitoriale)
letter-subject-on-behalf-represented = { $subject } (a nome di { $represented })
letter-subject-non-user = Opposizione di una persona senza account all’uso di dati personali per l’IA

letter-open = Gentili Signore, egregi Signori,
letter-close = Distinti saluti
letter-enclosures = Allegati:
letter-account = { $platform }: { $handle }
letter-platform-meta = Account Meta
letter-form = con il modulo all’indirizzo { $address }
letter-by-post = per posta
letter-by-e-mail = per e-mail

letter-object = { $law ->
    [fadp] Mi oppongo espressamente (art. 30 cpv. 2 lett. b della legge federale svizzera sulla protezione dei dati, LPD) all’uso dei miei dati personali per sviluppare e migliorare l’IA, in tutti i prodotti di Meta. Ciò vale per quanto ho condiviso finora, per quanto condividerò e per i contenuti di altre persone in cui sono riconoscibile.
    [other] Mi oppongo all’uso dei miei dati personali per sviluppare e migliorare l’IA, in tutti i prodotti di Meta. Ciò vale per quanto ho condiviso finora, per quanto condividerò e per i contenuti di altre persone in cui sono riconoscibile.
   *[gdpr] Mi oppongo, ai sensi dell’articolo 21, paragrafo 1, { $act }, all’uso dei miei dati personali per sviluppare e migliorare l’IA, in tutti i prodotti di Meta. Ciò vale per quanto ho condiviso finora, per quanto condividerò e per i contenuti di altre persone in cui sono riconoscibile.
}
letter-accounts = I miei account:
letter-earlier = Ho già presentato un’opposizione (data: { $sent }), { $form }. Mantengo tale opposizione.
letter-reasons = I miei motivi:

letter-ground-expectation = Ciò che una persona poteva ragionevolmente attendersi al momento della raccolta dei dati conta nel bilanciamento (considerando 47 { $act }).
letter-ground-special-categories = L’articolo 9 { $act } ne vieta l’uso, salvo le eccezioni che elenca.
letter-ground-children = L’articolo 6, paragrafo 1, lettera f), { $act } menziona espressamente i minori.
letter-ground-profession-safety = È un motivo connesso alla mia situazione particolare, ai sensi dell’articolo 21, paragrafo 1, { $act }.
letter-ground-creative-work = Questo mio interesse rientra nel bilanciamento di cui all’articolo 6, paragrafo 1, lettera f), { $act }.
letter-ground-irreversible = I diritti di rettifica e di cancellazione (articoli 16 e 17 { $act }) servirebbero allora a ben poco.
letter-ground-not-necessary = L’articolo 6, paragrafo 1, lettera f), { $act } consente solo ciò che è necessario per l’interesse perseguito.
letter-ground-non-user = Secondo l’articolo 14 { $act } devono essere informate anche le persone i cui dati provengono da altre fonti.

letter-ask = Vi chiedo di
letter-ask-stop = cessare questo uso da subito
letter-ask-restrict = limitare il trattamento mentre esaminate questa opposizione (articolo 18, paragrafo 1, lettera d))
letter-ask-erase = { $law ->
    [fadp] cancellare questi dati da ciò che è conservato per l’addestramento
    [other] cancellare questi dati da ciò che è conservato per l’addestramento
   *[gdpr] cancellare questi dati da ciò che è conservato per l’addestramento (articolo 17, paragrafo 1, lettera c))
}
letter-ask-recipients = informarne coloro a cui i dati sono stati trasmessi e dirmi chi sono (articolo 19)
letter-ask-sources = dirmi quali dati su di me usate a questo scopo e da dove provengono (articoli 14 e 15)
letter-ask-confirm = { $law ->
    [fadp] confermarmi per iscritto di averlo fatto, se possibile entro 30 giorni
    [other] confermarmi per iscritto di averlo fatto, se possibile entro 30 giorni
   *[gdpr] confermarmi entro un mese di averlo fatto (articolo 12, paragrafo 3)
}
letter-ask-refusal = indicarmi, in caso di rifiuto, i vostri motivi legittimi cogenti e la possibilità di rivolgermi a un’autorità e a un giudice (articolo 12, paragrafo 4)
letter-proof = { $law ->
    [fadp] Non allego un documento d’identità. Se dubitate della mia identità, vi prego di dirmi perché e di che cosa avete bisogno.
    [other] Non allego un documento d’identità. Se dubitate della mia identità, vi prego di dirmi perché e di che cosa avete bisogno.
   *[gdpr] Questa richiesta è gratuita (articolo 12, paragrafo 5). Non allego un documento d’identità. Se avete ragionevoli dubbi sulla mia identità, vi prego di dirmi quali e di che cosa avete bisogno (articolo 12, paragrafo 6).
}
letter-rights = { $law ->
    [fadp] Mi riservo ogni altro diritto previsto dalla LPD.
    [other] Mi riservo ogni altro diritto.
    [uk] Mi riservo ogni altro diritto, in particolare quelli di cui agli articoli 79 e 82 { $act }.
   *[gdpr] Mi riservo ogni altro diritto, in particolare quelli di cui agli articoli 77, 79 e 82 { $act }.
}
letter-reply = Vi prego di rispondere per e-mail all’indirizzo { $email }.

letter-child = { $law ->
    [fadp] Esercito la responsabilità genitoriale su un minore. A suo nome mi oppongo espressamente (art. 30 cpv. 2 lett. b della legge federale svizzera sulla protezione dei dati, LPD) all’uso dei suoi dati personali per sviluppare e migliorare l’IA, in tutti i prodotti di Meta. Ciò vale per i contenuti di qualsiasi persona in cui il minore si vede, si sente o è nominato.
    [other] Esercito la responsabilità genitoriale su un minore. A suo nome mi oppongo all’uso dei suoi dati personali per sviluppare e migliorare l’IA, in tutti i prodotti di Meta. Ciò vale per i contenuti di qualsiasi persona in cui il minore si vede, si sente o è nominato.
   *[gdpr] Esercito la responsabilità genitoriale su un minore. A suo nome mi oppongo, ai sensi dell’articolo 21, paragrafo 1, { $act }, all’uso dei suoi dati personali per sviluppare e migliorare l’IA, in tutti i prodotti di Meta. Ciò vale per i contenuti di qualsiasi persona in cui il minore si vede, si sente o è nominato.
}
letter-child-reasons = { $law ->
    [fadp] Il minore non può decidere su questo e non lo ha scelto. Che gli account dei minori siano esclusi, come dite, non tocca ciò che pubblicano gli adulti.
    [other] Il minore non può decidere su questo e non lo ha scelto. Che gli account dei minori siano esclusi, come dite, non tocca ciò che pubblicano gli adulti.
   *[gdpr] Il minore non può decidere su questo e non lo ha scelto. L’articolo 6, paragrafo 1, lettera f), { $act } attribuisce un peso particolare agli interessi dei minori. Che gli account dei minori siano esclusi, come dite, non tocca ciò che pubblicano gli adulti.
}
letter-child-name = Non indico qui il nome del minore. Se vi serve qualcosa per trovare i dati, vi prego di dirmi che cosa e perché.
letter-represented = { $law ->
    [fadp] Rappresento { $represented }. A nome di questa persona mi oppongo espressamente (art. 30 cpv. 2 lett. b della legge federale svizzera sulla protezione dei dati, LPD) all’uso dei suoi dati personali per sviluppare e migliorare l’IA, in tutti i prodotti di Meta. Ciò vale per quanto è stato condiviso finora, per quanto lo sarà e per i contenuti di altre persone in cui questa persona è riconoscibile.
    [other] Rappresento { $represented }. A nome di questa persona mi oppongo all’uso dei suoi dati personali per sviluppare e migliorare l’IA, in tutti i prodotti di Meta. Ciò vale per quanto è stato condiviso finora, per quanto lo sarà e per i contenuti di altre persone in cui questa persona è riconoscibile.
   *[gdpr] Rappresento { $represented }. A nome di questa persona mi oppongo, ai sensi dell’articolo 21, paragrafo 1, { $act }, all’uso dei suoi dati personali per sviluppare e migliorare l’IA, in tutti i prodotti di Meta. Ciò vale per quanto è stato condiviso finora, per quanto lo sarà e per i contenuti di altre persone in cui questa persona è riconoscibile.
}
letter-accounts-represented = Gli account di questa persona:
letter-mandate = Ciò che mi dà il diritto di agire: { $mandate }. Ne allego una copia. Se vi serve altro, vi prego di dirmi che cosa e perché.
letter-on-behalf-child = Scrivo a nome di un minore su cui esercito la responsabilità genitoriale. Dove questa lettera parla dei miei dati, dei miei account o dei miei diritti, si intendono quelli del minore. Vi prego di inviare la risposta a me.
letter-on-behalf-represented = Scrivo a nome di { $represented }, che rappresento. Dove questa lettera parla dei miei dati, dei miei account o dei miei diritti, si intendono quelli di questa persona. Vi prego di inviare la risposta a me.

letter-non-user = { $law ->
    [fadp] Non ho un account presso di voi. Mi oppongo espressamente (art. 30 cpv. 2 lett. b della legge federale svizzera sulla protezione dei dati, LPD) all’uso di dati su di me per sviluppare e migliorare l’IA, che provengano da contenuti di altre persone, da internet o da altre aziende.
    [other] Non ho un account presso di voi. Mi oppongo all’uso di dati su di me per sviluppare e migliorare l’IA, che provengano da contenuti di altre persone, da internet o da altre aziende.
   *[gdpr] Non ho un account presso di voi. Mi oppongo, ai sensi dell’articolo 21, paragrafo 1, { $act }, all’uso di dati su di me per sviluppare e migliorare l’IA, che provengano da contenuti di altre persone, da internet o da altre aziende.
}
letter-non-user-reasons = { $law ->
    [fadp] Non ho alcun rapporto con voi, non ho ricevuto informazioni e non potevo aspettarmi questo uso.
    [other] Non ho alcun rapporto con voi, non ho ricevuto informazioni e non potevo aspettarmi questo uso.
   *[gdpr] Non ho alcun rapporto con voi, non ho ricevuto informazioni (articolo 14 { $act }) e non potevo aspettarmi questo uso (considerando 47).
}

letter-past = Ho presentato un’opposizione (data: { $sent }), { $form }, all’uso dei miei dati personali per sviluppare e migliorare l’IA. Ho indicato l’indirizzo e-mail { $email }.
letter-silence = { $law ->
    [fadp] Da allora non ho ricevuto risposta.
    [other] Da allora non ho ricevuto risposta.
   *[gdpr] L’articolo 12, paragrafo 3, { $act } vi concede un mese per rispondere. Il termine è scaduto (data: { $due }). Non ho ricevuto né una risposta né una comunicazione motivata di proroga del termine.
}
letter-receipt-only = { $law ->
    [fadp] Da allora ho ricevuto soltanto una conferma di ricezione. Non è una risposta.
    [other] Da allora ho ricevuto soltanto una conferma di ricezione. Non è una risposta.
   *[gdpr] L’articolo 12, paragrafo 3, { $act } vi concede un mese per rispondere. Il termine è scaduto (data: { $due }). Ho ricevuto soltanto una conferma di ricezione. Non è una risposta.
}
letter-remind-ask = Vi prego di comunicarmi entro due settimane se accogliete la mia opposizione, e da quale giorno.
letter-else = { $law ->
    [uk] In mancanza di un riscontro, presenterò un reclamo a voi ai sensi della section 164A del Data Protection Act 2018 e, in seguito, all’Information Commissioner.
    [fadp] In mancanza di un riscontro, mi rivolgerò all’Incaricato federale della protezione dei dati e della trasparenza (IFPDT).
    [other] In mancanza di un riscontro, chiederò consiglio.
   *[gdpr] In mancanza di un riscontro, proporrò reclamo a un’autorità di controllo (articolo 77 { $act }).
}

letter-refused = Mi avete comunicato che non date seguito all’opposizione (data: { $answered }).
letter-burden = { $law ->
    [fadp] Un trattamento contro la mia volontà espressa lede la mia personalità, a meno che non sia giustificato (art. 30 cpv. 2 lett. b e art. 31 LPD). Vi prego di dirmi su quale motivo giustificativo vi basate nel mio caso. Questi sono i miei motivi:
    [other] Vi prego di dirmi perché, e come avete valutato i miei motivi:
   *[gdpr] Secondo l’articolo 21, paragrafo 1, { $act } spetta a voi dimostrare l’esistenza di motivi legittimi cogenti che prevalgono sui miei interessi, diritti e libertà. Vi prego di dirmi quali sono nel mio caso e come li avete bilanciati con i miei motivi:
}
letter-maintain = Mantengo la mia opposizione. Vi prego di riesaminarla e di rispondermi entro due settimane.
letter-meanwhile = Fino ad allora vi prego di limitare il trattamento (articolo 18, paragrafo 1, lettera d)).

letter-access = { $law ->
    [fadp] Vi chiedo l’accesso ai miei dati personali (art. 25 LPD). Vi prego di dirmi
   *[gdpr] Vi chiedo l’accesso ai miei dati personali ai sensi dell’articolo 15 { $act }. Vi prego di dirmi
}
letter-access-whether = se i miei dati sono stati o sono usati per sviluppare o migliorare l’IA
letter-access-which = di quali categorie di dati si tratta, da quali account e da quando
letter-access-sources = da dove provengono i dati
letter-access-recipients = a chi sono stati trasmessi, anche attraverso la pubblicazione di un modello
letter-access-time = per quanto tempo sono conservati a questo scopo
letter-access-interest = su quale legittimo interesse vi basate (articolo 13, paragrafo 1, lettera d))
letter-access-objection = come avete trattato la mia opposizione (data: { $sent }) e da quale giorno vale
letter-access-copy = Vi prego di inviarmi anche una copia dei miei dati presenti in ciò che è conservato per l’addestramento.
letter-access-form = { $law ->
    [fadp] Vi prego di rispondere per via elettronica, gratuitamente e, secondo la regola, entro 30 giorni (art. 25 cpv. 6 e 7 LPD).
   *[gdpr] Vi prego di rispondere per via elettronica ed entro un mese (articolo 12, paragrafo 3).
}

letter-erase = { $law ->
    [fadp] Come conseguenza della mia opposizione, vi chiedo di
   *[gdpr] Come conseguenza della mia opposizione, vi chiedo, ai sensi degli articoli 17, 18 e 19 { $act }, di
}
letter-erase-chats = cancellare ciò che ho scritto a Meta AI, nella misura in cui è conservato per l’addestramento
letter-erase-restrict = limitare il trattamento di questi dati fino ad allora (articolo 18, paragrafo 1, lettera d))
letter-erase-impossible = dirmi, se ritenete impossibile la cancellazione, per quali dati e perché
letter-erase-unlawful = Qualora l’uso fosse stato illecito, mi baso anche sull’articolo 17, paragrafo 1, lettera d).

letter-company-complaint = Presento a voi un reclamo, ai sensi della section 164A del Data Protection Act 2018, per il modo in cui avete trattato la mia opposizione. Vi prego di confermarne la ricezione entro 30 giorni, di esaminarlo e di comunicarmi l’esito senza ingiustificato ritardo.

letter-complain = { $law ->
    [uk] Presento reclamo riguardo a { $controller }, { $controller-address }. Prima ho presentato un reclamo all’azienda stessa (data: { $complained }), ai sensi della section 164A del Data Protection Act 2018.
    [fadp] Vi segnalo il modo in cui { $controller }, { $controller-address }, tratta la mia opposizione all’uso dei miei dati personali per l’IA (art. 30 cpv. 2 lett. b LPD).
   *[gdpr] Propongo reclamo, ai sensi dell’articolo 77 { $act }, riguardo a { $controller }, { $controller-address }. Il reclamo riguarda la mia opposizione all’uso dei miei dati personali per l’IA.
}
letter-complain-lead = L’autorità capofila per questa società è la Data Protection Commission irlandese (articoli 56 e 60). Vi prego di trasmetterle questo reclamo per quanto necessario e di essere voi a tenermi al corrente.
letter-course = Che cosa è successo:
letter-course-sent = { $sent }: mi oppongo, { $form }. Indico l’indirizzo e-mail { $email }.
letter-course-receipt = Meta conferma di aver ricevuto l’opposizione.
letter-course-due = { $law ->
    [fadp] Finora non ho ricevuto risposta.
   *[gdpr] { $due }: scade il mese previsto dall’articolo 12, paragrafo 3. Non ho ricevuto né una risposta né una comunicazione di proroga del termine.
}
letter-course-reminded = { $reminded }: invio a Meta un sollecito e chiedo una risposta.
letter-course-refused = { $answered }: Meta mi comunica che non dà seguito all’opposizione.
letter-course-reasons = I miei motivi erano:
letter-breach = A mio avviso vengono in rilievo le seguenti disposizioni { $act }:
letter-breach-time = l’articolo 12, paragrafo 3, perché non è arrivata nessuna risposta in tempo
letter-breach-refusal = l’articolo 21, paragrafo 1, perché non mi è stata dimostrata l’esistenza di motivi legittimi cogenti
letter-breach-special-categories = l’articolo 9, perché ciò che è pubblico rivela aspetti particolarmente delicati
letter-breach-notice = l’articolo 14, perché non ho ricevuto informazioni
letter-complain-ask = Vi chiedo di
letter-complain-examine = esaminare questo reclamo
letter-complain-order = { $law ->
    [fadp] adoperarvi perché la mia opposizione sia accolta
   *[gdpr] provvedere affinché la mia opposizione sia accolta
}
letter-complain-tell = { $law ->
    [gdpr] informarmi dello stato e dell’esito del reclamo (articolo 77, paragrafo 2)
   *[other] informarmi dell’esito
}

letter-enclosure-objection = Una copia della mia opposizione, con la data
letter-enclosure-mandate = Una copia di ciò che mi dà il diritto di agire
letter-enclosure-answers = Screenshot ed e-mail, se ne ho
letter-enclosure-complaint = Il mio reclamo all’azienda e la sua risposta, se c’è

letter-note-gaps = Completa ciò che è tra parentesi quadre e togli ciò che non va bene per te.
letter-note-form-first = Il modulo di Meta è più rapido. Una lettera conta dal giorno in cui arriva: spediscila in modo da poterlo dimostrare.
letter-note-two-weeks = Le due settimane sono una richiesta. La legge non fissa questo termine.
letter-note-models-stay = Riguarda i dati ancora conservati. Ciò che un modello addestrato ha imparato difficilmente cambierà.
letter-note-address-press = Questo indirizzo è noto solo da notizie di stampa. Il modulo di Meta è la via più sicura.
letter-note-no-deadline = Il diritto svizzero non fissa un termine per rispondere a un’opposizione. Chiedi di nuovo dopo 30 giorni.
letter-note-other-law = Objector non conosce la legge del tuo Paese, quindi questa lettera non ne cita nessuna.
letter-note-identify = Meta può chiedere come trovarti nei suoi dati. Non dare più di quanto serve a questo, e nessun documento d’identità in anticipo.
letter-note-child = Nessuna lettera nasconde una foto. Chiedi anche a chi l’ha pubblicata di eliminarla o di mostrarla solo agli amici.
letter-note-represented = Allega una copia di ciò che ti dà il diritto di agire. Oscura ciò che non ha a che fare con la richiesta e non allegare un documento d’identità. Il Paese indicato nei tuoi dati dev’essere quello in cui vive questa persona: contano la legge e l’autorità di quel Paese.
letter-note-authority-form = L’autorità ha una propria pagina o un proprio modulo per i reclami. Usalo e copiaci questo testo.
letter-note-check-address = Controlla l’indirizzo sul sito dell’autorità prima di spedire qualsiasi cosa.
letter-note-lead = Il reclamo lo riceve la tua autorità. Quella irlandese è capofila per Meta, ma non occorre scrivere a Dublino.
letter-note-land = In Germania, per aziende come Meta è competente l’autorità del tuo Land. Scegli il tuo Land.
letter-note-login = Il modulo dell’autorità richiede un’identità elettronica, come MitID in Danimarca o BankID in Norvegia.
letter-note-no-plain-mail = Questa autorità non accetta reclami per e-mail ordinaria. Usa il suo modulo o la posta.
letter-note-public-record = Ciò che si invia a questa autorità diventa un atto pubblico. Non scrivere nulla di delicato.
letter-note-company-first = Questa autorità vuole che ci si rivolga prima all’azienda.
letter-note-no-fines = L’Incaricato svizzero può esaminare un caso, ma non può infliggere multe.
letter-note-language = Questa lettera è in una lingua che l’autorità accetta.
letter-note-court = Se l’autorità non dice nulla per tre mesi, l’articolo 78, paragrafo 2, del GDPR ti apre la via a un giudice.
letter-note-not-covered = Objector non conosce un’autorità per il tuo Paese o territorio. Cercala sul sito del tuo governo.
letter-as-of = Ultimo aggiornamento: { $date }
letter-undated = La data di queste informazioni non è nota.
