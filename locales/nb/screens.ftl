# What Objector's own pages say (popup, welcome page, dashboard), in Norwegian (Bokmål).

screen-name = Objector
screen-platform-facebook = Facebook
screen-platform-instagram = Instagram
screen-platform-whatsapp = WhatsApp
screen-platform-meta = Meta-konto
screen-route-facebook-own = Facebooks protestskjema
screen-route-instagram-own = Instagrams protestskjema
screen-route-meta-own = Protestskjemaet for en Meta-konto
screen-route-whatsapp-own = WhatsApps protestskjema
screen-route-third-party = Skjemaet om data fra andre personer og kilder
screen-route-general-objection = Metas generelle protestskjema
screen-route-rights-portal = Metas side for personvernforespørsler
screen-route-entry = En side som fører til et protestskjema
screen-only-you-send = Objector fyller ut og forklarer. Bare du kan sende.
screen-language = { $code ->
    [bg] Bulgarsk
    [cs] Tsjekkisk
    [da] Dansk
    [de] Tysk
    [el] Gresk
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
    [lv] Latvisk
    [mt] Maltesisk
    [nb] Norsk
    [nl] Nederlandsk
    [pl] Polsk
    [pt] Portugisisk
    [ro] Rumensk
    [sk] Slovakisk
    [sl] Slovensk
    [sv] Svensk
   *[other] Et annet språk
 }
screen-law = { $law ->
    [gdpr] Du bruker retten din til å protestere etter artikkel 21 nr. 1 i GDPR, den europeiske personvernloven. Meta sier at det har en berettiget interesse i å trene KI. Det kan du når som helst protestere mot.
    [uk] Du bruker retten din til å protestere etter artikkel 21 nr. 1 i UK GDPR. Meta sier at det har en berettiget interesse i å trene KI. Det kan du når som helst protestere mot.
    [fadp] Du sier at du ikke ønsker denne behandlingen. Den sveitsiske loven, FADP, beskytter det ønsket.
   *[other] Hvilke rettigheter du har, avhenger av hvilken lov som gjelder der du bor. Objector nevner ingen.
 }

screen-state-not-yet = Ikke sendt ennå
screen-state-submitted = Sendt { $date }
screen-state-code-asked = Sendt { $date }. Metas kode må fortsatt skrives inn.
screen-state-acknowledged = Sendt { $date } og mottatt av Meta
screen-state-granted = Tatt til følge av Meta
screen-state-refused = Avslått av Meta
screen-state-not-sent = Ikke sendt

screen-due = { $count ->
    [one] Objector: én protest venter på deg
   *[other] Objector: { $count } protester venter på deg
 }
screen-here = Objector: { $form }
screen-notice-title = { $count ->
    [one] Én protest venter på deg
   *[other] { $count } protester venter på deg
 }
screen-notice-text = Trykk her for å se hva neste steg er.
screen-full-name = Navnet ditt
screen-full-name-note = For- og etternavn, slik de står på kontoen din.
screen-given-name = Fornavn
screen-family-name = Etternavn
screen-names-note = Bare for skjemaer som spør om dem hver for seg.
screen-email = E-postadressen din
screen-email-note = Adressen Meta har registrert på deg.
screen-country = Landet du bor i
screen-country-none = Ikke valgt
screen-land = Delstaten din
screen-land-note = I Tyskland har hver delstat sitt eget datatilsyn.
screen-land-none = Ikke valgt
screen-phone = Telefonnummer
screen-phone-note = Bare noen få skjemaer spør om det. La det helst stå tomt.
screen-speak = Språk
screen-speak-browser = Som i nettleseren
screen-for-whom = Hvem protesterer du for?
screen-for-whom-myself = For meg selv
screen-for-whom-no-account = For meg selv, uten konto
screen-for-whom-child = For barnet mitt
screen-for-whom-represented = For en jeg representerer
screen-for-whom-note = { $whom ->
    [no-account] Andre kan ha lagt ut noe om deg. Meta har et skjema om data fra andre personer. Det krever ingen konto.
    [child] Har barnet en egen konto? Da åpner du skjemaet mens du er logget inn på den. For det andre legger ut om barnet, finnes skjemaet om data fra andre personer. Der blir du spurt om hvem du skriver for.
    [represented] Har personen en konto? Da åpner du skjemaet mens du er logget inn på den. For det andre legger ut om personen, finnes skjemaet om data fra andre personer. Der blir du spurt om hvem du skriver for.
   *[myself] Én protest for hvert Kontosenter (Accounts Center). Logg inn på kontoen det gjelder.
 }
