# What Objector says beside each control of Meta's form, in the person's language.
# .title  the card's heading, at most 40 characters
# .asks   what Meta wants here, at most 160 characters
# .why    the longer explanation behind "why?"
# $law: gdpr, uk, fadp, other: the law that applies where the person lives
# .missing (where Objector could fill) what the person would have to tell it first, at most 160 characters
# .written (where Objector fills) what it wrote and why, at most 160 characters
# An attribute that ends in a route (.asks-third-party) is said on that form instead of the general one (.asks).

card-region = Objector’s explanation
card-fill = Fill in the form
card-undo = Undo everything
card-write = Fill this in
card-take-back = Take this back
card-why = Why?
card-close = Close
card-open = Explain this

# Whether the field may stay empty. Said only where the page itself says so.
need-required = Meta requires an answer.
need-optional = It may stay empty.

# How it stands with what Objector writes.
state-ready = Objector can fill this in for you. Nothing is written until you press the button.
state-held = Something is here already. Objector leaves it as it is.
state-held-other = Another address is here already than the one you gave for this account. Objector leaves it. Check which one you want.
state-refused = The page did not keep what Objector wrote. Please type it yourself.
state-undone = Taken back. The field is as it was before.
state-unsure = Objector is not sure what this field is for. Read Meta’s question before you answer it.
state-too-long = Your entry is longer than this field allows. Please write a shorter one yourself.
state-no-choice = Objector found no fitting answer in Meta’s list. Please choose it yourself.

field-email =
    .title = Your e-mail address
    .asks = Meta wants the e-mail address of the account that you object for. Its answer goes there.
    .why = Use the address that belongs to your account. Guides of consumer bodies advise this, because Meta can then match your objection to the account. If the answer does not come, look in your spam folder too.
    .missing = Tell Objector your e-mail address first, then it can fill this in.
    .written = Objector wrote the address that you gave for this account.
    .asks-third-party = Meta wants an e-mail address where it can answer you. It need not belong to an account.
    .why-third-party = This form needs no account. Give an address that you read: Meta’s answer and its questions go there.
    .written-third-party = Objector wrote the address that you gave for answers.
    .asks-whatsapp-own = WhatsApp wants an e-mail address. It asks further questions there before it answers.
    .why-whatsapp-own = WhatsApp asks by e-mail what you object to and why. People got that mail in English. Give an address that you read, and answer in your own language if you prefer.
    .written-whatsapp-own = Objector wrote the address that you gave for WhatsApp, or else your general one.
field-email-confirm =
    .title = The same address again
    .asks = Meta wants the same e-mail address a second time, to catch typing errors.
    .why = It must be exactly the same as above. If you change one of the two, change both.
    .missing = Tell Objector your e-mail address first, then it can fill this in.
    .written = Objector wrote the same address as above.
field-full-name =
    .title = Your name
    .asks = Meta wants your first and last name.
    .why = Give the name that your account bears. You need not prove it: Meta may ask for more proof only if it has reasonable doubts about who you are.
    .missing = Tell Objector your name first, then it can fill this in.
    .written = Objector wrote the name that you gave.
    .why-plain = Give the name that your account bears. Nothing need be enclosed to prove it.
    .why-third-party = Give the name under which others know you, for Meta has to look for it. If you are also known by another, say so where the form asks for an explanation.
field-given-name =
    .title = Your first name
    .asks = Meta wants your first name.
    .why = Give the name that your account bears. You need not prove it: Meta may ask for more proof only if it has reasonable doubts about who you are.
    .missing = Tell Objector your first name first, then it can fill this in.
    .written = Objector wrote the first name that you gave.
field-family-name =
    .title = Your last name
    .asks = Meta wants your last name.
    .why = Give the name that your account bears. You need not prove it: Meta may ask for more proof only if it has reasonable doubts about who you are.
    .missing = Tell Objector your last name first, then it can fill this in.
    .written = Objector wrote the last name that you gave.
