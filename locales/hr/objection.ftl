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

objection-closing = Molim vas da prestanete s tom upotrebom i da mi potvrdite da ste to učinili.

objection-ground-expectation = Moje su objave bile namijenjene ljudima, a ne strojevima. Kad su nastale, nije se moglo očekivati da će se taj sadržaj upotrijebiti za razvoj generativnog AI-ja.
objection-ground-special-categories = Moje objave otkrivaju osobito osjetljive stvari o meni ili o drugima. Takvi podaci trebaju posebnu zaštitu, a legitimni interes nije dovoljan za njihovu upotrebu.
objection-ground-children = U mojim se objavama vide ili mogu prepoznati djeca iz moje obitelji. Ona o tome ne mogu sama odlučivati, a njihovi interesi imaju osobitu težinu.
objection-ground-profession-safety = Moje zanimanje ili moja osobna sigurnost zahtijeva da AI ne reproducira i ne povezuje moje ime, lice i navike. Za mene je rizik veći nego za druge.
objection-ground-creative-work = Ondje objavljujem vlastita djela o kojima ovisi moja egzistencija. Sadržaj koji AI stvara, a koji ih oponaša ili zamjenjuje, šteti mi.
objection-ground-irreversible = Ono što je model naučio teško je ponovno pronaći, ispraviti ili izbrisati. Zauvijek bi bila izgubljena moja kontrola nad podacima, a to se mora odvagnuti prije njihove upotrebe.
objection-ground-not-necessary = Postoje blaži načini da se postigne isti cilj, na primjer podaci ljudi koji su na to pristali, licencirani ili sintetički podaci. Moji podaci za to nisu nužni.
objection-ground-non-user = Nemam račun kod Mete ili se pojavljujem u sadržaju drugih osoba. Između mene i Mete nije bilo nikakvog odnosa, nitko me nije obavijestio i takva se upotreba nije mogla očekivati.
