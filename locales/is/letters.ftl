# Letters to the company and to a supervisory authority, and what to know beside them, in Icelandic.

letter-act-gdpr = almennu persónuverndarreglugerðarinnar
letter-act-uk = UK GDPR

letter-kind-objection = Andmæli með bréfi
letter-kind-objection-note = Þegar eyðublaðið virkar ekki, eða samhliða því.
letter-kind-reminder = Áminning
letter-kind-reminder-note = Þegar Meta hefur ekki svarað í tæka tíð.
letter-kind-refusal = Svar við höfnun
letter-kind-refusal-note = Þegar Meta segir nei.
letter-kind-access = Hvað geymir Meta um þig?
letter-kind-access-note = Spyr hvaða upplýsingar um þig voru notaðar fyrir gervigreind.
letter-kind-erasure = Takmarka og eyða
letter-kind-erasure-note = Fyrir upplýsingar sem enn eru geymdar til þjálfunar.
letter-kind-company-complaint = Kvörtun til Meta
letter-kind-company-complaint-note = Í Bretlandi kemur hún á undan kvörtun til ICO.
letter-kind-complaint = Kvörtun til yfirvaldsins
letter-kind-complaint-note = Þegar Meta svarar ekki eða svarið sannfærir þig ekki. Það kostar ekkert.
letter-kind-child = Fyrir barn
letter-kind-child-note = Þegar barnið þitt sést eða er nefnt í því sem fólk birtir.
letter-kind-represented = Fyrir einhvern sem þú kemur fram fyrir
letter-kind-represented-note = Þegar þú kemur fram fyrir fullorðna manneskju samkvæmt umboði eða skipun dómstóls.
letter-kind-non-user = Án aðgangs
letter-kind-non-user-note = Þegar aðrir sýna þig eða nefna og þú ert ekki með aðgang.

letter-gap-name = [nafnið þitt]
letter-gap-email = [netfangið þitt]
letter-gap-address = [póstfangið þitt]
letter-gap-account = [slóð eða notandanafn aðgangsins þíns]
letter-gap-reasons = [ástæður þínar í einni eða tveimur sönnum setningum]
letter-gap-represented = [nafn þess sem þú kemur fram fyrir]
letter-gap-mandate = [umboð eða ákvörðunin um skipun þína]
letter-gap-sent = [dagurinn þegar þú andmæltir]
letter-gap-form = [með hvaða eyðublaði eða bréfi]
letter-gap-due = [dagurinn þegar svarfrestur Meta rann út]
letter-gap-answered = [dagurinn þegar Meta svaraði]
letter-gap-complained = [dagurinn þegar þú kvartaðir til fyrirtækisins]
letter-gap-recipient = [fyrirtækið sem persónuverndarstefna Meta nefnir fyrir landið þitt]
letter-gap-authority = [persónuverndaryfirvaldið þar sem þú býrð]
letter-gap-authority-address = [póstfang þess, af vefsíðu þess]

letter-subject-objection = Andmæli við notkun persónuupplýsinga minna fyrir gervigreind
letter-subject-reminder = Áminning: andmæli mín ({ $sent }) við notkun persónuupplýsinga minna fyrir gervigreind
letter-subject-refusal = Svar ykkar ({ $answered }) við andmælum mínum við notkun persónuupplýsinga minna fyrir gervigreind
letter-subject-access = Beiðni um aðgang: notkun persónuupplýsinga minna fyrir gervigreind
letter-subject-erasure = Beiðni um takmörkun á vinnslu og eyðingu persónuupplýsinga minna sem notaðar eru fyrir gervigreind
letter-subject-company-complaint = Kvörtun: andmæli mín ({ $sent }) við notkun persónuupplýsinga minna fyrir gervigreind
letter-subject-complaint = Kvörtun ({ $controller }): andmæli við notkun persónuupplýsinga fyrir gervigreind
letter-subject-child = Andmæli við notkun persónuupplýsinga barnsins míns fyrir gervigreind
letter-subject-represented = Andmæli fyrir hönd annars einstaklings ({ $represented }) við notkun persónuupplýsinga fyrir gervigreind
letter-subject-on-behalf-child = { $subject } (fyrir hönd barnsins míns)
letter-subject-on-behalf-represented = { $subject } (fyrir hönd annars einstaklings: { $represented })
letter-subject-non-user = Andmæli einstaklings án aðgangs við notkun persónuupplýsinga fyrir gervigreind

