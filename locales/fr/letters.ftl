# Letters, in French.

letter-act-gdpr = RGPD
letter-act-uk = UK GDPR

letter-kind-objection = Opposition par courrier
letter-kind-objection-note = Quand le formulaire ne fonctionne pas, ou en complément.
letter-kind-reminder = Relance
letter-kind-reminder-note = Quand Meta n’a pas répondu à temps.
letter-kind-refusal = Réponse à un refus
letter-kind-refusal-note = Quand Meta dit non.
letter-kind-access = Que détient Meta ?
letter-kind-access-note = Demande lesquelles de vos données ont servi à l’IA.
letter-kind-erasure = Limiter et effacer
letter-kind-erasure-note = Pour les données encore conservées en vue d’un entraînement.
letter-kind-company-complaint = Réclamation auprès de Meta
letter-kind-company-complaint-note = Au Royaume-Uni, elle précède une réclamation auprès de l’ICO.
letter-kind-complaint = Réclamation auprès de l’autorité
letter-kind-complaint-note = Quand Meta se tait ou que sa réponse ne vous convainc pas. Elle ne coûte rien.
letter-kind-child = Pour un enfant
letter-kind-child-note = Quand votre enfant est visible ou nommé dans ce que des gens publient.
letter-kind-represented = Pour une personne que vous représentez
letter-kind-represented-note = Quand vous agissez pour un adulte, par procuration ou par décision d’un juge.
letter-kind-non-user = Sans compte
letter-kind-non-user-note = Quand d’autres vous montrent ou vous nomment et que vous n’avez pas de compte.

letter-gap-name = [votre nom]
letter-gap-email = [votre adresse e-mail]
letter-gap-address = [votre adresse postale]
letter-gap-account = [l’adresse ou le nom d’utilisateur de votre compte]
letter-gap-reasons = [vos raisons, en une ou deux phrases vraies]
letter-gap-represented = [le nom de la personne que vous représentez]
letter-gap-mandate = [procuration, ou décision qui vous désigne]
letter-gap-sent = [le jour de votre opposition]
letter-gap-form = [par quel formulaire ou courrier]
letter-gap-due = [le jour où le délai de réponse de Meta a pris fin]
letter-gap-answered = [le jour de la réponse de Meta]
letter-gap-complained = [le jour de votre réclamation auprès de l’entreprise]
letter-gap-recipient = [la société que la politique de confidentialité de Meta désigne pour votre pays]
letter-gap-authority = [l’autorité de protection des données du lieu où vous vivez]
letter-gap-authority-address = [son adresse postale, à prendre sur son site]

letter-subject-objection = Opposition à l’utilisation de mes données personnelles pour l’IA
letter-subject-reminder = Relance : mon opposition ({ $sent }) à l’utilisation de mes données personnelles pour l’IA
letter-subject-refusal = Votre réponse ({ $answered }) à mon opposition à l’utilisation de mes données personnelles pour l’IA
letter-subject-access = Demande d’accès : utilisation de mes données personnelles pour l’IA
letter-subject-erasure = Demande de limitation et d’effacement de mes données personnelles utilisées pour l’IA
letter-subject-company-complaint = Réclamation : mon opposition ({ $sent }) à l’utilisation de mes données personnelles pour l’IA
letter-subject-complaint = Réclamation concernant { $controller } : opposition à l’utilisation de données personnelles pour l’IA
letter-subject-child = Opposition à l’utilisation des données personnelles de mon enfant pour l’IA
letter-subject-represented = Opposition, au nom de { $represented }, à l’utilisation de données personnelles pour l’IA
letter-subject-on-behalf-child = { $subject } (au nom de mon enfant)
letter-subject-on-behalf-represented = { $subject } (au nom de { $represented })
letter-subject-non-user = Opposition d’une personne sans compte à l’utilisation de données personnelles pour l’IA

letter-open = Madame, Monsieur,
letter-close = Veuillez agréer, Madame, Monsieur, mes salutations distinguées.
letter-enclosures = Pièces jointes :
letter-account = { $platform } : { $handle }
letter-platform-meta = Compte Meta
letter-form = au moyen du formulaire { $address }
letter-by-post = par courrier
letter-by-e-mail = par e-mail

