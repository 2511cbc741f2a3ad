//! What the background does with tabs: opens one, and has the open forms look again.
//!
//! Takes the name of a target, of which `background` knows what it stands for. It stands alone because messages, the menu and the passes over
//! what is stored all need it.

use js_sys::{Object, Reflect};
use serde::{Deserialize, Serialize};

use super::convert::{from_js, to_js};
use super::{ask, chrome};
use crate::background::{self, Target};
use crate::refusal::Refusal;
use crate::wire::ToPage;

/// Opens what a button's target stands for in a new tab.
pub(super) async fn open(target: &str) -> Result<(), Refusal> {
    #[derive(Serialize)]
    struct NewTab<'a> {
        url: &'a str,
    }
    let tab = match background::target(target)? {
        Target::OurPage(file) => to_js(&NewTab { url: &chrome::url_of(file) }),
        Target::Web(url) => to_js(&NewTab { url }),
    };
    chrome::create_tab(&tab).await.map_err(|_| Refusal::Broken)?;
    Ok(())
}

/// Asks all open form pages to look again, as what is stored has changed.
pub(super) async fn look_again() {
    #[derive(Deserialize)]
    struct Open {
        id: Option<i32>,
    }
    let query = Object::new();
    let hosts = chrome::manifest().host_permissions().unwrap_or_default();
    Reflect::set(&query, &"url".into(), &hosts).ok();
    // Without the permission for a host its tabs are not found, and nothing runs in them.
    let tabs: Option<Vec<Open>> = chrome::query_tabs(&query).await.ok().as_ref().and_then(from_js);
    for tab in tabs.unwrap_or_default().into_iter().filter_map(|tab| tab.id) {
        ask::tell_tab(tab, &ToPage::Again {});
    }
}
