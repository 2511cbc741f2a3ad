# What Objector says about a whole page, in Dutch.

banner-facebook-own = Facebook: bezwaar maken tegen het gebruik van je informatie voor AI
banner-instagram-own = Instagram: bezwaar maken tegen het gebruik van je informatie voor AI
banner-meta-own = Meta-account: bezwaar maken tegen het gebruik van je informatie voor AI
banner-whatsapp-own = WhatsApp: bezwaar maken tegen de verwerking van je informatie
banner-third-party = Meta: bezwaar maken tegen het gebruik van informatie over jou die van derden komt
banner-general-objection = Meta: bezwaar maken tegen het gebruik van je informatie
banner-rights-portal = Meta: verzoeken over je privacyrechten
banner-entry = Vanaf hier kom je bij het bezwaarformulier

banner-unsure = Dit is misschien het bezwaarformulier van Meta

banner-ready = Objector kan invullen wat het weet. Er wordt niets ingevuld totdat je op de knop drukt.
banner-unsure-ready = Objector herkent deze pagina niet met zekerheid en heeft daarom niets ingevuld. Zie je dat dit het bezwaarformulier is, laat Objector dan invullen wat het weet.
banner-written = Ingevuld. Lees alles na en verbeter wat niet klopt. Druk daarna op de knop van Meta zelf: alleen jij kunt het formulier versturen.
banner-refused = Sommige velden hebben niet bewaard wat Objector heeft ingevuld. Vul die zelf in en druk daarna op de knop van Meta zelf.
banner-undone = Alles is weer zoals het was. Je kunt het formulier zelf invullen of het Objector opnieuw laten doen.
banner-nothing = Er is niets meer dat Objector kan invullen. Lees alles na en druk daarna op de knop van Meta zelf.
banner-no-details = Vul één keer je e-mailadres en land in. Daarna vult Objector dit formulier voor je in. Je gegevens blijven op je apparaat, tenzij je ervoor kiest ze met je andere apparaten te delen.
banner-damaged = Objector kan niet lezen wat het heeft opgeslagen en vult daarom niets in. Wat is opgeslagen, is bewaard gebleven. Open het venster van Objector om meer te zien.
banner-newer = Je gegevens zijn opgeslagen door een nieuwere versie van Objector. Werk Objector bij; tot die tijd legt het alleen uit en verandert het niets.
banner-too-large = Deze pagina heeft meer velden dan Objector leest. Het vult er geen in en legt er geen uit.
banner-private = In een privévenster houdt Objector geen lijst bij: noteer zelf wanneer je dit verstuurt.
banner-login = Log eerst hier in, in deze browser, en open het formulier dan opnieuw. Meta toont het alleen aan mensen die zijn ingelogd.
banner-code = Meta heeft een code naar je e-mailadres gestuurd. Typ die in en houd deze pagina open; als je die sluit, moet je misschien opnieuw beginnen. Kijk ook in je spammap.
banner-sent = Meta zegt dat je bezwaar is ontvangen. Maak een schermafbeelding: vaak wordt er geen kopie gemaild. Meta moet binnen een maand antwoorden.
banner-sent-other = Meta zegt dat je bezwaar is ontvangen. Maak een schermafbeelding: vaak wordt er geen kopie gemaild.
banner-stage-refused = Meta zegt dat het je bezwaar niet honoreert. Het moet je de redenen geven en zeggen waar je een klacht kunt indienen. Maak een schermafbeelding.
banner-stage-refused-other = Meta zegt dat het je bezwaar niet honoreert. Maak een schermafbeelding van het antwoord.
banner-unavailable = Meta toont het formulier hier niet. Controleer of je in deze browser bent ingelogd, probeer het later nog eens of gebruik een ander formulier van Meta.
banner-entry-state = Deze pagina legt uit hoe Meta informatie voor AI gebruikt. Het formulier zelf is één klik verder.

