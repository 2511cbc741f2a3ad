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
banner-unsure-ready = Objector tuto stránku nerozpoznal s jistotou, a proto nic nezapsal. Pokud vidíte, že je to formulář pro námitku, nechte Objector vyplnit to, co ví.
banner-written = Vyplněno. Všechno si přečtěte a opravte, co není správně. Pak stiskněte tlačítko Mety: formulář můžete odeslat jen vy.
banner-refused = Některá pole nezachovala to, co Objector zapsal. Vyplňte je prosím sami a pak stiskněte tlačítko Mety.
banner-undone = Všechno je jako předtím. Formulář můžete vyplnit sami, nebo to znovu nechat na Objectoru.
banner-nothing = Objector už tu nemá co vyplnit. Všechno si přečtěte a pak stiskněte tlačítko Mety.
banner-no-details = Zadejte jednou svou e-mailovou adresu a zemi. Objector pak formulář vyplní za vás. Údaje zůstanou ve vašem zařízení, pokud se je nerozhodnete sdílet se svými dalšími zařízeními.
banner-damaged = Objector nedokáže přečíst, co má uložené, a proto nic nevyplňuje. Uložená data zůstala zachována. Více zjistíte v okně Objectoru.
banner-newer = Vaše údaje uložila novější verze Objectoru. Aktualizujte Objector. Do té doby jen vysvětluje a nic nemění.
banner-too-large = Na této stránce je víc polí, než Objector čte. Žádné z nich nevyplňuje ani nevysvětluje.
banner-private = V anonymním okně si Objector nic neukládá do přehledu: poznamenejte si sami, kdy to odesíláte.
banner-login = Nejdřív se tady v tomto prohlížeči přihlaste a pak formulář otevřete znovu. Meta ho ukazuje jen přihlášeným lidem.
banner-code = Meta poslala kód na vaši e-mailovou adresu. Opište ho sem a nechte tuto stránku otevřenou, jinak možná budete muset začít znovu. Podívejte se i do spamu.
banner-sent = Meta uvádí, že vaši námitku obdržela. Udělejte si snímek obrazovky: kopie e-mailem často nepřijde. Meta musí odpovědět do jednoho měsíce.
banner-sent-other = Meta uvádí, že vaši námitku obdržela. Udělejte si snímek obrazovky: kopie e-mailem často nepřijde.
banner-stage-refused = Meta uvádí, že vaší námitce nevyhoví. Musí vám sdělit důvody a to, kde můžete podat stížnost. Udělejte si snímek obrazovky.
banner-stage-refused-other = Meta uvádí, že vaší námitce nevyhoví. Udělejte si snímek obrazovky s odpovědí.
banner-unavailable = Meta tu formulář neukazuje. Zkontrolujte, že jste v tomto prohlížeči přihlášeni, zkuste to později nebo použijte jiný formulář Mety.
banner-entry-state = Tato stránka vysvětluje, jak Meta používá informace pro AI. K samotnému formuláři zbývá jedno kliknutí.

