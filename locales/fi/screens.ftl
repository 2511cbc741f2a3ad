# What Objector's own pages say (popup, welcome page, dashboard), in Finnish.

screen-name = Objector
screen-platform-facebook = Facebook
screen-platform-instagram = Instagram
screen-platform-whatsapp = WhatsApp
screen-platform-meta = Meta-tili
screen-route-facebook-own = Facebookin vastustuslomake
screen-route-instagram-own = Instagramin vastustuslomake
screen-route-meta-own = Meta-tilin vastustuslomake
screen-route-whatsapp-own = WhatsAppin vastustuslomake
screen-route-third-party = Lomake muilta ihmisiltä ja muista lähteistä saaduista tiedoista
screen-route-general-objection = Metan yleinen vastustuslomake
screen-route-rights-portal = Metan sivu tietosuojapyynnöille
screen-route-entry = Sivu, jolta pääsee vastustuslomakkeelle
screen-only-you-send = Objector täyttää ja selittää. Vain sinä voit lähettää.
screen-language = { $code ->
    [bg] Bulgaria
    [cs] Tšekki
    [da] Tanska
    [de] Saksa
    [el] Kreikka
    [en] Englanti
    [es] Espanja
    [et] Viro
    [fi] Suomi
    [fr] Ranska
    [ga] Iiri
    [hr] Kroaatti
    [hu] Unkari
    [is] Islanti
    [it] Italia
    [lt] Liettua
    [lv] Latvia
    [mt] Malta
    [nb] Norja
    [nl] Hollanti
    [pl] Puola
    [pt] Portugali
    [ro] Romania
    [sk] Slovakki
    [sl] Sloveeni
    [sv] Ruotsi
   *[other] Muu kieli
 }
screen-law = { $law ->
    [gdpr] Käytät vastustamisoikeuttasi, joka perustuu GDPR:n eli EU:n yleisen tietosuoja-asetuksen 21 artiklan 1 kohtaan. Meta sanoo, että sillä on oikeutettu etu kouluttaa tekoälyä. Saat vastustaa sitä milloin tahansa.
    [uk] Käytät vastustamisoikeuttasi, joka perustuu UK GDPR:n 21 artiklan 1 kohtaan. Meta sanoo, että sillä on oikeutettu etu kouluttaa tekoälyä. Saat vastustaa sitä milloin tahansa.
    [fadp] Ilmoitat, ettet halua tätä käsittelyä. Sveitsin laki, FADP, suojaa tätä tahtoasi.
   *[other] Oikeutesi riippuvat asuinpaikkasi laista. Objector ei nimeä lakia.
 }

screen-state-not-yet = Ei vielä lähetetty
screen-state-submitted = Lähetetty { $date }
screen-state-code-asked = Lähetetty { $date }. Metan koodi on vielä kirjoitettava.
screen-state-acknowledged = Lähetetty { $date }, Meta on vastaanottanut sen
screen-state-granted = Meta noudattaa vastustusta
screen-state-refused = Meta on hylännyt vastustuksen
screen-state-not-sent = Ei lähetetty

screen-due = { $count ->
    [one] Objector: yksi vastustus vaatii toimiasi
   *[other] Objector: { $count } vastustusta vaatii toimiasi
 }
screen-here = Objector: { $form }
screen-notice-title = { $count ->
    [one] Yksi vastustus vaatii toimiasi
   *[other] { $count } vastustusta vaatii toimiasi
 }
