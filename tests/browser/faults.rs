//! What happens when something fails: the background, the browser, the store, an update, a permission; one test a promise.
//!
//! Nothing that the person told is lost, and nothing stands anywhere twice. The background is stopped at a chosen step: its store is
//! made to answer so many calls and no more, which is where it stands when the browser ends it.

use std::path::Path;
use std::time::Duration;

use anyhow::{Context as _, Result, ensure};
use serde_json::{Value, json};
use tokio::time::timeout;
use xtask::browser::{Argument, Kind, Options, Tab, World};
use xtask::inspect::{self, Loaded, Running};
use xtask::proxy::Proxy;

use crate::ground::{Ground, case, extension, field, person, same, tests};

tests! {
    a_look_that_the_background_does_not_live_to_answer_is_taken_again
    a_form_is_filled_once_whenever_the_background_ends
    an_objection_is_taken_down_once_whenever_the_background_ends
    an_objection_is_taken_down_where_the_page_is_left_at_once
    what_is_said_while_the_background_ends_is_said_once
    a_browser_killed_while_it_saves_has_all_that_was_saved
    a_full_store_is_said_and_what_was_there_stays
    an_update_while_a_form_is_open_loses_nothing
    a_permission_that_was_withdrawn_is_asked_for
    a_private_window_is_filled_and_leaves_nothing
    a_window_that_keeps_its_own_cookies_is_filled_as_any
    the_content_script_is_refused_what_only_our_own_pages_may_say
    the_content_script_reads_no_storage_where_the_browser_can_forbid_it
}

const EMAIL: &str = "alex.fb@example.org";

fn form() -> Result<Loaded> {
    case("own", "fb-own-fr-desktop")
}

/// A form that stays where it is when it is sent.
fn staying() -> Result<Loaded> {
    on_submit("")
}

/// A form that does this and nothing else when it is sent.
fn on_submit(act: &str) -> Result<Loaded> {
    let mut form = form()?;
    let script = format!(
        "<script>
            document.getElementById('after')?.remove();
            document.addEventListener('submit', (event) => {{ event.preventDefault(); {act} }});
        </script>"
    );
    form.page.body.extend_from_slice(script.as_bytes());
    Ok(form)
}

/// Lets the store of the background answer this many more calls, and then none.
const HOLD: &str = "(global, calls) => {
    const { local } = global.chrome.storage;
    global.held = new Promise((held) => {
        for (const name of ['get', 'set', 'remove']) {
            const real = local[name].bind(local);
            local[name] = (...given) => {
                if (calls-- > 0) return real(...given);
                held(true);
                return new Promise(() => {});
            };
        }
    });
}";

/// The calls that one change makes: read what is stored, keep it, write the new, read it back, let go of the old.
const CALLS_OF_A_CHANGE: u32 = 5;

async fn hold(ground: &Ground, calls: u32) -> Result<()> {
    // So that it runs.
    let _overview: Value = overview(ground).await?;
    let Running { browser, desk, .. } = &ground.running;
    browser.call_background(desk, HOLD, &json!(calls)).await.map(drop)
}

/// Waits until the background stands where it was to be held, and ends it there.
async fn end_there(ground: &Ground) -> Result<()> {
    let Running { browser, desk, .. } = &ground.running;
    let held = browser.call_background(desk, "(global) => global.held", &Value::Null);
    let held =
        timeout(Duration::from_secs(20), held).await.context("the background does not come to that")??;
    same("whether it is held", &held, &json!(true))?;
    browser.stop_background().await
}

async fn overview(ground: &Ground) -> Result<Value> {
    ground.running.ask(&json!({"kind": "overview"})).await
}

async fn email(ground: &Ground) -> Result<Value> {
    Ok(field(&ground.read().await?, "email")?.after.clone())
}

/// Both at once: what a person does, and what befalls them meanwhile.
async fn meanwhile(
    done: impl Future<Output = Result<()>>,
    befalls: impl Future<Output = Result<()>>,
) -> Result<()> {
    let (done, befalls) = tokio::join!(done, befalls);
    befalls.and(done)
}

