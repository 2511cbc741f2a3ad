# The record: how it stands, what comes next, backup, calendar, and the page that shows what was sent, in Icelandic.

record-standing-not-sent = Ekki sent
record-standing-code-asked = Enn á eftir að slá inn kóða Meta
record-standing-waiting = { $days ->
    [one] Meta á að svara innan { $days } dags
   *[other] Meta á að svara innan { $days } daga
 }
record-standing-waiting-no-limit = { $days ->
    [one] Tímabært að spyrja eftir { $days } dag
   *[other] Tímabært að spyrja eftir { $days } daga
 }
record-standing-due-today = Svarfrestur Meta rennur út í dag
record-standing-due-yesterday = Svarfrestur Meta rann út í gær. Svarið gæti verið á leiðinni.
record-standing-overdue = { $days ->
    [one] { $days } dag fram yfir frest
   *[other] { $days } daga fram yfir frest
 }
record-standing-unanswered = Ekkert svar enn
record-standing-granted = Meta varð við andmælunum
record-standing-refused = Meta hafnaði andmælunum

record-next-nothing = Þú þarft ekki að gera neitt fleira.
record-next-wait = Bíddu til { $date }.
record-next-enter-code = Sláðu inn kóðann úr tölvupósti Meta á síðu Meta. Án hans berast andmælin ekki.
record-next-send-again = Kóðinn er líklega útrunninn núna. Sendu eyðublaðið aftur.
record-next-send-reminder = Sendu Meta áminningu.
record-next-answer-refusal = Svaraðu höfnun Meta eða kvartaðu til persónuverndaryfirvaldsins.
record-next-write-complaint = { $rule ->
    [uk] Kvartaðu fyrst til Meta. Ef það hjálpar ekki skaltu kvarta til ICO.
   *[other] Kvartaðu til persónuverndaryfirvaldsins.
 }
record-next-ask-authority = { $rule ->
    [gdpr] Spurðu yfirvaldið hvar kvörtunin er stödd. Ef það sinnir henni ekki eða lætur ekkert frá sér heyra í þrjá mánuði geturðu leitað til dómstóls.
   *[other] Spurðu yfirvaldið hvar kvörtunin er stödd.
 }

record-step-sent = Sent
record-step-confirmation = Staðfesting
record-step-answer = Svar
record-step-reminder = Áminning
record-step-complaint = Kvörtun
record-place-done = Lokið
record-place-now = Núna
record-place-late = Of seint
record-place-ahead = Fram undan
record-place-unneeded = Óþarft

record-due-gdpr = Meta verður að svara í síðasta lagi { $date }: einum mánuði eftir að andmælin bárust (3. mgr. 12. gr. almennu persónuverndarreglugerðarinnar, GDPR).
record-due-uk = Meta verður að svara í síðasta lagi { $date }: einum mánuði eftir að andmælin bárust, samkvæmt UK GDPR.
record-due-no-limit = Lögin sem eiga við um þig setja engan svarfrest sem Objector veit um. Eftir 30 daga, { $date }, er tímabært að spyrja.
record-due-extended = Meta skrifaði að það þyrfti tvo mánuði í viðbót. Því verður það að svara í síðasta lagi { $date }.
record-due-extended-too-late = Meta skrifaði ekki fyrr en mánuðurinn var liðinn að það þyrfti lengri tíma. Það telst ekki með.
record-due-moved-weekend = { $day } er um helgi.
record-due-moved-holiday-there = { $day } er almennur frídagur þar sem Meta á að svara.
record-due-moved-holiday-here = { $day } er almennur frídagur þar sem þú býrð. Til öryggis reiknar Objector með honum. Án hans rennur frestur Meta út { $date }.
record-due-holidays-unknown = Objector þekkir ekki almenna frídaga þess árs. Aðeins er reiknað með helgum.

record-channel-form = Með eyðublaði Meta
record-channel-letter = Með bréfi
record-channel-e-mail = Með tölvupósti
record-say-sent = Ég sendi andmælin
record-say-received = Andmælin bárust Meta
record-say-extended = Meta skrifaði að það þyrfti tvo mánuði í viðbót
record-say-answered = Svar Meta barst
record-say-reminded = Ég sendi áminninguna
record-say-complained = Ég kvartaði
record-event-sent = Sent { $date }.
record-event-received = Móttekið hjá Meta { $date }.
record-event-extended = Meta skrifaði { $date } að það þyrfti tvo mánuði í viðbót.
record-event-answered = Svar Meta barst { $date }.
record-event-reminded = Áminning send { $date }.
record-event-complained = Kvörtun send { $date }.
record-state-submitted = Sent
record-state-code-asked = Meta biður um kóða
record-state-acknowledged = Móttekið hjá Meta
record-state-granted = Meta varð við andmælunum
record-state-refused = Meta hafnaði andmælunum
record-state-not-sent = Ekki sent eftir allt saman