letter-object = { $law ->
    [fadp] Je m’oppose expressément (art. 30, al. 2, let. b, de la loi fédérale suisse sur la protection des données, LPD) à l’utilisation de mes données personnelles pour développer et améliorer l’IA, dans tous les produits de Meta. Cela vaut pour ce que j’ai partagé jusqu’ici, pour ce que je partagerai et pour les contenus d’autres personnes dans lesquels je suis reconnaissable.
    [other] Je m’oppose à l’utilisation de mes données personnelles pour développer et améliorer l’IA, dans tous les produits de Meta. Cela vaut pour ce que j’ai partagé jusqu’ici, pour ce que je partagerai et pour les contenus d’autres personnes dans lesquels je suis reconnaissable.
   *[gdpr] Je m’oppose, en vertu de l’article 21, paragraphe 1, du { $act }, à l’utilisation de mes données personnelles pour développer et améliorer l’IA, dans tous les produits de Meta. Cela vaut pour ce que j’ai partagé jusqu’ici, pour ce que je partagerai et pour les contenus d’autres personnes dans lesquels je suis reconnaissable.
}
letter-accounts = Mes comptes :
letter-earlier = J’ai déjà formé une opposition (date : { $sent }), { $form }. Je maintiens cette opposition.
letter-reasons = Mes raisons :

letter-ground-expectation = La mise en balance doit tenir compte de ce à quoi une personne pouvait raisonnablement s’attendre au moment de la collecte des données ({ $act }, considérant 47).
letter-ground-special-categories = L’article 9 du { $act } interdit de les utiliser, sauf dans les cas qu’il énumère.
letter-ground-children = L’article 6, paragraphe 1, point f), du { $act } cite expressément les enfants.
letter-ground-profession-safety = C’est une raison tenant à ma situation particulière, au sens de l’article 21, paragraphe 1, du { $act }.
letter-ground-creative-work = Cet intérêt doit entrer dans la mise en balance prévue à l’article 6, paragraphe 1, point f), du { $act }.
letter-ground-irreversible = Les droits de rectification et d’effacement (articles 16 et 17 du { $act }) n’auraient alors plus guère d’effet.
letter-ground-not-necessary = L’article 6, paragraphe 1, point f), du { $act } ne permet que ce qui est nécessaire à l’intérêt poursuivi.
letter-ground-non-user = Selon l’article 14 du { $act }, les personnes dont les données viennent d’ailleurs doivent elles aussi être informées.

letter-ask = Je vous demande :
letter-ask-stop = de cesser dès maintenant cette utilisation
letter-ask-restrict = de limiter le traitement pendant que vous examinez cette opposition (article 18, paragraphe 1, point d))
letter-ask-erase = { $law ->
    [fadp] d’effacer ces données de ce qui est conservé en vue d’un entraînement
    [other] d’effacer ces données de ce qui est conservé en vue d’un entraînement
   *[gdpr] d’effacer ces données de ce qui est conservé en vue d’un entraînement (article 17, paragraphe 1, point c))
}
letter-ask-recipients = d’en informer ceux à qui les données ont été transmises et de me dire qui ils sont (article 19)
letter-ask-sources = de me dire quelles données sur moi vous utilisez à cette fin et d’où elles viennent (articles 14 et 15)
letter-ask-confirm = { $law ->
    [fadp] de me le confirmer par écrit, si possible dans les 30 jours
    [other] de me le confirmer par écrit, si possible dans les 30 jours
   *[gdpr] de me le confirmer dans un délai d’un mois (article 12, paragraphe 3)
}
letter-ask-refusal = de m’indiquer, en cas de refus, vos motifs légitimes et impérieux ainsi que la possibilité de saisir une autorité et un tribunal (article 12, paragraphe 4)
letter-proof = { $law ->
    [fadp] Je ne joins pas de pièce d’identité. Si vous doutez de mon identité, dites-moi pourquoi et ce qu’il vous faut.
    [other] Je ne joins pas de pièce d’identité. Si vous doutez de mon identité, dites-moi pourquoi et ce qu’il vous faut.
   *[gdpr] Cette demande est gratuite (article 12, paragraphe 5). Je ne joins pas de pièce d’identité. Si vous avez des doutes raisonnables quant à mon identité, dites-moi lesquels et ce qu’il vous faut (article 12, paragraphe 6).
}
letter-rights = { $law ->
    [fadp] Tous les autres droits prévus par la LPD restent réservés.
    [other] Tous les autres droits restent réservés.
    [uk] Tous les autres droits restent réservés, notamment ceux des articles 79 et 82 du { $act }.
   *[gdpr] Tous les autres droits restent réservés, notamment ceux des articles 77, 79 et 82 du { $act }.
}
letter-reply = Merci de me répondre par e-mail à l’adresse { $email }.

