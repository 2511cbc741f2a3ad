# The record: how it stands, what comes next, what is refused, and the page that shows what was sent, in German.

record-standing-not-sent = Nicht gesendet
record-standing-code-asked = Metas Code muss noch eingegeben werden
record-standing-waiting = { $days ->
    [one] Metas Antwort ist in einem Tag fällig
   *[other] Metas Antwort ist in { $days } Tagen fällig
 }
record-standing-waiting-no-limit = { $days ->
    [one] In einem Tag können Sie nachfragen
   *[other] In { $days } Tagen können Sie nachfragen
 }
record-standing-due-today = Metas Antwort ist heute fällig
record-standing-due-yesterday = Metas Antwort war gestern fällig. Vielleicht ist sie unterwegs.
record-standing-overdue = { $days ->
    [one] Seit einem Tag überfällig
   *[other] Seit { $days } Tagen überfällig
 }
record-standing-unanswered = Noch keine Antwort
record-standing-granted = Meta kommt dem Widerspruch nach
record-standing-refused = Von Meta abgelehnt

record-next-nothing = Sie brauchen nichts weiter zu tun.
record-next-wait = Warten Sie bis zum { $date }.
record-next-enter-code = Geben Sie den Code aus Metas E-Mail auf Metas Seite ein. Ohne ihn kommt der Widerspruch nicht an.
record-next-send-again = Der Code ist inzwischen wohl abgelaufen. Senden Sie das Formular noch einmal.
record-next-send-reminder = Erinnern Sie Meta.
record-next-answer-refusal = Antworten Sie auf Metas Ablehnung oder beschweren Sie sich bei der Datenschutzbehörde.
record-next-write-complaint = { $rule ->
    [uk] Beschweren Sie sich zuerst bei Meta. Hilft das nicht, beschweren Sie sich beim ICO.
   *[other] Beschweren Sie sich bei der Datenschutzbehörde.
 }
record-next-ask-authority = { $rule ->
    [gdpr] Fragen Sie die Behörde, wie weit Ihre Beschwerde ist. Befasst sie sich nicht damit oder sagt sie drei Monate lang nichts, können Sie sich an ein Gericht wenden.
   *[other] Fragen Sie die Behörde, wie weit Ihre Beschwerde ist.
 }

record-step-sent = Gesendet
record-step-confirmation = Bestätigung
record-step-answer = Antwort
record-step-reminder = Erinnerung
record-step-complaint = Beschwerde
record-place-done = Erledigt
record-place-now = Jetzt
record-place-late = Überfällig
record-place-ahead = Kommt noch
record-place-unneeded = Nicht nötig

record-due-gdpr = Meta muss bis zum { $date } antworten: einen Monat nach Eingang Ihres Widerspruchs (Artikel 12 Absatz 3 DSGVO).
record-due-uk = Meta muss bis zum { $date } antworten: einen Monat nach Eingang Ihres Widerspruchs (UK GDPR).
record-due-no-limit = Soweit Objector weiß, setzt das Recht, das für Sie gilt, keine Frist für eine Antwort. Nach 30 Tagen, am { $date }, können Sie nachfragen.
record-due-extended = Meta hat geschrieben, dass es zwei Monate länger braucht. Es muss also bis zum { $date } antworten.
record-due-extended-too-late = Meta hat erst nach Ablauf des Monats geschrieben, dass es mehr Zeit braucht. Das zählt nicht.
record-due-moved-weekend = Der { $day } fällt auf ein Wochenende.
record-due-moved-holiday-there = Der { $day } ist dort, wo Meta handeln muss, ein Feiertag.
record-due-moved-holiday-here = Der { $day } ist dort, wo Sie leben, ein Feiertag. Vorsichtshalber rechnet Objector ihn mit ein. Ohne ihn endet Metas Frist am { $date }.
record-due-holidays-unknown = Objector kennt die Feiertage dieses Jahres nicht. Nur Wochenenden sind berücksichtigt.

record-channel-form = Über Metas Formular
record-channel-letter = Per Post
record-channel-e-mail = Per E-Mail
record-say-sent = Ich habe ihn gesendet am
record-say-received = Er kam bei Meta an am
record-say-extended = Meta hat geschrieben, dass es zwei Monate länger braucht, am
record-say-answered = Metas Antwort kam am
record-say-reminded = Ich habe die Erinnerung gesendet am
record-say-complained = Ich habe mich beschwert am
record-event-sent = Gesendet am { $date }.
record-event-received = Bei Meta angekommen am { $date }.
record-event-extended = Am { $date } hat Meta geschrieben, dass es zwei Monate länger braucht.
record-event-answered = Metas Antwort kam am { $date }.
record-event-reminded = Erinnerung gesendet am { $date }.
record-event-complained = Beschwerde gesendet am { $date }.
record-state-submitted = Gesendet
record-state-code-asked = Meta verlangt einen Code
record-state-acknowledged = Bei Meta angekommen
record-state-granted = Meta kommt dem Widerspruch nach
record-state-refused = Von Meta abgelehnt
record-state-not-sent = Doch nicht gesendet

