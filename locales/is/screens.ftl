# What Objector's own pages say (popup, welcome page, dashboard), in Icelandic.

screen-name = Objector
screen-platform-facebook = Facebook
screen-platform-instagram = Instagram
screen-platform-whatsapp = WhatsApp
screen-platform-meta = Meta-aðgangur
screen-route-facebook-own = Andmælaeyðublað Facebook
screen-route-instagram-own = Andmælaeyðublað Instagram
screen-route-meta-own = Andmælaeyðublaðið fyrir Meta-aðgang
screen-route-whatsapp-own = Andmælaeyðublað WhatsApp
screen-route-third-party = Eyðublaðið um upplýsingar frá öðru fólki og öðrum aðilum
screen-route-general-objection = Almennt andmælaeyðublað Meta
screen-route-rights-portal = Síða Meta fyrir persónuverndarbeiðnir
screen-route-entry = Síða sem leiðir að andmælaeyðublaði
screen-only-you-send = Objector fyllir út og útskýrir. Aðeins þú getur sent.
screen-language = { $code ->
    [bg] Búlgarska
    [cs] Tékkneska
    [da] Danska
    [de] Þýska
    [el] Gríska
    [en] Enska
    [es] Spænska
    [et] Eistneska
    [fi] Finnska
    [fr] Franska
    [ga] Írska
    [hr] Króatíska
    [hu] Ungverska
    [is] Íslenska
    [it] Ítalska
    [lt] Litháíska
    [lv] Lettneska
    [mt] Maltneska
    [nb] Norska
    [nl] Hollenska
    [pl] Pólska
    [pt] Portúgalska
    [ro] Rúmenska
    [sk] Slóvakíska
    [sl] Slóvenska
    [sv] Sænska
   *[other] Annað tungumál
 }
screen-law = { $law ->
    [gdpr] Þú notar andmælarétt þinn samkvæmt 1. mgr. 21. gr. almennu persónuverndarreglugerðarinnar (GDPR), evrópsku persónuverndarlaganna. Meta segist hafa lögmæta hagsmuni af því að þjálfa gervigreind. Þú mátt andmæla því hvenær sem er.
    [uk] Þú notar andmælarétt þinn samkvæmt 1. mgr. 21. gr. UK GDPR. Meta segist hafa lögmæta hagsmuni af því að þjálfa gervigreind. Þú mátt andmæla því hvenær sem er.
    [fadp] Þú segist ekki vilja þessa vinnslu. Svissnesku lögin, FADP, vernda þann vilja.
   *[other] Hvaða réttindi þú hefur fer eftir lögum þar sem þú býrð. Objector nefnir engin lög.
 }

screen-state-not-yet = Ekki sent enn
screen-state-submitted = Sent { $date }
screen-state-code-asked = Sent { $date }. Enn á eftir að slá inn kóða Meta.
screen-state-acknowledged = Sent { $date } og móttekið hjá Meta
screen-state-granted = Meta varð við andmælunum
screen-state-refused = Meta hafnaði andmælunum
screen-state-not-sent = Ekki sent

screen-due = { $count ->
    [one] Objector: { $count } andmæli þarfnast þín
   *[other] Objector: { $count } andmæli þarfnast þín
 }
screen-here = Objector: { $form }
screen-notice-title = { $count ->
    [one] { $count } andmæli þarfnast þín
   *[other] { $count } andmæli þarfnast þín
 }
