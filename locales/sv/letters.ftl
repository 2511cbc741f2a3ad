# Letters to the company and to a supervisory authority, in Swedish.

letter-act-gdpr = GDPR
letter-act-uk = UK GDPR

letter-kind-objection = Invändning per brev
letter-kind-objection-note = När formuläret inte fungerar, eller vid sidan av det.
letter-kind-reminder = Påminnelse
letter-kind-reminder-note = När Meta inte har svarat i tid.
letter-kind-refusal = Svar på ett avslag
letter-kind-refusal-note = När Meta säger nej.
letter-kind-access = Vad har Meta om dig?
letter-kind-access-note = Frågar vilka av dina uppgifter som har använts för AI.
letter-kind-erasure = Begränsa och radera
letter-kind-erasure-note = För uppgifter som fortfarande sparas för träning.
letter-kind-company-complaint = Klagomål till Meta
letter-kind-company-complaint-note = I Storbritannien kommer det före ett klagomål till ICO.
letter-kind-complaint = Klagomål till myndigheten
letter-kind-complaint-note = När Meta tiger eller svaret inte övertygar dig. Det kostar inget.
letter-kind-child = För ett barn
letter-kind-child-note = När ditt barn syns eller nämns i det som folk lägger ut.
letter-kind-represented = För någon som du företräder
letter-kind-represented-note = När du företräder en vuxen med fullmakt eller för att du är förordnad som god man eller förvaltare.
letter-kind-non-user = Utan konto
letter-kind-non-user-note = När andra visar eller nämner dig och du inte har något konto.

letter-gap-name = [ditt namn]
letter-gap-email = [din e-postadress]
letter-gap-address = [din postadress]
letter-gap-account = [adressen till eller användarnamnet för ditt konto]
letter-gap-reasons = [dina skäl, i en eller två sanna meningar]
letter-gap-represented = [namnet på den person som du företräder]
letter-gap-mandate = [fullmakt, eller beslutet om ditt förordnande]
letter-gap-sent = [dag för din invändning]
letter-gap-form = [med vilket formulär eller brev]
letter-gap-due = [dagen då Metas tid för svar gick ut]
letter-gap-answered = [dag för Metas svar]
letter-gap-complained = [dag för ditt klagomål till företaget]
letter-gap-recipient = [det företag som Metas integritetspolicy anger för ditt land]
letter-gap-authority = [dataskyddsmyndigheten för den plats där du bor]
letter-gap-authority-address = [myndighetens postadress, från dess webbplats]

letter-subject-objection = Invändning mot att mina personuppgifter används för AI
letter-subject-reminder = Påminnelse: min invändning av den { $sent } mot att mina personuppgifter används för AI
letter-subject-refusal = Ert svar av den { $answered } på min invändning mot att mina personuppgifter används för AI
letter-subject-access = Begäran om tillgång: användning av mina personuppgifter för AI
letter-subject-erasure = Begäran om begränsad behandling och radering av mina personuppgifter som används för AI
letter-subject-company-complaint = Klagomål: min invändning av den { $sent } mot att mina personuppgifter används för AI
letter-subject-complaint = Klagomål mot { $controller }: invändning mot att personuppgifter används för AI
letter-subject-child = Invändning mot att mitt barns personuppgifter används för AI
letter-subject-represented = Invändning som företrädare för { $represented } mot att personuppgifter används för AI
letter-subject-on-behalf-child = { $subject } (för mitt barns räkning)
letter-subject-on-behalf-represented = { $subject } (som företrädare för { $represented })
letter-subject-non-user = Invändning från en person utan konto mot att personuppgifter används för AI

letter-open = Hej!
letter-close = Med vänlig hälsning
letter-enclosures = Bilagor:
letter-account = { $platform }: { $handle }
letter-platform-meta = Meta-konto
letter-form = via formuläret på { $address }
letter-by-post = per post
letter-by-e-mail = via e-post

