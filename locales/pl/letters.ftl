# Letters to the company behind Facebook, Instagram, Threads and WhatsApp and to a supervisory authority, in Polish.

letter-act-gdpr = RODO
letter-act-uk = UK GDPR

letter-kind-objection = Sprzeciw na piśmie
letter-kind-objection-note = Zamiast formularza, który nie działa, albo oprócz niego.
letter-kind-reminder = Przypomnienie
letter-kind-reminder-note = Gdy Meta nie odpowiedziała w terminie.
letter-kind-refusal = Odpowiedź na odmowę
letter-kind-refusal-note = Gdy Meta mówi „nie”.
letter-kind-access = Jakie dane ma Meta?
letter-kind-access-note = Pyta, które Twoje dane wykorzystano na potrzeby AI.
letter-kind-erasure = Ograniczenie i usunięcie
letter-kind-erasure-note = W sprawie danych nadal przechowywanych do trenowania.
letter-kind-company-complaint = Skarga do Mety
letter-kind-company-complaint-note = W Zjednoczonym Królestwie poprzedza skargę do ICO.
letter-kind-complaint = Skarga do organu nadzorczego
letter-kind-complaint-note = Gdy Meta milczy albo jej odpowiedź Cię nie przekonuje. Nic to nie kosztuje.
letter-kind-child = W imieniu dziecka
letter-kind-child-note = Gdy w tym, co ludzie publikują, widać Twoje dziecko albo jest ono wymienione.
letter-kind-represented = W imieniu osoby, którą reprezentujesz
letter-kind-represented-note = Gdy działasz za osobę dorosłą na podstawie pełnomocnictwa lub decyzji sądu.
letter-kind-non-user = Bez konta
letter-kind-non-user-note = Gdy inni Cię pokazują lub wymieniają, a nie masz konta.

letter-gap-name = [Twoje imię i nazwisko]
letter-gap-email = [Twój adres e-mail]
letter-gap-address = [Twój adres pocztowy]
letter-gap-account = [adres lub nazwa użytkownika Twojego konta]
letter-gap-reasons = [Twoje powody w jednym lub dwóch prawdziwych zdaniach]
letter-gap-represented = [imię i nazwisko osoby, którą reprezentujesz]
letter-gap-mandate = [pełnomocnictwo albo orzeczenie, na podstawie którego działasz]
letter-gap-sent = [data Twojego sprzeciwu]
letter-gap-form = [za pomocą jakiego formularza lub pisma]
letter-gap-due = [dzień, w którym minął termin odpowiedzi Mety]
letter-gap-answered = [data odpowiedzi Mety]
letter-gap-complained = [data Twojej skargi do firmy]
letter-gap-recipient = [spółka, którą polityka prywatności Mety wskazuje dla Twojego kraju]
letter-gap-authority = [organ ochrony danych właściwy dla miejsca, w którym mieszkasz]
letter-gap-authority-address = [adres pocztowy organu z jego strony internetowej]

letter-subject-objection = Sprzeciw wobec wykorzystywania moich danych osobowych na potrzeby AI
letter-subject-reminder = Przypomnienie: mój sprzeciw z dnia { $sent } wobec wykorzystywania moich danych osobowych na potrzeby AI
letter-subject-refusal = Państwa odpowiedź z dnia { $answered } na mój sprzeciw wobec wykorzystywania moich danych osobowych na potrzeby AI
letter-subject-access = Żądanie dostępu: wykorzystywanie moich danych osobowych na potrzeby AI
letter-subject-erasure = Żądanie ograniczenia przetwarzania i usunięcia moich danych osobowych wykorzystywanych na potrzeby AI
letter-subject-company-complaint = Skarga: mój sprzeciw z dnia { $sent } wobec wykorzystywania moich danych osobowych na potrzeby AI
letter-subject-complaint = Skarga na { $controller }: sprzeciw wobec wykorzystywania danych osobowych na potrzeby AI
letter-subject-child = Sprzeciw wobec wykorzystywania danych osobowych mojego dziecka na potrzeby AI
letter-subject-represented = Sprzeciw w imieniu innej osoby ({ $represented }) wobec wykorzystywania danych osobowych na potrzeby AI
letter-subject-on-behalf-child = { $subject } (w imieniu mojego dziecka)
letter-subject-on-behalf-represented = { $subject } (w imieniu innej osoby: { $represented })
letter-subject-non-user = Sprzeciw osoby bez konta wobec wykorzystywania danych osobowych na potrzeby AI

