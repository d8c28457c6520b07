// Generated from spec/values/facts.csv by the test `values::facts::tests::table_is_current`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::{FactText, Nature};
use crate::codes::Certainty;

pub(crate) static UNREADABLE: FactText = FactText {
    key: "unreadable", nature: Nature::Doubt, certainty: Certainty::Design,
    basis: "",
    vi: "giá trị không đúng dạng của {kind}",
    en: "the value does not have the form of its kind: {kind}",
};

pub(crate) static REPAIRED: FactText = FactText {
    key: "repaired", nature: Nature::Says, certainty: Certainty::Design,
    basis: "",
    vi: "đã chuẩn hóa: {repairs}",
    en: "put into normal form: {repairs}",
};

pub(crate) static CODE_NEEDS_LIST: FactText = FactText {
    key: "code-needs-list", nature: Nature::Limit, certainty: Certainty::Design,
    basis: "",
    vi: "mã chỉ có nghĩa cùng với tên danh mục",
    en: "a code means something only together with its list",
};

pub(crate) static ID_PLACE: FactText = FactText {
    key: "id-place", nature: Nature::Says, certainty: Certainty::Verified,
    basis: "Nghị định 137/2015/NĐ-CP điều 13; Thông tư 07/2016/TT-BCA điều 7 (đều đã hết hiệu lực)",
    vi: "ba số đầu {code}: đăng ký khai sinh tại {place}",
    en: "first three digits {code}: birth registered in {place}",
};

pub(crate) static ID_COUNTRY: FactText = FactText {
    key: "id-country", nature: Nature::Says, certainty: Certainty::Secondary,
    basis: "Nghị định 137/2015/NĐ-CP điều 13; Thông tư 07/2016/TT-BCA điều 7 (đều đã hết hiệu lực)",
    vi: "ba số đầu {code}: đăng ký khai sinh ở nước ngoài, {place}",
    en: "first three digits {code}: birth registered abroad, {place}",
};

pub(crate) static ID_PLACE_UNKNOWN: FactText = FactText {
    key: "id-place-unknown", nature: Nature::Doubt, certainty: Certainty::Verified,
    basis: "Nghị định 137/2015/NĐ-CP điều 13; Thông tư 07/2016/TT-BCA điều 7 (đều đã hết hiệu lực)",
    vi: "ba số đầu {code} không có trong danh mục nơi đăng ký khai sinh",
    en: "first three digits {code} are in no list of places of birth registration",
};

pub(crate) static ID_PLACE_LAPSED: FactText = FactText {
    key: "id-place-lapsed", nature: Nature::Limit, certainty: Certainty::Verified,
    basis: "Luật Căn cước 26/2023/QH15 điều 12",
    vi: "danh mục nơi đăng ký khai sinh hết hiệu lực từ ngày 01/7/2024; số đã cấp không đổi, số cấp sau đó có thể theo danh mục khác",
    en: "the list of places lapsed on 1 July 2024; numbers given out never change, later numbers may follow another list",
};

pub(crate) static ID_SEX: FactText = FactText {
    key: "id-sex", nature: Nature::Says, certainty: Certainty::Verified,
    basis: "Nghị định 137/2015/NĐ-CP điều 13; Thông tư 07/2016/TT-BCA điều 7 (đều đã hết hiệu lực)",
    vi: "số thứ tư {digit}: giới tính khi cấp số là {sex}",
    en: "fourth digit {digit}: sex when the number was given: {sex}",
};

pub(crate) static ID_YEAR: FactText = FactText {
    key: "id-year", nature: Nature::Says, certainty: Certainty::Verified,
    basis: "Nghị định 137/2015/NĐ-CP điều 13; Thông tư 07/2016/TT-BCA điều 7 (đều đã hết hiệu lực)",
    vi: "số thứ tư đến thứ sáu: sinh năm {year}",
    en: "fourth to sixth digit: born in {year}",
};

