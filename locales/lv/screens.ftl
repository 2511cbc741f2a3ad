# What Objector's own pages say (popup, welcome page, dashboard), in Latvian.

screen-name = Objector
screen-platform-facebook = Facebook
screen-platform-instagram = Instagram
screen-platform-whatsapp = WhatsApp
screen-platform-meta = Meta konts
screen-route-facebook-own = Facebook iebilduma veidlapa
screen-route-instagram-own = Instagram iebilduma veidlapa
screen-route-meta-own = Meta konta iebilduma veidlapa
screen-route-whatsapp-own = WhatsApp iebilduma veidlapa
screen-route-third-party = Veidlapa par datiem no citiem cilvēkiem un avotiem
screen-route-general-objection = Meta vispārīgā iebilduma veidlapa
screen-route-rights-portal = Meta lapa privātuma pieprasījumiem
screen-route-entry = Lapa, kas ved uz iebilduma veidlapu
screen-only-you-send = Objector aizpilda un paskaidro. Nosūtīt varat tikai jūs.
screen-language = { $code ->
    [bg] Bulgāru
    [cs] Čehu
    [da] Dāņu
    [de] Vācu
    [el] Grieķu
    [en] Angļu
    [es] Spāņu
    [et] Igauņu
    [fi] Somu
    [fr] Franču
    [ga] Īru
    [hr] Horvātu
    [hu] Ungāru
    [is] Islandiešu
    [it] Itāļu
    [lt] Lietuviešu
    [lv] Latviešu
    [mt] Maltiešu
    [nb] Norvēģu
    [nl] Holandiešu
    [pl] Poļu
    [pt] Portugāļu
    [ro] Rumāņu
    [sk] Slovāku
    [sl] Slovēņu
    [sv] Zviedru
   *[other] Cita valoda
 }
screen-law = { $law ->
    [gdpr] Jūs izmantojat tiesības iebilst saskaņā ar VDAR – Eiropas datu aizsardzības regulas – 21. panta 1. punktu. Meta saka, ka tai ir leģitīmas intereses apmācīt MI. Pret to jūs varat iebilst jebkurā laikā.
    [uk] Jūs izmantojat tiesības iebilst saskaņā ar UK GDPR 21. panta 1. punktu. Meta saka, ka tai ir leģitīmas intereses apmācīt MI. Pret to jūs varat iebilst jebkurā laikā.
    [fadp] Jūs paziņojat, ka nevēlaties šo apstrādi. Šveices tiesības, FADP, aizsargā šo gribu.
   *[other] Kādas ir jūsu tiesības, ir atkarīgs no likuma tur, kur dzīvojat. Objector nevienu nenosauc.
 }

screen-state-not-yet = Vēl nav nosūtīts
screen-state-submitted = Nosūtīts: { $date }
screen-state-code-asked = Nosūtīts: { $date }. Vēl jāievada Meta kods.
screen-state-acknowledged = Nosūtīts: { $date }, Meta ir saņēmusi
screen-state-granted = Meta iebildumu ņēma vērā
screen-state-refused = Meta iebildumu noraidīja
screen-state-not-sent = Nav nosūtīts

screen-due = { $count ->
    [zero] Objector: { $count } iebildumi gaida jūs
    [one] Objector: { $count } iebildums gaida jūs
   *[other] Objector: { $count } iebildumi gaida jūs
 }
screen-here = Objector: { $form }
screen-notice-title = { $count ->
    [zero] { $count } iebildumi gaida jūs
    [one] { $count } iebildums gaida jūs
   *[other] { $count } iebildumi gaida jūs
 }
