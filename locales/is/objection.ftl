# The objection that Objector writes into Meta's form, in Icelandic.

objection-opening = { $law ->
    [uk] Ég andmæli, samkvæmt 1. mgr. 21. gr. UK GDPR, notkun á persónuupplýsingum mínum til að þróa og bæta gervigreind hjá Meta, bæði á því sem ég hef deilt hingað til og því sem ég mun deila.
    [fadp] Ég andmæli berum orðum (b-liður 2. mgr. 30. gr. svissnesku alríkislaganna um gagnavernd) notkun á persónuupplýsingum mínum til að þróa og bæta gervigreind hjá Meta, bæði á því sem ég hef deilt hingað til og því sem ég mun deila.
    [other] Ég andmæli notkun á persónuupplýsingum mínum til að þróa og bæta gervigreind hjá Meta, bæði á því sem ég hef deilt hingað til og því sem ég mun deila.
   *[gdpr] Ég andmæli, samkvæmt 1. mgr. 21. gr. almennu persónuverndarreglugerðarinnar (GDPR), notkun á persónuupplýsingum mínum til að þróa og bæta gervigreind hjá Meta, bæði á því sem ég hef deilt hingað til og því sem ég mun deila.
}

objection-shortest = { $law ->
    [uk] Ég andmæli skv. 1. mgr. 21. gr. UK GDPR notkun gagna minna fyrir gervigreind hjá Meta.
    [fadp] Ég andmæli berum orðum (FADP, 30. gr., 2. mgr. b) notkun gagna minna í gervigreind Meta.
    [other] Ég andmæli notkun gagna minna fyrir gervigreind hjá Meta.
   *[gdpr] Ég andmæli skv. 1. mgr. 21. gr. GDPR notkun gagna minna fyrir gervigreind hjá Meta.
}

objection-closing = Vinsamlegast hættið þessari notkun og staðfestið við mig að það hafi verið gert.

objection-ground-expectation = Færslur mínar voru ætlaðar fólki, ekki vélum. Þegar ég deildi þessu efni gat ég ekki búist við því að það yrði notað til að þróa spunagreind.
objection-ground-special-categories = Það sem ég hef birt leiðir í ljós sérlega viðkvæm atriði um mig eða aðra. Slíkar upplýsingar þarfnast sérstakrar verndar og lögmætir hagsmunir nægja ekki til að nota þær.
objection-ground-children = Börn í fjölskyldu minni sjást eða þekkjast í því sem ég hef birt. Þau geta ekki ákveðið þetta sjálf og hagsmunir þeirra vega sérstaklega þungt.
objection-ground-profession-safety = Starf mitt eða persónulegt öryggi krefst þess að gervigreind endurskapi hvorki né tengi saman nafn mitt, andlit og venjur. Áhættan er meiri fyrir mig en aðra.
objection-ground-creative-work = Ég birti þar eigin verk sem skipta máli fyrir lífsviðurværi mitt. Efni frá gervigreind sem líkir eftir þeim eða kemur í stað þeirra skaðar mig.
objection-ground-irreversible = Það sem líkan hefur lært er varla hægt að finna, leiðrétta eða eyða aftur. Ég myndi missa stjórn á upplýsingum mínum til frambúðar og það þarf að vega og meta áður en þær eru notaðar.
objection-ground-not-necessary = Hægt er að ná sama markmiði með vægari leiðum, til dæmis gögnum fólks sem hefur samþykkt það, gögnum með leyfi eða gervigögnum. Upplýsingar mínar eru ekki nauðsynlegar til þess.
objection-ground-non-user = Ég er ekki með aðgang hjá Meta eða sést í efni annarra. Ég hafði engin tengsl við Meta, fékk engar upplýsingar og gat ekki búist við þessari notkun.
