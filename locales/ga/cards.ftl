# What Objector says beside each control of Meta's form, in Irish.

card-region = Míniú ó Objector
card-fill = Líon an fhoirm
card-undo = Cealaigh gach rud
card-write = Líon é seo
card-take-back = Tóg siar é seo
card-why = Cén fáth?
card-close = Dún
card-open = Mínigh é seo

need-required = Teastaíonn freagra ó Meta.
need-optional = Is féidir é a fhágáil folamh.

state-ready = Is féidir le hObjector é seo a líonadh duit. Ní scríobhtar tada go dtí go mbrúnn tú an cnaipe.
state-held = Tá rud éigin anseo cheana. Fágann Objector mar atá sé.
state-held-other = Tá seoladh eile anseo cheana seachas an ceann a thug tú don chuntas seo. Fágann Objector é. Seiceáil cé acu atá uait.
state-refused = Níor choinnigh an leathanach an méid a scríobh Objector. Clóscríobh tú féin é, le do thoil.
state-undone = Tógtha siar. Tá an réimse mar a bhí.
state-unsure = Níl Objector cinnte cad chuige an réimse seo. Léigh ceist Meta sula bhfreagraíonn tú í.
state-too-long = Tá do théacs níos faide ná mar a cheadaíonn an réimse seo. Scríobh ceann níos giorra tú féin, le do thoil.
state-no-choice = Ní bhfuair Objector freagra oiriúnach ar liosta Meta. Roghnaigh tú féin é, le do thoil.

field-email =
    .title = Do sheoladh ríomhphoist
    .asks = Teastaíonn ó Meta seoladh ríomhphoist an chuntais a bhfuil tú ag déanamh agóide ina leith. Téann an freagra ansin.
    .why = Úsáid an seoladh a bhaineann le do chuntas. Molann treoracha ó eagraíochtaí tomhaltóirí é sin, mar is féidir le Meta d’agóid a nascadh leis an gcuntas ansin. Mura dtagann an freagra, féach sa turscar freisin.
    .missing = Inis do sheoladh ríomhphoist d’Objector ar dtús, ansin is féidir leis é seo a líonadh.
    .written = Scríobh Objector an seoladh a thug tú don chuntas seo.
    .asks-third-party = Teastaíonn seoladh ríomhphoist ó Meta chun freagra a thabhairt ort. Ní gá go mbainfeadh sé le cuntas.
    .why-third-party = Ní gá cuntas a bheith agat don fhoirm seo. Tabhair seoladh a léann tú: téann freagra Meta agus a cheisteanna ansin.
    .written-third-party = Scríobh Objector an seoladh a thug tú le haghaidh freagraí.
    .asks-whatsapp-own = Teastaíonn seoladh ríomhphoist ó WhatsApp. Cuireann sé tuilleadh ceisteanna ansin sula dtugann sé freagra.
    .why-whatsapp-own = Fiafraíonn WhatsApp ar ríomhphost cad ina choinne a bhfuil d’agóid agus cén fáth. Is i mBéarla a fuair daoine an ríomhphost sin. Tabhair seoladh a léann tú, agus freagair i do theanga féin más fearr leat.
    .written-whatsapp-own = Scríobh Objector an seoladh a thug tú do WhatsApp, nó mura bhfuil ceann ann, do sheoladh ginearálta.
field-email-confirm =
    .title = An seoladh céanna arís
    .asks = Teastaíonn an seoladh ríomhphoist céanna ó Meta an dara huair, chun botúin chlóscríofa a aimsiú.
    .why = Ní mór dó a bheith díreach mar an gcéanna leis an gceann thuas. Má athraíonn tú ceann amháin, athraigh an dá cheann.
    .missing = Inis do sheoladh ríomhphoist d’Objector ar dtús, ansin is féidir leis é seo a líonadh.
    .written = Scríobh Objector an seoladh céanna leis an gceann thuas.
