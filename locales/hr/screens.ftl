# What Objector's own pages say (popup, welcome page, dashboard), in Croatian.

screen-name = Objector
screen-platform-facebook = Facebook
screen-platform-instagram = Instagram
screen-platform-whatsapp = WhatsApp
screen-platform-meta = Račun tvrtke Meta
screen-route-facebook-own = Facebookov obrazac za prigovor
screen-route-instagram-own = Instagramov obrazac za prigovor
screen-route-meta-own = Obrazac za prigovor za račun tvrtke Meta
screen-route-whatsapp-own = WhatsAppov obrazac za prigovor
screen-route-third-party = Obrazac o podacima od drugih osoba i iz drugih izvora
screen-route-general-objection = Metin opći obrazac za prigovor
screen-route-rights-portal = Metina stranica za zahtjeve o privatnosti
screen-route-entry = Stranica koja vodi do obrasca za prigovor
screen-only-you-send = Objector ispunjava i objašnjava. Poslati možete samo vi.
screen-language = { $code ->
    [bg] Bugarski
    [cs] Češki
    [da] Danski
    [de] Njemački
    [el] Grčki
    [en] Engleski
    [es] Španjolski
    [et] Estonski
    [fi] Finski
    [fr] Francuski
    [ga] Irski
    [hr] Hrvatski
    [hu] Mađarski
    [is] Islandski
    [it] Talijanski
    [lt] Litavski
    [lv] Latvijski
    [mt] Malteški
    [nb] Norveški
    [nl] Nizozemski
    [pl] Poljski
    [pt] Portugalski
    [ro] Rumunjski
    [sk] Slovački
    [sl] Slovenski
    [sv] Švedski
   *[other] Drugi jezik
 }
screen-law = { $law ->
    [gdpr] Koristite se svojim pravom na prigovor prema članku 21. stavku 1. GDPR-a, europskog zakona o zaštiti podataka. Meta kaže da ima legitimni interes trenirati AI. Na to možete uložiti prigovor u svakom trenutku.
    [uk] Koristite se svojim pravom na prigovor prema članku 21. stavku 1. UK GDPR-a. Meta kaže da ima legitimni interes trenirati AI. Na to možete uložiti prigovor u svakom trenutku.
    [fadp] Izjavljujete da ne želite ovu obradu. Švicarsko pravo, FADP, štiti tu želju.
   *[other] Koja prava imate, ovisi o pravu države u kojoj živite. Objector ne navodi nijedno.
 }

screen-state-not-yet = Još nije poslano
screen-state-submitted = Poslano { $date }
screen-state-code-asked = Poslano { $date } Metin kôd tek treba upisati.
screen-state-acknowledged = Poslano { $date } Meta je primila prigovor.
screen-state-granted = Meta je uvažila prigovor
screen-state-refused = Meta je odbila prigovor
screen-state-not-sent = Nije poslano

screen-due = { $count ->
    [one] Objector: { $count } prigovor čeka na vas
    [few] Objector: { $count } prigovora čekaju na vas
   *[other] Objector: { $count } prigovora čeka na vas
 }
screen-here = Objector: { $form }
screen-notice-title = { $count ->
    [one] { $count } prigovor čeka na vas
    [few] { $count } prigovora čekaju na vas
   *[other] { $count } prigovora čeka na vas
 }
