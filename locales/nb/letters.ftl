# Letters to the company and to a supervisory authority, and what to know beside them, in Norwegian (Bokmål).

letter-act-gdpr = GDPR
letter-act-uk = UK GDPR

letter-kind-objection = Protest i brev
letter-kind-objection-note = Når skjemaet ikke virker, eller i tillegg til det.
letter-kind-reminder = Påminnelse
letter-kind-reminder-note = Når Meta ikke har svart i tide.
letter-kind-refusal = Svar på et avslag
letter-kind-refusal-note = Når Meta sier nei.
letter-kind-access = Hva har Meta om deg?
letter-kind-access-note = Spør hvilke av dataene dine som er brukt til KI.
letter-kind-erasure = Begrense og slette
letter-kind-erasure-note = For data som fortsatt er lagret for trening.
letter-kind-company-complaint = Klage til Meta
letter-kind-company-complaint-note = I Storbritannia kommer dette før en klage til ICO.
letter-kind-complaint = Klage til tilsynet
letter-kind-complaint-note = Når Meta ikke svarer, eller svaret ikke overbeviser deg. Det koster ingenting.
letter-kind-child = For et barn
letter-kind-child-note = Når barnet ditt vises eller nevnes i det folk legger ut.
letter-kind-represented = For en du representerer
letter-kind-represented-note = Når du handler på vegne av en voksen, med fullmakt eller fordi du er oppnevnt som verge.
letter-kind-non-user = Uten konto
letter-kind-non-user-note = Når andre viser eller nevner deg og du ikke har konto.

letter-gap-name = [navnet ditt]
letter-gap-email = [e-postadressen din]
letter-gap-address = [postadressen din]
letter-gap-account = [adressen til kontoen din eller brukernavnet]
letter-gap-reasons = [grunnene dine, i én eller to sanne setninger]
letter-gap-represented = [navnet på personen du representerer]
letter-gap-mandate = [fullmakt, eller avgjørelsen som oppnevnte deg]
letter-gap-sent = [dagen da du protesterte]
letter-gap-form = [med hvilket skjema eller brev]
letter-gap-due = [dagen da Metas svarfrist gikk ut]
letter-gap-answered = [dagen da Meta svarte]
letter-gap-complained = [dagen da du klaget til selskapet]
letter-gap-recipient = [selskapet som Metas personvernerklæring oppgir for landet ditt]
letter-gap-authority = [datatilsynet der du bor]
letter-gap-authority-address = [postadressen til tilsynet, se nettstedet]

letter-subject-objection = Protest mot bruk av personopplysningene mine til KI
letter-subject-reminder = Påminnelse: protesten min av { $sent } mot bruk av personopplysningene mine til KI
letter-subject-refusal = Svaret deres av { $answered } på protesten min mot bruk av personopplysningene mine til KI
letter-subject-access = Krav om innsyn: bruk av personopplysningene mine til KI
letter-subject-erasure = Krav om begrensning og sletting av personopplysningene mine som brukes til KI
letter-subject-company-complaint = Klage: protesten min av { $sent } mot bruk av personopplysningene mine til KI
letter-subject-complaint = Klage på { $controller }: protest mot bruk av personopplysninger til KI
letter-subject-child = Protest mot at personopplysningene til barnet mitt brukes til KI
letter-subject-represented = Protest på vegne av { $represented } mot bruk av personopplysninger til KI
letter-subject-on-behalf-child = { $subject } (på vegne av barnet mitt)
letter-subject-on-behalf-represented = { $subject } (på vegne av { $represented })
letter-subject-non-user = Protest fra en person uten konto mot bruk av personopplysninger til KI

letter-open = Til rette vedkommende
letter-close = Med vennlig hilsen
letter-enclosures = Vedlegg:
letter-account = { $platform }: { $handle }
letter-platform-meta = Meta-konto
letter-form = med skjemaet på { $address }
letter-by-post = per post
letter-by-e-mail = per e-post

