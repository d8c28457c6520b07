// Generated from spec/formats by chuan-spec; do not edit.
//! Formats and their mapping tables.
use crate::codes::{Certainty, Lines};
use crate::formats::table::{Column, Format, Row};
use crate::values::Code;

/// Every format, sorted by name.
pub static FORMATS: &[Format] = &[
    Format { id: "bhyt-qr", record: "citizen", title_vi: "Mã QR trên thẻ bảo hiểm y tế", title_en: "QR of the health insurance card", about: told!("Old card: number of 15 characters; new card: the 10 digits of the insurance number. The check text at the end follows no published rule and is carried unjudged."), carrier: "bhyt", reads: true, writes: true, assurance: Code::of("qr"), basis: told!("structure seen in two public parsers"), certainty: Certainty::Verified, endings: &["txt", "qr"], many: true, any_record: false, source: Code::of("bhyt-qr"), carry: &[("finish", "bhyt"), ("positions", "yes")], layouts: &[], columns: &NO_COLUMNS, notes: told!("\n\n\n\n\n\n\n\n\n\nfather or mother: the card does not say"), rows: &ROWS_BHYT_QR },
    #[cfg(feature = "formats")] #[cfg(feature = "civil")] Format { id: "btp-ack-birth", record: "birth", title_vi: "Trả lời tiếp nhận của Bộ Tư pháp: khai sinh", title_en: "acknowledgement of the ministry of justice: births", about: told!("What the civil-status system answers to a message: status 1 says that it was accepted. An error whose words say that it has been accepted already counts as accepted, and the record says that this was assumed; any other error leaves the dossier without a state and is noted. Which dossier it is about the answer does not say. It is read for the state of a dossier and not judged as an entry."), carrier: "json", reads: true, writes: false, assurance: Code::of("database"), basis: told!("public client of nhanHoSoDKHT, 2025"), certainty: Certainty::Verified, endings: &["json"], many: false, any_record: false, source: Code::of("btp-ack-birth"), carry: &[("finish", "ack"), ("tells", "tells-part")], layouts: &[], columns: &NO_COLUMNS, notes: "", rows: &ROWS_BTP_ACK_BIRTH },
    #[cfg(feature = "formats")] #[cfg(feature = "civil")] Format { id: "btp-ack-death", record: "death", title_vi: "Trả lời tiếp nhận của Bộ Tư pháp: khai tử", title_en: "acknowledgement of the ministry of justice: deaths", about: told!("What the civil-status system answers to a message: status 1 says that it was accepted. An error whose words say that it has been accepted already counts as accepted, and the record says that this was assumed; any other error leaves the dossier without a state and is noted. Which dossier it is about the answer does not say. It is read for the state of a dossier and not judged as an entry."), carrier: "json", reads: true, writes: false, assurance: Code::of("database"), basis: told!("public client of nhanHoSoDKHT, 2025"), certainty: Certainty::Verified, endings: &["json"], many: false, any_record: false, source: Code::of("btp-ack-death"), carry: &[("finish", "ack"), ("tells", "tells-part")], layouts: &[], columns: &NO_COLUMNS, notes: "", rows: &ROWS_BTP_ACK_DEATH },
    #[cfg(feature = "formats")] #[cfg(feature = "civil")] Format { id: "btp-ack-marriage", record: "marriage", title_vi: "Trả lời tiếp nhận của Bộ Tư pháp: kết hôn", title_en: "acknowledgement of the ministry of justice: marriages", about: told!("What the civil-status system answers to a message: status 1 says that it was accepted. An error whose words say that it has been accepted already counts as accepted, and the record says that this was assumed; any other error leaves the dossier without a state and is noted. Which dossier it is about the answer does not say. It is read for the state of a dossier and not judged as an entry."), carrier: "json", reads: true, writes: false, assurance: Code::of("database"), basis: told!("public client of nhanHoSoDKHT, 2025"), certainty: Certainty::Verified, endings: &["json"], many: false, any_record: false, source: Code::of("btp-ack-marriage"), carry: &[("finish", "ack"), ("tells", "tells-part")], layouts: &[], columns: &NO_COLUMNS, notes: "", rows: &ROWS_BTP_ACK_MARRIAGE },
    #[cfg(feature = "formats")] #[cfg(feature = "civil")] Format { id: "btp-linked-birth", record: "birth", title_vi: "Bản tin liên thông khai sinh gửi Bộ Tư pháp (LTKS)", title_en: "linked message to the ministry of justice: births", about: told!("A one-stop system sends an event of the linked procedure to the civil-status system: an envelope of seven members, of which data is a text that holds 63 fields as JSON. Addresses are three codes and a text; ngayTiepNhan is dd/MM/yyyy HH:mm:ss, other dates dd.MM.yyyy."), carrier: "message", reads: true, writes: true, assurance: Code::of("declared"), basis: told!("public client of nhanHoSoDKHT, 2025; Nghị định 63/2024/NĐ-CP"), certainty: Certainty::Verified, endings: &["json"], many: true, any_record: false, source: Code::of("btp-linked-birth"), carry: &[("fallback", "Không có thông tin"), ("fixed", "module=LTKS"), ("inside", "data")], layouts: &[], columns: &NO_COLUMNS, notes: told!("\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\ncodes are passed through from the form, whose list is that of 1979\n\n\n\n\n\n\n\n\n\n\ncodes are passed through from the form, whose list is that of 1979\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\ncodes are passed through from the form, whose list is that of 1979"), rows: &ROWS_BTP_LINKED_BIRTH },
    #[cfg(feature = "formats")] #[cfg(feature = "civil")] Format { id: "btp-linked-death", record: "death", title_vi: "Bản tin liên thông khai tử gửi Bộ Tư pháp (LTKT)", title_en: "linked message to the ministry of justice: deaths", about: told!("A one-stop system sends an event of the linked procedure to the civil-status system: an envelope of seven members, of which data is a text that holds 39 fields as JSON. Addresses are three codes and a text; ngayTiepNhan is dd/MM/yyyy HH:mm:ss, other dates dd.MM.yyyy."), carrier: "message", reads: true, writes: true, assurance: Code::of("declared"), basis: told!("public client of nhanHoSoDKHT, 2025; Nghị định 63/2024/NĐ-CP"), certainty: Certainty::Verified, endings: &["json"], many: true, any_record: false, source: Code::of("btp-linked-death"), carry: &[("fallback", "Không có thông tin"), ("fixed", "module=LTKT"), ("inside", "data")], layouts: &[], columns: &NO_COLUMNS, notes: told!("\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\ncodes are passed through from the form, whose list is that of 1979"), rows: &ROWS_BTP_LINKED_DEATH },
    #[cfg(feature = "formats")] #[cfg(feature = "civil")] Format { id: "btp-linked-marriage", record: "marriage", title_vi: "Bản tin liên thông kết hôn gửi Bộ Tư pháp (LTKH)", title_en: "linked message to the ministry of justice: marriages", about: told!("A one-stop system sends an event of the linked procedure to the civil-status system: an envelope of seven members, of which data is a text that holds 43 fields as JSON. Addresses are three codes and a text; ngayTiepNhan is dd/MM/yyyy HH:mm:ss, other dates dd.MM.yyyy."), carrier: "message", reads: true, writes: true, assurance: Code::of("declared"), basis: told!("public client of nhanHoSoDKHT, 2025; Nghị định 63/2024/NĐ-CP"), certainty: Certainty::Verified, endings: &["json"], many: true, any_record: false, source: Code::of("btp-linked-marr"), carry: &[("fallback", "Không có thông tin"), ("fixed", "module=LTKH"), ("inside", "data"), ("numbers", "data/soBanSao data/chongSoLanKH data/voSoLanKH")], layouts: &[], columns: &NO_COLUMNS, notes: told!("\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\ncodes are passed through from the form, whose list is that of 1979\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\ncodes are passed through from the form, whose list is that of 1979"), rows: &ROWS_BTP_LINKED_MARRIAGE },
    #[cfg(feature = "formats")] #[cfg(feature = "civil")] Format { id: "btp-result-birth", record: "birth", title_vi: "Kết quả khai sinh từ Bộ Tư pháp", title_en: "result from the ministry of justice: births", about: told!("The answer to asking how far dossiers are: one item of value a dossier, the registered entry under ketQuaXuLy. soDinhDanh is the personal id that was allocated, giayKhaiSinh the certificate as PDF in base64."), carrier: "message", reads: true, writes: false, assurance: Code::of("database"), basis: told!("public client of the linked procedures, 2025"), certainty: Certainty::Verified, endings: &["json"], many: true, any_record: false, source: Code::of("btp-result-birth"), carry: &[("inside", "ketQuaXuLy"), ("inside_or_bare", "yes"), ("module", "LTKS"), ("record", "value"), ("tells", "tells-part")], layouts: &[], columns: &NO_COLUMNS, notes: told!("\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\ncodes are passed through from the form, whose list is that of 1979\n\n\n\n\n\n\n\n\n\n\n\n\ncodes are passed through from the form, whose list is that of 1979\n\n\n\n\n\n\n\n\n\n\n\ncodes are passed through from the form, whose list is that of 1979"), rows: &ROWS_BTP_RESULT_BIRTH },
    #[cfg(feature = "formats")] #[cfg(feature = "civil")] Format { id: "btp-result-death", record: "death", title_vi: "Kết quả khai tử từ Bộ Tư pháp", title_en: "result from the ministry of justice: deaths", about: told!("The answer to asking how far dossiers are: one item of value a dossier, the registered entry under ketQuaXuLy. It carries no day of registration: whoever asks must note the day of the answer."), carrier: "message", reads: true, writes: false, assurance: Code::of("database"), basis: told!("public client of the linked procedures, 2025"), certainty: Certainty::Verified, endings: &["json"], many: true, any_record: false, source: Code::of("btp-result-death"), carry: &[("inside", "ketQuaXuLy"), ("inside_or_bare", "yes"), ("module", "LTKT"), ("record", "value"), ("tells", "tells-part")], layouts: &[], columns: &NO_COLUMNS, notes: told!("\n\n\n\n\n\n\n\n\n\n\n\n\n\ncodes are passed through from the form, whose list is that of 1979"), rows: &ROWS_BTP_RESULT_DEATH },
    #[cfg(feature = "formats")] #[cfg(feature = "civil")] Format { id: "btp-result-marriage", record: "marriage", title_vi: "Kết quả kết hôn từ Bộ Tư pháp", title_en: "result from the ministry of justice: marriages", about: told!("The answer to asking how far dossiers of marriages are: one item of value a dossier, the registered entry under ketQuaXuLy. The envelope is that of births and deaths [V]; the fields of a registered marriage were not seen, so only those that both other results have are read [I], everything else stays in the remainder."), carrier: "message", reads: true, writes: false, assurance: Code::of("database"), basis: told!("public client of the linked procedures, 2025"), certainty: Certainty::Inferred, endings: &["json"], many: true, any_record: false, source: Code::of("btp-result-marr"), carry: &[("inside", "ketQuaXuLy"), ("inside_or_bare", "yes"), ("module", "LTKH"), ("record", "value"), ("tells", "tells-part")], layouts: &[], columns: &NO_COLUMNS, notes: told!("\n\n\n\n\n\n\n\n\n\nas in the result of births\nas in the results of births and deaths\nas in the results of births and deaths\nas in the results of births and deaths"), rows: &ROWS_BTP_RESULT_MARRIAGE },
    #[cfg(feature = "formats")] #[cfg(feature = "civil")] Format { id: "btp-single-birth", record: "birth", title_vi: "Bản tin khai sinh đơn lẻ gửi Bộ Tư pháp", title_en: "single message to the ministry of justice: births", about: told!("An event that is not part of a linked procedure: an envelope of five members, of which data is a text that holds hotich/hoso as flat XML, one element a field of the form. Written properly escaped; a text that the public client left unescaped is read too, and said. ngayTiepNhan is yyyy-MM-dd. The names of the fields are those of the linked message, as far as was seen."), carrier: "message", reads: true, writes: true, assurance: Code::of("declared"), basis: told!("one public client of http/1.0/dangky, 2025"), certainty: Certainty::Inferred, endings: &["json"], many: true, any_record: false, source: Code::of("btp-single-birth"), carry: &[("fixed", "module=KS"), ("inside", "data"), ("inside_xml", "hotich/hoso")], layouts: &[], columns: &NO_COLUMNS, notes: told!("\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\ncodes are passed through from the form, whose list is that of 1979\n\n\n\n\n\n\n\ncodes are passed through from the form, whose list is that of 1979\n\n\n\n\n\n\n\n\n\n\n\ncodes are passed through from the form, whose list is that of 1979"), rows: &ROWS_BTP_SINGLE_BIRTH },
    #[cfg(feature = "formats")] #[cfg(feature = "civil")] Format { id: "btp-single-death", record: "death", title_vi: "Bản tin khai tử đơn lẻ gửi Bộ Tư pháp", title_en: "single message to the ministry of justice: deaths", about: told!("An event that is not part of a linked procedure: an envelope of five members, of which data is a text that holds hotich/hoso as flat XML, one element a field of the form. Written properly escaped; a text that the public client left unescaped is read too, and said. ngayTiepNhan is yyyy-MM-dd. The names of the fields are those of the linked message, as far as was seen."), carrier: "message", reads: true, writes: true, assurance: Code::of("declared"), basis: told!("one public client of http/1.0/dangky, 2025"), certainty: Certainty::Inferred, endings: &["json"], many: true, any_record: false, source: Code::of("btp-single-death"), carry: &[("fixed", "module=KT"), ("inside", "data"), ("inside_xml", "hotich/hoso")], layouts: &[], columns: &NO_COLUMNS, notes: told!("\n\n\n\n\n\n\n\n\n\n\n\n\n\n\ncodes are passed through from the form, whose list is that of 1979"), rows: &ROWS_BTP_SINGLE_DEATH },
    #[cfg(feature = "formats")] #[cfg(feature = "civil")] Format { id: "btp-single-marriage", record: "marriage", title_vi: "Bản tin kết hôn đơn lẻ gửi Bộ Tư pháp", title_en: "single message to the ministry of justice: marriages", about: told!("An event that is not part of a linked procedure: an envelope of five members, of which data is a text that holds hotich/hoso as flat XML, one element a field of the form. Written properly escaped; a text that the public client left unescaped is read too, and said. ngayTiepNhan is yyyy-MM-dd. No marriage of this way was seen: the names of the fields are those of the linked message, addresses are texts as in the other two, and the word of module for marriages is not known, so it is the record's own [I]."), carrier: "message", reads: true, writes: true, assurance: Code::of("declared"), basis: told!("one public client of http/1.0/dangky, 2025"), certainty: Certainty::Inferred, endings: &["json"], many: true, any_record: false, source: Code::of("btp-single-marr"), carry: &[("inside", "data"), ("inside_xml", "hotich/hoso")], layouts: &[], columns: &NO_COLUMNS, notes: told!("\n\n\n\n\n\n\n\n\n\n\n\n\n\n\ncodes are passed through from the form, whose list is that of 1979\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\ncodes are passed through from the form, whose list is that of 1979"), rows: &ROWS_BTP_SINGLE_MARRIAGE },
    Format { id: "canonical-json", record: "citizen", title_vi: "Bản ghi chuẩn (JSON)", title_en: "canonical record (JSON)", about: told!("One record as JSON: keys in declared order, every value a string, nothing empty. What could not be read, what had no field and what was assumed stand in members of their own."), carrier: "canonical", reads: true, writes: true, assurance: Code::of("declared"), basis: told!("the standard itself"), certainty: Certainty::Design, endings: &["json"], many: false, any_record: true, source: Code::of("canonical-json"), carry: &[], layouts: &[], columns: &NO_COLUMNS, notes: "", rows: &ROWS_CANONICAL_JSON },
    Format { id: "cccd-qr", record: "citizen", title_vi: "Mã QR trên thẻ căn cước công dân và thẻ căn cước", title_en: "QR of the citizen identity card and the identity card", about: told!("Seven texts parted by bars, UTF-8, no header: number, old number, name, birth, sex, residence, issue. Not signed: whoever prints a\nQR prints a card. Cards from 2024-07-01 have more texts behind the seventh (Thông tư 16/2024/TT-BCA); their order is not published, so\nthey are kept as they came and only a 12-digit one is taken for a cancelled number, marked as assumed."), carrier: "bar", reads: true, writes: true, assurance: Code::of("qr"), basis: told!("Thông tư 06/2021/TT-BCA; Thông tư 16/2024/TT-BCA; Nghị định 70/2024/NĐ-CP điều 12"), certainty: Certainty::Verified, endings: &["txt", "qr"], many: true, any_record: false, source: Code::of("cccd-qr"), carry: &[("finish", "card"), ("positions", "yes")], layouts: &[], columns: &NO_COLUMNS, notes: told!("\nthe card bears the personal id\n\n\n\n\nscanner middleware writes it so\n\nnơi thường trú (2021), nơi cư trú (2024)\n\n\nthe card is issued to citizens only"), rows: &ROWS_CCCD_QR },
    #[cfg(feature = "formats")] Format { id: "chip-dg1", record: "citizen", title_vi: "Tệp DG1 trong chip thẻ căn cước", title_en: "file DG1 of the identity card chip", about: told!("The machine-readable zone inside 61 and 5F1F. Bytes, or their hexadecimal or base64 text as readers print them."), carrier: "dg1", reads: true, writes: true, assurance: Code::of("chip-unverified"), basis: told!("ICAO Doc 9303 part 10"), certainty: Certainty::Verified, endings: &["bin", "hex"], many: false, any_record: false, source: Code::of("chip-dg1"), carry: &[("finish", "mrz")], layouts: &[], columns: &NO_COLUMNS, notes: told!("\n\n\n\ncentury by the personal id, else by the day of reading"), rows: &ROWS_CHIP_DG1 },
    #[cfg(feature = "formats")] Format { id: "chip-dg13", record: "citizen", title_vi: "Tệp DG13 trong chip thẻ căn cước", title_en: "file DG13 of the identity card chip", about: told!("Sixteen numbered fields in DER under 6D. Every field may be missing, lengths come in any form, one parent may be alone. Field 16 is not\nknown and kept. Cards of 2024 may hold part of it in a form only the authority reads."), carrier: "dg13", reads: true, writes: true, assurance: Code::of("chip-unverified"), basis: told!("layout agreed by four public parsers; Thông tư 16/2024/TT-BCA điều 6"), certainty: Certainty::Verified, endings: &["bin", "hex"], many: false, any_record: false, source: Code::of("chip-dg13"), carry: &[("finish", "card")], layouts: &[], columns: &NO_COLUMNS, notes: told!("\n\n\n\n\n\n\n\nthe chip gives a name, coded here by the list of QCVN 109"), rows: &ROWS_CHIP_DG13 },
    #[cfg(feature = "tables")] Format { id: "csv", record: "citizen", title_vi: "Bảng CSV", title_en: "CSV table", about: told!("A table with a header line. Columns are recognised by their names (Vietnamese with or without marks, English, names of known systems) and their contents; what was assumed is said. UTF-8; comma, semicolon, tab or bar."), carrier: "csv", reads: true, writes: true, assurance: Code::of("declared"), basis: told!("RFC 4180"), certainty: Certainty::Verified, endings: &["csv", "tsv"], many: true, any_record: true, source: Code::of("csv"), carry: &[], layouts: &[], columns: &NO_COLUMNS, notes: "", rows: &ROWS_CSV },
    #[cfg(feature = "formats")] #[cfg(feature = "civil")] Format { id: "dvclt-state-birth", record: "birth", title_vi: "Cập nhật trạng thái khai sinh cho phần mềm liên thông", title_en: "status update to the hub of the linked procedures: births", about: told!("A one-stop system tells the hub how far a dossier is: 17 members, of which ketQuaXuLy is a text that holds the result as JSON, addresses as texts. A state of the ministry is translated where the hub has one for it, else left out."), carrier: "message", reads: false, writes: true, assurance: Code::of("declared"), basis: told!("public client of the hub, 2025"), certainty: Certainty::Verified, endings: &["json"], many: true, any_record: false, source: Code::of("dvclt-st-birth"), carry: &[("fixed", "coQuanXuLy=5;ketQuaXuLy/maGiayToKetQua=KQ.G15.000031"), ("inside", "ketQuaXuLy"), ("numbers", "coQuanXuLy trangThai ketQuaXuLy/nksGioiTinh ketQuaXuLy/meLoaiCuTru ketQuaXuLy/chaLoaiCuTru")], layouts: &[], columns: &NO_COLUMNS, notes: told!("\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\ncodes are passed through from the form, whose list is that of 1979\n\n\n\n\n\n\n\ncodes are passed through from the form, whose list is that of 1979\n\n\n\n\n\n\n\n\ncodes are passed through from the form, whose list is that of 1979"), rows: &ROWS_DVCLT_STATE_BIRTH },
    #[cfg(feature = "formats")] #[cfg(feature = "civil")] Format { id: "dvclt-state-death", record: "death", title_vi: "Cập nhật trạng thái khai tử cho phần mềm liên thông", title_en: "status update to the hub of the linked procedures: deaths", about: told!("A one-stop system tells the hub how far a dossier is: 17 members, of which ketQuaXuLy is a text that holds the result as JSON, addresses as texts. A state of the ministry is translated where the hub has one for it, else left out."), carrier: "message", reads: false, writes: true, assurance: Code::of("declared"), basis: told!("public client of the hub, 2025"), certainty: Certainty::Verified, endings: &["json"], many: true, any_record: false, source: Code::of("dvclt-st-death"), carry: &[("fixed", "coQuanXuLy=5;ketQuaXuLy/maGiayToKetQua=KQ.G15.000034"), ("inside", "ketQuaXuLy"), ("numbers", "coQuanXuLy trangThai ketQuaXuLy/nktGioiTinh ketQuaXuLy/nktLoaiCuTru")], layouts: &[], columns: &NO_COLUMNS, notes: told!("\n\n\n\n\n\n\n\n\n\n\n\n\ncodes are passed through from the form, whose list is that of 1979"), rows: &ROWS_DVCLT_STATE_DEATH },
    #[cfg(feature = "formats")] #[cfg(feature = "civil")] Format { id: "dvclt-xml-birth", record: "birth", title_vi: "Hồ sơ khai sinh từ phần mềm dịch vụ công liên thông", title_en: "dossier from the hub of the linked procedures: births", about: told!("The hub hands a dossier to a one-stop system: JSON whose data is a text that holds hoTich/KhaiSinh_LienThong as XML, 50 flat elements. Addresses are texts, the day of the health notice is yyyyMMdd."), carrier: "message", reads: true, writes: true, assurance: Code::of("declared"), basis: told!("public client of the hub, 2025; Nghị định 63/2024/NĐ-CP"), certainty: Certainty::Verified, endings: &["json"], many: true, any_record: false, source: Code::of("dvclt-xml-birth"), carry: &[("fixed", "module=KS"), ("inside", "data"), ("inside_xml", "hoTich/KhaiSinh_LienThong"), ("numbers", "maDonVi")], layouts: &[], columns: &NO_COLUMNS, notes: told!("\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\ncodes are passed through from the form, whose list is that of 1979\n\n\n\n\n\n\n\ncodes are passed through from the form, whose list is that of 1979\n\n\n\n\n\n\n\n\n\n\n\ncodes are passed through from the form, whose list is that of 1979"), rows: &ROWS_DVCLT_XML_BIRTH },
    #[cfg(feature = "formats")] #[cfg(feature = "civil")] Format { id: "dvclt-xml-death", record: "death", title_vi: "Hồ sơ khai tử từ phần mềm dịch vụ công liên thông", title_en: "dossier from the hub of the linked procedures: deaths", about: told!("The hub hands a dossier to a one-stop system: JSON whose data is a text that holds hoTich/KhaiTu_LienThong as XML, 38 flat elements. Addresses are texts, the day of the health notice is yyyyMMdd."), carrier: "message", reads: true, writes: true, assurance: Code::of("declared"), basis: told!("public client of the hub, 2025; Nghị định 63/2024/NĐ-CP"), certainty: Certainty::Verified, endings: &["json"], many: true, any_record: false, source: Code::of("dvclt-xml-death"), carry: &[("fixed", "module=KT"), ("inside", "data"), ("inside_xml", "hoTich/KhaiTu_LienThong"), ("numbers", "maDonVi")], layouts: &[], columns: &NO_COLUMNS, notes: told!("\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\ncodes are passed through from the form, whose list is that of 1979"), rows: &ROWS_DVCLT_XML_DEATH },
    #[cfg(feature = "formats")] #[cfg(feature = "civil")] Format { id: "eform-marriage", record: "marriage", title_vi: "Biểu mẫu điện tử đăng ký kết hôn của một cửa", title_en: "electronic form of the one-stop system: marriages", about: told!("The form from which the linked message of a marriage is made: 37 fields, of which lists are objects with Code and Name and units are objects with maDiaBan and tenDiaBan. What the list and unit objects say besides the code, photographs and the button stay in the remainder. Which notation its dates have was not seen: three are read. Its code lists are taken to be those of the linked message [I]."), carrier: "json", reads: true, writes: false, assurance: Code::of("declared"), basis: told!("class definitions of a public client of the linked procedures, 2025; lists and dates inferred [I]"), certainty: Certainty::Inferred, endings: &["json"], many: true, any_record: false, source: Code::of("eform-marriage"), carry: &[("tells", "no-entry-yet")], layouts: &[], columns: &NO_COLUMNS, notes: told!("\n\n\n\n\nwhich list the form has is not stated; its codes go into the linked message as they are\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\nwhich list the form has is not stated; its codes go into the linked message as they are"), rows: &ROWS_EFORM_MARRIAGE },
    #[cfg(feature = "formats")] #[cfg(feature = "civil")] Format { id: "fhir-birth", record: "birth", title_vi: "Gói FHIR R4: khai sinh", title_en: "FHIR R4 bundle: birth", about: told!("One Bundle of type collection a record, in plain R4: Vietnam has no stated profile, so no profile is claimed and no code system is made up. The child is the Patient, mother, father and declarant are RelatedPerson, weight and number of children are Observation. The registration is a Composition, which needs a day and an authority: without them it is left out. What has no code of an international list is words. Administrative units are codes of Vietnam and have no place here; nor have ethnicity, home town, book, page and kind of registration. The entries refer to each other by addresses that are only good within one bundle: whoever stores it gives them his own. Several records are a bundle a line. What is lost of a record is told value by value."), carrier: "tree", reads: false, writes: true, assurance: Code::of("declared"), basis: told!("HL7 FHIR R4 4.0.1; no Vietnamese profile exists, so the choice of elements is ours"), certainty: Certainty::Inferred, endings: &["json", "ndjson"], many: true, any_record: false, source: Code::of("fhir-birth"), carry: &[("always", "entry[child]"), ("needs", "entry[registration]/resource/date entry[registration]/resource/author[authority]/display"), ("numbers", "entry[weight]/resource/valueQuantity/value entry[plurality]/resource/valueInteger"), ("strict", "yes")], layouts: &[], columns: &NO_COLUMNS, notes: "", rows: &ROWS_FHIR_BIRTH },
    #[cfg(feature = "formats")] #[cfg(feature = "civil")] Format { id: "fhir-death", record: "death", title_vi: "Gói FHIR R4: khai tử", title_en: "FHIR R4 bundle: death", about: told!("One Bundle of type collection a record, in plain R4: Vietnam has no stated profile, so no profile is claimed and no code system is made up. The deceased is the Patient, the declarant a RelatedPerson; moment and cause are Observation, the place a Location. The time of death stands with its day, on the clock of Vietnam, unless the place is abroad. The registration is a Composition, which needs a day and an authority: without them it is left out. What has no code of an international list is words. Administrative units are codes of Vietnam and have no place here; nor have ethnicity, home town, book, page and kind of registration. The entries refer to each other by addresses that are only good within one bundle: whoever stores it gives them his own. Several records are a bundle a line. What is lost of a record is told value by value."), carrier: "tree", reads: false, writes: true, assurance: Code::of("declared"), basis: told!("HL7 FHIR R4 4.0.1; no Vietnamese profile exists, so the choice of elements is ours"), certainty: Certainty::Inferred, endings: &["json", "ndjson"], many: true, any_record: false, source: Code::of("fhir-death"), carry: &[("always", "entry[deceased]"), ("finish", "fhir-death"), ("needs", "entry[registration]/resource/date entry[registration]/resource/author[authority]/display"), ("strict", "yes")], layouts: &[], columns: &NO_COLUMNS, notes: "", rows: &ROWS_FHIR_DEATH },
    #[cfg(feature = "formats")] #[cfg(feature = "civil")] Format { id: "gbt", record: "death", title_vi: "Giấy báo tử điện tử", title_en: "electronic notice of death", about: told!("A notice of death as a health facility sends it: HSDLGBT with one GIAYBAOTU and a signature, which is not verified. It is the source of a declaration of death and fills one; only what it says is judged. Days are yyyyMMdd, moments yyyyMMddHHmm. Where only the year of birth is known the form writes 1 January, so such a date is marked. The present address, the facility, its people and an earlier notice stay in the remainder; where somebody died the notice does not say."), carrier: "xml", reads: true, writes: false, assurance: Code::of("declared"), basis: told!("Thông tư 25/2025/TT-BYT; layout by two public programs that write it, 2025-2026, and a public hospital manual, 2023"), certainty: Certainty::Secondary, endings: &["xml"], many: true, any_record: false, source: Code::of("gbt"), carry: &[("finish", "health-notice"), ("record", "GIAYBAOTU"), ("tells", "tells-part")], layouts: &[], columns: &NO_COLUMNS, notes: told!("\n\n\n\n\nwhich list is used is not stated\na number of three digits is of a list of the police that is not translated here"), rows: &ROWS_GBT },
    #[cfg(feature = "formats")] #[cfg(feature = "civil")] Format { id: "gcs", record: "birth", title_vi: "Giấy chứng sinh điện tử", title_en: "electronic notice of birth", about: told!("A notice of birth as a health facility sends it: HSDLGCS with one GIAYCHUNGSINH of 69 elements and a signature, which is not verified. It is the source of a declaration of birth and fills one; only what it says is judged. Days are yyyyMMdd, the moment of birth yyyyMMddHHmmss; a time of zeros is what programs write where only the day is known, so it gives no moment. _CHA_NND is taken to be the father named by HO_TEN_CHA [I], and each such value says so. Everything about a surrogate mother (_MTH), the facility and its people stays in the remainder."), carrier: "xml", reads: true, writes: false, assurance: Code::of("declared"), basis: told!("Thông tư 22/2025/TT-BYT; layout by two public programs that write it, 2025-2026"), certainty: Certainty::Secondary, endings: &["xml"], many: true, any_record: false, source: Code::of("gcs"), carry: &[("finish", "health-notice"), ("record", "GIAYCHUNGSINH"), ("tells", "tells-part")], layouts: &[], columns: &NO_COLUMNS, notes: told!("\n\n\n\nwhich list is used is not stated\na number of three digits is of a list of the police that is not translated here\n\n\n\n\n\n\n\n\n\n\nthe notice only says how the child shall be named\n\n\n\n\n\n\n\n\nwhose father _CHA_NND means is not stated where it was seen\nwhose father _CHA_NND means is not stated where it was seen\nwhich list is used is not stated\nwhose father _CHA_NND means is not stated where it was seen\nwhose father _CHA_NND means is not stated where it was seen\nwhose father _CHA_NND means is not stated where it was seen\nwhose father _CHA_NND means is not stated where it was seen"), rows: &ROWS_GCS },
    #[cfg(feature = "formats")] Format { id: "health-xml1", record: "citizen", title_vi: "Bảng XML1 dữ liệu khám chữa bệnh (phần hành chính)", title_en: "health claim table XML1 (person part)", about: told!("Person fields of the claim; everything else of the claim is kept in the remainder. Several cards stand in one element, parted by semicolons."), carrier: "xml", reads: true, writes: true, assurance: Code::of("declared"), basis: told!("Quyết định 130/QĐ-BYT, Quyết định 3176/QĐ-BYT as read by one public program; name of the record element [M]"), certainty: Certainty::Secondary, endings: &["xml"], many: true, any_record: false, source: Code::of("health-xml1"), carry: &[("finish", "lists"), ("record", "TONG_HOP")], layouts: &[], columns: &NO_COLUMNS, notes: told!("\n\n\n\n\n\nwhich list the claims use is not stated"), rows: &ROWS_HEALTH_XML1 },
    #[cfg(feature = "formats")] #[cfg(feature = "civil")] Format { id: "health-xml9", record: "birth", title_vi: "Bảng XML9 dữ liệu giấy chứng sinh", title_en: "health claim table XML9 (notice of birth)", about: told!("The notice of birth as the health claims carry it: CHI_TIEU_DU_LIEU_GIAY_CHUNG_SINH, DSACH_GIAYCHUNGSINH, one DU_LIEU_GIAY_CHUNG_SINH a child. It has the number of a book (SO, QUYEN_SO) and no code of the notice. A nationality of three digits is of a list of the police that is not translated here; it, the treatment, the facility and its people stay in the remainder."), carrier: "xml", reads: true, writes: false, assurance: Code::of("declared"), basis: told!("Quyết định 130/QĐ-BYT, Quyết định 3176/QĐ-BYT as read by several public programs"), certainty: Certainty::Secondary, endings: &["xml"], many: true, any_record: false, source: Code::of("health-xml9"), carry: &[("finish", "health-notice"), ("record", "DU_LIEU_GIAY_CHUNG_SINH"), ("tells", "tells-part")], layouts: &[], columns: &NO_COLUMNS, notes: told!("\n\n\nwhich list is used is not stated\n\n\n\n\n\na number of three digits is of a list of the police that is not translated here"), rows: &ROWS_HEALTH_XML9 },
    #[cfg(feature = "formats")] #[cfg(feature = "civil")] Format { id: "legacy2018-adoption", record: "adoption", title_vi: "Bảng dữ liệu phần mềm hộ tịch cấp xã 2018: nuôi con nuôi", title_en: "table of a commune program of 2018: adoptions", about: told!("Rows of the table ConNuoi of a civil-status program that communes used in 2017 and 2018, as an export with its column names in the first row, in any order: 74 columns. As workbook, CSV or JSON rows. Dates are yyyy-MM-dd, some columns have what was typed; an empty day can stand as 1970-01-01, as the program writes. Units and persons are the program's own codes and stay in the remainder. The kind of adoption is free text and stays in the remainder."), carrier: "template", reads: true, writes: false, assurance: Code::of("declared"), basis: told!("table definitions of one public program, 2017-2018; its codes are words"), certainty: Certainty::Verified, endings: &["csv", "xlsx", "json"], many: true, any_record: false, source: Code::of("lg2018-adoption"), carry: &[("placeholders", "0000-00-00;NULL;null;-;Không rõ;Không có")], layouts: &["2018"], columns: &COLUMNS_LEGACY2018_ADOPTION, notes: told!("\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\nthe program has names; they are matched to the list of 1979\n\n\n\n\n\n\n\n\n\nthe program has names; they are matched to the list of 1979\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\nthe program has names; they are matched to the list of 1979\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\nthe program has names; they are matched to the list of 1979\n\n\n\n\n\n\n\n\n\n\n\n\nthe program has names; they are matched to the list of 1979"), rows: &ROWS_LEGACY2018_ADOPTION },
    #[cfg(feature = "formats")] #[cfg(feature = "civil")] Format { id: "legacy2018-birth", record: "birth", title_vi: "Bảng dữ liệu phần mềm hộ tịch cấp xã 2018: khai sinh", title_en: "table of a commune program of 2018: births", about: told!("Rows of the table khaisinh of a civil-status program that communes used in 2017 and 2018, as an export with its column names in the first row, in any order: 59 columns. As workbook, CSV or JSON rows. Dates are yyyy-MM-dd, some columns have what was typed; an empty day can stand as 1970-01-01, as the program writes. Units and persons are the program's own codes and stay in the remainder. A new registration is on time or late by dunghanquahan; where that is empty its kind is not known."), carrier: "template", reads: true, writes: false, assurance: Code::of("declared"), basis: told!("table definitions of one public program, 2017-2018; its codes are words"), certainty: Certainty::Verified, endings: &["csv", "xlsx", "json"], many: true, any_record: false, source: Code::of("legacy2018-birth"), carry: &[("placeholders", "0000-00-00;NULL;null;-;Không rõ;Không có")], layouts: &["2018"], columns: &COLUMNS_LEGACY2018_BIRTH, notes: told!("\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\nthe program has names; they are matched to the list of 1979\n\n\n\n\n\n\n\n\n\n\n\nthe program has names; they are matched to the list of 1979\n\n\n\n\n\n\n\n\n\n\nthe program has names; they are matched to the list of 1979"), rows: &ROWS_LEGACY2018_BIRTH },
    #[cfg(feature = "formats")] #[cfg(feature = "civil")] Format { id: "legacy2018-book", record: "book", title_vi: "Bảng dữ liệu phần mềm hộ tịch cấp xã 2018: sổ hộ tịch", title_en: "table of a commune program of 2018: register books", about: told!("Rows of the table sohotich of a civil-status program that communes used in 2017 and 2018, as an export with its column names in the first row, in any order: 10 columns. As workbook, CSV or JSON rows. Dates are yyyy-MM-dd, some columns have what was typed; an empty day can stand as 1970-01-01, as the program writes. Units and persons are the program's own codes and stay in the remainder."), carrier: "template", reads: true, writes: false, assurance: Code::of("declared"), basis: told!("table definitions of one public program, 2017-2018; its codes are words"), certainty: Certainty::Verified, endings: &["csv", "xlsx", "json"], many: true, any_record: false, source: Code::of("legacy2018-book"), carry: &[("placeholders", "0000-00-00;NULL;null;-;Không rõ;Không có")], layouts: &["2018"], columns: &COLUMNS_LEGACY2018_BOOK, notes: "", rows: &ROWS_LEGACY2018_BOOK },
    #[cfg(feature = "formats")] #[cfg(feature = "civil")] Format { id: "legacy2018-correction", record: "correction", title_vi: "Bảng dữ liệu phần mềm hộ tịch cấp xã 2018: thay đổi, cải chính", title_en: "table of a commune program of 2018: changes and corrections", about: told!("Rows of the table thongtinthaydoi of a civil-status program that communes used in 2017 and 2018, as an export with its column names in the first row, in any order: 32 columns. As workbook, CSV or JSON rows. Dates are yyyy-MM-dd, some columns have what was typed; an empty day can stand as 1970-01-01, as the program writes. Units and persons are the program's own codes and stay in the remainder. What changes is the words that were typed, not the path of a field."), carrier: "template", reads: true, writes: false, assurance: Code::of("declared"), basis: told!("table definitions of one public program, 2017-2018; its codes are words"), certainty: Certainty::Verified, endings: &["csv", "xlsx", "json"], many: true, any_record: false, source: Code::of("lg2018-correct"), carry: &[("placeholders", "0000-00-00;NULL;null;-;Không rõ;Không có")], layouts: &["2018"], columns: &COLUMNS_LEGACY2018_CORRECTION, notes: told!("\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\nthe program has names; they are matched to the list of 1979"), rows: &ROWS_LEGACY2018_CORRECTION },
    #[cfg(feature = "formats")] #[cfg(feature = "civil")] Format { id: "legacy2018-death", record: "death", title_vi: "Bảng dữ liệu phần mềm hộ tịch cấp xã 2018: khai tử", title_en: "table of a commune program of 2018: deaths", about: told!("Rows of the table KhaiTu of a civil-status program that communes used in 2017 and 2018, as an export with its column names in the first row, in any order: 43 columns. As workbook, CSV or JSON rows. Dates are yyyy-MM-dd, some columns have what was typed; an empty day can stand as 1970-01-01, as the program writes. Units and persons are the program's own codes and stay in the remainder. Hour and minute of death (giotu, phuttu) stay in the remainder."), carrier: "template", reads: true, writes: false, assurance: Code::of("declared"), basis: told!("table definitions of one public program, 2017-2018; its codes are words"), certainty: Certainty::Verified, endings: &["csv", "xlsx", "json"], many: true, any_record: false, source: Code::of("legacy2018-death"), carry: &[("placeholders", "0000-00-00;NULL;null;-;Không rõ;Không có")], layouts: &["2018"], columns: &COLUMNS_LEGACY2018_DEATH, notes: told!("\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\nthe program has names; they are matched to the list of 1979"), rows: &ROWS_LEGACY2018_DEATH },
    #[cfg(feature = "formats")] #[cfg(feature = "civil")] Format { id: "legacy2018-extract", record: "extract", title_vi: "Bảng dữ liệu phần mềm hộ tịch cấp xã 2018: bản sao trích lục", title_en: "table of a commune program of 2018: copies of extracts", about: told!("Rows of the table capbansaotrichluc of a civil-status program that communes used in 2017 and 2018, as an export with its column names in the first row, in any order: 18 columns. As workbook, CSV or JSON rows. Dates are yyyy-MM-dd, some columns have what was typed; an empty day can stand as 1970-01-01, as the program writes. Units and persons are the program's own codes and stay in the remainder."), carrier: "template", reads: true, writes: false, assurance: Code::of("declared"), basis: told!("table definitions of one public program, 2017-2018; its codes are words"), certainty: Certainty::Verified, endings: &["csv", "xlsx", "json"], many: true, any_record: false, source: Code::of("lg2018-extract"), carry: &[("placeholders", "0000-00-00;NULL;null;-;Không rõ;Không có")], layouts: &["2018"], columns: &COLUMNS_LEGACY2018_EXTRACT, notes: "", rows: &ROWS_LEGACY2018_EXTRACT },
    #[cfg(feature = "formats")] #[cfg(feature = "civil")] Format { id: "legacy2018-guardianship", record: "guardianship", title_vi: "Bảng dữ liệu phần mềm hộ tịch cấp xã 2018: giám hộ", title_en: "table of a commune program of 2018: guardianships", about: told!("Rows of the table giamho of a civil-status program that communes used in 2017 and 2018, as an export with its column names in the first row, in any order: 64 columns. As workbook, CSV or JSON rows. Dates are yyyy-MM-dd, some columns have what was typed; an empty day can stand as 1970-01-01, as the program writes. Units and persons are the program's own codes and stay in the remainder. An end of guardianship stands in the same row with a number and book of its own (socd, quyencd), which stay in the remainder."), carrier: "template", reads: true, writes: false, assurance: Code::of("declared"), basis: told!("table definitions of one public program, 2017-2018; its codes are words"), certainty: Certainty::Verified, endings: &["csv", "xlsx", "json"], many: true, any_record: false, source: Code::of("lg2018-guard"), carry: &[("placeholders", "0000-00-00;NULL;null;-;Không rõ;Không có")], layouts: &["2018"], columns: &COLUMNS_LEGACY2018_GUARDIANSHIP, notes: told!("\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\nthe program has names; they are matched to the list of 1979\n\n\n\n\n\n\n\n\n\n\n\n\n\n\nthe program has names; they are matched to the list of 1979\n\n\n\n\n\n\n\n\n\n\n\n\n\n\nthe program has names; they are matched to the list of 1979"), rows: &ROWS_LEGACY2018_GUARDIANSHIP },
    #[cfg(feature = "formats")] #[cfg(feature = "civil")] Format { id: "legacy2018-marital", record: "marital-status", title_vi: "Bảng dữ liệu phần mềm hộ tịch cấp xã 2018: tình trạng hôn nhân", title_en: "table of a commune program of 2018: marital status", about: told!("Rows of the table tthonnhan of a civil-status program that communes used in 2017 and 2018, as an export with its column names in the first row, in any order: 35 columns. As workbook, CSV or JSON rows. Dates are yyyy-MM-dd, some columns have what was typed; an empty day can stand as 1970-01-01, as the program writes. Units and persons are the program's own codes and stay in the remainder."), carrier: "template", reads: true, writes: false, assurance: Code::of("declared"), basis: told!("table definitions of one public program, 2017-2018; its codes are words"), certainty: Certainty::Verified, endings: &["csv", "xlsx", "json"], many: true, any_record: false, source: Code::of("lg2018-marital"), carry: &[("placeholders", "0000-00-00;NULL;null;-;Không rõ;Không có")], layouts: &["2018"], columns: &COLUMNS_LEGACY2018_MARITAL, notes: told!("\n\n\n\n\n\n\n\n\n\n\n\nthe program has names; they are matched to the list of 1979\n\n\n\n\n\n\n\n\n\n\nthe program has names; they are matched to the list of 1979"), rows: &ROWS_LEGACY2018_MARITAL },
    #[cfg(feature = "formats")] #[cfg(feature = "civil")] Format { id: "legacy2018-marriage", record: "marriage", title_vi: "Bảng dữ liệu phần mềm hộ tịch cấp xã 2018: kết hôn", title_en: "table of a commune program of 2018: marriages", about: told!("Rows of the table kethon of a civil-status program that communes used in 2017 and 2018, as an export with its column names in the first row, in any order: 33 columns. As workbook, CSV or JSON rows. Dates are yyyy-MM-dd, some columns have what was typed; an empty day can stand as 1970-01-01, as the program writes. Units and persons are the program's own codes and stay in the remainder."), carrier: "template", reads: true, writes: false, assurance: Code::of("declared"), basis: told!("table definitions of one public program, 2017-2018; its codes are words"), certainty: Certainty::Verified, endings: &["csv", "xlsx", "json"], many: true, any_record: false, source: Code::of("lg2018-marriage"), carry: &[("placeholders", "0000-00-00;NULL;null;-;Không rõ;Không có")], layouts: &["2018"], columns: &COLUMNS_LEGACY2018_MARRIAGE, notes: told!("\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\nthe program has names; they are matched to the list of 1979\n\n\n\n\n\n\n\n\n\n\n\n\n\n\nthe program has names; they are matched to the list of 1979"), rows: &ROWS_LEGACY2018_MARRIAGE },
    #[cfg(feature = "formats")] #[cfg(feature = "civil")] Format { id: "legacy2018-parent-child", record: "parent-child", title_vi: "Bảng dữ liệu phần mềm hộ tịch cấp xã 2018: nhận cha, mẹ, con", title_en: "table of a commune program of 2018: recognition of parent or child", about: told!("Rows of the table chamecon of a civil-status program that communes used in 2017 and 2018, as an export with its column names in the first row, in any order: 51 columns. As workbook, CSV or JSON rows. Dates are yyyy-MM-dd, some columns have what was typed; an empty day can stand as 1970-01-01, as the program writes. Units and persons are the program's own codes and stay in the remainder. Who recognises (nn) is read as the parent and who is recognised (ndn) as the child, as the form has them; where a child recognises a parent it is the other way round, and phanloai, which stays in the remainder, says so [I]."), carrier: "template", reads: true, writes: false, assurance: Code::of("declared"), basis: told!("table definitions of one public program, 2017-2018; its codes are words"), certainty: Certainty::Verified, endings: &["csv", "xlsx", "json"], many: true, any_record: false, source: Code::of("lg2018-cmc"), carry: &[("placeholders", "0000-00-00;NULL;null;-;Không rõ;Không có")], layouts: &["2018"], columns: &COLUMNS_LEGACY2018_PARENT_CHILD, notes: told!("\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\nthe program has names; they are matched to the list of 1979\n\n\n\n\n\n\n\n\n\n\n\n\n\n\nthe program has names; they are matched to the list of 1979\n\n\n\n\n\n\n\n\n\n\n\n\n\nthe program has names; they are matched to the list of 1979"), rows: &ROWS_LEGACY2018_PARENT_CHILD },
    #[cfg(feature = "formats")] #[cfg(feature = "civil")] Format { id: "moj158-birth", record: "birth", title_vi: "Mẫu sổ hộ tịch: khai sinh", title_en: "civil-status import template: births", about: told!("Entries of the birth register, one a row, in the layout of 60 columns or in that of 2024 with 69, which adds personal ids and names of nationalities. Written as 60 columns unless a record needs the others; `moj158-birth:69` asks for them. As workbook, CSV or JSON rows (`:xlsx`, `:csv`, `:json`); all cells are text, dates dd.MM.yyyy, MM.yyyy or yyyy."), carrier: "template", reads: true, writes: true, assurance: Code::of("declared"), basis: told!("Bộ Tư pháp, mẫu nhập dữ liệu hộ tịch lịch sử (số 158), theo tiêu đề cột của các phần mềm công khai"), certainty: Certainty::Verified, endings: &["xlsx", "csv", "json"], many: true, any_record: false, source: Code::of("moj158-birth"), carry: &[("placeholders", "Không có thông tin;Không rõ;Không xác định;Chưa rõ;Không có;Không;N/A;null;-;--;---;.")], layouts: &["60", "69"], columns: &COLUMNS_MOJ158_BIRTH, notes: told!("\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\nthe template numbers no peoples; its labels are matched to the list of 1979\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\nthe template numbers no peoples; its labels are matched to the list of 1979\n\n\n\n\n\n\n\n\n\n\n\n\n\nthe template numbers no peoples; its labels are matched to the list of 1979\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\none program adds it\na template is of one register"), rows: &ROWS_MOJ158_BIRTH },
    #[cfg(feature = "formats")] #[cfg(feature = "civil")] Format { id: "moj158-death", record: "death", title_vi: "Mẫu sổ hộ tịch: khai tử", title_en: "civil-status import template: deaths", about: told!("Entries of the death register, one a row, 48 columns. One vendor leaves out the date in words. As workbook, CSV or JSON rows (`:xlsx`, `:csv`, `:json`); all cells are text, dates dd.MM.yyyy, MM.yyyy or yyyy."), carrier: "template", reads: true, writes: true, assurance: Code::of("declared"), basis: told!("Bộ Tư pháp, mẫu nhập dữ liệu hộ tịch lịch sử (số 158), theo tiêu đề cột của các phần mềm công khai"), certainty: Certainty::Verified, endings: &["xlsx", "csv", "json"], many: true, any_record: false, source: Code::of("moj158-death"), carry: &[("placeholders", "Không có thông tin;Không rõ;Không xác định;Chưa rõ;Không có;Không;N/A;null;-;--;---;.")], layouts: &["48"], columns: &COLUMNS_MOJ158_DEATH, notes: told!("\n\n\n\n\n\n\n\n\n\n\n\n\n\n\nthe template numbers no peoples; its labels are matched to the list of 1979\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\none program adds it\na template is of one register"), rows: &ROWS_MOJ158_DEATH },
    #[cfg(feature = "formats")] #[cfg(feature = "civil")] Format { id: "moj158-marital", record: "marital-status", title_vi: "Mẫu sổ hộ tịch: xác nhận tình trạng hôn nhân", title_en: "civil-status import template: marital status", about: told!("Certificates of marital status, one a row, 35 columns. The status is free text here, the place of issue stands under noiCap. As workbook, CSV or JSON rows (`:xlsx`, `:csv`, `:json`); all cells are text, dates dd.MM.yyyy, MM.yyyy or yyyy."), carrier: "template", reads: true, writes: true, assurance: Code::of("declared"), basis: told!("Bộ Tư pháp, mẫu nhập dữ liệu hộ tịch lịch sử (số 158), theo tiêu đề cột của các phần mềm công khai"), certainty: Certainty::Verified, endings: &["xlsx", "csv", "json"], many: true, any_record: false, source: Code::of("moj158-marital"), carry: &[("placeholders", "Không có thông tin;Không rõ;Không xác định;Chưa rõ;Không có;Không;N/A;null;-;--;---;.")], layouts: &["35"], columns: &COLUMNS_MOJ158_MARITAL, notes: told!("\n\n\n\n\n\n\n\n\n\n\n\n\n\nthe template numbers no peoples; its labels are matched to the list of 1979\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\none program adds it\na template is of one register"), rows: &ROWS_MOJ158_MARITAL },
    #[cfg(feature = "formats")] #[cfg(feature = "civil")] Format { id: "moj158-marriage", record: "marriage", title_vi: "Mẫu sổ hộ tịch: kết hôn", title_en: "civil-status import template: marriages", about: told!("Entries of the marriage register, one a row, 44 columns. It has no sex and no declarant. As workbook, CSV or JSON rows (`:xlsx`, `:csv`, `:json`); all cells are text, dates dd.MM.yyyy, MM.yyyy or yyyy."), carrier: "template", reads: true, writes: true, assurance: Code::of("declared"), basis: told!("Bộ Tư pháp, mẫu nhập dữ liệu hộ tịch lịch sử (số 158), theo tiêu đề cột của các phần mềm công khai"), certainty: Certainty::Verified, endings: &["xlsx", "csv", "json"], many: true, any_record: false, source: Code::of("moj158-marriage"), carry: &[("placeholders", "Không có thông tin;Không rõ;Không xác định;Chưa rõ;Không có;Không;N/A;null;-;--;---;.")], layouts: &["44"], columns: &COLUMNS_MOJ158_MARRIAGE, notes: told!("\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\nthe template numbers no peoples; its labels are matched to the list of 1979\n\n\n\n\n\n\n\n\n\n\n\n\n\nthe template numbers no peoples; its labels are matched to the list of 1979\n\n\n\n\n\n\n\n\n\n\n\n\n\none program adds it\na template is of one register"), rows: &ROWS_MOJ158_MARRIAGE },
    #[cfg(feature = "formats")] #[cfg(feature = "civil")] Format { id: "moj158-parent-child", record: "parent-child", title_vi: "Mẫu sổ hộ tịch: nhận cha, mẹ, con", title_en: "civil-status import template: recognition of parent or child", about: told!("Recognitions of a parent or a child, one a row, 50 columns. The declarant has two relations; there is no sex. As workbook, CSV or JSON rows (`:xlsx`, `:csv`, `:json`); all cells are text, dates dd.MM.yyyy, MM.yyyy or yyyy."), carrier: "template", reads: true, writes: true, assurance: Code::of("declared"), basis: told!("Bộ Tư pháp, mẫu nhập dữ liệu hộ tịch lịch sử (số 158), theo tiêu đề cột của các phần mềm công khai"), certainty: Certainty::Verified, endings: &["xlsx", "csv", "json"], many: true, any_record: false, source: Code::of("moj158-parent"), carry: &[("placeholders", "Không có thông tin;Không rõ;Không xác định;Chưa rõ;Không có;Không;N/A;null;-;--;---;.")], layouts: &["50"], columns: &COLUMNS_MOJ158_PARENT_CHILD, notes: told!("\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\nthe template numbers no peoples; its labels are matched to the list of 1979\n\n\n\n\n\n\n\n\n\n\n\n\n\n\nthe template numbers no peoples; its labels are matched to the list of 1979\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\none program adds it\none program adds it\none program adds it\na template is of one register"), rows: &ROWS_MOJ158_PARENT_CHILD },
    #[cfg(feature = "formats")] Format { id: "mrz-td1", record: "citizen", title_vi: "Vùng đọc máy trên thẻ căn cước (TD1)", title_en: "machine-readable zone of the identity card (TD1)", about: told!("Three lines of 30. The document number is the last nine digits of the personal id, the optional data are the whole personal id with a\ncheck digit of its own that is national and not in Doc 9303. A card without end of validity carries 991231."), carrier: "mrz-td1", reads: true, writes: true, assurance: Code::of("mrz"), basis: told!("ICAO Doc 9303 part 5; Thông tư 06/2021/TT-BCA"), certainty: Certainty::Verified, endings: &["txt", "mrz"], many: false, any_record: false, source: Code::of("mrz-td1"), carry: &[("finish", "mrz")], layouts: &[], columns: &NO_COLUMNS, notes: told!("\n\n\n\ncentury by the personal id, else by the day of reading"), rows: &ROWS_MRZ_TD1 },
    #[cfg(feature = "formats")] Format { id: "mrz-td3", record: "citizen", title_vi: "Vùng đọc máy trên hộ chiếu (TD3)", title_en: "machine-readable zone of the passport (TD3)", about: told!("Two lines of 44. Only the check digits of Doc 9303 are judged; how Vietnam uses the optional field is not published."), carrier: "mrz-td3", reads: true, writes: true, assurance: Code::of("mrz"), basis: told!("ICAO Doc 9303 part 4"), certainty: Certainty::Verified, endings: &["txt", "mrz"], many: false, any_record: false, source: Code::of("mrz-td3"), carry: &[("finish", "mrz-passport")], layouts: &[], columns: &NO_COLUMNS, notes: told!("\n\n\ncentury by the personal id, else by the day of reading"), rows: &ROWS_MRZ_TD3 },
    #[cfg(feature = "many")] Format { id: "ndjson", record: "citizen", title_vi: "Bản ghi chuẩn, mỗi dòng một bản ghi", title_en: "canonical records, one a line", about: told!("Canonical records, one JSON object a line. A line that is no record gives a finding and the next is read."), carrier: "ndjson", reads: true, writes: true, assurance: Code::of("declared"), basis: told!("the standard itself"), certainty: Certainty::Design, endings: &["ndjson", "jsonl"], many: true, any_record: true, source: Code::of("ndjson"), carry: &[], layouts: &[], columns: &NO_COLUMNS, notes: "", rows: &ROWS_NDJSON },
    #[cfg(feature = "formats")] #[cfg(feature = "civil")] Format { id: "opencrvs-birth", record: "birth", title_vi: "Khai báo OpenCRVS: khai sinh", title_en: "OpenCRVS declaration: birth", about: told!("What the action DECLARE of the events service takes of a birth, type and declaration; event and transaction ids and an annotation are the caller's. The fields are those of the example country; a country has its own, so a deployment for Vietnam may name more. Names are in parts there: the record's own, else those of a Vietnamese name that splits in one way, else all of it as the first name; the report says that the parts are assumed. Days without day or month have no place, nor have communes and provinces, which are ids of a deployment (administrativeArea), nor ethnicity, home town, number, book and page: registration numbers are given there. A parent that is not determined is one whose details are not available; an abandoned child is one without both. Births of five and more have no number of children."), carrier: "tree", reads: false, writes: true, assurance: Code::of("declared"), basis: told!("forms of opencrvs-countryconfig, March 2026"), certainty: Certainty::Inferred, endings: &["json", "ndjson"], many: true, any_record: false, source: Code::of("opencrvs-birth"), carry: &[("finish", "opencrvs"), ("numbers", "declaration/child.weightAtBirth declaration/mother.detailsNotAvailable declaration/father.detailsNotAvailable"), ("strict", "yes")], layouts: &[], columns: &NO_COLUMNS, notes: "", rows: &ROWS_OPENCRVS_BIRTH },
    #[cfg(feature = "formats")] #[cfg(feature = "civil")] Format { id: "opencrvs-death", record: "death", title_vi: "Khai báo OpenCRVS: khai tử", title_en: "OpenCRVS declaration: death", about: told!("What the action DECLARE of the events service takes of a death, type and declaration; event and transaction ids and an annotation are the caller's. The fields are those of the example country; a country has its own, so a deployment for Vietnam may name more. Names are in parts there: the record's own, else those of a Vietnamese name that splits in one way, else all of it as the first name; the report says that the parts are assumed. Days without day or month have no place, nor have communes and provinces, which are ids of a deployment (administrativeArea), nor ethnicity, home town, number, book and page: registration numbers are given there. Who established the cause (sourceCauseDeath) a register here does not say: the declaring side must choose it. The time of death has no place."), carrier: "tree", reads: false, writes: true, assurance: Code::of("declared"), basis: told!("forms of opencrvs-countryconfig, March 2026"), certainty: Certainty::Inferred, endings: &["json", "ndjson"], many: true, any_record: false, source: Code::of("opencrvs-death"), carry: &[("finish", "opencrvs"), ("numbers", "declaration/eventDetails.causeOfDeathEstablished"), ("strict", "yes")], layouts: &[], columns: &NO_COLUMNS, notes: "", rows: &ROWS_OPENCRVS_DEATH },
    #[cfg(feature = "formats")] Format { id: "popdb-json", record: "citizen", title_vi: "Bản tin dân cư chuyển sang JSON", title_en: "population database answer as JSON", about: told!("The same content as converters make of it: in an envelope or bare, one object or an array, keys sometimes in camel case, empty elements as \"\", {} or null. Names of units added by a gateway are kept in the remainder."), carrier: "json", reads: true, writes: true, assurance: Code::of("database"), basis: told!("JSON re-encodings seen in four public projects"), certainty: Certainty::Verified, endings: &["json"], many: true, any_record: false, source: Code::of("popdb-json"), carry: &[("capital_keys", "yes"), ("finish", "popdb"), ("record", "CongDan"), ("wrap", "Envelope/Body/CongdanCollection")], layouts: &[], columns: &NO_COLUMNS, notes: told!("\n\n\n\n\nthe live service puts the whole name here, in capitals\n\n\nQCVN 109 says so; two portals decode it with the list of 1979"), rows: &ROWS_POPDB_JSON },
    #[cfg(feature = "formats")] Format { id: "popdb-request", record: "citizen", title_vi: "Yêu cầu tra cứu thông tin công dân (037)", title_en: "citizen look-up request (037)", about: told!("Body of TraCuuThongTinCongDan. Number: the personal id, else the old one. Name: the database's own key, capitals without marks or blanks.\nWho asks and why (MaYeuCau, MaDVC, MaTichHop, MaCanBo) is the caller's and left empty."), carrier: "xml", reads: false, writes: true, assurance: Code::of("declared"), basis: told!("request bodies of public clients (court, province gateway)"), certainty: Certainty::Verified, endings: &["xml"], many: false, any_record: false, source: Code::of("popdb-request"), carry: &[("finish", "request"), ("first", "MaYeuCau MaDVC MaTichHop MaCanBo"), ("namespaces", "soapenv=http://schemas.xmlsoap.org/soap/envelope/ dan=http://dancuquocgia.bca"), ("prefix", "dan"), ("record", "TraCuuThongTinCongDan"), ("wrap", "soapenv:Envelope/soapenv:Body")], layouts: &[], columns: &NO_COLUMNS, notes: "", rows: &ROWS_POPDB_REQUEST },
    #[cfg(feature = "formats")] Format { id: "popdb-soap", record: "citizen", title_vi: "Bản tin trả lời của Cơ sở dữ liệu quốc gia về dân cư", title_en: "answer of the national population database", about: told!("What the national population database really answers: the namespace of QCVN 109, but the whole name in Ten, dates as yyyyMMdd, an\naddress in three codes, bare codes for people and religion. A person with only a year of birth has Nam and no NgayThangNam."), carrier: "xml", reads: true, writes: true, assurance: Code::of("database"), basis: told!("live service as seen in public clients; QCVN 109:2017/BTTTT"), certainty: Certainty::Verified, endings: &["xml"], many: true, any_record: false, source: Code::of("popdb-soap"), carry: &[("always", "yes"), ("finish", "popdb"), ("namespaces", "soapenv=http://schemas.xmlsoap.org/soap/envelope/ ns1=http://www.mic.gov.vn/dancu/1.0"), ("prefix", "ns1"), ("record", "CongDan"), ("wrap", "soapenv:Envelope/soapenv:Body/ns1:CongdanCollection")], layouts: &[], columns: &NO_COLUMNS, notes: told!("\n\n\n\n\nthe live service puts the whole name here, in capitals\n\n\nQCVN 109 says so; two portals decode it with the list of 1979"), rows: &ROWS_POPDB_SOAP },
    #[cfg(feature = "formats")] #[cfg(feature = "civil")] Format { id: "portal-birth", record: "birth", title_vi: "Tờ khai điện tử Cổng Dịch vụ công quốc gia: khai sinh", title_en: "answers of the national portal form: birth", about: told!("Answers of the form of a birth of the national service portal, as SurveyJS keeps them: one object of questions, names with the id of the form behind two underscores (left out on reading). The version of the form changes and with it the names; those of 2026 are read. Codes of lists are the portal's own, which are not those of the registers: ID documents above all. Kinds of places (in the country or abroad) stay in the remainder."), carrier: "json", reads: true, writes: false, assurance: Code::of("declared"), basis: told!("public definitions and automation of portal forms, 2026"), certainty: Certainty::Secondary, endings: &["json"], many: false, any_record: false, source: Code::of("portal-birth"), carry: &[("finish", "portal"), ("suffix", "__"), ("tells", "no-entry-yet")], layouts: &[], columns: &NO_COLUMNS, notes: told!("\n\n\n\nwhich numbers the portal has is not stated\n\n\n\nwhich numbers the portal has is not stated"), rows: &ROWS_PORTAL_BIRTH },
    #[cfg(feature = "formats")] #[cfg(feature = "civil")] Format { id: "portal-correction", record: "correction", title_vi: "Tờ khai điện tử Cổng Dịch vụ công quốc gia: thay đổi, cải chính", title_en: "answers of the national portal form: change or correction", about: told!("Answers of the form of a change, correction, supplement or ethnicity of the national service portal, as SurveyJS keeps them: one object of questions, names with the id of the form behind two underscores (left out on reading). The version of the form changes and with it the names; those of 2026 are read. Codes of lists are the portal's own, which are not those of the registers: ID documents above all. What changes is free text: words of the shape … từ … thành … are taken apart and marked, others stay in the remainder, as does the kind of the original entry, whose words were not seen."), carrier: "json", reads: true, writes: false, assurance: Code::of("declared"), basis: told!("public definitions and automation of portal forms, 2026"), certainty: Certainty::Secondary, endings: &["json"], many: false, any_record: false, source: Code::of("portal-correct"), carry: &[("finish", "portal"), ("suffix", "__"), ("tells", "no-entry-yet")], layouts: &[], columns: &NO_COLUMNS, notes: told!("\n\n\n\n\n\n\n\n\n\nas in the other forms of the portal [I]\nas in the other forms of the portal [I]\nas in the other forms of the portal [I]\nas in the other forms of the portal [I]"), rows: &ROWS_PORTAL_CORRECTION },
    #[cfg(feature = "formats")] #[cfg(feature = "civil")] Format { id: "portal-death", record: "death", title_vi: "Tờ khai điện tử Cổng Dịch vụ công quốc gia: khai tử", title_en: "answers of the national portal form: death", about: told!("Answers of the form of a death (version 19) of the national service portal, as SurveyJS keeps them: one object of questions, names with the id of the form behind two underscores (left out on reading). The version of the form changes and with it the names; those of 2026 are read. Codes of lists are the portal's own, which are not those of the registers: ID documents above all. Hour and minute are two questions and become one time. The kind of the notice (notice or substitute) has words that were not seen and stays in the remainder."), carrier: "json", reads: true, writes: false, assurance: Code::of("declared"), basis: told!("public definitions and automation of portal forms, 2026"), certainty: Certainty::Secondary, endings: &["json"], many: false, any_record: false, source: Code::of("portal-death"), carry: &[("finish", "portal"), ("suffix", "__"), ("tells", "no-entry-yet")], layouts: &[], columns: &NO_COLUMNS, notes: told!("\n\n\n\n\nwhich numbers the portal has is not stated"), rows: &ROWS_PORTAL_DEATH },
    #[cfg(feature = "formats")] #[cfg(feature = "civil")] Format { id: "portal-extract", record: "extract", title_vi: "Tờ khai điện tử Cổng Dịch vụ công quốc gia: bản sao trích lục", title_en: "answers of the national portal form: copy of an extract", about: told!("Answers of the form for copies of extracts of the national service portal, as SurveyJS keeps them: one object of questions, names with the id of the form behind two underscores (left out on reading). The version of the form changes and with it the names; those of 2026 are read. Codes of lists are the portal's own, which are not those of the registers: ID documents above all. The name of the paper stays in the remainder."), carrier: "json", reads: true, writes: false, assurance: Code::of("declared"), basis: told!("public definitions and automation of portal forms, 2026"), certainty: Certainty::Secondary, endings: &["json"], many: false, any_record: false, source: Code::of("portal-extract"), carry: &[("finish", "portal"), ("suffix", "__"), ("tells", "no-entry-yet")], layouts: &[], columns: &NO_COLUMNS, notes: "", rows: &ROWS_PORTAL_EXTRACT },
    #[cfg(feature = "formats")] #[cfg(feature = "civil")] Format { id: "portal-marital", record: "marital-status", title_vi: "Tờ khai điện tử Cổng Dịch vụ công quốc gia: xác nhận tình trạng hôn nhân", title_en: "answers of the national portal form: certificate of marital status", about: told!("Answers of the form for a certificate of marital status of the national service portal, as SurveyJS keeps them: one object of questions, names with the id of the form behind two underscores (left out on reading). The version of the form changes and with it the names; those of 2026 are read. Codes of lists are the portal's own, which are not those of the registers: ID documents above all. Of who asks and who is certified only the names of the questions for the name were seen. Kind 6 has no label that was seen: it is kept unread."), carrier: "json", reads: true, writes: false, assurance: Code::of("declared"), basis: told!("public definitions and automation of portal forms, 2026"), certainty: Certainty::Secondary, endings: &["json"], many: false, any_record: false, source: Code::of("portal-marital"), carry: &[("finish", "portal"), ("suffix", "__"), ("tells", "no-entry-yet")], layouts: &[], columns: &NO_COLUMNS, notes: "", rows: &ROWS_PORTAL_MARITAL },
    #[cfg(feature = "formats")] Format { id: "qcvn109-json", record: "citizen", title_vi: "Bản tin QCVN 109 chuyển sang JSON", title_en: "QCVN 109 message as JSON", about: told!("The same structures as JSON. The official mapping page could not be read, so keys are taken as in XML, in any wrapping."), carrier: "json", reads: true, writes: false, assurance: Code::of("declared"), basis: told!("QCVN 109:2017/BTTTT; mapping page of 2020-04-06 [I]"), certainty: Certainty::Inferred, endings: &["json"], many: true, any_record: false, source: Code::of("qcvn109-json"), carry: &[("capital_keys", "yes"), ("finish", "qcvn"), ("record", "CongDan"), ("wrap", "CongdanCollection")], layouts: &[], columns: &NO_COLUMNS, notes: told!("\n\n\n\n\n\n\n\n\nannex E prints this list\n\n\nannex G prints this list"), rows: &ROWS_QCVN109_JSON },
    #[cfg(feature = "formats")] Format { id: "qcvn109-xml", record: "citizen", title_vi: "Bản tin công dân theo QCVN 109:2017/BTTTT", title_en: "citizen message of QCVN 109:2017/BTTTT", about: told!("The published schema: root CongdanCollection (with a small d), structures for names, peoples and religions, dates as xsd:date, one administrative\ncode whose level shows only by its length. A name of which the parts are unknown stands whole in Ten."), carrier: "xml", reads: true, writes: true, assurance: Code::of("declared"), basis: told!("QCVN 109:2017/BTTTT; Thông tư 02/2017/TT-BTTTT"), certainty: Certainty::Verified, endings: &["xml"], many: true, any_record: false, source: Code::of("qcvn109-xml"), carry: &[("finish", "qcvn"), ("namespaces", "dc=http://www.mic.gov.vn/dancu/1.0"), ("prefix", "dc"), ("record", "CongDan"), ("wrap", "dc:CongdanCollection")], layouts: &[], columns: &NO_COLUMNS, notes: told!("\n\n\n\n\n\n\n\n\nannex E prints this list\n\n\nannex G prints this list"), rows: &ROWS_QCVN109_XML },
    #[cfg(feature = "formats")] Format { id: "reader-json", record: "citizen", title_vi: "Kết quả đầu đọc thẻ căn cước (JSON)", title_en: "identity card reader output (JSON)", about: told!("Five vendors give the same chip in five sets of keys; they do not contradict each other, so one table reads them all. Dates dd/MM/yyyy."), carrier: "json", reads: true, writes: false, assurance: Code::of("chip-unverified"), basis: told!("field names of five readers seen in public code"), certainty: Certainty::Verified, endings: &["json"], many: false, any_record: false, source: Code::of("reader-json"), carry: &[("finish", "card"), ("root", "yes")], layouts: &[], columns: &NO_COLUMNS, notes: "", rows: &ROWS_READER_JSON },
    #[cfg(feature = "formats")] Format { id: "sso-dvcqg", record: "citizen", title_vi: "Thông tin đăng nhập một lần của Cổng Dịch vụ công quốc gia", title_en: "single sign-on claims of the national public service portal", about: told!("Flat claims of the portal. NoiOHienNay here is NoiOHienTai of the population database. Claims about the session (sub, TechID, loAs) are kept in the remainder."), carrier: "json", reads: true, writes: false, assurance: Code::of("declared"), basis: told!("claims table of the portal specification; one public client"), certainty: Certainty::Verified, endings: &["json"], many: false, any_record: false, source: Code::of("sso-dvcqg"), carry: &[("root", "yes")], layouts: &[], columns: &NO_COLUMNS, notes: "", rows: &ROWS_SSO_DVCQG },
    #[cfg(feature = "formats")] Format { id: "sso-vneid", record: "citizen", title_vi: "Thông tin đăng nhập một lần của VNeID", title_en: "single sign-on claims of VNeID", about: told!("Number, name and birth from the electronic identification system, with the level of assurance (IAL) in the remainder."), carrier: "json", reads: true, writes: false, assurance: Code::of("database"), basis: told!("one public client"), certainty: Certainty::Verified, endings: &["json"], many: false, any_record: false, source: Code::of("sso-vneid"), carry: &[("root", "yes")], layouts: &[], columns: &NO_COLUMNS, notes: "", rows: &ROWS_SSO_VNEID },
    #[cfg(feature = "xlsx")] Format { id: "xlsx", record: "citizen", title_vi: "Bảng tính XLSX", title_en: "XLSX spreadsheet", about: told!("The first sheet of a workbook, read as a table like CSV. Cells that are numbers have lost their leading zeros; that is said."), carrier: "xlsx", reads: true, writes: true, assurance: Code::of("declared"), basis: told!("ECMA-376"), certainty: Certainty::Verified, endings: &["xlsx"], many: true, any_record: true, source: Code::of("xlsx"), carry: &[], layouts: &[], columns: &NO_COLUMNS, notes: "", rows: &ROWS_XLSX },
];

static NO_COLUMNS: Lines<Column> = Lines::new("");

static ROWS_BHYT_QR: Lines<Row> = Lines::new("\
        0\thealth_cards[0].number\n\
        1\tname.full\n\
        2\tbirth.date\tdate:dd/MM/yyyy\n\
        3\tsex\tmap:sex/health\n\
        4\tcurrent_residence.text\n\
        5\thealth_cards[0].first_facility\n\
        6\thealth_cards[0].valid_from\tdate:dd/MM/yyyy\n\
        7\thealth_cards[0].valid_to\tdate:dd/MM/yyyy\n\
        8\thealth_cards[0].issued\tdate:dd/MM/yyyy\n\
        9\thealth_cards[0].management_no\n\
        10\tfather.name\t\tshape\n\
        12\thealth_cards[0].five_years_from\tdate:dd/MM/yyyy\n\
        13\thealth_cards[0].check_text\n\
        14\thealth_cards[0].benefit\n\
        15\thealth_cards[0].authority\n");

#[cfg(feature = "formats")] #[cfg(feature = "civil")] static ROWS_BTP_ACK_BIRTH: Lines<Row> = Lines::new("\
        status\tlinked.status.code\tmap:ack-status/btp-ack\n\
        =lt-status-btp@status\tlinked.status.system\n\
        errorDescription\tlinked.history[0].note\n\
        statusDescription\t-\n\
        errorCode\t-\n\
        =btp-result\tlinked.channel\n\
        =birth\tentry.register\n");

#[cfg(feature = "formats")] #[cfg(feature = "civil")] static ROWS_BTP_ACK_DEATH: Lines<Row> = Lines::new("\
        status\tlinked.status.code\tmap:ack-status/btp-ack\n\
        =lt-status-btp@status\tlinked.status.system\n\
        errorDescription\tlinked.history[0].note\n\
        statusDescription\t-\n\
        errorCode\t-\n\
        =btp-result\tlinked.channel\n\
        =death\tentry.register\n");

#[cfg(feature = "formats")] #[cfg(feature = "civil")] static ROWS_BTP_ACK_MARRIAGE: Lines<Row> = Lines::new("\
        status\tlinked.status.code\tmap:ack-status/btp-ack\n\
        =lt-status-btp@status\tlinked.status.system\n\
        errorDescription\tlinked.history[0].note\n\
        statusDescription\t-\n\
        errorCode\t-\n\
        =btp-result\tlinked.channel\n\
        =marriage\tentry.register\n");

#[cfg(feature = "formats")] #[cfg(feature = "civil")] static ROWS_BTP_LINKED_BIRTH: Lines<Row> = Lines::new("\
        maDonVi\tlinked.unit_code\n\
        module\tlinked.module\n\
        maHoSoLT\tlinked.dossier_linked\n\
        maHoSoMCDT\tlinked.dossier_onestop\n\
        ngayTiepNhan\tlinked.received_at\tmoment:dd/MM/yyyy HH:mm:ss\n\
        data/maGCS\tnotice.code\n\
        data/ngayCapGCS\tnotice.issued_on\tdate:dd.MM.yyyy\n\
        data/loaiDangKy\tentry.kind\tmap:registration-kind/civil158-ks\n\
        data/noiDangKy\tentry.authority.unit.commune\tchars:5\n\
        data/noiDangKy\tentry.authority.unit.district\tchars:3\n\
        data/noiDangKy\tentry.authority.name\twords\n\
        data/soLuongBanSao\tlinked.copies\n\
        data/nksHoTen\tchild.name.full\n\
        data/nksGioiTinh\tchild.sex\tmap:sex/civil158\n\
        data/nksNgaySinh\tchild.birth_date\tdate:dd.MM.yyyy\n\
        data/nksNgaySinhBangChu\tchild.birth_date_words\n\
        data/nksNoiSinhNuocNgoai\tchild.birth_place.text\tin:\n\
        data/nksNoiSinh/maTinh\tchild.birth_place.province\n\
        data/nksNoiSinh/maHuyen\tchild.birth_place.district\n\
        data/nksNoiSinh/maXa\tchild.birth_place.commune\n\
        data/nksNoiSinh/dcChiTiet\tchild.birth_place.text\n\
        data/nksQueQuan/maTinh\tchild.home_town.province\n\
        data/nksQueQuan/maHuyen\tchild.home_town.district\n\
        data/nksQueQuan/maXa\tchild.home_town.commune\n\
        data/nksQueQuan/dcChiTiet\tchild.home_town.text\n\
        data/nksDanToc\tchild.ethnicity.code\n\
        =ethnic-1979@data/nksDanToc\tchild.ethnicity.system\t\tlist-by-format\n\
        data/nksDanTocKhac\tchild.ethnicity.name\tlone:\n\
        data/nksQuocTich\tchild.nationalities[0]\n\
        data/nksLoaiKhaiSinh\tcase\tmap:birth-case/civil158\n\
        data/nksLoaiGiayToTuyThan\tchild.id_document.kind\tmap:document-kind/civil158\n\
        data/nksSoGiayToTuyThan\tchild.id_document.number\n\
        data/nksNgayCapGiayToTuyThan\tchild.id_document.issued_on\tdate:dd.MM.yyyy\n\
        data/nksNoiCapGiayToTuyThan\tchild.id_document.issued_by\n\
        data/meHoTen\tmother.name.full\n\
        data/meNgaySinh\tmother.birth_date\tdate:dd.MM.yyyy\n\
        data/meDanToc\tmother.ethnicity.code\n\
        =ethnic-1979@data/meDanToc\tmother.ethnicity.system\t\tlist-by-format\n\
        data/meDanTocKhac\tmother.ethnicity.name\tlone:\n\
        data/meQuocTich\tmother.nationalities[0]\n\
        data/meQuocTichKhac\tmother.nationalities[1]\n\
        data/meLoaiCuTru\tmother.residence.kind\tmap:residence-kind/civil158\n\
        data/meNoiCuTru/maTinh\tmother.residence.address.province\n\
        data/meNoiCuTru/maHuyen\tmother.residence.address.district\n\
        data/meNoiCuTru/maXa\tmother.residence.address.commune\n\
        data/meNoiCuTru/dcChiTiet\tmother.residence.address.text\n\
        data/meLoaiGiayToTuyThan\tmother.id_document.kind\tmap:document-kind/civil158\n\
        data/meGiayToKhac\tmother.id_document.other_name\n\
        data/meSoGiayToTuyThan\tmother.id_document.number\n\
        data/meSoDDCN\tmother.personal_id\n\
        data/meXacThucThongTin\tmother.verified\n\
        data/chaHoTen\tfather.name.full\n\
        data/chaNgaySinh\tfather.birth_date\tdate:dd.MM.yyyy\n\
        data/chaDanToc\tfather.ethnicity.code\n\
        =ethnic-1979@data/chaDanToc\tfather.ethnicity.system\t\tlist-by-format\n\
        data/chaDanTocKhac\tfather.ethnicity.name\tlone:\n\
        data/chaQuocTich\tfather.nationalities[0]\n\
        data/chaQuocTichKhac\tfather.nationalities[1]\n\
        data/chaLoaiCuTru\tfather.residence.kind\tmap:residence-kind/civil158\n\
        data/chaNoiCuTru/maTinh\tfather.residence.address.province\n\
        data/chaNoiCuTru/maHuyen\tfather.residence.address.district\n\
        data/chaNoiCuTru/maXa\tfather.residence.address.commune\n\
        data/chaNoiCuTru/dcChiTiet\tfather.residence.address.text\n\
        data/chaLoaiGiayToTuyThan\tfather.id_document.kind\tmap:document-kind/civil158\n\
        data/chaSoDDCN\tfather.personal_id\n\
        data/chaGiayToKhac\tfather.id_document.other_name\n\
        data/chaSoGiayToTuyThan\tfather.id_document.number\n\
        data/chaXacThucThongTin\tfather.verified\n\
        data/nycHoTen\tdeclarant.name.full\n\
        data/nycQuanHe\tdeclarant.relationship\n\
        data/nycLoaiGiayToTuyThan\tdeclarant.id_document.kind\tmap:document-kind/civil158\n\
        data/nycSoDDCN\tdeclarant.personal_id\n\
        data/nycGiayToKhac\tdeclarant.id_document.other_name\n\
        data/nycSoGiayToTuyThan\tdeclarant.id_document.number\n\
        data/nycNgayCapGiayToTuyThan\tdeclarant.id_document.issued_on\tdate:dd.MM.yyyy\n\
        data/nycNoiCapGiayToTuyThan\tdeclarant.id_document.issued_by\n\
        data/nycSoDienThoai\tdeclarant.phone\n\
        data/nycEmail\tdeclarant.email\n\
        data/nycLoaiCuTru\tdeclarant.residence.kind\tmap:residence-kind/civil158\n\
        data/nycNoiCuTru/maTinh\tdeclarant.residence.address.province\n\
        data/nycNoiCuTru/maHuyen\tdeclarant.residence.address.district\n\
        data/nycNoiCuTru/maXa\tdeclarant.residence.address.commune\n\
        data/nycNoiCuTru/dcChiTiet\tdeclarant.residence.address.text\n\
        data/nycXacThucThongTin\tdeclarant.verified\n\
        data/soDangKyNuocNgoai\tforeign.number\n\
        data/ngayDangKyNuocNgoai\tforeign.registered_on\tdate:dd.MM.yyyy\n\
        data/cqNuocNgoaiDaDangKy\tforeign.authority\n\
        data/qgNuocNgoaiDaDangKy\tforeign.country\n\
        fileDinhKem[]/id\tlinked.files[].id\n\
        fileDinhKem[]/loaiGiayTo\tlinked.files[].kind\n\
        fileDinhKem[]/tenGiayTo\tlinked.files[].name\n\
        fileDinhKem[]/tenTepDinhKem\tlinked.files[].file_name\n\
        fileDinhKem[]/huyGiayTo\tlinked.files[].deleted\n\
        fileDinhKem[]/duLieuTepDinhKem\tlinked.files[].content\n\
        =btp-linked\tlinked.channel\n\
        =birth\tentry.register\n");

#[cfg(feature = "formats")] #[cfg(feature = "civil")] static ROWS_BTP_LINKED_DEATH: Lines<Row> = Lines::new("\
        maDonVi\tlinked.unit_code\n\
        module\tlinked.module\n\
        maHoSoLT\tlinked.dossier_linked\n\
        maHoSoMCDT\tlinked.dossier_onestop\n\
        ngayTiepNhan\tlinked.received_at\tmoment:dd/MM/yyyy HH:mm:ss\n\
        data/maGBT\tdeath_notice.code\n\
        data/ngayCapGBT\tdeath_notice.issued_on\tin:date:dd.MM.yyyy\n\
        data/loaiDangKy\tentry.kind\tmap:registration-kind/civil158-kt\n\
        data/noiDangKy\tentry.authority.unit.commune\tchars:5\n\
        data/noiDangKy\tentry.authority.unit.district\tchars:3\n\
        data/noiDangKy\tentry.authority.name\twords\n\
        data/soLuongBanSao\tlinked.copies\n\
        data/nktHoTen\tdeceased.name.full\n\
        data/nktGioiTinh\tdeceased.sex\tmap:sex/civil158\n\
        data/nktNgaySinh\tdeceased.birth_date\tdate:dd.MM.yyyy\n\
        data/nktDanToc\tdeceased.ethnicity.code\n\
        =ethnic-1979@data/nktDanToc\tdeceased.ethnicity.system\t\tlist-by-format\n\
        data/nktDanTocKhac\tdeceased.ethnicity.name\tlone:\n\
        data/nktQuocTich\tdeceased.nationalities[0]\n\
        data/nktQuocTichKhac\tdeceased.nationalities[1]\n\
        data/nktLoaiCuTru\tdeceased.residence.kind\tmap:residence-kind/civil158\n\
        data/nktNoiCuTru/maTinh\tdeceased.residence.address.province\n\
        data/nktNoiCuTru/maHuyen\tdeceased.residence.address.district\n\
        data/nktNoiCuTru/maXa\tdeceased.residence.address.commune\n\
        data/nktNoiCuTru/dcChiTiet\tdeceased.residence.address.text\n\
        data/nktLoaiGiayToTuyThan\tdeceased.id_document.kind\tmap:document-kind/civil158\n\
        data/nktSoGiayToTuyThan\tdeceased.id_document.number\n\
        data/nktNgayCapGiayToTuyThan\tdeceased.id_document.issued_on\tdate:dd.MM.yyyy\n\
        data/nktNoiCapGiayToTuyThan\tdeceased.id_document.issued_by\n\
        data/nktNgayChet\tdate\tdate:dd.MM.yyyy\n\
        data/nktGioPhutChet\ttime\n\
        data/nktNoiChet/maTinh\tplace.province\n\
        data/nktNoiChet/maHuyen\tplace.district\n\
        data/nktNoiChet/maXa\tplace.commune\n\
        data/nktNoiChet/dcChiTiet\tplace.text\n\
        data/nktNguyenNhanChet\tcause\n\
        data/nktXacThucThongTin\tdeceased.verified\n\
        data/gbtLoai\tdeath_notice.kind\tmap:death-notice/civil158\n\
        data/gbtSo\tdeath_notice.number\n\
        data/gbtNgay\tdeath_notice.issued_on\tdate:dd.MM.yyyy\n\
        data/gbtCoQuanCap\tdeath_notice.issued_by\n\
        data/nycHoTen\tdeclarant.name.full\n\
        data/nycQuanHe\tdeclarant.relationship\n\
        data/nycLoaiGiayToTuyThan\tdeclarant.id_document.kind\tmap:document-kind/civil158\n\
        data/nycGiayToKhac\tdeclarant.id_document.other_name\n\
        data/nycSoGiayToTuyThan\tdeclarant.id_document.number\n\
        data/nycNgayCapGiayToTuyThan\tdeclarant.id_document.issued_on\tdate:dd.MM.yyyy\n\
        data/nycNoiCapGiayToTuyThan\tdeclarant.id_document.issued_by\n\
        data/nycSoDienThoai\tdeclarant.phone\n\
        data/nycEmail\tdeclarant.email\n\
        data/nycXacThucThongTin\tdeclarant.verified\n\
        data/nktGiayToKhac\tdeceased.id_document.other_name\n\
        data/nycNoiCuTru/maTinh\tdeclarant.residence.address.province\n\
        data/nycNoiCuTru/maHuyen\tdeclarant.residence.address.district\n\
        data/nycNoiCuTru/maXa\tdeclarant.residence.address.commune\n\
        data/nycNoiCuTru/dcChiTiet\tdeclarant.residence.address.text\n\
        fileDinhKem[]/id\tlinked.files[].id\n\
        fileDinhKem[]/loaiGiayTo\tlinked.files[].kind\n\
        fileDinhKem[]/tenGiayTo\tlinked.files[].name\n\
        fileDinhKem[]/tenTepDinhKem\tlinked.files[].file_name\n\
        fileDinhKem[]/huyGiayTo\tlinked.files[].deleted\n\
        fileDinhKem[]/duLieuTepDinhKem\tlinked.files[].content\n\
        =btp-linked\tlinked.channel\n\
        =death\tentry.register\n");

#[cfg(feature = "formats")] #[cfg(feature = "civil")] static ROWS_BTP_LINKED_MARRIAGE: Lines<Row> = Lines::new("\
        maDonVi\tlinked.unit_code\n\
        module\tlinked.module\n\
        maHoSoLT\tlinked.dossier_linked\n\
        maHoSoMCDT\tlinked.dossier_onestop\n\
        ngayTiepNhan\tlinked.received_at\tmoment:dd/MM/yyyy HH:mm:ss\n\
        data/chongLoaiTinhTrangHonNhan\thusband.marital_status.code\n\
        =dvcqg-marital@data/chongLoaiTinhTrangHonNhan\thusband.marital_status.system\n\
        data/voLoaiTinhTrangHonNhan\twife.marital_status.code\n\
        =dvcqg-marital@data/voLoaiTinhTrangHonNhan\twife.marital_status.system\n\
        data/chongYeuCauXNTTHN\thusband.certificate_wanted\n\
        data/chongTinhTrangHonNhan\thusband.marital_status.name\n\
        data/voTinhTrangHonNhan\twife.marital_status.name\n\
        data/voYeuCauXNTTHN\twife.certificate_wanted\n\
        data/voNoiXNTTHN\twife.certificate_place\n\
        data/chongNoiXNTTHN\thusband.certificate_place\n\
        data/loaiDangKy\tentry.kind\tmap:registration-kind/civil158-kh\n\
        data/noiDangKy\tentry.authority.unit.commune\tchars:5\n\
        data/noiDangKy\tentry.authority.unit.district\tchars:3\n\
        data/noiDangKy\tentry.authority.name\twords\n\
        data/ngayXacLapQuanHeHonNhan\testablished_on\tdate:dd.MM.yyyy\n\
        data/ghiChu\tentry.note\n\
        data/soBanSao\tlinked.copies_wanted\n\
        data/soLuongBanSao\tlinked.copies\n\
        data/chongHoTen\thusband.name.full\n\
        data/chongNgaySinh\thusband.birth_date\tdate:dd.MM.yyyy\n\
        data/chongDanToc\thusband.ethnicity.code\n\
        =ethnic-1979@data/chongDanToc\thusband.ethnicity.system\t\tlist-by-format\n\
        data/chongDanTocKhac\thusband.ethnicity.name\tlone:\n\
        data/chongQuocTich\thusband.nationalities[0]\n\
        data/chongCuTruNuocNgoai\t-\n\
        data/chongLoaiCuTru\thusband.residence.kind\tmap:residence-kind/civil158\n\
        data/chongNoiCuTru/maTinh\thusband.residence.address.province\n\
        data/chongNoiCuTru/maHuyen\thusband.residence.address.district\n\
        data/chongNoiCuTru/maXa\thusband.residence.address.commune\n\
        data/chongNoiCuTru/dcChiTiet\thusband.residence.address.text\n\
        data/chongLoaiGiayToTuyThan\thusband.id_document.kind\tmap:document-kind/civil158\n\
        data/chongGiayToKhac\thusband.id_document.other_name\n\
        data/chongSoGiayToTuyThan\thusband.id_document.number\n\
        data/chongNgayCapGiayToTuyThan\thusband.id_document.issued_on\tdate:dd.MM.yyyy\n\
        data/chongNoiCapGiayToTuyThan\thusband.id_document.issued_by\n\
        data/chongSoDDCN\thusband.personal_id\n\
        data/chongSoLanKH\tmarriage_count.husband\n\
        data/voHoTen\twife.name.full\n\
        data/voNgaySinh\twife.birth_date\tdate:dd.MM.yyyy\n\
        data/voDanToc\twife.ethnicity.code\n\
        =ethnic-1979@data/voDanToc\twife.ethnicity.system\t\tlist-by-format\n\
        data/voDanTocKhac\twife.ethnicity.name\tlone:\n\
        data/voQuocTich\twife.nationalities[0]\n\
        data/voLoaiCuTru\twife.residence.kind\tmap:residence-kind/civil158\n\
        data/voNoiCuTru/maTinh\twife.residence.address.province\n\
        data/voNoiCuTru/maHuyen\twife.residence.address.district\n\
        data/voNoiCuTru/maXa\twife.residence.address.commune\n\
        data/voNoiCuTru/dcChiTiet\twife.residence.address.text\n\
        data/voLoaiGiayToTuyThan\twife.id_document.kind\tmap:document-kind/civil158\n\
        data/voGiayToKhac\twife.id_document.other_name\n\
        data/voSoGiayToTuyThan\twife.id_document.number\n\
        data/voNgayCapGiayToTuyThan\twife.id_document.issued_on\tdate:dd.MM.yyyy\n\
        data/voNoiCapGiayToTuyThan\twife.id_document.issued_by\n\
        data/voSoDDCN\twife.personal_id\n\
        data/voSoLanKH\tmarriage_count.wife\n\
        fileDinhKem[]/id\tlinked.files[].id\n\
        fileDinhKem[]/loaiGiayTo\tlinked.files[].kind\n\
        fileDinhKem[]/tenGiayTo\tlinked.files[].name\n\
        fileDinhKem[]/tenTepDinhKem\tlinked.files[].file_name\n\
        fileDinhKem[]/huyGiayTo\tlinked.files[].deleted\n\
        fileDinhKem[]/duLieuTepDinhKem\tlinked.files[].content\n\
        =btp-linked\tlinked.channel\n\
        =marriage\tentry.register\n");

#[cfg(feature = "formats")] #[cfg(feature = "civil")] static ROWS_BTP_RESULT_BIRTH: Lines<Row> = Lines::new("\
        maDonVi\tlinked.unit_code\n\
        module\tlinked.module\n\
        maHoSoLT\tlinked.dossier_linked\n\
        maHoSoMCDT\tlinked.dossier_onestop\n\
        trangThai\tlinked.status.code\n\
        =lt-status-btp@trangThai\tlinked.status.system\n\
        thoiGianThucHien\tlinked.history[0].at\tmoment:yyyyMMddHHmmss\n\
        ghiChu\tlinked.history[0].note\n\
        nguoiXuLy\tlinked.history[0].by\n\
        hanBoSungHoSo\tlinked.supplement_by\tdate:dd/MM/yyyy\n\
        ketQuaXuLy/soDinhDanh\tchild.personal_id\n\
        ketQuaXuLy/ngayDangKy\tentry.registered_on\tdate:dd/MM/yyyy\n\
        ketQuaXuLy/ndkksMaTinh\tentry.authority.unit.province\n\
        ketQuaXuLy/ndkksMaHuyen\tentry.authority.unit.district\n\
        ketQuaXuLy/ndkksMaXa\tentry.authority.unit.commune\n\
        ketQuaXuLy/nksHoTen\tchild.name.full\n\
        ketQuaXuLy/nksGioiTinh\tchild.sex\tmap:sex/civil158\n\
        ketQuaXuLy/nksNgaySinh\tchild.birth_date\tdate:dd.MM.yyyy\n\
        ketQuaXuLy/nksNgaySinhBangChu\tchild.birth_date_words\n\
        ketQuaXuLy/nksDanToc\tchild.ethnicity.code\n\
        =ethnic-1979@ketQuaXuLy/nksDanToc\tchild.ethnicity.system\t\tlist-by-format\n\
        ketQuaXuLy/nksQueQuan/maTinh\tchild.home_town.province\n\
        ketQuaXuLy/nksQueQuan/maHuyen\tchild.home_town.district\n\
        ketQuaXuLy/nksQueQuan/maXa\tchild.home_town.commune\n\
        ketQuaXuLy/nksQueQuan/dcChiTiet\tchild.home_town.text\n\
        ketQuaXuLy/nksQuocTich\tchild.nationalities[0]\n\
        ketQuaXuLy/nksNoiSinh/maTinh\tchild.birth_place.province\n\
        ketQuaXuLy/nksNoiSinh/maHuyen\tchild.birth_place.district\n\
        ketQuaXuLy/nksNoiSinh/maXa\tchild.birth_place.commune\n\
        ketQuaXuLy/nksNoiSinh/dcChiTiet\tchild.birth_place.text\n\
        ketQuaXuLy/meHoTen\tmother.name.full\n\
        ketQuaXuLy/meNgaySinh\tmother.birth_date\tdate:dd.MM.yyyy\n\
        ketQuaXuLy/meDanToc\tmother.ethnicity.code\n\
        =ethnic-1979@ketQuaXuLy/meDanToc\tmother.ethnicity.system\t\tlist-by-format\n\
        ketQuaXuLy/meQuocTich\tmother.nationalities[0]\n\
        ketQuaXuLy/meLoaiCuTru\tmother.residence.kind\tmap:residence-kind/civil158\n\
        ketQuaXuLy/meNoiCuTru/maTinh\tmother.residence.address.province\n\
        ketQuaXuLy/meNoiCuTru/maHuyen\tmother.residence.address.district\n\
        ketQuaXuLy/meNoiCuTru/maXa\tmother.residence.address.commune\n\
        ketQuaXuLy/meNoiCuTru/dcChiTiet\tmother.residence.address.text\n\
        ketQuaXuLy/meSoGiayTo\tmother.id_document.number\n\
        ketQuaXuLy/meSoGiayTo\tmother.personal_id\tout:\n\
        ketQuaXuLy/chaHoTen\tfather.name.full\n\
        ketQuaXuLy/chaNgaySinh\tfather.birth_date\tdate:dd.MM.yyyy\n\
        ketQuaXuLy/chaDanToc\tfather.ethnicity.code\n\
        =ethnic-1979@ketQuaXuLy/chaDanToc\tfather.ethnicity.system\t\tlist-by-format\n\
        ketQuaXuLy/chaQuocTich\tfather.nationalities[0]\n\
        ketQuaXuLy/chaLoaiCuTru\tfather.residence.kind\tmap:residence-kind/civil158\n\
        ketQuaXuLy/chaNoiCuTru/maTinh\tfather.residence.address.province\n\
        ketQuaXuLy/chaNoiCuTru/maHuyen\tfather.residence.address.district\n\
        ketQuaXuLy/chaNoiCuTru/maXa\tfather.residence.address.commune\n\
        ketQuaXuLy/chaNoiCuTru/dcChiTiet\tfather.residence.address.text\n\
        ketQuaXuLy/chaSoGiayTo\tfather.id_document.number\n\
        ketQuaXuLy/chaSoGiayTo\tfather.personal_id\tout:\n\
        ketQuaXuLy/nycHoTen\tdeclarant.name.full\n\
        ketQuaXuLy/nycQuanHe\tdeclarant.relationship\n\
        ketQuaXuLy/nycSoGiayTo\tdeclarant.id_document.number\n\
        ketQuaXuLy/nycSoGiayTo\tdeclarant.personal_id\tout:\n\
        ketQuaXuLy/giayKhaiSinh\tlinked.files[0].content\n\
        ketQuaXuLy/soDangKy\tentry.number\n\
        ketQuaXuLy/quyenSo\tentry.book\n\
        ketQuaXuLy/trangSo\tentry.page\n\
        =btp-result\tlinked.channel\n\
        =birth\tentry.register\n");

#[cfg(feature = "formats")] #[cfg(feature = "civil")] static ROWS_BTP_RESULT_DEATH: Lines<Row> = Lines::new("\
        maDonVi\tlinked.unit_code\n\
        module\tlinked.module\n\
        maHoSoLT\tlinked.dossier_linked\n\
        maHoSoMCDT\tlinked.dossier_onestop\n\
        trangThai\tlinked.status.code\n\
        =lt-status-btp@trangThai\tlinked.status.system\n\
        thoiGianThucHien\tlinked.history[0].at\tmoment:yyyyMMddHHmmss\n\
        ghiChu\tlinked.history[0].note\n\
        nguoiXuLy\tlinked.history[0].by\n\
        hanBoSungHoSo\tlinked.supplement_by\tdate:dd/MM/yyyy\n\
        ketQuaXuLy/nktHoTen\tdeceased.name.full\n\
        ketQuaXuLy/nktGioiTinh\tdeceased.sex\tmap:sex/civil158\n\
        ketQuaXuLy/nktNgaySinh\tdeceased.birth_date\tdate:dd.MM.yyyy\n\
        ketQuaXuLy/nktDanToc\tdeceased.ethnicity.code\n\
        =ethnic-1979@ketQuaXuLy/nktDanToc\tdeceased.ethnicity.system\t\tlist-by-format\n\
        ketQuaXuLy/nktQuocTich\tdeceased.nationalities[0]\n\
        ketQuaXuLy/nktLoaiCuTru\tdeceased.residence.kind\tmap:residence-kind/civil158\n\
        ketQuaXuLy/nktNoiCuTru/maTinh\tdeceased.residence.address.province\n\
        ketQuaXuLy/nktNoiCuTru/maHuyen\tdeceased.residence.address.district\n\
        ketQuaXuLy/nktNoiCuTru/maXa\tdeceased.residence.address.commune\n\
        ketQuaXuLy/nktNoiCuTru/dcChiTiet\tdeceased.residence.address.text\n\
        ketQuaXuLy/nktSoGiayTo\tdeceased.id_document.number\n\
        ketQuaXuLy/nktSoGiayTo\tdeceased.personal_id\tout:\n\
        ketQuaXuLy/nktNgayChet\tdate\tdate:dd.MM.yyyy\n\
        ketQuaXuLy/nktNoiChet/maTinh\tplace.province\n\
        ketQuaXuLy/nktNoiChet/maHuyen\tplace.district\n\
        ketQuaXuLy/nktNoiChet/maXa\tplace.commune\n\
        ketQuaXuLy/nktNoiChet/dcChiTiet\tplace.text\n\
        ketQuaXuLy/nktNguyenNhanChet\tcause\n\
        ketQuaXuLy/giayBaoTuLoai\tdeath_notice.kind\tmap:death-notice/civil158\n\
        ketQuaXuLy/giayBaoTuSo\tdeath_notice.number\n\
        ketQuaXuLy/nycHoTen\tdeclarant.name.full\n\
        ketQuaXuLy/nycSoGiayTo\tdeclarant.id_document.number\n\
        ketQuaXuLy/nycSoGiayTo\tdeclarant.personal_id\tout:\n\
        ketQuaXuLy/nycQuanHe\tdeclarant.relationship\n\
        ketQuaXuLy/soDangKy\tentry.number\n\
        ketQuaXuLy/quyenSo\tentry.book\n\
        ketQuaXuLy/trangSo\tentry.page\n\
        ketQuaXuLy/giayKhaiTu\tlinked.files[0].content\n\
        ketQuaXuLy/maGiayToKetQua\tlinked.files[0].kind\n\
        =btp-result\tlinked.channel\n\
        =death\tentry.register\n");

#[cfg(feature = "formats")] #[cfg(feature = "civil")] static ROWS_BTP_RESULT_MARRIAGE: Lines<Row> = Lines::new("\
        maDonVi\tlinked.unit_code\n\
        module\tlinked.module\n\
        maHoSoLT\tlinked.dossier_linked\n\
        maHoSoMCDT\tlinked.dossier_onestop\n\
        trangThai\tlinked.status.code\n\
        =lt-status-btp@trangThai\tlinked.status.system\n\
        thoiGianThucHien\tlinked.history[0].at\tmoment:yyyyMMddHHmmss\n\
        ghiChu\tlinked.history[0].note\n\
        nguoiXuLy\tlinked.history[0].by\n\
        hanBoSungHoSo\tlinked.supplement_by\tdate:dd/MM/yyyy\n\
        ketQuaXuLy/ngayDangKy\tentry.registered_on\tdate:dd/MM/yyyy\n\
        ketQuaXuLy/soDangKy\tentry.number\n\
        ketQuaXuLy/quyenSo\tentry.book\n\
        ketQuaXuLy/trangSo\tentry.page\n\
        =btp-result\tlinked.channel\n\
        =marriage\tentry.register\n");

#[cfg(feature = "formats")] #[cfg(feature = "civil")] static ROWS_BTP_SINGLE_BIRTH: Lines<Row> = Lines::new("\
        maDonVi\tlinked.unit_code\n\
        module\tlinked.module\n\
        maHoSo\tlinked.dossier_onestop\n\
        ngayTiepNhan\tlinked.received_on\tdate:iso\n\
        data/maGCS\tnotice.code\n\
        data/ngayCapGCS\tnotice.issued_on\tdate:dd.MM.yyyy\n\
        data/loaiDangKy\tentry.kind\tmap:registration-kind/civil158-ks\n\
        data/noiDangKy\tentry.authority.unit.commune\tchars:5\n\
        data/noiDangKy\tentry.authority.unit.district\tchars:3\n\
        data/noiDangKy\tentry.authority.name\twords\n\
        data/soLuongBanSao\tlinked.copies\n\
        data/nksHoTen\tchild.name.full\n\
        data/nksGioiTinh\tchild.sex\tmap:sex/civil158\n\
        data/nksNgaySinh\tchild.birth_date\tdate:dd.MM.yyyy\n\
        data/nksNgaySinhBangChu\tchild.birth_date_words\n\
        data/nksNoiSinh\tchild.birth_place.text\n\
        data/nksNoiSinhDVHC\tchild.birth_unit\n\
        data/nksNoiSinhNuocNgoai\tchild.birth_place.text\tin:\n\
        data/nksQueQuan\tchild.home_town.text\n\
        data/nksDanToc\tchild.ethnicity.code\n\
        =ethnic-1979@data/nksDanToc\tchild.ethnicity.system\t\tlist-by-format\n\
        data/nksDanTocKhac\tchild.ethnicity.name\tlone:\n\
        data/nksQuocTich\tchild.nationalities[0]\n\
        data/nksQuocTichKhac\tchild.nationalities[1]\n\
        data/nksLoaiKhaiSinh\tcase\tmap:birth-case/civil158\n\
        data/meHoTen\tmother.name.full\n\
        data/meNgaySinh\tmother.birth_date\tdate:dd.MM.yyyy\n\
        data/meDanToc\tmother.ethnicity.code\n\
        =ethnic-1979@data/meDanToc\tmother.ethnicity.system\t\tlist-by-format\n\
        data/meDanTocKhac\tmother.ethnicity.name\tlone:\n\
        data/meQuocTich\tmother.nationalities[0]\n\
        data/meQuocTichKhac\tmother.nationalities[1]\n\
        data/meLoaiCuTru\tmother.residence.kind\tmap:residence-kind/civil158\n\
        data/meNoiCuTru\tmother.residence.address.text\n\
        data/meLoaiGiayToTuyThan\tmother.id_document.kind\tmap:document-kind/civil158\n\
        data/meSoGiayToTuyThan\tmother.id_document.number\n\
        data/meXacThucThongTin\tmother.verified\n\
        data/chaHoTen\tfather.name.full\n\
        data/chaNgaySinh\tfather.birth_date\tdate:dd.MM.yyyy\n\
        data/chaDanToc\tfather.ethnicity.code\n\
        =ethnic-1979@data/chaDanToc\tfather.ethnicity.system\t\tlist-by-format\n\
        data/chaDanTocKhac\tfather.ethnicity.name\tlone:\n\
        data/chaQuocTich\tfather.nationalities[0]\n\
        data/chaQuocTichKhac\tfather.nationalities[1]\n\
        data/chaLoaiCuTru\tfather.residence.kind\tmap:residence-kind/civil158\n\
        data/chaNoiCuTru\tfather.residence.address.text\n\
        data/chaLoaiGiayToTuyThan\tfather.id_document.kind\tmap:document-kind/civil158\n\
        data/chaSoGiayToTuyThan\tfather.id_document.number\n\
        data/chaXacThucThongTin\tfather.verified\n\
        data/nycHoTen\tdeclarant.name.full\n\
        data/nycQuanHe\tdeclarant.relationship\n\
        data/nycLoaiGiayToTuyThan\tdeclarant.id_document.kind\tmap:document-kind/civil158\n\
        data/nycGiayToKhac\tdeclarant.id_document.other_name\n\
        data/nycSoGiayToTuyThan\tdeclarant.id_document.number\n\
        data/nycNgayCapGiayToTuyThan\tdeclarant.id_document.issued_on\tdate:dd.MM.yyyy\n\
        data/nycNoiCapGiayToTuyThan\tdeclarant.id_document.issued_by\n\
        data/nycSoDienThoai\tdeclarant.phone\n\
        data/nycEmail\tdeclarant.email\n\
        data/nycXacThucThongTin\tdeclarant.verified\n\
        =btp-single\tlinked.channel\n\
        =birth\tentry.register\n");

#[cfg(feature = "formats")] #[cfg(feature = "civil")] static ROWS_BTP_SINGLE_DEATH: Lines<Row> = Lines::new("\
        maDonVi\tlinked.unit_code\n\
        module\tlinked.module\n\
        maHoSo\tlinked.dossier_onestop\n\
        ngayTiepNhan\tlinked.received_on\tdate:iso\n\
        data/maGBT\tdeath_notice.code\n\
        data/ngayCapGBT\tdeath_notice.issued_on\tin:date:dd.MM.yyyy\n\
        data/loaiDangKy\tentry.kind\tmap:registration-kind/civil158-kt\n\
        data/noiDangKy\tentry.authority.unit.commune\tchars:5\n\
        data/noiDangKy\tentry.authority.unit.district\tchars:3\n\
        data/noiDangKy\tentry.authority.name\twords\n\
        data/soLuongBanSao\tlinked.copies\n\
        data/nktHoTen\tdeceased.name.full\n\
        data/nktGioiTinh\tdeceased.sex\tmap:sex/civil158\n\
        data/nktNgaySinh\tdeceased.birth_date\tdate:dd.MM.yyyy\n\
        data/nktDanToc\tdeceased.ethnicity.code\n\
        =ethnic-1979@data/nktDanToc\tdeceased.ethnicity.system\t\tlist-by-format\n\
        data/nktDanTocKhac\tdeceased.ethnicity.name\tlone:\n\
        data/nktQuocTich\tdeceased.nationalities[0]\n\
        data/nktQuocTichKhac\tdeceased.nationalities[1]\n\
        data/nktLoaiCuTru\tdeceased.residence.kind\tmap:residence-kind/civil158\n\
        data/nktNoiCuTru\tdeceased.residence.address.text\n\
        data/nktLoaiGiayToTuyThan\tdeceased.id_document.kind\tmap:document-kind/civil158\n\
        data/nktSoGiayToTuyThan\tdeceased.id_document.number\n\
        data/nktNgayCapGiayToTuyThan\tdeceased.id_document.issued_on\tdate:dd.MM.yyyy\n\
        data/nktNoiCapGiayToTuyThan\tdeceased.id_document.issued_by\n\
        data/nktNgayChet\tdate\tdate:dd.MM.yyyy\n\
        data/nktGioPhutChet\ttime\n\
        data/nktNoiChet\tplace.text\n\
        data/nktNguyenNhanChet\tcause\n\
        data/nktXacThucThongTin\tdeceased.verified\n\
        data/gbtLoai\tdeath_notice.kind\tmap:death-notice/civil158\n\
        data/gbtSo\tdeath_notice.number\n\
        data/gbtNgay\tdeath_notice.issued_on\tdate:dd.MM.yyyy\n\
        data/gbtCoQuanCap\tdeath_notice.issued_by\n\
        data/nycHoTen\tdeclarant.name.full\n\
        data/nycQuanHe\tdeclarant.relationship\n\
        data/nycLoaiGiayToTuyThan\tdeclarant.id_document.kind\tmap:document-kind/civil158\n\
        data/nycGiayToKhac\tdeclarant.id_document.other_name\n\
        data/nycSoGiayToTuyThan\tdeclarant.id_document.number\n\
        data/nycNgayCapGiayToTuyThan\tdeclarant.id_document.issued_on\tdate:dd.MM.yyyy\n\
        data/nycNoiCapGiayToTuyThan\tdeclarant.id_document.issued_by\n\
        data/nycSoDienThoai\tdeclarant.phone\n\
        data/nycEmail\tdeclarant.email\n\
        data/nycXacThucThongTin\tdeclarant.verified\n\
        data/nktGiayToKhac\tdeceased.id_document.other_name\n\
        =btp-single\tlinked.channel\n\
        =death\tentry.register\n");

#[cfg(feature = "formats")] #[cfg(feature = "civil")] static ROWS_BTP_SINGLE_MARRIAGE: Lines<Row> = Lines::new("\
        maDonVi\tlinked.unit_code\n\
        module\tlinked.module\n\
        maHoSo\tlinked.dossier_onestop\n\
        ngayTiepNhan\tlinked.received_on\tdate:iso\n\
        data/loaiDangKy\tentry.kind\tmap:registration-kind/civil158-kh\n\
        data/noiDangKy\tentry.authority.unit.commune\tchars:5\n\
        data/noiDangKy\tentry.authority.unit.district\tchars:3\n\
        data/noiDangKy\tentry.authority.name\twords\n\
        data/ngayXacLapQuanHeHonNhan\testablished_on\tdate:dd.MM.yyyy\n\
        data/ghiChu\tentry.note\n\
        data/soBanSao\tlinked.copies_wanted\n\
        data/soLuongBanSao\tlinked.copies\n\
        data/chongHoTen\thusband.name.full\n\
        data/chongNgaySinh\thusband.birth_date\tdate:dd.MM.yyyy\n\
        data/chongDanToc\thusband.ethnicity.code\n\
        =ethnic-1979@data/chongDanToc\thusband.ethnicity.system\t\tlist-by-format\n\
        data/chongDanTocKhac\thusband.ethnicity.name\tlone:\n\
        data/chongQuocTich\thusband.nationalities[0]\n\
        data/chongCuTruNuocNgoai\t-\n\
        data/chongLoaiCuTru\thusband.residence.kind\tmap:residence-kind/civil158\n\
        data/chongNoiCuTru\thusband.residence.address.text\n\
        data/chongLoaiGiayToTuyThan\thusband.id_document.kind\tmap:document-kind/civil158\n\
        data/chongGiayToKhac\thusband.id_document.other_name\n\
        data/chongSoGiayToTuyThan\thusband.id_document.number\n\
        data/chongNgayCapGiayToTuyThan\thusband.id_document.issued_on\tdate:dd.MM.yyyy\n\
        data/chongNoiCapGiayToTuyThan\thusband.id_document.issued_by\n\
        data/chongSoDDCN\thusband.personal_id\n\
        data/chongSoLanKH\tmarriage_count.husband\n\
        data/chongLoaiTinhTrangHonNhan\thusband.marital_status.code\n\
        =dvcqg-marital@data/chongLoaiTinhTrangHonNhan\thusband.marital_status.system\n\
        data/chongTinhTrangHonNhan\thusband.marital_status.name\n\
        data/chongYeuCauXNTTHN\thusband.certificate_wanted\n\
        data/chongNoiXNTTHN\thusband.certificate_place\n\
        data/voHoTen\twife.name.full\n\
        data/voNgaySinh\twife.birth_date\tdate:dd.MM.yyyy\n\
        data/voDanToc\twife.ethnicity.code\n\
        =ethnic-1979@data/voDanToc\twife.ethnicity.system\t\tlist-by-format\n\
        data/voDanTocKhac\twife.ethnicity.name\tlone:\n\
        data/voQuocTich\twife.nationalities[0]\n\
        data/voLoaiCuTru\twife.residence.kind\tmap:residence-kind/civil158\n\
        data/voNoiCuTru\twife.residence.address.text\n\
        data/voLoaiGiayToTuyThan\twife.id_document.kind\tmap:document-kind/civil158\n\
        data/voGiayToKhac\twife.id_document.other_name\n\
        data/voSoGiayToTuyThan\twife.id_document.number\n\
        data/voNgayCapGiayToTuyThan\twife.id_document.issued_on\tdate:dd.MM.yyyy\n\
        data/voNoiCapGiayToTuyThan\twife.id_document.issued_by\n\
        data/voSoDDCN\twife.personal_id\n\
        data/voSoLanKH\tmarriage_count.wife\n\
        data/voLoaiTinhTrangHonNhan\twife.marital_status.code\n\
        =dvcqg-marital@data/voLoaiTinhTrangHonNhan\twife.marital_status.system\n\
        data/voTinhTrangHonNhan\twife.marital_status.name\n\
        data/voYeuCauXNTTHN\twife.certificate_wanted\n\
        data/voNoiXNTTHN\twife.certificate_place\n\
        =btp-single\tlinked.channel\n\
        =marriage\tentry.register\n");

static ROWS_CANONICAL_JSON: Lines<Row> = Lines::new("");

static ROWS_CCCD_QR: Lines<Row> = Lines::new("\
        0\tpersonal_id\n\
        0\tdocuments[0].number\n\
        1\told_ids[0].number\n\
        1\told_ids[0].kind\tkind-of-number\tshape\n\
        2\tname.full\n\
        3\tbirth.date\tdate:ddMMyyyy\n\
        3\tbirth.date\tdate:dd/MM/yyyy\n\
        4\tsex\tmap:sex/card\n\
        5\tpermanent_residence.text\n\
        6\tdocuments[0].issued\tdate:ddMMyyyy\n\
        6\tdocuments[0].issued\tdate:dd/MM/yyyy\n\
        =VN\tnationalities[0]\t\tnationality-vn\n");

#[cfg(feature = "formats")] static ROWS_CHIP_DG1: Lines<Row> = Lines::new("\
        document_number\tdocuments[0].number\n\
        personal_id\tpersonal_id\n\
        name\tname.latin\tlatin\n\
        sex\tsex\tmap:sex/mrz\n\
        birth_date\tbirth.date\tdate:iso\n\
        expiry_date\tdocuments[0].expires\texpiry:iso\n\
        nationality\tnationalities[0]\talpha3\n\
        =cccd-chip\tdocuments[0].kind\t\tshape\n");

#[cfg(feature = "formats")] static ROWS_CHIP_DG13: Lines<Row> = Lines::new("\
        1\tpersonal_id\n\
        1\tdocuments[0].number\n\
        2\tname.full\n\
        3\tbirth.date\tdate:dd/MM/yyyy\n\
        4\tsex\tmap:sex/card\n\
        5\tnationalities[0]\tlabel:country\n\
        6\tethnicity.name\n\
        6\tethnicity.code\tlabel:ethnic-2008\n\
        =ethnic-2008@6\tethnicity.system\t\tlist-by-format\n\
        7\treligion.name\n\
        7\treligion.code\tlabel:religion-2008\n\
        7\treligion.code\tmap:religion/card\n\
        =religion-2008@7\treligion.system\t\tlist-by-format\n\
        8\torigin.text\n\
        9\tpermanent_residence.text\n\
        10\tdistinguishing_marks\n\
        11\tdocuments[0].issued\tdate:dd/MM/yyyy\n\
        12\tdocuments[0].expires\texpiry:dd/MM/yyyy\n\
        13.1\tfather.name\n\
        13.2\tmother.name\n\
        14\tspouse.name\n\
        15\told_ids[0].number\n\
        15\told_ids[0].kind\tkind-of-number\tshape\n");

#[cfg(feature = "tables")] static ROWS_CSV: Lines<Row> = Lines::new("");

#[cfg(feature = "formats")] #[cfg(feature = "civil")] static ROWS_DVCLT_STATE_BIRTH: Lines<Row> = Lines::new("\
        maTTHC\tlinked.procedure_code\n\
        soHoSoLT\tlinked.dossier_linked\n\
        coQuanXuLy\t-\n\
        maHoSo\tlinked.dossier_onestop\n\
        trangThai\tlinked.status.code\n\
        trangThai\tlinked.status.code\tmap-from:linked-status/lt-status-btp\n\
        =lt-status-dvclt@trangThai\tlinked.status.system\n\
        thoiGianThucHien\tlinked.history[0].at\tmoment:yyyyMMddHHmmss\n\
        ghiChu\tlinked.history[0].note\n\
        ketQuaXuLy/soDinhDanh\tchild.personal_id\n\
        ketQuaXuLy/ngayDangKy\tentry.registered_on\tdate:dd/MM/yyyy\n\
        ketQuaXuLy/ndkksMaTinh\tentry.authority.unit.province\n\
        ketQuaXuLy/ndkksMaHuyen\tentry.authority.unit.district\n\
        ketQuaXuLy/ndkksMaXa\tentry.authority.unit.commune\n\
        ketQuaXuLy/nksHoTen\tchild.name.full\n\
        ketQuaXuLy/nksGioiTinh\tchild.sex\tmap:sex/civil158\n\
        ketQuaXuLy/nksNgaySinh\tchild.birth_date\tdate:dd.MM.yyyy\n\
        ketQuaXuLy/nksNgaySinhBangChu\tchild.birth_date_words\n\
        ketQuaXuLy/nksDanToc\tchild.ethnicity.code\n\
        =ethnic-1979@ketQuaXuLy/nksDanToc\tchild.ethnicity.system\t\tlist-by-format\n\
        ketQuaXuLy/nksQueQuan\tchild.home_town.text\n\
        ketQuaXuLy/nksQuocTich\tchild.nationalities[0]\n\
        ketQuaXuLy/nksNoiSinhMaTinh\tchild.birth_place.province\n\
        ketQuaXuLy/nksNoiSinh\tchild.birth_place.text\n\
        ketQuaXuLy/meHoTen\tmother.name.full\n\
        ketQuaXuLy/meNgaySinh\tmother.birth_date\tdate:dd.MM.yyyy\n\
        ketQuaXuLy/meDanToc\tmother.ethnicity.code\n\
        =ethnic-1979@ketQuaXuLy/meDanToc\tmother.ethnicity.system\t\tlist-by-format\n\
        ketQuaXuLy/meQuocTich\tmother.nationalities[0]\n\
        ketQuaXuLy/meLoaiCuTru\tmother.residence.kind\tmap:residence-kind/civil158\n\
        ketQuaXuLy/meNoiCuTru\tmother.residence.address.text\n\
        ketQuaXuLy/meSoGiayTo\tmother.id_document.number\n\
        ketQuaXuLy/meSoGiayTo\tmother.personal_id\tout:\n\
        ketQuaXuLy/chaHoTen\tfather.name.full\n\
        ketQuaXuLy/chaNgaySinh\tfather.birth_date\tdate:dd.MM.yyyy\n\
        ketQuaXuLy/chaDanToc\tfather.ethnicity.code\n\
        =ethnic-1979@ketQuaXuLy/chaDanToc\tfather.ethnicity.system\t\tlist-by-format\n\
        ketQuaXuLy/chaQuocTich\tfather.nationalities[0]\n\
        ketQuaXuLy/chaLoaiCuTru\tfather.residence.kind\tmap:residence-kind/civil158\n\
        ketQuaXuLy/chaNoiCuTru\tfather.residence.address.text\n\
        ketQuaXuLy/chaSoGiayTo\tfather.id_document.number\n\
        ketQuaXuLy/chaSoGiayTo\tfather.personal_id\tout:\n\
        ketQuaXuLy/nycHoTen\tdeclarant.name.full\n\
        ketQuaXuLy/nycQuanHe\tdeclarant.relationship\n\
        ketQuaXuLy/nycSoGiayTo\tdeclarant.id_document.number\n\
        ketQuaXuLy/nycSoGiayTo\tdeclarant.personal_id\tout:\n\
        ketQuaXuLy/giayKhaiSinh\tlinked.files[0].content\n\
        ketQuaXuLy/soDangKy\tentry.number\n\
        ketQuaXuLy/quyenSo\tentry.book\n\
        ketQuaXuLy/trangSo\tentry.page\n\
        ketQuaXuLy/maGiayToKetQua\t-\n\
        nguoiXuLy\tlinked.history[0].by\n\
        chucDanh\t-\n\
        phongBanXuLy\t-\n\
        noiDungXuLy\t-\n\
        ngayBatDau\t-\n\
        ngayKetThucTheoQuyDinh\t-\n\
        ngayHenTraTruoc\t-\n\
        ngayHenTraMoi\t-\n\
        hanBoSungHoSo\tlinked.supplement_by\tdate:dd/MM/yyyy\n\
        =birth\tentry.register\n");

#[cfg(feature = "formats")] #[cfg(feature = "civil")] static ROWS_DVCLT_STATE_DEATH: Lines<Row> = Lines::new("\
        maTTHC\tlinked.procedure_code\n\
        soHoSoLT\tlinked.dossier_linked\n\
        coQuanXuLy\t-\n\
        maHoSo\tlinked.dossier_onestop\n\
        trangThai\tlinked.status.code\n\
        trangThai\tlinked.status.code\tmap-from:linked-status/lt-status-btp\n\
        =lt-status-dvclt@trangThai\tlinked.status.system\n\
        thoiGianThucHien\tlinked.history[0].at\tmoment:yyyyMMddHHmmss\n\
        ghiChu\tlinked.history[0].note\n\
        ketQuaXuLy/nktHoTen\tdeceased.name.full\n\
        ketQuaXuLy/nktGioiTinh\tdeceased.sex\tmap:sex/civil158\n\
        ketQuaXuLy/nktNgaySinh\tdeceased.birth_date\tdate:dd.MM.yyyy\n\
        ketQuaXuLy/nktDanToc\tdeceased.ethnicity.code\n\
        =ethnic-1979@ketQuaXuLy/nktDanToc\tdeceased.ethnicity.system\t\tlist-by-format\n\
        ketQuaXuLy/nktQuocTich\tdeceased.nationalities[0]\n\
        ketQuaXuLy/nktLoaiCuTru\tdeceased.residence.kind\tmap:residence-kind/civil158\n\
        ketQuaXuLy/nktNoiCuTru\tdeceased.residence.address.text\n\
        ketQuaXuLy/nktSoGiayTo\tdeceased.id_document.number\n\
        ketQuaXuLy/nktSoGiayTo\tdeceased.personal_id\tout:\n\
        ketQuaXuLy/nktNgayChet\tdate\tdate:dd.MM.yyyy\n\
        ketQuaXuLy/nktNoiChet\tplace.text\n\
        ketQuaXuLy/nktNguyenNhanChet\tcause\n\
        ketQuaXuLy/giayBaoTuLoai\tdeath_notice.kind\tmap:death-notice/civil158\n\
        ketQuaXuLy/giayBaoTuSo\tdeath_notice.number\n\
        ketQuaXuLy/nycHoTen\tdeclarant.name.full\n\
        ketQuaXuLy/nycSoGiayTo\tdeclarant.id_document.number\n\
        ketQuaXuLy/nycSoGiayTo\tdeclarant.personal_id\tout:\n\
        ketQuaXuLy/nycQuanHe\tdeclarant.relationship\n\
        ketQuaXuLy/soDangKy\tentry.number\n\
        ketQuaXuLy/quyenSo\tentry.book\n\
        ketQuaXuLy/trangSo\tentry.page\n\
        ketQuaXuLy/giayKhaiTu\tlinked.files[0].content\n\
        ketQuaXuLy/maGiayToKetQua\t-\n\
        nguoiXuLy\tlinked.history[0].by\n\
        chucDanh\t-\n\
        phongBanXuLy\t-\n\
        noiDungXuLy\t-\n\
        ngayBatDau\t-\n\
        ngayKetThucTheoQuyDinh\t-\n\
        ngayHenTraTruoc\t-\n\
        ngayHenTraMoi\t-\n\
        hanBoSungHoSo\tlinked.supplement_by\tdate:dd/MM/yyyy\n\
        =death\tentry.register\n");

#[cfg(feature = "formats")] #[cfg(feature = "civil")] static ROWS_DVCLT_XML_BIRTH: Lines<Row> = Lines::new("\
        maDonVi\tlinked.unit_code\n\
        maTTHC\tlinked.procedure_code\n\
        module\tlinked.module\n\
        maHoSo\tlinked.dossier_linked\n\
        ngayTiepNhan\tlinked.received_at\tmoment:dd/MM/yyyy HH:mm:ss\n\
        techId\t-\n\
        data/maGCS\tnotice.code\n\
        data/ngayCapGCS\tnotice.issued_on\tdate:yyyyMMdd\n\
        data/loaiDangKy\tentry.kind\tmap:registration-kind/civil158-ks\n\
        data/noiDangKy\tentry.authority.unit.commune\tchars:5\n\
        data/noiDangKy\tentry.authority.unit.district\tchars:3\n\
        data/noiDangKy\tentry.authority.name\twords\n\
        data/soLuongBanSao\tlinked.copies\n\
        data/nksHoTen\tchild.name.full\n\
        data/nksGioiTinh\tchild.sex\tmap:sex/civil158\n\
        data/nksNgaySinh\tchild.birth_date\tdate:dd.MM.yyyy\n\
        data/nksNgaySinhBangChu\tchild.birth_date_words\n\
        data/nksNoiSinh\tchild.birth_place.text\n\
        data/nksNoiSinhDVHC\tchild.birth_unit\n\
        data/nksNoiSinhNuocNgoai\tchild.birth_place.text\tin:\n\
        data/nksQueQuan\tchild.home_town.text\n\
        data/nksDanToc\tchild.ethnicity.code\n\
        =ethnic-1979@data/nksDanToc\tchild.ethnicity.system\t\tlist-by-format\n\
        data/nksDanTocKhac\tchild.ethnicity.name\tlone:\n\
        data/nksQuocTich\tchild.nationalities[0]\n\
        data/nksQuocTichKhac\tchild.nationalities[1]\n\
        data/nksLoaiKhaiSinh\tcase\tmap:birth-case/civil158\n\
        data/meHoTen\tmother.name.full\n\
        data/meNgaySinh\tmother.birth_date\tdate:dd.MM.yyyy\n\
        data/meDanToc\tmother.ethnicity.code\n\
        =ethnic-1979@data/meDanToc\tmother.ethnicity.system\t\tlist-by-format\n\
        data/meDanTocKhac\tmother.ethnicity.name\tlone:\n\
        data/meQuocTich\tmother.nationalities[0]\n\
        data/meQuocTichKhac\tmother.nationalities[1]\n\
        data/meLoaiCuTru\tmother.residence.kind\tmap:residence-kind/civil158\n\
        data/meNoiCuTru\tmother.residence.address.text\n\
        data/meLoaiGiayToTuyThan\tmother.id_document.kind\tmap:document-kind/civil158\n\
        data/meSoGiayToTuyThan\tmother.id_document.number\n\
        data/meXacThucThongTin\tmother.verified\n\
        data/chaHoTen\tfather.name.full\n\
        data/chaNgaySinh\tfather.birth_date\tdate:dd.MM.yyyy\n\
        data/chaDanToc\tfather.ethnicity.code\n\
        =ethnic-1979@data/chaDanToc\tfather.ethnicity.system\t\tlist-by-format\n\
        data/chaDanTocKhac\tfather.ethnicity.name\tlone:\n\
        data/chaQuocTich\tfather.nationalities[0]\n\
        data/chaQuocTichKhac\tfather.nationalities[1]\n\
        data/chaLoaiCuTru\tfather.residence.kind\tmap:residence-kind/civil158\n\
        data/chaNoiCuTru\tfather.residence.address.text\n\
        data/chaLoaiGiayToTuyThan\tfather.id_document.kind\tmap:document-kind/civil158\n\
        data/chaSoGiayToTuyThan\tfather.id_document.number\n\
        data/chaXacThucThongTin\tfather.verified\n\
        data/nycHoTen\tdeclarant.name.full\n\
        data/nycQuanHe\tdeclarant.relationship\n\
        data/nycLoaiGiayToTuyThan\tdeclarant.id_document.kind\tmap:document-kind/civil158\n\
        data/nycGiayToKhac\tdeclarant.id_document.other_name\n\
        data/nycSoGiayToTuyThan\tdeclarant.id_document.number\n\
        data/nycNgayCapGiayToTuyThan\tdeclarant.id_document.issued_on\tdate:dd.MM.yyyy\n\
        data/nycNoiCapGiayToTuyThan\tdeclarant.id_document.issued_by\n\
        data/nycSoDienThoai\tdeclarant.phone\n\
        data/nycEmail\tdeclarant.email\n\
        data/nycXacThucThongTin\tdeclarant.verified\n\
        fileDinhKem[]/id\tlinked.files[].id\n\
        fileDinhKem[]/loaiGiayTo\tlinked.files[].kind\n\
        fileDinhKem[]/tenGiayTo\tlinked.files[].name\n\
        fileDinhKem[]/tenTepDinhKem\tlinked.files[].file_name\n\
        fileDinhKem[]/huyGiayTo\tlinked.files[].deleted\n\
        fileDinhKem[]/duLieuTepDinhKem\tlinked.files[].content\n\
        =dvclt\tlinked.channel\n\
        =birth\tentry.register\n");

#[cfg(feature = "formats")] #[cfg(feature = "civil")] static ROWS_DVCLT_XML_DEATH: Lines<Row> = Lines::new("\
        maDonVi\tlinked.unit_code\n\
        maTTHC\tlinked.procedure_code\n\
        module\tlinked.module\n\
        maHoSo\tlinked.dossier_linked\n\
        ngayTiepNhan\tlinked.received_at\tmoment:dd/MM/yyyy HH:mm:ss\n\
        techId\t-\n\
        data/maGBT\tdeath_notice.code\n\
        data/ngayCapGBT\tdeath_notice.issued_on\tin:date:yyyyMMdd\n\
        data/loaiDangKy\tentry.kind\tmap:registration-kind/civil158-kt\n\
        data/noiDangKy\tentry.authority.unit.commune\tchars:5\n\
        data/noiDangKy\tentry.authority.unit.district\tchars:3\n\
        data/noiDangKy\tentry.authority.name\twords\n\
        data/soLuongBanSao\tlinked.copies\n\
        data/nktHoTen\tdeceased.name.full\n\
        data/nktGioiTinh\tdeceased.sex\tmap:sex/civil158\n\
        data/nktNgaySinh\tdeceased.birth_date\tdate:dd.MM.yyyy\n\
        data/nktDanToc\tdeceased.ethnicity.code\n\
        =ethnic-1979@data/nktDanToc\tdeceased.ethnicity.system\t\tlist-by-format\n\
        data/nktDanTocKhac\tdeceased.ethnicity.name\tlone:\n\
        data/nktQuocTich\tdeceased.nationalities[0]\n\
        data/nktQuocTichKhac\tdeceased.nationalities[1]\n\
        data/nktLoaiCuTru\tdeceased.residence.kind\tmap:residence-kind/civil158\n\
        data/nktNoiCuTru\tdeceased.residence.address.text\n\
        data/nktLoaiGiayToTuyThan\tdeceased.id_document.kind\tmap:document-kind/civil158\n\
        data/nktSoGiayToTuyThan\tdeceased.id_document.number\n\
        data/nktNgayCapGiayToTuyThan\tdeceased.id_document.issued_on\tdate:dd.MM.yyyy\n\
        data/nktNoiCapGiayToTuyThan\tdeceased.id_document.issued_by\n\
        data/nktNgayChet\tdate\tdate:dd.MM.yyyy\n\
        data/nktGioPhutChet\ttime\n\
        data/nktNoiChet\tplace.text\n\
        data/nktNguyenNhanChet\tcause\n\
        data/nktXacThucThongTin\tdeceased.verified\n\
        data/gbtLoai\tdeath_notice.kind\tmap:death-notice/civil158\n\
        data/gbtSo\tdeath_notice.number\n\
        data/gbtNgay\tdeath_notice.issued_on\tdate:dd.MM.yyyy\n\
        data/gbtCoQuanCap\tdeath_notice.issued_by\n\
        data/nycHoTen\tdeclarant.name.full\n\
        data/nycQuanHe\tdeclarant.relationship\n\
        data/nycLoaiGiayToTuyThan\tdeclarant.id_document.kind\tmap:document-kind/civil158\n\
        data/nycGiayToKhac\tdeclarant.id_document.other_name\n\
        data/nycSoGiayToTuyThan\tdeclarant.id_document.number\n\
        data/nycNgayCapGiayToTuyThan\tdeclarant.id_document.issued_on\tdate:dd.MM.yyyy\n\
        data/nycNoiCapGiayToTuyThan\tdeclarant.id_document.issued_by\n\
        data/nycSoDienThoai\tdeclarant.phone\n\
        data/nycEmail\tdeclarant.email\n\
        data/nycXacThucThongTin\tdeclarant.verified\n\
        data/nktGiayToKhac\tdeceased.id_document.other_name\n\
        fileDinhKem[]/id\tlinked.files[].id\n\
        fileDinhKem[]/loaiGiayTo\tlinked.files[].kind\n\
        fileDinhKem[]/tenGiayTo\tlinked.files[].name\n\
        fileDinhKem[]/tenTepDinhKem\tlinked.files[].file_name\n\
        fileDinhKem[]/huyGiayTo\tlinked.files[].deleted\n\
        fileDinhKem[]/duLieuTepDinhKem\tlinked.files[].content\n\
        =dvclt\tlinked.channel\n\
        =death\tentry.register\n");

#[cfg(feature = "formats")] #[cfg(feature = "civil")] static ROWS_EFORM_MARRIAGE: Lines<Row> = Lines::new("\
        voHoTen\twife.name.full\n\
        voNgaySinh\twife.birth_date\tdate:dd/MM/yyyy\n\
        voNgaySinh\twife.birth_date\tdate:dd.MM.yyyy\n\
        voNgaySinh\twife.birth_date\tdate:iso\n\
        voDanToc/Code\twife.ethnicity.code\n\
        =ethnic-1979@voDanToc/Code\twife.ethnicity.system\t\tlist-by-format\n\
        voDanToc/Name\twife.ethnicity.name\n\
        voQuocTich/Code\twife.nationalities[0]\n\
        voLoaiGiayTo/Code\twife.id_document.kind\tmap:document-kind/civil158\tlist-by-format\n\
        voSoGiayTo\twife.id_document.number\n\
        voNgayCapGiayToTuyThan\twife.id_document.issued_on\tdate:dd/MM/yyyy\n\
        voNgayCapGiayToTuyThan\twife.id_document.issued_on\tdate:dd.MM.yyyy\n\
        voNgayCapGiayToTuyThan\twife.id_document.issued_on\tdate:iso\n\
        voNoiCapGiayToTuyThan\twife.id_document.issued_by\n\
        voLoaiCuTru/Code\twife.residence.kind\tmap:residence-kind/civil158\n\
        voNoiCuTruTinhThanh/maDiaBan\twife.residence.address.province\n\
        voNoiCuTruQuanHuyen/maDiaBan\twife.residence.address.district\n\
        voNoiCuTruXaPhuong/maDiaBan\twife.residence.address.commune\n\
        voNoiCuTru\twife.residence.address.text\n\
        voSoLanKH\tmarriage_count.wife\n\
        voLoaiTinhTrangHonNhan/Code\twife.marital_status.code\n\
        =dvcqg-marital@voLoaiTinhTrangHonNhan/Code\twife.marital_status.system\n\
        voLoaiTinhTrangHonNhan/Name\twife.marital_status.name\n\
        voYeuCauXNTTHN/Code\twife.certificate_wanted\n\
        chongHoTen\thusband.name.full\n\
        chongNgaySinh\thusband.birth_date\tdate:dd/MM/yyyy\n\
        chongNgaySinh\thusband.birth_date\tdate:dd.MM.yyyy\n\
        chongNgaySinh\thusband.birth_date\tdate:iso\n\
        chongDanToc/Code\thusband.ethnicity.code\n\
        =ethnic-1979@chongDanToc/Code\thusband.ethnicity.system\t\tlist-by-format\n\
        chongDanToc/Name\thusband.ethnicity.name\n\
        chongQuocTich/Code\thusband.nationalities[0]\n\
        chongLoaiGiayTo/Code\thusband.id_document.kind\tmap:document-kind/civil158\tlist-by-format\n\
        chongSoGiayTo\thusband.id_document.number\n\
        chongNgayCapGiayToTuyThan\thusband.id_document.issued_on\tdate:dd/MM/yyyy\n\
        chongNgayCapGiayToTuyThan\thusband.id_document.issued_on\tdate:dd.MM.yyyy\n\
        chongNgayCapGiayToTuyThan\thusband.id_document.issued_on\tdate:iso\n\
        chongNoiCapGiayToTuyThan\thusband.id_document.issued_by\n\
        chongLoaiCuTru/Code\thusband.residence.kind\tmap:residence-kind/civil158\n\
        chongNoiCuTruTinhThanh/maDiaBan\thusband.residence.address.province\n\
        chongNoiCuTruQuanHuyen/maDiaBan\thusband.residence.address.district\n\
        chongNoiCuTruXaPhuong/maDiaBan\thusband.residence.address.commune\n\
        chongNoiCuTru\thusband.residence.address.text\n\
        chongSoLanKH\tmarriage_count.husband\n\
        chongLoaiTinhTrangHonNhan/Code\thusband.marital_status.code\n\
        =dvcqg-marital@chongLoaiTinhTrangHonNhan/Code\thusband.marital_status.system\n\
        chongLoaiTinhTrangHonNhan/Name\thusband.marital_status.name\n\
        chongYeuCauXNTTHN/Code\thusband.certificate_wanted\n\
        ghiChu\tentry.note\n\
        soBanSao\tlinked.copies_wanted\n\
        =marriage\tentry.register\n");

#[cfg(feature = "formats")] #[cfg(feature = "civil")] static ROWS_FHIR_BIRTH: Lines<Row> = Lines::new("\
        resourceType\t-\tconst:Bundle\n\
        type\t-\tconst:collection\n\
        entry[registration]/fullUrl\t-\tconst:urn:uuid:00000000-0000-4000-8000-000000000001\n\
        entry[registration]/resource/resourceType\t-\tconst:Composition\n\
        entry[registration]/resource/identifier/value\tentry.number\n\
        entry[registration]/resource/status\t-\tconst:final\n\
        entry[registration]/resource/type/text\t-\tconst:Đăng ký khai sinh\n\
        entry[registration]/resource/subject/reference\t-\tconst:urn:uuid:00000000-0000-4000-8000-000000000002\n\
        entry[registration]/resource/date\tentry.registered_on\tdate:iso\n\
        entry[registration]/resource/author[authority]/display\tentry.authority.name\n\
        entry[registration]/resource/title\t-\tconst:Đăng ký khai sinh\n\
        entry[registration]/resource/attester[signer]/mode\t-\tconst:official\n\
        entry[registration]/resource/attester[signer]/party/display\tentry.signer.name\n\
        entry[child]/fullUrl\t-\tconst:urn:uuid:00000000-0000-4000-8000-000000000002\n\
        entry[child]/resource/resourceType\t-\tconst:Patient\n\
        entry[child]/resource/extension[birthplace]/url\t-\tconst:http://hl7.org/fhir/StructureDefinition/patient-birthPlace\n\
        entry[child]/resource/extension[birthplace]/valueAddress/text\tchild.birth_place.text\n\
        entry[child]/resource/extension[birthplace]/valueAddress/country\tchild.birth_place.country\n\
        entry[child]/resource/extension[nationality1]/url\t-\tconst:http://hl7.org/fhir/StructureDefinition/patient-nationality\n\
        entry[child]/resource/extension[nationality1]/extension[code]/url\t-\tconst:code\n\
        entry[child]/resource/extension[nationality1]/extension[code]/valueCodeableConcept/coding[iso]/system\t-\tconst:urn:iso:std:iso:3166\n\
        entry[child]/resource/extension[nationality1]/extension[code]/valueCodeableConcept/coding[iso]/code\tchild.nationalities[0]\n\
        entry[child]/resource/extension[nationality2]/url\t-\tconst:http://hl7.org/fhir/StructureDefinition/patient-nationality\n\
        entry[child]/resource/extension[nationality2]/extension[code]/url\t-\tconst:code\n\
        entry[child]/resource/extension[nationality2]/extension[code]/valueCodeableConcept/coding[iso]/system\t-\tconst:urn:iso:std:iso:3166\n\
        entry[child]/resource/extension[nationality2]/extension[code]/valueCodeableConcept/coding[iso]/code\tchild.nationalities[1]\n\
        entry[child]/resource/identifier[pid]/type/text\t-\tconst:Số định danh cá nhân\n\
        entry[child]/resource/identifier[pid]/value\tchild.personal_id\n\
        entry[child]/resource/identifier[document]/type/text\tchild.id_document.kind\tlabel:document-kind\n\
        entry[child]/resource/identifier[document]/value\tchild.id_document.number\n\
        entry[child]/resource/identifier[document]/period/start\tchild.id_document.issued_on\tdate:iso\n\
        entry[child]/resource/identifier[document]/assigner/display\tchild.id_document.issued_by\n\
        entry[child]/resource/name[official]/use\t-\tconst:official\n\
        entry[child]/resource/name[official]/text\tchild.name.full\n\
        entry[child]/resource/name[official]/family\tchild.name.family\n\
        entry[child]/resource/name[official]/given[first]\tchild.name.given\n\
        entry[child]/resource/gender\tchild.sex\tmap:sex/fhir\n\
        entry[child]/resource/birthDate\tchild.birth_date\tdate:iso\n\
        entry[child]/resource/_birthDate/extension[time]/url\t-\tconst:http://hl7.org/fhir/StructureDefinition/patient-birthTime\n\
        entry[child]/resource/_birthDate/extension[time]/valueDateTime\tnotice.born_at\n\
        entry[mother]/fullUrl\t-\tconst:urn:uuid:00000000-0000-4000-8000-000000000003\n\
        entry[mother]/resource/resourceType\t-\tconst:RelatedPerson\n\
        entry[mother]/resource/identifier[pid]/type/text\t-\tconst:Số định danh cá nhân\n\
        entry[mother]/resource/identifier[pid]/value\tmother.personal_id\n\
        entry[mother]/resource/identifier[document]/type/text\tmother.id_document.kind\tlabel:document-kind\n\
        entry[mother]/resource/identifier[document]/value\tmother.id_document.number\n\
        entry[mother]/resource/identifier[document]/period/start\tmother.id_document.issued_on\tdate:iso\n\
        entry[mother]/resource/identifier[document]/assigner/display\tmother.id_document.issued_by\n\
        entry[mother]/resource/patient/reference\t-\tconst:urn:uuid:00000000-0000-4000-8000-000000000002\n\
        entry[mother]/resource/relationship[role]/coding[v3]/system\t-\tconst:http://terminology.hl7.org/CodeSystem/v3-RoleCode\n\
        entry[mother]/resource/relationship[role]/coding[v3]/code\t-\tconst:MTH\n\
        entry[mother]/resource/name[official]/use\t-\tconst:official\n\
        entry[mother]/resource/name[official]/text\tmother.name.full\n\
        entry[mother]/resource/name[official]/family\tmother.name.family\n\
        entry[mother]/resource/name[official]/given[first]\tmother.name.given\n\
        entry[mother]/resource/gender\tmother.sex\tmap:sex/fhir\n\
        entry[mother]/resource/birthDate\tmother.birth_date\tdate:iso\n\
        entry[mother]/resource/telecom[phone]/system\t-\tconst:phone\n\
        entry[mother]/resource/telecom[phone]/value\tmother.phone\n\
        entry[mother]/resource/telecom[mail]/system\t-\tconst:email\n\
        entry[mother]/resource/telecom[mail]/value\tmother.email\n\
        entry[mother]/resource/address[residence]/use\tmother.residence.kind\tmap:residence-kind/fhir\n\
        entry[mother]/resource/address[residence]/text\tmother.residence.address.text\n\
        entry[mother]/resource/address[residence]/country\tmother.residence.address.country\n\
        entry[father]/fullUrl\t-\tconst:urn:uuid:00000000-0000-4000-8000-000000000004\n\
        entry[father]/resource/resourceType\t-\tconst:RelatedPerson\n\
        entry[father]/resource/identifier[pid]/type/text\t-\tconst:Số định danh cá nhân\n\
        entry[father]/resource/identifier[pid]/value\tfather.personal_id\n\
        entry[father]/resource/identifier[document]/type/text\tfather.id_document.kind\tlabel:document-kind\n\
        entry[father]/resource/identifier[document]/value\tfather.id_document.number\n\
        entry[father]/resource/identifier[document]/period/start\tfather.id_document.issued_on\tdate:iso\n\
        entry[father]/resource/identifier[document]/assigner/display\tfather.id_document.issued_by\n\
        entry[father]/resource/patient/reference\t-\tconst:urn:uuid:00000000-0000-4000-8000-000000000002\n\
        entry[father]/resource/relationship[role]/coding[v3]/system\t-\tconst:http://terminology.hl7.org/CodeSystem/v3-RoleCode\n\
        entry[father]/resource/relationship[role]/coding[v3]/code\t-\tconst:FTH\n\
        entry[father]/resource/name[official]/use\t-\tconst:official\n\
        entry[father]/resource/name[official]/text\tfather.name.full\n\
        entry[father]/resource/name[official]/family\tfather.name.family\n\
        entry[father]/resource/name[official]/given[first]\tfather.name.given\n\
        entry[father]/resource/gender\tfather.sex\tmap:sex/fhir\n\
        entry[father]/resource/birthDate\tfather.birth_date\tdate:iso\n\
        entry[father]/resource/telecom[phone]/system\t-\tconst:phone\n\
        entry[father]/resource/telecom[phone]/value\tfather.phone\n\
        entry[father]/resource/telecom[mail]/system\t-\tconst:email\n\
        entry[father]/resource/telecom[mail]/value\tfather.email\n\
        entry[father]/resource/address[residence]/use\tfather.residence.kind\tmap:residence-kind/fhir\n\
        entry[father]/resource/address[residence]/text\tfather.residence.address.text\n\
        entry[father]/resource/address[residence]/country\tfather.residence.address.country\n\
        entry[declarant]/fullUrl\t-\tconst:urn:uuid:00000000-0000-4000-8000-000000000005\n\
        entry[declarant]/resource/resourceType\t-\tconst:RelatedPerson\n\
        entry[declarant]/resource/identifier[pid]/type/text\t-\tconst:Số định danh cá nhân\n\
        entry[declarant]/resource/identifier[pid]/value\tdeclarant.personal_id\n\
        entry[declarant]/resource/identifier[document]/type/text\tdeclarant.id_document.kind\tlabel:document-kind\n\
        entry[declarant]/resource/identifier[document]/value\tdeclarant.id_document.number\n\
        entry[declarant]/resource/identifier[document]/period/start\tdeclarant.id_document.issued_on\tdate:iso\n\
        entry[declarant]/resource/identifier[document]/assigner/display\tdeclarant.id_document.issued_by\n\
        entry[declarant]/resource/patient/reference\t-\tconst:urn:uuid:00000000-0000-4000-8000-000000000002\n\
        entry[declarant]/resource/relationship[role]/text\tdeclarant.relationship\n\
        entry[declarant]/resource/name[official]/use\t-\tconst:official\n\
        entry[declarant]/resource/name[official]/text\tdeclarant.name.full\n\
        entry[declarant]/resource/name[official]/family\tdeclarant.name.family\n\
        entry[declarant]/resource/name[official]/given[first]\tdeclarant.name.given\n\
        entry[declarant]/resource/gender\tdeclarant.sex\tmap:sex/fhir\n\
        entry[declarant]/resource/birthDate\tdeclarant.birth_date\tdate:iso\n\
        entry[declarant]/resource/telecom[phone]/system\t-\tconst:phone\n\
        entry[declarant]/resource/telecom[phone]/value\tdeclarant.phone\n\
        entry[declarant]/resource/telecom[mail]/system\t-\tconst:email\n\
        entry[declarant]/resource/telecom[mail]/value\tdeclarant.email\n\
        entry[declarant]/resource/address[residence]/use\tdeclarant.residence.kind\tmap:residence-kind/fhir\n\
        entry[declarant]/resource/address[residence]/text\tdeclarant.residence.address.text\n\
        entry[declarant]/resource/address[residence]/country\tdeclarant.residence.address.country\n\
        entry[weight]/fullUrl\t-\tconst:urn:uuid:00000000-0000-4000-8000-000000000006\n\
        entry[weight]/resource/resourceType\t-\tconst:Observation\n\
        entry[weight]/resource/status\t-\tconst:final\n\
        entry[weight]/resource/code/text\t-\tconst:Cân nặng khi sinh\n\
        entry[weight]/resource/subject/reference\t-\tconst:urn:uuid:00000000-0000-4000-8000-000000000002\n\
        entry[weight]/resource/valueQuantity/value\tnotice.weight_g\n\
        entry[weight]/resource/valueQuantity/unit\t-\tconst:g\n\
        entry[weight]/resource/valueQuantity/system\t-\tconst:http://unitsofmeasure.org\n\
        entry[weight]/resource/valueQuantity/code\t-\tconst:g\n\
        entry[plurality]/fullUrl\t-\tconst:urn:uuid:00000000-0000-4000-8000-000000000007\n\
        entry[plurality]/resource/resourceType\t-\tconst:Observation\n\
        entry[plurality]/resource/status\t-\tconst:final\n\
        entry[plurality]/resource/code/text\t-\tconst:Số con trong lần sinh\n\
        entry[plurality]/resource/subject/reference\t-\tconst:urn:uuid:00000000-0000-4000-8000-000000000002\n\
        entry[plurality]/resource/valueInteger\tnotice.plurality\n\
        =birth\tentry.register\n");

#[cfg(feature = "formats")] #[cfg(feature = "civil")] static ROWS_FHIR_DEATH: Lines<Row> = Lines::new("\
        resourceType\t-\tconst:Bundle\n\
        type\t-\tconst:collection\n\
        entry[registration]/fullUrl\t-\tconst:urn:uuid:00000000-0000-4000-8000-000000000001\n\
        entry[registration]/resource/resourceType\t-\tconst:Composition\n\
        entry[registration]/resource/identifier/value\tentry.number\n\
        entry[registration]/resource/status\t-\tconst:final\n\
        entry[registration]/resource/type/text\t-\tconst:Đăng ký khai tử\n\
        entry[registration]/resource/subject/reference\t-\tconst:urn:uuid:00000000-0000-4000-8000-000000000002\n\
        entry[registration]/resource/date\tentry.registered_on\tdate:iso\n\
        entry[registration]/resource/author[authority]/display\tentry.authority.name\n\
        entry[registration]/resource/title\t-\tconst:Đăng ký khai tử\n\
        entry[registration]/resource/attester[signer]/mode\t-\tconst:official\n\
        entry[registration]/resource/attester[signer]/party/display\tentry.signer.name\n\
        entry[deceased]/fullUrl\t-\tconst:urn:uuid:00000000-0000-4000-8000-000000000002\n\
        entry[deceased]/resource/resourceType\t-\tconst:Patient\n\
        entry[deceased]/resource/extension[birthplace]/url\t-\tconst:http://hl7.org/fhir/StructureDefinition/patient-birthPlace\n\
        entry[deceased]/resource/extension[birthplace]/valueAddress/text\tdeceased.birth_place.text\n\
        entry[deceased]/resource/extension[birthplace]/valueAddress/country\tdeceased.birth_place.country\n\
        entry[deceased]/resource/extension[nationality1]/url\t-\tconst:http://hl7.org/fhir/StructureDefinition/patient-nationality\n\
        entry[deceased]/resource/extension[nationality1]/extension[code]/url\t-\tconst:code\n\
        entry[deceased]/resource/extension[nationality1]/extension[code]/valueCodeableConcept/coding[iso]/system\t-\tconst:urn:iso:std:iso:3166\n\
        entry[deceased]/resource/extension[nationality1]/extension[code]/valueCodeableConcept/coding[iso]/code\tdeceased.nationalities[0]\n\
        entry[deceased]/resource/extension[nationality2]/url\t-\tconst:http://hl7.org/fhir/StructureDefinition/patient-nationality\n\
        entry[deceased]/resource/extension[nationality2]/extension[code]/url\t-\tconst:code\n\
        entry[deceased]/resource/extension[nationality2]/extension[code]/valueCodeableConcept/coding[iso]/system\t-\tconst:urn:iso:std:iso:3166\n\
        entry[deceased]/resource/extension[nationality2]/extension[code]/valueCodeableConcept/coding[iso]/code\tdeceased.nationalities[1]\n\
        entry[deceased]/resource/identifier[pid]/type/text\t-\tconst:Số định danh cá nhân\n\
        entry[deceased]/resource/identifier[pid]/value\tdeceased.personal_id\n\
        entry[deceased]/resource/identifier[document]/type/text\tdeceased.id_document.kind\tlabel:document-kind\n\
        entry[deceased]/resource/identifier[document]/value\tdeceased.id_document.number\n\
        entry[deceased]/resource/identifier[document]/period/start\tdeceased.id_document.issued_on\tdate:iso\n\
        entry[deceased]/resource/identifier[document]/assigner/display\tdeceased.id_document.issued_by\n\
        entry[deceased]/resource/name[official]/use\t-\tconst:official\n\
        entry[deceased]/resource/name[official]/text\tdeceased.name.full\n\
        entry[deceased]/resource/name[official]/family\tdeceased.name.family\n\
        entry[deceased]/resource/name[official]/given[first]\tdeceased.name.given\n\
        entry[deceased]/resource/gender\tdeceased.sex\tmap:sex/fhir\n\
        entry[deceased]/resource/birthDate\tdeceased.birth_date\tdate:iso\n\
        entry[deceased]/resource/deceasedDateTime\tdate\tdate:iso\n\
        entry[deceased]/resource/address[residence]/use\tdeceased.residence.kind\tmap:residence-kind/fhir\n\
        entry[deceased]/resource/address[residence]/text\tdeceased.residence.address.text\n\
        entry[deceased]/resource/address[residence]/country\tdeceased.residence.address.country\n\
        entry[died]/fullUrl\t-\tconst:urn:uuid:00000000-0000-4000-8000-000000000003\n\
        entry[died]/resource/resourceType\t-\tconst:Observation\n\
        entry[died]/resource/status\t-\tconst:final\n\
        entry[died]/resource/code/coding[loinc]/system\t-\tconst:http://loinc.org\n\
        entry[died]/resource/code/coding[loinc]/code\t-\tconst:81956-5\n\
        entry[died]/resource/code/text\t-\tconst:Thời điểm chết\n\
        entry[died]/resource/subject/reference\t-\tconst:urn:uuid:00000000-0000-4000-8000-000000000002\n\
        entry[died]/resource/valueDateTime\tdate\tdate:iso\n\
        (time)\ttime\n\
        entry[cause]/fullUrl\t-\tconst:urn:uuid:00000000-0000-4000-8000-000000000004\n\
        entry[cause]/resource/resourceType\t-\tconst:Observation\n\
        entry[cause]/resource/status\t-\tconst:final\n\
        entry[cause]/resource/code/text\t-\tconst:Nguyên nhân chết\n\
        entry[cause]/resource/subject/reference\t-\tconst:urn:uuid:00000000-0000-4000-8000-000000000002\n\
        entry[cause]/resource/valueCodeableConcept/text\tcause\n\
        entry[place]/fullUrl\t-\tconst:urn:uuid:00000000-0000-4000-8000-000000000005\n\
        entry[place]/resource/resourceType\t-\tconst:Location\n\
        entry[place]/resource/description\t-\tconst:Nơi chết\n\
        entry[place]/resource/address/text\tplace.text\n\
        entry[place]/resource/address/country\tplace.country\n\
        entry[declarant]/fullUrl\t-\tconst:urn:uuid:00000000-0000-4000-8000-000000000006\n\
        entry[declarant]/resource/resourceType\t-\tconst:RelatedPerson\n\
        entry[declarant]/resource/identifier[pid]/type/text\t-\tconst:Số định danh cá nhân\n\
        entry[declarant]/resource/identifier[pid]/value\tdeclarant.personal_id\n\
        entry[declarant]/resource/identifier[document]/type/text\tdeclarant.id_document.kind\tlabel:document-kind\n\
        entry[declarant]/resource/identifier[document]/value\tdeclarant.id_document.number\n\
        entry[declarant]/resource/identifier[document]/period/start\tdeclarant.id_document.issued_on\tdate:iso\n\
        entry[declarant]/resource/identifier[document]/assigner/display\tdeclarant.id_document.issued_by\n\
        entry[declarant]/resource/patient/reference\t-\tconst:urn:uuid:00000000-0000-4000-8000-000000000002\n\
        entry[declarant]/resource/relationship[role]/text\tdeclarant.relationship\n\
        entry[declarant]/resource/name[official]/use\t-\tconst:official\n\
        entry[declarant]/resource/name[official]/text\tdeclarant.name.full\n\
        entry[declarant]/resource/name[official]/family\tdeclarant.name.family\n\
        entry[declarant]/resource/name[official]/given[first]\tdeclarant.name.given\n\
        entry[declarant]/resource/gender\tdeclarant.sex\tmap:sex/fhir\n\
        entry[declarant]/resource/birthDate\tdeclarant.birth_date\tdate:iso\n\
        entry[declarant]/resource/telecom[phone]/system\t-\tconst:phone\n\
        entry[declarant]/resource/telecom[phone]/value\tdeclarant.phone\n\
        entry[declarant]/resource/telecom[mail]/system\t-\tconst:email\n\
        entry[declarant]/resource/telecom[mail]/value\tdeclarant.email\n\
        entry[declarant]/resource/address[residence]/use\tdeclarant.residence.kind\tmap:residence-kind/fhir\n\
        entry[declarant]/resource/address[residence]/text\tdeclarant.residence.address.text\n\
        entry[declarant]/resource/address[residence]/country\tdeclarant.residence.address.country\n\
        =death\tentry.register\n");

#[cfg(feature = "formats")] #[cfg(feature = "civil")] static ROWS_GBT: Lines<Row> = Lines::new("\
        MA_GBT\tdeath_notice.code\n\
        HO_TEN\tdeceased.name.full\n\
        NGAY_SINH\tdeceased.birth_date\tday:yyyyMMdd\n\
        GIOI_TINH\tdeceased.sex\tmap:sex/health\n\
        MA_DANTOC\tdeceased.ethnicity.code\n\
        =ethnic-1979@MA_DANTOC\tdeceased.ethnicity.system\t\tlist-by-format\n\
        MA_QUOCTICH\tdeceased.nationalities[0]\tchars:2\n\
        DCHI_THUONGTRU\tdeceased.residence.address.text\n\
        MATINH_THUONGTRU\tdeceased.residence.address.province\n\
        MAHUYEN_THUONGTRU\tdeceased.residence.address.district\n\
        MAXA_THUONGTRU\tdeceased.residence.address.commune\n\
        =permanent@DCHI_THUONGTRU\tdeceased.residence.kind\n\
        =permanent@MAXA_THUONGTRU\tdeceased.residence.kind\n\
        LOAI_GIAYTO\tdeceased.id_document.kind\tmap:document-kind/health\n\
        SO_GIAYTO\tdeceased.id_document.number\n\
        NGAY_CAP\tdeceased.id_document.issued_on\tday:yyyyMMdd\n\
        NOI_CAP\tdeceased.id_document.issued_by\n\
        NGAY_TV\tdate\tday:yyyyMMdd\n\
        NGAY_TV\ttime\tclock:HHmm\n\
        NGUYENNHAN_TV\tcause\n\
        BENH_ICD10_ID\tcause_code.code\n\
        BENH_ICD10_TEN\tcause_code.name\n\
        SO_BAOTU\tdeath_notice.number\n\
        NGAY_CAPGIAYBT\tdeath_notice.issued_on\tday:yyyyMMdd\n\
        =notice\tdeath_notice.kind\n\
        =death\tentry.register\n");

#[cfg(feature = "formats")] #[cfg(feature = "civil")] static ROWS_GCS: Lines<Row> = Lines::new("\
        MA_GCS\tnotice.code\n\
        HOTEN_NND\tmother.name.full\n\
        NGAYSINH_NND\tmother.birth_date\tday:yyyyMMdd\n\
        MA_DANTOC_NND\tmother.ethnicity.code\n\
        =ethnic-1979@MA_DANTOC_NND\tmother.ethnicity.system\t\tlist-by-format\n\
        MA_QUOCTICH_NND\tmother.nationalities[0]\tchars:2\n\
        LOAI_GIAYTO_NND\tmother.id_document.kind\tmap:document-kind/health\n\
        SO_CCCD_NND\tmother.id_document.number\n\
        SO_CCCD_NND\tnotice.mother_personal_id\tchars:12\n\
        NGAYCAP_CCCD_NND\tmother.id_document.issued_on\tday:yyyyMMdd\n\
        NOICAP_CCCD_NND\tmother.id_document.issued_by\n\
        NOI_CU_TRU_NND\tmother.residence.address.text\n\
        MATINH_CU_TRU\tmother.residence.address.province\n\
        MAHUYEN_CU_TRU\tmother.residence.address.district\n\
        MAXA_CU_TRU\tmother.residence.address.commune\n\
        HO_TEN_CHA\tfather.name.full\n\
        TEN_CON\tnotice.intended_name\n\
        GIOI_TINH_CON\tnotice.sex\tmap:sex/health\n\
        GIOI_TINH_CON\tchild.sex\tmap:sex/health\n\
        SO_CON\tnotice.plurality\n\
        CAN_NANG_CON\tnotice.weight_g\n\
        NGAY_SINH_CON\tchild.birth_date\tday:yyyyMMdd\n\
        NGAY_SINH_CON\tnotice.born_at\tmoment:yyyyMMddHHmm\n\
        NOI_SINH_CON\tchild.birth_place.text\n\
        NGAY_CT\tnotice.issued_on\tday:yyyyMMdd\n\
        NGAYSINH_CHA_NND\tfather.birth_date\tday:yyyyMMdd\talias\n\
        MA_DANTOC_CHA_NND\tfather.ethnicity.code\t\talias\n\
        =ethnic-1979@MA_DANTOC_CHA_NND\tfather.ethnicity.system\t\tlist-by-format\n\
        LOAI_GIAYTO_CHA_NND\tfather.id_document.kind\tmap:document-kind/health\talias\n\
        SO_CCCD_CHA_NND\tfather.id_document.number\t\talias\n\
        NGAYCAP_CCCD_CHA_NND\tfather.id_document.issued_on\tday:yyyyMMdd\talias\n\
        NOICAP_CCCD_CHA_NND\tfather.id_document.issued_by\t\talias\n\
        =birth\tentry.register\n");

#[cfg(feature = "formats")] static ROWS_HEALTH_XML1: Lines<Row> = Lines::new("\
        HO_TEN\tname.full\n\
        SO_CCCD\tpersonal_id\n\
        NGAY_SINH\tbirth.date\tdate:yyyyMMdd\n\
        GIOI_TINH\tsex\tmap:sex/health\n\
        NHOM_MAU\tblood_type\n\
        MA_DANTOC\tethnicity.code\n\
        =ethnic-1979@MA_DANTOC\tethnicity.system\t\tlist-by-format\n\
        DIA_CHI\tcurrent_residence.text\n\
        MATINH_CU_TRU\tcurrent_residence.province\n\
        MAHUYEN_CU_TRU\tcurrent_residence.district\n\
        MAXA_CU_TRU\tcurrent_residence.commune\n\
        DIEN_THOAI\tphone\n\
        MA_THE_BHYT\thealth_cards[0].number\n\
        MA_DKBD\thealth_cards[0].first_facility\n\
        GT_THE_TU\thealth_cards[0].valid_from\tdate:yyyyMMdd\n\
        GT_THE_DEN\thealth_cards[0].valid_to\tdate:yyyyMMdd\n\
        MA_THE_BHYT[1]\thealth_cards[1].number\n\
        MA_DKBD[1]\thealth_cards[1].first_facility\n\
        GT_THE_TU[1]\thealth_cards[1].valid_from\tdate:yyyyMMdd\n\
        GT_THE_DEN[1]\thealth_cards[1].valid_to\tdate:yyyyMMdd\n\
        MA_THE_BHYT[2]\thealth_cards[2].number\n\
        MA_DKBD[2]\thealth_cards[2].first_facility\n\
        GT_THE_TU[2]\thealth_cards[2].valid_from\tdate:yyyyMMdd\n\
        GT_THE_DEN[2]\thealth_cards[2].valid_to\tdate:yyyyMMdd\n\
        MA_THE_BHYT[3]\thealth_cards[3].number\n\
        MA_DKBD[3]\thealth_cards[3].first_facility\n\
        GT_THE_TU[3]\thealth_cards[3].valid_from\tdate:yyyyMMdd\n\
        GT_THE_DEN[3]\thealth_cards[3].valid_to\tdate:yyyyMMdd\n\
        MA_THE_BHYT[4]\thealth_cards[4].number\n\
        MA_DKBD[4]\thealth_cards[4].first_facility\n\
        GT_THE_TU[4]\thealth_cards[4].valid_from\tdate:yyyyMMdd\n\
        GT_THE_DEN[4]\thealth_cards[4].valid_to\tdate:yyyyMMdd\n");

#[cfg(feature = "formats")] #[cfg(feature = "civil")] static ROWS_HEALTH_XML9: Lines<Row> = Lines::new("\
        HO_TEN_NND\tmother.name.full\n\
        NGAYSINH_NND\tmother.birth_date\tday:yyyyMMdd\n\
        MA_DANTOC_NND\tmother.ethnicity.code\n\
        =ethnic-1979@MA_DANTOC_NND\tmother.ethnicity.system\t\tlist-by-format\n\
        SO_CCCD_NND\tmother.id_document.number\n\
        SO_CCCD_NND\tnotice.mother_personal_id\tchars:12\n\
        NGAYCAP_CCCD_NND\tmother.id_document.issued_on\tday:yyyyMMdd\n\
        NOICAP_CCCD_NND\tmother.id_document.issued_by\n\
        NOI_CU_TRU_NND\tmother.residence.address.text\n\
        MA_QUOCTICH\tmother.nationalities[0]\tchars:2\n\
        MATINH_CU_TRU\tmother.residence.address.province\n\
        MAHUYEN_CU_TRU\tmother.residence.address.district\n\
        MAXA_CU_TRU\tmother.residence.address.commune\n\
        HO_TEN_CHA\tfather.name.full\n\
        HO_TEN_CON\tnotice.intended_name\n\
        GIOI_TINH_CON\tnotice.sex\tmap:sex/health\n\
        GIOI_TINH_CON\tchild.sex\tmap:sex/health\n\
        SO_CON\tnotice.plurality\n\
        CAN_NANG_CON\tnotice.weight_g\n\
        NGAY_SINH_CON\tchild.birth_date\tday:yyyyMMdd\n\
        NGAY_SINH_CON\tnotice.born_at\tmoment:yyyyMMddHHmm\n\
        NOI_SINH_CON\tchild.birth_place.text\n\
        NGAY_CT\tnotice.issued_on\tday:yyyyMMdd\n\
        =birth\tentry.register\n");

#[cfg(feature = "formats")] #[cfg(feature = "civil")] static ROWS_LEGACY2018_ADOPTION: Lines<Row> = Lines::new("\
        so\tentry.number\n\
        quyen\tentry.book\n\
        ngaythangdk\tentry.registered_on\tdate:iso\n\
        ngaythangdk\tentry.registered_on\tdate:dd/MM/yyyy\n\
        nguoikygiaycn\tentry.signer.name\n\
        chucvunguoidk\tentry.signer.title\n\
        nguoithuchien\tentry.officer\n\
        ghichu\tentry.note\n\
        noidkconnuoi\tentry.authority.name\n\
        soqd\tentry.decision_number\n\
        ngaythangqd\tentry.decision_date\tdate:iso\n\
        ngaythangqd\tentry.decision_date\tdate:dd/MM/yyyy\n\
        lydo\treason\n\
        hotenconnuoi\tadoptee.name.full\n\
        gioitinhconnuoi\tadoptee.sex\tmap:sex/card\n\
        ngaysinhconnuoi\tadoptee.birth_date\tdate:iso\n\
        ngaysinhconnuoi\tadoptee.birth_date\tdate:dd/MM/yyyy\n\
        noisinhconnuoi\tadoptee.birth_place.text\n\
        dantocconnuoi\tadoptee.ethnicity.name\n\
        dantocconnuoi\tadoptee.ethnicity.code\tlabel:ethnic-1979\n\
        =ethnic-1979@dantocconnuoi\tadoptee.ethnicity.system\n\
        quoctichconnuoi\tadoptee.nationalities[0]\tmap:country-name/civil158-str\n\
        quoctichconnuoi\tadoptee.nationalities[0]\tmap:country-name/civil158\n\
        thuongtruconnuoi\tadoptee.residence.address.text\n\
        tinhtrangsk\tadoptee.health\n\
        hotenchanuoi\tadoptive_father.name.full\n\
        ngaysinhchanuoi\tadoptive_father.birth_date\tdate:iso\n\
        ngaysinhchanuoi\tadoptive_father.birth_date\tdate:dd/MM/yyyy\n\
        dantocchanuoi\tadoptive_father.ethnicity.name\n\
        dantocchanuoi\tadoptive_father.ethnicity.code\tlabel:ethnic-1979\n\
        =ethnic-1979@dantocchanuoi\tadoptive_father.ethnicity.system\n\
        quoctichchanuoi\tadoptive_father.nationalities[0]\tmap:country-name/civil158-str\n\
        quoctichchanuoi\tadoptive_father.nationalities[0]\tmap:country-name/civil158\n\
        cmndchanuoi\tadoptive_father.id_document.number\n\
        noicapgtcn\tadoptive_father.id_document.issued_by\n\
        ngaycapgtcn\tadoptive_father.id_document.issued_on\tdate:iso\n\
        ngaycapgtcn\tadoptive_father.id_document.issued_on\tdate:dd/MM/yyyy\n\
        thuongtrucn\tadoptive_father.residence.address.text\n\
        noisinhcn\tadoptive_father.birth_place.text\n\
        nghenghiepcn\tadoptive_father.occupation\n\
        dtcn\tadoptive_father.phone\n\
        hotenmenuoi\tadoptive_mother.name.full\n\
        ngaysinhmenuoi\tadoptive_mother.birth_date\tdate:iso\n\
        ngaysinhmenuoi\tadoptive_mother.birth_date\tdate:dd/MM/yyyy\n\
        dantocmenuoi\tadoptive_mother.ethnicity.name\n\
        dantocmenuoi\tadoptive_mother.ethnicity.code\tlabel:ethnic-1979\n\
        =ethnic-1979@dantocmenuoi\tadoptive_mother.ethnicity.system\n\
        quoctichmenuoi\tadoptive_mother.nationalities[0]\tmap:country-name/civil158-str\n\
        quoctichmenuoi\tadoptive_mother.nationalities[0]\tmap:country-name/civil158\n\
        cmndmenuoi\tadoptive_mother.id_document.number\n\
        noicapgtmn\tadoptive_mother.id_document.issued_by\n\
        ngaycapgtmn\tadoptive_mother.id_document.issued_on\tdate:iso\n\
        ngaycapgtmn\tadoptive_mother.id_document.issued_on\tdate:dd/MM/yyyy\n\
        thuongtrumn\tadoptive_mother.residence.address.text\n\
        noisinhmn\tadoptive_mother.birth_place.text\n\
        nghenghiepmn\tadoptive_mother.occupation\n\
        dtmn\tadoptive_mother.phone\n\
        hotenchagiao\tgiver.father.name.full\n\
        ngaysinhchagiao\tgiver.father.birth_date\tdate:iso\n\
        ngaysinhchagiao\tgiver.father.birth_date\tdate:dd/MM/yyyy\n\
        dantocchagiao\tgiver.father.ethnicity.name\n\
        dantocchagiao\tgiver.father.ethnicity.code\tlabel:ethnic-1979\n\
        =ethnic-1979@dantocchagiao\tgiver.father.ethnicity.system\n\
        quoctichchagiao\tgiver.father.nationalities[0]\tmap:country-name/civil158-str\n\
        quoctichchagiao\tgiver.father.nationalities[0]\tmap:country-name/civil158\n\
        cmndchagiao\tgiver.father.id_document.number\n\
        noicapgtcg\tgiver.father.id_document.issued_by\n\
        ngaycapgtcg\tgiver.father.id_document.issued_on\tdate:iso\n\
        ngaycapgtcg\tgiver.father.id_document.issued_on\tdate:dd/MM/yyyy\n\
        thuongtrucg\tgiver.father.residence.address.text\n\
        hotenmegiao\tgiver.mother.name.full\n\
        ngaysinhmegiao\tgiver.mother.birth_date\tdate:iso\n\
        ngaysinhmegiao\tgiver.mother.birth_date\tdate:dd/MM/yyyy\n\
        dantocmegiao\tgiver.mother.ethnicity.name\n\
        dantocmegiao\tgiver.mother.ethnicity.code\tlabel:ethnic-1979\n\
        =ethnic-1979@dantocmegiao\tgiver.mother.ethnicity.system\n\
        quoctichmegiao\tgiver.mother.nationalities[0]\tmap:country-name/civil158-str\n\
        quoctichmegiao\tgiver.mother.nationalities[0]\tmap:country-name/civil158\n\
        cmndmegiao\tgiver.mother.id_document.number\n\
        noicapgtmg\tgiver.mother.id_document.issued_by\n\
        ngaycapgtmg\tgiver.mother.id_document.issued_on\tdate:iso\n\
        ngaycapgtmg\tgiver.mother.id_document.issued_on\tdate:dd/MM/yyyy\n\
        thuongtrumg\tgiver.mother.residence.address.text\n\
        quanhenguoigiao\tgiver.relationship\n\
        tencsnuoiduong\tgiver.institution.name\n\
        nguoidaidiencsnd\tgiver.institution.representative\n\
        chucvundd\tgiver.institution.title\n\
        =adoption\tentry.register\n");

#[cfg(feature = "formats")] #[cfg(feature = "civil")] static COLUMNS_LEGACY2018_ADOPTION: Lines<Column> = Lines::new("\
        matinh\t\t\t\t1\n\
        mahuyen\t\t\t\t2\n\
        maxa\t\t\t\t3\n\
        masohoso\t\t\t\t4\n\
        masoconnuoi\t\t\t\t5\n\
        macdconnuoi\t\t\t\t6\n\
        so\t\t\t\t7\n\
        quyen\t\t\t\t8\n\
        hotenchanuoi\t\t\t\t9\n\
        macdchanuoi\t\t\t\t10\n\
        ngaysinhchanuoi\t\t\t\t11\n\
        noisinhcn\t\t\t\t12\n\
        dantocchanuoi\t\t\t\t13\n\
        quoctichchanuoi\t\t\t\t14\n\
        cmndchanuoi\t\t\t\t15\n\
        noicapgtcn\t\t\t\t16\n\
        ngaycapgtcn\t\t\t\t17\n\
        thuongtrucn\t\t\t\t18\n\
        nghenghiepcn\t\t\t\t19\n\
        dtcn\t\t\t\t20\n\
        hotenmenuoi\t\t\t\t21\n\
        macdmenuoi\t\t\t\t22\n\
        ngaysinhmenuoi\t\t\t\t23\n\
        noisinhmn\t\t\t\t24\n\
        dantocmenuoi\t\t\t\t25\n\
        quoctichmenuoi\t\t\t\t26\n\
        cmndmenuoi\t\t\t\t27\n\
        noicapgtmn\t\t\t\t28\n\
        ngaycapgtmn\t\t\t\t29\n\
        thuongtrumn\t\t\t\t30\n\
        nghenghiepmn\t\t\t\t31\n\
        dtmn\t\t\t\t32\n\
        hotenconnuoi\t\t\t\t33\n\
        gioitinhconnuoi\t\t\t\t34\n\
        ngaysinhconnuoi\t\t\t\t35\n\
        noisinhconnuoi\t\t\t\t36\n\
        dantocconnuoi\t\t\t\t37\n\
        quoctichconnuoi\t\t\t\t38\n\
        thuongtruconnuoi\t\t\t\t39\n\
        hotenchagiao\t\t\t\t40\n\
        macdchagiao\t\t\t\t41\n\
        ngaysinhchagiao\t\t\t\t42\n\
        dantocchagiao\t\t\t\t43\n\
        quoctichchagiao\t\t\t\t44\n\
        cmndchagiao\t\t\t\t45\n\
        noicapgtcg\t\t\t\t46\n\
        ngaycapgtcg\t\t\t\t47\n\
        thuongtrucg\t\t\t\t48\n\
        hotenmegiao\t\t\t\t49\n\
        macdmegiao\t\t\t\t50\n\
        ngaysinhmegiao\t\t\t\t51\n\
        dantocmegiao\t\t\t\t52\n\
        quoctichmegiao\t\t\t\t53\n\
        cmndmegiao\t\t\t\t54\n\
        noicapgtmg\t\t\t\t55\n\
        ngaycapgtmg\t\t\t\t56\n\
        thuongtrumg\t\t\t\t57\n\
        quanhenguoigiao\t\t\t\t58\n\
        tencsnuoiduong\t\t\t\t59\n\
        nguoidaidiencsnd\t\t\t\t60\n\
        chucvundd\t\t\t\t61\n\
        noidkconnuoi\t\t\t\t62\n\
        ngaythangdk\t\t\t\t63\n\
        nguoithuchien\t\t\t\t64\n\
        nguoikygiaycn\t\t\t\t65\n\
        chucvunguoidk\t\t\t\t66\n\
        ngaythangqd\t\t\t\t67\n\
        soqd\t\t\t\t68\n\
        ghichu\t\t\t\t69\n\
        lydo\t\t\t\t70\n\
        tinhtrangsk\t\t\t\t71\n\
        phanloaiconnuoi\t\t\t\t72\n\
        tuoiconnuoi\t\t\t\t73\n\
        trangthai\t\t\t\t74\n");

#[cfg(feature = "formats")] #[cfg(feature = "civil")] static ROWS_LEGACY2018_BIRTH: Lines<Row> = Lines::new("\
        pldangky\tentry.kind\tmap:registration-kind/legacy2018\n\
        dunghanquahan\tentry.kind\tmap:registration-kind/legacy2018\n\
        plkhaisinh\tcase\tmap:birth-case/legacy2018\n\
        so\tentry.number\n\
        quyen\tentry.book\n\
        ngaydangky\tentry.registered_on\tdate:iso\n\
        ngaydangky\tentry.registered_on\tdate:dd/MM/yyyy\n\
        nguoiky\tentry.signer.name\n\
        chucvu\tentry.signer.title\n\
        nguoithuchien\tentry.officer\n\
        ghichu\tentry.note\n\
        hotennk\tdeclarant.name.full\n\
        loaigiaytonk\tdeclarant.id_document.kind\tmap:document-kind/legacy2018\n\
        sogiaytonk\tdeclarant.id_document.number\n\
        noicapgtnk\tdeclarant.id_document.issued_by\n\
        ngaycapgtnk\tdeclarant.id_document.issued_on\tdate:iso\n\
        ngaycapgtnk\tdeclarant.id_document.issued_on\tdate:dd/MM/yyyy\n\
        quanhenk\tdeclarant.relationship\n\
        diachink\tdeclarant.residence.address.text\n\
        sodtlh\tdeclarant.phone\n\
        emaillh\tdeclarant.email\n\
        sochungsinh\tnotice.code\n\
        sodinhdanhcanhan\tchild.personal_id\n\
        hotenks\tchild.name.full\n\
        gioitinhks\tchild.sex\tmap:sex/card\n\
        ngaysinhks\tchild.birth_date\tdate:iso\n\
        ngaysinhks\tchild.birth_date\tdate:dd/MM/yyyy\n\
        ngaysinhksbangchu\tchild.birth_date_words\n\
        dantocks\tchild.ethnicity.name\n\
        dantocks\tchild.ethnicity.code\tlabel:ethnic-1979\n\
        =ethnic-1979@dantocks\tchild.ethnicity.system\n\
        quoctichks\tchild.nationalities[0]\tmap:country-name/civil158-str\n\
        quoctichks\tchild.nationalities[0]\tmap:country-name/civil158\n\
        noisinh\tchild.birth_place.text\n\
        quequanks\tchild.home_town.text\n\
        hotenme\tmother.name.full\n\
        loaigiaytome\tmother.id_document.kind\tmap:document-kind/legacy2018\n\
        sogiaytome\tmother.id_document.number\n\
        ngaysinhme\tmother.birth_date\tdate:iso\n\
        ngaysinhme\tmother.birth_date\tdate:dd/MM/yyyy\n\
        dantocme\tmother.ethnicity.name\n\
        dantocme\tmother.ethnicity.code\tlabel:ethnic-1979\n\
        =ethnic-1979@dantocme\tmother.ethnicity.system\n\
        quoctichme\tmother.nationalities[0]\tmap:country-name/civil158-str\n\
        quoctichme\tmother.nationalities[0]\tmap:country-name/civil158\n\
        diachime\tmother.residence.address.text\n\
        hotencha\tfather.name.full\n\
        loaigiaytocha\tfather.id_document.kind\tmap:document-kind/legacy2018\n\
        sogiaytocha\tfather.id_document.number\n\
        ngaysinhcha\tfather.birth_date\tdate:iso\n\
        ngaysinhcha\tfather.birth_date\tdate:dd/MM/yyyy\n\
        dantoccha\tfather.ethnicity.name\n\
        dantoccha\tfather.ethnicity.code\tlabel:ethnic-1979\n\
        =ethnic-1979@dantoccha\tfather.ethnicity.system\n\
        quoctichcha\tfather.nationalities[0]\tmap:country-name/civil158-str\n\
        quoctichcha\tfather.nationalities[0]\tmap:country-name/civil158\n\
        diachicha\tfather.residence.address.text\n\
        sobansao\tlinked.copies\n\
        =birth\tentry.register\n");

#[cfg(feature = "formats")] #[cfg(feature = "civil")] static COLUMNS_LEGACY2018_BIRTH: Lines<Column> = Lines::new("\
        matinh\t\t\t\t1\n\
        mahuyen\t\t\t\t2\n\
        maxa\t\t\t\t3\n\
        mahs\t\t\t\t4\n\
        plkhaisinh\t\t\t\t5\n\
        pldangky\t\t\t\t6\n\
        dunghanquahan\t\t\t\t7\n\
        so\t\t\t\t8\n\
        quyen\t\t\t\t9\n\
        ngaydangky\t\t\t\t10\n\
        nguoiky\t\t\t\t11\n\
        chucvu\t\t\t\t12\n\
        nguoithuchien\t\t\t\t13\n\
        hotennk\t\t\t\t14\n\
        loaigiaytonk\t\t\t\t15\n\
        sogiaytonk\t\t\t\t16\n\
        noicapgtnk\t\t\t\t17\n\
        ngaycapgtnk\t\t\t\t18\n\
        quanhenk\t\t\t\t19\n\
        diachink\t\t\t\t20\n\
        sochungsinh\t\t\t\t21\n\
        sodinhdanhcanhan\t\t\t\t22\n\
        hotenks\t\t\t\t23\n\
        gioitinhks\t\t\t\t24\n\
        ngaysinhks\t\t\t\t25\n\
        ngaysinhksbangchu\t\t\t\t26\n\
        dantocks\t\t\t\t27\n\
        quoctichks\t\t\t\t28\n\
        plnoisinh\t\t\t\t29\n\
        noisinh\t\t\t\t30\n\
        quequanks\t\t\t\t31\n\
        deathme\t\t\t\t32\n\
        hotenme\t\t\t\t33\n\
        loaigiaytome\t\t\t\t34\n\
        sogiaytome\t\t\t\t35\n\
        ngaysinhme\t\t\t\t36\n\
        dantocme\t\t\t\t37\n\
        quoctichme\t\t\t\t38\n\
        diachime\t\t\t\t39\n\
        deathcha\t\t\t\t40\n\
        hotencha\t\t\t\t41\n\
        loaigiaytocha\t\t\t\t42\n\
        sogiaytocha\t\t\t\t43\n\
        ngaysinhcha\t\t\t\t44\n\
        dantoccha\t\t\t\t45\n\
        quoctichcha\t\t\t\t46\n\
        diachicha\t\t\t\t47\n\
        trangthai\t\t\t\t48\n\
        sobansao\t\t\t\t49\n\
        noikcbbd\t\t\t\t50\n\
        sodtlh\t\t\t\t51\n\
        emaillh\t\t\t\t52\n\
        sosohokhau\t\t\t\t53\n\
        hotenchuho\t\t\t\t54\n\
        quanhechuho\t\t\t\t55\n\
        tongiaoks\t\t\t\t56\n\
        diachiht\t\t\t\t57\n\
        thuongtru\t\t\t\t58\n\
        ghichu\t\t\t\t59\n");

#[cfg(feature = "formats")] #[cfg(feature = "civil")] static ROWS_LEGACY2018_BOOK: Lines<Row> = Lines::new("\
        quyenhotich\tnumber\n\
        plhotich\tregister\tmap:civil-register/legacy2018\n\
        sobatdau\tfirst_number\n\
        soketthuc\tlast_number\n\
        ngaybatdau\topened_on\tdate:iso\n\
        ngaybatdau\topened_on\tdate:dd/MM/yyyy\n\
        ngayketthuc\tclosed_on\tdate:iso\n\
        ngayketthuc\tclosed_on\tdate:dd/MM/yyyy\n\
        namso\tyear\tdate:year\n");

#[cfg(feature = "formats")] #[cfg(feature = "civil")] static COLUMNS_LEGACY2018_BOOK: Lines<Column> = Lines::new("\
        matinh\t\t\t\t1\n\
        mahuyen\t\t\t\t2\n\
        maxa\t\t\t\t3\n\
        quyenhotich\t\t\t\t4\n\
        plhotich\t\t\t\t5\n\
        sobatdau\t\t\t\t6\n\
        soketthuc\t\t\t\t7\n\
        ngaybatdau\t\t\t\t8\n\
        ngayketthuc\t\t\t\t9\n\
        namso\t\t\t\t10\n");

#[cfg(feature = "formats")] #[cfg(feature = "civil")] static ROWS_LEGACY2018_CORRECTION: Lines<Row> = Lines::new("\
        sotd\tentry.number\n\
        quyentd\tentry.book\n\
        ngaydk\tentry.registered_on\tdate:iso\n\
        ngaydk\tentry.registered_on\tdate:dd/MM/yyyy\n\
        nguoikygiay\tentry.signer.name\n\
        chucvunguoikygiay\tentry.signer.title\n\
        nguoithuchien\tentry.officer\n\
        noithaydoi\tentry.authority.name\n\
        plthaydoi\tkind\tmap:correction-kind/legacy2018\n\
        plgiayto\ttarget.register\tmap:civil-register/legacy2018\n\
        noidkks\ttarget.authority\n\
        ngaydkks\ttarget.registered_on\tdate:iso\n\
        ngaydkks\ttarget.registered_on\tdate:dd/MM/yyyy\n\
        hotennk\tdeclarant.name.full\n\
        thuongtrunk\tdeclarant.residence.address.text\n\
        cmndnk\tdeclarant.id_document.number\n\
        quanhengntd\tdeclarant.relationship\n\
        hotenntd\tsubject.name.full\n\
        ngaysinhntd\tsubject.birth_date\tdate:iso\n\
        ngaysinhntd\tsubject.birth_date\tdate:dd/MM/yyyy\n\
        gioitinhntd\tsubject.sex\tmap:sex/card\n\
        dantocntd\tsubject.ethnicity.name\n\
        dantocntd\tsubject.ethnicity.code\tlabel:ethnic-1979\n\
        =ethnic-1979@dantocntd\tsubject.ethnicity.system\n\
        quoctichntd\tsubject.nationalities[0]\tmap:country-name/civil158-str\n\
        quoctichntd\tsubject.nationalities[0]\tmap:country-name/civil158\n\
        cmndntd\tsubject.id_document.number\n\
        thuongtruntd\tsubject.residence.address.text\n\
        noidungtd\tchanges[0].field\n\
        thaydoitu\tchanges[0].from\n\
        thaydoithanh\tchanges[0].to\n\
        lydo\treason\n\
        cancu\tbasis\n\
        =correction\tentry.register\n");

#[cfg(feature = "formats")] #[cfg(feature = "civil")] static COLUMNS_LEGACY2018_CORRECTION: Lines<Column> = Lines::new("\
        matinh\t\t\t\t1\n\
        mahuyen\t\t\t\t2\n\
        maxa\t\t\t\t3\n\
        mahs\t\t\t\t4\n\
        plgiayto\t\t\t\t5\n\
        plthaydoi\t\t\t\t6\n\
        hotennk\t\t\t\t7\n\
        thuongtrunk\t\t\t\t8\n\
        cmndnk\t\t\t\t9\n\
        quanhengntd\t\t\t\t10\n\
        hotenntd\t\t\t\t11\n\
        ngaysinhntd\t\t\t\t12\n\
        gioitinhntd\t\t\t\t13\n\
        dantocntd\t\t\t\t14\n\
        quoctichntd\t\t\t\t15\n\
        cmndntd\t\t\t\t16\n\
        thuongtruntd\t\t\t\t17\n\
        noidkks\t\t\t\t18\n\
        ngaydkks\t\t\t\t19\n\
        noidungtd\t\t\t\t20\n\
        thaydoitu\t\t\t\t21\n\
        thaydoithanh\t\t\t\t22\n\
        lydo\t\t\t\t23\n\
        cancu\t\t\t\t24\n\
        ngaydk\t\t\t\t25\n\
        nguoikygiay\t\t\t\t26\n\
        chucvunguoikygiay\t\t\t\t27\n\
        nguoithuchien\t\t\t\t28\n\
        noithaydoi\t\t\t\t29\n\
        quyentd\t\t\t\t30\n\
        sotd\t\t\t\t31\n\
        trangthai\t\t\t\t32\n");

#[cfg(feature = "formats")] #[cfg(feature = "civil")] static ROWS_LEGACY2018_DEATH: Lines<Row> = Lines::new("\
        so\tentry.number\n\
        quyen\tentry.book\n\
        ngaydangkykt\tentry.registered_on\tdate:iso\n\
        ngaydangkykt\tentry.registered_on\tdate:dd/MM/yyyy\n\
        nguoikygct\tentry.signer.name\n\
        chucvu\tentry.signer.title\n\
        nguoithuchien\tentry.officer\n\
        ghichukt\tentry.note\n\
        noidangkykt\tentry.authority.name\n\
        phanloaidk\tentry.kind\tmap:registration-kind/legacy2018\n\
        phanloaikt\tentry.kind\tmap:registration-kind/legacy2018\n\
        dunghanquahan\tentry.kind\tmap:registration-kind/legacy2018\n\
        hoten\tdeceased.name.full\n\
        gioitinh\tdeceased.sex\tmap:sex/card\n\
        ngaysinh\tdeceased.birth_date\tdate:iso\n\
        ngaysinh\tdeceased.birth_date\tdate:dd/MM/yyyy\n\
        noisinh\tdeceased.birth_place.text\n\
        dantoc\tdeceased.ethnicity.name\n\
        dantoc\tdeceased.ethnicity.code\tlabel:ethnic-1979\n\
        =ethnic-1979@dantoc\tdeceased.ethnicity.system\n\
        quoctich\tdeceased.nationalities[0]\tmap:country-name/civil158-str\n\
        quoctich\tdeceased.nationalities[0]\tmap:country-name/civil158\n\
        thuongtru\tdeceased.residence.address.text\n\
        loaigiayto\tdeceased.id_document.kind\tmap:document-kind/legacy2018\n\
        sogiayto\tdeceased.id_document.number\n\
        =permanent@thuongtru\tdeceased.residence.kind\n\
        ngaychet\tdate\tdate:iso\n\
        ngaychet\tdate\tdate:dd/MM/yyyy\n\
        noichet\tplace.text\n\
        nguyennhan\tcause\n\
        giaybaotu\tdeath_notice.number\n\
        donvicapgbt\tdeath_notice.issued_by\n\
        ngaycapgbt\tdeath_notice.issued_on\tdate:iso\n\
        ngaycapgbt\tdeath_notice.issued_on\tdate:dd/MM/yyyy\n\
        hotennk\tdeclarant.name.full\n\
        loaigiaytonk\tdeclarant.id_document.kind\tmap:document-kind/legacy2018\n\
        sogiaytonk\tdeclarant.id_document.number\n\
        noicapnk\tdeclarant.id_document.issued_by\n\
        ngaycapnk\tdeclarant.id_document.issued_on\tdate:iso\n\
        ngaycapnk\tdeclarant.id_document.issued_on\tdate:dd/MM/yyyy\n\
        noicutrunk\tdeclarant.residence.address.text\n\
        quanhe\tdeclarant.relationship\n\
        =death\tentry.register\n");

#[cfg(feature = "formats")] #[cfg(feature = "civil")] static COLUMNS_LEGACY2018_DEATH: Lines<Column> = Lines::new("\
        matinh\t\t\t\t1\n\
        mahuyen\t\t\t\t2\n\
        maxa\t\t\t\t3\n\
        masohoso\t\t\t\t4\n\
        macongdan\t\t\t\t5\n\
        so\t\t\t\t6\n\
        quyen\t\t\t\t7\n\
        hoten\t\t\t\t8\n\
        gioitinh\t\t\t\t9\n\
        ngaysinh\t\t\t\t10\n\
        noisinh\t\t\t\t11\n\
        dantoc\t\t\t\t12\n\
        quoctich\t\t\t\t13\n\
        thuongtru\t\t\t\t14\n\
        loaigiayto\t\t\t\t15\n\
        sogiayto\t\t\t\t16\n\
        giotu\t\t\t\t17\n\
        phuttu\t\t\t\t18\n\
        ngaychet\t\t\t\t19\n\
        noichet\t\t\t\t20\n\
        nguyennhan\t\t\t\t21\n\
        giaybaotu\t\t\t\t22\n\
        donvicapgbt\t\t\t\t23\n\
        ngaycapgbt\t\t\t\t24\n\
        noidangkykt\t\t\t\t25\n\
        ngaydangkykt\t\t\t\t26\n\
        ghichukt\t\t\t\t27\n\
        nguoithuchien\t\t\t\t28\n\
        nguoikygct\t\t\t\t29\n\
        chucvu\t\t\t\t30\n\
        hotennk\t\t\t\t31\n\
        loaigiaytonk\t\t\t\t32\n\
        sogiaytonk\t\t\t\t33\n\
        noicapnk\t\t\t\t34\n\
        ngaycapnk\t\t\t\t35\n\
        noicutrunk\t\t\t\t36\n\
        quanhe\t\t\t\t37\n\
        phanloaikt\t\t\t\t38\n\
        phanloaidk\t\t\t\t39\n\
        phanloaituoi\t\t\t\t40\n\
        tuoinguoitu\t\t\t\t41\n\
        dunghanquahan\t\t\t\t42\n\
        trangthai\t\t\t\t43\n");

#[cfg(feature = "formats")] #[cfg(feature = "civil")] static ROWS_LEGACY2018_EXTRACT: Lines<Row> = Lines::new("\
        sotrichluc\tentry.number\n\
        quyentrichluc\tentry.book\n\
        ngaycap\tentry.registered_on\tdate:iso\n\
        ngaycap\tentry.registered_on\tdate:dd/MM/yyyy\n\
        plbstrichluc\tevent\tmap:civil-event/legacy2018\n\
        quyenhotich\ttarget.book\n\
        sohotich\ttarget.number\n\
        nguoiky\tentry.signer.name\n\
        chucvu\tentry.signer.title\n\
        soluongbs\tcopies\n\
        ghichu\tentry.note\n\
        hotennyc\trequester.name.full\n\
        plgiaytonyc\trequester.id_document.kind\tmap:document-kind/legacy2018\n\
        sogiaytonyc\trequester.id_document.number\n\
        =extract\tentry.register\n");

#[cfg(feature = "formats")] #[cfg(feature = "civil")] static COLUMNS_LEGACY2018_EXTRACT: Lines<Column> = Lines::new("\
        madv\t\t\t\t1\n\
        mahuyen\t\t\t\t2\n\
        maxa\t\t\t\t3\n\
        level\t\t\t\t4\n\
        ngaycap\t\t\t\t5\n\
        sotrichluc\t\t\t\t6\n\
        quyentrichluc\t\t\t\t7\n\
        plbstrichluc\t\t\t\t8\n\
        quyenhotich\t\t\t\t9\n\
        sohotich\t\t\t\t10\n\
        nguoiky\t\t\t\t11\n\
        chucvu\t\t\t\t12\n\
        soluongbs\t\t\t\t13\n\
        ghichu\t\t\t\t14\n\
        hotennyc\t\t\t\t15\n\
        plgiaytonyc\t\t\t\t16\n\
        sogiaytonyc\t\t\t\t17\n\
        trangthai\t\t\t\t18\n");

#[cfg(feature = "formats")] #[cfg(feature = "civil")] static ROWS_LEGACY2018_GUARDIANSHIP: Lines<Row> = Lines::new("\
        soso\tentry.number\n\
        soquyen\tentry.book\n\
        ngaydangky\tentry.registered_on\tdate:iso\n\
        ngaydangky\tentry.registered_on\tdate:dd/MM/yyyy\n\
        nguoiky\tentry.signer.name\n\
        chucvu\tentry.signer.title\n\
        nguoithuchien\tentry.officer\n\
        ghichu\tentry.note\n\
        coquanqd\tentry.authority.name\n\
        soqd\tentry.decision_number\n\
        phanloai\tkind\tmap:guardian-kind/legacy2018\n\
        cancu\tbasis\n\
        lydo\treason\n\
        lydochamdut\tended.reason\n\
        ngaychamdut\tended.on\tdate:iso\n\
        ngaychamdut\tended.on\tdate:dd/MM/yyyy\n\
        hotennk\tdeclarant.name.full\n\
        gioitinhnk\tdeclarant.sex\tmap:sex/card\n\
        loaigiaytonk\tdeclarant.id_document.kind\tmap:document-kind/legacy2018\n\
        sogiaytonk\tdeclarant.id_document.number\n\
        noicapgtnk\tdeclarant.id_document.issued_by\n\
        ngaycapgtnk\tdeclarant.id_document.issued_on\tdate:iso\n\
        ngaycapgtnk\tdeclarant.id_document.issued_on\tdate:dd/MM/yyyy\n\
        quanhenk\tdeclarant.relationship\n\
        diachink\tdeclarant.residence.address.text\n\
        hotenngh1\tguardians[0].name.full\n\
        gioitinhngh1\tguardians[0].sex\tmap:sex/card\n\
        ngaysinhngh1\tguardians[0].birth_date\tdate:iso\n\
        ngaysinhngh1\tguardians[0].birth_date\tdate:dd/MM/yyyy\n\
        dantocngh1\tguardians[0].ethnicity.name\n\
        dantocngh1\tguardians[0].ethnicity.code\tlabel:ethnic-1979\n\
        =ethnic-1979@dantocngh1\tguardians[0].ethnicity.system\n\
        quoctichngh1\tguardians[0].nationalities[0]\tmap:country-name/civil158-str\n\
        quoctichngh1\tguardians[0].nationalities[0]\tmap:country-name/civil158\n\
        tamtrutamvangngh1\tguardians[0].residence.address.text\n\
        loaigiaytongh1\tguardians[0].id_document.kind\tmap:document-kind/legacy2018\n\
        sogiaytongh1\tguardians[0].id_document.number\n\
        noicapgtngh1\tguardians[0].id_document.issued_by\n\
        ngaycapgtngh1\tguardians[0].id_document.issued_on\tdate:iso\n\
        ngaycapgtngh1\tguardians[0].id_document.issued_on\tdate:dd/MM/yyyy\n\
        hotenngh2\tguardians[1].name.full\n\
        gioitinhngh2\tguardians[1].sex\tmap:sex/card\n\
        ngaysinhngh2\tguardians[1].birth_date\tdate:iso\n\
        ngaysinhngh2\tguardians[1].birth_date\tdate:dd/MM/yyyy\n\
        dantocngh2\tguardians[1].ethnicity.name\n\
        dantocngh2\tguardians[1].ethnicity.code\tlabel:ethnic-1979\n\
        =ethnic-1979@dantocngh2\tguardians[1].ethnicity.system\n\
        quoctichngh2\tguardians[1].nationalities[0]\tmap:country-name/civil158-str\n\
        quoctichngh2\tguardians[1].nationalities[0]\tmap:country-name/civil158\n\
        tamtrutamvangngh2\tguardians[1].residence.address.text\n\
        loaigiaytongh2\tguardians[1].id_document.kind\tmap:document-kind/legacy2018\n\
        sogiaytongh2\tguardians[1].id_document.number\n\
        noicapgtngh2\tguardians[1].id_document.issued_by\n\
        ngaycapgtngh2\tguardians[1].id_document.issued_on\tdate:iso\n\
        ngaycapgtngh2\tguardians[1].id_document.issued_on\tdate:dd/MM/yyyy\n\
        hotenndgh\tward.name.full\n\
        gioitinhndgh\tward.sex\tmap:sex/card\n\
        ngaysinhndgh\tward.birth_date\tdate:iso\n\
        ngaysinhndgh\tward.birth_date\tdate:dd/MM/yyyy\n\
        dantocndgh\tward.ethnicity.name\n\
        dantocndgh\tward.ethnicity.code\tlabel:ethnic-1979\n\
        =ethnic-1979@dantocndgh\tward.ethnicity.system\n\
        quoctichndgh\tward.nationalities[0]\tmap:country-name/civil158-str\n\
        quoctichndgh\tward.nationalities[0]\tmap:country-name/civil158\n\
        tamtrutamvangndgh\tward.residence.address.text\n\
        noisinhndgh\tward.birth_place.text\n\
        loaigiaytondgh\tward.id_document.kind\tmap:document-kind/legacy2018\n\
        sogiaytondgh\tward.id_document.number\n\
        noicapgtndgh\tward.id_document.issued_by\n\
        ngaycapgtndgh\tward.id_document.issued_on\tdate:iso\n\
        ngaycapgtndgh\tward.id_document.issued_on\tdate:dd/MM/yyyy\n\
        =guardianship\tentry.register\n");

#[cfg(feature = "formats")] #[cfg(feature = "civil")] static COLUMNS_LEGACY2018_GUARDIANSHIP: Lines<Column> = Lines::new("\
        mahs\t\t\t\t1\n\
        soso\t\t\t\t2\n\
        soquyen\t\t\t\t3\n\
        socd\t\t\t\t4\n\
        quyencd\t\t\t\t5\n\
        soqd\t\t\t\t6\n\
        coquanqd\t\t\t\t7\n\
        phanloai\t\t\t\t8\n\
        cancu\t\t\t\t9\n\
        lydo\t\t\t\t10\n\
        lydochamdut\t\t\t\t11\n\
        phanloainhap\t\t\t\t12\n\
        nguoiky\t\t\t\t13\n\
        chucvu\t\t\t\t14\n\
        nguoithuchien\t\t\t\t15\n\
        ngaydangky\t\t\t\t16\n\
        ngaychamdut\t\t\t\t17\n\
        hotennk\t\t\t\t18\n\
        gioitinhnk\t\t\t\t19\n\
        loaigiaytonk\t\t\t\t20\n\
        sogiaytonk\t\t\t\t21\n\
        noicapgtnk\t\t\t\t22\n\
        ngaycapgtnk\t\t\t\t23\n\
        quanhenk\t\t\t\t24\n\
        diachink\t\t\t\t25\n\
        mangh1\t\t\t\t26\n\
        hotenngh1\t\t\t\t27\n\
        gioitinhngh1\t\t\t\t28\n\
        ngaysinhngh1\t\t\t\t29\n\
        dantocngh1\t\t\t\t30\n\
        quoctichngh1\t\t\t\t31\n\
        tamtrutamvangngh1\t\t\t\t32\n\
        loaigiaytongh1\t\t\t\t33\n\
        sogiaytongh1\t\t\t\t34\n\
        noicapgtngh1\t\t\t\t35\n\
        ngaycapgtngh1\t\t\t\t36\n\
        mangh2\t\t\t\t37\n\
        hotenngh2\t\t\t\t38\n\
        gioitinhngh2\t\t\t\t39\n\
        ngaysinhngh2\t\t\t\t40\n\
        dantocngh2\t\t\t\t41\n\
        quoctichngh2\t\t\t\t42\n\
        tamtrutamvangngh2\t\t\t\t43\n\
        loaigiaytongh2\t\t\t\t44\n\
        sogiaytongh2\t\t\t\t45\n\
        noicapgtngh2\t\t\t\t46\n\
        ngaycapgtngh2\t\t\t\t47\n\
        mandgh\t\t\t\t48\n\
        hotenndgh\t\t\t\t49\n\
        gioitinhndgh\t\t\t\t50\n\
        ngaysinhndgh\t\t\t\t51\n\
        dantocndgh\t\t\t\t52\n\
        quoctichndgh\t\t\t\t53\n\
        tamtrutamvangndgh\t\t\t\t54\n\
        noisinhndgh\t\t\t\t55\n\
        loaigiaytondgh\t\t\t\t56\n\
        sogiaytondgh\t\t\t\t57\n\
        noicapgtndgh\t\t\t\t58\n\
        ngaycapgtndgh\t\t\t\t59\n\
        trangthai\t\t\t\t60\n\
        ghichu\t\t\t\t61\n\
        matinh\t\t\t\t62\n\
        mahuyen\t\t\t\t63\n\
        maxa\t\t\t\t64\n");

#[cfg(feature = "formats")] #[cfg(feature = "civil")] static ROWS_LEGACY2018_MARITAL: Lines<Row> = Lines::new("\
        so\tentry.number\n\
        quyen\tentry.book\n\
        ngayxn\tentry.registered_on\tdate:iso\n\
        ngayxn\tentry.registered_on\tdate:dd/MM/yyyy\n\
        hotennky\tentry.signer.name\n\
        chucvunky\tentry.signer.title\n\
        nguoithuchien\tentry.officer\n\
        donvixn\tentry.authority.name\n\
        nguoidn\tdeclarant.name.full\n\
        quanhe\tdeclarant.relationship\n\
        dantocnk\tdeclarant.ethnicity.name\n\
        dantocnk\tdeclarant.ethnicity.code\tlabel:ethnic-1979\n\
        =ethnic-1979@dantocnk\tdeclarant.ethnicity.system\n\
        quoctichnk\tdeclarant.nationalities[0]\tmap:country-name/civil158-str\n\
        quoctichnk\tdeclarant.nationalities[0]\tmap:country-name/civil158\n\
        noicutrunk\tdeclarant.residence.address.text\n\
        hotenxn\tsubject.name.full\n\
        ngaysinh\tsubject.birth_date\tdate:iso\n\
        ngaysinh\tsubject.birth_date\tdate:dd/MM/yyyy\n\
        noisinh\tsubject.birth_place.text\n\
        gioitinh\tsubject.sex\tmap:sex/card\n\
        dantoc\tsubject.ethnicity.name\n\
        dantoc\tsubject.ethnicity.code\tlabel:ethnic-1979\n\
        =ethnic-1979@dantoc\tsubject.ethnicity.system\n\
        quoctich\tsubject.nationalities[0]\tmap:country-name/civil158-str\n\
        quoctich\tsubject.nationalities[0]\tmap:country-name/civil158\n\
        giayto\tsubject.id_document.kind\tmap:document-kind/legacy2018\n\
        sogiayto\tsubject.id_document.number\n\
        noicap\tsubject.id_document.issued_by\n\
        ngaycap\tsubject.id_document.issued_on\tdate:iso\n\
        ngaycap\tsubject.id_document.issued_on\tdate:dd/MM/yyyy\n\
        noicutru\tsubject.residence.address.text\n\
        nghenghiep\tsubject.occupation\n\
        tungay\tperiod.from\tdate:iso\n\
        tungay\tperiod.from\tdate:dd/MM/yyyy\n\
        denngay\tperiod.to\tdate:iso\n\
        denngay\tperiod.to\tdate:dd/MM/yyyy\n\
        tthonnhan\tstatus.text\n\
        phanloai\tpurpose.text\n\
        =marital-status\tentry.register\n");

#[cfg(feature = "formats")] #[cfg(feature = "civil")] static COLUMNS_LEGACY2018_MARITAL: Lines<Column> = Lines::new("\
        matinh\t\t\t\t1\n\
        mahuyen\t\t\t\t2\n\
        maxa\t\t\t\t3\n\
        mahs\t\t\t\t4\n\
        so\t\t\t\t5\n\
        quyen\t\t\t\t6\n\
        soxacnhan\t\t\t\t7\n\
        ngayxn\t\t\t\t8\n\
        donvixn\t\t\t\t9\n\
        nguoidn\t\t\t\t10\n\
        quanhe\t\t\t\t11\n\
        hotenxn\t\t\t\t12\n\
        ngaysinh\t\t\t\t13\n\
        noisinh\t\t\t\t14\n\
        gioitinh\t\t\t\t15\n\
        dantoc\t\t\t\t16\n\
        quoctich\t\t\t\t17\n\
        giayto\t\t\t\t18\n\
        sogiayto\t\t\t\t19\n\
        noicap\t\t\t\t20\n\
        ngaycap\t\t\t\t21\n\
        noicutru\t\t\t\t22\n\
        nghenghiep\t\t\t\t23\n\
        tungay\t\t\t\t24\n\
        denngay\t\t\t\t25\n\
        tthonnhan\t\t\t\t26\n\
        noidungxn\t\t\t\t27\n\
        trangthai\t\t\t\t28\n\
        hotennky\t\t\t\t29\n\
        dantocnk\t\t\t\t30\n\
        quoctichnk\t\t\t\t31\n\
        noicutrunk\t\t\t\t32\n\
        chucvunky\t\t\t\t33\n\
        phanloai\t\t\t\t34\n\
        nguoithuchien\t\t\t\t35\n");

#[cfg(feature = "formats")] #[cfg(feature = "civil")] static ROWS_LEGACY2018_MARRIAGE: Lines<Row> = Lines::new("\
        pldangky\tentry.kind\tmap:registration-kind/legacy2018-kh\n\
        sokethon\tentry.number\n\
        quyenkethon\tentry.book\n\
        ngaydangky\tentry.registered_on\tdate:iso\n\
        ngaydangky\tentry.registered_on\tdate:dd/MM/yyyy\n\
        nguoiky\tentry.signer.name\n\
        chucvu\tentry.signer.title\n\
        nguoithuchien\tentry.officer\n\
        ghichu\tentry.note\n\
        hotenvo\twife.name.full\n\
        loaigiaytovo\twife.id_document.kind\tmap:document-kind/legacy2018\n\
        sogiaytovo\twife.id_document.number\n\
        ngaycapvo\twife.id_document.issued_on\tdate:iso\n\
        ngaycapvo\twife.id_document.issued_on\tdate:dd/MM/yyyy\n\
        noicapvo\twife.id_document.issued_by\n\
        ngaysinhvo\twife.birth_date\tdate:iso\n\
        ngaysinhvo\twife.birth_date\tdate:dd/MM/yyyy\n\
        dantocvo\twife.ethnicity.name\n\
        dantocvo\twife.ethnicity.code\tlabel:ethnic-1979\n\
        =ethnic-1979@dantocvo\twife.ethnicity.system\n\
        quoctichvo\twife.nationalities[0]\tmap:country-name/civil158-str\n\
        quoctichvo\twife.nationalities[0]\tmap:country-name/civil158\n\
        diachivo\twife.residence.address.text\n\
        lankhvo\tmarriage_count.wife\n\
        hotenchong\thusband.name.full\n\
        loaigiaytochong\thusband.id_document.kind\tmap:document-kind/legacy2018\n\
        sogiaytochong\thusband.id_document.number\n\
        ngaycapchong\thusband.id_document.issued_on\tdate:iso\n\
        ngaycapchong\thusband.id_document.issued_on\tdate:dd/MM/yyyy\n\
        noicapchong\thusband.id_document.issued_by\n\
        ngaysinhchong\thusband.birth_date\tdate:iso\n\
        ngaysinhchong\thusband.birth_date\tdate:dd/MM/yyyy\n\
        dantocchong\thusband.ethnicity.name\n\
        dantocchong\thusband.ethnicity.code\tlabel:ethnic-1979\n\
        =ethnic-1979@dantocchong\thusband.ethnicity.system\n\
        quoctichchong\thusband.nationalities[0]\tmap:country-name/civil158-str\n\
        quoctichchong\thusband.nationalities[0]\tmap:country-name/civil158\n\
        diachichong\thusband.residence.address.text\n\
        lankhchong\tmarriage_count.husband\n\
        =marriage\tentry.register\n");

#[cfg(feature = "formats")] #[cfg(feature = "civil")] static COLUMNS_LEGACY2018_MARRIAGE: Lines<Column> = Lines::new("\
        matinh\t\t\t\t1\n\
        mahuyen\t\t\t\t2\n\
        maxa\t\t\t\t3\n\
        mahs\t\t\t\t4\n\
        pldangky\t\t\t\t5\n\
        sokethon\t\t\t\t6\n\
        quyenkethon\t\t\t\t7\n\
        ngaydangky\t\t\t\t8\n\
        nguoiky\t\t\t\t9\n\
        chucvu\t\t\t\t10\n\
        nguoithuchien\t\t\t\t11\n\
        ghichu\t\t\t\t12\n\
        hotenvo\t\t\t\t13\n\
        loaigiaytovo\t\t\t\t14\n\
        sogiaytovo\t\t\t\t15\n\
        ngaycapvo\t\t\t\t16\n\
        noicapvo\t\t\t\t17\n\
        ngaysinhvo\t\t\t\t18\n\
        dantocvo\t\t\t\t19\n\
        quoctichvo\t\t\t\t20\n\
        diachivo\t\t\t\t21\n\
        lankhvo\t\t\t\t22\n\
        hotenchong\t\t\t\t23\n\
        loaigiaytochong\t\t\t\t24\n\
        sogiaytochong\t\t\t\t25\n\
        ngaycapchong\t\t\t\t26\n\
        noicapchong\t\t\t\t27\n\
        ngaysinhchong\t\t\t\t28\n\
        dantocchong\t\t\t\t29\n\
        quoctichchong\t\t\t\t30\n\
        diachichong\t\t\t\t31\n\
        lankhchong\t\t\t\t32\n\
        trangthai\t\t\t\t33\n");

#[cfg(feature = "formats")] #[cfg(feature = "civil")] static ROWS_LEGACY2018_PARENT_CHILD: Lines<Row> = Lines::new("\
        soso\tentry.number\n\
        soquyen\tentry.book\n\
        ngaydangky\tentry.registered_on\tdate:iso\n\
        ngaydangky\tentry.registered_on\tdate:dd/MM/yyyy\n\
        nguoiky\tentry.signer.name\n\
        chucvu\tentry.signer.title\n\
        nguoithuchien\tentry.officer\n\
        ghichu\tentry.note\n\
        coquanqd\tentry.authority.name\n\
        soqd\tentry.decision_number\n\
        hotennn\tparent.name.full\n\
        gioitinhnn\tparent.sex\tmap:sex/card\n\
        ngaysinhnn\tparent.birth_date\tdate:iso\n\
        ngaysinhnn\tparent.birth_date\tdate:dd/MM/yyyy\n\
        dantocnn\tparent.ethnicity.name\n\
        dantocnn\tparent.ethnicity.code\tlabel:ethnic-1979\n\
        =ethnic-1979@dantocnn\tparent.ethnicity.system\n\
        quoctichnn\tparent.nationalities[0]\tmap:country-name/civil158-str\n\
        quoctichnn\tparent.nationalities[0]\tmap:country-name/civil158\n\
        tamtrutamvangnn\tparent.residence.address.text\n\
        loaigiaytonn\tparent.id_document.kind\tmap:document-kind/legacy2018\n\
        sogiaytonn\tparent.id_document.number\n\
        noicapgtnn\tparent.id_document.issued_by\n\
        ngaycapgtnn\tparent.id_document.issued_on\tdate:iso\n\
        ngaycapgtnn\tparent.id_document.issued_on\tdate:dd/MM/yyyy\n\
        hotenndn\tchild.name.full\n\
        gioitinhndn\tchild.sex\tmap:sex/card\n\
        ngaysinhndn\tchild.birth_date\tdate:iso\n\
        ngaysinhndn\tchild.birth_date\tdate:dd/MM/yyyy\n\
        dantocndn\tchild.ethnicity.name\n\
        dantocndn\tchild.ethnicity.code\tlabel:ethnic-1979\n\
        =ethnic-1979@dantocndn\tchild.ethnicity.system\n\
        quoctichndn\tchild.nationalities[0]\tmap:country-name/civil158-str\n\
        quoctichndn\tchild.nationalities[0]\tmap:country-name/civil158\n\
        tamtrutamvangndn\tchild.residence.address.text\n\
        loaigiaytondn\tchild.id_document.kind\tmap:document-kind/legacy2018\n\
        sogiaytondn\tchild.id_document.number\n\
        noicapgtndn\tchild.id_document.issued_by\n\
        ngaycapgtndn\tchild.id_document.issued_on\tdate:iso\n\
        ngaycapgtndn\tchild.id_document.issued_on\tdate:dd/MM/yyyy\n\
        hotennk\tdeclarant.name.full\n\
        ngaysinhnk\tdeclarant.birth_date\tdate:iso\n\
        ngaysinhnk\tdeclarant.birth_date\tdate:dd/MM/yyyy\n\
        dantocnk\tdeclarant.ethnicity.name\n\
        dantocnk\tdeclarant.ethnicity.code\tlabel:ethnic-1979\n\
        =ethnic-1979@dantocnk\tdeclarant.ethnicity.system\n\
        quoctichnk\tdeclarant.nationalities[0]\tmap:country-name/civil158-str\n\
        quoctichnk\tdeclarant.nationalities[0]\tmap:country-name/civil158\n\
        noicutrunk\tdeclarant.residence.address.text\n\
        loaigiaytonk\tdeclarant.id_document.kind\tmap:document-kind/legacy2018\n\
        sogiaytonk\tdeclarant.id_document.number\n\
        noicapgtnk\tdeclarant.id_document.issued_by\n\
        ngaycapgtnk\tdeclarant.id_document.issued_on\tdate:iso\n\
        ngaycapgtnk\tdeclarant.id_document.issued_on\tdate:dd/MM/yyyy\n\
        quanhenk\tdeclarant.relationship_to_recognised\n\
        =parent-child\tentry.register\n");

#[cfg(feature = "formats")] #[cfg(feature = "civil")] static COLUMNS_LEGACY2018_PARENT_CHILD: Lines<Column> = Lines::new("\
        mahs\t\t\t\t1\n\
        soso\t\t\t\t2\n\
        soquyen\t\t\t\t3\n\
        soqd\t\t\t\t4\n\
        coquanqd\t\t\t\t5\n\
        phanloai\t\t\t\t6\n\
        cancu\t\t\t\t7\n\
        lydo\t\t\t\t8\n\
        phanloainhap\t\t\t\t9\n\
        nguoiky\t\t\t\t10\n\
        chucvu\t\t\t\t11\n\
        nguoithuchien\t\t\t\t12\n\
        ngaydangky\t\t\t\t13\n\
        hotennk\t\t\t\t14\n\
        ngaysinhnk\t\t\t\t15\n\
        dantocnk\t\t\t\t16\n\
        quoctichnk\t\t\t\t17\n\
        noicutrunk\t\t\t\t18\n\
        loaigiaytonk\t\t\t\t19\n\
        sogiaytonk\t\t\t\t20\n\
        noicapgtnk\t\t\t\t21\n\
        ngaycapgtnk\t\t\t\t22\n\
        quanhenk\t\t\t\t23\n\
        diachink\t\t\t\t24\n\
        mann\t\t\t\t25\n\
        hotennn\t\t\t\t26\n\
        gioitinhnn\t\t\t\t27\n\
        ngaysinhnn\t\t\t\t28\n\
        dantocnn\t\t\t\t29\n\
        quoctichnn\t\t\t\t30\n\
        tamtrutamvangnn\t\t\t\t31\n\
        loaigiaytonn\t\t\t\t32\n\
        sogiaytonn\t\t\t\t33\n\
        noicapgtnn\t\t\t\t34\n\
        ngaycapgtnn\t\t\t\t35\n\
        mandn\t\t\t\t36\n\
        hotenndn\t\t\t\t37\n\
        gioitinhndn\t\t\t\t38\n\
        ngaysinhndn\t\t\t\t39\n\
        dantocndn\t\t\t\t40\n\
        quoctichndn\t\t\t\t41\n\
        tamtrutamvangndn\t\t\t\t42\n\
        loaigiaytondn\t\t\t\t43\n\
        sogiaytondn\t\t\t\t44\n\
        noicapgtndn\t\t\t\t45\n\
        ngaycapgtndn\t\t\t\t46\n\
        trangthai\t\t\t\t47\n\
        ghichu\t\t\t\t48\n\
        matinh\t\t\t\t49\n\
        mahuyen\t\t\t\t50\n\
        maxa\t\t\t\t51\n");

#[cfg(feature = "formats")] #[cfg(feature = "civil")] static ROWS_MOJ158_BIRTH: Lines<Row> = Lines::new("\
        so\tentry.number\n\
        quyenSo\tentry.book\n\
        trangSo\tentry.page\n\
        ngayDangKy\tentry.registered_on\tdate:dd.MM.yyyy\n\
        loaiDangKy\tentry.kind\tmap:registration-kind/civil158-ks\n\
        noiDangKy\tentry.authority.name\n\
        nguoiKy\tentry.signer.name\n\
        chucVuNguoiKy\tentry.signer.title\n\
        nguoiThucHien\tentry.officer\n\
        ghiChu\tentry.note\n\
        nksSoDinhDanh\tchild.personal_id\n\
        nksHoTen\tchild.name.full\n\
        nksGioiTinh\tchild.sex\tmap:sex/civil158\n\
        nksNgaySinh\tchild.birth_date\tdate:dd.MM.yyyy\n\
        nksNgaySinhBangChu\tchild.birth_date_words\n\
        nksNoiSinh\tchild.birth_place.text\n\
        nksNoiSinhDVHC\tchild.birth_unit\n\
        nksQueQuan\tchild.home_town.text\n\
        nksDanToc\tchild.ethnicity.name\n\
        nksDanToc\tchild.ethnicity.code\tmap:ethnic-name/civil158\n\
        =ethnic-1979@nksDanToc\tchild.ethnicity.system\n\
        nksQuocTich\tchild.nationalities[0]\tmap:country-name/civil158\n\
        nksQuocTichStr\tchild.nationalities[0]\tmap:country-name/civil158-str\n\
        nksQuocTichKhac\tchild.nationalities[1]\tmap:country-name/civil158\n\
        nksQuocTichKhacStr\tchild.nationalities[1]\tmap:country-name/civil158-str\n\
        nksLoaiKhaiSinh\tcase\tmap:birth-case/civil158\n\
        nksMatTich\tchild.missing.state\tmap:declaration/civil158\n\
        nksMatTichNgayGhiChuTuyenBo\tchild.missing.declared.noted_on\tdate:dd.MM.yyyy\n\
        nksMatTichCanCuTuyenBo\tchild.missing.declared.basis\n\
        nksMatTichNgayGhiChuHuyTuyenBo\tchild.missing.revoked.noted_on\tdate:dd.MM.yyyy\n\
        nksMatTichCanCuHuyTuyenBo\tchild.missing.revoked.basis\n\
        nksHanCheNangLucHanhVi\tchild.capacity.state\tmap:declaration/civil158\n\
        nksHanCheNangLucHanhViNgayGhiChuTuyenBo\tchild.capacity.declared.noted_on\tdate:dd.MM.yyyy\n\
        nksHanCheNangLucHanhViCanCuTuyenBo\tchild.capacity.declared.basis\n\
        nksHanCheNangLucHanhViNgayGhiChuHuyTuyenBo\tchild.capacity.revoked.noted_on\tdate:dd.MM.yyyy\n\
        nksHanCheNangLucHanhViNgayCanCuHuyTuyenBo\tchild.capacity.revoked.basis\n\
        meSoDinhDanhCaNhan\tmother.personal_id\n\
        meHoTen\tmother.name.full\n\
        meNgaySinh\tmother.birth_date\tdate:dd.MM.yyyy\n\
        meDanToc\tmother.ethnicity.name\n\
        meDanToc\tmother.ethnicity.code\tmap:ethnic-name/civil158\n\
        =ethnic-1979@meDanToc\tmother.ethnicity.system\n\
        meQuocTich\tmother.nationalities[0]\tmap:country-name/civil158\n\
        meQuocTichStr\tmother.nationalities[0]\tmap:country-name/civil158-str\n\
        meQuocTichKhac\tmother.nationalities[1]\tmap:country-name/civil158\n\
        meQuocTichKhacStr\tmother.nationalities[1]\tmap:country-name/civil158-str\n\
        meLoaiCuTru\tmother.residence.kind\tmap:residence-kind/civil158\n\
        meNoiCuTru\tmother.residence.address.text\n\
        meLoaiGiayToTuyThan\tmother.id_document.kind\tmap:document-kind/civil158\n\
        meSoGiayToTuyThan\tmother.id_document.number\n\
        chaSoDinhDanhCaNhan\tfather.personal_id\n\
        chaHoTen\tfather.name.full\n\
        chaNgaySinh\tfather.birth_date\tdate:dd.MM.yyyy\n\
        chaDanToc\tfather.ethnicity.name\n\
        chaDanToc\tfather.ethnicity.code\tmap:ethnic-name/civil158\n\
        =ethnic-1979@chaDanToc\tfather.ethnicity.system\n\
        chaQuocTich\tfather.nationalities[0]\tmap:country-name/civil158\n\
        chaQuocTichStr\tfather.nationalities[0]\tmap:country-name/civil158-str\n\
        chaQuocTichKhac\tfather.nationalities[1]\tmap:country-name/civil158\n\
        chaQuocTichKhacStr\tfather.nationalities[1]\tmap:country-name/civil158-str\n\
        chaLoaiCuTru\tfather.residence.kind\tmap:residence-kind/civil158\n\
        chaNoiCuTru\tfather.residence.address.text\n\
        chaLoaiGiayToTuyThan\tfather.id_document.kind\tmap:document-kind/civil158\n\
        chaSoGiayToTuyThan\tfather.id_document.number\n\
        nycHoTen\tdeclarant.name.full\n\
        nycQuanHe\tdeclarant.relationship\n\
        nycLoaiGiayToTuyThan\tdeclarant.id_document.kind\tmap:document-kind/civil158\n\
        nycGiayToKhac\tdeclarant.id_document.other_name\n\
        nycSoGiayToTuyThan\tdeclarant.id_document.number\n\
        nycNgayCapGiayToTuyThan\tdeclarant.id_document.issued_on\tdate:dd.MM.yyyy\n\
        nycNoiCapGiayToTuyThan\tdeclarant.id_document.issued_by\n\
        soDangKyNuocNgoai\tforeign.number\n\
        ngayDangKyNuocNgoai\tforeign.registered_on\tdate:dd.MM.yyyy\n\
        cqNuocNgoaiDaDangKy\tforeign.authority\n\
        qgNuocNgoaiDaDangKy\tforeign.country\tmap:country-name/civil158\n\
        dataFilePath\tentry.scan_files[0]\n\
        =birth\tentry.register\n");

#[cfg(feature = "formats")] #[cfg(feature = "civil")] static COLUMNS_MOJ158_BIRTH: Lines<Column> = Lines::new("\
        STT\t\tSố thứ tự;TT\ty\t0 0\n\
        so\tSố đăng ký\t\t\t1 1\n\
        quyenSo\tQuyển số\t\t\t2 2\n\
        trangSo\tTrang số\t\t\t3 3\n\
        ngayDangKy\tNgày, tháng, năm đăng ký\t\t\t4 4\n\
        loaiDangKy\tLoại đăng ký\t\ty\t5 5\n\
        noiDangKy\tNơi đăng ký\t\t\t6 6\n\
        nguoiKy\tNgười ký\t\t\t7 7\n\
        chucVuNguoiKy\tChức vụ người ký\t\t\t8 8\n\
        nguoiThucHien\tNgười thực hiện\t\t\t9 9\n\
        ghiChu\tGhi chú\t\t\t10 10\n\
        nksSoDinhDanh\tSố định danh cá nhân – người được khai sinh\t\t\t0 11\n\
        nksHoTen\tHọ, chữ đệm, tên – người được khai sinh\t\t\t11 12\n\
        nksGioiTinh\tGiới tính – người được khai sinh\t\ty\t12 13\n\
        nksNgaySinh\tNgày, tháng, năm sinh – người được khai sinh\t\t\t13 14\n\
        nksNgaySinhBangChu\tNgày sinh ghi bằng chữ – người được khai sinh\t\t\t14 15\n\
        nksNoiSinh\tNơi sinh (chi tiết) – người được khai sinh\t\t\t15 16\n\
        nksNoiSinhDVHC\tNơi sinh – đơn vị hành chính – người được khai sinh\t\t\t16 17\n\
        nksQueQuan\tQuê quán – người được khai sinh\t\t\t17 18\n\
        nksDanToc\tDân tộc – người được khai sinh\t\t\t18 19\n\
        nksQuocTich\tQuốc tịch – người được khai sinh\t\t\t19 20\n\
        nksQuocTichStr\tQuốc tịch (chuỗi) – người được khai sinh\t\t\t0 21\n\
        nksQuocTichKhac\tQuốc tịch khác – người được khai sinh\t\t\t20 22\n\
        nksQuocTichKhacStr\tQuốc tịch khác (chuỗi) – người được khai sinh\t\t\t0 23\n\
        nksLoaiKhaiSinh\tLoại khai sinh – người được khai sinh\t\ty\t21 24\n\
        nksMatTich\tTình trạng tuyên bố mất tích – người được khai sinh\t\ty\t22 25\n\
        nksMatTichNgayGhiChuTuyenBo\tNgày ghi chú tuyên bố mất tích – người được khai sinh\t\t\t23 26\n\
        nksMatTichCanCuTuyenBo\tCăn cứ tuyên bố mất tích – người được khai sinh\t\t\t24 27\n\
        nksMatTichNgayGhiChuHuyTuyenBo\tNgày ghi chú hủy tuyên bố mất tích – người được khai sinh\t\t\t25 28\n\
        nksMatTichCanCuHuyTuyenBo\tCăn cứ hủy tuyên bố mất tích – người được khai sinh\t\t\t26 29\n\
        nksHanCheNangLucHanhVi\tTình trạng hạn chế năng lực hành vi – người được khai sinh\t\ty\t27 30\n\
        nksHanCheNangLucHanhViNgayGhiChuTuyenBo\tNgày ghi chú tuyên bố hạn chế NLHV – người được khai sinh\t\t\t28 31\n\
        nksHanCheNangLucHanhViCanCuTuyenBo\tCăn cứ tuyên bố hạn chế NLHV – người được khai sinh\t\t\t29 32\n\
        nksHanCheNangLucHanhViNgayGhiChuHuyTuyenBo\tNgày ghi chú hủy tuyên bố – người được khai sinh\t\t\t30 33\n\
        nksHanCheNangLucHanhViNgayCanCuHuyTuyenBo\tCăn cứ hủy tuyên bố (tên cột có chữ \"Ngay\") – người được khai sinh\t\t\t31 34\n\
        meSoDinhDanhCaNhan\tSố định danh cá nhân – mẹ\t\t\t0 35\n\
        meHoTen\tHọ, chữ đệm, tên – mẹ\t\t\t32 36\n\
        meNgaySinh\tNgày, tháng, năm sinh – mẹ\t\t\t33 37\n\
        meDanToc\tDân tộc – mẹ\t\t\t34 38\n\
        meQuocTich\tQuốc tịch – mẹ\t\t\t35 39\n\
        meQuocTichStr\tQuốc tịch (chuỗi) – mẹ\t\t\t0 40\n\
        meQuocTichKhac\tQuốc tịch khác – mẹ\t\t\t36 41\n\
        meQuocTichKhacStr\tQuốc tịch khác (chuỗi) – mẹ\t\t\t0 42\n\
        meLoaiCuTru\tLoại cư trú – mẹ\t\ty\t37 43\n\
        meNoiCuTru\tNơi cư trú – mẹ\t\t\t38 44\n\
        meLoaiGiayToTuyThan\tLoại giấy tờ tùy thân – mẹ\t\ty\t39 45\n\
        meSoGiayToTuyThan\tSố giấy tờ tùy thân – mẹ\t\t\t40 46\n\
        chaSoDinhDanhCaNhan\tSố định danh cá nhân – cha\t\t\t0 47\n\
        chaHoTen\tHọ, chữ đệm, tên – cha\t\t\t41 48\n\
        chaNgaySinh\tNgày, tháng, năm sinh – cha\t\t\t42 49\n\
        chaDanToc\tDân tộc – cha\t\t\t43 50\n\
        chaQuocTich\tQuốc tịch – cha\t\t\t44 51\n\
        chaQuocTichStr\tQuốc tịch (chuỗi) – cha\t\t\t0 52\n\
        chaQuocTichKhac\tQuốc tịch khác – cha\t\t\t45 53\n\
        chaQuocTichKhacStr\tQuốc tịch khác (chuỗi) – cha\t\t\t0 54\n\
        chaLoaiCuTru\tLoại cư trú – cha\t\ty\t46 55\n\
        chaNoiCuTru\tNơi cư trú – cha\t\t\t47 56\n\
        chaLoaiGiayToTuyThan\tLoại giấy tờ tùy thân – cha\t\ty\t48 57\n\
        chaSoGiayToTuyThan\tSố giấy tờ tùy thân – cha\t\t\t49 58\n\
        nycHoTen\tHọ, chữ đệm, tên – người yêu cầu/đi khai\t\t\t50 59\n\
        nycQuanHe\tQuan hệ – người yêu cầu/đi khai\t\t\t51 60\n\
        nycLoaiGiayToTuyThan\tLoại giấy tờ tùy thân – người yêu cầu/đi khai\t\ty\t52 61\n\
        nycGiayToKhac\tGiấy tờ khác (tên) – người yêu cầu/đi khai\t\t\t53 62\n\
        nycSoGiayToTuyThan\tSố giấy tờ tùy thân – người yêu cầu/đi khai\t\t\t54 63\n\
        nycNgayCapGiayToTuyThan\tNgày cấp giấy tờ – người yêu cầu/đi khai\t\t\t55 64\n\
        nycNoiCapGiayToTuyThan\tNơi cấp giấy tờ – người yêu cầu/đi khai\t\t\t56 65\n\
        soDangKyNuocNgoai\tSố đăng ký ở nước ngoài\t\t\t57 66\n\
        ngayDangKyNuocNgoai\tNgày đăng ký ở nước ngoài\t\t\t58 67\n\
        cqNuocNgoaiDaDangKy\tCơ quan nước ngoài đã đăng ký\t\t\t59 68\n\
        qgNuocNgoaiDaDangKy\tQuốc gia đã đăng ký\t\t\t60 69\n\
        dataFilePath\t\t\t\t0 0\n");

#[cfg(feature = "formats")] #[cfg(feature = "civil")] static ROWS_MOJ158_DEATH: Lines<Row> = Lines::new("\
        so\tentry.number\n\
        quyenSo\tentry.book\n\
        trangSo\tentry.page\n\
        ngayDangKy\tentry.registered_on\tdate:dd.MM.yyyy\n\
        loaiDangKy\tentry.kind\tmap:registration-kind/civil158-kt\n\
        noiDangKy\tentry.authority.name\n\
        nguoiKy\tentry.signer.name\n\
        chucVuNguoiKy\tentry.signer.title\n\
        nguoiThucHien\tentry.officer\n\
        ghiChu\tentry.note\n\
        nktHoTen\tdeceased.name.full\n\
        nktGioiTinh\tdeceased.sex\tmap:sex/civil158\n\
        nktNgaySinh\tdeceased.birth_date\tdate:dd.MM.yyyy\n\
        nktDanToc\tdeceased.ethnicity.name\n\
        nktDanToc\tdeceased.ethnicity.code\tmap:ethnic-name/civil158\n\
        =ethnic-1979@nktDanToc\tdeceased.ethnicity.system\n\
        nktQuocTich\tdeceased.nationalities[0]\tmap:country-name/civil158\n\
        nktQuocTichKhac\tdeceased.nationalities[1]\tmap:country-name/civil158\n\
        nktLoaiCuTru\tdeceased.residence.kind\tmap:residence-kind/civil158\n\
        nktNoiCuTru\tdeceased.residence.address.text\n\
        nktLoaiGiayToTuyThan\tdeceased.id_document.kind\tmap:document-kind/civil158\n\
        nktGiayToKhac\tdeceased.id_document.other_name\n\
        nktSoGiayToTuyThan\tdeceased.id_document.number\n\
        nktNgayCapGiayToTuyThan\tdeceased.id_document.issued_on\tdate:dd.MM.yyyy\n\
        nktNoiCapGiayToTuyThan\tdeceased.id_document.issued_by\n\
        nktNgayChet\tdate\tdate:dd.MM.yyyy\n\
        nktNgayChetGhiBangChu\tdate_words\n\
        nktGioPhutChet\ttime\n\
        nktNoiChet\tplace.text\n\
        nktNguyenNhanChet\tcause\n\
        nktTinhTrangTuyenBoViecChet\tdeclared_dead.state\tmap:declaration/civil158\n\
        nktNgayGhiChuTuyenBoViecChet\tdeclared_dead.declared.noted_on\tdate:dd.MM.yyyy\n\
        nktCanCuTuyenBoViecChet\tdeclared_dead.declared.basis\n\
        nktNgayGhiChuHuyTuyenBoViecChet\tdeclared_dead.revoked.noted_on\tdate:dd.MM.yyyy\n\
        nktCanCuHuyTuyenBoViecChet\tdeclared_dead.revoked.basis\n\
        gbtLoai\tdeath_notice.kind\tmap:death-notice/civil158\n\
        gbtSo\tdeath_notice.number\n\
        gbtNgay\tdeath_notice.issued_on\tdate:dd.MM.yyyy\n\
        gbtCoQuanCap\tdeath_notice.issued_by\n\
        nycHoTen\tdeclarant.name.full\n\
        nycQuanHe\tdeclarant.relationship\n\
        nycLoaiGiayToTuyThan\tdeclarant.id_document.kind\tmap:document-kind/civil158\n\
        nycGiayToKhac\tdeclarant.id_document.other_name\n\
        nycSoGiayToTuyThan\tdeclarant.id_document.number\n\
        nycNgayCapGiayToTuyThan\tdeclarant.id_document.issued_on\tdate:dd.MM.yyyy\n\
        nycNoiCapGiayToTuyThan\tdeclarant.id_document.issued_by\n\
        soDangKyNuocNgoai\tforeign.number\n\
        ngayDangKyNuocNgoai\tforeign.registered_on\tdate:dd.MM.yyyy\n\
        cqNuocNgoaiDaDangKy\tforeign.authority\n\
        qgNuocNgoaiDaDangKy\tforeign.country\tmap:country-name/civil158\n\
        dataFilePath\tentry.scan_files[0]\n\
        =death\tentry.register\n");

#[cfg(feature = "formats")] #[cfg(feature = "civil")] static COLUMNS_MOJ158_DEATH: Lines<Column> = Lines::new("\
        STT\t\tSố thứ tự;TT\ty\t0\n\
        so\tSố đăng ký\t\t\t1\n\
        quyenSo\tQuyển số\t\t\t2\n\
        trangSo\tTrang số\t\t\t3\n\
        ngayDangKy\tNgày, tháng, năm đăng ký\t\t\t4\n\
        loaiDangKy\tLoại đăng ký\t\ty\t5\n\
        noiDangKy\tNơi đăng ký\t\t\t6\n\
        nguoiKy\tNgười ký\t\t\t7\n\
        chucVuNguoiKy\tChức vụ người ký\t\t\t8\n\
        nguoiThucHien\tNgười thực hiện\t\t\t9\n\
        ghiChu\tGhi chú\t\t\t10\n\
        nktHoTen\tHọ, chữ đệm, tên – người được khai tử\t\t\t11\n\
        nktGioiTinh\tGiới tính – người được khai tử\t\ty\t12\n\
        nktNgaySinh\tNgày, tháng, năm sinh – người được khai tử\t\t\t13\n\
        nktDanToc\tDân tộc – người được khai tử\t\t\t14\n\
        nktQuocTich\tQuốc tịch – người được khai tử\t\t\t15\n\
        nktQuocTichKhac\tQuốc tịch khác – người được khai tử\t\t\t16\n\
        nktLoaiCuTru\tLoại cư trú – người được khai tử\t\ty\t17\n\
        nktNoiCuTru\tNơi cư trú – người được khai tử\t\t\t18\n\
        nktLoaiGiayToTuyThan\tLoại giấy tờ tùy thân – người được khai tử\t\ty\t19\n\
        nktGiayToKhac\tGiấy tờ khác (tên) – người được khai tử\t\t\t20\n\
        nktSoGiayToTuyThan\tSố giấy tờ tùy thân – người được khai tử\t\t\t21\n\
        nktNgayCapGiayToTuyThan\tNgày cấp giấy tờ – người được khai tử\t\t\t22\n\
        nktNoiCapGiayToTuyThan\tNơi cấp giấy tờ – người được khai tử\t\t\t23\n\
        nktNgayChet\tNgày chết – người được khai tử\t\t\t24\n\
        nktNgayChetGhiBangChu\tNgày chết ghi bằng chữ – người được khai tử\t\t\t25\n\
        nktGioPhutChet\tGiờ phút chết – người được khai tử\t\t\t26\n\
        nktNoiChet\tNơi chết – người được khai tử\t\t\t27\n\
        nktNguyenNhanChet\tNguyên nhân chết – người được khai tử\t\t\t28\n\
        nktTinhTrangTuyenBoViecChet\tTình trạng tuyên bố việc chết – người được khai tử\t\ty\t29\n\
        nktNgayGhiChuTuyenBoViecChet\tNgày ghi chú tuyên bố chết – người được khai tử\t\t\t30\n\
        nktCanCuTuyenBoViecChet\tCăn cứ tuyên bố chết – người được khai tử\t\t\t31\n\
        nktNgayGhiChuHuyTuyenBoViecChet\tNgày ghi chú hủy tuyên bố chết – người được khai tử\t\t\t32\n\
        nktCanCuHuyTuyenBoViecChet\tCăn cứ hủy tuyên bố chết – người được khai tử\t\t\t33\n\
        gbtLoai\tLoại giấy báo tử/thay thế – giấy báo tử\t\ty\t34\n\
        gbtSo\tSố giấy báo tử – giấy báo tử\t\t\t35\n\
        gbtNgay\tNgày cấp giấy báo tử – giấy báo tử\t\t\t36\n\
        gbtCoQuanCap\tCơ quan cấp giấy báo tử – giấy báo tử\t\t\t37\n\
        nycHoTen\tHọ, chữ đệm, tên – người yêu cầu/đi khai\t\t\t38\n\
        nycQuanHe\tQuan hệ – người yêu cầu/đi khai\t\t\t39\n\
        nycLoaiGiayToTuyThan\tLoại giấy tờ tùy thân – người yêu cầu/đi khai\t\ty\t40\n\
        nycGiayToKhac\tGiấy tờ khác (tên) – người yêu cầu/đi khai\t\t\t41\n\
        nycSoGiayToTuyThan\tSố giấy tờ tùy thân – người yêu cầu/đi khai\t\t\t42\n\
        nycNgayCapGiayToTuyThan\tNgày cấp giấy tờ – người yêu cầu/đi khai\t\t\t43\n\
        nycNoiCapGiayToTuyThan\tNơi cấp giấy tờ – người yêu cầu/đi khai\t\t\t44\n\
        soDangKyNuocNgoai\tSố đăng ký ở nước ngoài\t\t\t45\n\
        ngayDangKyNuocNgoai\tNgày đăng ký ở nước ngoài\t\t\t46\n\
        cqNuocNgoaiDaDangKy\tCơ quan nước ngoài đã đăng ký\t\t\t47\n\
        qgNuocNgoaiDaDangKy\tQuốc gia đã đăng ký\t\t\t48\n\
        dataFilePath\t\t\t\t0\n");

#[cfg(feature = "formats")] #[cfg(feature = "civil")] static ROWS_MOJ158_MARITAL: Lines<Row> = Lines::new("\
        so\tentry.number\n\
        quyenSo\tentry.book\n\
        trangSo\tentry.page\n\
        ngayDangKy\tentry.registered_on\tdate:dd.MM.yyyy\n\
        noiCap\tentry.authority.name\n\
        nguoiKy\tentry.signer.name\n\
        chucVuNguoiKy\tentry.signer.title\n\
        nguoiThucHien\tentry.officer\n\
        ghiChu\tentry.note\n\
        nxnHoTen\tsubject.name.full\n\
        nxnGioiTinh\tsubject.sex\tmap:sex/civil158\n\
        nxnNgaySinh\tsubject.birth_date\tdate:dd.MM.yyyy\n\
        nxnDanToc\tsubject.ethnicity.name\n\
        nxnDanToc\tsubject.ethnicity.code\tmap:ethnic-name/civil158\n\
        =ethnic-1979@nxnDanToc\tsubject.ethnicity.system\n\
        nxnQuocTich\tsubject.nationalities[0]\tmap:country-name/civil158\n\
        nxnQuocTichKhac\tsubject.nationalities[1]\tmap:country-name/civil158\n\
        nxnLoaiCuTru\tsubject.residence.kind\tmap:residence-kind/civil158\n\
        nxnNoiCuTru\tsubject.residence.address.text\n\
        nxnLoaiGiayToTuyThan\tsubject.id_document.kind\tmap:document-kind/civil158\n\
        nxnGiayToKhac\tsubject.id_document.other_name\n\
        nxnSoGiayToTuyThan\tsubject.id_document.number\n\
        nxnNgayCapGiayToTuyThan\tsubject.id_document.issued_on\tdate:dd.MM.yyyy\n\
        nxnNoiCapGiayToTuyThan\tsubject.id_document.issued_by\n\
        nxnThoiGianCuTruTai\tperiod.place\n\
        nxnThoiGianCuTruTu\tperiod.from\tdate:dd.MM.yyyy\n\
        nxnThoiGianCuTruDen\tperiod.to\tdate:dd.MM.yyyy\n\
        nxnTinhTrangHonNhan\tstatus.text\n\
        nxnLoaiMucDichSuDung\tpurpose.kind\tmap:marital-purpose/civil158\n\
        nxnMucDichSuDung\tpurpose.text\n\
        nycHoTen\tdeclarant.name.full\n\
        nycQuanHe\tdeclarant.relationship\n\
        nycLoaiGiayToTuyThan\tdeclarant.id_document.kind\tmap:document-kind/civil158\n\
        nycGiayToKhac\tdeclarant.id_document.other_name\n\
        nycSoGiayToTuyThan\tdeclarant.id_document.number\n\
        nycNgayCapGiayToTuyThan\tdeclarant.id_document.issued_on\tdate:dd.MM.yyyy\n\
        nycNoiCapGiayToTuyThan\tdeclarant.id_document.issued_by\n\
        dataFilePath\tentry.scan_files[0]\n\
        =marital-status\tentry.register\n");

#[cfg(feature = "formats")] #[cfg(feature = "civil")] static COLUMNS_MOJ158_MARITAL: Lines<Column> = Lines::new("\
        STT\t\tSố thứ tự;TT\ty\t0\n\
        so\tSố đăng ký\t\t\t1\n\
        quyenSo\tQuyển số\t\t\t2\n\
        trangSo\tTrang số\t\t\t3\n\
        ngayDangKy\tNgày, tháng, năm đăng ký\t\t\t4\n\
        noiCap\tNơi cấp\t\t\t5\n\
        nguoiKy\tNgười ký\t\t\t6\n\
        chucVuNguoiKy\tChức vụ người ký\t\t\t7\n\
        nguoiThucHien\tNgười thực hiện\t\t\t8\n\
        ghiChu\tGhi chú\t\t\t9\n\
        nxnHoTen\tHọ, chữ đệm, tên – người được xác nhận\t\t\t10\n\
        nxnGioiTinh\tGiới tính – người được xác nhận\t\ty\t11\n\
        nxnNgaySinh\tNgày, tháng, năm sinh – người được xác nhận\t\t\t12\n\
        nxnDanToc\tDân tộc – người được xác nhận\t\t\t13\n\
        nxnQuocTich\tQuốc tịch – người được xác nhận\t\t\t14\n\
        nxnQuocTichKhac\tQuốc tịch khác – người được xác nhận\t\t\t15\n\
        nxnLoaiCuTru\tLoại cư trú – người được xác nhận\t\ty\t16\n\
        nxnNoiCuTru\tNơi cư trú – người được xác nhận\t\t\t17\n\
        nxnLoaiGiayToTuyThan\tLoại giấy tờ tùy thân – người được xác nhận\t\ty\t18\n\
        nxnGiayToKhac\tGiấy tờ khác (tên) – người được xác nhận\t\t\t19\n\
        nxnSoGiayToTuyThan\tSố giấy tờ tùy thân – người được xác nhận\t\t\t20\n\
        nxnNgayCapGiayToTuyThan\tNgày cấp giấy tờ – người được xác nhận\t\t\t21\n\
        nxnNoiCapGiayToTuyThan\tNơi cấp giấy tờ – người được xác nhận\t\t\t22\n\
        nxnThoiGianCuTruTai\tNơi cư trú trong thời gian xác nhận – người được xác nhận\t\t\t23\n\
        nxnThoiGianCuTruTu\tTừ ngày – người được xác nhận\t\t\t24\n\
        nxnThoiGianCuTruDen\tĐến ngày – người được xác nhận\t\t\t25\n\
        nxnTinhTrangHonNhan\tTình trạng hôn nhân (diễn giải) – người được xác nhận\t\t\t26\n\
        nxnLoaiMucDichSuDung\tLoại mục đích sử dụng – người được xác nhận\t\ty\t27\n\
        nxnMucDichSuDung\tMục đích sử dụng – người được xác nhận\t\t\t28\n\
        nycHoTen\tHọ, chữ đệm, tên – người yêu cầu/đi khai\t\t\t29\n\
        nycQuanHe\tQuan hệ – người yêu cầu/đi khai\t\t\t30\n\
        nycLoaiGiayToTuyThan\tLoại giấy tờ tùy thân – người yêu cầu/đi khai\t\ty\t31\n\
        nycGiayToKhac\tGiấy tờ khác (tên) – người yêu cầu/đi khai\t\t\t32\n\
        nycSoGiayToTuyThan\tSố giấy tờ tùy thân – người yêu cầu/đi khai\t\t\t33\n\
        nycNgayCapGiayToTuyThan\tNgày cấp giấy tờ – người yêu cầu/đi khai\t\t\t34\n\
        nycNoiCapGiayToTuyThan\tNơi cấp giấy tờ – người yêu cầu/đi khai\t\t\t35\n\
        dataFilePath\t\t\t\t0\n");

#[cfg(feature = "formats")] #[cfg(feature = "civil")] static ROWS_MOJ158_MARRIAGE: Lines<Row> = Lines::new("\
        so\tentry.number\n\
        quyenSo\tentry.book\n\
        trangSo\tentry.page\n\
        ngayDangKy\tentry.registered_on\tdate:dd.MM.yyyy\n\
        loaiDangKy\tentry.kind\tmap:registration-kind/civil158-kh\n\
        noiDangKy\tentry.authority.name\n\
        nguoiKy\tentry.signer.name\n\
        chucVuNguoiKy\tentry.signer.title\n\
        ngayXacLapQuanHeHonNhan\testablished_on\tdate:dd.MM.yyyy\n\
        nguoiThucHien\tentry.officer\n\
        ghiChu\tentry.note\n\
        tinhTrangKetHon\tstate\tmap:marriage-state/civil158\n\
        huyKetHonNgayGhiChu\tended.noted_on\tdate:dd.MM.yyyy\n\
        huyKetHonCanCu\tended.basis\n\
        congNhanKetHonNgayGhiChu\trecognised.noted_on\tdate:dd.MM.yyyy\n\
        congNhanKetHonCanCu\trecognised.basis\n\
        chongHoTen\thusband.name.full\n\
        chongNgaySinh\thusband.birth_date\tdate:dd.MM.yyyy\n\
        chongDanToc\thusband.ethnicity.name\n\
        chongDanToc\thusband.ethnicity.code\tmap:ethnic-name/civil158\n\
        =ethnic-1979@chongDanToc\thusband.ethnicity.system\n\
        chongQuocTich\thusband.nationalities[0]\tmap:country-name/civil158\n\
        chongQuocTichKhac\thusband.nationalities[1]\tmap:country-name/civil158\n\
        chongLoaiCuTru\thusband.residence.kind\tmap:residence-kind/civil158\n\
        chongNoiCuTru\thusband.residence.address.text\n\
        chongLoaiGiayToTuyThan\thusband.id_document.kind\tmap:document-kind/civil158\n\
        chongGiayToKhac\thusband.id_document.other_name\n\
        chongSoGiayToTuyThan\thusband.id_document.number\n\
        chongNgayCapGiayToTuyThan\thusband.id_document.issued_on\tdate:dd.MM.yyyy\n\
        chongNoiCapGiayToTuyThan\thusband.id_document.issued_by\n\
        voHoTen\twife.name.full\n\
        voNgaySinh\twife.birth_date\tdate:dd.MM.yyyy\n\
        voDanToc\twife.ethnicity.name\n\
        voDanToc\twife.ethnicity.code\tmap:ethnic-name/civil158\n\
        =ethnic-1979@voDanToc\twife.ethnicity.system\n\
        voQuocTich\twife.nationalities[0]\tmap:country-name/civil158\n\
        voQuocTichKhac\twife.nationalities[1]\tmap:country-name/civil158\n\
        voLoaiCuTru\twife.residence.kind\tmap:residence-kind/civil158\n\
        voNoiCuTru\twife.residence.address.text\n\
        voLoaiGiayToTuyThan\twife.id_document.kind\tmap:document-kind/civil158\n\
        voGiayToKhac\twife.id_document.other_name\n\
        voSoGiayToTuyThan\twife.id_document.number\n\
        voNgayCapGiayToTuyThan\twife.id_document.issued_on\tdate:dd.MM.yyyy\n\
        voNoiCapGiayToTuyThan\twife.id_document.issued_by\n\
        soDangKyNuocNgoai\tforeign.number\n\
        ngayDangKyNuocNgoai\tforeign.registered_on\tdate:dd.MM.yyyy\n\
        cqNuocNgoaiDaDangKy\tforeign.authority\n\
        qgNuocNgoaiDaDangKy\tforeign.country\tmap:country-name/civil158\n\
        dataFilePath\tentry.scan_files[0]\n\
        =marriage\tentry.register\n");

#[cfg(feature = "formats")] #[cfg(feature = "civil")] static COLUMNS_MOJ158_MARRIAGE: Lines<Column> = Lines::new("\
        STT\t\tSố thứ tự;TT\ty\t0\n\
        so\tSố đăng ký\t\t\t1\n\
        quyenSo\tQuyển số\t\t\t2\n\
        trangSo\tTrang số\t\t\t3\n\
        ngayDangKy\tNgày, tháng, năm đăng ký\t\t\t4\n\
        loaiDangKy\tLoại đăng ký\t\ty\t5\n\
        noiDangKy\tNơi đăng ký\t\t\t6\n\
        nguoiKy\tNgười ký\t\t\t7\n\
        chucVuNguoiKy\tChức vụ người ký\t\t\t8\n\
        ngayXacLapQuanHeHonNhan\tNgày xác lập quan hệ hôn nhân\t\t\t9\n\
        nguoiThucHien\tNgười thực hiện\t\t\t10\n\
        ghiChu\tGhi chú\t\t\t11\n\
        tinhTrangKetHon\tTình trạng kết hôn\t\ty\t12\n\
        huyKetHonNgayGhiChu\tNgày ghi chú hủy/ly hôn\t\t\t13\n\
        huyKetHonCanCu\tCăn cứ hủy/ly hôn\t\t\t14\n\
        congNhanKetHonNgayGhiChu\tNgày ghi chú công nhận kết hôn\t\t\t15\n\
        congNhanKetHonCanCu\tCăn cứ công nhận kết hôn\t\t\t16\n\
        chongHoTen\tHọ, chữ đệm, tên – chồng\t\t\t17\n\
        chongNgaySinh\tNgày, tháng, năm sinh – chồng\t\t\t18\n\
        chongDanToc\tDân tộc – chồng\t\t\t19\n\
        chongQuocTich\tQuốc tịch – chồng\t\t\t20\n\
        chongQuocTichKhac\tQuốc tịch khác – chồng\t\t\t21\n\
        chongLoaiCuTru\tLoại cư trú – chồng\t\ty\t22\n\
        chongNoiCuTru\tNơi cư trú – chồng\t\t\t23\n\
        chongLoaiGiayToTuyThan\tLoại giấy tờ tùy thân – chồng\t\ty\t24\n\
        chongGiayToKhac\tGiấy tờ khác (tên) – chồng\t\t\t25\n\
        chongSoGiayToTuyThan\tSố giấy tờ tùy thân – chồng\t\t\t26\n\
        chongNgayCapGiayToTuyThan\tNgày cấp giấy tờ – chồng\t\t\t27\n\
        chongNoiCapGiayToTuyThan\tNơi cấp giấy tờ – chồng\t\t\t28\n\
        voHoTen\tHọ, chữ đệm, tên – vợ\t\t\t29\n\
        voNgaySinh\tNgày, tháng, năm sinh – vợ\t\t\t30\n\
        voDanToc\tDân tộc – vợ\t\t\t31\n\
        voQuocTich\tQuốc tịch – vợ\t\t\t32\n\
        voQuocTichKhac\tQuốc tịch khác – vợ\t\t\t33\n\
        voLoaiCuTru\tLoại cư trú – vợ\t\ty\t34\n\
        voNoiCuTru\tNơi cư trú – vợ\t\t\t35\n\
        voLoaiGiayToTuyThan\tLoại giấy tờ tùy thân – vợ\t\ty\t36\n\
        voGiayToKhac\tGiấy tờ khác (tên) – vợ\t\t\t37\n\
        voSoGiayToTuyThan\tSố giấy tờ tùy thân – vợ\t\t\t38\n\
        voNgayCapGiayToTuyThan\tNgày cấp giấy tờ – vợ\t\t\t39\n\
        voNoiCapGiayToTuyThan\tNơi cấp giấy tờ – vợ\t\t\t40\n\
        soDangKyNuocNgoai\tSố đăng ký ở nước ngoài\t\t\t41\n\
        ngayDangKyNuocNgoai\tNgày đăng ký ở nước ngoài\t\t\t42\n\
        cqNuocNgoaiDaDangKy\tCơ quan nước ngoài đã đăng ký\t\t\t43\n\
        qgNuocNgoaiDaDangKy\tQuốc gia đã đăng ký\t\t\t44\n\
        dataFilePath\t\t\t\t0\n");

#[cfg(feature = "formats")] #[cfg(feature = "civil")] static ROWS_MOJ158_PARENT_CHILD: Lines<Row> = Lines::new("\
        so\tentry.number\n\
        quyenSo\tentry.book\n\
        trangSo\tentry.page\n\
        quyetDinhSo\tentry.decision_number\n\
        ngayDangKy\tentry.registered_on\tdate:dd.MM.yyyy\n\
        loaiDangKy\tentry.kind\tmap:registration-kind/civil158-cmc\n\
        loaiXacNhan\tkind\tmap:recognition-kind/civil158\n\
        noiDangKy\tentry.authority.name\n\
        nguoiKy\tentry.signer.name\n\
        chucVuNguoiKy\tentry.signer.title\n\
        nguoiThucHien\tentry.officer\n\
        ghiChu\tentry.note\n\
        cmHoTen\tparent.name.full\n\
        cmNgaySinh\tparent.birth_date\tdate:dd.MM.yyyy\n\
        cmDanToc\tparent.ethnicity.name\n\
        cmDanToc\tparent.ethnicity.code\tmap:ethnic-name/civil158\n\
        =ethnic-1979@cmDanToc\tparent.ethnicity.system\n\
        cmQuocTich\tparent.nationalities[0]\tmap:country-name/civil158\n\
        cmQuocTichKhac\tparent.nationalities[1]\tmap:country-name/civil158\n\
        cmQueQuan\tparent.home_town.text\n\
        cmLoaiCuTru\tparent.residence.kind\tmap:residence-kind/civil158\n\
        cmNoiCuTru\tparent.residence.address.text\n\
        cmLoaiGiayToTuyThan\tparent.id_document.kind\tmap:document-kind/civil158\n\
        cmGiayToKhac\tparent.id_document.other_name\n\
        cmSoGiayToTuyThan\tparent.id_document.number\n\
        cmNgayCapGiayToTuyThan\tparent.id_document.issued_on\tdate:dd.MM.yyyy\n\
        cmNoiCapGiayToTuyThan\tparent.id_document.issued_by\n\
        ncHoTen\tchild.name.full\n\
        ncNgaySinh\tchild.birth_date\tdate:dd.MM.yyyy\n\
        ncDanToc\tchild.ethnicity.name\n\
        ncDanToc\tchild.ethnicity.code\tmap:ethnic-name/civil158\n\
        =ethnic-1979@ncDanToc\tchild.ethnicity.system\n\
        ncQuocTich\tchild.nationalities[0]\tmap:country-name/civil158\n\
        ncQuocTichKhac\tchild.nationalities[1]\tmap:country-name/civil158\n\
        ncQueQuan\tchild.home_town.text\n\
        ncLoaiCuTru\tchild.residence.kind\tmap:residence-kind/civil158\n\
        ncNoiCuTru\tchild.residence.address.text\n\
        ncLoaiGiayToTuyThan\tchild.id_document.kind\tmap:document-kind/civil158\n\
        ncGiayToKhac\tchild.id_document.other_name\n\
        ncSoGiayToTuyThan\tchild.id_document.number\n\
        ncNgayCapGiayToTuyThan\tchild.id_document.issued_on\tdate:dd.MM.yyyy\n\
        ncNoiCapGiayToTuyThan\tchild.id_document.issued_by\n\
        nycHoTen\tdeclarant.name.full\n\
        nycQHNguoiDuocNhan\tdeclarant.relationship_to_recognised\n\
        nycQHNguoiNhan\tdeclarant.relationship_to_recogniser\n\
        nycLoaiGiayToTuyThan\tdeclarant.id_document.kind\tmap:document-kind/civil158\n\
        nycGiayToKhac\tdeclarant.id_document.other_name\n\
        nycSoGiayToTuyThan\tdeclarant.id_document.number\n\
        nycNgayCapGiayToTuyThan\tdeclarant.id_document.issued_on\tdate:dd.MM.yyyy\n\
        nycNoiCapGiayToTuyThan\tdeclarant.id_document.issued_by\n\
        soDangKyNuocNgoai\tforeign.number\n\
        ngayDangKyNuocNgoai\tforeign.registered_on\tdate:dd.MM.yyyy\n\
        cqNuocNgoaiDaDangKy\tforeign.authority\n\
        qgNuocNgoaiDaDangKy\tforeign.country\tmap:country-name/civil158\n\
        dataFilePath\tentry.scan_files[0]\n\
        cmGioiTinh\tparent.sex\tmap:sex/civil158\n\
        ncGioiTinh\tchild.sex\tmap:sex/civil158\n\
        =parent-child\tentry.register\n");

#[cfg(feature = "formats")] #[cfg(feature = "civil")] static COLUMNS_MOJ158_PARENT_CHILD: Lines<Column> = Lines::new("\
        STT\t\tSố thứ tự;TT\ty\t0\n\
        so\tSố đăng ký\t\t\t1\n\
        quyenSo\tQuyển số\t\t\t2\n\
        trangSo\tTrang số\t\t\t3\n\
        quyetDinhSo\tQuyết định số\t\t\t4\n\
        ngayDangKy\tNgày, tháng, năm đăng ký\t\t\t5\n\
        loaiDangKy\tLoại đăng ký\t\ty\t6\n\
        loaiXacNhan\tLoại xác nhận\t\ty\t7\n\
        noiDangKy\tNơi đăng ký\t\t\t8\n\
        nguoiKy\tNgười ký\t\t\t9\n\
        chucVuNguoiKy\tChức vụ người ký\t\t\t10\n\
        nguoiThucHien\tNgười thực hiện\t\t\t11\n\
        ghiChu\tGhi chú\t\t\t12\n\
        cmHoTen\tHọ, chữ đệm, tên – cha/mẹ nhận hoặc được nhận\t\t\t13\n\
        cmNgaySinh\tNgày, tháng, năm sinh – cha/mẹ nhận hoặc được nhận\t\t\t14\n\
        cmDanToc\tDân tộc – cha/mẹ nhận hoặc được nhận\t\t\t15\n\
        cmQuocTich\tQuốc tịch – cha/mẹ nhận hoặc được nhận\t\t\t16\n\
        cmQuocTichKhac\tQuốc tịch khác – cha/mẹ nhận hoặc được nhận\t\t\t17\n\
        cmQueQuan\tQuê quán – cha/mẹ nhận hoặc được nhận\t\t\t18\n\
        cmLoaiCuTru\tLoại cư trú – cha/mẹ nhận hoặc được nhận\t\ty\t19\n\
        cmNoiCuTru\tNơi cư trú – cha/mẹ nhận hoặc được nhận\t\t\t20\n\
        cmLoaiGiayToTuyThan\tLoại giấy tờ tùy thân – cha/mẹ nhận hoặc được nhận\t\ty\t21\n\
        cmGiayToKhac\tGiấy tờ khác (tên) – cha/mẹ nhận hoặc được nhận\t\t\t22\n\
        cmSoGiayToTuyThan\tSố giấy tờ tùy thân – cha/mẹ nhận hoặc được nhận\t\t\t23\n\
        cmNgayCapGiayToTuyThan\tNgày cấp giấy tờ – cha/mẹ nhận hoặc được nhận\t\t\t24\n\
        cmNoiCapGiayToTuyThan\tNơi cấp giấy tờ – cha/mẹ nhận hoặc được nhận\t\t\t25\n\
        ncHoTen\tHọ, chữ đệm, tên – người con\t\t\t26\n\
        ncNgaySinh\tNgày, tháng, năm sinh – người con\t\t\t27\n\
        ncDanToc\tDân tộc – người con\t\t\t28\n\
        ncQuocTich\tQuốc tịch – người con\t\t\t29\n\
        ncQuocTichKhac\tQuốc tịch khác – người con\t\t\t30\n\
        ncQueQuan\tQuê quán – người con\t\t\t31\n\
        ncLoaiCuTru\tLoại cư trú – người con\t\ty\t32\n\
        ncNoiCuTru\tNơi cư trú – người con\t\t\t33\n\
        ncLoaiGiayToTuyThan\tLoại giấy tờ tùy thân – người con\t\ty\t34\n\
        ncGiayToKhac\tGiấy tờ khác (tên) – người con\t\t\t35\n\
        ncSoGiayToTuyThan\tSố giấy tờ tùy thân – người con\t\t\t36\n\
        ncNgayCapGiayToTuyThan\tNgày cấp giấy tờ – người con\t\t\t37\n\
        ncNoiCapGiayToTuyThan\tNơi cấp giấy tờ – người con\t\t\t38\n\
        nycHoTen\tHọ, chữ đệm, tên – người yêu cầu/đi khai\t\t\t39\n\
        nycQHNguoiDuocNhan\tQuan hệ với người được nhận – người yêu cầu/đi khai\t\t\t40\n\
        nycQHNguoiNhan\tQuan hệ với người nhận – người yêu cầu/đi khai\t\t\t41\n\
        nycLoaiGiayToTuyThan\tLoại giấy tờ tùy thân – người yêu cầu/đi khai\t\ty\t42\n\
        nycGiayToKhac\tGiấy tờ khác (tên) – người yêu cầu/đi khai\t\t\t43\n\
        nycSoGiayToTuyThan\tSố giấy tờ tùy thân – người yêu cầu/đi khai\t\t\t44\n\
        nycNgayCapGiayToTuyThan\tNgày cấp giấy tờ – người yêu cầu/đi khai\t\t\t45\n\
        nycNoiCapGiayToTuyThan\tNơi cấp giấy tờ – người yêu cầu/đi khai\t\t\t46\n\
        soDangKyNuocNgoai\tSố đăng ký ở nước ngoài\t\t\t47\n\
        ngayDangKyNuocNgoai\tNgày đăng ký ở nước ngoài\t\t\t48\n\
        cqNuocNgoaiDaDangKy\tCơ quan nước ngoài đã đăng ký\t\t\t49\n\
        qgNuocNgoaiDaDangKy\tQuốc gia đã đăng ký\t\t\t50\n\
        dataFilePath\t\t\t\t0\n\
        cmGioiTinh\t\t\ty\t0\n\
        ncGioiTinh\t\t\ty\t0\n");

#[cfg(feature = "formats")] static ROWS_MRZ_TD1: Lines<Row> = Lines::new("\
        document_number\tdocuments[0].number\n\
        personal_id\tpersonal_id\n\
        name\tname.latin\tlatin\n\
        sex\tsex\tmap:sex/mrz\n\
        birth_date\tbirth.date\tdate:iso\n\
        expiry_date\tdocuments[0].expires\texpiry:iso\n\
        nationality\tnationalities[0]\talpha3\n\
        =cccd-chip\tdocuments[0].kind\t\tshape\n");

#[cfg(feature = "formats")] static ROWS_MRZ_TD3: Lines<Row> = Lines::new("\
        document_number\tdocuments[0].number\n\
        name\tname.latin\tlatin\n\
        sex\tsex\tmap:sex/mrz\n\
        birth_date\tbirth.date\tdate:iso\n\
        expiry_date\tdocuments[0].expires\texpiry:iso\n\
        nationality\tnationalities[0]\talpha3\n\
        =passport\tdocuments[0].kind\n");

#[cfg(feature = "many")] static ROWS_NDJSON: Lines<Row> = Lines::new("");

#[cfg(feature = "formats")] #[cfg(feature = "civil")] static ROWS_OPENCRVS_BIRTH: Lines<Row> = Lines::new("\
        type\t-\tconst:DECLARE\n\
        declaration/child.name/surname\tchild.name.family\n\
        declaration/child.name/middlename\tchild.name.middle\n\
        declaration/child.name/firstname\tchild.name.given\n\
        declaration/child.name/(full)\tchild.name.full\n\
        declaration/child.gender\tchild.sex\tmap:sex/opencrvs\n\
        declaration/child.dob\tchild.birth_date\twhole-date:iso\n\
        declaration/child.placeOfBirth\t-\tconst:OTHER@declaration/child.birthLocation.other\n\
        declaration/child.birthLocation.other/country\tchild.birth_place.country\talpha3\n\
        declaration/child.birthLocation.other/streetLevelDetails/street\tchild.birth_place.text\n\
        declaration/child.birthType\tnotice.plurality\tmap:plurality/opencrvs\n\
        declaration/child.weightAtBirth\tnotice.weight_g\tkg\n\
        declaration/informant.name/surname\tdeclarant.name.family\n\
        declaration/informant.name/middlename\tdeclarant.name.middle\n\
        declaration/informant.name/firstname\tdeclarant.name.given\n\
        declaration/informant.name/(full)\tdeclarant.name.full\n\
        declaration/informant.dob\tdeclarant.birth_date\twhole-date:iso\n\
        declaration/informant.nationality\tdeclarant.nationalities[0]\talpha3\n\
        declaration/informant.idType\t-\tconst:NATIONAL_ID@declaration/informant.nid\n\
        declaration/informant.nid\tdeclarant.personal_id\n\
        declaration/informant.address/country\tdeclarant.residence.address.country\talpha3\n\
        declaration/informant.address/streetLevelDetails/street\tdeclarant.residence.address.text\n\
        declaration/informant.relation\t-\tconst:OTHER@declaration/informant.other.relation\n\
        declaration/informant.other.relation\tdeclarant.relationship\n\
        declaration/informant.phoneNo\tdeclarant.phone\n\
        declaration/informant.email\tdeclarant.email\n\
        declaration/mother.detailsNotAvailable\t-\n\
        declaration/mother.name/surname\tmother.name.family\n\
        declaration/mother.name/middlename\tmother.name.middle\n\
        declaration/mother.name/firstname\tmother.name.given\n\
        declaration/mother.name/(full)\tmother.name.full\n\
        declaration/mother.dob\tmother.birth_date\twhole-date:iso\n\
        declaration/mother.nationality\tmother.nationalities[0]\talpha3\n\
        declaration/mother.idType\t-\tconst:NATIONAL_ID@declaration/mother.nid\n\
        declaration/mother.nid\tmother.personal_id\n\
        declaration/mother.address/country\tmother.residence.address.country\talpha3\n\
        declaration/mother.address/streetLevelDetails/street\tmother.residence.address.text\n\
        declaration/mother.occupation\tmother.occupation\n\
        declaration/father.detailsNotAvailable\t-\n\
        declaration/father.name/surname\tfather.name.family\n\
        declaration/father.name/middlename\tfather.name.middle\n\
        declaration/father.name/firstname\tfather.name.given\n\
        declaration/father.name/(full)\tfather.name.full\n\
        declaration/father.dob\tfather.birth_date\twhole-date:iso\n\
        declaration/father.nationality\tfather.nationalities[0]\talpha3\n\
        declaration/father.idType\t-\tconst:NATIONAL_ID@declaration/father.nid\n\
        declaration/father.nid\tfather.personal_id\n\
        declaration/father.address/country\tfather.residence.address.country\talpha3\n\
        declaration/father.address/streetLevelDetails/street\tfather.residence.address.text\n\
        declaration/father.occupation\tfather.occupation\n\
        (case)\tcase\n\
        =birth\tentry.register\n");

#[cfg(feature = "formats")] #[cfg(feature = "civil")] static ROWS_OPENCRVS_DEATH: Lines<Row> = Lines::new("\
        type\t-\tconst:DECLARE\n\
        declaration/deceased.name/surname\tdeceased.name.family\n\
        declaration/deceased.name/middlename\tdeceased.name.middle\n\
        declaration/deceased.name/firstname\tdeceased.name.given\n\
        declaration/deceased.name/(full)\tdeceased.name.full\n\
        declaration/deceased.gender\tdeceased.sex\tmap:sex/opencrvs\n\
        declaration/deceased.dob\tdeceased.birth_date\twhole-date:iso\n\
        declaration/deceased.nationality\tdeceased.nationalities[0]\talpha3\n\
        declaration/deceased.idType\t-\tconst:NATIONAL_ID@declaration/deceased.nid\n\
        declaration/deceased.nid\tdeceased.personal_id\n\
        declaration/deceased.address/country\tdeceased.residence.address.country\talpha3\n\
        declaration/deceased.address/streetLevelDetails/street\tdeceased.residence.address.text\n\
        declaration/eventDetails.date\tdate\twhole-date:iso\n\
        declaration/eventDetails.causeOfDeathEstablished\t-\tconst:true@declaration/eventDetails.description\n\
        declaration/eventDetails.description\tcause\n\
        declaration/eventDetails.placeOfDeath\t-\tconst:OTHER@declaration/eventDetails.deathLocationOther\n\
        declaration/eventDetails.deathLocationOther/country\tplace.country\talpha3\n\
        declaration/eventDetails.deathLocationOther/streetLevelDetails/street\tplace.text\n\
        declaration/informant.name/surname\tdeclarant.name.family\n\
        declaration/informant.name/middlename\tdeclarant.name.middle\n\
        declaration/informant.name/firstname\tdeclarant.name.given\n\
        declaration/informant.name/(full)\tdeclarant.name.full\n\
        declaration/informant.dob\tdeclarant.birth_date\twhole-date:iso\n\
        declaration/informant.nationality\tdeclarant.nationalities[0]\talpha3\n\
        declaration/informant.idType\t-\tconst:NATIONAL_ID@declaration/informant.nid\n\
        declaration/informant.nid\tdeclarant.personal_id\n\
        declaration/informant.address/country\tdeclarant.residence.address.country\talpha3\n\
        declaration/informant.address/streetLevelDetails/street\tdeclarant.residence.address.text\n\
        declaration/informant.relation\t-\tconst:OTHER@declaration/informant.other.relation\n\
        declaration/informant.other.relation\tdeclarant.relationship\n\
        declaration/informant.phoneNo\tdeclarant.phone\n\
        declaration/informant.email\tdeclarant.email\n\
        =death\tentry.register\n");

#[cfg(feature = "formats")] static ROWS_POPDB_JSON: Lines<Row> = Lines::new("\
        SoDinhDanh\tpersonal_id\n\
        SoCMND\told_ids[0].number\n\
        SoCMND\told_ids[0].kind\tkind-of-number\tshape\n\
        HoVaTen/Ho\tname.family\tin:upper\n\
        HoVaTen/ChuDem\tname.middle\tin:upper\n\
        HoVaTen/Ten\tname.full\tupper\n\
        GioiTinh\tsex\tmap:sex/popdb\n\
        DanToc\tethnicity.code\n\
        =ethnic-2008@DanToc\tethnicity.system\t\tlist-by-format\n\
        TonGiao\treligion.code\n\
        =religion-2008@TonGiao\treligion.system\t\tlist-by-format\n\
        TinhTrangHonNhan\tmarital_status.code\n\
        =marital-qcvn@TinhTrangHonNhan\tmarital_status.system\t\tlist-by-format\n\
        NhomMau\tblood_type\tmap:blood/popdb\n\
        NgayThangNamSinh/NgayThangNam\tbirth.date\twhole-date:yyyyMMdd\n\
        NgayThangNamSinh/Nam\tbirth.date\tdate:year\n\
        NoiDangKyKhaiSinh/MaTinhThanh\tbirth.registration.province\n\
        NoiDangKyKhaiSinh/MaQuanHuyen\tbirth.registration.district\n\
        NoiDangKyKhaiSinh/MaPhuongXa\tbirth.registration.commune\n\
        NoiDangKyKhaiSinh/ChiTiet\tbirth.registration.text\n\
        NoiDangKyKhaiSinh/QuocGia\tbirth.registration.country\n\
        QuocTich\tnationalities[0]\n\
        QueQuan/MaTinhThanh\torigin.province\n\
        QueQuan/MaQuanHuyen\torigin.district\n\
        QueQuan/MaPhuongXa\torigin.commune\n\
        QueQuan/ChiTiet\torigin.text\n\
        QueQuan/QuocGia\torigin.country\n\
        ThuongTru/MaTinhThanh\tpermanent_residence.province\n\
        ThuongTru/MaQuanHuyen\tpermanent_residence.district\n\
        ThuongTru/MaPhuongXa\tpermanent_residence.commune\n\
        ThuongTru/ChiTiet\tpermanent_residence.text\n\
        ThuongTru/QuocGia\tpermanent_residence.country\n\
        NoiOHienTai/MaTinhThanh\tcurrent_residence.province\n\
        NoiOHienTai/MaQuanHuyen\tcurrent_residence.district\n\
        NoiOHienTai/MaPhuongXa\tcurrent_residence.commune\n\
        NoiOHienTai/ChiTiet\tcurrent_residence.text\n\
        NoiOHienTai/QuocGia\tcurrent_residence.country\n\
        Cha/HoVaTen\tfather.name\tupper\n\
        Cha/QuocTich\tfather.nationality\n\
        Cha/SoDinhDanh\tfather.personal_id\n\
        Cha/SoCMND\tfather.old_id\n\
        Me/HoVaTen\tmother.name\tupper\n\
        Me/QuocTich\tmother.nationality\n\
        Me/SoDinhDanh\tmother.personal_id\n\
        Me/SoCMND\tmother.old_id\n\
        VoChong/HoVaTen\tspouse.name\tupper\n\
        VoChong/QuocTich\tspouse.nationality\n\
        VoChong/SoDinhDanh\tspouse.personal_id\n\
        VoChong/SoCMND\tspouse.old_id\n\
        NguoiDaiDien/HoVaTen\tlegal_representative.name\tupper\n\
        NguoiDaiDien/QuocTich\tlegal_representative.nationality\n\
        NguoiDaiDien/SoDinhDanh\tlegal_representative.personal_id\n\
        NguoiDaiDien/SoCMND\tlegal_representative.old_id\n\
        ChuHo/QuanHe\thousehold.relation\n\
        ChuHo/SoDinhDanh\thousehold.head.personal_id\n\
        ChuHo/SoCMND\thousehold.head.old_id\n\
        ChuHo/HoVaTen\thousehold.head.name\tupper\n\
        SoSoHoKhau\thousehold.book_no\n");

#[cfg(feature = "formats")] static ROWS_POPDB_REQUEST: Lines<Row> = Lines::new("\
        SoDinhDanh\tpersonal_id\n\
        SoCMND\told_ids[0].number\n\
        SoCMND\told_ids[0].kind\tkind-of-number\tshape\n\
        HoVaTen\tname.full\tpopdb-key\n\
        NgayThangNamSinh/NgayThangNam\tbirth.date\twhole-date:yyyyMMdd\n\
        NgayThangNamSinh/Nam\tbirth.date\tdate:year\n");

#[cfg(feature = "formats")] static ROWS_POPDB_SOAP: Lines<Row> = Lines::new("\
        SoDinhDanh\tpersonal_id\n\
        SoCMND\told_ids[0].number\n\
        SoCMND\told_ids[0].kind\tkind-of-number\tshape\n\
        HoVaTen/Ho\tname.family\tin:upper\n\
        HoVaTen/ChuDem\tname.middle\tin:upper\n\
        HoVaTen/Ten\tname.full\tupper\n\
        GioiTinh\tsex\tmap:sex/popdb\n\
        DanToc\tethnicity.code\n\
        =ethnic-2008@DanToc\tethnicity.system\t\tlist-by-format\n\
        TonGiao\treligion.code\n\
        =religion-2008@TonGiao\treligion.system\t\tlist-by-format\n\
        TinhTrangHonNhan\tmarital_status.code\n\
        =marital-qcvn@TinhTrangHonNhan\tmarital_status.system\t\tlist-by-format\n\
        NhomMau\tblood_type\tmap:blood/popdb\n\
        NgayThangNamSinh/NgayThangNam\tbirth.date\twhole-date:yyyyMMdd\n\
        NgayThangNamSinh/Nam\tbirth.date\tdate:year\n\
        NoiDangKyKhaiSinh/MaTinhThanh\tbirth.registration.province\n\
        NoiDangKyKhaiSinh/MaQuanHuyen\tbirth.registration.district\n\
        NoiDangKyKhaiSinh/MaPhuongXa\tbirth.registration.commune\n\
        NoiDangKyKhaiSinh/ChiTiet\tbirth.registration.text\n\
        NoiDangKyKhaiSinh/QuocGia\tbirth.registration.country\n\
        QuocTich\tnationalities[0]\n\
        QueQuan/MaTinhThanh\torigin.province\n\
        QueQuan/MaQuanHuyen\torigin.district\n\
        QueQuan/MaPhuongXa\torigin.commune\n\
        QueQuan/ChiTiet\torigin.text\n\
        QueQuan/QuocGia\torigin.country\n\
        ThuongTru/MaTinhThanh\tpermanent_residence.province\n\
        ThuongTru/MaQuanHuyen\tpermanent_residence.district\n\
        ThuongTru/MaPhuongXa\tpermanent_residence.commune\n\
        ThuongTru/ChiTiet\tpermanent_residence.text\n\
        ThuongTru/QuocGia\tpermanent_residence.country\n\
        NoiOHienTai/MaTinhThanh\tcurrent_residence.province\n\
        NoiOHienTai/MaQuanHuyen\tcurrent_residence.district\n\
        NoiOHienTai/MaPhuongXa\tcurrent_residence.commune\n\
        NoiOHienTai/ChiTiet\tcurrent_residence.text\n\
        NoiOHienTai/QuocGia\tcurrent_residence.country\n\
        Cha/HoVaTen\tfather.name\tupper\n\
        Cha/QuocTich\tfather.nationality\n\
        Cha/SoDinhDanh\tfather.personal_id\n\
        Cha/SoCMND\tfather.old_id\n\
        Me/HoVaTen\tmother.name\tupper\n\
        Me/QuocTich\tmother.nationality\n\
        Me/SoDinhDanh\tmother.personal_id\n\
        Me/SoCMND\tmother.old_id\n\
        VoChong/HoVaTen\tspouse.name\tupper\n\
        VoChong/QuocTich\tspouse.nationality\n\
        VoChong/SoDinhDanh\tspouse.personal_id\n\
        VoChong/SoCMND\tspouse.old_id\n\
        NguoiDaiDien/HoVaTen\tlegal_representative.name\tupper\n\
        NguoiDaiDien/QuocTich\tlegal_representative.nationality\n\
        NguoiDaiDien/SoDinhDanh\tlegal_representative.personal_id\n\
        NguoiDaiDien/SoCMND\tlegal_representative.old_id\n\
        ChuHo/QuanHe\thousehold.relation\n\
        ChuHo/SoDinhDanh\thousehold.head.personal_id\n\
        ChuHo/SoCMND\thousehold.head.old_id\n\
        ChuHo/HoVaTen\thousehold.head.name\tupper\n\
        SoSoHoKhau\thousehold.book_no\n");

#[cfg(feature = "formats")] #[cfg(feature = "civil")] static ROWS_PORTAL_BIRTH: Lines<Row> = Lines::new("\
        citizenQuanhevoinguoiduockhaisinh\tdeclarant.relationship\n\
        citizenHoVaTen_NgdcKS\tchild.name.full\n\
        citizenNgaythangnamsinh_NgdcKS\tchild.birth_date\tdate:dd/MM/yyyy\n\
        citizenNgaythangnamsinh_NgdcKS\tchild.birth_date\tdate:iso\n\
        citizenGioitinh_NgdcKS\tchild.sex\tmap:sex/civil158\tlist-by-format\n\
        citizenQuoctich_NgdcKS\tchild.nationalities[0]\n\
        citizenDanToc_NgdcKS\tchild.ethnicity.code\n\
        =ethnic-1979@citizenDanToc_NgdcKS\tchild.ethnicity.system\n\
        citizenLoaiDangKy\tentry.kind\tmap:registration-kind/civil158-ks\tlist-by-format\n\
        citizenLoaikhaisinh_NgdcKS\tcase\tmap:birth-case/civil158\n\
        citizenNoisinhnks_TrongNuoc/quocGia\tchild.birth_place.country\n\
        citizenNoisinhnks_TrongNuoc/tinh\tchild.birth_place.province\n\
        citizenNoisinhnks_TrongNuoc/xa\tchild.birth_place.commune\n\
        citizenNoisinhnks_TrongNuoc/diaChi\tchild.birth_place.text\n\
        citizenQuequannks_TrongNuoc/quocGia\tchild.home_town.country\n\
        citizenQuequannks_TrongNuoc/tinh\tchild.home_town.province\n\
        citizenQuequannks_TrongNuoc/xa\tchild.home_town.commune\n\
        citizenQuequannks_TrongNuoc/diaChi\tchild.home_town.text\n\
        citizenNDK_HoVaTen\tmother.name.full\n\
        citizenNDK_SoDinhDanh\tmother.personal_id\n\
        citizenNDK_NgaySinh\tmother.birth_date\tdate:dd/MM/yyyy\n\
        citizenNDK_NgaySinh\tmother.birth_date\tdate:iso\n\
        citizenQuoctich_me\tmother.nationalities[0]\n\
        citizenDanToc_me\tmother.ethnicity.code\n\
        =ethnic-1979@citizenDanToc_me\tmother.ethnicity.system\n\
        citizenLoaiGiaytotuythan_me\tmother.id_document.kind\tmap:document-kind/dvcqg\n\
        citizenSoGiayToTuyThan_me\tmother.id_document.number\n\
        citizenNgaythangnamcap__me\tmother.id_document.issued_on\tdate:dd/MM/yyyy\n\
        citizenNgaythangnamcap__me\tmother.id_document.issued_on\tdate:iso\n\
        citizenCoquancap_me\tmother.id_document.issued_by\n\
        citizenMeLoaicutru\tmother.residence.kind\tmap:residence-kind/dvcqg\n\
        citizenMeNoicutru_TrongNuoc/quocGia\tmother.residence.address.country\n\
        citizenMeNoicutru_TrongNuoc/tinh\tmother.residence.address.province\n\
        citizenMeNoicutru_TrongNuoc/xa\tmother.residence.address.commune\n\
        citizenMeNoicutru_TrongNuoc/diaChi\tmother.residence.address.text\n\
        citizenNDK_HoVaTenCha\tfather.name.full\n\
        citizenNDK_SoDinhDanhCha\tfather.personal_id\n\
        citizenNDK_NgaySinhCha\tfather.birth_date\tdate:dd/MM/yyyy\n\
        citizenNDK_NgaySinhCha\tfather.birth_date\tdate:iso\n\
        citizenQuoctich_cha\tfather.nationalities[0]\n\
        citizenDanToc_cha\tfather.ethnicity.code\n\
        =ethnic-1979@citizenDanToc_cha\tfather.ethnicity.system\n\
        citizenField24\tfather.id_document.kind\tmap:document-kind/dvcqg\n\
        citizenSoGiayToTuyThan_cha\tfather.id_document.number\n\
        citizenNgaythangnamcap__cha\tfather.id_document.issued_on\tdate:dd/MM/yyyy\n\
        citizenNgaythangnamcap__cha\tfather.id_document.issued_on\tdate:iso\n\
        citizenCoquancap_cha\tfather.id_document.issued_by\n\
        citizenChaLoaicutru\tfather.residence.kind\tmap:residence-kind/dvcqg\n\
        citizenChaNoicutru_TrongNuoc/quocGia\tfather.residence.address.country\n\
        citizenChaNoicutru_TrongNuoc/tinh\tfather.residence.address.province\n\
        citizenChaNoicutru_TrongNuoc/xa\tfather.residence.address.commune\n\
        citizenChaNoicutru_TrongNuoc/diaChi\tfather.residence.address.text\n\
        citizenSoluongbansao\tlinked.copies\n\
        =portal\tlinked.channel\n\
        =birth\tentry.register\n");

#[cfg(feature = "formats")] #[cfg(feature = "civil")] static ROWS_PORTAL_CORRECTION: Lines<Row> = Lines::new("\
        citizenViecDangKy\tkind\tmap:correction-kind/dvcqg\n\
        citizenTTSodangkyhosogoc\ttarget.number\n\
        citizenTTQuyensodangkyhosogoc\ttarget.book\n\
        citizenTTngayDangKyHSGoc\ttarget.registered_on\tdate:dd/MM/yyyy\n\
        citizenTTngayDangKyHSGoc\ttarget.registered_on\tdate:iso\n\
        citizenTTNoidangkyhosogoc\ttarget.authority\n\
        (citizenTTNoidungdk)/field\tchanges[0].field\n\
        (citizenTTNoidungdk)/from\tchanges[0].from\n\
        (citizenTTNoidungdk)/to\tchanges[0].to\n\
        citizenLydothaydoi\treason\n\
        citizenNDK_HoVaTen\tsubject.name.full\n\
        citizenNDK_SoDinhDanh\tsubject.personal_id\n\
        citizenNDK_NgaySinh\tsubject.birth_date\tdate:dd/MM/yyyy\n\
        citizenNDK_NgaySinh\tsubject.birth_date\tdate:iso\n\
        =correction\tentry.register\n");

#[cfg(feature = "formats")] #[cfg(feature = "civil")] static ROWS_PORTAL_DEATH: Lines<Row> = Lines::new("\
        citizenmoiquanhe\tdeclarant.relationship\n\
        citizenNDK_HoVaTen\tdeceased.name.full\n\
        citizenNDK_SoDinhDanh\tdeceased.personal_id\n\
        citizenNDK_NgaySinh\tdeceased.birth_date\tdate:dd/MM/yyyy\n\
        citizenNDK_NgaySinh\tdeceased.birth_date\tdate:iso\n\
        citizenGioitinh_NgdcKT\tdeceased.sex\tmap:sex/civil158\tlist-by-format\n\
        citizenDantoc_NgdcKT\tdeceased.ethnicity.code\n\
        =ethnic-1979@citizenDantoc_NgdcKT\tdeceased.ethnicity.system\n\
        citizenQuoctich_NgdcKT\tdeceased.nationalities[0]\n\
        citizenLoaiGiaytotuythan_NgdcKT\tdeceased.id_document.kind\tmap:document-kind/dvcqg\n\
        citizenSogiaytotuythan_NgdcKT\tdeceased.id_document.number\n\
        citizenField19\tdeceased.id_document.issued_on\tdate:dd/MM/yyyy\n\
        citizenField19\tdeceased.id_document.issued_on\tdate:iso\n\
        citizenNoicapgiaytotuythan_NgdcKT\tdeceased.id_document.issued_by\n\
        citizenField56\tdate\tdate:dd/MM/yyyy\n\
        citizenField56\tdate\tdate:iso\n\
        citizenGiomat:citizenPhutmat\ttime\n\
        citizenNDKLoaidangky\tentry.kind\tmap:registration-kind/dvcqg-kt\n\
        citizenNDKLoaicutru\tdeceased.residence.kind\tmap:residence-kind/dvcqg\n\
        citizenNDKTinh_Thtru\tdeceased.residence.address.province\n\
        citizenNDKXa_Thtru\tdeceased.residence.address.commune\n\
        citizenNDKDiaChi_Thtru\tdeceased.residence.address.text\n\
        citizenNDKTinh_Tamtru\tdeceased.residence.address.province\n\
        citizenNDKXa_Tamtru\tdeceased.residence.address.commune\n\
        citizenNDKDiaChi_Tamtru\tdeceased.residence.address.text\n\
        citizenNDKTinh_Ohientai\tdeceased.residence.address.province\n\
        citizenNDKXa_Ohientai\tdeceased.residence.address.commune\n\
        citizenNDKDiaChi_Ohientai\tdeceased.residence.address.text\n\
        citizenNDKQG_Khac\tdeceased.residence.address.country\n\
        citizenNDKDiaChi_Khac\tdeceased.residence.address.text\n\
        citizenNoichet_TrongNuoc/quocGia\tplace.country\n\
        citizenNoichet_TrongNuoc/tinh\tplace.province\n\
        citizenNoichet_TrongNuoc/xa\tplace.commune\n\
        citizenNoichet_TrongNuoc/diaChi\tplace.text\n\
        citizenNguyennhanchet_NgdcKT\tcause\n\
        citizenSogiaybaotu_NgdcKT\tdeath_notice.number\n\
        citizenNgaythangnamcapgiaybaotu\tdeath_notice.issued_on\tdate:dd/MM/yyyy\n\
        citizenNgaythangnamcapgiaybaotu\tdeath_notice.issued_on\tdate:iso\n\
        citizenCoquancapgiaybaotu\tdeath_notice.issued_by\n\
        citizenSoluongbansaonguoiyeucaudenghi\tlinked.copies\n\
        =portal\tlinked.channel\n\
        =death\tentry.register\n");

#[cfg(feature = "formats")] #[cfg(feature = "civil")] static ROWS_PORTAL_EXTRACT: Lines<Row> = Lines::new("\
        citizenLoaiViecYeuCau\tevent\tmap:civil-event/dvcqg\n\
        citizenHoSo_CoQuanDangKy\ttarget.authority\n\
        citizencauhoi3\ttarget.number\n\
        citizencauhoi4\ttarget.book\n\
        citizencauhoi5\ttarget.registered_on\tdate:dd/MM/yyyy\n\
        citizencauhoi5\ttarget.registered_on\tdate:iso\n\
        citizenSoLuongBanSao\tcopies\n\
        =extract\tentry.register\n");

#[cfg(feature = "formats")] #[cfg(feature = "civil")] static ROWS_PORTAL_MARITAL: Lines<Row> = Lines::new("\
        HoVaTenC\tdeclarant.name.full\n\
        HoVaTenC1\tsubject.name.full\n\
        TinhTrangHonNhanC1\tstatus.kind\tmap:marital-kind/dvcqg\n\
        nxnLoaiTinhTrangHonNhan\tstatus.kind\tmap:marital-kind/dvcqg\n\
        voChongHoTen\tstatus.spouse.name\n\
        soGiayTo\tstatus.evidence.number\n\
        ngayCapGiayTo\tstatus.evidence.issued_on\tdate:dd/MM/yyyy\n\
        ngayCapGiayTo\tstatus.evidence.issued_on\tdate:iso\n\
        coQuanCapGiayTo\tstatus.evidence.authority\n\
        soBanAnQuyetDinhLyHon\tstatus.evidence.number\n\
        ngayCapBanAnQuyetDinhLyHon\tstatus.evidence.issued_on\tdate:dd/MM/yyyy\n\
        ngayCapBanAnQuyetDinhLyHon\tstatus.evidence.issued_on\tdate:iso\n\
        coQuanCapBanAnQuyetDinhLyHon\tstatus.evidence.authority\n\
        thoiDiemBatDau\tstatus.period.from\tdate:dd/MM/yyyy\n\
        thoiDiemBatDau\tstatus.period.from\tdate:iso\n\
        thoiDiemKetThuc\tstatus.period.to\tdate:dd/MM/yyyy\n\
        thoiDiemKetThuc\tstatus.period.to\tdate:iso\n\
        mucdich\tpurpose.kind\tmap:marital-purpose/civil158\n\
        mucdichkhac\tpurpose.text\n\
        =marital-status\tentry.register\n");

#[cfg(feature = "formats")] static ROWS_QCVN109_JSON: Lines<Row> = Lines::new("\
        SoDinhDanh\tpersonal_id\n\
        SoCMND\told_ids[0].number\n\
        SoCMND\told_ids[0].kind\tkind-of-number\tshape\n\
        HoVaTen/Ho\tname.family\n\
        HoVaTen/ChuDem\tname.middle\n\
        HoVaTen/Ten\tname.given\n\
        GioiTinh\tsex\tmap:sex/popdb\n\
        DanToc/MaDanToc\tethnicity.code\n\
        DanToc/TenGoi\tethnicity.name\n\
        =ethnic-2008@DanToc/MaDanToc\tethnicity.system\n\
        TonGiao/MaTonGiao\treligion.code\n\
        TonGiao/TenGoi\treligion.name\n\
        =religion-2008@TonGiao/MaTonGiao\treligion.system\n\
        TinhTrangHonNhan\tmarital_status.code\n\
        =marital-qcvn@TinhTrangHonNhan\tmarital_status.system\n\
        NhomMau\tblood_type\tmap:blood/popdb\n\
        NgayThangNamSinh/NgayThangNam\tbirth.date\twhole-date:iso\n\
        NgayThangNamSinh/Nam\tbirth.date\tdate:year\n\
        NoiDangKyKhaiSinh/MaDonViHanhChinh\tbirth.registration.commune\tchars:5\n\
        NoiDangKyKhaiSinh/MaDonViHanhChinh\tbirth.registration.district\tchars:3\n\
        NoiDangKyKhaiSinh/MaDonViHanhChinh\tbirth.registration.province\tchars:2\n\
        NoiDangKyKhaiSinh/ChiTiet\tbirth.registration.text\n\
        NoiDangKyKhaiSinh/QuocGia\tbirth.registration.country\n\
        QuocTich\tnationalities[0]\n\
        QueQuan/MaDonViHanhChinh\torigin.commune\tchars:5\n\
        QueQuan/MaDonViHanhChinh\torigin.district\tchars:3\n\
        QueQuan/MaDonViHanhChinh\torigin.province\tchars:2\n\
        QueQuan/ChiTiet\torigin.text\n\
        QueQuan/QuocGia\torigin.country\n\
        ThuongTru/MaDonViHanhChinh\tpermanent_residence.commune\tchars:5\n\
        ThuongTru/MaDonViHanhChinh\tpermanent_residence.district\tchars:3\n\
        ThuongTru/MaDonViHanhChinh\tpermanent_residence.province\tchars:2\n\
        ThuongTru/ChiTiet\tpermanent_residence.text\n\
        ThuongTru/QuocGia\tpermanent_residence.country\n\
        NoiOHienTai/MaDonViHanhChinh\tcurrent_residence.commune\tchars:5\n\
        NoiOHienTai/MaDonViHanhChinh\tcurrent_residence.district\tchars:3\n\
        NoiOHienTai/MaDonViHanhChinh\tcurrent_residence.province\tchars:2\n\
        NoiOHienTai/ChiTiet\tcurrent_residence.text\n\
        NoiOHienTai/QuocGia\tcurrent_residence.country\n\
        Cha/SoDinhDanh\tfather.personal_id\n\
        Cha/SoCMND\tfather.old_id\n\
        Cha/QuocTich\tfather.nationality\n\
        Cha/HoVaTen/Ten\tfather.name\n\
        Me/SoDinhDanh\tmother.personal_id\n\
        Me/SoCMND\tmother.old_id\n\
        Me/QuocTich\tmother.nationality\n\
        Me/HoVaTen/Ten\tmother.name\n\
        VoChong/SoDinhDanh\tspouse.personal_id\n\
        VoChong/SoCMND\tspouse.old_id\n\
        VoChong/QuocTich\tspouse.nationality\n\
        VoChong/HoVaTen/Ten\tspouse.name\n\
        NguoiDaiDien/SoDinhDanh\tlegal_representative.personal_id\n\
        NguoiDaiDien/SoCMND\tlegal_representative.old_id\n\
        NguoiDaiDien/QuocTich\tlegal_representative.nationality\n\
        NguoiDaiDien/HoVaTen/Ten\tlegal_representative.name\n\
        ChuHo/QuanHe\thousehold.relation\n\
        ChuHo/SoDinhDanh\thousehold.head.personal_id\n\
        ChuHo/SoCMND\thousehold.head.old_id\n\
        ChuHo/HoVaTen/Ten\thousehold.head.name\n\
        SoSoHoKhau\thousehold.book_no\n");

#[cfg(feature = "formats")] static ROWS_QCVN109_XML: Lines<Row> = Lines::new("\
        SoDinhDanh\tpersonal_id\n\
        SoCMND\told_ids[0].number\n\
        SoCMND\told_ids[0].kind\tkind-of-number\tshape\n\
        HoVaTen/Ho\tname.family\n\
        HoVaTen/ChuDem\tname.middle\n\
        HoVaTen/Ten\tname.given\n\
        GioiTinh\tsex\tmap:sex/popdb\n\
        DanToc/MaDanToc\tethnicity.code\n\
        DanToc/TenGoi\tethnicity.name\n\
        =ethnic-2008@DanToc/MaDanToc\tethnicity.system\n\
        TonGiao/MaTonGiao\treligion.code\n\
        TonGiao/TenGoi\treligion.name\n\
        =religion-2008@TonGiao/MaTonGiao\treligion.system\n\
        TinhTrangHonNhan\tmarital_status.code\n\
        =marital-qcvn@TinhTrangHonNhan\tmarital_status.system\n\
        NhomMau\tblood_type\tmap:blood/popdb\n\
        NgayThangNamSinh/NgayThangNam\tbirth.date\twhole-date:iso\n\
        NgayThangNamSinh/Nam\tbirth.date\tdate:year\n\
        NoiDangKyKhaiSinh/MaDonViHanhChinh\tbirth.registration.commune\tchars:5\n\
        NoiDangKyKhaiSinh/MaDonViHanhChinh\tbirth.registration.district\tchars:3\n\
        NoiDangKyKhaiSinh/MaDonViHanhChinh\tbirth.registration.province\tchars:2\n\
        NoiDangKyKhaiSinh/ChiTiet\tbirth.registration.text\n\
        NoiDangKyKhaiSinh/QuocGia\tbirth.registration.country\n\
        QuocTich\tnationalities[0]\n\
        QueQuan/MaDonViHanhChinh\torigin.commune\tchars:5\n\
        QueQuan/MaDonViHanhChinh\torigin.district\tchars:3\n\
        QueQuan/MaDonViHanhChinh\torigin.province\tchars:2\n\
        QueQuan/ChiTiet\torigin.text\n\
        QueQuan/QuocGia\torigin.country\n\
        ThuongTru/MaDonViHanhChinh\tpermanent_residence.commune\tchars:5\n\
        ThuongTru/MaDonViHanhChinh\tpermanent_residence.district\tchars:3\n\
        ThuongTru/MaDonViHanhChinh\tpermanent_residence.province\tchars:2\n\
        ThuongTru/ChiTiet\tpermanent_residence.text\n\
        ThuongTru/QuocGia\tpermanent_residence.country\n\
        NoiOHienTai/MaDonViHanhChinh\tcurrent_residence.commune\tchars:5\n\
        NoiOHienTai/MaDonViHanhChinh\tcurrent_residence.district\tchars:3\n\
        NoiOHienTai/MaDonViHanhChinh\tcurrent_residence.province\tchars:2\n\
        NoiOHienTai/ChiTiet\tcurrent_residence.text\n\
        NoiOHienTai/QuocGia\tcurrent_residence.country\n\
        Cha/SoDinhDanh\tfather.personal_id\n\
        Cha/SoCMND\tfather.old_id\n\
        Cha/QuocTich\tfather.nationality\n\
        Cha/HoVaTen/Ten\tfather.name\n\
        Me/SoDinhDanh\tmother.personal_id\n\
        Me/SoCMND\tmother.old_id\n\
        Me/QuocTich\tmother.nationality\n\
        Me/HoVaTen/Ten\tmother.name\n\
        VoChong/SoDinhDanh\tspouse.personal_id\n\
        VoChong/SoCMND\tspouse.old_id\n\
        VoChong/QuocTich\tspouse.nationality\n\
        VoChong/HoVaTen/Ten\tspouse.name\n\
        NguoiDaiDien/SoDinhDanh\tlegal_representative.personal_id\n\
        NguoiDaiDien/SoCMND\tlegal_representative.old_id\n\
        NguoiDaiDien/QuocTich\tlegal_representative.nationality\n\
        NguoiDaiDien/HoVaTen/Ten\tlegal_representative.name\n\
        ChuHo/QuanHe\thousehold.relation\n\
        ChuHo/SoDinhDanh\thousehold.head.personal_id\n\
        ChuHo/SoCMND\thousehold.head.old_id\n\
        ChuHo/HoVaTen/Ten\thousehold.head.name\n\
        SoSoHoKhau\thousehold.book_no\n");

#[cfg(feature = "formats")] static ROWS_READER_JSON: Lines<Row> = Lines::new("\
        citizenPid\tpersonal_id\n\
        citizenPid\tdocuments[0].number\n\
        documentNumber\tpersonal_id\n\
        documentNumber\tdocuments[0].number\n\
        idCode\tpersonal_id\n\
        idCode\tdocuments[0].number\n\
        CCCD Number\tpersonal_id\n\
        CCCD Number\tdocuments[0].number\n\
        oldIdentify\told_ids[0].number\n\
        oldIdentify\told_ids[0].kind\tkind-of-number\tshape\n\
        oldIdCode\told_ids[0].number\n\
        oldIdCode\told_ids[0].kind\tkind-of-number\tshape\n\
        Old ID Number\told_ids[0].number\n\
        Old ID Number\told_ids[0].kind\tkind-of-number\tshape\n\
        fullName\tname.full\n\
        personName\tname.full\n\
        Full Name\tname.full\n\
        birthDate\tbirth.date\tdate:dd/MM/yyyy\n\
        dayOfBirth\tbirth.date\tdate:dd/MM/yyyy\n\
        dateOfBirth\tbirth.date\tdate:dd/MM/yyyy\n\
        Date of Birth\tbirth.date\tdate:dd/MM/yyyy\n\
        gender\tsex\tmap:sex/card\n\
        sex\tsex\tmap:sex/card\n\
        Gender\tsex\tmap:sex/card\n\
        nationality\tnationalities[0]\tlabel:country\n\
        Nationality\tnationalities[0]\tlabel:country\n\
        ethnic\tethnicity.name\n\
        ethnic\tethnicity.code\tlabel:ethnic-2008\n\
        =ethnic-2008@ethnic\tethnicity.system\t\tlist-by-format\n\
        race\tethnicity.name\n\
        race\tethnicity.code\tlabel:ethnic-2008\n\
        =ethnic-2008@race\tethnicity.system\t\tlist-by-format\n\
        ethnicity\tethnicity.name\n\
        ethnicity\tethnicity.code\tlabel:ethnic-2008\n\
        =ethnic-2008@ethnicity\tethnicity.system\t\tlist-by-format\n\
        Ethnicity\tethnicity.name\n\
        Ethnicity\tethnicity.code\tlabel:ethnic-2008\n\
        =ethnic-2008@Ethnicity\tethnicity.system\t\tlist-by-format\n\
        religion\treligion.name\n\
        religion\treligion.code\tlabel:religion-2008\n\
        religion\treligion.code\tmap:religion/card\n\
        =religion-2008@religion\treligion.system\t\tlist-by-format\n\
        Religion\treligion.name\n\
        Religion\treligion.code\tlabel:religion-2008\n\
        Religion\treligion.code\tmap:religion/card\n\
        =religion-2008@Religion\treligion.system\t\tlist-by-format\n\
        homeTown\torigin.text\n\
        placeOfOrigin\torigin.text\n\
        originPlace\torigin.text\n\
        hometown\torigin.text\n\
        Place of Origin\torigin.text\n\
        regPlaceAddress\tpermanent_residence.text\n\
        placeOfResident\tpermanent_residence.text\n\
        residencePlace\tpermanent_residence.text\n\
        permanentAddress\tpermanent_residence.text\n\
        Place of Residence\tpermanent_residence.text\n\
        identifyCharacteristics\tdistinguishing_marks\n\
        personalIdentification\tdistinguishing_marks\n\
        identifyingMarks\tdistinguishing_marks\n\
        Personal ID\tdistinguishing_marks\n\
        dateProvide\tdocuments[0].issued\tdate:dd/MM/yyyy\n\
        cardIssueDate\tdocuments[0].issued\tdate:dd/MM/yyyy\n\
        issueDate\tdocuments[0].issued\tdate:dd/MM/yyyy\n\
        Date of Issue\tdocuments[0].issued\tdate:dd/MM/yyyy\n\
        outOfDate\tdocuments[0].expires\texpiry:dd/MM/yyyy\n\
        expiredDate\tdocuments[0].expires\texpiry:dd/MM/yyyy\n\
        expiryDate\tdocuments[0].expires\texpiry:dd/MM/yyyy\n\
        Date of Expiry\tdocuments[0].expires\texpiry:dd/MM/yyyy\n\
        fatherName\tfather.name\n\
        Father's Name\tfather.name\n\
        motherName\tmother.name\n\
        Mother's Name\tmother.name\n\
        husBandName\tspouse.name\n\
        spouse\tspouse.name\n\
        wifeName\tspouse.name\n");

#[cfg(feature = "formats")] static ROWS_SSO_DVCQG: Lines<Row> = Lines::new("\
        SoDinhDanh\tpersonal_id\n\
        SoCMND\told_ids[0].number\n\
        SoCMND\told_ids[0].kind\tkind-of-number\tshape\n\
        HoVaTen\tname.full\n\
        HoVaTen/Ten\tname.full\n\
        NgayThangNamSinh\tbirth.date\tdate:yyyyMMdd\n\
        NgayThangNamSinh/NgayThangNam\tbirth.date\tdate:yyyyMMdd\n\
        NgayThangNamSinh/Nam\tbirth.date\tdate:year\n\
        GioiTinh\tsex\tmap:sex/popdb\n\
        DanToc\tethnicity.code\n\
        =ethnic-2008@DanToc\tethnicity.system\t\tlist-by-format\n\
        TonGiao\treligion.code\n\
        =religion-2008@TonGiao\treligion.system\t\tlist-by-format\n\
        TinhTrangHonNhan\tmarital_status.code\n\
        =marital-qcvn@TinhTrangHonNhan\tmarital_status.system\n\
        NhomMau\tblood_type\tmap:blood/popdb\n\
        MaSoThue\ttax_codes[0]\n\
        MaBHXH\tsocial_insurance_no\n\
        HoChieu\tdocuments[0].number\n\
        =passport@HoChieu\tdocuments[0].kind\n\
        ThuDienTu\temail\n\
        SoDienThoai\tphone\n\
        QuocTich\tnationalities[0]\n\
        NoiDangKyKhaiSinh\tbirth.registration.text\n\
        NoiDangKyKhaiSinh/MaTinhThanh\tbirth.registration.province\n\
        NoiDangKyKhaiSinh/MaQuanHuyen\tbirth.registration.district\n\
        NoiDangKyKhaiSinh/MaPhuongXa\tbirth.registration.commune\n\
        NoiDangKyKhaiSinh/ChiTiet\tbirth.registration.text\n\
        NoiDangKyKhaiSinh/QuocGia\tbirth.registration.country\n\
        QueQuan\torigin.text\n\
        QueQuan/MaTinhThanh\torigin.province\n\
        QueQuan/MaQuanHuyen\torigin.district\n\
        QueQuan/MaPhuongXa\torigin.commune\n\
        QueQuan/ChiTiet\torigin.text\n\
        QueQuan/QuocGia\torigin.country\n\
        ThuongTru\tpermanent_residence.text\n\
        ThuongTru/MaTinhThanh\tpermanent_residence.province\n\
        ThuongTru/MaQuanHuyen\tpermanent_residence.district\n\
        ThuongTru/MaPhuongXa\tpermanent_residence.commune\n\
        ThuongTru/ChiTiet\tpermanent_residence.text\n\
        ThuongTru/QuocGia\tpermanent_residence.country\n\
        NoiOHienNay\tcurrent_residence.text\n\
        NoiOHienNay/MaTinhThanh\tcurrent_residence.province\n\
        NoiOHienNay/MaQuanHuyen\tcurrent_residence.district\n\
        NoiOHienNay/MaPhuongXa\tcurrent_residence.commune\n\
        NoiOHienNay/ChiTiet\tcurrent_residence.text\n\
        NoiOHienNay/QuocGia\tcurrent_residence.country\n\
        NoiOHienTai\tcurrent_residence.text\n\
        NoiOHienTai/MaTinhThanh\tcurrent_residence.province\n\
        NoiOHienTai/MaQuanHuyen\tcurrent_residence.district\n\
        NoiOHienTai/MaPhuongXa\tcurrent_residence.commune\n\
        NoiOHienTai/ChiTiet\tcurrent_residence.text\n\
        NoiOHienTai/QuocGia\tcurrent_residence.country\n\
        Cha\tfather.name\n\
        Cha/HoVaTen\tfather.name\n\
        Cha/SoDinhDanh\tfather.personal_id\n\
        Cha/SoCMND\tfather.old_id\n\
        Cha/QuocTich\tfather.nationality\n\
        Me\tmother.name\n\
        Me/HoVaTen\tmother.name\n\
        Me/SoDinhDanh\tmother.personal_id\n\
        Me/SoCMND\tmother.old_id\n\
        Me/QuocTich\tmother.nationality\n\
        VoChong\tspouse.name\n\
        VoChong/HoVaTen\tspouse.name\n\
        VoChong/SoDinhDanh\tspouse.personal_id\n\
        VoChong/SoCMND\tspouse.old_id\n\
        VoChong/QuocTich\tspouse.nationality\n\
        NguoiDaiDien\tlegal_representative.name\n\
        NguoiDaiDien/HoVaTen\tlegal_representative.name\n\
        NguoiDaiDien/SoDinhDanh\tlegal_representative.personal_id\n\
        NguoiDaiDien/SoCMND\tlegal_representative.old_id\n\
        NguoiDaiDien/QuocTich\tlegal_representative.nationality\n");

#[cfg(feature = "formats")] static ROWS_SSO_VNEID: Lines<Row> = Lines::new("\
        SoDinhDanh\tpersonal_id\n\
        HoVaTen\tname.full\n\
        NgayThangNamSinh\tbirth.date\tdate:yyyyMMdd\n");

#[cfg(feature = "xlsx")] static ROWS_XLSX: Lines<Row> = Lines::new("");
