# The objection that Objector writes into Meta's form, in Italian.

objection-opening = { $law ->
    [uk] Mi oppongo, ai sensi dell’articolo 21, paragrafo 1, dello UK GDPR, all’uso dei miei dati personali per sviluppare e migliorare l’IA di Meta, sia per ciò che ho condiviso finora sia per ciò che condividerò.
    [fadp] Mi oppongo espressamente (art. 30 cpv. 2 lett. b della legge federale svizzera sulla protezione dei dati) all’uso dei miei dati personali per sviluppare e migliorare l’IA di Meta, sia per ciò che ho condiviso finora sia per ciò che condividerò.
    [other] Mi oppongo all’uso dei miei dati personali per sviluppare e migliorare l’IA di Meta, sia per ciò che ho condiviso finora sia per ciò che condividerò.
   *[gdpr] Mi oppongo, ai sensi dell’articolo 21, paragrafo 1, del GDPR, all’uso dei miei dati personali per sviluppare e migliorare l’IA di Meta, sia per ciò che ho condiviso finora sia per ciò che condividerò.
}

objection-shortest = { $law ->
    [uk] Mi oppongo (art. 21, par. 1, UK GDPR) all’uso dei miei dati per l’IA di Meta.
    [fadp] Mi oppongo espressamente (art. 30 cpv. 2 lett. b LPD) all’uso dei miei dati per l’IA.
    [other] Mi oppongo all’uso dei miei dati per l’IA di Meta.
   *[gdpr] Mi oppongo (art. 21, par. 1, GDPR) all’uso dei miei dati per l’IA di Meta.
}

objection-opening-third-party = { $law ->
    [uk] Mi oppongo, ai sensi dell’articolo 21, paragrafo 1, dello UK GDPR, all’uso dei dati personali che mi riguardano e che Meta ha ottenuto da altre persone, siti web o aziende, per sviluppare e migliorare l’IA di Meta.
    [fadp] Mi oppongo espressamente (art. 30 cpv. 2 lett. b della legge federale svizzera sulla protezione dei dati) all’uso dei dati personali che mi riguardano e che Meta ha ottenuto da altre persone, siti web o aziende, per sviluppare e migliorare l’IA di Meta.
    [other] Mi oppongo all’uso dei dati personali che mi riguardano e che Meta ha ottenuto da altre persone, siti web o aziende, per sviluppare e migliorare l’IA di Meta.
   *[gdpr] Mi oppongo, ai sensi dell’articolo 21, paragrafo 1, del GDPR, all’uso dei dati personali che mi riguardano e che Meta ha ottenuto da altre persone, siti web o aziende, per sviluppare e migliorare l’IA di Meta.
}
objection-shortest-third-party = { $law ->
    [uk] Mi oppongo (art. 21, par. 1, UK GDPR) all’uso per l’IA di dati su di me ottenuti da altri.
    [fadp] Mi oppongo espressamente (art. 30 cpv. 2 lett. b LPD) all’uso di dati su di me per l’IA.
    [other] Mi oppongo all’uso per l’IA di dati su di me ottenuti da altri.
   *[gdpr] Mi oppongo (art. 21, par. 1, GDPR) all’uso per l’IA di dati su di me ottenuti da altri.
}

objection-opening-child = { $law ->
    [uk] A nome del minore sul quale esercito la responsabilità genitoriale mi oppongo, ai sensi dell’articolo 21, paragrafo 1, dello UK GDPR, all’uso dei suoi dati personali, di qualunque provenienza, per sviluppare e migliorare l’IA di Meta.
    [fadp] A nome del minore sul quale esercito la responsabilità genitoriale mi oppongo espressamente (art. 30 cpv. 2 lett. b della legge federale svizzera sulla protezione dei dati) all’uso dei suoi dati personali, di qualunque provenienza, per l’IA di Meta.
    [other] A nome del minore sul quale esercito la responsabilità genitoriale mi oppongo all’uso dei suoi dati personali, di qualunque provenienza, per sviluppare e migliorare l’IA di Meta.
   *[gdpr] A nome del minore sul quale esercito la responsabilità genitoriale mi oppongo, ai sensi dell’articolo 21, paragrafo 1, del GDPR, all’uso dei suoi dati personali, di qualunque provenienza, per sviluppare e migliorare l’IA di Meta.
}
objection-shortest-child = { $law ->
    [uk] Per il minore, mi oppongo (art. 21, par. 1, UK GDPR) all’uso dei suoi dati per l’IA.
    [fadp] Per il minore: opposizione espressa (art. 30 cpv. 2 lett. b LPD) all’uso dei suoi dati per l’IA.
    [other] Per il minore, mi oppongo all’uso dei suoi dati per l’IA di Meta.
   *[gdpr] Per il minore, mi oppongo (art. 21, par. 1, GDPR) all’uso dei suoi dati per l’IA.
}
objection-child-reason = Il minore non può decidere su questo, e gli interessi dei minori hanno un peso particolare. Escludere gli account dei minori non tocca ciò che pubblicano gli adulti.

