# What Objector says beside each control of Meta's form, in German.

card-region = Erklärung von Objector
card-fill = Formular ausfüllen
card-undo = Alles rückgängig machen
card-write = Dieses Feld ausfüllen
card-take-back = Dieses Feld zurücksetzen
card-why = Warum?
card-close = Schließen
card-open = Dieses Feld erklären

need-required = Meta verlangt eine Antwort.
need-optional = Das Feld darf leer bleiben.

state-ready = Objector kann dieses Feld für Sie ausfüllen. Solange Sie nicht auf die Schaltfläche klicken, wird nichts eingetragen.
state-held = Hier steht schon etwas. Objector lässt es, wie es ist.
state-held-other = Hier steht schon eine andere Adresse als die, die Sie für dieses Konto angegeben haben. Objector ändert sie nicht. Prüfen Sie, welche Sie möchten.
state-refused = Die Seite hat nicht behalten, was Objector eingetragen hat. Bitte tragen Sie es selbst ein.
state-undone = Rückgängig gemacht. Das Feld ist wieder wie vorher.
state-unsure = Objector weiß nicht sicher, wofür dieses Feld ist. Lesen Sie Metas Frage, bevor Sie antworten.
state-too-long = Ihr Eintrag ist länger, als dieses Feld erlaubt. Bitte schreiben Sie selbst einen kürzeren.
state-no-choice = Objector hat in Metas Liste keine passende Antwort gefunden. Bitte wählen Sie selbst.

field-email =
    .title = Ihre E-Mail-Adresse
    .asks = Meta möchte die E-Mail-Adresse des Kontos, für das Sie widersprechen. Dorthin geht die Antwort.
    .why = Nehmen Sie die Adresse, die zu Ihrem Konto gehört. Das raten Verbraucherverbände in ihren Anleitungen, weil Meta Ihren Widerspruch dann dem Konto zuordnen kann. Kommt keine Antwort, sehen Sie auch im Spam-Ordner nach.
    .missing = Nennen Sie Objector zuerst Ihre E-Mail-Adresse, dann kann es dieses Feld ausfüllen.
    .written = Objector hat die Adresse eingetragen, die Sie für dieses Konto angegeben haben.
    .asks-third-party = Meta möchte eine E-Mail-Adresse, an die es Ihnen antworten kann. Sie muss zu keinem Konto gehören.
    .why-third-party = Für dieses Formular braucht man kein Konto. Geben Sie eine Adresse an, die Sie lesen: Dorthin gehen Metas Antwort und Rückfragen.
    .written-third-party = Objector hat die Adresse eingetragen, die Sie für Antworten angegeben haben.
    .asks-whatsapp-own = WhatsApp möchte eine E-Mail-Adresse. Dorthin schickt es weitere Fragen, bevor es antwortet.
    .why-whatsapp-own = WhatsApp fragt per E-Mail, wogegen sich Ihr Widerspruch richtet und warum. Diese E-Mail kam bei Betroffenen auf Englisch an. Geben Sie eine Adresse an, die Sie lesen, und antworten Sie in Ihrer eigenen Sprache, wenn Ihnen das lieber ist.
    .written-whatsapp-own = Objector hat die Adresse eingetragen, die Sie für WhatsApp angegeben haben, sonst Ihre allgemeine.
field-email-confirm =
    .title = Noch einmal dieselbe Adresse
    .asks = Meta möchte dieselbe E-Mail-Adresse ein zweites Mal, um Tippfehler zu bemerken.
    .why = Sie muss genau mit der Adresse oben übereinstimmen. Ändern Sie eine der beiden, dann ändern Sie auch die andere.
    .missing = Nennen Sie Objector zuerst Ihre E-Mail-Adresse, dann kann es dieses Feld ausfüllen.
    .written = Objector hat dieselbe Adresse wie oben eingetragen.
