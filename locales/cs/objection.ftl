# The objection that Objector writes into Meta's form, in Czech.

objection-opening = { $law ->
    [uk] Podle čl. 21 odst. 1 UK GDPR vznáším námitku proti použití svých osobních údajů k vývoji a zlepšování AI v Metě. Námitka platí pro můj dosavadní obsah i pro všechno, co budu sdílet v budoucnu.
    [fadp] Výslovně vznáším námitku (čl. 30 odst. 2 písm. b) švýcarského zákona o ochraně údajů) proti použití svých osobních údajů k vývoji a zlepšování AI v Metě. Námitka platí pro můj dosavadní obsah i pro všechno, co budu sdílet v budoucnu.
    [other] Vznáším námitku proti použití svých osobních údajů k vývoji a zlepšování AI v Metě. Námitka platí pro můj dosavadní obsah i pro všechno, co budu sdílet v budoucnu.
   *[gdpr] Podle čl. 21 odst. 1 GDPR vznáším námitku proti použití svých osobních údajů k vývoji a zlepšování AI v Metě. Námitka platí pro můj dosavadní obsah i pro všechno, co budu sdílet v budoucnu.
}

objection-shortest = { $law ->
    [uk] Podle čl. 21 odst. 1 UK GDPR vznáším námitku proti použití svých údajů pro AI v Metě.
    [fadp] Vznáším výslovnou námitku (čl. 30 odst. 2 b) FADP) proti použití svých údajů pro AI.
    [other] Vznáším námitku proti použití svých údajů pro AI v Metě.
   *[gdpr] Podle čl. 21 odst. 1 GDPR vznáším námitku proti použití svých údajů pro AI v Metě.
}

objection-closing = Žádám, abyste toto použití ukončili a potvrdili mi to.

objection-ground-expectation = Moje příspěvky byly určeny lidem, ne strojům. V době, kdy vznikly, se nedalo čekat, že budou použity k vývoji generativní AI.
objection-ground-special-categories = Moje příspěvky prozrazují zvlášť citlivé věci o mně nebo o jiných. Takové údaje potřebují zvláštní ochranu a oprávněný zájem k jejich použití nestačí.
objection-ground-children = V mých příspěvcích jsou vidět nebo se dají poznat děti z mé rodiny. Samy o tom rozhodnout nemohou a jejich zájmy mají zvlášť velkou váhu.
objection-ground-profession-safety = Moje povolání nebo osobní bezpečí vyžaduje, aby AI nenapodobovala ani nespojovala mé jméno, tvář a zvyky. Pro mě je riziko větší než pro jiné.
objection-ground-creative-work = Zveřejňuji tam vlastní díla, která jsou důležitá pro mou obživu. Výstupy AI, které je napodobují nebo nahrazují, mi škodí.
objection-ground-irreversible = Co se model naučil, lze jen stěží znovu najít, opravit nebo vymazat. Kontrola nad mými údaji by byla trvale ztracena a to je třeba zvážit dřív, než budou použity.
objection-ground-not-necessary = Ke stejnému cíli vedou šetrnější cesty, například údaje lidí, kteří s tím souhlasili, licencovaná data nebo syntetická data. Moje údaje k tomu nejsou nezbytné.
objection-ground-non-user = Nemám u Mety účet nebo se objevuji v obsahu jiných lidí. S Metou mě nepojil žádný vztah, nikdo mě neinformoval a s takovým použitím se nedalo počítat.
