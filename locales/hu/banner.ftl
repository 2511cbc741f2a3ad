# What Objector says about a whole page, in Hungarian.

banner-facebook-own = Facebook: tiltakozás az ellen, hogy adatait mesterséges intelligenciához használják
banner-instagram-own = Instagram: tiltakozás az ellen, hogy adatait mesterséges intelligenciához használják
banner-meta-own = Meta-fiók: tiltakozás az ellen, hogy adatait mesterséges intelligenciához használják
banner-whatsapp-own = WhatsApp: tiltakozás adatainak kezelése ellen
banner-third-party = Meta: tiltakozás az Önről harmadik felektől kapott adatok felhasználása ellen
banner-general-objection = Meta: tiltakozás adatainak felhasználása ellen
banner-rights-portal = Meta: adatvédelmi jogokkal kapcsolatos kérelmek
banner-entry = Innen juthat el a tiltakozási űrlaphoz

banner-unsure = Ez lehet a Meta tiltakozási űrlapja

banner-ready = Az Objector be tudja írni, amit tud. Amíg Ön meg nem nyomja a gombot, semmit sem ír be.
banner-unsure-ready = Az Objector nem ismeri biztosan ezt az oldalt, ezért nem írt be semmit. Ha Ön látja, hogy ez a tiltakozási űrlap, írassa be vele azt, amit tud.
banner-written = Kitöltve. Olvassa végig az űrlapot, és javítsa ki, ami nem helyes. Utána nyomja meg a Meta saját gombját: az űrlapot csak Ön küldheti el.
banner-refused = Néhány mező nem őrizte meg, amit az Objector beírt. Kérjük, ezeket töltse ki saját maga, majd nyomja meg a Meta saját gombját.
banner-undone = Minden olyan, mint előtte volt. Kitöltheti saját maga az űrlapot, vagy újra az Objectorra bízhatja.
banner-nothing = Az Objectornak már nincs mit kitöltenie. Olvassa végig az egészet, majd nyomja meg a Meta saját gombját.
banner-no-details = Adja meg egyszer az e-mail-címét és az országát. Utána az Objector kitölti Ön helyett ezt az űrlapot. Az adatok az Ön eszközén maradnak, hacsak úgy nem dönt, hogy megosztja őket a többi eszközével.
banner-damaged = Az Objector nem tudja elolvasni, amit elmentett, ezért semmit sem tölt ki. A mentett adatok megmaradtak. További részleteket az Objector ablakában talál.
banner-newer = Adatait az Objector újabb verziója mentette. Frissítse az Objectort. Addig csak magyaráz, és semmit sem módosít.
banner-too-large = Ezen az oldalon több mező van, mint amennyit az Objector olvas. Egyiket sem tölti ki, és egyiket sem magyarázza el.
banner-private = Privát ablakban az Objector nem vezet nyilvántartást: jegyezze fel magának, mikor küldi el ezt.
banner-login = Először jelentkezzen be itt, ebben a böngészőben, majd nyissa meg újra az űrlapot. A Meta csak a bejelentkezetteknek mutatja meg.
banner-code = A Meta kódot küldött az e-mail-címére. Írja be, és hagyja nyitva ezt az oldalt, különben lehet, hogy elölről kell kezdenie. Nézze meg a levélszemét mappát is.
banner-sent = A Meta közli, hogy megkapta a tiltakozását. Készítsen képernyőképet: gyakran nem küldenek másolatot e-mailben. A Metának egy hónapon belül válaszolnia kell.
banner-sent-other = A Meta közli, hogy megkapta a tiltakozását. Készítsen képernyőképet: gyakran nem küldenek másolatot e-mailben.
banner-stage-refused = A Meta közli, hogy nem ad helyt a tiltakozásának. Ezt meg kell indokolnia, és közölnie kell, hol tehet panaszt. Készítsen képernyőképet.
banner-stage-refused-other = A Meta közli, hogy nem ad helyt a tiltakozásának. Készítsen képernyőképet a válaszról.
banner-unavailable = A Meta itt nem mutatja az űrlapot. Nézze meg, be van-e jelentkezve ebben a böngészőben, próbálja meg később, vagy használja a Meta valamelyik másik űrlapját.
banner-entry-state = Ez az oldal azt ismerteti, hogyan használja a Meta az adatokat MI-hez. Maga az űrlap egy kattintásra van.

