# The objection that Objector writes into Meta's form, in Lithuanian.

objection-opening = { $law ->
    [uk] Pagal UK GDPR 21 straipsnio 1 dalį nesutinku, kad mano asmens duomenys būtų naudojami „Meta“ dirbtiniam intelektui kurti ir tobulinti – tiek tai, kuo dalijausi iki šiol, tiek tai, kuo dalysiuosi ateityje.
    [fadp] Aiškiai nesutinku (Šveicarijos federalinio duomenų apsaugos įstatymo 30 straipsnio 2 dalies b punktas), kad mano asmens duomenys būtų naudojami „Meta“ dirbtiniam intelektui kurti ir tobulinti – tiek iki šiol, tiek ateityje paskelbti duomenys.
    [other] Nesutinku, kad mano asmens duomenys būtų naudojami „Meta“ dirbtiniam intelektui kurti ir tobulinti – tiek tai, kuo dalijausi iki šiol, tiek tai, kuo dalysiuosi ateityje.
   *[gdpr] Pagal BDAR 21 straipsnio 1 dalį nesutinku, kad mano asmens duomenys būtų naudojami „Meta“ dirbtiniam intelektui kurti ir tobulinti – tiek tai, kuo dalijausi iki šiol, tiek tai, kuo dalysiuosi ateityje.
}

objection-shortest = { $law ->
    [uk] Pagal UK GDPR 21 str. 1 d. nesutinku, kad mano duomenys būtų naudojami „Meta“ DI.
    [fadp] Aiškiai nesutinku (FADP 30 str. 2 d. b p.), kad mano duomenys būtų naudojami „Meta“ DI.
    [other] Nesutinku, kad mano duomenys būtų naudojami „Meta“ dirbtiniam intelektui.
   *[gdpr] Pagal BDAR 21 str. 1 d. nesutinku, kad mano duomenys būtų naudojami „Meta“ DI.
}

