//! What shows to others that an objection was sent: a page to print, and a file whose sums can be checked.
//!
//! Takes entries, texts and the writing of dates; gives a page that needs nothing else (no script, no picture, no address to load),
//! and JSON. The sum is SHA-256 over an entry's JSON in the form of RFC 8785; it shows that nothing was changed since the sum was
//! known to somebody else. It does not show that Meta received anything, and the page says so.

use std::fmt::Write as _;

use serde::Deserialize;

use super::course::{Watch, course};
use super::day::iso;
use super::merge::put;
use super::sum::{sum, sum_of};
use super::tell::WriteDate;
use super::{By, Entry};
use crate::form::asks_for::AsksFor;
use crate::text::{Texts, Value};

/// What the file says of itself.
pub const FORMAT: &str = "objector-proof";

/// The version of the file.
const VERSION: u32 = 1;

/// How the page looks: black on white, for paper.
const STYLE: &str = "@page{size:A4;margin:20mm 18mm}\
html{color:#000;background:#fff;font:11pt/1.45 system-ui,sans-serif}\
body{max-width:174mm;margin:0 auto;padding:8mm}\
@media print{body{padding:0}}\
h1{font-size:18pt;line-height:1.2;margin:0 0 4mm}h2{font-size:14pt;margin:0 0 3mm}h3{font-size:11pt;margin:5mm 0 1mm}\
section{border-top:.3mm solid #000;margin-top:8mm;padding-top:5mm}section+section{break-before:page}\
dl{display:grid;grid-template-columns:minmax(30mm,max-content) 1fr;gap:1mm 5mm;margin:0}dt{font-weight:600}dd{margin:0}\
dd,p,li,pre{overflow-wrap:anywhere}\
.text{white-space:pre-wrap;border-inline-start:1mm solid #777;padding-inline-start:4mm;margin:0}\
ol,ul{margin:0;padding-inline-start:6mm}code{font:9.5pt ui-monospace,monospace}";

/// What a page is written with.
#[derive(Clone, Copy)]
pub struct Print<'a> {
    /// The texts, in the person's language.
    pub texts: &'a Texts,
    /// Writes out a day, given as a moment of it.
    pub date: WriteDate<'a>,
    /// Writes out a day, the time and its zone.
    pub moment: WriteDate<'a>,
    /// From where and when one looks.
    pub watch: Watch<'a>,
    /// The time.
    pub now: i64,
    /// Objector's version.
    pub version: &'a str,
}

/// The file with these entries and their sums; each on a line of its own.
#[must_use]
pub fn json(entries: &[&Entry], now: i64, version: &str) -> String {
    // Versions hold nothing that JSON would have to escape.
    let plain: String =
        version.chars().filter(|letter| !letter.is_control() && !"\"\\".contains(*letter)).collect();
    let mut text = format!(
        "{{\n\"format\": \"{FORMAT}\",\n\"version\": {VERSION},\n\"made_at\": {now},\n\"made_with\": \"{plain}\",\n\"objections\": ["
    );
    for (place, entry) in entries.iter().enumerate() {
        let entry = entry.to_text().unwrap_or_default();
        let comma = if place == 0 { "" } else { "," };
        let _ = write!(text, "{comma}\n{{\"sha256\": \"{}\", \"entry\": {entry}}}", sum(&entry));
    }
    text.push_str("\n]\n}\n");
    text
}

/// An objection of a file, and whether its sum is right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checked {
    /// The entry's name.
    pub id: String,
    /// Whether nothing was changed since the sum was made.
    pub holds: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    format: String,
    version: u32,
    #[allow(dead_code, reason = "part of the file; says when it was made")]
    made_at: i64,
    #[allow(dead_code, reason = "part of the file; says by which version")]
    made_with: String,
    objections: Vec<Summed>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Summed {
    sha256: String,
    entry: Entry,
}

