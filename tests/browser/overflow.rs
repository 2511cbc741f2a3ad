//! That nothing is cut off, covered or too wide: every card and banner in every language, every screen and letter in those languages that
//! have the longest and the shortest texts of their script.
//!
//! Cards and banners are drawn by `content.js` itself, from plans that are drawn up here, into an empty page: so all of them are seen in
//! seconds. Which languages are the longest and the shortest is counted anew each time, as texts change.

use std::collections::BTreeSet;
use std::fs;

use anyhow::{Context as _, Result};
use objector::form::asks_for::AsksFor;
use objector::form::{Certainty, Field};
use objector::language::Language;
use objector::page::{Address, Page, Route, Stage, Verdict};
use objector::person::Person;
use objector::plan::{self, Ask};
use objector::snapshot::{Control, Kind, Snapshot};
use objector::store::Trouble;
use objector::text::{Texts, Value as Worth};
use serde_json::{Value, json};
use xtask::browser::{Argument, Image, Tab, World};
use xtask::inspect;
use xtask::proxy;
use xtask::root;

use crate::ground::{Ground, case, person, same, tests};

tests! {
    every_card_and_banner_fits_in_every_language
    every_screen_and_letter_fits_in_the_longest_and_the_shortest_language
}

/// Finds what does not fit into a frame: `misfits(root, frame)` gives a line each.
const MISFITS: &str = include_str!("misfits.js");

fn source(language: Language) -> Result<String> {
    let mut source = String::new();
    let folder = root().join("locales").join(language.code());
    for entry in fs::read_dir(&folder).with_context(|| format!("reading {}", folder.display()))? {
        source.push_str(&fs::read_to_string(entry?.path())?);
        source.push('\n');
    }
    Ok(source)
}

fn texts(language: Language) -> Result<Texts> {
    Ok(Texts::new(language, &[(language, &source(language)?)]))
}

/// Of each script the languages with the longest and the shortest texts, and the one with the longest word.
fn extremes() -> Result<Vec<Language>> {
    let mut scripts: [Vec<(Language, usize, usize)>; 3] = Default::default();
    for language in Language::ALL.iter().copied() {
        let source = source(language)?;
        let said: String =
            source.lines().filter(|line| !line.starts_with('#')).collect::<Vec<_>>().join("\n");
        let letters = said.chars().filter(|letter| letter.is_alphabetic()).count();
        // Ids are joined by hyphens and are the same in every language.
        let words = said.split(|letter: char| !letter.is_alphabetic() && letter != '-');
        let longest = words.filter(|word| !word.contains('-')).map(|word| word.chars().count()).max();
        let script = match language {
            Language::Bulgarian => 0,
            Language::Greek => 1,
            _ => 2,
        };
        scripts[script].push((language, letters, longest.unwrap_or_default()));
    }
    let mut found = BTreeSet::new();
    for script in &scripts {
        found.extend(script.iter().max_by_key(|(_, letters, _)| *letters).map(|(language, ..)| *language));
        found.extend(script.iter().min_by_key(|(_, letters, _)| *letters).map(|(language, ..)| *language));
        found.extend(script.iter().max_by_key(|(.., longest)| *longest).map(|(language, ..)| *language));
    }
    Ok(found.into_iter().collect())
}

/// What a plan is drawn up from, beside the language.
struct Situation {
    verdict: Verdict,
    route: Route,
    stage: Stage,
    country: Option<&'static str>,
    trouble: Option<Trouble>,
}

/// The situations that have texts of their own.
fn situations() -> Vec<Situation> {
    let plain = Situation {
        verdict: Verdict::Recognised,
        route: Route::FacebookOwn,
        stage: Stage::Form,
        country: Some("FR"),
        trouble: None,
    };
    let mut all: Vec<Situation> = Vec::new();
    all.extend(Route::ALL.iter().map(|route| Situation { route: *route, ..plain }));
    all.extend(Stage::ALL.iter().map(|stage| Situation { stage: *stage, ..plain }));
    for country in ["GB", "CH", "BR"] {
        let stages = [Stage::Form, Stage::Sent, Stage::Refused];
        all.extend(stages.map(|stage| Situation { country: Some(country), stage, ..plain }));
    }
    all.push(Situation { country: None, ..plain });
    all.push(Situation { verdict: Verdict::Unsure, ..plain });
    all.extend(
        [Trouble::Newer, Trouble::Damaged].map(|trouble| Situation { trouble: Some(trouble), ..plain }),
    );
    all
}