screen-notice-text = Nospiediet šeit, lai redzētu, kas sekos.
screen-full-name = Jūsu vārds un uzvārds
screen-full-name-note = Tādi, kādi tie ir jūsu kontā.
screen-given-name = Vārds
screen-family-name = Uzvārds
screen-names-note = Tikai veidlapām, kas tos prasa atsevišķi.
screen-email = Jūsu e-pasta adrese
screen-email-note = Tā, kas norādīta jūsu Meta kontā.
screen-country = Valsts, kurā dzīvojat
screen-country-none = Nav izvēlēta
screen-land = Jūsu federālā zeme
screen-land-note = Vācijā katrai federālajai zemei ir sava datu aizsardzības iestāde.
screen-land-none = Nav izvēlēta
screen-phone = Tālruņa numurs
screen-phone-note = To prasa tikai dažas veidlapas. Vislabāk atstāt tukšu.
screen-speak = Valoda
screen-speak-browser = Kā pārlūkā
screen-for-whom = Kā vārdā jūs iebilstat?
screen-for-whom-myself = Savā vārdā
screen-for-whom-no-account = Savā vārdā, bez konta
screen-for-whom-child = Sava bērna vārdā
screen-for-whom-represented = Pārstāvama cilvēka vārdā
screen-for-whom-note = { $whom ->
    [no-account] Citi, iespējams, ir kaut ko par jums publicējuši. Meta ir veidlapa par datiem no citiem cilvēkiem; konts tai nav vajadzīgs.
    [child] Vai bērnam ir savs konts? Tad atveriet veidlapu, kad esat tajā pieteikušies. Tam, ko par bērnu publicē citi, ir veidlapa par datiem no citiem cilvēkiem; tajā jautā, kā vārdā rakstāt.
    [represented] Vai šim cilvēkam ir konts? Tad atveriet veidlapu, kad esat tajā pieteikušies. Tam, ko par viņu publicē citi, ir veidlapa par datiem no citiem cilvēkiem; tajā jautā, kā vārdā rakstāt.
   *[myself] Viens iebildums katram kontu centram (Accounts Center). Piesakieties kontā, uz kuru tas attiecas.
 }
screen-third-party-note = Konts tai nav vajadzīgs.
screen-state-covered = Uz to attiecas iebildums par { $account }, ja abi konti ir vienā kontu centrā (Accounts Center)
screen-account-linked = Ir vienā kontu centrā (Accounts Center) ar maniem citiem šeit atzīmētajiem kontiem
screen-accounts = Jūsu konti
screen-account = { $platform } { $number }
screen-accounts-note = Uz kontiem, kas ir vienā Meta kontu centrā (Accounts Center), attiecas viens iebildums. Katram citam kontam vajag savu.
screen-add = Pievienot:
screen-add-account = Pievienot kontu: { $platform }
screen-account-email = Šī konta e-pasta adrese
screen-account-email-note = Tikai tad, ja tā atšķiras no iepriekšējās.
screen-account-handle = Profila adrese vai lietotājvārds
screen-account-handle-note = To prasa tikai dažas veidlapas.
screen-account-remove = Noņemt
screen-account-remove-label = Noņemt: { $account }
screen-account-added = Pievienots: { $account }.
screen-account-removed = Noņemts: { $account }.
screen-grounds = Jūsu iemesli
screen-grounds-note = Atzīmējiet tikai to, kas jūsu gadījumā ir patiesība. Visu drīkst atstāt tukšu. Meta 2025. gada veidlapa pieņem iebildumu arī bez iemesla. Īss, patiess iemesls palīdz, ja vēlāk sūdzaties.
screen-ground-expectation = Mani ieraksti bija domāti draugiem, ģimenei vai kopienai, pirms šāds MI pastāvēja.
screen-ground-expectation-note = Labi der vecākiem ierakstiem, mazāk – neseniem.
screen-ground-special-categories = Mans publiskais saturs atklāj kaut ko par manu veselību, pārliecību, politiskajiem uzskatiem, izcelsmi vai seksualitāti.
screen-ground-special-categories-note = Tekstā nav teikts, ko tieši. Nerakstiet to arī veidlapā.
screen-ground-children = Manos ierakstos ir redzami manas ģimenes bērni.
screen-ground-children-note = Nenorādiet vārdus un vecumu.
screen-ground-profession-safety = Mana darba vai apdraudējuma dēļ, ar kuru dzīvoju, ir riskanti, ja manu vārdu vai seju izmanto citur.
screen-ground-profession-safety-note = Tekstā nav teikts, kas tieši. Arī jums tas nav jāsaka.
screen-ground-creative-work = Es tur profesionāli publicēju savus tekstus, attēlus, mūziku vai citus darbus.
screen-ground-creative-work-note = Runa ir par jūsu datiem un iztiku. Autortiesības ir cits jautājums.
screen-ground-irreversible = Mani satrauc tas, ka no apmācīta modeļa neko nevar dabūt atpakaļ.
screen-ground-irreversible-note = Tas attiecas uz visiem, tāpēc vislabāk kopā ar citu iemeslu.
screen-ground-not-necessary = Es domāju, ka Meta var apmācīt MI arī bez maniem datiem.
screen-ground-not-necessary-note = Juridisks arguments. Vislabāk kopā ar citu iemeslu.
screen-ground-non-user = Man tur nav konta, bet citi mani rāda vai piemin.
screen-ground-non-user-note = Veidlapai par datiem no citiem cilvēkiem.
screen-own-words = Saviem vārdiem
screen-own-words-note = Ja vēlaties. Nerakstiet ziņas par veselību, kā arī bērnu un citu cilvēku vārdus.
screen-save = Saglabāt
screen-saved = Saglabāts šajā ierīcē.
screen-not-saved = Vēl nav saglabāts: viena e-pasta adrese nav pilnīga.
screen-draft = Vēl nav saglabāts. To jūs bijāt ievadījuši.
screen-kept-here = Tas, ko saglabājat, paliek šajā ierīcē, ja vien neizvēlaties to kopīgot ar citām savām ierīcēm.

