# What Objector says beside each control of Meta's form, in Romanian.

card-region = Explicația Objector
card-fill = Completează formularul
card-undo = Anulează tot
card-write = Completează câmpul
card-take-back = Anulează completarea
card-why = De ce?
card-close = Închide
card-open = Explică acest câmp

need-required = Meta cere un răspuns.
need-optional = Poate rămâne gol.

state-ready = Objector poate completa acest câmp pentru dvs. Nu se scrie nimic până nu apăsați butonul.
state-held = Aici este deja ceva. Objector îl lasă așa cum este.
state-held-other = Aici este deja altă adresă decât cea indicată pentru acest cont. Objector o lasă așa. Verificați pe care o doriți.
state-refused = Pagina nu a păstrat ce a scris Objector. Vă rugăm să completați dvs.
state-undone = Anulat. Câmpul este ca înainte.
state-unsure = Objector nu este sigur la ce servește acest câmp. Citiți întrebarea Meta înainte de a răspunde.
state-too-long = Textul dvs. este mai lung decât permite acest câmp. Vă rugăm să scrieți dvs. unul mai scurt.
state-no-choice = Objector nu a găsit un răspuns potrivit în lista Meta. Vă rugăm să îl alegeți dvs.

field-email =
    .title = Adresa dvs. de e-mail
    .asks = Meta cere adresa de e-mail a contului la care se referă opoziția. Răspunsul vine acolo.
    .why = Folosiți adresa care aparține contului dvs. Așa recomandă ghidurile organizațiilor de consumatori, pentru că Meta poate lega astfel opoziția de cont. Dacă răspunsul nu vine, verificați și dosarul spam.
    .missing = Spuneți-i întâi lui Objector adresa dvs. de e-mail, ca să poată completa câmpul.
    .written = Objector a scris adresa pe care ați indicat-o pentru acest cont.
    .asks-third-party = Meta cere o adresă de e-mail la care să vă răspundă. Nu trebuie neapărat să aparțină unui cont.
    .why-third-party = Pentru acest formular nu este nevoie de cont. Indicați o adresă pe care o citiți: acolo ajung răspunsul și întrebările Meta.
    .written-third-party = Objector a scris adresa pe care ați indicat-o pentru răspunsuri.
    .asks-whatsapp-own = WhatsApp cere o adresă de e-mail. Acolo pune alte întrebări înainte de a răspunde.
    .why-whatsapp-own = WhatsApp întreabă prin e-mail la ce vă opuneți și de ce. Unii oameni au primit acel e-mail în engleză. Indicați o adresă pe care o citiți și răspundeți în limba dvs., dacă preferați.
    .written-whatsapp-own = Objector a scris adresa indicată pentru WhatsApp sau, dacă lipsește, pe cea generală.
field-email-confirm =
    .title = Aceeași adresă, încă o dată
    .asks = Meta cere aceeași adresă de e-mail a doua oară, pentru a depista greșelile de scriere.
    .why = Trebuie să fie exact la fel ca mai sus. Dacă modificați una dintre ele, modificați-le pe amândouă.
    .missing = Spuneți-i întâi lui Objector adresa dvs. de e-mail, ca să poată completa câmpul.
    .written = Objector a scris aceeași adresă ca mai sus.
field-full-name =
    .title = Numele dvs.
    .asks = Meta cere prenumele și numele dvs.
    .why = Indicați numele care apare în contul dvs. Nu este nevoie să îl dovediți: Meta poate cere dovezi suplimentare numai dacă are îndoieli întemeiate cu privire la identitatea dvs.
    .missing = Spuneți-i întâi lui Objector numele dvs., ca să poată completa câmpul.
    .written = Objector a scris numele pe care l-ați indicat.
    .why-plain = Indicați numele care apare în contul dvs. Nu este nevoie să anexați ceva pentru a-l dovedi.
    .why-third-party = Indicați numele sub care vă cunosc alții, pentru că Meta trebuie să îl caute. Dacă folosiți și alt nume, spuneți-l acolo unde formularul cere o explicație.
field-given-name =
    .title = Prenumele dvs.
    .asks = Meta cere prenumele dvs.
    .why = Indicați numele care apare în contul dvs. Nu este nevoie să îl dovediți: Meta poate cere dovezi suplimentare numai dacă are îndoieli întemeiate cu privire la identitatea dvs.
    .missing = Spuneți-i întâi lui Objector prenumele dvs., ca să poată completa câmpul.
    .written = Objector a scris prenumele pe care l-ați indicat.
