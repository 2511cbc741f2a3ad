//! The extension's own pages, in every language, light and dark: they speak it, fit, and are kept as
//! pictures.

use anyhow::{Context as _, Result, ensure};
use objector::language::Language;
use serde_json::{Value, json};
use xtask::browser::{Argument, Image, Kind, Options, Tab, World};
use xtask::inspect::{self, Running};
use xtask::proxy::Proxy;
use xtask::root;

use crate::ground::{Ground, case, person, same, tests};
use crate::pseudo;

tests! {
    the_popup_speaks_every_language_and_fits
    the_welcome_page_speaks_every_language_and_fits
    the_dashboard_speaks_every_language_and_fits
    what_is_said_fits_a_narrow_and_a_dark_page
    an_objection_is_followed_from_sent_to_complaint
    a_backup_brings_everything_back
    no_day_is_named_in_another_language
    no_text_is_written_into_the_code_or_cut_off
    the_screens_can_be_used_by_keyboard_alone
    the_screens_reflow_when_narrow_and_when_their_text_is_twice_as_large
    who_hears_the_screens_is_told_the_names_of_things
}

/// The languages in which pictures are kept: those that most people read, and those with the longest words and other letters.
const PICTURED: [&str; 6] = ["en", "fr", "de", "fi", "el", "pl"];

async fn the_popup_speaks_every_language_and_fits(ground: &Ground) -> Result<()> {
    ground.open(&case("own", "fb-own-fr-desktop")?).await?;
    let page = format!("popup.html?tab={}", ground.running.tab);
    in_every_language(ground, "popup", &page, (380, 600)).await
}

async fn the_welcome_page_speaks_every_language_and_fits(ground: &Ground) -> Result<()> {
    in_every_language(ground, "welcome", "welcome.html", (1000, 800)).await?;
    in_every_language(ground, "welcome-narrow", "welcome.html", (360, 700)).await
}

async fn the_dashboard_speaks_every_language_and_fits(ground: &Ground) -> Result<()> {
    in_every_language(ground, "dashboard", "dashboard.html", (1000, 800)).await?;
    in_every_language(ground, "dashboard-narrow", "dashboard.html", (360, 700)).await
}

async fn in_every_language(ground: &Ground, name: &str, path: &str, size: (u32, u32)) -> Result<()> {
    let tab = ground.running.browser.open_tab(false).await?;
    tab.set_size(Some(size)).await?;
    for language in Language::ALL.iter().map(|language| language.code()) {
        let mut someone = person("alex")?;
        someone["language"] = json!(language);
        ground.running.save_person(&someone).await?;
        // Shade and language have nothing to do with each other: one dark picture shows it.
        for &dark in if language == "en" { &[false, true][..] } else { &[false] } {
            ground.running.browser.set_dark(&tab, dark).await?;
            tab.go(&format!("{}/{path}", ground.running.browser.origin)).await?;
            let drawn = "(language) => document.documentElement.lang === language && !document.body.hidden";
            let drawn = tab.wait_for(World::Beside, drawn, &[Argument::Data(&json!(language))]).await;
            drawn.with_context(|| format!("{name} does not come to speak {language}"))?;
            inspect::settle(&tab).await?;
            let shade = if dark { "dark" } else { "light" };
            if PICTURED.contains(&language) {
                let folder = root().join("target/screens").join(ground.kind().word());
                tab.save_image(Image::Page, &folder.join(format!("{name}-{language}-{shade}.png"))).await?;
            }
            if !dark {
                speaks_and_fits(&tab, language).await?;
            }
            keeps_nobody_out(&tab, &format!("{name} in {language}, {shade}")).await?;
        }
    }
    ground.running.browser.set_dark(&tab, false).await?;
    tab.close().await
}

/// That axe finds nothing that keeps people out.
pub(crate) async fn keeps_nobody_out(tab: &Tab, screen: &str) -> Result<()> {
    let axe = std::fs::read_to_string(root().join("node_modules/axe-core/axe.min.js"))
        .context("axe-core is not installed")?;
    let look = format!(
        "async () => {{
            if (!globalThis.axe) {{ {axe} }}
            const {{ violations }} = await axe.run(document, {{ resultTypes: ['violations'] }});
            return violations.map(({{ id, nodes }}) => `${{id}}: ${{nodes.slice(0, 3).map((one) => one.html.slice(0, 120)).join(' | ')}}`);
        }}"
    );
    let violations: Vec<String> = tab.call(World::Beside, &look, &[]).await?;
    same(&format!("what keeps people out of {screen}"), &violations, &Vec::new())
}

