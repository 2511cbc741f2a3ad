# The objection that Objector writes into Meta's form, in Slovenian.

objection-opening = { $law ->
    [uk] Na podlagi člena 21(1) UK GDPR ugovarjam uporabi svojih osebnih podatkov za razvoj in izboljševanje umetne inteligence v podjetju Meta. To velja za vse dosedanje in prihodnje vsebine, ki jih delim.
    [fadp] Izrecno ugovarjam (člen 30(2)(b) švicarskega zveznega zakona o varstvu podatkov) uporabi svojih osebnih podatkov za razvoj in izboljševanje umetne inteligence v podjetju Meta. To velja za vse dosedanje in prihodnje vsebine, ki jih delim.
    [other] Ugovarjam uporabi svojih osebnih podatkov za razvoj in izboljševanje umetne inteligence v podjetju Meta. To velja za vse dosedanje in prihodnje vsebine, ki jih delim.
   *[gdpr] Na podlagi člena 21(1) GDPR ugovarjam uporabi svojih osebnih podatkov za razvoj in izboljševanje umetne inteligence v podjetju Meta. To velja za vse dosedanje in prihodnje vsebine, ki jih delim.
}

objection-shortest = { $law ->
    [uk] Po členu 21(1) UK GDPR ugovarjam uporabi svojih podatkov za UI v podjetju Meta.
    [fadp] Izrecno ugovarjam (člen 30(2)(b) FADP) uporabi svojih podatkov za UI v podjetju Meta.
    [other] Ugovarjam uporabi svojih podatkov za UI v podjetju Meta.
   *[gdpr] Po členu 21(1) GDPR ugovarjam uporabi svojih podatkov za UI v podjetju Meta.
}

objection-opening-third-party = { $law ->
    [uk] Na podlagi člena 21(1) UK GDPR ugovarjam uporabi osebnih podatkov o meni, ki jih ima Meta od drugih ljudi, spletnih mest ali podjetij, za razvoj in izboljševanje umetne inteligence v podjetju Meta.
    [fadp] Izrecno ugovarjam (člen 30(2)(b) švicarskega zveznega zakona o varstvu podatkov) uporabi osebnih podatkov o meni, ki jih ima Meta od drugih ljudi, spletnih mest ali podjetij, za razvoj in izboljševanje umetne inteligence v podjetju Meta.
    [other] Ugovarjam uporabi osebnih podatkov o meni, ki jih ima Meta od drugih ljudi, spletnih mest ali podjetij, za razvoj in izboljševanje umetne inteligence v podjetju Meta.
   *[gdpr] Na podlagi člena 21(1) GDPR ugovarjam uporabi osebnih podatkov o meni, ki jih ima Meta od drugih ljudi, spletnih mest ali podjetij, za razvoj in izboljševanje umetne inteligence v podjetju Meta.
}
objection-shortest-third-party = { $law ->
    [uk] Po členu 21(1) UK GDPR ugovarjam uporabi podatkov o meni od drugih za UI v podjetju Meta.
    [fadp] Izrecno ugovarjam (člen 30(2)(b) FADP) uporabi podatkov o meni od drugih za UI v podjetju Meta.
    [other] Ugovarjam uporabi podatkov o meni od drugih za UI v podjetju Meta.
   *[gdpr] Po členu 21(1) GDPR ugovarjam uporabi podatkov o meni od drugih za UI v podjetju Meta.
}
objection-opening-child = { $law ->
    [uk] V imenu svojega mladoletnega otroka na podlagi člena 21(1) UK GDPR ugovarjam uporabi osebnih podatkov otroka za razvoj in izboljševanje umetne inteligence v podjetju Meta, ne glede na to, od kod izvirajo.
    [fadp] V imenu svojega mladoletnega otroka izrecno ugovarjam (člen 30(2)(b) švicarskega zveznega zakona o varstvu podatkov) uporabi osebnih podatkov otroka za razvoj in izboljševanje umetne inteligence v podjetju Meta, od koder koli izvirajo.
    [other] V imenu svojega mladoletnega otroka ugovarjam uporabi osebnih podatkov otroka za razvoj in izboljševanje umetne inteligence v podjetju Meta, ne glede na to, od kod izvirajo.
   *[gdpr] V imenu svojega mladoletnega otroka na podlagi člena 21(1) GDPR ugovarjam uporabi osebnih podatkov otroka za razvoj in izboljševanje umetne inteligence v podjetju Meta, ne glede na to, od kod izvirajo.
}
objection-shortest-child = { $law ->
    [uk] Za svojega otroka po členu 21(1) UK GDPR ugovarjam uporabi njegovih podatkov za UI v podjetju Meta.
    [fadp] Za svojega otroka izrecno ugovarjam (člen 30(2)(b) FADP) uporabi njegovih podatkov za Metino UI.
    [other] Za svojega otroka ugovarjam uporabi njegovih podatkov za UI v podjetju Meta.
   *[gdpr] Za svojega otroka po členu 21(1) GDPR ugovarjam uporabi njegovih podatkov za UI v podjetju Meta.
}
objection-child-reason = Moj otrok o tem ne more odločati, interesi otrok pa imajo posebno težo. Izvzetje računov mladoletnih ne zajema tega, kar objavljajo odrasli.
objection-opening-represented = { $law ->
    [uk] V imenu osebe, ki jo zastopam, na podlagi člena 21(1) UK GDPR ugovarjam uporabi njenih podatkov za razvoj in izboljševanje umetne inteligence v podjetju Meta. To velja za vse dosedanje in prihodnje deljene vsebine.
    [fadp] V imenu osebe, ki jo zastopam, izrecno ugovarjam (člen 30(2)(b) švicarskega zveznega zakona o varstvu podatkov) uporabi njenih podatkov, dosedanjih in prihodnjih, za razvoj in izboljševanje umetne inteligence v podjetju Meta.
    [other] V imenu osebe, ki jo zastopam, ugovarjam uporabi njenih podatkov za razvoj in izboljševanje umetne inteligence v podjetju Meta. To velja za vse dosedanje in prihodnje deljene vsebine.
   *[gdpr] V imenu osebe, ki jo zastopam, na podlagi člena 21(1) GDPR ugovarjam uporabi njenih podatkov za razvoj in izboljševanje umetne inteligence v podjetju Meta. To velja za vse dosedanje in prihodnje deljene vsebine.
}
objection-shortest-represented = { $law ->
    [uk] Za drugo osebo po členu 21(1) UK GDPR ugovarjam uporabi njenih podatkov za UI v podjetju Meta.
    [fadp] Za drugo osebo izrecno ugovarjam (člen 30(2)(b) FADP) uporabi njenih podatkov za Metino UI.
    [other] Za drugo osebo ugovarjam uporabi njenih podatkov za UI v podjetju Meta.
   *[gdpr] Za drugo osebo po členu 21(1) GDPR ugovarjam uporabi njenih podatkov za UI v podjetju Meta.
}

