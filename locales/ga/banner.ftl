# What Objector says about a whole page, in Irish.

banner-facebook-own = Facebook: agóid i gcoinne d’fhaisnéis a úsáid le haghaidh IS
banner-instagram-own = Instagram: agóid i gcoinne d’fhaisnéis a úsáid le haghaidh IS
banner-meta-own = Cuntas Meta: agóid i gcoinne d’fhaisnéis a úsáid le haghaidh IS
banner-whatsapp-own = WhatsApp: agóid i gcoinne d’fhaisnéis a phróiseáil
banner-third-party = Meta: agóid i gcoinne faisnéis fút ó thríú páirtithe a úsáid
banner-general-objection = Meta: agóid i gcoinne d’fhaisnéis a úsáid
banner-rights-portal = Meta: iarratais faoi chearta príobháideachta
banner-entry = Is féidir dul ón áit seo go dtí an fhoirm agóide

banner-unsure = D’fhéadfadh sé gurb í seo foirm agóide Meta

banner-ready = Is féidir le hObjector an méid atá ar eolas aige a líonadh. Ní scríobhtar tada go dtí go mbrúnn tú an cnaipe.
banner-unsure-ready = Níl Objector cinnte faoin leathanach seo, agus mar sin níor scríobh sé tada. Má fheiceann tú gurb í seo an fhoirm agóide, lig dó an méid atá ar eolas aige a líonadh.
banner-written = Tá an fhoirm líonta. Léigh tríthi agus ceartaigh aon rud nach bhfuil i gceart. Ansin brúigh cnaipe Meta féin: ní féidir le haon duine ach tusa an fhoirm a sheoladh.
banner-refused = Níor choinnigh roinnt réimsí an méid a scríobh Objector. Líon isteach iad sin tú féin, ansin brúigh cnaipe Meta féin.
banner-undone = Tá gach rud mar a bhí. Is féidir leat an fhoirm a líonadh tú féin, nó ligean d’Objector é a dhéanamh arís.
banner-nothing = Níl aon rud fágtha le líonadh ag Objector. Léigh gach rud, ansin brúigh cnaipe Meta féin.
banner-no-details = Cuir isteach do sheoladh ríomhphoist agus do thír uair amháin. Ansin líonann Objector an fhoirm seo duit. Fanann siad ar do ghléas, mura roghnaíonn tú iad a roinnt le do ghléasanna eile.
banner-damaged = Ní féidir le hObjector an méid atá stóráilte aige a léamh, agus mar sin ní líonann sé tada. Coinníodh an méid atá stóráilte. Oscail fuinneog Objector le tuilleadh a fheiceáil.
banner-newer = Is leagan níos nuaí d’Objector a stóráil do shonraí. Nuashonraigh Objector. Go dtí sin ní dhéanann sé ach míniú agus ní athraíonn sé tada.
banner-too-large = Tá níos mó réimsí ar an leathanach seo ná mar a léann Objector. Ní líonann ná ní mhíníonn sé aon cheann acu.
banner-private = I bhfuinneog phríobháideach, ní choinníonn Objector aon taifead: nótáil féin cathain a sheolann tú an fhoirm seo.
banner-login = Logáil isteach anseo ar dtús, sa bhrabhsálaí seo, ansin oscail an fhoirm arís. Ní thaispeánann Meta an fhoirm ach do dhaoine atá logáilte isteach.
banner-code = Tá cód seolta ag Meta chuig do sheoladh ríomhphoist. Clóscríobh é agus coinnigh an leathanach seo ar oscailt, nó b’fhéidir go mbeadh ort tosú arís. Féach sa turscar freisin.
banner-sent = Deir Meta go bhfuair sé d’agóid. Déan gabháil scáileáin: is minic nach seoltar cóip ar ríomhphost. Ní mór do Meta freagra a thabhairt laistigh de mhí.
banner-sent-other = Deir Meta go bhfuair sé d’agóid. Déan gabháil scáileáin: is minic nach seoltar cóip ar ríomhphost.
banner-stage-refused = Deir Meta nach n-urramaíonn sé d’agóid. Ní mór dó cúiseanna a thabhairt duit agus a rá leat cá bhféadfaidh tú gearán a dhéanamh. Déan gabháil scáileáin.
banner-stage-refused-other = Deir Meta nach n-urramaíonn sé d’agóid. Déan gabháil scáileáin den fhreagra.
banner-unavailable = Ní thaispeánann Meta an fhoirm anseo. Seiceáil go bhfuil tú logáilte isteach sa bhrabhsálaí seo, bain triail eile as ar ball, nó úsáid foirm eile de chuid Meta.
banner-entry-state = Míníonn an leathanach seo conas a úsáideann Meta faisnéis le haghaidh intleachta saorga. Níl an fhoirm féin ach cliceáil amháin uait.