letter-open = Szanowni Państwo,
letter-close = Z poważaniem
letter-enclosures = Załączniki:
letter-account = { $platform }: { $handle }
letter-platform-meta = Konto Meta
letter-form = za pomocą formularza { $address }
letter-by-post = pocztą
letter-by-e-mail = e-mailem

letter-object = { $law ->
    [fadp] wyraźnie sprzeciwiam się (art. 30 ust. 2 lit. b szwajcarskiej federalnej ustawy o ochronie danych, FADP) wykorzystywaniu moich danych osobowych do rozwijania i ulepszania AI we wszystkich produktach Mety. Dotyczy to treści udostępnionych przeze mnie dotychczas i tych, które udostępnię, a także treści innych osób, w których można mnie rozpoznać.
    [other] wnoszę sprzeciw wobec wykorzystywania moich danych osobowych do rozwijania i ulepszania AI we wszystkich produktach Mety. Dotyczy to treści udostępnionych przeze mnie dotychczas i tych, które udostępnię, a także treści innych osób, w których można mnie rozpoznać.
   *[gdpr] na podstawie art. 21 ust. 1 { $act } wnoszę sprzeciw wobec wykorzystywania moich danych osobowych do rozwijania i ulepszania AI we wszystkich produktach Mety. Dotyczy to treści udostępnionych przeze mnie dotychczas i tych, które udostępnię, a także treści innych osób, w których można mnie rozpoznać.
}
letter-accounts = Moje konta:
letter-earlier = Mój wcześniejszy sprzeciw został złożony w dniu { $sent }, { $form }. Podtrzymuję go.
letter-reasons = Moje powody:

letter-ground-expectation = Przy ważeniu interesów liczy się to, czego można było rozsądnie oczekiwać w chwili zbierania danych (motyw 47 { $act }).
letter-ground-special-categories = Art. 9 { $act } zabrania ich wykorzystywania, z wyjątkiem przypadków, które wymienia.
letter-ground-children = Art. 6 ust. 1 lit. f { $act } wyraźnie wymienia dzieci.
letter-ground-profession-safety = Jest to przyczyna związana z moją szczególną sytuacją w rozumieniu art. 21 ust. 1 { $act }.
letter-ground-creative-work = Ten mój interes trzeba wziąć pod uwagę przy ważeniu interesów na podstawie art. 6 ust. 1 lit. f { $act }.
letter-ground-irreversible = Prawa do sprostowania i do usunięcia danych (art. 16 i 17 { $act }) byłyby wtedy mało przydatne.
letter-ground-not-necessary = Art. 6 ust. 1 lit. f { $act } dopuszcza tylko to, co jest niezbędne do celów wynikających z danego interesu.
letter-ground-non-user = Zgodnie z art. 14 { $act } trzeba poinformować także osoby, których dane pochodzą z innych źródeł.

