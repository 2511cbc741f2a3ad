# What Objector says about a whole page, in Slovak.

banner-facebook-own = Facebook: námietka proti použitiu vašich informácií na AI
banner-instagram-own = Instagram: námietka proti použitiu vašich informácií na AI
banner-meta-own = Účet Meta: námietka proti použitiu vašich informácií na AI
banner-whatsapp-own = WhatsApp: námietka proti spracúvaniu vašich informácií
banner-third-party = Meta: námietka proti použitiu informácií o vás od tretích strán
banner-general-objection = Meta: námietka proti použitiu vašich informácií
banner-rights-portal = Meta: žiadosti týkajúce sa ochrany osobných údajov
banner-entry = Odtiaľto sa dostanete k formuláru na námietku

banner-unsure = Toto môže byť formulár Mety na námietku

banner-ready = Objector môže vyplniť to, čo vie. Kým nestlačíte tlačidlo, nič sa nezapíše.
banner-unsure-ready = Objector túto stránku nerozpoznal s istotou, preto nič nezapísal. Ak vidíte, že je to formulár na námietku, nechajte Objector vyplniť to, čo vie.
banner-written = Vyplnené. Všetko si prečítajte a opravte, čo nie je správne. Potom stlačte tlačidlo Mety: formulár môžete odoslať iba vy.
banner-refused = Niektoré polia nezachovali to, čo Objector zapísal. Vyplňte ich, prosím, sami a potom stlačte tlačidlo Mety.
banner-undone = Všetko je ako predtým. Formulár môžete vyplniť sami alebo to znova nechať na Objector.
banner-nothing = Objector tu už nemá čo vyplniť. Všetko si prečítajte a potom stlačte tlačidlo Mety.
banner-no-details = Zadajte raz svoju e-mailovú adresu a krajinu. Objector potom formulár vyplní za vás. Údaje zostanú vo vašom zariadení, pokiaľ sa ich nerozhodnete zdieľať so svojimi ďalšími zariadeniami.
banner-damaged = Objector nedokáže prečítať, čo má uložené, a preto nič nevypĺňa. Uložené dáta zostali zachované. Viac zistíte v okne Objectora.
banner-newer = Vaše údaje uložila novšia verzia Objectora. Aktualizujte Objector. Dovtedy iba vysvetľuje a nič nemení.
banner-too-large = Na tejto stránke je viac polí, než Objector číta. Žiadne z nich nevypĺňa ani nevysvetľuje.
banner-private = V súkromnom okne si Objector nič neukladá do prehľadu: poznačte si sami, kedy to odosielate.
banner-login = Najprv sa tu v tomto prehliadači prihláste a potom formulár otvorte znova. Meta ho ukazuje iba prihláseným ľuďom.
banner-code = Meta poslala kód na vašu e-mailovú adresu. Napíšte ho sem a nechajte túto stránku otvorenú, inak možno budete musieť začať odznova. Pozrite sa aj do spamu.
banner-sent = Meta uvádza, že vašu námietku dostala. Urobte si snímku obrazovky: kópia e-mailom často nepríde. Meta musí odpovedať do jedného mesiaca.
banner-sent-other = Meta uvádza, že vašu námietku dostala. Urobte si snímku obrazovky: kópia e-mailom často nepríde.
banner-stage-refused = Meta uvádza, že vašej námietke nevyhovie. Musí vám uviesť dôvody a to, kde môžete podať sťažnosť. Urobte si snímku obrazovky.
banner-stage-refused-other = Meta uvádza, že vašej námietke nevyhovie. Urobte si snímku obrazovky s odpoveďou.
banner-unavailable = Meta tu formulár neukazuje. Skontrolujte, či ste v tomto prehliadači prihlásení, skúste to neskôr alebo použite iný formulár Mety.
banner-entry-state = Táto stránka vysvetľuje, ako Meta používa informácie na AI. K samotnému formuláru zostáva jedno kliknutie.

