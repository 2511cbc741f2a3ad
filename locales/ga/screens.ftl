# What Objector's own pages say (popup, welcome page, dashboard), in Irish.

screen-name = Objector
screen-platform-facebook = Facebook
screen-platform-instagram = Instagram
screen-platform-whatsapp = WhatsApp
screen-platform-meta = Cuntas Meta
screen-route-facebook-own = Foirm agóide Facebook
screen-route-instagram-own = Foirm agóide Instagram
screen-route-meta-own = An fhoirm agóide le haghaidh cuntais Meta
screen-route-whatsapp-own = Foirm agóide WhatsApp
screen-route-third-party = An fhoirm faoi shonraí ó dhaoine agus ó fhoinsí eile
screen-route-general-objection = Foirm ghinearálta agóide Meta
screen-route-rights-portal = Leathanach Meta d’iarratais phríobháideachais
screen-route-entry = Leathanach a threoraíonn chuig foirm agóide
screen-only-you-send = Líonann agus míníonn Objector. Ní féidir le haon duine ach tusa seoladh.
screen-language = { $code ->
    [bg] Bulgáiris
    [cs] Seicis
    [da] Danmhairgis
    [de] Gearmáinis
    [el] Gréigis
    [en] Béarla
    [es] Spáinnis
    [et] Eastóinis
    [fi] Fionlainnis
    [fr] Fraincis
    [ga] Gaeilge
    [hr] Cróitis
    [hu] Ungáiris
    [is] Íoslainnis
    [it] Iodáilis
    [lt] Liotuáinis
    [lv] Laitvis
    [mt] Máltais
    [nb] Ioruais
    [nl] Ollainnis
    [pl] Polainnis
    [pt] Portaingéilis
    [ro] Rómáinis
    [sk] Slóvaicis
    [sl] Slóivéinis
    [sv] Sualainnis
   *[other] Teanga eile
 }
screen-law = { $law ->
    [gdpr] Tá tú ag úsáid do chirt chun agóid a dhéanamh faoi Airteagal 21(1) den GDPR, dlí Eorpach na cosanta sonraí. Deir Meta go bhfuil leas dlisteanach aige in oiliúint intleachta saorga. Féadfaidh tú agóid a dhéanamh ina choinne sin am ar bith.
    [uk] Tá tú ag úsáid do chirt chun agóid a dhéanamh faoi Airteagal 21(1) den UK GDPR. Deir Meta go bhfuil leas dlisteanach aige in oiliúint intleachta saorga. Féadfaidh tú agóid a dhéanamh ina choinne sin am ar bith.
    [fadp] Deir tú nach mian leat an phróiseáil seo. Cosnaíonn dlí na hEilvéise, an FADP, an toil sin.
   *[other] Braitheann na cearta atá agat ar an dlí san áit ina gcónaíonn tú. Ní ainmníonn Objector aon dlí.
 }

screen-state-not-yet = Gan seoladh fós
screen-state-submitted = Seolta: { $date }
screen-state-code-asked = Seolta: { $date }. Tá cód Meta fós le cur isteach.
screen-state-acknowledged = Seolta: { $date }, faighte ag Meta
screen-state-granted = Urramaithe ag Meta
screen-state-refused = Dhiúltaigh Meta di
screen-state-not-sent = Níor seoladh í

screen-due = { $count ->
    [one] Objector: agóid amháin ag fanacht leatsa
    [two] Objector: dhá agóid ag fanacht leatsa
    [few] Objector: { $count } agóid ag fanacht leatsa
    [many] Objector: { $count } n-agóid ag fanacht leatsa
   *[other] Objector: { $count } agóid ag fanacht leatsa
 }
screen-here = Objector: { $form }
screen-notice-title = { $count ->
    [one] Agóid amháin ag fanacht leatsa
    [two] Dhá agóid ag fanacht leatsa
    [few] { $count } agóid ag fanacht leatsa
    [many] { $count } n-agóid ag fanacht leatsa
   *[other] { $count } agóid ag fanacht leatsa
 }
