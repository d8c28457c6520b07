//! Legacy JSON as cells: a record may lie anywhere in the document, alone or in an array, wrapped in envelopes of other names.
//!
//! A cell stands under its key path from the record on (`HoVaTen/Ten`); items of an array have their number behind the
//! name, from the second on (`Cha[1]/HoVaTen`). Empty strings, empty objects and null are what converters make of an empty
//! element: no cell. What stands outside the records goes to the first one, under a path that begins with `/`.

use super::super::json::Tree;
use super::super::mapping::utf8;
use super::super::{Carrier, Cells, FormatError};
use crate::records::json_string;

/// The carrier of legacy JSON.
#[derive(Clone, Copy, Debug, Default)]
pub struct JsonCells {
    /// The key under which a record lies, whatever its case; empty when the document itself is the record.
    pub record_key: &'static str,
    /// Keys around the record when it is written, outermost first, parted by `/`.
    pub wrap: &'static str,
    /// Whether keys are read with a capital first letter, as some services write them in camel case.
    pub capital_keys: bool,
    /// What parts a name from the id of its form, which is left out: `__` in `name__71a2`. Empty when names are whole.
    pub suffix: &'static str,
}

impl Carrier for JsonCells {
    fn read(&self, input: &[u8]) -> Result<Vec<Cells>, FormatError> {
        let tree = Tree::read(utf8(input)?.trim_start_matches('\u{feff}'))?;
        let mut found = Found { carrier: self, records: Vec::new(), outside: Cells::default() };
        if self.record_key.is_empty() {
            match &tree {
                Tree::List(items) => items.iter().for_each(|item| found.record(item)),
                Tree::Object(_) => found.record(&tree),
                _ => {}
            }
        } else {
            found.search(&tree, "");
        }
        let Found { mut records, outside, .. } = found;
        match records.first_mut() {
            Some(first) => first.cells.extend(outside.cells),
            None => return Err(FormatError::Empty),
        }
        Ok(records)
    }

    fn write(&self, records: &[Cells]) -> Result<Vec<u8>, FormatError> {
        let mut out = String::new();
        let mut depth = 0;
        for name in self.wrap.split('/').filter(|n| !n.is_empty()) {
            out.push('{');
            json_string(&mut out, name);
            out.push(':');
            depth += 1;
        }
        if !self.record_key.is_empty() {
            out.push('{');
            json_string(&mut out, self.record_key);
            out.push(':');
            depth += 1;
        }
        if let [only] = records {
            Branch::of(only).write(&mut out);
        } else {
            out.push('[');
            for (n, record) in records.iter().enumerate() {
                if n > 0 {
                    out.push(',');
                }
                Branch::of(record).write(&mut out);
            }
            out.push(']');
        }
        out.extend(std::iter::repeat_n('}', depth));
        Ok(out.into_bytes())
    }
}

impl JsonCells {
    /// A name without the id of its form: letters and digits with at least one digit.
    fn whole_name<'k>(&self, key: &'k str) -> &'k str {
        let is_id = |id: &str| {
            id.bytes().all(|b| b.is_ascii_alphanumeric()) && id.bytes().any(|b| b.is_ascii_digit())
        };
        if self.suffix.is_empty() {
            return key;
        }
        key.rsplit_once(self.suffix).filter(|(_, id)| is_id(id)).map_or(key, |(name, _)| name)
    }
}

struct Found<'c> {
    carrier: &'c JsonCells,
    records: Vec<Cells>,
    outside: Cells,
}

impl Found<'_> {
    fn search(&mut self, tree: &Tree, path: &str) {
        match tree {
            Tree::Object(members) => {
                for (key, value) in members {
                    if key.eq_ignore_ascii_case(self.carrier.record_key) {
                        match value {
                            Tree::List(items) => items.iter().for_each(|item| self.record(item)),
                            other => self.record(other),
                        }
                    } else {
                        self.search(value, &format!("{path}/{key}"));
                    }
                }
            }
            Tree::List(items) => {
                for (n, item) in items.iter().enumerate() {
                    self.search(item, &format!("{path}[{n}]"));
                }
            }
            scalar => {
                if let Some(text) = scalar.text().filter(|t| !t.is_empty()) {
                    self.outside.push(path.to_owned(), text);
                }
            }
        }
    }

    fn record(&mut self, tree: &Tree) {
        if let Tree::Object(_) = tree {
            let mut cells = Cells::default();
            self.flatten(tree, String::new(), &mut cells);
            self.records.push(cells);
        }
    }

    fn flatten(&self, tree: &Tree, path: String, cells: &mut Cells) {
        match tree {
            Tree::Object(members) => {
                for (key, value) in members {
                    let key = match self.carrier.capital_keys {
                        true => capital(key),
                        false => self.carrier.whole_name(key).to_owned(),
                    };
                    let path = if path.is_empty() { key } else { format!("{path}/{key}") };
                    self.flatten(value, path, cells);
                }
            }
            Tree::List(items) => {
                for (n, item) in items.iter().enumerate() {
                    let path = if n == 0 { path.clone() } else { format!("{path}[{n}]") };
                    self.flatten(item, path, cells);
                }
            }
            scalar => {
                if let Some(text) = scalar.text().filter(|t| !t.is_empty()) {
                    cells.push(path, text);
                }
            }
        }
    }
}

