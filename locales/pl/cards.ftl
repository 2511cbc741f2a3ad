# What Objector says beside each control of Meta's form, in Polish.

card-region = Wyjaśnienie Objectora
card-fill = Wypełnij formularz
card-undo = Cofnij wszystko
card-write = Wypełnij to pole
card-take-back = Cofnij w tym polu
card-why = Dlaczego?
card-close = Zamknij
card-open = Wyjaśnij to pole

need-required = Meta wymaga odpowiedzi.
need-optional = To pole może zostać puste.

state-ready = Objector może wypełnić to pole za Ciebie. Nic nie zostanie wpisane, dopóki nie naciśniesz przycisku.
state-held = Tu już coś jest. Objector tego nie zmienia.
state-held-other = Tu już jest inny adres niż podany przez Ciebie dla tego konta. Objector go nie zmienia. Sprawdź, którego chcesz użyć.
state-refused = Strona nie zachowała tego, co wpisał Objector. Wpisz to samodzielnie.
state-undone = Cofnięto. Pole jest takie jak wcześniej.
state-unsure = Objector nie ma pewności, do czego służy to pole. Przeczytaj pytanie Mety, zanim odpowiesz.
state-too-long = Twój tekst jest dłuższy, niż pozwala to pole. Wpisz samodzielnie krótszy.
state-no-choice = Objector nie znalazł na liście Mety pasującej odpowiedzi. Wybierz ją samodzielnie.

field-email =
    .title = Twój adres e-mail
    .asks = Meta prosi o adres e-mail konta, którego dotyczy Twój sprzeciw. Tam przyjdzie odpowiedź.
    .why = Użyj adresu powiązanego z Twoim kontem. Doradzają to poradniki organizacji konsumenckich, bo wtedy Meta może powiązać sprzeciw z kontem. Jeśli odpowiedź nie przyjdzie, zajrzyj też do folderu ze spamem.
    .missing = Najpierw podaj Objectorowi swój adres e-mail, a wypełni to pole.
    .written = Objector wpisał adres podany przez Ciebie dla tego konta.
    .asks-third-party = Meta prosi o adres e-mail, na który może Ci odpowiedzieć. Nie musi on należeć do konta.
    .why-third-party = Ten formularz nie wymaga konta. Podaj adres skrzynki, do której zaglądasz: tam przyjdą odpowiedź i pytania Mety.
    .written-third-party = Objector wpisał adres podany przez Ciebie do odpowiedzi.
    .asks-whatsapp-own = WhatsApp prosi o adres e-mail. Zanim odpowie, zada tam dalsze pytania.
    .why-whatsapp-own = WhatsApp pyta w e-mailu, wobec czego i dlaczego wnosisz sprzeciw. Ludzie dostawali tę wiadomość po angielsku. Podaj adres skrzynki, do której zaglądasz, i odpowiedz we własnym języku, jeśli wolisz.
    .written-whatsapp-own = Objector wpisał adres podany przez Ciebie dla WhatsAppa albo, jeśli go nie ma, Twój adres ogólny.
field-email-confirm =
    .title = Jeszcze raz ten sam adres
    .asks = Meta prosi o ten sam adres e-mail po raz drugi, żeby wychwycić literówki.
    .why = Musi być dokładnie taki sam jak powyżej. Jeśli zmienisz jeden z nich, zmień też drugi.
    .missing = Najpierw podaj Objectorowi swój adres e-mail, a wypełni to pole.
    .written = Objector wpisał ten sam adres co powyżej.
field-full-name =
    .title = Imię i nazwisko
    .asks = Meta prosi o Twoje imię i nazwisko.
    .why = Podaj imię i nazwisko widniejące na Twoim koncie. Nie trzeba ich potwierdzać: Meta może zażądać dodatkowego potwierdzenia tylko wtedy, gdy ma uzasadnione wątpliwości co do Twojej tożsamości.
    .missing = Najpierw podaj Objectorowi swoje imię i nazwisko, a wypełni to pole.
    .written = Objector wpisał podane przez Ciebie imię i nazwisko.
    .why-plain = Podaj imię i nazwisko widniejące na Twoim koncie. Nie trzeba niczego załączać na dowód.
    .why-third-party = Podaj imię i nazwisko, pod którymi znają Cię inni, bo Meta musi ich szukać. Jeśli znają Cię też pod innym nazwiskiem, napisz o tym tam, gdzie formularz prosi o wyjaśnienie.
field-given-name =
    .title = Twoje imię
    .asks = Meta prosi o Twoje imię.
    .why = Podaj imię widniejące na Twoim koncie. Nie trzeba go potwierdzać: Meta może zażądać dodatkowego potwierdzenia tylko wtedy, gdy ma uzasadnione wątpliwości co do Twojej tożsamości.
    .missing = Najpierw podaj Objectorowi swoje imię, a wypełni to pole.
    .written = Objector wpisał podane przez Ciebie imię.
