# What Objector says beside each control of Meta's form, in Hungarian.

card-region = Az Objector magyarázata
card-fill = Űrlap kitöltése
card-undo = Minden visszavonása
card-write = Mező kitöltése
card-take-back = Visszavonás
card-why = Miért?
card-close = Bezárás
card-open = Mező magyarázata

need-required = A Meta megköveteli a választ.
need-optional = Üresen maradhat.

state-ready = Az Objector ki tudja tölteni ezt Ön helyett. Amíg Ön meg nem nyomja a gombot, semmit sem ír be.
state-held = Itt már van valami. Az Objector úgy hagyja.
state-held-other = Itt már más cím van, mint amelyet ehhez a fiókhoz megadott. Az Objector úgy hagyja. Nézze meg, melyiket szeretné.
state-refused = Az oldal nem őrizte meg, amit az Objector beírt. Kérjük, írja be saját maga.
state-undone = Visszavonva. A mező olyan, mint előtte volt.
state-unsure = Az Objector nem biztos abban, mire való ez a mező. Válasz előtt olvassa el a Meta kérdését.
state-too-long = A szövege hosszabb, mint amennyit ez a mező enged. Kérjük, írjon saját maga egy rövidebbet.
state-no-choice = Az Objector nem talált megfelelő választ a Meta listájában. Kérjük, válassza ki saját maga.

field-email =
    .title = Az Ön e-mail-címe
    .asks = A Meta annak a fióknak az e-mail-címét kéri, amelyre a tiltakozás vonatkozik. A válasz oda érkezik.
    .why = Azt a címet adja meg, amely a fiókjához tartozik. Fogyasztóvédelmi szervezetek útmutatói ezt tanácsolják, mert a Meta így a fiókhoz tudja rendelni a tiltakozást. Ha nem jön válasz, nézze meg a levélszemét mappát is.
    .missing = Előbb adja meg az Objectornak az e-mail-címét, és az Objector ki tudja tölteni ezt a mezőt.
    .written = Az Objector beírta azt a címet, amelyet ehhez a fiókhoz megadott.
    .asks-third-party = A Meta egy e-mail-címet kér, ahol válaszolhat Önnek. Nem kell fiókhoz tartoznia.
    .why-third-party = Ehhez az űrlaphoz nem kell fiók. Olyan címet adjon meg, amelyet olvas: oda érkeznek a Meta válasza és kérdései.
    .written-third-party = Az Objector beírta a válaszokhoz megadott címet.
    .asks-whatsapp-own = A WhatsApp egy e-mail-címet kér. Mielőtt válaszol, oda további kérdéseket küld.
    .why-whatsapp-own = A WhatsApp e-mailben kérdezi meg, mi ellen és miért tiltakozik. Ezt a levelet mások angolul kapták. Olyan címet adjon meg, amelyet olvas, és ha szívesebben teszi, a saját nyelvén válaszoljon.
    .written-whatsapp-own = Az Objector a WhatsApphoz megadott címet írta be, ennek híján az általános címét.
field-email-confirm =
    .title = Ugyanaz a cím még egyszer
    .asks = A Meta másodszor is kéri ugyanazt az e-mail-címet, hogy kiszűrje az elírásokat.
    .why = Pontosan egyeznie kell a fentivel. Ha az egyiket módosítja, módosítsa a másikat is.
    .missing = Előbb adja meg az Objectornak az e-mail-címét, és az Objector ki tudja tölteni ezt a mezőt.
    .written = Az Objector ugyanazt a címet írta be, mint fent.
field-full-name =
    .title = Az Ön neve
    .asks = A Meta a vezeték- és keresztnevét kéri.
    .why = Azt a nevet adja meg, amely a fiókján szerepel. Nem kell igazolnia: a Meta csak akkor kérhet további igazolást, ha megalapozott kétségei vannak a kilétét illetően.
    .missing = Előbb adja meg az Objectornak a nevét, és az Objector ki tudja tölteni ezt a mezőt.
    .written = Az Objector beírta a megadott nevet.
    .why-plain = Azt a nevet adja meg, amely a fiókján szerepel. Igazolásul nem kell semmit mellékelni.
    .why-third-party = Azt a nevet adja meg, amelyen mások ismerik, mert a Metának ezt kell keresnie. Ha más néven is ismerik, írja le ott, ahol az űrlap magyarázatot kér.
field-given-name =
    .title = Az Ön keresztneve
    .asks = A Meta a keresztnevét kéri.
    .why = Azt a nevet adja meg, amely a fiókján szerepel. Nem kell igazolnia: a Meta csak akkor kérhet további igazolást, ha megalapozott kétségei vannak a kilétét illetően.
    .missing = Előbb adja meg az Objectornak a keresztnevét, és az Objector ki tudja tölteni ezt a mezőt.
    .written = Az Objector beírta a megadott keresztnevet.
