# What Objector's own pages say (popup, welcome page, dashboard), in Danish.

screen-name = Objector
screen-platform-facebook = Facebook
screen-platform-instagram = Instagram
screen-platform-whatsapp = WhatsApp
screen-platform-meta = Meta-konto
screen-route-facebook-own = Facebooks indsigelsesformular
screen-route-instagram-own = Instagrams indsigelsesformular
screen-route-meta-own = Indsigelsesformularen for en Meta-konto
screen-route-whatsapp-own = WhatsApps indsigelsesformular
screen-route-third-party = Formularen om data fra andre personer og kilder
screen-route-general-objection = Metas generelle indsigelsesformular
screen-route-rights-portal = Metas side til anmodninger om databeskyttelse
screen-route-entry = En side, der fører til en indsigelsesformular
screen-only-you-send = Objector udfylder og forklarer. Kun du kan sende.
screen-language = { $code ->
    [bg] Bulgarsk
    [cs] Tjekkisk
    [da] Dansk
    [de] Tysk
    [el] Græsk
    [en] Engelsk
    [es] Spansk
    [et] Estisk
    [fi] Finsk
    [fr] Fransk
    [ga] Irsk
    [hr] Kroatisk
    [hu] Ungarsk
    [is] Islandsk
    [it] Italiensk
    [lt] Litauisk
    [lv] Lettisk
    [mt] Maltesisk
    [nb] Norsk
    [nl] Nederlandsk
    [pl] Polsk
    [pt] Portugisisk
    [ro] Rumænsk
    [sk] Slovakisk
    [sl] Slovensk
    [sv] Svensk
   *[other] Et andet sprog
 }
screen-law = { $law ->
    [gdpr] Du bruger din ret til indsigelse efter artikel 21, stk. 1, i GDPR, den europæiske databeskyttelseslov. Meta siger, at virksomheden har en legitim interesse i at træne AI. Det må du til enhver tid gøre indsigelse mod.
    [uk] Du bruger din ret til indsigelse efter artikel 21, stk. 1, i UK GDPR. Meta siger, at virksomheden har en legitim interesse i at træne AI. Det må du til enhver tid gøre indsigelse mod.
    [fadp] Du siger, at du ikke ønsker denne behandling. Den schweiziske lov, FADP, beskytter det ønske.
   *[other] Hvilke rettigheder du har, afhænger af loven dér, hvor du bor. Objector nævner ikke nogen.
 }

screen-state-not-yet = Ikke sendt endnu
screen-state-submitted = Sendt { $date }
screen-state-code-asked = Sendt { $date }. Metas kode mangler stadig at blive skrevet ind.
screen-state-acknowledged = Sendt { $date } og modtaget af Meta
screen-state-granted = Imødekommet af Meta
screen-state-refused = Afvist af Meta
screen-state-not-sent = Ikke sendt

screen-due = { $count ->
    [one] Objector: Én indsigelse venter på dig
   *[other] Objector: { $count } indsigelser venter på dig
 }
screen-here = Objector: { $form }
screen-notice-title = { $count ->
    [one] Én indsigelse venter på dig
   *[other] { $count } indsigelser venter på dig
 }
screen-notice-text = Tryk her for at se, hvad næste skridt er.
screen-full-name = Dit navn
screen-full-name-note = For- og efternavn, som de står på din konto.
screen-given-name = Fornavn
screen-family-name = Efternavn
screen-names-note = Kun til formularer, der spørger om dem hver for sig.
screen-email = Din e-mailadresse
screen-email-note = Den, som Meta kender dig på.
screen-country = Land, hvor du bor
screen-country-none = Ikke valgt
screen-land = Din delstat
screen-land-note = I Tyskland har hver delstat sin egen databeskyttelsesmyndighed.
screen-land-none = Ikke valgt
screen-phone = Telefonnummer
screen-phone-note = Kun få formularer spørger om det. Lad det helst stå tomt.
screen-speak = Sprog
screen-speak-browser = Som browseren
screen-for-whom = Hvem gør du indsigelse for?
screen-for-whom-myself = For mig selv
screen-for-whom-no-account = For mig selv, uden konto
screen-for-whom-child = For mit barn
screen-for-whom-represented = For en person, jeg repræsenterer
screen-for-whom-note = { $whom ->
    [no-account] Andre kan have lagt noget op om dig. Meta har en formular om data fra andre personer; den kræver ingen konto.
    [child] Har barnet selv en konto? Så åbn formularen, mens du er logget ind på den. Til det, andre lægger op om barnet, er der formularen om data fra andre personer; den spørger, hvem du skriver for.
    [represented] Har personen en konto? Så åbn formularen, mens du er logget ind på den. Til det, andre lægger op om personen, er der formularen om data fra andre personer; den spørger, hvem du skriver for.
   *[myself] Én indsigelse for hver Kontooversigt (Accounts Center). Log ind på den konto, det drejer sig om.
 }
