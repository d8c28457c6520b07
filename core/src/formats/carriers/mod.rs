//! Carriers: bytes to cells and back, one file per shape of document. What a cell means is said by mapping tables, not here.

mod bar;
mod bhyt;
mod bytes;
mod dg13;
mod json_cells;
mod mojibake;
mod mrz;
mod mrz_zone;
mod scan;
mod tlv;
mod tree;
#[cfg(feature = "xlsx")]
mod xlsx;
mod xml;
mod xml_read;
mod xml_write;

pub use bar::Bar;
pub use bhyt::Bhyt;
pub use bytes::MAX_CHIP_FILE;
pub use dg13::{Dg13, MAX_CHIP_FIELDS, MAX_TLV_DEPTH};
pub use json_cells::JsonCells;
pub use mrz::{Mrz, MrzLayout};
pub use scan::MAX_FIELDS;
pub use tree::TreeJson;
#[cfg(feature = "xlsx")]
pub use xlsx::{
    CellKind, MAX_COLUMNS, MAX_MERGED, MAX_RATIO, MAX_SHEET_CELLS, MAX_SHEET_ROWS, MAX_WORKBOOK,
    MAX_WORKBOOK_PART, RATIO_FROM, SheetCell, SheetWriter, Spool, Workbook,
};
pub use xml::{
    Element, MAX_XML_ATTRIBUTES, MAX_XML_CELLS, MAX_XML_DEPTH, MAX_XML_PATH, MAX_XML_PATHS, MAX_XML_REPEATS,
    Namespace, Wrapper, Xml,
};

#[cfg(test)]
mod tests {
    /// The list of flaws is data, the carriers are code: neither may know one that the other does not.
    #[test]
    fn the_list_of_flaws_is_what_the_carriers_tell() {
        let sources = [
            include_str!("bar.rs"),
            include_str!("bhyt.rs"),
            include_str!("dg13.rs"),
            include_str!("mrz.rs"),
            include_str!("xml_read.rs"),
        ];
        // Readers of rows tell flaws too, among other codes.
        let readers = [
            include_str!("../columns/flaws.rs"),
            include_str!("../template/fill.rs"),
            include_str!("../json/reader.rs"),
            include_str!("../json/flat_xml.rs"),
            include_str!("../driver.rs"),
            include_str!("../finish/civil.rs"),
            include_str!("../../records/kept.rs"),
            include_str!("../../engine/batch.rs"),
            include_str!("../../engine/batch/lines.rs"),
            include_str!("../../engine/tables.rs"),
        ];
        let list = include_str!("../../../../spec/codes/flaw.csv");
        let mut listed: Vec<&str> = list.lines().skip(2).filter_map(|l| l.split(',').next()).collect();
        let told = || crate::formats::table::FORMATS.iter().filter_map(|f| f.setting("tells"));
        let quoted = |source: &'static str| source.split('"').skip(1).step_by(2);
        let used: Vec<&str> = sources
            .iter()
            .chain(&readers)
            .flat_map(|s| s.split("mod tests").take(1))
            .flat_map(quoted)
            .chain(told())
            .collect();
        for code in &listed {
            assert!(code.len() <= 16, "{code}");
            assert!(used.contains(code), "no carrier tells {code}");
        }
        for code in told() {
            assert!(listed.contains(&code), "{code} is not listed");
        }
        for source in sources {
            for code in source.split("Code::of(\"").skip(1).filter_map(|s| s.split('"').next()) {
                assert!(listed.contains(&code), "{code} is not listed");
            }
            for code in quoted(source).filter(|q| q.starts_with("mrz-")) {
                assert!(listed.contains(&code), "{code} is not listed");
            }
        }
        listed.sort_unstable();
        assert!(listed.windows(2).all(|w| w[0] != w[1]), "a code twice");
    }
}
