// Generated from spec/forms by chuan-spec; do not edit.
//! Forms, and what fills them.
use crate::codes::{Certainty, Lines};
use crate::forms::{Form, FormBox};
use crate::values::Date;

/// Every form, sorted by name.
pub static FORMS: &[Form] = &[
    #[cfg(feature = "civil")] Form { id: "btp-linked-birth", event: "birth", procedures: &["2.002621", "3.000722"], instrument: "Nghị định 63/2024/NĐ-CP", number: "LTKS", title_vi: "Bản tin liên thông khai sinh gửi Bộ Tư pháp", title_en: "linked message to the ministry of justice: births", about: "The document is the message itself; answers are put into the entry before it is written.", valid_from: Date::ymd(2024, 7, 1), valid_to: None, basis: "public client of nhanHoSoDKHT, 2025; which members are needed is our reading", certainty: Certainty::Inferred, format: "btp-linked-birth", record: "", boxes: &BOXES_BTP_LINKED_BIRTH },
    #[cfg(feature = "civil")] Form { id: "btp-linked-death", event: "death", procedures: &["2.002622", "2.002913"], instrument: "Nghị định 63/2024/NĐ-CP", number: "LTKT", title_vi: "Bản tin liên thông khai tử gửi Bộ Tư pháp", title_en: "linked message to the ministry of justice: deaths", about: "The document is the message itself; answers are put into the entry before it is written.", valid_from: Date::ymd(2024, 7, 1), valid_to: None, basis: "public client of nhanHoSoDKHT, 2025; which members are needed is our reading", certainty: Certainty::Inferred, format: "btp-linked-death", record: "", boxes: &BOXES_BTP_LINKED_DEATH },
    #[cfg(feature = "civil")] Form { id: "btp-linked-marriage", event: "marriage", procedures: &["1.000894"], instrument: "Nghị định 63/2024/NĐ-CP", number: "LTKH", title_vi: "Bản tin liên thông kết hôn gửi Bộ Tư pháp", title_en: "linked message to the ministry of justice: marriages", about: "The document is the message itself; answers are put into the entry before it is written.", valid_from: Date::ymd(2024, 7, 1), valid_to: None, basis: "public client of nhanHoSoDKHT, 2025; which members are needed is our reading", certainty: Certainty::Inferred, format: "btp-linked-marriage", record: "", boxes: &BOXES_BTP_LINKED_MARRIAGE },
    #[cfg(feature = "civil")] Form { id: "combined-birth", event: "birth", procedures: &["2.002621"], instrument: "Nghị định 63/2024/NĐ-CP", number: "01", title_vi: "Tờ khai điện tử liên thông khai sinh, thường trú, thẻ BHYT", title_en: "combined declaration: birth, residence, health insurance", about: "Names of fields are those of the national portal of linked procedures.", valid_from: Date::ymd(2024, 7, 1), valid_to: Date::ymd(2026, 9, 1), basis: "Nghị định 63/2024/NĐ-CP, Mẫu 01; trường theo cổng liên thông", certainty: Certainty::Secondary, format: "", record: "", boxes: &BOXES_COMBINED_BIRTH },
    #[cfg(feature = "civil")] Form { id: "combined-birth-2026", event: "birth", procedures: &["3.000722"], instrument: "Nghị định 301/2026/NĐ-CP", number: "01", title_vi: "Tờ khai điện tử liên thông khai sinh, thường trú, thẻ BHYT, thẻ căn cước", title_en: "combined declaration: birth, residence, health insurance, identity card", about: "The layout of the form was not seen; its fields are taken to be those of the form before, with the identity card.", valid_from: Date::ymd(2026, 9, 1), valid_to: None, basis: "Nghị định 301/2026/NĐ-CP; bố cục chưa xem", certainty: Certainty::Inferred, format: "", record: "", boxes: &BOXES_COMBINED_BIRTH_2026 },
    #[cfg(feature = "civil")] Form { id: "ct01-birth", event: "birth", procedures: &["2.002621", "3.000722"], instrument: "Thông tư 53/2025/TT-BCA", number: "CT01", title_vi: "Tờ khai thay đổi thông tin cư trú (CT01): thường trú cho trẻ mới sinh", title_en: "declaration of change of residence (CT01): residence of a newborn", about: "", valid_from: Date::ymd(2025, 7, 1), valid_to: None, basis: "Thông tư 53/2025/TT-BCA, 11 mục", certainty: Certainty::Verified, format: "", record: "", boxes: &BOXES_CT01_BIRTH },
    #[cfg(feature = "civil")] Form { id: "ct01-death", event: "death", procedures: &["2.002622", "2.002913"], instrument: "Thông tư 53/2025/TT-BCA", number: "CT01", title_vi: "Tờ khai thay đổi thông tin cư trú (CT01): xóa đăng ký thường trú", title_en: "declaration of change of residence (CT01): deletion of residence", about: "", valid_from: Date::ymd(2025, 7, 1), valid_to: None, basis: "Thông tư 53/2025/TT-BCA, 11 mục; who stands in which box is our reading", certainty: Certainty::Verified, format: "", record: "", boxes: &BOXES_CT01_DEATH },
    #[cfg(feature = "civil")] Form { id: "funeral", event: "death", procedures: &["2.002622", "2.002913"], instrument: "Nghị định 176/2025/NĐ-CP", number: "02", title_vi: "Tờ khai đề nghị hỗ trợ chi phí mai táng", title_en: "request for funeral allowance", about: "Only the labels of the form were seen, not its layout.", valid_from: Date::ymd(2025, 7, 1), valid_to: None, basis: "Nghị định 176/2025/NĐ-CP, Mẫu 02; nhãn trường", certainty: Certainty::Inferred, format: "", record: "", boxes: &BOXES_FUNERAL },
    #[cfg(feature = "civil")] Form { id: "population-birth", event: "birth", procedures: &["1.001193", "2.002621", "3.000722"], instrument: "Luật Căn cước 26/2023/QH15", number: "dân cư", title_vi: "Bản ghi dân cư của trẻ", title_en: "population record of the child", about: "The boxes are fields of the record citizen; the document is its canonical JSON. What the birth does not say, such as the place of residence, is not taken from the parents.", valid_from: Date::ymd(2024, 7, 1), valid_to: None, basis: "Luật Căn cước 26/2023/QH15 điều 9; projection of our own", certainty: Certainty::Design, format: "", record: "citizen", boxes: &BOXES_POPULATION_BIRTH },
    #[cfg(feature = "civil")] Form { id: "tk1-ts", event: "birth", procedures: &["2.002621", "3.000722"], instrument: "Quyết định 595/QĐ-BHXH", number: "TK1-TS", title_vi: "Tờ khai tham gia, điều chỉnh thông tin BHXH, BHYT (TK1-TS): thẻ BHYT cho trẻ dưới 6 tuổi", title_en: "health insurance declaration (TK1-TS): card of a child under six", about: "The layout is that of 2017; Quyết định 490/QĐ-BHXH of 2023 amends it and was not opened.", valid_from: Date::ymd(2017, 5, 1), valid_to: None, basis: "Quyết định 595/QĐ-BHXH 2017, bố cục; bản sửa đổi 2023 chưa xem", certainty: Certainty::Inferred, format: "", record: "", boxes: &BOXES_TK1_TS },
];