screen-third-party-note = Den kræver ingen konto.
screen-state-covered = Dækket af indsigelsen for { $account }, hvis de to er i den samme Kontooversigt
screen-account-linked = Er i den samme Kontooversigt som mine andre konti, der er afkrydset her
screen-accounts = Dine konti
screen-account = { $platform } { $number }
screen-accounts-note = Konti i den samme Kontooversigt (Accounts Center) hos Meta er dækket af én indsigelse. Alle andre konti kræver deres egen.
screen-add = Tilføj:
screen-add-account = Tilføj en konto: { $platform }
screen-account-email = Kontoens e-mailadresse
screen-account-email-note = Kun hvis den er en anden end den ovenfor.
screen-account-handle = Profiladresse eller brugernavn
screen-account-handle-note = Kun nogle formularer spørger om det.
screen-account-remove = Fjern
screen-account-remove-label = Fjern { $account }
screen-account-added = { $account } er tilføjet.
screen-account-removed = { $account } er fjernet.
screen-grounds = Dine grunde
screen-grounds-note = Sæt kun kryds ved det, der passer på dig. Du må gerne lade det hele stå tomt. Metas formular fra 2025 accepterer en indsigelse uden begrundelse. En kort og sand grund hjælper, hvis du senere klager.
screen-ground-expectation = Jeg lagde ting op for venner, familie eller et fællesskab, før der fandtes sådan AI.
screen-ground-expectation-note = God til ældre opslag, svagere til nye.
screen-ground-special-categories = Det, jeg har gjort offentligt, viser noget om mit helbred, min tro, mine politiske holdninger, min oprindelse eller min seksualitet.
screen-ground-special-categories-note = Teksten siger ikke hvad. Skriv det heller ikke i formularen.
screen-ground-children = Børn i min familie optræder i det, jeg har lagt op.
screen-ground-children-note = Udelad navne og alder.
screen-ground-profession-safety = Mit arbejde, eller en fare, jeg lever med, gør det risikabelt, hvis mit navn eller ansigt bruges andre steder.
screen-ground-profession-safety-note = Teksten siger ikke hvilken. Det behøver du heller ikke.
screen-ground-creative-work = Jeg offentliggør egne tekster, billeder, musik eller andre værker dér som led i mit arbejde.
screen-ground-creative-work-note = Det handler om dine data og dit levebrød. Ophavsret er en anden sag.
screen-ground-irreversible = Det vejer tungt for mig, at intet kan tages ud af en trænet model igen.
screen-ground-irreversible-note = Gælder for alle, så bedst sammen med en anden grund.
screen-ground-not-necessary = Jeg mener, at Meta kan træne AI uden mine data.
screen-ground-not-necessary-note = Et juridisk argument. Bedst sammen med en anden grund.
screen-ground-non-user = Jeg har ingen konto dér, og andre viser eller nævner mig.
screen-ground-non-user-note = Til formularen om data fra andre personer.
screen-own-words = Med dine egne ord
screen-own-words-note = Hvis du har lyst. Udelad helbredsoplysninger og navne på børn og andre personer.
screen-save = Gem
screen-saved = Gemt på denne enhed.
screen-not-saved = Ikke gemt endnu: En e-mailadresse er ikke fuldstændig.
screen-draft = Ikke gemt endnu. Det er det, du havde skrevet.
screen-kept-here = Det, du gemmer, bliver på denne enhed, medmindre du vælger at dele det med dine andre enheder.

popup-this-page = Denne side
popup-unsure = Objector kender ikke denne side med sikkerhed. Der bliver kun skrevet noget, hvis du trykker på knappen.
popup-standing-filled = { $all ->
    [one] Objector har udfyldt ét felt.
   *[other] Objector har udfyldt alle de { $all } felter, det kan udfylde.
 }
