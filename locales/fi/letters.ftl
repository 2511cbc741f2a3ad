# Letters to the company and to a supervisory authority, and what to know beside them, in Finnish.

letter-act-gdpr = GDPR:n
letter-act-uk = UK GDPR:n

letter-kind-objection = Vastustus kirjeitse
letter-kind-objection-note = Kun lomake ei toimi, tai sen lisäksi.
letter-kind-reminder = Muistutus
letter-kind-reminder-note = Kun Meta ei ole vastannut ajoissa.
letter-kind-refusal = Vastaus kieltäytymiseen
letter-kind-refusal-note = Kun Meta sanoo ei.
letter-kind-access = Mitä tietoja Metalla on?
letter-kind-access-note = Tässä kysytään, mitä tietojasi on käytetty tekoälyyn.
letter-kind-erasure = Rajoittaminen ja poistaminen
letter-kind-erasure-note = Koskee tietoja, joita säilytetään yhä koulutusta varten.
letter-kind-company-complaint = Valitus Metalle
letter-kind-company-complaint-note = Yhdistyneessä kuningaskunnassa tämä tehdään ennen ICO:lle tehtävää valitusta.
letter-kind-complaint = Valitus viranomaiselle
letter-kind-complaint-note = Kun Meta ei vastaa tai sen vastaus ei vakuuta sinua. Se ei maksa mitään.
letter-kind-child = Lapsen puolesta
letter-kind-child-note = Kun lapsesi näkyy tai mainitaan nimeltä muiden julkaisuissa.
letter-kind-represented = Edustamasi henkilön puolesta
letter-kind-represented-note = Kun toimit aikuisen puolesta valtakirjalla tai edunvalvojaksi määrättynä.
letter-kind-non-user = Ilman tiliä
letter-kind-non-user-note = Kun näyt tai sinut mainitaan muiden julkaisuissa eikä sinulla ole tiliä.

letter-gap-name = [nimesi]
letter-gap-email = [sähköpostiosoitteesi]
letter-gap-address = [postiosoitteesi]
letter-gap-account = [tilisi osoite tai käyttäjänimi]
letter-gap-reasons = [perusteesi yhtenä tai kahtena totuudenmukaisena lauseena]
letter-gap-represented = [edustamasi henkilön nimi]
letter-gap-mandate = [valtakirja tai päätös, jolla sinut on määrätty tehtävään]
letter-gap-sent = [päivä, jona vastustit]
letter-gap-form = [millä lomakkeella tai kirjeellä]
letter-gap-due = [päivä, jona Metan vastausaika päättyi]
letter-gap-answered = [päivä, jona Meta vastasi]
letter-gap-complained = [päivä, jona valitit yritykselle]
letter-gap-recipient = [yritys, jonka Metan tietosuojakäytäntö nimeää maallesi]
letter-gap-authority = [asuinpaikkasi tietosuojaviranomainen]
letter-gap-authority-address = [sen postiosoite, katso viranomaisen sivustolta]

letter-subject-objection = Vastustus: henkilötietojeni käyttö tekoälyyn
letter-subject-reminder = Muistutus: vastustukseni ({ $sent }), joka koskee henkilötietojeni käyttöä tekoälyyn
letter-subject-refusal = Vastauksenne ({ $answered }) vastustukseeni, joka koskee henkilötietojeni käyttöä tekoälyyn
letter-subject-access = Pyyntö saada pääsy tietoihin: henkilötietojeni käyttö tekoälyyn
letter-subject-erasure = Pyyntö rajoittaa tekoälyyn käytettyjen henkilötietojeni käsittelyä ja poistaa ne
letter-subject-company-complaint = Valitus: vastustukseni ({ $sent }), joka koskee henkilötietojeni käyttöä tekoälyyn
letter-subject-complaint = Valitus ({ $controller }): henkilötietojen tekoälykäytön vastustaminen
letter-subject-child = Vastustus: lapseni henkilötietojen käyttö tekoälyyn
letter-subject-represented = Vastustus edustamani henkilön ({ $represented }) puolesta: henkilötietojen käyttö tekoälyyn
letter-subject-on-behalf-child = { $subject } (lapseni puolesta)
letter-subject-on-behalf-represented = { $subject } (edustamani henkilö: { $represented })
letter-subject-non-user = Vastustus henkilöltä, jolla ei ole tiliä: henkilötietojen käyttö tekoälyyn

