# What Objector's own pages say (popup, welcome page, dashboard), in Norwegian Bokmål.

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
   *[other] Hvilke rettigheter du har, avhenger av loven der du bor. Objector nevner ingen.
 }

screen-state-not-yet = Ikke sendt ennå
screen-state-submitted = Sendt { $date }
screen-state-code-asked = Sendt { $date }. Metas kode må fortsatt skrives inn.
screen-state-acknowledged = Sendt { $date } og mottatt av Meta
screen-state-granted = Tatt til følge av Meta
screen-state-refused = Avslått av Meta
screen-state-not-sent = Ikke sendt

screen-full-name = Navnet ditt
screen-full-name-note = For- og etternavn, slik de står på kontoen din.
screen-given-name = Fornavn
screen-family-name = Etternavn
screen-names-note = Bare for skjemaer som spør om dem hver for seg.
screen-email = E-postadressen din
screen-email-note = Den som Meta kjenner deg ved.
screen-country = Landet du bor i
screen-country-none = Ikke valgt
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
screen-grounds-note = Kryss bare av for det som stemmer for deg. Du kan la alt stå tomt. Metas nåværende skjema godtar en protest uten begrunnelse. En kort og sann grunn hjelper hvis du klager senere.
screen-ground-expectation = Jeg la ut innhold for venner, familie eller et fellesskap, før slik KI fantes.
screen-ground-expectation-note = God for eldre innlegg, svakere for nye.
screen-ground-special-categories = Det jeg har gjort offentlig, viser noe om helsen, troen, politikken, opprinnelsen eller seksualiteten min.
screen-ground-special-categories-note = Teksten sier ikke hva. Ikke skriv det i skjemaet heller.
screen-ground-children = Barn i familien min er med i det jeg har lagt ut.
screen-ground-children-note = Utelat navn og alder.
screen-ground-profession-safety = Arbeidet mitt, eller en fare jeg lever med, gjør det risikabelt hvis navnet eller ansiktet mitt brukes andre steder.
screen-ground-profession-safety-note = Teksten sier ikke hvilken. Det trenger ikke du heller.
screen-ground-creative-work = Jeg publiserer egne tekster, bilder, musikk eller andre verk der i yrket mitt.
screen-ground-creative-work-note = Det handler om dataene dine og levebrødet ditt. Opphavsrett er en annen sak.
screen-ground-irreversible = Det betyr noe for meg at ingenting kan tas ut av en trent modell igjen.
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
screen-kept-here = Det du lagrer, blir på denne enheten. Ingenting sendes noe sted.

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
popup-next-nothing = Det som det spørres om, står der allerede, eller så kan bare du svare. Forklaringene på siden beskriver hvert felt.
popup-next-submitted = La siden være åpen, og se hva den sier. Meta kan sende en kode eller et svar på e-post. Se også i søppelposten.
popup-standing-login = Meta ber deg logge inn først.
popup-next-login = Logg inn her i denne nettleseren. Åpne deretter skjemaet på nytt.
popup-standing-code = Meta har sendt deg en kode på e-post.
popup-next-code = La siden være åpen. Se etter koden i innboksen og i søppelposten, og skriv den inn selv.
popup-standing-sent = Metas side sier at protesten din er mottatt.
popup-next-sent = Ta vare på e-posten Meta sender deg. Hvis det ikke kommer noen, se i søppelposten.
popup-standing-refused = Metas side sier nei.
popup-next-refused = Det trenger ikke å være slutten. Ta vare på det som står der. Meta skylder deg en begrunnelse, og du kan henvende deg til datatilsynet i landet ditt.
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