screen-third-party-note = Det krever ingen konto.
screen-state-covered = Dekkes av protesten for { $account }, hvis begge er i det samme Kontosenteret (Accounts Center)
screen-account-linked = I det samme Kontosenteret (Accounts Center) som de andre kontoene mine som er krysset av her
screen-accounts = Kontoene dine
screen-account = { $platform } { $number }
screen-accounts-note = Kontoer i det samme Kontosenteret (Accounts Center) hos Meta dekkes av én protest. Alle andre kontoer trenger sin egen.
screen-add = Legg til:
screen-add-account = Legg til en konto: { $platform }
screen-account-email = E-postadressen til kontoen
screen-account-email-note = Bare hvis den er en annen enn den ovenfor.
screen-account-handle = Profiladresse eller brukernavn
screen-account-handle-note = Bare noen skjemaer spør om det.
screen-account-remove = Fjern
screen-account-remove-label = Fjern { $account }
screen-account-added = { $account } er lagt til.
screen-account-removed = { $account } er fjernet.
screen-grounds = Grunnene dine
screen-grounds-note = Kryss bare av for det som stemmer for deg. Du kan la alt stå tomt. Metas skjema fra 2025 tar imot en protest uten begrunnelse. En kort og sann grunn hjelper hvis du klager senere.
screen-ground-expectation = Jeg la ut innhold for venner, familie eller et fellesskap, før slik KI fantes.
screen-ground-expectation-note = God for eldre innlegg, svakere for nye.
screen-ground-special-categories = Det jeg har gjort offentlig, viser noe om min helse, tro, politiske oppfatning, opprinnelse eller seksualitet.
screen-ground-special-categories-note = Teksten sier ikke hva. Ikke skriv det i skjemaet heller.
screen-ground-children = Barn i familien min er med i det jeg har lagt ut.
screen-ground-children-note = Utelat navn og alder.
screen-ground-profession-safety = Arbeidet mitt, eller en fare jeg lever med, gjør det risikabelt hvis navnet eller ansiktet mitt brukes andre steder.
screen-ground-profession-safety-note = Teksten sier ikke hva det er. Det trenger ikke du heller.
screen-ground-creative-work = Jeg publiserer egne tekster, bilder, musikk eller andre verk der som ledd i yrket mitt.
screen-ground-creative-work-note = Det handler om dataene dine og levebrødet ditt. Opphavsrett er en annen sak.
screen-ground-irreversible = Det bekymrer meg at ingenting kan tas ut av en trent modell igjen.
screen-ground-irreversible-note = Gjelder for alle, så best sammen med en annen grunn.
screen-ground-not-necessary = Jeg mener at Meta kan trene KI uten dataene mine.
screen-ground-not-necessary-note = Et juridisk argument. Best sammen med en annen grunn.
screen-ground-non-user = Jeg har ingen konto der, og andre viser eller nevner meg.
screen-ground-non-user-note = For skjemaet om data fra andre personer.
screen-own-words = Med egne ord
screen-own-words-note = Hvis du vil. Utelat helseopplysninger og navn på barn og andre personer.
screen-save = Lagre
screen-saved = Lagret på denne enheten.
screen-not-saved = Ikke lagret ennå: En e-postadresse er ikke fullstendig.
screen-draft = Ikke lagret ennå. Dette hadde du skrevet inn.
screen-kept-here = Det du lagrer, blir på denne enheten, med mindre du velger å dele det med de andre enhetene dine.

popup-this-page = Denne siden
popup-unsure = Objector er ikke sikkert på denne siden. Det skriver bare hvis du trykker på knappen.
popup-standing-filled = { $all ->
    [one] Objector har fylt ut ett felt.
   *[other] Objector har fylt ut alle de { $all } feltene som det kan.
 }
popup-standing-part = { $written ->
    [one] Objector har fylt ut ett av { $all } felt.
   *[other] Objector har fylt ut { $written } av { $all } felt.
 }
popup-standing-empty = { $all ->
    [one] Objector kan fylle ut ett felt her.
   *[other] Objector kan fylle ut { $all } felt her.
 }