letter-open = Hyvä vastaanottaja
letter-close = Kunnioittavasti
letter-enclosures = Liitteet:
letter-account = { $platform }: { $handle }
letter-platform-meta = Meta-tili
letter-form = lomakkeella osoitteessa { $address }
letter-by-post = kirjeitse
letter-by-e-mail = sähköpostitse

letter-object = { $law ->
    [fadp] Vastustan nimenomaisesti (Sveitsin tietosuojalain, FADP, 30 artiklan 2 kohdan b alakohta) henkilötietojeni käyttöä tekoälyn kehittämiseen ja parantamiseen kaikissa Metan tuotteissa. Tämä koskee sitä, mitä olen jakanut tähän asti, sitä, mitä jaan vastedes, sekä muiden ihmisten sisältöjä, joista minut voi tunnistaa.
    [other] Vastustan henkilötietojeni käyttöä tekoälyn kehittämiseen ja parantamiseen kaikissa Metan tuotteissa. Tämä koskee sitä, mitä olen jakanut tähän asti, sitä, mitä jaan vastedes, sekä muiden ihmisten sisältöjä, joista minut voi tunnistaa.
   *[gdpr] Vastustan { $act } 21 artiklan 1 kohdan nojalla henkilötietojeni käyttöä tekoälyn kehittämiseen ja parantamiseen kaikissa Metan tuotteissa. Tämä koskee sitä, mitä olen jakanut tähän asti, sitä, mitä jaan vastedes, sekä muiden ihmisten sisältöjä, joista minut voi tunnistaa.
}
letter-accounts = Tilini:
letter-earlier = Olen jo vastustanut tätä aiemmin: { $sent }, { $form }. Pidän tuon vastustuksen voimassa.
letter-reasons = Perusteeni:

letter-ground-expectation = Punninnassa on otettava huomioon, mitä henkilö saattoi kohtuudella odottaa, kun tiedot kerättiin ({ $act } johdanto-osan 47 kappale).
letter-ground-special-categories = { $act } 9 artikla kieltää niiden käytön lukuun ottamatta poikkeuksia, jotka siinä mainitaan.
letter-ground-children = { $act } 6 artiklan 1 kohdan f alakohdassa lapset mainitaan nimenomaisesti.
letter-ground-profession-safety = Tämä on { $act } 21 artiklan 1 kohdan mukainen henkilökohtaiseen erityiseen tilanteeseeni liittyvä peruste.
letter-ground-creative-work = Tämä etuni on otettava mukaan { $act } 6 artiklan 1 kohdan f alakohdan mukaiseen punnintaan.
letter-ground-irreversible = Oikeuksista tietojen oikaisemiseen ja poistamiseen ({ $act } 16 ja 17 artikla) olisi silloin vain vähän hyötyä.
letter-ground-not-necessary = { $act } 6 artiklan 1 kohdan f alakohta sallii vain sen, mikä on tarpeen tavoitellun edun toteuttamiseksi.
letter-ground-non-user = { $act } 14 artiklan mukaan myös niitä, joiden tiedot on saatu muualta, on informoitava.

