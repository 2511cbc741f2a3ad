//! What comes with time: from the first run over the answer that does not come to the complaint, with the extension's clock moved on, and
//! the notice that says so.
//!
//! No day is entered that was not: the objection is sent through Meta's page, and then a month goes by.

use std::fs::{self, File};
use std::io::Read as _;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail, ensure};
use serde_json::{Value, json};
use xtask::browser::{Argument, Image, Kind, Options, Tab, World};
use xtask::build::{self, Files};
use xtask::inspect::{self, Running};
use xtask::proxy::Proxy;
use xtask::{package, root};

use crate::ground::{Ground, case, extension, person, same, tests};

tests! {
    a_person_goes_from_the_first_run_to_the_complaint
    what_is_due_is_told_once_and_leads_to_it
}

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// Has the extension's alarm strike at once, by the browser's own clock.
async fn strike(ground: &Ground) -> Result<()> {
    let strike = "() => chrome.alarms.create('clock', { when: Date.now() + 50, periodInMinutes: 180 })";
    ground.running.desk.call(World::Own, strike, &[]).await
}

/// Moves the clock on; then the alarm strikes.
async fn days_later(ground: &Ground, days: u32) -> Result<()> {
    let _running: Value = ground.running.ask(&json!({"kind": "overview"})).await?;
    ground.running.browser.set_clock(DAY * days).await?;
    strike(ground).await
}

async fn badge_is(ground: &Ground, text: &str) -> Result<()> {
    let condition = "async (text) => (await chrome.action.getBadgeText({})) === text";
    ground.running.desk.wait_for(World::Own, condition, &[Argument::Data(&json!(text))]).await
}

async fn own_page(ground: &Ground, path: &str) -> Result<Tab> {
    let tab = ground.running.browser.open_tab(false).await?;
    tab.go(&format!("{}/{path}", ground.running.browser.origin)).await?;
    tab.wait_for(World::Beside, "() => document.body.hasAttribute('data-ready')", &[]).await?;
    Ok(tab)
}

async fn picture(ground: &Ground, tab: &Tab, name: &str) -> Result<()> {
    let folder = root().join("target/screens").join(ground.kind().word());
    tab.save_image(Image::Page, &folder.join(format!("{name}.png"))).await
}

async fn text_of(tab: &Tab, selector: &str) -> Result<String> {
    let text = "(selector) => document.querySelector(selector)?.textContent ?? ''";
    tab.call(World::Beside, text, &[Argument::Data(&json!(selector))]).await
}

async fn press(tab: &Tab, selector: &str) -> Result<()> {
    tab.press(&tab.wait_for_element(selector).await?).await.with_context(|| format!("pressing {selector}"))
}

/// The text of the letter that opens when a button is pressed.
async fn letter(tab: &Tab, button: &str) -> Result<String> {
    press(tab, button).await?;
    tab.wait_for(World::Beside, "() => document.getElementById('letter').open", &[]).await?;
    tab.call(World::Beside, "() => document.getElementById('letter-text').value", &[]).await
}

/// Enters today, as the person's clock has it, as the day of an event of the only objection.
async fn today_is_the_day_of(tab: &Tab, event: &str) -> Result<()> {
    let enter = "(event) => {
        const field = document.querySelector(`[data-event=${event}]`);
        field.value = field.max;
        field.dispatchEvent(new Event('change', { bubbles: true }));
    }";
    let () = tab.call(World::Beside, enter, &[Argument::Data(&json!(event))]).await?;
    tab.wait_for(World::Beside, "() => document.querySelector('#status').textContent !== ''", &[]).await
}

