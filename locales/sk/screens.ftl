# What Objector's own pages say (popup, welcome page, dashboard), in Slovak.

screen-name = Objector
screen-platform-facebook = Facebook
screen-platform-instagram = Instagram
screen-platform-whatsapp = WhatsApp
screen-platform-meta = Účet Meta
screen-route-facebook-own = Formulár Facebooku na námietku
screen-route-instagram-own = Formulár Instagramu na námietku
screen-route-meta-own = Formulár na námietku pre účet Meta
screen-route-whatsapp-own = Formulár WhatsAppu na námietku
screen-route-third-party = Formulár o údajoch od iných ľudí a z iných zdrojov
screen-route-general-objection = Všeobecný formulár Mety na námietku
screen-route-rights-portal = Stránka Mety pre žiadosti o ochranu údajov
screen-route-entry = Stránka, ktorá vedie k formuláru na námietku
screen-only-you-send = Objector vypĺňa a vysvetľuje. Odoslať môžete iba vy.
screen-language = { $code ->
    [bg] Bulharčina
    [cs] Čeština
    [da] Dánčina
    [de] Nemčina
    [el] Gréčtina
    [en] Angličtina
    [es] Španielčina
    [et] Estónčina
    [fi] Fínčina
    [fr] Francúzština
    [ga] Írčina
    [hr] Chorvátčina
    [hu] Maďarčina
    [is] Islandčina
    [it] Taliančina
    [lt] Litovčina
    [lv] Lotyština
    [mt] Maltčina
    [nb] Nórčina
    [nl] Holandčina
    [pl] Poľština
    [pt] Portugalčina
    [ro] Rumunčina
    [sk] Slovenčina
    [sl] Slovinčina
    [sv] Švédčina
   *[other] Iný jazyk
 }
screen-law = { $law ->
    [gdpr] Využívate právo namietať podľa čl. 21 ods. 1 GDPR, európskeho predpisu o ochrane údajov. Meta uvádza, že má na trénovaní AI oprávnený záujem. Proti tomu môžete kedykoľvek namietať.
    [uk] Využívate právo namietať podľa čl. 21 ods. 1 UK GDPR. Meta uvádza, že má na trénovaní AI oprávnený záujem. Proti tomu môžete kedykoľvek namietať.
    [fadp] Vyhlasujete, že si toto spracúvanie neželáte. Švajčiarske právo, zákon FADP, toto želanie chráni.
   *[other] Aké máte práva, závisí od práva krajiny, kde žijete. Objector žiadne neuvádza.
 }

screen-state-not-yet = Zatiaľ neodoslané
screen-state-submitted = Odoslané { $date }
screen-state-code-asked = Odoslané { $date }. Zostáva zadať kód od Mety.
screen-state-acknowledged = Odoslané { $date } a doručené Mete
screen-state-granted = Meta vyhovela
screen-state-refused = Meta odmietla
screen-state-not-sent = Neodoslané

screen-due = { $count ->
    [one] Objector: jedna námietka čaká na vás
    [few] Objector: { $count } námietky čakajú na vás
    [many] Objector: { $count } námietky čaká na vás
   *[other] Objector: { $count } námietok čaká na vás
 }
screen-here = Objector: { $form }
screen-notice-title = { $count ->
    [one] Jedna námietka čaká na vás
    [few] { $count } námietky čakajú na vás
    [many] { $count } námietky čaká na vás
   *[other] { $count } námietok čaká na vás
 }
