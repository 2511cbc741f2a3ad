//! What Objector promises on pages that are built unlike any form that was seen, or against it; one test a promise.
//!
//! The forms are those of the fixture pages, with a script of the page's own before everything else.

use anyhow::{Context as _, Result, ensure};
use serde_json::{Value, json};
use xtask::browser::World;
use xtask::inspect::{Inspected, Loaded};
use xtask::proxy::Page;

use crate::ground::{Ground, case, field, same, tests};

tests! {
    a_form_in_a_frame_of_the_pages_own_is_filled_and_taken_back
    a_form_in_a_frame_that_nobody_sees_is_left_alone
    a_form_in_a_frame_of_another_origin_is_left_alone
    a_form_in_an_open_shadow_root_is_found_among_many_elements
    a_page_that_patches_its_prototypes_learns_nothing
    a_page_that_swaps_its_fields_before_they_are_written_to_gets_nothing_into_the_wrong_one
    a_page_with_endless_labels_full_of_tricks_is_read_and_filled
    a_page_that_takes_cards_away_is_left_without_them
    a_page_that_draws_its_form_anew_for_ever_is_not_filled_for_ever
    a_page_that_never_rests_is_filled_and_works_on
    a_page_of_ten_thousand_controls_is_not_filled_and_told_about
    a_page_that_presses_and_types_at_cards_changes_nothing
    a_page_that_defines_the_elements_of_cards_sees_nothing_in_them
    a_page_that_copies_and_moves_cards_gets_nothing_by_it
    a_form_that_hides_its_fields_while_it_is_filled_gets_no_more
    fields_that_are_hidden_by_newer_means_get_nothing
    labels_of_markup_of_other_directions_and_of_megabytes_harm_nobody
}

const EMAIL: &str = "alex.fb@example.org";

fn form() -> Result<Loaded> {
    case("own", "fb-own-fr-desktop")
}

/// A case whose page runs this first.
fn with_script(mut case: Loaded, script: &str) -> Result<Loaded> {
    let html = String::from_utf8(case.page.body.to_vec())?;
    let (before, after) = html.split_once("<head>").context("the page has no head")?;
    case.page.body = format!("{before}<head><script>{script}</script>{after}").into_bytes();
    Ok(case)
}

const IN_FRAME: &str = "() => {
    const inside = document.querySelector('iframe').contentDocument;
    const values = [...inside.querySelectorAll('[name=email], [name=Reason]')].map((one) => one.value);
    return [values, inside.querySelectorAll('objector-card').length, document.querySelectorAll('objector-banner').length];
}";

async fn a_form_in_a_frame_of_the_pages_own_is_filled_and_taken_back(ground: &Ground) -> Result<()> {
    ground.open(&case("all", "fb-own-en-frame")?).await?;
    ground.picture("form-in-frame").await?;
    let seen = ground.read().await?;
    same("the verdict", &seen.page.verdict.as_str(), &"recognised")?;
    // The contract counts no control in a frame.
    same("the number of fields", &seen.fields.len(), &2)?;
    let (values, cards, banners): (Vec<String>, u32, u32) = ground.page(IN_FRAME).await?;
    same("the e-mail", &values.first().map(String::as_str), &Some(EMAIL))?;
    ensure!(values.iter().all(|value| !value.is_empty()), "the reason is empty");
    same("cards in the frame, banners above it", &(cards, banners), &(2, 1))?;
    ground.take("undo").await?;
    let (values, _, _): (Vec<String>, u32, u32) = ground.page(IN_FRAME).await?;
    same("what stands there after undo", &values, &vec![String::new(), String::new()])
}

async fn a_form_in_a_frame_that_nobody_sees_is_left_alone(ground: &Ground) -> Result<()> {
    let hide = "addEventListener('DOMContentLoaded', () => { document.querySelector('iframe').style = 'opacity: 0'; });";
    ground.open(&with_script(case("all", "fb-own-en-frame")?, hide)?).await?;
    ground.take("fill").await?;
    let (values, cards, _): (Vec<String>, u32, u32) = ground.page(IN_FRAME).await?;
    same("what stands there", &values, &vec![String::new(), String::new()])?;
    same("the number of cards", &cards, &0)
}

