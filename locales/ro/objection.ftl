# The objection that Objector writes into Meta's form, in Romanian.

objection-opening = { $law ->
    [uk] Mă opun, în temeiul art. 21 alin. (1) din UK GDPR, folosirii datelor mele personale pentru dezvoltarea și îmbunătățirea AI la Meta, atât a celor pe care le-am distribuit până acum, cât și a celor pe care le voi distribui.
    [fadp] Mă opun în mod expres (art. 30 alin. (2) lit. b din Legea elvețiană privind protecția datelor) folosirii datelor mele personale pentru dezvoltarea și îmbunătățirea AI la Meta, atât a celor distribuite până acum, cât și a celor viitoare.
    [other] Mă opun folosirii datelor mele personale pentru dezvoltarea și îmbunătățirea AI la Meta, atât a celor pe care le-am distribuit până acum, cât și a celor pe care le voi distribui.
   *[gdpr] Mă opun, în temeiul art. 21 alin. (1) din RGPD, folosirii datelor mele personale pentru dezvoltarea și îmbunătățirea AI la Meta, atât a celor pe care le-am distribuit până acum, cât și a celor pe care le voi distribui.
}

objection-shortest = { $law ->
    [uk] Mă opun (art. 21 alin. (1) UK GDPR) folosirii datelor mele pentru AI la Meta.
    [fadp] Mă opun expres (art. 30 alin. (2) lit. b FADP) folosirii datelor mele pentru AI la Meta.
    [other] Mă opun folosirii datelor mele pentru AI la Meta.
   *[gdpr] Mă opun (art. 21 alin. (1) RGPD) folosirii datelor mele pentru AI la Meta.
}

objection-opening-third-party = { $law ->
    [uk] Mă opun, în temeiul art. 21 alin. (1) din UK GDPR, folosirii, pentru dezvoltarea și îmbunătățirea AI la Meta, a datelor cu caracter personal despre mine pe care Meta le are de la alte persoane, site-uri sau companii.
    [fadp] Mă opun în mod expres (art. 30 alin. (2) lit. b din Legea elvețiană privind protecția datelor) folosirii, pentru dezvoltarea și îmbunătățirea AI la Meta, a datelor personale despre mine pe care Meta le are de la alte persoane, site-uri sau companii.
    [other] Mă opun folosirii, pentru dezvoltarea și îmbunătățirea AI la Meta, a datelor cu caracter personal despre mine pe care Meta le are de la alte persoane, site-uri sau companii.
   *[gdpr] Mă opun, în temeiul art. 21 alin. (1) din RGPD, folosirii, pentru dezvoltarea și îmbunătățirea AI la Meta, a datelor cu caracter personal despre mine pe care Meta le are de la alte persoane, site-uri sau companii.
}
objection-shortest-third-party = { $law ->
    [uk] Mă opun (art. 21 alin. (1) UK GDPR) folosirii pentru AI la Meta a datelor despre mine de la alții.
    [fadp] Mă opun expres (art. 30 alin. (2) lit. b FADP) folosirii pentru AI a datelor mele de la alții.
    [other] Mă opun folosirii pentru AI la Meta a datelor despre mine de la alții.
   *[gdpr] Mă opun (art. 21 alin. (1) RGPD) folosirii pentru AI la Meta a datelor despre mine de la alții.
}

objection-opening-child = { $law ->
    [uk] În numele copilului meu minor, mă opun, în temeiul art. 21 alin. (1) din UK GDPR, folosirii datelor sale cu caracter personal, de oriunde ar proveni, pentru dezvoltarea și îmbunătățirea AI la Meta.
    [fadp] În numele copilului meu minor, mă opun în mod expres (art. 30 alin. (2) lit. b din Legea elvețiană privind protecția datelor) folosirii datelor sale cu caracter personal, de oriunde ar proveni, pentru dezvoltarea și îmbunătățirea AI la Meta.
    [other] În numele copilului meu minor, mă opun folosirii datelor sale cu caracter personal, de oriunde ar proveni, pentru dezvoltarea și îmbunătățirea AI la Meta.
   *[gdpr] În numele copilului meu minor, mă opun, în temeiul art. 21 alin. (1) din RGPD, folosirii datelor sale cu caracter personal, de oriunde ar proveni, pentru dezvoltarea și îmbunătățirea AI la Meta.
}
objection-shortest-child = { $law ->
    [uk] Pentru copilul meu, mă opun (art. 21 alin. (1) UK GDPR) folosirii datelor sale pentru AI la Meta.
    [fadp] Pentru copilul meu, mă opun expres (art. 30 alin. (2) lit. b FADP) folosirii datelor sale pentru AI.
    [other] Pentru copilul meu, mă opun folosirii datelor sale pentru AI la Meta.
   *[gdpr] Pentru copilul meu, mă opun (art. 21 alin. (1) RGPD) folosirii datelor sale pentru AI la Meta.
}
objection-child-reason = Copilul meu nu poate decide în această privință, iar interesele copiilor cântăresc deosebit de mult. Excluderea conturilor minorilor nu acoperă ce postează adulții.

