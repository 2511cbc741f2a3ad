# The objection that Objector writes into Meta's form, and why a ground counts, in Norwegian (Bokmål).

objection-opening = { $law ->
    [uk] Jeg protesterer etter artikkel 21 nr. 1 i UK GDPR mot at personopplysningene mine brukes til å utvikle og forbedre KI hos Meta. Det gjelder både det jeg har delt til nå, og det jeg kommer til å dele.
    [fadp] Jeg protesterer uttrykkelig (artikkel 30 nr. 2 bokstav b i den sveitsiske personvernloven) mot at personopplysningene mine brukes til å utvikle og forbedre KI hos Meta. Det gjelder både det jeg har delt til nå, og det jeg kommer til å dele.
    [other] Jeg protesterer mot at personopplysningene mine brukes til å utvikle og forbedre KI hos Meta. Det gjelder både det jeg har delt til nå, og det jeg kommer til å dele.
   *[gdpr] Jeg protesterer etter artikkel 21 nr. 1 i GDPR mot at personopplysningene mine brukes til å utvikle og forbedre KI hos Meta. Det gjelder både det jeg har delt til nå, og det jeg kommer til å dele.
}

objection-shortest = { $law ->
    [uk] Jeg protesterer etter UK GDPR art. 21 nr. 1 mot bruk av dataene mine til KI hos Meta.
    [fadp] Jeg protesterer uttrykkelig (FADP art. 30 nr. 2 b) mot bruk av dataene mine til KI hos Meta.
    [other] Jeg protesterer mot at dataene mine brukes til KI hos Meta.
   *[gdpr] Jeg protesterer etter GDPR art. 21 nr. 1 mot bruk av dataene mine til KI hos Meta.
}

objection-opening-third-party = { $law ->
    [uk] Jeg protesterer etter artikkel 21 nr. 1 i UK GDPR mot at personopplysninger om meg som Meta har fra andre personer, nettsteder eller selskaper, brukes til å utvikle og forbedre KI hos Meta.
    [fadp] Jeg protesterer uttrykkelig (artikkel 30 nr. 2 bokstav b i den sveitsiske personvernloven) mot at personopplysninger om meg som Meta har fra andre personer, nettsteder eller selskaper, brukes til å utvikle og forbedre KI hos Meta.
    [other] Jeg protesterer mot at personopplysninger om meg som Meta har fra andre personer, nettsteder eller selskaper, brukes til å utvikle og forbedre KI hos Meta.
   *[gdpr] Jeg protesterer etter artikkel 21 nr. 1 i GDPR mot at personopplysninger om meg som Meta har fra andre personer, nettsteder eller selskaper, brukes til å utvikle og forbedre KI hos Meta.
}
objection-shortest-third-party = { $law ->
    [uk] Jeg protesterer etter UK GDPR art. 21 nr. 1 mot bruk av data om meg fra andre til KI hos Meta.
    [fadp] Jeg protesterer uttrykkelig (FADP art. 30 nr. 2 b) mot bruk av data om meg fra andre til Metas KI.
    [other] Jeg protesterer mot at data om meg fra andre brukes til KI hos Meta.
   *[gdpr] Jeg protesterer etter GDPR art. 21 nr. 1 mot bruk av data om meg fra andre til KI hos Meta.
}
objection-opening-child = { $law ->
    [uk] På vegne av mitt mindreårige barn protesterer jeg etter artikkel 21 nr. 1 i UK GDPR mot at barnets personopplysninger brukes til å utvikle og forbedre KI hos Meta, uansett hvor de kommer fra.
    [fadp] På vegne av mitt mindreårige barn protesterer jeg uttrykkelig (artikkel 30 nr. 2 bokstav b i den sveitsiske personvernloven) mot at barnets personopplysninger brukes til å utvikle og forbedre KI hos Meta, uansett hvor de kommer fra.
    [other] På vegne av mitt mindreårige barn protesterer jeg mot at barnets personopplysninger brukes til å utvikle og forbedre KI hos Meta, uansett hvor de kommer fra.
   *[gdpr] På vegne av mitt mindreårige barn protesterer jeg etter artikkel 21 nr. 1 i GDPR mot at barnets personopplysninger brukes til å utvikle og forbedre KI hos Meta, uansett hvor de kommer fra.
}
objection-shortest-child = { $law ->
    [uk] For barnet mitt: Jeg protesterer (UK GDPR art. 21 nr. 1) mot bruk av barnets data til Metas KI.
    [fadp] For barnet mitt: Jeg protesterer uttrykkelig (FADP art. 30 nr. 2 b) mot barnets data i Metas KI.
    [other] For barnet mitt protesterer jeg mot at barnets data brukes til KI hos Meta.
   *[gdpr] For barnet mitt: Jeg protesterer (GDPR art. 21 nr. 1) mot bruk av barnets data til Metas KI.
}
objection-child-reason = Barnet mitt kan ikke bestemme over dette, og barns interesser veier særlig tungt. At mindreåriges kontoer holdes utenfor, hindrer ikke at det voksne legger ut, blir brukt.
objection-opening-represented = { $law ->
    [uk] På vegne av en person jeg representerer, protesterer jeg etter artikkel 21 nr. 1 i UK GDPR mot at personens data brukes til å utvikle og forbedre KI hos Meta, både det som er delt til nå, og det som kommer til å bli delt.
    [fadp] På vegne av en person jeg representerer, protesterer jeg uttrykkelig (artikkel 30 nr. 2 bokstav b i den sveitsiske personvernloven) mot at personens data brukes til å utvikle og forbedre KI hos Meta, både det som er delt, og det som blir delt.
    [other] På vegne av en person jeg representerer, protesterer jeg mot at personens data brukes til å utvikle og forbedre KI hos Meta, både det som er delt til nå, og det som kommer til å bli delt.
   *[gdpr] På vegne av en person jeg representerer, protesterer jeg etter artikkel 21 nr. 1 i GDPR mot at personens data brukes til å utvikle og forbedre KI hos Meta, både det som er delt til nå, og det som kommer til å bli delt.
}
objection-shortest-represented = { $law ->
    [uk] For en annen: Jeg protesterer (UK GDPR art. 21 nr. 1) mot bruk av personens data til Metas KI.
    [fadp] For en annen: Jeg protesterer uttrykkelig (FADP art. 30 nr. 2 b) mot personens data i Metas KI.
    [other] For en annen protesterer jeg mot at personens data brukes til KI hos Meta.
   *[gdpr] For en annen: Jeg protesterer (GDPR art. 21 nr. 1) mot bruk av personens data til Metas KI.
}

