# What Objector says beside each control of Meta's form, in Lithuanian.

card-region = „Objector“ paaiškinimas
card-fill = Užpildyti formą
card-undo = Viską atšaukti
card-write = Užpildyti šį lauką
card-take-back = Grąžinti, kaip buvo
card-why = Kodėl?
card-close = Uždaryti
card-open = Paaiškinti

need-required = „Meta“ reikalauja atsakymo.
need-optional = Galima palikti tuščią.

state-ready = „Objector“ gali tai užpildyti už jus. Niekas neįrašoma, kol nepaspaudžiate mygtuko.
state-held = Čia jau kažkas įrašyta. „Objector“ palieka, kaip yra.
state-held-other = Čia jau yra kitas adresas, ne tas, kurį nurodėte šiai paskyrai. „Objector“ jo nekeičia. Patikrinkite, kurio norite.
state-refused = Puslapis neišsaugojo to, ką įrašė „Objector“. Įrašykite patys.
state-undone = Grąžinta. Laukas yra toks, koks buvo.
state-unsure = „Objector“ tiksliai nežino, kam skirtas šis laukas. Prieš atsakydami perskaitykite „Meta“ klausimą.
state-too-long = Jūsų tekstas ilgesnis, nei leidžia šis laukas. Patys parašykite trumpesnį.
state-no-choice = „Objector“ nerado tinkamo atsakymo „Meta“ sąraše. Pasirinkite patys.

field-email =
    .title = Jūsų el. pašto adresas
    .asks = „Meta“ prašo nurodyti paskyros, dėl kurios pateikiate nesutikimą, el. pašto adresą. Juo atsiunčiamas atsakymas.
    .why = Nurodykite adresą, susietą su jūsų paskyra. Taip patariama vartotojų organizacijų atmintinėse, nes tada „Meta“ gali susieti nesutikimą su paskyra. Jei atsakymo nėra, pažiūrėkite ir šlamšto aplanke.
    .missing = Pirmiausia nurodykite „Objector“ savo el. pašto adresą, tada jis galės tai užpildyti.
    .written = „Objector“ įrašė adresą, kurį nurodėte šiai paskyrai.
    .asks-third-party = „Meta“ prašo nurodyti el. pašto adresą, kuriuo galėtų jums atsakyti. Jis neprivalo būti susietas su paskyra.
    .why-third-party = Šiai formai paskyros nereikia. Nurodykite adresą, kurį skaitote: juo ateina „Meta“ atsakymas ir klausimai.
    .written-third-party = „Objector“ įrašė adresą, kurį nurodėte atsakymams.
    .asks-whatsapp-own = „WhatsApp“ prašo nurodyti el. pašto adresą. Prieš atsakydama ji juo atsiunčia papildomų klausimų.
    .why-whatsapp-own = „WhatsApp“ el. paštu klausia, su kuo ir kodėl nesutinkate. Žmonės tą laišką gavo anglų kalba. Nurodykite adresą, kurį skaitote, ir, jei jums taip patogiau, atsakykite savo kalba.
    .written-whatsapp-own = „Objector“ įrašė adresą, kurį nurodėte „WhatsApp“, o jei tokio nėra – bendrą jūsų adresą.
field-email-confirm =
    .title = Tas pats adresas dar kartą
    .asks = „Meta“ prašo dar kartą įrašyti tą patį el. pašto adresą, kad būtų pastebėtos rašymo klaidos.
    .why = Jis turi būti visiškai toks pat kaip viršuje. Jei keičiate vieną, pakeiskite abu.
    .missing = Pirmiausia nurodykite „Objector“ savo el. pašto adresą, tada jis galės tai užpildyti.
    .written = „Objector“ įrašė tą patį adresą kaip viršuje.
