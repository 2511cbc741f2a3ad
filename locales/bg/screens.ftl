# What Objector's own pages say (popup, welcome page, dashboard), in Bulgarian.

screen-name = Objector
screen-platform-facebook = Facebook
screen-platform-instagram = Instagram
screen-platform-whatsapp = WhatsApp
screen-platform-meta = Акаунт в Meta
screen-route-facebook-own = Формулярът за възражение на Facebook
screen-route-instagram-own = Формулярът за възражение на Instagram
screen-route-meta-own = Формулярът за възражение за акаунт в Meta
screen-route-whatsapp-own = Формулярът за възражение на WhatsApp
screen-route-third-party = Формулярът за данни от други хора и източници
screen-route-general-objection = Общият формуляр за възражение на Meta
screen-route-rights-portal = Страницата на Meta за искания, свързани с личните данни
screen-route-entry = Страница, която води до формуляр за възражение
screen-only-you-send = Objector попълва и обяснява. Само Вие можете да изпратите.
screen-language = { $code ->
    [bg] Български
    [cs] Чешки
    [da] Датски
    [de] Немски
    [el] Гръцки
    [en] Английски
    [es] Испански
    [et] Естонски
    [fi] Фински
    [fr] Френски
    [ga] Ирландски
    [hr] Хърватски
    [hu] Унгарски
    [is] Исландски
    [it] Италиански
    [lt] Литовски
    [lv] Латвийски
    [mt] Малтийски
    [nb] Норвежки
    [nl] Нидерландски
    [pl] Полски
    [pt] Португалски
    [ro] Румънски
    [sk] Словашки
    [sl] Словенски
    [sv] Шведски
   *[other] Друг език
 }
screen-law = { $law ->
    [gdpr] Упражнявате правото си на възражение по член 21, параграф 1 от GDPR – европейския закон за защита на данните. Meta казва, че има легитимен интерес да обучава ИИ. Вие можете да възразите по всяко време.
    [uk] Упражнявате правото си на възражение по член 21, параграф 1 от UK GDPR. Meta казва, че има легитимен интерес да обучава ИИ. Вие можете да възразите по всяко време.
    [fadp] Вие заявявате, че не желаете това обработване. Швейцарското право, FADP, защитава тази воля.
   *[other] Какви права имате, зависи от закона там, където живеете. Objector не посочва закон.
 }

screen-state-not-yet = Още не е изпратено
screen-state-submitted = Изпратено на { $date }
screen-state-code-asked = Изпратено на { $date } Кодът от Meta още не е въведен.
screen-state-acknowledged = Изпратено на { $date } и получено от Meta
screen-state-granted = Уважено от Meta
screen-state-refused = Отхвърлено от Meta
screen-state-not-sent = Не е изпратено

screen-due = { $count ->
    [one] Objector: едно възражение чака Вас
   *[other] Objector: { $count } възражения чакат Вас
 }
screen-here = Objector: { $form }
screen-notice-title = { $count ->
    [one] Едно възражение чака Вас
   *[other] { $count } възражения чакат Вас
 }
screen-notice-text = Натиснете тук, за да видите какво следва.
screen-full-name = Вашето име
screen-full-name-note = Собствено и фамилно име, както са в акаунта Ви.
screen-given-name = Собствено име
screen-family-name = Фамилия
screen-names-note = Само за формуляри, които ги искат поотделно.
screen-email = Вашият имейл адрес
screen-email-note = Адресът, с който Ви познава Meta.
screen-country = Държава, в която живеете
screen-country-none = Не е избрана
screen-land = Вашата провинция
screen-land-note = В Германия всяка провинция (Land) има свой орган за защита на данните.
screen-land-none = Не е избрана
screen-phone = Телефонен номер
screen-phone-note = Искат го само малко формуляри. Най-добре го оставете празно.
screen-speak = Език
screen-speak-browser = Като на браузъра
screen-for-whom = За кого подавате възражение?
screen-for-whom-myself = За себе си
screen-for-whom-no-account = За себе си, без акаунт
screen-for-whom-child = За детето си
screen-for-whom-represented = За човек, когото представлявам
screen-for-whom-note = { $whom ->
    [no-account] Други хора може да са публикували нещо за Вас. Meta има формуляр за данни от други хора. За него не е нужен акаунт.
    [child] Детето има ли собствен акаунт? Тогава отворете формуляра, след като влезете в този акаунт. За това, което други публикуват за детето, има формуляр за данни от други хора. В него се пита за кого пишете.
    [represented] Този човек има ли акаунт? Тогава отворете формуляра, след като влезете в този акаунт. За това, което други публикуват за него, има формуляр за данни от други хора. В него се пита за кого пишете.
   *[myself] По едно възражение за всеки Център за акаунти (Accounts Center). Влезте в акаунта, за който се отнася.
 }
