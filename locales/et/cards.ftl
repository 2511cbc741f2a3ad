# What Objector says beside each control of Meta's form, in Estonian.

card-region = Objectori selgitus
card-fill = Täida vorm
card-undo = Võta kõik tagasi
card-write = Täida see väli
card-take-back = Võta see tagasi
card-why = Miks?
card-close = Sulge
card-open = Selgita seda

need-required = Meta nõuab vastust.
need-optional = Võib jääda tühjaks.

state-ready = Objector saab selle välja teie eest täita. Midagi ei kirjutata enne, kui vajutate nuppu.
state-held = Siin on juba midagi. Objector jätab selle nii, nagu on.
state-held-other = Siin on juba teine aadress kui see, mille te selle konto jaoks sisestasite. Objector seda ei muuda. Kontrollige, kumba soovite.
state-refused = Leht ei jätnud alles seda, mida Objector kirjutas. Palun kirjutage see ise.
state-undone = Tagasi võetud. Väli on nii nagu enne.
state-unsure = Objector ei ole kindel, mille jaoks see väli on. Enne vastamist lugege Meta küsimust.
state-too-long = Teie tekst on pikem, kui see väli lubab. Palun kirjutage ise lühem.
state-no-choice = Objector ei leidnud Meta loendist sobivat vastust. Palun valige see ise.

field-email =
    .title = Teie e-posti aadress
    .asks = Meta soovib selle konto e-posti aadressi, mille kohta vastuväite esitate. Vastus tuleb sinna.
    .why = Kasutage aadressi, mis kuulub teie kontole. Nii soovitavad tarbijaorganisatsioonide juhendid, sest siis saab Meta vastuväite kontoga kokku viia. Kui vastust ei tule, vaadake ka rämpsposti kausta.
    .missing = Sisestage Objectoris kõigepealt oma e-posti aadress, siis saab ta selle välja täita.
    .written = Objector kirjutas aadressi, mille te selle konto jaoks sisestasite.
    .asks-third-party = Meta soovib e-posti aadressi, kuhu ta saab teile vastata. See ei pea kuuluma ühelegi kontole.
    .why-third-party = Selle vormi jaoks ei ole kontot vaja. Märkige aadress, mille kirju te loete: Meta vastus ja küsimused tulevad sinna.
    .written-third-party = Objector kirjutas aadressi, mille te vastuste jaoks sisestasite.
    .asks-whatsapp-own = WhatsApp soovib e-posti aadressi. Enne vastamist esitab ta seal lisaküsimusi.
    .why-whatsapp-own = WhatsApp küsib e-postiga, millele te vastuväite esitate ja miks. Inimesed said selle kirja inglise keeles. Märkige aadress, mille kirju te loete, ja vastake soovi korral oma keeles.
    .written-whatsapp-own = Objector kirjutas aadressi, mille te WhatsAppi jaoks sisestasite, või selle puudumisel teie üldise aadressi.
field-email-confirm =
    .title = Sama aadress uuesti
    .asks = Meta soovib sama e-posti aadressi teist korda, et trükivead välja tuleksid.
    .why = See peab olema täpselt sama mis eespool. Kui muudate üht, muutke mõlemat.
    .missing = Sisestage Objectoris kõigepealt oma e-posti aadress, siis saab ta selle välja täita.
    .written = Objector kirjutas sama aadressi mis eespool.
field-full-name =
    .title = Teie nimi
    .asks = Meta soovib teie ees- ja perekonnanime.
    .why = Märkige nimi, mis on teie kontol. Te ei pea seda tõendama: Meta tohib lisatõendeid küsida ainult siis, kui tal on põhjendatud kahtlus, kes te olete.
    .missing = Sisestage Objectoris kõigepealt oma nimi, siis saab ta selle välja täita.
    .written = Objector kirjutas nime, mille te sisestasite.
    .why-plain = Märkige nimi, mis on teie kontol. Selle tõendamiseks ei ole vaja midagi lisada.
    .why-third-party = Märkige nimi, mille all teised teid tunnevad, sest Meta peab seda otsima. Kui teid tuntakse ka muu nime all, öelge seda seal, kus vorm selgitust küsib.
field-given-name =
    .title = Teie eesnimi
    .asks = Meta soovib teie eesnime.
    .why = Märkige nimi, mis on teie kontol. Te ei pea seda tõendama: Meta tohib lisatõendeid küsida ainult siis, kui tal on põhjendatud kahtlus, kes te olete.
    .missing = Sisestage Objectoris kõigepealt oma eesnimi, siis saab ta selle välja täita.
    .written = Objector kirjutas eesnime, mille te sisestasite.
