# The objection that Objector writes into Meta's form, and why a ground counts, in Finnish.

objection-opening = { $law ->
    [uk] Vastustan UK GDPR:n 21 artiklan 1 kohdan nojalla henkilötietojeni käyttöä tekoälyn kehittämiseen ja parantamiseen Metassa. Tämä koskee sekä sitä, mitä olen jakanut tähän asti, että sitä, mitä jaan vastedes.
    [fadp] Vastustan nimenomaisesti (Sveitsin tietosuojalain 30 artiklan 2 kohdan b alakohta) henkilötietojeni käyttöä tekoälyn kehittämiseen ja parantamiseen Metassa. Tämä koskee sekä sitä, mitä olen jakanut tähän asti, että sitä, mitä jaan vastedes.
    [other] Vastustan henkilötietojeni käyttöä tekoälyn kehittämiseen ja parantamiseen Metassa. Tämä koskee sekä sitä, mitä olen jakanut tähän asti, että sitä, mitä jaan vastedes.
   *[gdpr] Vastustan GDPR:n 21 artiklan 1 kohdan nojalla henkilötietojeni käyttöä tekoälyn kehittämiseen ja parantamiseen Metassa. Tämä koskee sekä sitä, mitä olen jakanut tähän asti, että sitä, mitä jaan vastedes.
}

objection-shortest = { $law ->
    [uk] Vastustan UK GDPR:n 21 art. 1 kohdan nojalla tietojeni käyttöä Metan tekoälyyn.
    [fadp] Vastustan nimenomaisesti (FADP 30 art. 2 kohta b) tietojeni käyttöä Metan tekoälyyn.
    [other] Vastustan tietojeni käyttöä Metan tekoälyyn.
   *[gdpr] Vastustan GDPR:n 21 artiklan 1 kohdan nojalla tietojeni käyttöä Metan tekoälyyn.
}