letter-ask = Proszę o:
letter-ask-stop = zaprzestanie takiego wykorzystywania od teraz
letter-ask-restrict = ograniczenie przetwarzania na czas rozpatrywania tego sprzeciwu (art. 18 ust. 1 lit. d)
letter-ask-erase = { $law ->
    [fadp] usunięcie tych danych z tego, co jest przechowywane do trenowania
    [other] usunięcie tych danych z tego, co jest przechowywane do trenowania
   *[gdpr] usunięcie tych danych z tego, co jest przechowywane do trenowania (art. 17 ust. 1 lit. c)
}
letter-ask-recipients = poinformowanie tych, którym dane przekazano, i o wskazanie mi, kim oni są (art. 19)
letter-ask-sources = informację, które dane o mnie są do tego wykorzystywane i skąd pochodzą (art. 14 i 15)
letter-ask-confirm = { $law ->
    [fadp] potwierdzenie mi na piśmie, że to się stało, w miarę możliwości w ciągu 30 dni
    [other] potwierdzenie mi na piśmie, że to się stało, w miarę możliwości w ciągu 30 dni
   *[gdpr] potwierdzenie mi w ciągu miesiąca, że to się stało (art. 12 ust. 3)
}
letter-ask-refusal = wskazanie mi, w razie odmowy, ważnych prawnie uzasadnionych podstaw oraz możliwości zwrócenia się do organu nadzorczego i do sądu (art. 12 ust. 4)
letter-proof = { $law ->
    [fadp] Nie załączam dokumentu tożsamości. W razie wątpliwości co do mojej tożsamości proszę o informację, skąd się biorą i co jest potrzebne.
    [other] Nie załączam dokumentu tożsamości. W razie wątpliwości co do mojej tożsamości proszę o informację, skąd się biorą i co jest potrzebne.
   *[gdpr] To żądanie jest wolne od opłat (art. 12 ust. 5). Nie załączam dokumentu tożsamości. W razie uzasadnionych wątpliwości co do mojej tożsamości proszę o informację, jakie one są i co jest potrzebne (art. 12 ust. 6).
}
letter-rights = { $law ->
    [fadp] Zastrzegam sobie wszystkie inne prawa wynikające z FADP.
    [other] Zastrzegam sobie wszystkie inne prawa.
    [uk] Zastrzegam sobie wszystkie inne prawa, w szczególności wynikające z art. 79 i 82 { $act }.
   *[gdpr] Zastrzegam sobie wszystkie inne prawa, w szczególności wynikające z art. 77, 79 i 82 { $act }.
}
letter-reply = Proszę o odpowiedź e-mailem na adres { $email }.

letter-child = { $law ->
    [fadp] sprawuję władzę rodzicielską nad małoletnim dzieckiem. W imieniu dziecka wyraźnie sprzeciwiam się (art. 30 ust. 2 lit. b szwajcarskiej federalnej ustawy o ochronie danych, FADP) wykorzystywaniu jego danych osobowych do rozwijania i ulepszania AI we wszystkich produktach Mety. Dotyczy to treści każdej osoby, w których moje dziecko widać lub słychać albo w których jest ono wymienione.
    [other] sprawuję władzę rodzicielską nad małoletnim dzieckiem. W imieniu dziecka wnoszę sprzeciw wobec wykorzystywania jego danych osobowych do rozwijania i ulepszania AI we wszystkich produktach Mety. Dotyczy to treści każdej osoby, w których moje dziecko widać lub słychać albo w których jest ono wymienione.
   *[gdpr] sprawuję władzę rodzicielską nad małoletnim dzieckiem. W imieniu dziecka na podstawie art. 21 ust. 1 { $act } wnoszę sprzeciw wobec wykorzystywania jego danych osobowych do rozwijania i ulepszania AI we wszystkich produktach Mety. Dotyczy to treści każdej osoby, w których moje dziecko widać lub słychać albo w których jest ono wymienione.
}
letter-child-reasons = { $law ->
    [fadp] Moje dziecko nie może o tym decydować i tego nie wybrało. Pomijanie kont małoletnich, o którym Państwo informują, nie obejmuje tego, co publikują dorośli.
    [other] Moje dziecko nie może o tym decydować i tego nie wybrało. Pomijanie kont małoletnich, o którym Państwo informują, nie obejmuje tego, co publikują dorośli.
   *[gdpr] Moje dziecko nie może o tym decydować i tego nie wybrało. Art. 6 ust. 1 lit. f { $act } nadaje interesom dzieci szczególną wagę. Pomijanie kont małoletnich, o którym Państwo informują, nie obejmuje tego, co publikują dorośli.
}
letter-child-name = Nie podaję tutaj imienia i nazwiska dziecka. Jeśli do odnalezienia danych coś jest potrzebne, proszę o informację, co i dlaczego.