/// The dashboard, with objections of all kinds: sent long ago, lately, answered, refused.
async fn an_objection_is_followed_from_sent_to_complaint(ground: &Ground) -> Result<()> {
    ground.running.save_person(&person("alex")?).await?;
    let days = "(days) => { const day = new Date(Date.now() - days * 864e5); return day.toISOString().slice(0, 10); }";
    for (route, platform, ago) in
        [("facebook-own", "facebook", 45), ("instagram-own", "instagram", 3), ("third-party", "", 20)]
    {
        let on: String = ground.running.desk.call(World::Own, days, &[Argument::Data(&json!(ago))]).await?;
        let platform = if platform.is_empty() { Value::Null } else { json!(platform) };
        let sent = json!({"channel": "form", "email": "alex@example.org", "on": on, "platform": platform,
            "route": route, "text": "I object under Article 21(1) of the GDPR."});
        let _overview: Value = ground.running.ask(&json!({"kind": "add", "sent": sent})).await?;
    }
    let tab = ground.running.browser.open_tab(false).await?;
    let folder = root().join("target/screens").join(ground.kind().word());
    let picture = async |name: &str| tab.save_image(Image::Page, &folder.join(format!("{name}.png"))).await;
    tab.set_size(Some((1100, 900))).await?;
    tab.go(&format!("{}/dashboard.html", ground.running.browser.origin)).await?;
    let _list = tab.wait_for_element("[data-standing=overdue]").await?;
    picture("dashboard-course-light").await?;
    keeps_nobody_out(&tab, "the dashboard").await?;

    // The reminder, from what is known.
    tab.press(
        &tab.wait_for_element("[data-standing=overdue] ~ * [data-do=letter], .next [data-kind=reminder]")
            .await?,
    )
    .await?;
    let written = "() => document.getElementById('letter-text').value.includes('Alex Example')";
    tab.wait_for(World::Beside, written, &[]).await?;
    inspect::settle(&tab).await?;
    picture("dashboard-letter").await?;
    keeps_nobody_out(&tab, "a letter").await?;
    tab.press(&tab.wait_for_element("[data-do=letter-close]").await?).await?;

    // It was sent long enough ago: the complaint comes next.
    let remind = "(days) => {
        const entry = document.querySelector('#objections [data-standing=overdue]').closest('[data-objection]');
        entry.querySelector('details').open = true;
        const field = entry.querySelector('[data-event=reminded]');
        field.value = days;
        field.dispatchEvent(new Event('change', { bubbles: true }));
    }";
    let on: String = ground.running.desk.call(World::Own, days, &[Argument::Data(&json!(0))]).await?;
    let _done: Value = tab.call(World::Beside, remind, &[Argument::Data(&json!(on))]).await?;
    let noted = "() => document.querySelector('#status').textContent !== ''";
    tab.wait_for(World::Beside, noted, &[]).await?;
    let open = "() => !!document.querySelector('#objections details[open]')";
    tab.wait_for(World::Beside, open, &[]).await?;
    picture("dashboard-entry-open").await?;
    keeps_nobody_out(&tab, "an open objection").await?;
    tab.set_size(Some((340, 800))).await?;
    ground.running.browser.set_dark(&tab, true).await?;
    inspect::settle(&tab).await?;
    picture("dashboard-entry-narrow-dark").await?;
    keeps_nobody_out(&tab, "the narrow, dark dashboard").await?;
    let too_wide = "() => [...document.body.querySelectorAll('*')]
        .filter((one) => one.checkVisibility() && one.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
        .map((one) => `${one.localName}.${one.className}#${one.id}`).slice(0, 9)";
    same("what is too wide", &tab.call::<Vec<String>>(World::Beside, too_wide, &[]).await?, &Vec::new())?;
    ground.running.browser.set_dark(&tab, false).await?;
    tab.close().await
}