letter-child = { $law ->
    [fadp] J’exerce l’autorité parentale sur un enfant mineur. Au nom de cet enfant, je m’oppose expressément (art. 30, al. 2, let. b, de la loi fédérale suisse sur la protection des données, LPD) à l’utilisation de ses données personnelles pour développer et améliorer l’IA, dans tous les produits de Meta. Cela vaut pour les contenus de toute personne dans lesquels on peut voir ou entendre mon enfant, ou qui le nomment.
    [other] J’exerce l’autorité parentale sur un enfant mineur. Au nom de cet enfant, je m’oppose à l’utilisation de ses données personnelles pour développer et améliorer l’IA, dans tous les produits de Meta. Cela vaut pour les contenus de toute personne dans lesquels on peut voir ou entendre mon enfant, ou qui le nomment.
   *[gdpr] J’exerce l’autorité parentale sur un enfant mineur. Au nom de cet enfant, je m’oppose, en vertu de l’article 21, paragraphe 1, du { $act }, à l’utilisation de ses données personnelles pour développer et améliorer l’IA, dans tous les produits de Meta. Cela vaut pour les contenus de toute personne dans lesquels on peut voir ou entendre mon enfant, ou qui le nomment.
}
letter-child-reasons = { $law ->
    [fadp] Mon enfant ne peut pas en décider et ne l’a pas choisi. Que les comptes des mineurs soient laissés de côté, comme vous le dites, ne change rien à ce que des adultes publient.
    [other] Mon enfant ne peut pas en décider et ne l’a pas choisi. Que les comptes des mineurs soient laissés de côté, comme vous le dites, ne change rien à ce que des adultes publient.
   *[gdpr] Mon enfant ne peut pas en décider et ne l’a pas choisi. L’article 6, paragraphe 1, point f), du { $act } donne un poids particulier aux intérêts des enfants. Que les comptes des mineurs soient laissés de côté, comme vous le dites, ne change rien à ce que des adultes publient.
}
letter-child-name = Je n’indique pas ici le nom de mon enfant. S’il vous faut quelque chose pour trouver les données, dites-moi quoi et pourquoi.

letter-represented = { $law ->
    [fadp] Je représente { $represented }. Au nom de cette personne, je m’oppose expressément (art. 30, al. 2, let. b, de la loi fédérale suisse sur la protection des données, LPD) à l’utilisation de ses données personnelles pour développer et améliorer l’IA, dans tous les produits de Meta. Cela vaut pour ce qui a été partagé jusqu’ici, pour ce qui le sera et pour les contenus d’autres personnes dans lesquels cette personne est reconnaissable.
    [other] Je représente { $represented }. Au nom de cette personne, je m’oppose à l’utilisation de ses données personnelles pour développer et améliorer l’IA, dans tous les produits de Meta. Cela vaut pour ce qui a été partagé jusqu’ici, pour ce qui le sera et pour les contenus d’autres personnes dans lesquels cette personne est reconnaissable.
   *[gdpr] Je représente { $represented }. Au nom de cette personne, je m’oppose, en vertu de l’article 21, paragraphe 1, du { $act }, à l’utilisation de ses données personnelles pour développer et améliorer l’IA, dans tous les produits de Meta. Cela vaut pour ce qui a été partagé jusqu’ici, pour ce qui le sera et pour les contenus d’autres personnes dans lesquels cette personne est reconnaissable.
}
letter-accounts-represented = Les comptes de cette personne :
letter-mandate = Ce qui me donne le droit d’agir : { $mandate }. J’en joins une copie. S’il vous faut davantage, dites-moi quoi et pourquoi.
letter-on-behalf-child = J’écris au nom de mon enfant mineur, sur lequel j’exerce l’autorité parentale. Quand cette lettre parle de mes données, de mes comptes ou de mes droits, il s’agit de ceux de l’enfant. Merci de m’adresser la réponse.
letter-on-behalf-represented = J’écris au nom de { $represented }, que je représente. Quand cette lettre parle de mes données, de mes comptes ou de mes droits, il s’agit de ceux de cette personne. Merci de m’adresser la réponse.

