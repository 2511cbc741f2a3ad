# The record (how an objection stands, what comes next, what is refused, the proof), in Czech.

record-standing-not-sent = Neodesláno
record-standing-code-asked = Zbývá zadat kód od Mety
record-standing-waiting = { $days ->
    [one] Meta má na odpověď ještě jeden den
    [few] Meta má na odpověď ještě { $days } dny
    [many] Meta má na odpověď ještě { $days } dne
   *[other] Meta má na odpověď ještě { $days } dní
 }
record-standing-waiting-no-limit = { $days ->
    [one] Za jeden den je čas zeptat se
    [few] Za { $days } dny je čas zeptat se
    [many] Za { $days } dne je čas zeptat se
   *[other] Za { $days } dní je čas zeptat se
 }
record-standing-due-today = Meta má odpovědět nejpozději dnes
record-standing-due-yesterday = Meta měla odpovědět nejpozději včera. Odpověď je možná na cestě.
record-standing-overdue = { $days ->
    [one] Jeden den po termínu
    [few] { $days } dny po termínu
    [many] { $days } dne po termínu
   *[other] { $days } dní po termínu
 }
record-standing-unanswered = Zatím bez odpovědi
record-standing-granted = Meta vyhověla
record-standing-refused = Meta odmítla

record-next-nothing = Nic dalšího už dělat nemusíte.
record-next-wait = Počkejte do { $date }.
record-next-enter-code = Zadejte na stránce Mety kód z jejího e-mailu. Bez něj námitka nedojde.
record-next-send-again = Kód už zřejmě neplatí. Odešlete formulář znovu.
record-next-send-reminder = Pošlete Metě upomínku.
record-next-answer-refusal = Odpovězte na odmítnutí Mety, nebo podejte stížnost u úřadu pro ochranu osobních údajů.
record-next-write-complaint = { $rule ->
    [uk] Nejdřív si stěžujte přímo Metě. Pokud to nepomůže, podejte stížnost u ICO.
   *[other] Podejte stížnost u úřadu pro ochranu osobních údajů.
 }
record-next-ask-authority = { $rule ->
    [gdpr] Zeptejte se úřadu, jak vaše stížnost pokročila. Pokud se jí nezabývá nebo se tři měsíce neozve, můžete se obrátit na soud.
   *[other] Zeptejte se úřadu, jak vaše stížnost pokročila.
 }

record-step-sent = Odeslání
record-step-confirmation = Potvrzení
record-step-answer = Odpověď
record-step-reminder = Upomínka
record-step-complaint = Stížnost
record-place-done = Hotovo
record-place-now = Teď
record-place-late = Po termínu
record-place-ahead = Později
record-place-unneeded = Není potřeba

record-due-gdpr = Meta musí odpovědět nejpozději { $date }: do jednoho měsíce od obdržení vaší námitky, podle čl. 12 odst. 3 GDPR.
record-due-uk = Meta musí odpovědět nejpozději { $date }: do jednoho měsíce od obdržení vaší námitky, podle UK GDPR.
record-due-no-limit = Právo, které se na vás vztahuje, nestanoví pro odpověď žádnou lhůtu, o které by Objector věděl. Po 30 dnech, { $date }, je čas zeptat se.
record-due-extended = Meta napsala, že potřebuje další dva měsíce. Odpovědět tedy musí nejpozději { $date }.
record-due-extended-too-late = Meta napsala, že potřebuje víc času, až po uplynutí měsíce. To se nepočítá.
record-due-moved-weekend = Den { $day } připadá na víkend.
record-due-moved-holiday-there = Dne { $day } je svátek tam, kde musí Meta jednat.
record-due-moved-holiday-here = Dne { $day } je svátek tam, kde žijete. Objector s ním pro jistotu počítá. Bez něj čas Mety končí { $date }.
record-due-holidays-unknown = Objector nezná svátky v tomto roce. Započítává jen víkendy.

record-channel-form = Formulářem Mety
record-channel-letter = Poštou
record-channel-e-mail = E-mailem
record-say-sent = Námitka odeslána dne
record-say-received = Metě došla dne
record-say-extended = Meta napsala, že potřebuje další dva měsíce, dne
record-say-answered = Odpověď Mety přišla dne
record-say-reminded = Upomínka odeslána dne
record-say-complained = Stížnost podána dne
record-event-sent = Odesláno { $date }.
record-event-received = Meta námitku obdržela { $date }.
record-event-extended = { $date } Meta napsala, že potřebuje další dva měsíce.
record-event-answered = Odpověď Mety přišla { $date }.
record-event-reminded = Upomínka odeslána { $date }.
record-event-complained = Stížnost odeslána { $date }.
record-state-submitted = Odesláno
record-state-code-asked = Meta chce kód
record-state-acknowledged = Doručeno Metě
record-state-granted = Meta vyhověla
record-state-refused = Meta odmítla
record-state-not-sent = Nakonec neodesláno

record-wrong-in-future = Tento den teprve přijde. Vyberte dnešek nebo dřívější den.
record-wrong-too-early = To je příliš brzy. Vyberte den námitky nebo pozdější.
record-wrong-too-long = To je na uložení příliš dlouhé. Zkraťte to prosím.
record-wrong-changed = Mezitím se to změnilo v jiném okně. Takto to vypadá teď. Zadejte to prosím znovu.
record-wrong-unusable = Tento soubor nebyl načten. Nic se nezměnilo.

