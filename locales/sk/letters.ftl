# Letters to the company behind Facebook, Instagram, Threads and WhatsApp and to a supervisory authority, in Slovak.

letter-act-gdpr = GDPR
letter-act-uk = UK GDPR

letter-kind-objection = Námietka listom
letter-kind-objection-note = Keď formulár nefunguje alebo ako doplnok k nemu.
letter-kind-reminder = Pripomenutie
letter-kind-reminder-note = Keď Meta neodpovedala včas.
letter-kind-refusal = Odpoveď na odmietnutie
letter-kind-refusal-note = Keď Meta námietku odmietne.
letter-kind-access = Aké údaje má Meta?
letter-kind-access-note = Pýta sa, ktoré vaše údaje sa použili na AI.
letter-kind-erasure = Obmedzenie a vymazanie
letter-kind-erasure-note = K údajom, ktoré sa stále uchovávajú na trénovanie.
letter-kind-company-complaint = Sťažnosť Mete
letter-kind-company-complaint-note = V Spojenom kráľovstve predchádza sťažnosti podanej ICO.
letter-kind-complaint = Sťažnosť dozornému orgánu
letter-kind-complaint-note = Keď Meta mlčí alebo vás jej odpoveď nepresvedčí. Nič to nestojí.
letter-kind-child = Za dieťa
letter-kind-child-note = Keď vaše dieťa vidno alebo sa spomína v tom, čo ľudia zverejňujú.
letter-kind-represented = Za niekoho, koho zastupujete
letter-kind-represented-note = Keď konáte za dospelého na základe splnomocnenia alebo rozhodnutia súdu.
letter-kind-non-user = Bez účtu
letter-kind-non-user-note = Keď vás iní ukazujú alebo spomínajú a nemáte účet.

letter-gap-name = [vaše meno]
letter-gap-email = [vaša e-mailová adresa]
letter-gap-address = [vaša poštová adresa]
letter-gap-account = [adresa alebo používateľské meno vášho účtu]
letter-gap-reasons = [vaše dôvody v jednej alebo dvoch pravdivých vetách]
letter-gap-represented = [meno osoby, ktorú zastupujete]
letter-gap-mandate = [splnomocnenie alebo rozhodnutie, ktorým vás súd ustanovil]
letter-gap-sent = [deň vašej námietky]
letter-gap-form = [ktorým formulárom alebo listom]
letter-gap-due = [deň, keď sa Mete skončila lehota na odpoveď]
letter-gap-answered = [deň odpovede Mety]
letter-gap-complained = [deň vašej sťažnosti adresovanej spoločnosti]
letter-gap-recipient = [spoločnosť, ktorú zásady ochrany osobných údajov Mety uvádzajú pre vašu krajinu]
letter-gap-authority = [úrad na ochranu osobných údajov v mieste, kde žijete]
letter-gap-authority-address = [jeho poštová adresa z jeho webovej stránky]

letter-subject-objection = Námietka proti použitiu mojich osobných údajov na AI
letter-subject-reminder = Pripomenutie: moja námietka zo dňa { $sent } proti použitiu mojich osobných údajov na AI
letter-subject-refusal = Vaša odpoveď zo dňa { $answered } na moju námietku proti použitiu mojich osobných údajov na AI
letter-subject-access = Žiadosť o prístup: použitie mojich osobných údajov na AI
letter-subject-erasure = Žiadosť o obmedzenie spracúvania a vymazanie mojich osobných údajov použitých na AI
letter-subject-company-complaint = Sťažnosť: moja námietka zo dňa { $sent } proti použitiu mojich osobných údajov na AI
letter-subject-complaint = Sťažnosť na { $controller }: námietka proti použitiu osobných údajov na AI
letter-subject-child = Námietka proti použitiu osobných údajov môjho dieťaťa na AI
letter-subject-represented = Námietka v mene inej osoby ({ $represented }) proti použitiu osobných údajov na AI
letter-subject-on-behalf-child = { $subject } (v mene môjho dieťaťa)
letter-subject-on-behalf-represented = { $subject } (v mene inej osoby: { $represented })
letter-subject-non-user = Námietka osoby bez účtu proti použitiu osobných údajov na AI

letter-open = Vážená pani, vážený pán,
letter-close = S pozdravom
letter-enclosures = Prílohy:
letter-account = { $platform }: { $handle }
letter-platform-meta = Účet Meta
letter-form = formulárom na adrese { $address }
letter-by-post = poštou
letter-by-e-mail = e-mailom