letter-open = Ágæti viðtakandi
letter-close = Virðingarfyllst
letter-enclosures = Fylgiskjöl:
letter-account = { $platform }: { $handle }
letter-platform-meta = Meta-aðgangur
letter-form = með eyðublaðinu á { $address }
letter-by-post = með bréfpósti
letter-by-e-mail = með tölvupósti

letter-object = { $law ->
    [fadp] Ég andmæli berum orðum (b-liður 2. mgr. 30. gr. svissnesku persónuverndarlaganna, FADP) notkun á persónuupplýsingum mínum til að þróa og bæta gervigreind, í öllum vörum Meta. Þetta nær til þess sem ég hef deilt hingað til, þess sem ég mun deila og efnis frá öðru fólki þar sem hægt er að þekkja mig.
    [other] Ég andmæli notkun á persónuupplýsingum mínum til að þróa og bæta gervigreind, í öllum vörum Meta. Þetta nær til þess sem ég hef deilt hingað til, þess sem ég mun deila og efnis frá öðru fólki þar sem hægt er að þekkja mig.
   *[gdpr] Ég andmæli, samkvæmt 1. mgr. 21. gr. { $act }, notkun á persónuupplýsingum mínum til að þróa og bæta gervigreind, í öllum vörum Meta. Þetta nær til þess sem ég hef deilt hingað til, þess sem ég mun deila og efnis frá öðru fólki þar sem hægt er að þekkja mig.
}
letter-accounts = Aðgangar mínir:
letter-earlier = Ég hef þegar andmælt ({ $sent }), { $form }. Ég held þeim andmælum til streitu.
letter-reasons = Ástæður mínar:

letter-ground-expectation = Við matið skiptir máli hverju fólk gat með sanngirni búist við þegar upplýsinganna var aflað (47. formálsgrein { $act }).
letter-ground-special-categories = Í 9. gr. { $act } er notkun þeirra bönnuð, að frátöldum þeim undantekningum sem þar eru nefndar.
letter-ground-children = Í f-lið 1. mgr. 6. gr. { $act } eru börn nefnd sérstaklega.
letter-ground-profession-safety = Þetta er ástæða sem tengist sérstökum aðstæðum mínum í skilningi 1. mgr. 21. gr. { $act }.
letter-ground-creative-work = Þessir hagsmunir mínir eiga heima í matinu samkvæmt f-lið 1. mgr. 6. gr. { $act }.
letter-ground-irreversible = Réttur til leiðréttingar og eyðingar (16. og 17. gr. { $act }) kæmi þá að litlu gagni.
letter-ground-not-necessary = Samkvæmt f-lið 1. mgr. 6. gr. { $act } er aðeins heimilt það sem er nauðsynlegt vegna hagsmunanna sem um ræðir.
letter-ground-non-user = Samkvæmt 14. gr. { $act } á líka að upplýsa fólk þegar upplýsingar um það koma annars staðar frá.