screen-notice-text = Paina tästä, niin näet, mitä seuraavaksi tulee.
screen-full-name = Nimesi
screen-full-name-note = Etu- ja sukunimi niin kuin ne ovat tililläsi.
screen-given-name = Etunimi
screen-family-name = Sukunimi
screen-names-note = Vain lomakkeille, joissa nimiä kysytään erikseen.
screen-email = Sähköpostiosoitteesi
screen-email-note = Se, jolla Meta tuntee sinut.
screen-country = Maa, jossa asut
screen-country-none = Ei valittu
screen-land = Osavaltiosi
screen-land-note = Saksassa jokaisella osavaltiolla on oma tietosuojaviranomaisensa.
screen-land-none = Ei valittu
screen-phone = Puhelinnumero
screen-phone-note = Vain harva lomake kysyy sitä. Parasta jättää tyhjäksi.
screen-speak = Kieli
screen-speak-browser = Sama kuin selaimessa
screen-for-whom = Kenen puolesta vastustat?
screen-for-whom-myself = Omasta puolestani
screen-for-whom-no-account = Omasta puolestani, ilman tiliä
screen-for-whom-child = Lapseni puolesta
screen-for-whom-represented = Edustamani henkilön puolesta
screen-for-whom-note = { $whom ->
    [no-account] Muut ovat saattaneet julkaista jotain sinusta. Metalla on lomake muilta ihmisiltä saaduille tiedoille, eikä siihen tarvita tiliä.
    [child] Onko lapsella oma tili? Avaa silloin lomake sille tilille kirjautuneena. Siihen, mitä muut julkaisevat lapsesta, on muilta ihmisiltä saatuja tietoja koskeva lomake. Siinä kysytään, kenen puolesta kirjoitat.
    [represented] Onko tällä henkilöllä tili? Avaa silloin lomake sille tilille kirjautuneena. Siihen, mitä muut julkaisevat hänestä, on muilta ihmisiltä saatuja tietoja koskeva lomake. Siinä kysytään, kenen puolesta kirjoitat.
   *[myself] Yksi vastustus kutakin tilikeskusta (Accounts Center) kohti. Kirjaudu tilille, jota asia koskee.
 }
screen-third-party-note = Tiliä ei tarvita.
screen-state-covered = Tilin { $account } vastustus kattaa tämän, jos molemmat ovat samassa tilikeskuksessa (Accounts Center)
screen-account-linked = Samassa tilikeskuksessa (Accounts Center) kuin muut tässä valitut tilini
screen-accounts = Tilisi
screen-account = { $platform } { $number }
screen-accounts-note = Yksi vastustus kattaa tilit, jotka ovat Metassa samassa tilikeskuksessa (Accounts Center). Jokainen muu tili tarvitsee omansa.
screen-add = Lisää:
screen-add-account = Lisää tili: { $platform }
screen-account-email = Tilin sähköpostiosoite
screen-account-email-note = Vain, jos se on eri kuin yllä.
screen-account-handle = Profiilin osoite tai käyttäjänimi
screen-account-handle-note = Vain jotkin lomakkeet kysyvät sitä.
screen-account-remove = Poista
screen-account-remove-label = Poista { $account }
screen-account-added = { $account } lisätty.
screen-account-removed = { $account } poistettu.
screen-grounds = Perusteesi
screen-grounds-note = Valitse vain se, mikä on totta kohdallasi. Voit jättää kaiken tyhjäksi. Metan vuoden 2025 lomake hyväksyy vastustuksen ilman perustetta. Lyhyt, totuudenmukainen peruste auttaa, jos teet myöhemmin valituksen.
screen-ground-expectation = Julkaisin ystäville, perheelle tai yhteisölle, ennen kuin tällaista tekoälyä oli.
screen-ground-expectation-note = Hyvä vanhoille julkaisuille, heikompi uusille.
screen-ground-special-categories = Julkiseksi tekemäni sisältö kertoo jotain terveydestäni, vakaumuksestani, poliittisista mielipiteistäni, alkuperästäni tai seksuaalisuudestani.
screen-ground-special-categories-note = Teksti ei kerro mitä. Älä kirjoita sitä lomakkeeseenkaan.
screen-ground-children = Perheeni lapsia esiintyy julkaisuissani.
screen-ground-children-note = Jätä nimet ja iät pois.
screen-ground-profession-safety = Työni tai jokin uhka elämässäni tekee nimeni tai kasvojeni käytöstä muualla riskin.
screen-ground-profession-safety-note = Teksti ei kerro mikä. Sinunkaan ei tarvitse.
screen-ground-creative-work = Julkaisen siellä ammatissani omia tekstejä, kuvia, musiikkia tai muita teoksia.
screen-ground-creative-work-note = Tässä on kyse tiedoistasi ja toimeentulostasi. Tekijänoikeus on eri asia.
screen-ground-irreversible = Minua huolettaa, ettei koulutetusta mallista voi ottaa mitään takaisin.
screen-ground-irreversible-note = Koskee kaikkia, joten paras toisen perusteen rinnalla.
screen-ground-not-necessary = Mielestäni Meta voi kouluttaa tekoälyä ilman tietojani.
screen-ground-not-necessary-note = Oikeudellinen peruste. Paras toisen perusteen rinnalla.
screen-ground-non-user = Minulla ei ole siellä tiliä, ja näyn tai minut mainitaan muiden julkaisuissa.
screen-ground-non-user-note = Lomakkeelle, joka koskee muilta ihmisiltä saatuja tietoja.
screen-own-words = Omin sanoin
screen-own-words-note = Jos haluat. Jätä pois terveystiedot sekä lasten ja muiden ihmisten nimet.
screen-save = Tallenna
screen-saved = Tallennettu tälle laitteelle.
screen-not-saved = Ei vielä tallennettu: yksi sähköpostiosoite ei ole täydellinen.
screen-draft = Ei vielä tallennettu. Tämän olit kirjoittanut.
screen-kept-here = Se, minkä tallennat, pysyy tällä laitteella, ellet päätä jakaa sitä muille laitteillesi.

