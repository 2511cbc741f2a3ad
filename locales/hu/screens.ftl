# What Objector's own pages say (popup, welcome page, dashboard), in Hungarian.

screen-name = Objector
screen-platform-facebook = Facebook
screen-platform-instagram = Instagram
screen-platform-whatsapp = WhatsApp
screen-platform-meta = Meta-fiók
screen-route-facebook-own = A Facebook tiltakozási űrlapja
screen-route-instagram-own = Az Instagram tiltakozási űrlapja
screen-route-meta-own = A Meta-fiók tiltakozási űrlapja
screen-route-whatsapp-own = A WhatsApp tiltakozási űrlapja
screen-route-third-party = A más emberektől és forrásokból származó adatok űrlapja
screen-route-general-objection = A Meta általános tiltakozási űrlapja
screen-route-rights-portal = A Meta oldala az adatvédelmi kérelmekhez
screen-route-entry = Egy tiltakozási űrlaphoz vezető oldal
screen-only-you-send = Az Objector kitölt és magyaráz. Elküldeni csak Ön tudja.
screen-language = { $code ->
    [bg] Bolgár
    [cs] Cseh
    [da] Dán
    [de] Német
    [el] Görög
    [en] Angol
    [es] Spanyol
    [et] Észt
    [fi] Finn
    [fr] Francia
    [ga] Ír
    [hr] Horvát
    [hu] Magyar
    [is] Izlandi
    [it] Olasz
    [lt] Litván
    [lv] Lett
    [mt] Máltai
    [nb] Norvég
    [nl] Holland
    [pl] Lengyel
    [pt] Portugál
    [ro] Román
    [sk] Szlovák
    [sl] Szlovén
    [sv] Svéd
   *[other] Más nyelv
 }
screen-law = { $law ->
    [gdpr] Ön a GDPR, az európai adatvédelmi rendelet 21. cikkének (1) bekezdése szerinti tiltakozási jogával él. A Meta azt mondja, hogy jogos érdeke fűződik az MI betanításához. Ez ellen bármikor tiltakozhat.
    [uk] Ön a UK GDPR 21. cikkének (1) bekezdése szerinti tiltakozási jogával él. A Meta azt mondja, hogy jogos érdeke fűződik az MI betanításához. Ez ellen bármikor tiltakozhat.
    [fadp] Ön kijelenti, hogy nem kívánja ezt az adatkezelést. A svájci jog, az FADP védi ezt a kívánságot.
   *[other] Hogy milyen jogai vannak, az a lakóhelyén érvényes jogtól függ. Az Objector egyet sem nevez meg.
 }

screen-state-not-yet = Még nincs elküldve
screen-state-submitted = Elküldve: { $date }
screen-state-code-asked = Elküldve: { $date } – a Meta kódját még be kell írni
screen-state-acknowledged = Elküldve: { $date }, a Meta megkapta
screen-state-granted = A Meta helyt adott neki
screen-state-refused = A Meta elutasította
screen-state-not-sent = Nincs elküldve

screen-due = { $count ->
    [one] Objector: egy tiltakozás Önre vár
   *[other] Objector: { $count } tiltakozás Önre vár
 }
screen-here = Objector: { $form }
screen-notice-title = { $count ->
    [one] Egy tiltakozás Önre vár
   *[other] { $count } tiltakozás Önre vár
 }
