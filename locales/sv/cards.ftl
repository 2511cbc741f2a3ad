# What Objector says beside each control of Meta's form, in Swedish.

card-region = Objectors förklaring
card-fill = Fyll i formuläret
card-undo = Ångra allt
card-write = Fyll i fältet
card-take-back = Ångra här
card-why = Varför?
card-close = Stäng
card-open = Förklara fältet

need-required = Meta kräver ett svar.
need-optional = Fältet får vara tomt.

state-ready = Objector kan fylla i det här åt dig. Inget skrivs förrän du trycker på knappen.
state-held = Här står redan något. Objector låter det stå kvar.
state-held-other = Här står redan en annan adress än den du har angett för kontot. Objector låter den stå kvar. Kontrollera vilken du vill ha.
state-refused = Sidan behöll inte det som Objector skrev. Skriv in det själv.
state-undone = Ångrat. Fältet är som det var tidigare.
state-unsure = Objector är inte säkert på vad fältet är till för. Läs Metas fråga innan du svarar.
state-too-long = Din text är längre än vad fältet tillåter. Skriv en kortare själv.
state-no-choice = Objector hittade inget passande svar i Metas lista. Välj det själv.

field-email =
    .title = Din e-postadress
    .asks = Meta vill ha e-postadressen till det konto som du invänder för. Svaret skickas dit.
    .why = Använd adressen som hör till ditt konto. Konsumentorganisationer ger det rådet i sina vägledningar, eftersom Meta då kan koppla din invändning till kontot. Titta även i skräpposten om svaret inte kommer.
    .missing = Ange först din e-postadress i Objector, så kan det fylla i fältet.
    .written = Objector skrev adressen som du har angett för kontot.
    .asks-third-party = Meta vill ha en e-postadress där det kan svara dig. Den behöver inte höra till ett konto.
    .why-third-party = Det här formuläret kräver inget konto. Ange en adress som du läser: Metas svar och frågor kommer dit.
    .written-third-party = Objector skrev adressen som du har angett för svar.
    .asks-whatsapp-own = WhatsApp vill ha en e-postadress. Dit skickar WhatsApp fler frågor innan det kommer ett svar.
    .why-whatsapp-own = WhatsApp frågar via e-post vad du invänder mot och varför. De som har fått det mejlet har fått det på engelska. Ange en adress som du läser, och svara på ditt eget språk om du hellre vill det.
    .written-whatsapp-own = Objector skrev adressen som du har angett för WhatsApp, eller annars din vanliga.
field-email-confirm =
    .title = Samma adress en gång till
    .asks = Meta vill ha samma e-postadress en andra gång, för att upptäcka skrivfel.
    .why = Den måste vara exakt likadan som ovan. Om du ändrar den ena, ändra även den andra.
    .missing = Ange först din e-postadress i Objector, så kan det fylla i fältet.
    .written = Objector skrev samma adress som ovan.
field-full-name =
    .title = Ditt namn
    .asks = Meta vill ha ditt för- och efternamn.
    .why = Ange namnet som står på ditt konto. Du behöver inte bevisa det: Meta får bara begära fler bevis om det finns rimliga tvivel om vem du är.
    .missing = Ange först ditt namn i Objector, så kan det fylla i fältet.
    .written = Objector skrev namnet som du har angett.
    .why-plain = Ange namnet som står på ditt konto. Inget behöver bifogas för att bevisa det.
    .why-third-party = Ange namnet som andra känner dig under, för det är det Meta måste söka efter. Om du också är känd under ett annat, säg det där formuläret ber om en förklaring.
field-given-name =
    .title = Ditt förnamn
    .asks = Meta vill ha ditt förnamn.
    .why = Ange namnet som står på ditt konto. Du behöver inte bevisa det: Meta får bara begära fler bevis om det finns rimliga tvivel om vem du är.
    .missing = Ange först ditt förnamn i Objector, så kan det fylla i fältet.
    .written = Objector skrev förnamnet som du har angett.
field-family-name =
    .title = Ditt efternamn
    .asks = Meta vill ha ditt efternamn.
    .why = Ange namnet som står på ditt konto. Du behöver inte bevisa det: Meta får bara begära fler bevis om det finns rimliga tvivel om vem du är.
    .missing = Ange först ditt efternamn i Objector, så kan det fylla i fältet.
    .written = Objector skrev efternamnet som du har angett.
field-phone =
    .title = Ditt telefonnummer
    .asks = Meta vill ha ett telefonnummer med landsnummer.
    .why = I WhatsApps formulär är det numret till ditt WhatsApp-konto. I andra formulär kan du lämna fältet tomt om det går: en invändning kräver inget telefonnummer.
    .asks-whatsapp-own = WhatsApp vill ha telefonnumret till ditt WhatsApp-konto, med landsnummer.
    .missing = Ange först ditt telefonnummer i Objector, så kan det fylla i fältet.
    .written = Objector skrev numret som du har angett.