/// Checks the sums of a file. `None` where it is no such file, or one that cannot be read any more.
#[must_use]
pub fn verify(text: &str) -> Option<Vec<Checked>> {
    let file: File = serde_json::from_str(text).ok()?;
    let is_ours = file.format == FORMAT && file.version == VERSION;
    let check =
        |summed: Summed| Checked { holds: sum_of(&summed.entry) == summed.sha256, id: summed.entry.id };
    is_ours.then(|| file.objections.into_iter().map(check).collect())
}

/// The page to print.
#[must_use]
pub fn page(entries: &[&Entry], print: &Print<'_>) -> String {
    let say = |id: &str| escaped(&print.texts.say(id));
    let mut page = format!(
        "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>{}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>\n<h1>{}</h1>\n<p>{}</p>\n<p>{}</p>\n",
        print.texts.language().code(),
        say("record-proof-title"),
        say("record-proof-title"),
        escaped(&print.texts.say_with(
            "record-proof-made",
            &[("moment", (print.moment)(print.now).as_str().into()), ("version", print.version.into())]
        )),
        say("record-proof-means"),
    );
    for entry in entries {
        section(&mut page, entry, print);
    }
    let _ = write!(
        page,
        "<section>\n<h2>{}</h2>\n<p>{}</p>\n</section>\n",
        say("record-proof-sum"),
        say("record-proof-sum-means")
    );
    page.push_str("</main>\n</body>\n</html>\n");
    page
}

fn section(page: &mut String, entry: &Entry, print: &Print<'_>) {
    let texts = print.texts;
    let heading = |page: &mut String, id: &str| {
        let _ = writeln!(page, "<h3>{}</h3>", escaped(&texts.say(id)));
    };
    let title = texts.say(&format!("screen-route-{}", entry.route.word()));
    let _ = writeln!(page, "<section>\n<h2>{}</h2>\n<dl>", escaped(&title));
    for (id, value) in facts(entry, print) {
        fact(page, &texts.say(id), &value);
    }
    page.push_str("</dl>\n");

    let is_text = |asks_for| matches!(asks_for, AsksFor::Reason | AsksFor::Details);
    heading(page, "record-proof-text");
    if entry.fields.iter().any(|field| is_text(field.asks_for)) {
        for field in entry.fields.iter().filter(|field| is_text(field.asks_for)) {
            let _ = writeln!(page, "<p class=\"text\">{}</p>", escaped(field.value.reveal()));
        }
    } else {
        let _ = writeln!(page, "<p>{}</p>", escaped(&texts.say("record-proof-no-text")));
    }
    let rest: Vec<_> = entry.fields.iter().filter(|field| !is_text(field.asks_for)).collect();
    if !rest.is_empty() {
        heading(page, "record-proof-answers");
        page.push_str("<dl>\n");
        for field in rest {
            fact(page, &field.label, field.value.reveal());
        }
        page.push_str("</dl>\n");
    }
    heading(page, "record-proof-after");
    let after = after(entry, print);
    if after.is_empty() {
        let _ = writeln!(page, "<p>{}</p>", escaped(&texts.say("record-proof-nothing-after")));
    } else {
        page.push_str("<ol>\n");
        for line in after {
            let _ = writeln!(page, "<li>{}</li>", escaped(&line));
        }
        page.push_str("</ol>\n");
    }
    let mut notes = entry.notes.iter().filter(|note| !note.text.is_blank()).peekable();
    if notes.peek().is_some() {
        heading(page, "record-proof-notes");
        for note in notes {
            let at = (print.moment)(note.at);
            let _ = writeln!(
                page,
                "<p>{}</p>\n<p class=\"text\">{}</p>",
                escaped(&at),
                escaped(note.text.reveal())
            );
        }
    }
    let _ = writeln!(page, "<h3>SHA-256</h3>\n<p><code>{}</code></p>\n</section>", sum_of(entry));
}

