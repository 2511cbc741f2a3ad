# Letters to the company and to a supervisory authority, in Croatian.

letter-act-gdpr = GDPR
letter-act-uk = UK GDPR

letter-kind-objection = Prigovor pismom
letter-kind-objection-note = Kad obrazac ne radi ili uz njega.
letter-kind-reminder = Podsjetnik
letter-kind-reminder-note = Kad Meta nije odgovorila na vrijeme.
letter-kind-refusal = Odgovor na odbijanje
letter-kind-refusal-note = Kad Meta kaže „ne”.
letter-kind-access = Što Meta ima o meni?
letter-kind-access-note = Pita koji su vaši podaci upotrijebljeni za AI.
letter-kind-erasure = Ograničenje i brisanje
letter-kind-erasure-note = Za podatke koji se još čuvaju za treniranje.
letter-kind-company-complaint = Pritužba Meti
letter-kind-company-complaint-note = U Ujedinjenoj Kraljevini prethodi pritužbi ICO-u.
letter-kind-complaint = Pritužba nadzornom tijelu
letter-kind-complaint-note = Kad Meta šuti ili vas njezin odgovor ne uvjerava. Besplatna je.
letter-kind-child = Za dijete
letter-kind-child-note = Kad se vaše dijete vidi ili spominje u onome što ljudi objavljuju.
letter-kind-represented = Za osobu koju zastupate
letter-kind-represented-note = Kad postupate za odraslu osobu na temelju punomoći ili odluke suda.
letter-kind-non-user = Bez računa
letter-kind-non-user-note = Kad vas drugi prikazuju ili spominju, a nemate račun.

letter-gap-name = [vaše ime i prezime]
letter-gap-email = [vaša e-adresa]
letter-gap-address = [vaša poštanska adresa]
letter-gap-account = [adresa ili korisničko ime vašeg računa]
letter-gap-reasons = [vaši razlozi, u jednoj ili dvije istinite rečenice]
letter-gap-represented = [ime i prezime osobe koju zastupate]
letter-gap-mandate = [punomoć ili odluka o vašem imenovanju]
letter-gap-sent = [dan vašeg prigovora]
letter-gap-form = [kojim obrascem ili pismom]
letter-gap-due = [dan kad je Meti istekao rok za odgovor]
letter-gap-answered = [dan Metina odgovora]
letter-gap-complained = [dan vaše pritužbe tvrtki]
letter-gap-recipient = [tvrtka koju Metina pravila o privatnosti navode za vašu državu]
letter-gap-authority = [tijelo za zaštitu podataka mjesta u kojem živite]
letter-gap-authority-address = [njegova poštanska adresa, s njegovih internetskih stranica]

letter-subject-objection = Prigovor na upotrebu mojih osobnih podataka za AI
letter-subject-reminder = Podsjetnik: moj prigovor ({ $sent }) na upotrebu mojih osobnih podataka za AI
letter-subject-refusal = Vaš odgovor ({ $answered }) na moj prigovor na upotrebu mojih osobnih podataka za AI
letter-subject-access = Zahtjev za pristup: upotreba mojih osobnih podataka za AI
letter-subject-erasure = Zahtjev za ograničenje obrade i brisanje mojih osobnih podataka upotrijebljenih za AI
letter-subject-company-complaint = Pritužba: moj prigovor ({ $sent }) na upotrebu mojih osobnih podataka za AI
letter-subject-complaint = Pritužba na društvo { $controller }: prigovor na upotrebu osobnih podataka za AI
letter-subject-child = Prigovor na upotrebu osobnih podataka mojeg djeteta za AI
letter-subject-represented = Prigovor u ime druge osobe ({ $represented }) na upotrebu osobnih podataka za AI
letter-subject-on-behalf-child = { $subject } (u ime mojeg djeteta)
letter-subject-on-behalf-represented = { $subject } (u ime druge osobe: { $represented })
letter-subject-non-user = Prigovor osobe bez računa na upotrebu osobnih podataka za AI

letter-open = Poštovani,
letter-close = S poštovanjem,
letter-enclosures = Prilozi:
letter-account = { $platform }: { $handle }
letter-platform-meta = Račun tvrtke Meta
letter-form = putem obrasca na adresi { $address }
letter-by-post = poštom
letter-by-e-mail = e-poštom