screen-notice-text = Ýttu hér til að sjá hvað kemur næst.
screen-full-name = Nafnið þitt
screen-full-name-note = Fornafn og eftirnafn eins og þau eru á aðganginum þínum.
screen-given-name = Fornafn
screen-family-name = Eftirnafn
screen-names-note = Aðeins fyrir eyðublöð sem biðja um þau hvort í sínu lagi.
screen-email = Netfangið þitt
screen-email-note = Það sem er skráð á aðganginn þinn hjá Meta.
screen-country = Landið sem þú býrð í
screen-country-none = Ekki valið
screen-land = Sambandslandið þitt
screen-land-note = Í Þýskalandi er sérstakt persónuverndaryfirvald í hverju sambandslandi.
screen-land-none = Ekki valið
screen-phone = Símanúmer
screen-phone-note = Aðeins örfá eyðublöð biðja um það. Best er að hafa reitinn auðan.
screen-speak = Tungumál
screen-speak-browser = Eins og í vafranum
screen-for-whom = Fyrir hvern andmælir þú?
screen-for-whom-myself = Fyrir mig
screen-for-whom-no-account = Fyrir mig, án aðgangs
screen-for-whom-child = Fyrir barnið mitt
screen-for-whom-represented = Fyrir einhvern sem ég kem fram fyrir
screen-for-whom-note = { $whom ->
    [no-account] Aðrir kunna að hafa birt eitthvað um þig. Meta er með eyðublað um upplýsingar frá öðru fólki; til þess þarf engan aðgang.
    [child] Er barnið með eigin aðgang? Opnaðu þá eyðublaðið þegar þú hefur skráð þig inn á þann aðgang. Fyrir það sem aðrir birta um barnið er eyðublaðið um upplýsingar frá öðru fólki; þar er spurt fyrir hvern þú skrifar.
    [represented] Er þessi manneskja með aðgang? Opnaðu þá eyðublaðið þegar þú hefur skráð þig inn á þann aðgang. Fyrir það sem aðrir birta um hana er eyðublaðið um upplýsingar frá öðru fólki; þar er spurt fyrir hvern þú skrifar.
   *[myself] Ein andmæli fyrir hverja reikningamiðstöð (Accounts Center). Skráðu þig inn á aðganginn sem málið varðar.
 }
screen-third-party-note = Engan aðgang þarf til þess.
screen-state-covered = Andmælin fyrir { $account } ná yfir þetta ef hvort tveggja er í sömu reikningamiðstöð (Accounts Center)
screen-account-linked = Í sömu reikningamiðstöð (Accounts Center) og aðrir aðgangar mínir sem merkt er við hér
screen-accounts = Aðgangarnir þínir
screen-account = { $platform } { $number }
screen-accounts-note = Ein andmæli ná til aðganga í sömu reikningamiðstöð (Accounts Center) hjá Meta. Fyrir hvern annan aðgang þarf sérstök andmæli.
screen-add = Bæta við:
screen-add-account = Bæta við aðgangi: { $platform }
screen-account-email = Netfang aðgangsins
screen-account-email-note = Aðeins ef það er annað en að ofan.
screen-account-handle = Slóð prófíls eða notandanafn
screen-account-handle-note = Aðeins sum eyðublöð biðja um það.
screen-account-remove = Fjarlægja
screen-account-remove-label = Fjarlægja { $account }
screen-account-added = Bætt við: { $account }.
screen-account-removed = Fjarlægt: { $account }.
screen-grounds = Ástæður þínar
screen-grounds-note = Merktu aðeins við það sem á við um þig. Allt má vera autt. Eyðublað Meta frá 2025 tekur við andmælum án ástæðu. Stutt og sönn ástæða hjálpar ef þú kvartar síðar.
screen-ground-expectation = Færslur mínar voru fyrir vini, fjölskyldu eða samfélag, áður en slík gervigreind var til.
screen-ground-expectation-note = Á vel við um eldri færslur, síður um nýlegar.
screen-ground-special-categories = Það sem ég hef birt opinberlega segir eitthvað um heilsu mína, trú eða lífsskoðun, stjórnmálaskoðanir, uppruna eða kynhneigð.
screen-ground-special-categories-note = Textinn segir ekki hvað. Skrifaðu það ekki heldur á eyðublaðið.
screen-ground-children = Börn í fjölskyldu minni sjást í því sem ég hef birt.
screen-ground-children-note = Slepptu nöfnum og aldri.
screen-ground-profession-safety = Vegna starfs míns, eða hættu sem ég bý við, er áhættusamt að nafn mitt eða andlit sé notað annars staðar.
screen-ground-profession-safety-note = Textinn segir ekki hvort af þessu á við. Þú þarft þess ekki heldur.
screen-ground-creative-work = Ég birti þar eigin texta, myndir, tónlist eða önnur verk í starfi mínu.
screen-ground-creative-work-note = Þetta snýst um upplýsingar þínar og lífsviðurværi. Höfundaréttur er annað mál.
screen-ground-irreversible = Það veldur mér áhyggjum að ekkert er hægt að taka aftur úr þjálfuðu líkani.
screen-ground-irreversible-note = Á við um alla og því best með annarri ástæðu.
screen-ground-not-necessary = Ég tel að Meta geti þjálfað gervigreind án upplýsinga minna.
screen-ground-not-necessary-note = Lagaleg röksemd. Best með annarri ástæðu.
screen-ground-non-user = Ég er ekki með aðgang þar en aðrir sýna mig eða nefna.
screen-ground-non-user-note = Fyrir eyðublaðið um upplýsingar frá öðru fólki.
screen-own-words = Með eigin orðum
screen-own-words-note = Ef þú vilt. Slepptu heilsufarsupplýsingum og nöfnum barna og annars fólks.
screen-save = Vista
screen-saved = Vistað í þessu tæki.
screen-not-saved = Ekki vistað enn: eitt netfang er ekki heilt.
screen-draft = Ekki vistað enn. Þetta hafðir þú slegið inn.
screen-kept-here = Það sem þú vistar verður áfram í þessu tæki nema þú kjósir að deila því með öðrum tækjum þínum.