objection-closing = Prosim, da s to uporabo prenehate in mi potrdite, da ste to storili.

objection-ground-expectation = Moje objave so bile namenjene ljudem, ne strojem. Ko so nastale, ni bilo mogoče pričakovati, da bodo te vsebine uporabljene za razvoj generativne umetne inteligence.
objection-ground-special-categories = Moje objave razkrivajo posebej občutljive stvari o meni ali drugih. Taki podatki potrebujejo posebno varstvo in zakoniti interes ne zadošča za njihovo uporabo.
objection-ground-children = V mojih objavah je mogoče videti ali prepoznati otroke iz moje družine. O tem ne morejo odločati sami, njihovi interesi pa imajo posebno težo.
objection-ground-profession-safety = Moj poklic ali moja osebna varnost zahteva, da umetna inteligenca ne reproducira in ne povezuje mojega imena, obraza in navad. Zame je tveganje večje kot za druge.
objection-ground-creative-work = Tam objavljam lastna dela, ki so pomembna za moje preživljanje. Vsebine umetne inteligence, ki jih posnemajo ali nadomeščajo, mi škodujejo.
objection-ground-irreversible = Kar se je model naučil, je komaj še mogoče najti, popraviti ali izbrisati. Nadzor nad mojimi podatki bi bil trajno izgubljen, to pa je treba pretehtati pred njihovo uporabo.
objection-ground-not-necessary = Do istega cilja vodijo milejše poti, na primer podatki ljudi, ki so v to privolili, licencirani podatki ali sintetični podatki. Moji podatki za to niso potrebni.
objection-ground-non-user = Nimam računa pri podjetju Meta ali pa nastopam v vsebinah drugih. S podjetjem Meta nisem v nikakršnem razmerju, o ničemer me niso obvestili in take uporabe ni bilo mogoče pričakovati.

objection-brief-expectation = Moje objave so bile za ljudi, ne za UI.
objection-brief-special-categories = Moje objave razkrivajo posebej varovane podatke.
objection-brief-children = V mojih objavah so otroci.
objection-brief-profession-safety = Zaradi dela ali položaja je moje tveganje posebej veliko.
objection-brief-creative-work = Živim od del, ki jih tam objavljam.
objection-brief-irreversible = Kar se je model naučil, se komaj da vzeti nazaj.
objection-brief-not-necessary = UI se lahko uči brez mojih podatkov.
objection-brief-non-user = Nimam računa ali pa me kažejo drugi.

ground-why-expectation = Pravo gleda, kaj so ljudje lahko pričakovali, ko so kaj delili; stare objave so bile namenjene ljudem, ne UI.
ground-why-special-categories = Taki podatki so posebej varovani in zakoniti interes sam po sebi njihove uporabe ne dovoljuje; sodišča si niso enotna, kaj to pomeni za učenje UI.
ground-why-children = Interesi otrok imajo večjo težo, otroci pa ničesar od tega niso izbrali sami.
ground-why-profession-safety = To je poseben položaj v pravem pomenu zakona: za vas je tveganje večje kot za druge.
ground-why-creative-work = Vaše preživljanje je vaš lastni interes, ki ga je treba pretehtati v primerjavi z Metinim.
ground-why-irreversible = Kar se je model naučil, je komaj mogoče popraviti ali izbrisati, zato mora biti tehtanje vnaprej strožje.
ground-why-not-necessary = Zakoniti interes dovoljuje samo to, kar je potrebno. Sodišče v Kölnu je za zdaj sprejelo, da je Metina uporaba podatkov potrebna, zato ta razlog uporabite kot dodatek.
ground-why-non-user = Z Meto nimate nobene zveze, niste bili obveščeni in niste mogli ničesar izbrati, zato take uporabe niste mogli pričakovati.
