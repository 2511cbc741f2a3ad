# What Objector says beside each control of Meta's form, in Finnish.

card-region = Objectorin selitys
card-fill = Täytä lomake
card-undo = Kumoa kaikki
card-write = Täytä tämä
card-take-back = Peru tämä
card-why = Miksi?
card-close = Sulje
card-open = Selitä tämä

need-required = Meta vaatii vastauksen.
need-optional = Tämän voi jättää tyhjäksi.

state-ready = Objector voi täyttää tämän puolestasi. Mitään ei kirjoiteta, ennen kuin painat painiketta.
state-held = Tässä on jo jotain. Objector jättää sen ennalleen.
state-held-other = Tässä on jo eri osoite kuin se, jonka annoit tätä tiliä varten. Objector jättää sen ennalleen. Tarkista, kumpaa haluat käyttää.
state-refused = Sivu ei säilyttänyt sitä, mitä Objector kirjoitti. Kirjoita se itse.
state-undone = Peruttu. Kenttä on niin kuin ennenkin.
state-unsure = Objector ei ole varma, mihin tämä kenttä on tarkoitettu. Lue Metan kysymys, ennen kuin vastaat.
state-too-long = Tekstisi on pidempi kuin kenttään mahtuu. Kirjoita itse lyhyempi.
state-no-choice = Objector ei löytänyt sopivaa vastausta Metan luettelosta. Valitse se itse.

field-email =
    .title = Sähköpostiosoitteesi
    .asks = Meta haluaa sen tilin sähköpostiosoitteen, jota vastustuksesi koskee. Vastaus lähetetään sinne.
    .why = Käytä osoitetta, joka kuuluu tiliisi. Kuluttajajärjestöjen oppaat neuvovat näin, koska Meta voi silloin yhdistää vastustuksesi tiliin. Jos vastausta ei tule, katso myös roskapostikansiosta.
    .missing = Kerro ensin sähköpostiosoitteesi Objectorille, niin se voi täyttää tämän.
    .written = Objector kirjoitti osoitteen, jonka annoit tätä tiliä varten.
    .asks-third-party = Meta haluaa sähköpostiosoitteen, johon se voi vastata sinulle. Osoitteen ei tarvitse kuulua tiliin.
    .why-third-party = Tähän lomakkeeseen ei tarvita tiliä. Anna osoite, jonka viestit luet: Metan vastaus ja kysymykset tulevat sinne.
    .written-third-party = Objector kirjoitti osoitteen, jonka annoit vastauksia varten.
    .asks-whatsapp-own = WhatsApp haluaa sähköpostiosoitteen. Se lähettää sinne lisäkysymyksiä, ennen kuin vastaa.
    .why-whatsapp-own = WhatsApp kysyy sähköpostilla, mitä vastustat ja miksi. Ihmiset saivat viestin englanniksi. Anna osoite, jonka viestit luet, ja vastaa omalla kielelläsi, jos niin haluat.
    .written-whatsapp-own = Objector kirjoitti osoitteen, jonka annoit WhatsAppia varten, tai muuten yleisen osoitteesi.
field-email-confirm =
    .title = Sama osoite uudelleen
    .asks = Meta haluaa saman sähköpostiosoitteen toisen kerran kirjoitusvirheiden varalta.
    .why = Sen on oltava täsmälleen sama kuin yllä. Jos muutat toista, muuta molemmat.
    .missing = Kerro ensin sähköpostiosoitteesi Objectorille, niin se voi täyttää tämän.
    .written = Objector kirjoitti saman osoitteen kuin yllä.
