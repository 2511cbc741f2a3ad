# Letters to the company and to a supervisory authority, in Danish.

letter-act-gdpr = GDPR
letter-act-uk = UK GDPR

letter-kind-objection = Indsigelse pr. brev
letter-kind-objection-note = Når formularen ikke virker, eller som supplement.
letter-kind-reminder = Påmindelse
letter-kind-reminder-note = Når Meta ikke har svaret i tide.
letter-kind-refusal = Svar på en afvisning
letter-kind-refusal-note = Når Meta siger nej.
letter-kind-access = Hvilke data har Meta?
letter-kind-access-note = Spørger, hvilke af dine data der er brugt til AI.
letter-kind-erasure = Begræns og slet
letter-kind-erasure-note = Til data, der stadig gemmes til træning.
letter-kind-company-complaint = Klage til Meta
letter-kind-company-complaint-note = I Storbritannien kommer den før en klage til ICO.
letter-kind-complaint = Klage til tilsynet
letter-kind-complaint-note = Når Meta tier, eller svaret ikke overbeviser dig. Det koster ikke noget.
letter-kind-child = For et barn
letter-kind-child-note = Når dit barn kan ses eller er nævnt i det, folk lægger op.
letter-kind-represented = For en person, du repræsenterer
letter-kind-represented-note = Når du handler for en voksen, med fuldmagt eller fordi du er udpeget som værge.
letter-kind-non-user = Uden konto
letter-kind-non-user-note = Når andre viser eller nævner dig, og du ikke har en konto.

letter-gap-name = [dit navn]
letter-gap-email = [din e-mailadresse]
letter-gap-address = [din postadresse]
letter-gap-account = [adressen eller brugernavnet på din konto]
letter-gap-reasons = [dine grunde, i en eller to sande sætninger]
letter-gap-represented = [navnet på den person, du repræsenterer]
letter-gap-mandate = [fuldmagt eller den afgørelse, der udpegede dig]
letter-gap-sent = [dato for din indsigelse]
letter-gap-form = [med hvilken formular eller hvilket brev]
letter-gap-due = [den dag, hvor Metas svarfrist udløb]
letter-gap-answered = [dato for Metas svar]
letter-gap-complained = [dato for din klage til virksomheden]
letter-gap-recipient = [den virksomhed, som Metas privatlivspolitik nævner for dit land]
letter-gap-authority = [databeskyttelsesmyndigheden for det sted, hvor du bor]
letter-gap-authority-address = [myndighedens postadresse, fra dens websted]

letter-subject-objection = Indsigelse mod brugen af mine personoplysninger til AI
letter-subject-reminder = Påmindelse: min indsigelse af { $sent } mod brugen af mine personoplysninger til AI
letter-subject-refusal = Jeres svar af { $answered } på min indsigelse mod brugen af mine personoplysninger til AI
letter-subject-access = Anmodning om indsigt: brug af mine personoplysninger til AI
letter-subject-erasure = Anmodning om begrænsning af behandling og sletning af mine personoplysninger, der bruges til AI
letter-subject-company-complaint = Klage: min indsigelse af { $sent } mod brugen af mine personoplysninger til AI
letter-subject-complaint = Klage over { $controller }: indsigelse mod brugen af personoplysninger til AI
letter-subject-child = Indsigelse mod brugen af mit barns personoplysninger til AI
letter-subject-represented = Indsigelse på vegne af { $represented } mod brugen af personoplysninger til AI
letter-subject-on-behalf-child = { $subject } (på vegne af mit barn)
letter-subject-on-behalf-represented = { $subject } (på vegne af { $represented })
letter-subject-non-user = Indsigelse fra en person uden konto mod brugen af personoplysninger til AI

letter-open = Til rette vedkommende
letter-close = Med venlig hilsen
letter-enclosures = Bilag:
letter-account = { $platform }: { $handle }
letter-platform-meta = Meta-konto
letter-form = med formularen på { $address }
letter-by-post = med posten
letter-by-e-mail = pr. e-mail

