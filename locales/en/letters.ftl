# Letters: to the company behind Facebook, Instagram, Threads and WhatsApp, to a supervisory authority. First person, short, calm, true.
# An objection, never a withdrawal of consent. Nothing here promises, threatens or claims what the person did not confirm.
# $law: gdpr (EU and EEA), uk, fadp (Switzerland), other (nothing is cited)
# $act: the law's short name, as in letter-act-gdpr and letter-act-uk
# $sent, $due, $answered, $complained: days, written out
# $form: letter-form, letter-by-post, letter-by-e-mail or letter-gap-form: each must fit where it stands
# $represented: the name of the person for whom somebody else writes, or letter-gap-represented; $mandate: by what right, or letter-gap-mandate
# $controller: the company that is responsible, $controller-address its address in one line

letter-act-gdpr = GDPR
letter-act-uk = UK GDPR

# What the letters are for: shown where the person chooses one.
letter-kind-objection = Objection by letter
letter-kind-objection-note = When the form does not work, or beside it.
letter-kind-reminder = Reminder
letter-kind-reminder-note = When Meta has not answered in time.
letter-kind-refusal = Answer to a refusal
letter-kind-refusal-note = When Meta says no.
letter-kind-access = What does Meta hold?
letter-kind-access-note = Asks which of your data were used for AI.
letter-kind-erasure = Restrict and erase
letter-kind-erasure-note = For data that are still kept for training.
letter-kind-company-complaint = Complaint to Meta
letter-kind-company-complaint-note = In the United Kingdom this comes before a complaint to the ICO.
letter-kind-complaint = Complaint to the authority
letter-kind-complaint-note = When Meta stays silent, or its answer does not convince you. It costs nothing.
letter-kind-child = For a child
letter-kind-child-note = When your child can be seen or is named in what people post.
letter-kind-represented = For someone you represent
letter-kind-represented-note = When you act for an adult, by a power of attorney or by appointment of a court.
letter-kind-non-user = Without an account
letter-kind-non-user-note = When others show or name you and you have no account.

# Gaps: what the person has to put in. In square brackets, so that they are seen.
letter-gap-name = [your name]
letter-gap-email = [your e-mail address]
letter-gap-address = [your postal address]
letter-gap-account = [the address or user name of your account]
letter-gap-reasons = [your reasons, in one or two true sentences]
letter-gap-represented = [the name of the person you represent]
letter-gap-mandate = [power of attorney, or the decision that appointed you]
letter-gap-sent = [the day of your objection]
letter-gap-form = [by which form or letter]
letter-gap-due = [the day on which Meta’s time to answer ended]
letter-gap-answered = [the day of Meta’s answer]
letter-gap-complained = [the day of your complaint to the company]
letter-gap-recipient = [the company that Meta’s privacy policy names for your country]
letter-gap-authority = [the data protection authority of the place where you live]
letter-gap-authority-address = [its postal address, from its website]

letter-subject-objection = Objection to the use of my personal data for AI
letter-subject-reminder = Reminder: my objection of { $sent } to the use of my personal data for AI
letter-subject-refusal = Your answer of { $answered } to my objection to the use of my personal data for AI
letter-subject-access = Request for access: use of my personal data for AI
letter-subject-erasure = Request to restrict and erase my personal data used for AI
letter-subject-company-complaint = Complaint: my objection of { $sent } to the use of my personal data for AI
letter-subject-complaint = Complaint about { $controller }: objection to the use of personal data for AI
letter-subject-child = Objection to the use of my child’s personal data for AI
letter-subject-represented = Objection on behalf of { $represented } to the use of personal data for AI
# $subject: one of the other subjects, where the letter is written for a child or for somebody who is represented.
letter-subject-on-behalf-child = { $subject } (on behalf of my child)
letter-subject-on-behalf-represented = { $subject } (on behalf of { $represented })
letter-subject-non-user = Objection of a person without an account to the use of personal data for AI