record-backup-file = objector-zaloha-{ $day }.json
record-fault-too-large = Tento soubor je větší než kterýkoli, který Objector zapisuje. Nic se nezměnilo.
record-fault-not-ours = Toto není záloha vytvořená Objectorem. Nic se nezměnilo.
record-fault-newer = Tento soubor vytvořil novější Objector. Nejdřív aktualizujte tento. Nic se nezměnilo.
record-fault-damaged = Tento soubor je poškozený. Nic se nezměnilo.
record-fault-damaged-line = Tento soubor je poškozený na řádku { $line }, znak { $column }. Nic se nezměnilo.
record-fault-damaged-path = Tento soubor obsahuje něco, co Objector nezapisuje; místo: { $path }. Nic se nezměnilo.
record-changes-none = Všechno z tohoto souboru už tu je.
record-changes-added = { $count ->
    [one] Jedna námitka je nová.
    [few] { $count } námitky jsou nové.
    [many] { $count } námitky je nových.
   *[other] { $count } námitek je nových.
 }
record-changes-updated = { $count ->
    [one] O jedné námitce ví soubor víc.
    [few] O { $count } námitkách ví soubor víc.
    [many] O { $count } námitky ví soubor víc.
   *[other] O { $count } námitkách ví soubor víc.
 }
record-changes-same = { $count ->
    [one] Jedna námitka je stejná.
    [few] { $count } námitky jsou stejné.
    [many] { $count } námitky je stejných.
   *[other] { $count } námitek je stejných.
 }
record-changes-conflicts = { $count ->
    [one] Jedna námitka se tady a v souboru liší. Obě kopie zůstávají.
    [few] { $count } námitky se tady a v souboru liší. U každé zůstávají obě kopie.
    [many] { $count } námitky se tady a v souboru liší. U každé zůstávají obě kopie.
   *[other] { $count } námitek se tady a v souboru liší. U každé zůstávají obě kopie.
 }
record-changes-person-taken = Vaše údaje se převezmou ze souboru.
record-changes-person-differ = V souboru jsou jiné vaše údaje. Zůstanou ty v tomto zařízení, pokud nezvolíte ty ze souboru.
record-sync-bytes = Váš přehled je už příliš velký na to, aby se sdílel s vašimi dalšími zařízeními. Zůstává v tomto. Přenést ho lze v souboru se zálohou.
record-sync-items = Ve vašem přehledu je příliš mnoho námitek na to, aby se sdílel s vašimi dalšími zařízeními. Zůstává v tomto. Přenést ho lze v souboru se zálohou.

record-calendar-file = objector.ics
record-calendar-due = Meta má odpovědět na vaši námitku
record-calendar-due-text = { $form } ({ $email }). Pokud do dvou dnů nic nepřijde, Objector vám pomůže poslat Metě upomínku.
record-calendar-ask = Zeptat se Mety na námitku
record-calendar-ask-text = { $form } ({ $email }). Pokud odpověď nepřišla, Objector vám pomůže se zeptat.

record-proof-file = objector-doklad-{ $day }
record-proof-title = Co bylo odesláno Metě
record-proof-made = Vytvořeno { $moment } v Objectoru { $version }.
record-proof-means = Objector to zaznamenal v zařízení osoby, která námitku vznesla. Je z toho vidět, co bylo napsáno a kdy. Není to potvrzení od Mety.
record-proof-sent = Odesláno
record-proof-sent-corrected = Den, jak ho uvádí daná osoba
record-proof-channel = Jak
record-proof-platform = Služba
record-proof-account = Pro účet
record-proof-page = Stránka
record-proof-language = Jazyk formuláře
record-proof-by = Zaznamenal
record-proof-by-page = Objector { $version }, při stisknutí tlačítka Mety
record-proof-by-person = Daná osoba, později, v Objectoru { $version }
record-proof-due = Odpověď
record-proof-due-text = { $rule ->
    [no-limit] Lhůta není stanovena. Kdy se zeptat: { $date }
   *[other] Nejpozději { $date }
 }
record-proof-text = Odeslaný text
record-proof-no-text = Žádný text nebyl uložen.
record-proof-answers = Co dalšího ve formuláři bylo
record-proof-after = Co následovalo
record-proof-nothing-after = Nic nebylo vidět ani zaznamenáno.
record-proof-mark-page = { $state }: viděno na stránce Mety { $moment }.
record-proof-mark-person = { $state }: zaznamenáno danou osobou { $moment }.
record-proof-notes = Poznámky
record-proof-sum = K čemu jsou dlouhá čísla
record-proof-sum-means = Každá námitka končí číslem, svým otiskem SHA-256. Počítá se ze všeho, co je nad ním, v podobě, v jaké je to zapsáno v souboru JSON vytvořeném spolu s touto stránkou. Změní-li se jediné písmeno, je číslo jiné. Kdo tedy číslo dostal už dříve, pozná, že se od té doby nic nezměnilo.