field-full-name =
    .title = D’ainm
    .asks = Teastaíonn do chéadainm agus do shloinne ó Meta.
    .why = Tabhair an t-ainm atá ar do chuntas. Ní gá duit é a chruthú: ní fhéadfaidh Meta tuilleadh cruthúnais a iarraidh ach amháin má tá amhras réasúnta air cé tú féin.
    .missing = Inis d’ainm d’Objector ar dtús, ansin is féidir leis é seo a líonadh.
    .written = Scríobh Objector an t-ainm a thug tú.
    .why-plain = Tabhair an t-ainm atá ar do chuntas. Ní gá tada a chur leis chun é a chruthú.
    .why-third-party = Tabhair an t-ainm a bhfuil aithne ag daoine eile ort faoi, mar caithfidh Meta é a chuardach. Má tá aithne ort faoi ainm eile freisin, abair é san áit a n-iarrann an fhoirm míniú.
field-given-name =
    .title = Do chéadainm
    .asks = Teastaíonn do chéadainm ó Meta.
    .why = Tabhair an t-ainm atá ar do chuntas. Ní gá duit é a chruthú: ní fhéadfaidh Meta tuilleadh cruthúnais a iarraidh ach amháin má tá amhras réasúnta air cé tú féin.
    .missing = Inis do chéadainm d’Objector ar dtús, ansin is féidir leis é seo a líonadh.
    .written = Scríobh Objector an céadainm a thug tú.
field-family-name =
    .title = Do shloinne
    .asks = Teastaíonn do shloinne ó Meta.
    .why = Tabhair an t-ainm atá ar do chuntas. Ní gá duit é a chruthú: ní fhéadfaidh Meta tuilleadh cruthúnais a iarraidh ach amháin má tá amhras réasúnta air cé tú féin.
    .missing = Inis do shloinne d’Objector ar dtús, ansin is féidir leis é seo a líonadh.
    .written = Scríobh Objector an sloinne a thug tú.
field-phone =
    .title = D’uimhir theileafóin
    .asks = Teastaíonn uimhir theileafóin ó Meta, leis an gcód tíre.
    .why = Ar fhoirm WhatsApp, is í uimhir do chuntais WhatsApp í. Ar fhoirmeacha eile, fág folamh é más féidir: níl gá leis le haghaidh agóide.
    .asks-whatsapp-own = Teastaíonn uimhir theileafóin do chuntais WhatsApp ó WhatsApp, leis an gcód tíre.
    .missing = Inis d’uimhir theileafóin d’Objector ar dtús, ansin is féidir leis é seo a líonadh.
    .written = Scríobh Objector an uimhir a thug tú.
field-country =
    .title = Do thír
    .asks = Tá Meta ag iarraidh a fháil amach cén tír ina gcónaíonn tú, mar braitheann do chearta air sin.
    .why = Roghnaigh an tír ina gcónaíonn tú dáiríre, ní an tír inar rugadh tú. Mura bhfuil sí ar liosta Meta, mar a tuairiscíodh faoin Iorua in 2024, ní féidir an fhoirm a úsáid: scríobh litir ina ionad sin.
    .missing = Inis do thír d’Objector ar dtús, ansin is féidir leis í a roghnú anseo.
    .written = Roghnaigh Objector an tír a thug tú.
field-account =
    .title = Do phróifíl
    .asks = Teastaíonn ó Meta seoladh nó ainm úsáideora na próifíle lena mbaineann sé seo.
    .why = Ná tabhair ach an phróifíl a bhfuil tú ag déanamh agóide ina leith. I gcás cuntais eile nach bhfuil san ionad cuntas céanna (Accounts Center), líon an fhoirm arís.
    .missing = Inis seoladh do phróifíle d’Objector ar dtús, ansin is féidir leis é seo a líonadh.
    .written = Scríobh Objector an phróifíl a thug tú.