letter-object = { $law ->
    [fadp] Jeg protesterer uttrykkelig (artikkel 30 nr. 2 bokstav b i den sveitsiske personvernloven, FADP) mot at personopplysningene mine brukes til å utvikle og forbedre KI, i alle Metas produkter. Det gjelder det jeg har delt til nå, det jeg kommer til å dele, og innhold fra andre der jeg kan gjenkjennes.
    [other] Jeg protesterer mot at personopplysningene mine brukes til å utvikle og forbedre KI, i alle Metas produkter. Det gjelder det jeg har delt til nå, det jeg kommer til å dele, og innhold fra andre der jeg kan gjenkjennes.
   *[gdpr] Jeg protesterer etter artikkel 21 nr. 1 i { $act } mot at personopplysningene mine brukes til å utvikle og forbedre KI, i alle Metas produkter. Det gjelder det jeg har delt til nå, det jeg kommer til å dele, og innhold fra andre der jeg kan gjenkjennes.
}
letter-accounts = Kontoene mine:
letter-earlier = Jeg protesterte allerede { $sent }, { $form }. Jeg opprettholder den protesten.
letter-reasons = Mine grunner:

letter-ground-expectation = Det en person med rimelighet kunne forvente da opplysningene ble samlet inn, teller med i avveiningen ({ $act }, fortalepunkt 47).
letter-ground-special-categories = Artikkel 9 i { $act } forbyr bruk av dem, med de unntakene som er nevnt der.
letter-ground-children = Artikkel 6 nr. 1 bokstav f i { $act } nevner barn uttrykkelig.
letter-ground-profession-safety = Dette er en grunn knyttet til min særlige situasjon, slik artikkel 21 nr. 1 i { $act } uttrykker det.
letter-ground-creative-work = Denne interessen min hører med i avveiningen etter artikkel 6 nr. 1 bokstav f i { $act }.
letter-ground-irreversible = Retten til retting og retten til sletting (artikkel 16 og 17 i { $act }) ville da være til liten nytte.
letter-ground-not-necessary = Artikkel 6 nr. 1 bokstav f i { $act } tillater bare det som er nødvendig for den interessen som forfølges.
letter-ground-non-user = Etter artikkel 14 i { $act } skal også de få informasjon som det er hentet opplysninger om fra andre steder.

letter-ask = Jeg ber dere om å
letter-ask-stop = stanse denne bruken fra nå av
letter-ask-restrict = begrense behandlingen mens dere vurderer denne protesten (artikkel 18 nr. 1 bokstav d)
letter-ask-erase = { $law ->
    [fadp] slette disse opplysningene fra det som er lagret for trening
    [other] slette disse opplysningene fra det som er lagret for trening
   *[gdpr] slette disse opplysningene fra det som er lagret for trening (artikkel 17 nr. 1 bokstav c)
}
letter-ask-recipients = underrette dem som har fått opplysningene, og fortelle meg hvem de er (artikkel 19)
letter-ask-sources = fortelle meg hvilke opplysninger om meg dere bruker til dette, og hvor de kommer fra (artikkel 14 og 15)
letter-ask-confirm = { $law ->
    [fadp] bekrefte skriftlig overfor meg at dere har gjort det, om mulig innen 30 dager
    [other] bekrefte skriftlig overfor meg at dere har gjort det, om mulig innen 30 dager
   *[gdpr] bekrefte overfor meg innen én måned at dere har gjort det (artikkel 12 nr. 3)
}
letter-ask-refusal = opplyse meg, hvis dere avslår, om de tvingende berettigede grunnene deres og om at jeg kan henvende meg til en tilsynsmyndighet og en domstol (artikkel 12 nr. 4)
letter-proof = { $law ->
    [fadp] Jeg legger ikke ved legitimasjon. Hvis dere er i tvil om hvem jeg er, ber jeg dere opplyse hvorfor og hva dere trenger.
    [other] Jeg legger ikke ved legitimasjon. Hvis dere er i tvil om hvem jeg er, ber jeg dere opplyse hvorfor og hva dere trenger.
   *[gdpr] Denne henvendelsen er gratis (artikkel 12 nr. 5). Jeg legger ikke ved legitimasjon. Hvis dere har rimelig tvil om hvem jeg er, ber jeg dere opplyse hva tvilen gjelder, og hva dere trenger (artikkel 12 nr. 6).
}
letter-rights = { $law ->
    [fadp] Jeg forbeholder meg alle andre rettigheter etter FADP.
    [other] Jeg forbeholder meg alle andre rettigheter.
    [uk] Jeg forbeholder meg alle andre rettigheter, særlig etter artikkel 79 og 82 i { $act }.
   *[gdpr] Jeg forbeholder meg alle andre rettigheter, særlig etter artikkel 77, 79 og 82 i { $act }.
}
letter-reply = Jeg ber om svar på e-post til { $email }.

