# What Objector's own pages say (popup, welcome page, dashboard), in Maltese.

screen-name = Objector
screen-platform-facebook = Facebook
screen-platform-instagram = Instagram
screen-platform-whatsapp = WhatsApp
screen-platform-meta = Kont Meta
screen-route-facebook-own = Il-formola tal-oġġezzjoni ta’ Facebook
screen-route-instagram-own = Il-formola tal-oġġezzjoni ta’ Instagram
screen-route-meta-own = Il-formola tal-oġġezzjoni għal kont Meta
screen-route-whatsapp-own = Il-formola tal-oġġezzjoni ta’ WhatsApp
screen-route-third-party = Il-formola dwar data minn nies u sorsi oħra
screen-route-general-objection = Il-formola ġenerali tal-oġġezzjoni ta’ Meta
screen-route-rights-portal = Il-paġna ta’ Meta għal talbiet dwar il-privatezza
screen-route-entry = Paġna li twassal għal formola tal-oġġezzjoni
screen-only-you-send = Objector jimla u jispjega. Int biss tista’ tibgħat.
screen-language = { $code ->
    [bg] Bulgaru
    [cs] Ċek
    [da] Daniż
    [de] Ġermaniż
    [el] Grieg
    [en] Ingliż
    [es] Spanjol
    [et] Estonjan
    [fi] Finlandiż
    [fr] Franċiż
    [ga] Irlandiż
    [hr] Kroat
    [hu] Ungeriż
    [is] Iżlandiż
    [it] Taljan
    [lt] Litwan
    [lv] Latvjan
    [mt] Malti
    [nb] Norveġiż
    [nl] Olandiż
    [pl] Pollakk
    [pt] Portugiż
    [ro] Rumen
    [sk] Slovakk
    [sl] Sloven
    [sv] Żvediż
   *[other] Lingwa oħra
 }
screen-law = { $law ->
    [gdpr] Qed tuża d-dritt tiegħek li toġġezzjona skont l-Artikolu 21(1) tal-GDPR, il-liġi Ewropea dwar il-protezzjoni tad-data. Meta tgħid li għandha interess leġittimu li tħarreġ l-IA. Tista’ toġġezzjona għal dan fi kwalunkwe ħin.
    [uk] Qed tuża d-dritt tiegħek li toġġezzjona skont l-Artikolu 21(1) tal-UK GDPR. Meta tgħid li għandha interess leġittimu li tħarreġ l-IA. Tista’ toġġezzjona għal dan fi kwalunkwe ħin.
    [fadp] Qed tgħid li ma tridx dan l-ipproċessar. Il-liġi Żvizzera, il-FADP, tipproteġi din ir-rieda.
   *[other] Id-drittijiet li għandek jiddependu mil-liġi tal-post fejn tgħix. Objector ma jsemmi l-ebda waħda.
 }

screen-state-not-yet = Għadha ma ntbagħtitx
screen-state-submitted = Mibgħuta: { $date }
screen-state-code-asked = Mibgħuta: { $date }. Għad irid jiddaħħal il-kodiċi ta’ Meta.
screen-state-acknowledged = Mibgħuta: { $date }, irċevuta minn Meta
screen-state-granted = Milqugħa minn Meta
screen-state-refused = Miċħuda minn Meta
screen-state-not-sent = Ma ntbagħtitx

screen-due = { $count ->
    [one] Objector: oġġezzjoni waħda tistenna lilek
    [two] Objector: żewġ oġġezzjonijiet jistennew lilek
    [few] Objector: { $count } oġġezzjonijiet jistennew lilek
    [many] Objector: { $count }-il oġġezzjoni jistennew lilek
   *[other] Objector: { $count } oġġezzjoni jistennew lilek
 }
screen-here = Objector: { $form }
screen-notice-title = { $count ->
    [one] Oġġezzjoni waħda tistenna lilek
    [two] Żewġ oġġezzjonijiet jistennew lilek
    [few] { $count } oġġezzjonijiet jistennew lilek
    [many] { $count }-il oġġezzjoni jistennew lilek
   *[other] { $count } oġġezzjoni jistennew lilek
 }
