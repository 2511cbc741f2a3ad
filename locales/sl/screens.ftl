# What Objector's own pages say (popup, welcome page, dashboard), in Slovenian.

screen-name = Objector
screen-platform-facebook = Facebook
screen-platform-instagram = Instagram
screen-platform-whatsapp = WhatsApp
screen-platform-meta = Račun Meta
screen-route-facebook-own = Facebookov obrazec za ugovor
screen-route-instagram-own = Instagramov obrazec za ugovor
screen-route-meta-own = Obrazec za ugovor za račun Meta
screen-route-whatsapp-own = WhatsAppov obrazec za ugovor
screen-route-third-party = Obrazec za podatke od drugih ljudi in virov
screen-route-general-objection = Metin splošni obrazec za ugovor
screen-route-rights-portal = Metina stran za zahteve glede zasebnosti
screen-route-entry = Stran, ki vodi do obrazca za ugovor
screen-only-you-send = Objector izpolni in razloži. Pošljete lahko samo vi.
screen-language = { $code ->
    [bg] Bolgarščina
    [cs] Češčina
    [da] Danščina
    [de] Nemščina
    [el] Grščina
    [en] Angleščina
    [es] Španščina
    [et] Estonščina
    [fi] Finščina
    [fr] Francoščina
    [ga] Irščina
    [hr] Hrvaščina
    [hu] Madžarščina
    [is] Islandščina
    [it] Italijanščina
    [lt] Litovščina
    [lv] Latvijščina
    [mt] Malteščina
    [nb] Norveščina
    [nl] Nizozemščina
    [pl] Poljščina
    [pt] Portugalščina
    [ro] Romunščina
    [sk] Slovaščina
    [sl] Slovenščina
    [sv] Švedščina
   *[other] Drug jezik
 }
screen-law = { $law ->
    [gdpr] Uporabljate svojo pravico do ugovora po členu 21(1) GDPR, evropskega predpisa o varstvu podatkov. Meta pravi, da ima zakoniti interes za učenje UI. Temu lahko kadar koli ugovarjate.
    [uk] Uporabljate svojo pravico do ugovora po členu 21(1) UK GDPR. Meta pravi, da ima zakoniti interes za učenje UI. Temu lahko kadar koli ugovarjate.
    [fadp] Izjavljate, da te obdelave ne želite. Švicarsko pravo, FADP, varuje to voljo.
   *[other] Katere pravice imate, je odvisno od prava tam, kjer živite. Objector nobenega ne navaja.
 }

screen-state-not-yet = Še ni poslano
screen-state-submitted = Poslano: { $date }
screen-state-code-asked = Poslano: { $date }. Vpisati je treba še Metino kodo.
screen-state-acknowledged = Poslano: { $date }. Meta je ugovor prejela.
screen-state-granted = Meta je ugovoru ugodila
screen-state-refused = Meta je ugovor zavrnila
screen-state-not-sent = Ni poslano

screen-due = { $count ->
    [one] Objector: { $count } ugovor čaka na vas
    [two] Objector: { $count } ugovora čakata na vas
    [few] Objector: { $count } ugovori čakajo na vas
   *[other] Objector: { $count } ugovorov čaka na vas
 }
screen-here = Objector: { $form }
screen-notice-title = { $count ->
    [one] { $count } ugovor čaka na vas
    [two] { $count } ugovora čakata na vas
    [few] { $count } ugovori čakajo na vas
   *[other] { $count } ugovorov čaka na vas
 }
