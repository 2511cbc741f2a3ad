# What Objector's own pages say (popup, welcome page, dashboard), in Polish.

screen-name = Objector
screen-platform-facebook = Facebook
screen-platform-instagram = Instagram
screen-platform-whatsapp = WhatsApp
screen-platform-meta = Konto Meta
screen-route-facebook-own = Formularz sprzeciwu Facebooka
screen-route-instagram-own = Formularz sprzeciwu Instagrama
screen-route-meta-own = Formularz sprzeciwu dla konta Meta
screen-route-whatsapp-own = Formularz sprzeciwu WhatsAppa
screen-route-third-party = Formularz dotyczący danych od innych osób i z innych źródeł
screen-route-general-objection = Ogólny formularz sprzeciwu Mety
screen-route-rights-portal = Strona Mety do żądań dotyczących prywatności
screen-route-entry = Strona, która prowadzi do formularza sprzeciwu
screen-only-you-send = Objector wypełnia i wyjaśnia. Wysłać możesz tylko Ty.
screen-language = { $code ->
    [bg] Bułgarski
    [cs] Czeski
    [da] Duński
    [de] Niemiecki
    [el] Grecki
    [en] Angielski
    [es] Hiszpański
    [et] Estoński
    [fi] Fiński
    [fr] Francuski
    [ga] Irlandzki
    [hr] Chorwacki
    [hu] Węgierski
    [is] Islandzki
    [it] Włoski
    [lt] Litewski
    [lv] Łotewski
    [mt] Maltański
    [nb] Norweski
    [nl] Niderlandzki
    [pl] Polski
    [pt] Portugalski
    [ro] Rumuński
    [sk] Słowacki
    [sl] Słoweński
    [sv] Szwedzki
   *[other] Inny język
 }
screen-law = { $law ->
    [gdpr] Korzystasz z prawa do sprzeciwu na podstawie art. 21 ust. 1 RODO, czyli europejskiego prawa o ochronie danych. Meta twierdzi, że ma prawnie uzasadniony interes w trenowaniu AI. Możesz się temu sprzeciwić w dowolnym momencie.
    [uk] Korzystasz z prawa do sprzeciwu na podstawie art. 21 ust. 1 UK GDPR. Meta twierdzi, że ma prawnie uzasadniony interes w trenowaniu AI. Możesz się temu sprzeciwić w dowolnym momencie.
    [fadp] Oświadczasz, że nie życzysz sobie tego przetwarzania. Prawo szwajcarskie, czyli FADP, chroni tę wolę.
   *[other] To, jakie masz prawa, zależy od przepisów obowiązujących tam, gdzie mieszkasz. Objector żadnych nie wymienia.
 }

screen-state-not-yet = Jeszcze niewysłany
screen-state-submitted = Wysłany { $date }
screen-state-code-asked = Wysłany { $date }. Trzeba jeszcze wpisać kod od Mety.
screen-state-acknowledged = Wysłany { $date } i otrzymany przez Metę
screen-state-granted = Uwzględniony przez Metę
screen-state-refused = Odrzucony przez Metę
screen-state-not-sent = Niewysłany

screen-due = { $count ->
    [one] Objector: jeden sprzeciw czeka na Ciebie
    [few] Objector: { $count } sprzeciwy czekają na Ciebie
    [many] Objector: { $count } sprzeciwów czeka na Ciebie
   *[other] Objector: { $count } sprzeciwu czeka na Ciebie
 }
screen-here = Objector: { $form }
screen-notice-title = { $count ->
    [one] Jeden sprzeciw czeka na Ciebie
    [few] { $count } sprzeciwy czekają na Ciebie
    [many] { $count } sprzeciwów czeka na Ciebie
   *[other] { $count } sprzeciwu czeka na Ciebie
 }
