# What Objector's own pages say (popup, welcome page, dashboard), in German.

screen-name = Objector
screen-platform-facebook = Facebook
screen-platform-instagram = Instagram
screen-platform-whatsapp = WhatsApp
screen-platform-meta = Meta-Konto
screen-route-facebook-own = Widerspruchsformular von Facebook
screen-route-instagram-own = Widerspruchsformular von Instagram
screen-route-meta-own = Widerspruchsformular für ein Meta-Konto
screen-route-whatsapp-own = Widerspruchsformular von WhatsApp
screen-route-third-party = Formular zu Daten von anderen Menschen und aus anderen Quellen
screen-route-general-objection = Metas allgemeines Widerspruchsformular
screen-route-rights-portal = Metas Seite für Datenschutzanfragen
screen-route-entry = Eine Seite, die zu einem Widerspruchsformular führt
screen-only-you-send = Objector füllt aus und erklärt. Absenden können nur Sie.
screen-language = { $code ->
    [bg] Bulgarisch
    [cs] Tschechisch
    [da] Dänisch
    [de] Deutsch
    [el] Griechisch
    [en] Englisch
    [es] Spanisch
    [et] Estnisch
    [fi] Finnisch
    [fr] Französisch
    [ga] Irisch
    [hr] Kroatisch
    [hu] Ungarisch
    [is] Isländisch
    [it] Italienisch
    [lt] Litauisch
    [lv] Lettisch
    [mt] Maltesisch
    [nb] Norwegisch
    [nl] Niederländisch
    [pl] Polnisch
    [pt] Portugiesisch
    [ro] Rumänisch
    [sk] Slowakisch
    [sl] Slowenisch
    [sv] Schwedisch
   *[other] Eine andere Sprache
 }
screen-law = { $law ->
    [gdpr] Sie nutzen Ihr Widerspruchsrecht nach Artikel 21 Absatz 1 der DSGVO, des europäischen Datenschutzgesetzes. Meta sagt, dass es ein berechtigtes Interesse daran hat, KI zu trainieren. Dem dürfen Sie jederzeit widersprechen.
    [uk] Sie nutzen Ihr Widerspruchsrecht nach Artikel 21 Absatz 1 der UK GDPR. Meta sagt, dass es ein berechtigtes Interesse daran hat, KI zu trainieren. Dem dürfen Sie jederzeit widersprechen.
    [fadp] Sie erklären, dass Sie diese Bearbeitung nicht wünschen. Das Schweizer Recht, das DSG, schützt diesen Willen.
   *[other] Welche Rechte Sie haben, hängt vom Recht des Landes ab, in dem Sie leben. Objector nennt keines.
 }

screen-state-not-yet = Noch nicht gesendet
screen-state-submitted = Gesendet am { $date }
screen-state-code-asked = Gesendet am { $date }. Metas Code muss noch eingegeben werden.
screen-state-acknowledged = Gesendet am { $date } und bei Meta angekommen
screen-state-granted = Meta kommt dem Widerspruch nach
screen-state-refused = Von Meta abgelehnt
screen-state-not-sent = Nicht gesendet

screen-due = { $count ->
    [one] Objector: Ein Widerspruch wartet auf Sie
   *[other] Objector: { $count } Widersprüche warten auf Sie
 }
screen-here = Objector: { $form }
screen-notice-title = { $count ->
    [one] Ein Widerspruch wartet auf Sie
   *[other] { $count } Widersprüche warten auf Sie
 }