popup-this-page = Þessi síða
popup-unsure = Objector þekkir þessa síðu ekki með vissu. Það skrifar aðeins ef þú ýtir á hnappinn.
popup-standing-filled = { $all ->
    [one] Objector hefur fyllt út { $all } reit.
   *[other] Objector hefur fyllt út alla { $all } reitina sem það getur.
 }
popup-standing-part = { $written ->
    [one] Objector hefur fyllt út { $written } af { $all } reitum.
   *[other] Objector hefur fyllt út { $written } af { $all } reitum.
 }
popup-standing-empty = { $all ->
    [one] Objector getur fyllt út { $all } reit hér.
   *[other] Objector getur fyllt út { $all } reiti hér.
 }
popup-standing-details = Objector getur fyllt út þetta eyðublað fyrir þig.
popup-standing-hindered = Objector fyllir ekkert út í bili.
popup-next-hindered = Gættu fyrst að því sem stendur hér að ofan.
popup-standing-nothing = Hér er ekkert fyrir Objector að skrifa.
popup-standing-submitted = Þú hefur ýtt á hnapp Meta.
popup-refused-fields = { $refused ->
    [one] { $refused } reitur tók ekki við því sem var skrifað. Útskýringin við hliðina segir hvað á að gera.
   *[other] { $refused } reitir tóku ekki við því sem var skrifað. Útskýringarnar við hliðina segja hvað á að gera.
 }
