# What Objector says about a whole page, in Polish.

banner-facebook-own = Facebook: sprzeciw wobec wykorzystywania Twoich informacji na potrzeby AI
banner-instagram-own = Instagram: sprzeciw wobec wykorzystywania Twoich informacji na potrzeby AI
banner-meta-own = Konto Meta: sprzeciw wobec wykorzystywania Twoich informacji na potrzeby AI
banner-whatsapp-own = WhatsApp: sprzeciw wobec przetwarzania Twoich informacji
banner-third-party = Meta: sprzeciw wobec wykorzystywania informacji o Tobie od osób trzecich
banner-general-objection = Meta: sprzeciw wobec wykorzystywania Twoich informacji
banner-rights-portal = Meta: żądania dotyczące prawa do prywatności
banner-entry = Stąd można przejść do formularza sprzeciwu

banner-unsure = To może być formularz sprzeciwu Mety

banner-ready = Objector może wypełnić to, co wie. Nic nie zostanie wpisane, dopóki nie naciśniesz przycisku.
banner-unsure-ready = Objector nie rozpoznaje tej strony z całą pewnością, więc nic nie wpisał. Jeśli widzisz, że to formularz sprzeciwu, pozwól mu wypełnić to, co wie.
banner-written = Wypełniono. Przeczytaj wszystko i popraw to, co się nie zgadza. Potem naciśnij przycisk Mety: tylko Ty możesz wysłać formularz.
banner-refused = Niektóre pola nie zachowały tego, co wpisał Objector. Wypełnij je samodzielnie, a potem naciśnij przycisk Mety.
banner-undone = Wszystko jest tak jak wcześniej. Możesz wypełnić formularz samodzielnie albo pozwolić, żeby Objector zrobił to jeszcze raz.
banner-nothing = Objector nie ma tu już nic do wypełnienia. Przeczytaj wszystko, a potem naciśnij przycisk Mety.
banner-no-details = Podaj jeden raz swój adres e-mail i kraj. Wtedy Objector wypełni ten formularz za Ciebie. Te dane zostaną na Twoim urządzeniu, chyba że zechcesz udostępnić je swoim innym urządzeniom.
banner-damaged = Objector nie może odczytać tego, co ma zapisane, więc niczego nie wypełnia. Zapisane dane zostały zachowane. Otwórz okno Objectora, żeby dowiedzieć się więcej.
banner-newer = Twoje dane zapisała nowsza wersja Objectora. Zaktualizuj Objectora; do tego czasu tylko wyjaśnia i niczego nie zmienia.
banner-too-large = Na tej stronie jest więcej pól, niż czyta Objector. Nie wypełnia i nie objaśnia żadnego z nich.
banner-private = W oknie prywatnym Objector nie prowadzi wykazu: zanotuj samodzielnie, kiedy to wysyłasz.
banner-login = Najpierw zaloguj się tutaj, w tej przeglądarce, a potem otwórz formularz ponownie. Meta pokazuje go tylko osobom zalogowanym.
banner-code = Meta wysłała kod na Twój adres e-mail. Wpisz go i nie zamykaj tej strony; po jej zamknięciu być może trzeba będzie zacząć od nowa. Zajrzyj też do folderu ze spamem.
banner-sent = Meta informuje, że otrzymała Twój sprzeciw. Zrób zrzut ekranu: kopia często nie przychodzi e-mailem. Meta musi odpowiedzieć w ciągu miesiąca.
banner-sent-other = Meta informuje, że otrzymała Twój sprzeciw. Zrób zrzut ekranu: kopia często nie przychodzi e-mailem.
banner-stage-refused = Meta informuje, że nie uwzględnia Twojego sprzeciwu. Musi podać powody i wskazać, gdzie można złożyć skargę. Zrób zrzut ekranu.
banner-stage-refused-other = Meta informuje, że nie uwzględnia Twojego sprzeciwu. Zrób zrzut ekranu z odpowiedzią.
banner-unavailable = Meta nie pokazuje tu formularza. Sprawdź, czy Twoje konto jest zalogowane w tej przeglądarce, spróbuj później albo użyj innego formularza Mety.
banner-entry-state = Ta strona wyjaśnia, jak Meta wykorzystuje informacje na potrzeby AI. Do samego formularza prowadzi jedno kliknięcie.