letter-object = { $law ->
    [fadp] Izričito ulažem prigovor (članak 30. stavak 2. točka b švicarskog Saveznog zakona o zaštiti podataka, FADP) na upotrebu svojih osobnih podataka za razvoj i poboljšanje AI-ja, u svim proizvodima tvrtke Meta. To obuhvaća sav moj dosadašnji i budući sadržaj te sadržaj drugih osoba u kojem me se može prepoznati.
    [other] Ulažem prigovor na upotrebu svojih osobnih podataka za razvoj i poboljšanje AI-ja, u svim proizvodima tvrtke Meta. To obuhvaća sav moj dosadašnji i budući sadržaj te sadržaj drugih osoba u kojem me se može prepoznati.
   *[gdpr] Na temelju članka 21. stavka 1. { $act }-a ulažem prigovor na upotrebu svojih osobnih podataka za razvoj i poboljšanje AI-ja, u svim proizvodima tvrtke Meta. To obuhvaća sav moj dosadašnji i budući sadržaj te sadržaj drugih osoba u kojem me se može prepoznati.
}
letter-accounts = Moji računi:
letter-earlier = Prigovor je već uložen: { $sent }, { $form }. Ostajem pri njemu.
letter-reasons = Moji razlozi:

letter-ground-expectation = Pri odvagivanju se uzima u obzir ono što je osoba razumno mogla očekivati u vrijeme prikupljanja podataka ({ $act }, uvodna izjava 47.).
letter-ground-special-categories = Članak 9. { $act }-a zabranjuje njihovu upotrebu, osim u iznimkama koje navodi.
letter-ground-children = Članak 6. stavak 1. točka (f) { $act }-a djecu izričito navodi.
letter-ground-profession-safety = To je razlog koji se odnosi na moju posebnu situaciju, kako kaže članak 21. stavak 1. { $act }-a.
letter-ground-creative-work = Taj moj interes treba odvagnuti prema članku 6. stavku 1. točki (f) { $act }-a.
letter-ground-irreversible = Prava na ispravak i brisanje (članci 16. i 17. { $act }-a) tada bi malo koristila.
letter-ground-not-necessary = Članak 6. stavak 1. točka (f) { $act }-a dopušta samo ono što je nužno za interes o kojem je riječ.
letter-ground-non-user = Prema članku 14. { $act }-a moraju se obavijestiti i osobe čiji podaci potječu iz drugih izvora.

letter-ask = Molim vas da
letter-ask-stop = od sada prestanete s tom upotrebom
letter-ask-restrict = ograničite obradu dok razmatrate ovaj prigovor (članak 18. stavak 1. točka (d))
letter-ask-erase = { $law ->
    [fadp] izbrišete te podatke iz onoga što se čuva za treniranje
    [other] izbrišete te podatke iz onoga što se čuva za treniranje
   *[gdpr] izbrišete te podatke iz onoga što se čuva za treniranje (članak 17. stavak 1. točka (c))
}
letter-ask-recipients = obavijestite one kojima su podaci proslijeđeni i kažete mi tko su oni (članak 19.)
letter-ask-sources = kažete mi koje podatke o meni za to upotrebljavate i odakle potječu (članci 14. i 15.)
letter-ask-confirm = { $law ->
    [fadp] mi pisano potvrdite da ste to učinili, po mogućnosti u roku od 30 dana
    [other] mi pisano potvrdite da ste to učinili, po mogućnosti u roku od 30 dana
   *[gdpr] mi u roku od mjesec dana potvrdite da ste to učinili (članak 12. stavak 3.)
}
letter-ask-refusal = mi, ako odbijete, navedete svoje uvjerljive legitimne razloge i kažete da se mogu obratiti nadzornom tijelu i sudu (članak 12. stavak 4.)
letter-proof = { $law ->
    [fadp] Ne prilažem osobnu ispravu. Ako sumnjate u moj identitet, recite mi zašto i što vam je potrebno.
    [other] Ne prilažem osobnu ispravu. Ako sumnjate u moj identitet, recite mi zašto i što vam je potrebno.
   *[gdpr] Ovaj je zahtjev besplatan (članak 12. stavak 5.). Ne prilažem osobnu ispravu. Ako opravdano sumnjate u moj identitet, recite mi u čemu je sumnja i što vam je potrebno (članak 12. stavak 6.).
}
letter-rights = { $law ->
    [fadp] Pridržavam sva ostala prava prema FADP-u.
    [other] Pridržavam sva ostala prava.
    [uk] Pridržavam sva ostala prava, osobito ona iz članaka 79. i 82. { $act }-a.
   *[gdpr] Pridržavam sva ostala prava, osobito ona iz članaka 77., 79. i 82. { $act }-a.
}
letter-reply = Molim da odgovorite e-poštom na { $email }.