screen-notice-text = Pritisnite ovdje da vidite što slijedi.
screen-full-name = Vaše ime i prezime
screen-full-name-note = Onako kako stoje na vašem računu.
screen-given-name = Ime
screen-family-name = Prezime
screen-names-note = Samo za obrasce koji ih traže zasebno.
screen-email = Vaša e-adresa
screen-email-note = Ona koju Meta zna.
screen-country = Država u kojoj živite
screen-country-none = Nije odabrana
screen-land = Vaša savezna pokrajina
screen-land-note = U Njemačkoj svaka savezna pokrajina ima vlastito tijelo za zaštitu podataka.
screen-land-none = Nije odabrana
screen-phone = Telefonski broj
screen-phone-note = Traži ga samo nekoliko obrazaca. Najbolje je ostaviti prazno.
screen-speak = Jezik
screen-speak-browser = Kao u pregledniku
screen-for-whom = Za koga ulažete prigovor?
screen-for-whom-myself = Za sebe
screen-for-whom-no-account = Za sebe, bez računa
screen-for-whom-child = Za svoje dijete
screen-for-whom-represented = Za nekoga koga zastupam
screen-for-whom-note = { $whom ->
    [no-account] Drugi su možda objavili nešto o vama. Meta ima obrazac o podacima od drugih osoba; za njega ne treba račun.
    [child] Ima li dijete vlastiti račun? Onda otvorite obrazac dok ste prijavljeni na taj račun. Za ono što drugi objavljuju o djetetu postoji obrazac o podacima od drugih osoba; on pita u čije ime pišete.
    [represented] Ima li ta osoba račun? Onda otvorite obrazac dok ste prijavljeni na taj račun. Za ono što drugi objavljuju o njoj postoji obrazac o podacima od drugih osoba; on pita u čije ime pišete.
   *[myself] Jedan prigovor za svaki Centar za korisničke račune. Prijavite se na račun na koji se prigovor odnosi.
 }
screen-third-party-note = Za njega ne treba račun.
screen-state-covered = Obuhvaćeno prigovorom za { $account }, ako su ta dva računa u istom Centru za korisničke račune
screen-account-linked = U istom je Centru za korisničke račune kao i moji drugi ovdje označeni računi
screen-accounts = Vaši računi
screen-account = { $platform } { $number }
screen-accounts-note = Računi u istom Metinu Centru za korisničke račune obuhvaćeni su jednim prigovorom. Svaki drugi račun treba vlastiti.
screen-add = Dodaj:
screen-add-account = Dodaj račun: { $platform }
screen-account-email = E-adresa tog računa
screen-account-email-note = Samo ako se razlikuje od gornje.
screen-account-handle = Adresa profila ili korisničko ime
screen-account-handle-note = Traže je samo neki obrasci.
screen-account-remove = Ukloni
screen-account-remove-label = Ukloni { $account }
screen-account-added = Dodano: { $account }.
screen-account-removed = Uklonjeno: { $account }.
screen-grounds = Vaši razlozi
screen-grounds-note = Označite samo ono što je za vas istinito. Sve možete ostaviti prazno. Metin obrazac iz 2025. prihvaća prigovor i bez razloga. Kratak istinit razlog pomaže ako poslije podnesete pritužbu.
screen-ground-expectation = Moje su objave bile za prijatelje, obitelj ili zajednicu, prije nego što je bilo takvog AI-ja.
screen-ground-expectation-note = Dobro za starije objave, slabije za novije.
screen-ground-special-categories = Moje javne objave otkrivaju nešto o mojem zdravlju, uvjerenjima, političkim stavovima, podrijetlu ili seksualnosti.
screen-ground-special-categories-note = Tekst ne kaže što. Nemojte to pisati ni u obrazac.
screen-ground-children = U mojim se objavama pojavljuju djeca iz moje obitelji.
screen-ground-children-note = Ne navodite imena ni dob.
screen-ground-profession-safety = Zbog mojeg posla ili opasnosti s kojom živim rizično je da se moje ime ili lice upotrebljava drugdje.
screen-ground-profession-safety-note = Tekst ne kaže što je od toga. Ne morate ni vi.
screen-ground-creative-work = Ondje profesionalno objavljujem vlastite tekstove, slike, glazbu ili druga djela.
screen-ground-creative-work-note = Riječ je o vašim podacima i vašoj egzistenciji. Autorsko pravo zasebna je stvar.
screen-ground-irreversible = Muči me to što se iz istreniranog modela više ništa ne može ukloniti.
screen-ground-irreversible-note = Vrijedi za sve, zato je najbolje uz neki drugi razlog.
screen-ground-not-necessary = Smatram da Meta može trenirati AI bez mojih podataka.
screen-ground-not-necessary-note = Pravni argument. Najbolje uz neki drugi razlog.
screen-ground-non-user = Ondje nemam račun, a drugi me prikazuju ili spominju.
screen-ground-non-user-note = Za obrazac o podacima od drugih osoba.
screen-own-words = Svojim riječima
screen-own-words-note = Ako želite. Izostavite podatke o zdravlju te imena djece i drugih osoba.
screen-save = Spremi
screen-saved = Spremljeno na ovom uređaju.
screen-not-saved = Još nije spremljeno: jedna e-adresa nije potpuna.
screen-draft = Još nije spremljeno. Ovo ste upisali.
screen-kept-here = Ono što spremite ostaje na ovom uređaju, osim ako to odlučite dijeliti sa svojim drugim uređajima.

