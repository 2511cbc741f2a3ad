//! What is due, as it is said outside of Objector's own pages: by the figure on the icon, by its title, by a notice.
//!
//! Takes what is stored, the day and the texts; gives words and what to remember of a notice. Says nothing of the person: whoever looks
//! over their shoulder sees a number. `browser::attend` carries it to the browser.

use crate::background::Change;
use crate::page::{Page, Route, Verdict};
use crate::record::course::{self, Watch};
use crate::record::said::Clock;
use crate::store::{Document, NOTIFY};
use crate::text::Texts;

/// The largest number that the icon shows; the browsers have room for four letters.
const LARGEST_FIGURE: usize = 99;

/// The most steps that are looked at for notices, and remembered: far more than anybody could do in a day.
const MOST_NOTICED: usize = 200;

/// On the icon where there is one of Meta's forms.
const HERE: &str = "•";

/// What the icon shows and says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Icon {
    /// A few letters on it.
    pub badge: String,
    /// What it says when it is pointed at, or read aloud.
    pub title: String,
}

/// The steps that are the person's to take now: each as its entry and its word.
#[must_use]
pub fn steps(document: &Document, clock: Clock) -> Vec<String> {
    let country = document.person.as_ref().map_or("", |person| person.country.as_str());
    let watch = Watch { today: clock.today(), offset: clock.offset, country };
    let courses = course::all(&document.record, &watch);
    let of_the_person =
        document.record.iter().zip(&courses).filter(|(_, course)| course.next.is_for_the_person());
    of_the_person.map(|(entry, course)| format!("{} {}", entry.id, course.next.word())).collect()
}

/// The icon where nothing is to be said of a page.
#[must_use]
pub fn icon(steps: &[String], texts: &Texts) -> Icon {
    let count = steps.len();
    let badge = match count {
        0 => String::new(),
        1..=LARGEST_FIGURE => count.to_string(),
        _ => format!("{LARGEST_FIGURE}+"),
    };
    let title = match i64::try_from(count) {
        Ok(count) if count > 0 => texts.say_with("screen-due", &[("count", count.into())]),
        _ => texts.say("screen-name"),
    };
    Icon { badge, title }
}

/// The icon in the tab of a page; `None` where the page is none that Objector knows, and the icon is as everywhere.
#[must_use]
pub fn icon_of(page: &Page, texts: &Texts) -> Option<Icon> {
    let route = form_of(page)?;
    let form = texts.say(&format!("screen-route-{}", route.word()));
    Some(Icon { badge: HERE.into(), title: texts.say_with("screen-here", &[("form", form.as_str().into())]) })
}

/// The form that is on a page for sure.
#[must_use]
pub fn form_of(page: &Page) -> Option<Route> {
    page.route.filter(|_| page.verdict == Verdict::Recognised)
}

/// What there is to notify of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// How many objections are due of which nothing was said before; 0 where there is only something to forget.
    pub new: usize,
    /// What to store.
    pub remember: Change,
}