letter-open = Dear Sir or Madam,
letter-close = Yours faithfully,
letter-enclosures = Enclosed:
letter-account = { $platform }: { $handle }
letter-platform-meta = Meta account
letter-form = by the form at { $address }
letter-by-post = by post
letter-by-e-mail = by e-mail

# The objection. Items of a list (letter-ask-…, letter-access-…, letter-erase-…, letter-breach-…) end without punctuation.
letter-object = { $law ->
    [fadp] I expressly object (Article 30(2)(b) of the Swiss Federal Act on Data Protection, FADP) to the use of my personal data for developing and improving AI, in all of Meta’s products. This covers what I have shared so far, what I will share, and content of other people in which I can be recognised.
    [other] I object to the use of my personal data for developing and improving AI, in all of Meta’s products. This covers what I have shared so far, what I will share, and content of other people in which I can be recognised.
   *[gdpr] I object under Article 21(1) of the { $act } to the use of my personal data for developing and improving AI, in all of Meta’s products. This covers what I have shared so far, what I will share, and content of other people in which I can be recognised.
}
letter-accounts = My accounts:
letter-earlier = I have already objected on { $sent }, { $form }. I maintain that objection.
letter-reasons = My reasons:

# Why a ground counts in law: follows the ground's own sentence. Only where the GDPR or the UK GDPR applies.
letter-ground-expectation = What a person could reasonably expect when the data were collected counts in the weighing ({ $act }, recital 47).
letter-ground-special-categories = Article 9 of the { $act } forbids their use, save for the exceptions that it names.
letter-ground-children = Article 6(1)(f) of the { $act } names children expressly.
letter-ground-profession-safety = This is a ground relating to my particular situation, as Article 21(1) of the { $act } puts it.
letter-ground-creative-work = This interest of mine belongs in the weighing under Article 6(1)(f) of the { $act }.
letter-ground-irreversible = The rights to rectification and erasure (Articles 16 and 17 of the { $act }) would then be of little use.
letter-ground-not-necessary = Article 6(1)(f) of the { $act } allows only what is necessary for the interest pursued.
letter-ground-non-user = Under Article 14 of the { $act }, people whose data come from elsewhere must be informed too.

letter-ask = I ask you to
letter-ask-stop = stop this use from now on
letter-ask-restrict = restrict the processing while you examine this objection (Article 18(1)(d))
letter-ask-erase = { $law ->
    [fadp] erase these data from what is kept for training
    [other] erase these data from what is kept for training
   *[gdpr] erase these data from what is kept for training (Article 17(1)(c))
}
letter-ask-recipients = inform those to whom the data were passed on, and tell me who they are (Article 19)
letter-ask-sources = tell me which data about me you use for this, and where they come from (Articles 14 and 15)
letter-ask-confirm = { $law ->
    [fadp] confirm to me in writing that you have done so, if possible within 30 days
    [other] confirm to me in writing that you have done so, if possible within 30 days
   *[gdpr] confirm to me within one month that you have done so (Article 12(3))
}
letter-ask-refusal = tell me, should you refuse, your compelling legitimate grounds, and that I can turn to an authority and a court (Article 12(4))
letter-proof = { $law ->
    [fadp] I enclose no identity document. If you doubt who I am, please tell me why and what you need.
    [other] I enclose no identity document. If you doubt who I am, please tell me why and what you need.
   *[gdpr] This request is free of charge (Article 12(5)). I enclose no identity document. If you have reasonable doubts about who I am, please tell me which, and what you need (Article 12(6)).
}
letter-rights = { $law ->
    [fadp] All other rights under the FADP remain reserved.
    [other] All other rights remain reserved.
    [uk] All other rights remain reserved, in particular those under Articles 79 and 82 of the { $act }.
   *[gdpr] All other rights remain reserved, in particular those under Articles 77, 79 and 82 of the { $act }.
}
letter-reply = Please answer by e-mail to { $email }.