async fn a_look_that_the_background_does_not_live_to_answer_is_taken_again(ground: &Ground) -> Result<()> {
    let form = form()?;
    ground.running.save_person(form.person.as_ref().context("the case names no person")?).await?;
    hold(ground, 0).await?;
    meanwhile(ground.open_as_nobody(&form), end_there(ground)).await?;
    ground.running.settle().await?;
    let seen = ground.read().await?;
    same("the e-mail", &field(&seen, "email")?.after, &json!(EMAIL))?;
    ensure!(seen.banner.is_some() && field(&seen, "email")?.hint.is_some(), "it is not explained");
    Ok(())
}

async fn a_form_is_filled_once_whenever_the_background_ends(ground: &Ground) -> Result<()> {
    let mut counting = form()?;
    // Ends between plan and write, and between write and report, as far as a page can tell.
    let count = "<script>
        globalThis.written = [];
        addEventListener('change', ({ target }) => { if (target.name === 'email') written.push(target.value); }, true);
    </script>";
    counting.page.body.extend_from_slice(count.as_bytes());
    ground.open(&counting).await?;
    ground.take("undo").await?;
    ground.running.browser.stop_background().await?;
    // The plan is known; nobody is there to be told that it was carried out.
    ground.take("fill").await?;
    let seen = ground.read().await?;
    same("the e-mail", &field(&seen, "email")?.after, &json!(EMAIL))?;
    same("what was written", &ground.page::<Value>("() => written").await?, &json!([EMAIL, "", EMAIL]))?;
    ground.running.browser.stop_background().await?;
    ground.take("undo").await?;
    same("the e-mail after undo", &email(ground).await?, &json!(""))
}

async fn an_objection_is_taken_down_once_whenever_the_background_ends(ground: &Ground) -> Result<()> {
    ground.open(&staying()?).await?;
    // Before anything is read, before the new is written, and when all is written and nobody has been told.
    for calls in [0, 2, CALLS_OF_A_CHANGE - 1] {
        let what = |what: &str| format!("{what} of a background that ended after {calls} calls");
        hold(ground, calls).await?;
        meanwhile(ground.take("submit"), end_there(ground)).await?;
        let recorded =
            "async () => (await chrome.runtime.sendMessage({kind: 'overview'})).ok.record.length > 0";
        ground.running.desk.wait_for(World::Own, recorded, &[]).await.with_context(|| what("the record"))?;
        ground.running.settle().await?;
        let overview = overview(ground).await?;
        same(&what("the trouble"), &overview["trouble"], &Value::Null)?;
        same(&what("the number of entries"), &overview["record"].as_array().map(Vec::len), &Some(1))?;
        let fields = overview["record"][0]["fields"].as_array().cloned().unwrap_or_default();
        let emails = fields.iter().filter(|field| field["asks_for"] == "email").count();
        same(&what("the number of e-mail addresses"), &emails, &1)?;
        same(&what("the e-mail"), &overview["record"][0]["email"], &json!(EMAIL))?;
        // The next one is as the first: what is written, and nothing of it in the record.
        let clear = "async () => {
            const document = JSON.parse((await chrome.storage.local.get('objector')).objector);
            await chrome.storage.local.set({ objector: JSON.stringify({ ...document, record: [] }) });
        }";
        ground.running.desk.call::<()>(World::Own, clear, &[]).await?;
        // The content script takes two presses within two seconds for one.
        ground.take("wait:1500").await?;
    }
    Ok(())
}

async fn an_objection_is_taken_down_where_the_page_is_left_at_once(ground: &Ground) -> Result<()> {
    ground
        .proxy
        .mount("https://www.facebook.com/help/", xtask::proxy::Page::html("<!doctype html><p>Thank you"))?;
    ground.open(&on_submit("location.href = '/help/';")?).await?;
    let Running { browser, page, .. } = &ground.running;
    browser.stop_background().await?;
    // Firefox forgets a message whose page has gone before the background runs: so it is started when the button goes down.
    let send = page.wait_for_element("form [type=submit]:not([role=search] *)").await?;
    page.hold_down(&send).await?;
    browser.wait_for_background().await?;
    page.let_go().await?;
    ground.running.settle().await?;
    same("where it is", &page.url().await?.as_str(), &"https://www.facebook.com/help/")?;
    same("the number of entries", &overview(ground).await?["record"].as_array().map(Vec::len), &Some(1))
}

/// An objection by letter.
fn sent() -> Value {
    json!({"kind": "add", "sent": {
        "channel": "letter", "email": EMAIL, "on": "2025-06-02", "platform": "facebook", "route": "facebook-own", "text": "",
    }})
}

