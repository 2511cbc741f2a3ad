# What Objector's own pages say (popup, welcome page, dashboard), in Greek.

screen-name = Objector
screen-platform-facebook = Facebook
screen-platform-instagram = Instagram
screen-platform-whatsapp = WhatsApp
screen-platform-meta = Λογαριασμός Meta
screen-route-facebook-own = Η φόρμα εναντίωσης του Facebook
screen-route-instagram-own = Η φόρμα εναντίωσης του Instagram
screen-route-meta-own = Η φόρμα εναντίωσης για λογαριασμό Meta
screen-route-whatsapp-own = Η φόρμα εναντίωσης του WhatsApp
screen-route-third-party = Η φόρμα για δεδομένα από άλλα άτομα και πηγές
screen-route-general-objection = Η γενική φόρμα εναντίωσης της Meta
screen-route-rights-portal = Η σελίδα της Meta για αιτήματα προστασίας δεδομένων
screen-route-entry = Μια σελίδα που οδηγεί σε φόρμα εναντίωσης
screen-only-you-send = Το Objector συμπληρώνει και εξηγεί. Μόνο εσείς μπορείτε να στείλετε.
screen-language = { $code ->
    [bg] Βουλγαρικά
    [cs] Τσεχικά
    [da] Δανικά
    [de] Γερμανικά
    [el] Ελληνικά
    [en] Αγγλικά
    [es] Ισπανικά
    [et] Εσθονικά
    [fi] Φινλανδικά
    [fr] Γαλλικά
    [ga] Ιρλανδικά
    [hr] Κροατικά
    [hu] Ουγγρικά
    [is] Ισλανδικά
    [it] Ιταλικά
    [lt] Λιθουανικά
    [lv] Λετονικά
    [mt] Μαλτέζικα
    [nb] Νορβηγικά
    [nl] Ολλανδικά
    [pl] Πολωνικά
    [pt] Πορτογαλικά
    [ro] Ρουμανικά
    [sk] Σλοβακικά
    [sl] Σλοβενικά
    [sv] Σουηδικά
   *[other] Άλλη γλώσσα
 }
screen-law = { $law ->
    [gdpr] Ασκείτε το δικαίωμα εναντίωσης σύμφωνα με το άρθρο 21 παράγραφος 1 του ΓΚΠΔ (GDPR), του ευρωπαϊκού νόμου για την προστασία δεδομένων. Η Meta λέει ότι έχει έννομο συμφέρον να εκπαιδεύει AI. Μπορείτε να αντιταχθείτε σε αυτό ανά πάσα στιγμή.
    [uk] Ασκείτε το δικαίωμα εναντίωσης σύμφωνα με το άρθρο 21 παράγραφος 1 του UK GDPR. Η Meta λέει ότι έχει έννομο συμφέρον να εκπαιδεύει AI. Μπορείτε να αντιταχθείτε σε αυτό ανά πάσα στιγμή.
    [fadp] Δηλώνετε ότι δεν επιθυμείτε αυτή την επεξεργασία. Το ελβετικό δίκαιο, ο νόμος FADP, προστατεύει αυτή τη βούληση.
   *[other] Ποια δικαιώματα έχετε εξαρτάται από τον νόμο του τόπου όπου ζείτε. Το Objector δεν αναφέρει κανένα.
 }

screen-state-not-yet = Δεν έχει σταλεί ακόμη
screen-state-submitted = Στάλθηκε: { $date }
screen-state-code-asked = Στάλθηκε: { $date }. Πρέπει ακόμη να δοθεί ο κωδικός της Meta.
screen-state-acknowledged = Στάλθηκε: { $date }. Η Meta την έλαβε.
screen-state-granted = Ικανοποιήθηκε από τη Meta
screen-state-refused = Απορρίφθηκε από τη Meta
screen-state-not-sent = Δεν στάλθηκε

screen-due = { $count ->
    [one] Objector: μία εναντίωση σας περιμένει
   *[other] Objector: { $count } εναντιώσεις σας περιμένουν
 }
screen-here = Objector: { $form }
screen-notice-title = { $count ->
    [one] Μία εναντίωση σας περιμένει
   *[other] { $count } εναντιώσεις σας περιμένουν
 }