/// Every card and banner there is in a language, as the background sends them: with the words on their buttons.
fn panels(language: Language) -> Result<Value> {
    let texts = texts(language)?;
    let address = Address::parse("https://www.facebook.com/help/contact/712876720715583")
        .context("an address of Meta's is none")?;
    let alex: Person = serde_json::from_value(person("alex")?)?;
    let fields: Vec<Field> = (0..)
        .zip(AsksFor::ALL)
        .map(|(index, asks_for)| Field {
            index,
            asks_for: *asks_for,
            certainty: Certainty::Sure,
            label: String::new(),
        })
        .collect();
    let control: Control = serde_json::from_value(json!({
        "index": 0, "kind": "text", "visible": true, "writable": true, "required": true, "form": 0,
    }))?;
    let controls =
        fields.iter().map(|field| Control { index: field.index, kind: Kind::Text, ..control.clone() });
    let snapshot = Snapshot { controls: controls.collect(), ..Snapshot::default() };
    let (mut cards, mut banners) = (BTreeSet::new(), BTreeSet::new());
    let mut words = Value::Null;
    for Situation { verdict, route, stage, country, trouble } in situations() {
        let page = Page {
            verdict,
            route: Some(route),
            stage: Some(stage),
            language: Some(language),
            signs: Vec::new(),
        };
        let someone = country.map(|country| Person { country: country.to_owned(), ..alex.clone() });
        let plan = plan::draw_up(&Ask {
            page: &page,
            address: &address,
            fields: &fields,
            snapshot: &snapshot,
            person: someone.as_ref(),
            trouble,
            private: false,
            closed: &[],
            texts: &texts,
            page_texts: &texts,
        });
        let mut plan = serde_json::to_value(&plan)?;
        for card in plan["cards"].as_array_mut().into_iter().flatten() {
            card["index"] = json!(0);
            cards.insert(card.to_string());
        }
        banners.insert(plan["banner"].to_string());
        words = plan["words"].take();
    }
    let parsed = |texts: BTreeSet<String>| -> Result<Vec<Value>> {
        texts.iter().map(|text| Ok(serde_json::from_str(text)?)).collect()
    };
    Ok(json!({
        "plan": {"words": words, "language": language.code(), "steps": [],
            "style": fs::read_to_string(root().join("src/browser/cards.css"))?},
        "cards": parsed(cards)?,
        "banners": parsed(banners)?,
    }))
}

async fn every_card_and_banner_fits_in_every_language(ground: &Ground) -> Result<()> {
    let empty = "https://panels.example/";
    ground
        .proxy
        .mount(empty, proxy::Page::html("<!doctype html><title>Panels</title><body style=\"margin: 0\">"))?;
    let tab = ground.running.browser.open_tab(false).await?;
    tab.set_size(Some((1_320, 900))).await?;
    tab.go(empty).await?;
    let content = fs::read_to_string(root().join("extension/content.js"))?;
    let draw = format!(
        "(given, width) => {{
            {content}
            const {{ plan, cards, banners }} = given;
            {MISFITS}
            page.planned = {{ plan, fields: [] }};
            const grid = document.createElement('div');
            grid.style = `display: grid; grid-template-columns: repeat(auto-fill, ${{width}}px); gap: 0 24px; padding: 8px; align-items: start`;
            document.body.replaceChildren(grid);
            const drawn = [];
            const draw = (item, isCard) => {{
                const cell = add(grid, 'div', '', '');
                const panel = makePanel(isCard ? cell : null);
                cell.append(panel.host);
                // What is said changes with what was done: the longest of it, with all buttons that there are.
                const plain = Object.values(item.says).sort((one, other) => other.length - one.length)[0];
                paint(panel, {{ ...item, says: {{ plain }} }}, 'plain', true, true);
                drawn.push({{ ...panel, cell, item }});
            }};
            for (const item of banners) draw(item, false);
            for (const item of cards) draw(item, true);
            draw({{ ...cards[0], closed: true }}, true);
            const wrong = () => drawn.flatMap(({{ box, cell, item }}) => misfits(box, cell).map((line) => `${{plan.language}}, ${{width}}: ${{item.title}}: ${{line}}`));
            const fold = (open) => drawn.forEach(({{ root }}) => root.querySelectorAll('details').forEach((more) => (more.open = open)));
            fold(true);
            const unfolded = wrong();
            fold(false);
            return [drawn.length, [...unfolded, ...wrong()].slice(0, 20)];
        }}"
    );
    let pictured = extremes()?;
    let mut wrong = Vec::new();
    for language in Language::ALL.iter().copied() {
        let panels = panels(language)?;
        for width in [320, 640] {
            let arguments = [Argument::Data(&panels), Argument::Data(&json!(width))];
            let (count, here): (usize, Vec<String>) = tab.call(World::Beside, &draw, &arguments).await?;
            anyhow::ensure!(count > 60, "in {language:?} there are only {count} panels");
            wrong.extend(here);
            // Pictures cost more than all the rest.
            if width == 320 && pictured.contains(&language) {
                picture(ground, &tab, &format!("panels-{}-{width}", language.code())).await?;
            }
        }
    }
    // With buttons that are too small for what stands on them, it is seen.
    let mut panels = panels(Language::English)?;
    let tight = "button { width: 20px; padding: 0; white-space: nowrap; }";
    let style = format!("{}{tight}", panels["plan"]["style"].as_str().unwrap_or_default());
    panels["plan"]["style"] = json!(style);
    let arguments = [Argument::Data(&panels), Argument::Data(&json!(320))];
    let (_, here): (usize, Vec<String>) = tab.call(World::Beside, &draw, &arguments).await?;
    anyhow::ensure!(!here.is_empty(), "buttons of 20 pixels are said to fit");
    tab.close().await?;
    same("what does not fit", &wrong, &Vec::new())
}

