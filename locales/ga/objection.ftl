# The objection that Objector writes into Meta's form, in Irish.

objection-opening = { $law ->
    [uk] Déanaim agóid faoi Airteagal 21(1) den UK GDPR i gcoinne mo shonraí pearsanta a úsáid chun intleacht shaorga Meta a fhorbairt agus a fheabhsú, idir an méid atá comhroinnte agam go dtí seo agus an méid a chomhroinnfidh mé.
    [fadp] Déanaim agóid shainráite (Airteagal 30(2)(b) d’Acht Cónaidhme na hEilvéise um Chosaint Sonraí) i gcoinne mo shonraí pearsanta a úsáid chun intleacht shaorga Meta a fhorbairt agus a fheabhsú, idir an méid atá agus an méid a bheidh comhroinnte agam.
    [other] Déanaim agóid i gcoinne mo shonraí pearsanta a úsáid chun intleacht shaorga Meta a fhorbairt agus a fheabhsú, idir an méid atá comhroinnte agam go dtí seo agus an méid a chomhroinnfidh mé.
   *[gdpr] Déanaim agóid faoi Airteagal 21(1) den GDPR i gcoinne mo shonraí pearsanta a úsáid chun intleacht shaorga Meta a fhorbairt agus a fheabhsú, idir an méid atá comhroinnte agam go dtí seo agus an méid a chomhroinnfidh mé.
}

objection-shortest = { $law ->
    [uk] Déanaim agóid faoi Airt. 21(1) UK GDPR i gcoinne mo shonraí a úsáid le haghaidh IS Meta.
    [fadp] Déanaim agóid shainráite (Airt. 30(2)(b) FADP) i gcoinne mo shonraí a úsáid d’IS Meta.
    [other] Déanaim agóid i gcoinne mo shonraí a úsáid le haghaidh intleachta saorga Meta.
   *[gdpr] Déanaim agóid faoi Airt. 21(1) GDPR i gcoinne mo shonraí a úsáid le haghaidh IS Meta.
}

objection-opening-third-party = { $law ->
    [uk] Déanaim agóid faoi Airteagal 21(1) den UK GDPR i gcoinne sonraí pearsanta fúm, atá ag Meta ó dhaoine, ó shuíomhanna gréasáin nó ó chuideachtaí eile, a úsáid chun intleacht shaorga Meta a fhorbairt agus a fheabhsú.
    [fadp] Déanaim agóid shainráite (Airteagal 30(2)(b) d’Acht Cónaidhme na hEilvéise um Chosaint Sonraí) i gcoinne sonraí pearsanta fúm, atá ag Meta ó dhaoine, ó shuíomhanna nó ó chuideachtaí eile, a úsáid chun IS Meta a fhorbairt agus a fheabhsú.
    [other] Déanaim agóid i gcoinne sonraí pearsanta fúm, atá ag Meta ó dhaoine, ó shuíomhanna gréasáin nó ó chuideachtaí eile, a úsáid chun intleacht shaorga Meta a fhorbairt agus a fheabhsú.
   *[gdpr] Déanaim agóid faoi Airteagal 21(1) den GDPR i gcoinne sonraí pearsanta fúm, atá ag Meta ó dhaoine, ó shuíomhanna gréasáin nó ó chuideachtaí eile, a úsáid chun intleacht shaorga Meta a fhorbairt agus a fheabhsú.
}
objection-shortest-third-party = { $law ->
    [uk] Déanaim agóid faoi Airt. 21(1) UK GDPR i gcoinne sonraí fúm ó dhaoine eile a úsáid d’IS Meta.
    [fadp] Déanaim agóid shainráite (Airt. 30(2)(b) FADP) i gcoinne sonraí fúm ó dhaoine eile a úsáid d’IS.
    [other] Déanaim agóid i gcoinne sonraí fúm ó dhaoine eile a úsáid le haghaidh IS Meta.
   *[gdpr] Déanaim agóid faoi Airt. 21(1) GDPR i gcoinne sonraí fúm ó dhaoine eile a úsáid d’IS Meta.
}