#[cfg(feature = "civil")] static BOXES_BTP_LINKED_BIRTH: Lines<FormBox> = Lines::new("\
        maDonVi\tMã đơn vị tiếp nhận\tcode of the receiving unit\tlinked.unit_code;entry.authority.unit.commune\t\t\tlinked.unit_code\ty\tMã xã/phường nơi tiếp nhận hồ sơ (5 chữ số)?\tWhich commune receives the dossier (code of 5 digits)?\n\
        maHoSoLT\tMã hồ sơ liên thông\tnumber of the linked dossier\tlinked.dossier_linked\t\t\tlinked.dossier_linked\ty\tMã hồ sơ liên thông là gì?\tWhat is the number of the linked dossier?\n\
        maHoSoMCDT\tMã hồ sơ một cửa\tnumber of the one-stop dossier\tlinked.dossier_onestop\t\t\tlinked.dossier_onestop\ty\tMã hồ sơ một cửa điện tử là gì?\tWhat is the number of the one-stop dossier?\n\
        ngayTiepNhan\tThời điểm tiếp nhận\ttime of receipt\tlinked.received_at|moment:dd/MM/yyyy HH:mm:ss\t\t\tlinked.received_at\ty\tTiếp nhận hồ sơ lúc nào (2025-09-05T08:30:00+07:00)?\tWhen was the dossier received (2025-09-05T08:30:00+07:00)?\n\
        data/noiDangKy\tMã nơi đăng ký\tcode of the registering commune\tentry.authority.unit.commune\t\t\tentry.authority.unit.commune\ty\tMã xã/phường nơi đăng ký (5 chữ số)?\tWhich commune registers (code of 5 digits)?\n\
        data/loaiDangKy\tLoại đăng ký\tkind of registration\tentry.kind|label:registration-kind\t\t\tentry.kind\ty\tLoại đăng ký?\tWhat kind of registration is it?\n\
        data/soLuongBanSao\tSố lượng bản sao\tcopies asked for\tlinked.copies\t\t\tlinked.copies\n\
        data/nksHoTen\tHọ tên trẻ\tname of the child\tchild.name.full\t\t\tchild.name.full\ty\tHọ, chữ đệm, tên của trẻ?\tWhat is the full name of the child?\n\
        data/nksGioiTinh\tGiới tính\tsex\tchild.sex|label:sex\t\t\tchild.sex\ty\tGiới tính của trẻ?\tWhat is the sex of the child?\n\
        data/nksNgaySinh\tNgày sinh\tdate of birth\tchild.birth_date|date:dd.MM.yyyy\t\t\tchild.birth_date\ty\tTrẻ sinh ngày nào?\tWhen was the child born?\n\
        data/nksNgaySinhBangChu\tNgày sinh bằng chữ\tdate of birth in words\tchild.birth_date_words\t\t\tchild.birth_date_words\ty\tNgày sinh ghi bằng chữ?\tWhat is the date of birth in words?\n\
        data/nksNoiSinh/maXa\tMã xã nơi sinh\tcommune of birth\tchild.birth_place.commune\t\t\tchild.birth_place.commune\ty\tMã xã/phường nơi sinh (5 chữ số)?\tIn which commune was the child born (code of 5 digits)?\n\
        data/nksNoiSinh/dcChiTiet\tNơi sinh\tplace of birth\tchild.birth_place.text\t\t\tchild.birth_place.text\ty\tNơi sinh chi tiết?\tWhere was the child born?\n\
        data/nksQueQuan/maTinh\tMã tỉnh quê quán\tprovince of the home place\tchild.home_town.province\t\t\tchild.home_town.province\ty\tMã tỉnh quê quán (2 chữ số)?\tWhich province is the home place in (code of 2 digits)?\n\
        data/nksDanToc\tDân tộc\tethnicity\tchild.ethnicity.code\t\t\tchild.ethnicity.code\ty\tMã dân tộc của trẻ (danh mục 1979)?\tWhat is the ethnicity of the child (code of the list of 1979)?\n\
        data/nksQuocTich\tQuốc tịch\tnationality\tchild.nationalities[0]\t\t\tchild.nationalities[0]\ty\tQuốc tịch của trẻ (VN, FR …)?\tWhat is the nationality of the child (VN, FR …)?\n\
        data/nksLoaiKhaiSinh\tLoại khai sinh\tbirth case\tcase|label:birth-case\t\t\tcase\ty\tLoại khai sinh?\tWhich parents are determined?\n\
        data/maGCS\tMã giấy chứng sinh\tcode of the notice of birth\tnotice.code\t\t\tnotice.code\ty\tMã giấy chứng sinh là gì?\tWhat is the code of the notice of birth?\n\
        data/nycHoTen\tHọ tên người yêu cầu\tname of the declarant\tdeclarant.name.full\t\t\tdeclarant.name.full\ty\tNgười đi khai là ai?\tWho declares the birth?\n\
        data/nycQuanHe\tQuan hệ\trelationship\tdeclarant.relationship\t\t\tdeclarant.relationship\ty\tNgười đi khai có quan hệ gì với trẻ?\tHow is the declarant related to the child?\n\
        data/nycSoDDCN\tSố định danh người yêu cầu\tpersonal id of the declarant\tdeclarant.personal_id\t\t\tdeclarant.personal_id\ty\tSố định danh cá nhân của người đi khai?\tWhat is the personal id of the declarant?\n\
        data/nycSoDienThoai\tĐiện thoại người yêu cầu\tphone of the declarant\tdeclarant.phone\t\t\tdeclarant.phone\ty\tSố điện thoại của người đi khai?\tWhat is the phone number of the declarant?\n");