letter-child = { $law ->
    [fadp] Ostvarujem roditeljsku skrb o maloljetnom djetetu. U ime djeteta izričito ulažem prigovor (članak 30. stavak 2. točka b švicarskog Saveznog zakona o zaštiti podataka, FADP) na upotrebu osobnih podataka djeteta za razvoj i poboljšanje AI-ja, u svim proizvodima tvrtke Meta. To obuhvaća sadržaj bilo koje osobe u kojem se moje dijete vidi, čuje ili spominje.
    [other] Ostvarujem roditeljsku skrb o maloljetnom djetetu. U ime djeteta ulažem prigovor na upotrebu osobnih podataka djeteta za razvoj i poboljšanje AI-ja, u svim proizvodima tvrtke Meta. To obuhvaća sadržaj bilo koje osobe u kojem se moje dijete vidi, čuje ili spominje.
   *[gdpr] Ostvarujem roditeljsku skrb o maloljetnom djetetu. U ime djeteta na temelju članka 21. stavka 1. { $act }-a ulažem prigovor na upotrebu osobnih podataka djeteta za razvoj i poboljšanje AI-ja, u svim proizvodima tvrtke Meta. To obuhvaća sadržaj bilo koje osobe u kojem se moje dijete vidi, čuje ili spominje.
}
letter-child-reasons = { $law ->
    [fadp] Moje dijete o tome ne može odlučivati i nije to odabralo. Izuzimanje računa maloljetnika, o kojem govorite, ne obuhvaća ono što objavljuju odrasli.
    [other] Moje dijete o tome ne može odlučivati i nije to odabralo. Izuzimanje računa maloljetnika, o kojem govorite, ne obuhvaća ono što objavljuju odrasli.
   *[gdpr] Moje dijete o tome ne može odlučivati i nije to odabralo. Članak 6. stavak 1. točka (f) { $act }-a daje interesima djece osobitu težinu. Izuzimanje računa maloljetnika, o kojem govorite, ne obuhvaća ono što objavljuju odrasli.
}
letter-child-name = Ime svojeg djeteta ovdje ne navodim. Ako vam je nešto potrebno da biste pronašli podatke, recite mi što i zašto.

letter-represented = { $law ->
    [fadp] Zastupam ovu osobu: { $represented }. U ime te osobe izričito ulažem prigovor (članak 30. stavak 2. točka b švicarskog Saveznog zakona o zaštiti podataka, FADP) na upotrebu njezinih osobnih podataka za razvoj i poboljšanje AI-ja, u svim proizvodima tvrtke Meta. To obuhvaća sav dosadašnji i budući sadržaj koji se dijeli te sadržaj drugih osoba u kojem se ta osoba može prepoznati.
    [other] Zastupam ovu osobu: { $represented }. U ime te osobe ulažem prigovor na upotrebu njezinih osobnih podataka za razvoj i poboljšanje AI-ja, u svim proizvodima tvrtke Meta. To obuhvaća sav dosadašnji i budući sadržaj koji se dijeli te sadržaj drugih osoba u kojem se ta osoba može prepoznati.
   *[gdpr] Zastupam ovu osobu: { $represented }. U ime te osobe na temelju članka 21. stavka 1. { $act }-a ulažem prigovor na upotrebu njezinih osobnih podataka za razvoj i poboljšanje AI-ja, u svim proizvodima tvrtke Meta. To obuhvaća sav dosadašnji i budući sadržaj koji se dijeli te sadržaj drugih osoba u kojem se ta osoba može prepoznati.
}
letter-accounts-represented = Računi te osobe:
letter-mandate = Pravo na zastupanje daje mi: { $mandate }. Kopiju prilažem. Ako vam treba više, recite mi što i zašto.
letter-on-behalf-child = Pišem u ime svojeg maloljetnog djeteta, o kojem ostvarujem roditeljsku skrb. Kad se u ovom pismu govori o mojim podacima, mojim računima ili mojim pravima, riječ je o podacima, računima i pravima djeteta. Molim vas da odgovor pošaljete meni.
letter-on-behalf-represented = Pišem u ime osobe koju zastupam: { $represented }. Kad se u ovom pismu govori o mojim podacima, mojim računima ili mojim pravima, riječ je o podacima, računima i pravima te osobe. Molim vas da odgovor pošaljete meni.