banner-own-covers = Od 27. května 2025 Meta používá k trénování své AI veřejné příspěvky, fotky a komentáře dospělých v Evropě a také to, co lidé píšou Meta AI. Místo aby se ptala, odvolává se na „oprávněný zájem“. Máte právo vznést námitku.
banner-own-covers-uk = Meta používá k trénování své AI veřejné příspěvky, fotky a komentáře dospělých. Ve Spojeném království to podle zpráv obnovila v září 2024. Místo aby se ptala, odvolává se na „oprávněný zájem“. Máte právo vznést námitku.
banner-own-covers-other = Meta používá k trénování své AI veřejné příspěvky, fotky a komentáře. Pomocí jejího formuláře proti tomu můžete vznést námitku. Jaká práva máte kromě formuláře, závisí na právu místa, kde žijete.
banner-own-accounts = Jedna námitka platí pro všechny účty, které jsou ve stejném Centru účtů (Accounts Center). Pro každý další účet vyplňte formulář znovu.
banner-own-what = Námitka se týká vašeho dosavadního i budoucího veřejného obsahu: příspěvků, fotek s popisky, reels, příběhů, komentářů, recenzí a toho, co děláte ve veřejných skupinách a na veřejných stránkách. Vaše jméno, uživatelské jméno a profilová fotka se považují za veřejné i na soukromém profilu. I tam má námitka smysl.
banner-own-limits = Co se model už naučil, se tím nesmaže. Smysl to má i tak: námitka platí pro to, co přijde později. Co o vás zveřejňují jiní, je jiná věc a má vlastní formulář.
banner-own-late = Není pozdě. Dne 27. května 2025 trénování začalo, poslední den pro námitku to nebyl. Námitka vznesená dnes platí do budoucna. U starších příspěvků je nejbezpečnější ukázat je jen přátelům nebo je smazat.
banner-own-late-other = Není pozdě. Návody, které uvádějí poslední den pro námitku, jsou zastaralé. Námitka vznesená dnes platí do budoucna. U starších příspěvků je nejbezpečnější ukázat je jen přátelům nebo je smazat.
banner-own-chats = Soukromé zprávy mezi lidmi, ani ty na WhatsAppu, se nepoužívají, pokud je někdo nepředá Meta AI.
banner-counts-later = Námitka platí pro to, co přijde později, ať ji vznesete kdykoli. Co se model už naučil, se jí nesmaže.
banner-own-minors = Meta uvádí, že vynechává, co sdílejí lidé mladší 18 let. Děti na fotkách, které zveřejňují dospělí, to nechrání. Pokud takové fotky zveřejňujete, má námitka za vlastní účet smysl i kvůli dětem.
banner-own-earlier = Námitka z roku 2024 nebo 2025 podle Mety stále platí. Vzneste ji znovu, pokud se vaše e-mailová adresa změnila, nebo za účet, který není propojený.
banner-own-myths = Příspěvek „nedávám svolení“ nemá žádný účinek, ať se sdílí sebevíc. Námitka také nevypne Meta AI: zůstává viditelná a používat ji nemusíte.
banner-own-pages = Firemní stránka podle návodů vlastní formulář nemá. Každý, kdo se o ni stará, vznáší námitku za svůj vlastní profil.
banner-own-threads = Threads nemá vlastní formulář. Návody ho počítají k Instagramu.
banner-non-users = Námitku můžete vznést i bez účtu, a to formulářem pro informace od třetích stran.
banner-whatsapp-mail = Po odeslání formuláře se WhatsApp e-mailem ptá, proti čemu a proč námitku vznášíte. Pokud na to neodpovíte, nemusí z toho nic být.
banner-whatsapp-limits = Soukromé zprávy mezi lidmi se nepoužívají, pokud je někdo nepředá Meta AI. WhatsApp lidem odpovídal, že se jejich námitka WhatsAppu netýká. Co určitě pomůže, je Meta AI tam nepoužívat.
banner-third-party-limits = Tento formulář se týká informací, které má Meta od jiných, a není k němu potřeba účet. Meta uvádí, že takovým žádostem nevyhovuje automaticky.
banner-third-party-who = Je určen lidem bez účtu a týká se toho, co o vás zveřejňují nebo říkají jiní. Ve zveřejňování jim nezabrání. Požádejte i je.
banner-third-party-identify = Meta se zeptá, jak pozná, že se údaje týkají vás. Neuvádějte víc, než je k tomu potřeba, a neposílejte předem doklad totožnosti.
banner-general-limits = Tento formulář slouží k více účelům. Námitka proti použití vašich údajů pro AI je jedním z nich.
banner-portal-limits = Od července 2026 sem vedou zásady ochrany osobních údajů Mety. Mimo Metu se o této stránce ví málo, proto si každou odpověď sami ověřte.
banner-law-gdpr = Právo vznést námitku je v článku 21 GDPR. Meta pak musí přestat vaše údaje k tomuto účelu používat, ledaže prokáže závažné důvody, které převažují nad vašimi. Odpovědět musí do jednoho měsíce od obdržení námitky (čl. 12 odst. 3).
banner-law-uk = Právo vznést námitku je v článku 21 UK GDPR.
banner-law-fadp = Podle švýcarského práva potřebuje odůvodnění každý, kdo vaše údaje používá proti vašemu výslovnému přání (čl. 30 odst. 2 písm. b) a čl. 31 FADP). Pevnou lhůtu pro odpověď toto právo nestanoví.
banner-law-other = Ve vaší zemi platí jiné právo než to, které Objector zná. Formulář vysvětlí, ale na žádný zákon neodkazuje.
banner-unsure-why = Objector pozná formulář podle více znaků najednou: podle adresy, skrytého čísla, nadpisu a otázek. Tady je jich příliš málo, nebo si odporují.
banner-login-why = Meta ukazuje formulář, jen když jste přihlášeni právě v tomto prohlížeči. V prohlížeči vestavěném v aplikaci podle zpráv zůstával prázdný a někdy fungoval až napodruhé. Na hesla se Objector nedívá.
banner-unavailable-why = Podle zpráv Meta nabízí tyto formuláře v EU, na Islandu, v Lichtenštejnsku, Norsku, Spojeném království, Švýcarsku a několika dalších zemích. Kde se formulář neotevře, lze poslat i dopis.
banner-refused-why = { $law ->
    [gdpr] Je na Metě, aby prokázala závažné důvody, které převažují nad vašimi (čl. 21 odst. 1 GDPR). Musí uvést své důvody a sdělit vám, že se můžete obrátit na úřad a na soud (čl. 12 odst. 4). Můžete odpovědět. Můžete také podat stížnost u úřadu (čl. 77), což nic nestojí.
    [uk] Je na Metě, aby prokázala závažné důvody, které převažují nad vašimi (čl. 21 odst. 1 UK GDPR). Můžete odpovědět. Stížnost se podává nejdřív samotné Metě (section 164A zákona Data Protection Act 2018), potom úřadu ICO.
    [fadp] Aby mohla jednat proti vašemu výslovnému přání, potřebuje Meta odůvodnění (čl. 30 odst. 2 písm. b) a čl. 31 FADP). Můžete se na ně zeptat a věc oznámit švýcarskému spolkovému zmocněnci pro ochranu údajů a informace.
   *[other] Můžete se Mety zeptat na její důvody.
}

way-details = Zadat své údaje
way-details-change = Změnit své údaje
way-form-facebook-own = Otevřít formulář Facebooku
way-form-instagram-own = Otevřít formulář Instagramu
way-form-third-party = Otevřít formulář pro lidi bez účtu
way-form-whatsapp-own = Otevřít formulář WhatsAppu
way-record = Zobrazit odeslané námitky

source-gdpr = Obecné nařízení o ochraně osobních údajů (GDPR)
source-gdpr-6 = GDPR, článek 6
source-gdpr-9 = GDPR, článek 9
source-gdpr-12 = GDPR, článek 12
source-gdpr-21 = GDPR, článek 21
source-time-limits = Nařízení č. 1182/71 o lhůtách
source-ico = Information Commissioner’s Office (ICO)
source-edoeb = Švýcarský spolkový zmocněnec pro ochranu údajů a informace (FDPIC)
source-meta-forms = Stránka Mety o námitkách
source-meta-policy = Zásady ochrany osobních údajů Mety
source-authority-2025 = Návod dozorového úřadu, 2025
source-somi = SOMI, nadace v Nizozemsku
source-noyb = noyb, sdružení v Rakousku