letter-non-user = { $law ->
    [fadp] Je n’ai pas de compte chez vous. Je m’oppose expressément (art. 30, al. 2, let. b, de la loi fédérale suisse sur la protection des données, LPD) à l’utilisation de données sur moi pour développer et améliorer l’IA, qu’elles viennent de contenus d’autres personnes, d’internet ou d’autres entreprises.
    [other] Je n’ai pas de compte chez vous. Je m’oppose à l’utilisation de données sur moi pour développer et améliorer l’IA, qu’elles viennent de contenus d’autres personnes, d’internet ou d’autres entreprises.
   *[gdpr] Je n’ai pas de compte chez vous. Je m’oppose, en vertu de l’article 21, paragraphe 1, du { $act }, à l’utilisation de données sur moi pour développer et améliorer l’IA, qu’elles viennent de contenus d’autres personnes, d’internet ou d’autres entreprises.
}
letter-non-user-reasons = { $law ->
    [fadp] Je n’ai aucun lien avec vous, je n’ai reçu aucune information et je ne pouvais pas m’attendre à cette utilisation.
    [other] Je n’ai aucun lien avec vous, je n’ai reçu aucune information et je ne pouvais pas m’attendre à cette utilisation.
   *[gdpr] Je n’ai aucun lien avec vous, je n’ai reçu aucune information (article 14 du { $act }) et je ne pouvais pas m’attendre à cette utilisation (considérant 47).
}

letter-past = J’ai formé une opposition à l’utilisation de mes données personnelles pour développer et améliorer l’IA (date : { $sent }), { $form }. J’ai indiqué l’adresse e-mail { $email }.
letter-silence = { $law ->
    [fadp] Depuis, je n’ai pas reçu de réponse.
    [other] Depuis, je n’ai pas reçu de réponse.
   *[gdpr] L’article 12, paragraphe 3, du { $act } vous donne un mois pour répondre. Ce délai a pris fin (date : { $due }). Je n’ai reçu ni réponse, ni avis motivé d’une prolongation.
}
letter-receipt-only = { $law ->
    [fadp] Depuis, je n’ai reçu qu’un accusé de réception. Ce n’est pas une réponse.
    [other] Depuis, je n’ai reçu qu’un accusé de réception. Ce n’est pas une réponse.
   *[gdpr] L’article 12, paragraphe 3, du { $act } vous donne un mois pour répondre. Ce délai a pris fin (date : { $due }). Je n’ai reçu qu’un accusé de réception. Ce n’est pas une réponse.
}
letter-remind-ask = Merci de me dire dans les deux semaines si vous faites droit à mon opposition, et à partir de quel jour.
letter-else = { $law ->
    [uk] Sans nouvelles de votre part, je vous adresserai une réclamation en vertu de la section 164A du Data Protection Act 2018, puis je saisirai l’Information Commissioner.
    [fadp] Sans nouvelles de votre part, je m’adresserai au Préposé fédéral à la protection des données et à la transparence.
    [other] Sans nouvelles de votre part, je demanderai conseil.
   *[gdpr] Sans nouvelles de votre part, j’introduirai une réclamation auprès d’une autorité de contrôle (article 77 du { $act }).
}

letter-refused = Vous m’avez répondu que vous n’y donniez pas suite (date : { $answered }).
letter-burden = { $law ->
    [fadp] Un traitement contre ma volonté expresse porte atteinte à ma personnalité, sauf motif justificatif (art. 30, al. 2, let. b, et art. 31 LPD). Merci de me dire quel motif vous invoquez dans mon cas. Voici mes raisons :
    [other] Merci de me dire pourquoi, et comment vous avez tenu compte de mes raisons :
   *[gdpr] Selon l’article 21, paragraphe 1, du { $act }, c’est à vous de démontrer des motifs légitimes et impérieux qui prévalent sur mes intérêts, mes droits et mes libertés. Merci de me dire lesquels dans mon cas, et comment vous les avez mis en balance avec mes raisons :
}
letter-maintain = Je maintiens mon opposition. Merci de la réexaminer et de me répondre dans les deux semaines.
letter-meanwhile = Dans l’intervalle, merci de limiter le traitement (article 18, paragraphe 1, point d)).

