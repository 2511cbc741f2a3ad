# The objection that Objector writes into Meta's form, in the language of the page. First person, short, calm, true.
# It is an objection, never a withdrawal of consent: Meta invokes legitimate interest, GDPR Art. 6(1)(f).
# $law: gdpr (EU and EEA), uk (UK GDPR), fadp (Switzerland), other (no law is named).

# At least 100 characters in every case: Meta's form of 2024 refused shorter reasons.
objection-opening = { $law ->
    [uk] I object under Article 21(1) of the UK GDPR to the use of my personal data for developing and improving AI at Meta, both what I have shared so far and what I will share.
    [fadp] I expressly object (Article 30(2)(b) of the Swiss Federal Act on Data Protection) to the use of my personal data for developing and improving AI at Meta, both what I have shared so far and what I will share.
    [other] I object to the use of my personal data for developing and improving AI at Meta, both what I have shared so far and what I will share.
   *[gdpr] I object under Article 21(1) of the GDPR to the use of my personal data for developing and improving AI at Meta, both what I have shared so far and what I will share.
}

# For fields that are too small for the opening.
objection-shortest = { $law ->
    [uk] I object under Art. 21(1) UK GDPR to the use of my data for AI at Meta.
    [fadp] I expressly object (Art. 30(2)(b) FADP) to the use of my data for AI at Meta.
    [other] I object to the use of my data for AI at Meta.
   *[gdpr] I object under Art. 21(1) GDPR to the use of my data for AI at Meta.
}

objection-closing = Please stop this use and confirm to me that you have done so.

# One or two sentences for each ground that the person said is true. Nothing that the person did not confirm.
objection-ground-expectation = I posted for people, not for machines. When I shared this content, I could not expect that it would be used to develop generative AI.
objection-ground-special-categories = What I have posted reveals particularly sensitive matters about me or others. Such data need special protection, and a legitimate interest is not enough to use them.
objection-ground-children = Children of my family can be seen or recognised in what I have posted. They cannot decide about this themselves, and their interests weigh particularly heavily.
objection-ground-profession-safety = My profession or my personal safety requires that my name, face and habits are not reproduced or linked by an AI. For me the risk is greater than for others.
objection-ground-creative-work = I publish works of my own there that matter for my livelihood. AI output that imitates or replaces them harms me.
objection-ground-irreversible = What a model has learned can hardly be found, corrected or erased again. I would lose control of my data for good, and this must be weighed before they are used.
objection-ground-not-necessary = There are milder ways to the same end, such as data whose owners have agreed, licensed data or synthetic data. My data are not necessary for it.
objection-ground-non-user = I have no account with Meta, or I am shown in content of others. I had no relationship with Meta, was told nothing and could not expect this use.
