# What Objector's own pages say (popup, welcome page, dashboard), in Estonian.

screen-name = Objector
screen-platform-facebook = Facebook
screen-platform-instagram = Instagram
screen-platform-whatsapp = WhatsApp
screen-platform-meta = Meta konto
screen-route-facebook-own = Facebooki vastuväite vorm
screen-route-instagram-own = Instagrami vastuväite vorm
screen-route-meta-own = Meta konto vastuväite vorm
screen-route-whatsapp-own = WhatsAppi vastuväite vorm
screen-route-third-party = Vorm teistelt inimestelt ja muudest allikatest pärit andmete kohta
screen-route-general-objection = Meta üldine vastuväite vorm
screen-route-rights-portal = Meta leht privaatsustaotluste jaoks
screen-route-entry = Leht, mis viib vastuväite vormini
screen-only-you-send = Objector täidab ja selgitab. Saata saate ainult teie.
screen-language = { $code ->
    [bg] Bulgaaria
    [cs] Tšehhi
    [da] Taani
    [de] Saksa
    [el] Kreeka
    [en] Inglise
    [es] Hispaania
    [et] Eesti
    [fi] Soome
    [fr] Prantsuse
    [ga] Iiri
    [hr] Horvaadi
    [hu] Ungari
    [is] Islandi
    [it] Itaalia
    [lt] Leedu
    [lv] Läti
    [mt] Malta
    [nb] Norra
    [nl] Hollandi
    [pl] Poola
    [pt] Portugali
    [ro] Rumeenia
    [sk] Slovaki
    [sl] Sloveeni
    [sv] Rootsi
   *[other] Muu keel
 }
screen-law = { $law ->
    [gdpr] Te kasutate oma õigust esitada vastuväide. See tuleneb isikuandmete kaitse üldmääruse (Euroopa andmekaitseseaduse) artikli 21 lõikest 1. Meta ütleb, et tal on õigustatud huvi tehisintellekti treenida. Võite sellele igal ajal vastuväite esitada.
    [uk] Te kasutate oma õigust esitada vastuväide UK GDPR-i artikli 21 lõike 1 alusel. Meta ütleb, et tal on õigustatud huvi tehisintellekti treenida. Võite sellele igal ajal vastuväite esitada.
    [fadp] Te ütlete, et ei soovi sellist töötlemist. Šveitsi õigus, FADP, kaitseb seda tahet.
   *[other] Millised õigused teil on, sõltub teie elukohariigi seadusest. Objector ühtegi ei nimeta.
 }

screen-state-not-yet = Veel saatmata
screen-state-submitted = Saadetud: { $date }
screen-state-code-asked = Saadetud: { $date }. Meta kood on veel sisestamata.
screen-state-acknowledged = Saadetud: { $date }, Meta on kätte saanud
screen-state-granted = Meta rahuldas vastuväite
screen-state-refused = Meta lükkas vastuväite tagasi
screen-state-not-sent = Saatmata

screen-due = { $count ->
    [one] Objector: üks vastuväide vajab teie tähelepanu
   *[other] Objector: { $count } vastuväidet vajab teie tähelepanu
 }
screen-here = Objector: { $form }
screen-notice-title = { $count ->
    [one] Üks vastuväide vajab teie tähelepanu
   *[other] { $count } vastuväidet vajab teie tähelepanu
 }
