# What Objector's own pages say (popup, welcome page, dashboard), in Lithuanian.

screen-name = Objector
screen-platform-facebook = Facebook
screen-platform-instagram = Instagram
screen-platform-whatsapp = WhatsApp
screen-platform-meta = „Meta“ paskyra
screen-route-facebook-own = „Facebook“ nesutikimo forma
screen-route-instagram-own = „Instagram“ nesutikimo forma
screen-route-meta-own = „Meta“ paskyros nesutikimo forma
screen-route-whatsapp-own = „WhatsApp“ nesutikimo forma
screen-route-third-party = Forma dėl duomenų, gautų iš kitų žmonių ir šaltinių
screen-route-general-objection = Bendra „Meta“ nesutikimo forma
screen-route-rights-portal = „Meta“ puslapis prašymams dėl privatumo
screen-route-entry = Puslapis, vedantis į nesutikimo formą
screen-only-you-send = „Objector“ užpildo ir paaiškina. Išsiųsti galite tik jūs.
screen-language = { $code ->
    [bg] Bulgarų
    [cs] Čekų
    [da] Danų
    [de] Vokiečių
    [el] Graikų
    [en] Anglų
    [es] Ispanų
    [et] Estų
    [fi] Suomių
    [fr] Prancūzų
    [ga] Airių
    [hr] Kroatų
    [hu] Vengrų
    [is] Islandų
    [it] Italų
    [lt] Lietuvių
    [lv] Latvių
    [mt] Maltiečių
    [nb] Norvegų
    [nl] Olandų
    [pl] Lenkų
    [pt] Portugalų
    [ro] Rumunų
    [sk] Slovakų
    [sl] Slovėnų
    [sv] Švedų
   *[other] Kita kalba
 }
screen-law = { $law ->
    [gdpr] Naudojatės savo teise nesutikti pagal BDAR, Europos duomenų apsaugos teisės akto, 21 straipsnio 1 dalį. „Meta“ sako turinti teisėtą interesą mokyti DI. Su tuo galite nesutikti bet kada.
    [uk] Naudojatės savo teise nesutikti pagal UK GDPR 21 straipsnio 1 dalį. „Meta“ sako turinti teisėtą interesą mokyti DI. Su tuo galite nesutikti bet kada.
    [fadp] Pareiškiate, kad nenorite tokio tvarkymo. Šveicarijos teisė, FADP, saugo šią valią.
   *[other] Kokias teises turite, priklauso nuo jūsų gyvenamosios šalies teisės. „Objector“ jokio įstatymo nenurodo.
 }

screen-state-not-yet = Dar neišsiųsta
screen-state-submitted = Išsiųsta { $date }
screen-state-code-asked = Išsiųsta { $date } Dar reikia įvesti „Meta“ kodą.
screen-state-acknowledged = Išsiųsta { $date } ir gauta „Meta“
screen-state-granted = „Meta“ į nesutikimą atsižvelgė
screen-state-refused = „Meta“ nesutikimą atmetė
screen-state-not-sent = Neišsiųsta

screen-due = { $count ->
    [one] Objector: { $count } nesutikimas laukia jūsų
    [few] Objector: { $count } nesutikimai laukia jūsų
    [many] Objector: { $count } nesutikimo laukia jūsų
   *[other] Objector: { $count } nesutikimų laukia jūsų
 }
screen-here = Objector: { $form }
screen-notice-title = { $count ->
    [one] { $count } nesutikimas laukia jūsų
    [few] { $count } nesutikimai laukia jūsų
    [many] { $count } nesutikimo laukia jūsų
   *[other] { $count } nesutikimų laukia jūsų
 }