screen-third-party-note = За него не е нужен акаунт.
screen-state-covered = Обхванат от възражението за { $account }, ако двата са в един и същ Център за акаунти
screen-account-linked = Намира се в същия Център за акаунти като другите ми акаунти, отметнати тук
screen-accounts = Вашите акаунти
screen-account = { $platform } { $number }
screen-accounts-note = Акаунтите в един и същ Център за акаунти (Accounts Center) на Meta се обхващат с едно възражение. За всеки друг акаунт е нужно отделно.
screen-add = Добавяне:
screen-add-account = Добавяне на акаунт: { $platform }
screen-account-email = Имейл адресът на акаунта
screen-account-email-note = Само ако е различен от горния.
screen-account-handle = Адрес на профила или потребителско име
screen-account-handle-note = Искат го само някои формуляри.
screen-account-remove = Премахване
screen-account-remove-label = Премахване на { $account }
screen-account-added = Добавено: { $account }.
screen-account-removed = Премахнато: { $account }.
screen-grounds = Вашите основания
screen-grounds-note = Отметнете само това, което е вярно за Вас. Можете да оставите всичко празно. Формулярът на Meta от 2025 г. приема възражение и без основания. Едно кратко и вярно основание помага, ако по-късно подадете жалба.
screen-ground-expectation = Публикувах за приятели, семейство или общност, преди да има такъв ИИ.
screen-ground-expectation-note = Подходящо за по-стари публикации, по-слабо за скорошни.
screen-ground-special-categories = Публично споделеното от мен показва нещо за моето здраве, убеждения, политически възгледи, произход или сексуалност.
screen-ground-special-categories-note = В текста не се казва какво. Не го пишете и във формуляра.
screen-ground-children = В публикуваното от мен се появяват деца от семейството ми.
screen-ground-children-note = Не посочвайте имена и възраст.
screen-ground-profession-safety = Заради работата ми или заради опасност, с която живея, е рисковано името или лицето ми да се използват другаде.
screen-ground-profession-safety-note = В текста не се казва какво точно. И от Вас това не се иска.
screen-ground-creative-work = Публикувам там професионално собствени текстове, снимки, музика или други произведения.
screen-ground-creative-work-note = Става дума за данните Ви и за препитанието Ви. Авторското право е отделен въпрос.
screen-ground-irreversible = Тревожи ме, че от обучен модел нищо не може да се извади обратно.
screen-ground-irreversible-note = Важи за всички, затова е най-добре заедно с друго основание.
screen-ground-not-necessary = Смятам, че Meta може да обучава ИИ без моите данни.
screen-ground-not-necessary-note = Правен довод. Най-добре заедно с друго основание.
screen-ground-non-user = Нямам акаунт там, а други ме показват или споменават.
screen-ground-non-user-note = За формуляра за данни от други хора.
screen-own-words = Със свои думи
screen-own-words-note = Ако желаете. Не пишете подробности за здравето, нито имена на деца и на други хора.
screen-save = Запазване
screen-saved = Запазено на това устройство.
screen-not-saved = Още не е запазено: един имейл адрес не е пълен.
screen-draft = Още не е запазено. Ето какво бяхте въвели.
screen-kept-here = Запазеното остава на това устройство, освен ако не изберете да го споделите с другите си устройства.

popup-this-page = Тази страница
popup-unsure = Objector не е сигурен за тази страница. Той въвежда нещо само ако натиснете бутона.
popup-standing-filled = { $all ->
    [one] Objector попълни едно поле.
   *[other] Objector попълни всички { $all } полета, които може.
 }