field-reason =
    .title = Cén fáth a ndéanann tú agóid
    .asks = Fiafraíonn Meta cén fáth a ndéanann tú agóid, nó conas a théann sé i bhfeidhm ort do shonraí a úsáid mar seo.
    .why = { $law ->
        [gdpr] Tagraíonn Airteagal 21(1) den GDPR d’fhorais a bhaineann leis an gcás ar leith ina bhfuil tú.
        [uk] Tagraíonn Airteagal 21(1) den UK GDPR d’fhorais a bhaineann leis an gcás ar leith ina bhfuil tú.
       *[other] Abair i d’fhocail féin cén fáth nach mian leat an úsáid seo.
    } Is leor cúpla abairt fhíor, agus ní gá doiciméid. Dhiúltaigh foirm Meta ó 2024 d’fhreagraí faoi bhun 100 carachtar; glacann foirm 2025 le réimse folamh freisin. Cabhraíonn cúiseanna má dhéanann tú gearán níos déanaí. Ná scríobh sonraí íogaire, tinneas mar shampla, ná ainmneacha leanaí nó daoine eile.
    .missing = Cuir isteach do shonraí ar dtús, ansin is féidir le hObjector cúis a scríobh anseo.
    .written = Scríobh Objector agóid ó na cúiseanna ar chuir tú tic leo. Léigh í: ba cheart go mbeadh gach abairt fíor i do chás.
    .written-plain = Scríobh Objector agóid ghearr. Is féidir leat cúiseanna de do chuid féin a chur léi i bhfuinneog Objector; neartaíonn siad í.
    .left-out = Scríobh Objector agóid. Níl spás sa réimse seo do gach rud a roghnaigh tú.
field-details =
    .title = Aon rud eile
    .asks = Fiafraíonn Meta ar mhaith leat aon rud a chur leis. Níl gá leis sin do d’agóid.
    .why = Fág folamh é mura bhfuil rud éigin in easnamh thuas. Ná huaslódáil aon rud nach gá, agus ná hinis níos mó fút féin ná mar is gá.
field-about-ai =
    .title = An mbaineann sé le hintleacht shaorga?
    .asks = Fiafraíonn Meta an mbaineann d’iarratas le hintleacht shaorga Meta. Don agóid seo is é “baineann” an freagra.
    .why = Freastalaíonn an fhoirm chéanna ar nithe eile freisin. Má fhreagraíonn tú go mbaineann, taispeánann sí na réimsí le haghaidh agóide i gcoinne do shonraí a úsáid le haghaidh intleachta saorga.
    .missing = Cuir isteach do shonraí ar dtús, ansin is féidir le hObjector é seo a roghnú.
    .written = Roghnaigh Objector an freagra dearfach, mar tá tú ag déanamh agóide i gcoinne do shonraí a úsáid le haghaidh intleachta saorga.
field-request-kind =
    .title = Cad ba mhaith leat a dhéanamh
    .asks = Fiafraíonn Meta cén cineál iarratais é seo. Agóid atá ann i do chás.
    .why = Roghnaigh an freagra a luann agóid i gcoinne d’fhaisnéis a úsáid. Téann na freagraí eile chuig foirmeacha eile.
    .missing = Cuir isteach do shonraí ar dtús, ansin is féidir le hObjector é seo a roghnú.
    .written = Roghnaigh Objector an freagra a chiallaíonn agóid.
    .why-third-party = Roghnaigh an freagra a luann agóid i gcoinne faisnéis ó thríú páirtithe a úsáid le haghaidh IS, nó srian a chur leis an úsáid sin. Baineann na cinn eile le sonraí a fheiceáil, a cheartú nó a scriosadh.
    .why-whatsapp-own = Roghnaigh an cheist faoi conas agóid a dhéanamh i gcoinne d’fhaisnéis a phróiseáil. Fiafraíonn WhatsApp ansin ar ríomhphost cad ina choinne a bhfuil d’agóid agus cén fáth.
field-product =
    .title = Cén táirge
    .asks = Fiafraíonn Meta cén ceann dá chuid táirgí lena mbaineann d’iarratas.
    .why = Roghnaigh an táirge ina bhfuil do chuntas. I gcás cuntais in áit eile, líon an fhoirm arís.
    .missing = Inis do chuntais d’Objector ar dtús, ansin is féidir leis é seo a roghnú.
    .written = Roghnaigh Objector táirge an chuntais a thug tú.
field-prompts =
    .title = Cad a iarradh ar Meta AI
    .asks = Tá Meta ag iarraidh a fháil amach cad a clóscríobhadh in Meta AI ionas gur thaispeáin sé sonraí fút. Agatsa amháin atá a fhios.
    .why = Tá sé seo ceaptha do chásanna inar thaispeáin freagra ó Meta AI faisnéis fút. Mura bhfuil sampla mar sin agat, abair é sin, nó fág folamh é más féidir.
