# What Objector says beside each control of Meta's form, in Latvian.

card-region = Objector paskaidrojums
card-fill = Aizpildīt veidlapu
card-undo = Atsaukt visu
card-write = Aizpildīt šo lauku
card-take-back = Atcelt ierakstīto
card-why = Kāpēc?
card-close = Aizvērt
card-open = Paskaidrot

need-required = Meta prasa atbildi.
need-optional = Drīkst atstāt tukšu.

state-ready = Objector var to aizpildīt jūsu vietā. Nekas netiek ierakstīts, kamēr nenospiežat pogu.
state-held = Šeit jau kaut kas ir. Objector to neaiztiek.
state-held-other = Šeit jau ir cita adrese, nevis tā, ko norādījāt šim kontam. Objector to neaiztiek. Pārbaudiet, kuru vēlaties.
state-refused = Lapa nesaglabāja Objector ierakstīto. Lūdzu, ierakstiet to paši.
state-undone = Atcelts. Lauks ir tāds, kāds bija.
state-unsure = Objector nevar droši pateikt, kam šis lauks paredzēts. Pirms atbildat, izlasiet Meta jautājumu.
state-too-long = Jūsu teksts ir garāks, nekā šis lauks pieļauj. Lūdzu, paši uzrakstiet īsāku.
state-no-choice = Objector Meta sarakstā neatrada piemērotu atbildi. Lūdzu, izvēlieties to paši.

field-email =
    .title = Jūsu e-pasta adrese
    .asks = Meta lūdz norādīt tā konta e-pasta adresi, uz kuru attiecas iebildums. Uz šo adresi sūta atbildi.
    .why = Izmantojiet adresi, kas pieder jūsu kontam. To savos ceļvežos iesaka patērētāju organizācijas, jo tad Meta var iebildumu saistīt ar kontu. Ja atbilde nepienāk, ieskatieties arī surogātpasta mapē.
    .missing = Vispirms norādiet Objector savu e-pasta adresi, tad tas varēs to aizpildīt.
    .written = Objector ierakstīja adresi, ko norādījāt šim kontam.
    .asks-third-party = Meta lūdz norādīt e-pasta adresi, uz kuru tā var jums atbildēt. Tai nav jābūt saistītai ar kontu.
    .why-third-party = Šai veidlapai konts nav vajadzīgs. Norādiet adresi, ko lasāt: uz to nāk Meta atbilde un jautājumi.
    .written-third-party = Objector ierakstīja adresi, ko norādījāt atbildēm.
    .asks-whatsapp-own = WhatsApp lūdz norādīt e-pasta adresi. Pirms atbildes WhatsApp uz to sūta papildu jautājumus.
    .why-whatsapp-own = WhatsApp pa e-pastu jautā, pret ko jūs iebilstat un kāpēc. Cilvēki šo ziņu saņēma angļu valodā. Norādiet adresi, ko lasāt, un, ja vēlaties, atbildiet savā valodā.
    .written-whatsapp-own = Objector ierakstīja adresi, ko norādījāt WhatsApp, vai, ja tādas nav, jūsu vispārīgo adresi.
field-email-confirm =
    .title = Tā pati adrese vēlreiz
    .asks = Meta lūdz ierakstīt to pašu e-pasta adresi vēlreiz, lai pamanītu pārrakstīšanās kļūdas.
    .why = Tai jābūt tieši tādai pašai kā iepriekš. Ja maināt vienu, mainiet abas.
    .missing = Vispirms norādiet Objector savu e-pasta adresi, tad tas varēs to aizpildīt.
    .written = Objector ierakstīja to pašu adresi, kas iepriekš.