popup-this-page = Šī lapa
popup-unsure = Objector šo lapu droši nepazīst. Tas raksta tikai tad, ja nospiežat pogu.
popup-standing-filled = { $all ->
    [zero] Objector aizpildīja visus { $all } laukus, ko var.
    [one] Objector aizpildīja { $all } lauku.
   *[other] Objector aizpildīja visus { $all } laukus, ko var.
 }
popup-standing-part = { $written ->
    [zero] Objector aizpildīja { $written } no { $all } laukiem.
    [one] Objector aizpildīja { $written } no { $all } laukiem.
   *[other] Objector aizpildīja { $written } no { $all } laukiem.
 }
popup-standing-empty = { $all ->
    [zero] Objector šeit var aizpildīt { $all } laukus.
    [one] Objector šeit var aizpildīt { $all } lauku.
   *[other] Objector šeit var aizpildīt { $all } laukus.
 }
popup-standing-details = Objector var aizpildīt šo veidlapu jūsu vietā.
popup-standing-hindered = Pagaidām Objector neko neaizpilda.
popup-next-hindered = Vispirms atrisiniet to, kas teikts iepriekš.
popup-standing-nothing = Objector šeit nav ko rakstīt.
popup-standing-submitted = Jūs nospiedāt Meta pogu.
popup-refused-fields = { $refused ->
    [zero] { $refused } lauki nepieņēma ierakstīto. Paskaidrojumos blakus teikts, ko darīt.
    [one] { $refused } lauks nepieņēma ierakstīto. Paskaidrojumā blakus teikts, ko darīt.
   *[other] { $refused } lauki nepieņēma ierakstīto. Paskaidrojumos blakus teikts, ko darīt.
 }
