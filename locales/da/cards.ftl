# What Objector says beside each control of Meta's form, in Danish.

card-region = Objectors forklaring
card-fill = Udfyld formularen
card-undo = Fortryd alt
card-write = Udfyld feltet
card-take-back = Fortryd her
card-why = Hvorfor?
card-close = Luk
card-open = Forklar feltet

need-required = Meta kræver et svar.
need-optional = Feltet må gerne være tomt.

state-ready = Objector kan udfylde dette for dig. Der bliver ikke skrevet noget, før du trykker på knappen.
state-held = Her står allerede noget. Objector lader det stå.
state-held-other = Her står allerede en anden adresse end den, du har angivet for kontoen. Objector lader den stå. Tjek, hvilken du vil bruge.
state-refused = Siden beholdt ikke det, Objector skrev. Skriv det selv.
state-undone = Fortrudt. Feltet er, som det var før.
state-unsure = Objector ved ikke med sikkerhed, hvad feltet er til. Læs Metas spørgsmål, før du svarer.
state-too-long = Din tekst er længere, end feltet tillader. Skriv selv en kortere.
state-no-choice = Objector fandt ikke et passende svar på Metas liste. Vælg det selv.

field-email =
    .title = Din e-mailadresse
    .asks = Meta beder om e-mailadressen på den konto, du gør indsigelse for. Svaret bliver sendt dertil.
    .why = Brug den adresse, der hører til din konto. Det anbefaler forbrugerorganisationer i deres vejledninger, fordi Meta så kan knytte din indsigelse til kontoen. Hvis svaret ikke kommer, så se også i spammappen.
    .missing = Angiv først din e-mailadresse i Objector, så kan feltet blive udfyldt.
    .written = Objector skrev den adresse, du har angivet for kontoen.
    .asks-third-party = Meta beder om en e-mailadresse, som svaret kan sendes til. Den behøver ikke høre til en konto.
    .why-third-party = Denne formular kræver ingen konto. Angiv en adresse, du læser: Metas svar og spørgsmål kommer dertil.
    .written-third-party = Objector skrev den adresse, du har angivet til svar.
    .asks-whatsapp-own = WhatsApp beder om en e-mailadresse. Dertil bliver der sendt flere spørgsmål, før du får svar.
    .why-whatsapp-own = WhatsApp spørger pr. e-mail, hvad du gør indsigelse mod og hvorfor. Folk fik den mail på engelsk. Angiv en adresse, du læser, og svar på dit eget sprog, hvis du hellere vil det.
    .written-whatsapp-own = Objector skrev den adresse, du har angivet for WhatsApp, eller ellers din almindelige.
field-email-confirm =
    .title = Den samme adresse igen
    .asks = Meta beder om den samme e-mailadresse en gang til for at fange tastefejl.
    .why = Den skal være helt den samme som ovenfor. Hvis du ændrer den ene, skal du også ændre den anden.
    .missing = Angiv først din e-mailadresse i Objector, så kan feltet blive udfyldt.
    .written = Objector skrev den samme adresse som ovenfor.
field-full-name =
    .title = Dit navn
    .asks = Meta beder om dit for- og efternavn.
    .why = Angiv det navn, der står på din konto. Du behøver ikke at bevise det: Meta må kun bede om mere dokumentation, hvis der er rimelig tvivl om, hvem du er.
    .missing = Angiv først dit navn i Objector, så kan feltet blive udfyldt.
    .written = Objector skrev det navn, du har angivet.
    .why-plain = Angiv det navn, der står på din konto. Du behøver ikke vedlægge noget bevis.
    .why-third-party = Angiv det navn, andre kender dig under, for det er det, Meta skal søge efter. Er du også kendt under et andet, så skriv det dér, hvor formularen beder om en forklaring.
field-given-name =
    .title = Dit fornavn
    .asks = Meta beder om dit fornavn.
    .why = Angiv det navn, der står på din konto. Du behøver ikke at bevise det: Meta må kun bede om mere dokumentation, hvis der er rimelig tvivl om, hvem du er.
    .missing = Angiv først dit fornavn i Objector, så kan feltet blive udfyldt.
    .written = Objector skrev det fornavn, du har angivet.
