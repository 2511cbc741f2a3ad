# The objection that Objector writes into Meta's form, in Maltese.

objection-opening = { $law ->
    [uk] Skont l-Artikolu 21(1) tal-UK GDPR, noġġezzjona għall-użu tad-data personali tiegħi għall-iżvilupp u t-titjib tal-IA ta’ Meta, kemm ta’ dak li qsamt sal-lum kif ukoll ta’ dak li se naqsam.
    [fadp] Noġġezzjona espressament (l-Artikolu 30(2)(b) tal-Liġi Federali Żvizzera dwar il-Protezzjoni tad-Data) għall-użu tad-data personali tiegħi għall-iżvilupp u t-titjib tal-IA ta’ Meta, kemm ta’ dak li qsamt sal-lum kif ukoll ta’ dak li se naqsam.
    [other] Noġġezzjona għall-użu tad-data personali tiegħi għall-iżvilupp u t-titjib tal-IA ta’ Meta, kemm ta’ dak li qsamt sal-lum kif ukoll ta’ dak li se naqsam.
   *[gdpr] Skont l-Artikolu 21(1) tal-GDPR, noġġezzjona għall-użu tad-data personali tiegħi għall-iżvilupp u t-titjib tal-IA ta’ Meta, kemm ta’ dak li qsamt sal-lum kif ukoll ta’ dak li se naqsam.
}

objection-shortest = { $law ->
    [uk] Skont l-Art. 21(1) tal-UK GDPR, noġġezzjona għall-użu tad-data tiegħi għall-IA ta’ Meta.
    [fadp] Noġġezzjona espressament (Art. 30(2)(b) FADP) għall-użu tad-data tiegħi għall-IA ta’ Meta.
    [other] Noġġezzjona għall-użu tad-data tiegħi għall-IA ta’ Meta.
   *[gdpr] Skont l-Art. 21(1) tal-GDPR, noġġezzjona għall-użu tad-data tiegħi għall-IA ta’ Meta.
}

objection-opening-third-party = { $law ->
    [uk] Skont l-Artikolu 21(1) tal-UK GDPR, noġġezzjona għall-użu ta’ data personali dwari, li Meta għandha mingħand nies oħra, siti web jew kumpaniji, għall-iżvilupp u t-titjib tal-IA ta’ Meta.
    [fadp] Noġġezzjona espressament (l-Artikolu 30(2)(b) tal-Liġi Federali Żvizzera dwar il-Protezzjoni tad-Data) għall-użu ta’ data personali dwari, li Meta għandha mingħand nies oħra, siti web jew kumpaniji, għall-iżvilupp u t-titjib tal-IA ta’ Meta.
    [other] Noġġezzjona għall-użu ta’ data personali dwari, li Meta għandha mingħand nies oħra, siti web jew kumpaniji, għall-iżvilupp u t-titjib tal-IA ta’ Meta.
   *[gdpr] Skont l-Artikolu 21(1) tal-GDPR, noġġezzjona għall-użu ta’ data personali dwari, li Meta għandha mingħand nies oħra, siti web jew kumpaniji, għall-iżvilupp u t-titjib tal-IA ta’ Meta.
}
objection-shortest-third-party = { $law ->
    [uk] Noġġezzjona (Art. 21(1) UK GDPR) għall-użu ta’ data dwari minn oħrajn għall-IA ta’ Meta.
    [fadp] Noġġezzjona espressament (Art. 30(2)(b) FADP) għall-użu ta’ data dwari minn oħrajn għall-IA.
    [other] Noġġezzjona għall-użu ta’ data dwari minn oħrajn għall-IA ta’ Meta.
   *[gdpr] Noġġezzjona (Art. 21(1) GDPR) għall-użu ta’ data dwari minn oħrajn għall-IA ta’ Meta.
}

