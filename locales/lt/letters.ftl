# Letters to the company and to a supervisory authority, in Lithuanian.

letter-act-gdpr = BDAR
letter-act-uk = UK GDPR

letter-kind-objection = Nesutikimas laišku
letter-kind-objection-note = Kai forma neveikia arba kartu su ja.
letter-kind-reminder = Priminimas
letter-kind-reminder-note = Kai „Meta“ laiku neatsakė.
letter-kind-refusal = Atsakymas į atsisakymą
letter-kind-refusal-note = Kai „Meta“ sako „ne“.
letter-kind-access = Ką „Meta“ turi apie mane?
letter-kind-access-note = Klausia, kurie jūsų duomenys buvo naudojami DI.
letter-kind-erasure = Apribojimas ir ištrynimas
letter-kind-erasure-note = Dėl duomenų, kurie dar saugomi mokymui.
letter-kind-company-complaint = Skundas bendrovei „Meta“
letter-kind-company-complaint-note = Jungtinėje Karalystėje jis teikiamas prieš skundą ICO.
letter-kind-complaint = Skundas institucijai
letter-kind-complaint-note = Kai „Meta“ tyli arba jos atsakymas jūsų neįtikina. Jis nemokamas.
letter-kind-child = Dėl vaiko
letter-kind-child-note = Kai jūsų vaiką matyti arba jis minimas tame, ką žmonės skelbia.
letter-kind-represented = Dėl žmogaus, kuriam atstovaujate
letter-kind-represented-note = Kai veikiate suaugusio žmogaus vardu pagal įgaliojimą arba teismo paskyrimu.
letter-kind-non-user = Be paskyros
letter-kind-non-user-note = Kai kiti jus rodo ar mini, o paskyros neturite.

letter-gap-name = [jūsų vardas ir pavardė]
letter-gap-email = [jūsų el. pašto adresas]
letter-gap-address = [jūsų pašto adresas]
letter-gap-account = [jūsų paskyros adresas arba naudotojo vardas]
letter-gap-reasons = [jūsų priežastys vienu ar dviem teisingais sakiniais]
letter-gap-represented = [žmogaus, kuriam atstovaujate, vardas ir pavardė]
letter-gap-mandate = [įgaliojimas arba sprendimas dėl jūsų paskyrimo]
letter-gap-sent = [jūsų nesutikimo diena]
letter-gap-form = [kuria forma ar laišku]
letter-gap-due = [diena, kurią baigėsi „Meta“ terminas atsakyti]
letter-gap-answered = [„Meta“ atsakymo diena]
letter-gap-complained = [jūsų skundo įmonei diena]
letter-gap-recipient = [įmonė, kurią „Meta“ privatumo politika nurodo jūsų šaliai]
letter-gap-authority = [jūsų gyvenamosios vietos duomenų apsaugos institucija]
letter-gap-authority-address = [jos pašto adresas iš jos svetainės]

letter-subject-objection = Nesutikimas, kad mano asmens duomenys būtų naudojami dirbtiniam intelektui
letter-subject-reminder = Priminimas: mano nesutikimas ({ $sent }), kad mano asmens duomenys būtų naudojami dirbtiniam intelektui
letter-subject-refusal = Jūsų atsakymas ({ $answered }) į mano nesutikimą, kad mano asmens duomenys būtų naudojami dirbtiniam intelektui
letter-subject-access = Prašymas susipažinti su duomenimis: mano asmens duomenų naudojimas dirbtiniam intelektui
letter-subject-erasure = Prašymas apriboti dirbtiniam intelektui naudojamų mano asmens duomenų tvarkymą ir juos ištrinti
letter-subject-company-complaint = Skundas: mano nesutikimas ({ $sent }), kad mano asmens duomenys būtų naudojami dirbtiniam intelektui
letter-subject-complaint = Skundas dėl { $controller }: nesutikimas, kad asmens duomenys būtų naudojami dirbtiniam intelektui
letter-subject-child = Nesutikimas, kad mano vaiko asmens duomenys būtų naudojami dirbtiniam intelektui
letter-subject-represented = Kito asmens ({ $represented }) vardu teikiamas nesutikimas, kad asmens duomenys būtų naudojami dirbtiniam intelektui
letter-subject-on-behalf-child = { $subject } (mano vaiko vardu)
letter-subject-on-behalf-represented = { $subject } (kito asmens vardu: { $represented })
letter-subject-non-user = Paskyros neturinčio asmens nesutikimas, kad asmens duomenys būtų naudojami dirbtiniam intelektui

