//! What a reader of JSON leaves to the next one.

use super::row::Row;
use super::{Reader, Shape};

/// What a reader leaves to the next one of the same shape: room for texts, and the order of keys that it met.
#[derive(Default)]
pub struct Worn {
    buffers: [String; 3],
    row: Row,
}

impl<'s> Reader<'s> {
    /// A reader that goes on where another of this shape ended.
    pub fn again(shape: &'s Shape, worn: Worn) -> Self {
        let Worn { buffers: [buffer, decoded, inner], mut row } = worn;
        if row.is_empty() {
            row = Row::of(shape);
        }
        Reader { shape, buffer, decoded, inner, row }
    }

    /// What the next reader of this shape may use. Nothing that was read stays in it.
    pub fn done(self) -> Worn {
        let mut buffers = [self.buffer, self.decoded, self.inner];
        buffers.iter_mut().for_each(String::clear);
        Worn { buffers, row: self.row }
    }
}
