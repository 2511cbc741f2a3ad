# Letters to the company behind Facebook, Instagram, Threads and WhatsApp and to a supervisory authority, in Hungarian.

letter-act-gdpr = GDPR
letter-act-uk = UK GDPR

letter-kind-objection = Tiltakozás levélben
letter-kind-objection-note = Ha az űrlap nem működik, vagy az űrlap mellett.
letter-kind-reminder = Emlékeztető
letter-kind-reminder-note = Ha a Meta nem válaszolt időben.
letter-kind-refusal = Válasz az elutasításra
letter-kind-refusal-note = Ha a Meta nemet mond.
letter-kind-access = Milyen adatai vannak a Metának?
letter-kind-access-note = Megkérdezi, mely adatait használták MI-hez.
letter-kind-erasure = Korlátozás és törlés
letter-kind-erasure-note = Azokra az adatokra, amelyeket betanításhoz még megőriznek.
letter-kind-company-complaint = Panasz a Metánál
letter-kind-company-complaint-note = Az Egyesült Királyságban ez megelőzi az ICO-hoz benyújtott panaszt.
letter-kind-complaint = Panasz a hatóságnál
letter-kind-complaint-note = Ha a Meta hallgat, vagy a válasza nem győzi meg Önt. Nem kerül semmibe.
letter-kind-child = Gyermek nevében
letter-kind-child-note = Ha gyermeke látható abban, amit mások közzétesznek, vagy szerepel benne a neve.
letter-kind-represented = Képviselt személy nevében
letter-kind-represented-note = Ha felnőtt nevében jár el meghatalmazás vagy bírósági kirendelés alapján.
letter-kind-non-user = Fiók nélkül
letter-kind-non-user-note = Ha Ön mások tartalmaiban látható, vagy szerepel a neve, és nincs fiókja.

letter-gap-name = [az Ön neve]
letter-gap-email = [az Ön e-mail-címe]
letter-gap-address = [az Ön postacíme]
letter-gap-account = [a fiókjának címe vagy felhasználóneve]
letter-gap-reasons = [az indokai egy-két igaz mondatban]
letter-gap-represented = [a képviselt személy neve]
letter-gap-mandate = [meghatalmazás vagy az Önt kirendelő határozat]
letter-gap-sent = [a tiltakozás dátuma]
letter-gap-form = [melyik űrlappal vagy levélben]
letter-gap-due = [az a nap, amelyen a Meta válaszadási határideje lejárt]
letter-gap-answered = [a Meta válaszának dátuma]
letter-gap-complained = [a társasághoz benyújtott panasz dátuma]
letter-gap-recipient = [az a társaság, amelyet a Meta adatvédelmi szabályzata az Ön országára megnevez]
letter-gap-authority = [a lakóhelye szerinti adatvédelmi hatóság]
letter-gap-authority-address = [a hatóság postacíme a honlapjáról]

letter-subject-objection = Tiltakozás személyes adataim MI-célú felhasználása ellen
letter-subject-reminder = Emlékeztető: tiltakozásom személyes adataim MI-célú felhasználása ellen (kelt: { $sent })
letter-subject-refusal = A személyes adataim MI-célú felhasználása elleni tiltakozásomra adott válaszuk (kelt: { $answered })
letter-subject-access = Hozzáférés iránti kérelem: személyes adataim MI-célú felhasználása
letter-subject-erasure = Az MI-hez felhasznált személyes adataim kezelésének korlátozása és törlése iránti kérelem
letter-subject-company-complaint = Panasz: tiltakozásom személyes adataim MI-célú felhasználása ellen (kelt: { $sent })
letter-subject-complaint = Panasz – { $controller }: tiltakozás személyes adatok MI-célú felhasználása ellen
letter-subject-child = Tiltakozás gyermekem személyes adatainak MI-célú felhasználása ellen
letter-subject-represented = Tiltakozás személyes adatok MI-célú felhasználása ellen { $represented } nevében
letter-subject-on-behalf-child = { $subject } (gyermekem nevében)
letter-subject-on-behalf-represented = { $subject } ({ $represented } nevében)
letter-subject-non-user = Fiókkal nem rendelkező személy tiltakozása személyes adatok MI-célú felhasználása ellen