screen-notice-text = Brúigh anseo chun a fheiceáil cad atá le teacht.
screen-full-name = D’ainm
screen-full-name-note = Céadainm agus sloinne, mar atá ar do chuntas.
screen-given-name = Céadainm
screen-family-name = Sloinne
screen-names-note = Ní theastaíonn siad ach le haghaidh foirmeacha a iarrann an dá cheann ar leithligh.
screen-email = Do sheoladh ríomhphoist
screen-email-note = An ceann atá ag Meta duit.
screen-country = An tír ina gcónaíonn tú
screen-country-none = Gan roghnú
screen-land = Do stát cónaidhme
screen-land-note = Sa Ghearmáin, tá a údarás cosanta sonraí féin ag gach stát cónaidhme (Land).
screen-land-none = Gan roghnú
screen-phone = Uimhir theileafóin
screen-phone-note = Ní iarrann ach cúpla foirm í. Is fearr é a fhágáil folamh.
screen-speak = Teanga
screen-speak-browser = Mar atá sa bhrabhsálaí
screen-for-whom = Cé dó a bhfuil tú ag déanamh agóide?
screen-for-whom-myself = Dom féin
screen-for-whom-no-account = Dom féin, gan chuntas
screen-for-whom-child = Do mo leanbh
screen-for-whom-represented = Do dhuine a ndéanaim ionadaíocht air
screen-for-whom-note = { $whom ->
    [no-account] B’fhéidir gur phostáil daoine eile rud éigin fút. Tá foirm ag Meta faoi shonraí ó dhaoine eile; ní gá cuntas a bheith agat.
    [child] An bhfuil cuntas dá chuid féin ag an leanbh? Más ea, oscail an fhoirm agus tú logáilte isteach sa chuntas sin. Maidir leis an méid a phostálann daoine eile faoin leanbh, tá an fhoirm faoi shonraí ó dhaoine eile ann; fiafraíonn sí cé dó a bhfuil tú ag scríobh.
    [represented] An bhfuil cuntas ag an duine seo? Más ea, oscail an fhoirm agus tú logáilte isteach sa chuntas sin. Maidir leis an méid a phostálann daoine eile faoin duine, tá an fhoirm faoi shonraí ó dhaoine eile ann; fiafraíonn sí cé dó a bhfuil tú ag scríobh.
   *[myself] Agóid amháin do gach ionad cuntas (Accounts Center). Logáil isteach sa chuntas lena mbaineann sí.
 }
screen-third-party-note = Ní gá cuntas a bheith agat.
screen-state-covered = Clúdaithe ag an agóid i leith { $account }, má tá an dá cheann san ionad cuntas céanna
screen-account-linked = San ionad cuntas céanna leis na cuntais eile de mo chuid a bhfuil tic leo anseo
screen-accounts = Do chuntais
screen-account = { $platform } { $number }
screen-accounts-note = Clúdaíonn agóid amháin na cuntais atá san ionad cuntas céanna (Accounts Center) ag Meta. Teastaíonn agóid ar leith do gach cuntas eile.
screen-add = Cuir leis:
screen-add-account = Cuir cuntas leis: { $platform }
screen-account-email = Seoladh ríomhphoist an chuntais
screen-account-email-note = Ní gá é ach amháin murab ionann é agus an ceann thuas.
screen-account-handle = Seoladh próifíle nó ainm úsáideora
screen-account-handle-note = Ní iarrann ach roinnt foirmeacha é.
screen-account-remove = Bain
screen-account-remove-label = Bain { $account }
screen-account-added = Curtha leis: { $account }.
screen-account-removed = Bainte: { $account }.
screen-grounds = Do chúiseanna
screen-grounds-note = Ná cuir tic ach leis an méid atá fíor i do chás. Is féidir leat gach rud a fhágáil folamh. Glacann foirm Meta ó 2025 le hagóid gan chúis. Cabhraíonn cúis ghearr fhíor má dhéanann tú gearán níos déanaí.
screen-ground-expectation = Is do mo chairde, do mo theaghlach nó do mo phobal a phostáil mé, sula raibh intleacht shaorga mar sin ann.
screen-ground-expectation-note = Maith i gcás postálacha níos sine, níos laige i gcás cinn a rinneadh le déanaí.
screen-ground-special-categories = Nochtann an méid a chuir mé ar fáil go poiblí rud éigin faoi mo shláinte, mo chreideamh, mo pholaitíocht, mo bhunadh nó mo ghnéasacht.
screen-ground-special-categories-note = Ní deir an téacs cad é. Ná scríobh san fhoirm é ach oiread.
screen-ground-children = Tá leanaí de mo theaghlach le feiceáil sa mhéid a phostáil mé.
screen-ground-children-note = Fág ainmneacha agus aoiseanna ar lár.
screen-ground-profession-safety = Mar gheall ar mo chuid oibre, nó ar chontúirt a bhfuil mé ag maireachtáil léi, is riosca é m’ainm nó m’aghaidh a úsáid in áit eile.
screen-ground-profession-safety-note = Ní deir an téacs cé acu. Ní gá duitse ach oiread.
screen-ground-creative-work = Foilsím mo théacsanna, mo phictiúir, mo cheol nó mo shaothair eile féin ansin mar chuid de mo shlí bheatha.
screen-ground-creative-work-note = Baineann sé seo le do shonraí agus le do shlí bheatha. Is scéal eile é an cóipcheart.
screen-ground-irreversible = Cuireann sé imní orm nach féidir tada a thógáil ar ais as samhail oilte.
screen-ground-irreversible-note = Fíor do chách, mar sin is fearr é in éineacht le cúis eile.
screen-ground-not-necessary = Measaim gur féidir le Meta intleacht shaorga a oiliúint gan mo shonraí.
screen-ground-not-necessary-note = Pointe dlí. Is fearr é in éineacht le cúis eile.
screen-ground-non-user = Níl cuntas agam ansin, agus taispeánann nó luann daoine eile mé.
screen-ground-non-user-note = Don fhoirm faoi shonraí ó dhaoine eile.
screen-own-words = I d’fhocail féin
screen-own-words-note = Más mian leat. Fág sonraí sláinte ar lár, agus ainmneacha leanaí agus daoine eile.
screen-save = Sábháil
screen-saved = Sábháilte ar an ngléas seo.
screen-not-saved = Gan sábháil fós: tá seoladh ríomhphoist amháin neamhiomlán.
screen-draft = Gan sábháil fós. Seo an méid a bhí curtha isteach agat.
screen-kept-here = Fanann an méid a shábhálann tú ar an ngléas seo, mura roghnaíonn tú é a roinnt le do ghléasanna eile.

