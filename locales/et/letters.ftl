# Letters to the company and to a supervisory authority, and what to know beside them, in Estonian.

letter-act-gdpr = isikuandmete kaitse üldmääruse
letter-act-uk = UK GDPR-i

letter-kind-objection = Vastuväide kirja teel
letter-kind-objection-note = Kui vorm ei tööta, või vormile lisaks.
letter-kind-reminder = Meeldetuletus
letter-kind-reminder-note = Kui Meta ei ole õigel ajal vastanud.
letter-kind-refusal = Vastus keeldumisele
letter-kind-refusal-note = Kui Meta ütleb „ei“.
letter-kind-access = Mida Meta teie kohta hoiab?
letter-kind-access-note = Selles küsitakse, milliseid teie andmeid on tehisintellekti jaoks kasutatud.
letter-kind-erasure = Piiramine ja kustutamine
letter-kind-erasure-note = Andmete kohta, mida hoitakse endiselt treenimise jaoks.
letter-kind-company-complaint = Kaebus Metale
letter-kind-company-complaint-note = Ühendkuningriigis tuleb see enne kaebust ICO-le.
letter-kind-complaint = Kaebus asutusele
letter-kind-complaint-note = Kui Meta ei vasta või tema vastus teid ei veena. See ei maksa midagi.
letter-kind-child = Lapse nimel
letter-kind-child-note = Kui teie laps on inimeste postitustes näha või nimetatud.
letter-kind-represented = Inimese nimel, keda esindate
letter-kind-represented-note = Kui tegutsete täiskasvanu nimel volikirja alusel või kohtu määratuna.
letter-kind-non-user = Ilma kontota
letter-kind-non-user-note = Kui teised teid näitavad või nimetavad ja teil kontot ei ole.

letter-gap-name = [teie nimi]
letter-gap-email = [teie e-posti aadress]
letter-gap-address = [teie postiaadress]
letter-gap-account = [teie konto aadress või kasutajanimi]
letter-gap-reasons = [teie põhjused ühe või kahe tõese lausega]
letter-gap-represented = [esindatava nimi]
letter-gap-mandate = [volikiri või otsus, millega teid esindajaks määrati]
letter-gap-sent = [teie vastuväite päev]
letter-gap-form = [millise vormi või kirjaga]
letter-gap-due = [päev, mil Meta vastamistähtaeg lõppes]
letter-gap-answered = [Meta vastuse päev]
letter-gap-complained = [ettevõttele esitatud kaebuse päev]
letter-gap-recipient = [ettevõte, mille Meta privaatsuspoliitika teie riigi kohta nimetab]
letter-gap-authority = [teie elukoha andmekaitseasutus]
letter-gap-authority-address = [selle postiaadress, vt asutuse veebilehte]

letter-subject-objection = Vastuväide minu isikuandmete kasutamisele tehisintellekti jaoks
letter-subject-reminder = Meeldetuletus: minu vastuväide ({ $sent }) isikuandmete kasutamisele tehisintellekti jaoks
letter-subject-refusal = Teie vastus ({ $answered }) minu vastuväitele isikuandmete kasutamise kohta tehisintellekti jaoks
letter-subject-access = Andmetega tutvumise taotlus: minu isikuandmete kasutamine tehisintellekti jaoks
letter-subject-erasure = Taotlus piirata tehisintellekti jaoks kasutatavate isikuandmete töötlemist ja need kustutada
letter-subject-company-complaint = Kaebus: minu vastuväide ({ $sent }) isikuandmete kasutamisele tehisintellekti jaoks
letter-subject-complaint = Kaebus ({ $controller }): vastuväide isikuandmete kasutamisele tehisintellekti jaoks
letter-subject-child = Vastuväide minu lapse isikuandmete kasutamisele tehisintellekti jaoks
letter-subject-represented = Vastuväide teise isiku ({ $represented }) nimel isikuandmete kasutamisele tehisintellekti jaoks
letter-subject-on-behalf-child = { $subject } (minu lapse nimel)
letter-subject-on-behalf-represented = { $subject } (teise isiku nimel: { $represented })
letter-subject-non-user = Kontota isiku vastuväide isikuandmete kasutamisele tehisintellekti jaoks