screen-notice-text = Paspauskite čia ir pamatysite, kas toliau.
screen-full-name = Jūsų vardas ir pavardė
screen-full-name-note = Tokie, kokie yra jūsų paskyroje.
screen-given-name = Vardas
screen-family-name = Pavardė
screen-names-note = Tik formoms, kurios jų prašo atskirai.
screen-email = Jūsų el. pašto adresas
screen-email-note = Tas, kurį „Meta“ žino kaip jūsų.
screen-country = Šalis, kurioje gyvenate
screen-country-none = Nepasirinkta
screen-land = Jūsų federalinė žemė
screen-land-note = Vokietijoje kiekviena federalinė žemė turi savo duomenų apsaugos instituciją.
screen-land-none = Nepasirinkta
screen-phone = Telefono numeris
screen-phone-note = Jo prašo tik kelios formos. Geriausia palikti tuščią.
screen-speak = Kalba
screen-speak-browser = Kaip naršyklėje
screen-for-whom = Kieno vardu pateikiate nesutikimą?
screen-for-whom-myself = Savo
screen-for-whom-no-account = Savo, bet paskyros neturiu
screen-for-whom-child = Savo vaiko
screen-for-whom-represented = Žmogaus, kuriam atstovauju
screen-for-whom-note = { $whom ->
    [no-account] Apie jus galėjo ką nors paskelbti kiti. „Meta“ turi formą dėl duomenų, gautų iš kitų žmonių; jai paskyros nereikia.
    [child] Ar vaikas turi savo paskyrą? Tada atverkite formą prisijungę prie jos. Tam, ką apie vaiką skelbia kiti, yra forma dėl duomenų, gautų iš kitų žmonių; joje klausiama, kieno vardu rašote.
    [represented] Ar šis žmogus turi paskyrą? Tada atverkite formą prisijungę prie jos. Tam, ką apie jį skelbia kiti, yra forma dėl duomenų, gautų iš kitų žmonių; joje klausiama, kieno vardu rašote.
   *[myself] Vienas nesutikimas kiekvienam paskyrų centrui (Accounts Center). Prisijunkite prie tos paskyros, dėl kurios pateikiate nesutikimą.
 }
screen-third-party-note = Jai paskyros nereikia.
screen-state-covered = Apima nesutikimas dėl paskyros { $account }, jei abi paskyros yra tame pačiame paskyrų centre (Accounts Center)
screen-account-linked = Yra tame pačiame paskyrų centre (Accounts Center) kaip ir kitos mano čia pažymėtos paskyros
screen-accounts = Jūsų paskyros
screen-account = { $platform } { $number }
screen-accounts-note = Paskyras, esančias tame pačiame „Meta“ paskyrų centre (Accounts Center), apima vienas nesutikimas. Kiekvienai kitai reikia atskiro.
screen-add = Pridėti:
screen-add-account = Pridėti paskyrą: { $platform }
screen-account-email = Šios paskyros el. pašto adresas
screen-account-email-note = Tik jei skiriasi nuo nurodyto viršuje.
screen-account-handle = Profilio adresas arba naudotojo vardas
screen-account-handle-note = Prašo tik kai kurios formos.
screen-account-remove = Pašalinti
screen-account-remove-label = Pašalinti: { $account }
screen-account-added = Pridėta: { $account }.
screen-account-removed = Pašalinta: { $account }.
screen-grounds = Jūsų priežastys
screen-grounds-note = Pažymėkite tik tai, kas apie jus yra tiesa. Viską galite palikti tuščia. „Meta“ 2025 m. forma priima nesutikimą ir be priežasties. Trumpa teisinga priežastis padeda, jei vėliau skundžiatės.
screen-ground-expectation = Mano įrašai buvo skirti draugams, šeimai ar bendruomenei, kai tokio DI dar nebuvo.
screen-ground-expectation-note = Tinka senesniems įrašams, mažiau – naujiems.
screen-ground-special-categories = Mano viešas turinys šį tą atskleidžia apie mano sveikatą, įsitikinimus, politines pažiūras, kilmę ar lytinę orientaciją.
screen-ground-special-categories-note = Tekste nesakoma, ką. Nerašykite to ir formoje.
screen-ground-children = Mano įrašuose matyti mano šeimos vaikai.
screen-ground-children-note = Nenurodykite vardų ir amžiaus.
screen-ground-profession-safety = Dėl mano darbo arba pavojaus, su kuriuo gyvenu, rizikinga, kai mano vardas ar veidas naudojamas kitur.
screen-ground-profession-safety-note = Tekste nesakoma, kas būtent. Ir jums nebūtina.
screen-ground-creative-work = Ten dėl savo darbo skelbiu savo tekstus, vaizdus, muziką ar kitus kūrinius.
screen-ground-creative-work-note = Kalbama apie jūsų duomenis ir pragyvenimą. Autorių teisės – kitas klausimas.
screen-ground-irreversible = Mane neramina tai, kad iš išmokyto modelio nieko nebegalima atsiimti.
screen-ground-irreversible-note = Tai galioja visiems, todėl geriausia kartu su kita priežastimi.
screen-ground-not-necessary = Manau, kad „Meta“ gali mokyti DI ir be mano duomenų.
screen-ground-not-necessary-note = Teisinis argumentas. Geriausia kartu su kita priežastimi.
screen-ground-non-user = Ten neturiu paskyros, o kiti mane rodo arba mini.
screen-ground-non-user-note = Formai dėl duomenų, gautų iš kitų žmonių.
screen-own-words = Savais žodžiais
screen-own-words-note = Jei norite. Nerašykite apie sveikatą, taip pat vaikų ir kitų žmonių vardų.
screen-save = Išsaugoti
screen-saved = Išsaugota šiame įrenginyje.
screen-not-saved = Dar neišsaugota: vienas el. pašto adresas nebaigtas.
screen-draft = Dar neišsaugota. Tai buvote įvedę.
screen-kept-here = Tai, ką išsaugote, lieka šiame įrenginyje, nebent pasirinktumėte tai bendrinti su kitais savo įrenginiais.

