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

objection-closing = Je vous demande de cesser cette utilisation et de me le confirmer.

objection-ground-expectation = J’ai publié pour des personnes, pas pour des machines. Quand j’ai partagé ces contenus, je ne pouvais pas m’attendre à ce qu’ils servent à développer une IA générative.
objection-ground-special-categories = Ce que j’ai publié révèle des éléments particulièrement sensibles sur moi ou sur d’autres. Ces données demandent une protection particulière, et un intérêt légitime ne suffit pas pour les utiliser.
objection-ground-children = Des enfants de ma famille sont visibles ou reconnaissables dans ce que j’ai publié. Ils ne peuvent pas en décider eux-mêmes, et leurs intérêts pèsent particulièrement lourd.
objection-ground-profession-safety = Mon métier ou ma sécurité personnelle exige que mon nom, mon visage et mes habitudes ne soient ni reproduits ni recoupés par une IA. Pour moi, le risque est plus grand que pour d’autres.
objection-ground-creative-work = J’y publie mes propres œuvres, qui comptent pour mes revenus. Les contenus d’IA qui les imitent ou les remplacent me portent préjudice.
objection-ground-irreversible = Ce qu’un modèle a appris ne peut guère être retrouvé, corrigé ou effacé. Je perdrais définitivement la maîtrise de mes données, et il faut en tenir compte avant de les utiliser.
objection-ground-not-necessary = Il existe des moyens moins intrusifs d’arriver au même but : données de personnes qui ont donné leur accord, données sous licence ou données synthétiques. Mes données n’y sont pas nécessaires.
objection-ground-non-user = Je n’ai pas de compte chez Meta, ou j’apparais dans des contenus d’autres personnes. Je n’avais aucun lien avec Meta, on ne m’a rien dit et je ne pouvais pas m’attendre à cette utilisation.