field-family-name =
    .title = Teie perekonnanimi
    .asks = Meta soovib teie perekonnanime.
    .why = Märkige nimi, mis on teie kontol. Te ei pea seda tõendama: Meta tohib lisatõendeid küsida ainult siis, kui tal on põhjendatud kahtlus, kes te olete.
    .missing = Sisestage Objectoris kõigepealt oma perekonnanimi, siis saab ta selle välja täita.
    .written = Objector kirjutas perekonnanime, mille te sisestasite.
field-phone =
    .title = Teie telefoninumber
    .asks = Meta soovib telefoninumbrit koos riigikoodiga.
    .why = WhatsAppi vormil on see teie WhatsAppi konto number. Muudel vormidel jätke väli tühjaks, kui tohib: vastuväite jaoks ei ole seda vaja.
    .asks-whatsapp-own = WhatsApp soovib teie WhatsAppi konto telefoninumbrit koos riigikoodiga.
    .missing = Sisestage Objectoris kõigepealt oma telefoninumber, siis saab ta selle välja täita.
    .written = Objector kirjutas numbri, mille te sisestasite.
field-country =
    .title = Teie riik
    .asks = Meta tahab teada, mis riigis te elate, sest sellest sõltuvad teie õigused.
    .why = Valige riik, kus te tegelikult elate, mitte see, kus olete sündinud. Kui seda Meta loendis ei ole, nagu 2024. aastal teatati Norra kohta, ei saa vormi kasutada: kirjutage selle asemel kiri.
    .missing = Valige Objectoris kõigepealt oma riik, siis saab ta selle siin märkida.
    .written = Objector märkis riigi, mille te valisite.
field-account =
    .title = Teie profiil
    .asks = Meta soovib selle profiili aadressi või kasutajanime, mille kohta vastuväide käib.
    .why = Märkige ainult see profiil, mille kohta vastuväite esitate. Muude kontode jaoks, mis ei ole samas Kontokeskuses (Accounts Center), täitke vorm uuesti.
    .missing = Sisestage Objectoris kõigepealt oma profiili aadress, siis saab ta selle välja täita.
    .written = Objector kirjutas profiili, mille te sisestasite.
field-reason =
    .title = Miks te vastuväite esitate
    .asks = Meta küsib, miks te vastuväite esitate või kuidas see andmete kasutamine teid mõjutab.
    .why = { $law ->
        [gdpr] Isikuandmete kaitse üldmääruse artikli 21 lõige 1 räägib põhjustest, mis on seotud teie konkreetse olukorraga.
        [uk] UK GDPR-i artikli 21 lõige 1 räägib põhjustest, mis on seotud teie konkreetse olukorraga.
       *[other] Öelge oma sõnadega, miks te sellist kasutamist ei soovi.
    } Piisab paarist tõesest lausest, dokumente ei ole vaja. Meta 2024. aasta vorm ei võtnud vastu alla 100 tähemärgi pikkusi vastuseid; 2025. aasta vorm lubab ka tühja välja. Põhjused aitavad, kui esitate hiljem kaebuse. Ärge kirjutage tundlikke üksikasju, näiteks haigust, ega laste ja teiste inimeste nimesid.
    .missing = Sisestage kõigepealt oma andmed, siis saab Objector siia põhjuse kirjutada.
    .written = Objector koostas vastuväite teie märgitud põhjuste alusel. Lugege see läbi: iga lause peaks teie kohta tõsi olema.
    .written-plain = Objector kirjutas lühikese vastuväite. Objectori aknas saate lisada oma põhjusi; need teevad selle tugevamaks.
    .left-out = Objector kirjutas vastuväite. Osa sellest, mille te valisite, ei mahu sellele väljale.
field-details =
    .title = Midagi veel
    .asks = Meta küsib, kas soovite midagi lisada. Teie vastuväite jaoks ei ole seda vaja.
    .why = Jätke väli tühjaks, kui eespool midagi ei puudu. Ärge laadige üles ega kirjeldage enda kohta rohkem, kui peate.
field-about-ai =
    .title = Kas see puudutab tehisintellekti?
    .asks = Meta küsib, kas teie taotlus puudutab Meta tehisintellekti. Selle vastuväite puhul on vastus „jah“.
    .why = Sama vorm on ka muude asjade jaoks. Kui vastata „jah“, näitab see välju, mis on mõeldud vastuväiteks teie andmete kasutamisele tehisintellekti jaoks.
    .missing = Sisestage kõigepealt oma andmed, siis saab Objector selle valida.
    .written = Objector valis „jah“, sest esitate vastuväite oma andmete kasutamisele tehisintellekti jaoks.