popup-this-page = Ova stranica
popup-unsure = Objector nije siguran u vezi s ovom stranicom. Upisuje samo ako pritisnete gumb.
popup-standing-filled = { $all ->
    [one] Objector je ispunio { $all } polje.
    [few] Objector je ispunio sva { $all } polja koja može.
   *[other] Objector je ispunio svih { $all } polja koja može.
 }
popup-standing-part = { $written ->
    [one] Objector je ispunio { $written } polje od { $all }.
    [few] Objector je ispunio { $written } polja od { $all }.
   *[other] Objector je ispunio { $written } polja od { $all }.
 }
popup-standing-empty = { $all ->
    [one] Objector ovdje može ispuniti { $all } polje.
    [few] Objector ovdje može ispuniti { $all } polja.
   *[other] Objector ovdje može ispuniti { $all } polja.
 }
popup-standing-details = Objector može ispuniti ovaj obrazac umjesto vas.
popup-standing-hindered = Objector zasad ništa ne upisuje.
popup-next-hindered = Najprije riješite ono što piše gore.
popup-standing-nothing = Objector ovdje nema što upisati.
popup-standing-submitted = Pritisnuli ste Metin gumb.
popup-refused-fields = { $refused ->
    [one] { $refused } polje nije prihvatilo upisano. Objašnjenje pokraj njega govori što učiniti.
    [few] { $refused } polja nisu prihvatila upisano. Objašnjenja pokraj njih govore što učiniti.
   *[other] { $refused } polja nije prihvatilo upisano. Objašnjenja pokraj njih govore što učiniti.
 }