screen-notice-text = Vajutage siia, et näha, mis tuleb järgmisena.
screen-full-name = Teie nimi
screen-full-name-note = Ees- ja perekonnanimi nii, nagu need teie kontol on.
screen-given-name = Eesnimi
screen-family-name = Perekonnanimi
screen-names-note = Ainult vormidele, mis küsivad neid eraldi.
screen-email = Teie e-posti aadress
screen-email-note = See, mille järgi Meta teid tunneb.
screen-country = Riik, kus te elate
screen-country-none = Valimata
screen-land = Teie liidumaa
screen-land-note = Saksamaal on igal liidumaal oma andmekaitseasutus.
screen-land-none = Valimata
screen-phone = Telefoninumber
screen-phone-note = Seda küsivad ainult üksikud vormid. Parem jätta tühjaks.
screen-speak = Keel
screen-speak-browser = Nagu brauseris
screen-for-whom = Kelle nimel te vastuväite esitate?
screen-for-whom-myself = Enda nimel
screen-for-whom-no-account = Enda nimel, ilma kontota
screen-for-whom-child = Oma lapse nimel
screen-for-whom-represented = Inimese nimel, keda esindan
screen-for-whom-note = { $whom ->
    [no-account] Teised võivad olla teie kohta midagi postitanud. Metal on vorm teistelt inimestelt pärit andmete kohta; selleks ei ole kontot vaja.
    [child] Kas lapsel on oma konto? Siis avage vorm sellele kontole sisse logituna. Selle jaoks, mida teised lapse kohta postitavad, on teistelt inimestelt pärit andmete vorm; seal küsitakse, kelle nimel te kirjutate.
    [represented] Kas sellel inimesel on konto? Siis avage vorm sellele kontole sisse logituna. Selle jaoks, mida teised tema kohta postitavad, on teistelt inimestelt pärit andmete vorm; seal küsitakse, kelle nimel te kirjutate.
   *[myself] Üks vastuväide iga Kontokeskuse (Accounts Center) kohta. Logige sisse kontole, mida see puudutab.
 }
screen-third-party-note = Kontot ei ole vaja.
screen-state-covered = Hõlmatud konto { $account } vastuväitega, kui mõlemad on samas Kontokeskuses (Accounts Center)
screen-account-linked = Samas Kontokeskuses (Accounts Center), kus on minu teised siin märgitud kontod
screen-accounts = Teie kontod
screen-account = { $platform } { $number }
screen-accounts-note = Ühes ja samas Meta Kontokeskuses (Accounts Center) olevaid kontosid hõlmab üks vastuväide. Iga muu konto vajab oma vastuväidet.
screen-add = Lisa:
screen-add-account = Lisa konto: { $platform }
screen-account-email = Selle konto e-posti aadress
screen-account-email-note = Ainult siis, kui see erineb eespool olevast.
screen-account-handle = Profiili aadress või kasutajanimi
screen-account-handle-note = Seda küsivad ainult mõned vormid.
screen-account-remove = Eemalda
screen-account-remove-label = Eemalda { $account }
screen-account-added = Lisatud: { $account }.
screen-account-removed = Eemaldatud: { $account }.
screen-grounds = Teie põhjused
screen-grounds-note = Märkige ainult see, mis on teie kohta tõsi. Kõik võib jääda tühjaks. Meta 2025. aasta vorm võtab vastuväite vastu ka põhjenduseta. Lühike tõene põhjus aitab, kui esitate hiljem kaebuse.
screen-ground-expectation = Postitasin sõpradele, perele või kogukonnale enne, kui sellist tehisintellekti oli.
screen-ground-expectation-note = Hea vanemate postituste puhul, uuemate puhul nõrgem.
screen-ground-special-categories = See, mida olen avalikult jaganud, näitab midagi minu tervise, veendumuste, poliitiliste vaadete, päritolu või seksuaalsuse kohta.
screen-ground-special-categories-note = Tekst ei ütle, mida. Ärge kirjutage seda ka vormi.
screen-ground-children = Minu postitustes on näha minu pere lapsi.
screen-ground-children-note = Jätke nimed ja vanused välja.
screen-ground-profession-safety = Minu töö või oht, millega elan, teeb riskantseks selle, kui minu nime või nägu kasutatakse mujal.
screen-ground-profession-safety-note = Tekst ei ütle, kumb. Ka teie ei pea ütlema.
screen-ground-creative-work = Avaldan seal oma tööna enda tekste, pilte, muusikat või muid teoseid.
screen-ground-creative-work-note = See puudutab teie andmeid ja elatist. Autoriõigus on teine asi.
screen-ground-irreversible = Mulle teeb muret, et treenitud mudelist ei saa midagi tagasi võtta.
screen-ground-irreversible-note = See kehtib kõigi kohta, seega sobib kõige paremini mõne muu põhjuse kõrvale.
screen-ground-not-necessary = Arvan, et Meta saab tehisintellekti treenida ka minu andmeteta.
screen-ground-not-necessary-note = Õiguslik argument. Kõige parem mõne muu põhjuse kõrval.
screen-ground-non-user = Mul ei ole seal kontot ja teised näitavad või nimetavad mind.
screen-ground-non-user-note = Vormile, mis puudutab teistelt inimestelt pärit andmeid.
screen-own-words = Oma sõnadega
screen-own-words-note = Kui soovite. Jätke välja terviseandmed ning laste ja teiste inimeste nimed.
screen-save = Salvesta
screen-saved = Sellesse seadmesse salvestatud.
screen-not-saved = Veel salvestamata: üks e-posti aadress ei ole täielik.
screen-draft = Veel salvestamata. Selle olite sisestanud.
screen-kept-here = See, mida salvestate, jääb sellesse seadmesse, kui te ei otsusta seda oma teiste seadmetega jagada.

