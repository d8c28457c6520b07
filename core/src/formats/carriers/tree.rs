//! JSON of deep objects with lists whose items have roles: FHIR bundles, event declarations of other systems.
//!
//! A place is a path of names parted by `/`; `name[role]` is the item of a list that plays a role. Rows of the table without a
//! field and with the codec `const:TEXT` are constants. They stand in an item when a value stands in it too, and they tell the
//! reader which item plays which role: the first of the table whose constants an item has. `const:TEXT@PATH` stands when a value
//! stands at or below that path.
//!
//! | setting | meaning |
//! |---|---|
//! | `numbers` | places that are numbers or truth values, parted by blanks; another text is left out there |
//! | `needs` | places without which their item means nothing and is left out, parted by blanks |
//! | `strict` | what could not be read into a field is not written either |
//! | `always` | items whose constants stand in any case, parted by blanks |
//!
//! Several records are documents one behind the other, a line each.

use super::super::json::{Cursor, Tree};
use super::super::mapping::{NO_FIELD, utf8};
use super::super::table::Format;
use super::super::{Carrier, Cells, FormatError};
use crate::records::json_string;

/// The most roles that the items of one list of a document can play, so that reading is bounded.
const MAX_ROLES: usize = 64;

/// The carrier.
#[derive(Clone, Debug)]
pub struct TreeJson {
    spots: Vec<Spot>,
    numbers: Vec<&'static str>,
    needs: Vec<&'static str>,
    always: Vec<&'static str>,
}

/// A place of the table.
#[derive(Clone, Debug)]
struct Spot {
    at: &'static str,
    /// The text that always stands there, and below which path a value must stand for it.
    constant: Option<(&'static str, &'static str)>,
}

impl TreeJson {
    /// Of a format.
    pub fn new(format: &'static Format) -> TreeJson {
        let list =
            |name: &str| format.setting(name).unwrap_or_default().split_whitespace().collect::<Vec<_>>();
        let mut tree = TreeJson {
            spots: Vec::new(),
            numbers: list("numbers"),
            needs: list("needs"),
            always: list("always"),
        };
        let data = |path: &str| {
            let mut rows = format.rows.iter().filter(|r| r.slot != NO_FIELD && !r.at.starts_with('='));
            rows.any(|r| is_below(r.at, path))
        };
        for row in format.rows.iter().filter(|r| !r.at.starts_with('=')) {
            if tree.spots.iter().any(|s| s.at == row.at) {
                continue;
            }
            let constant = row.codec.strip_prefix("const:").map(|text| match text.rsplit_once('@') {
                Some((text, path)) => (text, path),
                // The innermost item that holds values.
                None => (text, items(row.at).filter(|item| data(item)).last().unwrap_or_default()),
            });
            tree.spots.push(Spot { at: row.at, constant });
        }
        tree
    }