screen-notice-text = Kliknite sem a uvidíte, čo nasleduje.
screen-full-name = Vaše meno
screen-full-name-note = Meno a priezvisko, ako ich máte na účte.
screen-given-name = Krstné meno
screen-family-name = Priezvisko
screen-names-note = Len pre formuláre, ktoré sa na ne pýtajú osobitne.
screen-email = Vaša e-mailová adresa
screen-email-note = Tá, pod ktorou vás Meta pozná.
screen-country = Krajina, kde žijete
screen-country-none = Nevybraná
screen-land = Vaša spolková krajina
screen-land-note = V Nemecku má každá spolková krajina (Land) vlastný úrad na ochranu osobných údajov.
screen-land-none = Nevybraná
screen-phone = Telefónne číslo
screen-phone-note = Pýta sa naň len málo formulárov. Najlepšie nechať prázdne.
screen-speak = Jazyk
screen-speak-browser = Rovnaký ako v prehliadači
screen-for-whom = Za koho námietku podávate?
screen-for-whom-myself = Za seba
screen-for-whom-no-account = Za seba, bez účtu
screen-for-whom-child = Za svoje dieťa
screen-for-whom-represented = Za niekoho, koho zastupujem
screen-for-whom-note = { $whom ->
    [no-account] Iní o vás mohli niečo zverejniť. Meta má formulár o údajoch od iných ľudí; účet naň netreba.
    [child] Má dieťa vlastný účet? Potom otvorte formulár po prihlásení do tohto účtu. Na to, čo o dieťati zverejňujú iní, je formulár o údajoch od iných ľudí; pýta sa, za koho píšete.
    [represented] Má táto osoba účet? Potom otvorte formulár po prihlásení do tohto účtu. Na to, čo o nej zverejňujú iní, je formulár o údajoch od iných ľudí; pýta sa, za koho píšete.
   *[myself] Jedna námietka na každé Centrum účtov. Prihláste sa do účtu, ktorého sa týka.
 }
screen-third-party-note = Účet netreba.
screen-state-covered = Vzťahuje sa naň námietka za { $account }, ak sú oba účty v tom istom Centre účtov
screen-account-linked = Je v tom istom Centre účtov ako moje ďalšie účty, ktoré sú tu začiarknuté
screen-accounts = Vaše účty
screen-account = { $platform } { $number }
screen-accounts-note = Účty v tom istom Centre účtov (Accounts Center) v Mete pokrýva jedna námietka. Každý ďalší účet potrebuje vlastnú.
screen-add = Pridať:
screen-add-account = Pridať účet: { $platform }
screen-account-email = E-mailová adresa účtu
screen-account-email-note = Len ak sa líši od tej vyššie.
screen-account-handle = Adresa profilu alebo používateľské meno
screen-account-handle-note = Pýtajú sa na to len niektoré formuláre.
screen-account-remove = Odstrániť
screen-account-remove-label = Odstrániť { $account }
screen-account-added = Pridané: { $account }.
screen-account-removed = Odstránené: { $account }.
screen-grounds = Vaše dôvody
screen-grounds-note = Začiarknite len to, čo pre vás platí. Všetko môžete nechať prázdne. Formulár Mety z roku 2025 prijíma námietku bez odôvodnenia. Krátky pravdivý dôvod pomôže, ak neskôr podáte sťažnosť.
screen-ground-expectation = Moje príspevky pre priateľov, rodinu alebo komunitu sú z čias, keď taká AI ešte neexistovala.
screen-ground-expectation-note = Dobrý dôvod pri starších príspevkoch, slabší pri nedávnych.
screen-ground-special-categories = Môj verejný obsah ukazuje niečo o mojom zdraví, viere, politických názoroch, pôvode alebo sexualite.
screen-ground-special-categories-note = V texte nie je uvedené čo. Nepíšte to ani do formulára.
screen-ground-children = V mojich príspevkoch sa objavujú deti z mojej rodiny.
screen-ground-children-note = Vynechajte mená a vek.
screen-ground-profession-safety = Kvôli mojej práci alebo nebezpečenstvu, s ktorým žijem, je riskantné, ak sa moje meno alebo tvár použije inde.
screen-ground-profession-safety-note = V texte sa neuvádza, o čo ide. Uvádzať to nemusíte ani vy.
screen-ground-creative-work = V rámci svojej profesie tam zverejňujem vlastné texty, obrázky, hudbu alebo iné diela.
screen-ground-creative-work-note = Ide o vaše údaje a vaše živobytie. Autorské právo je iná vec.
screen-ground-irreversible = Trápi ma, že z natrénovaného modelu sa nič nedá vziať späť.
screen-ground-irreversible-note = Platí pre každého, preto najlepšie spolu s iným dôvodom.
screen-ground-not-necessary = Myslím si, že Meta môže AI trénovať bez mojich údajov.
screen-ground-not-necessary-note = Právny argument. Najlepšie spolu s iným dôvodom.
screen-ground-non-user = Nemám tam účet a ukazujú alebo spomínajú ma iní.
screen-ground-non-user-note = Pre formulár o údajoch od iných ľudí.
screen-own-words = Vlastnými slovami
screen-own-words-note = Ak chcete. Vynechajte údaje o zdraví a mená detí a iných ľudí.
screen-save = Uložiť
screen-saved = Uložené v tomto zariadení.
screen-not-saved = Zatiaľ neuložené: jedna e-mailová adresa nie je úplná.
screen-draft = Zatiaľ neuložené. Toto bolo zadané.
screen-kept-here = Čo uložíte, zostáva v tomto zariadení, pokiaľ sa to nerozhodnete zdieľať so svojimi ďalšími zariadeniami.