screen-notice-text = Agħfas hawn biex tara x’imiss.
screen-full-name = Ismek
screen-full-name-note = L-isem u l-kunjom, kif jidhru fil-kont tiegħek.
screen-given-name = Isem
screen-family-name = Kunjom
screen-names-note = Biss għal formoli li jitolbuhom separati.
screen-email = L-indirizz tal-email tiegħek
screen-email-note = Dak li bih tafek Meta.
screen-country = Il-pajjiż fejn tgħix
screen-country-none = Mhux magħżul
screen-land = Il-Land tiegħek
screen-land-note = Fil-Ġermanja, kull stat federali (Land) għandu awtorità tal-protezzjoni tad-data tiegħu.
screen-land-none = Mhux magħżul
screen-phone = Numru tat-telefon
screen-phone-note = Ftit formoli biss jitolbuh. L-aħjar li tħallih vojt.
screen-speak = Lingwa
screen-speak-browser = Bħall-brawżer
screen-for-whom = F’isem min qed toġġezzjona?
screen-for-whom-myself = F’ismi
screen-for-whom-no-account = F’ismi, mingħajr kont
screen-for-whom-child = F’isem ibni jew binti
screen-for-whom-represented = F’isem xi ħadd li nirrappreżenta
screen-for-whom-note = { $whom ->
    [no-account] Oħrajn jistgħu jkunu ppubblikaw xi ħaġa dwarek. Meta għandha formola dwar data minn nies oħra; m’għandhiex bżonn kont.
    [child] Il-minuri għandu kont tiegħu? Mela iftaħ il-formola wara li tilloggja f’dak il-kont. Għal dak li oħrajn jippubblikaw dwar il-minuri hemm il-formola dwar data minn nies oħra; din tistaqsi f’isem min qed tikteb.
    [represented] Din il-persuna għandha kont? Mela iftaħ il-formola wara li tilloggja f’dak il-kont. Għal dak li oħrajn jippubblikaw dwarha hemm il-formola dwar data minn nies oħra; din tistaqsi f’isem min qed tikteb.
   *[myself] Oġġezzjoni waħda għal kull ċentru tal-kontijiet (Accounts Center). Illoggja fil-kont li hija dwaru.
 }
screen-third-party-note = M’għandhiex bżonn kont.
screen-state-covered = Kopert mill-oġġezzjoni dwar { $account }, jekk it-tnejn jinsabu fl-istess ċentru tal-kontijiet
screen-account-linked = Jinsab fl-istess ċentru tal-kontijiet mal-kontijiet l-oħra tiegħi mmarkati hawn
screen-accounts = Il-kontijiet tiegħek
screen-account = { $platform } { $number }
screen-accounts-note = Il-kontijiet fl-istess ċentru tal-kontijiet (Accounts Center) ta’ Meta huma koperti minn oġġezzjoni waħda. Għal kull kont ieħor trid issir oġġezzjoni oħra.
screen-add = Żid:
screen-add-account = Żid kont: { $platform }
screen-account-email = L-indirizz tal-email ta’ dan il-kont
screen-account-email-note = Biss jekk huwa differenti minn dak ta’ fuq.
screen-account-handle = Indirizz tal-profil jew isem tal-utent
screen-account-handle-note = Xi formoli biss jitolbuh.
screen-account-remove = Neħħi
screen-account-remove-label = Neħħi { $account }
screen-account-added = Miżjud: { $account }.
screen-account-removed = Imneħħi: { $account }.
screen-grounds = Ir-raġunijiet tiegħek
screen-grounds-note = Immarka biss dak li huwa minnu għalik. Tista’ tħalli kollox vojt. Il-formola ta’ Meta tal-2025 taċċetta oġġezzjoni mingħajr raġuni. Raġuni qasira u vera tgħin jekk aktar tard tilmenta.
screen-ground-expectation = Ippubblikajt għall-ħbieb, għall-familja jew għal komunità, qabel ma kien hemm IA bħal din.
screen-ground-expectation-note = Tajba għal posts eqdem, aktar dgħajfa għal dawk riċenti.
screen-ground-special-categories = Dak li għamilt pubbliku juri xi ħaġa dwar saħħti, it-twemmin, il-politika, l-oriġini jew is-sesswalità tiegħi.
screen-ground-special-categories-note = It-test ma jgħidx x’inhi. Tiktibhiex fil-formola lanqas int.
screen-ground-children = F’dak li ppubblikajt jidhru tfal tal-familja tiegħi.
screen-ground-children-note = Ħalli barra ismijiet u etajiet.
screen-ground-profession-safety = Minħabba xogħli, jew periklu li ngħix miegħu, huwa ta’ riskju li ismi jew wiċċi jintuża x’imkien ieħor.
screen-ground-profession-safety-note = It-test ma jgħidx liema. Lanqas int m’għandek għalfejn.
screen-ground-creative-work = Hemmhekk nippubblika testi, stampi, mużika jew xogħlijiet oħra tiegħi bħala parti minn xogħli.
screen-ground-creative-work-note = Dan huwa dwar id-data tiegħek u l-għajxien tiegħek. Id-drittijiet tal-awtur huma kwistjoni oħra.
screen-ground-irreversible = Jinkwetani l-fatt li minn mudell imħarreġ ma jista’ jittieħed lura xejn.
screen-ground-irreversible-note = Jgħodd għal kulħadd, għalhekk l-aħjar flimkien ma’ raġuni oħra.
screen-ground-not-necessary = Naħseb li Meta tista’ tħarreġ l-IA mingħajr id-data tiegħi.
screen-ground-not-necessary-note = Punt legali. L-aħjar flimkien ma’ raġuni oħra.
screen-ground-non-user = M’għandix kont hemmhekk, u oħrajn juruni jew isemmuni.
screen-ground-non-user-note = Għall-formola dwar data minn nies oħra.
screen-own-words = Fi kliemek
screen-own-words-note = Jekk trid. Ħalli barra dettalji dwar is-saħħa, u ismijiet ta’ tfal u ta’ nies oħra.
screen-save = Aħżen
screen-saved = Maħżun fuq dan l-apparat.
screen-not-saved = Għadu ma nħażinx: indirizz tal-email wieħed mhux sħiħ.
screen-draft = Għadu ma nħażinx. Dan huwa dak li kont daħħalt.
screen-kept-here = Dak li taħżen jibqa’ fuq dan l-apparat, sakemm ma tagħżilx li taqsmu mal-apparati l-oħra tiegħek.

