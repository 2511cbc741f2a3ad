# What Objector's own pages say (popup, welcome page, dashboard), in French.

screen-name = Objector
screen-platform-facebook = Facebook
screen-platform-instagram = Instagram
screen-platform-whatsapp = WhatsApp
screen-platform-meta = Compte Meta
screen-route-facebook-own = Le formulaire d’opposition de Facebook
screen-route-instagram-own = Le formulaire d’opposition d’Instagram
screen-route-meta-own = Le formulaire d’opposition pour un compte Meta
screen-route-whatsapp-own = Le formulaire d’opposition de WhatsApp
screen-route-third-party = Le formulaire sur les données venues d’autres personnes ou sources
screen-route-general-objection = Le formulaire général d’opposition de Meta
screen-route-rights-portal = La page de Meta pour les demandes de confidentialité
screen-route-entry = Une page qui mène à un formulaire d’opposition
screen-only-you-send = Objector remplit et explique. L’envoi vous appartient.
screen-language = { $code ->
    [bg] Bulgare
    [cs] Tchèque
    [da] Danois
    [de] Allemand
    [el] Grec
    [en] Anglais
    [es] Espagnol
    [et] Estonien
    [fi] Finnois
    [fr] Français
    [ga] Irlandais
    [hr] Croate
    [hu] Hongrois
    [is] Islandais
    [it] Italien
    [lt] Lituanien
    [lv] Letton
    [mt] Maltais
    [nb] Norvégien
    [nl] Néerlandais
    [pl] Polonais
    [pt] Portugais
    [ro] Roumain
    [sk] Slovaque
    [sl] Slovène
    [sv] Suédois
   *[other] Une autre langue
 }
screen-law = { $law ->
    [gdpr] Vous exercez votre droit d’opposition : article 21, paragraphe 1, du RGPD, la loi européenne sur la protection des données. Meta dit avoir un intérêt légitime à entraîner l’IA. Vous pouvez vous y opposer à tout moment.
    [uk] Vous exercez votre droit d’opposition : article 21, paragraphe 1, du UK GDPR. Meta dit avoir un intérêt légitime à entraîner l’IA. Vous pouvez vous y opposer à tout moment.
    [fadp] Vous dites que vous ne voulez pas de ce traitement. La loi suisse, la LPD, protège cette volonté.
   *[other] Vos droits dépendent de la loi du pays où vous vivez. Objector n’en cite aucune.
 }

screen-state-not-yet = Pas encore envoyée
screen-state-submitted = Envoyée le { $date }
screen-state-code-asked = Envoyée le { $date }. Reste à saisir le code de Meta.
screen-state-acknowledged = Envoyée le { $date } et reçue par Meta
screen-state-granted = Meta y fait droit
screen-state-refused = Refusée par Meta
screen-state-not-sent = Non envoyée

screen-due = { $count ->
    [one] Objector : une opposition attend quelque chose de vous
   *[other] Objector : { $count } oppositions attendent quelque chose de vous
 }
screen-here = Objector : { $form }
screen-notice-title = { $count ->
    [one] Une opposition attend quelque chose de vous
   *[other] { $count } oppositions attendent quelque chose de vous
 }
screen-notice-text = Appuyez ici pour voir la suite.

