# What Objector says beside each control of Meta's form, in Czech.

card-region = Vysvětlení Objectoru
card-fill = Vyplnit formulář
card-undo = Vrátit vše zpět
card-write = Vyplnit toto pole
card-take-back = Vrátit zpět
card-why = Proč?
card-close = Zavřít
card-open = Vysvětlit toto pole

need-required = Meta vyžaduje odpověď.
need-optional = Může zůstat prázdné.

state-ready = Objector může toto pole vyplnit za vás. Dokud nestisknete tlačítko, nic se nezapíše.
state-held = Něco tu už je. Objector to nechává tak.
state-held-other = Už je tu jiná adresa než ta, kterou máte zadanou pro tento účet. Objector ji nechává tak. Zkontrolujte, kterou chcete použít.
state-refused = Stránka nezachovala to, co Objector zapsal. Napište to prosím sami.
state-undone = Vráceno. Pole je jako předtím.
state-unsure = Objector si není jistý, k čemu toto pole je. Než odpovíte, přečtěte si otázku Mety.
state-too-long = Váš text je delší, než pole dovoluje. Napište prosím sami kratší.
state-no-choice = Objector v seznamu Mety nenašel vhodnou odpověď. Vyberte ji prosím sami.

field-email =
    .title = Vaše e-mailová adresa
    .asks = Meta chce e-mailovou adresu účtu, za který námitku vznášíte. Přijde na ni odpověď.
    .why = Použijte adresu, která patří k vašemu účtu. Radí to návody spotřebitelských organizací, protože Meta pak může námitku přiřadit k účtu. Pokud odpověď nepřijde, podívejte se i do spamu.
    .missing = Nejdřív zadejte Objectoru svou e-mailovou adresu, pak to může vyplnit.
    .written = Objector zapsal adresu zadanou pro tento účet.
    .asks-third-party = Meta chce e-mailovou adresu, na kterou vám může odpovědět. K žádnému účtu patřit nemusí.
    .why-third-party = K tomuto formuláři není účet potřeba. Uveďte adresu, kterou si pravidelně kontrolujete: přijdou na ni odpověď i otázky Mety.
    .written-third-party = Objector zapsal adresu zadanou pro odpovědi.
    .asks-whatsapp-own = WhatsApp chce e-mailovou adresu. Než odpoví, pošle na ni další otázky.
    .why-whatsapp-own = WhatsApp se e-mailem ptá, proti čemu a proč námitku vznášíte. Lidem ten e-mail přišel v angličtině. Uveďte adresu, kterou si pravidelně kontrolujete, a odpovězte klidně ve svém jazyce.
    .written-whatsapp-own = Objector zapsal adresu zadanou pro WhatsApp, a pokud žádná není, vaši obecnou.
field-email-confirm =
    .title = Ještě jednou stejná adresa
    .asks = Meta chce stejnou e-mailovou adresu podruhé, aby odhalila překlepy.
    .why = Musí být úplně stejná jako výše. Když změníte jednu, změňte i druhou.
    .missing = Nejdřív zadejte Objectoru svou e-mailovou adresu, pak to může vyplnit.
    .written = Objector zapsal stejnou adresu jako výše.
field-full-name =
    .title = Vaše jméno
    .asks = Meta chce vaše jméno a příjmení.
    .why = Uveďte jméno, které máte na účtu. Dokládat ho nemusíte: další důkazy smí Meta požadovat, jen když má důvodné pochybnosti o vaší totožnosti.
    .missing = Nejdřív zadejte Objectoru své jméno, pak to může vyplnit.
    .written = Objector zapsal zadané jméno.
    .why-plain = Uveďte jméno, které máte na účtu. Na jeho doložení není třeba nic přikládat.
    .why-third-party = Uveďte jméno, pod kterým vás znají ostatní, protože Meta ho musí vyhledat. Pokud vás znají i pod jiným, napište to tam, kde formulář chce vysvětlení.
field-given-name =
    .title = Vaše křestní jméno
    .asks = Meta chce vaše křestní jméno.
    .why = Uveďte jméno, které máte na účtu. Dokládat ho nemusíte: další důkazy smí Meta požadovat, jen když má důvodné pochybnosti o vaší totožnosti.
    .missing = Nejdřív zadejte Objectoru své křestní jméno, pak to může vyplnit.
    .written = Objector zapsal zadané křestní jméno.
