# What Objector says beside each control of Meta's form, in Croatian.

card-region = Objašnjenje Objectora
card-fill = Ispuni obrazac
card-undo = Poništi sve
card-write = Ispuni ovo polje
card-take-back = Vrati kako je bilo
card-why = Zašto?
card-close = Zatvori
card-open = Objasni ovo

need-required = Meta zahtijeva odgovor.
need-optional = Može ostati prazno.

state-ready = Objector može ovo ispuniti umjesto vas. Ništa se ne upisuje dok ne pritisnete gumb.
state-held = Ovdje već nešto piše. Objector to ne mijenja.
state-held-other = Ovdje već stoji adresa drukčija od one koju ste naveli za taj račun. Objector je ne mijenja. Provjerite koju želite.
state-refused = Stranica nije zadržala ono što je Objector upisao. Upišite to sami.
state-undone = Vraćeno. Polje je kao prije.
state-unsure = Objector nije siguran čemu služi ovo polje. Pročitajte Metino pitanje prije nego što odgovorite.
state-too-long = Vaš je tekst dulji nego što polje dopušta. Sami upišite kraći.
state-no-choice = Objector na Metinu popisu nije našao odgovarajući odgovor. Odaberite ga sami.

field-email =
    .title = Vaša e-adresa
    .asks = Meta traži e-adresu računa za koji ulažete prigovor. Onamo stiže i odgovor.
    .why = Upišite adresu koja pripada vašem računu. To se savjetuje u uputama udruga potrošača jer Meta tada može povezati prigovor s računom. Ako odgovor ne stigne, pogledajte i u neželjenu poštu.
    .missing = Prvo recite Objectoru svoju e-adresu pa će moći ispuniti ovo polje.
    .written = Objector je upisao adresu koju ste naveli za ovaj račun.
    .asks-third-party = Meta traži e-adresu na koju vam može odgovoriti. Ne mora pripadati računu.
    .why-third-party = Za ovaj obrazac ne treba račun. Navedite adresu koju čitate: onamo stižu Metin odgovor i njezina pitanja.
    .written-third-party = Objector je upisao adresu koju ste naveli za odgovore.
    .asks-whatsapp-own = WhatsApp traži e-adresu. Na nju šalje daljnja pitanja prije nego što odgovori.
    .why-whatsapp-own = WhatsApp e-poštom pita na što ulažete prigovor i zašto. Ljudima je ta poruka stizala na engleskom. Navedite adresu koju čitate i, ako vam je draže, odgovorite na svojem jeziku.
    .written-whatsapp-own = Objector je upisao adresu koju ste naveli za WhatsApp ili, ako nje nema, vašu opću adresu.
field-email-confirm =
    .title = Ista adresa još jednom
    .asks = Meta traži istu e-adresu drugi put kako bi se otkrile pogreške u pisanju.
    .why = Mora biti potpuno ista kao gore. Ako promijenite jednu, promijenite obje.
    .missing = Prvo recite Objectoru svoju e-adresu pa će moći ispuniti ovo polje.
    .written = Objector je upisao istu adresu kao gore.
field-full-name =
    .title = Vaše ime i prezime
    .asks = Meta traži vaše ime i prezime.
    .why = Navedite ime koje stoji na vašem računu. Ne morate ga dokazivati: Meta smije tražiti dodatne dokaze samo ako opravdano sumnja u vaš identitet.
    .missing = Prvo recite Objectoru svoje ime i prezime pa će moći ispuniti ovo polje.
    .written = Objector je upisao ime i prezime koje ste naveli.
    .why-plain = Navedite ime koje stoji na vašem računu. Za dokaz ne trebate ništa priložiti.
    .why-third-party = Navedite ime pod kojim vas drugi poznaju jer ga Meta mora potražiti. Ako ste poznati i pod drugim imenom, recite to ondje gdje obrazac traži objašnjenje.
field-given-name =
    .title = Vaše ime
    .asks = Meta traži vaše ime (bez prezimena).
    .why = Navedite ime koje stoji na vašem računu. Ne morate ga dokazivati: Meta smije tražiti dodatne dokaze samo ako opravdano sumnja u vaš identitet.
    .missing = Prvo recite Objectoru svoje ime pa će moći ispuniti ovo polje.
    .written = Objector je upisao ime koje ste naveli.