letter-object = { $law ->
    [fadp] výslovne namietam (čl. 30 ods. 2 písm. b) švajčiarskeho spolkového zákona o ochrane údajov, FADP) proti použitiu mojich osobných údajov na vývoj a zlepšovanie AI, a to vo všetkých produktoch Mety. Námietka sa týka môjho doterajšieho aj budúceho obsahu, ako aj obsahu iných ľudí, v ktorom ma možno spoznať.
    [other] namietam proti použitiu mojich osobných údajov na vývoj a zlepšovanie AI, a to vo všetkých produktoch Mety. Námietka sa týka môjho doterajšieho aj budúceho obsahu, ako aj obsahu iných ľudí, v ktorom ma možno spoznať.
   *[gdpr] podľa čl. 21 ods. 1 { $act } namietam proti použitiu mojich osobných údajov na vývoj a zlepšovanie AI, a to vo všetkých produktoch Mety. Námietka sa týka môjho doterajšieho aj budúceho obsahu, ako aj obsahu iných ľudí, v ktorom ma možno spoznať.
}
letter-accounts = Moje účty:
letter-earlier = Moja skoršia námietka bola podaná dňa { $sent }, { $form }. Trvám na nej.
letter-reasons = Moje dôvody:

letter-ground-expectation = Pri vyvažovaní záujmov záleží na tom, čo bolo možné primerane očakávať v čase, keď sa údaje získavali (odôvodnenie 47 { $act }).
letter-ground-special-categories = Čl. 9 { $act } ich použitie zakazuje okrem výnimiek, ktoré uvádza.
letter-ground-children = Čl. 6 ods. 1 písm. f) { $act } výslovne spomína deti.
letter-ground-profession-safety = To je dôvod týkajúci sa mojej konkrétnej situácie v zmysle čl. 21 ods. 1 { $act }.
letter-ground-creative-work = Tento môj záujem patrí do vyvažovania podľa čl. 6 ods. 1 písm. f) { $act }.
letter-ground-irreversible = Práva na opravu a na vymazanie (čl. 16 a 17 { $act }) by potom boli málo platné.
letter-ground-not-necessary = Čl. 6 ods. 1 písm. f) { $act } dovoľuje len to, čo je pre sledovaný záujem nevyhnutné.
letter-ground-non-user = Podľa čl. 14 { $act } musia byť informovaní aj ľudia, ktorých údaje pochádzajú odinakiaľ.

letter-ask = Žiadam vás, aby ste
letter-ask-stop = s týmto použitím od tejto chvíle prestali
letter-ask-restrict = počas posudzovania tejto námietky obmedzili spracúvanie (čl. 18 ods. 1 písm. d))
letter-ask-erase = { $law ->
    [fadp] tieto údaje vymazali z toho, čo sa uchováva na trénovanie
    [other] tieto údaje vymazali z toho, čo sa uchováva na trénovanie
   *[gdpr] tieto údaje vymazali z toho, čo sa uchováva na trénovanie (čl. 17 ods. 1 písm. c))
}
letter-ask-recipients = informovali tých, ktorým boli údaje poskytnuté, a oznámili mi, kto to je (čl. 19)
letter-ask-sources = mi oznámili, ktoré údaje o mne na to používate a odkiaľ pochádzajú (čl. 14 a 15)
letter-ask-confirm = { $law ->
    [fadp] mi písomne potvrdili, že sa tak stalo, podľa možnosti do 30 dní
    [other] mi písomne potvrdili, že sa tak stalo, podľa možnosti do 30 dní
   *[gdpr] mi do jedného mesiaca potvrdili, že sa tak stalo (čl. 12 ods. 3)
}
letter-ask-refusal = mi v prípade odmietnutia oznámili svoje nevyhnutné oprávnené dôvody a to, že sa môžem obrátiť na dozorný orgán a na súd (čl. 12 ods. 4)
letter-proof = { $law ->
    [fadp] Doklad totožnosti neprikladám. Ak o mojej totožnosti pochybujete, oznámte mi, prosím, prečo a čo potrebujete.
    [other] Doklad totožnosti neprikladám. Ak o mojej totožnosti pochybujete, oznámte mi, prosím, prečo a čo potrebujete.
   *[gdpr] Táto žiadosť je bezplatná (čl. 12 ods. 5). Doklad totožnosti neprikladám. Ak máte o mojej totožnosti oprávnené pochybnosti, oznámte mi, prosím, aké a čo potrebujete (čl. 12 ods. 6).
}
letter-rights = { $law ->
    [fadp] Všetky ostatné práva podľa FADP zostávajú vyhradené.
    [other] Všetky ostatné práva zostávajú vyhradené.
    [uk] Všetky ostatné práva zostávajú vyhradené, najmä práva podľa čl. 79 a 82 { $act }.
   *[gdpr] Všetky ostatné práva zostávajú vyhradené, najmä práva podľa čl. 77, 79 a 82 { $act }.
}
letter-reply = Odpovedzte mi, prosím, e-mailom na adresu { $email }.

