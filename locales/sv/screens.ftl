# What Objector's own pages say (popup, welcome page, dashboard), in Swedish.

screen-name = Objector
screen-platform-facebook = Facebook
screen-platform-instagram = Instagram
screen-platform-whatsapp = WhatsApp
screen-platform-meta = Meta-konto
screen-route-facebook-own = Facebooks invändningsformulär
screen-route-instagram-own = Instagrams invändningsformulär
screen-route-meta-own = Invändningsformuläret för ett Meta-konto
screen-route-whatsapp-own = WhatsApps invändningsformulär
screen-route-third-party = Formuläret om uppgifter från andra personer och källor
screen-route-general-objection = Metas allmänna invändningsformulär
screen-route-rights-portal = Metas sida för dataskyddsbegäranden
screen-route-entry = En sida som leder till ett invändningsformulär
screen-only-you-send = Objector fyller i och förklarar. Bara du kan skicka.
screen-language = { $code ->
    [bg] Bulgariska
    [cs] Tjeckiska
    [da] Danska
    [de] Tyska
    [el] Grekiska
    [en] Engelska
    [es] Spanska
    [et] Estniska
    [fi] Finska
    [fr] Franska
    [ga] Iriska
    [hr] Kroatiska
    [hu] Ungerska
    [is] Isländska
    [it] Italienska
    [lt] Litauiska
    [lv] Lettiska
    [mt] Maltesiska
    [nb] Norska
    [nl] Nederländska
    [pl] Polska
    [pt] Portugisiska
    [ro] Rumänska
    [sk] Slovakiska
    [sl] Slovenska
    [sv] Svenska
   *[other] Ett annat språk
 }
screen-law = { $law ->
    [gdpr] Du använder din rätt att invända enligt artikel 21.1 i GDPR, den europeiska dataskyddslagen. Meta säger sig ha ett berättigat intresse av att träna AI. Det får du när som helst invända mot.
    [uk] Du använder din rätt att invända enligt artikel 21.1 i UK GDPR. Meta säger sig ha ett berättigat intresse av att träna AI. Det får du när som helst invända mot.
    [fadp] Du säger att du inte vill ha den här behandlingen. Den schweiziska lagen, FADP, skyddar den viljan.
   *[other] Vilka rättigheter du har beror på vilken lag som gäller där du bor. Objector nämner ingen.
 }

screen-state-not-yet = Inte skickad än
screen-state-submitted = Skickad den { $date }
screen-state-code-asked = Skickad den { $date }. Metas kod återstår att skriva in.
screen-state-acknowledged = Skickad den { $date } och mottagen av Meta
screen-state-granted = Hörsammad av Meta
screen-state-refused = Avslagen av Meta
screen-state-not-sent = Inte skickad

screen-due = { $count ->
    [one] Objector: en invändning väntar på dig
   *[other] Objector: { $count } invändningar väntar på dig
 }
screen-here = Objector: { $form }
screen-notice-title = { $count ->
    [one] En invändning väntar på dig
   *[other] { $count } invändningar väntar på dig
 }
screen-notice-text = Tryck här för att se vad som kommer härnäst.
screen-full-name = Ditt namn
screen-full-name-note = För- och efternamn, så som de står på ditt konto.
screen-given-name = Förnamn
screen-family-name = Efternamn
screen-names-note = Bara för formulär som frågar efter dem var för sig.
screen-email = Din e-postadress
screen-email-note = Den adress som Meta har till dig.
screen-country = Land där du bor
screen-country-none = Inte valt
screen-land = Ditt förbundsland
screen-land-note = I Tyskland har varje förbundsland en egen dataskyddsmyndighet.
screen-land-none = Inte valt
screen-phone = Telefonnummer
screen-phone-note = Bara några få formulär frågar efter det. Lämna det helst tomt.
screen-speak = Språk
screen-speak-browser = Som webbläsaren
screen-for-whom = För vem invänder du?
screen-for-whom-myself = För mig själv
screen-for-whom-no-account = För mig själv, utan konto
screen-for-whom-child = För mitt barn
screen-for-whom-represented = För någon som jag företräder
screen-for-whom-note = { $whom ->
    [no-account] Andra kan ha lagt ut något om dig. Meta har ett formulär om uppgifter från andra personer; det kräver inget konto.
    [child] Har barnet ett eget konto? Öppna då formuläret när du är inloggad på det. För det som andra lägger ut om barnet finns formuläret om uppgifter från andra personer; där får du ange för vem du skriver.
    [represented] Har personen ett konto? Öppna då formuläret när du är inloggad på det. För det som andra lägger ut om personen finns formuläret om uppgifter från andra personer; där får du ange för vem du skriver.
   *[myself] En invändning för varje Kontocenter (Accounts Center). Logga in på det konto som det gäller.
 }