banner-own-covers = Ón 27 Bealtaine 2025, tá Meta ag baint úsáide as postálacha, grianghraif agus tráchtanna poiblí de chuid daoine fásta san Eoraip, agus as an méid a scríobhann daoine chuig Meta AI, chun a chuid intleachta saorga (IS) a oiliúint. Tá sé ag brath ar “leas dlisteanach” in ionad fiafraí de dhaoine. Tá sé de cheart agat agóid a dhéanamh.
banner-own-covers-uk = Tá Meta ag baint úsáide as postálacha, grianghraif agus tráchtanna poiblí de chuid daoine fásta chun a chuid intleachta saorga (IS) a oiliúint. Sa Ríocht Aontaithe, thosaigh sé air seo arís i Meán Fómhair 2024, de réir tuairiscí. Tá sé ag brath ar “leas dlisteanach” in ionad fiafraí de dhaoine. Tá sé de cheart agat agóid a dhéanamh.
banner-own-covers-other = Tá Meta ag baint úsáide as postálacha, grianghraif agus tráchtanna poiblí chun a chuid intleachta saorga (IS) a oiliúint. Leis an bhfoirm atá aige is féidir leat agóid a dhéanamh ina choinne sin. Braitheann na cearta atá agat lasmuigh den fhoirm ar an dlí san áit ina gcónaíonn tú.
banner-own-accounts = Clúdaíonn agóid amháin gach cuntas atá san ionad cuntas céanna (Accounts Center). I gcás aon chuntais eile, líon an fhoirm arís.
banner-own-what = Clúdaíonn sí an méid a chomhroinn tú go poiblí agus an méid a chomhroinnfidh tú: postálacha, grianghraif lena gceannscríbhinní, reels, stories, tráchtanna, léirmheasanna, agus an méid a dhéanann tú i ngrúpaí agus ar leathanaigh phoiblí. Áirítear d’ainm, d’ainm úsáideora agus do phictiúr próifíle mar eolas poiblí fiú ar phróifíl phríobháideach. Is fiú agóid a dhéanamh ansin freisin.
banner-own-limits = Ní léirscriostar leis seo an méid atá foghlamtha ag samhail cheana féin. Is fiú é mar sin féin: baineann sé leis an méid a thiocfaidh níos déanaí. Is scéal eile é an méid a phostálann daoine eile fút, agus tá foirm dá chuid féin aige.
banner-own-late = Níl sé rómhall. Ba é an 27 Bealtaine 2025 an lá ar thosaigh an oiliúint; níor lá deireanach é chun agóid a dhéanamh. Baineann agóid a dhéantar inniu leis an am atá le teacht. Is é an rud is sábháilte ná seanphostálacha a thaispeáint do chairde amháin nó iad a scriosadh.
banner-own-late-other = Níl sé rómhall. Na treoracha a luann lá deireanach chun agóid a dhéanamh, tá siad as dáta. Baineann agóid a dhéantar inniu leis an am atá le teacht. Is é an rud is sábháilte ná seanphostálacha a thaispeáint do chairde amháin nó iad a scriosadh.
banner-own-chats = Ní úsáidtear teachtaireachtaí príobháideacha idir daoine, teachtaireachtaí WhatsApp san áireamh, ach amháin má thugann duine do Meta AI iad.
banner-counts-later = Baineann agóid leis an méid a thiocfaidh níos déanaí, cibé uair a dhéanann tú í. Ní léirscriostar léi an méid atá foghlamtha ag samhail cheana féin.
banner-own-minors = Deir Meta go bhfágann sé ar lár an méid a chomhroinneann daoine faoi bhun 18 mbliana d’aois. Ní chosnaíonn sé sin leanaí i bpictiúir a phostálann daoine fásta. Má phostálann tú pictiúir mar sin, is fiú agóid a dhéanamh i leith do chuntais féin ar mhaithe leis na leanaí freisin.
banner-own-earlier = Tá feidhm fós ag agóid ó 2024 nó 2025, a deir Meta. Déan arís í má tá do sheoladh ríomhphoist athraithe, nó i leith cuntais nach bhfuil nasctha.
banner-own-myths = Níl aon éifeacht ag postáil a deir “Ní thugaim mo chead”, is cuma cé chomh minic a roinntear í. Ní mhúchann agóid Meta AI ach oiread: fanann sé le feiceáil, agus ní gá duit é a úsáid.
banner-own-pages = Níl foirm dá chuid féin ag leathanach gnó, mar a mhíníonn treoracha. Déanann gach duine atá i bhfeighil leathanaigh mar sin agóid i leith a phróifíle féin.
banner-own-threads = Níl foirm dá chuid féin ag Threads. Áiríonn treoracha le hInstagram é.
banner-non-users = Is féidir leat agóid a dhéanamh gan chuntas freisin, leis an bhfoirm le haghaidh faisnéise ó thríú páirtithe.
banner-whatsapp-mail = I ndiaidh na foirme, fiafraíonn WhatsApp ar ríomhphost cad ina choinne a bhfuil d’agóid agus cén fáth. Mura bhfreagraíonn tú é sin, b’fhéidir nach dtiocfadh aon rud as.
banner-whatsapp-limits = Ní úsáidtear teachtaireachtaí príobháideacha idir daoine, ach amháin má thugann duine do Meta AI iad. Dúirt WhatsApp le daoine nach mbaineann a n-agóid le WhatsApp. Is é an rud a chabhraíonn go cinnte ná gan Meta AI a úsáid ansin.
banner-third-party-limits = Baineann an fhoirm seo le faisnéis atá ag Meta ó dhaoine eile, agus ní gá cuntas a bheith agat. Deir Meta nach gcomhlíonann sé iarratais dá leithéid go huathoibríoch.
banner-third-party-who = Tá sí ann do dhaoine gan chuntas, agus don mhéid a phostálann nó a deir daoine eile fút. Ní chuireann sí stop leo siúd ag postáil. Labhair leo féin freisin.
banner-third-party-identify = Fiafróidh Meta conas is féidir leis a aithint go mbaineann sonraí leat. Ná tabhair níos mó ná mar is gá chuige sin, agus ná tabhair doiciméad aitheantais roimh ré.
banner-general-limits = Freastalaíonn an fhoirm seo ar roinnt nithe. Ceann acu is ea agóid i gcoinne do shonraí a úsáid le haghaidh intleachta saorga.
banner-portal-limits = Ó mhí Iúil 2026 i leith, treoraíonn beartas príobháideachais Meta anseo. Is beag atá ar eolas faoin leathanach seo lasmuigh de Meta, mar sin seiceáil gach freagra tú féin.
banner-law-gdpr = Tá an ceart chun agóid a dhéanamh in Airteagal 21 den GDPR. Ní mór do Meta ansin éirí as do shonraí a úsáid chuige seo, ach amháin má léiríonn sé forais láidre a bhfuil níos mó meáchain leo ná le do chuid féin. Ní mór dó freagra a thabhairt laistigh de mhí ón agóid a fháil (Airteagal 12(3)).
banner-law-uk = Tá an ceart chun agóid a dhéanamh in Airteagal 21 den UK GDPR.
banner-law-fadp = Faoi dhlí na hEilvéise, teastaíonn údar ó aon duine a úsáideann do shonraí in aghaidh do thola sainráite (Airteagail 30(2)(b) agus 31 FADP). Ní leagann an dlí síos aon tréimhse chinnte le haghaidh freagra.
banner-law-other = I do thírse tá dlí eile i bhfeidhm seachas an dlí atá ar eolas ag Objector. Míníonn sé an fhoirm, ach ní luann sé aon dlí.
banner-unsure-why = Aithníonn Objector foirm ó roinnt comharthaí le chéile: a seoladh, uimhir fholaithe, a ceannteideal, a ceisteanna. Tá siad róghann anseo, nó bréagnaíonn siad a chéile.
banner-login-why = Ní thaispeánann Meta an fhoirm ach san áit a bhfuil tú logáilte isteach, sa bhrabhsálaí seo go díreach. Tuairiscíodh gur fhan sí folamh i mbrabhsálaí na haipe féin, agus nár oibrigh sí uaireanta ach ar an dara hiarracht. Ní fhéachann Objector ar phasfhocail.
banner-unavailable-why = De réir tuairiscí, cuireann Meta na foirmeacha seo ar fáil san Aontas Eorpach, san Íoslainn, i Lichtinstéin, san Iorua, sa Ríocht Aontaithe, san Eilvéis agus i gcúpla tír eile. Mura n-osclaíonn an fhoirm, is féidir litir a scríobh freisin.
banner-refused-why = { $law ->
    [gdpr] Is faoi Meta atá sé forais láidre a léiriú a bhfuil níos mó meáchain leo ná le do chuid féin (Airteagal 21(1) den GDPR). Ní mór dó a chúiseanna a thabhairt agus a rá leat gur féidir leat dul chuig údarás agus chun na cúirte (Airteagal 12(4)). Is féidir leat freagra a thabhairt. Is féidir leat gearán a dhéanamh leis an údarás freisin (Airteagal 77), agus níl aon chostas air sin.
    [uk] Is faoi Meta atá sé forais láidre a léiriú a bhfuil níos mó meáchain leo ná le do chuid féin (Airteagal 21(1) den UK GDPR). Is féidir leat freagra a thabhairt. Déantar gearán le Meta féin ar dtús (alt 164A den Data Protection Act 2018), ansin leis an ICO.
    [fadp] In aghaidh do thola sainráite, teastaíonn údar ó Meta (Airteagail 30(2)(b) agus 31 FADP). Is féidir leat fiafraí cén t-údar é, agus an scéal a thuairisciú don Choimisinéir Cónaidhme um Chosaint Sonraí agus Faisnéis.
   *[other] Is féidir leat a chúiseanna a iarraidh ar Meta.
}