popup-this-page = Táto stránka
popup-unsure = Objector si touto stránkou nie je istý. Zapíše niečo, len ak stlačíte tlačidlo.
popup-standing-filled = { $all ->
    [one] Objector vyplnil jedno pole.
    [few] Objector vyplnil všetky { $all } polia, ktoré môže.
    [many] Objector vyplnil všetkých { $all } poľa, ktoré môže.
   *[other] Objector vyplnil všetkých { $all } polí, ktoré môže.
 }
popup-standing-part = { $written ->
    [one] Objector vyplnil jedno pole z { $all }.
    [few] Objector vyplnil { $written } polia z { $all }.
    [many] Objector vyplnil { $written } poľa z { $all }.
   *[other] Objector vyplnil { $written } polí z { $all }.
 }
popup-standing-empty = { $all ->
    [one] Objector tu môže vyplniť jedno pole.
    [few] Objector tu môže vyplniť { $all } polia.
    [many] Objector tu môže vyplniť { $all } poľa.
   *[other] Objector tu môže vyplniť { $all } polí.
 }
popup-standing-details = Objector môže tento formulár vyplniť za vás.
popup-standing-hindered = Objector teraz nič nevypĺňa.
popup-next-hindered = Najprv vyriešte to, čo je uvedené vyššie.
popup-standing-nothing = Objector tu nemá čo zapísať.
popup-standing-submitted = Tlačidlo Mety bolo stlačené.
popup-refused-fields = { $refused ->
    [one] Jedno pole neprijalo, čo sa doň zapísalo. Vysvetlenie vedľa neho hovorí, čo robiť.
    [few] { $refused } polia neprijali, čo sa do nich zapísalo. Vysvetlenia vedľa nich hovoria, čo robiť.
    [many] { $refused } poľa neprijalo, čo sa do nich zapísalo. Vysvetlenia vedľa nich hovoria, čo robiť.
   *[other] { $refused } polí neprijalo, čo sa do nich zapísalo. Vysvetlenia vedľa nich hovoria, čo robiť.
 }
