# Letters to the company and to a supervisory authority, in Slovenian.

letter-act-gdpr = GDPR
letter-act-uk = UK GDPR

letter-kind-objection = Ugovor v pismu
letter-kind-objection-note = Kadar obrazec ne deluje ali poleg njega.
letter-kind-reminder = Opomnik
letter-kind-reminder-note = Kadar Meta ni odgovorila pravočasno.
letter-kind-refusal = Odgovor na zavrnitev
letter-kind-refusal-note = Kadar Meta reče »ne«.
letter-kind-access = Kaj ima Meta o meni?
letter-kind-access-note = Vpraša, kateri vaši podatki so bili uporabljeni za UI.
letter-kind-erasure = Omejitev in izbris
letter-kind-erasure-note = Za podatke, ki se še hranijo za učenje.
letter-kind-company-complaint = Pritožba podjetju Meta
letter-kind-company-complaint-note = V Združenem kraljestvu je ta pred pritožbo pri ICO.
letter-kind-complaint = Pritožba nadzornemu organu
letter-kind-complaint-note = Kadar Meta molči ali vas njen odgovor ne prepriča. Brezplačna je.
letter-kind-child = Za otroka
letter-kind-child-note = Kadar je vaš otrok viden ali omenjen v tem, kar ljudje objavljajo.
letter-kind-represented = Za osebo, ki jo zastopate
letter-kind-represented-note = Kadar delujete za odraslo osebo na podlagi pooblastila ali odločitve sodišča.
letter-kind-non-user = Brez računa
letter-kind-non-user-note = Kadar vas drugi kažejo ali omenjajo, računa pa nimate.

letter-gap-name = [vaše ime in priimek]
letter-gap-email = [vaš e-naslov]
letter-gap-address = [vaš poštni naslov]
letter-gap-account = [naslov ali uporabniško ime vašega računa]
letter-gap-reasons = [vaši razlogi, v enem ali dveh resničnih stavkih]
letter-gap-represented = [ime in priimek osebe, ki jo zastopate]
letter-gap-mandate = [pooblastilo ali odločba o vaši postavitvi]
letter-gap-sent = [dan vašega ugovora]
letter-gap-form = [s katerim obrazcem ali pismom]
letter-gap-due = [dan, ko se je Meti iztekel rok za odgovor]
letter-gap-answered = [dan Metinega odgovora]
letter-gap-complained = [dan vaše pritožbe podjetju]
letter-gap-recipient = [podjetje, ki ga Metin pravilnik o zasebnosti navaja za vašo državo]
letter-gap-authority = [organ za varstvo podatkov v kraju, kjer živite]
letter-gap-authority-address = [njegov poštni naslov, s spletnega mesta organa]

letter-subject-objection = Ugovor proti uporabi mojih osebnih podatkov za umetno inteligenco
letter-subject-reminder = Opomnik: moj ugovor ({ $sent }) proti uporabi mojih osebnih podatkov za umetno inteligenco
letter-subject-refusal = Vaš odgovor ({ $answered }) na moj ugovor proti uporabi mojih osebnih podatkov za umetno inteligenco
letter-subject-access = Zahteva za dostop: uporaba mojih osebnih podatkov za umetno inteligenco
letter-subject-erasure = Zahteva za omejitev obdelave in izbris mojih osebnih podatkov, uporabljenih za umetno inteligenco
letter-subject-company-complaint = Pritožba: moj ugovor ({ $sent }) proti uporabi mojih osebnih podatkov za umetno inteligenco
letter-subject-complaint = Pritožba zoper družbo { $controller }: ugovor proti uporabi osebnih podatkov za umetno inteligenco
letter-subject-child = Ugovor proti uporabi osebnih podatkov mojega otroka za umetno inteligenco
letter-subject-represented = Ugovor v imenu druge osebe ({ $represented }) proti uporabi osebnih podatkov za umetno inteligenco
letter-subject-on-behalf-child = { $subject } (v imenu mojega otroka)
letter-subject-on-behalf-represented = { $subject } (v imenu druge osebe: { $represented })
letter-subject-non-user = Ugovor osebe brez računa proti uporabi osebnih podatkov za umetno inteligenco

