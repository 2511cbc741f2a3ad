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
use crate::plan::{Banner, Card, Plan, Says, SourceLink, Step, Way, When, Words, why};
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
    /// Whether the page is in a private window, of which nothing is taken down.
    pub private: bool,
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
        Route::GeneralObjection => {
            address.platform().filter(|on| matches!(on, Platform::Facebook | Platform::Instagram))
        }
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

fn source(texts: &Texts, id: &str) -> SourceLink {
    SourceLink { id: id.to_owned(), label: texts.say(&format!("source-{id}")) }
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
        if ask.private {
            let private = texts.say("banner-private");
            for said in [&mut says.plain, &mut says.written, &mut says.refused, &mut says.undone] {
                *said = format!("{said} {private}");
            }
        }
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
        let forms: &[Route] = match ask.address.platform() {
            Some(Platform::Whatsapp) => &[Route::WhatsappOwn],
            Some(Platform::Instagram) => &[Route::InstagramOwn, Route::FacebookOwn, Route::ThirdParty],
            _ => &[Route::FacebookOwn, Route::InstagramOwn, Route::ThirdParty],
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;
    use crate::person::{Account, Ground};
    use crate::plan::{PickName, PutText, TakeChoice};

    fn english() -> Texts {
        let source = concat!(
            include_str!("../../locales/en/cards.ftl"),
            include_str!("../../locales/en/banner.ftl"),
            include_str!("../../locales/en/objection.ftl")
        );
        Texts::new(Language::English, &[(Language::English, source)])
    }

    /// What a plan is drawn up from: a known form that nobody has touched, and a person who told everything.
    struct Given {
        page: Page,
        address: &'static str,
        fields: Vec<Field>,
        controls: Vec<Control>,
        left_out: u32,
        person: Option<Person>,
        trouble: Option<Trouble>,
    }

    impl Given {
        fn asking(what: &[AsksFor]) -> Given {
            let mut given = Given {
                page: Page {
                    verdict: Verdict::Recognised,
                    route: Some(Route::FacebookOwn),
                    stage: Some(Stage::Form),
                    language: Some(Language::English),
                    signs: Vec::new(),
                },
                address: "https://www.facebook.com/help/contact/712876720715583",
                fields: Vec::new(),
                controls: Vec::new(),
                left_out: 0,
                person: Some(alex()),
                trouble: None,
            };
            for asks_for in what {
                let index = u32::try_from(given.fields.len()).unwrap();
                given.fields.push(Field {
                    index,
                    asks_for: *asks_for,
                    certainty: Certainty::Sure,
                    label: String::new(),
                });
                let control = format!(
                    r#"{{"index": {index}, "kind": "text", "input_type": "text", "visible": true, "writable": true, "form": 0}}"#
                );
                given.controls.push(serde_json::from_str(&control).unwrap());
            }
            given
        }

        /// A form on which one thing is asked, changed like this.
        fn one(asks_for: AsksFor, change: impl FnOnce(&mut Given)) -> Plan {
            let mut given = Given::asking(&[asks_for]);
            change(&mut given);
            given.plan()
        }

        fn plan(&self) -> Plan {
            let texts = english();
            let address = Address::parse(self.address).unwrap();
            let snapshot =
                Snapshot { controls: self.controls.clone(), left_out: self.left_out, ..Snapshot::default() };
            draw_up(&Ask {
                page: &self.page,
                address: &address,
                fields: &self.fields,
                snapshot: &snapshot,
                person: self.person.as_ref(),
                trouble: self.trouble,
                closed: &[],
                private: false,
                texts: &texts,
                page_texts: &texts,
            })
        }
    }

    fn alex() -> Person {
        Person {
            full_name: "Alex Example".into(),
            given_name: "Alex".into(),
            family_name: "Example".into(),
            email: "alex@example.org".into(),
            phone: "+33 1 99 00 00 00".into(),
            country: "FR".into(),
            accounts: vec![Account {
                email: "fb@example.org".into(),
                handle: "alex.example".into(),
                ..Account::on(Platform::Facebook)
            }],
            grounds: vec![Ground::Irreversible],
            ..Person::default()
        }
    }

    fn choices(labels: &[&str]) -> Vec<crate::snapshot::Choice> {
        let choice = |label: &&str| crate::snapshot::Choice {
            value: String::new(),
            label: (*label).to_owned(),
            chosen: false,
        };
        labels.iter().map(choice).collect()
    }

    /// What is put into a text field, of a plan with one step.
    fn put(plan: &Plan) -> Option<&str> {
        match plan.steps.as_slice() {
            [Step::Text(PutText { text, .. })] => Some(text.reveal()),
            _ => None,
        }
    }

    fn picked(plan: &Plan) -> Option<(&[String], &str, bool)> {
        match plan.steps.as_slice() {
            [Step::Pick(PickName { names, like, free, .. })] => Some((names, like, *free)),
            _ => None,
        }
    }

    fn chosen(plan: &Plan) -> Option<u32> {
        match plan.steps.as_slice() {
            [Step::Choose(TakeChoice { choice, .. })] => Some(*choice),
            _ => None,
        }
    }

    /// What the only card says before anything is written, and once it is.
    fn says(plan: &Plan) -> (&str, &str) {
        assert_eq!(plan.cards.len(), 1);
        (&plan.cards[0].says.plain, &plan.cards[0].says.written)
    }

    fn say(id: &str) -> String {
        let texts = english();
        assert!(texts.has(id), "{id}");
        texts.say(id)
    }

    #[test]
    fn each_text_field_gets_what_the_person_gave_for_it() {
        for (asks_for, text) in [
            (AsksFor::Email, "fb@example.org"),
            (AsksFor::EmailConfirm, "fb@example.org"),
            (AsksFor::FullName, "Alex Example"),
            (AsksFor::GivenName, "Alex"),
            (AsksFor::FamilyName, "Example"),
            (AsksFor::Phone, "+33 1 99 00 00 00"),
            (AsksFor::Account, "alex.example"),
        ] {
            let plan = Given::one(asks_for, |_| {});
            assert_eq!(put(&plan), Some(text), "{asks_for:?}");
            assert_eq!(says(&plan).0, say("state-ready"));
            assert_eq!(says(&plan).1, say(&format!("field-{}.written", asks_for.word())));
            let nothing = Given::one(asks_for, |given| {
                given.person = Some(Person { country: "FR".into(), ..Person::default() });
            });
            assert!(nothing.steps.is_empty());
            assert_eq!(says(&nothing), (say(&format!("field-{}.missing", asks_for.word())).as_str(), ""));
        }
    }

    #[test]
    fn a_profile_is_written_where_there_is_no_doubt_which_one() {
        let on = |route, accounts: &[Platform]| {
            let plan = Given::one(AsksFor::Account, |given| {
                given.page.route = Some(route);
                let account = |platform: &Platform| Account {
                    handle: platform.word().into(),
                    ..Account::on(*platform)
                };
                given.person = Some(Person { accounts: accounts.iter().map(account).collect(), ..alex() });
            });
            put(&plan).map(str::to_owned)
        };
        let both = [Platform::Facebook, Platform::Instagram];
        assert_eq!(on(Route::InstagramOwn, &both).as_deref(), Some("instagram"));
        assert_eq!(on(Route::InstagramOwn, &[Platform::Facebook]), None);
        assert_eq!(on(Route::ThirdParty, &[Platform::Instagram]).as_deref(), Some("instagram"));
        assert_eq!(on(Route::ThirdParty, &both), None);
    }

    #[test]
    fn the_general_form_is_about_the_platform_of_its_host() {
        for (host, platform) in [
            ("www.facebook.com", Some(Platform::Facebook)),
            ("help.instagram.com", Some(Platform::Instagram)),
            ("help.meta.com", None),
        ] {
            let address = Address::parse(&format!("https://{host}/help/contact/1")).unwrap();
            assert_eq!(platform_of(Route::GeneralObjection, &address), platform, "{host}");
            assert_eq!(platform_of(Route::ThirdParty, &address), None, "{host}");
            assert_eq!(platform_of(Route::WhatsappOwn, &address), Some(Platform::Whatsapp), "{host}");
        }
    }

    #[test]
    fn a_country_is_chosen_where_there_is_a_list_and_looked_for_where_there_is_none() {
        let with = |kind, labels: &[&str], country: &str| {
            Given::one(AsksFor::Country, |given| {
                given.controls[0].kind = kind;
                given.controls[0].choices = choices(labels);
                given.person = Some(Person { country: country.into(), ..alex() });
            })
        };
        assert_eq!(chosen(&with(Kind::Select, &["Germany", "France"], "FR")), Some(1));
        assert_eq!(chosen(&with(Kind::Radio, &["France"], "FR")), Some(0));
        for kind in [Kind::Text, Kind::Combobox] {
            let plan = with(kind, &[], "FR");
            let (names, _, free) = picked(&plan).unwrap();
            // What was typed may stay in a text field; in a list it would be no answer.
            assert_eq!((names[0].as_str(), free), ("France", kind == Kind::Text));
            assert_eq!(says(&with(kind, &[], "XX")).0, say("state-no-choice"));
        }
        assert_eq!(says(&with(Kind::Select, &["Germany", "Spain"], "FR")).0, say("state-no-choice"));
        assert_eq!(says(&with(Kind::Select, &["France"], "")).0, say("field-country.missing"));
        // A button that stands alone is one of several.
        assert_eq!(says(&with(Kind::Radio, &["Germany"], "FR")), ("", ""));
    }

    #[test]
    fn a_list_that_has_yet_to_open_is_told_what_to_look_for() {
        let with = |asks_for, input_type: &str| {
            Given::one(asks_for, |given| {
                given.controls[0].kind = Kind::Combobox;
                given.controls[0].input_type = input_type.into();
            })
        };
        assert_eq!(picked(&with(AsksFor::AboutAi, "")).unwrap().0[0], "Yes");
        assert_eq!(picked(&with(AsksFor::AboutAi, "text")).unwrap().0[0], "Yes");
        assert_eq!(picked(&with(AsksFor::Product, "")).unwrap().0, ["facebook"]);
        assert!(!picked(&with(AsksFor::RequestKind, "")).unwrap().1.is_empty());
        // Into a text field a name can be typed and nothing else.
        assert_eq!(says(&with(AsksFor::RequestKind, "text")).0, say("state-no-choice"));
        let yes = Given::one(AsksFor::AboutAi, |given| {
            given.controls[0].kind = Kind::Select;
            given.controls[0].choices = choices(&["No", "Yes"]);
        });
        assert_eq!(chosen(&yes), Some(1));
    }

    #[test]
    fn choices_are_made_first_and_texts_are_written_last() {
        let mut given = Given::asking(&[AsksFor::Email, AsksFor::Country, AsksFor::AboutAi]);
        given.controls[1].kind = Kind::Combobox;
        given.controls[1].input_type.clear();
        given.controls[2].kind = Kind::Radio;
        given.controls[2].choices = choices(&["Yes", "No"]);
        let order: Vec<u32> = given.plan().steps.iter().map(Step::index).collect();
        assert_eq!(order, [2, 1, 0]);
    }

    #[test]
    fn what_has_no_room_is_not_cut_and_said() {
        let with = |most: u32| {
            Given::one(AsksFor::FullName, |given| {
                given.controls[0].max_length = Some(most);
                given.person = Some(Person { full_name: " Zoë 🙂 ".into(), ..alex() });
            })
        };
        // Six units of UTF-16, without the spaces around it.
        assert_eq!(put(&with(6)), Some("Zoë 🙂"));
        assert!(with(5).steps.is_empty());
        assert_eq!(says(&with(5)).0, say("state-too-long"));
    }

    #[test]
    fn it_is_said_whether_the_reason_is_the_persons_and_whether_all_of_it_had_room() {
        let with = |grounds: &[Ground], own: &str, most: Option<u32>| {
            let plan = Given::one(AsksFor::Reason, |given| {
                given.controls[0].max_length = most;
                given.person = Some(Person { grounds: grounds.to_vec(), own_words: own.into(), ..alex() });
            });
            says(&plan).1.to_owned()
        };
        assert_eq!(with(&[], "", None), say("field-reason.written-plain"));
        assert_eq!(with(&[Ground::Children], "", None), say("field-reason.written"));
        assert_eq!(with(&[], "I am a photographer.", None), say("field-reason.written"));
        assert_eq!(with(Ground::ALL, "", Some(300)), say("field-reason.left-out"));
        assert_eq!(with(&[], &"I am a photographer. ".repeat(30), Some(400)), say("field-reason.left-out"));
        assert_eq!(
            says(&Given::one(AsksFor::Reason, |given| given.controls[0].max_length = Some(20))).0,
            say("state-too-long")
        );
    }

    #[test]
    fn what_stands_there_is_left_and_the_other_address_is_pointed_out() {
        let holding = |asks_for, value: &str, change: fn(&mut Control)| {
            let plan = Given::one(asks_for, |given| {
                given.controls[0].value = value.into();
                change(&mut given.controls[0]);
            });
            assert!(plan.steps.is_empty());
            let (plain, written) = says(&plan);
            (plain.to_owned(), !written.is_empty())
        };
        let untouched = |_: &mut Control| {};
        assert_eq!(holding(AsksFor::Email, "sam@example.org", untouched), (say("state-held-other"), true));
        assert_eq!(holding(AsksFor::Email, " FB@example.org", untouched), (say("state-held"), true));
        assert_eq!(holding(AsksFor::FullName, "Sam", untouched), (say("state-held"), true));
        // What Objector or the person wrote needs no such remark, nor what nobody can change.
        for change in [
            (|control| control.ours = true) as fn(&mut Control),
            |control| control.touched = true,
            |control| control.writable = false,
        ] {
            assert_eq!(holding(AsksFor::FullName, "Sam", change), (String::new(), true));
        }
        assert_eq!(holding(AsksFor::FullName, "", |control| control.touched = true), (String::new(), true));
        // Where there is nothing to write, nothing is said to have been written.
        let no_number = Given::one(AsksFor::Phone, |given| {
            given.controls[0].value = "+33".into();
            given.person = Some(Person { phone: "".into(), ..alex() });
        });
        assert_eq!(says(&no_number), (say("state-held").as_str(), ""));
    }

    #[test]
    fn a_prompt_in_a_list_is_no_answer_that_somebody_gave() {
        let showing = |value: &str, placeholder: &str| {
            Given::one(AsksFor::Country, |given| {
                given.controls[0].kind = Kind::Combobox;
                given.controls[0].input_type.clear();
                given.controls[0].value = value.into();
                given.controls[0].placeholder = placeholder.into();
            })
        };
        assert!(picked(&showing("Select a country", "")).is_some());
        assert!(picked(&showing("Where?", "Where?")).is_some());
        assert!(showing("Germany", "").steps.is_empty());
    }

    #[test]
    fn what_is_not_sure_enough_is_explained_and_not_filled() {
        let unsure = |asks_for| {
            Given::one(asks_for, |given| {
                given.fields[0].certainty = Certainty::Unsure;
                given.controls[0].required = true;
                given.controls.extend(Given::asking(&[AsksFor::Email]).controls);
            })
        };
        let email = unsure(AsksFor::Email);
        assert!(email.steps.is_empty());
        assert_eq!(says(&email), (say("state-unsure").as_str(), ""));
        let likely = Given::one(AsksFor::Email, |given| given.fields[0].certainty = Certainty::Likely);
        assert!(put(&likely).is_some());
    }

    #[test]
    fn an_unknown_question_is_explained_where_it_is_one_of_the_forms_own_and_needs_an_answer() {
        // In which of the page's forms each known control and the unknown one stand.
        let is_explained = |known: &[Option<u32>], unknown: Option<u32>, required: bool| {
            let mut what = vec![AsksFor::Email; known.len()];
            what.push(AsksFor::Other);
            let mut given = Given::asking(&what);
            for (control, form) in given.controls.iter_mut().zip(known.iter().chain([&unknown])) {
                control.form = *form;
            }
            given.fields.last_mut().unwrap().certainty = Certainty::Unsure;
            given.controls.last_mut().unwrap().required = required;
            let plan = given.plan();
            let card = plan.cards.iter().find(|card| card.key == "card:other");
            // That it is unknown is what the card says; that Objector is not sure need not be said again.
            assert!(card.is_none_or(|card| card.says.plain.is_empty()));
            card.is_some()
        };
        assert!(is_explained(&[Some(1)], Some(1), true));
        assert!(!is_explained(&[Some(1)], Some(1), false));
        assert!(!is_explained(&[Some(1)], Some(2), true));
        assert!(!is_explained(&[None], None, true));
        // Of several forms it is the one with the most known controls, whichever comes first.
        for (known, own) in [([1, 1, 2], 1), ([1, 2, 2], 2), ([2, 1, 1], 1)] {
            let known = known.map(Some);
            assert!(is_explained(&known, Some(own), true), "{known:?}");
            assert!(!is_explained(&known, Some(3 - own), true), "{known:?}");
        }
    }

    #[test]
    fn nothing_is_explained_where_nothing_is_objectors_to_explain() {
        let cards = |change: fn(&mut Given)| Given::one(AsksFor::Email, change).cards.len();
        assert_eq!(cards(|_| {}), 1);
        assert_eq!(cards(|given| given.page.stage = Some(Stage::Code)), 1);
        assert_eq!(cards(|given| given.page.verdict = Verdict::Ignored), 0);
        assert_eq!(cards(|given| given.page.stage = Some(Stage::Login)), 0);
        assert_eq!(cards(|given| given.page.route = Some(Route::Entry)), 0);
        assert_eq!(cards(|given| given.left_out = 1), 0);
        assert_eq!(cards(|given| given.controls[0].visible = false), 0);
        // A field that belongs to another control is passed over instead of misplaced.
        assert_eq!(cards(|given| given.fields[0].index = 7), 0);
    }

    #[test]
    fn whether_an_answer_is_needed_is_said_where_the_form_is_known_to_say_so() {
        let asks = |what: &[AsksFor], route, required| {
            let mut given = Given::asking(what);
            given.page.route = Some(route);
            given.controls[0].required = required;
            given.plan().cards[0].asks.clone()
        };
        let (reason, required, optional) =
            (say("field-reason.asks"), say("need-required"), say("need-optional"));
        let new = [AsksFor::Reason, AsksFor::Email];
        assert_eq!(asks(&new, Route::FacebookOwn, true), format!("{reason} {required}"));
        assert_eq!(asks(&new, Route::FacebookOwn, false), format!("{reason} {optional}"));
        // The form of 2024 began with the country and wanted a reason; other forms are not known so well.
        assert_eq!(asks(&[AsksFor::Reason, AsksFor::Country], Route::FacebookOwn, false), reason);
        assert_eq!(asks(&new, Route::GeneralObjection, false), reason);
        assert_eq!(asks(&[AsksFor::Email], Route::FacebookOwn, false), say("field-email.asks"));
    }

    #[test]
    fn the_banner_says_how_it_stands_and_what_to_do_next() {
        let banner = |change: fn(&mut Given)| Given::one(AsksFor::Email, change).banner.unwrap();
        let ways = |banner: &Banner| banner.ways.iter().map(|way| way.target.clone()).collect::<Vec<_>>();
        for (change, plain, targets) in [
            ((|_| {}) as fn(&mut Given), "banner-ready", ["details"].as_slice()),
            (|given| given.page.verdict = Verdict::Unsure, "banner-unsure-ready", &["details"]),
            (|given| given.controls[0].touched = true, "banner-nothing", &["details"]),
            (|given| given.controls.clear(), "banner-nothing", &[]),
            (|given| given.person = None, "banner-no-details", &["details"]),
            // Details without content are none.
            (|given| given.person = Some(Person::default()), "banner-no-details", &["details"]),
            (|given| given.trouble = Some(Trouble::Newer), "banner-newer", &[]),
            (|given| given.trouble = Some(Trouble::Damaged), "banner-damaged", &[]),
            (|given| given.trouble = Some(Trouble::Unreadable), "banner-damaged", &[]),
            (|given| given.trouble = Some(Trouble::Full), "banner-ready", &["details"]),
            (|given| given.left_out = 1, "banner-too-large", &[]),
            (|given| given.page.stage = Some(Stage::Login), "banner-login", &[]),
            (|given| given.page.stage = Some(Stage::Code), "banner-code", &[]),
            (|given| given.page.stage = Some(Stage::Sent), "banner-sent", &["dashboard"]),
            (|given| given.page.stage = Some(Stage::Refused), "banner-stage-refused", &["dashboard"]),
            (
                |given| {
                    given.page.stage = Some(Stage::Sent);
                    given.person = Some(Person { country: "CH".into(), ..alex() });
                },
                "banner-sent-other",
                &["dashboard"],
            ),
            (
                |given| {
                    given.page.stage = Some(Stage::Refused);
                    given.person = Some(Person { country: "GB".into(), ..alex() });
                },
                "banner-stage-refused-other",
                &["dashboard"],
            ),
            (
                |given| given.page.stage = Some(Stage::Unavailable),
                "banner-unavailable",
                &["form:instagram-own"],
            ),
            (
                |given| given.page.route = Some(Route::Entry),
                "banner-entry-state",
                &["form:facebook-own", "form:instagram-own", "form:third-party"],
            ),
        ] {
            let banner = banner(change);
            assert_eq!(banner.says.plain, say(plain));
            assert_eq!(ways(&banner), targets, "{plain}");
        }
        assert_eq!(banner(|given| given.person = None).ways[0].label, say("way-details"));
        assert_eq!(banner(|_| {}).ways[0].label, say("way-details-change"));
    }

    #[test]
    fn only_on_the_form_itself_something_can_have_been_written() {
        for stage in Stage::ALL {
            for route in [Route::FacebookOwn, Route::Entry] {
                let plan = Given::one(AsksFor::Email, |given| {
                    (given.page.stage, given.page.route) = (Some(*stage), Some(route));
                });
                let says = plan.banner.unwrap().says;
                let is_form = *stage == Stage::Form && route != Route::Entry;
                assert_eq!(!says.written.is_empty(), is_form, "{stage:?} {route:?}");
                assert_eq!(plan.steps.is_empty(), !is_form, "{stage:?} {route:?}");
            }
        }
    }

    #[test]
    fn nothing_is_written_from_details_that_cannot_be_relied_on() {
        for trouble in [Trouble::Damaged, Trouble::Newer, Trouble::Unreadable] {
            let plan = Given::one(AsksFor::Email, |given| given.trouble = Some(trouble));
            assert!(plan.steps.is_empty());
            assert_eq!(says(&plan), ("", ""));
        }
        assert!(put(&Given::one(AsksFor::Email, |given| given.trouble = Some(Trouble::Full))).is_some());
    }
}
