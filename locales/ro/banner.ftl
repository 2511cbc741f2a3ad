# What Objector says about a whole page, in Romanian.

banner-facebook-own = Facebook: opoziție față de folosirea informațiilor dvs. pentru AI
banner-instagram-own = Instagram: opoziție față de folosirea informațiilor dvs. pentru AI
banner-meta-own = Cont Meta: opoziție față de folosirea informațiilor dvs. pentru AI
banner-whatsapp-own = WhatsApp: opoziție față de prelucrarea informațiilor dvs.
banner-third-party = Meta: opoziție față de folosirea informațiilor despre dvs. primite de la terți
banner-general-objection = Meta: opoziție față de folosirea informațiilor dvs.
banner-rights-portal = Meta: cereri privind drepturile la protecția datelor
banner-entry = De aici ajungeți la formularul de opoziție

banner-unsure = Acesta ar putea fi formularul de opoziție al Meta

banner-ready = Objector poate completa ceea ce știe. Nu se scrie nimic până nu apăsați butonul.
banner-unsure-ready = Objector nu cunoaște sigur această pagină, așa că nu a scris nimic. Dacă vedeți că este formularul de opoziție, lăsați-l să completeze ceea ce știe.
banner-written = Completat. Citiți tot și corectați ce nu este în regulă. Apoi apăsați butonul de pe pagina Meta: numai dvs. puteți trimite formularul.
banner-refused = Unele câmpuri nu au păstrat ce a scris Objector. Vă rugăm să le completați dvs., apoi apăsați butonul de pe pagina Meta.
banner-undone = Totul este ca înainte. Puteți completa chiar dvs. formularul sau îl puteți lăsa pe Objector să o facă din nou.
banner-nothing = Objector nu mai are nimic de completat. Citiți tot, apoi apăsați butonul de pe pagina Meta.
banner-no-details = Introduceți o dată adresa de e-mail și țara. Apoi Objector completează acest formular pentru dvs. Datele rămân pe dispozitivul dvs., dacă nu alegeți să le partajați cu celelalte dispozitive ale dvs.
banner-damaged = Objector nu poate citi ce are salvat, așa că nu completează nimic. Datele salvate s-au păstrat. Deschideți fereastra Objector pentru detalii.
banner-newer = Datele dvs. au fost salvate de o versiune mai nouă de Objector. Actualizați Objector. Până atunci doar explică și nu modifică nimic.
banner-too-large = Această pagină are mai multe câmpuri decât citește Objector. Nu completează și nu explică niciunul.
banner-private = Într-o fereastră privată, Objector nu ține nicio evidență: notați dvs. când trimiteți acest formular.
banner-login = Conectați-vă mai întâi aici, în acest browser, apoi deschideți din nou formularul. Meta îl arată numai persoanelor conectate.
banner-code = Meta a trimis un cod la adresa dvs. de e-mail. Introduceți-l și lăsați pagina deschisă, altfel s-ar putea să trebuiască să o luați de la capăt. Verificați și dosarul spam.
banner-sent = Meta spune că a primit opoziția dvs. Faceți o captură de ecran: adesea nu se trimite o copie prin e-mail. Meta trebuie să răspundă în termen de o lună.
banner-sent-other = Meta spune că a primit opoziția dvs. Faceți o captură de ecran: adesea nu se trimite o copie prin e-mail.
banner-stage-refused = Meta spune că nu dă curs opoziției dvs. Trebuie să vă comunice motivele și să vă spună unde puteți depune plângere. Faceți o captură de ecran.
banner-stage-refused-other = Meta spune că nu dă curs opoziției dvs. Faceți o captură de ecran a răspunsului.
banner-unavailable = Meta nu arată formularul aici. Verificați dacă v-ați conectat în acest browser, încercați mai târziu sau folosiți alt formular al Meta.
banner-entry-state = Această pagină explică modul în care Meta folosește informațiile pentru AI. Formularul propriu-zis este la un clic distanță.

