//! What Objector does beside its pages: the icon, the clock, the keyboard command, what is shared between devices.

use anyhow::{Result, ensure};
use serde_json::{Value, json};
use xtask::browser::{Argument, World};

use crate::ground::{Ground, case, field, person, same, tests};

tests! {
    the_icon_counts_what_is_due
    the_icon_tells_of_a_form_in_its_own_tab
    the_clock_is_wound
    the_keyboard_command_fills
    what_is_shared_goes_with_the_tick
    what_another_device_shares_is_taken_over
    forgetting_empties_what_is_shared_too
}

/// An objection by letter, so long ago that an answer is overdue.
fn long_ago(email: &str) -> Value {
    json!({"kind": "add", "sent": {
        "channel": "letter", "email": email, "on": "2025-06-02", "platform": "facebook", "route": "facebook-own", "text": "",
    }})
}

/// Waits until a condition holds where the extension's own pages are.
async fn wait(ground: &Ground, condition: &str, argument: &Value) -> Result<()> {
    ground.running.desk.wait_for(World::Own, condition, &[Argument::Data(argument)]).await
}

async fn call<T: serde::de::DeserializeOwned>(
    ground: &Ground,
    function: &str,
    argument: &Value,
) -> Result<T> {
    ground.running.desk.call(World::Own, function, &[Argument::Data(argument)]).await
}

const BADGE_IS: &str =
    "async ([tabId, text]) => (await chrome.action.getBadgeText(tabId ? {tabId} : {})) === text";
const TITLE: &str = "(tabId) => chrome.action.getTitle(tabId ? {tabId} : {})";
const SHARED: &str = "() => chrome.storage.sync.get()";
const IS_SHARED: &str = "async (count) => Object.keys(await chrome.storage.sync.get()).length === count";

async fn the_icon_counts_what_is_due(ground: &Ground) -> Result<()> {
    let mut overview: Value = ground.running.ask(&long_ago("alex.fb@example.org")).await?;
    wait(ground, BADGE_IS, &json!([null, "1"])).await?;
    let _overview: Value = ground.running.ask(&long_ago("sam@example.org")).await?;
    wait(ground, BADGE_IS, &json!([null, "2"])).await?;
    let title: String = call(ground, TITLE, &Value::Null).await?;
    ensure!(title.contains('2') && !title.contains('@'), "the icon says {title:?}");
    let id = overview["record"][0]["id"].take();
    let _overview: Value = ground.running.ask(&json!({"kind": "mark", "id": id, "state": "granted"})).await?;
    wait(ground, BADGE_IS, &json!([null, "1"])).await?;
    let _overview: Value = ground.running.ask(&json!({"kind": "forget"})).await?;
    wait(ground, BADGE_IS, &json!([null, ""])).await?;
    same("what the icon says", &call(ground, TITLE, &Value::Null).await?, &"Objector".to_owned())
}

async fn the_icon_tells_of_a_form_in_its_own_tab(ground: &Ground) -> Result<()> {
    let _overview: Value = ground.running.ask(&long_ago("alex.fb@example.org")).await?;
    wait(ground, BADGE_IS, &json!([null, "1"])).await?;
    let tab = json!(ground.running.tab);
    ground.open(&case("own", "fb-own-fr-desktop")?).await?;
    wait(ground, BADGE_IS, &json!([tab, "•"])).await?;
    let title: String = call(ground, TITLE, &tab).await?;
    ensure!(title.contains("Facebook"), "the icon says {title:?}");
    wait(ground, BADGE_IS, &json!([null, "1"])).await?;
    ground.open_as_nobody(&case("foils", "not-copyright-en")?).await?;
    wait(ground, BADGE_IS, &json!([tab, "1"])).await?;
    let everywhere: String = call(ground, TITLE, &Value::Null).await?;
    same("what the icon says", &call(ground, TITLE, &tab).await?, &everywhere)
}

async fn the_clock_is_wound(ground: &Ground) -> Result<()> {
    let wound = "async () => (await chrome.alarms.getAll()).some((alarm) => alarm.periodInMinutes)";
    wait(ground, wound, &Value::Null).await?;
    // Where it was lost, the background winds it when it next starts.
    let _gone: bool = call(ground, "() => chrome.alarms.clearAll()", &Value::Null).await?;
    ground.running.browser.stop_background().await?;
    let _overview: Value = ground.running.ask(&json!({"kind": "overview"})).await?;
    wait(ground, wound, &Value::Null).await
}

