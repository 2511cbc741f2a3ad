# Letters, and what to know beside them, in Romanian.

letter-act-gdpr = RGPD
letter-act-uk = UK GDPR

letter-kind-objection = Opoziție prin scrisoare
letter-kind-objection-note = Când formularul nu funcționează sau pe lângă el.
letter-kind-reminder = Reamintire
letter-kind-reminder-note = Când Meta nu a răspuns la timp.
letter-kind-refusal = Răspuns la un refuz
letter-kind-refusal-note = Când Meta spune nu.
letter-kind-access = Ce deține Meta?
letter-kind-access-note = Întreabă care dintre datele dvs. au fost folosite pentru AI.
letter-kind-erasure = Restricționare și ștergere
letter-kind-erasure-note = Pentru datele care încă se păstrează pentru antrenare.
letter-kind-company-complaint = Plângere la Meta
letter-kind-company-complaint-note = În Regatul Unit, aceasta vine înaintea unei plângeri la ICO.
letter-kind-complaint = Plângere la autoritate
letter-kind-complaint-note = Când Meta tace sau răspunsul nu vă convinge. Nu costă nimic.
letter-kind-child = Pentru un copil
letter-kind-child-note = Când copilul dvs. se vede sau este numit în ce postează alții.
letter-kind-represented = Pentru o persoană pe care o reprezentați
letter-kind-represented-note = Când acționați în numele unui adult, printr-o procură sau prin numire de către o instanță.
letter-kind-non-user = Fără cont
letter-kind-non-user-note = Când alții vă arată sau vă numesc și nu aveți cont.

letter-gap-name = [numele dvs.]
letter-gap-email = [adresa dvs. de e-mail]
letter-gap-address = [adresa dvs. poștală]
letter-gap-account = [adresa sau numele de utilizator al contului dvs.]
letter-gap-reasons = [motivele dvs., în una sau două propoziții adevărate]
letter-gap-represented = [numele persoanei pe care o reprezentați]
letter-gap-mandate = [procura sau hotărârea de numire]
letter-gap-sent = [ziua opoziției dvs.]
letter-gap-form = [prin ce formular sau scrisoare]
letter-gap-due = [ziua în care s-a încheiat termenul de răspuns al Meta]
letter-gap-answered = [ziua răspunsului Meta]
letter-gap-complained = [ziua plângerii dvs. la companie]
letter-gap-recipient = [compania pe care politica de confidențialitate a Meta o indică pentru țara dvs.]
letter-gap-authority = [autoritatea pentru protecția datelor din locul în care locuiți]
letter-gap-authority-address = [adresa ei poștală, de pe site-ul ei]

letter-subject-objection = Opoziție față de folosirea datelor mele cu caracter personal pentru AI
letter-subject-reminder = Reamintire: opoziția mea din { $sent } față de folosirea datelor mele cu caracter personal pentru AI
letter-subject-refusal = Răspunsul dvs. din { $answered } la opoziția mea față de folosirea datelor mele cu caracter personal pentru AI
letter-subject-access = Cerere de acces: folosirea datelor mele cu caracter personal pentru AI
letter-subject-erasure = Cerere de restricționare și de ștergere a datelor mele cu caracter personal folosite pentru AI
letter-subject-company-complaint = Plângere: opoziția mea din { $sent } față de folosirea datelor mele cu caracter personal pentru AI
letter-subject-complaint = Plângere privind { $controller }: opoziție față de folosirea datelor cu caracter personal pentru AI
letter-subject-child = Opoziție față de folosirea datelor cu caracter personal ale copilului meu pentru AI
letter-subject-represented = Opoziție în numele persoanei pe care o reprezint ({ $represented }) față de folosirea datelor cu caracter personal pentru AI
letter-subject-on-behalf-child = { $subject } (în numele copilului meu)
letter-subject-on-behalf-represented = { $subject } (în numele persoanei pe care o reprezint: { $represented })
letter-subject-non-user = Opoziție a unei persoane fără cont față de folosirea datelor cu caracter personal pentru AI

letter-open = Stimată doamnă, stimate domnule,
letter-close = Cu stimă,
letter-enclosures = Anexe:
letter-account = { $platform }: { $handle }
letter-platform-meta = Cont Meta
letter-form = prin formularul de la adresa { $address }
letter-by-post = prin poștă
letter-by-e-mail = prin e-mail

