# The record: how it stands, what comes next, what is refused, and the page that shows what was sent, in Latvian.

record-standing-not-sent = Nav nosūtīts
record-standing-code-asked = Vēl jāievada Meta kods
record-standing-waiting = { $days ->
    [zero] Meta atbildes termiņš beidzas pēc { $days } dienām
    [one] Meta atbildes termiņš beidzas pēc { $days } dienas
   *[other] Meta atbildes termiņš beidzas pēc { $days } dienām
 }
record-standing-waiting-no-limit = { $days ->
    [zero] Laiks pajautāt būs pēc { $days } dienām
    [one] Laiks pajautāt būs pēc { $days } dienas
   *[other] Laiks pajautāt būs pēc { $days } dienām
 }
record-standing-due-today = Meta atbildes termiņš beidzas šodien
record-standing-due-yesterday = Meta atbildes termiņš beidzās vakar. Varbūt atbilde jau ir ceļā.
record-standing-overdue = { $days ->
    [zero] Kavējas { $days } dienas
    [one] Kavējas { $days } dienu
   *[other] Kavējas { $days } dienas
 }
record-standing-unanswered = Atbildes vēl nav
record-standing-granted = Meta iebildumu ņēma vērā
record-standing-refused = Meta iebildumu noraidīja

record-next-nothing = Jums vairs nekas nav jādara.
record-next-wait = Gaidiet. Pēdējā diena: { $date }.
record-next-enter-code = Ievadiet kodu no Meta e-pasta ziņas Meta lapā. Bez tā iebildums netiek saņemts.
record-next-send-again = Kods droši vien jau ir zaudējis derīgumu. Nosūtiet veidlapu vēlreiz.
record-next-send-reminder = Atgādiniet Meta.
record-next-answer-refusal = Atbildiet uz Meta atteikumu vai iesniedziet sūdzību datu aizsardzības iestādē.
record-next-write-complaint = { $rule ->
    [uk] Vispirms iesniedziet sūdzību uzņēmumam Meta. Ja tas nepalīdz, iesniedziet sūdzību ICO.
   *[other] Iesniedziet sūdzību datu aizsardzības iestādē.
 }
record-next-ask-authority = { $rule ->
    [gdpr] Pajautājiet iestādei, kā virzās jūsu sūdzības izskatīšana. Ja tā sūdzību neizskata vai trīs mēnešus neko nepaziņo, varat vērsties tiesā.
   *[other] Pajautājiet iestādei, kā virzās jūsu sūdzības izskatīšana.
 }

record-step-sent = Nosūtīts
record-step-confirmation = Apstiprinājums
record-step-answer = Atbilde
record-step-reminder = Atgādinājums
record-step-complaint = Sūdzība
record-place-done = Izdarīts
record-place-now = Tagad
record-place-late = Kavējas
record-place-ahead = Vēl priekšā
record-place-unneeded = Nav vajadzīgs

record-due-gdpr = Meta atbildes termiņš: { $date }. Tas ir viens mēnesis pēc jūsu iebilduma saņemšanas saskaņā ar VDAR 12. panta 3. punktu.
record-due-uk = Meta atbildes termiņš: { $date }. Tas ir viens mēnesis pēc jūsu iebilduma saņemšanas saskaņā ar UK GDPR.
record-due-no-limit = Cik Objector zināms, tiesību normas, kas attiecas uz jums, atbildei termiņu nenosaka. Pēc 30 dienām ir laiks pajautāt: { $date }.
record-due-extended = Meta rakstīja, ka tai vajag vēl divus mēnešus. Tātad atbildes termiņš ir: { $date }.
record-due-extended-too-late = Tikai pēc mēneša beigām Meta rakstīja, ka tai vajag vairāk laika. Tas netiek ņemts vērā.
record-due-moved-weekend = { $day } ir nedēļas nogalē.
record-due-moved-holiday-there = { $day } ir svētku diena tur, kur Meta jārīkojas.
record-due-moved-holiday-here = { $day } ir svētku diena tur, kur dzīvojat. Drošības labad Objector to ieskaita. Bez tās Meta termiņš ir: { $date }.
record-due-holidays-unknown = Objector nezina šī gada svētku dienas. Ieskaitītas ir tikai nedēļas nogales.

record-channel-form = Ar Meta veidlapu
record-channel-letter = Pa pastu
record-channel-e-mail = Pa e-pastu
record-say-sent = Diena, kad to nosūtījāt
record-say-received = Diena, kad Meta to saņēma
record-say-extended = Diena, kad Meta rakstīja, ka tai vajag vēl divus mēnešus
record-say-answered = Diena, kad pienāca Meta atbilde
record-say-reminded = Diena, kad nosūtījāt atgādinājumu
record-say-complained = Diena, kad iesniedzāt sūdzību
record-event-sent = Nosūtīts: { $date }.
record-event-received = Meta saņēma: { $date }.
record-event-extended = Meta rakstīja, ka tai vajag vēl divus mēnešus: { $date }.
record-event-answered = Pienāca Meta atbilde: { $date }.
record-event-reminded = Nosūtīts atgādinājums: { $date }.
record-event-complained = Nosūtīta sūdzība: { $date }.
record-state-submitted = Nosūtīts
record-state-code-asked = Meta prasa kodu
record-state-acknowledged = Meta saņēma
record-state-granted = Meta iebildumu ņēma vērā
record-state-refused = Meta iebildumu noraidīja
record-state-not-sent = Tomēr netika nosūtīts

