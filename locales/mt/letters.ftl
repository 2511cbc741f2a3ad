# Letters to the company and to a supervisory authority, in Maltese.

letter-act-gdpr = GDPR
letter-act-uk = UK GDPR

letter-kind-objection = Oġġezzjoni b’ittra
letter-kind-objection-note = Jekk il-formola ma taħdimx, jew flimkien magħha.
letter-kind-reminder = Tfakkira
letter-kind-reminder-note = Jekk Meta ma tkunx wieġbet fil-ħin.
letter-kind-refusal = Tweġiba għal rifjut
letter-kind-refusal-note = Jekk Meta tgħid le.
letter-kind-access = X’għandha Meta?
letter-kind-access-note = Tistaqsi liema data tiegħek intużat għall-IA.
letter-kind-erasure = Restrizzjoni u tħassir
letter-kind-erasure-note = Għal data li għadha tinżamm għat-taħriġ.
letter-kind-company-complaint = Ilment lil Meta
letter-kind-company-complaint-note = Fir-Renju Unit dan jiġi qabel ilment lill-ICO.
letter-kind-complaint = Ilment lill-awtorità
letter-kind-complaint-note = Jekk Meta tibqa’ siekta, jew it-tweġiba tagħha ma tikkonvinċikx. Huwa bla ħlas.
letter-kind-child = Għal minuri
letter-kind-child-note = Jekk ibnek jew bintek jidhru jew jissemmew f’dak li jippubblikaw in-nies.
letter-kind-represented = F’isem xi ħadd li tirrappreżenta
letter-kind-represented-note = Jekk taġixxi f’isem adult, b’prokura jew b’ħatra minn qorti.
letter-kind-non-user = Mingħajr kont
letter-kind-non-user-note = Jekk oħrajn juruk jew isemmuk u m’għandekx kont.

letter-gap-name = [ismek]
letter-gap-email = [l-indirizz tal-email tiegħek]
letter-gap-address = [l-indirizz postali tiegħek]
letter-gap-account = [l-indirizz jew l-isem tal-utent tal-kont tiegħek]
letter-gap-reasons = [ir-raġunijiet tiegħek, f’sentenza jew tnejn veri]
letter-gap-represented = [l-isem tal-persuna li tirrappreżenta]
letter-gap-mandate = [prokura, jew id-deċiżjoni li ħatritek]
letter-gap-sent = [il-jum tal-oġġezzjoni tiegħek]
letter-gap-form = [b’liema formola jew ittra]
letter-gap-due = [il-jum li fih għalaq iż-żmien li kellha Meta biex twieġeb]
letter-gap-answered = [il-jum tat-tweġiba ta’ Meta]
letter-gap-complained = [il-jum tal-ilment tiegħek lill-kumpanija]
letter-gap-recipient = [il-kumpanija li l-politika tal-privatezza ta’ Meta ssemmi għal pajjiżek]
letter-gap-authority = [l-awtorità tal-protezzjoni tad-data tal-post fejn tgħix]
letter-gap-authority-address = [l-indirizz postali tagħha, mis-sit web tagħha]

letter-subject-objection = Oġġezzjoni għall-użu tad-data personali tiegħi għall-IA
letter-subject-reminder = Tfakkira: l-oġġezzjoni tiegħi (data: { $sent }) għall-użu tad-data personali tiegħi għall-IA
letter-subject-refusal = It-tweġiba tagħkom (data: { $answered }) għall-oġġezzjoni tiegħi għall-użu tad-data personali tiegħi għall-IA
letter-subject-access = Talba għal aċċess: l-użu tad-data personali tiegħi għall-IA
letter-subject-erasure = Talba għal restrizzjoni tal-ipproċessar u għal tħassir tad-data personali tiegħi użata għall-IA
letter-subject-company-complaint = Ilment: l-oġġezzjoni tiegħi (data: { $sent }) għall-użu tad-data personali tiegħi għall-IA
letter-subject-complaint = Ilment dwar { $controller }: oġġezzjoni għall-użu ta’ data personali għall-IA
letter-subject-child = Oġġezzjoni għall-użu tad-data personali tat-tifel jew it-tifla minuri tiegħi għall-IA
letter-subject-represented = Oġġezzjoni f’isem persuna li nirrappreżenta ({ $represented }) għall-użu ta’ data personali għall-IA
letter-subject-on-behalf-child = { $subject } (f’isem it-tifel jew it-tifla minuri tiegħi)
letter-subject-on-behalf-represented = { $subject } (f’isem persuna li nirrappreżenta: { $represented })
letter-subject-non-user = Oġġezzjoni ta’ persuna mingħajr kont għall-użu ta’ data personali għall-IA