letter-represented = { $law ->
    [fadp] reprezentuję następującą osobę: { $represented }. W imieniu tej osoby wyraźnie sprzeciwiam się (art. 30 ust. 2 lit. b szwajcarskiej federalnej ustawy o ochronie danych, FADP) wykorzystywaniu jej danych osobowych do rozwijania i ulepszania AI we wszystkich produktach Mety. Dotyczy to treści udostępnionych dotychczas i tych, które zostaną udostępnione, a także treści innych osób, w których można tę osobę rozpoznać.
    [other] reprezentuję następującą osobę: { $represented }. W imieniu tej osoby wnoszę sprzeciw wobec wykorzystywania jej danych osobowych do rozwijania i ulepszania AI we wszystkich produktach Mety. Dotyczy to treści udostępnionych dotychczas i tych, które zostaną udostępnione, a także treści innych osób, w których można tę osobę rozpoznać.
   *[gdpr] reprezentuję następującą osobę: { $represented }. W imieniu tej osoby na podstawie art. 21 ust. 1 { $act } wnoszę sprzeciw wobec wykorzystywania jej danych osobowych do rozwijania i ulepszania AI we wszystkich produktach Mety. Dotyczy to treści udostępnionych dotychczas i tych, które zostaną udostępnione, a także treści innych osób, w których można tę osobę rozpoznać.
}
letter-accounts-represented = Konta tej osoby:
letter-mandate = Prawo do działania w jej imieniu daje mi: { $mandate }. Kopię załączam. Jeśli potrzeba czegoś więcej, proszę o informację, czego i dlaczego.
letter-on-behalf-child = piszę w imieniu mojego małoletniego dziecka, nad którym sprawuję władzę rodzicielską. Gdy w tym piśmie mowa o moich danych, moich kontach lub moich prawach, chodzi o dane, konta i prawa dziecka. Odpowiedź proszę przesłać do mnie.
letter-on-behalf-represented = piszę w imieniu osoby, którą reprezentuję: { $represented }. Gdy w tym piśmie mowa o moich danych, moich kontach lub moich prawach, chodzi o dane, konta i prawa tej osoby. Odpowiedź proszę przesłać do mnie.

letter-non-user = { $law ->
    [fadp] nie mam u Państwa konta. Wyraźnie sprzeciwiam się (art. 30 ust. 2 lit. b szwajcarskiej federalnej ustawy o ochronie danych, FADP) wykorzystywaniu danych o mnie do rozwijania i ulepszania AI, niezależnie od tego, czy pochodzą z treści innych osób, z internetu czy od innych firm.
    [other] nie mam u Państwa konta. Wnoszę sprzeciw wobec wykorzystywania danych o mnie do rozwijania i ulepszania AI, niezależnie od tego, czy pochodzą z treści innych osób, z internetu czy od innych firm.
   *[gdpr] nie mam u Państwa konta. Na podstawie art. 21 ust. 1 { $act } wnoszę sprzeciw wobec wykorzystywania danych o mnie do rozwijania i ulepszania AI, niezależnie od tego, czy pochodzą z treści innych osób, z internetu czy od innych firm.
}
letter-non-user-reasons = { $law ->
    [fadp] Nic mnie z Państwem nie łączy, nikt mnie o tym nie poinformował i nie dało się przewidzieć takiego wykorzystania.
    [other] Nic mnie z Państwem nie łączy, nikt mnie o tym nie poinformował i nie dało się przewidzieć takiego wykorzystania.
   *[gdpr] Nic mnie z Państwem nie łączy, nikt mnie o tym nie poinformował (art. 14 { $act }) i nie dało się przewidzieć takiego wykorzystania (motyw 47).
}

