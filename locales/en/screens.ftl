# What Objector's own pages say: popup, welcome page, dashboard.
# Calm, second person, short sentences. Never a promise that the law does not make.

## Names that several screens use

screen-name = Objector
screen-platform-facebook = Facebook
screen-platform-instagram = Instagram
screen-platform-whatsapp = WhatsApp
screen-platform-meta = Meta account
screen-route-facebook-own = Facebook’s objection form
screen-route-instagram-own = Instagram’s objection form
screen-route-meta-own = The objection form for a Meta account
screen-route-whatsapp-own = WhatsApp’s objection form
screen-route-third-party = The form about data from other people and sources
screen-route-general-objection = Meta’s general objection form
screen-route-rights-portal = Meta’s page for privacy requests
screen-route-entry = A page that leads to an objection form
screen-only-you-send = Objector fills in and explains. Only you can send.
screen-language = { $code ->
    [bg] Bulgarian
    [cs] Czech
    [da] Danish
    [de] German
    [el] Greek
    [en] English
    [es] Spanish
    [et] Estonian
    [fi] Finnish
    [fr] French
    [ga] Irish
    [hr] Croatian
    [hu] Hungarian
    [is] Icelandic
    [it] Italian
    [lt] Lithuanian
    [lv] Latvian
    [mt] Maltese
    [nb] Norwegian
    [nl] Dutch
    [pl] Polish
    [pt] Portuguese
    [ro] Romanian
    [sk] Slovak
    [sl] Slovenian
    [sv] Swedish
   *[other] Another language
 }
screen-law = { $law ->
    [gdpr] You use your right to object under Article 21(1) of the GDPR, the European data protection law. Meta says that it has a legitimate interest in training AI. You may object to that at any time.
    [uk] You use your right to object under Article 21(1) of the UK GDPR. Meta says that it has a legitimate interest in training AI. You may object to that at any time.
    [fadp] You say that you do not wish this processing. Swiss law, the FADP, protects that wish.
   *[other] Which rights you have depends on the law where you live. Objector does not name one.
 }

## State of an objection

screen-state-not-yet = Not sent yet
screen-state-submitted = Sent on { $date }
screen-state-code-asked = Sent on { $date }. Meta’s code is still to be entered.
screen-state-acknowledged = Sent on { $date } and received by Meta
screen-state-granted = Honoured by Meta
screen-state-refused = Refused by Meta
screen-state-not-sent = Not sent

## On the icon, and in the browser's notices

# Said when one points at the icon, beside the number on it.
screen-due = { $count ->
    [one] Objector: one objection needs you
   *[other] Objector: { $count } objections need you
 }
# Said when one points at the icon in the tab of a form. $form is one of the names above, such as “Facebook’s objection form”.
screen-here = Objector: { $form }
# A notice of the browser's. Others may see it: nothing about the person stands in it.
screen-notice-title = { $count ->
    [one] One objection needs you
   *[other] { $count } objections need you
 }
screen-notice-text = Press here to see what comes next.

## Details: the questions

screen-full-name = Your name
screen-full-name-note = First and last name, as your account shows it.
screen-given-name = First name
screen-family-name = Last name
screen-names-note = Only for forms that ask for the two one by one.
screen-email = Your e-mail address
screen-email-note = The one that Meta knows you by.
screen-country = Country where you live
screen-country-none = Not chosen
screen-land = Your Land
screen-land-note = In Germany, each Land has its own data protection authority.
screen-land-none = Not chosen
screen-phone = Telephone number
screen-phone-note = Only a few forms ask for it. Best left empty.
screen-speak = Language
screen-speak-browser = As the browser
screen-for-whom = For whom do you object?
screen-for-whom-myself = For myself
screen-for-whom-no-account = For myself, without an account
screen-for-whom-child = For my child
screen-for-whom-represented = For someone I represent
screen-for-whom-note = { $whom ->
    [no-account] Others may have posted about you. Meta has a form about data from other people; it needs no account.
    [child] Has the child an account of its own? Then open the form while logged in to it. For what others post about the child there is the form about data from other people; it asks for whom you write.
    [represented] Has this person an account? Then open the form while logged in to it. For what others post about them there is the form about data from other people; it asks for whom you write.
   *[myself] One objection for each Accounts Center. Log in to the account that it is about.
 }
