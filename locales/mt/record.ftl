# The record (how it stands, what comes next, backup, proof), in Maltese.

record-standing-not-sent = Ma ntbagħtitx
record-standing-code-asked = Għad irid jiddaħħal il-kodiċi ta’ Meta
record-standing-waiting = { $days ->
    [one] Meta fadlilha jum wieħed biex twieġeb
    [two] Meta fadlilha jumejn biex twieġeb
    [few] Meta fadlilha { $days } ijiem biex twieġeb
    [many] Meta fadlilha { $days }-il jum biex twieġeb
   *[other] Meta fadlilha { $days } jum biex twieġeb
 }
record-standing-waiting-no-limit = { $days ->
    [one] Stenna jum ieħor, imbagħad staqsi
    [two] Stenna jumejn oħra, imbagħad staqsi
    [few] Stenna { $days } ijiem oħra, imbagħad staqsi
    [many] Stenna { $days }-il jum ieħor, imbagħad staqsi
   *[other] Stenna { $days } jum ieħor, imbagħad staqsi
 }
record-standing-due-today = Illum jagħlaq iż-żmien ta’ Meta biex twieġeb
record-standing-due-yesterday = Iż-żmien ta’ Meta biex twieġeb għalaq ilbieraħ. It-tweġiba tista’ tkun fit-triq.
record-standing-overdue = { $days ->
    [one] Iż-żmien għalaq jum ilu
    [two] Iż-żmien għalaq jumejn ilu
    [few] Iż-żmien għalaq { $days } ijiem ilu
    [many] Iż-żmien għalaq { $days }-il jum ilu
   *[other] Iż-żmien għalaq { $days } jum ilu
 }
record-standing-unanswered = Għad m’hemmx tweġiba
record-standing-granted = Milqugħa minn Meta
record-standing-refused = Miċħuda minn Meta

record-next-nothing = M’hemm xejn aktar x’tagħmel.
record-next-wait = Stenna sa dan il-jum: { $date }.
record-next-enter-code = Daħħal fuq il-paġna ta’ Meta l-kodiċi mill-email ta’ Meta. Mingħajru, l-oġġezzjoni ma tasalx.
record-next-send-again = Sa issa l-kodiċi jkun skada. Erġa’ ibgħat il-formola.
record-next-send-reminder = Ibgħat tfakkira lil Meta.
record-next-answer-refusal = Wieġeb għar-rifjut ta’ Meta, jew ilmenta mal-awtorità tal-protezzjoni tad-data.
record-next-write-complaint = { $rule ->
    [uk] L-ewwel ilmenta ma’ Meta. Jekk dan ma jgħinx, ilmenta mal-ICO.
   *[other] Ilmenta mal-awtorità tal-protezzjoni tad-data.
 }
record-next-ask-authority = { $rule ->
    [gdpr] Staqsi lill-awtorità fejn wasal l-ilment tiegħek. Jekk ma tittrattahx, jew ma tgħid xejn għal tliet xhur, tista’ tmur il-qorti.
   *[other] Staqsi lill-awtorità fejn wasal l-ilment tiegħek.
 }

record-step-sent = Mibgħuta
record-step-confirmation = Konferma
record-step-answer = Tweġiba
record-step-reminder = Tfakkira
record-step-complaint = Ilment
record-place-done = Lest
record-place-now = Issa
record-place-late = Tard
record-place-ahead = Għad irid jiġi
record-place-unneeded = M’hemmx bżonn

record-due-gdpr = Meta trid twieġeb sa dan il-jum: { $date }. Huwa xahar wara li tkun irċeviet l-oġġezzjoni tiegħek, skont l-Artikolu 12(3) tal-GDPR.
record-due-uk = Meta trid twieġeb sa dan il-jum: { $date }. Huwa xahar wara li tkun irċeviet l-oġġezzjoni tiegħek, skont il-UK GDPR.
record-due-no-limit = Sa fejn jaf Objector, il-liġi li tapplika għalik ma tistabbilixxi l-ebda żmien għal tweġiba. Wara 30 jum ({ $date }), ikun wasal iż-żmien li tistaqsi.
record-due-extended = Meta kitbet li għandha bżonn xahrejn oħra. Għalhekk trid twieġeb sa dan il-jum: { $date }.
record-due-extended-too-late = Meta kitbet li għandha bżonn aktar żmien biss wara li kien għadda x-xahar. Dan ma jgħoddx.
record-due-moved-weekend = Il-jum { $day } jaħbat fi tmiem il-ġimgħa.
record-due-moved-holiday-there = Il-jum { $day } huwa festa pubblika fejn Meta trid taġixxi.
record-due-moved-holiday-here = Il-jum { $day } huwa festa pubblika fejn tgħix. Biex ikun żgur, Objector iqisha. Mingħajrha, iż-żmien ta’ Meta jagħlaq f’dan il-jum: { $date }.
record-due-holidays-unknown = Objector ma jafx il-festi pubbliċi ta’ dik is-sena. Tmiem il-ġimgħa biss jitqies.