letter-access = { $law ->
    [fadp] Je vous demande l’accès à mes données personnelles (art. 25 LPD). Merci de m’indiquer :
   *[gdpr] Je vous demande l’accès à mes données personnelles en vertu de l’article 15 du { $act }. Merci de m’indiquer :
}
letter-access-whether = si mes données personnelles ont servi ou servent à développer ou à améliorer l’IA
letter-access-which = de quelles catégories de données il s’agit, de quels comptes et depuis quand
letter-access-sources = d’où viennent ces données
letter-access-recipients = à qui elles ont été transmises, y compris par la publication d’un modèle
letter-access-time = combien de temps elles sont conservées à cette fin
letter-access-interest = quel intérêt légitime vous invoquez (article 13, paragraphe 1, point d))
letter-access-objection = quelle suite vous avez donnée à mon opposition (date : { $sent }), et à partir de quel jour elle compte
letter-access-copy = Merci de m’envoyer aussi une copie de mes données contenues dans ce qui est conservé en vue d’un entraînement.
letter-access-form = { $law ->
    [fadp] Merci de répondre par voie électronique, gratuitement et, selon la règle, dans les 30 jours (art. 25, al. 6 et 7, LPD).
   *[gdpr] Merci de répondre par voie électronique et dans un délai d’un mois (article 12, paragraphe 3).
}

letter-erase = { $law ->
    [fadp] Par suite de mon opposition, je vous demande :
   *[gdpr] Par suite de mon opposition, je vous demande, en vertu des articles 17, 18 et 19 du { $act } :
}
letter-erase-chats = d’effacer ce que j’ai écrit à Meta AI, dans la mesure où c’est conservé en vue d’un entraînement
letter-erase-restrict = de limiter le traitement de ces données jusque-là (article 18, paragraphe 1, point d))
letter-erase-impossible = de me dire, si vous tenez l’effacement pour impossible, pour quelles données et pourquoi
letter-erase-unlawful = Au cas où cette utilisation aurait été illicite, j’invoque aussi l’article 17, paragraphe 1, point d).

letter-company-complaint = Je vous adresse une réclamation en vertu de la section 164A du Data Protection Act 2018 sur la manière dont vous avez traité mon opposition. Merci d’en accuser réception dans les 30 jours, de l’examiner et de m’en faire connaître l’issue sans retard injustifié.

letter-complain = { $law ->
    [uk] Je présente une réclamation concernant { $controller }, { $controller-address }. J’ai d’abord saisi l’entreprise elle-même (date : { $complained }), en vertu de la section 164A du Data Protection Act 2018.
    [fadp] Je vous signale la manière dont { $controller }, { $controller-address }, traite mon opposition à l’utilisation de mes données personnelles pour l’IA (art. 30, al. 2, let. b, LPD).
   *[gdpr] J’introduis une réclamation, en vertu de l’article 77 du { $act }, concernant { $controller }, { $controller-address }. Elle porte sur mon opposition à l’utilisation de mes données personnelles pour l’IA.
}
letter-complain-lead = La Data Protection Commission irlandaise est l’autorité chef de file pour cette société (articles 56 et 60). Merci de lui transmettre cette réclamation autant que nécessaire et de me tenir vous-même au courant.
letter-course = Ce qui s’est passé :
letter-course-sent = { $sent } : je m’oppose, { $form }. J’indique l’adresse e-mail { $email }.
letter-course-receipt = Meta confirme avoir reçu l’opposition.
letter-course-due = { $law ->
    [fadp] Je n’ai pas reçu de réponse à ce jour.
   *[gdpr] { $due } : fin du délai d’un mois de l’article 12, paragraphe 3. Je n’ai reçu ni réponse, ni avis de prolongation.
}
letter-course-reminded = { $reminded } : je relance Meta et demande une réponse.
letter-course-refused = { $answered } : Meta me répond qu’elle ne donne pas suite à l’opposition.
letter-course-reasons = Mes raisons étaient :
letter-breach = À mon avis, ces dispositions du { $act } sont en cause :
letter-breach-time = l’article 12, paragraphe 3, car aucune réponse n’est arrivée à temps
letter-breach-refusal = l’article 21, paragraphe 1, car aucun motif légitime et impérieux ne m’a été démontré
letter-breach-special-categories = l’article 9, car ce qui est public montre des éléments particulièrement sensibles
letter-breach-notice = l’article 14, car je n’ai reçu aucune information
letter-complain-ask = Je vous demande :
letter-complain-examine = d’examiner cette réclamation
letter-complain-order = { $law ->
    [fadp] d’œuvrer à ce qu’il soit fait droit à mon opposition
   *[gdpr] de faire en sorte qu’il soit fait droit à mon opposition
}
letter-complain-tell = { $law ->
    [gdpr] de m’informer de l’avancement et de l’issue (article 77, paragraphe 2)
   *[other] de m’informer de l’issue
}

