// Generated from spec/formats by chuan-spec; do not edit.
//! Words of detection, and the versions of formats that it tells apart.
use crate::engine::detect::{EvidenceText, Version};
use crate::values::Date;

/// Every word, sorted by key.
pub static EVIDENCE: &[EvidenceText] = &[
    EvidenceText { key: key::AS_BASE64, vi: "nội dung là bản in base64 của byte", en: "the bytes are printed in base64" },
    EvidenceText { key: key::AS_BYTES, vi: "nội dung là byte nguyên gốc", en: "the bytes are as they are in the chip" },
    EvidenceText { key: key::AS_HEX, vi: "nội dung là bản in thập lục phân của byte", en: "the bytes are printed in hexadecimal" },
    EvidenceText { key: key::BARS, vi: "dòng có {1} ô ngăn bằng dấu gạch đứng", en: "a line has {1} texts parted by bars" },
    EvidenceText { key: key::BREAKS_OFF, vi: "nội dung bị cắt ngang hoặc sai cú pháp", en: "the document breaks off or is not well-formed" },
    EvidenceText { key: key::BROKEN_LINES, vi: "{1} dòng không phải là bản ghi", en: "{1} lines are no records" },
    EvidenceText { key: key::CHECK_DIGITS, vi: "{1} trên {2} số kiểm tra khớp", en: "{1} of {2} check digits fit" },
    EvidenceText { key: key::CHIP_FIELDS, vi: "chip có {1} trường có số thứ tự", en: "the chip file has {1} numbered fields" },
    EvidenceText { key: key::CHIP_LENGTH, vi: "độ dài khai trong tệp chip không khớp", en: "a length stated in the chip file does not fit" },
    EvidenceText { key: key::CHIP_OTHER_FILE, vi: "đây là tệp {1} của chip; chỉ đọc DG1 và DG13", en: "this is file {1} of a chip; only DG1 and DG13 are read" },
    EvidenceText { key: key::CHIP_TAG, vi: "tệp bắt đầu bằng thẻ {1}", en: "the file begins with tag {1}" },
    EvidenceText { key: key::CLAIMS_ENVELOPE, vi: "gói hồ sơ giám định; bảng XML1 nằm mã hóa bên trong và phải được tách ra trước", en: "an envelope of health claims; table XML1 lies encoded inside and must be taken out first" },
    EvidenceText { key: key::COLUMNS, vi: "bảng có {1} cột trên {2} dòng xem được", en: "a table of {1} columns in the {2} lines looked at" },
    EvidenceText { key: key::DAMAGED_LINES, vi: "{1} trên {2} dòng giống mẫu này nhưng hỏng một phần", en: "{1} of {2} lines are like this but damaged" },
    EvidenceText { key: key::DATABASE_ERROR, vi: "bản tin báo lỗi của dịch vụ (SOAP Fault)", en: "a fault message of the service (SOAP Fault)" },
    EvidenceText { key: key::DECOMPOSED, vi: "chữ dùng dấu tổ hợp (Unicode tổ hợp)", en: "letters are written with combining marks" },
    EvidenceText { key: key::DIALECT, vi: "{1} trên {2} tên trường đúng kiểu đầu đọc này", en: "{1} of {2} names belong to this reader" },
    EvidenceText { key: key::EDITION, vi: "bản ghi ghi rõ phiên bản {1} của chuẩn", en: "the record states edition {1} of the standard" },
    EvidenceText { key: key::EDITION_BY_NAMES, vi: "tên trường là của phiên bản {1}", en: "field names are those of edition {1}" },
    EvidenceText { key: key::EDITION_UNKNOWN, vi: "bản ghi nêu một phiên bản mà thư viện này không biết", en: "the record states an edition that this library does not know" },
    EvidenceText { key: key::EMPTY, vi: "không có nội dung", en: "there is nothing in it" },
    EvidenceText { key: key::EMPTY_ANSWER, vi: "bản tin không có công dân nào: cơ sở dữ liệu không tìm thấy", en: "the answer holds no citizen: the database found none" },
    EvidenceText { key: key::END_MARK, vi: "{1} trên {2} dòng kết thúc bằng dấu $", en: "{1} of {2} lines end with the mark $" },
    EvidenceText { key: key::EQUALLY_GOOD, vi: "hai định dạng phù hợp như nhau nên không chọn", en: "two formats fit equally well; none is chosen" },
    EvidenceText { key: key::FILE_ARCHIVE, vi: "đây là tệp nén {1}", en: "this is an archive {1}" },
    EvidenceText { key: key::FILE_DATABASE, vi: "đây là tệp cơ sở dữ liệu {1}", en: "this is a database file {1}" },
    EvidenceText { key: key::FILE_ENDING, vi: "đuôi tên tệp là .{1}", en: "the file name ends in .{1}" },
    EvidenceText { key: key::FILE_IMAGE, vi: "đây là ảnh {1}", en: "this is an image {1}" },
    EvidenceText { key: key::FILE_OFFICE, vi: "đây là tệp văn phòng {1}; hãy lưu lại thành XLSX hoặc CSV", en: "this is an office file {1}; save it as XLSX or CSV" },
    EvidenceText { key: key::FILE_OFFICE_LOCKED, vi: "đây là tệp văn phòng có mật khẩu; hãy bỏ mật khẩu rồi lưu lại", en: "this is an office file with a password; save it without" },
    EvidenceText { key: key::FILE_PDF, vi: "đây là tệp PDF", en: "this is a PDF" },
    EvidenceText { key: key::FILE_RTF, vi: "đây là văn bản RTF", en: "this is RTF text" },
    EvidenceText { key: key::FILE_UNKNOWN, vi: "byte không theo mẫu nào được biết", en: "bytes of no known kind" },
    EvidenceText { key: key::HEX_NAME, vi: "{1} trên {2} dòng có họ tên mã hóa thập lục phân", en: "{1} of {2} lines have a name in hexadecimal" },
    EvidenceText { key: key::HTML, vi: "đây là trang HTML", en: "this is an HTML page" },
    EvidenceText { key: key::ID_COLUMN, vi: "một cột có {1} trên {2} giá trị gồm 12 chữ số", en: "one column has 12 digits in {1} of {2} values" },
    EvidenceText { key: key::ID_FIRST, vi: "ô đầu gồm 12 chữ số ở {1} trên {2} dòng", en: "the first text is 12 digits in {1} of {2} lines" },
    EvidenceText { key: key::IN_MESSAGE, vi: "bản tin nằm trong khóa \"message\" của JSON", en: "the message stands under the key \"message\" of JSON" },
    EvidenceText { key: key::ISSUED_BEFORE, vi: "ngày cấp trước ngày {1}", en: "issued before {1}" },
    EvidenceText { key: key::ISSUED_FROM, vi: "ngày cấp từ ngày {1}", en: "issued on or after {1}" },
    EvidenceText { key: key::JSON_INSIDE, vi: "trong XML có một chuỗi JSON; phải tách ra trước", en: "there is JSON text inside the XML; take it out first" },
    EvidenceText { key: key::JSON_LINES, vi: "nhiều bản JSON, mỗi dòng một bản ({1})", en: "several JSON texts, one a line ({1})" },
    EvidenceText { key: key::JSON_UNKNOWN, vi: "JSON nhưng không theo mẫu nào được biết", en: "JSON of no known kind" },
    EvidenceText { key: key::KEY_OWN, vi: "có tên \"{1}\", chỉ định dạng này có", en: "the name \"{1}\" occurs, which only this format has" },
    EvidenceText { key: key::KNOWN_COLUMNS, vi: "{1} trên {2} tên cột được nhận ra", en: "{1} of {2} column names are known" },
    EvidenceText { key: key::MARK, vi: "có tên \"{1}\", đặc trưng của định dạng này", en: "the name \"{1}\" occurs, typical of this format" },
    EvidenceText { key: key::MESSAGE_MODULE, vi: "bản tin thuộc mô-đun \"{1}\"", en: "the message is of the module \"{1}\"" },
    EvidenceText { key: key::MISREAD, vi: "chữ của bảng mã {1} bị đọc thành Windows-1252", en: "text in the encoding {1} was read as Windows-1252" },
    EvidenceText { key: key::MIXED_LINES, vi: "các dòng thuộc nhiều loại mã khác nhau", en: "lines of different codes are mixed" },
    EvidenceText { key: key::MIXED_VERSIONS, vi: "các bản ghi thuộc nhiều phiên bản", en: "records of several versions are mixed" },
    EvidenceText { key: key::MOJIBAKE, vi: "chữ bị đọc sai bảng mã (UTF-8 đọc thành Windows-1252)", en: "text was read in a wrong code page (UTF-8 as Windows-1252)" },
    EvidenceText { key: key::NAMESPACE, vi: "không gian tên {1}", en: "namespace {1}" },
    EvidenceText { key: key::NO_KNOWN_COLUMN, vi: "không nhận ra tên cột nào", en: "no column name is known" },
    EvidenceText { key: key::NO_RECORD_KEY, vi: "không có khóa {1} bao quanh bản ghi", en: "there is no key {1} around the record" },
    EvidenceText { key: key::NOT_AT_ROOT, vi: "các trường không nằm ở gốc của bản JSON", en: "the fields do not stand at the root of the JSON" },
    EvidenceText { key: key::NOT_UTF8, vi: "không phải UTF-8; có thể là bảng mã {1}", en: "not UTF-8; perhaps the encoding {1}" },
    EvidenceText { key: key::NOT_UTF8_UNKNOWN, vi: "không phải UTF-8 và không đoán được bảng mã", en: "not UTF-8 and in no encoding that could be told" },
    EvidenceText { key: key::NOTHING_FITS, vi: "không định dạng nào phù hợp", en: "no format fits" },
    EvidenceText { key: key::ONE_COLUMN, vi: "mỗi dòng một giá trị ({1} dòng)", en: "one value a line ({1} lines)" },
    EvidenceText { key: key::ONLY_BEGINNING, vi: "chỉ xem {1} byte đầu", en: "only the first {1} bytes were looked at" },
    EvidenceText { key: key::OPAQUE_TEXT, vi: "một chuỗi ký tự khép kín (có thể là mã VNeID), không chứa dữ liệu đọc được", en: "an opaque text (perhaps a VNeID code) without readable data" },
    EvidenceText { key: key::OTHER_COLUMNS, vi: "có {1} cột khác", en: "{1} other columns" },
    EvidenceText { key: key::OTHER_OPERATION, vi: "bản tin của dịch vụ dân cư nhưng thuộc nghiệp vụ khác ({1})", en: "a message of the population service but of another operation ({1})" },
    EvidenceText { key: key::PLACES, vi: "{1} trên {2} tên trường có trong bảng ánh xạ", en: "{1} of {2} names are in the mapping table" },
    EvidenceText { key: key::PLAIN_TEXT, vi: "văn bản thường", en: "plain text" },
    EvidenceText { key: key::READER_COMMAND, vi: "lệnh gửi cho đầu đọc thẻ chứ không phải dữ liệu", en: "a command to a card reader and no data" },
    EvidenceText { key: key::RECORD_NAME, vi: "có phần tử bản ghi {1} ({2} lần)", en: "the record element {1} occurs ({2} times)" },
    EvidenceText { key: key::RECORD_TYPE, vi: "bản ghi ghi rõ loại \"{1}\"", en: "the record states its type \"{1}\"" },
    EvidenceText { key: key::RECORD_TYPE_UNKNOWN, vi: "bản ghi nêu một loại mà thư viện này không biết", en: "the record states a type that this library does not know" },
    EvidenceText { key: key::SHORT_LINES, vi: "{1} trên {2} dòng thiếu ô", en: "{1} of {2} lines lack texts" },
    EvidenceText { key: key::SIX_FIELDS, vi: "thiếu ô số CMND cũ ở {1} dòng", en: "the place of the old number is missing in {1} lines" },
    EvidenceText { key: key::SPLIT_NAME, vi: "họ, chữ đệm, tên tách riêng", en: "family, middle and given name stand apart" },
    EvidenceText { key: key::TAIL, vi: "có {1} ô sau ô thứ bảy", en: "{1} texts stand behind the seventh" },
    EvidenceText { key: key::TEMPLATE_COLUMNS, vi: "có {1} trên {2} cột của mẫu", en: "{1} of {2} columns of the template" },
    EvidenceText { key: key::TOKEN, vi: "mã xác thực đã ký (JWT) chứ không phải bản ghi", en: "a signed token (JWT) and no record" },
    EvidenceText { key: key::UTF16, vi: "chữ mã UTF-16; phải chuyển sang UTF-8", en: "text in UTF-16; convert it to UTF-8" },
    EvidenceText { key: key::UTF16_NO_MARK, vi: "chữ mã UTF-16 không có dấu thứ tự byte", en: "text in UTF-16 without its byte order mark" },
    EvidenceText { key: key::UTF8_MARK, vi: "có dấu thứ tự byte UTF-8 ở đầu", en: "begins with the UTF-8 byte order mark" },
    EvidenceText { key: key::VALUES_FIT, vi: "{1} trên {2} giá trị đúng cách ghi của định dạng", en: "{1} of {2} values are written the way of the format" },
    EvidenceText { key: key::WEB_ADDRESS, vi: "một địa chỉ trang web", en: "a web address" },
    EvidenceText { key: key::WHOLE_NAME, vi: "cả họ tên nằm trong ô Tên, ô Họ trống", en: "the whole name stands in the given name, the family name is empty" },
    EvidenceText { key: key::WORKBOOK, vi: "sổ tính XLSX", en: "an XLSX workbook" },
    EvidenceText { key: key::WORKBOOK_LIKELY, vi: "tệp nén kiểu Office; sổ tính nằm ngoài phần xem được", en: "an Office package; the workbook lies outside the part looked at" },
    EvidenceText { key: key::WRAPPED, vi: "bao quanh bởi {1}", en: "wrapped in {1}" },
    EvidenceText { key: key::XML_DOCTYPE, vi: "có khai báo DOCTYPE, sẽ bị từ chối khi đọc", en: "has a DOCTYPE declaration and will be refused" },
    EvidenceText { key: key::XML_UNKNOWN, vi: "XML nhưng không theo mẫu nào được biết", en: "XML of no known kind" },
    EvidenceText { key: key::ZONE_BROKEN, vi: "giống vùng đọc máy nhưng thiếu ký tự hoặc dòng", en: "like a machine-readable zone but characters or lines are missing" },
    EvidenceText { key: key::ZONE_ISSUER, vi: "nước cấp {1}", en: "issued by {1}" },
    EvidenceText { key: key::ZONE_LINES, vi: "vùng đọc máy {1} dòng {2} ký tự", en: "a machine-readable zone of {1} lines of {2}" },
];

