//! What the popup shows: what this page is, how its form stands, what comes next, and where the person stands with each account.
//!
//! Takes what the background and the page told, gives one [`Popup`]. One next step at a time; nothing here promises what only
//! Meta or the person can do.

use crate::page::{Route, Stage, Verdict, form_url};
use crate::screens::lines::{Line, lines};
use crate::screens::notice::{Footing, Notice, notices};
use crate::screens::{Dates, Link};
use crate::text::Texts;
use crate::wire::{ControlState, Judgement, Look, Overview};

/// What the popup is drawn from.
#[derive(Clone, Copy)]
pub struct Situation<'a> {
    /// What the background told; `None` where it does not answer.
    pub overview: Option<&'a Overview>,
    /// Whether the browser lets Objector work on Meta's pages.
    pub permitted: bool,
    /// The page in the tab, where a content script answered there.
    pub seen: Option<(&'a Judgement, &'a Look)>,
    /// Whether the page in the tab is one of Meta's, as far as the browser tells.
    pub on_meta: bool,
    /// The texts, in the person's language.
    pub texts: &'a Texts,
    /// How days are written out.
    pub dates: Dates<'a>,
}

/// What the popup shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Popup {
    /// What stands in the way.
    pub notices: Vec<Notice>,
    /// The page in the tab, where it is one of Meta's forms or leads to one.
    pub page: Option<PageView>,
    /// What else can be done on a page of Meta's.
    pub help: Option<Help>,
    /// Whether the person has yet to enter anything: the details are then asked for in place.
    pub first_use: bool,
    /// Whether details may be shown and changed at all.
    pub editable: bool,
    /// One line an account.
    pub lines: Vec<Line>,
}

/// The page in the tab.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageView {
    /// Which form.
    pub title: String,
    /// That Objector is not sure, where it is not.
    pub doubt: Option<String>,
    /// How it stands with each field that Objector has something for, for the gauge.
    pub gauge: Vec<ControlState>,
    /// How the form stands.
    pub standing: String,
    /// Fields that did not take what was written, if any.
    pub refused: Option<String>,
    /// The next step.
    pub next: String,
    /// Whether there is something to fill in.
    pub fill: bool,
    /// Whether there is something to take back.
    pub undo: bool,
    /// Whether the person is the one to send now.
    pub reminds_who_sends: bool,
    /// The way on, where it is not on this page.
    pub links: Vec<Link>,
    /// Why Objector takes the page for this form.
    pub signs: Vec<String>,
}

/// What can be done on a page of Meta's where Objector is wrong, or sees nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Help {
    /// The message that says what is wrong.
    pub title: &'static str,
    /// The page lies outside of the addresses where Objector works by itself, and can be looked at.
    pub look: bool,
    /// What was seen can be written down for the maintainers.
    pub hand_in: bool,
    /// The person's own texts can be copied.
    pub copy: bool,
}

/// Draws the popup.
#[must_use]
pub fn draw(situation: &Situation<'_>) -> Popup {
    let Situation { overview, permitted, texts, .. } = *situation;
    let footing = Footing {
        reachable: overview.is_some(),
        permitted,
        trouble: overview.and_then(|overview| overview.trouble),
    };
    let person = overview.and_then(|overview| overview.person.as_ref());
    // Who has only chosen a language has entered nothing yet.
    let person = person.filter(|person| !person.says_nothing());
    let record = overview.map_or(&[][..], |overview| &overview.record);
    Popup {
        notices: notices(footing, texts),
        page: situation.seen.and_then(|(judgement, look)| {
            let means = match (footing.holds(), person) {
                (false, _) => Means::Hindered,
                (true, None) => Means::NoDetails,
                (true, Some(_)) => Means::Details,
            };
            page_view(judgement, look, means, texts)
        }),
        help: help(situation, footing.holds() && person.is_some()),
        first_use: footing.holds() && person.is_none(),
        editable: footing.holds(),
        // Where the record cannot be read, "not sent yet" might be untrue.
        lines: if footing.holds() { lines(person, record, texts, &situation.dates) } else { Vec::new() },
    }
}

