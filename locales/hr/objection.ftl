# The objection that Objector writes into Meta's form, in Croatian.

objection-opening = { $law ->
    [uk] Na temelju članka 21. stavka 1. UK GDPR-a ulažem prigovor na upotrebu svojih osobnih podataka za razvoj i poboljšanje AI-ja tvrtke Meta. To vrijedi za sav dosadašnji i budući sadržaj koji dijelim.
    [fadp] Izričito ulažem prigovor (članak 30. stavak 2. točka b švicarskog Saveznog zakona o zaštiti podataka) na upotrebu svojih osobnih podataka za razvoj i poboljšanje AI-ja tvrtke Meta. To vrijedi za sav dosadašnji i budući sadržaj koji dijelim.
    [other] Ulažem prigovor na upotrebu svojih osobnih podataka za razvoj i poboljšanje AI-ja tvrtke Meta. To vrijedi za sav dosadašnji i budući sadržaj koji dijelim.
   *[gdpr] Na temelju članka 21. stavka 1. GDPR-a ulažem prigovor na upotrebu svojih osobnih podataka za razvoj i poboljšanje AI-ja tvrtke Meta. To vrijedi za sav dosadašnji i budući sadržaj koji dijelim.
}

objection-shortest = { $law ->
    [uk] Prema čl. 21. st. 1. UK GDPR-a ulažem prigovor na upotrebu svojih podataka za Metin AI.
    [fadp] Izričito prigovaram (čl. 30. st. 2. t. b FADP-a) upotrebi svojih podataka za Metin AI.
    [other] Ulažem prigovor na upotrebu svojih podataka za AI tvrtke Meta.
   *[gdpr] Prema čl. 21. st. 1. GDPR-a ulažem prigovor na upotrebu svojih podataka za Metin AI.
}

objection-opening-third-party = { $law ->
    [uk] Na temelju članka 21. stavka 1. UK GDPR-a ulažem prigovor na upotrebu osobnih podataka o meni, koje Meta ima od drugih osoba, s internetskih stranica ili od tvrtki, za razvoj i poboljšanje AI-ja tvrtke Meta.
    [fadp] Izričito ulažem prigovor (članak 30. stavak 2. točka b švicarskog Saveznog zakona o zaštiti podataka) na upotrebu osobnih podataka o meni od drugih osoba, internetskih stranica ili tvrtki za razvoj i poboljšanje Metina AI-ja.
    [other] Ulažem prigovor na upotrebu osobnih podataka o meni, koje Meta ima od drugih osoba, s internetskih stranica ili od tvrtki, za razvoj i poboljšanje AI-ja tvrtke Meta.
   *[gdpr] Na temelju članka 21. stavka 1. GDPR-a ulažem prigovor na upotrebu osobnih podataka o meni, koje Meta ima od drugih osoba, s internetskih stranica ili od tvrtki, za razvoj i poboljšanje AI-ja tvrtke Meta.
}
objection-shortest-third-party = { $law ->
    [uk] Prema čl. 21. st. 1. UK GDPR-a prigovaram upotrebi podataka o meni od drugih za Metin AI.
    [fadp] Izričito prigovaram (čl. 30. st. 2. t. b FADP-a) upotrebi podataka o meni od drugih za Metin AI.
    [other] Ulažem prigovor na upotrebu podataka o meni od drugih za Metin AI.
   *[gdpr] Prema čl. 21. st. 1. GDPR-a prigovaram upotrebi podataka o meni od drugih za Metin AI.
}
objection-opening-child = { $law ->
    [uk] U ime svojeg maloljetnog djeteta, na temelju članka 21. stavka 1. UK GDPR-a, ulažem prigovor na upotrebu osobnih podataka djeteta za razvoj i poboljšanje AI-ja tvrtke Meta, odakle god potjecali.
    [fadp] U ime svojeg maloljetnog djeteta izričito ulažem prigovor (članak 30. stavak 2. točka b švicarskog Saveznog zakona o zaštiti podataka) na upotrebu osobnih podataka djeteta za razvoj i poboljšanje AI-ja tvrtke Meta, odakle god potjecali.
    [other] U ime svojeg maloljetnog djeteta ulažem prigovor na upotrebu osobnih podataka djeteta za razvoj i poboljšanje AI-ja tvrtke Meta, odakle god potjecali.
   *[gdpr] U ime svojeg maloljetnog djeteta, na temelju članka 21. stavka 1. GDPR-a, ulažem prigovor na upotrebu osobnih podataka djeteta za razvoj i poboljšanje AI-ja tvrtke Meta, odakle god potjecali.
}
objection-shortest-child = { $law ->
    [uk] U ime djeteta, po čl. 21. st. 1. UK GDPR-a, prigovaram upotrebi njegovih podataka za Metin AI.
    [fadp] U ime djeteta izričito prigovaram (FADP, čl. 30. st. 2. t. b) upotrebi podataka za Metin AI.
    [other] U ime djeteta ulažem prigovor na upotrebu njegovih podataka za Metin AI.
   *[gdpr] U ime djeteta, po čl. 21. st. 1. GDPR-a, prigovaram upotrebi njegovih podataka za Metin AI.
}
objection-child-reason = Moje dijete o tome ne može odlučivati, a interesi djece imaju osobitu težinu. Izuzimanje računa maloljetnika ne obuhvaća ono što objavljuju odrasli.
objection-opening-represented = { $law ->
    [uk] U ime osobe koju zastupam, na temelju članka 21. stavka 1. UK GDPR-a, ulažem prigovor na upotrebu njezinih podataka za razvoj i poboljšanje AI-ja tvrtke Meta. To vrijedi za sav dosadašnji i budući sadržaj koji se dijeli.
    [fadp] U ime osobe koju zastupam izričito ulažem prigovor (članak 30. stavak 2. točka b švicarskog Saveznog zakona o zaštiti podataka) na upotrebu njezinih podataka za razvoj i poboljšanje AI-ja tvrtke Meta, i dosadašnjih i budućih.
    [other] U ime osobe koju zastupam ulažem prigovor na upotrebu njezinih podataka za razvoj i poboljšanje AI-ja tvrtke Meta. To vrijedi za sav dosadašnji i budući sadržaj koji se dijeli.
   *[gdpr] U ime osobe koju zastupam, na temelju članka 21. stavka 1. GDPR-a, ulažem prigovor na upotrebu njezinih podataka za razvoj i poboljšanje AI-ja tvrtke Meta. To vrijedi za sav dosadašnji i budući sadržaj koji se dijeli.
}
objection-shortest-represented = { $law ->
    [uk] U ime druge osobe, po čl. 21. st. 1. UK GDPR-a, prigovaram upotrebi njezinih podataka za Metin AI.
    [fadp] U ime druge osobe izričito prigovaram (FADP, čl. 30. st. 2. t. b) upotrebi podataka za Metin AI.
    [other] U ime druge osobe ulažem prigovor na upotrebu njezinih podataka za Metin AI.
   *[gdpr] U ime druge osobe, po čl. 21. st. 1. GDPR-a, prigovaram upotrebi njezinih podataka za Metin AI.
}

