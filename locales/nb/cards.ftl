# What Objector says beside each control of Meta's form, in Norwegian (Bokmål).

card-region = Objectors forklaring
card-fill = Fyll ut skjemaet
card-undo = Angre alt
card-write = Fyll ut feltet
card-take-back = Angre her
card-why = Hvorfor?
card-close = Lukk
card-open = Forklar feltet

need-required = Meta krever et svar.
need-optional = Feltet kan stå tomt.

state-ready = Objector kan fylle ut dette for deg. Ingenting blir skrevet før du trykker på knappen.
state-held = Her står det allerede noe. Objector lar det stå.
state-held-other = Her står det allerede en annen adresse enn den du har oppgitt for kontoen. Objector lar den stå. Sjekk hvilken du vil bruke.
state-refused = Siden beholdt ikke det Objector skrev. Skriv det inn selv.
state-undone = Angret. Feltet er som det var før.
state-unsure = Objector er ikke sikkert på hva feltet brukes til. Les Metas spørsmål før du svarer.
state-too-long = Teksten din er lengre enn feltet tillater. Skriv en kortere selv.
state-no-choice = Objector fant ikke noe passende svar i Metas liste. Velg det selv.

field-email =
    .title = E-postadressen din
    .asks = Meta vil ha e-postadressen til kontoen du protesterer for. Svaret blir sendt dit.
    .why = Bruk adressen som hører til kontoen din. Det anbefaler forbrukerorganisasjoner i veiledningene sine, fordi Meta da kan koble protesten til kontoen. Hvis svaret ikke kommer, se også i søppelposten.
    .missing = Oppgi først e-postadressen din i Objector, så kan det fylle ut feltet.
    .written = Objector skrev adressen du har oppgitt for kontoen.
    .asks-third-party = Meta vil ha en e-postadresse som det kan svare deg på. Den trenger ikke å høre til en konto.
    .why-third-party = Dette skjemaet krever ingen konto. Oppgi en adresse du leser: Metas svar og spørsmål kommer dit.
    .written-third-party = Objector skrev adressen du har oppgitt for svar.
    .asks-whatsapp-own = WhatsApp vil ha en e-postadresse. WhatsApp sender flere spørsmål dit før du får svar.
    .why-whatsapp-own = WhatsApp spør på e-post hva du protesterer mot, og hvorfor. Folk har fått den e-posten på engelsk. Oppgi en adresse du leser, og svar på ditt eget språk hvis du vil.
    .written-whatsapp-own = Objector skrev adressen du har oppgitt for WhatsApp, eller ellers den vanlige adressen din.
field-email-confirm =
    .title = Den samme adressen en gang til
    .asks = Meta vil ha den samme e-postadressen en gang til, for å fange opp skrivefeil.
    .why = Den må være helt lik den ovenfor. Hvis du endrer den ene, må du også endre den andre.
    .missing = Oppgi først e-postadressen din i Objector, så kan det fylle ut feltet.
    .written = Objector skrev den samme adressen som ovenfor.
field-full-name =
    .title = Navnet ditt
    .asks = Meta vil ha for- og etternavnet ditt.
    .why = Oppgi navnet som står på kontoen din. Du trenger ikke å bevise det: Meta kan bare be om mer dokumentasjon hvis det er rimelig tvil om hvem du er.
    .missing = Oppgi først navnet ditt i Objector, så kan det fylle ut feltet.
    .written = Objector skrev navnet du har oppgitt.
    .why-plain = Oppgi navnet som står på kontoen din. Du trenger ikke å legge ved noe som beviser det.
    .why-third-party = Oppgi navnet andre kjenner deg under, for Meta må lete etter det. Hvis du også er kjent under et annet navn, kan du si det der skjemaet ber om en forklaring.
field-given-name =
    .title = Fornavnet ditt
    .asks = Meta vil ha fornavnet ditt.
    .why = Oppgi navnet som står på kontoen din. Du trenger ikke å bevise det: Meta kan bare be om mer dokumentasjon hvis det er rimelig tvil om hvem du er.
    .missing = Oppgi først fornavnet ditt i Objector, så kan det fylle ut feltet.
    .written = Objector skrev fornavnet du har oppgitt.