screen-third-party-note = Det kräver inget konto.
screen-state-covered = Omfattas av invändningen för { $account }, om de två finns i samma Kontocenter
screen-account-linked = Finns i samma Kontocenter som mina andra konton som är markerade här
screen-accounts = Dina konton
screen-account = { $platform } { $number }
screen-accounts-note = Konton i samma Kontocenter (Accounts Center) hos Meta omfattas av en och samma invändning. Varje annat konto behöver en egen.
screen-add = Lägg till:
screen-add-account = Lägg till ett konto: { $platform }
screen-account-email = Kontots e-postadress
screen-account-email-note = Bara om den är en annan än den ovan.
screen-account-handle = Profiladress eller användarnamn
screen-account-handle-note = Bara vissa formulär frågar efter det.
screen-account-remove = Ta bort
screen-account-remove-label = Ta bort { $account }
screen-account-added = { $account } har lagts till.
screen-account-removed = { $account } har tagits bort.
screen-grounds = Dina skäl
screen-grounds-note = Kryssa bara för det som stämmer för dig. Du får lämna allt tomt. Metas formulär från 2025 tar emot en invändning utan skäl. Ett kort och sant skäl hjälper om du klagar senare.
screen-ground-expectation = Jag delade inlägg för vänner, familj eller en gemenskap, innan sådan AI fanns.
screen-ground-expectation-note = Bra för äldre inlägg, svagare för nya.
screen-ground-special-categories = Det jag har gjort offentligt visar något om min hälsa, tro, politiska åsikt, härkomst eller sexualitet.
screen-ground-special-categories-note = Texten säger inte vad. Skriv det inte i formuläret heller.
screen-ground-children = Barn i min familj finns med i det jag har lagt ut.
screen-ground-children-note = Utelämna namn och ålder.
screen-ground-profession-safety = Mitt yrke, eller en fara som jag lever med, gör det riskabelt om mitt namn eller ansikte används på andra ställen.
screen-ground-profession-safety-note = Texten säger inte vad det gäller. Det behöver inte du heller.
screen-ground-creative-work = Jag publicerar egna texter, bilder, musik eller andra verk där som en del av mitt yrke.
screen-ground-creative-work-note = Det gäller dina uppgifter och din försörjning. Upphovsrätt är en annan sak.
screen-ground-irreversible = Det oroar mig att inget kan tas tillbaka ur en tränad modell.
screen-ground-irreversible-note = Stämmer för alla, så bäst tillsammans med ett annat skäl.
screen-ground-not-necessary = Jag anser att Meta kan träna AI utan mina uppgifter.
screen-ground-not-necessary-note = Ett juridiskt argument. Bäst tillsammans med ett annat skäl.
screen-ground-non-user = Jag har inget konto där, och andra visar eller nämner mig.
screen-ground-non-user-note = För formuläret om uppgifter från andra personer.
screen-own-words = Med egna ord
screen-own-words-note = Om du vill. Utelämna uppgifter om hälsa och namn på barn och andra personer.
screen-save = Spara
screen-saved = Sparat på den här enheten.
screen-not-saved = Inte sparat än: en e-postadress är inte fullständig.
screen-draft = Inte sparat än. Det här hade du skrivit in.
screen-kept-here = Det du sparar stannar på den här enheten, om du inte väljer att dela det med dina andra enheter.

popup-this-page = Den här sidan
popup-unsure = Objector är inte säkert på den här sidan. Det skriver bara om du trycker på knappen.
popup-standing-filled = { $all ->
    [one] Objector har fyllt i ett fält.
   *[other] Objector har fyllt i alla { $all } fält som det kan.
 }
