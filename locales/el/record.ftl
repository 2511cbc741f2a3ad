# The record (how it stands, what comes next, backup, proof), in Greek.

record-standing-not-sent = Δεν στάλθηκε
record-standing-code-asked = Πρέπει ακόμη να δοθεί ο κωδικός της Meta
record-standing-waiting = { $days ->
    [one] Η προθεσμία της Meta για απάντηση λήγει σε μία ημέρα
   *[other] Η προθεσμία της Meta για απάντηση λήγει σε { $days } ημέρες
 }
record-standing-waiting-no-limit = { $days ->
    [one] Ώρα να ρωτήσετε σε μία ημέρα
   *[other] Ώρα να ρωτήσετε σε { $days } ημέρες
 }
record-standing-due-today = Η προθεσμία της Meta για απάντηση λήγει σήμερα
record-standing-due-yesterday = Η προθεσμία της Meta για απάντηση έληξε χθες. Η απάντηση μπορεί να είναι καθ’ οδόν.
record-standing-overdue = { $days ->
    [one] Καθυστέρηση μίας ημέρας
   *[other] Καθυστέρηση { $days } ημερών
 }
record-standing-unanswered = Καμία απάντηση ακόμη
record-standing-granted = Ικανοποιήθηκε από τη Meta
record-standing-refused = Απορρίφθηκε από τη Meta

record-next-nothing = Δεν χρειάζεται να κάνετε τίποτα άλλο.
record-next-wait = Περιμένετε έως τις { $date }.
record-next-enter-code = Δώστε τον κωδικό από το email της Meta στη σελίδα της Meta. Χωρίς αυτόν η εναντίωση δεν φτάνει.
record-next-send-again = Ο κωδικός θα έχει πια λήξει. Στείλτε ξανά τη φόρμα.
record-next-send-reminder = Στείλτε υπενθύμιση στη Meta.
record-next-answer-refusal = Απαντήστε στην άρνηση της Meta ή υποβάλετε καταγγελία στην αρχή προστασίας δεδομένων.
record-next-write-complaint = { $rule ->
    [uk] Υποβάλετε πρώτα παράπονο στη Meta. Αν δεν βοηθήσει, υποβάλετε καταγγελία στο ICO.
   *[other] Υποβάλετε καταγγελία στην αρχή προστασίας δεδομένων.
 }
record-next-ask-authority = { $rule ->
    [gdpr] Ρωτήστε την αρχή πού βρίσκεται η καταγγελία σας. Αν δεν την εξετάζει ή δεν απαντά επί τρεις μήνες, μπορείτε να προσφύγετε σε δικαστήριο.
   *[other] Ρωτήστε την αρχή πού βρίσκεται η καταγγελία σας.
 }

record-step-sent = Αποστολή
record-step-confirmation = Επιβεβαίωση
record-step-answer = Απάντηση
record-step-reminder = Υπενθύμιση
record-step-complaint = Καταγγελία
record-place-done = Έγινε
record-place-now = Τώρα
record-place-late = Σε καθυστέρηση
record-place-ahead = Ακολουθεί
record-place-unneeded = Δεν χρειάζεται

record-due-gdpr = Η Meta πρέπει να απαντήσει έως τις { $date }: έναν μήνα αφότου έλαβε την εναντίωσή σας, σύμφωνα με το άρθρο 12 παράγραφος 3 του ΓΚΠΔ.
record-due-uk = Η Meta πρέπει να απαντήσει έως τις { $date }: έναν μήνα αφότου έλαβε την εναντίωσή σας, σύμφωνα με τον UK GDPR.
record-due-no-limit = Από όσα γνωρίζει το Objector, ο νόμος που ισχύει για εσάς δεν ορίζει προθεσμία απάντησης. Μετά από 30 ημέρες, στις { $date }, είναι ώρα να ρωτήσετε.
record-due-extended = Η Meta έγραψε ότι χρειάζεται δύο μήνες ακόμη. Επομένως πρέπει να απαντήσει έως τις { $date }.
record-due-extended-too-late = Η Meta έγραψε ότι χρειάζεται περισσότερο χρόνο, αλλά όταν ο μήνας είχε ήδη περάσει. Αυτό δεν μετρά.
record-due-moved-weekend = Η ημερομηνία { $day } πέφτει σε σαββατοκύριακο.
record-due-moved-holiday-there = Η ημερομηνία { $day } είναι αργία στον τόπο όπου πρέπει να ενεργήσει η Meta.
record-due-moved-holiday-here = Η ημερομηνία { $day } είναι αργία στον τόπο όπου ζείτε. Για σιγουριά το Objector την υπολογίζει. Χωρίς αυτήν η προθεσμία της Meta λήγει στις { $date }.
record-due-holidays-unknown = Το Objector δεν γνωρίζει τις αργίες εκείνου του έτους. Υπολογίζονται μόνο τα σαββατοκύριακα.

