# The objection that Objector writes into Meta's form, in Danish.

objection-opening = { $law ->
    [uk] Jeg gør efter artikel 21, stk. 1, i UK GDPR indsigelse mod, at mine personoplysninger bruges til at udvikle og forbedre AI hos Meta. Det gælder både det, jeg har delt indtil nu, og det, jeg deler fremover.
    [fadp] Jeg gør udtrykkeligt indsigelse (art. 30, stk. 2, litra b, i den schweiziske databeskyttelseslov) mod, at mine personoplysninger bruges til at udvikle og forbedre AI hos Meta. Det gælder både det, jeg har delt indtil nu, og det, jeg deler fremover.
    [other] Jeg gør indsigelse mod, at mine personoplysninger bruges til at udvikle og forbedre AI hos Meta. Det gælder både det, jeg har delt indtil nu, og det, jeg deler fremover.
   *[gdpr] Jeg gør efter artikel 21, stk. 1, i GDPR indsigelse mod, at mine personoplysninger bruges til at udvikle og forbedre AI hos Meta. Det gælder både det, jeg har delt indtil nu, og det, jeg deler fremover.
}

objection-shortest = { $law ->
    [uk] Jeg gør efter UK GDPR art. 21, stk. 1, indsigelse mod brug af mine data til Metas AI.
    [fadp] Jeg gør udtrykkeligt indsigelse (FADP art. 30, stk. 2 b) mod brug af mine data til Metas AI.
    [other] Jeg gør indsigelse mod, at mine data bruges til AI hos Meta.
   *[gdpr] Jeg gør efter GDPR art. 21, stk. 1, indsigelse mod brug af mine data til AI hos Meta.
}

objection-opening-third-party = { $law ->
    [uk] Jeg gør efter artikel 21, stk. 1, i UK GDPR indsigelse mod, at personoplysninger om mig, som Meta har fra andre personer, websteder eller virksomheder, bruges til at udvikle og forbedre AI hos Meta.
    [fadp] Jeg gør udtrykkeligt indsigelse (art. 30, stk. 2, litra b, i den schweiziske databeskyttelseslov) mod, at personoplysninger om mig, som Meta har fra andre personer, websteder eller virksomheder, bruges til at udvikle og forbedre AI hos Meta.
    [other] Jeg gør indsigelse mod, at personoplysninger om mig, som Meta har fra andre personer, websteder eller virksomheder, bruges til at udvikle og forbedre AI hos Meta.
   *[gdpr] Jeg gør efter artikel 21, stk. 1, i GDPR indsigelse mod, at personoplysninger om mig, som Meta har fra andre personer, websteder eller virksomheder, bruges til at udvikle og forbedre AI hos Meta.
}
objection-shortest-third-party = { $law ->
    [uk] Jeg gør efter UK GDPR art. 21, stk. 1, indsigelse mod brug af andres data om mig til Metas AI.
    [fadp] Jeg gør udtrykkeligt indsigelse (FADP art. 30, stk. 2 b) mod brug af andres data om mig til AI.
    [other] Jeg gør indsigelse mod, at andres data om mig bruges til AI hos Meta.
   *[gdpr] Jeg gør efter GDPR art. 21, stk. 1, indsigelse mod brug af andres data om mig til AI hos Meta.
}

objection-opening-child = { $law ->
    [uk] På vegne af mit mindreårige barn gør jeg efter artikel 21, stk. 1, i UK GDPR indsigelse mod, at mit barns personoplysninger bruges til at udvikle og forbedre AI hos Meta, uanset hvor de kommer fra.
    [fadp] På vegne af mit mindreårige barn gør jeg udtrykkeligt indsigelse (art. 30, stk. 2, litra b, i den schweiziske databeskyttelseslov) mod, at mit barns personoplysninger bruges til at udvikle og forbedre AI hos Meta, uanset hvor de kommer fra.
    [other] På vegne af mit mindreårige barn gør jeg indsigelse mod, at mit barns personoplysninger bruges til at udvikle og forbedre AI hos Meta, uanset hvor de kommer fra.
   *[gdpr] På vegne af mit mindreårige barn gør jeg efter artikel 21, stk. 1, i GDPR indsigelse mod, at mit barns personoplysninger bruges til at udvikle og forbedre AI hos Meta, uanset hvor de kommer fra.
}
objection-shortest-child = { $law ->
    [uk] For mit barn gør jeg efter UK GDPR art. 21, stk. 1, indsigelse mod brug af dets data til Metas AI.
    [fadp] For mit barn gør jeg udtrykkeligt indsigelse (FADP art. 30, stk. 2 b) mod AI-brug af barnets data.
    [other] For mit barn gør jeg indsigelse mod, at barnets data bruges til AI hos Meta.
   *[gdpr] For mit barn gør jeg efter GDPR art. 21, stk. 1, indsigelse mod brug af dets data til Metas AI.
}
objection-child-reason = Mit barn kan ikke bestemme over dette, og børns interesser vejer særligt tungt. At mindreåriges konti holdes udenfor, ændrer ikke noget ved det, voksne lægger op.

