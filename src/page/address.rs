//! Where a page is: the address as the browser reports it, and what Meta serves there.
//!
//! Hosts are compared whole or by a dot-suffix, never by "contains". Identity comes from host and path; the query may say a language and
//! where a login leads, and is a hint at most. Any other host is nobody's business.

use crate::language::Language;
use crate::page::known::{ENTRIES, FOREIGN, FORMS, KnownForm, Site, known_anywhere};
use crate::person::Platform;

/// An address, taken apart. Whatever is not plainly the address of a web page is none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    https: bool,
    host: String,
    path: String,
    query: String,
}

/// The longest address that is read; Meta's own, with all parameters, stay far below.
const LONGEST: usize = 8_000;

/// Meta's own domains, and the platform that each belongs to.
pub const DOMAINS: [(&str, Platform); 4] = [
    ("facebook.com", Platform::Facebook),
    ("instagram.com", Platform::Instagram),
    ("whatsapp.com", Platform::Whatsapp),
    ("meta.com", Platform::Meta),
];

impl Address {
    /// Reads an address as a browser writes it.
    ///
    /// ```
    /// use objector::page::Address;
    /// let address = Address::parse("https://FR-FR.facebook.com/help/contact/712876720715583/?locale=fr_FR#a").unwrap();
    /// assert_eq!(address.host(), "fr-fr.facebook.com");
    /// assert_eq!(address.path(), "/help/contact/712876720715583/");
    /// assert!(Address::parse("https://facebook.com@example.org/").is_none());
    /// ```
    #[must_use]
    pub fn parse(url: &str) -> Option<Address> {
        if url.len() > LONGEST || url.chars().any(|c| c.is_control() || c == ' ' || c == '\\') {
            return None;
        }
        let (scheme, rest) = url.split_once("://")?;
        let https = scheme.eq_ignore_ascii_case("https");
        if !https && !scheme.eq_ignore_ascii_case("http") {
            return None;
        }
        let rest = rest.split('#').next().unwrap_or_default();
        let (place, query) = rest.split_once('?').unwrap_or((rest, ""));
        let (host, path) = match place.find('/') {
            Some(slash) => place.split_at(slash),
            None => (place, "/"),
        };
        let host = host.strip_suffix(if https { ":443" } else { ":80" }).unwrap_or(host);
        let plain = host.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'.')
            && !host.split('.').any(str::is_empty);
        plain.then(|| Address {
            https,
            host: host.to_ascii_lowercase(),
            path: path.into(),
            query: query.into(),
        })
    }

    /// An address on one of Meta's hosts, reached in a way that nobody in between can write into. The manifest names pages more
    /// narrowly; this holds whatever the manifest says.
    #[must_use]
    pub fn of_meta(url: &str) -> Option<Address> {
        let address = Address::parse(url).filter(|_| url.starts_with("https://"))?;
        address.platform().is_some().then_some(address)
    }

    /// The platform whose domain the host is on; `None` for a host that is not Meta's.
    #[must_use]
    pub fn platform(&self) -> Option<Platform> {
        DOMAINS.into_iter().find_map(|(domain, platform)| self.is_on(domain).then_some(platform))
    }

    /// The host, lower case.
    #[must_use]
    pub fn host(&self) -> &str {
        &self.host
    }

    /// The path, as written.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Whether the host is this domain or lies below it.
    #[must_use]
    pub fn is_on(&self, domain: &str) -> bool {
        self.host.strip_suffix(domain).is_some_and(|before| before.is_empty() || before.ends_with('.'))
    }

    /// A parameter of the query, decoded.
    pub(super) fn parameter(&self, name: &str) -> Option<String> {
        self.query.split('&').find_map(|pair| {
            let (key, value) = pair.split_once('=')?;
            (key == name).then(|| decoded(value))
        })
    }

    /// The language that the address asks for.
    pub(super) fn language(&self) -> Option<Language> {
        ["locale", "lang", "locale2", "hl"]
            .iter()
            .find_map(|name| self.parameter(name).and_then(|tag| Language::from_tag(&tag)))
            .or_else(|| {
                // A locale host: `fr-fr.facebook.com`.
                let (label, domain) = self.host.split_once('.')?;
                (domain == "facebook.com" && is_locale(label)).then(|| Language::from_tag(label)).flatten()
            })
    }
}

