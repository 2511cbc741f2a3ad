//! The company that a letter goes to: who is responsible for a person's data, by law and by service.
//!
//! Names and addresses are those of the judgments and of Meta's policies; where only the press knows an address, that is said. Where
//! the law is not known, nobody is named. Source: `meta-policy`, `press-controllers` in `data/sources.toml`.

use crate::law::Law;
use crate::person::Platform;

/// A company and its address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Controller {
    /// Its name.
    pub name: &'static str,
    /// Its postal address, a line each.
    pub address: &'static [&'static str],
    /// Whether the address is known from the press only.
    pub address_from_press: bool,
}

/// Facebook, Instagram, Messenger and Threads in the EU, the EEA and Switzerland.
const META_IRELAND: Controller = Controller {
    name: "Meta Platforms Ireland Limited",
    address: &["Merrion Road", "Dublin 4, D04 X2K5", "Ireland"],
    address_from_press: false,
};

/// The same in the United Kingdom, since 2021.
const META_UNITED_STATES: Controller = Controller {
    name: "Meta Platforms, Inc.",
    address: &["1 Meta Way", "Menlo Park, California 94025", "USA"],
    address_from_press: true,
};

/// WhatsApp in all of Europe.
const WHATSAPP_IRELAND: Controller = Controller {
    name: "WhatsApp Ireland Limited",
    address: &["Merrion Road", "Dublin 4", "Ireland"],
    address_from_press: true,
};

/// Who is responsible. `None` where Objector does not know.
pub(super) fn of(law: Law, platform: Option<Platform>) -> Option<Controller> {
    match (law, platform) {
        (Law::Other, _) => None,
        (_, Some(Platform::Whatsapp)) => Some(WHATSAPP_IRELAND),
        (Law::Uk, _) => Some(META_UNITED_STATES),
        (Law::Gdpr | Law::Fadp, _) => Some(META_IRELAND),
    }
}

impl Controller {
    /// Name and address, a line each.
    pub(super) fn lines(&self) -> Vec<String> {
        std::iter::once(self.name).chain(self.address.iter().copied()).map(str::to_owned).collect()
    }
}
