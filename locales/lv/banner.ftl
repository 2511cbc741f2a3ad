# What Objector says about a whole page, in Latvian.

banner-facebook-own = Facebook: iebildums pret jūsu informācijas izmantošanu MI vajadzībām
banner-instagram-own = Instagram: iebildums pret jūsu informācijas izmantošanu MI vajadzībām
banner-meta-own = Meta konts: iebildums pret jūsu informācijas izmantošanu MI vajadzībām
banner-whatsapp-own = WhatsApp: iebildums pret jūsu informācijas apstrādi
banner-third-party = Meta: iebildums pret trešo personu sniegtas informācijas par jums izmantošanu
banner-general-objection = Meta: iebildums pret jūsu informācijas izmantošanu
banner-rights-portal = Meta: pieprasījumi par privātuma tiesībām
banner-entry = No šejienes var nokļūt līdz iebilduma veidlapai

banner-unsure = Šī, iespējams, ir Meta iebilduma veidlapa

banner-ready = Objector var aizpildīt to, ko zina. Nekas netiek ierakstīts, kamēr nenospiežat pogu.
banner-unsure-ready = Objector šo lapu droši nepazīst, tāpēc neko nav ierakstījis. Ja redzat, ka šī ir iebilduma veidlapa, ļaujiet tam aizpildīt to, ko tas zina.
banner-written = Aizpildīts. Izlasiet visu un izlabojiet, kas nav pareizi. Pēc tam nospiediet Meta pogu: veidlapu nosūtīt varat tikai jūs.
banner-refused = Daži lauki nesaglabāja Objector ierakstīto. Lūdzu, aizpildiet tos paši un pēc tam nospiediet Meta pogu.
banner-undone = Viss ir tā, kā bija. Veidlapu varat aizpildīt paši vai ļaut Objector to darīt vēlreiz.
banner-nothing = Objector šeit vairs nav ko aizpildīt. Izlasiet visu un pēc tam nospiediet Meta pogu.
banner-no-details = Vienreiz ievadiet savu e-pasta adresi un valsti. Tad Objector aizpilda šo veidlapu jūsu vietā. Dati paliek jūsu ierīcē.
banner-damaged = Objector nevar nolasīt saglabāto, tāpēc neko neaizpilda. Saglabātais nav zudis. Lai uzzinātu vairāk, atveriet Objector logu.
banner-newer = Jūsu datus saglabāja jaunāka Objector versija. Atjauniniet Objector. Līdz tam tas tikai paskaidro un neko nemaina.
banner-too-large = Šajā lapā ir vairāk lauku, nekā Objector nolasa. Zemāk esošie lauki nav paskaidroti.
banner-login = Vispirms piesakieties šeit, šajā pārlūkā, un tad atveriet veidlapu vēlreiz. Meta to rāda tikai tiem, kas ir pieteikušies.
banner-code = Meta nosūtīja kodu uz jūsu e-pasta adresi. Ierakstiet to un neaizveriet lapu, citādi, iespējams, būs jāsāk no jauna. Ieskatieties arī surogātpasta mapē.
banner-sent = Meta paziņo, ka ir saņēmusi jūsu iebildumu. Uzņemiet ekrānattēlu: kopiju pa e-pastu bieži nenosūta. Meta jāatbild viena mēneša laikā.
banner-sent-other = Meta paziņo, ka ir saņēmusi jūsu iebildumu. Uzņemiet ekrānattēlu: kopiju pa e-pastu bieži nenosūta.
banner-stage-refused = Meta paziņo, ka neņem vērā jūsu iebildumu. Tai jāpaskaidro iemesli un jāpasaka, kur varat sūdzēties. Uzņemiet ekrānattēlu.
banner-stage-refused-other = Meta paziņo, ka neņem vērā jūsu iebildumu. Uzņemiet atbildes ekrānattēlu.
banner-unavailable = Meta šeit nerāda veidlapu. Pārbaudiet, vai šajā pārlūkā esat pieteikušies, mēģiniet vēlāk vai izmantojiet kādu citu Meta veidlapu.
banner-entry-state = Šī lapa paskaidro, kā Meta izmanto informāciju MI vajadzībām. Līdz pašai veidlapai ir viens klikšķis.

banner-own-covers = Kopš 2025. gada 27. maija Meta sava mākslīgā intelekta (MI) apmācībai izmanto Eiropas pieaugušo publiskos ierakstus, fotoattēlus un komentārus, kā arī to, ko cilvēki raksta Meta AI. Tā nevis jautā, bet atsaucas uz “leģitīmām interesēm”. Jums ir tiesības iebilst.
banner-own-accounts = Viens iebildums attiecas uz visiem kontiem, kas ir vienā kontu centrā (Accounts Center). Katram citam kontam aizpildiet veidlapu vēlreiz.
banner-own-limits = Tas, ko modelis jau ir apguvis, ar to netiek izdzēsts. Iebildumam tik un tā ir jēga: tas attiecas uz turpmāko. Tas, ko par jums publicē citi, ir cits jautājums, kam ir sava veidlapa.
banner-whatsapp-limits = Cilvēku privātās ziņas netiek izmantotas, ja vien kāds tās neiedod Meta AI. WhatsApp cilvēkiem ir atbildējis, ka viņu iebildums uz WhatsApp neattiecas. Noteikti palīdz tas, ja tur neizmantojat Meta AI.
banner-third-party-limits = Šī veidlapa ir par informāciju, ko Meta ieguvusi no citiem, un konts tai nav vajadzīgs. Meta saka, ka šādus pieprasījumus neizpilda automātiski.
banner-general-limits = Šī veidlapa ir paredzēta vairākiem jautājumiem. Iebildums pret jūsu datu izmantošanu MI vajadzībām ir viens no tiem.
banner-portal-limits = Kopš 2026. gada jūlija uz šejieni ved Meta privātuma politika. Ārpus Meta par šo lapu ir maz zināms, tāpēc katru atbildi pārbaudiet paši.
banner-law-gdpr = Tiesības iebilst ir noteiktas VDAR 21. pantā. Tad Meta ir jāpārtrauc, ja vien tā nepierāda pārliecinošus iemeslus, kas ir svarīgāki par jūsējiem. Tai jāatbild viena mēneša laikā pēc iebilduma saņemšanas (12. panta 3. punkts).
banner-law-uk = Tiesības iebilst ir noteiktas UK GDPR 21. pantā.
banner-law-fadp = Saskaņā ar Šveices tiesībām jūs ar nepārprotamu iebildumu varat aizliegt savu datu izmantošanu (FADP 30. panta 2. punkta b apakšpunkts). Noteikta termiņa atbildei tajās nav.
banner-law-other = Jūsu valstī ir spēkā citas tiesību normas nekā tās, ko Objector pazīst. Tas paskaidro veidlapu, bet neatsaucas uz likumu.

way-details = Ievadīt manus datus
way-details-change = Mainīt manus datus
way-form-facebook-own = Atvērt Facebook veidlapu
way-form-instagram-own = Atvērt Instagram veidlapu
way-form-third-party = Atvērt veidlapu cilvēkiem bez konta
way-form-whatsapp-own = Atvērt WhatsApp veidlapu
way-record = Skatīt nosūtīto

source-gdpr = Vispārīgā datu aizsardzības regula (VDAR)
source-time-limits = Regula Nr. 1182/71 par termiņiem
source-meta-forms = Meta lapa par iebildumiem
source-authority-2025 = Uzraudzības iestādes ceļvedis, 2025. gads