popup-this-page = Din il-paġna
popup-unsure = Objector mhuwiex ċert dwar din il-paġna. Jikteb biss jekk tagħfas il-buttuna.
popup-standing-filled = { $all ->
    [one] Objector mela kaxxa waħda.
    [two] Objector mela ż-żewġ kaxxi li jista’.
    [few] Objector mela l-kaxxi kollha li jista’: { $all }.
    [many] Objector mela l-kaxxi kollha li jista’: { $all }.
   *[other] Objector mela l-kaxxi kollha li jista’: { $all }.
 }
popup-standing-part = { $written ->
    [one] Objector mela kaxxa waħda minn { $all }.
    [two] Objector mela żewġ kaxxi minn { $all }.
    [few] Objector mela { $written } kaxxi minn { $all }.
    [many] Objector mela { $written }-il kaxxa minn { $all }.
   *[other] Objector mela { $written } kaxxa minn { $all }.
 }
popup-standing-empty = { $all ->
    [one] Objector jista’ jimla kaxxa waħda hawn.
    [two] Objector jista’ jimla żewġ kaxxi hawn.
    [few] Objector jista’ jimla { $all } kaxxi hawn.
    [many] Objector jista’ jimla { $all }-il kaxxa hawn.
   *[other] Objector jista’ jimla { $all } kaxxa hawn.
 }
popup-standing-details = Objector jista’ jimla din il-formola għalik.
popup-standing-hindered = Għalissa Objector ma jimla xejn.
popup-next-hindered = L-ewwel ara dak li hemm imsemmi fuq.
popup-standing-nothing = Hawn m’hemm xejn x’jikteb Objector.
popup-standing-submitted = Għafast il-buttuna ta’ Meta.
popup-refused-fields = { $refused ->
    [one] Kaxxa waħda ma ħaditx dak li nkiteb. L-ispjegazzjoni ħdejha tgħid x’għandek tagħmel.
    [two] Żewġ kaxxi ma ħadux dak li nkiteb. L-ispjegazzjonijiet ħdejhom jgħidu x’għandek tagħmel.
    [few] { $refused } kaxxi ma ħadux dak li nkiteb. L-ispjegazzjonijiet ħdejhom jgħidu x’għandek tagħmel.
    [many] { $refused }-il kaxxa ma ħadux dak li nkiteb. L-ispjegazzjonijiet ħdejhom jgħidu x’għandek tagħmel.
   *[other] { $refused } kaxxa ma ħadux dak li nkiteb. L-ispjegazzjonijiet ħdejhom jgħidu x’għandek tagħmel.
 }
