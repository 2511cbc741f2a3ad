# The record: how it stands, what comes next, what is refused, and the page that shows what was sent, in Lithuanian.

record-standing-not-sent = Neišsiųsta
record-standing-code-asked = Dar reikia įvesti „Meta“ kodą
record-standing-waiting = { $days ->
    [one] „Meta“ atsakymo terminas baigiasi po { $days } dienos
    [few] „Meta“ atsakymo terminas baigiasi po { $days } dienų
    [many] „Meta“ atsakymo terminas baigiasi po { $days } dienos
   *[other] „Meta“ atsakymo terminas baigiasi po { $days } dienų
 }
record-standing-waiting-no-limit = { $days ->
    [one] Metas pasiteirauti bus po { $days } dienos
    [few] Metas pasiteirauti bus po { $days } dienų
    [many] Metas pasiteirauti bus po { $days } dienos
   *[other] Metas pasiteirauti bus po { $days } dienų
 }
record-standing-due-today = „Meta“ atsakymo terminas baigiasi šiandien
record-standing-due-yesterday = „Meta“ atsakymo terminas baigėsi vakar. Galbūt atsakymas jau pakeliui.
record-standing-overdue = { $days ->
    [one] Vėluoja { $days } dieną
    [few] Vėluoja { $days } dienas
    [many] Vėluoja { $days } dienos
   *[other] Vėluoja { $days } dienų
 }
record-standing-unanswered = Atsakymo dar nėra
record-standing-granted = „Meta“ į nesutikimą atsižvelgė
record-standing-refused = „Meta“ nesutikimą atmetė

record-next-nothing = Daugiau jums nieko daryti nereikia.
record-next-wait = Laukite iki { $date }
record-next-enter-code = „Meta“ puslapyje įveskite kodą iš „Meta“ el. laiško. Be jo nesutikimas nepasieks „Meta“.
record-next-send-again = Kodas jau tikriausiai nebegalioja. Išsiųskite formą iš naujo.
record-next-send-reminder = Priminkite „Meta“.
record-next-answer-refusal = Atsakykite į „Meta“ atsisakymą arba pateikite skundą duomenų apsaugos institucijai.
record-next-write-complaint = { $rule ->
    [uk] Pirmiausia pateikite skundą „Meta“. Jei tai nepadės, pateikite skundą ICO.
   *[other] Pateikite skundą duomenų apsaugos institucijai.
 }
record-next-ask-authority = { $rule ->
    [gdpr] Pasiteiraukite institucijos, kokia jūsų skundo eiga. Jei ji skundo nenagrinėja arba tris mėnesius nieko nepraneša, galite kreiptis į teismą.
   *[other] Pasiteiraukite institucijos, kokia jūsų skundo eiga.
 }

record-step-sent = Išsiųsta
record-step-confirmation = Patvirtinimas
record-step-answer = Atsakymas
record-step-reminder = Priminimas
record-step-complaint = Skundas
record-place-done = Atlikta
record-place-now = Dabar
record-place-late = Vėluoja
record-place-ahead = Dar bus
record-place-unneeded = Nereikia

record-due-gdpr = „Meta“ turi atsakyti ne vėliau kaip { $date } Tai vienas mėnuo nuo dienos, kai ji gavo jūsų nesutikimą, pagal BDAR 12 straipsnio 3 dalį.
record-due-uk = „Meta“ turi atsakyti ne vėliau kaip { $date } Tai vienas mėnuo nuo dienos, kai ji gavo jūsų nesutikimą, pagal UK GDPR.
record-due-no-limit = Jums taikoma teisė, kiek žino „Objector“, termino atsakyti nenustato. Po 30 dienų, { $date }, metas pasiteirauti.
record-due-extended = „Meta“ parašė, kad jai reikia dar dviejų mėnesių. Taigi ji turi atsakyti ne vėliau kaip { $date }
record-due-extended-too-late = Kad reikia daugiau laiko, „Meta“ parašė tik mėnesiui pasibaigus. Tai neįskaitoma.
record-due-moved-weekend = { $day } yra savaitgalis.
record-due-moved-holiday-there = { $day } yra švenčių diena ten, kur „Meta“ turi veikti.
record-due-moved-holiday-here = { $day } yra švenčių diena ten, kur gyvenate. Dėl visa ko „Objector“ ją įskaičiuoja. Be jos „Meta“ terminas baigiasi { $date }
record-due-holidays-unknown = „Objector“ nežino tų metų švenčių dienų. Įskaičiuoti tik savaitgaliai.