popup-next-press = Lestu allt yfir á síðunni. Ýttu svo á hnapp Meta.
popup-next-fill = Ýttu á „Fylla út“ og lestu svo allt yfir á síðunni.
popup-next-details = Skráðu fyrst upplýsingarnar þínar hér að neðan.
popup-next-nothing = Það sem beðið er um er þegar komið eða aðeins þú getur svarað því. Á síðunni er útskýring við hvern reit.
popup-next-submitted = Hafðu síðuna opna og sjáðu hvað þar kemur. Meta gæti sent kóða eða svar í tölvupósti. Kíktu líka í ruslpóstinn.
popup-standing-login = Meta biður þig fyrst að skrá þig inn.
popup-next-login = Skráðu þig inn hér, í þessum vafra. Opnaðu svo eyðublaðið aftur.
popup-standing-code = Meta hefur sent þér kóða í tölvupósti.
popup-next-code = Hafðu þessa síðu opna. Leitaðu að kóðanum í innhólfinu og ruslpóstinum. Þú þarft að slá hann inn.
popup-standing-sent = Á síðu Meta segir að andmæli þín hafi verið móttekin.
popup-next-sent = Geymdu tölvupóstinn sem Meta sendir þér. Ef enginn berst skaltu kíkja í ruslpóstinn.
popup-standing-refused = Meta segir nei á síðunni.
popup-next-refused = Það þarf ekki að vera endirinn. Geymdu svarið. Þú getur svarað og Objector hjálpar þér með bréfið.
popup-standing-unavailable = Meta sýnir ekki eyðublaðið hér.
popup-next-unavailable = Oft er fólk einfaldlega ekki skráð inn í þessum vafra. Skráðu þig inn og opnaðu svo eyðublaðið aftur. Í sumum löndum býður Meta ekki upp á slíkt eyðublað.
popup-standing-entry = Eyðublaðið sjálft er einu skrefi lengra.
popup-next-entry = Þú getur farið þangað strax.
popup-fill = Fylla út
popup-undo = Afturkalla
popup-open-form = Opna eyðublaðið
popup-open-again = Opna aftur
popup-why = Hvers vegna Objector heldur það
popup-sign-address = Slóðin er á eitt af þekktum eyðublöðum Meta.
popup-sign-hidden-id = Eyðublaðið er með númer þekkts eyðublaðs.
popup-sign-title = Í fyrirsögninni er talað um andmæli og gervigreind.
popup-sign-english-value = Valkostirnir eru eins og á andmælaeyðublaði.
popup-sign-labels = Reitirnir spyrja um það sem andmælaeyðublað spyr um.
popup-sign-text = Í textanum er talað um andmæli og gervigreind.
popup-sign-stage-words = Orð á síðunni sýna hvar þú ert í ferlinu.
popup-sign-other-matter = Sum orð tilheyra öðru máli. Það mælir gegn þessu.
popup-elsewhere = Þú ert ekki á andmælaeyðublaði Meta.
popup-where = Staðan hjá þér
popup-no-known-form = Slóð þessa eyðublaðs er ekki þekkt. Síða Meta fyrir persónuverndarbeiðnir gæti vísað þér áfram.
popup-open-portal = Opna síðu Meta
popup-first-title = Fyrst nokkrar upplýsingar
popup-first-lead = Með þeim getur Objector fyllt út eyðublaðið. Allt má vera autt.
popup-details-title = Upplýsingarnar þínar
popup-more-details = Forskoðun, eigin orð, slóðir prófíla
popup-menu = Meira
popup-menu-details = Upplýsingarnar þínar
popup-menu-dashboard = Það sem þú hefur sent
popup-menu-welcome = Hvernig Objector virkar
popup-filled-now = { $written ->
    [one] { $written } reitur var fylltur út.
   *[other] { $written } reitir voru fylltir út.
 }
popup-undone-now = Allt er eins og það var.
popup-page-gone = Síðan svarar ekki lengur. Endurhladdu hana og reyndu aftur.
popup-help-unseen = Þetta er eyðublaðið en Objector sér það ekki
popup-help-wrong = Eitthvað er rangt hjá Objector hér
popup-help-look = Af sjálfsdáðum virkar Objector aðeins á þeim slóðum sem það þekkir á eyðublöðum Meta. Ef eyðublaðið hefur verið fært hingað geturðu látið Objector skoða þessa síðu í þetta eina skipti.
popup-help-look-button = Skoða þessa síðu
popup-help-looked = Objector fann eyðublað hér. Sjá að ofan.
popup-help-looked-in-vain = Objector sér ekki andmælaeyðublað hér.
popup-help-look-failed = Vafrinn þinn leyfði Objector ekki að skoða þessa síðu. Ýttu aftur á hnapp Objector á tækjastikunni og reyndu svo aftur.
popup-by-hand = Alltaf er hægt að fylla eyðublaðið út í höndunum. Afritaðu það sem þú þarft eða opnaðu flýtivalmynd reits og veldu Objector.
popup-copy = Afrita
popup-copied = Afritað. Límdu það í reitinn.
popup-copy-missing = Þetta vantar í upplýsingarnar þínar. Skráðu það þar fyrst.
popup-copy-failed = Vafrinn þinn leyfði Objector ekki að afrita. Veldu textann og afritaðu hann.
popup-hand-in = Hjálpaðu til við að laga þetta: Objector skráir hvernig þetta eyðublað er byggt upp. Í skránni eru heiti reita, fyrirsagnir og hnappar. Þar er ekkert af því sem stendur í reitunum, engar af upplýsingunum þínum og ekkert af síðunni utan eyðublaðsins.
popup-hand-in-write = Skrá þetta
popup-hand-in-file = Skráin
popup-hand-in-read = Lestu skrána áður en þú deilir henni. Ekkert hefur verið sent. Ef þér líst á hana skaltu vista hana og senda höfundum Objector: netfang þeirra er á síðu Objector í viðbótaverslun vafrans þíns.
popup-hand-in-save = Vista skrána
popup-hand-in-copy = Afrita

