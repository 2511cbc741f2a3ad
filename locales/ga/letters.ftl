# Letters to the company and to a supervisory authority, in Irish.

letter-act-gdpr = GDPR
letter-act-uk = UK GDPR

letter-kind-objection = Agóid i litir
letter-kind-objection-note = Nuair nach n-oibríonn an fhoirm, nó mar aon léi.
letter-kind-reminder = Meabhrúchán
letter-kind-reminder-note = Nuair nár fhreagair Meta in am.
letter-kind-refusal = Freagra ar dhiúltú
letter-kind-refusal-note = Nuair a dhiúltaíonn Meta.
letter-kind-access = Cad atá ag Meta?
letter-kind-access-note = Fiafraíonn sí cé na sonraí de do chuid a úsáideadh le haghaidh IS.
letter-kind-erasure = Srian agus léirscriosadh
letter-kind-erasure-note = Le haghaidh sonraí atá fós á gcoinneáil chun oiliúna.
letter-kind-company-complaint = Gearán le Meta
letter-kind-company-complaint-note = Sa Ríocht Aontaithe tagann sé seo roimh ghearán leis an ICO.
letter-kind-complaint = Gearán leis an údarás
letter-kind-complaint-note = Nuair a fhanann Meta ina thost, nó nuair nach sásaíonn a fhreagra thú. Níl aon chostas air.
letter-kind-child = Thar ceann linbh
letter-kind-child-note = Nuair atá do leanbh le feiceáil nó ainmnithe sa mhéid a phostálann daoine.
letter-kind-represented = Thar ceann duine a ndéanann tú ionadaíocht air
letter-kind-represented-note = Nuair a ghníomhaíonn tú thar ceann duine fásta, le cumhacht aturnae nó de bharr ceapacháin ó chúirt.
letter-kind-non-user = Gan chuntas
letter-kind-non-user-note = Nuair a thaispeánann nó a ainmníonn daoine eile thú agus gan cuntas agat.

letter-gap-name = [d’ainm]
letter-gap-email = [do sheoladh ríomhphoist]
letter-gap-address = [do sheoladh poist]
letter-gap-account = [seoladh nó ainm úsáideora do chuntais]
letter-gap-reasons = [do chúiseanna, in abairt nó dhó atá fíor]
letter-gap-represented = [ainm an duine a ndéanann tú ionadaíocht air]
letter-gap-mandate = [cumhacht aturnae, nó an cinneadh lenar ceapadh thú]
letter-gap-sent = [dáta d’agóide]
letter-gap-form = [cén bealach: foirm nó litir]
letter-gap-due = [lá deireanach an ama a bhí ag Meta chun freagra a thabhairt]
letter-gap-answered = [dáta fhreagra Meta]
letter-gap-complained = [dáta do ghearáin leis an gcuideachta]
letter-gap-recipient = [an chuideachta a ainmníonn beartas príobháideachais Meta do do thír]
letter-gap-authority = [údarás cosanta sonraí na háite ina gcónaíonn tú]
letter-gap-authority-address = [a sheoladh poist, óna shuíomh gréasáin]

