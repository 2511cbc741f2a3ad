# Letters to the company behind Facebook, Instagram, Threads and WhatsApp and to a supervisory authority, in Czech.

letter-act-gdpr = GDPR
letter-act-uk = UK GDPR

letter-kind-objection = Námitka dopisem
letter-kind-objection-note = Když formulář nefunguje, nebo jako doplněk k němu.
letter-kind-reminder = Upomínka
letter-kind-reminder-note = Když Meta neodpověděla včas.
letter-kind-refusal = Odpověď na odmítnutí
letter-kind-refusal-note = Když Meta námitku odmítne.
letter-kind-access = Jaké údaje má Meta?
letter-kind-access-note = Ptá se, které vaše údaje se použily pro AI.
letter-kind-erasure = Omezení a výmaz
letter-kind-erasure-note = K údajům, které se stále uchovávají pro trénování.
letter-kind-company-complaint = Stížnost Metě
letter-kind-company-complaint-note = Ve Spojeném království předchází stížnosti u ICO.
letter-kind-complaint = Stížnost u dozorového úřadu
letter-kind-complaint-note = Když Meta mlčí nebo vás její odpověď nepřesvědčí. Nic to nestojí.
letter-kind-child = Za dítě
letter-kind-child-note = Když je vaše dítě vidět nebo jmenováno v tom, co lidé zveřejňují.
letter-kind-represented = Za někoho, koho zastupujete
letter-kind-represented-note = Když jednáte za dospělého na základě plné moci nebo rozhodnutí soudu.
letter-kind-non-user = Bez účtu
letter-kind-non-user-note = Když vás jiní ukazují nebo jmenují a nemáte účet.

letter-gap-name = [vaše jméno]
letter-gap-email = [vaše e-mailová adresa]
letter-gap-address = [vaše poštovní adresa]
letter-gap-account = [adresa nebo uživatelské jméno vašeho účtu]
letter-gap-reasons = [vaše důvody v jedné nebo dvou pravdivých větách]
letter-gap-represented = [jméno osoby, kterou zastupujete]
letter-gap-mandate = [plná moc nebo rozhodnutí, kterým vás soud ustanovil]
letter-gap-sent = [den vaší námitky]
letter-gap-form = [kterým formulářem nebo dopisem]
letter-gap-due = [den, kdy Metě skončila lhůta pro odpověď]
letter-gap-answered = [den odpovědi Mety]
letter-gap-complained = [den vaší stížnosti u společnosti]
letter-gap-recipient = [společnost, kterou zásady ochrany osobních údajů Mety uvádějí pro vaši zemi]
letter-gap-authority = [úřad pro ochranu osobních údajů v místě, kde žijete]
letter-gap-authority-address = [jeho poštovní adresa z jeho stránek]

letter-subject-objection = Námitka proti použití mých osobních údajů pro AI
letter-subject-reminder = Upomínka: moje námitka ze dne { $sent } proti použití mých osobních údajů pro AI
letter-subject-refusal = Vaše odpověď ze dne { $answered } na mou námitku proti použití mých osobních údajů pro AI
letter-subject-access = Žádost o přístup: použití mých osobních údajů pro AI
letter-subject-erasure = Žádost o omezení zpracování a výmaz mých osobních údajů použitých pro AI
letter-subject-company-complaint = Stížnost: moje námitka ze dne { $sent } proti použití mých osobních údajů pro AI
letter-subject-complaint = Stížnost na { $controller }: námitka proti použití osobních údajů pro AI
letter-subject-child = Námitka proti použití osobních údajů mého dítěte pro AI
letter-subject-represented = Námitka jménem jiné osoby ({ $represented }) proti použití osobních údajů pro AI
letter-subject-on-behalf-child = { $subject } (jménem mého dítěte)
letter-subject-on-behalf-represented = { $subject } (jménem jiné osoby: { $represented })
letter-subject-non-user = Námitka osoby bez účtu proti použití osobních údajů pro AI

letter-open = Vážená paní, vážený pane,
letter-close = S pozdravem
letter-enclosures = Přílohy:
letter-account = { $platform }: { $handle }
letter-platform-meta = Účet Meta
letter-form = formulářem na adrese { $address }
letter-by-post = poštou
letter-by-e-mail = e-mailem

