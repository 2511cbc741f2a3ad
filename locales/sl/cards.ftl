# What Objector says beside each control of Meta's form, in Slovenian.

card-region = Razlaga Objectorja
card-fill = Izpolni obrazec
card-undo = Razveljavi vse
card-write = Izpolni to polje
card-take-back = Vrni, kot je bilo
card-why = Zakaj?
card-close = Zapri
card-open = Razloži to

need-required = Meta zahteva odgovor.
need-optional = Lahko ostane prazno.

state-ready = Objector lahko to izpolni namesto vas. Nič se ne vpiše, dokler ne pritisnete gumba.
state-held = Tukaj že nekaj piše. Objector to pusti, kot je.
state-held-other = Tukaj je že drug naslov, ne tisti, ki ste ga navedli za ta račun. Objector ga pusti. Preverite, katerega želite.
state-refused = Stran ni obdržala tega, kar je vpisal Objector. Vpišite sami.
state-undone = Vrnjeno. Polje je takšno kot prej.
state-unsure = Objector ni prepričan, čemu je to polje namenjeno. Preden odgovorite, preberite Metino vprašanje.
state-too-long = Vaše besedilo je daljše, kot dovoljuje to polje. Sami vpišite krajše.
state-no-choice = Objector na Metinem seznamu ni našel ustreznega odgovora. Izberite ga sami.

field-email =
    .title = Vaš e-naslov
    .asks = Meta želi e-naslov računa, za katerega vlagate ugovor. Tja pride tudi odgovor.
    .why = Uporabite naslov, ki pripada vašemu računu. Tako svetujejo navodila potrošniških organizacij, ker lahko Meta potem ugovor poveže z računom. Če odgovor ne pride, poglejte tudi med neželeno pošto.
    .missing = Najprej povejte Objectorju svoj e-naslov, potem lahko to izpolni.
    .written = Objector je vpisal naslov, ki ste ga navedli za ta račun.
    .asks-third-party = Meta želi e-naslov, na katerega vam lahko odgovori. Ni treba, da pripada računu.
    .why-third-party = Za ta obrazec ni potreben račun. Navedite naslov, ki ga berete: tja pridejo Metin odgovor in njena vprašanja.
    .written-third-party = Objector je vpisal naslov, ki ste ga navedli za odgovore.
    .asks-whatsapp-own = WhatsApp želi e-naslov. Preden odgovori, tja pošlje dodatna vprašanja.
    .why-whatsapp-own = WhatsApp po e-pošti vpraša, čemu ugovarjate in zakaj. Ljudje so to sporočilo dobili v angleščini. Navedite naslov, ki ga berete, in odgovorite v svojem jeziku, če vam je tako ljubše.
    .written-whatsapp-own = Objector je vpisal naslov, ki ste ga navedli za WhatsApp, ali pa vaš splošni naslov.
field-email-confirm =
    .title = Isti naslov še enkrat
    .asks = Meta želi isti e-naslov drugič, da se odkrijejo tipkarske napake.
    .why = Biti mora popolnoma enak kot zgoraj. Če spremenite enega, spremenite oba.
    .missing = Najprej povejte Objectorju svoj e-naslov, potem lahko to izpolni.
    .written = Objector je vpisal isti naslov kot zgoraj.
field-full-name =
    .title = Vaše ime in priimek
    .asks = Meta želi vaše ime in priimek.
    .why = Navedite ime, ki je na vašem računu. Ni vam ga treba dokazovati: Meta lahko zahteva dodatna dokazila le, če upravičeno dvomi o vaši identiteti.
    .missing = Najprej povejte Objectorju svoje ime in priimek, potem lahko to izpolni.
    .written = Objector je vpisal ime in priimek, ki ste ju navedli.
    .why-plain = Navedite ime, ki je na vašem računu. Za dokaz ni treba ničesar priložiti.
    .why-third-party = Navedite ime, pod katerim vas poznajo drugi, saj ga mora Meta poiskati. Če ste znani tudi pod drugim imenom, to povejte tam, kjer obrazec želi pojasnilo.
field-given-name =
    .title = Vaše ime
    .asks = Meta želi vaše ime (brez priimka).
    .why = Navedite ime, ki je na vašem računu. Ni vam ga treba dokazovati: Meta lahko zahteva dodatna dokazila le, če upravičeno dvomi o vaši identiteti.
    .missing = Najprej povejte Objectorju svoje ime, potem lahko to izpolni.
    .written = Objector je vpisal ime, ki ste ga navedli.