/// What there is to fill in from.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Means {
    /// Nothing can be relied on; a notice says why.
    Hindered,
    /// The person has not entered anything yet.
    NoDetails,
    /// The person's details.
    Details,
}

fn help(situation: &Situation<'_>, copy: bool) -> Option<Help> {
    let unseen = "popup-help-unseen";
    match situation.seen {
        None if !situation.on_meta => None,
        None => Some(Help { title: unseen, look: true, hand_in: false, copy }),
        Some((judgement, _)) => {
            let title = match judgement.page.verdict {
                Verdict::Ignored => unseen,
                Verdict::Recognised | Verdict::Unsure => "popup-help-wrong",
            };
            Some(Help { title, look: false, hand_in: true, copy })
        }
    }
}

fn page_view(judgement: &Judgement, look: &Look, means: Means, texts: &Texts) -> Option<PageView> {
    let page = &judgement.page;
    if page.verdict == Verdict::Ignored {
        return None;
    }
    let (route, stage) = (page.route?, page.stage?);
    let view = PageView {
        title: texts.say(&format!("screen-route-{}", route.word())),
        doubt: None,
        gauge: Vec::new(),
        standing: String::new(),
        refused: None,
        next: String::new(),
        fill: false,
        undo: false,
        reminds_who_sends: false,
        links: Vec::new(),
        signs: judgement.signs.iter().map(|sign| texts.say(&format!("popup-sign-{}", sign.word()))).collect(),
    };
    Some(match stage {
        _ if route == Route::Entry => entry(view, texts),
        Stage::Form => form(view, page.verdict, look, means, texts),
        Stage::Login | Stage::Unavailable => {
            let links = form_link(route, "popup-open-form", texts).into_iter().collect();
            PageView { links, ..at_stage(view, stage, texts) }
        }
        Stage::Code | Stage::Sent | Stage::Refused => at_stage(view, stage, texts),
    })
}

/// A stage at which there is nothing to fill in.
fn at_stage(view: PageView, stage: Stage, texts: &Texts) -> PageView {
    let word = stage.word();
    PageView {
        standing: texts.say(&format!("popup-standing-{word}")),
        next: texts.say(&format!("popup-next-{word}")),
        ..view
    }
}

/// A page that leads to the forms.
fn entry(view: PageView, texts: &Texts) -> PageView {
    let link = |route: Route| form_link(route, &format!("screen-route-{}", route.word()), texts);
    PageView {
        standing: texts.say("popup-standing-entry"),
        next: texts.say("popup-next-entry"),
        links: [Route::FacebookOwn, Route::InstagramOwn].into_iter().filter_map(link).collect(),
        ..view
    }
}

fn form(view: PageView, verdict: Verdict, look: &Look, means: Means, texts: &Texts) -> PageView {
    let count = |state| look.outcomes.iter().filter(|outcome| outcome.state == state).count();
    let (all, written, refused) =
        (look.outcomes.len(), count(ControlState::Written), count(ControlState::Refused));
    let counts = [
        ("all", i64::try_from(all).unwrap_or(i64::MAX).into()),
        ("written", i64::try_from(written).unwrap_or(i64::MAX).into()),
        ("refused", i64::try_from(refused).unwrap_or(i64::MAX).into()),
    ];
    let (standing, next) = if look.submitted {
        ("popup-standing-submitted", "popup-next-submitted")
    } else {
        match means {
            Means::Hindered => ("popup-standing-hindered", "popup-next-hindered"),
            Means::NoDetails => ("popup-standing-details", "popup-next-details"),
            Means::Details if all == 0 => ("popup-standing-nothing", "popup-next-nothing"),
            Means::Details if written == all => ("popup-standing-filled", "popup-next-press"),
            Means::Details if written > 0 => ("popup-standing-part", "popup-next-press"),
            Means::Details => ("popup-standing-empty", "popup-next-fill"),
        }
    };
    PageView {
        doubt: (verdict == Verdict::Unsure).then(|| texts.say("popup-unsure")),
        gauge: look.outcomes.iter().map(|outcome| outcome.state).collect(),
        standing: texts.say_with(standing, &counts),
        refused: (refused > 0).then(|| texts.say_with("popup-refused-fields", &counts)),
        next: texts.say(next),
        fill: means == Means::Details && !look.submitted && written < all,
        undo: !look.submitted && written > 0,
        reminds_who_sends: !look.submitted,
        ..view
    }
}