letter-subject-objection = Agóid i gcoinne mo shonraí pearsanta a úsáid le haghaidh intleachta saorga
letter-subject-reminder = Meabhrúchán: m’agóid dar dáta { $sent } i gcoinne mo shonraí pearsanta a úsáid le haghaidh intleachta saorga
letter-subject-refusal = Bhur bhfreagra dar dáta { $answered } ar m’agóid i gcoinne mo shonraí pearsanta a úsáid le haghaidh intleachta saorga
letter-subject-access = Iarraidh ar rochtain: mo shonraí pearsanta a úsáid le haghaidh intleachta saorga
letter-subject-erasure = Iarraidh ar shrian agus ar léirscriosadh: mo shonraí pearsanta a úsáidtear le haghaidh intleachta saorga
letter-subject-company-complaint = Gearán: m’agóid dar dáta { $sent } i gcoinne mo shonraí pearsanta a úsáid le haghaidh intleachta saorga
letter-subject-complaint = Gearán faoi { $controller }: agóid i gcoinne sonraí pearsanta a úsáid le haghaidh intleachta saorga
letter-subject-child = Agóid i gcoinne sonraí pearsanta mo linbh a úsáid le haghaidh intleachta saorga
letter-subject-represented = Agóid thar ceann duine a ndéanaim ionadaíocht air ({ $represented }) i gcoinne sonraí pearsanta a úsáid le haghaidh intleachta saorga
letter-subject-on-behalf-child = { $subject } (thar ceann mo linbh)
letter-subject-on-behalf-represented = { $subject } (thar ceann duine a ndéanaim ionadaíocht air: { $represented })
letter-subject-non-user = Agóid ó dhuine gan chuntas i gcoinne sonraí pearsanta a úsáid le haghaidh intleachta saorga

letter-open = A chairde,
letter-close = Is mise le meas,
letter-enclosures = Faoi iamh:
letter-account = { $platform }: { $handle }
letter-platform-meta = Cuntas Meta
letter-form = tríd an bhfoirm ag { $address }
letter-by-post = sa phost
letter-by-e-mail = ar ríomhphost

letter-object = { $law ->
    [fadp] Déanaim agóid shainráite (Airteagal 30(2)(b) d’Acht Cónaidhme na hEilvéise um Chosaint Sonraí, FADP) i gcoinne mo shonraí pearsanta a úsáid chun intleacht shaorga a fhorbairt agus a fheabhsú, i dtáirgí uile Meta. Clúdaíonn sé seo an méid atá comhroinnte agam go dtí seo, an méid a chomhroinnfidh mé, agus ábhar daoine eile inar féidir mé a aithint.
    [other] Déanaim agóid i gcoinne mo shonraí pearsanta a úsáid chun intleacht shaorga a fhorbairt agus a fheabhsú, i dtáirgí uile Meta. Clúdaíonn sé seo an méid atá comhroinnte agam go dtí seo, an méid a chomhroinnfidh mé, agus ábhar daoine eile inar féidir mé a aithint.
   *[gdpr] Déanaim agóid faoi Airteagal 21(1) den { $act } i gcoinne mo shonraí pearsanta a úsáid chun intleacht shaorga a fhorbairt agus a fheabhsú, i dtáirgí uile Meta. Clúdaíonn sé seo an méid atá comhroinnte agam go dtí seo, an méid a chomhroinnfidh mé, agus ábhar daoine eile inar féidir mé a aithint.
}
letter-accounts = Mo chuntais:
letter-earlier = Rinne mé agóid cheana an { $sent }, { $form }. Seasaim leis an agóid sin.
letter-reasons = Mo chúiseanna:

letter-ground-expectation = Sa mheá a dhéantar, tá tábhacht leis an méid a bhféadfadh duine a bheith ag súil leis go réasúnta nuair a bailíodh na sonraí ({ $act }, aithris 47).
letter-ground-special-categories = Toirmisceann Airteagal 9 den { $act } iad a úsáid, ach amháin sna heisceachtaí a ainmníonn sé.
letter-ground-children = Luann Airteagal 6(1)(f) den { $act } leanaí go sainráite.
letter-ground-profession-safety = Is foras é seo a bhaineann le mo staid leithleach féin, mar a deir Airteagal 21(1) den { $act }.
letter-ground-creative-work = Ní mór an leas seo de mo chuid a chur sa mheá faoi Airteagal 6(1)(f) den { $act }.
letter-ground-irreversible = Is beag an mhaith a bheadh ansin sna cearta chun ceartúcháin agus chun léirscriosta (Airteagail 16 agus 17 den { $act }).
letter-ground-not-necessary = Ní cheadaíonn Airteagal 6(1)(f) den { $act } ach an méid is gá don leas atá i gceist.
letter-ground-non-user = Faoi Airteagal 14 den { $act }, ní mór daoine a dtagann a sonraí as áit eile a chur ar an eolas freisin.