banner-own-covers = Din 27 mai 2025, Meta folosește pentru antrenarea AI postările, fotografiile și comentariile publice ale adulților din Europa, precum și ce scriu oamenii către Meta AI. În loc să întrebe, invocă un „interes legitim”. Aveți dreptul să vă opuneți.
banner-own-covers-uk = Meta folosește pentru antrenarea AI postările, fotografiile și comentariile publice ale adulților. Din câte s-a relatat, în Regatul Unit a reluat această folosire în septembrie 2024. În loc să întrebe, invocă un „interes legitim”. Aveți dreptul să vă opuneți.
banner-own-covers-other = Meta folosește pentru antrenarea AI postări, fotografii și comentarii publice. Prin formularul său vă puteți opune. Ce drepturi aveți dincolo de formular depinde de legea din locul în care locuiți.
banner-own-accounts = O singură opoziție acoperă toate conturile din același Centru de conturi (Accounts Center). Pentru orice alt cont, completați din nou formularul.
banner-own-what = Privește ce ați distribuit public și ce veți distribui: postări, fotografii cu descrierile lor, videoclipuri scurte (reels), povești (stories), comentarii, recenzii și ce faceți în grupuri și pagini publice. Numele, numele de utilizator și fotografia de profil sunt considerate publice chiar și la un profil privat. Și acolo are sens să vă opuneți.
banner-own-limits = Ce a învățat deja un model nu se șterge astfel. Are totuși sens: opoziția este valabilă pentru ce urmează. Ce publică alții despre dvs. este altă chestiune, cu un formular propriu.
banner-own-late = Nu este prea târziu. 27 mai 2025 a fost ziua în care a început antrenarea, nu ultima zi pentru opoziție. O opoziție făcută azi este valabilă pentru viitor. Pentru postările vechi, cel mai sigur este să le arătați numai prietenilor sau să le ștergeți.
banner-own-late-other = Nu este prea târziu. Ghidurile care indică o ultimă zi pentru opoziție sunt depășite. O opoziție făcută azi este valabilă pentru viitor. Pentru postările vechi, cel mai sigur este să le arătați numai prietenilor sau să le ștergeți.
banner-own-chats = Mesajele private dintre oameni, inclusiv cele de pe WhatsApp, nu sunt folosite, decât dacă cineva i le dă lui Meta AI.
banner-counts-later = O opoziție este valabilă pentru ce urmează, oricând o faceți. Ce a învățat deja un model nu se șterge astfel.
banner-own-minors = Meta spune că lasă deoparte ce distribuie persoanele sub 18 ani. Aceasta nu îi protejează pe copiii din fotografiile postate de adulți. Dacă postați astfel de fotografii, opoziția pentru contul dvs. este utilă și pentru ei.
banner-own-earlier = O opoziție din 2024 sau 2025 este încă valabilă, spune Meta. Faceți-o din nou dacă s-a schimbat adresa dvs. de e-mail sau dacă este vorba despre un cont care nu este legat de celelalte.
banner-own-myths = O postare care spune „nu îmi dau permisiunea” nu are niciun efect, oricât de mult ar fi distribuită. Iar o opoziție nu dezactivează Meta AI: rămâne vizibil, dar nimic nu vă obligă să îl folosiți.
banner-own-pages = Potrivit ghidurilor, o pagină de firmă nu are un formular propriu. Fiecare persoană care o administrează se opune pentru propriul profil.
banner-own-threads = Threads nu are un formular propriu. Ghidurile îl includ la Instagram.
banner-non-users = Vă puteți opune și fără cont, cu formularul pentru informații de la terți.
banner-whatsapp-mail = După formular, WhatsApp întreabă prin e-mail la ce vă opuneți și de ce. Dacă nu răspundeți, este posibil ca opoziția să rămână fără efect.
banner-whatsapp-limits = Mesajele private dintre oameni nu sunt folosite, decât dacă cineva i le dă lui Meta AI. WhatsApp le-a răspuns unor persoane că opoziția lor nu privește WhatsApp. Ce ajută sigur este să nu folosiți Meta AI acolo.
banner-third-party-limits = Acest formular privește informațiile pe care Meta le are de la alții; nu este nevoie de cont. Meta spune că nu dă curs automat unor astfel de cereri.
banner-third-party-who = Este pentru persoanele fără cont și pentru ce postează sau spun alții despre dvs. Nu îi împiedică pe acei oameni să posteze. Vorbiți și cu ei.
banner-third-party-identify = Meta va întreba cum poate ști că datele sunt despre dvs. Dați numai ce este necesar pentru aceasta și nu trimiteți dinainte un act de identitate.
banner-general-limits = Acest formular servește mai multor scopuri. Opoziția față de folosirea datelor dvs. pentru AI este unul dintre ele.
banner-portal-limits = Din iulie 2026, politica de confidențialitate a Meta duce aici. În afara Meta se știu puține despre această pagină, așa că verificați dvs. fiecare răspuns.
banner-law-gdpr = Dreptul la opoziție este prevăzut la articolul 21 din RGPD (GDPR). Meta trebuie atunci să nu mai folosească datele dvs. în acest scop, dacă nu demonstrează motive imperioase care prevalează asupra motivelor dvs. Trebuie să răspundă în termen de o lună de la primirea opoziției (articolul 12 alineatul (3)).
banner-law-uk = Dreptul la opoziție este prevăzut la articolul 21 din UK GDPR.
banner-law-fadp = Potrivit dreptului elvețian, cine vă folosește datele împotriva voinței dvs. exprese are nevoie de o justificare (articolul 30 alineatul (2) litera b și articolul 31 din FADP). Legea nu stabilește un termen fix pentru răspuns.
banner-law-other = În țara dvs. se aplică altă lege decât cea pe care o cunoaște Objector. El explică formularul, dar nu invocă nicio lege.
banner-unsure-why = Objector recunoaște un formular după mai multe semne deodată: adresa, un număr ascuns, titlul, întrebările. Aici sunt prea puține sau se contrazic.
banner-login-why = Meta arată formularul numai unde v-ați conectat, chiar în acest browser. S-a relatat că în browserul propriu al aplicației rămânea gol, iar uneori a mers abia la a doua încercare. Objector nu se uită la parole.
banner-unavailable-why = Din câte s-a relatat, Meta oferă aceste formulare în UE, Islanda, Liechtenstein, Norvegia, Regatul Unit, Elveția și în câteva alte țări. Unde formularul nu se deschide, este posibilă și o scrisoare.
banner-refused-why = { $law ->
    [gdpr] Meta trebuie să demonstreze motive imperioase care prevalează asupra motivelor dvs. (art. 21 alin. (1) din RGPD). Trebuie să își comunice motivele și să vă spună că vă puteți adresa unei autorități și unei instanțe (art. 12 alin. (4)). Puteți răspunde. Puteți depune și o plângere la autoritate (art. 77), ceea ce nu costă nimic.
    [uk] Meta trebuie să demonstreze motive imperioase care prevalează asupra motivelor dvs. (art. 21 alin. (1) din UK GDPR). Puteți răspunde. O plângere se adresează întâi chiar companiei Meta (section 164A din Data Protection Act 2018), apoi la ICO.
    [fadp] Pentru a acționa împotriva voinței dvs. exprese, Meta are nevoie de o justificare (art. 30 alin. (2) lit. b și art. 31 din FADP). Puteți întreba care este aceasta și puteți semnala cazul autorității federale elvețiene pentru protecția datelor (FDPIC).
   *[other] Puteți întreba Meta care sunt motivele sale.
}

way-details = Introdu datele mele
way-details-change = Modifică datele mele
way-form-facebook-own = Deschide formularul Facebook
way-form-instagram-own = Deschide formularul Instagram
way-form-third-party = Deschide formularul pentru persoane fără cont
way-form-whatsapp-own = Deschide formularul WhatsApp
way-record = Ce am trimis până acum

source-gdpr = Regulamentul general privind protecția datelor (RGPD, GDPR)
source-gdpr-6 = RGPD, articolul 6
source-gdpr-9 = RGPD, articolul 9
source-gdpr-12 = RGPD, articolul 12
source-gdpr-21 = RGPD, articolul 21
source-time-limits = Regulamentul nr. 1182/71 privind termenele
source-ico = Information Commissioner’s Office (ICO)
source-edoeb = Autoritatea federală elvețiană pentru protecția datelor (FDPIC)
source-meta-forms = Pagina Meta despre opoziție
source-meta-policy = Politica de confidențialitate a Meta
source-authority-2025 = Ghid al unei autorități de supraveghere, 2025
source-somi = SOMI, o fundație din Țările de Jos
source-noyb = noyb, o asociație din Austria