record-wrong-in-future = Sá dagur er ekki kominn. Veldu daginn í dag eða fyrri dag.
record-wrong-too-early = Sá dagur er of snemma. Veldu daginn sem andmælt var eða síðari dag.
record-wrong-too-long = Þetta er of langt til að geyma. Styttu það.
record-wrong-changed = Þessu var breytt í öðrum glugga í millitíðinni. Svona er staðan núna. Sláðu það inn aftur.
record-wrong-unusable = Skráin var ekki tekin inn. Engu var breytt.

record-backup-file = objector-oryggisafrit-{ $day }.json
record-fault-too-large = Skráin er stærri en nokkur sem Objector skrifar. Engu var breytt.
record-fault-not-ours = Þetta er ekki öryggisafrit frá Objector. Engu var breytt.
record-fault-newer = Skráin er úr nýrri útgáfu af Objector. Uppfærðu þessa fyrst. Engu var breytt.
record-fault-damaged = Skráin er skemmd. Engu var breytt.
record-fault-damaged-line = Skráin er skemmd í línu { $line }, við staf nr. { $column }. Engu var breytt.
record-fault-damaged-path = Í skránni er eitthvað sem Objector skrifar ekki, við { $path }. Engu var breytt.
record-changes-none = Allt í þessari skrá er þegar hér.
record-changes-added = { $count ->
    [one] { $count } andmæli eru ný.
   *[other] { $count } andmæli eru ný.
 }
record-changes-updated = { $count ->
    [one] Um { $count } andmæli veit skráin meira.
   *[other] Um { $count } andmæli veit skráin meira.
 }
record-changes-same = { $count ->
    [one] { $count } andmæli eru eins.
   *[other] { $count } andmæli eru eins.
 }
record-changes-conflicts = { $count ->
    [one] { $count } andmæli eru ekki eins hér og í skránni. Bæði afritin eru geymd.
   *[other] { $count } andmæli eru ekki eins hér og í skránni. Bæði afrit hverra andmæla eru geymd.
 }
record-changes-person-taken = Upplýsingarnar þínar eru teknar úr skránni.
record-changes-person-differ = Í skránni eru aðrar upplýsingar um þig. Þær sem eru í þessu tæki verða áfram nema þú veljir þær sem eru í skránni.
record-sync-bytes = Listinn þinn er orðinn of stór til að deila honum með öðrum tækjum þínum. Hann verður áfram í þessu. Hægt er að flytja hann með öryggisafriti.
record-sync-items = Á listanum þínum eru of mörg andmæli til að deila honum með öðrum tækjum þínum. Hann verður áfram í þessu. Hægt er að flytja hann með öryggisafriti.

record-calendar-file = objector.ics
record-calendar-due = Frestur Meta til að svara andmælum þínum rennur út
record-calendar-due-text = { $form } ({ $email }). Ef ekkert hefur borist eftir tvo daga hjálpar Objector þér að senda Meta áminningu.
record-calendar-ask = Spurðu Meta um andmæli þín
record-calendar-ask-text = { $form } ({ $email }). Ef ekkert svar hefur borist hjálpar Objector þér að spyrja.

record-proof-file = objector-sonnun-{ $day }
record-proof-title = Það sem var sent til Meta
record-proof-made = Gert { $moment } með Objector { $version }.
record-proof-means = Objector skráði þetta í eigin tæki viðkomandi. Það sýnir hvað var skrifað og hvenær. Það er ekki staðfesting frá Meta.
record-proof-sent = Sent
record-proof-sent-corrected = Dagur að sögn viðkomandi
record-proof-channel = Hvernig
record-proof-platform = Þjónusta
record-proof-account = Fyrir
record-proof-page = Síða
record-proof-language = Tungumál eyðublaðsins
record-proof-by = Hver skráði
record-proof-by-page = Objector { $version }, þegar ýtt var á hnapp Meta
record-proof-by-person = Viðkomandi, eftir á, í Objector { $version }
record-proof-due = Svar
record-proof-due-text = { $rule ->
    [no-limit] Enginn frestur er settur. Tímabært að spyrja: { $date }
   *[other] Í síðasta lagi { $date }
 }
record-proof-text = Textinn sem var sendur
record-proof-no-text = Enginn texti var geymdur.
record-proof-answers = Annað sem stóð á eyðublaðinu
record-proof-after = Það sem gerðist eftir það
record-proof-nothing-after = Ekkert sást og ekkert var skráð.
record-proof-mark-page = { $state }: sást á síðu Meta { $moment }.
record-proof-mark-person = { $state }: skráð af viðkomandi { $moment }.
record-proof-notes = Minnispunktar
record-proof-sum = Til hvers löngu tölurnar eru
record-proof-sum-means = Öll andmæli enda á tölu, SHA-256 þeirra. Hún er reiknuð út frá öllu sem stendur fyrir ofan hana, eins og það stendur í JSON-skránni sem var gerð með þessari síðu. Ef einum staf er breytt verður talan önnur. Sá sem fékk töluna áður getur því séð að engu hefur verið breytt síðan.