async fn a_backup_brings_everything_back(ground: &Ground) -> Result<()> {
    ground.running.save_person(&person("alex")?).await?;
    let sent = json!({"channel": "letter", "email": "alex@example.org", "on": "2026-01-07", "platform": "facebook",
        "route": "facebook-own", "text": "I object."});
    let before: Value = ground.running.ask(&json!({"kind": "add", "sent": sent})).await?;
    let exported: Value = ground.running.ask(&json!({"kind": "export"})).await?;
    let _forgotten: Value = ground.running.ask(&json!({"kind": "forget"})).await?;
    let trial: Value = ground.running.ask(&json!({"kind": "try-import", "text": exported["file"]})).await?;
    same("what is new", &trial["changes"]["added"].as_array().map(Vec::len), &Some(1))?;
    let import = json!({"kind": "import", "text": exported["file"], "take_person": true, "revision": trial["revision"]});
    let after: Value = ground.running.ask(&import).await?;
    same("the record", &after["record"], &before["record"])?;
    same("the person", &after["person"], &before["person"])
}

/// Chromium lacks three of the languages, and would take its own.
async fn no_day_is_named_in_another_language(ground: &Ground) -> Result<()> {
    let sent = json!({"channel": "letter", "email": "alex@example.org", "on": "2026-01-07", "platform": "facebook",
        "route": "facebook-own", "text": "I object."});
    let tab = ground.running.browser.open_tab(false).await?;
    for (language, long, short) in [
        ("is", "7. janúar 2026", "7.1.2026"),
        ("ga", "7 Eanáir 2026", "07/01/2026"),
        ("mt", "7 ta’ Jannar 2026", "07/01/2026"),
    ] {
        let mut someone = person("alex")?;
        someone["language"] = json!(language);
        ground.running.save_person(&someone).await?;
        if language == "is" {
            let _overview: Value = ground.running.ask(&json!({"kind": "add", "sent": sent})).await?;
        }
        tab.go(&format!("{}/dashboard.html", ground.running.browser.origin)).await?;
        let _entry = tab.wait_for_element("[data-objection]").await?;
        let entry = "() => document.querySelector('[data-objection]').textContent";
        let entry: String = tab.call(World::Beside, entry, &[]).await?;
        ensure!(entry.contains(long) || entry.contains(short), "in {language} it says: {entry}");
        ensure!(!entry.contains("January"), "in {language} it says: {entry}");
    }
    tab.close().await
}

async fn speaks_and_fits(tab: &Tab, language: &str) -> Result<()> {
    let look = "() => {
        const root = document.documentElement;
        const bare = [...document.querySelectorAll('[data-text]')].filter((one) => one.checkVisibility() && !one.textContent.trim());
        return [root.lang, root.scrollWidth - root.clientWidth, bare.map((one) => one.dataset.text)];
    }";
    let (lang, too_wide, bare): (String, i64, Vec<String>) = tab.call(World::Beside, look, &[]).await?;
    same("its language", &lang.as_str(), &language)?;
    ensure!(too_wide <= 0, "in {language} it is {too_wide} pixels too wide");
    same("the texts that are missing", &bare, &Vec::new())
}

async fn what_is_said_fits_a_narrow_and_a_dark_page(ground: &Ground) -> Result<()> {
    let page = &ground.running.page;
    page.set_size(Some((390, 800))).await?;
    ground.open(&case("own", "ig-own-de-touch")?).await?;
    ground.picture("form-narrow").await?;
    // What is shown is as wide as what it stands in, at most.
    let too_wide = "() => [...document.querySelectorAll('objector-card, objector-banner')]
        .filter((one) => one.getBoundingClientRect().right > innerWidth + 1).length";
    same("the number of panels beyond the edge", &ground.page::<Value>(too_wide).await?, &json!(0))?;
    ground.running.browser.set_dark(page, true).await?;
    page.reload().await?;
    ground.running.settle().await?;
    ground.picture("form-narrow-dark").await?;
    ground.running.browser.set_dark(page, false).await
}