field-family-name =
    .title = Vaše příjmení
    .asks = Meta chce vaše příjmení.
    .why = Uveďte příjmení, které máte na účtu. Dokládat ho nemusíte: další důkazy smí Meta požadovat, jen když má důvodné pochybnosti o vaší totožnosti.
    .missing = Nejdřív zadejte Objectoru své příjmení, pak to může vyplnit.
    .written = Objector zapsal zadané příjmení.
field-phone =
    .title = Vaše telefonní číslo
    .asks = Meta chce telefonní číslo s předvolbou země.
    .why = Ve formuláři WhatsAppu je to číslo vašeho účtu WhatsApp. V jiných formulářích ho nechte prázdné, pokud to jde: k námitce není potřeba.
    .asks-whatsapp-own = WhatsApp chce telefonní číslo vašeho účtu WhatsApp s předvolbou země.
    .missing = Nejdřív zadejte Objectoru své telefonní číslo, pak to může vyplnit.
    .written = Objector zapsal zadané číslo.
field-country =
    .title = Vaše země
    .asks = Meta chce vědět, ve které zemi žijete, protože na tom závisí vaše práva.
    .why = Vyberte zemi, kde opravdu žijete, ne tu, kde jste se narodili. Pokud v seznamu Mety chybí, jako podle zpráv v roce 2024 Norsko, formulář použít nelze: napište místo toho dopis.
    .missing = Nejdřív zadejte Objectoru svou zemi, pak ji tu může vybrat.
    .written = Objector vybral zadanou zemi.
field-account =
    .title = Váš profil
    .asks = Meta chce adresu nebo uživatelské jméno profilu, kterého se to týká.
    .why = Uveďte jen ten profil, za který námitku vznášíte. Pro další účty, které nejsou ve stejném Centru účtů (Accounts Center), vyplňte formulář znovu.
    .missing = Nejdřív zadejte Objectoru adresu svého profilu, pak to může vyplnit.
    .written = Objector zapsal zadaný profil.
field-reason =
    .title = Proč vznášíte námitku
    .asks = Meta se ptá, proč vznášíte námitku nebo jak se vás toto použití údajů dotýká.
    .why = { $law ->
        [gdpr] Čl. 21 odst. 1 GDPR hovoří o důvodech týkajících se vaší konkrétní situace.
        [uk] Čl. 21 odst. 1 UK GDPR hovoří o důvodech týkajících se vaší konkrétní situace.
       *[other] Řekněte vlastními slovy, proč toto použití nechcete.
    } Stačí pár pravdivých vět, žádné doklady nejsou potřeba. Formulář Mety z roku 2024 odmítal odpovědi kratší než 100 znaků, formulář z roku 2025 přijímá i prázdné pole. Důvody pomohou, pokud později podáte stížnost. Nepište citlivé podrobnosti, třeba o nemoci, ani jména dětí či jiných lidí.
    .missing = Nejdřív zadejte své údaje, pak sem Objector může napsat odůvodnění.
    .written = Objector napsal námitku podle zaškrtnutých důvodů. Přečtěte si ji: každá věta by pro vás měla být pravdivá.
    .written-plain = Objector napsal krátkou námitku. V okně Objectoru můžete přidat vlastní důvody. Námitku posílí.
    .left-out = Objector napsal námitku. Ne všechno, co máte vybráno, se do tohoto pole vejde.
field-details =
    .title = Něco dalšího
    .asks = Meta se ptá, zda chcete něco dodat. K námitce to není potřeba.
    .why = Nechte prázdné, pokud výše nic nechybí. Nenahrávejte ani nepište o sobě víc, než musíte.
field-about-ai =
    .title = Jde o AI?
    .asks = Meta se ptá, zda se vaše žádost týká AI v Metě. U této námitky je odpověď „ano“.
    .why = Stejný formulář slouží i k jiným účelům. Při odpovědi „ano“ ukáže pole pro námitku proti použití vašich údajů pro AI.
    .missing = Nejdřív zadejte své údaje, pak to Objector může vybrat.
    .written = Objector vybral „ano“, protože vznášíte námitku proti použití svých údajů pro AI.
