//! Draws up a plan: what to write into a page and what to say about it.
//!
//! Takes what the page is, what each control asks for, who the data subject is; gives a [`Plan`]. What goes into a control and what
//! is said there are decided together, in one [`Draft`], so that they cannot disagree. Knows no clock, no storage, no DOM.

use crate::form::asks_for::{AsksFor, Fillable};
use crate::form::choice::Wanted;
use crate::form::{Certainty, Field, choice, country};
use crate::law::Law;
use crate::objection::{self, Objection, Voice, utf16_length};
use crate::page::{Address, Page, Route, Stage, Verdict};
use crate::person::{Person, Platform};
use crate::personal::Personal;
use crate::plan::{Banner, Card, Plan, Says, Source, Step, Way, When, Words, why};
use crate::snapshot::{Control, Kind, Snapshot};
use crate::store::Trouble;
use crate::text::Texts;

/// What a plan is drawn up from.
#[derive(Clone, Copy, Debug)]
pub struct Ask<'a> {
    /// What the page is.
    pub page: &'a Page,
    /// Where it is, as the browser says.
    pub address: &'a Address,
    /// What each control asks for.
    pub fields: &'a [Field],
    /// What was seen.
    pub snapshot: &'a Snapshot,
    /// The data subject; `None` while nothing is stored.
    pub person: Option<&'a Person>,
    /// Why the store cannot be relied on, if it cannot.
    pub trouble: Option<Trouble>,
    /// Keys of the cards and banners that the person closed.
    pub closed: &'a [String],
    /// Texts in the person's language.
    pub texts: &'a Texts,
    /// Texts in the page's language, for what is written into the form.
    pub page_texts: &'a Texts,
}

/// Draws up the plan for one look at a page.
#[must_use]
pub fn draw_up(ask: &Ask<'_>) -> Plan {
    // Details without content are none: an objection in the name of nobody helps nobody.
    let ask = &Ask { person: ask.person.filter(|person| !person.says_nothing()), ..*ask };
    let shows = ask.page.verdict != Verdict::Ignored;
    let (mut steps, mut cards) = (Vec::new(), Vec::new());
    // On a login page nothing is Objector's to explain: the fields there are the account's credentials. A page with more controls
    // than are read is no form that is meant for a person.
    if shows
        && ask.page.stage != Some(Stage::Login)
        && ask.page.route != Some(Route::Entry)
        && ask.snapshot.left_out == 0
    {
        let own_form = form_of_known_fields(ask);
        for (field, control) in fields_with_controls(ask) {
            if !control.visible || (field.asks_for == AsksFor::Other && !is_worth_a_card(control, own_form)) {
                continue;
            }
            let draft = Draft::of(ask, field, control);
            cards.push(card(ask, field, control, &draft));
            steps.extend(draft.step);
        }
    }
    steps.sort_by_key(Step::rank);
    let when = match (ask.page.verdict, steps.is_empty()) {
        (_, true) | (Verdict::Ignored, _) => When::Never,
        (Verdict::Recognised, _) => When::Now,
        (Verdict::Unsure, _) => When::Asked,
    };
    let banner = if shows { banner(ask, cards.is_empty(), when) } else { None };
    Plan {
        generation: ask.snapshot.generation,
        verdict: ask.page.verdict,
        route: ask.page.route,
        stage: ask.page.stage,
        language: ask.texts.language(),
        when,
        steps,
        cards,
        banner,
        words: Words::of(ask.texts),
    }
}

fn fields_with_controls<'a>(ask: &Ask<'a>) -> impl Iterator<Item = (&'a Field, &'a Control)> {
    // Fields come one a control, in the same order; a mismatch is passed over instead of misplaced.
    ask.fields.iter().zip(&ask.snapshot.controls).filter(|(field, control)| field.index == control.index)
}

/// The form that most of the recognised controls stand in, where they stand in one.
fn form_of_known_fields(ask: &Ask<'_>) -> Option<u32> {
    let mut counts: Vec<(u32, usize)> = Vec::new();
    for (field, control) in fields_with_controls(ask) {
        if let (true, Some(form)) = (field.asks_for != AsksFor::Other, control.form) {
            match counts.iter_mut().find(|(seen, _)| *seen == form) {
                Some((_, count)) => *count += 1,
                None => counts.push((form, 1)),
            }
        }
    }
    counts.into_iter().max_by_key(|(_, count)| *count).map(|(form, _)| form)
}

/// An unknown control is explained where it belongs to Meta's form and must be answered. Search boxes and the like around the form
/// are left alone.
fn is_worth_a_card(control: &Control, own_form: Option<u32>) -> bool {
    control.required && control.form.is_some() && control.form == own_form
}

