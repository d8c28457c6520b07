//! JSON: a strict cursor over the text, a small document tree for legacy shapes, and the shape-aware reader of the hot path.
//!
//! Why not a library: the reader knows which keys come next, so a record costs a third of what the fastest general parser
//! takes (see core/benches), and duplicate keys, depth and sizes are limited here by name.

mod cursor;
pub(super) mod flat_xml;
mod names;
mod place;
mod shape;
mod tree;

pub use cursor::{Cursor, Literal, MAX_DEPTH, Text};
pub(super) use shape::INSIDE_BROKEN;
pub use shape::{Inside, Member, Place, Reader, Shape, Worn};
pub use tree::Tree;
