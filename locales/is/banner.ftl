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
banner-written = Búið að fylla út. Lestu allt yfir og leiðréttu það sem er ekki rétt. Ýttu svo á hnapp Meta: aðeins þú getur sent eyðublaðið.
banner-refused = Sumir reitir héldu ekki því sem Objector skrifaði. Fylltu þá út á eigin spýtur og ýttu svo á hnapp Meta.
banner-undone = Allt er eins og það var. Þú getur fyllt út eyðublaðið eða látið Objector gera það aftur.
banner-nothing = Hér er ekkert eftir fyrir Objector að fylla út. Lestu allt yfir og ýttu svo á hnapp Meta.
banner-no-details = Skráðu netfang þitt og land einu sinni. Þá fyllir Objector út þetta eyðublað fyrir þig. Upplýsingarnar verða áfram í tækinu þínu.
banner-damaged = Objector getur ekki lesið það sem það hefur geymt og fyllir því ekkert út. Gögnin eru enn til. Opnaðu glugga Objector til að sjá meira.
banner-newer = Upplýsingarnar þínar voru geymdar af nýrri útgáfu af Objector. Uppfærðu Objector. Þangað til útskýrir það aðeins og breytir engu.
banner-too-large = Á þessari síðu eru fleiri reitir en Objector les. Reitir neðar á síðunni eru ekki útskýrðir.
banner-login = Skráðu þig fyrst inn hér, í þessum vafra, og opnaðu svo eyðublaðið aftur. Meta sýnir það aðeins þeim sem hafa skráð sig inn.
banner-code = Meta hefur sent kóða á netfangið þitt. Sláðu hann inn og hafðu síðuna opna, annars gætirðu þurft að byrja upp á nýtt. Kíktu líka í ruslpóstinn.
banner-sent = Meta segist hafa móttekið andmæli þín. Taktu skjáskot: afrit er oft ekki sent í tölvupósti. Meta verður að svara innan eins mánaðar.
banner-sent-other = Meta segist hafa móttekið andmæli þín. Taktu skjáskot: afrit er oft ekki sent í tölvupósti.
banner-stage-refused = Meta segist ekki verða við andmælum þínum. Fyrirtækið verður að rökstyðja það og segja þér hvar þú getur kvartað. Taktu skjáskot.
banner-stage-refused-other = Meta segist ekki verða við andmælum þínum. Taktu skjáskot af svarinu.
banner-unavailable = Meta sýnir ekki eyðublaðið hér. Athugaðu hvort þú hafir skráð þig inn í þessum vafra, reyndu aftur síðar eða notaðu annað eyðublað hjá Meta.
banner-entry-state = Þessi síða útskýrir hvernig Meta notar upplýsingar fyrir gervigreind. Eyðublaðið sjálft er einum smelli frá.

banner-own-covers = Frá 27. maí 2025 hefur Meta notað opinberar færslur, myndir og athugasemdir fullorðins fólks í Evrópu, og það sem fólk skrifar Meta AI, til að þjálfa gervigreind sína. Fyrirtækið vísar til „lögmætra hagsmuna“ í stað þess að spyrja. Þú átt rétt á að andmæla.
banner-own-accounts = Ein andmæli ná til allra aðganga sem eru í sömu reikningamiðstöð (Accounts Center). Fylltu eyðublaðið út aftur fyrir hvern annan aðgang.
banner-own-limits = Það sem líkan hefur þegar lært eyðist ekki við þetta. Það borgar sig samt: andmælin gilda um það sem síðar kemur. Það sem annað fólk birtir um þig er annað mál og hefur sitt eigið eyðublað.
banner-whatsapp-limits = Einkaskilaboð milli fólks eru ekki notuð nema einhver láti Meta AI fá þau. WhatsApp hefur svarað fólki að andmæli þess eigi ekki við um WhatsApp. Það hjálpar örugglega að nota Meta AI ekki þar.
banner-third-party-limits = Þetta eyðublað er um upplýsingar sem Meta hefur frá öðrum og engan aðgang þarf til að nota það. Meta segist ekki verða sjálfkrafa við slíkum beiðnum.
banner-general-limits = Þetta eyðublað er fyrir nokkur mál. Andmæli við notkun upplýsinga þinna fyrir gervigreind eru eitt þeirra.
banner-portal-limits = Síðan í júlí 2026 vísar persónuverndarstefna Meta hingað. Lítið er vitað um þessa síðu utan Meta, svo að þú skalt athuga hvert svar vandlega.
banner-law-gdpr = Andmælarétturinn er í 21. gr. almennu persónuverndarreglugerðarinnar (GDPR). Meta verður þá að hætta nema fyrirtækið sýni fram á mikilvægar ástæður sem vega þyngra en þínar. Það verður að svara innan eins mánaðar frá því að andmælin bárust (3. mgr. 12. gr.).
banner-law-uk = Andmælarétturinn er í 21. gr. UK GDPR.
banner-law-fadp = Samkvæmt svissneskum lögum geturðu bannað notkun upplýsinga þinna með skýrum andmælum (b-liður 2. mgr. 30. gr. FADP). Þar er ekki ákveðinn svarfrestur.
banner-law-other = Í landi þínu gilda önnur lög en þau sem Objector þekkir. Objector útskýrir eyðublaðið en vísar ekki til neinna laga.

way-details = Skrá upplýsingarnar mínar
way-details-change = Breyta upplýsingunum mínum
way-form-facebook-own = Opna eyðublað Facebook
way-form-instagram-own = Opna eyðublað Instagram
way-form-third-party = Opna eyðublaðið fyrir fólk án aðgangs
way-form-whatsapp-own = Opna eyðublað WhatsApp
way-record = Sjá hvað ég hef sent

source-gdpr = Almenna persónuverndarreglugerðin (GDPR)
source-time-limits = Reglugerð nr. 1182/71 um fresti
source-meta-forms = Síða Meta um andmæli
source-authority-2025 = Leiðbeiningar persónuverndaryfirvalds, 2025