field-country =
    .title = Ditt land
    .asks = Meta vill veta i vilket land du bor, eftersom dina rättigheter beror på det.
    .why = Välj landet där du faktiskt bor, inte det där du är född. Om det saknas i Metas lista, vilket rapporterades om Norge 2024, går formuläret inte att använda. Skriv då ett brev i stället.
    .missing = Ange först ditt land i Objector, så kan det välja landet här.
    .written = Objector valde landet som du har angett.
field-account =
    .title = Din profil
    .asks = Meta vill ha adressen till eller användarnamnet på profilen som det gäller.
    .why = Ange den profil som du invänder för. För andra konton som inte finns i samma Kontocenter (Accounts Center) fyller du i formuläret igen.
    .missing = Ange först din profils adress i Objector, så kan det fylla i fältet.
    .written = Objector skrev profilen som du har angett.
field-reason =
    .title = Varför du invänder
    .asks = Meta frågar varför du invänder eller hur användningen av dina uppgifter påverkar dig.
    .why = { $law ->
        [gdpr] Artikel 21.1 i GDPR talar om skäl som rör din specifika situation.
        [uk] Artikel 21.1 i UK GDPR talar om skäl som rör din specifika situation.
       *[other] Skriv med egna ord varför du inte vill att dina uppgifter används så.
    } Några få sanna meningar räcker, och du behöver inte skicka med några dokument. Metas formulär från 2024 avvisade svar på mindre än 100 tecken. Det från 2025 godtar även ett tomt fält. Skäl hjälper om du klagar senare. Skriv inga känsliga detaljer, till exempel om en sjukdom, och inga namn på barn eller andra personer.
    .missing = Ange först dina uppgifter, så kan Objector skriva ett skäl här.
    .written = Objector skrev en invändning utifrån skälen som du har kryssat för. Läs den: varje mening ska stämma för dig.
    .written-plain = Objector skrev en kort invändning. Du kan lägga till egna skäl i Objectors fönster. De gör den starkare.
    .left-out = Objector skrev en invändning. Fältet rymmer inte allt som du har valt.
field-details =
    .title = Något mer
    .asks = Meta frågar om du vill lägga till något. Det behövs inte för din invändning.
    .why = Lämna fältet tomt om inget saknas ovan. Ladda inte upp filer och berätta inte mer om dig själv än du måste.
field-about-ai =
    .title = Gäller det AI?
    .asks = Meta frågar om din begäran gäller AI på Meta. För den här invändningen är svaret ja.
    .why = Samma formulär används även för andra ärenden. Med ”ja” visas fälten för en invändning mot att dina uppgifter används för AI.
    .missing = Ange först dina uppgifter, så kan Objector välja det här.
    .written = Objector valde ”ja”, eftersom du invänder mot att dina uppgifter används för AI.
field-request-kind =
    .title = Vad du vill göra
    .asks = Meta frågar vilken sorts begäran det är. För dig är det en invändning.
    .why = Välj svaret som handlar om att invända mot att din information används. De andra svaren leder till andra formulär.
    .missing = Ange först dina uppgifter, så kan Objector välja det här.
    .written = Objector valde svaret som står för en invändning.
    .why-third-party = Välj svaret som handlar om att invända mot, eller begränsa, användningen av information från tredje part (andra källor) för AI. De andra handlar om att se, rätta eller radera uppgifter.
    .why-whatsapp-own = Välj frågan om hur man invänder mot behandlingen av sin information. WhatsApp frågar sedan via e-post vad du invänder mot och varför.
field-product =
    .title = Vilken produkt
    .asks = Meta frågar vilken av sina produkter din begäran gäller.
    .why = Välj produkten där du har ditt konto. För ett konto någon annanstans fyller du i formuläret igen.
    .missing = Ange först dina konton i Objector, så kan det välja det här.
    .written = Objector valde produkten för det konto som du har angett.
field-prompts =
    .title = Vad någon frågade Meta AI
    .asks = Meta vill veta vad någon skrev som fick Meta AI att visa uppgifter om dig. Bara du kan veta det.
    .why = Det här är avsett för fall där ett svar från Meta AI visade information om dig. Om du inte har något sådant exempel kan du säga det eller, om det går, lämna fältet tomt.
field-evidence =
    .title = Filer
    .asks = Meta erbjuder dig att lägga till skärmbilder eller filer. Objector lägger aldrig till någon fil. Skicka ingen id-handling.
    .why = En invändning kräver inga bevis i förväg, så lämna fältet tomt om det går. En skärmbild av ett AI-svar som visar dina uppgifter kan vara till hjälp i formuläret om information från andra källor.
field-relationship =
    .title = Vem det gäller
    .asks = Meta frågar om det gäller dig eller någon annan. Välj själv.
    .why = Välj ”mig själv” om det gäller dina egna uppgifter. Om du gör det för ditt barn eller för någon som har bett dig om det, välj det svaret.
field-declaration =
    .title = Din försäkran
    .asks = Meta vill att du bekräftar att det du uppger är sant. Bara du kan göra det: läs texten och kryssa sedan i rutan själv.
    .why = Objector kryssar aldrig i en sådan ruta. Innan du gör det, läs igenom vad som står i formuläret och rätta det som inte stämmer.