letter-ask = Iarraim oraibh
letter-ask-stop = deireadh a chur leis an úsáid seo feasta
letter-ask-restrict = srian a chur leis an bpróiseáil fad a bheidh an agóid seo á scrúdú agaibh (Airteagal 18(1)(d))
letter-ask-erase = { $law ->
    [fadp] na sonraí seo a léirscriosadh as an méid a choinnítear le haghaidh oiliúna
    [other] na sonraí seo a léirscriosadh as an méid a choinnítear le haghaidh oiliúna
   *[gdpr] na sonraí seo a léirscriosadh as an méid a choinnítear le haghaidh oiliúna (Airteagal 17(1)(c))
}
letter-ask-recipients = iad siúd ar tugadh na sonraí dóibh a chur ar an eolas, agus a rá liom cé hiad (Airteagal 19)
letter-ask-sources = a rá liom cé na sonraí fúm a úsáideann sibh chuige seo, agus cad as a dtagann siad (Airteagail 14 agus 15)
letter-ask-confirm = { $law ->
    [fadp] a dhearbhú dom i scríbhinn go bhfuil sé sin déanta agaibh, laistigh de 30 lá más féidir
    [other] a dhearbhú dom i scríbhinn go bhfuil sé sin déanta agaibh, laistigh de 30 lá más féidir
   *[gdpr] a dhearbhú dom laistigh de mhí go bhfuil sé sin déanta agaibh (Airteagal 12(3))
}
letter-ask-refusal = má dhiúltaíonn sibh, bhur bhforais dhlisteanacha thathantacha a thabhairt dom, agus a rá liom gur féidir liom dul chuig údarás agus chun na cúirte (Airteagal 12(4))
letter-proof = { $law ->
    [fadp] Níl aon doiciméad aitheantais curtha leis seo agam. Má tá amhras oraibh cé mé féin, abraigí liom, le bhur dtoil, cén fáth agus cad atá de dhíth oraibh.
    [other] Níl aon doiciméad aitheantais curtha leis seo agam. Má tá amhras oraibh cé mé féin, abraigí liom, le bhur dtoil, cén fáth agus cad atá de dhíth oraibh.
   *[gdpr] Tá an iarraidh seo saor in aisce (Airteagal 12(5)). Níl aon doiciméad aitheantais curtha leis seo agam. Má tá amhras réasúnta oraibh cé mé féin, abraigí liom, le bhur dtoil, cén t-amhras é agus cad atá de dhíth oraibh (Airteagal 12(6)).
}
letter-rights = { $law ->
    [fadp] Forchoimeádtar gach ceart eile faoin FADP.
    [other] Forchoimeádtar gach ceart eile.
    [uk] Forchoimeádtar gach ceart eile, go háirithe na cearta faoi Airteagail 79 agus 82 den { $act }.
   *[gdpr] Forchoimeádtar gach ceart eile, go háirithe na cearta faoi Airteagail 77, 79 agus 82 den { $act }.
}
letter-reply = Freagraígí ar ríomhphost chuig { $email }, le bhur dtoil.