letter-object = { $law ->
    [fadp] Mă opun în mod expres (art. 30 alin. (2) lit. b din Legea federală elvețiană privind protecția datelor, FADP) folosirii datelor mele cu caracter personal pentru dezvoltarea și îmbunătățirea AI, în toate produsele Meta. Opoziția privește ce am distribuit până acum, ce voi distribui și conținutul altor persoane care permite recunoașterea mea.
    [other] Mă opun folosirii datelor mele cu caracter personal pentru dezvoltarea și îmbunătățirea AI, în toate produsele Meta. Opoziția privește ce am distribuit până acum, ce voi distribui și conținutul altor persoane care permite recunoașterea mea.
   *[gdpr] Mă opun, în temeiul art. 21 alin. (1) din { $act }, folosirii datelor mele cu caracter personal pentru dezvoltarea și îmbunătățirea AI, în toate produsele Meta. Opoziția privește ce am distribuit până acum, ce voi distribui și conținutul altor persoane care permite recunoașterea mea.
}
letter-accounts = Conturile mele:
letter-earlier = La { $sent } am formulat deja o opoziție, { $form }. Îmi mențin acea opoziție.
letter-reasons = Motivele mele:

letter-ground-expectation = La punerea în balanță contează la ce se putea aștepta în mod rezonabil o persoană atunci când au fost colectate datele ({ $act }, considerentul 47).
letter-ground-special-categories = Art. 9 din { $act } interzice folosirea lor, cu excepțiile pe care le prevede.
letter-ground-children = Art. 6 alin. (1) lit. (f) din { $act } îi menționează expres pe copii.
letter-ground-profession-safety = Acesta este un motiv legat de situația mea particulară, în sensul art. 21 alin. (1) din { $act }.
letter-ground-creative-work = Acest interes al meu trebuie pus în balanță potrivit art. 6 alin. (1) lit. (f) din { $act }.
letter-ground-irreversible = Drepturile la rectificare și la ștergere (art. 16 și 17 din { $act }) ar fi atunci de puțin folos.
letter-ground-not-necessary = Art. 6 alin. (1) lit. (f) din { $act } permite numai ce este necesar pentru interesul urmărit.
letter-ground-non-user = Potrivit art. 14 din { $act }, trebuie informate și persoanele ale căror date provin din altă parte.

letter-ask = Vă rog
letter-ask-stop = să încetați de acum înainte această folosire
letter-ask-restrict = să restricționați prelucrarea cât timp examinați această opoziție (art. 18 alin. (1) lit. (d))
letter-ask-erase = { $law ->
    [fadp] să ștergeți aceste date din ce se păstrează pentru antrenare
    [other] să ștergeți aceste date din ce se păstrează pentru antrenare
   *[gdpr] să ștergeți aceste date din ce se păstrează pentru antrenare (art. 17 alin. (1) lit. (c))
}
letter-ask-recipients = să îi informați pe cei cărora le-au fost transmise datele și să îmi comunicați cine sunt (art. 19)
letter-ask-sources = să îmi comunicați ce date despre mine folosiți în acest scop și de unde provin ele (art. 14 și 15)
letter-ask-confirm = { $law ->
    [fadp] să îmi confirmați în scris că ați făcut acest lucru, dacă se poate în termen de 30 de zile
    [other] să îmi confirmați în scris că ați făcut acest lucru, dacă se poate în termen de 30 de zile
   *[gdpr] să îmi confirmați în termen de o lună că ați făcut acest lucru (art. 12 alin. (3))
}
letter-ask-refusal = să îmi comunicați, în caz de refuz, motivele dvs. legitime și imperioase și faptul că mă pot adresa unei autorități și unei instanțe (art. 12 alin. (4))
letter-proof = { $law ->
    [fadp] Nu anexez niciun act de identitate. Dacă aveți îndoieli cu privire la identitatea mea, vă rog să îmi comunicați de ce și ce vă trebuie.
    [other] Nu anexez niciun act de identitate. Dacă aveți îndoieli cu privire la identitatea mea, vă rog să îmi comunicați de ce și ce vă trebuie.
   *[gdpr] Această cerere este gratuită (art. 12 alin. (5)). Nu anexez niciun act de identitate. Dacă aveți îndoieli întemeiate cu privire la identitatea mea, vă rog să îmi comunicați care sunt ele și ce vă trebuie (art. 12 alin. (6)).
}
letter-rights = { $law ->
    [fadp] Îmi rezerv toate celelalte drepturi prevăzute de FADP.
    [other] Îmi rezerv toate celelalte drepturi.
    [uk] Îmi rezerv toate celelalte drepturi, în special cele prevăzute la art. 79 și 82 din { $act }.
   *[gdpr] Îmi rezerv toate celelalte drepturi, în special cele prevăzute la art. 77, 79 și 82 din { $act }.
}
letter-reply = Vă rog să răspundeți prin e-mail la { $email }.

