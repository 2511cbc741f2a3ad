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

objection-opening-third-party = { $law ->
    [uk] Jag invänder enligt artikel 21.1 i UK GDPR mot att personuppgifter om mig som Meta har från andra personer, webbplatser eller företag används för att utveckla och förbättra AI på Meta.
    [fadp] Jag invänder uttryckligen (artikel 30.2 b i den schweiziska dataskyddslagen) mot att personuppgifter om mig som Meta har från andra personer, webbplatser eller företag används för att utveckla och förbättra AI på Meta.
    [other] Jag invänder mot att personuppgifter om mig som Meta har från andra personer, webbplatser eller företag används för att utveckla och förbättra AI på Meta.
   *[gdpr] Jag invänder enligt artikel 21.1 i GDPR mot att personuppgifter om mig som Meta har från andra personer, webbplatser eller företag används för att utveckla och förbättra AI på Meta.
}
objection-shortest-third-party = { $law ->
    [uk] Jag invänder enligt art. 21.1 i UK GDPR mot att uppgifter om mig från andra används för Metas AI.
    [fadp] Jag invänder uttryckligen (art. 30.2 b FADP) mot att data om mig från andra används för Metas AI.
    [other] Jag invänder mot att uppgifter om mig från andra används för AI på Meta.
   *[gdpr] Jag invänder enligt art. 21.1 i GDPR mot att uppgifter om mig från andra används för AI på Meta.
}

objection-opening-child = { $law ->
    [uk] För mitt minderåriga barns räkning invänder jag enligt artikel 21.1 i UK GDPR mot att mitt barns personuppgifter används för att utveckla och förbättra AI på Meta, oavsett varifrån uppgifterna kommer.
    [fadp] För mitt minderåriga barns räkning invänder jag uttryckligen (artikel 30.2 b i den schweiziska dataskyddslagen) mot att mitt barns personuppgifter används för att utveckla och förbättra AI på Meta, oavsett varifrån uppgifterna kommer.
    [other] För mitt minderåriga barns räkning invänder jag mot att mitt barns personuppgifter används för att utveckla och förbättra AI på Meta, oavsett varifrån uppgifterna kommer.
   *[gdpr] För mitt minderåriga barns räkning invänder jag enligt artikel 21.1 i GDPR mot att mitt barns personuppgifter används för att utveckla och förbättra AI på Meta, oavsett varifrån uppgifterna kommer.
}
objection-shortest-child = { $law ->
    [uk] För mitt barn invänder jag enligt art. 21.1 i UK GDPR mot att barnets data används för Metas AI.
    [fadp] För mitt barn invänder jag uttryckligen (art. 30.2 b FADP) mot att barnets data används i Metas AI.
    [other] För mitt barn invänder jag mot att barnets uppgifter används för AI på Meta.
   *[gdpr] För mitt barn invänder jag enligt art. 21.1 i GDPR mot att barnets data används för AI på Meta.
}
objection-child-reason = Mitt barn kan inte bestämma över detta, och barns intressen väger särskilt tungt. Att minderårigas konton lämnas utanför hindrar inte att det som vuxna lägger ut används.

objection-opening-represented = { $law ->
    [uk] För en person som jag företräder invänder jag enligt artikel 21.1 i UK GDPR mot att personens uppgifter används för att utveckla och förbättra AI på Meta, både det som har delats hittills och det som kommer att delas.
    [fadp] För en person som jag företräder invänder jag uttryckligen (artikel 30.2 b i den schweiziska dataskyddslagen) mot att personens uppgifter används för att utveckla och förbättra AI på Meta, både det som har delats och det som kommer att delas.
    [other] För en person som jag företräder invänder jag mot att personens uppgifter används för att utveckla och förbättra AI på Meta, både det som har delats hittills och det som kommer att delas.
   *[gdpr] För en person som jag företräder invänder jag enligt artikel 21.1 i GDPR mot att personens uppgifter används för att utveckla och förbättra AI på Meta, både det som har delats hittills och det som kommer att delas.
}
objection-shortest-represented = { $law ->
    [uk] För någon annan invänder jag enligt art. 21.1 UK GDPR mot att personens data används för Metas AI.
    [fadp] För någon annan invänder jag uttryckligen (art. 30.2 b FADP) mot AI på Meta med personens data.
    [other] För någon annan invänder jag mot att personens uppgifter används för AI på Meta.
   *[gdpr] För någon annan invänder jag enligt art. 21.1 i GDPR mot att personens data används för AI på Meta.
}