/// Says something from a page of Objector's own, while the background ends after so many calls.
async fn say_and_end(ground: &Ground, message: &Value, calls: u32) -> Result<()> {
    hold(ground, calls).await?;
    let desk = &ground.running.desk;
    let say = "(message) => { globalThis.answered = chrome.runtime.sendMessage(message).then((answer) => answer?.ok ?? null, () => null); }";
    desk.call::<()>(World::Own, say, &[Argument::Data(message)]).await?;
    end_there(ground).await?;
    let answered = timeout(Duration::from_secs(10), desk.call::<Value>(World::Own, "() => answered", &[]));
    let answered = answered.await.context("who asked waits for ever")??;
    same("what was answered", &answered, &Value::Null)
}

/// What is stored of a record that has one entry, without what tells nothing of it.
fn told(overview: &Value) -> Value {
    let entry = &overview["record"][0];
    let notes = entry["notes"].as_array().map_or(0, Vec::len);
    let marks = entry["course"].as_array().map_or(0, Vec::len);
    let events = entry["events"].as_array().map_or(0, Vec::len);
    json!([
        overview["person"]["full_name"],
        overview["record"].as_array().map_or(0, Vec::len),
        marks,
        events,
        notes
    ])
}

async fn what_is_said_while_the_background_ends_is_said_once(ground: &Ground) -> Result<()> {
    let save = |name: &str| json!({"kind": "save-person", "person": {"full_name": name, "email": EMAIL}});
    let _overview: Value = ground.running.ask(&save("Alex 0")).await?;
    for calls in 0..CALLS_OF_A_CHANGE {
        let new = format!("Alex {}", calls + 1);
        let before = overview(ground).await?["person"]["full_name"].clone();
        say_and_end(ground, &save(&new), calls).await?;
        let after = overview(ground).await?;
        same("the trouble", &after["trouble"], &Value::Null)?;
        // The third call writes.
        let holds = if calls < 3 { before } else { json!(new) };
        same(&format!("the name after {calls} calls"), &after["person"]["full_name"], &holds)?;
        let after: Value = ground.running.ask(&save(&new)).await?;
        same("the name, saved again", &after["person"]["full_name"], &json!(new))?;
    }
    // What is not known to have been heard is said again; it counts once.
    let mut should = told(&overview(ground).await?);
    let messages = [
        sent(),
        json!({"kind": "mark", "state": "refused"}),
        json!({"kind": "event", "event": "reminded", "on": "2025-08-01"}),
        json!({"kind": "note", "text": "Meta wrote."}),
    ];
    for (place, mut message) in messages.into_iter().enumerate() {
        if place > 0 {
            message["id"] = overview(ground).await?["record"][0]["id"].take();
        }
        should[place + 1] = json!(1);
        say_and_end(ground, &message, CALLS_OF_A_CHANGE - 1).await?;
        same(&format!("what is told after {message}"), &told(&overview(ground).await?), &should)?;
        let _overview: Value = ground.running.ask(&message).await?;
        same(&format!("what is told after {message}, again"), &told(&overview(ground).await?), &should)?;
    }
    Ok(())
}

/// A browser of the test's own, for what others would suffer from.
async fn another(ground: &Ground, profile: Option<&Path>, private: bool) -> Result<(Options, Ground)> {
    let mut options = Options::new(ground.kind(), extension()?);
    options.profile = profile.map(Path::to_path_buf);
    options.private = private;
    let proxy = Proxy::start().await?;
    let running = Running::start(&options, &proxy).await?;
    Ok((options, Ground { running, proxy }))
}