popup-next-press = Pročitajte sve na stranici. Zatim pritisnite Metin gumb.
popup-next-fill = Pritisnite „Ispuni” pa sve pročitajte na stranici.
popup-next-details = Prvo upišite svoje podatke u nastavku.
popup-next-nothing = Ono što se traži već je ondje ili na to možete odgovoriti samo vi. Objašnjenja na stranici govore o svakom polju.
popup-next-submitted = Ostavite stranicu otvorenom i pogledajte što piše. Meta može poslati kôd ili odgovor e-poštom. Pogledajte i u neželjenu poštu.
popup-standing-login = Meta traži da se prvo prijavite.
popup-next-login = Prijavite se ovdje, u ovom pregledniku. Zatim ponovno otvorite obrazac.
popup-standing-code = Meta vam je e-poštom poslala kôd.
popup-next-code = Ostavite ovu stranicu otvorenom. Potražite kôd u pristigloj i neželjenoj pošti te ga sami upišite.
popup-standing-sent = Na Metinoj stranici piše da je vaš prigovor primljen.
popup-next-sent = Sačuvajte e-poruku koju vam Meta pošalje. Ako ne stigne, pogledajte u neželjenu poštu.
popup-standing-refused = Metina stranica kaže „ne”.
popup-next-refused = To ne mora biti kraj. Sačuvajte što piše. Možete odgovoriti, a Objector vam pomaže s pismom.
popup-standing-unavailable = Meta ovdje ne prikazuje obrazac.
popup-next-unavailable = Često je razlog samo to što niste prijavljeni u ovom pregledniku. Prijavite se pa ponovno otvorite obrazac. U nekim državama Meta ne nudi takav obrazac.
popup-standing-entry = Od samog obrasca dijeli vas još jedan korak.
popup-next-entry = Možete odmah onamo.
popup-fill = Ispuni
popup-undo = Poništi
popup-open-form = Otvori obrazac
popup-open-again = Otvori ponovno
popup-why = Zašto Objector tako misli
popup-sign-address = Adresa pripada jednom od poznatih Metinih obrazaca.
popup-sign-hidden-id = Obrazac nosi broj poznatog obrasca.
popup-sign-title = Naslov govori o prigovoru i o AI-ju.
popup-sign-english-value = Mogućnosti izbora odgovaraju obrascu za prigovor.
popup-sign-labels = Polja pitaju ono što pita obrazac za prigovor.
popup-sign-text = Tekst govori o prigovoru i o AI-ju.
popup-sign-stage-words = Riječi na stranici pokazuju dokle ste stigli.
popup-sign-other-matter = Neke se riječi odnose na nešto drugo. To govori protiv toga da je ovo obrazac za prigovor.
popup-elsewhere = Niste na Metinu obrascu za prigovor.
popup-where = Dokle ste stigli
popup-no-known-form = Adresa ovog obrasca nije poznata. Metina stranica za zahtjeve o privatnosti možda vas odvede dalje.
popup-open-portal = Otvori Metinu stranicu
popup-first-title = Najprije nekoliko podataka
popup-first-lead = S njima Objector može ispuniti obrazac. Sva polja mogu ostati prazna.
popup-details-title = Vaši podaci
popup-more-details = Pretpregled, vlastite riječi, adrese profila
popup-menu = Više
popup-menu-details = Vaši podaci
popup-menu-dashboard = Što ste poslali
popup-menu-welcome = Kako Objector radi
popup-filled-now = { $written ->
    [one] Ispunjeno je { $written } polje.
    [few] Ispunjena su { $written } polja.
   *[other] Ispunjeno je { $written } polja.
 }
popup-undone-now = Sve je kao prije.
popup-page-gone = Stranica više ne odgovara. Ponovno je učitajte pa pokušajte opet.
popup-help-unseen = Ovo je obrazac, ali ga Objector ne vidi
popup-help-wrong = Objector ovdje u nečemu griješi
popup-help-look = Objector sam od sebe radi samo na poznatim adresama Metinih obrazaca. Ako se obrazac preselio ovamo, dopustite mu da pogleda ovu stranicu, samo ovaj put.
popup-help-look-button = Pogledaj ovu stranicu
popup-help-looked = Objector je ovdje našao obrazac. Pogledajte gore.
popup-help-looked-in-vain = Objector ovdje ne vidi obrazac za prigovor.
popup-help-look-failed = Preglednik nije dopustio Objectoru da pogleda ovu stranicu. Još jednom pritisnite gumb Objectora na alatnoj traci pa pokušajte ponovno.
popup-by-hand = Obrazac uvijek možete ispuniti i ručno. Kopirajte što vam treba ili otvorite kontekstni izbornik polja i odaberite Objector.
popup-copy = Kopiraj
popup-copied = Kopirano. Zalijepite u polje.
popup-copy-missing = To nedostaje među vašim podacima. Najprije ga ondje upišite.
popup-copy-failed = Preglednik nije dopustio Objectoru kopiranje. Označite tekst i sami ga kopirajte.
popup-hand-in = Pomozite da se to popravi: Objector zapisuje kako je ovaj obrazac sastavljen. Datoteka sadržava nazive polja, naslova i gumba. Ne sadržava ništa od onoga što piše u poljima, ništa od vaših podataka i ništa sa stranice izvan obrasca.
popup-hand-in-write = Zapiši
popup-hand-in-file = Datoteka
popup-hand-in-read = Pročitajte je prije nego što je podijelite. Ništa nije poslano. Ako vam odgovara, spremite je i pošaljite autorima Objectora: njihova je adresa na stranici Objectora u trgovini dodataka vašeg preglednika.
popup-hand-in-save = Spremi datoteku
popup-hand-in-copy = Kopiraj