field-family-name =
    .title = Numele dvs. de familie
    .asks = Meta cere numele dvs. de familie.
    .why = Indicați numele care apare în contul dvs. Nu este nevoie să îl dovediți: Meta poate cere dovezi suplimentare numai dacă are îndoieli întemeiate cu privire la identitatea dvs.
    .missing = Spuneți-i întâi lui Objector numele dvs. de familie, ca să poată completa câmpul.
    .written = Objector a scris numele de familie pe care l-ați indicat.
field-phone =
    .title = Numărul dvs. de telefon
    .asks = Meta cere un număr de telefon, cu prefixul țării.
    .why = În formularul WhatsApp este numărul contului dvs. WhatsApp. În alte formulare, lăsați câmpul gol dacă se poate: pentru opoziție nu este nevoie de telefon.
    .asks-whatsapp-own = WhatsApp cere numărul de telefon al contului dvs. WhatsApp, cu prefixul țării.
    .missing = Spuneți-i întâi lui Objector numărul dvs. de telefon, ca să poată completa câmpul.
    .written = Objector a scris numărul pe care l-ați indicat.
field-country =
    .title = Țara dvs.
    .asks = Meta vrea să știe în ce țară locuiți, pentru că de aceasta depind drepturile dvs.
    .why = Alegeți țara în care locuiți cu adevărat, nu cea în care v-ați născut. Dacă lipsește din lista Meta, cum s-a relatat despre Norvegia în 2024, formularul nu poate fi folosit: scrieți în schimb o scrisoare.
    .missing = Spuneți-i întâi lui Objector țara dvs., ca să o poată alege aici.
    .written = Objector a ales țara pe care ați indicat-o.
field-account =
    .title = Profilul dvs.
    .asks = Meta cere adresa sau numele de utilizator al profilului despre care este vorba.
    .why = Indicați numai profilul la care se referă opoziția. Pentru alte conturi, care nu sunt în același Centru de conturi (Accounts Center), completați din nou formularul.
    .missing = Spuneți-i întâi lui Objector adresa profilului dvs., ca să poată completa câmpul.
    .written = Objector a scris profilul pe care l-ați indicat.
field-reason =
    .title = De ce vă opuneți
    .asks = Meta întreabă de ce vă opuneți sau cum vă afectează această folosire a datelor dvs.
    .why = { $law ->
        [gdpr] Articolul 21 alineatul (1) din RGPD vorbește despre motive legate de situația dvs. particulară.
        [uk] Articolul 21 alineatul (1) din UK GDPR vorbește despre motive legate de situația dvs. particulară.
       *[other] Spuneți cu propriile cuvinte de ce nu doriți această folosire.
    } Ajung câteva propoziții adevărate și nu sunt necesare documente. Formularul Meta din 2024 respingea răspunsurile sub 100 de caractere, iar cel din 2025 acceptă și un câmp gol. Motivele ajută dacă depuneți mai târziu o plângere. Nu scrieți detalii sensibile, de exemplu o boală, și nici nume de copii sau de alte persoane.
    .missing = Introduceți întâi datele dvs., ca Objector să poată scrie aici un motiv.
    .written = Objector a scris o opoziție pe baza motivelor bifate de dvs. Citiți-o: fiecare propoziție trebuie să fie adevărată pentru dvs.
    .written-plain = Objector a scris o opoziție scurtă. În fereastra Objector puteți adăuga motive proprii. Ele o fac mai puternică.
    .left-out = Objector a scris o opoziție. Nu tot ce ați ales încape în acest câmp.
field-details =
    .title = Altceva
    .asks = Meta întreabă dacă doriți să adăugați ceva. Pentru opoziție nu este nevoie.
    .why = Lăsați câmpul gol, dacă mai sus nu lipsește nimic. Nu încărcați și nu scrieți despre dvs. mai mult decât este necesar.
field-about-ai =
    .title = Este vorba despre AI?
    .asks = Meta întreabă dacă cererea dvs. privește AI la Meta. Pentru această opoziție, răspunsul este da.
    .why = Același formular servește și altor scopuri. Cu „da”, arată câmpurile pentru opoziția față de folosirea datelor dvs. pentru AI.
    .missing = Introduceți întâi datele dvs., ca Objector să poată alege aici.
    .written = Objector a ales „da”, pentru că vă opuneți folosirii datelor dvs. pentru AI.
