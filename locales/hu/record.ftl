# The record (how an objection stands, what comes next, what is refused, the proof), in Hungarian. Days end with a full stop of their own.

record-standing-not-sent = Nincs elküldve
record-standing-code-asked = A Meta kódját még be kell írni
record-standing-waiting = { $days ->
    [one] A Metának még egy napja van a válaszra
   *[other] A Metának még { $days } napja van a válaszra
 }
record-standing-waiting-no-limit = { $days ->
    [one] Egy nap múlva érdemes rákérdezni
   *[other] { $days } nap múlva érdemes rákérdezni
 }
record-standing-due-today = A Metának legkésőbb ma kell válaszolnia
record-standing-due-yesterday = A Metának legkésőbb tegnap kellett volna válaszolnia. Lehet, hogy úton van a válasz.
record-standing-overdue = { $days ->
    [one] Egy napja lejárt
   *[other] { $days } napja lejárt
 }
record-standing-unanswered = Még nincs válasz
record-standing-granted = A Meta helyt adott neki
record-standing-refused = A Meta elutasította

record-next-nothing = Nincs több teendője.
record-next-wait = Várjon { $date } napjáig.
record-next-enter-code = Írja be a Meta oldalán a Meta e-mailjében kapott kódot. Enélkül a tiltakozás nem érkezik meg.
record-next-send-again = A kód azóta bizonyára lejárt. Küldje el újra az űrlapot.
record-next-send-reminder = Küldjön emlékeztetőt a Metának.
record-next-answer-refusal = Válaszoljon a Meta elutasítására, vagy tegyen panaszt az adatvédelmi hatóságnál.
record-next-write-complaint = { $rule ->
    [uk] Előbb a Metánál tegyen panaszt. Ha ez nem segít, az ICO-nál.
   *[other] Tegyen panaszt az adatvédelmi hatóságnál.
 }
record-next-ask-authority = { $rule ->
    [gdpr] Kérdezze meg a hatóságot, hol tart a panasza. Ha nem foglalkozik vele, vagy három hónapig nem ad hírt, bírósághoz fordulhat.
   *[other] Kérdezze meg a hatóságot, hol tart a panasza.
 }

record-step-sent = Elküldés
record-step-confirmation = Visszaigazolás
record-step-answer = Válasz
record-step-reminder = Emlékeztető
record-step-complaint = Panasz
record-place-done = Kész
record-place-now = Most
record-place-late = Lejárt
record-place-ahead = Később
record-place-unneeded = Nem szükséges

record-due-gdpr = A Metának { $date } napjáig kell válaszolnia: a tiltakozás megérkezésétől számított egy hónapon belül, a GDPR 12. cikkének (3) bekezdése szerint.
record-due-uk = A Metának { $date } napjáig kell válaszolnia: a tiltakozás megérkezésétől számított egy hónapon belül, a UK GDPR szerint.
record-due-no-limit = Az Önre vonatkozó jog, amennyire az Objector tudja, nem szab határidőt a válaszra. 30 nap után, { $date } napján érdemes rákérdezni.
record-due-extended = A Meta azt írta, hogy további két hónapra van szüksége. Ezért { $date } napjáig kell válaszolnia.
record-due-extended-too-late = A Meta csak a hónap letelte után írta, hogy több időre van szüksége. Ez nem számít.
record-due-moved-weekend = Hétvégére esik ez a nap: { $day }
record-due-moved-holiday-there = Ünnepnap ott, ahol a Metának el kell járnia: { $day }
record-due-moved-holiday-here = Az Objector a biztonság kedvéért az Ön lakóhelyén érvényes ünnepnappal is számol ({ $day }). Enélkül a Meta ideje { $date } napján járna le.
record-due-holidays-unknown = Az Objector nem ismeri annak az évnek az ünnepnapjait. Csak a hétvégéket veszi figyelembe.

record-channel-form = A Meta űrlapjával
record-channel-letter = Postán
record-channel-e-mail = E-mailben
record-say-sent = Ekkor küldtem el:
record-say-received = Ekkor érkezett meg a Metához:
record-say-extended = A Meta ekkor írta, hogy további két hónapra van szüksége:
record-say-answered = Ekkor jött meg a Meta válasza:
record-say-reminded = Ekkor küldtem el az emlékeztetőt:
record-say-complained = Ekkor tettem panaszt:
record-event-sent = Elküldve: { $date }
record-event-received = A Meta megkapta: { $date }
record-event-extended = A Meta azt írta, hogy további két hónapra van szüksége: { $date }
record-event-answered = A Meta válasza megjött: { $date }
record-event-reminded = Emlékeztető elküldve: { $date }
record-event-complained = Panasz elküldve: { $date }
record-state-submitted = Elküldve
record-state-code-asked = A Meta kódot kér
record-state-acknowledged = A Meta megkapta
record-state-granted = A Meta helyt adott neki
record-state-refused = A Meta elutasította
record-state-not-sent = Mégsem lett elküldve