letter-past = w dniu { $sent } został złożony, { $form }, mój sprzeciw wobec wykorzystywania moich danych osobowych do rozwijania i ulepszania AI. Podany adres e-mail to { $email }.
letter-silence = { $law ->
    [fadp] Od tego czasu nie dotarła do mnie żadna odpowiedź.
    [other] Od tego czasu nie dotarła do mnie żadna odpowiedź.
   *[gdpr] Art. 12 ust. 3 { $act } daje Państwu miesiąc na odpowiedź. Termin upłynął w dniu { $due }. Nie dotarła do mnie ani odpowiedź, ani informacja, wraz z przyczynami, że potrzebują Państwo więcej czasu.
}
letter-receipt-only = { $law ->
    [fadp] Od tego czasu dotarło do mnie tylko potwierdzenie otrzymania. To nie jest odpowiedź.
    [other] Od tego czasu dotarło do mnie tylko potwierdzenie otrzymania. To nie jest odpowiedź.
   *[gdpr] Art. 12 ust. 3 { $act } daje Państwu miesiąc na odpowiedź. Termin upłynął w dniu { $due }. Dotarło do mnie tylko potwierdzenie otrzymania. To nie jest odpowiedź.
}
letter-remind-ask = Proszę o informację w ciągu dwóch tygodni, czy uwzględniają Państwo mój sprzeciw i od którego dnia.
letter-else = { $law ->
    [uk] Jeśli nie otrzymam od Państwa odpowiedzi, złożę do Państwa skargę na podstawie section 164A Data Protection Act 2018, a następnie zwrócę się do brytyjskiego organu nadzorczego (Information Commissioner).
    [fadp] Jeśli nie otrzymam od Państwa odpowiedzi, zwrócę się do Federalnego Pełnomocnika ds. Ochrony Danych i Informacji (FDPIC).
    [other] Jeśli nie otrzymam od Państwa odpowiedzi, zasięgnę porady.
   *[gdpr] Jeśli nie otrzymam od Państwa odpowiedzi, wniosę skargę do organu nadzorczego (art. 77 { $act }).
}

letter-refused = Z Państwa odpowiedzi z dnia { $answered } wynika, że nie uwzględniają Państwo sprzeciwu.
letter-burden = { $law ->
    [fadp] Przetwarzanie wbrew mojej wyraźnej woli narusza moje dobra osobiste, chyba że ma uzasadnienie (art. 30 ust. 2 lit. b i art. 31 FADP). Proszę wskazać, na jakie uzasadnienie powołują się Państwo w moim przypadku. Oto moje powody:
    [other] Proszę o informację, dlaczego, i o wyjaśnienie, jak rozważyli Państwo moje powody:
   *[gdpr] Zgodnie z art. 21 ust. 1 { $act } to Państwo muszą wykazać istnienie ważnych prawnie uzasadnionych podstaw, nadrzędnych wobec moich interesów, praw i wolności. Proszę wskazać, jakie to podstawy w moim przypadku i jak Państwo wyważyli je z moimi powodami:
}
letter-maintain = Podtrzymuję mój sprzeciw. Proszę o ponowne rozpatrzenie go i o odpowiedź w ciągu dwóch tygodni.
letter-meanwhile = Do tego czasu proszę o ograniczenie przetwarzania (art. 18 ust. 1 lit. d).

letter-access = { $law ->
    [fadp] proszę o dostęp do moich danych osobowych (art. 25 FADP). Proszę o informację,
   *[gdpr] na podstawie art. 15 { $act } proszę o dostęp do moich danych osobowych. Proszę o informację,
}
letter-access-whether = czy moje dane były lub są wykorzystywane do rozwijania lub ulepszania AI
letter-access-which = jakie to kategorie danych, z których kont pochodzą i od kiedy są wykorzystywane
letter-access-sources = skąd pochodzą te dane
letter-access-recipients = komu je przekazano, także przez opublikowanie modelu
letter-access-time = jak długo są przechowywane w tym celu
letter-access-interest = na jaki prawnie uzasadniony interes Państwo się powołują (art. 13 ust. 1 lit. d)
letter-access-objection = jak Państwo postąpili z moim sprzeciwem z dnia { $sent } i od którego dnia jest on uwzględniany
letter-access-copy = Proszę też o kopię moich danych zawartych w tym, co jest przechowywane do trenowania.
letter-access-form = { $law ->
    [fadp] Proszę o odpowiedź drogą elektroniczną, bezpłatnie i, zgodnie z zasadą, w ciągu 30 dni (art. 25 ust. 6 i 7 FADP).
   *[gdpr] Proszę o odpowiedź drogą elektroniczną w ciągu miesiąca (art. 12 ust. 3).
}

