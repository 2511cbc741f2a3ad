# The objection that Objector writes into Meta's form, in Slovak.

objection-opening = { $law ->
    [uk] Podľa čl. 21 ods. 1 UK GDPR namietam proti použitiu svojich osobných údajov na vývoj a zlepšovanie AI v spoločnosti Meta. Námietka platí pre môj doterajší obsah aj pre všetko, čo budem zdieľať v budúcnosti.
    [fadp] Výslovne namietam (čl. 30 ods. 2 písm. b) švajčiarskeho zákona o ochrane údajov) proti použitiu svojich osobných údajov na vývoj a zlepšovanie AI v spoločnosti Meta. Platí to pre môj doterajší obsah aj pre všetko, čo budem zdieľať v budúcnosti.
    [other] Namietam proti použitiu svojich osobných údajov na vývoj a zlepšovanie AI v spoločnosti Meta. Námietka platí pre môj doterajší obsah aj pre všetko, čo budem zdieľať v budúcnosti.
   *[gdpr] Podľa čl. 21 ods. 1 GDPR namietam proti použitiu svojich osobných údajov na vývoj a zlepšovanie AI v spoločnosti Meta. Námietka platí pre môj doterajší obsah aj pre všetko, čo budem zdieľať v budúcnosti.
}

objection-shortest = { $law ->
    [uk] Podľa čl. 21 ods. 1 UK GDPR namietam proti použitiu svojich údajov na AI v Mete.
    [fadp] Výslovne namietam (čl. 30 ods. 2 písm. b) FADP) proti použitiu svojich údajov na AI.
    [other] Namietam proti použitiu svojich údajov na AI v Mete.
   *[gdpr] Podľa čl. 21 ods. 1 GDPR namietam proti použitiu svojich údajov na AI v Mete.
}

objection-opening-third-party = { $law ->
    [uk] Podľa čl. 21 ods. 1 UK GDPR namietam proti tomu, aby sa osobné údaje o mne, ktoré má Meta od iných ľudí, z webových stránok alebo od spoločností, používali na vývoj a zlepšovanie AI v spoločnosti Meta.
    [fadp] Výslovne namietam (čl. 30 ods. 2 písm. b) švajčiarskeho zákona o ochrane údajov) proti tomu, aby sa osobné údaje o mne, ktoré má Meta od iných ľudí, z webových stránok alebo od spoločností, používali na vývoj a zlepšovanie AI v Mete.
    [other] Namietam proti tomu, aby sa osobné údaje o mne, ktoré má Meta od iných ľudí, z webových stránok alebo od spoločností, používali na vývoj a zlepšovanie AI v spoločnosti Meta.
   *[gdpr] Podľa čl. 21 ods. 1 GDPR namietam proti tomu, aby sa osobné údaje o mne, ktoré má Meta od iných ľudí, z webových stránok alebo od spoločností, používali na vývoj a zlepšovanie AI v spoločnosti Meta.
}
objection-shortest-third-party = { $law ->
    [uk] Podľa čl. 21 ods. 1 UK GDPR namietam proti použitiu údajov o mne od iných na AI v Mete.
    [fadp] Výslovne namietam (čl. 30 ods. 2 písm. b) FADP) proti použitiu údajov o mne od iných na AI.
    [other] Namietam proti použitiu údajov o mne od iných na AI v Mete.
   *[gdpr] Podľa čl. 21 ods. 1 GDPR namietam proti použitiu údajov o mne od iných na AI v Mete.
}
objection-opening-child = { $law ->
    [uk] V mene svojho maloletého dieťaťa podľa čl. 21 ods. 1 UK GDPR namietam proti použitiu jeho osobných údajov na vývoj a zlepšovanie AI v spoločnosti Meta, nech pochádzajú odkiaľkoľvek.
    [fadp] V mene svojho maloletého dieťaťa výslovne namietam (čl. 30 ods. 2 písm. b) švajčiarskeho zákona o ochrane údajov) proti použitiu jeho osobných údajov na vývoj a zlepšovanie AI v spoločnosti Meta, nech pochádzajú odkiaľkoľvek.
    [other] V mene svojho maloletého dieťaťa namietam proti použitiu jeho osobných údajov na vývoj a zlepšovanie AI v spoločnosti Meta, nech pochádzajú odkiaľkoľvek.
   *[gdpr] V mene svojho maloletého dieťaťa podľa čl. 21 ods. 1 GDPR namietam proti použitiu jeho osobných údajov na vývoj a zlepšovanie AI v spoločnosti Meta, nech pochádzajú odkiaľkoľvek.
}
objection-shortest-child = { $law ->
    [uk] Za svoje dieťa podľa čl. 21 ods. 1 UK GDPR namietam proti použitiu jeho údajov na AI v Mete.
    [fadp] Za svoje dieťa výslovne namietam (čl. 30 ods. 2 písm. b) FADP) proti použitiu jeho údajov na AI.
    [other] Za svoje dieťa namietam proti použitiu jeho údajov na AI v Mete.
   *[gdpr] Za svoje dieťa podľa čl. 21 ods. 1 GDPR namietam proti použitiu jeho údajov na AI v Mete.
}
objection-child-reason = Moje dieťa o tom nemôže rozhodovať a záujmy detí majú osobitnú váhu. Vynechanie účtov maloletých neplatí na to, čo zverejňujú dospelí.
objection-opening-represented = { $law ->
    [uk] V mene osoby, ktorú zastupujem, podľa čl. 21 ods. 1 UK GDPR namietam proti použitiu jej údajov na vývoj a zlepšovanie AI v spoločnosti Meta, a to doteraz zdieľaných aj tých, ktoré sa budú zdieľať v budúcnosti.
    [fadp] V mene osoby, ktorú zastupujem, výslovne namietam (čl. 30 ods. 2 písm. b) švajčiarskeho zákona o ochrane údajov) proti použitiu jej údajov na vývoj a zlepšovanie AI v spoločnosti Meta, a to doteraz zdieľaných aj tých budúcich.
    [other] V mene osoby, ktorú zastupujem, namietam proti použitiu jej údajov na vývoj a zlepšovanie AI v spoločnosti Meta, a to doteraz zdieľaných aj tých, ktoré sa budú zdieľať v budúcnosti.
   *[gdpr] V mene osoby, ktorú zastupujem, podľa čl. 21 ods. 1 GDPR namietam proti použitiu jej údajov na vývoj a zlepšovanie AI v spoločnosti Meta, a to doteraz zdieľaných aj tých, ktoré sa budú zdieľať v budúcnosti.
}
objection-shortest-represented = { $law ->
    [uk] Za inú osobu podľa čl. 21 ods. 1 UK GDPR namietam proti použitiu jej údajov na AI v Mete.
    [fadp] Za inú osobu výslovne namietam (čl. 30 ods. 2 písm. b) FADP) proti použitiu jej údajov na AI.
    [other] Za inú osobu namietam proti použitiu jej údajov na AI v Mete.
   *[gdpr] Za inú osobu podľa čl. 21 ods. 1 GDPR namietam proti použitiu jej údajov na AI v Mete.
}

