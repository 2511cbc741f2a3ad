# Letters to the company and to a supervisory authority, in German.

letter-act-gdpr = DSGVO
letter-act-uk = UK GDPR

letter-kind-objection = Widerspruch per Brief
letter-kind-objection-note = Wenn das Formular nicht funktioniert, oder zusätzlich.
letter-kind-reminder = Erinnerung
letter-kind-reminder-note = Wenn Meta nicht rechtzeitig geantwortet hat.
letter-kind-refusal = Antwort auf eine Ablehnung
letter-kind-refusal-note = Wenn Meta Nein sagt.
letter-kind-access = Welche Daten hat Meta?
letter-kind-access-note = Fragt, welche Ihrer Daten für KI verwendet wurden.
letter-kind-erasure = Einschränken und löschen
letter-kind-erasure-note = Für Daten, die noch fürs Training aufbewahrt werden.
letter-kind-company-complaint = Beschwerde bei Meta
letter-kind-company-complaint-note = Im Vereinigten Königreich kommt sie vor einer Beschwerde beim ICO.
letter-kind-complaint = Beschwerde bei der Behörde
letter-kind-complaint-note = Wenn Meta schweigt oder Sie die Antwort nicht überzeugt. Sie kostet nichts.
letter-kind-child = Für ein Kind
letter-kind-child-note = Wenn Ihr Kind in dem, was Menschen posten, zu sehen ist oder genannt wird.
letter-kind-represented = Für eine Person, die Sie vertreten
letter-kind-represented-note = Wenn Sie für einen erwachsenen Menschen handeln, mit Vollmacht oder weil ein Gericht Sie bestellt hat.
letter-kind-non-user = Ohne Konto
letter-kind-non-user-note = Wenn andere Sie zeigen oder nennen und Sie kein Konto haben.

letter-gap-name = [Ihr Name]
letter-gap-email = [Ihre E-Mail-Adresse]
letter-gap-address = [Ihre Postanschrift]
letter-gap-account = [Adresse oder Nutzername Ihres Kontos]
letter-gap-reasons = [Ihre Gründe, in ein oder zwei wahren Sätzen]
letter-gap-represented = [Name der Person, die Sie vertreten]
letter-gap-mandate = [Vollmacht oder Entscheidung, mit der Sie bestellt wurden]
letter-gap-sent = [Tag Ihres Widerspruchs]
letter-gap-form = [mit welchem Formular oder Brief]
letter-gap-due = [Tag, an dem Metas Frist für die Antwort endete]
letter-gap-answered = [Tag von Metas Antwort]
letter-gap-complained = [Tag Ihrer Beschwerde bei dem Unternehmen]
letter-gap-recipient = [das Unternehmen, das Metas Datenschutzrichtlinie für Ihr Land nennt]
letter-gap-authority = [die Datenschutzbehörde des Ortes, an dem Sie leben]
letter-gap-authority-address = [ihre Postanschrift, von ihrer Website]

letter-subject-objection = Widerspruch gegen die Verwendung meiner personenbezogenen Daten für KI
letter-subject-reminder = Erinnerung: mein Widerspruch vom { $sent } gegen die Verwendung meiner personenbezogenen Daten für KI
letter-subject-refusal = Ihre Antwort vom { $answered } auf meinen Widerspruch gegen die Verwendung meiner personenbezogenen Daten für KI
letter-subject-access = Antrag auf Auskunft: Verwendung meiner personenbezogenen Daten für KI
letter-subject-erasure = Antrag auf Einschränkung der Verarbeitung und Löschung meiner für KI verwendeten personenbezogenen Daten
letter-subject-company-complaint = Beschwerde: mein Widerspruch vom { $sent } gegen die Verwendung meiner personenbezogenen Daten für KI
letter-subject-complaint = Beschwerde über { $controller }: Widerspruch gegen die Verwendung personenbezogener Daten für KI
letter-subject-child = Widerspruch gegen die Verwendung der personenbezogenen Daten meines Kindes für KI
letter-subject-represented = Widerspruch im Namen von { $represented } gegen die Verwendung personenbezogener Daten für KI
letter-subject-on-behalf-child = { $subject } (im Namen meines Kindes)
letter-subject-on-behalf-represented = { $subject } (im Namen von { $represented })
letter-subject-non-user = Widerspruch einer Person ohne Konto gegen die Verwendung personenbezogener Daten für KI

