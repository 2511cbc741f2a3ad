# What Objector's own pages say (popup, welcome page, dashboard), in Czech.

screen-name = Objector
screen-platform-facebook = Facebook
screen-platform-instagram = Instagram
screen-platform-whatsapp = WhatsApp
screen-platform-meta = Účet Meta
screen-route-facebook-own = Formulář Facebooku pro námitku
screen-route-instagram-own = Formulář Instagramu pro námitku
screen-route-meta-own = Formulář pro námitku k účtu Meta
screen-route-whatsapp-own = Formulář WhatsAppu pro námitku
screen-route-third-party = Formulář k údajům od jiných lidí a z jiných zdrojů
screen-route-general-objection = Obecný formulář Mety pro námitku
screen-route-rights-portal = Stránka Mety pro žádosti o ochranu údajů
screen-route-entry = Stránka, která vede k formuláři pro námitku
screen-only-you-send = Objector vyplňuje a vysvětluje. Odeslat můžete jen vy.
screen-language = { $code ->
    [bg] Bulharština
    [cs] Čeština
    [da] Dánština
    [de] Němčina
    [el] Řečtina
    [en] Angličtina
    [es] Španělština
    [et] Estonština
    [fi] Finština
    [fr] Francouzština
    [ga] Irština
    [hr] Chorvatština
    [hu] Maďarština
    [is] Islandština
    [it] Italština
    [lt] Litevština
    [lv] Lotyština
    [mt] Maltština
    [nb] Norština
    [nl] Nizozemština
    [pl] Polština
    [pt] Portugalština
    [ro] Rumunština
    [sk] Slovenština
    [sl] Slovinština
    [sv] Švédština
   *[other] Jiný jazyk
 }
screen-law = { $law ->
    [gdpr] Využíváte právo vznést námitku podle čl. 21 odst. 1 GDPR, evropského předpisu o ochraně údajů. Meta uvádí, že má na trénování AI oprávněný zájem. Proti tomu můžete kdykoli vznést námitku.
    [uk] Využíváte právo vznést námitku podle čl. 21 odst. 1 UK GDPR. Meta uvádí, že má na trénování AI oprávněný zájem. Proti tomu můžete kdykoli vznést námitku.
    [fadp] Prohlašujete, že si toto zpracování nepřejete. Švýcarské právo, zákon FADP, toto přání chrání.
   *[other] Jaká máte práva, závisí na právu země, kde žijete. Objector žádné neuvádí.
 }

screen-state-not-yet = Zatím neodesláno
screen-state-submitted = Odesláno { $date }
screen-state-code-asked = Odesláno { $date }. Zbývá zadat kód od Mety.
screen-state-acknowledged = Odesláno { $date } a doručeno Metě
screen-state-granted = Meta vyhověla
screen-state-refused = Meta odmítla
screen-state-not-sent = Neodesláno

screen-due = { $count ->
    [one] Objector: jedna námitka čeká na vás
    [few] Objector: { $count } námitky čekají na vás
    [many] Objector: { $count } námitky čeká na vás
   *[other] Objector: { $count } námitek čeká na vás
 }
screen-here = Objector: { $form }
screen-notice-title = { $count ->
    [one] Jedna námitka čeká na vás
    [few] { $count } námitky čekají na vás
    [many] { $count } námitky čeká na vás
   *[other] { $count } námitek čeká na vás
 }