letter-open = Lugupeetud adressaat
letter-close = Lugupidamisega
letter-enclosures = Lisad:
letter-account = { $platform }: { $handle }
letter-platform-meta = Meta konto
letter-form = vormiga aadressil { $address }
letter-by-post = posti teel
letter-by-e-mail = e-posti teel

letter-object = { $law ->
    [fadp] Esitan sõnaselge vastuväite (Šveitsi föderaalse andmekaitseseaduse, FADP, artikli 30 lõike 2 punkt b) oma isikuandmete kasutamisele tehisintellekti arendamiseks ja täiustamiseks kõigis Meta toodetes. See hõlmab seda, mida olen seni jaganud, seda, mida jagan edaspidi, ja teiste inimeste sisu, millest mind on võimalik ära tunda.
    [other] Esitan vastuväite oma isikuandmete kasutamisele tehisintellekti arendamiseks ja täiustamiseks kõigis Meta toodetes. See hõlmab seda, mida olen seni jaganud, seda, mida jagan edaspidi, ja teiste inimeste sisu, millest mind on võimalik ära tunda.
   *[gdpr] Esitan { $act } artikli 21 lõike 1 alusel vastuväite oma isikuandmete kasutamisele tehisintellekti arendamiseks ja täiustamiseks kõigis Meta toodetes. See hõlmab seda, mida olen seni jaganud, seda, mida jagan edaspidi, ja teiste inimeste sisu, millest mind on võimalik ära tunda.
}
letter-accounts = Minu kontod:
letter-earlier = Olen vastuväite juba esitanud ({ $sent }), { $form }. Jään selle vastuväite juurde.
letter-reasons = Minu põhjused:

letter-ground-expectation = Kaalumisel tuleb arvestada, mida inimene võis andmete kogumise ajal mõistlikult eeldada ({ $act } põhjendus 47).
letter-ground-special-categories = Vastavalt { $act } artiklile 9 on nende kasutamine keelatud, välja arvatud seal nimetatud eranditel.
letter-ground-children = Lapsi on { $act } artikli 6 lõike 1 punktis f sõnaselgelt nimetatud.
letter-ground-profession-safety = See on minu konkreetse olukorraga seotud põhjus { $act } artikli 21 lõike 1 tähenduses.
letter-ground-creative-work = See minu huvi kuulub { $act } artikli 6 lõike 1 punkti f kohasesse kaalumisse.
letter-ground-irreversible = Õigustest andmete parandamisele ja kustutamisele ({ $act } artiklid 16 ja 17) oleks siis vähe kasu.
letter-ground-not-necessary = Vastavalt { $act } artikli 6 lõike 1 punktile f on lubatud ainult see, mis on taotletava huvi jaoks vajalik.
letter-ground-non-user = Vastavalt { $act } artiklile 14 tuleb teavitada ka inimesi, kelle andmed on saadud mujalt.

