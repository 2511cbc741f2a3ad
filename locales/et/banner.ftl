# What Objector says about a whole page, in Estonian.

banner-facebook-own = Facebook: vastuväide teie teabe kasutamisele tehisintellekti jaoks
banner-instagram-own = Instagram: vastuväide teie teabe kasutamisele tehisintellekti jaoks
banner-meta-own = Meta konto: vastuväide teie teabe kasutamisele tehisintellekti jaoks
banner-whatsapp-own = WhatsApp: vastuväide teie teabe töötlemisele
banner-third-party = Meta: vastuväide teid puudutava kolmandate isikute teabe kasutamisele
banner-general-objection = Meta: vastuväide teie teabe kasutamisele
banner-rights-portal = Meta: andmekaitseõigustega seotud taotlused
banner-entry = Siit jõuate vastuväite vormini

banner-unsure = See võib olla Meta vastuväite vorm

banner-ready = Objector saab vormi sisestada selle, mida ta teab. Midagi ei kirjutata enne, kui vajutate nuppu.
banner-unsure-ready = Objector ei tunne seda lehte kindlalt ja pole seepärast midagi kirjutanud. Kui näete, et see on vastuväite vorm, laske tal sisestada see, mida ta teab.
banner-written = Täidetud. Lugege läbi ja parandage, mis ei ole õige. Seejärel vajutage Meta enda nuppu: vormi saate saata ainult teie.
banner-refused = Mõni väli ei jätnud alles seda, mida Objector kirjutas. Täitke need ise ja vajutage seejärel Meta enda nuppu.
banner-undone = Kõik on nii nagu enne. Võite vormi ise täita või lasta Objectoril seda uuesti teha.
banner-nothing = Objectoril ei ole siin enam midagi täita. Lugege kõik läbi ja vajutage seejärel Meta enda nuppu.
banner-no-details = Sisestage üks kord oma e-posti aadress ja riik. Siis täidab Objector selle vormi teie eest. Andmed jäävad teie seadmesse, kui te ei otsusta neid oma teiste seadmetega jagada.
banner-damaged = Objector ei suuda salvestatut lugeda ega täida seepärast midagi. Salvestatu on alles. Rohkem näete, kui avate Objectori akna.
banner-newer = Teie andmed salvestas Objectori uuem versioon. Uuendage Objectorit. Seni ta ainult selgitab ega muuda midagi.
banner-too-large = Sellel lehel on rohkem välju, kui Objector loeb. Ta ei täida ega selgita neist ühtegi.
banner-private = Privaatses aknas Objector loendit ei pea: pange ise kirja, millal te selle saadate.
banner-login = Logige kõigepealt siin brauseris sisse ja avage siis vorm uuesti. Meta näitab vormi ainult sisse loginud inimestele.
banner-code = Meta saatis koodi teie e-posti aadressile. Sisestage see ja hoidke leht avatud, muidu võib tulla otsast alustada. Vaadake ka rämpsposti kausta.
banner-sent = Meta teatab, et on teie vastuväite kätte saanud. Tehke kuvatõmmis: koopiat sageli e-postiga ei saadeta. Meta peab vastama ühe kuu jooksul.
banner-sent-other = Meta teatab, et on teie vastuväite kätte saanud. Tehke kuvatõmmis: koopiat sageli e-postiga ei saadeta.
banner-stage-refused = Meta teatab, et ei rahulda teie vastuväidet. Ta peab esitama põhjused ja ütlema, kuhu saate kaebuse esitada. Tehke kuvatõmmis.
banner-stage-refused-other = Meta teatab, et ei rahulda teie vastuväidet. Tehke vastusest kuvatõmmis.
banner-unavailable = Meta ei näita siin vormi. Kontrollige, kas olete selles brauseris sisse loginud, proovige hiljem uuesti või kasutage mõnda muud Meta vormi.
banner-entry-state = See leht selgitab, kuidas Meta kasutab teavet tehisintellekti jaoks. Vorm ise on ühe klõpsu kaugusel.