by-hand-objection = Andmælin mín
by-hand-email = Netfangið mitt
by-hand-name = Nafnið mitt
by-hand-country = Landið mitt

welcome-title = Segðu nei við þjálfun gervigreindar á því sem þú deilir
welcome-lead = Meta þjálfar gervigreind á því sem fullorðið fólk deilir opinberlega á Facebook og Instagram. Þú getur andmælt. Objector hjálpar þér með eyðublað Meta.
welcome-does = Það sem Objector gerir
welcome-does-recognise = Það þekkir andmælaeyðublöð Meta þegar þú opnar slíkt.
welcome-does-fill = Það fyllir út það sem þú skráir hér og þú getur afturkallað það.
welcome-does-explain = Það útskýrir hvern reit við hliðina á honum, á einföldu máli.
welcome-never = Það sem Objector gerir aldrei
welcome-never-send = Það sendir aldrei eyðublað. Sá hnappur er þinn.
welcome-never-watch = Það fylgist aldrei með þér. Það virkar á hjálpar-, persónuverndar- og innskráningarsíðum Meta fyrir þessi eyðublöð, en á öðrum síðum Meta aðeins þegar þú kallar á það.
welcome-never-network = Það sendir aldrei neitt áfram. Það sem þú skráir verður áfram í þessu tæki nema þú kjósir að deila því með öðrum tækjum þínum.
welcome-honest = Er þetta enn þess virði?
welcome-honest-text = Já. Andmæli gilda um framtíðina, hvenær sem þú leggur þau fram. Þau geta ekki afturkallað fyrri þjálfun: það sem líkan hefur lært er áfram í því.
welcome-right = Réttur þinn
welcome-skip = Sleppa þessu í bili
welcome-you = Þú
welcome-you-note = Það sem eyðublöðin biðja um. Allt má vera autt.
welcome-preview = Það sem Objector mun skrifa
welcome-preview-note = Objector skrifar það á tungumáli síðu Meta. Þú getur breytt því þar áður en þú sendir.
welcome-forms = Hvar eyðublöðin eru
welcome-forms-note = Skráðu þig fyrst inn á Facebook eða Instagram í þessum vafra. Opnaðu svo eyðublaðið. Objector verður þar.
welcome-ready = Nú að eyðublöðunum

dashboard-title = Það sem þú hefur sent
dashboard-lead = Afrit af öllum andmælum eins og þau voru þegar Objector sá þau send. Þau eru geymd í þessu tæki.
dashboard-none-title = Ekkert enn
dashboard-none-text = Þegar þú sendir eitt af eyðublöðum Meta birtist hér afrit af því sem stóð á því: textinn, dagurinn, eyðublaðið.
dashboard-objections = Andmæli
dashboard-when = Sent
dashboard-page = Síða
dashboard-language = Tungumál
dashboard-account = Fyrir
dashboard-text = Textinn sem var sendur
dashboard-no-text = Enginn texti var skrifaður á eyðublaðið.
dashboard-answers = Annað sem stóð á eyðublaðinu
dashboard-state-submitted-note = Þú ýttir á hnapp Meta. Ekki sást hvort andmælin bárust.
dashboard-by-person = Þú skráðir þetta { $date }.
dashboard-by-page = Sást á síðu Meta { $date }.
dashboard-mark = Hver er staðan?
dashboard-mark-note = Ef annað stendur í tölvupósti frá Meta skaltu breyta því hér.
dashboard-mark-submitted = Sent, ekkert svar enn
dashboard-mark-acknowledged = Meta segir að andmælin hafi borist
dashboard-mark-granted = Meta segist verða við andmælunum
dashboard-mark-refused = Meta segir nei
dashboard-mark-not-sent = Ég sendi andmælin ekki eftir allt saman
dashboard-marked = Skráð.
dashboard-details = Upplýsingarnar þínar
dashboard-details-none = Þú hefur ekki skráð neitt enn.
dashboard-details-edit = Breyta upplýsingunum
dashboard-details-enter = Skrá upplýsingar
dashboard-grounds-count = { $count ->
    [0] Ekki merkt við neitt
    [one] Merkt við { $count }
   *[other] Merkt við { $count }
 }