/// In a language of brackets: what has none is written into the code, and what does not fit is too tight.
async fn no_text_is_written_into_the_code_or_cut_off(ground: &Ground) -> Result<()> {
    if ground.kind() == Kind::Firefox {
        // The texts are the same in both; one browser shows them all.
        return Ok(());
    }
    let proxy = Proxy::start().await?;
    let running = Running::start(&Options::new(ground.kind(), pseudo::extension()?), &proxy).await?;
    let form = case("own", "fb-own-en-desktop")?;
    let mut someone = person("alex")?;
    someone["language"] = json!("en");
    running.save_person(&someone).await?;
    let sent = json!({"channel": "form", "email": "alex@example.org", "on": "2026-01-07", "platform": "facebook",
        "route": "facebook-own", "text": ""});
    let _overview: Value = running.ask(&json!({"kind": "add", "sent": sent})).await?;
    proxy.mount(&form.url, form.page.clone())?;
    running.open(&proxy, &form.url).await?;
    let tab = running.browser.open_tab(false).await?;
    let popup = format!("popup.html?tab={}", running.tab);
    for (path, width) in [(popup.as_str(), 380), ("welcome.html", 340), ("dashboard.html", 340)] {
        tab.set_size(Some((width, 800))).await?;
        tab.go(&format!("{}/{path}", running.browser.origin)).await?;
        inspect::settle(&tab).await?;
        let unfold = "() => { for (const one of document.querySelectorAll('details')) one.open = true; }";
        let () = tab.call(World::Beside, unfold, &[]).await?;
        let look = "(begin) => {
            // What the person entered, dates, addresses and names of countries come from elsewhere.
            const data = 'dd, option, blockquote, pre, textarea, .detail, .number, .day strong, .step, [data-slot=as-of], [data-slot=when], [data-slot=due] ';
            const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            const bare = [];
            while (walker.nextNode()) {
                const { data: text, parentElement: parent } = walker.currentNode;
                const own = parent.closest('[data-text], [id], [data-slot], li, p, button, a, h1, h2, h3, span') ?? parent;
                if (/\\p{L}/u.test(text) && parent.checkVisibility() && !parent.closest(data) && !own.textContent.includes(begin)) bare.push(text.trim());
            }
            const tight = [...document.querySelectorAll('button, a, label, h1, h2, p, li, summary')]
                .filter((one) => one.checkVisibility() && !one.matches('.heard') && one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).display !== 'inline')
                .map((one) => `too tight: ${one.textContent.trim().slice(0, 60)}`);
            return [...bare, ...tight];
        }";
        let begin = Value::from(pseudo::BEGIN.to_string());
        let wrong: Vec<String> = tab.call(World::Beside, look, &[Argument::Data(&begin)]).await?;
        tab.save_image(
            Image::Page,
            &root().join(format!("target/screens/pseudo-{width}-{}.png", &path[..5])),
        )
        .await?;
        same(&format!("what is wrong on {path}"), &wrong, &Vec::new())?;
    }
    running.browser.close().await
}

/// The popup over a form, the welcome page, and the dashboard with one objection in it, each as somebody who speaks English.
async fn each_screen(ground: &Ground, look: impl AsyncFn(&Tab, &str) -> Result<()>) -> Result<()> {
    let (tab, paths) = screens(ground).await?;
    for path in &paths {
        open_screen(ground, &tab, path).await?;
        look(&tab, path).await?;
    }
    tab.close().await
}

/// A tab for these screens, and their paths.
pub(crate) async fn screens(ground: &Ground) -> Result<(Tab, [String; 3])> {
    ground.open(&case("own", "fb-own-fr-desktop")?).await?;
    let mut someone = person("alex")?;
    someone["language"] = json!("en");
    ground.running.save_person(&someone).await?;
    let sent = json!({"channel": "form", "email": "alex@example.org", "on": "2026-01-07", "platform": "facebook",
        "route": "facebook-own", "text": "I object."});
    let _overview: Value = ground.running.ask(&json!({"kind": "add", "sent": sent})).await?;
    let popup = format!("popup.html?tab={}", ground.running.tab);
    let paths = [popup, "welcome.html".to_owned(), "dashboard.html".to_owned()];
    Ok((ground.running.browser.open_tab(false).await?, paths))
}