welcome-title = Si nei til KI-trening på det du deler
welcome-lead = Meta trener KI på det voksne deler offentlig på Facebook og Instagram. Du kan protestere. Objector hjelper deg med Metas eget skjema.
welcome-does = Dette gjør Objector
welcome-does-recognise = Det kjenner igjen Metas protestskjemaer når du åpner et.
welcome-does-fill = Det fyller inn det du oppgir her, og du kan angre det.
welcome-does-explain = Det forklarer hvert felt ved siden av, med enkle ord.
welcome-never = Dette gjør Objector aldri
welcome-never-send = Det sender aldri et skjema. Den knappen er din.
welcome-never-watch = Det overvåker deg aldri. Det arbeider for disse skjemaene på Metas hjelpe-, personvern- og innloggingssider og ingen andre steder.
welcome-never-network = Det gir aldri noe videre. Det du skriver inn, blir på denne enheten.
welcome-honest = Er det fortsatt verdt det?
welcome-honest-text = Ja. En protest gjelder for tiden fremover, uansett når du kommer med den. Den kan ikke gjøre om tidligere trening: Det en modell har lært, blir værende i den.
welcome-right = Rettigheten din
welcome-skip = Hopp over inntil videre
welcome-you = Deg
welcome-you-note = Det skjemaene spør om. Du kan la hva som helst stå tomt.
welcome-preview = Dette vil Objector skrive
welcome-preview-note = Objector skriver det på språket til Metas side. Du kan endre det der før du sender.
welcome-forms = Her er skjemaene
welcome-forms-note = Logg først inn på Facebook eller Instagram i denne nettleseren. Åpne deretter skjemaet. Objector er der.
welcome-ready = Til skjemaene

dashboard-title = Det du har sendt
dashboard-lead = En kopi av hver protest, slik Objector så den bli sendt. Den lagres bare på denne enheten.
dashboard-none-title = Ingenting ennå
dashboard-none-text = Når du sender et av Metas skjemaer, vises det her en kopi av det som sto i det: teksten, dagen, skjemaet.
dashboard-objections = Protester
dashboard-when = Sendt
dashboard-page = Side
dashboard-language = Språk
dashboard-account = For
dashboard-state = Status
dashboard-text = Teksten som ble sendt
dashboard-no-text = Det sto ingen tekst i skjemaet.
dashboard-answers = Hva som ellers sto i skjemaet
dashboard-state-submitted = Sendt
dashboard-state-submitted-note = Du trykket på Metas knapp. Om den kom frem, var ikke synlig.
dashboard-state-code-asked = Venter på koden
dashboard-state-code-asked-note = Metas side ba om en kode fra en e-post. Først med den kommer protesten frem.
dashboard-state-acknowledged = Mottatt av Meta
dashboard-state-acknowledged-note = Det sto på Metas side. Det er ikke et svar ennå.
dashboard-state-granted = Tatt til følge av Meta
dashboard-state-refused = Avslått av Meta
dashboard-state-not-sent = Ikke sendt
dashboard-by-person = Notert av deg { $date }.
dashboard-by-page = Sett på Metas side { $date }.
dashboard-mark = Hvordan går det med den?
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
error-newer-title = Det som er lagret, kommer fra en nyere Objector
error-newer-text = Det er bevart som det er. Denne eldre versjonen rører det ikke og fyller ikke ut noe. Oppdater Objector.
error-unreadable-title = Nettleseren din gir ikke ut det som er lagret
error-unreadable-text = Ingenting er overskrevet. Inntil det kan leses igjen, fyller ikke Objector ut noe. Det hjelper ofte å starte nettleseren på nytt.
error-not-kept = Det gikk ikke. Ingenting er endret. Prøv igjen.
error-full-title = Det er ikke mer plass til å lagre
error-full-text = Nettleseren din kunne ikke lagre den siste endringen på denne enheten. Det som var lagret før, er fortsatt der.
error-unreachable-title = Objector svarer ikke
error-unreachable-text = Ingenting er gått tapt. Lukk vinduet, og åpne det igjen. Hvis det ikke hjelper, kan du starte nettleseren på nytt.
error-not-saved = Det kunne ikke lagres. Det du skrev inn, er fortsatt her. Prøv igjen.
error-email = Dette er ikke en fullstendig e-postadresse. En e-postadresse ser slik ut: name@example.org.
error-account-email = Dette er ikke en fullstendig e-postadresse. La feltet stå tomt for å bruke den ovenfor.