objection-opening-child = { $law ->
    [uk] F’isem it-tifel jew it-tifla minuri tiegħi, noġġezzjona skont l-Artikolu 21(1) tal-UK GDPR għall-użu tad-data personali tal-minuri għall-iżvilupp u t-titjib tal-IA ta’ Meta, tkun ġejja minn fejn tkun ġejja.
    [fadp] F’isem it-tifel jew it-tifla minuri tiegħi, noġġezzjona espressament (l-Artikolu 30(2)(b) tal-Liġi Federali Żvizzera dwar il-Protezzjoni tad-Data) għall-użu tad-data personali tal-minuri għall-iżvilupp u t-titjib tal-IA ta’ Meta, tkun ġejja minn fejn tkun.
    [other] F’isem it-tifel jew it-tifla minuri tiegħi, noġġezzjona għall-użu tad-data personali tal-minuri għall-iżvilupp u t-titjib tal-IA ta’ Meta, tkun ġejja minn fejn tkun ġejja.
   *[gdpr] F’isem it-tifel jew it-tifla minuri tiegħi, noġġezzjona skont l-Artikolu 21(1) tal-GDPR għall-użu tad-data personali tal-minuri għall-iżvilupp u t-titjib tal-IA ta’ Meta, tkun ġejja minn fejn tkun ġejja.
}
objection-shortest-child = { $law ->
    [uk] F’isem ibni jew binti noġġezzjona (Art. 21(1) UK GDPR) għall-użu ta’ data dwarhom għall-IA ta’ Meta.
    [fadp] F’isem ibni jew binti noġġezzjona espressament (Art. 30(2)(b) FADP) għall-użu tad-data għall-IA.
    [other] F’isem ibni jew binti noġġezzjona għall-użu ta’ data dwarhom għall-IA ta’ Meta.
   *[gdpr] F’isem ibni jew binti noġġezzjona (Art. 21(1) GDPR) għall-użu ta’ data dwarhom għall-IA ta’ Meta.
}
objection-child-reason = Il-minuri ma jistax jiddeċiedi dwar dan, u l-interessi tat-tfal għandhom piż partikolari. Il-fatt li l-kontijiet tal-minuri jitħallew barra ma jilħaqx dak li jippubblikaw l-adulti.

objection-opening-represented = { $law ->
    [uk] F’isem persuna li nirrappreżenta, noġġezzjona skont l-Artikolu 21(1) tal-UK GDPR għall-użu tad-data tagħha għall-iżvilupp u t-titjib tal-IA ta’ Meta, kemm ta’ dak li nqasam sal-lum kif ukoll ta’ dak li se jinqasam.
    [fadp] F’isem persuna li nirrappreżenta, noġġezzjona espressament (l-Artikolu 30(2)(b) tal-Liġi Federali Żvizzera dwar il-Protezzjoni tad-Data) għall-użu tad-data tagħha, kemm dik maqsuma sal-lum kif ukoll dik ta’ wara, għall-iżvilupp u t-titjib tal-IA ta’ Meta.
    [other] F’isem persuna li nirrappreżenta, noġġezzjona għall-użu tad-data tagħha għall-iżvilupp u t-titjib tal-IA ta’ Meta, kemm ta’ dak li nqasam sal-lum kif ukoll ta’ dak li se jinqasam.
   *[gdpr] F’isem persuna li nirrappreżenta, noġġezzjona skont l-Artikolu 21(1) tal-GDPR għall-użu tad-data tagħha għall-iżvilupp u t-titjib tal-IA ta’ Meta, kemm ta’ dak li nqasam sal-lum kif ukoll ta’ dak li se jinqasam.
}
objection-shortest-represented = { $law ->
    [uk] F’isem ħaddieħor noġġezzjona (Art. 21(1) UK GDPR) għall-użu tad-data tiegħu għall-IA ta’ Meta.
    [fadp] F’isem ħaddieħor noġġezzjona espressament (Art. 30(2)(b) FADP) għall-użu tad-data tiegħu għall-IA.
    [other] F’isem ħaddieħor noġġezzjona għall-użu tad-data tiegħu għall-IA ta’ Meta.
   *[gdpr] F’isem ħaddieħor noġġezzjona (Art. 21(1) GDPR) għall-użu tad-data tiegħu għall-IA ta’ Meta.
}

objection-closing = Jekk jogħġobkom waqqfu dan l-użu u kkonfermawli li għamiltu dan.

