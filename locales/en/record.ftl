# The record: how it stands, what comes next, what is refused, and the page that shows what was sent.
# Say "by" a day, never "at" an hour. Never a promise that the law does not make.

## How it stands on a day

record-standing-not-sent = Not sent
record-standing-code-asked = Meta’s code is still to be entered
record-standing-waiting = { $days ->
    [one] Meta’s answer is due in one day
   *[other] Meta’s answer is due in { $days } days
 }
record-standing-waiting-no-limit = { $days ->
    [one] Time to ask in one day
   *[other] Time to ask in { $days } days
 }
record-standing-due-today = Meta’s answer is due today
record-standing-due-yesterday = Meta’s answer was due yesterday. It may be on its way.
record-standing-overdue = { $days ->
    [one] Overdue for one day
   *[other] Overdue for { $days } days
 }
record-standing-unanswered = No answer yet
record-standing-granted = Honoured by Meta
record-standing-refused = Refused by Meta

## The one thing to do next

record-next-nothing = There is nothing more for you to do.
record-next-wait = Wait until { $date }.
record-next-enter-code = Enter the code from Meta’s e-mail on Meta’s page. Without it, the objection does not arrive.
record-next-send-again = The code will have run out by now. Send the form again.
record-next-send-reminder = Remind Meta.
record-next-answer-refusal = Answer Meta’s refusal, or complain to the data protection authority.
record-next-write-complaint = { $rule ->
    [uk] Complain to Meta first. If that does not help, complain to the ICO.
   *[other] Complain to the data protection authority.
 }
record-next-ask-authority = { $rule ->
    [gdpr] Ask the authority how far your complaint is. If it does not deal with it, or says nothing for three months, you can turn to a court.
   *[other] Ask the authority how far your complaint is.
 }

## The way

record-step-sent = Sent
record-step-confirmation = Confirmation
record-step-answer = Answer
record-step-reminder = Reminder
record-step-complaint = Complaint
record-place-done = Done
record-place-now = Now
record-place-late = Late
record-place-ahead = To come
record-place-unneeded = Not needed

## By when Meta must answer, and why then

record-due-gdpr = Meta must answer by { $date }: one month after it received your objection, under Article 12(3) of the GDPR.
record-due-uk = Meta must answer by { $date }: one month after it received your objection, under the UK GDPR.
record-due-no-limit = The law that applies to you sets no time for an answer that Objector knows of. After 30 days, on { $date }, it is time to ask.
record-due-extended = Meta wrote that it needs two months more. So it must answer by { $date }.
record-due-extended-too-late = Meta wrote only after the month was over that it needs more time. That does not count.
record-due-moved-weekend = { $day } is on a weekend.
record-due-moved-holiday-there = { $day } is a public holiday where Meta must act.
record-due-moved-holiday-here = { $day } is a public holiday where you live. To be safe, Objector counts it in. Without it, Meta’s time ends on { $date }.
record-due-holidays-unknown = Objector does not know the public holidays of that year. Only weekends are counted.

## What the person says

record-channel-form = Through Meta’s form
record-channel-letter = By post
record-channel-e-mail = By e-mail
record-say-sent = I sent it on
record-say-received = It reached Meta on
record-say-extended = Meta wrote that it needs two months more, on
record-say-answered = Meta’s answer came on
record-say-reminded = I sent the reminder on
record-say-complained = I complained on
record-event-sent = Sent on { $date }.
record-event-received = Received by Meta on { $date }.
record-event-extended = On { $date }, Meta wrote that it needs two months more.
record-event-answered = Meta’s answer came on { $date }.
record-event-reminded = Reminder sent on { $date }.
record-event-complained = Complaint sent on { $date }.
record-state-submitted = Sent
record-state-code-asked = Meta asks for a code
record-state-acknowledged = Received by Meta
record-state-granted = Honoured by Meta
record-state-refused = Refused by Meta
record-state-not-sent = Not sent after all

## Why something is not kept

record-wrong-in-future = That day is still to come. Choose today or an earlier day.
record-wrong-too-early = That day is too early. Choose the day of the objection or a later one.
record-wrong-too-long = That is too long to keep. Please shorten it.
record-wrong-changed = This was changed in another window meanwhile. Here is how it stands now. Please enter it again.
record-wrong-unusable = This file was not taken in. Nothing was changed.

## Backup

record-backup-file = objector-backup-{ $day }.json
record-fault-too-large = This file is larger than any that Objector writes. Nothing was changed.
record-fault-not-ours = This is not a backup made by Objector. Nothing was changed.
record-fault-newer = This file was made by a newer Objector. Update this one first. Nothing was changed.
record-fault-damaged = This file is damaged. Nothing was changed.
record-fault-damaged-line = This file is damaged in line { $line }, at character { $column }. Nothing was changed.
record-fault-damaged-path = This file holds something that Objector does not write, at { $path }. Nothing was changed.
record-changes-none = Everything in this file is here already.
record-changes-added = { $count ->
    [one] One objection is new.
   *[other] { $count } objections are new.
 }
record-changes-updated = { $count ->
    [one] Of one objection, the file knows more.
   *[other] Of { $count } objections, the file knows more.
 }
record-changes-same = { $count ->
    [one] One objection is the same.
   *[other] { $count } objections are the same.
 }
record-changes-conflicts = { $count ->
    [one] One objection is different here and there. Both copies are kept.
   *[other] { $count } objections are different here and there. Both copies of each are kept.
 }
record-changes-person-taken = Your details are taken from the file.
record-changes-person-differ = The file holds other details of yours. Those on this device stay, unless you choose the ones in the file.
record-sync-bytes = Your record has become too large to share with your other devices. It stays on this one. A backup file can carry it over.
record-sync-items = Your record has too many objections to share with your other devices. It stays on this one. A backup file can carry it over.

## Calendar

record-calendar-file = objector.ics
record-calendar-due = Meta’s answer to your objection is due
record-calendar-due-text = { $form } ({ $email }). If nothing has come in two days, Objector helps you to remind Meta.
record-calendar-ask = Ask Meta about your objection
record-calendar-ask-text = { $form } ({ $email }). If no answer has come, Objector helps you to ask.

## The page that shows what was sent

record-proof-file = objector-proof-{ $day }
record-proof-title = What was sent to Meta
record-proof-made = Made on { $moment } with Objector { $version }.
record-proof-means = Objector took this down on the person’s own device. It shows what was written, and when. It is not a confirmation by Meta.
record-proof-sent = Sent
record-proof-sent-corrected = Day, as the person says
record-proof-channel = How
record-proof-platform = Service
record-proof-account = For
record-proof-page = Page
record-proof-language = Language of the form
record-proof-by = Taken down by
record-proof-by-page = Objector { $version }, when Meta’s button was pressed
record-proof-by-person = The person, later, in Objector { $version }
record-proof-due = Answer
record-proof-due-text = { $rule ->
    [no-limit] No time is set. Time to ask: { $date }
   *[other] Due by { $date }
 }
record-proof-text = The text that was sent
record-proof-no-text = No text was kept.
record-proof-answers = What else stood in the form
record-proof-after = What came after
record-proof-nothing-after = Nothing was seen or noted.
record-proof-mark-page = { $state }: seen on Meta’s page on { $moment }.
record-proof-mark-person = { $state }: noted by the person on { $moment }.
record-proof-notes = Notes
record-proof-sum = What the long numbers are for
record-proof-sum-means = Each objection ends with a number, its SHA-256. It is computed from everything above it, as it stands in the JSON file made along with this page. If a single letter is changed, the number is another. So whoever was given the number earlier can tell that nothing was changed since.