# For a child
letter-child = { $law ->
    [fadp] I have parental responsibility for a child who is a minor. On the child’s behalf I expressly object (Article 30(2)(b) of the Swiss Federal Act on Data Protection, FADP) to the use of the child’s personal data for developing and improving AI, in all of Meta’s products. This covers content of any person in which my child can be seen or heard, or is named.
    [other] I have parental responsibility for a child who is a minor. On the child’s behalf I object to the use of the child’s personal data for developing and improving AI, in all of Meta’s products. This covers content of any person in which my child can be seen or heard, or is named.
   *[gdpr] I have parental responsibility for a child who is a minor. On the child’s behalf I object under Article 21(1) of the { $act } to the use of the child’s personal data for developing and improving AI, in all of Meta’s products. This covers content of any person in which my child can be seen or heard, or is named.
}
letter-child-reasons = { $law ->
    [fadp] My child cannot decide about this and has not chosen it. That accounts of minors are left out, as you say, does not reach what adults post.
    [other] My child cannot decide about this and has not chosen it. That accounts of minors are left out, as you say, does not reach what adults post.
   *[gdpr] My child cannot decide about this and has not chosen it. Article 6(1)(f) of the { $act } gives the interests of children particular weight. That accounts of minors are left out, as you say, does not reach what adults post.
}
letter-child-name = I do not give my child’s name here. If you need something to find the data, please tell me what, and why.

# For somebody who is represented
letter-represented = { $law ->
    [fadp] I represent { $represented }. On this person’s behalf I expressly object (Article 30(2)(b) of the Swiss Federal Act on Data Protection, FADP) to the use of this person’s personal data for developing and improving AI, in all of Meta’s products. This covers what has been shared so far, what will be shared, and content of other people in which this person can be recognised.
    [other] I represent { $represented }. On this person’s behalf I object to the use of this person’s personal data for developing and improving AI, in all of Meta’s products. This covers what has been shared so far, what will be shared, and content of other people in which this person can be recognised.
   *[gdpr] I represent { $represented }. On this person’s behalf I object under Article 21(1) of the { $act } to the use of this person’s personal data for developing and improving AI, in all of Meta’s products. This covers what has been shared so far, what will be shared, and content of other people in which this person can be recognised.
}
letter-accounts-represented = The accounts of this person:
letter-mandate = What gives me the right to act: { $mandate }. A copy is enclosed. If you need more, please tell me what, and why.
# In all other letters for a child or for somebody who is represented, before anything else.
letter-on-behalf-child = I write on behalf of my child, who is a minor and for whom I have parental responsibility. Where this letter speaks of my data, my accounts or my rights, it means those of the child. Please send the answer to me.
letter-on-behalf-represented = I write on behalf of { $represented }, whom I represent. Where this letter speaks of my data, my accounts or my rights, it means those of this person. Please send the answer to me.

# For a person without an account
letter-non-user = { $law ->
    [fadp] I have no account with you. I expressly object (Article 30(2)(b) of the Swiss Federal Act on Data Protection, FADP) to the use of data about me for developing and improving AI, whether they come from other people’s content, from the internet or from other companies.
    [other] I have no account with you. I object to the use of data about me for developing and improving AI, whether they come from other people’s content, from the internet or from other companies.
   *[gdpr] I have no account with you. I object under Article 21(1) of the { $act } to the use of data about me for developing and improving AI, whether they come from other people’s content, from the internet or from other companies.
}
letter-non-user-reasons = { $law ->
    [fadp] I have no relationship with you, I was not informed, and I could not expect this use.
    [other] I have no relationship with you, I was not informed, and I could not expect this use.
   *[gdpr] I have no relationship with you, I was not informed (Article 14 of the { $act }), and I could not expect this use (recital 47).
}