#[cfg(feature = "civil")] static BOXES_BTP_LINKED_DEATH: Lines<FormBox> = Lines::new("\
        maDonVi\tMã đơn vị tiếp nhận\tcode of the receiving unit\tlinked.unit_code;entry.authority.unit.commune\t\t\tlinked.unit_code\ty\tMã xã/phường nơi tiếp nhận hồ sơ (5 chữ số)?\tWhich commune receives the dossier (code of 5 digits)?\n\
        maHoSoLT\tMã hồ sơ liên thông\tnumber of the linked dossier\tlinked.dossier_linked\t\t\tlinked.dossier_linked\ty\tMã hồ sơ liên thông là gì?\tWhat is the number of the linked dossier?\n\
        maHoSoMCDT\tMã hồ sơ một cửa\tnumber of the one-stop dossier\tlinked.dossier_onestop\t\t\tlinked.dossier_onestop\ty\tMã hồ sơ một cửa điện tử là gì?\tWhat is the number of the one-stop dossier?\n\
        ngayTiepNhan\tThời điểm tiếp nhận\ttime of receipt\tlinked.received_at|moment:dd/MM/yyyy HH:mm:ss\t\t\tlinked.received_at\ty\tTiếp nhận hồ sơ lúc nào (2025-09-05T08:30:00+07:00)?\tWhen was the dossier received (2025-09-05T08:30:00+07:00)?\n\
        data/noiDangKy\tMã nơi đăng ký\tcode of the registering commune\tentry.authority.unit.commune\t\t\tentry.authority.unit.commune\ty\tMã xã/phường nơi đăng ký (5 chữ số)?\tWhich commune registers (code of 5 digits)?\n\
        data/loaiDangKy\tLoại đăng ký\tkind of registration\tentry.kind|label:registration-kind\t\t\tentry.kind\ty\tLoại đăng ký?\tWhat kind of registration is it?\n\
        data/soLuongBanSao\tSố lượng bản sao\tcopies asked for\tlinked.copies\t\t\tlinked.copies\n\
        data/nktHoTen\tHọ tên người chết\tname of the deceased\tdeceased.name.full\t\t\tdeceased.name.full\ty\tHọ, chữ đệm, tên người chết?\tWhat is the full name of the deceased?\n\
        data/nktGioiTinh\tGiới tính\tsex\tdeceased.sex|label:sex\t\t\tdeceased.sex\ty\tGiới tính người chết?\tWhat is the sex of the deceased?\n\
        data/nktNgayChet\tNgày chết\tdate of death\tdate|date:dd.MM.yyyy\t\t\tdate\ty\tChết ngày nào?\tWhen did the person die?\n\
        data/nktNoiChet/dcChiTiet\tNơi chết\tplace of death\tplace.text\t\t\tplace.text\ty\tNơi chết chi tiết?\tWhere did the person die?\n\
        data/nktNoiChet/maXa\tMã xã nơi chết\tcommune of death\tplace.commune\t\t\tplace.commune\ty\tMã xã/phường nơi chết (5 chữ số)?\tIn which commune did the person die (code of 5 digits)?\n\
        data/nktNguyenNhanChet\tNguyên nhân chết\tcause of death\tcause\t\t\tcause\ty\tNguyên nhân chết?\tWhat was the cause of death?\n\
        data/gbtLoai\tLoại giấy báo tử\tkind of death notice\tdeath_notice.kind|label:death-notice\t\t\tdeath_notice.kind\ty\tLoại giấy báo tử hoặc giấy tờ thay thế?\tWhich document proves the death?\n\
        data/gbtSo\tSố giấy báo tử\tnumber of the death notice\tdeath_notice.number\t\t\tdeath_notice.number\ty\tSố giấy báo tử?\tWhat is the number of the death notice?\n\
        data/nktNoiCuTru/maXa\tMã xã nơi cư trú cuối cùng\tcommune of the last residence\tdeceased.residence.address.commune\t\t\tdeceased.residence.address.commune\ty\tMã xã/phường nơi cư trú cuối cùng?\tWhich commune was the last residence in?\n\
        data/nycHoTen\tHọ tên người yêu cầu\tname of the declarant\tdeclarant.name.full\t\t\tdeclarant.name.full\ty\tNgười đi khai là ai?\tWho declares the death?\n\
        data/nycQuanHe\tQuan hệ\trelationship\tdeclarant.relationship\t\t\tdeclarant.relationship\ty\tNgười đi khai có quan hệ gì với người chết?\tHow is the declarant related to the deceased?\n\
        data/nycSoDienThoai\tĐiện thoại người yêu cầu\tphone of the declarant\tdeclarant.phone\t\t\tdeclarant.phone\ty\tSố điện thoại của người đi khai?\tWhat is the phone number of the declarant?\n");

#[cfg(feature = "civil")] static BOXES_BTP_LINKED_MARRIAGE: Lines<FormBox> = Lines::new("\
        maDonVi\tMã đơn vị tiếp nhận\tcode of the receiving unit\tlinked.unit_code;entry.authority.unit.commune\t\t\tlinked.unit_code\ty\tMã xã/phường nơi tiếp nhận hồ sơ (5 chữ số)?\tWhich commune receives the dossier (code of 5 digits)?\n\
        maHoSoLT\tMã hồ sơ liên thông\tnumber of the linked dossier\tlinked.dossier_linked\t\t\tlinked.dossier_linked\ty\tMã hồ sơ liên thông là gì?\tWhat is the number of the linked dossier?\n\
        maHoSoMCDT\tMã hồ sơ một cửa\tnumber of the one-stop dossier\tlinked.dossier_onestop\t\t\tlinked.dossier_onestop\ty\tMã hồ sơ một cửa điện tử là gì?\tWhat is the number of the one-stop dossier?\n\
        ngayTiepNhan\tThời điểm tiếp nhận\ttime of receipt\tlinked.received_at|moment:dd/MM/yyyy HH:mm:ss\t\t\tlinked.received_at\ty\tTiếp nhận hồ sơ lúc nào (2025-09-05T08:30:00+07:00)?\tWhen was the dossier received (2025-09-05T08:30:00+07:00)?\n\
        data/noiDangKy\tMã nơi đăng ký\tcode of the registering commune\tentry.authority.unit.commune\t\t\tentry.authority.unit.commune\ty\tMã xã/phường nơi đăng ký (5 chữ số)?\tWhich commune registers (code of 5 digits)?\n\
        data/loaiDangKy\tLoại đăng ký\tkind of registration\tentry.kind|label:registration-kind\t\t\tentry.kind\ty\tLoại đăng ký?\tWhat kind of registration is it?\n\
        data/soLuongBanSao\tSố lượng bản sao\tcopies asked for\tlinked.copies\t\t\tlinked.copies\n\
        data/chongHoTen\tHọ tên chồng\tname of the husband\thusband.name.full\t\t\thusband.name.full\ty\tHọ, chữ đệm, tên người chồng?\tWhat is the full name of the husband?\n\
        data/chongNgaySinh\tNgày sinh chồng\tdate of birth of the husband\thusband.birth_date|date:dd.MM.yyyy\t\t\thusband.birth_date\ty\tNgười chồng sinh ngày nào?\tWhen was the husband born?\n\
        data/chongSoDDCN\tSố định danh chồng\tpersonal id of the husband\thusband.personal_id\t\t\thusband.personal_id\ty\tSố định danh cá nhân người chồng?\tWhat is the personal id of the husband?\n\
        data/chongNoiCuTru/maXa\tMã xã nơi cư trú chồng\tcommune of residence of the husband\thusband.residence.address.commune\t\t\thusband.residence.address.commune\ty\tMã xã/phường nơi cư trú của người chồng?\tWhich commune does the husband live in?\n\
        data/chongLoaiTinhTrangHonNhan\tTình trạng hôn nhân chồng\tmarital status of the husband\thusband.marital_status.code\t\t\thusband.marital_status.code\ty\tTình trạng hôn nhân của người chồng (1 đến 5)?\tWhat is the marital status of the husband (1 to 5)?\n\
        data/chongSoLanKH\tSố lần kết hôn chồng\thow often the husband has married\tmarriage_count.husband\t\t\tmarriage_count.husband\ty\tNgười chồng kết hôn lần thứ mấy?\tWhich marriage is it for the husband?\n\
        data/voHoTen\tHọ tên vợ\tname of the wife\twife.name.full\t\t\twife.name.full\ty\tHọ, chữ đệm, tên người vợ?\tWhat is the full name of the wife?\n\
        data/voNgaySinh\tNgày sinh vợ\tdate of birth of the wife\twife.birth_date|date:dd.MM.yyyy\t\t\twife.birth_date\ty\tNgười vợ sinh ngày nào?\tWhen was the wife born?\n\
        data/voSoDDCN\tSố định danh vợ\tpersonal id of the wife\twife.personal_id\t\t\twife.personal_id\ty\tSố định danh cá nhân người vợ?\tWhat is the personal id of the wife?\n\
        data/voNoiCuTru/maXa\tMã xã nơi cư trú vợ\tcommune of residence of the wife\twife.residence.address.commune\t\t\twife.residence.address.commune\ty\tMã xã/phường nơi cư trú của người vợ?\tWhich commune does the wife live in?\n\
        data/voLoaiTinhTrangHonNhan\tTình trạng hôn nhân vợ\tmarital status of the wife\twife.marital_status.code\t\t\twife.marital_status.code\ty\tTình trạng hôn nhân của người vợ (1 đến 5)?\tWhat is the marital status of the wife (1 to 5)?\n\
        data/voSoLanKH\tSố lần kết hôn vợ\thow often the wife has married\tmarriage_count.wife\t\t\tmarriage_count.wife\ty\tNgười vợ kết hôn lần thứ mấy?\tWhich marriage is it for the wife?\n");