popup-this-page = Tämä sivu
popup-unsure = Objector ei ole varma tästä sivusta. Se kirjoittaa vain, jos painat painiketta.
popup-standing-filled = { $all ->
    [one] Objector on täyttänyt yhden kentän.
   *[other] Objector on täyttänyt kaikki { $all } kenttää, jotka se voi täyttää.
 }
popup-standing-part = { $written ->
    [one] Objector on täyttänyt { $all } kentästä yhden.
   *[other] Objector on täyttänyt { $all } kentästä { $written }.
 }
popup-standing-empty = { $all ->
    [one] Objector voi täyttää tässä yhden kentän.
   *[other] Objector voi täyttää tässä { $all } kenttää.
 }
popup-standing-details = Objector voi täyttää tämän lomakkeen puolestasi.
popup-standing-hindered = Objector ei täytä tällä hetkellä mitään.
popup-next-hindered = Hoida ensin yllä mainittu asia.
popup-standing-nothing = Tässä ei ole Objectorille kirjoitettavaa.
popup-standing-submitted = Olet painanut Metan painiketta.
popup-refused-fields = { $refused ->
    [one] Yksi kenttä ei ottanut kirjoitettua vastaan. Sen vieressä oleva selitys kertoo, mitä tehdä.
   *[other] { $refused } kenttää ei ottanut kirjoitettua vastaan. Niiden vieressä olevat selitykset kertovat, mitä tehdä.
 }