screen-full-name = Votre nom
screen-full-name-note = Prénom et nom, comme sur votre compte.
screen-given-name = Prénom
screen-family-name = Nom de famille
screen-names-note = Seulement pour les formulaires qui demandent les deux séparément.
screen-email = Votre adresse e-mail
screen-email-note = Celle que Meta connaît.
screen-country = Pays où vous vivez
screen-country-none = Non choisi
screen-land = Votre Land
screen-land-note = En Allemagne, chaque Land a sa propre autorité de protection des données.
screen-land-none = Non choisi
screen-phone = Numéro de téléphone
screen-phone-note = Seuls quelques formulaires le demandent. Mieux vaut le laisser vide.
screen-speak = Langue
screen-speak-browser = Celle du navigateur
screen-for-whom = Pour qui vous opposez-vous ?
screen-for-whom-myself = Pour moi
screen-for-whom-no-account = Pour moi, sans compte
screen-for-whom-child = Pour mon enfant
screen-for-whom-represented = Pour une personne que je représente
screen-for-whom-note = { $whom ->
    [no-account] D’autres ont pu publier des choses sur vous. Meta a un formulaire sur les données venues d’autres personnes ; il se passe de compte.
    [child] L’enfant a-t-il son propre compte ? Connectez-vous alors à ce compte et ouvrez le formulaire. Pour ce que d’autres publient sur lui, il y a le formulaire sur les données venues d’autres personnes ; il demande pour qui vous écrivez.
    [represented] Cette personne a-t-elle un compte ? Connectez-vous alors à ce compte et ouvrez le formulaire. Pour ce que d’autres publient sur elle, il y a le formulaire sur les données venues d’autres personnes ; il demande pour qui vous écrivez.
   *[myself] Une opposition par Espace Comptes. Connectez-vous au compte dont il s’agit.
 }
screen-third-party-note = Il se passe de compte.
screen-state-covered = Couvert par l’opposition pour { $account }, si les deux partagent un même Espace Comptes
screen-account-linked = Partage un même Espace Comptes avec mes autres comptes cochés ici
screen-accounts = Vos comptes
screen-account = { $platform } { $number }
screen-accounts-note = Une seule opposition suffit pour les comptes réunis dans un même Espace Comptes de Meta. Tout autre compte demande la sienne.
screen-add = Ajouter :
screen-add-account = Ajouter un compte : { $platform }
screen-account-email = Son adresse e-mail
screen-account-email-note = Seulement si elle diffère de celle ci-dessus.
screen-account-handle = Adresse du profil ou nom d’utilisateur
screen-account-handle-note = Seuls certains formulaires la demandent.
screen-account-remove = Retirer
screen-account-remove-label = Retirer { $account }
screen-account-added = { $account } ajouté.
screen-account-removed = { $account } retiré.
screen-grounds = Vos raisons
screen-grounds-note = Ne cochez que ce qui est vrai pour vous. Vous pouvez tout laisser vide : le formulaire de 2025 de Meta accepte une opposition sans raison. Une raison courte et vraie aide si vous introduisez plus tard une réclamation.
screen-ground-expectation = J’ai publié pour des proches ou une communauté, avant qu’une telle IA existe.
screen-ground-expectation-note = Solide pour les anciennes publications, moins pour les récentes.
screen-ground-special-categories = Ce que j’ai rendu public révèle quelque chose de ma santé, de mes convictions, de mes opinions politiques, de mes origines ou de ma sexualité.
screen-ground-special-categories-note = Le texte ne dit pas quoi. Ne l’écrivez pas non plus dans le formulaire.
screen-ground-children = Des enfants de ma famille apparaissent dans ce que j’ai publié.
screen-ground-children-note = N’indiquez ni noms ni âges.
screen-ground-profession-safety = Mon métier, ou un danger avec lequel je vis, rend risqué l’usage de mon nom ou de mon visage ailleurs.
screen-ground-profession-safety-note = Le texte ne dit pas lequel. Vous n’avez pas à le dire.
screen-ground-creative-work = J’y publie mes propres textes, images, musiques ou autres œuvres pour mon métier.
screen-ground-creative-work-note = Il s’agit de vos données et de votre activité. Le droit d’auteur est une autre question.
screen-ground-irreversible = Il me pèse que rien ne puisse être retiré d’un modèle entraîné.
screen-ground-irreversible-note = Vrai pour tout le monde : mieux vaut y ajouter une autre raison.
screen-ground-not-necessary = Je pense que Meta peut entraîner l’IA sans mes données.
screen-ground-not-necessary-note = Un argument de droit : mieux vaut y ajouter une autre raison.
screen-ground-non-user = Je n’y ai pas de compte, et d’autres m’y montrent ou m’y nomment.
screen-ground-non-user-note = Pour le formulaire sur les données venues d’autres personnes.
screen-own-words = Avec vos propres mots
screen-own-words-note = Si vous le souhaitez. Sans détails de santé, sans noms d’enfants ni d’autres personnes.
screen-save = Enregistrer
screen-saved = Enregistré sur cet appareil.
screen-not-saved = Pas encore enregistré : une adresse e-mail n’est pas complète.
screen-draft = Pas encore enregistré. Voici ce que vous aviez saisi.
screen-kept-here = Ce que vous enregistrez reste sur cet appareil, sauf si vous choisissez de le partager avec vos autres appareils.

