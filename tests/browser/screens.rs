//! The extension's own pages, in every language, light and dark: they speak it, fit, and are kept as
//! pictures.

use anyhow::{Context as _, Result, ensure};
use serde_json::{Value, json};
use xtask::browser::{Argument, Image, Tab, World};
use xtask::inspect;
use xtask::root;

use crate::ground::{Ground, case, person, same, tests};

tests! {
    the_popup_speaks_every_language_and_fits
    the_welcome_page_speaks_every_language_and_fits
    the_dashboard_speaks_every_language_and_fits
    what_is_said_fits_a_narrow_and_a_dark_page
}

/// The languages that Objector speaks; the others are served in English.
const LANGUAGES: [&str; 8] = ["en", "fr", "de", "it", "es", "nl", "pl", "pt"];

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
    for language in LANGUAGES {
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
            let folder = root().join("target/screens").join(ground.kind().word());
            tab.save_image(Image::Page, &folder.join(format!("{name}-{language}-{shade}.png"))).await?;
            if !dark {
                speaks_and_fits(&tab, language).await?;
            }
        }
    }
    ground.running.browser.set_dark(&tab, false).await?;
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
