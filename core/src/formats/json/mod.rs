//! JSON: a strict cursor over the text, a small document tree for legacy shapes, and the shape-aware reader of the hot path.
//!
//! Why not a library: the reader knows which keys come next, so a record costs a third of what the fastest general parser
//! takes (see core/benches), and duplicate keys, depth and sizes are limited here by name.

mod cursor;
pub(super) mod flat_xml;
mod literal;
mod names;
mod object;
mod place;
mod reader;
mod row;
mod shape;
mod straight;
mod tree;
mod worn;

pub use cursor::{Cursor, MAX_DEPTH, Text};
use literal::Literal;
pub(crate) use object::Habits;
pub use object::{List, Member, Object};
pub(super) use reader::INSIDE_BROKEN;
pub use reader::Reader;
pub use shape::{Inside, Shape};
pub use tree::Tree;
pub use worn::Worn;