popup-next-press = Všetko si na stránke prečítajte. Potom stlačte tlačidlo Mety.
popup-next-fill = Stlačte „Vyplniť“ a potom si všetko na stránke prečítajte.
popup-next-details = Najprv nižšie zadajte svoje údaje.
popup-next-nothing = Čo formulár žiada, v ňom už je, alebo na to môžete odpovedať iba vy. Na stránke je vysvetlené každé pole.
popup-next-submitted = Nechajte stránku otvorenú a sledujte, čo sa na nej objaví. Meta môže poslať e-mailom kód alebo odpoveď. Pozrite sa aj do spamu.
popup-standing-login = Meta chce, aby ste sa najprv prihlásili.
popup-next-login = Prihláste sa tu v tomto prehliadači. Potom formulár otvorte znova.
popup-standing-code = Meta vám poslala kód e-mailom.
popup-next-code = Nechajte túto stránku otvorenú. Nájdite kód v doručenej pošte alebo v spame a napíšte ho sami.
popup-standing-sent = Stránka Mety uvádza, že vaša námietka bola doručená.
popup-next-sent = E-mail, ktorý vám Meta pošle, si uschovajte. Ak žiadny nepríde, pozrite sa do spamu.
popup-standing-refused = Podľa stránky Mety bola námietka odmietnutá.
popup-next-refused = Tým sa to nemusí skončiť. Uschovajte si, čo je tam napísané. Môžete odpovedať a Objector vám s listom pomôže.
popup-standing-unavailable = Meta tu formulár neukazuje.
popup-next-unavailable = Často len v tomto prehliadači chýba prihlásenie. Prihláste sa a formulár otvorte znova. V niektorých krajinách Meta taký formulár neponúka.
popup-standing-entry = K samotnému formuláru zostáva jeden krok.
popup-next-entry = Môžete tam prejsť hneď.
popup-fill = Vyplniť
popup-undo = Vrátiť späť
popup-open-form = Otvoriť formulár
popup-open-again = Otvoriť znova
popup-why = Prečo si to Objector myslí
popup-sign-address = Adresa patrí k niektorému zo známych formulárov Mety.
popup-sign-hidden-id = Formulár nesie číslo známeho formulára.
popup-sign-title = Nadpis hovorí o námietke a o AI.
popup-sign-english-value = Možnosti na výber zodpovedajú formuláru na námietku.
popup-sign-labels = Polia sa pýtajú na to, na čo sa pýta formulár na námietku.
popup-sign-text = Text hovorí o námietke a o AI.
popup-sign-stage-words = Slová na stránke prezrádzajú, ako ďaleko ste.
popup-sign-other-matter = Niektoré slová patria k inej veci. To hovorí proti tomu.
popup-elsewhere = Nie ste na žiadnom z formulárov Mety na námietku.
popup-where = Ako ste na tom
popup-no-known-form = Adresa tohto formulára nie je známa. Ďalej vás možno dovedie stránka Mety pre žiadosti o ochranu údajov.
popup-open-portal = Otvoriť stránku Mety
popup-first-title = Najprv pár údajov
popup-first-lead = S nimi môže Objector formulár vyplniť. Všetky polia môžu zostať prázdne.
popup-details-title = Vaše údaje
popup-more-details = Ukážka, vlastné slová, adresy profilov
popup-menu = Viac
popup-menu-details = Vaše údaje
popup-menu-dashboard = Čo ste odoslali
popup-menu-welcome = Ako Objector funguje
popup-filled-now = { $written ->
    [one] Vyplnilo sa jedno pole.
    [few] Vyplnili sa { $written } polia.
    [many] Vyplnilo sa { $written } poľa.
   *[other] Vyplnilo sa { $written } polí.
 }
popup-undone-now = Všetko je ako predtým.
popup-page-gone = Stránka už neodpovedá. Načítajte ju znova a skúste to ešte raz.
popup-help-unseen = Toto je ten formulár, ale Objector ho nevidí
popup-help-wrong = Objector sa tu v niečom mýli
popup-help-look = Sám od seba Objector pracuje len na adresách formulárov Mety, ktoré pozná. Ak sa formulár presťahoval sem, dovoľte Objectoru, aby sa na túto stránku tentoraz pozrel.
popup-help-look-button = Pozrieť sa na túto stránku
popup-help-looked = Objector tu našiel formulár. Pozrite sa vyššie.
popup-help-looked-in-vain = Objector tu žiadny formulár na námietku nevidí.
popup-help-look-failed = Prehliadač nedovolil Objectoru pozrieť sa na túto stránku. Stlačte ešte raz tlačidlo Objectora na paneli nástrojov a skúste to znova.
popup-by-hand = Formulár môžete vždy vyplniť ručne. Skopírujte si, čo potrebujete, alebo otvorte kontextovú ponuku poľa a zvoľte Objector.
popup-copy = Kopírovať
popup-copied = Skopírované. Vložte to do poľa.
popup-copy-missing = To vo vašich údajoch chýba. Najprv to tam doplňte.
popup-copy-failed = Prehliadač nedovolil Objectoru kopírovať. Označte text a skopírujte ho sami.
popup-hand-in = Pomôžte to napraviť: Objector zapíše, ako je tento formulár zostavený. Súbor obsahuje názvy polí, nadpisy a tlačidlá. Neobsahuje nič z toho, čo je v poliach, žiadne vaše údaje a nič zo stránky mimo formulára.
popup-hand-in-write = Zapísať
popup-hand-in-file = Súbor
popup-hand-in-read = Skôr než ho budete zdieľať, prečítajte si ho. Nič nebolo odoslané. Ak vám vyhovuje, uložte ho a pošlite tvorcom Objectora: ich adresa je na stránke Objectora v obchode s doplnkami vášho prehliadača.
popup-hand-in-save = Uložiť súbor
popup-hand-in-copy = Kopírovať