banner-own-covers = A Meta 2025. május 27. óta az európai felnőttek nyilvános bejegyzéseit, fotóit és hozzászólásait, valamint a Meta AI-nak írt üzeneteket is felhasználja a mesterséges intelligenciája (MI) betanításához. Nem kér engedélyt, hanem „jogos érdekre” hivatkozik. Önnek joga van tiltakozni.
banner-own-covers-uk = A Meta a felnőttek nyilvános bejegyzéseit, fotóit és hozzászólásait használja fel a mesterséges intelligenciája (MI) betanításához. Beszámolók szerint az Egyesült Királyságban ezt 2024 szeptemberében folytatta. Nem kér engedélyt, hanem „jogos érdekre” hivatkozik. Önnek joga van tiltakozni.
banner-own-covers-other = A Meta nyilvános bejegyzéseket, fotókat és hozzászólásokat használ fel a mesterséges intelligenciája (MI) betanításához. Az űrlapjával tiltakozhat ez ellen. Hogy az űrlapon túl milyen jogai vannak, az a lakóhelyén érvényes jogtól függ.
banner-own-accounts = Egy tiltakozás minden olyan fiókra érvényes, amely ugyanabban a Fiókközpontban (Accounts Center) van. Minden más fiókhoz töltse ki újra az űrlapot.
banner-own-what = Arra vonatkozik, amit nyilvánosan megosztott és meg fog osztani: bejegyzésekre, fotókra és képaláírásaikra, reelsekre, történetekre, hozzászólásokra, értékelésekre, és arra, amit nyilvános csoportokban és oldalakon tesz. A neve, a felhasználóneve és a profilképe privát profilon is nyilvánosnak számít. Ott is érdemes tiltakozni.
banner-own-limits = Amit egy modell már megtanult, azt ez nem törli. Mégis van értelme: arra érvényes, ami ezután jön. Amit mások tesznek közzé Önről, az más ügy, és külön űrlapja van.
banner-own-late = Nem késő. 2025. május 27-én a betanítás kezdődött el, ez nem a tiltakozás utolsó napja volt. A ma benyújtott tiltakozás a jövőre érvényes. A régebbi bejegyzések akkor vannak a legnagyobb biztonságban, ha csak ismerősöknek mutatja, vagy törli őket.
banner-own-late-other = Nem késő. Elavultak azok az útmutatók, amelyek a tiltakozás utolsó napjáról írnak. A ma benyújtott tiltakozás a jövőre érvényes. A régebbi bejegyzések akkor vannak a legnagyobb biztonságban, ha csak ismerősöknek mutatja, vagy törli őket.
banner-own-chats = Az emberek egymás közötti privát üzeneteit, a WhatsAppon sem, nem használják fel, hacsak valaki át nem adja őket a Meta AI-nak.
banner-counts-later = A tiltakozás arra érvényes, ami ezután jön, bármikor nyújtja is be. Amit egy modell már megtanult, azt nem törli.
banner-own-minors = A Meta azt mondja, hogy kihagyja, amit 18 év alattiak osztanak meg. Ez nem védi a gyermekeket a felnőttek által közzétett képeken. Ha ilyen képeket tesz közzé, a gyermekek miatt is érdemes tiltakoznia a saját fiókja esetében.
banner-own-earlier = A Meta szerint a 2024-es vagy 2025-ös tiltakozás továbbra is érvényes. Nyújtsa be újra, ha megváltozott az e-mail-címe, vagy ha olyan fiókról van szó, amely nincs összekapcsolva.
banner-own-myths = Az „Ehhez nem adok engedélyt” szövegű bejegyzésnek nincs hatása, akárhányszor osztják is meg. A tiltakozás a Meta AI-t sem kapcsolja ki: látható marad, de nem kell használnia.
banner-own-pages = Az útmutatók szerint egy üzleti oldalnak nincs saját űrlapja. Mindenki, aki ilyet kezel, a saját profilja esetében tiltakozik.
banner-own-threads = A Threadsnek nincs saját űrlapja. Az útmutatók az Instagramhoz számítják.
banner-non-users = Fiók nélkül is tiltakozhat, a harmadik felektől származó adatok űrlapjával.
banner-whatsapp-mail = Az űrlap után a WhatsApp e-mailben kérdezi meg, mi ellen és miért tiltakozik. Ha erre nem válaszol, lehet, hogy semmi sem lesz belőle.
banner-whatsapp-limits = Az emberek közötti magánüzeneteket nem használják fel, hacsak valaki oda nem adja őket a Meta AI-nak. A WhatsApp azt válaszolta embereknek, hogy tiltakozásuk nem érinti a WhatsAppot. Ami biztosan segít: ott nem használni a Meta AI-t.
banner-third-party-limits = Ez az űrlap azokra az adatokra vonatkozik, amelyeket a Meta másoktól kapott, és nem kell hozzá fiók. A Meta azt mondja, hogy az ilyen kéréseket nem teljesíti automatikusan.
banner-third-party-who = Azoknak való, akiknek nincs fiókjuk, és arra, amit mások tesznek közzé vagy mondanak Önről. A közzétételben nem akadályozza meg őket. Kérje meg őket is.
banner-third-party-identify = A Meta meg fogja kérdezni, miből látja, hogy az adatok Önről szólnak. Ne adjon meg többet, mint amennyi ehhez kell, és ne küldjön előre személyazonosító okmányt.
banner-general-limits = Ez az űrlap több ügyre is szolgál. Ezek egyike a tiltakozás adatainak MI-célú felhasználása ellen.
banner-portal-limits = 2026 júliusa óta a Meta adatvédelmi szabályzata ide vezet. A Metán kívül keveset tudni erről az oldalról, ezért minden választ ellenőrizzen saját maga.
banner-law-gdpr = A tiltakozáshoz való jogról a GDPR 21. cikke szól. A Metának ilyenkor abba kell hagynia adatainak ilyen célú felhasználását, kivéve, ha az Ön okainál nyomósabb, kényszerítő erejű okokat bizonyít. A tiltakozás beérkezésétől számított egy hónapon belül válaszolnia kell (12. cikk (3) bekezdés).
banner-law-uk = A tiltakozáshoz való jogról a UK GDPR 21. cikke szól.
banner-law-fadp = A svájci jog szerint annak, aki az Ön kifejezett kívánsága ellenére használja fel az adatait, igazoló okra van szüksége (az FADP 30. cikk (2) bekezdés b) pontja és 31. cikke). A válaszra ez a jog nem szab meg határidőt.
banner-law-other = Az Ön országában más jog érvényes, mint amelyet az Objector ismer. Az Objector elmagyarázza az űrlapot, de nem hivatkozik törvényre.
banner-unsure-why = Az Objector több jelből együtt ismer fel egy űrlapot: az oldal címéből, egy rejtett számból, a főcíméből és a kérdéseiből. Itt ezekből túl kevés van, vagy ellentmondanak egymásnak.
banner-login-why = A Meta csak ott mutatja az űrlapot, ahol be van jelentkezve, éppen ebben a böngészőben. Beszámolók szerint az alkalmazás saját böngészőjében üres maradt, és néha csak másodszorra működött. Az Objector nem néz meg jelszavakat.
banner-unavailable-why = Beszámolók szerint a Meta az EU-ban, Izlandon, Liechtensteinben, Norvégiában, az Egyesült Királyságban, Svájcban és néhány más országban kínálja ezeket az űrlapokat. Ahol az űrlap nem nyílik meg, levél is küldhető.
banner-refused-why = { $law ->
    [gdpr] A Metának kell az Ön okainál nyomósabb, kényszerítő erejű okokat bizonyítania (a GDPR 21. cikkének (1) bekezdése). Meg kell indokolnia a döntését, és közölnie kell, hogy hatósághoz és bírósághoz fordulhat (12. cikk (4) bekezdés). Ön válaszolhat. Panaszt is tehet a hatóságnál (77. cikk), ami nem kerül semmibe.
    [uk] A Metának kell az Ön okainál nyomósabb, kényszerítő erejű okokat bizonyítania (a UK GDPR 21. cikkének (1) bekezdése). Ön válaszolhat. Panaszt először magánál a Metánál kell tenni (Data Protection Act 2018, section 164A), azután az ICO-nál.
    [fadp] A kifejezett kívánságával szemben a Metának igazoló okra van szüksége (az FADP 30. cikk (2) bekezdés b) pontja és 31. cikke). Megkérdezheti, mi az, és bejelentheti az ügyet a svájci szövetségi adatvédelmi és információs biztosnak.
   *[other] Megkérdezheti a Metától, mik az okai.
}

way-details = Adataim megadása
way-details-change = Adataim módosítása
way-form-facebook-own = A Facebook űrlapjának megnyitása
way-form-instagram-own = Az Instagram űrlapjának megnyitása
way-form-third-party = A fiókkal nem rendelkezők űrlapjának megnyitása
way-form-whatsapp-own = A WhatsApp űrlapjának megnyitása
way-record = Mit küldtem el eddig?

source-gdpr = Általános adatvédelmi rendelet (GDPR)
source-gdpr-6 = GDPR, 6. cikk
source-gdpr-9 = GDPR, 9. cikk
source-gdpr-12 = GDPR, 12. cikk
source-gdpr-21 = GDPR, 21. cikk
source-time-limits = 1182/71 rendelet a határidőkről
source-ico = Information Commissioner’s Office (ICO)
source-edoeb = Svájci szövetségi adatvédelmi és információs biztos (FDPIC)
source-meta-forms = A Meta saját oldala a tiltakozásról
source-meta-policy = A Meta adatvédelmi szabályzata
source-authority-2025 = Egy felügyeleti hatóság útmutatója, 2025
source-somi = SOMI, hollandiai alapítvány
source-noyb = noyb, ausztriai egyesület