field-family-name =
    .title = Etternavnet ditt
    .asks = Meta vil ha etternavnet ditt.
    .why = Oppgi navnet som står på kontoen din. Du trenger ikke å bevise det: Meta kan bare be om mer dokumentasjon hvis det er rimelig tvil om hvem du er.
    .missing = Oppgi først etternavnet ditt i Objector, så kan det fylle ut feltet.
    .written = Objector skrev etternavnet du har oppgitt.
field-phone =
    .title = Telefonnummeret ditt
    .asks = Meta vil ha et telefonnummer med landkode.
    .why = I WhatsApps skjema er det nummeret til WhatsApp-kontoen din. I andre skjemaer kan du la feltet stå tomt hvis det er lov: En protest krever det ikke.
    .asks-whatsapp-own = WhatsApp vil ha telefonnummeret til WhatsApp-kontoen din, med landkode.
    .missing = Oppgi først telefonnummeret ditt i Objector, så kan det fylle ut feltet.
    .written = Objector skrev nummeret du har oppgitt.
field-country =
    .title = Landet ditt
    .asks = Meta vil vite hvilket land du bor i, fordi rettighetene dine avhenger av det.
    .why = Velg landet der du faktisk bor, ikke det du er født i. Hvis det mangler i Metas liste, slik det ble rapportert om Norge i 2024, kan ikke skjemaet brukes. Skriv et brev i stedet.
    .missing = Oppgi først landet ditt i Objector, så kan det velge det her.
    .written = Objector valgte landet du har oppgitt.
field-account =
    .title = Profilen din
    .asks = Meta vil ha adressen til eller brukernavnet på profilen dette gjelder.
    .why = Oppgi den ene profilen du protesterer for. For andre kontoer som ikke er i det samme Kontosenteret (Accounts Center), fyller du ut skjemaet på nytt.
    .missing = Oppgi først adressen til profilen din i Objector, så kan det fylle ut feltet.
    .written = Objector skrev profilen du har oppgitt.
field-reason =
    .title = Hvorfor du protesterer
    .asks = Meta spør hvorfor du protesterer, eller hvordan denne bruken av dataene dine påvirker deg.
    .why = { $law ->
        [gdpr] Artikkel 21 nr. 1 i GDPR nevner grunner knyttet til din særlige situasjon.
        [uk] Artikkel 21 nr. 1 i UK GDPR nevner grunner knyttet til din særlige situasjon.
       *[other] Skriv med egne ord hvorfor du ikke vil at dataene dine brukes slik.
    } Noen få sanne setninger er nok, og du trenger ikke å legge ved dokumenter. Metas skjema fra 2024 avviste svar på under 100 tegn. Det fra 2025 godtar også et tomt felt. Grunner hjelper hvis du klager senere. Ikke skriv sensitive detaljer, for eksempel om en sykdom, og ingen navn på barn eller andre personer.
    .missing = Oppgi først opplysningene dine, så kan Objector skrive en begrunnelse her.
    .written = Objector skrev en protest ut fra grunnene du har krysset av for. Les den: Hver setning skal stemme for deg.
    .written-plain = Objector skrev en kort protest. Du kan legge til egne grunner i Objectors vindu. De gjør den sterkere.
    .left-out = Objector skrev en protest. Det er ikke plass i feltet til alt du valgte.
field-details =
    .title = Noe mer
    .asks = Meta spør om du vil legge til noe. Det trengs ikke for protesten din.
    .why = La feltet stå tomt hvis det ikke mangler noe ovenfor. Ikke last opp eller beskriv mer om deg selv enn du må.
field-about-ai =
    .title = Handler det om KI?
    .asks = Meta spør om forespørselen din handler om KI hos Meta. For denne protesten er svaret ja.
    .why = Det samme skjemaet brukes også til andre ting. Med «ja» viser det feltene for en protest mot at dataene dine brukes til KI.
    .missing = Oppgi først opplysningene dine, så kan Objector velge dette.
    .written = Objector valgte «ja», fordi du protesterer mot at dataene dine brukes til KI.