/// What there is to notify of; `None` where there is nothing, or the person did not ask for it. Each step is told once: what was told is
/// remembered for as long as it is due.
#[must_use]
pub fn notice(document: &Document, steps: &[String]) -> Option<Notice> {
    if !document.settings.is_ticked(NOTIFY) {
        return None;
    }
    let steps = steps.get(..MOST_NOTICED).unwrap_or(steps);
    let new = steps.iter().filter(|step| !document.notified.contains(step)).count();
    (new > 0 || steps.len() != document.notified.len())
        .then(|| Notice { new, remember: Change::Notified(steps.to_vec()) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;
    use crate::page::Stage;
    use crate::person::Platform;
    use crate::record::State;
    use crate::record::day::Day;
    use crate::record::day::tests::day;
    use crate::screens::samples::entry;

    /// 22 November 2026.
    const TIME: i64 = 1_795_363_200_000;

    fn on(day: Day) -> Clock {
        Clock { now: day.noon(), offset: 0 }
    }

    fn today() -> Clock {
        on(Day::at(TIME, 0).unwrap())
    }

    fn texts() -> Texts {
        Texts::new(Language::English, &[(Language::English, include_str!("../locales/en/screens.ftl"))])
    }

    fn with(states: &[State]) -> Document {
        let mut document = Document::default();
        for (number, state) in states.iter().enumerate() {
            let mut entry = entry(Platform::Facebook, &format!("{number}@example.org"), TIME, &[*state]);
            entry.id = format!("a-{number}");
            document.record.push(entry);
        }
        document
    }

    fn badge(count: usize) -> String {
        icon(&vec![String::new(); count], &texts()).badge
    }

    #[test]
    fn the_icon_counts_what_the_person_can_do_and_says_it_in_words() {
        assert_eq!([0, 1, 12, 99, 100, 20_000].map(badge), ["", "1", "12", "99", "99+", "99+"]);
        let waiting = with(&[State::Submitted, State::Granted]);
        let steps_now = steps(&waiting, today());
        assert_eq!(icon(&steps_now, &texts()), Icon { badge: String::new(), title: "Objector".into() });
        let refused = with(&[State::Submitted, State::Refused]);
        assert_eq!(steps(&refused, today()), ["a-1 answer-refusal"]);
        // Two months on, the other is overdue.
        let later = steps(&refused, on(day("2027-03-01")));
        assert_eq!(later.len(), 2, "{later:?}");
        let title = icon(&later, &texts()).title;
        assert!(title.starts_with("Objector") && title.contains('2'), "{title}");
        assert!(!title.contains('@'));
    }

    #[test]
    fn the_icon_tells_of_a_form_only_where_there_is_one_for_sure() {
        let page = |verdict, route| Page {
            verdict,
            route,
            stage: Some(Stage::Form),
            language: None,
            signs: Vec::new(),
        };
        let form = icon_of(&page(Verdict::Recognised, Some(Route::FacebookOwn)), &texts()).unwrap();
        assert_eq!(form.badge, "•");
        assert!(form.title.contains("Facebook’s objection form"), "{}", form.title);
        assert_eq!(icon_of(&page(Verdict::Unsure, Some(Route::FacebookOwn)), &texts()), None);
        assert_eq!(icon_of(&page(Verdict::Ignored, None), &texts()), None);
    }

    /// What one pass of the clock would tell, and the document after it.
    fn tell(document: &mut Document, clock: Clock) -> usize {
        let steps = steps(document, clock);
        let Some(Notice { new, remember }) = notice(document, &steps) else { return 0 };
        remember.apply(document).unwrap();
        new
    }

    #[test]
    fn nobody_is_notified_who_did_not_ask() {
        let mut document = with(&[State::Refused]);
        assert_eq!((tell(&mut document, today()), document.notified.len()), (0, 0));
        document.set_ticked(NOTIFY, true);
        assert_eq!(tell(&mut document, today()), 1);
        // Taken back, nothing of it stays.
        document.set_ticked(NOTIFY, false);
        assert!(document.notified.is_empty());
    }

    #[test]
    fn each_step_is_told_once() {
        let mut document = with(&[State::Refused, State::Submitted]);
        document.set_ticked(NOTIFY, true);
        assert_eq!([tell(&mut document, today()), tell(&mut document, today())], [1, 0]);
        let later = on(day("2027-03-01"));
        assert_eq!([tell(&mut document, later), tell(&mut document, later)], [1, 0]);
        assert_eq!(document.notified.len(), 2);
        // What is done is forgotten.
        document.record.clear();
        assert_eq!((tell(&mut document, later), document.notified.len()), (0, 0));
    }

    #[test]
    fn what_is_remembered_is_bounded() {
        let mut document = with(&[State::Refused; 3 * MOST_NOTICED]);
        document.set_ticked(NOTIFY, true);
        assert_eq!(tell(&mut document, today()), MOST_NOTICED);
        assert_eq!((tell(&mut document, today()), document.notified.len()), (0, MOST_NOTICED));
    }
}