field-request-kind =
    .title = Co chcete udělat
    .asks = Meta se ptá, o jaký druh žádosti jde. Ve vašem případě je to námitka.
    .why = Vyberte odpověď, která mluví o námitce proti použití vašich informací. Ostatní odpovědi vedou k jiným formulářům.
    .missing = Nejdřív zadejte své údaje, pak to Objector může vybrat.
    .written = Objector vybral odpověď, která znamená námitku.
    .why-third-party = Vyberte odpověď, která mluví o námitce proti použití informací od třetích stran pro AI nebo o jeho omezení. Ostatní se týkají nahlížení do údajů, jejich opravy nebo smazání.
    .why-whatsapp-own = Vyberte otázku, jak vznést námitku proti zpracování vašich informací. WhatsApp se pak e-mailem ptá, proti čemu a proč námitku vznášíte.
field-product =
    .title = Který produkt
    .asks = Meta se ptá, kterého z jejích produktů se vaše žádost týká.
    .why = Vyberte produkt, u kterého máte účet. Pro účet jinde vyplňte formulář znovu.
    .missing = Nejdřív zadejte Objectoru své účty, pak to může vybrat.
    .written = Objector vybral produkt zadaného účtu.
field-prompts =
    .title = Na co se někdo ptal Meta AI
    .asks = Meta chce vědět, po jakém dotazu Meta AI ukázala údaje o vás. To můžete vědět jen vy.
    .why = Je to určeno pro případy, kdy odpověď Meta AI ukázala informace o vás. Pokud takový příklad nemáte, napište to, nebo nechte pole prázdné, pokud to jde.
field-evidence =
    .title = Soubory
    .asks = Meta nabízí přidat snímky obrazovky nebo soubory. Objector nikdy žádný soubor nepřidává. Neposílejte doklad totožnosti.
    .why = K námitce není předem potřeba žádný důkaz, proto pole nechte prázdné, pokud to jde. Snímek odpovědi AI, která ukazuje vaše údaje, může pomoci ve formuláři pro informace od třetích stran.
field-relationship =
    .title = Za koho žádáte
    .asks = Meta se ptá, zda jde o vás, nebo o někoho jiného. Vyberte to prosím sami.
    .why = Vyberte „já“, pokud jde o vaše vlastní údaje. Pokud žádáte za své dítě nebo za někoho, kdo vás o to požádal, vyberte příslušnou možnost.
field-declaration =
    .title = Vaše prohlášení
    .asks = Meta chce, abyste potvrdili, že uvádíte pravdu. To můžete jen vy: přečtěte si prohlášení a pak ho sami zaškrtněte.
    .why = Objector takové prohlášení nikdy nezaškrtává. Než to uděláte vy, přečtěte si, co ve formuláři je, a opravte, co není správně.
field-signature =
    .title = Váš podpis
    .asks = Meta chce, abyste se podepsali svým jménem. To můžete jen vy, proto Objector nechává pole prázdné.
    .why = Až všechno přečtete, napište své jméno tak, jak je uvedeno výše.
field-code =
    .title = Kód z e-mailu
    .asks = Meta poslala kód na vaši e-mailovou adresu. Opište ho sem sami a do té doby nechte tuto stránku otevřenou.
    .why = Podle dostupných zpráv platí kód asi hodinu. Pokud e-mail do pár minut nepřijde, podívejte se do spamu. Když tuto stránku zavřete, možná budete muset začít znovu.
field-other =
    .title = Pole, které Objector nezná
    .asks = Objector neví, k čemu toto pole je. Než odpovíte, přečtěte si otázku Mety.
    .why = Meta své formuláře mění bez upozornění. Neuvádějte víc, než musíte. O změněném formuláři můžete říct tvůrcům Objectoru. Stane se to, jen když se tak rozhodnete.