letter-object = { $law ->
    [fadp] Jeg gør udtrykkeligt indsigelse (artikel 30, stk. 2, litra b, i den schweiziske forbundslov om databeskyttelse, FADP) mod, at mine personoplysninger bruges til at udvikle og forbedre AI i alle Metas produkter. Det gælder det, jeg har delt indtil nu, det, jeg deler fremover, og andres indhold, hvor jeg kan genkendes.
    [other] Jeg gør indsigelse mod, at mine personoplysninger bruges til at udvikle og forbedre AI i alle Metas produkter. Det gælder det, jeg har delt indtil nu, det, jeg deler fremover, og andres indhold, hvor jeg kan genkendes.
   *[gdpr] Jeg gør efter artikel 21, stk. 1, i { $act } indsigelse mod, at mine personoplysninger bruges til at udvikle og forbedre AI i alle Metas produkter. Det gælder det, jeg har delt indtil nu, det, jeg deler fremover, og andres indhold, hvor jeg kan genkendes.
 }
letter-accounts = Mine konti:
letter-earlier = Jeg har allerede den { $sent } gjort indsigelse, { $form }. Den indsigelse fastholder jeg.
letter-reasons = Mine grunde:

letter-ground-expectation = I afvejningen tæller det, hvad en person med rimelighed kunne forvente, da oplysningerne blev indsamlet (betragtning 47 i { $act }).
letter-ground-special-categories = Artikel 9 i { $act } forbyder brugen af dem, bortset fra de undtagelser, den nævner.
letter-ground-children = Artikel 6, stk. 1, litra f, i { $act } nævner udtrykkeligt børn.
letter-ground-profession-safety = Det er en grund, der vedrører min særlige situation, som artikel 21, stk. 1, i { $act } siger.
letter-ground-creative-work = Denne interesse hører med i afvejningen efter artikel 6, stk. 1, litra f, i { $act }.
letter-ground-irreversible = Retten til berigtigelse og retten til sletning (artikel 16 og 17 i { $act }) ville så ikke være meget værd.
letter-ground-not-necessary = Artikel 6, stk. 1, litra f, i { $act } tillader kun det, der er nødvendigt for den interesse, der forfølges.
letter-ground-non-user = Efter artikel 14 i { $act } skal også personer, hvis oplysninger kommer andre steder fra, have besked.

letter-ask = Jeg beder jer om at
letter-ask-stop = ophøre med denne brug fra nu af
letter-ask-restrict = begrænse behandlingen, mens I undersøger denne indsigelse (artikel 18, stk. 1, litra d)
letter-ask-erase = { $law ->
    [fadp] slette disse oplysninger fra det, der gemmes til træning
    [other] slette disse oplysninger fra det, der gemmes til træning
   *[gdpr] slette disse oplysninger fra det, der gemmes til træning (artikel 17, stk. 1, litra c)
 }
letter-ask-recipients = underrette dem, som oplysningerne er givet videre til, og fortælle mig, hvem de er (artikel 19)
letter-ask-sources = fortælle mig, hvilke oplysninger om mig I bruger til dette, og hvor de kommer fra (artikel 14 og 15)
letter-ask-confirm = { $law ->
    [fadp] bekræfte skriftligt over for mig, at I har gjort det, om muligt inden for 30 dage
    [other] bekræfte skriftligt over for mig, at I har gjort det, om muligt inden for 30 dage
   *[gdpr] bekræfte over for mig inden for en måned, at I har gjort det (artikel 12, stk. 3)
 }
letter-ask-refusal = hvis I afviser, oplyse mig om jeres vægtige legitime grunde og om, at jeg kan henvende mig til en tilsynsmyndighed og en domstol (artikel 12, stk. 4)
letter-proof = { $law ->
    [fadp] Jeg vedlægger ingen legitimation. Hvis I er i tvivl om, hvem jeg er, beder jeg jer fortælle mig hvorfor, og hvad I har brug for.
    [other] Jeg vedlægger ingen legitimation. Hvis I er i tvivl om, hvem jeg er, beder jeg jer fortælle mig hvorfor, og hvad I har brug for.
   *[gdpr] Denne anmodning er gratis (artikel 12, stk. 5). Jeg vedlægger ingen legitimation. Hvis I har rimelig tvivl om, hvem jeg er, beder jeg jer fortælle mig hvilken, og hvad I har brug for (artikel 12, stk. 6).
 }