popup-this-page = An leathanach seo
popup-unsure = Níl Objector cinnte faoin leathanach seo. Ní scríobhann sé ach amháin má bhrúnn tú an cnaipe.
popup-standing-filled = { $all ->
    [one] Tá réimse amháin líonta ag Objector.
    [two] Tá an dá réimse is féidir leis a líonadh líonta ag Objector.
    [few] Tá na { $all } réimse is féidir leis a líonadh líonta ag Objector.
    [many] Tá na { $all } réimse is féidir leis a líonadh líonta ag Objector.
   *[other] Tá na { $all } réimse is féidir leis a líonadh líonta ag Objector.
 }
popup-standing-part = { $written ->
    [one] Tá réimse amháin as { $all } líonta ag Objector.
    [two] Tá dhá réimse as { $all } líonta ag Objector.
    [few] Tá { $written } réimse as { $all } líonta ag Objector.
    [many] Tá { $written } réimse as { $all } líonta ag Objector.
   *[other] Tá { $written } réimse as { $all } líonta ag Objector.
 }
popup-standing-empty = { $all ->
    [one] Is féidir le hObjector réimse amháin a líonadh anseo.
    [two] Is féidir le hObjector dhá réimse a líonadh anseo.
    [few] Is féidir le hObjector { $all } réimse a líonadh anseo.
    [many] Is féidir le hObjector { $all } réimse a líonadh anseo.
   *[other] Is féidir le hObjector { $all } réimse a líonadh anseo.
 }
popup-standing-details = Is féidir le hObjector an fhoirm seo a líonadh duit.
popup-standing-hindered = Ní líonann Objector tada faoi láthair.
popup-next-hindered = Ar dtús, féach chuig an méid atá ráite thuas.
popup-standing-nothing = Níl aon rud le scríobh ag Objector anseo.
popup-standing-submitted = Tá cnaipe Meta brúite agat.
popup-refused-fields = { $refused ->
    [one] Níor ghlac réimse amháin leis an méid a scríobhadh. Deir an míniú taobh leis cad atá le déanamh.
    [two] Níor ghlac dhá réimse leis an méid a scríobhadh. Deir na mínithe taobh leo cad atá le déanamh.
    [few] Níor ghlac { $refused } réimse leis an méid a scríobhadh. Deir na mínithe taobh leo cad atá le déanamh.
    [many] Níor ghlac { $refused } réimse leis an méid a scríobhadh. Deir na mínithe taobh leo cad atá le déanamh.
   *[other] Níor ghlac { $refused } réimse leis an méid a scríobhadh. Deir na mínithe taobh leo cad atá le déanamh.
 }