popup-next-press = Lue kaikki läpi sivulla. Paina sitten Metan omaa painiketta.
popup-next-fill = Paina ”Täytä” ja lue sitten kaikki läpi sivulla.
popup-next-details = Anna ensin tietosi alla.
popup-next-nothing = Kysytyt tiedot ovat jo paikoillaan, tai vain sinä voit antaa ne. Sivulla olevat selitykset kertovat jokaisesta kentästä.
popup-next-submitted = Pidä sivu auki ja katso, mitä siinä lukee. Meta saattaa lähettää koodin tai vastauksen sähköpostilla. Katso myös roskapostikansiosta.
popup-standing-login = Meta pyytää sinua ensin kirjautumaan sisään.
popup-next-login = Kirjaudu sisään tässä selaimessa. Avaa sitten lomake uudelleen.
popup-standing-code = Meta on lähettänyt sinulle koodin sähköpostilla.
popup-next-code = Pidä tämä sivu auki. Etsi koodi saapuneista viesteistä ja roskapostikansiosta ja kirjoita se itse.
popup-standing-sent = Metan sivulla lukee, että vastustuksesi on vastaanotettu.
popup-next-sent = Säilytä Metan lähettämä sähköposti. Jos sitä ei tule, katso roskapostikansiosta.
popup-standing-refused = Metan sivulla sanotaan ei.
popup-next-refused = Asian ei tarvitse päättyä siihen. Säilytä, mitä sivulla lukee. Voit vastata, ja Objector auttaa kirjeen kirjoittamisessa.
popup-standing-unavailable = Meta ei näytä lomaketta täällä.
popup-next-unavailable = Usein syynä on vain se, ettei tässä selaimessa ole kirjauduttu sisään. Kirjaudu ja avaa sitten lomake uudelleen. Joissakin maissa Meta ei tarjoa tällaista lomaketta.
popup-standing-entry = Itse lomake on yhden askeleen päässä.
popup-next-entry = Voit siirtyä sinne heti.
popup-fill = Täytä
popup-undo = Kumoa
popup-open-form = Avaa lomake
popup-open-again = Avaa uudelleen
popup-why = Mistä Objector päättelee tämän
popup-sign-address = Osoite on jonkin tunnetun Metan lomakkeen osoite.
popup-sign-hidden-id = Lomakkeessa on tunnetun lomakkeen numero.
popup-sign-title = Otsikossa puhutaan vastustamisesta ja tekoälystä.
popup-sign-english-value = Valinnat ovat vastustuslomakkeen valintoja.
popup-sign-labels = Kentissä kysytään sitä, mitä vastustuslomakkeessa kysytään.
popup-sign-text = Tekstissä puhutaan vastustamisesta ja tekoälystä.
popup-sign-stage-words = Sivun sanoista näkee, kuinka pitkällä olet.
popup-sign-other-matter = Jotkin sanat kuuluvat toiseen asiaan. Se puhuu tätä vastaan.
popup-elsewhere = Et ole Metan vastustuslomakkeella.
popup-where = Missä vaiheessa olet
popup-no-known-form = Tämän lomakkeen osoitetta ei tunneta. Metan tietosuojapyyntöjen sivulta voit ehkä päästä eteenpäin.
popup-open-portal = Avaa Metan sivu
popup-first-title = Ensin muutama tieto
popup-first-lead = Niiden avulla Objector voi täyttää lomakkeen. Kaikki voi jättää tyhjäksi.
popup-details-title = Tietosi
popup-more-details = Esikatselu, omat sanat, profiilien osoitteet
popup-menu = Lisää
popup-menu-details = Tietosi
popup-menu-dashboard = Mitä olet lähettänyt
popup-menu-welcome = Miten Objector toimii
popup-filled-now = { $written ->
    [one] Yksi kenttä täytettiin.
   *[other] { $written } kenttää täytettiin.
 }
popup-undone-now = Kaikki on niin kuin ennenkin.
popup-page-gone = Sivu ei enää vastaa. Lataa se uudelleen ja yritä sitten uudestaan.
popup-help-unseen = Tämä on lomake, mutta Objector ei näe sitä
popup-help-wrong = Objector ymmärtää jotain väärin tällä sivulla
popup-help-look = Itsestään Objector toimii vain niissä osoitteissa, jotka se tuntee Metan lomakkeiden osoitteiksi. Jos lomake on siirtynyt tänne, anna Objectorin katsoa tätä sivua tämän kerran.
popup-help-look-button = Katso tätä sivua
popup-help-looked = Objector löysi täältä lomakkeen. Katso yllä.
popup-help-looked-in-vain = Objector ei näe täällä vastustuslomaketta.
popup-help-look-failed = Selaimesi ei antanut Objectorin katsoa tätä sivua. Paina Objectorin painiketta työkalurivillä vielä kerran ja yritä sitten uudelleen.
popup-by-hand = Voit aina täyttää lomakkeen käsin. Kopioi, mitä tarvitset, tai avaa kentän pikavalikko ja valitse Objector.
popup-copy = Kopioi
popup-copied = Kopioitu. Liitä se kenttään.
popup-copy-missing = Se puuttuu tiedoistasi. Anna se ensin siellä.
popup-copy-failed = Selaimesi ei antanut Objectorin kopioida. Valitse teksti ja kopioi se itse.
popup-hand-in = Auta korjaamaan asia: Objector kirjaa muistiin, miten tämä lomake on rakennettu. Tiedostossa ovat kenttien nimet, otsikot ja painikkeet. Siinä ei ole mitään siitä, mitä kentissä on, eikä mitään tiedoistasi eikä sivusta lomakkeen ulkopuolella.
popup-hand-in-write = Kirjaa muistiin
popup-hand-in-file = Tiedosto
popup-hand-in-read = Lue se, ennen kuin jaat sen. Mitään ei ole lähetetty. Jos sisältö sopii sinulle, tallenna tiedosto ja lähetä se Objectorin tekijöille. Heidän osoitteensa on Objectorin sivulla selaimesi lisäosakaupassa.
popup-hand-in-save = Tallenna tiedosto
popup-hand-in-copy = Kopioi se