objection-closing = Jeg ber dere stanse denne bruken og bekrefte overfor meg at dere har gjort det.

objection-ground-expectation = Jeg la ut innhold for mennesker, ikke for maskiner. Da jeg delte det, kunne jeg ikke forvente at det skulle bli brukt til å utvikle generativ KI.
objection-ground-special-categories = Det jeg har lagt ut, avslører særlig sensitive forhold om meg eller andre. Slike opplysninger trenger særlig vern, og en berettiget interesse er ikke nok til å bruke dem.
objection-ground-children = Barn i familien min kan ses eller gjenkjennes i det jeg har lagt ut. De kan ikke bestemme over dette selv, og interessene deres veier særlig tungt.
objection-ground-profession-safety = Yrket mitt eller min personlige sikkerhet krever at navnet mitt, ansiktet mitt og vanene mine ikke gjengis eller kobles sammen av en KI. For meg er risikoen større enn for andre.
objection-ground-creative-work = Jeg publiserer egne verk der som betyr noe for levebrødet mitt. KI-innhold som etterligner eller erstatter dem, skader meg.
objection-ground-irreversible = Det en modell har lært, kan knapt finnes igjen, rettes eller slettes. Jeg ville miste kontrollen over dataene mine for godt, og dette må veies inn før de brukes.
objection-ground-not-necessary = Det finnes mindre inngripende veier til samme mål, for eksempel data fra folk som har sagt ja, lisensierte data eller syntetiske data. Dataene mine er ikke nødvendige for dette.
objection-ground-non-user = Jeg har ingen konto hos Meta, eller jeg vises i andres innhold. Jeg hadde ingen forbindelse til Meta, fikk ingen informasjon og kunne ikke forvente denne bruken.

objection-brief-expectation = Jeg la ut innhold for mennesker, ikke for KI.
objection-brief-special-categories = Innleggene mine avslører særlig vernede opplysninger.
objection-brief-children = Barn kan ses i innleggene mine.
objection-brief-profession-safety = Jobben eller situasjonen min gjør meg særlig utsatt.
objection-brief-creative-work = Jeg lever av verk som jeg publiserer der.
objection-brief-irreversible = Det en modell har lært, kan knapt tas tilbake.
objection-brief-not-necessary = KI kan trenes uten dataene mine.
objection-brief-non-user = Jeg har ingen konto, eller andre viser meg.

ground-why-expectation = Loven ser på hva folk kunne forvente da de delte noe. Gamle innlegg var ment for mennesker, ikke for KI.
ground-why-special-categories = Slike data er særlig vernet, og en berettiget interesse alene gir ikke lov til å bruke dem. Domstolene er uenige om hva det betyr for KI-trening.
ground-why-children = Barns interesser veier tyngre, og barna har ikke valgt noe av dette selv.
ground-why-profession-safety = Dette er nettopp en slik særlig situasjon som loven mener: For deg er risikoen større enn for andre.
ground-why-creative-work = Levebrødet ditt er en egen interesse, som skal veies mot Metas.
ground-why-irreversible = Det en modell har lært, kan knapt rettes eller slettes, så avveiningen må være strengere på forhånd.
ground-why-not-necessary = En berettiget interesse tillater bare det som er nødvendig. En domstol i Köln la foreløpig til grunn at Metas bruk er det, så bruk dette som et tillegg.
ground-why-non-user = Du har ikke noe med Meta å gjøre, fikk ingen informasjon og hadde ingenting å velge, så du kunne ikke forvente denne bruken.
