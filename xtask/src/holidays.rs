//! `cargo xtask holidays`: writes `data/holidays.toml` anew from the library `holidays` of the Python Package Index.
//!
//! The library is installed into a folder of its own under `target/`, at the version named here; Python is needed for this command
//! only. What comes out is committed, so that nobody needs it to build. Holidays of future years change: run it once a year.

use std::fs;
use std::process::Command;

use anyhow::{Result, ensure};

use crate::{root, tools};

/// The release whose tables are taken. MIT licence, kept by Vacanza, the successor of the first author's project.
const RELEASE: &str = "holidays==0.109";

/// Writes the table, or only looks whether it is as it would be written.
pub fn run(check: bool) -> Result<()> {
    let folder = root().join("target/holidays");
    let python = folder.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
    if !python.exists() {
        tools::output(Command::new("python3").args(["-m", "venv"]).arg(&folder))?;
    }
    tools::output(Command::new(&python).args(["-m", "pip", "install", "--quiet", RELEASE]))?;
    let table = tools::output(Command::new(&python).args(["-c", SCRIPT]))?;
    let file = root().join("data/holidays.toml");
    if check {
        ensure!(
            fs::read_to_string(&file)? == table,
            "data/holidays.toml differs from {RELEASE}: run `cargo xtask holidays`"
        );
    } else {
        fs::write(&file, table)?;
    }
    Ok(())
}

/// Prints the table. Public holidays of the whole country only; of the United Kingdom those of England, by which the company that
/// answers there and its authority go. Saturdays and Sundays are left out, as they end no time limit anyway.
const SCRIPT: &str = r##"
import holidays
from importlib.metadata import version

FIRST, LAST = 2025, 2035
COUNTRIES = ("AT BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK").split()

print(f"""# Public holidays on working days, by country (ISO 3166-1) and year: month-day. Written by `cargo xtask holidays`.
#
# From the Python library `holidays` {version("holidays")}, https://pypi.org/project/holidays/, under the MIT licence:
# Copyright © Vacanza Team and individual contributors. Holidays of the whole country only, none of a region alone; of GB those of
# England. What the library foresees for years to come may still change.

credit = "holidays {version("holidays")}, MIT licence, © Vacanza Team and individual contributors"
years = [{FIRST}, {LAST}]

[days]""")
for country in COUNTRIES:
    days = holidays.country_holidays(country, subdiv="ENG" if country == "GB" else None, years=range(FIRST, LAST + 1))
    print(f"{country} = [")
    for year in range(FIRST, LAST + 1):
        working = sorted(day for day in days if day.year == year and day.weekday() < 5)
        print(f'    "{year} ' + " ".join(day.strftime("%m-%d") for day in working) + '",')
    print("]")
"##;
