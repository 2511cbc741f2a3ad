# The objection that Objector writes into Meta's form, in Hungarian.

objection-opening = { $law ->
    [uk] A UK GDPR 21. cikkének (1) bekezdése alapján tiltakozom az ellen, hogy személyes adataimat a Metánál mesterséges intelligencia fejlesztésére és javítására használják. Ez az eddig megosztott és a jövőben megosztandó tartalmaimra is vonatkozik.
    [fadp] Kifejezetten tiltakozom (a svájci adatvédelmi törvény 30. cikk (2) bekezdés b) pontja) az ellen, hogy személyes adataimat a Metánál MI fejlesztésére és javítására használják. Ez az eddig megosztott és a jövőben megosztandó tartalmaimra is vonatkozik.
    [other] Tiltakozom az ellen, hogy személyes adataimat a Metánál mesterséges intelligencia fejlesztésére és javítására használják. Ez az eddig megosztott és a jövőben megosztandó tartalmaimra is vonatkozik.
   *[gdpr] A GDPR 21. cikkének (1) bekezdése alapján tiltakozom az ellen, hogy személyes adataimat a Metánál mesterséges intelligencia fejlesztésére és javítására használják. Ez az eddig megosztott és a jövőben megosztandó tartalmaimra is vonatkozik.
}

objection-shortest = { $law ->
    [uk] A UK GDPR 21. cikk (1) bek. alapján tiltakozom adataim MI-célú használata ellen.
    [fadp] Kifejezetten tiltakozom adataim MI-célú használata ellen (FADP 30. cikk (2) b)).
    [other] Tiltakozom az ellen, hogy adataimat a Metánál MI-hez használják.
   *[gdpr] A GDPR 21. cikk (1) bek. alapján tiltakozom adataim MI-célú használata ellen.
}

objection-closing = Kérem, hagyják abba ezt a felhasználást, és erősítsék meg nekem, hogy ez megtörtént.

objection-ground-expectation = Embereknek szántam a bejegyzéseimet, nem gépeknek. Amikor megosztottam őket, nem számíthattam arra, hogy generatív MI fejlesztésére fogják használni.
objection-ground-special-categories = Amit közzétettem, különösen érzékeny dolgokat árul el rólam vagy másokról. Az ilyen adatok külön védelmet igényelnek, és felhasználásukhoz a jogos érdek nem elég.
objection-ground-children = Bejegyzéseimben a családomhoz tartozó gyermekek láthatók vagy felismerhetők. Ők maguk nem dönthetnek erről, és érdekeik különösen sokat nyomnak a latban.
objection-ground-profession-safety = Foglalkozásom vagy személyes biztonságom megkívánja, hogy egy MI ne adja vissza és ne kapcsolja össze a nevemet, az arcomat és a szokásaimat. Számomra nagyobb a kockázat, mint mások számára.
objection-ground-creative-work = Saját műveimet teszem közzé ott, amelyek fontosak a megélhetésem szempontjából. Az ezeket utánzó vagy kiváltó MI-tartalmak kárt okoznak nekem.
objection-ground-irreversible = Amit egy modell megtanult, azt aligha lehet újra megtalálni, helyesbíteni vagy törölni. Végleg elveszíteném az adataim feletti rendelkezést, és ezt a felhasználás előtt mérlegelni kell.
objection-ground-not-necessary = Ugyanez a cél enyhébb eszközökkel is elérhető: olyan emberek adataival, akik ehhez hozzájárultak, licencelt vagy szintetikus adatokkal. Az én adataim ehhez nem szükségesek.
objection-ground-non-user = Nincs fiókom a Metánál, vagy mások tartalmaiban szerepelek. Nem álltam kapcsolatban a Metával, nem tájékoztattak, és nem számíthattam erre a felhasználásra.