screen-notice-text = Kattintson ide, és megtudja, mi következik.
screen-full-name = Az Ön neve
screen-full-name-note = Vezeték- és keresztnév, ahogy a fiókján szerepel.
screen-given-name = Keresztnév
screen-family-name = Vezetéknév
screen-names-note = Csak azokhoz az űrlapokhoz, amelyek külön kérdezik őket.
screen-email = Az Ön e-mail-címe
screen-email-note = Az a cím, amelyen a Meta ismeri Önt.
screen-country = Az ország, ahol él
screen-country-none = Nincs kiválasztva
screen-land = Az Ön tartománya
screen-land-note = Németországban minden tartománynak (Land) saját adatvédelmi hatósága van.
screen-land-none = Nincs kiválasztva
screen-phone = Telefonszám
screen-phone-note = Csak néhány űrlap kérdezi. A legjobb üresen hagyni.
screen-speak = Nyelv
screen-speak-browser = Mint a böngészőé
screen-for-whom = Kinek a nevében tiltakozik?
screen-for-whom-myself = A saját nevemben
screen-for-whom-no-account = A saját nevemben, fiók nélkül
screen-for-whom-child = A gyermekem nevében
screen-for-whom-represented = Olyasvalaki nevében, akit képviselek
screen-for-whom-note = { $whom ->
    [no-account] Lehet, hogy mások közzétettek valamit Önről. A Metának van űrlapja a más emberektől származó adatokhoz; ehhez nem kell fiók.
    [child] Van a gyermeknek saját fiókja? Akkor az űrlapot abba bejelentkezve nyissa meg. Arra, amit mások tesznek közzé a gyermekről, a más emberektől származó adatok űrlapja való; az megkérdezi, kinek a nevében ír.
    [represented] Van ennek a személynek fiókja? Akkor az űrlapot abba bejelentkezve nyissa meg. Arra, amit mások tesznek közzé róla, a más emberektől származó adatok űrlapja való; az megkérdezi, kinek a nevében ír.
   *[myself] Fiókközpontonként egy tiltakozás kell. Jelentkezzen be abba a fiókba, amelyről szó van.
 }
screen-third-party-note = Nem kell hozzá fiók.
screen-state-covered = Erre is kiterjed a következő fiókhoz benyújtott tiltakozás, ha a kettő ugyanabban a Fiókközpontban van: { $account }
screen-account-linked = Ugyanabban a Fiókközpontban van, mint az itt bejelölt többi fiókom
screen-accounts = Az Ön fiókjai
screen-account = { $platform } { $number }
screen-accounts-note = A Metánál az azonos Fiókközpontban (Accounts Center) lévő fiókokra egy tiltakozás elég. Minden más fiókhoz külön kell.
screen-add = Hozzáadás:
screen-add-account = Fiók hozzáadása: { $platform }
screen-account-email = A fiók e-mail-címe
screen-account-email-note = Csak ha eltér a fentitől.
screen-account-handle = Profilcím vagy felhasználónév
screen-account-handle-note = Csak néhány űrlap kérdezi.
screen-account-remove = Eltávolítás
screen-account-remove-label = Eltávolítás: { $account }
screen-account-added = { $account } hozzáadva.
screen-account-removed = { $account } eltávolítva.
screen-grounds = Az Ön indokai
screen-grounds-note = Csak azt jelölje be, ami Önre igaz. Mindent üresen hagyhat. A Meta 2025-ös űrlapja indok nélküli tiltakozást is elfogad. Egy rövid, igaz indok segít, ha később panaszt tesz.
screen-ground-expectation = Barátoknak, családnak vagy egy közösségnek osztottam meg tartalmakat, még mielőtt ilyen MI létezett.
screen-ground-expectation-note = Régebbi bejegyzéseknél jó, frisseknél gyengébb.
screen-ground-special-categories = Amit nyilvánossá tettem, elárul valamit az egészségemről, meggyőződésemről, politikai nézeteimről, származásomról vagy szexualitásomról.
screen-ground-special-categories-note = A szöveg nem mondja meg, mit. Az űrlapra se írja le.
screen-ground-children = A családomhoz tartozó gyermekek szerepelnek abban, amit közzétettem.
screen-ground-children-note = Neveket és életkort ne írjon.
screen-ground-profession-safety = A munkám vagy egy engem fenyegető veszély miatt kockázatos, ha a nevemet vagy az arcomat máshol felhasználják.
screen-ground-profession-safety-note = A szöveg nem mondja meg, melyik. Önnek sem kell.
screen-ground-creative-work = A szakmám részeként saját szövegeket, képeket, zenét vagy más műveket teszek közzé ott.
screen-ground-creative-work-note = Ez az adatairól és a megélhetéséről szól. A szerzői jog más kérdés.
screen-ground-irreversible = Nyugtalanít, hogy egy betanított modellből semmit sem lehet visszavenni.
screen-ground-irreversible-note = Mindenkire igaz, ezért más indok mellett a legjobb.
screen-ground-not-necessary = Szerintem a Meta az adataim nélkül is betaníthat MI-t.
screen-ground-not-necessary-note = Jogi érv. Más indok mellett a legjobb.
screen-ground-non-user = Nincs ott fiókom, de mások tartalmaiban látható vagyok, vagy szerepel a nevem.
screen-ground-non-user-note = A más emberektől származó adatok űrlapjához.
screen-own-words = Saját szavaival
screen-own-words-note = Ha szeretné. Ne írjon egészségügyi adatokat, sem gyermekek és mások nevét.
screen-save = Mentés
screen-saved = Elmentve ezen az eszközön.
screen-not-saved = Még nincs elmentve: az egyik e-mail-cím nem teljes.
screen-draft = Még nincs elmentve. Ezt írta be korábban.
screen-kept-here = Amit elment, ezen az eszközön marad, hacsak úgy nem dönt, hogy megosztja a többi eszközével.