banner-own-covers = Od 27. mája 2025 Meta používa na trénovanie svojej AI verejné príspevky, fotky a komentáre dospelých v Európe a tiež to, čo ľudia píšu Meta AI. Namiesto toho, aby sa pýtala, odvoláva sa na „oprávnený záujem“. Máte právo namietať.
banner-own-covers-uk = Meta používa na trénovanie svojej AI verejné príspevky, fotky a komentáre dospelých. V Spojenom kráľovstve to podľa správ obnovila v septembri 2024. Namiesto toho, aby sa pýtala, odvoláva sa na „oprávnený záujem“. Máte právo namietať.
banner-own-covers-other = Meta používa na trénovanie svojej AI verejné príspevky, fotky a komentáre. Pomocou jej formulára môžete proti tomu namietať. Aké práva máte okrem formulára, závisí od práva miesta, kde žijete.
banner-own-accounts = Jedna námietka platí pre všetky účty, ktoré sú v tom istom Centre účtov (Accounts Center). Pre každý ďalší účet vyplňte formulár znova.
banner-own-what = Námietka sa týka vášho doterajšieho aj budúceho verejného obsahu: príspevkov, fotiek s popismi, reels, príbehov, komentárov, recenzií a toho, čo robíte vo verejných skupinách a na verejných stránkach. Vaše meno, používateľské meno a profilová fotka sa považujú za verejné aj na súkromnom profile. Aj tam má námietka zmysel.
banner-own-limits = Čo sa model už naučil, sa tým nevymaže. Zmysel to má aj tak: námietka platí pre to, čo príde neskôr. Čo o vás zverejňujú iní, je iná vec a má vlastný formulár.
banner-own-late = Nie je neskoro. Dňa 27. mája 2025 sa trénovanie začalo, posledný deň na námietku to nebol. Námietka podaná dnes platí do budúcnosti. Pri starších príspevkoch je najbezpečnejšie ukázať ich len priateľom alebo ich vymazať.
banner-own-late-other = Nie je neskoro. Návody, ktoré uvádzajú posledný deň na námietku, sú zastarané. Námietka podaná dnes platí do budúcnosti. Pri starších príspevkoch je najbezpečnejšie ukázať ich len priateľom alebo ich vymazať.
banner-own-chats = Súkromné správy medzi ľuďmi, ani tie na WhatsAppe, sa nepoužívajú, pokiaľ ich niekto neposkytne Meta AI.
banner-counts-later = Námietka platí pre to, čo príde neskôr, nech ju podáte kedykoľvek. Čo sa model už naučil, sa ňou nevymaže.
banner-own-minors = Meta uvádza, že vynecháva, čo zdieľajú ľudia mladší ako 18 rokov. Deti na fotkách, ktoré zverejňujú dospelí, to nechráni. Ak také fotky zverejňujete, má námietka za vlastný účet zmysel aj kvôli deťom.
banner-own-earlier = Námietka z roku 2024 alebo 2025 podľa Mety stále platí. Podajte ju znova, ak sa vaša e-mailová adresa zmenila, alebo za účet, ktorý nie je prepojený.
banner-own-myths = Príspevok „nedávam povolenie“ nemá žiadny účinok, nech sa zdieľa akokoľvek často. Námietka ani nevypne Meta AI: zostáva viditeľná a používať ju nemusíte.
banner-own-pages = Firemná stránka podľa návodov vlastný formulár nemá. Každý, kto sa o ňu stará, namieta za svoj vlastný profil.
banner-own-threads = Threads nemá vlastný formulár. Návody ho počítajú k Instagramu.
banner-non-users = Namietať môžete aj bez účtu, a to formulárom pre informácie od tretích strán.
banner-whatsapp-mail = Po odoslaní formulára sa WhatsApp e-mailom pýta, proti čomu a prečo namietate. Ak na to neodpoviete, nemusí z toho nič byť.
banner-whatsapp-limits = Súkromné správy medzi ľuďmi sa nepoužívajú, pokiaľ ich niekto neodovzdá Meta AI. WhatsApp ľuďom odpovedal, že ich námietka sa WhatsAppu netýka. Čo určite pomôže, je Meta AI tam nepoužívať.
banner-third-party-limits = Tento formulár sa týka informácií, ktoré má Meta od iných, a netreba naň účet. Meta uvádza, že takým žiadostiam nevyhovuje automaticky.
banner-third-party-who = Je určený ľuďom bez účtu a týka sa toho, čo o vás zverejňujú alebo hovoria iní. V zverejňovaní im nezabráni. Požiadajte aj ich.
banner-third-party-identify = Meta sa opýta, ako spozná, že sa údaje týkajú vás. Neuvádzajte viac, než na to treba, a neposielajte vopred doklad totožnosti.
banner-general-limits = Tento formulár slúži na viac vecí. Námietka proti použitiu vašich údajov na AI je jednou z nich.
banner-portal-limits = Od júla 2026 sem vedú zásady ochrany osobných údajov Mety. Mimo Mety sa o tejto stránke vie málo, preto si každú odpoveď sami overte.
banner-law-gdpr = Právo namietať je v článku 21 GDPR. Meta potom musí prestať vaše údaje na tento účel používať, pokiaľ nepreukáže nevyhnutné oprávnené dôvody, ktoré prevažujú nad vašimi. Odpovedať musí do jedného mesiaca od doručenia námietky (čl. 12 ods. 3).
banner-law-uk = Právo namietať je v článku 21 UK GDPR.
banner-law-fadp = Podľa švajčiarskeho práva potrebuje odôvodnenie každý, kto vaše údaje používa proti vášmu výslovnému želaniu (čl. 30 ods. 2 písm. b) a čl. 31 FADP). Pevnú lehotu na odpoveď toto právo neurčuje.
banner-law-other = Vo vašej krajine platí iné právo než to, ktoré Objector pozná. Formulár vysvetlí, ale na žiadny zákon sa neodvoláva.
banner-unsure-why = Objector spozná formulár podľa viacerých znakov naraz: podľa adresy, skrytého čísla, nadpisu a otázok. Tu ich je príliš málo, alebo si protirečia.
banner-login-why = Meta ukazuje formulár, len ak ste prihlásení práve v tomto prehliadači. V prehliadači zabudovanom v aplikácii podľa správ zostával prázdny a niekedy fungoval až na druhýkrát. Na heslá sa Objector nepozerá.
banner-unavailable-why = Podľa správ Meta ponúka tieto formuláre v EÚ, na Islande, v Lichtenštajnsku, Nórsku, Spojenom kráľovstve, Švajčiarsku a niekoľkých ďalších krajinách. Kde sa formulár neotvorí, možno poslať aj list.
banner-refused-why = { $law ->
    [gdpr] Je na Mete, aby preukázala nevyhnutné oprávnené dôvody, ktoré prevažujú nad vašimi (čl. 21 ods. 1 GDPR). Musí uviesť svoje dôvody a oznámiť vám, že sa môžete obrátiť na úrad a na súd (čl. 12 ods. 4). Môžete odpovedať. Môžete tiež podať úradu sťažnosť (čl. 77), čo nič nestojí.
    [uk] Je na Mete, aby preukázala nevyhnutné oprávnené dôvody, ktoré prevažujú nad vašimi (čl. 21 ods. 1 UK GDPR). Môžete odpovedať. Sťažnosť sa podáva najprv samotnej Mete (section 164A zákona Data Protection Act 2018), potom úradu ICO.
    [fadp] Aby mohla konať proti vášmu výslovnému želaniu, potrebuje Meta odôvodnenie (čl. 30 ods. 2 písm. b) a čl. 31 FADP). Môžete sa naň opýtať a vec oznámiť švajčiarskemu spolkovému splnomocnencovi pre ochranu údajov a informácie.
   *[other] Môžete sa Mety opýtať na jej dôvody.
}

way-details = Zadať svoje údaje
way-details-change = Zmeniť svoje údaje
way-form-facebook-own = Otvoriť formulár Facebooku
way-form-instagram-own = Otvoriť formulár Instagramu
way-form-third-party = Otvoriť formulár pre ľudí bez účtu
way-form-whatsapp-own = Otvoriť formulár WhatsAppu
way-record = Zobraziť odoslané námietky

source-gdpr = Všeobecné nariadenie o ochrane údajov (GDPR)
source-gdpr-6 = GDPR, článok 6
source-gdpr-9 = GDPR, článok 9
source-gdpr-12 = GDPR, článok 12
source-gdpr-21 = GDPR, článok 21
source-time-limits = Nariadenie č. 1182/71 o lehotách
source-ico = Information Commissioner’s Office (ICO)
source-edoeb = Švajčiarsky spolkový splnomocnenec pre ochranu údajov a informácie (FDPIC)
source-meta-forms = Stránka Mety o námietkach
source-meta-policy = Zásady ochrany osobných údajov Mety
source-authority-2025 = Návod dozorného orgánu, 2025
source-somi = SOMI, nadácia v Holandsku
source-noyb = noyb, združenie v Rakúsku