letter-enclosure-objection = Une copie de mon opposition, avec sa date
letter-enclosure-mandate = Une copie de ce qui me donne le droit d’agir
letter-enclosure-answers = Captures d’écran et e-mails, si j’en ai
letter-enclosure-complaint = Ma réclamation auprès de l’entreprise, et sa réponse s’il y en a une

letter-note-gaps = Complétez ce qui est entre crochets et retirez ce qui ne convient pas.
letter-note-form-first = Le formulaire de Meta va plus vite. Un courrier compte à partir du jour où il arrive : envoyez-le de façon à pouvoir prouver ce jour.
letter-note-two-weeks = Les deux semaines sont une demande. La loi ne fixe pas ce délai.
letter-note-models-stay = Il s’agit des données encore conservées. Ce qu’un modèle entraîné a appris n’en sera guère changé.
letter-note-address-press = Cette adresse n’est connue que par la presse. Le formulaire de Meta est plus sûr.
letter-note-no-deadline = Le droit suisse ne fixe pas de délai pour répondre à une opposition. Relancez après 30 jours.
letter-note-other-law = Objector ne connaît pas la loi de votre pays : cette lettre n’en cite donc aucune.
letter-note-identify = Meta demandera peut-être comment vous trouver dans ses données. N’indiquez que le nécessaire, et pas de pièce d’identité au départ.
letter-note-child = Aucune lettre ne cache une photo. Demandez aussi à ceux qui l’ont publiée de la supprimer ou de la réserver à leurs amis.
letter-note-represented = Joignez une copie de ce qui vous donne le droit d’agir. Masquez-y ce qui n’a pas de rapport avec cette demande, et ne joignez pas de pièce d’identité. Le pays indiqué dans vos informations doit être celui où vit cette personne : c’est sa loi et son autorité qui comptent.
letter-note-authority-form = L’autorité a sa propre page ou son propre formulaire pour les réclamations. Utilisez-le et copiez-y ce texte.
letter-note-check-address = Vérifiez l’adresse sur le site de l’autorité avant d’envoyer quoi que ce soit.
letter-note-lead = Votre propre autorité reçoit la réclamation. L’autorité irlandaise est chef de file pour Meta, mais vous n’avez pas à écrire à Dublin.
letter-note-land = En Allemagne, c’est l’autorité de votre Land qui est compétente pour les entreprises comme Meta. Choisissez votre Land.
letter-note-login = Le formulaire de l’autorité demande une identité électronique, comme MitID au Danemark ou BankID en Norvège.
letter-note-no-plain-mail = Cette autorité n’accepte pas de réclamation par simple e-mail. Utilisez son formulaire ou la poste.
letter-note-public-record = Ce qu’on envoie à cette autorité devient un document public. N’y mettez rien de sensible.
letter-note-company-first = Cette autorité veut que l’on s’adresse d’abord à l’entreprise.
letter-note-no-fines = Le Préposé suisse peut examiner une affaire, mais ne peut pas infliger d’amende.
letter-note-language = Cette lettre est dans une langue que l’autorité accepte.
letter-note-court = Si l’autorité ne vous dit rien pendant trois mois, l’article 78, paragraphe 2, du RGPD vous ouvre la voie d’un tribunal.
letter-note-not-covered = Objector ne connaît pas d’autorité pour votre pays ou territoire. Cherchez-la sur le site de votre gouvernement.
letter-as-of = État : { $date }
letter-undated = La date de ces informations n’est pas connue.
