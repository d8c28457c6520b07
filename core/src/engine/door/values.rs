//! Single values: for forms, and for the calls that must cost nothing when the value is in order.

use super::fault::Fault;
use super::json::Json;
use super::request::Request;
use crate::records::Kind;
use crate::rules::Language;
use crate::values::{
    Code, Date, Hints, Normalized, Outcome, explain, explain_name, is_settled, is_settled_name, normalize,
    normalize_name,
};
use std::borrow::Cow;

/// What a text is, taken as a value of a sort.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Verdict {
    /// It is in canonical form.
    Canonical = 0,
    /// It can be brought into canonical form without losing anything.
    Repairable = 1,
    /// It can not be read as this sort of value.
    Unreadable = 2,
    /// There is no value, only blanks.
    Empty = 3,
}

impl Verdict {
    /// The word in data.
    pub const fn name(self) -> &'static str {
        match self {
            Verdict::Canonical => "canonical",
            Verdict::Repairable => "repairable",
            Verdict::Unreadable => "unreadable",
            Verdict::Empty => "empty",
        }
    }

    /// The verdict of an outcome.
    #[must_use]
    pub fn of(outcome: Outcome) -> Verdict {
        match outcome {
            Outcome::Empty => Verdict::Empty,
            Outcome::Canonical => Verdict::Canonical,
            Outcome::Repaired => Verdict::Repairable,
            Outcome::Unreadable => Verdict::Unreadable,
        }
    }
}

/// A sort of value that is checked by itself: a value type of the dictionary, a person's name, or a code of a list.
#[derive(Clone, Copy, Debug)]
pub struct Scalar(Sort);

#[derive(Clone, Copy, Debug)]
enum Sort {
    Kind(Kind),
    PersonName,
    Listed(&'static crate::codes::List),
    #[cfg(feature = "places")]
    Commune,
}

impl Scalar {
    /// The sort of a name: a value type (`personal-id`, `old-id`, `date`, `tax-code`, `health-card-no`, `phone`, …),
    /// `person-name`, `commune-code`, or the name of a code list.
    ///
    /// ```
    /// use chuan::engine::door::{Scalar, Verdict};
    /// use chuan::values::Date;
    /// let id = Scalar::named("personal-id").unwrap();
    /// assert_eq!(id.check("001190000017", Date::default()), Verdict::Canonical);
    /// assert_eq!(id.check("001 190 000 017", Date::default()), Verdict::Repairable);
    /// assert_eq!(id.check("0011900000", Date::default()), Verdict::Unreadable);
    /// assert!(Scalar::named("shoe-size").is_none());
    /// ```
    pub fn named(name: &str) -> Option<Scalar> {
        let sort = match name {
            "person-name" => Sort::PersonName,
            #[cfg(feature = "places")]
            "commune-code" => Sort::Commune,
            _ => match Kind::named(name) {
                Some(kind) => Sort::Kind(kind),
                None => Sort::Listed(crate::codes::list(name)?),
            },
        };
        Some(Scalar(sort))
    }

    /// Every sort by its name.
    pub fn all() -> impl Iterator<Item = (&'static str, Scalar)> {
        let kinds = Kind::ALL.iter().map(|kind| (kind.name(), Scalar(Sort::Kind(*kind))));
        let lists = crate::codes::LISTS.iter().map(|list| (list.name, Scalar(Sort::Listed(list))));
        let others = [
            ("person-name", Scalar(Sort::PersonName)),
            #[cfg(feature = "places")]
            ("commune-code", Scalar(Sort::Commune)),
        ];
        kinds.chain(others).chain(lists)
    }

    /// What a text is. Costs no memory when the text is canonical. `on` is the day by whose rules it is judged.
    pub fn check(self, text: &str, on: Date) -> Verdict {
        if self.is_settled(text, on) {
            return Verdict::Canonical;
        }
        Verdict::of(self.normalize(text, on).outcome)
    }