popup-next-press = Aqra kollox fuq il-paġna. Imbagħad agħfas il-buttuna ta’ Meta stess.
popup-next-fill = Agħfas “Imla”, imbagħad aqra kollox fuq il-paġna.
popup-next-details = L-ewwel daħħal id-dettalji tiegħek hawn taħt.
popup-next-nothing = Dak li jintalab diġà hemm, jew int biss tista’ twieġbu. L-ispjegazzjonijiet fuq il-paġna jfissru kull kaxxa.
popup-next-submitted = Żomm il-paġna miftuħa u ara x’tgħid. Meta tista’ tibgħat kodiċi jew tweġiba bl-email. Ara wkoll fil-folder tal-ispam.
popup-standing-login = L-ewwel, Meta titolbok tilloggja.
popup-next-login = Illoggja hawn, f’dan il-brawżer. Imbagħad erġa’ iftaħ il-formola.
popup-standing-code = Meta bagħtitlek kodiċi bl-email.
popup-next-code = Żomm din il-paġna miftuħa. Fittex il-kodiċi fl-inbox u fil-folder tal-ispam, u daħħlu int.
popup-standing-sent = Il-paġna ta’ Meta tgħid li l-oġġezzjoni tiegħek waslet.
popup-next-sent = Żomm l-email li tibgħatlek Meta. Jekk ma tasal l-ebda waħda, ara fil-folder tal-ispam.
popup-standing-refused = Il-paġna ta’ Meta tgħid le.
popup-next-refused = Dan mhux bilfors ikun it-tmiem. Żomm dak li tgħid. Tista’ twieġeb, u Objector jgħinek bl-ittra.
popup-standing-unavailable = Meta ma turix il-formola hawn.
popup-next-unavailable = Ħafna drabi l-persuna sempliċement ma tkunx illoggjata f’dan il-brawżer. Illoggja, imbagħad erġa’ iftaħ il-formola. F’xi pajjiżi Meta ma toffrix formola bħal din.
popup-standing-entry = Il-formola nnifisha tinsab pass ’il quddiem.
popup-next-entry = Tista’ tmur hemm mill-ewwel.
popup-fill = Imla
popup-undo = Reġġa’ lura
popup-open-form = Iftaħ il-formola
popup-open-again = Erġa’ iftaħ
popup-why = Għaliex Objector jaħseb hekk
popup-sign-address = L-indirizz huwa wieħed mill-formoli magħrufa ta’ Meta.
popup-sign-hidden-id = Il-formola għandha n-numru ta’ formola magħrufa.
popup-sign-title = It-titlu jitkellem dwar oġġezzjoni u dwar l-IA.
popup-sign-english-value = L-għażliet huma dawk ta’ formola tal-oġġezzjoni.
popup-sign-labels = Il-kaxxi jistaqsu dak li tistaqsi formola tal-oġġezzjoni.
popup-sign-text = It-test jitkellem dwar oġġezzjoni u dwar l-IA.
popup-sign-stage-words = Kliem fuq il-paġna juri fejn wasalt.
popup-sign-other-matter = Xi kliem huwa dwar kwistjoni oħra. Dan huwa sinjal kontra.
popup-elsewhere = M’intix fuq waħda mill-formoli tal-oġġezzjoni ta’ Meta.
popup-where = Fejn wasalt
popup-no-known-form = L-indirizz ta’ din il-formola mhux magħruf. Il-paġna ta’ Meta għal talbiet dwar il-privatezza tista’ twasslek ’il quddiem.
popup-open-portal = Iftaħ il-paġna ta’ Meta
popup-first-title = L-ewwel ftit dettalji
popup-first-lead = Bihom, Objector jista’ jimla l-formola. Kollha jistgħu jibqgħu vojta.
popup-details-title = Id-dettalji tiegħek
popup-more-details = Dehra minn qabel, kliemek, indirizzi tal-profili
popup-menu = Aktar
popup-menu-details = Id-dettalji tiegħek
popup-menu-dashboard = X’bgħatt
popup-menu-welcome = Kif jaħdem Objector
popup-filled-now = { $written ->
    [one] Imtliet kaxxa waħda.
    [two] Imtlew żewġ kaxxi.
    [few] Imtlew { $written } kaxxi.
    [many] Imtlew { $written }-il kaxxa.
   *[other] Imtlew { $written } kaxxa.
 }
