//! Putting short lists in order.
//!
//! The sort of the standard library comes with six kilobytes of code for each type of item. Lists of a few guesses or names are sorted
//! by their places instead, with one sort for all of them.

use std::cmp::Ordering;

/// Sorts a short list; equals stay in the order they have.
pub(crate) fn by<T>(list: &mut Vec<T>, compare: impl Fn(&T, &T) -> Ordering) {
    let order = order(list.len(), &|a, b| match (list.get(a), list.get(b)) {
        (Some(a), Some(b)) => compare(a, b),
        _ => Ordering::Equal,
    });
    let mut taken: Vec<Option<T>> = list.drain(..).map(Some).collect();
    list.extend(order.into_iter().filter_map(|n| taken.get_mut(n)?.take()));
}

/// Sorts a short list by a key; equals stay in the order they have.
pub(crate) fn by_key<T, K: Ord>(list: &mut Vec<T>, key: impl Fn(&T) -> K) {
    by(list, |a, b| key(a).cmp(&key(b)));
}

#[inline(never)]
fn order(len: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut order: Vec<usize> = (0..len).collect();
    order.sort_by(|a, b| compare(*a, *b));
    order
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn lists_are_as_the_standard_library_sorts_them(list in prop::collection::vec((0u8..9, any::<String>()), 0..60)) {
            let (mut ours, mut theirs) = (list.clone(), list);
            by_key(&mut ours, |(n, _)| std::cmp::Reverse(*n));
            theirs.sort_by_key(|(n, _)| std::cmp::Reverse(*n));
            prop_assert_eq!(&ours, &theirs);
            by(&mut ours, Ord::cmp);
            theirs.sort();
            prop_assert_eq!(ours, theirs);
        }
    }
}