async fn a_browser_killed_while_it_saves_has_all_that_was_saved(ground: &Ground) -> Result<()> {
    let folder = tempfile::Builder::new().prefix("objector-profile-").tempdir()?;
    let profile = folder.path().join("profile");
    let (_, killed) = another(ground, Some(&profile), false).await?;
    // Saves for ever, and counts what was answered. Two places tell whether a document is of one piece.
    let save = "() => {
        globalThis.answered = 0;
        (async () => {
            for (let count = 1; ; count++) {
                const words = `${count} `.repeat(2000);
                await chrome.runtime.sendMessage({kind: 'save-person', person: {full_name: `${count}`, own_words: words}});
                globalThis.answered = count;
            }
        })();
    }";
    killed.running.desk.call::<()>(World::Own, save, &[]).await?;
    killed.running.desk.wait_for(World::Own, "() => answered > 4", &[]).await?;
    let answered: u64 = killed.running.desk.call(World::Own, "() => answered", &[]).await?;
    let Ground { running, proxy: _held_until_then } = killed;
    running.browser.kill().await?;

    let (_, again) = another(ground, Some(&profile), false).await?;
    let after = overview(&again).await?;
    same("the trouble", &after["trouble"], &Value::Null)?;
    let name = after["person"]["full_name"].as_str().unwrap_or_default();
    let count: u64 = name.parse().with_context(|| format!("the name is {name:?}"))?;
    ensure!(count >= answered, "{answered} was answered, {count} is there");
    let words = after["person"]["own_words"].as_str().unwrap_or_default();
    ensure!(words.split_whitespace().all(|word| word == name), "two documents are mixed");
    let left: Vec<String> = again
        .running
        .desk
        .call(World::Own, "async () => Object.keys(await chrome.storage.local.get())", &[])
        .await?;
    ensure!(left.iter().all(|key| key.starts_with("objector")), "{left:?} is stored");
    // Who has another profile has nothing of it.
    same("the person in another profile", &overview(ground).await?["person"], &Value::Null)?;
    again.running.browser.close().await
}

async fn a_full_store_is_said_and_what_was_there_stays(ground: &Ground) -> Result<()> {
    ground.running.save_person(&person("alex")?).await?;
    let before = overview(ground).await?;
    let desk = &ground.running.desk;
    // To the brim: ever smaller pieces, until not even a small one is taken.
    let fill = "async () => {
        // What cannot be pressed together, as Firefox does.
        const noise = Array.from({ length: 2 ** 16 }, () => crypto.randomUUID()).join('');
        for (let size = 2 ** 21, count = 0; size > 64; ) {
            try {
                await chrome.storage.local.set({ [`filler.${count}`]: noise.slice(0, size) });
                if (++count > 99) throw new Error('this store is never full');
            } catch (error) {
                if (!/quota|unexpected error/i.test(`${error}`)) throw error;
                size /= 4;
            }
        }
    }";
    desk.call::<()>(World::Own, fill, &[]).await?;

    let welcome = ground.running.browser.open_tab(false).await?;
    welcome.go(&format!("{}/welcome.html", ground.running.browser.origin)).await?;
    let words = welcome.wait_for_element("[data-detail=own-words]").await?;
    // More than what the details take now leaves room for.
    let write = "(words) => {
        words.value = `I object. ${Array.from({ length: 400 }, () => crypto.randomUUID()).join(' ')}`;
        words.dispatchEvent(new Event('input', { bubbles: true }));
    }";
    welcome.call::<()>(World::Beside, write, &[Argument::Node(&words)]).await?;
    welcome.press(&welcome.wait_for_element("form [type=submit]").await?).await?;
    let said = "() => document.getElementById('saved').dataset.tone === 'alert' && document.getElementById('saved').textContent";
    welcome.wait_for(World::Beside, &format!("() => !!({said})()"), &[]).await?;
    let said: String = welcome.call(World::Beside, said, &[]).await?;
    let after = overview(ground).await?;
    // The person reads French. Firefox does not always say why it keeps nothing.
    let full = after["trouble"] == "full";
    ensure!(
        full || (ground.kind() == Kind::Firefox && after["trouble"].is_null()),
        "the trouble is {}",
        after["trouble"]
    );
    let sentence = if full {
        "Votre navigateur n’a pas pu garder le dernier changement"
    } else {
        "L’enregistrement a échoué. Ce que vous avez saisi est toujours là."
    };
    ensure!(said.contains(sentence), "it says: {said}");
    inspect::settle(&welcome).await?;
    let folder = xtask::root().join("target/screens").join(ground.kind().word());
    welcome.save_image(xtask::browser::Image::Page, &folder.join("welcome-full.png")).await?;
    let typed = "() => document.querySelector('[data-detail=own-words]').value";
    ensure!(
        welcome.call::<String>(World::Beside, typed, &[]).await?.contains("I object. "),
        "what was typed is gone"
    );
    welcome.close().await?;
    same("the person", &after["person"], &before["person"])?;
    let popup = ground.running.open_popup().await?;
    let told: u32 =
        popup.call(World::Beside, "() => document.querySelectorAll('#notices > *').length", &[]).await?;
    same("the notices of the popup", &told, &u32::from(full))?;
    popup.close().await?;

    // Once there is room again, all goes on.
    let empty = "async () => { await chrome.storage.local.remove(Object.keys(await chrome.storage.local.get()).filter((key) => key.startsWith('filler.'))); }";
    desk.call::<()>(World::Own, empty, &[]).await?;
    let after: Value =
        ground.running.ask(&json!({"kind": "save-person", "person": {"full_name": "Sam"}})).await?;
    same("the trouble", &after["trouble"], &Value::Null)?;
    same("the name", &after["person"]["full_name"], &json!("Sam"))
}