screen-notice-text = Klikněte sem a uvidíte, co následuje.
screen-full-name = Vaše jméno
screen-full-name-note = Jméno a příjmení, jak je máte na účtu.
screen-given-name = Křestní jméno
screen-family-name = Příjmení
screen-names-note = Jen pro formuláře, které se na ně ptají zvlášť.
screen-email = Vaše e-mailová adresa
screen-email-note = Ta, pod kterou vás Meta zná.
screen-country = Země, kde žijete
screen-country-none = Nevybráno
screen-land = Vaše spolková země
screen-land-note = V Německu má každá spolková země (Land) vlastní úřad pro ochranu osobních údajů.
screen-land-none = Nevybráno
screen-phone = Telefonní číslo
screen-phone-note = Ptá se na něj jen málo formulářů. Nejlépe nechat prázdné.
screen-speak = Jazyk
screen-speak-browser = Stejný jako v prohlížeči
screen-for-whom = Za koho námitku vznášíte?
screen-for-whom-myself = Za sebe
screen-for-whom-no-account = Za sebe, bez účtu
screen-for-whom-child = Za své dítě
screen-for-whom-represented = Za někoho, koho zastupuji
screen-for-whom-note = { $whom ->
    [no-account] Jiní o vás mohli něco zveřejnit. Meta má formulář k údajům od jiných lidí; účet k němu není potřeba.
    [child] Má dítě vlastní účet? Pak otevřete formulář po přihlášení k tomuto účtu. Na to, co o dítěti zveřejňují jiní, je formulář k údajům od jiných lidí; ptá se, za koho píšete.
    [represented] Má tato osoba účet? Pak otevřete formulář po přihlášení k tomuto účtu. Na to, co o ní zveřejňují jiní, je formulář k údajům od jiných lidí; ptá se, za koho píšete.
   *[myself] Jedna námitka na každé Centrum účtů. Přihlaste se k účtu, kterého se týká.
 }
screen-third-party-note = Účet není potřeba.
screen-state-covered = Vztahuje se na něj námitka za { $account }, pokud jsou oba účty ve stejném Centru účtů
screen-account-linked = Je ve stejném Centru účtů jako mé další účty, které jsou tu zaškrtnuté
screen-accounts = Vaše účty
screen-account = { $platform } { $number }
screen-accounts-note = Účty ve stejném Centru účtů (Accounts Center) u Mety pokrývá jedna námitka. Každý další účet potřebuje vlastní.
screen-add = Přidat:
screen-add-account = Přidat účet: { $platform }
screen-account-email = E-mailová adresa účtu
screen-account-email-note = Jen pokud se liší od té výše.
screen-account-handle = Adresa profilu nebo uživatelské jméno
screen-account-handle-note = Ptají se na to jen některé formuláře.
screen-account-remove = Odebrat
screen-account-remove-label = Odebrat { $account }
screen-account-added = Přidáno: { $account }.
screen-account-removed = Odebráno: { $account }.
screen-grounds = Vaše důvody
screen-grounds-note = Zaškrtněte jen to, co pro vás platí. Všechno můžete nechat prázdné. Formulář Mety z roku 2025 přijímá námitku bez odůvodnění. Krátký pravdivý důvod pomůže, pokud později podáte stížnost.
screen-ground-expectation = Moje příspěvky pro přátele, rodinu nebo komunitu jsou z doby, kdy taková AI ještě neexistovala.
screen-ground-expectation-note = Dobrý důvod u starších příspěvků, slabší u nedávných.
screen-ground-special-categories = Můj veřejný obsah ukazuje něco o mém zdraví, víře, politických názorech, původu nebo sexualitě.
screen-ground-special-categories-note = V textu není uvedeno co. Nepište to ani do formuláře.
screen-ground-children = V mých příspěvcích se objevují děti z mé rodiny.
screen-ground-children-note = Vynechte jména a věk.
screen-ground-profession-safety = Kvůli mé práci nebo nebezpečí, se kterým žiji, je riskantní, když se mé jméno nebo tvář použije jinde.
screen-ground-profession-safety-note = V textu se neuvádí, o co jde. Uvádět to nemusíte ani vy.
screen-ground-creative-work = V rámci své profese tam zveřejňuji vlastní texty, obrázky, hudbu nebo jiná díla.
screen-ground-creative-work-note = Jde o vaše údaje a vaši obživu. Autorské právo je jiná věc.
screen-ground-irreversible = Trápí mě, že z natrénovaného modelu nejde nic vzít zpět.
screen-ground-irreversible-note = Platí pro každého, proto nejlépe spolu s jiným důvodem.
screen-ground-not-necessary = Myslím si, že Meta může AI trénovat bez mých údajů.
screen-ground-not-necessary-note = Právní argument. Nejlépe spolu s jiným důvodem.
screen-ground-non-user = Nemám tam účet a ukazují nebo jmenují mě jiní.
screen-ground-non-user-note = Pro formulář k údajům od jiných lidí.
screen-own-words = Vlastními slovy
screen-own-words-note = Pokud chcete. Vynechte údaje o zdraví a jména dětí a jiných lidí.
screen-save = Uložit
screen-saved = Uloženo v tomto zařízení.
screen-not-saved = Zatím neuloženo: jedna e-mailová adresa není úplná.
screen-draft = Zatím neuloženo. Toto bylo zadáno.
screen-kept-here = Co uložíte, zůstává v tomto zařízení, pokud se to nerozhodnete sdílet se svými dalšími zařízeními.