screen-notice-text = Pritisnite tukaj in videli boste, kaj sledi.
screen-full-name = Vaše ime in priimek
screen-full-name-note = Tako, kot sta na vašem računu.
screen-given-name = Ime
screen-family-name = Priimek
screen-names-note = Samo za obrazce, ki ju zahtevajo posebej.
screen-email = Vaš e-naslov
screen-email-note = Tisti, ki ga Meta pozna.
screen-country = Država, v kateri živite
screen-country-none = Ni izbrana
screen-land = Vaša zvezna dežela
screen-land-note = V Nemčiji ima vsaka zvezna dežela svoj organ za varstvo podatkov.
screen-land-none = Ni izbrana
screen-phone = Telefonska številka
screen-phone-note = Zahteva jo le nekaj obrazcev. Najbolje je pustiti prazno.
screen-speak = Jezik
screen-speak-browser = Kot v brskalniku
screen-for-whom = Za koga vlagate ugovor?
screen-for-whom-myself = Zase
screen-for-whom-no-account = Zase, brez računa
screen-for-whom-child = Za svojega otroka
screen-for-whom-represented = Za nekoga, ki ga zastopam
screen-for-whom-note = { $whom ->
    [no-account] Morda so o vas kaj objavili drugi. Meta ima obrazec za podatke od drugih ljudi; zanj ni potreben račun.
    [child] Ali ima otrok svoj račun? Potem odprite obrazec, ko ste prijavljeni v ta račun. Za to, kar o otroku objavljajo drugi, je obrazec za podatke od drugih ljudi; v njem je vprašanje, za koga pišete.
    [represented] Ali ima ta oseba račun? Potem odprite obrazec, ko ste prijavljeni v ta račun. Za to, kar o njej objavljajo drugi, je obrazec za podatke od drugih ljudi; v njem je vprašanje, za koga pišete.
   *[myself] En ugovor za vsako Središče za račune (Accounts Center). Prijavite se v račun, za katerega gre.
 }
screen-third-party-note = Zanj ni potreben račun.
screen-state-covered = Zajeto z ugovorom za { $account }, če sta oba računa v istem Središču za račune (Accounts Center)
screen-account-linked = Je v istem Središču za račune (Accounts Center) kot moji drugi računi, ki so tukaj označeni
screen-accounts = Vaši računi
screen-account = { $platform } { $number }
screen-accounts-note = Računi v istem Metinem Središču za račune (Accounts Center) so zajeti z enim ugovorom. Vsak drug račun potrebuje svojega.
screen-add = Dodaj:
screen-add-account = Dodaj račun: { $platform }
screen-account-email = E-naslov tega računa
screen-account-email-note = Samo če se razlikuje od zgornjega.
screen-account-handle = Naslov profila ali uporabniško ime
screen-account-handle-note = Zahtevajo ga samo nekateri obrazci.
screen-account-remove = Odstrani
screen-account-remove-label = Odstrani: { $account }
screen-account-added = Dodano: { $account }.
screen-account-removed = Odstranjeno: { $account }.
screen-grounds = Vaši razlogi
screen-grounds-note = Označite samo, kar za vas drži. Vse lahko pustite prazno. Metin obrazec iz leta 2025 sprejme ugovor tudi brez razloga. Kratek resničen razlog pomaga, če se pozneje pritožite.
screen-ground-expectation = Moje objave so bile za prijatelje, družino ali skupnost, preden je obstajala taka UI.
screen-ground-expectation-note = Primerno za starejše objave, šibkejše za novejše.
screen-ground-special-categories = Moje javne objave kažejo nekaj o mojem zdravju, prepričanju, političnih stališčih, izvoru ali spolnosti.
screen-ground-special-categories-note = Besedilo ne pove, kaj. Tudi v obrazec tega ne pišite.
screen-ground-children = V mojih objavah so otroci iz moje družine.
screen-ground-children-note = Ne navajajte imen in starosti.
screen-ground-profession-safety = Zaradi mojega dela ali nevarnosti, s katero živim, je tvegano, če se moje ime ali obraz uporabi drugje.
screen-ground-profession-safety-note = Besedilo ne pove, za kaj gre. Tudi vam ni treba.
screen-ground-creative-work = Tam poklicno objavljam lastna besedila, slike, glasbo ali druga dela.
screen-ground-creative-work-note = Gre za vaše podatke in vaše preživljanje. Avtorsko pravo je druga zadeva.
screen-ground-irreversible = Skrbi me, da iz naučenega modela ni več mogoče ničesar odstraniti.
screen-ground-irreversible-note = Drži za vse, zato je najbolje poleg drugega razloga.
screen-ground-not-necessary = Menim, da lahko Meta svojo UI uči tudi brez mojih podatkov.
screen-ground-not-necessary-note = Pravni argument. Najbolje poleg drugega razloga.
screen-ground-non-user = Tam nimam računa, drugi pa me kažejo ali omenjajo.
screen-ground-non-user-note = Za obrazec o podatkih od drugih ljudi.
screen-own-words = S svojimi besedami
screen-own-words-note = Če želite. Izpustite podrobnosti o zdravju ter imena otrok in drugih ljudi.
screen-save = Shrani
screen-saved = Shranjeno v tej napravi.
screen-not-saved = Še ni shranjeno: en e-naslov ni popoln.
screen-draft = Še ni shranjeno. To ste prej vpisali.
screen-kept-here = Kar shranite, ostane v tej napravi, razen če se odločite, da to delite s svojimi drugimi napravami.