fn form_link(route: Route, text: &str, texts: &Texts) -> Option<Link> {
    let text = texts.say(text);
    form_url(route).map(|url| Link { url: url.into(), text })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;
    use crate::page::Sign;
    use crate::record::day::Day;
    use crate::screens::samples::{alex, dates, judgement, look, overview, texts};
    use crate::store::Trouble;

    fn drawn(overview: Option<&Overview>, seen: Option<(&Judgement, &Look)>) -> Popup {
        drawn_at(overview, seen, true)
    }

    fn today() -> Dates<'static> {
        dates(Day::EARLIEST)
    }

    fn drawn_at(overview: Option<&Overview>, seen: Option<(&Judgement, &Look)>, on_meta: bool) -> Popup {
        let texts = texts(Language::English);
        draw(&Situation { overview, permitted: true, seen, on_meta, texts: &texts, dates: today() })
    }

    fn on_form(verdict: Verdict, look: &Look) -> PageView {
        let judgement = judgement(verdict, Route::FacebookOwn, Stage::Form);
        drawn(Some(&overview(Some(alex()))), Some((&judgement, look))).page.unwrap()
    }

    #[test]
    fn a_filled_form_waits_for_the_person() {
        let page = on_form(Verdict::Recognised, &look(&[ControlState::Written, ControlState::Written]));
        assert_eq!(page.title, "Facebook’s objection form");
        assert_eq!(page.standing, "Objector has filled in all 2 fields that it can.");
        assert!(page.undo && !page.fill && page.reminds_who_sends);
        assert_eq!(page.signs.len(), 2);
    }

    #[test]
    fn a_half_filled_form_can_be_filled_and_taken_back() {
        let page = on_form(
            Verdict::Recognised,
            &look(&[ControlState::Written, ControlState::Plain, ControlState::Refused]),
        );
        assert_eq!(page.standing, "Objector has filled in one of 3 fields.");
        assert!(page.fill && page.undo);
        assert!(page.refused.is_some());
    }

    #[test]
    fn an_unsure_page_says_so_and_offers_to_fill() {
        let page = on_form(Verdict::Unsure, &look(&[ControlState::Plain]));
        assert!(page.doubt.is_some() && page.fill && !page.undo);
    }

    #[test]
    fn after_sending_there_is_nothing_to_press() {
        let page = on_form(Verdict::Recognised, &Look { submitted: true, ..look(&[ControlState::Written]) });
        assert!(!page.fill && !page.undo && !page.reminds_who_sends);
        assert_eq!(page.standing, "You have pressed Meta’s button.");
    }

    #[test]
    fn without_details_they_are_asked_for_first() {
        let judgement = judgement(Verdict::Recognised, Route::InstagramOwn, Stage::Form);
        let popup = drawn(Some(&overview(None)), Some((&judgement, &look(&[]))));
        assert!(popup.first_use);
        let page = popup.page.unwrap();
        assert_eq!(page.standing, "Objector can fill in this form for you.");
        assert_eq!(page.next, "Enter your details below first.");
        assert!(!page.fill);
    }

    #[test]
    fn a_foreign_page_is_not_spoken_of() {
        let judgement = judgement(Verdict::Ignored, Route::FacebookOwn, Stage::Form);
        let popup = drawn(Some(&overview(Some(alex()))), Some((&judgement, &look(&[]))));
        assert_eq!(popup.page, None);
        assert_eq!(popup.lines.len(), 2);
    }

    #[test]
    fn every_other_stage_has_one_sentence_and_a_next_step() {
        for language in [Language::English, Language::French] {
            for stage in Stage::ALL.iter().filter(|stage| **stage != Stage::Form) {
                let judgement = judgement(Verdict::Recognised, Route::FacebookOwn, *stage);
                let overview = overview(Some(alex()));
                let (texts, look) = (texts(language), look(&[]));
                let situation = Situation {
                    overview: Some(&overview),
                    permitted: true,
                    seen: Some((&judgement, &look)),
                    on_meta: true,
                    texts: &texts,
                    dates: today(),
                };
                let page = draw(&situation).page.unwrap();
                assert!(
                    !page.standing.is_empty() && !page.standing.starts_with("popup-"),
                    "{}",
                    page.standing
                );
                assert!(!page.next.is_empty() && !page.next.starts_with("popup-"), "{}", page.next);
                assert!(!page.fill && !page.undo && page.gauge.is_empty(), "{stage:?}");
                let leads_on = matches!(stage, Stage::Login | Stage::Unavailable);
                assert_eq!(!page.links.is_empty(), leads_on, "{stage:?}");
            }
        }
    }

    #[test]
    fn what_is_not_seen_can_be_looked_at_handed_in_and_filled_by_hand() {
        let known = overview(Some(alex()));
        let help = |verdict: Verdict| {
            let judgement = judgement(verdict, Route::FacebookOwn, Stage::Form);
            drawn(Some(&known), Some((&judgement, &look(&[])))).help.unwrap()
        };
        assert_eq!(help(Verdict::Ignored).title, "popup-help-unseen");
        assert_eq!(help(Verdict::Recognised).title, "popup-help-wrong");
        assert!(help(Verdict::Ignored).hand_in && help(Verdict::Unsure).hand_in);
        let not_looked_at = drawn_at(Some(&known), None, true).help.unwrap();
        assert!(not_looked_at.look && not_looked_at.copy && !not_looked_at.hand_in);
        assert_eq!(drawn_at(Some(&known), None, false).help, None);
        assert!(!drawn_at(Some(&overview(None)), None, true).help.unwrap().copy);
    }

    #[test]
    fn an_entry_page_leads_to_the_forms() {
        let judgement = judgement(Verdict::Recognised, Route::Entry, Stage::Form);
        let page = drawn(Some(&overview(Some(alex()))), Some((&judgement, &look(&[])))).page.unwrap();
        assert_eq!(page.links.len(), 2);
        assert!(page.links.iter().all(|link| link.url.starts_with("https://")));
    }

    #[test]
    fn a_damaged_store_is_neither_edited_nor_filled_from() {
        let damaged = Overview { trouble: Some(Trouble::Damaged), ..overview(None) };
        let judgement = judgement(Verdict::Recognised, Route::FacebookOwn, Stage::Form);
        let popup = drawn(Some(&damaged), Some((&judgement, &look(&[ControlState::Plain]))));
        assert_eq!(popup.notices.len(), 1);
        assert!(!popup.first_use && !popup.editable && popup.lines.is_empty());
        let page = popup.page.unwrap();
        assert!(!page.fill);
        assert_eq!(page.standing, "Objector fills nothing in for the moment.");
    }

    #[test]
    fn a_silent_background_is_said() {
        let popup = drawn(None, None);
        assert_eq!(popup.notices.len(), 1);
        assert!(!popup.editable);
    }

    #[test]
    fn every_route_and_every_sign_has_its_words() {
        for language in [Language::English, Language::French] {
            let texts = texts(language);
            for route in Route::ALL {
                assert!(texts.has(&format!("screen-route-{}", route.word())), "{}", route.word());
            }
            for sign in Sign::ALL {
                assert!(texts.has(&format!("popup-sign-{}", sign.word())), "{}", sign.word());
            }
        }
    }
}