letter-open = Sehr geehrte Damen und Herren,
letter-close = Mit freundlichen Grüßen
letter-enclosures = Anlagen:
letter-account = { $platform }: { $handle }
letter-platform-meta = Meta-Konto
letter-form = mit dem Formular unter { $address }
letter-by-post = per Post
letter-by-e-mail = per E-Mail

letter-object = { $law ->
    [fadp] ich widerspreche ausdrücklich (Art. 30 Abs. 2 Bst. b des Schweizer Bundesgesetzes über den Datenschutz, DSG) der Verwendung meiner Personendaten für die Entwicklung und Verbesserung von KI in allen Produkten von Meta. Das gilt für alles, was ich bisher geteilt habe und künftig teile, und für Inhalte, die von anderen stammen und in denen ich zu erkennen bin.
    [other] ich widerspreche der Verwendung meiner personenbezogenen Daten für die Entwicklung und Verbesserung von KI in allen Produkten von Meta. Das gilt für alles, was ich bisher geteilt habe und künftig teile, und für Inhalte, die von anderen stammen und in denen ich zu erkennen bin.
   *[gdpr] ich widerspreche nach Artikel 21 Absatz 1 { $act } der Verwendung meiner personenbezogenen Daten für die Entwicklung und Verbesserung von KI in allen Produkten von Meta. Das gilt für alles, was ich bisher geteilt habe und künftig teile, und für Inhalte, die von anderen stammen und in denen ich zu erkennen bin.
 }
letter-accounts = Meine Konten:
letter-earlier = Ich habe bereits am { $sent } { $form } Widerspruch eingelegt. Diesen Widerspruch halte ich aufrecht.
letter-reasons = Meine Gründe:

letter-ground-expectation = In der Abwägung zählt, womit ein Mensch bei der Erhebung der Daten vernünftigerweise rechnen konnte (Erwägungsgrund 47 der { $act }).
letter-ground-special-categories = Artikel 9 { $act } verbietet ihre Verwendung, von den dort genannten Ausnahmen abgesehen.
letter-ground-children = Artikel 6 Absatz 1 Buchstabe f { $act } nennt Kinder ausdrücklich.
letter-ground-profession-safety = Das ist ein Grund, der sich aus meiner besonderen Situation ergibt, wie es in Artikel 21 Absatz 1 { $act } heißt.
letter-ground-creative-work = Dieses Interesse gehört in die Abwägung nach Artikel 6 Absatz 1 Buchstabe f { $act }.
letter-ground-irreversible = Die Rechte auf Berichtigung und Löschung (Artikel 16 und 17 { $act }) würden dann kaum noch etwas nützen.
letter-ground-not-necessary = Artikel 6 Absatz 1 Buchstabe f { $act } erlaubt nur, was für das verfolgte Interesse erforderlich ist.
letter-ground-non-user = Nach Artikel 14 { $act } müssen auch Menschen informiert werden, deren Daten aus anderen Quellen stammen.

letter-ask = Ich bitte Sie,
letter-ask-stop = diese Verwendung ab sofort einzustellen
letter-ask-restrict = die Verarbeitung einzuschränken, solange Sie diesen Widerspruch prüfen (Artikel 18 Absatz 1 Buchstabe d)
letter-ask-erase = { $law ->
    [fadp] diese Daten aus dem zu löschen, was fürs Training aufbewahrt wird
    [other] diese Daten aus dem zu löschen, was fürs Training aufbewahrt wird
   *[gdpr] diese Daten aus dem zu löschen, was fürs Training aufbewahrt wird (Artikel 17 Absatz 1 Buchstabe c)
 }
letter-ask-recipients = alle zu informieren, an die die Daten weitergegeben wurden, und mir zu sagen, wer das ist (Artikel 19)
letter-ask-sources = mir mitzuteilen, welche Daten über mich Sie dafür verwenden und woher sie stammen (Artikel 14 und 15)
letter-ask-confirm = { $law ->
    [fadp] mir schriftlich zu bestätigen, dass Sie das getan haben, wenn möglich innert 30 Tagen
    [other] mir schriftlich zu bestätigen, dass Sie das getan haben, wenn möglich innerhalb von 30 Tagen
   *[gdpr] mir innerhalb eines Monats zu bestätigen, dass Sie das getan haben (Artikel 12 Absatz 3)
 }
