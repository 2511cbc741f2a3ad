# The record: how it stands, what comes next, what is refused, and the page that shows what was sent, in Romanian.

record-standing-not-sent = Netrimisă
record-standing-code-asked = Codul de la Meta trebuie încă introdus
record-standing-waiting = { $days ->
    [one] Meta trebuie să răspundă în cel mult o zi
    [few] Meta trebuie să răspundă în cel mult { $days } zile
   *[other] Meta trebuie să răspundă în cel mult { $days } de zile
 }
record-standing-waiting-no-limit = { $days ->
    [one] Peste o zi este momentul să întrebați
    [few] Peste { $days } zile este momentul să întrebați
   *[other] Peste { $days } de zile este momentul să întrebați
 }
record-standing-due-today = Meta trebuie să răspundă cel târziu azi
record-standing-due-yesterday = Meta trebuia să răspundă cel târziu ieri. Răspunsul poate fi pe drum.
record-standing-overdue = { $days ->
    [one] O zi de întârziere
    [few] { $days } zile de întârziere
   *[other] { $days } de zile de întârziere
 }
record-standing-unanswered = Încă fără răspuns
record-standing-granted = Meta îi dă curs
record-standing-refused = Respinsă de Meta

record-next-nothing = Nu mai aveți nimic de făcut.
record-next-wait = Așteptați până la { $date }.
record-next-enter-code = Introduceți pe pagina Meta codul din e-mailul de la Meta. Fără el, opoziția nu ajunge la Meta.
record-next-send-again = Probabil codul nu mai este valabil. Trimiteți din nou formularul.
record-next-send-reminder = Trimiteți o reamintire către Meta.
record-next-answer-refusal = Răspundeți la refuzul Meta sau depuneți plângere la autoritatea pentru protecția datelor.
record-next-write-complaint = { $rule ->
    [uk] Depuneți întâi o plângere la Meta. Dacă nu ajută, depuneți plângere la ICO.
   *[other] Depuneți plângere la autoritatea pentru protecția datelor.
 }
record-next-ask-authority = { $rule ->
    [gdpr] Întrebați autoritatea în ce stadiu este plângerea dvs. Dacă nu o tratează sau nu spune nimic timp de trei luni, vă puteți adresa unei instanțe.
   *[other] Întrebați autoritatea în ce stadiu este plângerea dvs.
 }

record-step-sent = Trimitere
record-step-confirmation = Confirmare
record-step-answer = Răspuns
record-step-reminder = Reamintire
record-step-complaint = Plângere
record-place-done = Gata
record-place-now = Acum
record-place-late = Cu întârziere
record-place-ahead = Urmează
record-place-unneeded = Nu este nevoie

record-due-gdpr = Meta trebuie să răspundă cel târziu la { $date }: la o lună după ce a primit opoziția dvs., potrivit art. 12 alin. (3) din RGPD.
record-due-uk = Meta trebuie să răspundă cel târziu la { $date }: la o lună după ce a primit opoziția dvs., potrivit UK GDPR.
record-due-no-limit = Legea care vi se aplică nu stabilește, din câte știe Objector, un termen de răspuns. După 30 de zile, la { $date }, este momentul să întrebați.
record-due-extended = Meta a scris că are nevoie de încă două luni. Prin urmare, trebuie să răspundă cel târziu la { $date }.
record-due-extended-too-late = Meta a scris că are nevoie de mai mult timp abia după ce luna trecuse. Această prelungire nu se ia în considerare.
record-due-moved-weekend = Ziua de { $day } cade în weekend.
record-due-moved-holiday-there = Ziua de { $day } este sărbătoare legală acolo unde trebuie să acționeze Meta.
record-due-moved-holiday-here = Ziua de { $day } este sărbătoare legală acolo unde locuiți. Pentru siguranță, Objector ține seama de ea. Fără ea, termenul pentru Meta se încheie la { $date }.
record-due-holidays-unknown = Objector nu cunoaște sărbătorile legale din acel an. Se ține seama numai de weekenduri.

record-channel-form = Prin formularul Meta
record-channel-letter = Prin poștă
record-channel-e-mail = Prin e-mail
record-say-sent = Am trimis-o la
record-say-received = A ajuns la Meta la
record-say-extended = Meta a scris că are nevoie de încă două luni, la
record-say-answered = Răspunsul Meta a venit la
record-say-reminded = Am trimis reamintirea la
record-say-complained = Am depus plângere la
record-event-sent = Trimisă la { $date }.
record-event-received = Primită de Meta la { $date }.
record-event-extended = La { $date }, Meta a scris că are nevoie de încă două luni.
record-event-answered = Răspunsul Meta a venit la { $date }.
record-event-reminded = Reamintire trimisă la { $date }.
record-event-complained = Plângere trimisă la { $date }.
record-state-submitted = Trimisă
record-state-code-asked = Meta cere un cod
record-state-acknowledged = Primită de Meta
record-state-granted = Meta îi dă curs
record-state-refused = Respinsă de Meta
record-state-not-sent = Până la urmă netrimisă

