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

objection-closing = Proszę zaprzestać takiego wykorzystywania i potwierdzić mi, że to się stało.

objection-ground-expectation = Moje treści były przeznaczone dla ludzi, nie dla maszyn. W chwili ich udostępnienia nie było dla mnie do przewidzenia, że posłużą do rozwijania generatywnej AI.
objection-ground-special-categories = To, co publikuję, ujawnia szczególnie wrażliwe informacje o mnie lub o innych. Takie dane wymagają szczególnej ochrony, a prawnie uzasadniony interes nie wystarcza, by je wykorzystywać.
objection-ground-children = W moich publikacjach widać lub można rozpoznać dzieci z mojej rodziny. Nie mogą one same o tym decydować, a ich interesy mają szczególną wagę.
objection-ground-profession-safety = Mój zawód lub moje bezpieczeństwo osobiste wymaga, aby AI nie odtwarzała ani nie łączyła ze sobą mojego imienia i nazwiska, twarzy i zwyczajów. Dla mnie ryzyko jest większe niż dla innych.
objection-ground-creative-work = Publikuję tam własne utwory, które są ważne dla mojego utrzymania. Treści AI, które je naśladują lub zastępują, przynoszą mi szkodę.
objection-ground-irreversible = Tego, czego model się nauczył, prawie nie da się odnaleźć, poprawić ani usunąć. Oznaczałoby to dla mnie trwałą utratę kontroli nad moimi danymi i trzeba to wziąć pod uwagę, zanim zostaną wykorzystane.
objection-ground-not-necessary = Ten sam cel można osiągnąć łagodniejszymi środkami, na przykład dzięki danym osób, które się na to zgodziły, danym licencjonowanym lub syntetycznym. Moje dane nie są do tego niezbędne.
objection-ground-non-user = Nie mam konta w Meta albo widać mnie w treściach innych osób. Nic mnie z Metą nie łączyło, nikt mnie o niczym nie poinformował i nie dało się przewidzieć takiego wykorzystania.
