# The objection that Objector writes into Meta's form, in French.

objection-opening = { $law ->
    [uk] Je m’oppose, en vertu de l’article 21, paragraphe 1, du UK GDPR, à l’utilisation de mes données personnelles pour développer et améliorer l’IA chez Meta, pour ce que j’ai partagé jusqu’ici comme pour ce que je partagerai.
    [fadp] Je m’oppose expressément (art. 30, al. 2, let. b, de la loi fédérale suisse sur la protection des données) à l’utilisation de mes données personnelles pour développer et améliorer l’IA chez Meta, pour ce que j’ai partagé et ce que je partagerai.
    [other] Je m’oppose à l’utilisation de mes données personnelles pour développer et améliorer l’IA chez Meta, pour ce que j’ai partagé jusqu’ici comme pour ce que je partagerai.
   *[gdpr] Je m’oppose, en vertu de l’article 21, paragraphe 1, du RGPD, à l’utilisation de mes données personnelles pour développer et améliorer l’IA chez Meta, pour ce que j’ai partagé jusqu’ici comme pour ce que je partagerai.
}

objection-shortest = { $law ->
    [uk] Je m’oppose (art. 21, § 1, UK GDPR) à l’utilisation de mes données pour l’IA chez Meta.
    [fadp] Je m’oppose expressément (art. 30 al. 2 let. b LPD) à l’usage de mes données pour l’IA.
    [other] Je m’oppose à l’utilisation de mes données pour l’IA chez Meta.
   *[gdpr] Je m’oppose (art. 21, § 1, RGPD) à l’utilisation de mes données pour l’IA chez Meta.
}

objection-opening-third-party = { $law ->
    [uk] Je m’oppose, en vertu de l’article 21, paragraphe 1, du UK GDPR, à l’utilisation de données sur moi que Meta tient d’autres personnes, de sites web ou d’entreprises, pour développer et améliorer l’IA chez Meta.
    [fadp] Je m’oppose expressément (art. 30, al. 2, let. b, de la loi fédérale suisse sur la protection des données) à l’utilisation de données sur moi que Meta tient d’autres personnes, de sites web ou d’entreprises, pour développer et améliorer l’IA chez Meta.
    [other] Je m’oppose à l’utilisation de données sur moi que Meta tient d’autres personnes, de sites web ou d’entreprises, pour développer et améliorer l’IA chez Meta.
   *[gdpr] Je m’oppose, en vertu de l’article 21, paragraphe 1, du RGPD, à l’utilisation de données sur moi que Meta tient d’autres personnes, de sites web ou d’entreprises, pour développer et améliorer l’IA chez Meta.
}
objection-shortest-third-party = { $law ->
    [uk] Je m’oppose (art. 21, § 1, UK GDPR) à l’usage, pour l’IA, de données sur moi venant d’autres.
    [fadp] Je m’oppose expressément (art. 30 al. 2 let. b LPD) à l’usage de données sur moi pour l’IA.
    [other] Je m’oppose à l’usage, pour l’IA, de données sur moi venant d’autres.
   *[gdpr] Je m’oppose (art. 21, § 1, RGPD) à l’usage, pour l’IA, de données sur moi venant d’autres.
}
objection-opening-child = { $law ->
    [uk] Au nom de mon enfant mineur, je m’oppose, en vertu de l’article 21, paragraphe 1, du UK GDPR, à l’utilisation de ses données personnelles pour développer et améliorer l’IA chez Meta, d’où qu’elles viennent.
    [fadp] Au nom de mon enfant mineur, je m’oppose expressément (art. 30, al. 2, let. b, de la loi fédérale suisse sur la protection des données) à l’utilisation de ses données personnelles pour développer et améliorer l’IA chez Meta, d’où qu’elles viennent.
    [other] Au nom de mon enfant mineur, je m’oppose à l’utilisation de ses données personnelles pour développer et améliorer l’IA chez Meta, d’où qu’elles viennent.
   *[gdpr] Au nom de mon enfant mineur, je m’oppose, en vertu de l’article 21, paragraphe 1, du RGPD, à l’utilisation de ses données personnelles pour développer et améliorer l’IA chez Meta, d’où qu’elles viennent.
}
objection-shortest-child = { $law ->
    [uk] Pour mon enfant, je m’oppose (art. 21, § 1, UK GDPR) à l’usage de ses données pour l’IA.
    [fadp] Pour mon enfant : opposition expresse (art. 30 al. 2 let. b LPD) à l’usage de ses données pour l’IA.
    [other] Pour mon enfant, je m’oppose à l’usage de ses données pour l’IA.
   *[gdpr] Pour mon enfant, je m’oppose (art. 21, § 1, RGPD) à l’usage de ses données pour l’IA.
}
objection-child-reason = Mon enfant ne peut pas en décider, et les intérêts des enfants pèsent particulièrement lourd. Laisser de côté les comptes des mineurs ne change rien à ce que des adultes publient.
objection-opening-represented = { $law ->
    [uk] Au nom d’une personne que je représente, je m’oppose, en vertu de l’article 21, paragraphe 1, du UK GDPR, à l’utilisation de ses données, passées et futures, pour développer et améliorer l’IA chez Meta.
    [fadp] Au nom d’une personne que je représente, je m’oppose expressément (art. 30, al. 2, let. b, de la loi fédérale suisse sur la protection des données) à l’utilisation de ses données, passées et futures, pour développer et améliorer l’IA chez Meta.
    [other] Au nom d’une personne que je représente, je m’oppose à l’utilisation de ses données, passées et futures, pour développer et améliorer l’IA chez Meta.
   *[gdpr] Au nom d’une personne que je représente, je m’oppose, en vertu de l’article 21, paragraphe 1, du RGPD, à l’utilisation de ses données, passées et futures, pour développer et améliorer l’IA chez Meta.
}
objection-shortest-represented = { $law ->
    [uk] Pour autrui, je m’oppose (art. 21, § 1, UK GDPR) à l’usage de ses données pour l’IA.
    [fadp] Pour autrui : opposition expresse (art. 30 al. 2 let. b LPD) à l’usage de ses données pour l’IA.
    [other] Pour autrui, je m’oppose à l’usage de ses données pour l’IA.
   *[gdpr] Pour autrui, je m’oppose (art. 21, § 1, RGPD) à l’usage de ses données pour l’IA.
}

