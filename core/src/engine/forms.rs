//! One event into every form it fills.

use super::{Error, Standard};
use crate::forms::{Filled, Form, fill, forms_of};
use crate::records::{AnyRecord, json_string, record_type};

/// A form as a document.
#[derive(Debug)]
pub struct FormDocument {
    /// The boxes, and where each comes from.
    pub filled: Filled,
    /// The document: a message, a record as canonical JSON, or the boxes as JSON.
    pub bytes: Vec<u8>,
    /// What of the event the document does not carry; empty for forms that are no message.
    pub losses: Vec<crate::formats::Loss>,
}

impl Standard {
    /// The forms that an event fills on the day of judgement.
    pub fn forms(&self, event: &dyn AnyRecord) -> Vec<&'static Form> {
        forms_of(event.dictionary().record(), self.as_of()).collect()
    }

    /// Fills a form from an event and answers, each under the name that [`crate::forms::FormBox::answer`] gives.
    ///
    /// # Errors
    /// When the form is of another event, or its document can not be written.
    pub fn fill_form(
        &self,
        form: &'static Form,
        event: &dyn AnyRecord,
        answers: &[(String, String)],
    ) -> Result<FormDocument, Error> {
        let name = event.dictionary().record();
        if form.event != name {
            return Err(Error::OtherForm(form.id, form.event));
        }
        // Answers go into a copy: the event itself is the caller's.
        let copy = self.write(&[event], "canonical-json")?.bytes;
        let mut copy = self.read(&copy, "canonical-json")?;
        let mut fresh = (record_type(name).ok_or_else(|| Error::NoRecord(name.to_owned()))?.fresh)();
        let event = copy.first_mut().map_or(fresh.as_mut(), |b| b.as_mut());
        let filled = fill(form, event, answers, self.as_of());
        if !form.format.is_empty() {
            let written = self.write(&[event], form.format)?;
            return Ok(FormDocument { filled, bytes: written.bytes, losses: written.losses });
        }
        let bytes = match record_type(form.record) {
            Some(kind) => {
                let mut made = (kind.fresh)();
                for (form_box, given) in filled.boxes().filter(|(_, g)| !g.text.is_empty()) {
                    if let Some(slot) = (kind.fields)().slot(form_box.at) {
                        slot.set(made.as_mut(), &given.text);
                    }
                }
                self.write(&[made.as_ref()], "canonical-json")?.bytes
            }
            None => boxes(&filled).into_bytes(),
        };
        Ok(FormDocument { filled, bytes, losses: Vec::new() })
    }
}

/// The boxes of a form as one JSON object, empty ones too.
fn boxes(filled: &Filled) -> String {
    let mut out = String::from("{");
    for (n, (form_box, given)) in filled.boxes().enumerate() {
        if n > 0 {
            out.push(',');
        }
        json_string(&mut out, form_box.at);
        out.push(':');
        json_string(&mut out, &given.text);
    }
    out.push('}');
    out
}
