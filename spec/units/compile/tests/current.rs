//! The committed tables are those the log gives.

#[test]
fn tables_are_current() {
    let root = chuan_units::root();
    let outputs = chuan_units::build(&root).expect("the log does not contradict itself");
    for output in outputs {
        let committed = std::fs::read(root.join(output.path)).expect("the table is committed");
        assert!(committed == output.bytes, "{} is not current; run `chuan-units write`", output.path);
        assert!(output.bytes.len() <= 700_000, "{} is too large", output.path);
    }
}