popup-this-page = Cette page
popup-unsure = Objector n’est pas sûr de cette page. Il n’écrit que si vous appuyez sur le bouton.
popup-standing-filled = { $all ->
    [one] Objector a rempli { $all } champ.
   *[other] Objector a rempli les { $all } champs qu’il peut remplir.
 }
popup-standing-part = { $written ->
    [one] Objector a rempli { $written } champ sur { $all }.
   *[other] Objector a rempli { $written } champs sur { $all }.
 }
popup-standing-empty = { $all ->
    [one] Objector peut remplir un champ ici.
   *[other] Objector peut remplir { $all } champs ici.
 }
popup-standing-details = Objector peut remplir ce formulaire pour vous.
popup-standing-hindered = Objector ne remplit rien pour le moment.
popup-next-hindered = Voyez d’abord ce qui est dit plus haut.
popup-standing-nothing = Objector n’a rien à écrire ici.
popup-standing-submitted = Vous avez appuyé sur le bouton de Meta.
popup-refused-fields = { $refused ->
    [one] Un champ n’a pas gardé ce qui a été écrit. L’explication à côté dit quoi faire.
   *[other] { $refused } champs n’ont pas gardé ce qui a été écrit. Les explications à côté disent quoi faire.
 }
popup-next-press = Relisez tout sur la page. Puis appuyez sur le bouton de Meta.
popup-next-fill = Appuyez sur « Remplir », puis relisez tout sur la page.
popup-next-details = Indiquez d’abord vos informations ci-dessous.
popup-next-nothing = Ce qui est demandé s’y trouve déjà, ou c’est à vous d’y répondre. Sur la page, chaque champ est expliqué.
popup-next-submitted = Gardez la page ouverte et lisez ce qu’elle dit. Meta peut envoyer un code ou une réponse par e-mail. Regardez aussi dans les indésirables.
popup-standing-login = Meta vous demande d’abord de vous connecter.
popup-next-login = Connectez-vous ici, dans ce navigateur. Puis rouvrez le formulaire.
popup-standing-code = Meta vous a envoyé un code par e-mail.
popup-next-code = Gardez cette page ouverte. Cherchez le code dans votre boîte de réception et dans les indésirables, et saisissez-le vous-même.
popup-standing-sent = La page de Meta dit que votre opposition est reçue.
popup-next-sent = Gardez l’e-mail que Meta vous envoie. S’il n’arrive pas, regardez dans les indésirables.
popup-standing-refused = La page de Meta dit non.
popup-next-refused = Ce n’est pas forcément la fin. Gardez ce qu’elle dit. Vous pouvez répondre, et Objector vous aide à écrire la lettre.
popup-standing-unavailable = Meta n’affiche pas le formulaire ici.
popup-next-unavailable = Souvent, c’est simplement qu’aucun compte n’est connecté dans ce navigateur. Connectez-vous, puis rouvrez le formulaire. Dans certains pays, Meta n’en propose pas.
popup-standing-entry = Le formulaire est une étape plus loin.
popup-next-entry = Vous pouvez y aller tout de suite.
popup-fill = Remplir
popup-undo = Annuler
popup-open-form = Ouvrir le formulaire
popup-open-again = Rouvrir
popup-why = Pourquoi Objector le pense
popup-sign-address = L’adresse est celle d’un formulaire connu de Meta.
popup-sign-hidden-id = Le formulaire porte le numéro d’un formulaire connu.
popup-sign-title = Le titre parle d’opposition et d’IA.
popup-sign-english-value = Les choix sont ceux d’un formulaire d’opposition.
popup-sign-labels = Les champs demandent ce que demande un formulaire d’opposition.
popup-sign-text = Le texte parle d’opposition et d’IA.
popup-sign-stage-words = Des mots de la page disent où vous en êtes.
popup-sign-other-matter = Certains mots concernent un autre sujet. Cela fait douter.
popup-elsewhere = Vous n’êtes pas sur un formulaire d’opposition de Meta.
popup-where = Où vous en êtes
popup-no-known-form = L’adresse de ce formulaire n’est pas connue. La page de Meta pour les demandes de confidentialité peut vous aider.
popup-open-portal = Ouvrir la page de Meta
popup-first-title = D’abord, quelques informations
popup-first-lead = Avec elles, Objector peut remplir le formulaire. Toutes peuvent rester vides.
popup-details-title = Vos informations
popup-more-details = Aperçu, vos propres mots, adresses de profil
popup-menu = Plus
popup-menu-details = Vos informations
popup-menu-dashboard = Ce que vous avez envoyé
popup-menu-welcome = Comment fonctionne Objector
popup-filled-now = { $written ->
    [one] { $written } champ a été rempli.
   *[other] { $written } champs ont été remplis.
 }
