//! Draws up one letter: chooses the paragraphs, fills in what is known, leaves gaps for the rest.
//!
//! Takes an [`Ask`], gives a [`Letter`]. Each paragraph is a message of its own in `locales/`; which ones a letter is made of stands
//! here, what they say does not. A gap is found by its own words in the finished text, so that a gap nobody needed is not told.

use crate::language::Language;
use crate::law::Law;
use crate::letter::controller::{self, Controller};
use crate::letter::{Ask, Authority, Gap, ITEM, Kind, Letter, Note, authority};
use crate::objection::Voice;
use crate::page::{self, Route};
use crate::person::{ForWhom, Ground, Platform};
use crate::personal::Personal;
use crate::record::{Channel, State};
use crate::text::Value;

/// Draws up a letter. `None` where the law of the person's country has no such letter, as far as Objector knows.
#[must_use]
pub fn draw_up(ask: &Ask<'_>) -> Option<Letter> {
    let law = Law::of(&ask.person.country);
    if !ask.kind.exists_in(law) {
        return None;
    }
    let mut draft = Draft::new(ask, law);
    draft.write();
    Some(draft.finish())
}

/// A letter that is being written.
struct Draft<'a> {
    ask: &'a Ask<'a>,
    law: Law,
    platform: Option<Platform>,
    controller: Option<Controller>,
    authority: Option<Authority>,
    /// Whose data the letter is about: a letter for a child is about the child, whatever the person has chosen for the forms.
    for_whom: ForWhom,
    /// What messages may name, each filled in or a gap.
    values: Vec<(&'static str, String)>,
    body: Vec<String>,
    enclosures: Vec<&'static str>,
}

impl<'a> Draft<'a> {
    fn new(ask: &'a Ask<'a>, law: Law) -> Self {
        let platform = ask.entry.and_then(|entry| entry.platform).or(ask.platform);
        let controller = controller::of(law, platform);
        let authority =
            if ask.kind.is_for_an_authority() { authority::of(&ask.person.country, ask.land) } else { None };
        let gap = |gap: Gap| ask.texts.say(&format!("letter-gap-{}", gap.word()));
        let day = |day: Option<&str>, missing: Gap| day.map_or_else(|| gap(missing), str::to_owned);
        let email = ask
            .entry
            .map(|entry| &entry.email)
            .filter(|email| !email.is_blank())
            .unwrap_or_else(|| ask.person.email_for(platform));
        let form = match ask.entry.map(|entry| (entry.channel, entry.address.as_str())) {
            Some((Channel::Letter, _)) => ask.texts.say("letter-by-post"),
            Some((Channel::Email, _)) => ask.texts.say("letter-by-e-mail"),
            None | Some((Channel::Form, "")) => gap(Gap::Form),
            Some((Channel::Form, address)) => {
                ask.texts.say_with("letter-form", &[("address", Value::Text(address))])
            }
        };
        let for_whom = match ask.kind {
            Kind::Child => ForWhom::Child,
            Kind::Represented => ForWhom::Represented,
            Kind::NonUser => ForWhom::NoAccount,
            _ => ask.person.for_whom,
        };
        let act = if law == Law::Uk { "letter-act-uk" } else { "letter-act-gdpr" };
        let values = vec![
            ("law", law.word().to_owned()),
            ("act", ask.texts.say(act)),
            ("represented", gap(Gap::Represented)),
            ("mandate", gap(Gap::Mandate)),
            ("name", told(&ask.person.name_in_full()).unwrap_or_else(|| gap(Gap::Name))),
            ("email", told(email).unwrap_or_else(|| gap(Gap::Email))),
            ("sent", day(ask.days.sent, Gap::Sent)),
            ("form", form),
            ("due", day(ask.days.due, Gap::Due)),
            ("reminded", ask.days.reminded.unwrap_or_default().to_owned()),
            ("answered", day(ask.days.answered, Gap::Answered)),
            ("complained", day(ask.days.complained, Gap::Complained)),
            ("controller", controller.map_or_else(|| gap(Gap::Recipient), |found| found.name.to_owned())),
            ("controller-address", controller.map(|found| found.address.join(", ")).unwrap_or_default()),
        ];
        let (body, enclosures) = (Vec::new(), Vec::new());
        Draft { ask, law, platform, controller, authority, for_whom, values, body, enclosures }
    }