letter-child = { $law ->
    [fadp] Tá freagracht tuismitheora orm as leanbh atá ina mhionaoiseach. Thar ceann an linbh, déanaim agóid shainráite (Airteagal 30(2)(b) d’Acht Cónaidhme na hEilvéise um Chosaint Sonraí, FADP) i gcoinne sonraí pearsanta an linbh a úsáid chun intleacht shaorga a fhorbairt agus a fheabhsú, i dtáirgí uile Meta. Clúdaíonn sé seo ábhar ó dhuine ar bith ina bhfuil mo leanbh le feiceáil, le cloisteáil nó ainmnithe.
    [other] Tá freagracht tuismitheora orm as leanbh atá ina mhionaoiseach. Thar ceann an linbh, déanaim agóid i gcoinne sonraí pearsanta an linbh a úsáid chun intleacht shaorga a fhorbairt agus a fheabhsú, i dtáirgí uile Meta. Clúdaíonn sé seo ábhar ó dhuine ar bith ina bhfuil mo leanbh le feiceáil, le cloisteáil nó ainmnithe.
   *[gdpr] Tá freagracht tuismitheora orm as leanbh atá ina mhionaoiseach. Thar ceann an linbh, déanaim agóid faoi Airteagal 21(1) den { $act } i gcoinne sonraí pearsanta an linbh a úsáid chun intleacht shaorga a fhorbairt agus a fheabhsú, i dtáirgí uile Meta. Clúdaíonn sé seo ábhar ó dhuine ar bith ina bhfuil mo leanbh le feiceáil, le cloisteáil nó ainmnithe.
}
letter-child-reasons = { $law ->
    [fadp] Ní féidir le mo leanbh cinneadh a dhéanamh faoi seo agus níor roghnaigh sé é. Deir sibh go bhfágtar cuntais mionaoiseach ar lár, ach ní chuimsíonn sé sin an méid a phostálann daoine fásta.
    [other] Ní féidir le mo leanbh cinneadh a dhéanamh faoi seo agus níor roghnaigh sé é. Deir sibh go bhfágtar cuntais mionaoiseach ar lár, ach ní chuimsíonn sé sin an méid a phostálann daoine fásta.
   *[gdpr] Ní féidir le mo leanbh cinneadh a dhéanamh faoi seo agus níor roghnaigh sé é. Tugann Airteagal 6(1)(f) den { $act } meáchan ar leith do leasanna leanaí. Deir sibh go bhfágtar cuntais mionaoiseach ar lár, ach ní chuimsíonn sé sin an méid a phostálann daoine fásta.
}
letter-child-name = Ní thugaim ainm mo linbh anseo. Má tá aon rud de dhíth oraibh chun na sonraí a aimsiú, abraigí liom, le bhur dtoil, cad é agus cén fáth.
letter-represented = { $law ->
    [fadp] Déanaim ionadaíocht ar an duine seo: { $represented }. Thar ceann an duine seo, déanaim agóid shainráite (Airteagal 30(2)(b) d’Acht Cónaidhme na hEilvéise um Chosaint Sonraí, FADP) i gcoinne sonraí pearsanta an duine a úsáid chun intleacht shaorga a fhorbairt agus a fheabhsú, i dtáirgí uile Meta. Clúdaíonn sé seo an méid atá comhroinnte go dtí seo, an méid a chomhroinnfear, agus ábhar daoine eile inar féidir an duine seo a aithint.
    [other] Déanaim ionadaíocht ar an duine seo: { $represented }. Thar ceann an duine seo, déanaim agóid i gcoinne sonraí pearsanta an duine a úsáid chun intleacht shaorga a fhorbairt agus a fheabhsú, i dtáirgí uile Meta. Clúdaíonn sé seo an méid atá comhroinnte go dtí seo, an méid a chomhroinnfear, agus ábhar daoine eile inar féidir an duine seo a aithint.
   *[gdpr] Déanaim ionadaíocht ar an duine seo: { $represented }. Thar ceann an duine seo, déanaim agóid faoi Airteagal 21(1) den { $act } i gcoinne sonraí pearsanta an duine a úsáid chun intleacht shaorga a fhorbairt agus a fheabhsú, i dtáirgí uile Meta. Clúdaíonn sé seo an méid atá comhroinnte go dtí seo, an méid a chomhroinnfear, agus ábhar daoine eile inar féidir an duine seo a aithint.
}
letter-accounts-represented = Cuntais an duine seo:
letter-mandate = An rud a thugann an ceart dom gníomhú: { $mandate }. Tá cóip curtha leis seo agam. Má tá tuilleadh de dhíth oraibh, abraigí liom, le bhur dtoil, cad é agus cén fáth.
letter-on-behalf-child = Tá mé ag scríobh thar ceann mo linbh, atá ina mhionaoiseach agus a bhfuil freagracht tuismitheora orm as. Nuair a luaitear mo shonraí, mo chuntais nó mo chearta sa litir seo, is iad sonraí, cuntais nó cearta an linbh atá i gceist. Seolaigí an freagra chugamsa, le bhur dtoil.
letter-on-behalf-represented = Tá mé ag scríobh thar ceann duine a ndéanaim ionadaíocht air ({ $represented }). Nuair a luaitear mo shonraí, mo chuntais nó mo chearta sa litir seo, is iad sonraí, cuntais nó cearta an duine sin atá i gceist. Seolaigí an freagra chugamsa, le bhur dtoil.

