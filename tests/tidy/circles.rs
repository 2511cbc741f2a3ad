//! Which module knows which, and that none is known by one that it knows itself.
//!
//! Reads the source as text: every path that begins with `crate::`, `super::` or a child's name, followed through `pub use` to the file that
//! has what is named. Gives the circles, each with the files that tie it. Only what is shipped counts: a test may look wherever it likes.
//!
//! Two kinds of houses: the modules right below a source folder, and the files of each folder in it. The file that a folder is entered by
//! (`mod.rs`, or the file of the folder's name beside it) is one of them, with what it holds itself; that it declares the others and hands
//! on their names is its trade, and ties nothing.

use std::collections::{BTreeMap, BTreeSet};

use super::{assert_none, files, read};

/// Where the modules of a crate begin.
const CRATES: [&str; 2] = ["src", "xtask/src"];

/// Folders whose door holds one type that the others serve: it calls them, they are handed it. There the door is no room of its own.
const ONE_TYPE: [(&str, &str); 2] = [
    // `App`, in a file each part of the page.
    ("src", "browser::dashboard"),
    // `Browser`, which is told apart into Firefox and Chromium where they differ.
    ("xtask/src", "browser"),
];

/// A module by the names on the way to it, from the crate's root.
type Module = Vec<String>;

/// The source of each module, comments and tests left out.
type Sources = BTreeMap<Module, String>;

/// What a module needs of others, with the path that says so.
type Needs = BTreeMap<(Module, Module), String>;

#[test]
fn no_modules_go_round_in_circles() {
    let mut problems = Vec::new();
    for folder in CRATES {
        let sources = sources(folder);
        let excepted = ONE_TYPE.into_iter().filter(|(of, _)| *of == folder).map(|(_, house)| house);
        let excepted: Vec<Module> =
            excepted.map(|house| house.split("::").map(str::to_owned).collect()).collect();
        let all = circles(&sources, &[]);
        for house in &excepted {
            let place = format!("{}’s door", house.last().unwrap());
            if !all.iter().any(|circle| circle.contains(&place)) {
                problems.push(format!("{folder}: {} has no circle to except", house.join("::")));
            }
        }
        problems.extend(circles(&sources, &excepted));
    }
    assert_none(&problems);
}

#[test]
fn a_circle_is_found_and_named() {
    let source = |name: &str, text: &str| (name.split("::").map(str::to_owned).collect(), shipped(text));
    let of = |sources: &[(&str, &str)]| {
        circles(&sources.iter().map(|(name, text)| source(name, text)).collect(), &[])
    };
    let none: [String; 0] = [];
    let door = "mod one;\nmod two;\npub use one::One;\npub struct Shared;\n";
    assert_eq!(of(&[("a", "use crate::b::B;"), ("b", "fn f() -> u8 { 7 }")]), none);
    assert_eq!(
        of(&[
            ("a", "use crate::{b::B, c};"),
            ("b", "fn f() { crate::c::g() }"),
            ("c", "use super::a::{self, A};")
        ]),
        ["a, b and c go round in a circle: a needs b::B, a needs c, b needs c::g, c needs a"]
    );
    // What a folder's door hands on is the file's that has it.
    let through = of(&[("f", door), ("f::one", "use super::two::Two;"), ("f::two", "use crate::f::One;")]);
    assert_eq!(through, ["one and two in f go round in a circle: one needs two::Two, two needs f::One"]);
    assert_eq!(of(&[("f", door), ("f::one", "use super::Shared;"), ("f::two", "use super::One;")]), none);
    let own = format!("{door}fn work() {{ two::work(); }}\n");
    assert_eq!(
        of(&[("f", own.as_str()), ("f::one", ""), ("f::two", "use super::Shared;")]),
        ["f’s door and two in f go round in a circle: f’s door needs two::work, two needs f::Shared"]
    );
    assert_eq!(
        of(&[("a", "pub use crate::b::B;"), ("b", "use crate::a::A;")]),
        ["a and b go round in a circle: a needs b::B, b needs a::A"]
    );
    // Neither a comment nor a test ties anything.
    let talk =
        "// use crate::b;\n/// [`B`](crate::b::B)\n#[cfg(test)]\nmod tests {\n    use crate::b::B;\n}\n";
    assert_eq!(of(&[("a", talk), ("b", "use crate::a::A;")]), none);
}