record-channel-form = Bil-formola ta’ Meta
record-channel-letter = Bil-posta
record-channel-e-mail = Bl-email
record-say-sent = Bgħattha nhar
record-say-received = Waslet għand Meta nhar
record-say-extended = Meta kitbet li għandha bżonn xahrejn oħra, nhar
record-say-answered = It-tweġiba ta’ Meta waslet nhar
record-say-reminded = Bgħatt it-tfakkira nhar
record-say-complained = Ilmentajt nhar
record-event-sent = Mibgħuta: { $date }.
record-event-received = Irċevuta minn Meta: { $date }.
record-event-extended = Meta kitbet li għandha bżonn xahrejn oħra: { $date }.
record-event-answered = It-tweġiba ta’ Meta waslet: { $date }.
record-event-reminded = It-tfakkira ntbagħtet: { $date }.
record-event-complained = L-ilment intbagħat: { $date }.
record-state-submitted = Mibgħuta
record-state-code-asked = Meta titlob kodiċi
record-state-acknowledged = Irċevuta minn Meta
record-state-granted = Milqugħa minn Meta
record-state-refused = Miċħuda minn Meta
record-state-not-sent = Fl-aħħar ma ntbagħtitx

record-wrong-in-future = Dak il-jum għadu ma wasalx. Agħżel il-lum jew jum qabel.
record-wrong-too-early = Dak il-jum huwa kmieni wisq. Agħżel il-jum tal-oġġezzjoni jew jum wara.
record-wrong-too-long = Dan huwa twil wisq biex jinżamm. Jekk jogħġbok qassru.
record-wrong-changed = Sadanittant dan inbidel f’tieqa oħra. Hawn kif inhu issa. Jekk jogħġbok erġa’ daħħlu.
record-wrong-unusable = Dan il-fajl ma ddaħħalx. Ma nbidel xejn.

record-backup-file = objector-backup-{ $day }.json
record-fault-too-large = Dan il-fajl huwa akbar minn kull wieħed li jikteb Objector. Ma nbidel xejn.
record-fault-not-ours = Din mhijiex kopja ta’ sigurtà magħmula minn Objector. Ma nbidel xejn.
record-fault-newer = Dan il-fajl sar minn verżjoni aktar ġdida ta’ Objector. L-ewwel aġġorna din. Ma nbidel xejn.
record-fault-damaged = Dan il-fajl huwa bil-ħsara. Ma nbidel xejn.
record-fault-damaged-line = Dan il-fajl huwa bil-ħsara fil-linja { $line }, fil-karattru { $column }. Ma nbidel xejn.
record-fault-damaged-path = Dan il-fajl fih xi ħaġa li Objector ma jiktibx, f’dan il-post: { $path }. Ma nbidel xejn.
record-changes-none = Dak kollu li hemm f’dan il-fajl diġà jinsab hawn.
record-changes-added = { $count ->
    [one] Oġġezzjoni waħda hija ġdida.
    [two] Żewġ oġġezzjonijiet huma ġodda.
    [few] { $count } oġġezzjonijiet huma ġodda.
    [many] { $count }-il oġġezzjoni huma ġodda.
   *[other] { $count } oġġezzjoni huma ġodda.
 }
record-changes-updated = { $count ->
    [one] Dwar oġġezzjoni waħda, il-fajl jaf aktar.
    [two] Dwar żewġ oġġezzjonijiet, il-fajl jaf aktar.
    [few] Dwar { $count } oġġezzjonijiet, il-fajl jaf aktar.
    [many] Dwar { $count }-il oġġezzjoni, il-fajl jaf aktar.
   *[other] Dwar { $count } oġġezzjoni, il-fajl jaf aktar.
 }
record-changes-same = { $count ->
    [one] Oġġezzjoni waħda hija l-istess.
    [two] Żewġ oġġezzjonijiet huma l-istess.
    [few] { $count } oġġezzjonijiet huma l-istess.
    [many] { $count }-il oġġezzjoni huma l-istess.
   *[other] { $count } oġġezzjoni huma l-istess.
 }
