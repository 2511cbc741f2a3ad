# Letters to the company and to a supervisory authority, in Latvian.

letter-act-gdpr = VDAR
letter-act-uk = UK GDPR

letter-kind-objection = Iebildums vēstulē
letter-kind-objection-note = Kad veidlapa nedarbojas vai papildus tai.
letter-kind-reminder = Atgādinājums
letter-kind-reminder-note = Kad Meta nav laikus atbildējusi.
letter-kind-refusal = Atbilde uz atteikumu
letter-kind-refusal-note = Kad Meta saka “nē”.
letter-kind-access = Kādi dati par mani ir Meta rīcībā?
letter-kind-access-note = Jautā, kuri jūsu dati izmantoti MI vajadzībām.
letter-kind-erasure = Ierobežot un dzēst
letter-kind-erasure-note = Par datiem, ko vēl glabā apmācībai.
letter-kind-company-complaint = Sūdzība uzņēmumam Meta
letter-kind-company-complaint-note = Apvienotajā Karalistē tā jāiesniedz pirms sūdzības ICO.
letter-kind-complaint = Sūdzība iestādei
letter-kind-complaint-note = Kad Meta klusē vai tās atbilde jūs nepārliecina. Tā ir bez maksas.
letter-kind-child = Par bērnu
letter-kind-child-note = Kad jūsu bērns ir redzams vai nosaukts tajā, ko cilvēki publicē.
letter-kind-represented = Par cilvēku, ko pārstāvat
letter-kind-represented-note = Kad rīkojaties pieauguša cilvēka vārdā ar pilnvaru vai pēc tiesas iecelšanas.
letter-kind-non-user = Bez konta
letter-kind-non-user-note = Kad citi jūs rāda vai nosauc, bet konta jums nav.

letter-gap-name = [jūsu vārds un uzvārds]
letter-gap-email = [jūsu e-pasta adrese]
letter-gap-address = [jūsu pasta adrese]
letter-gap-account = [jūsu konta adrese vai lietotājvārds]
letter-gap-reasons = [jūsu iemesli vienā vai divos patiesos teikumos]
letter-gap-represented = [pārstāvamā cilvēka vārds un uzvārds]
letter-gap-mandate = [pilnvara vai lēmums par jūsu iecelšanu]
letter-gap-sent = [jūsu iebilduma diena]
letter-gap-form = [ar kuru veidlapu vai vēstuli]
letter-gap-due = [diena, kad beidzās Meta atbildes termiņš]
letter-gap-answered = [Meta atbildes diena]
letter-gap-complained = [diena, kad sūdzējāties uzņēmumam]
letter-gap-recipient = [uzņēmums, ko Meta privātuma politika norāda jūsu valstij]
letter-gap-authority = [jūsu dzīvesvietas datu aizsardzības iestāde]
letter-gap-authority-address = [tās pasta adrese no tās vietnes]

letter-subject-objection = Iebildums pret manu personas datu izmantošanu mākslīgā intelekta vajadzībām
letter-subject-reminder = Atgādinājums: mans iebildums ({ $sent }) pret manu personas datu izmantošanu mākslīgā intelekta vajadzībām
letter-subject-refusal = Jūsu atbilde ({ $answered }) uz manu iebildumu pret personas datu izmantošanu mākslīgā intelekta vajadzībām
letter-subject-access = Piekļuves pieprasījums: manu personas datu izmantošana mākslīgā intelekta vajadzībām
letter-subject-erasure = Lūgums ierobežot mākslīgā intelekta vajadzībām izmantoto manu personas datu apstrādi un šos datus dzēst
letter-subject-company-complaint = Sūdzība: mans iebildums ({ $sent }) pret manu personas datu izmantošanu mākslīgā intelekta vajadzībām
letter-subject-complaint = Sūdzība par { $controller }: iebildums pret personas datu izmantošanu mākslīgā intelekta vajadzībām
letter-subject-child = Iebildums pret mana bērna personas datu izmantošanu mākslīgā intelekta vajadzībām
letter-subject-represented = Iebildums citas personas vārdā ({ $represented }) pret personas datu izmantošanu mākslīgā intelekta vajadzībām
letter-subject-on-behalf-child = { $subject } (mana bērna vārdā)
letter-subject-on-behalf-represented = { $subject } (citas personas vārdā: { $represented })
letter-subject-non-user = Personas bez konta iebildums pret personas datu izmantošanu mākslīgā intelekta vajadzībām

