# The objection that Objector writes into Meta's form, in Czech.

objection-opening = { $law ->
    [uk] Podle čl. 21 odst. 1 UK GDPR vznáším námitku proti použití svých osobních údajů k vývoji a zlepšování AI v Metě. Námitka platí pro můj dosavadní obsah i pro všechno, co budu sdílet v budoucnu.
    [fadp] Výslovně vznáším námitku (čl. 30 odst. 2 písm. b) švýcarského zákona o ochraně údajů) proti použití svých osobních údajů k vývoji a zlepšování AI v Metě. Námitka platí pro můj dosavadní obsah i pro všechno, co budu sdílet v budoucnu.
    [other] Vznáším námitku proti použití svých osobních údajů k vývoji a zlepšování AI v Metě. Námitka platí pro můj dosavadní obsah i pro všechno, co budu sdílet v budoucnu.
   *[gdpr] Podle čl. 21 odst. 1 GDPR vznáším námitku proti použití svých osobních údajů k vývoji a zlepšování AI v Metě. Námitka platí pro můj dosavadní obsah i pro všechno, co budu sdílet v budoucnu.
}

objection-shortest = { $law ->
    [uk] Podle čl. 21 odst. 1 UK GDPR vznáším námitku proti použití svých údajů pro AI v Metě.
    [fadp] Výslovná námitka (čl. 30 odst. 2 písm. b) FADP) proti použití mých údajů pro AI v Metě.
    [other] Vznáším námitku proti použití svých údajů pro AI v Metě.
   *[gdpr] Podle čl. 21 odst. 1 GDPR vznáším námitku proti použití svých údajů pro AI v Metě.
}

objection-opening-third-party = { $law ->
    [uk] Podle čl. 21 odst. 1 UK GDPR vznáším námitku proti tomu, aby se osobní údaje o mně, které má Meta od jiných lidí, z webových stránek nebo od společností, používaly k vývoji a zlepšování AI v Metě.
    [fadp] Výslovně vznáším námitku (čl. 30 odst. 2 písm. b) švýcarského zákona o ochraně údajů) proti tomu, aby se osobní údaje o mně, které má Meta od jiných lidí, z webových stránek nebo od společností, používaly k vývoji a zlepšování AI v Metě.
    [other] Vznáším námitku proti tomu, aby se osobní údaje o mně, které má Meta od jiných lidí, z webových stránek nebo od společností, používaly k vývoji a zlepšování AI v Metě.
   *[gdpr] Podle čl. 21 odst. 1 GDPR vznáším námitku proti tomu, aby se osobní údaje o mně, které má Meta od jiných lidí, z webových stránek nebo od společností, používaly k vývoji a zlepšování AI v Metě.
}
objection-shortest-third-party = { $law ->
    [uk] Podle čl. 21 odst. 1 UK GDPR vznáším námitku proti použití údajů o mně od jiných pro AI.
    [fadp] Výslovná námitka (čl. 30 odst. 2 písm. b) FADP) proti použití údajů o mně od jiných pro AI.
    [other] Vznáším námitku proti použití údajů o mně od jiných pro AI v Metě.
   *[gdpr] Podle čl. 21 odst. 1 GDPR vznáším námitku proti použití údajů o mně od jiných pro AI.
}
objection-opening-child = { $law ->
    [uk] Jménem svého nezletilého dítěte vznáším podle čl. 21 odst. 1 UK GDPR námitku proti použití jeho osobních údajů k vývoji a zlepšování AI v Metě, ať pocházejí odkudkoli.
    [fadp] Jménem svého nezletilého dítěte výslovně vznáším námitku (čl. 30 odst. 2 písm. b) švýcarského zákona o ochraně údajů) proti použití jeho osobních údajů k vývoji a zlepšování AI v Metě, ať pocházejí odkudkoli.
    [other] Jménem svého nezletilého dítěte vznáším námitku proti použití jeho osobních údajů k vývoji a zlepšování AI v Metě, ať pocházejí odkudkoli.
   *[gdpr] Jménem svého nezletilého dítěte vznáším podle čl. 21 odst. 1 GDPR námitku proti použití jeho osobních údajů k vývoji a zlepšování AI v Metě, ať pocházejí odkudkoli.
}
objection-shortest-child = { $law ->
    [uk] Za své dítě vznáším podle čl. 21 odst. 1 UK GDPR námitku proti použití jeho údajů pro AI.
    [fadp] Za mé dítě: výslovná námitka (čl. 30 odst. 2 písm. b) FADP) proti použití jeho údajů pro AI.
    [other] Za své dítě vznáším námitku proti použití jeho údajů pro AI v Metě.
   *[gdpr] Za své dítě vznáším podle čl. 21 odst. 1 GDPR námitku proti použití jeho údajů pro AI.
}
objection-child-reason = Moje dítě o tom nemůže rozhodovat a zájmy dětí mají zvlášť velkou váhu. Vynechání účtů nezletilých neplatí pro to, co zveřejňují dospělí.
objection-opening-represented = { $law ->
    [uk] Jménem osoby, kterou zastupuji, vznáším podle čl. 21 odst. 1 UK GDPR námitku proti použití jejích údajů k vývoji a zlepšování AI v Metě, a to dosud sdílených i těch, které budou sdíleny v budoucnu.
    [fadp] Jménem osoby, kterou zastupuji, výslovně vznáším námitku (čl. 30 odst. 2 písm. b) švýcarského zákona o ochraně údajů) proti použití jejích údajů k vývoji a zlepšování AI v Metě, a to dosud sdílených i těch budoucích.
    [other] Jménem osoby, kterou zastupuji, vznáším námitku proti použití jejích údajů k vývoji a zlepšování AI v Metě, a to dosud sdílených i těch, které budou sdíleny v budoucnu.
   *[gdpr] Jménem osoby, kterou zastupuji, vznáším podle čl. 21 odst. 1 GDPR námitku proti použití jejích údajů k vývoji a zlepšování AI v Metě, a to dosud sdílených i těch, které budou sdíleny v budoucnu.
}
objection-shortest-represented = { $law ->
    [uk] Za jinou osobu vznáším podle čl. 21 odst. 1 UK GDPR námitku proti použití jejích údajů pro AI.
    [fadp] Za jinou osobu: výslovná námitka (čl. 30 odst. 2 písm. b) FADP) proti použití jejích údajů pro AI.
    [other] Za jinou osobu vznáším námitku proti použití jejích údajů pro AI v Metě.
   *[gdpr] Za jinou osobu vznáším podle čl. 21 odst. 1 GDPR námitku proti použití jejích údajů pro AI.
}