field-family-name =
    .title = Az Ön vezetékneve
    .asks = A Meta a vezetéknevét kéri.
    .why = Azt a nevet adja meg, amely a fiókján szerepel. Nem kell igazolnia: a Meta csak akkor kérhet további igazolást, ha megalapozott kétségei vannak a kilétét illetően.
    .missing = Előbb adja meg az Objectornak a vezetéknevét, és az Objector ki tudja tölteni ezt a mezőt.
    .written = Az Objector beírta a megadott vezetéknevet.
field-phone =
    .title = Az Ön telefonszáma
    .asks = A Meta telefonszámot kér, országhívóval együtt.
    .why = A WhatsApp űrlapján ez a WhatsApp-fiókjának a száma. Más űrlapokon, ha lehet, hagyja üresen: a tiltakozáshoz nincs rá szükség.
    .asks-whatsapp-own = A WhatsApp a WhatsApp-fiókja telefonszámát kéri, országhívóval együtt.
    .missing = Előbb adja meg az Objectornak a telefonszámát, és az Objector ki tudja tölteni ezt a mezőt.
    .written = Az Objector beírta a megadott számot.
field-country =
    .title = Az Ön országa
    .asks = A Meta tudni szeretné, melyik országban él, mert ettől függnek a jogai.
    .why = Azt az országot válassza, ahol ténylegesen él, ne azt, ahol született. Ha hiányzik a Meta listájából, ahogy 2024-ben Norvégiáról beszámoltak, az űrlap nem használható: írjon inkább levelet.
    .missing = Előbb adja meg az Objectornak az országát, és az Objector ki tudja itt választani.
    .written = Az Objector kiválasztotta a megadott országot.
field-account =
    .title = Az Ön profilja
    .asks = A Meta annak a profilnak a címét vagy felhasználónevét kéri, amelyre a tiltakozás vonatkozik.
    .why = Azt az egy profilt adja meg, amelyre a tiltakozás vonatkozik. A többi fiókhoz, amely nem ugyanabban a Fiókközpontban (Accounts Center) van, töltse ki újra az űrlapot.
    .missing = Előbb adja meg az Objectornak a profilja címét, és az Objector ki tudja tölteni ezt a mezőt.
    .written = Az Objector beírta a megadott profilt.
field-reason =
    .title = Miért tiltakozik?
    .asks = A Meta azt kérdezi, miért tiltakozik, vagy hogyan érinti Önt adatainak ez a felhasználása.
    .why = { $law ->
        [gdpr] A GDPR 21. cikkének (1) bekezdése a saját helyzetével kapcsolatos okokról szól.
        [uk] A UK GDPR 21. cikkének (1) bekezdése a saját helyzetével kapcsolatos okokról szól.
       *[other] Mondja el saját szavaival, miért nem szeretné ezt a felhasználást.
    } Néhány igaz mondat elég, iratok nem kellenek. A Meta 2024-es űrlapja a 100 karakternél rövidebb válaszokat elutasította, a 2025-ös az üres mezőt is elfogadja. Az indokok segítenek, ha később panaszt tesz. Ne írjon le érzékeny részleteket, például betegséget, és ne írja le gyermekek vagy mások nevét.
    .missing = Előbb adja meg az adatait, utána az Objector ide tud írni egy indoklást.
    .written = Az Objector a bejelölt indokokból írt tiltakozást. Olvassa el: minden mondatának igaznak kell lennie Önre.
    .written-plain = Az Objector rövid tiltakozást írt. Az Objector ablakában saját indokokat is hozzáadhat. Ezek erősebbé teszik a tiltakozást.
    .left-out = Az Objector tiltakozást írt. Nem minden fér el ebben a mezőben, amit kiválasztott.
field-details =
    .title = Egyéb
    .asks = A Meta azt kérdezi, hozzá szeretne-e tenni valamit. A tiltakozáshoz ez nem kell.
    .why = Hagyja üresen, kivéve, ha fent hiányzik valami. Ne töltsön fel és ne írjon le magáról többet, mint amennyit muszáj.
field-about-ai =
    .title = Mesterséges intelligenciáról van szó?
    .asks = A Meta azt kérdezi, hogy a kérelme a Meta mesterséges intelligenciájáról szól-e. Ennél a tiltakozásnál a válasz „igen”.
    .why = Ugyanez az űrlap más ügyekre is szolgál. „Igen” válasz esetén megmutatja az adatok MI-célú felhasználása elleni tiltakozás mezőit.
    .missing = Előbb adja meg az adatait, utána az Objector ki tudja választani.
    .written = Az Objector az „igen” választ jelölte meg, mert adatainak MI-célú felhasználása ellen tiltakozik.