popup-next-press = Izlasiet visu lapā. Pēc tam nospiediet Meta pogu.
popup-next-fill = Nospiediet “Aizpildīt” un tad visu izlasiet lapā.
popup-next-details = Vispirms zemāk ievadiet savus datus.
popup-next-nothing = Prasītais jau ir ierakstīts, vai arī atbildēt varat tikai jūs. Lapā blakus katram laukam ir paskaidrojums.
popup-next-submitted = Neaizveriet lapu un skatieties, kas tajā parādās. Meta var pa e-pastu atsūtīt kodu vai atbildi. Ieskatieties arī surogātpasta mapē.
popup-standing-login = Meta vispirms lūdz pieteikties.
popup-next-login = Piesakieties šeit, šajā pārlūkā. Pēc tam atveriet veidlapu vēlreiz.
popup-standing-code = Meta jums pa e-pastu atsūtīja kodu.
popup-next-code = Neaizveriet šo lapu. Sameklējiet kodu ienākošajā pastā vai surogātpasta mapē un ierakstiet to paši.
popup-standing-sent = Meta lapā teikts, ka jūsu iebildums ir saņemts.
popup-next-sent = Saglabājiet e-pasta ziņu, ko Meta jums atsūta. Ja tā nepienāk, ieskatieties surogātpasta mapē.
popup-standing-refused = Meta lapā atbilde ir “nē”.
popup-next-refused = Tās vēl nav noteikti beigas. Saglabājiet rakstīto. Jūs varat atbildēt, un Objector palīdz uzrakstīt vēstuli.
popup-standing-unavailable = Meta šeit nerāda veidlapu.
popup-next-unavailable = Bieži vien cilvēks vienkārši nav pieteicies šajā pārlūkā. Piesakieties un atveriet veidlapu vēlreiz. Dažās valstīs Meta šādu veidlapu nepiedāvā.
popup-standing-entry = Līdz pašai veidlapai ir vēl viens solis.
popup-next-entry = Varat turp doties uzreiz.
popup-fill = Aizpildīt
popup-undo = Atsaukt
popup-open-form = Atvērt veidlapu
popup-open-again = Atvērt vēlreiz
popup-why = Kāpēc Objector tā domā
popup-sign-address = Tā ir vienas no zināmajām Meta veidlapām adrese.
popup-sign-hidden-id = Veidlapai ir zināmas veidlapas numurs.
popup-sign-title = Virsrakstā ir runa par iebildumu un MI.
popup-sign-english-value = Izvēles iespējas ir kā iebilduma veidlapā.
popup-sign-labels = Lauki jautā to, ko jautā iebilduma veidlapa.
popup-sign-text = Tekstā ir runa par iebildumu un MI.
popup-sign-stage-words = Vārdi lapā rāda, cik tālu esat.
popup-sign-other-matter = Daži vārdi attiecas uz ko citu. Tas liecina par pretējo.
popup-elsewhere = Jūs neesat Meta iebilduma veidlapā.
popup-where = Cik tālu esat
popup-no-known-form = Šīs veidlapas adrese nav zināma. Tālāk jūs varbūt aizvedīs Meta lapa privātuma pieprasījumiem.
popup-open-portal = Atvērt Meta lapu
popup-first-title = Vispirms daži dati
popup-first-lead = Ar tiem Objector var aizpildīt veidlapu. Visi lauki drīkst palikt tukši.
popup-details-title = Jūsu dati
popup-more-details = Priekšskatījums, savi vārdi, profilu adreses
popup-menu = Vairāk
popup-menu-details = Jūsu dati
popup-menu-dashboard = Ko esat nosūtījuši
popup-menu-welcome = Kā Objector darbojas
popup-filled-now = { $written ->
    [zero] Aizpildīti { $written } lauki.
    [one] Aizpildīts { $written } lauks.
   *[other] Aizpildīti { $written } lauki.
 }
popup-undone-now = Viss ir tā, kā bija.
popup-page-gone = Lapa vairs neatbild. Ielādējiet to no jauna un mēģiniet vēlreiz.
popup-help-unseen = Šī ir veidlapa, bet Objector to neredz
popup-help-wrong = Objector šeit kaut ko pārprot
popup-help-look = Pats no sevis Objector darbojas tikai zināmajās Meta veidlapu adresēs. Ja veidlapa ir pārcelta uz šejieni, ļaujiet Objector šo vienu reizi apskatīt šo lapu.
popup-help-look-button = Apskatīt šo lapu
popup-help-looked = Objector šeit ir atradis veidlapu. Skatiet iepriekš.
popup-help-looked-in-vain = Objector šeit neredz iebilduma veidlapu.
popup-help-look-failed = Pārlūks neļāva Objector apskatīt šo lapu. Vēlreiz nospiediet Objector pogu rīkjoslā un mēģiniet no jauna.
popup-by-hand = Veidlapu vienmēr varat aizpildīt arī paši. Nokopējiet vajadzīgo vai atveriet lauka kontekstizvēlni un izvēlieties Objector.
popup-copy = Kopēt
popup-copied = Nokopēts. Ielīmējiet to laukā.
popup-copy-missing = Jūsu datos tā nav. Vispirms ievadiet to tur.
popup-copy-failed = Pārlūks neļāva Objector kopēt. Atlasiet tekstu un nokopējiet to paši.
popup-hand-in = Palīdziet to izlabot: Objector pieraksta, kā šī veidlapa ir veidota. Failā ir lauku, virsrakstu un pogu nosaukumi. Tajā nav nekā no laukos rakstītā, nav jūsu datu un nav nekā no lapas ārpus veidlapas.
popup-hand-in-write = Pierakstīt
popup-hand-in-file = Fails
popup-hand-in-read = Pirms kopīgojat failu, izlasiet to. Nekas nav nosūtīts. Ja viss ir labi, saglabājiet to un nosūtiet Objector veidotājiem: viņu adrese ir Objector lapā jūsu pārlūka papildinājumu veikalā.
popup-hand-in-save = Saglabāt failu
popup-hand-in-copy = Kopēt