field-full-name =
    .title = Jūsų vardas ir pavardė
    .asks = „Meta“ prašo nurodyti jūsų vardą ir pavardę.
    .why = Nurodykite vardą, kuris yra jūsų paskyroje. Įrodyti jo nereikia: „Meta“ gali prašyti daugiau įrodymų tik tada, kai pagrįstai abejoja, kas jūs esate.
    .missing = Pirmiausia nurodykite „Objector“ savo vardą ir pavardę, tada jis galės tai užpildyti.
    .written = „Objector“ įrašė jūsų nurodytą vardą ir pavardę.
    .why-plain = Nurodykite vardą, kuris yra jūsų paskyroje. Jam įrodyti nieko pridėti nereikia.
    .why-third-party = Nurodykite vardą, kuriuo jus pažįsta kiti, nes „Meta“ turi jo ieškoti. Jei jus pažįsta ir kitu vardu, pasakykite tai ten, kur forma prašo paaiškinti.
field-given-name =
    .title = Jūsų vardas
    .asks = „Meta“ prašo nurodyti jūsų vardą (be pavardės).
    .why = Nurodykite vardą, kuris yra jūsų paskyroje. Įrodyti jo nereikia: „Meta“ gali prašyti daugiau įrodymų tik tada, kai pagrįstai abejoja, kas jūs esate.
    .missing = Pirmiausia nurodykite „Objector“ savo vardą, tada jis galės tai užpildyti.
    .written = „Objector“ įrašė jūsų nurodytą vardą.
field-family-name =
    .title = Jūsų pavardė
    .asks = „Meta“ prašo nurodyti jūsų pavardę.
    .why = Nurodykite pavardę, kuri yra jūsų paskyroje. Įrodyti jos nereikia: „Meta“ gali prašyti daugiau įrodymų tik tada, kai pagrįstai abejoja, kas jūs esate.
    .missing = Pirmiausia nurodykite „Objector“ savo pavardę, tada jis galės tai užpildyti.
    .written = „Objector“ įrašė jūsų nurodytą pavardę.
field-phone =
    .title = Jūsų telefono numeris
    .asks = „Meta“ prašo nurodyti telefono numerį su šalies kodu.
    .why = „WhatsApp“ formoje tai jūsų „WhatsApp“ paskyros numeris. Kitose formose palikite lauką tuščią, jei galima: nesutikimui jo nereikia.
    .asks-whatsapp-own = „WhatsApp“ prašo nurodyti jūsų „WhatsApp“ paskyros telefono numerį su šalies kodu.
    .missing = Pirmiausia nurodykite „Objector“ savo telefono numerį, tada jis galės tai užpildyti.
    .written = „Objector“ įrašė jūsų nurodytą numerį.
field-country =
    .title = Jūsų šalis
    .asks = „Meta“ nori žinoti, kurioje šalyje gyvenate, nes nuo to priklauso jūsų teisės.
    .why = Pasirinkite šalį, kurioje iš tikrųjų gyvenate, o ne tą, kurioje gimėte. Jei jos „Meta“ sąraše nėra, kaip 2024 m. pranešta apie Norvegiją, forma pasinaudoti negalima: vietoj jos parašykite laišką.
    .missing = Pirmiausia nurodykite „Objector“ savo šalį, tada jis galės ją čia pasirinkti.
    .written = „Objector“ pasirinko jūsų nurodytą šalį.
field-account =
    .title = Jūsų profilis
    .asks = „Meta“ prašo nurodyti profilio, su kuriuo tai susiję, adresą arba naudotojo vardą.
    .why = Nurodykite tik tą profilį, dėl kurio pateikiate nesutikimą. Kitoms paskyroms, kurios nėra tame pačiame paskyrų centre (Accounts Center), užpildykite formą dar kartą.
    .missing = Pirmiausia nurodykite „Objector“ savo profilio adresą, tada jis galės tai užpildyti.
    .written = „Objector“ įrašė jūsų nurodytą profilį.
