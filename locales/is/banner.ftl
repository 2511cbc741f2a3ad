# What Objector says about a whole page, in Icelandic.

banner-facebook-own = Facebook: andmæli við notkun upplýsinga þinna fyrir gervigreind
banner-instagram-own = Instagram: andmæli við notkun upplýsinga þinna fyrir gervigreind
banner-meta-own = Meta-aðgangur: andmæli við notkun upplýsinga þinna fyrir gervigreind
banner-whatsapp-own = WhatsApp: andmæli við vinnslu upplýsinga þinna
banner-third-party = Meta: andmæli við notkun upplýsinga um þig frá þriðju aðilum
banner-general-objection = Meta: andmæli við notkun upplýsinga þinna
banner-rights-portal = Meta: beiðnir um persónuverndarréttindi
banner-entry = Héðan kemstu að andmælaeyðublaðinu

banner-unsure = Þetta gæti verið andmælaeyðublað Meta

banner-ready = Objector getur fyllt út það sem það veit. Ekkert er skrifað fyrr en þú ýtir á hnappinn.
banner-unsure-ready = Objector þekkir þessa síðu ekki með vissu og hefur því ekkert skrifað. Ef þú sérð að þetta er andmælaeyðublaðið geturðu látið Objector fylla út það sem það veit.
banner-written = Búið er að fylla út. Lestu allt yfir og leiðréttu það sem er ekki rétt. Ýttu svo á hnapp Meta: aðeins þú getur sent eyðublaðið.
banner-refused = Sumir reitir geymdu ekki það sem Objector skrifaði. Þú þarft að fylla þá út. Ýttu svo á hnapp Meta.
banner-undone = Allt er eins og það var. Þú getur fyllt út eyðublaðið eða látið Objector gera það aftur.
banner-nothing = Hér er ekkert eftir fyrir Objector að fylla út. Lestu allt yfir og ýttu svo á hnapp Meta.
banner-no-details = Skráðu netfang þitt og land einu sinni. Þá fyllir Objector út þetta eyðublað fyrir þig. Upplýsingarnar verða áfram í tækinu þínu nema þú kjósir að deila þeim með öðrum tækjum þínum.
banner-damaged = Objector getur ekki lesið það sem það hefur geymt og fyllir því ekkert út. Gögnin eru enn til. Opnaðu glugga Objector til að sjá meira.
banner-newer = Upplýsingarnar þínar voru geymdar af nýrri útgáfu af Objector. Uppfærðu Objector. Þangað til útskýrir það aðeins og breytir engu.
banner-too-large = Á þessari síðu eru fleiri reitir en Objector les. Það fyllir ekki út og útskýrir engan þeirra.
banner-private = Í huliðsglugga heldur Objector engan lista: skráðu hjá þér hvenær þú sendir þetta.
banner-login = Skráðu þig fyrst inn hér, í þessum vafra, og opnaðu svo eyðublaðið aftur. Meta sýnir það aðeins þeim sem hafa skráð sig inn.
banner-code = Meta hefur sent kóða á netfangið þitt. Sláðu hann inn og hafðu síðuna opna, annars gætirðu þurft að byrja upp á nýtt. Kíktu líka í ruslpóstinn.
banner-sent = Meta segist hafa móttekið andmæli þín. Taktu skjáskot: afrit er oft ekki sent í tölvupósti. Meta verður að svara innan eins mánaðar.
banner-sent-other = Meta segist hafa móttekið andmæli þín. Taktu skjáskot: afrit er oft ekki sent í tölvupósti.
banner-stage-refused = Meta segist ekki verða við andmælum þínum. Fyrirtækið verður að rökstyðja það og segja þér hvar þú getur kvartað. Taktu skjáskot.
banner-stage-refused-other = Meta segist ekki verða við andmælum þínum. Taktu skjáskot af svarinu.
banner-unavailable = Meta sýnir ekki eyðublaðið hér. Athugaðu hvort þú hafir skráð þig inn í þessum vafra, reyndu aftur síðar eða notaðu annað eyðublað hjá Meta.
banner-entry-state = Þessi síða útskýrir hvernig Meta notar upplýsingar fyrir gervigreind. Eyðublaðið sjálft er einum smelli frá.

