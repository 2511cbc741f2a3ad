//! Objector on a telephone: its own pages and what it shows on Meta's, in a small window, pressed with a thumb.
//!
//! A window as wide as a usual telephone's stands for it, in both engines. What can be pressed is as large as a fingertip; nothing
//! has to be pushed sideways; and pictures are kept, to be looked at.

use anyhow::Result;
use serde_json::{Value, json};
use xtask::browser::{Argument, Image, Tab, World};
use xtask::inspect;
use xtask::root;

use crate::ground::{Ground, case, person, same, tests};
use crate::screens::{open_screen, screens};

tests! {
    the_screens_can_be_used_with_a_thumb
    a_letter_can_be_written_with_a_thumb
    what_is_said_on_a_telephone_can_be_used_with_a_thumb
}

/// A usual telephone, in CSS pixels, without the browser's own bars.
const TELEPHONE: (u32, u32) = (360, 740);

/// Keeps a picture of a screen, and gives what is wrong with it for a thumb.
async fn wrong(ground: &Ground, tab: &Tab, name: &str) -> Result<Vec<String>> {
    let folder = root().join("target/screens").join(ground.kind().word());
    tab.save_image(Image::Page, &folder.join(format!("phone-{name}.png"))).await?;
    let wrong: Vec<String> = tab.call(World::Beside, TOO_SMALL, &[Argument::Data(&Value::Null)]).await?;
    Ok(wrong.into_iter().map(|what| format!("{name}: {what}")).collect())
}

/// What is smaller than a fingertip, 44 pixels each way, or stands out to the right, of all that can be pressed below a root.
/// A link in the middle of a sentence is as high as its line; whoever misses it can press again.
const TOO_SMALL: &str = "(given) => {
    const root = given ?? document;
    const wrong = [];
    const isInSentence = (one) => one.localName === 'a' && getComputedStyle(one).display === 'inline'
        && one.parentElement.textContent.trim() !== one.textContent.trim();
    for (const one of root.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex=\"0\"]')) {
        if (!one.checkVisibility({ visibilityProperty: true }) || one.matches('.heard') || isInSentence(one)) continue;
        const target = one.matches('[type=checkbox], [type=radio]') ? one.closest('label') ?? one : one;
        const { width, height, right } = target.getBoundingClientRect();
        const told = `${one.localName} ${one.id || one.className} ${one.textContent.trim().slice(0, 30)}: ${Math.round(width)}×${Math.round(height)}`;
        if (width < 43.5 || height < 43.5) wrong.push(told);
        if (right > document.documentElement.clientWidth + 0.5) wrong.push(`${told}, and stands out`);
    }
    const { scrollWidth, clientWidth } = document.documentElement;
    if (!given && scrollWidth > clientWidth) wrong.push(`the page is ${scrollWidth - clientWidth} pixels too wide`);
    return wrong;
}";

async fn the_screens_can_be_used_with_a_thumb(ground: &Ground) -> Result<()> {
    let (tab, paths) = screens(ground).await?;
    let mut small = Vec::new();
    for path in &paths {
        let name = path.split('.').next().unwrap_or(path);
        tab.set_size(Some(TELEPHONE)).await?;
        open_screen(ground, &tab, path).await?;
        small.extend(wrong(ground, &tab, name).await?);
        let unfold = "() => { for (const one of document.querySelectorAll('details')) one.open = true; }";
        let () = tab.call(World::Beside, unfold, &[]).await?;
        if name == "popup" {
            tab.press(&tab.wait_for_element("#edit").await?).await?;
        }
        inspect::settle(&tab).await?;
        small.extend(wrong(ground, &tab, &format!("{name}-unfolded")).await?);
    }
    tab.close().await?;
    same("what is too small for a thumb", &small, &Vec::new())
}

async fn a_letter_can_be_written_with_a_thumb(ground: &Ground) -> Result<()> {
    ground.running.save_person(&person("alex")?).await?;
    let sent = json!({"channel": "form", "email": "alex@example.org", "on": "2026-01-07", "platform": "facebook",
        "route": "facebook-own", "text": "I object."});
    let _overview: Value = ground.running.ask(&json!({"kind": "add", "sent": sent})).await?;
    let tab = ground.running.browser.open_tab(false).await?;
    tab.set_size(Some(TELEPHONE)).await?;
    tab.go(&format!("{}/dashboard.html", ground.running.browser.origin)).await?;
    tab.press(&tab.wait_for_element(".next [data-do=letter]").await?).await?;
    let _written = tab.wait_for_element("#letter[open]").await?;
    inspect::settle(&tab).await?;
    let folder = root().join("target/screens").join(ground.kind().word());
    tab.save_image(Image::Window, &folder.join("phone-letter-window.png")).await?;
    let small = wrong(ground, &tab, "letter").await?;
    tab.close().await?;
    same("what is too small for a thumb", &small, &Vec::new())
}

async fn what_is_said_on_a_telephone_can_be_used_with_a_thumb(ground: &Ground) -> Result<()> {
    let page = &ground.running.page;
    page.set_size(Some(TELEPHONE)).await?;
    let mut small = Vec::new();
    for name in ["ig-own-de-touch", "fb-own-fr-touch"] {
        ground.open(&case("own", name)?).await?;
        ground.picture(&format!("phone-form-{name}")).await?;
        let folder = root().join("target/screens").join(ground.kind().word());
        page.save_image(Image::Window, &folder.join(format!("phone-form-{name}-window.png"))).await?;
        let panels = ground.running.panels().await?;
        anyhow::ensure!(panels.len() > 2, "{name}: only {} panels are shown", panels.len());
        for (host, shadow) in &panels {
            small
                .extend(page.call::<Vec<String>>(World::Beside, TOO_SMALL, &[Argument::Node(shadow)]).await?);
            let edge = "(host) => host.getBoundingClientRect().right - innerWidth";
            let beyond: f64 = page.call(World::Beside, edge, &[Argument::Node(host)]).await?;
            anyhow::ensure!(beyond <= 0.5, "{name}: a panel stands out by {beyond} pixels");
        }
    }
    same("what is too small for a thumb", &small, &Vec::new())
}
