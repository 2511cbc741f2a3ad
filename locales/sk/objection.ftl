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

objection-closing = Žiadam, aby ste toto použitie ukončili a potvrdili mi to.

objection-ground-expectation = Moje príspevky boli určené ľuďom, nie strojom. V čase, keď vznikli, sa nedalo očakávať, že budú použité na vývoj generatívnej AI.
objection-ground-special-categories = Moje príspevky prezrádzajú obzvlášť citlivé veci o mne alebo o iných. Také údaje potrebujú osobitnú ochranu a oprávnený záujem na ich použitie nestačí.
objection-ground-children = V mojich príspevkoch vidno alebo sa dajú spoznať deti z mojej rodiny. Samy o tom rozhodnúť nemôžu a ich záujmy majú osobitnú váhu.
objection-ground-profession-safety = Moje povolanie alebo osobné bezpečie si vyžaduje, aby AI nenapodobňovala ani nespájala moje meno, tvár a zvyky. Pre mňa je riziko väčšie než pre iných.
objection-ground-creative-work = Zverejňujem tam vlastné diela, ktoré sú dôležité pre moje živobytie. Výstupy AI, ktoré ich napodobňujú alebo nahrádzajú, mi škodia.
objection-ground-irreversible = Čo sa model naučil, sa už sotva dá nájsť, opraviť alebo vymazať. Kontrola nad mojimi údajmi by sa natrvalo stratila a to treba zvážiť skôr, než sa použijú.
objection-ground-not-necessary = K rovnakému cieľu vedú miernejšie cesty, napríklad údaje ľudí, ktorí s tým súhlasili, licencované dáta alebo syntetické dáta. Moje údaje na to nie sú nevyhnutné.
objection-ground-non-user = Nemám v Mete účet alebo sa objavujem v obsahu iných ľudí. S Metou ma nespájal žiadny vzťah, nikto ma neinformoval a takéto použitie sa nedalo očakávať.