screen-notice-text = Πατήστε εδώ για να δείτε τι ακολουθεί.
screen-full-name = Το όνομά σας
screen-full-name-note = Όνομα και επώνυμο, όπως τα δείχνει ο λογαριασμός σας.
screen-given-name = Όνομα
screen-family-name = Επώνυμο
screen-names-note = Μόνο για φόρμες που τα ζητούν χωριστά.
screen-email = Η διεύθυνση email σας
screen-email-note = Αυτή με την οποία σας γνωρίζει η Meta.
screen-country = Χώρα όπου ζείτε
screen-country-none = Δεν έχει επιλεγεί
screen-land = Το ομόσπονδο κρατίδιό σας
screen-land-note = Στη Γερμανία κάθε ομόσπονδο κρατίδιο (Land) έχει δική του αρχή προστασίας δεδομένων.
screen-land-none = Δεν έχει επιλεγεί
screen-phone = Αριθμός τηλεφώνου
screen-phone-note = Τον ζητούν μόνο λίγες φόρμες. Καλύτερα να μείνει κενό.
screen-speak = Γλώσσα
screen-speak-browser = Όπως στο πρόγραμμα περιήγησης
screen-for-whom = Για ποιον αντιτάσσεστε;
screen-for-whom-myself = Για εμένα
screen-for-whom-no-account = Για εμένα, χωρίς λογαριασμό
screen-for-whom-child = Για το παιδί μου
screen-for-whom-represented = Για άτομο που εκπροσωπώ
screen-for-whom-note = { $whom ->
    [no-account] Μπορεί άλλοι να έχουν δημοσιεύσει κάτι για εσάς. Η Meta έχει φόρμα για δεδομένα από άλλα άτομα. Δεν χρειάζεται λογαριασμός.
    [child] Έχει το παιδί δικό του λογαριασμό; Τότε ανοίξτε τη φόρμα αφού συνδεθείτε με αυτόν τον λογαριασμό. Για όσα δημοσιεύουν άλλοι για το παιδί υπάρχει η φόρμα για δεδομένα από άλλα άτομα, που ρωτά για ποιον γράφετε.
    [represented] Έχει το άτομο αυτό λογαριασμό; Τότε ανοίξτε τη φόρμα αφού συνδεθείτε με αυτόν τον λογαριασμό. Για όσα δημοσιεύουν άλλοι για το άτομο αυτό υπάρχει η φόρμα για δεδομένα από άλλα άτομα, που ρωτά για ποιον γράφετε.
   *[myself] Μία εναντίωση για κάθε Κέντρο λογαριασμών (Accounts Center). Συνδεθείτε στον λογαριασμό που αφορά.
 }