letter-open = Gerbiamieji,
letter-close = Pagarbiai
letter-enclosures = Priedai:
letter-account = { $platform }: { $handle }
letter-platform-meta = „Meta“ paskyra
letter-form = per formą adresu { $address }
letter-by-post = paštu
letter-by-e-mail = el. paštu

letter-object = { $law ->
    [fadp] Aiškiai nesutinku (Šveicarijos federalinio duomenų apsaugos įstatymo (FADP) 30 straipsnio 2 dalies b punktas), kad mano asmens duomenys būtų naudojami dirbtiniam intelektui kurti ir tobulinti visuose „Meta“ produktuose. Tai apima tai, kuo dalijausi iki šiol, tai, kuo dalysiuosi, ir kitų žmonių turinį, kuriame mane galima atpažinti.
    [other] Nesutinku, kad mano asmens duomenys būtų naudojami dirbtiniam intelektui kurti ir tobulinti visuose „Meta“ produktuose. Tai apima tai, kuo dalijausi iki šiol, tai, kuo dalysiuosi, ir kitų žmonių turinį, kuriame mane galima atpažinti.
   *[gdpr] Pagal { $act } 21 straipsnio 1 dalį nesutinku, kad mano asmens duomenys būtų naudojami dirbtiniam intelektui kurti ir tobulinti visuose „Meta“ produktuose. Tai apima tai, kuo dalijausi iki šiol, tai, kuo dalysiuosi, ir kitų žmonių turinį, kuriame mane galima atpažinti.
}
letter-accounts = Mano paskyros:
letter-earlier = Nesutikimą jau pateikiau { $sent }, { $form }. Jis lieka galioti.
letter-reasons = Mano priežastys:

letter-ground-expectation = Vertinant interesų pusiausvyrą svarbu, ko žmogus galėjo pagrįstai tikėtis tuo metu, kai duomenys buvo renkami ({ $act } 47 konstatuojamoji dalis).
letter-ground-special-categories = { $act } 9 straipsnis draudžia juos naudoti, išskyrus jame nurodytas išimtis.
letter-ground-children = { $act } 6 straipsnio 1 dalies f punkte vaikai aiškiai paminėti.
letter-ground-profession-safety = Tai su mano konkrečiu atveju susijusi priežastis, kaip nurodyta { $act } 21 straipsnio 1 dalyje.
letter-ground-creative-work = Į šį mano interesą reikia atsižvelgti vertinant pagal { $act } 6 straipsnio 1 dalies f punktą.
letter-ground-irreversible = Iš teisių reikalauti ištaisyti ir ištrinti duomenis ({ $act } 16 ir 17 straipsniai) tada būtų mažai naudos.
letter-ground-not-necessary = { $act } 6 straipsnio 1 dalies f punktas leidžia tik tai, kas būtina siekiamam interesui.
letter-ground-non-user = Pagal { $act } 14 straipsnį turi būti informuojami ir žmonės, kurių duomenys gauti iš kitur.