letter-rights = { $law ->
    [fadp] Jeg forbeholder mig alle øvrige rettigheder efter FADP.
    [other] Jeg forbeholder mig alle øvrige rettigheder.
    [uk] Jeg forbeholder mig alle øvrige rettigheder, særligt dem i artikel 79 og 82 i { $act }.
   *[gdpr] Jeg forbeholder mig alle øvrige rettigheder, særligt dem i artikel 77, 79 og 82 i { $act }.
 }
letter-reply = Jeg beder om svar pr. e-mail til { $email }.

letter-child = { $law ->
    [fadp] Jeg har forældremyndigheden over et mindreårigt barn. På barnets vegne gør jeg udtrykkeligt indsigelse (artikel 30, stk. 2, litra b, i den schweiziske forbundslov om databeskyttelse, FADP) mod, at barnets personoplysninger bruges til at udvikle og forbedre AI i alle Metas produkter. Det gælder alt indhold, hvor mit barn kan ses eller høres eller er nævnt, uanset hvem det kommer fra.
    [other] Jeg har forældremyndigheden over et mindreårigt barn. På barnets vegne gør jeg indsigelse mod, at barnets personoplysninger bruges til at udvikle og forbedre AI i alle Metas produkter. Det gælder alt indhold, hvor mit barn kan ses eller høres eller er nævnt, uanset hvem det kommer fra.
   *[gdpr] Jeg har forældremyndigheden over et mindreårigt barn. På barnets vegne gør jeg efter artikel 21, stk. 1, i { $act } indsigelse mod, at barnets personoplysninger bruges til at udvikle og forbedre AI i alle Metas produkter. Det gælder alt indhold, hvor mit barn kan ses eller høres eller er nævnt, uanset hvem det kommer fra.
 }
letter-child-reasons = { $law ->
    [fadp] Mit barn kan ikke bestemme over dette og har ikke valgt det. At mindreåriges konti holdes udenfor, som I siger, ændrer ikke noget ved det, voksne lægger op.
    [other] Mit barn kan ikke bestemme over dette og har ikke valgt det. At mindreåriges konti holdes udenfor, som I siger, ændrer ikke noget ved det, voksne lægger op.
   *[gdpr] Mit barn kan ikke bestemme over dette og har ikke valgt det. Artikel 6, stk. 1, litra f, i { $act } giver børns interesser særlig vægt. At mindreåriges konti holdes udenfor, som I siger, ændrer ikke noget ved det, voksne lægger op.
 }
letter-child-name = Jeg skriver ikke mit barns navn her. Hvis I har brug for noget for at finde oplysningerne, beder jeg jer fortælle mig hvad og hvorfor.

letter-represented = { $law ->
    [fadp] Jeg repræsenterer { $represented }. På denne persons vegne gør jeg udtrykkeligt indsigelse (artikel 30, stk. 2, litra b, i den schweiziske forbundslov om databeskyttelse, FADP) mod, at personens personoplysninger bruges til at udvikle og forbedre AI i alle Metas produkter. Det gælder det, der er delt indtil nu, det, der bliver delt fremover, og andres indhold, hvor personen kan genkendes.
    [other] Jeg repræsenterer { $represented }. På denne persons vegne gør jeg indsigelse mod, at personens personoplysninger bruges til at udvikle og forbedre AI i alle Metas produkter. Det gælder det, der er delt indtil nu, det, der bliver delt fremover, og andres indhold, hvor personen kan genkendes.
   *[gdpr] Jeg repræsenterer { $represented }. På denne persons vegne gør jeg efter artikel 21, stk. 1, i { $act } indsigelse mod, at personens personoplysninger bruges til at udvikle og forbedre AI i alle Metas produkter. Det gælder det, der er delt indtil nu, det, der bliver delt fremover, og andres indhold, hvor personen kan genkendes.
 }
letter-accounts-represented = Denne persons konti:
letter-mandate = Det, der giver mig ret til at handle: { $mandate }. En kopi er vedlagt. Hvis I har brug for mere, beder jeg jer fortælle mig hvad og hvorfor.
letter-on-behalf-child = Jeg skriver på vegne af mit mindreårige barn, som jeg har forældremyndigheden over. Når dette brev omtaler mine personoplysninger, mine konti eller mine rettigheder, menes barnets. Send venligst svaret til mig.
letter-on-behalf-represented = Jeg skriver på vegne af { $represented }, som jeg repræsenterer. Når dette brev omtaler mine personoplysninger, mine konti eller mine rettigheder, menes denne persons. Send venligst svaret til mig.

