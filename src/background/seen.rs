//! What the background does with what the content script says: a page was seen, a form was submitted, a card was closed.
//!
//! Takes a snapshot and where it is from, gives the plan for the page and the changes that follow from it. What a page says is the least
//! trusted of all that comes in: it can have a form taken down that it submitted itself, and learn what it asks for itself.

use super::change::Change;
use super::speaker::Visitor;
use crate::form::{self, Field};
use crate::page::{self, Page, Verdict};
use crate::plan::{self, Plan};
use crate::record::said::Moment;
use crate::record::{self, By, Mark, Submit, Visit};
use crate::snapshot::Snapshot;
use crate::store::{Document, Trouble};
use crate::text::Texts;

/// A page that the content script saw, and what it is.
#[derive(Clone, Debug)]
pub struct Seen {
    visitor: Visitor,
    snapshot: Snapshot,
    page: Page,
    fields: Vec<Field>,
}

impl Seen {
    /// Recognises the page and classifies its controls.
    #[must_use]
    pub fn new(visitor: Visitor, snapshot: Snapshot) -> Self {
        let page = page::recognise(&visitor.address, &snapshot);
        let fields = match page.verdict {
            Verdict::Ignored => Vec::new(),
            Verdict::Recognised | Verdict::Unsure => form::classify(&page, &snapshot),
        };
        Self { visitor, snapshot, page, fields }
    }

    /// What the page is.
    #[must_use]
    pub fn page(&self) -> &Page {
        &self.page
    }

    /// The tab that it is in.
    #[must_use]
    pub fn tab(&self) -> i32 {
        self.visitor.tab
    }

    /// The plan for it.
    #[must_use]
    pub fn plan(&self, stored: Result<&Document, Trouble>, texts: &Texts, page_texts: &Texts) -> Plan {
        plan::draw_up(&plan::Ask {
            page: &self.page,
            address: &self.visitor.address,
            fields: &self.fields,
            snapshot: &self.snapshot,
            person: stored.ok().and_then(|document| document.person.as_ref()),
            trouble: stored.err(),
            private: self.visitor.private,
            closed: stored.map_or(&[][..], |document| &document.settings.closed),
            texts,
            page_texts,
        })
    }

    /// What this look tells about an objection that was sent from this tab before.
    #[must_use]
    pub fn told(&self, document: &Document, now: i64) -> Option<Change> {
        let visit = Visit { route: self.page.route?, tab: self.visitor.tab, now };
        let (entry, state) = record::told(&document.record, visit, self.page.stage?)?;
        Some(Change::Mark { id: entry.id.clone(), mark: Mark { state, at: now, by: By::Page } })
    }

    /// What is to be taken down now that the person has pressed the form's submit button; nothing in private windows.
    #[must_use]
    pub fn submitted(&self, moment: &Moment<'_>) -> Option<Change> {
        if self.visitor.private {
            return None;
        }
        let named: Vec<record::Named<'_>> =
            self.fields.iter().map(|field| (field.index, field.asks_for, field.label.as_str())).collect();
        let address = &self.visitor.address;
        let submit = Submit {
            page: &self.page,
            platform: self.page.route.and_then(|route| plan::platform_of(route, address)),
            address: &format!("{}{}", address.host(), address.path()),
            tab: self.visitor.tab,
            now: moment.clock.now,
            offset: moment.clock.offset,
            chance: moment.chance,
            version: moment.version,
        };
        record::entry(&submit, &self.snapshot, &named).map(Box::new).map(Change::Submitted)
    }
}

/// What is to be remembered of a closed or reopened card; nothing in private windows.
#[must_use]
pub fn closed(visitor: &Visitor, key: String, closed: bool) -> Option<Change> {
    (!visitor.private).then_some(Change::Closed { key, closed })
}

#[cfg(test)]
mod tests {
    use super::super::change::Saying;
    use super::super::samples::{NOW, moment, says_of, snapshot, visitor, with_one};
    use super::*;
    use crate::form::asks_for::AsksFor;
    use crate::language::Language;
    use crate::page::Stage;
    use crate::person::{Account, Person, Platform};
    use crate::record::State;