objection-closing = Molim vas da prestanete s tom upotrebom i da mi potvrdite da ste to učinili.

objection-ground-expectation = Moje su objave bile namijenjene ljudima, a ne strojevima. Kad su nastale, nije se moglo očekivati da će se taj sadržaj upotrijebiti za razvoj generativnog AI-ja.
objection-ground-special-categories = Moje objave otkrivaju osobito osjetljive stvari o meni ili o drugima. Takvi podaci trebaju posebnu zaštitu, a legitimni interes nije dovoljan za njihovu upotrebu.
objection-ground-children = U mojim se objavama vide ili mogu prepoznati djeca iz moje obitelji. Ona o tome ne mogu sama odlučivati, a njihovi interesi imaju osobitu težinu.
objection-ground-profession-safety = Moje zanimanje ili moja osobna sigurnost zahtijeva da AI ne reproducira i ne povezuje moje ime, lice i navike. Za mene je rizik veći nego za druge.
objection-ground-creative-work = Ondje objavljujem vlastita djela o kojima ovisi moja egzistencija. Sadržaj koji AI stvara, a koji ih oponaša ili zamjenjuje, šteti mi.
objection-ground-irreversible = Ono što je model naučio teško je ponovno pronaći, ispraviti ili izbrisati. Zauvijek bi bila izgubljena moja kontrola nad podacima, a to se mora odvagnuti prije njihove upotrebe.
objection-ground-not-necessary = Postoje blaži načini da se postigne isti cilj, na primjer podaci ljudi koji su na to pristali, licencirani ili sintetički podaci. Moji podaci za to nisu nužni.
objection-ground-non-user = Nemam račun kod Mete ili se pojavljujem u sadržaju drugih osoba. Između mene i Mete nije bilo nikakvog odnosa, nitko me nije obavijestio i takva se upotreba nije mogla očekivati.

objection-brief-expectation = Moje su objave bile za ljude, ne za AI.
objection-brief-special-categories = Moje objave otkrivaju posebno zaštićene podatke.
objection-brief-children = U mojim se objavama vide djeca.
objection-brief-profession-safety = Zbog posla ili situacije moj je rizik osobito velik.
objection-brief-creative-work = Živim od djela koja ondje objavljujem.
objection-brief-irreversible = Ono što je model naučio teško se može povući.
objection-brief-not-necessary = AI se može trenirati bez mojih podataka.
objection-brief-non-user = Nemam račun ili me prikazuju drugi.

ground-why-expectation = Pravo gleda što su ljudi mogli očekivati kad su nešto podijelili; stare su objave bile namijenjene ljudima, a ne AI-ju.
ground-why-special-categories = Takvi su podaci posebno zaštićeni i legitimni interes sam po sebi ne dopušta njihovu upotrebu; sudovi se ne slažu o tome što iz toga slijedi za treniranje AI-ja.
ground-why-children = Interesi djece imaju veću težinu, a ona ništa od toga nisu sama odabrala.
ground-why-profession-safety = To je posebna situacija u doslovnom smislu zakona: za vas je rizik veći nego za druge.
ground-why-creative-work = Vaša je egzistencija vaš vlastiti interes, koji treba odvagnuti u odnosu na Metin.
ground-why-irreversible = Ono što je model naučio teško se može ispraviti ili izbrisati, zato prethodno odvagivanje mora biti strože.
ground-why-not-necessary = Legitimni interes dopušta samo ono što je nužno. Sud u Kölnu zasad je prihvatio da je Metina upotreba podataka nužna, zato ovaj razlog upotrijebite kao dodatak.
ground-why-non-user = S Metom nemate nikakve veze, nitko vas nije obavijestio i niste mogli ništa birati, zato takvu upotrebu niste mogli očekivati.
