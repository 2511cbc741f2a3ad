# What Objector says about a whole page, in Norwegian Bokmål.

banner-facebook-own = Facebook: protester mot at opplysningene dine brukes til KI
banner-instagram-own = Instagram: protester mot at opplysningene dine brukes til KI
banner-meta-own = Meta-konto: protester mot at opplysningene dine brukes til KI
banner-whatsapp-own = WhatsApp: protester mot behandlingen av opplysningene dine
banner-third-party = Meta: protester mot bruk av opplysninger om deg fra tredjeparter
banner-general-objection = Meta: protester mot bruk av opplysningene dine
banner-rights-portal = Meta: forespørsler om personvernrettighetene dine
banner-entry = Herfra kommer du til protestskjemaet

banner-unsure = Dette kan være Metas protestskjema

banner-ready = Objector kan fylle ut det som det vet. Ingenting blir skrevet før du trykker på knappen.
banner-unsure-ready = Objector kjenner ikke denne siden sikkert og har derfor ikke skrevet noe. Hvis du ser at dette er protestskjemaet, kan du la Objector fylle ut det som det vet.
banner-written = Utfylt. Les gjennom og rett det som ikke stemmer. Trykk deretter på Metas egen knapp: Bare du kan sende skjemaet.
banner-refused = Noen felt beholdt ikke det Objector skrev. Fyll dem ut selv, og trykk deretter på Metas egen knapp.
banner-undone = Alt er som det var før. Du kan fylle ut skjemaet selv eller la Objector gjøre det igjen.
banner-nothing = Det er ikke mer for Objector å fylle ut. Les gjennom alt, og trykk deretter på Metas egen knapp.
banner-no-details = Oppgi e-postadressen din og landet ditt én gang. Så fyller Objector ut skjemaet for deg. Opplysningene blir på enheten din.
banner-damaged = Objector kan ikke lese det som er lagret, og fyller derfor ikke ut noe. Det lagrede er fortsatt der. Åpne Objectors vindu for å se mer.
banner-newer = Opplysningene dine ble lagret av en nyere versjon av Objector. Oppdater Objector. Inntil da forklarer det bare og endrer ingenting.
banner-too-large = Denne siden har flere felt enn Objector leser. Feltene lenger ned blir ikke forklart.
banner-login = Logg først inn her i denne nettleseren, og åpne deretter skjemaet på nytt. Meta viser det bare til dem som er logget inn.
banner-code = Meta har sendt en kode til e-postadressen din. Skriv den inn og la siden være åpen, ellers må du kanskje begynne på nytt. Se også i søppelposten.
banner-sent = Meta sier at protesten din er mottatt. Ta et skjermbilde: Ofte blir det ikke sendt noen kopi på e-post. Meta må svare innen én måned.
banner-sent-other = Meta sier at protesten din er mottatt. Ta et skjermbilde: Ofte blir det ikke sendt noen kopi på e-post.
banner-stage-refused = Meta sier at protesten din ikke tas til følge. Meta må gi deg en begrunnelse og fortelle deg hvor du kan klage. Ta et skjermbilde.
banner-stage-refused-other = Meta sier at protesten din ikke tas til følge. Ta et skjermbilde av svaret.
banner-unavailable = Meta viser ikke skjemaet her. Sjekk at du er logget inn i denne nettleseren, prøv igjen senere, eller bruk et annet av Metas skjemaer.
banner-entry-state = Denne siden forklarer hvordan Meta bruker opplysninger til KI. Selve skjemaet er ett klikk unna.

banner-own-covers = Siden 27. mai 2025 har Meta brukt offentlige innlegg, bilder og kommentarer fra voksne i Europa, og det folk skriver til Meta AI, til å trene KI-en sin. Meta viser til en «berettiget interesse» i stedet for å spørre. Du har rett til å protestere.
banner-own-accounts = Én protest gjelder for alle kontoer i det samme Kontosenteret (Accounts Center). For alle andre kontoer fyller du ut skjemaet på nytt.
banner-own-limits = Det en modell allerede har lært, blir ikke slettet av dette. Det gir likevel mening, for protesten gjelder det som kommer senere. Det andre legger ut om deg, er en annen sak med sitt eget skjema.
banner-whatsapp-limits = Private meldinger mellom mennesker brukes ikke, med mindre noen gir dem til Meta AI. Folk har fått beskjed av WhatsApp om at protesten deres ikke gjelder WhatsApp. Det som sikkert hjelper, er å ikke bruke Meta AI der.
banner-third-party-limits = Dette skjemaet handler om opplysninger som Meta har fra andre, og krever ingen konto. Meta sier at slike forespørsler ikke automatisk blir innfridd.
banner-general-limits = Dette skjemaet brukes til flere ting. Å protestere mot at dataene dine brukes til KI, er én av dem.
banner-portal-limits = Siden juli 2026 fører Metas personvernerklæring hit. Utenfor Meta vet man lite om denne siden, så sjekk hvert svar selv.
banner-law-gdpr = Retten til å protestere står i artikkel 21 i GDPR. Meta må da slutte, med mindre Meta kan vise til tvingende grunner som veier tyngre enn dine. Meta må svare innen én måned etter at protesten er mottatt (artikkel 12 nr. 3).
banner-law-uk = Retten til å protestere står i artikkel 21 i UK GDPR.
banner-law-fadp = Etter sveitsisk rett kan du forby bruken av dataene dine ved en uttrykkelig protest (artikkel 30 nr. 2 bokstav b i FADP). Loven setter ingen bestemt frist for svar.
banner-law-other = I landet ditt gjelder en annen lov enn den Objector kjenner. Objector forklarer skjemaet, men viser ikke til noen lov.

way-details = Oppgi opplysningene mine
way-details-change = Endre opplysningene mine
way-form-facebook-own = Åpne Facebooks skjema
way-form-instagram-own = Åpne Instagrams skjema
way-form-third-party = Åpne skjemaet for folk uten konto
way-form-whatsapp-own = Åpne WhatsApps skjema
way-record = Se hva jeg har sendt

source-gdpr = Personvernforordningen (GDPR)
source-time-limits = Forordning nr. 1182/71 om frister
source-meta-forms = Metas egen side om å protestere
source-authority-2025 = Veiledning fra en tilsynsmyndighet, 2025
