pub(crate) mod codes;