#[cfg(feature = "civil")] static BOXES_COMBINED_BIRTH: Lines<FormBox> = Lines::new("\
        CqdkksTenCoQuan\tCơ quan đăng ký khai sinh\tauthority of birth registration\tentry.authority.name;entry.authority.unit|address\t\t\t\ty\tĐăng ký khai sinh ở cơ quan nào?\tWhich authority registers the birth?\n\
        DkksTruongHop\tTrường hợp khai sinh\tbirth case\tcase|label:birth-case\t\t\t\ty\tTrường hợp khai sinh nào?\tWhich parents are determined?\n\
        DkttTruongHop\tTrường hợp đăng ký thường trú\tcase of residence registration\t\t\tresidence_request.kind\t\ty\tTrẻ đăng ký thường trú theo trường hợp nào?\tOn what ground shall the child be registered as resident?\n\
        BhxhTenCoQuan\tCơ quan bảo hiểm xã hội\tsocial insurance office\t\t\tinsurance_request.authority\t\ty\tCơ quan bảo hiểm xã hội nào cấp thẻ?\tWhich social insurance office issues the card?\n\
        IsCapTheCanCuoc\tCó đề nghị cấp thẻ căn cước\twhether an identity card is asked for\t\t\tid_card_request.wanted\n\
        NycHoTen\tHọ tên người yêu cầu\tname of the requester\tdeclarant.name.full\t\t\t\ty\tNgười yêu cầu là ai?\tWho asks for it?\n\
        NycSoGiayTo\tSố định danh người yêu cầu\tpersonal id of the requester\tdeclarant.personal_id;declarant.id_document.number\t\t\t\ty\tSố định danh cá nhân của người yêu cầu?\tWhat is the personal id of the requester?\n\
        NycQuanHe\tQuan hệ với trẻ\trelationship to the child\tdeclarant.relationship\t\t\t\ty\tNgười yêu cầu có quan hệ gì với trẻ?\tHow is the requester related to the child?\n\
        NycSdt\tĐiện thoại người yêu cầu\tphone of the requester\tdeclarant.phone\t\t\t\ty\tSố điện thoại của người yêu cầu?\tWhat is the phone number of the requester?\n\
        NycEmail\tEmail người yêu cầu\temail of the requester\tdeclarant.email\n\
        maGCS\tMã giấy chứng sinh\tcode of the notice of birth\tnotice.code\t\t\t\ty\tMã giấy chứng sinh là gì?\tWhat is the code of the notice of birth?\n\
        Ho\tHọ của trẻ\tfamily name of the child\tchild.name.family;child.name.full|name-part:family\t\t\t\ty\tHọ của trẻ?\tWhat is the family name of the child?\n\
        ChuDem\tChữ đệm của trẻ\tmiddle name of the child\tchild.name.middle;child.name.full|name-part:middle\n\
        Ten\tTên của trẻ\tgiven name of the child\tchild.name.given;child.name.full|name-part:given\t\t\t\ty\tTên của trẻ?\tWhat is the given name of the child?\n\
        NgaySinh\tNgày sinh\tdate of birth\tchild.birth_date|date:dd/MM/yyyy\t\t\t\ty\tTrẻ sinh ngày nào?\tWhen was the child born?\n\
        NgaySinhBangChu\tNgày sinh bằng chữ\tdate of birth in words\tchild.birth_date_words;child.birth_date|date-words\t\t\t\ty\tNgày sinh ghi bằng chữ?\tWhat is the date of birth in words?\n\
        GioiTinh\tGiới tính\tsex\tchild.sex|label:sex\t\t\t\ty\tGiới tính của trẻ?\tWhat is the sex of the child?\n\
        MaDanToc\tDân tộc\tethnicity\tchild.ethnicity|coded\t\t\t\ty\tDân tộc của trẻ?\tWhat is the ethnicity of the child?\n\
        MaQuocTich\tQuốc tịch\tnationality\tchild.nationalities[0]|label:country\t\t\t\ty\tQuốc tịch của trẻ?\tWhat is the nationality of the child?\n\
        NsDiaChi\tNơi sinh\tplace of birth\tchild.birth_place|address\t\t\t\ty\tTrẻ sinh ở đâu?\tWhere was the child born?\n\
        QqDiaChi\tQuê quán\thome place\tchild.home_town|address\t\t\t\ty\tQuê quán của trẻ ở đâu?\tWhat is the home place of the child?\n\
        Me.ho\tHọ mẹ\tfamily name of the mother\tmother.name.family;mother.name.full|name-part:family\t\t\t\ty\tHọ mẹ là gì?\tWhat is the family name of the mother?\n\
        Me.chuDem\tChữ đệm mẹ\tmiddle name of the mother\tmother.name.middle;mother.name.full|name-part:middle\n\
        Me.ten\tTên mẹ\tgiven name of the mother\tmother.name.given;mother.name.full|name-part:given\t\t\t\ty\tTên mẹ là gì?\tWhat is the given name of the mother?\n\
        Me.ngaySinh\tNgày sinh mẹ\tdate of birth of the mother\tmother.birth_date|date:dd/MM/yyyy\t\t\t\ty\tMẹ sinh ngày, tháng, năm nào?\tWhen was the mother born?\n\
        Me.soGiayTo\tSố định danh mẹ\tpersonal id of the mother\tmother.personal_id;mother.id_document.number\t\t\t\ty\tSố định danh cá nhân mẹ là bao nhiêu?\tWhat is the personal id of the mother?\n\
        Me.danToc\tDân tộc mẹ\tethnicity of the mother\tmother.ethnicity|coded\t\t\t\ty\tDân tộc mẹ là gì?\tWhat is the ethnicity of the mother?\n\
        Me.quocTich\tQuốc tịch mẹ\tnationality of the mother\tmother.nationalities[0]|label:country\t\t\t\ty\tQuốc tịch mẹ là gì?\tWhat is the nationality of the mother?\n\
        Me.noiCuTru\tNơi cư trú mẹ\tresidence of the mother\tmother.residence.address|address\t\t\t\ty\tNơi cư trú mẹ ở đâu?\tWhere does the mother live?\n\
        Cha.ho\tHọ cha\tfamily name of the father\tfather.name.family;father.name.full|name-part:family\t\t\t\t\tHọ cha là gì?\tWhat is the family name of the father?\n\
        Cha.chuDem\tChữ đệm cha\tmiddle name of the father\tfather.name.middle;father.name.full|name-part:middle\n\
        Cha.ten\tTên cha\tgiven name of the father\tfather.name.given;father.name.full|name-part:given\t\t\t\t\tTên cha là gì?\tWhat is the given name of the father?\n\
        Cha.ngaySinh\tNgày sinh cha\tdate of birth of the father\tfather.birth_date|date:dd/MM/yyyy\t\t\t\t\tCha sinh ngày, tháng, năm nào?\tWhen was the father born?\n\
        Cha.soGiayTo\tSố định danh cha\tpersonal id of the father\tfather.personal_id;father.id_document.number\t\t\t\t\tSố định danh cá nhân cha là bao nhiêu?\tWhat is the personal id of the father?\n\
        Cha.danToc\tDân tộc cha\tethnicity of the father\tfather.ethnicity|coded\t\t\t\t\tDân tộc cha là gì?\tWhat is the ethnicity of the father?\n\
        Cha.quocTich\tQuốc tịch cha\tnationality of the father\tfather.nationalities[0]|label:country\t\t\t\t\tQuốc tịch cha là gì?\tWhat is the nationality of the father?\n\
        Cha.noiCuTru\tNơi cư trú cha\tresidence of the father\tfather.residence.address|address\t\t\t\t\tNơi cư trú cha ở đâu?\tWhere does the father live?\n\
        GiayCNKH.So\tSố giấy chứng nhận kết hôn\tnumber of the marriage certificate\tparents_marriage.number\t\tparents_marriage.number\n\
        GiayCNKH.NgayCap\tNgày cấp giấy chứng nhận kết hôn\tdate of the marriage certificate\tparents_marriage.registered_on|date:dd/MM/yyyy\t\tparents_marriage.registered_on\n\
        GiayCNKH.NoiCap\tNơi cấp giấy chứng nhận kết hôn\tauthority of the marriage certificate\tparents_marriage.authority\t\tparents_marriage.authority\n\
        LoaiXacNhanVNeID\tHình thức xác nhận của chủ hộ\thow the head of household consents\t\t\tresidence_request.consents.head\t\ty\tChủ hộ xác nhận bằng giấy hay VNeID?\tDoes the head of household consent on paper or by VNeID?\n\
        DkttChuHo\tChủ hộ\thead of household\t\t\tresidence_request.household_head.name\t\ty\tChủ hộ nơi xin đăng ký thường trú là ai (họ, chữ đệm và tên)?\tWho is the head of the household in which residence is asked for (full name)?\n\
        DkttChuhoSoGiayTo\tSố định danh chủ hộ\tpersonal id of the head of household\t\t\tresidence_request.household_head.personal_id\t\ty\tSố định danh cá nhân của chủ hộ?\tWhat is the personal id of the head of household?\n\
        DkttMaQuanHe\tQuan hệ với chủ hộ\trelationship to the head of household\t\t\tresidence_request.household_head.relationship\t\ty\tTrẻ có quan hệ gì với chủ hộ (con đẻ, cháu …)?\tHow is the child related to the head of household?\n\
        noiKCB\tNơi khám chữa bệnh ban đầu\tfirst health facility\t\t\tinsurance_request.first_facility\t\ty\tĐăng ký khám chữa bệnh ban đầu ở cơ sở nào?\tAt which facility shall the child first be treated?\n\
        NguoiGiamHo\tNgười được ghi trên thẻ\tguardian named on the card\t\t\tinsurance_request.guardian_from\t\ty\tGhi cha, mẹ hay người yêu cầu trên thẻ?\tWho is named on the card: father, mother or requester?\n\
        BanSaoSoLuong\tSố bản sao\tcopies\tlinked.copies\t\trequest.copies\n\
        hinhThucNhan\tHình thức nhận kết quả\thow the result is received\t\t\trequest.delivery.channel\t\ty\tNhận kết quả bằng cách nào?\tHow shall the result be received?\n");