async fn a_person_goes_from_the_first_run_to_the_complaint(ground: &Ground) -> Result<()> {
    // The first run: a name, an address, a country, an account.
    let welcome = own_page(ground, "welcome.html").await?;
    for (detail, text) in [("full-name", "Alex Example"), ("email", "alex@example.org")] {
        let field = welcome.wait_for_element(&format!("[data-detail={detail}]")).await?;
        welcome.type_into(&field, text).await?;
    }
    let country = welcome.wait_for_element("#country").await?;
    welcome.type_into(&country, "France").await?;
    press(&welcome, "[data-platform=facebook]").await?;
    press(&welcome, "form [type=submit]").await?;
    let saved = "() => document.getElementById('saved').textContent !== ''";
    welcome.wait_for(World::Beside, saved, &[]).await?;
    welcome.close().await?;

    // Meta's form: filled in; the person reads it and presses Meta's own button.
    ground.running.page.activate().await?;
    ground.open_as_nobody(&case("own", "fb-own-fr-desktop")?).await?;
    ground.take("submit").await?;
    let overview: Value = ground.running.ask(&json!({"kind": "overview"})).await?;
    same("the objections", &overview["record"].as_array().map(Vec::len), &Some(1))?;
    let states: Vec<&Value> =
        overview["record"][0]["course"].as_array().into_iter().flatten().map(|mark| &mark["state"]).collect();
    same("what Meta's page said", &states, &vec![&json!("acknowledged")])?;
    let dashboard = own_page(ground, "dashboard.html").await?;
    same("how it stands", &text_of(&dashboard, "#covered-says").await?.contains("has been sent"), &true)?;
    picture(ground, &dashboard, "journey-1-sent").await?;
    dashboard.close().await?;
    badge_is(ground, "").await?;

    // A month and some days go by, and Meta says nothing.
    days_later(ground, 40).await?;
    badge_is(ground, "1").await?;
    let popup = own_page(ground, &format!("popup.html?tab={}", ground.running.tab)).await?;
    let line = text_of(&popup, "#lines").await?;
    ensure!(line.contains("Overdue") && line.contains("Remind Meta"), "the popup says {line:?}");
    picture(ground, &popup, "journey-2-overdue-popup").await?;
    press(&popup, "#lines a").await?;
    let dashboard = opened_dashboard(ground).await?;
    let focused = "() => document.activeElement?.matches('.next [data-kind=reminder]')";
    dashboard.wait_for(World::Beside, focused, &[]).await?;
    inspect::settle(&dashboard).await?;
    picture(ground, &dashboard, "journey-2-overdue").await?;
    let reminder = letter(&dashboard, ".next [data-kind=reminder]").await?;
    for part in ["Alex Example", "alex@example.org"] {
        ensure!(reminder.contains(part), "the reminder lacks {part}: {reminder}");
    }
    press(&dashboard, "[data-do=letter-close]").await?;
    today_is_the_day_of(&dashboard, "reminded").await?;
    badge_is(ground, "").await?;
    dashboard.close().await?;

    // Two weeks later there is still no answer: the complaint.
    days_later(ground, 55).await?;
    badge_is(ground, "1").await?;
    let dashboard = own_page(ground, "dashboard.html#due").await?;
    let complaint = letter(&dashboard, ".next [data-kind=complaint]").await?;
    inspect::settle(&dashboard).await?;
    picture(ground, &dashboard, "journey-3-complaint").await?;
    // In France's own language, to France's authority, with the days on which it was.
    let day =
        "(days) => new Intl.DateTimeFormat('fr', { dateStyle: 'long' }).format(Date.now() + days * 864e5)";
    let day = async |days| ground.running.desk.call(World::Own, day, &[Argument::Data(&json!(days))]).await;
    let (sent, written): (String, String) = (day(0).await?, day(55).await?);
    for part in ["Alex Example", "CNIL", "alex@example.org", "article 77", "article 12", &sent, &written] {
        ensure!(complaint.contains(part), "the complaint lacks {part}: {complaint}");
    }
    ensure!(!complaint.contains('{'), "the complaint holds a mark of the text's own: {complaint}");
    press(&dashboard, "[data-do=letter-close]").await?;
    today_is_the_day_of(&dashboard, "complained").await?;
    badge_is(ground, "").await?;
    dashboard.close().await
}

