# What Objector's own pages say (popup, welcome page, dashboard), in Romanian.

screen-name = Objector
screen-platform-facebook = Facebook
screen-platform-instagram = Instagram
screen-platform-whatsapp = WhatsApp
screen-platform-meta = Cont Meta
screen-route-facebook-own = Formularul de opoziție al Facebook
screen-route-instagram-own = Formularul de opoziție al Instagram
screen-route-meta-own = Formularul de opoziție pentru un cont Meta
screen-route-whatsapp-own = Formularul de opoziție al WhatsApp
screen-route-third-party = Formularul despre date de la alte persoane și surse
screen-route-general-objection = Formularul general de opoziție al Meta
screen-route-rights-portal = Pagina Meta pentru cereri privind protecția datelor
screen-route-entry = O pagină care duce la un formular de opoziție
screen-only-you-send = Objector completează și explică. Numai dvs. puteți trimite.
screen-language = { $code ->
    [bg] Bulgară
    [cs] Cehă
    [da] Daneză
    [de] Germană
    [el] Greacă
    [en] Engleză
    [es] Spaniolă
    [et] Estonă
    [fi] Finlandeză
    [fr] Franceză
    [ga] Irlandeză
    [hr] Croată
    [hu] Maghiară
    [is] Islandeză
    [it] Italiană
    [lt] Lituaniană
    [lv] Letonă
    [mt] Malteză
    [nb] Norvegiană
    [nl] Neerlandeză
    [pl] Polonă
    [pt] Portugheză
    [ro] Română
    [sk] Slovacă
    [sl] Slovenă
    [sv] Suedeză
   *[other] Altă limbă
 }
screen-law = { $law ->
    [gdpr] Vă exercitați dreptul la opoziție, prevăzut la articolul 21 alineatul (1) din RGPD (GDPR), legea europeană privind protecția datelor. Meta spune că are un interes legitim să antreneze AI. Vă puteți opune oricând.
    [uk] Vă exercitați dreptul la opoziție, prevăzut la articolul 21 alineatul (1) din UK GDPR. Meta spune că are un interes legitim să antreneze AI. Vă puteți opune oricând.
    [fadp] Declarați că nu doriți această prelucrare. Legea elvețiană, FADP, protejează această dorință.
   *[other] Ce drepturi aveți depinde de legea din locul în care locuiți. Objector nu indică niciuna.
 }

screen-state-not-yet = Încă netrimisă
screen-state-submitted = Trimisă la { $date }
screen-state-code-asked = Trimisă la { $date }. Codul de la Meta trebuie încă introdus.
screen-state-acknowledged = Trimisă la { $date } și primită de Meta
screen-state-granted = Meta îi dă curs
screen-state-refused = Respinsă de Meta
screen-state-not-sent = Netrimisă

screen-due = { $count ->
    [one] Objector: o opoziție așteaptă ceva de la dvs.
    [few] Objector: { $count } opoziții așteaptă ceva de la dvs.
   *[other] Objector: { $count } de opoziții așteaptă ceva de la dvs.
 }
screen-here = Objector: { $form }
screen-notice-title = { $count ->
    [one] O opoziție așteaptă ceva de la dvs.
    [few] { $count } opoziții așteaptă ceva de la dvs.
   *[other] { $count } de opoziții așteaptă ceva de la dvs.
 }