field-full-name =
    .title = Jūsu vārds un uzvārds
    .asks = Meta lūdz norādīt jūsu vārdu un uzvārdu.
    .why = Norādiet vārdu, kas ir jūsu kontā. Tas nav jāpierāda: Meta drīkst prasīt papildu pierādījumus tikai tad, ja tai ir pamatotas šaubas par to, kas jūs esat.
    .missing = Vispirms norādiet Objector savu vārdu un uzvārdu, tad tas varēs to aizpildīt.
    .written = Objector ierakstīja vārdu un uzvārdu, ko norādījāt.
    .why-plain = Norādiet vārdu, kas ir jūsu kontā. Lai to pierādītu, nekas nav jāpievieno.
    .why-third-party = Norādiet vārdu, ar kādu jūs pazīst citi, jo Meta tas jāmeklē. Ja jūs pazīst arī ar citu vārdu, pasakiet to tur, kur veidlapā lūgts paskaidrojums.
field-given-name =
    .title = Jūsu vārds
    .asks = Meta lūdz norādīt jūsu vārdu (bez uzvārda).
    .why = Norādiet vārdu, kas ir jūsu kontā. Tas nav jāpierāda: Meta drīkst prasīt papildu pierādījumus tikai tad, ja tai ir pamatotas šaubas par to, kas jūs esat.
    .missing = Vispirms norādiet Objector savu vārdu, tad tas varēs to aizpildīt.
    .written = Objector ierakstīja vārdu, ko norādījāt.
field-family-name =
    .title = Jūsu uzvārds
    .asks = Meta lūdz norādīt jūsu uzvārdu.
    .why = Norādiet uzvārdu, kas ir jūsu kontā. Tas nav jāpierāda: Meta drīkst prasīt papildu pierādījumus tikai tad, ja tai ir pamatotas šaubas par to, kas jūs esat.
    .missing = Vispirms norādiet Objector savu uzvārdu, tad tas varēs to aizpildīt.
    .written = Objector ierakstīja uzvārdu, ko norādījāt.
field-phone =
    .title = Jūsu tālruņa numurs
    .asks = Meta lūdz norādīt tālruņa numuru ar valsts kodu.
    .why = WhatsApp veidlapā tas ir jūsu WhatsApp konta numurs. Citās veidlapās atstājiet lauku tukšu, ja drīkst: iebildumam tas nav vajadzīgs.
    .asks-whatsapp-own = WhatsApp lūdz norādīt jūsu WhatsApp konta tālruņa numuru ar valsts kodu.
    .missing = Vispirms norādiet Objector savu tālruņa numuru, tad tas varēs to aizpildīt.
    .written = Objector ierakstīja numuru, ko norādījāt.
field-country =
    .title = Jūsu valsts
    .asks = Meta vēlas zināt, kurā valstī dzīvojat, jo no tā ir atkarīgas jūsu tiesības.
    .why = Izvēlieties valsti, kurā patiešām dzīvojat, nevis to, kurā esat dzimuši. Ja tās nav Meta sarakstā, kā 2024. gadā ziņoja par Norvēģiju, veidlapu izmantot nevar: tās vietā uzrakstiet vēstuli.
    .missing = Vispirms norādiet Objector savu valsti, tad tas varēs to šeit izvēlēties.
    .written = Objector izvēlējās valsti, ko norādījāt.
field-account =
    .title = Jūsu profils
    .asks = Meta lūdz norādīt tā profila adresi vai lietotājvārdu, uz kuru tas attiecas.
    .why = Norādiet tikai to profilu, uz kuru attiecas iebildums. Citiem kontiem, kas nav tajā pašā kontu centrā (Accounts Center), aizpildiet veidlapu vēlreiz.
    .missing = Vispirms norādiet Objector sava profila adresi, tad tas varēs to aizpildīt.
    .written = Objector ierakstīja profilu, ko norādījāt.