async fn a_form_in_a_frame_of_another_origin_is_left_alone(ground: &Ground) -> Result<()> {
    let inside = "<!doctype html><form><label>Email address<input name=email></label>
        <label>Reason for your objection to AI<textarea name=reason></textarea></label><button>Send</button></form>
        <script>for (const type of ['focus', 'input', 'change']) addEventListener(type, () => parent.postMessage(type, '*'), true);
        new MutationObserver(() => parent.postMessage('changed', '*')).observe(document.body, { subtree: true, childList: true });
        parent.postMessage('ready', '*');</script>";
    let other = "https://www.instagram.com/frame";
    ground.proxy.mount(other, Page::html(inside))?;
    let sandboxed = inside.replace('"', "&quot;");
    let mut framing = with_script(
        form()?,
        "globalThis.heard = []; addEventListener('message', ({ data }) => heard.push(data));",
    )?;
    let frames = format!(
        "<iframe width=500 height=300 src='{other}'></iframe><iframe width=500 height=300 sandbox='allow-scripts' srcdoc=\"{sandboxed}\"></iframe>"
    );
    framing.page.body.extend_from_slice(frames.as_bytes());
    ground.open(&framing).await?;
    ground.take("fill").await?;
    same("the e-mail of the page's own form", &field(&ground.read().await?, "email")?.after, &json!(EMAIL))?;
    same("what the frames noticed", &ground.page("() => heard").await?, &vec!["ready".to_owned(); 2])
}

async fn a_form_in_an_open_shadow_root_is_found_among_many_elements(ground: &Ground) -> Result<()> {
    let many = "addEventListener('DOMContentLoaded', () => {
        const list = document.createElement('div');
        list.append(...Array.from({ length: 20_000 }, () => document.createElement('span')));
        document.body.append(list);
    });";
    ground.open(&with_script(case("all", "fb-own-en-shadow")?, many)?).await?;
    let seen = ground.read().await?;
    same("the verdict", &seen.page.verdict.as_str(), &"recognised")?;
    same("the e-mail", &field(&seen, "email")?.after, &json!(EMAIL))?;
    ensure!(field(&seen, "email")?.hint.is_some(), "the e-mail is not explained");
    Ok(())
}