letter-open = Spoštovani!
letter-close = S spoštovanjem
letter-enclosures = Priloge:
letter-account = { $platform }: { $handle }
letter-platform-meta = Račun Meta
letter-form = z obrazcem na naslovu { $address }
letter-by-post = po pošti
letter-by-e-mail = po e-pošti

letter-object = { $law ->
    [fadp] Izrecno ugovarjam (člen 30(2)(b) švicarskega zveznega zakona o varstvu podatkov, FADP) uporabi svojih osebnih podatkov za razvoj in izboljševanje umetne inteligence v vseh izdelkih podjetja Meta. To zajema vse moje dosedanje in prihodnje vsebine ter vsebine drugih, v katerih me je mogoče prepoznati.
    [other] Ugovarjam uporabi svojih osebnih podatkov za razvoj in izboljševanje umetne inteligence v vseh izdelkih podjetja Meta. To zajema vse moje dosedanje in prihodnje vsebine ter vsebine drugih, v katerih me je mogoče prepoznati.
   *[gdpr] Na podlagi člena 21(1) { $act } ugovarjam uporabi svojih osebnih podatkov za razvoj in izboljševanje umetne inteligence v vseh izdelkih podjetja Meta. To zajema vse moje dosedanje in prihodnje vsebine ter vsebine drugih, v katerih me je mogoče prepoznati.
}
letter-accounts = Moji računi:
letter-earlier = Ugovor je že bil vložen ({ $sent }, { $form }). Pri njem vztrajam.
letter-reasons = Moji razlogi:

letter-ground-expectation = Pri tehtanju šteje, kaj je posameznik ob zbiranju podatkov lahko razumno pričakoval ({ $act }, uvodna izjava 47).
letter-ground-special-categories = Člen 9 { $act } prepoveduje njihovo uporabo, razen v izjemah, ki jih navaja.
letter-ground-children = Člen 6(1)(f) { $act } izrecno omenja otroke.
letter-ground-profession-safety = To je razlog, povezan z mojim posebnim položajem, kot pravi člen 21(1) { $act }.
letter-ground-creative-work = Ta moj interes je treba upoštevati pri tehtanju po členu 6(1)(f) { $act }.
letter-ground-irreversible = Pravici do popravka in izbrisa (člena 16 in 17 { $act }) bi potem le malo koristili.
letter-ground-not-necessary = Člen 6(1)(f) { $act } dovoljuje samo to, kar je potrebno za zasledovani interes.
letter-ground-non-user = Po členu 14 { $act } je treba obvestiti tudi ljudi, katerih podatki izvirajo od drugod.

letter-ask = Prosim, da
letter-ask-stop = od zdaj naprej prenehate s to uporabo
letter-ask-restrict = omejite obdelavo, dokler preučujete ta ugovor (člen 18(1)(d))
letter-ask-erase = { $law ->
    [fadp] te podatke izbrišete iz tega, kar se hrani za učenje
    [other] te podatke izbrišete iz tega, kar se hrani za učenje
   *[gdpr] te podatke izbrišete iz tega, kar se hrani za učenje (člen 17(1)(c))
}
letter-ask-recipients = obvestite tiste, ki so jim bili podatki posredovani, in mi poveste, kdo so (člen 19)
letter-ask-sources = mi poveste, katere podatke o meni za to uporabljate in od kod izvirajo (člena 14 in 15)
letter-ask-confirm = { $law ->
    [fadp] mi pisno potrdite, da ste to storili, po možnosti v 30 dneh
    [other] mi pisno potrdite, da ste to storili, po možnosti v 30 dneh
   *[gdpr] mi v enem mesecu potrdite, da ste to storili (člen 12(3))
}
letter-ask-refusal = mi, če boste ugovor zavrnili, navedete svoje nujne legitimne razloge in poveste, da se lahko obrnem na nadzorni organ in sodišče (člen 12(4))
letter-proof = { $law ->
    [fadp] Osebnega dokumenta ne prilagam. Če dvomite o moji identiteti, mi povejte, zakaj in kaj potrebujete.
    [other] Osebnega dokumenta ne prilagam. Če dvomite o moji identiteti, mi povejte, zakaj in kaj potrebujete.
   *[gdpr] Ta zahteva je brezplačna (člen 12(5)). Osebnega dokumenta ne prilagam. Če upravičeno dvomite o moji identiteti, mi povejte, v čem je dvom in kaj potrebujete (člen 12(6)).
}
letter-rights = { $law ->
    [fadp] Pridržujem si vse druge pravice po FADP.
    [other] Pridržujem si vse druge pravice.
    [uk] Pridržujem si vse druge pravice, zlasti tiste iz členov 79 in 82 { $act }.
   *[gdpr] Pridržujem si vse druge pravice, zlasti tiste iz členov 77, 79 in 82 { $act }.
}
letter-reply = Prosim, da odgovorite po e-pošti na naslov { $email }.