popup-standing-part = { $written ->
    [one] Objector har fyllt i ett av { $all } fält.
   *[other] Objector har fyllt i { $written } av { $all } fält.
 }
popup-standing-empty = { $all ->
    [one] Objector kan fylla i ett fält här.
   *[other] Objector kan fylla i { $all } fält här.
 }
popup-standing-details = Objector kan fylla i formuläret åt dig.
popup-standing-hindered = Objector fyller inte i något just nu.
popup-next-hindered = Ta först hand om det som står ovan.
popup-standing-nothing = Det finns inget för Objector att skriva här.
popup-standing-submitted = Du har tryckt på Metas knapp.
popup-refused-fields = { $refused ->
    [one] Ett fält tog inte emot det som skrevs. Förklaringen bredvid säger vad du kan göra.
   *[other] { $refused } fält tog inte emot det som skrevs. Förklaringarna bredvid säger vad du kan göra.
 }
popup-next-press = Läs igenom allt på sidan. Tryck sedan på Metas egen knapp.
popup-next-fill = Tryck på ”Fyll i” och läs sedan igenom allt på sidan.
popup-next-details = Ange först dina uppgifter nedan.
popup-next-nothing = Det som efterfrågas står redan där, eller så kan bara du svara. Förklaringarna på sidan beskriver varje fält.
popup-next-submitted = Låt sidan vara öppen och se vad den säger. Meta kan skicka en kod eller ett svar via e-post. Titta även i skräpposten.
popup-standing-login = Meta vill att du loggar in först.
popup-next-login = Logga in här, i den här webbläsaren. Öppna sedan formuläret igen.
popup-standing-code = Meta har skickat en kod till dig via e-post.
popup-next-code = Låt sidan vara öppen. Leta efter koden i inkorgen och i skräpposten och skriv in den själv.
popup-standing-sent = Metas sida säger att din invändning har tagits emot.
popup-next-sent = Spara mejlet som Meta skickar till dig. Titta i skräpposten om det inte kommer något.
popup-standing-refused = Metas sida säger nej.
popup-next-refused = Det behöver inte vara slutet. Spara det som står där. Du kan svara, och Objector hjälper dig med brevet.
popup-standing-unavailable = Meta visar inte formuläret här.
popup-next-unavailable = Ofta är man bara inte inloggad i den här webbläsaren. Logga in och öppna sedan formuläret igen. I vissa länder erbjuder Meta inget sådant formulär.
popup-standing-entry = Till själva formuläret är det ett steg till.
popup-next-entry = Du kan gå dit direkt.
popup-fill = Fyll i
popup-undo = Ångra
popup-open-form = Öppna formuläret
popup-open-again = Öppna igen
popup-why = Varför Objector tror det
popup-sign-address = Adressen hör till ett av Metas kända formulär.
popup-sign-hidden-id = Formuläret bär ett känt formulärs nummer.
popup-sign-title = Rubriken handlar om invändning och AI.
popup-sign-english-value = Valen är de som finns i ett invändningsformulär.
popup-sign-labels = Fälten frågar det som ett invändningsformulär frågar.
popup-sign-text = Texten handlar om invändning och AI.
popup-sign-stage-words = Ord på sidan visar hur långt du har kommit.
popup-sign-other-matter = Vissa ord hör till ett annat ärende. Det talar emot.
popup-elsewhere = Du är inte på något av Metas invändningsformulär.
popup-where = Så långt har du kommit
popup-no-known-form = Formulärets adress är inte känd. Metas sida för dataskyddsbegäranden kan kanske leda dig vidare.
popup-open-portal = Öppna Metas sida
popup-first-title = Först några uppgifter
popup-first-lead = Med dem kan Objector fylla i formuläret. Du får lämna alla tomma.
popup-details-title = Dina uppgifter
popup-more-details = Förhandsvisning, egna ord, profiladresser
popup-menu = Mer
popup-menu-details = Dina uppgifter
popup-menu-dashboard = Det du har skickat
popup-menu-welcome = Så fungerar Objector
popup-filled-now = { $written ->
    [one] Ett fält har fyllts i.
   *[other] { $written } fält har fyllts i.
 }
