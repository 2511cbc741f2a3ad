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

# The same on the form for data from third parties, and by people without an account.
objection-opening-third-party = { $law ->
    [uk] I object under Article 21(1) of the UK GDPR to the use of personal data about me that Meta has from other people, websites or companies for developing and improving AI at Meta.
    [fadp] I expressly object (Article 30(2)(b) of the Swiss Federal Act on Data Protection) to the use of personal data about me that Meta has from other people, websites or companies for developing and improving AI at Meta.
    [other] I object to the use of personal data about me that Meta has from other people, websites or companies for developing and improving AI at Meta.
   *[gdpr] I object under Article 21(1) of the GDPR to the use of personal data about me that Meta has from other people, websites or companies for developing and improving AI at Meta.
}
objection-shortest-third-party = { $law ->
    [uk] I object under Art. 21(1) UK GDPR to the use of data about me from others for AI at Meta.
    [fadp] I expressly object (Art. 30(2)(b) FADP) to the use of data about me from others for AI at Meta.
    [other] I object to the use of data about me from others for AI at Meta.
   *[gdpr] I object under Art. 21(1) GDPR to the use of data about me from others for AI at Meta.
}
# The same on behalf of a child.
objection-opening-child = { $law ->
    [uk] On behalf of my child, who is a minor, I object under Article 21(1) of the UK GDPR to the use of my child’s personal data for developing and improving AI at Meta, wherever they come from.
    [fadp] On behalf of my child, who is a minor, I expressly object (Article 30(2)(b) of the Swiss Federal Act on Data Protection) to the use of my child’s personal data for developing and improving AI at Meta, wherever they come from.
    [other] On behalf of my child, who is a minor, I object to the use of my child’s personal data for developing and improving AI at Meta, wherever they come from.
   *[gdpr] On behalf of my child, who is a minor, I object under Article 21(1) of the GDPR to the use of my child’s personal data for developing and improving AI at Meta, wherever they come from.
}
objection-shortest-child = { $law ->
    [uk] For my child, I object under Art. 21(1) UK GDPR to the use of the child’s data for AI at Meta.
    [fadp] For my child, I expressly object (Art. 30(2)(b) FADP) to the use of the child’s data for AI at Meta.
    [other] For my child, I object to the use of the child’s data for AI at Meta.
   *[gdpr] For my child, I object under Art. 21(1) GDPR to the use of the child’s data for AI at Meta.
}
objection-child-reason = My child cannot decide about this, and the interests of children weigh particularly heavily. Leaving out the accounts of minors does not reach what adults post.
# The same on behalf of somebody else.
objection-opening-represented = { $law ->
    [uk] On behalf of a person whom I represent, I object under Article 21(1) of the UK GDPR to the use of that person’s data for developing and improving AI at Meta, both what has been shared so far and what will be.
    [fadp] On behalf of a person whom I represent, I expressly object (Article 30(2)(b) of the Swiss Federal Act on Data Protection) to the use of that person’s data for developing and improving AI at Meta, both what has been shared so far and what will be.
    [other] On behalf of a person whom I represent, I object to the use of that person’s data for developing and improving AI at Meta, both what has been shared so far and what will be.
   *[gdpr] On behalf of a person whom I represent, I object under Article 21(1) of the GDPR to the use of that person’s data for developing and improving AI at Meta, both what has been shared so far and what will be.
}
objection-shortest-represented = { $law ->
    [uk] For someone else, I object under Art. 21(1) UK GDPR to the use of their data for AI at Meta.
    [fadp] For someone else, I expressly object (Art. 30(2)(b) FADP) to the use of their data for AI at Meta.
    [other] For someone else, I object to the use of their data for AI at Meta.
   *[gdpr] For someone else, I object under Art. 21(1) GDPR to the use of their data for AI at Meta.
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

# The same grounds in a few words, at most 60 characters each, for fields that are too small for the sentences.
objection-brief-expectation = I posted for people, not for AI.
objection-brief-special-categories = My posts reveal specially protected data.
objection-brief-children = Children can be seen in my posts.
objection-brief-profession-safety = My work or my situation puts me at particular risk.
objection-brief-creative-work = I live from works that I publish there.
objection-brief-irreversible = What a model has learned can hardly be taken back.
objection-brief-not-necessary = AI can be trained without my data.
objection-brief-non-user = I have no account, or others show me.

# Why a ground counts in law: one sentence for the person, beside the statement that they may tick. Never written into a form.
ground-why-expectation = The law looks at what people could expect when they shared something; old posts were meant for people, not for AI.
ground-why-special-categories = Such data are specially protected, and a legitimate interest alone does not permit their use; courts disagree on what follows for AI training.
ground-why-children = The interests of children weigh more, and they have not chosen any of this themselves.
ground-why-profession-safety = This is a particular situation in the plain sense of the law: for you the risk is greater than for others.
ground-why-creative-work = Your living is an interest of your own, to be weighed against Meta’s.
ground-why-irreversible = What a model has learned can hardly be corrected or erased, so the weighing must be stricter beforehand.
ground-why-not-necessary = A legitimate interest allows only what is necessary. A court in Cologne provisionally accepted that Meta’s use is, so use this as an addition.
ground-why-non-user = You have no dealings with Meta, were told nothing and had nothing to choose, so you could not expect this use.