popup-this-page = Tato stránka
popup-unsure = Objector si touto stránkou není jistý. Zapíše něco, jen když stisknete tlačítko.
popup-standing-filled = { $all ->
    [one] Objector vyplnil jedno pole.
    [few] Objector vyplnil všechna { $all } pole, která může.
    [many] Objector vyplnil všech { $all } pole, která může.
   *[other] Objector vyplnil všech { $all } polí, která může.
 }
popup-standing-part = { $written ->
    [one] Objector vyplnil jedno pole z { $all }.
    [few] Objector vyplnil { $written } pole z { $all }.
    [many] Objector vyplnil { $written } pole z { $all }.
   *[other] Objector vyplnil { $written } polí z { $all }.
 }
popup-standing-empty = { $all ->
    [one] Objector tu může vyplnit jedno pole.
    [few] Objector tu může vyplnit { $all } pole.
    [many] Objector tu může vyplnit { $all } pole.
   *[other] Objector tu může vyplnit { $all } polí.
 }
popup-standing-details = Objector může tento formulář vyplnit za vás.
popup-standing-hindered = Objector teď nic nevyplňuje.
popup-next-hindered = Nejdřív vyřešte to, co je uvedeno výše.
popup-standing-nothing = Objector tu nemá co zapsat.
popup-standing-submitted = Tlačítko Mety bylo stisknuto.
popup-refused-fields = { $refused ->
    [one] Jedno pole nepřijalo, co se do něj zapsalo. Vysvětlení vedle něj říká, co dělat.
    [few] { $refused } pole nepřijala, co se do nich zapsalo. Vysvětlení vedle nich říkají, co dělat.
    [many] { $refused } pole nepřijalo, co se do nich zapsalo. Vysvětlení vedle nich říkají, co dělat.
   *[other] { $refused } polí nepřijalo, co se do nich zapsalo. Vysvětlení vedle nich říkají, co dělat.
 }