field-family-name =
    .title = Dit efternavn
    .asks = Meta beder om dit efternavn.
    .why = Angiv det navn, der står på din konto. Du behøver ikke at bevise det: Meta må kun bede om mere dokumentation, hvis der er rimelig tvivl om, hvem du er.
    .missing = Angiv først dit efternavn i Objector, så kan feltet blive udfyldt.
    .written = Objector skrev det efternavn, du har angivet.
field-phone =
    .title = Dit telefonnummer
    .asks = Meta beder om et telefonnummer med landekode.
    .why = I WhatsApps formular er det nummeret på din WhatsApp-konto. I andre formularer kan du lade feltet stå tomt, hvis det er tilladt: En indsigelse kræver det ikke.
    .asks-whatsapp-own = WhatsApp beder om telefonnummeret på din WhatsApp-konto, med landekode.
    .missing = Angiv først dit telefonnummer i Objector, så kan feltet blive udfyldt.
    .written = Objector skrev det nummer, du har angivet.
field-country =
    .title = Dit land
    .asks = Meta vil vide, hvilket land du bor i, fordi dine rettigheder afhænger af det.
    .why = Vælg det land, hvor du faktisk bor, ikke det, du er født i. Hvis det mangler på Metas liste, sådan som det blev rapporteret om Norge i 2024, kan formularen ikke bruges. Skriv så et brev i stedet.
    .missing = Angiv først dit land i Objector, så kan det blive valgt her.
    .written = Objector valgte det land, du har angivet.
field-account =
    .title = Din profil
    .asks = Meta beder om adressen eller brugernavnet på den profil, det drejer sig om.
    .why = Angiv den ene profil, du gør indsigelse for. For andre konti, der ikke er i den samme Kontooversigt (Accounts Center), skal du udfylde formularen igen.
    .missing = Angiv først din profils adresse i Objector, så kan feltet blive udfyldt.
    .written = Objector skrev den profil, du har angivet.
field-reason =
    .title = Hvorfor du gør indsigelse
    .asks = Meta spørger, hvorfor du gør indsigelse, eller hvordan brugen af dine data påvirker dig.
    .why = { $law ->
        [gdpr] GDPR artikel 21, stk. 1, taler om grunde, der vedrører din særlige situation.
        [uk] UK GDPR artikel 21, stk. 1, taler om grunde, der vedrører din særlige situation.
       *[other] Skriv med dine egne ord, hvorfor du ikke ønsker denne brug.
    } Nogle få sande sætninger er nok, og du behøver ikke at vedlægge dokumenter. Metas formular fra 2024 afviste svar på under 100 tegn. Den fra 2025 accepterer også et tomt felt. Grunde hjælper, hvis du senere klager. Skriv ikke følsomme detaljer, for eksempel om en sygdom, og ingen navne på børn eller andre personer.
    .missing = Angiv først dine oplysninger, så kan Objector skrive en begrundelse her.
    .written = Objector skrev en indsigelse ud fra de grunde, du har sat kryds ved. Læs den: Hver sætning skal passe på dig.
    .written-plain = Objector skrev en kort indsigelse. Du kan tilføje dine egne grunde i Objectors vindue. De gør den stærkere.
    .left-out = Objector skrev en indsigelse. Der er ikke plads i feltet til alt det, du har valgt.
field-details =
    .title = Andet
    .asks = Meta spørger, om du vil tilføje noget. Det er ikke nødvendigt for din indsigelse.
    .why = Lad feltet stå tomt, medmindre der mangler noget ovenfor. Upload og beskriv ikke mere om dig selv, end du er nødt til.
field-about-ai =
    .title = Handler det om AI?
    .asks = Meta spørger, om din anmodning handler om AI hos Meta. For denne indsigelse er svaret ja.
    .why = Den samme formular bruges også til andre ting. Med ”ja” viser den felterne til en indsigelse mod brug af dine data til AI.
    .missing = Angiv først dine oplysninger, så kan Objector vælge dette.
    .written = Objector valgte ”ja”, fordi du gør indsigelse mod brug af dine data til AI.