screen-third-party-note = Δεν χρειάζεται λογαριασμός.
screen-state-covered = Καλύπτεται από την εναντίωση για { $account }, αν οι δύο βρίσκονται στο ίδιο Κέντρο λογαριασμών
screen-account-linked = Βρίσκεται στο ίδιο Κέντρο λογαριασμών με τους άλλους λογαριασμούς μου που έχουν επιλεγεί εδώ
screen-accounts = Οι λογαριασμοί σας
screen-account = { $platform } { $number }
screen-accounts-note = Οι λογαριασμοί στο ίδιο Κέντρο λογαριασμών (Accounts Center) της Meta καλύπτονται από μία εναντίωση. Κάθε άλλος λογαριασμός χρειάζεται δική του.
screen-add = Προσθήκη:
screen-add-account = Προσθήκη λογαριασμού: { $platform }
screen-account-email = Η διεύθυνση email του λογαριασμού
screen-account-email-note = Μόνο αν διαφέρει από την παραπάνω.
screen-account-handle = Διεύθυνση προφίλ ή όνομα χρήστη
screen-account-handle-note = Τη ζητούν μόνο ορισμένες φόρμες.
screen-account-remove = Αφαίρεση
screen-account-remove-label = Αφαίρεση: { $account }
screen-account-added = Προστέθηκε: { $account }.
screen-account-removed = Αφαιρέθηκε: { $account }.
screen-grounds = Οι λόγοι σας
screen-grounds-note = Επιλέξτε μόνο ό,τι ισχύει για εσάς. Μπορείτε να τα αφήσετε όλα κενά. Η φόρμα της Meta του 2025 δέχεται εναντίωση χωρίς λόγο. Ένας σύντομος αληθινός λόγος βοηθά αν αργότερα υποβάλετε καταγγελία.
screen-ground-expectation = Δημοσίευα για φίλους, οικογένεια ή μια κοινότητα, πριν υπάρξει τέτοια AI.
screen-ground-expectation-note = Κατάλληλος για παλιές δημοσιεύσεις, πιο αδύναμος για πρόσφατες.
screen-ground-special-categories = Όσα έχω κάνει δημόσια δείχνουν κάτι για την υγεία, τις πεποιθήσεις, τις πολιτικές μου απόψεις, την καταγωγή ή τη σεξουαλικότητά μου.
screen-ground-special-categories-note = Το κείμενο δεν λέει τι. Μην το γράψετε ούτε στη φόρμα.
screen-ground-children = Παιδιά της οικογένειάς μου εμφανίζονται σε όσα έχω δημοσιεύσει.
screen-ground-children-note = Παραλείψτε ονόματα και ηλικίες.
screen-ground-profession-safety = Λόγω της δουλειάς μου ή ενός κινδύνου με τον οποίο ζω, είναι επικίνδυνο να χρησιμοποιείται αλλού το όνομα ή το πρόσωπό μου.
screen-ground-profession-safety-note = Το κείμενο δεν λέει τι ακριβώς. Ούτε εσείς χρειάζεται να το πείτε.
screen-ground-creative-work = Δημοσιεύω εκεί, στο πλαίσιο του επαγγέλματός μου, δικά μου κείμενα, εικόνες, μουσική ή άλλα έργα.
screen-ground-creative-work-note = Αφορά τα δεδομένα και το εισόδημά σας. Τα πνευματικά δικαιώματα είναι άλλο θέμα.
screen-ground-irreversible = Με ανησυχεί ότι τίποτα δεν μπορεί να αφαιρεθεί από ένα εκπαιδευμένο μοντέλο.
screen-ground-irreversible-note = Ισχύει για όλους, γι’ αυτό καλύτερα μαζί με άλλον λόγο.
screen-ground-not-necessary = Πιστεύω ότι η Meta μπορεί να εκπαιδεύσει AI χωρίς τα δεδομένα μου.
screen-ground-not-necessary-note = Νομικό επιχείρημα. Καλύτερα μαζί με άλλον λόγο.
screen-ground-non-user = Δεν έχω λογαριασμό εκεί και άλλοι με δείχνουν ή με κατονομάζουν.
screen-ground-non-user-note = Για τη φόρμα σχετικά με δεδομένα από άλλα άτομα.
screen-own-words = Με δικά σας λόγια
screen-own-words-note = Αν θέλετε. Παραλείψτε στοιχεία υγείας και ονόματα παιδιών και άλλων ανθρώπων.
screen-save = Αποθήκευση
screen-saved = Αποθηκεύτηκε σε αυτή τη συσκευή.
screen-not-saved = Δεν αποθηκεύτηκε ακόμη: μια διεύθυνση email δεν είναι πλήρης.
screen-draft = Δεν αποθηκεύτηκε ακόμη. Αυτά είχατε γράψει.
screen-kept-here = Όσα αποθηκεύετε μένουν σε αυτή τη συσκευή, εκτός αν επιλέξετε να τα μοιράζεστε με τις άλλες συσκευές σας.

popup-this-page = Αυτή η σελίδα
popup-unsure = Το Objector δεν είναι βέβαιο για αυτή τη σελίδα. Γράφει μόνο αν πατήσετε το κουμπί.
popup-standing-filled = { $all ->
    [one] Το Objector συμπλήρωσε ένα πεδίο.
   *[other] Το Objector συμπλήρωσε και τα { $all } πεδία που μπορεί.
 }
popup-standing-part = { $written ->
    [one] Το Objector συμπλήρωσε ένα από τα { $all } πεδία.
   *[other] Το Objector συμπλήρωσε { $written } από τα { $all } πεδία.
 }
popup-standing-empty = { $all ->
    [one] Το Objector μπορεί να συμπληρώσει εδώ ένα πεδίο.
   *[other] Το Objector μπορεί να συμπληρώσει εδώ { $all } πεδία.
 }
popup-standing-details = Το Objector μπορεί να συμπληρώσει αυτή τη φόρμα για εσάς.
popup-standing-hindered = Το Objector δεν συμπληρώνει τίποτα προς το παρόν.
popup-next-hindered = Δείτε πρώτα τι χρειάζεται από όσα αναφέρονται παραπάνω.
popup-standing-nothing = Το Objector δεν έχει τίποτα να γράψει εδώ.
popup-standing-submitted = Έχετε πατήσει το κουμπί της Meta.
popup-refused-fields = { $refused ->
    [one] Ένα πεδίο δεν δέχτηκε αυτό που γράφτηκε. Η εξήγηση δίπλα του λέει τι να κάνετε.
   *[other] { $refused } πεδία δεν δέχτηκαν αυτό που γράφτηκε. Οι εξηγήσεις δίπλα τους λένε τι να κάνετε.
 }