field-family-name =
    .title = Twoje nazwisko
    .asks = Meta prosi o Twoje nazwisko.
    .why = Podaj nazwisko widniejące na Twoim koncie. Nie trzeba go potwierdzać: Meta może zażądać dodatkowego potwierdzenia tylko wtedy, gdy ma uzasadnione wątpliwości co do Twojej tożsamości.
    .missing = Najpierw podaj Objectorowi swoje nazwisko, a wypełni to pole.
    .written = Objector wpisał podane przez Ciebie nazwisko.
field-phone =
    .title = Twój numer telefonu
    .asks = Meta prosi o numer telefonu razem z numerem kierunkowym kraju.
    .why = W formularzu WhatsAppa to numer Twojego konta WhatsApp. W innych formularzach zostaw to pole puste, jeśli można: do sprzeciwu numer nie jest potrzebny.
    .asks-whatsapp-own = WhatsApp prosi o numer telefonu Twojego konta WhatsApp razem z numerem kierunkowym kraju.
    .missing = Najpierw podaj Objectorowi swój numer telefonu, a wypełni to pole.
    .written = Objector wpisał podany przez Ciebie numer.
field-country =
    .title = Twój kraj
    .asks = Meta chce wiedzieć, w jakim kraju mieszkasz, bo od tego zależą Twoje prawa.
    .why = Wybierz kraj, w którym naprawdę mieszkasz, a nie kraj urodzenia. Jeśli nie ma go na liście Mety, co w 2024 roku zgłaszano w przypadku Norwegii, z formularza nie da się skorzystać: zamiast tego napisz list.
    .missing = Najpierw podaj Objectorowi swój kraj, a wybierze go tutaj.
    .written = Objector wybrał podany przez Ciebie kraj.
field-account =
    .title = Twój profil
    .asks = Meta prosi o adres lub nazwę użytkownika profilu, o który chodzi.
    .why = Podaj tylko ten profil, którego dotyczy Twój sprzeciw. Dla innych kont, które nie są w tym samym Centrum kont, wypełnij formularz jeszcze raz.
    .missing = Najpierw podaj Objectorowi adres swojego profilu, a wypełni to pole.
    .written = Objector wpisał podany przez Ciebie profil.
field-reason =
    .title = Powody sprzeciwu
    .asks = Meta pyta, dlaczego wnosisz sprzeciw albo jak to wykorzystanie danych na Ciebie wpływa.
    .why = { $law ->
        [gdpr] Art. 21 ust. 1 RODO mówi o przyczynach związanych z Twoją szczególną sytuacją.
        [uk] Art. 21 ust. 1 UK GDPR mówi o przyczynach związanych z Twoją szczególną sytuacją.
       *[other] Napisz własnymi słowami, dlaczego nie chcesz takiego wykorzystania.
    } Wystarczy kilka prawdziwych zdań, dokumenty nie są potrzebne. Formularz Mety z 2024 roku odrzucał odpowiedzi krótsze niż 100 znaków; formularz z 2025 roku przyjmuje też puste pole. Powody pomagają, jeśli później złożysz skargę. Nie podawaj wrażliwych szczegółów, na przykład choroby, ani imion i nazwisk dzieci czy innych osób.
    .missing = Najpierw podaj swoje dane, a Objector wpisze tu uzasadnienie.
    .written = Objector napisał sprzeciw na podstawie zaznaczonych powodów. Przeczytaj go: każde zdanie powinno być w Twoim przypadku prawdziwe.
    .written-plain = Objector napisał krótki sprzeciw. W oknie Objectora możesz dodać własne powody; wzmacniają go.
    .left-out = Objector napisał sprzeciw. Nie wszystkie wybrane powody i słowa mieszczą się w tym polu.
field-details =
    .title = Coś jeszcze
    .asks = Meta pyta, czy chcesz coś dodać. Do sprzeciwu nie jest to potrzebne.
    .why = Zostaw to pole puste, chyba że powyżej czegoś brakuje. Nie przesyłaj i nie opisuj o sobie więcej, niż trzeba.
field-about-ai =
    .title = Czy chodzi o AI?
    .asks = Meta pyta, czy Twoje żądanie dotyczy AI w Meta. W przypadku tego sprzeciwu odpowiedź brzmi „tak”.
    .why = Ten sam formularz służy też do innych spraw. Po wybraniu „tak” pokazuje pola do sprzeciwu wobec wykorzystywania Twoich danych na potrzeby AI.
    .missing = Najpierw podaj swoje dane, a Objector wybierze tu odpowiedź.
    .written = Objector wybrał „tak”, bo sprzeciwiasz się wykorzystywaniu Twoich danych na potrzeby AI.