field-full-name =
    .title = Nimesi
    .asks = Meta haluaa etu- ja sukunimesi.
    .why = Anna nimi, joka tililläsi on. Sitä ei tarvitse todistaa: Meta saa pyytää lisää todisteita vain, jos sillä on perusteltu syy epäillä henkilöllisyyttäsi.
    .missing = Kerro ensin nimesi Objectorille, niin se voi täyttää tämän.
    .written = Objector kirjoitti nimen, jonka annoit.
    .why-plain = Anna nimi, joka tililläsi on. Mitään ei tarvitse liittää todisteeksi.
    .why-third-party = Anna nimi, jolla muut tuntevat sinut, sillä Metan on etsittävä sitä. Jos sinut tunnetaan myös toisella nimellä, kerro se kohdassa, jossa lomakkeessa pyydetään selitystä.
field-given-name =
    .title = Etunimesi
    .asks = Meta haluaa etunimesi.
    .why = Anna nimi, joka tililläsi on. Sitä ei tarvitse todistaa: Meta saa pyytää lisää todisteita vain, jos sillä on perusteltu syy epäillä henkilöllisyyttäsi.
    .missing = Kerro ensin etunimesi Objectorille, niin se voi täyttää tämän.
    .written = Objector kirjoitti etunimen, jonka annoit.
field-family-name =
    .title = Sukunimesi
    .asks = Meta haluaa sukunimesi.
    .why = Anna nimi, joka tililläsi on. Sitä ei tarvitse todistaa: Meta saa pyytää lisää todisteita vain, jos sillä on perusteltu syy epäillä henkilöllisyyttäsi.
    .missing = Kerro ensin sukunimesi Objectorille, niin se voi täyttää tämän.
    .written = Objector kirjoitti sukunimen, jonka annoit.
field-phone =
    .title = Puhelinnumerosi
    .asks = Meta haluaa puhelinnumeron maatunnuksineen.
    .why = WhatsAppin lomakkeessa tarkoitetaan WhatsApp-tilisi numeroa. Muissa lomakkeissa jätä tämä tyhjäksi, jos voit: vastustus ei vaadi puhelinnumeroa.
    .asks-whatsapp-own = WhatsApp haluaa WhatsApp-tilisi puhelinnumeron maatunnuksineen.
    .missing = Kerro ensin puhelinnumerosi Objectorille, niin se voi täyttää tämän.
    .written = Objector kirjoitti numeron, jonka annoit.
field-country =
    .title = Maasi
    .asks = Meta haluaa tietää, missä maassa asut, koska oikeutesi riippuvat siitä.
    .why = Valitse maa, jossa todella asut, ei sitä, jossa olet syntynyt. Jos se puuttuu Metan luettelosta, kuten Norjan kerrottiin puuttuneen vuonna 2024, lomaketta ei voi käyttää. Kirjoita silloin kirje.
    .missing = Kerro ensin maasi Objectorille, niin se voi valita sen tästä.
    .written = Objector valitsi maan, jonka olit ilmoittanut.
field-account =
    .title = Profiilisi
    .asks = Meta haluaa sen profiilin osoitteen tai käyttäjänimen, jota asia koskee.
    .why = Anna se yksi profiili, jota vastustuksesi koskee. Jos sinulla on muita tilejä, jotka eivät ole samassa tilikeskuksessa (Accounts Center), täytä lomake uudelleen niitä varten.
    .missing = Kerro ensin profiilisi osoite Objectorille, niin se voi täyttää tämän.
    .written = Objector kirjoitti profiilin, jonka annoit.
