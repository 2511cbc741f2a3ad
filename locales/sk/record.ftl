# The record (how an objection stands, what comes next, what is refused, the proof), in Slovak.

record-standing-not-sent = Neodoslané
record-standing-code-asked = Zostáva zadať kód od Mety
record-standing-waiting = { $days ->
    [one] Meta má na odpoveď ešte jeden deň
    [few] Meta má na odpoveď ešte { $days } dni
    [many] Meta má na odpoveď ešte { $days } dňa
   *[other] Meta má na odpoveď ešte { $days } dní
 }
record-standing-waiting-no-limit = { $days ->
    [one] O jeden deň je čas opýtať sa
    [few] O { $days } dni je čas opýtať sa
    [many] O { $days } dňa je čas opýtať sa
   *[other] O { $days } dní je čas opýtať sa
 }
record-standing-due-today = Meta má odpovedať najneskôr dnes
record-standing-due-yesterday = Meta mala odpovedať najneskôr včera. Odpoveď je možno na ceste.
record-standing-overdue = { $days ->
    [one] Jeden deň po termíne
    [few] { $days } dni po termíne
    [many] { $days } dňa po termíne
   *[other] { $days } dní po termíne
 }
record-standing-unanswered = Zatiaľ bez odpovede
record-standing-granted = Meta vyhovela
record-standing-refused = Meta odmietla

record-next-nothing = Nič ďalšie už robiť nemusíte.
record-next-wait = Počkajte do { $date }.
record-next-enter-code = Zadajte na stránke Mety kód z jej e-mailu. Bez neho námietka nebude doručená.
record-next-send-again = Kód už zrejme neplatí. Odošlite formulár znova.
record-next-send-reminder = Pošlite Mete pripomenutie.
record-next-answer-refusal = Odpovedzte na odmietnutie Mety alebo podajte sťažnosť úradu na ochranu osobných údajov.
record-next-write-complaint = { $rule ->
    [uk] Najprv sa sťažujte priamo Mete. Ak to nepomôže, podajte sťažnosť ICO.
   *[other] Podajte sťažnosť úradu na ochranu osobných údajov.
 }
record-next-ask-authority = { $rule ->
    [gdpr] Opýtajte sa úradu, ako vaša sťažnosť pokročila. Ak sa ňou nezaoberá alebo sa tri mesiace neozve, môžete sa obrátiť na súd.
   *[other] Opýtajte sa úradu, ako vaša sťažnosť pokročila.
 }

record-step-sent = Odoslanie
record-step-confirmation = Potvrdenie
record-step-answer = Odpoveď
record-step-reminder = Pripomenutie
record-step-complaint = Sťažnosť
record-place-done = Hotovo
record-place-now = Teraz
record-place-late = Po termíne
record-place-ahead = Neskôr
record-place-unneeded = Netreba

record-due-gdpr = Meta musí odpovedať najneskôr { $date }: do jedného mesiaca od doručenia vašej námietky, podľa čl. 12 ods. 3 GDPR.
record-due-uk = Meta musí odpovedať najneskôr { $date }: do jedného mesiaca od doručenia vašej námietky, podľa UK GDPR.
record-due-no-limit = Právo, ktoré sa na vás vzťahuje, neurčuje na odpoveď žiadnu lehotu, o ktorej by Objector vedel. Po 30 dňoch, { $date }, je čas opýtať sa.
record-due-extended = Meta napísala, že potrebuje ďalšie dva mesiace. Odpovedať teda musí najneskôr { $date }.
record-due-extended-too-late = Meta napísala, že potrebuje viac času, až po uplynutí mesiaca. To sa neráta.
record-due-moved-weekend = Deň { $day } pripadá na víkend.
record-due-moved-holiday-there = Dňa { $day } je sviatok tam, kde musí Meta konať.
record-due-moved-holiday-here = Dňa { $day } je sviatok tam, kde žijete. Objector s ním pre istotu počíta. Bez neho sa čas Mety končí { $date }.
record-due-holidays-unknown = Objector nepozná sviatky v tom roku. Započítava len víkendy.

record-channel-form = Formulárom Mety
record-channel-letter = Poštou
record-channel-e-mail = E-mailom
record-say-sent = Námietka odoslaná dňa
record-say-received = Mete došla dňa
record-say-extended = Meta napísala, že potrebuje ďalšie dva mesiace, dňa
record-say-answered = Odpoveď Mety prišla dňa
record-say-reminded = Pripomenutie odoslané dňa
record-say-complained = Sťažnosť podaná dňa
record-event-sent = Odoslané { $date }.
record-event-received = Meta námietku dostala { $date }.
record-event-extended = { $date } Meta napísala, že potrebuje ďalšie dva mesiace.
record-event-answered = Odpoveď Mety prišla { $date }.
record-event-reminded = Pripomenutie odoslané { $date }.
record-event-complained = Sťažnosť odoslaná { $date }.
record-state-submitted = Odoslané
record-state-code-asked = Meta chce kód
record-state-acknowledged = Doručené Mete
record-state-granted = Meta vyhovela
record-state-refused = Meta odmietla
record-state-not-sent = Nakoniec neodoslané