letter-child = { $law ->
    [fadp] mám rodičovské práva a povinnosti k maloletému dieťaťu. V mene dieťaťa výslovne namietam (čl. 30 ods. 2 písm. b) švajčiarskeho spolkového zákona o ochrane údajov, FADP) proti použitiu jeho osobných údajov na vývoj a zlepšovanie AI, a to vo všetkých produktoch Mety. Námietka sa týka obsahu od kohokoľvek, v ktorom moje dieťa vidno alebo počuť alebo v ktorom sa spomína.
    [other] mám rodičovské práva a povinnosti k maloletému dieťaťu. V mene dieťaťa namietam proti použitiu jeho osobných údajov na vývoj a zlepšovanie AI, a to vo všetkých produktoch Mety. Námietka sa týka obsahu od kohokoľvek, v ktorom moje dieťa vidno alebo počuť alebo v ktorom sa spomína.
   *[gdpr] mám rodičovské práva a povinnosti k maloletému dieťaťu. V mene dieťaťa podľa čl. 21 ods. 1 { $act } namietam proti použitiu jeho osobných údajov na vývoj a zlepšovanie AI, a to vo všetkých produktoch Mety. Námietka sa týka obsahu od kohokoľvek, v ktorom moje dieťa vidno alebo počuť alebo v ktorom sa spomína.
}
letter-child-reasons = { $law ->
    [fadp] Moje dieťa o tom nemôže rozhodovať a nevybralo si to. To, že sa podľa vašich slov účty maloletých vynechávajú, neplatí na to, čo zverejňujú dospelí.
    [other] Moje dieťa o tom nemôže rozhodovať a nevybralo si to. To, že sa podľa vašich slov účty maloletých vynechávajú, neplatí na to, čo zverejňujú dospelí.
   *[gdpr] Moje dieťa o tom nemôže rozhodovať a nevybralo si to. Čl. 6 ods. 1 písm. f) { $act } dáva záujmom detí osobitnú váhu. To, že sa podľa vašich slov účty maloletých vynechávajú, neplatí na to, čo zverejňujú dospelí.
}
letter-child-name = Meno svojho dieťaťa tu neuvádzam. Ak na nájdenie údajov niečo potrebujete, oznámte mi, prosím, čo a prečo.

letter-represented = { $law ->
    [fadp] zastupujem túto osobu: { $represented }. V mene tejto osoby výslovne namietam (čl. 30 ods. 2 písm. b) švajčiarskeho spolkového zákona o ochrane údajov, FADP) proti použitiu jej osobných údajov na vývoj a zlepšovanie AI, a to vo všetkých produktoch Mety. Námietka sa týka doteraz zdieľaného aj budúceho obsahu, ako aj obsahu iných ľudí, v ktorom možno túto osobu spoznať.
    [other] zastupujem túto osobu: { $represented }. V mene tejto osoby namietam proti použitiu jej osobných údajov na vývoj a zlepšovanie AI, a to vo všetkých produktoch Mety. Námietka sa týka doteraz zdieľaného aj budúceho obsahu, ako aj obsahu iných ľudí, v ktorom možno túto osobu spoznať.
   *[gdpr] zastupujem túto osobu: { $represented }. V mene tejto osoby podľa čl. 21 ods. 1 { $act } namietam proti použitiu jej osobných údajov na vývoj a zlepšovanie AI, a to vo všetkých produktoch Mety. Námietka sa týka doteraz zdieľaného aj budúceho obsahu, ako aj obsahu iných ľudí, v ktorom možno túto osobu spoznať.
}
letter-accounts-represented = Účty tejto osoby:
letter-mandate = Oprávnenie konať mi dáva: { $mandate }. Kópiu prikladám. Ak potrebujete viac, oznámte mi, prosím, čo a prečo.
letter-on-behalf-child = píšem v mene svojho maloletého dieťaťa, ku ktorému mám rodičovské práva a povinnosti. Kde sa v tomto liste hovorí o mojich údajoch, mojich účtoch alebo mojich právach, ide o údaje, účty a práva dieťaťa. Odpoveď, prosím, pošlite mne.
letter-on-behalf-represented = píšem v mene osoby, ktorú zastupujem: { $represented }. Kde sa v tomto liste hovorí o mojich údajoch, mojich účtoch alebo mojich právach, ide o údaje, účty a práva tejto osoby. Odpoveď, prosím, pošlite mne.

