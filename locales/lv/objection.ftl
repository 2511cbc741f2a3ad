# The objection that Objector writes into Meta's form, in Latvian.

objection-opening = { $law ->
    [uk] Saskaņā ar UK GDPR 21. panta 1. punktu es iebilstu pret savu personas datu izmantošanu Meta mākslīgā intelekta izstrādei un uzlabošanai. Tas attiecas gan uz visu līdz šim kopīgoto, gan uz to, ko kopīgošu turpmāk.
    [fadp] Es nepārprotami iebilstu (Šveices Federālā datu aizsardzības likuma 30. panta 2. punkta b) apakšpunkts) pret savu personas datu izmantošanu Meta mākslīgā intelekta izstrādei un uzlabošanai – gan līdz šim kopīgoto, gan turpmāko.
    [other] Es iebilstu pret savu personas datu izmantošanu Meta mākslīgā intelekta izstrādei un uzlabošanai. Tas attiecas gan uz visu līdz šim kopīgoto, gan uz to, ko kopīgošu turpmāk.
   *[gdpr] Saskaņā ar VDAR 21. panta 1. punktu es iebilstu pret savu personas datu izmantošanu Meta mākslīgā intelekta izstrādei un uzlabošanai. Tas attiecas gan uz visu līdz šim kopīgoto, gan uz to, ko kopīgošu turpmāk.
}

objection-shortest = { $law ->
    [uk] Saskaņā ar UK GDPR 21. panta 1. punktu iebilstu pret savu datu izmantošanu Meta MI.
    [fadp] Nepārprotami iebilstu (FADP 30. panta 2. punkts) pret savu datu izmantošanu Meta MI.
    [other] Es iebilstu pret savu datu izmantošanu Meta mākslīgā intelekta vajadzībām.
   *[gdpr] Saskaņā ar VDAR 21. panta 1. punktu iebilstu pret savu datu izmantošanu Meta MI.
}

objection-opening-third-party = { $law ->
    [uk] Saskaņā ar UK GDPR 21. panta 1. punktu es iebilstu pret to, ka Meta sava mākslīgā intelekta izstrādei un uzlabošanai izmanto personas datus par mani, ko tā ieguvusi no citiem cilvēkiem, tīmekļa vietnēm vai uzņēmumiem.
    [fadp] Es nepārprotami iebilstu (Šveices Federālā datu aizsardzības likuma 30. panta 2. punkta b) apakšpunkts) pret to, ka Meta sava MI izstrādei un uzlabošanai izmanto personas datus par mani, ko tā ieguvusi no citiem cilvēkiem, vietnēm vai uzņēmumiem.
    [other] Es iebilstu pret to, ka Meta sava mākslīgā intelekta izstrādei un uzlabošanai izmanto personas datus par mani, ko tā ieguvusi no citiem cilvēkiem, tīmekļa vietnēm vai uzņēmumiem.
   *[gdpr] Saskaņā ar VDAR 21. panta 1. punktu es iebilstu pret to, ka Meta sava mākslīgā intelekta izstrādei un uzlabošanai izmanto personas datus par mani, ko tā ieguvusi no citiem cilvēkiem, tīmekļa vietnēm vai uzņēmumiem.
}
objection-shortest-third-party = { $law ->
    [uk] Iebilstu (UK GDPR 21. pants) pret citu sniegtu datu par mani izmantošanu Meta MI.
    [fadp] Nepārprotami iebilstu (FADP) pret citu sniegtu datu par mani izmantošanu Meta MI.
    [other] Es iebilstu pret citu sniegtu datu par mani izmantošanu Meta MI.
   *[gdpr] Iebilstu (VDAR 21. panta 1. punkts) pret citu sniegtu datu par mani izmantošanu Meta MI.
}
objection-opening-child = { $law ->
    [uk] Sava nepilngadīgā bērna vārdā saskaņā ar UK GDPR 21. panta 1. punktu es iebilstu pret bērna personas datu izmantošanu Meta mākslīgā intelekta izstrādei un uzlabošanai, lai no kurienes tie nāktu.
    [fadp] Sava nepilngadīgā bērna vārdā es nepārprotami iebilstu (Šveices Federālā datu aizsardzības likuma 30. panta 2. punkta b) apakšpunkts) pret bērna personas datu izmantošanu Meta mākslīgā intelekta izstrādei un uzlabošanai, lai no kurienes tie nāktu.
    [other] Sava nepilngadīgā bērna vārdā es iebilstu pret bērna personas datu izmantošanu Meta mākslīgā intelekta izstrādei un uzlabošanai, lai no kurienes tie nāktu.
   *[gdpr] Sava nepilngadīgā bērna vārdā saskaņā ar VDAR 21. panta 1. punktu es iebilstu pret bērna personas datu izmantošanu Meta mākslīgā intelekta izstrādei un uzlabošanai, lai no kurienes tie nāktu.
}
objection-shortest-child = { $law ->
    [uk] Bērna vārdā iebilstu (UK GDPR 21. panta 1. punkts) pret viņa datu izmantošanu Meta MI.
    [fadp] Bērna vārdā nepārprotami iebilstu (FADP 30. pants) pret viņa datu izmantošanu Meta MI.
    [other] Bērna vārdā es iebilstu pret viņa datu izmantošanu Meta MI.
   *[gdpr] Bērna vārdā iebilstu (VDAR 21. panta 1. punkts) pret viņa datu izmantošanu Meta MI.
}
objection-child-reason = Mans bērns par to nevar lemt, un bērnu interesēm ir īpaši liels svars. Tas, ka nepilngadīgo konti netiek izmantoti, neattiecas uz pieaugušo publicēto.
objection-opening-represented = { $law ->
    [uk] Manis pārstāvētas personas vārdā saskaņā ar UK GDPR 21. panta 1. punktu es iebilstu pret šīs personas datu izmantošanu Meta mākslīgā intelekta izstrādei un uzlabošanai – gan līdz šim kopīgoto, gan turpmāko.
    [fadp] Manis pārstāvētas personas vārdā es nepārprotami iebilstu (Šveices Federālā datu aizsardzības likuma 30. panta 2. punkta b) apakšpunkts) pret šīs personas līdzšinējo un turpmāko datu izmantošanu Meta mākslīgā intelekta izstrādei un uzlabošanai.
    [other] Manis pārstāvētas personas vārdā es iebilstu pret šīs personas datu izmantošanu Meta mākslīgā intelekta izstrādei un uzlabošanai – gan līdz šim kopīgoto, gan turpmāko.
   *[gdpr] Manis pārstāvētas personas vārdā saskaņā ar VDAR 21. panta 1. punktu es iebilstu pret šīs personas datu izmantošanu Meta mākslīgā intelekta izstrādei un uzlabošanai – gan līdz šim kopīgoto, gan turpmāko.
}
objection-shortest-represented = { $law ->
    [uk] Citas personas vārdā iebilstu (UK GDPR 21. pants) pret tās datu izmantošanu Meta MI.
    [fadp] Citas personas vārdā nepārprotami iebilstu (FADP) pret tās datu izmantošanu Meta MI.
    [other] Citas personas vārdā es iebilstu pret tās datu izmantošanu Meta MI.
   *[gdpr] Citas personas vārdā iebilstu (VDAR 21. pants) pret tās datu izmantošanu Meta MI.
}