letter-open = Għażiża Sinjura, Għażiż Sinjur,
letter-close = Tislijiet,
letter-enclosures = Mehmuża:
letter-account = { $platform }: { $handle }
letter-platform-meta = Kont Meta
letter-form = bil-formola f’dan l-indirizz: { $address }
letter-by-post = bil-posta
letter-by-e-mail = bl-email

letter-object = { $law ->
    [fadp] Noġġezzjona espressament (l-Artikolu 30(2)(b) tal-Liġi Federali Żvizzera dwar il-Protezzjoni tad-Data, FADP) għall-użu tad-data personali tiegħi għall-iżvilupp u t-titjib tal-intelliġenza artifiċjali (IA), fil-prodotti kollha ta’ Meta. Din tkopri dak li qsamt sal-lum, dak li se naqsam, u kontenut ta’ nies oħra li fih nista’ ningħaraf.
    [other] Noġġezzjona għall-użu tad-data personali tiegħi għall-iżvilupp u t-titjib tal-intelliġenza artifiċjali (IA), fil-prodotti kollha ta’ Meta. Din tkopri dak li qsamt sal-lum, dak li se naqsam, u kontenut ta’ nies oħra li fih nista’ ningħaraf.
   *[gdpr] Skont l-Artikolu 21(1) tal-{ $act }, noġġezzjona għall-użu tad-data personali tiegħi għall-iżvilupp u t-titjib tal-intelliġenza artifiċjali (IA), fil-prodotti kollha ta’ Meta. Din tkopri dak li qsamt sal-lum, dak li se naqsam, u kontenut ta’ nies oħra li fih nista’ ningħaraf.
}
letter-accounts = Il-kontijiet tiegħi:
letter-earlier = Diġà għamilt oġġezzjoni (data: { $sent }), { $form }. Inżomm ma’ dik l-oġġezzjoni.
letter-reasons = Ir-raġunijiet tiegħi:

letter-ground-expectation = Dak li persuna setgħet tistenna b’mod raġonevoli meta nġabret id-data jgħodd meta jintiżnu l-interessi (il-premessa 47 tal-{ $act }).
letter-ground-special-categories = L-Artikolu 9 tal-{ $act } jipprojbixxi l-użu tagħha, ħlief għall-eċċezzjonijiet li jsemmi.
letter-ground-children = L-Artikolu 6(1)(f) tal-{ $act } isemmi lit-tfal b’mod espress.
letter-ground-profession-safety = Din hija raġuni marbuta mas-sitwazzjoni partikolari tiegħi, kif jgħid l-Artikolu 21(1) tal-{ $act }.
letter-ground-creative-work = Dan l-interess tiegħi jrid jitqies meta jintiżnu l-interessi skont l-Artikolu 6(1)(f) tal-{ $act }.
letter-ground-irreversible = Id-drittijiet għal rettifika u tħassir (l-Artikoli 16 u 17 tal-{ $act }) imbagħad ftit ikunu ta’ użu.
letter-ground-not-necessary = L-Artikolu 6(1)(f) tal-{ $act } jippermetti biss dak li huwa meħtieġ għall-interess imfittex.
letter-ground-non-user = Skont l-Artikolu 14 tal-{ $act }, iridu jiġu infurmati wkoll in-nies li d-data tagħhom tkun ġejja minn xi mkien ieħor.