popup-undone-now = Kollox reġa’ kif kien qabel.
popup-page-gone = Il-paġna m’għadhiex twieġeb. Erġa’ tella’ l-paġna, imbagħad erġa’ pprova.
popup-help-unseen = Din hija l-formola, iżda Objector ma jarahiex
popup-help-wrong = Objector qed jiżbalja f’xi ħaġa hawn
popup-help-look = Waħdu, Objector jaħdem biss fl-indirizzi li jaf tal-formoli ta’ Meta. Jekk il-formola issa tinsab hawn, ħalli lil Objector iħares lejn din il-paġna, din id-darba biss.
popup-help-look-button = Ħares lejn din il-paġna
popup-help-looked = Objector sab formola hawn. Ara hawn fuq.
popup-help-looked-in-vain = Objector ma jarax formola tal-oġġezzjoni hawn.
popup-help-look-failed = Il-brawżer tiegħek ma ħalliex lil Objector iħares lejn din il-paġna. Erġa’ agħfas il-buttuna ta’ Objector fil-barra tal-għodda, imbagħad erġa’ pprova.
popup-by-hand = Dejjem tista’ timla l-formola bl-idejn. Ikkopja dak li għandek bżonn, jew iftaħ il-menu kuntestwali ta’ kaxxa u agħżel Objector.
popup-copy = Ikkopja
popup-copied = Ikkupjat. Waħħlu fil-kaxxa.
popup-copy-missing = Dan huwa nieqes mid-dettalji tiegħek. L-ewwel daħħlu hemm.
popup-copy-failed = Il-brawżer tiegħek ma ħalliex lil Objector jikkopja. Agħżel it-test u kkopjah int.
popup-hand-in = Għin biex tissewwa: Objector jikteb kif inhi mibnija din il-formola. Il-fajl fih l-ismijiet tal-kaxxi, tat-titli u tal-buttuni. Ma fih xejn minn dak li hemm fil-kaxxi, l-ebda dettall tiegħek, u xejn mill-paġna barra mill-formola.
popup-hand-in-write = Iktibha
popup-hand-in-file = Il-fajl
popup-hand-in-read = Aqrah qabel ma taqsmu. Ma ntbagħat xejn. Jekk taqbel miegħu, aħżnu u ibagħtu lil min għamel Objector: l-indirizz jinsab fuq il-paġna ta’ Objector fil-ħanut tal-add-ons tal-brawżer tiegħek.
popup-hand-in-save = Aħżen il-fajl
popup-hand-in-copy = Ikkopjah

by-hand-objection = L-oġġezzjoni tiegħi
by-hand-email = L-indirizz tal-email tiegħi
by-hand-name = Ismi
by-hand-country = Pajjiżi

welcome-title = Għid le għat-taħriġ tal-IA b’dak li taqsam
welcome-lead = Meta tħarreġ l-IA b’dak li l-adulti jaqsmu pubblikament fuq Facebook u Instagram. Tista’ toġġezzjona. Objector jgħinek bil-formola ta’ Meta stess.
welcome-does = X’jagħmel
welcome-does-recognise = Jagħraf il-formoli tal-oġġezzjoni ta’ Meta kull darba li tiftaħ waħda.
welcome-does-fill = Jimla dak li ddaħħal hawn, u tista’ treġġa’ kollox lura.
welcome-does-explain = Jispjega kull kaxxa ħdejha, fi kliem sempliċi.
welcome-never = X’qatt ma jagħmel
welcome-never-send = Qatt ma jibgħat formola. Dik il-buttuna hija tiegħek.
welcome-never-watch = Qatt ma jissorveljak. Jaħdem fuq il-paġni ta’ Meta tal-għajnuna, tal-privatezza u tal-login għal dawn il-formoli, u fuq paġni oħra ta’ Meta biss meta ssejjaħlu int.
welcome-never-network = Qatt ma jgħaddi xejn lil ħaddieħor. Dak li ddaħħal jibqa’ fuq dan l-apparat, sakemm ma tagħżilx li taqsmu mal-apparati l-oħra tiegħek.
welcome-honest = Għadu jiswa?
welcome-honest-text = Iva. Oġġezzjoni tgħodd għaż-żmien li ġej, tagħmilha meta tagħmilha. Ma tistax tħassar taħriġ li sar: dak li mudell ikun tgħallem jibqa’ fih.
welcome-right = Id-dritt tiegħek
welcome-skip = Aqbeż dan għalissa
welcome-you = Int
welcome-you-note = Dak li jitolbu l-formoli. Tista’ tħalli kollox vojt.
welcome-preview = X’se jikteb Objector
welcome-preview-note = Objector jiktbu bil-lingwa tal-paġna ta’ Meta. Tista’ tibdlu hemm qabel ma tibgħatu.
welcome-forms = Fejn huma l-formoli
welcome-forms-note = L-ewwel illoggja f’Facebook jew Instagram f’dan il-brawżer. Imbagħad iftaħ il-formola. Objector ikun hemm.
welcome-ready = Issa għall-formoli

