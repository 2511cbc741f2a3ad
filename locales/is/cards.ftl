# What Objector says beside each control of Meta's form, in Icelandic.

card-region = Útskýring Objector
card-fill = Fylla út eyðublaðið
card-undo = Afturkalla allt
card-write = Fylla þetta út
card-take-back = Taka þetta til baka
card-why = Hvers vegna?
card-close = Loka
card-open = Útskýra þetta

need-required = Meta krefst svars.
need-optional = Reiturinn má vera auður.

state-ready = Objector getur fyllt þetta út fyrir þig. Ekkert er skrifað fyrr en þú ýtir á hnappinn.
state-held = Hér er eitthvað fyrir. Objector lætur það vera.
state-held-other = Hér er fyrir annað netfang en það sem þú gafst upp fyrir þennan aðgang. Objector lætur það vera. Athugaðu hvort þeirra þú vilt.
state-refused = Vefsíðan geymdi ekki það sem Objector skrifaði. Þú þarft að slá það inn.
state-undone = Tekið til baka. Reiturinn er eins og hann var.
state-unsure = Objector veit ekki með vissu til hvers þessi reitur er. Lestu spurningu Meta áður en þú svarar.
state-too-long = Textinn þinn er lengri en þessi reitur leyfir. Þú þarft að skrifa styttri texta hér.
state-no-choice = Objector fann ekkert svar sem passar á lista Meta. Þú þarft að velja það.

field-email =
    .title = Netfangið þitt
    .asks = Meta vill fá netfang aðgangsins sem andmælin varða. Svarið berst þangað.
    .why = Notaðu netfangið sem tilheyrir aðganginum þínum. Neytendasamtök ráðleggja það í leiðbeiningum sínum því að þá getur Meta tengt andmælin við aðganginn. Ef svarið berst ekki skaltu líka kíkja í ruslpóstinn.
    .missing = Segðu Objector fyrst netfangið þitt, þá er hægt að fylla þetta út.
    .written = Objector skrifaði netfangið sem þú gafst upp fyrir þennan aðgang.
    .asks-third-party = Meta vill fá netfang þar sem hægt er að svara þér. Það þarf ekki að tilheyra aðgangi.
    .why-third-party = Engan aðgang þarf fyrir þetta eyðublað. Gefðu upp netfang sem þú lest: svar Meta og spurningar berast þangað.
    .written-third-party = Objector skrifaði netfangið sem þú gafst upp fyrir svör.
    .asks-whatsapp-own = WhatsApp vill fá netfang. Þangað koma frekari spurningar áður en svarað er.
    .why-whatsapp-own = WhatsApp spyr í tölvupósti hverju þú andmælir og hvers vegna. Fólk fékk þann póst á ensku. Gefðu upp netfang sem þú lest og svaraðu á þínu eigin máli ef þú vilt það frekar.
    .written-whatsapp-own = Objector skrifaði netfangið sem þú gafst upp fyrir WhatsApp, eða annars almenna netfangið þitt.
field-email-confirm =
    .title = Sama netfang aftur
    .asks = Meta vill fá sama netfangið aftur til að finna innsláttarvillur.
    .why = Það þarf að vera nákvæmlega eins og að ofan. Ef þú breytir öðru skaltu breyta báðum.
    .missing = Segðu Objector fyrst netfangið þitt, þá er hægt að fylla þetta út.
    .written = Objector skrifaði sama netfang og að ofan.
field-full-name =
    .title = Nafnið þitt
    .asks = Meta vill fá fornafn þitt og eftirnafn.
    .why = Gefðu upp nafnið sem er á aðganginum þínum. Þú þarft ekki að sanna það: Meta má aðeins biðja um frekari sannanir ef rökstuddur vafi leikur á því hver þú ert.
    .missing = Segðu Objector fyrst nafnið þitt, þá er hægt að fylla þetta út.
    .written = Objector skrifaði nafnið sem þú gafst upp.
    .why-plain = Gefðu upp nafnið sem er á aðganginum þínum. Ekkert þarf að fylgja til að sanna það.
    .why-third-party = Gefðu upp nafnið sem aðrir þekkja þig undir því að Meta þarf að leita að því. Ef fólk þekkir þig líka undir öðru nafni skaltu segja það þar sem eyðublaðið biður um skýringu.
field-given-name =
    .title = Fornafnið þitt
    .asks = Meta vill fá fornafn þitt.
    .why = Gefðu upp nafnið sem er á aðganginum þínum. Þú þarft ekki að sanna það: Meta má aðeins biðja um frekari sannanir ef rökstuddur vafi leikur á því hver þú ert.
    .missing = Segðu Objector fyrst fornafnið þitt, þá er hægt að fylla þetta út.
    .written = Objector skrifaði fornafnið sem þú gafst upp.