letter-ask = Prašau
letter-ask-stop = nuo šiol nutraukti šį naudojimą
letter-ask-restrict = apriboti duomenų tvarkymą, kol nagrinėjate šį nesutikimą (18 straipsnio 1 dalies d punktas)
letter-ask-erase = { $law ->
    [fadp] ištrinti šiuos duomenis iš to, kas saugoma mokymui
    [other] ištrinti šiuos duomenis iš to, kas saugoma mokymui
   *[gdpr] ištrinti šiuos duomenis iš to, kas saugoma mokymui (17 straipsnio 1 dalies c punktas)
}
letter-ask-recipients = pranešti tiems, kam duomenys perduoti, ir nurodyti man, kas jie (19 straipsnis)
letter-ask-sources = nurodyti man, kokius duomenis apie mane tam naudojate ir iš kur jie gauti (14 ir 15 straipsniai)
letter-ask-confirm = { $law ->
    [fadp] raštu man patvirtinti, kad tai padarėte, jei įmanoma, per 30 dienų
    [other] raštu man patvirtinti, kad tai padarėte, jei įmanoma, per 30 dienų
   *[gdpr] per vieną mėnesį man patvirtinti, kad tai padarėte (12 straipsnio 3 dalis)
}
letter-ask-refusal = jei atsisakytumėte, nurodyti man įtikinamas teisėtas priežastis ir tai, kad galiu kreiptis į priežiūros instituciją ir teismą (12 straipsnio 4 dalis)
letter-proof = { $law ->
    [fadp] Asmens dokumento nepridedu. Jei abejojate, kas aš, prašau nurodyti, kodėl ir ko jums reikia.
    [other] Asmens dokumento nepridedu. Jei abejojate, kas aš, prašau nurodyti, kodėl ir ko jums reikia.
   *[gdpr] Šis prašymas nemokamas (12 straipsnio 5 dalis). Asmens dokumento nepridedu. Jei pagrįstai abejojate, kas aš, prašau nurodyti, dėl ko abejojate ir ko jums reikia (12 straipsnio 6 dalis).
}
letter-rights = { $law ->
    [fadp] Visas kitas teises pagal FADP pasilieku.
    [other] Visas kitas teises pasilieku.
    [uk] Visas kitas teises, ypač nustatytas { $act } 79 ir 82 straipsniuose, pasilieku.
   *[gdpr] Visas kitas teises, ypač nustatytas { $act } 77, 79 ir 82 straipsniuose, pasilieku.
}
letter-reply = Prašau atsakyti el. paštu { $email }.

letter-child = { $law ->
    [fadp] Turiu tėvų pareigas nepilnamečio vaiko atžvilgiu. Vaiko vardu aiškiai nesutinku (Šveicarijos federalinio duomenų apsaugos įstatymo (FADP) 30 straipsnio 2 dalies b punktas), kad vaiko asmens duomenys būtų naudojami dirbtiniam intelektui kurti ir tobulinti visuose „Meta“ produktuose. Tai apima bet kurio žmogaus turinį, kuriame mano vaiką matyti ar girdėti arba kuriame jis įvardytas.
    [other] Turiu tėvų pareigas nepilnamečio vaiko atžvilgiu. Vaiko vardu nesutinku, kad vaiko asmens duomenys būtų naudojami dirbtiniam intelektui kurti ir tobulinti visuose „Meta“ produktuose. Tai apima bet kurio žmogaus turinį, kuriame mano vaiką matyti ar girdėti arba kuriame jis įvardytas.
   *[gdpr] Turiu tėvų pareigas nepilnamečio vaiko atžvilgiu. Vaiko vardu pagal { $act } 21 straipsnio 1 dalį nesutinku, kad vaiko asmens duomenys būtų naudojami dirbtiniam intelektui kurti ir tobulinti visuose „Meta“ produktuose. Tai apima bet kurio žmogaus turinį, kuriame mano vaiką matyti ar girdėti arba kuriame jis įvardytas.
}
letter-child-reasons = { $law ->
    [fadp] Mano vaikas dėl to spręsti negali ir to nepasirinko. Tai, kad, kaip sakote, nepilnamečių paskyros neįtraukiamos, neapima to, ką skelbia suaugusieji.
    [other] Mano vaikas dėl to spręsti negali ir to nepasirinko. Tai, kad, kaip sakote, nepilnamečių paskyros neįtraukiamos, neapima to, ką skelbia suaugusieji.
   *[gdpr] Mano vaikas dėl to spręsti negali ir to nepasirinko. Pagal { $act } 6 straipsnio 1 dalies f punktą vaikų interesai yra ypač svarbūs. Tai, kad, kaip sakote, nepilnamečių paskyros neįtraukiamos, neapima to, ką skelbia suaugusieji.
}
letter-child-name = Savo vaiko vardo čia nenurodau. Jei duomenims rasti jums ko nors reikia, prašau nurodyti, ko ir kodėl.

