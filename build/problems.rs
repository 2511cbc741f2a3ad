//! What is wrong with the tables under `data/`: collected over all files, told at once, each with its file and line.

use std::path::Path;

/// Everything found wrong so far.
#[derive(Default)]
pub(crate) struct Problems(Vec<String>);

impl Problems {
    /// Notes a problem at a place in a file.
    pub(crate) fn at(
        &mut self,
        file: &Path,
        source: &str,
        span: std::ops::Range<usize>,
        what: impl std::fmt::Display,
    ) {
        let line = source.get(..span.start).map_or(1, |before| before.matches('\n').count() + 1);
        self.0.push(format!("{}:{line}: {what}", file.display()));
    }

    /// Notes a problem of a whole file.
    pub(crate) fn of(&mut self, file: &Path, what: impl std::fmt::Display) {
        self.0.push(format!("{}: {what}", file.display()));
    }

    /// All of them, one a line; `None` where there is none.
    pub(crate) fn told(&self) -> Option<String> {
        (!self.0.is_empty()).then(|| self.0.join("\n"))
    }
}