popup-undone-now = Allt är som det var tidigare.
popup-page-gone = Sidan svarar inte längre. Ladda om den och försök igen.
popup-help-unseen = Det här är formuläret, men Objector ser det inte
popup-help-wrong = Något blir fel för Objector här
popup-help-look = På egen hand arbetar Objector bara på de adresser som det känner till för Metas formulär. Om formuläret har flyttat hit kan du låta Objector titta på den här sidan, bara denna gång.
popup-help-look-button = Titta på den här sidan
popup-help-looked = Objector har hittat ett formulär här. Se ovan.
popup-help-looked-in-vain = Objector ser inget invändningsformulär här.
popup-help-look-failed = Din webbläsare lät inte Objector titta på den här sidan. Tryck på Objectors knapp i verktygsfältet en gång till och försök sedan igen.
popup-by-hand = Du kan alltid fylla i formuläret för hand. Kopiera det du behöver, eller öppna snabbmenyn för ett fält och välj Objector.
popup-copy = Kopiera
popup-copied = Kopierat. Klistra in det i fältet.
popup-copy-missing = Det saknas bland dina uppgifter. Skriv in det där först.
popup-copy-failed = Din webbläsare lät inte Objector kopiera. Markera texten och kopiera den själv.
popup-hand-in = Hjälp till att rätta det: Objector skriver ner hur formuläret är uppbyggt. Filen innehåller namn på fält, rubriker och knappar. Den innehåller inget av det som står i fälten, inga av dina uppgifter och inget från sidan utanför formuläret.
popup-hand-in-write = Skriv ner det
popup-hand-in-file = Filen
popup-hand-in-read = Läs den innan du delar den. Inget har skickats. Om du är nöjd, spara den och skicka den till dem som gör Objector: adressen står på Objectors sida i din webbläsares butik för tillägg.
popup-hand-in-save = Spara filen
popup-hand-in-copy = Kopiera

by-hand-objection = Min invändning
by-hand-email = Min e-postadress
by-hand-name = Mitt namn
by-hand-country = Mitt land

welcome-title = Säg nej till AI-träning på det du delar
welcome-lead = Meta tränar AI på det som vuxna delar offentligt på Facebook och Instagram. Du kan invända. Objector hjälper dig med Metas eget formulär.
welcome-does = Det här gör Objector
welcome-does-recognise = Det känner igen Metas invändningsformulär när du öppnar ett.
welcome-does-fill = Det fyller i det du anger här, och du kan ångra det.
welcome-does-explain = Det förklarar varje fält intill, med enkla ord.
welcome-never = Det här gör Objector aldrig
welcome-never-send = Det skickar aldrig ett formulär. Den knappen trycker bara du på.
welcome-never-watch = Det övervakar dig aldrig. Det arbetar på Metas hjälp-, integritets- och inloggningssidor för de här formulären, och på Metas andra sidor bara när du ber det.
welcome-never-network = Det lämnar aldrig något vidare. Det du skriver in stannar på den här enheten, om du inte väljer att dela det med dina andra enheter.
welcome-honest = Är det fortfarande värt det?
welcome-honest-text = Ja. En invändning gäller för framtiden, när du än gör den. Den kan inte göra tidigare träning ogjord: det som en modell har lärt sig blir kvar i den.
welcome-right = Din rättighet
welcome-skip = Hoppa över för tillfället
welcome-you = Om dig
welcome-you-note = Det som formulären frågar efter. Du får lämna vad som helst tomt.
welcome-preview = Det här kommer Objector att skriva
welcome-preview-note = Objector skriver det på det språk som Metas sida har. Du kan ändra det där innan du skickar.
welcome-forms = Var formulären finns
welcome-forms-note = Logga först in på Facebook eller Instagram i den här webbläsaren. Öppna sedan formuläret. Objector finns där.
welcome-ready = Till formulären

