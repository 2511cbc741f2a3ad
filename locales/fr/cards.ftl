# What Objector says beside each control of Meta's form, in French.

card-region = Explication d’Objector
card-fill = Remplir le formulaire
card-undo = Tout annuler
card-write = Remplir ce champ
card-take-back = Rétablir ce champ
card-why = Pourquoi ?
card-close = Fermer
card-open = Expliquer ce champ

need-required = Meta exige une réponse.
need-optional = Ce champ peut rester vide.

state-ready = Objector peut remplir ce champ pour vous. Rien n’est écrit tant que vous n’appuyez pas sur le bouton.
state-held = Ce champ contient déjà quelque chose. Objector n’y touche pas.
state-held-other = Une autre adresse que celle indiquée pour ce compte figure déjà ici. Objector n’y touche pas. Vérifiez laquelle vous voulez.
state-refused = La page n’a pas gardé ce qu’Objector a écrit. Saisissez-le vous-même.
state-undone = C’est annulé. Le champ est comme avant.
state-unsure = Objector ne sait pas avec certitude à quoi sert ce champ. Lisez la question de Meta avant d’y répondre.
state-too-long = Votre texte est trop long pour ce champ. Écrivez-en vous-même un plus court.
state-no-choice = Objector n’a pas trouvé de réponse adaptée dans la liste de Meta. Choisissez-la vous-même.

field-email =
    .title = Votre adresse e-mail
    .asks = Meta demande l’adresse e-mail du compte pour lequel vous vous opposez. Sa réponse y sera envoyée.
    .why = Utilisez l’adresse liée à votre compte. Des associations de consommateurs le conseillent dans leurs guides : Meta peut ainsi relier votre opposition à ce compte. Si la réponse n’arrive pas, regardez aussi dans vos courriers indésirables.
    .missing = Indiquez d’abord votre adresse e-mail à Objector : il pourra alors remplir ce champ.
    .written = Objector a écrit l’adresse que vous avez indiquée pour ce compte.
    .asks-third-party = Meta demande une adresse e-mail pour vous répondre. Elle n’a pas à être liée à un compte.
    .why-third-party = Ce formulaire ne demande pas de compte. Indiquez une adresse que vous consultez : la réponse et les questions de Meta y arriveront.
    .written-third-party = Objector a écrit l’adresse que vous avez indiquée pour les réponses.
    .asks-whatsapp-own = WhatsApp demande une adresse e-mail. Il y pose d’autres questions avant de répondre.
    .why-whatsapp-own = WhatsApp demande par e-mail à quoi vous vous opposez et pourquoi. Des personnes ont reçu cet e-mail en anglais. Indiquez une adresse que vous consultez et répondez dans votre langue si vous préférez.
    .written-whatsapp-own = Objector a écrit l’adresse que vous avez indiquée pour WhatsApp ou, à défaut, votre adresse générale.
field-email-confirm =
    .title = La même adresse, encore une fois
    .asks = Meta demande une deuxième fois la même adresse e-mail, pour repérer les fautes de frappe.
    .why = Elle doit être exactement identique à celle du dessus. Si vous modifiez l’une, modifiez aussi l’autre.
    .missing = Indiquez d’abord votre adresse e-mail à Objector : il pourra alors remplir ce champ.
    .written = Objector a écrit la même adresse qu’au-dessus.
field-full-name =
    .title = Votre nom
    .asks = Meta demande votre prénom et votre nom de famille.
    .why = Indiquez le nom qui figure sur votre compte. Vous n’avez pas à le prouver : Meta ne peut exiger d’autres preuves qu’en cas de doute raisonnable sur votre identité.
    .missing = Indiquez d’abord votre nom à Objector : il pourra alors remplir ce champ.
    .written = Objector a écrit le nom que vous avez indiqué.
    .why-plain = Indiquez le nom qui figure sur votre compte. Vous n’avez rien à joindre pour le prouver.
    .why-third-party = Indiquez le nom sous lequel d’autres vous connaissent, car Meta doit le rechercher. Si l’on vous connaît aussi sous un autre nom, dites-le là où le formulaire demande une explication.
field-given-name =
    .title = Votre prénom
    .asks = Meta demande votre prénom.
    .why = Indiquez le prénom qui figure sur votre compte. Vous n’avez pas à le prouver : Meta ne peut exiger d’autres preuves qu’en cas de doute raisonnable sur votre identité.
    .missing = Indiquez d’abord votre prénom à Objector : il pourra alors remplir ce champ.
    .written = Objector a écrit le prénom que vous avez indiqué.