field-request-kind =
    .title = Mit szeretne?
    .asks = A Meta azt kérdezi, milyen kérelemről van szó. Az Ön esetében ez tiltakozás.
    .why = Azt a választ jelölje meg, amely az adatai felhasználása elleni tiltakozásról szól. A többi válasz más űrlapokhoz vezet.
    .missing = Előbb adja meg az adatait, utána az Objector ki tudja választani.
    .written = Az Objector azt a választ jelölte meg, amely a tiltakozást jelenti.
    .why-third-party = Azt a választ jelölje meg, amely a harmadik felektől származó adatok MI-célú felhasználása elleni tiltakozásról vagy e felhasználás korlátozásáról szól. A többi az adatok megtekintéséről, helyesbítéséről vagy törléséről szól.
    .why-whatsapp-own = Azt a kérdést válassza, hogyan lehet tiltakozni az adatai kezelése ellen. A WhatsApp ezután e-mailben kérdezi meg, mi ellen és miért tiltakozik.
field-product =
    .title = Melyik termék?
    .asks = A Meta azt kérdezi, melyik termékére vonatkozik a kérelme.
    .why = Azt a terméket válassza, amelynél a fiókja van. Máshol lévő fiókhoz töltse ki újra az űrlapot.
    .missing = Előbb adja meg az Objectornak a fiókjait, és az Objector ki tudja választani a terméket.
    .written = Az Objector a megadott fiók termékét választotta ki.
field-prompts =
    .title = Mit kérdeztek a Meta AI-tól?
    .asks = A Meta tudni szeretné, mit írtak be a Meta AI-nak, amire az Önről szóló adatokat mutatott. Ezt csak Ön tudhatja.
    .why = Ez olyan esetekre való, amikor a Meta AI egyik válaszában Önre vonatkozó adatok jelentek meg. Ha nincs ilyen példája, írja ezt, vagy ha lehet, hagyja üresen.
field-evidence =
    .title = Fájlok
    .asks = A Meta képernyőképek vagy fájlok csatolását kínálja fel. Az Objector soha nem csatol fájlt. Ne küldjön személyazonosító okmányt.
    .why = A tiltakozáshoz nem kell előre bizonyíték, ezért ha lehet, hagyja üresen. Egy MI-válasz képernyőképe, amelyen az adatai láthatók, segíthet a harmadik felektől kapott adatok űrlapján.
field-relationship =
    .title = Kinek a nevében kéri?
    .asks = A Meta azt kérdezi, hogy ez Önről vagy valaki másról szól-e. Kérjük, válassza ki saját maga.
    .why = Ha a saját adatairól van szó, a „magam” választ jelölje meg. Ha a gyermeke vagy olyasvalaki nevében kéri, aki Önt erre felkérte, akkor azt.
field-declaration =
    .title = Az Ön nyilatkozata
    .asks = A Meta azt kéri, erősítse meg, hogy igaz, amit mond. Ezt csak Ön teheti meg: olvassa el, majd jelölje be saját maga.
    .why = Az Objector soha nem jelöl be ilyen nyilatkozatot. Előtte olvassa végig, mi áll az űrlapon, és javítsa ki, ami nem helyes.
field-signature =
    .title = Az Ön aláírása
    .asks = A Meta azt kéri, hogy a nevével írja alá. Ezt csak Ön teheti meg, ezért az Objector üresen hagyja.
    .why = Ha mindent elolvasott, írja be a nevét úgy, ahogy fent áll.
field-code =
    .title = Az e-mailben kapott kód
    .asks = A Meta kódot küldött az e-mail-címére. Írja be ide saját maga, és addig hagyja nyitva ezt az oldalt.
    .why = A beszámolók szerint a kód körülbelül egy óráig érvényes. Ha néhány percen belül nem jön levél, nézze meg a levélszemét mappát. Ha bezárja ezt az oldalt, lehet, hogy elölről kell kezdenie.
field-other =
    .title = Mező, amelyet az Objector nem ismer
    .asks = Az Objector nem tudja, mire való ez a mező. Válasz előtt olvassa el a Meta kérdését.
    .why = A Meta bejelentés nélkül módosítja az űrlapjait. Ne adjon meg többet, mint amennyit muszáj. Szólhat az Objector készítőinek, hogy megváltozott az űrlap. Ez csak akkor történik meg, ha Ön úgy dönt.