letter-ask = Pyydän teitä
letter-ask-stop = lopettamaan tämän käytön tästä lähtien
letter-ask-restrict = rajoittamaan käsittelyä siksi aikaa, kun tutkitte tätä vastustusta (18 artiklan 1 kohdan d alakohta)
letter-ask-erase = { $law ->
    [fadp] poistamaan nämä tiedot siitä, mitä säilytetään koulutusta varten
    [other] poistamaan nämä tiedot siitä, mitä säilytetään koulutusta varten
   *[gdpr] poistamaan nämä tiedot siitä, mitä säilytetään koulutusta varten (17 artiklan 1 kohdan c alakohta)
}
letter-ask-recipients = ilmoittamaan asiasta niille, joille tiedot on luovutettu, ja kertomaan minulle, keitä he ovat (19 artikla)
letter-ask-sources = kertomaan minulle, mitä minua koskevia tietoja käytätte tähän ja mistä ne ovat peräisin (14 ja 15 artikla)
letter-ask-confirm = { $law ->
    [fadp] vahvistamaan minulle kirjallisesti, että olette tehneet niin, mahdollisuuksien mukaan 30 päivän kuluessa
    [other] vahvistamaan minulle kirjallisesti, että olette tehneet niin, mahdollisuuksien mukaan 30 päivän kuluessa
   *[gdpr] vahvistamaan minulle kuukauden kuluessa, että olette tehneet niin (12 artiklan 3 kohta)
}
letter-ask-refusal = ilmoittamaan minulle, jos kieltäydytte, huomattavan tärkeät ja perustellut syynne sekä sen, että voin kääntyä viranomaisen ja tuomioistuimen puoleen (12 artiklan 4 kohta)
letter-proof = { $law ->
    [fadp] En liitä mukaan henkilötodistusta. Jos epäilette henkilöllisyyttäni, pyydän kertomaan, miksi ja mitä tarvitsette.
    [other] En liitä mukaan henkilötodistusta. Jos epäilette henkilöllisyyttäni, pyydän kertomaan, miksi ja mitä tarvitsette.
   *[gdpr] Tämä pyyntö on maksuton (12 artiklan 5 kohta). En liitä mukaan henkilötodistusta. Jos teillä on perusteltu syy epäillä henkilöllisyyttäni, pyydän kertomaan, mikä se on ja mitä tarvitsette (12 artiklan 6 kohta).
}
letter-rights = { $law ->
    [fadp] Pidätän itselläni kaikki muut FADP:n mukaiset oikeudet.
    [other] Pidätän itselläni kaikki muut oikeudet.
    [uk] Pidätän itselläni kaikki muut oikeudet, erityisesti { $act } 79 ja 82 artiklan mukaiset oikeudet.
   *[gdpr] Pidätän itselläni kaikki muut oikeudet, erityisesti { $act } 77, 79 ja 82 artiklan mukaiset oikeudet.
}
letter-reply = Pyydän vastaamaan sähköpostitse osoitteeseen { $email }.

letter-child = { $law ->
    [fadp] Olen alaikäisen lapsen huoltaja. Lapsen puolesta vastustan nimenomaisesti (Sveitsin tietosuojalain, FADP, 30 artiklan 2 kohdan b alakohta) lapsen henkilötietojen käyttöä tekoälyn kehittämiseen ja parantamiseen kaikissa Metan tuotteissa. Tämä koskee kenen tahansa sisältöjä, joissa lapseni näkyy, kuuluu tai mainitaan nimeltä.
    [other] Olen alaikäisen lapsen huoltaja. Lapsen puolesta vastustan lapsen henkilötietojen käyttöä tekoälyn kehittämiseen ja parantamiseen kaikissa Metan tuotteissa. Tämä koskee kenen tahansa sisältöjä, joissa lapseni näkyy, kuuluu tai mainitaan nimeltä.
   *[gdpr] Olen alaikäisen lapsen huoltaja. Lapsen puolesta vastustan { $act } 21 artiklan 1 kohdan nojalla lapsen henkilötietojen käyttöä tekoälyn kehittämiseen ja parantamiseen kaikissa Metan tuotteissa. Tämä koskee kenen tahansa sisältöjä, joissa lapseni näkyy, kuuluu tai mainitaan nimeltä.
}
letter-child-reasons = { $law ->
    [fadp] Lapseni ei voi päättää tästä eikä ole valinnut sitä. Se, että jätätte sanojenne mukaan alaikäisten tilit pois, ei ulotu siihen, mitä aikuiset julkaisevat.
    [other] Lapseni ei voi päättää tästä eikä ole valinnut sitä. Se, että jätätte sanojenne mukaan alaikäisten tilit pois, ei ulotu siihen, mitä aikuiset julkaisevat.
   *[gdpr] Lapseni ei voi päättää tästä eikä ole valinnut sitä. { $act } 6 artiklan 1 kohdan f alakohta antaa lasten eduille erityistä painoa. Se, että jätätte sanojenne mukaan alaikäisten tilit pois, ei ulotu siihen, mitä aikuiset julkaisevat.
}
letter-child-name = En mainitse tässä lapseni nimeä. Jos tarvitsette jotain tietojen löytämiseksi, pyydän kertomaan, mitä ja miksi.