letter-object = { $law ->
    [fadp] výslovně vznáším námitku (čl. 30 odst. 2 písm. b) švýcarského spolkového zákona o ochraně údajů, FADP) proti použití mých osobních údajů k vývoji a zlepšování AI, a to ve všech produktech Mety. Námitka se týká mého dosavadního i budoucího obsahu a také obsahu jiných lidí, ve kterém mě lze poznat.
    [other] vznáším námitku proti použití mých osobních údajů k vývoji a zlepšování AI, a to ve všech produktech Mety. Námitka se týká mého dosavadního i budoucího obsahu a také obsahu jiných lidí, ve kterém mě lze poznat.
   *[gdpr] podle čl. 21 odst. 1 { $act } vznáším námitku proti použití mých osobních údajů k vývoji a zlepšování AI, a to ve všech produktech Mety. Námitka se týká mého dosavadního i budoucího obsahu a také obsahu jiných lidí, ve kterém mě lze poznat.
}
letter-accounts = Moje účty:
letter-earlier = Moje dřívější námitka byla podána dne { $sent }, { $form }. Trvám na ní.
letter-reasons = Moje důvody:

letter-ground-expectation = Při poměřování zájmů záleží na tom, co bylo možné důvodně očekávat v době, kdy se údaje shromažďovaly (bod 47 odůvodnění { $act }).
letter-ground-special-categories = Čl. 9 { $act } jejich použití zakazuje, až na výjimky, které uvádí.
letter-ground-children = Čl. 6 odst. 1 písm. f) { $act } výslovně zmiňuje děti.
letter-ground-profession-safety = To je důvod týkající se mé konkrétní situace ve smyslu čl. 21 odst. 1 { $act }.
letter-ground-creative-work = Tento můj zájem patří do poměřování podle čl. 6 odst. 1 písm. f) { $act }.
letter-ground-irreversible = Práva na opravu a na výmaz (čl. 16 a 17 { $act }) by pak byla málo platná.
letter-ground-not-necessary = Čl. 6 odst. 1 písm. f) { $act } dovoluje jen to, co je pro sledovaný zájem nezbytné.
letter-ground-non-user = Podle čl. 14 { $act } musí být informováni i lidé, jejichž údaje pocházejí odjinud.

letter-ask = Žádám vás, abyste
letter-ask-stop = s tímto použitím od této chvíle přestali
letter-ask-restrict = po dobu posuzování této námitky omezili zpracování (čl. 18 odst. 1 písm. d))
letter-ask-erase = { $law ->
    [fadp] tyto údaje vymazali z toho, co se uchovává pro trénování
    [other] tyto údaje vymazali z toho, co se uchovává pro trénování
   *[gdpr] tyto údaje vymazali z toho, co se uchovává pro trénování (čl. 17 odst. 1 písm. c))
}
letter-ask-recipients = informovali ty, kterým byly údaje předány, a sdělili mi, kdo to je (čl. 19)
letter-ask-sources = mi sdělili, které údaje o mně k tomu používáte a odkud pocházejí (čl. 14 a 15)
letter-ask-confirm = { $law ->
    [fadp] mi písemně potvrdili, že se tak stalo, pokud možno do 30 dnů
    [other] mi písemně potvrdili, že se tak stalo, pokud možno do 30 dnů
   *[gdpr] mi do jednoho měsíce potvrdili, že se tak stalo (čl. 12 odst. 3)
}
letter-ask-refusal = mi v případě odmítnutí sdělili své závažné oprávněné důvody a to, že se mohu obrátit na dozorový úřad a na soud (čl. 12 odst. 4)
letter-proof = { $law ->
    [fadp] Doklad totožnosti nepřikládám. Pokud o mé totožnosti pochybujete, sdělte mi prosím proč a co potřebujete.
    [other] Doklad totožnosti nepřikládám. Pokud o mé totožnosti pochybujete, sdělte mi prosím proč a co potřebujete.
   *[gdpr] Tato žádost je bezplatná (čl. 12 odst. 5). Doklad totožnosti nepřikládám. Pokud máte o mé totožnosti důvodné pochybnosti, sdělte mi prosím jaké a co potřebujete (čl. 12 odst. 6).
}
letter-rights = { $law ->
    [fadp] Všechna ostatní práva podle FADP zůstávají vyhrazena.
    [other] Všechna ostatní práva zůstávají vyhrazena.
    [uk] Všechna ostatní práva zůstávají vyhrazena, zejména práva podle čl. 79 a 82 { $act }.
   *[gdpr] Všechna ostatní práva zůstávají vyhrazena, zejména práva podle čl. 77, 79 a 82 { $act }.
}
letter-reply = Odpovězte mi prosím e-mailem na adresu { $email }.

