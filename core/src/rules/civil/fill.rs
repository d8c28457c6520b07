//! What records tell about people and entries, for judging other records against it.

use super::case::{Case, Event, Shape, Who};
use super::parts::{entry_mark, folded_mark, mark, of_person, person_mark};
use crate::records::{AnyRecord, Citizen};
use crate::rules::known::{BirthFact, CitizenFact, Fact, Known};
use crate::values::{Code, Date};

impl Known {
    /// Learns from a record of any type. Nothing of it is kept but hashes, dates and codes.
    ///
    /// `false` when it is full.
    pub fn add(&mut self, record: &dyn AnyRecord) -> bool {
        if !self.begin(record.dictionary().record()) {
            return false;
        }
        if let Some(citizen) = record.as_any().downcast_ref::<Citizen>() {
            self.add_citizen(citizen);
        }
        static NONE: Shape = Shape::NONE;
        if let Some(case) = Case::of(record, &NONE) {
            self.add_entry(&case);
            self.add_people(&case);
        }
        true
    }

    fn add_citizen(&mut self, c: &Citizen) {
        let married = c.marital_status.system == Code::of("marital-qcvn")
            || c.marital_status.system == Code::of("marital-portal");
        let status = c.marital_status.code;
        let place = &c.birth.registration;
        let fact = CitizenFact {
            sex: c.sex,
            birth: c.birth.date,
            name: (mark(c.name.full.as_str()), folded_mark(c.name.full.as_str())),
            father: of_person(&c.father.personal_id, c.father.name.as_str(), c.father.birth_date),
            mother: of_person(&c.mother.personal_id, c.mother.name.as_str(), c.mother.birth_date),
            dead: c.status == Code::of("deceased") || !c.death.date.is_none(),
            married: (married && !status.is_none() && status != Code::of("0"))
                .then(|| status == Code::of("2")),
            registration: (place.province, place.as_of),
            has_residence: !c.permanent_residence.commune.is_none()
                || !c.permanent_residence.text.as_str().is_empty(),
        };
        let who = of_person(&c.personal_id, c.name.full.as_str(), c.birth.date);
        if !c.death.date.is_none() {
            self.learn(who, Fact::Death { on: c.death.date });
        }
        self.learn(who, Fact::Citizen(Box::new(fact)));
    }

    fn add_entry(&mut self, case: &Case<'_>) {
        let dictionary = case.record.dictionary();
        let key = own_mark(case);
        let dossier = dossier_mark(case);
        if key == 0 && dossier == 0 {
            return;
        }
        let fields: Vec<_> = dictionary
            .filled(case.record)
            .into_iter()
            .map(|slot| (mark(&dictionary.path(slot)), mark(&slot.text(case.record))))
            .collect();
        if dossier != 0 {
            self.learn_entry(dossier, fields.clone());
        }
        self.learn_entry(key, fields);
    }

    fn add_people(&mut self, case: &Case<'_>) {
        let on = case.registered();
        match case.event {
            Event::Birth(b) => {
                let fact = BirthFact {
                    entry: own_mark(case),
                    kind: b.entry.kind,
                    registered: on,
                    father: person_mark(&b.father.someone()),
                    mother: person_mark(&b.mother.someone()),
                };
                self.learn(person_mark(&b.child.someone()), Fact::Birth(fact));
            }
            Event::Death(d) => self.learn(person_mark(&d.deceased.someone()), Fact::Death { on: d.date }),
            Event::Marriage(m) => {
                let (husband, wife) = (person_mark(&m.husband.someone()), person_mark(&m.wife.someone()));
                let over = m.state == Code::of("divorced") || m.state == Code::of("annulled");
                let ended = over.then_some(m.ended.noted_on);
                self.learn(husband, Fact::Marriage { spouse: wife, from: on, ended });
                self.learn(wife, Fact::Marriage { spouse: husband, from: on, ended });
            }
            _ => {}
        }
        for role in &case.people {
            let acts = matches!(
                role.who,
                Who::Declarant | Who::Guardian | Who::Husband | Who::Wife | Who::Adopter | Who::Requester
            ) || (role.who == Who::Subject && case.marital_status().is_some());
            if acts && !on.is_none() {
                self.learn(person_mark(&role.p), Fact::Acted { on });
            }
        }
    }
}

/// What the case's own entry is found by.
pub(super) fn own_mark(case: &Case<'_>) -> u64 {
    let Some(entry) = case.entry() else { return 0 };
    let register = case.record.dictionary().record();
    entry_mark(register, entry.authority.name.as_str(), entry.number.as_str(), entry.registered_on)
}

/// What the request that carried the event is found by.
pub(super) fn dossier_mark(case: &Case<'_>) -> u64 {
    match case.linked().map(|l| l.dossier_linked.as_str()) {
        None | Some("") => 0,
        Some(dossier) => mark(&format!("dossier/{dossier}")),
    }
}

/// Whether a date is certainly before another.
pub(super) fn before(a: Date, b: Date) -> bool {
    a.is_before(b)
}