/// The extension with the permission to give notices from the start. Chromium asks for it in a window of its own, where nobody can press.
fn with_notices() -> Result<PathBuf> {
    let mut packed = zip::ZipArchive::new(File::open(extension()?)?)?;
    let mut files = Files::new();
    for index in 0..packed.len() {
        let mut file = packed.by_index(index)?;
        let mut content = Vec::new();
        file.read_to_end(&mut content)?;
        files.insert(file.name()?.into_owned(), content);
    }
    let mut manifest = build::manifest(&files)?;
    let optional = manifest.as_object_mut().and_then(|manifest| manifest.remove("optional_permissions"));
    let optional = optional.unwrap_or_default();
    let permissions =
        manifest["permissions"].as_array_mut().context("the manifest asks for no permission")?;
    permissions.extend(optional.as_array().into_iter().flatten().cloned());
    files.insert("manifest.json".to_owned(), serde_json::to_vec(&manifest)?);
    let path = root().join("target/pseudo/objector-with-notices.zip");
    fs::create_dir_all(root().join("target/pseudo"))?;
    fs::write(&path, package::zip(&files)?)?;
    Ok(path)
}

async fn what_is_due_is_told_once_and_leads_to_it(ground: &Ground) -> Result<()> {
    if ground.kind() == Kind::Firefox {
        return told_once(ground).await;
    }
    let proxy = Proxy::start().await?;
    let running = Running::start(&Options::new(ground.kind(), with_notices()?), &proxy).await?;
    let own = Ground { running, proxy };
    told_once(&own).await?;
    own.running.browser.close().await
}

async fn told_once(ground: &Ground) -> Result<()> {
    ground.open(&case("own", "fb-own-fr-desktop")?).await?;
    let mut someone = person("alex")?;
    someone["language"] = json!("en");
    ground.running.save_person(&someone).await?;
    ground.take("submit").await?;
    // The person asks for notices; the browser asks them, and they say yes.
    ground.running.browser.allow_notices(true).await?;
    let dashboard = own_page(ground, "dashboard.html").await?;
    press(&dashboard, "#notify").await?;
    let ticked = "async () => (await chrome.runtime.sendMessage({ kind: 'overview' })).ok.settings.ticked?.includes('notify')";
    ground.running.desk.wait_for(World::Own, ticked, &[]).await.context("the tick is not kept")?;
    dashboard.close().await?;

    days_later(ground, 40).await?;
    let told = "async () => (await chrome.storage.local.get('objector')).objector.includes('send-reminder')";
    ground.running.desk.wait_for(World::Own, told, &[]).await.context("nothing was told")?;
    let is_shown = "async () => Object.keys(await chrome.notifications.getAll()).length === 1";
    ground.running.desk.wait_for(World::Own, is_shown, &[]).await.context("no notice is shown")?;
    // However often the clock strikes, it is not said again.
    let clear = "() => chrome.notifications.clear('due')";
    ground.running.browser.press_notice("due").await?;
    let dashboard = opened_dashboard(ground).await?;
    let focused = "() => document.activeElement?.matches('.next [data-kind=reminder]')";
    dashboard
        .wait_for(World::Beside, focused, &[])
        .await
        .context("the notice does not lead to what is due")?;
    let _gone: Value = ground.running.desk.call(World::Own, clear, &[]).await?;
    strike(ground).await?;
    // What the alarm does is done once the alarm has struck and a message is answered after it.
    let struck = "async () => (await chrome.alarms.get('clock')).scheduledTime > Date.now() + 60_000";
    ground.running.desk.wait_for(World::Own, struck, &[]).await?;
    let _overview: Value = ground.running.ask(&json!({"kind": "overview"})).await?;
    let shown = "async () => Object.keys(await chrome.notifications.getAll()).join()";
    same("the notices", &ground.running.desk.call::<String>(World::Own, shown, &[]).await?, &String::new())?;
    let taken_back = "async () => { await chrome.permissions.remove({ permissions: ['notifications'] }).catch(() => {}); }";
    let () = ground.running.desk.call(World::Own, taken_back, &[]).await?;
    ground.running.browser.allow_notices(false).await
}

/// The dashboard that Objector has opened.
async fn opened_dashboard(ground: &Ground) -> Result<Tab> {
    let end = Instant::now() + Duration::from_secs(20);
    while Instant::now() < end {
        for (tab, url) in ground.running.browser.tabs().await? {
            if url.ends_with("/dashboard.html#due") {
                return Ok(tab);
            }
        }
    }
    bail!("no dashboard was opened")
}