letter-child = { $law ->
    [fadp] vykonávám rodičovskou odpovědnost k nezletilému dítěti. Jménem dítěte výslovně vznáším námitku (čl. 30 odst. 2 písm. b) švýcarského spolkového zákona o ochraně údajů, FADP) proti použití jeho osobních údajů k vývoji a zlepšování AI, a to ve všech produktech Mety. Námitka se týká obsahu od kohokoli, ve kterém je moje dítě vidět, slyšet nebo jmenováno.
    [other] vykonávám rodičovskou odpovědnost k nezletilému dítěti. Jménem dítěte vznáším námitku proti použití jeho osobních údajů k vývoji a zlepšování AI, a to ve všech produktech Mety. Námitka se týká obsahu od kohokoli, ve kterém je moje dítě vidět, slyšet nebo jmenováno.
   *[gdpr] vykonávám rodičovskou odpovědnost k nezletilému dítěti. Jménem dítěte podle čl. 21 odst. 1 { $act } vznáším námitku proti použití jeho osobních údajů k vývoji a zlepšování AI, a to ve všech produktech Mety. Námitka se týká obsahu od kohokoli, ve kterém je moje dítě vidět, slyšet nebo jmenováno.
}
letter-child-reasons = { $law ->
    [fadp] Moje dítě o tom nemůže rozhodovat a nevybralo si to. To, že se podle vašich slov účty nezletilých vynechávají, neplatí pro to, co zveřejňují dospělí.
    [other] Moje dítě o tom nemůže rozhodovat a nevybralo si to. To, že se podle vašich slov účty nezletilých vynechávají, neplatí pro to, co zveřejňují dospělí.
   *[gdpr] Moje dítě o tom nemůže rozhodovat a nevybralo si to. Čl. 6 odst. 1 písm. f) { $act } dává zájmům dětí zvláštní váhu. To, že se podle vašich slov účty nezletilých vynechávají, neplatí pro to, co zveřejňují dospělí.
}
letter-child-name = Jméno svého dítěte zde neuvádím. Pokud k nalezení údajů něco potřebujete, sdělte mi prosím co a proč.

letter-represented = { $law ->
    [fadp] zastupuji tuto osobu: { $represented }. Jménem této osoby výslovně vznáším námitku (čl. 30 odst. 2 písm. b) švýcarského spolkového zákona o ochraně údajů, FADP) proti použití jejích osobních údajů k vývoji a zlepšování AI, a to ve všech produktech Mety. Námitka se týká dosud sdíleného i budoucího obsahu a také obsahu jiných lidí, ve kterém lze tuto osobu poznat.
    [other] zastupuji tuto osobu: { $represented }. Jménem této osoby vznáším námitku proti použití jejích osobních údajů k vývoji a zlepšování AI, a to ve všech produktech Mety. Námitka se týká dosud sdíleného i budoucího obsahu a také obsahu jiných lidí, ve kterém lze tuto osobu poznat.
   *[gdpr] zastupuji tuto osobu: { $represented }. Jménem této osoby podle čl. 21 odst. 1 { $act } vznáším námitku proti použití jejích osobních údajů k vývoji a zlepšování AI, a to ve všech produktech Mety. Námitka se týká dosud sdíleného i budoucího obsahu a také obsahu jiných lidí, ve kterém lze tuto osobu poznat.
}
letter-accounts-represented = Účty této osoby:
letter-mandate = Oprávnění jednat mi dává: { $mandate }. Kopii přikládám. Pokud potřebujete víc, sdělte mi prosím co a proč.
letter-on-behalf-child = píšu jménem svého nezletilého dítěte, ke kterému vykonávám rodičovskou odpovědnost. Kde se v tomto dopise mluví o mých údajích, mých účtech nebo mých právech, jde o údaje, účty a práva dítěte. Odpověď prosím pošlete mně.
letter-on-behalf-represented = píšu jménem osoby, kterou zastupuji: { $represented }. Kde se v tomto dopise mluví o mých údajích, mých účtech nebo mých právech, jde o údaje, účty a práva této osoby. Odpověď prosím pošlete mně.

