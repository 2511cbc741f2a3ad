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
    [gdpr] Te kasutate oma õigust esitada vastuväide isikuandmete kaitse üldmääruse, Euroopa andmekaitseõiguse artikli 21 lõike 1 alusel. Meta ütleb, et tal on õigustatud huvi tehisintellekti treenida. Võite sellele igal ajal vastuväite esitada.
    [uk] Te kasutate oma õigust esitada vastuväide UK GDPR-i artikli 21 lõike 1 alusel. Meta ütleb, et tal on õigustatud huvi tehisintellekti treenida. Võite sellele igal ajal vastuväite esitada.
    [fadp] Te ütlete, et ei soovi sellist töötlemist. Šveitsi õigus, FADP, kaitseb seda tahet.
   *[other] Millised õigused teil on, sõltub teie elukohariigi seadusest. Objector ühtegi ei nimeta.
 }

screen-state-not-yet = Veel saatmata
screen-state-submitted = Saadetud: { $date }
screen-state-code-asked = Saadetud: { $date }. Meta kood on veel sisestamata.
screen-state-acknowledged = Saadetud: { $date }, Meta on kätte saanud
screen-state-granted = Meta arvestas
screen-state-refused = Meta lükkas tagasi
screen-state-not-sent = Saatmata

screen-full-name = Teie nimi
screen-full-name-note = Ees- ja perekonnanimi nii, nagu need teie kontol on.
screen-given-name = Eesnimi
screen-family-name = Perekonnanimi
screen-names-note = Ainult vormidele, mis küsivad neid eraldi.
screen-email = Teie e-posti aadress
screen-email-note = See, mille järgi Meta teid tunneb.
screen-country = Riik, kus te elate
screen-country-none = Valimata
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
screen-grounds-note = Märkige ainult see, mis on teie kohta tõsi. Kõik võib jääda tühjaks. Meta praegune vorm võtab vastuväite vastu ka põhjenduseta. Lühike tõene põhjus aitab, kui esitate hiljem kaebuse.
screen-ground-expectation = Postitasin sõpradele, perele või kogukonnale enne, kui sellist tehisintellekti oli.
screen-ground-expectation-note = Sobib vanematele postitustele, nõrgem uute puhul.
screen-ground-special-categories = See, mida olen avalikult jaganud, näitab midagi minu tervise, veendumuste, poliitiliste vaadete, päritolu või seksuaalsuse kohta.
screen-ground-special-categories-note = Tekst ei ütle, mida. Ärge kirjutage seda ka vormi.
screen-ground-children = Minu postitustes on näha minu pere lapsi.
screen-ground-children-note = Jätke nimed ja vanused välja.
screen-ground-profession-safety = Minu töö või oht, millega elan, teeb riskantseks selle, kui minu nime või nägu kasutatakse mujal.
screen-ground-profession-safety-note = Tekst ei ütle, kumb. Ka teie ei pea ütlema.
screen-ground-creative-work = Avaldan seal oma tööna enda tekste, pilte, muusikat või muid teoseid.
screen-ground-creative-work-note = See puudutab teie andmeid ja elatist. Autoriõigus on teine asi.
screen-ground-irreversible = Mulle on oluline, et treenitud mudelist ei saa midagi tagasi võtta.
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
screen-kept-here = See, mida salvestate, jääb sellesse seadmesse. Midagi ei saadeta kuhugi.