letter-represented = { $law ->
    [fadp] Atstovauju šiam asmeniui: { $represented }. Šio asmens vardu aiškiai nesutinku (Šveicarijos federalinio duomenų apsaugos įstatymo (FADP) 30 straipsnio 2 dalies b punktas), kad jo asmens duomenys būtų naudojami dirbtiniam intelektui kurti ir tobulinti visuose „Meta“ produktuose. Tai apima tai, kuo dalytasi iki šiol, tai, kuo bus dalijamasi, ir kitų žmonių turinį, kuriame šį asmenį galima atpažinti.
    [other] Atstovauju šiam asmeniui: { $represented }. Šio asmens vardu nesutinku, kad jo asmens duomenys būtų naudojami dirbtiniam intelektui kurti ir tobulinti visuose „Meta“ produktuose. Tai apima tai, kuo dalytasi iki šiol, tai, kuo bus dalijamasi, ir kitų žmonių turinį, kuriame šį asmenį galima atpažinti.
   *[gdpr] Atstovauju šiam asmeniui: { $represented }. Šio asmens vardu pagal { $act } 21 straipsnio 1 dalį nesutinku, kad jo asmens duomenys būtų naudojami dirbtiniam intelektui kurti ir tobulinti visuose „Meta“ produktuose. Tai apima tai, kuo dalytasi iki šiol, tai, kuo bus dalijamasi, ir kitų žmonių turinį, kuriame šį asmenį galima atpažinti.
}
letter-accounts-represented = Šio asmens paskyros:
letter-mandate = Teisę veikti man suteikia: { $mandate }. Kopiją pridedu. Jei jums reikia daugiau, prašau nurodyti, ko ir kodėl.
letter-on-behalf-child = Rašau savo nepilnamečio vaiko, kurio atžvilgiu turiu tėvų pareigas, vardu. Kur šiame laiške kalbama apie mano duomenis, mano paskyras ar mano teises, turimi omenyje vaiko duomenys, paskyros ir teisės. Prašau atsakymą siųsti man.
letter-on-behalf-represented = Rašau asmens, kuriam atstovauju, vardu: { $represented }. Kur šiame laiške kalbama apie mano duomenis, mano paskyras ar mano teises, turimi omenyje šio asmens duomenys, paskyros ir teisės. Prašau atsakymą siųsti man.

letter-non-user = { $law ->
    [fadp] Paskyros pas jus neturiu. Aiškiai nesutinku (Šveicarijos federalinio duomenų apsaugos įstatymo (FADP) 30 straipsnio 2 dalies b punktas), kad duomenys apie mane būtų naudojami dirbtiniam intelektui kurti ir tobulinti, nesvarbu, ar jie gauti iš kitų žmonių turinio, interneto ar kitų įmonių.
    [other] Paskyros pas jus neturiu. Nesutinku, kad duomenys apie mane būtų naudojami dirbtiniam intelektui kurti ir tobulinti, nesvarbu, ar jie gauti iš kitų žmonių turinio, interneto ar kitų įmonių.
   *[gdpr] Paskyros pas jus neturiu. Pagal { $act } 21 straipsnio 1 dalį nesutinku, kad duomenys apie mane būtų naudojami dirbtiniam intelektui kurti ir tobulinti, nesvarbu, ar jie gauti iš kitų žmonių turinio, interneto ar kitų įmonių.
}
letter-non-user-reasons = { $law ->
    [fadp] Su jumis manęs niekas nesieja, man nieko nepranešėte, ir tokio naudojimo negalėjau tikėtis.
    [other] Su jumis manęs niekas nesieja, man nieko nepranešėte, ir tokio naudojimo negalėjau tikėtis.
   *[gdpr] Su jumis manęs niekas nesieja, man nieko nepranešėte ({ $act } 14 straipsnis), ir tokio naudojimo negalėjau tikėtis (47 konstatuojamoji dalis).
}