record-wrong-in-future = Šī diena vēl nav pienākusi. Izvēlieties šodienu vai agrāku dienu.
record-wrong-too-early = Šī diena ir pārāk agra. Izvēlieties iebilduma dienu vai vēlāku.
record-wrong-too-long = Tas ir pārāk garš, lai saglabātu. Lūdzu, saīsiniet.
record-wrong-changed = Pa to laiku tas tika mainīts citā logā. Šeit redzams, kā ir tagad. Lūdzu, ievadiet vēlreiz.
record-wrong-unusable = Šis fails netika pārņemts. Nekas netika mainīts.

record-backup-file = objector-dublejums-{ $day }.json
record-fault-too-large = Šis fails ir lielāks par jebkuru, ko veido Objector. Nekas netika mainīts.
record-fault-not-ours = Šis nav Objector izveidots dublējums. Nekas netika mainīts.
record-fault-newer = Šo failu izveidoja jaunāka Objector versija. Vispirms atjauniniet šo. Nekas netika mainīts.
record-fault-damaged = Šis fails ir bojāts. Nekas netika mainīts.
record-fault-damaged-line = Šis fails ir bojāts { $line }. rindā pie { $column }. rakstzīmes. Nekas netika mainīts.
record-fault-damaged-path = Šajā failā vietā { $path } ir kaut kas, ko Objector nav rakstījis. Nekas netika mainīts.
record-changes-none = Viss no šī faila šeit jau ir.
record-changes-added = { $count ->
    [zero] { $count } iebildumi ir jauni.
    [one] { $count } iebildums ir jauns.
   *[other] { $count } iebildumi ir jauni.
 }
record-changes-updated = { $count ->
    [zero] Par { $count } iebildumiem failā ir vairāk ziņu.
    [one] Par { $count } iebildumu failā ir vairāk ziņu.
   *[other] Par { $count } iebildumiem failā ir vairāk ziņu.
 }
record-changes-same = { $count ->
    [zero] { $count } iebildumi ir tādi paši.
    [one] { $count } iebildums ir tāds pats.
   *[other] { $count } iebildumi ir tādi paši.
 }
record-changes-conflicts = { $count ->
    [zero] { $count } iebildumi šeit un failā atšķiras. Katram tiek paturētas abas kopijas.
    [one] { $count } iebildums šeit un failā atšķiras. Tiek paturētas abas kopijas.
   *[other] { $count } iebildumi šeit un failā atšķiras. Katram tiek paturētas abas kopijas.
 }
record-changes-person-taken = Jūsu dati tiek pārņemti no faila.
record-changes-person-differ = Failā ir citādi jūsu dati. Paliek tie, kas ir šajā ierīcē, ja vien neizvēlaties tos, kas failā.
record-sync-bytes = Jūsu saraksts ir kļuvis pārāk liels, lai to kopīgotu ar citām ierīcēm. Tas paliek šajā. Pārnest to var ar dublējuma failu.
record-sync-items = Jūsu sarakstā ir pārāk daudz iebildumu, lai to kopīgotu ar citām ierīcēm. Tas paliek šajā. Pārnest to var ar dublējuma failu.

record-calendar-file = objector.ics
record-calendar-due = Beidzas termiņš Meta atbildei uz jūsu iebildumu
record-calendar-due-text = { $form } ({ $email }). Ja divu dienu laikā nekas nepienāk, Objector palīdz jums atgādināt Meta.
record-calendar-ask = Pajautājiet Meta par savu iebildumu
record-calendar-ask-text = { $form } ({ $email }). Ja atbilde nav pienākusi, Objector palīdz jums pajautāt.

record-proof-file = objector-pieradijums-{ $day }
record-proof-title = Kas ir nosūtīts uzņēmumam Meta
record-proof-made = Izveidots: { $moment }, Objector { $version }.
record-proof-means = Objector to pierakstīja paša cilvēka ierīcē. Tas rāda, kas un kad tika rakstīts. Tas nav Meta apstiprinājums.
record-proof-sent = Nosūtīts
record-proof-sent-corrected = Diena, ko norādījis pats cilvēks
record-proof-channel = Kā
record-proof-platform = Pakalpojums
record-proof-account = Kam
record-proof-page = Lapa
record-proof-language = Veidlapas valoda
record-proof-by = Kas pierakstīja
record-proof-by-page = Objector { $version }, kad tika nospiesta Meta poga
record-proof-by-person = Pats cilvēks, vēlāk, Objector { $version }
record-proof-due = Atbilde
record-proof-due-text = { $rule ->
    [no-limit] Termiņš nav noteikts. Laiks pajautāt: { $date }
   *[other] Termiņš: { $date }
 }
record-proof-text = Nosūtītais teksts
record-proof-no-text = Teksts nav saglabāts.
record-proof-answers = Kas vēl bija veidlapā
record-proof-after = Kas notika pēc tam
record-proof-nothing-after = Nekas nav redzēts vai atzīmēts.
record-proof-mark-page = { $state }: redzēts Meta lapā, { $moment }.
record-proof-mark-person = { $state }: paša cilvēka atzīme, { $moment }.
record-proof-notes = Piezīmes
record-proof-sum = Kam domāti garie skaitļi
record-proof-sum-means = Katra iebilduma beigās ir skaitlis, tā SHA-256. Tas aprēķināts no visa, kas ir virs tā, tieši tā, kā rakstīts JSON failā, kas izveidots kopā ar šo lapu. Ja tiek mainīts kaut viens burts, skaitlis ir cits. Tāpēc tas, kam skaitlis iedots agrāk, var pārliecināties, ka kopš tā laika nekas nav mainīts.
