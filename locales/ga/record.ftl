# The record (how it stands, what comes next, backup, proof), in Irish.

record-standing-not-sent = Níor seoladh í
record-standing-code-asked = Tá cód Meta fós le cur isteach
record-standing-waiting = { $days ->
    [one] Tá freagra Meta dlite faoi cheann lae
    [two] Tá freagra Meta dlite faoi cheann dhá lá
    [few] Tá freagra Meta dlite faoi cheann { $days } lá
    [many] Tá freagra Meta dlite faoi cheann { $days } lá
   *[other] Tá freagra Meta dlite faoi cheann { $days } lá
 }
record-standing-waiting-no-limit = { $days ->
    [one] Beidh sé in am fiafraí faoi cheann lae
    [two] Beidh sé in am fiafraí faoi cheann dhá lá
    [few] Beidh sé in am fiafraí faoi cheann { $days } lá
    [many] Beidh sé in am fiafraí faoi cheann { $days } lá
   *[other] Beidh sé in am fiafraí faoi cheann { $days } lá
 }
record-standing-due-today = Tá freagra Meta dlite inniu
record-standing-due-yesterday = Bhí freagra Meta dlite inné. B’fhéidir go bhfuil sé ar an mbealach.
record-standing-overdue = { $days ->
    [one] Lá amháin thar am
    [two] Dhá lá thar am
    [few] { $days } lá thar am
    [many] { $days } lá thar am
   *[other] { $days } lá thar am
 }
record-standing-unanswered = Gan freagra fós
record-standing-granted = Urramaithe ag Meta
record-standing-refused = Dhiúltaigh Meta di

record-next-nothing = Níl aon rud eile le déanamh agat.
record-next-wait = Fan go dtí an { $date }.
record-next-enter-code = Cuir isteach ar leathanach Meta an cód ó ríomhphost Meta. Gan é, ní shroicheann an agóid Meta.
record-next-send-again = Beidh an cód imithe as feidhm faoin am seo. Seol an fhoirm arís.
record-next-send-reminder = Cuir meabhrúchán chuig Meta.
record-next-answer-refusal = Freagair diúltú Meta, nó déan gearán leis an údarás cosanta sonraí.
record-next-write-complaint = { $rule ->
    [uk] Déan gearán le Meta ar dtús. Mura gcabhraíonn sé sin, déan gearán leis an ICO.
   *[other] Déan gearán leis an údarás cosanta sonraí.
 }
record-next-ask-authority = { $rule ->
    [gdpr] Fiafraigh den údarás cén dul chun cinn atá déanta le do ghearán. Mura ndéileálann sé leis, nó mura ndeir sé tada ar feadh trí mhí, féadfaidh tú dul chun na cúirte.
   *[other] Fiafraigh den údarás cén dul chun cinn atá déanta le do ghearán.
 }

record-step-sent = Seolta
record-step-confirmation = Deimhniú
record-step-answer = Freagra
record-step-reminder = Meabhrúchán
record-step-complaint = Gearán
record-place-done = Déanta
record-place-now = Anois
record-place-late = Déanach
record-place-ahead = Le teacht
record-place-unneeded = Ní gá

record-due-gdpr = Ní mór do Meta freagra a thabhairt faoin { $date }: mí amháin tar éis dó d’agóid a fháil, faoi Airteagal 12(3) den GDPR.
record-due-uk = Ní mór do Meta freagra a thabhairt faoin { $date }: mí amháin tar éis dó d’agóid a fháil, faoin UK GDPR.
record-due-no-limit = Chomh fada agus is eol d’Objector, ní leagann an dlí a bhaineann leat tréimhse síos le haghaidh freagra. Tar éis 30 lá, an { $date }, beidh sé in am fiafraí.
record-due-extended = Scríobh Meta go dteastaíonn dhá mhí eile uaidh. Mar sin ní mór dó freagra a thabhairt faoin { $date }.
record-due-extended-too-late = Níor scríobh Meta go dteastaíonn tuilleadh ama uaidh go dtí go raibh an mhí thart. Ní chuirtear é sin san áireamh.
record-due-moved-weekend = Titeann an { $day } ar an deireadh seachtaine.
record-due-moved-holiday-there = Is lá saoire poiblí é an { $day } san áit a gcaithfidh Meta gníomhú.
record-due-moved-holiday-here = Is lá saoire poiblí é an { $day } san áit ina gcónaíonn tú. Ar mhaithe le sábháilteacht, cuireann Objector san áireamh é. Gan é, críochnaíonn am Meta an { $date }.
record-due-holidays-unknown = Níl laethanta saoire poiblí na bliana sin ar eolas ag Objector. Ní chuirtear ach deirí seachtaine san áireamh.