field-reason =
    .title = Kodėl nesutinkate
    .asks = „Meta“ klausia, kodėl nesutinkate arba kaip šis duomenų naudojimas jus veikia.
    .why = { $law ->
        [gdpr] BDAR 21 straipsnio 1 dalyje kalbama apie priežastis, susijusias su jūsų konkrečiu atveju.
        [uk] UK GDPR 21 straipsnio 1 dalyje kalbama apie priežastis, susijusias su jūsų konkrečiu atveju.
       *[other] Savais žodžiais pasakykite, kodėl nenorite tokio naudojimo.
    } Pakanka kelių teisingų sakinių, dokumentų nereikia. 2024 m. „Meta“ forma atmesdavo trumpesnius nei 100 ženklų atsakymus; 2025 m. forma priima ir tuščią lauką. Priežastys padeda, jei vėliau skundžiatės. Nerašykite jautrių dalykų, pavyzdžiui, apie ligą, taip pat vaikų ar kitų žmonių vardų.
    .missing = Pirmiausia įveskite savo duomenis, tada „Objector“ galės čia parašyti priežastį.
    .written = „Objector“ parašė nesutikimą pagal jūsų pažymėtas priežastis. Perskaitykite: kiekvienas sakinys apie jus turi būti tiesa.
    .written-plain = „Objector“ parašė trumpą nesutikimą. „Objector“ langelyje galite pridėti savo priežasčių; su jomis jis svaresnis.
    .left-out = „Objector“ parašė nesutikimą. Ne viskas, ką pasirinkote, telpa į šį lauką.
field-details =
    .title = Dar kas nors
    .asks = „Meta“ klausia, ar norite ką nors pridurti. Jūsų nesutikimui to nereikia.
    .why = Palikite tuščią, nebent aukščiau ko nors trūksta. Neįkelkite failų ir nepasakokite apie save daugiau, nei privaloma.
field-about-ai =
    .title = Ar tai susiję su DI?
    .asks = „Meta“ klausia, ar jūsų prašymas susijęs su „Meta“ dirbtiniu intelektu (DI). Šiam nesutikimui atsakymas yra „taip“.
    .why = Ta pati forma skirta ir kitiems klausimams. Atsakius „taip“, ji rodo laukus nesutikimui, kad jūsų duomenys būtų naudojami DI.
    .missing = Pirmiausia įveskite savo duomenis, tada „Objector“ galės tai pasirinkti.
    .written = „Objector“ pasirinko „taip“, nes nesutinkate, kad jūsų duomenys būtų naudojami DI.
field-request-kind =
    .title = Ką norite padaryti
    .asks = „Meta“ klausia, koks tai prašymas. Jūsų atveju tai nesutikimas.
    .why = Pasirinkite atsakymą, kuriame kalbama apie nesutikimą, kad jūsų informacija būtų naudojama. Kiti atsakymai veda į kitas formas.
    .missing = Pirmiausia įveskite savo duomenis, tada „Objector“ galės tai pasirinkti.
    .written = „Objector“ pasirinko atsakymą, reiškiantį nesutikimą.
    .why-third-party = Pasirinkite atsakymą, kuriame kalbama apie nesutikimą, kad trečiųjų šalių informacija būtų naudojama DI, arba apie tokio naudojimo apribojimą. Kiti skirti susipažinti su duomenimis, juos ištaisyti ar ištrinti.
    .why-whatsapp-own = Pasirinkite klausimą, kaip nesutikti, kad jūsų informacija būtų tvarkoma. Tada „WhatsApp“ el. paštu klausia, su kuo ir kodėl nesutinkate.
field-product =
    .title = Kuris produktas
    .asks = „Meta“ klausia, su kuriuo iš jos produktų susijęs jūsų prašymas.
    .why = Pasirinkite produktą, kuriame yra jūsų paskyra. Paskyrai kitur užpildykite formą dar kartą.
    .missing = Pirmiausia nurodykite „Objector“ savo paskyras, tada jis galės tai pasirinkti.
    .written = „Objector“ pasirinko jūsų nurodytos paskyros produktą.
field-prompts =
    .title = Ko buvo klausta „Meta AI“
    .asks = „Meta“ nori žinoti, kas buvo parašyta „Meta AI“, kad jis parodė duomenis apie jus. Tai galite žinoti tik jūs.
    .why = Tai skirta atvejams, kai „Meta AI“ atsakyme matyti informacija apie jus. Jei tokio pavyzdžio neturite, taip ir parašykite arba palikite tuščią, jei galima.