screen-third-party-note = It needs no account.
screen-state-covered = Covered by the objection for { $account }, if the two share one Accounts Center
screen-account-linked = Shares one Accounts Center with my other accounts that are ticked here
screen-accounts = Your accounts
screen-account = { $platform } { $number }
screen-accounts-note = Accounts that share one Accounts Center at Meta are covered by one objection. Each other account needs its own.
screen-add = Add:
screen-add-account = Add an account: { $platform }
screen-account-email = Its e-mail address
screen-account-email-note = Only if it differs from the one above.
screen-account-handle = Profile address or user name
screen-account-handle-note = Only some forms ask for it.
screen-account-remove = Remove
screen-account-remove-label = Remove { $account }
screen-account-added = { $account } added.
screen-account-removed = { $account } removed.
screen-grounds = Your reasons
screen-grounds-note = Tick only what is true for you. You may leave all of it empty. Meta’s form of 2025 takes an objection without a reason. A short true reason helps if you complain later.
screen-ground-expectation = I posted for friends, family or a community, before there was such AI.
screen-ground-expectation-note = Good for older posts, weaker for recent ones.
screen-ground-special-categories = What I made public shows something about my health, beliefs, politics, origin or sexuality.
screen-ground-special-categories-note = The text does not say what. Do not write it into the form either.
screen-ground-children = Children of my family appear in what I posted.
screen-ground-children-note = Leave out names and ages.
screen-ground-profession-safety = My work, or a danger I live with, makes it a risk when my name or face is used elsewhere.
screen-ground-profession-safety-note = The text does not say which. You need not either.
screen-ground-creative-work = I publish my own texts, pictures, music or other works there for my trade.
screen-ground-creative-work-note = This is about your data and your living. Copyright is another matter.
screen-ground-irreversible = It troubles me that nothing can be taken back out of a trained model.
screen-ground-irreversible-note = True for everybody, so best beside another reason.
screen-ground-not-necessary = I think that Meta can train AI without my data.
screen-ground-not-necessary-note = A point of law. Best beside another reason.
screen-ground-non-user = I have no account there, and others show or name me.
screen-ground-non-user-note = For the form about data from other people.
screen-own-words = In your own words
screen-own-words-note = If you like. Leave out health details, and the names of children and other people.
screen-save = Save
screen-saved = Saved on this device.
screen-not-saved = Not saved yet: one e-mail address is not complete.
screen-draft = Not saved yet. This is what you had entered.
screen-kept-here = What you save stays on this device, unless you choose to share it with your other devices.

## Popup

popup-this-page = This page
popup-unsure = Objector is not sure about this page. It writes only if you press the button.
popup-standing-filled = { $all ->
    [one] Objector has filled in one field.
   *[other] Objector has filled in all { $all } fields that it can.
 }
popup-standing-part = { $written ->
    [one] Objector has filled in one of { $all } fields.
   *[other] Objector has filled in { $written } of { $all } fields.
 }
popup-standing-empty = { $all ->
    [one] Objector can fill one field here.
   *[other] Objector can fill { $all } fields here.
 }
popup-standing-details = Objector can fill in this form for you.
popup-standing-hindered = Objector fills nothing in for the moment.
popup-next-hindered = First see to what is said above.
popup-standing-nothing = There is nothing for Objector to write here.
popup-standing-submitted = You have pressed Meta’s button.
popup-refused-fields = { $refused ->
    [one] One field did not take what was written. The card beside it says what to do.
   *[other] { $refused } fields did not take what was written. The cards beside them say what to do.
 }