letter-ask = Nitlobkom
letter-ask-stop = twaqqfu dan l-użu minn issa ’l quddiem
letter-ask-restrict = tirrestrinġu l-ipproċessar waqt li teżaminaw din l-oġġezzjoni (l-Artikolu 18(1)(d))
letter-ask-erase = { $law ->
    [fadp] tħassru din id-data minn dak li jinżamm għat-taħriġ
    [other] tħassru din id-data minn dak li jinżamm għat-taħriġ
   *[gdpr] tħassru din id-data minn dak li jinżamm għat-taħriġ (l-Artikolu 17(1)(c))
}
letter-ask-recipients = tinfurmaw lil dawk li ngħataw id-data, u tgħiduli min huma (l-Artikolu 19)
letter-ask-sources = tgħiduli liema data dwari tużaw għal dan, u minn fejn ġejja (l-Artikoli 14 u 15)
letter-ask-confirm = { $law ->
    [fadp] tikkonfermawli bil-miktub li għamiltu dan, jekk jista’ jkun fi żmien 30 jum
    [other] tikkonfermawli bil-miktub li għamiltu dan, jekk jista’ jkun fi żmien 30 jum
   *[gdpr] tikkonfermawli fi żmien xahar li għamiltu dan (l-Artikolu 12(3))
}
letter-ask-refusal = tgħiduli, jekk tirrifjutaw, ir-raġunijiet leġittimi konvinċenti tagħkom, u li nista’ mmur għand awtorità u quddiem qorti (l-Artikolu 12(4))
letter-proof = { $law ->
    [fadp] Ma qed nehmeż l-ebda dokument tal-identità. Jekk għandkom dubju dwar min jien, jekk jogħġobkom għiduli għaliex u x’għandkom bżonn.
    [other] Ma qed nehmeż l-ebda dokument tal-identità. Jekk għandkom dubju dwar min jien, jekk jogħġobkom għiduli għaliex u x’għandkom bżonn.
   *[gdpr] Din it-talba hija bla ħlas (l-Artikolu 12(5)). Ma qed nehmeż l-ebda dokument tal-identità. Jekk għandkom dubji raġonevoli dwar min jien, jekk jogħġobkom għiduli liema huma u x’għandkom bżonn (l-Artikolu 12(6)).
}
letter-rights = { $law ->
    [fadp] Id-drittijiet l-oħra kollha skont il-FADP jibqgħu riżervati.
    [other] Id-drittijiet l-oħra kollha jibqgħu riżervati.
    [uk] Id-drittijiet l-oħra kollha jibqgħu riżervati, b’mod partikolari dawk skont l-Artikoli 79 u 82 tal-{ $act }.
   *[gdpr] Id-drittijiet l-oħra kollha jibqgħu riżervati, b’mod partikolari dawk skont l-Artikoli 77, 79 u 82 tal-{ $act }.
}
letter-reply = Jekk jogħġobkom wieġbu bl-email lil { $email }.