dashboard-title = Det du har skickat
dashboard-lead = En kopia av varje invändning, så som Objector såg den skickas. Den sparas på den här enheten.
dashboard-none-title = Inget än
dashboard-none-text = När du skickar ett av Metas formulär visas här en kopia av det som stod i det: texten, dagen, formuläret.
dashboard-objections = Invändningar
dashboard-when = Skickad
dashboard-page = Sida
dashboard-language = Språk
dashboard-account = För
dashboard-text = Texten som skickades
dashboard-no-text = Ingen text stod i formuläret.
dashboard-answers = Vad som i övrigt stod i formuläret
dashboard-state-submitted-note = Du tryckte på Metas knapp. Om invändningen kom fram syntes inte.
dashboard-by-person = Noterat av dig den { $date }.
dashboard-by-page = Sett på Metas sida den { $date }.
dashboard-mark = Hur ligger det till?
dashboard-mark-note = Om ett mejl från Meta säger något annat, ändra det här.
dashboard-mark-submitted = Skickad, inget svar än
dashboard-mark-acknowledged = Meta säger att den har tagits emot
dashboard-mark-granted = Meta säger att den hörsammas
dashboard-mark-refused = Meta säger nej
dashboard-mark-not-sent = Jag skickade den aldrig
dashboard-marked = Noterat.
dashboard-details = Dina uppgifter
dashboard-details-none = Du har inte angett något än.
dashboard-details-edit = Ändra dina uppgifter
dashboard-details-enter = Ange dina uppgifter
dashboard-grounds-count = { $count ->
    [0] Inget valt
    [one] Ett valt
   *[other] { $count } valda
 }
dashboard-parts = Sidans delar
dashboard-glance = I korthet
dashboard-figure-todo = { $count ->
    [one] väntar på dig
   *[other] väntar på dig
 }
dashboard-figure-waiting = { $count ->
    [one] väntar på Meta
   *[other] väntar på Meta
 }
dashboard-figure-over = { $count ->
    [one] är avslutad
   *[other] är avslutade
 }
dashboard-covered-title = För vem en invändning har skickats
dashboard-covered = { $all ->
    [one] { $covered ->
        [0] Ingen invändning har skickats för kontot ännu.
       *[other] En invändning har skickats för kontot.
    }
   *[other] En invändning har skickats för { $covered } av { $all } konton.
 }
dashboard-strip = Nästa viktiga dagar
dashboard-search = Sök
dashboard-filter = Visa
dashboard-filter-all = Alla
dashboard-filter-todo = De som väntar på mig
dashboard-filter-waiting = De som väntar på Meta
dashboard-filter-over = De som är avslutade
dashboard-found = { $count ->
    [0] Inget hittades
    [one] En invändning
   *[other] { $count } invändningar
 }