by-hand-objection = Moja námietka
by-hand-email = Moja e-mailová adresa
by-hand-name = Moje meno
by-hand-country = Moja krajina

welcome-title = Povedzte nie trénovaniu AI na tom, čo zdieľate
welcome-lead = Meta trénuje AI na tom, čo dospelí verejne zdieľajú na Facebooku a Instagrame. Môžete namietať. Objector vám pomôže s formulárom Mety.
welcome-does = Čo robí
welcome-does-recognise = Spozná formuláre Mety na námietku, keď nejaký otvoríte.
welcome-does-fill = Vyplní, čo tu zadáte, a môžete to vrátiť späť.
welcome-does-explain = Hneď vedľa vysvetlí každé pole jednoduchými slovami.
welcome-never = Čo nikdy nerobí
welcome-never-send = Nikdy neodošle formulár. To tlačidlo je vaše.
welcome-never-watch = Nikdy vás nesleduje. Kvôli týmto formulárom pracuje na stránkach Mety venovaných pomoci, súkromiu a prihláseniu, inde na stránkach Mety len vtedy, keď ho vyvoláte.
welcome-never-network = Nikdy nič nikomu neodovzdáva. Čo zadáte, zostáva v tomto zariadení, pokiaľ sa to nerozhodnete zdieľať so svojimi ďalšími zariadeniami.
welcome-honest = Má to ešte zmysel?
welcome-honest-text = Áno. Námietka platí do budúcnosti, nech ju podáte kedykoľvek. Minulé trénovanie vrátiť nedokáže: čo sa model naučil, v ňom zostáva.
welcome-right = Vaše právo
welcome-skip = Zatiaľ preskočiť
welcome-you = Vy
welcome-you-note = Na čo sa formuláre pýtajú. Čokoľvek môžete nechať prázdne.
welcome-preview = Čo Objector napíše
welcome-preview-note = Objector to napíše v jazyku stránky Mety. Skôr než to odošlete, môžete to tam zmeniť.
welcome-forms = Kde formuláre sú
welcome-forms-note = Najprv sa v tomto prehliadači prihláste na Facebook alebo Instagram. Potom otvorte formulár. Objector tam bude.
welcome-ready = Prejsť k formulárom

dashboard-title = Čo ste odoslali
dashboard-lead = Kópia každej námietky v podobe, v akej ju Objector videl pri odoslaní. Je uložená v tomto zariadení.
dashboard-none-title = Zatiaľ nič
dashboard-none-text = Keď odošlete niektorý z formulárov Mety, objaví sa tu kópia toho, čo v ňom bolo: text, deň, formulár.
dashboard-objections = Námietky
dashboard-when = Odoslané
dashboard-page = Stránka
dashboard-language = Jazyk
dashboard-account = Pre účet
dashboard-text = Odoslaný text
dashboard-no-text = Vo formulári nebol napísaný žiadny text.
dashboard-answers = Čo ďalšie vo formulári bolo
dashboard-state-submitted-note = Tlačidlo Mety bolo stlačené. Či námietka došla, vidno nebolo.
dashboard-by-person = Zaznamenané vami { $date }.
dashboard-by-page = Videné na stránke Mety { $date }.
dashboard-mark = V akom stave je námietka?
dashboard-mark-note = Ak e-mail od Mety hovorí niečo iné, zmeňte to tu.
dashboard-mark-submitted = Odoslané, zatiaľ bez odpovede
dashboard-mark-acknowledged = Meta uvádza, že ju dostala
dashboard-mark-granted = Meta uvádza, že jej vyhovela
dashboard-mark-refused = Meta ju odmietla
dashboard-mark-not-sent = Nakoniec nebola odoslaná
dashboard-marked = Zaznamenané.
dashboard-details = Vaše údaje
dashboard-details-none = Zatiaľ nie je nič zadané.
dashboard-details-edit = Zmeniť údaje
dashboard-details-enter = Zadať údaje
dashboard-grounds-count = { $count ->
    [0] Žiadny nie je začiarknutý
    [one] Jeden začiarknutý
    [few] Začiarknuté { $count }
    [many] Začiarknuté { $count }
   *[other] Začiarknutých { $count }
 }