async fn picture(ground: &Ground, tab: &Tab, name: &str) -> Result<()> {
    picture_of(ground, tab, Image::Page, name).await
}

async fn picture_of(ground: &Ground, tab: &Tab, image: Image, name: &str) -> Result<()> {
    let folder = root().join("target/screens").join(ground.kind().word());
    tab.save_image(image, &folder.join(format!("{name}.png"))).await
}

/// What does not fit on what is open: the whole page, or the dialog.
async fn misfits(tab: &Tab, about: &str) -> Result<Vec<String>> {
    let look = format!(
        "() => {{ {MISFITS} const open = document.querySelector('dialog[open]') ?? document.documentElement; return misfits(open, open).slice(0, 20); }}"
    );
    let wrong: Vec<String> = tab.call(World::Beside, &look, &[]).await?;
    Ok(wrong.into_iter().map(|line| format!("{about}: {line}")).collect())
}

async fn every_screen_and_letter_fits_in_the_longest_and_the_shortest_language(
    ground: &Ground,
) -> Result<()> {
    ground.open(&case("own", "fb-own-fr-desktop")?).await?;
    a_full_record(ground).await?;
    let tab = ground.running.browser.open_tab(false).await?;
    let popup = format!("popup.html?tab={}", ground.running.tab);
    let mut wrong = Vec::new();
    // The British have a letter of their own, the Germans a question of their own.
    for (language, country) in extremes()?.into_iter().zip(["DE", "GB"].into_iter().cycle()) {
        let code = language.code();
        let mut someone = person("long-name")?;
        someone["language"] = json!(code);
        someone["country"] = json!(country);
        ground.running.save_person(&someone).await?;
        for (name, path) in
            [("popup", popup.as_str()), ("welcome", "welcome.html"), ("dashboard", "dashboard.html")]
        {
            tab.go(&format!("{}/{path}", ground.running.browser.origin)).await?;
            let ready = "(code) => document.body.hasAttribute('data-ready') && document.documentElement.lang === code";
            tab.wait_for(World::Beside, ready, &[Argument::Data(&json!(code))]).await?;
            inspect::settle(&tab).await?;
            let unfold = "() => { for (const one of document.querySelectorAll('details')) one.open = true; }";
            let () = tab.call(World::Beside, unfold, &[]).await?;
            // What a browser has no months for would be written in American English.
            let months = r"() => document.body.innerText.match(/\b\p{L}+ \d{1,2}, \d{4}\b/u)?.[0] ?? ''";
            let american: String = tab.call(World::Beside, months, &[]).await?;
            anyhow::ensure!(american.is_empty(), "{name} in {code} says {american}");
            for width in if name == "popup" { [380, 320] } else { [1_100, 320] } {
                tab.set_size(Some((width, 800))).await?;
                wrong.extend(misfits(&tab, &format!("{name} in {code} at {width}")).await?);
                if name == "popup" {
                    wrong.extend(misfits_of_the_popup(&tab, language, width).await?);
                }
                if width == 320 {
                    // One objection unfolded shows how the others look.
                    let fold = "() => [...document.querySelectorAll('.objection details')].slice(1).forEach((one) => (one.open = false))";
                    let () = tab.call(World::Beside, fold, &[]).await?;
                    picture(ground, &tab, &format!("{name}-{code}-320")).await?;
                }
            }
        }
        for width in [1_100, 320] {
            tab.set_size(Some((width, 800))).await?;
            wrong.extend(every_letter(ground, &tab, code, width).await?);
        }
    }
    tab.close().await?;
    same("what does not fit", &wrong, &Vec::new())
}

