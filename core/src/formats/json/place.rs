//! Where a reader is: the way from the outermost object down.

use super::shape::Shape;
use std::fmt::Write as _;

/// Where the reader is, for the paths in the remainder.
#[derive(Clone, Copy, Default)]
pub(super) struct Chain<'c> {
    pub(super) above: Option<&'c Chain<'c>>,
    /// The objects on the way from there that are parts of one another: the ends of the outermost and of the innermost.
    pub(super) between: Option<(&'c Shape, usize, usize)>,
    pub(super) name: &'c str,
    pub(super) item: Option<usize>,
}

impl<'c> Chain<'c> {
    /// Right below another.
    pub(super) fn below(above: &'c Chain<'c>) -> Chain<'c> {
        Chain { above: Some(above), ..Chain::default() }
    }

    pub(super) fn path(&self) -> String {
        let mut out = String::new();
        self.push(&mut out);
        out
    }

    fn push(&self, out: &mut String) {
        if let Some(above) = self.above {
            above.push(out);
        }
        if let Some((shape, root, head)) = self.between {
            push_objects(shape, root, head, out);
        }
        push_name(self.name, out);
        if let Some(item) = self.item {
            let _ = write!(out, "[{item}]");
        }
    }
}

fn push_objects(shape: &Shape, root: usize, of: usize, out: &mut String) {
    if of == root {
        return;
    }
    if let Some(end) = shape.keys().get(of)
        && let Some(key) = shape.keys().get(end.inner)
    {
        push_objects(shape, root, shape.of(end.inner), out);
        push_name(&key.name, out);
    }
}

fn push_name(name: &str, out: &mut String) {
    if !name.is_empty() {
        if !out.is_empty() {
            out.push('/');
        }
        out.push_str(name);
    }
}