screen-notice-text = Klicken Sie hier, um zu sehen, wie es weitergeht.
screen-full-name = Ihr Name
screen-full-name-note = Vor- und Nachname, wie sie in Ihrem Konto stehen.
screen-given-name = Vorname
screen-family-name = Nachname
screen-names-note = Nur für Formulare, die beides einzeln abfragen.
screen-email = Ihre E-Mail-Adresse
screen-email-note = Die Adresse, unter der Meta Sie kennt.
screen-country = Land, in dem Sie leben
screen-country-none = Nicht ausgewählt
screen-land = Ihr Bundesland
screen-land-note = In Deutschland hat jedes Bundesland eine eigene Datenschutzbehörde.
screen-land-none = Nicht ausgewählt
screen-phone = Telefonnummer
screen-phone-note = Nur wenige Formulare fragen danach. Am besten leer lassen.
screen-speak = Sprache
screen-speak-browser = Wie im Browser
screen-for-whom = Für wen widersprechen Sie?
screen-for-whom-myself = Für mich selbst
screen-for-whom-no-account = Für mich selbst, ohne Konto
screen-for-whom-child = Für mein Kind
screen-for-whom-represented = Für eine Person, die ich vertrete
screen-for-whom-note = { $whom ->
    [no-account] Vielleicht haben andere etwas über Sie veröffentlicht. Für Daten von anderen Menschen hat Meta ein eigenes Formular; dafür braucht man kein Konto.
    [child] Hat das Kind ein eigenes Konto? Dann öffnen Sie das Formular, während Sie dort angemeldet sind. Für das, was andere über das Kind veröffentlichen, gibt es das Formular zu Daten von anderen Menschen; dort wird gefragt, für wen Sie schreiben.
    [represented] Hat diese Person ein Konto? Dann öffnen Sie das Formular, während Sie dort angemeldet sind. Für das, was andere über sie veröffentlichen, gibt es das Formular zu Daten von anderen Menschen; dort wird gefragt, für wen Sie schreiben.
   *[myself] Ein Widerspruch für jede Kontenübersicht. Melden Sie sich bei dem Konto an, um das es geht.
 }
screen-third-party-note = Dafür braucht man kein Konto.
screen-state-covered = Durch den Widerspruch für { $account } abgedeckt, falls beide in derselben Kontenübersicht sind
screen-account-linked = Ist in derselben Kontenübersicht wie meine anderen Konten, die hier angekreuzt sind
screen-accounts = Ihre Konten
screen-account = { $platform } { $number }
screen-accounts-note = Konten in derselben Kontenübersicht von Meta sind mit einem Widerspruch abgedeckt. Jedes andere Konto braucht einen eigenen.
screen-add = Hinzufügen:
screen-add-account = Konto hinzufügen: { $platform }
screen-account-email = E-Mail-Adresse dieses Kontos
screen-account-email-note = Nur wenn sie anders lautet als die oben.
screen-account-handle = Profiladresse oder Nutzername
screen-account-handle-note = Nur manche Formulare fragen danach.
screen-account-remove = Entfernen
screen-account-remove-label = { $account } entfernen
screen-account-added = { $account } hinzugefügt.
screen-account-removed = { $account } entfernt.
screen-grounds = Ihre Gründe
screen-grounds-note = Kreuzen Sie nur an, was für Sie stimmt. Sie dürfen alles leer lassen: Metas Formular von 2025 nimmt einen Widerspruch auch ohne Begründung an. Ein kurzer wahrer Grund hilft, falls Sie sich später beschweren.
screen-ground-expectation = Meine Beiträge waren für Freunde, Familie oder eine Gemeinschaft, bevor es solche KI gab.
screen-ground-expectation-note = Gut bei älteren Beiträgen, schwächer bei neueren.
screen-ground-special-categories = Was ich öffentlich gemacht habe, verrät etwas über meine Gesundheit, Überzeugung, politische Meinung, Herkunft oder Sexualität.
screen-ground-special-categories-note = Der Text sagt nicht, was es ist. Schreiben Sie es auch nicht ins Formular.
screen-ground-children = In meinen Beiträgen kommen Kinder meiner Familie vor.
screen-ground-children-note = Lassen Sie Namen und Alter weg.
screen-ground-profession-safety = Mein Beruf oder eine Gefahr, mit der ich lebe, macht es riskant, wenn mein Name oder Gesicht anderswo verwendet wird.
screen-ground-profession-safety-note = Der Text sagt nicht, was es ist. Auch Sie müssen es nicht sagen.
screen-ground-creative-work = Ich veröffentliche dort beruflich eigene Texte, Bilder, Musik oder andere Werke.
screen-ground-creative-work-note = Es geht um Ihre Daten und Ihren Lebensunterhalt. Das Urheberrecht ist eine andere Sache.
screen-ground-irreversible = Für mich wiegt schwer, dass sich aus einem trainierten Modell nichts zurückholen lässt.
screen-ground-irreversible-note = Das gilt für alle, deshalb am besten zusammen mit einem anderen Grund.
screen-ground-not-necessary = Ich finde, Meta kann KI auch ohne meine Daten trainieren.
screen-ground-not-necessary-note = Ein rechtliches Argument. Am besten zusammen mit einem anderen Grund.
screen-ground-non-user = Ich habe dort kein Konto, aber andere zeigen oder nennen mich.
screen-ground-non-user-note = Für das Formular zu Daten von anderen Menschen.
screen-own-words = In eigenen Worten
screen-own-words-note = Wenn Sie möchten. Lassen Sie Angaben zur Gesundheit sowie Namen von Kindern und anderen Menschen weg.
screen-save = Speichern
screen-saved = Auf diesem Gerät gespeichert.
screen-not-saved = Noch nicht gespeichert: Eine E-Mail-Adresse ist nicht vollständig.
screen-draft = Noch nicht gespeichert. Das hatten Sie eingegeben.
screen-kept-here = Was Sie speichern, bleibt auf diesem Gerät, es sei denn, Sie entscheiden sich, es mit Ihren anderen Geräten zu teilen.