field-full-name =
    .title = Ihr Name
    .asks = Meta möchte Ihren Vor- und Nachnamen.
    .why = Geben Sie den Namen an, unter dem Ihr Konto läuft. Beweisen müssen Sie ihn nicht: Weitere Nachweise darf Meta nur verlangen, wenn begründete Zweifel an Ihrer Identität bestehen.
    .missing = Nennen Sie Objector zuerst Ihren Namen, dann kann es dieses Feld ausfüllen.
    .written = Objector hat den Namen eingetragen, den Sie angegeben haben.
    .why-plain = Geben Sie den Namen an, unter dem Ihr Konto läuft. Einen Nachweis brauchen Sie nicht beizufügen.
    .why-third-party = Geben Sie den Namen an, unter dem andere Sie kennen, denn danach muss Meta suchen. Sind Sie auch unter einem anderen bekannt, schreiben Sie das dorthin, wo das Formular eine Erklärung verlangt.
field-given-name =
    .title = Ihr Vorname
    .asks = Meta möchte Ihren Vornamen.
    .why = Geben Sie den Namen an, unter dem Ihr Konto läuft. Beweisen müssen Sie ihn nicht: Weitere Nachweise darf Meta nur verlangen, wenn begründete Zweifel an Ihrer Identität bestehen.
    .missing = Nennen Sie Objector zuerst Ihren Vornamen, dann kann es dieses Feld ausfüllen.
    .written = Objector hat den Vornamen eingetragen, den Sie angegeben haben.
field-family-name =
    .title = Ihr Nachname
    .asks = Meta möchte Ihren Nachnamen.
    .why = Geben Sie den Namen an, unter dem Ihr Konto läuft. Beweisen müssen Sie ihn nicht: Weitere Nachweise darf Meta nur verlangen, wenn begründete Zweifel an Ihrer Identität bestehen.
    .missing = Nennen Sie Objector zuerst Ihren Nachnamen, dann kann es dieses Feld ausfüllen.
    .written = Objector hat den Nachnamen eingetragen, den Sie angegeben haben.
field-phone =
    .title = Ihre Telefonnummer
    .asks = Meta möchte eine Telefonnummer mit Ländervorwahl.
    .why = Im Formular von WhatsApp ist das die Nummer Ihres WhatsApp-Kontos. In anderen Formularen lassen Sie das Feld leer, wenn das geht: Für einen Widerspruch ist die Nummer nicht nötig.
    .asks-whatsapp-own = WhatsApp möchte die Telefonnummer Ihres WhatsApp-Kontos mit Ländervorwahl.
    .missing = Nennen Sie Objector zuerst Ihre Telefonnummer, dann kann es dieses Feld ausfüllen.
    .written = Objector hat die Nummer eingetragen, die Sie angegeben haben.
field-country =
    .title = Ihr Land
    .asks = Meta möchte wissen, in welchem Land Sie leben, denn davon hängen Ihre Rechte ab.
    .why = Wählen Sie das Land, in dem Sie tatsächlich leben, nicht Ihr Geburtsland. Fehlt es in Metas Liste, wie es 2024 für Norwegen berichtet wurde, lässt sich das Formular nicht nutzen: Schreiben Sie dann einen Brief.
    .missing = Nennen Sie Objector zuerst Ihr Land, dann kann es das Land hier auswählen.
    .written = Objector hat das Land ausgewählt, das Sie angegeben haben.
field-account =
    .title = Ihr Profil
    .asks = Meta möchte die Adresse oder den Nutzernamen des Profils, um das es geht.
    .why = Geben Sie nur das eine Profil an, für das Sie widersprechen. Für andere Konten, die nicht in derselben Kontenübersicht sind, füllen Sie das Formular noch einmal aus.
    .missing = Nennen Sie Objector zuerst die Adresse Ihres Profils, dann kann es dieses Feld ausfüllen.
    .written = Objector hat das Profil eingetragen, das Sie angegeben haben.
