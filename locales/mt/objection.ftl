# The objection that Objector writes into Meta's form, in Maltese.

objection-opening = { $law ->
    [uk] Skont l-Artikolu 21(1) tal-UK GDPR noġġezzjona għall-użu tad-data personali tiegħi għall-iżvilupp u t-titjib tal-IA ta’ Meta, kemm ta’ dak li qsamt sal-lum kif ukoll ta’ dak li se naqsam.
    [fadp] Noġġezzjona b’mod espliċitu (l-Artikolu 30(2)(b) tal-Liġi Federali Żvizzera dwar il-Protezzjoni tad-Data) għall-użu tad-data personali tiegħi għall-iżvilupp u t-titjib tal-IA ta’ Meta, kemm ta’ dak li qsamt sal-lum kif ukoll ta’ dak li se naqsam.
    [other] Noġġezzjona għall-użu tad-data personali tiegħi għall-iżvilupp u t-titjib tal-IA ta’ Meta, kemm ta’ dak li qsamt sal-lum kif ukoll ta’ dak li se naqsam.
   *[gdpr] Skont l-Artikolu 21(1) tal-GDPR noġġezzjona għall-użu tad-data personali tiegħi għall-iżvilupp u t-titjib tal-IA ta’ Meta, kemm ta’ dak li qsamt sal-lum kif ukoll ta’ dak li se naqsam.
}

objection-shortest = { $law ->
    [uk] Skont l-Art. 21(1) tal-UK GDPR noġġezzjona għall-użu tad-data tiegħi għall-IA ta’ Meta.
    [fadp] Noġġezzjona espressament (Art. 30(2)(b) FADP) għall-użu tad-data tiegħi għall-IA ta’ Meta.
    [other] Noġġezzjona għall-użu tad-data tiegħi għall-IA ta’ Meta.
   *[gdpr] Skont l-Art. 21(1) tal-GDPR noġġezzjona għall-użu tad-data tiegħi għall-IA ta’ Meta.
}

objection-closing = Jekk jogħġobkom waqqfu dan l-użu u kkonfermawli li għamiltu dan.

objection-ground-expectation = Il-posts tiegħi kienu għan-nies, mhux għall-magni. Fiż-żmien li qsamt dan il-kontenut ma stajtx nistenna li kien se jintuża biex tiġi żviluppata intelliġenza artifiċjali ġenerattiva.
objection-ground-special-categories = Dak li ppubblikajt jikxef affarijiet partikolarment sensittivi dwari jew dwar ħaddieħor. Data bħal din teħtieġ protezzjoni speċjali, u interess leġittimu mhuwiex biżżejjed biex tintuża.
objection-ground-children = F’dak li ppubblikajt jidhru jew jistgħu jingħarfu tfal tal-familja tiegħi. Huma ma jistgħux jiddeċiedu dwar dan huma stess, u l-interessi tagħhom għandhom piż partikolari.
objection-ground-profession-safety = Il-professjoni tiegħi jew is-sigurtà personali tiegħi titlob li ismi, wiċċi u d-drawwiet tiegħi ma jiġux riprodotti jew marbuta flimkien minn IA. Għalija r-riskju huwa akbar milli għal oħrajn.
objection-ground-creative-work = Hemmhekk nippubblika xogħlijiet tiegħi li huma importanti għall-għajxien tiegħi. Kontenut tal-IA li jimitahom jew jeħdilhom posthom jagħmilli l-ħsara.
objection-ground-irreversible = Dak li mudell ikun tgħallem bilkemm jista’ jerġa’ jinstab, jissewwa jew jitħassar. Nitlef għal dejjem il-kontroll fuq id-data tiegħi, u dan irid jintiżen qabel ma tintuża.
objection-ground-not-necessary = Hemm modi eħfef biex jintlaħaq l-istess għan, bħal data ta’ nies li jkunu qablu, data b’liċenzja jew data sintetika. Id-data tiegħi mhijiex meħtieġa għal dan.
objection-ground-non-user = Ma għandix kont ma’ Meta, jew nidher f’kontenut ta’ ħaddieħor. Ma kelli l-ebda relazzjoni ma’ Meta, ma qaluli xejn u ma stajtx nistenna dan l-użu.