async fn a_page_that_patches_its_prototypes_learns_nothing(ground: &Ground) -> Result<()> {
    let patch = r"
        globalThis.learned = [];
        const learn = (what) => { learned.push(what); };
        const { attachShadow } = Element.prototype;
        Element.prototype.attachShadow = function () { learn('attachShadow'); return attachShadow.call(this, { mode: 'open' }); };
        const { stringify } = JSON;
        JSON.stringify = (...given) => { learn('stringify'); return stringify(...given); };
        JSON.parse = () => { learn('parse'); };
        const { get, set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
        Object.defineProperty(HTMLInputElement.prototype, 'value', {
            configurable: true, get, set(value) { learn(`value ${value}`); set.call(this, value); },
        });
        for (const name of ['snapshot', 'plan', 'steps', 'kind', 'text', 'closed']) {
            Object.defineProperty(Object.prototype, name, { configurable: true, set() { learn(name); }, get: () => undefined });
        }
        const { then } = Promise.prototype;
        Promise.prototype.then = function (...given) { learn('then'); return then.apply(this, given); };
        EventTarget.prototype.dispatchEvent = () => { learn('dispatchEvent'); };
        Element.prototype.matches = Element.prototype.checkVisibility = () => { learn('matches'); return true; };
        globalThis.chrome = globalThis.browser = { runtime: { sendMessage: learn } };";
    ground.open(&with_script(form()?, patch)?).await?;
    // The page's own functions are of no use for reading it any more; what stands there is asked of the contract's reader.
    let seen = ground.read().await?;
    same("the e-mail", &field(&seen, "email")?.after, &json!(EMAIL))?;
    ensure!(field(&seen, "email")?.hint.is_some() && seen.banner.is_some(), "it is not explained");
    let learned: String = ground.page("() => learned.join(', ')").await?;
    same("what the page learned", &learned.as_str(), &"")?;
    let open = "() => { let open = 0; for (const one of document.querySelectorAll('objector-card, objector-banner')) if (one.shadowRoot) open++; return open; }";
    same("the number of open shadow roots", &ground.page::<u32>(open).await?, &0)
}

async fn a_page_that_swaps_its_fields_before_they_are_written_to_gets_nothing_into_the_wrong_one(
    ground: &Ground,
) -> Result<()> {
    // The plan is there when the first card comes. Until then nothing was written.
    let swap = "globalThis.heard = [];
        addEventListener('input', ({ target }) => heard.push([target.name, target.value]), true);
        const observer = new MutationObserver(() => {
            if (!document.querySelector('objector-card')) return;
            observer.disconnect();
            const [email, reason] = ['email', 'Reason'].map((name) => document.querySelector(`[name=${name}]`));
            const [of_email, of_reason] = [email, reason].map((one) => one.labels[0]);
            [email.name, reason.name] = [reason.name, email.name];
            [of_email.htmlFor, of_reason.htmlFor] = [reason.id, email.id];
        });
        observer.observe(document, { subtree: true, childList: true });";
    ground.open(&with_script(form()?, swap)?).await?;
    ground.take("wait:1500").await?;
    let heard: Vec<(String, String)> = ground.page("() => heard").await?;
    let wrong =
        |(name, value): &&(String, String)| !value.is_empty() && (name == "email") != (value == EMAIL);
    same("what was written into the wrong field", &heard.iter().filter(wrong).collect(), &Vec::new())?;
    let swapped = "() => document.querySelector('textarea').name";
    same("which field is the e-mail's now", &ground.page::<String>(swapped).await?.as_str(), &"email")
}

async fn a_page_with_endless_labels_full_of_tricks_is_read_and_filled(ground: &Ground) -> Result<()> {
    let tricks = r"addEventListener('DOMContentLoaded', () => {
        const [label] = document.querySelector('[name=email]').labels;
        const deep = Array.from({ length: 400 }).reduce((inner) => { const one = document.createElement('span'); one.append(inner); return one; }, 'x');
        label.append(' \u202eerehwyreve \u2066<img src=x onerror=alert(1)>\u200b ', deep, ' many words'.repeat(300_000));
        document.querySelector('[name=Reason]').placeholder = '<script>alert(1)</script>'.repeat(100_000);
        document.title += '\u202e'.repeat(1_000_000);
    });";
    ground.open(&with_script(form()?, tricks)?).await?;
    let seen = ground.read().await?;
    same("the verdict", &seen.page.verdict.as_str(), &"recognised")?;
    same("the e-mail", &field(&seen, "email")?.after, &json!(EMAIL))?;
    let hint = field(&seen, "email")?.hint.clone().unwrap_or_default();
    // What Objector says never quotes the page.
    ensure!(!hint.is_empty() && !hint.contains("many words") && !hint.contains('<'), "it says: {hint}");
    Ok(())
}

async fn a_page_that_takes_cards_away_is_left_without_them(ground: &Ground) -> Result<()> {
    let take = "globalThis.removed = 0;
        new MutationObserver(() => {
            for (const panel of document.querySelectorAll('objector-card, objector-banner')) { panel.remove(); removed += 1; }
        }).observe(document, { subtree: true, childList: true });";
    ground.open(&with_script(form()?, take)?).await?;
    ground.take("wait:4000").await?;
    let taken: u32 = ground.page("() => removed").await?;
    ground.take("wait:2000").await?;
    same(
        "how often cards were taken away after that",
        &(ground.page::<u32>("() => removed").await? - taken),
        &0,
    )?;
    let seen = ground.read().await?;
    same("the e-mail", &field(&seen, "email")?.after, &json!(EMAIL))?;
    let told = seen.problems.iter().filter(|problem| problem.contains("takes cards away")).count();
    ensure!(told > 0, "nobody is told; {:?}", seen.problems);
    // What was told is what should be; it is no failure of the extension.
    ground.running.sweep().await
}