popup-this-page = Ez az oldal
popup-unsure = Az Objector nem biztos ebben az oldalban. Csak akkor ír be valamit, ha Ön megnyomja a gombot.
popup-standing-filled = { $all ->
    [one] Az Objector egy mezőt kitöltött.
   *[other] Az Objector minden mezőt kitöltött, amelyet ki tud tölteni. Összesen: { $all }.
 }
popup-standing-part = { $written ->
    [one] Az Objector { $all } mező közül egyet töltött ki.
   *[other] Az Objector { $all } mező közül { $written } mezőt töltött ki.
 }
popup-standing-empty = { $all ->
    [one] Az Objector itt egy mezőt tud kitölteni.
   *[other] Az Objector itt { $all } mezőt tud kitölteni.
 }
popup-standing-details = Az Objector ki tudja tölteni Ön helyett ezt az űrlapot.
popup-standing-hindered = Az Objector jelenleg semmit sem tölt ki.
popup-next-hindered = Előbb intézze el, ami fent áll.
popup-standing-nothing = Az Objectornak itt nincs mit beírnia.
popup-standing-submitted = Ön megnyomta a Meta gombját.
popup-refused-fields = { $refused ->
    [one] Egy mező nem fogadta el, amit beírtak. A mellette lévő magyarázat megmondja, mi a teendő.
   *[other] { $refused } mező nem fogadta el, amit beírtak. A mellettük lévő magyarázatok megmondják, mi a teendő.
 }