record-changes-conflicts = { $count ->
    [one] Oġġezzjoni waħda hija differenti hawn u fil-fajl. Iż-żewġ kopji jinżammu.
    [two] Żewġ oġġezzjonijiet huma differenti hawn u fil-fajl. Iż-żewġ kopji ta’ kull waħda jinżammu.
    [few] { $count } oġġezzjonijiet huma differenti hawn u fil-fajl. Iż-żewġ kopji ta’ kull waħda jinżammu.
    [many] { $count }-il oġġezzjoni huma differenti hawn u fil-fajl. Iż-żewġ kopji ta’ kull waħda jinżammu.
   *[other] { $count } oġġezzjoni huma differenti hawn u fil-fajl. Iż-żewġ kopji ta’ kull waħda jinżammu.
 }
record-changes-person-taken = Id-dettalji tiegħek jittieħdu mill-fajl.
record-changes-person-differ = Il-fajl fih dettalji oħra tiegħek. Jibqgħu dawk ta’ fuq dan l-apparat, sakemm ma tagħżilx dawk tal-fajl.
record-sync-bytes = Ir-rekord tiegħek kiber wisq biex jinqasam mal-apparati l-oħra tiegħek. Jibqa’ fuq dan. Tista’ tieħdu fuqhom b’fajl ta’ kopja ta’ sigurtà.
record-sync-items = Ir-rekord tiegħek fih wisq oġġezzjonijiet biex jinqasam mal-apparati l-oħra tiegħek. Jibqa’ fuq dan. Tista’ tieħdu fuqhom b’fajl ta’ kopja ta’ sigurtà.

record-calendar-file = objector.ics
record-calendar-due = Jagħlaq iż-żmien ta’ Meta biex twieġeb għall-oġġezzjoni tiegħek
record-calendar-due-text = { $form } ({ $email }). Jekk fi żmien jumejn ma jkun wasal xejn, Objector jgħinek tfakkar lil Meta.
record-calendar-ask = Staqsi lil Meta dwar l-oġġezzjoni tiegħek
record-calendar-ask-text = { $form } ({ $email }). Jekk ma tkun waslet l-ebda tweġiba, Objector jgħinek tistaqsi.

record-proof-file = objector-prova-{ $day }
record-proof-title = X’intbagħat lil Meta
record-proof-made = Saret: { $moment }, b’Objector { $version }.
record-proof-means = Objector irreġistra dan fuq l-apparat tal-persuna stess. Juri x’inkiteb, u meta. Mhuwiex konferma minn Meta.
record-proof-sent = Mibgħuta
record-proof-sent-corrected = Il-jum, kif tgħid il-persuna
record-proof-channel = Kif
record-proof-platform = Servizz
record-proof-account = Għal
record-proof-page = Paġna
record-proof-language = Lingwa tal-formola
record-proof-by = Irreġistrata minn
record-proof-by-page = Objector { $version }, meta ngħafset il-buttuna ta’ Meta
record-proof-by-person = Il-persuna, aktar tard, f’Objector { $version }
record-proof-due = Tweġiba
record-proof-due-text = { $rule ->
    [no-limit] M’hemm l-ebda żmien stabbilit. Iż-żmien biex issir mistoqsija: { $date }
   *[other] Sa mhux aktar tard minn: { $date }
 }
record-proof-text = It-test li ntbagħat
record-proof-no-text = Ma nżamm l-ebda test.
record-proof-answers = X’kien hemm aktar fil-formola
record-proof-after = X’ġara wara
record-proof-nothing-after = Ma deher u ma ġie nnotat xejn.
record-proof-mark-page = { $state }: deher fuq il-paġna ta’ Meta, { $moment }.
record-proof-mark-person = { $state }: innotat mill-persuna, { $moment }.
record-proof-notes = Noti
record-proof-sum = Għalxiex huma n-numri twal
record-proof-sum-means = Kull oġġezzjoni tispiċċa b’numru, l-SHA-256 tagħha. Jinħadem minn dak kollu li hemm fuqu, kif inhu fil-fajl JSON li sar flimkien ma’ din il-paġna. Jekk tinbidel anke ittra waħda, in-numru jkun ieħor. Għalhekk, min ikun ingħata n-numru qabel jista’ jara li minn dakinhar ma nbidel xejn.
