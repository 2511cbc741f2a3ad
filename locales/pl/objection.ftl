# The objection that Objector writes into Meta's form, in Polish.

objection-opening = { $law ->
    [uk] Na podstawie art. 21 ust. 1 UK GDPR wnoszę sprzeciw wobec wykorzystywania moich danych osobowych do rozwijania i ulepszania AI w Meta, zarówno danych udostępnionych przeze mnie dotychczas, jak i tych, które udostępnię.
    [fadp] Wyraźnie sprzeciwiam się (art. 30 ust. 2 lit. b szwajcarskiej federalnej ustawy o ochronie danych) wykorzystywaniu moich danych osobowych do rozwijania i ulepszania AI w Meta, zarówno danych udostępnionych dotychczas, jak i tych, które udostępnię.
    [other] Wnoszę sprzeciw wobec wykorzystywania moich danych osobowych do rozwijania i ulepszania AI w Meta, zarówno danych udostępnionych dotychczas, jak i tych, które udostępnię.
   *[gdpr] Na podstawie art. 21 ust. 1 RODO wnoszę sprzeciw wobec wykorzystywania moich danych osobowych do rozwijania i ulepszania AI w Meta, zarówno danych udostępnionych przeze mnie dotychczas, jak i tych, które udostępnię.
}

objection-shortest = { $law ->
    [uk] Wnoszę sprzeciw (art. 21 ust. 1 UK GDPR) wobec użycia moich danych na potrzeby AI w Meta.
    [fadp] Wyraźnie sprzeciwiam się (art. 30 ust. 2 lit. b FADP) użyciu moich danych do AI w Meta.
    [other] Wnoszę sprzeciw wobec wykorzystywania moich danych na potrzeby AI w Meta.
   *[gdpr] Wnoszę sprzeciw (art. 21 ust. 1 RODO) wobec użycia moich danych na potrzeby AI w Meta.
}

objection-opening-third-party = { $law ->
    [uk] Na podstawie art. 21 ust. 1 UK GDPR wnoszę sprzeciw wobec wykorzystywania do rozwijania i ulepszania AI w Meta danych osobowych o mnie, które Meta ma od innych osób, ze stron internetowych lub od firm.
    [fadp] Wyraźnie sprzeciwiam się (art. 30 ust. 2 lit. b szwajcarskiej federalnej ustawy o ochronie danych) wykorzystywaniu do rozwijania i ulepszania AI w Meta danych osobowych o mnie, które Meta ma od innych osób, ze stron internetowych lub od firm.
    [other] Wnoszę sprzeciw wobec wykorzystywania do rozwijania i ulepszania AI w Meta danych osobowych o mnie, które Meta ma od innych osób, ze stron internetowych lub od firm.
   *[gdpr] Na podstawie art. 21 ust. 1 RODO wnoszę sprzeciw wobec wykorzystywania do rozwijania i ulepszania AI w Meta danych osobowych o mnie, które Meta ma od innych osób, ze stron internetowych lub od firm.
}
objection-shortest-third-party = { $law ->
    [uk] Wnoszę sprzeciw (art. 21 ust. 1 UK GDPR) wobec użycia danych o mnie od innych do AI w Meta.
    [fadp] Wyraźnie sprzeciwiam się (art. 30 ust. 2 lit. b FADP) użyciu danych o mnie od innych do AI.
    [other] Wnoszę sprzeciw wobec użycia danych o mnie pochodzących od innych do AI w Meta.
   *[gdpr] Wnoszę sprzeciw (art. 21 ust. 1 RODO) wobec użycia danych o mnie od innych do AI w Meta.
}
objection-opening-child = { $law ->
    [uk] W imieniu mojego małoletniego dziecka na podstawie art. 21 ust. 1 UK GDPR wnoszę sprzeciw wobec wykorzystywania jego danych osobowych do rozwijania i ulepszania AI w Meta, niezależnie od tego, skąd te dane pochodzą.
    [fadp] W imieniu mojego małoletniego dziecka wyraźnie sprzeciwiam się (art. 30 ust. 2 lit. b szwajcarskiej federalnej ustawy o ochronie danych) wykorzystywaniu jego danych osobowych do rozwijania i ulepszania AI w Meta, skądkolwiek pochodzą.
    [other] W imieniu mojego małoletniego dziecka wnoszę sprzeciw wobec wykorzystywania jego danych osobowych do rozwijania i ulepszania AI w Meta, niezależnie od tego, skąd te dane pochodzą.
   *[gdpr] W imieniu mojego małoletniego dziecka na podstawie art. 21 ust. 1 RODO wnoszę sprzeciw wobec wykorzystywania jego danych osobowych do rozwijania i ulepszania AI w Meta, niezależnie od tego, skąd te dane pochodzą.
}
objection-shortest-child = { $law ->
    [uk] W imieniu dziecka wnoszę sprzeciw (art. 21 ust. 1 UK GDPR) wobec użycia jego danych do AI w Meta.
    [fadp] W imieniu dziecka wyraźnie sprzeciwiam się (art. 30 ust. 2 lit. b FADP) użyciu jego danych do AI.
    [other] W imieniu dziecka wnoszę sprzeciw wobec użycia jego danych do AI w Meta.
   *[gdpr] W imieniu dziecka wnoszę sprzeciw (art. 21 ust. 1 RODO) wobec użycia jego danych do AI w Meta.
}
objection-child-reason = Moje dziecko nie może o tym decydować, a interesy dzieci mają szczególną wagę. Pomijanie kont małoletnich nie obejmuje tego, co publikują dorośli.
objection-opening-represented = { $law ->
    [uk] W imieniu osoby, którą reprezentuję, na podstawie art. 21 ust. 1 UK GDPR wnoszę sprzeciw wobec wykorzystywania jej danych do rozwijania i ulepszania AI w Meta, zarówno udostępnionych dotychczas, jak i tych, które zostaną udostępnione.
    [fadp] W imieniu osoby, którą reprezentuję, wyraźnie sprzeciwiam się (art. 30 ust. 2 lit. b szwajcarskiej federalnej ustawy o ochronie danych) wykorzystywaniu jej dotychczasowych i przyszłych danych do rozwijania i ulepszania AI w Meta.
    [other] W imieniu osoby, którą reprezentuję, wnoszę sprzeciw wobec wykorzystywania jej danych do rozwijania i ulepszania AI w Meta, zarówno udostępnionych dotychczas, jak i tych, które zostaną udostępnione.
   *[gdpr] W imieniu osoby, którą reprezentuję, na podstawie art. 21 ust. 1 RODO wnoszę sprzeciw wobec wykorzystywania jej danych do rozwijania i ulepszania AI w Meta, zarówno udostępnionych dotychczas, jak i tych, które zostaną udostępnione.
}
objection-shortest-represented = { $law ->
    [uk] W imieniu innej osoby wnoszę sprzeciw (art. 21 ust. 1 UK GDPR) wobec użycia jej danych do AI.
    [fadp] W cudzym imieniu wyraźnie sprzeciwiam się (art. 30 ust. 2 lit. b FADP) użyciu danych do AI.
    [other] W imieniu innej osoby wnoszę sprzeciw wobec użycia jej danych do AI w Meta.
   *[gdpr] W imieniu innej osoby wnoszę sprzeciw (art. 21 ust. 1 RODO) wobec użycia jej danych do AI w Meta.
}