popup-this-page = See leht
popup-unsure = Objector ei ole selles lehes kindel. Ta kirjutab ainult siis, kui vajutate nuppu.
popup-standing-filled = { $all ->
    [one] Objector täitis ühe välja.
   *[other] Objector täitis kõik { $all } välja, mida ta täita saab.
 }
popup-standing-part = { $written ->
    [one] Objector täitis { $all } väljast ühe.
   *[other] Objector täitis { $all } väljast { $written }.
 }
popup-standing-empty = { $all ->
    [one] Objector saab siin täita ühe välja.
   *[other] Objector saab siin täita { $all } välja.
 }
popup-standing-details = Objector saab selle vormi teie eest täita.
popup-standing-hindered = Objector ei täida praegu midagi.
popup-next-hindered = Kõigepealt tehke korda see, mis on eespool öeldud.
popup-standing-nothing = Objectoril ei ole siia midagi kirjutada.
popup-standing-submitted = Vajutasite Meta nuppu.
popup-refused-fields = { $refused ->
    [one] Üks väli ei võtnud kirjutatut vastu. Selle kõrval olev selgitus ütleb, mida teha.
   *[other] { $refused } välja ei võtnud kirjutatut vastu. Nende kõrval olevad selgitused ütlevad, mida teha.
 }