objection-ground-expectation = Il-posts tiegħi kienu għan-nies, mhux għall-magni. Fiż-żmien li qsamt dan il-kontenut ma stajtx nistenna li kien se jintuża biex tiġi żviluppata intelliġenza artifiċjali ġenerattiva.
objection-ground-special-categories = Dak li ppubblikajt jikxef affarijiet partikolarment sensittivi dwari jew dwar ħaddieħor. Data bħal din teħtieġ protezzjoni speċjali, u interess leġittimu mhuwiex biżżejjed biex tintuża.
objection-ground-children = F’dak li ppubblikajt jidhru jew jistgħu jingħarfu tfal tal-familja tiegħi. Huma ma jistgħux jiddeċiedu dwar dan huma stess, u l-interessi tagħhom għandhom piż partikolari.
objection-ground-profession-safety = Il-professjoni tiegħi jew is-sigurtà personali tiegħi titlob li ismi, wiċċi u d-drawwiet tiegħi ma jiġux riprodotti jew marbuta flimkien minn sistema tal-IA. Għalija r-riskju huwa akbar milli għal oħrajn.
objection-ground-creative-work = Hemmhekk nippubblika xogħlijiet tiegħi li huma importanti għall-għajxien tiegħi. Kontenut tal-IA li jimitahom jew jeħdilhom posthom jagħmilli l-ħsara.
objection-ground-irreversible = Dak li mudell ikun tgħallem bilkemm jista’ jerġa’ jinstab, jissewwa jew jitħassar. Hekk nitlef għal dejjem il-kontroll fuq id-data tiegħi, u dan irid jintiżen qabel ma tintuża.
objection-ground-not-necessary = Hemm modi inqas invażivi biex jintlaħaq l-istess għan, bħal data ta’ nies li jkunu qablu, data b’liċenzja jew data sintetika. Id-data tiegħi mhijiex meħtieġa għal dan.
objection-ground-non-user = M’għandix kont ma’ Meta, jew nidher f’kontenut ta’ ħaddieħor. Ma kelli l-ebda relazzjoni ma’ Meta, ma qaluli xejn u ma stajtx nistenna dan l-użu.

objection-brief-expectation = Il-posts tiegħi kienu għan-nies, mhux għall-IA.
objection-brief-special-categories = Il-posts tiegħi jikxfu data protetta b’mod speċjali.
objection-brief-children = Fil-posts tiegħi jidhru tfal.
objection-brief-profession-safety = Xogħli jew is-sitwazzjoni tiegħi jpoġġuni f’riskju akbar.
objection-brief-creative-work = Ngħix minn xogħlijiet li nippubblika hemm.
objection-brief-irreversible = Dak li mudell jitgħallem bilkemm jista’ jittieħed lura.
objection-brief-not-necessary = L-IA tista’ titħarreġ mingħajr id-data tiegħi.
objection-brief-non-user = M’għandix kont, jew oħrajn juruni.

ground-why-expectation = Il-liġi tħares lejn dak li n-nies setgħu jistennew meta qasmu xi ħaġa; posts qodma kienu għan-nies, mhux għall-IA.
ground-why-special-categories = Data bħal din hija protetta b’mod speċjali, u interess leġittimu waħdu ma jippermettix l-użu tagħha; il-qrati ma jaqblux dwar x’jirriżulta minn dan għat-taħriġ tal-IA.
ground-why-children = L-interessi tat-tfal jiżnu aktar, u huma stess ma għażlu xejn minn dan.
ground-why-profession-safety = Din hija sitwazzjoni partikolari fis-sens sempliċi tal-liġi: għalik ir-riskju huwa akbar milli għal oħrajn.
ground-why-creative-work = L-għajxien tiegħek huwa interess tiegħek, li jrid jintiżen kontra dak ta’ Meta.
ground-why-irreversible = Dak li mudell ikun tgħallem bilkemm jista’ jissewwa jew jitħassar, għalhekk l-użin minn qabel irid ikun aktar strett.
ground-why-not-necessary = Interess leġittimu jippermetti biss dak li huwa meħtieġ. Qorti f’Köln aċċettat b’mod proviżorju li l-użu minn Meta huwa meħtieġ, għalhekk uża din ir-raġuni flimkien ma’ oħra.
ground-why-non-user = M’għandek x’taqsam xejn ma’ Meta, ma qalulek xejn u ma kellekx għażla, għalhekk ma stajtx tistenna dan l-użu.