/// The platform whose account a form is about. The general form exists once a platform; its host tells which.
#[must_use]
pub fn platform_of(route: Route, address: &Address) -> Option<Platform> {
    route.platform().or(match route {
        Route::GeneralObjection if address.is_on("instagram.com") => Some(Platform::Instagram),
        Route::GeneralObjection if address.is_on("facebook.com") => Some(Platform::Facebook),
        _ => None,
    })
}

/// What is to be written into one control, and which sentences go with it. The sentences are message ids.
struct Draft {
    /// The change, where the control may be written into now.
    step: Option<Step>,
    /// What was written and why. `None` where there is nothing to write.
    written: Option<String>,
    /// How it stands before anything is written. `None`: nothing need be said.
    plain: Option<String>,
}

/// What could be written into a control.
enum Answer {
    /// A text.
    Text(Personal),
    /// One of the control's choices.
    Choice(usize),
    /// An option of a list that opens, by what it is called.
    Wanted(Wanted),
    /// The person has not told what would be needed.
    Missing,
    /// There is no fitting choice.
    NoChoice,
    /// It does not fit into the control.
    TooLong,
}

impl Answer {
    fn is_something(&self) -> bool {
        matches!(self, Answer::Text(_) | Answer::Choice(_) | Answer::Wanted(_))
    }
}

/// The id of a message about what a control asks for.
fn message(field: &Field, attribute: &str) -> String {
    format!("field-{}.{attribute}", field.asks_for.word())
}

/// Whether what is stored can be relied on. A full store can: what it holds is whole, only nothing new fits.
fn is_reliable(trouble: Option<Trouble>) -> bool {
    matches!(trouble, None | Some(Trouble::Full))
}

impl Draft {
    fn only(plain: impl Into<String>) -> Draft {
        Draft { step: None, written: None, plain: Some(plain.into()) }
    }

    fn nothing() -> Draft {
        Draft { step: None, written: None, plain: None }
    }

    fn of(ask: &Ask<'_>, field: &Field, control: &Control) -> Draft {
        if field.certainty == Certainty::Unsure && field.asks_for != AsksFor::Other {
            return Draft::only("state-unsure");
        }
        let Some(fillable) = field.asks_for.fillable() else { return Draft::nothing() };
        if ask.page.stage != Some(Stage::Form) || !is_reliable(ask.trouble) {
            return Draft::nothing();
        }
        let Some(person) = ask.person else { return Draft::only(message(field, "missing")) };

        let (answer, written) = answer(ask, person, fillable, field, control);
        let prompts = shows_prompt(ask, fillable, control);
        let Some(blank) = control.blank().or_else(|| control.prompting(prompts)) else {
            let held = !control.ours && !control.touched && control.writable && !control.value.is_blank();
            let plain = match &answer {
                _ if !held => None,
                Answer::Text(text) if fillable == Fillable::Email && !same_address(text, &control.value) => {
                    Some("state-held-other".into())
                }
                _ => Some("state-held".into()),
            };
            return Draft { step: None, written: answer.is_something().then_some(written), plain };
        };
        let step = match answer {
            Answer::Text(text) => Step::text(blank, fillable, text),
            Answer::Choice(choice) => match Step::choose(blank, fillable, choice) {
                Some(step) => step,
                None => return Draft::only("state-no-choice"),
            },
            Answer::Wanted(wanted) => Step::pick(blank, fillable, wanted),
            Answer::Missing => return Draft::only(message(field, "missing")),
            // A button that stands alone is one answer of several: that it is not the fitting one need not be said.
            Answer::NoChoice if control.choices.len() == 1 => return Draft::nothing(),
            Answer::NoChoice => return Draft::only("state-no-choice"),
            Answer::TooLong => return Draft::only("state-too-long"),
        };
        Draft { step: Some(step), written: Some(written), plain: Some("state-ready".into()) }
    }
}

fn shows_prompt(ask: &Ask<'_>, fillable: Fillable, control: &Control) -> bool {
    let mut names: Vec<&str> = control.labels.iter().map(|label| label.text.as_str()).collect();
    names.push(&control.placeholder);
    choice::is_prompt(fillable, control.value.reveal(), &names, ask.page.language)
}

fn same_address(one: &Personal, other: &Personal) -> bool {
    one.reveal().trim().eq_ignore_ascii_case(other.reveal().trim())
}