field-family-name =
    .title = Vaš priimek
    .asks = Meta želi vaš priimek.
    .why = Navedite priimek, ki je na vašem računu. Ni vam ga treba dokazovati: Meta lahko zahteva dodatna dokazila le, če upravičeno dvomi o vaši identiteti.
    .missing = Najprej povejte Objectorju svoj priimek, potem lahko to izpolni.
    .written = Objector je vpisal priimek, ki ste ga navedli.
field-phone =
    .title = Vaša telefonska številka
    .asks = Meta želi telefonsko številko s klicno kodo države.
    .why = Na WhatsAppovem obrazcu je to številka vašega računa WhatsApp. Na drugih obrazcih pustite polje prazno, če smete: za ugovor je ni treba navesti.
    .asks-whatsapp-own = WhatsApp želi telefonsko številko vašega računa WhatsApp, s klicno kodo države.
    .missing = Najprej povejte Objectorju svojo telefonsko številko, potem lahko to izpolni.
    .written = Objector je vpisal številko, ki ste jo navedli.
field-country =
    .title = Vaša država
    .asks = Meta želi vedeti, v kateri državi živite, ker so od tega odvisne vaše pravice.
    .why = Izberite državo, v kateri res živite, in ne tiste, v kateri ste se rodili. Če je na Metinem seznamu ni, kot se je leta 2024 poročalo za Norveško, obrazca ni mogoče uporabiti: namesto tega napišite pismo.
    .missing = Najprej povejte Objectorju svojo državo, potem jo lahko tukaj izbere.
    .written = Objector je izbral državo, ki ste jo navedli.
field-account =
    .title = Vaš profil
    .asks = Meta želi naslov ali uporabniško ime profila, za katerega gre.
    .why = Navedite samo profil, za katerega vlagate ugovor. Za druge račune, ki niso v istem Središču za račune (Accounts Center), obrazec izpolnite znova.
    .missing = Najprej povejte Objectorju naslov svojega profila, potem lahko to izpolni.
    .written = Objector je vpisal profil, ki ste ga navedli.
field-reason =
    .title = Zakaj ugovarjate
    .asks = Meta sprašuje, zakaj ugovarjate ali kako ta uporaba podatkov vpliva na vas.
    .why = { $law ->
        [gdpr] Člen 21(1) GDPR govori o razlogih, povezanih z vašim posebnim položajem.
        [uk] Člen 21(1) UK GDPR govori o razlogih, povezanih z vašim posebnim položajem.
       *[other] S svojimi besedami povejte, zakaj take uporabe ne želite.
    } Dovolj je nekaj resničnih stavkov, dokumenti niso potrebni. Metin obrazec iz leta 2024 je zavračal odgovore, krajše od 100 znakov; tisti iz leta 2025 sprejme tudi prazno polje. Razlogi pomagajo, če se pozneje pritožite. Ne pišite občutljivih podrobnosti, na primer o bolezni, in ne imen otrok ali drugih ljudi.
    .missing = Najprej vpišite svoje podatke, potem lahko Objector tukaj napiše razlog.
    .written = Objector je iz razlogov, ki ste jih označili, napisal ugovor. Preberite ga: vsak stavek mora za vas držati.
    .written-plain = Objector je napisal kratek ugovor. V okencu lahko dodate svoje razloge; z njimi je močnejši.
    .left-out = Objector je napisal ugovor. V to polje ne gre vse, kar ste izbrali.
field-details =
    .title = Še kaj drugega
    .asks = Meta sprašuje, ali želite kaj dodati. Za vaš ugovor to ni potrebno.
    .why = Pustite prazno, razen če zgoraj kaj manjka. O sebi ne prilagajte in ne navajajte več, kot je treba.
field-about-ai =
    .title = Ali gre za UI?
    .asks = Meta sprašuje, ali se vaša zahteva nanaša na UI v podjetju Meta. Za ta ugovor je odgovor »da«.
    .why = Isti obrazec je namenjen tudi drugim zadevam. Pri odgovoru »da« pokaže polja za ugovor proti uporabi vaših podatkov za UI.
    .missing = Najprej vpišite svoje podatke, potem lahko Objector to izbere.
    .written = Objector je izbral »da«, ker ugovarjate uporabi svojih podatkov za UI.