letter-ask = Ég bið ykkur um að
letter-ask-stop = hætta þessari notkun héðan í frá
letter-ask-restrict = takmarka vinnsluna á meðan þið skoðið þessi andmæli (d-liður 1. mgr. 18. gr.)
letter-ask-erase = { $law ->
    [fadp] eyða þessum upplýsingum úr því sem er geymt til þjálfunar
    [other] eyða þessum upplýsingum úr því sem er geymt til þjálfunar
   *[gdpr] eyða þessum upplýsingum úr því sem er geymt til þjálfunar (c-liður 1. mgr. 17. gr.)
}
letter-ask-recipients = tilkynna þetta þeim sem upplýsingarnar voru látnar í té og segja mér hverjir það eru (19. gr.)
letter-ask-sources = segja mér hvaða upplýsingar um mig þið notið í þessu skyni og hvaðan þær koma (14. og 15. gr.)
letter-ask-confirm = { $law ->
    [fadp] staðfesta skriflega við mig að það hafi verið gert, ef hægt er innan 30 daga
    [other] staðfesta skriflega við mig að það hafi verið gert, ef hægt er innan 30 daga
   *[gdpr] staðfesta við mig innan eins mánaðar að það hafi verið gert (3. mgr. 12. gr.)
}
letter-ask-refusal = segja mér, ef þið hafnið þessu, hverjar mikilvægar lögmætar ástæður ykkar eru og að ég geti leitað til yfirvalds og dómstóls (4. mgr. 12. gr.)
letter-proof = { $law ->
    [fadp] Ég læt ekki persónuskilríki fylgja. Ef þið efist um hver ég er bið ég ykkur að segja mér hvers vegna og hvað þið þurfið.
    [other] Ég læt ekki persónuskilríki fylgja. Ef þið efist um hver ég er bið ég ykkur að segja mér hvers vegna og hvað þið þurfið.
   *[gdpr] Þessi beiðni er án endurgjalds (5. mgr. 12. gr.). Ég læt ekki persónuskilríki fylgja. Ef rökstuddur vafi leikur á því hver ég er bið ég ykkur að segja mér í hverju hann felst og hvað þið þurfið (6. mgr. 12. gr.).
}
letter-rights = { $law ->
    [fadp] Ég áskil mér öll önnur réttindi samkvæmt FADP.
    [other] Ég áskil mér öll önnur réttindi.
    [uk] Ég áskil mér öll önnur réttindi, einkum samkvæmt 79. og 82. gr. { $act }.
   *[gdpr] Ég áskil mér öll önnur réttindi, einkum samkvæmt 77., 79. og 82. gr. { $act }.
}
letter-reply = Vinsamlegast svarið í tölvupósti á { $email }.

letter-child = { $law ->
    [fadp] Ég fer með forsjá barns sem er ólögráða. Fyrir hönd barnsins andmæli ég berum orðum (b-liður 2. mgr. 30. gr. svissnesku persónuverndarlaganna, FADP) notkun á persónuupplýsingum barnsins til að þróa og bæta gervigreind, í öllum vörum Meta. Þetta nær til efnis frá hverjum sem er þar sem barnið mitt sést, heyrist eða er nefnt.
    [other] Ég fer með forsjá barns sem er ólögráða. Fyrir hönd barnsins andmæli ég notkun á persónuupplýsingum barnsins til að þróa og bæta gervigreind, í öllum vörum Meta. Þetta nær til efnis frá hverjum sem er þar sem barnið mitt sést, heyrist eða er nefnt.
   *[gdpr] Ég fer með forsjá barns sem er ólögráða. Fyrir hönd barnsins andmæli ég, samkvæmt 1. mgr. 21. gr. { $act }, notkun á persónuupplýsingum barnsins til að þróa og bæta gervigreind, í öllum vörum Meta. Þetta nær til efnis frá hverjum sem er þar sem barnið mitt sést, heyrist eða er nefnt.
}
letter-child-reasons = { $law ->
    [fadp] Barnið mitt getur ekki ákveðið þetta og hefur ekki valið það. Að aðgöngum ólögráða barna sé sleppt, eins og þið segið, nær ekki til þess sem fullorðið fólk birtir.
    [other] Barnið mitt getur ekki ákveðið þetta og hefur ekki valið það. Að aðgöngum ólögráða barna sé sleppt, eins og þið segið, nær ekki til þess sem fullorðið fólk birtir.
   *[gdpr] Barnið mitt getur ekki ákveðið þetta og hefur ekki valið það. Samkvæmt f-lið 1. mgr. 6. gr. { $act } hafa hagsmunir barna sérstakt vægi. Að aðgöngum ólögráða barna sé sleppt, eins og þið segið, nær ekki til þess sem fullorðið fólk birtir.
}
letter-child-name = Ég gef nafn barnsins ekki upp hér. Ef þið þurfið eitthvað til að finna upplýsingarnar bið ég ykkur að segja mér hvað og hvers vegna.