async fn a_page_that_draws_its_form_anew_for_ever_is_not_filled_for_ever(ground: &Ground) -> Result<()> {
    let draw_anew = "globalThis.written = 0;
        addEventListener('input', ({ target }) => {
            written += 1;
            setTimeout(() => {
                const form = target.form;
                if (!form?.isConnected) return;
                const again = form.cloneNode(true);
                for (const control of again.querySelectorAll('input:not([type=hidden]), textarea')) control.value = '';
                for (const panel of again.querySelectorAll('objector-card, objector-banner')) panel.remove();
                form.replaceWith(again);
            }, 20);
        }, true);";
    ground.open(&with_script(form()?, draw_anew)?).await?;
    ground.take("wait:3000").await?;
    let written: u32 = ground.page("() => written").await?;
    ensure!(written > 1, "it was written to {written} times");
    ground.take("wait:3000").await?;
    same(
        "how often it was written to after that",
        &(ground.page::<u32>("() => written").await? - written),
        &0,
    )?;
    // The person is not left with that: at the press of a button it is written once more.
    ensure!(ground.read().await?.banner.is_some(), "nothing is said");
    ground.take("fill").await?;
    ensure!(ground.page::<u32>("() => written").await? > written, "nothing is written when asked for");
    Ok(())
}

async fn a_page_that_never_rests_is_filled_and_works_on(ground: &Ground) -> Result<()> {
    let stir = "globalThis.frames_drawn = 0;
        const stir = () => {
            frames_drawn += 1;
            document.body?.setAttribute('data-frame', frames_drawn);
            const heading = document.querySelector('h2, h1');
            const card = document.querySelector('objector-card');
            if (heading) heading.title = frames_drawn;
            if (card && frames_drawn % 20 === 0) { card.after(card.cloneNode(true)); card.remove(); card.ownerDocument.body.append(card); }
            for (const copy of [...document.querySelectorAll('objector-card')].slice(40)) copy.remove();
            requestAnimationFrame(stir);
        };
        stir();";
    ground.open(&with_script(form()?, stir)?).await?;
    let seen = ground.read().await?;
    same("the e-mail", &field(&seen, "email")?.after, &json!(EMAIL))?;
    let drawn: u32 = ground.page("() => frames_drawn").await?;
    ground.take(&format!("type:{}:Also for my family. ", field(&seen, "reason")?.index)).await?;
    ensure!(ground.page::<u32>("() => frames_drawn").await? > drawn, "the page does not work on");
    let reason = field(&ground.read().await?, "reason")?.after.clone();
    ensure!(
        reason.as_str().is_some_and(|text| text.contains("Also for my family.")),
        "{reason} stands there"
    );
    Ok(())
}

async fn a_page_of_ten_thousand_controls_is_not_filled_and_told_about(ground: &Ground) -> Result<()> {
    let more = "addEventListener('DOMContentLoaded', () => {
        const form = document.querySelector('form');
        const rows = Array.from({ length: 10_000 }, (_, number) => {
            const label = document.createElement('label');
            const input = document.createElement('input');
            input.name = `more${number}`;
            label.append('E-mail', input);
            return label;
        });
        form.append(...rows);
    });";
    ground.open(&with_script(form()?, more)?).await?;
    let told = ground.read().await?;
    same("the verdict", &told.page.verdict.as_str(), &"recognised")?;
    let banner = told.banner.unwrap_or_default();
    // The person reads French.
    ensure!(banner.contains("plus de champs qu’Objector n’en lit"), "it says: {banner}");
    ground.take("fill").await?;
    let filled = "() => [...document.querySelectorAll('[name^=more], [name=email], textarea')].filter((one) => one.value).length";
    same("how many fields were filled", &ground.page::<u32>(filled).await?, &0)
}