letter-child = { $law ->
    [fadp] Jeg har foreldreansvar for et mindreårig barn. På barnets vegne protesterer jeg uttrykkelig (artikkel 30 nr. 2 bokstav b i den sveitsiske personvernloven, FADP) mot at barnets personopplysninger brukes til å utvikle og forbedre KI, i alle Metas produkter. Det gjelder innhold fra hvem som helst der barnet mitt kan ses eller høres, eller er nevnt ved navn.
    [other] Jeg har foreldreansvar for et mindreårig barn. På barnets vegne protesterer jeg mot at barnets personopplysninger brukes til å utvikle og forbedre KI, i alle Metas produkter. Det gjelder innhold fra hvem som helst der barnet mitt kan ses eller høres, eller er nevnt ved navn.
   *[gdpr] Jeg har foreldreansvar for et mindreårig barn. På barnets vegne protesterer jeg etter artikkel 21 nr. 1 i { $act } mot at barnets personopplysninger brukes til å utvikle og forbedre KI, i alle Metas produkter. Det gjelder innhold fra hvem som helst der barnet mitt kan ses eller høres, eller er nevnt ved navn.
}
letter-child-reasons = { $law ->
    [fadp] Barnet mitt kan ikke bestemme over dette og har ikke valgt det. At mindreåriges kontoer holdes utenfor, slik dere sier, hindrer ikke at det voksne legger ut, blir brukt.
    [other] Barnet mitt kan ikke bestemme over dette og har ikke valgt det. At mindreåriges kontoer holdes utenfor, slik dere sier, hindrer ikke at det voksne legger ut, blir brukt.
   *[gdpr] Barnet mitt kan ikke bestemme over dette og har ikke valgt det. Artikkel 6 nr. 1 bokstav f i { $act } gir barns interesser særlig vekt. At mindreåriges kontoer holdes utenfor, slik dere sier, hindrer ikke at det voksne legger ut, blir brukt.
}
letter-child-name = Jeg oppgir ikke barnets navn her. Hvis dere trenger noe for å finne opplysningene, ber jeg dere fortelle meg hva, og hvorfor.

letter-represented = { $law ->
    [fadp] Jeg representerer { $represented }. På denne personens vegne protesterer jeg uttrykkelig (artikkel 30 nr. 2 bokstav b i den sveitsiske personvernloven, FADP) mot at personens personopplysninger brukes til å utvikle og forbedre KI, i alle Metas produkter. Det gjelder det som er delt til nå, det som kommer til å bli delt, og innhold fra andre der personen kan gjenkjennes.
    [other] Jeg representerer { $represented }. På denne personens vegne protesterer jeg mot at personens personopplysninger brukes til å utvikle og forbedre KI, i alle Metas produkter. Det gjelder det som er delt til nå, det som kommer til å bli delt, og innhold fra andre der personen kan gjenkjennes.
   *[gdpr] Jeg representerer { $represented }. På denne personens vegne protesterer jeg etter artikkel 21 nr. 1 i { $act } mot at personens personopplysninger brukes til å utvikle og forbedre KI, i alle Metas produkter. Det gjelder det som er delt til nå, det som kommer til å bli delt, og innhold fra andre der personen kan gjenkjennes.
}
letter-accounts-represented = Kontoene til denne personen:
letter-mandate = Det som gir meg rett til å handle på personens vegne: { $mandate }. En kopi er vedlagt. Hvis dere trenger mer, ber jeg dere fortelle meg hva, og hvorfor.
letter-on-behalf-child = Jeg skriver på vegne av mitt mindreårige barn, som jeg har foreldreansvar for. Når dette brevet omtaler personopplysningene mine, kontoene mine eller rettighetene mine, menes barnets. Jeg ber om at svaret sendes til meg.
letter-on-behalf-represented = Jeg skriver på vegne av { $represented }, som jeg representerer. Når dette brevet omtaler personopplysningene mine, kontoene mine eller rettighetene mine, menes denne personens. Jeg ber om at svaret sendes til meg.

