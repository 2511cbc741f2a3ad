# What Objector says beside each control of Meta's form, in Maltese.

card-region = Spjegazzjoni ta’ Objector
card-fill = Imla l-formola
card-undo = Reġġa’ kollox lura
card-write = Imla din il-kaxxa
card-take-back = Reġġa’ din lura
card-why = Għaliex?
card-close = Agħlaq
card-open = Spjega dan

need-required = Meta titlob tweġiba.
need-optional = Tista’ tibqa’ vojta.

state-ready = Objector jista’ jimla din għalik. Ma jinkiteb xejn qabel ma tagħfas il-buttuna.
state-held = Hawn diġà hemm xi ħaġa. Objector iħalliha kif inhi.
state-held-other = Hawn diġà hemm indirizz differenti minn dak li tajt għal dan il-kont. Objector iħallih. Iċċekkja liema wieħed trid.
state-refused = Il-paġna ma żammitx dak li kiteb Objector. Jekk jogħġbok iktbu int.
state-undone = Dak li nkiteb tneħħa. Il-kaxxa reġgħet kif kienet qabel.
state-unsure = Objector mhuwiex ċert għalxiex inhi din il-kaxxa. Aqra l-mistoqsija ta’ Meta qabel ma twieġeb.
state-too-long = It-test tiegħek huwa itwal milli tippermetti din il-kaxxa. Jekk jogħġbok ikteb wieħed iqsar int.
state-no-choice = Objector ma sab l-ebda tweġiba xierqa fil-lista ta’ Meta. Jekk jogħġbok agħżilha int.

field-email =
    .title = L-indirizz tal-email tiegħek
    .asks = Meta trid l-indirizz tal-email tal-kont li dwaru qed tagħmel l-oġġezzjoni. It-tweġiba tmur hemm.
    .why = Uża l-indirizz marbut mal-kont tiegħek. Il-gwidi tal-organizzazzjonijiet tal-konsumaturi jagħtu dan il-parir, għax hekk Meta tista’ torbot l-oġġezzjoni mal-kont. Jekk it-tweġiba ma tasalx, ara wkoll fil-folder tal-ispam.
    .missing = L-ewwel għid lil Objector l-indirizz tal-email tiegħek, imbagħad ikun jista’ jimla din.
    .written = Objector kiteb l-indirizz li tajt għal dan il-kont.
    .asks-third-party = Meta trid indirizz tal-email fejn tkun tista’ tweġibek. M’hemmx bżonn li jkun marbut ma’ kont.
    .why-third-party = Din il-formola m’għandhiex bżonn kont. Agħti indirizz li taqra: it-tweġiba u l-mistoqsijiet ta’ Meta jmorru hemm.
    .written-third-party = Objector kiteb l-indirizz li tajt għat-tweġibiet.
    .asks-whatsapp-own = WhatsApp trid indirizz tal-email. Fuqu tibgħat aktar mistoqsijiet qabel ma twieġeb.
    .why-whatsapp-own = WhatsApp tistaqsi bl-email għal xiex qed toġġezzjona u r-raġuni tiegħek. In-nies irċevew dik l-email bl-Ingliż. Agħti indirizz li taqra, u wieġeb bil-lingwa tiegħek jekk tippreferi.
    .written-whatsapp-own = Objector kiteb l-indirizz li tajt għal WhatsApp jew, jekk m’hemmx, dak ġenerali tiegħek.
field-email-confirm =
    .title = L-istess indirizz mill-ġdid
    .asks = Meta trid l-istess indirizz tal-email għat-tieni darba, biex jinqabdu l-iżbalji.
    .why = Irid ikun eżattament l-istess bħal dak ta’ fuq. Jekk tibdel wieħed, ibdel it-tnejn.
    .missing = L-ewwel għid lil Objector l-indirizz tal-email tiegħek, imbagħad ikun jista’ jimla din.
    .written = Objector kiteb l-istess indirizz bħal fuq.