popup-undone-now = Tout est comme avant.
popup-page-gone = La page ne répond plus. Rechargez-la, puis réessayez.
popup-help-unseen = C’est bien le formulaire, mais Objector ne le voit pas
popup-help-wrong = Objector se trompe ici
popup-help-look = De lui-même, Objector n’agit qu’aux adresses connues des formulaires de Meta. Si le formulaire a déménagé ici, laissez Objector regarder cette page, une seule fois.
popup-help-look-button = Regarder cette page
popup-help-looked = Objector a trouvé un formulaire ici. Voyez plus haut.
popup-help-looked-in-vain = Objector ne voit pas de formulaire d’opposition ici.
popup-help-look-failed = Votre navigateur n’a pas laissé Objector regarder cette page. Appuyez encore une fois sur le bouton d’Objector dans la barre d’outils, puis réessayez.
popup-by-hand = Vous pouvez toujours remplir le formulaire à la main. Copiez ce qu’il vous faut, ou ouvrez le menu contextuel d’un champ et choisissez Objector.
popup-copy = Copier
popup-copied = C’est copié. Collez-le dans le champ.
popup-copy-missing = Cela manque dans vos informations. Indiquez-le d’abord là-bas.
popup-copy-failed = Votre navigateur n’a pas laissé Objector copier. Sélectionnez le texte et copiez-le vous-même.
popup-hand-in = Aidez à corriger cela : Objector note comment ce formulaire est construit. Le fichier contient les noms des champs, les titres et les boutons. Il ne contient rien de ce qui est écrit dans les champs, aucune de vos informations, et rien de la page en dehors du formulaire.
popup-hand-in-write = Noter
popup-hand-in-file = Le fichier
popup-hand-in-read = Lisez-le avant de le partager. Rien n’a été envoyé. S’il vous convient, enregistrez-le et envoyez-le aux auteurs d’Objector : leur adresse se trouve sur la page d’Objector, dans le catalogue de modules de votre navigateur.
popup-hand-in-save = Enregistrer le fichier
popup-hand-in-copy = Copier
by-hand-objection = Mon opposition
by-hand-email = Mon adresse e-mail
by-hand-name = Mon nom
by-hand-country = Mon pays