letter-open = Tisztelt Címzett!
letter-close = Tisztelettel:
letter-enclosures = Mellékletek:
letter-account = { $platform }: { $handle }
letter-platform-meta = Meta-fiók
letter-form = a { $address } címen található űrlappal
letter-by-post = postai úton
letter-by-e-mail = e-mailben

letter-object = { $law ->
    [fadp] Kifejezetten tiltakozom (a svájci szövetségi adatvédelmi törvény, az FADP 30. cikk (2) bekezdés b) pontja) az ellen, hogy személyes adataimat mesterséges intelligencia (MI) fejlesztésére és javítására használják, a Meta összes termékében. Ez kiterjed az eddig megosztott és a jövőben megosztandó tartalmaimra, valamint mások olyan tartalmaira, amelyekben felismerhető vagyok.
    [other] Tiltakozom az ellen, hogy személyes adataimat mesterséges intelligencia (MI) fejlesztésére és javítására használják, a Meta összes termékében. Ez kiterjed az eddig megosztott és a jövőben megosztandó tartalmaimra, valamint mások olyan tartalmaira, amelyekben felismerhető vagyok.
   *[gdpr] A { $act } 21. cikkének (1) bekezdése alapján tiltakozom az ellen, hogy személyes adataimat mesterséges intelligencia (MI) fejlesztésére és javítására használják, a Meta összes termékében. Ez kiterjed az eddig megosztott és a jövőben megosztandó tartalmaimra, valamint mások olyan tartalmaira, amelyekben felismerhető vagyok.
}
letter-accounts = Fiókjaim:
letter-earlier = { $sent } napján { $form } már tiltakoztam. Ezt a tiltakozást fenntartom.
letter-reasons = Indokaim:

letter-ground-expectation = Az érdekmérlegelésnél számít, hogy az adatok gyűjtésekor mire lehetett észszerűen számítani (a { $act } (47) preambulumbekezdése).
letter-ground-special-categories = A { $act } 9. cikke tiltja ezek felhasználását, az ott felsorolt kivételekkel.
letter-ground-children = A { $act } 6. cikke (1) bekezdésének f) pontja kifejezetten említi a gyermekeket.
letter-ground-profession-safety = Ez a saját helyzetemmel kapcsolatos ok, ahogyan a { $act } 21. cikkének (1) bekezdése fogalmaz.
letter-ground-creative-work = Ezt az érdekemet figyelembe kell venni a { $act } 6. cikke (1) bekezdésének f) pontja szerinti érdekmérlegelésben.
letter-ground-irreversible = A helyesbítéshez és a törléshez való jog (a { $act } 16. és 17. cikke) ekkor keveset érne.
letter-ground-not-necessary = A { $act } 6. cikke (1) bekezdésének f) pontja csak azt engedi meg, ami a követett érdekhez szükséges.
letter-ground-non-user = A { $act } 14. cikke szerint azokat is tájékoztatni kell, akiknek az adatai máshonnan származnak.