letter-non-user = { $law ->
    [fadp] Jeg har ingen konto hos jer. Jeg gør udtrykkeligt indsigelse (artikel 30, stk. 2, litra b, i den schweiziske forbundslov om databeskyttelse, FADP) mod, at oplysninger om mig bruges til at udvikle og forbedre AI, uanset om de kommer fra andres indhold, fra internettet eller fra andre virksomheder.
    [other] Jeg har ingen konto hos jer. Jeg gør indsigelse mod, at oplysninger om mig bruges til at udvikle og forbedre AI, uanset om de kommer fra andres indhold, fra internettet eller fra andre virksomheder.
   *[gdpr] Jeg har ingen konto hos jer. Jeg gør efter artikel 21, stk. 1, i { $act } indsigelse mod, at oplysninger om mig bruges til at udvikle og forbedre AI, uanset om de kommer fra andres indhold, fra internettet eller fra andre virksomheder.
 }
letter-non-user-reasons = { $law ->
    [fadp] Jeg har ingen forbindelse til jer, jeg har ikke fået besked, og jeg kunne ikke forvente denne brug.
    [other] Jeg har ingen forbindelse til jer, jeg har ikke fået besked, og jeg kunne ikke forvente denne brug.
   *[gdpr] Jeg har ingen forbindelse til jer, jeg har ikke fået besked (artikel 14 i { $act }), og jeg kunne ikke forvente denne brug (betragtning 47).
 }

letter-past = Den { $sent } gjorde jeg, { $form }, indsigelse mod, at mine personoplysninger bruges til at udvikle og forbedre AI. Jeg oplyste e-mailadressen { $email }.
letter-silence = { $law ->
    [fadp] Siden da har jeg ikke fået svar.
    [other] Siden da har jeg ikke fået svar.
   *[gdpr] Artikel 12, stk. 3, i { $act } giver jer en måned til at svare. Fristen udløb den { $due }. Jeg har hverken modtaget et svar eller en begrundet meddelelse om, at I har brug for længere tid.
 }
letter-receipt-only = { $law ->
    [fadp] Siden da har jeg kun modtaget en kvittering for modtagelsen. Det er ikke et svar.
    [other] Siden da har jeg kun modtaget en kvittering for modtagelsen. Det er ikke et svar.
   *[gdpr] Artikel 12, stk. 3, i { $act } giver jer en måned til at svare. Fristen udløb den { $due }. Jeg har kun modtaget en kvittering for modtagelsen. Det er ikke et svar.
 }
letter-remind-ask = Jeg beder jer om inden for to uger at fortælle mig, om I imødekommer min indsigelse, og fra hvilken dag.
letter-else = { $law ->
    [uk] Hvis jeg ikke hører fra jer, klager jeg til jer efter section 164A i Data Protection Act 2018 og derefter til Information Commissioner.
    [fadp] Hvis jeg ikke hører fra jer, henvender jeg mig til den schweiziske databeskyttelsesmyndighed (FDPIC).
    [other] Hvis jeg ikke hører fra jer, søger jeg råd.
   *[gdpr] Hvis jeg ikke hører fra jer, klager jeg til en tilsynsmyndighed (artikel 77 i { $act }).
 }

letter-refused = Den { $answered } svarede I mig, at I ikke imødekommer indsigelsen.
letter-burden = { $law ->
    [fadp] Behandling imod min udtrykkelige vilje krænker mine personlighedsrettigheder, medmindre der er en retfærdiggørelse (artikel 30, stk. 2, litra b, og artikel 31 FADP). Jeg beder jer fortælle mig, hvilken retfærdiggørelse I støtter jer på i mit tilfælde. Her er mine grunde:
    [other] Jeg beder jer fortælle mig hvorfor, og hvordan I har afvejet mine grunde:
   *[gdpr] Efter artikel 21, stk. 1, i { $act } er det jer, der skal påvise vægtige legitime grunde, der går forud for mine interesser, rettigheder og frihedsrettigheder. Jeg beder jer fortælle mig, hvilke det er i mit tilfælde, og hvordan I har afvejet dem mod mine grunde:
 }