letter-object = { $law ->
    [fadp] Jag invänder uttryckligen (artikel 30.2 b i den schweiziska federala dataskyddslagen, FADP) mot att mina personuppgifter används för att utveckla och förbättra AI i alla Metas produkter. Det gäller det som jag har delat hittills, det som jag kommer att dela och andras innehåll där jag går att känna igen.
    [other] Jag invänder mot att mina personuppgifter används för att utveckla och förbättra AI i alla Metas produkter. Det gäller det som jag har delat hittills, det som jag kommer att dela och andras innehåll där jag går att känna igen.
   *[gdpr] Jag invänder enligt artikel 21.1 i { $act } mot att mina personuppgifter används för att utveckla och förbättra AI i alla Metas produkter. Det gäller det som jag har delat hittills, det som jag kommer att dela och andras innehåll där jag går att känna igen.
 }
letter-accounts = Mina konton:
letter-earlier = Jag har redan den { $sent } gjort en invändning, { $form }. Den invändningen vidhåller jag.
letter-reasons = Mina skäl:

letter-ground-expectation = Vid avvägningen räknas vad en person rimligen kunde förvänta sig när uppgifterna samlades in (skäl 47 i { $act }).
letter-ground-special-categories = Artikel 9 i { $act } förbjuder att de används, med de undantag som anges där.
letter-ground-children = Artikel 6.1 f i { $act } nämner uttryckligen barn.
letter-ground-profession-safety = Det är ett skäl som hänför sig till min specifika situation, som det står i artikel 21.1 i { $act }.
letter-ground-creative-work = Detta intresse hör hemma i avvägningen enligt artikel 6.1 f i { $act }.
letter-ground-irreversible = Rätten till rättelse och rätten till radering (artiklarna 16 och 17 i { $act }) skulle då vara till liten nytta.
letter-ground-not-necessary = Artikel 6.1 f i { $act } tillåter bara det som är nödvändigt för det intresse som eftersträvas.
letter-ground-non-user = Enligt artikel 14 i { $act } ska även personer vars uppgifter kommer från annat håll informeras.

letter-ask = Jag ber er att
letter-ask-stop = upphöra med denna användning från och med nu
letter-ask-restrict = begränsa behandlingen medan ni prövar denna invändning (artikel 18.1 d)
letter-ask-erase = { $law ->
    [fadp] radera dessa uppgifter ur det som sparas för träning
    [other] radera dessa uppgifter ur det som sparas för träning
   *[gdpr] radera dessa uppgifter ur det som sparas för träning (artikel 17.1 c)
 }
letter-ask-recipients = underrätta dem som uppgifterna har lämnats vidare till och meddela mig vilka de är (artikel 19)
letter-ask-sources = meddela mig vilka uppgifter om mig ni använder för detta och varifrån de kommer (artiklarna 14 och 15)
letter-ask-confirm = { $law ->
    [fadp] skriftligen bekräfta för mig att ni har gjort det, om möjligt inom 30 dagar
    [other] skriftligen bekräfta för mig att ni har gjort det, om möjligt inom 30 dagar
   *[gdpr] inom en månad bekräfta för mig att ni har gjort det (artikel 12.3)
 }
letter-ask-refusal = vid avslag ange era tvingande berättigade skäl och upplysa mig om att jag kan vända mig till en tillsynsmyndighet och till domstol (artikel 12.4)
letter-proof = { $law ->
    [fadp] Jag bifogar ingen identitetshandling. Om ni tvivlar på vem jag är ber jag er meddela varför och vad ni behöver.
    [other] Jag bifogar ingen identitetshandling. Om ni tvivlar på vem jag är ber jag er meddela varför och vad ni behöver.
   *[gdpr] Denna begäran är kostnadsfri (artikel 12.5). Jag bifogar ingen identitetshandling. Om ni har rimliga skäl att betvivla vem jag är ber jag er meddela vilka de är och vad ni behöver (artikel 12.6).
 }
