# The record (how an objection stands, what comes next, what is refused, the proof), in Polish.

record-standing-not-sent = Niewysłany
record-standing-code-asked = Trzeba jeszcze wpisać kod od Mety
record-standing-waiting = { $days ->
    [one] Meta ma jeszcze jeden dzień na odpowiedź
    [few] Meta ma jeszcze { $days } dni na odpowiedź
    [many] Meta ma jeszcze { $days } dni na odpowiedź
   *[other] Meta ma jeszcze { $days } dnia na odpowiedź
 }
record-standing-waiting-no-limit = { $days ->
    [one] Za jeden dzień można zapytać o odpowiedź
    [few] Za { $days } dni można zapytać o odpowiedź
    [many] Za { $days } dni można zapytać o odpowiedź
   *[other] Za { $days } dnia można zapytać o odpowiedź
 }
record-standing-due-today = Dziś mija termin na odpowiedź Mety
record-standing-due-yesterday = Wczoraj minął termin na odpowiedź Mety. Może jest już w drodze.
record-standing-overdue = { $days ->
    [one] Jeden dzień po terminie
    [few] { $days } dni po terminie
    [many] { $days } dni po terminie
   *[other] { $days } dnia po terminie
 }
record-standing-unanswered = Jeszcze bez odpowiedzi
record-standing-granted = Uwzględniony przez Metę
record-standing-refused = Odrzucony przez Metę

record-next-nothing = Nie musisz już nic robić.
record-next-wait = Poczekaj do { $date }.
record-next-enter-code = Wpisz na stronie Mety kod z e-maila od Mety. Bez niego sprzeciw nie dotrze.
record-next-send-again = Kod zapewne stracił już ważność. Wyślij formularz jeszcze raz.
record-next-send-reminder = Wyślij Mecie przypomnienie.
record-next-answer-refusal = Odpowiedz na odmowę Mety albo złóż skargę do organu ochrony danych.
record-next-write-complaint = { $rule ->
    [uk] Najpierw złóż skargę do Mety. Jeśli to nie pomoże, złóż skargę do ICO.
   *[other] Złóż skargę do organu ochrony danych.
 }
record-next-ask-authority = { $rule ->
    [gdpr] Zapytaj organ, na jakim etapie jest Twoja skarga. Jeśli jej nie rozpatruje albo przez trzy miesiące nie daje znać, możesz się zwrócić do sądu.
   *[other] Zapytaj organ, na jakim etapie jest Twoja skarga.
 }

record-step-sent = Wysłanie
record-step-confirmation = Potwierdzenie
record-step-answer = Odpowiedź
record-step-reminder = Przypomnienie
record-step-complaint = Skarga
record-place-done = Gotowe
record-place-now = Teraz
record-place-late = Po terminie
record-place-ahead = Później
record-place-unneeded = Niepotrzebne

record-due-gdpr = Meta musi odpowiedzieć najpóźniej { $date }: w ciągu miesiąca od otrzymania Twojego sprzeciwu, zgodnie z art. 12 ust. 3 RODO.
record-due-uk = Meta musi odpowiedzieć najpóźniej { $date }: w ciągu miesiąca od otrzymania Twojego sprzeciwu, zgodnie z UK GDPR.
record-due-no-limit = Prawo, które Cię dotyczy, nie wyznacza na odpowiedź żadnego terminu, który byłby znany Objectorowi. Po 30 dniach, { $date }, można zapytać o odpowiedź.
record-due-extended = Meta napisała, że potrzebuje jeszcze dwóch miesięcy. Musi więc odpowiedzieć najpóźniej { $date }.
record-due-extended-too-late = Meta napisała, że potrzebuje więcej czasu, dopiero po upływie miesiąca. To się nie liczy.
record-due-moved-weekend = { $day } przypada w weekend.
record-due-moved-holiday-there = { $day } to dzień ustawowo wolny od pracy tam, gdzie musi działać Meta.
record-due-moved-holiday-here = { $day } to dzień ustawowo wolny od pracy tam, gdzie mieszkasz. Na wszelki wypadek Objector go uwzględnia. Bez niego czas Mety kończy się { $date }.
record-due-holidays-unknown = Objector nie zna dni ustawowo wolnych od pracy w tym roku. Uwzględnia tylko weekendy.

record-channel-form = Przez formularz Mety
record-channel-letter = Pocztą
record-channel-e-mail = E-mailem
record-say-sent = Sprzeciw wysłano dnia
record-say-received = Sprzeciw dotarł do Mety dnia
record-say-extended = Meta napisała, że potrzebuje jeszcze dwóch miesięcy, dnia
record-say-answered = Odpowiedź Mety przyszła dnia
record-say-reminded = Przypomnienie wysłano dnia
record-say-complained = Skargę złożono dnia
record-event-sent = Wysłano { $date }.
record-event-received = Meta otrzymała sprzeciw { $date }.
record-event-extended = { $date } Meta napisała, że potrzebuje jeszcze dwóch miesięcy.
record-event-answered = Odpowiedź Mety przyszła { $date }.
record-event-reminded = Przypomnienie wysłano { $date }.
record-event-complained = Skargę wysłano { $date }.
record-state-submitted = Wysłany
record-state-code-asked = Meta prosi o kod
record-state-acknowledged = Otrzymany przez Metę
record-state-granted = Uwzględniony przez Metę
record-state-refused = Odrzucony przez Metę
record-state-not-sent = Jednak niewysłany

