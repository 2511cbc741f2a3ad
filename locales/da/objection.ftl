# The objection that Objector writes into Meta's form, in Danish.

objection-opening = { $law ->
    [uk] Jeg gør efter artikel 21, stk. 1, i UK GDPR indsigelse mod, at mine personoplysninger bruges til at udvikle og forbedre AI hos Meta. Det gælder både det, jeg har delt indtil nu, og det, jeg deler fremover.
    [fadp] Jeg gør udtrykkeligt indsigelse (art. 30, stk. 2, litra b, i den schweiziske databeskyttelseslov) mod, at mine personoplysninger bruges til at udvikle og forbedre AI hos Meta. Det gælder både det, jeg har delt indtil nu, og det, jeg deler fremover.
    [other] Jeg gør indsigelse mod, at mine personoplysninger bruges til at udvikle og forbedre AI hos Meta. Det gælder både det, jeg har delt indtil nu, og det, jeg deler fremover.
   *[gdpr] Jeg gør efter artikel 21, stk. 1, i GDPR indsigelse mod, at mine personoplysninger bruges til at udvikle og forbedre AI hos Meta. Det gælder både det, jeg har delt indtil nu, og det, jeg deler fremover.
}

objection-shortest = { $law ->
    [uk] Jeg gør efter UK GDPR art. 21, stk. 1, indsigelse mod brug af mine data til Metas AI.
    [fadp] Jeg gør udtrykkeligt indsigelse (FADP art. 30, stk. 2 b) mod brug af mine data til AI.
    [other] Jeg gør indsigelse mod, at mine data bruges til AI hos Meta.
   *[gdpr] Jeg gør efter GDPR art. 21, stk. 1, indsigelse mod brug af mine data til AI hos Meta.
}

objection-closing = Jeg beder jer stoppe denne brug og bekræfte over for mig, at I har gjort det.

objection-ground-expectation = Jeg skrev til mennesker, ikke til maskiner. Da jeg delte dette indhold, kunne jeg ikke forvente, at det ville blive brugt til at udvikle generativ AI.
objection-ground-special-categories = Det, jeg har lagt op, afslører særligt følsomme forhold om mig eller andre. Den slags oplysninger kræver særlig beskyttelse, og en legitim interesse er ikke nok til at bruge dem.
objection-ground-children = Børn i min familie kan ses eller genkendes i det, jeg har lagt op. De kan ikke selv bestemme over det, og deres interesser vejer særligt tungt.
objection-ground-profession-safety = Mit arbejde eller min personlige sikkerhed kræver, at mit navn, mit ansigt og mine vaner ikke gengives eller kobles sammen af en AI. For mig er risikoen større end for andre.
objection-ground-creative-work = Jeg offentliggør mine egne værker dér, og de betyder noget for mit levebrød. AI-indhold, der efterligner eller erstatter dem, skader mig.
objection-ground-irreversible = Det, en model har lært, kan næppe findes, rettes eller slettes igen. Jeg ville miste kontrollen over mine data for altid, og det skal indgå i afvejningen, før de bruges.
objection-ground-not-necessary = Der er mindre indgribende veje til samme mål, for eksempel data fra folk, der har sagt ja, licenserede data eller syntetiske data. Mine data er ikke nødvendige til det.
objection-ground-non-user = Jeg har ingen konto hos Meta, eller jeg optræder i andres indhold. Jeg havde ingen forbindelse til Meta, fik ingen besked og kunne ikke forvente denne brug.