popup-this-page = See leht
popup-unsure = Objector ei ole selles lehes kindel. Ta kirjutab ainult siis, kui vajutate nuppu.
popup-standing-filled = { $all ->
    [one] Objector täitis ühe välja.
   *[other] Objector täitis kõik { $all } välja, mida ta saab.
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
popup-next-hindered = Kõigepealt lahendage see, mis eespool öeldud.
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
popup-next-refused = See ei pruugi olla lõpp. Hoidke vastus alles. Meta peab teile põhjusi selgitama ja te saate pöörduda oma riigi andmekaitseasutuse poole.
popup-standing-unavailable = Meta ei näita siin vormi.
popup-next-unavailable = Sageli ei olda lihtsalt selles brauseris sisse logitud. Logige sisse ja avage vorm uuesti. Mõnes riigis Meta sellist vormi ei paku.
popup-standing-entry = Vorm ise on ühe sammu kaugusel.
popup-next-entry = Võite kohe sinna minna.
popup-fill = Täida
popup-undo = Võta tagasi
popup-open-form = Ava vorm
popup-open-again = Ava uuesti
popup-why = Miks Objector nii arvab
popup-sign-address = Aadress kuulub ühele Meta tuntud vormile.
popup-sign-hidden-id = Vorm kannab tuntud vormi numbrit.
popup-sign-title = Pealkiri räägib vastuväitest ja tehisintellektist.
popup-sign-english-value = Valikud on vastuväite vormi valikud.
popup-sign-labels = Väljad küsivad seda, mida küsib vastuväite vorm.
popup-sign-text = Tekst räägib vastuväitest ja tehisintellektist.
popup-sign-stage-words = Sõnad lehel näitavad, kui kaugel te olete.
popup-sign-other-matter = Mõned sõnad kuuluvad teise teema juurde. See räägib vastu.
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

welcome-title = Öelge ei tehisintellekti treenimisele sellega, mida jagate
welcome-lead = Meta treenib tehisintellekti sellega, mida täiskasvanud Facebookis ja Instagramis avalikult jagavad. Võite esitada vastuväite. Objector aitab teid Meta enda vormiga.
welcome-does = Mida ta teeb
welcome-does-recognise = Ta tunneb Meta vastuväite vormid ära, kui mõne neist avate.
welcome-does-fill = Ta täidab selle, mille siin sisestate, ja te saate selle tagasi võtta.
welcome-does-explain = Ta selgitab iga välja selle kõrval lihtsate sõnadega.
welcome-never = Mida ta kunagi ei tee
welcome-never-send = Ta ei saada kunagi vormi. See nupp on teie.
welcome-never-watch = Ta ei jälgi teid kunagi. Ta töötab Meta abi-, privaatsus- ja sisselogimislehtedel nende vormide jaoks ja mitte kusagil mujal.
welcome-never-network = Ta ei anna kunagi midagi edasi. See, mida sisestate, jääb sellesse seadmesse.
welcome-honest = Kas see tasub veel ära?
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
dashboard-lead = Iga vastuväite koopia sellisena, nagu Objector nägi seda teele minemas. Seda hoitakse ainult selles seadmes.
dashboard-none-title = Veel mitte midagi
dashboard-none-text = Kui saadate mõne Meta vormi, ilmub siia koopia sellest, mis selles oli: tekst, päev, vorm.
dashboard-objections = Vastuväited
dashboard-when = Saadetud
dashboard-page = Leht
dashboard-language = Keel
dashboard-account = Konto
dashboard-state = Seis
dashboard-text = Saadetud tekst
dashboard-no-text = Vormi ei olnud teksti kirjutatud.
dashboard-answers = Mis veel vormis oli
dashboard-state-submitted = Saadetud
dashboard-state-submitted-note = Vajutasite Meta nuppu. Kas see kohale jõudis, ei olnud näha.
dashboard-state-code-asked = Ootab koodi
dashboard-state-code-asked-note = Meta leht küsis e-kirjas olevat koodi. Alles sellega jõuab vastuväide kohale.
dashboard-state-acknowledged = Meta sai kätte
dashboard-state-acknowledged-note = Nii ütles Meta leht. See ei ole veel vastus.
dashboard-state-granted = Meta arvestas
dashboard-state-refused = Meta lükkas tagasi
dashboard-state-not-sent = Saatmata
dashboard-by-person = Teie märge: { $date }.
dashboard-by-page = Nähtud Meta lehel: { $date }.
dashboard-mark = Kuidas sellega on?
dashboard-mark-note = Kui Meta e-kirjas on teisiti, muutke seda siin.
dashboard-mark-submitted = Saadetud, vastust veel ei ole
dashboard-mark-acknowledged = Meta ütleb, et sai kätte
dashboard-mark-granted = Meta ütleb, et arvestab
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
error-account-email = See ei ole täielik e-posti aadress. Jätke väli tühjaks, et kasutada eespool olevat.
