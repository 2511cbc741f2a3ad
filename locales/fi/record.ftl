# The record: how it stands, what comes next, backup, calendar, and the page that shows what was sent, in Finnish.

record-standing-not-sent = Ei lähetetty
record-standing-code-asked = Metan koodi on vielä kirjoitettava
record-standing-waiting = { $days ->
    [one] Metan vastausaikaa on jäljellä yksi päivä
   *[other] Metan vastausaikaa on jäljellä { $days } päivää
 }
record-standing-waiting-no-limit = { $days ->
    [one] Yhden päivän kuluttua on aika kysyä
   *[other] { $days } päivän kuluttua on aika kysyä
 }
record-standing-due-today = Metan on vastattava viimeistään tänään
record-standing-due-yesterday = Metan olisi pitänyt vastata viimeistään eilen. Vastaus voi olla matkalla.
record-standing-overdue = { $days ->
    [one] Myöhässä yhden päivän
   *[other] Myöhässä { $days } päivää
 }
record-standing-unanswered = Ei vielä vastausta
record-standing-granted = Meta noudattaa vastustusta
record-standing-refused = Meta on hylännyt vastustuksen

record-next-nothing = Sinun ei tarvitse tehdä enää mitään.
record-next-wait = Odota tähän päivään asti: { $date }.
record-next-enter-code = Kirjoita Metan sähköpostissa tullut koodi Metan sivulle. Ilman sitä vastustus ei mene perille.
record-next-send-again = Koodin voimassaolo on luultavasti jo päättynyt. Lähetä lomake uudelleen.
record-next-send-reminder = Muistuta Metaa.
record-next-answer-refusal = Vastaa Metan kieltäytymiseen tai tee valitus tietosuojaviranomaiselle.
record-next-write-complaint = { $rule ->
    [uk] Valita ensin Metalle. Jos se ei auta, valita ICO:lle.
   *[other] Tee valitus tietosuojaviranomaiselle.
 }
record-next-ask-authority = { $rule ->
    [gdpr] Kysy viranomaiselta, missä vaiheessa valituksesi on. Jos se ei käsittele valitusta tai on kolme kuukautta vastaamatta, voit kääntyä tuomioistuimen puoleen.
   *[other] Kysy viranomaiselta, missä vaiheessa valituksesi on.
 }

record-step-sent = Lähetetty
record-step-confirmation = Vahvistus
record-step-answer = Vastaus
record-step-reminder = Muistutus
record-step-complaint = Valitus
record-place-done = Tehty
record-place-now = Nyt
record-place-late = Myöhässä
record-place-ahead = Tulossa
record-place-unneeded = Ei tarpeen

record-due-gdpr = Metan on vastattava viimeistään { $date }. Se on kuukausi siitä, kun Meta sai vastustuksesi (GDPR:n 12 artiklan 3 kohta).
record-due-uk = Metan on vastattava viimeistään { $date }. Se on kuukausi siitä, kun Meta sai vastustuksesi (UK GDPR).
record-due-no-limit = Sinua koskevassa laissa ei ole vastaukselle määräaikaa, jonka Objector tuntisi. 30 päivän kuluttua, { $date }, on aika kysyä.
record-due-extended = Meta kirjoitti tarvitsevansa kaksi kuukautta lisää. Sen on siis vastattava viimeistään { $date }.
record-due-extended-too-late = Meta kirjoitti tarvitsevansa lisää aikaa vasta, kun kuukausi oli jo kulunut. Sitä ei oteta lukuun.
record-due-moved-weekend = { $day } osuu viikonloppuun.
record-due-moved-holiday-there = { $day } on yleinen vapaapäivä siellä, missä Metan on toimittava.
record-due-moved-holiday-here = { $day } on yleinen vapaapäivä siellä, missä asut. Varmuuden vuoksi Objector ottaa sen huomioon. Ilman sitä Metan aika päättyy { $date }.
record-due-holidays-unknown = Objector ei tunne sen vuoden yleisiä vapaapäiviä. Vain viikonloput otetaan huomioon.

record-channel-form = Metan lomakkeella
record-channel-letter = Kirjeitse
record-channel-e-mail = Sähköpostitse
record-say-sent = Lähetin sen
record-say-received = Se saapui Metalle
record-say-extended = Meta kirjoitti tarvitsevansa kaksi kuukautta lisää
record-say-answered = Metan vastaus tuli
record-say-reminded = Lähetin muistutuksen
record-say-complained = Tein valituksen
record-event-sent = Lähetetty { $date }.
record-event-received = Saapunut Metalle { $date }.
record-event-extended = Meta kirjoitti { $date } tarvitsevansa kaksi kuukautta lisää.
record-event-answered = Metan vastaus tuli { $date }.
record-event-reminded = Muistutus lähetetty { $date }.
record-event-complained = Valitus lähetetty { $date }.
record-state-submitted = Lähetetty
record-state-code-asked = Meta pyytää koodia
record-state-acknowledged = Meta on vastaanottanut vastustuksen
record-state-granted = Meta noudattaa vastustusta
record-state-refused = Meta on hylännyt vastustuksen
record-state-not-sent = Ei lähetettykään