letter-represented = { $law ->
    [fadp] Ég kem fram fyrir þennan einstakling: { $represented }. Fyrir hönd hans andmæli ég berum orðum (b-liður 2. mgr. 30. gr. svissnesku persónuverndarlaganna, FADP) notkun á persónuupplýsingum hans til að þróa og bæta gervigreind, í öllum vörum Meta. Þetta nær til þess sem deilt hefur verið hingað til, þess sem deilt verður og efnis frá öðru fólki þar sem hægt er að þekkja hann.
    [other] Ég kem fram fyrir þennan einstakling: { $represented }. Fyrir hönd hans andmæli ég notkun á persónuupplýsingum hans til að þróa og bæta gervigreind, í öllum vörum Meta. Þetta nær til þess sem deilt hefur verið hingað til, þess sem deilt verður og efnis frá öðru fólki þar sem hægt er að þekkja hann.
   *[gdpr] Ég kem fram fyrir þennan einstakling: { $represented }. Fyrir hönd hans andmæli ég, samkvæmt 1. mgr. 21. gr. { $act }, notkun á persónuupplýsingum hans til að þróa og bæta gervigreind, í öllum vörum Meta. Þetta nær til þess sem deilt hefur verið hingað til, þess sem deilt verður og efnis frá öðru fólki þar sem hægt er að þekkja hann.
}
letter-accounts-represented = Aðgangar þessa einstaklings:
letter-mandate = Það sem veitir mér rétt til að koma fram fyrir hans hönd: { $mandate }. Afrit fylgir. Ef þið þurfið meira bið ég ykkur að segja mér hvað og hvers vegna.
letter-on-behalf-child = Ég skrifa fyrir hönd barnsins míns. Það er ólögráða og ég fer með forsjá þess. Þar sem í þessu bréfi er talað um upplýsingar mínar, aðganga mína eða réttindi mín er átt við upplýsingar, aðganga og réttindi barnsins. Vinsamlegast sendið svarið til mín.
letter-on-behalf-represented = Ég skrifa fyrir hönd einstaklings sem ég kem fram fyrir: { $represented }. Þar sem í þessu bréfi er talað um upplýsingar mínar, aðganga mína eða réttindi mín er átt við upplýsingar, aðganga og réttindi þessa einstaklings. Vinsamlegast sendið svarið til mín.

letter-non-user = { $law ->
    [fadp] Ég er ekki með aðgang hjá ykkur. Ég andmæli berum orðum (b-liður 2. mgr. 30. gr. svissnesku persónuverndarlaganna, FADP) notkun á upplýsingum um mig til að þróa og bæta gervigreind, hvort sem þær koma úr efni annars fólks, af netinu eða frá öðrum fyrirtækjum.
    [other] Ég er ekki með aðgang hjá ykkur. Ég andmæli notkun á upplýsingum um mig til að þróa og bæta gervigreind, hvort sem þær koma úr efni annars fólks, af netinu eða frá öðrum fyrirtækjum.
   *[gdpr] Ég er ekki með aðgang hjá ykkur. Ég andmæli, samkvæmt 1. mgr. 21. gr. { $act }, notkun á upplýsingum um mig til að þróa og bæta gervigreind, hvort sem þær koma úr efni annars fólks, af netinu eða frá öðrum fyrirtækjum.
}
letter-non-user-reasons = { $law ->
    [fadp] Ég hef engin tengsl við ykkur, ég fékk engar upplýsingar og gat ekki búist við þessari notkun.
    [other] Ég hef engin tengsl við ykkur, ég fékk engar upplýsingar og gat ekki búist við þessari notkun.
   *[gdpr] Ég hef engin tengsl við ykkur, ég fékk engar upplýsingar (14. gr. { $act }) og gat ekki búist við þessari notkun (47. formálsgrein).
}

