# The objection that Objector writes into Meta's form, in German.

objection-opening = { $law ->
    [uk] Ich widerspreche nach Artikel 21 Absatz 1 der UK GDPR der Verwendung meiner personenbezogenen Daten für die Entwicklung und Verbesserung von KI bei Meta. Das gilt für alles, was ich bisher geteilt habe und künftig teile.
    [fadp] Ich widerspreche ausdrücklich (Art. 30 Abs. 2 Bst. b des Schweizer Datenschutzgesetzes) der Verwendung meiner Personendaten für die Entwicklung und Verbesserung von KI bei Meta. Das gilt für alles, was ich bisher geteilt habe und künftig teile.
    [other] Ich widerspreche der Verwendung meiner personenbezogenen Daten für die Entwicklung und Verbesserung von KI bei Meta. Das gilt für alles, was ich bisher geteilt habe und künftig teile.
   *[gdpr] Ich widerspreche nach Artikel 21 Absatz 1 DSGVO der Verwendung meiner personenbezogenen Daten für die Entwicklung und Verbesserung von KI bei Meta. Das gilt für alles, was ich bisher geteilt habe und künftig teile.
}

objection-shortest = { $law ->
    [uk] Ich widerspreche nach Art. 21 Abs. 1 UK GDPR der Nutzung meiner Daten für KI bei Meta.
    [fadp] Ich widerspreche ausdrücklich (Art. 30 Abs. 2 Bst. b DSG) der KI-Nutzung meiner Daten bei Meta.
    [other] Ich widerspreche der Verwendung meiner Daten für KI bei Meta.
   *[gdpr] Ich widerspreche nach Art. 21 Abs. 1 DSGVO der Nutzung meiner Daten für KI bei Meta.
}

objection-opening-third-party = { $law ->
    [uk] Ich widerspreche nach Artikel 21 Absatz 1 der UK GDPR der Verwendung personenbezogener Daten über mich, die Meta von anderen Menschen, Websites oder Unternehmen hat, für die Entwicklung und Verbesserung von KI bei Meta.
    [fadp] Ich widerspreche ausdrücklich (Art. 30 Abs. 2 Bst. b des Schweizer Datenschutzgesetzes) der Verwendung von Personendaten über mich, die Meta von anderen Menschen, Websites oder Unternehmen hat, für die Entwicklung und Verbesserung von KI bei Meta.
    [other] Ich widerspreche der Verwendung personenbezogener Daten über mich, die Meta von anderen Menschen, Websites oder Unternehmen hat, für die Entwicklung und Verbesserung von KI bei Meta.
   *[gdpr] Ich widerspreche nach Artikel 21 Absatz 1 DSGVO der Verwendung personenbezogener Daten über mich, die Meta von anderen Menschen, Websites oder Unternehmen hat, für die Entwicklung und Verbesserung von KI bei Meta.
}
objection-shortest-third-party = { $law ->
    [uk] Ich widerspreche (Art. 21 Abs. 1 UK GDPR) der KI-Nutzung von Daten anderer über mich bei Meta.
    [fadp] Ich widerspreche ausdrücklich (Art. 30 Abs. 2 Bst. b DSG) der KI-Nutzung fremder Daten über mich.
    [other] Ich widerspreche der Nutzung von Daten anderer über mich für KI bei Meta.
   *[gdpr] Ich widerspreche (Art. 21 Abs. 1 DSGVO) der KI-Nutzung von Daten anderer über mich bei Meta.
}

objection-opening-child = { $law ->
    [uk] Im Namen meines minderjährigen Kindes widerspreche ich nach Artikel 21 Absatz 1 der UK GDPR der Verwendung seiner personenbezogenen Daten, gleich woher sie stammen, für die Entwicklung und Verbesserung von KI bei Meta.
    [fadp] Im Namen meines minderjährigen Kindes widerspreche ich ausdrücklich (Art. 30 Abs. 2 Bst. b des Schweizer Datenschutzgesetzes) der Verwendung seiner Personendaten, gleich woher sie stammen, für die Entwicklung und Verbesserung von KI bei Meta.
    [other] Im Namen meines minderjährigen Kindes widerspreche ich der Verwendung seiner personenbezogenen Daten, gleich woher sie stammen, für die Entwicklung und Verbesserung von KI bei Meta.
   *[gdpr] Im Namen meines minderjährigen Kindes widerspreche ich nach Artikel 21 Absatz 1 DSGVO der Verwendung seiner personenbezogenen Daten, gleich woher sie stammen, für die Entwicklung und Verbesserung von KI bei Meta.
}
objection-shortest-child = { $law ->
    [uk] Für mein Kind widerspreche ich (Art. 21 Abs. 1 UK GDPR) der KI-Nutzung seiner Daten bei Meta.
    [fadp] Für mein Kind widerspreche ich (Art. 30 Abs. 2 Bst. b DSG) ausdrücklich der KI-Nutzung seiner Daten.
    [other] Für mein Kind widerspreche ich der Nutzung seiner Daten für KI bei Meta.
   *[gdpr] Für mein Kind widerspreche ich (Art. 21 Abs. 1 DSGVO) der KI-Nutzung seiner Daten bei Meta.
}
objection-child-reason = Mein Kind kann darüber nicht entscheiden, und die Interessen von Kindern wiegen besonders schwer. Dass Konten Minderjähriger ausgenommen sind, ändert nichts an dem, was Erwachsene posten.

