//! `form`: one event into its forms, and the questions that are left.

use crate::args::{Common, Form as Output, FormArgs};
use crate::failure::{Failure, Outcome};
use crate::input::{Named, Source};
use crate::losses;
use crate::output;
use crate::paper::{Ink, Paper};
use crate::recognise::recognise;
use crate::session::Session;
use crate::whole::{self, Whole};
use chuan::engine::FormDocument;
use chuan::forms::{FORMS, Form, FormBox, Given, Source as From, form};
use chuan::records::AnyRecord;
use serde::Serialize;
use std::io::{self, Write as _};

/// A form, as reports say it.
#[derive(Serialize)]
struct Item<'i> {
    form: &'i str,
    title: &'i str,
    instrument: &'i str,
    number: &'i str,
    procedures: &'i [&'static str],
    certainty: &'static str,
    complete: bool,
    boxes: Vec<BoxItem<'i>>,
}

#[derive(Serialize)]
struct BoxItem<'i> {
    #[serde(rename = "box")]
    at: &'i str,
    label: &'i str,
    /// `record`, `derived`, `answer`, `fixed`, `missing` or `empty`.
    state: &'static str,
    /// The field of the event, or the name of the answer.
    #[serde(skip_serializing_if = "str::is_empty")]
    from: &'i str,
    #[serde(skip_serializing_if = "str::is_empty")]
    question: &'i str,
    #[serde(skip_serializing_if = "Option::is_none")]
    value: Option<&'i str>,
}

pub(crate) fn run(common: &Common, args: &FormArgs) -> Result<Outcome, Failure> {
    let session = Session::new(common)?;
    let answers = answers(args)?;
    let named = Named::one(&args.path);
    let of_file = |f: Failure| f.of(&named.name());
    let mut source = Source::open(&named)?;
    let recognised = recognise(&session, &args.reading, &mut source).map_err(of_file)?;
    let records =
        session.standard.read_as(&source.whole().map_err(of_file)?, recognised.format.id, recognised.kind);
    let records = records.map_err(|e| of_file(e.into()))?;
    let event = args.number.checked_sub(1).and_then(|n| records.get(n)).ok_or_else(|| {
        of_file(Failure::new("không có bản ghi số này", "there is no record of this number"))
    })?;
    match &args.fill {
        Some(id) => one(&session, args, id, event.as_ref(), &answers),
        None => all(&session, args, event.as_ref(), &answers),
    }
}

fn answers(args: &FormArgs) -> Result<Vec<(String, String)>, Failure> {
    let pair = |text: &String| {
        let (name, answer) = text.split_once('=').ok_or_else(|| {
            Failure::new("--answer phải ghi \"TÊN=nội dung\"", "--answer is written \"NAME=text\"")
        })?;
        Ok((name.trim().to_owned(), answer.to_owned()))
    };
    args.answer.iter().map(pair).collect()
}

/// Every form of the event, with what is missing.
fn all(
    session: &Session,
    args: &FormArgs,
    event: &dyn AnyRecord,
    answers: &[(String, String)],
) -> Result<Outcome, Failure> {
    let forms = session.standard.forms(event);
    if forms.is_empty() {
        let record = event.dictionary().record();
        return Err(Failure::new(
            format!("không có biểu mẫu nào cho bản ghi {record} vào ngày xét"),
            format!("no form for the record {record} on the day of judgement"),
        ));
    }
    let mut documents = Vec::new();
    for form in forms {
        documents.push(session.standard.fill_form(form, event, answers)?);
    }
    // An answer that no form asks for is a slip of the pen.
    let unused = |name: &String| documents.iter().all(|d| d.filled.unused.contains(name));
    if let Some((name, _)) = answers.iter().find(|(name, _)| unused(name)) {
        return Err(no_question(name));
    }
    let complete = documents.iter().all(|d| d.filled.is_complete());
    if session.form == Output::Text {
        let mut paper = Paper::new();
        for document in &documents {
            told(session, args, document, &mut paper)?;
        }
        paper.done()?;
    } else {
        let items: Vec<Item<'_>> = documents.iter().map(|d| item(session, args, d)).collect();
        output::list(session.form, &items, |_| Vec::new())?;
    }
    Ok(Outcome::found(!complete))
}