popup-next-press = Všechno si na stránce přečtěte. Pak stiskněte tlačítko Mety.
popup-next-fill = Stiskněte „Vyplnit“ a pak si všechno na stránce přečtěte.
popup-next-details = Nejdřív níže zadejte své údaje.
popup-next-nothing = Co formulář žádá, v něm už je, nebo na to můžete odpovědět jen vy. Na stránce je vysvětleno každé pole.
popup-next-submitted = Nechte stránku otevřenou a sledujte, co se na ní objeví. Meta může poslat e-mailem kód nebo odpověď. Podívejte se i do spamu.
popup-standing-login = Meta chce, abyste se nejdřív přihlásili.
popup-next-login = Přihlaste se tady v tomto prohlížeči. Pak formulář otevřete znovu.
popup-standing-code = Meta vám poslala kód e-mailem.
popup-next-code = Nechte tuto stránku otevřenou. Najděte kód v doručené poště nebo ve spamu a opište ho sami.
popup-standing-sent = Stránka Mety uvádí, že vaše námitka byla doručena.
popup-next-sent = E-mail, který vám Meta pošle, si uschovejte. Pokud žádný nepřijde, podívejte se do spamu.
popup-standing-refused = Podle stránky Mety byla námitka odmítnuta.
popup-next-refused = Tím to nemusí skončit. Uschovejte si, co je tam napsáno. Můžete odpovědět a Objector vám s dopisem pomůže.
popup-standing-unavailable = Meta tu formulář neukazuje.
popup-next-unavailable = Často jen v tomto prohlížeči chybí přihlášení. Přihlaste se a formulář otevřete znovu. V některých zemích Meta takový formulář nenabízí.
popup-standing-entry = K samotnému formuláři zbývá jeden krok.
popup-next-entry = Můžete tam přejít hned.
popup-fill = Vyplnit
popup-undo = Vrátit zpět
popup-open-form = Otevřít formulář
popup-open-again = Otevřít znovu
popup-why = Proč si to Objector myslí
popup-sign-address = Adresa patří k některému ze známých formulářů Mety.
popup-sign-hidden-id = Formulář nese číslo známého formuláře.
popup-sign-title = Nadpis mluví o námitce a o AI.
popup-sign-english-value = Možnosti k výběru odpovídají formuláři pro námitku.
popup-sign-labels = Pole se ptají na to, na co se ptá formulář pro námitku.
popup-sign-text = Text mluví o námitce a o AI.
popup-sign-stage-words = Slova na stránce prozrazují, jak daleko jste.
popup-sign-other-matter = Některá slova patří k jiné věci. To mluví proti tomu.
popup-elsewhere = Nejste na žádném z formulářů Mety pro námitku.
popup-where = Jak na tom jste
popup-no-known-form = Adresa tohoto formuláře není známá. Dál vás možná dovede stránka Mety pro žádosti o ochranu údajů.
popup-open-portal = Otevřít stránku Mety
popup-first-title = Nejdřív pár údajů
popup-first-lead = S nimi může Objector formulář vyplnit. Všechna pole mohou zůstat prázdná.
popup-details-title = Vaše údaje
popup-more-details = Náhled, vlastní slova, adresy profilů
popup-menu = Více
popup-menu-details = Vaše údaje
popup-menu-dashboard = Co jste odeslali
popup-menu-welcome = Jak Objector funguje
popup-filled-now = { $written ->
    [one] Bylo vyplněno jedno pole.
    [few] Byla vyplněna { $written } pole.
    [many] Bylo vyplněno { $written } pole.
   *[other] Bylo vyplněno { $written } polí.
 }
popup-undone-now = Všechno je jako předtím.
popup-page-gone = Stránka už neodpovídá. Načtěte ji znovu a zkuste to ještě jednou.
popup-help-unseen = Toto je ten formulář, ale Objector ho nevidí
popup-help-wrong = Objector se tu v něčem plete
popup-help-look = Sám od sebe Objector pracuje jen na adresách formulářů Mety, které zná. Pokud se formulář přestěhoval sem, dovolte Objectoru, aby se na tuto stránku tentokrát podíval.
popup-help-look-button = Podívat se na tuto stránku
popup-help-looked = Objector tu našel formulář. Viz výše.
popup-help-looked-in-vain = Objector tu žádný formulář pro námitku nevidí.
popup-help-look-failed = Prohlížeč nedovolil Objectoru podívat se na tuto stránku. Stiskněte ještě jednou tlačítko Objectoru na panelu nástrojů a zkuste to znovu.
popup-by-hand = Formulář můžete vždy vyplnit ručně. Zkopírujte si, co potřebujete, nebo otevřete místní nabídku pole a zvolte Objector.
popup-copy = Kopírovat
popup-copied = Zkopírováno. Vložte to do pole.
popup-copy-missing = To ve vašich údajích chybí. Nejdřív to tam doplňte.
popup-copy-failed = Prohlížeč nedovolil Objectoru kopírovat. Označte text a zkopírujte ho sami.
popup-hand-in = Pomozte to napravit: Objector zapíše, jak je tento formulář sestaven. Soubor obsahuje názvy polí, nadpisy a tlačítka. Neobsahuje nic z toho, co je v polích, žádné vaše údaje a nic ze stránky mimo formulář.
popup-hand-in-write = Zapsat
popup-hand-in-file = Soubor
popup-hand-in-read = Než ho budete sdílet, přečtěte si ho. Nic nebylo odesláno. Pokud vám vyhovuje, uložte ho a pošlete tvůrcům Objectoru: jejich adresa je na stránce Objectoru v obchodě s doplňky vašeho prohlížeče.
popup-hand-in-save = Uložit soubor
popup-hand-in-copy = Kopírovat