letter-open = Labdien!
letter-close = Ar cieņu
letter-enclosures = Pielikumā:
letter-account = { $platform }: { $handle }
letter-platform-meta = Meta konts
letter-form = ar veidlapu adresē { $address }
letter-by-post = pa pastu
letter-by-e-mail = pa e-pastu

letter-object = { $law ->
    [fadp] Es nepārprotami iebilstu (Šveices Federālā datu aizsardzības likuma (FADP) 30. panta 2. punkta b) apakšpunkts) pret savu personas datu izmantošanu mākslīgā intelekta izstrādei un uzlabošanai visos Meta produktos. Tas attiecas gan uz visu līdz šim kopīgoto, gan uz to, ko kopīgošu turpmāk, gan arī uz citu cilvēku saturu, kurā mani var atpazīt.
    [other] Es iebilstu pret savu personas datu izmantošanu mākslīgā intelekta izstrādei un uzlabošanai visos Meta produktos. Tas attiecas gan uz visu līdz šim kopīgoto, gan uz to, ko kopīgošu turpmāk, gan arī uz citu cilvēku saturu, kurā mani var atpazīt.
   *[gdpr] Saskaņā ar { $act } 21. panta 1. punktu es iebilstu pret savu personas datu izmantošanu mākslīgā intelekta izstrādei un uzlabošanai visos Meta produktos. Tas attiecas gan uz visu līdz šim kopīgoto, gan uz to, ko kopīgošu turpmāk, gan arī uz citu cilvēku saturu, kurā mani var atpazīt.
}
letter-accounts = Mani konti:
letter-earlier = Iebildums jau ir iesniegts ({ $sent }, { $form }). Es to uzturu spēkā.
letter-reasons = Mani iemesli:

letter-ground-expectation = Izvērtējot intereses, nozīme ir tam, ko cilvēks datu vākšanas laikā varēja saprātīgi sagaidīt ({ $act } 47. apsvērums).
letter-ground-special-categories = { $act } 9. pants aizliedz to izmantošanu, ja vien nav kāda no tajā minētajiem izņēmumiem.
letter-ground-children = { $act } 6. panta 1. punkta f) apakšpunktā bērni ir īpaši minēti.
letter-ground-profession-safety = Tas ir ar manu īpašo situāciju saistīts iemesls, kā teikts { $act } 21. panta 1. punktā.
letter-ground-creative-work = Šī mana interese jāņem vērā, izvērtējot intereses saskaņā ar { $act } 6. panta 1. punkta f) apakšpunktu.
letter-ground-irreversible = Tiesībām labot un dzēst datus ({ $act } 16. un 17. pants) tad būtu maz jēgas.
letter-ground-not-necessary = { $act } 6. panta 1. punkta f) apakšpunkts pieļauj tikai to, kas vajadzīgs attiecīgo interešu ievērošanai.
letter-ground-non-user = Saskaņā ar { $act } 14. pantu jāinformē arī cilvēki, kuru dati iegūti no citurienes.