letter-ask-refusal = mir, falls Sie ablehnen, Ihre zwingenden schutzwürdigen Gründe zu nennen und mich darauf hinzuweisen, dass ich mich an eine Behörde und an ein Gericht wenden kann (Artikel 12 Absatz 4)
letter-proof = { $law ->
    [fadp] Eine Ausweiskopie füge ich nicht bei. Falls Sie daran zweifeln, wer ich bin, teilen Sie mir bitte mit, warum und was Sie brauchen.
    [other] Eine Ausweiskopie füge ich nicht bei. Falls Sie daran zweifeln, wer ich bin, teilen Sie mir bitte mit, warum und was Sie brauchen.
   *[gdpr] Dieser Antrag ist unentgeltlich zu bearbeiten (Artikel 12 Absatz 5). Eine Ausweiskopie füge ich nicht bei. Falls Sie begründete Zweifel an meiner Identität haben, teilen Sie mir bitte mit, welche das sind und was Sie brauchen (Artikel 12 Absatz 6).
 }
letter-rights = { $law ->
    [fadp] Alle weiteren Rechte nach dem DSG bleiben vorbehalten.
    [other] Alle weiteren Rechte bleiben vorbehalten.
    [uk] Alle weiteren Rechte bleiben vorbehalten, insbesondere die nach den Artikeln 79 und 82 { $act }.
   *[gdpr] Alle weiteren Rechte bleiben vorbehalten, insbesondere die nach den Artikeln 77, 79 und 82 { $act }.
 }
letter-reply = Bitte antworten Sie per E-Mail an { $email }.

letter-child = { $law ->
    [fadp] ich habe die elterliche Sorge für ein minderjähriges Kind. Im Namen des Kindes widerspreche ich ausdrücklich (Art. 30 Abs. 2 Bst. b des Schweizer Bundesgesetzes über den Datenschutz, DSG) der Verwendung seiner Personendaten für die Entwicklung und Verbesserung von KI in allen Produkten von Meta. Das gilt für alle Inhalte, in denen mein Kind zu sehen oder zu hören ist oder genannt wird, von wem sie auch stammen.
    [other] ich trage die elterliche Verantwortung für ein minderjähriges Kind. Im Namen des Kindes widerspreche ich der Verwendung seiner personenbezogenen Daten für die Entwicklung und Verbesserung von KI in allen Produkten von Meta. Das gilt für alle Inhalte, in denen mein Kind zu sehen oder zu hören ist oder genannt wird, von wem sie auch stammen.
   *[gdpr] ich trage die elterliche Verantwortung für ein minderjähriges Kind. Im Namen des Kindes widerspreche ich nach Artikel 21 Absatz 1 { $act } der Verwendung seiner personenbezogenen Daten für die Entwicklung und Verbesserung von KI in allen Produkten von Meta. Das gilt für alle Inhalte, in denen mein Kind zu sehen oder zu hören ist oder genannt wird, von wem sie auch stammen.
 }
letter-child-reasons = { $law ->
    [fadp] Mein Kind kann darüber nicht entscheiden und hat es sich nicht ausgesucht. Dass Konten Minderjähriger, wie Sie sagen, ausgenommen sind, ändert nichts an dem, was Erwachsene posten.
    [other] Mein Kind kann darüber nicht entscheiden und hat es sich nicht ausgesucht. Dass Konten Minderjähriger, wie Sie sagen, ausgenommen sind, ändert nichts an dem, was Erwachsene posten.
   *[gdpr] Mein Kind kann darüber nicht entscheiden und hat es sich nicht ausgesucht. Artikel 6 Absatz 1 Buchstabe f { $act } gibt den Interessen von Kindern besonderes Gewicht. Dass Konten Minderjähriger, wie Sie sagen, ausgenommen sind, ändert nichts an dem, was Erwachsene posten.
 }
