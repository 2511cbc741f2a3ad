# What Objector says beside each control of Meta's form, in Slovak.

card-region = Vysvetlenie Objectora
card-fill = Vyplniť formulár
card-undo = Vrátiť všetko späť
card-write = Vyplniť toto pole
card-take-back = Vrátiť späť
card-why = Prečo?
card-close = Zavrieť
card-open = Vysvetliť toto pole

need-required = Meta vyžaduje odpoveď.
need-optional = Môže zostať prázdne.

state-ready = Objector môže toto pole vyplniť za vás. Kým nestlačíte tlačidlo, nič sa nezapíše.
state-held = Niečo tu už je. Objector to necháva tak.
state-held-other = Už je tu iná adresa než tá, ktorú máte zadanú pre tento účet. Objector ju necháva tak. Skontrolujte, ktorú chcete použiť.
state-refused = Stránka nezachovala to, čo Objector zapísal. Napíšte to, prosím, sami.
state-undone = Vrátené. Pole je ako predtým.
state-unsure = Objector si nie je istý, na čo toto pole slúži. Skôr než odpoviete, prečítajte si otázku Mety.
state-too-long = Váš text je dlhší, než pole dovoľuje. Napíšte, prosím, sami kratší.
state-no-choice = Objector v zozname Mety nenašiel vhodnú odpoveď. Vyberte ju, prosím, sami.

field-email =
    .title = Vaša e-mailová adresa
    .asks = Meta chce e-mailovú adresu účtu, za ktorý námietku podávate. Príde na ňu odpoveď.
    .why = Použite adresu, ktorá patrí k vášmu účtu. Radia to návody spotrebiteľských organizácií, lebo Meta potom môže námietku priradiť k účtu. Ak odpoveď nepríde, pozrite sa aj do spamu.
    .missing = Najprv zadajte Objectoru svoju e-mailovú adresu, potom to môže vyplniť.
    .written = Objector zapísal adresu zadanú pre tento účet.
    .asks-third-party = Meta chce e-mailovú adresu, na ktorú vám môže odpovedať. K žiadnemu účtu patriť nemusí.
    .why-third-party = Na tento formulár účet netreba. Uveďte adresu, ktorú si pravidelne kontrolujete: prídu na ňu odpoveď aj otázky Mety.
    .written-third-party = Objector zapísal adresu zadanú na odpovede.
    .asks-whatsapp-own = WhatsApp chce e-mailovú adresu. Skôr než odpovie, pošle na ňu ďalšie otázky.
    .why-whatsapp-own = WhatsApp sa e-mailom pýta, proti čomu a prečo namietate. Ľuďom ten e-mail prišiel v angličtine. Uveďte adresu, ktorú si pravidelne kontrolujete, a odpovedzte pokojne vo svojom jazyku.
    .written-whatsapp-own = Objector zapísal adresu zadanú pre WhatsApp, a ak žiadna nie je, vašu všeobecnú.
field-email-confirm =
    .title = Ešte raz tá istá adresa
    .asks = Meta chce tú istú e-mailovú adresu druhýkrát, aby odhalila preklepy.
    .why = Musí byť úplne rovnaká ako vyššie. Ak zmeníte jednu, zmeňte aj druhú.
    .missing = Najprv zadajte Objectoru svoju e-mailovú adresu, potom to môže vyplniť.
    .written = Objector zapísal rovnakú adresu ako vyššie.
field-full-name =
    .title = Vaše meno
    .asks = Meta chce vaše meno a priezvisko.
    .why = Uveďte meno, ktoré máte na účte. Dokladať ho nemusíte: ďalšie dôkazy smie Meta žiadať, len ak má oprávnené pochybnosti o vašej totožnosti.
    .missing = Najprv zadajte Objectoru svoje meno, potom to môže vyplniť.
    .written = Objector zapísal zadané meno.
    .why-plain = Uveďte meno, ktoré máte na účte. Na jeho doloženie netreba nič prikladať.
    .why-third-party = Uveďte meno, pod ktorým vás poznajú iní, lebo Meta ho musí vyhľadať. Ak vás poznajú aj pod iným, napíšte to tam, kde formulár chce vysvetlenie.
field-given-name =
    .title = Vaše krstné meno
    .asks = Meta chce vaše krstné meno.
    .why = Uveďte meno, ktoré máte na účte. Dokladať ho nemusíte: ďalšie dôkazy smie Meta žiadať, len ak má oprávnené pochybnosti o vašej totožnosti.
    .missing = Najprv zadajte Objectoru svoje krstné meno, potom to môže vyplniť.
    .written = Objector zapísal zadané krstné meno.
