//! The list of what was sent: each objection with its course, the next step and all that is known of it; figures and days over all.
//!
//! Takes the record and the day, gives view models, the latest objection first. Counts nothing itself: `record` does. Of a long list
//! only as many as are shown are drawn up.

use std::cell::OnceCell;
use std::collections::BTreeMap;

use crate::form::asks_for::AsksFor;
use crate::letter;
use crate::page::Route;
use crate::person::Person;
use crate::record::course::{self, Course, Next, Place, Standing, Watch};
use crate::record::day::Day;
use crate::record::{By, Channel, Entry, Event, State, tell};
use crate::screens::{Dates, Fact, count};
use crate::text::Texts;
use crate::words::words;

words! {
    /// Which objections are shown.
    Filter {
        /// All.
        All "all",
        /// Those that need something of the person.
        Todo "todo",
        /// Those that Meta still has time for.
        Waiting "waiting",
        /// Those that are answered, or were not sent.
        Over "over",
    }
}

/// What is shown of the list.
#[derive(Clone, Copy, Debug)]
pub struct Wanted<'a> {
    /// Which.
    pub filter: Filter,
    /// Words that must occur in an objection.
    pub query: &'a str,
    /// How many at most.
    pub most: usize,
}

/// The list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct List {
    /// The figures over all: how many there are of each kind.
    pub figures: Vec<Figure>,
    /// The next days that matter, over all.
    pub strip: Vec<StripDay>,
    /// The objections that are shown.
    pub shown: Vec<ObjectionView>,
    /// How many fit what is wanted.
    pub found: usize,
}

/// A number that people look at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure {
    /// Which objections it counts.
    pub filter: Filter,
    /// How many.
    pub number: usize,
    /// What is counted.
    pub says: String,
}

/// A day that matters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StripDay {
    /// The day, written out.
    pub day: String,
    /// For which objection, or for how many.
    pub title: String,
    /// What is then.
    pub says: String,
    /// Whether it is over.
    pub late: bool,
}

/// One objection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ObjectionView {
    /// Names the entry in messages.
    pub id: String,
    /// What was ever said of the entry is counted in this; messages give it back.
    pub revision: u32,
    /// Which form, or that it was a letter.
    pub title: String,
    /// Which account.
    pub account: String,
    /// How it stands, as the person noted it or a page showed it.
    pub state: State,
    /// How it stands today.
    pub standing: Standing,
    /// How it stands today, in words.
    pub says: String,
    /// Who says how it stands, and since when.
    pub source: String,
    /// The next step.
    pub next: String,
    /// Whether that is for the person to do.
    pub is_next_for_the_person: bool,
    /// The letter that the next step asks for.
    pub letter: Option<letter::Kind>,
    /// The way.
    pub steps: Vec<StepView>,
    /// By when Meta must answer, and why then.
    pub due: Vec<String>,
    /// When, for which account, where, in which language.
    pub facts: Vec<Fact>,
    /// The text that was sent; `None` where there was none.
    pub text: Option<String>,
    /// What else stood in the form, each under the form's own words for it.
    pub answers: Vec<Fact>,
    /// What the person noted.
    pub notes: Vec<NoteView>,
    /// The days that the person may say, and what they said.
    pub events: Vec<EventView>,
    /// The letters that make sense.
    pub letters: Vec<letter::Kind>,
}

/// A step of the way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepView {
    /// What it is.
    pub name: String,
    /// How far it is.
    pub place: Place,
    /// How far it is, in words.
    pub says: String,
    /// Its day; empty where there is none.
    pub day: String,
}

/// Something that the person noted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoteView {
    /// Names the note.
    pub at: i64,
    /// When it was noted.
    pub when: String,
    /// What.
    pub text: String,
}

/// A day that the person may say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EventView {
    /// Of what.
    pub event: Event,
    /// The question.
    pub label: String,
    /// The day, as the browser's date fields have it; empty where none was said.
    pub day: String,
}

