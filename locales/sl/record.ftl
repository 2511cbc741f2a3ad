# The record: how it stands, what comes next, what is refused, and the page that shows what was sent, in Slovenian.

record-standing-not-sent = Ni poslano
record-standing-code-asked = Vpisati je treba še Metino kodo
record-standing-waiting = { $days ->
    [one] Rok za Metin odgovor se izteče čez { $days } dan
    [two] Rok za Metin odgovor se izteče čez { $days } dneva
    [few] Rok za Metin odgovor se izteče čez { $days } dni
   *[other] Rok za Metin odgovor se izteče čez { $days } dni
 }
record-standing-waiting-no-limit = { $days ->
    [one] Čas za vprašanje bo čez { $days } dan
    [two] Čas za vprašanje bo čez { $days } dneva
    [few] Čas za vprašanje bo čez { $days } dni
   *[other] Čas za vprašanje bo čez { $days } dni
 }
record-standing-due-today = Rok za Metin odgovor se izteče danes
record-standing-due-yesterday = Rok za Metin odgovor se je iztekel včeraj. Morda je odgovor na poti.
record-standing-overdue = { $days ->
    [one] Zamuda: { $days } dan
    [two] Zamuda: { $days } dneva
    [few] Zamuda: { $days } dni
   *[other] Zamuda: { $days } dni
 }
record-standing-unanswered = Odgovora še ni
record-standing-granted = Meta je ugovoru ugodila
record-standing-refused = Meta je ugovor zavrnila

record-next-nothing = Ničesar več vam ni treba storiti.
record-next-wait = Počakajte do tega dne: { $date }.
record-next-enter-code = Na Metini strani vpišite kodo iz Metinega e-sporočila. Brez nje ugovor ne prispe.
record-next-send-again = Koda je do zdaj verjetno že potekla. Znova pošljite obrazec.
record-next-send-reminder = Opomnite Meto.
record-next-answer-refusal = Odgovorite na Metino zavrnitev ali se pritožite pri organu za varstvo podatkov.
record-next-write-complaint = { $rule ->
    [uk] Najprej se pritožite pri podjetju Meta. Če to ne pomaga, se pritožite pri ICO.
   *[other] Pritožite se pri organu za varstvo podatkov.
 }
record-next-ask-authority = { $rule ->
    [gdpr] Vprašajte nadzorni organ, kako daleč je vaša pritožba. Če je ne obravnava ali tri mesece molči, se lahko obrnete na sodišče.
   *[other] Vprašajte nadzorni organ, kako daleč je vaša pritožba.
 }

record-step-sent = Poslano
record-step-confirmation = Potrditev
record-step-answer = Odgovor
record-step-reminder = Opomnik
record-step-complaint = Pritožba
record-place-done = Opravljeno
record-place-now = Zdaj
record-place-late = Zamuja
record-place-ahead = Še pride
record-place-unneeded = Ni potrebno

record-due-gdpr = Rok za Metin odgovor: { $date }. To je en mesec po tem, ko je Meta prejela vaš ugovor, po členu 12(3) GDPR.
record-due-uk = Rok za Metin odgovor: { $date }. To je en mesec po tem, ko je Meta prejela vaš ugovor, po UK GDPR.
record-due-no-limit = Pravo, ki velja za vas, kolikor Objector ve, ne določa roka za odgovor. Po 30 dneh je čas za vprašanje: { $date }.
record-due-extended = Meta je sporočila, da potrebuje še dva meseca. Rok za odgovor je zato: { $date }.
record-due-extended-too-late = Meta je šele po izteku meseca sporočila, da potrebuje več časa. To ne šteje.
record-due-moved-weekend = { $day } je ob koncu tedna.
record-due-moved-holiday-there = { $day } je praznik tam, kjer mora Meta ukrepati.
record-due-moved-holiday-here = { $day } je praznik tam, kjer živite. Objector ga za vsak primer upošteva. Brez njega je Metin zadnji dan: { $date }.
record-due-holidays-unknown = Objector ne pozna praznikov tega leta. Upoštevani so samo konci tedna.

record-channel-form = Z Metinim obrazcem
record-channel-letter = Po pošti
record-channel-e-mail = Po e-pošti
record-say-sent = Dan, ko je bil ugovor poslan
record-say-received = Dan, ko je prispel k Meti
record-say-extended = Dan, ko je Meta sporočila, da potrebuje še dva meseca
record-say-answered = Dan, ko je prišel Metin odgovor
record-say-reminded = Dan, ko je bil poslan opomnik
record-say-complained = Dan, ko je bila vložena pritožba
record-event-sent = Poslano: { $date }.
record-event-received = Meta je ugovor prejela: { $date }.
record-event-extended = Meta je sporočila, da potrebuje še dva meseca: { $date }.
record-event-answered = Prišel je Metin odgovor: { $date }.
record-event-reminded = Poslan je bil opomnik: { $date }.
record-event-complained = Poslana je bila pritožba: { $date }.
record-state-submitted = Poslano
record-state-code-asked = Meta zahteva kodo
record-state-acknowledged = Meta je ugovor prejela
record-state-granted = Meta je ugovoru ugodila
record-state-refused = Meta je ugovor zavrnila
record-state-not-sent = Vendarle ni bilo poslano