letter-past = { $sent } pateikiau nesutikimą ({ $form }), kad mano asmens duomenys būtų naudojami dirbtiniam intelektui kurti ir tobulinti. Nurodžiau el. pašto adresą { $email }.
letter-silence = { $law ->
    [fadp] Nuo tada atsakymo negavau.
    [other] Nuo tada atsakymo negavau.
   *[gdpr] Pagal { $act } 12 straipsnio 3 dalį atsakyti turite per vieną mėnesį. Šis terminas ({ $due }) baigėsi. Negavau nei atsakymo, nei pranešimo su priežastimis, kad jums reikia daugiau laiko.
}
letter-receipt-only = { $law ->
    [fadp] Nuo tada gavau tik gavimo patvirtinimą. Tai ne atsakymas.
    [other] Nuo tada gavau tik gavimo patvirtinimą. Tai ne atsakymas.
   *[gdpr] Pagal { $act } 12 straipsnio 3 dalį atsakyti turite per vieną mėnesį. Šis terminas ({ $due }) baigėsi. Gavau tik gavimo patvirtinimą. Tai ne atsakymas.
}
letter-remind-ask = Prašau per dvi savaites man pranešti, ar atsižvelgiate į mano nesutikimą ir nuo kurios dienos.
letter-else = { $law ->
    [uk] Jei atsakymo negausiu, pateiksiu skundą jums pagal įstatymo Data Protection Act 2018 nuostatą „section 164A“, o po to – Informacijos komisarui (Information Commissioner).
    [fadp] Jei atsakymo negausiu, kreipsiuosi į Šveicarijos federalinį duomenų apsaugos ir informacijos komisarą (FDPIC).
    [other] Jei atsakymo negausiu, kreipsiuosi patarimo.
   *[gdpr] Jei atsakymo negausiu, pateiksiu skundą priežiūros institucijai ({ $act } 77 straipsnis).
}

letter-refused = { $answered } man pranešėte, kad į mano nesutikimą neatsižvelgiate.
letter-burden = { $law ->
    [fadp] Tvarkymas prieš mano aiškiai pareikštą valią pažeidžia mano asmenines teises, jei nėra pateisinamas (FADP 30 straipsnio 2 dalies b punktas ir 31 straipsnis). Prašau nurodyti, kokiu pateisinimu mano atveju remiatės. Mano priežastys:
    [other] Prašau nurodyti, kodėl ir kaip įvertinote mano priežastis:
   *[gdpr] Pagal { $act } 21 straipsnio 1 dalį jūs turite įrodyti, kad duomenis tvarkote dėl įtikinamų teisėtų priežasčių, kurios yra viršesnės už mano interesus, teises ir laisves. Prašau nurodyti, kokios jos mano atveju ir kaip jas įvertinote, palyginti su mano priežastimis:
}
letter-maintain = Savo nesutikimo neatsisakau. Prašau jį išnagrinėti iš naujo ir man atsakyti per dvi savaites.
letter-meanwhile = Iki tol prašau apriboti duomenų tvarkymą (18 straipsnio 1 dalies d punktas).

letter-access = { $law ->
    [fadp] Prašau leisti susipažinti su mano asmens duomenimis (FADP 25 straipsnis). Prašau nurodyti,
   *[gdpr] Pagal { $act } 15 straipsnį prašau leisti susipažinti su mano asmens duomenimis. Prašau nurodyti,
}
letter-access-whether = ar mano duomenys buvo arba yra naudojami dirbtiniam intelektui kurti ar tobulinti
letter-access-which = kokių rūšių duomenys tai yra, iš kurių paskyrų ir nuo kada
letter-access-sources = iš kur duomenys gauti
letter-access-recipients = kam jie perduoti, taip pat ir paskelbus modelį
letter-access-time = kiek laiko jie šiuo tikslu saugomi
letter-access-interest = kokiu teisėtu interesu remiatės (13 straipsnio 1 dalies d punktas)
letter-access-objection = kaip išnagrinėjote mano nesutikimą ({ $sent }) ir nuo kurios dienos jis galioja
letter-access-copy = Taip pat prašau atsiųsti man mano duomenų, esančių tame, kas saugoma mokymui, kopiją.
letter-access-form = { $law ->
    [fadp] Prašau atsakyti elektroniniu būdu, nemokamai ir, kaip paprastai nustatyta, per 30 dienų (FADP 25 straipsnio 6 ir 7 dalys).
   *[gdpr] Prašau atsakyti elektroniniu būdu ir per vieną mėnesį (12 straipsnio 3 dalis).
}