objection-opening-third-party = { $law ->
    [uk] Vastustan UK GDPR:n 21 artiklan 1 kohdan nojalla sellaisten minua koskevien henkilötietojen käyttöä tekoälyn kehittämiseen ja parantamiseen Metassa, jotka Meta on saanut muilta ihmisiltä, verkkosivustoilta tai yrityksiltä.
    [fadp] Vastustan nimenomaisesti (Sveitsin tietosuojalain 30 artiklan 2 kohdan b alakohta) sellaisten minua koskevien tietojen käyttöä tekoälyn kehittämiseen ja parantamiseen Metassa, jotka Meta on saanut muilta ihmisiltä, sivustoilta tai yrityksiltä.
    [other] Vastustan sellaisten minua koskevien henkilötietojen käyttöä tekoälyn kehittämiseen ja parantamiseen Metassa, jotka Meta on saanut muilta ihmisiltä, verkkosivustoilta tai yrityksiltä.
   *[gdpr] Vastustan GDPR:n 21 artiklan 1 kohdan nojalla sellaisten minua koskevien henkilötietojen käyttöä tekoälyn kehittämiseen ja parantamiseen Metassa, jotka Meta on saanut muilta ihmisiltä, verkkosivustoilta tai yrityksiltä.
}
objection-shortest-third-party = { $law ->
    [uk] Vastustan muilta saatujen tietojeni käyttöä Metan tekoälyyn (UK GDPR, 21 art. 1 kohta).
    [fadp] Vastustan nimenomaisesti muilta saatujen tietojeni käyttöä Metan tekoälyyn (FADP 30 art. 2 b).
    [other] Vastustan muilta saatujen tietojeni käyttöä Metan tekoälyyn.
   *[gdpr] Vastustan muilta saatujen tietojeni käyttöä Metan tekoälyyn (GDPR, 21 art. 1 kohta).
}
objection-opening-child = { $law ->
    [uk] Alaikäisen lapseni puolesta vastustan UK GDPR:n 21 artiklan 1 kohdan nojalla lapseni henkilötietojen käyttöä tekoälyn kehittämiseen ja parantamiseen Metassa, olivatpa tiedot peräisin mistä tahansa.
    [fadp] Alaikäisen lapseni puolesta vastustan nimenomaisesti (Sveitsin tietosuojalain 30 artiklan 2 kohdan b alakohta) lapseni henkilötietojen käyttöä tekoälyn kehittämiseen ja parantamiseen Metassa, olivatpa tiedot peräisin mistä tahansa.
    [other] Alaikäisen lapseni puolesta vastustan lapseni henkilötietojen käyttöä tekoälyn kehittämiseen ja parantamiseen Metassa, olivatpa tiedot peräisin mistä tahansa.
   *[gdpr] Alaikäisen lapseni puolesta vastustan GDPR:n 21 artiklan 1 kohdan nojalla lapseni henkilötietojen käyttöä tekoälyn kehittämiseen ja parantamiseen Metassa, olivatpa tiedot peräisin mistä tahansa.
}
objection-shortest-child = { $law ->
    [uk] Vastustan lapseni puolesta hänen tietojensa käyttöä Metan tekoälyyn (UK GDPR, 21 art. 1 kohta).
    [fadp] Vastustan nimenomaisesti lapseni tietojen käyttöä Metan tekoälyyn (FADP 30 art. 2 kohta b).
    [other] Vastustan lapseni puolesta hänen tietojensa käyttöä Metan tekoälyyn.
   *[gdpr] Vastustan lapseni puolesta hänen tietojensa käyttöä Metan tekoälyyn (GDPR, 21 art. 1 kohta).
}
objection-child-reason = Lapseni ei voi päättää tästä, ja lasten edut painavat erityisen paljon. Alaikäisten tilien jättäminen pois ei ulotu siihen, mitä aikuiset julkaisevat.
objection-opening-represented = { $law ->
    [uk] Edustamani henkilön puolesta vastustan UK GDPR:n 21 artiklan 1 kohdan nojalla hänen tietojensa käyttöä tekoälyn kehittämiseen ja parantamiseen Metassa, sekä tähän asti että vastedes jaettujen tietojen osalta.
    [fadp] Edustamani henkilön puolesta vastustan nimenomaisesti (Sveitsin tietosuojalain 30 artiklan 2 kohdan b alakohta) hänen tietojensa käyttöä tekoälyn kehittämiseen ja parantamiseen Metassa, sekä tähän asti että vastedes jaettujen osalta.
    [other] Edustamani henkilön puolesta vastustan hänen tietojensa käyttöä tekoälyn kehittämiseen ja parantamiseen Metassa, sekä tähän asti että vastedes jaettujen tietojen osalta.
   *[gdpr] Edustamani henkilön puolesta vastustan GDPR:n 21 artiklan 1 kohdan nojalla hänen tietojensa käyttöä tekoälyn kehittämiseen ja parantamiseen Metassa, sekä tähän asti että vastedes jaettujen tietojen osalta.
}
objection-shortest-represented = { $law ->
    [uk] Vastustan toisen puolesta hänen tietojensa käyttöä Metan tekoälyyn (UK GDPR, 21 art. 1 kohta).
    [fadp] Vastustan nimenomaisesti edustamani henkilön tietojen käyttöä Metan tekoälyyn (FADP 30 art. 2 b).
    [other] Vastustan toisen puolesta hänen tietojensa käyttöä Metan tekoälyyn.
   *[gdpr] Vastustan toisen puolesta hänen tietojensa käyttöä Metan tekoälyyn (GDPR, 21 art. 1 kohta).
}

objection-closing = Pyydän teitä lopettamaan tämän käytön ja vahvistamaan minulle, että olette tehneet niin.