screen-notice-text = Apăsați aici ca să vedeți ce urmează.
screen-full-name = Numele dvs.
screen-full-name-note = Prenumele și numele, așa cum apar pe cont.
screen-given-name = Prenume
screen-family-name = Nume de familie
screen-names-note = Numai pentru formularele care le cer separat.
screen-email = Adresa dvs. de e-mail
screen-email-note = Cea după care vă cunoaște Meta.
screen-country = Țara în care locuiți
screen-country-none = Neselectată
screen-land = Landul dvs.
screen-land-note = În Germania, fiecare land are propria autoritate pentru protecția datelor.
screen-land-none = Neselectat
screen-phone = Număr de telefon
screen-phone-note = Îl cer numai câteva formulare. Cel mai bine rămâne gol.
screen-speak = Limbă
screen-speak-browser = Ca browserul
screen-for-whom = Pentru cine vă opuneți?
screen-for-whom-myself = Pentru mine
screen-for-whom-no-account = Pentru mine, fără cont
screen-for-whom-child = Pentru copilul meu
screen-for-whom-represented = Pentru o persoană pe care o reprezint
screen-for-whom-note = { $whom ->
    [no-account] Poate că alții au postat ceva despre dvs. Meta are un formular despre date de la alte persoane; nu este nevoie de cont.
    [child] Copilul are un cont propriu? Atunci deschideți formularul conectându-vă la acel cont. Pentru ce postează alții despre copil există formularul despre date de la alte persoane, care întreabă pentru cine scrieți.
    [represented] Această persoană are un cont? Atunci deschideți formularul conectându-vă la acel cont. Pentru ce postează alții despre ea există formularul despre date de la alte persoane, care întreabă pentru cine scrieți.
   *[myself] O opoziție pentru fiecare Centru de conturi (Accounts Center). Conectați-vă la contul despre care este vorba.
 }
screen-third-party-note = Nu este nevoie de cont.
screen-state-covered = Acoperit de opoziția pentru { $account }, dacă cele două sunt în același Centru de conturi (Accounts Center)
screen-account-linked = Este în același Centru de conturi (Accounts Center) cu celelalte conturi ale mele bifate aici
screen-accounts = Conturile dvs.
screen-account = { $platform } { $number }
screen-accounts-note = Conturile din același Centru de conturi (Accounts Center) de la Meta sunt acoperite de o singură opoziție. Orice alt cont are nevoie de una proprie.
screen-add = Adaugă:
screen-add-account = Adaugă un cont: { $platform }
screen-account-email = Adresa de e-mail a contului
screen-account-email-note = Numai dacă diferă de cea de mai sus.
screen-account-handle = Adresa profilului sau numele de utilizator
screen-account-handle-note = O cer numai unele formulare.
screen-account-remove = Elimină
screen-account-remove-label = Elimină { $account }
screen-account-added = Adăugat: { $account }.
screen-account-removed = Eliminat: { $account }.
screen-grounds = Motivele dvs.
screen-grounds-note = Bifați numai ce este adevărat pentru dvs. Puteți lăsa totul gol. Formularul Meta din 2025 acceptă o opoziție fără motiv. Un motiv scurt și adevărat ajută dacă depuneți mai târziu o plângere.
screen-ground-expectation = Am postat pentru prieteni, familie sau o comunitate, înainte să existe acest tip de AI.
screen-ground-expectation-note = Bun pentru postări vechi, mai slab pentru cele recente.
screen-ground-special-categories = Ce am făcut public arată ceva despre sănătatea, convingerile, opiniile politice, originea sau sexualitatea mea.
screen-ground-special-categories-note = Textul nu spune ce anume. Nu scrieți nici în formular.
screen-ground-children = În ce am postat apar copii din familia mea.
screen-ground-children-note = Nu scrieți nume și vârste.
screen-ground-profession-safety = Din cauza muncii mele sau a unui pericol cu care trăiesc, este riscant ca numele sau chipul meu să fie folosit în altă parte.
screen-ground-profession-safety-note = Textul nu spune ce anume. Nu este nevoie să spuneți nici dvs.
screen-ground-creative-work = Public acolo, în cadrul profesiei mele, texte, imagini, muzică sau alte lucrări proprii.
screen-ground-creative-work-note = Este vorba despre datele și veniturile dvs. Dreptul de autor este altă chestiune.
screen-ground-irreversible = Mă neliniștește că nimic nu mai poate fi scos dintr-un model antrenat.
screen-ground-irreversible-note = Adevărat pentru oricine, deci cel mai bine alături de alt motiv.
screen-ground-not-necessary = Cred că Meta poate antrena AI fără datele mele.
screen-ground-not-necessary-note = Un argument juridic. Cel mai bine alături de alt motiv.
screen-ground-non-user = Nu am cont acolo, iar alții mă arată sau mă numesc.
screen-ground-non-user-note = Pentru formularul despre date de la alte persoane.
screen-own-words = Cu propriile cuvinte
screen-own-words-note = Dacă doriți. Nu scrieți date despre sănătate și nici nume de copii sau de alte persoane.
screen-save = Salvează
screen-saved = Salvat pe acest dispozitiv.
screen-not-saved = Încă nesalvat: o adresă de e-mail nu este completă.
screen-draft = Încă nesalvat. Acestea sunt datele introduse.
screen-kept-here = Ce salvați rămâne pe acest dispozitiv, dacă nu alegeți să partajați datele cu celelalte dispozitive ale dvs.