record-channel-form = Με τη φόρμα της Meta
record-channel-letter = Με το ταχυδρομείο
record-channel-e-mail = Με email
record-say-sent = Την έστειλα στις
record-say-received = Έφτασε στη Meta στις
record-say-extended = Η Meta έγραψε ότι χρειάζεται δύο μήνες ακόμη, στις
record-say-answered = Η απάντηση της Meta ήρθε στις
record-say-reminded = Έστειλα την υπενθύμιση στις
record-say-complained = Υπέβαλα καταγγελία στις
record-event-sent = Στάλθηκε: { $date }.
record-event-received = Ελήφθη από τη Meta: { $date }.
record-event-extended = Στις { $date } η Meta έγραψε ότι χρειάζεται δύο μήνες ακόμη.
record-event-answered = Η απάντηση της Meta ήρθε στις { $date }.
record-event-reminded = Η υπενθύμιση στάλθηκε στις { $date }.
record-event-complained = Η καταγγελία στάλθηκε στις { $date }.
record-state-submitted = Στάλθηκε
record-state-code-asked = Η Meta ζητά κωδικό
record-state-acknowledged = Ελήφθη από τη Meta
record-state-granted = Ικανοποιήθηκε από τη Meta
record-state-refused = Απορρίφθηκε από τη Meta
record-state-not-sent = Τελικά δεν στάλθηκε

record-wrong-in-future = Αυτή η ημέρα δεν έχει έρθει ακόμη. Επιλέξτε τη σημερινή ή παλαιότερη.
record-wrong-too-early = Αυτή η ημέρα είναι πολύ νωρίς. Επιλέξτε την ημέρα της εναντίωσης ή μεταγενέστερη.
record-wrong-too-long = Το κείμενο είναι πολύ μεγάλο για αποθήκευση. Συντομεύστε το.
record-wrong-changed = Αυτό άλλαξε στο μεταξύ σε άλλο παράθυρο. Εδώ βλέπετε πώς είναι τώρα. Γράψτε το ξανά.
record-wrong-unusable = Η εισαγωγή του αρχείου δεν έγινε. Τίποτα δεν άλλαξε.

record-backup-file = objector-backup-{ $day }.json
record-fault-too-large = Αυτό το αρχείο είναι μεγαλύτερο από κάθε αρχείο που γράφει το Objector. Τίποτα δεν άλλαξε.
record-fault-not-ours = Αυτό δεν είναι αντίγραφο ασφαλείας του Objector. Τίποτα δεν άλλαξε.
record-fault-newer = Αυτό το αρχείο δημιουργήθηκε από νεότερο Objector. Ενημερώστε πρώτα αυτό εδώ. Τίποτα δεν άλλαξε.
record-fault-damaged = Αυτό το αρχείο έχει αλλοιωθεί. Τίποτα δεν άλλαξε.
record-fault-damaged-line = Αυτό το αρχείο έχει αλλοιωθεί στη γραμμή { $line }, στον χαρακτήρα { $column }. Τίποτα δεν άλλαξε.
record-fault-damaged-path = Αυτό το αρχείο περιέχει κάτι που δεν γράφει το Objector, στη θέση { $path }. Τίποτα δεν άλλαξε.
record-changes-none = Όλα όσα έχει αυτό το αρχείο βρίσκονται ήδη εδώ.
record-changes-added = { $count ->
    [one] Μία εναντίωση είναι νέα.
   *[other] { $count } εναντιώσεις είναι νέες.
 }
record-changes-updated = { $count ->
    [one] Για μία εναντίωση το αρχείο γνωρίζει περισσότερα.
   *[other] Για { $count } εναντιώσεις το αρχείο γνωρίζει περισσότερα.
 }
