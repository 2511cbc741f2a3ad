# What Objector says about a whole page, in German.

banner-facebook-own = Facebook: Widerspruch gegen die Verwendung Ihrer Informationen für KI
banner-instagram-own = Instagram: Widerspruch gegen die Verwendung Ihrer Informationen für KI
banner-meta-own = Meta-Konto: Widerspruch gegen die Verwendung Ihrer Informationen für KI
banner-whatsapp-own = WhatsApp: Widerspruch gegen die Verarbeitung Ihrer Informationen
banner-third-party = Meta: Widerspruch gegen die Verwendung von Informationen über Sie, die von Dritten stammen
banner-general-objection = Meta: Widerspruch gegen die Verwendung Ihrer Informationen
banner-rights-portal = Meta: Anfragen zu Ihren Datenschutzrechten
banner-entry = Von hier kommen Sie zum Widerspruchsformular

banner-unsure = Das könnte Metas Widerspruchsformular sein

banner-ready = Objector kann eintragen, was es weiß. Das geschieht erst, wenn Sie auf die Schaltfläche klicken.
banner-unsure-ready = Objector erkennt diese Seite nicht sicher und hat deshalb nichts eingetragen. Wenn Sie sehen, dass dies das Widerspruchsformular ist, lassen Sie Objector eintragen, was es weiß.
banner-written = Ausgefüllt. Lesen Sie alles durch und korrigieren Sie, was nicht stimmt. Klicken Sie dann auf Metas eigene Schaltfläche: Nur Sie können das Formular absenden.
banner-refused = Einige Felder haben nicht behalten, was Objector eingetragen hat. Bitte füllen Sie diese selbst aus und klicken Sie dann auf Metas eigene Schaltfläche.
banner-undone = Alles ist wieder wie vorher. Sie können das Formular selbst ausfüllen oder es noch einmal Objector überlassen.
banner-nothing = Für Objector gibt es nichts mehr auszufüllen. Lesen Sie alles durch und klicken Sie dann auf Metas eigene Schaltfläche.
banner-no-details = Geben Sie einmal Ihre E-Mail-Adresse und Ihr Land an. Dann füllt Objector dieses Formular für Sie aus. Ihre Angaben bleiben auf Ihrem Gerät, es sei denn, Sie entscheiden sich, sie mit Ihren anderen Geräten zu teilen.
banner-damaged = Objector kann nicht lesen, was es gespeichert hat, und füllt deshalb nichts aus. Das Gespeicherte ist noch da. Öffnen Sie das Fenster von Objector, um mehr zu erfahren.
banner-newer = Ihre Angaben wurden von einer neueren Version von Objector gespeichert. Aktualisieren Sie Objector; bis dahin erklärt es nur und ändert nichts.
banner-too-large = Diese Seite hat mehr Felder, als Objector liest. Es füllt keines davon aus und erklärt keines.
banner-private = In einem privaten Fenster führt Objector keine Liste: Notieren Sie sich selbst, wann Sie das Formular absenden.
banner-login = Melden Sie sich zuerst hier in diesem Browser an und öffnen Sie dann das Formular noch einmal. Meta zeigt es nur Personen, die angemeldet sind.
banner-code = Meta hat einen Code an Ihre E-Mail-Adresse geschickt. Tippen Sie ihn ein und lassen Sie diese Seite offen; sonst müssen Sie vielleicht von vorn beginnen. Sehen Sie auch im Spam-Ordner nach.
banner-sent = Meta sagt, dass Ihr Widerspruch angekommen ist. Machen Sie einen Screenshot: Oft wird keine Kopie per E-Mail geschickt. Meta muss innerhalb eines Monats antworten.
banner-sent-other = Meta sagt, dass Ihr Widerspruch angekommen ist. Machen Sie einen Screenshot: Oft wird keine Kopie per E-Mail geschickt.
banner-stage-refused = Meta sagt, dass es Ihrem Widerspruch nicht nachkommt. Es muss Ihnen die Gründe nennen und sagen, wo Sie sich beschweren können. Machen Sie einen Screenshot.
banner-stage-refused-other = Meta sagt, dass es Ihrem Widerspruch nicht nachkommt. Machen Sie einen Screenshot der Antwort.
banner-unavailable = Meta zeigt das Formular hier nicht. Prüfen Sie, ob Sie in diesem Browser angemeldet sind, versuchen Sie es später noch einmal oder nutzen Sie ein anderes Formular von Meta.
banner-entry-state = Diese Seite erklärt, wie Meta Informationen für KI verwendet. Das Formular selbst ist einen Klick entfernt.