field-evidence =
    .title = Comhaid
    .asks = Tairgeann Meta gabhálacha scáileáin nó comhaid a chur leis. Ní chuireann Objector comhad leis riamh. Ná seol doiciméad aitheantais.
    .why = Níl gá le cruthúnas roimh ré le haghaidh agóide, mar sin fág é seo folamh más féidir. Ar an bhfoirm le haghaidh faisnéise ó thríú páirtithe, d’fhéadfadh gabháil scáileáin d’fhreagra IS a thaispeánann do shonraí cabhrú.
field-relationship =
    .title = Cé dó a bhfuil an t-iarratas
    .asks = Fiafraíonn Meta an mbaineann sé seo leatsa nó le duine eile. Roghnaigh tú féin é, le do thoil.
    .why = Roghnaigh “mé féin” má bhaineann sé le do shonraí féin. Má tá tú ag iarraidh thar ceann do linbh nó thar ceann duine a d’iarr ort é, roghnaigh é sin.
field-declaration =
    .title = Do ráiteas
    .asks = Tá Meta ag iarraidh ort a dhearbhú go bhfuil an méid a deir tú fíor. Ní féidir le haon duine ach tusa é sin a dhéanamh: léigh é, ansin cuir tic leis tú féin.
    .why = Ní chuireann Objector tic le ráiteas mar sin riamh. Sula ndéanann tú é, léigh a bhfuil san fhoirm agus ceartaigh aon rud nach bhfuil i gceart.
field-signature =
    .title = Do shíniú
    .asks = Tá Meta ag iarraidh ort síniú le d’ainm. Ní féidir le haon duine ach tusa é sin a dhéanamh, mar sin fágann Objector folamh é.
    .why = Clóscríobh d’ainm mar atá sé thuas nuair atá gach rud léite agat.
field-code =
    .title = An cód ó do ríomhphost
    .asks = Tá cód seolta ag Meta chuig do sheoladh ríomhphoist. Clóscríobh anseo é tú féin, agus coinnigh an leathanach seo ar oscailt go dtí sin.
    .why = Tuairiscíodh go mbíonn an cód bailí ar feadh thart ar uair an chloig. Mura dtagann ríomhphost laistigh de chúpla nóiméad, féach sa turscar. Má dhúnann tú an leathanach seo, b’fhéidir go mbeadh ort tosú arís.
field-other =
    .title = Réimse nach n-aithníonn Objector
    .asks = Níl a fhios ag Objector cad chuige an réimse seo. Léigh ceist Meta sula bhfreagraíonn tú í.
    .why = Athraíonn Meta a chuid foirmeacha gan fógra. Ná tabhair níos mó ná mar is gá. Is féidir leat lucht déanta Objector a chur ar an eolas faoin bhfoirm athraithe; ní tharlaíonn sé sin ach amháin má roghnaíonn tú é.

