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
banner-no-details = Podaj jeden raz swój adres e-mail i kraj. Wtedy Objector wypełni ten formularz za Ciebie. Te dane zostaną na Twoim urządzeniu.
banner-damaged = Objector nie może odczytać tego, co ma zapisane, więc niczego nie wypełnia. Zapisane dane zostały zachowane. Otwórz okno Objectora, żeby dowiedzieć się więcej.
banner-newer = Twoje dane zapisała nowsza wersja Objectora. Zaktualizuj Objectora; do tego czasu tylko wyjaśnia i niczego nie zmienia.
banner-too-large = Na tej stronie jest więcej pól, niż czyta Objector. Pola położone niżej nie są wyjaśnione.
banner-login = Najpierw zaloguj się tutaj, w tej przeglądarce, a potem otwórz formularz ponownie. Meta pokazuje go tylko osobom zalogowanym.
banner-code = Meta wysłała kod na Twój adres e-mail. Wpisz go i nie zamykaj tej strony; po jej zamknięciu być może trzeba będzie zacząć od nowa. Zajrzyj też do folderu ze spamem.
banner-sent = Meta informuje, że otrzymała Twój sprzeciw. Zrób zrzut ekranu: kopia często nie przychodzi e-mailem. Meta musi odpowiedzieć w ciągu miesiąca.
banner-sent-other = Meta informuje, że otrzymała Twój sprzeciw. Zrób zrzut ekranu: kopia często nie przychodzi e-mailem.
banner-stage-refused = Meta informuje, że nie uwzględnia Twojego sprzeciwu. Musi podać powody i wskazać, gdzie można złożyć skargę. Zrób zrzut ekranu.
banner-stage-refused-other = Meta informuje, że nie uwzględnia Twojego sprzeciwu. Zrób zrzut ekranu z odpowiedzią.
banner-unavailable = Meta nie pokazuje tu formularza. Sprawdź, czy Twoje konto jest zalogowane w tej przeglądarce, spróbuj później albo użyj innego formularza Mety.
banner-entry-state = Ta strona wyjaśnia, jak Meta wykorzystuje informacje na potrzeby AI. Do samego formularza prowadzi jedno kliknięcie.

banner-own-covers = Od 27 maja 2025 roku Meta wykorzystuje do trenowania swojej AI publiczne posty, zdjęcia i komentarze dorosłych w Europie oraz to, co ludzie piszą do Meta AI. Powołuje się na „prawnie uzasadniony interes”, zamiast pytać. Masz prawo wnieść sprzeciw.
banner-own-accounts = Jeden sprzeciw obejmuje wszystkie konta w tym samym Centrum kont. Dla każdego innego konta wypełnij formularz jeszcze raz.
banner-own-limits = To, czego model już się nauczył, nie zostanie przez to usunięte. Sprzeciw i tak ma sens: liczy się na przyszłość. To, co publikują o Tobie inni, jest osobną sprawą i ma osobny formularz.
banner-whatsapp-limits = Prywatne wiadomości między ludźmi nie są wykorzystywane, chyba że ktoś przekaże je Meta AI. WhatsApp odpowiadał ludziom, że ich sprzeciw nie dotyczy WhatsAppa. Na pewno pomaga niekorzystanie tam z Meta AI.
banner-third-party-limits = Ten formularz dotyczy informacji, które Meta ma od innych, i nie wymaga konta. Meta informuje, że takich żądań nie spełnia automatycznie.
banner-general-limits = Ten formularz służy do kilku spraw. Sprzeciw wobec wykorzystywania Twoich danych na potrzeby AI jest jedną z nich.
banner-portal-limits = Od lipca 2026 roku prowadzi tu polityka prywatności Mety. Poza Metą niewiele wiadomo o tej stronie, więc każdą odpowiedź sprawdź samodzielnie.
banner-law-gdpr = Prawo do sprzeciwu wynika z art. 21 RODO. Meta musi wtedy zaprzestać, chyba że wykaże ważne podstawy, które przeważają nad Twoimi. Musi odpowiedzieć w ciągu miesiąca od otrzymania sprzeciwu (art. 12 ust. 3).
banner-law-uk = Prawo do sprzeciwu wynika z art. 21 UK GDPR.
banner-law-fadp = Prawo szwajcarskie pozwala zabronić wykorzystywania Twoich danych przez wyraźny sprzeciw (art. 30 ust. 2 lit. b FADP). Nie wyznacza terminu odpowiedzi.
banner-law-other = W Twoim kraju obowiązuje inne prawo niż to, które zna Objector. Wyjaśnia formularz, ale nie powołuje się na żadną ustawę.

way-details = Podaj moje dane
way-details-change = Zmień moje dane
way-form-facebook-own = Otwórz formularz Facebooka
way-form-instagram-own = Otwórz formularz Instagrama
way-form-third-party = Otwórz formularz dla osób bez konta
way-form-whatsapp-own = Otwórz formularz WhatsAppa
way-record = Zobacz, co już wysłano

source-gdpr = Ogólne rozporządzenie o ochronie danych (RODO)
source-time-limits = Rozporządzenie nr 1182/71 w sprawie terminów
source-meta-forms = Strona Mety o sprzeciwie
source-authority-2025 = Poradnik organu nadzorczego, 2025
