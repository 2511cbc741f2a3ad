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
banner-no-details = Enter your e-mail address and country once. Then Objector fills in this form for you. They stay on your device, unless you choose to share them with your other devices.
banner-damaged = Objector cannot read what it has stored, so it fills in nothing. What is stored was kept. Open Objector’s popup to see more.
banner-newer = Your details were stored by a newer version of Objector. Update Objector; until then it only explains and changes nothing.
banner-too-large = This page has more fields than Objector reads. It fills in and explains none of them.
banner-private = In a private window, Objector keeps no record: note for yourself when you send this.
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
# The same in the United Kingdom, and where Objector knows no law.
banner-own-covers-uk = Meta uses public posts, photos and comments of adults for training its AI. In the United Kingdom it resumed this in September 2024, as reported. It relies on “legitimate interest” instead of asking. You have the right to object.
banner-own-covers-other = Meta uses public posts, photos and comments for training its AI. With its form you can object to that. Which rights you have beyond the form depends on the law where you live.
banner-own-accounts = One objection covers all accounts that are in the same Accounts Center. For any other account, fill in the form again.
banner-own-what = It covers what you have shared publicly and what you will share: posts, photos with their captions, reels, stories, comments, reviews, and what you do in public groups and pages. Your name, user name and profile picture count as public even on a private profile. Objecting makes sense there too.
banner-own-limits = What a model has already learned is not erased by this. It still makes sense: it counts for what comes later. What other people post about you is another matter, with a form of its own.
banner-own-late = It is not too late. 27 May 2025 was the day on which the training began, not a last day for objecting. An objection made today counts for the future. Older posts are safest when you show them to friends only or delete them.
# The same where the training did not begin on that day.
banner-own-late-other = It is not too late. Guides that name a last day for objecting are out of date. An objection made today counts for the future. Older posts are safest when you show them to friends only or delete them.
banner-own-chats = Private messages between people, also those on WhatsApp, are not used, unless somebody gives them to Meta AI.
# What was used already: on the forms to which “banner-own-limits” does not fit.
banner-counts-later = An objection counts for what comes later, whenever you make it. What a model has already learned is not erased by it.
banner-own-minors = Meta says that it leaves out what people under 18 share. That does not protect children in pictures that adults post. If you post such pictures, objecting for your own account is worth it for the children too.
banner-own-earlier = An objection of 2024 or 2025 still counts, says Meta. Do it again if your e-mail address has changed, or for an account that is not linked.
banner-own-myths = A post saying “I do not give my permission” has no effect, however often it is shared. Nor does an objection switch Meta AI off: it stays visible, and you need not use it.
banner-own-pages = A business page has no form of its own, as guides describe it. Each person who looks after one objects for their own profile.
banner-own-threads = Threads has no form of its own. Guides count it with Instagram.
banner-non-users = Without an account you can object too, with the form for information from third parties.
banner-whatsapp-mail = After the form, WhatsApp asks by e-mail what you object to and why. If you do not answer that, nothing may come of it.
banner-whatsapp-limits = Private messages between people are not used, unless somebody gives them to Meta AI. People were told by WhatsApp that their objection does not concern WhatsApp. What surely helps is not to use Meta AI there.
banner-third-party-limits = This form is about information that Meta has from others, and needs no account. Meta says that it does not fulfil such requests automatically.
banner-third-party-who = It is for people without an account, and for what others post or say about you. It does not stop those people from posting. Ask them, too.
banner-third-party-identify = Meta will ask how it can tell that data are about you. Give no more than that takes, and no identity document up front.
banner-general-limits = This form serves several matters. Objecting to the use of your data for AI is one of them.
banner-portal-limits = Since July 2026 Meta’s privacy policy leads here. Little is known of this page from outside Meta, so check every answer yourself.
banner-law-gdpr = The right to object is in Article 21 of the GDPR. Meta must then stop using your data for this, unless it shows compelling reasons that weigh more than yours. It must answer within one month of receiving the objection (Article 12(3)).
banner-law-uk = The right to object is in Article 21 of the UK GDPR.
banner-law-fadp = Under Swiss law, whoever uses your data against your express wish needs a justification (Articles 30(2)(b) and 31 FADP). The law sets no fixed time for an answer.
banner-law-other = In your country another law applies than the one Objector knows. It explains the form, but cites no law.
banner-unsure-why = Objector knows a form by several signs at once: its address, a hidden number, its heading, its questions. Here they are too few, or they contradict each other.
banner-login-why = Meta shows the form only where you are logged in, in this very browser. In the app’s own browser it was reported to stay empty, and sometimes it worked only at the second try. Objector does not look at passwords.
banner-unavailable-why = Meta offers these forms in the EU, Iceland, Liechtenstein, Norway, the United Kingdom, Switzerland and a few other countries, as reported. Where the form does not open, a letter is possible too.
banner-refused-why = { $law ->
    [gdpr] It is for Meta to show compelling grounds that weigh more than yours (Article 21(1) GDPR). It must give its reasons and tell you that you can turn to an authority and a court (Article 12(4)). You can answer. You can also complain to the authority (Article 77), which costs nothing.
    [uk] It is for Meta to show compelling grounds that weigh more than yours (Article 21(1) of the UK GDPR). You can answer. A complaint goes to Meta itself first (section 164A of the Data Protection Act 2018), then to the ICO.
    [fadp] Against your express wish, Meta needs a justification (Articles 30(2)(b) and 31 FADP). You can ask which one, and report the matter to the Federal Data Protection and Information Commissioner.
   *[other] You can ask Meta for its reasons.
}

way-details = Enter my details
way-details-change = Change my details
way-form-facebook-own = Open Facebook’s form
way-form-instagram-own = Open Instagram’s form
way-form-third-party = Open the form for people without an account
way-form-whatsapp-own = Open WhatsApp’s form
way-record = See what I have sent

# Names of sources, on the link below a longer explanation.
source-gdpr = General Data Protection Regulation (GDPR)
source-gdpr-6 = GDPR, Article 6
source-gdpr-9 = GDPR, Article 9
source-gdpr-12 = GDPR, Article 12
source-gdpr-21 = GDPR, Article 21
source-time-limits = Regulation 1182/71 on time limits
source-ico = Information Commissioner’s Office (ICO)
source-edoeb = Federal Data Protection and Information Commissioner (FDPIC)
source-meta-forms = Meta’s own page on objecting
source-meta-policy = Meta’s privacy policy
source-authority-2025 = Guide of a supervisory authority, 2025
source-somi = SOMI, a foundation in the Netherlands
source-noyb = noyb, an association in Austria