banner-own-covers = Sinds 27 mei 2025 gebruikt Meta openbare berichten, foto’s en reacties van volwassenen in Europa, en wat mensen aan Meta AI schrijven, om zijn AI te trainen. Meta beroept zich op een ‘gerechtvaardigd belang’ in plaats van het te vragen. Je hebt het recht om bezwaar te maken.
banner-own-covers-uk = Meta gebruikt openbare berichten, foto’s en reacties van volwassenen om zijn AI te trainen. In het Verenigd Koninkrijk heeft het dat naar verluidt in september 2024 hervat. Meta beroept zich op een ‘gerechtvaardigd belang’ in plaats van het te vragen. Je hebt het recht om bezwaar te maken.
banner-own-covers-other = Meta gebruikt openbare berichten, foto’s en reacties om zijn AI te trainen. Met het formulier van Meta kun je daar bezwaar tegen maken. Welke rechten je daarnaast hebt, hangt af van de wet in het land waar je woont.
banner-own-accounts = Eén bezwaar geldt voor alle accounts in hetzelfde Accountcentrum. Vul voor elk ander account het formulier opnieuw in.
banner-own-what = Het bezwaar geldt voor wat je openbaar hebt gedeeld en nog zult delen: berichten, foto’s met bijschriften, reels, verhalen, reacties, recensies en wat je in openbare groepen en op pagina’s doet. Je naam, gebruikersnaam en profielfoto tellen ook bij een privéprofiel als openbaar. Ook daar heeft bezwaar maken zin.
banner-own-limits = Wat een model al heeft geleerd, wordt hiermee niet gewist. Toch heeft het zin: je bezwaar telt voor wat daarna komt. Wat andere mensen over jou plaatsen, is een andere zaak, met een eigen formulier.
banner-own-late = Het is niet te laat. Op 27 mei 2025 begon de training; dat was geen uiterste datum om bezwaar te maken. Een bezwaar van vandaag telt voor de toekomst. Oudere berichten zijn het veiligst als je ze alleen aan vrienden toont of verwijdert.
banner-own-late-other = Het is niet te laat. Handleidingen die een uiterste datum voor bezwaar noemen, zijn verouderd. Een bezwaar van vandaag telt voor de toekomst. Oudere berichten zijn het veiligst als je ze alleen aan vrienden toont of verwijdert.
banner-own-chats = Privéberichten tussen mensen, ook die op WhatsApp, worden niet gebruikt, tenzij iemand ze aan Meta AI geeft.
banner-counts-later = Een bezwaar telt voor wat daarna komt, wanneer je het ook maakt. Wat een model al heeft geleerd, wordt er niet mee gewist.
banner-own-minors = Meta zegt dat het niet gebruikt wat mensen onder de 18 delen. Dat beschermt geen kinderen op foto’s die volwassenen plaatsen. Plaats je zulke foto’s, dan is bezwaar maken voor je eigen account ook voor de kinderen de moeite waard.
banner-own-earlier = Een bezwaar uit 2024 of 2025 telt nog steeds, zegt Meta. Maak opnieuw bezwaar als je e-mailadres is veranderd, of voor een account dat niet gekoppeld is.
banner-own-myths = Een bericht als ‘Ik geef geen toestemming’ heeft geen effect, hoe vaak het ook wordt gedeeld. Een bezwaar schakelt Meta AI ook niet uit: het blijft zichtbaar, en je hoeft het niet te gebruiken.
banner-own-pages = Voor een bedrijfspagina is er volgens handleidingen geen eigen formulier. Iedereen die er een beheert, maakt bezwaar voor het eigen profiel.
banner-own-threads = Voor Threads is er geen eigen formulier. Handleidingen rekenen Threads tot Instagram.
banner-non-users = Ook zonder account kun je bezwaar maken, met het formulier voor informatie van derden.
banner-whatsapp-mail = Na het formulier vraagt WhatsApp per e-mail waartegen je bezwaar maakt en waarom. Als je daar niet op antwoordt, gebeurt er misschien niets mee.
banner-whatsapp-limits = Privéberichten tussen mensen worden niet gebruikt, tenzij iemand ze aan Meta AI geeft. WhatsApp liet mensen weten dat hun bezwaar niet over WhatsApp gaat. Wat zeker helpt, is Meta AI daar niet gebruiken.
banner-third-party-limits = Dit formulier gaat over informatie die Meta van anderen heeft; je hebt er geen account voor nodig. Meta zegt dat het zulke verzoeken niet automatisch inwilligt.
banner-third-party-who = Dit formulier is voor mensen zonder account, en voor wat anderen over je plaatsen of zeggen. Het houdt die mensen niet tegen om iets te plaatsen. Praat ook met hen.
banner-third-party-identify = Meta zal vragen hoe het kan zien dat gegevens over jou gaan. Geef niet meer dan daarvoor nodig is, en stuur niet vooraf een kopie van je identiteitsbewijs.
banner-general-limits = Dit formulier is er voor verschillende zaken. Bezwaar maken tegen het gebruik van je gegevens voor AI is er een van.
banner-portal-limits = Sinds juli 2026 leidt het privacybeleid van Meta hierheen. Buiten Meta is er weinig over deze pagina bekend, dus controleer elk antwoord zelf.
banner-law-gdpr = Het recht van bezwaar staat in artikel 21 AVG. Meta mag je gegevens dan niet langer hiervoor gebruiken, tenzij het dwingende redenen aantoont die zwaarder wegen dan die van jou. Meta moet antwoorden binnen een maand nadat het je bezwaar heeft ontvangen (artikel 12, lid 3).
banner-law-uk = Het recht van bezwaar staat in artikel 21 van de UK GDPR.
banner-law-fadp = Wie je gegevens tegen je uitdrukkelijke wens in gebruikt, heeft daar volgens het Zwitserse recht een rechtvaardiging voor nodig (artikel 30, lid 2, onder b, en artikel 31 FADP). De wet stelt geen vaste termijn voor een antwoord.
banner-law-other = In jouw land geldt een andere wet dan de wetten die Objector kent. Het legt het formulier uit, maar noemt geen wet.
banner-unsure-why = Objector herkent een formulier aan meerdere kenmerken tegelijk: het adres, een verborgen nummer, de kop, de vragen. Hier zijn het er te weinig, of ze spreken elkaar tegen.
banner-login-why = Meta toont het formulier alleen waar je bent ingelogd, in precies deze browser. In de browser van de app bleef het volgens berichten leeg, en soms werkte het pas bij de tweede poging. Objector kijkt niet naar wachtwoorden.
banner-unavailable-why = Naar verluidt biedt Meta deze formulieren aan in de EU, IJsland, Liechtenstein, Noorwegen, het Verenigd Koninkrijk, Zwitserland en een paar andere landen. Gaat het formulier niet open, dan is een brief ook mogelijk.
banner-refused-why = { $law ->
    [gdpr] Het is aan Meta om dwingende redenen aan te tonen die zwaarder wegen dan die van jou (artikel 21, lid 1, AVG). Het moet zijn redenen geven en je zeggen dat je naar een toezichthouder en naar de rechter kunt gaan (artikel 12, lid 4). Je kunt antwoorden. Je kunt ook een klacht indienen bij de toezichthouder (artikel 77); dat kost niets.
    [uk] Het is aan Meta om dwingende redenen aan te tonen die zwaarder wegen dan die van jou (artikel 21, lid 1, van de UK GDPR). Je kunt antwoorden. Een klacht gaat eerst naar Meta zelf (section 164A van de Data Protection Act 2018), dan naar de ICO.
    [fadp] Tegen je uitdrukkelijke wens in heeft Meta een rechtvaardiging nodig (artikel 30, lid 2, onder b, en artikel 31 FADP). Je kunt vragen welke, en de zaak melden bij de Zwitserse federale toezichthouder voor gegevensbescherming (FDPIC).
   *[other] Je kunt Meta naar zijn redenen vragen.
}

way-details = Mijn gegevens invullen
way-details-change = Mijn gegevens wijzigen
way-form-facebook-own = Het formulier van Facebook openen
way-form-instagram-own = Het formulier van Instagram openen
way-form-third-party = Het formulier voor mensen zonder account openen
way-form-whatsapp-own = Het formulier van WhatsApp openen
way-record = Bekijken wat ik heb verstuurd

source-gdpr = Algemene verordening gegevensbescherming (AVG)
source-gdpr-6 = AVG, artikel 6
source-gdpr-9 = AVG, artikel 9
source-gdpr-12 = AVG, artikel 12
source-gdpr-21 = AVG, artikel 21
source-time-limits = Verordening nr. 1182/71 over termijnen
source-ico = Information Commissioner’s Office (ICO)
source-edoeb = Zwitserse federale toezichthouder voor gegevensbescherming (FDPIC)
source-meta-forms = De pagina van Meta zelf over bezwaar maken
source-meta-policy = Het privacybeleid van Meta
source-authority-2025 = Handleiding van een toezichthouder, 2025
source-somi = SOMI, een stichting in Nederland
source-noyb = noyb, een vereniging in Oostenrijk