screen-notice-text = Naciśnij tutaj, aby zobaczyć, co dalej.
screen-full-name = Imię i nazwisko
screen-full-name-note = Takie, jakie widnieją na Twoim koncie.
screen-given-name = Imię
screen-family-name = Nazwisko
screen-names-note = Tylko do formularzy, które pytają o nie osobno.
screen-email = Twój adres e-mail
screen-email-note = Ten, pod którym zna Cię Meta.
screen-country = Kraj, w którym mieszkasz
screen-country-none = Nie wybrano
screen-land = Twój land
screen-land-note = W Niemczech każdy land, czyli kraj związkowy, ma własny organ ochrony danych.
screen-land-none = Nie wybrano
screen-phone = Numer telefonu
screen-phone-note = Pytają o niego tylko nieliczne formularze. Najlepiej zostawić puste.
screen-speak = Język
screen-speak-browser = Taki jak w przeglądarce
screen-for-whom = W czyim imieniu wnosisz sprzeciw?
screen-for-whom-myself = We własnym imieniu
screen-for-whom-no-account = We własnym imieniu, bez konta
screen-for-whom-child = W imieniu mojego dziecka
screen-for-whom-represented = W imieniu osoby, którą reprezentuję
screen-for-whom-note = { $whom ->
    [no-account] Inni mogli coś o Tobie opublikować. Meta ma formularz dotyczący danych od innych osób; nie wymaga on konta.
    [child] Czy dziecko ma własne konto? Jeśli tak, otwórz formularz po zalogowaniu na to konto. Na to, co publikują o dziecku inni, jest formularz dotyczący danych od innych osób; jest w nim pytanie, w czyim imieniu piszesz.
    [represented] Czy ta osoba ma konto? Jeśli tak, otwórz formularz po zalogowaniu na to konto. Na to, co publikują o niej inni, jest formularz dotyczący danych od innych osób; jest w nim pytanie, w czyim imieniu piszesz.
   *[myself] Jeden sprzeciw na każde Centrum kont. Zaloguj się na konto, którego dotyczy sprzeciw.
 }
screen-third-party-note = Nie wymaga konta.
screen-state-covered = Obejmuje je sprzeciw dla konta { $account }, jeśli oba konta są w tym samym Centrum kont
screen-account-linked = Jest w tym samym Centrum kont co moje inne zaznaczone tu konta
screen-accounts = Twoje konta
screen-account = { $platform } { $number }
screen-accounts-note = Konta w tym samym Centrum kont Mety obejmuje jeden sprzeciw. Każde inne konto wymaga osobnego.
screen-add = Dodaj:
screen-add-account = Dodaj konto: { $platform }
screen-account-email = Adres e-mail tego konta
screen-account-email-note = Tylko jeśli jest inny niż powyżej.
screen-account-handle = Adres profilu lub nazwa użytkownika
screen-account-handle-note = Pytają o to tylko niektóre formularze.
screen-account-remove = Usuń
screen-account-remove-label = Usuń: { $account }
screen-account-added = Dodano: { $account }.
screen-account-removed = Usunięto: { $account }.
screen-grounds = Twoje powody
screen-grounds-note = Zaznacz tylko to, co jest prawdą w Twoim przypadku. Wszystko może zostać puste: formularz Mety z 2025 roku przyjmuje sprzeciw bez uzasadnienia. Krótki, prawdziwy powód pomaga, jeśli później złożysz skargę.
screen-ground-expectation = Moje posty były dla znajomych, rodziny lub społeczności, zanim pojawiła się taka AI.
screen-ground-expectation-note = Dobry powód przy starszych postach, słabszy przy nowszych.
screen-ground-special-categories = Moje publiczne treści zdradzają coś o moim zdrowiu, przekonaniach, poglądach politycznych, pochodzeniu lub seksualności.
screen-ground-special-categories-note = W tekście nie ma mowy o szczegółach. Nie wpisuj ich też do formularza.
screen-ground-children = W moich publikacjach pojawiają się dzieci z mojej rodziny.
screen-ground-children-note = Pomiń imiona i wiek.
screen-ground-profession-safety = Z powodu mojej pracy albo zagrożenia, z którym żyję, użycie mojego nazwiska lub twarzy gdzie indziej jest ryzykowne.
screen-ground-profession-safety-note = W tekście nie ma mowy o szczegółach. Ty też nie musisz ich podawać.
screen-ground-creative-work = Publikuję tam zawodowo własne teksty, zdjęcia, muzykę lub inne utwory.
screen-ground-creative-work-note = Chodzi o Twoje dane i Twoje utrzymanie. Prawa autorskie to osobna sprawa.
screen-ground-irreversible = Niepokoi mnie to, że z wytrenowanego modelu niczego nie da się już wycofać.
screen-ground-irreversible-note = Dotyczy to każdego, więc najlepiej podać to obok innego powodu.
screen-ground-not-necessary = Uważam, że Meta może trenować AI bez moich danych.
screen-ground-not-necessary-note = To argument prawny. Najlepiej podać go obok innego powodu.
screen-ground-non-user = Nie mam tam konta, a inni mnie pokazują lub wymieniają.
screen-ground-non-user-note = Do formularza dotyczącego danych od innych osób.
screen-own-words = Własnymi słowami
screen-own-words-note = Jeśli chcesz. Pomiń szczegóły o zdrowiu oraz imiona i nazwiska dzieci i innych osób.
screen-save = Zapisz
screen-saved = Zapisano na tym urządzeniu.
screen-not-saved = Jeszcze nie zapisano: jeden adres e-mail jest niepełny.
screen-draft = Jeszcze nie zapisano. To są dane wpisane wcześniej.
screen-kept-here = To, co zapiszesz, zostaje na tym urządzeniu, chyba że zechcesz udostępnić to swoim innym urządzeniom.

