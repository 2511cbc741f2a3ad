//! What Objector promises, one test a promise. What depends on a page alone is in `pages.rs`.

use anyhow::{Result, ensure};
use serde_json::{Value, json};
use xtask::browser::{Argument, Image, Kind, World};
use xtask::inspect::{self, Loaded};
use xtask::proxy::Page;
use xtask::root;

use crate::ground::{Ground, case, field, person, same, tests};

tests! {
    a_person_without_details_is_told_and_nothing_is_filled
    undo_gives_back_what_was_there_and_fill_fills_again
    what_the_person_typed_stays
    a_form_drawn_again_is_filled_again
    a_page_come_back_to_is_still_explained
    a_strict_policy_of_the_page_changes_nothing
    a_stopped_background_is_started_again
    a_lookalike_host_is_left_as_it_was
    another_form_of_meta_is_left_as_it_was
    nothing_is_submitted_but_by_the_person
    a_page_sees_neither_what_is_said_nor_a_file_of_the_extension
    details_entered_on_the_welcome_page_fill_the_open_form
    the_popup_fills_and_undoes
    a_closed_banner_stays_closed
    the_context_menu_writes_into_any_field_of_metas
    a_page_that_is_not_recognised_can_be_handed_in
}

fn form() -> Result<Loaded> {
    case("own", "fb-own-fr-desktop")
}

async fn email(ground: &Ground) -> Result<Value> {
    Ok(field(&ground.read().await?, "email")?.after.clone())
}

async fn a_person_without_details_is_told_and_nothing_is_filled(ground: &Ground) -> Result<()> {
    ground.open_as_nobody(&form()?).await?;
    let seen = ground.read().await?;
    ground.picture("form-without-details").await?;
    same("the verdict", &seen.page.verdict.as_str(), &"recognised")?;
    ensure!(seen.banner.is_some(), "nothing is said");
    ensure!(field(&seen, "email")?.hint.is_some(), "the e-mail is not explained");
    for field in &seen.fields {
        same(&format!("what stands in field {}", field.index), &field.after, &field.before)?;
    }
    // Asked to fill, it has nothing to write.
    ground.take("fill").await?;
    same("the e-mail", &email(ground).await?, &json!(""))
}

async fn undo_gives_back_what_was_there_and_fill_fills_again(ground: &Ground) -> Result<()> {
    ground.open(&form()?).await?;
    same("the e-mail", &email(ground).await?, &json!("alex.fb@example.org"))?;
    ground.take("undo").await?;
    ground.picture("form-undone").await?;
    let undone = ground.read().await?;
    for asks_for in ["email", "reason"] {
        same(asks_for, &field(&undone, asks_for)?.after, &json!(""))?;
    }
    ground.take("fill").await?;
    same("the e-mail", &email(ground).await?, &json!("alex.fb@example.org"))
}

async fn what_the_person_typed_stays(ground: &Ground) -> Result<()> {
    ground.open_as_nobody(&form()?).await?;
    let index = field(&ground.read().await?, "email")?.index;
    ground.take(&format!("type:{index}:me@example.org")).await?;
    // Details come in, the form is filled, and filled once more on demand.
    ground.running.save_person(&person("alex")?).await?;
    ground.running.settle().await?;
    ground.take("fill").await?;
    let seen = ground.read().await?;
    same("the e-mail", &field(&seen, "email")?.after, &json!("me@example.org"))?;
    ensure!(field(&seen, "reason")?.after != json!(""), "the reason was not filled");
    ground.take("undo").await?;
    same("the e-mail after undo", &email(ground).await?, &json!("me@example.org"))
}

async fn a_form_drawn_again_is_filled_again(ground: &Ground) -> Result<()> {
    ground.open(&form()?).await?;
    let draw_again = "() => {
        for (const form of document.querySelectorAll('form')) {
            const again = form.cloneNode(true);
            for (const control of again.querySelectorAll('input:not([type=hidden]), textarea')) control.value = '';
            for (const panel of again.querySelectorAll('objector-card, objector-banner')) panel.remove();
            form.replaceWith(again);
        }
    }";
    ground.page::<()>(draw_again).await?;
    ground.running.settle().await?;
    let seen = ground.read().await?;
    same("the e-mail", &field(&seen, "email")?.after, &json!("alex.fb@example.org"))?;
    ensure!(field(&seen, "email")?.hint.is_some(), "the new e-mail is not explained");
    Ok(())
}