field-signature =
    .title = Din underskrift
    .asks = Meta vill att du skriver under med ditt namn. Bara du kan göra det, så Objector lämnar fältet tomt.
    .why = Skriv ditt namn så som det står ovan, när du har läst allt.
field-code =
    .title = Koden i mejlet
    .asks = Meta har skickat en kod till din e-postadress. Skriv in den här själv och låt sidan vara öppen tills du har gjort det.
    .why = Enligt uppgift gäller koden i ungefär en timme. Titta i skräpposten om inget mejl kommer inom några minuter. Om du stänger sidan kan du behöva börja om.
field-other =
    .title = Ett fält som Objector inte känner till
    .asks = Objector vet inte vad fältet är till för. Läs Metas fråga innan du svarar.
    .why = Meta ändrar sina formulär utan förvarning. Lämna inte ut mer än du måste. Du kan berätta för Objectors utvecklare att formuläret har ändrats. Det händer bara om du väljer det.

note-email-held = När du är inloggad sätter Meta ofta själv in en adress här. Objector låter den stå kvar. Om du vill ha svaret till en annan, ändra den.
note-email-after = När du har skickat formuläret skriver Meta till den här adressen: ibland först en kod, sedan svaret. Enligt vad folk berättar kan det ta allt från några minuter till två dagar; några fick inget svar.
note-country-law = GDPR gäller i EU, Island, Liechtenstein och Norge. Storbritannien och Schweiz har egna lagar. Objector nämner den som gäller i ditt land.
note-account-find = Öppna din egen profil i webbläsaren: dess adress står i adressfältet. Ett lösenord hör aldrig hemma i det här fältet.
note-identity = { $law ->
    [gdpr] Skicka ingen id-handling. Enligt artikel 12.6 i GDPR får Meta begära fler uppgifter om vem du är bara om det har rimliga skäl att tvivla.
    [uk] Skicka ingen id-handling. Enligt artikel 12.6 i UK GDPR får Meta begära fler uppgifter om vem du är bara om det har rimliga skäl att tvivla.
   *[other] Skicka ingen id-handling om inte Meta talar om varför det tvivlar på vem du är.
}
note-reason = { $law ->
    [gdpr] Artikel 21.1 i GDPR talar om skäl som rör din specifika situation.
    [uk] Artikel 21.1 i UK GDPR talar om skäl som rör din specifika situation.
   *[other] Skriv med egna ord varför du inte vill att dina uppgifter används så.
} Några få sanna meningar räcker, och du behöver inte skicka med några dokument. Skriv inga känsliga detaljer, till exempel om en sjukdom, och inga namn på barn eller andra personer.
note-reason-third-party = Beskriv i allmänna ordalag var du förekommer: i andras inlägg eller bilder, på webbplatser. Meta säger att det inte automatiskt tillmötesgår sådana begäranden, så det hjälper om du har ett skäl som är bara ditt eget.
note-reason-written = Det som Objector skriver kommer från skälen som du har kryssat för och från dina egna ord. Det lägger inte till några uppgifter om dig, och du kan ändra varje ord.
note-reason-weighing = { $law ->
    [gdpr] Du behöver inte bevisa att du har rätt. Meta måste visa tvingande skäl som väger tyngre än dina (artikel 21.1 i GDPR).
    [uk] Du behöver inte bevisa att du har rätt. Meta måste visa tvingande skäl som väger tyngre än dina (artikel 21.1 i UK GDPR).
    [fadp] Schweizisk rätt skyddar din uttryckliga vilja att uppgifter om dig inte behandlas (artikel 30.2 b i FADP). Meta skulle behöva rättfärdiga att det går emot den.
   *[other] Vilka rättigheter du har beror på vilken lag som gäller där du bor. Objector nämner ingen.
}
note-review = { $law ->
    [gdpr] ”Vi kommer att granska detta” är ännu inget svar. Meta måste inom en månad från det att invändningen har tagits emot tala om vad det har gjort (artikel 12.3 i GDPR) och, vid avslag, varför (artikel 12.4).
    [uk] ”Vi kommer att granska detta” är ännu inget svar. Meta måste inom en månad från det att invändningen har tagits emot tala om vad det har gjort (artikel 12.3 i UK GDPR).
   *[other] ”Vi kommer att granska detta” är ännu inget svar. Anteckna dagen och fråga igen efter 30 dagar.
}
note-review-longer = { $law ->
    [uk] I ett komplicerat ärende får Meta ta två månader till på sig, men måste säga det inom den första månaden och tala om varför (artikel 12.3 i UK GDPR).
   *[gdpr] I ett komplicerat ärende får Meta ta två månader till på sig, men måste säga det inom den första månaden och tala om varför (artikel 12.3 i GDPR).
}
note-right-to-act = För att företräda en vuxen behöver du ha rätt till det, till exempel genom en fullmakt. Meta kan be att få se den. Stryk över det på kopian som inte har med saken att göra.
note-true = Det är lätt att lämna en sann försäkran om varje mening i formuläret är sann. Om du är osäker på någon, ta bort den först.
note-code-private = Koden är bara till dig. Objector läser den inte och sparar den inte.
note-code-counts = För Objector räknas invändningen som mottagen när koden har godkänts, inte tidigare.