record-channel-form = Trí fhoirm Meta
record-channel-letter = Sa phost
record-channel-e-mail = Ar ríomhphost
record-say-sent = Sheol mé í ar an
record-say-received = Shroich sí Meta ar an
record-say-extended = Scríobh Meta go dteastaíonn dhá mhí eile uaidh, ar an
record-say-answered = Tháinig freagra Meta ar an
record-say-reminded = Sheol mé an meabhrúchán ar an
record-say-complained = Rinne mé gearán ar an
record-event-sent = Seolta: { $date }.
record-event-received = Faighte ag Meta: { $date }.
record-event-extended = An { $date }, scríobh Meta go dteastaíonn dhá mhí eile uaidh.
record-event-answered = Tháinig freagra Meta an { $date }.
record-event-reminded = Seoladh an meabhrúchán an { $date }.
record-event-complained = Seoladh an gearán an { $date }.
record-state-submitted = Seolta
record-state-code-asked = Tá cód á iarraidh ag Meta
record-state-acknowledged = Faighte ag Meta
record-state-granted = Urramaithe ag Meta
record-state-refused = Dhiúltaigh Meta di
record-state-not-sent = Níor seoladh í tar éis an tsaoil

record-wrong-in-future = Tá an lá sin fós le teacht. Roghnaigh an lá inniu nó lá níos luaithe.
record-wrong-too-early = Tá an lá sin róluath. Roghnaigh lá na hagóide nó lá níos déanaí.
record-wrong-too-long = Tá sé sin rófhada le coinneáil. Giorraigh é, le do thoil.
record-wrong-changed = Athraíodh é seo i bhfuinneog eile idir an dá linn. Seo mar atá sé anois. Cuir isteach arís é, le do thoil.
record-wrong-unusable = Níor tugadh an comhad seo isteach. Níor athraíodh tada.

record-backup-file = objector-backup-{ $day }.json
record-fault-too-large = Tá an comhad seo níos mó ná aon cheann a scríobhann Objector. Níor athraíodh tada.
record-fault-not-ours = Ní cúltaca a rinne Objector é seo. Níor athraíodh tada.
record-fault-newer = Is leagan níos nuaí d’Objector a rinne an comhad seo. Nuashonraigh an ceann seo ar dtús. Níor athraíodh tada.
record-fault-damaged = Tá an comhad seo damáistithe. Níor athraíodh tada.
record-fault-damaged-line = Tá an comhad seo damáistithe ar líne { $line }, ag carachtar { $column }. Níor athraíodh tada.
record-fault-damaged-path = Tá rud sa chomhad seo nach scríobhann Objector, ag { $path }. Níor athraíodh tada.
record-changes-none = Tá gach rud sa chomhad seo anseo cheana.
record-changes-added = { $count ->
    [one] Tá agóid nua amháin ann.
    [two] Tá dhá agóid nua ann.
    [few] Tá { $count } agóid nua ann.
    [many] Tá { $count } n-agóid nua ann.
   *[other] Tá { $count } agóid nua ann.
 }
record-changes-updated = { $count ->
    [one] Tá níos mó eolais sa chomhad faoi agóid amháin.
    [two] Tá níos mó eolais sa chomhad faoi dhá agóid.
    [few] Tá níos mó eolais sa chomhad faoi { $count } agóid.
    [many] Tá níos mó eolais sa chomhad faoi { $count } n-agóid.
   *[other] Tá níos mó eolais sa chomhad faoi { $count } agóid.
 }