/// The states that a person may note, in the order in which they are offered. A page that waits for a code is seen, not noted.
pub const NOTABLE: [State; 5] =
    [State::Submitted, State::Acknowledged, State::Granted, State::Refused, State::NotSent];

/// The most days of the strip.
const MOST_DAYS: usize = 6;

/// The most of them that are over.
const MOST_LATE_DAYS: usize = 2;

/// What is found out about a record once, however often its list is drawn: a record may be long, and each letter of a query draws anew.
#[derive(Debug)]
pub struct Known {
    courses: Vec<Course>,
    /// What can be searched in each entry; written down when something is searched.
    words: OnceCell<Vec<String>>,
}

impl Known {
    /// Looks through a record.
    #[must_use]
    pub fn new(record: &[Entry], watch: &Watch<'_>) -> Self {
        Self { courses: course::all(record, watch), words: OnceCell::new() }
    }
}

/// Draws the list.
#[must_use]
pub fn list(
    record: &[Entry],
    known: &Known,
    person: Option<&Person>,
    wanted: &Wanted<'_>,
    dates: &Dates<'_>,
    texts: &Texts,
) -> List {
    let courses = &known.courses;
    let query = wanted.query.trim().to_lowercase();
    let query: Vec<&str> = query.split_whitespace().collect();
    let words = match query.as_slice() {
        [] => None,
        _ => Some(known.words.get_or_init(|| record.iter().map(|entry| searched(entry, texts)).collect())),
    };
    let mut all: Vec<(usize, &Entry, &Course)> = record
        .iter()
        .zip(courses)
        .enumerate()
        .map(|(place, (entry, course))| (place, entry, course))
        .collect();
    all.sort_by_key(|(_, entry, _)| std::cmp::Reverse(entry.at));
    let holds = |place: usize| {
        let Some(words) = words else { return true };
        words.get(place).is_some_and(|words| query.iter().all(|word| words.contains(word)))
    };
    let found: Vec<(&Entry, &Course)> = all
        .iter()
        .filter(|(place, _, course)| is_of(wanted.filter, course) && holds(*place))
        .map(|(_, entry, course)| (*entry, *course))
        .collect();
    let figures = [Filter::Todo, Filter::Waiting, Filter::Over].into_iter().map(|filter| {
        let number = courses.iter().filter(|course| is_of(filter, course)).count();
        let says =
            texts.say_with(&format!("dashboard-figure-{}", filter.word()), &[("count", count(number))]);
        Figure { filter, number, says }
    });
    List {
        figures: figures.collect(),
        strip: strip(record.iter().zip(courses), dates, texts),
        found: found.len(),
        shown: found
            .iter()
            .take(wanted.most)
            .map(|(entry, course)| View { entry, course, person, dates, texts }.draw())
            .collect(),
    }
}

fn is_of(filter: Filter, course: &Course) -> bool {
    let todo = course.next.is_for_the_person();
    let over = matches!(course.standing, Standing::Granted | Standing::NotSent);
    match filter {
        Filter::All => true,
        Filter::Todo => todo,
        Filter::Over => over && !todo,
        Filter::Waiting => !todo && !over,
    }
}

/// What can be searched in an entry: its account, form, text and notes.
fn searched(entry: &Entry, texts: &Texts) -> String {
    let fields = entry.fields.iter().map(|field| field.value.reveal());
    let notes = entry.notes.iter().map(|note| note.text.reveal());
    let title = title(entry, texts);
    let parts = [title.as_str(), entry.email.reveal(), entry.address.as_str()];
    // No word of a query holds a line break, so none is found across two parts.
    parts.into_iter().chain(fields).chain(notes).collect::<Vec<_>>().join("\n").to_lowercase()
}