async fn an_update_while_a_form_is_open_loses_nothing(ground: &Ground) -> Result<()> {
    let (options, mut ours) = another(ground, None, false).await?;
    ours.open(&staying()?).await?;
    same("the e-mail", &email(&ours).await?, &json!(EMAIL))?;
    ours.running.browser.update(&options).await?;
    ours.running.desk = ours.running.browser.open_own_page("welcome.html").await?;
    ours.running.browser.close_other_tabs(&[&ours.running.page, &ours.running.desk]).await?;
    ours.running.page.activate().await?;
    // The new one finds what the old one wrote, and explains it.
    let there = "(tab) => chrome.tabs.sendMessage(tab, {kind: 'look'}).then(() => true, () => false)";
    let tab = json!(ours.running.tab);
    ours.running
        .desk
        .wait_for(World::Own, there, &[Argument::Data(&tab)])
        .await
        .context("no content script came")?;
    ours.running.settle().await?;
    let seen = ours.read().await?;
    same("the e-mail", &field(&seen, "email")?.after, &json!(EMAIL))?;
    ensure!(seen.banner.is_some(), "nothing is said");
    let banners: u32 = ours.page("() => document.querySelectorAll('objector-banner').length").await?;
    same("the number of banners", &banners, &1)?;
    ours.take(&format!("type:{}:Also for my family. ", field(&seen, "reason")?.index)).await?;
    ours.take("submit").await?;
    same("the number of entries", &overview(&ours).await?["record"].as_array().map(Vec::len), &Some(1))?;
    ours.running.page.reload().await?;
    ours.running.settle().await?;
    same("the e-mail after a reload", &email(&ours).await?, &json!(EMAIL))?;
    same("what went wrong", &ours.running.problems().await?, &Vec::new())?;
    ours.running.browser.close().await
}

async fn a_permission_that_was_withdrawn_is_asked_for(ground: &Ground) -> Result<()> {
    ground.open(&form()?).await?;
    ground.running.browser.permit(false).await?;
    let done = without_permission(ground).await;
    ground.running.browser.permit(true).await?;
    done?;
    ground.running.page.reload().await?;
    ground.running.settle().await?;
    same("the e-mail", &email(ground).await?, &json!(EMAIL))
}

async fn without_permission(ground: &Ground) -> Result<()> {
    let cards = "() => document.querySelectorAll('objector-card, objector-banner').length";
    ground.running.page.reload().await?;
    inspect::settle(&ground.running.page).await?;
    same("the number of cards without the permission", &ground.page::<u32>(cards).await?, &0)?;
    let popup = ground.running.open_popup().await?;
    let grant = popup.wait_for_element("#notices [data-do=grant]").await?;
    let folder = xtask::root().join("target/screens").join(ground.kind().word());
    popup.save_image(xtask::browser::Image::Page, &folder.join("popup-not-permitted.png")).await?;
    let _its_question_is_the_browsers = grant;
    popup.close().await
}

async fn a_private_window_is_filled_and_leaves_nothing(ground: &Ground) -> Result<()> {
    let (_, mut ours) = another(ground, None, true).await?;
    ours.running.browser.allow_private().await?;
    ours.running.page = ours.running.browser.open_private().await?;
    ours.running.desk = ours.running.browser.open_own_page("welcome.html").await?;
    let tab = "async () => (await chrome.tabs.query({})).find(({ incognito }) => incognito)?.id ?? null";
    ours.running
        .desk
        .wait_for(World::Own, &format!("async () => !!(await ({tab})())"), &[])
        .await
        .context("looking for the window")?;
    ours.running.tab = ours.running.desk.call(World::Own, tab, &[]).await?;
    ours.open(&staying()?).await?;
    let seen = ours.read().await?;
    same("the e-mail", &field(&seen, "email")?.after, &json!(EMAIL))?;
    let banner = seen.banner.unwrap_or_default();
    // The person reads French.
    ensure!(banner.contains("fenêtre privée"), "it says: {banner}");
    let before = overview(&ours).await?;
    ours.take("submit").await?;
    ours.press_in("objector-banner", "close").await?;
    let after = overview(&ours).await?;
    for kept in ["record", "settings", "problems"] {
        same(&format!("the {kept} after it"), &after[kept], &before[kept])?;
    }
    ours.running.browser.close().await
}