popup-next-press = Léigh tríd é ar an leathanach. Ansin brúigh cnaipe Meta féin.
popup-next-fill = Brúigh “Líon”, ansin léigh tríd é ar an leathanach.
popup-next-details = Cuir isteach do shonraí thíos ar dtús.
popup-next-nothing = Tá an méid a iarrtar ann cheana, nó ní féidir le haon duine ach tusa é a fhreagairt. Míníonn na mínithe ar an leathanach gach réimse.
popup-next-submitted = Coinnigh an leathanach ar oscailt agus féach cad a deir sé. D’fhéadfadh Meta cód nó freagra a sheoladh ar ríomhphost. Féach sa turscar freisin.
popup-standing-login = Iarrann Meta ort logáil isteach ar dtús.
popup-next-login = Logáil isteach anseo, sa bhrabhsálaí seo. Ansin oscail an fhoirm arís.
popup-standing-code = Tá cód seolta ag Meta chugat ar ríomhphost.
popup-next-code = Coinnigh an leathanach seo ar oscailt. Lorg an cód sa bhosca isteach agus sa turscar, agus clóscríobh tú féin é.
popup-standing-sent = Deir leathanach Meta go bhfuarthas d’agóid.
popup-next-sent = Coinnigh an ríomhphost a sheolann Meta chugat. Mura dtagann ceann, féach sa turscar.
popup-standing-refused = Deir leathanach Meta gur diúltaíodh do d’agóid.
popup-next-refused = Ní gá gurb é sin deireadh an scéil. Coinnigh a bhfuil ráite ann. Is féidir leat freagra a thabhairt, agus cabhraíonn Objector leat leis an litir.
popup-standing-unavailable = Ní thaispeánann Meta an fhoirm anseo.
popup-next-unavailable = Is minic nach mbíonn duine logáilte isteach sa bhrabhsálaí seo. Logáil isteach, ansin oscail an fhoirm arís. I roinnt tíortha ní chuireann Meta foirm mar sin ar fáil.
popup-standing-entry = Níl an fhoirm féin ach céim amháin eile uait.
popup-next-entry = Is féidir leat dul ann láithreach.
popup-fill = Líon
popup-undo = Cealaigh
popup-open-form = Oscail an fhoirm
popup-open-again = Oscail arís
popup-why = Cén fáth a gceapann Objector é sin
popup-sign-address = Is seoladh ceann d’fhoirmeacha aitheanta Meta é.
popup-sign-hidden-id = Tá uimhir foirme aitheanta ar an bhfoirm.
popup-sign-title = Luann an ceannteideal agóid agus intleacht shaorga.
popup-sign-english-value = Is iad roghanna foirme agóide na roghanna.
popup-sign-labels = Fiafraíonn na réimsí an rud a fhiafraíonn foirm agóide.
popup-sign-text = Luann an téacs agóid agus intleacht shaorga.
popup-sign-stage-words = Insíonn focail ar an leathanach cá bhfuil tú sa phróiseas.
popup-sign-other-matter = Baineann roinnt focal le hábhar eile. Téann sé sin ina choinne.
popup-elsewhere = Níl tú ar cheann d’fhoirmeacha agóide Meta.
popup-where = Cá bhfuil tú
popup-no-known-form = Níl seoladh na foirme seo ar eolas. B’fhéidir go dtreoródh leathanach Meta d’iarratais phríobháideachais ar aghaidh thú.
popup-open-portal = Oscail leathanach Meta
popup-first-title = Cúpla sonra ar dtús
popup-first-lead = Leo, is féidir le hObjector an fhoirm a líonadh. Is féidir iad go léir a fhágáil folamh.
popup-details-title = Do shonraí
popup-more-details = Réamhamharc, d’fhocail féin, seoltaí próifíle
popup-menu = Tuilleadh
popup-menu-details = Do shonraí
popup-menu-dashboard = Cad atá seolta agat
popup-menu-welcome = Conas a oibríonn Objector
popup-filled-now = { $written ->
    [one] Líonadh réimse amháin.
    [two] Líonadh dhá réimse.
    [few] Líonadh { $written } réimse.
    [many] Líonadh { $written } réimse.
   *[other] Líonadh { $written } réimse.
 }