popup-standing-details = Objector kan fylle ut skjemaet for deg.
popup-standing-hindered = Objector fyller ikke ut noe akkurat nå.
popup-next-hindered = Ta deg først av det som står ovenfor.
popup-standing-nothing = Her er det ikke noe for Objector å skrive.
popup-standing-submitted = Du har trykket på Metas knapp.
popup-refused-fields = { $refused ->
    [one] Ett felt tok ikke imot det som ble skrevet. Forklaringen ved siden av sier hva du kan gjøre.
   *[other] { $refused } felt tok ikke imot det som ble skrevet. Forklaringene ved siden av sier hva du kan gjøre.
 }
popup-next-press = Les gjennom alt på siden. Trykk deretter på Metas egen knapp.
popup-next-fill = Trykk på «Fyll ut», og les deretter gjennom alt på siden.
popup-next-details = Oppgi først opplysningene dine nedenfor.
popup-next-nothing = Det skjemaet spør om, står der allerede, eller så kan bare du svare. Forklaringene på siden beskriver hvert felt.
popup-next-submitted = La siden være åpen, og se hva den sier. Meta kan sende en kode eller et svar på e-post. Se også i søppelposten.
popup-standing-login = Meta ber deg logge inn først.
popup-next-login = Logg inn her i denne nettleseren. Åpne deretter skjemaet på nytt.
popup-standing-code = Meta har sendt deg en kode på e-post.
popup-next-code = La siden være åpen. Se etter koden i innboksen og i søppelposten, og skriv den inn selv.
popup-standing-sent = Metas side sier at protesten din er mottatt.
popup-next-sent = Ta vare på e-posten Meta sender deg. Hvis det ikke kommer noen, se i søppelposten.
popup-standing-refused = Metas side sier nei.
popup-next-refused = Det trenger ikke å være slutten. Ta vare på det som står der. Du kan svare, og Objector hjelper deg med brevet.
popup-standing-unavailable = Meta viser ikke skjemaet her.
popup-next-unavailable = Ofte er man bare ikke logget inn i denne nettleseren. Logg inn, og åpne deretter skjemaet på nytt. I noen land tilbyr ikke Meta et slikt skjema.
popup-standing-entry = Selve skjemaet er ett steg lenger frem.
popup-next-entry = Du kan gå dit med en gang.
popup-fill = Fyll ut
popup-undo = Angre
popup-open-form = Åpne skjemaet
popup-open-again = Åpne på nytt
popup-why = Hvorfor Objector mener det
popup-sign-address = Adressen hører til et av Metas kjente skjemaer.
popup-sign-hidden-id = Skjemaet har et nummer som hører til et kjent skjema.
popup-sign-title = Overskriften handler om å protestere og om KI.
popup-sign-english-value = Valgene er de man finner i et protestskjema.
popup-sign-labels = Feltene spør om det et protestskjema spør om.
popup-sign-text = Teksten handler om å protestere og om KI.
popup-sign-stage-words = Ord på siden viser hvor langt du er kommet.
popup-sign-other-matter = Noen ord hører til en annen sak. Det taler imot.
popup-elsewhere = Du er ikke på et av Metas protestskjemaer.
popup-where = Hvor langt du er kommet
popup-no-known-form = Adressen til dette skjemaet er ikke kjent. Metas side for personvernforespørsler kan kanskje føre deg videre.
popup-open-portal = Åpne Metas side
popup-first-title = Først noen opplysninger
popup-first-lead = Med dem kan Objector fylle ut skjemaet. Alle kan stå tomme.
popup-details-title = Opplysningene dine
popup-more-details = Forhåndsvisning, egne ord, profiladresser
popup-menu = Mer
popup-menu-details = Opplysningene dine
popup-menu-dashboard = Det du har sendt
popup-menu-welcome = Slik virker Objector
popup-filled-now = { $written ->
    [one] Ett felt ble fylt ut.
   *[other] { $written } felt ble fylt ut.
 }