async fn a_page_come_back_to_is_still_explained(ground: &Ground) -> Result<()> {
    ground.open(&form()?).await?;
    let elsewhere = "https://www.facebook.com/help/";
    ground.proxy.mount(elsewhere, Page::html("<!doctype html><title>Help</title><p>Help</p>"))?;
    ground.running.page.go(elsewhere).await?;
    ground.running.page.step(-1).await?;
    ground.running.settle().await?;
    let seen = ground.read().await?;
    ensure!(seen.banner.is_some(), "nothing is said any more");
    ensure!(field(&seen, "email")?.hint.is_some(), "the e-mail is not explained any more");
    same("the e-mail", &field(&seen, "email")?.after, &json!("alex.fb@example.org"))
}

async fn a_strict_policy_of_the_page_changes_nothing(ground: &Ground) -> Result<()> {
    let mut strict = form()?;
    // No style, no script and no connection but the page's own, and none made from text.
    let policy =
        "default-src 'none'; script-src 'nonce-x'; style-src 'nonce-x'; require-trusted-types-for 'script'";
    strict.page = strict.page.with_header("content-security-policy", policy);
    ground.open(&strict).await?;
    ground.picture("form-strict-policy").await?;
    let seen = ground.read().await?;
    same("the e-mail", &field(&seen, "email")?.after, &json!("alex.fb@example.org"))?;
    ensure!(field(&seen, "email")?.hint.is_some() && seen.banner.is_some(), "it is not explained");
    same("what was asked for", &seen.requests, &Vec::new())
}

async fn a_stopped_background_is_started_again(ground: &Ground) -> Result<()> {
    ground.open(&form()?).await?;
    ground.running.browser.stop_background().await?;
    ground.take("undo").await?;
    same("the e-mail after undo", &email(ground).await?, &json!(""))?;
    ground.running.browser.stop_background().await?;
    ground.running.page.reload().await?;
    ground.running.settle().await?;
    same("the e-mail", &email(ground).await?, &json!("alex.fb@example.org"))
}

async fn a_lookalike_host_is_left_as_it_was(ground: &Ground) -> Result<()> {
    left_as_it_was(ground, &case("foils", "not-host-suffix")?).await
}

async fn another_form_of_meta_is_left_as_it_was(ground: &Ground) -> Result<()> {
    left_as_it_was(ground, &case("foils", "not-copyright-en")?).await
}

/// That a page's document has nothing in it that it has not where there is no extension.
async fn left_as_it_was(ground: &Ground, foil: &Loaded) -> Result<()> {
    let markup = "() => document.documentElement.outerHTML";
    let before = ground.proxy.count();
    // The same page where no content script can be.
    let mut bare = foil.clone();
    bare.url = "https://nobody.example/".to_owned();
    ground.open(&bare).await?;
    let without: String = ground.page(markup).await?;

    ground.proxy.unmount_all();
    ground.open(foil).await?;
    ground.take("fill").await?;
    let with: String = ground.page(markup).await?;
    ensure!(with == without, "the document was changed");
    let seen = ground.read().await?;
    same("the verdict", &seen.page.verdict.as_str(), &"ignored")?;
    same(
        "what was asked for",
        &ground.proxy.asked_since(before).iter().filter(|asked| !asked.served).count(),
        &0,
    )
}

async fn nothing_is_submitted_but_by_the_person(ground: &Ground) -> Result<()> {
    let mut counted = form()?;
    let count = "<script>
        globalThis.sent = 0;
        addEventListener('submit', (event) => { event.preventDefault(); sent += 1; }, true);
        const submit = () => { sent += 1; };
        HTMLFormElement.prototype.submit = submit;
        HTMLFormElement.prototype.requestSubmit = submit;
    </script>";
    counted.page.body.extend_from_slice(count.as_bytes());
    ground.open(&counted).await?;
    ground.take("undo").await?;
    ground.take("fill").await?;
    same("how often it was sent", &ground.page::<u32>("() => sent").await?, &0)?;
    // The person can, and the test would have seen it.
    ground.take("submit").await?;
    same("how often it was sent by the person", &ground.page::<u32>("() => sent").await?, &1)
}

async fn a_page_sees_neither_what_is_said_nor_a_file_of_the_extension(ground: &Ground) -> Result<()> {
    ground.open(&form()?).await?;
    let open_roots = "() => [...document.querySelectorAll('objector-card, objector-banner')].filter((one) => one.shadowRoot).length";
    same("the number of open shadow roots", &ground.page::<u32>(open_roots).await?, &0)?;
    let readable = "async (origin) => {
        const files = ['manifest.json', 'content.js', 'icons/48.png', 'popup.html', 'objector_bg.wasm'];
        const asked = files.map((file) => fetch(`${origin}/${file}`).then(() => file, () => null));
        return (await Promise.all(asked)).filter(Boolean);
    }";
    let origin = Value::from(ground.running.browser.origin.as_str());
    let readable: Vec<String> =
        ground.running.page.call(World::Own, readable, &[Argument::Data(&origin)]).await?;
    same("the files that the page can read", &readable, &Vec::new())
}