popup-this-page = Ta strona
popup-unsure = Objector nie ma pewności co do tej strony. Wpisuje coś tylko wtedy, gdy naciśniesz przycisk.
popup-standing-filled = { $all ->
    [one] Jedyne pole, które wypełnia Objector, jest wypełnione.
   *[other] Wszystkie pola, które wypełnia Objector, są wypełnione. Liczba pól: { $all }.
 }
popup-standing-part = { $written ->
    [one] Wypełniono jedno pole z { $all }.
    [few] Wypełniono { $written } pola z { $all }.
    [many] Wypełniono { $written } pól z { $all }.
   *[other] Wypełniono { $written } pola z { $all }.
 }
popup-standing-empty = { $all ->
    [one] Objector może tu wypełnić jedno pole.
    [few] Objector może tu wypełnić { $all } pola.
    [many] Objector może tu wypełnić { $all } pól.
   *[other] Objector może tu wypełnić { $all } pola.
 }
popup-standing-details = Objector może wypełnić ten formularz za Ciebie.
popup-standing-hindered = Objector na razie niczego nie wypełnia.
popup-next-hindered = Najpierw zajmij się tym, o czym mowa powyżej.
popup-standing-nothing = Objector nie ma tu nic do wpisania.
popup-standing-submitted = Przycisk Mety został naciśnięty.
popup-refused-fields = { $refused ->
    [one] Jedno pole nie przyjęło tego, co wpisano. Wyjaśnienie obok mówi, co zrobić.
    [few] { $refused } pola nie przyjęły tego, co wpisano. Wyjaśnienia obok mówią, co zrobić.
    [many] { $refused } pól nie przyjęło tego, co wpisano. Wyjaśnienia obok mówią, co zrobić.
   *[other] { $refused } pola nie przyjęły tego, co wpisano. Wyjaśnienia obok mówią, co zrobić.
 }