record-wrong-in-future = Ez a nap még nem jött el. Válassza a mai vagy egy korábbi napot.
record-wrong-too-early = Ez a nap túl korai. Válassza a tiltakozás napját vagy egy későbbit.
record-wrong-too-long = Ez túl hosszú ahhoz, hogy meg lehessen őrizni. Kérjük, rövidítse le.
record-wrong-changed = Ez közben egy másik ablakban megváltozott. Így áll most. Kérjük, írja be újra.
record-wrong-unusable = Ezt a fájlt nem lehetett betölteni. Semmi sem változott.

record-backup-file = objector-mentes-{ $day }.json
record-fault-too-large = Ez a fájl nagyobb annál, amit az Objector valaha is ír. Semmi sem változott.
record-fault-not-ours = Ez nem az Objector biztonsági mentése. Semmi sem változott.
record-fault-newer = Ezt a fájlt egy újabb Objector készítette. Előbb frissítse az itteni Objectort. Semmi sem változott.
record-fault-damaged = Ez a fájl sérült. Semmi sem változott.
record-fault-damaged-line = Ez a fájl sérült; sor: { $line }, karakter: { $column }. Semmi sem változott.
record-fault-damaged-path = Ebben a fájlban olyasmi van, amit az Objector nem ír; helye: { $path }. Semmi sem változott.
record-changes-none = A fájlból már minden itt van.
record-changes-added = { $count ->
    [one] Egy tiltakozás új.
   *[other] { $count } tiltakozás új.
 }
record-changes-updated = { $count ->
    [one] Egy tiltakozásról a fájl többet tud.
   *[other] { $count } tiltakozásról a fájl többet tud.
 }
record-changes-same = { $count ->
    [one] Egy tiltakozás azonos.
   *[other] { $count } tiltakozás azonos.
 }
record-changes-conflicts = { $count ->
    [one] Egy tiltakozás itt és a fájlban eltér. Mindkét változat megmarad.
   *[other] { $count } tiltakozás itt és a fájlban eltér. Mindegyiknek mindkét változata megmarad.
 }
record-changes-person-taken = Az Ön adatai a fájlból kerülnek át.
record-changes-person-differ = A fájlban más adatok vannak Önről. Az ezen az eszközön lévők maradnak meg, hacsak nem a fájlban lévőket választja.
record-sync-bytes = A nyilvántartása túl nagy lett ahhoz, hogy meg lehessen osztani a többi eszközével. Ezen az eszközön marad. Biztonsági mentés fájljával átvihető.
record-sync-items = A nyilvántartásában túl sok tiltakozás van ahhoz, hogy meg lehessen osztani a többi eszközével. Ezen az eszközön marad. Biztonsági mentés fájljával átvihető.

record-calendar-file = objector.ics
record-calendar-due = A Metának válaszolnia kell a tiltakozására
record-calendar-due-text = { $form } ({ $email }). Ha két nap múlva sem jött semmi, az Objector segít emlékeztetőt küldeni a Metának.
record-calendar-ask = Kérdezzen rá a Metánál a tiltakozására
record-calendar-ask-text = { $form } ({ $email }). Ha nem jött válasz, az Objector segít rákérdezni.

record-proof-file = objector-igazolas-{ $day }
record-proof-title = Amit a Metának küldtek
record-proof-made = Készült: { $moment }, Objector { $version }
record-proof-means = Ezt az Objector az érintett személy saját eszközén jegyezte fel. Azt mutatja, mit írtak és mikor. Nem a Meta visszaigazolása.
record-proof-sent = Elküldve
record-proof-sent-corrected = A nap, ahogy a személy megadta
record-proof-channel = Hogyan
record-proof-platform = Szolgáltatás
record-proof-account = Fiók
record-proof-page = Oldal
record-proof-language = Az űrlap nyelve
record-proof-by = Feljegyezte
record-proof-by-page = Objector { $version }, a Meta gombjának megnyomásakor
record-proof-by-person = A személy, utólag, az Objectorban ({ $version })
record-proof-due = Válasz
record-proof-due-text = { $rule ->
    [no-limit] Nincs megszabott határidő. Mikor érdemes rákérdezni: { $date }
   *[other] Legkésőbb: { $date }
 }
record-proof-text = Az elküldött szöveg
record-proof-no-text = Nem maradt meg szöveg.
record-proof-answers = Mi volt még az űrlapon
record-proof-after = Ami utána történt
record-proof-nothing-after = Semmi sem látszott, és semmit sem jegyeztek fel.
record-proof-mark-page = { $state }: a Meta oldalán látható volt, { $moment }
record-proof-mark-person = { $state }: a személy jegyezte fel, { $moment }
record-proof-notes = Jegyzetek
record-proof-sum = Mire valók a hosszú számok
record-proof-sum-means = Minden tiltakozás egy számmal végződik, ez az SHA-256 ellenőrző összege. Mindabból számítják ki, ami fölötte áll, úgy, ahogy az ezzel az oldallal együtt készült JSON-fájlban szerepel. Ha egyetlen betű is megváltozik, a szám más lesz. Aki tehát korábban megkapta a számot, láthatja, hogy azóta semmi sem változott.