letter-non-user = { $law ->
    [fadp] Jeg har ingen konto hos dere. Jeg protesterer uttrykkelig (artikkel 30 nr. 2 bokstav b i den sveitsiske personvernloven, FADP) mot at opplysninger om meg brukes til å utvikle og forbedre KI, enten de kommer fra andres innhold, fra internett eller fra andre selskaper.
    [other] Jeg har ingen konto hos dere. Jeg protesterer mot at opplysninger om meg brukes til å utvikle og forbedre KI, enten de kommer fra andres innhold, fra internett eller fra andre selskaper.
   *[gdpr] Jeg har ingen konto hos dere. Jeg protesterer etter artikkel 21 nr. 1 i { $act } mot at opplysninger om meg brukes til å utvikle og forbedre KI, enten de kommer fra andres innhold, fra internett eller fra andre selskaper.
}
letter-non-user-reasons = { $law ->
    [fadp] Jeg har ingen forbindelse til dere, jeg har ikke fått informasjon, og jeg kunne ikke forvente denne bruken.
    [other] Jeg har ingen forbindelse til dere, jeg har ikke fått informasjon, og jeg kunne ikke forvente denne bruken.
   *[gdpr] Jeg har ingen forbindelse til dere, jeg har ikke fått informasjon (artikkel 14 i { $act }), og jeg kunne ikke forvente denne bruken (fortalepunkt 47).
}

letter-past = Jeg protesterte { $sent }, { $form }, mot at personopplysningene mine brukes til å utvikle og forbedre KI. Jeg oppga e-postadressen { $email }.
letter-silence = { $law ->
    [fadp] Jeg har ikke fått noe svar siden.
    [other] Jeg har ikke fått noe svar siden.
   *[gdpr] Artikkel 12 nr. 3 i { $act } gir dere én måned på å svare. Fristen gikk ut { $due }. Jeg har verken fått svar eller en begrunnet melding om at dere trenger lengre tid.
}
letter-receipt-only = { $law ->
    [fadp] Siden da har jeg bare fått en bekreftelse på at protesten er mottatt. Det er ikke et svar.
    [other] Siden da har jeg bare fått en bekreftelse på at protesten er mottatt. Det er ikke et svar.
   *[gdpr] Artikkel 12 nr. 3 i { $act } gir dere én måned på å svare. Fristen gikk ut { $due }. Jeg har bare fått en bekreftelse på at protesten er mottatt. Det er ikke et svar.
}
letter-remind-ask = Jeg ber dere opplyse innen to uker om dere tar protesten min til følge, og fra hvilken dag.
letter-else = { $law ->
    [uk] Hvis jeg ikke hører fra dere, vil jeg klage til dere (Data Protection Act 2018, section 164A) og deretter til Information Commissioner’s Office (ICO).
    [fadp] Hvis jeg ikke hører fra dere, vil jeg henvende meg til den sveitsiske føderale personvernmyndigheten (FDPIC).
    [other] Hvis jeg ikke hører fra dere, vil jeg søke råd.
   *[gdpr] Hvis jeg ikke hører fra dere, vil jeg klage til en tilsynsmyndighet (artikkel 77 i { $act }).
}

letter-refused = Dere meddelte meg { $answered } at dere ikke tar protesten til følge.
letter-burden = { $law ->
    [fadp] Behandling mot mitt uttrykkelige ønske krenker mine personlighetsrettigheter, med mindre den er rettferdiggjort (artikkel 30 nr. 2 bokstav b og artikkel 31 i FADP). Jeg ber dere opplyse hvilken rettferdiggjøring dere bygger på i mitt tilfelle. Dette er mine grunner:
    [other] Jeg ber dere opplyse hvorfor, og hvordan dere har veid mine grunner:
   *[gdpr] Etter artikkel 21 nr. 1 i { $act } er det dere som må påvise tvingende berettigede grunner som går foran mine interesser, rettigheter og friheter. Jeg ber dere opplyse hvilke disse er i mitt tilfelle, og hvordan dere har veid dem mot mine grunner:
}
letter-maintain = Jeg opprettholder protesten min. Jeg ber dere vurdere den på nytt og svare meg innen to uker.
letter-meanwhile = Jeg ber dere begrense behandlingen inntil da (artikkel 18 nr. 1 bokstav d).