letter-ask = Kérem, hogy
letter-ask-stop = mostantól hagyják abba ezt a felhasználást
letter-ask-restrict = a tiltakozás vizsgálatának idejére korlátozzák az adatkezelést (18. cikk (1) bekezdés d) pont)
letter-ask-erase = { $law ->
    [fadp] töröljék ezeket az adatokat a betanításhoz megőrzött adatok közül
    [other] töröljék ezeket az adatokat a betanításhoz megőrzött adatok közül
   *[gdpr] töröljék ezeket az adatokat a betanításhoz megőrzött adatok közül (17. cikk (1) bekezdés c) pont)
}
letter-ask-recipients = tájékoztassák azokat, akikkel az adatokat közölték, és közöljék velem, kik ők (19. cikk)
letter-ask-sources = közöljék velem, mely rám vonatkozó adatokat használják erre, és honnan származnak (14. és 15. cikk)
letter-ask-confirm = { $law ->
    [fadp] lehetőleg 30 napon belül írásban erősítsék meg nekem, hogy ez megtörtént
    [other] lehetőleg 30 napon belül írásban erősítsék meg nekem, hogy ez megtörtént
   *[gdpr] egy hónapon belül erősítsék meg nekem, hogy ez megtörtént (12. cikk (3) bekezdés)
}
letter-ask-refusal = elutasítás esetén közöljék velem a kényszerítő erejű jogos okaikat, valamint azt, hogy hatósághoz és bírósághoz fordulhatok (12. cikk (4) bekezdés)
letter-proof = { $law ->
    [fadp] Személyazonosító okmányt nem mellékelek. Ha kétségük van a személyazonosságom felől, kérem, közöljék, miért és mire van szükségük.
    [other] Személyazonosító okmányt nem mellékelek. Ha kétségük van a személyazonosságom felől, kérem, közöljék, miért és mire van szükségük.
   *[gdpr] Ez a kérelem díjmentes (12. cikk (5) bekezdés). Személyazonosító okmányt nem mellékelek. Ha megalapozott kétségük van a személyazonosságom felől, kérem, közöljék, mi az, és mire van szükségük (12. cikk (6) bekezdés).
}
letter-rights = { $law ->
    [fadp] Az FADP szerinti minden más jogomat fenntartom.
    [other] Minden más jogomat fenntartom.
    [uk] Minden más jogomat fenntartom, különösen a { $act } 79. és 82. cikke szerintieket.
   *[gdpr] Minden más jogomat fenntartom, különösen a { $act } 77., 79. és 82. cikke szerintieket.
}
letter-reply = Kérem, válaszoljanak e-mailben erre a címre: { $email }.

letter-child = { $law ->
    [fadp] Szülői felügyeletet gyakorlok egy kiskorú gyermek felett. A gyermek nevében kifejezetten tiltakozom (a svájci szövetségi adatvédelmi törvény, az FADP 30. cikk (2) bekezdés b) pontja) az ellen, hogy a személyes adatait mesterséges intelligencia (MI) fejlesztésére és javítására használják, a Meta összes termékében. Ez kiterjed bárki olyan tartalmára, amelyben a gyermekem látható vagy hallható, vagy amely megnevezi őt.
    [other] Szülői felügyeletet gyakorlok egy kiskorú gyermek felett. A gyermek nevében tiltakozom az ellen, hogy a személyes adatait mesterséges intelligencia (MI) fejlesztésére és javítására használják, a Meta összes termékében. Ez kiterjed bárki olyan tartalmára, amelyben a gyermekem látható vagy hallható, vagy amely megnevezi őt.
   *[gdpr] Szülői felügyeletet gyakorlok egy kiskorú gyermek felett. A gyermek nevében a { $act } 21. cikkének (1) bekezdése alapján tiltakozom az ellen, hogy a személyes adatait mesterséges intelligencia (MI) fejlesztésére és javítására használják, a Meta összes termékében. Ez kiterjed bárki olyan tartalmára, amelyben a gyermekem látható vagy hallható, vagy amely megnevezi őt.
}
letter-child-reasons = { $law ->
    [fadp] A gyermekem nem tud erről dönteni, és nem ő választotta. Az, hogy a kiskorúak fiókjait, ahogy Önök mondják, kihagyják, nem terjed ki arra, amit felnőttek tesznek közzé.
    [other] A gyermekem nem tud erről dönteni, és nem ő választotta. Az, hogy a kiskorúak fiókjait, ahogy Önök mondják, kihagyják, nem terjed ki arra, amit felnőttek tesznek közzé.
   *[gdpr] A gyermekem nem tud erről dönteni, és nem ő választotta. A { $act } 6. cikke (1) bekezdésének f) pontja különös súlyt ad a gyermekek érdekeinek. Az, hogy a kiskorúak fiókjait, ahogy Önök mondják, kihagyják, nem terjed ki arra, amit felnőttek tesznek közzé.
}
letter-child-name = Gyermekem nevét itt nem adom meg. Ha az adatok megtalálásához szükségük van valamire, kérem, közöljék, mire és miért.