    /// The roles that items of the list at `path` can play, in the order of the table, each with its own constants.
    fn roles(&self, path: &str) -> Vec<&'static str> {
        let mut roles: Vec<&'static str> = Vec::new();
        for spot in &self.spots {
            let Some(rest) = spot.at.strip_prefix(path).and_then(|r| r.strip_prefix('[')) else { continue };
            let Some((role, _)) = rest.split_once(']') else { continue };
            let end = path.len() + role.len() + 2;
            if let Some(item) = spot.at.get(..end)
                && !roles.contains(&item)
                && roles.len() < MAX_ROLES
            {
                roles.push(item);
            }
        }
        roles
    }

    /// Whether an item has the constants of a role that lie in it and in no item of its own.
    fn plays(&self, item: &Tree, role: &str) -> bool {
        let own = |spot: &&Spot| {
            let inside =
                spot.at.strip_prefix(role).is_some_and(|rest| rest.starts_with('/') && !rest.contains('['));
            inside && spot.constant.is_some_and(|(_, scope)| scope == role)
        };
        self.spots.iter().filter(own).all(|spot| {
            let inner = spot.at.get(role.len() + 1..).unwrap_or_default();
            let found = inner.split('/').try_fold(item, |tree, name| tree.get(name));
            found.and_then(Tree::text) == spot.constant.map(|(text, _)| text)
        })
    }

    fn flatten(&self, tree: &Tree, path: &str, cells: &mut Cells) {
        match tree {
            Tree::Object(members) => {
                for (name, value) in members {
                    // What has the signs of paths in its name is kept, but stands for no place.
                    let name = name.replace(['/', '[', ']'], "·");
                    let below = if path.is_empty() { name } else { format!("{path}/{name}") };
                    self.flatten(value, &below, cells);
                }
            }
            Tree::List(list) => {
                let mut free = self.roles(path);
                for (n, item) in list.iter().enumerate() {
                    let at = free.iter().position(|role| self.plays(item, role));
                    let role =
                        at.map_or_else(|| format!("{path}[#{}]", n + 1), |at| free.remove(at).to_owned());
                    self.flatten(item, &role, cells);
                }
            }
            scalar => {
                let Some(text) = scalar.text().filter(|t| !t.is_empty()) else { return };
                let known = self.spots.iter().find(|s| s.at == path).and_then(|s| s.constant);
                if known.is_none_or(|(constant, _)| constant != text) {
                    cells.push(path.to_owned(), text);
                }
            }
        }
    }

    /// Whether a constant stands in a document of these places.
    fn stands(&self, scope: &str, there: &[&str]) -> bool {
        scope.is_empty() || self.always.contains(&scope) || there.iter().any(|at| is_below(at, scope))
    }

    fn branch<'c>(&'c self, cells: &'c Cells) -> Branch<'c> {
        let mut there: Vec<(&str, &str)> = Vec::new();
        for cell in &cells.cells {
            let spot = self.spots.iter().any(|s| s.at == cell.at && s.constant.is_none());
            let number = self.numbers.iter().any(|n| *n == cell.at);
            if spot && !cell.raw.is_empty() && (!number || is_plain(&cell.raw)) {
                there.push((&cell.at, &cell.raw));
            }
        }
        for need in &self.needs {
            let item = items(need).next().unwrap_or(need);
            if !there.iter().any(|(at, _)| at == need) {
                there.retain(|(at, _)| !is_below(at, item));
            }
        }
        let places: Vec<&str> = there.iter().map(|(at, _)| *at).collect();
        let mut root = Branch::default();
        for spot in &self.spots {
            let text = match spot.constant {
                Some((text, scope)) => Some(text).filter(|_| self.stands(scope, &places)),
                None => there.iter().find(|(at, _)| *at == spot.at).map(|(_, text)| *text),
            };
            if let Some(text) = text {
                root.put(spot.at, text, self.numbers.contains(&spot.at));
            }
        }
        root
    }
}

impl Carrier for TreeJson {
    fn read(&self, input: &[u8]) -> Result<Vec<Cells>, FormatError> {
        let text = utf8(input)?.trim_start_matches('\u{feff}');
        let mut cursor = Cursor::new(text);
        let mut records = Vec::new();
        while cursor.peek_solid().is_some() {
            let tree = Tree::read(cursor.value()?)?;
            let Tree::Object(_) = tree else { return Err(cursor.error("expected an object")) };
            let mut cells = Cells::default();
            self.flatten(&tree, "", &mut cells);
            records.push(cells);
        }
        Ok(records)
    }

    fn write(&self, records: &[Cells]) -> Result<Vec<u8>, FormatError> {
        let mut out = String::new();
        for (n, cells) in records.iter().enumerate() {
            if n > 0 {
                out.push('\n');
            }
            self.branch(cells).write(&mut out);
        }
        Ok(out.into_bytes())
    }
}

/// Whether a path is that of an item or object, or lies below it.
fn is_below(path: &str, above: &str) -> bool {
    path.strip_prefix(above).is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '[']))
}

/// The items that a path goes through, outermost first.
fn items(path: &str) -> impl Iterator<Item = &str> {
    path.match_indices(']').filter_map(|(at, _)| path.get(..=at))
}

/// Whether a text is a number or a truth value as JSON writes it.
fn is_plain(text: &str) -> bool {
    let digits = |t: &str| !t.is_empty() && t.len() <= 15 && t.bytes().all(|b| b.is_ascii_digit());
    let whole = |t: &str| digits(t) && (t == "0" || !t.starts_with('0'));
    matches!(text, "true" | "false")
        || whole(text)
        || text.split_once('.').is_some_and(|(a, b)| whole(a) && digits(b))
}

/// What is written under a name.
#[derive(Default)]
struct Branch<'c> {
    value: Option<(&'c str, bool)>,
    /// Members of an object by their names, or items of a list by `[role]`.
    members: Vec<(&'c str, Branch<'c>)>,
}

impl<'c> Branch<'c> {
    fn put(&mut self, path: &'c str, text: &'c str, plain: bool) {
        // A list is a step of its own: `name[role]` is the member and then the item.
        let steps = path.split('/').flat_map(|name| {
            let (member, role) = name.split_once('[').map_or((name, None), |(m, r)| (m, Some(r)));
            std::iter::once(member).chain(role)
        });
        self.put_at(&mut steps.collect::<Vec<_>>().into_iter(), (text, plain));
    }

