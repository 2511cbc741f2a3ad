# What Objector says about a whole page, in Finnish.

banner-facebook-own = Facebook: vastusta tietojesi käyttöä tekoälyyn
banner-instagram-own = Instagram: vastusta tietojesi käyttöä tekoälyyn
banner-meta-own = Meta-tili: vastusta tietojesi käyttöä tekoälyyn
banner-whatsapp-own = WhatsApp: vastusta tietojesi käsittelyä
banner-third-party = Meta: vastusta sinua koskevien, muilta saatujen tietojen käyttöä
banner-general-objection = Meta: vastusta tietojesi käyttöä
banner-rights-portal = Meta: tietosuojaoikeuksia koskevat pyynnöt
banner-entry = Tästä pääset vastustuslomakkeelle

banner-unsure = Tämä saattaa olla Metan vastustuslomake

banner-ready = Objector voi täyttää ne tiedot, jotka sillä on. Mitään ei kirjoiteta, ennen kuin painat painiketta.
banner-unsure-ready = Objector ei tunnista tätä sivua varmasti, joten se ei ole kirjoittanut mitään. Jos näet, että tämä on vastustuslomake, anna sen täyttää ne tiedot, jotka sillä on.
banner-written = Täytetty. Lue kaikki läpi ja korjaa, mikä ei pidä paikkaansa. Paina sitten Metan omaa painiketta: vain sinä voit lähettää lomakkeen.
banner-refused = Jotkin kentät eivät säilyttäneet sitä, mitä Objector kirjoitti. Täytä ne itse ja paina sitten Metan omaa painiketta.
banner-undone = Kaikki on niin kuin ennenkin. Voit täyttää lomakkeen itse tai antaa Objectorin tehdä sen uudelleen.
banner-nothing = Objectorille ei ole enää täytettävää. Lue kaikki läpi ja paina sitten Metan omaa painiketta.
banner-no-details = Anna kerran sähköpostiosoitteesi ja maasi. Sen jälkeen Objector täyttää lomakkeen puolestasi. Tiedot pysyvät laitteellasi, ellet päätä jakaa niitä muille laitteillesi.
banner-damaged = Objector ei pysty lukemaan tallentamiaan tietoja, joten se ei täytä mitään. Tiedot ovat yhä tallessa. Avaa Objectorin ikkuna, niin näet lisää.
banner-newer = Tietosi on tallentanut Objectorin uudempi versio. Päivitä Objector. Siihen asti se vain selittää eikä muuta mitään.
banner-too-large = Sivulla on enemmän kenttiä kuin Objector lukee. Se ei täytä eikä selitä niistä yhtäkään.
banner-private = Yksityisessä ikkunassa Objector ei pidä luetteloa: merkitse itse muistiin, milloin lähetät tämän.
banner-login = Kirjaudu ensin sisään tässä selaimessa ja avaa sitten lomake uudelleen. Meta näyttää sen vain kirjautuneille.
banner-code = Meta on lähettänyt koodin sähköpostiisi. Kirjoita se tähän ja pidä sivu auki, sillä muuten saatat joutua aloittamaan alusta. Katso myös roskapostikansiosta.
banner-sent = Meta sanoo saaneensa vastustuksesi. Ota kuvakaappaus: kopiota ei usein lähetetä sähköpostilla. Metan on vastattava kuukauden kuluessa.
banner-sent-other = Meta sanoo saaneensa vastustuksesi. Ota kuvakaappaus: kopiota ei usein lähetetä sähköpostilla.
banner-stage-refused = Meta sanoo, ettei se noudata vastustustasi. Sen on perusteltava vastauksensa ja kerrottava, mihin voit valittaa. Ota kuvakaappaus.
banner-stage-refused-other = Meta sanoo, ettei se noudata vastustustasi. Ota vastauksesta kuvakaappaus.
banner-unavailable = Meta ei näytä lomaketta täällä. Tarkista, että olet kirjautunut sisään tässä selaimessa, yritä myöhemmin uudelleen tai käytä jotain muuta Metan lomaketta.
banner-entry-state = Tällä sivulla kerrotaan, miten Meta käyttää tietoja tekoälyyn. Itse lomake on yhden napsautuksen päässä.