pub(crate) static ID_YEAR_FUTURE: FactText = FactText {
    key: "id-year-future", nature: Nature::Doubt, certainty: Certainty::Design,
    basis: "Nghị định 137/2015/NĐ-CP điều 13; Thông tư 07/2016/TT-BCA điều 7 (đều đã hết hiệu lực)",
    vi: "năm sinh {year} theo số định danh sau ngày xét",
    en: "the year of birth {year} by the number is after the day in question",
};

pub(crate) static ID_NO_CHECK: FactText = FactText {
    key: "id-no-check", nature: Nature::Limit, certainty: Certainty::Verified,
    basis: "Luật Căn cước 26/2023/QH15 điều 12",
    vi: "số định danh không có số kiểm tra: khớp với dữ liệu khác không chứng minh số là thật",
    en: "there is no check digit: a number consistent with other data is not proved true",
};

pub(crate) static CMND9_NOT_UNIQUE: FactText = FactText {
    key: "cmnd9-not-unique", nature: Nature::Limit, certainty: Certainty::Verified,
    basis: "",
    vi: "số chứng minh nhân dân 9 số không duy nhất: có số đã cấp cho hai người, và một người có thể có nhiều số",
    en: "an identity card number of 9 digits is not unique: some were given to two people, and one person may have several",
};

pub(crate) static CMND9_TWICE: FactText = FactText {
    key: "cmnd9-twice", nature: Nature::Doubt, certainty: Certainty::Secondary,
    basis: "",
    vi: "số nằm trong khoảng 271450001 đến 271500000 đã cấp trùng giữa Đồng Nai và Bà Rịa - Vũng Tàu",
    en: "the number lies between 271450001 and 271500000, given out twice by Đồng Nai and Bà Rịa - Vũng Tàu",
};

pub(crate) static CMND9_PREFIX: FactText = FactText {
    key: "cmnd9-prefix", nature: Nature::Says, certainty: Certainty::Secondary,
    basis: "",
    vi: "số đầu {code} thường là nơi cấp {place}; chỉ để tham khảo",
    en: "leading digits {code} usually mean issued in {place}; for information only",
};

pub(crate) static CMND9_PREFIX_MEMORY: FactText = FactText {
    key: "cmnd9-prefix-memory", nature: Nature::Says, certainty: Certainty::Memory,
    basis: "",
    vi: "số đầu {code} có lẽ là nơi cấp {place}; chưa kiểm chứng, chỉ để tham khảo",
    en: "leading digits {code} may mean issued in {place}; not verified, for information only",
};

pub(crate) static CMND9_PREFIX_UNKNOWN: FactText = FactText {
    key: "cmnd9-prefix-unknown", nature: Nature::Limit, certainty: Certainty::Memory,
    basis: "",
    vi: "không biết nơi cấp theo số đầu của số này",
    en: "the leading digits tell no place of issue that we know of",
};

pub(crate) static CMND12_SHAPE: FactText = FactText {
    key: "cmnd12-shape", nature: Nature::Limit, certainty: Certainty::Memory,
    basis: "",
    vi: "số chứng minh nhân dân 12 số (cấp từ 2012 đến 2015) có cùng dạng với số định danh cá nhân và thường chính là số đó",
    en: "an identity card number of 12 digits (2012 to 2015) has the shape of the personal id and is usually the same number",
};

pub(crate) static CMND_OVER: FactText = FactText {
    key: "cmnd-over", nature: Nature::Limit, certainty: Certainty::Memory,
    basis: "Luật Căn cước 26/2023/QH15 điều 46",
    vi: "chứng minh nhân dân không còn giá trị sử dụng từ ngày 01/01/2025; số cũ vẫn dùng để đối chiếu",
    en: "identity cards of the old kind are no longer valid from 1 January 2025; the number still serves for comparison",
};