field-family-name =
    .title = Votre nom de famille
    .asks = Meta demande votre nom de famille.
    .why = Indiquez le nom qui figure sur votre compte. Vous n’avez pas à le prouver : Meta ne peut exiger d’autres preuves qu’en cas de doute raisonnable sur votre identité.
    .missing = Indiquez d’abord votre nom de famille à Objector : il pourra alors remplir ce champ.
    .written = Objector a écrit le nom de famille que vous avez indiqué.
field-phone =
    .title = Votre numéro de téléphone
    .asks = Meta demande un numéro de téléphone, avec l’indicatif du pays.
    .why = Dans le formulaire de WhatsApp, c’est le numéro de votre compte WhatsApp. Dans les autres, laissez ce champ vide si c’est possible : une opposition n’en a pas besoin.
    .asks-whatsapp-own = WhatsApp demande le numéro de téléphone de votre compte WhatsApp, avec l’indicatif du pays.
    .missing = Indiquez d’abord votre numéro de téléphone à Objector : il pourra alors remplir ce champ.
    .written = Objector a écrit le numéro que vous avez indiqué.
field-country =
    .title = Votre pays
    .asks = Meta veut savoir dans quel pays vous vivez, car vos droits en dépendent.
    .why = Choisissez le pays où vous vivez réellement, et non celui de votre naissance. S’il ne figure pas dans la liste de Meta, comme cela a été signalé pour la Norvège en 2024, le formulaire est inutilisable : écrivez plutôt une lettre.
    .missing = Indiquez d’abord votre pays à Objector : il pourra alors le choisir ici.
    .written = Objector a choisi le pays que vous avez indiqué.
field-account =
    .title = Votre profil
    .asks = Meta demande l’adresse ou le nom d’utilisateur du profil concerné.
    .why = Indiquez uniquement le profil pour lequel vous vous opposez. Pour d’autres comptes qui ne sont pas dans le même Espace Comptes, remplissez de nouveau le formulaire.
    .missing = Indiquez d’abord l’adresse de votre profil à Objector : il pourra alors remplir ce champ.
    .written = Objector a écrit le profil que vous avez indiqué.
field-reason =
    .title = Pourquoi vous vous opposez
    .asks = Meta demande pourquoi vous vous opposez, ou en quoi cette utilisation de vos données vous affecte.
    .why = { $law ->
        [gdpr] L’article 21, paragraphe 1, du RGPD parle de raisons tenant à votre situation particulière.
        [uk] L’article 21, paragraphe 1, du UK GDPR parle de raisons tenant à votre situation particulière.
       *[other] Dites avec vos propres mots pourquoi vous ne voulez pas de cette utilisation.
    } Quelques phrases vraies suffisent, sans justificatifs. Le formulaire de 2024 refusait les réponses de moins de 100 caractères ; celui de 2025 accepte aussi un champ vide. Des raisons sont utiles si vous introduisez plus tard une réclamation. N’écrivez rien de sensible, comme une maladie, ni le nom d’enfants ou d’autres personnes.
    .missing = Saisissez d’abord vos informations : Objector pourra alors écrire une raison ici.
    .written = Objector a écrit une opposition à partir des raisons que vous avez cochées. Relisez-la : chaque phrase doit être vraie pour vous.
    .written-plain = Objector a écrit une opposition courte. Vous pouvez ajouter vos raisons dans sa fenêtre ; elles la renforcent.
    .left-out = Objector a écrit une opposition. Tout ce que vous avez choisi ne tient pas dans ce champ.
field-details =
    .title = Autre chose à ajouter
    .asks = Meta demande si vous voulez ajouter quelque chose. Votre opposition n’en a pas besoin.
    .why = Laissez ce champ vide, sauf s’il manque quelque chose plus haut. N’envoyez et ne décrivez rien de plus sur vous que le nécessaire.
field-about-ai =
    .title = S’agit-il de l’IA ?
    .asks = Meta demande si votre demande concerne l’IA chez Meta. Pour cette opposition, la réponse est oui.
    .why = Le même formulaire sert aussi à d’autres sujets. Avec « oui », il affiche les champs pour s’opposer à l’utilisation de vos données pour l’IA.
    .missing = Saisissez d’abord vos informations : Objector pourra alors faire ce choix.
    .written = Objector a choisi « oui », car vous vous opposez à l’utilisation de vos données pour l’IA.
