# The record: how it stands, what comes next, backup, calendar, and the page that shows what was sent, in Estonian.

record-standing-not-sent = Saatmata
record-standing-code-asked = Meta kood on veel sisestamata
record-standing-waiting = { $days ->
    [one] Meta vastuse tähtajani on üks päev
   *[other] Meta vastuse tähtajani on { $days } päeva
 }
record-standing-waiting-no-limit = { $days ->
    [one] Ühe päeva pärast on aeg küsida
   *[other] { $days } päeva pärast on aeg küsida
 }
record-standing-due-today = Meta vastuse tähtaeg on täna
record-standing-due-yesterday = Meta vastuse tähtaeg oli eile. Vastus võib olla teel.
record-standing-overdue = { $days ->
    [one] Üks päev üle tähtaja
   *[other] { $days } päeva üle tähtaja
 }
record-standing-unanswered = Vastust veel ei ole
record-standing-granted = Meta rahuldas vastuväite
record-standing-refused = Meta lükkas vastuväite tagasi

record-next-nothing = Teil ei ole enam midagi teha.
record-next-wait = Oodake selle päevani: { $date }.
record-next-enter-code = Sisestage Meta e-kirjas olev kood Meta lehel. Ilma selleta vastuväide kohale ei jõua.
record-next-send-again = Kood on nüüdseks arvatavasti aegunud. Saatke vorm uuesti.
record-next-send-reminder = Saatke Metale meeldetuletus.
record-next-answer-refusal = Vastake Meta keeldumisele või esitage andmekaitseasutusele kaebus.
record-next-write-complaint = { $rule ->
    [uk] Esitage kõigepealt kaebus Metale. Kui sellest ei ole abi, esitage kaebus ICO-le.
   *[other] Esitage andmekaitseasutusele kaebus.
 }
record-next-ask-authority = { $rule ->
    [gdpr] Küsige asutuselt, kui kaugel teie kaebus on. Kui asutus seda ei menetle või ei teata kolme kuu jooksul midagi, võite pöörduda kohtusse.
   *[other] Küsige asutuselt, kui kaugel teie kaebus on.
 }

record-step-sent = Saadetud
record-step-confirmation = Kinnitus
record-step-answer = Vastus
record-step-reminder = Meeldetuletus
record-step-complaint = Kaebus
record-place-done = Tehtud
record-place-now = Praegu
record-place-late = Hilinenud
record-place-ahead = Tulekul
record-place-unneeded = Pole vaja

record-due-gdpr = Meta peab vastama ühe kuu jooksul alates teie vastuväite saamisest (isikuandmete kaitse üldmääruse artikli 12 lõige 3). Viimane päev on { $date }.
record-due-uk = Meta peab vastama ühe kuu jooksul alates teie vastuväite saamisest (UK GDPR). Viimane päev on { $date }.
record-due-no-limit = Teie suhtes kehtiv seadus ei määra vastamiseks tähtaega, mida Objector teaks. 30 päeva pärast ({ $date }) on aeg küsida.
record-due-extended = Meta kirjutas, et vajab veel kahte kuud. Seega on vastamise viimane päev { $date }.
record-due-extended-too-late = Meta kirjutas alles pärast kuu möödumist, et vajab rohkem aega. Seda ei võeta arvesse.
record-due-moved-weekend = { $day } langeb nädalavahetusele.
record-due-moved-holiday-there = { $day } on riigipüha seal, kus Meta peab tegutsema.
record-due-moved-holiday-here = { $day } on riigipüha seal, kus te elate. Kindluse mõttes arvestab Objector sellega. Ilma selleta on Meta tähtaja viimane päev { $date }.
record-due-holidays-unknown = Objector ei tea selle aasta riigipühi. Arvestatud on ainult nädalavahetusi.

record-channel-form = Meta vormiga
record-channel-letter = Posti teel
record-channel-e-mail = E-posti teel
record-say-sent = Saatsin selle
record-say-received = See jõudis Metani
record-say-extended = Meta kirjutas, et vajab veel kahte kuud
record-say-answered = Meta vastus tuli
record-say-reminded = Saatsin meeldetuletuse
record-say-complained = Esitasin kaebuse
record-event-sent = Saadetud: { $date }.
record-event-received = Meta sai kätte: { $date }.
record-event-extended = Meta kirjutas, et vajab veel kahte kuud: { $date }.
record-event-answered = Meta vastus tuli: { $date }.
record-event-reminded = Meeldetuletus saadetud: { $date }.
record-event-complained = Kaebus saadetud: { $date }.
record-state-submitted = Saadetud
record-state-code-asked = Meta küsib koodi
record-state-acknowledged = Meta sai kätte
record-state-granted = Meta rahuldas vastuväite
record-state-refused = Meta lükkas vastuväite tagasi
record-state-not-sent = Jäi siiski saatmata

