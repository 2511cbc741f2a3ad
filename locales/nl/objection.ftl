# The objection that Objector writes into Meta's form, in Dutch.

objection-opening = { $law ->
    [uk] Ik maak op grond van artikel 21, lid 1, van de UK GDPR bezwaar tegen het gebruik van mijn persoonsgegevens om AI bij Meta te ontwikkelen en te verbeteren. Dat geldt zowel voor wat ik tot nu toe heb gedeeld als voor wat ik nog zal delen.
    [fadp] Ik maak uitdrukkelijk bezwaar (artikel 30, lid 2, onder b, van de Zwitserse federale wet inzake gegevensbescherming) tegen het gebruik van mijn persoonsgegevens om AI bij Meta te ontwikkelen en te verbeteren, voor wat ik heb gedeeld en zal delen.
    [other] Ik maak bezwaar tegen het gebruik van mijn persoonsgegevens om AI bij Meta te ontwikkelen en te verbeteren. Dat geldt zowel voor wat ik tot nu toe heb gedeeld als voor wat ik nog zal delen.
   *[gdpr] Ik maak op grond van artikel 21, lid 1, AVG bezwaar tegen het gebruik van mijn persoonsgegevens om AI bij Meta te ontwikkelen en te verbeteren. Dat geldt zowel voor wat ik tot nu toe heb gedeeld als voor wat ik nog zal delen.
}

objection-shortest = { $law ->
    [uk] Ik maak bezwaar (art. 21 lid 1 UK GDPR) tegen gebruik van mijn gegevens voor AI bij Meta.
    [fadp] Ik maak uitdrukkelijk bezwaar (art. 30 lid 2 b FADP) tegen AI-gebruik van mijn gegevens bij Meta.
    [other] Ik maak bezwaar tegen het gebruik van mijn gegevens voor AI bij Meta.
   *[gdpr] Ik maak bezwaar (art. 21 lid 1 AVG) tegen het gebruik van mijn gegevens voor AI bij Meta.
}

objection-opening-third-party = { $law ->
    [uk] Ik maak op grond van artikel 21, lid 1, van de UK GDPR bezwaar tegen het gebruik van persoonsgegevens over mij die Meta van andere mensen, websites of bedrijven heeft, om AI bij Meta te ontwikkelen en te verbeteren.
    [fadp] Ik maak uitdrukkelijk bezwaar (artikel 30, lid 2, onder b, van de Zwitserse FADP) tegen het gebruik van persoonsgegevens over mij die Meta van andere mensen, websites of bedrijven heeft, om AI bij Meta te ontwikkelen en te verbeteren.
    [other] Ik maak bezwaar tegen het gebruik van persoonsgegevens over mij die Meta van andere mensen, websites of bedrijven heeft, om AI bij Meta te ontwikkelen en te verbeteren.
   *[gdpr] Ik maak op grond van artikel 21, lid 1, AVG bezwaar tegen het gebruik van persoonsgegevens over mij die Meta van andere mensen, websites of bedrijven heeft, om AI bij Meta te ontwikkelen en te verbeteren.
}
objection-shortest-third-party = { $law ->
    [uk] Ik maak bezwaar (art. 21 lid 1 UK GDPR) tegen gebruik van gegevens van anderen over mij voor AI.
    [fadp] Ik maak uitdrukkelijk bezwaar (art. 30 lid 2 b FADP) tegen AI-gebruik van andermans data over mij.
    [other] Ik maak bezwaar tegen het gebruik van gegevens van anderen over mij voor AI bij Meta.
   *[gdpr] Ik maak bezwaar (art. 21 lid 1 AVG) tegen gebruik van gegevens van anderen over mij voor AI.
}

objection-opening-child = { $law ->
    [uk] Namens mijn minderjarige kind maak ik op grond van artikel 21, lid 1, van de UK GDPR bezwaar tegen het gebruik van de persoonsgegevens van mijn kind om AI bij Meta te ontwikkelen en te verbeteren, waar ze ook vandaan komen.
    [fadp] Namens mijn minderjarige kind maak ik uitdrukkelijk bezwaar (artikel 30, lid 2, onder b, van de Zwitserse FADP) tegen het gebruik van de persoonsgegevens van mijn kind om AI bij Meta te ontwikkelen en te verbeteren, waar ze ook vandaan komen.
    [other] Namens mijn minderjarige kind maak ik bezwaar tegen het gebruik van de persoonsgegevens van mijn kind om AI bij Meta te ontwikkelen en te verbeteren, waar ze ook vandaan komen.
   *[gdpr] Namens mijn minderjarige kind maak ik op grond van artikel 21, lid 1, AVG bezwaar tegen het gebruik van de persoonsgegevens van mijn kind om AI bij Meta te ontwikkelen en te verbeteren, waar ze ook vandaan komen.
}
objection-shortest-child = { $law ->
    [uk] Namens mijn kind maak ik bezwaar (art. 21 lid 1 UK GDPR) tegen AI-gebruik van diens gegevens.
    [fadp] Voor mijn kind maak ik uitdrukkelijk bezwaar (art. 30 lid 2 b FADP) tegen AI-gebruik van diens data.
    [other] Namens mijn kind maak ik bezwaar tegen het gebruik van diens gegevens voor AI bij Meta.
   *[gdpr] Namens mijn kind maak ik bezwaar (art. 21 lid 1 AVG) tegen AI-gebruik van diens gegevens bij Meta.
}
objection-child-reason = Mijn kind kan hierover niet beslissen, en de belangen van kinderen wegen bijzonder zwaar. Dat accounts van minderjarigen buiten beschouwing blijven, verandert niets aan wat volwassenen plaatsen.

