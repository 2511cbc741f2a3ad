# The record (how it stands, what comes next, backup, proof), in Bulgarian.

record-standing-not-sent = Не е изпратено
record-standing-code-asked = Кодът от Meta още не е въведен
record-standing-waiting = { $days ->
    [one] Срокът на Meta за отговор изтича след един ден
   *[other] Срокът на Meta за отговор изтича след { $days } дни
 }
record-standing-waiting-no-limit = { $days ->
    [one] Време е да попитате след един ден
   *[other] Време е да попитате след { $days } дни
 }
record-standing-due-today = Срокът на Meta за отговор изтича днес
record-standing-due-yesterday = Срокът на Meta за отговор изтече вчера. Отговорът може да е на път.
record-standing-overdue = { $days ->
    [one] Просрочено с един ден
   *[other] Просрочено с { $days } дни
 }
record-standing-unanswered = Още няма отговор
record-standing-granted = Уважено от Meta
record-standing-refused = Отхвърлено от Meta

record-next-nothing = Не е нужно да правите нищо повече.
record-next-wait = Изчакайте до { $date }
record-next-enter-code = Въведете кода от имейла на Meta на страницата на Meta. Без него възражението не пристига.
record-next-send-again = Кодът вече едва ли е валиден. Изпратете формуляра отново.
record-next-send-reminder = Изпратете напомняне на Meta.
record-next-answer-refusal = Отговорете на отказа на Meta или подайте жалба до органа за защита на данните.
record-next-write-complaint = { $rule ->
    [uk] Първо подайте оплакване до Meta. Ако това не помогне, подайте жалба до ICO.
   *[other] Подайте жалба до органа за защита на данните.
 }
record-next-ask-authority = { $rule ->
    [gdpr] Попитайте органа докъде е стигнала жалбата Ви. Ако той не я разглежда или не отговаря три месеца, можете да се обърнете към съд.
   *[other] Попитайте органа докъде е стигнала жалбата Ви.
 }

record-step-sent = Изпращане
record-step-confirmation = Потвърждение
record-step-answer = Отговор
record-step-reminder = Напомняне
record-step-complaint = Жалба
record-place-done = Готово
record-place-now = Сега
record-place-late = Закъснява
record-place-ahead = Предстои
record-place-unneeded = Не е нужно

record-due-gdpr = Meta трябва да отговори до { $date } – един месец след като е получила възражението Ви, съгласно член 12, параграф 3 от GDPR.
record-due-uk = Meta трябва да отговори до { $date } – един месец след като е получила възражението Ви, съгласно UK GDPR.
record-due-no-limit = Доколкото Objector знае, законът, който важи за Вас, не определя срок за отговор. След 30 дни, на { $date }, е време да попитате.
record-due-extended = Meta писа, че ѝ трябват още два месеца. Затова тя трябва да отговори до { $date }
record-due-extended-too-late = Meta писа, че ѝ трябва повече време, едва след изтичането на месеца. Това не се зачита.
record-due-moved-weekend = { $day } е в събота или неделя.
record-due-moved-holiday-there = { $day } е официален празник там, където Meta трябва да действа.
record-due-moved-holiday-here = { $day } е официален празник там, където живеете. За по-сигурно Objector го взема предвид. Без него срокът на Meta изтича на { $date }
record-due-holidays-unknown = Objector не знае официалните празници през тази година. Отчитат се само съботите и неделите.

record-channel-form = Чрез формуляра на Meta
record-channel-letter = По пощата
record-channel-e-mail = По имейл
record-say-sent = Изпратих го на
record-say-received = Meta го получи на
record-say-extended = Meta писа, че ѝ трябват още два месеца, на
record-say-answered = Отговорът на Meta дойде на
record-say-reminded = Изпратих напомнянето на
record-say-complained = Подадох жалба на
record-event-sent = Изпратено на { $date }
record-event-received = Получено от Meta на { $date }
record-event-extended = На { $date } Meta писа, че ѝ трябват още два месеца.
record-event-answered = На { $date } дойде отговорът на Meta.
record-event-reminded = На { $date } беше изпратено напомнянето.
record-event-complained = На { $date } беше изпратена жалбата.
record-state-submitted = Изпратено
record-state-code-asked = Meta иска код
record-state-acknowledged = Получено от Meta
record-state-granted = Уважено от Meta
record-state-refused = Отхвърлено от Meta
record-state-not-sent = Все пак не е изпратено