note-email-held = Nuair atá tú logáilte isteach, is minic a chuireann Meta seoladh anseo uaidh féin. Fágann Objector é. Murab é an ceann é ar mhaith leat an freagra a fháil ann, athraigh é.
note-email-after = Tar éis duit an fhoirm a sheoladh, scríobhann Meta chuig an seoladh seo: cód ar dtús uaireanta, ansin a fhreagra. Tuairiscíonn daoine gur thóg sé idir cúpla nóiméad agus dhá lá; ní bhfuair roinnt daoine freagra ar bith.
note-country-law = Tá feidhm ag an GDPR san Aontas Eorpach, san Íoslainn, i Lichtinstéin agus san Iorua. Tá a ndlíthe féin ag an Ríocht Aontaithe agus ag an Eilvéis. Ainmníonn Objector dlí do thíre.
note-account-find = Oscail do phróifíl féin sa bhrabhsálaí: tá a seoladh sa bharra seoltaí. Níor cheart pasfhocal a chur sa réimse seo riamh.
note-identity = { $law ->
    [gdpr] Ná seol doiciméad aitheantais. Faoi Airteagal 12(6) den GDPR ní fhéadfaidh Meta tuilleadh a iarraidh faoi cé tú féin ach amháin má tá amhras réasúnta air.
    [uk] Ná seol doiciméad aitheantais. Faoi Airteagal 12(6) den UK GDPR ní fhéadfaidh Meta tuilleadh a iarraidh faoi cé tú féin ach amháin má tá amhras réasúnta air.
   *[other] Ná seol doiciméad aitheantais mura ndeir Meta leat cén fáth a bhfuil amhras air cé tú féin.
}
note-reason = { $law ->
    [gdpr] Tagraíonn Airteagal 21(1) den GDPR d’fhorais a bhaineann leis an gcás ar leith ina bhfuil tú.
    [uk] Tagraíonn Airteagal 21(1) den UK GDPR d’fhorais a bhaineann leis an gcás ar leith ina bhfuil tú.
   *[other] Abair i d’fhocail féin cén fáth nach mian leat an úsáid seo.
} Is leor cúpla abairt fhíor, agus ní gá doiciméid. Ná scríobh sonraí íogaire, tinneas mar shampla, ná ainmneacha leanaí nó daoine eile.
note-reason-third-party = Abair i bhfocail ghinearálta cá bhfuil tú le feiceáil: i bpostálacha nó i bpictiúir daoine eile, ar shuíomhanna gréasáin. Deir Meta nach gcomhlíonann sé iarratais dá leithéid go huathoibríoch, mar sin cabhraíonn cúis nach mbaineann ach leatsa.
note-reason-written = Tagann an méid a scríobhann Objector ó na cúiseanna ar chuir tú tic leo agus ó d’fhocail féin. Ní chuireann sé aon fhíric fút leis, agus is féidir leat gach focal a athrú.
note-reason-weighing = { $law ->
    [gdpr] Ní gá duit a chruthú go bhfuil an ceart agat. Ní mór do Meta forais láidre a léiriú a bhfuil níos mó meáchain leo ná le do chuid féin (Airteagal 21(1) den GDPR).
    [uk] Ní gá duit a chruthú go bhfuil an ceart agat. Ní mór do Meta forais láidre a léiriú a bhfuil níos mó meáchain leo ná le do chuid féin (Airteagal 21(1) den UK GDPR).
    [fadp] Cosnaíonn dlí na hEilvéise do thoil shainráite gan sonraí fút a phróiseáil (Airteagal 30(2)(b) FADP). Chaithfeadh Meta údar a thabhairt le gníomhú ina haghaidh.
   *[other] Braitheann na cearta atá agat ar an dlí san áit ina gcónaíonn tú. Ní ainmníonn Objector aon dlí.
}
note-review = { $law ->
    [gdpr] Ní freagra fós é “déanfaimid athbhreithniú air”. Ní mór do Meta a rá leat, laistigh de mhí ón agóid a fháil, cad atá déanta aige (Airteagal 12(3) den GDPR), agus cén fáth, má dhiúltaíonn sé (Airteagal 12(4)).
    [uk] Ní freagra fós é “déanfaimid athbhreithniú air”. Ní mór do Meta a rá leat, laistigh de mhí ón agóid a fháil, cad atá déanta aige (Airteagal 12(3) den UK GDPR).
   *[other] Ní freagra fós é “déanfaimid athbhreithniú air”. Nótáil an lá, agus fiafraigh arís tar éis 30 lá.
}
note-review-longer = { $law ->
    [uk] I gcás casta féadfaidh Meta dhá mhí eile a thógáil, ach ní mór dó é sin a rá leat laistigh den chéad mhí agus a mhíniú cén fáth (Airteagal 12(3) den UK GDPR).
   *[gdpr] I gcás casta féadfaidh Meta dhá mhí eile a thógáil, ach ní mór dó é sin a rá leat laistigh den chéad mhí agus a mhíniú cén fáth (Airteagal 12(3) den GDPR).
}
note-right-to-act = Chun gníomhú thar ceann duine fásta, ní mór an ceart chuige sin a bheith agat, mar shampla le cumhacht aturnae. D’fhéadfadh Meta iarraidh í a fheiceáil. Sa chóip, dubhaigh aon rud nach mbaineann leis seo.
note-true = Is furasta ráiteas fírinne a dhearbhú má tá gach abairt san fhoirm fíor. Má tá amhras ort faoi cheann díobh, bain amach í ar dtús.
note-code-private = Duitse amháin an cód. Ní léann Objector é agus ní choinníonn sé é.
note-code-counts = Áiríonn Objector an agóid mar cheann faighte nuair a ghlactar leis an gcód, ní roimhe sin.
