# Le suivi : où en est chaque opposition, ce qui vient ensuite, ce qui est refusé, et la page qui montre ce qui a été envoyé.
# Toujours « au plus tard le », jamais une heure. Aucune promesse que la loi ne fait pas.

## Où en est l’opposition un jour donné

record-standing-not-sent = Pas envoyée
record-standing-code-asked = Il reste à saisir le code de Meta
record-standing-waiting = { $days ->
    [one] Meta doit répondre d’ici un jour
   *[other] Meta doit répondre d’ici { $days } jours
 }
record-standing-waiting-no-limit = { $days ->
    [one] Vous pourrez relancer Meta dans un jour
   *[other] Vous pourrez relancer Meta dans { $days } jours
 }
record-standing-due-today = Meta doit répondre aujourd’hui au plus tard
record-standing-due-yesterday = Meta devait répondre hier au plus tard. La réponse est peut-être en chemin.
record-standing-overdue = { $days ->
    [one] En retard d’un jour
   *[other] En retard de { $days } jours
 }
record-standing-unanswered = Pas encore de réponse
record-standing-granted = Meta y fait droit
record-standing-refused = Refusée par Meta

## La seule chose à faire ensuite

record-next-nothing = Vous n’avez plus rien à faire.
record-next-wait = Attendez jusqu’au { $date }.
record-next-enter-code = Saisissez sur la page de Meta le code reçu par e-mail. Sans lui, l’opposition n’arrive pas.
record-next-send-again = Le code n’est sans doute plus valable. Envoyez le formulaire à nouveau.
record-next-send-reminder = Relancez Meta.
record-next-answer-refusal = Répondez au refus de Meta, ou adressez une réclamation à l’autorité de protection des données.
record-next-write-complaint = { $rule ->
    [uk] Adressez d’abord une réclamation à Meta. Si cela ne suffit pas, adressez-vous à l’ICO.
   *[other] Adressez une réclamation à l’autorité de protection des données.
 }
record-next-ask-authority = { $rule ->
    [gdpr] Demandez à l’autorité où en est votre réclamation. Si elle ne la traite pas ou ne dit rien pendant trois mois, vous pouvez saisir un tribunal.
   *[other] Demandez à l’autorité où en est votre réclamation.
 }

## Les étapes

record-step-sent = Envoi
record-step-confirmation = Confirmation
record-step-answer = Réponse
record-step-reminder = Relance
record-step-complaint = Réclamation
record-place-done = Fait
record-place-now = En cours
record-place-late = En retard
record-place-ahead = À venir
record-place-unneeded = Pas nécessaire

## Jusqu’à quand Meta doit répondre, et pourquoi

record-due-gdpr = Meta doit répondre au plus tard le { $date } : un mois après avoir reçu votre opposition, selon l’article 12, paragraphe 3, du RGPD.
record-due-uk = Meta doit répondre au plus tard le { $date } : un mois après avoir reçu votre opposition, selon le RGPD britannique (UK GDPR).
record-due-no-limit = La loi qui s’applique à vous ne fixe, à la connaissance d’Objector, aucun délai de réponse. Après 30 jours, le { $date }, vous pouvez relancer Meta.
record-due-extended = Meta a écrit qu’il lui faut deux mois de plus. Elle doit donc répondre au plus tard le { $date }.
record-due-extended-too-late = Meta n’a demandé plus de temps qu’une fois le mois écoulé. Cela ne compte pas.
record-due-moved-weekend = Le { $day } tombe un week-end.
record-due-moved-holiday-there = Le { $day } est férié là où Meta doit agir.
record-due-moved-holiday-here = Le { $day } est férié là où vous vivez. Par prudence, Objector en tient compte. Sans cela, le délai de Meta prend fin le { $date }.
record-due-holidays-unknown = Objector ne connaît pas les jours fériés de cette année-là. Seuls les week-ends sont pris en compte.

## Ce que dit la personne

record-channel-form = Par le formulaire de Meta
record-channel-letter = Par courrier
record-channel-e-mail = Par e-mail
record-say-sent = Je l’ai envoyée le
record-say-received = Elle est arrivée chez Meta le
record-say-extended = Meta a écrit qu’il lui faut deux mois de plus, le
record-say-answered = La réponse de Meta est arrivée le
record-say-reminded = J’ai envoyé la relance le
record-say-complained = J’ai adressé une réclamation le
record-event-sent = Envoyée le { $date }.
record-event-received = Reçue par Meta le { $date }.
record-event-extended = Le { $date }, Meta a écrit qu’il lui faut deux mois de plus.
record-event-answered = La réponse de Meta est arrivée le { $date }.
record-event-reminded = Relance envoyée le { $date }.
record-event-complained = Réclamation envoyée le { $date }.
record-state-submitted = Envoyée
record-state-code-asked = Meta demande un code
record-state-acknowledged = Reçue par Meta
record-state-granted = Meta y fait droit
record-state-refused = Refusée par Meta
record-state-not-sent = Finalement pas envoyée