popup-undone-now = Alt er som det var før.
popup-page-gone = Siden svarer ikke lenger. Last den inn på nytt, og prøv igjen.
popup-help-unseen = Dette er skjemaet, men Objector ser det ikke
popup-help-wrong = Objector gjør noe feil her
popup-help-look = På egen hånd arbeider Objector bare på de adressene det kjenner for Metas skjemaer. Hvis skjemaet er flyttet hit, kan du la Objector se på denne siden, denne ene gangen.
popup-help-look-button = Se på denne siden
popup-help-looked = Objector har funnet et skjema her. Se ovenfor.
popup-help-looked-in-vain = Objector ser ikke noe protestskjema her.
popup-help-look-failed = Nettleseren din lot ikke Objector se på denne siden. Trykk på Objectors knapp i verktøylinjen en gang til, og prøv igjen.
popup-by-hand = Du kan alltid fylle ut skjemaet for hånd. Kopier det du trenger, eller åpne hurtigmenyen i et felt og velg Objector.
popup-copy = Kopier
popup-copied = Kopiert. Lim det inn i feltet.
popup-copy-missing = Det mangler i opplysningene dine. Skriv det inn der først.
popup-copy-failed = Nettleseren din lot ikke Objector kopiere. Merk teksten, og kopier den selv.
popup-hand-in = Hjelp til med å rette feilen: Objector skriver ned hvordan dette skjemaet er bygd opp. Filen inneholder navnene på felt, overskrifter og knapper. Den inneholder ingenting av det som står i feltene, ingen av opplysningene dine og ingenting av siden utenfor skjemaet.
popup-hand-in-write = Skriv det ned
popup-hand-in-file = Filen
popup-hand-in-read = Les filen før du deler den. Ingenting er sendt. Hvis du synes det er greit, kan du lagre den og sende den til utviklerne av Objector. Adressen deres står på Objectors side i nettleserens butikk for utvidelser.
popup-hand-in-save = Lagre filen
popup-hand-in-copy = Kopier den

by-hand-objection = Protesten min
by-hand-email = E-postadressen min
by-hand-name = Navnet mitt
by-hand-country = Landet mitt

welcome-title = Si nei til KI-trening på det du deler
welcome-lead = Meta trener KI på det voksne deler offentlig på Facebook og Instagram. Du kan protestere. Objector hjelper deg med Metas eget skjema.
welcome-does = Dette gjør Objector
welcome-does-recognise = Det kjenner igjen Metas protestskjemaer når du åpner et.
welcome-does-fill = Det fyller inn det du oppgir her, og du kan angre det.
welcome-does-explain = Det forklarer hvert felt ved siden av, med enkle ord.
welcome-never = Dette gjør Objector aldri
welcome-never-send = Det sender aldri et skjema. Den knappen er det bare du som trykker på.
welcome-never-watch = Det overvåker deg aldri. Det arbeider på Metas hjelpe-, personvern- og innloggingssider for disse skjemaene, og på Metas andre sider bare når du ber om det.
welcome-never-network = Det gir aldri noe videre. Det du skriver inn, blir på denne enheten, med mindre du velger å dele det med de andre enhetene dine.
welcome-honest = Er det fortsatt verdt det?
welcome-honest-text = Ja. En protest gjelder for fremtiden, uansett når du kommer med den. Den kan ikke gjøre tidligere trening ugjort: Det en modell har lært, blir værende i den.
welcome-right = Rettigheten din
welcome-skip = Hopp over inntil videre
welcome-you = Om deg
welcome-you-note = Det skjemaene spør om. Du kan la hva som helst stå tomt.
welcome-preview = Dette vil Objector skrive
welcome-preview-note = Objector skriver det på språket til Metas side. Du kan endre det der før du sender.
welcome-forms = Her er skjemaene
welcome-forms-note = Logg først inn på Facebook eller Instagram i denne nettleseren. Åpne deretter skjemaet. Objector er der.
welcome-ready = Til skjemaene