    #[test]
    fn a_submit_is_taken_down_and_a_later_look_moves_it_on() {
        let mut document = Document::default();
        let form = Seen::new(visitor(), snapshot("alex@example.org"));
        assert_eq!(form.page().stage, Some(Stage::Form));
        let change = form.submitted(&moment(NOW)).unwrap();
        assert_eq!(change.clone().apply(&mut document), Ok(true));
        assert_eq!(change.apply(&mut document), Ok(false));
        assert_eq!(document.record.len(), 1);
        let entry = &document.record[0];
        assert_eq!(entry.address, "www.facebook.com/help/contact/712876720715583");
        assert_eq!(entry.fields[0].asks_for, AsksFor::Email);
        assert!(form.told(&document, NOW + 1).is_none());

        let mut sent = form.clone();
        sent.page.stage = Some(Stage::Sent);
        let told = sent.told(&document, NOW + 2).unwrap();
        assert_eq!(told.apply(&mut document), Ok(true));
        assert_eq!(document.record[0].state(), State::Acknowledged);
        assert!(sent.told(&document, NOW + 3).is_none());
    }

    #[test]
    fn nothing_is_kept_of_a_private_window() {
        let mut private = visitor();
        private.private = true;
        assert!(closed(&private, "card".into(), true).is_none());
        assert!(Seen::new(private, snapshot("alex@example.org")).submitted(&moment(NOW)).is_none());
        assert!(closed(&visitor(), "card".into(), true).is_some());
    }

    #[test]
    fn a_plan_without_a_readable_store_writes_nothing() {
        let silent = Texts::new(Language::English, &[]);
        let seen = Seen::new(visitor(), snapshot(""));
        for trouble in [Trouble::Damaged, Trouble::Newer, Trouble::Unreadable] {
            assert!(seen.plan(Err(trouble), &silent, &silent).steps.is_empty());
        }
    }

    /// The page is Facebook's: what Objector knows of other accounts, of other objections and for other forms stays where it is.
    #[test]
    fn a_plan_tells_the_page_nothing_that_its_form_does_not_ask_for() {
        let mut document = with_one();
        let told = [
            "instagram@example.org",
            "insta-handle",
            "facebook-handle",
            "+33199000000",
            "Meta wrote back",
            "my dog says no",
        ];
        let account = |platform, email: &str, handle: &str| Account {
            email: email.into(),
            handle: handle.into(),
            ..Account::on(platform)
        };
        document.person = Some(Person {
            full_name: "Alex Example".into(),
            email: "main@example.org".into(),
            phone: told[3].into(),
            own_words: told[5].into(),
            accounts: vec![
                account(Platform::Instagram, told[0], told[1]),
                account(Platform::Facebook, "facebook@example.org", told[2]),
            ],
            ..Person::default()
        });
        let id = document.record[0].id.clone();
        assert_eq!(says_of(&id, Saying::Note(told[4].into()), None).apply(&mut document), Ok(true));
        let silent = Texts::new(Language::English, &[]);
        let plan = Seen::new(visitor(), snapshot("")).plan(Ok(&document), &silent, &silent);
        let plan = serde_json::to_string(&plan).unwrap();
        assert!(plan.contains("facebook@example.org"), "{plan}");
        for secret in told.into_iter().chain([id.as_str(), "main@example.org", "Alex Example"]) {
            assert!(!plan.contains(secret), "{secret}: {plan}");
        }
    }

    #[test]
    fn a_plan_for_a_page_that_is_none_of_ours_is_empty() {
        let mut document = Document::default();
        document.person = Some(Person { email: "alex@example.org".into(), ..Person::default() });
        let silent = Texts::new(Language::English, &[]);
        let mut elsewhere = Seen::new(visitor(), snapshot(""));
        elsewhere.page.verdict = Verdict::Ignored;
        let plan = elsewhere.plan(Ok(&document), &silent, &silent);
        assert!(plan.steps.is_empty() && plan.cards.is_empty() && plan.banner.is_none());
        assert!(!serde_json::to_string(&plan).unwrap().contains("alex@example.org"));
    }
}
