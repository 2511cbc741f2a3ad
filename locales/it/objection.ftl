# The objection that Objector writes into Meta's form, in Italian.

objection-opening = { $law ->
    [uk] Mi oppongo, ai sensi dell’articolo 21, paragrafo 1, dello UK GDPR, all’uso dei miei dati personali per sviluppare e migliorare l’IA di Meta, sia per ciò che ho condiviso finora sia per ciò che condividerò.
    [fadp] Mi oppongo espressamente (art. 30 cpv. 2 lett. b della legge federale svizzera sulla protezione dei dati) all’uso dei miei dati personali per sviluppare e migliorare l’IA di Meta, sia per ciò che ho condiviso finora sia per ciò che condividerò.
    [other] Mi oppongo all’uso dei miei dati personali per sviluppare e migliorare l’IA di Meta, sia per ciò che ho condiviso finora sia per ciò che condividerò.
   *[gdpr] Mi oppongo, ai sensi dell’articolo 21, paragrafo 1, GDPR, all’uso dei miei dati personali per sviluppare e migliorare l’IA di Meta, sia per ciò che ho condiviso finora sia per ciò che condividerò.
}

objection-shortest = { $law ->
    [uk] Mi oppongo (art. 21, par. 1, UK GDPR) all’uso dei miei dati per l’IA di Meta.
    [fadp] Mi oppongo espressamente (art. 30 cpv. 2 lett. b LPD) all’uso dei miei dati per l’IA.
    [other] Mi oppongo all’uso dei miei dati per l’IA di Meta.
   *[gdpr] Mi oppongo (art. 21, par. 1, GDPR) all’uso dei miei dati per l’IA di Meta.
}

objection-closing = Vi chiedo di interrompere questo uso e di confermarmi che lo avete fatto.

objection-ground-expectation = Ho pubblicato per le persone, non per le macchine. Quando ho condiviso questi contenuti non potevo aspettarmi che sarebbero stati usati per sviluppare un’IA generativa.
objection-ground-special-categories = Ciò che ho pubblicato rivela aspetti particolarmente delicati di me o di altri. Questi dati richiedono una protezione speciale e un legittimo interesse non basta per usarli.
objection-ground-children = In ciò che ho pubblicato si vedono o si riconoscono bambini della mia famiglia. Non possono decidere da sé, e i loro interessi hanno un peso particolare.
objection-ground-profession-safety = La mia professione o la mia sicurezza personale richiede che il mio nome, il mio volto e le mie abitudini non siano riprodotti o collegati da un’IA. Per me il rischio è maggiore che per altri.
objection-ground-creative-work = Pubblico lì opere mie, importanti per il mio sostentamento. I contenuti di IA che le imitano o le sostituiscono mi danneggiano.
objection-ground-irreversible = Ciò che un modello ha imparato è quasi impossibile da ritrovare, correggere o cancellare. Perderei per sempre il controllo dei miei dati, e di questo si deve tenere conto prima di usarli.
objection-ground-not-necessary = Ci sono modi meno invasivi per raggiungere lo stesso scopo, come usare dati di persone che hanno dato il loro accordo, dati con licenza o dati sintetici. I miei dati non sono necessari.
objection-ground-non-user = Non ho un account Meta, oppure compaio in contenuti di altri. Non avevo alcun rapporto con Meta, non ho ricevuto informazioni e non potevo aspettarmi questo uso.