letter-access = { $law ->
    [fadp] Jeg ber om innsyn i personopplysningene mine (artikkel 25 i FADP). Jeg ber dere opplyse
   *[gdpr] Jeg ber om innsyn i personopplysningene mine etter artikkel 15 i { $act }. Jeg ber dere opplyse
}
letter-access-whether = om opplysningene mine er blitt brukt eller brukes til å utvikle eller forbedre KI
letter-access-which = hvilke typer opplysninger det gjelder, fra hvilke kontoer og siden når
letter-access-sources = hvor opplysningene kommer fra
letter-access-recipients = hvem de er gitt videre til, også ved at en modell er publisert
letter-access-time = hvor lenge de lagres for dette formålet
letter-access-interest = hvilken berettiget interesse dere bygger på (artikkel 13 nr. 1 bokstav d)
letter-access-objection = hvordan dere har behandlet protesten min av { $sent }, og fra hvilken dag den gjelder
letter-access-copy = Jeg ber også om en kopi av opplysningene mine i det som er lagret for trening.
letter-access-form = { $law ->
    [fadp] Jeg ber om svar elektronisk, gratis og, slik hovedregelen er, innen 30 dager (artikkel 25 nr. 6 og 7 i FADP).
   *[gdpr] Jeg ber om svar elektronisk og innen én måned (artikkel 12 nr. 3).
}

letter-erase = { $law ->
    [fadp] Som følge av protesten min ber jeg dere om å
   *[gdpr] Som følge av protesten min ber jeg dere etter artikkel 17, 18 og 19 i { $act } om å
}
letter-erase-chats = slette det jeg har skrevet til Meta AI, så langt det er lagret for trening
letter-erase-restrict = begrense behandlingen av disse opplysningene til det er gjort (artikkel 18 nr. 1 bokstav d)
letter-erase-impossible = opplyse, der dere mener at sletting er umulig, hvilke opplysninger det gjelder, og hvorfor
letter-erase-unlawful = Dersom bruken har vært ulovlig, viser jeg også til artikkel 17 nr. 1 bokstav d.

letter-company-complaint = Jeg klager til dere over hvordan dere har behandlet protesten min (Data Protection Act 2018, section 164A). Jeg ber dere bekrefte innen 30 dager at dere har mottatt denne klagen, undersøke den og meddele meg resultatet uten ugrunnet opphold.

letter-complain = { $law ->
    [uk] Jeg klager på { $controller }, { $controller-address }. Jeg har først klaget til selskapet selv ({ $complained }; Data Protection Act 2018, section 164A).
    [fadp] Jeg melder fra til dere om hvordan { $controller }, { $controller-address }, behandler protesten min mot bruk av personopplysningene mine til KI (artikkel 30 nr. 2 bokstav b i FADP).
   *[gdpr] Jeg klager etter artikkel 77 i { $act } på { $controller }, { $controller-address }. Klagen gjelder protesten min mot bruk av personopplysningene mine til KI.
}
letter-complain-lead = Det irske datatilsynet (Data Protection Commission) er ledende tilsynsmyndighet for dette selskapet (artikkel 56 og 60). Jeg ber dere sende klagen videre så langt det trengs, og selv holde meg orientert.
letter-course = Dette har skjedd:
letter-course-sent = { $sent }: Jeg protesterer, { $form }. Jeg oppgir e-postadressen { $email }.
letter-course-receipt = Meta bekrefter at protesten er mottatt.
letter-course-due = { $law ->
    [fadp] Jeg har hittil ikke fått noe svar.
   *[gdpr] { $due }: Måneden etter artikkel 12 nr. 3 går ut. Jeg har verken fått svar eller en melding om at det trengs mer tid.
}
letter-course-reminded = { $reminded }: Jeg sender Meta en påminnelse og ber om svar.
letter-course-refused = { $answered }: Meta meddeler meg at protesten ikke tas til følge.
letter-course-reasons = Grunnene mine var:
letter-breach = Etter mitt syn er det disse bestemmelsene i { $act } saken gjelder:
letter-breach-time = artikkel 12 nr. 3, fordi det ikke kom noe svar i tide
letter-breach-refusal = artikkel 21 nr. 1, fordi det ikke er påvist tvingende berettigede grunner overfor meg
letter-breach-special-categories = artikkel 9, fordi det som er offentlig, viser særlig sensitive forhold
letter-breach-notice = artikkel 14, fordi jeg ikke har fått informasjon
letter-complain-ask = Jeg ber dere om å
letter-complain-examine = behandle denne klagen
letter-complain-order = { $law ->
    [fadp] arbeide for at protesten min tas til følge
   *[gdpr] sørge for at protesten min tas til følge
}
letter-complain-tell = { $law ->
    [gdpr] underrette meg om fremdriften og resultatet (artikkel 77 nr. 2)
   *[other] underrette meg om resultatet
}

