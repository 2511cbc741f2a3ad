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

objection-closing = Vă rog să încetați această folosire și să-mi confirmați că ați făcut acest lucru.

objection-ground-expectation = Am postat pentru oameni, nu pentru mașini. Când am distribuit acest conținut, nu mă puteam aștepta să fie folosit pentru dezvoltarea inteligenței artificiale generative.
objection-ground-special-categories = Ce am postat dezvăluie aspecte deosebit de sensibile despre mine sau despre alții. Astfel de date necesită o protecție specială, iar un interes legitim nu este suficient pentru folosirea lor.
objection-ground-children = În ce am postat se văd sau pot fi recunoscuți copii din familia mea. Ei nu pot decide singuri în această privință, iar interesele lor cântăresc deosebit de mult.
objection-ground-profession-safety = Profesia sau siguranța mea personală cere ca numele, chipul și obiceiurile mele să nu fie reproduse sau puse în legătură de un sistem AI. Pentru mine riscul este mai mare decât pentru alții.
objection-ground-creative-work = Public acolo lucrări proprii, importante pentru veniturile mele. Conținutul AI care le imită sau le înlocuiește îmi aduce prejudicii.
objection-ground-irreversible = Ce a învățat un model cu greu mai poate fi găsit, corectat sau șters. Aș pierde definitiv controlul asupra datelor mele, iar acest lucru trebuie cântărit înainte ca ele să fie folosite.
objection-ground-not-necessary = Există căi mai puțin intruzive spre același scop, de exemplu date ale unor persoane care au fost de acord, date licențiate sau date sintetice. Datele mele nu sunt necesare pentru aceasta.
objection-ground-non-user = Nu am cont la Meta sau apar în conținutul altora. Nu am avut nicio relație cu Meta, nu mi s-a spus nimic și nu mă puteam aștepta la această folosire.
