//! What a reader knows of the keys of its shape, and what it notes of them while it reads.

use super::shape::{NOWHERE, Op, Shape};
use std::cell::Cell;

/// A key, or the end of an object, in the hands of a reader.
pub(super) struct Stone {
    /// The key as the shape has it, but for the one that follows: here, it is the one that did so the last time.
    pub(super) op: Op,
    /// The object in which its key came last, by number.
    met: Cell<u32>,
}

impl Stone {
    /// Notes that its key comes in this object; false when it came before.
    #[inline(always)]
    pub(super) fn meet(&self, object: u32) -> bool {
        self.met.replace(object) != object
    }

    /// Whether its key came in any object.
    pub(super) fn has_come(&self) -> bool {
        self.met.get() != 0
    }
}

/// The keys of a shape in the order of the shape.
#[derive(Default)]
pub(super) struct Row {
    stones: Vec<Stone>,
    /// How many objects were begun, which numbers them.
    objects: u32,
}

impl Row {
    pub(super) fn of(shape: &Shape) -> Row {
        Row {
            stones: shape.ops().iter().map(|op| Stone { op: op.clone(), met: Cell::new(0) }).collect(),
            objects: 0,
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.stones.is_empty()
    }

    pub(super) fn stones(&self) -> &[Stone] {
        &self.stones
    }

    pub(super) fn get(&self, place: usize) -> Option<&Op> {
        self.stones.get(place).map(|stone| &stone.op)
    }

    /// The key that opens the object that a place is in; none when the object is not part of another.
    pub(super) fn opener(&self, place: usize) -> Option<usize> {
        self.get(place).map(|op| op.opener).filter(|opener| *opener != NOWHERE).map(|opener| opener as usize)
    }

    /// The number of an object that begins. Objects that are parts of it, one each, count as the same one.
    pub(super) fn begin(&mut self) -> u32 {
        if self.objects == u32::MAX {
            self.stones.iter().for_each(|stone| stone.met.set(0));
            self.objects = 0;
        }
        self.objects += 1;
        self.objects
    }

    /// Notes which key followed a place.
    pub(super) fn follows(&mut self, place: usize, next: usize) {
        if let (Some(stone), Ok(next)) = (self.stones.get_mut(place), u32::try_from(next)) {
            stone.op.next = next;
        }
    }

    /// Notes that a key comes in an object; false when it came before.
    pub(super) fn meet(&self, place: usize, object: u32) -> bool {
        self.stones.get(place).is_none_or(|stone| stone.meet(object))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_comes_once_in_an_object() {
        let mut shape = Shape::default();
        ["a", "b", "c"].into_iter().for_each(|name| shape.pass(name));
        let mut row = Row::of(&shape.ready());
        row.objects = u32::MAX - 2;
        for _ in 0..5 {
            let (outer, inner) = (row.begin(), row.begin());
            assert!(row.meet(0, outer) && row.meet(1, inner) && !row.meet(0, outer));
            assert!(row.meet(2, outer) && !row.meet(2, outer) && !row.meet(1, inner));
        }
        let next = |row: &Row| [3, 0, 1, 2].map(|place| row.get(place).unwrap().next);
        assert_eq!(next(&row), [0, 1, 2, NOWHERE]);
        row.follows(0, 2);
        assert_eq!(next(&row), [0, 2, 2, NOWHERE]);
    }
}