popup-next-press = Lugege see lehel läbi. Seejärel vajutage Meta enda nuppu.
popup-next-fill = Vajutage „Täida“ ja lugege siis lehel kõik läbi.
popup-next-details = Sisestage kõigepealt allpool oma andmed.
popup-next-nothing = See, mida küsitakse, on juba olemas või saate vastata ainult teie. Lehel olevad selgitused seletavad iga välja.
popup-next-submitted = Hoidke leht avatud ja vaadake, mida see ütleb. Meta võib saata e-postiga koodi või vastuse. Vaadake ka rämpsposti kausta.
popup-standing-login = Meta palub kõigepealt sisse logida.
popup-next-login = Logige siin brauseris sisse. Seejärel avage vorm uuesti.
popup-standing-code = Meta saatis teile e-postiga koodi.
popup-next-code = Hoidke see leht avatud. Otsige koodi postkastist ja rämpsposti kaustast ning sisestage see ise.
popup-standing-sent = Meta leht ütleb, et teie vastuväide on kätte saadud.
popup-next-sent = Hoidke alles e-kiri, mille Meta teile saadab. Kui seda ei tule, vaadake rämpsposti kausta.
popup-standing-refused = Meta leht ütleb „ei“.
popup-next-refused = See ei pruugi olla lõpp. Hoidke vastus alles. Te võite vastata ja Objector aitab teil kirja kirjutada.
popup-standing-unavailable = Meta ei näita siin vormi.
popup-next-unavailable = Sageli ei olda lihtsalt selles brauseris sisse logitud. Logige sisse ja avage vorm uuesti. Mõnes riigis Meta sellist vormi ei paku.
popup-standing-entry = Vorm ise on ühe sammu kaugusel.
popup-next-entry = Võite kohe sinna minna.
popup-fill = Täida
popup-undo = Võta tagasi
popup-open-form = Ava vorm
popup-open-again = Ava uuesti
popup-why = Miks Objector nii arvab
popup-sign-address = Aadress kuulub ühele teadaolevale Meta vormile.
popup-sign-hidden-id = Vormil on teadaoleva vormi number.
popup-sign-title = Pealkiri räägib vastuväitest ja tehisintellektist.
popup-sign-english-value = Valikud on vastuväite vormi valikud.
popup-sign-labels = Väljad küsivad seda, mida küsib vastuväite vorm.
popup-sign-text = Tekst räägib vastuväitest ja tehisintellektist.
popup-sign-stage-words = Sõnad lehel näitavad, kui kaugel te olete.
popup-sign-other-matter = Mõned sõnad kuuluvad teise teema juurde. See räägib selle vastu.
popup-elsewhere = Te ei ole Meta vastuväite vormil.
popup-where = Kui kaugel te olete
popup-no-known-form = Selle vormi aadress ei ole teada. Meta privaatsustaotluste leht võib teid edasi juhatada.
popup-open-portal = Ava Meta leht
popup-first-title = Kõigepealt mõned andmed
popup-first-lead = Nendega saab Objector vormi täita. Kõik võib jääda tühjaks.
popup-details-title = Teie andmed
popup-more-details = Eelvaade, oma sõnad, profiilide aadressid
popup-menu = Rohkem
popup-menu-details = Teie andmed
popup-menu-dashboard = Mida olete saatnud
popup-menu-welcome = Kuidas Objector töötab
popup-filled-now = { $written ->
    [one] Üks väli täideti.
   *[other] { $written } välja täideti.
 }
popup-undone-now = Kõik on nii nagu enne.
popup-page-gone = Leht enam ei vasta. Laadige see uuesti ja proovige siis veel kord.
popup-help-unseen = See on vorm, aga Objector ei näe seda
popup-help-wrong = Objector eksib siin milleski
popup-help-look = Omal algatusel töötab Objector ainult aadressidel, mida ta tunneb Meta vormide omadena. Kui vorm on siia kolinud, laske Objectoril seda lehte sel ühel korral vaadata.
popup-help-look-button = Vaata seda lehte
popup-help-looked = Objector leidis siit vormi. Rohkem näete eespool.
popup-help-looked-in-vain = Objector ei näe siin vastuväite vormi.
popup-help-look-failed = Teie brauser ei lasknud Objectoril seda lehte vaadata. Vajutage veel kord Objectori nuppu tööriistaribal ja proovige siis uuesti.
popup-by-hand = Vormi saate alati ka käsitsi täita. Kopeerige, mida vajate, või avage välja kontekstimenüü ja valige Objector.
popup-copy = Kopeeri
popup-copied = Kopeeritud. Kleepige see väljale.
popup-copy-missing = See puudub teie andmetest. Sisestage see kõigepealt seal.
popup-copy-failed = Teie brauser ei lasknud Objectoril kopeerida. Märgistage tekst ja kopeerige see ise.
popup-hand-in = Aidake see parandada: Objector paneb kirja, kuidas see vorm on üles ehitatud. Failis on väljade, pealkirjade ja nuppude nimed. Seal ei ole midagi sellest, mis väljadel kirjas on, ega teie andmeid ega midagi lehest väljaspool vormi.
popup-hand-in-write = Pane kirja
popup-hand-in-file = Fail
popup-hand-in-read = Enne jagamist lugege see läbi. Midagi ei ole saadetud. Kui olete sellega nõus, salvestage fail ja saatke see Objectori tegijatele: nende aadress on Objectori lehel teie brauseri laienduste poes.
popup-hand-in-save = Salvesta fail
popup-hand-in-copy = Kopeeri see