/// The keys.
pub(crate) mod key {
    pub(crate) const AS_BASE64: &str = "as-base64";
    pub(crate) const AS_BYTES: &str = "as-bytes";
    pub(crate) const AS_HEX: &str = "as-hex";
    pub(crate) const BARS: &str = "bars";
    pub(crate) const BREAKS_OFF: &str = "breaks-off";
    pub(crate) const BROKEN_LINES: &str = "broken-lines";
    pub(crate) const CHECK_DIGITS: &str = "check-digits";
    pub(crate) const CHIP_FIELDS: &str = "chip-fields";
    pub(crate) const CHIP_LENGTH: &str = "chip-length";
    pub(crate) const CHIP_OTHER_FILE: &str = "chip-other-file";
    pub(crate) const CHIP_TAG: &str = "chip-tag";
    pub(crate) const CLAIMS_ENVELOPE: &str = "claims-envelope";
    pub(crate) const COLUMNS: &str = "columns";
    pub(crate) const DAMAGED_LINES: &str = "damaged-lines";
    pub(crate) const DATABASE_ERROR: &str = "database-error";
    pub(crate) const DECOMPOSED: &str = "decomposed";
    pub(crate) const DIALECT: &str = "dialect";
    pub(crate) const EDITION: &str = "edition";
    pub(crate) const EDITION_BY_NAMES: &str = "edition-by-names";
    pub(crate) const EDITION_UNKNOWN: &str = "edition-unknown";
    pub(crate) const EMPTY: &str = "empty";
    pub(crate) const EMPTY_ANSWER: &str = "empty-answer";
    pub(crate) const END_MARK: &str = "end-mark";
    pub(crate) const EQUALLY_GOOD: &str = "equally-good";
    pub(crate) const FILE_ARCHIVE: &str = "file-archive";
    pub(crate) const FILE_DATABASE: &str = "file-database";
    pub(crate) const FILE_ENDING: &str = "file-ending";
    pub(crate) const FILE_IMAGE: &str = "file-image";
    pub(crate) const FILE_OFFICE: &str = "file-office";
    pub(crate) const FILE_OFFICE_LOCKED: &str = "file-office-locked";
    pub(crate) const FILE_PDF: &str = "file-pdf";
    pub(crate) const FILE_RTF: &str = "file-rtf";
    pub(crate) const FILE_UNKNOWN: &str = "file-unknown";
    pub(crate) const HEX_NAME: &str = "hex-name";
    pub(crate) const HTML: &str = "html";
    pub(crate) const ID_COLUMN: &str = "id-column";
    pub(crate) const ID_FIRST: &str = "id-first";
    pub(crate) const IN_MESSAGE: &str = "in-message";
    pub(crate) const ISSUED_BEFORE: &str = "issued-before";
    pub(crate) const ISSUED_FROM: &str = "issued-from";
    pub(crate) const JSON_INSIDE: &str = "json-inside";
    pub(crate) const JSON_LINES: &str = "json-lines";
    pub(crate) const JSON_UNKNOWN: &str = "json-unknown";
    pub(crate) const KEY_OWN: &str = "key-own";
    pub(crate) const KNOWN_COLUMNS: &str = "known-columns";
    pub(crate) const MARK: &str = "mark";
    pub(crate) const MESSAGE_MODULE: &str = "message-module";
    pub(crate) const MISREAD: &str = "misread";
    pub(crate) const MIXED_LINES: &str = "mixed-lines";
    pub(crate) const MIXED_VERSIONS: &str = "mixed-versions";
    pub(crate) const MOJIBAKE: &str = "mojibake";
    pub(crate) const NAMESPACE: &str = "namespace";
    pub(crate) const NO_KNOWN_COLUMN: &str = "no-known-column";
    pub(crate) const NO_RECORD_KEY: &str = "no-record-key";
    pub(crate) const NOT_AT_ROOT: &str = "not-at-root";
    pub(crate) const NOT_UTF8: &str = "not-utf8";
    pub(crate) const NOT_UTF8_UNKNOWN: &str = "not-utf8-unknown";
    pub(crate) const NOTHING_FITS: &str = "nothing-fits";
    pub(crate) const ONE_COLUMN: &str = "one-column";
    pub(crate) const ONLY_BEGINNING: &str = "only-beginning";
    pub(crate) const OPAQUE_TEXT: &str = "opaque-text";
    pub(crate) const OTHER_COLUMNS: &str = "other-columns";
    pub(crate) const OTHER_OPERATION: &str = "other-operation";
    pub(crate) const PLACES: &str = "places";
    pub(crate) const PLAIN_TEXT: &str = "plain-text";
    pub(crate) const READER_COMMAND: &str = "reader-command";
    pub(crate) const RECORD_NAME: &str = "record-name";
    pub(crate) const RECORD_TYPE: &str = "record-type";
    pub(crate) const RECORD_TYPE_UNKNOWN: &str = "record-type-unknown";
    pub(crate) const SHORT_LINES: &str = "short-lines";
    pub(crate) const SIX_FIELDS: &str = "six-fields";
    pub(crate) const SPLIT_NAME: &str = "split-name";
    pub(crate) const TAIL: &str = "tail";
    pub(crate) const TEMPLATE_COLUMNS: &str = "template-columns";
    pub(crate) const TOKEN: &str = "token";
    pub(crate) const UTF16: &str = "utf16";
    pub(crate) const UTF16_NO_MARK: &str = "utf16-no-mark";
    pub(crate) const UTF8_MARK: &str = "utf8-mark";
    pub(crate) const VALUES_FIT: &str = "values-fit";
    pub(crate) const WEB_ADDRESS: &str = "web-address";
    pub(crate) const WHOLE_NAME: &str = "whole-name";
    pub(crate) const WORKBOOK: &str = "workbook";
    pub(crate) const WORKBOOK_LIKELY: &str = "workbook-likely";
    pub(crate) const WRAPPED: &str = "wrapped";
    pub(crate) const XML_DOCTYPE: &str = "xml-doctype";
    pub(crate) const XML_UNKNOWN: &str = "xml-unknown";
    pub(crate) const ZONE_BROKEN: &str = "zone-broken";
    pub(crate) const ZONE_ISSUER: &str = "zone-issuer";
    pub(crate) const ZONE_LINES: &str = "zone-lines";
}

