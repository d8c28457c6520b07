//! An event and some answers into the boxes of a form.

use super::write;
use super::{Form, FormBox};
use crate::records::AnyRecord;
use crate::values::Date;

/// Where the text of a box comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// A field of the event.
    Record(&'static str),
    /// The same, worked out from it: a part of a name, a date in words.
    Derived(&'static str),
    /// An answer of this name.
    Answer(&'static str),
    /// The form itself.
    Fixed,
    /// Nowhere.
    Missing,
}

/// A box with its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    /// Its text; empty when there is none.
    pub text: String,
    /// Where it comes from.
    pub source: Source,
}

/// A filled form.
#[derive(Debug)]
pub struct Filled {
    /// The form.
    pub form: &'static Form,
    /// Its boxes, in their order.
    pub given: Vec<Given>,
    /// Names of answers that no box asks for.
    pub unused: Vec<String>,
}

impl Filled {
    /// The boxes with what stands in them.
    pub fn boxes(&self) -> impl Iterator<Item = (&'static FormBox, &Given)> {
        self.form.boxes.iter().zip(&self.given)
    }

    /// The boxes that must be filled and are not.
    pub fn missing(&self) -> impl Iterator<Item = &'static FormBox> {
        self.boxes().filter(|(b, given)| b.required && given.source == Source::Missing).map(|(b, _)| b)
    }

    /// Whether everything that must be filled is.
    pub fn is_complete(&self) -> bool {
        self.missing().next().is_none()
    }
}

/// Fills a form. Answers for fields of the event are put into `event` where it has none; one that its field can not read is kept
/// there as unread and does not count as given.
pub fn fill(
    form: &'static Form,
    event: &mut dyn AnyRecord,
    answers: &[(String, String)],
    on: Date,
) -> Filled {
    let dictionary = event.dictionary();
    let answered = |name: &str| answers.iter().find(|(n, text)| n == name && !text.trim().is_empty());
    for form_box in form.boxes {
        let slot = dictionary.slot(form_box.answer());
        if let (Some(slot), Some((_, text))) = (slot, answered(form_box.answer()))
            && !slot.is_filled(event)
            && event.kept().unread_at(slot).is_none()
        {
            slot.set(event, text);
        }
    }
    let given = form.boxes.iter().map(|form_box| {
        if !form_box.text.is_empty() {
            return Given { text: form_box.text.to_owned(), source: Source::Fixed };
        }
        for (path, codec) in form_box.from() {
            let mut text = String::new();
            if let Some(source) = write::field(event, path, codec, on, &mut text) {
                return Given { text, source };
            }
        }
        match answered(form_box.answer()) {
            // A field of the event that has not taken its answer could not read it.
            Some((_, text)) if dictionary.slot(form_box.answer()).is_none() => {
                Given { text: text.clone(), source: Source::Answer(form_box.answer()) }
            }
            _ => Given { text: String::new(), source: Source::Missing },
        }
    });
    let given = given.collect();
    let asked = |name: &str| form.boxes.iter().any(|b| b.answer() == name);
    let unused = answers.iter().filter(|(name, _)| !asked(name)).map(|(name, _)| name.clone()).collect();
    Filled { form, given, unused }
}