letter-child-name = Den Namen meines Kindes nenne ich hier nicht. Falls Sie etwas brauchen, um die Daten zu finden, teilen Sie mir bitte mit, was und warum.

letter-represented = { $law ->
    [fadp] ich vertrete { $represented }. Im Namen dieser Person widerspreche ich ausdrücklich (Art. 30 Abs. 2 Bst. b des Schweizer Bundesgesetzes über den Datenschutz, DSG) der Verwendung ihrer Personendaten für die Entwicklung und Verbesserung von KI in allen Produkten von Meta. Das gilt für alles, was bisher geteilt wurde und künftig geteilt wird, und für Inhalte, die von anderen stammen und in denen diese Person zu erkennen ist.
    [other] ich vertrete { $represented }. Im Namen dieser Person widerspreche ich der Verwendung ihrer personenbezogenen Daten für die Entwicklung und Verbesserung von KI in allen Produkten von Meta. Das gilt für alles, was bisher geteilt wurde und künftig geteilt wird, und für Inhalte, die von anderen stammen und in denen diese Person zu erkennen ist.
   *[gdpr] ich vertrete { $represented }. Im Namen dieser Person widerspreche ich nach Artikel 21 Absatz 1 { $act } der Verwendung ihrer personenbezogenen Daten für die Entwicklung und Verbesserung von KI in allen Produkten von Meta. Das gilt für alles, was bisher geteilt wurde und künftig geteilt wird, und für Inhalte, die von anderen stammen und in denen diese Person zu erkennen ist.
 }
letter-accounts-represented = Die Konten dieser Person:
letter-mandate = Was mich zum Handeln berechtigt: { $mandate }. Eine Kopie liegt bei. Falls Sie mehr brauchen, teilen Sie mir bitte mit, was und warum.
letter-on-behalf-child = ich schreibe im Namen meines minderjährigen Kindes, für das ich die elterliche Verantwortung trage. Wo in diesem Brief von meinen Daten, meinen Konten oder meinen Rechten die Rede ist, sind die des Kindes gemeint. Bitte senden Sie die Antwort an mich.
letter-on-behalf-represented = ich vertrete { $represented } und schreibe im Namen dieser Person. Wo in diesem Brief von meinen Daten, meinen Konten oder meinen Rechten die Rede ist, sind die dieser Person gemeint. Bitte senden Sie die Antwort an mich.

letter-non-user = { $law ->
    [fadp] ich habe kein Konto bei Ihnen. Ich widerspreche ausdrücklich (Art. 30 Abs. 2 Bst. b des Schweizer Bundesgesetzes über den Datenschutz, DSG) der Verwendung von Daten über mich für die Entwicklung und Verbesserung von KI, gleich ob diese Daten aus Inhalten anderer Menschen, aus dem Internet oder von anderen Unternehmen stammen.
    [other] ich habe kein Konto bei Ihnen. Ich widerspreche der Verwendung von Daten über mich für die Entwicklung und Verbesserung von KI, gleich ob diese Daten aus Inhalten anderer Menschen, aus dem Internet oder von anderen Unternehmen stammen.
   *[gdpr] ich habe kein Konto bei Ihnen. Ich widerspreche nach Artikel 21 Absatz 1 { $act } der Verwendung von Daten über mich für die Entwicklung und Verbesserung von KI, gleich ob diese Daten aus Inhalten anderer Menschen, aus dem Internet oder von anderen Unternehmen stammen.
 }
letter-non-user-reasons = { $law ->
    [fadp] Ich habe keine Beziehung zu Ihnen, wurde nicht informiert und konnte mit dieser Verwendung nicht rechnen.
    [other] Ich habe keine Beziehung zu Ihnen, wurde nicht informiert und konnte mit dieser Verwendung nicht rechnen.
   *[gdpr] Ich habe keine Beziehung zu Ihnen, wurde nicht informiert (Artikel 14 { $act }) und konnte mit dieser Verwendung nicht rechnen (Erwägungsgrund 47).
 }