letter-non-user = { $law ->
    [fadp] Níl aon chuntas agam libh. Déanaim agóid shainráite (Airteagal 30(2)(b) d’Acht Cónaidhme na hEilvéise um Chosaint Sonraí, FADP) i gcoinne sonraí fúm a úsáid chun intleacht shaorga a fhorbairt agus a fheabhsú, cibé acu ó ábhar daoine eile, ón idirlíon nó ó chuideachtaí eile a thagann siad.
    [other] Níl aon chuntas agam libh. Déanaim agóid i gcoinne sonraí fúm a úsáid chun intleacht shaorga a fhorbairt agus a fheabhsú, cibé acu ó ábhar daoine eile, ón idirlíon nó ó chuideachtaí eile a thagann siad.
   *[gdpr] Níl aon chuntas agam libh. Déanaim agóid faoi Airteagal 21(1) den { $act } i gcoinne sonraí fúm a úsáid chun intleacht shaorga a fhorbairt agus a fheabhsú, cibé acu ó ábhar daoine eile, ón idirlíon nó ó chuideachtaí eile a thagann siad.
}
letter-non-user-reasons = { $law ->
    [fadp] Níl aon chaidreamh agam libh, níor cuireadh ar an eolas mé, agus ní fhéadfainn a bheith ag súil leis an úsáid seo.
    [other] Níl aon chaidreamh agam libh, níor cuireadh ar an eolas mé, agus ní fhéadfainn a bheith ag súil leis an úsáid seo.
   *[gdpr] Níl aon chaidreamh agam libh, níor cuireadh ar an eolas mé (Airteagal 14 den { $act }), agus ní fhéadfainn a bheith ag súil leis an úsáid seo (aithris 47).
}

letter-past = An { $sent } rinne mé agóid, { $form }, i gcoinne mo shonraí pearsanta a úsáid chun intleacht shaorga a fhorbairt agus a fheabhsú. Thug mé an seoladh ríomhphoist { $email }.
letter-silence = { $law ->
    [fadp] Ní bhfuair mé aon fhreagra ó shin.
    [other] Ní bhfuair mé aon fhreagra ó shin.
   *[gdpr] Tugann Airteagal 12(3) den { $act } mí amháin daoibh le haghaidh freagra. Chríochnaigh an mhí sin an { $due }. Ní bhfuair mé freagra ná fógra, le cúiseanna, go dteastaíonn tuilleadh ama uaibh.
}
letter-receipt-only = { $law ->
    [fadp] Ó shin i leith ní bhfuair mé ach admháil gur fuarthas an agóid. Ní freagra é sin.
    [other] Ó shin i leith ní bhfuair mé ach admháil gur fuarthas an agóid. Ní freagra é sin.
   *[gdpr] Tugann Airteagal 12(3) den { $act } mí amháin daoibh le haghaidh freagra. Chríochnaigh an mhí sin an { $due }. Ní bhfuair mé ach admháil gur fuarthas an agóid. Ní freagra é sin.
}
letter-remind-ask = Abraigí liom laistigh de choicís, le bhur dtoil, an n-urramaíonn sibh m’agóid, agus cén lá óna mbeidh éifeacht leis sin.
letter-else = { $law ->
    [uk] Mura gcloisim uaibh, déanfaidh mé gearán libh faoi alt 164A den Data Protection Act 2018, agus ina dhiaidh sin leis an Information Commissioner.
    [fadp] Mura gcloisim uaibh, rachaidh mé chuig Coimisinéir Cónaidhme na hEilvéise um Chosaint Sonraí agus Faisnéis.
    [other] Mura gcloisim uaibh, lorgóidh mé comhairle.
   *[gdpr] Mura gcloisim uaibh, déanfaidh mé gearán le húdarás maoirseachta (Airteagal 77 den { $act }).
}