dashboard-parts = Hlutar þessarar síðu
dashboard-glance = Yfirlit
dashboard-figure-todo = { $count ->
    [one] þarfnast þín
   *[other] þarfnast þín
 }
dashboard-figure-waiting = { $count ->
    [one] í bið hjá Meta
   *[other] í bið hjá Meta
 }
dashboard-figure-over = { $count ->
    [one] lokið
   *[other] lokið
 }
dashboard-covered-title = Fyrir hverja hefur verið andmælt
dashboard-covered = { $all ->
    [1] { $covered ->
        [0] Engin andmæli hafa enn verið send fyrir aðganginn.
       *[other] Andmæli hafa verið send fyrir aðganginn.
    }
    [one] Andmæli hafa verið send fyrir { $covered } af { $all } aðgangi.
   *[other] Andmæli hafa verið send fyrir { $covered } af { $all } aðgöngum.
 }
dashboard-strip = Næstu dagar sem skipta máli
dashboard-search = Leita
dashboard-filter = Sýna
dashboard-filter-all = Allt
dashboard-filter-todo = Það sem þarfnast mín
dashboard-filter-waiting = Það sem bíður hjá Meta
dashboard-filter-over = Það sem er lokið
dashboard-found = { $count ->
    [0] Ekkert fannst
    [one] { $count } andmæli
   *[other] { $count } andmæli
 }
dashboard-more = Sýna meira
dashboard-all = Allt um þetta
dashboard-events = Hvað gerðist og hvenær
dashboard-notes = Minnispunktar
dashboard-note = Hvað barst til baka, með eigin orðum eða afritað úr tölvupósti Meta
dashboard-note-keep = Geyma minnispunktinn
dashboard-note-remove = Fjarlægja
dashboard-files = Skrár
dashboard-all-files = Sönnun og dagatal
dashboard-proof-note = Síða til að prenta eða geyma sem PDF og það sama sem gögn. Á hvoru um sig er tala sem breytist ef einum staf er breytt. Enginn annar geymir þessa sönnun fyrir þig.
dashboard-proof-page = Sönnun til prentunar
dashboard-proof-json = Sönnun sem gögn
dashboard-calendar = Dagar fyrir dagatalið
dashboard-calendar-none = Ekki þarf að bíða eftir neinum degi.
dashboard-add = Bæta við andmælum sem voru send án Objector
dashboard-add-note = Með bréfi, í tölvupósti eða áður en þú fékkst Objector. Objector telur þá dagana líka hér.
dashboard-add-route = Hvaða eyðublað, eða um hvað bréfið var
dashboard-add-channel = Hvernig
dashboard-add-on = Hvenær
dashboard-add-text = Það sem þú skrifaðir, ef þú átt það enn
dashboard-add-keep = Bæta við
dashboard-add-day-missing = Veldu daginn þegar þú sendir andmælin.
dashboard-letters = Bréf
dashboard-letters-note = Objector skrifar þau út frá því sem það veit. Þú lest þau, breytir því sem þú vilt og sérð um að senda þau.
dashboard-letter-write = Skrifa
dashboard-letter-write-label = Skrifa: { $letter }
dashboard-letter-text = Bréfið. Þú getur breytt því hér.
dashboard-letter-copy = Afrita
dashboard-letter-copied = Afritað.
dashboard-letter-print = Prenta
dashboard-letter-mail = Opna í póstforritinu mínu
dashboard-letter-page = Opna síðuna fyrir þetta
dashboard-letter-close = Loka
dashboard-letter-as-of = Heimilisfang og síða miðast við: { $date }
dashboard-settings = Stillingar og öryggisafrit
dashboard-notify = Minna mig á þegar eitthvað þarf að gera
dashboard-notify-note = Vafrinn þinn sýnir tilkynningu. Hann biður einu sinni um leyfi þitt.
dashboard-notify-refused = Vafrinn þinn hefur ekki leyft tilkynningar. Talan á tákni Objector sýnir samt hvað þarf að gera.
dashboard-sync = Deila með öðrum tækjum mínum
dashboard-sync-note = Í gegnum aðganginn sem vafrinn notar, með netþjóna framleiðanda hans á milli. Slökkt nema þú veljir það.
dashboard-backup = Öryggisafrit
dashboard-backup-note = Ein skrá með upplýsingunum þínum og öllu sem þú hefur sent. Geymdu hana á öruggum stað.
dashboard-backup-make = Gera öryggisafrit
dashboard-backup-save = Vista öryggisafritið
dashboard-backup-take = Taka inn öryggisafrit …
dashboard-backup-person = Taka upplýsingar mínar úr skránni
dashboard-backup-take-in = Taka inn
dashboard-backup-leave = Sleppa
dashboard-backup-taken = Tekið inn. Ekkert sem var hér hefur glatast.
dashboard-closed = Lokaðar útskýringar
dashboard-closed-note = Útskýringar sem þú lokaðir á eyðublöðum Meta eru lokaðar þangað til þú sýnir þær aftur.
dashboard-closed-show = Sýna þær aftur
dashboard-closed-shown = Þær verða sýndar aftur.
dashboard-forget-title = Gleyma öllu
dashboard-forget-text = Þetta eyðir upplýsingunum þínum og listanum að ofan úr þessu tæki. Það sem Meta hefur fengið verður áfram hjá Meta.
dashboard-forget = Gleyma öllu …
dashboard-forget-sure = Eyða öllu?
dashboard-forget-sure-text = Upplýsingarnar þínar og afritin af því sem þú sendir hverfa fyrir fullt og allt. Afritin gætu verið eina sönnun þín.
dashboard-forget-yes = Eyða öllu
dashboard-forget-no = Halda þessu
dashboard-forgotten = Öllu hefur verið eytt úr þessu tæki.