popup-undone-now = Tá gach rud mar a bhí.
popup-page-gone = Níl an leathanach ag freagairt a thuilleadh. Athlódáil é, ansin bain triail eile as.
popup-help-unseen = Seo í an fhoirm, ach ní fheiceann Objector í
popup-help-wrong = Tá rud éigin mícheart ag Objector anseo
popup-help-look = Uaidh féin, ní oibríonn Objector ach ag na seoltaí atá ar eolas aige d’fhoirmeacha Meta. Má bogadh an fhoirm anseo, lig d’Objector féachaint ar an leathanach seo, an uair seo amháin.
popup-help-look-button = Féach ar an leathanach seo
popup-help-looked = Tá foirm aimsithe ag Objector anseo. Féach thuas.
popup-help-looked-in-vain = Ní fheiceann Objector foirm agóide anseo.
popup-help-look-failed = Níor lig do bhrabhsálaí d’Objector féachaint ar an leathanach seo. Brúigh cnaipe Objector sa bharra uirlisí uair amháin eile, ansin bain triail eile as.
popup-by-hand = Is féidir leat an fhoirm a líonadh de láimh i gcónaí. Cóipeáil an méid atá uait, nó oscail roghchlár comhthéacs réimse agus roghnaigh Objector.
popup-copy = Cóipeáil
popup-copied = Cóipeáilte. Greamaigh sa réimse é.
popup-copy-missing = Tá sé sin in easnamh ó do shonraí. Cuir isteach ansin é ar dtús.
popup-copy-failed = Níor lig do bhrabhsálaí d’Objector cóipeáil. Roghnaigh an téacs agus cóipeáil tú féin é.
popup-hand-in = Cabhraigh linn é a chur ina cheart: scríobhann Objector síos conas atá an fhoirm seo déanta. Tá ainmneacha na réimsí, na gceannteideal agus na gcnaipí sa chomhad. Níl aon rud ann dá bhfuil sna réimsí, ná aon chuid de do shonraí, ná aon rud ón gcuid eile den leathanach.
popup-hand-in-write = Scríobh síos é
popup-hand-in-file = An comhad
popup-hand-in-read = Léigh é sula roinneann tú é. Níor seoladh tada. Má tá tú sásta leis, sábháil é agus seol chuig lucht déanta Objector é: tá a seoladh ar leathanach Objector i siopa breiseán do bhrabhsálaí.
popup-hand-in-save = Sábháil an comhad
popup-hand-in-copy = Cóipeáil é

by-hand-objection = M’agóid
by-hand-email = Mo sheoladh ríomhphoist
by-hand-name = M’ainm
by-hand-country = Mo thír

welcome-title = Cuir i gcoinne oiliúint IS ar an méid a chomhroinneann tú
welcome-lead = Oileann Meta intleacht shaorga ar an méid a chomhroinneann daoine fásta go poiblí ar Facebook agus Instagram. Is féidir leat agóid a dhéanamh. Cabhraíonn Objector leat le foirm Meta féin.
welcome-does = Cad a dhéanann sé
welcome-does-recognise = Aithníonn sé foirmeacha agóide Meta nuair a osclaíonn tú ceann.
welcome-does-fill = Líonann sé an méid a chuireann tú isteach anseo, agus is féidir leat é a chealú.
welcome-does-explain = Míníonn sé gach réimse taobh leis, i bhfocail shimplí.
welcome-never = Cad nach ndéanann sé riamh
welcome-never-send = Ní sheolann sé foirm riamh. Is leatsa an cnaipe sin.
welcome-never-watch = Ní choimeádann sé súil ort riamh. Oibríonn sé ar leathanaigh chabhrach, phríobháideachais agus logála isteach Meta do na foirmeacha seo, agus ar leathanaigh eile de chuid Meta nuair a ghlaonn tú air, sin amháin.
welcome-never-network = Ní chuireann sé tada ar aghaidh riamh. Fanann an méid a chuireann tú isteach ar an ngléas seo, mura roghnaíonn tú é a roinnt le do ghléasanna eile.
welcome-honest = An fiú é fós?
welcome-honest-text = Is fiú. Baineann agóid leis an am atá le teacht, cibé uair a dhéanann tú í. Ní féidir léi oiliúint a rinneadh cheana a chur ar ceal: fanann an méid a d’fhoghlaim samhail inti.
welcome-right = Do cheart
welcome-skip = Léim thairis seo faoi láthair
welcome-you = Tusa
welcome-you-note = An méid a iarrann na foirmeacha. Is féidir leat aon rud a fhágáil folamh.
welcome-preview = Cad a scríobhfaidh Objector
welcome-preview-note = Scríobhann Objector é i dteanga leathanach Meta. Is féidir leat é a athrú ansin sula seolann tú é.
welcome-forms = Cá bhfuil na foirmeacha
welcome-forms-note = Logáil isteach ar Facebook nó Instagram sa bhrabhsálaí seo ar dtús. Ansin oscail an fhoirm. Beidh Objector ann.
welcome-ready = Ar aghaidh chuig na foirmeacha