letter-refused = An { $answered } dúirt sibh liom nach n-urramaíonn sibh í.
letter-burden = { $law ->
    [fadp] Sáraíonn próiseáil in aghaidh mo thola sainráite mo chearta pearsantachta mura bhfuil údar leis (Airteagail 30(2)(b) agus 31 FADP). Abraigí liom, le bhur dtoil, cén t-údar a bhfuil sibh ag brath air i mo chás. Seo iad mo chúiseanna:
    [other] Abraigí liom, le bhur dtoil, cén fáth, agus conas a mheáigh sibh mo chúiseanna:
   *[gdpr] Faoi Airteagal 21(1) den { $act } is fúibhse atá sé forais dhlisteanacha thathantacha a léiriú a bhfuil sáraíocht acu ar mo leasanna, ar mo chearta agus ar mo shaoirsí. Abraigí liom, le bhur dtoil, cad iad na forais sin i mo chás, agus conas a mheáigh sibh iad i gcoinne mo chúiseanna:
}
letter-maintain = Seasaim le m’agóid. Scrúdaígí arís í, le bhur dtoil, agus tugaigí freagra dom laistigh de choicís.
letter-meanwhile = Go dtí sin, cuirigí srian leis an bpróiseáil, le bhur dtoil (Airteagal 18(1)(d)).

letter-access = { $law ->
    [fadp] Iarraim rochtain ar mo shonraí pearsanta (Airteagal 25 FADP). Abraigí liom, le bhur dtoil,
   *[gdpr] Iarraim rochtain ar mo shonraí pearsanta faoi Airteagal 15 den { $act }. Abraigí liom, le bhur dtoil,
}
letter-access-whether = ar úsáideadh mo shonraí, nó an bhfuil siad á n-úsáid, chun intleacht shaorga a fhorbairt nó a fheabhsú
letter-access-which = cé na cineálacha sonraí iad seo, cé na cuntais as a dtagann siad, agus cén uair a thosaigh sé
letter-access-sources = cad as a dtagann na sonraí
letter-access-recipients = cé dóibh a tugadh iad, trí shamhail a fhoilsiú san áireamh
letter-access-time = cá fhad a choinnítear iad chun na críche seo
letter-access-interest = cén leas dlisteanach a bhfuil sibh ag brath air (Airteagal 13(1)(d))
letter-access-objection = conas a dhéileáil sibh le m’agóid dar dáta { $sent }, agus cén lá óna bhfuil éifeacht léi
letter-access-copy = Seolaigí chugam freisin, le bhur dtoil, cóip de mo shonraí atá sa mhéid a choinnítear le haghaidh oiliúna.
letter-access-form = { $law ->
    [fadp] Freagraígí go leictreonach, le bhur dtoil, saor in aisce agus, mar is gnách, laistigh de 30 lá (Airteagal 25(6) agus (7) FADP).
   *[gdpr] Freagraígí go leictreonach agus laistigh de mhí, le bhur dtoil (Airteagal 12(3)).
}

letter-erase = { $law ->
    [fadp] Mar thoradh ar m’agóid, iarraim oraibh
   *[gdpr] Mar thoradh ar m’agóid, iarraim oraibh faoi Airteagail 17, 18 agus 19 den { $act }
}
letter-erase-chats = an méid a scríobh mé chuig Meta AI a léirscriosadh, a mhéid a choinnítear é le haghaidh oiliúna
letter-erase-restrict = srian a chur le próiseáil na sonraí seo go dtí go mbeidh sé sin déanta (Airteagal 18(1)(d))
letter-erase-impossible = má mheasann sibh nach féidir léirscriosadh a dhéanamh, a rá liom cé na sonraí atá i gceist agus cén fáth
letter-erase-unlawful = Má bhí an úsáid neamhdhleathach, táim ag brath ar Airteagal 17(1)(d) freisin.