popup-next-press = Διαβάστε τα όλα στη σελίδα. Μετά πατήστε το κουμπί της ίδιας της Meta.
popup-next-fill = Πατήστε «Συμπλήρωση» και μετά διαβάστε τα όλα στη σελίδα.
popup-next-details = Δώστε πρώτα τα στοιχεία σας παρακάτω.
popup-next-nothing = Ό,τι ζητείται υπάρχει ήδη εκεί ή μόνο εσείς μπορείτε να το απαντήσετε. Οι εξηγήσεις στη σελίδα περιγράφουν κάθε πεδίο.
popup-next-submitted = Κρατήστε τη σελίδα ανοιχτή και δείτε τι λέει. Η Meta μπορεί να στείλει κωδικό ή απάντηση με email. Δείτε και στα ανεπιθύμητα.
popup-standing-login = Η Meta ζητά να συνδεθείτε πρώτα.
popup-next-login = Συνδεθείτε εδώ, σε αυτό το πρόγραμμα περιήγησης. Μετά ανοίξτε ξανά τη φόρμα.
popup-standing-code = Η Meta σάς έστειλε έναν κωδικό με email.
popup-next-code = Κρατήστε αυτή τη σελίδα ανοιχτή. Βρείτε τον κωδικό στα εισερχόμενα ή στα ανεπιθύμητα και πληκτρολογήστε τον εσείς.
popup-standing-sent = Η σελίδα της Meta λέει ότι η εναντίωσή σας ελήφθη.
popup-next-sent = Κρατήστε το email που σας στέλνει η Meta. Αν δεν έρθει κανένα, δείτε στα ανεπιθύμητα.
popup-standing-refused = Η σελίδα της Meta λέει όχι.
popup-next-refused = Δεν τελειώνει αναγκαστικά εδώ. Κρατήστε όσα λέει. Μπορείτε να απαντήσετε, και το Objector σάς βοηθά με την επιστολή.
popup-standing-unavailable = Η Meta δεν δείχνει τη φόρμα εδώ.
popup-next-unavailable = Συχνά απλώς λείπει η σύνδεση σε αυτό το πρόγραμμα περιήγησης. Συνδεθείτε και μετά ανοίξτε ξανά τη φόρμα. Σε ορισμένες χώρες η Meta δεν προσφέρει τέτοια φόρμα.
popup-standing-entry = Η ίδια η φόρμα είναι ένα βήμα πιο πέρα.
popup-next-entry = Μπορείτε να πάτε εκεί αμέσως.
popup-fill = Συμπλήρωση
popup-undo = Αναίρεση
popup-open-form = Άνοιγμα της φόρμας
popup-open-again = Άνοιγμα ξανά
popup-why = Γιατί το πιστεύει το Objector
popup-sign-address = Η διεύθυνση ανήκει σε γνωστή φόρμα της Meta.
popup-sign-hidden-id = Η φόρμα φέρει τον αριθμό μιας γνωστής φόρμας.
popup-sign-title = Ο τίτλος μιλά για εναντίωση και για AI.
popup-sign-english-value = Οι επιλογές είναι αυτές μιας φόρμας εναντίωσης.
popup-sign-labels = Τα πεδία ρωτούν όσα ρωτά μια φόρμα εναντίωσης.
popup-sign-text = Το κείμενο μιλά για εναντίωση και για AI.
popup-sign-stage-words = Λέξεις στη σελίδα δείχνουν πόσο έχετε προχωρήσει.
popup-sign-other-matter = Ορισμένες λέξεις ανήκουν σε άλλο θέμα. Αυτό συνηγορεί για το αντίθετο.
popup-elsewhere = Δεν βρίσκεστε σε κάποια φόρμα εναντίωσης της Meta.
popup-where = Πού βρίσκεστε
popup-no-known-form = Η διεύθυνση αυτής της φόρμας δεν είναι γνωστή. Η σελίδα της Meta για αιτήματα προστασίας δεδομένων ίσως σας οδηγήσει παρακάτω.
popup-open-portal = Άνοιγμα της σελίδας της Meta
popup-first-title = Πρώτα λίγα στοιχεία
popup-first-lead = Με αυτά το Objector μπορεί να συμπληρώσει τη φόρμα. Όλα μπορούν να μείνουν κενά.
popup-details-title = Τα στοιχεία σας
popup-more-details = Προεπισκόπηση, δικά σας λόγια, διευθύνσεις προφίλ
popup-menu = Περισσότερα
popup-menu-details = Τα στοιχεία σας
popup-menu-dashboard = Τι έχετε στείλει
popup-menu-welcome = Πώς λειτουργεί το Objector
popup-filled-now = { $written ->
    [one] Συμπληρώθηκε ένα πεδίο.
   *[other] Συμπληρώθηκαν { $written } πεδία.
 }