letter-maintain = Jeg fastholder min indsigelse. Jeg beder jer undersøge den igen og svare mig inden for to uger.
letter-meanwhile = Jeg beder jer begrænse behandlingen indtil da (artikel 18, stk. 1, litra d).

letter-access = { $law ->
    [fadp] Jeg beder om indsigt i mine personoplysninger (artikel 25 FADP). Jeg beder jer oplyse
   *[gdpr] Jeg beder efter artikel 15 i { $act } om indsigt i mine personoplysninger. Jeg beder jer oplyse
 }
letter-access-whether = om mine oplysninger er blevet eller bliver brugt til at udvikle eller forbedre AI
letter-access-which = hvilke slags oplysninger det er, fra hvilke konti og siden hvornår
letter-access-sources = hvor oplysningerne kommer fra
letter-access-recipients = hvem de er givet videre til, også ved offentliggørelse af en model
letter-access-time = hvor længe de gemmes til dette formål
letter-access-interest = hvilken legitim interesse I støtter jer på (artikel 13, stk. 1, litra d)
letter-access-objection = hvordan I har behandlet min indsigelse af { $sent }, og fra hvilken dag den gælder
letter-access-copy = Send mig også en kopi af mine oplysninger i det, der gemmes til træning.
letter-access-form = { $law ->
    [fadp] Jeg beder om svar elektronisk, gratis og, som reglen er, inden for 30 dage (artikel 25, stk. 6 og 7, FADP).
   *[gdpr] Jeg beder om svar elektronisk og inden for en måned (artikel 12, stk. 3).
 }

letter-erase = { $law ->
    [fadp] Som følge af min indsigelse beder jeg jer om at
   *[gdpr] Som følge af min indsigelse beder jeg jer efter artikel 17, 18 og 19 i { $act } om at
 }
letter-erase-chats = slette det, jeg har skrevet til Meta AI, i det omfang det gemmes til træning
letter-erase-restrict = begrænse behandlingen af disse oplysninger, indtil det er sket (artikel 18, stk. 1, litra d)
letter-erase-impossible = hvis I mener, at sletning er umulig, fortælle mig, hvilke oplysninger det gælder og hvorfor
letter-erase-unlawful = Hvis brugen har været ulovlig, støtter jeg mig også på artikel 17, stk. 1, litra d.

letter-company-complaint = Jeg klager til jer efter section 164A i Data Protection Act 2018 over den måde, I har behandlet min indsigelse på. Jeg beder jer bekræfte modtagelsen af denne klage inden for 30 dage, undersøge den og meddele mig resultatet uden unødig forsinkelse.

letter-complain = { $law ->
    [uk] Jeg klager over { $controller }, { $controller-address }. Den { $complained } klagede jeg først til virksomheden selv efter section 164A i Data Protection Act 2018.
    [fadp] Jeg anmelder, hvordan { $controller }, { $controller-address }, behandler min indsigelse mod, at mine personoplysninger bruges til AI (artikel 30, stk. 2, litra b, FADP).
   *[gdpr] Jeg indgiver efter artikel 77 i { $act } klage over { $controller }, { $controller-address }. Klagen drejer sig om min indsigelse mod, at mine personoplysninger bruges til AI.
 }
letter-complain-lead = Den irske Data Protection Commission er den ledende tilsynsmyndighed for denne virksomhed (artikel 56 og 60). Jeg beder jer sende klagen videre, i det omfang det er nødvendigt, og selv holde mig underrettet.
letter-course = Det er sket:
letter-course-sent = { $sent }: Jeg gør indsigelse, { $form }. Jeg oplyser e-mailadressen { $email }.
letter-course-receipt = Meta bekræfter at have modtaget indsigelsen.
letter-course-due = { $law ->
    [fadp] Jeg har indtil nu ikke fået svar.
   *[gdpr] { $due }: Måneden i artikel 12, stk. 3, udløber. Jeg har hverken modtaget et svar eller en meddelelse om, at der er brug for mere tid.
 }