popup-next-press = Olvasson végig mindent az oldalon. Utána nyomja meg a Meta saját gombját.
popup-next-fill = Nyomja meg a „Kitöltés” gombot, majd olvasson végig mindent az oldalon.
popup-next-details = Előbb adja meg lent az adatait.
popup-next-nothing = Amit kérnek, már ott van, vagy csak Ön tudja megválaszolni. Az oldalon lévő magyarázatok minden mezőt bemutatnak.
popup-next-submitted = Hagyja nyitva az oldalt, és figyelje, mit ír ki. A Meta e-mailben kódot vagy választ küldhet. Nézze meg a levélszemét mappát is.
popup-standing-login = A Meta azt kéri, hogy előbb jelentkezzen be.
popup-next-login = Jelentkezzen be itt, ebben a böngészőben. Utána nyissa meg újra az űrlapot.
popup-standing-code = A Meta e-mailben kódot küldött Önnek.
popup-next-code = Hagyja nyitva ezt az oldalt. Keresse meg a kódot a beérkezett levelek között vagy a levélszemét mappában, és írja be saját maga.
popup-standing-sent = A Meta oldala szerint a tiltakozása megérkezett.
popup-next-sent = Őrizze meg az e-mailt, amelyet a Meta küld. Ha nem jön, nézze meg a levélszemét mappát.
popup-standing-refused = A Meta oldala nemet mond.
popup-next-refused = Ez még nem feltétlenül a vége. Őrizze meg, amit ír. Ön válaszolhat, és az Objector segít a levélben.
popup-standing-unavailable = A Meta itt nem mutatja az űrlapot.
popup-next-unavailable = Gyakran csak arról van szó, hogy ebben a böngészőben nincs bejelentkezve. Jelentkezzen be, majd nyissa meg újra az űrlapot. Egyes országokban a Meta nem kínál ilyen űrlapot.
popup-standing-entry = Maga az űrlap egy lépésre van.
popup-next-entry = Azonnal odamehet.
popup-fill = Kitöltés
popup-undo = Visszavonás
popup-open-form = Űrlap megnyitása
popup-open-again = Megnyitás újra
popup-why = Miért gondolja ezt az Objector
popup-sign-address = A cím a Meta egyik ismert űrlapjáé.
popup-sign-hidden-id = Az űrlap egy ismert űrlap számát viseli.
popup-sign-title = A főcím tiltakozásról és MI-ről szól.
popup-sign-english-value = A választási lehetőségek egy tiltakozási űrlap lehetőségei.
popup-sign-labels = A mezők azt kérdezik, amit egy tiltakozási űrlap kérdez.
popup-sign-text = A szöveg tiltakozásról és MI-ről szól.
popup-sign-stage-words = Az oldal szavai elárulják, hol tart.
popup-sign-other-matter = Néhány szó más ügyhöz tartozik. Ez ellene szól.
popup-elsewhere = Nem a Meta valamelyik tiltakozási űrlapján jár.
popup-where = Hol tart
popup-no-known-form = Ennek az űrlapnak a címe nem ismert. A Meta adatvédelmi kérelmekhez készült oldala talán továbbvezeti.
popup-open-portal = A Meta oldalának megnyitása
popup-first-title = Előbb néhány adat
popup-first-lead = Ezekkel az Objector ki tudja tölteni az űrlapot. Mindegyik üresen maradhat.
popup-details-title = Az Ön adatai
popup-more-details = Előnézet, saját szavak, profilcímek
popup-menu = Továbbiak
popup-menu-details = Az Ön adatai
popup-menu-dashboard = Amit elküldött
popup-menu-welcome = Hogyan működik az Objector
popup-filled-now = { $written ->
    [one] Egy mező kitöltve.
   *[other] { $written } mező kitöltve.
 }
popup-undone-now = Minden olyan, mint előtte volt.
popup-page-gone = Az oldal már nem válaszol. Töltse be újra, majd próbálja meg még egyszer.
popup-help-unseen = Ez az űrlap, de az Objector nem látja
popup-help-wrong = Az Objector itt téved valamiben
popup-help-look = Magától az Objector csak a Meta-űrlapok általa ismert címein működik. Ha az űrlap ide költözött, engedje, hogy az Objector ez egyszer megnézze ezt az oldalt.
popup-help-look-button = Oldal megnézése
popup-help-looked = Az Objector talált itt egy űrlapot. Lásd fent.
popup-help-looked-in-vain = Az Objector nem lát itt tiltakozási űrlapot.
popup-help-look-failed = A böngészője nem engedte, hogy az Objector megnézze ezt az oldalt. Nyomja meg még egyszer az Objector gombját az eszköztáron, majd próbálja újra.
popup-by-hand = Az űrlapot kézzel is bármikor kitöltheti. Másolja ki, amire szüksége van, vagy nyissa meg egy mező helyi menüjét, és válassza az Objectort.
popup-copy = Másolás
popup-copied = Kimásolva. Illessze be a mezőbe.
popup-copy-missing = Ez hiányzik az adatai közül. Előbb adja meg ott.
popup-copy-failed = A böngészője nem engedte, hogy az Objector másoljon. Jelölje ki a szöveget, és másolja ki saját maga.
popup-hand-in = Segítsen kijavítani: az Objector leírja, hogyan épül fel ez az űrlap. A fájlban a mezők és a gombok neve, valamint az űrlap főcímei vannak. Nincs benne semmi abból, ami a mezőkben áll, sem az Ön adataiból, sem az oldalnak az űrlapon kívüli részéből.
popup-hand-in-write = Leírás készítése
popup-hand-in-file = A fájl
popup-hand-in-read = Olvassa el, mielőtt megosztja. Az Objector semmit sem küldött el. Ha rendben találja, mentse el, és küldje el az Objector készítőinek: a címük az Objector oldalán van, a böngészője kiegészítőáruházában.
popup-hand-in-save = Fájl mentése
popup-hand-in-copy = Másolás

