# What Objector says about a whole page, in Slovenian.

banner-facebook-own = Facebook: ugovor proti uporabi vaših informacij za UI
banner-instagram-own = Instagram: ugovor proti uporabi vaših informacij za UI
banner-meta-own = Račun Meta: ugovor proti uporabi vaših informacij za UI
banner-whatsapp-own = WhatsApp: ugovor proti obdelavi vaših informacij
banner-third-party = Meta: ugovor proti uporabi informacij o vas od tretjih oseb
banner-general-objection = Meta: ugovor proti uporabi vaših informacij
banner-rights-portal = Meta: zahteve v zvezi s pravicami do varstva podatkov
banner-entry = Od tu pridete do obrazca za ugovor

banner-unsure = To je morda Metin obrazec za ugovor

banner-ready = Objector lahko vpiše, kar ve. Nič se ne vpiše, dokler ne pritisnete gumba.
banner-unsure-ready = Objector te strani ne pozna zanesljivo, zato ni vpisal ničesar. Če vidite, da je to obrazec za ugovor, mu dovolite, da vpiše, kar ve.
banner-written = Izpolnjeno. Vse preberite in popravite, kar ni prav. Nato pritisnite Metin gumb: obrazec lahko pošljete samo vi.
banner-refused = Nekatera polja niso obdržala tega, kar je vpisal Objector. Izpolnite jih sami in nato pritisnite Metin gumb.
banner-undone = Vse je tako kot prej. Obrazec lahko izpolnite sami ali pa to znova prepustite Objectorju.
banner-nothing = Objector nima več česa izpolniti. Vse preberite in nato pritisnite Metin gumb.
banner-no-details = Enkrat vpišite svoj e-naslov in državo. Potem Objector ta obrazec izpolni namesto vas. Podatki ostanejo v vaši napravi, razen če se odločite, da jih delite s svojimi drugimi napravami.
banner-damaged = Objector ne more prebrati, kar je shranil, zato ne vpiše ničesar. Shranjeno je ostalo nedotaknjeno. Za več odprite okence Objectorja.
banner-newer = Vaše podatke je shranila novejša različica Objectorja. Posodobite Objector. Do takrat le razlaga in ničesar ne spreminja.
banner-too-large = Ta stran ima več polj, kot jih Objector prebere. Nobenega od njih ne izpolni in ne razloži.
banner-private = V zasebnem oknu Objector ničesar ne vpiše na seznam: sami si zabeležite, kdaj to pošljete.
banner-login = Najprej se prijavite tukaj, v tem brskalniku, nato znova odprite obrazec. Meta ga pokaže samo prijavljenim.
banner-code = Meta je na vaš e-naslov poslala kodo. Vpišite jo in pustite stran odprto, sicer boste morda morali začeti znova. Poglejte tudi med neželeno pošto.
banner-sent = Meta sporoča, da je prejela vaš ugovor. Naredite posnetek zaslona: kopija po e-pošti pogosto ne pride. Meta mora odgovoriti v enem mesecu.
banner-sent-other = Meta sporoča, da je prejela vaš ugovor. Naredite posnetek zaslona: kopija po e-pošti pogosto ne pride.
banner-stage-refused = Meta sporoča, da vašemu ugovoru ne ugodi. Navesti mora razloge in povedati, kje se lahko pritožite. Naredite posnetek zaslona.
banner-stage-refused-other = Meta sporoča, da vašemu ugovoru ne ugodi. Naredite posnetek zaslona z odgovorom.
banner-unavailable = Meta tukaj ne prikaže obrazca. Preverite, ali ste v tem brskalniku prijavljeni, poskusite pozneje ali uporabite drug Metin obrazec.
banner-entry-state = Ta stran pojasnjuje, kako Meta uporablja informacije za UI. Do samega obrazca je še en klik.