/// In Firefox a container; Chromium has none, and gets a window of its own.
async fn a_window_that_keeps_its_own_cookies_is_filled_as_any(ground: &Ground) -> Result<()> {
    let form = form()?;
    ground.mount(&form)?;
    ground.running.save_person(form.person.as_ref().context("the case names no person")?).await?;
    let tab = match ground.kind() {
        Kind::Firefox => ground.running.browser.open_contained().await?,
        Kind::Chromium => ground.running.browser.open_tab(false).await?,
    };
    tab.go(&form.url).await?;
    filled(&tab).await?;
    tab.close().await
}

async fn filled(tab: &Tab) -> Result<()> {
    let is_filled = format!("() => document.querySelector('[name=email]').value === '{EMAIL}'");
    tab.wait_for(World::Beside, &is_filled, &[]).await
}

/// Runs a function as the content script of the page would, in a frame.
async fn as_content_script(ground: &Ground, frame: u32, function: &str) -> Result<Value> {
    let run = format!(
        "async ([tabId, nth]) => {{
            const [{{ result }}] = await chrome.scripting.executeScript({{ target: {{ tabId, allFrames: true }}, func: {function} }})
                .then((all) => all.sort((a, b) => a.frameId - b.frameId).slice(nth));
            return result;
        }}"
    );
    let given = json!([ground.running.tab, frame]);
    ground.running.desk.call(World::Own, &run, &[Argument::Data(&given)]).await
}

async fn the_content_script_is_refused_what_only_our_own_pages_may_say(ground: &Ground) -> Result<()> {
    let mut framing = form()?;
    framing.page.body.extend_from_slice(b"<iframe width=300 height=200 src='/help/contact/inside'></iframe>");
    ground.proxy.mount(
        "https://www.facebook.com/help/contact/inside",
        xtask::proxy::Page::html("<!doctype html><p>Inside"),
    )?;
    ground.open(&framing).await?;
    let before = overview(ground).await?;
    let say = "async () => {
        const all = [
            {kind: 'overview'}, {kind: 'export'}, {kind: 'forget'}, {kind: 'reset-closed'}, {kind: 'start-afresh'},
            {kind: 'save-person', person: {full_name: 'Mallory'}}, {kind: 'tick', key: 'sync', ticked: true},
            {kind: 'by-hand', insert: 'email', url: location.href, lang: 'en'}, {kind: 'saw', snapshot: {}, person: {}},
        ];
        const answers = await Promise.all(all.map((message) => chrome.runtime.sendMessage(message)));
        return [...new Set(answers.map((answer) => JSON.stringify(answer)))].join();
    }";
    let refused = |kind: &str| json!(json!({"error": {"kind": kind}}).to_string());
    same(
        "what the page's script gets",
        &as_content_script(ground, 0, say).await?,
        &refused("unknown-message"),
    )?;
    same("what a frame's script gets", &as_content_script(ground, 1, say).await?, &refused("not-allowed"))?;
    same("what is stored", &overview(ground).await?, &before)
}

async fn the_content_script_reads_no_storage_where_the_browser_can_forbid_it(ground: &Ground) -> Result<()> {
    ground.open(&form()?).await?;
    let look = "async () => {
        const areas = ['local', 'session', 'sync', 'managed'];
        const read = areas.map(async (area) => {
            try { await chrome.storage[area].get(); return area; } catch { return null; }
        });
        return (await Promise.all(read)).filter(Boolean);
    }";
    // Firefox cannot forbid it but for what is kept for the session; in both, the content script names none of them.
    let should = match ground.kind() {
        Kind::Firefox => json!(["local", "sync"]),
        Kind::Chromium => json!([]),
    };
    same("what a content script can read", &as_content_script(ground, 0, look).await?, &should)
}