dashboard-parts = Časti tejto stránky
dashboard-glance = Prehľad
dashboard-figure-todo = { $count ->
    [one] čaká na vás
    [few] čakajú na vás
    [many] čaká na vás
   *[other] čaká na vás
 }
dashboard-figure-waiting = { $count ->
    [one] čaká na Metu
    [few] čakajú na Metu
    [many] čaká na Metu
   *[other] čaká na Metu
 }
dashboard-figure-over = { $count ->
    [one] vybavená
    [few] vybavené
    [many] vybavenej
   *[other] vybavených
 }
dashboard-covered-title = Na koho sa námietky vzťahujú
dashboard-covered = { $all ->
    [one] { $covered ->
        [0] Za tento účet zatiaľ námietka odoslaná nebola.
        [one] Za tento účet bola odoslaná námietka.
        [few] Za tento účet bola odoslaná námietka.
        [many] Za tento účet bola odoslaná námietka.
       *[other] Za tento účet bola odoslaná námietka.
    }
    [few] Námietka bola odoslaná za { $covered } z { $all } účtov.
    [many] Námietka bola odoslaná za { $covered } z { $all } účtov.
   *[other] Námietka bola odoslaná za { $covered } z { $all } účtov.
 }
dashboard-strip = Najbližšie dôležité dni
dashboard-search = Hľadať
dashboard-filter = Zobraziť
dashboard-filter-all = Všetky
dashboard-filter-todo = Tie, ktoré čakajú na mňa
dashboard-filter-waiting = Tie, ktoré čakajú na Metu
dashboard-filter-over = Vybavené
dashboard-found = { $count ->
    [0] Nič sa nenašlo
    [one] Jedna námietka
    [few] { $count } námietky
    [many] { $count } námietky
   *[other] { $count } námietok
 }
dashboard-more = Zobraziť ďalšie
dashboard-all = Všetko o tejto námietke
dashboard-events = Čo sa stalo a kedy
dashboard-notes = Poznámky
dashboard-note = Čo prišlo späť, vlastnými slovami alebo skopírované z e-mailu od Mety
dashboard-note-keep = Uložiť poznámku
dashboard-note-remove = Odstrániť
dashboard-files = Súbory
dashboard-all-files = Doklad a kalendár
dashboard-proof-note = Stránka na vytlačenie alebo uloženie ako PDF a to isté ako dáta. Na oboch je číslo, ktoré sa zmení, ak sa zmení jediné písmeno. Nikto iný pre vás tento doklad neuchováva.
dashboard-proof-page = Doklad na vytlačenie
dashboard-proof-json = Doklad ako dáta
dashboard-calendar = Termíny do kalendára
dashboard-calendar-none = Na žiadny termín sa nečaká.
dashboard-add = Pridať námietku odoslanú bez Objectora
dashboard-add-note = Poštou, e-mailom alebo ešte predtým, než ste Objector mali. Objector potom počíta dni aj pri nej.
dashboard-add-route = Ktorý formulár alebo čoho sa list týkal
dashboard-add-channel = Ako
dashboard-add-on = Kedy
dashboard-add-text = Čo ste napísali, ak to ešte máte
dashboard-add-keep = Pridať
dashboard-add-day-missing = Vyberte deň odoslania.
dashboard-letters = Listy
dashboard-letters-note = Objector ich napíše podľa toho, čo vie. Vy si ich prečítate, zmeníte, čo chcete, a sami ich odošlete.
dashboard-letter-write = Napísať
dashboard-letter-write-label = Napísať: { $letter }
dashboard-letter-text = Text listu. Môžete ho tu zmeniť.
dashboard-letter-copy = Kopírovať
dashboard-letter-copied = Skopírované.
dashboard-letter-print = Vytlačiť
dashboard-letter-mail = Otvoriť v mojom poštovom programe
dashboard-letter-page = Otvoriť príslušnú stránku
dashboard-letter-close = Zavrieť
dashboard-letter-as-of = Adresa a stránka: stav ku dňu { $date }
dashboard-settings = Nastavenia a záloha
dashboard-notify = Pripomínať mi termíny
dashboard-notify-note = Prehliadač zobrazí oznámenie. Raz vás požiada o povolenie.
dashboard-notify-refused = Prehliadač oznámenia nepovolil. Číslo na ikone Objectora ďalej ukazuje, čo je na rade.
dashboard-sync = Zdieľať s mojimi ďalšími zariadeniami
dashboard-sync-note = Cez účet vášho prehliadača, teda cez servery jeho výrobcu. Vypnuté, kým si to nezvolíte.
dashboard-backup = Záloha
dashboard-backup-note = Jeden súbor s vašimi údajmi a všetkým, čo ste odoslali. Uložte ho na bezpečné miesto.
dashboard-backup-make = Vytvoriť zálohu
dashboard-backup-save = Uložiť zálohu
dashboard-backup-take = Načítať zálohu…
dashboard-backup-person = Prevziať moje údaje zo súboru
dashboard-backup-take-in = Načítať
dashboard-backup-leave = Nenačítať
dashboard-backup-taken = Načítané. Nič z toho, čo tu bolo, sa nestratilo.
dashboard-closed = Zatvorené vysvetlenia
dashboard-closed-note = Vysvetlenia, ktoré ste na formulároch Mety zatvorili, zostanú zatvorené, kým ich znova nezobrazíte.
dashboard-closed-show = Znova zobraziť
dashboard-closed-shown = Budú sa znova zobrazovať.
dashboard-forget-title = Zabudnúť všetko
dashboard-forget-text = Vymaže z tohto zariadenia vaše údaje a zoznam vyššie. Čo dostala Meta, zostáva u nej.
dashboard-forget = Zabudnúť všetko…
dashboard-forget-sure = Vymazať všetko?
dashboard-forget-sure-text = Vaše údaje a kópie toho, čo bolo odoslané, navždy zmiznú. Kópie môžu byť váš jediný dôkaz.
dashboard-forget-yes = Vymazať všetko
dashboard-forget-no = Ponechať
dashboard-forgotten = Z tohto zariadenia bolo všetko vymazané.

