# What Objector says beside each control of Meta's form, in Italian.

card-region = Spiegazione di Objector
card-fill = Compila il modulo
card-undo = Annulla tutto
card-write = Compila questo campo
card-take-back = Ripristina questo campo
card-why = Perché?
card-close = Chiudi
card-open = Spiega questo campo

need-required = Meta richiede una risposta.
need-optional = Può restare vuoto.

state-ready = Objector può compilare questo campo per te. Finché non premi il pulsante non viene scritto nulla.
state-held = Qui c’è già qualcosa. Objector lo lascia com’è.
state-held-other = Qui c’è già un indirizzo diverso da quello che hai indicato per questo account. Objector non lo cambia. Controlla quale vuoi usare.
state-refused = La pagina non ha mantenuto ciò che Objector ha scritto. Scrivilo tu.
state-undone = Annullato. Il campo è tornato com’era.
state-unsure = Objector non sa con certezza a che cosa serve questo campo. Leggi la domanda di Meta prima di rispondere.
state-too-long = Il tuo testo è più lungo di quanto questo campo permetta. Scrivine tu uno più breve.
state-no-choice = Objector non ha trovato una risposta adatta nell’elenco di Meta. Sceglila tu.

field-email =
    .title = Il tuo indirizzo e-mail
    .asks = Meta chiede l’indirizzo e-mail dell’account per il quale ti opponi. È lì che manderà la risposta.
    .why = Usa l’indirizzo collegato al tuo account. Lo consigliano le guide di associazioni di consumatori, perché così Meta può abbinare l’opposizione all’account. Se la risposta non arriva, guarda anche nella posta indesiderata.
    .missing = Indica prima a Objector il tuo indirizzo e-mail, poi potrà compilare questo campo.
    .written = Objector ha scritto l’indirizzo che hai indicato per questo account.
    .asks-third-party = Meta chiede un indirizzo e-mail a cui risponderti. Non occorre che appartenga a un account.
    .why-third-party = Questo modulo non richiede un account. Indica un indirizzo che leggi: la risposta di Meta e le sue domande arrivano lì.
    .written-third-party = Objector ha scritto l’indirizzo che hai indicato per le risposte.
    .asks-whatsapp-own = WhatsApp chiede un indirizzo e-mail. Prima di rispondere, manda lì altre domande.
    .why-whatsapp-own = WhatsApp chiede per e-mail a che cosa ti opponi e perché. Alcune persone hanno ricevuto quell’e-mail in inglese. Indica un indirizzo che leggi e, se preferisci, rispondi nella tua lingua.
    .written-whatsapp-own = Objector ha scritto l’indirizzo che hai indicato per WhatsApp o, se manca, quello generale.
field-email-confirm =
    .title = Lo stesso indirizzo, di nuovo
    .asks = Meta chiede una seconda volta lo stesso indirizzo e-mail, per scoprire errori di battitura.
    .why = Deve essere identico a quello sopra. Se ne cambi uno, cambia anche l’altro.
    .missing = Indica prima a Objector il tuo indirizzo e-mail, poi potrà compilare questo campo.
    .written = Objector ha scritto lo stesso indirizzo di sopra.
field-full-name =
    .title = Il tuo nome e cognome
    .asks = Meta chiede nome e cognome.
    .why = Indica il nome che compare sul tuo account. Non occorre dimostrarlo: Meta può chiedere altre prove solo se ha ragionevoli dubbi sulla tua identità.
    .missing = Indica prima a Objector il tuo nome, poi potrà compilare questo campo.
    .written = Objector ha scritto il nome che hai indicato.
    .why-plain = Indica il nome che compare sul tuo account. Non serve allegare nulla per dimostrarlo.
    .why-third-party = Indica il nome con cui gli altri ti conoscono, perché Meta deve cercarlo. Se ti conoscono anche con un altro nome, dillo dove il modulo chiede una spiegazione.
field-given-name =
    .title = Il tuo nome, senza cognome
    .asks = Meta chiede il tuo nome senza il cognome.
    .why = Indica il nome che compare sul tuo account. Non occorre dimostrarlo: Meta può chiedere altre prove solo se ha ragionevoli dubbi sulla tua identità.
    .missing = Indica prima a Objector il tuo nome, poi potrà compilare questo campo.
    .written = Objector ha scritto il nome che hai indicato.
