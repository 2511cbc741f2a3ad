# What Objector says about a whole page, in Maltese.

banner-facebook-own = Facebook: oġġezzjoni għall-użu tal-informazzjoni tiegħek għall-IA
banner-instagram-own = Instagram: oġġezzjoni għall-użu tal-informazzjoni tiegħek għall-IA
banner-meta-own = Kont Meta: oġġezzjoni għall-użu tal-informazzjoni tiegħek għall-IA
banner-whatsapp-own = WhatsApp: oġġezzjoni għall-ipproċessar tal-informazzjoni tiegħek
banner-third-party = Meta: oġġezzjoni għall-użu ta’ informazzjoni dwarek minn partijiet terzi
banner-general-objection = Meta: oġġezzjoni għall-użu tal-informazzjoni tiegħek
banner-rights-portal = Meta: talbiet dwar id-drittijiet tal-privatezza
banner-entry = Minn hawn tasal għall-formola tal-oġġezzjoni

banner-unsure = Din tista’ tkun il-formola tal-oġġezzjoni ta’ Meta

banner-ready = Objector jista’ jimla dak li jaf. Ma jinkiteb xejn qabel ma tagħfas il-buttuna.
banner-unsure-ready = Objector ma jafx din il-paġna b’ċertezza, u għalhekk ma kiteb xejn. Jekk tara li din hija l-formola tal-oġġezzjoni, ħallih jimla dak li jaf.
banner-written = Mimlija. Aqra kollox u kkoreġi dak li mhux sew. Imbagħad agħfas il-buttuna ta’ Meta stess: int biss tista’ tibgħat il-formola.
banner-refused = Xi kaxxi ma żammewx dak li kiteb Objector. Jekk jogħġbok imliehom int, imbagħad agħfas il-buttuna ta’ Meta stess.
banner-undone = Kollox reġa’ kif kien qabel. Tista’ timla l-formola int, jew tħalli lil Objector jerġa’ jagħmilha.
banner-nothing = M’hemm xejn aktar x’jimla Objector. Aqra kollox, imbagħad agħfas il-buttuna ta’ Meta stess.
banner-no-details = Daħħal l-indirizz tal-email u l-pajjiż tiegħek darba. Imbagħad Objector jimla din il-formola għalik. Jibqgħu fuq l-apparat tiegħek, sakemm ma tagħżilx li taqsamhom mal-apparati l-oħra tiegħek.
banner-damaged = Objector ma jistax jaqra dak li ħażen, u għalhekk ma jimla xejn. Dak li hemm maħżun inżamm. Iftaħ it-tieqa ta’ Objector biex tara aktar.
banner-newer = Id-dettalji tiegħek inħażnu minn verżjoni aktar ġdida ta’ Objector. Aġġorna Objector. Sa dak iż-żmien jispjega biss u ma jibdel xejn.
banner-too-large = Din il-paġna għandha aktar kaxxi milli jaqra Objector. La jimla u lanqas jispjega l-ebda waħda minnhom.
banner-private = F’tieqa privata, Objector ma jżommx rekord: innota int stess meta tibgħat din il-formola.
banner-login = L-ewwel illoggja hawn, f’dan il-brawżer, imbagħad erġa’ iftaħ il-formola. Meta turiha biss lil min ikun illoggja.
banner-code = Meta bagħtet kodiċi fl-indirizz tal-email tiegħek. Daħħlu u żomm din il-paġna miftuħa, inkella għandek mnejn ikollok terġa’ tibda. Ara wkoll fil-folder tal-ispam.
banner-sent = Meta tgħid li rċeviet l-oġġezzjoni tiegħek. Ħu ritratt tal-iskrin: ħafna drabi ma tintbagħatx kopja bl-email. Meta trid tweġibek fi żmien xahar.
banner-sent-other = Meta tgħid li rċeviet l-oġġezzjoni tiegħek. Ħu ritratt tal-iskrin: ħafna drabi ma tintbagħatx kopja bl-email.
banner-stage-refused = Meta tgħid li ma tilqax l-oġġezzjoni tiegħek. Trid tagħtik ir-raġunijiet u tgħidlek fejn tista’ tilmenta. Ħu ritratt tal-iskrin.
banner-stage-refused-other = Meta tgħid li ma tilqax l-oġġezzjoni tiegħek. Ħu ritratt tal-iskrin tat-tweġiba.
banner-unavailable = Meta ma turix il-formola hawn. Iċċekkja li lloggjajt f’dan il-brawżer, erġa’ pprova aktar tard, jew uża formola oħra ta’ Meta.
banner-entry-state = Din il-paġna tispjega kif Meta tuża l-informazzjoni għall-IA. Il-formola nnifisha tinsab klikk waħda ’l bogħod.