record-wrong-in-future = Tento deň ešte len príde. Vyberte dnešok alebo skorší deň.
record-wrong-too-early = To je príliš skoro. Vyberte deň námietky alebo neskorší.
record-wrong-too-long = To je na uloženie príliš dlhé. Skráťte to, prosím.
record-wrong-changed = Medzitým sa to zmenilo v inom okne. Takto to vyzerá teraz. Zadajte to, prosím, znova.
record-wrong-unusable = Tento súbor nebol načítaný. Nič sa nezmenilo.

record-backup-file = objector-zaloha-{ $day }.json
record-fault-too-large = Tento súbor je väčší než ktorýkoľvek, ktorý Objector zapisuje. Nič sa nezmenilo.
record-fault-not-ours = Toto nie je záloha vytvorená Objectorom. Nič sa nezmenilo.
record-fault-newer = Tento súbor vytvoril novší Objector. Najprv aktualizujte tento. Nič sa nezmenilo.
record-fault-damaged = Tento súbor je poškodený. Nič sa nezmenilo.
record-fault-damaged-line = Tento súbor je poškodený v riadku { $line }, znak { $column }. Nič sa nezmenilo.
record-fault-damaged-path = Tento súbor obsahuje niečo, čo Objector nezapisuje; miesto: { $path }. Nič sa nezmenilo.
record-changes-none = Všetko z tohto súboru tu už je.
record-changes-added = { $count ->
    [one] Jedna námietka je nová.
    [few] { $count } námietky sú nové.
    [many] { $count } námietky je nových.
   *[other] { $count } námietok je nových.
 }
record-changes-updated = { $count ->
    [one] O jednej námietke vie súbor viac.
    [few] O { $count } námietkach vie súbor viac.
    [many] O { $count } námietky vie súbor viac.
   *[other] O { $count } námietkach vie súbor viac.
 }
record-changes-same = { $count ->
    [one] Jedna námietka je rovnaká.
    [few] { $count } námietky sú rovnaké.
    [many] { $count } námietky je rovnakých.
   *[other] { $count } námietok je rovnakých.
 }
record-changes-conflicts = { $count ->
    [one] Jedna námietka sa tu a v súbore líši. Obe kópie zostávajú.
    [few] { $count } námietky sa tu a v súbore líšia. Pri každej zostávajú obe kópie.
    [many] { $count } námietky sa tu a v súbore líši. Pri každej zostávajú obe kópie.
   *[other] { $count } námietok sa tu a v súbore líši. Pri každej zostávajú obe kópie.
 }
record-changes-person-taken = Vaše údaje sa prevezmú zo súboru.
record-changes-person-differ = V súbore sú iné vaše údaje. Zostanú tie v tomto zariadení, ak nezvolíte tie zo súboru.
record-sync-bytes = Váš prehľad je už príliš veľký na to, aby sa zdieľal s vašimi ďalšími zariadeniami. Zostáva v tomto. Preniesť sa dá v súbore so zálohou.
record-sync-items = Vo vašom prehľade je príliš veľa námietok na to, aby sa zdieľal s vašimi ďalšími zariadeniami. Zostáva v tomto. Preniesť sa dá v súbore so zálohou.

record-calendar-file = objector.ics
record-calendar-due = Meta má odpovedať na vašu námietku
record-calendar-due-text = { $form } ({ $email }). Ak do dvoch dní nič nepríde, Objector vám pomôže poslať Mete pripomenutie.
record-calendar-ask = Opýtať sa Mety na námietku
record-calendar-ask-text = { $form } ({ $email }). Ak odpoveď neprišla, Objector vám pomôže opýtať sa.

record-proof-file = objector-doklad-{ $day }
record-proof-title = Čo bolo odoslané Mete
record-proof-made = Vytvorené { $moment } v Objectore { $version }.
record-proof-means = Objector to zaznamenal v zariadení osoby, ktorá namietala. Vidno z toho, čo bolo napísané a kedy. Nie je to potvrdenie od Mety.
record-proof-sent = Odoslané
record-proof-sent-corrected = Deň, ako ho uvádza daná osoba
record-proof-channel = Ako
record-proof-platform = Služba
record-proof-account = Pre účet
record-proof-page = Stránka
record-proof-language = Jazyk formulára
record-proof-by = Zaznamenal
record-proof-by-page = Objector { $version }, pri stlačení tlačidla Mety
record-proof-by-person = Daná osoba, neskôr, v Objectore { $version }
record-proof-due = Odpoveď
record-proof-due-text = { $rule ->
    [no-limit] Lehota nie je určená. Kedy sa opýtať: { $date }
   *[other] Najneskôr { $date }
 }
record-proof-text = Odoslaný text
record-proof-no-text = Žiadny text nebol uložený.
record-proof-answers = Čo ďalšie vo formulári bolo
record-proof-after = Čo nasledovalo
record-proof-nothing-after = Nič nebolo vidno ani zaznamenané.
record-proof-mark-page = { $state }: videné na stránke Mety { $moment }.
record-proof-mark-person = { $state }: zaznamenané danou osobou { $moment }.
record-proof-notes = Poznámky
record-proof-sum = Na čo sú dlhé čísla
record-proof-sum-means = Každá námietka sa končí číslom, svojím odtlačkom SHA-256. Počíta sa zo všetkého, čo je nad ním, v podobe, v akej je to zapísané v súbore JSON vytvorenom spolu s touto stránkou. Ak sa zmení jediné písmeno, číslo je iné. Kto teda číslo dostal už skôr, spozná, že sa odvtedy nič nezmenilo.