letter-company-complaint = Déanaim gearán libh faoi alt 164A den Data Protection Act 2018 faoin gcaoi ar dhéileáil sibh le m’agóid. Admhaígí an gearán seo laistigh de 30 lá ó é a fháil, le bhur dtoil, fiosraígí é agus cuirigí an toradh in iúl dom gan moill mhíchuí.

letter-complain = { $law ->
    [uk] Déanaim gearán faoi { $controller }, { $controller-address }. Rinne mé gearán leis an gcuideachta féin ar dtús, an { $complained }, faoi alt 164A den Data Protection Act 2018.
    [fadp] Tuairiscím daoibh conas a dhéileálann { $controller }, { $controller-address }, le m’agóid i gcoinne mo shonraí pearsanta a úsáid le haghaidh intleachta saorga (Airteagal 30(2)(b) FADP).
   *[gdpr] Taiscim gearán faoi Airteagal 77 den { $act } faoi { $controller }, { $controller-address }. Baineann sé le m’agóid i gcoinne mo shonraí pearsanta a úsáid le haghaidh intleachta saorga.
}
letter-complain-lead = Is é an Coimisiún um Chosaint Sonraí in Éirinn an príomhúdarás maoirseachta don chuideachta seo (Airteagail 56 agus 60). Cuirigí an gearán seo ar aghaidh, le bhur dtoil, a mhéid is gá, agus coinnígí féin ar an eolas mé.
letter-course = Cad a tharla:
letter-course-sent = { $sent }: Déanaim agóid, { $form }. Tugaim an seoladh ríomhphoist { $email }.
letter-course-receipt = Dearbhaíonn Meta go bhfuair sé an agóid.
letter-course-due = { $law ->
    [fadp] Ní bhfuair mé aon fhreagra go dtí seo.
   *[gdpr] { $due }: Críochnaíonn an mhí atá luaite in Airteagal 12(3). Ní bhfuair mé freagra ná fógra go dteastaíonn tuilleadh ama.
}
letter-course-reminded = { $reminded }: Cuirim meabhrúchán chuig Meta agus iarraim freagra.
letter-course-refused = { $answered }: Deir Meta liom nach n-urramaíonn sé an agóid.
letter-course-reasons = Ba iad seo mo chúiseanna:
letter-breach = Is é mo thuairim go bhfuil na forálacha seo den { $act } i gceist:
letter-breach-time = Airteagal 12(3), toisc nár tháinig freagra in am
letter-breach-refusal = Airteagal 21(1), toisc nár léiríodh forais dhlisteanacha thathantacha dom
letter-breach-special-categories = Airteagal 9, toisc go nochtann an méid atá poiblí rudaí an-íogair
letter-breach-notice = Airteagal 14, toisc nár cuireadh ar an eolas mé
letter-complain-ask = Iarraim oraibh
letter-complain-examine = an gearán seo a scrúdú
letter-complain-order = { $law ->
    [fadp] oibriú chuige go n-urramófar m’agóid
   *[gdpr] féachaint chuige go n-urramófar m’agóid
}
letter-complain-tell = { $law ->
    [gdpr] mé a choinneáil ar an eolas faoin dul chun cinn agus faoin toradh (Airteagal 77(2))
   *[other] an toradh a chur in iúl dom
}

letter-enclosure-objection = Cóip de m’agóid, leis an dáta uirthi
letter-enclosure-mandate = Cóip den rud a thugann an ceart dom gníomhú
letter-enclosure-answers = Gabhálacha scáileáin agus ríomhphoist, má tá siad agam
letter-enclosure-complaint = Mo ghearán leis an gcuideachta, agus a freagra má tá ceann ann

