//! What an organisation sets for the computers that it looks after, by each browser's own policies.

use anyhow::{Result, ensure};
use serde_json::json;
use xtask::browser::{Options, World};
use xtask::inspect::Running;
use xtask::proxy::Proxy;

use crate::ground::{Ground, extension, same, tests};

tests! {
    what_an_organisation_sets_counts_until_the_person_chooses
}

async fn what_an_organisation_sets_counts_until_the_person_chooses(ground: &Ground) -> Result<()> {
    let proxy = Proxy::start().await?;
    let managed = json!({"language": "fr", "hidden": ["tell", "no-meta-ai"]});
    let options = Options { managed: Some(managed.clone()), ..Options::new(ground.kind(), extension()?) };
    let running = Running::start(&options, &proxy).await?;
    let set = "async () => { const { language, hidden } = await chrome.storage.managed.get(); return { hidden, language }; }";
    same("what the browser gives out", &running.desk.call(World::Own, set, &[]).await?, &managed)?;
    // The browser speaks English, and nobody has chosen a language yet. The background reads it once; it begins anew.
    running.browser.stop_background().await?;
    let dashboard = running.browser.open_tab(false).await?;
    let open = async || {
        dashboard.go(&format!("{}/dashboard.html", running.browser.origin)).await?;
        dashboard.wait_for(World::Beside, "() => document.body.hasAttribute('data-ready')", &[]).await?;
        let seen = "() => [document.documentElement.lang, [...document.querySelectorAll('#help-items [data-tick]')].map((one) => one.id)]";
        dashboard.call::<(String, Vec<String>)>(World::Beside, seen, &[]).await
    };
    let (language, helps) = open().await?;
    same("the language", &language.as_str(), &"fr")?;
    ensure!(helps.contains(&"help-old-posts".to_owned()), "nothing else helps: {helps:?}");
    ensure!(!helps.iter().any(|id| id == "help-tell" || id == "help-no-meta-ai"), "not hidden: {helps:?}");
    let person = json!({"kind": "save-person", "person": {"language": "en"}});
    let _overview: serde_json::Value = running.ask(&person).await?;
    same("the language that the person chose", &open().await?.0.as_str(), &"en")?;
    running.browser.close().await
}