popup-this-page = Šis puslapis
popup-unsure = „Objector“ tiksliai nepažįsta šio puslapio. Jis rašo tik tada, kai paspaudžiate mygtuką.
popup-standing-filled = { $all ->
    [one] „Objector“ užpildė { $all } lauką.
    [few] „Objector“ užpildė visus { $all } laukus, kuriuos gali.
    [many] „Objector“ užpildė { $all } lauko.
   *[other] „Objector“ užpildė visus laukus, kuriuos gali: { $all }.
 }
popup-standing-part = { $written ->
    [one] „Objector“ užpildė { $written } lauką iš { $all }.
    [few] „Objector“ užpildė { $written } laukus iš { $all }.
    [many] „Objector“ užpildė { $written } lauko iš { $all }.
   *[other] „Objector“ užpildė { $written } laukų iš { $all }.
 }
popup-standing-empty = { $all ->
    [one] „Objector“ čia gali užpildyti { $all } lauką.
    [few] „Objector“ čia gali užpildyti { $all } laukus.
    [many] „Objector“ čia gali užpildyti { $all } lauko.
   *[other] „Objector“ čia gali užpildyti { $all } laukų.
 }
popup-standing-details = „Objector“ gali užpildyti šią formą už jus.
popup-standing-hindered = „Objector“ kol kas nieko nepildo.
popup-next-hindered = Pirmiausia sutvarkykite tai, kas nurodyta viršuje.
popup-standing-nothing = „Objector“ čia neturi ko rašyti.
popup-standing-submitted = Paspaudėte „Meta“ mygtuką.
popup-refused-fields = { $refused ->
    [one] { $refused } laukas nepriėmė to, kas įrašyta. Šalia esančiame paaiškinime pasakyta, ką daryti.
    [few] { $refused } laukai nepriėmė to, kas įrašyta. Šalia esančiuose paaiškinimuose pasakyta, ką daryti.
    [many] { $refused } lauko nepriėmė to, kas įrašyta. Šalia esančiuose paaiškinimuose pasakyta, ką daryti.
   *[other] { $refused } laukų nepriėmė to, kas įrašyta. Šalia esančiuose paaiškinimuose pasakyta, ką daryti.
 }