popup-this-page = Ta stran
popup-unsure = Objector glede te strani ni prepričan. Vpisuje samo, če pritisnete gumb.
popup-standing-filled = { $all ->
    [one] Objector je izpolnil { $all } polje.
    [two] Objector je izpolnil obe polji ({ $all }), ki ju lahko.
    [few] Objector je izpolnil vsa { $all } polja, ki jih lahko.
   *[other] Objector je izpolnil vseh { $all } polj, ki jih lahko.
 }
popup-standing-part = { $written ->
    [one] Objector je izpolnil { $written } polje od { $all }.
    [two] Objector je izpolnil { $written } polji od { $all }.
    [few] Objector je izpolnil { $written } polja od { $all }.
   *[other] Objector je izpolnil { $written } polj od { $all }.
 }
popup-standing-empty = { $all ->
    [one] Objector lahko tukaj izpolni { $all } polje.
    [two] Objector lahko tukaj izpolni { $all } polji.
    [few] Objector lahko tukaj izpolni { $all } polja.
   *[other] Objector lahko tukaj izpolni { $all } polj.
 }
popup-standing-details = Objector lahko ta obrazec izpolni namesto vas.
popup-standing-hindered = Objector trenutno ne izpolni ničesar.
popup-next-hindered = Najprej uredite to, kar piše zgoraj.
popup-standing-nothing = Objector tukaj nima česa vpisati.
popup-standing-submitted = Pritisnili ste Metin gumb.
popup-refused-fields = { $refused ->
    [one] { $refused } polje ni sprejelo vpisanega. Razlaga ob njem pove, kaj storiti.
    [two] { $refused } polji nista sprejeli vpisanega. Razlagi ob njiju povesta, kaj storiti.
    [few] { $refused } polja niso sprejela vpisanega. Razlage ob njih povedo, kaj storiti.
   *[other] { $refused } polj ni sprejelo vpisanega. Razlage ob njih povedo, kaj storiti.
 }