record-wrong-in-future = Dieser Tag liegt noch in der Zukunft. Wählen Sie heute oder einen früheren Tag.
record-wrong-too-early = Dieser Tag ist zu früh. Wählen Sie den Tag des Widerspruchs oder einen späteren.
record-wrong-too-long = Das ist zu lang zum Speichern. Bitte kürzen Sie es.
record-wrong-changed = Das wurde inzwischen in einem anderen Fenster geändert. So steht es jetzt. Bitte geben Sie es noch einmal ein.
record-wrong-unusable = Diese Datei wurde nicht übernommen. Es wurde nichts geändert.

record-backup-file = objector-sicherung-{ $day }.json
record-fault-too-large = Diese Datei ist größer als jede, die Objector schreibt. Es wurde nichts geändert.
record-fault-not-ours = Das ist keine Sicherung von Objector. Es wurde nichts geändert.
record-fault-newer = Diese Datei stammt von einer neueren Version von Objector. Aktualisieren Sie Objector zuerst. Es wurde nichts geändert.
record-fault-damaged = Diese Datei ist beschädigt. Es wurde nichts geändert.
record-fault-damaged-line = Diese Datei ist in Zeile { $line } beim Zeichen { $column } beschädigt. Es wurde nichts geändert.
record-fault-damaged-path = Diese Datei enthält bei { $path } etwas, das Objector nicht schreibt. Es wurde nichts geändert.
record-changes-none = Alles in dieser Datei ist schon hier.
record-changes-added = { $count ->
    [one] Ein Widerspruch ist neu.
   *[other] { $count } Widersprüche sind neu.
 }
record-changes-updated = { $count ->
    [one] Zu einem Widerspruch weiß die Datei mehr.
   *[other] Zu { $count } Widersprüchen weiß die Datei mehr.
 }
record-changes-same = { $count ->
    [one] Ein Widerspruch ist gleich.
   *[other] { $count } Widersprüche sind gleich.
 }
record-changes-conflicts = { $count ->
    [one] Ein Widerspruch ist hier und dort verschieden. Beide Kopien werden behalten.
   *[other] { $count } Widersprüche sind hier und dort verschieden. Von jedem werden beide Kopien behalten.
 }
record-changes-person-taken = Ihre Angaben werden aus der Datei übernommen.
record-changes-person-differ = Die Datei enthält andere Angaben von Ihnen. Die auf diesem Gerät bleiben, wenn Sie nicht die aus der Datei wählen.
record-sync-bytes = Ihre Liste ist zu groß geworden, um sie mit Ihren anderen Geräten zu teilen. Sie bleibt auf diesem. Mit einer Sicherungsdatei können Sie sie mitnehmen.
record-sync-items = Ihre Liste enthält zu viele Widersprüche, um sie mit Ihren anderen Geräten zu teilen. Sie bleibt auf diesem. Mit einer Sicherungsdatei können Sie sie mitnehmen.

record-calendar-file = objector.ics
record-calendar-due = Metas Antwort auf Ihren Widerspruch ist fällig
record-calendar-due-text = { $form } ({ $email }). Wenn in zwei Tagen nichts gekommen ist, hilft Ihnen Objector, Meta zu erinnern.
record-calendar-ask = Bei Meta nach Ihrem Widerspruch fragen
record-calendar-ask-text = { $form } ({ $email }). Wenn keine Antwort gekommen ist, hilft Ihnen Objector nachzufragen.

record-proof-file = objector-nachweis-{ $day }
record-proof-title = Was an Meta gesendet wurde
record-proof-made = Erstellt am { $moment } mit Objector { $version }.
record-proof-means = Objector hat dies auf dem Gerät der Person festgehalten. Es zeigt, was geschrieben wurde und wann. Es ist keine Bestätigung von Meta.
record-proof-sent = Gesendet
record-proof-sent-corrected = Tag nach Angabe der Person
record-proof-channel = Wie
record-proof-platform = Dienst
record-proof-account = Für
record-proof-page = Seite
record-proof-language = Sprache des Formulars
record-proof-by = Festgehalten von
record-proof-by-page = Objector { $version }, beim Klick auf Metas Schaltfläche
record-proof-by-person = der Person selbst, nachträglich, in Objector { $version }
record-proof-due = Antwort
record-proof-due-text = { $rule ->
    [no-limit] Keine Frist gesetzt. Nachfragen ab: { $date }
   *[other] Fällig bis { $date }
 }
record-proof-text = Der gesendete Text
record-proof-no-text = Es wurde kein Text festgehalten.
record-proof-answers = Was sonst im Formular stand
record-proof-after = Was danach kam
record-proof-nothing-after = Nichts wurde gesehen oder vermerkt.
record-proof-mark-page = { $state }: auf Metas Seite gesehen am { $moment }.
record-proof-mark-person = { $state }: von der Person vermerkt am { $moment }.
record-proof-notes = Notizen
record-proof-sum = Wozu die langen Nummern da sind
record-proof-sum-means = Jeder Widerspruch endet mit einer Nummer, seinem SHA-256. Sie wird aus allem berechnet, was darüber steht, so wie es in der JSON-Datei steht, die mit dieser Seite erstellt wurde. Wird auch nur ein Buchstabe geändert, ist die Nummer eine andere. Wer die Nummer früher bekommen hat, kann also erkennen, dass seither nichts geändert wurde.