record-wrong-in-future = Ta dan šele pride. Izberite današnji ali zgodnejši dan.
record-wrong-too-early = Ta dan je prezgoden. Izberite dan ugovora ali poznejšega.
record-wrong-too-long = To je predolgo za hrambo. Skrajšajte besedilo.
record-wrong-changed = To se je medtem spremenilo v drugem oknu. Tukaj je sedanje stanje. Vpišite znova.
record-wrong-unusable = Ta datoteka ni bila uvožena. Nič ni spremenjeno.

record-backup-file = objector-varnostna-kopija-{ $day }.json
record-fault-too-large = Ta datoteka je večja od vsake, ki jo zapiše Objector. Nič ni spremenjeno.
record-fault-not-ours = To ni varnostna kopija, ki jo je ustvaril Objector. Nič ni spremenjeno.
record-fault-newer = To datoteko je ustvarila novejša različica Objectorja. Najprej posodobite to. Nič ni spremenjeno.
record-fault-damaged = Ta datoteka je poškodovana. Nič ni spremenjeno.
record-fault-damaged-line = Ta datoteka je poškodovana v vrstici { $line }, pri znaku { $column }. Nič ni spremenjeno.
record-fault-damaged-path = V tej datoteki je na mestu { $path } nekaj, česar Objector ne zapiše. Nič ni spremenjeno.
record-changes-none = Vse iz te datoteke je že tukaj.
record-changes-added = { $count ->
    [one] { $count } ugovor je nov.
    [two] { $count } ugovora sta nova.
    [few] { $count } ugovori so novi.
   *[other] { $count } ugovorov je novih.
 }
record-changes-updated = { $count ->
    [one] O { $count } ugovoru ve datoteka več.
    [two] O { $count } ugovorih ve datoteka več.
    [few] O { $count } ugovorih ve datoteka več.
   *[other] O { $count } ugovorih ve datoteka več.
 }
record-changes-same = { $count ->
    [one] { $count } ugovor je enak.
    [two] { $count } ugovora sta enaka.
    [few] { $count } ugovori so enaki.
   *[other] { $count } ugovorov je enakih.
 }
record-changes-conflicts = { $count ->
    [one] { $count } ugovor je tukaj drugačen kot v datoteki. Ohranita se obe kopiji.
    [two] { $count } ugovora sta tukaj drugačna kot v datoteki. Od vsakega se ohranita obe kopiji.
    [few] { $count } ugovori so tukaj drugačni kot v datoteki. Od vsakega se ohranita obe kopiji.
   *[other] { $count } ugovorov je tukaj drugačnih kot v datoteki. Od vsakega se ohranita obe kopiji.
 }
record-changes-person-taken = Vaši podatki se uvozijo iz datoteke.
record-changes-person-differ = V datoteki so drugačni vaši podatki. Ostanejo tisti v tej napravi, razen če izberete tiste iz datoteke.
record-sync-bytes = Vaš seznam je postal prevelik, da bi ga delili z drugimi napravami. Ostane v tej. Prenesete ga lahko z datoteko varnostne kopije.
record-sync-items = Na vašem seznamu je preveč ugovorov, da bi ga delili z drugimi napravami. Ostane v tej. Prenesete ga lahko z datoteko varnostne kopije.

record-calendar-file = objector.ics
record-calendar-due = Izteče se rok za Metin odgovor na vaš ugovor
record-calendar-due-text = { $form } ({ $email }). Če v dveh dneh nič ne pride, vam Objector pomaga opomniti Meto.
record-calendar-ask = Vprašajte Meto o svojem ugovoru
record-calendar-ask-text = { $form } ({ $email }). Če odgovora ni bilo, vam Objector pomaga vprašati.

record-proof-file = objector-dokazilo-{ $day }
record-proof-title = Kaj je bilo poslano podjetju Meta
record-proof-made = Ustvarjeno: { $moment }, Objector { $version }.
record-proof-means = Objector je to zapisal v napravi osebe same. Kaže, kaj je bilo napisano in kdaj. To ni potrditev podjetja Meta.
record-proof-sent = Poslano
record-proof-sent-corrected = Dan, kot ga navaja oseba
record-proof-channel = Kako
record-proof-platform = Storitev
record-proof-account = Za
record-proof-page = Stran
record-proof-language = Jezik obrazca
record-proof-by = Kdo je zapisal
record-proof-by-page = Objector { $version }, ob pritisku na Metin gumb
record-proof-by-person = Oseba, pozneje, v programu Objector { $version }
record-proof-due = Odgovor
record-proof-due-text = { $rule ->
    [no-limit] Rok ni določen. Čas za vprašanje: { $date }
   *[other] Rok: { $date }
 }
record-proof-text = Poslano besedilo
record-proof-no-text = Besedilo ni shranjeno.
record-proof-answers = Kaj je še pisalo v obrazcu
record-proof-after = Kaj je sledilo
record-proof-nothing-after = Nič ni bilo videno ali zabeleženo.
record-proof-mark-page = { $state }: videno na Metini strani, { $moment }.
record-proof-mark-person = { $state }: zabeležila oseba, { $moment }.
record-proof-notes = Zapiski
record-proof-sum = Čemu so namenjene dolge številke
record-proof-sum-means = Vsak ugovor se konča s številko, svojo vrednostjo SHA-256. Izračunana je iz vsega nad njo, tako kot je zapisano v datoteki JSON, ustvarjeni skupaj s to stranjo. Če se spremeni ena sama črka, je številka drugačna. Kdor je številko dobil prej, lahko tako ugotovi, da se od takrat ni nič spremenilo.