letter-ask = Palun teil
letter-ask-stop = see kasutamine edaspidi lõpetada
letter-ask-restrict = piirata andmete töötlemist seni, kuni te seda vastuväidet läbi vaatate (artikli 18 lõike 1 punkt d)
letter-ask-erase = { $law ->
    [fadp] kustutada need andmed sellest, mida hoitakse treenimise jaoks
    [other] kustutada need andmed sellest, mida hoitakse treenimise jaoks
   *[gdpr] kustutada need andmed sellest, mida hoitakse treenimise jaoks (artikli 17 lõike 1 punkt c)
}
letter-ask-recipients = teavitada neid, kellele andmed on edastatud, ja öelda mulle, kes nad on (artikkel 19)
letter-ask-sources = öelda mulle, milliseid minu andmeid te selleks kasutate ja kust need pärinevad (artiklid 14 ja 15)
letter-ask-confirm = { $law ->
    [fadp] kinnitada mulle kirjalikult, et olete seda teinud, võimaluse korral 30 päeva jooksul
    [other] kinnitada mulle kirjalikult, et olete seda teinud, võimaluse korral 30 päeva jooksul
   *[gdpr] kinnitada mulle ühe kuu jooksul, et olete seda teinud (artikli 12 lõige 3)
}
letter-ask-refusal = teatada mulle keeldumise korral oma mõjuvad õiguspärased põhjused ja see, et saan pöörduda järelevalveasutuse ja kohtu poole (artikli 12 lõige 4)
letter-proof = { $law ->
    [fadp] Ma ei lisa isikut tõendavat dokumenti. Kui kahtlete, kes ma olen, palun öelge, miks ja mida te vajate.
    [other] Ma ei lisa isikut tõendavat dokumenti. Kui kahtlete, kes ma olen, palun öelge, miks ja mida te vajate.
   *[gdpr] See taotlus on tasuta (artikli 12 lõige 5). Ma ei lisa isikut tõendavat dokumenti. Kui teil on põhjendatud kahtlus, kes ma olen, palun öelge, milline ja mida te vajate (artikli 12 lõige 6).
}
letter-rights = { $law ->
    [fadp] Jätan endale kõik muud FADP-st tulenevad õigused.
    [other] Jätan endale kõik muud õigused.
    [uk] Jätan endale kõik muud õigused, eelkõige { $act } artiklitest 79 ja 82 tulenevad õigused.
   *[gdpr] Jätan endale kõik muud õigused, eelkõige { $act } artiklitest 77, 79 ja 82 tulenevad õigused.
}
letter-reply = Palun vastake e-posti aadressile { $email }.

letter-child = { $law ->
    [fadp] Mul on alaealise lapse suhtes vanemlik vastutus. Esitan lapse nimel sõnaselge vastuväite (Šveitsi föderaalse andmekaitseseaduse, FADP, artikli 30 lõike 2 punkt b) lapse isikuandmete kasutamisele tehisintellekti arendamiseks ja täiustamiseks kõigis Meta toodetes. See hõlmab kelle tahes sisu, milles minu last on näha või kuulda või milles teda on nimetatud.
    [other] Mul on alaealise lapse suhtes vanemlik vastutus. Esitan lapse nimel vastuväite lapse isikuandmete kasutamisele tehisintellekti arendamiseks ja täiustamiseks kõigis Meta toodetes. See hõlmab kelle tahes sisu, milles minu last on näha või kuulda või milles teda on nimetatud.
   *[gdpr] Mul on alaealise lapse suhtes vanemlik vastutus. Esitan lapse nimel { $act } artikli 21 lõike 1 alusel vastuväite lapse isikuandmete kasutamisele tehisintellekti arendamiseks ja täiustamiseks kõigis Meta toodetes. See hõlmab kelle tahes sisu, milles minu last on näha või kuulda või milles teda on nimetatud.
}
letter-child-reasons = { $law ->
    [fadp] Minu laps ei saa selle üle otsustada ega ole seda valinud. See, et te oma sõnul jätate alaealiste kontod välja, ei ulatu selleni, mida postitavad täiskasvanud.
    [other] Minu laps ei saa selle üle otsustada ega ole seda valinud. See, et te oma sõnul jätate alaealiste kontod välja, ei ulatu selleni, mida postitavad täiskasvanud.
   *[gdpr] Minu laps ei saa selle üle otsustada ega ole seda valinud. Laste huvidele annab { $act } artikli 6 lõike 1 punkt f erilise kaalu. See, et te oma sõnul jätate alaealiste kontod välja, ei ulatu selleni, mida postitavad täiskasvanud.
}
letter-child-name = Ma ei nimeta siin oma lapse nime. Kui vajate andmete leidmiseks midagi, palun öelge, mida ja miks.