letter-note-gaps = Líon isteach an méid atá idir lúibíní cearnacha, agus bain amach an méid nach n-oireann.
letter-note-form-first = Tá foirm Meta níos tapúla. Áirítear litir ón lá a shroicheann sí Meta: cuir sa phost í ar bhealach a ligfidh duit an lá sin a chruthú.
letter-note-two-weeks = Níl sa choicís ach iarratas. Ní leagann an dlí tréimhse mar sin síos.
letter-note-models-stay = Baineann sé seo le sonraí atá fós á gcoinneáil. Is ar éigean a athrófar leis an méid a d’fhoghlaim samhail oilte.
letter-note-address-press = Níl an seoladh seo ar eolas ach ó thuairiscí sna meáin. Is í foirm Meta an bealach is sábháilte.
letter-note-no-deadline = Ní leagann dlí na hEilvéise síos aon tréimhse chinnte le haghaidh freagra ar agóid. Fiafraigh arís tar éis 30 lá.
letter-note-other-law = Níl dlí do thíre ar eolas ag Objector, mar sin ní luann an litir seo aon dlí.
letter-note-identify = D’fhéadfadh Meta fiafraí conas is féidir leis thú a aimsiú ina shonraí. Ná tabhair níos mó ná mar is gá chuige sin, agus ná tabhair doiciméad aitheantais roimh ré.
letter-note-child = Ní cheileann litir ar bith pictiúr. Iarr orthu siúd a phostáil é freisin é a scriosadh nó é a thaispeáint do chairde amháin.
letter-note-represented = Cuir cóip den rud a thugann an ceart duit gníomhú leis an litir. Dubhaigh aon rud nach mbaineann leis seo, agus ná cuir doiciméad aitheantais léi. Ní mór gurb í an tír i do shonraí an tír ina gcónaíonn an duine seo: is iad dlí agus údarás na tíre sin a bhaineann leis an scéal.
letter-note-authority-form = Tá leathanach nó foirm dá chuid féin ag an údarás le haghaidh gearán. Úsáid é, agus cóipeáil an téacs seo ann.
letter-note-check-address = Seiceáil an seoladh ar shuíomh gréasáin an údaráis sula gcuireann tú aon rud sa phost.
letter-note-lead = Glacann d’údarás féin leis an ngearán. Is é an t-údarás Éireannach atá i gceannas i gcúrsaí Meta, ach ní gá duit scríobh chuig Baile Átha Cliath.
letter-note-land = Sa Ghearmáin, is é údarás do stáit chónaidhme (Land) atá inniúil i gcás cuideachtaí amhail Meta. Roghnaigh do stát cónaidhme.
letter-note-login = Iarrann foirm an údaráis aitheantas leictreonach, amhail MitID sa Danmhairg nó BankID san Iorua.
letter-note-no-plain-mail = Ní ghlacann an t-údarás seo le gearáin ar ghnáthríomhphost. Úsáid a fhoirm nó an post.
letter-note-public-record = Déantar taifead poiblí den mhéid a sheoltar chuig an údarás seo. Fág ar lár aon rud atá íogair.
letter-note-company-first = Tá an t-údarás seo ag iarraidh ort dul chuig an gcuideachta ar dtús.
letter-note-no-fines = Féadfaidh coimisinéir na hEilvéise cás a scrúdú, ach ní féidir leis fíneálacha a ghearradh.
letter-note-language = Tá an litir seo i dteanga a nglacann an t-údarás léi.
letter-note-court = Mura ndeir an t-údarás tada ar feadh trí mhí, tugann Airteagal 78(2) den GDPR bealach duit chun na cúirte.
letter-note-not-covered = Níl údarás ar eolas ag Objector do do thír ná do do chríoch. Lorg é ar shuíomh gréasáin do rialtais.
letter-as-of = Amhail an { $date }
letter-undated = Níl dáta na sonraí seo ar eolas.