letter-enclosure-objection = En kopi av protesten min, med dato
letter-enclosure-mandate = En kopi av det som gir meg rett til å handle på personens vegne
letter-enclosure-answers = Skjermbilder og e-poster, så langt jeg har noen
letter-enclosure-complaint = Klagen min til selskapet, og svaret hvis det finnes et

letter-note-gaps = Fyll ut det som står i hakeparenteser, og ta ut det som ikke passer.
letter-note-form-first = Metas skjema er raskere. Et brev teller fra den dagen det kommer frem: Send det slik at du kan vise når det var.
letter-note-two-weeks = De to ukene er et ønske. Loven setter ingen slik frist.
letter-note-models-stay = Dette gjelder data som fortsatt er lagret. Det en trent modell har lært, vil neppe endres av det.
letter-note-address-press = Denne adressen er bare kjent fra pressen. Metas skjema er den sikrere veien.
letter-note-no-deadline = Sveitsisk lov setter ingen bestemt frist for svar på en protest. Spør igjen etter 30 dager.
letter-note-other-law = Objector kjenner ikke loven i landet ditt, så dette brevet viser ikke til noen lov.
letter-note-identify = Meta kan spørre hvordan det kan finne deg i dataene sine. Ikke oppgi mer enn det som trengs, og ikke send legitimasjon på forhånd.
letter-note-child = Et brev skjuler ikke et bilde. Be også dem som la det ut, om å slette det eller vise det bare for venner.
letter-note-represented = Legg ved en kopi av det som gir deg rett til å handle på personens vegne. Sladd det som ikke har med dette å gjøre, og legg ikke ved legitimasjon. Landet i opplysningene dine må være det landet der personen bor: Det er loven og tilsynet der som teller.
letter-note-authority-form = Tilsynet har en egen side eller et eget skjema for klager. Bruk det, og kopier denne teksten inn der.
letter-note-check-address = Sjekk adressen på tilsynets nettsted før du poster noe.
letter-note-lead = Tilsynet i ditt eget land tar imot klagen. Det irske er ledende i saker om Meta, men du trenger ikke å skrive til Dublin.
letter-note-land = I Tyskland er det tilsynet i delstaten din som har ansvar for selskaper som Meta. Velg delstaten din.
letter-note-login = Tilsynets skjema krever en elektronisk ID, for eksempel MitID i Danmark eller BankID i Norge.
letter-note-no-plain-mail = Dette tilsynet tar ikke imot klager på vanlig e-post. Bruk skjemaet eller posten.
letter-note-public-record = Det som sendes til dette tilsynet, blir et offentlig dokument. Utelat det som er sensitivt.
letter-note-company-first = Dette tilsynet vil at du henvender deg til selskapet først.
letter-note-no-fines = Den sveitsiske myndigheten kan undersøke en sak, men ikke ilegge bøter.
letter-note-language = Dette brevet er på et språk som tilsynet godtar.
letter-note-court = Hvis tilsynet ikke lar høre fra seg på tre måneder, gir artikkel 78 nr. 2 i GDPR deg adgang til domstolene.
letter-note-not-covered = Objector kjenner ikke noe datatilsyn for landet eller området ditt. Se etter det på nettstedet til myndighetene dine.
letter-as-of = Per { $date }
letter-undated = Datoen for disse opplysningene er ikke kjent.
