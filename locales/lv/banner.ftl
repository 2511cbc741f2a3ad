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
banner-written = Aizpildīts. Izlasiet visu un izlabojiet to, kas nav pareizi. Pēc tam nospiediet Meta pogu: veidlapu nosūtīt varat tikai jūs.
banner-refused = Daži lauki nesaglabāja Objector ierakstīto. Lūdzu, aizpildiet tos paši un pēc tam nospiediet Meta pogu.
banner-undone = Viss ir tā, kā bija. Veidlapu varat aizpildīt paši vai ļaut Objector to darīt vēlreiz.
banner-nothing = Objector šeit vairs nav ko aizpildīt. Izlasiet visu un pēc tam nospiediet Meta pogu.
banner-no-details = Vienreiz ievadiet savu e-pasta adresi un valsti. Tad Objector aizpilda šo veidlapu jūsu vietā. Dati paliek jūsu ierīcē, ja vien neizvēlaties tos kopīgot ar citām savām ierīcēm.
banner-damaged = Objector nevar nolasīt saglabāto, tāpēc neko neaizpilda. Saglabātais nav zudis. Lai uzzinātu vairāk, atveriet Objector logu.
banner-newer = Jūsu datus saglabāja jaunāka Objector versija. Atjauniniet Objector. Līdz tam tas tikai paskaidro un neko nemaina.
banner-too-large = Šajā lapā ir vairāk lauku, nekā Objector nolasa. Tas nevienu no tiem neaizpilda un nepaskaidro.
banner-private = Privātā logā Objector sarakstā neko nepieraksta: pierakstiet paši, kad to nosūtāt.
banner-login = Vispirms piesakieties šeit, šajā pārlūkā, un tad atveriet veidlapu vēlreiz. Meta to rāda tikai tiem, kas ir pieteikušies.
banner-code = Meta nosūtīja kodu uz jūsu e-pasta adresi. Ierakstiet to un neaizveriet lapu, citādi, iespējams, būs jāsāk no jauna. Ieskatieties arī surogātpasta mapē.
banner-sent = Meta paziņo, ka ir saņēmusi jūsu iebildumu. Uzņemiet ekrānattēlu: kopiju pa e-pastu bieži nenosūta. Meta jāatbild viena mēneša laikā.
banner-sent-other = Meta paziņo, ka ir saņēmusi jūsu iebildumu. Uzņemiet ekrānattēlu: kopiju pa e-pastu bieži nenosūta.
banner-stage-refused = Meta paziņo, ka neņems vērā jūsu iebildumu. Tai jāpaskaidro iemesli un jāpasaka, kur varat sūdzēties. Uzņemiet ekrānattēlu.
banner-stage-refused-other = Meta paziņo, ka neņems vērā jūsu iebildumu. Uzņemiet atbildes ekrānattēlu.
banner-unavailable = Meta šeit nerāda veidlapu. Pārbaudiet, vai šajā pārlūkā esat pieteikušies, mēģiniet vēlāk vai izmantojiet kādu citu Meta veidlapu.
banner-entry-state = Šī lapa paskaidro, kā Meta izmanto informāciju MI vajadzībām. Līdz pašai veidlapai ir viens klikšķis.