field-family-name =
    .title = Eftirnafnið þitt
    .asks = Meta vill fá eftirnafn þitt.
    .why = Gefðu upp nafnið sem er á aðganginum þínum. Þú þarft ekki að sanna það: Meta má aðeins biðja um frekari sannanir ef rökstuddur vafi leikur á því hver þú ert.
    .missing = Segðu Objector fyrst eftirnafnið þitt, þá er hægt að fylla þetta út.
    .written = Objector skrifaði eftirnafnið sem þú gafst upp.
field-phone =
    .title = Símanúmerið þitt
    .asks = Meta vill fá símanúmer með landsnúmeri.
    .why = Á eyðublaði WhatsApp er það númer WhatsApp-aðgangsins þíns. Á öðrum eyðublöðum skaltu hafa reitinn auðan ef þú mátt: ekki þarf símanúmer til að andmæla.
    .asks-whatsapp-own = WhatsApp vill fá símanúmer WhatsApp-aðgangsins þíns með landsnúmeri.
    .missing = Segðu Objector fyrst símanúmerið þitt, þá er hægt að fylla þetta út.
    .written = Objector skrifaði númerið sem þú gafst upp.
field-country =
    .title = Landið þitt
    .asks = Meta vill vita í hvaða landi þú býrð því að réttindi þín fara eftir því.
    .why = Veldu landið sem þú býrð í í raun og veru, ekki fæðingarlandið. Ef það vantar á lista Meta, eins og greint var frá um Noreg árið 2024, er ekki hægt að nota eyðublaðið: skrifaðu bréf í staðinn.
    .missing = Segðu Objector fyrst landið þitt, þá er hægt að velja það hér.
    .written = Objector valdi landið sem þú gafst upp.
field-account =
    .title = Prófíllinn þinn
    .asks = Meta vill fá slóð eða notandanafn prófílsins sem þetta varðar.
    .why = Gefðu aðeins upp prófílinn sem andmælin varða. Fylltu eyðublaðið út aftur fyrir aðra aðganga sem eru ekki í sömu reikningamiðstöð (Accounts Center).
    .missing = Segðu Objector fyrst slóð prófílsins þíns, þá er hægt að fylla þetta út.
    .written = Objector skrifaði prófílinn sem þú gafst upp.
field-reason =
    .title = Hvers vegna þú andmælir
    .asks = Meta spyr hvers vegna þú andmælir eða hvaða áhrif þessi notkun upplýsinganna hefur á þig.
    .why = { $law ->
        [gdpr] Í 1. mgr. 21. gr. almennu persónuverndarreglugerðarinnar (GDPR) er talað um ástæður sem tengjast sérstökum aðstæðum þínum.
        [uk] Í 1. mgr. 21. gr. UK GDPR er talað um ástæður sem tengjast sérstökum aðstæðum þínum.
       *[other] Segðu með eigin orðum hvers vegna þú vilt ekki þessa notkun.
    } Nokkrar sannar setningar nægja og engin skjöl þarf. Eyðublað Meta frá 2024 hafnaði svörum sem voru styttri en 100 stafir; eyðublaðið frá 2025 tekur líka við auðum reit. Ástæður hjálpa ef þú kvartar síðar. Skrifaðu ekkert viðkvæmt, til dæmis um veikindi, og ekki nöfn barna eða annars fólks.
    .missing = Skráðu upplýsingarnar þínar fyrst, þá getur Objector skrifað ástæðu hér.
    .written = Objector skrifaði andmæli út frá ástæðunum sem þú merktir við. Lestu þau: hver setning á að vera sönn um þig.
    .written-plain = Objector skrifaði stutt andmæli. Þú getur bætt við eigin ástæðum í glugga Objector; þær styrkja þau.
    .left-out = Objector skrifaði andmæli. Ekki kemst allt sem þú valdir fyrir í þessum reit.
field-details =
    .title = Eitthvað fleira
    .asks = Meta spyr hvort þú viljir bæta einhverju við. Þess þarf ekki til að andmæla.
    .why = Hafðu reitinn auðan nema eitthvað vanti að ofan. Ekki hlaða upp skrám eða segja meira um þig en þú þarft.
field-about-ai =
    .title = Snýst þetta um gervigreind?
    .asks = Meta spyr hvort beiðnin snúist um gervigreind hjá Meta. Hér er svarið já.
    .why = Sama eyðublað er líka fyrir önnur mál. Með „já“ sýnir það reitina fyrir andmæli við notkun upplýsinga þinna fyrir gervigreind.
    .missing = Skráðu upplýsingarnar þínar fyrst, þá getur Objector valið þetta.
    .written = Objector valdi „já“ af því að þú andmælir notkun upplýsinga þinna fyrir gervigreind.