error-permission-title = Objector zatiaľ nesmie pracovať na stránkach Mety
error-permission-text = Prehliadač mu to na stránkach Mety venovaných pomoci a súkromiu nepovolil. Bez toho nedokáže formulár spoznať ani vyplniť.
error-permission-grant = Povoliť na stránkach Mety
error-permission-granted = Ďakujeme. Ak je stránka Mety otvorená, načítajte ju znova.
error-permission-still = Stále to nie je povolené. Môžete to zmeniť v nastaveniach prehliadača.
error-damaged-title = Uložené dáta sa nedajú prečítať
error-damaged-text = Sú poškodené. Zostali tak, ako sú, a nič sa neprepísalo. Kým sa nerozhodnete, Objector nič nevypĺňa. Ak začnete odznova, poškodená kópia sa odloží nabok a zostane v tomto zariadení.
error-damaged-afresh = Odložiť nabok a začať odznova
error-damaged-done = Poškodená kópia je odložená nabok. Môžete začať odznova.
error-newer-title = Uložené dáta sú z novšieho Objectora
error-newer-text = Zostali tak, ako sú. Táto staršia verzia sa ich nedotýka a nič nevypĺňa. Aktualizujte Objector.
error-unreadable-title = Prehliadač nesprístupnil uložené dáta
error-unreadable-text = Nič sa neprepísalo. Kým sa nebudú dať znova prečítať, Objector nič nevypĺňa. Často pomôže reštartovať prehliadač.
error-not-kept = To sa nepodarilo. Nič sa nezmenilo. Skúste to, prosím, znova.
error-full-title = Na ukladanie už nie je miesto
error-full-text = Prehliadač nemohol v tomto zariadení uložiť poslednú zmenu. Čo bolo uložené predtým, tam stále je.
error-unreachable-title = Objector neodpovedá
error-unreachable-text = Nič sa nestratilo. Zavrite toto okno a otvorte ho znova. Ak to nepomôže, reštartujte prehliadač.
error-not-saved = To sa nepodarilo uložiť. Čo ste zadali, je stále tu. Skúste to, prosím, znova.
error-email = Táto e-mailová adresa nie je úplná. Úplná vyzerá takto: name@example.org.
error-account-handle = Toto je adresa inej služby. Zadajte profil tohto účtu alebo nechajte pole prázdne.
error-account-email = Táto e-mailová adresa nie je úplná. Ak chcete použiť tú vyššie, nechajte pole prázdne.
