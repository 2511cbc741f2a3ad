# What Objector says about a whole page, in Hungarian.

banner-facebook-own = Facebook: tiltakozás az ellen, hogy adatait MI-hez használják
banner-instagram-own = Instagram: tiltakozás az ellen, hogy adatait MI-hez használják
banner-meta-own = Meta-fiók: tiltakozás az ellen, hogy adatait MI-hez használják
banner-whatsapp-own = WhatsApp: tiltakozás adatainak kezelése ellen
banner-third-party = Meta: tiltakozás az Önről harmadik felektől kapott adatok felhasználása ellen
banner-general-objection = Meta: tiltakozás adatainak felhasználása ellen
banner-rights-portal = Meta: adatvédelmi jogokkal kapcsolatos kérelmek
banner-entry = Innen juthat el a tiltakozási űrlaphoz

banner-unsure = Ez lehet a Meta tiltakozási űrlapja

banner-ready = Az Objector ki tudja tölteni, amit tud. Amíg nem nyomja meg a gombot, semmit sem ír be.
banner-unsure-ready = Az Objector nem ismeri biztosan ezt az oldalt, ezért nem írt be semmit. Ha Ön látja, hogy ez a tiltakozási űrlap, töltesse ki vele azt, amit tud.
banner-written = Kitöltve. Olvassa végig az űrlapot, és javítsa ki, ami nem stimmel. Utána nyomja meg a Meta saját gombját: az űrlapot csak Ön küldheti el.
banner-refused = Néhány mező nem tartotta meg, amit az Objector beírt. Kérjük, ezeket töltse ki saját maga, majd nyomja meg a Meta saját gombját.
banner-undone = Minden olyan, mint előtte volt. Kitöltheti saját maga az űrlapot, vagy újra az Objectorra bízhatja.
banner-nothing = Az Objectornak már nincs mit kitöltenie. Olvassa végig az egészet, majd nyomja meg a Meta saját gombját.
banner-no-details = Adja meg egyszer az e-mail-címét és az országát. Utána az Objector kitölti Ön helyett ezt az űrlapot. Az adatok az Ön eszközén maradnak.
banner-damaged = Az Objector nem tudja elolvasni, amit elmentett, ezért semmit sem tölt ki. A mentett adatok megmaradtak. További részleteket az Objector ablakában talál.
banner-newer = Adatait az Objector újabb verziója mentette. Frissítse az Objectort. Addig csak magyaráz, és semmit sem módosít.
banner-too-large = Ezen az oldalon több mező van, mint amennyit az Objector elolvas. A lejjebb lévőkhöz nem ad magyarázatot.
banner-login = Először jelentkezzen be itt, ebben a böngészőben, majd nyissa meg újra az űrlapot. A Meta csak a bejelentkezetteknek mutatja meg.
banner-code = A Meta kódot küldött az e-mail-címére. Írja be, és hagyja nyitva ezt az oldalt, különben lehet, hogy elölről kell kezdenie. Nézze meg a levélszemét mappát is.
banner-sent = A Meta szerint megkapták a tiltakozását. Készítsen képernyőképet: gyakran nem küldenek másolatot e-mailben. A Metának egy hónapon belül válaszolnia kell.
banner-sent-other = A Meta szerint megkapták a tiltakozását. Készítsen képernyőképet: gyakran nem küldenek másolatot e-mailben.
banner-stage-refused = A Meta szerint nem tesznek eleget a tiltakozásának. A Metának meg kell indokolnia ezt, és közölnie kell, hol tehet panaszt. Készítsen képernyőképet.
banner-stage-refused-other = A Meta szerint nem tesznek eleget a tiltakozásának. Készítsen képernyőképet a válaszról.
banner-unavailable = A Meta itt nem mutatja az űrlapot. Nézze meg, be van-e jelentkezve ebben a böngészőben, próbálja meg később, vagy használja a Meta másik űrlapját.
banner-entry-state = Ez az oldal azt ismerteti, hogyan használja a Meta az adatokat MI-hez. Maga az űrlap egy kattintásra van.

banner-own-covers = A Meta 2025. május 27. óta az európai felnőttek nyilvános bejegyzéseit, fotóit és hozzászólásait, valamint a Meta AI-nak írt üzeneteket is felhasználja a mesterséges intelligenciája (MI) betanításához. Nem kér engedélyt, hanem „jogos érdekre” hivatkozik. Önnek joga van tiltakozni.
banner-own-accounts = Egy tiltakozás minden olyan fiókra érvényes, amely ugyanabban a Fiókközpontban (Accounts Center) van. Minden más fiókhoz töltse ki újra az űrlapot.
banner-own-limits = Amit egy modell már megtanult, azt ez nem törli. Mégis van értelme: arra érvényes, ami ezután jön. Amit mások tesznek közzé Önről, az más ügy, és külön űrlapja van.
banner-whatsapp-limits = Az emberek közötti magánüzeneteket nem használják fel, hacsak valaki oda nem adja őket a Meta AI-nak. A WhatsApp azt válaszolta embereknek, hogy tiltakozásuk nem érinti a WhatsAppot. Ami biztosan segít: ott nem használni a Meta AI-t.
banner-third-party-limits = Ez az űrlap azokra az adatokra vonatkozik, amelyeket a Meta másoktól kapott, és nem kell hozzá fiók. A Meta szerint az ilyen kéréseket nem teljesítik automatikusan.
banner-general-limits = Ez az űrlap több ügyre is szolgál. Ezek egyike a tiltakozás adatainak MI-célú felhasználása ellen.
banner-portal-limits = 2026 júliusa óta a Meta adatvédelmi szabályzata ide vezet. A Metán kívül keveset tudni erről az oldalról, ezért minden választ ellenőrizzen saját maga.
banner-law-gdpr = A tiltakozáshoz való jog a GDPR 21. cikkében szerepel. A Metának ilyenkor abba kell hagynia a felhasználást, kivéve, ha az Ön okainál nyomósabb, kényszerítő erejű okokat bizonyít. A tiltakozás beérkezésétől számított egy hónapon belül válaszolnia kell (12. cikk (3) bekezdés).
banner-law-uk = A tiltakozáshoz való jog a UK GDPR 21. cikkében szerepel.
banner-law-fadp = A svájci jog szerint kifejezett tiltakozással megtilthatja adatainak felhasználását (az FADP 30. cikk (2) bekezdés b) pontja). A válaszra nem szab meg határidőt.
banner-law-other = Az Ön országában más jog érvényes, mint amelyet az Objector ismer. Az Objector elmagyarázza az űrlapot, de nem hivatkozik törvényre.

way-details = Adataim megadása
way-details-change = Adataim módosítása
way-form-facebook-own = A Facebook űrlapjának megnyitása
way-form-instagram-own = Az Instagram űrlapjának megnyitása
way-form-third-party = A fiókkal nem rendelkezők űrlapjának megnyitása
way-form-whatsapp-own = A WhatsApp űrlapjának megnyitása
way-record = Mit küldtem el eddig?

source-gdpr = Általános adatvédelmi rendelet (GDPR)
source-time-limits = 1182/71 rendelet a határidőkről
source-meta-forms = A Meta saját oldala a tiltakozásról
source-authority-2025 = Egy felügyeleti hatóság útmutatója, 2025