## Pourquoi quelque chose n’est pas conservé

record-wrong-in-future = Ce jour n’est pas encore venu. Choisissez aujourd’hui ou un jour passé.
record-wrong-too-early = Ce jour est trop tôt. Choisissez le jour de l’opposition ou un jour plus tard.
record-wrong-too-long = C’est trop long pour être conservé. Raccourcissez le texte.
record-wrong-changed = Ceci a été modifié entre-temps dans une autre fenêtre. Voici l’état actuel. Saisissez-le à nouveau.
record-wrong-unusable = Ce fichier n’a pas été repris. Rien n’a été modifié.

## Sauvegarde

record-backup-file = objector-sauvegarde-{ $day }.json
record-fault-too-large = Ce fichier est plus grand que tous ceux qu’Objector écrit. Rien n’a été modifié.
record-fault-not-ours = Ce n’est pas une sauvegarde faite par Objector. Rien n’a été modifié.
record-fault-newer = Ce fichier vient d’un Objector plus récent. Mettez d’abord celui-ci à jour. Rien n’a été modifié.
record-fault-damaged = Ce fichier est endommagé. Rien n’a été modifié.
record-fault-damaged-line = Ce fichier est endommagé à la ligne { $line }, caractère { $column }. Rien n’a été modifié.
record-fault-damaged-path = Ce fichier contient quelque chose qu’Objector n’écrit pas, à l’endroit { $path }. Rien n’a été modifié.
record-changes-none = Tout ce que contient ce fichier est déjà ici.
record-changes-added = { $count ->
    [one] Une opposition est nouvelle.
   *[other] { $count } oppositions sont nouvelles.
 }
record-changes-updated = { $count ->
    [one] Le fichier en sait plus sur une opposition.
   *[other] Le fichier en sait plus sur { $count } oppositions.
 }
record-changes-same = { $count ->
    [one] Une opposition est identique.
   *[other] { $count } oppositions sont identiques.
 }
record-changes-conflicts = { $count ->
    [one] Une opposition diffère entre les deux. Les deux copies sont gardées.
   *[other] { $count } oppositions diffèrent entre les deux. Les deux copies de chacune sont gardées.
 }
record-changes-person-taken = Vos informations sont reprises du fichier.
record-changes-person-differ = Le fichier contient d’autres informations sur vous. Celles de cet appareil restent, sauf si vous choisissez celles du fichier.
record-sync-bytes = Votre suivi est devenu trop grand pour être partagé avec vos autres appareils. Il reste sur celui-ci. Un fichier de sauvegarde peut le transporter.
record-sync-items = Votre suivi compte trop d’oppositions pour être partagé avec vos autres appareils. Il reste sur celui-ci. Un fichier de sauvegarde peut le transporter.

## Calendrier

record-calendar-file = objector.ics
record-calendar-due = Meta doit répondre à votre opposition
record-calendar-due-text = { $form } ({ $email }). Si rien n’est arrivé dans deux jours, Objector vous aide à relancer Meta.
record-calendar-ask = Demander à Meta où en est votre opposition
record-calendar-ask-text = { $form } ({ $email }). Si aucune réponse n’est arrivée, Objector vous aide à relancer Meta.

## La page qui montre ce qui a été envoyé

record-proof-file = objector-preuve-{ $day }
record-proof-title = Ce qui a été envoyé à Meta
record-proof-made = Établi le { $moment } avec Objector { $version }.
record-proof-means = Objector l’a relevé sur l’appareil de la personne. Cela montre ce qui a été écrit, et quand. Ce n’est pas une confirmation de Meta.
record-proof-sent = Envoi
record-proof-sent-corrected = Jour, selon la personne
record-proof-channel = Moyen
record-proof-platform = Service
record-proof-account = Pour
record-proof-page = Page
record-proof-language = Langue du formulaire
record-proof-by = Relevé par
record-proof-by-page = Objector { $version }, quand le bouton de Meta a été pressé
record-proof-by-person = La personne, après coup, dans Objector { $version }
record-proof-due = Réponse
record-proof-due-text = { $rule ->
    [no-limit] Aucun délai n’est fixé. Relance possible : le { $date }
   *[other] Au plus tard le { $date }
 }
record-proof-text = Le texte envoyé
record-proof-no-text = Aucun texte n’a été conservé.
record-proof-answers = Le reste du formulaire
record-proof-after = Ce qui a suivi
record-proof-nothing-after = Rien n’a été vu ni noté.
record-proof-mark-page = { $state } : vu sur la page de Meta le { $moment }.
record-proof-mark-person = { $state } : noté par la personne le { $moment }.
record-proof-notes = Notes
record-proof-sum = À quoi servent les longs numéros
record-proof-sum-means = Chaque opposition se termine par un numéro, son SHA-256. Il est calculé à partir de tout ce qui précède, tel qu’il figure dans le fichier JSON fait avec cette page. Si une seule lettre change, le numéro change aussi. Qui a reçu le numéro plus tôt peut donc vérifier que rien n’a été modifié depuis.