by-hand-objection = A tiltakozásom
by-hand-email = Az e-mail-címem
by-hand-name = A nevem
by-hand-country = Az országom

welcome-title = Mondjon nemet arra, hogy mesterséges intelligenciát tanítsanak azzal, amit megoszt
welcome-lead = A Meta azzal tanítja a mesterséges intelligenciát (MI), amit felnőttek a Facebookon és az Instagramon nyilvánosan megosztanak. Ön tiltakozhat. Az Objector segít a Meta saját űrlapjával.
welcome-does = Amit az Objector tesz
welcome-does-recognise = Felismeri a Meta tiltakozási űrlapjait, amikor megnyit egyet.
welcome-does-fill = Beírja, amit Ön itt megad, és Ön ezt vissza is vonhatja.
welcome-does-explain = Minden mezőt elmagyaráz mellette, egyszerű szavakkal.
welcome-never = Amit soha nem tesz
welcome-never-send = Soha nem küld el űrlapot. Az a gomb az Öné.
welcome-never-watch = Soha nem figyeli Önt. Ezekhez az űrlapokhoz a Meta súgó-, adatvédelmi és bejelentkezési oldalain működik, a Meta más oldalain csak akkor, ha Ön hívja.
welcome-never-network = Soha semmit nem ad tovább. Amit beír, ezen az eszközön marad, hacsak úgy nem dönt, hogy megosztja a többi eszközével.
welcome-honest = Van még értelme?
welcome-honest-text = Igen. A tiltakozás a jövőre érvényes, bármikor nyújtja is be. A korábbi betanítást nem tudja meg nem történtté tenni: amit egy modell megtanult, benne marad.
welcome-right = Az Ön joga
welcome-skip = Most kihagyom
welcome-you = Ön
welcome-you-note = Amit az űrlapok kérdeznek. Bármit üresen hagyhat.
welcome-preview = Amit az Objector írni fog
welcome-preview-note = Az Objector a Meta oldalának nyelvén írja. Elküldés előtt ott módosíthatja.
welcome-forms = Hol vannak az űrlapok
welcome-forms-note = Először jelentkezzen be a Facebookra vagy az Instagramra ebben a böngészőben. Utána nyissa meg az űrlapot. Az Objector ott lesz.
welcome-ready = Tovább az űrlapokhoz

dashboard-title = Amit elküldött
dashboard-lead = Minden tiltakozás másolata, ahogy az Objector az elküldésekor látta. Ezen az eszközön van meg.
dashboard-none-title = Még semmi
dashboard-none-text = Ha elküldi a Meta valamelyik űrlapját, itt megjelenik a tartalmának másolata: a szöveg, a nap, az űrlap.
dashboard-objections = Tiltakozások
dashboard-when = Elküldve
dashboard-page = Oldal
dashboard-language = Nyelv
dashboard-account = Fiók
dashboard-text = Az elküldött szöveg
dashboard-no-text = Az űrlapon nem volt szöveg.
dashboard-answers = Mi volt még az űrlapon
dashboard-state-submitted-note = Ön megnyomta a Meta gombját. Hogy a tiltakozás megérkezett-e, az nem látszott.
dashboard-by-person = Ön jegyezte fel: { $date }
dashboard-by-page = A Meta oldalán látható volt: { $date }
dashboard-mark = Hol tart az ügy?
dashboard-mark-note = Ha a Meta e-mailje mást mond, itt módosítsa.
dashboard-mark-submitted = Elküldve, még nincs válasz
dashboard-mark-acknowledged = A Meta azt mondja, hogy megkapta
dashboard-mark-granted = A Meta azt mondja, hogy helyt ad neki
dashboard-mark-refused = A Meta nemet mond
dashboard-mark-not-sent = Mégsem küldtem el
dashboard-marked = Feljegyezve.
dashboard-details = Az Ön adatai
dashboard-details-none = Még semmit sem adott meg.
dashboard-details-edit = Adatok módosítása
dashboard-details-enter = Adatok megadása
dashboard-grounds-count = { $count ->
    [0] Nincs bejelölve
    [one] Egy bejelölve
   *[other] { $count } bejelölve
 }