field-reason =
    .title = Miksi vastustat
    .asks = Meta kysyy, miksi vastustat tai miten tietojesi käyttö vaikuttaa sinuun.
    .why = { $law ->
        [gdpr] GDPR:n 21 artiklan 1 kohdassa puhutaan perusteista, jotka liittyvät henkilökohtaiseen erityiseen tilanteeseesi.
        [uk] UK GDPR:n 21 artiklan 1 kohdassa puhutaan perusteista, jotka liittyvät henkilökohtaiseen erityiseen tilanteeseesi.
       *[other] Kerro omin sanoin, miksi et halua tätä käyttöä.
    } Muutama totuudenmukainen lause riittää, eikä asiakirjoja tarvita. Metan vuoden 2024 lomake hylkäsi alle 100 merkin vastaukset. Vuoden 2025 lomake hyväksyy myös tyhjän kentän. Perustelut auttavat, jos teet myöhemmin valituksen. Älä kirjoita arkaluonteisia yksityiskohtia, kuten sairaudesta, äläkä lasten tai muiden ihmisten nimiä.
    .missing = Anna ensin tietosi, niin Objector voi kirjoittaa tähän perustelun.
    .written = Objector kirjoitti vastustuksen valitsemiesi perusteiden pohjalta. Lue se: jokaisen lauseen pitää olla totta sinun kohdallasi.
    .written-plain = Objector kirjoitti lyhyen vastustuksen. Voit lisätä omia perusteita Objectorin ikkunassa. Ne vahvistavat sitä.
    .left-out = Objector kirjoitti vastustuksen. Kaikki valitsemasi ei mahdu tähän kenttään.
field-details =
    .title = Muuta
    .asks = Meta kysyy, haluatko lisätä jotain. Vastustuksesi ei vaadi sitä.
    .why = Jätä tyhjäksi, ellei yltä puutu jotain. Älä lisää tiedostoja äläkä kerro itsestäsi enempää kuin on pakko.
field-about-ai =
    .title = Koskeeko tämä tekoälyä?
    .asks = Meta kysyy, koskeeko pyyntösi tekoälyä Metassa. Tässä vastustuksessa vastaus on ”kyllä”.
    .why = Samalla lomakkeella hoidetaan muitakin asioita. Kun vastaat ”kyllä”, näkyviin tulevat kentät, joilla vastustetaan tietojen käyttöä tekoälyyn.
    .missing = Anna ensin tietosi, niin Objector voi valita tämän.
    .written = Objector valitsi ”kyllä”, koska vastustat tietojesi käyttöä tekoälyyn.
field-request-kind =
    .title = Mitä haluat tehdä
    .asks = Meta kysyy, millaisesta pyynnöstä on kyse. Sinun pyyntösi on vastustus.
    .why = Valitse vastaus, jossa puhutaan tietojesi käytön vastustamisesta. Muut vastaukset johtavat muihin lomakkeisiin.
    .missing = Anna ensin tietosi, niin Objector voi valita tämän.
    .written = Objector valitsi vastauksen, joka tarkoittaa vastustusta.
    .why-third-party = Valitse vastaus, jossa puhutaan muilta saatujen tietojen tekoälykäytön vastustamisesta tai rajoittamisesta. Muut koskevat tietojen näkemistä, oikaisemista tai poistamista.
    .why-whatsapp-own = Valitse kysymys siitä, miten tietojesi käsittelyä voi vastustaa. WhatsApp kysyy sen jälkeen sähköpostilla, mitä vastustat ja miksi.
field-product =
    .title = Mikä tuote
    .asks = Meta kysyy, mitä sen tuotetta pyyntösi koskee.
    .why = Valitse tuote, jossa tilisi on. Jos tili on muualla, täytä lomake uudelleen sitä varten.
    .missing = Kerro ensin tilisi Objectorille, niin se voi valita tämän.
    .written = Objector valitsi tuotteen, johon antamasi tili kuuluu.
field-prompts =
    .title = Mitä Meta AI:lta kysyttiin
    .asks = Meta haluaa tietää, mitä Meta AI:lle kirjoitettiin, kun se näytti tietoja sinusta. Vain sinä voit tietää sen.
    .why = Tämä on tarkoitettu tapauksiin, joissa Meta AI:n vastauksessa näkyi tietoja sinusta. Jos sinulla ei ole tällaista esimerkkiä, kerro se tai jätä tyhjäksi, jos voit.
field-evidence =
    .title = Tiedostot
    .asks = Meta antaa mahdollisuuden lisätä kuvakaappauksia tai tiedostoja. Objector ei koskaan lisää tiedostoa. Älä lähetä henkilötodistusta.
    .why = Vastustus ei vaadi todisteita etukäteen, joten jätä tämä tyhjäksi, jos voit. Kuvakaappaus tekoälyn vastauksesta, jossa näkyy tietojasi, voi auttaa muilta saatuja tietoja koskevassa lomakkeessa.