pub(crate) static TAX_CHECK: FactText = FactText {
    key: "tax-check", nature: Nature::Says, certainty: Certainty::Verified,
    basis: "Thông tư 105/2020/TT-BTC phụ lục 1",
    vi: "số kiểm tra của mã số thuế đúng",
    en: "the check digit of the tax code is right",
};

pub(crate) static TAX_CHECK_FAILS: FactText = FactText {
    key: "tax-check-fails", nature: Nature::Doubt, certainty: Certainty::Verified,
    basis: "Thông tư 105/2020/TT-BTC phụ lục 1",
    vi: "số kiểm tra của mã số thuế sai",
    en: "the check digit of the tax code is wrong",
};

pub(crate) static TAX_NEVER_ISSUED: FactText = FactText {
    key: "tax-never-issued", nature: Nature::Doubt, certainty: Certainty::Verified,
    basis: "Thông tư 105/2020/TT-BTC phụ lục 1",
    vi: "mã số thuế có số dư bằng 0 không bao giờ được cấp",
    en: "a tax code whose remainder is 0 is never issued",
};

pub(crate) static TAX_SERIAL_ZERO: FactText = FactText {
    key: "tax-serial-zero", nature: Nature::Doubt, certainty: Certainty::Secondary,
    basis: "",
    vi: "mã số thuế có phần số thứ tự bằng 0",
    en: "the serial part of the tax code is zero",
};

pub(crate) static TAX_UNIT: FactText = FactText {
    key: "tax-unit", nature: Nature::Says, certainty: Certainty::Verified,
    basis: "Thông tư 105/2020/TT-BTC phụ lục 1",
    vi: "ba số cuối {unit}: đơn vị phụ thuộc",
    en: "last three digits {unit}: a dependent unit",
};

pub(crate) static TAX_UNIT_ZERO: FactText = FactText {
    key: "tax-unit-zero", nature: Nature::Doubt, certainty: Certainty::Verified,
    basis: "Thông tư 105/2020/TT-BTC phụ lục 1",
    vi: "số thứ tự đơn vị phụ thuộc không thể là 000",
    en: "the number of a dependent unit can not be 000",
};

pub(crate) static TAX_OFFICE_NOT_PROVINCE: FactText = FactText {
    key: "tax-office-not-province", nature: Nature::Limit, certainty: Certainty::Verified,
    basis: "Thông tư 105/2020/TT-BTC phụ lục 1",
    vi: "hai số đầu là mã phân khoảng của cơ quan thuế, không phải mã tỉnh",
    en: "the first two digits are a range of the tax office, not a province",
};

pub(crate) static TAX_IS_ID: FactText = FactText {
    key: "tax-is-id", nature: Nature::Says, certainty: Certainty::Verified,
    basis: "Thông tư 86/2024/TT-BTC",
    vi: "mã số thuế là số định danh cá nhân, dùng từ ngày 01/7/2025",
    en: "the tax code is the personal id, used since 1 July 2025",
};

pub(crate) static TAX_IS_ID_EARLY: FactText = FactText {
    key: "tax-is-id-early", nature: Nature::Doubt, certainty: Certainty::Verified,
    basis: "Thông tư 86/2024/TT-BTC",
    vi: "trước ngày 01/7/2025 số định danh cá nhân chưa được dùng làm mã số thuế",
    en: "before 1 July 2025 the personal id was not yet a tax code",
};

pub(crate) static TAX_OLD_PERSON: FactText = FactText {
    key: "tax-old-person", nature: Nature::Limit, certainty: Certainty::Verified,
    basis: "Thông tư 86/2024/TT-BTC",
    vi: "từ ngày 01/7/2025 cá nhân và hộ kinh doanh dùng số định danh cá nhân; mã 10 số có thể là của tổ chức hoặc mã cũ của cá nhân",
    en: "since 1 July 2025 persons and household businesses use the personal id; ten digits may be an organisation or the old code of a person",
};