field-family-name =
    .title = Il tuo cognome
    .asks = Meta chiede il tuo cognome.
    .why = Indica il cognome che compare sul tuo account. Non occorre dimostrarlo: Meta può chiedere altre prove solo se ha ragionevoli dubbi sulla tua identità.
    .missing = Indica prima a Objector il tuo cognome, poi potrà compilare questo campo.
    .written = Objector ha scritto il cognome che hai indicato.
field-phone =
    .title = Il tuo numero di telefono
    .asks = Meta chiede un numero di telefono, con il prefisso internazionale.
    .why = Nel modulo di WhatsApp è il numero del tuo account WhatsApp. Negli altri moduli lascia il campo vuoto, se puoi: per opporsi non serve.
    .asks-whatsapp-own = WhatsApp chiede il numero di telefono del tuo account WhatsApp, con il prefisso internazionale.
    .missing = Indica prima a Objector il tuo numero di telefono, poi potrà compilare questo campo.
    .written = Objector ha scritto il numero che hai indicato.
field-country =
    .title = Il tuo Paese
    .asks = Meta vuole sapere in quale Paese vivi, perché da questo dipendono i tuoi diritti.
    .why = Scegli il Paese in cui vivi davvero, non quello di nascita. Se manca nell’elenco di Meta, come è stato segnalato per la Norvegia nel 2024, il modulo non si può usare: scrivi invece una lettera.
    .missing = Indica prima a Objector il tuo Paese, poi potrà sceglierlo qui.
    .written = Objector ha scelto il Paese che hai indicato.
field-account =
    .title = Il tuo profilo
    .asks = Meta chiede l’indirizzo o il nome utente del profilo di cui si tratta.
    .why = Indica solo il profilo per il quale ti opponi. Per altri account che non sono nello stesso Centro gestione account, compila di nuovo il modulo.
    .missing = Indica prima a Objector l’indirizzo del tuo profilo, poi potrà compilare questo campo.
    .written = Objector ha scritto il profilo che hai indicato.
field-reason =
    .title = Perché ti opponi
    .asks = Meta chiede perché ti opponi, o che effetto ha su di te questo uso dei tuoi dati.
    .why = { $law ->
        [gdpr] L’articolo 21, paragrafo 1, del GDPR parla di motivi connessi alla tua situazione particolare.
        [uk] L’articolo 21, paragrafo 1, dello UK GDPR parla di motivi connessi alla tua situazione particolare.
       *[other] Spiega con parole tue perché non vuoi questo uso.
    } Bastano poche frasi vere, e non servono documenti. Il modulo di Meta del 2024 rifiutava risposte con meno di 100 caratteri; quello del 2025 accetta anche il campo vuoto. I motivi sono utili se più avanti presenti un reclamo. Non scrivere dettagli sensibili, come una malattia, né nomi di bambini o di altre persone.
    .missing = Inserisci prima i tuoi dati, poi Objector potrà scrivere qui un motivo.
    .written = Objector ha scritto un’opposizione in base ai motivi che hai selezionato. Leggila: ogni frase deve essere vera per te.
    .written-plain = Objector ha scritto una breve opposizione. Nella sua finestra puoi aggiungere motivi tuoi, che la rafforzano.
    .left-out = Objector ha scritto un’opposizione. In questo campo non c’è spazio per tutto ciò che hai scelto.
field-details =
    .title = Altro da aggiungere
    .asks = Meta chiede se vuoi aggiungere qualcosa. Per la tua opposizione non serve.
    .why = Lascia il campo vuoto, a meno che sopra manchi qualcosa. Non caricare e non raccontare di te più del necessario.
field-about-ai =
    .title = Riguarda l’IA?
    .asks = Meta chiede se la tua richiesta riguarda l’IA di Meta. Per questa opposizione la risposta è sì.
    .why = Lo stesso modulo serve anche per altre questioni. Con «sì» mostra i campi per opporsi all’uso dei tuoi dati per l’IA.
    .missing = Inserisci prima i tuoi dati, poi Objector potrà fare questa scelta.
    .written = Objector ha scelto «sì», perché ti opponi all’uso dei tuoi dati per l’IA.