record-wrong-in-future = Se päivä on vasta tulossa. Valitse tämänpäiväinen tai aiempi päivä.
record-wrong-too-early = Se päivä on liian aikainen. Valitse vastustuksen päivä tai myöhempi.
record-wrong-too-long = Se on liian pitkä säilytettäväksi. Lyhennä sitä.
record-wrong-changed = Tätä on sillä välin muutettu toisessa ikkunassa. Tässä näkyy nykyinen tilanne. Tee merkintä uudelleen.
record-wrong-unusable = Tätä tiedostoa ei tuotu. Mitään ei muutettu.

record-backup-file = objector-varmuuskopio-{ $day }.json
record-fault-too-large = Tämä tiedosto on suurempi kuin yksikään Objectorin tekemä. Mitään ei muutettu.
record-fault-not-ours = Tämä ei ole Objectorin tekemä varmuuskopio. Mitään ei muutettu.
record-fault-newer = Tämän tiedoston on tehnyt uudempi Objector. Päivitä ensin tämä Objector. Mitään ei muutettu.
record-fault-damaged = Tämä tiedosto on vioittunut. Mitään ei muutettu.
record-fault-damaged-line = Tämä tiedosto on vioittunut: rivi { $line }, merkki { $column }. Mitään ei muutettu.
record-fault-damaged-path = Tiedostossa on jotain, mitä Objector ei kirjoita: { $path }. Mitään ei muutettu.
record-changes-none = Kaikki tässä tiedostossa on jo täällä.
record-changes-added = { $count ->
    [one] Yksi vastustus on uusi.
   *[other] { $count } vastustusta on uusia.
 }
record-changes-updated = { $count ->
    [one] Yhdestä vastustuksesta tiedosto tietää enemmän.
   *[other] { $count } vastustuksesta tiedosto tietää enemmän.
 }
record-changes-same = { $count ->
    [one] Yksi vastustus on samanlainen.
   *[other] { $count } vastustusta on samanlaisia.
 }
record-changes-conflicts = { $count ->
    [one] Yksi vastustus on tiedostossa erilainen kuin täällä. Molemmat kopiot säilytetään.
   *[other] { $count } vastustusta on tiedostossa erilaisia kuin täällä. Kustakin säilytetään molemmat kopiot.
 }
record-changes-person-taken = Tietosi otetaan tiedostosta.
record-changes-person-differ = Tiedostossa on eri tiedot sinusta. Tämän laitteen tiedot säilyvät, ellet valitse tiedoston tietoja.
record-sync-bytes = Luettelosi on kasvanut liian suureksi jaettavaksi muille laitteillesi. Se pysyy tällä laitteella. Sen voi siirtää varmuuskopiolla.
record-sync-items = Luettelossasi on liian monta vastustusta jaettavaksi muille laitteillesi. Se pysyy tällä laitteella. Sen voi siirtää varmuuskopiolla.

record-calendar-file = objector.ics
record-calendar-due = Määräpäivä: Metan vastaus vastustukseesi
record-calendar-due-text = { $form } ({ $email }). Jos kahden päivän kuluessa ei ole tullut mitään, Objector auttaa sinua muistuttamaan Metaa.
record-calendar-ask = Kysy Metalta vastustuksestasi
record-calendar-ask-text = { $form } ({ $email }). Jos vastausta ei ole tullut, Objector auttaa sinua kysymään.

record-proof-file = objector-todiste-{ $day }
record-proof-title = Mitä Metalle lähetettiin
record-proof-made = Tehty { $moment }, Objector { $version }.
record-proof-means = Objector kirjasi tämän muistiin henkilön omalla laitteella. Siitä näkyy, mitä kirjoitettiin ja milloin. Se ei ole Metan vahvistus.
record-proof-sent = Lähetetty
record-proof-sent-corrected = Päivä henkilön oman ilmoituksen mukaan
record-proof-channel = Miten
record-proof-platform = Palvelu
record-proof-account = Tili
record-proof-page = Sivu
record-proof-language = Lomakkeen kieli
record-proof-by = Muistiin kirjasi
record-proof-by-page = Objector { $version }, kun Metan painiketta painettiin
record-proof-by-person = Henkilö itse, myöhemmin, Objector { $version }
record-proof-due = Vastaus
record-proof-due-text = { $rule ->
    [no-limit] Määräaikaa ei ole. Aika kysyä: { $date }
   *[other] Viimeistään { $date }
 }
record-proof-text = Lähetetty teksti
record-proof-no-text = Tekstiä ei säilytetty.
record-proof-answers = Mitä muuta lomakkeessa oli
record-proof-after = Mitä sen jälkeen tapahtui
record-proof-nothing-after = Mitään ei nähty eikä merkitty.
record-proof-mark-page = { $state }: nähty Metan sivulla { $moment }.
record-proof-mark-person = { $state }: henkilön merkintä { $moment }.
record-proof-notes = Muistiinpanot
record-proof-sum = Mitä varten pitkät luvut ovat
record-proof-sum-means = Jokaisen vastustuksen lopussa on luku, sen SHA-256. Se lasketaan kaikesta, mitä sen yläpuolella on, siinä muodossa kuin se on tämän sivun kanssa tehdyssä JSON-tiedostossa. Jos yksikin kirjain muuttuu, luku on toinen. Siksi se, joka on saanut luvun aiemmin, näkee, ettei mitään ole sen jälkeen muutettu.