banner-own-covers = Od 27 maja 2025 roku Meta wykorzystuje do trenowania swojej AI publiczne posty, zdjęcia i komentarze dorosłych w Europie oraz to, co ludzie piszą do Meta AI. Powołuje się na „prawnie uzasadniony interes”, zamiast pytać. Masz prawo wnieść sprzeciw.
banner-own-covers-uk = Meta wykorzystuje do trenowania swojej AI publiczne posty, zdjęcia i komentarze dorosłych. Według doniesień w Zjednoczonym Królestwie wznowiła to we wrześniu 2024 roku. Powołuje się na „prawnie uzasadniony interes”, zamiast pytać. Masz prawo wnieść sprzeciw.
banner-own-covers-other = Meta wykorzystuje do trenowania swojej AI publiczne posty, zdjęcia i komentarze. Za pomocą jej formularza możesz wnieść wobec tego sprzeciw. Jakie prawa przysługują Ci poza tym formularzem, zależy od prawa w miejscu, w którym mieszkasz.
banner-own-accounts = Jeden sprzeciw obejmuje wszystkie konta w tym samym Centrum kont. Dla każdego innego konta wypełnij formularz jeszcze raz.
banner-own-what = Sprzeciw obejmuje to, co jest już przez Ciebie publicznie udostępnione, i to, co dopiero udostępnisz: posty, zdjęcia z podpisami, rolki, relacje, komentarze, opinie oraz to, co robisz w publicznych grupach i na publicznych stronach. Imię i nazwisko, nazwa użytkownika i zdjęcie profilowe uchodzą za publiczne nawet na prywatnym profilu. Tam też warto wnieść sprzeciw.
banner-own-limits = To, czego model już się nauczył, nie zostanie przez to usunięte. Sprzeciw i tak ma sens: liczy się na przyszłość. To, co publikują o Tobie inni, jest osobną sprawą i ma osobny formularz.
banner-own-late = Nie jest za późno. 27 maja 2025 roku to dzień, w którym zaczęło się trenowanie, a nie ostatni dzień na sprzeciw. Sprzeciw wniesiony dziś liczy się na przyszłość. Starsze posty są najbezpieczniejsze, gdy pokażesz je tylko znajomym albo usuniesz.
banner-own-late-other = Nie jest za późno. Poradniki, które podają ostatni dzień na sprzeciw, są nieaktualne. Sprzeciw wniesiony dziś liczy się na przyszłość. Starsze posty są najbezpieczniejsze, gdy pokażesz je tylko znajomym albo usuniesz.
banner-own-chats = Prywatne wiadomości między ludźmi, także na WhatsAppie, nie są wykorzystywane, chyba że ktoś przekaże je Meta AI.
banner-counts-later = Sprzeciw liczy się na przyszłość, niezależnie od tego, kiedy go wniesiesz. To, czego model już się nauczył, nie zostanie przez to usunięte.
banner-own-minors = Meta informuje, że pomija to, co udostępniają osoby poniżej 18 lat. Nie chroni to dzieci na zdjęciach, które publikują dorośli. Jeśli publikujesz takie zdjęcia, warto wnieść sprzeciw dla własnego konta także ze względu na dzieci.
banner-own-earlier = Według Mety sprzeciw z 2024 lub 2025 roku nadal się liczy. Wnieś go jeszcze raz, jeśli zmienił się Twój adres e-mail albo chodzi o konto niepołączone z innymi.
banner-own-myths = Post o treści „nie wyrażam zgody” nie ma żadnego skutku, choćby udostępniano go bardzo często. Sprzeciw nie wyłącza też Meta AI: nadal jest widoczna, ale nie musisz z niej korzystać.
banner-own-pages = Według poradników strona firmowa nie ma własnego formularza. Każda osoba, która ją prowadzi, wnosi sprzeciw dla własnego profilu.
banner-own-threads = Threads nie ma własnego formularza. Poradniki zaliczają go do Instagrama.
banner-non-users = Bez konta też można wnieść sprzeciw, w formularzu dotyczącym informacji od osób trzecich.
banner-whatsapp-mail = Po wysłaniu formularza WhatsApp pyta w e-mailu, wobec czego i dlaczego wnosisz sprzeciw. Bez Twojej odpowiedzi może z tego nic nie wyniknąć.
banner-whatsapp-limits = Prywatne wiadomości między ludźmi nie są wykorzystywane, chyba że ktoś przekaże je Meta AI. WhatsApp odpowiadał ludziom, że ich sprzeciw nie dotyczy WhatsAppa. Na pewno pomaga niekorzystanie tam z Meta AI.
banner-third-party-limits = Ten formularz dotyczy informacji, które Meta ma od innych, i nie wymaga konta. Meta informuje, że takich żądań nie spełnia automatycznie.
banner-third-party-who = Jest przeznaczony dla osób bez konta i dotyczy tego, co inni publikują lub mówią o Tobie. Nie powstrzyma tych osób przed publikowaniem. Poproś o to także je same.
banner-third-party-identify = Meta zapyta, po czym może poznać, że dane dotyczą Ciebie. Nie podawaj więcej, niż do tego trzeba, i nie wysyłaj z góry dokumentu tożsamości.
banner-general-limits = Ten formularz służy do kilku spraw. Sprzeciw wobec wykorzystywania Twoich danych na potrzeby AI jest jedną z nich.
banner-portal-limits = Od lipca 2026 roku prowadzi tu polityka prywatności Mety. Poza Metą niewiele wiadomo o tej stronie, więc każdą odpowiedź sprawdź samodzielnie.
banner-law-gdpr = Prawo do sprzeciwu wynika z art. 21 RODO. Meta musi wtedy przestać wykorzystywać Twoje dane w tym celu, chyba że wykaże ważne podstawy, które przeważają nad Twoimi. Musi odpowiedzieć w ciągu miesiąca od otrzymania sprzeciwu (art. 12 ust. 3).
banner-law-uk = Prawo do sprzeciwu wynika z art. 21 UK GDPR.
banner-law-fadp = Według prawa szwajcarskiego każdy, kto wykorzystuje Twoje dane wbrew Twojej wyraźnej woli, musi mieć uzasadnienie (art. 30 ust. 2 lit. b i art. 31 FADP). Prawo to nie wyznacza stałego terminu odpowiedzi.
banner-law-other = W Twoim kraju obowiązuje inne prawo niż to, które zna Objector. Objector wyjaśnia formularz, ale nie powołuje się na żadną ustawę.
banner-unsure-why = Objector poznaje formularz po kilku oznakach naraz: po adresie, ukrytym numerze, nagłówku i pytaniach. Tutaj jest ich za mało albo sobie przeczą.
banner-login-why = Meta pokazuje formularz tylko po zalogowaniu w tej właśnie przeglądarce. Według relacji użytkowników w przeglądarce wbudowanej w aplikację pozostawał pusty, a czasem działał dopiero za drugim razem. Objector nie zagląda do haseł.
banner-unavailable-why = Według doniesień Meta oferuje te formularze w UE, Islandii, Liechtensteinie, Norwegii, Zjednoczonym Królestwie, Szwajcarii i kilku innych krajach. Tam, gdzie formularz się nie otwiera, można też wysłać pismo.
banner-refused-why = { $law ->
    [gdpr] To Meta musi wykazać ważne podstawy, które przeważają nad Twoimi (art. 21 ust. 1 RODO). Musi podać powody i poinformować Cię, że możesz się zwrócić do organu nadzorczego i do sądu (art. 12 ust. 4). Możesz odpowiedzieć. Możesz też złożyć skargę do organu (art. 77), co nic nie kosztuje.
    [uk] To Meta musi wykazać ważne podstawy, które przeważają nad Twoimi (art. 21 ust. 1 UK GDPR). Możesz odpowiedzieć. Skargę składa się najpierw do samej Mety (section 164A Data Protection Act 2018), a potem do ICO.
    [fadp] Aby działać wbrew Twojej wyraźnej woli, Meta musi mieć uzasadnienie (art. 30 ust. 2 lit. b i art. 31 FADP). Możesz o nie zapytać i zgłosić sprawę Federalnemu Pełnomocnikowi ds. Ochrony Danych i Informacji.
   *[other] Możesz zapytać Metę o jej powody.
}

way-details = Podaj moje dane
way-details-change = Zmień moje dane
way-form-facebook-own = Otwórz formularz Facebooka
way-form-instagram-own = Otwórz formularz Instagrama
way-form-third-party = Otwórz formularz dla osób bez konta
way-form-whatsapp-own = Otwórz formularz WhatsAppa
way-record = Zobacz, co już wysłano

source-gdpr = Ogólne rozporządzenie o ochronie danych (RODO)
source-gdpr-6 = RODO, art. 6
source-gdpr-9 = RODO, art. 9
source-gdpr-12 = RODO, art. 12
source-gdpr-21 = RODO, art. 21
source-time-limits = Rozporządzenie nr 1182/71 w sprawie terminów
source-ico = Information Commissioner’s Office (ICO)
source-edoeb = Federalny Pełnomocnik ds. Ochrony Danych i Informacji (FDPIC)
source-meta-forms = Strona Mety o sprzeciwie
source-meta-policy = Polityka prywatności Mety
source-authority-2025 = Poradnik organu nadzorczego, 2025
source-somi = SOMI, fundacja w Niderlandach
source-noyb = noyb, stowarzyszenie w Austrii