letter-erase = { $law ->
    [fadp] Kadangi pateikiau nesutikimą, prašau
   *[gdpr] Kadangi pateikiau nesutikimą, pagal { $act } 17, 18 ir 19 straipsnius prašau
}
letter-erase-chats = ištrinti, ką rašiau „Meta AI“, kiek tai saugoma mokymui
letter-erase-restrict = apriboti šių duomenų tvarkymą, kol tai bus padaryta (18 straipsnio 1 dalies d punktas)
letter-erase-impossible = jei manote, kad ištrinti neįmanoma, nurodyti, kokių duomenų ir kodėl
letter-erase-unlawful = Jei duomenys naudoti neteisėtai, remiuosi ir 17 straipsnio 1 dalies d punktu.

letter-company-complaint = Pagal įstatymo Data Protection Act 2018 nuostatą „section 164A“ skundžiuosi jums dėl to, kaip išnagrinėjote mano nesutikimą. Prašau per 30 dienų nuo gavimo patvirtinti, kad šį skundą gavote, jį išnagrinėti ir nepagrįstai nedelsiant pranešti man rezultatą.

letter-complain = { $law ->
    [uk] Skundžiuosi dėl { $controller }, { $controller-address }. Pirmiausia { $complained } pateikiau skundą pačiai įmonei pagal įstatymo Data Protection Act 2018 nuostatą „section 164A“.
    [fadp] Pranešu jums, kaip { $controller }, { $controller-address }, elgiasi su mano nesutikimu, kad mano asmens duomenys būtų naudojami dirbtiniam intelektui (FADP 30 straipsnio 2 dalies b punktas).
   *[gdpr] Pagal { $act } 77 straipsnį pateikiu skundą dėl { $controller }, { $controller-address }. Jis susijęs su mano nesutikimu, kad mano asmens duomenys būtų naudojami dirbtiniam intelektui.
}
letter-complain-lead = Vadovaujanti priežiūros institucija šiai įmonei yra Airijos duomenų apsaugos komisija (Data Protection Commission) (56 ir 60 straipsniai). Prašau šį skundą perduoti, kiek to reikia, ir patiems mane informuoti apie jo eigą.
letter-course = Kas įvyko:
letter-course-sent = { $sent }: pateikiu nesutikimą, { $form }. Nurodau el. pašto adresą { $email }.
letter-course-receipt = „Meta“ patvirtina, kad nesutikimą gavo.
letter-course-due = { $law ->
    [fadp] Atsakymo iki šiol negavau.
   *[gdpr] { $due }: baigiasi 12 straipsnio 3 dalyje nustatytas mėnuo. Negavau nei atsakymo, nei pranešimo, kad reikia daugiau laiko.
}
letter-course-reminded = { $reminded }: siunčiu „Meta“ priminimą ir prašau atsakyti.
letter-course-refused = { $answered }: „Meta“ man praneša, kad į nesutikimą neatsižvelgia.
letter-course-reasons = Mano priežastys buvo:
letter-breach = Mano nuomone, tai susiję su šiomis { $act } nuostatomis:
letter-breach-time = 12 straipsnio 3 dalimi, nes laiku neatsakyta
letter-breach-refusal = 21 straipsnio 1 dalimi, nes man neįrodyta, kad yra įtikinamų teisėtų priežasčių
letter-breach-special-categories = 9 straipsniu, nes tai, kas vieša, atskleidžia ypač jautrių dalykų
letter-breach-notice = 14 straipsniu, nes man nieko nepranešta
letter-complain-ask = Prašau
letter-complain-examine = išnagrinėti šį skundą
letter-complain-order = { $law ->
    [fadp] siekti, kad į mano nesutikimą būtų atsižvelgta
   *[gdpr] užtikrinti, kad į mano nesutikimą būtų atsižvelgta
}
letter-complain-tell = { $law ->
    [gdpr] informuoti mane apie eigą ir rezultatą (77 straipsnio 2 dalis)
   *[other] informuoti mane apie rezultatą
}