letter-non-user = { $law ->
    [fadp] nemám u vás účet. Výslovne namietam (čl. 30 ods. 2 písm. b) švajčiarskeho spolkového zákona o ochrane údajov, FADP) proti použitiu údajov o mne na vývoj a zlepšovanie AI, či už pochádzajú z obsahu iných ľudí, z internetu, alebo od iných spoločností.
    [other] nemám u vás účet. Namietam proti použitiu údajov o mne na vývoj a zlepšovanie AI, či už pochádzajú z obsahu iných ľudí, z internetu, alebo od iných spoločností.
   *[gdpr] nemám u vás účet. Podľa čl. 21 ods. 1 { $act } namietam proti použitiu údajov o mne na vývoj a zlepšovanie AI, či už pochádzajú z obsahu iných ľudí, z internetu, alebo od iných spoločností.
}
letter-non-user-reasons = { $law ->
    [fadp] Nemám k vám žiadny vzťah, nikto ma neinformoval a také použitie sa nedalo očakávať.
    [other] Nemám k vám žiadny vzťah, nikto ma neinformoval a také použitie sa nedalo očakávať.
   *[gdpr] Nemám k vám žiadny vzťah, nikto ma neinformoval (čl. 14 { $act }) a také použitie sa nedalo očakávať (odôvodnenie 47).
}

letter-past = dňa { $sent } bola podaná, { $form }, moja námietka proti použitiu mojich osobných údajov na vývoj a zlepšovanie AI. Uvedená e-mailová adresa: { $email }.
letter-silence = { $law ->
    [fadp] Odvtedy mi neprišla žiadna odpoveď.
    [other] Odvtedy mi neprišla žiadna odpoveď.
   *[gdpr] Čl. 12 ods. 3 { $act } vám dáva na odpoveď jeden mesiac. Ten uplynul dňa { $due }. Neprišla mi ani odpoveď, ani odôvodnené oznámenie, že potrebujete viac času.
}
letter-receipt-only = { $law ->
    [fadp] Odvtedy mi prišlo len potvrdenie o doručení. To nie je odpoveď.
    [other] Odvtedy mi prišlo len potvrdenie o doručení. To nie je odpoveď.
   *[gdpr] Čl. 12 ods. 3 { $act } vám dáva na odpoveď jeden mesiac. Ten uplynul dňa { $due }. Prišlo mi len potvrdenie o doručení. To nie je odpoveď.
}
letter-remind-ask = Oznámte mi, prosím, do dvoch týždňov, či mojej námietke vyhoviete a od ktorého dňa.
letter-else = { $law ->
    [uk] Ak sa mi neozvete, podám vám sťažnosť podľa section 164A zákona Data Protection Act 2018 a potom sa obrátim na britský dozorný orgán (Information Commissioner).
    [fadp] Ak sa mi neozvete, obrátim sa na švajčiarskeho spolkového splnomocnenca pre ochranu údajov a informácie (FDPIC).
    [other] Ak sa mi neozvete, poradím sa o ďalšom postupe.
   *[gdpr] Ak sa mi neozvete, podám sťažnosť dozornému orgánu (čl. 77 { $act }).
}

letter-refused = Dňa { $answered } ste mi oznámili, že jej nevyhovujete.
letter-burden = { $law ->
    [fadp] Spracúvanie proti mojej výslovnej vôli porušuje moje osobnostné práva, ak nie je odôvodnené (čl. 30 ods. 2 písm. b) a čl. 31 FADP). Oznámte mi, prosím, o aké odôvodnenie sa v mojom prípade opierate. Toto sú moje dôvody:
    [other] Oznámte mi, prosím, prečo a ako ste zvážili moje dôvody:
   *[gdpr] Podľa čl. 21 ods. 1 { $act } je na vás, aby ste preukázali nevyhnutné oprávnené dôvody, ktoré prevažujú nad mojimi záujmami, právami a slobodami. Oznámte mi, prosím, ktoré to v mojom prípade sú a ako ste ich vyvážili s mojimi dôvodmi:
}
letter-maintain = Na svojej námietke trvám. Posúďte ju, prosím, znova a odpovedzte mi do dvoch týždňov.
letter-meanwhile = Dovtedy, prosím, obmedzte spracúvanie (čl. 18 ods. 1 písm. d)).