popup-next-press = Read it through on the page. Then press Meta’s own button.
popup-next-fill = Press “Fill in”, then read it through on the page.
popup-next-details = Enter your details below first.
popup-next-nothing = What is asked for is already there, or only you can answer it. The cards on the page explain each field.
popup-next-submitted = Keep the page open and see what it says. Meta may send a code or an answer by e-mail. Look in the spam folder too.
popup-standing-login = Meta asks you to log in first.
popup-next-login = Log in here, in this browser. Then open the form again.
popup-standing-code = Meta has sent you a code by e-mail.
popup-next-code = Keep this page open. Look for the code in your inbox and in the spam folder, and type it in yourself.
popup-standing-sent = Meta’s page says that your objection has been received.
popup-next-sent = Keep the e-mail that Meta sends you. If none comes, look in the spam folder.
popup-standing-refused = Meta’s page says no.
popup-next-refused = That need not be the end. Keep what it says. You can answer, and Objector helps you with the letter.
popup-standing-unavailable = Meta does not show the form here.
popup-next-unavailable = Often one is just not logged in, in this browser. Log in, then open the form again. In some countries Meta offers no such form.
popup-standing-entry = The form itself is one step further.
popup-next-entry = You can go there at once.
popup-fill = Fill in
popup-undo = Undo
popup-open-form = Open the form
popup-open-again = Open again
popup-why = Why Objector thinks so
popup-sign-address = The address is one of Meta’s known forms.
popup-sign-hidden-id = The form carries the number of a known form.
popup-sign-title = The heading speaks of objecting and of AI.
popup-sign-english-value = The choices are those of an objection form.
popup-sign-labels = The fields ask what an objection form asks.
popup-sign-text = The text speaks of objecting and of AI.
popup-sign-stage-words = Words on the page tell how far you are.
popup-sign-other-matter = Some words belong to another matter. That speaks against it.
popup-elsewhere = You are not on one of Meta’s objection forms.
popup-where = Where you stand
popup-no-known-form = The address of this form is not known. Meta’s page for privacy requests may lead you on.
popup-open-portal = Open Meta’s page
popup-first-title = A few details first
popup-first-lead = With them, Objector can fill in the form. All of them may stay empty.
popup-details-title = Your details
popup-more-details = Preview, own words, profile addresses
popup-menu = More
popup-menu-details = Your details
popup-menu-dashboard = What you have sent
popup-menu-welcome = How Objector works
popup-filled-now = { $written ->
    [one] One field was filled.
   *[other] { $written } fields were filled.
 }
popup-undone-now = Everything is as it was before.
popup-page-gone = The page does not answer any more. Reload it, then try again.
popup-help-unseen = This is the form, but Objector does not see it
popup-help-wrong = Objector gets something wrong here
popup-help-look = By itself, Objector works only at the addresses that it knows of Meta’s forms. If the form has moved here, let Objector look at this page, this once.
popup-help-look-button = Look at this page
popup-help-looked = Objector has found a form here. See above.
popup-help-looked-in-vain = Objector does not see an objection form here.
popup-help-look-failed = Your browser did not let Objector look at this page. Press Objector’s button in the toolbar once more, then try again.
popup-by-hand = You can always fill in the form by hand. Copy what you need, or open the context menu of a field and choose Objector.
popup-copy = Copy
popup-copied = Copied. Paste it into the field.
popup-copy-missing = That is missing from your details. Enter it there first.
popup-copy-failed = Your browser did not let Objector copy. Select the text and copy it yourself.
popup-hand-in = Help to mend it: Objector writes down how this form is built. The file holds the names of fields, headings and buttons. It holds nothing that stands in the fields, none of your details, and nothing of the page outside the form.
popup-hand-in-write = Write it down
popup-hand-in-file = The file
popup-hand-in-read = Read it before you share it. Nothing has been sent. If you are content, save it and send it to Objector’s makers: their address is on Objector’s page in your browser’s add-on store.
popup-hand-in-save = Save the file
popup-hand-in-copy = Copy it

## What can be put into a field by hand

by-hand-objection = My objection
by-hand-email = My e-mail address
by-hand-name = My name
by-hand-country = My country

## Welcome page

