# The objection that Objector writes into Meta's form, in Irish.

objection-opening = { $law ->
    [uk] Déanaim agóid faoi Airteagal 21(1) den UK GDPR in aghaidh mo shonraí pearsanta a úsáid chun intleacht shaorga Meta a fhorbairt agus a fheabhsú, idir an méid atá comhroinnte agam go dtí seo agus an méid a chomhroinnfidh mé.
    [fadp] Déanaim agóid shainráite (Airteagal 30(2)(b) d’Acht Cónaidhme na hEilvéise um Chosaint Sonraí) in aghaidh mo shonraí pearsanta a úsáid chun intleacht shaorga Meta a fhorbairt agus a fheabhsú, idir an méid atá agus an méid a bheidh comhroinnte agam.
    [other] Déanaim agóid in aghaidh mo shonraí pearsanta a úsáid chun intleacht shaorga Meta a fhorbairt agus a fheabhsú, idir an méid atá comhroinnte agam go dtí seo agus an méid a chomhroinnfidh mé.
   *[gdpr] Déanaim agóid faoi Airteagal 21(1) den GDPR in aghaidh mo shonraí pearsanta a úsáid chun intleacht shaorga Meta a fhorbairt agus a fheabhsú, idir an méid atá comhroinnte agam go dtí seo agus an méid a chomhroinnfidh mé.
}

objection-shortest = { $law ->
    [uk] Déanaim agóid faoi Airt. 21(1) UK GDPR in aghaidh mo shonraí a úsáid le haghaidh IS Meta.
    [fadp] Déanaim agóid shainráite (Airt. 30(2)(b) FADP) in aghaidh mo shonraí a úsáid d’IS Meta.
    [other] Déanaim agóid in aghaidh mo shonraí a úsáid le haghaidh intleacht shaorga Meta.
   *[gdpr] Déanaim agóid faoi Airt. 21(1) GDPR in aghaidh mo shonraí a úsáid le haghaidh IS Meta.
}

objection-closing = Cuirigí deireadh leis an úsáid seo, le bhur dtoil, agus dearbhaigí dom go bhfuil sé sin déanta agaibh.

objection-ground-expectation = Is do dhaoine a bhí mo phostálacha, ní do mheaisíní. Nuair a chomhroinn mé an t-ábhar seo, ní fhéadfainn a bheith ag súil leis go n-úsáidfí é chun intleacht shaorga ghiniúnach a fhorbairt.
objection-ground-special-categories = Nochtann an méid a phostáil mé rudaí an-íogair fúmsa nó faoi dhaoine eile. Teastaíonn cosaint ar leith ó shonraí dá leithéid, agus ní leor leas dlisteanach chun iad a úsáid.
objection-ground-children = Tá leanaí de mo theaghlach le feiceáil nó inaitheanta sa mhéid a phostáil mé. Ní féidir leo féin cinneadh a dhéanamh faoi seo, agus tá meáchan ar leith lena leasanna.
objection-ground-profession-safety = Éilíonn mo ghairm nó mo shábháilteacht phearsanta nach ndéanfaidh intleacht shaorga m’ainm, m’aghaidh agus mo nósanna a atáirgeadh ná a nascadh. Is mó an riosca domsa ná do dhaoine eile.
objection-ground-creative-work = Foilsím mo shaothair féin ansin, saothair atá tábhachtach do mo shlí bheatha. Déanann ábhar intleachta saorga a dhéanann aithris orthu nó a thagann ina n-áit dochar dom.
objection-ground-irreversible = Is ar éigean is féidir an méid a d’fhoghlaim samhail a aimsiú, a cheartú nó a léirscriosadh arís. Chaillfinn smacht ar mo shonraí go deo, agus ní mór é sin a mheá sula n-úsáidtear iad.
objection-ground-not-necessary = Tá bealaí níos boige ann chun an sprioc chéanna a bhaint amach, mar shampla sonraí daoine a d’aontaigh leis, sonraí ceadúnaithe nó sonraí sintéiseacha. Níl mo shonraí riachtanach chuige.
objection-ground-non-user = Níl cuntas agam le Meta, nó táim le feiceáil in ábhar daoine eile. Ní raibh aon chaidreamh agam le Meta, níor insíodh tada dom agus ní fhéadfainn a bheith ag súil leis an úsáid seo.