by-hand-objection = Moj prigovor
by-hand-email = Moja e-adresa
by-hand-name = Moje ime i prezime
by-hand-country = Moja država

welcome-title = Recite „ne” treniranju AI-ja na onome što dijelite
welcome-lead = Meta trenira umjetnu inteligenciju (AI) na onome što odrasle osobe javno dijele na Facebooku i Instagramu. Možete uložiti prigovor. Objector vam pomaže s Metinim obrascem.
welcome-does = Što radi
welcome-does-recognise = Prepoznaje Metine obrasce za prigovor kad neki otvorite.
welcome-does-fill = Upisuje ono što ovdje unesete, a vi to možete poništiti.
welcome-does-explain = Objašnjava svako polje odmah pokraj njega, jednostavnim riječima.
welcome-never = Što nikad ne radi
welcome-never-send = Nikad ne šalje obrazac. Taj gumb pripada vama.
welcome-never-watch = Nikad vas ne prati. Radi zbog tih obrazaca na Metinim stranicama za pomoć, privatnost i prijavu, a na drugim Metinim stranicama samo kad ga pozovete.
welcome-never-network = Nikad ništa ne prosljeđuje. Ono što upišete ostaje na ovom uređaju, osim ako to odlučite dijeliti sa svojim drugim uređajima.
welcome-honest = Isplati li se još?
welcome-honest-text = Da. Prigovor vrijedi za budućnost, kad god ga uložili. Ne može poništiti prošlo treniranje: ono što je model naučio ostaje u njemu.
welcome-right = Vaše pravo
welcome-skip = Zasad preskoči
welcome-you = Vi
welcome-you-note = Ono što obrasci traže. Sve možete ostaviti prazno.
welcome-preview = Što će Objector napisati
welcome-preview-note = Objector piše na jeziku Metine stranice. Tekst ondje možete promijeniti prije slanja.
welcome-forms = Gdje su obrasci
welcome-forms-note = Prvo se u ovom pregledniku prijavite na Facebook ili Instagram. Zatim otvorite obrazac. Objector će biti ondje.
welcome-ready = Sada na obrasce

dashboard-title = Što ste poslali
dashboard-lead = Kopija svakog prigovora kakvu je Objector vidio pri slanju. Čuva se na ovom uređaju.
dashboard-none-title = Još ništa
dashboard-none-text = Kad pošaljete neki Metin obrazac, ovdje se pojavljuje kopija onoga što je u njemu pisalo: tekst, dan, obrazac.
dashboard-objections = Prigovori
dashboard-when = Poslano
dashboard-page = Stranica
dashboard-language = Jezik
dashboard-account = Za
dashboard-text = Poslani tekst
dashboard-no-text = U obrazac nije upisan tekst.
dashboard-answers = Što je još pisalo u obrascu
dashboard-state-submitted-note = Pritisnuli ste Metin gumb. Nije se vidjelo je li stiglo.
dashboard-by-person = Zabilježili ste { $date }
dashboard-by-page = Viđeno na Metinoj stranici { $date }
dashboard-mark = Kako stoje stvari?
dashboard-mark-note = Ako u e-poruci Mete piše drukčije, promijenite to ovdje.
dashboard-mark-submitted = Poslano, još nema odgovora
dashboard-mark-acknowledged = Meta kaže da ga je primila
dashboard-mark-granted = Meta kaže da ga uvažava
dashboard-mark-refused = Meta kaže „ne”
dashboard-mark-not-sent = Ipak nije poslano
dashboard-marked = Zabilježeno.
dashboard-details = Vaši podaci
dashboard-details-none = Još niste ništa upisali.
dashboard-details-edit = Promijeni podatke
dashboard-details-enter = Upiši podatke
dashboard-grounds-count = { $count ->
    [0] Ništa nije označeno
    [one] Označen { $count }
    [few] Označena { $count }
   *[other] Označeno { $count }
 }
dashboard-parts = Dijelovi ove stranice
dashboard-glance = Ukratko
dashboard-figure-todo = { $count ->
    [one] čeka na vas
    [few] čekaju na vas
   *[other] čeka na vas
 }