field-request-kind =
    .title = Mida soovite teha
    .asks = Meta küsib, mis liiki taotlus see on. Teie puhul on see vastuväide.
    .why = Valige vastus, mis räägib vastuväitest teie teabe kasutamisele. Teised vastused viivad teiste vormideni.
    .missing = Sisestage kõigepealt oma andmed, siis saab Objector selle valida.
    .written = Objector valis vastuse, mis tähendab vastuväidet.
    .why-third-party = Valige vastus, mis räägib vastuväitest kolmandatelt isikutelt pärit teabe kasutamisele tehisintellekti jaoks või selle piiramisest. Teised puudutavad andmete nägemist, parandamist või kustutamist.
    .why-whatsapp-own = Valige küsimus selle kohta, kuidas esitada vastuväide oma teabe töötlemisele. Seejärel küsib WhatsApp e-postiga, millele te vastuväite esitate ja miks.
field-product =
    .title = Milline toode
    .asks = Meta küsib, millist tema toodet teie taotlus puudutab.
    .why = Valige toode, kus on teie konto. Mujal oleva konto jaoks täitke vorm uuesti.
    .missing = Sisestage Objectoris kõigepealt oma kontod, siis saab ta toote valida.
    .written = Objector valis toote, kus on teie sisestatud konto.
field-prompts =
    .title = Mida Meta AI-lt küsiti
    .asks = Meta tahab teada, mida Meta AI-le kirjutati, nii et see näitas teie andmeid. Seda teate ainult teie.
    .why = See on mõeldud juhuks, kui Meta AI vastus näitas teavet teie kohta. Kui teil sellist näidet ei ole, kirjutage nii või jätke väli tühjaks, kui tohib.
field-evidence =
    .title = Failid
    .asks = Meta pakub võimalust lisada kuvatõmmiseid või faile. Objector ei lisa kunagi ühtegi faili. Ärge saatke isikut tõendavat dokumenti.
    .why = Vastuväite jaoks ei ole ette mingit tõendit vaja, seega jätke väli tühjaks, kui tohib. Kolmandate isikute teabe vormil võib aidata kuvatõmmis tehisintellekti vastusest, milles on teie andmed.
field-relationship =
    .title = Kelle nimel te taotluse esitate
    .asks = Meta küsib, kas see puudutab teid või kedagi teist. Palun valige ise.
    .why = Valige „mina ise“, kui see puudutab teie enda andmeid. Kui esitate taotluse oma lapse nimel või kellegi nimel, kes on teil seda palunud, valige see.
field-declaration =
    .title = Teie kinnitus
    .asks = Meta soovib, et kinnitaksite oma väidete õigsust. Seda saate teha ainult teie: lugege see läbi ja märkige siis ise.
    .why = Objector ei märgi kunagi sellist kinnitust. Enne märkimist lugege läbi, mis vormis on, ja parandage, mis ei ole õige.
field-signature =
    .title = Teie allkiri
    .asks = Meta soovib, et annaksite allkirja oma nimega. Seda saate teha ainult teie, seepärast jätab Objector välja tühjaks.
    .why = Kui olete kõik läbi lugenud, kirjutage oma nimi nii, nagu see eespool on.
field-code =
    .title = E-kirjas olev kood
    .asks = Meta saatis koodi teie e-posti aadressile. Kirjutage see ise siia ja hoidke leht seni avatud.
    .why = Teadete järgi kehtib kood umbes tund aega. Kui kirja mõne minuti jooksul ei tule, vaadake rämpsposti kausta. Kui selle lehe sulgete, võib tulla otsast alustada.
field-other =
    .title = Väli, mida Objector ei tunne
    .asks = Objector ei tea, mille jaoks see väli on. Enne vastamist lugege Meta küsimust.
    .why = Meta muudab oma vorme ette teatamata. Ärge andke rohkem, kui peate. Võite muutunud vormist Objectori tegijatele teada anda; see juhtub ainult siis, kui te nii otsustate.

