//! Turns `data/routes.toml`, `data/sources.toml` and `data/countries.toml` into Rust.
//!
//! Each table is read with its schema first (an unknown column is an error), then checked row by row. What is wrong is noted, not
//! stopped at.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use serde::Deserialize;
use toml::Spanned;

use crate::fold::fold;
use crate::problems::Problems;

const ROUTES: &[&str] = &[
    "facebook-own",
    "instagram-own",
    "meta-own",
    "whatsapp-own",
    "third-party",
    "general-objection",
    "rights-portal",
    "entry",
];
const SITES: &[&str] =
    &["facebook", "instagram-help", "instagram-privacy", "meta", "meta-help", "whatsapp", "whatsapp-faq"];
const KINDS: &[&str] = &["law", "court", "authority", "meta", "press", "party", "reasoned"];
const CERTAINTIES: &[&str] =
    &["official", "authority", "press", "code", "measured", "reasoned", "candidate", "unverified"];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Routes {
    form: Vec<Spanned<Form>>,
    entry: Vec<Spanned<Entry>>,
    foreign: Vec<Spanned<Foreign>>,
    /// Option values and names of controls that are English in every language, folded.
    english: Vec<Spanned<English>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct English {
    value: String,
    route: String,
    certainty: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Form {
    route: String,
    site: String,
    #[serde(default)]
    id: String,
    url: String,
    generation: String,
    as_of: String,
    certainty: String,
    #[allow(dead_code, reason = "for the reader of the table")]
    note: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    site: String,
    path: String,
    #[serde(default)]
    below: bool,
    certainty: String,
    as_of: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Foreign {
    id: String,
    #[allow(dead_code, reason = "for the reader of the table")]
    what: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Sources {
    source: Vec<Spanned<Source>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Source {
    id: String,
    #[serde(default)]
    url: String,
    kind: String,
    as_of: String,
    certainty: String,
    #[allow(dead_code, reason = "for the reader of the table")]
    what: String,
    /// Whether a card may name it and link to it. Only those are shipped.
    #[serde(default)]
    shown: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Countries {
    /// Where the names come from: shipped with them.
    #[allow(dead_code, reason = "for the reader of the table")]
    credit: String,
    names: BTreeMap<String, BTreeMap<String, String>>,
    aliases: BTreeMap<String, Vec<String>>,
}

fn pascal(word: &str) -> String {
    word.split('-')
        .map(|part| {
            let mut letters = part.chars();
            letters
                .next()
                .map(|first| first.to_ascii_uppercase().to_string() + letters.as_str())
                .unwrap_or_default()
        })
        .collect()
}

pub(crate) fn parsed<T: for<'a> Deserialize<'a>>(
    file: &Path,
    problems: &mut Problems,
) -> Option<(String, T)> {
    let source = match fs::read_to_string(file) {
        Ok(source) => source,
        Err(error) => {
            problems.of(file, error);
            return None;
        }
    };
    match toml::from_str(&source) {
        Ok(value) => Some((source, value)),
        Err(error) => {
            problems.at(file, &source, error.span().unwrap_or_default(), error.message());
            None
        }
    }
}

pub(crate) fn is_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    (1..=3).contains(&parts.len())
        && parts.iter().enumerate().all(|(place, part)| {
            part.len() == if place == 0 { 4 } else { 2 } && part.bytes().all(|byte| byte.is_ascii_digit())
        })
}

/// Known forms, entry pages and ids that are not ours.
pub(crate) fn routes(file: &Path, problems: &mut Problems) -> String {
    let Some((source, routes)) = parsed::<Routes>(file, problems) else { return String::new() };
    let mut rust = String::from(
        "/// Known forms, the best of each route first.\npub(in crate::page) static FORMS: &[KnownForm] = &[\n",
    );
    let mut seen: Vec<(String, String)> = Vec::new();
    for row in &routes.form {
        let form = row.get_ref();
        let mut wrong = |what: String| problems.at(file, &source, row.span(), what);
        if !ROUTES.contains(&form.route.as_str()) {
            wrong(format!("`{}` is no route", form.route));
        }
        if !SITES.contains(&form.site.as_str()) {
            wrong(format!("`{}` is no site", form.site));
        }
        if !CERTAINTIES.contains(&form.certainty.as_str()) {
            wrong(format!("`{}` is no certainty mark", form.certainty));
        }
        if !is_date(&form.as_of) {
            wrong(format!("`{}` is no date", form.as_of));
        }
        if !form.id.bytes().all(|byte| byte.is_ascii_digit()) {
            wrong(format!("the id `{}` has other than digits", form.id));
        }
        if !form.url.starts_with("https://") || !form.url.contains(&form.id) {
            wrong(format!("`{}` is not the https address of the form `{}`", form.url, form.id));
        }
        let key = (form.site.clone(), form.id.clone());
        if !form.id.is_empty() && seen.contains(&key) {
            wrong(format!("the id `{}` stands twice", form.id));
        }
        seen.push(key);
        let _ = writeln!(
            rust,
            "    KnownForm {{ route: Route::{}, site: Site::{}, id: {:?}, url: {:?}, generation: {:?}, as_of: {:?}, certainty: {:?} }},",
            pascal(&form.route),
            pascal(&form.site),
            form.id,
            form.url,
            form.generation,
            form.as_of,
            form.certainty
        );
    }
    rust.push_str("];\n/// Pages that lead to a form: site, path, whether what lies below it counts too.\npub(in crate::page) static ENTRIES: &[(Site, &str, bool)] = &[\n");
    for row in &routes.entry {
        let entry = row.get_ref();
        let mut wrong = |what: String| problems.at(file, &source, row.span(), what);
        if !SITES.contains(&entry.site.as_str()) {
            wrong(format!("`{}` is no site", entry.site));
        }
        if !entry.path.starts_with('/')
            || entry.path.ends_with('/')
            || entry.path != entry.path.to_lowercase()
        {
            wrong(format!(
                "`{}`: a path starts with `/`, is lower case and does not end with `/`",
                entry.path
            ));
        }
        if !CERTAINTIES.contains(&entry.certainty.as_str()) {
            wrong(format!("`{}` is no certainty mark", entry.certainty));
        }
        if !is_date(&entry.as_of) {
            wrong(format!("`{}` is no date", entry.as_of));
        }
        let _ = writeln!(rust, "    (Site::{}, {:?}, {}),", pascal(&entry.site), entry.path, entry.below);
    }
    rust.push_str("];\n/// Ids of forms that are never ours, whatever they say.\npub(in crate::page) static FOREIGN: &[&str] = &[");
    for row in &routes.foreign {
        let id = &row.get_ref().id;
        if routes.form.iter().any(|form| form.get_ref().id == *id) {
            problems.at(file, &source, row.span(), format!("`{id}` is both ours and not ours"));
        }
        let _ = write!(rust, "{id:?},");
    }
    rust.push_str("];\n/// Values that are English in every language, folded, and the route that they speak for.\npub(in crate::page) static ENGLISH: &[(&str, Route)] = &[");
    for row in &routes.english {
        let english = row.get_ref();
        if !ROUTES.contains(&english.route.as_str()) || !CERTAINTIES.contains(&english.certainty.as_str()) {
            problems.at(file, &source, row.span(), "unknown route or certainty mark");
        }
        let _ = write!(rust, "({:?}, Route::{}),", fold(&english.value), pascal(&english.route));
    }
    rust.push_str("];\n");
    rust
}

/// Sources of explanations.
pub(crate) fn sources(file: &Path, problems: &mut Problems) -> String {
    let Some((text, sources)) = parsed::<Sources>(file, problems) else { return String::new() };
    let mut rust = String::from("pub(super) static SOURCES: &[Source] = &[\n");
    for (place, row) in sources.source.iter().enumerate() {
        let source = row.get_ref();
        let mut wrong = |what: String| problems.at(file, &text, row.span(), what);
        if sources.source.iter().take(place).any(|other| other.get_ref().id == source.id) {
            wrong(format!("`{}` stands twice", source.id));
        }
        let secure =
            source.url.starts_with("https://") || source.url.starts_with("http://data.europa.eu/eli/");
        let none_wanted = source.url.is_empty() && !source.shown;
        if !secure && !none_wanted {
            wrong(format!("`{}` is no https address", source.url));
        }
        if !KINDS.contains(&source.kind.as_str()) {
            wrong(format!("`{}` is no kind of source", source.kind));
        }
        if !CERTAINTIES.contains(&source.certainty.as_str()) {
            wrong(format!("`{}` is no certainty mark", source.certainty));
        }
        if !is_date(&source.as_of) {
            wrong(format!("`{}` is no date", source.as_of));
        }
        if !source.shown {
            continue;
        }
        let _ = writeln!(
            rust,
            "    Source {{ id: {:?}, url: {:?}, kind: {:?}, as_of: {:?}, certainty: {:?} }},",
            source.id, source.url, source.kind, source.as_of, source.certainty
        );
    }
    rust.push_str("];\n");
    rust
}

/// Names of countries: one text a language, names in the order of the codes.
pub(crate) fn countries(file: &Path, languages: &[&str], problems: &mut Problems) -> String {
    let Some((_, countries)) = parsed::<Countries>(file, problems) else { return String::new() };
    let codes: Vec<&String> =
        countries.names.get("en").map(|names| names.keys().collect()).unwrap_or_default();
    let mut rust =
        format!("pub(super) static CODES: &[&str] = &{codes:?};\npub(super) static NAMES: &[&str] = &[\n");
    for language in languages {
        let Some(names) = countries.names.get(*language) else {
            problems.of(file, format!("no names in `{language}`"));
            continue;
        };
        let mut row: Vec<&str> = Vec::new();
        for code in &codes {
            match names.get(*code) {
                Some(name) if !name.contains('|') => row.push(name),
                _ => problems.of(file, format!("no name of `{code}` in `{language}`")),
            }
        }
        if let Some(extra) = names.keys().find(|code| !codes.contains(code)) {
            problems.of(file, format!("`{extra}` in `{language}` is not among the English names"));
        }
        let _ = writeln!(rust, "    {:?},", row.join("|"));
    }
    if let Some(unknown) = countries.names.keys().find(|language| !languages.contains(&language.as_str())) {
        problems.of(file, format!("`{unknown}` is not one of the languages"));
    }
    rust.push_str("];\npub(super) static ALIASES: &[(&str, &str)] = &[\n");
    let mut taken: BTreeMap<String, &String> = BTreeMap::new();
    for (code, aliases) in &countries.aliases {
        if !codes.contains(&code) {
            problems.of(file, format!("aliases of `{code}`, which has no name"));
        }
        for alias in aliases {
            if let Some(other) = taken.insert(fold(alias), code) {
                problems.of(file, format!("`{alias}` stands for `{code}` and for `{other}`"));
            }
        }
        let _ = writeln!(rust, "    ({code:?}, {:?}),", aliases.join("|"));
    }
    rust.push_str("];\n");
    rust
}