popup-next-press = Przeczytaj wszystko na stronie. Potem naciśnij przycisk Mety.
popup-next-fill = Naciśnij „Wypełnij”, a potem przeczytaj wszystko na stronie.
popup-next-details = Najpierw podaj poniżej swoje dane.
popup-next-nothing = To, o co pyta formularz, już tu jest albo tylko Ty możesz odpowiedzieć. Na stronie wyjaśniono każde pole.
popup-next-submitted = Nie zamykaj strony i zobacz, co się na niej pojawi. Meta może wysłać e-mailem kod lub odpowiedź. Zajrzyj też do folderu ze spamem.
popup-standing-login = Meta prosi najpierw o zalogowanie.
popup-next-login = Zaloguj się tutaj, w tej przeglądarce. Potem otwórz formularz ponownie.
popup-standing-code = Meta wysłała Ci kod e-mailem.
popup-next-code = Nie zamykaj tej strony. Poszukaj kodu w skrzynce odbiorczej i w folderze ze spamem, a potem wpisz go samodzielnie.
popup-standing-sent = Strona Mety informuje, że Twój sprzeciw dotarł.
popup-next-sent = Zachowaj e-mail, który wyśle Meta. Jeśli nie przyjdzie, zajrzyj do folderu ze spamem.
popup-standing-refused = Strona Mety mówi „nie”.
popup-next-refused = To nie musi być koniec. Zachowaj to, co tam jest napisane. Możesz odpowiedzieć, a Objector pomoże Ci napisać pismo.
popup-standing-unavailable = Meta nie pokazuje tu formularza.
popup-next-unavailable = Często przyczyną jest po prostu brak zalogowania w tej przeglądarce. Zaloguj się, a potem otwórz formularz ponownie. W niektórych krajach Meta nie oferuje takiego formularza.
popup-standing-entry = Do samego formularza został jeden krok.
popup-next-entry = Możesz przejść tam od razu.
popup-fill = Wypełnij
popup-undo = Cofnij
popup-open-form = Otwórz formularz
popup-open-again = Otwórz ponownie
popup-why = Dlaczego Objector tak uważa
popup-sign-address = Adres należy do jednego ze znanych formularzy Mety.
popup-sign-hidden-id = Formularz ma numer jednego ze znanych formularzy.
popup-sign-title = Nagłówek mówi o sprzeciwie i o AI.
popup-sign-english-value = Opcje do wyboru są takie jak w formularzu sprzeciwu.
popup-sign-labels = Pola pytają o to, o co pyta formularz sprzeciwu.
popup-sign-text = Tekst mówi o sprzeciwie i o AI.
popup-sign-stage-words = Słowa na stronie wskazują, na jakim etapie jesteś.
popup-sign-other-matter = Niektóre słowa dotyczą innej sprawy. To budzi wątpliwości.
popup-elsewhere = Ta strona nie jest formularzem sprzeciwu Mety.
popup-where = Na jakim etapie jesteś
popup-no-known-form = Adres tego formularza nie jest znany. Może poprowadzi Cię dalej strona Mety do żądań dotyczących prywatności.
popup-open-portal = Otwórz stronę Mety
popup-first-title = Najpierw kilka danych
popup-first-lead = Dzięki nim Objector może wypełnić formularz. Wszystkie pola mogą zostać puste.
popup-details-title = Twoje dane
popup-more-details = Podgląd, własne słowa, adresy profili
popup-menu = Więcej
popup-menu-details = Twoje dane
popup-menu-dashboard = Wysłane sprzeciwy
popup-menu-welcome = Jak działa Objector
popup-filled-now = { $written ->
    [one] Wypełniono jedno pole.
    [few] Wypełniono { $written } pola.
    [many] Wypełniono { $written } pól.
   *[other] Wypełniono { $written } pola.
 }
popup-undone-now = Wszystko jest tak jak wcześniej.
popup-page-gone = Strona już nie odpowiada. Wczytaj ją ponownie i spróbuj jeszcze raz.
popup-help-unseen = To jest ten formularz, ale Objector go nie widzi
popup-help-wrong = Objector się tu myli
popup-help-look = Sam z siebie Objector działa tylko pod znanymi mu adresami formularzy Mety. Jeśli formularz przeniesiono tutaj, pozwól Objectorowi spojrzeć na tę stronę, ten jeden raz.
popup-help-look-button = Spójrz na tę stronę
popup-help-looked = Objector znalazł tu formularz. Zobacz powyżej.
popup-help-looked-in-vain = Objector nie widzi tu formularza sprzeciwu.
popup-help-look-failed = Przeglądarka nie pozwoliła Objectorowi spojrzeć na tę stronę. Naciśnij jeszcze raz przycisk Objectora na pasku narzędzi i spróbuj ponownie.
popup-by-hand = Formularz zawsze można wypełnić ręcznie. Skopiuj to, czego potrzebujesz, albo otwórz menu kontekstowe pola i wybierz Objector.
popup-copy = Kopiuj
popup-copied = Skopiowano. Wklej to do pola.
popup-copy-missing = Tego brakuje w Twoich danych. Najpierw je tam uzupełnij.
popup-copy-failed = Przeglądarka nie pozwoliła Objectorowi skopiować tekstu. Zaznacz go i skopiuj samodzielnie.
popup-hand-in = Pomóż to naprawić: Objector zapisze, jak zbudowany jest ten formularz. Plik zawiera nazwy pól, nagłówki i przyciski. Nie zawiera niczego, co wpisano w pola, żadnych Twoich danych ani niczego ze strony poza formularzem.
popup-hand-in-write = Zapisz opis
popup-hand-in-file = Plik
popup-hand-in-read = Przeczytaj go, zanim go udostępnisz. Nic nie zostało wysłane. Jeśli wszystko Ci odpowiada, zapisz plik i wyślij go twórcom Objectora: ich adres jest na stronie Objectora w sklepie z dodatkami Twojej przeglądarki.
popup-hand-in-save = Zapisz plik
popup-hand-in-copy = Kopiuj