objection-opening-represented = { $law ->
    [uk] Im Namen einer Person, die ich vertrete, widerspreche ich nach Artikel 21 Absatz 1 der UK GDPR der Verwendung ihrer Daten für die Entwicklung und Verbesserung von KI bei Meta. Das gilt für alles, was bisher geteilt wurde und künftig geteilt wird.
    [fadp] Im Namen einer Person, die ich vertrete, widerspreche ich ausdrücklich (Art. 30 Abs. 2 Bst. b Schweizer DSG) der Verwendung ihrer Daten für die Entwicklung und Verbesserung von KI bei Meta. Das gilt für alles bisher und künftig Geteilte.
    [other] Im Namen einer Person, die ich vertrete, widerspreche ich der Verwendung ihrer Daten für die Entwicklung und Verbesserung von KI bei Meta. Das gilt für alles, was bisher geteilt wurde und künftig geteilt wird.
   *[gdpr] Im Namen einer Person, die ich vertrete, widerspreche ich nach Artikel 21 Absatz 1 DSGVO der Verwendung ihrer Daten für die Entwicklung und Verbesserung von KI bei Meta. Das gilt für alles, was bisher geteilt wurde und künftig geteilt wird.
}
objection-shortest-represented = { $law ->
    [uk] Für eine andere Person widerspreche ich (Art. 21 Abs. 1 UK GDPR) der KI-Nutzung ihrer Daten.
    [fadp] Für eine andere Person widerspreche ich ausdrücklich (Art. 30 DSG) der KI-Nutzung ihrer Daten.
    [other] Für eine andere Person widerspreche ich der Nutzung ihrer Daten für KI bei Meta.
   *[gdpr] Für eine andere Person widerspreche ich (Art. 21 Abs. 1 DSGVO) der KI-Nutzung ihrer Daten.
}

objection-closing = Bitte beenden Sie diese Verwendung und bestätigen Sie mir, dass Sie das getan haben.

objection-ground-expectation = Meine Beiträge waren für Menschen gedacht, nicht für Maschinen. Als ich diese Inhalte geteilt habe, konnte ich nicht damit rechnen, dass sie zur Entwicklung generativer KI verwendet werden.
objection-ground-special-categories = Was ich veröffentlicht habe, verrät besonders Sensibles über mich oder andere. Solche Daten brauchen besonderen Schutz, und ein berechtigtes Interesse reicht für ihre Verwendung nicht aus.
objection-ground-children = In dem, was ich veröffentlicht habe, sind Kinder meiner Familie zu sehen oder zu erkennen. Sie können darüber nicht selbst entscheiden, und ihre Interessen wiegen besonders schwer.
objection-ground-profession-safety = Mein Beruf oder meine persönliche Sicherheit verlangt, dass eine KI meinen Namen, mein Gesicht und meine Gewohnheiten nicht wiedergibt oder verknüpft. Für mich ist das Risiko größer als für andere.
objection-ground-creative-work = Ich veröffentliche dort eigene Werke, die für meinen Lebensunterhalt wichtig sind. KI-Inhalte, die sie nachahmen oder ersetzen, schaden mir.
objection-ground-irreversible = Was ein Modell gelernt hat, lässt sich kaum wiederfinden, berichtigen oder löschen. Ich würde die Kontrolle über meine Daten endgültig verlieren; das muss abgewogen werden, bevor sie verwendet werden.
objection-ground-not-necessary = Es gibt mildere Wege zum selben Ziel, etwa Daten von Menschen, die zugestimmt haben, lizenzierte oder synthetische Daten. Meine Daten sind dafür nicht erforderlich.
objection-ground-non-user = Ich habe kein Konto bei Meta oder bin in Inhalten anderer zu sehen. Ich hatte keine Beziehung zu Meta, wurde nicht informiert und konnte mit dieser Verwendung nicht rechnen.

objection-brief-expectation = Ich habe für Menschen gepostet, nicht für KI.
objection-brief-special-categories = Meine Beiträge verraten besonders geschützte Daten.
objection-brief-children = In meinen Beiträgen sind Kinder zu sehen.
objection-brief-profession-safety = Mein Beruf oder meine Lage gefährdet mich besonders.
objection-brief-creative-work = Ich lebe von Werken, die ich dort veröffentliche.
objection-brief-irreversible = Was ein Modell gelernt hat, ist kaum zurückzuholen.
objection-brief-not-necessary = KI lässt sich ohne meine Daten trainieren.
objection-brief-non-user = Ich habe kein Konto, oder andere zeigen mich.

ground-why-expectation = Das Recht fragt, womit Menschen rechnen konnten, als sie etwas geteilt haben; alte Beiträge waren für Menschen gedacht, nicht für KI.
ground-why-special-categories = Solche Daten sind besonders geschützt, und ein berechtigtes Interesse allein erlaubt ihre Verwendung nicht; was daraus für KI-Training folgt, sehen Gerichte verschieden.
ground-why-children = Die Interessen von Kindern wiegen schwerer, und sie haben sich nichts davon selbst ausgesucht.
ground-why-profession-safety = Das ist eine besondere Situation, wie sie das Gesetz meint: Für Sie ist das Risiko größer als für andere.
ground-why-creative-work = Ihr Lebensunterhalt ist ein eigenes Interesse, das gegen das von Meta abzuwägen ist.
ground-why-irreversible = Was ein Modell gelernt hat, lässt sich kaum berichtigen oder löschen; deshalb muss vorher strenger abgewogen werden.
ground-why-not-necessary = Ein berechtigtes Interesse erlaubt nur, was erforderlich ist. Ein Gericht in Köln hat Metas Verwendung vorläufig als erforderlich angesehen, nutzen Sie dies also als Ergänzung.
ground-why-non-user = Sie haben mit Meta nichts zu tun, wurden nicht informiert und hatten keine Wahl; mit dieser Verwendung konnten Sie also nicht rechnen.