popup-next-press = Viską perskaitykite puslapyje. Tada paspauskite „Meta“ mygtuką.
popup-next-fill = Paspauskite „Užpildyti“, tada viską perskaitykite puslapyje.
popup-next-details = Pirmiausia žemiau įveskite savo duomenis.
popup-next-nothing = Tai, ko prašoma, jau yra arba atsakyti galite tik jūs. Puslapyje prie kiekvieno lauko yra paaiškinimas.
popup-next-submitted = Neuždarykite puslapio ir pažiūrėkite, ką jis rodo. „Meta“ gali el. paštu atsiųsti kodą arba atsakymą. Pažiūrėkite ir šlamšto aplanke.
popup-standing-login = „Meta“ prašo pirmiausia prisijungti.
popup-next-login = Prisijunkite čia, šioje naršyklėje. Tada vėl atverkite formą.
popup-standing-code = „Meta“ el. paštu atsiuntė jums kodą.
popup-next-code = Neuždarykite šio puslapio. Ieškokite kodo gautuose laiškuose ir šlamšto aplanke ir įveskite jį patys.
popup-standing-sent = „Meta“ puslapyje rašoma, kad jūsų nesutikimas gautas.
popup-next-sent = Išsaugokite el. laišką, kurį „Meta“ jums atsiųs. Jei jo nėra, pažiūrėkite šlamšto aplanke.
popup-standing-refused = „Meta“ puslapyje atsakyta „ne“.
popup-next-refused = Tai nebūtinai pabaiga. Išsaugokite, kas parašyta. Galite atsakyti, ir „Objector“ padeda parašyti laišką.
popup-standing-unavailable = „Meta“ čia formos nerodo.
popup-next-unavailable = Dažnai tiesiog nesate prisijungę šioje naršyklėje. Prisijunkite ir vėl atverkite formą. Kai kuriose šalyse „Meta“ tokios formos nesiūlo.
popup-standing-entry = Iki pačios formos – dar vienas žingsnis.
popup-next-entry = Galite iškart ten pereiti.
popup-fill = Užpildyti
popup-undo = Atšaukti
popup-open-form = Atverti formą
popup-open-again = Atverti dar kartą
popup-why = Kodėl „Objector“ taip mano
popup-sign-address = Adresas yra vienos iš žinomų „Meta“ formų.
popup-sign-hidden-id = Formoje yra žinomos formos numeris.
popup-sign-title = Antraštėje kalbama apie nesutikimą ir DI.
popup-sign-english-value = Pasirinkimai yra tokie kaip nesutikimo formoje.
popup-sign-labels = Laukuose klausiama to paties kaip nesutikimo formoje.
popup-sign-text = Tekste kalbama apie nesutikimą ir DI.
popup-sign-stage-words = Žodžiai puslapyje rodo, kuriame etape esate.
popup-sign-other-matter = Kai kurie žodžiai susiję su kitu dalyku. Tai rodo priešingai.
popup-elsewhere = Esate ne „Meta“ nesutikimo formos puslapyje.
popup-where = Kuriame etape esate
popup-no-known-form = Šios formos adresas nežinomas. Toliau jus gali nuvesti „Meta“ puslapis prašymams dėl privatumo.
popup-open-portal = Atverti „Meta“ puslapį
popup-first-title = Pirmiausia keli duomenys
popup-first-lead = Su jais „Objector“ gali užpildyti formą. Visus laukus galite palikti tuščius.
popup-details-title = Jūsų duomenys
popup-more-details = Peržiūra, savi žodžiai, profilių adresai
popup-menu = Daugiau
popup-menu-details = Jūsų duomenys
popup-menu-dashboard = Ką išsiuntėte
popup-menu-welcome = Kaip veikia „Objector“
popup-filled-now = { $written ->
    [one] Užpildytas { $written } laukas.
    [few] Užpildyti { $written } laukai.
    [many] Užpildyta { $written } lauko.
   *[other] Užpildyta { $written } laukų.
 }