fn title(entry: &Entry, texts: &Texts) -> String {
    match entry.channel {
        Channel::Form => texts.say(&format!("screen-route-{}", entry.route.word())),
        Channel::Letter | Channel::Email => {
            let channel = texts.say(&format!("record-channel-{}", entry.channel.word()));
            match entry.platform {
                Some(platform) => {
                    format!("{} – {channel}", texts.say(&format!("screen-platform-{}", platform.word())))
                }
                None => channel,
            }
        }
    }
}

/// The days that come next, and those that are over and still matter; the earliest first. Objections of which the same is to be said on
/// the same day are counted together.
fn strip<'a>(
    all: impl Iterator<Item = (&'a Entry, &'a Course)>,
    dates: &Dates<'_>,
    texts: &Texts,
) -> Vec<StripDay> {
    let date = |noon| Day::at(noon, 0).map(|day| (dates.day)(day)).unwrap_or_default();
    let mut days: BTreeMap<(Day, [&'static str; 3]), (&Entry, &Course, usize)> = BTreeMap::new();
    for (entry, course) in all {
        let Some(day) = day_of(course) else { continue };
        let rule = course.deadline.as_ref().map_or("", |deadline| deadline.rule.word());
        let same = [course.standing.word(), course.next.word(), rule];
        days.entry((day, same)).or_insert((entry, course, 0)).2 += 1;
    }
    let late = days.keys().filter(|(day, _)| *day < dates.watch.today).count();
    // Of days that are over the last few: what lies ahead is to be seen, too.
    let days = days.into_iter().skip(late.saturating_sub(MOST_LATE_DAYS));
    let views = days.take(MOST_DAYS).map(|((day, _), (entry, course, several))| StripDay {
        day: (dates.day)(day),
        title: match several {
            1 => title(entry, texts),
            several => texts.say_with("dashboard-found", &[("count", count(several))]),
        },
        // Who has reminded Meta waits for another day than that on which Meta is late.
        says: match course.wait_until {
            Some(until) if until == day => tell::next(course, texts, &date),
            _ => tell::standing(course, texts),
        },
        late: day < dates.watch.today,
    });
    views.collect()
}

/// The day that matters of an objection; `None` where none does.
fn day_of(course: &Course) -> Option<Day> {
    let due = || course.deadline.as_ref().map(|deadline| deadline.due);
    match (course.next, course.standing) {
        (Next::Wait, Standing::Waiting | Standing::DueToday | Standing::DueYesterday) => due(),
        (Next::Wait, _) => course.wait_until,
        (Next::SendReminder | Next::WriteComplaint, Standing::Overdue | Standing::Unanswered) => due(),
        _ => None,
    }
}

/// One objection, and all that its view is drawn from.
struct View<'a> {
    entry: &'a Entry,
    course: &'a Course,
    person: Option<&'a Person>,
    dates: &'a Dates<'a>,
    texts: &'a Texts,
}

impl View<'_> {
    fn draw(&self) -> ObjectionView {
        let Self { entry, course, texts, .. } = *self;
        let is_text = |asks_for| matches!(asks_for, AsksFor::Reason | AsksFor::Details);
        let text: Vec<&str> = entry
            .fields
            .iter()
            .filter(|field| is_text(field.asks_for))
            .map(|field| field.value.reveal())
            .collect();
        // The address stands above already.
        let rest = entry.fields.iter().filter(|field| !is_text(field.asks_for) && field.value != entry.email);
        let rest = rest.map(|field| Fact { name: field.label.clone(), value: field.value.reveal().into() });
        let country = self.person.map_or("", |person| person.country.as_str());
        // A day of the calendar is told by its noon in UTC, and written out as that day.
        let date = |noon| Day::at(noon, 0).map(|day| (self.dates.day)(day)).unwrap_or_default();
        ObjectionView {
            id: entry.id.clone(),
            revision: entry.revision(),
            title: title(entry, texts),
            account: entry.email.reveal().to_owned(),
            state: entry.state(),
            standing: course.standing,
            says: tell::standing(course, texts),
            source: self.source(),
            next: tell::next(course, texts, &date),
            is_next_for_the_person: course.next.is_for_the_person(),
            letter: match course.next {
                Next::SendReminder => Some(letter::Kind::Reminder),
                Next::AnswerRefusal => Some(letter::Kind::Refusal),
                Next::WriteComplaint if self.rule() == "uk" && entry.day_of(Event::Complained).is_none() => {
                    Some(letter::Kind::CompanyComplaint)
                }
                Next::WriteComplaint => Some(letter::Kind::Complaint),
                _ => None,
            },
            steps: course
                .steps
                .iter()
                .map(|step| StepView {
                    name: texts.say(&format!("record-step-{}", step.step.word())),
                    place: step.place,
                    says: texts.say(&format!("record-place-{}", step.place.word())),
                    day: step.day.map(|day| (self.dates.day)(day)).unwrap_or_default(),
                })
                .collect(),
            due: course
                .deadline
                .as_ref()
                .map(|deadline| tell::due(deadline, texts, &date))
                .unwrap_or_default(),
            facts: self.facts(),
            text: (!text.is_empty()).then(|| text.join("\n\n")),
            answers: rest.filter(Fact::says_something).collect(),
            notes: self.notes(),
            events: self.events(),
            letters: letter::kinds(country, Some(entry.state())),
        }
    }

    fn rule(&self) -> &'static str {
        self.course.deadline.as_ref().map_or("gdpr", |deadline| deadline.rule.word())
    }

    fn source(&self) -> String {
        let (by, at) = self.entry.mark().map_or((self.entry.by, self.entry.at), |mark| (mark.by, mark.at));
        // That the button was pressed says the first step of the way.
        if by == By::Page && self.entry.mark().is_none() {
            return self.texts.say("dashboard-state-submitted-note");
        }
        let id = match by {
            By::Page => "dashboard-by-page",
            By::Person => "dashboard-by-person",
        };
        self.texts.say_with(id, &[("date", (self.dates.date)(at).as_str().into())])
    }

    fn facts(&self) -> Vec<Fact> {
        let Self { entry, texts, dates, .. } = *self;
        let fact = |id: &str, value: String| Fact { name: texts.say(id), value };
        let language = entry
            .language
            .map(|language| texts.say_with("screen-language", &[("code", language.code().into())]));
        // Of what was added by hand only the day is known.
        let when = match entry.by {
            By::Page => (dates.moment)(entry.at),
            By::Person => (dates.day)(entry.sent_on(dates.watch.offset)),
        };
        [
            fact("dashboard-when", when),
            fact("dashboard-account", entry.email.reveal().to_owned()),
            fact("dashboard-page", entry.address.clone()),
            fact("dashboard-language", language.unwrap_or_default()),
        ]
        .into_iter()
        .filter(Fact::says_something)
        .collect()
    }

    fn notes(&self) -> Vec<NoteView> {
        let notes = self.entry.notes.iter().filter(|note| !note.text.is_blank());
        let view = |note: &crate::record::Note| NoteView {
            at: note.at,
            when: (self.dates.date)(note.at),
            text: note.text.reveal().to_owned(),
        };
        notes.map(view).collect()
    }

    fn events(&self) -> Vec<EventView> {
        let view = |event: &Event| EventView {
            event: *event,
            label: self.texts.say(&format!("record-say-{}", event.word())),
            day: self.entry.day_of(*event).map(|day| day.to_string()).unwrap_or_default(),
        };
        Event::ALL.iter().map(view).collect()
    }
}

/// The forms that an objection can be added for by hand.
pub const ADDABLE: [Route; 7] = [
    Route::FacebookOwn,
    Route::InstagramOwn,
    Route::MetaOwn,
    Route::WhatsappOwn,
    Route::ThirdParty,
    Route::GeneralObjection,
    Route::RightsPortal,
];