#[cfg(feature = "civil")] static BOXES_COMBINED_BIRTH_2026: Lines<FormBox> = Lines::new("\
        CqdkksTenCoQuan\tCơ quan đăng ký khai sinh\tauthority of birth registration\tentry.authority.name;entry.authority.unit|address\t\t\t\ty\tĐăng ký khai sinh ở cơ quan nào?\tWhich authority registers the birth?\n\
        DkksTruongHop\tTrường hợp khai sinh\tbirth case\tcase|label:birth-case\t\t\t\ty\tTrường hợp khai sinh nào?\tWhich parents are determined?\n\
        DkttTruongHop\tTrường hợp đăng ký thường trú\tcase of residence registration\t\t\tresidence_request.kind\t\ty\tTrẻ đăng ký thường trú theo trường hợp nào?\tOn what ground shall the child be registered as resident?\n\
        BhxhTenCoQuan\tCơ quan bảo hiểm xã hội\tsocial insurance office\t\t\tinsurance_request.authority\t\ty\tCơ quan bảo hiểm xã hội nào cấp thẻ?\tWhich social insurance office issues the card?\n\
        IsCapTheCanCuoc\tCó đề nghị cấp thẻ căn cước\twhether an identity card is asked for\t\t\tid_card_request.wanted\t\ty\tCó đề nghị cấp thẻ căn cước cho trẻ không?\tIs an identity card asked for?\n\
        NycHoTen\tHọ tên người yêu cầu\tname of the requester\tdeclarant.name.full\t\t\t\ty\tNgười yêu cầu là ai?\tWho asks for it?\n\
        NycSoGiayTo\tSố định danh người yêu cầu\tpersonal id of the requester\tdeclarant.personal_id;declarant.id_document.number\t\t\t\ty\tSố định danh cá nhân của người yêu cầu?\tWhat is the personal id of the requester?\n\
        NycQuanHe\tQuan hệ với trẻ\trelationship to the child\tdeclarant.relationship\t\t\t\ty\tNgười yêu cầu có quan hệ gì với trẻ?\tHow is the requester related to the child?\n\
        NycSdt\tĐiện thoại người yêu cầu\tphone of the requester\tdeclarant.phone\t\t\t\ty\tSố điện thoại của người yêu cầu?\tWhat is the phone number of the requester?\n\
        NycEmail\tEmail người yêu cầu\temail of the requester\tdeclarant.email\n\
        maGCS\tMã giấy chứng sinh\tcode of the notice of birth\tnotice.code\t\t\t\ty\tMã giấy chứng sinh là gì?\tWhat is the code of the notice of birth?\n\
        Ho\tHọ của trẻ\tfamily name of the child\tchild.name.family;child.name.full|name-part:family\t\t\t\ty\tHọ của trẻ?\tWhat is the family name of the child?\n\
        ChuDem\tChữ đệm của trẻ\tmiddle name of the child\tchild.name.middle;child.name.full|name-part:middle\n\
        Ten\tTên của trẻ\tgiven name of the child\tchild.name.given;child.name.full|name-part:given\t\t\t\ty\tTên của trẻ?\tWhat is the given name of the child?\n\
        NgaySinh\tNgày sinh\tdate of birth\tchild.birth_date|date:dd/MM/yyyy\t\t\t\ty\tTrẻ sinh ngày nào?\tWhen was the child born?\n\
        NgaySinhBangChu\tNgày sinh bằng chữ\tdate of birth in words\tchild.birth_date_words;child.birth_date|date-words\t\t\t\ty\tNgày sinh ghi bằng chữ?\tWhat is the date of birth in words?\n\
        GioiTinh\tGiới tính\tsex\tchild.sex|label:sex\t\t\t\ty\tGiới tính của trẻ?\tWhat is the sex of the child?\n\
        MaDanToc\tDân tộc\tethnicity\tchild.ethnicity|coded\t\t\t\ty\tDân tộc của trẻ?\tWhat is the ethnicity of the child?\n\
        MaQuocTich\tQuốc tịch\tnationality\tchild.nationalities[0]|label:country\t\t\t\ty\tQuốc tịch của trẻ?\tWhat is the nationality of the child?\n\
        NsDiaChi\tNơi sinh\tplace of birth\tchild.birth_place|address\t\t\t\ty\tTrẻ sinh ở đâu?\tWhere was the child born?\n\
        QqDiaChi\tQuê quán\thome place\tchild.home_town|address\t\t\t\ty\tQuê quán của trẻ ở đâu?\tWhat is the home place of the child?\n\
        Me.ho\tHọ mẹ\tfamily name of the mother\tmother.name.family;mother.name.full|name-part:family\t\t\t\ty\tHọ mẹ là gì?\tWhat is the family name of the mother?\n\
        Me.chuDem\tChữ đệm mẹ\tmiddle name of the mother\tmother.name.middle;mother.name.full|name-part:middle\n\
        Me.ten\tTên mẹ\tgiven name of the mother\tmother.name.given;mother.name.full|name-part:given\t\t\t\ty\tTên mẹ là gì?\tWhat is the given name of the mother?\n\
        Me.ngaySinh\tNgày sinh mẹ\tdate of birth of the mother\tmother.birth_date|date:dd/MM/yyyy\t\t\t\ty\tMẹ sinh ngày, tháng, năm nào?\tWhen was the mother born?\n\
        Me.soGiayTo\tSố định danh mẹ\tpersonal id of the mother\tmother.personal_id;mother.id_document.number\t\t\t\ty\tSố định danh cá nhân mẹ là bao nhiêu?\tWhat is the personal id of the mother?\n\
        Me.danToc\tDân tộc mẹ\tethnicity of the mother\tmother.ethnicity|coded\t\t\t\ty\tDân tộc mẹ là gì?\tWhat is the ethnicity of the mother?\n\
        Me.quocTich\tQuốc tịch mẹ\tnationality of the mother\tmother.nationalities[0]|label:country\t\t\t\ty\tQuốc tịch mẹ là gì?\tWhat is the nationality of the mother?\n\
        Me.noiCuTru\tNơi cư trú mẹ\tresidence of the mother\tmother.residence.address|address\t\t\t\ty\tNơi cư trú mẹ ở đâu?\tWhere does the mother live?\n\
        Cha.ho\tHọ cha\tfamily name of the father\tfather.name.family;father.name.full|name-part:family\t\t\t\t\tHọ cha là gì?\tWhat is the family name of the father?\n\
        Cha.chuDem\tChữ đệm cha\tmiddle name of the father\tfather.name.middle;father.name.full|name-part:middle\n\
        Cha.ten\tTên cha\tgiven name of the father\tfather.name.given;father.name.full|name-part:given\t\t\t\t\tTên cha là gì?\tWhat is the given name of the father?\n\
        Cha.ngaySinh\tNgày sinh cha\tdate of birth of the father\tfather.birth_date|date:dd/MM/yyyy\t\t\t\t\tCha sinh ngày, tháng, năm nào?\tWhen was the father born?\n\
        Cha.soGiayTo\tSố định danh cha\tpersonal id of the father\tfather.personal_id;father.id_document.number\t\t\t\t\tSố định danh cá nhân cha là bao nhiêu?\tWhat is the personal id of the father?\n\
        Cha.danToc\tDân tộc cha\tethnicity of the father\tfather.ethnicity|coded\t\t\t\t\tDân tộc cha là gì?\tWhat is the ethnicity of the father?\n\
        Cha.quocTich\tQuốc tịch cha\tnationality of the father\tfather.nationalities[0]|label:country\t\t\t\t\tQuốc tịch cha là gì?\tWhat is the nationality of the father?\n\
        Cha.noiCuTru\tNơi cư trú cha\tresidence of the father\tfather.residence.address|address\t\t\t\t\tNơi cư trú cha ở đâu?\tWhere does the father live?\n\
        GiayCNKH.So\tSố giấy chứng nhận kết hôn\tnumber of the marriage certificate\tparents_marriage.number\t\tparents_marriage.number\n\
        GiayCNKH.NgayCap\tNgày cấp giấy chứng nhận kết hôn\tdate of the marriage certificate\tparents_marriage.registered_on|date:dd/MM/yyyy\t\tparents_marriage.registered_on\n\
        GiayCNKH.NoiCap\tNơi cấp giấy chứng nhận kết hôn\tauthority of the marriage certificate\tparents_marriage.authority\t\tparents_marriage.authority\n\
        LoaiXacNhanVNeID\tHình thức xác nhận của chủ hộ\thow the head of household consents\t\t\tresidence_request.consents.head\t\ty\tChủ hộ xác nhận bằng giấy hay VNeID?\tDoes the head of household consent on paper or by VNeID?\n\
        DkttChuHo\tChủ hộ\thead of household\t\t\tresidence_request.household_head.name\t\ty\tChủ hộ nơi xin đăng ký thường trú là ai (họ, chữ đệm và tên)?\tWho is the head of the household in which residence is asked for (full name)?\n\
        DkttChuhoSoGiayTo\tSố định danh chủ hộ\tpersonal id of the head of household\t\t\tresidence_request.household_head.personal_id\t\ty\tSố định danh cá nhân của chủ hộ?\tWhat is the personal id of the head of household?\n\
        DkttMaQuanHe\tQuan hệ với chủ hộ\trelationship to the head of household\t\t\tresidence_request.household_head.relationship\t\ty\tTrẻ có quan hệ gì với chủ hộ (con đẻ, cháu …)?\tHow is the child related to the head of household?\n\
        noiKCB\tNơi khám chữa bệnh ban đầu\tfirst health facility\t\t\tinsurance_request.first_facility\t\ty\tĐăng ký khám chữa bệnh ban đầu ở cơ sở nào?\tAt which facility shall the child first be treated?\n\
        NguoiGiamHo\tNgười được ghi trên thẻ\tguardian named on the card\t\t\tinsurance_request.guardian_from\t\ty\tGhi cha, mẹ hay người yêu cầu trên thẻ?\tWho is named on the card: father, mother or requester?\n\
        BanSaoSoLuong\tSố bản sao\tcopies\tlinked.copies\t\trequest.copies\n\
        hinhThucNhan\tHình thức nhận kết quả\thow the result is received\t\t\trequest.delivery.channel\t\ty\tNhận kết quả bằng cách nào?\tHow shall the result be received?\n");