letter-access = { $law ->
    [fadp] žiadam o prístup k svojim osobným údajom (čl. 25 FADP). Oznámte mi, prosím,
   *[gdpr] podľa čl. 15 { $act } žiadam o prístup k svojim osobným údajom. Oznámte mi, prosím,
}
letter-access-whether = či sa moje údaje používali alebo používajú na vývoj či zlepšovanie AI
letter-access-which = o aké kategórie údajov ide, z ktorých účtov a odkedy
letter-access-sources = odkiaľ údaje pochádzajú
letter-access-recipients = komu boli poskytnuté, a to aj zverejnením modelu
letter-access-time = ako dlho sa na tento účel uchovávajú
letter-access-interest = o aký oprávnený záujem sa opierate (čl. 13 ods. 1 písm. d))
letter-access-objection = ako ste naložili s mojou námietkou zo dňa { $sent } a od ktorého dňa platí
letter-access-copy = Pošlite mi, prosím, aj kópiu mojich údajov v tom, čo sa uchováva na trénovanie.
letter-access-form = { $law ->
    [fadp] Odpovedzte, prosím, elektronicky, bezplatne a spravidla do 30 dní (čl. 25 ods. 6 a 7 FADP).
   *[gdpr] Odpovedzte, prosím, elektronicky a do jedného mesiaca (čl. 12 ods. 3).
}

letter-erase = { $law ->
    [fadp] V nadväznosti na svoju námietku vás žiadam, aby ste
   *[gdpr] V nadväznosti na svoju námietku vás podľa čl. 17, 18 a 19 { $act } žiadam, aby ste
}
letter-erase-chats = vymazali moje správy pre Meta AI, ak sa uchovávajú na trénovanie
letter-erase-restrict = dovtedy obmedzili spracúvanie týchto údajov (čl. 18 ods. 1 písm. d))
letter-erase-impossible = mi oznámili, ak vymazanie považujete za nemožné, pri ktorých údajoch a prečo
letter-erase-unlawful = Ak by bolo použitie nezákonné, opieram sa aj o čl. 17 ods. 1 písm. d).

letter-company-complaint = podľa section 164A zákona Data Protection Act 2018 sa u vás sťažujem na to, ako ste naložili s mojou námietkou. Potvrďte mi, prosím, prijatie tejto sťažnosti do 30 dní od jej doručenia, prešetrite ju a bez zbytočného odkladu mi oznámte výsledok.

letter-complain = { $law ->
    [uk] podávam sťažnosť na spoločnosť { $controller }, { $controller-address }. Najprv, dňa { $complained }, bola moja sťažnosť podaná priamo spoločnosti podľa section 164A zákona Data Protection Act 2018.
    [fadp] oznamujem vám, ako spoločnosť { $controller }, { $controller-address }, nakladá s mojou námietkou proti použitiu mojich osobných údajov na AI (čl. 30 ods. 2 písm. b) FADP).
   *[gdpr] podľa čl. 77 { $act } podávam sťažnosť na spoločnosť { $controller }, { $controller-address }. Týka sa mojej námietky proti použitiu mojich osobných údajov na AI.
}
letter-complain-lead = Hlavným dozorným orgánom pre túto spoločnosť je írska Data Protection Commission (čl. 56 a 60). Postúpte jej, prosím, túto sťažnosť, ak je to potrebné, a o jej priebehu ma informujte priamo vy.
letter-course = Priebeh:
letter-course-sent = { $sent }: namietam, { $form }. Uvádzam e-mailovú adresu { $email }.
letter-course-receipt = Meta potvrdzuje, že námietku dostala.
letter-course-due = { $law ->
    [fadp] Doteraz mi neprišla žiadna odpoveď.
   *[gdpr] { $due }: končí sa mesačná lehota podľa čl. 12 ods. 3. Neprišla mi ani odpoveď, ani oznámenie, že treba viac času.
}
letter-course-reminded = { $reminded }: posielam Mete pripomenutie a žiadam o odpoveď.
letter-course-refused = { $answered }: Meta mi oznamuje, že námietke nevyhovuje.
letter-course-reasons = Moje dôvody boli:
letter-breach = Podľa môjho názoru ide o tieto ustanovenia { $act }:
letter-breach-time = čl. 12 ods. 3, lebo odpoveď neprišla včas
letter-breach-refusal = čl. 21 ods. 1, lebo mi neboli preukázané nevyhnutné oprávnené dôvody
letter-breach-special-categories = čl. 9, lebo to, čo je verejné, ukazuje obzvlášť citlivé veci
letter-breach-notice = čl. 14, lebo ma nikto neinformoval
letter-complain-ask = Žiadam vás, aby ste
letter-complain-examine = túto sťažnosť prešetrili
letter-complain-order = { $law ->
    [fadp] sa usilovali o to, aby sa mojej námietke vyhovelo
   *[gdpr] zabezpečili, aby sa mojej námietke vyhovelo
}
letter-complain-tell = { $law ->
    [gdpr] ma informovali o pokroku a výsledku (čl. 77 ods. 2)
   *[other] ma informovali o výsledku
}