by-hand-objection = Minu vastuväide
by-hand-email = Minu e-posti aadress
by-hand-name = Minu nimi
by-hand-country = Minu riik

welcome-title = Öelge „ei“ tehisintellekti treenimisele sellega, mida jagate
welcome-lead = Meta treenib tehisintellekti sellega, mida täiskasvanud Facebookis ja Instagramis avalikult jagavad. Võite esitada vastuväite. Objector aitab teid Meta enda vormiga.
welcome-does = Mida ta teeb
welcome-does-recognise = Ta tunneb Meta vastuväite vormid ära, kui mõne neist avate.
welcome-does-fill = Ta kirjutab vormi selle, mille siin sisestate, ja te saate selle tagasi võtta.
welcome-does-explain = Ta selgitab iga välja selle kõrval lihtsate sõnadega.
welcome-never = Mida ta kunagi ei tee
welcome-never-send = Ta ei saada kunagi vormi. See nupp on teie.
welcome-never-watch = Ta ei jälgi teid kunagi. Ta töötab Meta abi-, privaatsus- ja sisselogimislehtedel nende vormide jaoks ja mujal Meta lehtedel ainult siis, kui te ta ise kutsute.
welcome-never-network = Ta ei anna kunagi midagi edasi. See, mida sisestate, jääb sellesse seadmesse, kui te ei otsusta seda oma teiste seadmetega jagada.
welcome-honest = Kas see tasub end veel ära?
welcome-honest-text = Jah. Vastuväide kehtib edaspidise kohta, ükskõik millal te selle esitate. Varasemat treenimist see tagasi võtta ei saa: mida mudel on õppinud, see jääb sinna.
welcome-right = Teie õigus
welcome-skip = Jäta praegu vahele
welcome-you = Teie
welcome-you-note = See, mida vormid küsivad. Kõik võib jääda tühjaks.
welcome-preview = Mida Objector kirjutab
welcome-preview-note = Objector kirjutab Meta lehe keeles. Enne saatmist saate seda seal muuta.
welcome-forms = Kus vormid on
welcome-forms-note = Logige kõigepealt selles brauseris Facebooki või Instagrami sisse. Seejärel avage vorm. Objector on seal.
welcome-ready = Nüüd vormide juurde

dashboard-title = Mida olete saatnud
dashboard-lead = Iga vastuväite koopia sellisena, nagu Objector nägi seda teele minemas. Seda hoitakse selles seadmes.
dashboard-none-title = Veel mitte midagi
dashboard-none-text = Kui saadate mõne Meta vormi, ilmub siia koopia sellest, mis selles oli: tekst, päev, vorm.
dashboard-objections = Vastuväited
dashboard-when = Saadetud
dashboard-page = Leht
dashboard-language = Keel
dashboard-account = Konto
dashboard-text = Saadetud tekst
dashboard-no-text = Vormi ei olnud teksti kirjutatud.
dashboard-answers = Mis veel vormis oli
dashboard-state-submitted-note = Vajutasite Meta nuppu. Kas see kohale jõudis, ei olnud näha.
dashboard-by-person = Teie märge: { $date }.
dashboard-by-page = Nähtud Meta lehel: { $date }.
dashboard-mark = Mis seisus see on?
dashboard-mark-note = Kui Meta e-kirjas on teisiti, muutke seda siin.
dashboard-mark-submitted = Saadetud, vastust veel ei ole
dashboard-mark-acknowledged = Meta ütleb, et sai kätte
dashboard-mark-granted = Meta ütleb, et rahuldas
dashboard-mark-refused = Meta ütleb „ei“
dashboard-mark-not-sent = Jäi siiski saatmata
dashboard-marked = Märgitud.
dashboard-details = Teie andmed
dashboard-details-none = Te ei ole veel midagi sisestanud.
dashboard-details-edit = Muuda oma andmeid
dashboard-details-enter = Sisesta oma andmed
dashboard-grounds-count = { $count ->
    [0] Midagi pole märgitud
    [one] Üks märgitud
   *[other] { $count } märgitud
 }