field-request-kind =
    .title = Kaj želite storiti
    .asks = Meta sprašuje, za kakšno zahtevo gre. Pri vas je to ugovor.
    .why = Izberite odgovor, ki govori o ugovoru proti uporabi vaših informacij. Drugi odgovori vodijo do drugih obrazcev.
    .missing = Najprej vpišite svoje podatke, potem lahko Objector to izbere.
    .written = Objector je izbral odgovor, ki pomeni ugovor.
    .why-third-party = Izberite odgovor, ki govori o ugovoru proti uporabi informacij tretjih oseb za UI ali o omejitvi te uporabe. Drugi se nanašajo na vpogled v podatke, njihov popravek ali izbris.
    .why-whatsapp-own = Izberite vprašanje o tem, kako ugovarjati obdelavi vaših informacij. WhatsApp potem po e-pošti vpraša, čemu ugovarjate in zakaj.
field-product =
    .title = Kateri izdelek
    .asks = Meta sprašuje, na kateri njen izdelek se nanaša vaša zahteva.
    .why = Izberite izdelek, pri katerem imate račun. Za račun drugje obrazec izpolnite znova.
    .missing = Najprej povejte Objectorju svoje račune, potem lahko to izbere.
    .written = Objector je izbral izdelek računa, ki ste ga navedli.
field-prompts =
    .title = Kaj je bilo vpisano v Meta AI
    .asks = Meta želi vedeti, kaj je bilo vpisano v Meta AI, ko je ta pokazal podatke o vas. To lahko veste samo vi.
    .why = To je za primere, ko je odgovor storitve Meta AI pokazal informacije o vas. Če takega primera nimate, to napišite ali pustite prazno, če smete.
field-evidence =
    .title = Datoteke
    .asks = Meta ponuja dodajanje posnetkov zaslona ali datotek. Objector nikoli ne doda datoteke. Ne pošiljajte osebnega dokumenta.
    .why = Za ugovor vnaprej ni treba nobenega dokazila, zato pustite prazno, če smete. Pri obrazcu za informacije tretjih oseb lahko pomaga posnetek zaslona z odgovorom UI, v katerem so vaši podatki.
field-relationship =
    .title = Za koga vlagate zahtevo
    .asks = Meta sprašuje, ali gre za vas ali za koga drugega. Izberite sami.
    .why = Izberite »zase«, če gre za vaše podatke. Če zahtevo vlagate za svojega otroka ali za nekoga, ki vas je za to prosil, izberite ta odgovor.
field-declaration =
    .title = Vaša izjava
    .asks = Meta želi, da potrdite, da je to, kar navajate, resnično. To lahko storite samo vi: preberite in sami označite.
    .why = Objector take izjave nikoli ne označi. Preden to storite, preberite, kar piše v obrazcu, in popravite, kar ni prav.
field-signature =
    .title = Vaš podpis
    .asks = Meta želi, da se podpišete z imenom. To lahko storite samo vi, zato Objector pusti polje prazno.
    .why = Ko vse preberete, vpišite svoje ime tako, kot je zapisano zgoraj.
field-code =
    .title = Koda iz e-pošte
    .asks = Meta je na vaš e-naslov poslala kodo. Sami jo vpišite tukaj in pustite stran odprto, dokler tega ne storite.
    .why = Po poročilih koda velja približno eno uro. Če sporočila ni v nekaj minutah, poglejte med neželeno pošto. Če to stran zaprete, boste morda morali začeti znova.
field-other =
    .title = Polje, ki ga Objector ne pozna
    .asks = Objector ne ve, čemu je to polje namenjeno. Preden odgovorite, preberite Metino vprašanje.
    .why = Meta svoje obrazce spreminja brez napovedi. Ne navedite več, kot je treba. O spremenjenem obrazcu lahko obvestite avtorje Objectorja; to se zgodi samo, če se tako odločite.