/// Opens one of the screens, and waits until it is drawn.
pub(crate) async fn open_screen(ground: &Ground, tab: &Tab, path: &str) -> Result<()> {
    tab.go(&format!("{}/{path}", ground.running.browser.origin)).await?;
    let ready = "() => document.body.hasAttribute('data-ready')";
    tab.wait_for(World::Beside, ready, &[]).await?;
    inspect::settle(tab).await
}

async fn the_screens_can_be_used_by_keyboard_alone(ground: &Ground) -> Result<()> {
    each_screen(ground, async |tab, path| {
        // What can be pressed or typed into, in the order in which it stands there; of a group of choices, the chosen one.
        let wanted = "() => {
            const all = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex=\"0\"]')];
            globalThis.reached = new Set();
            globalThis.wanted = all.filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.disabled
                && !(one.type === 'radio' && !one.checked));
            return wanted.length;
        }";
        let count: usize = tab.call(World::Beside, wanted, &[]).await?;
        ensure!(count > 3, "{path} has only {count} things to use");
        // Firefox without a window does not always count a page as the one that the keys are for, and then draws no outline. The style is
        // the same in both.
        let note = "() => {
            const one = document.activeElement;
            const firefox = navigator.userAgent.includes('Firefox');
            globalThis.unseen ??= [];
            const { outlineStyle, outlineWidth } = getComputedStyle(one);
            if (!firefox && wanted.includes(one) && !reached.has(one) && (outlineStyle === 'none' || parseFloat(outlineWidth) < 1)) unseen.push(one.id || one.textContent.trim().slice(0, 40));
            reached.add(one);
        }";
        for _ in 0..count + 5 {
            tab.type_keys("\u{E004}").await?;
            let () = tab.call(World::Beside, note, &[]).await?;
        }
        let missed = "() => [...wanted.filter((one) => !reached.has(one)).map((one) => `not reached: ${one.id || one.textContent.trim().slice(0, 40)}`), ...unseen.map((one) => `no outline: ${one}`)]";
        let missed: Vec<String> = tab.call(World::Beside, missed, &[]).await?;
        same(&format!("what the keyboard does not reach on {path}"), &missed, &Vec::new())
    })
    .await
}

async fn the_screens_reflow_when_narrow_and_when_their_text_is_twice_as_large(ground: &Ground) -> Result<()> {
    each_screen(ground, async |tab, path| {
        for (width, text) in [(320, "100%"), (640, "200%")] {
            tab.set_size(Some((width, 700))).await?;
            let larger = "(size) => { document.documentElement.style.fontSize = size; }";
            let () = tab.call(World::Beside, larger, &[Argument::Data(&json!(text))]).await?;
            inspect::settle(tab).await?;
            let too_wide =
                "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";
            let too_wide: i64 = tab.call(World::Beside, too_wide, &[]).await?;
            ensure!(too_wide <= 0, "{path} is {too_wide} pixels too wide at {width} with text of {text}");
        }
        Ok(())
    })
    .await
}

async fn who_hears_the_screens_is_told_the_names_of_things(ground: &Ground) -> Result<()> {
    each_screen(ground, async |tab, path| {
        let names: &[(&str, &str)] = match path {
            "welcome.html" => &[
                ("textbox", "Your e-mail address"),
                ("combobox", "Country where you live"),
                ("radio", "For my child"),
                ("button", "Save"),
            ],
            "dashboard.html" => &[
                ("heading", "What you have sent"),
                ("button", "Reminder"),
                ("link", "Proof, to print"),
                ("checkbox", "Remind me when something is due Your browser shows a notice. It asks for your permission once."),
            ],
            _ => &[("button", "Undo"), ("heading", "Facebook’s objection form"), ("link", "What you have sent")],
        };
        for (role, name) in names {
            let found = tab.count_accessible(role, name).await?;
            ensure!(found > 0, "{path}: no {role} is called {name:?}");
        }
        // What is done is told by regions that are there before anything is done.
        let live = "() => document.querySelectorAll('[role=status]').length";
        ensure!(tab.call::<usize>(World::Beside, live, &[]).await? > 0, "{path} tells nothing that happens");
        Ok(())
    })
    .await
}