dashboard-more = Visa fler
dashboard-all = Allt om den
dashboard-events = Vad som hände, och när
dashboard-notes = Anteckningar
dashboard-note = Vad du fick för svar, med egna ord eller kopierat från Metas mejl
dashboard-note-keep = Spara anteckningen
dashboard-note-remove = Ta bort
dashboard-files = Filer
dashboard-all-files = Bevis och kalender
dashboard-proof-note = En sida att skriva ut eller spara som PDF, och samma sak som data. Båda har ett nummer som ändras om så bara en enda bokstav ändras. Ingen annan sparar det här beviset åt dig.
dashboard-proof-page = Bevis att skriva ut
dashboard-proof-json = Bevis som data
dashboard-calendar = Dagar till kalendern
dashboard-calendar-none = Det finns ingen dag att vänta på.
dashboard-add = Lägg till en invändning som skickades utan Objector
dashboard-add-note = Per post, via e-post eller innan du hade Objector. Då räknas dagarna här också.
dashboard-add-route = Vilket formulär, eller vad brevet handlade om
dashboard-add-channel = Hur
dashboard-add-on = När
dashboard-add-text = Det du skrev, om du har det kvar
dashboard-add-keep = Lägg till
dashboard-add-day-missing = Välj den dag då du skickade den.
dashboard-letters = Brev
dashboard-letters-note = Objector skriver dem utifrån det som det vet. Du läser dem, ändrar det du vill och skickar dem själv.
dashboard-letter-write = Skriv
dashboard-letter-write-label = Skriv: { $letter }
dashboard-letter-text = Brevet. Du kan ändra det här.
dashboard-letter-copy = Kopiera
dashboard-letter-copied = Kopierat.
dashboard-letter-print = Skriv ut
dashboard-letter-mail = Öppna i mitt e-postprogram
dashboard-letter-page = Öppna sidan för det
dashboard-letter-close = Stäng
dashboard-letter-as-of = Adress och sida per den { $date }
dashboard-settings = Inställningar och säkerhetskopia
dashboard-notify = Påminn mig när något ska göras
dashboard-notify-note = Din webbläsare visar en avisering. Den ber om ditt tillstånd en gång.
dashboard-notify-refused = Din webbläsare har inte tillåtit aviseringar. Siffran på Objectors ikon visar ändå vad som ska göras.
dashboard-sync = Dela med mina andra enheter
dashboard-sync-note = Via webbläsarens eget konto, med webbläsartillverkarens servrar emellan. Avstängt om du inte väljer det.
dashboard-backup = Säkerhetskopia
dashboard-backup-note = En fil med dina uppgifter och allt som du har skickat. Förvara den på ett säkert ställe.
dashboard-backup-make = Gör en säkerhetskopia
dashboard-backup-save = Spara säkerhetskopian
dashboard-backup-take = Läs in en säkerhetskopia …
dashboard-backup-person = Ta mina uppgifter från filen
dashboard-backup-take-in = Läs in
dashboard-backup-leave = Läs inte in
dashboard-backup-taken = Inläst. Inget av det som fanns här har gått förlorat.
dashboard-closed = Stängda förklaringar
dashboard-closed-note = Förklaringar som du har stängt på Metas formulär förblir stängda tills du visar dem igen.
dashboard-closed-show = Visa dem igen
dashboard-closed-shown = De kommer att visas igen.
dashboard-forget-title = Glöm allt
dashboard-forget-text = Det här raderar dina uppgifter och listan ovan från enheten. Det som Meta har tagit emot finns kvar hos Meta.
dashboard-forget = Glöm allt …
dashboard-forget-sure = Radera allt?
dashboard-forget-sure-text = Dina uppgifter och kopiorna av det du har skickat försvinner för gott. Kopiorna kan vara ditt enda bevis.
dashboard-forget-yes = Radera allt
dashboard-forget-no = Behåll
dashboard-forgotten = Allt har raderats från den här enheten.

error-permission-title = Objector får inte arbeta på Metas sidor än
error-permission-text = Din webbläsare har inte tillåtit det på Metas hjälp- och integritetssidor. Utan det kan Objector varken känna igen eller fylla i ett formulär.
error-permission-grant = Tillåt på Metas sidor
error-permission-granted = Tack. Ladda om Metas sida om den är öppen.
error-permission-still = Det är fortfarande inte tillåtet. Du kan ändra det i webbläsarens inställningar.
error-damaged-title = Det som sparades går inte att läsa
error-damaged-text = Det är skadat. Det har bevarats som det är, och inget har skrivits över. Tills du bestämmer dig fyller Objector inte i något. Om du börjar om läggs den skadade kopian åt sidan och stannar på den här enheten.
error-damaged-afresh = Lägg den åt sidan och börja om
error-damaged-done = Den skadade kopian har lagts åt sidan. Du kan börja om.
error-newer-title = Det som sparades kommer från en nyare version av Objector
error-newer-text = Det har bevarats som det är. Den här äldre versionen rör det inte och fyller inte i något. Uppdatera Objector.
error-unreadable-title = Din webbläsare lämnar inte ut det som sparades
error-unreadable-text = Inget har skrivits över. Tills det går att läsa igen fyller Objector inte i något. Ofta hjälper det att starta om webbläsaren.
error-not-kept = Det fungerade inte. Inget har ändrats. Försök igen.
error-full-title = Det finns inget mer utrymme att spara i
error-full-text = Din webbläsare kunde inte spara den senaste ändringen på den här enheten. Det som sparades tidigare finns kvar.
error-unreachable-title = Objector svarar inte
error-unreachable-text = Inget har gått förlorat. Stäng fönstret och öppna det igen. Om det inte hjälper, starta om webbläsaren.
error-not-saved = Det gick inte att spara. Det du skrev in finns kvar. Försök igen.
error-email = Det är inte en fullständig e-postadress. En sådan ser ut så här: namn@example.org.
error-account-handle = Det här är en adress till en annan tjänst. Ange det här kontots profil eller lämna fältet tomt.
error-account-email = Det är inte en fullständig e-postadress. Lämna fältet tomt för att använda den ovan.