letter-represented = { $law ->
    [fadp] Edustamani henkilö on { $represented }. Hänen puolestaan vastustan nimenomaisesti (Sveitsin tietosuojalain, FADP, 30 artiklan 2 kohdan b alakohta) hänen henkilötietojensa käyttöä tekoälyn kehittämiseen ja parantamiseen kaikissa Metan tuotteissa. Tämä koskee sitä, mitä on jaettu tähän asti, sitä, mitä jaetaan vastedes, sekä muiden ihmisten sisältöjä, joista hänet voi tunnistaa.
    [other] Edustamani henkilö on { $represented }. Hänen puolestaan vastustan hänen henkilötietojensa käyttöä tekoälyn kehittämiseen ja parantamiseen kaikissa Metan tuotteissa. Tämä koskee sitä, mitä on jaettu tähän asti, sitä, mitä jaetaan vastedes, sekä muiden ihmisten sisältöjä, joista hänet voi tunnistaa.
   *[gdpr] Edustamani henkilö on { $represented }. Hänen puolestaan vastustan { $act } 21 artiklan 1 kohdan nojalla hänen henkilötietojensa käyttöä tekoälyn kehittämiseen ja parantamiseen kaikissa Metan tuotteissa. Tämä koskee sitä, mitä on jaettu tähän asti, sitä, mitä jaetaan vastedes, sekä muiden ihmisten sisältöjä, joista hänet voi tunnistaa.
}
letter-accounts-represented = Tämän henkilön tilit:
letter-mandate = Oikeuteni toimia hänen puolestaan perustuu tähän: { $mandate }. Jäljennös on liitteenä. Jos tarvitsette enemmän, pyydän kertomaan, mitä ja miksi.
letter-on-behalf-child = Kirjoitan alaikäisen lapseni puolesta ja olen hänen huoltajansa. Kun tässä kirjeessä puhutaan tiedoistani, tileistäni tai oikeuksistani, tarkoitetaan lapsen tietoja, tilejä ja oikeuksia. Pyydän lähettämään vastauksen minulle.
letter-on-behalf-represented = Kirjoitan edustamani henkilön puolesta ({ $represented }). Kun tässä kirjeessä puhutaan tiedoistani, tileistäni tai oikeuksistani, tarkoitetaan hänen tietojaan, tilejään ja oikeuksiaan. Pyydän lähettämään vastauksen minulle.

letter-non-user = { $law ->
    [fadp] Minulla ei ole tiliä palveluissanne. Vastustan nimenomaisesti (Sveitsin tietosuojalain, FADP, 30 artiklan 2 kohdan b alakohta) minua koskevien tietojen käyttöä tekoälyn kehittämiseen ja parantamiseen, olivatpa ne peräisin muiden ihmisten sisällöistä, internetistä tai muilta yrityksiltä.
    [other] Minulla ei ole tiliä palveluissanne. Vastustan minua koskevien tietojen käyttöä tekoälyn kehittämiseen ja parantamiseen, olivatpa ne peräisin muiden ihmisten sisällöistä, internetistä tai muilta yrityksiltä.
   *[gdpr] Minulla ei ole tiliä palveluissanne. Vastustan { $act } 21 artiklan 1 kohdan nojalla minua koskevien tietojen käyttöä tekoälyn kehittämiseen ja parantamiseen, olivatpa ne peräisin muiden ihmisten sisällöistä, internetistä tai muilta yrityksiltä.
}
letter-non-user-reasons = { $law ->
    [fadp] Minulla ei ole suhdetta teihin, minua ei ole informoitu enkä voinut odottaa tällaista käyttöä.
    [other] Minulla ei ole suhdetta teihin, minua ei ole informoitu enkä voinut odottaa tällaista käyttöä.
   *[gdpr] Minulla ei ole suhdetta teihin, minua ei ole informoitu ({ $act } 14 artikla) enkä voinut odottaa tällaista käyttöä (johdanto-osan 47 kappale).
}