objection-closing = Žiadam, aby ste toto použitie ukončili a potvrdili mi to.

objection-ground-expectation = Moje príspevky boli určené ľuďom, nie strojom. V čase, keď vznikli, sa nedalo očakávať, že budú použité na vývoj generatívnej AI.
objection-ground-special-categories = Moje príspevky prezrádzajú obzvlášť citlivé veci o mne alebo o iných. Také údaje potrebujú osobitnú ochranu a oprávnený záujem na ich použitie nestačí.
objection-ground-children = V mojich príspevkoch vidno alebo sa dajú spoznať deti z mojej rodiny. Samy o tom rozhodnúť nemôžu a ich záujmy majú osobitnú váhu.
objection-ground-profession-safety = Moje povolanie alebo osobná bezpečnosť si vyžaduje, aby AI moje meno, tvár a zvyky nereprodukovala ani neprepájala. Pre mňa je riziko väčšie než pre iných.
objection-ground-creative-work = Zverejňujem tam vlastné diela, ktoré sú dôležité pre moje živobytie. Výstupy AI, ktoré ich napodobňujú alebo nahrádzajú, mi škodia.
objection-ground-irreversible = Čo sa model naučil, sa už sotva dá nájsť, opraviť alebo vymazať. Kontrola nad mojimi údajmi by sa natrvalo stratila a to treba zvážiť skôr, než sa použijú.
objection-ground-not-necessary = Rovnaký cieľ sa dá dosiahnuť miernejšie, napríklad s údajmi ľudí, ktorí s tým súhlasili, s licencovanými alebo so syntetickými dátami. Moje údaje na to nie sú nevyhnutné.
objection-ground-non-user = Nemám účet v Mete alebo sa objavujem v obsahu iných ľudí. S Metou ma nespájal žiadny vzťah, nikto ma neinformoval a takéto použitie sa nedalo očakávať.

objection-brief-expectation = Moje príspevky boli pre ľudí, nie pre AI.
objection-brief-special-categories = Moje príspevky prezrádzajú osobitne chránené údaje.
objection-brief-children = V mojich príspevkoch vidno deti.
objection-brief-profession-safety = Kvôli práci či situácii je pre mňa riziko zvlášť veľké.
objection-brief-creative-work = Živím sa dielami, ktoré tam zverejňujem.
objection-brief-irreversible = Čo sa model naučil, sa sotva dá vziať späť.
objection-brief-not-necessary = AI sa dá trénovať bez mojich údajov.
objection-brief-non-user = Nemám účet alebo ma ukazujú iní.

ground-why-expectation = Právo hľadí na to, čo ľudia mohli čakať, keď niečo zdieľali; staré príspevky boli určené ľuďom, nie AI.
ground-why-special-categories = Také údaje sú osobitne chránené a samotný oprávnený záujem ich použitie nedovoľuje; v tom, čo z toho vyplýva pre trénovanie AI, sa súdy nezhodujú.
ground-why-children = Záujmy detí majú väčšiu váhu a samy si nič z toho nevybrali.
ground-why-profession-safety = To je konkrétna situácia v prostom zmysle zákona: pre vás je riziko väčšie než pre iných.
ground-why-creative-work = Vaše živobytie je váš vlastný záujem, ktorý sa vyvažuje so záujmom Mety.
ground-why-irreversible = Čo sa model naučil, sa dá sotva opraviť alebo vymazať, preto musí byť vyvažovanie záujmov vopred prísnejšie.
ground-why-not-necessary = Oprávnený záujem dovoľuje len to, čo je nevyhnutné. Súd v Kolíne nad Rýnom zatiaľ uznal, že použitie údajov Metou nevyhnutné je, preto tento dôvod uveďte len ako doplnkový.
ground-why-non-user = S Metou nemáte nič spoločné, nikto vás neinformoval a nemali ste na výber, takže sa také použitie nedalo čakať.