field-relationship =
    .title = Kenen puolesta teet pyynnön
    .asks = Meta kysyy, koskeeko tämä sinua vai jotakuta muuta. Valitse se itse.
    .why = Valitse ”minä itse”, jos kyse on omista tiedoistasi. Jos teet pyynnön lapsesi puolesta tai jonkun puolesta, joka on pyytänyt sinua tekemään sen, valitse se vaihtoehto.
field-declaration =
    .title = Vakuutuksesi
    .asks = Meta haluaa sinun vahvistavan, että kertomasi on totta. Vain sinä voit tehdä sen: lue teksti ja merkitse rasti itse.
    .why = Objector ei koskaan merkitse rastia tällaiseen vakuutukseen. Lue ensin läpi, mitä lomakkeessa on, ja korjaa, mikä ei pidä paikkaansa.
field-signature =
    .title = Allekirjoituksesi
    .asks = Meta haluaa sinun allekirjoittavan nimelläsi. Vain sinä voit tehdä sen, joten Objector jättää tämän tyhjäksi.
    .why = Kirjoita nimesi niin kuin se on yllä, kun olet lukenut kaiken.
field-code =
    .title = Sähköpostiisi tullut koodi
    .asks = Meta on lähettänyt koodin sähköpostiisi. Kirjoita se tähän itse ja pidä sivu auki, kunnes olet tehnyt sen.
    .why = Koodin on kerrottu olevan voimassa noin tunnin. Jos viestiä ei tule muutamassa minuutissa, katso roskapostikansiosta. Jos suljet sivun, saatat joutua aloittamaan alusta.
field-other =
    .title = Kenttä, jota Objector ei tunne
    .asks = Objector ei tiedä, mihin tämä kenttä on tarkoitettu. Lue Metan kysymys, ennen kuin vastaat.
    .why = Meta muuttaa lomakkeitaan ilmoittamatta. Älä kerro enempää kuin on pakko. Voit kertoa Objectorin tekijöille, että lomake on muuttunut. Niin käy vain, jos itse haluat.