field-family-name =
    .title = Vaše priezvisko
    .asks = Meta chce vaše priezvisko.
    .why = Uveďte priezvisko, ktoré máte na účte. Dokladať ho nemusíte: ďalšie dôkazy smie Meta žiadať, len ak má oprávnené pochybnosti o vašej totožnosti.
    .missing = Najprv zadajte Objectoru svoje priezvisko, potom to môže vyplniť.
    .written = Objector zapísal zadané priezvisko.
field-phone =
    .title = Vaše telefónne číslo
    .asks = Meta chce telefónne číslo s predvoľbou krajiny.
    .why = Vo formulári WhatsAppu je to číslo vášho účtu WhatsApp. V iných formulároch ho nechajte prázdne, ak sa to dá: na námietku ho netreba.
    .asks-whatsapp-own = WhatsApp chce telefónne číslo vášho účtu WhatsApp s predvoľbou krajiny.
    .missing = Najprv zadajte Objectoru svoje telefónne číslo, potom to môže vyplniť.
    .written = Objector zapísal zadané číslo.
field-country =
    .title = Vaša krajina
    .asks = Meta chce vedieť, v ktorej krajine žijete, lebo od toho závisia vaše práva.
    .why = Vyberte krajinu, kde naozaj žijete, nie tú, kde ste sa narodili. Ak v zozname Mety chýba, ako podľa správ v roku 2024 Nórsko, formulár sa použiť nedá: napíšte namiesto toho list.
    .missing = Najprv zadajte Objectoru svoju krajinu, potom ju tu môže vybrať.
    .written = Objector vybral zadanú krajinu.
field-account =
    .title = Váš profil
    .asks = Meta chce adresu alebo používateľské meno profilu, ktorého sa to týka.
    .why = Uveďte len ten profil, za ktorý námietku podávate. Pre ďalšie účty, ktoré nie sú v tom istom Centre účtov (Accounts Center), vyplňte formulár znova.
    .missing = Najprv zadajte Objectoru adresu svojho profilu, potom to môže vyplniť.
    .written = Objector zapísal zadaný profil.
field-reason =
    .title = Prečo namietate
    .asks = Meta sa pýta, prečo namietate alebo ako sa vás toto použitie údajov dotýka.
    .why = { $law ->
        [gdpr] Čl. 21 ods. 1 GDPR hovorí o dôvodoch týkajúcich sa vašej konkrétnej situácie.
        [uk] Čl. 21 ods. 1 UK GDPR hovorí o dôvodoch týkajúcich sa vašej konkrétnej situácie.
       *[other] Povedzte vlastnými slovami, prečo toto použitie nechcete.
    } Stačí pár pravdivých viet, žiadne doklady nie sú potrebné. Formulár Mety z roku 2024 odmietal odpovede kratšie ako 100 znakov, formulár z roku 2025 prijíma aj prázdne pole. Dôvody pomôžu, ak neskôr podáte sťažnosť. Nepíšte citlivé podrobnosti, napríklad o chorobe, ani mená detí či iných ľudí.
    .missing = Najprv zadajte svoje údaje, potom sem Objector môže napísať odôvodnenie.
    .written = Objector napísal námietku podľa začiarknutých dôvodov. Prečítajte si ju: každá veta by mala byť pre vás pravdivá.
    .written-plain = Objector napísal krátku námietku. V okne Objectora môžete pridať vlastné dôvody. Námietku posilnia.
    .left-out = Objector napísal námietku. Nie všetko, čo máte vybrané, sa do tohto poľa zmestí.
field-details =
    .title = Niečo ďalšie
    .asks = Meta sa pýta, či chcete niečo dodať. Na námietku to netreba.
    .why = Nechajte prázdne, ak vyššie nič nechýba. Nenahrávajte ani nepíšte o sebe viac, než musíte.
field-about-ai =
    .title = Ide o AI?
    .asks = Meta sa pýta, či sa vaša žiadosť týka AI v Mete. Pri tejto námietke je odpoveď „áno“.
    .why = Ten istý formulár slúži aj na iné účely. Pri odpovedi „áno“ ukáže polia pre námietku proti použitiu vašich údajov na AI.
    .missing = Najprv zadajte svoje údaje, potom to Objector môže vybrať.
    .written = Objector vybral „áno“, lebo namietate proti použitiu svojich údajov na AI.