note-email-held = Kui olete sisse logitud, paneb Meta siia sageli ise aadressi. Objector jätab selle nii, nagu on. Kui see ei ole aadress, kuhu te vastust soovite, muutke seda.
note-email-after = Kui olete vormi saatnud, kirjutab Meta sellele aadressile: mõnikord kõigepealt koodi, siis oma vastuse. Inimeste sõnul kulus selleks mõnest minutist kahe päevani; mõned ei saanud midagi.
note-country-law = Isikuandmete kaitse üldmäärus kehtib ELis, Islandil, Liechtensteinis ja Norras. Ühendkuningriigil ja Šveitsil on oma seadused. Objector nimetab teie riigi oma.
note-account-find = Avage brauseris oma profiil: selle aadress on aadressiribal. Parool ei käi sellele väljale kunagi.
note-identity = { $law ->
    [gdpr] Ärge saatke isikut tõendavat dokumenti. Isikuandmete kaitse üldmääruse artikli 12 lõike 6 järgi tohib Meta teie isiku kohta rohkem küsida ainult põhjendatud kahtluse korral.
    [uk] Ärge saatke isikut tõendavat dokumenti. UK GDPR-i artikli 12 lõike 6 järgi tohib Meta teie isiku kohta rohkem küsida ainult põhjendatud kahtluse korral.
   *[other] Ärge saatke isikut tõendavat dokumenti, kui Meta ei ütle teile, miks ta kahtleb, kes te olete.
}
note-reason = { $law ->
    [gdpr] Isikuandmete kaitse üldmääruse artikli 21 lõige 1 räägib põhjustest, mis on seotud teie konkreetse olukorraga.
    [uk] UK GDPR-i artikli 21 lõige 1 räägib põhjustest, mis on seotud teie konkreetse olukorraga.
   *[other] Öelge oma sõnadega, miks te sellist kasutamist ei soovi.
} Piisab paarist tõesest lausest, dokumente ei ole vaja. Ärge kirjutage tundlikke üksikasju, näiteks haigust, ega laste ja teiste inimeste nimesid.
note-reason-third-party = Öelge üldiselt, kus teie kohta midagi on: teiste inimeste postitustes või piltidel, veebilehtedel. Meta ütleb, et ei täida selliseid taotlusi automaatselt, nii et aitab põhjus, mis on ainult teie oma.
note-reason-written = See, mida Objector kirjutab, tuleb põhjustest, mille te märkisite, ja teie enda sõnadest. Ta ei lisa teie kohta ühtki fakti ja te saate iga sõna muuta.
note-reason-weighing = { $law ->
    [gdpr] Te ei pea tõendama, et teil on õigus. Meta peab tõendama mõjuvaid põhjusi, mis kaaluvad teie omad üles (isikuandmete kaitse üldmääruse artikli 21 lõige 1).
    [uk] Te ei pea tõendama, et teil on õigus. Meta peab tõendama mõjuvaid põhjusi, mis kaaluvad teie omad üles (UK GDPR-i artikli 21 lõige 1).
    [fadp] Šveitsi õigus kaitseb teie sõnaselget tahet, et teie andmeid ei töödeldaks (FADP artikli 30 lõike 2 punkt b). Meta peaks selle vastu tegutsemist õigustama.
   *[other] Millised õigused teil on, sõltub teie elukohariigi seadusest. Objector ühtegi ei nimeta.
}
note-review = { $law ->
    [gdpr] „Vaatame selle läbi“ ei ole veel vastus. Meta peab teile ühe kuu jooksul alates vastuväite saamisest ütlema, mida ta on teinud (isikuandmete kaitse üldmääruse artikli 12 lõige 3), ning keeldumise korral ka seda, miks (artikli 12 lõige 4).
    [uk] „Vaatame selle läbi“ ei ole veel vastus. Meta peab teile ühe kuu jooksul alates vastuväite saamisest ütlema, mida ta on teinud (UK GDPR-i artikli 12 lõige 3).
   *[other] „Vaatame selle läbi“ ei ole veel vastus. Pange päev kirja ja küsige 30 päeva pärast uuesti.
}
note-review-longer = { $law ->
    [uk] Keerulisel juhul võib Meta võtta kaks kuud lisaaega, kuid ta peab sellest ja selle põhjusest teile esimese kuu jooksul teatama (UK GDPR-i artikli 12 lõige 3).
   *[gdpr] Keerulisel juhul võib Meta võtta kaks kuud lisaaega, kuid ta peab sellest ja selle põhjusest teile esimese kuu jooksul teatama (isikuandmete kaitse üldmääruse artikli 12 lõige 3).
}
note-right-to-act = Täiskasvanu nimel tegutsemiseks peab teil olema selleks õigus, näiteks volikirja alusel. Meta võib paluda seda näha. Katke koopial kinni see, mis asjasse ei puutu.
note-true = Tõest väidet on lihtne kinnitada, kui iga lause vormis on tõsi. Kui te mõnes lauses kindel ei ole, võtke see enne välja.
note-code-private = Kood on ainult teie jaoks. Objector ei loe seda ega hoia seda alles.
note-code-counts = Objector loeb vastuväite saabunuks alles siis, kui kood on vastu võetud, mitte varem.
