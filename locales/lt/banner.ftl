# What Objector says about a whole page, in Lithuanian.

banner-facebook-own = „Facebook“: nesutikimas, kad jūsų informacija būtų naudojama DI
banner-instagram-own = „Instagram“: nesutikimas, kad jūsų informacija būtų naudojama DI
banner-meta-own = „Meta“ paskyra: nesutikimas, kad jūsų informacija būtų naudojama DI
banner-whatsapp-own = „WhatsApp“: nesutikimas, kad jūsų informacija būtų tvarkoma
banner-third-party = „Meta“: nesutikimas, kad būtų naudojama iš trečiųjų šalių gauta informacija apie jus
banner-general-objection = „Meta“: nesutikimas, kad jūsų informacija būtų naudojama
banner-rights-portal = „Meta“: prašymai dėl privatumo teisių
banner-entry = Iš čia pateksite į nesutikimo formą

banner-unsure = Tai gali būti „Meta“ nesutikimo forma

banner-ready = „Objector“ gali užpildyti tai, ką žino. Niekas neįrašoma, kol nepaspaudžiate mygtuko.
banner-unsure-ready = „Objector“ tiksliai nepažįsta šio puslapio, todėl nieko neįrašė. Jei matote, kad tai nesutikimo forma, leiskite jam užpildyti tai, ką jis žino.
banner-written = Užpildyta. Viską perskaitykite ir pataisykite, kas neteisinga. Tada paspauskite „Meta“ mygtuką: išsiųsti formą galite tik jūs.
banner-refused = Kai kurie laukai neišsaugojo to, ką įrašė „Objector“. Užpildykite juos patys, tada paspauskite „Meta“ mygtuką.
banner-undone = Viskas yra taip, kaip buvo. Galite užpildyti formą patys arba leisti „Objector“ tai padaryti dar kartą.
banner-nothing = „Objector“ nebeturi ko pildyti. Viską perskaitykite, tada paspauskite „Meta“ mygtuką.
banner-no-details = Vieną kartą įveskite savo el. pašto adresą ir šalį. Tada „Objector“ užpildo šią formą už jus. Duomenys lieka jūsų įrenginyje, nebent pasirinktumėte juos bendrinti su kitais savo įrenginiais.
banner-damaged = „Objector“ negali perskaityti to, ką yra išsaugojęs, todėl nieko nepildo. Išsaugoti duomenys neištrinti. Daugiau sužinosite atvėrę „Objector“ langelį.
banner-newer = Jūsų duomenis išsaugojo naujesnė „Objector“ versija. Atnaujinkite „Objector“. Iki tol jis tik paaiškina ir nieko nekeičia.
banner-too-large = Šiame puslapyje yra daugiau laukų, negu „Objector“ perskaito. Nė vieno iš jų jis nepildo ir nepaaiškina.
banner-private = Privataus naršymo lange „Objector“ nieko neįrašo į sąrašą: patys užsirašykite, kada tai išsiunčiate.
banner-login = Pirmiausia prisijunkite čia, šioje naršyklėje, tada vėl atverkite formą. „Meta“ ją rodo tik prisijungusiems žmonėms.
banner-code = „Meta“ išsiuntė kodą jūsų el. pašto adresu. Įveskite jį ir neuždarykite puslapio, antraip gali tekti pradėti iš naujo. Pažiūrėkite ir šlamšto aplanke.
banner-sent = „Meta“ praneša gavusi jūsų nesutikimą. Padarykite ekrano kopiją: el. paštu kopija dažnai neatsiunčiama. „Meta“ turi atsakyti per vieną mėnesį.
banner-sent-other = „Meta“ praneša gavusi jūsų nesutikimą. Padarykite ekrano kopiją: el. paštu kopija dažnai neatsiunčiama.
banner-stage-refused = „Meta“ praneša, kad į jūsų nesutikimą neatsižvelgia. Ji turi nurodyti priežastis ir pasakyti, kur galite skųstis. Padarykite ekrano kopiją.
banner-stage-refused-other = „Meta“ praneša, kad į jūsų nesutikimą neatsižvelgia. Padarykite atsakymo ekrano kopiją.
banner-unavailable = „Meta“ čia formos nerodo. Patikrinkite, ar esate prisijungę šioje naršyklėje, pabandykite vėliau arba naudokitės kita „Meta“ forma.
banner-entry-state = Šiame puslapyje paaiškinta, kaip „Meta“ naudoja informaciją DI. Iki pačios formos – vienas spustelėjimas.