welcome-title = Dites non à l’IA entraînée avec ce que vous partagez
welcome-lead = Meta entraîne l’IA avec ce que les adultes partagent publiquement sur Facebook et Instagram. Vous pouvez vous y opposer. Objector vous aide avec le formulaire de Meta.
welcome-does = Ce qu’il fait
welcome-does-recognise = Il reconnaît les formulaires d’opposition de Meta quand vous en ouvrez un.
welcome-does-fill = Il y écrit ce que vous indiquez ici, et vous pouvez l’annuler.
welcome-does-explain = Il explique chaque champ, à côté, en mots simples.
welcome-never = Ce qu’il ne fait jamais
welcome-never-send = Il n’envoie jamais un formulaire. Ce bouton est le vôtre.
welcome-never-watch = Il ne vous observe jamais. Il agit sur les pages d’aide, de confidentialité et de connexion de Meta pour ces formulaires, et ailleurs chez Meta seulement si vous l’appelez.
welcome-never-network = Il ne transmet jamais rien. Ce que vous saisissez reste sur cet appareil, sauf si vous choisissez de le partager avec vos autres appareils.
welcome-honest = Est-ce encore utile ?
welcome-honest-text = Oui. Une opposition vaut pour l’avenir, quel que soit le jour où vous la faites. Elle ne peut pas défaire l’entraînement passé : ce qu’un modèle a appris y reste.
welcome-right = Votre droit
welcome-skip = Passer pour l’instant
welcome-you = Vous
welcome-you-note = Ce que demandent les formulaires. Tout peut rester vide.
welcome-preview = Ce qu’Objector écrira
welcome-preview-note = Objector l’écrit dans la langue de la page de Meta. Vous pouvez le modifier là-bas avant de l’envoyer.
welcome-forms = Où sont les formulaires
welcome-forms-note = Connectez-vous d’abord à Facebook ou Instagram dans ce navigateur. Puis ouvrez le formulaire. Objector y sera.
welcome-ready = Aller aux formulaires

dashboard-title = Ce que vous avez envoyé
dashboard-lead = Une copie de chaque opposition, telle qu’Objector l’a vue partir. Elle est gardée sur cet appareil.
dashboard-none-title = Rien pour l’instant
dashboard-none-text = Quand vous envoyez un formulaire de Meta, une copie de son contenu apparaît ici : le texte, le jour, le formulaire.
dashboard-objections = Oppositions
dashboard-when = Envoyée
dashboard-page = Page
dashboard-language = Langue
dashboard-account = Pour
dashboard-text = Le texte envoyé
dashboard-no-text = Aucun texte n’a été écrit dans le formulaire.
dashboard-answers = Le reste du formulaire
dashboard-state-submitted-note = Vous avez appuyé sur le bouton de Meta. Objector n’a pas vu si l’opposition est arrivée.
dashboard-by-person = Noté par vous le { $date }.
dashboard-by-page = Vu sur la page de Meta le { $date }.
dashboard-mark = Où en est-elle ?
dashboard-mark-note = Si un e-mail de Meta dit autre chose, corrigez-le ici.
dashboard-mark-submitted = Envoyée, pas encore de réponse
dashboard-mark-acknowledged = Meta dit l’avoir reçue
dashboard-mark-granted = Meta dit y faire droit
dashboard-mark-refused = Meta dit non
dashboard-mark-not-sent = Finalement, je ne l’ai pas envoyée
dashboard-marked = C’est noté.
dashboard-details = Vos informations
dashboard-details-none = Vous n’avez encore rien indiqué.
dashboard-details-edit = Modifier vos informations
dashboard-details-enter = Indiquer vos informations
dashboard-grounds-count = { $count ->
    [0] Aucune cochée
    [one] { $count } cochée
   *[other] { $count } cochées
 }