popup-this-page = Diese Seite
popup-unsure = Objector ist sich bei dieser Seite nicht sicher. Es trägt nur etwas ein, wenn Sie auf die Schaltfläche klicken.
popup-standing-filled = { $all ->
    [one] Objector hat ein Feld ausgefüllt.
   *[other] Objector hat alle { $all } Felder ausgefüllt, die es ausfüllen kann.
 }
popup-standing-part = { $written ->
    [one] Objector hat eines von { $all } Feldern ausgefüllt.
   *[other] Objector hat { $written } von { $all } Feldern ausgefüllt.
 }
popup-standing-empty = { $all ->
    [one] Objector kann hier ein Feld ausfüllen.
   *[other] Objector kann hier { $all } Felder ausfüllen.
 }
popup-standing-details = Objector kann dieses Formular für Sie ausfüllen.
popup-standing-hindered = Objector füllt im Moment nichts aus.
popup-next-hindered = Kümmern Sie sich zuerst um das, was oben steht.
popup-standing-nothing = Hier gibt es für Objector nichts einzutragen.
popup-standing-submitted = Sie haben auf Metas Schaltfläche geklickt.
popup-refused-fields = { $refused ->
    [one] Ein Feld hat den Eintrag nicht angenommen. Die Erklärung daneben sagt, was zu tun ist.
   *[other] { $refused } Felder haben den Eintrag nicht angenommen. Die Erklärungen daneben sagen, was zu tun ist.
 }