record-wrong-in-future = Acea zi nu a venit încă. Alegeți ziua de azi sau una anterioară.
record-wrong-too-early = Acea zi este prea devreme. Alegeți ziua opoziției sau una ulterioară.
record-wrong-too-long = Textul este prea lung pentru a fi păstrat. Vă rugăm să îl scurtați.
record-wrong-changed = Între timp, acest lucru a fost modificat în altă fereastră. Iată cum arată acum. Vă rugăm să introduceți din nou.
record-wrong-unusable = Acest fișier nu a fost preluat. Nu s-a schimbat nimic.

record-backup-file = objector-copie-{ $day }.json
record-fault-too-large = Acest fișier este mai mare decât orice fișier scris de Objector. Nu s-a schimbat nimic.
record-fault-not-ours = Aceasta nu este o copie de rezervă făcută de Objector. Nu s-a schimbat nimic.
record-fault-newer = Acest fișier a fost făcut de un Objector mai nou. Actualizați-l întâi pe acesta. Nu s-a schimbat nimic.
record-fault-damaged = Acest fișier este deteriorat. Nu s-a schimbat nimic.
record-fault-damaged-line = Acest fișier este deteriorat la rândul { $line }, caracterul { $column }. Nu s-a schimbat nimic.
record-fault-damaged-path = Acest fișier conține ceva ce Objector nu scrie, la { $path }. Nu s-a schimbat nimic.
record-changes-none = Tot ce este în acest fișier există deja aici.
record-changes-added = { $count ->
    [one] O opoziție este nouă.
    [few] { $count } opoziții sunt noi.
   *[other] { $count } de opoziții sunt noi.
 }
record-changes-updated = { $count ->
    [one] Despre o opoziție, fișierul conține mai multe date.
    [few] Despre { $count } opoziții, fișierul conține mai multe date.
   *[other] Despre { $count } de opoziții, fișierul conține mai multe date.
 }
record-changes-same = { $count ->
    [one] O opoziție este identică.
    [few] { $count } opoziții sunt identice.
   *[other] { $count } de opoziții sunt identice.
 }
record-changes-conflicts = { $count ->
    [one] O opoziție diferă între fișier și acest dispozitiv. Se păstrează ambele copii.
    [few] { $count } opoziții diferă între fișier și acest dispozitiv. Se păstrează ambele copii ale fiecăreia.
   *[other] { $count } de opoziții diferă între fișier și acest dispozitiv. Se păstrează ambele copii ale fiecăreia.
 }
record-changes-person-taken = Datele dvs. se preiau din fișier.
record-changes-person-differ = Fișierul conține alte date ale dvs. Rămân cele de pe acest dispozitiv, dacă nu le alegeți pe cele din fișier.
record-sync-bytes = Evidența dvs. a devenit prea mare pentru a fi partajată cu celelalte dispozitive. Rămâne pe acesta. O puteți muta printr-un fișier cu o copie de rezervă.
record-sync-items = Evidența dvs. are prea multe opoziții pentru a fi partajată cu celelalte dispozitive. Rămâne pe acesta. O puteți muta printr-un fișier cu o copie de rezervă.

record-calendar-file = objector.ics
record-calendar-due = Termen: Meta trebuie să răspundă la opoziția dvs.
record-calendar-due-text = { $form } ({ $email }). Dacă în două zile nu a venit nimic, Objector vă ajută să trimiteți o reamintire către Meta.
record-calendar-ask = Întrebați Meta despre opoziția dvs.
record-calendar-ask-text = { $form } ({ $email }). Dacă nu a venit niciun răspuns, Objector vă ajută să întrebați.

record-proof-file = objector-dovada-{ $day }
record-proof-title = Ce s-a trimis către Meta
record-proof-made = Întocmit la { $moment } cu Objector { $version }.
record-proof-means = Objector a notat acestea pe dispozitivul persoanei. Se arată ce s-a scris și când. Nu este o confirmare din partea Meta.
record-proof-sent = Trimisă
record-proof-sent-corrected = Ziua, potrivit persoanei
record-proof-channel = Cum
record-proof-platform = Serviciu
record-proof-account = Pentru
record-proof-page = Pagină
record-proof-language = Limba formularului
record-proof-by = Înregistrat de
record-proof-by-page = Objector { $version }, când a fost apăsat butonul Meta
record-proof-by-person = Persoana, mai târziu, în Objector { $version }
record-proof-due = Răspuns
record-proof-due-text = { $rule ->
    [no-limit] Nu este stabilit un termen. Momentul de a întreba: { $date }
   *[other] Cel târziu la { $date }
 }
record-proof-text = Textul trimis
record-proof-no-text = Nu s-a păstrat niciun text.
record-proof-answers = Ce mai era în formular
record-proof-after = Ce a urmat
record-proof-nothing-after = Nu s-a văzut și nu s-a notat nimic.
record-proof-mark-page = { $state }: văzut pe pagina Meta la { $moment }.
record-proof-mark-person = { $state }: notat de persoană la { $moment }.
record-proof-notes = Note
record-proof-sum = La ce servesc numerele lungi
record-proof-sum-means = Fiecare opoziție se încheie cu un număr, SHA-256. El se calculează din tot ce se află deasupra lui, așa cum este în fișierul JSON creat împreună cu această pagină. Dacă se schimbă o singură literă, numărul este altul. Astfel, cine a primit numărul mai devreme poate constata că de atunci nu s-a schimbat nimic.