by-hand-objection = Mans iebildums
by-hand-email = Mana e-pasta adrese
by-hand-name = Mans vārds un uzvārds
by-hand-country = Mana valsts

welcome-title = Sakiet “nē” MI apmācībai ar to, ko kopīgojat
welcome-lead = Meta apmāca MI ar to, ko pieaugušie publiski kopīgo Facebook un Instagram. Jūs varat iebilst. Objector palīdz jums aizpildīt Meta veidlapu.
welcome-does = Ko tas dara
welcome-does-recognise = Tas atpazīst Meta iebilduma veidlapas, kad kādu atverat.
welcome-does-fill = Tas ieraksta to, ko šeit ievadāt, un jūs to varat atsaukt.
welcome-does-explain = Tas blakus paskaidro katru lauku vienkāršiem vārdiem.
welcome-never = Ko tas nekad nedara
welcome-never-send = Tas nekad nenosūta veidlapu. Šī poga ir jūsu.
welcome-never-watch = Tas nekad jūs nenovēro. Tas darbojas Meta palīdzības, privātuma un pieteikšanās lapās, kas saistītas ar šīm veidlapām, bet citās Meta lapās tikai tad, kad jūs to izsaucat.
welcome-never-network = Tas nekad neko nenodod tālāk. Tas, ko ievadāt, paliek šajā ierīcē, ja vien neizvēlaties to kopīgot ar citām savām ierīcēm.
welcome-honest = Vai tam vēl ir jēga?
welcome-honest-text = Jā. Iebildums attiecas uz turpmāko, lai kad jūs to iesniegtu. Iepriekšēju apmācību tas nevar atcelt: tas, ko modelis apguvis, tajā paliek.
welcome-right = Jūsu tiesības
welcome-skip = Pagaidām izlaist
welcome-you = Jūs
welcome-you-note = Tas, ko prasa veidlapas. Visu drīkst atstāt tukšu.
welcome-preview = Ko Objector rakstīs
welcome-preview-note = Objector raksta Meta lapas valodā. Pirms nosūtīšanas tekstu tur varat mainīt.
welcome-forms = Kur ir veidlapas
welcome-forms-note = Vispirms šajā pārlūkā piesakieties savā Facebook vai Instagram kontā. Pēc tam atveriet veidlapu. Objector tur būs.
welcome-ready = Tagad – pie veidlapām

dashboard-title = Ko esat nosūtījuši
dashboard-lead = Katra iebilduma kopija tāda, kādu Objector to redzēja nosūtīšanas brīdī. Tā tiek glabāta šajā ierīcē.
dashboard-none-title = Vēl nekā nav
dashboard-none-text = Kad nosūtāt kādu no Meta veidlapām, šeit parādās kopija no tā, kas tajā bija rakstīts: teksts, diena, veidlapa.
dashboard-objections = Iebildumi
dashboard-when = Nosūtīts
dashboard-page = Lapa
dashboard-language = Valoda
dashboard-account = Kam
dashboard-text = Nosūtītais teksts
dashboard-no-text = Veidlapā nebija ierakstīts teksts.
dashboard-answers = Kas vēl bija veidlapā
dashboard-state-submitted-note = Jūs nospiedāt Meta pogu. Vai iebildums pienāca, nebija redzams.
dashboard-by-person = Jūsu atzīme: { $date }.
dashboard-by-page = Redzēts Meta lapā: { $date }.
dashboard-mark = Kā ir tagad?
dashboard-mark-note = Ja Meta e-pasta ziņā teikts citādi, mainiet to šeit.
dashboard-mark-submitted = Nosūtīts, atbildes vēl nav
dashboard-mark-acknowledged = Meta saka, ka to saņēmusi
dashboard-mark-granted = Meta saka, ka iebildumu ņem vērā
dashboard-mark-refused = Meta saka “nē”
dashboard-mark-not-sent = Tomēr netika nosūtīts
dashboard-marked = Atzīmēts.
dashboard-details = Jūsu dati
dashboard-details-none = Jūs vēl neko neesat ievadījuši.
dashboard-details-edit = Mainīt datus
dashboard-details-enter = Ievadīt datus
dashboard-grounds-count = { $count ->
    [0] Nekas nav atzīmēts
    [zero] Atzīmēti { $count }
    [one] Atzīmēts { $count }
   *[other] Atzīmēti { $count }
 }