dashboard-title = X’bgħatt
dashboard-lead = Kopja ta’ kull oġġezzjoni, kif Objector raha titlaq. Tinżamm fuq dan l-apparat.
dashboard-none-title = Għad m’hemm xejn
dashboard-none-text = Kull darba li tibgħat waħda mill-formoli ta’ Meta, hawn tidher kopja ta’ dak li kien hemm fiha: it-test, il-jum, il-formola.
dashboard-objections = Oġġezzjonijiet
dashboard-when = Mibgħuta
dashboard-page = Paġna
dashboard-language = Lingwa
dashboard-account = Għal
dashboard-text = It-test li ntbagħat
dashboard-no-text = Fil-formola ma nkiteb l-ebda test.
dashboard-answers = X’kien hemm aktar fil-formola
dashboard-state-submitted-note = Għafast il-buttuna ta’ Meta. Ma deherx jekk waslitx.
dashboard-by-person = Innotata minnek: { $date }.
dashboard-by-page = Tidher fuq il-paġna ta’ Meta: { $date }.
dashboard-mark = Kif inhi s-sitwazzjoni?
dashboard-mark-note = Jekk email minn Meta tgħid mod ieħor, ibdilha hawn.
dashboard-mark-submitted = Mibgħuta, għad m’hemmx tweġiba
dashboard-mark-acknowledged = Meta tgħid li waslet
dashboard-mark-granted = Meta tgħid li ntlaqgħet
dashboard-mark-refused = Meta tgħid le
dashboard-mark-not-sent = Fl-aħħar ma bgħattiex
dashboard-marked = Innotat.
dashboard-details = Id-dettalji tiegħek
dashboard-details-none = Għadek ma daħħalt xejn.
dashboard-details-edit = Ibdel id-dettalji tiegħek
dashboard-details-enter = Daħħal id-dettalji tiegħek
dashboard-grounds-count = { $count ->
    [0] Xejn immarkat
    [one] Waħda mmarkata
    [two] Tnejn immarkati
    [few] { $count } immarkati
    [many] { $count } immarkati
   *[other] { $count } immarkati
 }
dashboard-parts = Partijiet ta’ din il-paġna
dashboard-glance = F’daqqa t’għajn
dashboard-figure-todo = { $count ->
    [one] tistenna lilek
    [two] jistennew lilek
    [few] jistennew lilek
    [many] jistennew lilek
   *[other] jistennew lilek
 }
dashboard-figure-waiting = { $count ->
    [one] tistenna lil Meta
    [two] jistennew lil Meta
    [few] jistennew lil Meta
    [many] jistennew lil Meta
   *[other] jistennew lil Meta
 }
dashboard-figure-over = { $count ->
    [one] hija magħluqa
    [two] huma magħluqa
    [few] huma magħluqa
    [many] huma magħluqa
   *[other] huma magħluqa
 }