record-changes-same = { $count ->
    [one] Tá agóid amháin mar an gcéanna.
    [two] Tá dhá agóid mar an gcéanna.
    [few] Tá { $count } agóid mar an gcéanna.
    [many] Tá { $count } n-agóid mar an gcéanna.
   *[other] Tá { $count } agóid mar an gcéanna.
 }
record-changes-conflicts = { $count ->
    [one] Tá agóid amháin difriúil anseo agus ansiúd. Coinnítear an dá chóip.
    [two] Tá dhá agóid difriúil anseo agus ansiúd. Coinnítear an dá chóip de gach ceann.
    [few] Tá { $count } agóid difriúil anseo agus ansiúd. Coinnítear an dá chóip de gach ceann.
    [many] Tá { $count } n-agóid difriúil anseo agus ansiúd. Coinnítear an dá chóip de gach ceann.
   *[other] Tá { $count } agóid difriúil anseo agus ansiúd. Coinnítear an dá chóip de gach ceann.
 }
record-changes-person-taken = Tógtar do shonraí ón gcomhad.
record-changes-person-differ = Tá sonraí eile de do chuid sa chomhad. Fanann na cinn ar an ngléas seo, mura roghnaíonn tú na cinn sa chomhad.
record-sync-bytes = Tá do thaifead rómhór anois le roinnt le do ghléasanna eile. Fanann sé ar an ngléas seo. Is féidir é a thabhairt anonn le comhad cúltaca.
record-sync-items = Tá an iomarca agóidí i do thaifead le roinnt le do ghléasanna eile. Fanann sé ar an ngléas seo. Is féidir é a thabhairt anonn le comhad cúltaca.

record-calendar-file = objector.ics
record-calendar-due = Tá freagra Meta ar d’agóid dlite
record-calendar-due-text = { $form } ({ $email }). Mura mbeidh tada tagtha faoi cheann dhá lá, cabhraíonn Objector leat meabhrúchán a chur chuig Meta.
record-calendar-ask = Fiafraigh de Meta faoi d’agóid
record-calendar-ask-text = { $form } ({ $email }). Mura bhfuil freagra tagtha, cabhraíonn Objector leat fiafraí.

record-proof-file = objector-cruthunas-{ $day }
record-proof-title = An méid a seoladh chuig Meta
record-proof-made = Arna dhéanamh: { $moment }, le hObjector { $version }.
record-proof-means = Thaifead Objector é seo ar ghléas an duine féin. Léiríonn sé cad a scríobhadh, agus cathain. Ní deimhniú ó Meta é.
record-proof-sent = Seolta
record-proof-sent-corrected = Lá, de réir an duine
record-proof-channel = Conas
record-proof-platform = Seirbhís
record-proof-account = Le haghaidh
record-proof-page = Leathanach
record-proof-language = Teanga na foirme
record-proof-by = Taifeadta ag
record-proof-by-page = Objector { $version }, nuair a brúdh cnaipe Meta
record-proof-by-person = An duine féin, níos déanaí, in Objector { $version }
record-proof-due = Freagra
record-proof-due-text = { $rule ->
    [no-limit] Níl aon tréimhse leagtha síos. In am fiafraí: { $date }
   *[other] Dlite faoin { $date }
 }
record-proof-text = An téacs a seoladh
record-proof-no-text = Níor coinníodh aon téacs.
record-proof-answers = Cad eile a bhí san fhoirm
record-proof-after = Cad a tháinig ina dhiaidh
record-proof-nothing-after = Ní fhacthas agus níor nótáladh tada.
record-proof-mark-page = { $state }: feicthe ar leathanach Meta, { $moment }.
record-proof-mark-person = { $state }: nótáilte ag an duine, { $moment }.
record-proof-notes = Nótaí
record-proof-sum = Cad chuige na huimhreacha fada
record-proof-sum-means = Críochnaíonn gach agóid le huimhir, a SHA-256. Ríomhtar í ó gach rud os a cionn, mar atá sé sa chomhad JSON a rinneadh in éineacht leis an leathanach seo. Má athraítear litir amháin féin, is uimhir eile a bhíonn ann. Mar sin, aon duine a fuair an uimhir níos luaithe, is féidir leis a fheiceáil nár athraíodh tada ó shin.