field-reason =
    .title = Kāpēc jūs iebilstat
    .asks = Meta jautā, kāpēc iebilstat vai kā šī jūsu datu izmantošana jūs ietekmē.
    .why = { $law ->
        [gdpr] VDAR 21. panta 1. punktā runa ir par iemesliem, kas saistīti ar jūsu īpašo situāciju.
        [uk] UK GDPR 21. panta 1. punktā runa ir par iemesliem, kas saistīti ar jūsu īpašo situāciju.
       *[other] Saviem vārdiem pasakiet, kāpēc nevēlaties šādu izmantošanu.
    } Pietiek ar dažiem patiesiem teikumiem, dokumenti nav vajadzīgi. Meta 2024. gada veidlapa noraidīja atbildes, kas īsākas par 100 rakstzīmēm; 2025. gada veidlapa pieņem arī tukšu lauku. Iemesli palīdz, ja vēlāk sūdzaties. Nerakstiet sensitīvas ziņas, piemēram, par slimību, un bērnu vai citu cilvēku vārdus.
    .missing = Vispirms ievadiet savus datus, tad Objector šeit varēs uzrakstīt iemeslu.
    .written = Objector uzrakstīja iebildumu, izmantojot jūsu atzīmētos iemeslus. Izlasiet to: katram teikumam par jums jābūt patiesam.
    .written-plain = Objector uzrakstīja īsu iebildumu. Objector logā varat pievienot savus iemeslus; ar tiem tas ir stiprāks.
    .left-out = Objector uzrakstīja iebildumu. Viss jūsu izvēlētais šajā laukā nesatilpst.
field-details =
    .title = Vēl kas cits
    .asks = Meta jautā, vai vēlaties ko piebilst. Jūsu iebildumam tas nav vajadzīgs.
    .why = Atstājiet tukšu, ja vien iepriekš kaut kā netrūkst. Neaugšupielādējiet un nestāstiet par sevi vairāk, nekā vajag.
field-about-ai =
    .title = Vai tas ir par MI?
    .asks = Meta jautā, vai jūsu pieprasījums ir par Meta mākslīgo intelektu (MI). Šim iebildumam atbilde ir “jā”.
    .why = Tā pati veidlapa paredzēta arī citiem jautājumiem. Ja atbilde ir “jā”, tā parāda laukus iebildumam pret jūsu datu izmantošanu MI vajadzībām.
    .missing = Vispirms ievadiet savus datus, tad Objector varēs to izvēlēties.
    .written = Objector izvēlējās “jā”, jo jūs iebilstat pret savu datu izmantošanu MI vajadzībām.
field-request-kind =
    .title = Ko vēlaties darīt
    .asks = Meta jautā, kāda veida pieprasījums tas ir. Jūsu gadījumā tas ir iebildums.
    .why = Izvēlieties atbildi, kurā runa ir par iebildumu pret jūsu informācijas izmantošanu. Citas atbildes ved uz citām veidlapām.
    .missing = Vispirms ievadiet savus datus, tad Objector varēs to izvēlēties.
    .written = Objector izvēlējās atbildi, kas nozīmē iebildumu.
    .why-third-party = Izvēlieties atbildi par iebildumu pret trešo personu sniegtas informācijas izmantošanu MI vajadzībām vai par šīs izmantošanas ierobežošanu. Pārējās ir par datu apskatīšanu, labošanu vai dzēšanu.
    .why-whatsapp-own = Izvēlieties jautājumu par to, kā iebilst pret savas informācijas apstrādi. Pēc tam WhatsApp pa e-pastu jautā, pret ko jūs iebilstat un kāpēc.
field-product =
    .title = Kurš produkts
    .asks = Meta jautā, uz kuru no tās produktiem attiecas jūsu pieprasījums.
    .why = Izvēlieties produktu, kurā ir jūsu konts. Kontam citur aizpildiet veidlapu vēlreiz.
    .missing = Vispirms norādiet Objector savus kontus, tad tas varēs to izvēlēties.
    .written = Objector izvēlējās jūsu norādītā konta produktu.
field-prompts =
    .title = Ko jautāja Meta AI
    .asks = Meta vēlas zināt, ko ierakstot Meta AI parādīja datus par jums. To varat zināt tikai jūs.
    .why = Tas paredzēts gadījumiem, kad Meta AI atbilde parādīja informāciju par jums. Ja jums šāda piemēra nav, tā arī uzrakstiet vai atstājiet tukšu, ja drīkst.