letter-child = { $law ->
    [fadp] Exercit răspunderea părintească asupra unui copil minor. În numele copilului, mă opun în mod expres (art. 30 alin. (2) lit. b din Legea federală elvețiană privind protecția datelor, FADP) folosirii datelor cu caracter personal ale copilului pentru dezvoltarea și îmbunătățirea AI, în toate produsele Meta. Opoziția privește conținutul oricărei persoane în care copilul meu se vede, se aude sau este numit.
    [other] Exercit răspunderea părintească asupra unui copil minor. În numele copilului, mă opun folosirii datelor cu caracter personal ale copilului pentru dezvoltarea și îmbunătățirea AI, în toate produsele Meta. Opoziția privește conținutul oricărei persoane în care copilul meu se vede, se aude sau este numit.
   *[gdpr] Exercit răspunderea părintească asupra unui copil minor. În numele copilului, mă opun, în temeiul art. 21 alin. (1) din { $act }, folosirii datelor cu caracter personal ale copilului pentru dezvoltarea și îmbunătățirea AI, în toate produsele Meta. Opoziția privește conținutul oricărei persoane în care copilul meu se vede, se aude sau este numit.
}
letter-child-reasons = { $law ->
    [fadp] Copilul meu nu poate decide în această privință și nu a ales acest lucru. Faptul că, după cum spuneți, conturile minorilor sunt excluse nu acoperă ce postează adulții.
    [other] Copilul meu nu poate decide în această privință și nu a ales acest lucru. Faptul că, după cum spuneți, conturile minorilor sunt excluse nu acoperă ce postează adulții.
   *[gdpr] Copilul meu nu poate decide în această privință și nu a ales acest lucru. Art. 6 alin. (1) lit. (f) din { $act } acordă o greutate deosebită intereselor copiilor. Faptul că, după cum spuneți, conturile minorilor sunt excluse nu acoperă ce postează adulții.
}
letter-child-name = Nu indic aici numele copilului meu. Dacă vă trebuie ceva pentru a găsi datele, vă rog să îmi comunicați ce și de ce.
letter-represented = { $law ->
    [fadp] Reprezint următoarea persoană: { $represented }. În numele acestei persoane, mă opun în mod expres (art. 30 alin. (2) lit. b din Legea federală elvețiană privind protecția datelor, FADP) folosirii datelor sale cu caracter personal pentru dezvoltarea și îmbunătățirea AI, în toate produsele Meta. Opoziția privește ce s-a distribuit până acum, ce se va distribui și conținutul altor persoane care permite recunoașterea acestei persoane.
    [other] Reprezint următoarea persoană: { $represented }. În numele acestei persoane, mă opun folosirii datelor sale cu caracter personal pentru dezvoltarea și îmbunătățirea AI, în toate produsele Meta. Opoziția privește ce s-a distribuit până acum, ce se va distribui și conținutul altor persoane care permite recunoașterea acestei persoane.
   *[gdpr] Reprezint următoarea persoană: { $represented }. În numele acestei persoane, mă opun, în temeiul art. 21 alin. (1) din { $act }, folosirii datelor sale cu caracter personal pentru dezvoltarea și îmbunătățirea AI, în toate produsele Meta. Opoziția privește ce s-a distribuit până acum, ce se va distribui și conținutul altor persoane care permite recunoașterea acestei persoane.
}
letter-accounts-represented = Conturile acestei persoane:
letter-mandate = Ce îmi dă dreptul de a acționa în numele acestei persoane: { $mandate }. Anexez o copie. Dacă vă trebuie mai mult, vă rog să îmi comunicați ce și de ce.
letter-on-behalf-child = Scriu în numele copilului meu minor, asupra căruia exercit răspunderea părintească. Unde această scrisoare vorbește despre datele mele, conturile mele sau drepturile mele, este vorba despre cele ale copilului. Vă rog să îmi trimiteți mie răspunsul.
letter-on-behalf-represented = Scriu în numele persoanei pe care o reprezint ({ $represented }). Unde această scrisoare vorbește despre datele mele, conturile mele sau drepturile mele, este vorba despre cele ale acestei persoane. Vă rog să îmi trimiteți mie răspunsul.

