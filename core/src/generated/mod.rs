//! Tables compiled from spec/ by `chuan-spec generate`. What stands here is never edited by hand.
#[rustfmt::skip]
pub(crate) mod codes;
#[rustfmt::skip]
pub(crate) mod editions;
#[rustfmt::skip]
pub(crate) mod evidence;
#[rustfmt::skip]
pub(crate) mod fields;
#[rustfmt::skip]
pub(crate) mod formats;
#[rustfmt::skip]
pub(crate) mod forms;
#[rustfmt::skip]
pub(crate) mod kinds;
#[rustfmt::skip]
pub(crate) mod headers;
#[rustfmt::skip]
pub(crate) mod profiles;
#[rustfmt::skip]
pub(crate) mod refusals;
#[rustfmt::skip]
pub(crate) mod rules;