field-reason =
    .title = Warum Sie widersprechen
    .asks = Meta fragt, warum Sie widersprechen oder wie sich diese Verwendung Ihrer Daten auf Sie auswirkt.
    .why = { $law ->
        [gdpr] Artikel 21 Absatz 1 DSGVO spricht von Gründen, die sich aus Ihrer besonderen Situation ergeben.
        [uk] Artikel 21 Absatz 1 der UK GDPR spricht von Gründen, die sich aus Ihrer besonderen Situation ergeben.
       *[other] Sagen Sie mit eigenen Worten, warum Sie diese Verwendung nicht möchten.
    } Ein paar wahre Sätze genügen, Unterlagen sind nicht nötig. Metas Formular von 2024 lehnte Antworten mit weniger als 100 Zeichen ab; das von 2025 akzeptiert auch ein leeres Feld. Gründe helfen, falls Sie sich später beschweren. Schreiben Sie nichts Sensibles wie eine Krankheit und keine Namen von Kindern oder anderen Menschen.
    .missing = Machen Sie zuerst Ihre Angaben, dann kann Objector hier eine Begründung eintragen.
    .written = Objector hat aus den Gründen, die Sie angekreuzt haben, einen Widerspruch geschrieben. Lesen Sie ihn: Jeder Satz sollte für Sie stimmen.
    .written-plain = Objector hat einen kurzen Widerspruch geschrieben. Im Fenster von Objector können Sie eigene Gründe ergänzen; sie machen ihn stärker.
    .left-out = Objector hat einen Widerspruch geschrieben. Nicht alles, was Sie ausgewählt haben, hat in diesem Feld Platz.
field-details =
    .title = Sonst noch etwas
    .asks = Meta fragt, ob Sie etwas ergänzen möchten. Für Ihren Widerspruch ist das nicht nötig.
    .why = Lassen Sie das Feld leer, wenn oben nichts fehlt. Laden Sie nicht mehr hoch und schreiben Sie nicht mehr über sich, als Sie müssen.
field-about-ai =
    .title = Geht es um KI?
    .asks = Meta fragt, ob sich Ihre Anfrage auf KI bei Meta bezieht. Für diesen Widerspruch lautet die Antwort „Ja“.
    .why = Dasselbe Formular dient auch anderen Anliegen. Bei „Ja“ zeigt es die Felder für einen Widerspruch gegen die Verwendung Ihrer Daten für KI.
    .missing = Machen Sie zuerst Ihre Angaben, dann kann Objector hier auswählen.
    .written = Objector hat „Ja“ ausgewählt, weil Sie der Verwendung Ihrer Daten für KI widersprechen.
field-request-kind =
    .title = Was Sie möchten
    .asks = Meta fragt, um welche Art von Anfrage es geht. Bei Ihnen ist es ein Widerspruch.
    .why = Wählen Sie die Antwort, in der es um den Widerspruch gegen die Verwendung Ihrer Informationen geht. Die anderen Antworten führen zu anderen Formularen.
    .missing = Machen Sie zuerst Ihre Angaben, dann kann Objector hier auswählen.
    .written = Objector hat die Antwort ausgewählt, die für einen Widerspruch steht.
    .why-third-party = Wählen Sie die Antwort, in der es darum geht, der Verwendung von Informationen von Dritten für KI zu widersprechen oder sie einzuschränken. Bei den anderen geht es darum, Daten einzusehen, zu berichtigen oder zu löschen.
    .why-whatsapp-own = Wählen Sie die Frage, wie man der Verarbeitung seiner Informationen widerspricht. WhatsApp fragt dann per E-Mail, wogegen sich Ihr Widerspruch richtet und warum.
field-product =
    .title = Welches Produkt
    .asks = Meta fragt, um welches seiner Produkte es bei Ihrer Anfrage geht.
    .why = Wählen Sie das Produkt, bei dem Sie Ihr Konto haben. Für ein Konto anderswo füllen Sie das Formular noch einmal aus.
    .missing = Nennen Sie Objector zuerst Ihre Konten, dann kann es hier auswählen.
    .written = Objector hat das Produkt des Kontos ausgewählt, das Sie angegeben haben.
field-prompts =
    .title = Was Meta AI gefragt wurde
    .asks = Meta möchte wissen, nach welcher Eingabe Meta AI Daten über Sie gezeigt hat. Das können nur Sie wissen.
    .why = Gedacht ist das für Fälle, in denen eine Antwort von Meta AI Informationen über Sie zeigte. Haben Sie kein solches Beispiel, dann schreiben Sie das oder lassen das Feld leer, wenn das geht.