letter-erase = { $law ->
    [fadp] W następstwie mojego sprzeciwu proszę o:
   *[gdpr] W następstwie mojego sprzeciwu na podstawie art. 17, 18 i 19 { $act } proszę o:
}
letter-erase-chats = usunięcie tego, co zostało przeze mnie napisane do Meta AI, o ile jest to przechowywane do trenowania
letter-erase-restrict = ograniczenie do tego czasu przetwarzania tych danych (art. 18 ust. 1 lit. d)
letter-erase-impossible = informację, których danych i dlaczego nie da się usunąć, jeśli uważają Państwo, że jest to niemożliwe
letter-erase-unlawful = Gdyby wykorzystywanie było niezgodne z prawem, powołuję się także na art. 17 ust. 1 lit. d.

letter-company-complaint = na podstawie section 164A Data Protection Act 2018 składam do Państwa skargę na sposób potraktowania mojego sprzeciwu. Proszę o potwierdzenie otrzymania tej skargi w ciągu 30 dni, o jej zbadanie i o poinformowanie mnie o wyniku bez zbędnej zwłoki.

letter-complain = { $law ->
    [uk] składam skargę na { $controller }, { $controller-address }. Najpierw, w dniu { $complained }, moja skarga została złożona do samej firmy na podstawie section 164A Data Protection Act 2018.
    [fadp] zgłaszam, jak { $controller }, { $controller-address }, postępuje z moim sprzeciwem wobec wykorzystywania moich danych osobowych na potrzeby AI (art. 30 ust. 2 lit. b FADP).
   *[gdpr] na podstawie art. 77 { $act } wnoszę skargę na { $controller }, { $controller-address }. Dotyczy ona mojego sprzeciwu wobec wykorzystywania moich danych osobowych na potrzeby AI.
}
letter-complain-lead = Wiodącym organem nadzorczym dla tej firmy jest irlandzka Data Protection Commission (art. 56 i 60). Proszę o przekazanie jej tej skargi w potrzebnym zakresie i o to, by o przebiegu sprawy informowali mnie Państwo bezpośrednio.
letter-course = Przebieg sprawy:
letter-course-sent = { $sent }: wnoszę sprzeciw, { $form }. Podaję adres e-mail { $email }.
letter-course-receipt = Meta potwierdza, że otrzymała sprzeciw.
letter-course-due = { $law ->
    [fadp] Do dziś nie dotarła do mnie żadna odpowiedź.
   *[gdpr] { $due }: mija miesiąc, o którym mowa w art. 12 ust. 3. Nie dotarła do mnie ani odpowiedź, ani informacja, że potrzeba więcej czasu.
}
letter-course-reminded = { $reminded }: wysyłam Mecie przypomnienie i proszę o odpowiedź.
letter-course-refused = { $answered }: Meta informuje mnie, że nie uwzględnia sprzeciwu.
letter-course-reasons = Moje powody były następujące:
letter-breach = W mojej ocenie chodzi o te przepisy { $act }:
letter-breach-time = art. 12 ust. 3, ponieważ odpowiedź nie przyszła w terminie
letter-breach-refusal = art. 21 ust. 1, ponieważ nie wykazano mi istnienia ważnych prawnie uzasadnionych podstaw
letter-breach-special-categories = art. 9, ponieważ to, co publiczne, ujawnia szczególnie wrażliwe informacje
letter-breach-notice = art. 14, ponieważ nikt mnie nie poinformował
letter-complain-ask = Proszę o:
letter-complain-examine = zbadanie tej skargi
letter-complain-order = { $law ->
    [fadp] podjęcie działań, aby mój sprzeciw został uwzględniony
   *[gdpr] dopilnowanie, aby mój sprzeciw został uwzględniony
}
letter-complain-tell = { $law ->
    [gdpr] poinformowanie mnie o postępach i wyniku sprawy (art. 77 ust. 2)
   *[other] poinformowanie mnie o wyniku sprawy
}