dashboard-parts = Az oldal részei
dashboard-glance = Áttekintés
dashboard-figure-todo = { $count ->
    [one] Önre vár
   *[other] Önre vár
 }
dashboard-figure-waiting = { $count ->
    [one] a Metára vár
   *[other] a Metára vár
 }
dashboard-figure-over = { $count ->
    [one] lezárult
   *[other] lezárult
 }
dashboard-covered-title = Kikre terjed ki tiltakozás
dashboard-covered = { $all ->
    [one] { $covered ->
        [0] Ehhez a fiókhoz még nincs elküldött tiltakozás.
        [one] Ehhez a fiókhoz van elküldött tiltakozás.
       *[other] Ehhez a fiókhoz van elküldött tiltakozás.
    }
   *[other] { $all } fiók közül { $covered } esetében van elküldött tiltakozás.
 }
dashboard-strip = A következő fontos napok
dashboard-search = Keresés
dashboard-filter = Megjelenítés
dashboard-filter-all = Mind
dashboard-filter-todo = Amelyek rám várnak
dashboard-filter-waiting = Amelyek a Metára várnak
dashboard-filter-over = Amelyek lezárultak
dashboard-found = { $count ->
    [0] Nincs találat
    [one] Egy tiltakozás
   *[other] { $count } tiltakozás
 }
dashboard-more = Továbbiak
dashboard-all = Minden erről a tiltakozásról
dashboard-events = Mi történt és mikor
dashboard-notes = Jegyzetek
dashboard-note = Mi jött vissza: saját szavaival vagy a Meta e-mailjéből bemásolva
dashboard-note-keep = Jegyzet mentése
dashboard-note-remove = Eltávolítás
dashboard-files = Fájlok
dashboard-all-files = Igazolás és naptár
dashboard-proof-note = Egy kinyomtatható vagy PDF-ként megőrizhető oldal, és ugyanez adatként. Mindkettőn egy szám áll, amely megváltozik, ha akár egyetlen betű megváltozik. Ezt az igazolást senki más nem őrzi meg Önnek.
dashboard-proof-page = Igazolás nyomtatáshoz
dashboard-proof-json = Igazolás adatként
dashboard-calendar = Határnapok a naptárba
dashboard-calendar-none = Nincs nap, amelyre várni kell.
dashboard-add = Objector nélkül elküldött tiltakozás hozzáadása
dashboard-add-note = Postán, e-mailben vagy még az Objector előtt. A napokat ezután itt is számolja.
dashboard-add-route = Melyik űrlap, vagy miről szólt a levél
dashboard-add-channel = Hogyan
dashboard-add-on = Mikor
dashboard-add-text = Amit írt, ha még megvan
dashboard-add-keep = Hozzáadás
dashboard-add-day-missing = Válassza ki az elküldés napját.
dashboard-letters = Levelek
dashboard-letters-note = Az Objector abból írja meg őket, amit tud. Ön elolvassa, módosítja, amit szeretne, és elküldi őket.
dashboard-letter-write = Megírás
dashboard-letter-write-label = Megírás: { $letter }
dashboard-letter-text = A levél szövege. Itt módosíthatja.
dashboard-letter-copy = Másolás
dashboard-letter-copied = Kimásolva.
dashboard-letter-print = Nyomtatás
dashboard-letter-mail = Megnyitás a levelezőprogramomban
dashboard-letter-page = A megfelelő oldal megnyitása
dashboard-letter-close = Bezárás
dashboard-letter-as-of = A cím és az oldal állapota: { $date }
dashboard-settings = Beállítások és biztonsági mentés
dashboard-notify = Emlékeztessen, ha valami esedékes
dashboard-notify-note = A böngésző értesítést mutat. Ehhez egyszer engedélyt kér.
dashboard-notify-refused = A böngésző nem engedélyezte az értesítéseket. Az Objector ikonján lévő szám továbbra is mutatja, mi esedékes.
dashboard-sync = Megosztás a többi eszközömmel
dashboard-sync-note = A böngészője saját fiókján, tehát a gyártója szerverein keresztül. Ki van kapcsolva, amíg Ön be nem kapcsolja.
dashboard-backup = Biztonsági mentés
dashboard-backup-note = Egyetlen fájl az adataival és mindazzal, amit elküldött. Tartsa biztos helyen.
dashboard-backup-make = Biztonsági mentés készítése
dashboard-backup-save = Biztonsági mentés elmentése
dashboard-backup-take = Biztonsági mentés betöltése…
dashboard-backup-person = Adataim átvétele a fájlból
dashboard-backup-take-in = Betöltés
dashboard-backup-leave = Elvetés
dashboard-backup-taken = Betöltve. Semmi sem veszett el abból, ami itt volt.
dashboard-closed = Bezárt magyarázatok
dashboard-closed-note = Azok a magyarázatok, amelyeket a Meta űrlapjain bezárt, zárva maradnak, amíg újra meg nem jeleníti őket.
dashboard-closed-show = Újra megjelenítés
dashboard-closed-shown = Újra megjelennek majd.
dashboard-forget-title = Minden elfelejtése
dashboard-forget-text = Ez törli erről az eszközről az adatait és a fenti listát. Amit a Meta megkapott, a Metánál marad.
dashboard-forget = Minden elfelejtése…
dashboard-forget-sure = Mindent töröl?
dashboard-forget-sure-text = Az adatai és az elküldöttek másolatai végleg elvesznek. Lehet, hogy ezek a másolatok az egyetlen bizonyítékai.
dashboard-forget-yes = Minden törlése
dashboard-forget-no = Megtartás
dashboard-forgotten = Erről az eszközről minden törölve lett.