letter-represented = { $law ->
    [fadp] Esindan järgmist isikut: { $represented }. Esitan tema nimel sõnaselge vastuväite (Šveitsi föderaalse andmekaitseseaduse, FADP, artikli 30 lõike 2 punkt b) tema isikuandmete kasutamisele tehisintellekti arendamiseks ja täiustamiseks kõigis Meta toodetes. See hõlmab seda, mida on seni jagatud, seda, mida jagatakse edaspidi, ja teiste inimeste sisu, millest teda on võimalik ära tunda.
    [other] Esindan järgmist isikut: { $represented }. Esitan tema nimel vastuväite tema isikuandmete kasutamisele tehisintellekti arendamiseks ja täiustamiseks kõigis Meta toodetes. See hõlmab seda, mida on seni jagatud, seda, mida jagatakse edaspidi, ja teiste inimeste sisu, millest teda on võimalik ära tunda.
   *[gdpr] Esindan järgmist isikut: { $represented }. Esitan tema nimel { $act } artikli 21 lõike 1 alusel vastuväite tema isikuandmete kasutamisele tehisintellekti arendamiseks ja täiustamiseks kõigis Meta toodetes. See hõlmab seda, mida on seni jagatud, seda, mida jagatakse edaspidi, ja teiste inimeste sisu, millest teda on võimalik ära tunda.
}
letter-accounts-represented = Selle isiku kontod:
letter-mandate = Õiguse tegutseda annab mulle: { $mandate }. Koopia on lisatud. Kui vajate enamat, palun öelge, mida ja miks.
letter-on-behalf-child = Kirjutan oma alaealise lapse nimel, kelle suhtes mul on vanemlik vastutus. Kui selles kirjas on juttu minu andmetest, minu kontodest või minu õigustest, mõeldakse lapse omi. Palun saatke vastus mulle.
letter-on-behalf-represented = Kirjutan järgmise isiku nimel, keda esindan: { $represented }. Kui selles kirjas on juttu minu andmetest, minu kontodest või minu õigustest, mõeldakse selle isiku omi. Palun saatke vastus mulle.

letter-non-user = { $law ->
    [fadp] Mul ei ole teie juures kontot. Esitan sõnaselge vastuväite (Šveitsi föderaalse andmekaitseseaduse, FADP, artikli 30 lõike 2 punkt b) minu kohta käivate andmete kasutamisele tehisintellekti arendamiseks ja täiustamiseks, olenemata sellest, kas need pärinevad teiste inimeste sisust, internetist või teistelt ettevõtetelt.
    [other] Mul ei ole teie juures kontot. Esitan vastuväite minu kohta käivate andmete kasutamisele tehisintellekti arendamiseks ja täiustamiseks, olenemata sellest, kas need pärinevad teiste inimeste sisust, internetist või teistelt ettevõtetelt.
   *[gdpr] Mul ei ole teie juures kontot. Esitan { $act } artikli 21 lõike 1 alusel vastuväite minu kohta käivate andmete kasutamisele tehisintellekti arendamiseks ja täiustamiseks, olenemata sellest, kas need pärinevad teiste inimeste sisust, internetist või teistelt ettevõtetelt.
}
letter-non-user-reasons = { $law ->
    [fadp] Mul ei ole teiega mingit suhet, mind ei ole teavitatud ja ma ei saanud sellist kasutamist eeldada.
    [other] Mul ei ole teiega mingit suhet, mind ei ole teavitatud ja ma ei saanud sellist kasutamist eeldada.
   *[gdpr] Mul ei ole teiega mingit suhet, mind ei ole teavitatud ({ $act } artikkel 14) ja ma ei saanud sellist kasutamist eeldada (põhjendus 47).
}