field-request-kind =
    .title = Ce doriți să faceți
    .asks = Meta întreabă ce fel de cerere este. În cazul dvs. este o opoziție.
    .why = Alegeți răspunsul care vorbește despre opoziția față de folosirea informațiilor dvs. Celelalte răspunsuri duc la alte formulare.
    .missing = Introduceți întâi datele dvs., ca Objector să poată alege aici.
    .written = Objector a ales răspunsul care înseamnă opoziție.
    .why-third-party = Alegeți răspunsul care vorbește despre opoziția față de folosirea pentru AI a informațiilor de la terți sau despre restricționarea ei. Celelalte privesc vederea, corectarea sau ștergerea datelor.
    .why-whatsapp-own = Alegeți întrebarea despre cum vă puteți opune prelucrării informațiilor dvs. Apoi WhatsApp întreabă prin e-mail la ce vă opuneți și de ce.
field-product =
    .title = Care produs
    .asks = Meta întreabă la care dintre produsele sale se referă cererea dvs.
    .why = Alegeți produsul la care aveți contul. Pentru un cont în altă parte, completați din nou formularul.
    .missing = Spuneți-i întâi lui Objector conturile dvs., ca să poată alege aici.
    .written = Objector a ales produsul contului pe care l-ați indicat.
field-prompts =
    .title = Ce a fost întrebat Meta AI
    .asks = Meta vrea să știe ce i s-a scris lui Meta AI și a făcut să apară date despre dvs. Numai dvs. puteți ști asta.
    .why = Este pentru cazurile în care un răspuns al Meta AI a arătat informații despre dvs. Dacă nu aveți un astfel de exemplu, spuneți acest lucru sau lăsați câmpul gol, dacă se poate.
field-evidence =
    .title = Fișiere
    .asks = Meta propune să adăugați capturi de ecran sau fișiere. Objector nu adaugă niciodată un fișier. Nu trimiteți un act de identitate.
    .why = Pentru opoziție nu sunt necesare dovezi dinainte, deci lăsați câmpul gol, dacă se poate. O captură a unui răspuns AI care arată datele dvs. poate ajuta în formularul pentru informații de la terți.
field-relationship =
    .title = Pentru cine faceți cererea
    .asks = Meta întreabă dacă este vorba despre dvs. sau despre altcineva. Vă rugăm să alegeți dvs.
    .why = Alegeți „eu” dacă este vorba despre propriile date. Dacă faceți cererea pentru copilul dvs. sau pentru cineva care v-a rugat, alegeți răspunsul respectiv.
field-declaration =
    .title = Declarația dvs.
    .asks = Meta cere să confirmați că ceea ce spuneți este adevărat. Numai dvs. puteți face asta: citiți, apoi bifați dvs.
    .why = Objector nu bifează niciodată o astfel de declarație. Înainte de a bifa, citiți tot ce este în formular și corectați ce nu este în regulă.
field-signature =
    .title = Semnătura dvs.
    .asks = Meta cere să semnați cu numele dvs. Numai dvs. puteți face asta, așa că Objector lasă câmpul gol.
    .why = După ce ați citit tot, scrieți numele dvs. așa cum apare mai sus.
field-code =
    .title = Codul din e-mail
    .asks = Meta a trimis un cod la adresa dvs. de e-mail. Scrieți-l dvs. aici și lăsați pagina deschisă până atunci.
    .why = S-a relatat că acest cod este valabil aproximativ o oră. Dacă în câteva minute nu vine niciun e-mail, verificați dosarul spam. Dacă închideți pagina, s-ar putea să trebuiască să o luați de la capăt.
field-other =
    .title = Un câmp pe care Objector nu îl cunoaște
    .asks = Objector nu știe la ce servește acest câmp. Citiți întrebarea Meta înainte de a răspunde.
    .why = Meta își schimbă formularele fără anunț. Nu dați mai mult decât trebuie. Le puteți spune autorilor Objector că formularul s-a schimbat. Ei află acest lucru numai dacă alegeți dvs.