letter-past = am { $sent } habe ich { $form } der Verwendung meiner personenbezogenen Daten für die Entwicklung und Verbesserung von KI widersprochen. Dabei habe ich die E-Mail-Adresse { $email } angegeben.
letter-silence = { $law ->
    [fadp] Seither habe ich keine Antwort erhalten.
    [other] Seither habe ich keine Antwort erhalten.
   *[gdpr] Artikel 12 Absatz 3 { $act } gibt Ihnen für eine Antwort einen Monat Zeit. Diese Frist endete am { $due }. Ich habe weder eine Antwort noch eine begründete Mitteilung erhalten, dass Sie länger brauchen.
 }
letter-receipt-only = { $law ->
    [fadp] Seither habe ich nur eine Eingangsbestätigung erhalten. Das ist keine Antwort.
    [other] Seither habe ich nur eine Eingangsbestätigung erhalten. Das ist keine Antwort.
   *[gdpr] Artikel 12 Absatz 3 { $act } gibt Ihnen für eine Antwort einen Monat Zeit. Diese Frist endete am { $due }. Ich habe nur eine Eingangsbestätigung erhalten. Das ist keine Antwort.
 }
letter-remind-ask = Bitte teilen Sie mir innerhalb von zwei Wochen mit, ob Sie meinem Widerspruch nachkommen und ab welchem Tag.
letter-else = { $law ->
    [uk] Wenn ich nichts von Ihnen höre, werde ich mich nach Section 164A des Data Protection Act 2018 bei Ihnen beschweren und danach beim Information Commissioner.
    [fadp] Wenn ich nichts von Ihnen höre, werde ich mich an den Eidgenössischen Datenschutz- und Öffentlichkeitsbeauftragten wenden.
    [other] Wenn ich nichts von Ihnen höre, werde ich mich beraten lassen.
   *[gdpr] Wenn ich nichts von Ihnen höre, werde ich mich bei einer Aufsichtsbehörde beschweren (Artikel 77 { $act }).
 }

letter-refused = Am { $answered } haben Sie mir mitgeteilt, dass Sie meinem Widerspruch nicht nachkommen.
letter-burden = { $law ->
    [fadp] Eine Bearbeitung gegen meinen ausdrücklichen Willen verletzt meine Persönlichkeit, wenn sie nicht gerechtfertigt ist (Art. 30 Abs. 2 Bst. b und Art. 31 DSG). Bitte teilen Sie mir mit, auf welchen Rechtfertigungsgrund Sie sich in meinem Fall stützen. Das sind meine Gründe:
    [other] Bitte teilen Sie mir mit, warum, und wie Sie meine Gründe abgewogen haben:
   *[gdpr] Nach Artikel 21 Absatz 1 { $act } müssen Sie zwingende schutzwürdige Gründe nachweisen, die meine Interessen, Rechte und Freiheiten überwiegen. Bitte teilen Sie mir mit, welche das in meinem Fall sind und wie Sie sie gegen meine Gründe abgewogen haben:
 }
letter-maintain = Ich halte meinen Widerspruch aufrecht. Bitte prüfen Sie ihn noch einmal und antworten Sie mir innerhalb von zwei Wochen.
letter-meanwhile = Bitte schränken Sie die Verarbeitung bis dahin ein (Artikel 18 Absatz 1 Buchstabe d).

letter-access = { $law ->
    [fadp] ich bitte Sie um Auskunft über meine Personendaten (Art. 25 DSG). Bitte teilen Sie mir mit,
   *[gdpr] ich bitte Sie nach Artikel 15 { $act } um Auskunft über meine personenbezogenen Daten. Bitte teilen Sie mir mit,
 }
letter-access-whether = ob meine Daten für die Entwicklung oder Verbesserung von KI verwendet wurden oder werden
letter-access-which = welche Arten von Daten das sind, aus welchen Konten und seit wann
letter-access-sources = woher die Daten stammen
letter-access-recipients = an wen sie weitergegeben wurden, auch durch die Veröffentlichung eines Modells
letter-access-time = wie lange sie für diesen Zweck aufbewahrt werden
letter-access-interest = auf welches berechtigte Interesse Sie sich stützen (Artikel 13 Absatz 1 Buchstabe d)
letter-access-objection = wie Sie mit meinem Widerspruch vom { $sent } umgegangen sind und ab welchem Tag er zählt
letter-access-copy = Bitte senden Sie mir auch eine Kopie meiner Daten, die fürs Training aufbewahrt werden.
letter-access-form = { $law ->
    [fadp] Bitte antworten Sie elektronisch, kostenlos und, wie es die Regel ist, innert 30 Tagen (Art. 25 Abs. 6 und 7 DSG).
   *[gdpr] Bitte antworten Sie elektronisch und innerhalb eines Monats (Artikel 12 Absatz 3).
 }