welcome-title = Say no to AI training on what you share
welcome-lead = Meta trains AI on what adults share publicly on Facebook and Instagram. You can object. Objector helps you with Meta’s own form.
welcome-does = What it does
welcome-does-recognise = It recognises Meta’s objection forms when you open one.
welcome-does-fill = It fills in what you enter here, and you can undo it.
welcome-does-explain = It explains each field beside it, in plain words.
welcome-never = What it never does
welcome-never-send = It never sends a form. That button is yours.
welcome-never-watch = It never watches you. It works on Meta’s help, privacy and login pages for these forms, and elsewhere on Meta’s pages only when you call it.
welcome-never-network = It never passes anything on. What you enter stays on this device, unless you choose to share it with your other devices.
welcome-honest = Is it still worth it?
welcome-honest-text = Yes. An objection counts for the time to come, whenever you make it. It cannot undo past training: what a model has learned stays in it.
welcome-right = Your right
welcome-skip = Skip this for now
welcome-you = You
welcome-you-note = What the forms ask for. You may leave anything empty.
welcome-preview = What Objector will write
welcome-preview-note = Objector writes it in the language of Meta’s page. You can change it there before you send it.
welcome-forms = Where the forms are
welcome-forms-note = Log in to Facebook or Instagram in this browser first. Then open the form. Objector will be there.
welcome-ready = Now to the forms

## Dashboard

dashboard-title = What you have sent
dashboard-lead = A copy of each objection, as Objector saw it leave. It is kept on this device.
dashboard-none-title = Nothing yet
dashboard-none-text = When you send one of Meta’s forms, a copy of what stood in it appears here: the text, the day, the form.
dashboard-objections = Objections
dashboard-when = Sent
dashboard-page = Page
dashboard-language = Language
dashboard-account = For
dashboard-text = The text that was sent
dashboard-no-text = No text was written in the form.
dashboard-answers = What else stood in the form
dashboard-state-submitted-note = You pressed Meta’s button. Whether it arrived was not seen.
dashboard-by-person = Noted by you on { $date }.
dashboard-by-page = Seen on Meta’s page on { $date }.
dashboard-mark = How does it stand?
dashboard-mark-note = If an e-mail from Meta says otherwise, change it here.
dashboard-mark-submitted = Sent, no answer yet
dashboard-mark-acknowledged = Meta says it was received
dashboard-mark-granted = Meta says it is honoured
dashboard-mark-refused = Meta says no
dashboard-mark-not-sent = I did not send it after all
dashboard-marked = Noted.
dashboard-details = Your details
dashboard-details-none = You have entered nothing yet.
dashboard-details-edit = Change your details
dashboard-details-enter = Enter your details
dashboard-grounds-count = { $count ->
    [0] None ticked
    [one] One ticked
   *[other] { $count } ticked
 }
dashboard-parts = Parts of this page
dashboard-glance = At a glance
dashboard-figure-todo = { $count ->
    [one] needs you
   *[other] need you
 }
dashboard-figure-waiting = { $count ->
    [one] waits for Meta
   *[other] wait for Meta
 }
dashboard-figure-over = { $count ->
    [one] is settled
   *[other] are settled
 }
dashboard-covered-title = Who is covered
dashboard-covered = { $all ->
    [one] { $covered ->
        [0] No objection has been sent for the account yet.
       *[other] An objection has been sent for the account.
    }
   *[other] An objection has been sent for { $covered } of { $all } accounts.
 }
dashboard-strip = The next days that matter
dashboard-search = Search
dashboard-filter = Show
dashboard-filter-all = All
dashboard-filter-todo = Those that need me
dashboard-filter-waiting = Those that wait for Meta
dashboard-filter-over = Those that are settled
dashboard-found = { $count ->
    [0] Nothing found
    [one] One objection
   *[other] { $count } objections
 }
