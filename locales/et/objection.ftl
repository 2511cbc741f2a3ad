# The objection that Objector writes into Meta's form, and why a ground counts, in Estonian.

objection-opening = { $law ->
    [uk] Esitan UK GDPR-i artikli 21 lõike 1 alusel vastuväite oma isikuandmete kasutamisele Meta tehisintellekti arendamiseks ja täiustamiseks. See hõlmab nii seda, mida olen seni jaganud, kui ka seda, mida jagan edaspidi.
    [fadp] Esitan sõnaselge vastuväite (Šveitsi föderaalse andmekaitseseaduse artikli 30 lõike 2 punkt b) oma isikuandmete kasutamisele Meta tehisintellekti arendamiseks ja täiustamiseks. See hõlmab nii seni jagatut kui ka seda, mida jagan edaspidi.
    [other] Esitan vastuväite oma isikuandmete kasutamisele Meta tehisintellekti arendamiseks ja täiustamiseks. See hõlmab nii seda, mida olen seni jaganud, kui ka seda, mida jagan edaspidi.
   *[gdpr] Esitan isikuandmete kaitse üldmääruse artikli 21 lõike 1 alusel vastuväite oma isikuandmete kasutamisele Meta tehisintellekti arendamiseks ja täiustamiseks. See hõlmab nii seda, mida olen seni jaganud, kui ka seda, mida jagan edaspidi.
}

objection-shortest = { $law ->
    [uk] Esitan vastuväite (UK GDPR art 21 lg 1) oma andmete kasutamisele Meta tehisintellekti jaoks.
    [fadp] Sõnaselge vastuväide (FADP art 30 lg 2 p b) minu andmete kasutamisele Meta tehisintellekti jaoks.
    [other] Esitan vastuväite oma andmete kasutamisele Meta tehisintellekti jaoks.
   *[gdpr] Esitan vastuväite (IKÜM art 21 lg 1) oma andmete kasutamisele Meta tehisintellekti jaoks.
}

objection-opening-third-party = { $law ->
    [uk] Esitan UK GDPR-i artikli 21 lõike 1 alusel vastuväite selliste minu isikuandmete kasutamisele Meta tehisintellekti arendamiseks ja täiustamiseks, mille Meta on saanud teistelt inimestelt, veebilehtedelt või ettevõtetelt.
    [fadp] Esitan sõnaselge vastuväite (Šveitsi andmekaitseseaduse artikli 30 lõike 2 punkt b) selliste minu isikuandmete kasutamisele Meta tehisintellekti arendamiseks ja täiustamiseks, mille Meta on saanud teistelt inimestelt, veebilehtedelt või ettevõtetelt.
    [other] Esitan vastuväite selliste minu isikuandmete kasutamisele Meta tehisintellekti arendamiseks ja täiustamiseks, mille Meta on saanud teistelt inimestelt, veebilehtedelt või ettevõtetelt.
   *[gdpr] Esitan isikuandmete kaitse üldmääruse artikli 21 lõike 1 alusel vastuväite selliste minu isikuandmete kasutamisele Meta tehisintellekti arendamiseks ja täiustamiseks, mille Meta on saanud teistelt inimestelt, veebilehtedelt või ettevõtetelt.
}
objection-shortest-third-party = { $law ->
    [uk] Esitan vastuväite (UK GDPR art 21 lg 1) teistelt saadud minu andmete kasutamisele Meta TI jaoks.
    [fadp] Sõnaselge vastuväide (FADP art 30 lg 2 p b) teistelt saadud minu andmete kasutamisele Meta TI jaoks.
    [other] Esitan vastuväite teistelt saadud minu andmete kasutamisele Meta tehisintellekti jaoks.
   *[gdpr] Esitan vastuväite (IKÜM art 21 lg 1) teistelt saadud minu andmete kasutamisele Meta TI jaoks.
}
objection-opening-child = { $law ->
    [uk] Esitan oma alaealise lapse nimel UK GDPR-i artikli 21 lõike 1 alusel vastuväite oma lapse isikuandmete kasutamisele Meta tehisintellekti arendamiseks ja täiustamiseks, ükskõik kust need pärinevad.
    [fadp] Esitan oma alaealise lapse nimel sõnaselge vastuväite (Šveitsi föderaalse andmekaitseseaduse artikli 30 lõike 2 punkt b) lapse isikuandmete kasutamisele Meta tehisintellekti arendamiseks ja täiustamiseks, ükskõik kust need pärinevad.
    [other] Esitan oma alaealise lapse nimel vastuväite oma lapse isikuandmete kasutamisele Meta tehisintellekti arendamiseks ja täiustamiseks, ükskõik kust need pärinevad.
   *[gdpr] Esitan oma alaealise lapse nimel isikuandmete kaitse üldmääruse artikli 21 lõike 1 alusel vastuväite lapse isikuandmete kasutamisele Meta tehisintellekti arendamiseks ja täiustamiseks, ükskõik kust need pärinevad.
}
objection-shortest-child = { $law ->
    [uk] Esitan oma lapse nimel vastuväite (UK GDPR art 21 lg 1) tema andmete kasutamisele Meta TI jaoks.
    [fadp] Lapse nimel sõnaselge vastuväide (FADP art 30 lg 2 p b) tema andmete kasutamisele Meta TI jaoks.
    [other] Esitan oma lapse nimel vastuväite tema andmete kasutamisele Meta tehisintellekti jaoks.
   *[gdpr] Esitan oma lapse nimel vastuväite (IKÜM art 21 lg 1) tema andmete kasutamisele Meta TI jaoks.
}
objection-child-reason = Minu laps ei saa selle üle otsustada ja laste huvid on eriti kaalukad. Alaealiste kontode väljajätmine ei ulatu selleni, mida postitavad täiskasvanud.
objection-opening-represented = { $law ->
    [uk] Esitan inimese nimel, keda esindan, UK GDPR-i artikli 21 lõike 1 alusel vastuväite tema andmete kasutamisele Meta tehisintellekti arendamiseks ja täiustamiseks. See hõlmab nii seni jagatut kui ka seda, mida jagatakse edaspidi.
    [fadp] Esitan inimese nimel, keda esindan, sõnaselge vastuväite (Šveitsi andmekaitseseaduse artikli 30 lõike 2 punkt b) tema andmete kasutamisele Meta tehisintellekti arendamiseks ja täiustamiseks. See hõlmab nii seni kui ka edaspidi jagatut.
    [other] Esitan inimese nimel, keda esindan, vastuväite tema andmete kasutamisele Meta tehisintellekti arendamiseks ja täiustamiseks. See hõlmab nii seni jagatut kui ka seda, mida jagatakse edaspidi.
   *[gdpr] Esitan inimese nimel, keda esindan, isikuandmete kaitse üldmääruse artikli 21 lõike 1 alusel vastuväite tema andmete kasutamisele Meta tehisintellekti arendamiseks ja täiustamiseks. See hõlmab nii seni kui ka edaspidi jagatut.
}
objection-shortest-represented = { $law ->
    [uk] Esitan teise isiku nimel vastuväite (UK GDPR art 21 lg 1) tema andmete kasutamisele Meta TI jaoks.
    [fadp] Teise nimel sõnaselge vastuväide (FADP art 30 lg 2 p b) tema andmete kasutamisele Meta TI jaoks.
    [other] Esitan teise isiku nimel vastuväite tema andmete kasutamisele Meta tehisintellekti jaoks.
   *[gdpr] Esitan teise isiku nimel vastuväite (IKÜM art 21 lg 1) tema andmete kasutamisele Meta TI jaoks.
}