record-wrong-in-future = See päev on alles ees. Valige tänane või varasem päev.
record-wrong-too-early = See päev on liiga vara. Valige vastuväite päev või hilisem päev.
record-wrong-too-long = See on alleshoidmiseks liiga pikk. Palun lühendage.
record-wrong-changed = Seda on vahepeal teises aknas muudetud. Siin on praegune seis. Palun sisestage see uuesti.
record-wrong-unusable = Seda faili ei võetud vastu. Midagi ei muudetud.

record-backup-file = objector-varukoopia-{ $day }.json
record-fault-too-large = See fail on suurem kui ükski, mille Objector kirjutab. Midagi ei muudetud.
record-fault-not-ours = See ei ole Objectori tehtud varukoopia. Midagi ei muudetud.
record-fault-newer = Selle faili tegi uuem Objector. Uuendage kõigepealt siinset Objectorit. Midagi ei muudetud.
record-fault-damaged = See fail on rikutud. Midagi ei muudetud.
record-fault-damaged-line = See fail on rikutud: rida { $line }, märk { $column }. Midagi ei muudetud.
record-fault-damaged-path = Selles failis on midagi, mida Objector ei kirjuta: { $path }. Midagi ei muudetud.
record-changes-none = Kõik selles failis on siin juba olemas.
record-changes-added = { $count ->
    [one] Üks vastuväide on uus.
   *[other] { $count } vastuväidet on uued.
 }
record-changes-updated = { $count ->
    [one] Ühe vastuväite kohta teab fail rohkem.
   *[other] { $count } vastuväite kohta teab fail rohkem.
 }
record-changes-same = { $count ->
    [one] Üks vastuväide on sama.
   *[other] { $count } vastuväidet on samad.
 }
record-changes-conflicts = { $count ->
    [one] Üks vastuväide on siin ja failis erinev. Mõlemad koopiad jäävad alles.
   *[other] { $count } vastuväidet on siin ja failis erinevad. Igast jäävad alles mõlemad koopiad.
 }
record-changes-person-taken = Teie andmed võetakse failist.
record-changes-person-differ = Failis on teie kohta teised andmed. Selle seadme omad jäävad, kui te ei vali failis olevaid.
record-sync-bytes = Teie loend on teiste seadmetega jagamiseks liiga suureks kasvanud. See jääb sellesse seadmesse. Üle viia saab selle varukoopiaga.
record-sync-items = Teie loendis on teiste seadmetega jagamiseks liiga palju vastuväiteid. See jääb sellesse seadmesse. Üle viia saab selle varukoopiaga.

record-calendar-file = objector.ics
record-calendar-due = Tähtaeg: Meta vastus teie vastuväitele
record-calendar-due-text = { $form } ({ $email }). Kui kahe päeva jooksul ei ole midagi tulnud, aitab Objector teil Metale meeldetuletuse saata.
record-calendar-ask = Küsige Metalt oma vastuväite kohta
record-calendar-ask-text = { $form } ({ $email }). Kui vastust ei ole tulnud, aitab Objector teil küsida.

record-proof-file = objector-toend-{ $day }
record-proof-title = Mida Metale saadeti
record-proof-made = Koostatud: { $moment }, Objector { $version }.
record-proof-means = Objector pani selle kirja inimese enda seadmes. See näitab, mida ja millal kirjutati. See ei ole Meta kinnitus.
record-proof-sent = Saadetud
record-proof-sent-corrected = Päev inimese enda sõnul
record-proof-channel = Kuidas
record-proof-platform = Teenus
record-proof-account = Konto
record-proof-page = Leht
record-proof-language = Vormi keel
record-proof-by = Kirja pani
record-proof-by-page = Objector { $version }, kui vajutati Meta nuppu
record-proof-by-person = Inimene ise, hiljem, Objector { $version }
record-proof-due = Vastus
record-proof-due-text = { $rule ->
    [no-limit] Tähtaega ei ole. Aeg küsida: { $date }
   *[other] Hiljemalt: { $date }
 }
record-proof-text = Saadetud tekst
record-proof-no-text = Teksti ei hoitud alles.
record-proof-answers = Mis veel vormis oli
record-proof-after = Mis järgnes
record-proof-nothing-after = Midagi ei nähtud ega märgitud.
record-proof-mark-page = { $state }: nähtud Meta lehel, { $moment }.
record-proof-mark-person = { $state }: inimese märge, { $moment }.
record-proof-notes = Märkmed
record-proof-sum = Milleks on pikad arvud
record-proof-sum-means = Iga vastuväide lõpeb arvuga, mis on selle SHA-256. See arvutatakse kõigest, mis on selle kohal, sellisena, nagu see on koos selle lehega tehtud JSON-failis. Kui kas või üks täht muutub, on arv teine. Seega saab see, kellele arv varem anti, näha, et pärast seda ei ole midagi muudetud.