dashboard-more = Show more
dashboard-all = All about it
dashboard-events = What happened, and when
dashboard-notes = Notes
dashboard-note = What came back, in your own words or copied from Meta’s e-mail
dashboard-note-keep = Keep this note
dashboard-note-remove = Remove
dashboard-files = Files
dashboard-all-files = Proof and calendar
dashboard-proof-note = A page to print or to keep as PDF, and the same as data. Each bears a number that changes if a single letter is changed. Nobody else keeps this proof for you.
dashboard-proof-page = Proof, to print
dashboard-proof-json = Proof, as data
dashboard-calendar = Days for the calendar
dashboard-calendar-none = No day is to be waited for.
dashboard-add = Add an objection that was sent without Objector
dashboard-add-note = By post, by e-mail, or before you had Objector. It then counts the days here too.
dashboard-add-route = Which form, or what the letter was about
dashboard-add-channel = How
dashboard-add-on = When
dashboard-add-text = What you wrote, if you still have it
dashboard-add-keep = Add it
dashboard-add-day-missing = Choose the day on which you sent it.
dashboard-letters = Letters
dashboard-letters-note = Objector writes them from what it knows. You read them, change what you like, and send them yourself.
dashboard-letter-write = Write
dashboard-letter-write-label = Write: { $letter }
dashboard-letter-text = The letter. You can change it here.
dashboard-letter-copy = Copy
dashboard-letter-copied = Copied.
dashboard-letter-print = Print
dashboard-letter-mail = Open in my e-mail program
dashboard-letter-page = Open the page for it
dashboard-letter-close = Close
dashboard-letter-as-of = Address and page as of: { $date }
dashboard-settings = Settings and backup
dashboard-notify = Remind me when something is due
dashboard-notify-note = Your browser shows a notice. It asks for your permission once.
dashboard-notify-refused = Your browser has not allowed notices. The number on Objector’s icon still shows what is due.
dashboard-sync = Share with my other devices
dashboard-sync-note = Through your browser’s own account, with its maker’s servers in between. Off unless you choose it.
dashboard-backup = Backup
dashboard-backup-note = One file with your details and all that you have sent. Keep it in a safe place.
dashboard-backup-make = Make a backup
dashboard-backup-save = Save the backup
dashboard-backup-take = Take in a backup …
dashboard-backup-person = Take my details from the file
dashboard-backup-take-in = Take it in
dashboard-backup-leave = Leave it
dashboard-backup-taken = Taken in. Nothing that was here is lost.
dashboard-closed = Closed explanations
dashboard-closed-note = Cards that you closed on Meta’s forms stay closed until you show them again.
dashboard-closed-show = Show them again
dashboard-closed-shown = They will be shown again.
dashboard-forget-title = Forget everything
dashboard-forget-text = This deletes your details and the list above from this device. What Meta has received stays with Meta.
dashboard-forget = Forget everything …
dashboard-forget-sure = Delete it all?
dashboard-forget-sure-text = Your details and the copies of what you sent will be gone for good. The copies may be your only proof.
dashboard-forget-yes = Delete it all
dashboard-forget-no = Keep it
dashboard-forgotten = Everything has been deleted from this device.

## When something is wrong

error-permission-title = Objector may not work on Meta’s pages yet
error-permission-text = Your browser has not allowed it on Meta’s help and privacy pages. Without that, it can neither recognise nor fill a form.
error-permission-grant = Allow it on Meta’s pages
error-permission-granted = Thank you. Reload Meta’s page if it is open.
error-permission-still = It is still not allowed. You can change that in the settings of your browser.
error-damaged-title = What was saved cannot be read
error-damaged-text = It is damaged. It has been kept as it is, and nothing was overwritten. Until you decide, Objector fills nothing in. If you start afresh, the damaged copy is put aside and stays on this device.
error-damaged-afresh = Put it aside and start afresh
error-damaged-done = The damaged copy has been put aside. You can start afresh.
error-newer-title = What was saved comes from a newer Objector
error-newer-text = It has been kept as it is. This older version does not touch it and fills nothing in. Update Objector.
error-unreadable-title = Your browser does not give out what was saved
error-unreadable-text = Nothing was overwritten. Until it can be read again, Objector fills nothing in. Restarting the browser often helps.
error-not-kept = That did not work. Nothing was changed. Please try again.
error-full-title = There is no more room to save
error-full-text = Your browser could not keep the last change on this device. What was saved before is still there.
error-unreachable-title = Objector does not answer
error-unreachable-text = Nothing is lost. Close this window and open it again. If that does not help, restart your browser.
error-not-saved = That could not be saved. What you entered is still here. Please try again.
error-email = This is not a complete e-mail address. One looks like name@example.org.
error-account-handle = This is an address of another service. Enter the profile of this account, or leave it empty.
error-account-email = This is not a complete e-mail address. Leave it empty to use the one above.