popup-next-press = Na strani vse preberite. Nato pritisnite Metin gumb.
popup-next-fill = Pritisnite »Izpolni« in nato na strani vse preberite.
popup-next-details = Najprej spodaj vpišite svoje podatke.
popup-next-nothing = Kar se zahteva, je že tam ali pa lahko na to odgovorite samo vi. Razlage na strani pojasnijo vsako polje.
popup-next-submitted = Pustite stran odprto in poglejte, kaj pove. Meta lahko po e-pošti pošlje kodo ali odgovor. Poglejte tudi med neželeno pošto.
popup-standing-login = Meta želi, da se najprej prijavite.
popup-next-login = Prijavite se tukaj, v tem brskalniku. Nato znova odprite obrazec.
popup-standing-code = Meta vam je po e-pošti poslala kodo.
popup-next-code = Pustite to stran odprto. Kodo poiščite med prejeto in neželeno pošto ter jo vpišite sami.
popup-standing-sent = Na Metini strani piše, da je vaš ugovor prejet.
popup-next-sent = Shranite e-sporočilo, ki vam ga pošlje Meta. Če ga ni, poglejte med neželeno pošto.
popup-standing-refused = Metina stran pravi »ne«.
popup-next-refused = To ni nujno konec. Shranite, kar piše. Lahko odgovorite, Objector pa vam pomaga pri pismu.
popup-standing-unavailable = Meta tukaj ne prikaže obrazca.
popup-next-unavailable = Pogosto le niste prijavljeni v tem brskalniku. Prijavite se in znova odprite obrazec. V nekaterih državah Meta takega obrazca ne ponuja.
popup-standing-entry = Do obrazca je še en korak.
popup-next-entry = Tja lahko greste takoj.
popup-fill = Izpolni
popup-undo = Razveljavi
popup-open-form = Odpri obrazec
popup-open-again = Odpri znova
popup-why = Zakaj Objector tako misli
popup-sign-address = Spletni naslov pripada enemu od znanih Metinih obrazcev.
popup-sign-hidden-id = Obrazec nosi številko znanega obrazca.
popup-sign-title = Naslov obrazca govori o ugovoru in o UI.
popup-sign-english-value = Možni odgovori so takšni kot na obrazcu za ugovor.
popup-sign-labels = Polja sprašujejo to, kar sprašuje obrazec za ugovor.
popup-sign-text = Besedilo govori o ugovoru in o UI.
popup-sign-stage-words = Besede na strani povedo, kako daleč ste.
popup-sign-other-matter = Nekatere besede sodijo k drugi zadevi. To govori proti temu, da je to obrazec za ugovor.
popup-elsewhere = Niste na Metinem obrazcu za ugovor.
popup-where = Kako daleč ste
popup-no-known-form = Spletni naslov tega obrazca ni znan. Morda vas naprej pripelje Metina stran za zahteve glede zasebnosti.
popup-open-portal = Odpri Metino stran
popup-first-title = Najprej nekaj podatkov
popup-first-lead = Z njimi lahko Objector izpolni obrazec. Vsi lahko ostanejo prazni.
popup-details-title = Vaši podatki
popup-more-details = Predogled, lastne besede, naslovi profilov
popup-menu = Več
popup-menu-details = Vaši podatki
popup-menu-dashboard = Kaj ste poslali
popup-menu-welcome = Kako deluje Objector
popup-filled-now = { $written ->
    [one] Izpolnjeno je { $written } polje.
    [two] Izpolnjeni sta { $written } polji.
    [few] Izpolnjena so { $written } polja.
   *[other] Izpolnjenih je { $written } polj.
 }
popup-undone-now = Vse je tako kot prej.
popup-page-gone = Stran se ne odziva več. Znova jo naložite in poskusite še enkrat.
popup-help-unseen = To je obrazec, vendar ga Objector ne vidi
popup-help-wrong = Objector se tukaj v nečem moti
popup-help-look = Objector sam od sebe deluje le na znanih naslovih Metinih obrazcev. Če se je obrazec preselil sem, mu dovolite, da tokrat pogleda to stran.
popup-help-look-button = Poglej to stran
popup-help-looked = Objector je tukaj našel obrazec. Glejte zgoraj.
popup-help-looked-in-vain = Objector tukaj ne vidi obrazca za ugovor.
popup-help-look-failed = Brskalnik Objectorju ni dovolil pogledati te strani. Še enkrat pritisnite gumb Objectorja v orodni vrstici in poskusite znova.
popup-by-hand = Obrazec lahko vedno izpolnite tudi ročno. Kopirajte, kar potrebujete, ali odprite priročni meni polja in izberite Objector.
popup-copy = Kopiraj
popup-copied = Kopirano. Prilepite v polje.
popup-copy-missing = To med vašimi podatki manjka. Najprej vpišite tam.
popup-copy-failed = Brskalnik Objectorju ni dovolil kopirati. Označite besedilo in ga kopirajte sami.
popup-hand-in = Pomagajte to popraviti: Objector zapiše, kako je ta obrazec sestavljen. Datoteka vsebuje imena polj, naslovov in gumbov. Ne vsebuje ničesar, kar je v poljih, nobenega vašega podatka in ničesar s strani zunaj obrazca.
popup-hand-in-write = Zapiši
popup-hand-in-file = Datoteka
popup-hand-in-read = Preden jo delite, jo preberite. Nič ni bilo poslano. Če se vam zdi v redu, jo shranite in pošljite avtorjem Objectorja: njihov naslov je na strani Objectorja v trgovini z dodatki vašega brskalnika.
popup-hand-in-save = Shrani datoteko
popup-hand-in-copy = Kopiraj