    fn say(&self, id: &str) -> String {
        let values: Vec<(&str, Value<'_>)> =
            self.values.iter().map(|(name, value)| (*name, Value::Text(value))).collect();
        self.ask.texts.say_with(id, &values)
    }

    fn gap(&self, gap: Gap) -> String {
        self.say(&format!("letter-gap-{}", gap.word()))
    }

    /// Whether the GDPR's articles, or those of the UK GDPR, may be named.
    fn has_articles(&self) -> bool {
        matches!(self.law, Law::Gdpr | Law::Uk)
    }

    fn state(&self) -> Option<State> {
        self.ask.entry.map(crate::record::Entry::state)
    }

    /// Adds a paragraph. After the comma of a salutation, some languages go on small; what comes after that paragraph begins large.
    fn put(&mut self, id: &str) {
        let said = self.say(id);
        let mut letters = said.chars();
        let paragraph = match letters.next() {
            Some(first) if self.body.len() > 1 => first.to_uppercase().chain(letters).collect(),
            _ => said,
        };
        self.body.push(paragraph);
    }

    fn item(&mut self, text: &str) {
        self.body.push(format!("{ITEM}{text}"));
    }

    fn list(&mut self, heading: &str, items: &[&str]) {
        self.put(heading);
        for id in items {
            let item = self.say(id);
            self.item(&item);
        }
    }

    /// Whether it is the letter that objects for somebody who is represented, or for the person themselves.
    fn objects(&self) -> bool {
        matches!(self.ask.kind, Kind::Represented | Kind::Objection)
    }

    /// Whether accounts and own words are those of whom the letter is about: what I told of myself is not said of somebody else.
    fn tells_of_them(&self) -> bool {
        let for_somebody_else = |for_whom| matches!(for_whom, ForWhom::Child | ForWhom::Represented);
        !for_somebody_else(self.for_whom) || self.for_whom == self.ask.person.for_whom
    }

    /// Says for whom the letter is, where that is somebody else. The letter for a child says it by itself.
    fn on_behalf(&mut self) {
        match (self.ask.kind, self.for_whom) {
            (Kind::Child, _) | (_, ForWhom::Myself | ForWhom::NoAccount) => {}
            (_, ForWhom::Child) => self.put("letter-on-behalf-child"),
            (_, ForWhom::Represented) => {
                self.put(if self.objects() { "letter-represented" } else { "letter-on-behalf-represented" });
                self.put("letter-mandate");
                self.enclosures.push("letter-enclosure-mandate");
            }
        }
    }

    fn write(&mut self) {
        self.put("letter-open");
        self.on_behalf();
        match self.ask.kind {
            Kind::Objection | Kind::Represented => {
                if self.for_whom != ForWhom::Represented {
                    self.put("letter-object");
                }
                self.accounts();
                if !matches!(self.state(), None | Some(State::NotSent | State::CodeAsked)) {
                    self.put("letter-earlier");
                }
                self.reasons("letter-reasons");
                self.requests();
            }
            Kind::Child => {
                self.put("letter-child");
                self.put("letter-child-reasons");
                self.own_words();
                self.put("letter-child-name");
                self.requests();
            }
            Kind::NonUser => {
                self.put("letter-non-user");
                self.put("letter-non-user-reasons");
                self.reasons("letter-reasons");
                self.requests();
            }
            Kind::Reminder => {
                self.put("letter-past");
                let receipt_only = self.state() == Some(State::Acknowledged);
                self.put(if receipt_only { "letter-receipt-only" } else { "letter-silence" });
                self.put("letter-remind-ask");
                self.put("letter-else");
                self.enclosures.push("letter-enclosure-objection");
            }
            Kind::Refusal => {
                self.put("letter-past");
                self.put("letter-refused");
                self.reasons("letter-burden");
                self.put("letter-maintain");
                if self.has_articles() {
                    self.put("letter-meanwhile");
                }
                self.put("letter-else");
                self.enclosures.push("letter-enclosure-objection");
            }
            Kind::Access => self.access(),
            Kind::Erasure => self.erasure(),
            Kind::CompanyComplaint => {
                self.put("letter-company-complaint");
                self.course();
                self.put("letter-rights");
                self.enclosures.push("letter-enclosure-objection");
            }
            Kind::Complaint => self.complaint(),
        }
        self.put("letter-reply");
        self.put("letter-close");
        let name = self.value("name");
        self.body.push(name);
    }

    fn value(&self, name: &str) -> String {
        self.values
            .iter()
            .find(|(known, _)| *known == name)
            .map(|(_, value)| value.clone())
            .unwrap_or_default()
    }

    /// The accounts that this company answers for. WhatsApp has a company of its own.
    fn accounts(&mut self) {
        let whatsapp = self.platform == Some(Platform::Whatsapp);
        let told_ones = self.ask.person.accounts.as_slice();
        let accounts: Vec<String> = if self.tells_of_them() { told_ones } else { &[] }
            .iter()
            .filter(|account| (account.platform == Platform::Whatsapp) == whatsapp)
            .filter_map(|account| {
                let handle = told(&account.handle).or_else(|| told(&account.email))?;
                let platform = match account.platform {
                    Platform::Facebook => "Facebook".to_owned(),
                    Platform::Instagram => "Instagram".to_owned(),
                    Platform::Whatsapp => "WhatsApp".to_owned(),
                    Platform::Meta => self.say("letter-platform-meta"),
                };
                Some(self.ask.texts.say_with(
                    "letter-account",
                    &[("platform", Value::Text(&platform)), ("handle", Value::Text(&handle))],
                ))
            })
            .collect();
        let third = self.for_whom == ForWhom::Represented && self.objects();
        self.put(if third { "letter-accounts-represented" } else { "letter-accounts" });
        if accounts.is_empty() {
            let gap = self.gap(Gap::Account);
            self.item(&gap);
        }
        for account in accounts {
            self.item(&account);
        }
    }

    /// The ticked grounds that can be said here: what I posted is neither what others have told nor another person's.
    fn grounds(&self) -> Vec<Ground> {
        let voice = Voice::of(self.for_whom, self.ask.entry.map(|entry| entry.route));
        let ticked = |ground: &Ground| self.ask.person.grounds.contains(ground) && voice.can_say(*ground);
        Ground::ALL.iter().copied().filter(ticked).collect()
    }

    /// The ticked grounds, each with why it counts in law, and the person's own words whole.
    fn reasons(&mut self, heading: &str) {
        self.put(heading);
        let before = self.body.len();
        self.child_reason();
        for ground in self.grounds() {
            if self.ask.kind == Kind::NonUser && ground == Ground::NonUser {
                // That I have no account is what this letter says by itself.
                continue;
            }
            let mut sentence = self.say(&format!("objection-ground-{}", ground.word()));
            if self.has_articles() {
                sentence.push(' ');
                sentence.push_str(&self.say(&format!("letter-ground-{}", ground.word())));
            }
            self.item(&sentence);
        }
        self.own_words();
        if self.body.len() == before {
            if self.ask.kind == Kind::NonUser {
                // Its own reasons stand already; an empty heading would not.
                self.body.pop();
            } else {
                let gap = self.gap(Gap::Reasons);
                self.item(&gap);
            }
        }
    }

    /// What is true of every child, so that nobody need tick it.
    fn child_reason(&mut self) {
        if self.for_whom == ForWhom::Child {
            let sentence = self.say("objection-child-reason");
            self.item(&sentence);
        }
    }

    fn own_words(&mut self) {
        if let Some(words) = told(&self.ask.person.own_words).filter(|_| self.tells_of_them()) {
            self.body.push(words);
        }
    }

    /// What an objection asks for.
    fn requests(&mut self) {
        let mut items = vec!["letter-ask-stop"];
        if self.has_articles() {
            items.push("letter-ask-restrict");
        }
        items.push("letter-ask-erase");
        if self.has_articles() {
            if self.ask.kind == Kind::NonUser {
                items.push("letter-ask-sources");
            }
            items.push("letter-ask-recipients");
        }
        items.push("letter-ask-confirm");
        if self.has_articles() {
            items.push("letter-ask-refusal");
        }
        self.list("letter-ask", &items);
        self.put("letter-proof");
        self.put("letter-rights");
    }

    fn access(&mut self) {
        let mut items = vec![
            "letter-access-whether",
            "letter-access-which",
            "letter-access-sources",
            "letter-access-recipients",
            "letter-access-time",
        ];
        if self.has_articles() {
            items.push("letter-access-interest");
        }
        if self.ask.entry.is_some() {
            items.push("letter-access-objection");
        }
        self.list("letter-access", &items);
        self.put("letter-access-copy");
        self.accounts();
        self.put("letter-access-form");
        if self.has_articles() {
            self.put("letter-proof");
        }
    }

    fn erasure(&mut self) {
        if self.ask.entry.is_some() {
            self.put("letter-past");
        } else {
            // Erasure follows from an objection: where none was made, this letter makes it.
            self.put("letter-object");
            self.reasons("letter-reasons");
        }
        let mut items = vec!["letter-ask-erase", "letter-erase-chats"];
        if self.has_articles() {
            items.extend(["letter-erase-restrict", "letter-ask-recipients"]);
        }
        items.push("letter-erase-impossible");
        self.list("letter-erase", &items);
        self.accounts();
        if self.has_articles() {
            self.put("letter-erase-unlawful");
        }
        self.put("letter-proof");
        self.put("letter-rights");
    }

    fn complaint(&mut self) {
        self.put("letter-complain");
        if self.law == Law::Gdpr && self.ask.person.country != "IE" {
            self.put("letter-complain-lead");
        }
        self.course();
        if self.has_articles() {
            let refused = self.state() == Some(State::Refused);
            let grounds = self.grounds();
            let ticked = |ground: Ground| grounds.contains(&ground);
            let breaches: Vec<&str> = [
                (!refused && self.state() != Some(State::Granted), "letter-breach-time"),
                (refused, "letter-breach-refusal"),
                (ticked(Ground::SpecialCategories), "letter-breach-special-categories"),
                (ticked(Ground::NonUser), "letter-breach-notice"),
            ]
            .into_iter()
            .filter_map(|(fits, id)| fits.then_some(id))
            .collect();
            if !breaches.is_empty() {
                self.list("letter-breach", &breaches);
            }
        }
        self.list(
            "letter-complain-ask",
            &["letter-complain-examine", "letter-complain-order", "letter-complain-tell"],
        );
        self.enclosures.extend(["letter-enclosure-objection", "letter-enclosure-answers"]);
        if self.law == Law::Uk {
            self.enclosures.push("letter-enclosure-complaint");
        }
    }

    /// What happened, day by day, and the reasons that were given.
    fn course(&mut self) {
        let mut items = vec!["letter-course-sent"];
        let acknowledged = self
            .ask
            .entry
            .is_some_and(|entry| entry.course.iter().any(|mark| mark.state == State::Acknowledged));
        if acknowledged {
            items.push("letter-course-receipt");
        }
        let reminded = self.ask.days.reminded.map(|_| "letter-course-reminded");
        match self.state() {
            Some(State::Refused) => items.extend(reminded.into_iter().chain(["letter-course-refused"])),
            Some(State::Granted) => {}
            _ => items.extend(["letter-course-due"].into_iter().chain(reminded)),
        }
        self.list("letter-course", &items);
        let grounds = self.grounds();
        let for_a_child = self.for_whom == ForWhom::Child;
        let has_words = self.tells_of_them() && !self.ask.person.own_words.is_blank();
        if for_a_child || !grounds.is_empty() || has_words {
            self.put("letter-course-reasons");
            self.child_reason();
            for ground in grounds {
                let sentence = self.say(&format!("objection-ground-{}", ground.word()));
                self.item(&sentence);
            }
            self.own_words();
        }
    }

    fn sender(&self) -> Vec<String> {
        let mut lines = vec![self.value("name")];
        if self.ask.kind.is_for_an_authority() {
            lines.push(self.gap(Gap::Address));
        }
        lines.push(self.value("email"));
        lines
    }

    fn recipient(&self) -> Vec<String> {
        if !self.ask.kind.is_for_an_authority() {
            return self.controller.map_or_else(|| vec![self.gap(Gap::Recipient)], |found| found.lines());
        }
        let Some(authority) = &self.authority else { return vec![self.gap(Gap::Authority)] };
        let mut lines = vec![authority.name.to_owned()];
        lines.extend(authority.address.iter().map(|line| (*line).to_owned()));
        if authority.address.is_empty() {
            lines.push(self.gap(Gap::AuthorityAddress));
        }
        lines
    }

    fn subject(&self) -> String {
        let own = match (self.ask.kind, self.for_whom) {
            (Kind::Objection, ForWhom::Represented) => Kind::Represented,
            (kind, _) => kind,
        };
        let subject = self.say(&format!("letter-subject-{}", own.word()));
        let behalf = match (own, self.for_whom) {
            (Kind::Child | Kind::Represented, _) | (_, ForWhom::Myself | ForWhom::NoAccount) => {
                return subject;
            }
            (_, ForWhom::Child) => "letter-subject-on-behalf-child",
            (_, ForWhom::Represented) => "letter-subject-on-behalf-represented",
        };
        let represented = self.value("represented");
        let values = [("subject", Value::Text(&subject)), ("represented", Value::Text(&represented))];
        self.ask.texts.say_with(behalf, &values)
    }

    /// Meta's form in which the same can be said.
    fn form(&self) -> Option<&'static str> {
        let own = match self.ask.kind {
            Kind::Objection => match self.platform {
                Some(Platform::Instagram) => Route::InstagramOwn,
                Some(Platform::Whatsapp) => Route::WhatsappOwn,
                Some(Platform::Meta) => Route::MetaOwn,
                Some(Platform::Facebook) | None => Route::FacebookOwn,
            },
            Kind::Child | Kind::Represented | Kind::NonUser => Route::ThirdParty,
            _ => Route::RightsPortal,
        };
        page::form_url(own).or_else(|| page::form_url(Route::RightsPortal))
    }