letter-past = Esitasin varem ({ $sent }), { $form }, vastuväite oma isikuandmete kasutamisele tehisintellekti arendamiseks ja täiustamiseks. Märkisin e-posti aadressi { $email }.
letter-silence = { $law ->
    [fadp] Sellest ajast ei ole ma vastust saanud.
    [other] Sellest ajast ei ole ma vastust saanud.
   *[gdpr] Vastavalt { $act } artikli 12 lõikele 3 on teil vastamiseks aega üks kuu. Selle tähtaja viimane päev oli { $due }. Ma ei ole saanud ei vastust ega põhjendatud teadet, et vajate rohkem aega.
}
letter-receipt-only = { $law ->
    [fadp] Sellest ajast olen saanud ainult kinnituse vastuväite kättesaamise kohta. See ei ole vastus.
    [other] Sellest ajast olen saanud ainult kinnituse vastuväite kättesaamise kohta. See ei ole vastus.
   *[gdpr] Vastavalt { $act } artikli 12 lõikele 3 on teil vastamiseks aega üks kuu. Selle tähtaja viimane päev oli { $due }. Olen saanud ainult kinnituse vastuväite kättesaamise kohta. See ei ole vastus.
}
letter-remind-ask = Palun teatage mulle kahe nädala jooksul, kas te rahuldate minu vastuväite, ja kui jah, siis mis päevast alates.
letter-else = { $law ->
    [uk] Kui ma teilt midagi ei kuule, esitan kaebuse teile (Data Protection Act 2018, section 164A) ja seejärel asutusele Information Commissioner.
    [fadp] Kui ma teilt midagi ei kuule, pöördun Šveitsi föderaalse andmekaitse- ja teabevoliniku (FDPIC) poole.
    [other] Kui ma teilt midagi ei kuule, küsin nõu.
   *[gdpr] Kui ma teilt midagi ei kuule, esitan kaebuse järelevalveasutusele ({ $act } artikkel 77).
}

letter-refused = Teatasite mulle ({ $answered }), et te seda ei rahulda.
letter-burden = { $law ->
    [fadp] Minu sõnaselge tahte vastane töötlemine rikub minu isikuõigusi, kui see ei ole õigustatud (FADP artikli 30 lõike 2 punkt b ja artikkel 31). Palun öelge, millisele õigustusele te minu puhul tuginete. Minu põhjused on järgmised:
    [other] Palun öelge, miks, ja kuidas te olete minu põhjusi kaalunud:
   *[gdpr] Vastavalt { $act } artikli 21 lõikele 1 peate teie tõendama mõjuvaid õiguspäraseid põhjusi, mis kaaluvad üles minu huvid, õigused ja vabadused. Palun öelge, millised need minu puhul on ja kuidas te olete neid minu põhjuste suhtes kaalunud:
}
letter-maintain = Jään oma vastuväite juurde. Palun vaadake see uuesti läbi ja vastake mulle kahe nädala jooksul.
letter-meanwhile = Palun piirake seni andmete töötlemist (artikli 18 lõike 1 punkt d).

letter-access = { $law ->
    [fadp] Soovin tutvuda oma isikuandmetega (FADP artikkel 25). Palun teatage mulle,
   *[gdpr] Soovin { $act } artikli 15 alusel tutvuda oma isikuandmetega. Palun teatage mulle,
}
letter-access-whether = kas minu andmeid on kasutatud või kasutatakse tehisintellekti arendamiseks või täiustamiseks
letter-access-which = mis liiki andmed need on, millistelt kontodelt ja mis ajast alates
letter-access-sources = kust andmed pärinevad
letter-access-recipients = kellele need on edastatud, ka mudeli avaldamise teel
letter-access-time = kui kaua neid sel eesmärgil säilitatakse
letter-access-interest = millisele õigustatud huvile te tuginete (artikli 13 lõike 1 punkt d)
letter-access-objection = kuidas te olete minu vastuväidet ({ $sent }) käsitlenud ja mis päevast alates see kehtib
letter-access-copy = Palun saatke mulle ka koopia minu andmetest selles, mida hoitakse treenimise jaoks.
letter-access-form = { $law ->
    [fadp] Palun vastake elektrooniliselt, tasuta ja, nagu üldreegel ette näeb, 30 päeva jooksul (FADP artikli 25 lõiked 6 ja 7).
   *[gdpr] Palun vastake elektrooniliselt ja ühe kuu jooksul (artikli 12 lõige 3).
}