fn capital(key: &str) -> String {
    let mut chars = key.chars();
    chars.next().map(|c| c.to_ascii_uppercase()).into_iter().chain(chars).collect()
}

/// Cells put back into a tree of keys, in their order.
#[derive(Default)]
struct Branch<'c> {
    text: Option<&'c str>,
    members: Vec<(&'c str, Branch<'c>)>,
}

impl<'c> Branch<'c> {
    fn of(cells: &'c Cells) -> Branch<'c> {
        let mut root = Branch::default();
        for cell in cells.cells.iter().filter(|c| !c.at.starts_with('/') && !c.raw.is_empty()) {
            let mut place = &mut root;
            for name in cell.at.split('/') {
                let at = place.members.iter().position(|(n, _)| *n == name).unwrap_or_else(|| {
                    place.members.push((name, Branch::default()));
                    place.members.len() - 1
                });
                match place.members.get_mut(at) {
                    Some((_, next)) => place = next,
                    None => break,
                }
            }
            place.text = Some(&cell.raw);
        }
        root
    }

    fn write(&self, out: &mut String) {
        if let (Some(text), true) = (self.text, self.members.is_empty()) {
            json_string(out, text);
            return;
        }
        out.push('{');
        let mut first = true;
        let mut n = 0;
        while let Some((name, branch)) = self.members.get(n) {
            n += 1;
            let Some(base) = name.split_once('[').map_or(Some(*name), |_| None) else { continue };
            if !first {
                out.push(',');
            }
            first = false;
            json_string(out, base);
            out.push(':');
            let items: Vec<&Branch<'_>> = self
                .members
                .iter()
                .filter(|(other, _)| other.split_once('[').is_some_and(|(b, _)| b == base))
                .map(|(_, b)| b)
                .collect();
            if items.is_empty() {
                branch.write(out);
            } else {
                out.push('[');
                branch.write(out);
                for item in items {
                    out.push(',');
                    item.write(out);
                }
                out.push(']');
            }
        }
        out.push('}');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const POPDB: JsonCells = JsonCells {
        record_key: "CongDan",
        wrap: "Envelope/Body/CongdanCollection",
        capital_keys: true,
        suffix: "",
    };

    #[test]
    fn finds_records_in_every_known_wrapping() {
        let record = r#"{"SoDinhDanh":"001190000017","HoVaTen":{"Ho":"","ChuDem":{},"Ten":"NGUYỄN THỊ THU HÀ"},"Cha":null}"#;
        for document in [
            format!(r#"{{"Envelope":{{"Body":{{"CongdanCollection":{{"CongDan":{record}}}}}}}}}"#),
            format!(r#"{{"Body":{{"CongdanCollection":{{"CongDan":[{record}]}}}}}}"#),
            format!(
                r#"{{"congDan":{}}}"#,
                record.replace("SoDinhDanh", "soDinhDanh").replace("HoVaTen", "hoVaTen")
            ),
        ] {
            let records = POPDB.read(document.as_bytes()).unwrap();
            let [cells] = records.as_slice() else { panic!("{document}") };
            assert_eq!(cells.get("SoDinhDanh"), Some("001190000017"));
            assert_eq!(cells.get("HoVaTen/Ten"), Some("NGUYỄN THỊ THU HÀ"));
            assert_eq!(cells.cells.len(), 2);
        }
        assert_eq!(POPDB.read(b"{\"x\":1}"), Err(FormatError::Empty));
        assert!(POPDB.read(b"{\"CongDan\":").is_err());
    }

    #[test]
    fn what_stands_outside_is_kept_with_the_first() {
        let records = POPDB.read(br#"{"Body":{"GhiChu":"x","CongDan":{"SoCMND":"1"}}}"#).unwrap();
        assert_eq!(records[0].get("/Body/GhiChu"), Some("x"));
    }

    #[test]
    fn written_and_read_again() {
        let mut cells = Cells::default();
        cells.push("SoDinhDanh", "001190000017");
        cells.push("HoVaTen/Ten", "A \"B\"");
        cells.push("Cha/HoVaTen", "C");
        cells.push("Cha[1]/HoVaTen", "D");
        let bytes = POPDB.write(std::slice::from_ref(&cells)).unwrap();
        assert_eq!(POPDB.read(&bytes).unwrap(), [cells.clone()]);
        let bytes = POPDB.write(&[cells.clone(), cells.clone()]).unwrap();
        assert_eq!(POPDB.read(&bytes).unwrap(), [cells.clone(), cells]);
    }
}