letter-child = { $law ->
    [fadp] Għandi r-responsabbiltà ta’ ġenitur għal minuri. F’isem il-minuri, noġġezzjona espressament (l-Artikolu 30(2)(b) tal-Liġi Federali Żvizzera dwar il-Protezzjoni tad-Data, FADP) għall-użu tad-data personali tal-minuri għall-iżvilupp u t-titjib tal-intelliġenza artifiċjali (IA), fil-prodotti kollha ta’ Meta. Din tkopri kontenut ta’ kwalunkwe persuna li fih il-minuri jidher, jinstema’ jew jissemma.
    [other] Għandi r-responsabbiltà ta’ ġenitur għal minuri. F’isem il-minuri, noġġezzjona għall-użu tad-data personali tal-minuri għall-iżvilupp u t-titjib tal-intelliġenza artifiċjali (IA), fil-prodotti kollha ta’ Meta. Din tkopri kontenut ta’ kwalunkwe persuna li fih il-minuri jidher, jinstema’ jew jissemma.
   *[gdpr] Għandi r-responsabbiltà ta’ ġenitur għal minuri. F’isem il-minuri, noġġezzjona skont l-Artikolu 21(1) tal-{ $act } għall-użu tad-data personali tal-minuri għall-iżvilupp u t-titjib tal-intelliġenza artifiċjali (IA), fil-prodotti kollha ta’ Meta. Din tkopri kontenut ta’ kwalunkwe persuna li fih il-minuri jidher, jinstema’ jew jissemma.
}
letter-child-reasons = { $law ->
    [fadp] Il-minuri ma jistax jiddeċiedi dwar dan u ma għażlux. Il-fatt li l-kontijiet tal-minuri, kif tgħidu intom, jitħallew barra ma jilħaqx dak li jippubblikaw l-adulti.
    [other] Il-minuri ma jistax jiddeċiedi dwar dan u ma għażlux. Il-fatt li l-kontijiet tal-minuri, kif tgħidu intom, jitħallew barra ma jilħaqx dak li jippubblikaw l-adulti.
   *[gdpr] Il-minuri ma jistax jiddeċiedi dwar dan u ma għażlux. L-Artikolu 6(1)(f) tal-{ $act } jagħti piż partikolari lill-interessi tat-tfal. Il-fatt li l-kontijiet tal-minuri, kif tgħidu intom, jitħallew barra ma jilħaqx dak li jippubblikaw l-adulti.
}
letter-child-name = Hawn mhux qed nagħti l-isem tal-minuri. Jekk għandkom bżonn xi ħaġa biex issibu d-data, jekk jogħġobkom għiduli x’inhi, u għaliex.
letter-represented = { $law ->
    [fadp] Nirrappreżenta lil din il-persuna: { $represented }. F’isem din il-persuna, noġġezzjona espressament (l-Artikolu 30(2)(b) tal-Liġi Federali Żvizzera dwar il-Protezzjoni tad-Data, FADP) għall-użu tad-data personali tagħha għall-iżvilupp u t-titjib tal-intelliġenza artifiċjali (IA), fil-prodotti kollha ta’ Meta. Din tkopri dak li nqasam sal-lum, dak li se jinqasam, u kontenut ta’ nies oħra li fih din il-persuna tista’ tingħaraf.
    [other] Nirrappreżenta lil din il-persuna: { $represented }. F’isem din il-persuna, noġġezzjona għall-użu tad-data personali tagħha għall-iżvilupp u t-titjib tal-intelliġenza artifiċjali (IA), fil-prodotti kollha ta’ Meta. Din tkopri dak li nqasam sal-lum, dak li se jinqasam, u kontenut ta’ nies oħra li fih din il-persuna tista’ tingħaraf.
   *[gdpr] Nirrappreżenta lil din il-persuna: { $represented }. F’isem din il-persuna, noġġezzjona skont l-Artikolu 21(1) tal-{ $act } għall-użu tad-data personali tagħha għall-iżvilupp u t-titjib tal-intelliġenza artifiċjali (IA), fil-prodotti kollha ta’ Meta. Din tkopri dak li nqasam sal-lum, dak li se jinqasam, u kontenut ta’ nies oħra li fih din il-persuna tista’ tingħaraf.
}
letter-accounts-represented = Il-kontijiet ta’ din il-persuna:
letter-mandate = Dak li jagħtini d-dritt li naġixxi: { $mandate }. Qed nehmeż kopja. Jekk għandkom bżonn aktar, jekk jogħġobkom għiduli x’inhu, u għaliex.
letter-on-behalf-child = Qed nikteb f’isem minuri li għalih għandi r-responsabbiltà ta’ ġenitur. Fejn din l-ittra ssemmi d-data tiegħi, il-kontijiet tiegħi jew id-drittijiet tiegħi, tfisser dawk tal-minuri. Jekk jogħġobkom ibagħtu t-tweġiba lili.
letter-on-behalf-represented = Qed nikteb f’isem persuna li nirrappreżenta ({ $represented }). Fejn din l-ittra ssemmi d-data tiegħi, il-kontijiet tiegħi jew id-drittijiet tiegħi, tfisser dawk ta’ din il-persuna. Jekk jogħġobkom ibagħtu t-tweġiba lili.