banner-own-covers = Seit dem 27. Mai 2025 trainiert Meta seine KI mit öffentlichen Beiträgen, Fotos und Kommentaren Erwachsener in Europa und mit dem, was Menschen an Meta AI schreiben. Meta beruft sich auf ein „berechtigtes Interesse“, statt zu fragen. Sie haben das Recht zu widersprechen.
banner-own-covers-uk = Meta trainiert seine KI mit öffentlichen Beiträgen, Fotos und Kommentaren Erwachsener. Im Vereinigten Königreich hat es das Berichten zufolge im September 2024 wieder aufgenommen. Meta beruft sich auf ein „berechtigtes Interesse“, statt zu fragen. Sie haben das Recht zu widersprechen.
banner-own-covers-other = Meta trainiert seine KI mit öffentlichen Beiträgen, Fotos und Kommentaren. Mit Metas Formular können Sie dem widersprechen. Welche Rechte Sie darüber hinaus haben, hängt vom Recht des Landes ab, in dem Sie leben.
banner-own-accounts = Ein Widerspruch gilt für alle Konten in derselben Kontenübersicht. Für jedes andere Konto füllen Sie das Formular noch einmal aus.
banner-own-what = Der Widerspruch gilt für das, was Sie öffentlich geteilt haben und noch teilen: Beiträge, Fotos mit Bildunterschriften, Reels, Storys, Kommentare, Bewertungen und was Sie in öffentlichen Gruppen und auf Seiten tun. Ihr Name, Nutzername und Profilbild gelten auch bei einem privaten Profil als öffentlich. Auch dort ist ein Widerspruch sinnvoll.
banner-own-limits = Was ein Modell schon gelernt hat, wird dadurch nicht gelöscht. Sinnvoll ist der Widerspruch trotzdem: Er zählt für das, was später kommt. Was andere über Sie veröffentlichen, ist eine andere Sache mit einem eigenen Formular.
banner-own-late = Es ist nicht zu spät. Am 27. Mai 2025 begann das Training; eine Frist für den Widerspruch war das nicht. Ein Widerspruch von heute zählt für die Zukunft. Ältere Beiträge sind am sichersten, wenn Sie sie nur Freunden zeigen oder löschen.
banner-own-late-other = Es ist nicht zu spät. Anleitungen, die einen letzten Tag für den Widerspruch nennen, sind veraltet. Ein Widerspruch von heute zählt für die Zukunft. Ältere Beiträge sind am sichersten, wenn Sie sie nur Freunden zeigen oder löschen.
banner-own-chats = Private Nachrichten zwischen Menschen, auch die auf WhatsApp, werden nicht verwendet, außer jemand gibt sie an Meta AI weiter.
banner-counts-later = Ein Widerspruch zählt für das, was später kommt, gleich wann Sie ihn einlegen. Was ein Modell schon gelernt hat, wird dadurch nicht gelöscht.
banner-own-minors = Meta sagt, dass es nicht verwendet, was Menschen unter 18 teilen. Kinder auf Bildern, die Erwachsene posten, schützt das nicht. Wenn Sie solche Bilder posten, lohnt sich der Widerspruch für Ihr eigenes Konto auch der Kinder wegen.
banner-own-earlier = Ein Widerspruch von 2024 oder 2025 gilt weiter, sagt Meta. Legen Sie ihn noch einmal ein, wenn sich Ihre E-Mail-Adresse geändert hat, oder für ein Konto, das nicht verknüpft ist.
banner-own-myths = Ein Beitrag wie „Ich erlaube das nicht“ hat keine Wirkung, so oft er auch geteilt wird. Ein Widerspruch schaltet Meta AI auch nicht ab: Es bleibt sichtbar, und Sie müssen es nicht benutzen.
banner-own-pages = Für eine Unternehmensseite gibt es laut Anleitungen kein eigenes Formular. Alle, die eine betreuen, widersprechen für ihr eigenes Profil.
banner-own-threads = Für Threads gibt es kein eigenes Formular. Anleitungen zählen es zu Instagram.
banner-non-users = Auch ohne Konto können Sie widersprechen, mit dem Formular zu Informationen von Dritten.
banner-whatsapp-mail = Nach dem Formular fragt WhatsApp per E-Mail, wogegen sich Ihr Widerspruch richtet und warum. Wenn Sie darauf nicht antworten, wird vielleicht nichts daraus.
banner-whatsapp-limits = Private Nachrichten zwischen Menschen werden nicht verwendet, außer jemand gibt sie an Meta AI weiter. WhatsApp hat Menschen geantwortet, ihr Widerspruch betreffe WhatsApp nicht. Was sicher hilft: Meta AI dort nicht benutzen.
banner-third-party-limits = Dieses Formular betrifft Informationen, die Meta von anderen hat, und setzt kein Konto voraus. Meta sagt, dass es solchen Anfragen nicht automatisch nachkommt.
banner-third-party-who = Das Formular ist für Menschen ohne Konto und für das, was andere über Sie posten oder sagen. Es hindert diese Menschen nicht am Posten. Sprechen Sie auch mit ihnen.
banner-third-party-identify = Meta wird fragen, woran es erkennen kann, dass Daten Sie betreffen. Geben Sie nicht mehr an, als dafür nötig ist, und senden Sie vorab keine Ausweiskopie.
banner-general-limits = Dieses Formular dient mehreren Anliegen. Der Widerspruch gegen die Verwendung Ihrer Daten für KI ist eines davon.
banner-portal-limits = Seit Juli 2026 führt Metas Datenschutzrichtlinie hierher. Außerhalb von Meta ist wenig über diese Seite bekannt; prüfen Sie deshalb jede Antwort selbst.
banner-law-gdpr = Das Widerspruchsrecht steht in Artikel 21 DSGVO. Meta darf Ihre Daten dann nicht mehr dafür verwenden, es sei denn, es weist zwingende Gründe nach, die schwerer wiegen als Ihre. Es muss innerhalb eines Monats nach Eingang des Widerspruchs antworten (Artikel 12 Absatz 3).
banner-law-uk = Das Widerspruchsrecht steht in Artikel 21 der UK GDPR.
banner-law-fadp = Wer Ihre Daten gegen Ihren ausdrücklichen Willen verwendet, braucht nach Schweizer Recht eine Rechtfertigung (Art. 30 Abs. 2 Bst. b und Art. 31 DSG). Eine feste Frist für die Antwort setzt das Gesetz nicht.
banner-law-other = In Ihrem Land gilt ein anderes Recht als das, das Objector kennt. Es erklärt das Formular, nennt aber kein Gesetz.
banner-unsure-why = Objector erkennt ein Formular an mehreren Merkmalen zugleich: an der Adresse, einer versteckten Nummer, der Überschrift, den Fragen. Hier sind es zu wenige, oder sie widersprechen einander.
banner-login-why = Meta zeigt das Formular nur, wenn Sie in genau diesem Browser angemeldet sind. Im Browser der App blieb es Berichten zufolge leer, und manchmal klappte es erst beim zweiten Versuch. Passwörter sieht sich Objector nicht an.
banner-unavailable-why = Berichten zufolge bietet Meta diese Formulare in der EU, in Island, Liechtenstein, Norwegen, im Vereinigten Königreich, in der Schweiz und in einigen weiteren Ländern an. Öffnet sich das Formular nicht, ist auch ein Brief möglich.
banner-refused-why = { $law ->
    [gdpr] Meta muss zwingende Gründe nachweisen, die schwerer wiegen als Ihre (Artikel 21 Absatz 1 DSGVO). Es muss seine Gründe nennen und Ihnen sagen, dass Sie sich an eine Behörde und an ein Gericht wenden können (Artikel 12 Absatz 4). Sie können antworten. Sie können sich auch bei der Behörde beschweren (Artikel 77); das kostet nichts.
    [uk] Meta muss zwingende Gründe nachweisen, die schwerer wiegen als Ihre (Artikel 21 Absatz 1 der UK GDPR). Sie können antworten. Eine Beschwerde geht zuerst an Meta selbst (Section 164A des Data Protection Act 2018), dann an das ICO.
    [fadp] Gegen Ihren ausdrücklichen Willen braucht Meta eine Rechtfertigung (Art. 30 Abs. 2 Bst. b und Art. 31 DSG). Sie können fragen, welche, und die Sache dem Eidgenössischen Datenschutz- und Öffentlichkeitsbeauftragten melden.
   *[other] Sie können Meta nach seinen Gründen fragen.
}

way-details = Meine Angaben eintragen
way-details-change = Meine Angaben ändern
way-form-facebook-own = Formular von Facebook öffnen
way-form-instagram-own = Formular von Instagram öffnen
way-form-third-party = Formular für Menschen ohne Konto öffnen
way-form-whatsapp-own = Formular von WhatsApp öffnen
way-record = Ansehen, was ich gesendet habe

source-gdpr = Datenschutz-Grundverordnung (DSGVO)
source-gdpr-6 = DSGVO, Artikel 6
source-gdpr-9 = DSGVO, Artikel 9
source-gdpr-12 = DSGVO, Artikel 12
source-gdpr-21 = DSGVO, Artikel 21
source-time-limits = Verordnung Nr. 1182/71 über Fristen
source-ico = Information Commissioner’s Office (ICO)
source-edoeb = Eidgenössischer Datenschutz- und Öffentlichkeitsbeauftragter (EDÖB)
source-meta-forms = Metas eigene Seite zum Widerspruch
source-meta-policy = Metas Datenschutzrichtlinie
source-authority-2025 = Anleitung einer Aufsichtsbehörde, 2025
source-somi = SOMI, eine Stiftung in den Niederlanden
source-noyb = noyb, ein Verein in Österreich