# The reminder
letter-past = On { $sent } I objected, { $form }, to the use of my personal data for developing and improving AI. I gave the e-mail address { $email }.
letter-silence = { $law ->
    [fadp] I have had no answer since.
    [other] I have had no answer since.
   *[gdpr] Article 12(3) of the { $act } gives you one month for an answer. It ended on { $due }. I have received neither an answer nor a notice, with reasons, that you need longer.
}
letter-receipt-only = { $law ->
    [fadp] Since then I have received nothing but a confirmation of receipt. That is not an answer.
    [other] Since then I have received nothing but a confirmation of receipt. That is not an answer.
   *[gdpr] Article 12(3) of the { $act } gives you one month for an answer. It ended on { $due }. I have received nothing but a confirmation of receipt. That is not an answer.
}
letter-remind-ask = Please tell me within two weeks whether you honour my objection, and from which day on.
letter-else = { $law ->
    [uk] If I do not hear from you, I will complain to you under section 164A of the Data Protection Act 2018, and after that to the Information Commissioner.
    [fadp] If I do not hear from you, I will turn to the Federal Data Protection and Information Commissioner.
    [other] If I do not hear from you, I will seek advice.
   *[gdpr] If I do not hear from you, I will complain to a supervisory authority (Article 77 of the { $act }).
}

# The answer to a refusal
letter-refused = On { $answered } you told me that you do not follow it.
letter-burden = { $law ->
    [fadp] Processing against my express wish breaches my personality rights unless it is justified (Articles 30(2)(b) and 31 FADP). Please tell me which justification you rely on in my case. These are my reasons:
    [other] Please tell me why, and how you have weighed my reasons:
   *[gdpr] Under Article 21(1) of the { $act } it is for you to demonstrate compelling legitimate grounds that override my interests, rights and freedoms. Please tell me which these are in my case, and how you have weighed them against my reasons:
}
letter-maintain = I maintain my objection. Please examine it again and answer me within two weeks.
letter-meanwhile = Until then, please restrict the processing (Article 18(1)(d)).

# Access
letter-access = { $law ->
    [fadp] I ask you for access to my personal data (Article 25 FADP). Please tell me
   *[gdpr] I ask you for access to my personal data under Article 15 of the { $act }. Please tell me
}
letter-access-whether = whether my data have been or are used for developing or improving AI
letter-access-which = which kinds of data these are, from which accounts, and since when
letter-access-sources = where the data come from
letter-access-recipients = to whom they have been passed on, also by publishing a model
letter-access-time = how long they are kept for this purpose
letter-access-interest = which legitimate interest you rely on (Article 13(1)(d))
letter-access-objection = how you have handled my objection of { $sent }, and from which day it counts
letter-access-copy = Please also send me a copy of my data in what is kept for training.
letter-access-form = { $law ->
    [fadp] Please answer electronically, free of charge and, as the rule is, within 30 days (Article 25(6) and (7) FADP).
   *[gdpr] Please answer electronically and within one month (Article 12(3)).
}

# Restriction and erasure
letter-erase = { $law ->
    [fadp] As a consequence of my objection, I ask you to
   *[gdpr] As a consequence of my objection, I ask you under Articles 17, 18 and 19 of the { $act } to
}
letter-erase-chats = erase what I have written to Meta AI, as far as it is kept for training
letter-erase-restrict = restrict the processing of these data until that is done (Article 18(1)(d))
letter-erase-impossible = tell me, where you hold erasure to be impossible, for which data and why
letter-erase-unlawful = Should the use have been unlawful, I also rely on Article 17(1)(d).

# Complaint to the company (United Kingdom)
letter-company-complaint = I complain to you under section 164A of the Data Protection Act 2018 about how you have handled my objection. Please acknowledge this complaint within 30 days of receiving it, look into it and tell me the outcome without undue delay.