letter-ask = Lūdzu
letter-ask-stop = no šī brīža pārtraukt šo izmantošanu
letter-ask-restrict = ierobežot apstrādi, kamēr izskatāt šo iebildumu (18. panta 1. punkta d) apakšpunkts)
letter-ask-erase = { $law ->
    [fadp] dzēst šos datus no tā, ko glabājat apmācībai
    [other] dzēst šos datus no tā, ko glabājat apmācībai
   *[gdpr] dzēst šos datus no tā, ko glabājat apmācībai (17. panta 1. punkta c) apakšpunkts)
}
letter-ask-recipients = informēt tos, kam dati nodoti, un paziņot man, kas viņi ir (19. pants)
letter-ask-sources = paziņot man, kurus datus par mani šim nolūkam izmantojat un no kurienes tie iegūti (14. un 15. pants)
letter-ask-confirm = { $law ->
    [fadp] rakstiski apstiprināt man, ka esat to izdarījuši, ja iespējams, 30 dienu laikā
    [other] rakstiski apstiprināt man, ka esat to izdarījuši, ja iespējams, 30 dienu laikā
   *[gdpr] viena mēneša laikā apstiprināt man, ka esat to izdarījuši (12. panta 3. punkts)
}
letter-ask-refusal = atteikuma gadījumā norādīt man savus pārliecinošos leģitīmos iemeslus un to, ka varu vērsties uzraudzības iestādē un tiesā (12. panta 4. punkts)
letter-proof = { $law ->
    [fadp] Personu apliecinošu dokumentu nepievienoju. Ja jums ir šaubas par to, kas es esmu, lūdzu, norādiet, kāpēc un kas jums vajadzīgs.
    [other] Personu apliecinošu dokumentu nepievienoju. Ja jums ir šaubas par to, kas es esmu, lūdzu, norādiet, kāpēc un kas jums vajadzīgs.
   *[gdpr] Šis pieprasījums ir bez maksas (12. panta 5. punkts). Personu apliecinošu dokumentu nepievienoju. Ja jums ir pamatotas šaubas par to, kas es esmu, lūdzu, norādiet, kādas tās ir un kas jums vajadzīgs (12. panta 6. punkts).
}
letter-rights = { $law ->
    [fadp] Visas pārējās tiesības saskaņā ar FADP es paturu.
    [other] Visas pārējās tiesības es paturu.
    [uk] Visas pārējās tiesības, jo īpaši { $act } 79. un 82. pantā paredzētās, es paturu.
   *[gdpr] Visas pārējās tiesības, jo īpaši { $act } 77., 79. un 82. pantā paredzētās, es paturu.
}
letter-reply = Lūdzu, atbildiet pa e-pastu uz adresi { $email }.

letter-child = { $law ->
    [fadp] Man ir vecāku atbildība par nepilngadīgu bērnu. Bērna vārdā es nepārprotami iebilstu (Šveices Federālā datu aizsardzības likuma (FADP) 30. panta 2. punkta b) apakšpunkts) pret bērna personas datu izmantošanu mākslīgā intelekta izstrādei un uzlabošanai visos Meta produktos. Tas attiecas uz jebkura cilvēka saturu, kurā mans bērns ir redzams, dzirdams vai nosaukts.
    [other] Man ir vecāku atbildība par nepilngadīgu bērnu. Bērna vārdā es iebilstu pret bērna personas datu izmantošanu mākslīgā intelekta izstrādei un uzlabošanai visos Meta produktos. Tas attiecas uz jebkura cilvēka saturu, kurā mans bērns ir redzams, dzirdams vai nosaukts.
   *[gdpr] Man ir vecāku atbildība par nepilngadīgu bērnu. Bērna vārdā saskaņā ar { $act } 21. panta 1. punktu es iebilstu pret bērna personas datu izmantošanu mākslīgā intelekta izstrādei un uzlabošanai visos Meta produktos. Tas attiecas uz jebkura cilvēka saturu, kurā mans bērns ir redzams, dzirdams vai nosaukts.
}
letter-child-reasons = { $law ->
    [fadp] Mans bērns par to nevar lemt un to nav izvēlējies. Tas, ka, kā jūs sakāt, nepilngadīgo konti netiek izmantoti, neattiecas uz pieaugušo publicēto.
    [other] Mans bērns par to nevar lemt un to nav izvēlējies. Tas, ka, kā jūs sakāt, nepilngadīgo konti netiek izmantoti, neattiecas uz pieaugušo publicēto.
   *[gdpr] Mans bērns par to nevar lemt un to nav izvēlējies. { $act } 6. panta 1. punkta f) apakšpunkts bērnu interesēm piešķir īpašu svaru. Tas, ka, kā jūs sakāt, nepilngadīgo konti netiek izmantoti, neattiecas uz pieaugušo publicēto.
}
letter-child-name = Sava bērna vārdu šeit nenorādu. Ja jums kaut kas vajadzīgs, lai datus atrastu, lūdzu, norādiet, kas un kāpēc.