dashboard-title = Det du har sendt
dashboard-lead = En kopi av hver protest, slik Objector så den bli sendt. Den lagres på denne enheten.
dashboard-none-title = Ingenting ennå
dashboard-none-text = Når du sender et av Metas skjemaer, vises det her en kopi av det som sto i det: teksten, dagen, skjemaet.
dashboard-objections = Protester
dashboard-when = Sendt
dashboard-page = Side
dashboard-language = Språk
dashboard-account = For
dashboard-text = Teksten som ble sendt
dashboard-no-text = Det sto ingen tekst i skjemaet.
dashboard-answers = Hva som ellers sto i skjemaet
dashboard-state-submitted-note = Du trykket på Metas knapp. Objector så ikke om protesten kom frem.
dashboard-by-person = Notert av deg { $date }.
dashboard-by-page = Sett på Metas side { $date }.
dashboard-mark = Hvordan ligger det an?
dashboard-mark-note = Hvis en e-post fra Meta sier noe annet, kan du endre det her.
dashboard-mark-submitted = Sendt, ikke noe svar ennå
dashboard-mark-acknowledged = Meta sier at den er mottatt
dashboard-mark-granted = Meta sier at den tas til følge
dashboard-mark-refused = Meta sier nei
dashboard-mark-not-sent = Jeg sendte den likevel ikke
dashboard-marked = Notert.
dashboard-details = Opplysningene dine
dashboard-details-none = Du har ikke oppgitt noe ennå.
dashboard-details-edit = Endre opplysningene dine
dashboard-details-enter = Oppgi opplysningene dine
dashboard-grounds-count = { $count ->
    [0] Ingen valgt
    [one] Én valgt
   *[other] { $count } valgt
 }
dashboard-parts = Deler av denne siden
dashboard-glance = Oversikt
dashboard-figure-todo = { $count ->
    [one] venter på deg
   *[other] venter på deg
 }
dashboard-figure-waiting = { $count ->
    [one] venter på Meta
   *[other] venter på Meta
 }
dashboard-figure-over = { $count ->
    [one] er avsluttet
   *[other] er avsluttet
 }
dashboard-covered-title = Hvem det er protestert for
dashboard-covered = { $all ->
    [one] { $covered ->
        [0] Det er ennå ikke sendt noen protest for kontoen.
       *[other] Det er sendt en protest for kontoen.
    }
   *[other] Det er sendt en protest for { $covered } av { $all } kontoer.
 }
dashboard-strip = De neste viktige dagene
dashboard-search = Søk
dashboard-filter = Vis
dashboard-filter-all = Alle
dashboard-filter-todo = De som venter på meg
dashboard-filter-waiting = De som venter på Meta
dashboard-filter-over = De som er avsluttet
dashboard-found = { $count ->
    [0] Ingenting funnet
    [one] Én protest
   *[other] { $count } protester
 }
dashboard-more = Vis flere
dashboard-all = Alt om den
dashboard-events = Hva som skjedde, og når
dashboard-notes = Notater
dashboard-note = Hva du fikk til svar, med egne ord eller kopiert fra Metas e-post
dashboard-note-keep = Ta vare på notatet
dashboard-note-remove = Fjern
dashboard-files = Filer
dashboard-all-files = Dokumentasjon og kalender
dashboard-proof-note = En side du kan skrive ut eller lagre som PDF, og det samme som data. Begge har et tall som endrer seg hvis en eneste bokstav endres. Ingen andre tar vare på denne dokumentasjonen for deg.
dashboard-proof-page = Dokumentasjon, for utskrift
dashboard-proof-json = Dokumentasjon, som data
dashboard-calendar = Dager til kalenderen
dashboard-calendar-none = Det er ingen dag å vente på.
dashboard-add = Legg til en protest som ble sendt uten Objector
dashboard-add-note = Per post, per e-post eller før du hadde Objector. Da teller Objector dagene for den også.
dashboard-add-route = Hvilket skjema, eller hva brevet gjaldt
dashboard-add-channel = Hvordan
dashboard-add-on = Når
dashboard-add-text = Hva du skrev, hvis du fortsatt har det
dashboard-add-keep = Legg til
dashboard-add-day-missing = Velg dagen da du sendte den.
dashboard-letters = Brev
dashboard-letters-note = Objector skriver dem ut fra det som det vet. Du leser dem, endrer det du vil, og sender dem selv.
dashboard-letter-write = Skriv
dashboard-letter-write-label = Skriv: { $letter }
dashboard-letter-text = Brevet. Du kan endre det her.
dashboard-letter-copy = Kopier
dashboard-letter-copied = Kopiert.
dashboard-letter-print = Skriv ut
dashboard-letter-mail = Åpne i e-postprogrammet mitt
dashboard-letter-page = Åpne siden for det
dashboard-letter-close = Lukk
dashboard-letter-as-of = Adresse og side per: { $date }
dashboard-settings = Innstillinger og sikkerhetskopi
dashboard-notify = Minn meg på det når det er noe å gjøre
dashboard-notify-note = Nettleseren din viser et varsel. Den ber deg én gang om tillatelse.
dashboard-notify-refused = Nettleseren din har ikke tillatt varsler. Tallet på Objectors ikon viser fortsatt hva som står for tur.
dashboard-sync = Del med de andre enhetene mine
dashboard-sync-note = Gjennom nettleserens egen konto, med leverandørens servere imellom. Slått av hvis du ikke velger det.
dashboard-backup = Sikkerhetskopi
dashboard-backup-note = Én fil med opplysningene dine og alt du har sendt. Oppbevar den på et trygt sted.
dashboard-backup-make = Lag en sikkerhetskopi
dashboard-backup-save = Lagre sikkerhetskopien
dashboard-backup-take = Hent inn en sikkerhetskopi …
dashboard-backup-person = Hent opplysningene mine fra filen
dashboard-backup-take-in = Hent inn
dashboard-backup-leave = La være
dashboard-backup-taken = Hentet inn. Ingenting av det som var her, er gått tapt.
dashboard-closed = Lukkede forklaringer
dashboard-closed-note = Forklaringer du har lukket på Metas skjemaer, forblir lukket til du viser dem igjen.
dashboard-closed-show = Vis dem igjen
dashboard-closed-shown = De vises igjen.
dashboard-forget-title = Glem alt
dashboard-forget-text = Dette sletter opplysningene dine og listen ovenfor fra denne enheten. Det Meta har mottatt, blir hos Meta.
dashboard-forget = Glem alt …
dashboard-forget-sure = Slette alt?
dashboard-forget-sure-text = Opplysningene dine og kopiene av det du har sendt, blir borte for godt. Kopiene kan være det eneste beviset ditt.
dashboard-forget-yes = Slett alt
dashboard-forget-no = Behold
dashboard-forgotten = Alt er slettet fra denne enheten.