popup-next-press = Lesen Sie auf der Seite alles durch. Klicken Sie dann auf Metas eigene Schaltfläche.
popup-next-fill = Klicken Sie auf „Ausfüllen“ und lesen Sie dann auf der Seite alles durch.
popup-next-details = Machen Sie zuerst unten Ihre Angaben.
popup-next-nothing = Was gefragt ist, steht schon da, oder nur Sie können es beantworten. Auf der Seite wird jedes Feld erklärt.
popup-next-submitted = Lassen Sie die Seite offen und sehen Sie, was sie sagt. Vielleicht schickt Meta einen Code oder eine Antwort per E-Mail. Sehen Sie auch im Spam-Ordner nach.
popup-standing-login = Meta verlangt, dass Sie sich zuerst anmelden.
popup-next-login = Melden Sie sich hier in diesem Browser an. Öffnen Sie dann das Formular noch einmal.
popup-standing-code = Meta hat Ihnen einen Code per E-Mail geschickt.
popup-next-code = Lassen Sie diese Seite offen. Suchen Sie den Code im Posteingang und im Spam-Ordner und tippen Sie ihn selbst ein.
popup-standing-sent = Metas Seite sagt, dass Ihr Widerspruch angekommen ist.
popup-next-sent = Bewahren Sie die E-Mail auf, die Meta Ihnen schickt. Kommt keine, sehen Sie im Spam-Ordner nach.
popup-standing-refused = Metas Seite sagt Nein.
popup-next-refused = Das muss nicht das Ende sein. Bewahren Sie auf, was dort steht. Sie können antworten, und Objector hilft Ihnen beim Brief.
popup-standing-unavailable = Meta zeigt das Formular hier nicht.
popup-next-unavailable = Oft ist man in diesem Browser einfach nicht angemeldet. Melden Sie sich an und öffnen Sie das Formular noch einmal. In manchen Ländern bietet Meta kein solches Formular an.
popup-standing-entry = Bis zum Formular ist es noch ein Schritt.
popup-next-entry = Sie können gleich dorthin gehen.
popup-fill = Ausfüllen
popup-undo = Rückgängig
popup-open-form = Formular öffnen
popup-open-again = Noch einmal öffnen
popup-why = Warum Objector das annimmt
popup-sign-address = Die Adresse gehört zu einem bekannten Formular von Meta.
popup-sign-hidden-id = Das Formular trägt die Nummer eines bekannten Formulars.
popup-sign-title = In der Überschrift geht es um Widerspruch und um KI.
popup-sign-english-value = Zur Auswahl steht, was ein Widerspruchsformular anbietet.
popup-sign-labels = Die Felder fragen, was ein Widerspruchsformular fragt.
popup-sign-text = Im Text geht es um Widerspruch und um KI.
popup-sign-stage-words = Wörter auf der Seite verraten, wie weit Sie sind.
popup-sign-other-matter = Einige Wörter gehören zu einem anderen Thema. Das spricht dagegen.
popup-elsewhere = Sie sind nicht auf einem Widerspruchsformular von Meta.
popup-where = Wie weit Sie sind
popup-no-known-form = Die Adresse dieses Formulars ist nicht bekannt. Metas Seite für Datenschutzanfragen führt Sie vielleicht weiter.
popup-open-portal = Metas Seite öffnen
popup-first-title = Zuerst ein paar Angaben
popup-first-lead = Damit kann Objector das Formular ausfüllen. Alles darf leer bleiben.
popup-details-title = Ihre Angaben
popup-more-details = Vorschau, eigene Worte, Profiladressen
popup-menu = Mehr
popup-menu-details = Ihre Angaben
popup-menu-dashboard = Was Sie gesendet haben
popup-menu-welcome = Wie Objector funktioniert
popup-filled-now = { $written ->
    [one] Ein Feld wurde ausgefüllt.
   *[other] { $written } Felder wurden ausgefüllt.
 }
popup-undone-now = Alles ist wieder wie vorher.
popup-page-gone = Die Seite antwortet nicht mehr. Laden Sie sie neu und versuchen Sie es noch einmal.
popup-help-unseen = Das ist das Formular, aber Objector sieht es nicht
popup-help-wrong = Objector macht hier etwas falsch
popup-help-look = Von sich aus arbeitet Objector nur unter den Adressen, die es von Metas Formularen kennt. Falls das Formular hierher umgezogen ist, lassen Sie Objector diese Seite ansehen, nur dieses eine Mal.
popup-help-look-button = Diese Seite ansehen
popup-help-looked = Objector hat hier ein Formular gefunden. Siehe oben.
popup-help-looked-in-vain = Objector sieht hier kein Widerspruchsformular.
popup-help-look-failed = Ihr Browser hat Objector diese Seite nicht ansehen lassen. Klicken Sie noch einmal auf das Symbol von Objector in der Symbolleiste und versuchen Sie es dann erneut.
popup-by-hand = Sie können das Formular immer auch von Hand ausfüllen. Kopieren Sie, was Sie brauchen, oder öffnen Sie das Kontextmenü eines Feldes und wählen Sie Objector.
popup-copy = Kopieren
popup-copied = Kopiert. Fügen Sie es in das Feld ein.
popup-copy-missing = Das fehlt in Ihren Angaben. Tragen Sie es dort zuerst ein.
popup-copy-failed = Ihr Browser hat Objector nicht kopieren lassen. Markieren Sie den Text und kopieren Sie ihn selbst.
popup-hand-in = Helfen Sie, das zu beheben: Objector schreibt auf, wie dieses Formular aufgebaut ist. Die Datei enthält die Namen von Feldern, Überschriften und Schaltflächen. Sie enthält nichts, was in den Feldern steht, keine Ihrer Angaben und nichts von der Seite außerhalb des Formulars.
popup-hand-in-write = Aufschreiben
popup-hand-in-file = Die Datei
popup-hand-in-read = Lesen Sie sie, bevor Sie sie weitergeben. Es wurde nichts gesendet. Wenn Sie einverstanden sind, speichern Sie die Datei und schicken Sie sie an das Team von Objector: Die Adresse steht auf der Seite von Objector im Add-on-Store Ihres Browsers.
popup-hand-in-save = Datei speichern
popup-hand-in-copy = Kopieren