banner-own-covers = Meta on 27.5.2025 alkaen käyttänyt tekoälynsä kouluttamiseen Euroopassa asuvien aikuisten julkisia julkaisuja, kuvia ja kommentteja sekä sitä, mitä ihmiset kirjoittavat Meta AI:lle. Se ei kysy lupaa vaan vetoaa ”oikeutettuun etuun”. Sinulla on oikeus vastustaa tätä.
banner-own-covers-uk = Meta käyttää tekoälynsä kouluttamiseen aikuisten julkisia julkaisuja, kuvia ja kommentteja. Yhdistyneessä kuningaskunnassa se jatkoi tätä saatujen tietojen mukaan syyskuussa 2024. Se ei kysy lupaa vaan vetoaa ”oikeutettuun etuun”. Sinulla on oikeus vastustaa tätä.
banner-own-covers-other = Meta käyttää tekoälynsä kouluttamiseen julkisia julkaisuja, kuvia ja kommentteja. Voit vastustaa sitä Metan lomakkeella. Muut oikeutesi riippuvat asuinmaasi laista.
banner-own-accounts = Yksi vastustus koskee kaikkia tilejä, jotka ovat samassa tilikeskuksessa (Accounts Center). Täytä lomake uudelleen jokaista muuta tiliä varten.
banner-own-what = Se kattaa sen, mitä olet jakanut ja jaat julkisesti: julkaisut, kuvat kuvateksteineen, reelsit, tarinat, kommentit, arvostelut ja sen, mitä teet julkisissa ryhmissä ja julkisilla sivuilla. Nimesi, käyttäjänimesi ja profiilikuvasi katsotaan julkisiksi myös yksityisessä profiilissa. Vastustaminen kannattaa silloinkin.
banner-own-limits = Sitä, minkä malli on jo oppinut, tämä ei poista. Vastustaminen kannattaa silti: se koskee sitä, mitä tulee myöhemmin. Se, mitä muut julkaisevat sinusta, on eri asia, ja sille on oma lomakkeensa.
banner-own-late = Ei ole liian myöhäistä. Koulutus alkoi 27.5.2025, mutta se ei ollut viimeinen päivä vastustaa. Tänään tehty vastustus koskee tulevaa. Vanhat julkaisut ovat parhaiten turvassa, kun näytät ne vain kavereille tai poistat ne.
banner-own-late-other = Ei ole liian myöhäistä. Oppaat, joissa mainitaan viimeinen päivä vastustaa, ovat vanhentuneita. Tänään tehty vastustus koskee tulevaa. Vanhat julkaisut ovat parhaiten turvassa, kun näytät ne vain kavereille tai poistat ne.
banner-own-chats = Ihmisten välisiä yksityisviestejä, myös WhatsAppissa lähetettyjä, ei käytetä, ellei joku anna niitä Meta AI:lle.
banner-counts-later = Vastustus koskee sitä, mitä tulee myöhemmin, teitpä sen milloin tahansa. Sitä, minkä malli on jo oppinut, se ei poista.
banner-own-minors = Meta sanoo jättävänsä pois sen, mitä alle 18-vuotiaat jakavat. Se ei suojaa lapsia, jotka näkyvät aikuisten julkaisemissa kuvissa. Jos julkaiset tällaisia kuvia, vastustaminen oman tilisi osalta kannattaa myös lasten takia.
banner-own-earlier = Vuonna 2024 tai 2025 tehty vastustus on Metan mukaan yhä voimassa. Tee se uudelleen, jos sähköpostiosoitteesi on vaihtunut tai jos kyse on tilistä, jota ei ole yhdistetty.
banner-own-myths = Julkaisulla, jossa lukee ”En anna lupaa”, ei ole vaikutusta, vaikka sitä jaettaisiin kuinka usein. Vastustus ei myöskään poista Meta AI:ta käytöstä: se pysyy näkyvissä, mutta sitä ei ole pakko käyttää.
banner-own-pages = Yrityssivulla ei oppaiden mukaan ole omaa lomaketta. Jokainen, joka hoitaa sellaista sivua, tekee vastustuksen oman profiilinsa osalta.
banner-own-threads = Threadsilla ei ole omaa lomaketta. Oppaissa se luetaan Instagramiin kuuluvaksi.
banner-non-users = Voit vastustaa myös ilman tiliä. Siihen on muilta saatuja tietoja koskeva lomake.
banner-whatsapp-mail = Lomakkeen jälkeen WhatsApp kysyy sähköpostilla, mitä vastustat ja miksi. Jos et vastaa, asia ei ehkä etene.
banner-whatsapp-limits = Ihmisten välisiä yksityisviestejä ei käytetä, ellei joku anna niitä Meta AI:lle. WhatsApp on vastannut ihmisille, ettei heidän vastustuksensa koske WhatsAppia. Varmasti auttaa se, ettei siellä käytä Meta AI:ta.
banner-third-party-limits = Tämä lomake koskee tietoja, jotka Meta on saanut muilta, eikä se vaadi tiliä. Meta sanoo, ettei se toteuta tällaisia pyyntöjä automaattisesti.
banner-third-party-who = Se on tarkoitettu niille, joilla ei ole tiliä, ja sille, mitä muut julkaisevat tai kertovat sinusta. Se ei estä heitä julkaisemasta. Puhu asiasta myös heidän kanssaan.
banner-third-party-identify = Meta kysyy, mistä se tietää, että tiedot koskevat sinua. Kerro vain se, mikä on siihen tarpeen, äläkä lähetä etukäteen henkilötodistusta.
banner-general-limits = Tällä lomakkeella hoidetaan useita asioita. Yksi niistä on vastustaa tietojesi käyttöä tekoälyyn.
banner-portal-limits = Heinäkuusta 2026 lähtien Metan tietosuojakäytäntö on ohjannut tänne. Metan ulkopuolella tästä sivusta tiedetään vähän, joten tarkista itse jokainen vastaus.
banner-law-gdpr = Vastustamisoikeudesta säädetään GDPR:n 21 artiklassa. Metan on silloin lopetettava tietojesi käyttö tähän, ellei se osoita huomattavan tärkeitä syitä, jotka painavat enemmän kuin sinun perusteesi. Sen on vastattava kuukauden kuluessa siitä, kun se on saanut vastustuksen (12 artiklan 3 kohta).
banner-law-uk = Vastustamisoikeudesta säädetään UK GDPR:n 21 artiklassa.
banner-law-fadp = Sveitsin lain mukaan se, joka käyttää tietojasi nimenomaista tahtoasi vastaan, tarvitsee oikeuttamisperusteen (FADP:n 30 artiklan 2 kohdan b alakohta ja 31 artikla). Laissa ei ole vastaukselle määräaikaa.
banner-law-other = Maassasi on voimassa muu laki kuin se, jonka Objector tuntee. Objector selittää lomakkeen mutta ei vetoa mihinkään lakiin.
banner-unsure-why = Objector tunnistaa lomakkeen useasta merkistä yhdessä: osoitteesta, piilossa olevasta numerosta, otsikosta ja kysymyksistä. Tällä sivulla niitä on liian vähän tai ne ovat ristiriidassa keskenään.
banner-login-why = Meta näyttää lomakkeen vain, kun olet kirjautunut sisään juuri tässä selaimessa. Sovelluksen omassa selaimessa sen on kerrottu jäävän tyhjäksi, ja joskus se toimi vasta toisella yrityksellä. Objector ei katso salasanoja.
banner-unavailable-why = Meta tarjoaa näitä lomakkeita saatujen tietojen mukaan EU:ssa, Islannissa, Liechtensteinissa, Norjassa, Yhdistyneessä kuningaskunnassa, Sveitsissä ja muutamassa muussa maassa. Jos lomake ei avaudu, voit myös kirjoittaa kirjeen.
banner-refused-why = { $law ->
    [gdpr] Metan on osoitettava huomattavan tärkeät syyt, jotka painavat enemmän kuin sinun perusteesi (GDPR:n 21 artiklan 1 kohta). Sen on perusteltava vastauksensa ja kerrottava, että voit kääntyä viranomaisen ja tuomioistuimen puoleen (12 artiklan 4 kohta). Voit vastata. Voit myös valittaa viranomaiselle (77 artikla), eikä se maksa mitään.
    [uk] Metan on osoitettava huomattavan tärkeät syyt, jotka painavat enemmän kuin sinun perusteesi (UK GDPR:n 21 artiklan 1 kohta). Voit vastata. Valitus tehdään ensin Metalle itselleen (Data Protection Act 2018, section 164A) ja sen jälkeen ICO:lle.
    [fadp] Toimiakseen nimenomaista tahtoasi vastaan Meta tarvitsee oikeuttamisperusteen (FADP:n 30 artiklan 2 kohdan b alakohta ja 31 artikla). Voit kysyä, mikä se on, ja ilmoittaa asiasta Sveitsin liittovaltion tietosuoja- ja julkisuusvaltuutetulle.
   *[other] Voit kysyä Metalta sen perusteluja.
}

way-details = Anna tietoni
way-details-change = Muuta tietojani
way-form-facebook-own = Avaa Facebookin lomake
way-form-instagram-own = Avaa Instagramin lomake
way-form-third-party = Avaa lomake niille, joilla ei ole tiliä
way-form-whatsapp-own = Avaa WhatsAppin lomake
way-record = Katso, mitä olen lähettänyt

source-gdpr = Yleinen tietosuoja-asetus (GDPR)
source-gdpr-6 = GDPR, 6 artikla
source-gdpr-9 = GDPR, 9 artikla
source-gdpr-12 = GDPR, 12 artikla
source-gdpr-21 = GDPR, 21 artikla
source-time-limits = Asetus N:o 1182/71 määräajoista
source-ico = Information Commissioner’s Office (ICO)
source-edoeb = Sveitsin liittovaltion tietosuoja- ja julkisuusvaltuutettu (FDPIC)
source-meta-forms = Metan oma sivu vastustamisesta
source-meta-policy = Metan tietosuojakäytäntö
source-authority-2025 = Valvontaviranomaisen opas, 2025
source-somi = SOMI, säätiö Alankomaissa
source-noyb = noyb, yhdistys Itävallassa