popup-standing-part = { $written ->
    [one] Objector попълни едно от { $all } полета.
   *[other] Objector попълни { $written } от { $all } полета.
 }
popup-standing-empty = { $all ->
    [one] Objector може да попълни едно поле тук.
   *[other] Objector може да попълни { $all } полета тук.
 }
popup-standing-details = Objector може да попълни този формуляр вместо Вас.
popup-standing-hindered = В момента Objector не попълва нищо.
popup-next-hindered = Първо се погрижете за написаното по-горе.
popup-standing-nothing = Тук няма какво да въведе Objector.
popup-standing-submitted = Натиснахте бутона на Meta.
popup-refused-fields = { $refused ->
    [one] Едно поле не прие въведеното. В обяснението до него пише какво да направите.
   *[other] { $refused } полета не приеха въведеното. В обясненията до тях пише какво да направите.
 }
popup-next-press = Прочетете всичко на страницата. После натиснете бутона на самата Meta.
popup-next-fill = Натиснете „Попълване“ и после прочетете всичко на страницата.
popup-next-details = Първо въведете данните си по-долу.
popup-next-nothing = Исканото вече е въведено или само Вие можете да отговорите. На страницата има обяснение за всяко поле.
popup-next-submitted = Оставете страницата отворена и вижте какво ще покаже. Meta може да изпрати код или отговор по имейл. Погледнете и в папката за спам.
popup-standing-login = Meta първо иска да влезете в акаунта си.
popup-next-login = Влезте в акаунта си тук, в този браузър. После отворете формуляра отново.
popup-standing-code = Meta Ви изпрати код по имейл.
popup-next-code = Оставете тази страница отворена. Потърсете кода във входящата поща и в папката за спам и го въведете сами.
popup-standing-sent = На страницата на Meta пише, че възражението Ви е получено.
popup-next-sent = Запазете имейла, който Meta Ви изпрати. Ако не дойде, погледнете в папката за спам.
popup-standing-refused = Страницата на Meta отговаря с „не“.
popup-next-refused = Това не е непременно краят. Запазете написаното. Можете да отговорите, а Objector Ви помага с писмото.
popup-standing-unavailable = Meta не показва формуляра тук.
popup-next-unavailable = Често причината е просто, че не сте влезли в акаунта си в този браузър. Влезте и отворете формуляра отново. В някои държави Meta не предлага такъв формуляр.
popup-standing-entry = Самият формуляр е на една крачка оттук.
popup-next-entry = Можете веднага да отидете там.
popup-fill = Попълване
popup-undo = Отмяна
popup-open-form = Отваряне на формуляра
popup-open-again = Отваряне отново
popup-why = Защо Objector мисли така
popup-sign-address = Адресът е на известен формуляр на Meta.
popup-sign-hidden-id = Формулярът носи номера на известен формуляр.
popup-sign-title = В заглавието се говори за възражение и за ИИ.
popup-sign-english-value = Възможните отговори са като във формуляр за възражение.
popup-sign-labels = Полетата питат това, което пита формуляр за възражение.
popup-sign-text = В текста се говори за възражение и за ИИ.
popup-sign-stage-words = Думи на страницата показват докъде сте стигнали.
popup-sign-other-matter = Някои думи се отнасят за друго. Това говори против.
popup-elsewhere = Не сте на формуляр на Meta за възражение.
popup-where = Докъде сте стигнали
popup-no-known-form = Адресът на този формуляр не е известен. Страницата на Meta за искания, свързани с личните данни, може да Ви насочи нататък.
popup-open-portal = Отваряне на страницата на Meta
popup-first-title = Първо няколко данни
popup-first-lead = С тях Objector може да попълни формуляра. Всички могат да останат празни.
popup-details-title = Вашите данни
popup-more-details = Преглед, свои думи, адреси на профили
popup-menu = Още
popup-menu-details = Вашите данни
popup-menu-dashboard = Какво сте изпратили
popup-menu-welcome = Как работи Objector
popup-filled-now = { $written ->
    [one] Попълнено е едно поле.
   *[other] Попълнени са { $written } полета.
 }