field-full-name =
    .title = Ismek
    .asks = Meta trid ismek u kunjomok.
    .why = Agħti l-isem li hemm fuq il-kont tiegħek. M’għandekx għalfejn tagħti prova tiegħu: Meta tista’ titlob aktar prova biss jekk ikollha dubji raġonevoli dwar min int.
    .missing = L-ewwel għid lil Objector ismek, imbagħad ikun jista’ jimla din.
    .written = Objector kiteb l-isem li tajt.
    .why-plain = Agħti l-isem li hemm fuq il-kont tiegħek. M’hemmx bżonn tehmeż xejn biex tagħti prova tiegħu.
    .why-third-party = Agħti l-isem li bih jafuk oħrajn, għax Meta trid tfittxu. Jekk jafuk ukoll b’isem ieħor, għidu fejn il-formola titlob spjegazzjoni.
field-given-name =
    .title = L-isem (mingħajr il-kunjom)
    .asks = Meta trid ismek, mingħajr il-kunjom.
    .why = Agħti l-isem li hemm fuq il-kont tiegħek. M’għandekx għalfejn tagħti prova tiegħu: Meta tista’ titlob aktar prova biss jekk ikollha dubji raġonevoli dwar min int.
    .missing = L-ewwel għid lil Objector ismek, imbagħad ikun jista’ jimla din.
    .written = Objector kiteb l-isem li tajt.
field-family-name =
    .title = Kunjomok
    .asks = Meta trid kunjomok.
    .why = Agħti l-isem li hemm fuq il-kont tiegħek. M’għandekx għalfejn tagħti prova tiegħu: Meta tista’ titlob aktar prova biss jekk ikollha dubji raġonevoli dwar min int.
    .missing = L-ewwel għid lil Objector kunjomok, imbagħad ikun jista’ jimla din.
    .written = Objector kiteb il-kunjom li tajt.
field-phone =
    .title = In-numru tat-telefon tiegħek
    .asks = Meta trid numru tat-telefon bil-kodiċi tal-pajjiż.
    .why = Fil-formola ta’ WhatsApp dan huwa n-numru tal-kont tiegħek ta’ WhatsApp. F’formoli oħra, ħallih vojt jekk tista’: oġġezzjoni m’għandhiex bżonnu.
    .asks-whatsapp-own = WhatsApp trid in-numru tat-telefon tal-kont tiegħek ta’ WhatsApp, bil-kodiċi tal-pajjiż.
    .missing = L-ewwel għid lil Objector in-numru tat-telefon tiegħek, imbagħad ikun jista’ jimla din.
    .written = Objector kiteb in-numru li tajt.
field-country =
    .title = Pajjiżek
    .asks = Meta trid tkun taf f’liema pajjiż tgħix, għax id-drittijiet tiegħek jiddependu minn dan.
    .why = Agħżel il-pajjiż fejn tassew tgħix, mhux dak fejn twelidt. Jekk mhuwiex fil-lista ta’ Meta, kif kien irrappurtat dwar in-Norveġja fl-2024, il-formola ma tistax tintuża: minflok ikteb ittra.
    .missing = L-ewwel għid lil Objector pajjiżek, imbagħad ikun jista’ jagħżlu hawn.
    .written = Objector għażel il-pajjiż li tajt.
field-account =
    .title = Il-profil tiegħek
    .asks = Meta trid l-indirizz jew l-isem tal-utent tal-profil ikkonċernat.
    .why = Agħti biss il-profil li dwaru qed tagħmel l-oġġezzjoni. Għal kontijiet oħra li mhumiex fl-istess ċentru tal-kontijiet (Accounts Center), erġa’ imla l-formola.
    .missing = L-ewwel għid lil Objector l-indirizz tal-profil tiegħek, imbagħad ikun jista’ jimla din.
    .written = Objector kiteb il-profil li tajt.