dashboard-parts = Parties de cette page
dashboard-glance = En un coup d’œil
dashboard-figure-todo = { $count ->
    [one] attend quelque chose de vous
   *[other] attendent quelque chose de vous
 }
dashboard-figure-waiting = { $count ->
    [one] attend la réponse de Meta
   *[other] attendent la réponse de Meta
 }
dashboard-figure-over = { $count ->
    [one] est réglée
   *[other] sont réglées
 }
dashboard-covered-title = Qui est couvert
dashboard-covered = { $all ->
    [one] { $covered ->
        [0] Aucune opposition n’a encore été envoyée pour le compte.
       *[other] Une opposition a été envoyée pour le compte.
    }
   *[other] Une opposition a été envoyée pour { $covered } comptes sur { $all }.
 }
dashboard-strip = Les prochains jours qui comptent
dashboard-search = Chercher
dashboard-filter = Afficher
dashboard-filter-all = Toutes
dashboard-filter-todo = Celles qui attendent quelque chose de moi
dashboard-filter-waiting = Celles qui attendent Meta
dashboard-filter-over = Celles qui sont réglées
dashboard-found = { $count ->
    [0] Rien trouvé
    [one] Une opposition
   *[other] { $count } oppositions
 }
dashboard-more = En afficher plus
dashboard-all = Tout savoir
dashboard-events = Ce qui s’est passé, et quand
dashboard-notes = Notes
dashboard-note = Ce qui est revenu, avec vos mots ou copié de l’e-mail de Meta
dashboard-note-keep = Garder cette note
dashboard-note-remove = Retirer
dashboard-files = Fichiers
dashboard-all-files = Preuve et calendrier
dashboard-proof-note = Une page à imprimer ou à garder en PDF, et la même chose sous forme de données. Chacune porte un nombre qui change dès qu’une seule lettre change. Personne d’autre ne garde cette preuve pour vous.
dashboard-proof-page = Preuve, à imprimer
dashboard-proof-json = Preuve, en données
dashboard-calendar = Dates pour l’agenda
dashboard-calendar-none = Il n’y a pas de date à attendre.
dashboard-add = Ajouter une opposition envoyée sans Objector
dashboard-add-note = Par courrier, par e-mail, ou avant d’avoir Objector. Il comptera les jours ici aussi.
dashboard-add-route = Quel formulaire, ou à quel sujet la lettre
dashboard-add-channel = Comment
dashboard-add-on = Quand
dashboard-add-text = Ce que vous avez écrit, si vous l’avez encore
dashboard-add-keep = Ajouter
dashboard-add-day-missing = Choisissez le jour de l’envoi.
dashboard-letters = Lettres
dashboard-letters-note = Objector les rédige avec ce qu’il sait. Vous les lisez, vous changez ce que vous voulez, et vous les envoyez vous-même.
dashboard-letter-write = Rédiger
dashboard-letter-write-label = Rédiger : { $letter }
dashboard-letter-text = La lettre. Vous pouvez la modifier ici.
dashboard-letter-copy = Copier
dashboard-letter-copied = C’est copié.
dashboard-letter-print = Imprimer
dashboard-letter-mail = Ouvrir dans ma messagerie
dashboard-letter-page = Ouvrir la page prévue pour cela
dashboard-letter-close = Fermer
dashboard-letter-as-of = État de l’adresse et de la page : { $date }
dashboard-settings = Réglages et sauvegarde
dashboard-notify = Me prévenir quand une échéance arrive
dashboard-notify-note = Votre navigateur affiche une notification. Il demande une fois votre permission.
dashboard-notify-refused = Votre navigateur n’a pas autorisé les notifications. Le nombre sur l’icône d’Objector montre toujours ce qui est à faire.
dashboard-sync = Partager avec mes autres appareils
dashboard-sync-note = Par le compte de votre navigateur, donc en passant par les serveurs de son éditeur. Désactivé tant que vous ne le choisissez pas.
dashboard-backup = Sauvegarde
dashboard-backup-note = Un seul fichier avec vos informations et tout ce que vous avez envoyé. Gardez-le en lieu sûr.
dashboard-backup-make = Faire une sauvegarde
dashboard-backup-save = Enregistrer la sauvegarde
dashboard-backup-take = Reprendre une sauvegarde…
dashboard-backup-person = Reprendre mes informations du fichier
dashboard-backup-take-in = Reprendre
dashboard-backup-leave = Laisser
dashboard-backup-taken = C’est repris. Rien de ce qui était ici n’est perdu.
dashboard-closed = Explications fermées
dashboard-closed-note = Les fiches que vous avez fermées sur les formulaires de Meta restent fermées jusqu’à ce que vous les affichiez de nouveau.
dashboard-closed-show = Les afficher de nouveau
dashboard-closed-shown = Elles seront affichées de nouveau.
dashboard-forget-title = Tout oublier
dashboard-forget-text = Efface de cet appareil vos informations et la liste ci-dessus. Ce que Meta a reçu reste chez Meta.
dashboard-forget = Tout oublier…
dashboard-forget-sure = Tout effacer ?
dashboard-forget-sure-text = Vos informations et les copies de vos envois disparaîtront pour de bon. Ces copies sont peut-être votre seule preuve.
dashboard-forget-yes = Tout effacer
dashboard-forget-no = Garder
dashboard-forgotten = Tout a été effacé de cet appareil.