field-evidence =
    .title = Failai
    .asks = „Meta“ siūlo pridėti ekrano kopijų ar failų. „Objector“ niekada neprideda failų. Nesiųskite asmens dokumento.
    .why = Nesutikimui iš anksto jokių įrodymų nereikia, todėl palikite tuščią, jei galima. Trečiųjų šalių informacijos formoje gali padėti DI atsakymo, kuriame matyti jūsų duomenys, ekrano kopija.
field-relationship =
    .title = Kieno vardu kreipiatės
    .asks = „Meta“ klausia, ar tai apie jus, ar apie ką nors kitą. Pasirinkite patys.
    .why = Pasirinkite „savo“, jei kalbama apie jūsų pačių duomenis. Jei kreipiatės savo vaiko arba jūsų to paprašiusio žmogaus vardu, pasirinkite tai.
field-declaration =
    .title = Jūsų pareiškimas
    .asks = „Meta“ nori, kad patvirtintumėte, jog tai, ką sakote, yra tiesa. Tai galite tik jūs: perskaitykite ir pažymėkite patys.
    .why = „Objector“ niekada nepažymi tokio pareiškimo. Prieš pažymėdami perskaitykite, kas parašyta formoje, ir pataisykite, kas neteisinga.
field-signature =
    .title = Jūsų parašas
    .asks = „Meta“ nori, kad pasirašytumėte savo vardu. Tai galite tik jūs, todėl „Objector“ palieka lauką tuščią.
    .why = Viską perskaitę, parašykite savo vardą taip, kaip jis parašytas viršuje.
field-code =
    .title = Kodas iš el. laiško
    .asks = „Meta“ išsiuntė kodą jūsų el. pašto adresu. Įveskite jį čia patys ir iki tol neuždarykite šio puslapio.
    .why = Buvo pranešta, kad kodas galioja maždaug valandą. Jei per kelias minutes laiško nėra, pažiūrėkite šlamšto aplanke. Jei uždarysite šį puslapį, gali tekti pradėti iš naujo.
field-other =
    .title = Laukas, kurio „Objector“ nepažįsta
    .asks = „Objector“ nežino, kam skirtas šis laukas. Prieš atsakydami perskaitykite „Meta“ klausimą.
    .why = „Meta“ savo formas keičia neįspėjusi. Nenurodykite daugiau, nei privaloma. Apie pasikeitusią formą galite pranešti „Objector“ kūrėjams; taip bus tik tada, jei patys nuspręsite.