letter-past = Ég andmælti { $sent }, { $form }, notkun á persónuupplýsingum mínum til að þróa og bæta gervigreind. Ég gaf upp netfangið { $email }.
letter-silence = { $law ->
    [fadp] Ég hef ekkert svar fengið síðan.
    [other] Ég hef ekkert svar fengið síðan.
   *[gdpr] Samkvæmt 3. mgr. 12. gr. { $act } hafið þið einn mánuð til að svara. Sá frestur rann út { $due }. Ég hef hvorki fengið svar né rökstudda tilkynningu um að þið þurfið lengri tíma.
}
letter-receipt-only = { $law ->
    [fadp] Síðan hef ég ekki fengið annað en staðfestingu á móttöku. Það er ekki svar.
    [other] Síðan hef ég ekki fengið annað en staðfestingu á móttöku. Það er ekki svar.
   *[gdpr] Samkvæmt 3. mgr. 12. gr. { $act } hafið þið einn mánuð til að svara. Sá frestur rann út { $due }. Ég hef ekki fengið annað en staðfestingu á móttöku. Það er ekki svar.
}
letter-remind-ask = Vinsamlegast segið mér innan tveggja vikna hvort þið verðið við andmælum mínum og frá hvaða degi.
letter-else = { $law ->
    [uk] Ef ég heyri ekki frá ykkur mun ég kvarta til ykkar (Data Protection Act 2018, section 164A) og að því loknu til Information Commissioner.
    [fadp] Ef ég heyri ekki frá ykkur mun ég leita til svissneska persónuverndaryfirvaldsins (FDPIC).
    [other] Ef ég heyri ekki frá ykkur mun ég leita ráðgjafar.
   *[gdpr] Ef ég heyri ekki frá ykkur mun ég leggja fram kvörtun hjá eftirlitsyfirvaldi (77. gr. { $act }).
}

letter-refused = Þið tilkynntuð mér { $answered } að þið yrðuð ekki við andmælum mínum.
letter-burden = { $law ->
    [fadp] Vinnsla gegn skýrum vilja mínum brýtur gegn persónuréttindum mínum nema hún sé réttlætanleg (b-liður 2. mgr. 30. gr. og 31. gr. FADP). Vinsamlegast segið mér á hvaða réttlætingu þið byggið í mínu tilviki. Þetta eru ástæður mínar:
    [other] Vinsamlegast segið mér hvers vegna og hvernig þið hafið metið ástæður mínar:
   *[gdpr] Samkvæmt 1. mgr. 21. gr. { $act } er það ykkar að sýna fram á mikilvægar lögmætar ástæður sem ganga framar hagsmunum mínum, réttindum og frelsi. Vinsamlegast segið mér hverjar þær eru í mínu tilviki og hvernig þið hafið metið þær andspænis ástæðum mínum:
}
letter-maintain = Ég held andmælum mínum til streitu. Vinsamlegast skoðið þau aftur og svarið mér innan tveggja vikna.
letter-meanwhile = Vinsamlegast takmarkið vinnsluna þangað til (d-liður 1. mgr. 18. gr.).

letter-access = { $law ->
    [fadp] Ég óska eftir aðgangi að persónuupplýsingum mínum (25. gr. FADP). Vinsamlegast segið mér
   *[gdpr] Ég óska eftir aðgangi að persónuupplýsingum mínum samkvæmt 15. gr. { $act }. Vinsamlegast segið mér
}
letter-access-whether = hvort upplýsingar um mig hafi verið notaðar eða séu notaðar til að þróa eða bæta gervigreind
letter-access-which = hvers konar upplýsingar þetta eru, frá hvaða aðgöngum og síðan hvenær
letter-access-sources = hvaðan upplýsingarnar koma
letter-access-recipients = hverjum þær hafa verið látnar í té, líka með því að birta líkan
letter-access-time = hve lengi þær eru geymdar í þessum tilgangi
letter-access-interest = á hvaða lögmætu hagsmunum þið byggið (d-liður 1. mgr. 13. gr.)
letter-access-objection = hvernig þið hafið farið með andmæli mín ({ $sent }) og frá hvaða degi þau gilda
letter-access-copy = Vinsamlegast sendið mér líka afrit af upplýsingum um mig í því sem er geymt til þjálfunar.
letter-access-form = { $law ->
    [fadp] Vinsamlegast svarið rafrænt, án endurgjalds og, eins og meginreglan er, innan 30 daga (6. og 7. mgr. 25. gr. FADP).
   *[gdpr] Vinsamlegast svarið rafrænt og innan eins mánaðar (3. mgr. 12. gr.).
}