by-hand-objection = Mein Widerspruch
by-hand-email = Meine E-Mail-Adresse
by-hand-name = Mein Name
by-hand-country = Mein Land

welcome-title = Sagen Sie Nein zum KI-Training mit dem, was Sie teilen
welcome-lead = Meta trainiert KI mit dem, was Erwachsene auf Facebook und Instagram öffentlich teilen. Sie können widersprechen. Objector hilft Ihnen bei Metas eigenem Formular.
welcome-does = Was es tut
welcome-does-recognise = Es erkennt Metas Widerspruchsformulare, wenn Sie eines öffnen.
welcome-does-fill = Es trägt ein, was Sie hier angeben, und Sie können das rückgängig machen.
welcome-does-explain = Es erklärt jedes Feld direkt daneben in einfachen Worten.
welcome-never = Was es nie tut
welcome-never-send = Es sendet nie ein Formular ab. Auf diese Schaltfläche klicken nur Sie.
welcome-never-watch = Es beobachtet Sie nie. Es arbeitet für diese Formulare auf Metas Hilfe-, Datenschutz- und Anmeldeseiten; anderswo bei Meta nur, wenn Sie es rufen.
welcome-never-network = Es gibt nie etwas weiter. Was Sie eingeben, bleibt auf diesem Gerät, es sei denn, Sie entscheiden sich, es mit Ihren anderen Geräten zu teilen.
welcome-honest = Lohnt es sich noch?
welcome-honest-text = Ja. Ein Widerspruch zählt für die Zukunft, wann immer Sie ihn einlegen. Vergangenes Training kann er nicht rückgängig machen: Was ein Modell gelernt hat, bleibt darin.
welcome-right = Ihr Recht
welcome-skip = Vorerst überspringen
welcome-you = Über Sie
welcome-you-note = Wonach die Formulare fragen. Sie dürfen alles leer lassen.
welcome-preview = Was Objector schreiben wird
welcome-preview-note = Objector schreibt es in der Sprache von Metas Seite. Dort können Sie es ändern, bevor Sie es absenden.
welcome-forms = Wo die Formulare sind
welcome-forms-note = Melden Sie sich zuerst in diesem Browser bei Facebook oder Instagram an. Öffnen Sie dann das Formular. Objector ist dann da.
welcome-ready = Zu den Formularen

dashboard-title = Was Sie gesendet haben
dashboard-lead = Eine Kopie jedes Widerspruchs, so wie Objector ihn beim Absenden gesehen hat. Sie liegt auf diesem Gerät.
dashboard-none-title = Noch nichts
dashboard-none-text = Wenn Sie eines von Metas Formularen absenden, erscheint hier eine Kopie dessen, was darin stand: der Text, der Tag, das Formular.
dashboard-objections = Widersprüche
dashboard-when = Gesendet
dashboard-page = Seite
dashboard-language = Sprache
dashboard-account = Für
dashboard-text = Der gesendete Text
dashboard-no-text = Im Formular stand kein Text.
dashboard-answers = Was sonst im Formular stand
dashboard-state-submitted-note = Sie haben auf Metas Schaltfläche geklickt. Ob der Widerspruch angekommen ist, war nicht zu sehen.
dashboard-by-person = Von Ihnen vermerkt am { $date }.
dashboard-by-page = Auf Metas Seite gesehen am { $date }.
dashboard-mark = Wie steht es damit?
dashboard-mark-note = Wenn eine E-Mail von Meta etwas anderes sagt, ändern Sie es hier.
dashboard-mark-submitted = Gesendet, noch keine Antwort
dashboard-mark-acknowledged = Meta sagt, dass er angekommen ist
dashboard-mark-granted = Meta sagt, dass es ihm nachkommt
dashboard-mark-refused = Meta sagt Nein
dashboard-mark-not-sent = Ich habe ihn doch nicht gesendet
dashboard-marked = Vermerkt.
dashboard-details = Ihre Angaben
dashboard-details-none = Sie haben noch nichts angegeben.
dashboard-details-edit = Angaben ändern
dashboard-details-enter = Angaben machen
dashboard-grounds-count = { $count ->
    [0] Keiner angekreuzt
    [one] Einer angekreuzt
   *[other] { $count } angekreuzt
 }