by-hand-objection = Moje námitka
by-hand-email = Moje e-mailová adresa
by-hand-name = Moje jméno
by-hand-country = Moje země

welcome-title = Řekněte ne trénování AI na tom, co sdílíte
welcome-lead = Meta trénuje AI na tom, co dospělí veřejně sdílejí na Facebooku a Instagramu. Můžete vznést námitku. Objector vám pomůže s formulářem Mety.
welcome-does = Co dělá
welcome-does-recognise = Pozná formuláře Mety pro námitku, když nějaký otevřete.
welcome-does-fill = Vyplní, co tu zadáte, a můžete to vrátit zpět.
welcome-does-explain = Hned vedle vysvětlí každé pole jednoduchými slovy.
welcome-never = Co nikdy nedělá
welcome-never-send = Nikdy neodešle formulář. To tlačítko je vaše.
welcome-never-watch = Nikdy vás nesleduje. Kvůli těmto formulářům pracuje na stránkách Mety pro nápovědu, soukromí a přihlášení, jinde na stránkách Mety jen tehdy, když ho vyvoláte.
welcome-never-network = Nikdy nic nikomu nepředává. Co zadáte, zůstává v tomto zařízení, pokud se to nerozhodnete sdílet se svými dalšími zařízeními.
welcome-honest = Má to ještě smysl?
welcome-honest-text = Ano. Námitka platí do budoucna, ať ji vznesete kdykoli. Minulé trénování vrátit nedokáže: co se model naučil, v něm zůstává.
welcome-right = Vaše právo
welcome-skip = Zatím přeskočit
welcome-you = Vy
welcome-you-note = Na co se formuláře ptají. Cokoli můžete nechat prázdné.
welcome-preview = Co Objector napíše
welcome-preview-note = Objector to napíše v jazyce stránky Mety. Než to odešlete, můžete to tam změnit.
welcome-forms = Kde formuláře jsou
welcome-forms-note = Nejdřív se v tomto prohlížeči přihlaste na Facebook nebo Instagram. Pak otevřete formulář. Objector tam bude.
welcome-ready = Přejít k formulářům

dashboard-title = Co jste odeslali
dashboard-lead = Kopie každé námitky v podobě, v jaké ji Objector viděl při odeslání. Je uložena v tomto zařízení.
dashboard-none-title = Zatím nic
dashboard-none-text = Když odešlete některý z formulářů Mety, objeví se tu kopie toho, co v něm bylo: text, den, formulář.
dashboard-objections = Námitky
dashboard-when = Odesláno
dashboard-page = Stránka
dashboard-language = Jazyk
dashboard-account = Pro účet
dashboard-text = Odeslaný text
dashboard-no-text = Ve formuláři nebyl napsán žádný text.
dashboard-answers = Co dalšího ve formuláři bylo
dashboard-state-submitted-note = Tlačítko Mety bylo stisknuto. Zda námitka došla, vidět nebylo.
dashboard-by-person = Zaznamenáno vámi { $date }.
dashboard-by-page = Viděno na stránce Mety { $date }.
dashboard-mark = V jakém stavu je námitka?
dashboard-mark-note = Pokud e-mail od Mety říká něco jiného, změňte to tady.
dashboard-mark-submitted = Odesláno, zatím bez odpovědi
dashboard-mark-acknowledged = Meta uvádí, že ji obdržela
dashboard-mark-granted = Meta uvádí, že jí vyhověla
dashboard-mark-refused = Meta ji odmítla
dashboard-mark-not-sent = Nakonec nebyla odeslána
dashboard-marked = Zaznamenáno.
dashboard-details = Vaše údaje
dashboard-details-none = Zatím není nic zadáno.
dashboard-details-edit = Změnit údaje
dashboard-details-enter = Zadat údaje
dashboard-grounds-count = { $count ->
    [0] Žádný nezaškrtnut
    [one] Jeden zaškrtnut
    [few] Zaškrtnuty { $count }
    [many] Zaškrtnuto { $count }
   *[other] Zaškrtnuto { $count }
 }
