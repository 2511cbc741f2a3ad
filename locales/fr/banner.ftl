# What Objector says about a whole page, in French.

banner-facebook-own = Facebook : s’opposer à l’utilisation de vos informations pour l’IA
banner-instagram-own = Instagram : s’opposer à l’utilisation de vos informations pour l’IA
banner-meta-own = Compte Meta : s’opposer à l’utilisation de vos informations pour l’IA
banner-whatsapp-own = WhatsApp : s’opposer au traitement de vos informations
banner-third-party = Meta : s’opposer à l’utilisation d’informations sur vous venant de tiers
banner-general-objection = Meta : s’opposer à l’utilisation de vos informations
banner-rights-portal = Meta : demandes relatives à vos droits sur vos données
banner-entry = D’ici, vous accédez au formulaire d’opposition

banner-unsure = C’est peut-être le formulaire d’opposition de Meta

banner-ready = Objector peut remplir ce qu’il sait. Rien n’est écrit tant que vous n’appuyez pas sur le bouton.
banner-unsure-ready = Objector ne reconnaît pas cette page avec certitude et n’a donc rien écrit. Si vous voyez que c’est bien le formulaire d’opposition, laissez-le remplir ce qu’il sait.
banner-written = C’est rempli. Relisez tout et corrigez ce qui n’est pas juste. Appuyez ensuite sur le bouton de Meta : personne d’autre que vous ne peut envoyer le formulaire.
banner-refused = Certains champs n’ont pas gardé ce qu’Objector a écrit. Remplissez-les vous-même, puis appuyez sur le bouton de Meta.
banner-undone = Tout est comme avant. Vous pouvez remplir le formulaire vous-même ou laisser Objector le refaire.
banner-nothing = Objector n’a plus rien à remplir. Relisez tout, puis appuyez sur le bouton de Meta.
banner-no-details = Indiquez une seule fois votre adresse e-mail et votre pays. Objector remplira alors ce formulaire pour vous. Ces informations restent sur votre appareil, sauf si vous choisissez de les partager avec vos autres appareils.
banner-damaged = Objector ne peut pas lire ce qu’il a enregistré : il ne remplit donc rien. Les données enregistrées ont été conservées. Ouvrez la fenêtre d’Objector pour en savoir plus.
banner-newer = Vos informations ont été enregistrées par une version plus récente d’Objector. Mettez Objector à jour ; d’ici là, il se contente d’expliquer et ne modifie rien.
banner-too-large = Cette page contient plus de champs qu’Objector n’en lit. Il n’en remplit et n’en explique aucun.
banner-private = Dans une fenêtre privée, Objector ne garde aucune trace de l’envoi : notez-en vous-même la date.
banner-login = Connectez-vous d’abord ici, dans ce navigateur, puis rouvrez le formulaire. Meta ne l’affiche qu’aux personnes connectées.
banner-code = Meta a envoyé un code à votre adresse e-mail. Saisissez-le et gardez cette page ouverte ; si vous la fermez, vous devrez peut-être recommencer. Regardez aussi dans vos courriers indésirables.
banner-sent = Meta dit avoir reçu votre opposition. Faites une capture d’écran : souvent, aucune copie n’est envoyée par e-mail. Meta doit répondre dans un délai d’un mois.
banner-sent-other = Meta dit avoir reçu votre opposition. Faites une capture d’écran : souvent, aucune copie n’est envoyée par e-mail.
banner-stage-refused = Meta dit ne pas donner suite à votre opposition. Elle doit vous en donner les raisons et vous dire où introduire une réclamation. Faites une capture d’écran.
banner-stage-refused-other = Meta dit ne pas donner suite à votre opposition. Faites une capture d’écran de la réponse.
banner-unavailable = Meta n’affiche pas le formulaire ici. Vérifiez que votre compte est connecté dans ce navigateur, réessayez plus tard ou utilisez un autre formulaire de Meta.
banner-entry-state = Cette page explique comment Meta utilise les informations pour l’IA. Le formulaire lui-même est à un clic.