banner-own-covers = Nuo 2025 m. gegužės 27 d. „Meta“ savo dirbtiniam intelektui (DI) mokyti naudoja viešus Europos suaugusiųjų įrašus, nuotraukas ir komentarus, taip pat tai, ką žmonės rašo „Meta AI“. Užuot klaususi, ji remiasi „teisėtu interesu“. Jūs turite teisę nesutikti.
banner-own-covers-uk = „Meta“ savo dirbtiniam intelektui (DI) mokyti naudoja viešus suaugusiųjų įrašus, nuotraukas ir komentarus. Pranešama, kad Jungtinėje Karalystėje ji tai atnaujino 2024 m. rugsėjį. Užuot klaususi, ji remiasi „teisėtu interesu“. Jūs turite teisę nesutikti.
banner-own-covers-other = „Meta“ savo dirbtiniam intelektui (DI) mokyti naudoja viešus įrašus, nuotraukas ir komentarus. Jos forma galite pareikšti nesutikimą. Kokių teisių turite be formos, priklauso nuo jūsų gyvenamosios vietos teisės.
banner-own-accounts = Vienas nesutikimas apima visas paskyras, esančias tame pačiame paskyrų centre (Accounts Center). Kiekvienai kitai paskyrai užpildykite formą dar kartą.
banner-own-what = Nesutikimas apima tai, kuo viešai dalijotės ir dalysitės: įrašus, nuotraukas su prierašais, vaizdo įrašus „Reels“, istorijas, komentarus, atsiliepimus ir tai, ką darote viešose grupėse ir puslapiuose. Jūsų vardas, naudotojo vardas ir profilio nuotrauka laikomi viešais net ir privačiame profilyje. Nesutikti prasminga ir tada.
banner-own-limits = To, ką modelis jau išmoko, tai neištrina. Vis tiek prasminga: nesutikimas galioja tam, kas bus vėliau. Tai, ką apie jus skelbia kiti, yra kitas klausimas, tam yra atskira forma.
banner-own-late = Dar nevėlu. 2025 m. gegužės 27 d. mokymas prasidėjo; tai nebuvo paskutinė diena nesutikti. Šiandien pateiktas nesutikimas galioja ateičiai. Senesni įrašai saugiausi, kai juos rodote tik draugams arba ištrinate.
banner-own-late-other = Dar nevėlu. Atmintinės, kuriose nurodyta paskutinė diena nesutikti, yra pasenusios. Šiandien pateiktas nesutikimas galioja ateičiai. Senesni įrašai saugiausi, kai juos rodote tik draugams arba ištrinate.
banner-own-chats = Asmeninės žmonių žinutės, taip pat ir „WhatsApp“, nenaudojamos, nebent kas nors jas pateikia „Meta AI“.
banner-counts-later = Nesutikimas galioja tam, kas bus vėliau, kad ir kada jį pateiktumėte. To, ką modelis jau išmoko, jis neištrina.
banner-own-minors = „Meta“ sako nenaudojanti to, kuo dalijasi jaunesni nei 18 metų žmonės. Tai neapsaugo vaikų suaugusiųjų skelbiamose nuotraukose. Jei tokių nuotraukų skelbiate, pateikti nesutikimą dėl savo paskyros verta ir dėl vaikų.
banner-own-earlier = 2024 ar 2025 m. nesutikimas tebegalioja, sako „Meta“. Pateikite jį dar kartą, jei pasikeitė jūsų el. pašto adresas arba jei tai nesusieta paskyra.
banner-own-myths = Įrašas „Neduodu leidimo“ neturi jokio poveikio, kad ir kiek juo dalytųsi. Nesutikimas taip pat neišjungia „Meta AI“: jis lieka matomas, bet jums nebūtina juo naudotis.
banner-own-pages = Verslo puslapis, kaip aprašoma atmintinėse, savo formos neturi. Kiekvienas jį prižiūrintis žmogus pateikia nesutikimą dėl savo profilio.
banner-own-threads = „Threads“ savo formos neturi. Atmintinėse ji priskiriama prie „Instagram“.
banner-non-users = Nesutikti galite ir neturėdami paskyros – per trečiųjų šalių informacijos formą.
banner-whatsapp-mail = Po formos „WhatsApp“ el. paštu klausia, su kuo ir kodėl nesutinkate. Jei į tai neatsakysite, gali nieko daugiau ir neįvykti.
banner-whatsapp-limits = Asmeninės žmonių žinutės nenaudojamos, nebent kas nors jas pateikia „Meta AI“. „WhatsApp“ žmonėms yra atsakiusi, kad jų nesutikimas „WhatsApp“ neapima. Tikrai padeda ten nesinaudoti „Meta AI“.
banner-third-party-limits = Ši forma skirta informacijai, kurią „Meta“ gavo iš kitų, ir paskyros jai nereikia. „Meta“ sako, kad tokių prašymų automatiškai netenkina.
banner-third-party-who = Ji skirta žmonėms be paskyros ir tam, ką kiti apie jus skelbia ar sako. Ji nesutrukdo tiems žmonėms skelbti. Paprašykite ir jų.
banner-third-party-identify = „Meta“ klaus, iš ko gali suprasti, kad duomenys yra apie jus. Nenurodykite daugiau, nei tam reikia, ir iš anksto nesiųskite asmens dokumento.
banner-general-limits = Ši forma skirta keliems klausimams. Nesutikimas, kad jūsų duomenys būtų naudojami DI, yra vienas iš jų.
banner-portal-limits = Nuo 2026 m. liepos mėn. čia nukreipia „Meta“ privatumo politika. Už „Meta“ ribų apie šį puslapį žinoma mažai, todėl kiekvieną atsakymą patikrinkite patys.
banner-law-gdpr = Teisė nesutikti nustatyta BDAR 21 straipsnyje. Tada „Meta“ turi nustoti naudoti jūsų duomenis šiam tikslui, nebent įrodo, kad juos naudoja dėl įtikinamų priežasčių, kurios viršesnės už jūsų. Ji turi atsakyti per vieną mėnesį nuo nesutikimo gavimo (12 straipsnio 3 dalis).
banner-law-uk = Teisė nesutikti nustatyta UK GDPR 21 straipsnyje.
banner-law-fadp = Pagal Šveicarijos teisę tas, kas naudoja jūsų duomenis prieš jūsų aiškiai pareikštą valią, turi turėti pateisinimą (FADP 30 straipsnio 2 dalies b punktas ir 31 straipsnis). Konkretaus termino atsakyti ji nenustato.
banner-law-other = Jūsų šalyje galioja kita teisė nei ta, kurią pažįsta „Objector“. Jis paaiškina formą, bet jokio įstatymo nenurodo.
banner-unsure-why = „Objector“ atpažįsta formą iš kelių požymių kartu: adreso, paslėpto numerio, antraštės, klausimų. Čia jų per mažai arba jie prieštarauja vieni kitiems.
banner-login-why = „Meta“ rodo formą tik ten, kur esate prisijungę, būtent šioje naršyklėje. Buvo pranešta, kad pačios programėlės naršyklėje ji likdavo tuščia, o kartais pavykdavo tik antru bandymu. „Objector“ į slaptažodžius nežiūri.
banner-unavailable-why = Pranešama, kad „Meta“ šias formas siūlo ES, Islandijoje, Lichtenšteine, Norvegijoje, Jungtinėje Karalystėje, Šveicarijoje ir dar keliose šalyse. Jei forma neatsiveria, galima parašyti ir laišką.
banner-refused-why = { $law ->
    [gdpr] Būtent „Meta“ turi įrodyti, kad duomenis naudoja dėl įtikinamų priežasčių, kurios viršesnės už jūsų (BDAR 21 straipsnio 1 dalis). Ji turi nurodyti priežastis ir pasakyti, kad galite kreiptis į instituciją ir teismą (12 straipsnio 4 dalis). Galite atsakyti. Taip pat galite pateikti skundą institucijai (77 straipsnis), ir tai nemokama.
    [uk] Būtent „Meta“ turi įrodyti, kad duomenis naudoja dėl įtikinamų priežasčių, kurios viršesnės už jūsų (UK GDPR 21 straipsnio 1 dalis). Galite atsakyti. Skundas pirmiausia teikiamas pačiai „Meta“ (įstatymo Data Protection Act 2018 nuostata „section 164A“), tada ICO.
    [fadp] Kad elgtųsi prieš jūsų aiškiai pareikštą valią, „Meta“ turi turėti pateisinimą (FADP 30 straipsnio 2 dalies b punktas ir 31 straipsnis). Galite paklausti, koks jis, ir pranešti apie tai Šveicarijos federaliniam duomenų apsaugos ir informacijos komisarui.
   *[other] Galite paklausti „Meta“, kokios jos priežastys.
}

way-details = Įvesti mano duomenis
way-details-change = Keisti mano duomenis
way-form-facebook-own = Atverti „Facebook“ formą
way-form-instagram-own = Atverti „Instagram“ formą
way-form-third-party = Atverti formą žmonėms be paskyros
way-form-whatsapp-own = Atverti „WhatsApp“ formą
way-record = Peržiūrėti, kas išsiųsta

source-gdpr = Bendrasis duomenų apsaugos reglamentas (BDAR)
source-gdpr-6 = BDAR 6 straipsnis
source-gdpr-9 = BDAR 9 straipsnis
source-gdpr-12 = BDAR 12 straipsnis
source-gdpr-21 = BDAR 21 straipsnis
source-time-limits = Reglamentas Nr. 1182/71 dėl terminų
source-ico = Information Commissioner’s Office (ICO)
source-edoeb = Šveicarijos federalinis duomenų apsaugos ir informacijos komisaras (FDPIC)
source-meta-forms = Pačios „Meta“ puslapis apie nesutikimą
source-meta-policy = „Meta“ privatumo politika
source-authority-2025 = Priežiūros institucijos atmintinė, 2025 m.
source-somi = SOMI, fondas Nyderlanduose
source-noyb = noyb, asociacija Austrijoje