letter-represented = { $law ->
    [fadp] { $represented } képviseletében járok el. E személy nevében kifejezetten tiltakozom (a svájci szövetségi adatvédelmi törvény, az FADP 30. cikk (2) bekezdés b) pontja) az ellen, hogy a személyes adatait mesterséges intelligencia (MI) fejlesztésére és javítására használják, a Meta összes termékében. Ez kiterjed az eddig megosztott és a jövőben megosztandó tartalmakra, valamint mások olyan tartalmaira, amelyekben ez a személy felismerhető.
    [other] { $represented } képviseletében járok el. E személy nevében tiltakozom az ellen, hogy a személyes adatait mesterséges intelligencia (MI) fejlesztésére és javítására használják, a Meta összes termékében. Ez kiterjed az eddig megosztott és a jövőben megosztandó tartalmakra, valamint mások olyan tartalmaira, amelyekben ez a személy felismerhető.
   *[gdpr] { $represented } képviseletében járok el. E személy nevében a { $act } 21. cikkének (1) bekezdése alapján tiltakozom az ellen, hogy a személyes adatait mesterséges intelligencia (MI) fejlesztésére és javítására használják, a Meta összes termékében. Ez kiterjed az eddig megosztott és a jövőben megosztandó tartalmakra, valamint mások olyan tartalmaira, amelyekben ez a személy felismerhető.
}
letter-accounts-represented = E személy fiókjai:
letter-mandate = Erre feljogosít: { $mandate }. A másolatát mellékelem. Ha többre van szükségük, kérem, közöljék, mire és miért.
letter-on-behalf-child = Kiskorú gyermekem nevében írok, aki felett szülői felügyeletet gyakorlok. Ahol ez a levél az adataimról, a fiókjaimról vagy a jogaimról szól, ott a gyermek adatait, fiókjait és jogait kell érteni. Kérem, a választ nekem küldjék.
letter-on-behalf-represented = { $represented } nevében írok, akit képviselek. Ahol ez a levél az adataimról, a fiókjaimról vagy a jogaimról szól, ott e személy adatait, fiókjait és jogait kell érteni. Kérem, a választ nekem küldjék.

letter-non-user = { $law ->
    [fadp] Nincs Önöknél fiókom. Kifejezetten tiltakozom (a svájci szövetségi adatvédelmi törvény, az FADP 30. cikk (2) bekezdés b) pontja) az ellen, hogy a rám vonatkozó adatokat mesterséges intelligencia (MI) fejlesztésére és javítására használják, akár mások tartalmaiból, akár az internetről, akár más cégektől származnak.
    [other] Nincs Önöknél fiókom. Tiltakozom az ellen, hogy a rám vonatkozó adatokat mesterséges intelligencia (MI) fejlesztésére és javítására használják, akár mások tartalmaiból, akár az internetről, akár más cégektől származnak.
   *[gdpr] Nincs Önöknél fiókom. A { $act } 21. cikkének (1) bekezdése alapján tiltakozom az ellen, hogy a rám vonatkozó adatokat mesterséges intelligencia (MI) fejlesztésére és javítására használják, akár mások tartalmaiból, akár az internetről, akár más cégektől származnak.
}
letter-non-user-reasons = { $law ->
    [fadp] Nem állok kapcsolatban Önökkel, nem tájékoztattak, és nem számíthattam erre a felhasználásra.
    [other] Nem állok kapcsolatban Önökkel, nem tájékoztattak, és nem számíthattam erre a felhasználásra.
   *[gdpr] Nem állok kapcsolatban Önökkel, nem tájékoztattak (a { $act } 14. cikke), és nem számíthattam erre a felhasználásra ((47) preambulumbekezdés).
}