dashboard-figure-waiting = { $count ->
    [one] čeka na Metu
    [few] čekaju na Metu
   *[other] čeka na Metu
 }
dashboard-figure-over = { $count ->
    [one] završen
    [few] završena
   *[other] završeno
 }
dashboard-covered-title = Koga obuhvaćaju prigovori
dashboard-covered = { $all ->
    [1] { $covered ->
        [0] Za ovaj račun prigovor još nije poslan.
        [one] Za ovaj je račun poslan prigovor.
        [few] Za ovaj je račun poslan prigovor.
       *[other] Za ovaj je račun poslan prigovor.
    }
    [one] Prigovor je poslan za { $covered } od { $all } računa.
    [few] Prigovor je poslan za { $covered } od { $all } računa.
   *[other] Prigovor je poslan za { $covered } od { $all } računa.
 }
dashboard-strip = Sljedeći važni dani
dashboard-search = Traži
dashboard-filter = Prikaži
dashboard-filter-all = Sve
dashboard-filter-todo = One koji čekaju na mene
dashboard-filter-waiting = One koji čekaju na Metu
dashboard-filter-over = Završene
dashboard-found = { $count ->
    [0] Ništa nije pronađeno
    [one] { $count } prigovor
    [few] { $count } prigovora
   *[other] { $count } prigovora
 }
dashboard-more = Prikaži više
dashboard-all = Sve o tome
dashboard-events = Što se dogodilo i kada
dashboard-notes = Bilješke
dashboard-note = Što ste dobili kao odgovor, svojim riječima ili kopirano iz Metine e-poruke
dashboard-note-keep = Sačuvaj bilješku
dashboard-note-remove = Ukloni
dashboard-files = Datoteke
dashboard-all-files = Dokaz i kalendar
dashboard-proof-note = Stranica za ispis ili za čuvanje kao PDF te isto u obliku podataka. Svaka nosi broj koji se mijenja čim se promijeni i jedno slovo. Nitko drugi ne čuva ovaj dokaz za vas.
dashboard-proof-page = Dokaz za ispis
dashboard-proof-json = Dokaz kao podaci
dashboard-calendar = Datumi za kalendar
dashboard-calendar-none = Nema datuma koji treba čekati.
dashboard-add = Dodaj prigovor poslan bez Objectora
dashboard-add-note = Poštom, e-poštom ili prije nego što ste imali Objector. Objector tada i za njega broji dane.
dashboard-add-route = Koji obrazac ili o čemu je bilo pismo
dashboard-add-channel = Kako
dashboard-add-on = Kada
dashboard-add-text = Što ste napisali, ako to još imate
dashboard-add-keep = Dodaj
dashboard-add-day-missing = Odaberite dan kad ste ga poslali.
dashboard-letters = Pisma
dashboard-letters-note = Objector ih piše na temelju onoga što zna. Vi ih pročitate, promijenite što želite i sami pošaljete.
dashboard-letter-write = Napiši
dashboard-letter-write-label = Napiši: { $letter }
dashboard-letter-text = Pismo. Ovdje ga možete promijeniti.
dashboard-letter-copy = Kopiraj
dashboard-letter-copied = Kopirano.
dashboard-letter-print = Ispiši
dashboard-letter-mail = Otvori u mojem programu za e-poštu
dashboard-letter-page = Otvori stranicu za to
dashboard-letter-close = Zatvori
dashboard-letter-as-of = Adresa i stranica, stanje: { $date }
dashboard-settings = Postavke i sigurnosna kopija
dashboard-notify = Podsjeti me kad nešto dospije
dashboard-notify-note = Preglednik prikazuje obavijest. Jednom vas pita za dopuštenje.
dashboard-notify-refused = Preglednik nije dopustio obavijesti. Broj na ikoni Objectora i dalje pokazuje što je dospjelo.
dashboard-sync = Dijeli s mojim drugim uređajima
dashboard-sync-note = Putem računa vašeg preglednika, preko poslužitelja njegova proizvođača. Isključeno dok to sami ne odaberete.
dashboard-backup = Sigurnosna kopija
dashboard-backup-note = Jedna datoteka s vašim podacima i svime što ste poslali. Čuvajte je na sigurnom mjestu.
dashboard-backup-make = Izradi sigurnosnu kopiju
dashboard-backup-save = Spremi sigurnosnu kopiju
dashboard-backup-take = Uvezi sigurnosnu kopiju…
dashboard-backup-person = Uvezi moje podatke iz datoteke
dashboard-backup-take-in = Uvezi
dashboard-backup-leave = Odustani
dashboard-backup-taken = Uvezeno. Ništa od onoga što je bilo ovdje nije izgubljeno.
dashboard-closed = Zatvorena objašnjenja
dashboard-closed-note = Objašnjenja koja ste zatvorili na Metinim obrascima ostaju zatvorena dok ih ponovno ne prikažete.
dashboard-closed-show = Prikaži ih ponovno
dashboard-closed-shown = Ponovno će se prikazivati.
dashboard-forget-title = Zaboravi sve
dashboard-forget-text = Time se s ovog uređaja brišu vaši podaci i gornji popis. Ono što je Meta primila ostaje kod Mete.
dashboard-forget = Zaboravi sve…
dashboard-forget-sure = Izbrisati sve?
dashboard-forget-sure-text = Vaši podaci i kopije poslanoga bit će trajno izbrisani. Te su kopije možda vaš jedini dokaz.
dashboard-forget-yes = Izbriši sve
dashboard-forget-no = Zadrži
dashboard-forgotten = Sve je izbrisano s ovog uređaja.