field-reason =
    .title = Għaliex qed toġġezzjona
    .asks = Meta tistaqsi għaliex qed toġġezzjona, jew kif jaffettwak dan l-użu tad-data tiegħek.
    .why = { $law ->
        [gdpr] L-Artikolu 21(1) tal-GDPR jitkellem dwar raġunijiet marbuta mas-sitwazzjoni partikolari tiegħek.
        [uk] L-Artikolu 21(1) tal-UK GDPR jitkellem dwar raġunijiet marbuta mas-sitwazzjoni partikolari tiegħek.
       *[other] Għid fi kliemek għaliex ma tridx dan l-użu.
    } Ftit sentenzi veri huma biżżejjed, u m’hemmx bżonn dokumenti. Il-formola ta’ Meta tal-2024 kienet tirrifjuta tweġibiet ta’ inqas minn 100 karattru; dik tal-2025 taċċetta wkoll kaxxa vojta. Ir-raġunijiet jgħinu jekk aktar tard tilmenta. Tiktibx dettalji sensittivi bħal mard, u lanqas ismijiet ta’ tfal jew ta’ nies oħra.
    .missing = L-ewwel daħħal id-dettalji tiegħek, imbagħad Objector jista’ jikteb raġuni hawn.
    .written = Objector kiteb oġġezzjoni mir-raġunijiet li mmarkajt. Aqraha: kull sentenza għandha tkun vera għalik.
    .written-plain = Objector kiteb oġġezzjoni qasira. Fit-tieqa ta’ Objector tista’ żżid raġunijiet tiegħek; dawn isaħħuha.
    .left-out = Objector kiteb oġġezzjoni. Mhux kull ma għażilt jesa’ f’din il-kaxxa.
field-details =
    .title = Xi ħaġa oħra
    .asks = Meta tistaqsi jekk tridx iżżid xi ħaġa. L-oġġezzjoni tiegħek m’għandhiex bżonnha.
    .why = Ħalliha vojta sakemm ma jkunx hemm xi ħaġa nieqsa fuq. Ittellax fajls u tgħidx dwarek aktar milli hemm bżonn.
field-about-ai =
    .title = Hija dwar l-IA?
    .asks = Meta tistaqsi jekk it-talba tiegħek hijiex dwar l-IA ta’ Meta. Għal din l-oġġezzjoni t-tweġiba hija iva.
    .why = L-istess formola sservi wkoll għal affarijiet oħra. Bi “iva” turi l-kaxxi għal oġġezzjoni għall-użu tad-data tiegħek għall-IA.
    .missing = L-ewwel daħħal id-dettalji tiegħek, imbagħad Objector jista’ jagħżel din.
    .written = Objector għażel “iva”, għax qed toġġezzjona għall-użu tad-data tiegħek għall-IA.
field-request-kind =
    .title = X’trid tagħmel
    .asks = Meta tistaqsi x’tip ta’ talba hija din. Għalik hija oġġezzjoni.
    .why = Agħżel it-tweġiba li titkellem dwar oġġezzjoni għall-użu tal-informazzjoni tiegħek. It-tweġibiet l-oħra jwasslu għal formoli oħra.
    .missing = L-ewwel daħħal id-dettalji tiegħek, imbagħad Objector jista’ jagħżel din.
    .written = Objector għażel it-tweġiba li tfisser oġġezzjoni.
    .why-third-party = Agħżel it-tweġiba li titkellem dwar oġġezzjoni għall-użu ta’ informazzjoni minn partijiet terzi għall-IA, jew dwar ir-restrizzjoni ta’ dan l-użu. L-oħrajn huma biex tara, tikkoreġi jew tħassar data.
    .why-whatsapp-own = Agħżel il-mistoqsija dwar kif toġġezzjona għall-ipproċessar tal-informazzjoni tiegħek. Imbagħad WhatsApp tistaqsi bl-email għal xiex qed toġġezzjona u r-raġuni tiegħek.
field-product =
    .title = Liema prodott
    .asks = Meta tistaqsi dwar liema prodott tagħha hija t-talba tiegħek.
    .why = Agħżel il-prodott fejn għandek il-kont. Għal kont x’imkien ieħor, erġa’ imla l-formola.
    .missing = L-ewwel għid lil Objector il-kontijiet tiegħek, imbagħad ikun jista’ jagħżel din.
    .written = Objector għażel il-prodott tal-kont li tajt.
field-prompts =
    .title = X’mistoqsija saret lil Meta AI
    .asks = Meta trid tkun taf x’inkiteb f’Meta AI biex dan wera data dwarek. Dan tista’ tkun tafu int biss.
    .why = Din hija maħsuba għal każijiet fejn tweġiba ta’ Meta AI wriet informazzjoni dwarek. Jekk m’għandekx eżempju bħal dan, għid hekk, jew ħalliha vojta jekk tista’.