letter-past = Vastustin { $sent }, { $form }, henkilötietojeni käyttöä tekoälyn kehittämiseen ja parantamiseen. Annoin sähköpostiosoitteen { $email }.
letter-silence = { $law ->
    [fadp] En ole sen jälkeen saanut vastausta.
    [other] En ole sen jälkeen saanut vastausta.
   *[gdpr] { $act } 12 artiklan 3 kohdan mukaan teillä on kuukausi aikaa vastata. Määräaika päättyi { $due }. En ole saanut vastausta enkä perusteltua ilmoitusta siitä, että tarvitsette lisää aikaa.
}
letter-receipt-only = { $law ->
    [fadp] Sen jälkeen olen saanut ainoastaan vahvistuksen vastaanottamisesta. Se ei ole vastaus.
    [other] Sen jälkeen olen saanut ainoastaan vahvistuksen vastaanottamisesta. Se ei ole vastaus.
   *[gdpr] { $act } 12 artiklan 3 kohdan mukaan teillä on kuukausi aikaa vastata. Määräaika päättyi { $due }. Olen saanut ainoastaan vahvistuksen vastaanottamisesta. Se ei ole vastaus.
}
letter-remind-ask = Pyydän teitä ilmoittamaan kahden viikon kuluessa, noudatatteko vastustustani ja mistä päivästä lähtien.
letter-else = { $law ->
    [uk] Jos en saa teiltä vastausta, valitan teille (Data Protection Act 2018, section 164A) ja sen jälkeen viranomaiselle nimeltä Information Commissioner.
    [fadp] Jos en saa teiltä vastausta, käännyn Sveitsin liittovaltion tietosuoja- ja julkisuusvaltuutetun (FDPIC) puoleen.
    [other] Jos en saa teiltä vastausta, hankin neuvoja.
   *[gdpr] Jos en saa teiltä vastausta, teen valituksen valvontaviranomaiselle ({ $act } 77 artikla).
}

letter-refused = Ilmoititte minulle { $answered }, ettette noudata sitä.
letter-burden = { $law ->
    [fadp] Nimenomaisen tahtoni vastainen käsittely loukkaa persoonallisuusoikeuksiani, ellei sille ole oikeuttamisperustetta (FADP:n 30 artiklan 2 kohdan b alakohta ja 31 artikla). Pyydän teitä kertomaan, mihin oikeuttamisperusteeseen vetoatte minun tapauksessani. Nämä ovat perusteeni:
    [other] Pyydän teitä kertomaan, miksi, ja miten olette punninneet perusteitani:
   *[gdpr] { $act } 21 artiklan 1 kohdan mukaan teidän on osoitettava huomattavan tärkeät ja perustellut syyt, jotka syrjäyttävät etuni, oikeuteni ja vapauteni. Pyydän teitä kertomaan, mitkä ne ovat minun tapauksessani ja miten olette punninneet niitä perusteitani vastaan:
}
letter-maintain = Pidän vastustukseni voimassa. Pyydän teitä tutkimaan sen uudelleen ja vastaamaan minulle kahden viikon kuluessa.
letter-meanwhile = Pyydän teitä rajoittamaan käsittelyä siihen asti (18 artiklan 1 kohdan d alakohta).

letter-access = { $law ->
    [fadp] Pyydän saada pääsyn henkilötietoihini (FADP:n 25 artikla). Pyydän teitä kertomaan minulle,
   *[gdpr] Pyydän { $act } 15 artiklan nojalla saada pääsyn henkilötietoihini. Pyydän teitä kertomaan minulle,
}
letter-access-whether = onko tietojani käytetty tai käytetäänkö niitä tekoälyn kehittämiseen tai parantamiseen
letter-access-which = millaisia tietoja ne ovat, miltä tileiltä ja mistä lähtien
letter-access-sources = mistä tiedot ovat peräisin
letter-access-recipients = kenelle niitä on luovutettu, myös julkaisemalla malli
letter-access-time = kuinka kauan niitä säilytetään tähän tarkoitukseen
letter-access-interest = mihin oikeutettuun etuun vetoatte (13 artiklan 1 kohdan d alakohta)
letter-access-objection = miten olette käsitelleet vastustukseni ({ $sent }) ja mistä päivästä lähtien sitä noudatetaan
letter-access-copy = Pyydän myös jäljennöksen tiedoistani siltä osin kuin niitä säilytetään koulutusta varten.
letter-access-form = { $law ->
    [fadp] Pyydän vastaamaan sähköisesti, maksutta ja, kuten pääsääntö on, 30 päivän kuluessa (FADP:n 25 artiklan 6 ja 7 kohta).
   *[gdpr] Pyydän vastaamaan sähköisesti ja kuukauden kuluessa (12 artiklan 3 kohta).
}

