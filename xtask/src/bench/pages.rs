//! The pages that are measured on: fixture pages, and pages of growing size, made here.
//!
//! No browser is needed for them; they are served by the proxy as any other page of a test.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context as _, Result};

use crate::inspect::{Loaded, read_cases};
use crate::root;

/// A form with this many controls among this many elements, laid out as on Meta's help pages.
pub(super) fn form_of(controls: usize, elements: usize) -> String {
    const LABELS: [&str; 8] = [
        "Country of residence",
        "E-mail address",
        "Please tell us how this processing impacts you",
        "Anything else you would like to add",
        "First name",
        "Last name",
        "Phone number",
        "Something that no table knows",
    ];
    let row = |(number, label): (usize, &&str)| {
        let (id, name) = (format!("u_0_{number}"), format!("Field{number}"));
        let control = match number % 8 {
            0 => format!(
                "<select id=\"{id}\" name=\"{name}\"><option value=\"\">Choose<option>Austria<option>Belgium<option>France</select>"
            ),
            2 => format!("<textarea id=\"{id}\" name=\"{name}\"></textarea>"),
            7 => format!(
                "<label><input type=\"radio\" name=\"{name}\" value=\"a\">Yes</label><label><input type=\"radio\" name=\"{name}\" value=\"b\">No</label>"
            ),
            _ => format!("<input id=\"{id}\" name=\"{name}\">"),
        };
        format!(
            "<div class=\"_2t8_\"><div><label for=\"{id}\"><span>{label}</span></label></div><div>{control}<div>Some words of help.</div></div></div>\n"
        )
    };
    let rows: String = (0..controls).zip(LABELS.iter().cycle()).map(row).collect();
    // Four elements each.
    let around =
        "<div><div><span>Something that somebody wrote</span><a href=\"#\">and a link</a></div></div>\n";
    let title = "Object to your information being used for AI at Meta";
    format!(
        "<!DOCTYPE html><html lang=\"en\"><title>{title}</title><body>{}<div role=\"main\"><h2>{title}</h2><form>{rows}<button>Send</button></form></div></body></html>",
        around.repeat(elements / 4)
    )
}

/// A page where people talk, with about this many elements and nothing to object to.
pub(super) fn talk_of(elements: usize) -> String {
    let post = "<article><h3>Somebody</h3><p>Something that somebody wrote, <a href=\"#\">and a link</a>.</p><button>Reply</button></article>\n";
    format!(
        "<!DOCTYPE html><html lang=\"en\"><title>People talk</title><body><main>{}</main></body></html>",
        post.repeat(elements / 5)
    )
}

fn fixtures() -> PathBuf {
    root().join("tests/cases")
}

/// A fixture page by its name.
pub(super) fn fixture(name: &str) -> Result<Loaded> {
    let cases = read_cases(&fixtures().join("all.json"))?;
    let case =
        cases.into_iter().find(|case| case.name == name).with_context(|| format!("no fixture {name}"))?;
    case.load(&fixtures(), None)
}

/// The fixture page with the most controls.
pub(super) fn largest() -> Result<Loaded> {
    let controls = |html: &str| {
        ["<input", "<select", "<textarea"].iter().map(|tag| html.matches(tag).count()).sum::<usize>()
    };
    let mut largest = (0, None);
    for case in read_cases(&fixtures().join("all.json"))? {
        let html = fs::read_to_string(fixtures().join(&case.html)).with_context(|| case.name.clone())?;
        let number = controls(&html);
        if number > largest.0 && case.person.is_some() {
            largest = (number, Some(case));
        }
    }
    largest.1.context("no fixture has a form")?.load(&fixtures(), None)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_forms_that_are_measured_are_there() {
        for name in [super::super::measure::FORM, super::super::measure::LATE_FORM] {
            assert!(fixture(name).unwrap().person.is_some(), "{name}");
        }
        assert!(fixture(super::super::measure::OTHER_FORM).is_ok());
        assert!(largest().is_ok());
    }

    #[test]
    fn pages_have_about_as_many_elements_as_they_should() {
        assert_eq!(talk_of(1_000).matches("<p>").count(), 200);
        assert_eq!(form_of(8, 1_000).matches("Something that somebody wrote").count(), 250);
    }
}
