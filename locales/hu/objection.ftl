# The objection that Objector writes into Meta's form, in Hungarian.

objection-opening = { $law ->
    [uk] A UK GDPR 21. cikkének (1) bekezdése alapján tiltakozom az ellen, hogy személyes adataimat a Metánál mesterséges intelligencia fejlesztésére és javítására használják. Ez az eddig megosztott és a jövőben megosztandó tartalmaimra is vonatkozik.
    [fadp] Kifejezetten tiltakozom (a svájci adatvédelmi törvény 30. cikk (2) bekezdés b) pontja) az ellen, hogy személyes adataimat a Metánál MI fejlesztésére és javítására használják. Ez az eddig megosztott és a jövőben megosztandó tartalmaimra is vonatkozik.
    [other] Tiltakozom az ellen, hogy személyes adataimat a Metánál mesterséges intelligencia fejlesztésére és javítására használják. Ez az eddig megosztott és a jövőben megosztandó tartalmaimra is vonatkozik.
   *[gdpr] A GDPR 21. cikkének (1) bekezdése alapján tiltakozom az ellen, hogy személyes adataimat a Metánál mesterséges intelligencia fejlesztésére és javítására használják. Ez az eddig megosztott és a jövőben megosztandó tartalmaimra is vonatkozik.
}

objection-shortest = { $law ->
    [uk] A UK GDPR 21. cikk (1) bek. alapján tiltakozom az ellen, hogy a Meta MI-hez használja adataimat.
    [fadp] Kifejezetten tiltakozom az ellen, hogy a Meta MI-hez használja adataimat (FADP 30. cikk (2) b)).
    [other] Tiltakozom az ellen, hogy a Meta mesterséges intelligenciához használja adataimat.
   *[gdpr] A GDPR 21. cikk (1) bek. alapján tiltakozom az ellen, hogy a Meta MI-hez használja adataimat.
}

objection-opening-third-party = { $law ->
    [uk] A UK GDPR 21. cikkének (1) bekezdése alapján tiltakozom az ellen, hogy a Metánál mesterséges intelligencia fejlesztésére és javítására használják azokat a rólam szóló adatokat, amelyeket a Meta másoktól, honlapokról vagy cégektől kapott.
    [fadp] Kifejezetten tiltakozom (a svájci adatvédelmi törvény 30. cikk (2) bekezdés b) pontja) az ellen, hogy a Metánál MI fejlesztésére és javítására használják azokat a rólam szóló adatokat, amelyeket a Meta másoktól, honlapokról vagy cégektől kapott.
    [other] Tiltakozom az ellen, hogy a Metánál mesterséges intelligencia fejlesztésére és javítására használják azokat a rólam szóló adatokat, amelyeket a Meta másoktól, honlapokról vagy cégektől kapott.
   *[gdpr] A GDPR 21. cikkének (1) bekezdése alapján tiltakozom az ellen, hogy a Metánál mesterséges intelligencia fejlesztésére és javítására használják azokat a rólam szóló adatokat, amelyeket a Meta másoktól, honlapokról vagy cégektől kapott.
}
objection-shortest-third-party = { $law ->
    [uk] A UK GDPR 21. cikk (1) bek. alapján tiltakozom a másoktól kapott adataim MI-célú használata ellen.
    [fadp] Kifejezetten tiltakozom a másoktól kapott adataim MI-célú használata ellen (FADP 30. cikk (2) b)).
    [other] Tiltakozom az ellen, hogy a Meta MI-hez használja a másoktól kapott adataimat.
   *[gdpr] A GDPR 21. cikk (1) bek. alapján tiltakozom a másoktól kapott adataim MI-célú használata ellen.
}
objection-opening-child = { $law ->
    [uk] Kiskorú gyermekem nevében a UK GDPR 21. cikkének (1) bekezdése alapján tiltakozom az ellen, hogy személyes adatait a Metánál mesterséges intelligencia fejlesztésére és javítására használják, bárhonnan származnak is.
    [fadp] Kiskorú gyermekem nevében kifejezetten tiltakozom (a svájci adatvédelmi törvény 30. cikk (2) bekezdés b) pontja) az ellen, hogy személyes adatait a Metánál mesterséges intelligencia fejlesztésére és javítására használják, bárhonnan származnak is.
    [other] Kiskorú gyermekem nevében tiltakozom az ellen, hogy személyes adatait a Metánál mesterséges intelligencia fejlesztésére és javítására használják, bárhonnan származnak is.
   *[gdpr] Kiskorú gyermekem nevében a GDPR 21. cikkének (1) bekezdése alapján tiltakozom az ellen, hogy személyes adatait a Metánál mesterséges intelligencia fejlesztésére és javítására használják, bárhonnan származnak is.
}
objection-shortest-child = { $law ->
    [uk] Gyermekem nevében tiltakozom adatai MI-célú használata ellen (UK GDPR 21. cikk (1) bek.).
    [fadp] Gyermekem nevében kifejezetten tiltakozom adatai MI-célú használata ellen (FADP 30. cikk (2) b)).
    [other] Gyermekem nevében tiltakozom az ellen, hogy a Meta MI-hez használja adatait.
   *[gdpr] Gyermekem nevében tiltakozom adatai MI-célú használata ellen (GDPR 21. cikk (1) bek.).
}
objection-child-reason = Gyermekem nem tud erről dönteni, és a gyermekek érdekei különösen sokat nyomnak a latban. A kiskorúak fiókjainak kihagyása nem terjed ki arra, amit felnőttek tesznek közzé.
objection-opening-represented = { $law ->
    [uk] Egy általam képviselt személy nevében a UK GDPR 21. cikkének (1) bekezdése alapján tiltakozom az ellen, hogy eddig megosztott és a jövőben megosztandó adatait a Metánál mesterséges intelligencia fejlesztésére és javítására használják.
    [fadp] Egy általam képviselt személy nevében kifejezetten tiltakozom (a svájci adatvédelmi törvény 30. cikk (2) bekezdés b) pontja) az ellen, hogy eddig megosztott és a jövőben megosztandó adatait a Metánál MI fejlesztésére és javítására használják.
    [other] Egy általam képviselt személy nevében tiltakozom az ellen, hogy eddig megosztott és a jövőben megosztandó adatait a Metánál mesterséges intelligencia fejlesztésére és javítására használják.
   *[gdpr] Egy általam képviselt személy nevében a GDPR 21. cikkének (1) bekezdése alapján tiltakozom az ellen, hogy eddig megosztott és a jövőben megosztandó adatait a Metánál mesterséges intelligencia fejlesztésére és javítására használják.
}
objection-shortest-represented = { $law ->
    [uk] Más személy nevében tiltakozom adatai MI-célú használata ellen (UK GDPR 21. cikk (1) bek.).
    [fadp] Más személy nevében kifejezetten tiltakozom adatai MI-célú használata ellen (FADP 30. cikk (2) b)).
    [other] Más személy nevében tiltakozom az ellen, hogy a Meta MI-hez használja adatait.
   *[gdpr] Más személy nevében tiltakozom adatai MI-célú használata ellen (GDPR 21. cikk (1) bek.).
}