way-details = Cuir isteach mo shonraí
way-details-change = Athraigh mo shonraí
way-form-facebook-own = Oscail foirm Facebook
way-form-instagram-own = Oscail foirm Instagram
way-form-third-party = Oscail an fhoirm do dhaoine gan chuntas
way-form-whatsapp-own = Oscail foirm WhatsApp
way-record = Féach cad atá seolta agam

source-gdpr = An Rialachán Ginearálta maidir le Cosaint Sonraí (GDPR, RGCS)
source-gdpr-6 = GDPR, Airteagal 6
source-gdpr-9 = GDPR, Airteagal 9
source-gdpr-12 = GDPR, Airteagal 12
source-gdpr-21 = GDPR, Airteagal 21
source-time-limits = Rialachán 1182/71 maidir le teorainneacha ama
source-ico = Oifig an Choimisinéara Faisnéise (ICO)
source-edoeb = An Coimisinéir Cónaidhme um Chosaint Sonraí agus Faisnéis (FDPIC)
source-meta-forms = Leathanach Meta féin faoi agóid a dhéanamh
source-meta-policy = Beartas príobháideachais Meta
source-authority-2025 = Treoir ó údarás maoirseachta, 2025
source-somi = SOMI, fondúireacht san Ísiltír
source-noyb = noyb, cumann san Ostair