record-channel-form = Per „Meta“ formą
record-channel-letter = Paštu
record-channel-e-mail = El. paštu
record-say-sent = Diena, kai išsiuntėte
record-say-received = Diena, kai „Meta“ gavo
record-say-extended = Diena, kai „Meta“ parašė, kad jai reikia dar dviejų mėnesių
record-say-answered = Diena, kai gautas „Meta“ atsakymas
record-say-reminded = Diena, kai išsiuntėte priminimą
record-say-complained = Diena, kai pateikėte skundą
record-event-sent = Išsiųsta { $date }
record-event-received = „Meta“ gavo { $date }
record-event-extended = { $date } „Meta“ parašė, kad jai reikia dar dviejų mėnesių.
record-event-answered = „Meta“ atsakymas gautas { $date }
record-event-reminded = Priminimas išsiųstas { $date }
record-event-complained = Skundas išsiųstas { $date }
record-state-submitted = Išsiųsta
record-state-code-asked = „Meta“ prašo kodo
record-state-acknowledged = „Meta“ gavo
record-state-granted = „Meta“ į nesutikimą atsižvelgė
record-state-refused = „Meta“ nesutikimą atmetė
record-state-not-sent = Vis dėlto neišsiųsta

record-wrong-in-future = Ta diena dar neatėjo. Pasirinkite šiandieną arba ankstesnę dieną.
record-wrong-too-early = Ta diena per ankstyva. Pasirinkite nesutikimo dieną arba vėlesnę.
record-wrong-too-long = Tekstas per ilgas, kad jį būtų galima išsaugoti. Sutrumpinkite.
record-wrong-changed = Tuo metu tai buvo pakeista kitame lange. Čia matote, kaip yra dabar. Įveskite dar kartą.
record-wrong-unusable = Šis failas neįkeltas. Niekas nepakeista.

record-backup-file = objector-atsargine-kopija-{ $day }.json
record-fault-too-large = Šis failas didesnis už bet kurį, kurį sukuria „Objector“. Niekas nepakeista.
record-fault-not-ours = Tai ne „Objector“ sukurta atsarginė kopija. Niekas nepakeista.
record-fault-newer = Šį failą sukūrė naujesnė „Objector“ versija. Pirmiausia atnaujinkite šią. Niekas nepakeista.
record-fault-damaged = Šis failas sugadintas. Niekas nepakeista.
record-fault-damaged-line = Šis failas sugadintas: { $line } eilutė, { $column } ženklas. Niekas nepakeista.
record-fault-damaged-path = Šiame faile, vietoje { $path }, yra tai, ko „Objector“ nerašo. Niekas nepakeista.
record-changes-none = Viskas iš šio failo čia jau yra.
record-changes-added = { $count ->
    [one] { $count } nesutikimas naujas.
    [few] { $count } nesutikimai nauji.
    [many] { $count } nesutikimo naujo.
   *[other] { $count } nesutikimų naujų.
 }
record-changes-updated = { $count ->
    [one] Apie { $count } nesutikimą faile yra daugiau.
    [few] Apie { $count } nesutikimus faile yra daugiau.
    [many] Apie { $count } nesutikimo faile yra daugiau.
   *[other] Apie { $count } nesutikimų faile yra daugiau.
 }
