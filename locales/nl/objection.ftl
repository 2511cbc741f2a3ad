# The objection that Objector writes into Meta's form, in Dutch.

objection-opening = { $law ->
    [uk] Ik maak op grond van artikel 21, lid 1, van de UK GDPR bezwaar tegen het gebruik van mijn persoonsgegevens om AI bij Meta te ontwikkelen en te verbeteren, zowel wat ik tot nu toe heb gedeeld als wat ik nog zal delen.
    [fadp] Ik maak uitdrukkelijk bezwaar (artikel 30, lid 2, onder b, van de Zwitserse federale wet inzake gegevensbescherming) tegen het gebruik van mijn persoonsgegevens om AI bij Meta te ontwikkelen en te verbeteren, voor wat ik heb gedeeld en zal delen.
    [other] Ik maak bezwaar tegen het gebruik van mijn persoonsgegevens om AI bij Meta te ontwikkelen en te verbeteren, zowel wat ik tot nu toe heb gedeeld als wat ik nog zal delen.
   *[gdpr] Ik maak op grond van artikel 21, lid 1, AVG bezwaar tegen het gebruik van mijn persoonsgegevens om AI bij Meta te ontwikkelen en te verbeteren, zowel wat ik tot nu toe heb gedeeld als wat ik nog zal delen.
}

objection-shortest = { $law ->
    [uk] Ik maak bezwaar (art. 21 lid 1 UK GDPR) tegen gebruik van mijn gegevens voor AI bij Meta.
    [fadp] Ik maak uitdrukkelijk bezwaar (art. 30 lid 2 b FADP) tegen AI-gebruik van mijn gegevens.
    [other] Ik maak bezwaar tegen het gebruik van mijn gegevens voor AI bij Meta.
   *[gdpr] Ik maak bezwaar (art. 21 lid 1 AVG) tegen het gebruik van mijn gegevens voor AI bij Meta.
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
