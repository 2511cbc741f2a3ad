# What Objector says about a whole page, in Norwegian (Bokmål).

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
banner-unsure-ready = Objector kjenner ikke siden igjen med sikkerhet og har derfor ikke skrevet noe. Hvis du ser at dette er protestskjemaet, kan du la Objector fylle ut det som det vet.
banner-written = Utfylt. Les gjennom og rett det som ikke stemmer. Trykk deretter på Metas egen knapp: Bare du kan sende skjemaet.
banner-refused = Noen felt beholdt ikke det Objector skrev. Fyll dem ut selv, og trykk deretter på Metas egen knapp.
banner-undone = Alt er som det var før. Du kan fylle ut skjemaet selv eller la Objector gjøre det igjen.
banner-nothing = Det er ikke mer for Objector å fylle ut. Les gjennom alt, og trykk deretter på Metas egen knapp.
banner-no-details = Oppgi e-postadressen din og landet ditt én gang. Så fyller Objector ut skjemaet for deg. Opplysningene blir på enheten din, med mindre du velger å dele dem med de andre enhetene dine.
banner-damaged = Objector kan ikke lese det som er lagret, og fyller derfor ikke ut noe. Det lagrede er fortsatt der. Åpne Objectors vindu for å se mer.
banner-newer = Opplysningene dine ble lagret av en nyere versjon av Objector. Oppdater Objector. Inntil da forklarer det bare og endrer ingenting.
banner-too-large = Denne siden har flere felt enn Objector leser. Objector verken fyller ut eller forklarer noen av dem.
banner-private = I et privat vindu fører Objector ingen oversikt: Noter selv når du sender dette.
banner-login = Logg først inn her i denne nettleseren, og åpne deretter skjemaet på nytt. Meta viser det bare til dem som er logget inn.
banner-code = Meta har sendt en kode til e-postadressen din. Skriv den inn og la siden være åpen, ellers må du kanskje begynne på nytt. Se også i søppelposten.
banner-sent = Meta sier at protesten din er mottatt. Ta et skjermbilde: Ofte blir det ikke sendt noen kopi på e-post. Meta må svare innen én måned.
banner-sent-other = Meta sier at protesten din er mottatt. Ta et skjermbilde: Ofte blir det ikke sendt noen kopi på e-post.
banner-stage-refused = Meta sier at protesten din ikke tas til følge. Meta må gi deg en begrunnelse og fortelle deg hvor du kan klage. Ta et skjermbilde.
banner-stage-refused-other = Meta sier at protesten din ikke tas til følge. Ta et skjermbilde av svaret.
banner-unavailable = Meta viser ikke skjemaet her. Sjekk at du er logget inn i denne nettleseren, prøv igjen senere, eller bruk et annet av Metas skjemaer.
banner-entry-state = Denne siden forklarer hvordan Meta bruker opplysninger til KI. Selve skjemaet er ett klikk unna.