letter-rights = { $law ->
    [fadp] Jag förbehåller mig alla övriga rättigheter enligt FADP.
    [other] Jag förbehåller mig alla övriga rättigheter.
    [uk] Jag förbehåller mig alla övriga rättigheter, särskilt dem enligt artiklarna 79 och 82 i { $act }.
   *[gdpr] Jag förbehåller mig alla övriga rättigheter, särskilt dem enligt artiklarna 77, 79 och 82 i { $act }.
 }
letter-reply = Jag önskar svar via e-post till { $email }.

letter-child = { $law ->
    [fadp] Jag har föräldraansvar för ett minderårigt barn. För barnets räkning invänder jag uttryckligen (artikel 30.2 b i den schweiziska federala dataskyddslagen, FADP) mot att barnets personuppgifter används för att utveckla och förbättra AI i alla Metas produkter. Det gäller innehåll från vem som helst där mitt barn syns, hörs eller nämns.
    [other] Jag har föräldraansvar för ett minderårigt barn. För barnets räkning invänder jag mot att barnets personuppgifter används för att utveckla och förbättra AI i alla Metas produkter. Det gäller innehåll från vem som helst där mitt barn syns, hörs eller nämns.
   *[gdpr] Jag har föräldraansvar för ett minderårigt barn. För barnets räkning invänder jag enligt artikel 21.1 i { $act } mot att barnets personuppgifter används för att utveckla och förbättra AI i alla Metas produkter. Det gäller innehåll från vem som helst där mitt barn syns, hörs eller nämns.
 }
letter-child-reasons = { $law ->
    [fadp] Mitt barn kan inte bestämma över detta och har inte valt det. Att minderårigas konton, som ni säger, lämnas utanför hindrar inte att det som vuxna lägger ut används.
    [other] Mitt barn kan inte bestämma över detta och har inte valt det. Att minderårigas konton, som ni säger, lämnas utanför hindrar inte att det som vuxna lägger ut används.
   *[gdpr] Mitt barn kan inte bestämma över detta och har inte valt det. Artikel 6.1 f i { $act } ger barns intressen särskild tyngd. Att minderårigas konton, som ni säger, lämnas utanför hindrar inte att det som vuxna lägger ut används.
 }
letter-child-name = Jag anger inte mitt barns namn här. Om ni behöver något för att hitta uppgifterna ber jag er meddela vad och varför.

letter-represented = { $law ->
    [fadp] Jag företräder { $represented }. För denna persons räkning invänder jag uttryckligen (artikel 30.2 b i den schweiziska federala dataskyddslagen, FADP) mot att personens personuppgifter används för att utveckla och förbättra AI i alla Metas produkter. Det gäller det som har delats hittills, det som kommer att delas och andras innehåll där personen går att känna igen.
    [other] Jag företräder { $represented }. För denna persons räkning invänder jag mot att personens personuppgifter används för att utveckla och förbättra AI i alla Metas produkter. Det gäller det som har delats hittills, det som kommer att delas och andras innehåll där personen går att känna igen.
   *[gdpr] Jag företräder { $represented }. För denna persons räkning invänder jag enligt artikel 21.1 i { $act } mot att personens personuppgifter används för att utveckla och förbättra AI i alla Metas produkter. Det gäller det som har delats hittills, det som kommer att delas och andras innehåll där personen går att känna igen.
 }
letter-accounts-represented = Personens konton:
letter-mandate = Det som ger mig rätt att företräda personen: { $mandate }. En kopia bifogas. Om ni behöver mer ber jag er meddela vad och varför.
letter-on-behalf-child = Jag skriver för mitt minderåriga barns räkning och har föräldraansvar för barnet. När brevet talar om mina uppgifter, mina konton eller mina rättigheter avses barnets. Skicka svaret till mig.
letter-on-behalf-represented = Jag skriver som företrädare för { $represented }. När brevet talar om mina uppgifter, mina konton eller mina rättigheter avses denna persons. Skicka svaret till mig.