by-hand-objection = Mój sprzeciw
by-hand-email = Mój adres e-mail
by-hand-name = Moje imię i nazwisko
by-hand-country = Mój kraj

welcome-title = Powiedz „nie” trenowaniu AI na tym, co udostępniasz
welcome-lead = Meta trenuje AI na tym, co dorośli publicznie udostępniają na Facebooku i Instagramie. Możesz wnieść sprzeciw. Objector pomaga wypełnić formularz Mety.
welcome-does = Co robi
welcome-does-recognise = Rozpoznaje formularze sprzeciwu Mety, gdy otworzysz jeden z nich.
welcome-does-fill = Wpisuje to, co tu podasz, i możesz to cofnąć.
welcome-does-explain = Przy każdym polu wyjaśnia prostymi słowami, o co w nim chodzi.
welcome-never = Czego nigdy nie robi
welcome-never-send = Nigdy nie wysyła formularza. Ten przycisk należy do Ciebie.
welcome-never-watch = Nigdy Cię nie śledzi. Ze względu na te formularze działa na stronach pomocy, prywatności i logowania Mety, a na innych stronach Mety tylko na Twoje wezwanie.
welcome-never-network = Nigdy niczego nie przekazuje. To, co wpiszesz, zostaje na tym urządzeniu, chyba że zechcesz udostępnić to swoim innym urządzeniom.
welcome-honest = Czy to jeszcze ma sens?
welcome-honest-text = Tak. Sprzeciw liczy się na przyszłość, kiedykolwiek go wniesiesz. Nie może cofnąć wcześniejszego trenowania: to, czego model się nauczył, w nim zostaje.
welcome-right = Twoje prawo
welcome-skip = Na razie pomiń
welcome-you = Ty
welcome-you-note = O to pytają formularze. Wszystko może zostać puste.
welcome-preview = Co napisze Objector
welcome-preview-note = Objector pisze w języku strony Mety. Możesz to tam zmienić przed wysłaniem.
welcome-forms = Gdzie są formularze
welcome-forms-note = Najpierw zaloguj się w tej przeglądarce na Facebooku lub Instagramie. Potem otwórz formularz. Objector już tam będzie.
welcome-ready = Przejdź do formularzy

dashboard-title = Wysłane sprzeciwy
dashboard-lead = Kopia każdego sprzeciwu, tak jak Objector widział go przy wysyłaniu. Jest przechowywana na tym urządzeniu.
dashboard-none-title = Jeszcze nic
dashboard-none-text = Gdy wyślesz jeden z formularzy Mety, pojawi się tu kopia tego, co w nim było: tekst, dzień, formularz.
dashboard-objections = Sprzeciwy
dashboard-when = Wysłano
dashboard-page = Strona
dashboard-language = Język
dashboard-account = Dla
dashboard-text = Wysłany tekst
dashboard-no-text = W formularzu nie było wpisanego tekstu.
dashboard-answers = Co jeszcze było w formularzu
dashboard-state-submitted-note = Przycisk Mety został naciśnięty. Nie było widać, czy sprzeciw dotarł.
dashboard-by-person = Twoja notatka: { $date }.
dashboard-by-page = Zauważono na stronie Mety: { $date }.
dashboard-mark = Jaki jest stan sprawy?
dashboard-mark-note = Jeśli e-mail od Mety mówi co innego, zmień to tutaj.
dashboard-mark-submitted = Wysłany, jeszcze bez odpowiedzi
dashboard-mark-acknowledged = Meta informuje, że go otrzymała
dashboard-mark-granted = Meta informuje, że go uwzględnia
dashboard-mark-refused = Meta odmawia
dashboard-mark-not-sent = Jednak nie został wysłany
dashboard-marked = Zanotowano.
dashboard-details = Twoje dane
dashboard-details-none = Nie ma jeszcze żadnych danych.
dashboard-details-edit = Zmień swoje dane
dashboard-details-enter = Podaj swoje dane
dashboard-grounds-count = { $count ->
    [0] Nic nie zaznaczono
    [one] Zaznaczono jeden
    [few] Zaznaczono { $count }
    [many] Zaznaczono { $count }
   *[other] Zaznaczono { $count }
 }
dashboard-parts = Części tej strony
dashboard-glance = W skrócie
dashboard-figure-todo = { $count ->
    [one] czeka na Ciebie
    [few] czekają na Ciebie
    [many] czeka na Ciebie
   *[other] czeka na Ciebie
 }