letter-non-user = { $law ->
    [fadp] M’għandix kont magħkom. Noġġezzjona espressament (l-Artikolu 30(2)(b) tal-Liġi Federali Żvizzera dwar il-Protezzjoni tad-Data, FADP) għall-użu ta’ data dwari għall-iżvilupp u t-titjib tal-intelliġenza artifiċjali (IA), kemm jekk ġejja minn kontenut ta’ nies oħra, mill-internet jew minn kumpaniji oħra.
    [other] M’għandix kont magħkom. Noġġezzjona għall-użu ta’ data dwari għall-iżvilupp u t-titjib tal-intelliġenza artifiċjali (IA), kemm jekk ġejja minn kontenut ta’ nies oħra, mill-internet jew minn kumpaniji oħra.
   *[gdpr] M’għandix kont magħkom. Skont l-Artikolu 21(1) tal-{ $act }, noġġezzjona għall-użu ta’ data dwari għall-iżvilupp u t-titjib tal-intelliġenza artifiċjali (IA), kemm jekk ġejja minn kontenut ta’ nies oħra, mill-internet jew minn kumpaniji oħra.
}
letter-non-user-reasons = { $law ->
    [fadp] M’għandi l-ebda relazzjoni magħkom, ma ngħatajtx informazzjoni, u ma stajtx nistenna dan l-użu.
    [other] M’għandi l-ebda relazzjoni magħkom, ma ngħatajtx informazzjoni, u ma stajtx nistenna dan l-użu.
   *[gdpr] M’għandi l-ebda relazzjoni magħkom, ma ngħatajtx informazzjoni (l-Artikolu 14 tal-{ $act }), u ma stajtx nistenna dan l-użu (il-premessa 47).
}

letter-past = Għamilt oġġezzjoni (data: { $sent }), { $form }, għall-użu tad-data personali tiegħi għall-iżvilupp u t-titjib tal-intelliġenza artifiċjali (IA). Tajt l-indirizz tal-email { $email }.
letter-silence = { $law ->
    [fadp] Minn dakinhar ma kelli l-ebda tweġiba.
    [other] Minn dakinhar ma kelli l-ebda tweġiba.
   *[gdpr] L-Artikolu 12(3) tal-{ $act } jagħtikom xahar biex twieġbu. Dan iż-żmien għalaq f’dan il-jum: { $due }. Ma rċevejt la tweġiba u lanqas avviż, bir-raġunijiet, li għandkom bżonn aktar żmien.
}
letter-receipt-only = { $law ->
    [fadp] Minn dakinhar irċevejt biss konferma li l-oġġezzjoni waslet. Din mhijiex tweġiba.
    [other] Minn dakinhar irċevejt biss konferma li l-oġġezzjoni waslet. Din mhijiex tweġiba.
   *[gdpr] L-Artikolu 12(3) tal-{ $act } jagħtikom xahar biex twieġbu. Dan iż-żmien għalaq f’dan il-jum: { $due }. Irċevejt biss konferma li l-oġġezzjoni waslet. Din mhijiex tweġiba.
}
letter-remind-ask = Jekk jogħġobkom għiduli fi żmien ġimagħtejn jekk tilqgħux l-oġġezzjoni tiegħi, u minn liema jum.
letter-else = { $law ->
    [uk] Jekk ma nisma’ xejn mingħandkom, se nilmenta magħkom skont it-taqsima 164A tad-Data Protection Act 2018, u wara mal-Information Commissioner.
    [fadp] Jekk ma nisma’ xejn mingħandkom, se mmur għand il-Kummissarju Federali Żvizzeru għall-Protezzjoni tad-Data u għall-Informazzjoni.
    [other] Jekk ma nisma’ xejn mingħandkom, se nfittex parir.
   *[gdpr] Jekk ma nisma’ xejn mingħandkom, se nressaq ilment quddiem awtorità superviżorja (l-Artikolu 77 tal-{ $act }).
}