objection-closing = Proszę o zaprzestanie takiego wykorzystywania i o potwierdzenie mi tego.

objection-ground-expectation = Moje treści były przeznaczone dla ludzi, nie dla maszyn. W chwili ich udostępnienia nie było dla mnie do przewidzenia, że posłużą do rozwijania generatywnej AI.
objection-ground-special-categories = To, co publikuję, ujawnia szczególnie wrażliwe informacje o mnie lub o innych. Takie dane wymagają szczególnej ochrony, a prawnie uzasadniony interes nie wystarcza, by je wykorzystywać.
objection-ground-children = W moich publikacjach widać lub można rozpoznać dzieci z mojej rodziny. Nie mogą one same o tym decydować, a ich interesy mają szczególną wagę.
objection-ground-profession-safety = Mój zawód lub moje bezpieczeństwo osobiste wymaga, aby AI nie odtwarzała ani nie łączyła ze sobą mojego imienia i nazwiska, twarzy i zwyczajów. Dla mnie ryzyko jest większe niż dla innych.
objection-ground-creative-work = Publikuję tam własne utwory, które są ważne dla mojego utrzymania. Treści AI, które je naśladują lub zastępują, przynoszą mi szkodę.
objection-ground-irreversible = Tego, czego model się nauczył, prawie nie da się odnaleźć, poprawić ani usunąć. Oznaczałoby to dla mnie trwałą utratę kontroli nad moimi danymi i trzeba to wziąć pod uwagę, zanim zostaną wykorzystane.
objection-ground-not-necessary = Ten sam cel można osiągnąć łagodniejszymi środkami, na przykład dzięki danym osób, które się na to zgodziły, danym licencjonowanym lub syntetycznym. Moje dane nie są do tego niezbędne.
objection-ground-non-user = Nie mam konta w serwisach Mety albo widać mnie w treściach innych osób. Nic mnie z Metą nie łączyło, nikt mnie o niczym nie poinformował i nie dało się przewidzieć takiego wykorzystania.

objection-brief-expectation = Moje posty były dla ludzi, nie dla AI.
objection-brief-special-categories = Moje posty ujawniają szczególnie chronione dane.
objection-brief-children = W moich postach widać dzieci.
objection-brief-profession-safety = Ze względu na pracę lub moją sytuację ryzykuję więcej.
objection-brief-creative-work = Utrzymuję się z utworów, które tam publikuję.
objection-brief-irreversible = Tego, czego model się nauczył, raczej nie da się cofnąć.
objection-brief-not-necessary = AI można trenować bez moich danych.
objection-brief-non-user = Nie mam konta albo pokazują mnie inni.

ground-why-expectation = Prawo bierze pod uwagę to, czego można było się spodziewać przy udostępnianiu; stare posty były dla ludzi, nie dla AI.
ground-why-special-categories = Takie dane są szczególnie chronione i sam prawnie uzasadniony interes nie pozwala ich wykorzystywać; sądy różnie oceniają, co z tego wynika dla trenowania AI.
ground-why-children = Interesy dzieci ważą więcej, a one same niczego tu nie wybrały.
ground-why-profession-safety = To szczególna sytuacja w dosłownym rozumieniu przepisu: dla Ciebie ryzyko jest większe niż dla innych.
ground-why-creative-work = Twoje utrzymanie to Twój własny interes, który trzeba wyważyć z interesem Mety.
ground-why-irreversible = Tego, czego model się nauczył, prawie nie da się poprawić ani usunąć, więc interesy trzeba wcześniej wyważyć tym surowiej.
ground-why-not-necessary = Prawnie uzasadniony interes dopuszcza tylko to, co niezbędne. Sąd w Kolonii na razie uznał, że wykorzystywanie danych przez Metę jest niezbędne, więc podaj to tylko dodatkowo.
ground-why-non-user = Nic Cię z Metą nie łączy, nikt Cię nie poinformował ani nie dał Ci wyboru, więc nie dało się tego przewidzieć.