    fn put_at(&mut self, steps: &mut dyn Iterator<Item = &'c str>, value: (&'c str, bool)) {
        let Some(name) = steps.next() else {
            self.value = Some(value);
            return;
        };
        let at = self.members.iter().position(|(n, _)| *n == name).unwrap_or(self.members.len());
        if at == self.members.len() {
            self.members.push((name, Branch::default()));
        }
        if let Some((_, branch)) = self.members.get_mut(at) {
            branch.put_at(steps, value);
        }
    }

    fn write(&self, out: &mut String) {
        if let Some((text, plain)) = self.value {
            return if plain { out.push_str(text) } else { json_string(out, text) };
        }
        // Roles end with the bracket that names do not have.
        let list = self.members.first().is_some_and(|(name, _)| name.ends_with(']'));
        out.push(if list { '[' } else { '{' });
        for (n, (name, branch)) in self.members.iter().enumerate() {
            if n > 0 {
                out.push(',');
            }
            if !list {
                json_string(out, name);
                out.push(':');
            }
            branch.write(out);
        }
        out.push(if list { ']' } else { '}' });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::formats::table::format;

    fn bundle(of: &[(&'static str, &str)]) -> String {
        let mut cells = Cells::default();
        of.iter().for_each(|(at, text)| cells.push(*at, *text));
        let tree = TreeJson::new(format("fhir-birth").unwrap());
        let bytes = tree.write(std::slice::from_ref(&cells)).unwrap();
        String::from_utf8(bytes).unwrap()
    }

    fn read(text: &str) -> Vec<(String, String)> {
        let cells = TreeJson::new(format("fhir-birth").unwrap()).read(text.as_bytes()).unwrap();
        cells.into_iter().flat_map(|c| c.cells).map(|c| (c.at.into_owned(), c.raw)).collect()
    }

    const NAME: (&str, &str) = ("entry[mother]/resource/name[official]/text", "Trần Thị Thử");
    const PID: (&str, &str) = ("entry[mother]/resource/identifier[pid]/value", "034195000022");

    #[test]
    fn constants_stand_where_values_stand() {
        let empty = bundle(&[]);
        assert!(empty.starts_with(r#"{"resourceType":"Bundle","type":"collection","entry":[{"#), "{empty}");
        assert!(empty.contains(r#""resourceType":"Patient""#), "others refer to it: {empty}");
        assert!(!empty.contains("RelatedPerson") && !empty.contains("Composition"), "{empty}");
        let mother = bundle(&[NAME]);
        assert!(mother.contains(r#""name":[{"use":"official","text":"Trần Thị Thử"}]"#), "{mother}");
        assert!(mother.contains(r#""code":"MTH""#) && !mother.contains("FTH"), "{mother}");
    }

    #[test]
    fn items_are_known_by_what_they_say() {
        let both = bundle(&[NAME, PID]);
        assert_eq!(
            read(&both),
            [(PID.0.to_owned(), PID.1.to_owned()), (NAME.0.to_owned(), NAME.1.to_owned())]
        );
        // The order of a list says nothing, and an item of no role is kept under its number.
        let other = both.replace(
            r#""identifier":["#,
            r#""identifier":[{"type":{"text":"x"},"value":"7"},{"use":"old"},"#,
        );
        let found = read(&other);
        assert!(found.contains(&(PID.0.to_owned(), PID.1.to_owned())), "{found:?}");
        assert!(found.iter().any(|(at, text)| at.contains("identifier[#") && text == "old"), "{found:?}");
    }

    #[test]
    fn what_means_nothing_alone_is_left_out() {
        let number = ("entry[registration]/resource/identifier/value", "015/2025");
        let day = ("entry[registration]/resource/date", "2025-09-05");
        let by = ("entry[registration]/resource/author[authority]/display", "Ủy ban nhân dân phường Mẫu");
        assert!(!bundle(&[number]).contains("015/2025"), "a Composition has a date and an author");
        assert!(!bundle(&[number, day]).contains("015/2025"));
        assert!(bundle(&[number, day, by]).contains("015/2025"));
    }

    #[test]
    fn numbers_are_numbers_or_not_there() {
        let at = "entry[weight]/resource/valueQuantity/value";
        assert!(bundle(&[(at, "3200")]).contains(r#""value":3200,"#));
        for text in ["3,2", "03200", "1e3", "NaN", "-1", "3.", "9999999999999999"] {
            assert!(!bundle(&[(at, text)]).contains("valueQuantity"), "{text}");
        }
    }

    #[test]
    fn several_documents_and_none() {
        let two = format!("{}\n{}", bundle(&[NAME]), bundle(&[PID]));
        assert_eq!(read(&two).len(), 2);
        let tree = TreeJson::new(format("fhir-birth").unwrap());
        assert!(tree.read(b"").unwrap().is_empty());
        for text in ["[]", "1", "{", r#"{"a":1,"a":2}"#] {
            assert!(tree.read(text.as_bytes()).is_err(), "{text}");
        }
    }
}