letter-non-user = { $law ->
    [fadp] Nu am cont la dvs. Mă opun în mod expres (art. 30 alin. (2) lit. b din Legea federală elvețiană privind protecția datelor, FADP) folosirii datelor despre mine pentru dezvoltarea și îmbunătățirea AI, fie că provin din conținutul altor persoane, de pe internet sau de la alte companii.
    [other] Nu am cont la dvs. Mă opun folosirii datelor despre mine pentru dezvoltarea și îmbunătățirea AI, fie că provin din conținutul altor persoane, de pe internet sau de la alte companii.
   *[gdpr] Nu am cont la dvs. Mă opun, în temeiul art. 21 alin. (1) din { $act }, folosirii datelor despre mine pentru dezvoltarea și îmbunătățirea AI, fie că provin din conținutul altor persoane, de pe internet sau de la alte companii.
}
letter-non-user-reasons = { $law ->
    [fadp] Nu am nicio relație cu dvs., nu am primit nicio informare și nu mă puteam aștepta la această folosire.
    [other] Nu am nicio relație cu dvs., nu am primit nicio informare și nu mă puteam aștepta la această folosire.
   *[gdpr] Nu am nicio relație cu dvs., nu am primit nicio informare (art. 14 din { $act }) și nu mă puteam aștepta la această folosire (considerentul 47).
}

letter-past = La { $sent } am formulat, { $form }, o opoziție față de folosirea datelor mele cu caracter personal pentru dezvoltarea și îmbunătățirea AI. Am indicat adresa de e-mail { $email }.
letter-silence = { $law ->
    [fadp] De atunci nu am primit niciun răspuns.
    [other] De atunci nu am primit niciun răspuns.
   *[gdpr] Art. 12 alin. (3) din { $act } vă acordă o lună pentru răspuns. Termenul s-a încheiat la { $due }. Nu am primit nici un răspuns, nici o înștiințare motivată că aveți nevoie de mai mult timp.
}
letter-receipt-only = { $law ->
    [fadp] De atunci am primit numai o confirmare de primire. Aceasta nu este un răspuns.
    [other] De atunci am primit numai o confirmare de primire. Aceasta nu este un răspuns.
   *[gdpr] Art. 12 alin. (3) din { $act } vă acordă o lună pentru răspuns. Termenul s-a încheiat la { $due }. Am primit numai o confirmare de primire. Aceasta nu este un răspuns.
}
letter-remind-ask = Vă rog să îmi comunicați în termen de două săptămâni dacă dați curs opoziției mele și din ce zi.
letter-else = { $law ->
    [uk] Dacă nu primesc un răspuns, vă voi adresa o plângere în temeiul section 164A din Data Protection Act 2018, iar apoi mă voi adresa Information Commissioner.
    [fadp] Dacă nu primesc un răspuns, mă voi adresa autorității federale elvețiene pentru protecția datelor (FDPIC).
    [other] Dacă nu primesc un răspuns, voi cere sfat.
   *[gdpr] Dacă nu primesc un răspuns, voi depune o plângere la o autoritate de supraveghere (art. 77 din { $act }).
}

letter-refused = La { $answered } mi-ați comunicat că nu dați curs opoziției.
letter-burden = { $law ->
    [fadp] O prelucrare împotriva voinței mele exprese îmi încalcă drepturile personalității, cu excepția cazului în care este justificată (art. 30 alin. (2) lit. b și art. 31 din FADP). Vă rog să îmi comunicați pe ce justificare vă bazați în cazul meu. Acestea sunt motivele mele:
    [other] Vă rog să îmi comunicați de ce și cum ați cântărit motivele mele:
   *[gdpr] Potrivit art. 21 alin. (1) din { $act }, dvs. trebuie să demonstrați motive legitime și imperioase care prevalează asupra intereselor, drepturilor și libertăților mele. Vă rog să îmi comunicați care sunt acestea în cazul meu și cum le-ați pus în balanță cu motivele mele:
}
letter-maintain = Îmi mențin opoziția. Vă rog să o examinați din nou și să îmi răspundeți în termen de două săptămâni.
letter-meanwhile = Până atunci, vă rog să restricționați prelucrarea (art. 18 alin. (1) lit. (d)).