letter-refused = Fit-tweġiba tagħkom (data: { $answered }) għedtuli li ma tilqgħuhiex.
letter-burden = { $law ->
    [fadp] L-ipproċessar kontra r-rieda espressa tiegħi jikser id-drittijiet tal-personalità tiegħi sakemm ma jkunx ġustifikat (l-Artikoli 30(2)(b) u 31 tal-FADP). Jekk jogħġobkom għiduli fuq liema ġustifikazzjoni tistrieħu fil-każ tiegħi. Dawn huma r-raġunijiet tiegħi:
    [other] Jekk jogħġobkom għiduli għaliex, u kif wżintu r-raġunijiet tiegħi:
   *[gdpr] Skont l-Artikolu 21(1) tal-{ $act } intom tridu turu raġunijiet leġittimi konvinċenti li jegħlbu l-interessi, id-drittijiet u l-libertajiet tiegħi. Jekk jogħġobkom għiduli liema huma fil-każ tiegħi, u kif wżintuhom kontra r-raġunijiet tiegħi:
}
letter-maintain = Inżomm mal-oġġezzjoni tiegħi. Jekk jogħġobkom erġgħu eżaminawha u weġbuni fi żmien ġimagħtejn.
letter-meanwhile = Sa dak iż-żmien, jekk jogħġobkom irrestrinġu l-ipproċessar (l-Artikolu 18(1)(d)).

letter-access = { $law ->
    [fadp] Nitlobkom aċċess għad-data personali tiegħi (l-Artikolu 25 tal-FADP). Jekk jogħġobkom għiduli
   *[gdpr] Nitlobkom aċċess għad-data personali tiegħi skont l-Artikolu 15 tal-{ $act }. Jekk jogħġobkom għiduli
}
letter-access-whether = jekk id-data tiegħi ntużatx jew tintużax għall-iżvilupp jew it-titjib tal-IA
letter-access-which = x’tipi ta’ data huma dawn, minn liema kontijiet, u minn meta
letter-access-sources = minn fejn ġejja d-data
letter-access-recipients = lil min ingħatat, anke permezz tal-pubblikazzjoni ta’ mudell
letter-access-time = kemm iddum tinżamm għal dan l-għan
letter-access-interest = fuq liema interess leġittimu tistrieħu (l-Artikolu 13(1)(d))
letter-access-objection = kif ittrattajtu l-oġġezzjoni tiegħi (data: { $sent }), u minn liema jum tgħodd
letter-access-copy = Jekk jogħġobkom ibagħtuli wkoll kopja tad-data tiegħi f’dak li jinżamm għat-taħriġ.
letter-access-form = { $law ->
    [fadp] Jekk jogħġobkom wieġbu b’mod elettroniku, bla ħlas u, kif inhi r-regola, fi żmien 30 jum (l-Artikolu 25(6) u (7) tal-FADP).
   *[gdpr] Jekk jogħġobkom wieġbu b’mod elettroniku u fi żmien xahar (l-Artikolu 12(3)).
}

letter-erase = { $law ->
    [fadp] Bħala konsegwenza tal-oġġezzjoni tiegħi, nitlobkom
   *[gdpr] Bħala konsegwenza tal-oġġezzjoni tiegħi, nitlobkom skont l-Artikoli 17, 18 u 19 tal-{ $act }
}
letter-erase-chats = tħassru dak li ktibt lil Meta AI, sa fejn jinżamm għat-taħriġ
letter-erase-restrict = tirrestrinġu l-ipproċessar ta’ din id-data sakemm isir dan (l-Artikolu 18(1)(d))
letter-erase-impossible = tgħiduli, fejn tqisu li t-tħassir huwa impossibbli, għal liema data u għaliex
letter-erase-unlawful = Jekk l-użu kien illegali, nistrieħ ukoll fuq l-Artikolu 17(1)(d).