popup-undone-now = Viskas yra taip, kaip buvo.
popup-page-gone = Puslapis nebeatsako. Įkelkite jį iš naujo ir pabandykite dar kartą.
popup-help-unseen = Tai yra forma, bet „Objector“ jos nemato
popup-help-wrong = „Objector“ čia kažką daro ne taip
popup-help-look = Pats „Objector“ veikia tik žinomais „Meta“ formų adresais. Jei forma persikėlė čia, leiskite „Objector“ šį vieną kartą pažiūrėti į šį puslapį.
popup-help-look-button = Pažiūrėti į šį puslapį
popup-help-looked = „Objector“ čia rado formą. Žr. viršuje.
popup-help-looked-in-vain = „Objector“ čia nesutikimo formos nemato.
popup-help-look-failed = Naršyklė neleido „Objector“ pažiūrėti į šį puslapį. Dar kartą paspauskite „Objector“ mygtuką įrankių juostoje ir pabandykite vėl.
popup-by-hand = Formą visada galite užpildyti ir patys. Nukopijuokite, ko reikia, arba atverkite lauko kontekstinį meniu ir pasirinkite „Objector“.
popup-copy = Kopijuoti
popup-copied = Nukopijuota. Įklijuokite į lauką.
popup-copy-missing = Jūsų duomenyse to nėra. Pirmiausia ten įveskite.
popup-copy-failed = Naršyklė neleido „Objector“ kopijuoti. Pažymėkite tekstą ir nukopijuokite patys.
popup-hand-in = Padėkite tai pataisyti: „Objector“ užrašys, kaip ši forma sudaryta. Faile yra laukų, antraščių ir mygtukų pavadinimai. Jame nėra nieko, kas įrašyta laukuose, jokių jūsų duomenų ir nieko iš puslapio už formos ribų.
popup-hand-in-write = Užrašyti
popup-hand-in-file = Failas
popup-hand-in-read = Prieš dalydamiesi jį perskaitykite. Niekas nebuvo išsiųsta. Jei viskas tinka, išsaugokite jį ir nusiųskite „Objector“ kūrėjams: jų adresas yra „Objector“ puslapyje jūsų naršyklės priedų parduotuvėje.
popup-hand-in-save = Išsaugoti failą
popup-hand-in-copy = Kopijuoti

by-hand-objection = Mano nesutikimas
by-hand-email = Mano el. pašto adresas
by-hand-name = Mano vardas ir pavardė
by-hand-country = Mano šalis

welcome-title = Sakykite „ne“ DI mokymui iš to, kuo dalijatės
welcome-lead = „Meta“ moko DI iš to, kuo suaugusieji viešai dalijasi „Facebook“ ir „Instagram“. Galite nesutikti. „Objector“ padeda jums užpildyti „Meta“ formą.
welcome-does = Ką jis daro
welcome-does-recognise = Atpažįsta „Meta“ nesutikimo formas, kai kurią nors atveriate.
welcome-does-fill = Įrašo tai, ką čia įvedate, o jūs galite tai atšaukti.
welcome-does-explain = Šalia kiekvieno lauko jį paprastai paaiškina.
welcome-never = Ko jis niekada nedaro
welcome-never-send = Niekada neišsiunčia formos. Tas mygtukas – jūsų.
welcome-never-watch = Niekada jūsų nestebi. Veikia tuose „Meta“ pagalbos, privatumo ir prisijungimo puslapiuose, kurie skirti šioms formoms, o kituose „Meta“ puslapiuose – tik kai jį pakviečiate.
welcome-never-network = Niekada nieko neperduoda. Tai, ką įvedate, lieka šiame įrenginyje, nebent pasirinktumėte tai bendrinti su kitais savo įrenginiais.
welcome-honest = Ar dar verta?
welcome-honest-text = Taip. Nesutikimas galioja ateičiai, kada jį bepateiktumėte. Jis negali atšaukti buvusio mokymo: ką modelis išmoko, tas jame lieka.
welcome-right = Jūsų teisė
welcome-skip = Kol kas praleisti
welcome-you = Jūs
welcome-you-note = Tai, ko prašo formos. Viską galite palikti tuščia.
welcome-preview = Ką parašys „Objector“
welcome-preview-note = „Objector“ rašo „Meta“ puslapio kalba. Prieš siųsdami tekstą ten galite pakeisti.
welcome-forms = Kur yra formos
welcome-forms-note = Pirmiausia šioje naršyklėje prisijunkite prie „Facebook“ arba „Instagram“. Tada atverkite formą. „Objector“ ten bus.
welcome-ready = Dabar prie formų