objection-opening-represented = { $law ->
    [uk] În numele unei persoane pe care o reprezint, mă opun, în temeiul art. 21 alin. (1) din UK GDPR, folosirii datelor sale pentru dezvoltarea și îmbunătățirea AI la Meta, atât a celor distribuite până acum, cât și a celor viitoare.
    [fadp] În numele unei persoane pe care o reprezint, mă opun în mod expres (art. 30 alin. (2) lit. b din Legea elvețiană privind protecția datelor) folosirii datelor sale, trecute și viitoare, pentru dezvoltarea și îmbunătățirea AI la Meta.
    [other] În numele unei persoane pe care o reprezint, mă opun folosirii datelor sale pentru dezvoltarea și îmbunătățirea AI la Meta, atât a celor distribuite până acum, cât și a celor viitoare.
   *[gdpr] În numele unei persoane pe care o reprezint, mă opun, în temeiul art. 21 alin. (1) din RGPD, folosirii datelor sale pentru dezvoltarea și îmbunătățirea AI la Meta, atât a celor distribuite până acum, cât și a celor viitoare.
}
objection-shortest-represented = { $law ->
    [uk] Pentru altcineva, mă opun (art. 21 alin. (1) UK GDPR) folosirii datelor sale pentru AI la Meta.
    [fadp] Pentru altcineva, mă opun expres (art. 30 alin. (2) lit. b FADP) folosirii datelor sale pentru AI.
    [other] Pentru altcineva, mă opun folosirii datelor sale pentru AI la Meta.
   *[gdpr] Pentru altcineva, mă opun (art. 21 alin. (1) RGPD) folosirii datelor sale pentru AI la Meta.
}

objection-closing = Vă rog să încetați această folosire și să-mi confirmați că ați făcut acest lucru.

objection-ground-expectation = Am postat pentru oameni, nu pentru mașini. Când am distribuit acest conținut, nu mă puteam aștepta să fie folosit pentru dezvoltarea inteligenței artificiale generative.
objection-ground-special-categories = Ce am postat dezvăluie aspecte deosebit de sensibile despre mine sau despre alții. Astfel de date necesită o protecție specială, iar un interes legitim nu este suficient pentru folosirea lor.
objection-ground-children = În ce am postat se văd sau pot fi recunoscuți copii din familia mea. Ei nu pot decide singuri în această privință, iar interesele lor cântăresc deosebit de mult.
objection-ground-profession-safety = Profesia sau siguranța mea personală cere ca numele, chipul și obiceiurile mele să nu fie reproduse sau puse în legătură de un sistem AI. Pentru mine riscul este mai mare decât pentru alții.
objection-ground-creative-work = Public acolo lucrări proprii, importante pentru veniturile mele. Conținutul AI care le imită sau le înlocuiește îmi aduce prejudicii.
objection-ground-irreversible = Ce a învățat un model cu greu mai poate fi găsit, corectat sau șters. Aș pierde definitiv controlul asupra datelor mele, iar acest lucru trebuie cântărit înainte ca ele să fie folosite.
objection-ground-not-necessary = Există căi mai puțin intruzive spre același scop, de exemplu date ale unor persoane care au fost de acord, date licențiate sau date sintetice. Datele mele nu sunt necesare pentru aceasta.
objection-ground-non-user = Nu am cont la Meta sau apar în conținutul altora. Nu am avut nicio relație cu Meta, nu mi s-a spus nimic și nu mă puteam aștepta la această folosire.

objection-brief-expectation = Am postat pentru oameni, nu pentru AI.
objection-brief-special-categories = Postările mele dezvăluie date protejate în mod special.
objection-brief-children = În postările mele se văd copii.
objection-brief-profession-safety = Munca sau situația mea mă expune unui risc mai mare.
objection-brief-creative-work = Trăiesc din lucrări pe care le public acolo.
objection-brief-irreversible = Ce a învățat un model cu greu mai poate fi luat înapoi.
objection-brief-not-necessary = Se poate antrena AI fără datele mele.
objection-brief-non-user = Nu am cont sau alții mă arată.

ground-why-expectation = Legea ține seama de ce se puteau aștepta oamenii când au distribuit ceva; postările vechi erau pentru oameni, nu pentru AI.
ground-why-special-categories = Aceste date sunt protejate în mod special, iar un interes legitim, singur, nu permite folosirea lor; instanțele au opinii diferite despre ce decurge de aici pentru antrenarea AI.
ground-why-children = Interesele copiilor cântăresc mai mult, iar ei nu au ales nimic din toate acestea.
ground-why-profession-safety = Este o situație particulară în sensul propriu al legii: pentru dvs. riscul este mai mare decât pentru alții.
ground-why-creative-work = Mijloacele dvs. de trai sunt un interes propriu, care trebuie pus în balanță cu cel al Meta.
ground-why-irreversible = Ce a învățat un model cu greu mai poate fi corectat sau șters, deci punerea în balanță făcută dinainte trebuie să fie mai strictă.
ground-why-not-necessary = Un interes legitim permite numai ce este necesar. O instanță din Köln a acceptat provizoriu că folosirea de către Meta este necesară, deci folosiți acest motiv în completare.
ground-why-non-user = Nu aveți nicio legătură cu Meta, nu vi s-a spus nimic și nu ați avut nimic de ales, deci nu vă puteați aștepta la această folosire.
