# The objection that Objector writes into Meta's form, and why a ground counts, in Icelandic.

objection-opening = { $law ->
    [uk] Ég andmæli, samkvæmt 1. mgr. 21. gr. UK GDPR, notkun á persónuupplýsingum mínum til að þróa og bæta gervigreind hjá Meta, bæði á því sem ég hef deilt hingað til og því sem ég mun deila.
    [fadp] Ég andmæli berum orðum (b-liður 2. mgr. 30. gr. svissnesku persónuverndarlaganna) notkun á persónuupplýsingum mínum til að þróa og bæta gervigreind hjá Meta, bæði á því sem ég hef deilt hingað til og því sem ég mun deila.
    [other] Ég andmæli notkun á persónuupplýsingum mínum til að þróa og bæta gervigreind hjá Meta, bæði á því sem ég hef deilt hingað til og því sem ég mun deila.
   *[gdpr] Ég andmæli, samkvæmt 1. mgr. 21. gr. almennu persónuverndarreglugerðarinnar (GDPR), notkun á persónuupplýsingum mínum til að þróa og bæta gervigreind hjá Meta, bæði á því sem ég hef deilt hingað til og því sem ég mun deila.
}

objection-shortest = { $law ->
    [uk] Ég andmæli skv. 1. mgr. 21. gr. UK GDPR notkun gagna minna fyrir gervigreind hjá Meta.
    [fadp] Ég andmæli berum orðum (b-l. 2. mgr. 30. gr. FADP) notkun gagna minna í gervigreind Meta.
    [other] Ég andmæli notkun gagna minna fyrir gervigreind hjá Meta.
   *[gdpr] Ég andmæli skv. 1. mgr. 21. gr. GDPR notkun gagna minna fyrir gervigreind hjá Meta.
}

objection-opening-third-party = { $law ->
    [uk] Ég andmæli, samkvæmt 1. mgr. 21. gr. UK GDPR, notkun á persónuupplýsingum um mig sem Meta hefur frá öðru fólki, vefsíðum eða fyrirtækjum til að þróa og bæta gervigreind hjá Meta.
    [fadp] Ég andmæli berum orðum (b-liður 2. mgr. 30. gr. svissnesku persónuverndarlaganna) notkun á persónuupplýsingum um mig sem Meta hefur frá öðru fólki, vefsíðum eða fyrirtækjum til að þróa og bæta gervigreind hjá Meta.
    [other] Ég andmæli notkun á persónuupplýsingum um mig sem Meta hefur frá öðru fólki, vefsíðum eða fyrirtækjum til að þróa og bæta gervigreind hjá Meta.
   *[gdpr] Ég andmæli, samkvæmt 1. mgr. 21. gr. almennu persónuverndarreglugerðarinnar (GDPR), notkun á persónuupplýsingum um mig sem Meta hefur frá öðru fólki, vefsíðum eða fyrirtækjum til að þróa og bæta gervigreind hjá Meta.
}
objection-shortest-third-party = { $law ->
    [uk] Ég andmæli skv. 1. mgr. 21. gr. UK GDPR notkun gagna um mig frá öðrum fyrir gervigreind.
    [fadp] Ég andmæli berum orðum (FADP) notkun gagna um mig frá öðrum fyrir gervigreind Meta.
    [other] Ég andmæli notkun gagna um mig frá öðrum fyrir gervigreind hjá Meta.
   *[gdpr] Ég andmæli skv. 1. mgr. 21. gr. GDPR notkun gagna um mig frá öðrum fyrir gervigreind.
}
objection-opening-child = { $law ->
    [uk] Fyrir hönd ólögráða barns míns andmæli ég, samkvæmt 1. mgr. 21. gr. UK GDPR, notkun á persónuupplýsingum barnsins til að þróa og bæta gervigreind hjá Meta, hvaðan sem þær koma.
    [fadp] Fyrir hönd ólögráða barns míns andmæli ég berum orðum (b-liður 2. mgr. 30. gr. svissnesku persónuverndarlaganna) notkun á persónuupplýsingum barnsins til að þróa og bæta gervigreind hjá Meta, hvaðan sem þær koma.
    [other] Fyrir hönd ólögráða barns míns andmæli ég notkun á persónuupplýsingum barnsins til að þróa og bæta gervigreind hjá Meta, hvaðan sem þær koma.
   *[gdpr] Fyrir hönd ólögráða barns míns andmæli ég, samkvæmt 1. mgr. 21. gr. almennu persónuverndarreglugerðarinnar (GDPR), notkun á persónuupplýsingum barnsins til að þróa og bæta gervigreind hjá Meta, hvaðan sem þær koma.
}
objection-shortest-child = { $law ->
    [uk] Fyrir barnið mitt: Ég andmæli (21. gr. UK GDPR) notkun gagna þess fyrir gervigreind Meta.
    [fadp] Fyrir barnið mitt: Ég andmæli berum orðum (FADP) notkun gagna þess í gervigreind Meta.
    [other] Fyrir barnið mitt: Ég andmæli notkun gagna þess fyrir gervigreind hjá Meta.
   *[gdpr] Fyrir barnið mitt: Ég andmæli (21. gr. GDPR) notkun gagna þess fyrir gervigreind Meta.
}
objection-child-reason = Barnið mitt getur ekki ákveðið þetta og hagsmunir barna vega sérstaklega þungt. Að aðgöngum ólögráða barna sé sleppt nær ekki til þess sem fullorðið fólk birtir.
objection-opening-represented = { $law ->
    [uk] Fyrir hönd einstaklings sem ég kem fram fyrir andmæli ég, samkvæmt 1. mgr. 21. gr. UK GDPR, notkun á upplýsingum hans til að þróa og bæta gervigreind hjá Meta, bæði á því sem deilt hefur verið og því sem deilt verður.
    [fadp] Fyrir hönd einstaklings sem ég kem fram fyrir andmæli ég berum orðum (b-liður 2. mgr. 30. gr. svissnesku persónuverndarlaganna) notkun á upplýsingum hans til að þróa og bæta gervigreind Meta, bæði á því sem deilt hefur verið og því sem deilt verður.
    [other] Fyrir hönd einstaklings sem ég kem fram fyrir andmæli ég notkun á upplýsingum hans til að þróa og bæta gervigreind hjá Meta, bæði á því sem deilt hefur verið og því sem deilt verður.
   *[gdpr] Fyrir hönd einstaklings sem ég kem fram fyrir andmæli ég, samkvæmt 1. mgr. 21. gr. persónuverndarreglugerðarinnar (GDPR), notkun á upplýsingum hans til að þróa og bæta gervigreind hjá Meta, bæði á því sem deilt hefur verið og því sem deilt verður.
}
objection-shortest-represented = { $law ->
    [uk] Fyrir annan: Ég andmæli (21. gr. UK GDPR) notkun gagna hans fyrir gervigreind Meta.
    [fadp] Fyrir annan: Ég andmæli berum orðum (FADP) notkun gagna hans í gervigreind Meta.
    [other] Fyrir annan: Ég andmæli notkun gagna hans fyrir gervigreind hjá Meta.
   *[gdpr] Fyrir annan: Ég andmæli (21. gr. GDPR) notkun gagna hans fyrir gervigreind Meta.
}