popup-standing-part = { $written ->
    [one] Objector har udfyldt ét af { $all } felter.
   *[other] Objector har udfyldt { $written } af { $all } felter.
 }
popup-standing-empty = { $all ->
    [one] Objector kan udfylde ét felt her.
   *[other] Objector kan udfylde { $all } felter her.
 }
popup-standing-details = Objector kan udfylde formularen for dig.
popup-standing-hindered = Objector udfylder ikke noget lige nu.
popup-next-hindered = Tag dig først af det, der står ovenfor.
popup-standing-nothing = Her er ikke noget for Objector at skrive.
popup-standing-submitted = Du har trykket på Metas knap.
popup-refused-fields = { $refused ->
    [one] Ét felt tog ikke imod det, der blev skrevet. Forklaringen ved siden af siger, hvad du kan gøre.
   *[other] { $refused } felter tog ikke imod det, der blev skrevet. Forklaringerne ved siden af siger, hvad du kan gøre.
 }
popup-next-press = Læs det igennem på siden. Tryk derefter på Metas egen knap.
popup-next-fill = Tryk på ”Udfyld”, og læs det derefter igennem på siden.
popup-next-details = Angiv først dine oplysninger nedenfor.
popup-next-nothing = Det, der spørges om, står der allerede, eller også kan kun du svare på det. Forklaringerne på siden beskriver hvert felt.
popup-next-submitted = Lad siden være åben, og se, hvad den siger. Meta sender måske en kode eller et svar pr. e-mail. Se også i spammappen.
popup-standing-login = Meta beder dig logge ind først.
popup-next-login = Log ind her i denne browser. Åbn derefter formularen igen.
popup-standing-code = Meta har sendt dig en kode pr. e-mail.
popup-next-code = Lad siden være åben. Find koden i din indbakke eller i spammappen, og skriv den selv ind.
popup-standing-sent = Metas side siger, at din indsigelse er modtaget.
popup-next-sent = Gem den mail, Meta sender dig. Hvis der ikke kommer nogen, så se i spammappen.
popup-standing-refused = Metas side siger nej.
popup-next-refused = Det behøver ikke at være slut. Gem det, der står. Du kan svare, og Objector hjælper dig med brevet.
popup-standing-unavailable = Meta viser ikke formularen her.
popup-next-unavailable = Ofte er man bare ikke logget ind i denne browser. Log ind, og åbn derefter formularen igen. I nogle lande tilbyder Meta ingen sådan formular.
popup-standing-entry = Selve formularen er et skridt længere fremme.
popup-next-entry = Du kan gå dertil med det samme.
popup-fill = Udfyld
popup-undo = Fortryd
popup-open-form = Åbn formularen
popup-open-again = Åbn igen
popup-why = Hvorfor Objector mener det
popup-sign-address = Adressen hører til en af Metas kendte formularer.
popup-sign-hidden-id = Formularen har et nummer, der hører til en kendt formular.
popup-sign-title = Overskriften handler om indsigelse og AI.
popup-sign-english-value = Valgmulighederne er dem, en indsigelsesformular har.
popup-sign-labels = Felterne spørger om det, en indsigelsesformular spørger om.
popup-sign-text = Teksten handler om indsigelse og AI.
popup-sign-stage-words = Ord på siden viser, hvor langt du er.
popup-sign-other-matter = Nogle ord hører til en anden sag. Det taler imod.
popup-elsewhere = Du er ikke på en af Metas indsigelsesformularer.
popup-where = Hvor langt du er
popup-no-known-form = Adressen på denne formular er ikke kendt. Metas side til anmodninger om databeskyttelse kan måske føre dig videre.
popup-open-portal = Åbn Metas side
popup-first-title = Først et par oplysninger
popup-first-lead = Med dem kan Objector udfylde formularen. De må alle gerne være tomme.
popup-details-title = Dine oplysninger
popup-more-details = Eksempel på teksten, egne ord, profiladresser
popup-menu = Mere
popup-menu-details = Dine oplysninger
popup-menu-dashboard = Det, du har sendt
popup-menu-welcome = Sådan virker Objector
popup-filled-now = { $written ->
    [one] Ét felt blev udfyldt.
   *[other] { $written } felter blev udfyldt.
 }