    fn notes(&self, gaps: bool) -> Vec<Note> {
        let kind = self.ask.kind;
        let mut notes = Vec::new();
        let mut add = |fits: bool, note: Note| {
            if fits {
                notes.push(note);
            }
        };
        add(gaps, Note::Gaps);
        add(self.law == Law::Other, Note::OtherLaw);
        add(self.for_whom == ForWhom::Represented, Note::Represented);
        if kind.is_for_an_authority() {
            let authority = self.authority.as_ref();
            add(authority.is_none() && self.ask.person.country == "DE", Note::Land);
            add(authority.is_none() && self.ask.person.country != "DE", Note::NotCovered);
            add(authority.is_some_and(|found| found.page.is_some()), Note::AuthorityForm);
            for note in authority.map(|found| found.notes.as_slice()).unwrap_or_default() {
                add(true, *note);
            }
            add(
                authority.is_some_and(|found| found.flag != authority::Flag::Ok || found.as_of.is_empty()),
                Note::CheckAddress,
            );
            add(self.law == Law::Gdpr && self.ask.person.country != "IE", Note::Lead);
            add(self.law == Law::Gdpr, Note::Court);
            add(
                self.ask.person.language.is_some_and(|language| language != self.ask.texts.language()),
                Note::Language,
            );
            return notes;
        }
        add(matches!(kind, Kind::Objection), Note::FormFirst);
        add(self.controller.is_some_and(|found| found.address_from_press), Note::AddressPress);
        add(matches!(kind, Kind::Reminder | Kind::Refusal), Note::TwoWeeks);
        add(matches!(kind, Kind::Erasure | Kind::Access), Note::ModelsStay);
        add(self.law == Law::Fadp && matches!(kind, Kind::Objection | Kind::Reminder), Note::NoDeadline);
        add(matches!(kind, Kind::NonUser | Kind::Represented), Note::Identify);
        add(matches!(kind, Kind::Child), Note::Child);
        notes
    }