popup-undone-now = Όλα είναι όπως πριν.
popup-page-gone = Η σελίδα δεν απαντά πια. Φορτώστε την ξανά και μετά δοκιμάστε πάλι.
popup-help-unseen = Αυτή είναι η φόρμα, αλλά το Objector δεν τη βλέπει
popup-help-wrong = Το Objector κάνει κάποιο λάθος εδώ
popup-help-look = Από μόνο του το Objector λειτουργεί μόνο στις διευθύνσεις των φορμών της Meta που γνωρίζει. Αν η φόρμα έχει μεταφερθεί εδώ, αφήστε το Objector να δει αυτή τη σελίδα, μόνο αυτή τη φορά.
popup-help-look-button = Έλεγχος αυτής της σελίδας
popup-help-looked = Το Objector βρήκε εδώ μια φόρμα. Δείτε παραπάνω.
popup-help-looked-in-vain = Το Objector δεν βλέπει εδώ φόρμα εναντίωσης.
popup-help-look-failed = Το πρόγραμμα περιήγησης δεν άφησε το Objector να δει αυτή τη σελίδα. Πατήστε άλλη μία φορά το κουμπί του Objector στη γραμμή εργαλείων και δοκιμάστε ξανά.
popup-by-hand = Μπορείτε πάντα να συμπληρώσετε τη φόρμα με το χέρι. Αντιγράψτε ό,τι χρειάζεστε ή ανοίξτε το μενού περιβάλλοντος ενός πεδίου και επιλέξτε Objector.
popup-copy = Αντιγραφή
popup-copied = Αντιγράφηκε. Επικολλήστε το στο πεδίο.
popup-copy-missing = Αυτό λείπει από τα στοιχεία σας. Προσθέστε το πρώτα εκεί.
popup-copy-failed = Το πρόγραμμα περιήγησης δεν άφησε το Objector να αντιγράψει. Επιλέξτε το κείμενο και αντιγράψτε το εσείς.
popup-hand-in = Βοηθήστε να διορθωθεί: το Objector καταγράφει πώς είναι φτιαγμένη αυτή η φόρμα. Το αρχείο περιέχει τα ονόματα των πεδίων, των τίτλων και των κουμπιών. Δεν περιέχει τίποτα από όσα γράφουν τα πεδία, κανένα από τα στοιχεία σας και τίποτα από τη σελίδα έξω από τη φόρμα.
popup-hand-in-write = Καταγραφή
popup-hand-in-file = Το αρχείο
popup-hand-in-read = Διαβάστε το πριν το δώσετε. Τίποτα δεν έχει σταλεί. Αν συμφωνείτε με το περιεχόμενο, αποθηκεύστε το και στείλτε το στους δημιουργούς του Objector: η διεύθυνσή τους βρίσκεται στη σελίδα του Objector στο κατάστημα προσθέτων του προγράμματος περιήγησης.
popup-hand-in-save = Αποθήκευση αρχείου
popup-hand-in-copy = Αντιγραφή

by-hand-objection = Η εναντίωσή μου
by-hand-email = Η διεύθυνση email μου
by-hand-name = Το όνομά μου
by-hand-country = Η χώρα μου

welcome-title = Πείτε όχι στην εκπαίδευση AI με όσα μοιράζεστε
welcome-lead = Η Meta εκπαιδεύει τεχνητή νοημοσύνη (AI) με όσα μοιράζονται δημόσια οι ενήλικες στο Facebook και το Instagram. Μπορείτε να αντιταχθείτε. Το Objector σας βοηθά με τη φόρμα της ίδιας της Meta.
welcome-does = Τι κάνει
welcome-does-recognise = Αναγνωρίζει τις φόρμες εναντίωσης της Meta όταν ανοίγετε μία.
welcome-does-fill = Συμπληρώνει όσα δίνετε εδώ και μπορείτε να το αναιρέσετε.
welcome-does-explain = Εξηγεί κάθε πεδίο δίπλα του, με απλά λόγια.
welcome-never = Τι δεν κάνει ποτέ
welcome-never-send = Δεν στέλνει ποτέ φόρμα. Αυτό το κουμπί είναι δικό σας.
welcome-never-watch = Δεν σας παρακολουθεί ποτέ. Λειτουργεί για αυτές τις φόρμες στις σελίδες βοήθειας, απορρήτου και σύνδεσης της Meta. Σε άλλες σελίδες της Meta λειτουργεί μόνο όταν το καλείτε.
welcome-never-network = Δεν διαβιβάζει ποτέ τίποτα. Όσα γράφετε μένουν σε αυτή τη συσκευή, εκτός αν επιλέξετε να τα μοιράζεστε με τις άλλες συσκευές σας.
welcome-honest = Αξίζει ακόμη;
welcome-honest-text = Ναι. Η εναντίωση ισχύει για το μέλλον, όποτε κι αν την κάνετε. Δεν μπορεί να αναιρέσει την εκπαίδευση που έγινε: ό,τι έχει μάθει ένα μοντέλο μένει μέσα του.
welcome-right = Το δικαίωμά σας
welcome-skip = Παράλειψη προς το παρόν
welcome-you = Εσείς
welcome-you-note = Όσα ζητούν οι φόρμες. Μπορείτε να αφήσετε ό,τι θέλετε κενό.
welcome-preview = Τι θα γράψει το Objector
welcome-preview-note = Το Objector το γράφει στη γλώσσα της σελίδας της Meta. Μπορείτε να το αλλάξετε εκεί πριν το στείλετε.
welcome-forms = Πού είναι οι φόρμες
welcome-forms-note = Συνδεθείτε πρώτα στο Facebook ή στο Instagram σε αυτό το πρόγραμμα περιήγησης. Μετά ανοίξτε τη φόρμα. Το Objector θα είναι εκεί.
welcome-ready = Προς τις φόρμες