field-request-kind =
    .title = Che cosa vuoi fare
    .asks = Meta chiede di che tipo di richiesta si tratta. Nel tuo caso è un’opposizione.
    .why = Scegli la risposta che parla di opporsi all’uso delle tue informazioni. Le altre risposte portano ad altri moduli.
    .missing = Inserisci prima i tuoi dati, poi Objector potrà fare questa scelta.
    .written = Objector ha scelto la risposta che corrisponde a un’opposizione.
    .why-third-party = Scegli la risposta che parla di opporsi all’uso di informazioni di terzi per l’IA, o di limitarlo. Le altre servono a vedere, correggere o eliminare dati.
    .why-whatsapp-own = Scegli la domanda su come opporsi al trattamento delle tue informazioni. Poi WhatsApp chiede per e-mail a che cosa ti opponi e perché.
field-product =
    .title = Quale prodotto
    .asks = Meta chiede quale dei suoi prodotti riguarda la tua richiesta.
    .why = Scegli il prodotto in cui hai il tuo account. Per un account altrove, compila di nuovo il modulo.
    .missing = Indica prima a Objector i tuoi account, poi potrà fare questa scelta.
    .written = Objector ha scelto il prodotto dell’account che hai indicato.
field-prompts =
    .title = Che cosa è stato chiesto a Meta AI
    .asks = Meta vuole sapere che cosa è stato scritto a Meta AI quando ha mostrato dati su di te. Solo tu puoi saperlo.
    .why = È pensato per i casi in cui una risposta di Meta AI ha mostrato informazioni su di te. Se non hai un esempio, dillo, oppure lascia il campo vuoto, se puoi.
field-evidence =
    .title = File
    .asks = Meta propone di aggiungere screenshot o file. Objector non aggiunge mai file. Non inviare documenti d’identità.
    .why = Per opporsi non occorrono prove in anticipo, quindi lascia il campo vuoto, se puoi. Nel modulo per le informazioni di terzi può aiutare lo screenshot di una risposta dell’IA che mostra i tuoi dati.
field-relationship =
    .title = Per chi fai la richiesta
    .asks = Meta chiede se si tratta di te o di un’altra persona. Scegli tu la risposta.
    .why = Se si tratta dei tuoi dati, scegli la risposta che si riferisce a te. Se fai la richiesta per tuo figlio o tua figlia, o per chi te lo ha chiesto, scegli la risposta corrispondente.
field-declaration =
    .title = La tua dichiarazione
    .asks = Meta vuole che confermi che ciò che dici è vero. Solo tu puoi farlo: leggi la dichiarazione, poi spuntala tu.
    .why = Objector non spunta mai una dichiarazione del genere. Prima di farlo, rileggi ciò che c’è nel modulo e correggi ciò che non va.
field-signature =
    .title = La tua firma
    .asks = Meta vuole che firmi con il tuo nome. Solo tu puoi farlo, quindi Objector lascia il campo vuoto.
    .why = Quando hai letto tutto, scrivi il tuo nome come compare sopra.
field-code =
    .title = Il codice ricevuto per e-mail
    .asks = Meta ha inviato un codice al tuo indirizzo e-mail. Scrivilo tu qui e, finché non l’hai fatto, tieni aperta questa pagina.
    .why = Secondo alcune segnalazioni il codice vale circa un’ora. Se entro pochi minuti non arriva nessuna e-mail, guarda nella posta indesiderata. Se chiudi questa pagina, potresti dover ricominciare.
field-other =
    .title = Un campo che Objector non conosce
    .asks = Objector non sa a che cosa serve questo campo. Leggi la domanda di Meta prima di rispondere.
    .why = Meta cambia i suoi moduli senza preavviso. Non indicare più del necessario. Puoi segnalare il modulo cambiato a chi realizza Objector; succede solo se lo decidi tu.