/// When, how, where, for which account, in which language; by when Meta must answer.
fn facts(entry: &Entry, print: &Print<'_>) -> Vec<(&'static str, String)> {
    let texts = print.texts;
    let of_day = |day: super::Day| (print.date)(day.noon());
    let offset = entry.offset.unwrap_or(print.watch.offset);
    let when = match entry.by {
        By::Page => format!("{} ({})", (print.moment)(entry.at), iso(entry.at, offset)),
        By::Person => of_day(entry.sent_on(offset)),
    };
    let corrected = entry.day_of(super::Event::Sent).filter(|_| entry.by == By::Page).map(of_day);
    let language = entry
        .language
        .map(|language| texts.say_with("screen-language", &[("code", Value::Text(language.code()))]));
    let due = course(entry, &print.watch).deadline.map(|deadline| {
        let word = deadline.rule.word();
        texts.say_with(
            "record-proof-due-text",
            &[("date", of_day(deadline.due).as_str().into()), ("rule", word.into())],
        )
    });
    let platform = entry.platform.map(|platform| texts.say(&format!("screen-platform-{}", platform.word())));
    let by = texts.say_with(
        &format!("record-proof-by-{}", entry.by.word()),
        &[("version", entry.version.as_str().into())],
    );
    [
        ("record-proof-sent", Some(when)),
        ("record-proof-sent-corrected", corrected),
        ("record-proof-channel", Some(texts.say(&format!("record-channel-{}", entry.channel.word())))),
        ("record-proof-platform", platform),
        ("record-proof-account", Some(entry.email.reveal().into())),
        ("record-proof-page", Some(entry.address.clone())),
        ("record-proof-language", language),
        ("record-proof-by", Some(by)),
        ("record-proof-due", due),
    ]
    .into_iter()
    .filter_map(|(id, value)| Some((id, value.filter(|value| !value.trim().is_empty())?)))
    .collect()
}

/// What was seen or said since, in the order of time.
fn after(entry: &Entry, print: &Print<'_>) -> Vec<String> {
    let texts = print.texts;
    let marks = entry.course.iter().map(|mark| {
        let state = texts.say(&format!("record-state-{}", mark.state.word()));
        let id = format!("record-proof-mark-{}", mark.by.word());
        let moment = (print.moment)(mark.at);
        (
            mark.at,
            texts.say_with(&id, &[("state", state.as_str().into()), ("moment", moment.as_str().into())]),
        )
    });
    // Only what still holds: what was taken back or said anew is not shown.
    let events = entry.events.iter().enumerate().filter_map(|(place, dated)| {
        let is_last = entry.events.iter().skip(place + 1).all(|later| later.event != dated.event);
        let day = dated.on.filter(|_| is_last && dated.event != super::Event::Sent)?;
        let id = format!("record-event-{}", dated.event.word());
        Some((dated.at, texts.say_with(&id, &[("date", (print.date)(day.noon()).as_str().into())])))
    });
    let mut lines: Vec<(i64, String)> = Vec::new();
    marks.chain(events).for_each(|line| put(&mut lines, line, |one, other| one.0 <= other.0));
    lines.into_iter().map(|(_, line)| line).collect()
}

fn fact(page: &mut String, name: &str, value: &str) {
    let _ = writeln!(page, "<dt>{}</dt><dd>{}</dd>", escaped(name), escaped(value));
}