letter-child = { $law ->
    [fadp] Imam starševsko odgovornost za mladoletnega otroka. V imenu otroka izrecno ugovarjam (člen 30(2)(b) švicarskega zveznega zakona o varstvu podatkov, FADP) uporabi osebnih podatkov otroka za razvoj in izboljševanje umetne inteligence v vseh izdelkih podjetja Meta. To zajema vsebine katere koli osebe, v katerih je mojega otroka mogoče videti ali slišati ali je v njih imenovan.
    [other] Imam starševsko odgovornost za mladoletnega otroka. V imenu otroka ugovarjam uporabi osebnih podatkov otroka za razvoj in izboljševanje umetne inteligence v vseh izdelkih podjetja Meta. To zajema vsebine katere koli osebe, v katerih je mojega otroka mogoče videti ali slišati ali je v njih imenovan.
   *[gdpr] Imam starševsko odgovornost za mladoletnega otroka. V imenu otroka na podlagi člena 21(1) { $act } ugovarjam uporabi osebnih podatkov otroka za razvoj in izboljševanje umetne inteligence v vseh izdelkih podjetja Meta. To zajema vsebine katere koli osebe, v katerih je mojega otroka mogoče videti ali slišati ali je v njih imenovan.
}
letter-child-reasons = { $law ->
    [fadp] Moj otrok o tem ne more odločati in tega ni izbral. Izvzetje računov mladoletnih, ki ga navajate, ne zajema tega, kar objavljajo odrasli.
    [other] Moj otrok o tem ne more odločati in tega ni izbral. Izvzetje računov mladoletnih, ki ga navajate, ne zajema tega, kar objavljajo odrasli.
   *[gdpr] Moj otrok o tem ne more odločati in tega ni izbral. Člen 6(1)(f) { $act } daje interesom otrok posebno težo. Izvzetje računov mladoletnih, ki ga navajate, ne zajema tega, kar objavljajo odrasli.
}
letter-child-name = Imena svojega otroka tukaj ne navajam. Če kaj potrebujete, da bi našli podatke, mi povejte, kaj in zakaj.

letter-represented = { $law ->
    [fadp] Zastopam to osebo: { $represented }. V njenem imenu izrecno ugovarjam (člen 30(2)(b) švicarskega zveznega zakona o varstvu podatkov, FADP) uporabi njenih osebnih podatkov za razvoj in izboljševanje umetne inteligence v vseh izdelkih podjetja Meta. To zajema vse dosedanje in prihodnje deljene vsebine ter vsebine drugih, v katerih je to osebo mogoče prepoznati.
    [other] Zastopam to osebo: { $represented }. V njenem imenu ugovarjam uporabi njenih osebnih podatkov za razvoj in izboljševanje umetne inteligence v vseh izdelkih podjetja Meta. To zajema vse dosedanje in prihodnje deljene vsebine ter vsebine drugih, v katerih je to osebo mogoče prepoznati.
   *[gdpr] Zastopam to osebo: { $represented }. V njenem imenu na podlagi člena 21(1) { $act } ugovarjam uporabi njenih osebnih podatkov za razvoj in izboljševanje umetne inteligence v vseh izdelkih podjetja Meta. To zajema vse dosedanje in prihodnje deljene vsebine ter vsebine drugih, v katerih je to osebo mogoče prepoznati.
}
letter-accounts-represented = Računi te osebe:
letter-mandate = Pravico do zastopanja mi daje: { $mandate }. Kopijo prilagam. Če potrebujete več, mi povejte, kaj in zakaj.
letter-on-behalf-child = Pišem v imenu svojega mladoletnega otroka, za katerega imam starševsko odgovornost. Kjer to pismo govori o mojih podatkih, mojih računih ali mojih pravicah, so to podatki, računi in pravice otroka. Odgovor prosim pošljite meni.
letter-on-behalf-represented = Pišem v imenu osebe, ki jo zastopam: { $represented }. Kjer to pismo govori o mojih podatkih, mojih računih ali mojih pravicah, so to podatki, računi in pravice te osebe. Odgovor prosim pošljite meni.