letter-represented = { $law ->
    [fadp] Es pārstāvu šādu personu: { $represented }. Šīs personas vārdā es nepārprotami iebilstu (Šveices Federālā datu aizsardzības likuma (FADP) 30. panta 2. punkta b) apakšpunkts) pret šīs personas datu izmantošanu mākslīgā intelekta izstrādei un uzlabošanai visos Meta produktos. Tas attiecas gan uz visu līdz šim kopīgoto, gan uz to, ko kopīgos turpmāk, gan arī uz citu cilvēku saturu, kurā šo personu var atpazīt.
    [other] Es pārstāvu šādu personu: { $represented }. Šīs personas vārdā es iebilstu pret šīs personas datu izmantošanu mākslīgā intelekta izstrādei un uzlabošanai visos Meta produktos. Tas attiecas gan uz visu līdz šim kopīgoto, gan uz to, ko kopīgos turpmāk, gan arī uz citu cilvēku saturu, kurā šo personu var atpazīt.
   *[gdpr] Es pārstāvu šādu personu: { $represented }. Šīs personas vārdā saskaņā ar { $act } 21. panta 1. punktu es iebilstu pret šīs personas datu izmantošanu mākslīgā intelekta izstrādei un uzlabošanai visos Meta produktos. Tas attiecas gan uz visu līdz šim kopīgoto, gan uz to, ko kopīgos turpmāk, gan arī uz citu cilvēku saturu, kurā šo personu var atpazīt.
}
letter-accounts-represented = Šīs personas konti:
letter-mandate = Tiesības rīkoties man dod: { $mandate }. Kopiju pievienoju. Ja jums vajag vairāk, lūdzu, norādiet, ko un kāpēc.
letter-on-behalf-child = Es rakstu sava bērna vārdā. Bērns ir nepilngadīgs, un man par viņu ir vecāku atbildība. Kur šajā vēstulē runāts par maniem datiem, maniem kontiem vai manām tiesībām, ar to domāti bērna dati, konti un tiesības. Lūdzu, atbildi sūtiet man.
letter-on-behalf-represented = Es rakstu manis pārstāvētas personas vārdā: { $represented }. Kur šajā vēstulē runāts par maniem datiem, maniem kontiem vai manām tiesībām, ar to domāti šīs personas dati, konti un tiesības. Lūdzu, atbildi sūtiet man.

letter-non-user = { $law ->
    [fadp] Man nav konta pie jums. Es nepārprotami iebilstu (Šveices Federālā datu aizsardzības likuma (FADP) 30. panta 2. punkta b) apakšpunkts) pret datu par mani izmantošanu mākslīgā intelekta izstrādei un uzlabošanai neatkarīgi no tā, vai tie iegūti no citu cilvēku satura, interneta vai citiem uzņēmumiem.
    [other] Man nav konta pie jums. Es iebilstu pret datu par mani izmantošanu mākslīgā intelekta izstrādei un uzlabošanai neatkarīgi no tā, vai tie iegūti no citu cilvēku satura, interneta vai citiem uzņēmumiem.
   *[gdpr] Man nav konta pie jums. Saskaņā ar { $act } 21. panta 1. punktu es iebilstu pret datu par mani izmantošanu mākslīgā intelekta izstrādei un uzlabošanai neatkarīgi no tā, vai tie iegūti no citu cilvēku satura, interneta vai citiem uzņēmumiem.
}
letter-non-user-reasons = { $law ->
    [fadp] Man ar jums nav nekādu attiecību, mani neinformēja, un šādu izmantošanu es nevarēju sagaidīt.
    [other] Man ar jums nav nekādu attiecību, mani neinformēja, un šādu izmantošanu es nevarēju sagaidīt.
   *[gdpr] Man ar jums nav nekādu attiecību, mani neinformēja ({ $act } 14. pants), un šādu izmantošanu es nevarēju sagaidīt (47. apsvērums).
}