/// The modules below a folder.
fn sources(folder: &str) -> Sources {
    let all: Vec<(Module, String)> = files(folder, ".rs")
        .into_iter()
        .map(|path| {
            let inside = path.strip_prefix(folder).unwrap().trim_start_matches('/').trim_end_matches(".rs");
            let names = inside.split('/').map(str::to_owned).filter(|name| name != "mod" && name != "lib");
            (names.collect(), read(&path))
        })
        .collect();
    let of_tests: BTreeSet<Module> = all
        .iter()
        .flat_map(|(module, text)| {
            let after = text.split("#[cfg(test)]\n").skip(1);
            let name =
                |after: &str| Some(after.lines().next()?.split_once("mod ")?.1.strip_suffix(';')?.to_owned());
            after.filter_map(name).map(|name| child(module, &name)).collect::<Vec<_>>()
        })
        .collect();
    all.into_iter()
        .filter(|(module, _)| !(0..=module.len()).any(|end| of_tests.contains(&module[..end])))
        .map(|(module, text)| (module, shipped(&text)))
        .collect()
}

fn child(module: &Module, name: &str) -> Module {
    module.iter().cloned().chain([name.to_owned()]).collect()
}

/// A source without comments and tests. In a module within the file, `super` is the file.
fn shipped(source: &str) -> String {
    let mut kept = String::new();
    let (mut inner, mut of_test, mut is_test) = (false, false, false);
    for line in source.lines() {
        let code = line.split("//").next().unwrap_or_default();
        let begins = line.contains("mod ") && line.ends_with(" {") && !line.starts_with(' ');
        (inner, of_test) = (inner || begins, of_test || begins && is_test);
        is_test = line == "#[cfg(test)]";
        if !of_test {
            kept.push_str(&if inner { code.replace("super::", "self::") } else { code.to_owned() });
            kept.push('\n');
        }
        if line == "}" {
            (inner, of_test) = (false, false);
        }
    }
    kept
}

/// The circles of a crate, each in a sentence; without the doors of what is excepted.
fn circles(sources: &Sources, excepted: &[Module]) -> Vec<String> {
    let needs = needs(sources);
    let mut houses: BTreeSet<Module> = BTreeSet::from([Module::new()]);
    houses
        .extend(sources.keys().filter(|module| sources.keys().any(|other| is_below(other, module))).cloned());
    houses.iter().flat_map(|house| circles_in(house, &needs, excepted.contains(house))).collect()
}

fn is_below(module: &Module, above: &Module) -> bool {
    module.len() > above.len() && module.starts_with(above)
}

fn circles_in(house: &Module, needs: &Needs, without_door: bool) -> Vec<String> {
    let door = house.last().map_or_else(|| "lib.rs".to_owned(), |name| format!("{name}’s door"));
    let room = |module: &Module| module.get(house.len()).cloned().unwrap_or_else(|| door.clone());
    let mut ties: BTreeMap<(String, String), BTreeSet<String>> = BTreeMap::new();
    for ((from, to), path) in needs {
        let inside = from.starts_with(house) && to.starts_with(house);
        let at_door = from == house || to == house;
        if inside && room(from) != room(to) && !(without_door && at_door) {
            ties.entry((room(from), room(to))).or_default().insert(path.clone());
        }
    }
    let rooms: BTreeSet<&String> = ties.keys().flat_map(|(from, to)| [from, to]).collect();
    let reached = |start: &String| {
        let mut seen: BTreeSet<&String> = BTreeSet::new();
        let mut open = vec![start];
        while let Some(room) = open.pop() {
            open.extend(
                ties.keys().filter(|(from, _)| from == room).map(|(_, to)| to).filter(|to| seen.insert(*to)),
            );
        }
        seen.into_iter().cloned().collect::<BTreeSet<String>>()
    };
    let reach: BTreeMap<&String, BTreeSet<String>> =
        rooms.iter().map(|room| (*room, reached(room))).collect();
    let rounds: BTreeSet<Vec<&String>> = rooms
        .iter()
        .map(|room| {
            rooms
                .iter()
                .copied()
                .filter(|other| reach[*room].contains(*other) && reach[*other].contains(*room))
        })
        .map(Iterator::collect::<Vec<&String>>)
        .filter(|round| round.len() > 1)
        .collect();
    rounds.into_iter().map(|round| sentence(house, &round, &ties)).collect()
}

fn sentence(
    house: &Module,
    round: &[&String],
    ties: &BTreeMap<(String, String), BTreeSet<String>>,
) -> String {
    let (last, before) = round.split_last().unwrap();
    let before: Vec<&str> = before.iter().map(|name| name.as_str()).collect();
    let place = if house.is_empty() { String::new() } else { format!(" in {}", house.join("::")) };
    let said = ties
        .iter()
        .filter(|((from, to), _)| round.contains(&from) && round.contains(&to))
        .flat_map(|((from, _), paths)| paths.iter().map(move |path| format!("{from} needs {path}")));
    let said: Vec<String> = said.collect();
    format!("{} and {last}{place} go round in a circle: {}", before.join(", "), said.join(", "))
}

