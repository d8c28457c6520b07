//! A record of civil status as its rules see it: the entry, the people in the order of the dictionary, and the event.

use crate::codes::index::{Indexed, indexed};
use crate::records::civil::{
    Adoption, Birth, Book, Correction, Death, Entry, Extract, Foreign, ForeignNote, Guardianship, Linked,
    MaritalStatus, Marriage, ParentChild, Someone,
};
use crate::records::dictionary::RecordAbout;
use crate::records::{AnyRecord, Field, Kind, Node as _, Slot, record_type};
use crate::text::dates::TextDate;
use crate::values::{Code, Date};
use std::cell::OnceCell;

/// Which part a person plays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Who {
    Child,
    Mother,
    Father,
    Declarant,
    Deceased,
    Husband,
    Wife,
    Subject,
    Parent,
    Ward,
    Guardian,
    Supervisor,
    Adoptee,
    Adopter,
    Giver,
    Concerned,
    Requester,
}

/// How far what the record tells has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stage {
    /// It is in a register.
    Entry,
    /// It is asked for: there is no entry yet, everything else has to be there.
    Request,
    /// A notice tells a part, and is not asked for more.
    Notice,
    /// So does an answer of the linked procedure, even of the notice that the entry rests on.
    Answer,
}

/// A person in a record.
#[derive(Clone, Copy)]
pub(super) struct Role<'a> {
    pub(super) who: Who,
    /// The how manieth person of the dictionary, so that the n-th field `@person.…` of a rule is theirs.
    pub(super) field: usize,
    /// The item, where the dictionary has a list of people.
    pub(super) item: usize,
    pub(super) p: Someone<'a>,
}