field-evidence =
    .title = Faili
    .asks = Meta piedāvā pievienot ekrānattēlus vai failus. Objector nekad nepievieno failus. Nesūtiet personu apliecinošu dokumentu.
    .why = Lai iebilstu, iepriekš nekas nav jāpierāda, tāpēc atstājiet tukšu, ja drīkst. Trešo personu informācijas veidlapā var palīdzēt ekrānattēls ar MI atbildi, kurā redzami jūsu dati.
field-relationship =
    .title = Kā vārdā jūs rakstāt
    .asks = Meta jautā, vai tas ir par jums vai par kādu citu. Lūdzu, izvēlieties paši.
    .why = Izvēlieties “par sevi”, ja runa ir par jūsu pašu datiem. Ja rakstāt sava bērna vai tāda cilvēka vārdā, kurš jums to lūdzis, izvēlieties šo atbildi.
field-declaration =
    .title = Jūsu apliecinājums
    .asks = Meta vēlas, lai jūs apliecinātu, ka teiktais ir patiess. To varat darīt tikai jūs: izlasiet un atzīmējiet paši.
    .why = Objector nekad neatzīmē šādu apliecinājumu. Pirms to darāt, izlasiet veidlapā rakstīto un izlabojiet to, kas nav pareizi.
field-signature =
    .title = Jūsu paraksts
    .asks = Meta vēlas, lai jūs parakstītos ar savu vārdu. To varat darīt tikai jūs, tāpēc Objector lauku atstāj tukšu.
    .why = Kad viss ir izlasīts, ierakstiet savu vārdu tā, kā tas rakstīts iepriekš.
field-code =
    .title = Kods no e-pasta
    .asks = Meta nosūtīja kodu uz jūsu e-pasta adresi. Ierakstiet to šeit paši un līdz tam neaizveriet šo lapu.
    .why = Ir ziņots, ka kods derīgs apmēram stundu. Ja dažu minūšu laikā ziņa nepienāk, ieskatieties surogātpasta mapē. Ja aizverat šo lapu, iespējams, būs jāsāk no jauna.
field-other =
    .title = Lauks, ko Objector nepazīst
    .asks = Objector nezina, kam šis lauks paredzēts. Pirms atbildat, izlasiet Meta jautājumu.
    .why = Meta savas veidlapas maina bez brīdinājuma. Nenorādiet vairāk, nekā vajag. Par izmainīto veidlapu varat pastāstīt Objector veidotājiem; tas notiek tikai tad, ja jūs tā izlemjat.

