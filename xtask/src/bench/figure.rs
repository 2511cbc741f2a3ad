//! One figure of a measurement: what was measured, in which browser, how it came out and how it should.
//!
//! Samples come in; the median and the quartiles around it go out, which a single slow moment of the machine does not move.

use anyhow::{Result, bail};
use serde::{Deserialize, Serialize};

/// One figure.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Figure {
    /// What was measured.
    pub(super) name: String,
    /// `firefox`, `chromium`, `native`, or `package`.
    pub(super) place: String,
    /// `ms` or `bytes`.
    pub(super) unit: String,
    /// Half of the samples were below.
    pub(super) median: f64,
    /// A quarter was below.
    pub(super) low: f64,
    /// A quarter was above.
    pub(super) high: f64,
    /// The least.
    pub(super) min: f64,
    /// The most.
    pub(super) max: f64,
    /// How many samples there were.
    pub(super) samples: usize,
    /// What the median shall not exceed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) aim: Option<f64>,
}

impl Figure {
    /// A figure of these samples.
    ///
    /// # Errors
    /// When there are none.
    pub(super) fn of(
        name: impl Into<String>,
        place: &str,
        unit: &str,
        mut samples: Vec<f64>,
    ) -> Result<Self> {
        let name = name.into();
        samples.sort_by(f64::total_cmp);
        let at = |quarter: usize| samples.get(samples.len().saturating_sub(1) * quarter / 4).copied();
        let (Some(min), Some(low), Some(median), Some(high), Some(max)) = (at(0), at(1), at(2), at(3), at(4))
        else {
            bail!("{name} was never measured");
        };
        let (place, unit) = (place.to_owned(), unit.to_owned());
        Ok(Self { name, place, unit, median, low, high, min, max, samples: samples.len(), aim: None })
    }

    /// The same with what it should be.
    #[must_use]
    pub(super) fn aiming(self, aim: f64) -> Self {
        Self { aim: Some(aim), ..self }
    }

    /// Whether its median is above what it should be.
    pub(super) fn is_above(&self) -> bool {
        self.aim.is_some_and(|aim| self.median > aim)
    }

    /// The median and the quartiles around it, with as many digits as say something.
    pub(super) fn told(&self) -> String {
        let Self { median, low, high, .. } = *self;
        match self.unit.as_str() {
            "bytes" if self.samples == 1 => thousands(median),
            "bytes" => format!("{} ({} to {})", thousands(median), thousands(low), thousands(high)),
            _ => {
                let digits = if median.abs() < 1.0 { 3 } else { 1 };
                format!("{median:.digits$} ms ({low:.digits$} to {high:.digits$})")
            }
        }
    }

    /// What it should be, in the same way.
    pub(super) fn aim_told(&self) -> String {
        match (self.aim, self.unit.as_str()) {
            (None, _) => String::new(),
            (Some(aim), "bytes") => thousands(aim),
            (Some(aim), _) => format!("{aim} ms"),
        }
    }
}

/// Bytes, as people read them.
fn thousands(bytes: f64) -> String {
    format!("{:.1} kB", bytes / 1_000.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_figure_has_the_middle_the_quarters_and_the_ends_of_its_samples() {
        let figure = Figure::of("answer", "native", "ms", Vec::from([9.0, 1.0, 5.0, 3.0, 7.0])).unwrap();
        assert_eq!(
            (figure.min, figure.low, figure.median, figure.high, figure.max),
            (1.0, 3.0, 5.0, 7.0, 9.0)
        );
        assert_eq!(figure.told(), "5.0 ms (3.0 to 7.0)");
        assert!(Figure::of("answer", "native", "ms", Vec::new()).is_err());
    }

    #[test]
    fn only_what_is_above_its_aim_is_told_to_be() {
        let figure = |median: f64| Figure::of("answer", "native", "ms", Vec::from([median])).unwrap();
        assert!(!figure(50.0).is_above());
        assert!(!figure(40.0).aiming(40.0).is_above());
        assert!(figure(40.1).aiming(40.0).is_above());
    }
}