dashboard-parts = Šīs lapas daļas
dashboard-glance = Īsumā
dashboard-figure-todo = { $count ->
    [zero] gaida jūs
    [one] gaida jūs
   *[other] gaida jūs
 }
dashboard-figure-waiting = { $count ->
    [zero] gaida Meta atbildi
    [one] gaida Meta atbildi
   *[other] gaida Meta atbildi
 }
dashboard-figure-over = { $count ->
    [zero] pabeigti
    [one] pabeigts
   *[other] pabeigti
 }
dashboard-covered-title = Kā vārdā iesniegti iebildumi
dashboard-covered = { $all ->
    [1] { $covered ->
        [0] Par šo kontu iebildums vēl nav nosūtīts.
        [zero] Par šo kontu iebildums ir nosūtīts.
        [one] Par šo kontu iebildums ir nosūtīts.
       *[other] Par šo kontu iebildums ir nosūtīts.
    }
    [zero] Iebildums ir nosūtīts par { $covered } no { $all } kontiem.
    [one] Iebildums ir nosūtīts par { $covered } no { $all } konta.
   *[other] Iebildums ir nosūtīts par { $covered } no { $all } kontiem.
 }
dashboard-strip = Tuvākās svarīgās dienas
dashboard-search = Meklēt
dashboard-filter = Rādīt
dashboard-filter-all = Visus
dashboard-filter-todo = Tos, kas gaida mani
dashboard-filter-waiting = Tos, kas gaida Meta atbildi
dashboard-filter-over = Pabeigtos
dashboard-found = { $count ->
    [0] Nekas nav atrasts
    [zero] { $count } iebildumi
    [one] { $count } iebildums
   *[other] { $count } iebildumi
 }
dashboard-more = Rādīt vairāk
dashboard-all = Viss par to
dashboard-events = Kas un kad noticis
dashboard-notes = Piezīmes
dashboard-note = Kas atbildēts – saviem vārdiem vai nokopēts no Meta e-pasta ziņas
dashboard-note-keep = Saglabāt piezīmi
dashboard-note-remove = Noņemt
dashboard-files = Faili
dashboard-all-files = Pierādījums un kalendārs
dashboard-proof-note = Lapa, ko izdrukāt vai saglabāt kā PDF, un tas pats kā dati. Katram ir numurs, kas mainās, ja tiek mainīts kaut viens burts. Neviens cits šo pierādījumu jūsu vietā neglabā.
dashboard-proof-page = Pierādījums izdrukai
dashboard-proof-json = Pierādījums kā dati
dashboard-calendar = Dienas kalendāram
dashboard-calendar-none = Nav dienas, kas būtu jāgaida.
dashboard-add = Pievienot iebildumu, kas nosūtīts bez Objector
dashboard-add-note = Pa pastu, pa e-pastu vai pirms jums bija Objector. Tad Objector skaitīs dienas arī tam.
dashboard-add-route = Kura veidlapa vai par ko bija vēstule
dashboard-add-channel = Kā
dashboard-add-on = Kad
dashboard-add-text = Ko rakstījāt, ja tas vēl ir saglabājies
dashboard-add-keep = Pievienot
dashboard-add-day-missing = Izvēlieties dienu, kad to nosūtījāt.
dashboard-letters = Vēstules
dashboard-letters-note = Objector tās uzraksta no tā, ko zina. Jūs tās izlasāt, maināt, ko vēlaties, un nosūtāt paši.
dashboard-letter-write = Rakstīt
dashboard-letter-write-label = Rakstīt: { $letter }
dashboard-letter-text = Vēstule. Šeit to varat mainīt.
dashboard-letter-copy = Kopēt
dashboard-letter-copied = Nokopēts.
dashboard-letter-print = Drukāt
dashboard-letter-mail = Atvērt manā e-pasta programmā
dashboard-letter-page = Atvērt tam paredzēto lapu
dashboard-letter-close = Aizvērt
dashboard-letter-as-of = Adreses un lapas ziņu datums: { $date }
dashboard-settings = Iestatījumi un dublējums
dashboard-notify = Atgādināt, kad pienācis kāds termiņš
dashboard-notify-note = Pārlūks parāda paziņojumu. Atļauju tas prasa vienreiz.
dashboard-notify-refused = Pārlūks nav atļāvis paziņojumus. Skaitlis uz Objector ikonas joprojām rāda, kam pienācis termiņš.
dashboard-sync = Kopīgot ar citām manām ierīcēm
dashboard-sync-note = Izmantojot paša pārlūka kontu; pa vidu ir tā izstrādātāja serveri. Izslēgts, kamēr to neizvēlaties.
dashboard-backup = Dublējums
dashboard-backup-note = Viens fails ar jūsu datiem un visu, ko esat nosūtījuši. Glabājiet to drošā vietā.
dashboard-backup-make = Izveidot dublējumu
dashboard-backup-save = Saglabāt dublējumu
dashboard-backup-take = Pārņemt no dublējuma…
dashboard-backup-person = Pārņemt manus datus no faila
dashboard-backup-take-in = Pārņemt
dashboard-backup-leave = Nepārņemt
dashboard-backup-taken = Pārņemts. Nekas no tā, kas šeit bija, nav zudis.
dashboard-closed = Aizvērtie paskaidrojumi
dashboard-closed-note = Paskaidrojumi, ko aizvērāt Meta veidlapās, paliek aizvērti, līdz atkal tos parādāt.
dashboard-closed-show = Rādīt atkal
dashboard-closed-shown = Tie atkal tiks rādīti.
dashboard-forget-title = Aizmirst visu
dashboard-forget-text = Ar to no šīs ierīces tiek dzēsti jūsu dati un iepriekš redzamais saraksts. Tas, ko saņēmusi Meta, paliek Meta.
dashboard-forget = Aizmirst visu…
dashboard-forget-sure = Vai dzēst visu?
dashboard-forget-sure-text = Jūsu dati un nosūtītā kopijas pazudīs uz visiem laikiem. Šīs kopijas var būt jūsu vienīgais pierādījums.
dashboard-forget-yes = Dzēst visu
dashboard-forget-no = Paturēt
dashboard-forgotten = Viss no šīs ierīces ir dzēsts.