note-email-held = După conectare, Meta pune adesea singură o adresă aici. Objector o lasă. Dacă nu este cea la care doriți răspunsul, schimbați-o.
note-email-after = După ce trimiteți formularul, Meta scrie la această adresă: uneori întâi un cod, apoi răspunsul. Unele persoane relatează că durează de la câteva minute până la două zile; altele nu au primit nimic.
note-country-law = RGPD se aplică în UE, Islanda, Liechtenstein și Norvegia. Regatul Unit și Elveția au legi proprii. Objector o indică pe cea din țara dvs.
note-account-find = Deschideți propriul profil în browser: adresa lui este în bara de adrese. O parolă nu are niciodată ce căuta în acest câmp.
note-identity = { $law ->
    [gdpr] Nu trimiteți un act de identitate. Potrivit art. 12 alin. (6) din RGPD, Meta poate cere informații suplimentare despre identitatea dvs. numai dacă are îndoieli întemeiate.
    [uk] Nu trimiteți un act de identitate. Potrivit art. 12 alin. (6) din UK GDPR, Meta poate cere informații suplimentare despre identitatea dvs. numai dacă are îndoieli întemeiate.
   *[other] Nu trimiteți un act de identitate decât dacă Meta vă spune de ce se îndoiește de identitatea dvs.
}
note-reason = { $law ->
    [gdpr] Art. 21 alin. (1) din RGPD vorbește despre motive legate de situația dvs. particulară.
    [uk] Art. 21 alin. (1) din UK GDPR vorbește despre motive legate de situația dvs. particulară.
   *[other] Spuneți cu propriile cuvinte de ce nu doriți această folosire.
} Ajung câteva propoziții adevărate și nu sunt necesare documente. Nu scrieți detalii sensibile, de exemplu o boală, și nici nume de copii sau de alte persoane.
note-reason-third-party = Spuneți în termeni generali unde apăreți: în postări sau fotografii ale altor persoane, pe site-uri. Meta spune că nu dă curs automat unor astfel de cereri, așa că ajută un motiv care este numai al dvs.
note-reason-written = Ce scrie Objector vine din motivele pe care le-ați bifat și din propriile dvs. cuvinte. Nu adaugă niciun fapt despre dvs. și puteți schimba fiecare cuvânt.
note-reason-weighing = { $law ->
    [gdpr] Nu este nevoie să dovediți că aveți dreptate. Meta trebuie să demonstreze motive imperioase care prevalează asupra motivelor dvs. (art. 21 alin. (1) din RGPD).
    [uk] Nu este nevoie să dovediți că aveți dreptate. Meta trebuie să demonstreze motive imperioase care prevalează asupra motivelor dvs. (art. 21 alin. (1) din UK GDPR).
    [fadp] Dreptul elvețian vă protejează voința expresă ca datele despre dvs. să nu fie prelucrate (art. 30 alin. (2) lit. b din FADP). Meta ar trebui să justifice de ce acționează împotriva acestei voințe.
   *[other] Ce drepturi aveți depinde de legea din locul în care locuiți. Objector nu indică niciuna.
}
note-review = { $law ->
    [gdpr] „O vom examina” nu este încă un răspuns. În termen de o lună de la primirea opoziției, Meta trebuie să vă spună ce a făcut (art. 12 alin. (3) din RGPD) și, dacă refuză, de ce (art. 12 alin. (4)).
    [uk] „O vom examina” nu este încă un răspuns. În termen de o lună de la primirea opoziției, Meta trebuie să vă spună ce a făcut (art. 12 alin. (3) din UK GDPR).
   *[other] „O vom examina” nu este încă un răspuns. Notați ziua și întrebați din nou după 30 de zile.
}
note-review-longer = { $law ->
    [uk] Într-un caz complex, Meta își poate lua încă două luni, dar trebuie să vă anunțe în prima lună și să spună de ce (art. 12 alin. (3) din UK GDPR).
   *[gdpr] Într-un caz complex, Meta își poate lua încă două luni, dar trebuie să vă anunțe în prima lună și să spună de ce (art. 12 alin. (3) din RGPD).
}
note-right-to-act = Pentru a acționa în numele unui adult trebuie să aveți acest drept, de exemplu printr-o procură. Meta poate cere să o vadă. Pe copie, acoperiți ce nu are legătură cu aceasta.
note-true = Este ușor să confirmați că totul este adevărat dacă fiecare propoziție din formular este adevărată. Dacă aveți îndoieli despre una, scoateți-o întâi.
note-code-private = Codul este numai pentru dvs. Objector nu îl citește și nu îl păstrează.
note-code-counts = Objector consideră opoziția primită numai după ce codul a fost acceptat.