pub(crate) static TAX_NOT_PROVED: FactText = FactText {
    key: "tax-not-proved", nature: Nature::Limit, certainty: Certainty::Design,
    basis: "",
    vi: "số kiểm tra đúng không chứng minh mã đã được cấp",
    en: "a right check digit does not prove that the code was issued",
};

pub(crate) static TEN_DIGITS: FactText = FactText {
    key: "ten-digits", nature: Nature::Limit, certainty: Certainty::Design,
    basis: "",
    vi: "mười chữ số có thể là mã số thuế, mã số bảo hiểm xã hội, mã thẻ bảo hiểm y tế hoặc số điện thoại: hình dạng không cho biết là loại nào",
    en: "ten digits can be a tax code, a social insurance number, a health card number or a telephone number: the shape does not tell",
};

pub(crate) static SI_NO_CHECK: FactText = FactText {
    key: "si-no-check", nature: Nature::Limit, certainty: Certainty::Inferred,
    basis: "",
    vi: "không biết số kiểm tra nào của mã số bảo hiểm xã hội",
    en: "no check digit of social insurance numbers is known",
};

pub(crate) static SI_PROVINCE: FactText = FactText {
    key: "si-province", nature: Nature::Limit, certainty: Certainty::Memory,
    basis: "",
    vi: "hai số đầu {code} có thể là mã tỉnh nơi cấp; chưa kiểm chứng",
    en: "the first two digits {code} may be the province of issue; not verified",
};

pub(crate) static SI_REPLACED: FactText = FactText {
    key: "si-replaced", nature: Nature::Limit, certainty: Certainty::Memory,
    basis: "Luật Bảo hiểm xã hội 41/2024/QH15",
    vi: "từ ngày 01/7/2025 số định danh cá nhân thay cho mã số bảo hiểm xã hội; chưa kiểm chứng",
    en: "since 1 July 2025 the personal id takes the place of the social insurance number; not verified",
};

pub(crate) static HEALTH_OBJECT: FactText = FactText {
    key: "health-object", nature: Nature::Says, certainty: Certainty::Secondary,
    basis: "Quyết định 1351/QĐ-BHXH",
    vi: "mã đối tượng {code}: {group}",
    en: "object code {code}: {group}",
};

pub(crate) static HEALTH_OBJECT_UNKNOWN: FactText = FactText {
    key: "health-object-unknown", nature: Nature::Doubt, certainty: Certainty::Secondary,
    basis: "Quyết định 1351/QĐ-BHXH",
    vi: "mã đối tượng {code} không có trong danh mục đã biết (một nguồn)",
    en: "object code {code} is not in the list known (a single source)",
};

pub(crate) static HEALTH_BENEFIT: FactText = FactText {
    key: "health-benefit", nature: Nature::Says, certainty: Certainty::Secondary,
    basis: "Quyết định 1351/QĐ-BHXH",
    vi: "mức hưởng {code}: {rate}%",
    en: "benefit level {code}: {rate}%",
};

pub(crate) static HEALTH_BENEFIT_UNKNOWN: FactText = FactText {
    key: "health-benefit-unknown", nature: Nature::Doubt, certainty: Certainty::Secondary,
    basis: "Quyết định 1351/QĐ-BHXH",
    vi: "ký tự thứ ba {code} không phải là mức hưởng",
    en: "third character {code} is no benefit level",
};

pub(crate) static HEALTH_PROVINCE: FactText = FactText {
    key: "health-province", nature: Nature::Says, certainty: Certainty::Verified,
    basis: "Quyết định 1351/QĐ-BHXH",
    vi: "mã tỉnh phát hành {code}: {place}",
    en: "province of issue {code}: {place}",
};

pub(crate) static HEALTH_PROVINCE_UNKNOWN: FactText = FactText {
    key: "health-province-unknown", nature: Nature::Doubt, certainty: Certainty::Memory,
    basis: "Quyết định 1351/QĐ-BHXH",
    vi: "mã tỉnh phát hành {code} không phải là mã tỉnh; quân đội và công an có mã riêng, chưa kiểm chứng",
    en: "province of issue {code} is no province code; army and police have codes of their own, not verified",
};