by-hand-objection = Vastustukseni
by-hand-email = Sähköpostiosoitteeni
by-hand-name = Nimeni
by-hand-country = Maani

welcome-title = Sano ei tekoälyn kouluttamiselle jakamallasi sisällöllä
welcome-lead = Meta kouluttaa tekoälyä sillä, mitä aikuiset jakavat julkisesti Facebookissa ja Instagramissa. Voit vastustaa sitä. Objector auttaa sinua Metan oman lomakkeen kanssa.
welcome-does = Mitä Objector tekee
welcome-does-recognise = Se tunnistaa Metan vastustuslomakkeet, kun avaat sellaisen.
welcome-does-fill = Se täyttää lomakkeeseen tiedot, jotka annat täällä, ja voit kumota täytön.
welcome-does-explain = Se selittää jokaisen kentän sen vieressä selkein sanoin.
welcome-never = Mitä se ei koskaan tee
welcome-never-send = Se ei koskaan lähetä lomaketta. Se painike on sinun.
welcome-never-watch = Se ei koskaan tarkkaile sinua. Se toimii näitä lomakkeita varten Metan ohje-, tietosuoja- ja kirjautumissivuilla ja muualla Metan sivuilla vain, kun pyydät sitä.
welcome-never-network = Se ei koskaan välitä mitään eteenpäin. Se, minkä kirjoitat, pysyy tällä laitteella, ellet päätä jakaa sitä muille laitteillesi.
welcome-honest = Kannattaako se vielä?
welcome-honest-text = Kyllä. Vastustus koskee tulevaa aikaa, teitpä sen milloin tahansa. Se ei voi perua aiempaa koulutusta: se, minkä malli on oppinut, pysyy siinä.
welcome-right = Oikeutesi
welcome-skip = Ohita toistaiseksi
welcome-you = Sinä
welcome-you-note = Näitä lomakkeissa kysytään. Voit jättää minkä tahansa tyhjäksi.
welcome-preview = Mitä Objector kirjoittaa
welcome-preview-note = Objector kirjoittaa tekstin Metan sivun kielellä. Voit muuttaa sitä siellä ennen lähettämistä.
welcome-forms = Missä lomakkeet ovat
welcome-forms-note = Kirjaudu ensin Facebookiin tai Instagramiin tässä selaimessa. Avaa sitten lomake. Objector on valmiina siellä.
welcome-ready = Lomakkeisiin

dashboard-title = Mitä olet lähettänyt
dashboard-lead = Kopio jokaisesta vastustuksesta sellaisena kuin Objector näki sen lähtevän. Se säilytetään tällä laitteella.
dashboard-none-title = Ei vielä mitään
dashboard-none-text = Kun lähetät jonkin Metan lomakkeista, tähän tulee kopio siitä, mitä siinä oli: teksti, päivä ja lomake.
dashboard-objections = Vastustukset
dashboard-when = Lähetetty
dashboard-page = Sivu
dashboard-language = Kieli
dashboard-account = Tili
dashboard-text = Lähetetty teksti
dashboard-no-text = Lomakkeessa ei ollut tekstiä.
dashboard-answers = Mitä muuta lomakkeessa oli
dashboard-state-submitted-note = Painoit Metan painiketta. Ei nähty, menikö vastustus perille.
dashboard-by-person = Merkitsit tämän { $date }.
dashboard-by-page = Nähty Metan sivulla { $date }.
dashboard-mark = Mikä on tilanne?
dashboard-mark-note = Jos Metan sähköpostissa sanotaan toisin, korjaa se tähän.
dashboard-mark-submitted = Lähetetty, ei vielä vastausta
dashboard-mark-acknowledged = Meta sanoo vastaanottaneensa
dashboard-mark-granted = Meta sanoo noudattavansa sitä
dashboard-mark-refused = Meta sanoo ei
dashboard-mark-not-sent = En lähettänytkään sitä
dashboard-marked = Merkitty.
dashboard-details = Tietosi
dashboard-details-none = Et ole vielä antanut mitään.
dashboard-details-edit = Muuta tietojasi
dashboard-details-enter = Anna tietosi
dashboard-grounds-count = { $count ->
    [0] Ei valittu yhtään
    [one] Yksi valittu
   *[other] { $count } valittu
 }