letter-erase = { $law ->
    [fadp] Vastustukseni johdosta pyydän teitä
   *[gdpr] Vastustukseni johdosta pyydän teitä { $act } 17, 18 ja 19 artiklan nojalla
}
letter-erase-chats = poistamaan sen, mitä olen kirjoittanut Meta AI:lle, siltä osin kuin sitä säilytetään koulutusta varten
letter-erase-restrict = rajoittamaan näiden tietojen käsittelyä siihen asti, kunnes se on tehty (18 artiklan 1 kohdan d alakohta)
letter-erase-impossible = kertomaan, jos pidätte poistamista mahdottomana, minkä tietojen osalta ja miksi
letter-erase-unlawful = Jos käyttö on ollut lainvastaista, vetoan myös 17 artiklan 1 kohdan d alakohtaan.

letter-company-complaint = Valitan teille siitä, miten olette käsitelleet vastustukseni (Data Protection Act 2018, section 164A). Pyydän teitä vahvistamaan 30 päivän kuluessa, että olette saaneet tämän valituksen, tutkimaan sen ja ilmoittamaan minulle lopputuloksen ilman aiheetonta viivytystä.

letter-complain = { $law ->
    [uk] Valitan seuraavasta yrityksestä: { $controller }, { $controller-address }. Olen ensin valittanut yritykselle itselleen ({ $complained }; Data Protection Act 2018, section 164A).
    [fadp] Ilmoitan teille siitä, miten seuraava yritys käsittelee vastustustani, joka koskee henkilötietojeni käyttöä tekoälyyn (FADP:n 30 artiklan 2 kohdan b alakohta): { $controller }, { $controller-address }.
   *[gdpr] Teen { $act } 77 artiklan mukaisen valituksen seuraavasta yrityksestä: { $controller }, { $controller-address }. Valitus liittyy vastustukseeni, joka koskee henkilötietojeni käyttöä tekoälyyn.
}
letter-complain-lead = Irlannin tietosuojaviranomainen (Data Protection Commission) on tämän yrityksen johtava valvontaviranomainen (56 ja 60 artikla). Pyydän teitä toimittamaan valituksen eteenpäin siltä osin kuin se on tarpeen ja pitämään minut itse ajan tasalla.
letter-course = Mitä on tapahtunut:
letter-course-sent = { $sent }: Vastustan, { $form }. Annan sähköpostiosoitteen { $email }.
letter-course-receipt = Meta vahvistaa saaneensa vastustuksen.
letter-course-due = { $law ->
    [fadp] En ole tähän mennessä saanut vastausta.
   *[gdpr] { $due }: 12 artiklan 3 kohdan mukainen kuukausi päättyy. En ole saanut vastausta enkä ilmoitusta siitä, että aikaa tarvitaan lisää.
}
letter-course-reminded = { $reminded }: Lähetän Metalle muistutuksen ja pyydän vastausta.
letter-course-refused = { $answered }: Meta ilmoittaa minulle, ettei se noudata vastustusta.
letter-course-reasons = Perusteeni olivat:
letter-breach = Käsitykseni mukaan asiassa on kyse seuraavista { $act } säännöksistä:
letter-breach-time = 12 artiklan 3 kohta, koska vastausta ei tullut ajoissa
letter-breach-refusal = 21 artiklan 1 kohta, koska minulle ei ole osoitettu huomattavan tärkeitä ja perusteltuja syitä
letter-breach-special-categories = 9 artikla, koska julkisesta sisällöstä käy ilmi erityisen arkaluonteisia asioita
letter-breach-notice = 14 artikla, koska minua ei ole informoitu
letter-complain-ask = Pyydän teitä
letter-complain-examine = tutkimaan tämän valituksen
letter-complain-order = { $law ->
    [fadp] toimimaan sen hyväksi, että vastustustani noudatetaan
   *[gdpr] huolehtimaan siitä, että vastustustani noudatetaan
}
letter-complain-tell = { $law ->
    [gdpr] ilmoittamaan minulle asian etenemisestä ja ratkaisusta (77 artiklan 2 kohta)
   *[other] ilmoittamaan minulle lopputuloksesta
}