pub(crate) static HEALTH_NUMBER: FactText = FactText {
    key: "health-number", nature: Nature::Says, certainty: Certainty::Verified,
    basis: "Quyết định 1351/QĐ-BHXH",
    vi: "mười số cuối là mã số bảo hiểm xã hội; trên thẻ cũ trước 2015 có thể là mã đơn vị",
    en: "the last ten digits are the social insurance number; on cards before about 2015 they may be codes of units",
};

pub(crate) static HEALTH_NEW: FactText = FactText {
    key: "health-new", nature: Nature::Says, certainty: Certainty::Verified,
    basis: "",
    vi: "mã thẻ mười số (từ 2021) là mã số bảo hiểm xã hội; đối tượng và mức hưởng không nằm trong mã",
    en: "a card number of ten digits (since 2021) is the social insurance number; object and benefit are not part of it",
};

pub(crate) static DOC_PASSPORT: FactText = FactText {
    key: "doc-passport", nature: Nature::Says, certainty: Certainty::Verified,
    basis: "",
    vi: "một chữ cái và bảy chữ số: dạng hộ chiếu Việt Nam",
    en: "a letter and seven digits: the shape of a Vietnamese passport",
};

pub(crate) static DOC_PASSPORT_NEW: FactText = FactText {
    key: "doc-passport-new", nature: Nature::Says, certainty: Certainty::Memory,
    basis: "",
    vi: "một chữ cái và tám chữ số: có lẽ là hộ chiếu Việt Nam mẫu mới; chưa kiểm chứng",
    en: "a letter and eight digits: perhaps a Vietnamese passport of the new kind; not verified",
};

pub(crate) static DOC_CMND_SHAPE: FactText = FactText {
    key: "doc-cmnd-shape", nature: Nature::Limit, certainty: Certainty::Design,
    basis: "",
    vi: "chín chữ số có dạng số chứng minh nhân dân",
    en: "nine digits have the shape of an old identity card number",
};

pub(crate) static DOC_ID_SHAPE: FactText = FactText {
    key: "doc-id-shape", nature: Nature::Limit, certainty: Certainty::Design,
    basis: "",
    vi: "mười hai chữ số có dạng số định danh cá nhân; giấy phép lái xe cũng có 12 số",
    en: "twelve digits have the shape of a personal id; driving licences have twelve too",
};

pub(crate) static DOC_OTHER: FactText = FactText {
    key: "doc-other", nature: Nature::Limit, certainty: Certainty::Design,
    basis: "",
    vi: "dạng số giấy tờ này không nói lên loại giấy tờ",
    en: "this shape does not tell the kind of document",
};

pub(crate) static DOC_NO_CHECK: FactText = FactText {
    key: "doc-no-check", nature: Nature::Limit, certainty: Certainty::Verified,
    basis: "ICAO Doc 9303",
    vi: "số kiểm tra của hộ chiếu chỉ có trong vùng đọc máy",
    en: "the check digit of a passport stands only in its machine-readable zone",
};

pub(crate) static PHONE_MOBILE: FactText = FactText {
    key: "phone-mobile", nature: Nature::Says, certainty: Certainty::Secondary,
    basis: "",
    vi: "đầu số {code}: di động, cấp cho mạng {network}",
    en: "prefix {code}: mobile, given to {network}",
};

pub(crate) static PHONE_PORTED: FactText = FactText {
    key: "phone-ported", nature: Nature::Limit, certainty: Certainty::Secondary,
    basis: "",
    vi: "thuê bao có thể đã chuyển mạng: đầu số không chứng minh nhà mạng",
    en: "numbers move between networks: the prefix proves no carrier",
};