letter-non-user = { $law ->
    [fadp] Pri vas nimam računa. Izrecno ugovarjam (člen 30(2)(b) švicarskega zveznega zakona o varstvu podatkov, FADP) uporabi podatkov o meni za razvoj in izboljševanje umetne inteligence, ne glede na to, ali izvirajo iz vsebin drugih ljudi, z interneta ali od drugih podjetij.
    [other] Pri vas nimam računa. Ugovarjam uporabi podatkov o meni za razvoj in izboljševanje umetne inteligence, ne glede na to, ali izvirajo iz vsebin drugih ljudi, z interneta ali od drugih podjetij.
   *[gdpr] Pri vas nimam računa. Na podlagi člena 21(1) { $act } ugovarjam uporabi podatkov o meni za razvoj in izboljševanje umetne inteligence, ne glede na to, ali izvirajo iz vsebin drugih ljudi, z interneta ali od drugih podjetij.
}
letter-non-user-reasons = { $law ->
    [fadp] Z vami nisem v nobenem razmerju, o tem me niste obvestili in take uporabe ni bilo mogoče pričakovati.
    [other] Z vami nisem v nobenem razmerju, o tem me niste obvestili in take uporabe ni bilo mogoče pričakovati.
   *[gdpr] Z vami nisem v nobenem razmerju, o tem me niste obvestili (člen 14 { $act }) in take uporabe ni bilo mogoče pričakovati (uvodna izjava 47).
}

letter-past = Moj ugovor proti uporabi mojih osebnih podatkov za razvoj in izboljševanje umetne inteligence je bil vložen ({ $sent }, { $form }). V njem je naveden e-naslov { $email }.
letter-silence = { $law ->
    [fadp] Odgovora od takrat ni bilo.
    [other] Odgovora od takrat ni bilo.
   *[gdpr] Po členu 12(3) { $act } imate za odgovor en mesec. Ta se je iztekel ({ $due }). Do mene ni prišel ne odgovor ne obrazloženo obvestilo, da potrebujete več časa.
}
letter-receipt-only = { $law ->
    [fadp] Od takrat je do mene prišla samo potrditev prejema. To ni odgovor.
    [other] Od takrat je do mene prišla samo potrditev prejema. To ni odgovor.
   *[gdpr] Po členu 12(3) { $act } imate za odgovor en mesec. Ta se je iztekel ({ $due }). Do mene je prišla samo potrditev prejema. To ni odgovor.
}
letter-remind-ask = Prosim, da mi v dveh tednih sporočite, ali mojemu ugovoru ugodite in od katerega dne naprej.
letter-else = { $law ->
    [uk] Če mi ne odgovorite, nameravam vložiti pritožbo pri vas na podlagi določbe section 164A zakona Data Protection Act 2018, nato pa pri informacijskem pooblaščencu (Information Commissioner).
    [fadp] Če mi ne odgovorite, se nameravam obrniti na švicarskega zveznega pooblaščenca za varstvo podatkov in informacije (FDPIC).
    [other] Če mi ne odgovorite, nameravam poiskati nasvet.
   *[gdpr] Če mi ne odgovorite, nameravam vložiti pritožbo pri nadzornem organu (člen 77 { $act }).
}

letter-refused = Sporočili ste mi ({ $answered }), da mu ne ugodite.
letter-burden = { $law ->
    [fadp] Obdelava proti moji izrecni volji krši moje osebnostne pravice, če ni upravičena (člena 30(2)(b) in 31 FADP). Prosim, da mi poveste, kateri razlog po vašem mnenju v mojem primeru upravičuje obdelavo. To so moji razlogi:
    [other] Prosim, da mi poveste, zakaj in kako ste pretehtali moje razloge:
   *[gdpr] Po členu 21(1) { $act } morate vi dokazati nujne legitimne razloge, ki prevladajo nad mojimi interesi, pravicami in svoboščinami. Prosim, da mi poveste, kateri so ti razlogi v mojem primeru in kako ste jih pretehtali glede na moje razloge:
}
letter-maintain = Pri svojem ugovoru vztrajam. Prosim, da ga znova preučite in mi odgovorite v dveh tednih.
letter-meanwhile = Prosim, da do takrat omejite obdelavo (člen 18(1)(d)).