field-request-kind =
    .title = Hva du vil gjøre
    .asks = Meta spør hva slags forespørsel dette er. For deg er det en protest.
    .why = Velg svaret som handler om å protestere mot bruk av opplysningene dine. De andre svarene fører til andre skjemaer.
    .missing = Oppgi først opplysningene dine, så kan Objector velge dette.
    .written = Objector valgte svaret som står for en protest.
    .why-third-party = Velg svaret som handler om å protestere mot eller begrense bruk av opplysninger fra tredjeparter til KI. De andre handler om å se, rette eller slette data.
    .why-whatsapp-own = Velg spørsmålet om hvordan man protesterer mot behandlingen av opplysningene sine. WhatsApp spør deretter på e-post hva du protesterer mot, og hvorfor.
field-product =
    .title = Hvilket produkt
    .asks = Meta spør hvilket av produktene sine forespørselen din gjelder.
    .why = Velg produktet der du har kontoen din. For en konto et annet sted fyller du ut skjemaet på nytt.
    .missing = Oppgi først kontoene dine i Objector, så kan det velge dette.
    .written = Objector valgte produktet for kontoen du har oppgitt.
field-prompts =
    .title = Hva Meta AI ble spurt om
    .asks = Meta vil vite hva noen skrev som fikk Meta AI til å vise data om deg. Bare du kan vite det.
    .why = Dette er ment for tilfeller der et svar fra Meta AI viste opplysninger om deg. Hvis du ikke har et slikt eksempel, kan du si det eller la feltet stå tomt hvis det er lov.
field-evidence =
    .title = Filer
    .asks = Meta lar deg legge til skjermbilder eller filer. Objector legger aldri til en fil. Ikke send legitimasjon.
    .why = En protest krever ingen dokumentasjon på forhånd, så la feltet stå tomt hvis det er lov. Et skjermbilde av et KI-svar som viser dataene dine, kan være nyttig i skjemaet om opplysninger fra tredjeparter.
field-relationship =
    .title = Hvem det gjelder
    .asks = Meta spør om dette gjelder deg eller noen andre. Velg det selv.
    .why = Velg «meg selv» hvis det gjelder dine egne data. Hvis du gjør det for barnet ditt eller for noen som har bedt deg om det, velger du det svaret.
field-declaration =
    .title = Erklæringen din
    .asks = Meta vil at du bekrefter at det du oppgir, er sant. Bare du kan gjøre det: Les teksten, og kryss av selv.
    .why = Objector krysser aldri av for en slik erklæring. Les først gjennom det som står i skjemaet, og rett det som ikke stemmer.
field-signature =
    .title = Underskriften din
    .asks = Meta vil at du skriver under med navnet ditt. Bare du kan gjøre det, så Objector lar feltet stå tomt.
    .why = Skriv navnet ditt slik det står ovenfor, når du har lest alt.
field-code =
    .title = Koden fra e-posten
    .asks = Meta har sendt en kode til e-postadressen din. Skriv den inn her selv, og la siden være åpen til du har gjort det.
    .why = Det er rapportert at koden gjelder i omtrent en time. Hvis det ikke kommer noen e-post innen få minutter, se i søppelposten. Hvis du lukker siden, må du kanskje begynne på nytt.
field-other =
    .title = Et felt Objector ikke kjenner
    .asks = Objector vet ikke hva feltet brukes til. Les Metas spørsmål før du svarer.
    .why = Meta endrer skjemaene sine uten varsel. Ikke oppgi mer enn du må. Du kan fortelle utviklerne av Objector at skjemaet er endret. Det skjer bare hvis du velger det.

