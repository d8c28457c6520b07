//! Forms through the door: one event into the forms it fills, what each box comes from, and the questions that are left.

use super::check::day_text;
use super::documents::{format_of, kind_of, write_losses};
use super::fault::Fault;
use super::json::Json;
use super::request::Request;
use crate::engine::{FormDocument, Standard};
use crate::forms::{FORMS, Form, FormBox, Given, Source, form};
use crate::rules::Language;

/// Fills a form with the event in a document, or all forms of that event when none is named.
///
/// A named form comes with the texts of its boxes, and its document follows the answer; where all are asked for, only what is
/// missing is told.
pub(super) fn op_form(
    standard: &Standard,
    mut request: Request<'_>,
    out: &mut Json<'_>,
    bytes: &mut Vec<u8>,
) -> Result<(), Fault> {
    let document = request.document()?;
    let (told, record) = (request.text("format")?, request.text("record")?);
    let (name, answers) = (request.text("form")?, request.texts("answers")?);
    let language = request.language()?;
    request.done()?;
    let one = match name.as_deref() {
        Some(name) => {
            Some(form(name).ok_or_else(|| Fault::new("no-form", "no form of this name".to_owned()))?)
        }
        None => None,
    };
    let format = format_of(told.as_deref(), &document)?;
    let kind = kind_of(record.as_deref(), &document, format)?;
    let records = standard.read_as(&document, format.id, kind)?;
    let [event] = records.as_slice() else {
        return Err(Fault::new(
            "cannot-carry",
            "a form takes one event, and the document has more".to_owned(),
        ));
    };
    let forms = one.map_or_else(|| standard.forms(event.as_ref()), |form| vec![form]);
    let mut filled = Vec::with_capacity(forms.len());
    for form in forms {
        filled.push(standard.fill_form(form, event.as_ref(), &answers)?);
    }
    // An answer that no box asks for is a slip of the pen, not something to pass over.
    let unused = |name: &str| filled.iter().all(|d| d.filled.unused.iter().any(|u| u == name));
    if answers.iter().any(|(name, _)| unused(name)) {
        return Err(Fault::new("no-question", "answers has one that no box of the form asks for".to_owned()));
    }
    out.text("record", kind.name);
    let texts = one.is_some();
    out.array("forms", |all| {
        for done in &filled {
            all.item(|one| write_form(one, done, texts, language));
        }
    });
    if let (true, Some(done)) = (texts, filled.pop()) {
        write_losses(out, &done.losses);
        *bytes = done.bytes;
    }
    Ok(())
}

fn write_form(out: &mut Json<'_>, done: &FormDocument, texts: bool, language: Language) {
    write_about(out, done.filled.form, language);
    out.flag("complete", done.filled.is_complete());
    out.array("boxes", |boxes| {
        for (of, given) in done.filled.boxes() {
            boxes.item(|one| write_box(one, of, given, texts, language));
        }
    });
}

fn write_about(out: &mut Json<'_>, form: &Form, language: Language) {
    out.text("form", form.id);
    out.text("title", language.pick(form.title_vi, form.title_en));
    out.text("instrument", form.instrument);
    out.text("number", form.number);
    out.texts("procedures", form.procedures);
    out.some("format", form.format);
    out.text("certainty", form.certainty.mark());
}

fn write_box(out: &mut Json<'_>, of: &FormBox, given: &Given, texts: bool, language: Language) {
    let (state, from) = match given.source {
        Source::Record(path) => ("record", path),
        Source::Derived(path) => ("derived", path),
        Source::Answer(name) => ("answer", name),
        Source::Fixed => ("fixed", ""),
        Source::Missing if of.required => ("missing", ""),
        Source::Missing => ("empty", ""),
    };
    out.text("box", of.at);
    out.text("label", language.pick(of.label_vi, of.label_en));
    out.text("state", state);
    out.some("from", from);
    if given.source == Source::Missing {
        // The name under which the answer is given next time.
        out.text("answer", of.answer());
        out.some("question", language.pick(of.question_vi, of.question_en));
    } else if texts {
        out.text("text", &given.text);
    }
}

/// The forms of the standard, or those that a record fills.
pub(super) fn write_forms(out: &mut Json<'_>, record: Option<&str>, language: Language) {
    out.array("forms", |all| {
        for form in FORMS.iter().filter(|f| record.is_none_or(|name| f.event == name)) {
            all.item(|one| {
                write_about(one, form, language);
                one.text("record", form.event);
                one.some("makes", form.record);
                one.some("from", &form.valid_from.map(day_text).unwrap_or_default());
                one.some("to", &form.valid_to.map(day_text).unwrap_or_default());
                one.some("about", form.about);
                one.text("basis", form.basis);
            });
        }
    });
}