field-request-kind =
    .title = Hvað þú vilt gera
    .asks = Meta spyr hvers konar beiðni þetta er. Í þínu tilviki eru það andmæli.
    .why = Veldu svarið sem snýst um að andmæla notkun upplýsinga þinna. Önnur svör leiða á önnur eyðublöð.
    .missing = Skráðu upplýsingarnar þínar fyrst, þá getur Objector valið þetta.
    .written = Objector valdi svarið sem á við um andmæli.
    .why-third-party = Veldu svarið sem snýst um að andmæla eða takmarka notkun upplýsinga frá þriðju aðilum fyrir gervigreind. Hin svörin eru um að skoða eða leiðrétta upplýsingar eða eyða þeim.
    .why-whatsapp-own = Veldu spurninguna um hvernig hægt sé að andmæla vinnslu upplýsinga sinna. WhatsApp spyr svo í tölvupósti hverju þú andmælir og hvers vegna.
field-product =
    .title = Hvaða vara
    .asks = Meta spyr hverja af vörum fyrirtækisins beiðnin varðar.
    .why = Veldu vöruna þar sem þú ert með aðgang. Fylltu eyðublaðið út aftur fyrir aðgang annars staðar.
    .missing = Segðu Objector fyrst frá aðgöngunum þínum, þá er hægt að velja þetta.
    .written = Objector valdi vöru aðgangsins sem þú gafst upp.
field-prompts =
    .title = Hvað Meta AI var spurt um
    .asks = Meta vill vita hvað var slegið inn í Meta AI svo að það sýndi upplýsingar um þig. Aðeins þú getur vitað það.
    .why = Þetta er ætlað fyrir tilvik þar sem svar Meta AI sýndi upplýsingar um þig. Ef þú hefur ekkert slíkt dæmi skaltu segja það eða hafa reitinn auðan ef þú mátt.
field-evidence =
    .title = Skrár
    .asks = Meta býður upp á að bæta við skjáskotum eða skrám. Objector bætir aldrei við skrá. Ekki senda persónuskilríki.
    .why = Til að andmæla þarf enga sönnun fyrir fram, svo að þú skalt hafa reitinn auðan ef þú mátt. Skjáskot af svari gervigreindar sem sýnir upplýsingar um þig getur hjálpað á eyðublaðinu um upplýsingar frá þriðju aðilum.
field-relationship =
    .title = Fyrir hvern þetta er
    .asks = Meta spyr hvort þetta snúist um þig eða einhvern annan. Þú þarft að velja það.
    .why = Veldu „fyrir mig“ ef þetta varðar þínar eigin upplýsingar. Ef þetta er fyrir barnið þitt eða einhvern sem hefur beðið þig um það skaltu velja það.
field-declaration =
    .title = Yfirlýsingin þín
    .asks = Meta vill að þú staðfestir að það sem þú segir sé satt. Aðeins þú getur gert það: lestu og merktu svo við.
    .why = Objector merkir aldrei við slíka yfirlýsingu. Lestu yfir það sem stendur á eyðublaðinu áður en þú gerir það og leiðréttu það sem er ekki rétt.
field-signature =
    .title = Undirskriftin þín
    .asks = Meta vill að þú undirritir með nafninu þínu. Aðeins þú getur gert það og því hefur Objector reitinn auðan.
    .why = Skrifaðu nafnið þitt eins og það stendur að ofan þegar þú hefur lesið allt.
field-code =
    .title = Kóðinn úr tölvupóstinum
    .asks = Meta hefur sent kóða á netfangið þitt. Þú þarft að slá hann inn hér. Hafðu síðuna opna þangað til því er lokið.
    .why = Greint hefur verið frá því að kóðinn gildi í um klukkustund. Ef enginn póstur berst innan nokkurra mínútna skaltu kíkja í ruslpóstinn. Ef þú lokar síðunni gætirðu þurft að byrja upp á nýtt.
field-other =
    .title = Reitur sem Objector þekkir ekki
    .asks = Objector veit ekki til hvers þessi reitur er. Lestu spurningu Meta áður en þú svarar.
    .why = Meta breytir eyðublöðum sínum án fyrirvara. Gefðu ekki upp meira en þú þarft. Þú getur sagt höfundum Objector frá breytta eyðublaðinu; það gerist aðeins ef þú kýst það.