letter-non-user = { $law ->
    [fadp] Nemam račun kod vas. Izričito ulažem prigovor (članak 30. stavak 2. točka b švicarskog Saveznog zakona o zaštiti podataka, FADP) na upotrebu podataka o meni za razvoj i poboljšanje AI-ja, bez obzira na to potječu li iz sadržaja drugih osoba, s interneta ili od drugih tvrtki.
    [other] Nemam račun kod vas. Ulažem prigovor na upotrebu podataka o meni za razvoj i poboljšanje AI-ja, bez obzira na to potječu li iz sadržaja drugih osoba, s interneta ili od drugih tvrtki.
   *[gdpr] Nemam račun kod vas. Na temelju članka 21. stavka 1. { $act }-a ulažem prigovor na upotrebu podataka o meni za razvoj i poboljšanje AI-ja, bez obzira na to potječu li iz sadržaja drugih osoba, s interneta ili od drugih tvrtki.
}
letter-non-user-reasons = { $law ->
    [fadp] Između nas nema nikakvog odnosa, nitko me nije obavijestio i takva se upotreba nije mogla očekivati.
    [other] Između nas nema nikakvog odnosa, nitko me nije obavijestio i takva se upotreba nije mogla očekivati.
   *[gdpr] Između nas nema nikakvog odnosa, nitko me nije obavijestio (članak 14. { $act }-a) i takva se upotreba nije mogla očekivati (uvodna izjava 47.).
}

letter-past = Moj prigovor na upotrebu mojih osobnih podataka za razvoj i poboljšanje AI-ja uložen je { $sent }, { $form }. U njemu je navedena e-adresa { $email }.
letter-silence = { $law ->
    [fadp] Otad nije bilo odgovora.
    [other] Otad nije bilo odgovora.
   *[gdpr] Prema članku 12. stavku 3. { $act }-a imate mjesec dana za odgovor. Taj je rok ({ $due }) istekao. Nije mi stigao ni odgovor ni obrazložena obavijest da vam treba više vremena.
}
letter-receipt-only = { $law ->
    [fadp] Otad mi je stigla samo potvrda o primitku. To nije odgovor.
    [other] Otad mi je stigla samo potvrda o primitku. To nije odgovor.
   *[gdpr] Prema članku 12. stavku 3. { $act }-a imate mjesec dana za odgovor. Taj je rok ({ $due }) istekao. Stigla mi je samo potvrda o primitku. To nije odgovor.
}
letter-remind-ask = Molim vas da mi u roku od dva tjedna kažete uvažavate li moj prigovor i od kojeg dana.
letter-else = { $law ->
    [uk] Ako mi ne odgovorite, podnijet ću pritužbu vama na temelju odredbe section 164A zakona Data Protection Act 2018, a nakon toga povjereniku za informacije (Information Commissioner).
    [fadp] Ako mi ne odgovorite, obratit ću se švicarskom Saveznom povjereniku za zaštitu podataka i informiranje (FDPIC).
    [other] Ako mi ne odgovorite, potražit ću savjet.
   *[gdpr] Ako mi ne odgovorite, podnijet ću pritužbu nadzornom tijelu (članak 77. { $act }-a).
}

letter-refused = Obavijestili ste me ({ $answered }) da mu ne udovoljavate.
letter-burden = { $law ->
    [fadp] Obrada protivno mojoj izričitoj volji povrjeđuje moja prava osobnosti ako nije opravdana (članak 30. stavak 2. točka b i članak 31. FADP-a). Molim vas da mi kažete na koje se opravdanje pozivate u mojem slučaju. Ovo su moji razlozi:
    [other] Molim vas da mi kažete zašto i kako ste odvagnuli moje razloge:
   *[gdpr] Prema članku 21. stavku 1. { $act }-a na vama je da dokažete uvjerljive legitimne razloge koji nadilaze moje interese, prava i slobode. Molim vas da mi kažete koji su to razlozi u mojem slučaju i kako ste ih odvagnuli u odnosu na moje razloge:
}
letter-maintain = Ostajem pri svojem prigovoru. Molim vas da ga ponovno razmotrite i da mi odgovorite u roku od dva tjedna.
letter-meanwhile = Molim vas da dotad ograničite obradu (članak 18. stavak 1. točka (d)).