letter-non-user = { $law ->
    [fadp] nemám u vás účet. Výslovně vznáším námitku (čl. 30 odst. 2 písm. b) švýcarského spolkového zákona o ochraně údajů, FADP) proti použití údajů o mně k vývoji a zlepšování AI, ať pocházejí z obsahu jiných lidí, z internetu, nebo od jiných společností.
    [other] nemám u vás účet. Vznáším námitku proti použití údajů o mně k vývoji a zlepšování AI, ať pocházejí z obsahu jiných lidí, z internetu, nebo od jiných společností.
   *[gdpr] nemám u vás účet. Podle čl. 21 odst. 1 { $act } vznáším námitku proti použití údajů o mně k vývoji a zlepšování AI, ať pocházejí z obsahu jiných lidí, z internetu, nebo od jiných společností.
}
letter-non-user-reasons = { $law ->
    [fadp] Nemám k vám žádný vztah, nikdo mě neinformoval a takové použití se nedalo očekávat.
    [other] Nemám k vám žádný vztah, nikdo mě neinformoval a takové použití se nedalo očekávat.
   *[gdpr] Nemám k vám žádný vztah, nikdo mě neinformoval (čl. 14 { $act }) a takové použití se nedalo očekávat (bod 47 odůvodnění).
}

letter-past = dne { $sent } byla podána, { $form }, moje námitka proti použití mých osobních údajů k vývoji a zlepšování AI. Uvedená e-mailová adresa: { $email }.
letter-silence = { $law ->
    [fadp] Od té doby mi nepřišla žádná odpověď.
    [other] Od té doby mi nepřišla žádná odpověď.
   *[gdpr] Čl. 12 odst. 3 { $act } vám dává na odpověď jeden měsíc. Ten uplynul dne { $due }. Nepřišla mi ani odpověď, ani odůvodněné oznámení, že potřebujete více času.
}
letter-receipt-only = { $law ->
    [fadp] Od té doby mi přišlo jen potvrzení o doručení. To není odpověď.
    [other] Od té doby mi přišlo jen potvrzení o doručení. To není odpověď.
   *[gdpr] Čl. 12 odst. 3 { $act } vám dává na odpověď jeden měsíc. Ten uplynul dne { $due }. Přišlo mi jen potvrzení o doručení. To není odpověď.
}
letter-remind-ask = Sdělte mi prosím do dvou týdnů, zda mé námitce vyhovujete a od kterého dne.
letter-else = { $law ->
    [uk] Pokud se mi neozvete, podám vám stížnost podle section 164A zákona Data Protection Act 2018 a poté se obrátím na britský dozorový úřad (Information Commissioner).
    [fadp] Pokud se mi neozvete, obrátím se na švýcarského spolkového zmocněnce pro ochranu údajů a informace (FDPIC).
    [other] Pokud se mi neozvete, poradím se o dalším postupu.
   *[gdpr] Pokud se mi neozvete, podám stížnost u dozorového úřadu (čl. 77 { $act }).
}

letter-refused = Dne { $answered } jste mi sdělili, že jí nevyhovujete.
letter-burden = { $law ->
    [fadp] Zpracování proti mé výslovné vůli porušuje má osobnostní práva, pokud není odůvodněno (čl. 30 odst. 2 písm. b) a čl. 31 FADP). Sdělte mi prosím, o jaké odůvodnění se v mém případě opíráte. Toto jsou mé důvody:
    [other] Sdělte mi prosím proč a jak jste zvážili mé důvody:
   *[gdpr] Podle čl. 21 odst. 1 { $act } je na vás, abyste prokázali závažné oprávněné důvody, které převažují nad mými zájmy, právy a svobodami. Sdělte mi prosím, které to v mém případě jsou a jak jste je poměřili s mými důvody:
}
letter-maintain = Na své námitce trvám. Posuďte ji prosím znovu a odpovězte mi do dvou týdnů.
letter-meanwhile = Do té doby prosím omezte zpracování (čl. 18 odst. 1 písm. d)).