error-permission-title = Az Objector még nem működhet a Meta oldalain
error-permission-text = A böngészője nem engedélyezte a Meta súgó- és adatvédelmi oldalain. Enélkül az Objector nem tud űrlapot felismerni vagy kitölteni.
error-permission-grant = Engedélyezés a Meta oldalain
error-permission-granted = Köszönjük. Ha nyitva van a Meta oldala, töltse be újra.
error-permission-still = Még mindig nincs engedélyezve. Ezt a böngésző beállításaiban módosíthatja.
error-damaged-title = A mentett adatok nem olvashatók
error-damaged-text = Megsérültek. Megmaradtak úgy, ahogy vannak, és semmi sem íródott felül. Amíg nem dönt, az Objector semmit sem tölt ki. Ha elölről kezdi, a sérült másolat félrekerül, és ezen az eszközön marad.
error-damaged-afresh = Félretétel és újrakezdés
error-damaged-done = A sérült másolat félrekerült. Elölről kezdheti.
error-newer-title = A mentett adatok egy újabb Objectortól származnak
error-newer-text = Megmaradtak úgy, ahogy vannak. Ez a régebbi verzió nem nyúl hozzájuk, és semmit sem tölt ki. Frissítse az Objectort.
error-unreadable-title = A böngészője nem adja ki a mentett adatokat
error-unreadable-text = Semmi sem íródott felül. Amíg újra nem olvashatók, az Objector semmit sem tölt ki. Gyakran segít a böngésző újraindítása.
error-not-kept = Ez nem sikerült. Semmi sem változott. Kérjük, próbálja meg újra.
error-full-title = Nincs több hely a mentéshez
error-full-text = A böngészője nem tudta ezen az eszközön megőrizni az utolsó módosítást. Amit korábban mentett, az megvan.
error-unreachable-title = Az Objector nem válaszol
error-unreachable-text = Semmi sem veszett el. Zárja be ezt az ablakot, és nyissa meg újra. Ha ez nem segít, indítsa újra a böngészőt.
error-not-saved = Ezt nem sikerült elmenteni. Amit beírt, itt van. Kérjük, próbálja meg újra.
error-email = Ez nem teljes e-mail-cím. Így néz ki egy: name@example.org.
error-account-handle = Ez egy másik szolgáltatás címe. Adja meg ennek a fióknak a profilját, vagy hagyja üresen.
error-account-email = Ez nem teljes e-mail-cím. Ha a fentit szeretné használni, hagyja üresen.