#[cfg(feature = "civil")] static BOXES_CT01_BIRTH: Lines<FormBox> = Lines::new("\
        1\tHọ, chữ đệm và tên\tfull name\tchild.name.full\t\t\t\ty\tHọ, chữ đệm và tên của trẻ?\tWhat is the full name of the child?\n\
        2\tNgày, tháng, năm sinh\tdate of birth\tchild.birth_date|date:dd/MM/yyyy\t\t\t\ty\tTrẻ sinh ngày nào?\tWhen was the child born?\n\
        3\tGiới tính\tsex\tchild.sex|label:sex\t\t\t\ty\tGiới tính của trẻ?\tWhat is the sex of the child?\n\
        4\tSố định danh cá nhân\tpersonal id\tchild.personal_id\t\t\t\ty\tSố định danh cá nhân đã cấp cho trẻ?\tWhich personal id was allocated to the child?\n\
        5\tSố điện thoại liên hệ\tphone\tdeclarant.phone\t\t\t\ty\tSố điện thoại của người yêu cầu?\tWhat is the phone number of the requester?\n\
        6\tEmail\temail\tdeclarant.email\n\
        7\tHọ, chữ đệm và tên chủ hộ\tname of the head of household\t\t\tresidence_request.household_head.name\t\ty\tChủ hộ nơi xin đăng ký thường trú là ai (họ, chữ đệm và tên)?\tWho is the head of the household in which residence is asked for (full name)?\n\
        8\tMối quan hệ với chủ hộ\trelationship to the head of household\t\t\tresidence_request.household_head.relationship\t\ty\tTrẻ có quan hệ gì với chủ hộ (con đẻ, cháu …)?\tHow is the child related to the head of household?\n\
        9\tSố định danh cá nhân của chủ hộ\tpersonal id of the head of household\t\t\tresidence_request.household_head.personal_id\t\ty\tSố định danh cá nhân của chủ hộ?\tWhat is the personal id of the head of household?\n\
        10\tNội dung đề nghị\twhat is asked for\t\tĐăng ký thường trú cho trẻ mới sinh\t\t\ty\n\
        11\tThành viên cùng thay đổi\tmembers who change with it\t\t\tresidence_request.members\n\
        sign.cha-me\tÝ kiến của cha, mẹ hoặc người giám hộ\tconsent of parent or guardian\t\t\tresidence_request.consents.parent\t\ty\tCha, mẹ hoặc người giám hộ xác nhận bằng giấy hay VNeID?\tDoes the parent or guardian consent on paper or by VNeID?\n\
        sign.chu-ho\tÝ kiến của chủ hộ\tconsent of the head of household\t\t\tresidence_request.consents.head\t\ty\tChủ hộ xác nhận bằng giấy hay VNeID?\tDoes the head of household consent on paper or by VNeID?\n");