record-wrong-in-future = Ten dzień dopiero nadejdzie. Wybierz dzisiejszy lub wcześniejszy.
record-wrong-too-early = To za wcześnie. Wybierz dzień wniesienia sprzeciwu lub późniejszy.
record-wrong-too-long = Ten tekst jest za długi, żeby go zachować. Skróć go.
record-wrong-changed = W międzyczasie zmieniono to w innym oknie. Tak jest teraz. Wpisz to jeszcze raz.
record-wrong-unusable = Tego pliku nie wczytano. Nic się nie zmieniło.

record-backup-file = objector-kopia-zapasowa-{ $day }.json
record-fault-too-large = Ten plik jest większy niż wszystkie, jakie zapisuje Objector. Nic się nie zmieniło.
record-fault-not-ours = To nie jest kopia zapasowa utworzona przez Objectora. Nic się nie zmieniło.
record-fault-newer = Ten plik utworzył nowszy Objector. Najpierw zaktualizuj ten. Nic się nie zmieniło.
record-fault-damaged = Ten plik jest uszkodzony. Nic się nie zmieniło.
record-fault-damaged-line = Ten plik jest uszkodzony w wierszu { $line }, znak { $column }. Nic się nie zmieniło.
record-fault-damaged-path = Ten plik zawiera coś, czego Objector nie zapisuje; miejsce: { $path }. Nic się nie zmieniło.
record-changes-none = Wszystko z tego pliku już tu jest.
record-changes-added = { $count ->
    [one] Jeden sprzeciw jest nowy.
    [few] { $count } sprzeciwy są nowe.
    [many] { $count } sprzeciwów jest nowych.
   *[other] { $count } sprzeciwu jest nowe.
 }
record-changes-updated = { $count ->
    [one] O jednym sprzeciwie plik wie więcej.
    [few] O { $count } sprzeciwach plik wie więcej.
    [many] O { $count } sprzeciwach plik wie więcej.
   *[other] O { $count } sprzeciwu plik wie więcej.
 }
record-changes-same = { $count ->
    [one] Jeden sprzeciw jest taki sam.
    [few] { $count } sprzeciwy są takie same.
    [many] { $count } sprzeciwów jest takich samych.
   *[other] { $count } sprzeciwu jest takie samo.
 }
record-changes-conflicts = { $count ->
    [one] Jeden sprzeciw różni się tutaj i w pliku. Obie kopie zostają zachowane.
    [few] { $count } sprzeciwy różnią się tutaj i w pliku. Obie kopie każdego z nich zostają zachowane.
    [many] { $count } sprzeciwów różni się tutaj i w pliku. Obie kopie każdego z nich zostają zachowane.
   *[other] { $count } sprzeciwu różni się tutaj i w pliku. Obie kopie zostają zachowane.
 }
record-changes-person-taken = Twoje dane zostają przejęte z pliku.
record-changes-person-differ = Plik zawiera inne Twoje dane. Zostają te z tego urządzenia, chyba że wybierzesz te z pliku.
record-sync-bytes = Twój wykaz jest już za duży, żeby udostępnić go Twoim innym urządzeniom. Zostaje na tym. Można go przenieść w pliku kopii zapasowej.
record-sync-items = W Twoim wykazie jest za dużo sprzeciwów, żeby udostępnić go Twoim innym urządzeniom. Zostaje na tym. Można go przenieść w pliku kopii zapasowej.

record-calendar-file = objector.ics
record-calendar-due = Mija termin na odpowiedź Mety w sprawie Twojego sprzeciwu
record-calendar-due-text = { $form } ({ $email }). Jeśli za dwa dni nadal nic nie przyjdzie, Objector pomoże Ci wysłać Mecie przypomnienie.
record-calendar-ask = Zapytaj Metę o swój sprzeciw
record-calendar-ask-text = { $form } ({ $email }). Jeśli odpowiedź nie przyszła, Objector pomoże Ci o nią zapytać.

record-proof-file = objector-dowod-{ $day }
record-proof-title = Co wysłano do Mety
record-proof-made = Sporządzono { $moment } w Objectorze { $version }.
record-proof-means = Objector zapisał to na urządzeniu osoby wnoszącej sprzeciw. Widać z tego, co zostało napisane i kiedy. Nie jest to potwierdzenie od Mety.
record-proof-sent = Wysłano
record-proof-sent-corrected = Dzień podany przez tę osobę
record-proof-channel = Jak
record-proof-platform = Serwis
record-proof-account = Dla
record-proof-page = Strona
record-proof-language = Język formularza
record-proof-by = Kto zapisał
record-proof-by-page = Objector { $version }, po naciśnięciu przycisku Mety
record-proof-by-person = Ta osoba, później, w Objectorze { $version }
record-proof-due = Odpowiedź
record-proof-due-text = { $rule ->
    [no-limit] Nie ma wyznaczonego terminu. Kiedy zapytać: { $date }
   *[other] Najpóźniej { $date }
 }
record-proof-text = Wysłany tekst
record-proof-no-text = Nie zachowano żadnego tekstu.
record-proof-answers = Co jeszcze było w formularzu
record-proof-after = Co było potem
record-proof-nothing-after = Niczego nie zauważono ani nie zanotowano.
record-proof-mark-page = { $state }: widziano na stronie Mety { $moment }.
record-proof-mark-person = { $state }: zanotowane przez tę osobę { $moment }.
record-proof-notes = Notatki
record-proof-sum = Do czego służą długie liczby
record-proof-sum-means = Każdy sprzeciw kończy się liczbą, czyli skrótem SHA-256. Oblicza się ją ze wszystkiego, co jest powyżej, w takiej postaci, w jakiej zapisano to w pliku JSON utworzonym razem z tą stroną. Jeśli zmieni się choćby jedna litera, liczba będzie inna. Dzięki temu ktoś, kto dostał tę liczbę wcześniej, może stwierdzić, że od tamtej pory niczego nie zmieniono.