/// What could be written into a control, with the message that would say so.
fn answer(
    ask: &Ask<'_>,
    person: &Person,
    fillable: Fillable,
    field: &Field,
    control: &Control,
) -> (Answer, String) {
    let platform = ask.page.route.and_then(|route| platform_of(route, ask.address));
    let text = |text: &Personal| fitting(text, control);
    let answer = match fillable {
        Fillable::Email => text(person.email_for(platform)),
        Fillable::FullName => text(&person.name_in_full()),
        Fillable::GivenName => text(&person.given_name),
        Fillable::FamilyName => text(&person.family_name),
        Fillable::Phone => text(&person.phone),
        Fillable::Account => {
            let account = match platform {
                Some(platform) => person.account(platform),
                // Where the form does not say for which platform, only a single account leaves no doubt.
                None => person.accounts.first().filter(|_| person.accounts.len() == 1),
            };
            account.map_or(Answer::Missing, |account| text(&account.handle))
        }
        Fillable::Country => country_answer(ask, person, control),
        Fillable::AboutAi | Fillable::RequestKind => choice_answer(ask, fillable, platform, control),
        Fillable::Product => {
            match platform.or_else(|| person.accounts.first().map(|account| account.platform)) {
                None => Answer::Missing,
                platform => choice_answer(ask, fillable, platform, control),
            }
        }
        Fillable::Reason => return reason_answer(ask, person, field, control),
    };
    (answer, message(field, "written"))
}

fn reason_answer(ask: &Ask<'_>, person: &Person, field: &Field, control: &Control) -> (Answer, String) {
    let objection = Objection {
        grounds: &person.grounds,
        own_words: &person.own_words,
        law: Law::of(&person.country),
        most: control.max_length,
    };
    let voice = Voice::of(person.for_whom, ask.page.route);
    let Some(composed) = objection::compose_as(voice, &objection, ask.page_texts) else {
        return (Answer::TooLong, message(field, "written"));
    };
    let whole = composed.left_out.is_empty() && !composed.own_words_left_out;
    let told = match whole {
        false => "left-out",
        true if person.grounds.is_empty() && person.own_words.is_blank() => "written-plain",
        true => "written",
    };
    (Answer::Text(composed.text), message(field, told))
}

fn fitting(text: &Personal, control: &Control) -> Answer {
    let room = control.max_length.and_then(|most| usize::try_from(most).ok()).unwrap_or(usize::MAX);
    match text.reveal().trim() {
        "" => Answer::Missing,
        text if utf16_length(text) > room => Answer::TooLong,
        text => Answer::Text(text.into()),
    }
}

fn country_answer(ask: &Ask<'_>, person: &Person, control: &Control) -> Answer {
    if person.country.is_empty() {
        return Answer::Missing;
    }
    let found = match control.kind {
        Kind::Select | Kind::Radio => {
            country::choose(&control.choices, &person.country, ask.page.language).map(Answer::Choice)
        }
        _ => Some(country::names(&person.country, ask.page.language))
            .filter(|names| !names.is_empty())
            .map(|names| Answer::Wanted(Wanted { names, ..Wanted::default() })),
    };
    found.unwrap_or(Answer::NoChoice)
}

fn choice_answer(ask: &Ask<'_>, fillable: Fillable, platform: Option<Platform>, control: &Control) -> Answer {
    // A list that has yet to open shows no choices. Into one that is a text field, a name can be typed and nothing else.
    let answer = if control.kind == Kind::Combobox {
        choice::wanted(fillable, platform, ask.page.language)
            .filter(|wanted| control.input_type.is_empty() || !wanted.names.is_empty())
            .map(Answer::Wanted)
    } else {
        choice::pick(fillable, &control.choices, platform, ask.page.language).map(Answer::Choice)
    };
    answer.unwrap_or(Answer::NoChoice)
}

fn card(ask: &Ask<'_>, field: &Field, control: &Control, draft: &Draft) -> Card {
    let texts = ask.texts;
    let law = law_of(ask);
    let need = match (control.required, field.asks_for) {
        (true, _) => Some("need-required"),
        (false, AsksFor::Reason) if is_form_of_2025(ask) => Some("need-optional"),
        (false, _) => None,
    };
    let varied = |id: &str| texts.say(&why::on_route(texts, id, ask.page.route));
    let mut asks = varied(&message(field, "asks"));
    if let Some(need) = need {
        asks.push(' ');
        asks.push_str(&texts.say(need));
    }
    let say = |id: &Option<String>| id.as_deref().map(varied).unwrap_or_default();
    let key = format!("card:{}", field.asks_for.word());
    Card {
        index: control.index,
        title: texts.say(&message(field, "title")),
        asks,
        says: Says {
            plain: say(&draft.plain),
            written: say(&draft.written),
            refused: texts.say("state-refused"),
            undone: texts.say("state-undone"),
        },
        why: why::of_field(field.asks_for, ask.page.route, law)
            .iter()
            .map(|id| texts.say_with(id, &[("law", law.word().into())]))
            .collect(),
        source: why::source_of_field(field.asks_for, law).map(|id| source(texts, id)),
        closed: ask.closed.contains(&key),
        key,
    }
}

fn law_of(ask: &Ask<'_>) -> Law {
    Law::of(ask.person.map_or("", |person| &person.country))
}