note-email-held = Kun olet kirjautunut sisään, Meta laittaa tähän usein itse osoitteen. Objector jättää sen ennalleen. Jos se ei ole osoite, johon haluat vastauksen, vaihda se.
note-email-after = Kun olet lähettänyt lomakkeen, Meta kirjoittaa tähän osoitteeseen: joskus ensin koodin ja sitten vastauksensa. Ihmiset kertovat odottaneensa muutamasta minuutista kahteen päivään, ja jotkut eivät saaneet mitään.
note-country-law = GDPR:ää sovelletaan EU:ssa, Islannissa, Liechtensteinissa ja Norjassa. Yhdistyneellä kuningaskunnalla ja Sveitsillä on omat lakinsa. Objector mainitsee oman maasi lain.
note-account-find = Avaa oma profiilisi selaimessa: sen osoite on osoiterivillä. Salasana ei koskaan kuulu tähän kenttään.
note-identity = { $law ->
    [gdpr] Älä lähetä henkilötodistusta. GDPR:n 12 artiklan 6 kohdan mukaan Meta saa pyytää lisätietoja henkilöllisyydestäsi vain, jos sillä on perusteltu syy epäillä sitä.
    [uk] Älä lähetä henkilötodistusta. UK GDPR:n 12 artiklan 6 kohdan mukaan Meta saa pyytää lisätietoja henkilöllisyydestäsi vain, jos sillä on perusteltu syy epäillä sitä.
   *[other] Älä lähetä henkilötodistusta, ellei Meta kerro, miksi se epäilee henkilöllisyyttäsi.
}
note-reason = { $law ->
    [gdpr] GDPR:n 21 artiklan 1 kohdassa puhutaan perusteista, jotka liittyvät henkilökohtaiseen erityiseen tilanteeseesi.
    [uk] UK GDPR:n 21 artiklan 1 kohdassa puhutaan perusteista, jotka liittyvät henkilökohtaiseen erityiseen tilanteeseesi.
   *[other] Kerro omin sanoin, miksi et halua tätä käyttöä.
} Muutama totuudenmukainen lause riittää, eikä asiakirjoja tarvita. Älä kirjoita arkaluonteisia yksityiskohtia, kuten sairaudesta, äläkä lasten tai muiden ihmisten nimiä.
note-reason-third-party = Kerro yleisesti, missä sinusta on tietoja: muiden ihmisten julkaisuissa tai kuvissa, verkkosivustoilla. Meta sanoo, ettei se toteuta tällaisia pyyntöjä automaattisesti, joten juuri sinua koskeva peruste auttaa.
note-reason-written = Se, mitä Objector kirjoittaa, perustuu valitsemiisi perusteisiin ja omiin sanoihisi. Se ei lisää mitään tietoa sinusta, ja voit muuttaa jokaista sanaa.
note-reason-weighing = { $law ->
    [gdpr] Sinun ei tarvitse todistaa olevasi oikeassa. Metan on osoitettava huomattavan tärkeät syyt, jotka painavat enemmän kuin sinun perusteesi (GDPR:n 21 artiklan 1 kohta).
    [uk] Sinun ei tarvitse todistaa olevasi oikeassa. Metan on osoitettava huomattavan tärkeät syyt, jotka painavat enemmän kuin sinun perusteesi (UK GDPR:n 21 artiklan 1 kohta).
    [fadp] Sveitsin laki suojaa nimenomaista tahtoasi, ettei sinua koskevia tietoja käsitellä (FADP:n 30 artiklan 2 kohdan b alakohta). Metalla pitäisi olla oikeuttamisperuste toimia sen vastaisesti.
   *[other] Oikeutesi riippuvat asuinpaikkasi laista. Objector ei nimeä niitä.
}
note-review = { $law ->
    [gdpr] ”Tutkimme asian” ei ole vielä vastaus. Metan on kerrottava sinulle kuukauden kuluessa vastustuksen saamisesta, mitä se on tehnyt (GDPR:n 12 artiklan 3 kohta), ja jos se kieltäytyy, miksi (12 artiklan 4 kohta).
    [uk] ”Tutkimme asian” ei ole vielä vastaus. Metan on kerrottava sinulle kuukauden kuluessa vastustuksen saamisesta, mitä se on tehnyt (UK GDPR:n 12 artiklan 3 kohta).
   *[other] ”Tutkimme asian” ei ole vielä vastaus. Merkitse päivä muistiin ja kysy uudelleen 30 päivän kuluttua.
}
note-review-longer = { $law ->
    [uk] Monimutkaisessa asiassa Meta saa käyttää kaksi kuukautta lisää, mutta sen on kerrottava tästä ja syystä ensimmäisen kuukauden kuluessa (UK GDPR:n 12 artiklan 3 kohta).
   *[gdpr] Monimutkaisessa asiassa Meta saa käyttää kaksi kuukautta lisää, mutta sen on kerrottava tästä ja syystä ensimmäisen kuukauden kuluessa (GDPR:n 12 artiklan 3 kohta).
}
note-right-to-act = Aikuisen puolesta toimimiseen tarvitset oikeuden, esimerkiksi valtakirjan. Meta voi pyytää nähdä sen. Peitä jäljennöksestä kaikki, mikä ei liity asiaan.
note-true = Vakuutus on helppo vahvistaa, jos lomakkeen jokainen lause on totta. Jos et ole jostakin lauseesta varma, poista se ensin.
note-code-private = Koodi on vain sinulle. Objector ei lue sitä eikä säilytä sitä.
note-code-counts = Objector laskee vastustuksen saapuneeksi vasta, kun koodi on hyväksytty.