dashboard-parts = Části této stránky
dashboard-glance = Přehled
dashboard-figure-todo = { $count ->
    [one] čeká na vás
    [few] čekají na vás
    [many] čeká na vás
   *[other] čeká na vás
 }
dashboard-figure-waiting = { $count ->
    [one] čeká na Metu
    [few] čekají na Metu
    [many] čeká na Metu
   *[other] čeká na Metu
 }
dashboard-figure-over = { $count ->
    [one] vyřízená
    [few] vyřízené
    [many] vyřízené
   *[other] vyřízených
 }
dashboard-covered-title = Na koho se námitky vztahují
dashboard-covered = { $all ->
    [one] { $covered ->
        [0] Za tento účet zatím námitka odeslána nebyla.
        [one] Za tento účet byla odeslána námitka.
        [few] Za tento účet byla odeslána námitka.
        [many] Za tento účet byla odeslána námitka.
       *[other] Za tento účet byla odeslána námitka.
    }
    [few] Námitka byla odeslána za { $covered } z { $all } účtů.
    [many] Námitka byla odeslána za { $covered } z { $all } účtů.
   *[other] Námitka byla odeslána za { $covered } z { $all } účtů.
 }
dashboard-strip = Nejbližší důležité dny
dashboard-search = Hledat
dashboard-filter = Zobrazit
dashboard-filter-all = Všechny
dashboard-filter-todo = Ty, které čekají na mě
dashboard-filter-waiting = Ty, které čekají na Metu
dashboard-filter-over = Vyřízené
dashboard-found = { $count ->
    [0] Nic nenalezeno
    [one] Jedna námitka
    [few] { $count } námitky
    [many] { $count } námitky
   *[other] { $count } námitek
 }
dashboard-more = Zobrazit další
dashboard-all = Vše o této námitce
dashboard-events = Co se stalo a kdy
dashboard-notes = Poznámky
dashboard-note = Co přišlo zpět, vlastními slovy nebo zkopírované z e-mailu od Mety
dashboard-note-keep = Uložit poznámku
dashboard-note-remove = Odebrat
dashboard-files = Soubory
dashboard-all-files = Doklad a kalendář
dashboard-proof-note = Stránka k vytištění nebo k uložení jako PDF a totéž jako data. Na obou je číslo, které se změní, změní-li se jediné písmeno. Nikdo jiný pro vás tento doklad neuchovává.
dashboard-proof-page = Doklad k vytištění
dashboard-proof-json = Doklad jako data
dashboard-calendar = Termíny do kalendáře
dashboard-calendar-none = Na žádný termín se nečeká.
dashboard-add = Přidat námitku odeslanou bez Objectoru
dashboard-add-note = Poštou, e-mailem nebo ještě předtím, než jste Objector měli. Objector pak počítá dny i u ní.
dashboard-add-route = Který formulář nebo čeho se dopis týkal
dashboard-add-channel = Jak
dashboard-add-on = Kdy
dashboard-add-text = Co jste napsali, pokud to ještě máte
dashboard-add-keep = Přidat
dashboard-add-day-missing = Vyberte den odeslání.
dashboard-letters = Dopisy
dashboard-letters-note = Objector je napíše podle toho, co ví. Vy si je přečtete, změníte, co chcete, a sami je odešlete.
dashboard-letter-write = Napsat
dashboard-letter-write-label = Napsat: { $letter }
dashboard-letter-text = Text dopisu. Můžete ho tu změnit.
dashboard-letter-copy = Kopírovat
dashboard-letter-copied = Zkopírováno.
dashboard-letter-print = Vytisknout
dashboard-letter-mail = Otevřít v mém poštovním programu
dashboard-letter-page = Otevřít příslušnou stránku
dashboard-letter-close = Zavřít
dashboard-letter-as-of = Adresa a stránka: stav ke dni { $date }
dashboard-settings = Nastavení a záloha
dashboard-notify = Připomínat mi termíny
dashboard-notify-note = Prohlížeč zobrazí oznámení. Jednou vás požádá o povolení.
dashboard-notify-refused = Prohlížeč oznámení nepovolil. Číslo na ikoně Objectoru dál ukazuje, co je na řadě.
dashboard-sync = Sdílet s mými dalšími zařízeními
dashboard-sync-note = Přes účet vašeho prohlížeče, tedy přes servery jeho výrobce. Vypnuto, dokud si to nezvolíte.
dashboard-backup = Záloha
dashboard-backup-note = Jeden soubor s vašimi údaji a vším, co jste odeslali. Uložte ho na bezpečné místo.
dashboard-backup-make = Vytvořit zálohu
dashboard-backup-save = Uložit zálohu
dashboard-backup-take = Načíst zálohu…
dashboard-backup-person = Převzít mé údaje ze souboru
dashboard-backup-take-in = Načíst
dashboard-backup-leave = Nenačítat
dashboard-backup-taken = Načteno. Nic z toho, co tu bylo, se neztratilo.
dashboard-closed = Zavřená vysvětlení
dashboard-closed-note = Vysvětlení, která jste na formulářích Mety zavřeli, zůstanou zavřená, dokud je znovu nezobrazíte.
dashboard-closed-show = Znovu zobrazit
dashboard-closed-shown = Budou se znovu zobrazovat.
dashboard-forget-title = Zapomenout všechno
dashboard-forget-text = Smaže z tohoto zařízení vaše údaje a seznam výše. Co dostala Meta, zůstává u Mety.
dashboard-forget = Zapomenout všechno…
dashboard-forget-sure = Smazat všechno?
dashboard-forget-sure-text = Vaše údaje a kopie toho, co bylo odesláno, nadobro zmizí. Kopie mohou být váš jediný důkaz.
dashboard-forget-yes = Smazat všechno
dashboard-forget-no = Ponechat
dashboard-forgotten = Z tohoto zařízení bylo všechno smazáno.