/// What each module needs of others.
fn needs(sources: &Sources) -> Needs {
    let handed_on = handed_on(sources);
    let mut needs = Needs::new();
    for (module, source) in sources {
        for path in paths(&without_handing_on(source, module, sources), module, sources) {
            let to = owner(&path, sources, &handed_on);
            if to != *module && !to.is_empty() {
                needs.entry((module.clone(), to.clone())).or_insert_with(|| shortly(&path, &to));
            }
        }
    }
    needs
}

/// A path from the last module on that it names.
fn shortly(path: &[String], to: &Module) -> String {
    let from = path.iter().zip(to).take_while(|(one, other)| one == other).count();
    path[from.saturating_sub(1)..].join("::")
}

/// Lines such as `pub use day::Day;`, which may be longer than a line.
fn handing_on(source: &str) -> impl Iterator<Item = &str> {
    source.split_inclusive(';').filter_map(|part| {
        let begin = part.rfind("pub use ").or_else(|| part.rfind("pub(crate) use "))?;
        Some(&part[begin..])
    })
}

/// A source without the lines that hand on what the files behind this door have.
fn without_handing_on(source: &str, module: &Module, sources: &Sources) -> String {
    let is_of_own = |line: &&str| paths(line, module, sources).iter().all(|path| is_below(path, module));
    handing_on(source).filter(is_of_own).fold(source.to_owned(), |rest, line| rest.replacen(line, "", 1))
}

/// Which names a module has from others: whose they are.
fn handed_on(sources: &Sources) -> BTreeMap<Module, Module> {
    let mut handed_on = BTreeMap::new();
    for (module, source) in sources {
        for line in handing_on(source) {
            for path in paths(line, module, sources) {
                if let Some(name) = path.last() {
                    handed_on.insert(child(module, name), path.clone());
                }
            }
        }
    }
    handed_on
}

/// The module whose is what a path names.
fn owner(path: &[String], sources: &Sources, handed_on: &BTreeMap<Module, Module>) -> Module {
    let known = (0..=path.len()).rev().find(|end| sources.contains_key(&path[..*end])).unwrap_or_default();
    let named = path.get(..known + 1).and_then(|named| handed_on.get(named));
    match named {
        Some(elsewhere) if elsewhere.as_slice() != path => owner(elsewhere, sources, handed_on),
        _ => path[..known].to_vec(),
    }
}

/// All paths of a source that lead to a module of the crate, from its root.
fn paths(source: &str, module: &Module, sources: &Sources) -> Vec<Module> {
    let mut found = Vec::new();
    let mut before = ' ';
    let mut place = 0;
    while let Some(letter) = source[place..].chars().next() {
        let rest = &source[place..];
        let word: String =
            rest.chars().take_while(|letter| letter.is_alphanumeric() || *letter == '_').collect();
        if word.is_empty() {
            before = letter;
            place += letter.len_utf8();
            continue;
        }
        if rest[word.len()..].starts_with("::") && !":$.".contains(before) {
            let begin = match word.as_str() {
                "crate" => Some(Module::new()),
                "self" => Some(module.clone()),
                "super" => Some(module[..module.len().saturating_sub(1)].to_vec()),
                name => Some(child(module, name)).filter(|child| sources.contains_key(child)),
            };
            if let Some(begin) = begin {
                follow(rest[word.len() + 2..].trim_start(), begin, &mut found);
            }
        }
        before = 'x';
        place += word.len();
    }
    found
}

/// Takes a path on from where it has come to, into all branches of its braces. Gives what stands behind it.
fn follow<'a>(rest: &'a str, so_far: Module, found: &mut Vec<Module>) -> &'a str {
    if let Some(mut inside) = rest.strip_prefix('{') {
        loop {
            inside = inside.trim_start_matches(|letter: char| letter.is_whitespace() || letter == ',');
            if let Some(after) = inside.strip_prefix('}') {
                return after;
            }
            let after = follow(inside, so_far.clone(), found);
            // `as another`, or what no path is made of.
            inside = &after[after.find([',', '}', '{']).unwrap_or(after.len())..];
            if inside.is_empty() || inside.starts_with('{') {
                return inside;
            }
        }
    }
    let word: String = rest.chars().take_while(|letter| letter.is_alphanumeric() || *letter == '_').collect();
    let after = &rest[word.len()..];
    let so_far = match word.as_str() {
        "super" => so_far[..so_far.len().saturating_sub(1)].to_vec(),
        "" | "self" => so_far,
        name => child(&so_far, name),
    };
    match after.strip_prefix("::") {
        Some(more) if !more.starts_with('<') => follow(more, so_far, found),
        _ => {
            found.push(so_far);
            after
        }
    }
}