field-family-name =
    .title = Vaše prezime
    .asks = Meta traži vaše prezime.
    .why = Navedite prezime koje stoji na vašem računu. Ne morate ga dokazivati: Meta smije tražiti dodatne dokaze samo ako opravdano sumnja u vaš identitet.
    .missing = Prvo recite Objectoru svoje prezime pa će moći ispuniti ovo polje.
    .written = Objector je upisao prezime koje ste naveli.
field-phone =
    .title = Vaš telefonski broj
    .asks = Meta traži telefonski broj s pozivnim brojem države.
    .why = Na WhatsAppovu obrascu to je broj vašeg WhatsApp računa. Na drugim obrascima ostavite polje prazno ako smijete: za prigovor nije potreban.
    .asks-whatsapp-own = WhatsApp traži telefonski broj vašeg WhatsApp računa, s pozivnim brojem države.
    .missing = Prvo recite Objectoru svoj telefonski broj pa će moći ispuniti ovo polje.
    .written = Objector je upisao broj koji ste naveli.
field-country =
    .title = Vaša država
    .asks = Meta želi znati u kojoj državi živite jer o tome ovise vaša prava.
    .why = Odaberite državu u kojoj doista živite, a ne onu u kojoj ste rođeni. Ako je nema na Metinu popisu, kako se 2024. izvještavalo za Norvešku, obrazac se ne može upotrijebiti: umjesto toga napišite pismo.
    .missing = Prvo recite Objectoru svoju državu pa će je moći odabrati ovdje.
    .written = Objector je odabrao državu koju ste naveli.
field-account =
    .title = Vaš profil
    .asks = Meta traži adresu ili korisničko ime profila na koji se ovo odnosi.
    .why = Navedite samo profil za koji ulažete prigovor. Za druge račune koji nisu u istom Centru za korisničke račune ponovno ispunite obrazac.
    .missing = Prvo recite Objectoru adresu svojeg profila pa će moći ispuniti ovo polje.
    .written = Objector je upisao profil koji ste naveli.
field-reason =
    .title = Zašto ulažete prigovor
    .asks = Meta pita zašto ulažete prigovor ili kako ova upotreba vaših podataka utječe na vas.
    .why = { $law ->
        [gdpr] Članak 21. stavak 1. GDPR-a govori o razlozima povezanima s vašom posebnom situacijom.
        [uk] Članak 21. stavak 1. UK GDPR-a govori o razlozima povezanima s vašom posebnom situacijom.
       *[other] Recite svojim riječima zašto ne želite takvu upotrebu.
    } Dovoljno je nekoliko istinitih rečenica, dokumenti nisu potrebni. Metin obrazac iz 2024. odbijao je odgovore kraće od 100 znakova, a onaj iz 2025. prihvaća i prazno polje. Razlozi pomažu ako poslije podnesete pritužbu. Ne pišite osjetljive pojedinosti, poput bolesti, ni imena djece ili drugih osoba.
    .missing = Prvo upišite svoje podatke pa Objector ovdje može napisati razlog.
    .written = Objector je napisao prigovor na temelju razloga koje ste označili. Pročitajte ga: svaka bi rečenica za vas trebala biti istinita.
    .written-plain = Objector je napisao kratak prigovor. U prozorčiću možete dodati vlastite razloge; s njima je jači.
    .left-out = Objector je napisao prigovor. U ovo polje ne stane sve što ste odabrali.
field-details =
    .title = Nešto drugo
    .asks = Meta pita želite li nešto dodati. Za vaš prigovor to nije potrebno.
    .why = Ostavite prazno, osim ako gore nešto nedostaje. Ne prilažite i ne navodite o sebi više nego što morate.
field-about-ai =
    .title = Odnosi li se na AI?
    .asks = Meta pita odnosi li se vaš zahtjev na AI tvrtke Meta. Za ovaj prigovor odgovor je „da”.
    .why = Isti obrazac služi i za druge stvari. Uz odgovor „da” prikazuje polja za prigovor na upotrebu vaših podataka za AI.
    .missing = Prvo upišite svoje podatke pa Objector može ovo odabrati.
    .written = Objector je odabrao „da” jer ulažete prigovor na upotrebu svojih podataka za AI.