letter-access = { $law ->
    [fadp] Tražim pristup svojim osobnim podacima (članak 25. FADP-a). Molim vas da mi kažete
   *[gdpr] Na temelju članka 15. { $act }-a tražim pristup svojim osobnim podacima. Molim vas da mi kažete
}
letter-access-whether = jesu li moji podaci upotrijebljeni ili se upotrebljavaju za razvoj ili poboljšanje AI-ja
letter-access-which = o kojim je vrstama podataka riječ, s kojih računa i otkad
letter-access-sources = odakle podaci potječu
letter-access-recipients = kome su proslijeđeni, među ostalim i objavom modela
letter-access-time = koliko se dugo čuvaju u tu svrhu
letter-access-interest = na koji se legitimni interes pozivate (članak 13. stavak 1. točka (d))
letter-access-objection = kako ste postupili s mojim prigovorom ({ $sent }) i od kojeg dana vrijedi
letter-access-copy = Molim vas i da mi pošaljete kopiju mojih podataka iz onoga što se čuva za treniranje.
letter-access-form = { $law ->
    [fadp] Molim da odgovorite elektronički, besplatno i, kako je pravilo, u roku od 30 dana (članak 25. stavci 6. i 7. FADP-a).
   *[gdpr] Molim da odgovorite elektronički i u roku od mjesec dana (članak 12. stavak 3.).
}

letter-erase = { $law ->
    [fadp] Slijedom svojeg prigovora molim vas da
   *[gdpr] Slijedom svojeg prigovora, na temelju članaka 17., 18. i 19. { $act }-a, molim vas da
}
letter-erase-chats = izbrišete moje poruke Meta AI-ju, ako se čuvaju za treniranje
letter-erase-restrict = ograničite obradu tih podataka dok to ne bude učinjeno (članak 18. stavak 1. točka (d))
letter-erase-impossible = mi, ako smatrate da brisanje nije moguće, kažete za koje podatke i zašto
letter-erase-unlawful = Ako je upotreba bila nezakonita, pozivam se i na članak 17. stavak 1. točku (d).

letter-company-complaint = Na temelju odredbe section 164A zakona Data Protection Act 2018 podnosim vam pritužbu na to kako ste postupili s mojim prigovorom. Molim vas da potvrdite primitak ove pritužbe u roku od 30 dana od primitka, da je razmotrite i da me bez nepotrebnog odgađanja obavijestite o ishodu.

letter-complain = { $law ->
    [uk] Podnosim pritužbu na društvo { $controller }, { $controller-address }. Najprije je, { $complained }, podnesena pritužba samom društvu, na temelju odredbe section 164A zakona Data Protection Act 2018.
    [fadp] Prijavljujem vam kako društvo { $controller }, { $controller-address }, postupa s mojim prigovorom na upotrebu mojih osobnih podataka za AI (članak 30. stavak 2. točka b FADP-a).
   *[gdpr] Na temelju članka 77. { $act }-a podnosim pritužbu na društvo { $controller }, { $controller-address }. Odnosi se na moj prigovor na upotrebu mojih osobnih podataka za AI.
}
letter-complain-lead = Vodeće nadzorno tijelo za to društvo jest irsko Povjerenstvo za zaštitu podataka (Data Protection Commission) (članci 56. i 60.). Molim vas da ovu pritužbu proslijedite koliko je potrebno i da me vi sami o njoj obavješćujete.
letter-course = Što se dogodilo:
letter-course-sent = { $sent }: ulažem prigovor, { $form }. Navodim e-adresu { $email }.
letter-course-receipt = Meta potvrđuje da je primila prigovor.
letter-course-due = { $law ->
    [fadp] Dosad nije bilo odgovora.
   *[gdpr] { $due }: istječe mjesec dana iz članka 12. stavka 3. Nije mi stigao ni odgovor ni obavijest da je potrebno više vremena.
}
letter-course-reminded = { $reminded }: šaljem Meti podsjetnik i tražim odgovor.
letter-course-refused = { $answered }: Meta mi javlja da ne udovoljava prigovoru.
letter-course-reasons = Moji su razlozi bili:
letter-breach = Po mojem mišljenju riječ je o ovim odredbama { $act }-a:
letter-breach-time = članak 12. stavak 3. jer odgovor nije stigao na vrijeme
letter-breach-refusal = članak 21. stavak 1. jer mi nisu dokazani uvjerljivi legitimni razlozi
letter-breach-special-categories = članak 9. jer ono što je javno otkriva osobito osjetljive stvari
letter-breach-notice = članak 14. jer me nitko nije obavijestio
letter-complain-ask = Molim vas da
letter-complain-examine = ispitate ovu pritužbu
letter-complain-order = { $law ->
    [fadp] nastojite da se moj prigovor uvaži
   *[gdpr] se pobrinete da se moj prigovor uvaži
}
letter-complain-tell = { $law ->
    [gdpr] me obavijestite o napretku i ishodu (članak 77. stavak 2.)
   *[other] me obavijestite o ishodu
}