dashboard-parts = Tämän sivun osat
dashboard-glance = Yhdellä silmäyksellä
dashboard-figure-todo = { $count ->
    [one] vaatii toimiasi
   *[other] vaatii toimiasi
 }
dashboard-figure-waiting = { $count ->
    [one] odottaa Metan vastausta
   *[other] odottaa Metan vastausta
 }
dashboard-figure-over = { $count ->
    [one] on hoidettu
   *[other] on hoidettu
 }
dashboard-covered-title = Kenen puolesta on vastustettu
dashboard-covered = { $all ->
    [one] { $covered ->
        [0] Tilin osalta ei ole vielä lähetetty vastustusta.
       *[other] Tilin osalta on lähetetty vastustus.
    }
   *[other] Vastustus on lähetetty { $covered } tilin osalta { $all } tilistä.
 }
dashboard-strip = Seuraavat tärkeät päivät
dashboard-search = Haku
dashboard-filter = Näytä
dashboard-filter-all = Kaikki
dashboard-filter-todo = Ne, jotka vaativat toimiani
dashboard-filter-waiting = Ne, jotka odottavat Metan vastausta
dashboard-filter-over = Ne, jotka on hoidettu
dashboard-found = { $count ->
    [0] Mitään ei löytynyt
    [one] Yksi vastustus
   *[other] { $count } vastustusta
 }
dashboard-more = Näytä lisää
dashboard-all = Kaikki tästä
dashboard-events = Mitä tapahtui ja milloin
dashboard-notes = Muistiinpanot
dashboard-note = Mitä vastattiin, omin sanoin tai Metan sähköpostista kopioituna
dashboard-note-keep = Säilytä muistiinpano
dashboard-note-remove = Poista
dashboard-files = Tiedostot
dashboard-all-files = Todiste ja kalenteri
dashboard-proof-note = Sivu, jonka voi tulostaa tai tallentaa PDF-tiedostoksi, ja sama datana. Kummassakin on luku, joka muuttuu, jos yksikin kirjain muuttuu. Kukaan muu ei säilytä tätä todistetta puolestasi.
dashboard-proof-page = Todiste tulostettavaksi
dashboard-proof-json = Todiste datana
dashboard-calendar = Päivät kalenteriin
dashboard-calendar-none = Mitään päivää ei tarvitse odottaa.
dashboard-add = Lisää vastustus, joka lähetettiin ilman Objectoria
dashboard-add-note = Kirjeitse, sähköpostitse tai ennen kuin sinulla oli Objector. Objector laskee päivät silloin sillekin.
dashboard-add-route = Mikä lomake, tai mitä kirje koski
dashboard-add-channel = Miten
dashboard-add-on = Milloin
dashboard-add-text = Mitä kirjoitit, jos se on sinulla vielä
dashboard-add-keep = Lisää se
dashboard-add-day-missing = Valitse päivä, jona lähetit sen.
dashboard-letters = Kirjeet
dashboard-letters-note = Objector kirjoittaa ne niiden tietojen perusteella, jotka sillä on. Sinä luet ne, muutat mitä haluat ja lähetät ne itse.
dashboard-letter-write = Kirjoita
dashboard-letter-write-label = Kirjoita: { $letter }
dashboard-letter-text = Kirje. Voit muuttaa sitä tässä.
dashboard-letter-copy = Kopioi
dashboard-letter-copied = Kopioitu.
dashboard-letter-print = Tulosta
dashboard-letter-mail = Avaa sähköpostiohjelmassani
dashboard-letter-page = Avaa sivu sitä varten
dashboard-letter-close = Sulje
dashboard-letter-as-of = Osoitteen ja sivun tilanne: { $date }
dashboard-settings = Asetukset ja varmuuskopio
dashboard-notify = Muistuta minua, kun jokin asia on ajankohtainen
dashboard-notify-note = Selaimesi näyttää ilmoituksen. Se kysyy kerran lupaasi.
dashboard-notify-refused = Selaimesi ei ole sallinut ilmoituksia. Objectorin kuvakkeen luku näyttää silti, mikä on ajankohtaista.
dashboard-sync = Jaa muille laitteilleni
dashboard-sync-note = Selaimesi oman tilin kautta, jolloin välissä ovat selaimen tekijän palvelimet. Pois päältä, ellet valitse sitä.
dashboard-backup = Varmuuskopio
dashboard-backup-note = Yksi tiedosto, jossa ovat tietosi ja kaikki, mitä olet lähettänyt. Säilytä se turvallisessa paikassa.
dashboard-backup-make = Tee varmuuskopio
dashboard-backup-save = Tallenna varmuuskopio
dashboard-backup-take = Tuo varmuuskopio …
dashboard-backup-person = Ota tietoni tiedostosta
dashboard-backup-take-in = Tuo se
dashboard-backup-leave = Älä tuo
dashboard-backup-taken = Tuotu. Mitään täällä ollutta ei ole menetetty.
dashboard-closed = Suljetut selitykset
dashboard-closed-note = Selitykset, jotka suljit Metan lomakkeilla, pysyvät suljettuina, kunnes näytät ne taas.
dashboard-closed-show = Näytä ne taas
dashboard-closed-shown = Ne näytetään taas.
dashboard-forget-title = Unohda kaikki
dashboard-forget-text = Tämä poistaa tietosi ja yllä olevan luettelon tältä laitteelta. Se, minkä Meta on saanut, jää Metalle.
dashboard-forget = Unohda kaikki …
dashboard-forget-sure = Poistetaanko kaikki?
dashboard-forget-sure-text = Tietosi ja kopiot lähettämistäsi lomakkeista häviävät lopullisesti. Kopiot saattavat olla ainoa todisteesi.
dashboard-forget-yes = Poista kaikki
dashboard-forget-no = Säilytä
dashboard-forgotten = Kaikki on poistettu tältä laitteelta.