dashboard-title = Cad atá seolta agat
dashboard-lead = Cóip de gach agóid, mar a chonaic Objector ag imeacht í. Coinnítear ar an ngléas seo í.
dashboard-none-title = Níl tada anseo fós
dashboard-none-text = Nuair a sheolann tú ceann d’fhoirmeacha Meta, feictear cóip dá raibh inti anseo: an téacs, an lá, an fhoirm.
dashboard-objections = Agóidí
dashboard-when = Seolta
dashboard-page = Leathanach
dashboard-language = Teanga
dashboard-account = Le haghaidh
dashboard-text = An téacs a seoladh
dashboard-no-text = Níor scríobhadh aon téacs san fhoirm.
dashboard-answers = Cad eile a bhí san fhoirm
dashboard-state-submitted-note = Bhrúigh tú cnaipe Meta. Níorbh fhéidir a fheiceáil ar shroich an agóid Meta.
dashboard-by-person = Nótáilte agatsa: { $date }.
dashboard-by-page = Feicthe ar leathanach Meta: { $date }.
dashboard-mark = Conas atá an scéal?
dashboard-mark-note = Má deir ríomhphost ó Meta a mhalairt, athraigh anseo é.
dashboard-mark-submitted = Seolta, gan freagra fós
dashboard-mark-acknowledged = Deir Meta go bhfuarthas í
dashboard-mark-granted = Deir Meta go n-urramaítear í
dashboard-mark-refused = Deir Meta go ndiúltaítear di
dashboard-mark-not-sent = Níor sheol mé í tar éis an tsaoil
dashboard-marked = Nótáilte.
dashboard-details = Do shonraí
dashboard-details-none = Níl tada curtha isteach agat fós.
dashboard-details-edit = Athraigh do shonraí
dashboard-details-enter = Cuir isteach do shonraí
dashboard-grounds-count = { $count ->
    [0] Níl tic le haon cheann
    [one] Tic le ceann amháin
    [two] Tic le dhá cheann
    [few] Tic le { $count } cinn
    [many] Tic le { $count } gcinn
   *[other] Tic le { $count } ceann
 }
dashboard-parts = Codanna den leathanach seo
dashboard-glance = Sracfhéachaint
dashboard-figure-todo = { $count ->
    [one] ag fanacht leatsa
    [two] ag fanacht leatsa
    [few] ag fanacht leatsa
    [many] ag fanacht leatsa
   *[other] ag fanacht leatsa
 }
dashboard-figure-waiting = { $count ->
    [one] ag fanacht le Meta
    [two] ag fanacht le Meta
    [few] ag fanacht le Meta
    [many] ag fanacht le Meta
   *[other] ag fanacht le Meta
 }
dashboard-figure-over = { $count ->
    [one] socraithe
    [two] socraithe
    [few] socraithe
    [many] socraithe
   *[other] socraithe
 }
dashboard-covered-title = Cé atá clúdaithe
dashboard-covered = { $all ->
    [one] { $covered ->
        [0] Níor seoladh aon agóid i leith an chuntais fós.
        [one] Seoladh agóid i leith an chuntais.
        [two] Seoladh agóid i leith an chuntais.
        [few] Seoladh agóid i leith an chuntais.
        [many] Seoladh agóid i leith an chuntais.
       *[other] Seoladh agóid i leith an chuntais.
    }
    [two] Seoladh agóid i leith { $covered } as { $all } chuntas.
    [few] Seoladh agóid i leith { $covered } as { $all } chuntas.
    [many] Seoladh agóid i leith { $covered } as { $all } gcuntas.
   *[other] Seoladh agóid i leith { $covered } as { $all } cuntas.
 }