field-phone =
    .title = Your telephone number
    .asks = Meta wants a telephone number, with the country code.
    .why = On WhatsApp’s form it is the number of your WhatsApp account. On other forms, leave it empty if you may: an objection does not need it.
    .asks-whatsapp-own = WhatsApp wants the telephone number of your WhatsApp account, with the country code.
    .missing = Tell Objector your telephone number first, then it can fill this in.
    .written = Objector wrote the number that you gave.
field-country =
    .title = Your country
    .asks = Meta wants to know in which country you live, because your rights depend on it.
    .why = Choose the country where you really live, not the one you were born in. If it is missing from Meta’s list, as was reported of Norway in 2024, the form cannot be used: write a letter instead.
    .missing = Tell Objector your country first, then it can choose it here.
    .written = Objector chose the country that you gave.
field-account =
    .title = Your profile
    .asks = Meta wants the address or the user name of the profile that this is about.
    .why = Give the one profile that you object for. For other accounts that are not in the same Accounts Center, fill in the form again.
    .missing = Tell Objector your profile’s address first, then it can fill this in.
    .written = Objector wrote the profile that you gave.
field-reason =
    .title = Why you object
    .asks = Meta asks why you object, or how this use of your data affects you.
    .why = { $law ->
        [gdpr] Article 21(1) GDPR speaks of grounds that relate to your particular situation.
        [uk] Article 21(1) of the UK GDPR speaks of grounds that relate to your particular situation.
       *[other] Say in your own words why you do not want this use.
    } A few true sentences are enough, and documents are not needed. Meta’s form of 2024 refused answers of less than 100 characters; that of 2025 also accepts an empty field. Reasons help if you later complain. Do not write sensitive details such as an illness, and no names of children or other people.
    .missing = Enter your details first, then Objector can write a reason here.
    .written = Objector wrote an objection from the grounds that you ticked. Read it: every sentence should be true for you.
    .written-plain = Objector wrote a short objection. You can add grounds of your own in the popup; they make it stronger.
    .left-out = Objector wrote an objection. Not all that you chose has room in this field.
field-details =
    .title = Anything else
    .asks = Meta asks whether you want to add something. Your objection does not need it.
    .why = Leave it empty unless something is missing above. Do not upload or describe more about yourself than you must.
field-about-ai =
    .title = Is it about AI?
    .asks = Meta asks whether your request is about AI at Meta. For this objection the answer is yes.
    .why = The same form serves other matters too. With “yes” it shows the fields for an objection to the use of your data for AI.
    .missing = Enter your details first, then Objector can choose this.
    .written = Objector chose “yes”, because you object to the use of your data for AI.
field-request-kind =
    .title = What you want to do
    .asks = Meta asks what kind of request this is. For you it is an objection.
    .why = Choose the answer that speaks of objecting to the use of your information. The other answers lead to other forms.
    .missing = Enter your details first, then Objector can choose this.
    .written = Objector chose the answer that stands for an objection.
    .why-third-party = Choose the answer that speaks of objecting to, or restricting, the use of information from third parties for AI. The others are about seeing, correcting or deleting data.
    .why-whatsapp-own = Choose the question about how to object to the processing of your information. WhatsApp then asks by e-mail what you object to and why.
field-product =
    .title = Which product
    .asks = Meta asks which of its products your request is about.
    .why = Choose the product where your account is. For an account elsewhere, fill in the form again.
    .missing = Tell Objector your accounts first, then it can choose this.
    .written = Objector chose the product of the account that you gave.
field-prompts =
    .title = What was asked of Meta AI
    .asks = Meta wants to know what was typed into Meta AI so that it showed data about you. Only you can know that.
    .why = This is meant for cases where an answer of Meta AI showed information about you. If you have no such example, say so, or leave it empty if you may.
field-evidence =
    .title = Files
    .asks = Meta offers to add screenshots or files. Objector never adds a file. Send no identity document.
    .why = An objection needs no proof up front, so leave this empty if you may. A screenshot of an AI answer that shows your data can help on the form for third-party information.
field-relationship =
    .title = For whom you ask
    .asks = Meta asks whether this is about you or somebody else. Please choose it yourself.
    .why = Choose “myself” if it is about your own data. If you ask for your child or for somebody who has asked you to, choose that.
