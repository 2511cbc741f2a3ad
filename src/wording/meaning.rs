//! What a pattern of `data/words` can stand for: a closed list.
//!
//! Stands alone, without a `use`, because `build.rs` includes it too: a table that names a meaning which is not here does not build.

/// Declares the meanings once: variant, the table's name in `data/words`, and what it stands for.
macro_rules! meanings {
    ($($(#[$doc:meta])* $variant:ident $word:literal,)+) => {
        /// What a pattern of `data/words` stands for.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[repr(u8)]
        pub(crate) enum Meaning { $($(#[$doc])* $variant,)+ }

        impl Meaning {
            /// All meanings.
            pub(crate) const ALL: &[Meaning] = &[$(Meaning::$variant,)+];

            /// The name of its table in `data/words`.
            #[allow(dead_code, reason = "read by build.rs and by tests")]
            pub(crate) const fn word(self) -> &'static str {
                match self { $(Meaning::$variant => $word,)+ }
            }
        }
    };
}

meanings! {
    /// To object, an objection: the noun and the verb of GDPR Art. 21.
    Objection "objection",
    /// Artificial intelligence, written out or as two letters.
    Ai "ai",
    /// Information about a person that comes from third parties.
    ThirdParty "third-party",
    /// A privacy or data-protection request in general.
    PrivacyRequest "privacy-request",
    /// A request was received, an objection is honoured.
    Sent "sent",
    /// Thanks; says that something was received only where nothing is left to fill in.
    Thanks "thanks",
    /// An objection or a request is turned down.
    Refused "refused",
    /// A page is not there, not for this country, or broke.
    Unavailable "unavailable",
    /// Log in.
    Login "login",
    /// Sign up, subscribe: tells a form that takes an address from one that asks for credentials.
    SignUp "sign-up",
    /// Another of Meta's matters: copyright, a locked account, a removed post, advertising.
    OtherMatter "other-matter",
    /// Words that make of a sentence a condition or a promise for later: if, once, as soon as.
    If "if",
    /// Yes.
    Yes "yes",
    /// No.
    No "no",
    /// Submit, send, next.
    Send "send",
    /// No, not, never, to refuse: with a word of training and one of AI it is an objection in other words.
    Negation "negation",
    /// To train, to use, data: what an objection is against.
    Training "training",
    /// A request, an application.
    Request "request",
    /// Received, sent, registered: with a request or an objection, a receipt.
    Received "received",
    /// To accept, to fulfil: with a negation and a request or an objection, a refusal.
    Fulfil "fulfil",
    /// Available, found: with a negation, a page that is not there.
    Available "available",
    /// Choose, select: what a list says while nothing is chosen.
    Choose "choose",
    /// The small words by which one tells a language.
    Function "function",
    /// An e-mail address.
    Email "email",
    /// Once more, to confirm.
    Confirm "confirm",
    /// First and last name in one.
    FullName "full-name",
    /// First name.
    GivenName "given-name",
    /// Last name.
    FamilyName "family-name",
    /// "Name": which of them is told by its neighbours.
    Name "name",
    /// A telephone number.
    Phone "phone",
    /// A country of residence.
    Country "country",
    /// The country code of a telephone number.
    DialCode "dial-code",
    /// A profile address or user name.
    Account "account",
    /// Why one objects, or how the processing affects one.
    Reason "reason",
    /// Anything to add.
    Details "details",
    /// What was typed into Meta AI.
    Prompts "prompts",
    /// Screenshots, proof.
    Evidence "evidence",
    /// For whom the request is made.
    Relationship "relationship",
    /// A statement that all is true.
    Declaration "declaration",
    /// A signature.
    Signature "signature",
    /// A one-time code.
    Code "code",
    /// What do you want to do?
    RequestKind "request-kind",
    /// Which product is it about?
    Product "product",
    /// None of these, though a word of theirs may stand in it: a company's name, the name on a card.
    Else "else",
    /// A field that is there for robots to fill in, and hidden from people.
    Decoy "decoy",
    /// "Optional" and "required": say nothing of what is asked.
    Optional "optional",
}

impl Meaning {
    /// Whether a pattern of so many words of another language than the page's says anything. Small words do not, nor do the words of a
    /// stage, by which too much is decided, nor a single verb of asking: "describe" is Spanish, and English about anything.
    #[allow(dead_code, reason = "for the library only")]
    pub(crate) const fn travels(self, words: usize) -> bool {
        let asks = matches!(
            self,
            Meaning::Reason
                | Meaning::Details
                | Meaning::Prompts
                | Meaning::RequestKind
                | Meaning::Relationship
        );
        (words > 1 || !asks)
            && !matches!(
                self,
                Meaning::Function
                    | Meaning::If
                    | Meaning::Yes
                    | Meaning::No
                    | Meaning::Send
                    | Meaning::Choose
                    | Meaning::Negation
                    | Meaning::Training
                    | Meaning::Request
                    | Meaning::Received
                    | Meaning::Fulfil
                    | Meaning::Available
                    | Meaning::Optional
                    | Meaning::Sent
                    | Meaning::Thanks
                    | Meaning::Refused
                    | Meaning::Unavailable
                    | Meaning::Login
                    | Meaning::SignUp
                    | Meaning::PrivacyRequest
                    | Meaning::Else
                    | Meaning::DialCode
            )
    }
}
