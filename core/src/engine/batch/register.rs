//! The entries of a register, gathered beside their judgement. Builds without civil status have no registers and none of this.

use super::Standing;
#[cfg(feature = "civil")]
use crate::engine::book::Books;
use crate::engine::book::BooksReport;
use crate::records::{AnyRecord, RecordType};

/// What is gathered; nothing unless it was asked for.
#[derive(Clone, Default)]
pub(super) struct Register {
    #[cfg(feature = "civil")]
    books: Option<Books>,
}

#[cfg_attr(not(feature = "civil"), expect(clippy::unused_self, reason = "there is nothing to gather"))]
impl Register {
    /// For the entries of a record type; gathers nothing for any other.
    #[cfg_attr(not(feature = "civil"), expect(unused_variables, reason = "there are no registers"))]
    pub(super) fn of(kind: &RecordType) -> Register {
        Register {
            #[cfg(feature = "civil")]
            books: Books::of((kind.fields)()),
        }
    }

    /// Takes an entry in.
    #[cfg_attr(not(feature = "civil"), expect(unused_variables, reason = "there are no registers"))]
    pub(super) fn add(&mut self, entry: &dyn AnyRecord, standing: impl FnOnce() -> Standing) {
        #[cfg(feature = "civil")]
        if let Some(books) = &mut self.books {
            books.add(entry, standing());
        }
    }

    /// Takes in what another gathered of the same file.
    #[cfg_attr(not(feature = "civil"), expect(unused_variables, reason = "there are no registers"))]
    pub(super) fn join(&mut self, more: Register) {
        #[cfg(feature = "civil")]
        match (&mut self.books, more.books) {
            (Some(books), Some(more)) => books.join(more),
            (books @ None, more) => *books = more,
            (Some(_), None) => {}
        }
    }

    /// The file as a whole.
    pub(super) fn done(self) -> Option<BooksReport> {
        #[cfg(feature = "civil")]
        return self.books.map(Books::done);
        #[cfg(not(feature = "civil"))]
        None
    }
}