objection-closing = Lūdzu, pārtrauciet šo izmantošanu un apstipriniet man, ka esat to izdarījuši.

objection-ground-expectation = Mani ieraksti bija domāti cilvēkiem, nevis mašīnām. Kopīgojot šo saturu, es nevarēju paredzēt, ka tas tiks izmantots ģeneratīvā mākslīgā intelekta izstrādei.
objection-ground-special-categories = Mani ieraksti atklāj īpaši sensitīvas ziņas par mani vai citiem. Šādiem datiem vajadzīga īpaša aizsardzība, un ar leģitīmām interesēm nepietiek, lai tos izmantotu.
objection-ground-children = Manos ierakstos ir redzami vai atpazīstami bērni no manas ģimenes. Viņi paši par to nevar lemt, un viņu interesēm ir īpaši liels svars.
objection-ground-profession-safety = Mana profesija vai mana personiskā drošība prasa, lai mākslīgais intelekts neatveidotu un savā starpā nesaistītu manu vārdu, seju un paradumus. Man risks ir lielāks nekā citiem.
objection-ground-creative-work = Es tur publicēju savus darbus, kas ir svarīgi manai iztikai. Mākslīgā intelekta radīts saturs, kas tos atdarina vai aizstāj, man kaitē.
objection-ground-irreversible = Modeļa apgūto vairs gandrīz nav iespējams atrast, labot vai izdzēst. Es neatgriezeniski zaudētu kontroli pār saviem datiem, un tas jāizvērtē, pirms tie tiek izmantoti.
objection-ground-not-necessary = To pašu mērķi var sasniegt saudzīgāk, piemēram, ar datiem, kuru īpašnieki ir piekrituši, ar licencētiem vai sintētiskiem datiem. Mani dati tam nav nepieciešami.
objection-ground-non-user = Man nav Meta konta, vai arī mani rāda citu saturā. Man ar Meta nebija nekādu attiecību, man neko nepaziņoja, un šādu izmantošanu es nevarēju paredzēt.

objection-brief-expectation = Mani ieraksti bija domāti cilvēkiem, nevis MI.
objection-brief-special-categories = Mani ieraksti atklāj īpaši aizsargātus datus.
objection-brief-children = Manos ierakstos ir redzami bērni.
objection-brief-profession-safety = Darba vai situācijas dēļ man ir īpašs risks.
objection-brief-creative-work = Es pārtieku no darbiem, ko tur publicēju.
objection-brief-irreversible = Modeļa apgūto gandrīz nevar dabūt atpakaļ.
objection-brief-not-necessary = MI var apmācīt arī bez maniem datiem.
objection-brief-non-user = Man nav konta, vai arī mani rāda citi.

ground-why-expectation = Likums ņem vērā, ko cilvēki varēja sagaidīt, kad kaut ko kopīgoja; vecie ieraksti bija domāti cilvēkiem, nevis MI.
ground-why-special-categories = Šādi dati ir īpaši aizsargāti, un leģitīmas intereses vien to izmantošanu neatļauj; par to, kas no tā izriet MI apmācībai, tiesas nav vienisprātis.
ground-why-children = Bērnu interesēm ir lielāks svars, un viņi paši neko no tā nav izvēlējušies.
ground-why-profession-safety = Tā ir īpaša situācija likuma tiešajā nozīmē: jums risks ir lielāks nekā citiem.
ground-why-creative-work = Jūsu iztika ir jūsu pašu interese, kas jāsamēro ar Meta interesēm.
ground-why-irreversible = Modeļa apgūto gandrīz nevar labot vai dzēst, tāpēc iepriekš jāizvērtē stingrāk.
ground-why-not-necessary = Leģitīmas intereses ļauj tikai to, kas ir vajadzīgs. Tiesa Ķelnē pagaidām atzina, ka Meta veiktā izmantošana tāda ir, tāpēc izmantojiet šo kā papildinājumu.
ground-why-non-user = Jums ar Meta nav nekādu attiecību, jums neko nepaziņoja un jums nebija izvēles, tāpēc šādu izmantošanu jūs nevarējāt sagaidīt.