objection-closing = Jag ber er att upphöra med användningen och bekräfta för mig att ni har gjort det.

objection-ground-expectation = Mina inlägg var avsedda för människor, inte för maskiner. När jag delade dem kunde jag inte förvänta mig att de skulle användas för att utveckla generativ AI.
objection-ground-special-categories = Det jag har lagt ut avslöjar särskilt känsliga saker om mig eller andra. Sådana uppgifter kräver särskilt skydd, och ett berättigat intresse räcker inte för att få använda dem.
objection-ground-children = Barn i min familj syns eller går att känna igen i det jag har lagt ut. De kan inte själva bestämma om detta, och deras intressen väger särskilt tungt.
objection-ground-profession-safety = Mitt yrke eller min personliga säkerhet kräver att mitt namn, mitt ansikte och mina vanor inte återges eller kopplas ihop av en AI. För mig är risken större än för andra.
objection-ground-creative-work = Jag publicerar egna verk där som är viktiga för min försörjning. AI-innehåll som efterliknar eller ersätter dem skadar mig.
objection-ground-irreversible = Det som en modell har lärt sig går knappast att hitta, rätta eller radera igen. Jag skulle förlora kontrollen över mina uppgifter för gott, och det måste vägas in innan de används.
objection-ground-not-necessary = Det finns mindre ingripande sätt att nå samma mål, till exempel uppgifter från personer som har sagt ja, licensierade data eller syntetiska data. Mina uppgifter är inte nödvändiga för det.
objection-ground-non-user = Jag har inget konto hos Meta, eller så förekommer jag i andras innehåll. Jag hade inget med Meta att göra, fick ingen information och kunde inte förvänta mig den här användningen.

objection-brief-expectation = Mina inlägg var avsedda för människor, inte för AI.
objection-brief-special-categories = Mina inlägg avslöjar särskilt skyddade uppgifter.
objection-brief-children = Barn syns i mina inlägg.
objection-brief-profession-safety = Mitt yrke eller min situation gör mig särskilt utsatt.
objection-brief-creative-work = Jag lever på verk som jag publicerar där.
objection-brief-irreversible = Det som en modell har lärt sig kan knappast tas tillbaka.
objection-brief-not-necessary = AI kan tränas utan mina uppgifter.
objection-brief-non-user = Jag har inget konto, eller så visar andra mig.

ground-why-expectation = Lagen ser till vad människor kunde förvänta sig när de delade något; gamla inlägg var till för människor, inte för AI.
ground-why-special-categories = Sådana uppgifter är särskilt skyddade, och ett berättigat intresse räcker inte ensamt för att få använda dem; domstolar är oense om vad det innebär för AI-träning.
ground-why-children = Barns intressen väger tyngre, och de har inte själva valt något av detta.
ground-why-profession-safety = Det här är just en sådan specifik situation som lagen talar om: för dig är risken större än för andra.
ground-why-creative-work = Din försörjning är ett eget intresse som ska vägas mot Metas.
ground-why-irreversible = Det som en modell har lärt sig kan knappast rättas eller raderas, så avvägningen i förväg måste vara strängare.
ground-why-not-necessary = Ett berättigat intresse tillåter bara det som är nödvändigt. En domstol i Köln godtog tills vidare att Metas användning är det, så använd detta som ett tillägg.
ground-why-non-user = Du har inget med Meta att göra, fick ingen information och hade inget att välja på, så du kunde inte förvänta dig den här användningen.