dashboard-title = Τι έχετε στείλει
dashboard-lead = Ένα αντίγραφο κάθε εναντίωσης, όπως την είδε το Objector να φεύγει. Φυλάσσεται σε αυτή τη συσκευή.
dashboard-none-title = Τίποτα ακόμη
dashboard-none-text = Όταν στείλετε μια φόρμα της Meta, εδώ εμφανίζεται αντίγραφο όσων έγραφε: το κείμενο, η ημέρα, η φόρμα.
dashboard-objections = Εναντιώσεις
dashboard-when = Στάλθηκε
dashboard-page = Σελίδα
dashboard-language = Γλώσσα
dashboard-account = Για
dashboard-text = Το κείμενο που στάλθηκε
dashboard-no-text = Δεν υπήρχε κείμενο στη φόρμα.
dashboard-answers = Τι άλλο έγραφε η φόρμα
dashboard-state-submitted-note = Πατήσατε το κουμπί της Meta. Δεν φάνηκε αν έφτασε.
dashboard-by-person = Σημειώθηκε από εσάς: { $date }.
dashboard-by-page = Εμφανίστηκε στη σελίδα της Meta: { $date }.
dashboard-mark = Πώς πάει το θέμα;
dashboard-mark-note = Αν ένα email της Meta λέει κάτι άλλο, αλλάξτε το εδώ.
dashboard-mark-submitted = Στάλθηκε, καμία απάντηση ακόμη
dashboard-mark-acknowledged = Η Meta λέει ότι ελήφθη
dashboard-mark-granted = Η Meta λέει ότι ικανοποιείται
dashboard-mark-refused = Η Meta λέει όχι
dashboard-mark-not-sent = Τελικά δεν την έστειλα
dashboard-marked = Σημειώθηκε.
dashboard-details = Τα στοιχεία σας
dashboard-details-none = Δεν έχετε δώσει ακόμη τίποτα.
dashboard-details-edit = Αλλαγή στοιχείων
dashboard-details-enter = Προσθήκη στοιχείων
dashboard-grounds-count = { $count ->
    [0] Δεν έχει επιλεγεί κανένας
    [one] Έχει επιλεγεί ένας
   *[other] Έχουν επιλεγεί { $count }
 }
dashboard-parts = Μέρη αυτής της σελίδας
dashboard-glance = Με μια ματιά
dashboard-figure-todo = { $count ->
    [one] σας περιμένει
   *[other] σας περιμένουν
 }
dashboard-figure-waiting = { $count ->
    [one] περιμένει τη Meta
   *[other] περιμένουν τη Meta
 }
dashboard-figure-over = { $count ->
    [one] έχει τελειώσει
   *[other] έχουν τελειώσει
 }
dashboard-covered-title = Ποια άτομα καλύπτονται
dashboard-covered = { $all ->
    [one] { $covered ->
        [0] Δεν έχει σταλεί ακόμη εναντίωση για τον λογαριασμό.
        [one] Έχει σταλεί εναντίωση για τον λογαριασμό.
       *[other] Έχει σταλεί εναντίωση για τον λογαριασμό.
    }
   *[other] Έχει σταλεί εναντίωση για { $covered } από τους { $all } λογαριασμούς.
 }
dashboard-strip = Οι επόμενες ημέρες που έχουν σημασία
dashboard-search = Αναζήτηση
dashboard-filter = Εμφάνιση
dashboard-filter-all = Όλες
dashboard-filter-todo = Όσες περιμένουν κάτι από εμένα
dashboard-filter-waiting = Όσες περιμένουν τη Meta
dashboard-filter-over = Όσες έχουν τελειώσει
dashboard-found = { $count ->
    [0] Δεν βρέθηκε τίποτα
    [one] Μία εναντίωση
   *[other] { $count } εναντιώσεις
 }