    /// What a text is, and its canonical form; the text itself when it is canonical, which costs no memory, and when it can
    /// not be read.
    ///
    /// ```
    /// use chuan::engine::door::{Scalar, Verdict};
    /// use chuan::values::Date;
    /// let phone = Scalar::named("phone").unwrap();
    /// let (verdict, text) = phone.tidy("+84 912 345 678", Date::default());
    /// assert_eq!((verdict, text.as_ref()), (Verdict::Repairable, "0912345678"));
    /// assert_eq!(phone.tidy("912", Date::default()).0, Verdict::Unreadable);
    /// ```
    pub fn tidy(self, text: &str, on: Date) -> (Verdict, Cow<'_, str>) {
        if self.is_settled(text, on) {
            return (Verdict::Canonical, text.into());
        }
        let read = self.normalize(text, on);
        (Verdict::of(read.outcome), read.text.into())
    }

    /// Whether a text certainly is canonical; false means that only [`Scalar::normalize`] tells.
    #[inline]
    pub(super) fn is_settled(self, text: &str, on: Date) -> bool {
        match self.0 {
            Sort::Kind(kind) => is_settled(kind, text, on),
            Sort::PersonName => is_settled_name(text),
            Sort::Listed(list) => is_listed(list, text, on),
            #[cfg(feature = "places")]
            Sort::Commune => is_commune(text, on),
        }
    }

    /// The canonical form of a text.
    pub fn normalize(self, text: &str, on: Date) -> Normalized {
        match self.0 {
            Sort::Kind(kind) => normalize(kind, text, &Hints { on, ..Hints::default() }),
            Sort::PersonName => normalize_name(text),
            Sort::Listed(list) => {
                let read = normalize(Kind::Code, text, &Hints { on, ..Hints::default() });
                keep(is_listed(list, &read.text, on), read, text)
            }
            #[cfg(feature = "places")]
            Sort::Commune => {
                let read = normalize(Kind::Code, text, &Hints { on, ..Hints::default() });
                keep(is_commune(&read.text, on), read, text)
            }
        }
    }
}

/// A code that a list does not have is not read.
fn keep(known: bool, read: Normalized, text: &str) -> Normalized {
    if known || read.outcome == Outcome::Empty {
        return read;
    }
    Normalized { outcome: Outcome::Unreadable, text: text.to_owned(), ..read }
}

fn is_listed(list: &crate::codes::List, text: &str, on: Date) -> bool {
    let entry = Code::parse(text).and_then(|code| list.get(code));
    entry.is_some_and(|e| on == Date::default() || e.lawful_on(on))
}

#[cfg(feature = "places")]
fn is_commune(text: &str, on: Date) -> bool {
    use crate::places::{Day, Level, list_date, unit};
    let day = match (on.month(), on.day()) {
        (Some(m), Some(d)) => Day::new(on.year(), m, d),
        _ => None,
    };
    unit(text, Level::Commune, day.unwrap_or_else(list_date)).is_some()
}

/// One value: its canonical form, what was done to it, and what it says.
pub(super) fn op_value(mut request: Request<'_>, out: &mut Json<'_>) -> Result<(), Fault> {
    let (kind, text) = (request.needed("kind")?, request.needed("text")?);
    let on = request.day("as_of")?.unwrap_or_default();
    let language = request.language()?;
    request.done()?;
    let scalar = Scalar::named(&kind)
        .ok_or_else(|| Fault::new("no-kind", "no value type or code list of this name".to_owned()))?;
    let read = scalar.normalize(&text, on);
    out.text("verdict", Verdict::of(read.outcome).name());
    out.text("value", &read.text);
    out.texts("repairs", read.repairs.iter().map(|r| r.code()));
    out.array("facts", |all| {
        let facts = match scalar.0 {
            _ if !cfg!(feature = "explain") => Vec::new(),
            Sort::Kind(kind) => explain(kind, &text, on),
            Sort::PersonName => explain_name(&text),
            _ => Vec::new(),
        };
        for fact in facts {
            all.item(|one| {
                one.text("key", fact.key());
                one.text("text", &if language == Language::Vi { fact.vi() } else { fact.en() });
                one.some("basis", fact.basis());
                one.text("certainty", fact.certainty().mark());
            });
        }
    });
    Ok(())
}