note-email-held = Når du er logget inn, setter Meta ofte inn en adresse her av seg selv. Objector lar den stå. Hvis det ikke er den du vil ha svaret på, kan du endre den.
note-email-after = Etter at du har sendt skjemaet, skriver Meta til denne adressen: noen ganger først en kode, deretter svaret. Folk forteller om alt fra noen minutter til to dager, og noen fikk ikke noe svar.
note-country-law = GDPR gjelder i EU, Island, Liechtenstein og Norge. Storbritannia og Sveits har sine egne lover. Objector nevner den som gjelder i landet ditt.
note-account-find = Åpne din egen profil i nettleseren: Adressen står i adressefeltet. Et passord hører aldri hjemme i dette feltet.
note-identity = { $law ->
    [gdpr] Ikke send legitimasjon. Etter artikkel 12 nr. 6 i GDPR kan Meta bare be om flere opplysninger om hvem du er hvis det er rimelig tvil om det.
    [uk] Ikke send legitimasjon. Etter artikkel 12 nr. 6 i UK GDPR kan Meta bare be om flere opplysninger om hvem du er hvis det er rimelig tvil om det.
   *[other] Ikke send legitimasjon, med mindre Meta forteller deg hvorfor det er tvil om hvem du er.
}
note-reason = { $law ->
    [gdpr] Artikkel 21 nr. 1 i GDPR nevner grunner knyttet til din særlige situasjon.
    [uk] Artikkel 21 nr. 1 i UK GDPR nevner grunner knyttet til din særlige situasjon.
   *[other] Skriv med egne ord hvorfor du ikke vil at dataene dine brukes slik.
} Noen få sanne setninger er nok, og du trenger ikke å legge ved dokumenter. Ikke skriv sensitive detaljer, for eksempel om en sykdom, og ingen navn på barn eller andre personer.
note-reason-third-party = Beskriv i generelle ordelag hvor du er å finne: i andres innlegg eller bilder, på nettsteder. Meta sier at slike forespørsler ikke automatisk blir imøtekommet, så det hjelper å ha en grunn som er bare din egen.
note-reason-written = Det Objector skriver, kommer fra grunnene du har krysset av for, og fra dine egne ord. Det legger ikke til opplysninger om deg, og du kan endre hvert ord.
note-reason-weighing = { $law ->
    [gdpr] Du trenger ikke å bevise at du har rett. Meta må påvise tvingende grunner som veier tyngre enn dine (artikkel 21 nr. 1 i GDPR).
    [uk] Du trenger ikke å bevise at du har rett. Meta må påvise tvingende grunner som veier tyngre enn dine (artikkel 21 nr. 1 i UK GDPR).
    [fadp] Sveitsisk rett beskytter ditt uttrykkelige ønske om at data om deg ikke behandles (artikkel 30 nr. 2 bokstav b i FADP). Meta måtte kunne rettferdiggjøre å handle mot det.
   *[other] Hvilke rettigheter du har, avhenger av hvilken lov som gjelder der du bor. Objector nevner ingen.
}
note-review = { $law ->
    [gdpr] «Vi skal se på saken» er ennå ikke et svar. Meta må innen én måned etter å ha mottatt protesten fortelle deg hva det har gjort (artikkel 12 nr. 3 i GDPR), og ved avslag også hvorfor (artikkel 12 nr. 4).
    [uk] «Vi skal se på saken» er ennå ikke et svar. Meta må innen én måned etter å ha mottatt protesten fortelle deg hva det har gjort (artikkel 12 nr. 3 i UK GDPR).
   *[other] «Vi skal se på saken» er ennå ikke et svar. Noter dagen, og spør igjen etter 30 dager.
}
note-review-longer = { $law ->
    [uk] I en komplisert sak kan Meta bruke to måneder til, men må si fra om det innen den første måneden og forklare hvorfor (artikkel 12 nr. 3 i UK GDPR).
   *[gdpr] I en komplisert sak kan Meta bruke to måneder til, men må si fra om det innen den første måneden og forklare hvorfor (artikkel 12 nr. 3 i GDPR).
}
note-right-to-act = For å handle på vegne av en voksen må du ha rett til det, for eksempel med en fullmakt. Meta kan be om å få se den. Sladd det på kopien som ikke har med dette å gjøre.
note-true = En sann erklæring er lett å gi når hver setning i skjemaet er sann. Hvis du er usikker på en av dem, tar du den ut først.
note-code-private = Koden er bare for deg. Objector leser den ikke og tar ikke vare på den.
note-code-counts = Objector regner protesten som mottatt først når koden er godtatt.