field-request-kind =
    .title = Co chcesz zrobić
    .asks = Meta pyta, jakiego rodzaju jest to żądanie. W Twoim przypadku to sprzeciw.
    .why = Wybierz odpowiedź, która mówi o sprzeciwie wobec wykorzystywania Twoich informacji. Inne odpowiedzi prowadzą do innych formularzy.
    .missing = Najpierw podaj swoje dane, a Objector wybierze tu odpowiedź.
    .written = Objector wybrał odpowiedź, która oznacza sprzeciw.
    .why-third-party = Wybierz odpowiedź, która mówi o sprzeciwie wobec wykorzystywania na potrzeby AI informacji od osób trzecich lub o jego ograniczeniu. Pozostałe dotyczą wglądu w dane, ich poprawiania lub usuwania.
    .why-whatsapp-own = Wybierz pytanie o to, jak wnieść sprzeciw wobec przetwarzania Twoich informacji. WhatsApp zapyta potem w e-mailu, wobec czego i dlaczego wnosisz sprzeciw.
field-product =
    .title = Który produkt
    .asks = Meta pyta, którego z jej produktów dotyczy Twoje żądanie.
    .why = Wybierz produkt, w którym masz konto. Dla konta w innym produkcie wypełnij formularz jeszcze raz.
    .missing = Najpierw podaj Objectorowi swoje konta, a wybierze tu odpowiedź.
    .written = Objector wybrał produkt, do którego należy podane przez Ciebie konto.
field-prompts =
    .title = O co zapytano Meta AI
    .asks = Meta chce wiedzieć, po jakim pytaniu Meta AI pokazała dane o Tobie. Tylko Ty możesz to wiedzieć.
    .why = Chodzi o przypadki, w których odpowiedź Meta AI pokazała informacje o Tobie. Jeśli nie masz takiego przykładu, napisz to albo zostaw pole puste, jeśli można.
field-evidence =
    .title = Pliki
    .asks = Meta proponuje dodanie zrzutów ekranu lub plików. Objector nigdy nie dodaje plików. Nie wysyłaj dokumentu tożsamości.
    .why = Sprzeciw nie wymaga na wstępie żadnych dowodów, więc zostaw to pole puste, jeśli można. W formularzu dotyczącym informacji od osób trzecich może pomóc zrzut ekranu z odpowiedzią AI, która pokazuje Twoje dane.
field-relationship =
    .title = W czyim imieniu
    .asks = Meta pyta, czy chodzi o Ciebie, czy o inną osobę. Wybierz odpowiedź samodzielnie.
    .why = Jeśli chodzi o Twoje własne dane, wybierz odpowiedź, która mówi o Tobie. Jeśli chodzi o Twoje dziecko albo o osobę, która Cię o to prosi, wybierz odpowiedź, która to oznacza.
field-declaration =
    .title = Twoje oświadczenie
    .asks = Meta prosi o potwierdzenie, że podajesz prawdę. Tylko Ty możesz to zrobić: przeczytaj oświadczenie, a potem zaznacz je samodzielnie.
    .why = Objector nigdy nie zaznacza takiego oświadczenia. Zanim to zrobisz, przeczytaj, co jest w formularzu, i popraw to, co się nie zgadza.
field-signature =
    .title = Twój podpis
    .asks = Meta prosi o podpis: imię i nazwisko. Tylko Ty możesz go złożyć, więc Objector zostawia to pole puste.
    .why = Gdy już wszystko przeczytasz, wpisz imię i nazwisko tak, jak podano powyżej.
field-code =
    .title = Kod z e-maila
    .asks = Meta wysłała kod na Twój adres e-mail. Wpisz go tu samodzielnie i do tego czasu nie zamykaj tej strony.
    .why = Według relacji użytkowników kod jest ważny około godziny. Jeśli przez kilka minut nie przyjdzie żadna wiadomość, zajrzyj do folderu ze spamem. Po zamknięciu tej strony być może trzeba będzie zacząć od nowa.
field-other =
    .title = Pole, którego Objector nie zna
    .asks = Objector nie wie, do czego służy to pole. Przeczytaj pytanie Mety, zanim odpowiesz.
    .why = Meta zmienia swoje formularze bez zapowiedzi. Nie podawaj więcej, niż trzeba. Możesz powiedzieć twórcom Objectora o zmienionym formularzu; stanie się to tylko wtedy, gdy tak zdecydujesz.