letter-erase = { $law ->
    [fadp] Als Folge meines Widerspruchs bitte ich Sie,
   *[gdpr] Als Folge meines Widerspruchs bitte ich Sie nach den Artikeln 17, 18 und 19 { $act },
 }
letter-erase-chats = zu löschen, was ich an Meta AI geschrieben habe, soweit es fürs Training aufbewahrt wird
letter-erase-restrict = die Verarbeitung dieser Daten einzuschränken, bis das geschehen ist (Artikel 18 Absatz 1 Buchstabe d)
letter-erase-impossible = mir, falls Sie eine Löschung für unmöglich halten, mitzuteilen, für welche Daten und warum
letter-erase-unlawful = Sollte die Verwendung unrechtmäßig gewesen sein, berufe ich mich auch auf Artikel 17 Absatz 1 Buchstabe d.

letter-company-complaint = ich beschwere mich bei Ihnen nach Section 164A des Data Protection Act 2018 darüber, wie Sie mit meinem Widerspruch umgegangen sind. Bitte bestätigen Sie den Eingang dieser Beschwerde innerhalb von 30 Tagen, gehen Sie ihr nach und teilen Sie mir das Ergebnis unverzüglich mit.

letter-complain = { $law ->
    [uk] ich beschwere mich über { $controller }, { $controller-address }. Zuvor habe ich mich am { $complained } nach Section 164A des Data Protection Act 2018 bei dem Unternehmen selbst beschwert.
    [fadp] ich melde Ihnen, wie { $controller }, { $controller-address }, mit meinem Widerspruch gegen die Verwendung meiner Personendaten für KI umgeht (Art. 30 Abs. 2 Bst. b DSG).
   *[gdpr] ich beschwere mich nach Artikel 77 { $act } über { $controller }, { $controller-address }. Es geht um meinen Widerspruch gegen die Verwendung meiner personenbezogenen Daten für KI.
 }
letter-complain-lead = Federführend für dieses Unternehmen ist die irische Data Protection Commission (Artikel 56 und 60). Bitte geben Sie diese Beschwerde weiter, soweit das nötig ist, und unterrichten Sie mich weiterhin selbst über den Stand.
letter-course = Was geschehen ist:
letter-course-sent = { $sent }: Ich widerspreche { $form }. Dabei gebe ich die E-Mail-Adresse { $email } an.
letter-course-receipt = Meta bestätigt den Eingang des Widerspruchs.
letter-course-due = { $law ->
    [fadp] Bisher habe ich keine Antwort erhalten.
   *[gdpr] { $due }: Die Monatsfrist nach Artikel 12 Absatz 3 endet. Ich habe weder eine Antwort noch eine Mitteilung erhalten, dass mehr Zeit nötig ist.
 }
letter-course-reminded = { $reminded }: Ich erinnere Meta daran und bitte um eine Antwort.
letter-course-refused = { $answered }: Meta teilt mir mit, dass es dem Widerspruch nicht nachkommt.
letter-course-reasons = Meine Gründe waren:
letter-breach = Aus meiner Sicht sind diese Bestimmungen der { $act } betroffen:
letter-breach-time = Artikel 12 Absatz 3, weil keine rechtzeitige Antwort kam
letter-breach-refusal = Artikel 21 Absatz 1, weil mir keine zwingenden schutzwürdigen Gründe nachgewiesen wurden
letter-breach-special-categories = Artikel 9, weil das, was öffentlich ist, besonders Sensibles verrät
letter-breach-notice = Artikel 14, weil ich nicht informiert wurde
letter-complain-ask = Ich bitte Sie,
letter-complain-examine = diese Beschwerde zu prüfen
letter-complain-order = { $law ->
    [fadp] darauf hinzuwirken, dass meinem Widerspruch entsprochen wird
   *[gdpr] dafür zu sorgen, dass meinem Widerspruch entsprochen wird
 }