note-email-held = Ja esat pieteikušies, Meta šeit bieži pati ieraksta adresi. Objector to neaiztiek. Ja tā nav adrese, uz kuru vēlaties atbildi, mainiet to.
note-email-after = Kad veidlapa ir nosūtīta, Meta raksta uz šo adresi: dažreiz vispirms atsūta kodu, tad atbildi. Cilvēki ziņo par dažādu laiku – no dažām minūtēm līdz divām dienām; daži nesaņēma neko.
note-country-law = VDAR piemēro ES, Islandē, Lihtenšteinā un Norvēģijā. Apvienotajai Karalistei un Šveicei ir savi likumi. Objector nosauc jūsu valsts likumu.
note-account-find = Atveriet pārlūkā savu profilu: tā adrese ir adreses joslā. Parole šajā laukā nekad nav jāraksta.
note-identity = { $law ->
    [gdpr] Nesūtiet personu apliecinošu dokumentu. Saskaņā ar VDAR 12. panta 6. punktu Meta drīkst prasīt vairāk informācijas par to, kas jūs esat, tikai pamatotu šaubu gadījumā.
    [uk] Nesūtiet personu apliecinošu dokumentu. Saskaņā ar UK GDPR 12. panta 6. punktu Meta drīkst prasīt vairāk informācijas par to, kas jūs esat, tikai pamatotu šaubu gadījumā.
   *[other] Nesūtiet personu apliecinošu dokumentu, ja vien Meta nepasaka, kāpēc tai ir šaubas par to, kas jūs esat.
}
note-reason = { $law ->
    [gdpr] VDAR 21. panta 1. punktā runa ir par iemesliem, kas saistīti ar jūsu īpašo situāciju.
    [uk] UK GDPR 21. panta 1. punktā runa ir par iemesliem, kas saistīti ar jūsu īpašo situāciju.
   *[other] Saviem vārdiem pasakiet, kāpēc nevēlaties šādu izmantošanu.
} Pietiek ar dažiem patiesiem teikumiem, dokumenti nav vajadzīgi. Nerakstiet sensitīvas ziņas, piemēram, par slimību, un bērnu vai citu cilvēku vārdus.
note-reason-third-party = Vispārīgi pasakiet, kur jūs parādāties: citu cilvēku ierakstos vai attēlos, tīmekļa vietnēs. Meta saka, ka šādus pieprasījumus neizpilda automātiski, tāpēc palīdz iemesls, kas ir tikai jūsu.
note-reason-written = Tas, ko raksta Objector, nāk no jūsu atzīmētajiem iemesliem un jūsu pašu vārdiem. Objector nepievieno nevienu faktu par jums, un jūs varat mainīt katru vārdu.
note-reason-weighing = { $law ->
    [gdpr] Jums nav jāpierāda, ka jums ir taisnība. Meta ir jāpierāda, ka tai ir pārliecinoši iemesli, kas ir svarīgāki par jūsējiem (VDAR 21. panta 1. punkts).
    [uk] Jums nav jāpierāda, ka jums ir taisnība. Meta ir jāpierāda, ka tai ir pārliecinoši iemesli, kas ir svarīgāki par jūsējiem (UK GDPR 21. panta 1. punkts).
    [fadp] Šveices tiesības aizsargā jūsu nepārprotami pausto gribu, lai datus par jums neapstrādātu (FADP 30. panta 2. punkta b) apakšpunkts). Ja Meta rīkotos pretēji, tai tas būtu jāattaisno.
   *[other] Kādas ir jūsu tiesības, ir atkarīgs no likuma tur, kur dzīvojat. Objector nevienu nenosauc.
}
note-review = { $law ->
    [gdpr] “Mēs to izskatīsim” vēl nav atbilde. Viena mēneša laikā pēc iebilduma saņemšanas Meta jums jāpaziņo, ko tā ir darījusi (VDAR 12. panta 3. punkts), un atteikuma gadījumā – kāpēc (12. panta 4. punkts).
    [uk] “Mēs to izskatīsim” vēl nav atbilde. Viena mēneša laikā pēc iebilduma saņemšanas Meta jums jāpaziņo, ko tā ir darījusi (UK GDPR 12. panta 3. punkts).
   *[other] “Mēs to izskatīsim” vēl nav atbilde. Pierakstiet dienu un pēc 30 dienām pajautājiet vēlreiz.
}
note-review-longer = { $law ->
    [uk] Sarežģītā lietā Meta var pagarināt termiņu par diviem mēnešiem, bet tas jums jāpaziņo pirmā mēneša laikā, norādot, kāpēc (UK GDPR 12. panta 3. punkts).
   *[gdpr] Sarežģītā lietā Meta var pagarināt termiņu par diviem mēnešiem, bet tas jums jāpaziņo pirmā mēneša laikā, norādot, kāpēc (VDAR 12. panta 3. punkts).
}
note-right-to-act = Lai rīkotos pieauguša cilvēka vārdā, jums vajadzīgas tiesības to darīt, piemēram, pilnvara. Meta var lūgt to uzrādīt. Kopijā aizkrāsojiet to, kas uz šo neattiecas.
note-true = Apliecināt patiesumu ir viegli, ja katrs teikums veidlapā ir patiess. Ja par kādu neesat pārliecināti, vispirms to izdzēsiet.
note-code-private = Kods ir tikai jums. Objector to nelasa un neglabā.
note-code-counts = Objector uzskata iebildumu par saņemtu tikai tad, kad kods ir pieņemts, ne agrāk.