dashboard-parts = Selle lehe osad
dashboard-glance = Lühiülevaade
dashboard-figure-todo = { $count ->
    [one] vajab teie tähelepanu
   *[other] vajab teie tähelepanu
 }
dashboard-figure-waiting = { $count ->
    [one] ootab Meta vastust
   *[other] ootab Meta vastust
 }
dashboard-figure-over = { $count ->
    [one] on lõpetatud
   *[other] on lõpetatud
 }
dashboard-covered-title = Kelle nimel on vastuväide esitatud
dashboard-covered = { $all ->
    [one] { $covered ->
        [0] Konto kohta ei ole veel vastuväidet saadetud.
       *[other] Konto kohta on vastuväide saadetud.
    }
   *[other] { $all } kontost { $covered } kohta on vastuväide saadetud.
 }
dashboard-strip = Järgmised olulised päevad
dashboard-search = Otsi
dashboard-filter = Näita
dashboard-filter-all = Kõik
dashboard-filter-todo = Need, mis vajavad minu tähelepanu
dashboard-filter-waiting = Need, mis ootavad Meta vastust
dashboard-filter-over = Need, mis on lõpetatud
dashboard-found = { $count ->
    [0] Midagi ei leitud
    [one] Üks vastuväide
   *[other] { $count } vastuväidet
 }
dashboard-more = Näita veel
dashboard-all = Kõik selle kohta
dashboard-events = Mis ja millal juhtus
dashboard-notes = Märkmed
dashboard-note = Mis vastuseks tuli, oma sõnadega või Meta e-kirjast kopeeritud
dashboard-note-keep = Jäta märge alles
dashboard-note-remove = Eemalda
dashboard-files = Failid
dashboard-all-files = Tõend ja kalender
dashboard-proof-note = Leht, mille saate printida või PDF-ina alles hoida, ja sama andmetena. Mõlemal on arv, mis muutub, kui kas või üks täht muutub. Keegi teine seda tõendit teie eest ei hoia.
dashboard-proof-page = Tõend printimiseks
dashboard-proof-json = Tõend andmetena
dashboard-calendar = Päevad kalendrisse
dashboard-calendar-none = Ühtki päeva ei ole vaja oodata.
dashboard-add = Lisa vastuväide, mis saadeti ilma Objectorita
dashboard-add-note = Posti teel, e-posti teel või enne, kui teil Objector oli. Siis loeb ta päevi ka selle jaoks.
dashboard-add-route = Milline vorm või mida kiri puudutas
dashboard-add-channel = Kuidas
dashboard-add-on = Millal
dashboard-add-text = Mida te kirjutasite, kui see on teil alles
dashboard-add-keep = Lisa
dashboard-add-day-missing = Valige päev, mil te selle saatsite.
dashboard-letters = Kirjad
dashboard-letters-note = Objector kirjutab need selle põhjal, mida ta teab. Teie loete need läbi, muudate, mida soovite, ja saadate ise.
dashboard-letter-write = Kirjuta
dashboard-letter-write-label = Kirjuta: { $letter }
dashboard-letter-text = Kiri. Saate seda siin muuta.
dashboard-letter-copy = Kopeeri
dashboard-letter-copied = Kopeeritud.
dashboard-letter-print = Prindi
dashboard-letter-mail = Ava minu meiliprogrammis
dashboard-letter-page = Ava selle jaoks olev leht
dashboard-letter-close = Sulge
dashboard-letter-as-of = Aadressi ja lehe seis: { $date }
dashboard-settings = Seaded ja varukoopia
dashboard-notify = Tuleta mulle meelde, kui midagi on vaja teha
dashboard-notify-note = Teie brauser näitab teadet. Ta küsib selleks ühe korra luba.
dashboard-notify-refused = Teie brauser ei ole teateid lubanud. Arv Objectori ikoonil näitab ikka, mida on vaja teha.
dashboard-sync = Jaga minu teiste seadmetega
dashboard-sync-note = Teie brauseri oma konto kaudu, nii et vahepeal on brauseri tegija serverid. Väljas, kuni te seda ei vali.
dashboard-backup = Varukoopia
dashboard-backup-note = Üks fail teie andmete ja kõige sellega, mida olete saatnud. Hoidke seda kindlas kohas.
dashboard-backup-make = Tee varukoopia
dashboard-backup-save = Salvesta varukoopia
dashboard-backup-take = Lisa varukoopiast …
dashboard-backup-person = Võta minu andmed failist
dashboard-backup-take-in = Lisa
dashboard-backup-leave = Ära lisa
dashboard-backup-taken = Lisatud. Midagi siin olnust ei ole kaduma läinud.
dashboard-closed = Suletud selgitused
dashboard-closed-note = Selgitused, mille te Meta vormidel sulgesite, jäävad suletuks, kuni te neid uuesti näitate.
dashboard-closed-show = Näita neid uuesti
dashboard-closed-shown = Neid näidatakse jälle.
dashboard-forget-title = Unusta kõik
dashboard-forget-text = See kustutab siit seadmest teie andmed ja ülaloleva loendi. Mille Meta on kätte saanud, see jääb Metale.
dashboard-forget = Unusta kõik …
dashboard-forget-sure = Kas kustutada kõik?
dashboard-forget-sure-text = Teie andmed ja saadetu koopiad kaovad jäädavalt. Need koopiad võivad olla teie ainus tõend.
dashboard-forget-yes = Kustuta kõik
dashboard-forget-no = Jäta alles
dashboard-forgotten = Kõik on sellest seadmest kustutatud.