letter-past = { $sent } napján { $form } tiltakoztam az ellen, hogy személyes adataimat mesterséges intelligencia (MI) fejlesztésére és javítására használják. A megadott e-mail-cím: { $email }.
letter-silence = { $law ->
    [fadp] Azóta nem kaptam választ.
    [other] Azóta nem kaptam választ.
   *[gdpr] A { $act } 12. cikkének (3) bekezdése szerint egy hónapjuk van a válaszra. Ez lejárt (utolsó nap: { $due }). Sem választ, sem indokolt értesítést nem kaptam arról, hogy több időre van szükségük.
}
letter-receipt-only = { $law ->
    [fadp] Azóta csak egy átvételi visszaigazolást kaptam. Ez nem válasz.
    [other] Azóta csak egy átvételi visszaigazolást kaptam. Ez nem válasz.
   *[gdpr] A { $act } 12. cikkének (3) bekezdése szerint egy hónapjuk van a válaszra. Ez lejárt (utolsó nap: { $due }). Csak egy átvételi visszaigazolást kaptam. Ez nem válasz.
}
letter-remind-ask = Kérem, két héten belül közöljék, hogy helyt adnak-e a tiltakozásomnak, és mely naptól.
letter-else = { $law ->
    [uk] Ha nem kapok választ Önöktől, a Data Protection Act 2018 section 164A alapján panaszt teszek Önöknél, azután pedig a brit felügyeleti hatósághoz (Information Commissioner) fordulok.
    [fadp] Ha nem kapok választ Önöktől, a svájci szövetségi adatvédelmi és információs biztoshoz (FDPIC) fordulok.
    [other] Ha nem kapok választ Önöktől, tanácsot kérek.
   *[gdpr] Ha nem kapok választ Önöktől, panaszt teszek egy felügyeleti hatóságnál (a { $act } 77. cikke).
}

letter-refused = { $answered } napján azt közölték velem, hogy a tiltakozásnak nem adnak helyt.
letter-burden = { $law ->
    [fadp] A kifejezett akaratom elleni adatkezelés sérti a személyiségi jogaimat, hacsak nincs rá igazoló ok (az FADP 30. cikk (2) bekezdés b) pontja és 31. cikke). Kérem, közöljék, milyen igazoló okra hivatkoznak az én esetemben. Indokaim a következők:
    [other] Kérem, közöljék, miért, és hogyan mérlegelték az indokaimat:
   *[gdpr] A { $act } 21. cikkének (1) bekezdése szerint Önöknek kell bizonyítaniuk, hogy olyan kényszerítő erejű jogos okok állnak fenn, amelyek elsőbbséget élveznek az érdekeimmel, jogaimmal és szabadságaimmal szemben. Kérem, közöljék, melyek ezek az én esetemben, és hogyan mérlegelték őket az indokaimmal szemben:
}
letter-maintain = A tiltakozásomat fenntartom. Kérem, vizsgálják meg újra, és két héten belül válaszoljanak.
letter-meanwhile = Addig is kérem, korlátozzák az adatkezelést (18. cikk (1) bekezdés d) pont).

letter-access = { $law ->
    [fadp] Hozzáférést kérek a személyes adataimhoz (FADP 25. cikk). Kérem, közöljék velem,
   *[gdpr] A { $act } 15. cikke alapján hozzáférést kérek a személyes adataimhoz. Kérem, közöljék velem,
}
letter-access-whether = hogy felhasználták vagy felhasználják-e az adataimat MI fejlesztésére vagy javítására
letter-access-which = milyen fajta adatokról van szó, mely fiókokból és mióta
letter-access-sources = honnan származnak az adatok
letter-access-recipients = kiknek adták tovább őket, ideértve egy modell közzétételét is
letter-access-time = meddig őrzik őket erre a célra
letter-access-interest = milyen jogos érdekre hivatkoznak (13. cikk (1) bekezdés d) pont)
letter-access-objection = mit tettek a tiltakozásommal (kelt: { $sent }), és mely naptól veszik figyelembe
letter-access-copy = Kérem, küldjék el a betanításhoz megőrzött adataim másolatát is.
letter-access-form = { $law ->
    [fadp] Kérem, elektronikusan, díjmentesen és főszabály szerint 30 napon belül válaszoljanak (FADP 25. cikk (6) és (7) bekezdés).
   *[gdpr] Kérem, elektronikusan és egy hónapon belül válaszoljanak (12. cikk (3) bekezdés).
}

