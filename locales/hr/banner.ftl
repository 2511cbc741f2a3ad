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
banner-no-details = Jednom upišite svoju e-adresu i državu. Objector zatim ispunjava ovaj obrazac umjesto vas. Podaci ostaju na vašem uređaju.
banner-damaged = Objector ne može pročitati ono što je pohranio pa ništa ne upisuje. Pohranjeno je ostalo sačuvano. Otvorite prozorčić Objectora da vidite više.
banner-newer = Vaše je podatke pohranila novija inačica Objectora. Ažurirajte Objector. Dotad samo objašnjava i ništa ne mijenja.
banner-too-large = Ova stranica ima više polja nego što ih Objector čita. Polja niže na stranici nisu objašnjena.
banner-login = Prvo se prijavite ovdje, u ovom pregledniku, pa ponovno otvorite obrazac. Meta ga prikazuje samo prijavljenim osobama.
banner-code = Meta je poslala kôd na vašu e-adresu. Upišite ga i ne zatvarajte stranicu, inače ćete možda morati početi ispočetka. Pogledajte i u neželjenu poštu.
banner-sent = Meta kaže da je primila vaš prigovor. Napravite snimku zaslona: kopija često ne stigne e-poštom. Meta mora odgovoriti u roku od mjesec dana.
banner-sent-other = Meta kaže da je primila vaš prigovor. Napravite snimku zaslona: kopija često ne stigne e-poštom.
banner-stage-refused = Meta kaže da ne prihvaća vaš prigovor. Mora vam navesti razloge i reći gdje možete podnijeti pritužbu. Napravite snimku zaslona.
banner-stage-refused-other = Meta kaže da ne prihvaća vaš prigovor. Napravite snimku zaslona s odgovorom.
banner-unavailable = Meta ovdje ne prikazuje obrazac. Provjerite jeste li prijavljeni u ovom pregledniku, pokušajte kasnije ili upotrijebite neki drugi Metin obrazac.
banner-entry-state = Ova stranica objašnjava kako Meta upotrebljava informacije za AI. Sam je obrazac udaljen jedan klik.

banner-own-covers = Meta od 27. svibnja 2025. za treniranje svojeg AI-ja upotrebljava javne objave, fotografije i komentare odraslih osoba u Europi te ono što ljudi pišu Meta AI-ju. Umjesto da pita, poziva se na „legitimni interes”. Imate pravo na prigovor.
banner-own-accounts = Jedan prigovor vrijedi za sve račune koji su u istom Centru za korisničke račune. Za svaki drugi račun ponovno ispunite obrazac.
banner-own-limits = Ono što je model već naučio time se ne briše. Prigovor ipak ima smisla: vrijedi za ono što tek dolazi. Ono što drugi objavljuju o vama zasebna je stvar, s vlastitim obrascem.
banner-whatsapp-limits = Privatne poruke među ljudima ne upotrebljavaju se, osim ako ih netko ne da Meta AI-ju. WhatsApp je ljudima odgovarao da se njihov prigovor ne odnosi na WhatsApp. Sigurno pomaže ako ondje ne upotrebljavate Meta AI.
banner-third-party-limits = Ovaj se obrazac odnosi na informacije koje Meta ima od drugih i za njega ne treba račun. Meta kaže da takve zahtjeve ne ispunjava automatski.
banner-general-limits = Ovaj obrazac služi za više stvari. Prigovor na upotrebu vaših podataka za AI jedna je od njih.
banner-portal-limits = Od srpnja 2026. ovamo vode Metina pravila o privatnosti. Izvan Mete o ovoj se stranici malo zna, zato svaki odgovor provjerite sami.
banner-law-gdpr = Pravo na prigovor nalazi se u članku 21. GDPR-a. Meta tada mora prestati, osim ako dokaže uvjerljive razloge koji pretežu nad vašima. Mora odgovoriti u roku od mjesec dana od primitka prigovora (članak 12. stavak 3.).
banner-law-uk = Pravo na prigovor nalazi se u članku 21. UK GDPR-a.
banner-law-fadp = Švicarsko pravo omogućuje vam da izričitim prigovorom zabranite upotrebu svojih podataka (članak 30. stavak 2. točka b FADP-a). Ono ne određuje rok za odgovor.
banner-law-other = U vašoj državi vrijedi drukčije pravo od onoga koje Objector poznaje. Objector objašnjava obrazac, ali se ne poziva na zakon.

way-details = Upiši moje podatke
way-details-change = Promijeni moje podatke
way-form-facebook-own = Otvori Facebookov obrazac
way-form-instagram-own = Otvori Instagramov obrazac
way-form-third-party = Otvori obrazac za osobe bez računa
way-form-whatsapp-own = Otvori WhatsAppov obrazac
way-record = Pogledaj što je poslano

source-gdpr = Opća uredba o zaštiti podataka (GDPR)
source-time-limits = Uredba br. 1182/71 o rokovima
source-meta-forms = Metina stranica o prigovoru
source-authority-2025 = Vodič nadzornog tijela, 2025.