popup-this-page = Această pagină
popup-unsure = Objector nu este sigur în privința acestei pagini. Scrie numai dacă apăsați butonul.
popup-standing-filled = { $all ->
    [one] Objector a completat un câmp.
    [few] Objector a completat toate cele { $all } câmpuri pe care le poate completa.
   *[other] Objector a completat toate cele { $all } de câmpuri pe care le poate completa.
 }
popup-standing-part = { $written ->
    [one] Objector a completat un câmp din { $all }.
    [few] Objector a completat { $written } câmpuri din { $all }.
   *[other] Objector a completat { $written } de câmpuri din { $all }.
 }
popup-standing-empty = { $all ->
    [one] Objector poate completa aici un câmp.
    [few] Objector poate completa aici { $all } câmpuri.
   *[other] Objector poate completa aici { $all } de câmpuri.
 }
popup-standing-details = Objector poate completa acest formular pentru dvs.
popup-standing-hindered = Objector nu completează nimic deocamdată.
popup-next-hindered = Rezolvați întâi ce este scris mai sus.
popup-standing-nothing = Objector nu are nimic de scris aici.
popup-standing-submitted = Ați apăsat butonul Meta.
popup-refused-fields = { $refused ->
    [one] Un câmp nu a primit ce s-a scris. Explicația de lângă el spune ce este de făcut.
    [few] { $refused } câmpuri nu au primit ce s-a scris. Explicațiile de lângă ele spun ce este de făcut.
   *[other] { $refused } de câmpuri nu au primit ce s-a scris. Explicațiile de lângă ele spun ce este de făcut.
 }