objection-opening-third-party = { $law ->
    [uk] Pagal UK GDPR 21 straipsnio 1 dalį nesutinku, kad asmens duomenys apie mane, kuriuos „Meta“ gavo iš kitų žmonių, svetainių ar įmonių, būtų naudojami „Meta“ dirbtiniam intelektui kurti ir tobulinti.
    [fadp] Aiškiai nesutinku (Šveicarijos federalinio duomenų apsaugos įstatymo 30 straipsnio 2 dalies b punktas), kad asmens duomenys apie mane iš kitų žmonių, svetainių ar įmonių būtų naudojami „Meta“ dirbtiniam intelektui kurti ir tobulinti.
    [other] Nesutinku, kad asmens duomenys apie mane, kuriuos „Meta“ gavo iš kitų žmonių, svetainių ar įmonių, būtų naudojami „Meta“ dirbtiniam intelektui kurti ir tobulinti.
   *[gdpr] Pagal BDAR 21 straipsnio 1 dalį nesutinku, kad asmens duomenys apie mane, kuriuos „Meta“ gavo iš kitų žmonių, svetainių ar įmonių, būtų naudojami „Meta“ dirbtiniam intelektui kurti ir tobulinti.
}
objection-shortest-third-party = { $law ->
    [uk] Nesutinku (UK GDPR 21 str.), kad iš kitų gauti mano duomenys būtų naudojami „Meta“ DI.
    [fadp] Aiškiai nesutinku (FADP), kad iš kitų gauti mano duomenys būtų naudojami „Meta“ DI.
    [other] Nesutinku, kad iš kitų gauti mano duomenys būtų naudojami „Meta“ DI.
   *[gdpr] Nesutinku (BDAR 21 str. 1 d.), kad iš kitų gauti mano duomenys būtų naudojami „Meta“ DI.
}
objection-opening-child = { $law ->
    [uk] Savo nepilnamečio vaiko vardu pagal UK GDPR 21 straipsnio 1 dalį nesutinku, kad mano vaiko asmens duomenys, kad ir iš kur jie gauti, būtų naudojami „Meta“ dirbtiniam intelektui kurti ir tobulinti.
    [fadp] Savo nepilnamečio vaiko vardu aiškiai nesutinku (Šveicarijos federalinio duomenų apsaugos įstatymo 30 straipsnio 2 dalies b punktas), kad jo asmens duomenys, kad ir iš kur gauti, būtų naudojami „Meta“ dirbtiniam intelektui kurti ir tobulinti.
    [other] Savo nepilnamečio vaiko vardu nesutinku, kad mano vaiko asmens duomenys, kad ir iš kur jie gauti, būtų naudojami „Meta“ dirbtiniam intelektui kurti ir tobulinti.
   *[gdpr] Savo nepilnamečio vaiko vardu pagal BDAR 21 straipsnio 1 dalį nesutinku, kad mano vaiko asmens duomenys, kad ir iš kur jie gauti, būtų naudojami „Meta“ dirbtiniam intelektui kurti ir tobulinti.
}
objection-shortest-child = { $law ->
    [uk] Vaiko vardu nesutinku (UK GDPR 21 str. 1 d.), kad jo duomenys būtų naudojami „Meta“ DI.
    [fadp] Vaiko vardu aiškiai nesutinku (FADP 30 str.), kad jo duomenys būtų naudojami „Meta“ DI.
    [other] Vaiko vardu nesutinku, kad jo duomenys būtų naudojami „Meta“ DI.
   *[gdpr] Vaiko vardu nesutinku (BDAR 21 str. 1 d.), kad jo duomenys būtų naudojami „Meta“ DI.
}
objection-child-reason = Mano vaikas dėl to spręsti negali, o vaikų interesai yra ypač svarbūs. Tai, kad nepilnamečių paskyros neįtraukiamos, neapima to, ką skelbia suaugusieji.
objection-opening-represented = { $law ->
    [uk] Asmens, kuriam atstovauju, vardu pagal UK GDPR 21 straipsnio 1 dalį nesutinku, kad jo duomenys būtų naudojami „Meta“ dirbtiniam intelektui kurti ir tobulinti – tiek tai, kuo dalytasi iki šiol, tiek tai, kuo bus dalijamasi.
    [fadp] Asmens, kuriam atstovauju, vardu aiškiai nesutinku (Šveicarijos federalinio duomenų apsaugos įstatymo 30 straipsnio 2 dalies b punktas), kad jo duomenys, esami ir būsimi, būtų naudojami „Meta“ dirbtiniam intelektui kurti ir tobulinti.
    [other] Asmens, kuriam atstovauju, vardu nesutinku, kad jo duomenys būtų naudojami „Meta“ dirbtiniam intelektui kurti ir tobulinti – tiek tai, kuo dalytasi iki šiol, tiek tai, kuo bus dalijamasi.
   *[gdpr] Asmens, kuriam atstovauju, vardu pagal BDAR 21 straipsnio 1 dalį nesutinku, kad jo duomenys būtų naudojami „Meta“ dirbtiniam intelektui kurti ir tobulinti – tiek tai, kuo dalytasi iki šiol, tiek tai, kuo bus dalijamasi.
}
objection-shortest-represented = { $law ->
    [uk] Kito asmens vardu nesutinku (UK GDPR 21 str.), kad jo duomenys būtų naudojami „Meta“ DI.
    [fadp] Kito asmens vardu aiškiai nesutinku (FADP), kad jo duomenys būtų naudojami „Meta“ DI.
    [other] Kito asmens vardu nesutinku, kad jo duomenys būtų naudojami „Meta“ DI.
   *[gdpr] Kito asmens vardu nesutinku (BDAR 21 str. 1 d.), kad jo duomenys būtų naudojami „Meta“ DI.
}

objection-closing = Prašau nutraukti šį naudojimą ir patvirtinti man, kad tai padarėte.