popup-undone-now = Alt er, som det var før.
popup-page-gone = Siden svarer ikke længere. Genindlæs den, og prøv igen.
popup-help-unseen = Dette er formularen, men Objector ser den ikke
popup-help-wrong = Objector tager fejl af noget her
popup-help-look = Af sig selv arbejder Objector kun på de adresser, det kender fra Metas formularer. Hvis formularen er flyttet hertil, så lad Objector se på denne side, kun denne ene gang.
popup-help-look-button = Se på denne side
popup-help-looked = Objector har fundet en formular her. Se ovenfor.
popup-help-looked-in-vain = Objector ser ingen indsigelsesformular her.
popup-help-look-failed = Din browser lod ikke Objector se på denne side. Tryk på Objectors knap i værktøjslinjen en gang til, og prøv så igen.
popup-by-hand = Du kan altid udfylde formularen selv. Kopiér det, du har brug for, eller åbn et felts kontekstmenu, og vælg Objector.
popup-copy = Kopiér
popup-copied = Kopieret. Sæt det ind i feltet.
popup-copy-missing = Det mangler i dine oplysninger. Skriv det ind dér først.
popup-copy-failed = Din browser lod ikke Objector kopiere. Markér teksten, og kopiér den selv.
popup-hand-in = Hjælp med at rette det: Objector skriver ned, hvordan denne formular er bygget op. Filen indeholder navne på felter, overskrifter og knapper. Den indeholder intet af det, der står i felterne, ingen af dine oplysninger og intet fra siden uden for formularen.
popup-hand-in-write = Skriv det ned
popup-hand-in-file = Filen
popup-hand-in-read = Læs den, før du deler den. Intet er sendt. Hvis du synes, den er i orden, så gem den, og send den til folkene bag Objector: Adressen står på Objectors side i din browsers butik for tilføjelser.
popup-hand-in-save = Gem filen
popup-hand-in-copy = Kopiér

by-hand-objection = Min indsigelse
by-hand-email = Min e-mailadresse
by-hand-name = Mit navn
by-hand-country = Mit land

welcome-title = Sig nej til AI-træning på det, du deler
welcome-lead = Meta træner AI på det, voksne deler offentligt på Facebook og Instagram. Du kan gøre indsigelse. Objector hjælper dig med Metas egen formular.
welcome-does = Det gør Objector
welcome-does-recognise = Genkender Metas indsigelsesformularer, når du åbner en.
welcome-does-fill = Skriver det, du angiver her, ind i felterne, og du kan fortryde det.
welcome-does-explain = Forklarer hvert felt lige ved siden af, med enkle ord.
welcome-never = Det gør Objector aldrig
welcome-never-send = Sender aldrig en formular. Den knap er din.
welcome-never-watch = Overvåger dig aldrig. Objector arbejder på Metas hjælpe-, privatlivs- og loginsider for disse formularer, og andre steder hos Meta kun, når du beder om det.
welcome-never-network = Giver aldrig noget videre. Det, du skriver, bliver på denne enhed, medmindre du vælger at dele det med dine andre enheder.
welcome-honest = Er det stadig umagen værd?
welcome-honest-text = Ja. En indsigelse gælder for tiden fremover, uanset hvornår du gør den. Den kan ikke gøre tidligere træning ugjort: Det, en model har lært, bliver i den.
welcome-right = Din ret
welcome-skip = Spring over for nu
welcome-you = Om dig
welcome-you-note = Det, formularerne spørger om. Du må gerne lade alt stå tomt.
welcome-preview = Det vil Objector skrive
welcome-preview-note = Objector skriver det på det sprog, Metas side er på. Du kan ændre det dér, før du sender.
welcome-forms = Her er formularerne
welcome-forms-note = Log først ind på Facebook eller Instagram i denne browser. Åbn derefter formularen. Objector er der.
welcome-ready = Til formularerne