dashboard-figure-waiting = { $count ->
    [one] czeka na Metę
    [few] czekają na Metę
    [many] czeka na Metę
   *[other] czeka na Metę
 }
dashboard-figure-over = { $count ->
    [one] zakończony
    [few] zakończone
    [many] zakończonych
   *[other] zakończonych
 }
dashboard-covered-title = Kogo obejmuje sprzeciw
dashboard-covered = { $all ->
    [one] { $covered ->
        [0] Dla tego konta nie wysłano jeszcze sprzeciwu.
        [one] Dla tego konta wysłano sprzeciw.
        [few] Dla tego konta wysłano sprzeciw.
        [many] Dla tego konta wysłano sprzeciw.
       *[other] Dla tego konta wysłano sprzeciw.
    }
    [few] Sprzeciw wysłano dla { $covered } z { $all } kont.
    [many] Sprzeciw wysłano dla { $covered } z { $all } kont.
   *[other] Sprzeciw wysłano dla { $covered } z { $all } kont.
 }
dashboard-strip = Najbliższe ważne dni
dashboard-search = Szukaj
dashboard-filter = Pokaż
dashboard-filter-all = Wszystkie
dashboard-filter-todo = Te, które czekają na mnie
dashboard-filter-waiting = Te, które czekają na Metę
dashboard-filter-over = Zakończone
dashboard-found = { $count ->
    [0] Nic nie znaleziono
    [one] Jeden sprzeciw
    [few] { $count } sprzeciwy
    [many] { $count } sprzeciwów
   *[other] { $count } sprzeciwu
 }
dashboard-more = Pokaż więcej
dashboard-all = Wszystko o tym sprzeciwie
dashboard-events = Co i kiedy się wydarzyło
dashboard-notes = Notatki
dashboard-note = Co przyszło w odpowiedzi, własnymi słowami lub skopiowane z e-maila od Mety
dashboard-note-keep = Zachowaj notatkę
dashboard-note-remove = Usuń
dashboard-files = Pliki
dashboard-all-files = Dowód i kalendarz
dashboard-proof-note = Strona do wydrukowania lub zachowania jako PDF oraz to samo jako dane. Każda zawiera liczbę, która się zmienia, gdy zmieni się choćby jedna litera. Nikt inny nie przechowuje dla Ciebie tego dowodu.
dashboard-proof-page = Dowód do druku
dashboard-proof-json = Dowód jako dane
dashboard-calendar = Terminy do kalendarza
dashboard-calendar-none = Nie ma terminu, na który trzeba czekać.
dashboard-add = Dodaj sprzeciw wysłany bez Objectora
dashboard-add-note = Pocztą, e-mailem albo zanim pojawił się u Ciebie Objector. Objector będzie liczyć dni także dla niego.
dashboard-add-route = Jaki formularz lub czego dotyczyło pismo
dashboard-add-channel = Jak
dashboard-add-on = Kiedy
dashboard-add-text = Treść sprzeciwu, jeśli jeszcze ją masz
dashboard-add-keep = Dodaj
dashboard-add-day-missing = Wybierz dzień wysłania.
dashboard-letters = Pisma
dashboard-letters-note = Objector pisze je na podstawie tego, co wie. Ty je czytasz, zmieniasz, co chcesz, i wysyłasz.
dashboard-letter-write = Napisz
dashboard-letter-write-label = Napisz: { $letter }
dashboard-letter-text = Treść pisma. Możesz ją tu zmienić.
dashboard-letter-copy = Kopiuj
dashboard-letter-copied = Skopiowano.
dashboard-letter-print = Drukuj
dashboard-letter-mail = Otwórz w moim programie pocztowym
dashboard-letter-page = Otwórz odpowiednią stronę
dashboard-letter-close = Zamknij
dashboard-letter-as-of = Adres i strona: stan na { $date }
dashboard-settings = Ustawienia i kopia zapasowa
dashboard-notify = Przypominaj mi o terminach
dashboard-notify-note = Przeglądarka pokaże powiadomienie. Jeden raz poprosi o zgodę na powiadomienia.
dashboard-notify-refused = Przeglądarka nie zezwoliła na powiadomienia. Liczba na ikonie Objectora nadal pokazuje, czego pora dopilnować.
dashboard-sync = Udostępnij moim innym urządzeniom
dashboard-sync-note = Przez konto Twojej przeglądarki, a więc przez serwery jej producenta. Wyłączone, dopóki tego nie włączysz.
dashboard-backup = Kopia zapasowa
dashboard-backup-note = Jeden plik z Twoimi danymi i wszystkim, co wysłano. Przechowuj go w bezpiecznym miejscu.
dashboard-backup-make = Utwórz kopię zapasową
dashboard-backup-save = Zapisz kopię zapasową
dashboard-backup-take = Wczytaj kopię zapasową…
dashboard-backup-person = Przejmij moje dane z pliku
dashboard-backup-take-in = Wczytaj
dashboard-backup-leave = Zrezygnuj
dashboard-backup-taken = Wczytano. Nic z tego, co tu było, nie zginęło.
dashboard-closed = Zamknięte wyjaśnienia
dashboard-closed-note = Wyjaśnienia zamknięte przez Ciebie na formularzach Mety pozostają zamknięte, dopóki nie pokażesz ich ponownie.
dashboard-closed-show = Pokaż je ponownie
dashboard-closed-shown = Wyjaśnienia będą znów widoczne.
dashboard-forget-title = Zapomnij wszystko
dashboard-forget-text = Usuwa z tego urządzenia Twoje dane i powyższą listę. To, co Meta otrzymała, zostaje u Mety.
dashboard-forget = Zapomnij wszystko…
dashboard-forget-sure = Usunąć wszystko?
dashboard-forget-sure-text = Twoje dane i kopie wysłanych sprzeciwów znikną na zawsze. Te kopie mogą być Twoim jedynym dowodem.
dashboard-forget-yes = Usuń wszystko
dashboard-forget-no = Zachowaj
dashboard-forgotten = Wszystko usunięto z tego urządzenia.