field-evidence =
    .title = Dateien
    .asks = Meta bietet an, Screenshots oder Dateien hinzuzufügen. Objector fügt nie eine Datei hinzu. Senden Sie keine Ausweiskopie.
    .why = Für einen Widerspruch brauchen Sie vorab keinen Nachweis; lassen Sie das Feld also leer, wenn das geht. Im Formular zu Informationen von Dritten kann ein Screenshot einer KI-Antwort helfen, die Ihre Daten zeigt.
field-relationship =
    .title = Für wen Sie anfragen
    .asks = Meta fragt, ob es um Sie selbst oder um jemand anderen geht. Bitte wählen Sie selbst.
    .why = Geht es um Ihre eigenen Daten, wählen Sie „mich selbst“. Fragen Sie für Ihr Kind an oder für jemanden, der Sie darum gebeten hat, dann wählen Sie das.
field-declaration =
    .title = Ihre Erklärung
    .asks = Sie sollen bestätigen, dass Ihre Angaben wahr sind. Das können nur Sie: Lesen Sie die Erklärung und setzen Sie das Häkchen dann selbst.
    .why = Objector setzt bei einer solchen Erklärung nie ein Häkchen. Lesen Sie vorher durch, was im Formular steht, und korrigieren Sie, was nicht stimmt.
field-signature =
    .title = Ihre Unterschrift
    .asks = Meta möchte, dass Sie mit Ihrem Namen unterschreiben. Das können nur Sie, deshalb lässt Objector das Feld leer.
    .why = Wenn Sie alles gelesen haben, tippen Sie Ihren Namen so ein, wie er oben steht.
field-code =
    .title = Der Code aus Ihrer E-Mail
    .asks = Meta hat einen Code an Ihre E-Mail-Adresse geschickt. Tippen Sie ihn hier selbst ein und lassen Sie diese Seite bis dahin offen.
    .why = Berichten zufolge gilt der Code etwa eine Stunde. Kommt nach ein paar Minuten keine E-Mail, sehen Sie im Spam-Ordner nach. Wenn Sie diese Seite schließen, müssen Sie vielleicht von vorn beginnen.
field-other =
    .title = Ein Feld, das Objector nicht kennt
    .asks = Objector weiß nicht, wofür dieses Feld ist. Lesen Sie Metas Frage, bevor Sie antworten.
    .why = Meta ändert seine Formulare ohne Ankündigung. Geben Sie nicht mehr an, als Sie müssen. Sie können dem Team von Objector das geänderte Formular melden; das geschieht nur, wenn Sie es so entscheiden.