error-permission-title = Objector ei saa vielä toimia Metan sivuilla
error-permission-text = Selaimesi ei ole sallinut sitä Metan ohje- ja tietosuojasivuilla. Ilman lupaa Objector ei voi tunnistaa eikä täyttää lomaketta.
error-permission-grant = Salli Metan sivuilla
error-permission-granted = Kiitos. Lataa Metan sivu uudelleen, jos se on auki.
error-permission-still = Sitä ei ole vieläkään sallittu. Voit muuttaa asian selaimesi asetuksissa.
error-damaged-title = Tallennettuja tietoja ei voi lukea
error-damaged-text = Ne ovat vioittuneet. Ne on säilytetty sellaisinaan, eikä mitään ole kirjoitettu niiden päälle. Objector ei täytä mitään, ennen kuin olet päättänyt. Jos aloitat alusta, vioittunut kopio siirretään sivuun ja se pysyy tällä laitteella.
error-damaged-afresh = Siirrä se sivuun ja aloita alusta
error-damaged-done = Vioittunut kopio on siirretty sivuun. Voit aloittaa alusta.
error-newer-title = Tallennetut tiedot ovat uudemmasta Objectorista
error-newer-text = Ne on säilytetty sellaisinaan. Tämä vanhempi versio ei koske niihin eikä täytä mitään. Päivitä Objector.
error-unreadable-title = Selaimesi ei anna tallennettuja tietoja
error-unreadable-text = Mitään ei ole kirjoitettu niiden päälle. Objector ei täytä mitään, ennen kuin ne voi taas lukea. Selaimen käynnistäminen uudelleen auttaa usein.
error-not-kept = Se ei onnistunut. Mitään ei muutettu. Yritä uudelleen.
error-full-title = Tallennustila on lopussa
error-full-text = Selaimesi ei voinut säilyttää viimeisintä muutosta tällä laitteella. Aiemmin tallennettu on yhä tallessa.
error-unreachable-title = Objector ei vastaa
error-unreachable-text = Mitään ei ole menetetty. Sulje tämä ikkuna ja avaa se uudelleen. Jos se ei auta, käynnistä selain uudelleen.
error-not-saved = Tallentaminen ei onnistunut. Kirjoittamasi on yhä tässä. Yritä uudelleen.
error-email = Tämä ei ole täydellinen sähköpostiosoite. Se näyttää tältä: name@example.org.
error-account-handle = Tämä on toisen palvelun osoite. Anna tämän tilin profiili tai jätä kenttä tyhjäksi.
error-account-email = Tämä ei ole täydellinen sähköpostiosoite. Jätä tyhjäksi, jos haluat käyttää yllä olevaa.