letter-past = Es iesniedzu iebildumu ({ $sent }, { $form }) pret savu personas datu izmantošanu mākslīgā intelekta izstrādei un uzlabošanai. Tajā norādīju e-pasta adresi { $email }.
letter-silence = { $law ->
    [fadp] Kopš tā laika atbilde nav pienākusi.
    [other] Kopš tā laika atbilde nav pienākusi.
   *[gdpr] Saskaņā ar { $act } 12. panta 3. punktu jums jāatbild viena mēneša laikā. Šis termiņš ({ $due }) ir beidzies. Nav pienākusi ne atbilde, ne pamatots paziņojums, ka jums vajag vairāk laika.
}
letter-receipt-only = { $law ->
    [fadp] Kopš tā laika ir pienācis tikai saņemšanas apstiprinājums. Tā nav atbilde.
    [other] Kopš tā laika ir pienācis tikai saņemšanas apstiprinājums. Tā nav atbilde.
   *[gdpr] Saskaņā ar { $act } 12. panta 3. punktu jums jāatbild viena mēneša laikā. Šis termiņš ({ $due }) ir beidzies. Ir pienācis tikai saņemšanas apstiprinājums. Tā nav atbilde.
}
letter-remind-ask = Lūdzu, divu nedēļu laikā paziņojiet man, vai ņemat vērā manu iebildumu un no kuras dienas.
letter-else = { $law ->
    [uk] Ja no jums atbildi nesaņemšu, iesniegšu sūdzību jums saskaņā ar likuma Data Protection Act 2018 normu “section 164A” un pēc tam Informācijas komisāram (Information Commissioner).
    [fadp] Ja no jums atbildi nesaņemšu, vērsīšos pie Šveices Federālā datu aizsardzības un informācijas komisāra (FDPIC).
    [other] Ja no jums atbildi nesaņemšu, meklēšu padomu.
   *[gdpr] Ja no jums atbildi nesaņemšu, iesniegšu sūdzību uzraudzības iestādē ({ $act } 77. pants).
}

letter-refused = Jūs man paziņojāt ({ $answered }), ka manu iebildumu neņemat vērā.
letter-burden = { $law ->
    [fadp] Apstrāde pret manu nepārprotami pausto gribu pārkāpj manas personiskās tiesības, ja tā nav attaisnota (FADP 30. panta 2. punkta b) apakšpunkts un 31. pants). Lūdzu, paziņojiet, uz kādu attaisnojumu manā gadījumā atsaucaties. Mani iemesli ir šādi:
    [other] Lūdzu, paziņojiet, kāpēc un kā esat izvērtējuši manus iemeslus:
   *[gdpr] Saskaņā ar { $act } 21. panta 1. punktu jums jāpierāda, ka apstrādei ir pārliecinoši leģitīmi iemesli, kas ir svarīgāki par manām interesēm, tiesībām un brīvībām. Lūdzu, paziņojiet, kādi tie ir manā gadījumā un kā esat tos izvērtējuši salīdzinājumā ar maniem iemesliem:
}
letter-maintain = Es savu iebildumu uzturu spēkā. Lūdzu, izskatiet to vēlreiz un atbildiet man divu nedēļu laikā.
letter-meanwhile = Līdz tam lūdzu ierobežot apstrādi (18. panta 1. punkta d) apakšpunkts).

letter-access = { $law ->
    [fadp] Lūdzu piekļuvi saviem personas datiem (FADP 25. pants). Lūdzu paziņot,
   *[gdpr] Saskaņā ar { $act } 15. pantu lūdzu piekļuvi saviem personas datiem. Lūdzu paziņot,
}
letter-access-whether = vai mani dati ir izmantoti vai tiek izmantoti mākslīgā intelekta izstrādei vai uzlabošanai
letter-access-which = kādu veidu dati tie ir, no kuriem kontiem un kopš kura laika
letter-access-sources = no kurienes dati iegūti
letter-access-recipients = kam tie nodoti, arī publicējot modeli
letter-access-time = cik ilgi tos šim nolūkam glabā
letter-access-interest = uz kādām leģitīmām interesēm atsaucaties (13. panta 1. punkta d) apakšpunkts)
letter-access-objection = kā esat izskatījuši manu iebildumu ({ $sent }) un no kuras dienas tas ir spēkā
letter-access-copy = Lūdzu, nosūtiet man arī to manu datu kopiju, kuri tiek glabāti apmācībai.
letter-access-form = { $law ->
    [fadp] Lūdzu, atbildiet elektroniski, bez maksas un, kā parasti noteikts, 30 dienu laikā (FADP 25. panta 6. un 7. punkts).
   *[gdpr] Lūdzu, atbildiet elektroniski un viena mēneša laikā (12. panta 3. punkts).
}