/// Every version that detection tells apart.
pub static VERSIONS: &[Version] = &[
    Version { format: "bhyt-qr", name: "old card 15", vi: "thẻ cũ, mã 15 ký tự", en: "old card, number of 15 characters", from: None, marks: &[] },
    Version { format: "bhyt-qr", name: "new card 10", vi: "thẻ mới, mã số 10 chữ số", en: "new card, number of 10 digits", from: None, marks: &[] },
    Version { format: "cccd-qr", name: "card 2021", vi: "thẻ căn cước công dân gắn chip (từ 2021)", en: "citizen identity card with chip (from 2021)", from: Date::ymd(2021, 1, 1), marks: &[] },
    Version { format: "cccd-qr", name: "card 2024", vi: "thẻ căn cước (từ 01/7/2024)", en: "identity card (from 2024-07-01)", from: Date::ymd(2024, 7, 1), marks: &[] },
    Version { format: "chip-dg1", name: "issuer VNM", vi: "giấy tờ do Việt Nam cấp", en: "document issued by Vietnam", from: None, marks: &[] },
    Version { format: "chip-dg1", name: "other issuer", vi: "giấy tờ do nước khác cấp", en: "document issued by another state", from: None, marks: &[] },
    Version { format: "csv", name: "comma", vi: "ngăn cách bằng dấu phẩy", en: "separated by commas", from: None, marks: &[] },
    Version { format: "csv", name: "semicolon", vi: "ngăn cách bằng dấu chấm phẩy", en: "separated by semicolons", from: None, marks: &[] },
    Version { format: "csv", name: "tab", vi: "ngăn cách bằng dấu tab", en: "separated by tabs", from: None, marks: &[] },
    Version { format: "csv", name: "bar", vi: "ngăn cách bằng dấu gạch đứng", en: "separated by bars", from: None, marks: &[] },
    Version { format: "moj158-birth", name: "60", vi: "mẫu 60 cột", en: "layout of 60 columns", from: None, marks: &[] },
    Version { format: "moj158-birth", name: "69", vi: "mẫu 2024 có 69 cột", en: "layout of 2024 with 69 columns", from: None, marks: &[] },
    Version { format: "mrz-td1", name: "issuer VNM", vi: "giấy tờ do Việt Nam cấp", en: "document issued by Vietnam", from: None, marks: &[] },
    Version { format: "mrz-td1", name: "other issuer", vi: "giấy tờ do nước khác cấp", en: "document issued by another state", from: None, marks: &[] },
    Version { format: "mrz-td3", name: "issuer VNM", vi: "giấy tờ do Việt Nam cấp", en: "document issued by Vietnam", from: None, marks: &[] },
    Version { format: "mrz-td3", name: "other issuer", vi: "giấy tờ do nước khác cấp", en: "document issued by another state", from: None, marks: &[] },
    Version { format: "reader-json", name: "reader dialect RAR", vi: "đầu đọc kiểu RAR/C06", en: "reader of the kind RAR/C06", from: None, marks: &["citizenPid", "oldIdentify", "fullName", "birthDate", "gender", "nationality", "ethnic", "religion", "homeTown", "regPlaceAddress", "identifyCharacteristics", "dateProvide", "outOfDate", "fatherName", "motherName", "husBandName"] },
    Version { format: "reader-json", name: "reader dialect CitizenInfo", vi: "đầu đọc kiểu CitizenInfo", en: "reader of the kind CitizenInfo", from: None, marks: &["documentNumber", "fullName", "dayOfBirth", "sex", "nationality", "ethnic", "religion", "placeOfOrigin", "placeOfResident", "identifyCharacteristics", "cardIssueDate", "expiredDate", "fatherName", "motherName", "spouse"] },
    Version { format: "reader-json", name: "reader dialect kiosk", vi: "ki-ốt thông minh", en: "smart kiosk", from: None, marks: &["idCode", "oldIdCode", "personName", "dateOfBirth", "gender", "nationality", "race", "religion", "originPlace", "residencePlace", "personalIdentification", "issueDate", "expiryDate", "fatherName", "motherName", "wifeName"] },
    Version { format: "reader-json", name: "reader dialect HN212", vi: "đầu đọc HN212", en: "reader HN212", from: None, marks: &["CCCD Number", "Old ID Number", "Full Name", "Date of Birth", "Gender", "Nationality", "Ethnicity", "Religion", "Place of Origin", "Place of Residence", "Personal ID", "Date of Issue", "Date of Expiry", "Father's Name", "Mother's Name"] },
    Version { format: "reader-json", name: "reader dialect 1matrix", vi: "đầu đọc 1matrix", en: "reader 1matrix", from: None, marks: &["documentNumber", "fullName", "dateOfBirth", "gender", "nationality", "ethnicity", "hometown", "permanentAddress", "identifyingMarks", "issueDate", "expiryDate", "fatherName", "motherName"] },
    Version { format: "sso-dvcqg", name: "", vi: "Cổng Dịch vụ công quốc gia", en: "national public service portal", from: None, marks: &["sub", "LoaiTaiKhoan", "TechID", "loAs", "SoDienThoaiBan", "TrangThai", "MaSoDoanhNghiep", "TenDoanhNghiep", "DiaChi", "LoaiThe", "ChuHo"] },
    Version { format: "sso-vneid", name: "", vi: "VNeID", en: "VNeID", from: None, marks: &["sub", "LoaiTaiKhoan", "TechID", "loAs", "userProfileUri", "logoutUri", "IAL"] },
    Version { format: "canonical-json", name: "edition 2025.1", vi: "phiên bản 2025.1", en: "edition 2025.1", from: None, marks: &[] },
    Version { format: "ndjson", name: "edition 2025.1", vi: "phiên bản 2025.1", en: "edition 2025.1", from: None, marks: &[] },
    Version { format: "canonical-json", name: "edition 2026.1", vi: "phiên bản 2026.1", en: "edition 2026.1", from: None, marks: &[] },
    Version { format: "ndjson", name: "edition 2026.1", vi: "phiên bản 2026.1", en: "edition 2026.1", from: None, marks: &[] },
];
