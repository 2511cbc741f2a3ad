# What Objector says about a whole page, in the person's language.

banner-facebook-own = Facebook: object to the use of your information for AI
banner-instagram-own = Instagram: object to the use of your information for AI
banner-meta-own = Meta account: object to the use of your information for AI
banner-whatsapp-own = WhatsApp: object to the processing of your information
banner-third-party = Meta: object to the use of information about you from third parties
banner-general-objection = Meta: object to the use of your information
banner-rights-portal = Meta: privacy rights requests
banner-entry = From here you get to the objection form

banner-unsure = This may be Meta’s objection form

# How it stands with the form. At most 240 characters.
banner-ready = Objector can fill in what it knows. Nothing is written until you press the button.
banner-unsure-ready = Objector does not know this page for certain, so it has written nothing. If you see that this is the objection form, let it fill in what it knows.
banner-written = Filled in. Read it through and correct what is not right. Then press Meta’s own button: only you can send the form.
banner-refused = Some fields did not keep what Objector wrote. Please fill those in yourself, then press Meta’s own button.
banner-undone = Everything is as it was before. You can fill in the form yourself, or let Objector do it again.
banner-nothing = There is nothing left for Objector to fill in. Read everything through, then press Meta’s own button.
banner-no-details = Enter your e-mail address and country once. Then Objector fills in this form for you. They stay on your device.
banner-damaged = Objector cannot read what it has stored, so it fills in nothing. What is stored was kept. Open Objector’s popup to see more.
banner-newer = Your details were stored by a newer version of Objector. Update Objector; until then it only explains and changes nothing.
banner-too-large = This page has more fields than Objector reads. Those further down are not explained.
banner-login = Log in here first, in this browser, then open the form again. Meta shows the form only to people who are logged in.
banner-code = Meta has sent a code to your e-mail address. Type it in and keep this page open; closing it may mean starting again. Look in the spam folder too.
banner-sent = Meta says that it has received your objection. Take a screenshot: a copy is often not mailed. Meta must answer within one month.
banner-sent-other = Meta says that it has received your objection. Take a screenshot: a copy is often not mailed.
banner-stage-refused = Meta says that it does not follow your objection. It must give you reasons and tell you where you can complain. Take a screenshot.
banner-stage-refused-other = Meta says that it does not follow your objection. Take a screenshot of the answer.
banner-unavailable = Meta does not show the form here. Check that you are logged in in this browser, try again later, or use another of Meta’s forms.
banner-entry-state = This page explains how Meta uses information for AI. The form itself is one click away.

# Behind "why?": what the form covers and what not.
banner-own-covers = Meta has used public posts, photos and comments of adults in Europe, and what people write to Meta AI, for training its AI since 27 May 2025. It relies on “legitimate interest” instead of asking. You have the right to object.
banner-own-accounts = One objection covers all accounts that are in the same Accounts Center. For any other account, fill in the form again.
banner-own-limits = What a model has already learned is not erased by this. It still makes sense: it counts for what comes later. What other people post about you is another matter, with a form of its own.
banner-whatsapp-limits = Private messages between people are not used, unless somebody gives them to Meta AI. People were told by WhatsApp that their objection does not concern WhatsApp. What surely helps is not to use Meta AI there.
banner-third-party-limits = This form is about information that Meta has from others, and needs no account. Meta says that it does not fulfil such requests automatically.
banner-general-limits = This form serves several matters. Objecting to the use of your data for AI is one of them.
banner-portal-limits = Since July 2026 Meta’s privacy policy leads here. Little is known of this page from outside Meta, so check every answer yourself.
banner-law-gdpr = The right to object is in Article 21 of the GDPR. Meta must then stop, unless it shows compelling reasons that weigh more than yours. It must answer within one month of receiving the objection (Article 12(3)).
banner-law-uk = The right to object is in Article 21 of the UK GDPR.
banner-law-fadp = Swiss law lets you forbid the use of your data by an express objection (Article 30(2)(b) FADP). It sets no fixed time for an answer.
banner-law-other = In your country another law applies than the one Objector knows. It explains the form, but cites no law.

way-details = Enter my details
way-details-change = Change my details
way-form-facebook-own = Open Facebook’s form
way-form-instagram-own = Open Instagram’s form
way-form-third-party = Open the form for people without an account
way-form-whatsapp-own = Open WhatsApp’s form
way-record = See what I have sent

# Names of sources, on the link below a longer explanation.
source-gdpr = General Data Protection Regulation (GDPR)
source-time-limits = Regulation 1182/71 on time limits
source-meta-forms = Meta’s own page on objecting
source-authority-2025 = Guide of a supervisory authority, 2025