error-permission-title = Objector har ikke lov til å arbeide på Metas sider ennå
error-permission-text = Nettleseren din har ikke tillatt det på Metas hjelpe- og personvernsider. Uten det kan Objector verken kjenne igjen eller fylle ut et skjema.
error-permission-grant = Tillat det på Metas sider
error-permission-granted = Takk. Last inn Metas side på nytt hvis den er åpen.
error-permission-still = Det er fortsatt ikke tillatt. Du kan endre det i innstillingene til nettleseren.
error-damaged-title = Det som er lagret, kan ikke leses
error-damaged-text = Det er skadet. Det er bevart som det er, og ingenting er overskrevet. Inntil du bestemmer deg, fyller ikke Objector ut noe. Hvis du begynner på nytt, blir den skadde kopien lagt til side, og den blir på denne enheten.
error-damaged-afresh = Legg den til side og begynn på nytt
error-damaged-done = Den skadde kopien er lagt til side. Du kan begynne på nytt.
error-newer-title = Det som er lagret, kommer fra en nyere versjon av Objector
error-newer-text = Det er bevart som det er. Denne eldre versjonen rører det ikke og fyller ikke ut noe. Oppdater Objector.
error-unreadable-title = Nettleseren din gir ikke ut det som er lagret
error-unreadable-text = Ingenting er overskrevet. Inntil det kan leses igjen, fyller ikke Objector ut noe. Det hjelper ofte å starte nettleseren på nytt.
error-not-kept = Det gikk ikke. Ingenting er endret. Prøv igjen.
error-full-title = Det er ikke mer plass til å lagre
error-full-text = Nettleseren din kunne ikke lagre den siste endringen på denne enheten. Det som var lagret før, er fortsatt der.
error-unreachable-title = Objector svarer ikke
error-unreachable-text = Ingenting er gått tapt. Lukk vinduet, og åpne det igjen. Hvis det ikke hjelper, kan du starte nettleseren på nytt.
error-not-saved = Det kunne ikke lagres. Det du skrev inn, er fortsatt her. Prøv igjen.
error-email = Dette er ikke en fullstendig e-postadresse. En e-postadresse ser slik ut: navn@example.org.
error-account-handle = Dette er en adresse hos en annen tjeneste. Oppgi profilen til denne kontoen, eller la feltet stå tomt.
error-account-email = Dette er ikke en fullstendig e-postadresse. La feltet stå tomt for å bruke den ovenfor.
