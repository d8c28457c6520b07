//! Templates by the names of their columns, in whatever document they are carried.

use super::{Candidate, Confidence, Evidence, Report, key, version};
use crate::formats::table::{FORMATS, Format};
use crate::formats::template::named_columns;
use crate::order;

/// Adds the template whose columns these names are, when they are enough of one.
pub(super) fn look<'n>(names: impl Iterator<Item = &'n str> + Clone, report: &mut Report) {
    let mut found: Vec<Candidate> = FORMATS
        .iter()
        .filter(|f| f.carrier == "template")
        .filter_map(|format| judge(format, names.clone()))
        .collect();
    // The entry's columns are the same in every register; only those of its people tell.
    order::by_key(&mut found, |c| std::cmp::Reverse(c.weight));
    found.truncate(2);
    report.candidates.append(&mut found);
}

fn judge<'n>(format: &'static Format, names: impl Iterator<Item = &'n str>) -> Option<Candidate> {
    let (known, layout, of, all) = named_columns(format, names)?;
    let confidence = match () {
        () if known * 10 >= of * 9 => Confidence::Sure,
        () if known * 3 >= of * 2 => Confidence::Likely,
        () if known * 3 >= of => Confidence::Possible,
        () => return None,
    };
    let mut candidate = Candidate::new(format, confidence);
    candidate.guess.version = version(format.id, layout);
    // A table of any columns may fit as well; one that is named outranks it.
    candidate.weight = 50 + i32::try_from(known).unwrap_or(i32::MAX / 2);
    candidate.saw(Evidence::of(key::TEMPLATE_COLUMNS, known, of));
    if all > known {
        candidate.saw(Evidence::count(key::OTHER_COLUMNS, all - known));
    }
    Some(candidate)
}

/// Adds the template that a workbook holds, when it does.
#[cfg(feature = "xlsx")]
pub(super) fn workbook(bytes: &[u8], report: &mut Report) {
    use crate::formats::carriers::Workbook;
    use crate::formats::template::TITLE_ROWS;
    use std::ops::ControlFlow;
    /// Sheets that are looked at.
    const SHEETS: usize = 8;
    let Ok(mut book) = Workbook::open(bytes) else { return };
    let mut best: Option<Report> = None;
    for sheet in book.sheets().into_iter().take(SHEETS) {
        let mut rows = 0;
        let read = book.rows(Some(&sheet), |_, row| {
            rows += 1;
            let mut here = Report::default();
            look(row.iter().map(|c| c.text.as_str()), &mut here);
            let weight = |r: &Report| r.candidates.first().map_or(0, |c| c.weight);
            if weight(&here) > best.as_ref().map_or(0, weight) {
                best = Some(here);
            }
            if rows < TITLE_ROWS { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
        });
        if read.is_err() {
            break;
        }
    }
    if let Some(found) = best {
        report.candidates.extend(found.candidates);
    }
}

#[cfg(not(feature = "xlsx"))]
pub(super) fn workbook(_: &[u8], _: &mut Report) {}
