# The record: how it stands, what comes next, what is refused, and the page that shows what was sent, in Croatian.

record-standing-not-sent = Nije poslano
record-standing-code-asked = Metin kôd tek treba upisati
record-standing-waiting = { $days ->
    [one] Rok za Metin odgovor istječe za { $days } dan
    [few] Rok za Metin odgovor istječe za { $days } dana
   *[other] Rok za Metin odgovor istječe za { $days } dana
 }
record-standing-waiting-no-limit = { $days ->
    [one] Za { $days } dan bit će vrijeme za upit
    [few] Za { $days } dana bit će vrijeme za upit
   *[other] Za { $days } dana bit će vrijeme za upit
 }
record-standing-due-today = Rok za Metin odgovor istječe danas
record-standing-due-yesterday = Rok za Metin odgovor istekao je jučer. Odgovor je možda na putu.
record-standing-overdue = { $days ->
    [one] Kasni { $days } dan
    [few] Kasni { $days } dana
   *[other] Kasni { $days } dana
 }
record-standing-unanswered = Još nema odgovora
record-standing-granted = Meta je uvažila prigovor
record-standing-refused = Meta je odbila prigovor

record-next-nothing = Ne morate učiniti ništa više.
record-next-wait = Pričekajte do { $date }
record-next-enter-code = Upišite kôd iz Metine e-poruke na Metinoj stranici. Bez njega prigovor ne stiže.
record-next-send-again = Kôd je dosad vjerojatno istekao. Ponovno pošaljite obrazac.
record-next-send-reminder = Podsjetite Metu.
record-next-answer-refusal = Odgovorite na Metino odbijanje ili podnesite pritužbu tijelu za zaštitu podataka.
record-next-write-complaint = { $rule ->
    [uk] Najprije podnesite pritužbu Meti. Ako to ne pomogne, podnesite je ICO-u.
   *[other] Podnesite pritužbu tijelu za zaštitu podataka.
 }
record-next-ask-authority = { $rule ->
    [gdpr] Pitajte nadzorno tijelo dokle je stigla vaša pritužba. Ako se njome ne bavi ili tri mjeseca ništa ne odgovori, možete se obratiti sudu.
   *[other] Pitajte nadzorno tijelo dokle je stigla vaša pritužba.
 }

record-step-sent = Poslano
record-step-confirmation = Potvrda
record-step-answer = Odgovor
record-step-reminder = Podsjetnik
record-step-complaint = Pritužba
record-place-done = Gotovo
record-place-now = Sada
record-place-late = Kasni
record-place-ahead = Predstoji
record-place-unneeded = Nije potrebno

record-due-gdpr = Meta mora odgovoriti do { $date } Rok je mjesec dana od dana kad je primila vaš prigovor, prema članku 12. stavku 3. GDPR-a.
record-due-uk = Meta mora odgovoriti do { $date } Rok je mjesec dana od dana kad je primila vaš prigovor, prema UK GDPR-u.
record-due-no-limit = Pravo koje se na vas primjenjuje, koliko je Objectoru poznato, ne određuje rok za odgovor. Nakon 30 dana, { $date }, vrijeme je za upit.
record-due-extended = Meta je javila da joj trebaju još dva mjeseca. Zato mora odgovoriti do { $date }
record-due-extended-too-late = Meta je tek nakon isteka mjeseca javila da joj treba više vremena. To se ne računa.
record-due-moved-weekend = { $day } pada u vikend.
record-due-moved-holiday-there = { $day } je blagdan ili praznik ondje gdje Meta mora postupiti.
record-due-moved-holiday-here = { $day } je blagdan ili praznik ondje gdje živite. Objector ga za svaki slučaj uračunava. Bez tog dana rok za Metu istječe { $date }
record-due-holidays-unknown = Objector ne zna blagdane i praznike te godine. Uračunati su samo vikendi.

record-channel-form = Putem Metina obrasca
record-channel-letter = Poštom
record-channel-e-mail = E-poštom
record-say-sent = Dan kad je poslano
record-say-received = Dan kad je stiglo Meti
record-say-extended = Dan kad je Meta javila da joj trebaju još dva mjeseca
record-say-answered = Dan kad je stigao Metin odgovor
record-say-reminded = Dan kad je poslan podsjetnik
record-say-complained = Dan kad je podnesena pritužba
record-event-sent = Poslano { $date }
record-event-received = Meta je prigovor primila { $date }
record-event-extended = Meta je { $date } javila da joj trebaju još dva mjeseca.
record-event-answered = Metin je odgovor stigao { $date }
record-event-reminded = Podsjetnik je poslan { $date }
record-event-complained = Pritužba je poslana { $date }
record-state-submitted = Poslano
record-state-code-asked = Meta traži kôd
record-state-acknowledged = Meta je primila prigovor
record-state-granted = Meta je uvažila prigovor
record-state-refused = Meta je odbila prigovor
record-state-not-sent = Ipak nije poslano