field-request-kind =
    .title = Hvad du vil
    .asks = Meta spørger, hvilken slags anmodning det er. For dig er det en indsigelse.
    .why = Vælg det svar, der handler om indsigelse mod brug af dine oplysninger. De andre svar fører til andre formularer.
    .missing = Angiv først dine oplysninger, så kan Objector vælge dette.
    .written = Objector valgte det svar, der står for en indsigelse.
    .why-third-party = Vælg det svar, der handler om at gøre indsigelse mod eller begrænse brugen af oplysninger fra tredjeparter til AI. De andre handler om at se, rette eller slette data.
    .why-whatsapp-own = Vælg spørgsmålet om, hvordan man gør indsigelse mod behandlingen af sine oplysninger. WhatsApp spørger derefter pr. e-mail, hvad du gør indsigelse mod og hvorfor.
field-product =
    .title = Hvilket produkt
    .asks = Meta spørger, hvilket af Metas produkter din anmodning drejer sig om.
    .why = Vælg det produkt, hvor din konto er. For en konto et andet sted skal du udfylde formularen igen.
    .missing = Angiv først dine konti i Objector, så kan det blive valgt her.
    .written = Objector valgte produktet for den konto, du har angivet.
field-prompts =
    .title = Hvad Meta AI blev spurgt om
    .asks = Meta vil vide, hvad der blev skrevet til Meta AI, da der kom data om dig frem. Det kan kun du vide.
    .why = Det er ment til tilfælde, hvor et svar fra Meta AI viste oplysninger om dig. Hvis du ikke har sådan et eksempel, så skriv det, eller lad feltet stå tomt, hvis det er tilladt.
field-evidence =
    .title = Filer
    .asks = Meta tilbyder, at du kan tilføje skærmbilleder eller filer. Objector tilføjer aldrig en fil. Send ikke legitimation.
    .why = En indsigelse kræver ikke dokumentation på forhånd, så lad feltet stå tomt, hvis det er tilladt. Et skærmbillede af et AI-svar, der viser dine data, kan hjælpe i formularen om oplysninger fra tredjeparter.
field-relationship =
    .title = Hvem du spørger for
    .asks = Meta spørger, om det drejer sig om dig eller en anden. Vælg det selv.
    .why = Vælg ”mig selv”, hvis det handler om dine egne data. Hvis du spørger for dit barn eller for en, der har bedt dig om det, så vælg det svar.
field-declaration =
    .title = Din erklæring
    .asks = Meta beder dig bekræfte, at det, du siger, er sandt. Det kan kun du: Læs teksten, og sæt selv krydset.
    .why = Objector sætter aldrig kryds ved sådan en erklæring. Læs først igennem, hvad der står i formularen, og ret det, der ikke passer.
field-signature =
    .title = Din underskrift
    .asks = Meta beder dig skrive under med dit navn. Det kan kun du, så Objector lader feltet stå tomt.
    .why = Skriv dit navn, som det står ovenfor, når du har læst det hele.
field-code =
    .title = Koden fra din mail
    .asks = Meta har sendt en kode til din e-mailadresse. Skriv den selv ind her, og lad siden være åben, indtil du har gjort det.
    .why = Koden gælder efter sigende i cirka en time. Hvis der ikke kommer en mail inden for få minutter, så se i spammappen. Hvis du lukker siden, må du måske begynde forfra.
field-other =
    .title = Et felt, som Objector ikke kender
    .asks = Objector ved ikke, hvad feltet er til. Læs Metas spørgsmål, før du svarer.
    .why = Meta ændrer sine formularer uden varsel. Oplys ikke mere, end du er nødt til. Du kan fortælle Objectors udviklere, at formularen er ændret. Det sker kun, hvis du vælger det.