banner-own-covers = Alates 27. maist 2025 kasutab Meta oma tehisintellekti treenimiseks Euroopa täiskasvanute avalikke postitusi, fotosid ja kommentaare ning seda, mida inimesed Meta AI-le kirjutavad. Küsimise asemel tugineb ta „õigustatud huvile“. Teil on õigus esitada vastuväide.
banner-own-covers-uk = Meta kasutab oma tehisintellekti treenimiseks täiskasvanute avalikke postitusi, fotosid ja kommentaare. Ühendkuningriigis jätkas ta seda teadete järgi 2024. aasta septembris. Küsimise asemel tugineb ta „õigustatud huvile“. Teil on õigus esitada vastuväide.
banner-own-covers-other = Meta kasutab oma tehisintellekti treenimiseks avalikke postitusi, fotosid ja kommentaare. Meta vormiga saate esitada sellele vastuväite. Millised õigused teil lisaks vormile on, sõltub teie elukoha seadustest.
banner-own-accounts = Üks vastuväide hõlmab kõiki kontosid, mis on samas Kontokeskuses (Accounts Center). Iga muu konto jaoks täitke vorm uuesti.
banner-own-what = See hõlmab seda, mida olete avalikult jaganud ja mida veel jagate: postitused, fotod koos pildiallkirjadega, Reelsi videod, lood, kommentaarid, arvustused ning see, mida teete avalikes gruppides ja avalikel lehtedel. Teie nime, kasutajanime ja profiilipilti peetakse avalikuks ka privaatse profiili puhul. Vastuväitel on mõtet ka siis.
banner-own-limits = See, mida mudel on juba õppinud, sellega ei kustu. Mõtet on ikkagi: vastuväide kehtib selle kohta, mis tuleb hiljem. See, mida teised teie kohta postitavad, on eraldi asi, millel on oma vorm.
banner-own-late = Ei ole liiga hilja. 27. mai 2025 oli päev, mil treenimine algas, mitte viimane päev vastuväite esitamiseks. Täna esitatud vastuväide kehtib edaspidise kohta. Vanematele postitustele on kõige kindlam, kui näitate neid ainult sõpradele või kustutate need.
banner-own-late-other = Ei ole liiga hilja. Juhendid, mis nimetavad viimast päeva vastuväite esitamiseks, on aegunud. Täna esitatud vastuväide kehtib edaspidise kohta. Vanematele postitustele on kõige kindlam, kui näitate neid ainult sõpradele või kustutate need.
banner-own-chats = Inimestevahelisi erasõnumeid, ka WhatsAppi omi, ei kasutata, välja arvatud juhul, kui keegi annab need Meta AI-le.
banner-counts-later = Vastuväide kehtib selle kohta, mis tuleb hiljem, ükskõik millal te selle esitate. See, mida mudel on juba õppinud, sellega ei kustu.
banner-own-minors = Meta ütleb, et jätab välja selle, mida jagavad alla 18-aastased. See ei kaitse lapsi piltidel, mida postitavad täiskasvanud. Kui postitate selliseid pilte, tasub oma konto kohta vastuväide esitada ka laste pärast.
banner-own-earlier = 2024. või 2025. aasta vastuväide kehtib endiselt, ütleb Meta. Esitage see uuesti, kui teie e-posti aadress on muutunud, või konto kohta, mis ei ole seotud.
banner-own-myths = Postitusel „Ma ei anna oma luba“ ei ole mõju, ükskõik kui tihti seda jagatakse. Ka vastuväide ei lülita Meta AI-d välja: see jääb nähtavaks, aga te ei pea seda kasutama.
banner-own-pages = Ettevõtte lehel ei ole oma vormi, nagu juhendid kirjeldavad. Iga inimene, kes sellist lehte haldab, esitab vastuväite oma profiili kohta.
banner-own-threads = Threadsil ei ole oma vormi. Juhendid arvavad selle Instagrami juurde.
banner-non-users = Vastuväite saate esitada ka ilma kontota, kolmandatelt isikutelt pärit teabe vormiga.
banner-whatsapp-mail = Pärast vormi küsib WhatsApp e-postiga, millele te vastuväite esitate ja miks. Kui te sellele ei vasta, ei pruugi asjast midagi saada.
banner-whatsapp-limits = Inimestevahelisi erasõnumeid ei kasutata, välja arvatud juhul, kui keegi annab need Meta AI-le. WhatsApp on inimestele vastanud, et nende vastuväide ei puuduta WhatsAppi. Kindlasti aitab see, kui te seal Meta AI-d ei kasuta.
banner-third-party-limits = See vorm puudutab teavet, mille Meta on saanud teistelt, ja selleks ei ole kontot vaja. Meta ütleb, et ei täida selliseid taotlusi automaatselt.
banner-third-party-who = See on inimestele, kellel kontot ei ole, ja selle jaoks, mida teised teie kohta postitavad või ütlevad. Postitamast see neid ei takista. Rääkige ka nendega.
banner-third-party-identify = Meta küsib, kuidas ta saab aru, et andmed käivad teie kohta. Ärge andke rohkem, kui selleks vaja, ega saatke ette isikut tõendavat dokumenti.
banner-general-limits = See vorm on mitme asja jaoks. Vastuväide teie andmete kasutamisele tehisintellekti jaoks on üks neist.
banner-portal-limits = Alates 2026. aasta juulist juhatab Meta privaatsuspoliitika siia. Väljaspool Metat on sellest lehest vähe teada, seega kontrollige iga vastust ise.
banner-law-gdpr = Õigus esitada vastuväiteid on isikuandmete kaitse üldmääruse (IKÜM) artiklis 21. Meta peab siis teie andmete kasutamise selleks otstarbeks lõpetama, välja arvatud juhul, kui ta tõendab mõjuvaid põhjusi, mis kaaluvad teie omad üles. Ta peab vastama ühe kuu jooksul alates vastuväite saamisest (artikli 12 lõige 3).
banner-law-uk = Õigus esitada vastuväiteid on UK GDPR-i artiklis 21.
banner-law-fadp = Šveitsi õiguse järgi vajab see, kes kasutab teie andmeid teie sõnaselge tahte vastu, õigustust (FADP artikli 30 lõike 2 punkt b ja artikkel 31). Kindlat vastamise tähtaega seadus ei sätesta.
banner-law-other = Teie riigis kehtib muu seadus kui see, mida Objector tunneb. Ta selgitab vormi, kuid ei viita ühelegi seadusele.
banner-unsure-why = Objector tunneb vormi ära mitme tunnuse järgi korraga: aadress, peidetud number, pealkiri, küsimused. Siin on neid liiga vähe või räägivad need üksteisele vastu.
banner-login-why = Meta näitab vormi ainult seal, kus olete sisse logitud, just selles brauseris. Teadete järgi jäi see rakenduse enda brauseris tühjaks ja mõnikord töötas alles teisel katsel. Objector ei vaata paroole.
banner-unavailable-why = Teadete järgi pakub Meta neid vorme ELis, Islandil, Liechtensteinis, Norras, Ühendkuningriigis, Šveitsis ja üksikutes muudes riikides. Kui vorm ei avane, on võimalik ka kiri.
banner-refused-why = { $law ->
    [gdpr] Meta peab tõendama mõjuvaid põhjusi, mis kaaluvad teie omad üles (isikuandmete kaitse üldmääruse artikli 21 lõige 1). Ta peab oma põhjused esitama ja ütlema, et saate pöörduda järelevalveasutuse ja kohtu poole (artikli 12 lõige 4). Te võite vastata. Võite esitada ka kaebuse järelevalveasutusele (artikkel 77); see ei maksa midagi.
    [uk] Meta peab tõendama mõjuvaid põhjusi, mis kaaluvad teie omad üles (UK GDPR-i artikli 21 lõige 1). Te võite vastata. Kaebus esitatakse kõigepealt Metale endale (Data Protection Act 2018, section 164A), seejärel ICO-le.
    [fadp] Teie sõnaselge tahte vastu vajab Meta õigustust (FADP artikli 30 lõike 2 punkt b ja artikkel 31). Võite küsida, milline see on, ja teatada asjast Šveitsi föderaalsele andmekaitse- ja teabevolinikule.
   *[other] Võite Metalt küsida tema põhjusi.
}

way-details = Sisesta minu andmed
way-details-change = Muuda minu andmeid
way-form-facebook-own = Ava Facebooki vorm
way-form-instagram-own = Ava Instagrami vorm
way-form-third-party = Ava vorm inimestele, kellel kontot ei ole
way-form-whatsapp-own = Ava WhatsAppi vorm
way-record = Vaata, mida olen saatnud

source-gdpr = Isikuandmete kaitse üldmäärus (IKÜM)
source-gdpr-6 = IKÜM, artikkel 6
source-gdpr-9 = IKÜM, artikkel 9
source-gdpr-12 = IKÜM, artikkel 12
source-gdpr-21 = IKÜM, artikkel 21
source-time-limits = Määrus nr 1182/71 tähtaegade kohta
source-ico = Information Commissioner’s Office (ICO)
source-edoeb = Šveitsi föderaalne andmekaitse- ja teabevolinik (FDPIC)
source-meta-forms = Meta enda leht vastuväite kohta
source-meta-policy = Meta privaatsuspoliitika
source-authority-2025 = Järelevalveasutuse juhend, 2025
source-somi = SOMI, sihtasutus Hollandis
source-noyb = noyb, ühing Austrias