error-permission-title = Objector nie może jeszcze działać na stronach Mety
error-permission-text = Przeglądarka nie zezwoliła mu na to na stronach pomocy i prywatności Mety. Bez tego nie może ani rozpoznać, ani wypełnić formularza.
error-permission-grant = Zezwól na stronach Mety
error-permission-granted = Dziękujemy. Jeśli strona Mety jest otwarta, wczytaj ją ponownie.
error-permission-still = Nadal nie ma zezwolenia. Możesz to zmienić w ustawieniach przeglądarki.
error-damaged-title = Nie można odczytać zapisanych danych
error-damaged-text = Są uszkodzone. Zostały zachowane bez zmian, niczego nie nadpisano. Dopóki nie zdecydujesz, Objector niczego nie wypełnia. Jeśli zaczniesz od nowa, uszkodzona kopia zostanie odłożona na bok i pozostanie na tym urządzeniu.
error-damaged-afresh = Odłóż na bok i zacznij od nowa
error-damaged-done = Uszkodzona kopia została odłożona na bok. Możesz zacząć od nowa.
error-newer-title = Zapisane dane pochodzą z nowszego Objectora
error-newer-text = Zostały zachowane bez zmian. Ta starsza wersja ich nie rusza i niczego nie wypełnia. Zaktualizuj Objectora.
error-unreadable-title = Przeglądarka nie udostępnia zapisanych danych
error-unreadable-text = Niczego nie nadpisano. Dopóki nie da się ich znów odczytać, Objector niczego nie wypełnia. Często pomaga ponowne uruchomienie przeglądarki.
error-not-kept = Nie udało się. Nic się nie zmieniło. Spróbuj ponownie.
error-full-title = Nie ma już miejsca na zapis
error-full-text = Przeglądarka nie mogła zachować ostatniej zmiany na tym urządzeniu. To, co zapisano wcześniej, nadal tu jest.
error-unreachable-title = Objector nie odpowiada
error-unreachable-text = Nic nie zginęło. Zamknij to okno i otwórz je ponownie. Jeśli to nie pomoże, uruchom przeglądarkę od nowa.
error-not-saved = Nie udało się tego zapisać. Wpisane dane nadal tu są. Spróbuj ponownie.
error-email = Ten adres e-mail jest niepełny. Przykład: nazwa@example.org.
error-account-handle = To adres innego serwisu. Podaj profil tego konta albo zostaw pole puste.
error-account-email = Ten adres e-mail jest niepełny. Zostaw to pole puste, aby użyć adresu powyżej.