letter-complain-tell = { $law ->
    [gdpr] mich über den Stand und das Ergebnis zu unterrichten (Artikel 77 Absatz 2)
   *[other] mich über das Ergebnis zu unterrichten
 }

letter-enclosure-objection = Kopie meines Widerspruchs mit Datum
letter-enclosure-mandate = Kopie dessen, was mich zum Handeln berechtigt
letter-enclosure-answers = Screenshots und E-Mails, soweit vorhanden
letter-enclosure-complaint = Meine Beschwerde bei dem Unternehmen und dessen Antwort, falls es eine gibt

letter-note-gaps = Füllen Sie aus, was in eckigen Klammern steht, und streichen Sie, was nicht passt.
letter-note-form-first = Metas Formular ist schneller. Ein Brief zählt ab dem Tag, an dem er ankommt: Schicken Sie ihn so, dass Sie diesen Tag nachweisen können.
letter-note-two-weeks = Die zwei Wochen sind eine Bitte. Das Gesetz kennt keine solche Frist.
letter-note-models-stay = Es geht um Daten, die noch aufbewahrt werden. Was ein trainiertes Modell gelernt hat, wird das kaum ändern.
letter-note-address-press = Diese Adresse ist nur aus Presseberichten bekannt. Metas Formular ist der sicherere Weg.
letter-note-no-deadline = Das Schweizer Recht setzt für die Antwort auf einen Widerspruch keine feste Frist. Fragen Sie nach 30 Tagen nach.
letter-note-other-law = Objector kennt das Recht Ihres Landes nicht, deshalb nennt dieser Brief keines.
letter-note-identify = Meta fragt vielleicht, wie es Sie in seinen Daten finden kann. Geben Sie nicht mehr an, als dafür nötig ist, und senden Sie vorab keine Ausweiskopie.
letter-note-child = Kein Brief lässt ein Bild verschwinden. Bitten Sie auch die, die es gepostet haben, es zu löschen oder nur Freunden zu zeigen.
letter-note-represented = Legen Sie eine Kopie dessen bei, was Sie zum Handeln berechtigt. Schwärzen Sie darin, was damit nichts zu tun hat, und fügen Sie keine Ausweiskopie bei. Als Land muss in Ihren Angaben das stehen, in dem diese Person lebt: Sein Recht und seine Behörde zählen.
letter-note-authority-form = Die Behörde hat für Beschwerden eine eigene Seite oder ein eigenes Formular. Nutzen Sie es und kopieren Sie diesen Text hinein.
letter-note-check-address = Prüfen Sie die Adresse auf der Website der Behörde, bevor Sie etwas abschicken.
letter-note-lead = Ihre eigene Behörde nimmt die Beschwerde entgegen. Bei Meta ist die irische federführend, aber Sie müssen nicht nach Dublin schreiben.
letter-note-land = In Deutschland ist für Unternehmen wie Meta die Behörde Ihres Bundeslandes zuständig. Wählen Sie Ihr Bundesland.
letter-note-login = Das Formular der Behörde verlangt einen elektronischen Identitätsnachweis, etwa MitID in Dänemark oder BankID in Norwegen.
letter-note-no-plain-mail = Diese Behörde nimmt keine Beschwerden per gewöhnlicher E-Mail an. Nutzen Sie ihr Formular oder die Post.
letter-note-public-record = Was an diese Behörde gesendet wird, ist danach öffentlich einsehbar. Lassen Sie Sensibles weg.
letter-note-company-first = Diese Behörde möchte, dass Sie sich zuerst an das Unternehmen wenden.
letter-note-no-fines = Der EDÖB kann eine Sache untersuchen, aber keine Bussen verhängen.
letter-note-language = Dieser Brief ist in einer Sprache, die die Behörde annimmt.
letter-note-court = Sagt die Behörde drei Monate lang nichts, steht Ihnen nach Artikel 78 Absatz 2 DSGVO der Weg zu einem Gericht offen.
letter-note-not-covered = Objector kennt für Ihr Land oder Gebiet keine Behörde. Suchen Sie sie auf der Website Ihrer Regierung.
letter-as-of = Stand: { $date }
letter-undated = Von wann diese Angaben sind, ist nicht bekannt.
