//! Declare once: one event, and every form that it fills.
//!
//! A form is data of spec/forms, keyed by procedure, instrument and number, because forms change by decree. Its boxes say which
//! field of the event fills them and, when the event does not say, which question to ask. Nothing is made up: what neither the
//! event nor an answer says stays empty and is told.
//!
//! Legal source: Nghị định 63/2024/NĐ-CP and, from 2026-09-01, Nghị định 301/2026/NĐ-CP (linked procedures).

mod fill;
#[cfg(test)]
mod tests;
mod write;

pub use crate::generated::forms::FORMS;
pub use fill::{Filled, Given, Source, fill};

use crate::codes::{Cells, Certainty, Line, Lines, cell};
use crate::values::Date;

/// A form.
#[derive(Clone, Copy, Debug)]
pub struct Form {
    /// Its name here.
    pub id: &'static str,
    /// The record type of the event that fills it.
    pub event: &'static str,
    /// Codes of the procedures in which it is used, list `procedure`.
    pub procedures: &'static [&'static str],
    /// The decree, circular or decision that has it.
    pub instrument: &'static str,
    /// Its number there.
    pub number: &'static str,
    /// Vietnamese title.
    pub title_vi: &'static str,
    /// English title.
    pub title_en: &'static str,
    /// What else there is to say.
    pub about: &'static str,
    /// First day of use.
    pub valid_from: Option<Date>,
    /// First day on which it is no longer used.
    pub valid_to: Option<Date>,
    /// Where its description comes from.
    pub basis: &'static str,
    /// How sure we are of it.
    pub certainty: Certainty,
    /// The format whose document the form is; empty for forms that people read.
    pub format: &'static str,
    /// The record type that the form makes; then its boxes are fields of that record.
    pub record: &'static str,
    /// Its boxes, in their order.
    pub boxes: &'static Lines<FormBox>,
}

/// A box of a form.
#[derive(Clone, Copy, Debug)]
pub struct FormBox {
    /// Its number or name on the form.
    pub at: &'static str,
    /// Vietnamese label.
    pub label_vi: &'static str,
    /// English label.
    pub label_en: &'static str,
    from: &'static str,
    /// What always stands in it.
    pub text: &'static str,
    /// The answer that fills it when the event does not; empty when `set` names a field for it.
    pub ask: &'static str,
    /// The field of the event that takes the answer.
    pub set: &'static str,
    /// Whether the form is not complete without it.
    pub required: bool,
    /// The question to ask, Vietnamese.
    pub question_vi: &'static str,
    /// The question to ask, English.
    pub question_en: &'static str,
}

impl Line for FormBox {
    fn of(cells: &mut Cells) -> Self {
        FormBox {
            at: cell(cells),
            label_vi: cell(cells),
            label_en: cell(cells),
            from: cell(cells),
            text: cell(cells),
            ask: cell(cells),
            set: cell(cells),
            required: cell(cells) == "y",
            question_vi: cell(cells),
            question_en: cell(cells),
        }
    }
}

impl FormBox {
    /// Fields of the event that fill it, each with how it is written; the first that is there.
    pub fn from(&self) -> impl Iterator<Item = (&'static str, &'static str)> + use<> {
        self.from.split_terminator(';').map(|f| f.split_once('|').unwrap_or((f, "")))
    }

    /// The name under which an answer for the box is given: its field of the event, its own name, or the box itself.
    pub fn answer(&self) -> &'static str {
        match (self.set, self.ask, self.from().next()) {
            ("", "", Some((path, _))) => path,
            ("", "", None) => self.at,
            ("", ask, _) => ask,
            (set, ..) => set,
        }
    }
}

impl Form {
    /// Whether it is in use on a day; an unknown day counts as such.
    pub fn in_use(&self, on: Date) -> bool {
        let begun = self.valid_from.is_none_or(|from| !on.is_before(from));
        let over = self.valid_to.is_some_and(|to| on == to || on.is_after(to));
        begun && !over
    }
}

/// The form of a name.
pub fn form(id: &str) -> Option<&'static Form> {
    FORMS.iter().find(|f| f.id == id)
}

/// The forms that an event of a record type fills on a day.
pub fn forms_of(event: &str, on: Date) -> impl Iterator<Item = &'static Form> {
    FORMS.iter().filter(move |f| f.event == event && f.in_use(on))
}