banner-own-covers = Kopš 2025. gada 27. maija Meta sava mākslīgā intelekta (MI) apmācībai izmanto Eiropas pieaugušo publiskos ierakstus, fotoattēlus un komentārus, kā arī to, ko cilvēki raksta Meta AI. Tā nevis jautā, bet atsaucas uz “leģitīmām interesēm”. Jums ir tiesības iebilst.
banner-own-covers-uk = Meta sava mākslīgā intelekta (MI) apmācībai izmanto pieaugušo publiskos ierakstus, fotoattēlus un komentārus. Ir ziņots, ka Apvienotajā Karalistē tā to atsāka 2024. gada septembrī. Tā nevis jautā, bet atsaucas uz “leģitīmām interesēm”. Jums ir tiesības iebilst.
banner-own-covers-other = Meta sava mākslīgā intelekta (MI) apmācībai izmanto publiskus ierakstus, fotoattēlus un komentārus. Ar tās veidlapu jūs varat pret to iebilst. Kādas tiesības jums ir papildus veidlapai, ir atkarīgs no likuma jūsu dzīvesvietā.
banner-own-accounts = Viens iebildums attiecas uz visiem kontiem, kas ir vienā kontu centrā (Accounts Center). Katram citam kontam aizpildiet veidlapu vēlreiz.
banner-own-what = Iebildums attiecas uz to, ko esat publiski kopīgojuši un kopīgosiet: ierakstiem, fotoattēliem ar parakstiem, Reels video, stāstiem, komentāriem, atsauksmēm un to, ko darāt publiskās grupās un lapās. Jūsu vārdu, lietotājvārdu un profila attēlu uzskata par publiskiem pat privātā profilā. Iebilst ir jēga arī tad.
banner-own-limits = Tas, ko modelis jau ir apguvis, ar to netiek izdzēsts. Iebildumam tik un tā ir jēga: tas attiecas uz turpmāko. Tas, ko par jums publicē citi, ir cits jautājums, kam ir sava veidlapa.
banner-own-late = Vēl nav par vēlu. 2025. gada 27. maijs bija diena, kad apmācība sākās, nevis pēdējā diena, kad var iebilst. Šodien iesniegts iebildums attiecas uz turpmāko. Vecākus ierakstus visdrošāk ir rādīt tikai draugiem vai izdzēst.
banner-own-late-other = Vēl nav par vēlu. Ceļveži, kuros norādīta pēdējā diena, kad var iebilst, ir novecojuši. Šodien iesniegts iebildums attiecas uz turpmāko. Vecākus ierakstus visdrošāk ir rādīt tikai draugiem vai izdzēst.
banner-own-chats = Cilvēku privātās ziņas, arī lietotnē WhatsApp, netiek izmantotas, ja vien kāds tās neiedod Meta AI.
banner-counts-later = Iebildums attiecas uz turpmāko neatkarīgi no tā, kad to iesniedzat. Tas, ko modelis jau ir apguvis, ar to netiek izdzēsts.
banner-own-minors = Meta saka, ka neizmanto to, ko kopīgo cilvēki, kas jaunāki par 18 gadiem. Tas neaizsargā bērnus pieaugušo publicētos attēlos. Ja šādus attēlus publicējat, iesniegt iebildumu par savu kontu ir vērts arī bērnu dēļ.
banner-own-earlier = 2024. vai 2025. gada iebildums joprojām ir spēkā, saka Meta. Iesniedziet to vēlreiz, ja ir mainījusies jūsu e-pasta adrese, vai par kontu, kas nav saistīts.
banner-own-myths = Ierakstam “Es nedodu savu atļauju” nav nekādas ietekmes, lai cik bieži to kopīgotu. Iebildums arī neizslēdz Meta AI: tas paliek redzams, un jums tas nav jāizmanto.
banner-own-pages = Uzņēmuma lapai, kā apraksta ceļveži, savas veidlapas nav. Katrs, kas to pārvalda, iesniedz iebildumu par savu profilu.
banner-own-threads = Threads savas veidlapas nav. Ceļveži to pieskaita Instagram.
banner-non-users = Iebilst varat arī bez konta – ar trešo personu informācijas veidlapu.
banner-whatsapp-mail = Pēc veidlapas WhatsApp pa e-pastu jautā, pret ko jūs iebilstat un kāpēc. Ja uz to neatbildat, var gadīties, ka nekas vairāk nenotiek.
banner-whatsapp-limits = Cilvēku privātās ziņas netiek izmantotas, ja vien kāds tās neiedod Meta AI. WhatsApp cilvēkiem ir atbildējis, ka viņu iebildums uz WhatsApp neattiecas. Noteikti palīdz tas, ja tur neizmantojat Meta AI.
banner-third-party-limits = Šī veidlapa ir par informāciju, ko Meta ieguvusi no citiem, un konts nav vajadzīgs. Meta saka, ka šādus pieprasījumus neizpilda automātiski.
banner-third-party-who = Tā ir paredzēta cilvēkiem bez konta un tam, ko citi par jums publicē vai saka. Tā šiem cilvēkiem neliedz publicēt. Parunājiet arī ar viņiem.
banner-third-party-identify = Meta jautās, pēc kā noprotams, ka dati ir par jums. Nenorādiet vairāk, nekā tam vajag, un iepriekš nesūtiet personu apliecinošu dokumentu.
banner-general-limits = Šī veidlapa ir paredzēta vairākiem jautājumiem. Iebildums pret jūsu datu izmantošanu MI vajadzībām ir viens no tiem.
banner-portal-limits = Kopš 2026. gada jūlija uz šejieni ved Meta privātuma politika. Ārpus Meta par šo lapu ir maz zināms, tāpēc katru atbildi pārbaudiet paši.
banner-law-gdpr = Tiesības iebilst ir noteiktas VDAR 21. pantā. Tad Meta jūsu datu izmantošana šim nolūkam ir jāpārtrauc, ja vien tā nepierāda, ka tai ir pārliecinoši iemesli, kas ir svarīgāki par jūsējiem. Tai jāatbild viena mēneša laikā pēc iebilduma saņemšanas (12. panta 3. punkts).
banner-law-uk = Tiesības iebilst ir noteiktas UK GDPR 21. pantā.
banner-law-fadp = Saskaņā ar Šveices tiesībām tam, kas izmanto jūsu datus pret jūsu nepārprotami pausto gribu, vajadzīgs attaisnojums (FADP 30. panta 2. punkta b) apakšpunkts un 31. pants). Noteikta termiņa atbildei tajās nav.
banner-law-other = Jūsu valstī ir spēkā citas tiesību normas nekā tās, ko Objector pazīst. Tas paskaidro veidlapu, bet neatsaucas uz likumu.
banner-unsure-why = Objector atpazīst veidlapu pēc vairākām pazīmēm kopā: adreses, slēpta numura, virsraksta, jautājumiem. Šeit to ir par maz vai tās ir pretrunā.
banner-login-why = Meta rāda veidlapu tikai tur, kur esat pieteikušies, tieši šajā pārlūkā. Ir ziņots, ka pašas lietotnes pārlūkā tā palika tukša un dažreiz izdevās tikai otrajā reizē. Objector paroles neskatās.
banner-unavailable-why = Ir ziņots, ka Meta šīs veidlapas piedāvā ES, Islandē, Lihtenšteinā, Norvēģijā, Apvienotajā Karalistē, Šveicē un dažās citās valstīs. Ja veidlapa neatveras, var rakstīt arī vēstuli.
banner-refused-why = { $law ->
    [gdpr] Tieši Meta ir jāpierāda, ka tai ir pārliecinoši iemesli, kas ir svarīgāki par jūsējiem (VDAR 21. panta 1. punkts). Tai jānorāda savi iemesli un jāpasaka, ka varat vērsties uzraudzības iestādē un tiesā (12. panta 4. punkts). Jūs varat atbildēt. Varat arī iesniegt sūdzību iestādei (77. pants), un tas ir bez maksas.
    [uk] Tieši Meta ir jāpierāda, ka tai ir pārliecinoši iemesli, kas ir svarīgāki par jūsējiem (UK GDPR 21. panta 1. punkts). Jūs varat atbildēt. Sūdzība vispirms jāiesniedz pašai Meta (likuma Data Protection Act 2018 norma “section 164A”), pēc tam ICO.
    [fadp] Lai rīkotos pret jūsu nepārprotami pausto gribu, Meta vajadzīgs attaisnojums (FADP 30. panta 2. punkta b) apakšpunkts un 31. pants). Varat jautāt, kāds tas ir, un ziņot par to Šveices Federālajam datu aizsardzības un informācijas komisāram.
   *[other] Varat jautāt Meta, kādi ir tās iemesli.
}

way-details = Ievadīt manus datus
way-details-change = Mainīt manus datus
way-form-facebook-own = Atvērt Facebook veidlapu
way-form-instagram-own = Atvērt Instagram veidlapu
way-form-third-party = Atvērt veidlapu cilvēkiem bez konta
way-form-whatsapp-own = Atvērt WhatsApp veidlapu
way-record = Skatīt nosūtīto

source-gdpr = Vispārīgā datu aizsardzības regula (VDAR)
source-gdpr-6 = VDAR 6. pants
source-gdpr-9 = VDAR 9. pants
source-gdpr-12 = VDAR 12. pants
source-gdpr-21 = VDAR 21. pants
source-time-limits = Regula Nr. 1182/71 par termiņiem
source-ico = Information Commissioner’s Office (ICO)
source-edoeb = Šveices Federālais datu aizsardzības un informācijas komisārs (FDPIC)
source-meta-forms = Meta lapa par iebildumiem
source-meta-policy = Meta privātuma politika
source-authority-2025 = Uzraudzības iestādes ceļvedis, 2025. gads
source-somi = SOMI, fonds Nīderlandē
source-noyb = noyb, apvienība Austrijā