dashboard-more = Περισσότερες
dashboard-all = Όλα για αυτή την εναντίωση
dashboard-events = Τι έγινε και πότε
dashboard-notes = Σημειώσεις
dashboard-note = Τι ήρθε ως απάντηση, με δικά σας λόγια ή αντιγραμμένο από το email της Meta
dashboard-note-keep = Αποθήκευση σημείωσης
dashboard-note-remove = Αφαίρεση
dashboard-files = Αρχεία
dashboard-all-files = Αποδεικτικό και ημερολόγιο
dashboard-proof-note = Μια σελίδα για εκτύπωση ή για αποθήκευση ως PDF, και το ίδιο ως δεδομένα. Και τα δύο φέρουν έναν αριθμό που αλλάζει αν αλλάξει έστω και ένα γράμμα. Κανείς άλλος δεν κρατά αυτό το αποδεικτικό για εσάς.
dashboard-proof-page = Αποδεικτικό για εκτύπωση
dashboard-proof-json = Αποδεικτικό ως δεδομένα
dashboard-calendar = Ημέρες για το ημερολόγιο
dashboard-calendar-none = Δεν εκκρεμεί καμία ημερομηνία.
dashboard-add = Προσθήκη εναντίωσης που στάλθηκε χωρίς το Objector
dashboard-add-note = Με το ταχυδρομείο, με email ή πριν αποκτήσετε το Objector. Τότε μετρά και εδώ τις ημέρες.
dashboard-add-route = Ποια φόρμα ή ποιο ήταν το θέμα της επιστολής
dashboard-add-channel = Πώς
dashboard-add-on = Πότε
dashboard-add-text = Τι γράψατε, αν το έχετε ακόμη
dashboard-add-keep = Προσθήκη
dashboard-add-day-missing = Επιλέξτε την ημέρα που τη στείλατε.
dashboard-letters = Επιστολές
dashboard-letters-note = Το Objector τις γράφει από όσα γνωρίζει. Τις διαβάζετε, αλλάζετε ό,τι θέλετε και τις στέλνετε εσείς.
dashboard-letter-write = Σύνταξη
dashboard-letter-write-label = Σύνταξη: { $letter }
dashboard-letter-text = Η επιστολή. Μπορείτε να την αλλάξετε εδώ.
dashboard-letter-copy = Αντιγραφή
dashboard-letter-copied = Αντιγράφηκε.
dashboard-letter-print = Εκτύπωση
dashboard-letter-mail = Άνοιγμα στο πρόγραμμα email
dashboard-letter-page = Άνοιγμα της σχετικής σελίδας
dashboard-letter-close = Κλείσιμο
dashboard-letter-as-of = Διεύθυνση και σελίδα, κατάσταση: { $date }
dashboard-settings = Ρυθμίσεις και αντίγραφο ασφαλείας
dashboard-notify = Υπενθύμιση όταν λήγει μια προθεσμία
dashboard-notify-note = Το πρόγραμμα περιήγησης δείχνει μια ειδοποίηση. Ζητά μία φορά την άδειά σας.
dashboard-notify-refused = Το πρόγραμμα περιήγησης δεν επέτρεψε τις ειδοποιήσεις. Ο αριθμός στο εικονίδιο του Objector εξακολουθεί να δείχνει τι εκκρεμεί.
dashboard-sync = Κοινή χρήση με τις άλλες συσκευές μου
dashboard-sync-note = Μέσω του λογαριασμού του ίδιου του προγράμματος περιήγησης, με ενδιάμεσους τους διακομιστές του κατασκευαστή του. Ανενεργό, εκτός αν το επιλέξετε.
dashboard-backup = Αντίγραφο ασφαλείας
dashboard-backup-note = Ένα αρχείο με τα στοιχεία σας και όλα όσα έχετε στείλει. Φυλάξτε το σε ασφαλές μέρος.
dashboard-backup-make = Δημιουργία αντιγράφου
dashboard-backup-save = Αποθήκευση αντιγράφου
dashboard-backup-take = Εισαγωγή αντιγράφου…
dashboard-backup-person = Να ληφθούν τα στοιχεία μου από το αρχείο
dashboard-backup-take-in = Εισαγωγή
dashboard-backup-leave = Όχι τώρα
dashboard-backup-taken = Έγινε η εισαγωγή. Τίποτα από όσα υπήρχαν εδώ δεν χάθηκε.
dashboard-closed = Κλειστές εξηγήσεις
dashboard-closed-note = Οι εξηγήσεις που κλείσατε στις φόρμες της Meta μένουν κλειστές ώσπου να τις εμφανίσετε ξανά.
dashboard-closed-show = Εμφάνιση ξανά
dashboard-closed-shown = Θα εμφανίζονται ξανά.
dashboard-forget-title = Διαγραφή όλων
dashboard-forget-text = Διαγράφει από αυτή τη συσκευή τα στοιχεία σας και την παραπάνω λίστα. Όσα έχει λάβει η Meta μένουν στη Meta.
dashboard-forget = Διαγραφή όλων…
dashboard-forget-sure = Να διαγραφούν όλα;
dashboard-forget-sure-text = Τα στοιχεία σας και τα αντίγραφα όσων στείλατε θα χαθούν οριστικά. Τα αντίγραφα ίσως είναι το μόνο σας αποδεικτικό.
dashboard-forget-yes = Να διαγραφούν όλα
dashboard-forget-no = Διατήρηση
dashboard-forgotten = Όλα διαγράφηκαν από αυτή τη συσκευή.