popup-next-press = Citiți tot pe pagină. Apoi apăsați butonul de pe pagina Meta.
popup-next-fill = Apăsați „Completează”, apoi citiți tot pe pagină.
popup-next-details = Introduceți întâi datele dvs. mai jos.
popup-next-nothing = Ce se cere este deja acolo sau numai dvs. puteți răspunde. Explicațiile de pe pagină descriu fiecare câmp.
popup-next-submitted = Lăsați pagina deschisă și vedeți ce spune. Meta poate trimite prin e-mail un cod sau un răspuns. Verificați și dosarul spam.
popup-standing-login = Meta cere să vă conectați mai întâi.
popup-next-login = Conectați-vă aici, în acest browser. Apoi deschideți din nou formularul.
popup-standing-code = Meta v-a trimis un cod prin e-mail.
popup-next-code = Lăsați pagina deschisă. Căutați codul în mesajele primite și în dosarul spam și introduceți-l dvs.
popup-standing-sent = Pagina Meta spune că opoziția dvs. a fost primită.
popup-next-sent = Păstrați e-mailul pe care vi-l trimite Meta. Dacă nu vine niciunul, verificați dosarul spam.
popup-standing-refused = Pagina Meta spune nu.
popup-next-refused = Nu este neapărat sfârșitul. Păstrați ce scrie acolo. Puteți răspunde, iar Objector vă ajută cu scrisoarea.
popup-standing-unavailable = Meta nu arată formularul aici.
popup-next-unavailable = Adesea lipsește doar conectarea în acest browser. Conectați-vă, apoi deschideți din nou formularul. În unele țări, Meta nu oferă un astfel de formular.
popup-standing-entry = Formularul propriu-zis este cu un pas mai departe.
popup-next-entry = Puteți merge acolo imediat.
popup-fill = Completează
popup-undo = Anulează
popup-open-form = Deschide formularul
popup-open-again = Deschide din nou
popup-why = De ce crede Objector acest lucru
popup-sign-address = Adresa aparține unuia dintre formularele cunoscute ale Meta.
popup-sign-hidden-id = Formularul poartă numărul unui formular cunoscut.
popup-sign-title = Titlul vorbește despre opoziție și despre AI.
popup-sign-english-value = Opțiunile sunt cele ale unui formular de opoziție.
popup-sign-labels = Câmpurile cer ce cere un formular de opoziție.
popup-sign-text = Textul vorbește despre opoziție și despre AI.
popup-sign-stage-words = Unele cuvinte de pe pagină arată cât de departe ați ajuns.
popup-sign-other-matter = Unele cuvinte țin de altă chestiune. Acesta este un indiciu contrar.
popup-elsewhere = Nu sunteți pe unul dintre formularele de opoziție ale Meta.
popup-where = Unde ați ajuns
popup-no-known-form = Adresa acestui formular nu este cunoscută. Pagina Meta pentru cereri privind protecția datelor vă poate duce, eventual, mai departe.
popup-open-portal = Deschide pagina Meta
popup-first-title = Mai întâi câteva date
popup-first-lead = Cu ele, Objector poate completa formularul. Toate pot rămâne goale.
popup-details-title = Datele dvs.
popup-more-details = Previzualizare, propriile cuvinte, adrese de profil
popup-menu = Mai multe
popup-menu-details = Datele dvs.
popup-menu-dashboard = Ce ați trimis
popup-menu-welcome = Cum funcționează Objector
popup-filled-now = { $written ->
    [one] A fost completat un câmp.
    [few] Au fost completate { $written } câmpuri.
   *[other] Au fost completate { $written } de câmpuri.
 }
popup-undone-now = Totul este ca înainte.
popup-page-gone = Pagina nu mai răspunde. Reîncărcați-o, apoi încercați din nou.
popup-help-unseen = Acesta este formularul, dar Objector nu îl vede
popup-help-wrong = Objector greșește ceva aici
popup-help-look = Din proprie inițiativă, Objector lucrează numai la adresele formularelor Meta pe care le cunoaște. Dacă formularul s-a mutat aici, lăsați-l pe Objector să se uite la această pagină, numai de data aceasta.
popup-help-look-button = Verifică această pagină
popup-help-looked = Objector a găsit aici un formular. Vedeți mai sus.
popup-help-looked-in-vain = Objector nu vede aici un formular de opoziție.
popup-help-look-failed = Browserul nu l-a lăsat pe Objector să se uite la această pagină. Apăsați încă o dată butonul Objector din bara de instrumente, apoi încercați din nou.
popup-by-hand = Puteți oricând să completați formularul manual. Copiați ce vă trebuie sau deschideți meniul contextual al unui câmp și alegeți Objector.
popup-copy = Copiază
popup-copied = Copiat. Lipiți în câmp.
popup-copy-missing = Aceasta lipsește din datele dvs. Introduceți-o întâi acolo.
popup-copy-failed = Browserul nu l-a lăsat pe Objector să copieze. Selectați textul și copiați-l dvs.
popup-hand-in = Ajutați la corectare: Objector notează cum este construit acest formular. Fișierul conține numele câmpurilor, titlurile și butoanele. Nu conține nimic din ce este scris în câmpuri, nimic din datele dvs. și nimic din pagină în afara formularului.
popup-hand-in-write = Notează
popup-hand-in-file = Fișierul
popup-hand-in-read = Citiți-l înainte de a-l da mai departe. Nu s-a trimis nimic. Dacă vi se pare în regulă, salvați-l și trimiteți-l autorilor Objector: adresa lor este pe pagina Objector din magazinul de extensii al browserului.
popup-hand-in-save = Salvează fișierul
popup-hand-in-copy = Copiază