letter-erase = { $law ->
    [fadp] A tiltakozásom következményeként kérem, hogy
   *[gdpr] A tiltakozásom következményeként a { $act } 17., 18. és 19. cikke alapján kérem, hogy
}
letter-erase-chats = töröljék, amit a Meta AI-nak írtam, amennyiben betanításhoz megőrzik
letter-erase-restrict = addig korlátozzák ezeknek az adatoknak a kezelését (18. cikk (1) bekezdés d) pont)
letter-erase-impossible = ha a törlést lehetetlennek tartják, közöljék velem, mely adatoknál és miért
letter-erase-unlawful = Amennyiben a felhasználás jogellenes volt, a 17. cikk (1) bekezdésének d) pontjára is hivatkozom.

letter-company-complaint = A Data Protection Act 2018 section 164A alapján panaszt teszek Önöknél amiatt, ahogyan a tiltakozásomat kezelték. Kérem, a panasz átvételét a kézhezvételtől számított 30 napon belül igazolják vissza, vizsgálják ki, és az eredményt indokolatlan késedelem nélkül közöljék velem.

letter-complain = { $law ->
    [uk] Panaszt teszek a következő társaság ellen: { $controller }, { $controller-address }. Előbb, { $complained } napján magánál a társaságnál tettem panaszt a Data Protection Act 2018 section 164A alapján.
    [fadp] Bejelentem Önöknek, hogyan jár el a következő társaság a személyes adataim MI-célú felhasználása elleni tiltakozásommal (FADP 30. cikk (2) bekezdés b) pont): { $controller }, { $controller-address }.
   *[gdpr] A { $act } 77. cikke alapján panaszt teszek a következő társaság ellen: { $controller }, { $controller-address }. A panasz a személyes adataim MI-célú felhasználása elleni tiltakozásomról szól.
}
letter-complain-lead = E társaság fő felügyeleti hatósága az ír adatvédelmi hatóság (Data Protection Commission; 56. és 60. cikk). Kérem, a szükséges mértékben továbbítsák ezt a panaszt, és továbbra is Önök tájékoztassanak engem.
letter-course = Ami történt:
letter-course-sent = { $sent } – { $form } tiltakozom. A megadott e-mail-cím: { $email }.
letter-course-receipt = A Meta visszaigazolja, hogy a tiltakozást megkapta.
letter-course-due = { $law ->
    [fadp] Mindeddig nem kaptam választ.
   *[gdpr] { $due } – lejár a 12. cikk (3) bekezdése szerinti egy hónap. Sem választ, sem értesítést nem kaptam arról, hogy több időre van szükség.
}
letter-course-reminded = { $reminded } – emlékeztetőt küldök a Metának, és választ kérek.
letter-course-refused = { $answered } – a Meta közli velem, hogy a tiltakozásnak nem ad helyt.
letter-course-reasons = Az indokaim ezek voltak:
letter-breach = Véleményem szerint a { $act } következő rendelkezéseiről van szó:
letter-breach-time = 12. cikk (3) bekezdés, mert időben nem jött válasz
letter-breach-refusal = 21. cikk (1) bekezdés, mert nem bizonyítottak nekem kényszerítő erejű jogos okokat
letter-breach-special-categories = 9. cikk, mert ami nyilvános, különösen érzékeny dolgokat árul el
letter-breach-notice = 14. cikk, mert nem tájékoztattak
letter-complain-ask = Kérem, hogy
letter-complain-examine = vizsgálják meg ezt a panaszt
letter-complain-order = { $law ->
    [fadp] hassanak oda, hogy a tiltakozásomnak helyt adjanak
   *[gdpr] gondoskodjanak arról, hogy a tiltakozásomnak helyt adjanak
}
letter-complain-tell = { $law ->
    [gdpr] tájékoztassanak az eljárás állásáról és eredményéről (77. cikk (2) bekezdés)
   *[other] tájékoztassanak az eredményről
}

