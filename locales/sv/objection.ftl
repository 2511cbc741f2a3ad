# The objection that Objector writes into Meta's form, in Swedish.

objection-opening = { $law ->
    [uk] Jag invänder enligt artikel 21.1 i UK GDPR mot att mina personuppgifter används för att utveckla och förbättra AI på Meta. Det gäller både det som jag har delat hittills och det som jag kommer att dela.
    [fadp] Jag invänder uttryckligen (artikel 30.2 b i den schweiziska dataskyddslagen) mot att mina personuppgifter används för att utveckla och förbättra AI på Meta. Det gäller både det som jag har delat hittills och det som jag kommer att dela.
    [other] Jag invänder mot att mina personuppgifter används för att utveckla och förbättra AI på Meta. Det gäller både det som jag har delat hittills och det som jag kommer att dela.
   *[gdpr] Jag invänder enligt artikel 21.1 i GDPR mot att mina personuppgifter används för att utveckla och förbättra AI på Meta. Det gäller både det som jag har delat hittills och det som jag kommer att dela.
}

objection-shortest = { $law ->
    [uk] Jag invänder enligt art. 21.1 i UK GDPR mot att mina uppgifter används för AI på Meta.
    [fadp] Jag invänder uttryckligen (art. 30.2 b FADP) mot att Meta använder mina data för AI.
    [other] Jag invänder mot att mina uppgifter används för AI på Meta.
   *[gdpr] Jag invänder enligt art. 21.1 i GDPR mot att mina uppgifter används för AI på Meta.
}

objection-closing = Jag ber er upphöra med användningen och bekräfta för mig att ni har gjort det.

objection-ground-expectation = Jag delade mina inlägg för människor, inte för maskiner. När jag gjorde det kunde jag inte förvänta mig att de skulle användas för att utveckla generativ AI.
objection-ground-special-categories = Det jag har lagt ut avslöjar särskilt känsliga saker om mig eller andra. Sådana uppgifter kräver särskilt skydd, och ett berättigat intresse räcker inte för att få använda dem.
objection-ground-children = Barn i min familj syns eller går att känna igen i det jag har lagt ut. De kan inte själva bestämma om detta, och deras intressen väger särskilt tungt.
objection-ground-profession-safety = Mitt yrke eller min personliga säkerhet kräver att mitt namn, mitt ansikte och mina vanor inte återges eller kopplas ihop av en AI. För mig är risken större än för andra.
objection-ground-creative-work = Jag publicerar egna verk där som är viktiga för min försörjning. AI-innehåll som efterliknar eller ersätter dem skadar mig.
objection-ground-irreversible = Det som en modell har lärt sig går knappast att hitta, rätta eller radera igen. Jag skulle förlora kontrollen över mina uppgifter för gott, och det måste vägas in innan de används.
objection-ground-not-necessary = Det finns mindre ingripande sätt att nå samma mål, till exempel uppgifter från personer som har sagt ja, licensierade data eller syntetiska data. Mina uppgifter är inte nödvändiga för det.
objection-ground-non-user = Jag har inget konto hos Meta, eller så förekommer jag i andras innehåll. Jag hade ingen relation till Meta, fick ingen information och kunde inte förvänta mig den här användningen.