dashboard-covered-title = Min hu kopert
dashboard-covered = { $all ->
    [one] { $covered ->
        [0] Għadha ma ntbagħtet l-ebda oġġezzjoni dwar il-kont.
        [one] Intbagħtet oġġezzjoni dwar il-kont.
        [two] Intbagħtet oġġezzjoni dwar il-kont.
        [few] Intbagħtet oġġezzjoni dwar il-kont.
        [many] Intbagħtet oġġezzjoni dwar il-kont.
       *[other] Intbagħtet oġġezzjoni dwar il-kont.
    }
    [two] Intbagħtet oġġezzjoni dwar { $covered } minn żewġ kontijiet.
    [few] Intbagħtet oġġezzjoni dwar { $covered } minn { $all } kontijiet.
    [many] Intbagħtet oġġezzjoni dwar { $covered } minn { $all }-il kont.
   *[other] Intbagħtet oġġezzjoni dwar { $covered } minn { $all } kont.
 }
dashboard-strip = Il-jiem importanti li ġejjin
dashboard-search = Fittex
dashboard-filter = Uri
dashboard-filter-all = Kollha
dashboard-filter-todo = Dawk li jistennew lili
dashboard-filter-waiting = Dawk li jistennew lil Meta
dashboard-filter-over = Dawk magħluqa
dashboard-found = { $count ->
    [0] Ma nstab xejn
    [one] Oġġezzjoni waħda
    [two] Żewġ oġġezzjonijiet
    [few] { $count } oġġezzjonijiet
    [many] { $count }-il oġġezzjoni
   *[other] { $count } oġġezzjoni
 }
dashboard-more = Uri aktar
dashboard-all = Kollox dwarha
dashboard-events = X’ġara, u f’liema jum
dashboard-notes = Noti
dashboard-note = X’tweġiba waslet, fi kliemek jew ikkupjata mill-email ta’ Meta
dashboard-note-keep = Żomm din in-nota
dashboard-note-remove = Neħħi
dashboard-files = Fajls
dashboard-all-files = Prova u kalendarju
dashboard-proof-note = Paġna biex tistampaha jew iżżommha bħala PDF, u l-istess bħala data. Kull waħda ġġorr numru li jinbidel jekk tinbidel anke ittra waħda. Ħadd ieħor ma jżommlok din il-prova.
dashboard-proof-page = Prova, biex tistampaha
dashboard-proof-json = Prova, bħala data
dashboard-calendar = Jiem għall-kalendarju
dashboard-calendar-none = M’hemm l-ebda jum x’tistenna.
dashboard-add = Żid oġġezzjoni li ntbagħtet mingħajr Objector
dashboard-add-note = Bil-posta, bl-email, jew qabel ma kellek Objector. Imbagħad jgħodd il-jiem għaliha hawn ukoll.
dashboard-add-route = Liema formola, jew dwar xiex kienet l-ittra
dashboard-add-channel = Kif
dashboard-add-on = F’liema jum
dashboard-add-text = X’ktibt, jekk għadu għandek
dashboard-add-keep = Żidha
dashboard-add-day-missing = Agħżel il-jum li fih bgħattha.
dashboard-letters = Ittri
dashboard-letters-note = Objector jiktibhom minn dak li jaf. Taqrahom int, tibdel dak li trid, u tibgħathom int.
dashboard-letter-write = Ikteb
dashboard-letter-write-label = Ikteb: { $letter }
dashboard-letter-text = L-ittra. Tista’ tibdilha hawn.
dashboard-letter-copy = Ikkopja
dashboard-letter-copied = Ikkupjata.
dashboard-letter-print = Stampa
dashboard-letter-mail = Iftaħ fil-programm tal-email tiegħi
dashboard-letter-page = Iftaħ il-paġna għal dan
dashboard-letter-close = Agħlaq
dashboard-letter-as-of = L-indirizz u l-paġna, aġġornati sa: { $date }
dashboard-settings = Settings u kopja ta’ sigurtà
dashboard-notify = Fakkarni meta jagħlaq xi terminu
dashboard-notify-note = Il-brawżer tiegħek juri avviż. Jitolbok il-permess darba.
dashboard-notify-refused = Il-brawżer tiegħek ma ppermettiex avviżi. In-numru fuq l-ikona ta’ Objector xorta juri x’hemm x’isir.
dashboard-sync = Aqsam mal-apparati l-oħra tiegħi
dashboard-sync-note = Permezz tal-kont tal-brawżer stess, bis-servers ta’ min għamlu fin-nofs. Mitfi sakemm ma tagħżlux.
dashboard-backup = Kopja ta’ sigurtà
dashboard-backup-note = Fajl wieħed bid-dettalji tiegħek u b’dak kollu li bgħatt. Żommu f’post sigur.
dashboard-backup-make = Agħmel kopja
dashboard-backup-save = Aħżen il-kopja
dashboard-backup-take = Daħħal kopja…
dashboard-backup-person = Ħu d-dettalji tiegħi mill-fajl
dashboard-backup-take-in = Daħħalha
dashboard-backup-leave = Ħalliha
dashboard-backup-taken = Iddaħħlet. Xejn minn dak li kien hawn ma ntilef.
dashboard-closed = Spjegazzjonijiet magħluqa
dashboard-closed-note = L-ispjegazzjonijiet li għalaqt fil-formoli ta’ Meta jibqgħu magħluqa sakemm terġa’ turihom.
dashboard-closed-show = Erġa’ urihom
dashboard-closed-shown = Se jerġgħu jidhru.
dashboard-forget-title = Insa kollox
dashboard-forget-text = Dan iħassar id-dettalji tiegħek u l-lista ta’ fuq minn dan l-apparat. Dak li rċeviet Meta jibqa’ għand Meta.
dashboard-forget = Insa kollox…
dashboard-forget-sure = Tħassar kollox?
dashboard-forget-sure-text = Id-dettalji tiegħek u l-kopji ta’ dak li bgħatt imorru għal dejjem. Il-kopji jistgħu jkunu l-unika prova tiegħek.
dashboard-forget-yes = Ħassar kollox
dashboard-forget-no = Żommhom
dashboard-forgotten = Kollox tħassar minn dan l-apparat.