record-changes-same = { $count ->
    [one] Μία εναντίωση είναι ίδια.
   *[other] { $count } εναντιώσεις είναι ίδιες.
 }
record-changes-conflicts = { $count ->
    [one] Μία εναντίωση διαφέρει εδώ και εκεί. Διατηρούνται και τα δύο αντίγραφα.
   *[other] { $count } εναντιώσεις διαφέρουν εδώ και εκεί. Από καθεμία διατηρούνται και τα δύο αντίγραφα.
 }
record-changes-person-taken = Τα στοιχεία σας λαμβάνονται από το αρχείο.
record-changes-person-differ = Το αρχείο έχει άλλα στοιχεία σας. Μένουν αυτά της συσκευής, εκτός αν επιλέξετε εκείνα του αρχείου.
record-sync-bytes = Το αρχείο των εναντιώσεών σας έγινε πολύ μεγάλο για κοινή χρήση με τις άλλες συσκευές σας. Μένει σε αυτή. Μπορείτε να το μεταφέρετε με αντίγραφο ασφαλείας.
record-sync-items = Οι εναντιώσεις σας είναι πάρα πολλές για κοινή χρήση με τις άλλες συσκευές σας. Μένουν σε αυτή. Μπορείτε να τις μεταφέρετε με αντίγραφο ασφαλείας.

record-calendar-file = objector.ics
record-calendar-due = Λήγει η προθεσμία της Meta να απαντήσει στην εναντίωσή σας
record-calendar-due-text = { $form } ({ $email }). Αν σε δύο ημέρες δεν έχει έρθει τίποτα, το Objector σας βοηθά να στείλετε υπενθύμιση στη Meta.
record-calendar-ask = Ρωτήστε τη Meta για την εναντίωσή σας
record-calendar-ask-text = { $form } ({ $email }). Αν δεν έχει έρθει απάντηση, το Objector σας βοηθά να ρωτήσετε.

record-proof-file = objector-apodeiktiko-{ $day }
record-proof-title = Τι στάλθηκε στη Meta
record-proof-made = Δημιουργήθηκε στις { $moment } με το Objector { $version }.
record-proof-means = Το Objector το κατέγραψε στη συσκευή του ίδιου του ατόμου. Δείχνει τι γράφτηκε και πότε. Δεν αποτελεί επιβεβαίωση από τη Meta.
record-proof-sent = Στάλθηκε
record-proof-sent-corrected = Ημέρα, όπως τη δηλώνει το άτομο
record-proof-channel = Πώς
record-proof-platform = Υπηρεσία
record-proof-account = Για
record-proof-page = Σελίδα
record-proof-language = Γλώσσα της φόρμας
record-proof-by = Καταγράφηκε από
record-proof-by-page = Objector { $version }, όταν πατήθηκε το κουμπί της Meta
record-proof-by-person = Το ίδιο το άτομο, αργότερα, στο Objector { $version }
record-proof-due = Απάντηση
record-proof-due-text = { $rule ->
    [no-limit] Δεν ορίζεται προθεσμία. Ώρα για ερώτηση: { $date }
   *[other] Το αργότερο έως τις { $date }
 }
record-proof-text = Το κείμενο που στάλθηκε
record-proof-no-text = Δεν κρατήθηκε κείμενο.
record-proof-answers = Τι άλλο έγραφε η φόρμα
record-proof-after = Τι ακολούθησε
record-proof-nothing-after = Τίποτα δεν εμφανίστηκε ούτε σημειώθηκε.
record-proof-mark-page = { $state }: εμφανίστηκε στη σελίδα της Meta στις { $moment }.
record-proof-mark-person = { $state }: σημειώθηκε από το άτομο στις { $moment }.
record-proof-notes = Σημειώσεις
record-proof-sum = Σε τι χρησιμεύουν οι μακροσκελείς αριθμοί
record-proof-sum-means = Κάθε εναντίωση τελειώνει με έναν αριθμό, το SHA-256 της. Υπολογίζεται από όλα όσα γράφονται πάνω από αυτόν, όπως βρίσκονται στο αρχείο JSON που δημιουργήθηκε μαζί με αυτή τη σελίδα. Αν αλλάξει έστω και ένα γράμμα, ο αριθμός είναι άλλος. Έτσι, όποιος έχει λάβει τον αριθμό νωρίτερα μπορεί να διαπιστώσει ότι τίποτα δεν άλλαξε από τότε.