pub(crate) static PHONE_FIXED: FactText = FactText {
    key: "phone-fixed", nature: Nature::Says, certainty: Certainty::Verified,
    basis: "Quyết định 2036/QĐ-BTTTT (2016)",
    vi: "mã vùng {code}: điện thoại cố định, {place}",
    en: "area code {code}: fixed telephone, {place}",
};

pub(crate) static PHONE_FIXED_MEMORY: FactText = FactText {
    key: "phone-fixed-memory", nature: Nature::Says, certainty: Certainty::Memory,
    basis: "",
    vi: "mã vùng {code}: có lẽ là điện thoại cố định, {place}; chưa kiểm chứng",
    en: "area code {code}: perhaps a fixed telephone, {place}; not verified",
};

pub(crate) static PHONE_OLD_MOBILE: FactText = FactText {
    key: "phone-old-mobile", nature: Nature::Says, certainty: Certainty::Verified,
    basis: "Quyết định 798/QĐ-BTTTT (2018)",
    vi: "số di động 11 chữ số trước ngày 15/9/2018; nay là đầu số {code}",
    en: "a mobile number of 11 digits of before 15 September 2018; today with prefix {code}",
};

pub(crate) static PHONE_OLD_OVER: FactText = FactText {
    key: "phone-old-over", nature: Nature::Doubt, certainty: Certainty::Verified,
    basis: "Quyết định 798/QĐ-BTTTT (2018)",
    vi: "số di động 11 chữ số không còn gọi được từ ngày 15/11/2018",
    en: "mobile numbers of 11 digits can not be dialled since 15 November 2018",
};

pub(crate) static PHONE_TOO_EARLY: FactText = FactText {
    key: "phone-too-early", nature: Nature::Doubt, certainty: Certainty::Verified,
    basis: "Quyết định 798/QĐ-BTTTT (2018)",
    vi: "đầu số {code} chỉ dùng cho di động từ ngày 15/9/2018; trước đó có thể là số cố định với mã vùng cũ",
    en: "prefix {code} serves mobile numbers only since 15 September 2018; earlier it may be a fixed number with an old area code",
};

pub(crate) static PHONE_ABROAD: FactText = FactText {
    key: "phone-abroad", nature: Nature::Says, certainty: Certainty::Design,
    basis: "",
    vi: "số điện thoại quốc tế ngoài Việt Nam",
    en: "a telephone number outside Vietnam",
};

pub(crate) static PHONE_UNKNOWN: FactText = FactText {
    key: "phone-unknown", nature: Nature::Doubt, certainty: Certainty::Secondary,
    basis: "",
    vi: "đầu số không có trong danh mục đã biết",
    en: "the prefix is in no list that we know of",
};

pub(crate) static PHONE_LENGTH: FactText = FactText {
    key: "phone-length", nature: Nature::Doubt, certainty: Certainty::Secondary,
    basis: "",
    vi: "số chữ số không phải của điện thoại di động (10) hay cố định (11)",
    en: "the number of digits is neither that of a mobile (10) nor of a fixed telephone (11)",
};

pub(crate) static PHONE_UNPROVEN: FactText = FactText {
    key: "phone-unproven", nature: Nature::Limit, certainty: Certainty::Design,
    basis: "",
    vi: "số điện thoại không chứng minh ai đang sử dụng",
    en: "a telephone number does not prove who uses it",
};

pub(crate) static EMAIL_UNPROVEN: FactText = FactText {
    key: "email-unproven", nature: Nature::Limit, certainty: Certainty::Design,
    basis: "",
    vi: "dạng đúng không chứng minh địa chỉ tồn tại",
    en: "a right form does not prove that the address exists",
};

pub(crate) static DATE_FULL: FactText = FactText {
    key: "date-full", nature: Nature::Says, certainty: Certainty::Design,
    basis: "",
    vi: "ngày, tháng, năm đầy đủ",
    en: "day, month and year are known",
};

pub(crate) static DATE_MONTH: FactText = FactText {
    key: "date-month", nature: Nature::Says, certainty: Certainty::Design,
    basis: "",
    vi: "chỉ biết tháng và năm",
    en: "only month and year are known",
};

