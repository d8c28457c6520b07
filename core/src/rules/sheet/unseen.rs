//! What a plan says of the rows of a table beside its rules of data.

use super::{Cells, Met, Way};
use crate::records::{Kind, Slot};
use crate::rules::plan::{Functions, NoFunctions, Plan};
use crate::values::Date;

/// Is told of a row.
pub(crate) type Say<'s> = dyn FnMut(usize, Option<u128>) + 's;

/// The rules of a record type that are functions, on rows of a table.
pub(crate) trait RowFunctions: Send + Sync {
    /// Says of each of these rows, a bit each, which rules certainly hold, by the bits of a glance; `None` where one must be judged
    /// by its function. Of what is neither there is nothing to judge.
    fn look(&self, cells: &[Cells<'_>], rows: u64, today: Date, met: &mut Met, say: &mut Say<'_>);
    /// The columns that are looked at.
    fn columns(&self) -> Vec<usize>;
}

impl RowFunctions for NoFunctions {
    fn look(&self, _: &[Cells<'_>], _: u64, _: Date, _: &mut Met, _: &mut Say<'_>) {}
    fn columns(&self) -> Vec<usize> {
        Vec::new()
    }
}

/// What a plan has beside its rules of data.
pub(super) struct Unseen<'p> {
    pub(super) functions: &'p dyn Functions,
    /// Whether there are rules on the remainder, on flaws, on assumptions.
    remainder: bool,
    flaws: bool,
    assumed: bool,
    /// Rule by field, for what can not be read.
    unread: &'p [Option<u16>],
}

impl Unseen<'_> {
    /// `None` where rules look at all records together, or at the law of different days.
    pub(super) fn of(plan: &Plan) -> Option<Unseen<'_>> {
        (plan.groups.is_empty() && plan.governed.is_none()).then(|| Unseen {
            functions: &*plan.functions,
            remainder: plan.remainder.is_some(),
            flaws: !plan.flaws.is_empty(),
            assumed: !plan.assumed.is_empty(),
            unread: &plan.unread,
        })
    }

    /// Whether a rule may speak of what is wrong with the cells of a column by themselves.
    pub(super) fn asks_of(&self, way: Way) -> bool {
        let unread = |slot: Slot| self.unread.get(slot.field()).is_some_and(Option::is_some);
        match way {
            Way::Skip => false,
            Way::Rest => self.remainder || self.flaws,
            Way::Record => true,
            Way::Field(slot, Kind::Text) => self.flaws || unread(slot),
            Way::Field(slot, _) | Way::Word(slot) => self.flaws || self.assumed || unread(slot),
        }
    }
}