dashboard-title = Ką išsiuntėte
dashboard-lead = Kiekvieno nesutikimo kopija, kokią „Objector“ matė siunčiant. Ji laikoma šiame įrenginyje.
dashboard-none-title = Dar nieko
dashboard-none-text = Kai išsiunčiate kurią nors „Meta“ formą, čia atsiranda kopija to, kas joje buvo: tekstas, diena, forma.
dashboard-objections = Nesutikimai
dashboard-when = Išsiųsta
dashboard-page = Puslapis
dashboard-language = Kalba
dashboard-account = Kam
dashboard-text = Išsiųstas tekstas
dashboard-no-text = Formoje teksto nebuvo.
dashboard-answers = Kas dar buvo formoje
dashboard-state-submitted-note = Paspaudėte „Meta“ mygtuką. Ar nesutikimas gautas, nebuvo matyti.
dashboard-by-person = Pažymėjote { $date }
dashboard-by-page = Matyta „Meta“ puslapyje { $date }
dashboard-mark = Kokia padėtis?
dashboard-mark-note = Jei „Meta“ el. laiške parašyta kitaip, pakeiskite čia.
dashboard-mark-submitted = Išsiųsta, atsakymo dar nėra
dashboard-mark-acknowledged = „Meta“ sako gavusi
dashboard-mark-granted = „Meta“ sako atsižvelgsianti
dashboard-mark-refused = „Meta“ sako „ne“
dashboard-mark-not-sent = Vis dėlto neišsiųsta
dashboard-marked = Pažymėta.
dashboard-details = Jūsų duomenys
dashboard-details-none = Dar nieko neįvedėte.
dashboard-details-edit = Keisti duomenis
dashboard-details-enter = Įvesti duomenis
dashboard-grounds-count = { $count ->
    [0] Nieko nepažymėta
    [one] Pažymėta { $count }
    [few] Pažymėtos { $count }
    [many] Pažymėta { $count }
   *[other] Pažymėta { $count }
 }
dashboard-parts = Šio puslapio dalys
dashboard-glance = Trumpai
dashboard-figure-todo = { $count ->
    [one] laukia jūsų
    [few] laukia jūsų
    [many] laukia jūsų
   *[other] laukia jūsų
 }
dashboard-figure-waiting = { $count ->
    [one] laukia „Meta“ atsakymo
    [few] laukia „Meta“ atsakymo
    [many] laukia „Meta“ atsakymo
   *[other] laukia „Meta“ atsakymo
 }
dashboard-figure-over = { $count ->
    [one] baigtas
    [few] baigti
    [many] baigto
   *[other] baigtų
 }
dashboard-covered-title = Kieno vardu pateikti nesutikimai
dashboard-covered = { $all ->
    [1] { $covered ->
        [0] Dėl šios paskyros nesutikimas dar neišsiųstas.
        [one] Dėl šios paskyros nesutikimas išsiųstas.
        [few] Dėl šios paskyros nesutikimas išsiųstas.
        [many] Dėl šios paskyros nesutikimas išsiųstas.
       *[other] Dėl šios paskyros nesutikimas išsiųstas.
    }
    [one] Nesutikimas išsiųstas dėl { $covered } iš { $all } paskyros.
    [few] Nesutikimas išsiųstas dėl { $covered } iš { $all } paskyrų.
    [many] Nesutikimas išsiųstas dėl { $covered } iš { $all } paskyros.
   *[other] Nesutikimas išsiųstas dėl { $covered } iš { $all } paskyrų.
 }