objection-closing = Žádám, abyste toto použití ukončili a potvrdili mi to.

objection-ground-expectation = Moje příspěvky byly určeny lidem, ne strojům. V době, kdy vznikly, se nedalo čekat, že budou použity k vývoji generativní AI.
objection-ground-special-categories = Moje příspěvky prozrazují zvlášť citlivé věci o mně nebo o jiných. Takové údaje potřebují zvláštní ochranu a oprávněný zájem k jejich použití nestačí.
objection-ground-children = V mých příspěvcích jsou vidět nebo se dají poznat děti z mé rodiny. Samy o tom rozhodnout nemohou a jejich zájmy mají zvlášť velkou váhu.
objection-ground-profession-safety = Moje povolání nebo osobní bezpečí vyžaduje, aby AI mé jméno, tvář a zvyky nereprodukovala ani nepropojovala. Pro mě je riziko větší než pro jiné.
objection-ground-creative-work = Zveřejňuji tam vlastní díla, která jsou důležitá pro mou obživu. Výstupy AI, které je napodobují nebo nahrazují, mi škodí.
objection-ground-irreversible = Co se model naučil, lze jen stěží znovu najít, opravit nebo vymazat. Kontrola nad mými údaji by byla trvale ztracena a to je třeba zvážit dřív, než budou použity.
objection-ground-not-necessary = Stejného cíle lze dosáhnout šetrněji, například s údaji lidí, kteří s tím souhlasili, s licencovanými nebo syntetickými daty. Moje údaje k tomu nejsou nezbytné.
objection-ground-non-user = Nemám u Mety účet nebo se objevuji v obsahu jiných lidí. S Metou mě nepojil žádný vztah, nikdo mě neinformoval a s takovým použitím se nedalo počítat.

objection-brief-expectation = Moje příspěvky byly pro lidi, ne pro AI.
objection-brief-special-categories = Mé příspěvky prozrazují zvlášť chráněné údaje.
objection-brief-children = V mých příspěvcích jsou vidět děti.
objection-brief-profession-safety = Kvůli práci nebo situaci je pro mě riziko zvlášť velké.
objection-brief-creative-work = Živím se díly, která tam zveřejňuji.
objection-brief-irreversible = Co se model naučil, lze sotva vzít zpět.
objection-brief-not-necessary = AI se dá trénovat bez mých údajů.
objection-brief-non-user = Nemám účet, nebo mě ukazují jiní.

ground-why-expectation = Právo hledí na to, co lidé mohli čekat, když něco sdíleli; staré příspěvky byly určeny lidem, ne AI.
ground-why-special-categories = Takové údaje jsou zvlášť chráněné a samotný oprávněný zájem jejich použití nedovoluje; co z toho plyne pro trénování AI, v tom se soudy neshodují.
ground-why-children = Zájmy dětí mají větší váhu a samy si nic z toho nevybraly.
ground-why-profession-safety = To je konkrétní situace v prostém smyslu zákona: pro vás je riziko větší než pro jiné.
ground-why-creative-work = Vaše obživa je váš vlastní zájem, který se poměřuje se zájmem Mety.
ground-why-irreversible = Co se model naučil, lze sotva opravit nebo vymazat, proto musí být poměřování zájmů předem přísnější.
ground-why-not-necessary = Oprávněný zájem dovoluje jen to, co je nezbytné. Soud v Kolíně nad Rýnem prozatím uznal, že použití údajů Metou nezbytné je, proto tento důvod uveďte jen jako doplňkový.
ground-why-non-user = S Metou nemáte nic společného, nikdo vás neinformoval a neměli jste na výběr, takže se takové použití nedalo čekat.