popup-undone-now = Всичко е както преди.
popup-page-gone = Страницата вече не отговаря. Презаредете я и опитайте отново.
popup-help-unseen = Това е формулярът, но Objector не го вижда
popup-help-wrong = Тук Objector греши нещо
popup-help-look = Без да го повикате, Objector работи само на адресите на формуляри на Meta, които познава. Ако формулярът е преместен тук, позволете на Objector да погледне тази страница, само този път.
popup-help-look-button = Поглеждане на тази страница
popup-help-looked = Objector намери формуляр тук. Вижте по-горе.
popup-help-looked-in-vain = Objector не вижда тук формуляр за възражение.
popup-help-look-failed = Браузърът Ви не позволи на Objector да погледне тази страница. Натиснете още веднъж бутона на Objector в лентата с инструменти и опитайте отново.
popup-by-hand = Винаги можете да попълните формуляра ръчно. Копирайте каквото Ви трябва или отворете контекстното меню на някое поле и изберете Objector.
popup-copy = Копиране
popup-copied = Копирано. Поставете го в полето.
popup-copy-missing = Това липсва в данните Ви. Първо го въведете там.
popup-copy-failed = Браузърът Ви не позволи на Objector да копира. Маркирайте текста и го копирайте сами.
popup-hand-in = Помогнете това да се поправи: Objector записва как е изграден този формуляр. Файлът съдържа имената на полета, заглавия и бутони. Той не съдържа нищо от написаното в полетата, никакви Ваши данни и нищо от страницата извън формуляра.
popup-hand-in-write = Записване
popup-hand-in-file = Файлът
popup-hand-in-read = Прочетете го, преди да го споделите. Нищо не е изпратено. Ако всичко в него е наред за Вас, запазете го и го изпратете на създателите на Objector: адресът им е на страницата на Objector в магазина за добавки на Вашия браузър.
popup-hand-in-save = Запазване на файла
popup-hand-in-copy = Копиране

by-hand-objection = Моето възражение
by-hand-email = Моят имейл адрес
by-hand-name = Моето име
by-hand-country = Моята държава

welcome-title = Кажете „не“ на обучението на ИИ със споделеното от Вас
welcome-lead = Meta обучава ИИ с това, което пълнолетните споделят публично във Facebook и Instagram. Вие можете да възразите. Objector Ви помага с формуляра на самата Meta.
welcome-does = Какво прави
welcome-does-recognise = Разпознава формулярите на Meta за възражение, когато отворите някой от тях.
welcome-does-fill = Попълва това, което въведете тук, и Вие можете да го отмените.
welcome-does-explain = Обяснява всяко поле с прости думи, точно до него.
welcome-never = Какво никога не прави
welcome-never-send = Никога не изпраща формуляр. Този бутон е Ваш.
welcome-never-watch = Никога не Ви наблюдава. Работи на страниците на Meta за помощ, поверителност и вход за тези формуляри, а на други страници на Meta – само когато го извикате.
welcome-never-network = Никога не предава нищо нататък. Въведеното от Вас остава на това устройство, освен ако не изберете да го споделите с другите си устройства.
welcome-honest = Има ли още смисъл?
welcome-honest-text = Да. Възражението важи за бъдещето, когато и да го подадете. То не може да отмени минало обучение: каквото моделът е научил, остава в него.
welcome-right = Вашето право
welcome-skip = Пропускане засега
welcome-you = Вие
welcome-you-note = Това, което питат формулярите. Можете да оставите всичко празно.
welcome-preview = Какво ще напише Objector
welcome-preview-note = Objector го пише на езика на страницата на Meta. Можете да го промените там, преди да го изпратите.
welcome-forms = Къде са формулярите
welcome-forms-note = Първо влезте във Facebook или Instagram в този браузър. После отворете формуляра. Objector ще бъде там.
welcome-ready = Сега към формулярите