note-email-held = Kai esate prisijungę, „Meta“ čia dažnai pati įrašo adresą. „Objector“ jo nekeičia. Jei tai ne tas adresas, kuriuo norite gauti atsakymą, pakeiskite jį.
note-email-after = Kai išsiunčiate formą, „Meta“ rašo šiuo adresu: kartais pirmiausia atsiunčia kodą, tada atsakymą. Žmonės praneša apie įvairų laiką – nuo kelių minučių iki dviejų dienų; kai kurie negavo nieko.
note-country-law = BDAR taikomas ES, Islandijoje, Lichtenšteine ir Norvegijoje. Jungtinė Karalystė ir Šveicarija turi savo įstatymus. „Objector“ nurodo jūsų šalies įstatymą.
note-account-find = Naršyklėje atverkite savo profilį: jo adresas yra adreso juostoje. Slaptažodžio į šį lauką niekada nerašykite.
note-identity = { $law ->
    [gdpr] Nesiųskite asmens dokumento. Pagal BDAR 12 straipsnio 6 dalį „Meta“ gali prašyti daugiau informacijos apie tai, kas jūs esate, tik jei pagrįstai abejoja.
    [uk] Nesiųskite asmens dokumento. Pagal UK GDPR 12 straipsnio 6 dalį „Meta“ gali prašyti daugiau informacijos apie tai, kas jūs esate, tik jei pagrįstai abejoja.
   *[other] Nesiųskite asmens dokumento, nebent „Meta“ pasako, kodėl abejoja, kas jūs esate.
}
note-reason = { $law ->
    [gdpr] BDAR 21 straipsnio 1 dalyje kalbama apie priežastis, susijusias su jūsų konkrečiu atveju.
    [uk] UK GDPR 21 straipsnio 1 dalyje kalbama apie priežastis, susijusias su jūsų konkrečiu atveju.
   *[other] Savais žodžiais pasakykite, kodėl nenorite tokio naudojimo.
} Pakanka kelių teisingų sakinių, dokumentų nereikia. Nerašykite jautrių dalykų, pavyzdžiui, apie ligą, taip pat vaikų ar kitų žmonių vardų.
note-reason-third-party = Bendrais žodžiais pasakykite, kur jus matyti: kitų žmonių įrašuose ar nuotraukose, svetainėse. „Meta“ sako, kad tokių prašymų automatiškai netenkina, todėl padeda priežastis, kuri yra tik jūsų.
note-reason-written = Tai, ką rašo „Objector“, paimta iš jūsų pažymėtų priežasčių ir jūsų pačių žodžių. Jokio fakto apie jus jis neprideda, o jūs galite pakeisti kiekvieną žodį.
note-reason-weighing = { $law ->
    [gdpr] Jums nereikia įrodyti, kad esate teisūs. „Meta“ turi įrodyti, kad duomenis naudoja dėl įtikinamų priežasčių, kurios viršesnės už jūsų (BDAR 21 straipsnio 1 dalis).
    [uk] Jums nereikia įrodyti, kad esate teisūs. „Meta“ turi įrodyti, kad duomenis naudoja dėl įtikinamų priežasčių, kurios viršesnės už jūsų (UK GDPR 21 straipsnio 1 dalis).
    [fadp] Šveicarijos teisė saugo jūsų aiškiai pareikštą valią, kad duomenys apie jus nebūtų tvarkomi (FADP 30 straipsnio 2 dalies b punktas). Elgdamasi priešingai, „Meta“ turėtų tai pateisinti.
   *[other] Kokias teises turite, priklauso nuo jūsų gyvenamosios šalies teisės. „Objector“ jokio įstatymo nenurodo.
}
note-review = { $law ->
    [gdpr] „Peržiūrėsime“ dar nėra atsakymas. Per vieną mėnesį nuo nesutikimo gavimo „Meta“ turi jums pranešti, ką padarė (BDAR 12 straipsnio 3 dalis), o jei atsisako – ir kodėl (12 straipsnio 4 dalis).
    [uk] „Peržiūrėsime“ dar nėra atsakymas. Per vieną mėnesį nuo nesutikimo gavimo „Meta“ turi jums pranešti, ką padarė (UK GDPR 12 straipsnio 3 dalis).
   *[other] „Peržiūrėsime“ dar nėra atsakymas. Užsirašykite dieną ir po 30 dienų pasiteiraukite dar kartą.
}
note-review-longer = { $law ->
    [uk] Sudėtingu atveju „Meta“ gali pratęsti terminą dviem mėnesiais, bet apie tai ji turi jums pranešti per pirmąjį mėnesį ir nurodyti, kodėl (UK GDPR 12 straipsnio 3 dalis).
   *[gdpr] Sudėtingu atveju „Meta“ gali pratęsti terminą dviem mėnesiais, bet apie tai ji turi jums pranešti per pirmąjį mėnesį ir nurodyti, kodėl (BDAR 12 straipsnio 3 dalis).
}
note-right-to-act = Kad veiktumėte suaugusio žmogaus vardu, turite turėti tam teisę, pavyzdžiui, pagal įgaliojimą. „Meta“ gali paprašyti jį parodyti. Kopijoje uždažykite tai, kas su tuo nesusiję.
note-true = Patvirtinti, kad tai tiesa, lengva, jei teisingas kiekvienas formos sakinys. Jei dėl kurio nors abejojate, pirmiausia jį ištrinkite.
note-code-private = Kodas skirtas tik jums. „Objector“ jo neskaito ir nesaugo.
note-code-counts = „Objector“ laiko nesutikimą gautu tik tada, kai kodas priimtas, ne anksčiau.