objection-opening-represented = { $law ->
    [uk] Namens iemand die ik vertegenwoordig, maak ik op grond van artikel 21, lid 1, van de UK GDPR bezwaar tegen het gebruik van de gegevens van die persoon om AI bij Meta te ontwikkelen en te verbeteren, zowel wat is gedeeld als wat nog wordt gedeeld.
    [fadp] Namens iemand die ik vertegenwoordig, maak ik uitdrukkelijk bezwaar (art. 30, lid 2, onder b, FADP, Zwitserland) tegen het gebruik van de gegevens van die persoon om AI bij Meta te ontwikkelen en te verbeteren, voor wat is en wordt gedeeld.
    [other] Namens iemand die ik vertegenwoordig, maak ik bezwaar tegen het gebruik van de gegevens van die persoon om AI bij Meta te ontwikkelen en te verbeteren. Dat geldt zowel voor wat tot nu toe is gedeeld als voor wat nog wordt gedeeld.
   *[gdpr] Namens iemand die ik vertegenwoordig, maak ik op grond van artikel 21, lid 1, AVG bezwaar tegen het gebruik van de gegevens van die persoon om AI bij Meta te ontwikkelen en te verbeteren, zowel wat is gedeeld als wat nog wordt gedeeld.
}
objection-shortest-represented = { $law ->
    [uk] Voor iemand anders maak ik bezwaar (art. 21 lid 1 UK GDPR) tegen AI-gebruik van diens gegevens.
    [fadp] Voor een ander maak ik uitdrukkelijk bezwaar (art. 30 lid 2 b FADP) tegen AI-gebruik van diens data.
    [other] Voor iemand anders maak ik bezwaar tegen het gebruik van diens gegevens voor AI bij Meta.
   *[gdpr] Voor iemand anders maak ik bezwaar (art. 21 lid 1 AVG) tegen AI-gebruik van diens gegevens.
}

objection-closing = Ik verzoek u dit gebruik te staken en mij te bevestigen dat u dat hebt gedaan.

objection-ground-expectation = Ik heb mijn berichten voor mensen geplaatst, niet voor machines. Toen ik dit deelde, kon ik niet verwachten dat het zou worden gebruikt om generatieve AI te ontwikkelen.
objection-ground-special-categories = Wat ik heb geplaatst, onthult bijzonder gevoelige zaken over mij of anderen. Zulke gegevens verdienen bijzondere bescherming; een gerechtvaardigd belang is niet genoeg om ze te gebruiken.
objection-ground-children = In wat ik heb geplaatst, zijn kinderen uit mijn familie te zien of te herkennen. Zij kunnen hier niet zelf over beslissen, en hun belangen wegen bijzonder zwaar.
objection-ground-profession-safety = Mijn beroep of mijn persoonlijke veiligheid vereist dat een AI mijn naam, gezicht en gewoonten niet weergeeft of aan elkaar koppelt. Voor mij is het risico groter dan voor anderen.
objection-ground-creative-work = Ik publiceer daar eigen werk dat belangrijk is voor mijn levensonderhoud. AI-inhoud die dat werk nabootst of vervangt, schaadt mij.
objection-ground-irreversible = Wat een model heeft geleerd, is nauwelijks nog te vinden, te verbeteren of te wissen. Ik zou de controle over mijn gegevens voorgoed verliezen, en dat moet worden meegewogen vóór het gebruik.
objection-ground-not-necessary = Er zijn minder ingrijpende manieren om hetzelfde te bereiken, zoals gegevens van mensen die daarmee instemmen, gelicentieerde of synthetische gegevens. Mijn gegevens zijn daarvoor niet noodzakelijk.
objection-ground-non-user = Ik heb geen account bij Meta, of ik ben te zien in berichten van anderen. Ik had geen relatie met Meta, ben niet geïnformeerd en kon dit gebruik niet verwachten.

objection-brief-expectation = Ik plaatste voor mensen, niet voor AI.
objection-brief-special-categories = Mijn berichten onthullen extra beschermde gegevens.
objection-brief-children = In mijn berichten zijn kinderen te zien.
objection-brief-profession-safety = Vanwege mijn werk of situatie loop ik extra risico.
objection-brief-creative-work = Ik leef van werk dat ik daar publiceer.
objection-brief-irreversible = Wat een model heeft geleerd, is bijna niet terug te halen.
objection-brief-not-necessary = AI kan zonder mijn gegevens worden getraind.
objection-brief-non-user = Ik heb geen account, of anderen tonen mij.

ground-why-expectation = De wet kijkt naar wat mensen konden verwachten toen ze iets deelden; oude berichten waren voor mensen bedoeld, niet voor AI.
ground-why-special-categories = Zulke gegevens zijn extra beschermd, en een gerechtvaardigd belang alleen is niet genoeg om ze te gebruiken; rechters zijn het er niet over eens wat dat voor AI-training betekent.
ground-why-children = De belangen van kinderen wegen zwaarder, en zij hebben hier zelf niet voor gekozen.
ground-why-profession-safety = Dit is een specifieke situatie zoals de wet die bedoelt: voor jou is het risico groter dan voor anderen.
ground-why-creative-work = Je inkomen is een eigen belang, dat tegen dat van Meta moet worden afgewogen.
ground-why-irreversible = Wat een model heeft geleerd, is nauwelijks nog te verbeteren of te wissen, dus moet vooraf strenger worden afgewogen.
ground-why-not-necessary = Een gerechtvaardigd belang staat alleen toe wat noodzakelijk is. Een rechter in Keulen nam voorlopig aan dat het gebruik door Meta dat is, dus gebruik dit als aanvulling.
ground-why-non-user = Je hebt niets met Meta te maken, kreeg niets te horen en had niets te kiezen; dit gebruik kon je dus niet verwachten.