pub(crate) static DATE_YEAR: FactText = FactText {
    key: "date-year", nature: Nature::Says, certainty: Certainty::Design,
    basis: "",
    vi: "chỉ biết năm; không được điền ngày 01/01",
    en: "only the year is known; it must not be filled up to 1 January",
};

pub(crate) static DATE_FIRST_JANUARY: FactText = FactText {
    key: "date-first-january", nature: Nature::Limit, certainty: Certainty::Inferred,
    basis: "",
    vi: "ngày 01/01 đôi khi được điền thay cho ngày không biết",
    en: "1 January sometimes stands in for an unknown day",
};

pub(crate) static DATE_FUTURE: FactText = FactText {
    key: "date-future", nature: Nature::Doubt, certainty: Certainty::Design,
    basis: "",
    vi: "ngày sau ngày xét",
    en: "the date is after the day in question",
};

pub(crate) static DATE_FAR: FactText = FactText {
    key: "date-far", nature: Nature::Doubt, certainty: Certainty::Design,
    basis: "",
    vi: "năm trước 1900 hoặc sau 2199",
    en: "the year is before 1900 or after 2199",
};

pub(crate) static EXPIRY_NEVER: FactText = FactText {
    key: "expiry-never", nature: Nature::Says, certainty: Certainty::Verified,
    basis: "",
    vi: "không thời hạn",
    en: "valid for life",
};

pub(crate) static EXPIRY_STAND_IN: FactText = FactText {
    key: "expiry-stand-in", nature: Nature::Doubt, certainty: Certainty::Secondary,
    basis: "",
    vi: "ngày 31/12 của năm 1999, 2099 hoặc 9999 có thể thay cho không thời hạn",
    en: "31 December of 1999, 2099 or 9999 may stand for valid for life",
};

pub(crate) static EXPIRY_OVER: FactText = FactText {
    key: "expiry-over", nature: Nature::Doubt, certainty: Certainty::Design,
    basis: "",
    vi: "đã hết hạn vào ngày xét",
    en: "expired on the day in question",
};

pub(crate) static TIME_ZONE: FactText = FactText {
    key: "time-zone", nature: Nature::Limit, certainty: Certainty::Design,
    basis: "",
    vi: "ngày của thời điểm tính theo múi giờ ghi trong giá trị",
    en: "the day of the moment is that of the zone written in the value",
};

pub(crate) static NAME_DIGIT: FactText = FactText {
    key: "name-digit", nature: Nature::Doubt, certainty: Certainty::Verified,
    basis: "Bộ luật Dân sự 91/2015/QH13 điều 26",
    vi: "tên có chữ số; luật không cho đặt tên bằng số",
    en: "the name has a digit; the law does not allow numbers in names",
};

pub(crate) static NAME_SYMBOL: FactText = FactText {
    key: "name-symbol", nature: Nature::Doubt, certainty: Certainty::Verified,
    basis: "Bộ luật Dân sự 91/2015/QH13 điều 26",
    vi: "tên có ký tự không phải là chữ",
    en: "the name has a character that is no letter",
};

pub(crate) static NAME_MARK: FactText = FactText {
    key: "name-mark", nature: Nature::Says, certainty: Certainty::Design,
    basis: "",
    vi: "dấu nháy hoặc gạch nối trong tên, thường gặp ở tên các dân tộc và tên nước ngoài",
    en: "an apostrophe or hyphen, usual in names of some peoples and in foreign names",
};

pub(crate) static NAME_SCRIPT: FactText = FactText {
    key: "name-script", nature: Nature::Doubt, certainty: Certainty::Verified,
    basis: "Bộ luật Dân sự 91/2015/QH13 điều 26",
    vi: "tên có chữ không thuộc chữ La-tinh; giấy tờ Việt Nam ghi bằng tiếng Việt",
    en: "the name has letters that are not Latin; Vietnamese papers write Vietnamese",
};