field-request-kind =
    .title = Čo chcete urobiť
    .asks = Meta sa pýta, o aký druh žiadosti ide. Vo vašom prípade je to námietka.
    .why = Vyberte odpoveď, ktorá hovorí o námietke proti použitiu vašich informácií. Ostatné odpovede vedú k iným formulárom.
    .missing = Najprv zadajte svoje údaje, potom to Objector môže vybrať.
    .written = Objector vybral odpoveď, ktorá znamená námietku.
    .why-third-party = Vyberte odpoveď, ktorá hovorí o námietke proti použitiu informácií od tretích strán na AI alebo o jeho obmedzení. Ostatné sa týkajú nahliadnutia do údajov, ich opravy alebo vymazania.
    .why-whatsapp-own = Vyberte otázku, ako namietať proti spracúvaniu vašich informácií. WhatsApp sa potom e-mailom pýta, proti čomu a prečo namietate.
field-product =
    .title = Ktorý produkt
    .asks = Meta sa pýta, ktorého z jej produktov sa vaša žiadosť týka.
    .why = Vyberte produkt, pri ktorom máte účet. Pre účet inde vyplňte formulár znova.
    .missing = Najprv zadajte Objectoru svoje účty, potom to môže vybrať.
    .written = Objector vybral produkt zadaného účtu.
field-prompts =
    .title = Na čo sa niekto pýtal Meta AI
    .asks = Meta chce vedieť, po akej otázke Meta AI ukázala údaje o vás. To môžete vedieť iba vy.
    .why = Je to určené na prípady, keď odpoveď Meta AI ukázala informácie o vás. Ak taký príklad nemáte, napíšte to, alebo nechajte pole prázdne, ak sa to dá.
field-evidence =
    .title = Súbory
    .asks = Meta ponúka pridať snímky obrazovky alebo súbory. Objector nikdy žiadny súbor nepridáva. Neposielajte doklad totožnosti.
    .why = Na námietku vopred netreba žiadny dôkaz, preto pole nechajte prázdne, ak sa to dá. Snímka odpovede AI, ktorá ukazuje vaše údaje, môže pomôcť vo formulári pre informácie od tretích strán.
field-relationship =
    .title = Za koho žiadate
    .asks = Meta sa pýta, či ide o vás, alebo o niekoho iného. Vyberte to, prosím, sami.
    .why = Vyberte „ja“, ak ide o vaše vlastné údaje. Ak žiadate za svoje dieťa alebo za niekoho, kto vás o to požiadal, vyberte príslušnú možnosť.
field-declaration =
    .title = Vaše vyhlásenie
    .asks = Meta chce, aby ste potvrdili, že uvádzate pravdu. To môžete iba vy: prečítajte si vyhlásenie a potom ho sami začiarknite.
    .why = Objector také vyhlásenie nikdy nezačiarkuje. Skôr než to urobíte vy, prečítajte si, čo je vo formulári, a opravte, čo nie je správne.
field-signature =
    .title = Váš podpis
    .asks = Meta chce, aby ste sa podpísali svojím menom. To môžete iba vy, preto Objector necháva pole prázdne.
    .why = Keď si všetko prečítate, napíšte svoje meno tak, ako je uvedené vyššie.
field-code =
    .title = Kód z e-mailu
    .asks = Meta poslala kód na vašu e-mailovú adresu. Napíšte ho sem sami a dovtedy nechajte túto stránku otvorenú.
    .why = Podľa dostupných správ platí kód asi hodinu. Ak e-mail do niekoľkých minút nepríde, pozrite sa do spamu. Ak túto stránku zavriete, možno budete musieť začať odznova.
field-other =
    .title = Pole, ktoré Objector nepozná
    .asks = Objector nevie, na čo toto pole slúži. Skôr než odpoviete, prečítajte si otázku Mety.
    .why = Meta svoje formuláre mení bez upozornenia. Neuvádzajte viac, než musíte. O zmenenom formulári môžete povedať tvorcom Objectora. Stane sa to, len ak sa tak rozhodnete.