letter-non-user = { $law ->
    [fadp] Jag har inget konto hos er. Jag invänder uttryckligen (artikel 30.2 b i den schweiziska federala dataskyddslagen, FADP) mot att uppgifter om mig används för att utveckla och förbättra AI, oavsett om de kommer från andras innehåll, från internet eller från andra företag.
    [other] Jag har inget konto hos er. Jag invänder mot att uppgifter om mig används för att utveckla och förbättra AI, oavsett om de kommer från andras innehåll, från internet eller från andra företag.
   *[gdpr] Jag har inget konto hos er. Jag invänder enligt artikel 21.1 i { $act } mot att uppgifter om mig används för att utveckla och förbättra AI, oavsett om de kommer från andras innehåll, från internet eller från andra företag.
 }
letter-non-user-reasons = { $law ->
    [fadp] Jag har ingen relation till er, jag har inte informerats och jag kunde inte förvänta mig denna användning.
    [other] Jag har ingen relation till er, jag har inte informerats och jag kunde inte förvänta mig denna användning.
   *[gdpr] Jag har ingen relation till er, jag har inte informerats (artikel 14 i { $act }) och jag kunde inte förvänta mig denna användning (skäl 47).
 }

letter-past = Den { $sent } invände jag, { $form }, mot att mina personuppgifter används för att utveckla och förbättra AI. Jag uppgav e-postadressen { $email }.
letter-silence = { $law ->
    [fadp] Sedan dess har jag inte fått något svar.
    [other] Sedan dess har jag inte fått något svar.
   *[gdpr] Artikel 12.3 i { $act } ger er en månad att svara. Den gick ut den { $due }. Jag har varken fått ett svar eller ett motiverat besked om att ni behöver längre tid.
 }
letter-receipt-only = { $law ->
    [fadp] Sedan dess har jag bara fått en mottagningsbekräftelse. Det är inget svar.
    [other] Sedan dess har jag bara fått en mottagningsbekräftelse. Det är inget svar.
   *[gdpr] Artikel 12.3 i { $act } ger er en månad att svara. Den gick ut den { $due }. Jag har bara fått en mottagningsbekräftelse. Det är inget svar.
 }
letter-remind-ask = Jag ber er att inom två veckor meddela mig om ni hörsammar min invändning, och från och med vilken dag.
letter-else = { $law ->
    [uk] Om jag inte hör från er kommer jag att klaga hos er enligt section 164A i Data Protection Act 2018 och därefter hos Information Commissioner’s Office (ICO).
    [fadp] Om jag inte hör från er kommer jag att vända mig till den schweiziska federala dataskyddsmyndigheten (FDPIC).
    [other] Om jag inte hör från er kommer jag att söka råd.
   *[gdpr] Om jag inte hör från er kommer jag att lämna in ett klagomål till en tillsynsmyndighet (artikel 77 i { $act }).
 }

letter-refused = Den { $answered } meddelade ni mig att ni inte hörsammar invändningen.
letter-burden = { $law ->
    [fadp] Behandling mot min uttryckliga vilja kränker mina personlighetsrättigheter om den inte är berättigad (artiklarna 30.2 b och 31 i FADP). Jag ber er meddela vilken grund ni åberopar i mitt fall. Det här är mina skäl:
    [other] Jag ber er meddela varför, och hur ni har vägt mina skäl:
   *[gdpr] Enligt artikel 21.1 i { $act } är det ni som ska påvisa tvingande berättigade skäl som väger tyngre än mina intressen, rättigheter och friheter. Jag ber er meddela vilka de är i mitt fall och hur ni har vägt dem mot mina skäl:
 }
letter-maintain = Jag vidhåller min invändning. Jag ber er pröva den på nytt och svara mig inom två veckor.
letter-meanwhile = Jag ber er begränsa behandlingen till dess (artikel 18.1 d).