dashboard-strip = Artimiausios svarbios dienos
dashboard-search = Ieškoti
dashboard-filter = Rodyti
dashboard-filter-all = Visus
dashboard-filter-todo = Tuos, kurie laukia manęs
dashboard-filter-waiting = Tuos, kurie laukia „Meta“ atsakymo
dashboard-filter-over = Baigtus
dashboard-found = { $count ->
    [0] Nieko nerasta
    [one] { $count } nesutikimas
    [few] { $count } nesutikimai
    [many] { $count } nesutikimo
   *[other] { $count } nesutikimų
 }
dashboard-more = Rodyti daugiau
dashboard-all = Viskas apie tai
dashboard-events = Kas ir kada įvyko
dashboard-notes = Užrašai
dashboard-note = Kas atsakyta – savais žodžiais arba nukopijuota iš „Meta“ el. laiško
dashboard-note-keep = Išsaugoti užrašą
dashboard-note-remove = Pašalinti
dashboard-files = Failai
dashboard-all-files = Įrodymas ir kalendorius
dashboard-proof-note = Puslapis, skirtas spausdinti arba išsaugoti kaip PDF, ir tas pats kaip duomenys. Kiekvienas turi numerį, kuris pasikeičia pakeitus vos vieną raidę. Niekas kitas šio įrodymo už jus nesaugo.
dashboard-proof-page = Įrodymas spausdinti
dashboard-proof-json = Įrodymas kaip duomenys
dashboard-calendar = Dienos kalendoriui
dashboard-calendar-none = Nėra dienos, kurios reikėtų laukti.
dashboard-add = Pridėti be „Objector“ išsiųstą nesutikimą
dashboard-add-note = Paštu, el. paštu arba dar neturint „Objector“. Tada ir jo dienos bus čia skaičiuojamos.
dashboard-add-route = Kuri forma arba apie ką buvo laiškas
dashboard-add-channel = Kaip
dashboard-add-on = Kada
dashboard-add-text = Ką parašėte, jei dar turite
dashboard-add-keep = Pridėti
dashboard-add-day-missing = Pasirinkite dieną, kai išsiuntėte.
dashboard-letters = Laiškai
dashboard-letters-note = „Objector“ juos parašo iš to, ką žino. Jūs perskaitote, pakeičiate, ką norite, ir išsiunčiate patys.
dashboard-letter-write = Parašyti
dashboard-letter-write-label = Parašyti: { $letter }
dashboard-letter-text = Laiškas. Čia jį galite pakeisti.
dashboard-letter-copy = Kopijuoti
dashboard-letter-copied = Nukopijuota.
dashboard-letter-print = Spausdinti
dashboard-letter-mail = Atverti mano el. pašto programoje
dashboard-letter-page = Atverti tam skirtą puslapį
dashboard-letter-close = Uždaryti
dashboard-letter-as-of = Adresas ir puslapis { $date } duomenimis
dashboard-settings = Nuostatos ir atsarginė kopija
dashboard-notify = Priminti, kai ateina koks nors terminas
dashboard-notify-note = Naršyklė parodo pranešimą. Leidimo ji paprašo vieną kartą.
dashboard-notify-refused = Naršyklė pranešimų neleido. Skaičius ant „Objector“ piktogramos vis tiek rodo, kam atėjo terminas.
dashboard-sync = Bendrinti su kitais mano įrenginiais
dashboard-sync-note = Per pačios naršyklės paskyrą, tarpininkaujant jos kūrėjo serveriams. Išjungta, kol patys nepasirenkate.
dashboard-backup = Atsarginė kopija
dashboard-backup-note = Vienas failas su jūsų duomenimis ir viskuo, ką išsiuntėte. Laikykite jį saugioje vietoje.
dashboard-backup-make = Sukurti atsarginę kopiją
dashboard-backup-save = Išsaugoti atsarginę kopiją
dashboard-backup-take = Įkelti atsarginę kopiją…
dashboard-backup-person = Paimti mano duomenis iš failo
dashboard-backup-take-in = Įkelti
dashboard-backup-leave = Neįkelti
dashboard-backup-taken = Įkelta. Niekas iš to, kas čia buvo, neprarasta.
dashboard-closed = Uždaryti paaiškinimai
dashboard-closed-note = Paaiškinimai, kuriuos uždarėte „Meta“ formose, lieka uždaryti, kol vėl jų neparodote.
dashboard-closed-show = Vėl rodyti
dashboard-closed-shown = Jie vėl bus rodomi.
dashboard-forget-title = Viską pamiršti
dashboard-forget-text = Iš šio įrenginio ištrinami jūsų duomenys ir viršuje esantis sąrašas. Tai, ką gavo „Meta“, lieka pas ją.
dashboard-forget = Viską pamiršti…
dashboard-forget-sure = Viską ištrinti?
dashboard-forget-sure-text = Jūsų duomenys ir to, ką išsiuntėte, kopijos dings visam laikui. Šios kopijos gali būti vienintelis jūsų įrodymas.
dashboard-forget-yes = Viską ištrinti
dashboard-forget-no = Palikti
dashboard-forgotten = Viskas iš šio įrenginio ištrinta.