record-wrong-in-future = Taj dan tek dolazi. Odaberite današnji ili neki raniji dan.
record-wrong-too-early = Taj je dan preran. Odaberite dan prigovora ili neki kasniji.
record-wrong-too-long = To je predugo za čuvanje. Skratite tekst.
record-wrong-changed = Ovo je u međuvremenu promijenjeno u drugom prozoru. Evo kako je sada. Upišite ponovno.
record-wrong-unusable = Ova datoteka nije uvezena. Ništa nije promijenjeno.

record-backup-file = objector-sigurnosna-kopija-{ $day }.json
record-fault-too-large = Ova je datoteka veća od svake koju Objector piše. Ništa nije promijenjeno.
record-fault-not-ours = Ovo nije sigurnosna kopija koju je izradio Objector. Ništa nije promijenjeno.
record-fault-newer = Ovu je datoteku izradila novija inačica Objectora. Najprije ažurirajte ovu. Ništa nije promijenjeno.
record-fault-damaged = Ova je datoteka oštećena. Ništa nije promijenjeno.
record-fault-damaged-line = Ova je datoteka oštećena u retku { $line }, kod znaka { $column }. Ništa nije promijenjeno.
record-fault-damaged-path = Ova datoteka na mjestu { $path } sadržava nešto što Objector ne piše. Ništa nije promijenjeno.
record-changes-none = Sve iz ove datoteke već je ovdje.
record-changes-added = { $count ->
    [one] { $count } prigovor je nov.
    [few] { $count } prigovora su nova.
   *[other] { $count } prigovora je novo.
 }
record-changes-updated = { $count ->
    [one] O { $count } prigovoru datoteka zna više.
    [few] O { $count } prigovora datoteka zna više.
   *[other] O { $count } prigovora datoteka zna više.
 }
record-changes-same = { $count ->
    [one] { $count } prigovor je isti.
    [few] { $count } prigovora su ista.
   *[other] { $count } prigovora je isto.
 }
record-changes-conflicts = { $count ->
    [one] { $count } prigovor ovdje je drukčiji nego u datoteci. Zadržavaju se obje kopije.
    [few] { $count } prigovora ovdje su drukčija nego u datoteci. Od svakog se zadržavaju obje kopije.
   *[other] { $count } prigovora ovdje je drukčije nego u datoteci. Od svakog se zadržavaju obje kopije.
 }
record-changes-person-taken = Vaši se podaci uvoze iz datoteke.
record-changes-person-differ = Datoteka sadržava drukčije vaše podatke. Ostaju oni na ovom uređaju, osim ako odaberete one iz datoteke.
record-sync-bytes = Vaš je popis postao prevelik za dijeljenje s drugim uređajima. Ostaje na ovom. Prenijeti ga možete datotekom sigurnosne kopije.
record-sync-items = Na vašem je popisu previše prigovora za dijeljenje s drugim uređajima. Ostaje na ovom. Prenijeti ga možete datotekom sigurnosne kopije.

record-calendar-file = objector.ics
record-calendar-due = Rok za Metin odgovor na vaš prigovor
record-calendar-due-text = { $form } ({ $email }). Ako za dva dana ništa ne stigne, Objector vam pomaže podsjetiti Metu.
record-calendar-ask = Raspitajte se kod Mete o svojem prigovoru
record-calendar-ask-text = { $form } ({ $email }). Ako odgovor nije stigao, Objector vam pomaže poslati upit.

record-proof-file = objector-dokaz-{ $day }
record-proof-title = Što je poslano Meti
record-proof-made = Izrađeno { $moment }, Objector { $version }.
record-proof-means = Objector je ovo zabilježio na uređaju same osobe. Pokazuje što je napisano i kada. To nije Metina potvrda.
record-proof-sent = Poslano
record-proof-sent-corrected = Dan, prema navodu osobe
record-proof-channel = Kako
record-proof-platform = Usluga
record-proof-account = Za
record-proof-page = Stranica
record-proof-language = Jezik obrasca
record-proof-by = Tko je zabilježio
record-proof-by-page = Objector { $version }, u trenutku pritiska na Metin gumb
record-proof-by-person = Osoba, naknadno, u Objectoru { $version }
record-proof-due = Odgovor
record-proof-due-text = { $rule ->
    [no-limit] Rok nije određen. Vrijeme za upit: { $date }
   *[other] Rok do { $date }
 }
record-proof-text = Poslani tekst
record-proof-no-text = Tekst nije sačuvan.
record-proof-answers = Što je još pisalo u obrascu
record-proof-after = Što je uslijedilo
record-proof-nothing-after = Ništa nije viđeno ni zabilježeno.
record-proof-mark-page = { $state }: viđeno na Metinoj stranici { $moment }.
record-proof-mark-person = { $state }: zabilježila osoba { $moment }.
record-proof-notes = Bilješke
record-proof-sum = Čemu služe dugi brojevi
record-proof-sum-means = Svaki prigovor završava brojem, svojim SHA-256. Izračunan je iz svega iznad njega, onako kako stoji u JSON datoteci izrađenoj zajedno s ovom stranicom. Ako se promijeni i jedno slovo, broj je drukčiji. Tko je broj dobio ranije, može tako utvrditi da otad ništa nije promijenjeno.