field-request-kind =
    .title = Što želite učiniti
    .asks = Meta pita kakav je ovo zahtjev. U vašem je slučaju to prigovor.
    .why = Odaberite odgovor u kojem se spominje prigovor na upotrebu vaših informacija. Drugi odgovori vode na druge obrasce.
    .missing = Prvo upišite svoje podatke pa Objector može ovo odabrati.
    .written = Objector je odabrao odgovor koji znači prigovor.
    .why-third-party = Odaberite odgovor koji govori o prigovoru na upotrebu informacija trećih strana za AI ili o njezinu ograničenju. Ostali se odnose na uvid u podatke, njihov ispravak ili brisanje.
    .why-whatsapp-own = Odaberite pitanje o tome kako uložiti prigovor na obradu vaših informacija. WhatsApp zatim e-poštom pita na što ulažete prigovor i zašto.
field-product =
    .title = Koji proizvod
    .asks = Meta pita na koji se njezin proizvod odnosi vaš zahtjev.
    .why = Odaberite proizvod na kojem imate račun. Za račun negdje drugdje ponovno ispunite obrazac.
    .missing = Prvo recite Objectoru svoje račune pa može ovo odabrati.
    .written = Objector je odabrao proizvod za račun koji ste naveli.
field-prompts =
    .title = Što je upisano u Meta AI
    .asks = Meta želi znati što je upisano u Meta AI pa je prikazao podatke o vama. To možete znati samo vi.
    .why = To je predviđeno za slučajeve kad je odgovor Meta AI-ja prikazao informacije o vama. Ako nemate takav primjer, napišite to ili ostavite prazno ako smijete.
field-evidence =
    .title = Datoteke
    .asks = Meta nudi dodavanje snimki zaslona ili datoteka. Objector nikad ne dodaje datoteke. Ne šaljite osobne isprave.
    .why = Za prigovor unaprijed ne treba dokaz pa ostavite prazno ako smijete. Na obrascu za informacije trećih strana može pomoći snimka zaslona odgovora AI-ja u kojem se vide vaši podaci.
field-relationship =
    .title = Za koga podnosite zahtjev
    .asks = Meta pita odnosi li se ovo na vas ili na nekog drugog. Odaberite sami.
    .why = Odaberite „za sebe” ako je riječ o vašim podacima. Ako zahtjev podnosite za svoje dijete ili za nekoga tko vas je to zamolio, odaberite taj odgovor.
field-declaration =
    .title = Vaša izjava
    .asks = Meta traži da potvrdite da je ono što navodite istinito. To možete samo vi: pročitajte i sami označite.
    .why = Objector nikad ne označava takvu izjavu. Prije nego što to učinite, pročitajte što piše u obrascu i ispravite što nije točno.
field-signature =
    .title = Vaš potpis
    .asks = Meta traži da se potpišete svojim imenom. To možete samo vi pa Objector ostavlja polje praznim.
    .why = Kad sve pročitate, upišite svoje ime onako kako stoji gore.
field-code =
    .title = Kôd iz e-pošte
    .asks = Meta je poslala kôd na vašu e-adresu. Sami ga upišite ovdje i držite stranicu otvorenom dok to ne učinite.
    .why = Prema izvještajima kôd vrijedi oko sat vremena. Ako poruka ne stigne za nekoliko minuta, pogledajte u neželjenu poštu. Ako zatvorite ovu stranicu, možda ćete morati početi ispočetka.
field-other =
    .title = Polje koje Objector ne poznaje
    .asks = Objector ne zna čemu služi ovo polje. Pročitajte Metino pitanje prije nego što odgovorite.
    .why = Meta mijenja svoje obrasce bez najave. Ne navodite više nego što morate. O promijenjenom obrascu možete obavijestiti autore Objectora; to se događa samo ako vi tako odlučite.

