# The objection that Objector writes into Meta's form, in Estonian.

objection-opening = { $law ->
    [uk] Esitan UK GDPR-i artikli 21 lõike 1 alusel vastuväite oma isikuandmete kasutamisele Meta tehisintellekti arendamiseks ja täiustamiseks. See hõlmab nii seda, mida olen seni jaganud, kui ka seda, mida jagan edaspidi.
    [fadp] Esitan sõnaselge vastuväite (Šveitsi föderaalse andmekaitseseaduse artikli 30 lõike 2 punkt b) oma isikuandmete kasutamisele Meta tehisintellekti arendamiseks ja täiustamiseks. See hõlmab nii seni jagatut kui ka seda, mida jagan edaspidi.
    [other] Esitan vastuväite oma isikuandmete kasutamisele Meta tehisintellekti arendamiseks ja täiustamiseks. See hõlmab nii seda, mida olen seni jaganud, kui ka seda, mida jagan edaspidi.
   *[gdpr] Esitan isikuandmete kaitse üldmääruse artikli 21 lõike 1 alusel vastuväite oma isikuandmete kasutamisele Meta tehisintellekti arendamiseks ja täiustamiseks. See hõlmab nii seda, mida olen seni jaganud, kui ka seda, mida jagan edaspidi.
}

objection-shortest = { $law ->
    [uk] UK GDPR-i art 21 lg 1: esitan vastuväite oma andmete kasutamisele Meta TI jaoks.
    [fadp] Esitan sõnaselge vastuväite (FADP art 30 lg 2 p b) oma andmete kasutamisele Meta TI jaoks.
    [other] Esitan vastuväite oma andmete kasutamisele Meta tehisintellekti jaoks.
   *[gdpr] Esitan IKÜM art 21 lg 1 alusel vastuväite oma andmete kasutamisele Meta TI jaoks.
}

objection-closing = Palun lõpetage see kasutamine ja kinnitage mulle, et olete seda teinud.

objection-ground-expectation = Postitasin inimestele, mitte masinatele. Seda sisu jagades ei saanud ma eeldada, et seda kasutatakse generatiivse tehisintellekti arendamiseks.
objection-ground-special-categories = Minu postitused näitavad minu või teiste kohta eriti tundlikke asju. Selliseid andmeid tuleb eriliselt kaitsta ja õigustatud huvist ei piisa nende kasutamiseks.
objection-ground-children = Minu postitustes on näha või äratuntavad minu pere lapsed. Nad ei saa selle üle ise otsustada ja nende huvid on eriti kaalukad.
objection-ground-profession-safety = Minu elukutse või isiklik turvalisus nõuab, et tehisintellekt ei taasesitaks ega seostaks minu nime, nägu ja harjumusi. Minu jaoks on oht suurem kui teistele.
objection-ground-creative-work = Avaldan seal oma teoseid, millest sõltub minu elatis. Tehisintellekti loodud sisu, mis neid jäljendab või asendab, kahjustab mind.
objection-ground-irreversible = Seda, mida mudel on õppinud, on peaaegu võimatu hiljem leida, parandada või kustutada. Kaotaksin kontrolli oma andmete üle jäädavalt ja seda tuleb kaaluda enne nende kasutamist.
objection-ground-not-necessary = Sama eesmärgi saab saavutada leebemal viisil, näiteks andmetega, mille omanikud on nõustunud, litsentsitud andmetega või sünteetiliste andmetega. Minu andmed ei ole selleks vajalikud.
objection-ground-non-user = Mul ei ole Meta kontot või olen näha teiste sisus. Mul ei olnud Metaga mingit suhet, mulle ei öeldud midagi ja ma ei saanud sellist kasutamist eeldada.