letter-erase = { $law ->
    [fadp] Ņemot vērā manu iebildumu, lūdzu
   *[gdpr] Ņemot vērā manu iebildumu, saskaņā ar { $act } 17., 18. un 19. pantu lūdzu
}
letter-erase-chats = dzēst to, ko rakstīju Meta AI, ciktāl tas tiek glabāts apmācībai
letter-erase-restrict = ierobežot šo datu apstrādi, līdz tas ir izdarīts (18. panta 1. punkta d) apakšpunkts)
letter-erase-impossible = ja uzskatāt, ka dzēšana nav iespējama, paziņot man, kuriem datiem un kāpēc
letter-erase-unlawful = Ja izmantošana ir bijusi nelikumīga, es atsaucos arī uz 17. panta 1. punkta d) apakšpunktu.

letter-company-complaint = Saskaņā ar likuma Data Protection Act 2018 normu “section 164A” sūdzos jums par to, kā esat izskatījuši manu iebildumu. Lūdzu, apstipriniet šīs sūdzības saņemšanu 30 dienu laikā pēc saņemšanas, izskatiet to un bez nepamatotas kavēšanās paziņojiet man rezultātu.

letter-complain = { $law ->
    [uk] Es sūdzos par { $controller }, { $controller-address }. Vispirms es iesniedzu sūdzību pašam uzņēmumam ({ $complained }) saskaņā ar likuma Data Protection Act 2018 normu “section 164A”.
    [fadp] Ziņoju jums par to, kā { $controller }, { $controller-address }, izturas pret manu iebildumu pret personas datu izmantošanu mākslīgā intelekta vajadzībām (FADP 30. panta 2. punkta b) apakšpunkts).
   *[gdpr] Saskaņā ar { $act } 77. pantu iesniedzu sūdzību par { $controller }, { $controller-address }. Tā attiecas uz manu iebildumu pret personas datu izmantošanu mākslīgā intelekta vajadzībām.
}
letter-complain-lead = Vadošā uzraudzības iestāde šim uzņēmumam ir Īrijas Datu aizsardzības komisija (Data Protection Commission) (56. un 60. pants). Lūdzu, nododiet šo sūdzību tālāk, ciktāl tas vajadzīgs, un paši informējiet mani par tās virzību.
letter-course = Notikumu gaita:
letter-course-sent = { $sent }: es iesniedzu iebildumu, { $form }. Norādu e-pasta adresi { $email }.
letter-course-receipt = Meta apstiprina, ka ir saņēmusi iebildumu.
letter-course-due = { $law ->
    [fadp] Atbilde līdz šim nav pienākusi.
   *[gdpr] { $due }: beidzas 12. panta 3. punktā noteiktais mēnesis. Nav pienākusi ne atbilde, ne paziņojums, ka vajadzīgs vairāk laika.
}
letter-course-reminded = { $reminded }: es nosūtu Meta atgādinājumu un lūdzu atbildi.
letter-course-refused = { $answered }: Meta man paziņo, ka iebildumu neņem vērā.
letter-course-reasons = Mani iemesli bija šādi:
letter-breach = Manuprāt, lieta skar šādas { $act } normas:
letter-breach-time = 12. panta 3. punkts, jo atbilde nav pienākusi laikus
letter-breach-refusal = 21. panta 1. punkts, jo man nav pierādīts, ka pastāv pārliecinoši leģitīmi iemesli
letter-breach-special-categories = 9. pants, jo publiskais saturs atklāj īpaši sensitīvas ziņas
letter-breach-notice = 14. pants, jo mani neinformēja
letter-complain-ask = Lūdzu
letter-complain-examine = izskatīt šo sūdzību
letter-complain-order = { $law ->
    [fadp] censties panākt, lai manu iebildumu ņem vērā
   *[gdpr] panākt, lai manu iebildumu ņem vērā
}
letter-complain-tell = { $law ->
    [gdpr] informēt mani par izskatīšanas gaitu un rezultātu (77. panta 2. punkts)
   *[other] informēt mani par rezultātu
}