error-permission-title = Objector vēl nedrīkst darboties Meta lapās
error-permission-text = Jūsu pārlūks to nav atļāvis Meta palīdzības un privātuma lapās. Bez tā Objector nevar ne atpazīt, ne aizpildīt veidlapu.
error-permission-grant = Atļaut Meta lapās
error-permission-granted = Paldies. Ja Meta lapa ir atvērta, ielādējiet to no jauna.
error-permission-still = Joprojām nav atļauts. To varat mainīt pārlūka iestatījumos.
error-damaged-title = Saglabāto nevar nolasīt
error-damaged-text = Saglabātais ir bojāts. Tas ir atstāts tāds, kāds ir, un nekas nav pārrakstīts. Kamēr neizlemjat, Objector neko neaizpilda. Ja sākat no jauna, bojātā kopija tiek nolikta malā un paliek šajā ierīcē.
error-damaged-afresh = Nolikt malā un sākt no jauna
error-damaged-done = Bojātā kopija ir nolikta malā. Varat sākt no jauna.
error-newer-title = Saglabātais ir no jaunāka Objector
error-newer-text = Tas ir atstāts tāds, kāds ir. Šī vecākā versija to neaiztiek un neko neaizpilda. Atjauniniet Objector.
error-unreadable-title = Jūsu pārlūks neizsniedz saglabāto
error-unreadable-text = Nekas nav pārrakstīts. Kamēr to atkal nevar nolasīt, Objector neko neaizpilda. Bieži palīdz pārlūka restartēšana.
error-not-kept = Tas neizdevās. Nekas nav mainīts. Lūdzu, mēģiniet vēlreiz.
error-full-title = Saglabāšanai vairs nav vietas
error-full-text = Jūsu pārlūks nevarēja paturēt pēdējo izmaiņu šajā ierīcē. Iepriekš saglabātais joprojām ir tur.
error-unreachable-title = Objector neatbild
error-unreachable-text = Nekas nav pazudis. Aizveriet šo logu un atveriet to vēlreiz. Ja tas nepalīdz, restartējiet pārlūku.
error-not-saved = To nevarēja saglabāt. Tas, ko ievadījāt, joprojām ir šeit. Lūdzu, mēģiniet vēlreiz.
error-email = Šī nav pilnīga e-pasta adrese. Tā izskatās, piemēram, šādi: name@example.org.
error-account-handle = Šī ir cita pakalpojuma adrese. Ievadiet šī konta profilu vai atstājiet tukšu.
error-account-email = Šī nav pilnīga e-pasta adrese. Atstājiet tukšu, lai izmantotu iepriekšējo.