async fn the_keyboard_command_fills(ground: &Ground) -> Result<()> {
    ground.open(&case("own", "fb-own-fr-desktop")?).await?;
    ground.take("undo").await?;
    same("the e-mail after undo", &field(&ground.read().await?, "email")?.after, &json!(""))?;
    ground.running.page.activate().await?;
    ground.running.browser.press_command(&ground.running.page, "fill").await?;
    ground.running.settle().await?;
    same("the e-mail", &field(&ground.read().await?, "email")?.after, &json!("alex.fb@example.org"))
}

async fn tick(ground: &Ground, ticked: bool) -> Result<()> {
    let _overview: Value =
        ground.running.ask(&json!({"kind": "tick", "key": "sync", "ticked": ticked})).await?;
    Ok(())
}

async fn what_is_shared_goes_with_the_tick(ground: &Ground) -> Result<()> {
    ground.running.save_person(&person("alex")?).await?;
    wait(ground, BADGE_IS, &json!([null, ""])).await?;
    let shared: Value = call(ground, SHARED, &Value::Null).await?;
    same("what is shared without the tick", &shared, &json!({}))?;
    tick(ground, true).await?;
    wait(ground, IS_SHARED, &json!(1)).await?;
    let _overview: Value = ground.running.ask(&long_ago("alex.fb@example.org")).await?;
    wait(ground, IS_SHARED, &json!(2)).await?;
    tick(ground, false).await?;
    let shared: Value = call(ground, SHARED, &Value::Null).await?;
    same("what is shared after the tick", &shared, &json!({}))?;
    let overview: Value = ground.running.ask(&json!({"kind": "overview"})).await?;
    same("the objections here", &overview["record"].as_array().map(Vec::len), &Some(1))
}

async fn what_another_device_shares_is_taken_over(ground: &Ground) -> Result<()> {
    // Another device: this one, before it forgot everything.
    ground.running.save_person(&person("alex")?).await?;
    let _overview: Value = ground.running.ask(&long_ago("alex.fb@example.org")).await?;
    tick(ground, true).await?;
    wait(ground, IS_SHARED, &json!(2)).await?;
    let shared: Value = call(ground, SHARED, &Value::Null).await?;
    let _overview: Value = ground.running.ask(&json!({"kind": "forget"})).await?;

    tick(ground, true).await?;
    let _done: Value = call(ground, "(items) => chrome.storage.sync.set(items)", &shared).await?;
    let arrived = "async () => {
        const { ok } = await chrome.runtime.sendMessage({kind: 'overview'});
        return ok.record.length === 1 && ok.person?.full_name.startsWith('Alex');
    }";
    wait(ground, arrived, &Value::Null).await?;
    wait(ground, BADGE_IS, &json!([null, "1"])).await?;
    same("what is shared", &call::<Value>(ground, SHARED, &Value::Null).await?, &shared)?;
    // Emptied there, it does not come back from here; what is here stays.
    let _done: Value = call(ground, "() => chrome.storage.sync.clear()", &Value::Null).await?;
    let ended = "async () => {
        const { ok } = await chrome.runtime.sendMessage({kind: 'overview'});
        return ok.record.length === 1 && !ok.settings.ticked?.includes('sync');
    }";
    wait(ground, ended, &Value::Null).await?;
    same("what is shared", &call::<Value>(ground, SHARED, &Value::Null).await?, &json!({}))
}

async fn forgetting_empties_what_is_shared_too(ground: &Ground) -> Result<()> {
    ground.running.save_person(&person("alex")?).await?;
    tick(ground, true).await?;
    wait(ground, IS_SHARED, &json!(1)).await?;
    let overview: Value = ground.running.ask(&json!({"kind": "forget"})).await?;
    same("the person", &overview["person"], &Value::Null)?;
    let left = "async () => {
        const areas = ['local', 'session', 'sync'].map((area) => chrome.storage[area].get());
        return (await Promise.all(areas)).flatMap((items) => Object.keys(items));
    }";
    same("what is left", &call::<Vec<String>>(ground, left, &Value::Null).await?, &Vec::new())
}