objection-ground-expectation = Mano įrašai buvo skirti žmonėms, o ne mašinoms. Kai šiuo turiniu dalijausi, negalėjau tikėtis, kad jis bus naudojamas generatyviniam dirbtiniam intelektui kurti.
objection-ground-special-categories = Mano įrašai atskleidžia ypač jautrių dalykų apie mane ar kitus. Tokiems duomenims reikia ypatingos apsaugos, ir teisėto intereso nepakanka, kad juos būtų galima naudoti.
objection-ground-children = Mano įrašuose matyti arba galima atpažinti mano šeimos vaikus. Jie patys dėl to spręsti negali, o jų interesai yra ypač svarbūs.
objection-ground-profession-safety = Dėl mano profesijos arba asmeninio saugumo būtina, kad dirbtinis intelektas neatkurtų ir nesietų mano vardo, veido ir įpročių. Man rizika didesnė negu kitiems.
objection-ground-creative-work = Ten skelbiu savo kūrinius, nuo kurių priklauso mano pragyvenimas. Dirbtinio intelekto turinys, kuris juos mėgdžioja arba pakeičia, man kenkia.
objection-ground-irreversible = To, ką modelis išmoko, beveik nebegalima rasti, ištaisyti ar ištrinti. Visam laikui prarasčiau savo duomenų kontrolę, ir tai reikia įvertinti prieš juos naudojant.
objection-ground-not-necessary = Tą patį tikslą galima pasiekti švelnesniais būdais, pavyzdžiui, naudojant duomenis, kurių savininkai sutiko, licencijuotus arba sintetinius duomenis. Mano duomenys tam nebūtini.
objection-ground-non-user = Neturiu „Meta“ paskyros arba mane rodo kitų turinys. Su „Meta“ manęs niekas nesiejo, man nieko nepranešta ir negalėjau tikėtis tokio naudojimo.

objection-brief-expectation = Mano įrašai buvo skirti žmonėms, ne DI.
objection-brief-special-categories = Mano įrašai atskleidžia ypač saugomus duomenis.
objection-brief-children = Mano įrašuose matyti vaikai.
objection-brief-profession-safety = Dėl darbo ar padėties man kyla ypatinga rizika.
objection-brief-creative-work = Gyvenu iš kūrinių, kuriuos ten skelbiu.
objection-brief-irreversible = To, ką modelis išmoko, beveik nebegalima atsiimti.
objection-brief-not-necessary = DI galima mokyti ir be mano duomenų.
objection-brief-non-user = Neturiu paskyros arba mane rodo kiti.

ground-why-expectation = Pagal teisę svarbu, ko žmonės galėjo tikėtis, kai kuo nors dalijosi; seni įrašai buvo skirti žmonėms, ne DI.
ground-why-special-categories = Tokie duomenys ypač saugomi, ir vien teisėtas interesas jų naudoti neleidžia; dėl to, ką tai reiškia DI mokymui, teismai nesutaria.
ground-why-children = Vaikų interesai svaresni, o jie patys nieko iš to nepasirinko.
ground-why-profession-safety = Tai konkretus atvejis tiesiogine įstatymo prasme: jums rizika didesnė negu kitiems.
ground-why-creative-work = Jūsų pragyvenimas yra jūsų pačių interesas, kurį reikia pasverti kartu su „Meta“ interesu.
ground-why-irreversible = To, ką modelis išmoko, beveik neįmanoma ištaisyti ar ištrinti, todėl iš anksto vertinti reikia griežčiau.
ground-why-not-necessary = Teisėtas interesas leidžia tik tai, kas būtina. Kelno teismas kol kas pripažino, kad „Meta“ vykdomas duomenų naudojimas yra būtinas, todėl šią priežastį pateikite kaip papildomą.
ground-why-non-user = Su „Meta“ jūsų niekas nesieja, jums nieko nepranešta ir nebuvo iš ko rinktis, todėl tokio naudojimo negalėjote tikėtis.