letter-erase = { $law ->
    [fadp] Í framhaldi af andmælum mínum bið ég ykkur um að
   *[gdpr] Í framhaldi af andmælum mínum bið ég ykkur, samkvæmt 17., 18. og 19. gr. { $act }, um að
}
letter-erase-chats = eyða því sem ég hef skrifað Meta AI, að því marki sem það er geymt til þjálfunar
letter-erase-restrict = takmarka vinnslu þessara upplýsinga þangað til það hefur verið gert (d-liður 1. mgr. 18. gr.)
letter-erase-impossible = segja mér, þar sem þið teljið eyðingu ómögulega, um hvaða upplýsingar það á við og hvers vegna
letter-erase-unlawful = Hafi notkunin verið ólögmæt vísa ég einnig til d-liðar 1. mgr. 17. gr.

letter-company-complaint = Ég kvarta til ykkar yfir því hvernig þið hafið farið með andmæli mín (Data Protection Act 2018, section 164A). Vinsamlegast staðfestið móttöku þessarar kvörtunar innan 30 daga frá því að hún berst, rannsakið málið og segið mér niðurstöðuna án ótilhlýðilegrar tafar.

letter-complain = { $law ->
    [uk] Ég kvarta yfir þessu fyrirtæki: { $controller }, { $controller-address }. Ég kvartaði fyrst til fyrirtækisins sjálfs ({ $complained }; Data Protection Act 2018, section 164A).
    [fadp] Ég tilkynni ykkur hvernig þetta fyrirtæki fer með andmæli mín við notkun persónuupplýsinga minna fyrir gervigreind (b-liður 2. mgr. 30. gr. FADP): { $controller }, { $controller-address }.
   *[gdpr] Ég legg fram kvörtun samkvæmt 77. gr. { $act } yfir þessu fyrirtæki: { $controller }, { $controller-address }. Hún varðar andmæli mín við notkun persónuupplýsinga minna fyrir gervigreind.
}
letter-complain-lead = Írska persónuverndaryfirvaldið (Data Protection Commission) er forystueftirlitsyfirvald þessa fyrirtækis (56. og 60. gr.). Vinsamlegast framsendið þessa kvörtun eftir því sem þörf er á. Ég óska eftir að fá upplýsingar um gang málsins frá ykkur.
letter-course = Það sem gerst hefur:
letter-course-sent = { $sent }: Ég andmæli, { $form }. Ég gef upp netfangið { $email }.
letter-course-receipt = Meta staðfestir að andmælin hafi borist.
letter-course-due = { $law ->
    [fadp] Ég hef ekkert svar fengið hingað til.
   *[gdpr] { $due }: Mánuðurinn samkvæmt 3. mgr. 12. gr. rennur út. Ég hef hvorki fengið svar né tilkynningu um að lengri tíma þurfi.
}
letter-course-reminded = { $reminded }: Ég sendi Meta áminningu og bið um svar.
letter-course-refused = { $answered }: Meta tilkynnir mér að ekki verði orðið við andmælunum.
letter-course-reasons = Ástæður mínar voru:
letter-breach = Að mínu mati reynir hér á þessi ákvæði { $act }:
letter-breach-time = 3. mgr. 12. gr., því að ekkert svar barst í tæka tíð
letter-breach-refusal = 1. mgr. 21. gr., því að ekki var sýnt fram á mikilvægar lögmætar ástæður
letter-breach-special-categories = 9. gr., því að það sem er opinbert sýnir sérlega viðkvæm atriði
letter-breach-notice = 14. gr., því að ég fékk engar upplýsingar
letter-complain-ask = Ég bið ykkur um að
letter-complain-examine = rannsaka þessa kvörtun
letter-complain-order = { $law ->
    [fadp] vinna að því að orðið verði við andmælum mínum
   *[gdpr] sjá til þess að orðið verði við andmælum mínum
}
letter-complain-tell = { $law ->
    [gdpr] upplýsa mig um framvindu og niðurstöðu (2. mgr. 77. gr.)
   *[other] upplýsa mig um niðurstöðuna
}