letter-company-complaint = Nilmenta magħkom skont it-taqsima 164A tad-Data Protection Act 2018 dwar kif ittrattajtu l-oġġezzjoni tiegħi. Jekk jogħġobkom ikkonfermaw li rċevejtu dan l-ilment fi żmien 30 jum minn meta jaslilkom, eżaminawh u għiduli r-riżultat mingħajr dewmien żejjed.

letter-complain = { $law ->
    [uk] Nilmenta dwar { $controller }, { $controller-address }. L-ewwel ilmentajt mal-kumpanija stess (data: { $complained }), skont it-taqsima 164A tad-Data Protection Act 2018.
    [fadp] Ninfurmakom kif { $controller }, { $controller-address }, qed tittratta l-oġġezzjoni tiegħi għall-użu tad-data personali tiegħi għall-intelliġenza artifiċjali (IA) (l-Artikolu 30(2)(b) tal-FADP).
   *[gdpr] Inressaq ilment skont l-Artikolu 77 tal-{ $act } dwar { $controller }, { $controller-address }. L-ilment huwa dwar l-oġġezzjoni tiegħi għall-użu tad-data personali tiegħi għall-intelliġenza artifiċjali (IA).
}
letter-complain-lead = Il-Kummissjoni Irlandiża għall-Protezzjoni tad-Data hija l-awtorità ewlenija għal din il-kumpanija (l-Artikoli 56 u 60). Jekk jogħġobkom għaddu dan l-ilment sa fejn ikun meħtieġ, u ibagħtuli l-aġġornamenti intom stess.
letter-course = X’ġara:
letter-course-sent = { $sent }: noġġezzjona, { $form }. Nagħti l-indirizz tal-email { $email }.
letter-course-receipt = Meta tikkonferma li rċeviet l-oġġezzjoni.
letter-course-due = { $law ->
    [fadp] S’issa ma kelli l-ebda tweġiba.
   *[gdpr] { $due }: jagħlaq ix-xahar tal-Artikolu 12(3). Ma rċevejt la tweġiba u lanqas avviż li hemm bżonn ta’ aktar żmien.
}
letter-course-reminded = { $reminded }: nibgħat tfakkira lil Meta u nitlob tweġiba.
letter-course-refused = { $answered }: Meta tgħidli li ma tilqax l-oġġezzjoni.
letter-course-reasons = Ir-raġunijiet tiegħi kienu:
letter-breach = Fil-fehma tiegħi huma kkonċernati dawn id-dispożizzjonijiet tal-{ $act }:
letter-breach-time = L-Artikolu 12(3), għax ma waslet l-ebda tweġiba fil-ħin
letter-breach-refusal = L-Artikolu 21(1), għax ma ntwerewlix raġunijiet leġittimi konvinċenti
letter-breach-special-categories = L-Artikolu 9, għax dak li huwa pubbliku juri affarijiet partikolarment sensittivi
letter-breach-notice = L-Artikolu 14, għax ma ngħatajtx informazzjoni
letter-complain-ask = Nitlobkom
letter-complain-examine = teżaminaw dan l-ilment
letter-complain-order = { $law ->
    [fadp] taħdmu biex l-oġġezzjoni tiegħi tintlaqa’
   *[gdpr] taraw li l-oġġezzjoni tiegħi tintlaqa’
}
letter-complain-tell = { $law ->
    [gdpr] tinfurmawni bil-progress u bir-riżultat (l-Artikolu 77(2))
   *[other] tinfurmawni bir-riżultat
}

letter-enclosure-objection = Kopja tal-oġġezzjoni tiegħi, bid-data tagħha
letter-enclosure-mandate = Kopja ta’ dak li jagħtini d-dritt li naġixxi
letter-enclosure-answers = Ritratti tal-iskrin u emails, sa fejn għandi
letter-enclosure-complaint = L-ilment tiegħi lill-kumpanija, u t-tweġiba tagħha jekk hemm