note-email-held = Když jste přihlášeni, Meta sem často sama vloží adresu. Objector ji nechává tak. Pokud chcete odpověď jinam, změňte ji.
note-email-after = Po odeslání formuláře píše Meta na tuto adresu: někdy nejdřív kód, pak svou odpověď. Podle zkušeností lidí to trvá od několika minut do dvou dnů; některým nepřišlo nic.
note-country-law = GDPR platí v EU, na Islandu, v Lichtenštejnsku a v Norsku. Spojené království a Švýcarsko mají vlastní zákony. Objector uvádí ten, který platí ve vaší zemi.
note-account-find = Otevřete v prohlížeči svůj profil: jeho adresa je v adresním řádku. Heslo do tohoto pole nikdy nepatří.
note-identity = { $law ->
    [gdpr] Neposílejte doklad totožnosti. Podle čl. 12 odst. 6 GDPR smí Meta požadovat další informace o vaší totožnosti, jen když má důvodné pochybnosti.
    [uk] Neposílejte doklad totožnosti. Podle čl. 12 odst. 6 UK GDPR smí Meta požadovat další informace o vaší totožnosti, jen když má důvodné pochybnosti.
   *[other] Neposílejte doklad totožnosti, pokud vám Meta neřekne, proč o vaší totožnosti pochybuje.
}
note-reason = { $law ->
    [gdpr] Čl. 21 odst. 1 GDPR hovoří o důvodech týkajících se vaší konkrétní situace.
    [uk] Čl. 21 odst. 1 UK GDPR hovoří o důvodech týkajících se vaší konkrétní situace.
   *[other] Řekněte vlastními slovy, proč toto použití nechcete.
} Stačí pár pravdivých vět, žádné doklady nejsou potřeba. Nepište citlivé podrobnosti, třeba o nemoci, ani jména dětí či jiných lidí.
note-reason-third-party = Napište obecně, kde se objevujete: v příspěvcích nebo na fotkách jiných lidí, na webových stránkách. Meta uvádí, že takovým žádostem nevyhovuje automaticky, proto pomůže důvod, který platí právě pro vás.
note-reason-written = Co Objector píše, vychází ze zaškrtnutých důvodů a z vašich vlastních slov. Nic dalšího o vás nepřidává a každé slovo můžete změnit.
note-reason-weighing = { $law ->
    [gdpr] Nemusíte dokazovat, že máte pravdu. Meta musí prokázat závažné důvody, které převažují nad vašimi (čl. 21 odst. 1 GDPR).
    [uk] Nemusíte dokazovat, že máte pravdu. Meta musí prokázat závažné důvody, které převažují nad vašimi (čl. 21 odst. 1 UK GDPR).
    [fadp] Švýcarské právo chrání vaše výslovné přání, aby se údaje o vás nezpracovávaly (čl. 30 odst. 2 písm. b) FADP). Kdyby Meta jednala proti němu, musela by to odůvodnit.
   *[other] Jaká máte práva, závisí na právu země, kde žijete. Objector žádné neuvádí.
}
note-review = { $law ->
    [gdpr] „Prověříme to“ ještě není odpověď. Meta vám musí do jednoho měsíce od obdržení námitky říct, co udělala (čl. 12 odst. 3 GDPR), a pokud odmítá, tak proč (čl. 12 odst. 4).
    [uk] „Prověříme to“ ještě není odpověď. Meta vám musí do jednoho měsíce od obdržení námitky říct, co udělala (čl. 12 odst. 3 UK GDPR).
   *[other] „Prověříme to“ ještě není odpověď. Poznamenejte si datum a po 30 dnech se zeptejte znovu.
}
note-review-longer = { $law ->
    [uk] Ve složitém případě může Meta lhůtu prodloužit o další dva měsíce, musí vám to ale říct během prvního měsíce a uvést proč (čl. 12 odst. 3 UK GDPR).
   *[gdpr] Ve složitém případě může Meta lhůtu prodloužit o další dva měsíce, musí vám to ale říct během prvního měsíce a uvést proč (čl. 12 odst. 3 GDPR).
}
note-right-to-act = Za dospělého potřebujete oprávnění jednat, například plnou moc. Meta může chtít doklad o něm vidět. V kopii začerněte, co s touto věcí nesouvisí.
note-true = Pravdivost se potvrzuje snadno, když je pravdivá každá věta ve formuláři. Pokud si některou nejste jisti, nejdřív ji odstraňte.
note-code-private = Kód je jen pro vás. Objector ho nečte ani neukládá.
note-code-counts = Objector považuje námitku za doručenou, až když byl kód přijat, ne dřív.