objection-opening-child = { $law ->
    [uk] Thar ceann mo linbh, atá ina mhionaoiseach, déanaim agóid faoi Airteagal 21(1) den UK GDPR i gcoinne sonraí pearsanta mo linbh a úsáid chun intleacht shaorga Meta a fhorbairt agus a fheabhsú, cibé áit as a dtagann siad.
    [fadp] Thar ceann mo linbh, atá ina mhionaoiseach, déanaim agóid shainráite (Airteagal 30(2)(b) d’Acht Cónaidhme na hEilvéise um Chosaint Sonraí) i gcoinne a shonraí pearsanta a úsáid chun IS Meta a fhorbairt agus a fheabhsú, cibé áit as a dtagann siad.
    [other] Thar ceann mo linbh, atá ina mhionaoiseach, déanaim agóid i gcoinne sonraí pearsanta mo linbh a úsáid chun intleacht shaorga Meta a fhorbairt agus a fheabhsú, cibé áit as a dtagann siad.
   *[gdpr] Thar ceann mo linbh, atá ina mhionaoiseach, déanaim agóid faoi Airteagal 21(1) den GDPR i gcoinne sonraí pearsanta mo linbh a úsáid chun intleacht shaorga Meta a fhorbairt agus a fheabhsú, cibé áit as a dtagann siad.
}
objection-shortest-child = { $law ->
    [uk] Thar ceann mo linbh: agóid faoi Airt. 21(1) UK GDPR i gcoinne a shonraí a úsáid d’IS Meta.
    [fadp] Thar ceann mo linbh: agóid shainráite (Airt. 30(2)(b) FADP) i gcoinne a shonraí a úsáid d’IS.
    [other] Thar ceann mo linbh, déanaim agóid i gcoinne a shonraí a úsáid le haghaidh IS Meta.
   *[gdpr] Thar ceann mo linbh: agóid faoi Airt. 21(1) GDPR i gcoinne a shonraí a úsáid d’IS Meta.
}
objection-child-reason = Ní féidir le mo leanbh cinneadh a dhéanamh faoi seo, agus tá meáchan ar leith ag leasanna leanaí. Fiú amháin má fhágtar cuntais mionaoiseach ar lár, ní chuimsíonn sé sin an méid a phostálann daoine fásta.

objection-opening-represented = { $law ->
    [uk] Thar ceann duine a ndéanaim ionadaíocht air, déanaim agóid faoi Airteagal 21(1) den UK GDPR i gcoinne sonraí an duine sin a úsáid chun intleacht shaorga Meta a fhorbairt agus a fheabhsú, idir an méid atá agus an méid a bheidh comhroinnte.
    [fadp] Thar ceann duine a ndéanaim ionadaíocht air, déanaim agóid shainráite (Airteagal 30(2)(b) d’Acht Cónaidhme na hEilvéise um Chosaint Sonraí) i gcoinne a shonraí, a bhfuil agus a mbeidh comhroinnte, a úsáid chun IS Meta a fhorbairt agus a fheabhsú.
    [other] Thar ceann duine a ndéanaim ionadaíocht air, déanaim agóid i gcoinne sonraí an duine sin a úsáid chun intleacht shaorga Meta a fhorbairt agus a fheabhsú, idir an méid atá agus an méid a bheidh comhroinnte.
   *[gdpr] Thar ceann duine a ndéanaim ionadaíocht air, déanaim agóid faoi Airteagal 21(1) den GDPR i gcoinne sonraí an duine sin a úsáid chun intleacht shaorga Meta a fhorbairt agus a fheabhsú, idir an méid atá agus an méid a bheidh comhroinnte.
}
objection-shortest-represented = { $law ->
    [uk] Thar ceann duine eile: agóid faoi Airt. 21(1) UK GDPR i gcoinne a shonraí a úsáid d’IS Meta.
    [fadp] Thar ceann duine eile: agóid shainráite (Airt. 30(2)(b) FADP) i gcoinne a shonraí a úsáid d’IS.
    [other] Thar ceann duine eile, déanaim agóid i gcoinne a shonraí a úsáid le haghaidh IS Meta.
   *[gdpr] Thar ceann duine eile: agóid faoi Airt. 21(1) GDPR i gcoinne a shonraí a úsáid d’IS Meta.
}

objection-closing = Cuirigí deireadh leis an úsáid seo, le bhur dtoil, agus dearbhaigí dom go bhfuil sé sin déanta agaibh.