note-email-held = Wenn Sie angemeldet sind, trägt Meta hier oft von selbst eine Adresse ein. Objector lässt sie stehen. Möchten Sie die Antwort an eine andere, ändern Sie sie.
note-email-after = Nachdem Sie das Formular abgesendet haben, schreibt Meta an diese Adresse: manchmal erst einen Code, dann die Antwort. Berichtet wird von wenigen Minuten bis zu zwei Tagen; manche bekamen gar keine Antwort.
note-country-law = Die DSGVO gilt in der EU, in Island, Liechtenstein und Norwegen. Das Vereinigte Königreich und die Schweiz haben eigene Gesetze. Objector nennt das Ihres Landes.
note-account-find = Öffnen Sie Ihr eigenes Profil im Browser: Seine Adresse steht in der Adresszeile. Ein Passwort gehört nie in dieses Feld.
note-identity = { $law ->
    [gdpr] Senden Sie keine Ausweiskopie. Nach Artikel 12 Absatz 6 DSGVO darf Meta nur bei begründeten Zweifeln an Ihrer Identität mehr dazu verlangen.
    [uk] Senden Sie keine Ausweiskopie. Nach Artikel 12 Absatz 6 der UK GDPR darf Meta nur bei begründeten Zweifeln an Ihrer Identität mehr dazu verlangen.
   *[other] Senden Sie keine Ausweiskopie, solange Meta Ihnen nicht sagt, warum es daran zweifelt, wer Sie sind.
}
note-reason = { $law ->
    [gdpr] Artikel 21 Absatz 1 DSGVO spricht von Gründen, die sich aus Ihrer besonderen Situation ergeben.
    [uk] Artikel 21 Absatz 1 der UK GDPR spricht von Gründen, die sich aus Ihrer besonderen Situation ergeben.
   *[other] Sagen Sie mit eigenen Worten, warum Sie diese Verwendung nicht möchten.
} Ein paar wahre Sätze genügen, Unterlagen sind nicht nötig. Schreiben Sie nichts Sensibles wie eine Krankheit und keine Namen von Kindern oder anderen Menschen.
note-reason-third-party = Sagen Sie allgemein, wo Sie vorkommen: in Beiträgen oder Bildern anderer Menschen, auf Websites. Meta sagt, dass es solchen Anfragen nicht automatisch nachkommt; deshalb hilft ein Grund, der nur auf Sie zutrifft.
note-reason-written = Was Objector schreibt, kommt aus den Gründen, die Sie angekreuzt haben, und aus Ihren eigenen Worten. Es fügt nichts über Sie hinzu, und Sie können jedes Wort ändern.
note-reason-weighing = { $law ->
    [gdpr] Sie müssen nicht beweisen, dass Sie recht haben. Meta muss zwingende Gründe nachweisen, die schwerer wiegen als Ihre (Artikel 21 Absatz 1 DSGVO).
    [uk] Sie müssen nicht beweisen, dass Sie recht haben. Meta muss zwingende Gründe nachweisen, die schwerer wiegen als Ihre (Artikel 21 Absatz 1 der UK GDPR).
    [fadp] Das Schweizer Recht schützt Ihren ausdrücklichen Willen, dass Daten über Sie nicht bearbeitet werden (Art. 30 Abs. 2 Bst. b DSG). Meta müsste rechtfertigen, wenn es dagegen handelt.
   *[other] Welche Rechte Sie haben, hängt vom Recht des Landes ab, in dem Sie leben. Objector nennt keines.
}
note-review = { $law ->
    [gdpr] „Wir prüfen das“ ist noch keine Antwort. Meta muss Ihnen innerhalb eines Monats nach Eingang des Widerspruchs sagen, was es getan hat (Artikel 12 Absatz 3 DSGVO), und warum, wenn es ablehnt (Artikel 12 Absatz 4).
    [uk] „Wir prüfen das“ ist noch keine Antwort. Meta muss Ihnen innerhalb eines Monats nach Eingang des Widerspruchs sagen, was es getan hat (Artikel 12 Absatz 3 der UK GDPR).
   *[other] „Wir prüfen das“ ist noch keine Antwort. Notieren Sie sich den Tag und fragen Sie nach 30 Tagen nach.
}
note-review-longer = { $law ->
    [uk] Ist die Sache kompliziert, darf Meta sich zwei Monate mehr Zeit nehmen. Das muss es Ihnen aber innerhalb des ersten Monats sagen und begründen (Artikel 12 Absatz 3 der UK GDPR).
   *[gdpr] Ist die Sache kompliziert, darf Meta sich zwei Monate mehr Zeit nehmen. Das muss es Ihnen aber innerhalb des ersten Monats sagen und begründen (Artikel 12 Absatz 3 DSGVO).
}
note-right-to-act = Um für einen erwachsenen Menschen zu handeln, brauchen Sie das Recht dazu, etwa durch eine Vollmacht. Meta kann verlangen, sie zu sehen. Schwärzen Sie in einer Kopie, was damit nichts zu tun hat.
note-true = Die Bestätigung fällt leicht, wenn jeder Satz im Formular stimmt. Sind Sie sich bei einem nicht sicher, nehmen Sie ihn vorher heraus.
note-code-private = Der Code ist nur für Sie. Objector liest ihn nicht und bewahrt ihn nicht auf.
note-code-counts = Für Objector gilt der Widerspruch als angekommen, sobald der Code angenommen wurde, nicht vorher.