letter-erase = { $law ->
    [fadp] Oma vastuväite tõttu palun teil
   *[gdpr] Oma vastuväite tõttu palun teil { $act } artiklite 17, 18 ja 19 alusel
}
letter-erase-chats = kustutada see, mida olen kirjutanud Meta AI-le, niivõrd kui seda hoitakse treenimise jaoks
letter-erase-restrict = piirata nende andmete töötlemist, kuni see on tehtud (artikli 18 lõike 1 punkt d)
letter-erase-impossible = kui peate kustutamist võimatuks, öelda mulle, milliste andmete puhul ja miks
letter-erase-unlawful = Kui kasutamine on olnud ebaseaduslik, tuginen ka artikli 17 lõike 1 punktile d.

letter-company-complaint = Esitan teile kaebuse selle kohta, kuidas te olete minu vastuväidet käsitlenud (Data Protection Act 2018, section 164A). Palun kinnitage 30 päeva jooksul selle kaebuse kättesaamist, vaadake see läbi ja teatage mulle tulemus põhjendamatu viivituseta.

letter-complain = { $law ->
    [uk] Esitan kaebuse ettevõtte kohta: { $controller }, { $controller-address }. Kõigepealt esitasin kaebuse ettevõttele endale ({ $complained }; Data Protection Act 2018, section 164A).
    [fadp] Teatan teile, kuidas järgmine ettevõte käsitleb minu vastuväidet isikuandmete kasutamisele tehisintellekti jaoks (FADP artikli 30 lõike 2 punkt b): { $controller }, { $controller-address }.
   *[gdpr] Esitan { $act } artikli 77 alusel kaebuse ettevõtte kohta: { $controller }, { $controller-address }. See puudutab minu vastuväidet isikuandmete kasutamisele tehisintellekti jaoks.
}
letter-complain-lead = Selle ettevõtte puhul on juhtiv järelevalveasutus Iiri andmekaitsekomisjon (Data Protection Commission; artiklid 56 ja 60). Palun edastage see kaebus, niivõrd kui see on vajalik, ja hoidke mind ise asjade käiguga kursis.
letter-course = Asjade käik:
letter-course-sent = { $sent }: esitan vastuväite, { $form }. Märgin e-posti aadressi { $email }.
letter-course-receipt = Meta kinnitab, et on vastuväite kätte saanud.
letter-course-due = { $law ->
    [fadp] Ma ei ole seni vastust saanud.
   *[gdpr] { $due }: artikli 12 lõikes 3 ette nähtud kuu lõpeb. Ma ei ole saanud ei vastust ega teadet, et vajatakse rohkem aega.
}
letter-course-reminded = { $reminded }: saadan Metale meeldetuletuse ja palun vastust.
letter-course-refused = { $answered }: Meta teatab mulle, et ei rahulda vastuväidet.
letter-course-reasons = Minu põhjused olid järgmised:
letter-breach = Minu hinnangul puutuvad asjasse järgmised { $act } sätted:
letter-breach-time = artikli 12 lõige 3, sest vastus ei tulnud õigel ajal
letter-breach-refusal = artikli 21 lõige 1, sest mulle ei ole tõendatud mõjuvaid õiguspäraseid põhjusi
letter-breach-special-categories = artikkel 9, sest avalik sisu näitab eriti tundlikke asju
letter-breach-notice = artikkel 14, sest mind ei ole teavitatud
letter-complain-ask = Palun teil
letter-complain-examine = see kaebus läbi vaadata
letter-complain-order = { $law ->
    [fadp] aidata kaasa sellele, et minu vastuväide rahuldataks
   *[gdpr] hoolitseda selle eest, et minu vastuväide rahuldataks
}
letter-complain-tell = { $law ->
    [gdpr] teavitada mind menetluse käigust ja tulemusest (artikli 77 lõige 2)
   *[other] teavitada mind tulemusest
}