letter-access = { $law ->
    [fadp] Vă solicit accesul la datele mele cu caracter personal (art. 25 din FADP). Vă rog să îmi comunicați
   *[gdpr] Vă solicit accesul la datele mele cu caracter personal în temeiul art. 15 din { $act }. Vă rog să îmi comunicați
}
letter-access-whether = dacă datele mele au fost sau sunt folosite pentru dezvoltarea sau îmbunătățirea AI
letter-access-which = ce categorii de date sunt, din ce conturi și de când
letter-access-sources = de unde provin datele
letter-access-recipients = cui au fost transmise, inclusiv prin publicarea unui model
letter-access-time = cât timp se păstrează în acest scop
letter-access-interest = pe ce interes legitim vă bazați (art. 13 alin. (1) lit. (d))
letter-access-objection = cum ați tratat opoziția mea din { $sent } și din ce zi produce efecte
letter-access-copy = Vă rog să îmi trimiteți și o copie a datelor mele din ce se păstrează pentru antrenare.
letter-access-form = { $law ->
    [fadp] Vă rog să răspundeți electronic, gratuit și, de regulă, în termen de 30 de zile (art. 25 alin. (6) și (7) din FADP).
   *[gdpr] Vă rog să răspundeți electronic și în termen de o lună (art. 12 alin. (3)).
}

letter-erase = { $law ->
    [fadp] Ca urmare a opoziției mele, vă rog
   *[gdpr] Ca urmare a opoziției mele, vă rog, în temeiul art. 17, 18 și 19 din { $act },
}
letter-erase-chats = să ștergeți ce am scris către Meta AI, în măsura în care se păstrează pentru antrenare
letter-erase-restrict = să restricționați prelucrarea acestor date până atunci (art. 18 alin. (1) lit. (d))
letter-erase-impossible = să îmi comunicați, dacă considerați ștergerea imposibilă, pentru care date și de ce
letter-erase-unlawful = În cazul în care folosirea a fost ilegală, invoc și art. 17 alin. (1) lit. (d).

letter-company-complaint = Vă adresez o plângere în temeiul section 164A din Data Protection Act 2018 privind modul în care ați tratat opoziția mea. Vă rog să confirmați primirea ei în termen de 30 de zile, să o examinați și să îmi comunicați rezultatul fără întârzieri nejustificate.

letter-complain = { $law ->
    [uk] Depun o plângere privind { $controller }, { $controller-address }. Mai întâi, la { $complained }, m-am plâns chiar companiei, în temeiul section 164A din Data Protection Act 2018.
    [fadp] Vă aduc la cunoștință modul în care { $controller }, { $controller-address }, tratează opoziția mea față de folosirea datelor mele cu caracter personal pentru AI (art. 30 alin. (2) lit. b din FADP).
   *[gdpr] Depun o plângere în temeiul art. 77 din { $act } privind { $controller }, { $controller-address }. Ea se referă la opoziția mea față de folosirea datelor mele cu caracter personal pentru AI.
}
letter-complain-lead = Autoritatea de supraveghere principală pentru această companie este Data Protection Commission din Irlanda (art. 56 și 60). Vă rog să îi transmiteți această plângere în măsura în care este nevoie și să mă informați chiar dvs. în continuare.
letter-course = Ce s-a întâmplat:
letter-course-sent = { $sent }: mă opun, { $form }. Indic adresa de e-mail { $email }.
letter-course-receipt = Meta confirmă că a primit opoziția.
letter-course-due = { $law ->
    [fadp] Până acum nu am primit niciun răspuns.
   *[gdpr] { $due }: se încheie luna prevăzută la art. 12 alin. (3). Nu am primit nici un răspuns, nici o înștiințare că este nevoie de mai mult timp.
}
letter-course-reminded = { $reminded }: îi trimit companiei Meta o reamintire și îi cer un răspuns.
letter-course-refused = { $answered }: Meta îmi comunică că nu dă curs opoziției.
letter-course-reasons = Motivele mele au fost:
letter-breach = După părerea mea, sunt vizate următoarele dispoziții din { $act }:
letter-breach-time = art. 12 alin. (3), pentru că nu a venit un răspuns la timp
letter-breach-refusal = art. 21 alin. (1), pentru că nu mi s-au demonstrat motive legitime și imperioase
letter-breach-special-categories = art. 9, pentru că ce este public arată aspecte deosebit de sensibile
letter-breach-notice = art. 14, pentru că nu am primit nicio informare
letter-complain-ask = Vă rog
letter-complain-examine = să examinați această plângere
letter-complain-order = { $law ->
    [fadp] să interveniți pentru ca Meta să dea curs opoziției mele
   *[gdpr] să luați măsuri pentru ca Meta să dea curs opoziției mele
}
letter-complain-tell = { $law ->
    [gdpr] să mă informați despre evoluția și rezultatul plângerii (art. 77 alin. (2))
   *[other] să mă informați despre rezultat
}

