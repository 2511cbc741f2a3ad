# What Objector says about a whole page, in Croatian.

banner-facebook-own = Facebook: prigovor na upotrebu vaših informacija za AI
banner-instagram-own = Instagram: prigovor na upotrebu vaših informacija za AI
banner-meta-own = Račun tvrtke Meta: prigovor na upotrebu vaših informacija za AI
banner-whatsapp-own = WhatsApp: prigovor na obradu vaših informacija
banner-third-party = Meta: prigovor na upotrebu informacija o vama koje potječu od trećih strana
banner-general-objection = Meta: prigovor na upotrebu vaših informacija
banner-rights-portal = Meta: zahtjevi povezani s pravima na zaštitu podataka
banner-entry = Odavde dolazite do obrasca za prigovor

banner-unsure = Ovo je možda Metin obrazac za prigovor

banner-ready = Objector može upisati ono što zna. Ništa se ne upisuje dok ne pritisnete gumb.
banner-unsure-ready = Objector ovu stranicu ne poznaje sa sigurnošću pa nije ništa upisao. Ako vidite da je to obrazac za prigovor, dopustite mu da upiše ono što zna.
banner-written = Ispunjeno. Pročitajte sve i ispravite što nije točno. Zatim pritisnite Metin gumb: samo vi možete poslati obrazac.
banner-refused = Neka polja nisu zadržala ono što je Objector upisao. Ispunite ih sami pa pritisnite Metin gumb.
banner-undone = Sve je kao prije. Obrazac možete ispuniti sami ili pustiti Objector da to učini ponovno.
banner-nothing = Objector nema više što upisati. Pročitajte sve pa pritisnite Metin gumb.
banner-no-details = Jednom upišite svoju e-adresu i državu. Objector zatim ispunjava ovaj obrazac umjesto vas. Podaci ostaju na vašem uređaju, osim ako ih odlučite dijeliti sa svojim drugim uređajima.
banner-damaged = Objector ne može pročitati ono što je pohranio pa ništa ne upisuje. Pohranjeno je ostalo sačuvano. Otvorite prozorčić Objectora da vidite više.
banner-newer = Vaše je podatke pohranila novija inačica Objectora. Ažurirajte Objector. Dotad samo objašnjava i ništa ne mijenja.
banner-too-large = Ova stranica ima više polja nego što ih Objector čita. Ne ispunjava i ne objašnjava nijedno od njih.
banner-private = U privatnom prozoru Objector ništa ne bilježi na popis: sami zabilježite kada ovo šaljete.
banner-login = Prvo se prijavite ovdje, u ovom pregledniku, pa ponovno otvorite obrazac. Meta ga prikazuje samo prijavljenim osobama.
banner-code = Meta je poslala kôd na vašu e-adresu. Upišite ga i ne zatvarajte stranicu, inače ćete možda morati početi ispočetka. Pogledajte i u neželjenu poštu.
banner-sent = Meta kaže da je primila vaš prigovor. Napravite snimku zaslona: kopija često ne stigne e-poštom. Meta mora odgovoriti u roku od mjesec dana.
banner-sent-other = Meta kaže da je primila vaš prigovor. Napravite snimku zaslona: kopija često ne stigne e-poštom.
banner-stage-refused = Meta kaže da ne uvažava vaš prigovor. Mora vam navesti razloge i reći gdje možete podnijeti pritužbu. Napravite snimku zaslona.
banner-stage-refused-other = Meta kaže da ne uvažava vaš prigovor. Napravite snimku zaslona s odgovorom.
banner-unavailable = Meta ovdje ne prikazuje obrazac. Provjerite jeste li prijavljeni u ovom pregledniku, pokušajte kasnije ili upotrijebite neki drugi Metin obrazac.
banner-entry-state = Ova stranica objašnjava kako Meta upotrebljava informacije za AI. Od samog obrasca dijeli vas jedan klik.