objection-closing = Je vous demande de cesser cette utilisation et de me le confirmer.

objection-ground-expectation = J’ai publié pour des personnes, pas pour des machines. Quand j’ai partagé ces contenus, je ne pouvais pas m’attendre à ce qu’ils servent à développer une IA générative.
objection-ground-special-categories = Ce que j’ai publié révèle des éléments particulièrement sensibles sur moi ou sur d’autres. Ces données demandent une protection particulière, et un intérêt légitime ne suffit pas pour les utiliser.
objection-ground-children = Des enfants de ma famille sont visibles ou reconnaissables dans ce que j’ai publié. Ils ne peuvent pas en décider eux-mêmes, et leurs intérêts pèsent particulièrement lourd.
objection-ground-profession-safety = Mon métier ou ma sécurité personnelle exige que mon nom, mon visage et mes habitudes ne soient ni reproduits ni recoupés par une IA. Pour moi, le risque est plus grand que pour d’autres.
objection-ground-creative-work = J’y publie mes propres œuvres, qui comptent pour mes revenus. Les contenus d’IA qui les imitent ou les remplacent me portent préjudice.
objection-ground-irreversible = Ce qu’un modèle a appris ne peut guère être retrouvé, corrigé ou effacé. Je perdrais définitivement la maîtrise de mes données, et il faut en tenir compte avant de les utiliser.
objection-ground-not-necessary = Il existe des moyens moins intrusifs d’arriver au même but : données de personnes qui ont donné leur accord, données sous licence ou données synthétiques. Mes données n’y sont pas nécessaires.
objection-ground-non-user = Je n’ai pas de compte chez Meta, ou j’apparais dans des contenus d’autres personnes. Je n’avais aucun lien avec Meta, on ne m’a rien dit et je ne pouvais pas m’attendre à cette utilisation.

objection-brief-expectation = J’ai publié pour des personnes, pas pour une IA.
objection-brief-special-categories = Mes publications révèlent des données très protégées.
objection-brief-children = Des enfants sont visibles dans mes publications.
objection-brief-profession-safety = Mon métier ou ma situation m’expose particulièrement.
objection-brief-creative-work = Je vis d’œuvres que j’y publie.
objection-brief-irreversible = Ce qu’un modèle a appris ne se reprend guère.
objection-brief-not-necessary = L’IA peut être entraînée sans mes données.
objection-brief-non-user = Je n’ai pas de compte, ou d’autres me montrent.

ground-why-expectation = La loi tient compte de ce à quoi l’on pouvait s’attendre en partageant quelque chose ; d’anciennes publications s’adressaient à des personnes, pas à une IA.
ground-why-special-categories = Ces données sont particulièrement protégées, et un intérêt légitime ne suffit pas à lui seul pour les utiliser ; les tribunaux ne sont pas d’accord sur ce qui en découle pour l’IA.
ground-why-children = Les intérêts des enfants pèsent davantage, et ils n’ont rien choisi de tout cela eux-mêmes.
ground-why-profession-safety = C’est une situation particulière au sens propre de la loi : pour vous, le risque est plus grand que pour d’autres.
ground-why-creative-work = Vos revenus sont un intérêt qui vous est propre, à mettre en balance avec celui de Meta.
ground-why-irreversible = Ce qu’un modèle a appris ne peut guère être corrigé ou effacé : la mise en balance doit donc être plus stricte avant l’utilisation.
ground-why-not-necessary = Un intérêt légitime ne permet que ce qui est nécessaire ; un tribunal de Cologne l’a admis à titre provisoire, n’employez donc cette raison qu’en complément.
ground-why-non-user = Vous n’avez aucun lien avec Meta, on ne vous a rien dit et vous n’aviez rien à choisir : vous ne pouviez pas vous attendre à cette utilisation.