letter-enclosure-objection = Afrit af andmælum mínum með dagsetningu
letter-enclosure-mandate = Afrit af því sem veitir mér rétt til að koma fram fyrir annan
letter-enclosure-answers = Skjáskot og tölvupóstur, að því marki sem ég á slíkt
letter-enclosure-complaint = Kvörtun mín til fyrirtækisins og svar þess ef það er til

letter-note-gaps = Fylltu út það sem stendur í hornklofum og taktu út það sem á ekki við.
letter-note-form-first = Eyðublað Meta er fljótlegra. Bréf gildir frá þeim degi sem það berst: sendu það þannig að þú getir sýnt fram á hvenær það var.
letter-note-two-weeks = Vikurnar tvær eru ósk. Lögin setja engan slíkan frest.
letter-note-models-stay = Þetta varðar upplýsingar sem enn eru geymdar. Það sem þjálfað líkan hefur lært breytist varla við þetta.
letter-note-address-press = Þetta heimilisfang er aðeins þekkt úr fjölmiðlum. Eyðublað Meta er öruggari leið.
letter-note-no-deadline = Svissnesk lög setja engan ákveðinn frest til að svara andmælum. Spurðu aftur eftir 30 daga.
letter-note-other-law = Objector þekkir ekki lögin í landi þínu og því vísar þetta bréf ekki til neinna laga.
letter-note-identify = Meta kann að spyrja hvernig hægt sé að finna þig í gögnunum. Gefðu ekki upp meira en til þess þarf og ekki senda persónuskilríki fyrir fram.
letter-note-child = Bréf lætur enga mynd hverfa. Biddu líka þau sem birtu myndina að eyða henni eða sýna hana aðeins vinum.
letter-note-represented = Láttu fylgja afrit af því sem veitir þér rétt til að koma fram fyrir viðkomandi. Strikaðu yfir það sem kemur þessu ekki við og láttu ekki persónuskilríki fylgja. Landið í upplýsingunum þínum verður að vera landið þar sem viðkomandi býr: lög þess og yfirvald skipta máli.
letter-note-authority-form = Yfirvaldið er með eigin síðu eða eyðublað fyrir kvartanir. Notaðu það og afritaðu þennan texta þangað.
letter-note-check-address = Athugaðu heimilisfangið á vefsíðu yfirvaldsins áður en þú setur nokkuð í póst.
letter-note-lead = Yfirvaldið í landi þínu tekur við kvörtuninni. Írska yfirvaldið er í forystu í málum Meta en þú þarft ekki að skrifa til Dyflinnar.
letter-note-land = Í Þýskalandi fer yfirvaldið í sambandslandinu þínu með mál fyrirtækja eins og Meta. Veldu sambandslandið þitt.
letter-note-login = Eyðublað yfirvaldsins krefst rafrænna skilríkja, til dæmis MitID í Danmörku eða BankID í Noregi.
letter-note-no-plain-mail = Þetta yfirvald tekur ekki við kvörtunum í venjulegum tölvupósti. Notaðu eyðublað þess eða bréfpóst.
letter-note-public-record = Það sem sent er þessu yfirvaldi verður opinbert gagn. Slepptu því sem er viðkvæmt.
letter-note-company-first = Þetta yfirvald vill að þú leitir fyrst til fyrirtækisins.
letter-note-no-fines = Svissneska persónuverndaryfirvaldið getur rannsakað mál en ekki lagt á sektir.
letter-note-language = Þetta bréf er á tungumáli sem yfirvaldið tekur við.
letter-note-court = Ef yfirvaldið lætur ekkert frá sér heyra í þrjá mánuði geturðu leitað til dómstóls samkvæmt 2. mgr. 78. gr. almennu persónuverndarreglugerðarinnar (GDPR).
letter-note-not-covered = Objector þekkir ekkert yfirvald fyrir land þitt eða svæði. Leitaðu að því á vefsíðu stjórnvalda hjá þér.
letter-as-of = Miðast við { $date }
letter-undated = Dagsetning þessara upplýsinga er ekki þekkt.
