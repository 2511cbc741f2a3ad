# What Objector says about a whole page, in Czech.

banner-facebook-own = Facebook: námitka proti použití vašich informací pro AI
banner-instagram-own = Instagram: námitka proti použití vašich informací pro AI
banner-meta-own = Účet Meta: námitka proti použití vašich informací pro AI
banner-whatsapp-own = WhatsApp: námitka proti zpracování vašich informací
banner-third-party = Meta: námitka proti použití informací o vás od třetích stran
banner-general-objection = Meta: námitka proti použití vašich informací
banner-rights-portal = Meta: žádosti týkající se ochrany osobních údajů
banner-entry = Odtud se dostanete k formuláři pro námitku

banner-unsure = Tohle může být formulář Mety pro námitku

banner-ready = Objector může vyplnit to, co ví. Dokud nestisknete tlačítko, nic se nezapíše.
banner-unsure-ready = Objector tuto stránku s jistotou nezná, a proto nic nezapsal. Pokud vidíte, že je to formulář pro námitku, nechte ho vyplnit to, co ví.
banner-written = Vyplněno. Všechno si přečtěte a opravte, co nesouhlasí. Pak stiskněte vlastní tlačítko Mety: formulář můžete odeslat jen vy.
banner-refused = Některá pole nezachovala to, co Objector zapsal. Vyplňte je prosím sami a pak stiskněte vlastní tlačítko Mety.
banner-undone = Všechno je jako předtím. Formulář můžete vyplnit sami, nebo to znovu nechat na Objectoru.
banner-nothing = Objector už tu nemá co vyplnit. Všechno si přečtěte a pak stiskněte vlastní tlačítko Mety.
banner-no-details = Zadejte jednou svou e-mailovou adresu a zemi. Objector pak formulář vyplní za vás. Údaje zůstanou ve vašem zařízení.
banner-damaged = Objector nedokáže přečíst, co má uložené, a proto nic nevyplňuje. Uložená data zůstala zachována. Více zjistíte v okně Objectoru.
banner-newer = Vaše údaje uložila novější verze Objectoru. Aktualizujte Objector. Do té doby jen vysvětluje a nic nemění.
banner-too-large = Na této stránce je víc polí, než kolik Objector čte. Pole níže nejsou vysvětlena.
banner-login = Nejdřív se tady v tomto prohlížeči přihlaste a pak formulář otevřete znovu. Meta ho ukazuje jen přihlášeným lidem.
banner-code = Meta poslala kód na vaši e-mailovou adresu. Opište ho sem a nechte tuto stránku otevřenou, jinak možná budete muset začít znovu. Podívejte se i do spamu.
banner-sent = Meta říká, že vaši námitku přijala. Udělejte si snímek obrazovky: kopie e-mailem často nepřijde. Meta musí odpovědět do jednoho měsíce.
banner-sent-other = Meta říká, že vaši námitku přijala. Udělejte si snímek obrazovky: kopie e-mailem často nepřijde.
banner-stage-refused = Meta říká, že vaší námitce nevyhoví. Musí vám sdělit důvody a uvést, kde si můžete stěžovat. Udělejte si snímek obrazovky.
banner-stage-refused-other = Meta říká, že vaší námitce nevyhoví. Udělejte si snímek obrazovky s odpovědí.
banner-unavailable = Meta tu formulář neukazuje. Zkontrolujte, že jste v tomto prohlížeči přihlášeni, zkuste to později nebo použijte jiný formulář Mety.
banner-entry-state = Tato stránka vysvětluje, jak Meta používá informace pro AI. K samotnému formuláři zbývá jedno kliknutí.

banner-own-covers = Od 27. května 2025 Meta používá k trénování své AI veřejné příspěvky, fotky a komentáře dospělých v Evropě a také to, co lidé píšou Meta AI. Místo aby se ptala, odvolává se na „oprávněný zájem“. Máte právo vznést námitku.
banner-own-accounts = Jedna námitka platí pro všechny účty, které jsou ve stejném Centru účtů (Accounts Center). Pro každý další účet vyplňte formulář znovu.
banner-own-limits = Co se model už naučil, se tím nesmaže. Smysl to má i tak: námitka platí pro to, co přijde později. Co o vás zveřejňují jiní, je jiná věc a má vlastní formulář.
banner-whatsapp-limits = Soukromé zprávy mezi lidmi se nepoužívají, pokud je někdo nepředá Meta AI. WhatsApp lidem odpovídal, že se jejich námitka WhatsAppu netýká. Co určitě pomůže, je Meta AI tam nepoužívat.
banner-third-party-limits = Tento formulář se týká informací, které má Meta od jiných, a není k němu potřeba účet. Meta říká, že takovým žádostem nevyhovuje automaticky.
banner-general-limits = Tento formulář slouží k více účelům. Námitka proti použití vašich údajů pro AI je jedním z nich.
banner-portal-limits = Od července 2026 sem vedou zásady ochrany osobních údajů Mety. Mimo Metu se o této stránce ví málo, proto si každou odpověď sami ověřte.
banner-law-gdpr = Právo vznést námitku je v článku 21 GDPR. Meta pak musí přestat, ledaže prokáže závažné důvody, které převažují nad vašimi. Odpovědět musí do jednoho měsíce od obdržení námitky (čl. 12 odst. 3).
banner-law-uk = Právo vznést námitku je v článku 21 UK GDPR.
banner-law-fadp = Podle švýcarského práva můžete použití svých údajů zakázat výslovnou námitkou (čl. 30 odst. 2 písm. b) FADP). Pevnou lhůtu pro odpověď toto právo nestanoví.
banner-law-other = Ve vaší zemi platí jiné právo než to, které Objector zná. Formulář vysvětlí, ale na žádný zákon neodkazuje.

way-details = Zadat své údaje
way-details-change = Změnit své údaje
way-form-facebook-own = Otevřít formulář Facebooku
way-form-instagram-own = Otevřít formulář Instagramu
way-form-third-party = Otevřít formulář pro lidi bez účtu
way-form-whatsapp-own = Otevřít formulář WhatsAppu
way-record = Zobrazit odeslané námitky

source-gdpr = Obecné nařízení o ochraně osobních údajů (GDPR)
source-time-limits = Nařízení č. 1182/71 o lhůtách
source-meta-forms = Vlastní stránka Mety o námitkách
source-authority-2025 = Návod dozorového úřadu, 2025