objection-closing = Kérem, hagyják abba ezt a felhasználást, és erősítsék meg nekem, hogy ez megtörtént.

objection-ground-expectation = Embereknek szántam a bejegyzéseimet, nem gépeknek. Amikor megosztottam őket, nem számíthattam arra, hogy generatív MI fejlesztésére fogják használni.
objection-ground-special-categories = Amit közzétettem, különösen érzékeny dolgokat árul el rólam vagy másokról. Az ilyen adatok külön védelmet igényelnek, és felhasználásukhoz a jogos érdek nem elég.
objection-ground-children = Bejegyzéseimben a családomhoz tartozó gyermekek láthatók vagy felismerhetők. Ők maguk nem dönthetnek erről, és érdekeik különösen sokat nyomnak a latban.
objection-ground-profession-safety = Foglalkozásom vagy személyes biztonságom megkívánja, hogy egy MI ne reprodukálja és ne kapcsolja össze a nevemet, az arcomat és a szokásaimat. Számomra nagyobb a kockázat, mint mások számára.
objection-ground-creative-work = Saját műveimet teszem közzé ott, amelyek fontosak a megélhetésem szempontjából. Az ezeket utánzó vagy kiváltó MI-tartalmak kárt okoznak nekem.
objection-ground-irreversible = Amit egy modell megtanult, azt aligha lehet újra megtalálni, helyesbíteni vagy törölni. Végleg elveszíteném az adataim feletti rendelkezést, és ezt a felhasználás előtt mérlegelni kell.
objection-ground-not-necessary = Ugyanez a cél enyhébb eszközökkel is elérhető: olyan emberek adataival, akik ehhez hozzájárultak, licencelt vagy szintetikus adatokkal. Az én adataim ehhez nem szükségesek.
objection-ground-non-user = Nincs fiókom a Metánál, vagy mások tartalmaiban szerepelek. Nem álltam kapcsolatban a Metával, nem tájékoztattak, és nem számíthattam erre a felhasználásra.

objection-brief-expectation = Embereknek írtam, nem mesterséges intelligenciának.
objection-brief-special-categories = Bejegyzéseim különösen védett adatokat árulnak el.
objection-brief-children = Bejegyzéseimben gyermekek láthatók.
objection-brief-profession-safety = Munkám vagy helyzetem miatt nagyobb a kockázatom.
objection-brief-creative-work = Az ott közzétett műveimből élek.
objection-brief-irreversible = Amit egy modell megtanult, aligha vonható vissza.
objection-brief-not-necessary = Az MI az adataim nélkül is betanítható.
objection-brief-non-user = Nincs fiókom, vagy mások tartalmaiban szerepelek.

ground-why-expectation = A jog azt nézi, mire számíthattak az emberek, amikor megosztottak valamit; a régi bejegyzések embereknek szóltak, nem MI-nek.
ground-why-special-categories = Az ilyen adatok különös védelem alatt állnak, és a jogos érdek önmagában nem engedi meg a felhasználásukat; hogy ebből mi következik az MI betanítására, abban a bíróságok nem egyeznek.
ground-why-children = A gyermekek érdekei többet nyomnak a latban, és ők maguk semmit sem választottak ebből.
ground-why-profession-safety = Szó szerint ez az a „saját helyzet”, amelyről a törvény beszél: Önnek nagyobb a kockázata, mint másoknak.
ground-why-creative-work = A megélhetése az Ön saját érdeke, amelyet a Meta érdekével szemben mérlegelni kell.
ground-why-irreversible = Amit egy modell megtanult, aligha helyesbíthető vagy törölhető, ezért előtte szigorúbban kell mérlegelni.
ground-why-not-necessary = A jogos érdek csak azt engedi meg, ami szükséges. Egy kölni bíróság egyelőre elfogadta, hogy a Meta általi felhasználás szükséges, ezért inkább kiegészítésként használja.
ground-why-non-user = Nincs dolga a Metával, nem tájékoztatták, és nem volt választása, ezért nem számíthatott erre a felhasználásra.