banner-own-covers = Meta od 27. svibnja 2025. za treniranje svoje umjetne inteligencije (AI) upotrebljava javne objave, fotografije i komentare odraslih osoba u Europi te ono što ljudi pišu Meta AI-ju. Umjesto da pita, poziva se na „legitimni interes”. Imate pravo na prigovor.
banner-own-covers-uk = Meta za treniranje svoje umjetne inteligencije (AI) upotrebljava javne objave, fotografije i komentare odraslih osoba. U Ujedinjenoj Kraljevini to je, prema izvješćima, nastavila u rujnu 2024. Umjesto da pita, poziva se na „legitimni interes”. Imate pravo na prigovor.
banner-own-covers-other = Meta za treniranje svoje umjetne inteligencije (AI) upotrebljava javne objave, fotografije i komentare. Njezinim obrascem možete uložiti prigovor na to. Koja prava imate osim obrasca, ovisi o pravu mjesta u kojem živite.
banner-own-accounts = Jedan prigovor vrijedi za sve račune koji su u istom Centru za korisničke račune. Za svaki drugi račun ponovno ispunite obrazac.
banner-own-what = Obuhvaća ono što javno dijelite i što ćete dijeliti: objave, fotografije s opisima, reelove, priče, komentare, recenzije i ono što radite u javnim grupama i na stranicama. Vaše ime, korisničko ime i profilna slika smatraju se javnima čak i na privatnom profilu. Prigovor ima smisla i ondje.
banner-own-limits = Ono što je model već naučio time se ne briše. Prigovor ipak ima smisla: vrijedi za ono što tek dolazi. Ono što drugi objavljuju o vama zasebna je stvar, s vlastitim obrascem.
banner-own-late = Nije prekasno. 27. svibnja 2025. bio je dan kad je treniranje počelo, a ne posljednji dan za prigovor. Prigovor uložen danas vrijedi za budućnost. Starije su objave najsigurnije ako ih pokažete samo prijateljima ili izbrišete.
banner-own-late-other = Nije prekasno. Upute u kojima se navodi posljednji dan za prigovor zastarjele su. Prigovor uložen danas vrijedi za budućnost. Starije su objave najsigurnije ako ih pokažete samo prijateljima ili izbrišete.
banner-own-chats = Privatne poruke među ljudima, i one na WhatsAppu, ne upotrebljavaju se, osim ako ih netko ne da Meta AI-ju.
banner-counts-later = Prigovor vrijedi za ono što tek dolazi, kad god ga uložite. Ono što je model već naučio njime se ne briše.
banner-own-minors = Meta kaže da izostavlja ono što dijele osobe mlađe od 18 godina. To ne štiti djecu na slikama koje objavljuju odrasli. Ako objavljujete takve slike, prigovor za vaš račun isplati se i zbog djece.
banner-own-earlier = Prigovor iz 2024. ili 2025. i dalje vrijedi, kaže Meta. Uložite ga ponovno ako se promijenila vaša e-adresa ili za račun koji nije povezan.
banner-own-myths = Objava s porukom „Ne dajem svoje dopuštenje” nema učinka, koliko god se dijelila. Ni prigovor ne isključuje Meta AI: on ostaje vidljiv, a vi ga ne morate upotrebljavati.
banner-own-pages = Prema objavljenim uputama poslovna stranica nema vlastiti obrazac. Svaka osoba koja se za nju brine ulaže prigovor za svoj profil.
banner-own-threads = Threads nema vlastiti obrazac. Objavljene ga upute ubrajaju u Instagram.
banner-non-users = Prigovor možete uložiti i bez računa, obrascem za informacije trećih strana.
banner-whatsapp-mail = Nakon obrasca WhatsApp e-poštom pita na što ulažete prigovor i zašto. Ako na to ne odgovorite, možda od svega neće biti ništa.
banner-whatsapp-limits = Privatne poruke među ljudima ne upotrebljavaju se, osim ako ih netko ne da Meta AI-ju. WhatsApp je ljudima odgovarao da se njihov prigovor ne odnosi na WhatsApp. Sigurno pomaže ako ondje ne upotrebljavate Meta AI.
banner-third-party-limits = Ovaj se obrazac odnosi na informacije koje Meta ima od drugih i za njega ne treba račun. Meta kaže da takve zahtjeve ne ispunjava automatski.
banner-third-party-who = Namijenjen je osobama bez računa i onome što drugi o vama objavljuju ili govore. Te osobe ne sprječava da objavljuju. Zamolite i njih.
banner-third-party-identify = Meta će pitati po čemu može prepoznati da se podaci odnose na vas. Ne navodite više nego što je za to potrebno i ne šaljite unaprijed osobnu ispravu.
banner-general-limits = Ovaj obrazac služi za više stvari. Prigovor na upotrebu vaših podataka za AI jedna je od njih.
banner-portal-limits = Od srpnja 2026. ovamo vode Metina pravila o privatnosti. Izvan Mete o ovoj se stranici malo zna, zato svaki odgovor provjerite sami.
banner-law-gdpr = Pravo na prigovor nalazi se u članku 21. GDPR-a. Nakon prigovora Meta mora prestati upotrebljavati vaše podatke u tu svrhu, osim ako dokaže uvjerljive razloge koji nadilaze vaše. Mora odgovoriti u roku od mjesec dana od primitka prigovora (članak 12. stavak 3.).
banner-law-uk = Pravo na prigovor nalazi se u članku 21. UK GDPR-a.
banner-law-fadp = Prema švicarskom pravu onaj tko upotrebljava vaše podatke protivno vašoj izričitoj želji treba opravdanje (članak 30. stavak 2. točka b i članak 31. FADP-a). Ono ne određuje rok za odgovor.
banner-law-other = U vašoj državi vrijedi pravo koje Objector ne poznaje. Objector objašnjava obrazac, ali se ne poziva na zakon.
banner-unsure-why = Objector prepoznaje obrazac po nekoliko znakova odjednom: adresi, skrivenom broju, naslovu i pitanjima. Ovdje ih je premalo ili su proturječni.
banner-login-why = Meta prikazuje obrazac samo ondje gdje ste prijavljeni, baš u ovom pregledniku. U pregledniku unutar aplikacije, prema izvještajima, ostajao je prazan, a katkad je uspjelo tek u drugom pokušaju. Objector ne gleda lozinke.
banner-unavailable-why = Prema izvještajima, Meta nudi te obrasce u EU-u, na Islandu, u Lihtenštajnu, Norveškoj, Ujedinjenoj Kraljevini, Švicarskoj i još nekoliko država. Ako se obrazac ne otvara, moguće je poslati i pismo.
banner-refused-why = { $law ->
    [gdpr] Na Meti je da dokaže uvjerljive razloge koji nadilaze vaše (članak 21. stavak 1. GDPR-a). Mora navesti svoje razloge i reći vam da se možete obratiti nadzornom tijelu i sudu (članak 12. stavak 4.). Možete odgovoriti. Možete i podnijeti pritužbu nadzornom tijelu (članak 77.), što je besplatno.
    [uk] Na Meti je da dokaže uvjerljive razloge koji nadilaze vaše (članak 21. stavak 1. UK GDPR-a). Možete odgovoriti. Pritužba najprije ide samoj Meti (section 164A zakona Data Protection Act 2018), a zatim ICO-u.
    [fadp] Za postupanje protivno vašoj izričitoj želji Meta treba opravdanje (članak 30. stavak 2. točka b i članak 31. FADP-a). Možete pitati koje je to opravdanje i prijaviti slučaj Saveznom povjereniku za zaštitu podataka i informiranje.
   *[other] Možete pitati Metu za njezine razloge.
}

way-details = Upiši moje podatke
way-details-change = Promijeni moje podatke
way-form-facebook-own = Otvori Facebookov obrazac
way-form-instagram-own = Otvori Instagramov obrazac
way-form-third-party = Otvori obrazac za osobe bez računa
way-form-whatsapp-own = Otvori WhatsAppov obrazac
way-record = Pogledaj što je poslano

source-gdpr = Opća uredba o zaštiti podataka (GDPR)
source-gdpr-6 = GDPR, članak 6.
source-gdpr-9 = GDPR, članak 9.
source-gdpr-12 = GDPR, članak 12.
source-gdpr-21 = GDPR, članak 21.
source-time-limits = Uredba br. 1182/71 o rokovima
source-ico = Information Commissioner’s Office (ICO)
source-edoeb = Savezni povjerenik za zaštitu podataka i informiranje (FDPIC)
source-meta-forms = Metina stranica o prigovoru
source-meta-policy = Metina pravila o privatnosti
source-authority-2025 = Vodič nadzornog tijela, 2025.
source-somi = SOMI, zaklada iz Nizozemske
source-noyb = noyb, udruga iz Austrije