letter-enclosure-objection = Jäljennös vastustuksestani ja sen päiväys
letter-enclosure-mandate = Jäljennös siitä, mihin oikeuteni toimia toisen puolesta perustuu
letter-enclosure-answers = Kuvakaappaukset ja sähköpostit siltä osin kuin niitä on
letter-enclosure-complaint = Valitukseni yritykselle ja sen vastaus, jos sellainen on

letter-note-gaps = Täydennä se, mikä on hakasulkeissa, ja poista se, mikä ei sovi.
letter-note-form-first = Metan lomake on nopeampi. Kirje otetaan huomioon siitä päivästä, jona se saapuu: lähetä se niin, että voit osoittaa päivän.
letter-note-two-weeks = Kaksi viikkoa on pyyntö. Laki ei aseta tällaista määräaikaa.
letter-note-models-stay = Tämä koskee tietoja, joita yhä säilytetään. Siihen, mitä koulutettu malli on oppinut, se tuskin vaikuttaa.
letter-note-address-press = Tämä osoite tunnetaan vain lehtitiedoista. Metan lomake on varmempi tapa.
letter-note-no-deadline = Sveitsin laissa ei ole määräaikaa vastustukseen vastaamiselle. Kysy uudelleen 30 päivän kuluttua.
letter-note-other-law = Objector ei tunne maasi lakia, joten tässä kirjeessä ei vedota mihinkään lakiin.
letter-note-identify = Meta saattaa kysyä, miten se löytää sinut tiedoistaan. Kerro vain se, mikä on siihen tarpeen, äläkä lähetä etukäteen henkilötodistusta.
letter-note-child = Kirje ei piilota kuvaa. Pyydä myös kuvan julkaisseita poistamaan se tai näyttämään se vain kavereille.
letter-note-represented = Liitä mukaan jäljennös siitä, mihin oikeutesi toimia perustuu. Peitä siitä kaikki, mikä ei liity asiaan, äläkä liitä mukaan henkilötodistusta. Tiedoissasi olevan maan on oltava se, jossa tämä henkilö asuu: sen laki ja viranomainen ratkaisevat.
letter-note-authority-form = Viranomaisella on valituksille oma sivu tai lomake. Käytä sitä ja kopioi tämä teksti siihen.
letter-note-check-address = Tarkista osoite viranomaisen sivustolta, ennen kuin postitat mitään.
letter-note-lead = Oman maasi viranomainen ottaa valituksen vastaan. Irlannin viranomainen johtaa Metaa koskevia asioita, mutta sinun ei tarvitse kirjoittaa Dubliniin.
letter-note-land = Saksassa Metan kaltaisista yrityksistä vastaa osavaltiosi viranomainen. Valitse osavaltiosi.
letter-note-login = Viranomaisen lomake vaatii sähköisen tunnistautumisen, esimerkiksi Tanskassa MitID:n tai Norjassa BankID:n.
letter-note-no-plain-mail = Tämä viranomainen ei ota valituksia vastaan tavallisella sähköpostilla. Käytä sen lomaketta tai postia.
letter-note-public-record = Tälle viranomaiselle lähetetystä tulee julkinen asiakirja. Jätä arkaluonteiset asiat pois.
letter-note-company-first = Tämä viranomainen haluaa, että käännyt ensin yrityksen puoleen.
letter-note-no-fines = Sveitsin valtuutettu voi tutkia asian mutta ei voi määrätä sakkoja.
letter-note-language = Tämä kirje on kielellä, jonka viranomainen hyväksyy.
letter-note-court = Jos viranomainen on kolme kuukautta vastaamatta, voit GDPR:n 78 artiklan 2 kohdan nojalla kääntyä tuomioistuimen puoleen.
letter-note-not-covered = Objector ei tunne maasi tai alueesi viranomaista. Etsi se maasi hallinnon verkkosivustolta.
letter-as-of = Tilanne { $date }
letter-undated = Näiden tietojen päivämäärää ei tiedetä.