/// One form as a document.
fn one(
    session: &Session,
    args: &FormArgs,
    id: &str,
    event: &dyn AnyRecord,
    answers: &[(String, String)],
) -> Result<Outcome, Failure> {
    let form: &'static Form = form(id).ok_or_else(|| {
        let known: Vec<&str> =
            FORMS.iter().filter(|f| f.event == event.dictionary().record()).map(|f| f.id).collect();
        let known = known.join(", ");
        Failure::new(
            format!("không có biểu mẫu {id} (có: {known})"),
            format!("no form {id} (there are: {known})"),
        )
    })?;
    let document = session.standard.fill_form(form, event, answers)?;
    if let Some(name) = document.filled.unused.first() {
        return Err(no_question(name));
    }
    match whole::named(&args.out) {
        Some(path) => {
            let mut file = Whole::create(path)?;
            file.write_all(&document.bytes)?;
            file.finish()?;
        }
        None => {
            let mut out = io::stdout().lock();
            out.write_all(&document.bytes)?;
            out.write_all(b"\n")?;
        }
    }
    let mut err = io::stderr().lock();
    for missing in document.filled.missing() {
        writeln!(err, "{}: {}", missing.answer(), question(session, missing))?;
    }
    if !document.losses.is_empty() {
        losses::write(session, &document.losses, &mut err)?;
    }
    Ok(Outcome::found(!document.filled.is_complete()))
}

fn no_question(name: &str) -> Failure {
    Failure::new(format!("không biểu mẫu nào hỏi {name}"), format!("no form asks for {name}"))
}

fn question<'b>(session: &Session, of: &'b FormBox) -> &'b str {
    session.language.pick(of.question_vi, of.question_en)
}

fn state(of: &FormBox, given: &Given) -> (&'static str, &'static str) {
    match given.source {
        From::Record(path) => ("record", path),
        From::Derived(path) => ("derived", path),
        From::Answer(name) => ("answer", name),
        From::Fixed => ("fixed", ""),
        From::Missing if of.required => ("missing", of.answer()),
        From::Missing => ("empty", of.answer()),
    }
}

fn item<'i>(session: &Session, args: &FormArgs, document: &'i FormDocument) -> Item<'i> {
    let form = document.filled.form;
    let one = |(of, given): (&'static FormBox, &'i Given)| {
        let (state, from) = state(of, given);
        BoxItem {
            at: of.at,
            label: session.language.pick(of.label_vi, of.label_en),
            state,
            from,
            question: if state == "missing" { question(session, of) } else { "" },
            value: args.reveal.then_some(given.text.as_str()).filter(|t| !t.is_empty()),
        }
    };
    Item {
        form: form.id,
        title: session.language.pick(form.title_vi, form.title_en),
        instrument: form.instrument,
        number: form.number,
        procedures: form.procedures,
        certainty: form.certainty.mark(),
        complete: document.filled.is_complete(),
        boxes: document.filled.boxes().map(one).collect(),
    }
}

fn told(session: &Session, args: &FormArgs, document: &FormDocument, paper: &mut Paper) -> io::Result<()> {
    let filled = &document.filled;
    let form = filled.form;
    let name = paper.ink(Ink::Bold, form.id);
    paper.line(&name)?;
    let title = session.language.pick(form.title_vi, form.title_en);
    paper.wrapped(
        2,
        "",
        &format!("{title} ({} {}) [{}]", form.instrument, form.number, form.certainty.mark()),
    )?;
    let there = filled.given.iter().filter(|g| g.source != From::Missing).count();
    let text = session.pick("đã điền {n} trên {m} ô", "{n} of {m} boxes filled");
    let text = text.replace("{n}", &there.to_string()).replace("{m}", &filled.given.len().to_string());
    paper.wrapped(2, "", &text)?;
    if args.reveal {
        for (of, given) in filled.boxes().filter(|(_, g)| !g.text.is_empty()) {
            let (_, from) = state(of, given);
            let from = if from.is_empty() { String::new() } else { format!(" ← {from}") };
            paper.wrapped(4, &format!("{}: ", of.at), &format!("{}{from}", given.text))?;
        }
    }
    for of in filled.missing() {
        paper.wrapped(4, &format!("{}: ", of.answer()), question(session, of))?;
    }
    paper.line("")
}