letter-access = { $law ->
    [fadp] Jag begär tillgång till mina personuppgifter (artikel 25 i FADP). Jag ber er meddela
   *[gdpr] Jag begär enligt artikel 15 i { $act } tillgång till mina personuppgifter. Jag ber er meddela
 }
letter-access-whether = om mina uppgifter har använts eller används för att utveckla eller förbättra AI
letter-access-which = vilka slags uppgifter det är, från vilka konton och sedan när
letter-access-sources = varifrån uppgifterna kommer
letter-access-recipients = till vilka de har lämnats vidare, även genom att en modell har publicerats
letter-access-time = hur länge de sparas för detta ändamål
letter-access-interest = vilket berättigat intresse ni stöder er på (artikel 13.1 d)
letter-access-objection = hur ni har hanterat min invändning av den { $sent }, och från och med vilken dag den gäller
letter-access-copy = Jag ber er även att skicka mig en kopia av mina uppgifter i det som sparas för träning.
letter-access-form = { $law ->
    [fadp] Jag ber er svara elektroniskt, kostnadsfritt och, enligt huvudregeln, inom 30 dagar (artikel 25.6 och 25.7 i FADP).
   *[gdpr] Jag ber er svara elektroniskt och inom en månad (artikel 12.3).
 }

letter-erase = { $law ->
    [fadp] Till följd av min invändning ber jag er att
   *[gdpr] Till följd av min invändning ber jag er enligt artiklarna 17, 18 och 19 i { $act } att
 }
letter-erase-chats = radera det som jag har skrivit till Meta AI, i den mån det sparas för träning
letter-erase-restrict = begränsa behandlingen av dessa uppgifter tills det har skett (artikel 18.1 d)
letter-erase-impossible = där ni anser att radering är omöjlig, meddela mig för vilka uppgifter och varför
letter-erase-unlawful = Om användningen har varit olaglig åberopar jag även artikel 17.1 d.

letter-company-complaint = Jag klagar hos er enligt section 164A i Data Protection Act 2018 på hur ni har hanterat min invändning. Jag ber er att inom 30 dagar bekräfta att ni har tagit emot klagomålet, att utreda det och att utan onödigt dröjsmål meddela mig resultatet.

letter-complain = { $law ->
    [uk] Jag klagar på { $controller }, { $controller-address }. Jag klagade först, den { $complained }, hos företaget självt enligt section 164A i Data Protection Act 2018.
    [fadp] Jag anmäler hur { $controller }, { $controller-address }, hanterar min invändning mot att mina personuppgifter används för AI (artikel 30.2 b i FADP).
   *[gdpr] Jag lämnar enligt artikel 77 i { $act } in ett klagomål mot { $controller }, { $controller-address }. Det gäller min invändning mot att mina personuppgifter används för AI.
 }
letter-complain-lead = Irlands Data Protection Commission är ansvarig tillsynsmyndighet för detta företag (artiklarna 56 och 60). Jag ber er lämna klagomålet vidare i den mån det behövs och själva hålla mig underrättad.
letter-course = Det här har hänt:
letter-course-sent = { $sent }: Jag invänder, { $form }. Jag uppger e-postadressen { $email }.
letter-course-receipt = Meta bekräftar att invändningen har tagits emot.
letter-course-due = { $law ->
    [fadp] Jag har hittills inte fått något svar.
   *[gdpr] { $due }: Månaden enligt artikel 12.3 går ut. Jag har varken fått ett svar eller ett besked om att mer tid behövs.
 }