banner-own-covers = Siden 27. mai 2025 har Meta brukt offentlige innlegg, bilder og kommentarer fra voksne i Europa, og det folk skriver til Meta AI, til å trene KI-en sin. Meta viser til en «berettiget interesse» i stedet for å spørre. Du har rett til å protestere.
banner-own-covers-uk = Meta bruker offentlige innlegg, bilder og kommentarer fra voksne til å trene KI-en sin. I Storbritannia ble dette gjenopptatt i september 2024, etter det som er rapportert. Meta viser til en «berettiget interesse» i stedet for å spørre. Du har rett til å protestere.
banner-own-covers-other = Meta bruker offentlige innlegg, bilder og kommentarer til å trene KI-en sin. Med Metas skjema kan du protestere mot det. Hvilke rettigheter du har utover skjemaet, avhenger av loven der du bor.
banner-own-accounts = Én protest gjelder for alle kontoer i det samme Kontosenteret (Accounts Center). For alle andre kontoer fyller du ut skjemaet på nytt.
banner-own-what = Den gjelder det du har delt og kommer til å dele offentlig: innlegg, bilder med bildetekster, reels, stories, kommentarer, anmeldelser og det du gjør i offentlige grupper og på offentlige sider. Navnet ditt, brukernavnet og profilbildet regnes som offentlige også på en privat profil. Det gir mening å protestere der også.
banner-own-limits = Det en modell allerede har lært, blir ikke slettet av dette. Det gir likevel mening, for protesten gjelder det som kommer senere. Det andre legger ut om deg, er en annen sak med sitt eget skjema.
banner-own-late = Det er ikke for sent. 27. mai 2025 var dagen da treningen begynte, ikke en siste dag for å protestere. En protest i dag gjelder for fremtiden. Eldre innlegg er tryggest når du viser dem bare for venner eller sletter dem.
banner-own-late-other = Det er ikke for sent. Veiledninger som oppgir en siste dag for å protestere, er utdaterte. En protest i dag gjelder for fremtiden. Eldre innlegg er tryggest når du viser dem bare for venner eller sletter dem.
banner-own-chats = Private meldinger mellom mennesker, også de på WhatsApp, brukes ikke, med mindre noen deler dem med Meta AI.
banner-counts-later = En protest gjelder det som kommer senere, uansett når du protesterer. Det en modell allerede har lært, blir ikke slettet av den.
banner-own-minors = Meta sier at det utelater det personer under 18 år deler. Det beskytter ikke barn på bilder som voksne legger ut. Hvis du legger ut slike bilder, er det også for barnas skyld verdt å protestere for din egen konto.
banner-own-earlier = En protest fra 2024 eller 2025 gjelder fortsatt, sier Meta. Protester på nytt hvis e-postadressen din er endret, eller for en konto som ikke er koblet til.
banner-own-myths = Et innlegg der det står «Jeg gir ikke tillatelse», har ingen virkning, uansett hvor ofte det deles. En protest slår heller ikke av Meta AI: Det er fortsatt synlig, men du trenger ikke å bruke det.
banner-own-pages = En bedriftsside har ifølge veiledninger ikke noe eget skjema. Alle som administrerer en slik side, protesterer hver for sin egen profil.
banner-own-threads = Threads har ikke noe eget skjema. Veiledninger regner Threads som en del av Instagram.
banner-non-users = Du kan protestere også uten konto, med skjemaet for opplysninger fra tredjeparter.
banner-whatsapp-mail = Etter skjemaet spør WhatsApp på e-post hva du protesterer mot, og hvorfor. Hvis du ikke svarer på det, kan det hende at det ikke blir noe av protesten.
banner-whatsapp-limits = Private meldinger mellom mennesker brukes ikke, med mindre noen deler dem med Meta AI. Folk har fått beskjed av WhatsApp om at protesten deres ikke gjelder WhatsApp. Det som sikkert hjelper, er å ikke bruke Meta AI der.
banner-third-party-limits = Dette skjemaet handler om opplysninger som Meta har fra andre, og krever ingen konto. Meta sier at slike forespørsler ikke automatisk blir imøtekommet.
banner-third-party-who = Det er for folk uten konto, og for det andre legger ut eller sier om deg. Det hindrer dem ikke i å legge ut noe. Snakk med dem også.
banner-third-party-identify = Meta kommer til å spørre hvordan det kan se at opplysninger handler om deg. Ikke oppgi mer enn det som trengs, og ikke send legitimasjon på forhånd.
banner-general-limits = Dette skjemaet brukes til flere ting. Å protestere mot at dataene dine brukes til KI, er én av dem.
banner-portal-limits = Siden juli 2026 fører Metas personvernerklæring hit. Utenfor Meta vet man lite om denne siden, så sjekk hvert svar selv.
banner-law-gdpr = Retten til å protestere står i artikkel 21 i GDPR. Meta må da slutte å bruke dataene dine til dette, med mindre Meta kan vise til tvingende grunner som veier tyngre enn dine. Meta må svare innen én måned etter at protesten er mottatt (artikkel 12 nr. 3).
banner-law-uk = Retten til å protestere står i artikkel 21 i UK GDPR.
banner-law-fadp = Etter sveitsisk rett må den som bruker dataene dine mot ditt uttrykkelige ønske, ha en rettferdiggjøring (artikkel 30 nr. 2 bokstav b og artikkel 31 i FADP). Loven setter ingen bestemt frist for svar.
banner-law-other = I landet ditt gjelder en annen lov enn den Objector kjenner. Objector forklarer skjemaet, men viser ikke til noen lov.
banner-unsure-why = Objector kjenner igjen et skjema på flere tegn samtidig: adressen, et skjult nummer, overskriften, spørsmålene. Her er det for få av dem, eller de motsier hverandre.
banner-login-why = Meta viser skjemaet bare der du er logget inn, i akkurat denne nettleseren. Det er rapportert at det forble tomt i appens egen nettleser, og at det noen ganger virket først på andre forsøk. Objector ser ikke på passord.
banner-unavailable-why = Etter det som er rapportert, tilbyr Meta disse skjemaene i EU, Island, Liechtenstein, Norge, Storbritannia, Sveits og noen få andre land. Der skjemaet ikke lar seg åpne, er det også mulig å skrive et brev.
banner-refused-why = { $law ->
    [gdpr] Det er Meta som må påvise tvingende grunner som veier tyngre enn dine (artikkel 21 nr. 1 i GDPR). Meta må begrunne svaret og fortelle deg at du kan gå til en tilsynsmyndighet og en domstol (artikkel 12 nr. 4). Du kan svare. Du kan også klage til tilsynet (artikkel 77). Det koster ingenting.
    [uk] Det er Meta som må påvise tvingende grunner som veier tyngre enn dine (artikkel 21 nr. 1 i UK GDPR). Du kan svare. En klage går først til Meta selv (Data Protection Act 2018, section 164A), deretter til ICO.
    [fadp] For å gå imot ditt uttrykkelige ønske må Meta ha en rettferdiggjøring (artikkel 30 nr. 2 bokstav b og artikkel 31 i FADP). Du kan spørre hvilken det er, og melde saken til den sveitsiske føderale personvernmyndigheten.
   *[other] Du kan be Meta om begrunnelsen.
}

way-details = Oppgi opplysningene mine
way-details-change = Endre opplysningene mine
way-form-facebook-own = Åpne Facebooks skjema
way-form-instagram-own = Åpne Instagrams skjema
way-form-third-party = Åpne skjemaet for folk uten konto
way-form-whatsapp-own = Åpne WhatsApps skjema
way-record = Se hva jeg har sendt

source-gdpr = Personvernforordningen (GDPR)
source-gdpr-6 = GDPR, artikkel 6
source-gdpr-9 = GDPR, artikkel 9
source-gdpr-12 = GDPR, artikkel 12
source-gdpr-21 = GDPR, artikkel 21
source-time-limits = Forordning nr. 1182/71 om frister
source-ico = Information Commissioner’s Office (ICO)
source-edoeb = Den sveitsiske føderale personvernmyndigheten (FDPIC)
source-meta-forms = Metas egen side om å protestere
source-meta-policy = Metas personvernerklæring
source-authority-2025 = Veiledning fra en tilsynsmyndighet, 2025
source-somi = SOMI, en stiftelse i Nederland
source-noyb = noyb, en forening i Østerrike
