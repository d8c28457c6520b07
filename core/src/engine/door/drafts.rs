//! Drafts through the door: the same members that name a standard, the same answers.

use super::documents::format_of;
use super::fault::Fault;
use super::request::Request;
use super::{Answer, Engine, refusal, success};
use crate::engine::draft::Draft;
use crate::records::record_type;

impl Engine {
    /// An empty record to be typed: `record`, `as_of`, `edition`?, `profile`? or `profile_toml`?.
    ///
    /// # Errors
    /// An answer with an `error`, as [`Engine::call`] gives it.
    pub fn draft(&self, request: &[u8]) -> Result<Draft, Answer> {
        let open = || -> Result<Draft, Fault> {
            let mut request = Request::parse(request, None)?;
            let record = request.needed("record")?;
            let key = request.key()?;
            request.done()?;
            record_type(&record)
                .ok_or_else(|| Fault::new("no-record", "no record type of this name".to_owned()))?;
            Ok(Draft::new(self.standard(key)?, &record)?)
        };
        open().map_err(|fault| refusal(&fault))
    }

    /// Fills a draft from a document with one record, such as a scanned card: document, `format`?. The result says the format
    /// and which fields were filled.
    #[must_use]
    pub fn fill(&self, draft: &mut Draft, request: &[u8], data: Option<&[u8]>) -> Answer {
        let mut json = String::new();
        let mut read = || -> Result<(), Fault> {
            let mut request = Request::parse(request, data)?;
            let document = request.document()?;
            let told = request.text("format")?;
            request.done()?;
            let format = format_of(told.as_deref(), &document)?;
            if format.record != draft.record().dictionary().record() {
                return Err(Fault::new(
                    "other-record",
                    "the document carries another type of record".to_owned(),
                ));
            }
            let records = draft.standard().read(&document, format.id)?;
            let [record] = records.as_slice() else {
                return Err(Fault::new("cannot-carry", "the document has more than one record".to_owned()));
            };
            let places = draft.fill(record.as_ref());
            success(&mut json, "fill", |out| {
                out.text("format", format.id);
                out.texts("fields", places.iter().map(|p| draft.path(*p)));
                Ok(())
            })
        };
        match read() {
            Ok(()) => Answer { json, bytes: Vec::new() },
            Err(fault) => refusal(&fault),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn opens_and_fills() {
        let engine = Engine::new();
        let mut draft = engine.draft(br#"{"record":"citizen","as_of":"2026-11-21"}"#).unwrap();
        let qr =
            r#"{"text":"001190000017|012345678|Trần Văn A|15011990|Nữ|Hà Nội|01052021","format":"cccd-qr"}"#;
        let said = engine.fill(&mut draft, qr.as_bytes(), None).json;
        assert!(
            said.starts_with(
                r#"{"ok":true,"op":"fill","result":{"format":"cccd-qr","fields":["personal_id""#
            ),
            "{said}"
        );
        for (request, code) in [
            (&br#"{"record":"citizen"}"#[..], "missing"),
            (br#"{"record":"nobody","as_of":"2026-11-21"}"#, "no-record"),
            (br#"{"record":"citizen","as_of":"2026-11-21","more":1}"#, "unknown-member"),
        ] {
            let answer = engine.draft(request).err().unwrap();
            assert!(answer.json.contains(&format!(r#""code":"{code}""#)), "{}", answer.json);
        }
        let before = draft.json();
        for text in ["{}", r#"{"text":"%PDF","format":"cccd-qr"}"#, "["] {
            assert!(engine.fill(&mut draft, text.as_bytes(), None).json.starts_with(r#"{"ok":false"#));
        }
        assert_eq!(draft.json(), before);
    }
}