letter-enclosure-objection = A tiltakozásom másolata, dátummal
letter-enclosure-mandate = Az eljárásra feljogosító irat másolata
letter-enclosure-answers = Képernyőképek és e-mailek, amennyiben vannak
letter-enclosure-complaint = A társasághoz benyújtott panaszom és a válasza, ha van

letter-note-gaps = Töltse ki, ami szögletes zárójelben van, és vegye ki, ami nem illik oda.
letter-note-form-first = A Meta űrlapja gyorsabb. A levél attól a naptól számít, amikor megérkezik: úgy adja postára, hogy ezt a napot igazolni tudja.
letter-note-two-weeks = A két hét kérés. A törvény nem szab ilyen határidőt.
letter-note-models-stay = Ez a még megőrzött adatokról szól. Azon, amit egy betanított modell megtanult, ez aligha változtat.
letter-note-address-press = Ez a cím csak sajtóhírekből ismert. A Meta űrlapja a biztosabb út.
letter-note-no-deadline = A svájci jog nem szab határozott időt a tiltakozás megválaszolására. 30 nap után kérdezzen rá újra.
letter-note-other-law = Az Objector nem ismeri az országa jogát, ezért ez a levél nem hivatkozik jogszabályra.
letter-note-identify = A Meta megkérdezheti, hogyan találhatja meg Önt az adatai között. Ne adjon meg többet, mint amennyi ehhez kell, és ne küldjön előre személyazonosító okmányt.
letter-note-child = Egy levél sem rejt el képet. Kérje meg azokat is, akik közzétették, hogy töröljék, vagy csak ismerősöknek mutassák.
letter-note-represented = Mellékelje annak az iratnak a másolatát, amely feljogosítja az eljárásra. Takarja ki rajta, aminek ehhez nincs köze, és ne mellékeljen személyazonosító okmányt. Az adatai között annak az országnak kell szerepelnie, ahol ez a személy él: annak a joga és a hatósága számít.
letter-note-authority-form = A hatóságnak saját oldala vagy űrlapja van a panaszokhoz. Használja azt, és másolja bele ezt a szöveget.
letter-note-check-address = Mielőtt bármit feladna, ellenőrizze a címet a hatóság honlapján.
letter-note-lead = A panaszt az országa hatósága fogadja. A Meta ügyeiben az ír hatóság a fő felügyeleti hatóság, de nem kell Dublinba írnia.
letter-note-land = Németországban az olyan cégekre, mint a Meta, az Ön tartományának hatósága illetékes. Válassza ki a tartományát.
letter-note-login = A hatóság űrlapja elektronikus azonosítót kér, például Dániában MitID-t, Norvégiában BankID-t.
letter-note-no-plain-mail = Ez a hatóság nem fogad panaszt egyszerű e-mailben. Használja az űrlapját vagy a postát.
letter-note-public-record = Amit ennek a hatóságnak küld, nyilvános irattá válik. Hagyja ki, ami érzékeny.
letter-note-company-first = Ez a hatóság azt kívánja, hogy előbb a társasághoz forduljon.
letter-note-no-fines = A svájci biztos megvizsgálhatja az ügyet, de bírságot nem szabhat ki.
letter-note-language = Ez a levél olyan nyelven van, amelyet a hatóság elfogad.
letter-note-court = Ha a hatóság három hónapig nem ad hírt, a GDPR 78. cikkének (2) bekezdése megnyitja az utat a bírósághoz.
letter-note-not-covered = Az Objector nem ismer hatóságot az Ön országához vagy területéhez. Keresse meg a kormánya honlapján.
letter-as-of = Állapot: { $date }
letter-undated = Ezeknek az adatoknak a dátuma nem ismert.