letter-enclosure-objection = Minu vastuväite koopia koos kuupäevaga
letter-enclosure-mandate = Koopia sellest, mis annab mulle õiguse tegutseda
letter-enclosure-answers = Kuvatõmmised ja e-kirjad, niivõrd kui mul neid on
letter-enclosure-complaint = Minu kaebus ettevõttele ja selle vastus, kui see on olemas

letter-note-gaps = Täitke see, mis on nurksulgudes, ja jätke välja see, mis ei sobi.
letter-note-form-first = Meta vorm on kiirem. Kiri läheb arvesse alates päevast, mil see kohale jõuab: postitage see nii, et saate seda päeva tõendada.
letter-note-two-weeks = Kaks nädalat on palve. Seadus sellist tähtaega ei määra.
letter-note-models-stay = See puudutab andmeid, mida veel hoitakse. Seda, mida treenitud mudel on õppinud, see vaevalt muudab.
letter-note-address-press = See aadress on teada ainult ajakirjandusest. Meta vorm on kindlam tee.
letter-note-no-deadline = Šveitsi õigus ei määra vastuväitele vastamiseks kindlat tähtaega. Küsige 30 päeva pärast uuesti.
letter-note-other-law = Objector ei tunne teie riigi seadust, seega ei viita see kiri ühelegi seadusele.
letter-note-identify = Meta võib küsida, kuidas ta teid oma andmetest leiab. Ärge andke rohkem, kui selleks vaja, ega saatke ette isikut tõendavat dokumenti.
letter-note-child = Ükski kiri ei peida pilti. Paluge ka neil, kes selle postitasid, see kustutada või näidata seda ainult sõpradele.
letter-note-represented = Lisage koopia sellest, mis annab teile õiguse tegutseda. Katke kinni see, mis asjasse ei puutu, ja ärge lisage isikut tõendavat dokumenti. Teie andmetes märgitud riik peab olema see, kus see isik elab: loevad selle riigi seadus ja järelevalveasutus.
letter-note-authority-form = Asutusel on kaebuste jaoks oma leht või vorm. Kasutage seda ja kopeerige see tekst sinna.
letter-note-check-address = Enne posti panemist kontrollige aadressi asutuse veebilehelt.
letter-note-lead = Kaebuse võtab vastu teie oma asutus. Metat puudutavates asjades on juhtiv Iiri asutus, kuid te ei pea Dublinisse kirjutama.
letter-note-land = Saksamaal on Meta-suguste ettevõtete puhul pädev teie liidumaa asutus. Valige oma liidumaa.
letter-note-login = Asutuse vorm nõuab elektroonilist isikutuvastust, näiteks Taanis MitID või Norras BankID.
letter-note-no-plain-mail = See asutus ei võta kaebusi vastu tavalise e-postiga. Kasutage selle vormi või posti.
letter-note-public-record = Sellele asutusele saadetu muutub avalikuks dokumendiks. Jätke tundlik välja.
letter-note-company-first = See asutus soovib, et pöörduksite kõigepealt ettevõtte poole.
letter-note-no-fines = Šveitsi volinik võib asja uurida, kuid ei saa trahve määrata.
letter-note-language = See kiri on keeles, mille asutus vastu võtab.
letter-note-court = Kui asutus ei teata kolme kuu jooksul midagi, annab isikuandmete kaitse üldmääruse artikli 78 lõige 2 teile võimaluse pöörduda kohtusse.
letter-note-not-covered = Objector ei tea teie riigi või territooriumi asutust. Otsige seda oma valitsuse veebilehelt.
letter-as-of = Seis: { $date }
letter-undated = Nende andmete kuupäev ei ole teada.