error-permission-title = Objector ei tohi veel Meta lehtedel töötada
error-permission-text = Teie brauser ei ole seda Meta abi- ja privaatsuslehtedel lubanud. Ilma selleta ei saa ta vormi ära tunda ega täita.
error-permission-grant = Luba Meta lehtedel
error-permission-granted = Aitäh. Kui Meta leht on avatud, laadige see uuesti.
error-permission-still = See ei ole ikka veel lubatud. Saate seda muuta brauseri seadetes.
error-damaged-title = Salvestatut ei saa lugeda
error-damaged-text = Salvestatu on rikutud. See on alles sellisena, nagu on, ja midagi ei ole üle kirjutatud. Kuni te ei ole otsustanud, ei täida Objector midagi. Kui alustate uuesti, pannakse rikutud koopia kõrvale ja see jääb sellesse seadmesse.
error-damaged-afresh = Pane kõrvale ja alusta uuesti
error-damaged-done = Rikutud koopia on kõrvale pandud. Võite uuesti alustada.
error-newer-title = Salvestatu pärineb uuemast Objectorist
error-newer-text = See on alles sellisena, nagu on. See vanem versioon ei puutu seda ega täida midagi. Uuendage Objectorit.
error-unreadable-title = Teie brauser ei anna salvestatut välja
error-unreadable-text = Midagi ei ole üle kirjutatud. Seni kuni seda jälle lugeda ei saa, ei täida Objector midagi. Sageli aitab brauseri taaskäivitamine.
error-not-kept = See ei õnnestunud. Midagi ei muudetud. Palun proovige uuesti.
error-full-title = Salvestamiseks ei ole enam ruumi
error-full-text = Teie brauser ei saanud viimast muudatust selles seadmes alles hoida. Varem salvestatu on endiselt alles.
error-unreachable-title = Objector ei vasta
error-unreachable-text = Midagi ei ole kaduma läinud. Sulgege see aken ja avage uuesti. Kui see ei aita, taaskäivitage brauser.
error-not-saved = Seda ei saanud salvestada. See, mille sisestasite, on siin alles. Palun proovige uuesti.
error-email = See ei ole täielik e-posti aadress. See näeb välja näiteks nii: name@example.org.
error-account-handle = See on mõne teise teenuse aadress. Sisestage selle konto profiil või jätke väli tühjaks.
error-account-email = See ei ole täielik e-posti aadress. Jätke väli tühjaks, et kasutada eespool olevat.