error-permission-title = Objector għadu ma jistax jaħdem fuq il-paġni ta’ Meta
error-permission-text = Il-brawżer tiegħek ma ħallihx fuq il-paġni tal-għajnuna u tal-privatezza ta’ Meta. Mingħajr dan, la jista’ jagħraf u lanqas jimla formola.
error-permission-grant = Ħallih fuq il-paġni ta’ Meta
error-permission-granted = Grazzi. Erġa’ tella’ l-paġna ta’ Meta jekk tkun miftuħa.
error-permission-still = Għadu mhux permess. Tista’ tibdel dan fis-settings tal-brawżer tiegħek.
error-damaged-title = Dak li nħażen ma jistax jinqara
error-damaged-text = Huwa bil-ħsara. Inżamm kif inhu, u ma nkiteb xejn fuqu. Sakemm tiddeċiedi, Objector ma jimla xejn. Jekk terġa’ tibda, il-kopja bil-ħsara titwarrab u tibqa’ fuq dan l-apparat.
error-damaged-afresh = Warrabha u erġa’ ibda
error-damaged-done = Il-kopja bil-ħsara twarrbet. Tista’ terġa’ tibda.
error-newer-title = Dak li nħażen ġej minn Objector aktar ġdid
error-newer-text = Inżamm kif inhu. Din il-verżjoni eqdem ma tmissux u ma timla xejn. Aġġorna Objector.
error-unreadable-title = Il-brawżer tiegħek ma jagħtix dak li nħażen
error-unreadable-text = Ma nkiteb xejn fuqu. Sakemm ikun jista’ jerġa’ jinqara, Objector ma jimla xejn. Ħafna drabi jgħin li tagħlaq il-brawżer u terġa’ tiftħu.
error-not-kept = Ma ħadimx. Ma nbidel xejn. Jekk jogħġbok erġa’ pprova.
error-full-title = M’għadx hemm spazju biex taħżen
error-full-text = Il-brawżer tiegħek ma setax iżomm l-aħħar bidla fuq dan l-apparat. Dak li nħażen qabel għadu hemm.
error-unreachable-title = Objector ma jweġibx
error-unreachable-text = Ma ntilef xejn. Agħlaq din it-tieqa u erġa’ iftaħha. Jekk dan ma jgħinx, agħlaq il-brawżer u erġa’ iftħu.
error-not-saved = Dan ma setax jinħażen. Dak li daħħalt għadu hawn. Jekk jogħġbok erġa’ pprova.
error-email = Dan mhuwiex indirizz tal-email sħiħ. Wieħed jidher hekk: name@example.org.
error-account-handle = Dan huwa indirizz ta’ servizz ieħor. Daħħal il-profil ta’ dan il-kont, jew ħallih vojt.
error-account-email = Dan mhuwiex indirizz tal-email sħiħ. Ħallih vojt biex jintuża dak ta’ fuq.