note-email-held = Kad ste prijavljeni, Meta ovdje često sama upiše adresu. Objector je ne mijenja. Ako to nije adresa na koju želite odgovor, promijenite je.
note-email-after = Nakon što pošaljete obrazac, Meta piše na ovu adresu: katkad najprije šalje kôd, a zatim odgovor. Prema iskustvima korisnika to traje od nekoliko minuta do dva dana; neki nisu dobili ništa.
note-country-law = GDPR se primjenjuje u EU-u, na Islandu, u Lihtenštajnu i Norveškoj. Ujedinjena Kraljevina i Švicarska imaju vlastite zakone. Objector navodi onaj koji vrijedi u vašoj državi.
note-account-find = Otvorite svoj profil u pregledniku: njegova je adresa u adresnoj traci. Lozinka nikad ne ide u ovo polje.
note-identity = { $law ->
    [gdpr] Ne šaljite osobnu ispravu. Prema članku 12. stavku 6. GDPR-a Meta smije tražiti dodatne informacije o vašem identitetu samo ako opravdano sumnja.
    [uk] Ne šaljite osobnu ispravu. Prema članku 12. stavku 6. UK GDPR-a Meta smije tražiti dodatne informacije o vašem identitetu samo ako opravdano sumnja.
   *[other] Ne šaljite osobnu ispravu, osim ako vam Meta kaže zašto sumnja u vaš identitet.
}
note-reason = { $law ->
    [gdpr] Članak 21. stavak 1. GDPR-a govori o razlozima povezanima s vašom posebnom situacijom.
    [uk] Članak 21. stavak 1. UK GDPR-a govori o razlozima povezanima s vašom posebnom situacijom.
   *[other] Recite svojim riječima zašto ne želite takvu upotrebu.
} Dovoljno je nekoliko istinitih rečenica, dokumenti nisu potrebni. Ne pišite osjetljive pojedinosti, poput bolesti, ni imena djece ili drugih osoba.
note-reason-third-party = Recite općenito gdje se pojavljujete: u objavama ili na slikama drugih ljudi, na internetskim stranicama. Meta kaže da takve zahtjeve ne ispunjava automatski, zato pomaže razlog koji vrijedi baš za vas.
note-reason-written = Ono što Objector piše temelji se na razlozima koje ste označili i na vašim riječima. O vama ne dodaje nijednu činjenicu, a svaku riječ možete promijeniti.
note-reason-weighing = { $law ->
    [gdpr] Ne morate dokazati da ste u pravu. Meta mora dokazati uvjerljive razloge koji nadilaze vaše (članak 21. stavak 1. GDPR-a).
    [uk] Ne morate dokazati da ste u pravu. Meta mora dokazati uvjerljive razloge koji nadilaze vaše (članak 21. stavak 1. UK GDPR-a).
    [fadp] Švicarsko pravo štiti vašu izričitu želju da se podaci o vama ne obrađuju (članak 30. stavak 2. točka b FADP-a). Meta bi morala opravdati postupanje protivno toj želji.
   *[other] Koja prava imate, ovisi o pravu države u kojoj živite. Objector ne navodi nijedno.
}
note-review = { $law ->
    [gdpr] „Razmotrit ćemo” još nije odgovor. Meta vam u roku od mjesec dana od primitka prigovora mora reći što je poduzela (članak 12. stavak 3. GDPR-a), a ako odbije, i zašto (članak 12. stavak 4.).
    [uk] „Razmotrit ćemo” još nije odgovor. Meta vam u roku od mjesec dana od primitka prigovora mora reći što je poduzela (članak 12. stavak 3. UK GDPR-a).
   *[other] „Razmotrit ćemo” još nije odgovor. Zabilježite dan i pošaljite upit nakon 30 dana.
}
note-review-longer = { $law ->
    [uk] U složenom slučaju Meta može produljiti rok za dva mjeseca, ali vam to mora reći u prvom mjesecu i navesti zašto (članak 12. stavak 3. UK GDPR-a).
   *[gdpr] U složenom slučaju Meta može produljiti rok za dva mjeseca, ali vam to mora reći u prvom mjesecu i navesti zašto (članak 12. stavak 3. GDPR-a).
}
note-right-to-act = Za odraslu osobu trebate pravo na zastupanje, primjerice na temelju punomoći. Meta može tražiti da je vidi. Na kopiji zacrnite ono što s time nema veze.
note-true = Istinitost je lako potvrditi ako je svaka rečenica u obrascu istinita. Ako u neku niste sigurni, najprije je izbrišite.
note-code-private = Kôd je samo za vas. Objector ga ne čita i ne čuva.
note-code-counts = Objector smatra da je prigovor primljen tek kad je kôd prihvaćen, ne prije.