dashboard-parts = Teile dieser Seite
dashboard-glance = Auf einen Blick
dashboard-figure-todo = { $count ->
    [one] wartet auf Sie
   *[other] warten auf Sie
 }
dashboard-figure-waiting = { $count ->
    [one] wartet auf Meta
   *[other] warten auf Meta
 }
dashboard-figure-over = { $count ->
    [one] ist erledigt
   *[other] sind erledigt
 }
dashboard-covered-title = Für wen widersprochen wurde
dashboard-covered = { $all ->
    [one] { $covered ->
        [0] Für das Konto wurde noch kein Widerspruch gesendet.
       *[other] Für das Konto wurde ein Widerspruch gesendet.
    }
   *[other] Für { $covered } von { $all } Konten wurde ein Widerspruch gesendet.
 }
dashboard-strip = Die nächsten wichtigen Tage
dashboard-search = Suchen
dashboard-filter = Anzeigen
dashboard-filter-all = Alle
dashboard-filter-todo = Warten auf mich
dashboard-filter-waiting = Warten auf Meta
dashboard-filter-over = Erledigt
dashboard-found = { $count ->
    [0] Nichts gefunden
    [one] Ein Widerspruch
   *[other] { $count } Widersprüche
 }
dashboard-more = Mehr anzeigen
dashboard-all = Alles dazu
dashboard-events = Was wann geschehen ist
dashboard-notes = Notizen
dashboard-note = Was zurückkam, in eigenen Worten oder aus Metas E-Mail kopiert
dashboard-note-keep = Notiz speichern
dashboard-note-remove = Entfernen
dashboard-files = Dateien
dashboard-all-files = Nachweis und Kalender
dashboard-proof-note = Eine Seite zum Drucken oder zum Aufbewahren als PDF, und dasselbe als Daten. Beide tragen eine Nummer, die sich ändert, wenn auch nur ein Buchstabe geändert wird. Niemand sonst bewahrt diesen Nachweis für Sie auf.
dashboard-proof-page = Nachweis zum Drucken
dashboard-proof-json = Nachweis als Daten
dashboard-calendar = Tage für den Kalender
dashboard-calendar-none = Es gibt keinen Tag, den Sie abwarten müssten.
dashboard-add = Widerspruch hinzufügen, der ohne Objector gesendet wurde
dashboard-add-note = Per Post, per E-Mail oder bevor Sie Objector hatten. Objector zählt die Tage dann auch dafür.
dashboard-add-route = Welches Formular, oder worum es im Brief ging
dashboard-add-channel = Wie
dashboard-add-on = Wann
dashboard-add-text = Was Sie geschrieben haben, falls Sie es noch haben
dashboard-add-keep = Hinzufügen
dashboard-add-day-missing = Wählen Sie den Tag, an dem Sie ihn gesendet haben.
dashboard-letters = Briefe
dashboard-letters-note = Objector schreibt sie mit dem, was es weiß. Sie lesen sie, ändern, was Sie möchten, und senden sie selbst ab.
dashboard-letter-write = Schreiben
dashboard-letter-write-label = Schreiben: { $letter }
dashboard-letter-text = Der Brief. Sie können ihn hier ändern.
dashboard-letter-copy = Kopieren
dashboard-letter-copied = Kopiert.
dashboard-letter-print = Drucken
dashboard-letter-mail = In meinem E-Mail-Programm öffnen
dashboard-letter-page = Die Seite dafür öffnen
dashboard-letter-close = Schließen
dashboard-letter-as-of = Adresse und Seite: Stand { $date }
dashboard-settings = Einstellungen und Sicherung
dashboard-notify = Mich erinnern, wenn etwas fällig ist
dashboard-notify-note = Ihr Browser zeigt eine Benachrichtigung. Er fragt einmal nach Ihrer Erlaubnis.
dashboard-notify-refused = Ihr Browser hat Benachrichtigungen nicht erlaubt. Die Zahl auf dem Symbol von Objector zeigt trotzdem, was fällig ist.
dashboard-sync = Mit meinen anderen Geräten teilen
dashboard-sync-note = Über das Konto Ihres Browsers, also über die Server des Browserherstellers. Aus, solange Sie es nicht einschalten.
dashboard-backup = Sicherung
dashboard-backup-note = Eine Datei mit Ihren Angaben und allem, was Sie gesendet haben. Bewahren Sie sie an einem sicheren Ort auf.
dashboard-backup-make = Sicherung erstellen
dashboard-backup-save = Sicherung speichern
dashboard-backup-take = Sicherung übernehmen …
dashboard-backup-person = Meine Angaben aus der Datei übernehmen
dashboard-backup-take-in = Übernehmen
dashboard-backup-leave = Nicht übernehmen
dashboard-backup-taken = Übernommen. Nichts, was hier war, ist verloren.
dashboard-closed = Geschlossene Erklärungen
dashboard-closed-note = Erklärungen, die Sie auf Metas Formularen geschlossen haben, bleiben zu, bis Sie sie wieder anzeigen lassen.
dashboard-closed-show = Wieder anzeigen
dashboard-closed-shown = Sie werden wieder angezeigt.
dashboard-forget-title = Alles vergessen
dashboard-forget-text = Damit werden Ihre Angaben und die Liste oben von diesem Gerät gelöscht. Was Meta erhalten hat, bleibt bei Meta.
dashboard-forget = Alles vergessen …
dashboard-forget-sure = Alles löschen?
dashboard-forget-sure-text = Ihre Angaben und die Kopien dessen, was Sie gesendet haben, sind dann endgültig weg. Die Kopien sind vielleicht Ihr einziger Beleg.
dashboard-forget-yes = Alles löschen
dashboard-forget-no = Behalten
dashboard-forgotten = Alles wurde von diesem Gerät gelöscht.