field-evidence =
    .title = Fajls
    .asks = Meta toffri li żżid ritratti tal-iskrin jew fajls. Objector qatt ma jżid fajl. Tibgħatx dokument tal-identità.
    .why = Oġġezzjoni m’għandhiex bżonn prova minn qabel, għalhekk ħalliha vojta jekk tista’. Fil-formola għal informazzjoni minn partijiet terzi jista’ jgħin ritratt tal-iskrin ta’ tweġiba tal-IA li turi d-data tiegħek.
field-relationship =
    .title = F’isem min qed tagħmel it-talba
    .asks = Meta tistaqsi jekk din hijiex dwarek jew dwar ħaddieħor. Jekk jogħġbok agħżel int.
    .why = Agħżel “għalija” jekk hija dwar id-data tiegħek stess. Jekk qed tagħmel it-talba f’isem it-tifel jew it-tifla tiegħek, jew f’isem xi ħadd li talbek tagħmel dan, agħżel dik it-tweġiba.
field-declaration =
    .title = Id-dikjarazzjoni tiegħek
    .asks = Meta trid li tikkonferma li dak li tgħid huwa minnu. Int biss tista’ tagħmel dan: aqraha, imbagħad immarkaha int.
    .why = Objector qatt ma jimmarka dikjarazzjoni bħal din. Qabel ma tagħmel dan, aqra dak li hemm fil-formola u kkoreġi dak li mhux sew.
field-signature =
    .title = Il-firma tiegħek
    .asks = Meta trid li tiffirma b’ismek. Int biss tista’ tagħmel dan, għalhekk Objector iħalliha vojta.
    .why = Wara li tkun qrajt kollox, ikteb ismek kif jidher fuq.
field-code =
    .title = Il-kodiċi mill-email tiegħek
    .asks = Meta bagħtet kodiċi fl-indirizz tal-email tiegħek. Iktbu hawn int, u żomm din il-paġna miftuħa sakemm tagħmel dan.
    .why = Ġie rrappurtat li l-kodiċi jgħodd għal madwar siegħa. Jekk ma tasal l-ebda email fi ftit minuti, ara fil-folder tal-ispam. Jekk tagħlaq din il-paġna, għandek mnejn ikollok terġa’ tibda.
field-other =
    .title = Kaxxa li Objector ma jagħrafx
    .asks = Objector ma jafx għalxiex inhi din il-kaxxa. Aqra l-mistoqsija ta’ Meta qabel ma twieġeb.
    .why = Meta tibdel il-formoli tagħha bla avviż. Tagħtix aktar milli għandek bżonn. Tista’ tgħarraf lil min għamel Objector bil-formola mibdula; dan isir biss jekk tagħżel int.