dashboard-title = Det, du har sendt
dashboard-lead = En kopi af hver indsigelse, som Objector så den, da den blev sendt. Den gemmes på denne enhed.
dashboard-none-title = Intet endnu
dashboard-none-text = Når du sender en af Metas formularer, vises her en kopi af det, der stod i den: teksten, dagen, formularen.
dashboard-objections = Indsigelser
dashboard-when = Sendt
dashboard-page = Side
dashboard-language = Sprog
dashboard-account = For
dashboard-text = Den sendte tekst
dashboard-no-text = Der stod ingen tekst i formularen.
dashboard-answers = Hvad der ellers stod i formularen
dashboard-state-submitted-note = Du trykkede på Metas knap. Om den kom frem, kunne ikke ses.
dashboard-by-person = Noteret af dig { $date }.
dashboard-by-page = Set på Metas side { $date }.
dashboard-mark = Hvordan går det med den?
dashboard-mark-note = Hvis en mail fra Meta siger noget andet, så ret det her.
dashboard-mark-submitted = Sendt, intet svar endnu
dashboard-mark-acknowledged = Meta siger, at den er modtaget
dashboard-mark-granted = Meta siger, at den er imødekommet
dashboard-mark-refused = Meta siger nej
dashboard-mark-not-sent = Jeg sendte den alligevel ikke
dashboard-marked = Noteret.
dashboard-details = Dine oplysninger
dashboard-details-none = Du har ikke angivet noget endnu.
dashboard-details-edit = Ret dine oplysninger
dashboard-details-enter = Angiv dine oplysninger
dashboard-grounds-count = { $count ->
    [0] Ingen valgt
    [one] Én valgt
   *[other] { $count } valgt
 }
dashboard-parts = Sidens dele
dashboard-glance = Overblik
dashboard-figure-todo = { $count ->
    [one] venter på dig
   *[other] venter på dig
 }
dashboard-figure-waiting = { $count ->
    [one] venter på Meta
   *[other] venter på Meta
 }
dashboard-figure-over = { $count ->
    [one] er afsluttet
   *[other] er afsluttet
 }
dashboard-covered-title = Hvem der er gjort indsigelse for
dashboard-covered = { $all ->
    [one] { $covered ->
        [0] Der er endnu ikke sendt nogen indsigelse for kontoen.
       *[other] Der er sendt en indsigelse for kontoen.
    }
   *[other] Der er sendt en indsigelse for { $covered } af { $all } konti.
 }
dashboard-strip = De næste vigtige dage
dashboard-search = Søg
dashboard-filter = Vis
dashboard-filter-all = Alle
dashboard-filter-todo = Dem, der venter på mig
dashboard-filter-waiting = Dem, der venter på Meta
dashboard-filter-over = Dem, der er afsluttet
dashboard-found = { $count ->
    [0] Intet fundet
    [one] Én indsigelse
   *[other] { $count } indsigelser
 }