/// What is kept of the person's and of what they did.
async fn kept(ground: &Ground) -> Result<Value> {
    let overview: Value = ground.running.ask(&json!({"kind": "overview"})).await?;
    Ok(json!([overview["record"], overview["settings"], overview["person"]]))
}

async fn a_page_that_presses_and_types_at_cards_changes_nothing(ground: &Ground) -> Result<()> {
    ground.open(&form()?).await?;
    let (before, kept_before) = (ground.read().await?, kept(ground).await?);
    let press = "() => {
        // The fixture's own script would go on to what comes after sending.
        document.getElementById('after')?.remove();
        const how = { bubbles: true, composed: true, cancelable: true };
        const panels = [...document.querySelectorAll('objector-card, objector-banner')];
        for (const host of panels) {
            host.scrollIntoView({ block: 'center' });
            const box = host.getBoundingClientRect();
            const targets = [host];
            // All that can be hit from outside is the element itself.
            for (let x = box.left + 4; x < box.right; x += 12) {
                for (let y = box.top + 4; y < box.bottom; y += 12) {
                    const hit = document.elementFromPoint(x, y);
                    if (host.contains(hit) && !targets.includes(hit)) targets.push(hit);
                }
            }
            for (const target of targets) {
                target.click();
                target.focus();
                for (const type of ['pointerdown', 'mousedown', 'mouseup', 'pointerup', 'click', 'dblclick']) {
                    target.dispatchEvent(new PointerEvent(type, { ...how, clientX: box.left + 9, clientY: box.top + 9 }));
                }
                for (const key of ['Escape', 'Enter', ' ', 'Tab']) {
                    for (const type of ['keydown', 'keypress', 'keyup']) target.dispatchEvent(new KeyboardEvent(type, { ...how, key }));
                }
            }
        }
        // A click of a page's own at its own button would send the form; it is the telling of it that must not count.
        for (const form of document.forms) form.dispatchEvent(new SubmitEvent('submit', how));
        return panels.length;
    }";
    let panels: u32 = ground.page(press).await?;
    ensure!(panels > 1, "there are {panels} panels");
    ground.running.settle().await?;
    same("what is kept", &kept(ground).await?, &kept_before)?;
    let after = ground.read().await?;
    let standing = |seen: &Inspected| -> Vec<(Value, Option<String>)> {
        seen.fields.iter().map(|field| (field.after.clone(), field.hint.clone())).collect()
    };
    same("what stands and is said", &standing(&after), &standing(&before))?;
    same("what the banner says", &after.banner, &before.banner)
}

async fn a_page_that_defines_the_elements_of_cards_sees_nothing_in_them(ground: &Ground) -> Result<()> {
    let define = "globalThis.inside = [];
        for (const name of ['objector-card', 'objector-banner']) {
            customElements.define(name, class extends HTMLElement {
                constructor() { super(); inside.push(this.attachInternals()); }
                connectedCallback() { this.title = 'mine'; }
            });
        }";
    ground.open(&with_script(form()?, define)?).await?;
    let seen = ground.read().await?;
    same("the e-mail", &field(&seen, "email")?.after, &json!(EMAIL))?;
    ensure!(field(&seen, "email")?.hint.is_some() && seen.banner.is_some(), "it is not explained");
    let read = "() => inside.map((one) => one.shadowRoot?.textContent ?? '').join('')";
    same("what the page reads in them", &ground.page::<String>(read).await?, &String::new())
}