objection-closing = Vinsamlegast hættið þessari notkun og staðfestið við mig að það hafi verið gert.

objection-ground-expectation = Færslur mínar voru ætlaðar fólki, ekki vélum. Þegar ég deildi þessu efni gat ég ekki búist við því að það yrði notað til að þróa spunagreind.
objection-ground-special-categories = Það sem ég hef birt leiðir í ljós sérlega viðkvæm atriði um mig eða aðra. Slíkar upplýsingar þarfnast sérstakrar verndar og lögmætir hagsmunir nægja ekki til að nota þær.
objection-ground-children = Börn í fjölskyldu minni sjást eða þekkjast í því sem ég hef birt. Þau geta ekki ákveðið þetta sjálf og hagsmunir þeirra vega sérstaklega þungt.
objection-ground-profession-safety = Starf mitt eða persónulegt öryggi krefst þess að gervigreind endurskapi hvorki né tengi saman nafn mitt, andlit og venjur. Áhættan er meiri fyrir mig en aðra.
objection-ground-creative-work = Ég birti þar eigin verk sem skipta máli fyrir lífsviðurværi mitt. Efni frá gervigreind sem líkir eftir þeim eða kemur í stað þeirra skaðar mig.
objection-ground-irreversible = Varla er hægt að finna eða leiðrétta það sem líkan hefur lært eða eyða því aftur. Ég myndi missa stjórn á upplýsingum mínum til frambúðar og það þarf að vega og meta áður en þær eru notaðar.
objection-ground-not-necessary = Hægt er að ná sama markmiði með vægari leiðum, til dæmis gögnum fólks sem hefur samþykkt það, gögnum með leyfi eða gervigögnum. Upplýsingar mínar eru ekki nauðsynlegar til þess.
objection-ground-non-user = Ég er ekki með aðgang hjá Meta eða sést í efni annarra. Ég hafði engin tengsl við Meta, fékk engar upplýsingar og gat ekki búist við þessari notkun.

objection-brief-expectation = Færslur mínar voru fyrir fólk, ekki fyrir gervigreind.
objection-brief-special-categories = Færslur mínar sýna upplýsingar sem njóta sérstakrar verndar.
objection-brief-children = Börn sjást í færslum mínum.
objection-brief-profession-safety = Starf mitt eða aðstæður valda mér sérstakri áhættu.
objection-brief-creative-work = Ég lifi af verkum sem ég birti þar.
objection-brief-irreversible = Það sem líkan hefur lært verður varla tekið til baka.
objection-brief-not-necessary = Hægt er að þjálfa gervigreind án upplýsinga minna.
objection-brief-non-user = Ég er ekki með aðgang, eða aðrir sýna mig.

ground-why-expectation = Lögin líta til þess hverju fólk gat búist við þegar það deildi einhverju; gamlar færslur voru ætlaðar fólki, ekki gervigreind.
ground-why-special-categories = Slíkar upplýsingar njóta sérstakrar verndar og lögmætir hagsmunir einir og sér heimila ekki notkun þeirra; dómstólar eru ekki sammála um hvað af því leiðir fyrir þjálfun gervigreindar.
ground-why-children = Hagsmunir barna vega þyngra og þau hafa ekki sjálf valið neitt af þessu.
ground-why-profession-safety = Þetta eru sérstakar aðstæður í bókstaflegum skilningi laganna: áhættan er meiri fyrir þig en aðra.
ground-why-creative-work = Lífsviðurværi þitt er hluti af þínum eigin hagsmunum sem vega þarf á móti hagsmunum Meta.
ground-why-irreversible = Varla er hægt að leiðrétta það sem líkan hefur lært eða eyða því og því verður matið að vera strangara fyrir fram.
ground-why-not-necessary = Lögmætir hagsmunir heimila aðeins það sem er nauðsynlegt. Dómstóll í Köln féllst að svo stöddu á að notkun Meta væri það, svo að þú skalt nota þetta til viðbótar.
ground-why-non-user = Þú átt engin viðskipti við Meta, fékkst engar upplýsingar og hafðir ekkert val, svo að þú gast ekki búist við þessari notkun.