error-permission-title = „Objector“ dar neleidžiama veikti „Meta“ puslapiuose
error-permission-text = Jūsų naršyklė neleido jam veikti „Meta“ pagalbos ir privatumo puslapiuose. Be to jis negali nei atpažinti, nei užpildyti formos.
error-permission-grant = Leisti „Meta“ puslapiuose
error-permission-granted = Ačiū. Jei „Meta“ puslapis atvertas, įkelkite jį iš naujo.
error-permission-still = Vis dar neleidžiama. Tai galite pakeisti naršyklės nuostatose.
error-damaged-title = Nepavyksta perskaityti to, kas išsaugota
error-damaged-text = Išsaugoti duomenys sugadinti. Jie palikti tokie, kokie yra, ir niekas neperrašyta. Kol nenuspręsite, „Objector“ nieko nepildo. Jei pradėsite iš naujo, sugadinta kopija bus atidėta ir liks šiame įrenginyje.
error-damaged-afresh = Atidėti ir pradėti iš naujo
error-damaged-done = Sugadinta kopija atidėta. Galite pradėti iš naujo.
error-newer-title = Išsaugota naujesnės „Objector“ versijos
error-newer-text = Duomenys palikti tokie, kokie yra. Ši senesnė versija jų neliečia ir nieko nepildo. Atnaujinkite „Objector“.
error-unreadable-title = Naršyklė nepateikia to, kas išsaugota
error-unreadable-text = Niekas neperrašyta. Kol duomenų vėl negalima perskaityti, „Objector“ nieko nepildo. Dažnai padeda naršyklės paleidimas iš naujo.
error-not-kept = Nepavyko. Niekas nepakeista. Pabandykite dar kartą.
error-full-title = Nebėra vietos išsaugoti
error-full-text = Naršyklė negalėjo išsaugoti paskutinio pakeitimo šiame įrenginyje. Tai, kas išsaugota anksčiau, tebėra.
error-unreachable-title = „Objector“ neatsako
error-unreachable-text = Niekas neprarasta. Uždarykite šį langą ir vėl jį atverkite. Jei tai nepadeda, paleiskite naršyklę iš naujo.
error-not-saved = To išsaugoti nepavyko. Tai, ką įvedėte, tebėra čia. Pabandykite dar kartą.
error-email = Šis el. pašto adresas nebaigtas. Jis atrodo, pavyzdžiui, taip: vardas@example.org.
error-account-handle = Tai kitos paslaugos adresas. Įveskite šios paskyros profilį arba palikite tuščią.
error-account-email = Šis el. pašto adresas nebaigtas. Palikite tuščią, jei tinka nurodytas viršuje.