#[cfg(feature = "civil")] static BOXES_CT01_DEATH: Lines<FormBox> = Lines::new("\
        1\tHọ, chữ đệm và tên\tfull name of the requester\tdeclarant.name.full\t\t\t\ty\tNgười yêu cầu là ai?\tWho asks for it?\n\
        2\tNgày, tháng, năm sinh\tdate of birth of the requester\tdeclarant.birth_date|date:dd/MM/yyyy\t\t\t\ty\tNgười yêu cầu sinh ngày nào?\tWhen was the requester born?\n\
        3\tGiới tính\tsex of the requester\tdeclarant.sex|label:sex\t\t\t\ty\tGiới tính của người yêu cầu?\tWhat is the sex of the requester?\n\
        4\tSố định danh cá nhân\tpersonal id of the requester\tdeclarant.personal_id\t\t\t\ty\tSố định danh cá nhân của người yêu cầu?\tWhat is the personal id of the requester?\n\
        5\tSố điện thoại liên hệ\tphone\tdeclarant.phone\t\t\t\ty\tSố điện thoại của người yêu cầu?\tWhat is the phone number of the requester?\n\
        6\tEmail\temail\tdeclarant.email\n\
        7\tHọ, chữ đệm và tên chủ hộ\tname of the head of household\t\t\tresidence_request.household_head.name\t\ty\tChủ hộ của người chết là ai?\tWho is the head of the household of the deceased?\n\
        8\tMối quan hệ với chủ hộ\trelationship to the head of household\t\t\tresidence_request.household_head.relationship\t\ty\tNgười yêu cầu có quan hệ gì với chủ hộ?\tHow is the requester related to the head of household?\n\
        9\tSố định danh cá nhân của chủ hộ\tpersonal id of the head of household\t\t\tresidence_request.household_head.personal_id\t\ty\tSố định danh cá nhân của chủ hộ?\tWhat is the personal id of the head of household?\n\
        10\tNội dung đề nghị\twhat is asked for\t\tXóa đăng ký thường trú của người chết\t\t\ty\n\
        11.hoTen\tNgười bị xóa: họ, chữ đệm và tên\twhose residence is deleted: full name\tdeceased.name.full\t\t\t\ty\tHọ, chữ đệm, tên người chết?\tWhat is the full name of the deceased?\n\
        11.ngaySinh\tNgười bị xóa: ngày sinh\twhose residence is deleted: date of birth\tdeceased.birth_date|date:dd/MM/yyyy\t\t\t\ty\tNgười chết sinh ngày nào?\tWhen was the deceased born?\n\
        11.gioiTinh\tNgười bị xóa: giới tính\twhose residence is deleted: sex\tdeceased.sex|label:sex\t\t\t\ty\tGiới tính người chết?\tWhat is the sex of the deceased?\n\
        11.soDinhDanh\tNgười bị xóa: số định danh\twhose residence is deleted: personal id\tdeceased.personal_id;deceased.id_document.number\t\t\t\ty\tSố định danh cá nhân của người chết?\tWhat is the personal id of the deceased?\n\
        11.quanHe\tNgười bị xóa: quan hệ với chủ hộ\twhose residence is deleted: relationship to the head\t\t\tresidence_request.deceased_relationship\t\ty\tNgười chết có quan hệ gì với chủ hộ?\tHow was the deceased related to the head of household?\n");

#[cfg(feature = "civil")] static BOXES_FUNERAL: Lines<FormBox> = Lines::new("\
        nguoi-chet.ho-ten\tHọ tên người chết\tname of the deceased\tdeceased.name.full\t\t\t\ty\tHọ tên người chết?\tWhat is the name of the deceased?\n\
        nguoi-chet.gioi-tinh\tGiới tính\tsex of the deceased\tdeceased.sex|label:sex\t\t\t\ty\tGiới tính người chết?\tWhat is the sex of the deceased?\n\
        nguoi-chet.ngay-chet\tNgày chết\tdate of death\tdate|date:dd/MM/yyyy\t\t\t\ty\tChết ngày nào?\tWhen did the person die?\n\
        nguoi-chet.gio-chet\tGiờ, phút chết\ttime of death\ttime\n\
        nguoi-nhan.ho-ten\tNgười đứng ra mai táng\twho arranges the funeral\t\t\tfuneral_request.receiver.name\t\ty\tAi hoặc tổ chức nào đứng ra mai táng?\tWho arranges the funeral?\n\
        nguoi-nhan.quan-he\tQuan hệ với người chết\trelationship to the deceased\t\t\tfuneral_request.receiver.relationship\t\ty\tNgười đứng ra mai táng có quan hệ gì với người chết?\tHow is that person related to the deceased?\n\
        nguoi-nhan.giay-to\tGiấy tờ của người nhận\tdocument of the receiver\t\t\tfuneral_request.receiver.personal_id\t\ty\tSố định danh hoặc giấy tờ của người nhận?\tWhat is the personal id of the receiver?\n\
        nhom\tNhóm đối tượng\tgroup of beneficiaries\t\t\tfuneral_request.group\t\ty\tNgười chết thuộc nhóm đối tượng nào?\tWhich group did the deceased belong to?\n\
        chi-tra.hinh-thuc\tHình thức chi trả\thow it is paid\t\t\tfuneral_request.payment\t\ty\tNhận bằng tiền mặt hay tài khoản (số, ngân hàng)?\tCash or account (number, bank)?\n\
        noi-dung\tNội dung đề nghị\twhat is asked for\t\tĐề nghị hỗ trợ chi phí mai táng\t\t\ty\n");