error-permission-title = Objector još ne smije raditi na Metinim stranicama
error-permission-text = Vaš mu preglednik nije dopustio pristup Metinim stranicama za pomoć i privatnost. Bez toga ne može ni prepoznati ni ispuniti obrazac.
error-permission-grant = Dopusti na Metinim stranicama
error-permission-granted = Hvala. Ako je Metina stranica otvorena, ponovno je učitajte.
error-permission-still = Još uvijek nije dopušteno. To možete promijeniti u postavkama preglednika.
error-damaged-title = Spremljeno se ne može pročitati
error-damaged-text = Spremljeno je oštećeno. Sačuvano je takvo kakvo jest i ništa nije prebrisano. Dok ne odlučite, Objector ništa ne upisuje. Ako počnete ispočetka, oštećena se kopija stavlja na stranu i ostaje na ovom uređaju.
error-damaged-afresh = Stavi na stranu i počni ispočetka
error-damaged-done = Oštećena je kopija stavljena na stranu. Možete početi ispočetka.
error-newer-title = Spremljeno potječe iz novije inačice Objectora
error-newer-text = Sačuvano je takvo kakvo jest. Ova starija inačica to ne dira i ništa ne upisuje. Ažurirajte Objector.
error-unreadable-title = Vaš preglednik ne daje pristup spremljenim podacima
error-unreadable-text = Ništa nije prebrisano. Dok se ne budu mogli ponovno pročitati, Objector ništa ne upisuje. Često pomaže ponovno pokretanje preglednika.
error-not-kept = Nije uspjelo. Ništa nije promijenjeno. Pokušajte ponovno.
error-full-title = Nema više mjesta za spremanje
error-full-text = Vaš preglednik nije mogao zadržati posljednju promjenu na ovom uređaju. Ono što je spremljeno prije i dalje je tu.
error-unreachable-title = Objector ne odgovara
error-unreachable-text = Ništa nije izgubljeno. Zatvorite ovaj prozor i ponovno ga otvorite. Ako to ne pomogne, ponovno pokrenite preglednik.
error-not-saved = To se nije moglo spremiti. Ono što ste upisali još je ovdje. Pokušajte ponovno.
error-email = Ovo nije potpuna e-adresa. Primjer: ime@example.org.
error-account-handle = Ovo je adresa druge usluge. Upišite profil ovog računa ili ostavite prazno.
error-account-email = Ovo nije potpuna e-adresa. Ostavite prazno da se upotrijebi gornja.