note-email-held = Jekk tkun illoggjajt, ħafna drabi Meta tpoġġi indirizz hawn minn jeddha. Objector iħallih. Jekk mhuwiex dak fejn trid it-tweġiba, ibdlu.
note-email-after = Wara li tibgħat il-formola, Meta tikteb lil dan l-indirizz: xi drabi l-ewwel kodiċi, imbagħad it-tweġiba tagħha. In-nies jirrappurtaw minn ftit minuti sa jumejn; xi wħud ma rċevew xejn.
note-country-law = Il-GDPR japplika fl-UE, fl-Iżlanda, fil-Liechtenstein u fin-Norveġja. Ir-Renju Unit u l-Iżvizzera għandhom liġijiet tagħhom. Objector isemmi dik ta’ pajjiżek.
note-account-find = Iftaħ il-profil tiegħek fil-brawżer: l-indirizz tiegħu jinsab fil-barra tal-indirizz. Password qatt ma għandha tinkiteb f’din il-kaxxa.
note-identity = { $law ->
    [gdpr] Tibgħatx dokument tal-identità. Skont l-Artikolu 12(6) tal-GDPR Meta tista’ titlob aktar dwar min int biss jekk ikollha dubji raġonevoli.
    [uk] Tibgħatx dokument tal-identità. Skont l-Artikolu 12(6) tal-UK GDPR Meta tista’ titlob aktar dwar min int biss jekk ikollha dubji raġonevoli.
   *[other] Tibgħatx dokument tal-identità sakemm Meta ma tgħidlekx għaliex għandha dubju dwar min int.
}
note-reason = { $law ->
    [gdpr] L-Artikolu 21(1) tal-GDPR jitkellem dwar raġunijiet marbuta mas-sitwazzjoni partikolari tiegħek.
    [uk] L-Artikolu 21(1) tal-UK GDPR jitkellem dwar raġunijiet marbuta mas-sitwazzjoni partikolari tiegħek.
   *[other] Għid fi kliemek għaliex ma tridx dan l-użu.
} Ftit sentenzi veri huma biżżejjed, u m’hemmx bżonn dokumenti. Tiktibx dettalji sensittivi bħal mard, u lanqas ismijiet ta’ tfal jew ta’ nies oħra.
note-reason-third-party = Għid fi kliem ġenerali fejn tidher: f’posts jew ritratti ta’ nies oħra, fuq siti web. Meta tgħid li ma tilqax talbiet bħal dawn b’mod awtomatiku, għalhekk tgħin raġuni li hija tiegħek biss.
note-reason-written = Dak li jikteb Objector ġej mir-raġunijiet li mmarkajt u minn kliemek. Ma jżid l-ebda fatt dwarek, u tista’ tibdel kull kelma.
note-reason-weighing = { $law ->
    [gdpr] M’għandekx għalfejn tipprova li għandek raġun. Meta trid turi raġunijiet konvinċenti li jiżnu aktar minn tiegħek (l-Artikolu 21(1) tal-GDPR).
    [uk] M’għandekx għalfejn tipprova li għandek raġun. Meta trid turi raġunijiet konvinċenti li jiżnu aktar minn tiegħek (l-Artikolu 21(1) tal-UK GDPR).
    [fadp] Il-liġi Żvizzera tipproteġi r-rieda espressa tiegħek li d-data dwarek ma tiġix ipproċessata (l-Artikolu 30(2)(b) tal-FADP). Meta jkollha tiġġustifika li taġixxi kontriha.
   *[other] Id-drittijiet li għandek jiddependu mil-liġi tal-post fejn tgħix. Objector ma jsemmi l-ebda waħda.
}
note-review = { $law ->
    [gdpr] “Se neżaminawha” għadha mhijiex tweġiba. Meta trid tgħidlek fi żmien xahar mill-wasla tal-oġġezzjoni x’għamlet (l-Artikolu 12(3) tal-GDPR), u għaliex, jekk tirrifjuta (l-Artikolu 12(4)).
    [uk] “Se neżaminawha” għadha mhijiex tweġiba. Meta trid tgħidlek fi żmien xahar mill-wasla tal-oġġezzjoni x’għamlet (l-Artikolu 12(3) tal-UK GDPR).
   *[other] “Se neżaminawha” għadha mhijiex tweġiba. Innota l-jum, u erġa’ staqsi wara 30 jum.
}
note-review-longer = { $law ->
    [uk] F’każ kumpless Meta tista’ tieħu xahrejn oħra, iżda trid tgħidlek dan fi żmien l-ewwel xahar u tispjega għaliex (l-Artikolu 12(3) tal-UK GDPR).
   *[gdpr] F’każ kumpless Meta tista’ tieħu xahrejn oħra, iżda trid tgħidlek dan fi żmien l-ewwel xahar u tispjega għaliex (l-Artikolu 12(3) tal-GDPR).
}
note-right-to-act = Biex taġixxi f’isem adult irid ikollok id-dritt, pereżempju permezz ta’ prokura. Meta tista’ titlob li taraha. Fil-kopja, għatti bl-iswed dak li m’għandux x’jaqsam ma’ dan.
note-true = Huwa faċli tikkonferma li kollox huwa minnu jekk kull sentenza fil-formola hija minnha. Jekk għandek dubju dwar waħda, l-ewwel neħħiha.
note-code-private = Il-kodiċi huwa għalik biss. Objector ma jaqrahx u ma jżommux.
note-code-counts = Objector iqis l-oġġezzjoni bħala rċevuta ladarba l-kodiċi jiġi aċċettat, mhux qabel.