dashboard-title = Какво сте изпратили
dashboard-lead = Копие на всяко възражение, както Objector го е видял при изпращането. Пази се на това устройство.
dashboard-none-title = Още нищо
dashboard-none-text = Когато изпратите някой от формулярите на Meta, тук се появява копие на написаното в него: текстът, денят, формулярът.
dashboard-objections = Възражения
dashboard-when = Изпратено
dashboard-page = Страница
dashboard-language = Език
dashboard-account = За
dashboard-text = Изпратеният текст
dashboard-no-text = Във формуляра не беше написан текст.
dashboard-answers = Какво друго имаше във формуляра
dashboard-state-submitted-note = Натиснахте бутона на Meta. Не се видя дали възражението е пристигнало.
dashboard-by-person = Отбелязано от Вас на { $date }
dashboard-by-page = Видяно на страницата на Meta на { $date }
dashboard-mark = Какво е положението?
dashboard-mark-note = Ако в имейл от Meta пише друго, променете го тук.
dashboard-mark-submitted = Изпратено, още няма отговор
dashboard-mark-acknowledged = Meta казва, че е получено
dashboard-mark-granted = Meta казва, че е уважено
dashboard-mark-refused = Meta казва „не“
dashboard-mark-not-sent = Все пак не го изпратих
dashboard-marked = Отбелязано.
dashboard-details = Вашите данни
dashboard-details-none = Още не сте въвели нищо.
dashboard-details-edit = Промяна на данните
dashboard-details-enter = Въвеждане на данните
dashboard-grounds-count = { $count ->
    [0] Нищо не е отметнато
    [one] Отметнато е едно
   *[other] Отметнати са { $count }
 }
dashboard-parts = Части на тази страница
dashboard-glance = С един поглед
dashboard-figure-todo = { $count ->
    [one] чака Вас
   *[other] чакат Вас
 }
dashboard-figure-waiting = { $count ->
    [one] чака отговор от Meta
   *[other] чакат отговор от Meta
 }
dashboard-figure-over = { $count ->
    [one] е приключено
   *[other] са приключени
 }
dashboard-covered-title = Кого обхваща възражението
dashboard-covered = { $all ->
    [one] { $covered ->
        [0] За акаунта още не е изпратено възражение.
        [one] За акаунта е изпратено възражение.
       *[other] За акаунта е изпратено възражение.
    }
   *[other] Изпратено е възражение за { $covered } от { $all } акаунта.
 }
dashboard-strip = Следващите важни дни
dashboard-search = Търсене
dashboard-filter = Показване
dashboard-filter-all = Всички
dashboard-filter-todo = Чакащи мен
dashboard-filter-waiting = Чакащи отговор от Meta
dashboard-filter-over = Приключени
dashboard-found = { $count ->
    [0] Нищо не е намерено
    [one] Едно възражение
   *[other] { $count } възражения
 }