record-changes-same = { $count ->
    [one] { $count } nesutikimas toks pat.
    [few] { $count } nesutikimai tokie pat.
    [many] { $count } nesutikimo tokio pat.
   *[other] { $count } nesutikimų tokių pat.
 }
record-changes-conflicts = { $count ->
    [one] { $count } nesutikimas čia ir faile skiriasi. Paliekamos abi kopijos.
    [few] { $count } nesutikimai čia ir faile skiriasi. Paliekamos abi kiekvieno kopijos.
    [many] { $count } nesutikimo čia ir faile skiriasi. Paliekamos abi kiekvieno kopijos.
   *[other] { $count } nesutikimų čia ir faile skiriasi. Paliekamos abi kiekvieno kopijos.
 }
record-changes-person-taken = Jūsų duomenys paimami iš failo.
record-changes-person-differ = Faile yra kitokie jūsų duomenys. Paliekami esantys šiame įrenginyje, nebent pasirinktumėte tuos, kurie faile.
record-sync-bytes = Jūsų sąrašas tapo per didelis, kad jį būtų galima bendrinti su kitais jūsų įrenginiais. Jis lieka šiame. Perkelti galima atsarginės kopijos failu.
record-sync-items = Jūsų sąraše per daug nesutikimų, kad jį būtų galima bendrinti su kitais jūsų įrenginiais. Jis lieka šiame. Perkelti galima atsarginės kopijos failu.

record-calendar-file = objector.ics
record-calendar-due = Baigiasi terminas „Meta“ atsakyti į jūsų nesutikimą
record-calendar-due-text = { $form } ({ $email }). Jei per dvi dienas nieko negausite, „Objector“ padės priminti „Meta“.
record-calendar-ask = Pasiteiraukite „Meta“ dėl savo nesutikimo
record-calendar-ask-text = { $form } ({ $email }). Jei atsakymo negavote, „Objector“ padės pasiteirauti.

record-proof-file = objector-irodymas-{ $day }
record-proof-title = Kas išsiųsta „Meta“
record-proof-made = Sukurta { $moment }, „Objector“ { $version }.
record-proof-means = „Objector“ tai užrašė paties žmogaus įrenginyje. Čia matyti, kas ir kada parašyta. Tai nėra „Meta“ patvirtinimas.
record-proof-sent = Išsiųsta
record-proof-sent-corrected = Diena, kurią nurodė žmogus
record-proof-channel = Kaip
record-proof-platform = Paslauga
record-proof-account = Kam
record-proof-page = Puslapis
record-proof-language = Formos kalba
record-proof-by = Kas užrašė
record-proof-by-page = „Objector“ { $version }, kai buvo paspaustas „Meta“ mygtukas
record-proof-by-person = Žmogus, vėliau, programoje „Objector“ { $version }
record-proof-due = Atsakymas
record-proof-due-text = { $rule ->
    [no-limit] Terminas nenustatytas. Metas pasiteirauti: { $date }
   *[other] Ne vėliau kaip { $date }
 }
record-proof-text = Išsiųstas tekstas
record-proof-no-text = Teksto neišsaugota.
record-proof-answers = Kas dar buvo formoje
record-proof-after = Kas buvo vėliau
record-proof-nothing-after = Nieko nematyta ir nepažymėta.
record-proof-mark-page = { $state }: matyta „Meta“ puslapyje { $moment }.
record-proof-mark-person = { $state }: žmogaus pažymėta { $moment }.
record-proof-notes = Užrašai
record-proof-sum = Kam skirti ilgi numeriai
record-proof-sum-means = Kiekvieno nesutikimo pabaigoje yra numeris – jo SHA-256. Jis apskaičiuojamas iš visko, kas yra virš jo, taip, kaip įrašyta kartu su šiuo puslapiu sukurtame JSON faile. Pakeitus bent vieną raidę, numeris būna kitas. Todėl tas, kam numeris buvo duotas anksčiau, gali patikrinti, kad nuo tada niekas nepakeista.