field-request-kind =
    .title = Ce que vous voulez faire
    .asks = Meta demande de quel type de demande il s’agit. Pour vous, c’est une opposition.
    .why = Choisissez la réponse qui parle de s’opposer à l’utilisation de vos informations. Les autres réponses mènent à d’autres formulaires.
    .missing = Saisissez d’abord vos informations : Objector pourra alors faire ce choix.
    .written = Objector a choisi la réponse qui correspond à une opposition.
    .why-third-party = Choisissez la réponse qui parle de s’opposer à l’utilisation, pour l’IA, d’informations venant de tiers, ou de la limiter. Les autres servent à voir, corriger ou supprimer des données.
    .why-whatsapp-own = Choisissez la question sur la manière de s’opposer au traitement de vos informations. WhatsApp demande ensuite par e-mail à quoi vous vous opposez et pourquoi.
field-product =
    .title = Quel produit
    .asks = Meta demande lequel de ses produits votre demande concerne.
    .why = Choisissez le produit où se trouve votre compte. Pour un compte ailleurs, remplissez de nouveau le formulaire.
    .missing = Indiquez d’abord vos comptes à Objector : il pourra alors faire ce choix.
    .written = Objector a choisi le produit du compte que vous avez indiqué.
field-prompts =
    .title = Ce qui a été demandé à Meta AI
    .asks = Meta veut savoir ce qui a été saisi dans Meta AI pour que des données sur vous s’affichent. Il n’y a que vous qui puissiez le savoir.
    .why = Cela vise les cas où une réponse de Meta AI a montré des informations sur vous. Si vous n’avez pas d’exemple, dites-le, ou laissez ce champ vide si c’est possible.
field-evidence =
    .title = Fichiers
    .asks = Meta propose d’ajouter des captures d’écran ou des fichiers. Objector n’en ajoute jamais. N’envoyez pas de pièce d’identité.
    .why = Une opposition n’exige aucune preuve au départ : laissez ce champ vide si c’est possible. Dans le formulaire sur les informations venant de tiers, la capture d’écran d’une réponse d’IA qui montre vos données peut aider.
field-relationship =
    .title = Pour qui vous faites la demande
    .asks = Meta demande s’il s’agit de vous ou d’une autre personne. Faites ce choix vous-même.
    .why = S’il s’agit de vos propres données, choisissez « moi-même ». Si vous faites la demande pour votre enfant ou pour une personne qui vous l’a demandé, choisissez la réponse correspondante.
field-declaration =
    .title = Votre déclaration
    .asks = Meta vous demande de confirmer que ce que vous dites est vrai. Cela n’appartient qu’à vous : lisez, puis cochez vous-même.
    .why = Objector ne coche jamais une telle déclaration. Avant de le faire, relisez tout le formulaire et corrigez ce qui n’est pas juste.
field-signature =
    .title = Votre signature
    .asks = Meta vous demande de signer de votre nom. Personne ne peut le faire à votre place : Objector laisse ce champ vide.
    .why = Quand vous avez tout relu, saisissez votre nom comme plus haut.
field-code =
    .title = Le code reçu par e-mail
    .asks = Meta a envoyé un code à votre adresse e-mail. Saisissez-le ici vous-même et, d’ici là, gardez cette page ouverte.
    .why = Selon des témoignages, le code est valable environ une heure. Si aucun e-mail n’arrive en quelques minutes, regardez dans vos courriers indésirables. Si vous fermez cette page, vous devrez peut-être recommencer.
field-other =
    .title = Un champ qu’Objector ne connaît pas
    .asks = Objector ne sait pas à quoi sert ce champ. Lisez la question de Meta avant d’y répondre.
    .why = Meta modifie ses formulaires sans prévenir. N’indiquez que le nécessaire. Vous pouvez signaler ce changement à l’équipe d’Objector ; rien n’est transmis si vous ne le décidez pas.