dashboard-more = Показване на още
dashboard-all = Всичко за него
dashboard-events = Какво се случи и кога
dashboard-notes = Бележки
dashboard-note = Какъв отговор дойде – с Ваши думи или копирано от имейла на Meta
dashboard-note-keep = Запазване на бележката
dashboard-note-remove = Премахване
dashboard-files = Файлове
dashboard-all-files = Доказателство и календар
dashboard-proof-note = Страница за отпечатване или за запазване като PDF и същото като данни. И в двете има число, което се променя, ако се промени дори една буква. Никой друг не пази това доказателство за Вас.
dashboard-proof-page = Доказателство за печат
dashboard-proof-json = Доказателство като данни
dashboard-calendar = Дни за календара
dashboard-calendar-none = Няма ден, който да се чака.
dashboard-add = Добавяне на възражение, изпратено без Objector
dashboard-add-note = По пощата, по имейл или преди да имате Objector. Тогава и за него тук се броят дните.
dashboard-add-route = Кой формуляр или за какво беше писмото
dashboard-add-channel = Как
dashboard-add-on = Кога
dashboard-add-text = Какво написахте, ако още го имате
dashboard-add-keep = Добавяне
dashboard-add-day-missing = Изберете деня, в който сте го изпратили.
dashboard-letters = Писма
dashboard-letters-note = Objector ги пише от това, което знае. Вие ги четете, променяте каквото искате и ги изпращате сами.
dashboard-letter-write = Съставяне
dashboard-letter-write-label = Съставяне: { $letter }
dashboard-letter-text = Писмото. Тук можете да го промените.
dashboard-letter-copy = Копиране
dashboard-letter-copied = Копирано.
dashboard-letter-print = Печат
dashboard-letter-mail = Отваряне в имейл програмата ми
dashboard-letter-page = Отваряне на страницата за това
dashboard-letter-close = Затваряне
dashboard-letter-as-of = Адрес и страница, състояние към: { $date }
dashboard-settings = Настройки и резервно копие
dashboard-notify = Напомняне, когато настъпи срок
dashboard-notify-note = Браузърът Ви показва известие. Той иска разрешението Ви веднъж.
dashboard-notify-refused = Браузърът Ви не е разрешил известия. Числото върху иконата на Objector все пак показва какво предстои.
dashboard-sync = Споделяне с другите ми устройства
dashboard-sync-note = Чрез акаунта на самия браузър, през сървърите на производителя му. Изключено, освен ако не го изберете.
dashboard-backup = Резервно копие
dashboard-backup-note = Един файл с данните Ви и с всичко, което сте изпратили. Пазете го на сигурно място.
dashboard-backup-make = Създаване на копие
dashboard-backup-save = Запазване на копието
dashboard-backup-take = Внасяне на копие…
dashboard-backup-person = Вземане на данните ми от файла
dashboard-backup-take-in = Внасяне
dashboard-backup-leave = Отказ
dashboard-backup-taken = Внесено. Нищо от това, което беше тук, не е изгубено.
dashboard-closed = Затворени обяснения
dashboard-closed-note = Обясненията, които сте затворили във формулярите на Meta, остават затворени, докато не ги покажете отново.
dashboard-closed-show = Показване отново
dashboard-closed-shown = Ще се показват отново.
dashboard-forget-title = Изтриване на всичко
dashboard-forget-text = Това изтрива от това устройство данните Ви и списъка по-горе. Каквото Meta е получила, остава при Meta.
dashboard-forget = Изтриване на всичко…
dashboard-forget-sure = Да се изтрие ли всичко?
dashboard-forget-sure-text = Данните Ви и копията на изпратеното ще изчезнат завинаги. Копията може да са единственото Ви доказателство.
dashboard-forget-yes = Да, изтриване на всичко
dashboard-forget-no = Запазване
dashboard-forgotten = Всичко е изтрито от това устройство.

error-permission-title = Objector още не може да работи на страниците на Meta
error-permission-text = Браузърът Ви не му е разрешил достъп до страниците на Meta за помощ и поверителност. Без това той не може нито да разпознае, нито да попълни формуляр.
error-permission-grant = Разрешаване за страниците на Meta
error-permission-granted = Благодарим. Презаредете страницата на Meta, ако е отворена.
error-permission-still = Все още не е разрешено. Можете да промените това в настройките на браузъра си.
error-damaged-title = Запазеното не може да бъде прочетено
error-damaged-text = Запазеното е повредено. То е оставено, както е, и нищо не е презаписано. Докато не решите, Objector не попълва нищо. Ако започнете отначало, повреденото копие се оставя настрана и остава на това устройство.
error-damaged-afresh = Оставяне настрана и започване отначало
error-damaged-done = Повреденото копие е оставено настрана. Можете да започнете отначало.
error-newer-title = Запазеното е от по-нова версия на Objector
error-newer-text = То е оставено, както е. Тази по-стара версия не го променя и не попълва нищо. Актуализирайте Objector.
error-unreadable-title = Браузърът Ви не дава достъп до запазеното
error-unreadable-text = Нищо не е презаписано. Докато не може да се прочете отново, Objector не попълва нищо. Често помага рестартиране на браузъра.
error-not-kept = Не се получи. Нищо не беше променено. Моля, опитайте отново.
error-full-title = Няма повече място за запазване
error-full-text = Браузърът Ви не можа да запази последната промяна на това устройство. Запазеното преди това още е там.
error-unreachable-title = Objector не отговаря
error-unreachable-text = Нищо не е изгубено. Затворете този прозорец и го отворете отново. Ако това не помогне, рестартирайте браузъра.
error-not-saved = Това не можа да се запази. Въведеното от Вас още е тук. Моля, опитайте отново.
error-email = Това не е пълен имейл адрес. Той изглежда например така: name@example.org.
error-account-handle = Това е адрес на друга услуга. Въведете профила на този акаунт или оставете полето празно.
error-account-email = Това не е пълен имейл адрес. Оставете полето празно, за да се използва горният.