note-email-held = Po zalogowaniu Meta często sama wpisuje tu adres. Objector go nie zmienia. Jeśli odpowiedź ma przyjść na inny adres, zmień go.
note-email-after = Po wysłaniu formularza Meta pisze na ten adres: czasem najpierw przysyła kod, potem odpowiedź. Według relacji użytkowników trwa to od kilku minut do dwóch dni; niektórzy nic nie dostali.
note-country-law = RODO obowiązuje w UE, Islandii, Liechtensteinie i Norwegii. Zjednoczone Królestwo i Szwajcaria mają własne prawo. Objector wymienia to, które dotyczy Twojego kraju.
note-account-find = Otwórz w przeglądarce swój profil: jego adres jest na pasku adresu. W to pole nigdy nie wpisuje się hasła.
note-identity = { $law ->
    [gdpr] Nie wysyłaj dokumentu tożsamości. Zgodnie z art. 12 ust. 6 RODO Meta może zażądać dodatkowych informacji o Twojej tożsamości tylko wtedy, gdy ma uzasadnione wątpliwości.
    [uk] Nie wysyłaj dokumentu tożsamości. Zgodnie z art. 12 ust. 6 UK GDPR Meta może zażądać dodatkowych informacji o Twojej tożsamości tylko wtedy, gdy ma uzasadnione wątpliwości.
   *[other] Nie wysyłaj dokumentu tożsamości, chyba że Meta wyjaśni, dlaczego ma wątpliwości co do Twojej tożsamości.
}
note-reason = { $law ->
    [gdpr] Art. 21 ust. 1 RODO mówi o przyczynach związanych z Twoją szczególną sytuacją.
    [uk] Art. 21 ust. 1 UK GDPR mówi o przyczynach związanych z Twoją szczególną sytuacją.
   *[other] Napisz własnymi słowami, dlaczego nie chcesz takiego wykorzystania.
} Wystarczy kilka prawdziwych zdań, dokumenty nie są potrzebne. Nie podawaj wrażliwych szczegółów, na przykład choroby, ani imion i nazwisk dzieci czy innych osób.
note-reason-third-party = Napisz ogólnie, gdzie się pojawiasz: w postach lub na zdjęciach innych osób, na stronach internetowych. Meta informuje, że takich żądań nie spełnia automatycznie, więc pomaga powód, który dotyczy właśnie Ciebie.
note-reason-written = To, co pisze Objector, pochodzi z zaznaczonych przez Ciebie powodów i z Twoich własnych słów. Nie dodaje żadnych faktów o Tobie i możesz zmienić każde słowo.
note-reason-weighing = { $law ->
    [gdpr] Nie musisz udowadniać, że masz rację. To Meta musi wykazać ważne podstawy, które przeważają nad Twoimi (art. 21 ust. 1 RODO).
    [uk] Nie musisz udowadniać, że masz rację. To Meta musi wykazać ważne podstawy, które przeważają nad Twoimi (art. 21 ust. 1 UK GDPR).
    [fadp] Prawo szwajcarskie chroni Twoją wyraźną wolę, aby dane o Tobie nie były przetwarzane (art. 30 ust. 2 lit. b FADP). Meta musiałaby uzasadnić działanie wbrew niej.
   *[other] To, jakie masz prawa, zależy od przepisów obowiązujących tam, gdzie mieszkasz. Objector żadnych nie wymienia.
}
note-review = { $law ->
    [gdpr] „Sprawdzimy to” nie jest jeszcze odpowiedzią. W ciągu miesiąca od otrzymania sprzeciwu Meta musi Ci powiedzieć, co zrobiła (art. 12 ust. 3 RODO), a jeśli odmawia, to dlaczego (art. 12 ust. 4).
    [uk] „Sprawdzimy to” nie jest jeszcze odpowiedzią. W ciągu miesiąca od otrzymania sprzeciwu Meta musi Ci powiedzieć, co zrobiła (art. 12 ust. 3 UK GDPR).
   *[other] „Sprawdzimy to” nie jest jeszcze odpowiedzią. Zanotuj datę i zapytaj ponownie po 30 dniach.
}
note-review-longer = { $law ->
    [uk] W skomplikowanej sprawie Meta może przedłużyć termin o dwa miesiące, ale musi Ci o tym powiedzieć w ciągu pierwszego miesiąca i podać powód (art. 12 ust. 3 UK GDPR).
   *[gdpr] W skomplikowanej sprawie Meta może przedłużyć termin o dwa miesiące, ale musi Ci o tym powiedzieć w ciągu pierwszego miesiąca i podać powód (art. 12 ust. 3 RODO).
}
note-right-to-act = Żeby działać w imieniu osoby dorosłej, trzeba mieć do tego prawo, na przykład na podstawie pełnomocnictwa. Meta może poprosić o jego okazanie. Na kopii zaczernij to, co nie ma z tą sprawą związku.
note-true = Łatwo potwierdzić, że podaje się prawdę, jeśli każde zdanie w formularzu jest prawdziwe. Jeśli co do któregoś nie masz pewności, najpierw je usuń.
note-code-private = Kod jest tylko dla Ciebie. Objector go nie czyta i nie przechowuje.
note-code-counts = Objector uznaje sprzeciw za otrzymany dopiero po przyjęciu kodu.