by-hand-objection = Moj ugovor
by-hand-email = Moj e-naslov
by-hand-name = Moje ime in priimek
by-hand-country = Moja država

welcome-title = Recite »ne« učenju umetne inteligence na tem, kar delite
welcome-lead = Meta umetno inteligenco (UI) uči na tem, kar odrasli javno delijo na Facebooku in Instagramu. Temu lahko ugovarjate. Objector vam pomaga pri Metinem obrazcu.
welcome-does = Kaj dela
welcome-does-recognise = Prepozna Metine obrazce za ugovor, ko katerega odprete.
welcome-does-fill = Vpiše, kar navedete tukaj, vi pa lahko to razveljavite.
welcome-does-explain = Vsako polje razloži ob njem, s preprostimi besedami.
welcome-never = Česa nikoli ne dela
welcome-never-send = Nikoli ne pošlje obrazca. Ta gumb je vaš.
welcome-never-watch = Nikoli vas ne opazuje. Zaradi teh obrazcev deluje na Metinih straneh za pomoč, zasebnost in prijavo, na drugih Metinih straneh pa le, ko ga pokličete.
welcome-never-network = Nikoli ničesar ne posreduje naprej. Kar vpišete, ostane v tej napravi, razen če se odločite, da to delite s svojimi drugimi napravami.
welcome-honest = Ali se še splača?
welcome-honest-text = Da. Ugovor velja za naprej, kadar koli ga vložite. Preteklega učenja ne more razveljaviti: kar se je model naučil, ostane v njem.
welcome-right = Vaša pravica
welcome-skip = Za zdaj preskoči
welcome-you = Vi
welcome-you-note = Kar sprašujejo obrazci. Vse lahko pustite prazno.
welcome-preview = Kaj bo napisal Objector
welcome-preview-note = Objector piše v jeziku Metine strani. Besedilo lahko tam spremenite, preden ga pošljete.
welcome-forms = Kje so obrazci
welcome-forms-note = Najprej se v tem brskalniku prijavite v Facebook ali Instagram. Nato odprite obrazec. Objector bo tam.
welcome-ready = Zdaj k obrazcem

dashboard-title = Kaj ste poslali
dashboard-lead = Kopija vsakega ugovora, kot ga je Objector videl ob pošiljanju. Hrani se v tej napravi.
dashboard-none-title = Še nič
dashboard-none-text = Ko pošljete katerega od Metinih obrazcev, se tukaj pojavi kopija tega, kar je pisalo v njem: besedilo, dan, obrazec.
dashboard-objections = Ugovori
dashboard-when = Poslano
dashboard-page = Stran
dashboard-language = Jezik
dashboard-account = Za
dashboard-text = Poslano besedilo
dashboard-no-text = V obrazec ni bilo vpisano nobeno besedilo.
dashboard-answers = Kaj je še pisalo v obrazcu
dashboard-state-submitted-note = Pritisnili ste Metin gumb. Ali je prispelo, se ni videlo.
dashboard-by-person = Zabeležili ste: { $date }.
dashboard-by-page = Videno na Metini strani: { $date }.
dashboard-mark = Kako je z ugovorom?
dashboard-mark-note = Če v Metinem e-sporočilu piše drugače, tukaj spremenite.
dashboard-mark-submitted = Poslano, odgovora še ni
dashboard-mark-acknowledged = Meta pravi, da ga je prejela
dashboard-mark-granted = Meta pravi, da mu je ugodila
dashboard-mark-refused = Meta pravi »ne«
dashboard-mark-not-sent = Vendarle ni bilo poslano
dashboard-marked = Zabeleženo.
dashboard-details = Vaši podatki
dashboard-details-none = Vpisali niste še ničesar.
dashboard-details-edit = Spremeni podatke
dashboard-details-enter = Vpiši podatke
dashboard-grounds-count = { $count ->
    [0] Nič ni označeno
    [one] Označen { $count }
    [two] Označena { $count }
    [few] Označeni { $count }
   *[other] Označenih { $count }
 }
dashboard-parts = Deli te strani
dashboard-glance = Na kratko
dashboard-figure-todo = { $count ->
    [one] čaka na vas
    [two] čakata na vas
    [few] čakajo na vas
   *[other] čaka na vas
 }