letter-enclosure-objection = O copie a opoziției mele, cu data ei
letter-enclosure-mandate = O copie a actului care îmi dă dreptul de a acționa
letter-enclosure-answers = Capturi de ecran și e-mailuri, dacă am
letter-enclosure-complaint = Plângerea mea la companie și răspunsul ei, dacă există

letter-note-gaps = Completați ce este între paranteze drepte și scoateți ce nu se potrivește.
letter-note-form-first = Formularul Meta este mai rapid. O scrisoare se ia în considerare din ziua în care ajunge: trimiteți-o astfel încât să puteți dovedi când a ajuns.
letter-note-two-weeks = Cele două săptămâni sunt o rugăminte. Legea nu stabilește acest termen.
letter-note-models-stay = Este vorba despre datele care încă se păstrează. Ce a învățat un model deja antrenat cu greu se va schimba astfel.
letter-note-address-press = Această adresă este cunoscută numai din presă. Formularul Meta este calea mai sigură.
letter-note-no-deadline = Dreptul elvețian nu stabilește un termen fix pentru răspunsul la o opoziție. Întrebați din nou după 30 de zile.
letter-note-other-law = Objector nu cunoaște legea din țara dvs., de aceea scrisoarea nu citează niciuna.
letter-note-identify = Meta poate întreba cum vă poate găsi în datele sale. Dați numai ce este necesar pentru aceasta și nu trimiteți dinainte un act de identitate.
letter-note-child = Nicio scrisoare nu ascunde o fotografie. Rugați-i și pe cei care au postat-o să o șteargă sau să o arate numai prietenilor.
letter-note-represented = Anexați o copie a actului care vă dă dreptul de a acționa. Acoperiți ce nu are legătură cu aceasta și nu anexați niciun act de identitate. Țara din datele dvs. trebuie să fie cea în care locuiește această persoană: contează legea și autoritatea acelei țări.
letter-note-authority-form = Autoritatea are o pagină sau un formular propriu pentru plângeri. Folosiți-l și copiați acest text în el.
letter-note-check-address = Verificați adresa pe site-ul autorității înainte de a trimite ceva prin poștă.
letter-note-lead = Plângerea o primește autoritatea din țara dvs. Cea irlandeză este autoritatea principală pentru Meta, dar nu este nevoie să scrieți la Dublin.
letter-note-land = În Germania, pentru companii ca Meta este competentă autoritatea din landul dvs. Alegeți landul.
letter-note-login = Formularul autorității cere o identitate electronică, de exemplu MitID în Danemarca sau BankID în Norvegia.
letter-note-no-plain-mail = Această autoritate nu primește plângeri prin e-mail obișnuit. Folosiți formularul ei sau poșta.
letter-note-public-record = Ce se trimite acestei autorități devine document public. Lăsați deoparte ce este sensibil.
letter-note-company-first = Această autoritate cere să vă adresați întâi companiei.
letter-note-no-fines = Autoritatea elvețiană poate examina un caz, dar nu poate aplica amenzi.
letter-note-language = Această scrisoare este într-o limbă pe care autoritatea o acceptă.
letter-note-court = Dacă autoritatea nu spune nimic timp de trei luni, art. 78 alin. (2) din RGPD vă deschide calea către o instanță.
letter-note-not-covered = Objector nu cunoaște nicio autoritate pentru țara sau teritoriul dvs. Căutați-o pe site-ul guvernului dvs.
letter-as-of = Situația la { $date }
letter-undated = Data acestor informații nu este cunoscută.