letter-course-reminded = { $reminded }: Jag skickar Meta en påminnelse och ber om ett svar.
letter-course-refused = { $answered }: Meta meddelar mig att det inte hörsammar invändningen.
letter-course-reasons = Mina skäl var:
letter-breach = Enligt min mening berörs dessa bestämmelser i { $act }:
letter-breach-time = artikel 12.3, eftersom inget svar kom i tid
letter-breach-refusal = artikel 21.1, eftersom inga tvingande berättigade skäl har påvisats för mig
letter-breach-special-categories = artikel 9, eftersom det som är offentligt visar särskilt känsliga förhållanden
letter-breach-notice = artikel 14, eftersom jag inte har informerats
letter-complain-ask = Jag ber er att
letter-complain-examine = utreda detta klagomål
letter-complain-order = { $law ->
    [fadp] verka för att min invändning hörsammas
   *[gdpr] se till att min invändning hörsammas
 }
letter-complain-tell = { $law ->
    [gdpr] underrätta mig om handläggningen och resultatet (artikel 77.2)
   *[other] underrätta mig om resultatet
 }

letter-enclosure-objection = En kopia av min invändning, med datum
letter-enclosure-mandate = En kopia av det som ger mig rätt att företräda personen
letter-enclosure-answers = Skärmbilder och mejl, i den mån jag har några
letter-enclosure-complaint = Mitt klagomål till företaget och dess svar, om det finns något

letter-note-gaps = Fyll i det som står inom hakparentes och ta bort det som inte passar.
letter-note-form-first = Metas formulär går snabbare. Ett brev räknas från den dag det kommer fram: skicka det så att du kan visa när det kom fram.
letter-note-two-weeks = De två veckorna är ett önskemål. Lagen anger ingen sådan tid.
letter-note-models-stay = Det här gäller uppgifter som fortfarande sparas. Det som en tränad modell har lärt sig kommer knappast att ändras av det.
letter-note-address-press = Adressen är bara känd från uppgifter i pressen. Metas formulär är den säkrare vägen.
letter-note-no-deadline = Schweizisk rätt anger ingen bestämd tid för svar på en invändning. Fråga igen efter 30 dagar.
letter-note-other-law = Objector känner inte till lagen i ditt land, så brevet nämner ingen.
letter-note-identify = Meta kan fråga hur det ska hitta dig bland sina uppgifter. Lämna inte mer än vad som behövs, och ingen identitetshandling i förväg.
letter-note-child = Inget brev får en bild att försvinna. Be också dem som lade ut den att ta bort den eller visa den bara för vänner.
letter-note-represented = Bifoga en kopia av det som ger dig rätt att företräda personen. Stryk över det som inte har med saken att göra och bifoga ingen identitetshandling. Landet i dina uppgifter måste vara det land där personen bor: det är dess lag och dess myndighet som gäller.
letter-note-authority-form = Myndigheten har en egen sida eller ett eget formulär för klagomål. Använd det och kopiera in texten där.
letter-note-check-address = Kontrollera adressen på myndighetens webbplats innan du postar något.
letter-note-lead = Din egen myndighet tar emot klagomålet. Den irländska är ansvarig i ärenden om Meta, men du behöver inte skriva till Dublin.
letter-note-land = I Tyskland är det myndigheten i ditt förbundsland som är behörig för företag som Meta. Välj ditt förbundsland.
letter-note-login = Myndighetens formulär kräver e-legitimation, till exempel MitID i Danmark eller BankID i Norge.
letter-note-no-plain-mail = Den här myndigheten tar inte emot klagomål via vanlig e-post. Använd dess formulär eller posten.
letter-note-public-record = Det som skickas till den här myndigheten blir en allmän handling. Utelämna det som är känsligt.
letter-note-company-first = Den här myndigheten vill att du vänder dig till företaget först.
letter-note-no-fines = Den schweiziska myndigheten kan utreda ett ärende men inte besluta om böter.
letter-note-language = Brevet är på ett språk som myndigheten tar emot.
letter-note-court = Om myndigheten inte säger något på tre månader ger artikel 78.2 i GDPR dig möjlighet att gå till domstol.
letter-note-not-covered = Objector känner inte till någon myndighet för ditt land eller område. Leta efter den på regeringens webbplats i ditt land.
letter-as-of = Per den { $date }
letter-undated = Uppgifternas datum är inte känt.