letter-access = { $law ->
    [fadp] Zahtevam dostop do svojih osebnih podatkov (člen 25 FADP). Prosim, da mi poveste,
   *[gdpr] Na podlagi člena 15 { $act } zahtevam dostop do svojih osebnih podatkov. Prosim, da mi poveste,
}
letter-access-whether = ali so moji podatki bili ali so uporabljeni za razvoj ali izboljševanje umetne inteligence
letter-access-which = katere vrste podatkov so to, iz katerih računov in od kdaj
letter-access-sources = od kod podatki izvirajo
letter-access-recipients = komu so bili posredovani, tudi z objavo modela
letter-access-time = kako dolgo se hranijo za ta namen
letter-access-interest = na kateri zakoniti interes se sklicujete (člen 13(1)(d))
letter-access-objection = kako ste obravnavali moj ugovor ({ $sent }) in od katerega dne velja
letter-access-copy = Prosim, da mi pošljete tudi kopijo mojih podatkov iz tega, kar se hrani za učenje.
letter-access-form = { $law ->
    [fadp] Prosim, da odgovorite elektronsko, brezplačno in, kot je pravilo, v 30 dneh (člen 25(6) in (7) FADP).
   *[gdpr] Prosim, da odgovorite elektronsko in v enem mesecu (člen 12(3)).
}

letter-erase = { $law ->
    [fadp] Na podlagi svojega ugovora prosim, da
   *[gdpr] Na podlagi svojega ugovora ter členov 17, 18 in 19 { $act } prosim, da
}
letter-erase-chats = izbrišete moja sporočila storitvi Meta AI, kolikor se hranijo za učenje
letter-erase-restrict = omejite obdelavo teh podatkov, dokler to ni storjeno (člen 18(1)(d))
letter-erase-impossible = mi, če menite, da izbris ni mogoč, poveste, za katere podatke gre in zakaj
letter-erase-unlawful = Če je bila uporaba nezakonita, se sklicujem tudi na člen 17(1)(d).

letter-company-complaint = Na podlagi določbe section 164A zakona Data Protection Act 2018 se pri vas pritožujem nad tem, kako ste obravnavali moj ugovor. Prosim, da prejem te pritožbe potrdite v 30 dneh od prejema, jo preučite in mi izid sporočite brez nepotrebnega odlašanja.

letter-complain = { $law ->
    [uk] Pritožujem se zoper družbo { $controller }, { $controller-address }. Pred tem je bila pritožba vložena pri družbi sami ({ $complained }), na podlagi določbe section 164A zakona Data Protection Act 2018.
    [fadp] Prijavljam vam, kako družba { $controller }, { $controller-address }, obravnava moj ugovor proti uporabi mojih osebnih podatkov za umetno inteligenco (člen 30(2)(b) FADP).
   *[gdpr] Na podlagi člena 77 { $act } vlagam pritožbo zoper družbo { $controller }, { $controller-address }. Nanaša se na moj ugovor proti uporabi mojih osebnih podatkov za umetno inteligenco.
}
letter-complain-lead = Vodilni nadzorni organ za to družbo je irska Komisija za varstvo podatkov (Data Protection Commission) (člena 56 in 60). Prosim, da to pritožbo posredujete, kolikor je treba, in me o njej obveščate vi.
letter-course = Kaj se je zgodilo:
letter-course-sent = { $sent }: vlagam ugovor, { $form }. Navajam e-naslov { $email }.
letter-course-receipt = Meta potrdi, da je ugovor prejela.
letter-course-due = { $law ->
    [fadp] Odgovora do zdaj ni bilo.
   *[gdpr] { $due }: mesec iz člena 12(3) se izteče. Do mene ni prišel ne odgovor ne obvestilo, da je potrebnega več časa.
}
letter-course-reminded = { $reminded }: Meti pošljem opomnik in prosim za odgovor.
letter-course-refused = { $answered }: Meta mi sporoči, da ugovoru ne ugodi.
letter-course-reasons = Moji razlogi so bili:
letter-breach = Po mojem mnenju gre za te določbe { $act }:
letter-breach-time = člen 12(3), ker odgovora ni bilo pravočasno
letter-breach-refusal = člen 21(1), ker mi niso bili dokazani nujni legitimni razlogi
letter-breach-special-categories = člen 9, ker to, kar je javno, razkriva posebej občutljive stvari
letter-breach-notice = člen 14, ker me o tem niso obvestili
letter-complain-ask = Prosim, da
letter-complain-examine = preučite to pritožbo
letter-complain-order = { $law ->
    [fadp] si prizadevate, da se mojemu ugovoru ugodi
   *[gdpr] poskrbite, da se mojemu ugovoru ugodi
}
letter-complain-tell = { $law ->
    [gdpr] me obvestite o poteku in izidu (člen 77(2))
   *[other] me obvestite o izidu
}