error-permission-title = Objector ne peut pas encore agir sur les pages de Meta
error-permission-text = Votre navigateur ne l’a pas autorisé sur les pages d’aide et de confidentialité de Meta. Sans cela, il ne peut ni reconnaître ni remplir un formulaire.
error-permission-grant = L’autoriser sur les pages de Meta
error-permission-granted = Merci. Rechargez la page de Meta si elle est ouverte.
error-permission-still = Ce n’est toujours pas autorisé. Vous pouvez le changer dans les réglages de votre navigateur.
error-damaged-title = Ce qui était enregistré est illisible
error-damaged-text = C’est endommagé. Tout a été gardé tel quel, rien n’a été écrasé. Tant que vous n’avez pas choisi, Objector ne remplit rien. Si vous repartez de zéro, la copie endommagée est mise de côté et reste sur cet appareil.
error-damaged-afresh = La mettre de côté et repartir de zéro
error-damaged-done = La copie endommagée est mise de côté. Vous pouvez repartir de zéro.
error-newer-title = Ce qui est enregistré vient d’un Objector plus récent
error-newer-text = Tout a été gardé tel quel. Cette version plus ancienne n’y touche pas et ne remplit rien. Mettez Objector à jour.
error-unreadable-title = Votre navigateur ne donne pas accès à ce qui est enregistré
error-unreadable-text = Rien n’a été écrasé. Tant que ce n’est pas lisible, Objector ne remplit rien. Redémarrer le navigateur aide souvent.
error-not-kept = Cela n’a pas fonctionné. Rien n’a été changé. Réessayez.
error-full-title = Il n’y a plus de place pour enregistrer
error-full-text = Votre navigateur n’a pas pu garder le dernier changement sur cet appareil. Ce qui était enregistré s’y trouve toujours.
error-unreachable-title = Objector ne répond pas
error-unreachable-text = Rien n’est perdu. Fermez cette fenêtre et rouvrez-la. Si cela n’aide pas, redémarrez votre navigateur.
error-not-saved = L’enregistrement a échoué. Ce que vous avez saisi est toujours là. Réessayez.
error-email = Cette adresse e-mail n’est pas complète. Exemple : nom@example.org.
error-account-handle = C’est une adresse d’un autre service. Indiquez le profil de ce compte, ou laissez vide.
error-account-email = Cette adresse e-mail n’est pas complète. Laissez vide pour utiliser celle ci-dessus.