letter-enclosure-objection = Kopia mojego sprzeciwu z datą
letter-enclosure-mandate = Kopia dokumentu, który daje mi prawo do działania
letter-enclosure-answers = Zrzuty ekranu i e-maile, o ile je mam
letter-enclosure-complaint = Moja skarga do firmy i jej odpowiedź, jeśli jest

letter-note-gaps = Uzupełnij to, co jest w nawiasach kwadratowych, i usuń to, co nie pasuje.
letter-note-form-first = Formularz Mety jest szybszy. W przypadku pisma liczy się dzień, w którym dotrze: wyślij je tak, żeby móc go wykazać.
letter-note-two-weeks = Dwa tygodnie to prośba. Prawo nie wyznacza takiego terminu.
letter-note-models-stay = Chodzi o dane, które są nadal przechowywane. Tego, czego wytrenowany model się nauczył, raczej to nie zmieni.
letter-note-address-press = Ten adres jest znany tylko z doniesień prasowych. Formularz Mety jest pewniejszy.
letter-note-no-deadline = Prawo szwajcarskie nie wyznacza stałego terminu odpowiedzi na sprzeciw. Zapytaj ponownie po 30 dniach.
letter-note-other-law = Objector nie zna prawa Twojego kraju, dlatego to pismo nie powołuje się na żadne przepisy.
letter-note-identify = Meta może zapytać, jak Cię znaleźć w swoich danych. Nie podawaj więcej, niż do tego trzeba, i nie wysyłaj z góry dokumentu tożsamości.
letter-note-child = Żadne pismo nie ukryje zdjęcia. Poproś też osoby, które je opublikowały, żeby je usunęły albo pokazały tylko znajomym.
letter-note-represented = Załącz kopię dokumentu, który daje Ci prawo do działania. Zaczernij na niej to, co nie ma z tą sprawą związku, i nie załączaj dokumentu tożsamości. Kraj w Twoich danych musi być tym, w którym mieszka ta osoba: liczy się jego prawo i jego organ.
letter-note-authority-form = Organ ma własną stronę lub własny formularz do składania skarg. Skorzystaj z tego i skopiuj tam ten tekst.
letter-note-check-address = Zanim coś wyślesz, sprawdź adres na stronie organu.
letter-note-lead = Skargę przyjmuje organ w Twoim kraju. W sprawach Mety wiodący jest organ irlandzki, ale nie musisz pisać do Dublina.
letter-note-land = W Niemczech w sprawach takich firm jak Meta właściwy jest organ Twojego landu. Wybierz swój land.
letter-note-login = Formularz organu wymaga elektronicznej tożsamości, na przykład MitID w Danii lub BankID w Norwegii.
letter-note-no-plain-mail = Ten organ nie przyjmuje skarg zwykłym e-mailem. Skorzystaj z jego formularza albo z poczty.
letter-note-public-record = To, co się wysyła do tego organu, staje się dokumentem publicznym. Pomiń to, co wrażliwe.
letter-note-company-first = Ten organ oczekuje, że najpierw zwrócisz się do firmy.
letter-note-no-fines = Szwajcarski pełnomocnik może zbadać sprawę, ale nie może nakładać kar pieniężnych.
letter-note-language = To pismo jest w języku, który organ przyjmuje.
letter-note-court = Jeśli organ przez trzy miesiące nie daje znać, art. 78 ust. 2 RODO otwiera Ci drogę do sądu.
letter-note-not-covered = Objector nie zna organu dla Twojego kraju lub terytorium. Poszukaj go na stronie swojego rządu.
letter-as-of = Stan na { $date }
letter-undated = Data tych informacji nie jest znana.