# Complaint to a supervisory authority
letter-complain = { $law ->
    [uk] I complain about { $controller }, { $controller-address }. I first complained to the company itself, on { $complained }, under section 164A of the Data Protection Act 2018.
    [fadp] I report to you how { $controller }, { $controller-address }, deals with my objection to the use of my personal data for AI (Article 30(2)(b) FADP).
   *[gdpr] I lodge a complaint under Article 77 of the { $act } about { $controller }, { $controller-address }. It concerns my objection to the use of my personal data for AI.
}
letter-complain-lead = The Irish Data Protection Commission is the lead authority for this company (Articles 56 and 60). Please pass this complaint on as far as that is needed, and keep me informed yourselves.
letter-course = What has happened:
letter-course-sent = { $sent }: I object, { $form }. I give the e-mail address { $email }.
letter-course-receipt = Meta confirms that it has received the objection.
letter-course-due = { $law ->
    [fadp] I have had no answer so far.
   *[gdpr] { $due }: the month of Article 12(3) ends. I have received neither an answer nor a notice that more time is needed.
}
letter-course-reminded = { $reminded }: I remind Meta and ask for an answer.
letter-course-refused = { $answered }: Meta tells me that it does not follow the objection.
letter-course-reasons = My reasons were:
letter-breach = In my view these provisions of the { $act } are concerned:
letter-breach-time = Article 12(3), because no answer came in time
letter-breach-refusal = Article 21(1), because no compelling legitimate grounds were demonstrated to me
letter-breach-special-categories = Article 9, because what is public shows particularly sensitive matters
letter-breach-notice = Article 14, because I was not informed
letter-complain-ask = I ask you to
letter-complain-examine = examine this complaint
letter-complain-order = { $law ->
    [fadp] work towards my objection being honoured
   *[gdpr] see to it that my objection is honoured
}
letter-complain-tell = { $law ->
    [gdpr] inform me of the progress and the outcome (Article 77(2))
   *[other] inform me of the outcome
}

letter-enclosure-objection = A copy of my objection, with its date
letter-enclosure-mandate = A copy of what gives me the right to act
letter-enclosure-answers = Screenshots and e-mails, as far as I have any
letter-enclosure-complaint = My complaint to the company, and its answer if there is one

# Beside a letter, never in it: what to know before sending it.
letter-note-gaps = Fill in what stands in square brackets, and take out what does not fit.
letter-note-form-first = Meta’s form is quicker. A letter counts from the day on which it arrives: post it so that you can show when.
letter-note-two-weeks = The two weeks are a request. The law sets no such time.
letter-note-models-stay = This is about data that are still kept. What a trained model has learned will hardly be changed by it.
letter-note-address-press = This address is known from press reports only. Meta’s form is the safer way.
letter-note-no-deadline = Swiss law sets no fixed time for an answer to an objection. Ask again after 30 days.
letter-note-other-law = Objector does not know the law of your country, so this letter cites none.
letter-note-identify = Meta may ask how it can find you in its data. Give no more than that takes, and no identity document up front.
letter-note-child = No letter hides a picture. Also ask those who posted it to delete it or to show it to friends only.
letter-note-represented = Enclose a copy of what gives you the right to act. Black out what has nothing to do with this, and enclose no identity document. The country in your details must be the one where this person lives: its law and its authority count.
letter-note-authority-form = The authority has a page or form of its own for complaints. Use it, and copy this text into it.
letter-note-check-address = Check the address on the authority’s website before you post anything.
letter-note-lead = Your own authority takes the complaint. The Irish one leads in matters of Meta, but you need not write to Dublin.
letter-note-land = In Germany the authority of your Land is competent for companies such as Meta. Choose your Land.
letter-note-login = The authority’s form asks for an electronic identity, such as MitID in Denmark or BankID in Norway.
letter-note-no-plain-mail = This authority does not take complaints by ordinary e-mail. Use its form or the post.
letter-note-public-record = What is sent to this authority becomes a public record. Leave out what is sensitive.
letter-note-company-first = This authority wants you to turn to the company first.
letter-note-no-fines = The Swiss commissioner can examine a matter, but cannot impose fines.
letter-note-language = This letter is in a language that the authority takes.
letter-note-court = If the authority says nothing for three months, Article 78(2) GDPR gives you the way to a court.
letter-note-not-covered = Objector knows no authority for your country or territory. Look for it on your government’s website.
letter-as-of = As of { $date }
letter-undated = The date of these details is not known.