banner-own-covers = Depuis le 27 mai 2025, Meta utilise pour entraîner son IA les publications, photos et commentaires publics des adultes en Europe, ainsi que ce que les gens écrivent à Meta AI. Elle invoque un « intérêt légitime » au lieu de demander l’accord des personnes. Vous avez le droit de vous y opposer.
# The same in the United Kingdom, and where Objector knows no law.
banner-own-covers-uk = Meta utilise, pour entraîner son IA, les publications, photos et commentaires publics des adultes. Au Royaume-Uni, elle l’aurait repris en septembre 2024. Elle invoque un « intérêt légitime » au lieu de demander l’accord des personnes. Vous avez le droit de vous y opposer.
banner-own-covers-other = Meta utilise, pour entraîner son IA, des publications, photos et commentaires publics. Son formulaire permet de s’y opposer. Au-delà de ce formulaire, vos droits dépendent de la loi du pays où vous vivez.
banner-own-accounts = Une seule opposition vaut pour tous les comptes réunis dans le même Espace Comptes. Pour tout autre compte, remplissez de nouveau le formulaire.
banner-own-what = Elle vaut pour ce que vous avez partagé publiquement et ce que vous partagerez : publications, photos et leurs légendes, reels, stories, commentaires, avis, et ce que vous faites dans les groupes et pages publics. Votre nom, votre nom d’utilisateur et votre photo de profil comptent comme publics même sur un profil privé. Là aussi, il est utile de s’opposer.
banner-own-limits = L’opposition n’efface pas ce qu’un modèle a déjà appris. Elle reste utile : elle vaut pour la suite. Ce que d’autres personnes publient sur vous est une autre question, avec un formulaire à part.
banner-own-late = Il n’est pas trop tard. Le 27 mai 2025 était le jour où l’entraînement a commencé, pas un dernier jour pour s’opposer. Une opposition faite aujourd’hui vaut pour la suite. Pour les anciennes publications, le plus sûr est de les réserver à vos amis ou de les supprimer.
# The same where the training did not begin on that day.
banner-own-late-other = Il n’est pas trop tard. Les guides qui indiquent un dernier jour pour s’opposer sont dépassés. Une opposition faite aujourd’hui vaut pour la suite. Pour les anciennes publications, le plus sûr est de les réserver à vos amis ou de les supprimer.
banner-own-chats = Les messages privés entre personnes, y compris sur WhatsApp, ne sont pas utilisés, sauf si quelqu’un les transmet à Meta AI.
# What was used already: on the forms to which “banner-own-limits” does not fit.
banner-counts-later = Une opposition vaut pour la suite, quel que soit le jour où vous la faites. Elle n’efface pas ce qu’un modèle a déjà appris.
banner-own-minors = Meta dit laisser de côté ce que partagent les moins de 18 ans. Cela ne protège pas les enfants sur les photos que publient des adultes. Si vous publiez de telles photos, vous opposer pour votre propre compte est utile aussi pour eux.
banner-own-earlier = Une opposition de 2024 ou de 2025 reste valable, dit Meta. Refaites-la si votre adresse e-mail a changé, ou pour un compte qui n’est pas associé aux autres.
banner-own-myths = Une publication qui dit « je ne donne pas mon autorisation » n’a aucun effet, même très partagée. Et une opposition ne désactive pas Meta AI : il reste visible, mais rien ne vous oblige à l’utiliser.
banner-own-pages = Une page professionnelle n’a pas de formulaire à elle, selon les guides. Chaque personne qui s’en occupe s’oppose pour son propre profil.
banner-own-threads = Threads n’a pas de formulaire à lui. Les guides le comptent avec Instagram.
banner-non-users = Sans compte aussi, vous pouvez vous opposer, avec le formulaire sur les informations venant de tiers.
banner-whatsapp-mail = Après le formulaire, WhatsApp demande par e-mail à quoi vous vous opposez et pourquoi. Sans réponse de votre part, il se peut qu’il n’en sorte rien.
banner-whatsapp-limits = Les messages privés entre personnes ne sont pas utilisés, sauf si quelqu’un les transmet à Meta AI. WhatsApp a répondu à des personnes que leur opposition ne concernait pas WhatsApp. Ce qui aide à coup sûr, c’est de ne pas y utiliser Meta AI.
banner-third-party-limits = Ce formulaire porte sur les informations que Meta tient d’autres sources ; il ne demande pas de compte. Meta dit ne pas donner suite automatiquement à ces demandes.
banner-third-party-who = Il est destiné aux personnes sans compte, et à ce que d’autres publient ou disent sur vous. Il n’empêche pas ces personnes de publier. Parlez-leur aussi.
banner-third-party-identify = Meta demandera comment savoir que des données vous concernent. N’indiquez que le nécessaire, et pas de pièce d’identité au départ.
banner-general-limits = Ce formulaire sert à plusieurs sujets. L’opposition à l’utilisation de vos données pour l’IA en est un.
banner-portal-limits = Depuis juillet 2026, la politique de confidentialité de Meta renvoie ici. Hors de Meta, on sait peu de chose de cette page : vérifiez donc vous-même chaque réponse.
banner-law-gdpr = Le droit d’opposition figure à l’article 21 du RGPD. Meta doit alors cesser d’utiliser vos données à cette fin, sauf si elle démontre des motifs impérieux qui l’emportent sur les vôtres. Elle doit répondre dans un délai d’un mois à compter de la réception de l’opposition (article 12, paragraphe 3).
banner-law-uk = Le droit d’opposition figure à l’article 21 du UK GDPR.
banner-law-fadp = En droit suisse, qui utilise vos données contre votre volonté expresse doit pouvoir le justifier (art. 30, al. 2, let. b, et art. 31 LPD). La loi ne fixe pas de délai de réponse.
banner-law-other = Dans votre pays s’applique une autre loi que celles qu’Objector connaît. Il explique le formulaire, mais ne cite aucune loi.
banner-unsure-why = Objector reconnaît un formulaire à plusieurs signes réunis : son adresse, un numéro caché, son titre, ses questions. Ici, ils sont trop peu nombreux ou se contredisent.
banner-login-why = Meta n’affiche le formulaire que si votre compte est connecté dans ce navigateur même. Dans le navigateur intégré à l’application, il serait resté vide, et parfois il n’a fonctionné qu’au deuxième essai. Objector ne regarde pas les mots de passe.
banner-unavailable-why = Meta proposerait ces formulaires dans l’UE, en Islande, au Liechtenstein, en Norvège, au Royaume-Uni, en Suisse et dans quelques autres pays. Là où le formulaire ne s’ouvre pas, une lettre est possible aussi.
banner-refused-why = { $law ->
    [gdpr] C’est à Meta de démontrer des motifs impérieux qui l’emportent sur les vôtres (article 21, paragraphe 1, du RGPD). Elle doit donner ses raisons et vous dire que vous pouvez saisir une autorité et un tribunal (article 12, paragraphe 4). Vous pouvez répondre. Vous pouvez aussi introduire une réclamation auprès de l’autorité (article 77) ; elle ne coûte rien.
    [uk] C’est à Meta de démontrer des motifs impérieux qui l’emportent sur les vôtres (article 21, paragraphe 1, du UK GDPR). Vous pouvez répondre. Une réclamation s’adresse d’abord à Meta elle-même (section 164A du Data Protection Act 2018), puis à l’ICO.
    [fadp] Contre votre volonté expresse, il faut à Meta un motif justificatif (art. 30, al. 2, let. b, et art. 31 LPD). Vous pouvez demander lequel et signaler l’affaire au Préposé fédéral à la protection des données et à la transparence.
   *[other] Vous pouvez demander ses raisons à Meta.
}

way-details = Saisir mes informations
way-details-change = Modifier mes informations
way-form-facebook-own = Ouvrir le formulaire de Facebook
way-form-instagram-own = Ouvrir le formulaire d’Instagram
way-form-third-party = Ouvrir le formulaire pour les personnes sans compte
way-form-whatsapp-own = Ouvrir le formulaire de WhatsApp
way-record = Voir ce que j’ai envoyé

source-gdpr = Règlement général sur la protection des données (RGPD)
source-gdpr-6 = RGPD, article 6
source-gdpr-9 = RGPD, article 9
source-gdpr-12 = RGPD, article 12
source-gdpr-21 = RGPD, article 21
source-time-limits = Règlement nº 1182/71 relatif aux délais
source-ico = Information Commissioner’s Office (ICO)
source-edoeb = Préposé fédéral à la protection des données et à la transparence (PFPDT)
source-meta-forms = La page de Meta sur l’opposition
source-meta-policy = La politique de confidentialité de Meta
source-authority-2025 = Guide d’une autorité de contrôle, 2025
source-somi = SOMI, une fondation aux Pays-Bas
source-noyb = noyb, une association en Autriche
