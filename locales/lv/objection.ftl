# The objection that Objector writes into Meta's form, in Latvian.

objection-opening = { $law ->
    [uk] Saskaņā ar UK GDPR 21. panta 1. punktu es iebilstu pret manu personas datu izmantošanu Meta mākslīgā intelekta izstrādei un uzlabošanai. Tas attiecas gan uz visu līdz šim kopīgoto, gan uz to, ko kopīgošu turpmāk.
    [fadp] Es nepārprotami iebilstu (Šveices Federālā datu aizsardzības likuma 30. panta 2. punkta b apakšpunkts) pret manu personas datu izmantošanu Meta mākslīgā intelekta izstrādei un uzlabošanai – gan līdz šim kopīgoto, gan turpmāko.
    [other] Es iebilstu pret manu personas datu izmantošanu Meta mākslīgā intelekta izstrādei un uzlabošanai. Tas attiecas gan uz visu līdz šim kopīgoto, gan uz to, ko kopīgošu turpmāk.
   *[gdpr] Saskaņā ar VDAR 21. panta 1. punktu es iebilstu pret manu personas datu izmantošanu Meta mākslīgā intelekta izstrādei un uzlabošanai. Tas attiecas gan uz visu līdz šim kopīgoto, gan uz to, ko kopīgošu turpmāk.
}

objection-shortest = { $law ->
    [uk] Saskaņā ar UK GDPR 21. panta 1. punktu iebilstu pret manu datu izmantošanu Meta MI.
    [fadp] Nepārprotami iebilstu (FADP 30. panta 2. punkta b) pret manu datu izmantošanu Meta MI.
    [other] Es iebilstu pret manu datu izmantošanu Meta mākslīgā intelekta vajadzībām.
   *[gdpr] Saskaņā ar VDAR 21. panta 1. punktu iebilstu pret manu datu izmantošanu Meta MI.
}

objection-closing = Lūdzu, pārtrauciet šo izmantošanu un apstipriniet man, ka esat to izdarījuši.

objection-ground-expectation = Mani ieraksti bija domāti cilvēkiem, nevis mašīnām. Kopīgojot šo saturu, es nevarēju paredzēt, ka tas tiks izmantots ģeneratīvā mākslīgā intelekta izstrādei.
objection-ground-special-categories = Mani ieraksti atklāj īpaši sensitīvas lietas par mani vai citiem. Šādiem datiem vajadzīga īpaša aizsardzība, un ar leģitīmām interesēm nepietiek, lai tos izmantotu.
objection-ground-children = Manos ierakstos ir redzami vai atpazīstami bērni no manas ģimenes. Viņi paši par to nevar lemt, un viņu interesēm ir īpaši liels svars.
objection-ground-profession-safety = Mana profesija vai mana personiskā drošība prasa, lai mākslīgais intelekts neatveidotu un nesaistītu manu vārdu, seju un paradumus. Man risks ir lielāks nekā citiem.
objection-ground-creative-work = Es tur publicēju savus darbus, kas ir svarīgi manai iztikai. Mākslīgā intelekta radīts saturs, kas tos atdarina vai aizstāj, man kaitē.
objection-ground-irreversible = Modeļa apgūto vairs gandrīz nav iespējams atrast, labot vai izdzēst. Es neatgriezeniski zaudētu kontroli pār saviem datiem, un tas jāizvērtē, pirms tie tiek izmantoti.
objection-ground-not-necessary = To pašu mērķi var sasniegt saudzīgāk, piemēram, ar datiem, kuru īpašnieki ir piekrituši, ar licencētiem vai sintētiskiem datiem. Mani dati tam nav nepieciešami.
objection-ground-non-user = Man nav Meta konta, vai arī mani rāda citu saturā. Man ar Meta nebija nekādu attiecību, man neko nepaziņoja, un šādu izmantošanu nevarēja paredzēt.