letter-course-reminded = { $reminded }: Jeg sender Meta en påmindelse og beder om et svar.
letter-course-refused = { $answered }: Meta meddeler mig, at indsigelsen ikke imødekommes.
letter-course-reasons = Mine grunde var:
letter-breach = Efter min opfattelse drejer det sig om disse bestemmelser i { $act }:
letter-breach-time = artikel 12, stk. 3, fordi der ikke kom svar i tide
letter-breach-refusal = artikel 21, stk. 1, fordi der ikke er påvist vægtige legitime grunde over for mig
letter-breach-special-categories = artikel 9, fordi det, der er offentligt, viser særligt følsomme forhold
letter-breach-notice = artikel 14, fordi jeg ikke har fået besked
letter-complain-ask = Jeg beder jer om at
letter-complain-examine = undersøge denne klage
letter-complain-order = { $law ->
    [fadp] arbejde for, at min indsigelse bliver imødekommet
   *[gdpr] sørge for, at min indsigelse bliver imødekommet
 }
letter-complain-tell = { $law ->
    [gdpr] underrette mig om forløbet og resultatet (artikel 77, stk. 2)
   *[other] underrette mig om resultatet
 }

letter-enclosure-objection = En kopi af min indsigelse med dato
letter-enclosure-mandate = En kopi af det, der giver mig ret til at handle
letter-enclosure-answers = Skærmbilleder og mails, i det omfang jeg har nogen
letter-enclosure-complaint = Min klage til virksomheden og dens svar, hvis der er et

letter-note-gaps = Udfyld det, der står i kantede parenteser, og fjern det, der ikke passer.
letter-note-form-first = Metas formular er hurtigere. Et brev tæller fra den dag, det kommer frem: Send det sådan, at du kan dokumentere hvornår.
letter-note-two-weeks = De to uger er noget, du beder om. Loven sætter ingen sådan frist.
letter-note-models-stay = Det handler om data, der stadig gemmes. Det, en trænet model har lært, bliver næppe ændret af det.
letter-note-address-press = Denne adresse kendes kun fra presseomtale. Metas formular er den sikrere vej.
letter-note-no-deadline = Schweizisk ret sætter ingen bestemt frist for svar på en indsigelse. Spørg igen efter 30 dage.
letter-note-other-law = Objector kender ikke loven i dit land, så brevet nævner ikke nogen.
letter-note-identify = Meta spørger måske, hvordan du kan findes i Metas data. Oplys ikke mere, end det kræver, og send ikke legitimation på forhånd.
letter-note-child = Intet brev fjerner et billede. Bed også dem, der har lagt det op, om at slette det eller kun vise det for venner.
letter-note-represented = Vedlæg en kopi af det, der giver dig ret til at handle. Overstreg det, der ikke har med dette at gøre, og vedlæg ingen legitimation. Landet i dine oplysninger skal være det, hvor personen bor: Det er det lands lov og tilsyn, der tæller.
letter-note-authority-form = Tilsynet har sin egen side eller formular til klager. Brug den, og kopiér teksten ind i den.
letter-note-check-address = Tjek adressen på tilsynets websted, før du sender noget med posten.
letter-note-lead = Dit eget tilsyn tager imod klagen. Det irske er ledende i sager om Meta, men du behøver ikke skrive til Dublin.
letter-note-land = I Tyskland er det myndigheden i din delstat, der er kompetent for virksomheder som Meta. Vælg din delstat.
letter-note-login = Tilsynets formular kræver en elektronisk identitet, som MitID i Danmark eller BankID i Norge.
letter-note-no-plain-mail = Dette tilsyn tager ikke imod klager pr. almindelig e-mail. Brug dets formular eller posten.
letter-note-public-record = Det, der sendes til dette tilsyn, bliver offentligt tilgængeligt. Udelad det følsomme.
letter-note-company-first = Dette tilsyn vil have, at du først henvender dig til virksomheden.
letter-note-no-fines = Den schweiziske myndighed kan undersøge en sag, men ikke pålægge bøder.
letter-note-language = Brevet er på et sprog, som tilsynet tager imod.
letter-note-court = Hvis tilsynet intet siger i tre måneder, giver artikel 78, stk. 2, i GDPR dig adgang til domstolene.
letter-note-not-covered = Objector kender ingen myndighed for dit land eller område. Find den på din regerings websted.
letter-as-of = Pr. { $date }
letter-undated = Datoen for disse oplysninger kendes ikke.