note-email-held = Ha be van jelentkezve, a Meta gyakran magától ír ide egy címet. Az Objector úgy hagyja. Ha nem oda kéri a választ, írja át.
note-email-after = Az űrlap elküldése után a Meta erre a címre ír: néha előbb egy kódot küld, azután a választ. Beszámolók szerint ez néhány perctől két napig tarthat; volt, aki semmit sem kapott.
note-country-law = A GDPR az EU-ban, Izlandon, Liechtensteinben és Norvégiában érvényes. Az Egyesült Királyságnak és Svájcnak saját törvénye van. Az Objector az Ön országáét nevezi meg.
note-account-find = Nyissa meg a böngészőben a saját profilját: a címe a címsorban van. Jelszó soha nem való ebbe a mezőbe.
note-identity = { $law ->
    [gdpr] Ne küldjön személyazonosító okmányt. A GDPR 12. cikkének (6) bekezdése szerint a Meta csak megalapozott kétség esetén kérhet többet a kilétéről.
    [uk] Ne küldjön személyazonosító okmányt. A UK GDPR 12. cikkének (6) bekezdése szerint a Meta csak megalapozott kétség esetén kérhet többet a kilétéről.
   *[other] Ne küldjön személyazonosító okmányt, hacsak a Meta meg nem mondja, miért kételkedik a kilétében.
}
note-reason = { $law ->
    [gdpr] A GDPR 21. cikkének (1) bekezdése a saját helyzetével kapcsolatos okokról szól.
    [uk] A UK GDPR 21. cikkének (1) bekezdése a saját helyzetével kapcsolatos okokról szól.
   *[other] Mondja el saját szavaival, miért nem szeretné ezt a felhasználást.
} Néhány igaz mondat elég, iratok nem kellenek. Ne írjon le érzékeny részleteket, például betegséget, és ne írja le gyermekek vagy mások nevét.
note-reason-third-party = Írja le általánosan, hol szerepel: mások bejegyzéseiben vagy képein, honlapokon. A Meta azt mondja, hogy az ilyen kéréseket nem teljesíti automatikusan, ezért segít egy olyan indok, amely éppen Önre igaz.
note-reason-written = Amit az Objector ír, az a bejelölt indokokból és az Ön saját szavaiból áll össze. Nem tesz hozzá semmilyen tényt Önről, és Ön minden szavát módosíthatja.
note-reason-weighing = { $law ->
    [gdpr] Nem Önnek kell bizonyítania, hogy igaza van. A Metának kell az Ön okainál nyomósabb, kényszerítő erejű okokat bizonyítania (a GDPR 21. cikkének (1) bekezdése).
    [uk] Nem Önnek kell bizonyítania, hogy igaza van. A Metának kell az Ön okainál nyomósabb, kényszerítő erejű okokat bizonyítania (a UK GDPR 21. cikkének (1) bekezdése).
    [fadp] A svájci jog védi azt a kifejezett kívánságát, hogy ne kezeljenek Önről adatokat (az FADP 30. cikk (2) bekezdés b) pontja). Ha a Meta ez ellen jár el, ahhoz igazoló okra lenne szüksége.
   *[other] Hogy milyen jogai vannak, az a lakóhelyén érvényes jogtól függ. Az Objector egyet sem nevez meg.
}
note-review = { $law ->
    [gdpr] A „megvizsgáljuk” még nem válasz. A Metának a tiltakozás beérkezésétől számított egy hónapon belül közölnie kell, mit tett (a GDPR 12. cikkének (3) bekezdése), és ha elutasítja, azt is, miért (12. cikk (4) bekezdés).
    [uk] A „megvizsgáljuk” még nem válasz. A Metának a tiltakozás beérkezésétől számított egy hónapon belül közölnie kell, mit tett (a UK GDPR 12. cikkének (3) bekezdése).
   *[other] A „megvizsgáljuk” még nem válasz. Jegyezze fel a napot, és 30 nap után kérdezzen rá újra.
}
note-review-longer = { $law ->
    [uk] Összetett ügyben a Meta két hónappal meghosszabbíthatja a határidőt, de ezt az első hónapon belül közölnie és indokolnia kell (a UK GDPR 12. cikkének (3) bekezdése).
   *[gdpr] Összetett ügyben a Meta két hónappal meghosszabbíthatja a határidőt, de ezt az első hónapon belül közölnie és indokolnia kell (a GDPR 12. cikkének (3) bekezdése).
}
note-right-to-act = Ha felnőtt nevében jár el, jogosultnak kell lennie erre, például meghatalmazás alapján. A Meta kérheti, hogy ezt mutassa be. A másolaton takarja ki, aminek ehhez nincs köze.
note-true = Könnyű megerősíteni, hogy igaz, ha az űrlap minden mondata az. Ha valamelyikben nem biztos, előbb vegye ki.
note-code-private = A kód csak Önnek szól. Az Objector nem olvassa el, és nem őrzi meg.
note-code-counts = Az Objector akkor tekinti megérkezettnek a tiltakozást, amikor a kódot elfogadták, előbb nem.
