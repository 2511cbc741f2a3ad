//! The cases to inspect: what the file of cases says, read with all that it names.
//!
//! Takes a file, gives pages to serve, persons and steps; a step's words are those of `docs/inspect.md`. Opens nothing.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context as _, Result, bail, ensure};
use serde::Deserialize;
use serde_json::Value;
use url::Url;

use crate::proxy::Page;

/// One case of the file.
#[derive(Clone, Debug, Deserialize)]
pub struct Case {
    /// Names it in the output.
    pub name: String,
    /// The address to serve it under.
    pub url: String,
    /// The saved page, relative to the file of cases.
    pub html: PathBuf,
    /// The person's details, relative to the file of cases.
    #[serde(default)]
    pub person: Option<PathBuf>,
    /// What to do after the page has settled.
    #[serde(default)]
    pub steps: Vec<String>,
    /// `http` where the address is http.
    #[serde(default)]
    pub scheme: Option<String>,
    /// Headers to serve it with: a content security policy and the like.
    #[serde(default)]
    pub headers: BTreeMap<String, String>,
}

/// A case with everything that it names read.
#[derive(Clone, Debug)]
pub struct Loaded {
    /// Names it in the output.
    pub name: String,
    /// The address to serve it under.
    pub url: String,
    /// What is served.
    pub page: Page,
    /// The person's details.
    pub person: Option<Value>,
    /// What to do after the page has settled.
    pub steps: Vec<Step>,
}

/// What to do on a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// Press the extension's own "fill".
    Fill,
    /// Press the extension's own "undo".
    Undo,
    /// Press what the page has for sending its form.
    Submit,
    /// Type into a control.
    Type(usize, String),
    /// Wait.
    Wait(Duration),
}

/// Reads a file of cases.
///
/// # Errors
/// When there is no such file, or it is no array of cases.
pub fn read_cases(path: &Path) -> Result<Vec<Case>> {
    let text = fs::read_to_string(path).with_context(|| format!("reading {}", path.display()))?;
    serde_json::from_str(&text).with_context(|| format!("{} is no array of cases", path.display()))
}

impl Case {
    /// Reads everything that the case names; `person` is the one to take where it names none.
    ///
    /// # Errors
    /// When something is missing or malformed.
    pub fn load(&self, folder: &Path, person: Option<&Path>) -> Result<Loaded> {
        let url = Url::parse(&self.url).with_context(|| format!("{} is no address", self.url))?;
        let scheme = self.scheme.as_deref().unwrap_or("https");
        ensure!(url.scheme() == scheme, "the address is {}, the case says {scheme}", url.scheme());
        let html = folder.join(&self.html);
        let html = fs::read(&html).with_context(|| format!("reading {}", html.display()))?;
        let person = match (&self.person, person) {
            (Some(own), _) => Some(read_person(&folder.join(own))?),
            (None, Some(common)) => Some(read_person(common)?),
            (None, None) => None,
        };
        let mut page = Page::html(html).without_answers();
        for (name, value) in &self.headers {
            page = page.with_header(name, value);
        }
        let steps = self.steps.iter().map(|step| step.parse()).collect::<Result<_>>()?;
        Ok(Loaded { name: self.name.clone(), url: self.url.clone(), page, person, steps })
    }
}

/// Reads a person's details.
///
/// # Errors
/// When there is no such file, or it is no JSON.
pub fn read_person(path: &Path) -> Result<Value> {
    let text = fs::read_to_string(path).with_context(|| format!("reading {}", path.display()))?;
    serde_json::from_str(&text).with_context(|| format!("{} is no JSON", path.display()))
}

impl std::str::FromStr for Step {
    type Err = anyhow::Error;

    fn from_str(text: &str) -> Result<Self> {
        match text.split_once(':') {
            None => match text {
                "fill" => Ok(Step::Fill),
                "undo" => Ok(Step::Undo),
                "submit" => Ok(Step::Submit),
                _ => bail!("{text:?} is no step: fill, undo, submit, type:INDEX:TEXT, wait:MS"),
            },
            Some(("wait", ms)) => {
                Ok(Step::Wait(Duration::from_millis(ms.parse().context("wait:MS wants milliseconds")?)))
            }
            Some(("type", rest)) => {
                let (index, text) =
                    rest.split_once(':').context("type:INDEX:TEXT wants an index and a text")?;
                Ok(Step::Type(index.parse().context("type:INDEX:TEXT wants an index")?, text.to_owned()))
            }
            Some(_) => bail!("{text:?} is no step: fill, undo, submit, type:INDEX:TEXT, wait:MS"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_are_read_as_the_contract_writes_them() {
        let step = |text: &str| text.parse::<Step>();
        assert_eq!(step("fill").unwrap(), Step::Fill);
        assert_eq!(step("undo").unwrap(), Step::Undo);
        assert_eq!(step("submit").unwrap(), Step::Submit);
        assert_eq!(step("wait:1200").unwrap(), Step::Wait(Duration::from_millis(1200)));
        assert_eq!(step("type:3:a: b").unwrap(), Step::Type(3, "a: b".to_owned()));
        for wrong in ["", "Fill", "wait", "wait:soon", "type:3", "type:x:y", "press:1"] {
            assert!(step(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_case_whose_address_contradicts_its_scheme_is_refused() {
        let case = |url: &str, scheme: Option<&str>| Case {
            name: "x".to_owned(),
            url: url.to_owned(),
            html: PathBuf::from("Cargo.toml"),
            person: None,
            steps: Vec::new(),
            scheme: scheme.map(str::to_owned),
            headers: BTreeMap::new(),
        };
        let folder = crate::root();
        assert!(case("https://a.example/", None).load(&folder, None).is_ok());
        assert!(case("http://a.example/", Some("http")).load(&folder, None).is_ok());
        assert!(case("http://a.example/", None).load(&folder, None).is_err());
        assert!(case("https://a.example/", Some("http")).load(&folder, None).is_err());
    }
}