letter-note-gaps = Imla dak li hemm fil-parentesi kwadri, u neħħi dak li ma jgħoddx.
letter-note-form-first = Il-formola ta’ Meta hija aktar rapida. Ittra tgħodd mill-jum li fih tasal: ibgħatha b’mod li tkun tista’ turi meta waslet.
letter-note-two-weeks = Il-ġimagħtejn huma talba. Il-liġi ma tistabbilixxi l-ebda żmien bħal dan.
letter-note-models-stay = Dan huwa dwar data li għadha tinżamm. Dak li mudell imħarreġ ikun tgħallem diffiċli jinbidel b’dan.
letter-note-address-press = Dan l-indirizz huwa magħruf biss minn rapporti fl-istampa. Il-formola ta’ Meta hija l-mod aktar sigur.
letter-note-no-deadline = Il-liġi Żvizzera ma tistabbilixxix żmien fiss għal tweġiba għal oġġezzjoni. Erġa’ staqsi wara 30 jum.
letter-note-other-law = Objector ma jafx il-liġi ta’ pajjiżek, għalhekk din l-ittra ma ssemmi l-ebda liġi.
letter-note-identify = Meta tista’ tistaqsi kif tista’ ssibek fid-data tagħha. Tagħtix aktar milli hemm bżonn għal dan, u lanqas dokument tal-identità bil-quddiem.
letter-note-child = L-ebda ittra ma taħbi ritratt. Itlob ukoll lil min ippubblikah iħassru jew jurih lill-ħbieb biss.
letter-note-represented = Ehmeż kopja ta’ dak li jagħtik id-dritt li taġixxi. Għatti bl-iswed dak li m’għandux x’jaqsam ma’ dan, u tehmiżx dokument tal-identità. Il-pajjiż fid-dettalji tiegħek irid ikun dak fejn tgħix din il-persuna: jgħoddu l-liġi u l-awtorità ta’ dak il-pajjiż.
letter-note-authority-form = L-awtorità għandha paġna jew formola tagħha għall-ilmenti. Użaha, u kkopja dan it-test fiha.
letter-note-check-address = Iċċekkja l-indirizz fuq is-sit web tal-awtorità qabel ma tibgħat xi ħaġa bil-posta.
letter-note-lead = L-awtorità tiegħek tirċievi l-ilment. L-awtorità Irlandiża hija dik ewlenija fi kwistjonijiet ta’ Meta, iżda m’għandekx għalfejn tikteb lil Dublin.
letter-note-land = Fil-Ġermanja, għal kumpaniji bħal Meta hija kompetenti l-awtorità tal-istat federali (Land) tiegħek. Agħżel il-Land tiegħek.
letter-note-login = Il-formola tal-awtorità titlob identità elettronika, bħal MitID fid-Danimarka jew BankID fin-Norveġja.
letter-note-no-plain-mail = Din l-awtorità ma taċċettax ilmenti b’email ordinarja. Uża l-formola tagħha jew il-posta.
letter-note-public-record = Dak li jintbagħat lil din l-awtorità jsir rekord pubbliku. Ħalli barra dak li huwa sensittiv.
letter-note-company-first = Din l-awtorità tridek tmur għand il-kumpanija l-ewwel.
letter-note-no-fines = Il-kummissarju Żvizzeru jista’ jeżamina każ, iżda ma jistax jimponi multi.
letter-note-language = Din l-ittra hija b’lingwa li taċċetta l-awtorità.
letter-note-court = Jekk l-awtorità ma tgħid xejn għal tliet xhur, l-Artikolu 78(2) tal-GDPR jiftaħlek it-triq għall-qorti.
letter-note-not-covered = Objector ma jaf l-ebda awtorità għal pajjiżek jew għat-territorju tiegħek. Fittixha fuq is-sit web tal-gvern tiegħek.
letter-as-of = Aġġornat sa: { $date }
letter-undated = Mhux magħruf minn meta huma dawn id-dettalji.