dashboard-more = Vis mere
dashboard-all = Alt om den
dashboard-events = Hvad der skete, og hvornår
dashboard-notes = Noter
dashboard-note = Hvad der kom tilbage, med dine egne ord eller kopieret fra Metas mail
dashboard-note-keep = Gem noten
dashboard-note-remove = Fjern
dashboard-files = Filer
dashboard-all-files = Bevis og kalender
dashboard-proof-note = En side til at udskrive eller gemme som PDF, og det samme som data. Hver af dem har et nummer, der ændrer sig, hvis blot et enkelt bogstav ændres. Ingen andre gemmer dette bevis for dig.
dashboard-proof-page = Bevis til udskrift
dashboard-proof-json = Bevis som data
dashboard-calendar = Dage til kalenderen
dashboard-calendar-none = Der er ingen dag at vente på.
dashboard-add = Tilføj en indsigelse, der blev sendt uden Objector
dashboard-add-note = Med posten, pr. e-mail, eller før du fik Objector. Så tæller Objector også dagene for den.
dashboard-add-route = Hvilken formular, eller hvad brevet handlede om
dashboard-add-channel = Hvordan
dashboard-add-on = Hvornår
dashboard-add-text = Det, du skrev, hvis du stadig har det
dashboard-add-keep = Tilføj
dashboard-add-day-missing = Vælg den dag, du sendte den.
dashboard-letters = Breve
dashboard-letters-note = Objector skriver dem ud fra det, det ved. Du læser dem, ændrer, hvad du vil, og sender dem selv.
dashboard-letter-write = Skriv
dashboard-letter-write-label = Skriv: { $letter }
dashboard-letter-text = Brevet. Du kan ændre det her.
dashboard-letter-copy = Kopiér
dashboard-letter-copied = Kopieret.
dashboard-letter-print = Udskriv
dashboard-letter-mail = Åbn i mit mailprogram
dashboard-letter-page = Åbn siden til det
dashboard-letter-close = Luk
dashboard-letter-as-of = Adresse og side pr. { $date }
dashboard-settings = Indstillinger og sikkerhedskopi
dashboard-notify = Mind mig om det, når der skal ske noget
dashboard-notify-note = Din browser viser en meddelelse. Den beder om din tilladelse én gang.
dashboard-notify-refused = Din browser har ikke tilladt meddelelser. Tallet på Objectors ikon viser stadig, hvad der skal ske.
dashboard-sync = Del med mine andre enheder
dashboard-sync-note = Via din browsers konto, altså via browserproducentens servere. Slået fra, medmindre du slår det til.
dashboard-backup = Sikkerhedskopi
dashboard-backup-note = Én fil med dine oplysninger og alt, hvad du har sendt. Gem den et sikkert sted.
dashboard-backup-make = Lav en sikkerhedskopi
dashboard-backup-save = Gem sikkerhedskopien
dashboard-backup-take = Indlæs en sikkerhedskopi …
dashboard-backup-person = Hent mine oplysninger fra filen
dashboard-backup-take-in = Indlæs
dashboard-backup-leave = Indlæs ikke
dashboard-backup-taken = Indlæst. Intet af det, der var her, er gået tabt.
dashboard-closed = Lukkede forklaringer
dashboard-closed-note = Forklaringer, som du har lukket på Metas formularer, forbliver lukkede, indtil du får dem vist igen.
dashboard-closed-show = Vis dem igen
dashboard-closed-shown = De bliver vist igen.
dashboard-forget-title = Glem alt
dashboard-forget-text = Dette sletter dine oplysninger og listen ovenfor fra enheden. Det, Meta har modtaget, bliver hos Meta.
dashboard-forget = Glem alt …
dashboard-forget-sure = Slet det hele?
dashboard-forget-sure-text = Dine oplysninger og kopierne af det, du har sendt, forsvinder for altid. Kopierne kan være dit eneste bevis.
dashboard-forget-yes = Slet det hele
dashboard-forget-no = Behold det
dashboard-forgotten = Alt er slettet fra denne enhed.

error-permission-title = Objector må endnu ikke arbejde på Metas sider
error-permission-text = Din browser har ikke tilladt det på Metas hjælpe- og privatlivssider. Uden det kan Objector hverken genkende eller udfylde en formular.
error-permission-grant = Tillad det på Metas sider
error-permission-granted = Tak. Genindlæs Metas side, hvis den er åben.
error-permission-still = Det er stadig ikke tilladt. Du kan ændre det i browserens indstillinger.
error-damaged-title = Det, der er gemt, kan ikke læses
error-damaged-text = Det er beskadiget. Det er bevaret, som det er, og intet er overskrevet. Indtil du bestemmer dig, udfylder Objector ikke noget. Hvis du begynder forfra, bliver den beskadigede kopi lagt til side, og den bliver på denne enhed.
error-damaged-afresh = Læg den til side, og begynd forfra
error-damaged-done = Den beskadigede kopi er lagt til side. Du kan begynde forfra.
error-newer-title = Det, der er gemt, stammer fra en nyere version
error-newer-text = Det er bevaret, som det er. Denne ældre version rører det ikke og udfylder ikke noget. Opdatér Objector.
error-unreadable-title = Din browser udleverer ikke det, der er gemt
error-unreadable-text = Intet er overskrevet. Indtil det kan læses igen, udfylder Objector ikke noget. Det hjælper ofte at genstarte browseren.
error-not-kept = Det lykkedes ikke. Intet er ændret. Prøv igen.
error-full-title = Der er ikke mere plads til at gemme
error-full-text = Din browser kunne ikke gemme den seneste ændring på denne enhed. Det, der var gemt før, er der stadig.
error-unreachable-title = Objector svarer ikke
error-unreachable-text = Intet er gået tabt. Luk vinduet, og åbn det igen. Hvis det ikke hjælper, så genstart browseren.
error-not-saved = Det kunne ikke gemmes. Det, du skrev, er her stadig. Prøv igen.
error-email = Det er ikke en fuldstændig e-mailadresse. Sådan ser en ud: name@example.org.
error-account-handle = Dette er en adresse på en anden tjeneste. Angiv denne kontos profil, eller lad feltet stå tomt.
error-account-email = Det er ikke en fuldstændig e-mailadresse. Lad feltet stå tomt for at bruge den ovenfor.