objection-closing = Palun lõpetage selline kasutamine ja kinnitage mulle, et olete seda teinud.

objection-ground-expectation = Postitasin inimestele, mitte masinatele. Seda sisu jagades ei saanud ma eeldada, et seda kasutatakse generatiivse tehisintellekti arendamiseks.
objection-ground-special-categories = Minu postitused näitavad minu või teiste kohta eriti tundlikke asju. Selliseid andmeid tuleb eriliselt kaitsta ja õigustatud huvist ei piisa nende kasutamiseks.
objection-ground-children = Minu postitustes on näha või ära tunda minu pere lapsi. Nad ei saa selle üle ise otsustada ja nende huvid on eriti kaalukad.
objection-ground-profession-safety = Minu elukutse või isiklik turvalisus nõuab, et tehisintellekt ei taasesitaks ega seostaks minu nime, nägu ja harjumusi. Minu jaoks on oht suurem kui teistele.
objection-ground-creative-work = Avaldan seal oma teoseid, millest sõltub minu elatis. Tehisintellekti loodud sisu, mis neid jäljendab või asendab, kahjustab mind.
objection-ground-irreversible = Seda, mida mudel on õppinud, on peaaegu võimatu hiljem leida, parandada või kustutada. Kaotaksin kontrolli oma andmete üle jäädavalt ja seda tuleb kaaluda enne nende kasutamist.
objection-ground-not-necessary = Sama eesmärgi saab saavutada leebemal viisil, näiteks andmetega, mille omanikud on nõustunud, litsentsitud andmetega või sünteetiliste andmetega. Minu andmed ei ole selleks vajalikud.
objection-ground-non-user = Mul ei ole Meta kontot või olen näha teiste sisus. Mul ei olnud Metaga mingit suhet, mulle ei öeldud midagi ja ma ei saanud sellist kasutamist eeldada.

objection-brief-expectation = Postitasin inimestele, mitte tehisintellektile.
objection-brief-special-categories = Minu postitused näitavad eriliselt kaitstud andmeid.
objection-brief-children = Minu postitustes on näha lapsi.
objection-brief-profession-safety = Minu töö või olukord seab mind erilisse ohtu.
objection-brief-creative-work = Elatun teostest, mida seal avaldan.
objection-brief-irreversible = Mudeli õpitut on peaaegu võimatu tagasi võtta.
objection-brief-not-necessary = Tehisintellekti saab treenida ka minu andmeteta.
objection-brief-non-user = Mul ei ole kontot või teised näitavad mind.

ground-why-expectation = Seadus vaatab, mida inimesed võisid jagamise ajal eeldada; vanad postitused olid mõeldud inimestele, mitte tehisintellektile.
ground-why-special-categories = Sellised andmed on eriliselt kaitstud ja ainult õigustatud huvi ei luba neid kasutada; kohtud ei ole ühel meelel, mis sellest tehisintellekti treenimisele järgneb.
ground-why-children = Laste huvid kaaluvad rohkem ja nad ei ole ise midagi sellest valinud.
ground-why-profession-safety = See on konkreetne olukord seaduse otseses tähenduses: teie jaoks on oht suurem kui teistele.
ground-why-creative-work = Teie elatis on teie oma huvi, mida tuleb kaaluda Meta huvi vastu.
ground-why-irreversible = Seda, mida mudel on õppinud, on peaaegu võimatu parandada või kustutada, seega peab eelnev kaalumine olema rangem.
ground-why-not-necessary = Õigustatud huvi lubab ainult seda, mis on vajalik. Kölni kohus pidas Meta kasutust esialgu vajalikuks, seega kasutage seda lisapõhjusena.
ground-why-non-user = Teil ei ole Metaga midagi tegemist, teile ei öeldud midagi ja teil ei olnud midagi valida, seega ei saanud te sellist kasutamist eeldada.