    fn finish(self) -> Letter {
        let kind = self.ask.kind;
        let subject = self.subject();
        let (sender, recipient) = (self.sender(), self.recipient());
        let enclosures: Vec<String> = self.enclosures.iter().map(|id| self.say(id)).collect();
        let whole = [&sender, &recipient, &self.body].map(|part| part.join("\n")).join("\n") + &subject;
        let gaps: Vec<Gap> = Gap::ALL.iter().copied().filter(|gap| whole.contains(&self.gap(*gap))).collect();
        let notes = self.notes(!gaps.is_empty());
        let no_mail = notes.contains(&Note::NoPlainMail);
        let authority = self.authority.as_ref();
        Letter {
            kind,
            language: self.ask.texts.language(),
            sender,
            recipient,
            date: self.ask.days.today.to_owned(),
            subject,
            enclosures,
            email: authority.and_then(|found| found.email).filter(|_| !no_mail),
            page: if kind.is_for_an_authority() {
                authority.and_then(|found| found.page.clone())
            } else {
                self.form().map(str::to_owned)
            },
            site: authority.map(|found| found.site.clone()),
            as_of: authority.map(|found| found.as_of),
            gaps,
            notes,
            body: self.body,
        }
    }
}

/// What the person told, trimmed; `None` where that is nothing.
fn told(text: &Personal) -> Option<String> {
    Some(text.reveal().trim()).filter(|text| !text.is_empty()).map(str::to_owned)
}

/// The language to write a letter in: the person's, unless it goes to an authority that does not take that.
#[must_use]
pub fn language(kind: Kind, country: &str, land: &str, person: Language) -> Language {
    if !kind.is_for_an_authority() {
        return person;
    }
    // All authorities of the Länder take German; which one it is may still be open.
    if country == "DE" {
        return Language::German;
    }
    authority::of(country, land).map_or(person, |authority| authority.language(person))
}