banner-own-covers = Frá 27. maí 2025 hefur Meta notað opinberar færslur, myndir og athugasemdir fullorðins fólks í Evrópu, og það sem fólk skrifar Meta AI, til að þjálfa gervigreind sína. Fyrirtækið vísar til „lögmætra hagsmuna“ í stað þess að spyrja. Þú átt rétt á að andmæla.
banner-own-covers-uk = Meta notar opinberar færslur, myndir og athugasemdir fullorðins fólks til að þjálfa gervigreind sína. Í Bretlandi hófst það aftur í september 2024, að því er greint hefur verið frá. Fyrirtækið vísar til „lögmætra hagsmuna“ í stað þess að spyrja. Þú átt rétt á að andmæla.
banner-own-covers-other = Meta notar opinberar færslur, myndir og athugasemdir til að þjálfa gervigreind sína. Með eyðublaði Meta geturðu andmælt því. Hvaða réttindi þú átt umfram eyðublaðið fer eftir lögunum þar sem þú býrð.
banner-own-accounts = Ein andmæli ná til allra aðganga sem eru í sömu reikningamiðstöð (Accounts Center). Fylltu eyðublaðið út aftur fyrir hvern annan aðgang.
banner-own-what = Andmælin ná til þess sem þú hefur deilt opinberlega og munt deila: færslna, mynda með myndatextum, reels-myndskeiða, sagna (stories), athugasemda, umsagna og þess sem þú gerir í opinberum hópum og á opinberum síðum. Nafn þitt, notandanafn og prófílmynd teljast opinber jafnvel þótt prófíllinn sé lokaður. Þá borgar sig líka að andmæla.
banner-own-limits = Það sem líkan hefur þegar lært eyðist ekki við þetta. Það borgar sig samt: andmælin gilda um það sem síðar kemur. Það sem annað fólk birtir um þig er annað mál og hefur sitt eigið eyðublað.
banner-own-late = Það er ekki of seint. 27. maí 2025 var dagurinn sem þjálfunin hófst, ekki síðasti dagur til að andmæla. Andmæli í dag gilda um framtíðina. Eldri færslur eru öruggastar ef þú sýnir þær aðeins vinum eða eyðir þeim.
banner-own-late-other = Það er ekki of seint. Leiðbeiningar sem nefna síðasta dag til að andmæla eru úreltar. Andmæli í dag gilda um framtíðina. Eldri færslur eru öruggastar ef þú sýnir þær aðeins vinum eða eyðir þeim.
banner-own-chats = Einkaskilaboð milli fólks, líka í WhatsApp, eru ekki notuð nema einhver láti Meta AI fá þau.
banner-counts-later = Andmæli gilda um það sem síðar kemur, hvenær sem þú andmælir. Það sem líkan hefur þegar lært eyðist ekki við þau.
banner-own-minors = Meta segist sleppa því sem fólk yngra en 18 ára deilir. Það verndar ekki börn á myndum sem fullorðið fólk birtir. Ef þú birtir slíkar myndir borgar sig líka barnanna vegna að andmæla fyrir þinn eigin aðgang.
banner-own-earlier = Andmæli frá 2024 eða 2025 gilda enn, segir Meta. Andmæltu aftur ef netfangið þitt hefur breyst eða fyrir aðgang sem er ekki tengdur.
banner-own-myths = Færsla með orðunum „Ég gef ekki leyfi mitt“ hefur engin áhrif, sama hve oft henni er deilt. Andmæli slökkva heldur ekki á Meta AI: það er áfram sýnilegt og þú þarft ekki að nota það.
banner-own-pages = Fyrirtækjasíða á sér ekkert sérstakt eyðublað, eins og leiðbeiningar lýsa því. Hver sem sér um slíka síðu andmælir fyrir sinn eigin prófíl.
banner-own-threads = Threads á sér ekkert sérstakt eyðublað. Leiðbeiningar telja Threads með Instagram.
banner-non-users = Þú getur líka andmælt án aðgangs, með eyðublaðinu um upplýsingar frá þriðju aðilum.
banner-whatsapp-mail = Eftir eyðublaðið spyr WhatsApp í tölvupósti hverju þú andmælir og hvers vegna. Ef þú svarar því ekki er óvíst að nokkuð verði úr þessu.
banner-whatsapp-limits = Einkaskilaboð milli fólks eru ekki notuð nema einhver láti Meta AI fá þau. WhatsApp hefur svarað fólki að andmæli þess eigi ekki við um WhatsApp. Það hjálpar örugglega að nota Meta AI ekki þar.
banner-third-party-limits = Þetta eyðublað er um upplýsingar sem Meta hefur frá öðrum og engan aðgang þarf til að nota það. Meta segist ekki verða sjálfkrafa við slíkum beiðnum.
banner-third-party-who = Það er fyrir fólk án aðgangs og fyrir það sem aðrir birta eða segja um þig. Það kemur ekki í veg fyrir að þau birti slíkt. Talaðu líka við þau.
banner-third-party-identify = Meta spyr hvernig hægt sé að sjá að upplýsingar séu um þig. Gefðu ekki upp meira en til þess þarf og ekki senda persónuskilríki fyrir fram.
banner-general-limits = Þetta eyðublað er fyrir nokkur mál. Andmæli við notkun upplýsinga þinna fyrir gervigreind eru eitt þeirra.
banner-portal-limits = Síðan í júlí 2026 vísar persónuverndarstefna Meta hingað. Utan Meta er lítið vitað um þessa síðu, svo að þú skalt athuga hvert svar vandlega.
banner-law-gdpr = Andmælarétturinn er í 21. gr. almennu persónuverndarreglugerðarinnar (GDPR). Meta verður þá að hætta að nota upplýsingar þínar í þessu skyni nema fyrirtækið sýni fram á mikilvægar ástæður sem vega þyngra en þínar. Það verður að svara innan eins mánaðar frá því að andmælin bárust (3. mgr. 12. gr.).
banner-law-uk = Andmælarétturinn er í 21. gr. UK GDPR.
banner-law-fadp = Samkvæmt svissneskum lögum þarf sá sem notar upplýsingar þínar gegn skýrum vilja þínum réttlætingu (b-liður 2. mgr. 30. gr. og 31. gr. FADP). Í lögunum er ekki ákveðinn svarfrestur.
banner-law-other = Í landi þínu gilda önnur lög en þau sem Objector þekkir. Objector útskýrir eyðublaðið en vísar ekki til neinna laga.
banner-unsure-why = Objector þekkir eyðublað á nokkrum merkjum í senn: slóðinni, földu númeri, fyrirsögninni og spurningunum. Hér eru þau of fá eða stangast á.
banner-login-why = Meta sýnir eyðublaðið aðeins þar sem þú hefur skráð þig inn, í einmitt þessum vafra. Greint var frá því að í vafra forritsins sjálfs væri það autt og stundum virkaði það ekki fyrr en í annarri tilraun. Objector skoðar ekki lykilorð.
banner-unavailable-why = Meta býður þessi eyðublöð í ESB, á Íslandi, í Liechtenstein, Noregi, Bretlandi, Sviss og nokkrum öðrum löndum, að því er greint hefur verið frá. Þar sem eyðublaðið opnast ekki er líka hægt að skrifa bréf.
banner-refused-why = { $law ->
    [gdpr] Það er Meta sem þarf að sýna fram á mikilvægar ástæður sem vega þyngra en þínar (1. mgr. 21. gr. almennu persónuverndarreglugerðarinnar, GDPR). Fyrirtækið verður að rökstyðja svarið og segja þér að þú getir leitað til yfirvalds og dómstóls (4. mgr. 12. gr.). Þú getur svarað. Þú getur líka kvartað til yfirvaldsins (77. gr.) og það kostar ekkert.
    [uk] Það er Meta sem þarf að sýna fram á mikilvægar ástæður sem vega þyngra en þínar (1. mgr. 21. gr. UK GDPR). Þú getur svarað. Fyrst er kvartað til Meta sjálfs (Data Protection Act 2018, section 164A) og svo til ICO.
    [fadp] Gegn skýrum vilja þínum þarf Meta réttlætingu (b-liður 2. mgr. 30. gr. og 31. gr. FADP). Þú getur spurt hver hún sé og tilkynnt málið svissneska persónuverndaryfirvaldinu (FDPIC).
   *[other] Þú getur spurt Meta um ástæður þess.
}

way-details = Skrá upplýsingarnar mínar
way-details-change = Breyta upplýsingunum mínum
way-form-facebook-own = Opna eyðublað Facebook
way-form-instagram-own = Opna eyðublað Instagram
way-form-third-party = Opna eyðublaðið fyrir fólk án aðgangs
way-form-whatsapp-own = Opna eyðublað WhatsApp
way-record = Sjá hvað ég hef sent

source-gdpr = Almenna persónuverndarreglugerðin (GDPR)
source-gdpr-6 = GDPR, 6. gr.
source-gdpr-9 = GDPR, 9. gr.
source-gdpr-12 = GDPR, 12. gr.
source-gdpr-21 = GDPR, 21. gr.
source-time-limits = Reglugerð nr. 1182/71 um fresti
source-ico = Information Commissioner’s Office (ICO)
source-edoeb = Svissneska persónuverndaryfirvaldið (FDPIC)
source-meta-forms = Síða Meta um andmæli
source-meta-policy = Persónuverndarstefna Meta
source-authority-2025 = Leiðbeiningar persónuverndaryfirvalds, 2025
source-somi = SOMI, sjálfseignarstofnun í Hollandi
source-noyb = noyb, samtök í Austurríki