record-wrong-in-future = Този ден още не е дошъл. Изберете днешния или по-ранен ден.
record-wrong-too-early = Този ден е твърде рано. Изберете деня на възражението или по-късен.
record-wrong-too-long = Текстът е твърде дълъг, за да се запази. Моля, съкратете го.
record-wrong-changed = Междувременно това беше променено в друг прозорец. Ето как е сега. Моля, въведете го отново.
record-wrong-unusable = Този файл не беше внесен. Нищо не беше променено.

record-backup-file = objector-backup-{ $day }.json
record-fault-too-large = Този файл е по-голям от всеки, който Objector записва. Нищо не беше променено.
record-fault-not-ours = Това не е резервно копие от Objector. Нищо не беше променено.
record-fault-newer = Този файл е създаден от по-нова версия на Objector. Първо актуализирайте тази. Нищо не беше променено.
record-fault-damaged = Този файл е повреден. Нищо не беше променено.
record-fault-damaged-line = Този файл е повреден на ред { $line }, при знак { $column }. Нищо не беше променено.
record-fault-damaged-path = Този файл съдържа нещо, което Objector не записва, при { $path }. Нищо не беше променено.
record-changes-none = Всичко от този файл вече е тук.
record-changes-added = { $count ->
    [one] Едно възражение е ново.
   *[other] { $count } възражения са нови.
 }
record-changes-updated = { $count ->
    [one] За едно възражение във файла има повече данни.
   *[other] За { $count } възражения във файла има повече данни.
 }
record-changes-same = { $count ->
    [one] Едно възражение е същото.
   *[other] { $count } възражения са същите.
 }
record-changes-conflicts = { $count ->
    [one] Едно възражение тук и във файла е различно. Пазят се и двете копия.
   *[other] { $count } възражения тук и във файла са различни. От всяко се пазят и двете копия.
 }
record-changes-person-taken = Данните Ви се вземат от файла.
record-changes-person-differ = Във файла има други Ваши данни. Остават тези на устройството, освен ако не изберете данните от файла.
record-sync-bytes = Списъкът с изпратеното стана твърде голям за споделяне с другите Ви устройства. Той остава на това. Можете да го пренесете с файл с резервно копие.
record-sync-items = В списъка с изпратеното има твърде много възражения за споделяне с другите Ви устройства. Той остава на това. Можете да го пренесете с файл с резервно копие.

record-calendar-file = objector.ics
record-calendar-due = Изтича срокът на Meta да отговори на възражението Ви
record-calendar-due-text = { $form } ({ $email }). Ако до два дни не дойде нищо, Objector Ви помага да напомните на Meta.
record-calendar-ask = Попитайте Meta за възражението си
record-calendar-ask-text = { $form } ({ $email }). Ако не е дошъл отговор, Objector Ви помага да попитате.

record-proof-file = objector-dokazatelstvo-{ $day }
record-proof-title = Какво беше изпратено до Meta
record-proof-made = Създадено на { $moment } с Objector { $version }.
record-proof-means = Objector записа това на устройството на самия човек. Показва какво е било написано и кога. Не е потвърждение от Meta.
record-proof-sent = Изпратено
record-proof-sent-corrected = Ден според човека
record-proof-channel = Как
record-proof-platform = Услуга
record-proof-account = За
record-proof-page = Страница
record-proof-language = Език на формуляра
record-proof-by = Записано от
record-proof-by-page = Objector { $version }, при натискането на бутона на Meta
record-proof-by-person = Самия човек, по-късно, в Objector { $version }
record-proof-due = Отговор
record-proof-due-text = { $rule ->
    [no-limit] Не е определен срок. Време е да се попита: { $date }
   *[other] Най-късно до { $date }
 }
record-proof-text = Изпратеният текст
record-proof-no-text = Не е запазен текст.
record-proof-answers = Какво друго имаше във формуляра
record-proof-after = Какво последва
record-proof-nothing-after = Нищо не беше видяно или отбелязано.
record-proof-mark-page = { $state }: видяно на страницата на Meta на { $moment }
record-proof-mark-person = { $state }: отбелязано от човека на { $moment }
record-proof-notes = Бележки
record-proof-sum = За какво служат дългите числа
record-proof-sum-means = Всяко възражение завършва с число – неговия SHA-256. То се изчислява от всичко над него, както е записано в JSON файла, създаден заедно с тази страница. Ако се промени дори една буква, числото е друго. Така всеки, който е получил числото по-рано, може да установи, че оттогава нищо не е променено.