letter-enclosure-objection = Mana iebilduma kopija ar datumu
letter-enclosure-mandate = Dokumenta, kas man dod tiesības rīkoties, kopija
letter-enclosure-answers = Ekrānattēli un e-pasta ziņas, ja tādas man ir
letter-enclosure-complaint = Mana sūdzība uzņēmumam un tā atbilde, ja tāda ir

letter-note-gaps = Aizpildiet to, kas ir kvadrātiekavās, un izdzēsiet to, kas neder.
letter-note-form-first = Ar Meta veidlapu ir ātrāk. Vēstule ir spēkā no dienas, kad tā pienāk: sūtiet to tā, lai varētu pierādīt, kad tā pienākusi.
letter-note-two-weeks = Divas nedēļas ir lūgums. Likums šādu termiņu nenosaka.
letter-note-models-stay = Runa ir par datiem, ko vēl glabā. Tas, ko apmācīts modelis ir apguvis, no tā diez vai mainīsies.
letter-note-address-press = Šī adrese ir zināma tikai no preses. Meta veidlapa ir drošāka izvēle.
letter-note-no-deadline = Šveices tiesības nenosaka termiņu atbildei uz iebildumu. Pēc 30 dienām pajautājiet vēlreiz.
letter-note-other-law = Objector nezina jūsu valsts tiesību normas, tāpēc šī vēstule neatsaucas ne uz vienu likumu.
letter-note-identify = Meta var jautāt, kā jūs atrast savos datos. Nenorādiet vairāk, nekā tam vajag, un iepriekš nesūtiet personu apliecinošu dokumentu.
letter-note-child = Neviena vēstule attēlu nepaslēpj. Palūdziet arī tiem, kas to publicējuši, to izdzēst vai rādīt tikai draugiem.
letter-note-represented = Pievienojiet kopiju dokumentam, kas jums dod tiesības rīkoties. Aizkrāsojiet tajā to, kas uz šo neattiecas, un nepievienojiet personu apliecinošu dokumentu. Valstij jūsu datos jābūt tai, kurā dzīvo šis cilvēks: noteicošais ir tās likums un tās iestāde.
letter-note-authority-form = Iestādei ir sava lapa vai veidlapa sūdzībām. Izmantojiet to un iekopējiet tajā šo tekstu.
letter-note-check-address = Pirms kaut ko sūtāt pa pastu, pārbaudiet adresi iestādes vietnē.
letter-note-lead = Sūdzību pieņem jūsu pašu iestāde. Ar Meta saistītos jautājumos vadošā ir Īrijas iestāde, bet uz Dublinu jums nav jāraksta.
letter-note-land = Vācijā par tādiem uzņēmumiem kā Meta ir atbildīga jūsu federālās zemes iestāde. Izvēlieties savu zemi.
letter-note-login = Iestādes veidlapai vajadzīga elektroniskā identitāte, piemēram, MitID Dānijā vai BankID Norvēģijā.
letter-note-no-plain-mail = Šī iestāde nepieņem sūdzības pa parasto e-pastu. Izmantojiet tās veidlapu vai pastu.
letter-note-public-record = Tas, ko nosūta šai iestādei, kļūst par publisku dokumentu. Nerakstiet to, kas ir sensitīvs.
letter-note-company-first = Šī iestāde vēlas, lai jūs vispirms vērstos pie uzņēmuma.
letter-note-no-fines = Šveices komisārs var izskatīt lietu, bet nevar uzlikt naudas sodus.
letter-note-language = Šī vēstule ir valodā, ko iestāde pieņem.
letter-note-court = Ja iestāde trīs mēnešus neko nepaziņo, saskaņā ar VDAR 78. panta 2. punktu varat vērsties tiesā.
letter-note-not-covered = Objector nezina jūsu valsts vai teritorijas iestādi. Meklējiet to savas valdības vietnē.
letter-as-of = Ziņu datums: { $date }
letter-undated = Šo datu datums nav zināms.