banner-own-covers = Mis-27 ta’ Mejju 2025, Meta ilha tuża l-posts, ir-ritratti u l-kummenti pubbliċi tal-adulti fl-Ewropa, u dak li n-nies jiktbu lil Meta AI, biex tħarreġ l-intelliġenza artifiċjali (IA) tagħha. Minflok ma tistaqsi, tistrieħ fuq “interess leġittimu”. Int għandek id-dritt li toġġezzjona.
banner-own-covers-uk = Meta tuża l-posts, ir-ritratti u l-kummenti pubbliċi tal-adulti biex tħarreġ l-intelliġenza artifiċjali (IA) tagħha. Fir-Renju Unit, skont ir-rapporti, reġgħet bdiet tagħmel dan f’Settembru 2024. Minflok ma tistaqsi, tistrieħ fuq “interess leġittimu”. Int għandek id-dritt li toġġezzjona.
banner-own-covers-other = Meta tuża posts, ritratti u kummenti pubbliċi biex tħarreġ l-intelliġenza artifiċjali (IA) tagħha. Bil-formola tagħha tista’ toġġezzjona għal dan. Id-drittijiet li għandek lil hinn mill-formola jiddependu mil-liġi tal-post fejn tgħix.
banner-own-accounts = Oġġezzjoni waħda tkopri l-kontijiet kollha li jinsabu fl-istess ċentru tal-kontijiet (Accounts Center). Għal kull kont ieħor, erġa’ imla l-formola.
banner-own-what = Tkopri dak li qsamt pubblikament u dak li se taqsam: posts, ritratti bil-kitba ta’ magħhom, reels, stories, kummenti, reċensjonijiet, u dak li tagħmel fi gruppi u paġni pubbliċi. Ismek, l-isem tal-utent u r-ritratt tal-profil tiegħek jgħoddu bħala pubbliċi anke fuq profil privat. Hemm ukoll jagħmel sens li toġġezzjona.
banner-own-limits = Dak li mudell ikun diġà tgħallem ma jitħassarx b’dan. Xorta jagħmel sens: jgħodd għal dak li ġej. Dak li nies oħra jippubblikaw dwarek hija kwistjoni oħra, b’formola għaliha.
banner-own-late = Mhux tard wisq. Is-27 ta’ Mejju 2025 kien il-jum li fih beda t-taħriġ, mhux l-aħħar jum biex toġġezzjona. Oġġezzjoni li ssir illum tgħodd għall-futur. Posts eqdem huma l-aktar siguri meta turihom lill-ħbieb biss jew tħassarhom.
banner-own-late-other = Mhux tard wisq. Il-gwidi li jsemmu l-aħħar jum biex toġġezzjona m’għadhomx aġġornati. Oġġezzjoni li ssir illum tgħodd għall-futur. Posts eqdem huma l-aktar siguri meta turihom lill-ħbieb biss jew tħassarhom.
banner-own-chats = Il-messaġġi privati bejn in-nies, anke dawk fuq WhatsApp, ma jintużawx, sakemm xi ħadd ma jagħtihomx lil Meta AI.
banner-counts-later = Oġġezzjoni tgħodd għal dak li ġej, tagħmilha meta tagħmilha. Dak li mudell ikun diġà tgħallem ma jitħassarx biha.
banner-own-minors = Meta tgħid li tħalli barra dak li jaqsmu nies taħt it-18-il sena. Dan ma jipproteġix tfal f’ritratti li jippubblikaw l-adulti. Jekk tippubblika ritratti bħal dawn, jaqbel li tagħmel oġġezzjoni dwar il-kont tiegħek, anke minħabba t-tfal.
banner-own-earlier = Oġġezzjoni tal-2024 jew tal-2025 għadha tgħodd, tgħid Meta. Erġa’ agħmilha jekk l-indirizz tal-email tiegħek inbidel, jew għal kont li mhux marbut.
banner-own-myths = Post li jgħid “Ma nagħtix il-permess tiegħi” m’għandu l-ebda effett, jinqasam kemm jinqasam. Lanqas oġġezzjoni ma titfi lil Meta AI: jibqa’ jidher, u m’għandekx għalfejn tużah.
banner-own-pages = Paġna tan-negozju m’għandhiex formola tagħha, kif jispjegaw il-gwidi. Kull persuna li tieħu ħsieb waħda tagħmel oġġezzjoni dwar il-profil tagħha stess.
banner-own-threads = Threads m’għandux formola tiegħu. Il-gwidi jgħodduh ma’ Instagram.
banner-non-users = Tista’ toġġezzjona wkoll mingħajr kont, bil-formola għal informazzjoni minn partijiet terzi.
banner-whatsapp-mail = Wara l-formola, WhatsApp tistaqsi bl-email għal xiex qed toġġezzjona u r-raġuni tiegħek. Jekk ma tweġibx, jista’ ma jiġri xejn.
banner-whatsapp-limits = Il-messaġġi privati bejn in-nies ma jintużawx, sakemm xi ħadd ma jagħtihomx lil Meta AI. WhatsApp wieġbet lil xi nies li l-oġġezzjoni tagħhom ma tikkonċernax lil WhatsApp. Li żgur jgħin huwa li ma tużax Meta AI hemmhekk.
banner-third-party-limits = Din il-formola hija dwar informazzjoni li Meta għandha mingħand oħrajn, u m’għandhiex bżonn kont. Meta tgħid li ma tilqax talbiet bħal dawn b’mod awtomatiku.
banner-third-party-who = Hija għal nies mingħajr kont, u għal dak li oħrajn jippubblikaw jew jgħidu dwarek. Ma twaqqafx lil dawk in-nies milli jippubblikaw. Kellem lilhom ukoll.
banner-third-party-identify = Meta se tistaqsi kif tista’ tagħraf li d-data hija dwarek. Tagħtix aktar milli hemm bżonn għal dan, u lanqas dokument tal-identità bil-quddiem.
banner-general-limits = Din il-formola sservi għal diversi affarijiet. L-oġġezzjoni għall-użu tad-data tiegħek għall-IA hija waħda minnhom.
banner-portal-limits = Minn Lulju 2026 ’l hawn, il-politika tal-privatezza ta’ Meta twassal għal din il-paġna. Barra minn Meta ftit li xejn huwa magħruf dwarha, għalhekk iċċekkja kull tweġiba int stess.
banner-law-gdpr = Id-dritt li toġġezzjona jinsab fl-Artikolu 21 tal-GDPR. Imbagħad Meta trid tieqaf tuża d-data tiegħek għal dan, sakemm ma turix raġunijiet konvinċenti li jiżnu aktar minn tiegħek. Trid twieġeb fi żmien xahar mill-wasla tal-oġġezzjoni (l-Artikolu 12(3)).
banner-law-uk = Id-dritt li toġġezzjona jinsab fl-Artikolu 21 tal-UK GDPR.
banner-law-fadp = Skont il-liġi Żvizzera, min juża d-data tiegħek kontra r-rieda espressa tiegħek għandu bżonn ġustifikazzjoni (l-Artikoli 30(2)(b) u 31 tal-FADP). Il-liġi ma tistabbilixxix żmien fiss għat-tweġiba.
banner-law-other = F’pajjiżek tapplika liġi differenti minn dik li jaf Objector. Jispjega l-formola, iżda ma jsemmi l-ebda liġi.
banner-unsure-why = Objector jagħraf formola minn diversi sinjali flimkien: l-indirizz tagħha, numru moħbi, it-titlu tagħha, il-mistoqsijiet tagħha. Hawn huma ftit wisq, jew jikkontradixxu lil xulxin.
banner-login-why = Meta turi l-formola biss fejn tkun illoggjajt, eżatt f’dan il-brawżer. Ġie rrappurtat li fil-brawżer tal-app stess baqgħet vojta, u li xi drabi ħadmet biss mat-tieni prova. Objector ma jħarisx lejn passwords.
banner-unavailable-why = Skont ir-rapporti, Meta toffri dawn il-formoli fl-UE, fl-Iżlanda, fil-Liechtenstein, fin-Norveġja, fir-Renju Unit, fl-Iżvizzera u fi ftit pajjiżi oħra. Fejn il-formola ma tinfetaħx, hija possibbli wkoll ittra.
banner-refused-why = { $law ->
    [gdpr] Hija Meta li trid turi raġunijiet konvinċenti li jiżnu aktar minn tiegħek (l-Artikolu 21(1) tal-GDPR). Trid tagħti r-raġunijiet tagħha u tgħidlek li tista’ tmur għand awtorità u quddiem qorti (l-Artikolu 12(4)). Tista’ twieġeb. Tista’ wkoll tressaq ilment quddiem l-awtorità (l-Artikolu 77), u dan huwa bla ħlas.
    [uk] Hija Meta li trid turi raġunijiet konvinċenti li jiżnu aktar minn tiegħek (l-Artikolu 21(1) tal-UK GDPR). Tista’ twieġeb. Ilment imur l-ewwel għand Meta stess (it-taqsima 164A tad-Data Protection Act 2018), imbagħad għand l-ICO.
    [fadp] Kontra r-rieda espressa tiegħek, Meta għandha bżonn ġustifikazzjoni (l-Artikoli 30(2)(b) u 31 tal-FADP). Tista’ tistaqsi liema waħda hija, u tirrapporta l-kwistjoni lill-Kummissarju Federali għall-Protezzjoni tad-Data u għall-Informazzjoni.
   *[other] Tista’ titlob lil Meta tagħtik ir-raġunijiet tagħha.
}