letter-enclosure-objection = Kópia mojej námietky s dátumom
letter-enclosure-mandate = Kópia dokladu o mojom oprávnení konať
letter-enclosure-answers = Snímky obrazovky a e-maily, ak ich mám
letter-enclosure-complaint = Moja sťažnosť adresovaná spoločnosti a jej odpoveď, ak existuje

letter-note-gaps = Doplňte, čo je v hranatých zátvorkách, a vypustite, čo sa nehodí.
letter-note-form-first = Formulár Mety je rýchlejší. Pri liste sa ráta deň, keď dôjde: pošlite ho tak, aby ste ten deň mohli doložiť.
letter-note-two-weeks = Dva týždne sú len prosba. Zákon takú lehotu neurčuje.
letter-note-models-stay = Ide o údaje, ktoré sa stále uchovávajú. Na tom, čo sa natrénovaný model naučil, sa tým sotva niečo zmení.
letter-note-address-press = Táto adresa je známa len zo správ v médiách. Istejšou cestou je formulár Mety.
letter-note-no-deadline = Švajčiarske právo neurčuje na odpoveď na námietku pevnú lehotu. Po 30 dňoch sa opýtajte znova.
letter-note-other-law = Objector právo vašej krajiny nepozná, preto sa tento list na žiadne neodvoláva.
letter-note-identify = Meta sa môže opýtať, ako vás má vo svojich údajoch nájsť. Neuvádzajte viac, než na to treba, a neposielajte vopred doklad totožnosti.
letter-note-child = Žiadny list obrázok neskryje. Požiadajte aj tých, ktorí ho zverejnili, aby ho vymazali alebo ukázali len priateľom.
letter-note-represented = Priložte kópiu dokladu o svojom oprávnení konať. Začiernite v nej, čo s touto vecou nesúvisí, a doklad totožnosti neprikladajte. Krajina vo vašich údajoch musí byť tá, kde táto osoba žije: rozhoduje jej právo a jej úrad.
letter-note-authority-form = Úrad má na sťažnosti vlastnú stránku alebo formulár. Použite ich a skopírujte tam tento text.
letter-note-check-address = Skôr než niečo pošlete, overte si adresu na stránke úradu.
letter-note-lead = Sťažnosť prijíma úrad vo vašej krajine. Vo veciach Mety je hlavným orgánom írsky, ale do Dublinu písať nemusíte.
letter-note-land = V Nemecku je pre spoločnosti, ako je Meta, príslušný úrad vašej spolkovej krajiny. Vyberte svoju spolkovú krajinu.
letter-note-login = Formulár úradu vyžaduje elektronickú identitu, napríklad MitID v Dánsku alebo BankID v Nórsku.
letter-note-no-plain-mail = Tento úrad neprijíma sťažnosti bežným e-mailom. Použite jeho formulár alebo poštu.
letter-note-public-record = Čo sa tomuto úradu pošle, stáva sa verejne prístupným dokumentom. Vynechajte, čo je citlivé.
letter-note-company-first = Tento úrad chce, aby ste sa najprv obrátili na spoločnosť.
letter-note-no-fines = Švajčiarsky splnomocnenec môže vec prešetriť, ale nemôže ukladať pokuty.
letter-note-language = Tento list je v jazyku, ktorý úrad prijíma.
letter-note-court = Ak sa úrad tri mesiace neozve, otvára vám čl. 78 ods. 2 GDPR cestu na súd.
letter-note-not-covered = Objector pre vašu krajinu alebo územie žiadny úrad nepozná. Vyhľadajte ho na stránke svojej vlády.
letter-as-of = Stav ku dňu { $date }
letter-undated = Dátum týchto údajov nie je známy.