note-email-held = Når du er logget ind, skriver Meta ofte selv en adresse her. Objector lader den stå. Hvis du vil have svaret på en anden, så ret den.
note-email-after = Når du har sendt formularen, skriver Meta til denne adresse: nogle gange først en kode, så svaret. Folk fortæller om alt fra minutter til to dage; nogle fik intet svar.
note-country-law = GDPR gælder i EU, Island, Liechtenstein og Norge. Storbritannien og Schweiz har deres egne love. Objector nævner den, der gælder i dit land.
note-account-find = Åbn din egen profil i browseren: Dens adresse står i adresselinjen. En adgangskode hører aldrig til i dette felt.
note-identity = { $law ->
    [gdpr] Send ikke legitimation. Efter GDPR artikel 12, stk. 6, må Meta kun bede om mere dokumentation, hvis der er rimelig tvivl om, hvem du er.
    [uk] Send ikke legitimation. Efter UK GDPR artikel 12, stk. 6, må Meta kun bede om mere dokumentation, hvis der er rimelig tvivl om, hvem du er.
   *[other] Send ikke legitimation, medmindre Meta fortæller dig, hvorfor der er tvivl om, hvem du er.
}
note-reason = { $law ->
    [gdpr] GDPR artikel 21, stk. 1, taler om grunde, der vedrører din særlige situation.
    [uk] UK GDPR artikel 21, stk. 1, taler om grunde, der vedrører din særlige situation.
   *[other] Skriv med dine egne ord, hvorfor du ikke ønsker denne brug.
} Nogle få sande sætninger er nok, og du behøver ikke at vedlægge dokumenter. Skriv ikke følsomme detaljer, for eksempel om en sygdom, og ingen navne på børn eller andre personer.
note-reason-third-party = Skriv i generelle vendinger, hvor du optræder: i andres opslag eller billeder, på websteder. Meta siger, at sådanne anmodninger ikke automatisk bliver imødekommet, så en grund, der kun gælder dig, hjælper.
note-reason-written = Det, Objector skriver, kommer fra de grunde, du har sat kryds ved, og fra dine egne ord. Det tilføjer intet om dig, og du kan ændre hvert eneste ord.
note-reason-weighing = { $law ->
    [gdpr] Du behøver ikke bevise, at du har ret. Meta skal påvise vægtige grunde, der går forud for dine (GDPR artikel 21, stk. 1).
    [uk] Du behøver ikke bevise, at du har ret. Meta skal påvise vægtige grunde, der går forud for dine (UK GDPR artikel 21, stk. 1).
    [fadp] Schweizisk ret beskytter dit udtrykkelige ønske om, at data om dig ikke behandles (artikel 30, stk. 2, litra b, i FADP). Meta skulle kunne retfærdiggøre at handle imod det.
   *[other] Hvilke rettigheder du har, afhænger af loven dér, hvor du bor. Objector nævner ikke nogen.
}
note-review = { $law ->
    [gdpr] ”Vi vil se på det” er ikke et svar endnu. Meta skal inden en måned efter at have modtaget indsigelsen fortælle dig, hvad der er gjort (GDPR artikel 12, stk. 3), og hvorfor, hvis Meta afviser (artikel 12, stk. 4).
    [uk] ”Vi vil se på det” er ikke et svar endnu. Meta skal inden en måned efter at have modtaget indsigelsen fortælle dig, hvad der er gjort (UK GDPR artikel 12, stk. 3).
   *[other] ”Vi vil se på det” er ikke et svar endnu. Notér dagen, og spørg igen efter 30 dage.
}
note-review-longer = { $law ->
    [uk] I en kompliceret sag må Meta bruge to måneder mere, men skal fortælle dig det inden for den første måned og sige hvorfor (UK GDPR artikel 12, stk. 3).
   *[gdpr] I en kompliceret sag må Meta bruge to måneder mere, men skal fortælle dig det inden for den første måned og sige hvorfor (GDPR artikel 12, stk. 3).
}
note-right-to-act = For at handle for en voksen skal du have ret til det, for eksempel med en fuldmagt. Meta kan bede om at se den. Overstreg på en kopi det, der ikke har med dette at gøre.
note-true = Det er let at bekræfte, hvis hver sætning i formularen er sand. Er du i tvivl om en, så slet den først.
note-code-private = Koden er kun til dig. Objector læser den ikke og gemmer den ikke.
note-code-counts = Objector regner indsigelsen for modtaget, når koden er blevet accepteret, ikke før.
