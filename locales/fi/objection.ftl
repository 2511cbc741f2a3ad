# The objection that Objector writes into Meta's form, in Finnish.

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

objection-closing = Pyydän teitä lopettamaan tämän käytön ja vahvistamaan minulle, että olette tehneet niin.

objection-ground-expectation = Julkaisin ihmisille, en koneille. Kun jaoin tämän sisällön, en voinut odottaa, että sitä käytettäisiin generatiivisen tekoälyn kehittämiseen.
objection-ground-special-categories = Julkaisuni paljastavat erityisen arkaluonteisia asioita minusta tai muista. Tällaiset tiedot vaativat erityistä suojaa, eikä oikeutettu etu riitä niiden käyttöön.
objection-ground-children = Julkaisuissani näkyy perheeni lapsia, tai heidät voi tunnistaa niistä. He eivät voi itse päättää asiasta, ja heidän etunsa painavat erityisen paljon.
objection-ground-profession-safety = Ammattini tai turvallisuuteni vaatii, ettei tekoäly toista tai yhdistä nimeäni, kasvojani ja tapojani. Minulle riski on suurempi kuin muille.
objection-ground-creative-work = Julkaisen siellä omia teoksiani, joilla on merkitystä toimeentulolleni. Niitä jäljittelevät tai korvaavat tekoälyn tuotokset vahingoittavat minua.
objection-ground-irreversible = Sitä, minkä malli on oppinut, tuskin voi enää löytää, oikaista tai poistaa. Menettäisin tietojeni hallinnan lopullisesti, ja tämä on otettava huomioon ennen niiden käyttöä.
objection-ground-not-necessary = Samaan päästään lievemmin keinoin, esimerkiksi käyttämällä siihen luvan antaneiden ihmisten tietoja, lisensoituja tietoja tai synteettisiä tietoja. Minun tietoni eivät ole siihen tarpeen.
objection-ground-non-user = Minulla ei ole Meta-tiliä, tai esiinnyn muiden sisällöissä. Minulla ei ollut suhdetta Metaan, minulle ei kerrottu mitään enkä voinut odottaa tällaista käyttöä.