async fn details_entered_on_the_welcome_page_fill_the_open_form(ground: &Ground) -> Result<()> {
    ground.open_as_nobody(&form()?).await?;
    let welcome = ground.running.browser.open_tab(false).await?;
    welcome.go(&format!("{}/welcome.html", ground.running.browser.origin)).await?;
    for (detail, text) in [("full-name", "Alex Example"), ("email", "alex@example.org")] {
        let input = welcome.wait_for_element(&format!("[data-detail={detail}]")).await?;
        welcome.type_into(&input, text).await?;
    }
    welcome.press(&welcome.wait_for_element("form [type=submit]").await?).await?;
    inspect::settle(&welcome).await?;
    let folder = root().join("target/screens").join(ground.kind().word());
    welcome.save_image(Image::Page, &folder.join("welcome-saved.png")).await?;
    welcome.close().await?;
    ground.running.page.activate().await?;
    ground.running.settle().await?;
    same("the e-mail", &email(ground).await?, &json!("alex@example.org"))
}

async fn the_popup_fills_and_undoes(ground: &Ground) -> Result<()> {
    ground.open(&form()?).await?;
    let popup = ground.running.open_popup().await?;
    for (button, then) in [("undo", ""), ("fill", "alex.fb@example.org")] {
        popup.press(&popup.wait_for_element(&format!("#{button}")).await?).await?;
        inspect::settle(&popup).await?;
        same(&format!("the e-mail after {button}"), &email(ground).await?, &json!(then))?;
    }
    popup.close().await
}

async fn a_closed_banner_stays_closed(ground: &Ground) -> Result<()> {
    ground.open(&form()?).await?;
    ensure!(ground.read().await?.banner.is_some(), "there is no banner");
    ground.press_in("objector-banner", "close").await?;
    let closed = ground.read().await?.banner;
    ground.running.page.reload().await?;
    ground.running.settle().await?;
    ground.picture("form-banner-closed").await?;
    same("what it says after a reload", &ground.read().await?.banner, &closed)?;
    ground.press_in("objector-banner", "open").await?;
    ensure!(ground.read().await?.banner != closed, "it says the same, opened and closed");
    Ok(())
}

async fn the_context_menu_writes_into_any_field_of_metas(ground: &Ground) -> Result<()> {
    let mut unknown = case("foils", "not-copyright-en")?;
    unknown.page.body = b"<!doctype html><html lang=fr><title>Page</title>
        <p><textarea id=one maxlength=400 style='width: 300px; height: 200px'></textarea> <input id=two>"
        .to_vec();
    unknown.person = Some(person("alex")?);
    if ground.kind() == Kind::Firefox {
        // Where no content script runs: the press itself lets Objector in. In Chromium it is only told of one.
        unknown.url = "https://www.facebook.com/some/new/address".to_owned();
    }
    ground.open(&unknown).await?;
    let page = &ground.running.page;
    page.activate().await?;
    for (field, item, is) in [
        ("one", "objection", "value.includes('article 21') && value.length <= 400"),
        ("two", "email", "value === 'alex.fb@example.org'"),
    ] {
        let node = page.wait_for_element(&format!("#{field}")).await?;
        ground.running.browser.press_menu_item(page, &node, item).await?;
        let written =
            format!("() => {{ const {{ value }} = document.getElementById('{field}'); return {is}; }}");
        page.wait_for(World::Own, &written, &[]).await?;
    }
    Ok(())
}

async fn a_page_that_is_not_recognised_can_be_handed_in(ground: &Ground) -> Result<()> {
    let mut foil = case("foils", "not-copyright-en")?;
    foil.person = Some(person("alex")?);
    ground.open(&foil).await?;
    let popup = ground.running.open_popup().await?;
    for button in ["#help-title", "[data-do=hand-in]"] {
        popup.press(&popup.wait_for_element(button).await?).await?;
    }
    let ready = "() => document.getElementById('file').textContent.startsWith('{')";
    popup.wait_for(World::Beside, ready, &[]).await?;
    inspect::settle(&popup).await?;
    let folder = root().join("target/screens").join(ground.kind().word());
    popup.save_image(Image::Page, &folder.join("popup-hand-in.png")).await?;
    let file: String =
        popup.call(World::Beside, "() => document.getElementById('file').textContent", &[]).await?;
    let file: objector::capture::Capture = serde_json::from_str(&file)?;
    same("the verdict", &file.judged.verdict.word(), &"ignored")?;
    ensure!(!file.controls.is_empty(), "no control was written down");
    ensure!(!serde_json::to_string(&file)?.contains("example.org"), "the person is in the file");
    popup.close().await
}