by-hand-objection = Opoziția mea
by-hand-email = Adresa mea de e-mail
by-hand-name = Numele meu
by-hand-country = Țara mea

welcome-title = Spuneți „nu” antrenării AI cu ceea ce distribuiți
welcome-lead = Meta antrenează AI cu ceea ce adulții distribuie public pe Facebook și Instagram. Vă puteți opune. Objector vă ajută cu formularul pus la dispoziție de Meta.
welcome-does = Ce face
welcome-does-recognise = Recunoaște formularele de opoziție ale Meta când deschideți unul.
welcome-does-fill = Completează ce introduceți aici, iar dvs. puteți anula.
welcome-does-explain = Explică fiecare câmp chiar lângă el, în cuvinte simple.
welcome-never = Ce nu face niciodată
welcome-never-send = Nu trimite niciodată un formular. Acel buton este al dvs.
welcome-never-watch = Nu vă urmărește niciodată. Lucrează, pentru aceste formulare, pe paginile Meta de ajutor, de confidențialitate și de conectare; pe alte pagini Meta, numai când îl chemați.
welcome-never-network = Nu dă niciodată nimic mai departe. Ce introduceți rămâne pe acest dispozitiv, dacă nu alegeți să partajați datele cu celelalte dispozitive ale dvs.
welcome-honest = Mai merită?
welcome-honest-text = Da. O opoziție este valabilă pentru viitor, oricând o faceți. Nu poate anula antrenarea trecută: ce a învățat un model rămâne în el.
welcome-right = Dreptul dvs.
welcome-skip = Omite deocamdată
welcome-you = Dvs.
welcome-you-note = Ce cer formularele. Puteți lăsa orice gol.
welcome-preview = Ce va scrie Objector
welcome-preview-note = Objector scrie în limba paginii Meta. Puteți modifica textul acolo înainte de a-l trimite.
welcome-forms = Unde sunt formularele
welcome-forms-note = Conectați-vă mai întâi la Facebook sau Instagram în acest browser. Apoi deschideți formularul. Objector va fi acolo.
welcome-ready = Spre formulare

dashboard-title = Ce ați trimis
dashboard-lead = O copie a fiecărei opoziții, așa cum a văzut-o Objector plecând. Se păstrează pe acest dispozitiv.
dashboard-none-title = Încă nimic
dashboard-none-text = Când trimiteți unul dintre formularele Meta, aici apare o copie a ceea ce era în el: textul, ziua, formularul.
dashboard-objections = Opoziții
dashboard-when = Trimisă
dashboard-page = Pagină
dashboard-language = Limbă
dashboard-account = Pentru
dashboard-text = Textul trimis
dashboard-no-text = În formular nu era scris niciun text.
dashboard-answers = Ce mai era în formular
dashboard-state-submitted-note = Ați apăsat butonul Meta. Nu s-a văzut dacă opoziția a ajuns.
dashboard-by-person = Notat de dvs. la { $date }.
dashboard-by-page = Văzut pe pagina Meta la { $date }.
dashboard-mark = Care este situația?
dashboard-mark-note = Dacă un e-mail de la Meta spune altceva, modificați aici.
dashboard-mark-submitted = Trimisă, încă fără răspuns
dashboard-mark-acknowledged = Meta spune că a primit-o
dashboard-mark-granted = Meta spune că îi dă curs
dashboard-mark-refused = Meta spune nu
dashboard-mark-not-sent = Până la urmă nu am trimis-o
dashboard-marked = Notat.
dashboard-details = Datele dvs.
dashboard-details-none = Nu ați introdus încă nimic.
dashboard-details-edit = Modifică datele
dashboard-details-enter = Introdu datele
dashboard-grounds-count = { $count ->
    [0] Niciunul bifat
    [one] Unul bifat
    [few] { $count } bifate
   *[other] { $count } bifate
 }
dashboard-parts = Părțile acestei pagini
dashboard-glance = Pe scurt
dashboard-figure-todo = { $count ->
    [one] așteaptă ceva de la dvs.
    [few] așteaptă ceva de la dvs.
   *[other] așteaptă ceva de la dvs.
 }