fn is_locale(label: &str) -> bool {
    label.split_once('-').is_some_and(|(language, region)| {
        [language, region]
            .iter()
            .all(|part| part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_lowercase()))
    })
}

fn decoded(value: &str) -> String {
    let mut bytes = Vec::with_capacity(value.len());
    let mut rest = value.bytes();
    while let Some(byte) = rest.next() {
        match byte {
            b'%' => {
                let digit = |byte: u8| char::from(byte).to_digit(16);
                let hex = rest
                    .next()
                    .zip(rest.next())
                    .and_then(|(high, low)| u8::try_from(digit(high)? * 16 + digit(low)?).ok());
                bytes.push(hex.unwrap_or(b'?'));
            }
            b'+' => bytes.push(b' '),
            other => bytes.push(other),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// What Meta serves at an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place<'a> {
    /// Nothing that concerns Objector, or not Meta's.
    Nowhere,
    /// A known form.
    Form(&'static KnownForm),
    /// A page that leads to a form.
    Entry,
    /// A form whose id nobody has listed.
    OtherForm(Site, &'a str),
    /// A single request on help.meta.com.
    Request(&'a str),
    /// A page on which the Meta account form may stand: its address is unknown.
    MaybeMetaForm(Site),
    /// A login page that leads to a form.
    Login(&'static KnownForm),
}

fn site(address: &Address) -> Option<Site> {
    Some(match address.host.as_str() {
        "facebook.com"
        | "www.facebook.com"
        | "m.facebook.com"
        | "mbasic.facebook.com"
        | "web.facebook.com"
        | "touch.facebook.com" => Site::Facebook,
        "help.instagram.com" => Site::InstagramHelp,
        "privacycenter.instagram.com" => Site::InstagramPrivacy,
        "instagram.com" | "www.instagram.com" => Site::Instagram,
        "meta.com" | "www.meta.com" => Site::Meta,
        "help.meta.com" => Site::MetaHelp,
        "accountscenter.facebook.com" | "accountscenter.instagram.com" | "accountscenter.meta.com" => {
            Site::AccountsCenter
        }
        "whatsapp.com" | "www.whatsapp.com" => Site::Whatsapp,
        "faq.whatsapp.com" => Site::WhatsappFaq,
        other => match other.split_once('.') {
            Some((label, "facebook.com")) if is_locale(label) => Site::Facebook,
            _ => return None,
        },
    })
}

/// A form's id.
fn id(segment: &str) -> Option<&str> {
    ((5..=25).contains(&segment.len()) && segment.bytes().all(|byte| byte.is_ascii_digit()))
        .then_some(segment)
}

/// Finds out what Meta serves at an address.
pub(super) fn place(address: &Address) -> Place<'_> {
    let Some(site) = site(address).filter(|_| address.https) else { return Place::Nowhere };
    let segments: Vec<&str> = address.path.split('/').filter(|segment| !segment.is_empty()).collect();
    // A form of a site whose last path number is `last`.
    let form = |on: Site, last: &&'_ str| match id(last) {
        Some(id) if FOREIGN.contains(&id) => None,
        Some(id) => Some((on, FORMS.iter().find(|form| form.site == on && form.id == id))),
        None => None,
    };
    let (found, last) = match (site, segments.as_slice()) {
        (Site::Facebook | Site::InstagramHelp, ["help", "contact", last])
        | (Site::InstagramHelp, ["contact", last])
        | (Site::Whatsapp, ["contact", "forms", last]) => (form(site, last), *last),
        // Instagram's forms under their old alias on Facebook.
        (Site::Facebook, ["help", "instagram", "contact", last]) => (form(Site::InstagramHelp, last), *last),
        // Every product's forms have an alias on meta.com.
        (Site::Meta | Site::MetaHelp, ["help", _, "contact", last] | ["help", "contact", last]) => {
            let on = known_anywhere(last).map_or(site, |form| form.site);
            (form(on, last), *last)
        }
        (Site::MetaHelp, ["support", "privacy", ..]) => {
            return FORMS.iter().find(|form| form.site == Site::MetaHelp).map_or(Place::Nowhere, Place::Form);
        }
        (Site::MetaHelp, ["requests", last]) => {
            return form(site, last).map_or(Place::Nowhere, |_| Place::Request(last));
        }
        (Site::Facebook, ["login", ..] | ["login.php"] | ["checkpoint", ..])
        | (Site::Instagram | Site::InstagramHelp, ["accounts", "login", ..])
        | (Site::Meta | Site::AccountsCenter, ["login", ..]) => {
            return leads_to(address).map_or(Place::Nowhere, Place::Login);
        }
        // The inbox of requests, the search, the terms: none of them is a form.
        (Site::MetaHelp, ["requests", ..] | ["search", ..]) | (_, ["legal", ..]) => return Place::Nowhere,
        _ if is_entry(site, &address.path) => return Place::Entry,
        (Site::AccountsCenter | Site::Meta | Site::MetaHelp, [_, ..]) => return Place::MaybeMetaForm(site),
        _ => return Place::Nowhere,
    };
    match found {
        None => Place::Nowhere,
        Some((_, Some(known))) => Place::Form(known),
        Some((on, None)) => Place::OtherForm(on, last),
    }
}

fn is_entry(site: Site, path: &str) -> bool {
    let path = path.trim_end_matches('/');
    ENTRIES.iter().any(|(on, entry, below)| {
        *on == site
            && path
                .get(..entry.len())
                .filter(|begin| begin.eq_ignore_ascii_case(entry))
                .and_then(|_| path.get(entry.len()..))
                .is_some_and(|rest| rest.is_empty() || (*below && rest.starts_with('/')))
    })
}

/// The form that a login page leads back to.
fn leads_to(address: &Address) -> Option<&'static KnownForm> {
    let next = ["next", "continue"].iter().find_map(|name| address.parameter(name))?;
    let next = if next.starts_with('/') { format!("https://{}{next}", address.host) } else { next };
    let next = Address::parse(&next)?;
    // Asked once: a login that leads to a login leads nowhere.
    let login = next.path.contains("login");
    match place(&next) {
        Place::Form(form) if !login => Some(form),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::{Route, forms};

    fn at(url: &str) -> Option<Address> {
        Address::parse(url)
    }

    fn route(url: &str) -> Option<Route> {
        match place(&at(url).unwrap()) {
            Place::Form(form) | Place::Login(form) => Some(form.route),
            _ => None,
        }
    }

    #[test]
    fn every_known_form_is_found_at_its_address_and_its_aliases() {
        for form in forms() {
            for tail in ["", "/", "?locale=de_DE&fbclid=x", "/?helpref=faq#top"] {
                let url = format!("{}{tail}", form.url.trim_end_matches('/'));
                assert_eq!(place(&at(&url).unwrap()), Place::Form(form), "{url}");
                assert_eq!(place(&at(&url.replacen("https", "http", 1)).unwrap()), Place::Nowhere, "{url}");
            }
        }
        for host in [
            "facebook.com",
            "m.facebook.com",
            "mbasic.facebook.com",
            "web.facebook.com",
            "touch.facebook.com",
            "fr-fr.facebook.com",
            "de-de.facebook.com",
            "WWW.FACEBOOK.COM",
            "www.facebook.com:443",
        ] {
            assert_eq!(
                route(&format!("https://{host}/help/contact/712876720715583")),
                Some(Route::FacebookOwn),
                "{host}"
            );
        }
        assert_eq!(
            route("https://www.facebook.com/help/instagram/contact/233964459562201/"),
            Some(Route::InstagramOwn)
        );
        assert_eq!(
            route("https://www.meta.com/help/quest/contact/712876720715583"),
            Some(Route::FacebookOwn)
        );
        assert_eq!(route("https://help.meta.com/support/privacy"), Some(Route::RightsPortal));
    }

    #[test]
    fn hosts_that_only_look_like_metas_are_nowhere() {
        for host in [
            "facebook.com.example",
            "www-facebook.com",
            "xfacebook.com",
            "facebook.com.",
            "xn--facebok-f1a.com",
            "l.facebook.com",
            "help-meta.com",
            "web.archive.org",
            "evil.www.facebook.com",
            "fr-fr.help.instagram.com",
            "abc-def.facebook.com",
            "help.instagram.com.evil.org",
            "facebook.example",
            "business.facebook.com",
            "127.0.0.1",
            "fr-frx.facebook.com",
        ] {
            let place = at(&format!("https://{host}/help/contact/712876720715583"))
                .map(|address| place(&address) == Place::Nowhere);
            assert_ne!(place, Some(false), "{host}");
        }
        for url in [
            "https://www.facebook.com@evil.org/help/contact/712876720715583",
            "https://www.facebook.com:8443/help/contact/712876720715583",
            "https://www.facebook.com\\@evil.org/",
            "javascript://www.facebook.com/",
            "ftp://www.facebook.com/",
            "",
            "https://",
            "https:///a",
            "about:blank",
            "https://[::1]/",
        ] {
            assert_eq!(at(url), None, "{url}");
        }
        // Identity never comes from the query.
        assert_eq!(route("https://www.facebook.com/help/search?q=/help/contact/712876720715583"), None);
        assert_eq!(route("https://www.facebook.com/help/contact/?id=712876720715583"), None);
    }

    #[test]
    fn what_is_not_a_form_is_nowhere() {
        for url in [
            "https://help.meta.com/requests",
            "https://help.meta.com/requests/",
            "https://help.meta.com/search?q=object",
            "https://www.facebook.com/help/contact/540977946302970",
            "https://www.facebook.com/legal/eu-ai-terms",
            "https://www.facebook.com/",
            "https://www.facebook.com/some.person/posts/712876720715583",
            "https://www.meta.com/legal/ai-terms",
            "https://www.facebook.com/privacy/objection",
            "https://www.instagram.com/p/767264225370182/",
            "https://www.facebook.com/help/contact/",
            "https://www.facebook.com/login/",
            "https://www.facebook.com/login/?next=https%3A%2F%2Fevil.org%2Fhelp%2Fcontact%2F712876720715583",
        ] {
            assert_eq!(place(&at(url).unwrap()), Place::Nowhere, "{url}");
        }
        let login = "https://www.facebook.com/login/?next=https%3A%2F%2Fwww.facebook.com%2Fhelp%2Fcontact%2F712876720715583";
        assert!(matches!(place(&at(login).unwrap()), Place::Login(form) if form.route == Route::FacebookOwn));
        let circle = "https://www.facebook.com/login/?next=/login/?next=/help/contact/712876720715583";
        assert_eq!(place(&at(circle).unwrap()), Place::Nowhere);
    }

    #[test]
    fn entry_pages_are_found() {
        for (path, entry) in [
            ("www.facebook.com/privacy/center", true),
            ("www.facebook.com/privacy/center/ai/", true),
            ("m.facebook.com/privacy/genai/", true),
            ("privacycenter.instagram.com/privacy/genai", true),
            ("www.facebook.com/privacy/guide/generative-ai/", true),
            ("www.facebook.com/privacy/policy/?subpage=7.subpage.11-ObjectYouHaveThe", true),
            ("privacycenter.instagram.com/policy/", true),
            ("www.facebook.com/privacy/dialog/ai-partners", true),
            ("www.facebook.com/help/2069235856423257", true),
            ("www.meta.com/help/quest/126192406164229/", true),
            ("faq.whatsapp.com/1285115568956956", true),
            ("www.facebook.com/privacy/centerfold", false),
            ("www.facebook.com/privacy/dialog/object", false),
            ("www.instagram.com/privacy/genai", false),
        ] {
            let address = at(&format!("https://{path}")).unwrap();
            assert_eq!(place(&address) == Place::Entry, entry, "{path}");
        }
    }
}