way-details = Daħħal id-dettalji tiegħi
way-details-change = Ibdel id-dettalji tiegħi
way-form-facebook-own = Iftaħ il-formola ta’ Facebook
way-form-instagram-own = Iftaħ il-formola ta’ Instagram
way-form-third-party = Iftaħ il-formola għal min m’għandux kont
way-form-whatsapp-own = Iftaħ il-formola ta’ WhatsApp
way-record = Ara x’bgħatt

source-gdpr = Regolament Ġenerali dwar il-Protezzjoni tad-Data (GDPR)
source-gdpr-6 = GDPR, l-Artikolu 6
source-gdpr-9 = GDPR, l-Artikolu 9
source-gdpr-12 = GDPR, l-Artikolu 12
source-gdpr-21 = GDPR, l-Artikolu 21
source-time-limits = Regolament 1182/71 dwar it-termini ta’ żmien
source-ico = L-Uffiċċju tal-Kummissarju tal-Informazzjoni (ICO)
source-edoeb = Il-Kummissarju Federali għall-Protezzjoni tad-Data u għall-Informazzjoni (FDPIC)
source-meta-forms = Il-paġna ta’ Meta dwar l-oġġezzjoni
source-meta-policy = Il-politika tal-privatezza ta’ Meta
source-authority-2025 = Gwida ta’ awtorità superviżorja, 2025
source-somi = SOMI, fondazzjoni fin-Netherlands
source-noyb = noyb, assoċjazzjoni fl-Awstrija