field-declaration =
    .title = Your statement
    .asks = Meta wants you to confirm that what you say is true. Only you can do that: read it, then tick it yourself.
    .why = Objector never ticks such a statement. Before you do, read through what stands in the form and correct what is not right.
field-signature =
    .title = Your signature
    .asks = Meta wants you to sign with your name. Only you can do that, so Objector leaves it empty.
    .why = Type your name as it stands above when you have read everything.
field-code =
    .title = The code from your e-mail
    .asks = Meta has sent a code to your e-mail address. Type it here yourself, and keep this page open until you have done so.
    .why = The code was reported to be valid for about an hour. If no mail comes within a few minutes, look in your spam folder. If you close this page, you may have to start again.
field-other =
    .title = A field Objector does not know
    .asks = Objector does not know what this field is for. Read Meta’s question before you answer it.
    .why = Meta changes its forms without notice. Give no more than you must. You can tell the makers of Objector about the changed form; that happens only if you choose to.

# Further paragraphs behind "why?". Which card shows which: src/plan/why.rs.
note-email-held = When you are logged in, Meta often puts an address here by itself. Objector leaves it. If it is not the one where you want the answer, change it.
note-email-after = After you have sent the form, Meta writes to this address: sometimes a code first, then its answer. People report anything from minutes to two days; some got none.
note-country-law = The GDPR applies in the EU, Iceland, Liechtenstein and Norway. The United Kingdom and Switzerland have laws of their own. Objector names the one of your country.
note-account-find = Open your own profile in the browser: its address is in the address bar. A password never belongs in this field.
note-identity = { $law ->
    [gdpr] Send no identity document. Under Article 12(6) GDPR Meta may ask for more about who you are only if it has reasonable doubts.
    [uk] Send no identity document. Under Article 12(6) of the UK GDPR Meta may ask for more about who you are only if it has reasonable doubts.
   *[other] Send no identity document unless Meta tells you why it doubts who you are.
}
note-reason = { $law ->
    [gdpr] Article 21(1) GDPR speaks of grounds that relate to your particular situation.
    [uk] Article 21(1) of the UK GDPR speaks of grounds that relate to your particular situation.
   *[other] Say in your own words why you do not want this use.
} A few true sentences are enough, and documents are not needed. Do not write sensitive details such as an illness, and no names of children or other people.
note-reason-third-party = Say in general words where you appear: in posts or pictures of other people, on websites. Meta says that it does not fulfil such requests automatically, so a reason that is yours alone helps.
note-reason-written = What Objector writes comes from the grounds that you ticked and from your own words. It adds no fact about you, and you can change every word.
note-reason-weighing = { $law ->
    [gdpr] You need not prove that you are right. Meta has to show compelling grounds that weigh more than yours (Article 21(1) GDPR).
    [uk] You need not prove that you are right. Meta has to show compelling grounds that weigh more than yours (Article 21(1) of the UK GDPR).
    [fadp] Swiss law protects your express wish that data about you are not processed (Article 30(2)(b) FADP). Meta would have to justify acting against it.
   *[other] Which rights you have depends on the law where you live. Objector names none.
}
note-review = { $law ->
    [gdpr] “We will review it” is not an answer yet. Meta must tell you within one month of receiving the objection what it has done (Article 12(3) GDPR), and why, if it refuses (Article 12(4)).
    [uk] “We will review it” is not an answer yet. Meta must tell you within one month of receiving the objection what it has done (Article 12(3) of the UK GDPR).
   *[other] “We will review it” is not an answer yet. Note the day, and ask again after 30 days.
}
note-review-longer = { $law ->
    [uk] In a complex case Meta may take two months more, but it must tell you so within the first month and say why (Article 12(3) of the UK GDPR).
   *[gdpr] In a complex case Meta may take two months more, but it must tell you so within the first month and say why (Article 12(3) GDPR).
}
note-right-to-act = For an adult you need the right to act, for example by a power of attorney. Meta may ask to see it. In a copy, black out what has nothing to do with this.
note-true = A true statement is easy to confirm if every sentence in the form is true. If you are not sure about one, take it out first.
note-code-private = The code is for you alone. Objector does not read it and does not keep it.
note-code-counts = Objector counts the objection as received once the code has been accepted, not before.