dashboard-figure-waiting = { $count ->
    [one] așteaptă răspunsul Meta
    [few] așteaptă răspunsul Meta
   *[other] așteaptă răspunsul Meta
 }
dashboard-figure-over = { $count ->
    [one] este încheiată
    [few] sunt încheiate
   *[other] sunt încheiate
 }
dashboard-covered-title = Pe cine acoperă opoziția
dashboard-covered = { $all ->
    [one] { $covered ->
        [0] Încă nu a fost trimisă nicio opoziție pentru cont.
        [one] A fost trimisă o opoziție pentru cont.
        [few] A fost trimisă o opoziție pentru cont.
       *[other] A fost trimisă o opoziție pentru cont.
    }
    [few] A fost trimisă o opoziție pentru { $covered } din { $all } conturi.
   *[other] A fost trimisă o opoziție pentru { $covered } din { $all } de conturi.
 }
dashboard-strip = Următoarele zile importante
dashboard-search = Caută
dashboard-filter = Arată
dashboard-filter-all = Toate
dashboard-filter-todo = Cele care așteaptă ceva de la mine
dashboard-filter-waiting = Cele care așteaptă răspunsul Meta
dashboard-filter-over = Cele încheiate
dashboard-found = { $count ->
    [0] Nu s-a găsit nimic
    [one] O opoziție
    [few] { $count } opoziții
   *[other] { $count } de opoziții
 }
dashboard-more = Arată mai multe
dashboard-all = Toate detaliile
dashboard-events = Ce s-a întâmplat și când
dashboard-notes = Note
dashboard-note = Ce vi s-a răspuns, cu propriile cuvinte sau copiat din e-mailul de la Meta
dashboard-note-keep = Păstrează nota
dashboard-note-remove = Elimină
dashboard-files = Fișiere
dashboard-all-files = Dovadă și calendar
dashboard-proof-note = O pagină de tipărit sau de păstrat ca PDF și același conținut ca date. Fiecare poartă un număr care se schimbă dacă se schimbă o singură literă. Nimeni altcineva nu păstrează această dovadă pentru dvs.
dashboard-proof-page = Dovadă, pentru tipărit
dashboard-proof-json = Dovadă, ca date
dashboard-calendar = Zile pentru calendar
dashboard-calendar-none = Nu este niciun termen de urmărit.
dashboard-add = Adaugă o opoziție trimisă fără Objector
dashboard-add-note = Prin poștă, prin e-mail sau înainte de a avea Objector. Zilele ei vor fi numărate și aici.
dashboard-add-route = Care formular sau despre ce era scrisoarea
dashboard-add-channel = Cum
dashboard-add-on = Când
dashboard-add-text = Ce ați scris, dacă mai aveți textul
dashboard-add-keep = Adaugă
dashboard-add-day-missing = Alegeți ziua în care ați trimis-o.
dashboard-letters = Scrisori
dashboard-letters-note = Objector le redactează din ce știe. Dvs. le citiți, schimbați ce doriți și le trimiteți.
dashboard-letter-write = Redactează
dashboard-letter-write-label = Redactează: { $letter }
dashboard-letter-text = Scrisoarea. O puteți modifica aici.
dashboard-letter-copy = Copiază
dashboard-letter-copied = Copiat.
dashboard-letter-print = Tipărește
dashboard-letter-mail = Deschide în programul meu de e-mail
dashboard-letter-page = Deschide pagina potrivită
dashboard-letter-close = Închide
dashboard-letter-as-of = Data adresei și a paginii: { $date }
dashboard-settings = Setări și copie de rezervă
dashboard-notify = Anunță-mă când se împlinește un termen
dashboard-notify-note = Browserul arată o notificare. Vă cere permisiunea o singură dată.
dashboard-notify-refused = Browserul nu a permis notificările. Numărul de pe pictograma Objector arată în continuare ce este de făcut.
dashboard-sync = Partajează cu celelalte dispozitive ale mele
dashboard-sync-note = Prin contul browserului dvs., deci prin serverele producătorului acestuia. Dezactivat până când alegeți dvs.
dashboard-backup = Copie de rezervă
dashboard-backup-note = Un singur fișier cu datele dvs. și cu tot ce ați trimis. Păstrați-l într-un loc sigur.
dashboard-backup-make = Fă o copie de rezervă
dashboard-backup-save = Salvează copia de rezervă
dashboard-backup-take = Preia o copie de rezervă…
dashboard-backup-person = Preia datele mele din fișier
dashboard-backup-take-in = Preia
dashboard-backup-leave = Renunță
dashboard-backup-taken = Preluată. Nu s-a pierdut nimic din ce era aici.
dashboard-closed = Explicații închise
dashboard-closed-note = Explicațiile pe care le-ați închis pe formularele Meta rămân închise până când le arătați din nou.
dashboard-closed-show = Arată-le din nou
dashboard-closed-shown = Vor fi arătate din nou.
dashboard-forget-title = Șterge tot
dashboard-forget-text = Aceasta șterge de pe acest dispozitiv datele dvs. și lista de mai sus. Ce a primit Meta rămâne la Meta.
dashboard-forget = Șterge tot…
dashboard-forget-sure = Ștergeți tot?
dashboard-forget-sure-text = Datele dvs. și copiile a ceea ce ați trimis vor dispărea definitiv. Copiile ar putea fi singura dvs. dovadă.
dashboard-forget-yes = Da, șterge tot
dashboard-forget-no = Păstrează
dashboard-forgotten = S-a șters tot de pe acest dispozitiv.

