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

objection-closing = Prašau nutraukti šį naudojimą ir patvirtinti man, kad tai padarėte.

objection-ground-expectation = Mano įrašai buvo skirti žmonėms, o ne mašinoms. Kai šiuo turiniu dalijausi, negalėjau tikėtis, kad jis bus naudojamas generatyviniam dirbtiniam intelektui kurti.
objection-ground-special-categories = Mano įrašai atskleidžia ypač jautrių dalykų apie mane ar kitus. Tokiems duomenims reikia ypatingos apsaugos, ir teisėto intereso nepakanka jiems naudoti.
objection-ground-children = Mano įrašuose matyti arba galima atpažinti mano šeimos vaikus. Jie patys dėl to spręsti negali, o jų interesai yra ypač svarbūs.
objection-ground-profession-safety = Dėl mano profesijos arba asmeninio saugumo būtina, kad dirbtinis intelektas neatkurtų ir nesietų mano vardo, veido ir įpročių. Man rizika didesnė negu kitiems.
objection-ground-creative-work = Ten skelbiu savo kūrinius, nuo kurių priklauso mano pragyvenimas. Dirbtinio intelekto turinys, kuris juos mėgdžioja arba pakeičia, man kenkia.
objection-ground-irreversible = To, ką modelis išmoko, beveik nebegalima rasti, ištaisyti ar ištrinti. Visam laikui prarasčiau savo duomenų kontrolę, ir tai reikia įvertinti prieš juos naudojant.
objection-ground-not-necessary = Tą patį tikslą galima pasiekti švelnesniais būdais, pavyzdžiui, naudojant duomenis, kurių savininkai sutiko, licencijuotus arba sintetinius duomenis. Mano duomenys tam nebūtini.
objection-ground-non-user = Neturiu „Meta“ paskyros arba mane rodo kitų turinys. Su „Meta“ manęs niekas nesiejo, man nieko nepranešė, ir negalėjau tikėtis tokio naudojimo.
