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

objection-closing = Prosim, da to uporabo prenehate in mi potrdite, da ste to storili.

objection-ground-expectation = Moje objave so bile namenjene ljudem, ne strojem. Ko so nastale, ni bilo mogoče pričakovati, da bodo te vsebine uporabljene za razvoj generativne umetne inteligence.
objection-ground-special-categories = Moje objave razkrivajo posebej občutljive stvari o meni ali drugih. Taki podatki potrebujejo posebno varstvo in zakoniti interes ne zadošča za njihovo uporabo.
objection-ground-children = Na mojih objavah je mogoče videti ali prepoznati otroke iz moje družine. O tem ne morejo odločati sami, njihovi interesi pa imajo posebno težo.
objection-ground-profession-safety = Moj poklic ali moja osebna varnost zahteva, da umetna inteligenca ne prikazuje in ne povezuje mojega imena, obraza in navad. Zame je tveganje večje kot za druge.
objection-ground-creative-work = Tam objavljam lastna dela, ki so pomembna za moje preživljanje. Vsebine umetne inteligence, ki jih posnemajo ali nadomeščajo, mi škodujejo.
objection-ground-irreversible = Kar se je model naučil, je komaj še mogoče najti, popraviti ali izbrisati. Nadzor nad mojimi podatki bi bil trajno izgubljen, to pa je treba pretehtati pred njihovo uporabo.
objection-ground-not-necessary = Do istega cilja vodijo milejše poti, na primer podatki ljudi, ki so v to privolili, licencirani podatki ali sintetični podatki. Moji podatki za to niso potrebni.
objection-ground-non-user = Nimam računa pri podjetju Meta ali pa nastopam v vsebinah drugih. S podjetjem Meta nisem v nikakršnem razmerju, o ničemer me niso obvestili in take uporabe ni bilo mogoče pričakovati.