/// Meta's form of 2025 asks for an address and, optionally, a reason; that of 2024 begins with the country and demands a reason.
/// Source: guides of consumer bodies and authorities, 2024 and 2025.
fn is_form_of_2025(ask: &Ask<'_>) -> bool {
    matches!(ask.page.route, Some(Route::FacebookOwn | Route::InstagramOwn | Route::MetaOwn))
        && !ask.fields.iter().any(|field| field.asks_for == AsksFor::Country)
}

fn source(texts: &Texts, id: &str) -> Source {
    Source { id: id.to_owned(), label: texts.say(&format!("source-{id}")) }
}

fn banner(ask: &Ask<'_>, nothing_to_explain: bool, when: When) -> Option<Banner> {
    let texts = ask.texts;
    let (route, stage) = (ask.page.route?, ask.page.stage?);
    let law = law_of(ask);
    let title = match ask.page.verdict {
        Verdict::Recognised => format!("banner-{}", route.word()),
        Verdict::Unsure | Verdict::Ignored => "banner-unsure".to_owned(),
    };
    let plain = match stage {
        _ if route == Route::Entry => "banner-entry-state",
        Stage::Form if ask.snapshot.left_out > 0 => "banner-too-large",
        Stage::Form if ask.trouble == Some(Trouble::Newer) => "banner-newer",
        Stage::Form if !is_reliable(ask.trouble) => "banner-damaged",
        Stage::Form if ask.person.is_none() => "banner-no-details",
        Stage::Form => match when {
            When::Asked => "banner-unsure-ready",
            When::Now => "banner-ready",
            When::Never => "banner-nothing",
        },
        Stage::Login => "banner-login",
        Stage::Code => "banner-code",
        // Only the GDPR, as Objector knows it, sets Meta a month and a duty to give reasons.
        Stage::Sent if law == Law::Gdpr => "banner-sent",
        Stage::Sent => "banner-sent-other",
        Stage::Refused if law == Law::Gdpr => "banner-stage-refused",
        Stage::Refused => "banner-stage-refused-other",
        Stage::Unavailable => "banner-unavailable",
    };
    let mut says = Says { plain: texts.say(plain), ..Says::default() };
    if stage == Stage::Form && route != Route::Entry {
        says.written = texts.say("banner-written");
        says.refused = texts.say("banner-refused");
        says.undone = texts.say("banner-undone");
    }
    let why: Vec<String> = why::of_page(ask.page.verdict, route, stage, law)
        .iter()
        .map(|id| texts.say_with(id, &[("law", law.word().into())]))
        .collect();
    let key = format!("banner:{}:{}", route.word(), stage.word());
    Some(Banner {
        title: texts.say(&title),
        says,
        why,
        source: why::source_of_page(law).map(|id| source(texts, id)),
        ways: ways(ask, route, stage, nothing_to_explain),
        closed: ask.closed.contains(&key),
        key,
    })
}

/// The buttons that lead elsewhere, the most useful first.
fn ways(ask: &Ask<'_>, route: Route, stage: Stage, nothing_to_explain: bool) -> Vec<Way> {
    let way = |target: &str, label: &str| Way { target: target.to_owned(), label: ask.texts.say(label) };
    let form = |route: Route| way(&format!("form:{}", route.word()), &format!("way-form-{}", route.word()));
    if route == Route::Entry {
        let forms: &[Route] = if ask.address.is_on("whatsapp.com") {
            &[Route::WhatsappOwn]
        } else if ask.address.is_on("instagram.com") {
            &[Route::InstagramOwn, Route::FacebookOwn, Route::ThirdParty]
        } else {
            &[Route::FacebookOwn, Route::InstagramOwn, Route::ThirdParty]
        };
        return forms.iter().copied().map(form).collect();
    }
    match stage {
        Stage::Form if !is_reliable(ask.trouble) => Vec::new(),
        Stage::Form if ask.person.is_none() => vec![way("details", "way-details")],
        Stage::Form if nothing_to_explain => Vec::new(),
        Stage::Form => vec![way("details", "way-details-change")],
        Stage::Sent | Stage::Refused => vec![way("dashboard", "way-record")],
        Stage::Unavailable => [Route::FacebookOwn, Route::InstagramOwn]
            .into_iter()
            .filter(|other| *other != route)
            .map(form)
            .collect(),
        Stage::Login | Stage::Code => Vec::new(),
    }
}

impl Words {
    fn of(texts: &Texts) -> Self {
        Words {
            name: texts.say("card-region"),
            fill: texts.say("card-fill"),
            undo: texts.say("card-undo"),
            write: texts.say("card-write"),
            take_back: texts.say("card-take-back"),
            why: texts.say("card-why"),
            close: texts.say("card-close"),
            open: texts.say("card-open"),
        }
    }
}