note-email-held = Kadar ste prijavljeni, Meta tukaj pogosto sama vpiše naslov. Objector ga pusti. Če ni tisti, na katerega želite odgovor, ga spremenite.
note-email-after = Ko pošljete obrazec, Meta piše na ta naslov: včasih najprej pošlje kodo, nato odgovor. Po izkušnjah uporabnikov to traja od nekaj minut do dveh dni; nekateri niso dobili ničesar.
note-country-law = GDPR velja v EU, na Islandiji, v Lihtenštajnu in na Norveškem. Združeno kraljestvo in Švica imata svoja zakona. Objector navede tistega, ki velja v vaši državi.
note-account-find = V brskalniku odprite svoj profil: njegov naslov je v naslovni vrstici. Geslo nikoli ne sodi v to polje.
note-identity = { $law ->
    [gdpr] Ne pošiljajte osebnega dokumenta. Po členu 12(6) GDPR sme Meta zahtevati dodatne informacije o vaši identiteti le ob upravičenem dvomu.
    [uk] Ne pošiljajte osebnega dokumenta. Po členu 12(6) UK GDPR sme Meta zahtevati dodatne informacije o vaši identiteti le ob upravičenem dvomu.
   *[other] Ne pošiljajte osebnega dokumenta, razen če vam Meta pove, zakaj dvomi o vaši identiteti.
}
note-reason = { $law ->
    [gdpr] Člen 21(1) GDPR govori o razlogih, povezanih z vašim posebnim položajem.
    [uk] Člen 21(1) UK GDPR govori o razlogih, povezanih z vašim posebnim položajem.
   *[other] S svojimi besedami povejte, zakaj take uporabe ne želite.
} Dovolj je nekaj resničnih stavkov, dokumenti niso potrebni. Ne pišite občutljivih podrobnosti, na primer o bolezni, in ne imen otrok ali drugih ljudi.
note-reason-third-party = Na splošno povejte, kje se pojavljate: v objavah ali na slikah drugih ljudi, na spletnih straneh. Meta pravi, da takih zahtev ne izpolni samodejno, zato pomaga razlog, ki velja prav za vas.
note-reason-written = Kar Objector napiše, izhaja iz razlogov, ki ste jih označili, in iz vaših besed. O vas ne doda nobenega dejstva, vi pa lahko spremenite vsako besedo.
note-reason-weighing = { $law ->
    [gdpr] Ni vam treba dokazati, da imate prav. Meta mora dokazati nujne razloge, ki prevladajo nad vašimi (člen 21(1) GDPR).
    [uk] Ni vam treba dokazati, da imate prav. Meta mora dokazati nujne razloge, ki prevladajo nad vašimi (člen 21(1) UK GDPR).
    [fadp] Švicarsko pravo varuje vašo izrecno željo, da se podatki o vas ne obdelujejo (člen 30(2)(b) FADP). Meta bi morala utemeljiti ravnanje v nasprotju z njo.
   *[other] Katere pravice imate, je odvisno od prava tam, kjer živite. Objector nobenega ne navaja.
}
note-review = { $law ->
    [gdpr] »Pregledali bomo« še ni odgovor. Meta vam mora v enem mesecu od prejema ugovora povedati, kaj je storila (člen 12(3) GDPR), in če zavrne, zakaj (člen 12(4)).
    [uk] »Pregledali bomo« še ni odgovor. Meta vam mora v enem mesecu od prejema ugovora povedati, kaj je storila (člen 12(3) UK GDPR).
   *[other] »Pregledali bomo« še ni odgovor. Zabeležite si dan in po 30 dneh vprašajte znova.
}
note-review-longer = { $law ->
    [uk] V zapletenem primeru lahko Meta rok podaljša za dva meseca, vendar vam mora to povedati v prvem mesecu in navesti, zakaj (člen 12(3) UK GDPR).
   *[gdpr] V zapletenem primeru lahko Meta rok podaljša za dva meseca, vendar vam mora to povedati v prvem mesecu in navesti, zakaj (člen 12(3) GDPR).
}
note-right-to-act = Za odraslo osebo potrebujete pravico do zastopanja, na primer na podlagi pooblastila. Meta lahko zahteva, da ga pokažete. V kopiji prekrijte, kar s tem nima zveze.
note-true = Resničnost je lahko potrditi, če je vsak stavek v obrazcu resničen. Če o katerem niste prepričani, ga najprej odstranite.
note-code-private = Koda je samo za vas. Objector je ne bere in je ne hrani.
note-code-counts = Objector šteje ugovor za prejet šele, ko je koda sprejeta, ne prej.