#[cfg(feature = "civil")] static BOXES_POPULATION_BIRTH: Lines<FormBox> = Lines::new("\
        personal_id\tSố định danh cá nhân\tpersonal id\tchild.personal_id\t\t\t\ty\tSố định danh cá nhân đã cấp cho trẻ?\tWhich personal id was allocated to the child?\n\
        name.full\tHọ, chữ đệm và tên\tfull name\tchild.name.full\t\t\t\ty\tHọ, chữ đệm, tên?\tWhat is the full name?\n\
        birth.date\tNgày sinh\tdate of birth\tchild.birth_date\t\t\t\ty\tSinh ngày nào?\tWhen was the child born?\n\
        sex\tGiới tính\tsex\tchild.sex\t\t\t\ty\tGiới tính?\tWhat is the sex?\n\
        nationalities[0]\tQuốc tịch\tnationality\tchild.nationalities[0]\t\t\t\ty\tQuốc tịch?\tWhat is the nationality?\n\
        nationalities[1]\tQuốc tịch khác\tother nationality\tchild.nationalities[1]\n\
        ethnicity.system\tDanh mục dân tộc\tlist of ethnicities\tchild.ethnicity.system\n\
        ethnicity.code\tDân tộc\tethnicity\tchild.ethnicity.code\t\t\t\ty\tDân tộc?\tWhat is the ethnicity?\n\
        ethnicity.name\tTên dân tộc\tname of the ethnicity\tchild.ethnicity.name\n\
        birth.place.province\tNơi sinh (province)\tplace of birth (province)\tchild.birth_place.province\n\
        birth.place.district\tNơi sinh (district)\tplace of birth (district)\tchild.birth_place.district\n\
        birth.place.commune\tNơi sinh (commune)\tplace of birth (commune)\tchild.birth_place.commune\n\
        birth.place.text\tNơi sinh (text)\tplace of birth (text)\tchild.birth_place.text\n\
        birth.place.country\tNơi sinh (country)\tplace of birth (country)\tchild.birth_place.country\n\
        birth.registration.province\tNơi đăng ký khai sinh (province)\tplace of registration (province)\tentry.authority.unit.province\n\
        birth.registration.district\tNơi đăng ký khai sinh (district)\tplace of registration (district)\tentry.authority.unit.district\n\
        birth.registration.commune\tNơi đăng ký khai sinh (commune)\tplace of registration (commune)\tentry.authority.unit.commune\n\
        birth.registration.text\tNơi đăng ký khai sinh (text)\tplace of registration (text)\tentry.authority.unit.text;entry.authority.name\n\
        birth.registration.country\tNơi đăng ký khai sinh (country)\tplace of registration (country)\tentry.authority.unit.country\n\
        origin.province\tQuê quán (province)\thome place (province)\tchild.home_town.province\n\
        origin.district\tQuê quán (district)\thome place (district)\tchild.home_town.district\n\
        origin.commune\tQuê quán (commune)\thome place (commune)\tchild.home_town.commune\n\
        origin.text\tQuê quán (text)\thome place (text)\tchild.home_town.text\n\
        origin.country\tQuê quán (country)\thome place (country)\tchild.home_town.country\n\
        mother.personal_id\tMẹ: số định danh\tmother: personal id\tmother.personal_id\n\
        mother.name\tMẹ: họ tên\tmother: name\tmother.name.full\n\
        mother.nationality\tMẹ: quốc tịch\tmother: nationality\tmother.nationalities[0]\n\
        mother.birth_date\tMẹ: ngày sinh\tmother: date of birth\tmother.birth_date\n\
        father.personal_id\tCha: số định danh\tfather: personal id\tfather.personal_id\n\
        father.name\tCha: họ tên\tfather: name\tfather.name.full\n\
        father.nationality\tCha: quốc tịch\tfather: nationality\tfather.nationalities[0]\n\
        father.birth_date\tCha: ngày sinh\tfather: date of birth\tfather.birth_date\n");

#[cfg(feature = "civil")] static BOXES_TK1_TS: Lines<FormBox> = Lines::new("\
        I.1\tHọ và tên\tfull name\tchild.name.full\t\t\t\ty\tHọ và tên của trẻ?\tWhat is the full name of the child?\n\
        I.2\tNgày, tháng, năm sinh\tdate of birth\tchild.birth_date|date:dd/MM/yyyy\t\t\t\ty\tTrẻ sinh ngày nào?\tWhen was the child born?\n\
        I.3\tGiới tính\tsex\tchild.sex|label:sex\t\t\t\ty\tGiới tính của trẻ?\tWhat is the sex of the child?\n\
        I.4\tQuốc tịch\tnationality\tchild.nationalities[0]|label:country\t\t\t\ty\tQuốc tịch của trẻ?\tWhat is the nationality of the child?\n\
        I.5\tDân tộc\tethnicity\tchild.ethnicity|coded\t\t\t\ty\tDân tộc của trẻ?\tWhat is the ethnicity of the child?\n\
        I.6\tNơi đăng ký khai sinh\tplace of birth registration\tentry.authority.unit|address;entry.authority.name\t\t\t\ty\tĐăng ký khai sinh ở đâu?\tWhere was the birth registered?\n\
        I.7\tĐịa chỉ nhận hồ sơ\taddress for the result\t\t\trequest.delivery.address\t\ty\tNhận kết quả ở địa chỉ nào?\tTo which address should the result go?\n\
        I.8\tHọ tên cha, mẹ hoặc người giám hộ\tname of parent or guardian\tmother.name.full;father.name.full\t\t\t\ty\tCha, mẹ hoặc người giám hộ của trẻ là ai?\tWho is the parent or guardian of the child?\n\
        II.so-dinh-danh\tSố định danh cá nhân\tpersonal id\tchild.personal_id\t\t\t\ty\tSố định danh cá nhân đã cấp cho trẻ?\tWhich personal id was allocated to the child?\n\
        II.dien-thoai\tĐiện thoại\tphone\tdeclarant.phone\t\t\t\ty\tSố điện thoại liên hệ?\tWhat is the phone number?\n\
        II.noi-sinh\tNơi sinh\tplace of birth\tchild.birth_place|address\t\t\t\ty\tTrẻ sinh ở đâu?\tWhere was the child born?\n\
        II.ma-ho\tMã hộ gia đình\thousehold code\t\t\tinsurance_request.household_code\n\
        II.kcb\tNơi đăng ký khám chữa bệnh ban đầu\tfirst health facility\t\t\tinsurance_request.first_facility\t\ty\tĐăng ký khám chữa bệnh ban đầu ở cơ sở nào?\tAt which facility shall the child first be treated?\n\
        II.noi-dung\tNội dung thay đổi, yêu cầu\twhat is asked for\t\tCấp thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi\t\t\ty\n\
        II.ho-so\tHồ sơ kèm theo\tdocuments with it\t\t\tinsurance_request.documents\n");
