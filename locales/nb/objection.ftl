# The objection that Objector writes into Meta's form, in Norwegian Bokmål.

objection-opening = { $law ->
    [uk] Jeg protesterer etter artikkel 21 nr. 1 i UK GDPR mot at personopplysningene mine brukes til å utvikle og forbedre KI hos Meta. Det gjelder både det jeg har delt til nå, og det jeg kommer til å dele.
    [fadp] Jeg protesterer uttrykkelig (artikkel 30 nr. 2 bokstav b i den sveitsiske personvernloven) mot at personopplysningene mine brukes til å utvikle og forbedre KI hos Meta. Det gjelder både det jeg har delt til nå, og det jeg kommer til å dele.
    [other] Jeg protesterer mot at personopplysningene mine brukes til å utvikle og forbedre KI hos Meta. Det gjelder både det jeg har delt til nå, og det jeg kommer til å dele.
   *[gdpr] Jeg protesterer etter artikkel 21 nr. 1 i GDPR mot at personopplysningene mine brukes til å utvikle og forbedre KI hos Meta. Det gjelder både det jeg har delt til nå, og det jeg kommer til å dele.
}

objection-shortest = { $law ->
    [uk] Jeg protesterer etter UK GDPR art. 21 nr. 1 mot bruk av dataene mine til KI hos Meta.
    [fadp] Jeg protesterer uttrykkelig (FADP art. 30 nr. 2 b) mot bruk av dataene mine til KI.
    [other] Jeg protesterer mot at dataene mine brukes til KI hos Meta.
   *[gdpr] Jeg protesterer etter GDPR art. 21 nr. 1 mot bruk av dataene mine til KI hos Meta.
}

objection-closing = Jeg ber dere stanse denne bruken og bekrefte overfor meg at dere har gjort det.

objection-ground-expectation = Jeg la ut innhold for mennesker, ikke for maskiner. Da jeg delte det, kunne jeg ikke forvente at det skulle bli brukt til å utvikle generativ KI.
objection-ground-special-categories = Det jeg har lagt ut, avslører særlig sensitive forhold om meg eller andre. Slike opplysninger trenger særlig vern, og en berettiget interesse er ikke nok til å bruke dem.
objection-ground-children = Barn i familien min kan ses eller gjenkjennes i det jeg har lagt ut. De kan ikke bestemme over dette selv, og interessene deres veier særlig tungt.
objection-ground-profession-safety = Yrket mitt eller min personlige sikkerhet krever at navnet mitt, ansiktet mitt og vanene mine ikke gjengis eller kobles sammen av en KI. For meg er risikoen større enn for andre.
objection-ground-creative-work = Jeg publiserer egne verk der som betyr noe for levebrødet mitt. KI-innhold som etterligner eller erstatter dem, skader meg.
objection-ground-irreversible = Det en modell har lært, kan knapt finnes igjen, rettes eller slettes. Jeg ville miste kontrollen over dataene mine for godt, og dette må veies inn før de brukes.
objection-ground-not-necessary = Det finnes mindre inngripende veier til samme mål, for eksempel data fra folk som har sagt ja, lisensierte data eller syntetiske data. Dataene mine er ikke nødvendige for dette.
objection-ground-non-user = Jeg har ingen konto hos Meta, eller jeg vises i andres innhold. Jeg hadde ingen forbindelse til Meta, fikk ingen beskjed og kunne ikke forvente denne bruken.