error-permission-title = Objector nu are încă voie să lucreze pe paginile Meta
error-permission-text = Browserul dvs. nu i-a permis acest lucru pe paginile Meta de ajutor și de confidențialitate. Fără aceasta, nu poate nici recunoaște, nici completa un formular.
error-permission-grant = Permite pe paginile Meta
error-permission-granted = Mulțumim. Reîncărcați pagina Meta dacă este deschisă.
error-permission-still = Tot nu este permis. Puteți schimba acest lucru în setările browserului.
error-damaged-title = Ce s-a salvat nu poate fi citit
error-damaged-text = Datele sunt deteriorate. S-au păstrat așa cum sunt și nimic nu a fost suprascris. Până decideți, Objector nu completează nimic. Dacă o luați de la capăt, copia deteriorată se pune deoparte și rămâne pe acest dispozitiv.
error-damaged-afresh = Pune-o deoparte și ia-o de la capăt
error-damaged-done = Copia deteriorată a fost pusă deoparte. O puteți lua de la capăt.
error-newer-title = Ce s-a salvat provine dintr-un Objector mai nou
error-newer-text = Datele s-au păstrat așa cum sunt. Această versiune mai veche nu le atinge și nu completează nimic. Actualizați Objector.
error-unreadable-title = Browserul nu dă acces la datele salvate
error-unreadable-text = Nimic nu a fost suprascris. Până când pot fi citite din nou, Objector nu completează nimic. Adesea ajută repornirea browserului.
error-not-kept = Nu a reușit. Nu s-a schimbat nimic. Vă rugăm să încercați din nou.
error-full-title = Nu mai este loc pentru salvare
error-full-text = Browserul nu a putut păstra ultima modificare pe acest dispozitiv. Ce era salvat înainte este tot acolo.
error-unreachable-title = Objector nu răspunde
error-unreachable-text = Nu s-a pierdut nimic. Închideți această fereastră și deschideți-o din nou. Dacă nu ajută, reporniți browserul.
error-not-saved = Nu s-a putut salva. Ce ați introdus este tot aici. Vă rugăm să încercați din nou.
error-email = Aceasta nu este o adresă de e-mail completă. Una arată așa: name@example.org.
error-account-handle = Aceasta este o adresă de la alt serviciu. Introduceți profilul acestui cont sau lăsați câmpul gol.
error-account-email = Aceasta nu este o adresă de e-mail completă. Lăsați câmpul gol pentru a o folosi pe cea de mai sus.