objection-ground-expectation = Is do dhaoine a bhí mo phostálacha, ní do mheaisíní. Nuair a chomhroinn mé an t-ábhar seo, ní fhéadfainn a bheith ag súil leis go n-úsáidfí é chun intleacht shaorga ghiniúnach a fhorbairt.
objection-ground-special-categories = Nochtann an méid a phostáil mé rudaí an-íogair fúmsa nó faoi dhaoine eile. Teastaíonn cosaint ar leith ó shonraí dá leithéid, agus ní leor leas dlisteanach chun iad a úsáid.
objection-ground-children = Tá leanaí de mo theaghlach le feiceáil nó inaitheanta sa mhéid a phostáil mé. Ní féidir leo féin cinneadh a dhéanamh faoi seo, agus tá meáchan ar leith ag a leasanna.
objection-ground-profession-safety = Éilíonn mo ghairm nó mo shábháilteacht phearsanta nach ndéanfaidh intleacht shaorga m’ainm, m’aghaidh agus mo nósanna a atáirgeadh ná a nascadh le chéile. Is mó an riosca domsa ná do dhaoine eile.
objection-ground-creative-work = Foilsím mo shaothair féin ansin, saothair atá tábhachtach do mo shlí bheatha. Déantar dochar dom le hábhar intleachta saorga a dhéanann aithris orthu nó a thagann ina n-áit.
objection-ground-irreversible = Is ar éigean is féidir an méid a d’fhoghlaim samhail a aimsiú, a cheartú nó a léirscriosadh arís. Chaillfinn smacht ar mo shonraí go deo, agus ní mór é sin a mheá sula n-úsáidtear iad.
objection-ground-not-necessary = Tá bealaí ann is lú a chuireann isteach ar dhaoine chun an sprioc chéanna a bhaint amach, mar shampla sonraí daoine a d’aontaigh leis, sonraí ceadúnaithe nó sonraí sintéiseacha. Níl mo shonraí riachtanach chuige.
objection-ground-non-user = Níl cuntas agam le Meta, nó táim le feiceáil in ábhar daoine eile. Ní raibh aon chaidreamh agam le Meta, níor insíodh tada dom agus ní fhéadfainn a bheith ag súil leis an úsáid seo.

objection-brief-expectation = Is do dhaoine a bhí mo phostálacha, ní d’IS.
objection-brief-special-categories = Nochtann mo phostálacha sonraí faoi chosaint ar leith.
objection-brief-children = Tá leanaí le feiceáil i mo phostálacha.
objection-brief-profession-safety = Cuireann m’obair nó mo staid i mbaol ar leith mé.
objection-brief-creative-work = Mairim ar shaothair a fhoilsím ansin.
objection-brief-irreversible = Is deacair an méid a d’fhoghlaim samhail a thógáil siar.
objection-brief-not-necessary = Is féidir IS a oiliúint gan mo shonraí.
objection-brief-non-user = Níl cuntas agam, nó taispeánann daoine eile mé.

ground-why-expectation = Féachann an dlí ar an méid a bhféadfadh daoine a bheith ag súil leis nuair a chomhroinn siad rud; do dhaoine a bhí seanphostálacha, ní d’IS.
ground-why-special-categories = Tá cosaint ar leith ag sonraí mar sin, agus ní cheadaíonn leas dlisteanach leis féin iad a úsáid; níl na cúirteanna ar aon intinn faoina leanann as sin d’oiliúint IS.
ground-why-children = Is mó meáchan atá le leasanna leanaí, agus níor roghnaigh siad féin aon chuid de seo.
ground-why-profession-safety = Is cás ar leith é seo i gciall shimplí an dlí: is mó an riosca duitse ná do dhaoine eile.
ground-why-creative-work = Is leas de do chuid féin do shlí bheatha, le cur sa mheá i gcoinne leas Meta.
ground-why-irreversible = Is ar éigean is féidir an méid a d’fhoghlaim samhail a cheartú nó a léirscriosadh, mar sin ní mór an mheá roimh ré a bheith níos déine.
ground-why-not-necessary = Ní cheadaíonn leas dlisteanach ach an méid is gá. Ghlac cúirt in Köln leis go sealadach gur gá an úsáid atá á baint ag Meta as na sonraí, mar sin ná húsáid an chúis seo ach in éineacht le cúis eile.
ground-why-non-user = Níl aon phlé agat le Meta, níor insíodh tada duit agus ní raibh aon rogha agat, mar sin ní fhéadfá a bheith ag súil leis an úsáid seo.