letter-access = { $law ->
    [fadp] žádám o přístup ke svým osobním údajům (čl. 25 FADP). Sdělte mi prosím,
   *[gdpr] podle čl. 15 { $act } žádám o přístup ke svým osobním údajům. Sdělte mi prosím,
}
letter-access-whether = zda se moje údaje používaly nebo používají k vývoji či zlepšování AI
letter-access-which = o jaké kategorie údajů jde, ze kterých účtů a odkdy
letter-access-sources = odkud údaje pocházejí
letter-access-recipients = komu byly předány, a to i zveřejněním modelu
letter-access-time = jak dlouho se pro tento účel uchovávají
letter-access-interest = o jaký oprávněný zájem se opíráte (čl. 13 odst. 1 písm. d))
letter-access-objection = jak jste naložili s mou námitkou ze dne { $sent } a od kterého dne platí
letter-access-copy = Pošlete mi prosím také kopii mých údajů v tom, co se uchovává pro trénování.
letter-access-form = { $law ->
    [fadp] Odpovězte prosím elektronicky, bezplatně a zpravidla do 30 dnů (čl. 25 odst. 6 a 7 FADP).
   *[gdpr] Odpovězte prosím elektronicky a do jednoho měsíce (čl. 12 odst. 3).
}

letter-erase = { $law ->
    [fadp] V návaznosti na svou námitku vás žádám, abyste
   *[gdpr] V návaznosti na svou námitku vás podle čl. 17, 18 a 19 { $act } žádám, abyste
}
letter-erase-chats = vymazali mé zprávy pro Meta AI, pokud se uchovávají pro trénování
letter-erase-restrict = do té doby omezili zpracování těchto údajů (čl. 18 odst. 1 písm. d))
letter-erase-impossible = mi sdělili, pokud výmaz považujete za nemožný, u kterých údajů a proč
letter-erase-unlawful = Pokud by použití bylo protiprávní, opírám se také o čl. 17 odst. 1 písm. d).

letter-company-complaint = podle section 164A zákona Data Protection Act 2018 si u vás stěžuji na to, jak jste naložili s mou námitkou. Potvrďte mi prosím přijetí této stížnosti do 30 dnů od jejího obdržení, prošetřete ji a bez zbytečného odkladu mi sdělte výsledek.

letter-complain = { $law ->
    [uk] podávám stížnost na společnost { $controller }, { $controller-address }. Nejdřív, dne { $complained }, byla moje stížnost podána přímo společnosti podle section 164A zákona Data Protection Act 2018.
    [fadp] oznamuji vám, jak společnost { $controller }, { $controller-address }, nakládá s mou námitkou proti použití mých osobních údajů pro AI (čl. 30 odst. 2 písm. b) FADP).
   *[gdpr] podle čl. 77 { $act } podávám stížnost na společnost { $controller }, { $controller-address }. Týká se mé námitky proti použití mých osobních údajů pro AI.
}
letter-complain-lead = Vedoucím dozorovým úřadem pro tuto společnost je irská Data Protection Commission (čl. 56 a 60). Předejte jí prosím tuto stížnost, pokud je to potřeba, a o jejím průběhu mě informujte přímo vy.
letter-course = Průběh:
letter-course-sent = { $sent }: vznáším námitku, { $form }. Uvádím e-mailovou adresu { $email }.
letter-course-receipt = Meta potvrzuje, že námitku obdržela.
letter-course-due = { $law ->
    [fadp] Dosud mi nepřišla žádná odpověď.
   *[gdpr] { $due }: končí měsíční lhůta podle čl. 12 odst. 3. Nepřišla mi ani odpověď, ani oznámení, že je potřeba více času.
}
letter-course-reminded = { $reminded }: Metě zasílám upomínku a žádám o odpověď.
letter-course-refused = { $answered }: Meta mi sděluje, že námitce nevyhovuje.
letter-course-reasons = Moje důvody byly:
letter-breach = Podle mého názoru jde o tato ustanovení { $act }:
letter-breach-time = čl. 12 odst. 3, protože odpověď nepřišla včas
letter-breach-refusal = čl. 21 odst. 1, protože mi nebyly prokázány závažné oprávněné důvody
letter-breach-special-categories = čl. 9, protože to, co je veřejné, ukazuje zvlášť citlivé věci
letter-breach-notice = čl. 14, protože mě nikdo neinformoval
letter-complain-ask = Žádám vás, abyste
letter-complain-examine = tuto stížnost prošetřili
letter-complain-order = { $law ->
    [fadp] usilovali o to, aby se mé námitce vyhovělo
   *[gdpr] zajistili, aby se mé námitce vyhovělo
}
letter-complain-tell = { $law ->
    [gdpr] mě informovali o pokroku a výsledku (čl. 77 odst. 2)
   *[other] mě informovali o výsledku
}