objection-opening-represented = { $law ->
    [uk] A nome di una persona che rappresento mi oppongo, ai sensi dell’articolo 21, paragrafo 1, dello UK GDPR, all’uso dei suoi dati per sviluppare e migliorare l’IA di Meta, sia per ciò che è stato condiviso finora sia per ciò che lo sarà.
    [fadp] A nome di una persona che rappresento mi oppongo espressamente (art. 30 cpv. 2 lett. b della legge federale svizzera sulla protezione dei dati) all’uso dei suoi dati, passati e futuri, per sviluppare e migliorare l’IA di Meta.
    [other] A nome di una persona che rappresento mi oppongo all’uso dei suoi dati per sviluppare e migliorare l’IA di Meta, sia per ciò che è stato condiviso finora sia per ciò che lo sarà.
   *[gdpr] A nome di una persona che rappresento mi oppongo, ai sensi dell’articolo 21, paragrafo 1, del GDPR, all’uso dei suoi dati per sviluppare e migliorare l’IA di Meta, sia per ciò che è stato condiviso finora sia per ciò che lo sarà.
}
objection-shortest-represented = { $law ->
    [uk] Per un’altra persona, mi oppongo (art. 21, par. 1, UK GDPR) all’uso dei suoi dati per l’IA.
    [fadp] Per altri: opposizione espressa (art. 30 cpv. 2 lett. b LPD) all’uso dei loro dati per l’IA.
    [other] Per un’altra persona, mi oppongo all’uso dei suoi dati per l’IA di Meta.
   *[gdpr] Per un’altra persona, mi oppongo (art. 21, par. 1, GDPR) all’uso dei suoi dati per l’IA.
}

objection-closing = Vi chiedo di interrompere questo uso e di confermarmi che lo avete fatto.

objection-ground-expectation = Ho pubblicato per le persone, non per le macchine. Quando ho condiviso questi contenuti non potevo aspettarmi che sarebbero stati usati per sviluppare un’IA generativa.
objection-ground-special-categories = Ciò che ho pubblicato rivela aspetti particolarmente delicati di me o di altri. Questi dati richiedono una protezione speciale e un legittimo interesse non basta per usarli.
objection-ground-children = In ciò che ho pubblicato si vedono o si riconoscono bambini della mia famiglia. Non possono decidere da sé, e i loro interessi hanno un peso particolare.
objection-ground-profession-safety = La mia professione o la mia sicurezza personale richiede che il mio nome, il mio volto e le mie abitudini non siano riprodotti o collegati da un’IA. Per me il rischio è maggiore che per gli altri.
objection-ground-creative-work = Pubblico lì opere mie, importanti per il mio sostentamento. I contenuti di IA che le imitano o le sostituiscono mi danneggiano.
objection-ground-irreversible = Ciò che un modello ha imparato è quasi impossibile da ritrovare, correggere o cancellare. Perderei per sempre il controllo dei miei dati, e di questo si deve tenere conto prima di usarli.
objection-ground-not-necessary = Ci sono modi meno invasivi per raggiungere lo stesso scopo, come usare dati di persone che hanno dato il loro accordo, dati con licenza o dati sintetici. I miei dati non sono necessari.
objection-ground-non-user = Non ho un account Meta, oppure compaio in contenuti di altri. Non avevo alcun rapporto con Meta, non ho ricevuto informazioni e non potevo aspettarmi questo uso.

objection-brief-expectation = Ho pubblicato per le persone, non per l’IA.
objection-brief-special-categories = I miei post rivelano dati particolarmente protetti.
objection-brief-children = Nei miei post si vedono bambini.
objection-brief-profession-safety = Il mio lavoro o la mia situazione mi espone a più rischi.
objection-brief-creative-work = Vivo di opere che pubblico lì.
objection-brief-irreversible = Ciò che un modello ha imparato è quasi incancellabile.
objection-brief-not-necessary = L’IA si può addestrare senza i miei dati.
objection-brief-non-user = Non ho un account, oppure altri mi mostrano.

ground-why-expectation = La legge guarda a ciò che ci si poteva aspettare quando si è condiviso qualcosa; i vecchi post erano per le persone, non per l’IA.
ground-why-special-categories = Questi dati sono particolarmente protetti, e un legittimo interesse da solo non ne permette l’uso; i giudici non sono d’accordo su che cosa ne derivi per l’addestramento dell’IA.
ground-why-children = Gli interessi dei bambini pesano di più, e loro non hanno scelto nulla di tutto questo.
ground-why-profession-safety = È una situazione particolare nel senso proprio della legge: per te il rischio è maggiore che per gli altri.
ground-why-creative-work = Il tuo sostentamento è un interesse tuo, da bilanciare con quello di Meta.
ground-why-irreversible = Ciò che un modello ha imparato è quasi impossibile da correggere o cancellare, quindi il bilanciamento, prima dell’uso, deve essere più rigoroso.
ground-why-not-necessary = Un legittimo interesse permette solo ciò che è necessario. Un tribunale di Colonia, in via provvisoria, ha ritenuto che l’uso da parte di Meta lo sia: usa quindi questo motivo in aggiunta a un altro.
ground-why-non-user = Non hai rapporti con Meta, non ti è stato detto nulla e non avevi nulla da scegliere: quindi non potevi aspettarti questo uso.