error-permission-title = Objector zatím nesmí na stránkách Mety pracovat
error-permission-text = Prohlížeč mu to na stránkách Mety pro nápovědu a soukromí nepovolil. Bez toho nedokáže formulář poznat ani vyplnit.
error-permission-grant = Povolit na stránkách Mety
error-permission-granted = Děkujeme. Pokud je stránka Mety otevřená, načtěte ji znovu.
error-permission-still = Stále to není povoleno. Můžete to změnit v nastavení prohlížeče.
error-damaged-title = Uložená data nelze přečíst
error-damaged-text = Jsou poškozená. Zůstala tak, jak jsou, a nic se nepřepsalo. Dokud se nerozhodnete, Objector nic nevyplňuje. Pokud začnete znovu, poškozená kopie se odloží stranou a zůstane v tomto zařízení.
error-damaged-afresh = Odložit stranou a začít znovu
error-damaged-done = Poškozená kopie je odložena stranou. Můžete začít znovu.
error-newer-title = Uložená data jsou z novějšího Objectoru
error-newer-text = Zůstala tak, jak jsou. Tato starší verze se jich nedotýká a nic nevyplňuje. Aktualizujte Objector.
error-unreadable-title = Prohlížeč nezpřístupnil uložená data
error-unreadable-text = Nic se nepřepsalo. Dokud je nebude možné znovu přečíst, Objector nic nevyplňuje. Často pomůže restartovat prohlížeč.
error-not-kept = To se nepovedlo. Nic se nezměnilo. Zkuste to prosím znovu.
error-full-title = Na ukládání už není místo
error-full-text = Prohlížeč nemohl v tomto zařízení uložit poslední změnu. Co bylo uloženo předtím, tam stále je.
error-unreachable-title = Objector neodpovídá
error-unreachable-text = Nic se neztratilo. Zavřete toto okno a otevřete ho znovu. Pokud to nepomůže, restartujte prohlížeč.
error-not-saved = To se nepodařilo uložit. Co jste zadali, je stále tady. Zkuste to prosím znovu.
error-email = Tato e-mailová adresa není úplná. Úplná vypadá takto: name@example.org.
error-account-handle = Toto je adresa jiné služby. Zadejte profil tohoto účtu, nebo pole nechte prázdné.
error-account-email = Tato e-mailová adresa není úplná. Chcete-li použít tu výše, nechte pole prázdné.