dashboard-strip = Na chéad laethanta eile a bhfuil tábhacht leo
dashboard-search = Cuardaigh
dashboard-filter = Taispeáin
dashboard-filter-all = Gach ceann
dashboard-filter-todo = Iad siúd atá ag fanacht liomsa
dashboard-filter-waiting = Iad siúd atá ag fanacht le Meta
dashboard-filter-over = Iad siúd atá socraithe
dashboard-found = { $count ->
    [0] Níor aimsíodh tada
    [one] Agóid amháin
    [two] Dhá agóid
    [few] { $count } agóid
    [many] { $count } n-agóid
   *[other] { $count } agóid
 }
dashboard-more = Taispeáin tuilleadh
dashboard-all = Gach rud fúithi
dashboard-events = Cad a tharla, agus cathain
dashboard-notes = Nótaí
dashboard-note = An freagra a tháinig, i d’fhocail féin nó cóipeáilte ó ríomhphost Meta
dashboard-note-keep = Coinnigh an nóta seo
dashboard-note-remove = Bain
dashboard-files = Comhaid
dashboard-all-files = Cruthúnas agus féilire
dashboard-proof-note = Leathanach le priontáil nó le coinneáil mar PDF, agus an rud céanna mar shonraí. Tá uimhir ar gach ceann a athraíonn má athraítear litir amháin féin. Ní choinníonn aon duine eile an cruthúnas seo duit.
dashboard-proof-page = Cruthúnas, le priontáil
dashboard-proof-json = Cruthúnas, mar shonraí
dashboard-calendar = Laethanta don fhéilire
dashboard-calendar-none = Níl aon lá le fanacht leis.
dashboard-add = Cuir leis agóid a seoladh gan Objector
dashboard-add-note = Sa phost, ar ríomhphost, nó sula raibh Objector agat. Comhairtear na laethanta di anseo freisin ansin.
dashboard-add-route = Cén fhoirm, nó cad lena mbaineann an litir
dashboard-add-channel = Conas
dashboard-add-on = Cathain
dashboard-add-text = Cad a scríobh tú, má tá sé agat fós
dashboard-add-keep = Cuir leis í
dashboard-add-day-missing = Roghnaigh an lá ar sheol tú í.
dashboard-letters = Litreacha
dashboard-letters-note = Scríobhann Objector iad ón méid atá ar eolas aige. Léann tú iad, athraíonn tú do rogha rud, agus seolann tú féin iad.
dashboard-letter-write = Scríobh
dashboard-letter-write-label = Scríobh: { $letter }
dashboard-letter-text = An litir. Is féidir leat í a athrú anseo.
dashboard-letter-copy = Cóipeáil
dashboard-letter-copied = Cóipeáilte.
dashboard-letter-print = Priontáil
dashboard-letter-mail = Oscail i mo chlár ríomhphoist
dashboard-letter-page = Oscail an leathanach cuí
dashboard-letter-close = Dún
dashboard-letter-as-of = Seoladh agus leathanach amhail an { $date }
dashboard-settings = Socruithe agus cúltaca
dashboard-notify = Cuir i gcuimhne dom nuair a bhíonn rud éigin dlite
dashboard-notify-note = Taispeánann do bhrabhsálaí fógra. Iarrann sé cead ort uair amháin.
dashboard-notify-refused = Níor cheadaigh do bhrabhsálaí fógraí. Taispeánann an uimhir ar dheilbhín Objector cad atá dlite mar sin féin.
dashboard-sync = Roinn le mo ghléasanna eile
dashboard-sync-note = Trí chuntas do bhrabhsálaí féin, agus freastalaithe dhéantóir an bhrabhsálaí eatarthu. Múchta, mura roghnaíonn tú é.
dashboard-backup = Cúltaca
dashboard-backup-note = Comhad amháin le do shonraí agus gach a bhfuil seolta agat. Coinnigh in áit shábháilte é.
dashboard-backup-make = Déan cúltaca
dashboard-backup-save = Sábháil an cúltaca
dashboard-backup-take = Tabhair cúltaca isteach…
dashboard-backup-person = Tóg mo shonraí ón gcomhad
dashboard-backup-take-in = Tabhair isteach é
dashboard-backup-leave = Fág é
dashboard-backup-taken = Tugtha isteach. Níor cailleadh aon rud a bhí anseo.
dashboard-closed = Mínithe dúnta
dashboard-closed-note = Fanann mínithe a dhún tú ar fhoirmeacha Meta dúnta go dtí go dtaispeánann tú arís iad.
dashboard-closed-show = Taispeáin arís iad
dashboard-closed-shown = Taispeánfar arís iad.
dashboard-forget-title = Déan dearmad de gach rud
dashboard-forget-text = Scriosann sé seo do shonraí agus an liosta thuas den ghléas seo. Fanann an méid a fuair Meta ag Meta.
dashboard-forget = Déan dearmad de gach rud…
dashboard-forget-sure = Gach rud a scriosadh?
dashboard-forget-sure-text = Beidh do shonraí agus na cóipeanna den mhéid a sheol tú imithe go deo. D’fhéadfadh gurb iad na cóipeanna an t-aon chruthúnas atá agat.
dashboard-forget-yes = Scrios gach rud
dashboard-forget-no = Coinnigh
dashboard-forgotten = Scriosadh gach rud den ghléas seo.

