//! The words for what a control asks for, and which of them may be answered at all.
//!
//! Takes and decides nothing: `classify` gives these words, `plan` reads them. They stand apart because what the person alone may
//! give (codes, signatures, statements, files) is left out here by type: see [`Fillable`].

use crate::words::words;

words! {
    /// What a control asks for.
    AsksFor {
        /// An e-mail address.
        Email "email",
        /// The same address once more.
        EmailConfirm "email-confirm",
        /// First and last name in one.
        FullName "full-name",
        /// First name.
        GivenName "given-name",
        /// Last name.
        FamilyName "family-name",
        /// Telephone number.
        Phone "phone",
        /// Country of residence.
        Country "country",
        /// Profile address or user name.
        Account "account",
        /// Why the person objects, or how the processing affects them.
        Reason "reason",
        /// Anything else to add.
        Details "details",
        /// Is the request about AI at Meta?
        AboutAi "about-ai",
        /// What does the person want to do?
        RequestKind "request-kind",
        /// Which product is it about?
        Product "product",
        /// What was typed into Meta AI.
        Prompts "prompts",
        /// Screenshots, files.
        Evidence "evidence",
        /// For whom the request is made.
        Relationship "relationship",
        /// A statement that all is true.
        Declaration "declaration",
        /// A signature.
        Signature "signature",
        /// A one-time code.
        Code "code",
        /// None of these.
        Other "other",
    }
}

/// What Objector may write. The four that are left out (evidence, code, declaration, signature) are the person's alone, and so
/// no value of this type stands for them: an answer to them cannot be written down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fillable {
    /// [`AsksFor::Email`] and [`AsksFor::EmailConfirm`].
    Email,
    /// [`AsksFor::FullName`].
    FullName,
    /// [`AsksFor::GivenName`].
    GivenName,
    /// [`AsksFor::FamilyName`].
    FamilyName,
    /// [`AsksFor::Phone`].
    Phone,
    /// [`AsksFor::Country`].
    Country,
    /// [`AsksFor::Account`].
    Account,
    /// [`AsksFor::Reason`].
    Reason,
    /// [`AsksFor::AboutAi`].
    AboutAi,
    /// [`AsksFor::RequestKind`].
    RequestKind,
    /// [`AsksFor::Product`].
    Product,
}

impl AsksFor {
    /// What Objector may write here, if anything.
    #[must_use]
    pub const fn fillable(self) -> Option<Fillable> {
        Some(match self {
            AsksFor::Email | AsksFor::EmailConfirm => Fillable::Email,
            AsksFor::FullName => Fillable::FullName,
            AsksFor::GivenName => Fillable::GivenName,
            AsksFor::FamilyName => Fillable::FamilyName,
            AsksFor::Phone => Fillable::Phone,
            AsksFor::Country => Fillable::Country,
            AsksFor::Account => Fillable::Account,
            AsksFor::Reason => Fillable::Reason,
            AsksFor::AboutAi => Fillable::AboutAi,
            AsksFor::RequestKind => Fillable::RequestKind,
            AsksFor::Product => Fillable::Product,
            AsksFor::Details
            | AsksFor::Prompts
            | AsksFor::Evidence
            | AsksFor::Relationship
            | AsksFor::Declaration
            | AsksFor::Signature
            | AsksFor::Code
            | AsksFor::Other => return None,
        })
    }
}
