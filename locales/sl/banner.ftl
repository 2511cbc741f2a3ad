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
banner-no-details = Enkrat vpišite svoj e-naslov in državo. Potem Objector ta obrazec izpolni namesto vas. Podatki ostanejo v vaši napravi.
banner-damaged = Objector ne more prebrati, kar je shranil, zato ne vpiše ničesar. Shranjeno je ostalo nedotaknjeno. Za več odprite okence Objectorja.
banner-newer = Vaše podatke je shranila novejša različica Objectorja. Posodobite Objector. Do takrat le razlaga in ničesar ne spreminja.
banner-too-large = Ta stran ima več polj, kot jih Objector prebere. Polja nižje na strani niso razložena.
banner-login = Najprej se prijavite tukaj, v tem brskalniku, nato znova odprite obrazec. Meta ga pokaže samo prijavljenim.
banner-code = Meta je na vaš e-naslov poslala kodo. Vpišite jo in pustite stran odprto, sicer boste morda morali začeti znova. Poglejte tudi med neželeno pošto.
banner-sent = Meta sporoča, da je prejela vaš ugovor. Naredite posnetek zaslona: kopija po e-pošti pogosto ne pride. Meta mora odgovoriti v enem mesecu.
banner-sent-other = Meta sporoča, da je prejela vaš ugovor. Naredite posnetek zaslona: kopija po e-pošti pogosto ne pride.
banner-stage-refused = Meta sporoča, da vašemu ugovoru ne ugodi. Navesti mora razloge in povedati, kje se lahko pritožite. Naredite posnetek zaslona.
banner-stage-refused-other = Meta sporoča, da vašemu ugovoru ne ugodi. Naredite posnetek zaslona z odgovorom.
banner-unavailable = Meta tukaj ne prikaže obrazca. Preverite, ali ste v tem brskalniku prijavljeni, poskusite pozneje ali uporabite drug Metin obrazec.
banner-entry-state = Ta stran pojasnjuje, kako Meta uporablja informacije za UI. Do obrazca je še en klik.

banner-own-covers = Meta od 27. maja 2025 za učenje svoje umetne inteligence (UI) uporablja javne objave, fotografije in komentarje odraslih v Evropi ter to, kar ljudje pišejo storitvi Meta AI. Namesto da bi vprašala, se sklicuje na »zakoniti interes«. Imate pravico do ugovora.
banner-own-accounts = En ugovor velja za vse račune v istem Središču za račune (Accounts Center). Za vsak drug račun obrazec izpolnite znova.
banner-own-limits = Kar se je model že naučil, se s tem ne izbriše. Ugovor je vseeno smiseln: velja za tisto, kar pride pozneje. Kar o vas objavljajo drugi, je druga zadeva in ima svoj obrazec.
banner-whatsapp-limits = Zasebna sporočila med ljudmi se ne uporabljajo, razen če jih kdo posreduje storitvi Meta AI. WhatsApp je ljudem odgovarjal, da se njihov ugovor ne nanaša na WhatsApp. Zagotovo pomaga, če tam ne uporabljate storitve Meta AI.
banner-third-party-limits = Ta obrazec je za informacije, ki jih ima Meta od drugih, in zanj ni potreben račun. Meta pravi, da takih zahtev ne izpolni samodejno.
banner-general-limits = Ta obrazec je za več zadev. Ugovor proti uporabi vaših podatkov za UI je ena od njih.
banner-portal-limits = Od julija 2026 sem vodi Metin pravilnik o zasebnosti. Zunaj Mete je o tej strani malo znanega, zato vsak odgovor preverite sami.
banner-law-gdpr = Pravica do ugovora je v členu 21 GDPR. Meta mora nato prenehati, razen če dokaže nujne razloge, ki prevladajo nad vašimi. Odgovoriti mora v enem mesecu od prejema ugovora (člen 12(3)).
banner-law-uk = Pravica do ugovora je v členu 21 UK GDPR.
banner-law-fadp = Po švicarskem pravu lahko z izrecnim ugovorom prepoveste uporabo svojih podatkov (člen 30(2)(b) FADP). Roka za odgovor ne določa.
banner-law-other = V vaši državi velja drugo pravo od tistega, ki ga pozna Objector. Objector obrazec razloži, ne navaja pa nobenega zakona.

way-details = Vpis mojih podatkov
way-details-change = Sprememba mojih podatkov
way-form-facebook-own = Odpri Facebookov obrazec
way-form-instagram-own = Odpri Instagramov obrazec
way-form-third-party = Odpri obrazec za ljudi brez računa
way-form-whatsapp-own = Odpri WhatsAppov obrazec
way-record = Poglej, kaj je poslano

source-gdpr = Splošna uredba o varstvu podatkov (GDPR)
source-time-limits = Uredba št. 1182/71 o rokih
source-meta-forms = Metina stran o ugovoru
source-authority-2025 = Vodnik nadzornega organa, 2025