error-permission-title = Objector má ekki enn vinna á síðum Meta
error-permission-text = Vafrinn þinn hefur ekki leyft það á hjálpar- og persónuverndarsíðum Meta. Án þess er hvorki hægt að þekkja né fylla út eyðublað.
error-permission-grant = Leyfa á síðum Meta
error-permission-granted = Takk fyrir. Endurhladdu síðu Meta ef hún er opin.
error-permission-still = Það er enn ekki leyft. Þú getur breytt því í stillingum vafrans.
error-damaged-title = Ekki er hægt að lesa það sem var vistað
error-damaged-text = Það er skemmt. Það er geymt eins og það er og ekkert var skrifað yfir. Objector fyllir ekkert út þangað til þú ákveður þig. Ef þú byrjar upp á nýtt er skemmda afritið lagt til hliðar og verður áfram í þessu tæki.
error-damaged-afresh = Leggja til hliðar og byrja upp á nýtt
error-damaged-done = Skemmda afritið var lagt til hliðar. Þú getur byrjað upp á nýtt.
error-newer-title = Það sem var vistað er úr nýrri útgáfu af Objector
error-newer-text = Það er geymt eins og það er. Þessi eldri útgáfa snertir það ekki og fyllir ekkert út. Uppfærðu Objector.
error-unreadable-title = Vafrinn þinn lætur ekki af hendi það sem var vistað
error-unreadable-text = Ekkert var skrifað yfir. Objector fyllir ekkert út þangað til hægt er að lesa það aftur. Oft hjálpar að endurræsa vafrann.
error-not-kept = Þetta tókst ekki. Engu var breytt. Reyndu aftur.
error-full-title = Ekki er meira pláss til að vista
error-full-text = Vafrinn þinn gat ekki geymt síðustu breytinguna í þessu tæki. Það sem var vistað áður er þar enn.
error-unreachable-title = Objector svarar ekki
error-unreachable-text = Ekkert hefur glatast. Lokaðu þessum glugga og opnaðu hann aftur. Ef það hjálpar ekki skaltu endurræsa vafrann.
error-not-saved = Ekki var hægt að vista þetta. Það sem þú slóst inn er hér enn. Reyndu aftur.
error-email = Þetta er ekki heilt netfang. Netfang lítur svona út: nafn@example.org.
error-account-handle = Þetta er slóð hjá annarri þjónustu. Sláðu inn prófíl þessa aðgangs eða hafðu reitinn auðan.
error-account-email = Þetta er ekki heilt netfang. Hafðu reitinn auðan til að nota það sem er að ofan.