/// An objection in each state that looks its own way.
async fn a_full_record(ground: &Ground) -> Result<()> {
    let days = "(days) => new Date(Date.now() - days * 864e5).toISOString().slice(0, 10)";
    for (route, platform, ago, state) in [
        ("facebook-own", "facebook", 45, None),
        ("instagram-own", "instagram", 3, None),
        ("whatsapp-own", "whatsapp", 12, Some("refused")),
        ("meta-own", "meta", 20, Some("granted")),
        ("general-objection", "facebook", 5, Some("acknowledged")),
    ] {
        let on: String = ground.running.desk.call(World::Own, days, &[Argument::Data(&json!(ago))]).await?;
        let sent = json!({"channel": "form", "email": "alex.fb@example.org", "on": on, "platform": platform,
            "route": route, "text": "I object under Article 21(1) of the GDPR."});
        let overview: Value = ground.running.ask(&json!({"kind": "add", "sent": sent})).await?;
        if let Some(state) = state {
            let record = overview["record"].as_array().context("no record")?;
            let added = record.iter().find(|entry| entry["route"] == route).context("nothing was added")?;
            let mark = json!({"kind": "mark", "id": added["id"], "state": state});
            let _overview: Value = ground.running.ask(&mark).await?;
        }
    }
    Ok(())
}

/// The popup's sentences at the stages of a form, and its notices, each put where it stands.
fn all_that_the_popup_says(language: Language) -> Result<Value> {
    let texts = texts(language)?;
    let say = |id: &str| {
        texts.say_with(
            id,
            &[("all", Worth::Number(12)), ("written", Worth::Number(7)), ("refused", Worth::Number(5))],
        )
    };
    let stages = [
        "hindered",
        "details",
        "nothing",
        "submitted",
        "login",
        "code",
        "sent",
        "refused",
        "unavailable",
        "entry",
    ]
    .map(|word| [say(&format!("popup-standing-{word}")), say(&format!("popup-next-{word}"))]);
    let counted = ["filled", "part", "empty"]
        .map(|word| [say(&format!("popup-standing-{word}")), say("popup-refused-fields")]);
    let notices = ["permission", "damaged", "newer", "unreadable", "full", "unreachable"]
        .map(|word| [say(&format!("error-{word}-title")), say(&format!("error-{word}-text"))]);
    let remedies = [say("error-permission-grant"), say("error-damaged-afresh")];
    Ok(
        json!({"pairs": stages.iter().chain(&counted).collect::<Vec<_>>(), "notices": notices, "remedies": remedies}),
    )
}

/// Puts all that into the popup, one after the other.
async fn misfits_of_the_popup(tab: &Tab, language: Language, width: u32) -> Result<Vec<String>> {
    let given = all_that_the_popup_says(language)?;
    let look = format!(
        "({{ pairs, notices, remedies }}) => {{
            {MISFITS}
            const wrong = [];
            const show = (id, text) => Object.assign(document.getElementById(id), {{ textContent: text, hidden: false }});
            for (const [standing, next] of pairs) {{
                show('page-standing', standing);
                show('page-next', next);
                wrong.push(...misfits(document.getElementById('page'), document.documentElement));
            }}
            for (const [title, text] of notices) for (const remedy of remedies) {{
                const piece = document.getElementById('notice-template').content.cloneNode(true);
                for (const [slot, said] of Object.entries({{ title, text, remedy }})) piece.querySelector(`[data-slot=${{slot}}]`).textContent = said;
                document.getElementById('notices').replaceChildren(piece);
                wrong.push(...misfits(document.getElementById('notices'), document.documentElement));
            }}
            return wrong.slice(0, 20);
        }}"
    );
    let wrong: Vec<String> = tab.call(World::Beside, &look, &[Argument::Data(&given)]).await?;
    Ok(wrong.into_iter().map(|line| format!("popup in {} at {width}: {line}", language.code())).collect())
}

/// Opens each letter that the dashboard offers, once.
async fn every_letter(ground: &Ground, tab: &Tab, code: &str, width: u32) -> Result<Vec<String>> {
    let kinds = "() => [...new Set([...document.querySelectorAll('[data-do=letter][data-kind]')].map((one) => one.dataset.kind))]";
    let kinds: Vec<String> = tab.call(World::Beside, kinds, &[]).await?;
    anyhow::ensure!(kinds.len() > 8, "only these letters are offered: {kinds:?}");
    let mut wrong = Vec::new();
    for kind in kinds {
        let open = "async (kind) => {
            document.querySelector(`[data-do=letter][data-kind=${kind}]`).click();
            const dialog = document.getElementById('letter');
            while (!dialog.open || !document.getElementById('letter-text').value) await new Promise((done) => setTimeout(done, 5));
        }";
        let () = tab.call(World::Beside, open, &[Argument::Data(&json!(kind))]).await?;
        wrong.extend(misfits(tab, &format!("letter {kind} in {code} at {width}")).await?);
        if width == 320 && ["complaint", "reminder"].contains(&kind.as_str()) {
            picture_of(ground, tab, Image::Window, &format!("letter-{kind}-{code}-{width}")).await?;
        }
        let () = tab
            .call(World::Beside, "() => document.querySelector('[data-do=letter-close]').click()", &[])
            .await?;
    }
    Ok(wrong)
}