banner-own-covers = Meta od 27. maja 2025 za učenje svoje umetne inteligence (UI) uporablja javne objave, fotografije in komentarje odraslih v Evropi ter to, kar ljudje pišejo storitvi Meta AI. Namesto da bi vprašala, se sklicuje na »zakoniti interes«. Imate pravico do ugovora.
banner-own-covers-uk = Meta za učenje svoje umetne inteligence (UI) uporablja javne objave, fotografije in komentarje odraslih. V Združenem kraljestvu je to po poročilih spet začela septembra 2024. Namesto da bi vprašala, se sklicuje na »zakoniti interes«. Imate pravico do ugovora.
banner-own-covers-other = Meta za učenje svoje umetne inteligence (UI) uporablja javne objave, fotografije in komentarje. Z njenim obrazcem lahko temu ugovarjate. Katere pravice imate poleg obrazca, je odvisno od prava kraja, kjer živite.
banner-own-accounts = En ugovor velja za vse račune v istem Središču za račune (Accounts Center). Za vsak drug račun obrazec izpolnite znova.
banner-own-what = Zajema to, kar javno delite in boste delili: objave, fotografije z opisi, posnetke reels, zgodbe, komentarje, ocene ter to, kar počnete v javnih skupinah in na straneh. Vaše ime, uporabniško ime in profilna slika štejejo za javne celo pri zasebnem profilu. Tudi tam je ugovor smiseln.
banner-own-limits = Kar se je model že naučil, se s tem ne izbriše. Ugovor je vseeno smiseln: velja za tisto, kar pride pozneje. Kar o vas objavljajo drugi, je druga zadeva in ima svoj obrazec.
banner-own-late = Ni prepozno. 27. maj 2025 je bil dan, ko se je učenje začelo, in ne zadnji dan za ugovor. Ugovor, vložen danes, velja za naprej. Starejše objave so najvarnejše, če jih pokažete samo prijateljem ali jih izbrišete.
banner-own-late-other = Ni prepozno. Objavljena navodila, ki navajajo zadnji dan za ugovor, so zastarela. Ugovor, vložen danes, velja za naprej. Starejše objave so najvarnejše, če jih pokažete samo prijateljem ali jih izbrišete.
banner-own-chats = Zasebna sporočila med ljudmi, tudi tista v aplikaciji WhatsApp, se ne uporabljajo, razen če jih kdo posreduje storitvi Meta AI.
banner-counts-later = Ugovor velja za tisto, kar pride pozneje, kadar koli ga vložite. Kar se je model že naučil, se z njim ne izbriše.
banner-own-minors = Meta pravi, da izpusti, kar delijo mlajši od 18 let. To ne varuje otrok na slikah, ki jih objavljajo odrasli. Če take slike objavljate, se ugovor za vaš račun splača tudi zaradi otrok.
banner-own-earlier = Ugovor iz leta 2024 ali 2025 še velja, pravi Meta. Vložite ga znova, če se je vaš e-naslov spremenil, ali za račun, ki ni povezan.
banner-own-myths = Objava z besedami »Ne dajem svojega dovoljenja« nima učinka, naj jo deli še toliko ljudi. Ugovor tudi ne izklopi storitve Meta AI: ostane vidna, vam pa je ni treba uporabljati.
banner-own-pages = Po objavljenih navodilih poslovna stran nima svojega obrazca. Vsak, ki zanjo skrbi, ugovarja za svoj profil.
banner-own-threads = Threads nima svojega obrazca. Objavljena navodila ga štejejo k Instagramu.
banner-non-users = Ugovarjate lahko tudi brez računa, z obrazcem za informacije tretjih oseb.
banner-whatsapp-mail = Po obrazcu WhatsApp po e-pošti vpraša, čemu ugovarjate in zakaj. Če na to ne odgovorite, morda iz tega ne bo nič.
banner-whatsapp-limits = Zasebna sporočila med ljudmi se ne uporabljajo, razen če jih kdo posreduje storitvi Meta AI. WhatsApp je ljudem odgovarjal, da se njihov ugovor ne nanaša na WhatsApp. Zagotovo pomaga, če tam ne uporabljate storitve Meta AI.
banner-third-party-limits = Ta obrazec je za informacije, ki jih ima Meta od drugih, in zanj ni potreben račun. Meta pravi, da takih zahtev ne izpolni samodejno.
banner-third-party-who = Namenjen je ljudem brez računa in temu, kar o vas objavljajo ali povedo drugi. Tem ljudem ne prepreči objavljanja. Prosite tudi njih.
banner-third-party-identify = Meta bo vprašala, po čem lahko ugotovi, da so podatki o vas. Ne navedite več, kot je za to treba, in vnaprej ne pošiljajte osebnega dokumenta.
banner-general-limits = Ta obrazec je za več zadev. Ugovor proti uporabi vaših podatkov za UI je ena od njih.
banner-portal-limits = Od julija 2026 sem vodi Metin pravilnik o zasebnosti. Zunaj Mete je o tej strani malo znanega, zato vsak odgovor preverite sami.
banner-law-gdpr = Pravica do ugovora je v členu 21 GDPR. Po ugovoru mora Meta prenehati uporabljati vaše podatke za ta namen, razen če dokaže nujne razloge, ki prevladajo nad vašimi. Odgovoriti mora v enem mesecu od prejema ugovora (člen 12(3)).
banner-law-uk = Pravica do ugovora je v členu 21 UK GDPR.
banner-law-fadp = Po švicarskem pravu potrebuje upravičen razlog, kdor uporablja vaše podatke v nasprotju z vašo izrecno željo (člena 30(2)(b) in 31 FADP). To pravo roka za odgovor ne določa.
banner-law-other = V vaši državi velja pravo, ki ga Objector ne pozna. Objector obrazec razloži, ne navaja pa nobenega zakona.
banner-unsure-why = Objector prepozna obrazec po več znakih hkrati: po spletnem naslovu, skriti številki, naslovu obrazca in vprašanjih. Tukaj jih je premalo ali pa si nasprotujejo.
banner-login-why = Meta pokaže obrazec samo tam, kjer ste prijavljeni, prav v tem brskalniku. V brskalniku aplikacije je po poročilih ostal prazen, včasih je uspelo šele v drugem poskusu. Objector gesel ne gleda.
banner-unavailable-why = Po poročilih Meta te obrazce ponuja v EU, na Islandiji, v Lihtenštajnu, na Norveškem, v Združenem kraljestvu, Švici in nekaj drugih državah. Če se obrazec ne odpre, je mogoče tudi pismo.
banner-refused-why = { $law ->
    [gdpr] Meta mora dokazati nujne razloge, ki prevladajo nad vašimi (člen 21(1) GDPR). Navesti mora svoje razloge in vam povedati, da se lahko obrnete na nadzorni organ in sodišče (člen 12(4)). Lahko odgovorite. Lahko se tudi pritožite pri nadzornem organu (člen 77), kar je brezplačno.
    [uk] Meta mora dokazati nujne razloge, ki prevladajo nad vašimi (člen 21(1) UK GDPR). Lahko odgovorite. Pritožba se vloži najprej pri podjetju Meta (section 164A zakona Data Protection Act 2018), nato pri ICO.
    [fadp] Za ravnanje v nasprotju z vašo izrecno željo Meta potrebuje upravičen razlog (člena 30(2)(b) in 31 FADP). Lahko vprašate, kateri je, in zadevo prijavite zveznemu pooblaščencu za varstvo podatkov in informacije.
   *[other] Meto lahko vprašate za njene razloge.
}

way-details = Vpiši moje podatke
way-details-change = Spremeni moje podatke
way-form-facebook-own = Odpri Facebookov obrazec
way-form-instagram-own = Odpri Instagramov obrazec
way-form-third-party = Odpri obrazec za ljudi brez računa
way-form-whatsapp-own = Odpri WhatsAppov obrazec
way-record = Poglej, kaj je poslano

source-gdpr = Splošna uredba o varstvu podatkov (GDPR)
source-gdpr-6 = GDPR, člen 6
source-gdpr-9 = GDPR, člen 9
source-gdpr-12 = GDPR, člen 12
source-gdpr-21 = GDPR, člen 21
source-time-limits = Uredba št. 1182/71 o rokih
source-ico = Information Commissioner’s Office (ICO)
source-edoeb = Zvezni pooblaščenec za varstvo podatkov in informacije (FDPIC)
source-meta-forms = Metina stran o ugovoru
source-meta-policy = Metin pravilnik o zasebnosti
source-authority-2025 = Vodnik nadzornega organa, 2025
source-somi = SOMI, fundacija iz Nizozemske
source-noyb = noyb, združenje iz Avstrije