error-permission-title = Níl cead ag Objector oibriú ar leathanaigh Meta fós
error-permission-text = Níor thug do bhrabhsálaí cead dó ar leathanaigh chabhrach agus phríobháideachais Meta. Gan é sin, ní féidir leis foirm a aithint ná a líonadh.
error-permission-grant = Tabhair cead dó ar leathanaigh Meta
error-permission-granted = Go raibh maith agat. Athlódáil leathanach Meta má tá sé ar oscailt.
error-permission-still = Níl cead aige fós. Is féidir leat é sin a athrú i socruithe do bhrabhsálaí.
error-damaged-title = Ní féidir an méid a sábháladh a léamh
error-damaged-text = Tá damáiste déanta dó. Coinníodh mar atá sé é, agus níor forscríobhadh tada. Go dtí go ndéanann tú cinneadh, ní líonann Objector tada. Má thosaíonn tú as an nua, cuirtear an chóip dhamáistithe i leataobh agus fanann sí ar an ngléas seo.
error-damaged-afresh = Cuir i leataobh é agus tosaigh as an nua
error-damaged-done = Cuireadh an chóip dhamáistithe i leataobh. Is féidir leat tosú as an nua.
error-newer-title = Is ó leagan níos nuaí d’Objector a tháinig an méid a sábháladh
error-newer-text = Coinníodh mar atá sé é. Ní bhaineann an leagan níos sine seo leis agus ní líonann sé tada. Nuashonraigh Objector.
error-unreadable-title = Ní chuireann do bhrabhsálaí an méid a sábháladh ar fáil
error-unreadable-text = Níor forscríobhadh tada. Go dtí gur féidir é a léamh arís, ní líonann Objector tada. Is minic a chabhraíonn sé an brabhsálaí a atosú.
error-not-kept = Níor oibrigh sé sin. Níor athraíodh tada. Bain triail eile as, le do thoil.
error-full-title = Níl níos mó spáis ann le sábháil
error-full-text = Níorbh fhéidir le do bhrabhsálaí an t-athrú deireanach a choinneáil ar an ngléas seo. Tá an méid a sábháladh roimhe sin ann fós.
error-unreachable-title = Níl Objector ag freagairt
error-unreachable-text = Níl tada caillte. Dún an fhuinneog seo agus oscail arís í. Mura gcabhraíonn sé sin, atosaigh do bhrabhsálaí.
error-not-saved = Níorbh fhéidir é sin a shábháil. Tá an méid a chuir tú isteach anseo fós. Bain triail eile as, le do thoil.
error-email = Ní seoladh ríomhphoist iomlán é seo. Seo an chuma atá ar cheann: name@example.org.
error-account-handle = Is seoladh seirbhíse eile é seo. Cuir isteach próifíl an chuntais seo, nó fág folamh é.
error-account-email = Ní seoladh ríomhphoist iomlán é seo. Fág folamh é chun an ceann thuas a úsáid.