note-email-held = Se hai effettuato l’accesso, spesso Meta scrive qui da sola un indirizzo. Objector non lo cambia. Se non è quello a cui vuoi ricevere la risposta, cambialo tu.
note-email-after = Dopo l’invio del modulo Meta scrive a questo indirizzo: a volte prima un codice, poi la risposta. C’è chi riferisce attese da pochi minuti a due giorni, e chi non ha ricevuto nulla.
note-country-law = Il GDPR si applica nell’UE, in Islanda, nel Liechtenstein e in Norvegia. Il Regno Unito e la Svizzera hanno leggi proprie. Objector cita quella del tuo Paese.
note-account-find = Apri il tuo profilo nel browser: l’indirizzo è nella barra degli indirizzi. In questo campo non va mai una password.
note-identity = { $law ->
    [gdpr] Non inviare documenti d’identità. Secondo l’articolo 12, paragrafo 6, del GDPR, Meta può chiederti altre informazioni sulla tua identità solo se ha ragionevoli dubbi.
    [uk] Non inviare documenti d’identità. Secondo l’articolo 12, paragrafo 6, dello UK GDPR, Meta può chiederti altre informazioni sulla tua identità solo se ha ragionevoli dubbi.
   *[other] Non inviare documenti d’identità, a meno che Meta non ti dica perché dubita della tua identità.
}
note-reason = { $law ->
    [gdpr] L’articolo 21, paragrafo 1, del GDPR parla di motivi connessi alla tua situazione particolare.
    [uk] L’articolo 21, paragrafo 1, dello UK GDPR parla di motivi connessi alla tua situazione particolare.
   *[other] Spiega con parole tue perché non vuoi questo uso.
} Bastano poche frasi vere, e non servono documenti. Non scrivere dettagli sensibili, come una malattia, né nomi di bambini o di altre persone.
note-reason-third-party = Di’ in termini generali dove compari: in post o foto di altre persone, su siti web. Meta dice di non accogliere automaticamente queste richieste, quindi aiuta un motivo che sia solo tuo.
note-reason-written = Ciò che Objector scrive viene dai motivi che hai selezionato e dalle tue parole. Non aggiunge nessun fatto su di te, e puoi cambiare ogni parola.
note-reason-weighing = { $law ->
    [gdpr] Non occorre dimostrare di avere ragione. È Meta che deve dimostrare motivi cogenti che prevalgono sui tuoi (articolo 21, paragrafo 1, del GDPR).
    [uk] Non occorre dimostrare di avere ragione. È Meta che deve dimostrare motivi cogenti che prevalgono sui tuoi (articolo 21, paragrafo 1, dello UK GDPR).
    [fadp] Il diritto svizzero protegge la tua volontà espressa che i dati su di te non siano trattati (art. 30 cpv. 2 lett. b LPD). Meta dovrebbe giustificare un trattamento contro questa volontà.
   *[other] I tuoi diritti dipendono dalla legge del luogo in cui vivi. Objector non ne cita nessuna.
}
note-review = { $law ->
    [gdpr] «Esamineremo la richiesta» non è ancora una risposta. Entro un mese dal ricevimento dell’opposizione Meta deve dirti che cosa ha fatto (articolo 12, paragrafo 3, del GDPR) e, se rifiuta, perché (articolo 12, paragrafo 4).
    [uk] «Esamineremo la richiesta» non è ancora una risposta. Entro un mese dal ricevimento dell’opposizione Meta deve dirti che cosa ha fatto (articolo 12, paragrafo 3, dello UK GDPR).
   *[other] «Esamineremo la richiesta» non è ancora una risposta. Annota il giorno e chiedi di nuovo dopo 30 giorni.
}
note-review-longer = { $law ->
    [uk] In un caso complesso Meta può prendersi altri due mesi, ma deve dirtelo entro il primo mese e spiegare perché (articolo 12, paragrafo 3, dello UK GDPR).
   *[gdpr] In un caso complesso Meta può prendersi altri due mesi, ma deve dirtelo entro il primo mese e spiegare perché (articolo 12, paragrafo 3, del GDPR).
}
note-right-to-act = Per agire a nome di un adulto bisogna averne il diritto, per esempio in base a una procura. Meta può chiedere di vederla. Nella copia oscura ciò che non ha a che fare con la richiesta.
note-true = Confermare che tutto è vero è facile, se ogni frase del modulo è vera. Se hai dubbi su una, prima toglila.
note-code-private = Il codice è solo per te. Objector non lo legge e non lo conserva.
note-code-counts = Objector considera ricevuta l’opposizione quando il codice è stato accettato, non prima.