/// A text as HTML, wherever it stands.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len() + 16);
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            letter => escaped.push(letter),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::super::day::tests::day;
    use super::super::samples::{NOW, full};
    use super::super::{Dated, Event, Mark, State};
    use super::*;
    use crate::language::Language;

    pub(crate) fn texts(language: Language) -> Texts {
        let sources = match language {
            Language::French => {
                [include_str!("../../locales/fr/screens.ftl"), include_str!("../../locales/fr/record.ftl")]
            }
            _ => [include_str!("../../locales/en/screens.ftl"), include_str!("../../locales/en/record.ftl")],
        };
        Texts::new(language, &[(language, sources.join("\n").as_str())])
    }

    fn printed(entry: &Entry, language: Language) -> String {
        let watch = Watch { today: day("2026-11-25"), offset: 60, country: "FR" };
        let moment = |at: i64| format!("moment {at}");
        let date = |at: i64| format!("day {at}");
        let texts = texts(language);
        page(
            &[entry],
            &Print { texts: &texts, date: &date, moment: &moment, watch, now: NOW + 9, version: "0.2.0" },
        )
    }

    #[test]
    fn the_sum_is_over_the_one_form_of_the_json() {
        // Sorted keys, no white space: what RFC 8785 makes of it, as serde_json's own sorted map does.
        let entry = full("a-1");
        let text = entry.to_text().unwrap();
        let sorted: serde_json::Value = serde_json::from_str(&text).unwrap();
        assert_eq!(sorted.to_string(), text);
        assert_eq!(sum("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assert_eq!(sum_of(&entry), sum(&text));
    }

    /// As docs/backup.md tells people to do without Objector.
    #[test]
    fn the_sum_is_over_what_stands_in_the_files_line() {
        let (one, other) = (full("a-1"), full("b-2"));
        let text = json(&[&one, &other], NOW, "0.2.0");
        let lines: Vec<&str> = text.lines().filter(|line| line.starts_with("{\"sha256\"")).collect();
        assert_eq!(lines.len(), 2);
        for (line, entry) in lines.into_iter().zip([&one, &other]) {
            let (head, json) = line.trim_end_matches(',').split_once("\"entry\": ").unwrap();
            assert!(head.contains(&sum(json.strip_suffix('}').unwrap())));
            assert!(head.contains(&sum_of(entry)));
        }
    }

    #[test]
    fn any_change_of_the_file_is_noticed() {
        let (one, other) = (full("a-1"), full("b-2"));
        let text = json(&[&one, &other], NOW, "0.2.0");
        let holds = |text: &str| -> Option<Vec<bool>> {
            verify(text).map(|all| all.into_iter().map(|checked| checked.holds).collect())
        };
        assert_eq!(holds(&text), Some(vec![true, true]));
        for (from, to) in [
            ("Je m’oppose", "Je suis d’accord"),
            ("alex@example.org", "sam@example.org"),
            ("\"acknowledged\"", "\"refused\""),
            ("2026-12-01", "2026-12-02"),
            ("\"offset\":60", "\"offset\":61"),
            ("\"offset\":60,", ""),
            (&NOW.to_string()[5..], "1"),
        ] {
            let changed = text.replacen("\"entry\": ", "\"entry\":  ", 0).replace(from, to);
            assert_ne!(changed, text, "{from}");
            assert_ne!(holds(&changed), Some(vec![true, true]), "{from}");
        }
        let once = text.replacen("Meta wrote.", "Meta wrote!", 1);
        assert_eq!(holds(&once), Some(vec![false, true]));
        // Other white space and another order of keys say the same.
        assert_eq!(holds(&text.replace("\"at\":", "\"at\" : ")), Some(vec![true, true]));
        for text in ["", "{}", &text[..text.len() - 5], &text.replace("objector-proof", "other")] {
            assert_eq!(holds(text), None);
        }
    }

    #[test]
    fn the_page_shows_what_was_sent_and_what_came_after() {
        let mut entry = full("a-1");
        entry.course.push(Mark { at: NOW + 7, by: By::Person, state: State::Refused });
        let page = printed(&entry, Language::English);
        for part in [
            "Je m’oppose. &quot;&lt;b&gt;&quot;",
            "alex@example.org",
            "www.facebook.com/help/contact/712876720715583",
            "2026-11-22T17:00:00+01:00",
            "moment 1795363200000",
            "0.2.0",
            "Facebook’s objection form",
            "Meta wrote.",
            &sum_of(&entry),
        ] {
            assert!(page.contains(part), "{part}\n{page}");
        }
        assert!(!page.contains("record-") && !page.contains("screen-"), "{page}");
    }

    #[test]
    fn the_page_holds_no_script_and_loads_nothing() {
        let mut entry = full("a-1");
        let evil = "</style><script>alert(1)</script><img src=x onerror=alert(1)>'\"&";
        entry.address = evil.into();
        entry.email = evil.into();
        entry.version = evil.into();
        entry.fields[0].label = evil.into();
        entry.fields[0].value = evil.into();
        entry.notes[0].text = evil.into();
        let page = printed(&entry, Language::English);
        let lower = page.to_lowercase();
        for never in ["<script", "<img", "src=", "href=", "url(", "http://", "https://", "@import"] {
            let found = lower.matches(never).count();
            let harmless = lower.matches(&format!("&lt;img {never}")).count();
            assert_eq!(found, harmless, "{never}");
        }
        assert!(page.contains("default-src 'none'"));
    }

    #[test]
    fn every_word_has_its_text_in_both_languages() {
        for language in [Language::English, Language::French] {
            let mut entry = full("a-1");
            entry.course =
                State::ALL.iter().map(|state| Mark { at: NOW, by: By::Person, state: *state }).collect();
            entry.events = Event::ALL
                .iter()
                .map(|event| Dated { at: NOW, event: *event, on: Some(day("2026-11-24")) })
                .collect();
            for by in By::ALL {
                for channel in super::super::Channel::ALL {
                    let page = printed(&Entry { by: *by, channel: *channel, ..entry.clone() }, language);
                    assert!(!page.contains("record-") && !page.contains("{ $"), "{page}");
                }
            }
        }
    }

    #[test]
    fn a_version_that_would_break_out_of_its_place_is_written_without_what_does_so() {
        let entry = full("a-1");
        let text = json(&[&entry], NOW, "0.2.0-a\"\\\u{1}");
        assert!(text.contains("\"made_with\": \"0.2.0-a\","), "{text}");
        assert!(verify(&text).is_some());
    }

    #[test]
    fn the_text_stands_by_itself_and_other_answers_in_a_list_with_their_labels() {
        let mut entry = full("a-1");
        let answer = |asks_for, label: &str, value: &str| super::super::SentField {
            asks_for,
            label: label.into(),
            value: value.into(),
        };
        let only_text = printed(&entry, Language::English);
        assert!(!only_text.contains("Motif") && only_text.contains("<p class=\"text\">Je m’oppose."));
        entry.fields.push(answer(AsksFor::Country, "Pays", "France"));
        let both = printed(&entry, Language::English);
        assert!(both.contains("<dt>Pays</dt><dd>France</dd>"));
        assert_eq!(both.matches("<h3>").count(), only_text.matches("<h3>").count() + 1);
        entry.fields.remove(0);
        let none = printed(&entry, Language::English);
        assert!(none.contains(&escaped(&texts(Language::English).say("record-proof-no-text"))));
        assert!(!both.contains(&escaped(&texts(Language::English).say("record-proof-no-text"))));
    }

    #[test]
    fn what_came_after_is_told_in_the_order_of_time_as_it_holds_now() {
        let said = |at: i64, event, on: Option<&str>| Dated { at: NOW + at, event, on: on.map(day) };
        let mut entry = full("a-1");
        entry.course = vec![
            Mark { at: NOW + 1, by: By::Page, state: State::Acknowledged },
            Mark { at: NOW + 6, by: By::Person, state: State::Refused },
        ];
        entry.events = vec![
            said(2, Event::Reminded, Some("2026-11-23")),
            said(3, Event::Extended, Some("2026-11-24")),
            said(4, Event::Extended, None),
            said(5, Event::Reminded, Some("2026-11-25")),
            said(5, Event::Sent, Some("2026-11-21")),
        ];
        let page = printed(&entry, Language::English);
        let list = page.split_once("<ol>").unwrap().1.split_once("</ol>").unwrap().0;
        let lines: Vec<&str> = list.lines().filter(|line| !line.is_empty()).collect();
        assert_eq!(lines.len(), 3, "{lines:?}");
        let at = |text: i64| text.to_string();
        for (line, says) in lines.iter().zip([at(NOW + 1), at(day("2026-11-25").noon()), at(NOW + 6)]) {
            assert!(line.contains(&says), "{line} {says}");
        }
        // The corrected day of sending stands with what was sent; of what a person added by hand, it is the day.
        let corrected = format!("day {}", day("2026-11-21").noon());
        assert_eq!(page.matches(&corrected).count(), 1);
        assert_eq!(
            printed(&Entry { by: By::Person, ..entry }, Language::English).matches(&corrected).count(),
            1
        );
        let quiet = Entry { course: vec![], events: vec![], ..full("a-1") };
        assert!(!printed(&quiet, Language::English).contains("<ol>"));
    }
}