note-email-held = Þegar þú hefur skráð þig inn setur Meta oft netfang hér af sjálfu sér. Objector lætur það vera. Ef þú vilt ekki fá svarið á það netfang skaltu breyta því.
note-email-after = Þegar þú hefur sent eyðublaðið skrifar Meta á þetta netfang: stundum fyrst kóða, svo svarið. Fólk segir þetta hafa tekið allt frá nokkrum mínútum upp í tvo daga; sumt fólk fékk ekkert.
note-country-law = Almenna persónuverndarreglugerðin (GDPR) gildir í ESB, á Íslandi, í Liechtenstein og Noregi. Bretland og Sviss hafa eigin lög. Objector nefnir lög þíns lands.
note-account-find = Opnaðu prófílinn þinn í vafranum: slóð hans er í veffangastikunni. Lykilorð á aldrei heima í þessum reit.
note-identity = { $law ->
    [gdpr] Ekki senda persónuskilríki. Samkvæmt 6. mgr. 12. gr. almennu persónuverndarreglugerðarinnar (GDPR) má Meta aðeins biðja um frekari upplýsingar um hver þú ert ef rökstuddur vafi leikur á því.
    [uk] Ekki senda persónuskilríki. Samkvæmt 6. mgr. 12. gr. UK GDPR má Meta aðeins biðja um frekari upplýsingar um hver þú ert ef rökstuddur vafi leikur á því.
   *[other] Ekki senda persónuskilríki nema Meta segi þér hvers vegna vafi leikur á því hver þú ert.
}
note-reason = { $law ->
    [gdpr] Í 1. mgr. 21. gr. almennu persónuverndarreglugerðarinnar (GDPR) er talað um ástæður sem tengjast sérstökum aðstæðum þínum.
    [uk] Í 1. mgr. 21. gr. UK GDPR er talað um ástæður sem tengjast sérstökum aðstæðum þínum.
   *[other] Segðu með eigin orðum hvers vegna þú vilt ekki þessa notkun.
} Nokkrar sannar setningar nægja og engin skjöl þarf. Skrifaðu ekkert viðkvæmt, til dæmis um veikindi, og ekki nöfn barna eða annars fólks.
note-reason-third-party = Segðu almennum orðum hvar þú kemur fyrir: í færslum eða myndum annars fólks, á vefsíðum. Meta segist ekki verða sjálfkrafa við slíkum beiðnum og því hjálpar ástæða sem er aðeins þín.
note-reason-written = Það sem Objector skrifar kemur úr ástæðunum sem þú merktir við og úr þínum eigin orðum. Engum atriðum um þig er bætt við og þú getur breytt hverju orði.
note-reason-weighing = { $law ->
    [gdpr] Þú þarft ekki að sanna að þú hafir rétt fyrir þér. Meta verður að sýna fram á mikilvægar ástæður sem vega þyngra en þínar (1. mgr. 21. gr. almennu persónuverndarreglugerðarinnar, GDPR).
    [uk] Þú þarft ekki að sanna að þú hafir rétt fyrir þér. Meta verður að sýna fram á mikilvægar ástæður sem vega þyngra en þínar (1. mgr. 21. gr. UK GDPR).
    [fadp] Svissnesk lög vernda skýran vilja þinn um að ekki sé unnið með upplýsingar um þig (b-liður 2. mgr. 30. gr. FADP). Meta þyrfti að réttlæta að fara gegn honum.
   *[other] Hvaða réttindi þú hefur fer eftir lögum þar sem þú býrð. Objector nefnir engin.
}
note-review = { $law ->
    [gdpr] „Við skoðum málið“ er ekki enn svar. Meta verður að segja þér innan eins mánaðar frá því að andmælin bárust hvað hefur verið gert (3. mgr. 12. gr. almennu persónuverndarreglugerðarinnar, GDPR) og hvers vegna, ef því er hafnað (4. mgr. 12. gr.).
    [uk] „Við skoðum málið“ er ekki enn svar. Meta verður að segja þér innan eins mánaðar frá því að andmælin bárust hvað hefur verið gert (3. mgr. 12. gr. UK GDPR).
   *[other] „Við skoðum málið“ er ekki enn svar. Skráðu daginn hjá þér og spurðu aftur eftir 30 daga.
}
note-review-longer = { $law ->
    [uk] Í flóknu máli má Meta taka sér tvo mánuði til viðbótar en verður að segja þér það innan fyrsta mánaðarins og hvers vegna (3. mgr. 12. gr. UK GDPR).
   *[gdpr] Í flóknu máli má Meta taka sér tvo mánuði til viðbótar en verður að segja þér það innan fyrsta mánaðarins og hvers vegna (3. mgr. 12. gr. almennu persónuverndarreglugerðarinnar, GDPR).
}
note-right-to-act = Til að koma fram fyrir fullorðna manneskju þarftu að hafa rétt til þess, til dæmis með umboði. Meta kann að biðja um að sjá það. Strikaðu yfir það á afritinu sem kemur þessu ekki við.
note-true = Auðvelt er að staðfesta sanna yfirlýsingu ef hver setning á eyðublaðinu er sönn. Ef þú ert í vafa um einhverja þeirra skaltu taka hana út fyrst.
note-code-private = Kóðinn er aðeins fyrir þig. Objector les hann ekki og geymir hann ekki.
note-code-counts = Objector telur andmælin ekki móttekin fyrr en Meta hefur tekið kóðann gildan.