letter-enclosure-objection = Mano nesutikimo kopija su data
letter-enclosure-mandate = Dokumento, kuris man suteikia teisę veikti, kopija
letter-enclosure-answers = Ekrano kopijos ir el. laiškai, kiek jų turiu
letter-enclosure-complaint = Mano skundas įmonei ir jos atsakymas, jei yra

letter-note-gaps = Užpildykite tai, kas yra laužtiniuose skliaustuose, ir ištrinkite, kas netinka.
letter-note-form-first = Per „Meta“ formą greičiau. Laiškas galioja nuo dienos, kai gaunamas: išsiųskite taip, kad galėtumėte įrodyti, kada jis gautas.
letter-note-two-weeks = Dvi savaitės – tai prašymas. Įstatymas tokio termino nenustato.
letter-note-models-stay = Čia kalbama apie duomenis, kurie dar saugomi. Tai, ką modelis jau išmoko, nuo to vargu ar pasikeis.
letter-note-address-press = Šis adresas žinomas tik iš spaudos. „Meta“ forma – patikimesnis būdas.
letter-note-no-deadline = Šveicarijos teisė termino atsakyti į nesutikimą nenustato. Po 30 dienų pasiteiraukite dar kartą.
letter-note-other-law = „Objector“ nežino jūsų šalies teisės, todėl šiame laiške joks įstatymas nenurodytas.
letter-note-identify = „Meta“ gali klausti, kaip jus rasti savo duomenyse. Nenurodykite daugiau, nei tam reikia, ir iš anksto nesiųskite asmens dokumento.
letter-note-child = Joks laiškas nepaslepia nuotraukos. Paprašykite ir tų, kurie ją paskelbė, ją ištrinti arba rodyti tik draugams.
letter-note-represented = Pridėkite dokumento, kuris jums suteikia teisę veikti, kopiją. Joje uždažykite tai, kas su tuo nesusiję, ir nepridėkite asmens dokumento. Jūsų duomenyse turi būti šalis, kurioje gyvena šis žmogus: svarbi jos teisė ir jos institucija.
letter-note-authority-form = Institucija turi savo skundų puslapį arba formą. Pasinaudokite ja ir nukopijuokite į ją šį tekstą.
letter-note-check-address = Prieš siųsdami paštu, patikrinkite adresą institucijos svetainėje.
letter-note-lead = Skundą priima jūsų šalies institucija. Su „Meta“ susijusiais klausimais vadovauja Airijos institucija, bet rašyti į Dubliną jums nereikia.
letter-note-land = Vokietijoje skundus dėl tokių įmonių kaip „Meta“ nagrinėja jūsų federalinės žemės institucija. Pasirinkite savo žemę.
letter-note-login = Institucijos formai reikia elektroninės tapatybės, pavyzdžiui, „MitID“ Danijoje arba „BankID“ Norvegijoje.
letter-note-no-plain-mail = Ši institucija nepriima skundų paprastu el. paštu. Naudokitės jos forma arba paštu.
letter-note-public-record = Tai, kas siunčiama šiai institucijai, tampa viešu dokumentu. Nerašykite to, kas jautru.
letter-note-company-first = Ši institucija nori, kad pirmiausia kreiptumėtės į įmonę.
letter-note-no-fines = Šveicarijos komisaras gali nagrinėti klausimą, bet baudų skirti negali.
letter-note-language = Šis laiškas parašytas institucijos priimama kalba.
letter-note-court = Jei institucija tris mėnesius nieko nepraneša, pagal BDAR 78 straipsnio 2 dalį galite kreiptis į teismą.
letter-note-not-covered = „Objector“ nežino jūsų šalies ar teritorijos institucijos. Ieškokite jos savo vyriausybės svetainėje.
letter-as-of = { $date } duomenimis
letter-undated = Šių duomenų data nežinoma.
