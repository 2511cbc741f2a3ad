# The objection that Objector writes into Meta's form, in German.

objection-opening = { $law ->
    [uk] Ich widerspreche nach Artikel 21 Absatz 1 der UK GDPR der Verwendung meiner personenbezogenen Daten für die Entwicklung und Verbesserung von KI bei Meta. Das gilt für alles, was ich bisher geteilt habe und künftig teile.
    [fadp] Ich widerspreche ausdrücklich (Art. 30 Abs. 2 Bst. b des Schweizer Datenschutzgesetzes) der Verwendung meiner Personendaten für die Entwicklung und Verbesserung von KI bei Meta. Das gilt für alles, was ich bisher geteilt habe und künftig teile.
    [other] Ich widerspreche der Verwendung meiner personenbezogenen Daten für die Entwicklung und Verbesserung von KI bei Meta. Das gilt für alles, was ich bisher geteilt habe und künftig teile.
   *[gdpr] Ich widerspreche nach Artikel 21 Absatz 1 DSGVO der Verwendung meiner personenbezogenen Daten für die Entwicklung und Verbesserung von KI bei Meta. Das gilt für alles, was ich bisher geteilt habe und künftig teile.
}

objection-shortest = { $law ->
    [uk] Ich widerspreche nach Art. 21 Abs. 1 UK GDPR der Nutzung meiner Daten für KI bei Meta.
    [fadp] Ich widerspreche (Art. 30 Abs. 2 Bst. b DSG) ausdrücklich der KI-Nutzung meiner Daten.
    [other] Ich widerspreche der Verwendung meiner Daten für KI bei Meta.
   *[gdpr] Ich widerspreche nach Art. 21 Abs. 1 DSGVO der Nutzung meiner Daten für KI bei Meta.
}

objection-closing = Bitte beenden Sie diese Verwendung und bestätigen Sie mir, dass Sie das getan haben.

objection-ground-expectation = Meine Beiträge waren für Menschen gedacht, nicht für Maschinen. Als ich diese Inhalte geteilt habe, konnte ich nicht damit rechnen, dass sie zur Entwicklung generativer KI verwendet werden.
objection-ground-special-categories = Was ich veröffentlicht habe, verrät besonders Sensibles über mich oder andere. Solche Daten brauchen besonderen Schutz, und ein berechtigtes Interesse reicht für ihre Verwendung nicht aus.
objection-ground-children = In dem, was ich veröffentlicht habe, sind Kinder meiner Familie zu sehen oder zu erkennen. Sie können darüber nicht selbst entscheiden, und ihre Interessen wiegen besonders schwer.
objection-ground-profession-safety = Mein Beruf oder meine persönliche Sicherheit verlangt, dass eine KI meinen Namen, mein Gesicht und meine Gewohnheiten nicht wiedergibt oder verknüpft. Für mich ist das Risiko größer als für andere.
objection-ground-creative-work = Ich veröffentliche dort eigene Werke, die für meinen Lebensunterhalt wichtig sind. KI-Inhalte, die sie nachahmen oder ersetzen, schaden mir.
objection-ground-irreversible = Was ein Modell gelernt hat, lässt sich kaum wieder finden, berichtigen oder löschen. Ich würde die Kontrolle über meine Daten endgültig verlieren; das muss abgewogen werden, bevor sie verwendet werden.
objection-ground-not-necessary = Es gibt mildere Wege zum selben Ziel, etwa Daten von Menschen, die zugestimmt haben, lizenzierte oder synthetische Daten. Meine Daten sind dafür nicht erforderlich.
objection-ground-non-user = Ich habe kein Konto bei Meta oder bin in Inhalten anderer zu sehen. Ich hatte keine Beziehung zu Meta, wurde nicht informiert und konnte mit dieser Verwendung nicht rechnen.