dashboard-figure-waiting = { $count ->
    [one] čaka na Meto
    [two] čakata na Meto
    [few] čakajo na Meto
   *[other] čaka na Meto
 }
dashboard-figure-over = { $count ->
    [one] zaključen
    [two] zaključena
    [few] zaključeni
   *[other] zaključenih
 }
dashboard-covered-title = Koga zajemajo ugovori
dashboard-covered = { $all ->
    [1] { $covered ->
        [0] Za ta račun ugovor še ni bil poslan.
        [one] Za ta račun je bil poslan ugovor.
        [two] Za ta račun je bil poslan ugovor.
        [few] Za ta račun je bil poslan ugovor.
       *[other] Za ta račun je bil poslan ugovor.
    }
    [one] Ugovor je bil poslan za { $covered } od { $all } računov.
    [two] Ugovor je bil poslan za { $covered } od { $all } računov.
    [few] Ugovor je bil poslan za { $covered } od { $all } računov.
   *[other] Ugovor je bil poslan za { $covered } od { $all } računov.
 }
dashboard-strip = Naslednji pomembni dnevi
dashboard-search = Išči
dashboard-filter = Pokaži
dashboard-filter-all = Vse
dashboard-filter-todo = Tiste, ki čakajo name
dashboard-filter-waiting = Tiste, ki čakajo na Meto
dashboard-filter-over = Zaključene
dashboard-found = { $count ->
    [0] Nič ni najdeno
    [one] { $count } ugovor
    [two] { $count } ugovora
    [few] { $count } ugovori
   *[other] { $count } ugovorov
 }
dashboard-more = Pokaži več
dashboard-all = Vse o tem
dashboard-events = Kaj se je zgodilo in kdaj
dashboard-notes = Zapiski
dashboard-note = Kaj je prišlo nazaj, z vašimi besedami ali kopirano iz Metinega e-sporočila
dashboard-note-keep = Shrani zapisek
dashboard-note-remove = Odstrani
dashboard-files = Datoteke
dashboard-all-files = Dokazilo in koledar
dashboard-proof-note = Stran za tiskanje ali za shranjevanje kot PDF in isto v obliki podatkov. Vsaka nosi številko, ki se spremeni že, če se spremeni ena sama črka. Nihče drug tega dokazila ne hrani za vas.
dashboard-proof-page = Dokazilo za tiskanje
dashboard-proof-json = Dokazilo kot podatki
dashboard-calendar = Dnevi za koledar
dashboard-calendar-none = Ni dneva, na katerega bi bilo treba čakati.
dashboard-add = Dodaj ugovor, poslan brez Objectorja
dashboard-add-note = Po pošti, po e-pošti ali preden ste imeli Objector. Potem Objector tudi zanj šteje dneve.
dashboard-add-route = Kateri obrazec ali o čem je bilo pismo
dashboard-add-channel = Kako
dashboard-add-on = Kdaj
dashboard-add-text = Kaj ste napisali, če to še imate
dashboard-add-keep = Dodaj
dashboard-add-day-missing = Izberite dan, ko ste ga poslali.
dashboard-letters = Pisma
dashboard-letters-note = Objector jih napiše iz tega, kar ve. Vi jih preberete, spremenite, kar želite, in jih pošljete sami.
dashboard-letter-write = Napiši
dashboard-letter-write-label = Napiši: { $letter }
dashboard-letter-text = Pismo. Tukaj ga lahko spremenite.
dashboard-letter-copy = Kopiraj
dashboard-letter-copied = Kopirano.
dashboard-letter-print = Natisni
dashboard-letter-mail = Odpri v mojem programu za e-pošto
dashboard-letter-page = Odpri stran za to
dashboard-letter-close = Zapri
dashboard-letter-as-of = Naslov in stran, stanje: { $date }
dashboard-settings = Nastavitve in varnostna kopija
dashboard-notify = Opomni me, ko kaj zapade
dashboard-notify-note = Brskalnik pokaže obvestilo. Enkrat vas vpraša za dovoljenje.
dashboard-notify-refused = Brskalnik obvestil ni dovolil. Število na ikoni Objectorja še vedno kaže, kaj je zapadlo.
dashboard-sync = Deli z mojimi drugimi napravami
dashboard-sync-note = Prek računa vašega brskalnika, vmes so strežniki njegovega izdelovalca. Izklopljeno, dokler tega ne izberete.
dashboard-backup = Varnostna kopija
dashboard-backup-note = Ena datoteka z vašimi podatki in vsem, kar ste poslali. Hranite jo na varnem.
dashboard-backup-make = Ustvari varnostno kopijo
dashboard-backup-save = Shrani varnostno kopijo
dashboard-backup-take = Uvozi varnostno kopijo …
dashboard-backup-person = Uvozi moje podatke iz datoteke
dashboard-backup-take-in = Uvozi
dashboard-backup-leave = Prekliči
dashboard-backup-taken = Uvoženo. Nič od tega, kar je bilo tukaj, ni izgubljeno.
dashboard-closed = Zaprte razlage
dashboard-closed-note = Razlage, ki ste jih zaprli na Metinih obrazcih, ostanejo zaprte, dokler jih znova ne pokažete.
dashboard-closed-show = Znova jih pokaži
dashboard-closed-shown = Znova bodo prikazane.
dashboard-forget-title = Pozabi vse
dashboard-forget-text = To iz te naprave izbriše vaše podatke in zgornji seznam. Kar je prejela Meta, ostane pri njej.
dashboard-forget = Pozabi vse …
dashboard-forget-sure = Ali naj se vse izbriše?
dashboard-forget-sure-text = Vaši podatki in kopije poslanega bodo trajno izbrisani. Te kopije so morda vaše edino dokazilo.
dashboard-forget-yes = Izbriši vse
dashboard-forget-no = Obdrži
dashboard-forgotten = Vse je izbrisano iz te naprave.