error-permission-title = Objector darf auf Metas Seiten noch nicht arbeiten
error-permission-text = Ihr Browser hat es für Metas Hilfe- und Datenschutzseiten nicht erlaubt. Ohne das kann Objector kein Formular erkennen und keines ausfüllen.
error-permission-grant = Auf Metas Seiten erlauben
error-permission-granted = Danke. Laden Sie Metas Seite neu, falls sie offen ist.
error-permission-still = Es ist noch immer nicht erlaubt. Sie können das in den Einstellungen Ihres Browsers ändern.
error-damaged-title = Was gespeichert ist, lässt sich nicht lesen
error-damaged-text = Es ist beschädigt. Es wurde aufbewahrt, wie es ist, und es wurde nichts überschrieben. Bis Sie entscheiden, füllt Objector nichts aus. Wenn Sie neu anfangen, wird die beschädigte Kopie beiseitegelegt und bleibt auf diesem Gerät.
error-damaged-afresh = Beiseitelegen und neu anfangen
error-damaged-done = Die beschädigte Kopie ist beiseitegelegt. Sie können neu anfangen.
error-newer-title = Was gespeichert ist, stammt von einer neueren Version
error-newer-text = Es wurde aufbewahrt, wie es ist. Diese ältere Version rührt es nicht an und füllt nichts aus. Aktualisieren Sie Objector.
error-unreadable-title = Ihr Browser gibt nicht heraus, was gespeichert ist
error-unreadable-text = Es wurde nichts überschrieben. Bis es wieder gelesen werden kann, füllt Objector nichts aus. Oft hilft es, den Browser neu zu starten.
error-not-kept = Das hat nicht geklappt. Es wurde nichts geändert. Bitte versuchen Sie es noch einmal.
error-full-title = Es ist kein Platz mehr zum Speichern
error-full-text = Ihr Browser konnte die letzte Änderung auf diesem Gerät nicht speichern. Was vorher gespeichert war, ist noch da.
error-unreachable-title = Objector antwortet nicht
error-unreachable-text = Nichts ist verloren. Schließen Sie dieses Fenster und öffnen Sie es wieder. Hilft das nicht, starten Sie Ihren Browser neu.
error-not-saved = Das konnte nicht gespeichert werden. Was Sie eingegeben haben, ist noch da. Bitte versuchen Sie es noch einmal.
error-email = Diese E-Mail-Adresse ist nicht vollständig. Eine vollständige sieht so aus: name@example.org.
error-account-handle = Diese Adresse gehört zu einem anderen Dienst. Geben Sie das Profil dieses Kontos an oder lassen Sie das Feld leer.
error-account-email = Diese E-Mail-Adresse ist nicht vollständig. Lassen Sie das Feld leer, um die Adresse oben zu verwenden.