letter-enclosure-objection = Kopie mé námitky s datem
letter-enclosure-mandate = Kopie dokladu o mém oprávnění jednat
letter-enclosure-answers = Snímky obrazovky a e-maily, pokud je mám
letter-enclosure-complaint = Moje stížnost u společnosti a její odpověď, pokud existuje

letter-note-gaps = Doplňte, co je v hranatých závorkách, a vyškrtněte, co se nehodí.
letter-note-form-first = Formulář Mety je rychlejší. U dopisu se počítá den, kdy dojde: pošlete ho tak, abyste ten den mohli doložit.
letter-note-two-weeks = Dva týdny jsou jen prosba. Zákon takovou lhůtu nestanoví.
letter-note-models-stay = Jde o údaje, které se stále uchovávají. Na tom, co se natrénovaný model naučil, se tím sotva něco změní.
letter-note-address-press = Tato adresa je známa jen ze zpráv v médiích. Jistější cestou je formulář Mety.
letter-note-no-deadline = Švýcarské právo nestanoví pro odpověď na námitku pevnou lhůtu. Po 30 dnech se zeptejte znovu.
letter-note-other-law = Objector právo vaší země nezná, proto se tento dopis na žádné neodvolává.
letter-note-identify = Meta se může zeptat, jak vás má ve svých datech najít. Neuvádějte víc, než je k tomu potřeba, a neposílejte předem doklad totožnosti.
letter-note-child = Žádný dopis obrázek neskryje. Požádejte i ty, kdo ho zveřejnili, aby ho smazali nebo ukázali jen přátelům.
letter-note-represented = Přiložte kopii dokladu o svém oprávnění jednat. Začerněte v ní, co s touto věcí nesouvisí, a doklad totožnosti nepřikládejte. Země ve vašich údajích musí být ta, kde tato osoba žije: rozhoduje její právo a její úřad.
letter-note-authority-form = Úřad má pro stížnosti vlastní stránku nebo formulář. Použijte je a zkopírujte tam tento text.
letter-note-check-address = Než něco pošlete, ověřte si adresu na stránkách úřadu.
letter-note-lead = Stížnost přijímá úřad ve vaší zemi. Ve věcech Mety je vedoucím úřadem irský, ale do Dublinu psát nemusíte.
letter-note-land = V Německu je pro společnosti, jako je Meta, příslušný úřad vaší spolkové země. Vyberte svou spolkovou zemi.
letter-note-login = Formulář úřadu vyžaduje elektronickou identitu, například MitID v Dánsku nebo BankID v Norsku.
letter-note-no-plain-mail = Tento úřad nepřijímá stížnosti běžným e-mailem. Použijte jeho formulář nebo poštu.
letter-note-public-record = Co se tomuto úřadu pošle, stává se veřejně přístupným dokumentem. Vynechte, co je citlivé.
letter-note-company-first = Tento úřad chce, abyste se nejdřív obrátili na společnost.
letter-note-no-fines = Švýcarský zmocněnec může věc prošetřit, ale nemůže ukládat pokuty.
letter-note-language = Tento dopis je v jazyce, který úřad přijímá.
letter-note-court = Pokud se úřad tři měsíce neozve, otevírá vám čl. 78 odst. 2 GDPR cestu k soudu.
letter-note-not-covered = Objector pro vaši zemi nebo území žádný úřad nezná. Vyhledejte ho na stránkách své vlády.
letter-as-of = Stav ke dni { $date }
letter-undated = Datum těchto údajů není známo.