error-permission-title = Objector še ne sme delovati na Metinih straneh
error-permission-text = Vaš brskalnik mu ni dovolil dostopa do Metinih strani za pomoč in zasebnost. Brez tega ne more niti prepoznati niti izpolniti obrazca.
error-permission-grant = Dovoli na Metinih straneh
error-permission-granted = Hvala. Če je Metina stran odprta, jo znova naložite.
error-permission-still = Še vedno ni dovoljeno. To lahko spremenite v nastavitvah brskalnika.
error-damaged-title = Shranjenega ni mogoče prebrati
error-damaged-text = Shranjeno je poškodovano. Ostalo je, kot je, in nič ni bilo prepisano. Dokler se ne odločite, Objector ne izpolni ničesar. Če začnete znova, se poškodovana kopija da na stran in ostane v tej napravi.
error-damaged-afresh = Daj na stran in začni znova
error-damaged-done = Poškodovana kopija je dana na stran. Lahko začnete znova.
error-newer-title = Shranjeno je iz novejše različice Objectorja
error-newer-text = Ostalo je, kot je. Ta starejša različica se ga ne dotakne in ne izpolni ničesar. Posodobite Objector.
error-unreadable-title = Brskalnik ne omogoča dostopa do shranjenega
error-unreadable-text = Nič ni bilo prepisano. Dokler tega ni mogoče spet prebrati, Objector ne izpolni ničesar. Pogosto pomaga vnovični zagon brskalnika.
error-not-kept = Ni uspelo. Nič ni spremenjeno. Poskusite znova.
error-full-title = Za shranjevanje ni več prostora
error-full-text = Brskalnik zadnje spremembe ni mogel shraniti v tej napravi. Kar je bilo shranjeno prej, je še tam.
error-unreachable-title = Objector se ne odziva
error-unreachable-text = Nič ni izgubljeno. Zaprite to okno in ga znova odprite. Če to ne pomaga, znova zaženite brskalnik.
error-not-saved = Tega ni bilo mogoče shraniti. Kar ste vpisali, je še tukaj. Poskusite znova.
error-email = To ni popoln e-naslov. Primer: ime@example.org.
error-account-handle = To je naslov druge storitve. Vpišite profil tega računa ali pustite prazno.
error-account-email = To ni popoln e-naslov. Pustite prazno, da se uporabi zgornji.