note-email-held = Keď ste prihlásení, Meta sem často sama vloží adresu. Objector ju necháva tak. Ak chcete odpoveď inam, zmeňte ju.
note-email-after = Po odoslaní formulára píše Meta na túto adresu: niekedy najprv kód, potom svoju odpoveď. Podľa skúseností ľudí to trvá od niekoľkých minút do dvoch dní; niektorým neprišlo nič.
note-country-law = GDPR platí v EÚ, na Islande, v Lichtenštajnsku a v Nórsku. Spojené kráľovstvo a Švajčiarsko majú vlastné zákony. Objector uvádza ten, ktorý platí vo vašej krajine.
note-account-find = Otvorte v prehliadači svoj profil: jeho adresa je v riadku s adresou. Heslo do tohto poľa nikdy nepatrí.
note-identity = { $law ->
    [gdpr] Neposielajte doklad totožnosti. Podľa čl. 12 ods. 6 GDPR smie Meta žiadať ďalšie informácie o vašej totožnosti, len ak má oprávnené pochybnosti.
    [uk] Neposielajte doklad totožnosti. Podľa čl. 12 ods. 6 UK GDPR smie Meta žiadať ďalšie informácie o vašej totožnosti, len ak má oprávnené pochybnosti.
   *[other] Neposielajte doklad totožnosti, ak vám Meta nepovie, prečo o vašej totožnosti pochybuje.
}
note-reason = { $law ->
    [gdpr] Čl. 21 ods. 1 GDPR hovorí o dôvodoch týkajúcich sa vašej konkrétnej situácie.
    [uk] Čl. 21 ods. 1 UK GDPR hovorí o dôvodoch týkajúcich sa vašej konkrétnej situácie.
   *[other] Povedzte vlastnými slovami, prečo toto použitie nechcete.
} Stačí pár pravdivých viet, žiadne doklady nie sú potrebné. Nepíšte citlivé podrobnosti, napríklad o chorobe, ani mená detí či iných ľudí.
note-reason-third-party = Napíšte všeobecne, kde sa objavujete: v príspevkoch alebo na fotkách iných ľudí, na webových stránkach. Meta uvádza, že takým žiadostiam nevyhovuje automaticky, preto pomôže dôvod, ktorý platí práve pre vás.
note-reason-written = Čo Objector píše, vychádza zo začiarknutých dôvodov a z vašich vlastných slov. Nič ďalšie o vás nepridáva a každé slovo môžete zmeniť.
note-reason-weighing = { $law ->
    [gdpr] Nemusíte dokazovať, že máte pravdu. Meta musí preukázať nevyhnutné oprávnené dôvody, ktoré prevažujú nad vašimi (čl. 21 ods. 1 GDPR).
    [uk] Nemusíte dokazovať, že máte pravdu. Meta musí preukázať nevyhnutné oprávnené dôvody, ktoré prevažujú nad vašimi (čl. 21 ods. 1 UK GDPR).
    [fadp] Švajčiarske právo chráni vaše výslovné želanie, aby sa údaje o vás nespracúvali (čl. 30 ods. 2 písm. b) FADP). Keby Meta konala proti nemu, musela by to odôvodniť.
   *[other] Aké máte práva, závisí od práva krajiny, kde žijete. Objector žiadne neuvádza.
}
note-review = { $law ->
    [gdpr] „Preveríme to“ ešte nie je odpoveď. Meta vám musí do jedného mesiaca od doručenia námietky povedať, čo urobila (čl. 12 ods. 3 GDPR), a ak odmieta, tak prečo (čl. 12 ods. 4).
    [uk] „Preveríme to“ ešte nie je odpoveď. Meta vám musí do jedného mesiaca od doručenia námietky povedať, čo urobila (čl. 12 ods. 3 UK GDPR).
   *[other] „Preveríme to“ ešte nie je odpoveď. Poznačte si dátum a po 30 dňoch sa opýtajte znova.
}
note-review-longer = { $law ->
    [uk] V zložitom prípade môže Meta lehotu predĺžiť o ďalšie dva mesiace, musí vám to však povedať v priebehu prvého mesiaca a uviesť prečo (čl. 12 ods. 3 UK GDPR).
   *[gdpr] V zložitom prípade môže Meta lehotu predĺžiť o ďalšie dva mesiace, musí vám to však povedať v priebehu prvého mesiaca a uviesť prečo (čl. 12 ods. 3 GDPR).
}
note-right-to-act = Za dospelého potrebujete oprávnenie konať, napríklad splnomocnenie. Meta môže chcieť doklad o ňom vidieť. V kópii začiernite, čo s touto vecou nesúvisí.
note-true = Pravdivosť sa potvrdzuje ľahko, keď je pravdivá každá veta vo formulári. Ak si niektorou nie ste istí, najprv ju odstráňte.
note-code-private = Kód je len pre vás. Objector ho nečíta ani neukladá.
note-code-counts = Objector považuje námietku za doručenú, až keď bol kód prijatý, nie skôr.