pub(crate) static NAME_ONE_WORD: FactText = FactText {
    key: "name-one-word", nature: Nature::Limit, certainty: Certainty::Design,
    basis: "",
    vi: "tên chỉ có một từ: không tách được họ và tên",
    en: "a single word: family and given name can not be told apart",
};

pub(crate) static NAME_LONG: FactText = FactText {
    key: "name-long", nature: Nature::Doubt, certainty: Certainty::Design,
    basis: "",
    vi: "tên dài hơn {most} ký tự: thường là dữ liệu ghép",
    en: "longer than {most} characters: usually several values in one",
};

pub(crate) static NAME_SPLIT: FactText = FactText {
    key: "name-split", nature: Nature::Limit, certainty: Certainty::Design,
    basis: "",
    vi: "vị trí của từ không chứng minh đâu là họ, chữ đệm, tên",
    en: "the position of a word does not prove family, middle or given name",
};

pub(crate) static NAME_CASE: FactText = FactText {
    key: "name-case", nature: Nature::Limit, certainty: Certainty::Design,
    basis: "",
    vi: "tên viết toàn chữ hoa hoặc toàn chữ thường: cách viết hoa gốc đã mất",
    en: "all capitals or all small letters: the original capitals are lost",
};

#[cfg(test)]
pub(crate) static ALL: &[&FactText] = &[&UNREADABLE, &REPAIRED, &CODE_NEEDS_LIST, &ID_PLACE, &ID_COUNTRY, &ID_PLACE_UNKNOWN, &ID_PLACE_LAPSED, &ID_SEX, &ID_YEAR, &ID_YEAR_FUTURE, &ID_NO_CHECK, &CMND9_NOT_UNIQUE, &CMND9_TWICE, &CMND9_PREFIX, &CMND9_PREFIX_MEMORY, &CMND9_PREFIX_UNKNOWN, &CMND12_SHAPE, &CMND_OVER, &TAX_CHECK, &TAX_CHECK_FAILS, &TAX_NEVER_ISSUED, &TAX_SERIAL_ZERO, &TAX_UNIT, &TAX_UNIT_ZERO, &TAX_OFFICE_NOT_PROVINCE, &TAX_IS_ID, &TAX_IS_ID_EARLY, &TAX_OLD_PERSON, &TAX_NOT_PROVED, &TEN_DIGITS, &SI_NO_CHECK, &SI_PROVINCE, &SI_REPLACED, &HEALTH_OBJECT, &HEALTH_OBJECT_UNKNOWN, &HEALTH_BENEFIT, &HEALTH_BENEFIT_UNKNOWN, &HEALTH_PROVINCE, &HEALTH_PROVINCE_UNKNOWN, &HEALTH_NUMBER, &HEALTH_NEW, &DOC_PASSPORT, &DOC_PASSPORT_NEW, &DOC_CMND_SHAPE, &DOC_ID_SHAPE, &DOC_OTHER, &DOC_NO_CHECK, &PHONE_MOBILE, &PHONE_PORTED, &PHONE_FIXED, &PHONE_FIXED_MEMORY, &PHONE_OLD_MOBILE, &PHONE_OLD_OVER, &PHONE_TOO_EARLY, &PHONE_ABROAD, &PHONE_UNKNOWN, &PHONE_LENGTH, &PHONE_UNPROVEN, &EMAIL_UNPROVEN, &DATE_FULL, &DATE_MONTH, &DATE_YEAR, &DATE_FIRST_JANUARY, &DATE_FUTURE, &DATE_FAR, &EXPIRY_NEVER, &EXPIRY_STAND_IN, &EXPIRY_OVER, &TIME_ZONE, &NAME_DIGIT, &NAME_SYMBOL, &NAME_MARK, &NAME_SCRIPT, &NAME_ONE_WORD, &NAME_LONG, &NAME_SPLIT, &NAME_CASE];