async fn a_page_that_copies_and_moves_cards_gets_nothing_by_it(ground: &Ground) -> Result<()> {
    ground.open(&form()?).await?;
    let copy = "() => {
        const panels = [...document.querySelectorAll('objector-card, objector-banner')];
        const copies = panels.map((one) => one.cloneNode(true));
        document.body.prepend(...copies);
        document.body.append(...panels);
        return copies.map((one) => one.textContent + (one.shadowRoot ? 'open' : '')).join('');
    }";
    same("what is in the copies", &ground.page::<String>(copy).await?, &String::new())?;
    ground.running.settle().await?;
    same("the e-mail", &field(&ground.read().await?, "email")?.after, &json!(EMAIL))?;
    ground.take("undo").await?;
    same("the e-mail after undo", &field(&ground.read().await?, "email")?.after, &json!(""))
}

async fn a_form_that_hides_its_fields_while_it_is_filled_gets_no_more(ground: &Ground) -> Result<()> {
    // The first field that is written to gives itself away by the event that comes before a write.
    let hide = "addEventListener('focusin', ({ target }) => {
        if (globalThis.first) return;
        globalThis.first = target;
        for (const other of target.form.querySelectorAll('input:not([type=hidden]), select, textarea')) {
            if (other !== target) other.style.opacity = 0;
        }
    }, true);";
    ground.open(&with_script(form()?, hide)?).await?;
    let filled = "() => [...first.form.querySelectorAll('[name=email], textarea')].filter((one) => one.value).map((one) => one === first)";
    same("which fields hold something", &ground.page::<Vec<bool>>(filled).await?, &vec![true])
}

async fn fields_that_are_hidden_by_newer_means_get_nothing(ground: &Ground) -> Result<()> {
    let hide = "addEventListener('DOMContentLoaded', () => {
        const ways = [
            'content-visibility: hidden', 'transform: translateX(-9999px)', 'translate: -9999px', 'scale: 0', 'rotate: x 90deg',
            'filter: opacity(0)', 'clip-path: circle(0)', 'max-height: 0; overflow: clip',
            'position: fixed; top: -500vh', 'width: 0; overflow: hidden', 'opacity: 0.01', 'zoom: 0.01', 'visibility: collapse',
        ];
        const { form } = document.querySelector('[name=email]');
        ways.forEach((way, number) => {
            const [trap, label, input] = ['div', 'label', 'input'].map((name) => document.createElement(name));
            trap.style = way;
            Object.assign(input, { name: `trap${number}`, type: 'text' });
            input.dataset.way = way;
            label.append('E-mail', input);
            trap.append(label);
            form.append(trap);
        });
    });";
    ground.open(&with_script(form()?, hide)?).await?;
    ground.take("fill").await?;
    let filled = "() => [...document.querySelectorAll('[name^=trap]')].filter((one) => one.value).map((one) => one.dataset.way)";
    same(
        "by which means fields were hidden and filled",
        &ground.page::<Vec<String>>(filled).await?,
        &Vec::new(),
    )
}

async fn labels_of_markup_of_other_directions_and_of_megabytes_harm_nobody(ground: &Ground) -> Result<()> {
    let label = r#"addEventListener('DOMContentLoaded', () => {
        const markup = '<img src=x onerror="globalThis.ran = true">';
        for (const label of document.querySelectorAll('label')) {
            label.append(` ${markup} \u202e\u2066\u2069\u200f {"kind":"forget"} \ud800 `, 'x'.repeat(2 ** 20));
        }
        document.title = markup + document.title;
    });"#;
    ground.open(&with_script(form()?, label)?).await?;
    let popup = ground.running.open_popup().await?;
    let ran = "() => globalThis.ran === true || document.querySelector('img[src=x]') !== null";
    same("whether it ran in the popup", &popup.call::<bool>(World::Own, ran, &[]).await?, &false)?;
    popup.close().await?;
    same("whether it ran in the page", &ground.page::<bool>("() => globalThis.ran === true").await?, &false)?;
    let seen = ground.read().await?;
    same("the verdict", &seen.page.verdict.as_str(), &"recognised")?;
    ensure!(kept(ground).await?[2].is_object(), "the details were forgotten");
    same("what went wrong", &seen.problems, &Vec::new())
}