objection-opening-represented = { $law ->
    [uk] På vegne af en person, jeg repræsenterer, gør jeg efter artikel 21, stk. 1, i UK GDPR indsigelse mod, at personens data bruges til at udvikle og forbedre AI hos Meta. Det gælder både det, der er delt indtil nu, og det, der bliver delt.
    [fadp] På vegne af en person, jeg repræsenterer, gør jeg udtrykkeligt indsigelse (den schweiziske FADP, art. 30, stk. 2, litra b) mod, at personens data bruges til at udvikle og forbedre AI hos Meta, både det, der er delt, og det, der bliver delt.
    [other] På vegne af en person, jeg repræsenterer, gør jeg indsigelse mod, at personens data bruges til at udvikle og forbedre AI hos Meta. Det gælder både det, der er delt indtil nu, og det, der bliver delt.
   *[gdpr] På vegne af en person, jeg repræsenterer, gør jeg efter artikel 21, stk. 1, i GDPR indsigelse mod, at personens data bruges til at udvikle og forbedre AI hos Meta. Det gælder både det, der er delt indtil nu, og det, der bliver delt.
}
objection-shortest-represented = { $law ->
    [uk] For en anden gør jeg efter UK GDPR art. 21, stk. 1, indsigelse mod AI-brug af personens data.
    [fadp] For en anden gør jeg udtrykkeligt indsigelse (FADP art. 30, stk. 2 b) mod AI-brug af personens data.
    [other] For en anden person gør jeg indsigelse mod, at personens data bruges til AI hos Meta.
   *[gdpr] For en anden gør jeg efter GDPR art. 21, stk. 1, indsigelse mod brug af personens data til AI.
}

objection-closing = Jeg beder jer stoppe denne brug og bekræfte over for mig, at I har gjort det.

objection-ground-expectation = Jeg skrev til mennesker, ikke til maskiner. Da jeg delte dette indhold, kunne jeg ikke forvente, at det ville blive brugt til at udvikle generativ AI.
objection-ground-special-categories = Det, jeg har lagt op, afslører særligt følsomme forhold om mig eller andre. Den slags oplysninger kræver særlig beskyttelse, og en legitim interesse er ikke nok til at bruge dem.
objection-ground-children = Børn i min familie kan ses eller genkendes i det, jeg har lagt op. De kan ikke selv bestemme over det, og deres interesser vejer særligt tungt.
objection-ground-profession-safety = Mit arbejde eller min personlige sikkerhed kræver, at mit navn, mit ansigt og mine vaner ikke gengives eller kobles sammen af en AI. For mig er risikoen større end for andre.
objection-ground-creative-work = Jeg offentliggør mine egne værker dér, og de betyder noget for mit levebrød. AI-indhold, der efterligner eller erstatter dem, skader mig.
objection-ground-irreversible = Det, en model har lært, kan næppe findes, rettes eller slettes igen. Jeg ville miste kontrollen over mine data for altid, og det skal indgå i afvejningen, før de bruges.
objection-ground-not-necessary = Det samme mål kan nås på mindre indgribende måder, for eksempel med data fra folk, der har sagt ja, licenserede data eller syntetiske data. Mine data er ikke nødvendige til det.
objection-ground-non-user = Jeg har ingen konto hos Meta, eller jeg optræder i andres indhold. Jeg havde ingen forbindelse til Meta, fik ingen besked og kunne ikke forvente denne brug.

objection-brief-expectation = Jeg skrev til mennesker, ikke til AI.
objection-brief-special-categories = Mine opslag afslører særligt beskyttede data.
objection-brief-children = Børn kan ses i mine opslag.
objection-brief-profession-safety = Mit arbejde eller min situation giver mig særlig risiko.
objection-brief-creative-work = Jeg lever af værker, som jeg offentliggør dér.
objection-brief-irreversible = Det, en model har lært, kan næppe tages tilbage.
objection-brief-not-necessary = AI kan trænes uden mine data.
objection-brief-non-user = Jeg har ingen konto, eller andre viser mig.

ground-why-expectation = Loven ser på, hvad folk kunne forvente, da de delte noget; gamle opslag var til mennesker, ikke til AI.
ground-why-special-categories = Sådanne data er særligt beskyttet, og en legitim interesse alene er ikke nok til at bruge dem; domstolene er uenige om, hvad det betyder for AI-træning.
ground-why-children = Børns interesser vejer tungere, og de har ikke selv valgt noget af dette.
ground-why-profession-safety = Det er en særlig situation, præcis som loven mener det: For dig er risikoen større end for andre.
ground-why-creative-work = Dit levebrød er din egen interesse, som skal afvejes mod Metas.
ground-why-irreversible = Det, en model har lært, kan næppe rettes eller slettes, så afvejningen må være strengere på forhånd.
ground-why-not-necessary = En legitim interesse tillader kun det, der er nødvendigt. En domstol i Köln lagde foreløbigt til grund, at Metas brug er det, så brug dette som et supplement.
ground-why-non-user = Du har intet med Meta at gøre, fik intet at vide og havde intet at vælge, så du kunne ikke forvente denne brug.