# Further paragraphs behind "why?". Which card shows which: src/plan/why.rs.
note-email-held = Quand votre compte est connecté, Meta inscrit souvent elle-même une adresse ici. Objector n’y touche pas. Si ce n’est pas celle où vous voulez la réponse, changez-la.
note-email-after = Après l’envoi du formulaire, Meta écrit à cette adresse : parfois d’abord un code, puis sa réponse. Selon des témoignages, cela prend de quelques minutes à deux jours ; certains n’ont rien reçu.
note-country-law = Le RGPD s’applique dans l’UE, en Islande, au Liechtenstein et en Norvège. Le Royaume-Uni et la Suisse ont leurs propres lois. Objector cite celle de votre pays.
note-account-find = Ouvrez votre propre profil dans le navigateur : son adresse figure dans la barre d’adresse. Un mot de passe n’a jamais sa place dans ce champ.
note-identity = { $law ->
    [gdpr] N’envoyez pas de pièce d’identité. Selon l’article 12, paragraphe 6, du RGPD, Meta ne peut en demander plus sur votre identité qu’en cas de doute raisonnable.
    [uk] N’envoyez pas de pièce d’identité. Selon l’article 12, paragraphe 6, du UK GDPR, Meta ne peut en demander plus sur votre identité qu’en cas de doute raisonnable.
   *[other] N’envoyez pas de pièce d’identité, sauf si Meta vous dit pourquoi elle doute de votre identité.
}
note-reason = { $law ->
    [gdpr] L’article 21, paragraphe 1, du RGPD parle de raisons tenant à votre situation particulière.
    [uk] L’article 21, paragraphe 1, du UK GDPR parle de raisons tenant à votre situation particulière.
   *[other] Dites avec vos propres mots pourquoi vous ne voulez pas de cette utilisation.
} Quelques phrases vraies suffisent, sans justificatifs. N’écrivez rien de sensible, comme une maladie, ni le nom d’enfants ou d’autres personnes.
note-reason-third-party = Dites en termes généraux où vous apparaissez : dans des publications ou des photos d’autres personnes, sur des sites web. Meta dit ne pas donner suite automatiquement à ces demandes : une raison qui vous est propre aide donc.
note-reason-written = Ce qu’Objector écrit vient des raisons que vous avez cochées et de vos propres mots. Il n’ajoute aucun fait sur vous, et vous pouvez changer chaque mot.
note-reason-weighing = { $law ->
    [gdpr] Vous n’avez pas à prouver que vous avez raison. C’est à Meta de démontrer des motifs impérieux qui l’emportent sur les vôtres (article 21, paragraphe 1, du RGPD).
    [uk] Vous n’avez pas à prouver que vous avez raison. C’est à Meta de démontrer des motifs impérieux qui l’emportent sur les vôtres (article 21, paragraphe 1, du UK GDPR).
    [fadp] Le droit suisse protège votre volonté expresse que des données sur vous ne soient pas traitées (art. 30, al. 2, let. b, LPD). Meta devrait justifier d’agir contre elle.
   *[other] Vos droits dépendent de la loi du pays où vous vivez. Objector n’en cite aucune.
}
note-review = { $law ->
    [gdpr] « Nous allons l’examiner » n’est pas encore une réponse. Dans un délai d’un mois à compter de la réception, Meta doit vous dire ce qu’elle a fait (article 12, paragraphe 3, du RGPD) et, si elle refuse, pourquoi (article 12, paragraphe 4).
    [uk] « Nous allons l’examiner » n’est pas encore une réponse. Dans un délai d’un mois à compter de la réception, Meta doit vous dire ce qu’elle a fait (article 12, paragraphe 3, du UK GDPR).
   *[other] « Nous allons l’examiner » n’est pas encore une réponse. Notez le jour et relancez après 30 jours.
}
note-review-longer = { $law ->
    [uk] Pour une demande complexe, Meta peut prendre deux mois de plus, mais elle doit vous le dire au cours du premier mois, avec ses raisons (article 12, paragraphe 3, du UK GDPR).
   *[gdpr] Pour une demande complexe, Meta peut prendre deux mois de plus, mais elle doit vous le dire au cours du premier mois, avec ses raisons (article 12, paragraphe 3, du RGPD).
}
note-right-to-act = Pour agir au nom d’un adulte, il faut en avoir le droit, par exemple grâce à une procuration. Meta peut demander à la voir. Sur la copie, masquez ce qui n’a pas de rapport avec cette demande.
note-true = Confirmer que tout est vrai est simple si chaque phrase du formulaire l’est. En cas de doute sur l’une d’elles, retirez-la d’abord.
note-code-private = Le code n’est que pour vous. Objector ne le lit pas et ne le garde pas.
note-code-counts = Pour Objector, l’opposition est reçue quand le code a été accepté, pas avant.