/// The record by its type.
#[derive(Clone, Copy)]
pub(super) enum Event<'a> {
    Birth(&'a Birth),
    Death(&'a Death),
    Marriage(&'a Marriage),
    MaritalStatus(&'a MaritalStatus),
    ParentChild(&'a ParentChild),
    Guardianship(&'a Guardianship),
    Adoption(&'a Adoption),
    Correction(&'a Correction),
    ForeignNote(&'a ForeignNote),
    Extract(&'a Extract),
    /// A book, which no function looks into.
    Book,
}

/// A record of civil status in the shape that all its rules understand.
pub struct Case<'a> {
    pub(super) record: &'a dyn AnyRecord,
    pub(super) event: Event<'a>,
    pub(super) people: Vec<Role<'a>>,
    pub(super) shape: &'a Shape,
    filled: OnceCell<Filled<'a>>,
    /// What the date in words says, where it can be read.
    pub(super) said: OnceCell<Option<TextDate>>,
}

/// Every value of a record that rules over the whole record look at, found in one pass.
pub(super) struct Filled<'a> {
    pub(super) texts: Vec<(At, &'a str, u32)>,
    pub(super) dates: Vec<(At, Date)>,
    pub(super) codes: Vec<(At, Code, &'static Indexed)>,
}

/// Where a value lies: the number of its field, and the items of the lists on the way.
pub(super) type At = (u16, [u8; 2]);

macro_rules! as_event {
    ($($name:ident = $variant:ident;)*) => {
        impl<'a> Case<'a> {
            $(pub(super) fn $name(&self) -> Option<&'a $variant> {
                match self.event { Event::$variant(record) => Some(record), _ => None }
            })*
        }
    };
}

as_event! {
    birth = Birth; death = Death; marriage = Marriage; marital_status = MaritalStatus; parent_child = ParentChild;
    guardianship = Guardianship; adoption = Adoption; correction = Correction;
    extract = Extract;
}

impl<'a> Case<'a> {
    /// `None` when the record is of another field than civil status.
    pub(super) fn of(record: &'a dyn AnyRecord, shape: &'a Shape) -> Option<Case<'a>> {
        let event = event(record)?;
        let mut case = Case {
            record,
            event,
            people: Vec::with_capacity(4),
            shape,
            filled: OnceCell::new(),
            said: OnceCell::new(),
        };
        case.gather();
        Some(case)
    }

    /// A case without its people, for what only needs the entry.
    pub(super) fn bare(record: &'a dyn AnyRecord) -> Option<Case<'a>> {
        static NONE: Shape = Shape::NONE;
        let event = event(record)?;
        Some(Case {
            record,
            event,
            people: Vec::new(),
            shape: &NONE,
            filled: OnceCell::new(),
            said: OnceCell::new(),
        })
    }

    /// Every filled text, date and code of a list.
    pub(super) fn filled(&self) -> &Filled<'a> {
        self.filled.get_or_init(|| {
            let mut all = Filled {
                texts: Vec::with_capacity(40),
                dates: Vec::with_capacity(12),
                codes: Vec::with_capacity(24),
            };
            self.record.visit(0, [0; 2], 0, &mut |field, items, leaf| {
                let Some(about) = self.shape.fields.get(usize::from(field)) else { return };
                let at = (field, items);
                match about {
                    Asked::Text(max) => all.texts.extend(leaf.as_text().map(|text| (at, text, *max))),
                    Asked::Date => all.dates.extend(leaf.date().map(|date| (at, date))),
                    Asked::Code(list) => all.codes.extend(leaf.code().map(|code| (at, code, *list))),
                    Asked::Nothing => {}
                }
            });
            all
        })
    }

    /// The slot of a value.
    pub(super) fn slot(&self, (field, items): At) -> Option<Slot> {
        self.record.dictionary().slot_of(field, items)
    }

    fn gather(&mut self) {
        match self.event {
            Event::Birth(r) => {
                self.person(Who::Child, 0, r.child.someone());
                self.person(Who::Mother, 1, r.mother.someone());
                self.person(Who::Father, 2, r.father.someone());
                self.person(Who::Declarant, 3, r.declarant.someone());
            }
            Event::Death(r) => {
                self.person(Who::Deceased, 0, r.deceased.someone());
                self.person(Who::Declarant, 1, r.declarant.someone());
            }
            Event::Marriage(r) => {
                self.person(Who::Husband, 0, r.husband.someone());
                self.person(Who::Wife, 1, r.wife.someone());
            }
            Event::MaritalStatus(r) => {
                self.person(Who::Subject, 0, r.subject.someone());
                self.person(Who::Declarant, 1, r.declarant.someone());
            }
            Event::ParentChild(r) => {
                self.person(Who::Parent, 0, r.parent.someone());
                self.person(Who::Child, 1, r.child.someone());
                self.person(Who::Declarant, 2, r.declarant.someone());
            }
            Event::Guardianship(r) => {
                self.person(Who::Ward, 0, r.ward.someone());
                self.all(Who::Guardian, 1, r.guardians.iter().map(|g| g.someone()));
                self.all(Who::Supervisor, 2, r.supervisors.iter().map(|g| g.someone()));
                self.person(Who::Declarant, 3, r.declarant.someone());
            }
            Event::Adoption(r) => {
                self.person(Who::Adoptee, 0, r.adoptee.someone());
                self.person(Who::Adopter, 1, r.adoptive_father.someone());
                self.person(Who::Adopter, 2, r.adoptive_mother.someone());
                self.person(Who::Giver, 3, r.giver.father.someone());
                self.person(Who::Giver, 4, r.giver.mother.someone());
            }
            Event::Correction(r) => {
                self.person(Who::Subject, 0, r.subject.someone());
                self.person(Who::Declarant, 1, r.declarant.someone());
            }
            Event::ForeignNote(r) => self.all(Who::Concerned, 0, r.persons.iter().map(|p| p.someone())),
            Event::Extract(r) => {
                self.person(Who::Subject, 0, r.subject.someone());
                self.person(Who::Requester, 1, r.requester.someone());
            }
            Event::Book => {}
        }
    }

    fn person(&mut self, who: Who, field: usize, p: Someone<'a>) {
        self.people.push(Role { who, field, item: 0, p });
    }

    fn all(&mut self, who: Who, field: usize, people: impl Iterator<Item = Someone<'a>>) {
        self.people.extend(people.enumerate().map(|(item, p)| Role { who, field, item, p }));
    }

    /// The entry; a book has none.
    pub(super) fn entry(&self) -> Option<&'a Entry> {
        Some(match self.event {
            Event::Birth(r) => &r.entry,
            Event::Death(r) => &r.entry,
            Event::Marriage(r) => &r.entry,
            Event::MaritalStatus(r) => &r.entry,
            Event::ParentChild(r) => &r.entry,
            Event::Guardianship(r) => &r.entry,
            Event::Adoption(r) => &r.entry,
            Event::Correction(r) => &r.entry,
            Event::ForeignNote(r) => &r.entry,
            Event::Extract(r) => &r.entry,
            Event::Book => return None,
        })
    }

    /// The registration abroad, where the register has a place for it.
    pub(super) fn foreign(&self) -> Option<&'a Foreign> {
        Some(match self.event {
            Event::Birth(r) => &r.foreign,
            Event::Death(r) => &r.foreign,
            Event::Marriage(r) => &r.foreign,
            Event::ParentChild(r) => &r.foreign,
            Event::ForeignNote(r) => &r.foreign,
            _ => return None,
        })
    }

    /// The linked procedure that carried the event.
    pub(super) fn linked(&self) -> Option<&'a Linked> {
        Some(match self.event {
            Event::Birth(r) => &r.linked,
            Event::Death(r) => &r.linked,
            Event::Marriage(r) => &r.linked,
            _ => return None,
        })
    }

    /// How far it has come, by what the reader noted about the source and by the linked procedure.
    pub(super) fn stage(&self) -> Stage {
        let linked = self.linked().is_some_and(|l| !l.is_empty());
        let noted = |what: Code| self.record.kept().flaws().iter().any(|f| f.what == what);
        if noted(const { Code::of("tells-part") }) {
            return if linked { Stage::Answer } else { Stage::Notice };
        }
        let unnumbered = self.entry().is_some_and(|e| e.number.as_str().is_empty());
        let request = unnumbered && (linked || noted(const { Code::of("no-entry-yet") }));
        if request { Stage::Request } else { Stage::Entry }
    }

    /// The day of what is registered; of most registers that of the registration itself.
    pub(super) fn event_date(&self) -> Date {
        match self.event {
            Event::Birth(r) => r.child.birth_date,
            Event::Death(r) => r.date,
            Event::Marriage(r) => r.established_on,
            _ => self.entry().map_or(Date::NONE, |e| e.registered_on),
        }
    }

    /// The day of registration.
    pub(super) fn registered(&self) -> Date {
        self.entry().map_or(Date::NONE, |e| e.registered_on)
    }

    /// Whether a text that could not be read lies at a field.
    pub(super) fn is_unread(&self, slot: Option<Slot>) -> bool {
        slot.is_some_and(|slot| self.record.kept().unread_at(slot).is_some())
    }

    /// Whether the first person with a part has this.
    pub(super) fn who(&self, who: Who) -> Option<Role<'a>> {
        self.people.iter().find(|r| r.who == who).copied()
    }
}

pub(super) fn event(record: &dyn AnyRecord) -> Option<Event<'_>> {
    let any = record.as_any();
    macro_rules! first {
        ($($variant:ident)*) => {
            $(if let Some(record) = any.downcast_ref::<$variant>() { return Some(Event::$variant(record)); })*
        };
    }
    first!(Birth Death Marriage MaritalStatus ParentChild Guardianship Adoption Correction ForeignNote Extract);
    any.is::<Book>().then_some(Event::Book)
}

/// What rules over the whole record ask of a field.
enum Asked {
    /// A text, and the most characters it should have; 0 where nothing is said.
    Text(u32),
    Date,
    /// A code, and the list it comes from.
    Code(&'static Indexed),
    Nothing,
}

/// The fields of a record type by what rules over the whole record ask of them.
pub(super) struct Shape {
    fields: Vec<Asked>,
}

impl Shape {
    /// Of a case that no rule over the whole record sees.
    pub(super) const NONE: Shape = Shape { fields: Vec::new() };

    /// Whether a record type is one of civil status.
    pub(super) fn is_known(record: &str) -> bool {
        record_type(record).is_some_and(|kind| event((kind.fresh)().as_ref()).is_some())
    }

    pub(super) fn of(record: &str, about: Option<&RecordAbout>) -> Shape {
        let fields = record_type(record).map(|kind| (kind.fields)().fields()).unwrap_or_default();
        let asked = |field: &Field| {
            let about = about.and_then(|a| a.field(&field.path));
            match field.kind {
                Kind::Text => Asked::Text(about.map_or(0, |a| a.max)),
                Kind::Date => Asked::Date,
                Kind::Code => about.and_then(|a| indexed(a.list)).map_or(Asked::Nothing, Asked::Code),
                _ => Asked::Nothing,
            }
        };
        Shape { fields: fields.iter().map(asked).collect() }
    }
}

/// Whether a code is one of these.
pub(super) fn is(code: Code, all: &[&'static str]) -> bool {
    all.iter().any(|c| code == Code::of(c))
}