letter-enclosure-objection = Kopija mojega ugovora z datumom
letter-enclosure-mandate = Kopija dokumenta, ki mi daje pravico do zastopanja
letter-enclosure-answers = Posnetki zaslona in e-sporočila, kolikor jih imam
letter-enclosure-complaint = Moja pritožba družbi in njen odgovor, če obstaja

letter-note-gaps = Izpolnite, kar je v oglatih oklepajih, in odstranite, kar ne ustreza.
letter-note-form-first = Metin obrazec je hitrejši. Pismo šteje od dneva, ko prispe: pošljite ga tako, da boste lahko dokazali, kdaj.
letter-note-two-weeks = Dva tedna sta prošnja. Zakon takega roka ne določa.
letter-note-models-stay = Gre za podatke, ki se še hranijo. Kar se je model naučil, se s tem komaj spremeni.
letter-note-address-press = Ta naslov je znan samo iz medijev. Metin obrazec je varnejša pot.
letter-note-no-deadline = Švicarsko pravo ne določa roka za odgovor na ugovor. Po 30 dneh vprašajte znova.
letter-note-other-law = Objector ne pozna prava vaše države, zato to pismo ne navaja nobenega zakona.
letter-note-identify = Meta lahko vpraša, kako vas najde v svojih podatkih. Ne navedite več, kot je za to treba, in vnaprej ne pošiljajte osebnega dokumenta.
letter-note-child = Nobeno pismo ne skrije slike. Prosite tudi tiste, ki so jo objavili, naj jo izbrišejo ali pokažejo samo prijateljem.
letter-note-represented = Priložite kopijo dokumenta, ki vam daje pravico do zastopanja. V njej prekrijte, kar s tem nima zveze, in ne prilagajte osebnega dokumenta. Država v vaših podatkih mora biti tista, v kateri ta oseba živi: štejeta njeno pravo in njen nadzorni organ.
letter-note-authority-form = Nadzorni organ ima za pritožbe svojo stran ali obrazec. Uporabite ga in vanj kopirajte to besedilo.
letter-note-check-address = Preden kaj pošljete po pošti, preverite naslov na spletnem mestu organa.
letter-note-lead = Pritožbo sprejme vaš nadzorni organ. Irski je v zadevah podjetja Meta vodilni, vendar vam v Dublin ni treba pisati.
letter-note-land = V Nemčiji je za podjetja, kot je Meta, pristojen organ vaše zvezne dežele. Izberite svojo deželo.
letter-note-login = Obrazec organa zahteva elektronsko identiteto, na primer MitID na Danskem ali BankID na Norveškem.
letter-note-no-plain-mail = Ta organ ne sprejema pritožb po navadni e-pošti. Uporabite njegov obrazec ali pošto.
letter-note-public-record = Kar se pošlje temu organu, postane javen dokument. Izpustite, kar je občutljivo.
letter-note-company-first = Ta organ želi, da se najprej obrnete na podjetje.
letter-note-no-fines = Švicarski pooblaščenec lahko zadevo preuči, ne more pa izreči denarnih kazni.
letter-note-language = To pismo je v jeziku, ki ga organ sprejema.
letter-note-court = Če organ tri mesece molči, vam člen 78(2) GDPR omogoča pot na sodišče.
letter-note-not-covered = Objector ne pozna nobenega organa za vašo državo ali ozemlje. Poiščite ga na spletnem mestu svoje vlade.
letter-as-of = Stanje: { $date }
letter-undated = Datum teh podatkov ni znan.