letter-enclosure-objection = Kopija mojeg prigovora s datumom
letter-enclosure-mandate = Kopija isprave koja mi daje pravo na zastupanje
letter-enclosure-answers = Snimke zaslona i e-poruke, koliko ih imam
letter-enclosure-complaint = Moja pritužba društvu i odgovor društva, ako postoji

letter-note-gaps = Ispunite ono što je u uglatim zagradama i izostavite što ne odgovara.
letter-note-form-first = Metin je obrazac brži. Pismo se računa od dana kad stigne: pošaljite ga tako da možete dokazati kada.
letter-note-two-weeks = Dva su tjedna molba. Zakon ne određuje takav rok.
letter-note-models-stay = Riječ je o podacima koji se još čuvaju. Ono što je istrenirani model naučio time će se teško promijeniti.
letter-note-address-press = Ova je adresa poznata samo iz medija. Metin je obrazac sigurniji put.
letter-note-no-deadline = Švicarsko pravo ne određuje rok za odgovor na prigovor. Pošaljite upit nakon 30 dana.
letter-note-other-law = Objector ne poznaje pravo vaše države pa se ovo pismo ne poziva ni na koji zakon.
letter-note-identify = Meta može pitati kako vas može pronaći u svojim podacima. Ne navodite više nego što je za to potrebno i ne šaljite unaprijed osobnu ispravu.
letter-note-child = Nijedno pismo ne skriva sliku. Zamolite i one koji su je objavili da je izbrišu ili pokažu samo prijateljima.
letter-note-represented = Priložite kopiju isprave koja vam daje pravo na zastupanje. Na njoj zacrnite ono što s time nema veze i ne prilažite osobnu ispravu. Država u vašim podacima mora biti ona u kojoj ta osoba živi: vrijede njezino pravo i njezino nadzorno tijelo.
letter-note-authority-form = Nadzorno tijelo ima vlastitu stranicu ili obrazac za pritužbe. Upotrijebite ga i kopirajte u njega ovaj tekst.
letter-note-check-address = Prije slanja pošte provjerite adresu na internetskim stranicama nadzornog tijela.
letter-note-lead = Pritužbu prima vaše vlastito nadzorno tijelo. U stvarima koje se tiču Mete vodeće je irsko, ali ne morate pisati u Dublin.
letter-note-land = U Njemačkoj je za tvrtke poput Mete nadležno tijelo vaše savezne pokrajine. Odaberite svoju pokrajinu.
letter-note-login = Obrazac nadzornog tijela traži elektronički identitet, kao što je MitID u Danskoj ili BankID u Norveškoj.
letter-note-no-plain-mail = Ovo nadzorno tijelo ne prima pritužbe običnom e-poštom. Upotrijebite njegov obrazac ili poštu.
letter-note-public-record = Ono što se pošalje ovom nadzornom tijelu postaje javni dokument. Izostavite ono što je osjetljivo.
letter-note-company-first = Ovo nadzorno tijelo želi da se najprije obratite tvrtki.
letter-note-no-fines = Švicarski povjerenik može ispitati slučaj, ali ne može izricati novčane kazne.
letter-note-language = Ovo je pismo na jeziku koji nadzorno tijelo prihvaća.
letter-note-court = Ako nadzorno tijelo tri mjeseca ništa ne odgovori, članak 78. stavak 2. GDPR-a otvara vam put do suda.
letter-note-not-covered = Objector ne poznaje nijedno nadzorno tijelo za vašu državu ili područje. Potražite ga na internetskim stranicama vlade svoje države.
letter-as-of = Stanje: { $date }
letter-undated = Datum ovih podataka nije poznat.