objection-ground-expectation = Julkaisin ihmisille, en koneille. Kun jaoin tämän sisällön, en voinut odottaa, että sitä käytettäisiin generatiivisen tekoälyn kehittämiseen.
objection-ground-special-categories = Julkaisuni paljastavat erityisen arkaluonteisia asioita minusta tai muista. Tällaiset tiedot vaativat erityistä suojaa, eikä oikeutettu etu riitä niiden käyttöön.
objection-ground-children = Julkaisuissani näkyy perheeni lapsia, tai heidät voi tunnistaa niistä. He eivät voi itse päättää asiasta, ja heidän etunsa painavat erityisen paljon.
objection-ground-profession-safety = Ammattini tai turvallisuuteni vaatii, ettei tekoäly toista tai yhdistä nimeäni, kasvojani ja tapojani. Minulle riski on suurempi kuin muille.
objection-ground-creative-work = Julkaisen siellä omia teoksiani, joilla on merkitystä toimeentulolleni. Niitä jäljittelevät tai korvaavat tekoälyn tuotokset vahingoittavat minua.
objection-ground-irreversible = Sitä, minkä malli on oppinut, tuskin voi enää löytää, oikaista tai poistaa. Menettäisin tietojeni hallinnan lopullisesti, ja tämä on otettava punninnassa huomioon ennen niiden käyttöä.
objection-ground-not-necessary = Samaan päästään lievemmin keinoin, esimerkiksi käyttämällä siihen luvan antaneiden ihmisten tietoja, lisensoituja tietoja tai synteettisiä tietoja. Minun tietoni eivät ole siihen tarpeen.
objection-ground-non-user = Minulla ei ole Meta-tiliä, tai esiinnyn muiden sisällöissä. Minulla ei ollut suhdetta Metaan, minulle ei kerrottu mitään enkä voinut odottaa tällaista käyttöä.

objection-brief-expectation = Julkaisin ihmisille, en tekoälylle.
objection-brief-special-categories = Julkaisuni paljastavat erityisesti suojattuja tietoja.
objection-brief-children = Julkaisuissani näkyy lapsia.
objection-brief-profession-safety = Työni tai tilanteeni altistaa minut erityisriskille.
objection-brief-creative-work = Elän teoksista, joita julkaisen siellä.
objection-brief-irreversible = Mallin oppimaa voi tuskin enää ottaa takaisin.
objection-brief-not-necessary = Tekoälyä voi kouluttaa ilman tietojani.
objection-brief-non-user = Minulla ei ole tiliä, tai näyn muiden julkaisuissa.

ground-why-expectation = Laissa katsotaan, mitä ihmiset saattoivat odottaa jakaessaan jotain. Vanhat julkaisut oli tarkoitettu ihmisille, ei tekoälylle.
ground-why-special-categories = Tällaiset tiedot ovat erityisesti suojattuja, eikä pelkkä oikeutettu etu salli niiden käyttöä. Tuomioistuimet ovat eri mieltä siitä, mitä tästä seuraa tekoälyn kouluttamiselle.
ground-why-children = Lasten edut painavat enemmän, eivätkä he ole itse valinneet mitään tästä.
ground-why-profession-safety = Tämä on selvästi laissa tarkoitettu erityinen tilanne: sinulle riski on suurempi kuin muille.
ground-why-creative-work = Toimeentulosi on oma etusi, jota on punnittava Metan etua vastaan.
ground-why-irreversible = Sitä, minkä malli on oppinut, tuskin voi oikaista tai poistaa, joten punninnan on oltava etukäteen tiukempaa.
ground-why-not-necessary = Oikeutettu etu sallii vain sen, mikä on tarpeen. Kölniläinen tuomioistuin piti Metan käyttöä toistaiseksi tarpeellisena, joten käytä tätä lisäperusteena.
ground-why-non-user = Sinulla ei ole mitään tekemistä Metan kanssa, sinulle ei kerrottu mitään etkä ole saanut valita mitään, joten et voinut odottaa tällaista käyttöä.