error-permission-title = Το Objector δεν επιτρέπεται ακόμη στις σελίδες της Meta
error-permission-text = Το πρόγραμμα περιήγησης δεν το έχει επιτρέψει στις σελίδες βοήθειας και απορρήτου της Meta. Χωρίς αυτό, το Objector δεν μπορεί ούτε να αναγνωρίσει ούτε να συμπληρώσει μια φόρμα.
error-permission-grant = Να επιτραπεί στις σελίδες της Meta
error-permission-granted = Ευχαριστούμε. Φορτώστε ξανά τη σελίδα της Meta, αν είναι ανοιχτή.
error-permission-still = Ακόμη δεν επιτρέπεται. Μπορείτε να το αλλάξετε στις ρυθμίσεις του προγράμματος περιήγησης.
error-damaged-title = Τα αποθηκευμένα δεν μπορούν να διαβαστούν
error-damaged-text = Έχουν αλλοιωθεί. Διατηρήθηκαν όπως είναι και τίποτα δεν αντικαταστάθηκε. Μέχρι να αποφασίσετε, το Objector δεν συμπληρώνει τίποτα. Αν ξεκινήσετε από την αρχή, το αλλοιωμένο αντίγραφο μπαίνει στην άκρη και μένει σε αυτή τη συσκευή.
error-damaged-afresh = Παραμερισμός και νέα αρχή
error-damaged-done = Το αλλοιωμένο αντίγραφο μπήκε στην άκρη. Μπορείτε να ξεκινήσετε από την αρχή.
error-newer-title = Τα αποθηκευμένα προέρχονται από νεότερο Objector
error-newer-text = Διατηρήθηκαν όπως είναι. Αυτή η παλαιότερη έκδοση δεν τα αγγίζει και δεν συμπληρώνει τίποτα. Ενημερώστε το Objector.
error-unreadable-title = Το πρόγραμμα περιήγησης δεν δίνει πρόσβαση στα αποθηκευμένα
error-unreadable-text = Τίποτα δεν αντικαταστάθηκε. Μέχρι να μπορούν να διαβαστούν ξανά, το Objector δεν συμπληρώνει τίποτα. Συχνά βοηθά η επανεκκίνηση του προγράμματος περιήγησης.
error-not-kept = Δεν πέτυχε. Τίποτα δεν άλλαξε. Δοκιμάστε ξανά.
error-full-title = Δεν υπάρχει άλλος χώρος για αποθήκευση
error-full-text = Το πρόγραμμα περιήγησης δεν μπόρεσε να κρατήσει την τελευταία αλλαγή σε αυτή τη συσκευή. Όσα είχαν αποθηκευτεί πριν υπάρχουν ακόμη.
error-unreachable-title = Το Objector δεν απαντά
error-unreachable-text = Τίποτα δεν χάθηκε. Κλείστε αυτό το παράθυρο και ανοίξτε το ξανά. Αν δεν βοηθήσει, κάντε επανεκκίνηση του προγράμματος περιήγησης.
error-not-saved = Δεν ήταν δυνατή η αποθήκευση. Όσα γράψατε είναι ακόμη εδώ. Δοκιμάστε ξανά.
error-email = Αυτή δεν είναι πλήρης διεύθυνση email. Μια διεύθυνση μοιάζει έτσι: name@example.org.
error-account-handle = Αυτή είναι διεύθυνση άλλης υπηρεσίας. Δώστε το προφίλ αυτού του λογαριασμού ή αφήστε το κενό.
error-account-email = Αυτή δεν είναι πλήρης διεύθυνση email. Αφήστε το κενό για να χρησιμοποιηθεί η παραπάνω.
