// Generated from spec/codes by chuan-spec; do not edit.
//! Code lists and crosswalks.
use crate::codes::{Crosswalk, Lines, List};
use crate::values::Code;

#[cfg(feature = "civil")] static LIST_ADOPTER_RELATION: List = List {
    name: "adopter-relation", provenance: told!("canonical codes of this standard; Luật Nuôi con nuôi 52/2010/QH12 art. 8, 14"),
    columns: &[], entries: Lines::new("\
        aunt\tCô, dì ruột\taunt\tD\n\
        none\tKhông có quan hệ\tno relation\tD\n\
        step-father\tCha dượng\tstep-father\tD\n\
        step-mother\tMẹ kế\tstep-mother\tD\n\
        uncle\tChú, cậu, bác ruột\tuncle\tD\n"),
};

#[cfg(feature = "civil")] static LIST_ADOPTION_KIND: List = List {
    name: "adoption-kind", provenance: told!("canonical codes of this standard; Luật Nuôi con nuôi 52/2010/QH12, tick boxes of a commune system, 2018"),
    columns: &[], entries: Lines::new("\
        de-facto\tNuôi con nuôi thực tế\tde facto\tD\n\
        domestic\tNuôi con nuôi trong nước\tdomestic\tD\n\
        foreign\tNuôi con nuôi có yếu tố nước ngoài\twith a foreign element\tD\n\
        re-registration\tĐăng ký lại\tregistered again\tD\n"),
};

static LIST_AREA_CODE: List = List {
    name: "area-code", provenance: told!("Quyết định 2036/QĐ-BTTTT of 21 November 2016 as reprinted by baodautu.vn (second phase), tvxdkg.com.vn (first and second) and kienthuc.net.vn (third); the four unchanged codes from memory"),
    columns: &[], entries: Lines::new("\
        0203\tQuảng Ninh\t\t\t2017-04-15\n\
        0204\tBắc Giang\t\t\t2017-04-15\n\
        0205\tLạng Sơn\t\t\t2017-04-15\n\
        0206\tCao Bằng\t\t\t2017-04-15\n\
        0207\tTuyên Quang\t\t\t2017-04-15\n\
        0208\tThái Nguyên\t\t\t2017-04-15\n\
        0209\tBắc Kạn\t\t\t2017-04-15\n\
        0210\tPhú Thọ\t\tM\n\
        0211\tVĩnh Phúc\t\tM\n\
        0212\tSơn La\t\t\t2017-02-11\n\
        0213\tLai Châu\t\t\t2017-02-11\n\
        0214\tLào Cai\t\t\t2017-02-11\n\
        0215\tĐiện Biên\t\t\t2017-02-11\n\
        0216\tYên Bái\t\t\t2017-02-11\n\
        0218\tHòa Bình\t\tM\n\
        0219\tHà Giang\t\tM\n\
        0220\tHải Dương\t\t\t2017-04-15\n\
        0221\tHưng Yên\t\t\t2017-04-15\n\
        0222\tBắc Ninh\t\t\t2017-04-15\n\
        0225\tHải Phòng\t\t\t2017-04-15\n\
        0226\tHà Nam\t\t\t2017-04-15\n\
        0227\tThái Bình\t\t\t2017-04-15\n\
        0228\tNam Định\t\t\t2017-04-15\n\
        0229\tNinh Bình\t\t\t2017-04-15\n\
        0232\tQuảng Bình\t\t\t2017-02-11\n\
        0233\tQuảng Trị\t\t\t2017-02-11\n\
        0234\tThừa Thiên Huế\t\t\t2017-02-11\n\
        0235\tQuảng Nam\t\t\t2017-02-11\n\
        0236\tĐà Nẵng\t\t\t2017-02-11\n\
        0237\tThanh Hóa\t\t\t2017-02-11\n\
        0238\tNghệ An\t\t\t2017-02-11\n\
        0239\tHà Tĩnh\t\t\t2017-02-11\n\
        024\tHà Nội\t\t\t2017-06-17\n\
        0251\tĐồng Nai\t\t\t2017-06-17\n\
        0252\tBình Thuận\t\t\t2017-06-17\n\
        0254\tBà Rịa - Vũng Tàu\t\t\t2017-06-17\n\
        0255\tQuảng Ngãi\t\t\t2017-06-17\n\
        0256\tBình Định\t\t\t2017-06-17\n\
        0257\tPhú Yên\t\t\t2017-06-17\n\
        0258\tKhánh Hòa\t\t\t2017-06-17\n\
        0259\tNinh Thuận\t\t\t2017-06-17\n\
        0260\tKon Tum\t\t\t2017-06-17\n\
        0261\tĐắk Nông\t\t\t2017-06-17\n\
        0262\tĐắk Lắk\t\t\t2017-06-17\n\
        0263\tLâm Đồng\t\t\t2017-06-17\n\
        0269\tGia Lai\t\t\t2017-06-17\n\
        0270\tVĩnh Long\t\t\t2017-06-17\n\
        0271\tBình Phước\t\t\t2017-06-17\n\
        0272\tLong An\t\t\t2017-06-17\n\
        0273\tTiền Giang\t\t\t2017-06-17\n\
        0274\tBình Dương\t\t\t2017-06-17\n\
        0275\tBến Tre\t\t\t2017-06-17\n\
        0276\tTây Ninh\t\t\t2017-06-17\n\
        0277\tĐồng Tháp\t\t\t2017-06-17\n\
        028\tHồ Chí Minh\t\t\t2017-06-17\n\
        0290\tCà Mau\t\t\t2017-04-15\n\
        0291\tBạc Liêu\t\t\t2017-04-15\n\
        0292\tCần Thơ\t\t\t2017-04-15\n\
        0293\tHậu Giang\t\t\t2017-04-15\n\
        0294\tTrà Vinh\t\t\t2017-04-15\n\
        0296\tAn Giang\t\t\t2017-04-15\n\
        0297\tKiên Giang\t\t\t2017-04-15\n\
        0299\tSóc Trăng\t\t\t2017-04-15\n"),
};

static LIST_ASSUMPTION: List = List {
    name: "assumption", provenance: told!("canonical codes of this standard: ways in which a reader infers what the source does not say"),
    columns: &[], entries: Lines::new("\
        alias\tTên gọi khác\tcode taken from another name of the same thing\tD\n\
        already-accepted\tĐã tiếp nhận trước đó\tan answer that it was accepted before, taken as success\tD\n\
        by-content\tNhận ra theo nội dung cột\tfield of a column taken from its contents\tD\n\
        day-month-order\tThứ tự ngày/tháng\tday before month where both readings exist\tD\n\
        default\tGiá trị mặc định\tvalue the format leaves out and defines as the default\tD\n\
        doc-number-tail\tSố giấy tờ trong MRZ\tnumber completed from another part of the zone\tD\n\
        encoding\tBảng mã cũ\ttext of a column taken to be in an old encoding\tD\n\
        excel-serial\tSố ngày của bảng tính\tnumber read as the day a spreadsheet counts\tD\n\
        field-order\tThứ tự trường\tmeaning taken from the position of a field\tD\n\
        from-words\tTách từ câu chữ\tparts taken from a sentence by its words\tD\n\
        issuer-by-date\tCơ quan cấp theo ngày cấp\tdocument kind and issuer taken from the day of issue\tD\n\
        jan-first\tNgày 01 tháng 01\tthe first of January, which the source also writes where it knows only the year\tD\n\
        joined\tGhép từ nhiều cột\tput together from several columns\tD\n\
        list-by-format\tDanh mục theo định dạng\tcode list taken from the format, not from the message\tD\n\
        mrz-century\tThế kỷ của năm hai chữ số\tcentury of a two-digit year taken from the personal id or a stated pivot\tD\n\
        name-split\tTách họ tên\tparts of a name taken from the position of words\tD\n\
        nationality-vn\tQuốc tịch Việt Nam\tnationality taken to be Vietnamese because the field is empty for citizens\tD\n\
        shape\tHình dạng\tkind taken from the shape of a value\tD\n\
        unit-date\tThời điểm đơn vị hành chính\tdate of the unit list taken from the day of the document\tD\n\
        value-set\tTập giá trị của cột\tcode list taken from all the values of a column\tD\n"),
};

static LIST_ASSURANCE: List = List {
    name: "assurance", provenance: told!("canonical codes of this standard: how a value was obtained, weakest promise first where two meet"),
    columns: &[], entries: Lines::new("\
        chip-unverified\tĐọc chíp, chưa xác thực\tread from a chip, signature not verified\tD\n\
        chip-verified\tĐọc chíp, đã xác thực\tread from a chip, signature verified by the caller\tD\n\
        database\tCơ sở dữ liệu quốc gia về dân cư\tanswered by the population database\tD\n\
        declared\tTự khai\tdeclared by the person\tD\n\
        mrz\tĐọc vùng MRZ\tread from a machine-readable zone\tD\n\
        qr\tQuét mã QR trên thẻ\tread from the QR code of a card\tD\n\
        typed\tNhập tay\ttyped by an officer from a document\tD\n"),
};

#[cfg(feature = "civil")] static LIST_AUTHORITY_LEVEL: List = List {
    name: "authority-level", provenance: told!("canonical codes of this standard; levels of Luật Hộ tịch 60/2014/QH13 art. 7 and Nghị định 120/2025/NĐ-CP"),
    columns: &[], entries: Lines::new("\
        district\tCấp huyện\tdistrict\tD\t\t2025-07-01\n\
        mission\tCơ quan đại diện ở nước ngoài\tmission abroad\tD\n\
        province\tCấp tỉnh, Sở Tư pháp\tprovince\tD\n\
        ward\tCấp xã\tcommune\tD\n"),
};

static LIST_BHYT_BENEFIT: List = List {
    name: "bhyt-benefit", provenance: told!("as list bhyt-object; rates by Luật Bảo hiểm y tế as the source abridges them"),
    columns: &["rate"], entries: Lines::new("\
        1\tMức hưởng 100%\tbenefit level 100%\tV2\t\t\t100\n\
        2\tMức hưởng 100%\tbenefit level 100%\tV2\t\t\t100\n\
        3\tMức hưởng 95%\tbenefit level 95%\tV2\t\t\t95\n\
        4\tMức hưởng 80%\tbenefit level 80%\tV2\t\t\t80\n\
        5\tMức hưởng 100%\tbenefit level 100%\tV2\t\t\t100\n"),
};

static LIST_BHYT_LOOKUP: List = List {
    name: "bhyt-lookup", provenance: told!("result codes of the card lookup service as stored in github tracnn/qlbv_public config/__tech.php@8696ca68; meanings as abridged to English by our reading, the Vietnamese texts were not seen"),
    columns: &[], entries: Lines::new("\
        000\t\tcard data correct\n\
        001\t\tcard managed by Ministry of Defence BHXH\n\
        002\t\tcard managed by Ministry of Public Security BHXH\n\
        003\t\told card expired, new one issued\n\
        004\t\told card still valid, new one issued\n\
        010\t\tcard expired\n\
        050\t\tcard not found\n\
        051\t\twrong card code\n\
        052\t\twrong issuing province code (chars 4-5)\n\
        053\t\twrong benefit code (char 3)\n\
        054\t\tofficer PIN not registered by facility\n\
        055\t\tofficer name does not match PIN\n\
        060\t\tname mismatch\n\
        061\t\tname mismatch (initial letters match)\n\
        070\t\tbirth date mismatch\n\
        100\t\terror reading card register\n\
        101\t\tserver error\n\
        110\t\tcard revoked\n\
        120\t\tparticipation reduced\n\
        121\t\treduced: moved to another province\n\
        122\t\treduced: moved inside province\n\
        123\t\treduced: re-added same unit\n\
        124\t\treduced: stopped participating\n\
        130\t\tchild without card\n\
        205\t\tbad parameter format\n\
        401\t\tauthentication error\n\
        500\t\tserver error\n"),
};

static LIST_BHYT_OBJECT: List = List {
    name: "bhyt-object", provenance: told!("Quyết định 1351/QĐ-BHXH of 16 November 2015 as coded in github yunkhngn/medconnect medconnect-fe/utils/bhytHelper.js@440b569b; single source"),
    columns: &[], entries: Lines::new("\
        BT\tNgân sách nhà nước đóng\tpaid by the state budget\tV2\n\
        CA\tNgân sách nhà nước đóng\tpaid by the state budget\tV2\n\
        CB\tNgân sách nhà nước đóng\tpaid by the state budget\tV2\n\
        CC\tNgân sách nhà nước đóng\tpaid by the state budget\tV2\n\
        CH\tNgười lao động và người sử dụng lao động đóng\tpaid by employee and employer\tV2\n\
        CK\tNgân sách nhà nước đóng\tpaid by the state budget\tV2\n\
        CN\tNgân sách nhà nước hỗ trợ đóng\tsupported by the state budget\tV2\n\
        CS\tTổ chức bảo hiểm xã hội đóng\tpaid by social insurance\tV2\n\
        CT\tTổ chức bảo hiểm xã hội đóng\tpaid by social insurance\tV2\n\
        CY\tNgân sách nhà nước đóng\tpaid by the state budget\tV2\n\
        DK\tNgân sách nhà nước đóng\tpaid by the state budget\tV2\n\
        DN\tNgười lao động và người sử dụng lao động đóng\tpaid by employee and employer\tV2\n\
        DT\tNgân sách nhà nước đóng\tpaid by the state budget\tV2\n\
        GB\tNgân sách nhà nước hỗ trợ đóng\tsupported by the state budget\tV2\n\
        GD\tHộ gia đình\thousehold\tV2\n\
        HC\tNgười lao động và người sử dụng lao động đóng\tpaid by employee and employer\tV2\n\
        HD\tNgân sách nhà nước đóng\tpaid by the state budget\tV2\n\
        HG\tNgân sách nhà nước đóng\tpaid by the state budget\tV2\n\
        HN\tNgân sách nhà nước đóng\tpaid by the state budget\tV2\n\
        HS\tNgân sách nhà nước hỗ trợ đóng\tsupported by the state budget\tV2\n\
        HT\tTổ chức bảo hiểm xã hội đóng\tpaid by social insurance\tV2\n\
        HX\tNgười lao động và người sử dụng lao động đóng\tpaid by employee and employer\tV2\n\
        KC\tNgân sách nhà nước đóng\tpaid by the state budget\tV2\n\
        LS\tNgân sách nhà nước đóng\tpaid by the state budget\tV2\n\
        MS\tNgân sách nhà nước đóng\tpaid by the state budget\tV2\n\
        NN\tNgười lao động và người sử dụng lao động đóng\tpaid by employee and employer\tV2\n\
        NO\tTổ chức bảo hiểm xã hội đóng\tpaid by social insurance\tV2\n\
        PV\tNgân sách nhà nước đóng\tpaid by the state budget\tV2\n\
        QN\tNgân sách nhà nước đóng\tpaid by the state budget\tV2\n\
        SV\tNgân sách nhà nước hỗ trợ đóng\tsupported by the state budget\tV2\n\
        TA\tNgân sách nhà nước đóng\tpaid by the state budget\tV2\n\
        TB\tTổ chức bảo hiểm xã hội đóng\tpaid by social insurance\tV2\n\
        TC\tNgân sách nhà nước đóng\tpaid by the state budget\tV2\n\
        TE\tNgân sách nhà nước đóng\tpaid by the state budget\tV2\n\
        TK\tNgười lao động và người sử dụng lao động đóng\tpaid by employee and employer\tV2\n\
        TN\tTổ chức bảo hiểm xã hội đóng\tpaid by social insurance\tV2\n\
        TQ\tNgân sách nhà nước đóng\tpaid by the state budget\tV2\n\
        TS\tNgân sách nhà nước đóng\tpaid by the state budget\tV2\n\
        TV\tNgân sách nhà nước đóng\tpaid by the state budget\tV2\n\
        TY\tNgân sách nhà nước đóng\tpaid by the state budget\tV2\n\
        XB\tTổ chức bảo hiểm xã hội đóng\tpaid by social insurance\tV2\n\
        XD\tNgân sách nhà nước đóng\tpaid by the state budget\tV2\n\
        XK\tNgười lao động và người sử dụng lao động đóng\tpaid by employee and employer\tV2\n\
        XN\tNgân sách nhà nước đóng\tpaid by the state budget\tV2\n"),
};

#[cfg(feature = "civil")] static LIST_BIRTH_CASE: List = List {
    name: "birth-case", provenance: told!("canonical codes of this standard; how other systems write them stands in maps/birth-case.csv"),
    columns: &[], entries: Lines::new("\
        abandoned\tTrẻ bị bỏ rơi\tabandoned child\tD\n\
        both-parents\tĐã xác định được cả cha lẫn mẹ\tboth parents determined\tD\n\
        no-father\tChưa xác định được cha\tfather not determined\tD\n\
        no-mother\tChưa xác định được mẹ\tmother not determined\tD\n\
        no-parents\tChưa xác định được cả cha lẫn mẹ\tneither determined\tD\n"),
};

static LIST_BLOOD_TYPE: List = List {
    name: "blood-type", provenance: told!("canonical codes of this standard (ABO, with Rh where the source gives it); how other systems write them stands in maps/blood.csv"),
    columns: &[], entries: Lines::new("\
        A\tNhóm máu A\tblood group A\tD\n\
        A+\tNhóm máu A Rh+\tblood group A+\tD\n\
        A-\tNhóm máu A Rh-\tblood group A-\tD\n\
        AB\tNhóm máu AB\tblood group AB\tD\n\
        AB+\tNhóm máu AB Rh+\tblood group AB+\tD\n\
        AB-\tNhóm máu AB Rh-\tblood group AB-\tD\n\
        B\tNhóm máu B\tblood group B\tD\n\
        B+\tNhóm máu B Rh+\tblood group B+\tD\n\
        B-\tNhóm máu B Rh-\tblood group B-\tD\n\
        O\tNhóm máu O\tblood group O\tD\n\
        O+\tNhóm máu O Rh+\tblood group O+\tD\n\
        O-\tNhóm máu O Rh-\tblood group O-\tD\n"),
};

#[cfg(feature = "civil")] static LIST_CIVIL_EVENT: List = List {
    name: "civil-event", provenance: told!("schema of the extract request of the national service portal; codes with hyphens where the portal has underscores"),
    columns: &[], entries: Lines::new("\
        adoption\tNuôi con nuôi\tadoption\n\
        birth\tKhai sinh\tbirth\n\
        civil-change\tThay đổi, cải chính, bổ sung hộ tịch\tchange of civil status\n\
        death\tKhai tử\tdeath\n\
        divorce\tGhi chú ly hôn\tnote of divorce\n\
        foreign-birth\tGhi chú khai sinh\tnote of a birth abroad\tD\n\
        foreign-marriage\tGhi chú kết hôn\tnote of a marriage abroad\tD\n\
        guardianship\tGiám hộ\tguardianship\n\
        guardianship-end\tChấm dứt giám hộ\tend of guardianship\n\
        marriage\tKết hôn\tmarriage\n\
        parent-child\tNhận cha, mẹ, con\trecognition of parent or child\n\
        supervision\tGiám sát việc giám hộ\tsupervision of guardianship\n\
        supervision-end\tChấm dứt giám sát việc giám hộ\tend of supervision\n"),
};

#[cfg(feature = "civil")] static LIST_CIVIL_REGISTER: List = List {
    name: "civil-register", provenance: told!("canonical codes of this standard; registers of Luật Hộ tịch 60/2014/QH13 and Thông tư 04/2020/TT-BTP"),
    columns: &[], entries: Lines::new("\
        adoption\tSổ đăng ký nuôi con nuôi\tadoptions\tD\n\
        birth\tSổ đăng ký khai sinh\tbirths\tD\n\
        correction\tSổ đăng ký thay đổi, cải chính, bổ sung hộ tịch, xác định lại dân tộc\tchanges and corrections\tD\n\
        death\tSổ đăng ký khai tử\tdeaths\tD\n\
        extract\tSổ cấp bản sao trích lục hộ tịch\textracts issued\tD\n\
        foreign-note\tSổ ghi vào sổ việc hộ tịch đã giải quyết ở nước ngoài\tnotes of events abroad\tD\n\
        guardianship\tSổ đăng ký giám hộ\tguardianships\tD\n\
        marital-status\tSổ cấp giấy xác nhận tình trạng hôn nhân\tcertificates of marital status\tD\n\
        marriage\tSổ đăng ký kết hôn\tmarriages\tD\n\
        parent-child\tSổ đăng ký nhận cha, mẹ, con\trecognitions of parent and child\tD\n\
        supervision\tSổ đăng ký giám sát việc giám hộ\tsupervision of guardianships\tD\n"),
};

#[cfg(feature = "civil")] static LIST_CIVIL_TERM: List = List {
    name: "civil-term", provenance: told!("terms and ages that the laws on civil status, marriage and adoption set; law in the notes"),
    columns: &["value"], entries: Lines::new("\
        adopt-child\tCon nuôi dưới số tuổi này\tan adoptee is younger than\tM\t2011-01-01\t\t16\n\
        adopt-child-kin\tCon nuôi của cha dượng, mẹ kế, cô, cậu, dì, chú, bác ruột dưới số tuổi này\tan adoptee of kin is younger than\tM\t2011-01-01\t\t18\n\
        adopt-gap\tNgười nhận nuôi hơn con nuôi số tuổi này\tyears between adopter and adoptee\t\t2011-01-01\t\t20\n\
        adult\tTuổi thành niên\tfull age\tM\t\t\t18\n\
        birth-days\tHạn đăng ký khai sinh (ngày)\tdays to register a birth\tM\t1999-01-01\t2006-04-01\t30\n\
        birth-days\tHạn đăng ký khai sinh (ngày)\tdays to register a birth\tM\t2006-04-01\t2016-01-01\t60\n\
        birth-days\tHạn đăng ký khai sinh (ngày)\tdays to register a birth\t\t2016-01-01\t2027-03-01\t60\n\
        birth-days\tHạn đăng ký khai sinh (ngày)\tdays to register a birth\tM\t2027-03-01\t\t60\n\
        death-days\tHạn đăng ký khai tử (ngày)\tdays to register a death\tM\t2006-04-01\t2016-01-01\t15\n\
        death-days\tHạn đăng ký khai tử (ngày)\tdays to register a death\t\t2016-01-01\t2027-03-01\t15\n\
        death-days\tHạn đăng ký khai tử (ngày)\tdays to register a death\tM\t2027-03-01\t\t15\n\
        marital-months\tGiá trị của giấy xác nhận tình trạng hôn nhân (tháng)\tmonths a certificate of marital status is valid\t\t2016-01-01\t\t6\n\
        marry-man\tTuổi kết hôn của nam\tage of marriage of men\tM\t2015-01-01\t\t20\n\
        marry-man\tTuổi kết hôn của nam\tage of marriage of men\tM\t1987-01-03\t2015-01-01\t19\n\
        marry-woman\tTuổi kết hôn của nữ\tage of marriage of women\tM\t2015-01-01\t\t18\n\
        marry-woman\tTuổi kết hôn của nữ\tage of marriage of women\tM\t1987-01-03\t2015-01-01\t17\n\
        name-consent\tĐổi tên phải có sự đồng ý từ tuổi này\tage from which a change of name needs consent\tM\t2017-01-01\t\t9\n\
        recognise-alone\tCon tự mình nhận cha mẹ từ tuổi này\tage from which a child recognises a parent alone\tM\t2015-01-01\t\t18\n"),
};

#[cfg(feature = "civil")] static LIST_CIVIL158_CASE: List = List {
    name: "civil158-case", provenance: told!("MOJ import template of civil-status books (sheet Ghi chu) and a public implementation of it; the same labels on the portal of linked procedures"),
    columns: &[], entries: Lines::new("\
        1\tĐã xác định được cả cha lẫn mẹ\tboth parents determined\n\
        2\tChưa xác định được mẹ\tmother not determined\n\
        3\tChưa xác định được cha\tfather not determined\n\
        4\tChưa xác định được cả cha lẫn mẹ\tneither determined\n\
        5\tTrẻ bị bỏ rơi\tabandoned child\n"),
};

#[cfg(feature = "civil")] static LIST_CIVIL158_CONFIRM: List = List {
    name: "civil158-confirm", provenance: told!("MOJ import template of civil-status books (sheet Ghi chu) and a public implementation of it"),
    columns: &[], entries: Lines::new("\
        1\tCha nhận con\ta father recognises a child\n\
        2\tMẹ nhận con\ta mother recognises a child\n\
        3\tCon nhận cha\ta child recognises the father\n\
        4\tCon nhận mẹ\ta child recognises the mother\n"),
};

#[cfg(feature = "civil")] static LIST_CIVIL158_DECLARE: List = List {
    name: "civil158-declare", provenance: told!("MOJ import template of civil-status books (sheet Ghi chu) and a public implementation of it"),
    columns: &[], entries: Lines::new("\
        1\tTuyên bố\tdeclared\n\
        2\tHủy tuyên bố\trevoked\n"),
};

#[cfg(feature = "civil")] static LIST_CIVIL158_IDDOC: List = List {
    name: "civil158-iddoc", provenance: told!("MOJ import template of civil-status books (sheet Ghi chu) and a public implementation of it"),
    columns: &[], entries: Lines::new("\
        0\tĐể trống\tempty\n\
        1\tCMND\tidentity card\n\
        2\tHộ chiếu\tpassport\n\
        3\tThẻ thường trú\tpermanent resident card\n\
        4\tThẻ căn cước công dân\tcitizen identity card\n\
        5\tGiấy chứng minh quân đội nhân dân\tarmy identity card\n\
        6\tGiấy chứng minh sĩ quan quân đội\tarmy officer identity card\n\
        7\tGiấy chứng minh công an nhân dân\tpolice identity card\n\
        8\tGiấy tờ khác\tother document\n"),
};

#[cfg(feature = "civil")] static LIST_CIVIL158_MARSTAT: List = List {
    name: "civil158-marstat", provenance: told!("public implementation of the MOJ import template: labels seen, the numbers are their order"),
    columns: &[], entries: Lines::new("\
        1\tĐã ly hôn\tdivorced\tI\n\
        2\tĐã hủy việc kết hôn\tannulled\tI\n\
        3\tĐã được công nhận việc kết hôn\trecognised\tI\n\
        4\tKhông có thông tin\tno information\tI\n"),
};

#[cfg(feature = "civil")] static LIST_CIVIL158_NOTICE: List = List {
    name: "civil158-notice", provenance: told!("MOJ import template of civil-status books (sheet Ghi chu) and a public implementation of it"),
    columns: &[], entries: Lines::new("\
        0\tKhông có thông tin\tno information\n\
        1\tGiấy báo tử\tnotice of death\n\
        2\tGiấy xác nhận việc thi hành án tử hình\tcertificate of an execution\n\
        3\tBản án/quyết định của Tòa án tuyên bố một người là đã chết\tcourt declaration of death\n\
        4\tVăn bản xác nhận của công an hoặc kết quả giám định pháp y\tpolice or forensic finding\n\
        5\tVăn bản xác định nguyên nhân chết của cơ quan y tế cấp huyện\tcause of death by a health authority\n\
        6\tBiên bản xác nhận việc chết\tminutes of the death\n\
        7\tVăn bản xác nhận việc chết của người làm chứng\tstatement of a witness\n"),
};

#[cfg(feature = "civil")] static LIST_CIVIL158_PURPOSE: List = List {
    name: "civil158-purpose", provenance: told!("MOJ import template of civil-status books (sheet Ghi chu) and a public implementation of it"),
    columns: &[], entries: Lines::new("\
        1\tĐăng ký kết hôn trong nước (với người Việt Nam)\tto marry a Vietnamese in Vietnam\n\
        2\tĐăng ký kết hôn trong nước (với người nước ngoài)\tto marry a foreigner in Vietnam\n\
        3\tĐăng ký kết hôn ở nước ngoài (với người Việt Nam)\tto marry a Vietnamese abroad\n\
        4\tĐăng ký kết hôn ở nước ngoài (với người nước ngoài)\tto marry a foreigner abroad\n\
        5\tMục đích khác\tanother purpose\n"),
};

#[cfg(feature = "civil")] static LIST_CIVIL158_REG_CMC: List = List {
    name: "civil158-reg-cmc", provenance: told!("MOJ import template of civil-status books (sheet Ghi chu) and a public implementation of it"),
    columns: &[], entries: Lines::new("\
        0\tKhông có thông tin\tno information\n\
        1\tĐăng ký mới\tnew\n\
        2\tGhi vào sổ việc nhận cha, mẹ, con đã đăng ký tại CQ có thẩm quyền ở nước ngoài\tentry of a registration abroad\n"),
};

#[cfg(feature = "civil")] static LIST_CIVIL158_REG_KH: List = List {
    name: "civil158-reg-kh", provenance: told!("MOJ import template of civil-status books (sheet Ghi chu) and a public implementation of it"),
    columns: &[], entries: Lines::new("\
        1\tĐăng ký lần đầu\tfirst\n\
        2\tĐăng ký lại\tagain\n\
        3\tGhi vào sổ việc kết hôn đã đăng ký ở nước ngoài\tentry of a registration abroad\tM\n"),
};

#[cfg(feature = "civil")] static LIST_CIVIL158_REG_KS: List = List {
    name: "civil158-reg-ks", provenance: told!("MOJ import template of civil-status books (sheet Ghi chu) and a public implementation of it"),
    columns: &[], entries: Lines::new("\
        1\tĐăng ký đúng hạn\ton time\n\
        2\tĐăng ký lại\tregistered again\n\
        3\tGhi vào sổ việc khai sinh đã đăng ký tại CQ có thẩm quyền nước ngoài\tentry of a registration abroad\n\
        4\tĐăng ký quá hạn\tlate\n\
        5\tCấp bản chính giấy khai sinh\tissue of an original\n\
        6\tKhông xác định\tnot determined\n"),
};

#[cfg(feature = "civil")] static LIST_CIVIL158_REG_KT: List = List {
    name: "civil158-reg-kt", provenance: told!("MOJ import template of civil-status books (sheet Ghi chu) and a public implementation of it; 5 by the portal form for deaths, version 19"),
    columns: &[], entries: Lines::new("\
        0\tKhông có thông tin\tno information\n\
        1\tĐăng ký đúng hạn\ton time\n\
        2\tĐăng ký lại\tregistered again\n\
        3\tGhi vào sổ việc khai tử tại cơ quan có thẩm quyền ở nước ngoài\tentry of a registration abroad\n\
        4\tĐăng ký quá hạn\tlate\n\
        5\tĐăng ký khai tử cho người chết đã lâu\tdeath of long ago\n"),
};

#[cfg(feature = "civil")] static LIST_CIVIL158_RESID: List = List {
    name: "civil158-resid", provenance: told!("MOJ import template of civil-status books (sheet Ghi chu) and a public implementation of it; 3 by the portal form for deaths, version 19"),
    columns: &[], entries: Lines::new("\
        0\tKhông có thông tin\tno information\n\
        1\tThường trú\tpermanent\n\
        2\tTạm trú\ttemporary\n\
        3\tNơi ở hiện tại\tcurrent\n"),
};

#[cfg(feature = "civil")] static LIST_CIVIL158_SEX: List = List {
    name: "civil158-sex", provenance: told!("MOJ import template of civil-status books (sheet Ghi chu) and a public implementation of it"),
    columns: &[], entries: Lines::new("\
        1\tNam\tmale\n\
        2\tNữ\tfemale\n\
        3\tKhông xác định / Chưa xác định được\tnot determined\n"),
};

static LIST_CMND9_PREFIX: List = List {
    name: "cmnd9-prefix", provenance: told!("leading digits of 9-digit identity card numbers; [V2] rows: vilado.vn w148, a reprint of vi.wikipedia; [M] rows from memory"),
    columns: &[], entries: Lines::new("\
        01\tHà Nội\t\tV2\n\
        02\tTP Hồ Chí Minh\t\tV2\n\
        03\tHải Phòng\t\tV2\n\
        04\tLai Châu; Điện Biên\t\tM\n\
        05\tSơn La\t\tV2\n\
        06\tLào Cai; Yên Bái\t\tM\n\
        07\tHà Giang; Tuyên Quang\t\tM\n\
        08\tCao Bằng; Lạng Sơn\t\tM\n\
        09\tThái Nguyên\t\tM\n\
        095\tBắc Kạn\t\tV2\n\
        10\tQuảng Ninh\t\tV2\n\
        11\tHà Tây (cũ); Hòa Bình\t\tV2\n\
        12\tBắc Giang; Bắc Ninh\t\tV2\n\
        13\tPhú Thọ; Vĩnh Phúc\t\tM\n\
        14\tHưng Yên; Hải Dương\t\tV2\n\
        15\tThái Bình\t\tM\n\
        16\tHà Nam; Nam Định; Ninh Bình\t\tM\n\
        17\tThanh Hóa\t\tM\n\
        18\tHà Tĩnh; Nghệ An\t\tM\n\
        19\tQuảng Bình; Quảng Trị; Thừa Thiên Huế\t\tM\n\
        20\tQuảng Nam; Đà Nẵng\t\tM\n\
        21\tBình Định; Quảng Ngãi\t\tV2\n\
        22\tKhánh Hòa; Phú Yên\t\tV2\n\
        23\tKon Tum\t\tM\n\
        230\tGia Lai\t\tV2\n\
        231\tGia Lai\t\tV2\n\
        24\tĐắk Lắk\t\tM\n\
        245\tĐắk Nông\t\tM\n\
        25\tLâm Đồng\t\tM\n\
        26\tBình Thuận; Ninh Thuận\t\tV2\n\
        27\tBà Rịa - Vũng Tàu; Đồng Nai\t\tM\n\
        280\tBình Dương\t\tV2\n\
        285\tBình Phước\t\tV2\n\
        29\tTây Ninh\t\tV2\n\
        30\tLong An\t\tM\n\
        31\tTiền Giang\t\tM\n\
        32\tBến Tre\t\tV2\n\
        33\tTrà Vinh; Vĩnh Long\t\tM\n\
        34\tĐồng Tháp\t\tM\n\
        35\tAn Giang\t\tV2\n\
        36\tCần Thơ; Hậu Giang; Sóc Trăng\t\tM\n\
        37\tKiên Giang\t\tM\n\
        38\tBạc Liêu; Cà Mau\t\tM\n"),
};

#[cfg(feature = "civil")] static LIST_CORRECTION_KIND: List = List {
    name: "correction-kind", provenance: told!("canonical codes of this standard; how other systems write them stands in maps/correction-kind.csv"),
    columns: &[], entries: Lines::new("\
        change\tThay đổi hộ tịch\tchange\n\
        correction\tCải chính hộ tịch\tcorrection\n\
        ethnicity\tXác định lại dân tộc\tethnicity determined anew\n\
        supplement\tBổ sung hộ tịch\tsupplement\n"),
};

static LIST_COUNTRY: List = List {
    name: "country", provenance: told!("ISO 3166-1 codes and English names as in Debian iso-codes (by PyPI pycountry 26.2.16); Vietnamese names from Thông tư 07/2016/TT-BCA Annex 2 (see id-place), none where that annex has none"),
    columns: &["alpha3", "numeric"], entries: Lines::new("\
        AD\tAndorra (An-đô-ra)\tAndorra\t\t\t\tAND\u{1f}020\n\
        AE\tCác Tiểu Vương quốc Ả Rập Thống nhất\tUnited Arab Emirates\t\t\t\tARE\u{1f}784\n\
        AF\tAfghanistan\tAfghanistan\t\t\t\tAFG\u{1f}004\n\
        AG\tAntigua và Barbuda (An-ti-goa và Bác-bu-da)\tAntigua and Barbuda\t\t\t\tATG\u{1f}028\n\
        AI\t\tAnguilla\t\t\t\tAIA\u{1f}660\n\
        AL\tAlbania\tAlbania\t\t\t\tALB\u{1f}008\n\
        AM\tArmenia (Ác-mê-ni-a)\tArmenia\t\t\t\tARM\u{1f}051\n\
        AO\tAngola (Ăng-gô-la)\tAngola\t\t\t\tAGO\u{1f}024\n\
        AQ\t\tAntarctica\t\t\t\tATA\u{1f}010\n\
        AR\tArgentina\tArgentina\t\t\t\tARG\u{1f}032\n\
        AS\t\tAmerican Samoa\t\t\t\tASM\u{1f}016\n\
        AT\tÁo\tAustria\t\t\t\tAUT\u{1f}040\n\
        AU\tÚc (Ốt-xrây-li-a)\tAustralia\t\t\t\tAUS\u{1f}036\n\
        AW\t\tAruba\t\t\t\tABW\u{1f}533\n\
        AX\t\tÅland Islands\t\t\t\tALA\u{1f}248\n\
        AZ\tAzerbaijan (A-giéc-bai-gian)\tAzerbaijan\t\t\t\tAZE\u{1f}031\n\
        BA\tBosna và Hercegovina (Bốt-xni-a và Héc-dê-gô-vi-na)\tBosnia and Herzegovina\t\t\t\tBIH\u{1f}070\n\
        BB\tBarbados (Bác-ba-đốt)\tBarbados\t\t\t\tBRB\u{1f}052\n\
        BD\tBangladesh (Băng-la-đét)\tBangladesh\t\t\t\tBGD\u{1f}050\n\
        BE\tBỉ\tBelgium\t\t\t\tBEL\u{1f}056\n\
        BF\tBurkina Faso (Buốc-ki-na Pha-xô)\tBurkina Faso\t\t\t\tBFA\u{1f}854\n\
        BG\tBulgaria (Bungari)\tBulgaria\t\t\t\tBGR\u{1f}100\n\
        BH\tBahrain (Ba-ranh)\tBahrain\t\t\t\tBHR\u{1f}048\n\
        BI\tBurundi\tBurundi\t\t\t\tBDI\u{1f}108\n\
        BJ\tBenin (Bê-nanh)\tBenin\t\t\t\tBEN\u{1f}204\n\
        BL\t\tSaint Barthélemy\t\t\t\tBLM\u{1f}652\n\
        BM\t\tBermuda\t\t\t\tBMU\u{1f}060\n\
        BN\tBrunei (Bru-nây)\tBrunei Darussalam\t\t\t\tBRN\u{1f}096\n\
        BO\tBolivia (Bô-li-vi-a)\tBolivia\t\t\t\tBOL\u{1f}068\n\
        BQ\t\tBonaire, Sint Eustatius and Saba\t\t\t\tBES\u{1f}535\n\
        BR\tBrasil (Bra-xin)\tBrazil\t\t\t\tBRA\u{1f}076\n\
        BS\tBahamas (Ba-ha-mát)\tBahamas\t\t\t\tBHS\u{1f}044\n\
        BT\tBhutan (Bu-tan)\tBhutan\t\t\t\tBTN\u{1f}064\n\
        BV\t\tBouvet Island\t\t\t\tBVT\u{1f}074\n\
        BW\tBotswana\tBotswana\t\t\t\tBWA\u{1f}072\n\
        BY\tBelarus (Bê-la-rút)\tBelarus\t\t\t\tBLR\u{1f}112\n\
        BZ\tBelize (Bê-li-xê)\tBelize\t\t\t\tBLZ\u{1f}084\n\
        CA\tCanada (Ca-na-đa; Gia Nã Đại)\tCanada\t\t\t\tCAN\u{1f}124\n\
        CC\t\tCocos (Keeling) Islands\t\t\t\tCCK\u{1f}166\n\
        CD\tCộng hòa Dân chủ Congo (Congo-Kinshasa)\tCongo, The Democratic Republic of the\t\t\t\tCOD\u{1f}180\n\
        CF\tTrung Phi\tCentral African Republic\t\t\t\tCAF\u{1f}140\n\
        CG\tCộng hòa Congo (Công-gô; Congo-Brazzaville)\tCongo\t\t\t\tCOG\u{1f}178\n\
        CH\tThụy Sĩ (Thụy Sỹ)\tSwitzerland\t\t\t\tCHE\u{1f}756\n\
        CI\tBờ Biển Ngà (Cốt-đi-voa)\tCôte d'Ivoire\t\t\t\tCIV\u{1f}384\n\
        CK\t\tCook Islands\t\t\t\tCOK\u{1f}184\n\
        CL\tChile (Chi-lê)\tChile\t\t\t\tCHL\u{1f}152\n\
        CM\tCameroon (Ca-mơ-run)\tCameroon\t\t\t\tCMR\u{1f}120\n\
        CN\tTrung Quốc\tChina\t\t\t\tCHN\u{1f}156\n\
        CO\tColombia (Cô-lôm-bi-a)\tColombia\t\t\t\tCOL\u{1f}170\n\
        CR\tCosta Rica (Cốt-xta Ri-ca)\tCosta Rica\t\t\t\tCRI\u{1f}188\n\
        CU\tCuba (Cu-ba)\tCuba\t\t\t\tCUB\u{1f}192\n\
        CV\tCabo Verde (Cáp Ve)\tCabo Verde\t\t\t\tCPV\u{1f}132\n\
        CW\t\tCuraçao\t\t\t\tCUW\u{1f}531\n\
        CX\t\tChristmas Island\t\t\t\tCXR\u{1f}162\n\
        CY\tSíp\tCyprus\t\t\t\tCYP\u{1f}196\n\
        CZ\tSéc (Tiệp)\tCzechia\t\t\t\tCZE\u{1f}203\n\
        DE\tĐức\tGermany\t\t\t\tDEU\u{1f}276\n\
        DJ\tDjibouti (Gi-bu-ti)\tDjibouti\t\t\t\tDJI\u{1f}262\n\
        DK\tĐan Mạch\tDenmark\t\t\t\tDNK\u{1f}208\n\
        DM\tDominica (Đô-mi-ni-ca)\tDominica\t\t\t\tDMA\u{1f}212\n\
        DO\tCộng hòa Dominicana (Đô-mi-ni-ca-na)\tDominican Republic\t\t\t\tDOM\u{1f}214\n\
        DZ\tAlgérie (An-giê-ri)\tAlgeria\t\t\t\tDZA\u{1f}012\n\
        EC\tEcuador (Ê-cu-a-đo)\tEcuador\t\t\t\tECU\u{1f}218\n\
        EE\tEstonia (E-xtô-ni-a)\tEstonia\t\t\t\tEST\u{1f}233\n\
        EG\tAi Cập\tEgypt\t\t\t\tEGY\u{1f}818\n\
        EH\t\tWestern Sahara\t\t\t\tESH\u{1f}732\n\
        ER\tEritrea (Ê-ri-tơ-ri-a)\tEritrea\t\t\t\tERI\u{1f}232\n\
        ES\tTây Ban Nha\tSpain\t\t\t\tESP\u{1f}724\n\
        ET\tEthiopia (Ê-t(h)i-ô-pi-a)\tEthiopia\t\t\t\tETH\u{1f}231\n\
        FI\tPhần Lan\tFinland\t\t\t\tFIN\u{1f}246\n\
        FJ\tFiji (Phi-gi)\tFiji\t\t\t\tFJI\u{1f}242\n\
        FK\t\tFalkland Islands (Malvinas)\t\t\t\tFLK\u{1f}238\n\
        FM\tMicronesia (Mi-crô-nê-di)\tMicronesia, Federated States of\t\t\t\tFSM\u{1f}583\n\
        FO\t\tFaroe Islands\t\t\t\tFRO\u{1f}234\n\
        FR\tPháp (Pháp Lan Tây)\tFrance\t\t\t\tFRA\u{1f}250\n\
        GA\tGabon (Ga-bông)\tGabon\t\t\t\tGAB\u{1f}266\n\
        GB\tVương quốc Liên hiệp Anh và Bắc Ireland\tUnited Kingdom\t\t\t\tGBR\u{1f}826\n\
        GD\tGrenada (Grê-na-đa)\tGrenada\t\t\t\tGRD\u{1f}308\n\
        GE\tGruzia (Gru-di-a)\tGeorgia\t\t\t\tGEO\u{1f}268\n\
        GF\t\tFrench Guiana\t\t\t\tGUF\u{1f}254\n\
        GG\t\tGuernsey\t\t\t\tGGY\u{1f}831\n\
        GH\tGhana (Ga-na)\tGhana\t\t\t\tGHA\u{1f}288\n\
        GI\t\tGibraltar\t\t\t\tGIB\u{1f}292\n\
        GL\t\tGreenland\t\t\t\tGRL\u{1f}304\n\
        GM\tGambia (Găm-bi-a)\tGambia\t\t\t\tGMB\u{1f}270\n\
        GN\tGuinea (Ghi-nê)\tGuinea\t\t\t\tGIN\u{1f}324\n\
        GP\t\tGuadeloupe\t\t\t\tGLP\u{1f}312\n\
        GQ\tGuinea Xích Đạo (Ghi-nê Xích Đạo)\tEquatorial Guinea\t\t\t\tGNQ\u{1f}226\n\
        GR\tHy Lạp\tGreece\t\t\t\tGRC\u{1f}300\n\
        GS\t\tSouth Georgia and the South Sandwich Islands\t\t\t\tSGS\u{1f}239\n\
        GT\tGuatemala (Goa-tê-ma-la)\tGuatemala\t\t\t\tGTM\u{1f}320\n\
        GU\t\tGuam\t\t\t\tGUM\u{1f}316\n\
        GW\tGuinea-Bissau (Ghi-nê Bít-xao)\tGuinea-Bissau\t\t\t\tGNB\u{1f}624\n\
        GY\tGuyana (Gai-a-na)\tGuyana\t\t\t\tGUY\u{1f}328\n\
        HK\t\tHong Kong\t\t\t\tHKG\u{1f}344\n\
        HM\t\tHeard Island and McDonald Islands\t\t\t\tHMD\u{1f}334\n\
        HN\tHonduras (Hôn-đu-rát) (Ôn-đu-rát)\tHonduras\t\t\t\tHND\u{1f}340\n\
        HR\tCroatia (Crô-a-ti-a)\tCroatia\t\t\t\tHRV\u{1f}191\n\
        HT\tHaiti (Ha-i-ti)\tHaiti\t\t\t\tHTI\u{1f}332\n\
        HU\tHungary (Hung-ga-ri)\tHungary\t\t\t\tHUN\u{1f}348\n\
        ID\tIndonesia (In-đô-nê-xi-a)\tIndonesia\t\t\t\tIDN\u{1f}360\n\
        IE\tIreland (Ai-len)\tIreland\t\t\t\tIRL\u{1f}372\n\
        IL\tIsrael (I-xra-en)\tIsrael\t\t\t\tISR\u{1f}376\n\
        IM\t\tIsle of Man\t\t\t\tIMN\u{1f}833\n\
        IN\tCộng hòa Ấn Độ\tIndia\t\t\t\tIND\u{1f}356\n\
        IO\t\tBritish Indian Ocean Territory\t\t\t\tIOT\u{1f}086\n\
        IQ\tIraq (I-rắc)\tIraq\t\t\t\tIRQ\u{1f}368\n\
        IR\tIran\tIran\t\t\t\tIRN\u{1f}364\n\
        IS\tIceland (Ai xơ len)\tIceland\t\t\t\tISL\u{1f}352\n\
        IT\tÝ (I-ta-li-a)\tItaly\t\t\t\tITA\u{1f}380\n\
        JE\t\tJersey\t\t\t\tJEY\u{1f}832\n\
        JM\tJamaica (Gia-mai-ca)\tJamaica\t\t\t\tJAM\u{1f}388\n\
        JO\tJordan (Gioóc-đan-ni)\tJordan\t\t\t\tJOR\u{1f}400\n\
        JP\tNhật Bản\tJapan\t\t\t\tJPN\u{1f}392\n\
        KE\tKenya (Kê-nhi-a)\tKenya\t\t\t\tKEN\u{1f}404\n\
        KG\tKyrgyzstan (Cư-rơ-gư-xtan)\tKyrgyzstan\t\t\t\tKGZ\u{1f}417\n\
        KH\tCampuchia\tCambodia\t\t\t\tKHM\u{1f}116\n\
        KI\tKiribati\tKiribati\t\t\t\tKIR\u{1f}296\n\
        KM\tComoros (Cô-mo)\tComoros\t\t\t\tCOM\u{1f}174\n\
        KN\tSaint Kitts và Nevis (Xanh Kít và Nê-vít)\tSaint Kitts and Nevis\t\t\t\tKNA\u{1f}659\n\
        KP\tTriều Tiên\tNorth Korea\t\t\t\tPRK\u{1f}408\n\
        KR\tHàn Quốc (Nam Hàn)\tSouth Korea\t\t\t\tKOR\u{1f}410\n\
        KW\tKuwait (Cô-oét)\tKuwait\t\t\t\tKWT\u{1f}414\n\
        KY\t\tCayman Islands\t\t\t\tCYM\u{1f}136\n\
        KZ\tKazakhstan (Ca-dắc-xtan)\tKazakhstan\t\t\t\tKAZ\u{1f}398\n\
        LA\tLào\tLaos\t\t\t\tLAO\u{1f}418\n\
        LB\tLi ban (Li-băng)\tLebanon\t\t\t\tLBN\u{1f}422\n\
        LC\tSaint Lucia (San-ta Lu-xi-a)\tSaint Lucia\t\t\t\tLCA\u{1f}662\n\
        LI\tLiechtenstein (Lích-ten-xtai)\tLiechtenstein\t\t\t\tLIE\u{1f}438\n\
        LK\tSri Lanka (Xri Lan-ca)\tSri Lanka\t\t\t\tLKA\u{1f}144\n\
        LR\tLiberia (Li-bê-ri-a)\tLiberia\t\t\t\tLBR\u{1f}430\n\
        LS\tLesotho (Lê-xô-thô)\tLesotho\t\t\t\tLSO\u{1f}426\n\
        LT\tLitva (Lít-va)\tLithuania\t\t\t\tLTU\u{1f}440\n\
        LU\tLuxembourg (Lúc-xem-bua)\tLuxembourg\t\t\t\tLUX\u{1f}442\n\
        LV\tLatvia (Lat-vi-a)\tLatvia\t\t\t\tLVA\u{1f}428\n\
        LY\tLibya (Li-bi)\tLibya\t\t\t\tLBY\u{1f}434\n\
        MA\tMaroc\tMorocco\t\t\t\tMAR\u{1f}504\n\
        MC\tMonaco (Mô-na-cô)\tMonaco\t\t\t\tMCO\u{1f}492\n\
        MD\tMoldova (Môn-đô-va)\tMoldova\t\t\t\tMDA\u{1f}498\n\
        ME\tMontenegro (Môn-tê-nê-grô)\tMontenegro\t\t\t\tMNE\u{1f}499\n\
        MF\t\tSaint Martin (French part)\t\t\t\tMAF\u{1f}663\n\
        MG\tMadagascar\tMadagascar\t\t\t\tMDG\u{1f}450\n\
        MH\tQuần đảo Marshall\tMarshall Islands\t\t\t\tMHL\u{1f}584\n\
        MK\tMacedonia (Mã Cơ Đốn) (Ma-xê-đô-ni-a)\tNorth Macedonia\t\t\t\tMKD\u{1f}807\n\
        ML\tMali\tMali\t\t\t\tMLI\u{1f}466\n\
        MM\tMyanma (Mi-an-ma)\tMyanmar\t\t\t\tMMR\u{1f}104\n\
        MN\tMông Cổ\tMongolia\t\t\t\tMNG\u{1f}496\n\
        MO\t\tMacao\t\t\t\tMAC\u{1f}446\n\
        MP\t\tNorthern Mariana Islands\t\t\t\tMNP\u{1f}580\n\
        MQ\t\tMartinique\t\t\t\tMTQ\u{1f}474\n\
        MR\tMauritanie (Mô-ri-ta-ni)\tMauritania\t\t\t\tMRT\u{1f}478\n\
        MS\t\tMontserrat\t\t\t\tMSR\u{1f}500\n\
        MT\tMalta (Man-ta)\tMalta\t\t\t\tMLT\u{1f}470\n\
        MU\tMauritius (Mô-ri-xơ)\tMauritius\t\t\t\tMUS\u{1f}480\n\
        MV\tMaldives (Man-di-vơ)\tMaldives\t\t\t\tMDV\u{1f}462\n\
        MW\tMalawi (Ma-la-uy)\tMalawi\t\t\t\tMWI\u{1f}454\n\
        MX\tMexico (Mê-hi-cô)\tMexico\t\t\t\tMEX\u{1f}484\n\
        MY\tMalaysia (Mã Lai Tây Á) (Ma-lay-xi-a)\tMalaysia\t\t\t\tMYS\u{1f}458\n\
        MZ\tMozambique (Mô-dăm-bích)\tMozambique\t\t\t\tMOZ\u{1f}508\n\
        NA\tNamibia (Na-mi-bi-a)\tNamibia\t\t\t\tNAM\u{1f}516\n\
        NC\t\tNew Caledonia\t\t\t\tNCL\u{1f}540\n\
        NE\tNiger (Ni-giê)\tNiger\t\t\t\tNER\u{1f}562\n\
        NF\t\tNorfolk Island\t\t\t\tNFK\u{1f}574\n\
        NG\tNigeria (Ni-giê-ri-a)\tNigeria\t\t\t\tNGA\u{1f}566\n\
        NI\tNicaragua (Ni-ca-ra-goa)\tNicaragua\t\t\t\tNIC\u{1f}558\n\
        NL\tHà Lan (Hòa Lan)\tNetherlands\t\t\t\tNLD\u{1f}528\n\
        NO\tNa Uy\tNorway\t\t\t\tNOR\u{1f}578\n\
        NP\tNepal (Nê-pan)\tNepal\t\t\t\tNPL\u{1f}524\n\
        NR\tNauru (Nau-ru)\tNauru\t\t\t\tNRU\u{1f}520\n\
        NU\t\tNiue\t\t\t\tNIU\u{1f}570\n\
        NZ\tNew Zealand (Niu Di-lân) (Tân Tây Lan)\tNew Zealand\t\t\t\tNZL\u{1f}554\n\
        OM\tOman (Ô-man)\tOman\t\t\t\tOMN\u{1f}512\n\
        PA\tPanama (Pa-na-ma)\tPanama\t\t\t\tPAN\u{1f}591\n\
        PE\tPeru (Pê-ru)\tPeru\t\t\t\tPER\u{1f}604\n\
        PF\t\tFrench Polynesia\t\t\t\tPYF\u{1f}258\n\
        PG\tPapua New Guinea (Pa-pua Niu Ghi-nê)\tPapua New Guinea\t\t\t\tPNG\u{1f}598\n\
        PH\tPhilippines (Phi-líp-pin)\tPhilippines\t\t\t\tPHL\u{1f}608\n\
        PK\tPakistan (Pa-kít-xtan)\tPakistan\t\t\t\tPAK\u{1f}586\n\
        PL\tBa Lan\tPoland\t\t\t\tPOL\u{1f}616\n\
        PM\t\tSaint Pierre and Miquelon\t\t\t\tSPM\u{1f}666\n\
        PN\t\tPitcairn\t\t\t\tPCN\u{1f}612\n\
        PR\t\tPuerto Rico\t\t\t\tPRI\u{1f}630\n\
        PS\t\tPalestine, State of\t\t\t\tPSE\u{1f}275\n\
        PT\tBồ Đào Nha\tPortugal\t\t\t\tPRT\u{1f}620\n\
        PW\tPalau (Pa-lau)\tPalau\t\t\t\tPLW\u{1f}585\n\
        PY\tParaguay (Pa-ra-goay)\tParaguay\t\t\t\tPRY\u{1f}600\n\
        QA\tQatar (Ca-ta)\tQatar\t\t\t\tQAT\u{1f}634\n\
        RE\t\tRéunion\t\t\t\tREU\u{1f}638\n\
        RO\tRomania (Ru-ma-ni, Lỗ Ma Ni)\tRomania\t\t\t\tROU\u{1f}642\n\
        RS\tSerbia (Xéc-bi-a)\tSerbia\t\t\t\tSRB\u{1f}688\n\
        RU\tNga\tRussian Federation\t\t\t\tRUS\u{1f}643\n\
        RW\tRwanda (Ru-an-đa)\tRwanda\t\t\t\tRWA\u{1f}646\n\
        SA\tẢ Rập Saudi (Ả Rập Xê-út)\tSaudi Arabia\t\t\t\tSAU\u{1f}682\n\
        SB\tSolomon (Xô-lô-môn)\tSolomon Islands\t\t\t\tSLB\u{1f}090\n\
        SC\tSeychelles (Xây-sen)\tSeychelles\t\t\t\tSYC\u{1f}690\n\
        SD\tSudan (Xu-đăng)\tSudan\t\t\t\tSDN\u{1f}729\n\
        SE\tThụy Điển\tSweden\t\t\t\tSWE\u{1f}752\n\
        SG\tSingapore (Xinh-ga-po)\tSingapore\t\t\t\tSGP\u{1f}702\n\
        SH\t\tSaint Helena, Ascension and Tristan da Cunha\t\t\t\tSHN\u{1f}654\n\
        SI\tSlovenia (Xlô-ven-ni-a)\tSlovenia\t\t\t\tSVN\u{1f}705\n\
        SJ\t\tSvalbard and Jan Mayen\t\t\t\tSJM\u{1f}744\n\
        SK\tSlovakia (Xlô-va-ki-a)\tSlovakia\t\t\t\tSVK\u{1f}703\n\
        SL\tSierra Leone (Xi-ê-ra Lê-ôn)\tSierra Leone\t\t\t\tSLE\u{1f}694\n\
        SM\tSan Marino (San Ma-ri-nô)\tSan Marino\t\t\t\tSMR\u{1f}674\n\
        SN\tSénégal (Xê-nê-gan)\tSenegal\t\t\t\tSEN\u{1f}686\n\
        SO\tSomalia (Xô-ma-li)\tSomalia\t\t\t\tSOM\u{1f}706\n\
        SR\tSuriname (Xu-ri-nam)\tSuriname\t\t\t\tSUR\u{1f}740\n\
        SS\tNam Sudan\tSouth Sudan\t\t\t\tSSD\u{1f}728\n\
        ST\tSão Tomé và Príncipe (Sao Tô-mê và Prin-xi-pê)\tSao Tome and Principe\t\t\t\tSTP\u{1f}678\n\
        SV\tEl Salvador (En Xan-va-đo)\tEl Salvador\t\t\t\tSLV\u{1f}222\n\
        SX\t\tSint Maarten (Dutch part)\t\t\t\tSXM\u{1f}534\n\
        SY\tSyria (Xi-ri)\tSyria\t\t\t\tSYR\u{1f}760\n\
        SZ\tSwaziland (Xoa-di-len)\tEswatini\t\t\t\tSWZ\u{1f}748\n\
        TC\t\tTurks and Caicos Islands\t\t\t\tTCA\u{1f}796\n\
        TD\tTchad (Sát)\tChad\t\t\t\tTCD\u{1f}148\n\
        TF\t\tFrench Southern Territories\t\t\t\tATF\u{1f}260\n\
        TG\tTogo (Tô-gô)\tTogo\t\t\t\tTGO\u{1f}768\n\
        TH\tThái Lan\tThailand\t\t\t\tTHA\u{1f}764\n\
        TJ\tTajikistan (Tát-gi-kít-xtan)\tTajikistan\t\t\t\tTJK\u{1f}762\n\
        TK\t\tTokelau\t\t\t\tTKL\u{1f}772\n\
        TL\tĐông Timor (Ti-mo Lex-te)\tTimor-Leste\t\t\t\tTLS\u{1f}626\n\
        TM\tTurkmenistan (Tuốc-mê-ni-xtan)\tTurkmenistan\t\t\t\tTKM\u{1f}795\n\
        TN\tTunisia (Tuy-ni-di)\tTunisia\t\t\t\tTUN\u{1f}788\n\
        TO\tTonga (Tông-ga)\tTonga\t\t\t\tTON\u{1f}776\n\
        TR\tThổ Nhĩ Kỳ\tTürkiye\t\t\t\tTUR\u{1f}792\n\
        TT\tTrinidad và Tobago (Tri-ni-đát và Tô-ba-gô)\tTrinidad and Tobago\t\t\t\tTTO\u{1f}780\n\
        TV\tTuvalu\tTuvalu\t\t\t\tTUV\u{1f}798\n\
        TW\t\tTaiwan\t\t\t\tTWN\u{1f}158\n\
        TZ\tTanzania (Tan-da-ni-a)\tTanzania\t\t\t\tTZA\u{1f}834\n\
        UA\tUkraina (U-crai-na)\tUkraine\t\t\t\tUKR\u{1f}804\n\
        UG\tUganda (U-gan-đa)\tUganda\t\t\t\tUGA\u{1f}800\n\
        UM\t\tUnited States Minor Outlying Islands\t\t\t\tUMI\u{1f}581\n\
        US\tHoa Kỳ (Mỹ)\tUnited States\t\t\t\tUSA\u{1f}840\n\
        UY\tUruguay (U-ru-goay)\tUruguay\t\t\t\tURY\u{1f}858\n\
        UZ\tUzbekistan (U-dơ-bê-kít-xtan)\tUzbekistan\t\t\t\tUZB\u{1f}860\n\
        VA\tThành Vatican (Va-ti-căng)/Tòa Thánh\tHoly See (Vatican City State)\t\t\t\tVAT\u{1f}336\n\
        VC\tSaint Vincent và Grenadines (Xanh Vin-xen và Grê-na-din)\tSaint Vincent and the Grenadines\t\t\t\tVCT\u{1f}670\n\
        VE\tVenezuela (Vê-nê-xu(y)-ê-la)\tVenezuela\t\t\t\tVEN\u{1f}862\n\
        VG\t\tVirgin Islands, British\t\t\t\tVGB\u{1f}092\n\
        VI\t\tVirgin Islands, U.S.\t\t\t\tVIR\u{1f}850\n\
        VN\tViệt Nam\tVietnam\t\t\t\tVNM\u{1f}704\n\
        VU\tVanuatu (Va-nu-a-tu)\tVanuatu\t\t\t\tVUT\u{1f}548\n\
        WF\t\tWallis and Futuna\t\t\t\tWLF\u{1f}876\n\
        WS\tSamoa (Xa-moa)\tSamoa\t\t\t\tWSM\u{1f}882\n\
        YE\tYemen (Y-ê-men)\tYemen\t\t\t\tYEM\u{1f}887\n\
        YT\t\tMayotte\t\t\t\tMYT\u{1f}175\n\
        ZA\tNam Phi\tSouth Africa\t\t\t\tZAF\u{1f}710\n\
        ZM\tZambia (Dăm-bi-a)\tZambia\t\t\t\tZMB\u{1f}894\n\
        ZW\tZimbabwe (Dim-ba-bu-ê)\tZimbabwe\t\t\t\tZWE\u{1f}716\n"),
};

#[cfg(feature = "civil")] static LIST_DEATH_NOTICE: List = List {
    name: "death-notice", provenance: told!("canonical codes of this standard; how other systems write them stands in maps/death-notice.csv"),
    columns: &[], entries: Lines::new("\
        court\tBản án, quyết định của Tòa án tuyên bố một người là đã chết\tcourt declaration of death\tD\n\
        execution\tGiấy xác nhận việc thi hành án tử hình\tcertificate of an execution\tD\n\
        medical\tVăn bản xác định nguyên nhân chết của cơ quan y tế cấp huyện\tcause of death by a health authority\tD\n\
        minutes\tBiên bản xác nhận việc chết\tminutes of the death\tD\n\
        notice\tGiấy báo tử\tnotice of death\tD\n\
        police\tVăn bản xác nhận của công an hoặc kết quả giám định pháp y\tpolice or forensic finding\tD\n\
        witness\tVăn bản xác nhận việc chết của người làm chứng\tstatement of a witness\tD\n"),
};

#[cfg(feature = "civil")] static LIST_DECLARATION: List = List {
    name: "declaration", provenance: told!("canonical codes of this standard; how other systems write them stands in maps/declaration.csv"),
    columns: &[], entries: Lines::new("\
        declared\tTuyên bố\tdeclared\tD\n\
        revoked\tHủy tuyên bố\trevoked\tD\n"),
};

static LIST_DOCUMENT_KIND: List = List {
    name: "document-kind", provenance: told!("canonical codes of this standard; laws in the notes"),
    columns: &[], entries: Lines::new("\
        army-id\tGiấy chứng minh quân đội nhân dân\tarmy identity card\tD\n\
        army-officer-id\tGiấy chứng minh sĩ quan\tarmy officer identity card\tD\n\
        birth-cert\tGiấy khai sinh\tbirth certificate\tD\n\
        can-cuoc\tThẻ căn cước\tidentity card of the 2023 law\tD\t2024-07-01\n\
        can-cuoc-cert\tGiấy chứng nhận căn cước\tcertificate of identity\tD\t2024-07-01\n\
        cccd\tThẻ Căn cước công dân\tcitizen identity card\tD\t2016-01-01\n\
        cccd-barcode\tThẻ Căn cước công dân mã vạch\tcitizen identity card with barcode\tD\t2016-01-01\n\
        cccd-chip\tThẻ Căn cước công dân gắn chíp\tcitizen identity card with chip\tD\t2021-01-23\n\
        cmnd\tChứng minh nhân dân\tidentity card\tD\t\t2025-01-01\n\
        driver-licence\tGiấy phép lái xe\tdriving licence\tD\n\
        household-book\tSổ hộ khẩu\thousehold book\tD\t\t2023-01-01\n\
        other\tGiấy tờ khác\tother document\tD\n\
        passport\tHộ chiếu\tpassport\tD\n\
        perm-resident\tThẻ thường trú\tpermanent resident card\tD\n\
        police-id\tGiấy chứng minh công an nhân dân\tpolice identity card\tD\n\
        temp-resident\tThẻ tạm trú\ttemporary resident card\tD\n"),
};

#[cfg(feature = "civil")] static LIST_DVCQG_ETHNIC: List = List {
    name: "dvcqg-ethnic", provenance: told!("national service portal, form for deaths, version 19: the numbers of 1979 with its own spelling and two more"),
    columns: &[], entries: Lines::new("\
        01\tKinh\n\
        02\tTày\n\
        03\tThái\n\
        04\tHoa\n\
        05\tKhơ-me\n\
        06\tMường\n\
        07\tNùng\n\
        08\tH'Mông\n\
        09\tDao\n\
        10\tGia-rai\n\
        11\tNgái\n\
        12\tÊ-đê\n\
        13\tBa na\n\
        14\tXơ-Đăng\n\
        15\tSán Chay\n\
        16\tCơ-ho\n\
        17\tChăm\n\
        18\tSán Dìu\n\
        19\tHrê\n\
        20\tMnông\n\
        21\tRa-glai\n\
        22\tXtiêng\n\
        23\tBru-Vân Kiều\n\
        24\tThổ\n\
        25\tGiáy\n\
        26\tCơ-tu\n\
        27\tGiẻ Triêng\n\
        28\tMạ\n\
        29\tKhơ-mú\n\
        30\tCo\n\
        31\tTà-ôi\n\
        32\tChơ-ro\n\
        33\tKháng\n\
        34\tXinh-mun\n\
        35\tHà Nhì\n\
        36\tChu ru\n\
        37\tLào\n\
        38\tLa Chí\n\
        39\tLa Ha\n\
        40\tPhù Lá\n\
        41\tLa Hủ\n\
        42\tLự\n\
        43\tLô Lô\n\
        44\tChứt\n\
        45\tMảng\n\
        46\tPà Thẻn\n\
        47\tCơ Lao\n\
        48\tCống\n\
        49\tBố Y\n\
        50\tSi La\n\
        51\tPu Péo\n\
        52\tBrâu\n\
        53\tƠ Đu\n\
        54\tRơ măm\n\
        55\tNgười nước ngoài\tforeigner\n\
        56\tKhông rõ\tnot known\n"),
};

#[cfg(feature = "civil")] static LIST_DVCQG_IDDOC: List = List {
    name: "dvcqg-iddoc", provenance: told!("national service portal, form for deaths, version 19"),
    columns: &[], entries: Lines::new("\
        10\tGiấy chứng nhận căn cước\tcertificate of identity\n\
        2\tChứng minh nhân dân\tidentity card\n\
        3\tGiấy chứng minh sĩ quan QĐND VN\tarmy officer identity card\n\
        4\tGiấy chứng minh công an nhân dân\tpolice identity card\n\
        5\tCăn cước công dân\tcitizen identity card\n\
        6\tHộ chiếu\tpassport\n\
        7\tSổ hộ khẩu\thousehold book\n\
        8\tCác loại giấy tờ tùy thân khác\tother document\n\
        9\tThẻ căn cước\tidentity card of the 2023 law\n"),
};

#[cfg(feature = "civil")] static LIST_DVCQG_MARITAL: List = List {
    name: "dvcqg-marital", provenance: told!("national service portal, form for certificates of marital status"),
    columns: &[], entries: Lines::new("\
        1\tChưa đăng ký kết hôn với ai\tnever married\tM\n\
        2\tHiện tại đang có vợ/chồng\tmarried\n\
        3\tĐã đăng ký kết hôn/có vợ chồng nhưng đã ly hôn; hiện chưa đăng ký kết hôn với ai\tdivorced\n\
        4\tVợ/chồng đã chết; hiện chưa đăng ký kết hôn với ai\twidowed\n\
        5\tTrong một khoảng thời gian trước đây chưa đăng ký kết hôn, hiện đang có vợ/chồng\tnot married in an earlier period\n"),
};

static LIST_ETHNIC_1979: List = List {
    name: "ethnic-1979", provenance: told!("Quyết định 121-TCTK/PPCĐ of 2 March 1979; 01-09 cucthongke.danang.gov.vn, full order 01-56 IPUMS ETHNICVN and github Thanhnt237/TTHubClient src/assets/religion.ts@83f1720d (identical)"),
    columns: &[], entries: Lines::new("\
        01\tKinh\t\t\t1979-03-02\n\
        02\tTày\t\t\t1979-03-02\n\
        03\tThái\t\t\t1979-03-02\n\
        04\tHoa\t\t\t1979-03-02\n\
        05\tKhơ-me\t\t\t1979-03-02\n\
        06\tMường\t\t\t1979-03-02\n\
        07\tNùng\t\t\t1979-03-02\n\
        08\tHMông\t\t\t1979-03-02\n\
        09\tDao\t\t\t1979-03-02\n\
        10\tGia-rai\t\t\t1979-03-02\n\
        11\tNgái\t\t\t1979-03-02\n\
        12\tÊ-đê\t\t\t1979-03-02\n\
        13\tBa-na\t\t\t1979-03-02\n\
        14\tXơ-đăng\t\t\t1979-03-02\n\
        15\tSán Chay\t\t\t1979-03-02\n\
        16\tCơ-ho\t\t\t1979-03-02\n\
        17\tChăm\t\t\t1979-03-02\n\
        18\tSán Dìu\t\t\t1979-03-02\n\
        19\tHrê\t\t\t1979-03-02\n\
        20\tMnông\t\t\t1979-03-02\n\
        21\tRa-glai\t\t\t1979-03-02\n\
        22\tXtiêng\t\t\t1979-03-02\n\
        23\tBru-Vân Kiều\t\t\t1979-03-02\n\
        24\tThổ\t\t\t1979-03-02\n\
        25\tGiáy\t\t\t1979-03-02\n\
        26\tCơ-tu\t\t\t1979-03-02\n\
        27\tGié-Triêng\t\t\t1979-03-02\n\
        28\tMạ\t\t\t1979-03-02\n\
        29\tKhơ-mú\t\t\t1979-03-02\n\
        30\tCo\t\t\t1979-03-02\n\
        31\tTà-ôi\t\t\t1979-03-02\n\
        32\tChơ-ro\t\t\t1979-03-02\n\
        33\tKháng\t\t\t1979-03-02\n\
        34\tXinh-mun\t\t\t1979-03-02\n\
        35\tHà Nhì\t\t\t1979-03-02\n\
        36\tChu-ru\t\t\t1979-03-02\n\
        37\tLào\t\t\t1979-03-02\n\
        38\tLa Chí\t\t\t1979-03-02\n\
        39\tLa Ha\t\t\t1979-03-02\n\
        40\tPhù Lá\t\t\t1979-03-02\n\
        41\tLa Hủ\t\t\t1979-03-02\n\
        42\tLự\t\t\t1979-03-02\n\
        43\tLô Lô\t\t\t1979-03-02\n\
        44\tChứt\t\t\t1979-03-02\n\
        45\tMảng\t\t\t1979-03-02\n\
        46\tPà Thẻn\t\t\t1979-03-02\n\
        47\tCơ Lao\t\t\t1979-03-02\n\
        48\tCống\t\t\t1979-03-02\n\
        49\tBố Y\t\t\t1979-03-02\n\
        50\tSi La\t\t\t1979-03-02\n\
        51\tPu Péo\t\t\t1979-03-02\n\
        52\tBrâu\t\t\t1979-03-02\n\
        53\tƠ-đu\t\t\t1979-03-02\n\
        54\tRơ-măm\t\t\t1979-03-02\n\
        55\tNgười nước ngoài\t\t\t1979-03-02\n\
        56\tKhông rõ / khác\t\t\t1979-03-02\n"),
};

static LIST_ETHNIC_2008: List = List {
    name: "ethnic-2008", provenance: told!("Quyết định 1019/QĐ-TCTK of 12 November 2008 as printed in QCVN 109:2017/BTTTT Annex E; 01-13 qcvn109.gov.vn, 14-20 gso.gov.vn DocID=15172, 21-54 from memory"),
    columns: &[], entries: Lines::new("\
        01\tKinh\t\t\t2008-11-12\n\
        02\tTày\t\t\t2008-11-12\n\
        03\tThái\t\t\t2008-11-12\n\
        04\tMường\t\t\t2008-11-12\n\
        05\tKhơ-me\t\t\t2008-11-12\n\
        06\tHoa\t\t\t2008-11-12\n\
        07\tNùng\t\t\t2008-11-12\n\
        08\tHMông\t\t\t2008-11-12\n\
        09\tDao\t\t\t2008-11-12\n\
        10\tGia-rai\t\t\t2008-11-12\n\
        11\tÊ-đê\t\t\t2008-11-12\n\
        12\tBa-na\t\t\t2008-11-12\n\
        13\tSán Chay\t\t\t2008-11-12\n\
        14\tChăm\t\t\t2008-11-12\n\
        15\tCơ-ho\t\t\t2008-11-12\n\
        16\tXơ-đăng\t\t\t2008-11-12\n\
        17\tSán Dìu\t\t\t2008-11-12\n\
        18\tHrê\t\t\t2008-11-12\n\
        19\tRa-glai\t\t\t2008-11-12\n\
        20\tMnông\t\t\t2008-11-12\n\
        21\tThổ\t\tM\t2008-11-12\n\
        22\tXtiêng\t\tM\t2008-11-12\n\
        23\tKhơ-mú\t\tM\t2008-11-12\n\
        24\tBru-Vân Kiều\t\tM\t2008-11-12\n\
        25\tCơ-tu\t\tM\t2008-11-12\n\
        26\tGiáy\t\tM\t2008-11-12\n\
        27\tTà-ôi\t\tM\t2008-11-12\n\
        28\tMạ\t\tM\t2008-11-12\n\
        29\tGié-Triêng\t\tM\t2008-11-12\n\
        30\tCo\t\tM\t2008-11-12\n\
        31\tChơ-ro\t\tM\t2008-11-12\n\
        32\tXinh-mun\t\tM\t2008-11-12\n\
        33\tHà Nhì\t\tM\t2008-11-12\n\
        34\tChu-ru\t\tM\t2008-11-12\n\
        35\tLào\t\tM\t2008-11-12\n\
        36\tLa Chí\t\tM\t2008-11-12\n\
        37\tKháng\t\tM\t2008-11-12\n\
        38\tPhù Lá\t\tM\t2008-11-12\n\
        39\tLa Hủ\t\tM\t2008-11-12\n\
        40\tLa Ha\t\tM\t2008-11-12\n\
        41\tPà Thẻn\t\tM\t2008-11-12\n\
        42\tLự\t\tM\t2008-11-12\n\
        43\tNgái\t\tM\t2008-11-12\n\
        44\tChứt\t\tM\t2008-11-12\n\
        45\tLô Lô\t\tM\t2008-11-12\n\
        46\tMảng\t\tM\t2008-11-12\n\
        47\tCơ Lao\t\tM\t2008-11-12\n\
        48\tBố Y\t\tM\t2008-11-12\n\
        49\tCống\t\tM\t2008-11-12\n\
        50\tSi La\t\tM\t2008-11-12\n\
        51\tPu Péo\t\tM\t2008-11-12\n\
        52\tRơ-măm\t\tM\t2008-11-12\n\
        53\tBrâu\t\tM\t2008-11-12\n\
        54\tƠ-đu\t\tM\t2008-11-12\n"),
};

#[cfg(feature = "civil")] static LIST_EXTRACT_SUFFIX: List = List {
    name: "extract-suffix", provenance: told!("printed reports of a commune system, 2018"),
    columns: &["event"], entries: Lines::new("\
        TLCDGH\tTrích lục chấm dứt giám hộ\textract: end of guardianship\t\t\t\tguardianship-end\n\
        TLCMC\tTrích lục nhận cha, mẹ, con\textract: recognition\t\t\t\tparent-child\n\
        TLGCHT\tTrích lục ghi chú/thay đổi hộ tịch\textract: note or change of civil status\t\t\t\tcivil-change\n\
        TLGCKH\tTrích lục ghi chú kết hôn\textract: note of a marriage abroad\t\t\t\tforeign-marriage\n\
        TLGCKS\tTrích lục ghi chú khai sinh\textract: note of a birth abroad\t\t\t\tforeign-birth\n\
        TLGH\tTrích lục giám hộ\textract: guardianship\t\t\t\tguardianship\n\
        TLKH\tTrích lục kết hôn\textract: marriage\t\t\t\tmarriage\n\
        TLKS\tTrích lục khai sinh\textract: birth\t\t\t\tbirth\n\
        TLKT\tTrích lục khai tử\textract: death\t\t\t\tdeath\n\
        UBND-GBT\tGiấy báo tử do Ủy ban nhân dân cấp\tnotice of death by a people’s committee\n\
        UBND-XNTTHN\tGiấy xác nhận tình trạng hôn nhân\tcertificate of marital status\n"),
};

static LIST_FLAW: List = List {
    name: "flaw", provenance: told!("own list of this project; what a carrier can notice about the bytes themselves"),
    columns: &[], entries: Lines::new("\
        bad-hex\tô này phải là chữ đã mã hóa thập lục phân nhưng không giải mã được, giữ nguyên\tthis field should hold hexadecimal text but can not be decoded; kept as it is\n\
        broken-record\tbản ghi không đọc được vì sai cấu trúc\tthe record is not well formed and could not be read\n\
        cells-shifted\tcác ô của dòng bị lệch cột; đã đặt lại theo nội dung\tthe cells of the row slid aside; they were put back by their contents\n\
        few-fields\tmã quét thiếu trường so với mẫu thẻ\tthe scanned code has fewer fields than the card's layout\n\
        field-count\tsố trường của mã quét không đúng với mẫu thẻ này\tthe scanned code does not have the number of fields of this card's version\n\
        inner-type\tmột giá trị phải là chữ lại là một cấu trúc\ta structure stands where a text belongs\n\
        merged-cell\tdòng có ô bị gộp với ô khác nên chỉ ô đầu còn giá trị\tthe row holds cells merged with others; only the first has the value\n\
        mojibake\tchữ bị đọc sai bảng mã; đã sửa lại nếu chứng minh được\tthe text was read in a wrong code page; repaired where that can be proven\n\
        mrz-cd-all\tsố kiểm tra chung của vùng máy đọc không khớp\tthe overall check digit of the machine-readable zone does not fit\n\
        mrz-cd-birth\tsố kiểm tra của ngày sinh trong vùng máy đọc không khớp\tthe check digit of the date of birth in the machine-readable zone does not fit\n\
        mrz-cd-expiry\tsố kiểm tra của ngày hết hạn trong vùng máy đọc không khớp\tthe check digit of the date of expiry in the machine-readable zone does not fit\n\
        mrz-cd-national\tsố kiểm tra của số định danh cá nhân trong vùng máy đọc không khớp\tthe national check digit of the personal number in the machine-readable zone does not fit\n\
        mrz-cd-number\tsố kiểm tra của số giấy tờ trong vùng máy đọc không khớp\tthe check digit of the document number in the machine-readable zone does not fit\n\
        mrz-cd-optional\tsố kiểm tra của phần tùy chọn trong vùng máy đọc không khớp\tthe check digit of the optional data in the machine-readable zone does not fit\n\
        mrz-name-cut\thọ tên chiếm hết chỗ trong vùng máy đọc nên có thể đã bị cắt\tthe names fill their place in the machine-readable zone, so they may have been cut\n\
        mrz-pin-number\tsố giấy tờ không phải là 9 số cuối của số định danh cá nhân\tthe document number is not the last nine digits of the personal number\n\
        msg-bare\tphần bên trong bản tin là cấu trúc chứ không phải chuỗi như quy định\twhat stands inside the message is a structure and not a text as it should be\n\
        msg-broken\tchuỗi dữ liệu bên trong thông điệp không phải JSON hay XML đúng cấu trúc\tthe data inside the message is no well-formed JSON or XML\n\
        msg-fallback\tphần mềm nguồn ghi giá trị mặc định thay cho giá trị thiếu\tthe source wrote a default where it had no value\n\
        msg-refused\tnơi nhận trả lời lỗi; bản tin chưa được tiếp nhận\tthe receiver answers with an error; the message was not accepted\n\
        msg-unescaped\tchuỗi XML bên trong thông điệp viết ký tự đặc biệt không thoát\tthe XML inside the message was written without escaping\n\
        no-end-mark\tmã quét thiếu dấu kết thúc $ nên có thể bị cắt\tthe scanned code lacks its end mark $, so it may be cut\n\
        no-entry-yet\tnguồn là yêu cầu đăng ký nên chưa có mục sổ\tthe source asks for a registration; there is no entry yet\n\
        not-utf8\tdòng không phải UTF-8; các byte lạ được giữ lại\tthe row is not UTF-8; its odd bytes are kept\n\
        nul-byte\tdòng có ký tự NUL\tthe row holds a NUL character\n\
        one-parent\tchip chỉ ghi tên một người ở mục cha mẹ; không rõ là cha hay mẹ\tthe chip names only one parent and does not say whether father or mother\n\
        over-limit\tbản ghi vượt giới hạn đọc\tthe record is over a limit of reading\n\
        placeholder\tô ghi chữ thay cho giá trị còn thiếu; đã coi là trống và giữ chữ lại\twords stand in the place of a missing value; it is taken as empty and the words are kept\n\
        row-width\tdòng có số ô khác số cột của bảng\tthe row does not have as many cells as the table has columns\n\
        sheet-error\tdòng có ô báo lỗi công thức của bảng tính\tthe row holds a cell with a spreadsheet error\n\
        sheet-formula\tdòng có ô chứa công thức; đã lấy kết quả tính lần cuối\tthe row holds a formula; its last result was taken\n\
        six-fields\tthiết bị quét bỏ mất ô số CMND cũ; đã đặt lại vị trí các trường\tthe scanner left out the place of the old number; the fields were put back in place\n\
        tells-part\tnguồn là giấy báo hoặc câu trả lời nên chỉ nói một phần\tthe source is a notice or an answer and tells only a part\n\
        template-columns\tcột của tệp không đúng mẫu đã công bố\tthe columns are not those of the published template\n\
        tlv-length\tđộ dài khai trong dữ liệu chip không khớp với số byte có thật\ta length stated in the chip's data does not fit the bytes that are there\n\
        xml-mixed\tcó chữ nằm lẫn giữa các phần tử con; chữ được giữ nhưng không còn vị trí\ttext stands between child elements; it is kept but not its position\n"),
};

#[cfg(feature = "civil")] static LIST_FOREIGN_NOTE_KIND: List = List {
    name: "foreign-note-kind", provenance: told!("canonical codes of this standard; Luật Hộ tịch 60/2014/QH13 art. 48, suffixes TLGC of printed extracts"),
    columns: &[], entries: Lines::new("\
        annulment\tGhi chú hủy việc kết hôn\tannulment\tD\n\
        birth\tGhi chú khai sinh\tbirth\tD\n\
        death\tGhi chú khai tử\tdeath\tD\n\
        divorce\tGhi chú ly hôn\tdivorce\tD\n\
        marriage\tGhi chú kết hôn\tmarriage\tD\n\
        other\tGhi chú thay đổi hộ tịch khác\tanother change\tD\n"),
};

#[cfg(feature = "civil")] static LIST_GIVER_KIND: List = List {
    name: "giver-kind", provenance: told!("canonical codes of this standard"),
    columns: &[], entries: Lines::new("\
        guardian\tNgười giám hộ\tthe guardian\tD\n\
        institution\tCơ sở nuôi dưỡng\tan institution\tD\n\
        parents\tCha mẹ đẻ\tthe parents\tD\n"),
};

#[cfg(feature = "civil")] static LIST_GUARDIAN_KIND: List = List {
    name: "guardian-kind", provenance: told!("canonical codes of this standard; how other systems write them stands in maps/guardian-kind.csv"),
    columns: &[], entries: Lines::new("\
        appointed\tGiám hộ cử\tappointed\n\
        natural\tGiám hộ đương nhiên\tnatural\n"),
};

#[cfg(feature = "civil")] static LIST_HOTICHDIENTU: List = List {
    name: "hotichdientu", provenance: told!("public client of the electronic civil-status system, 2025; names of resources only, no record schema is public"),
    columns: &["path"], entries: Lines::new("\
        adoption\tNuôi con nuôi\tadoptions\t\t\t\t/v1/child-adoption-registration\n\
        birth\tKhai sinh\tbirths\t\t\t\t/v1/birth\n\
        confirmation\tXác nhận thông tin hộ tịch\tconfirmations\t\t\t\t/v1/civil-confirmation\n\
        correction\tThay đổi, cải chính hộ tịch\tcorrections\t\t\t\t/v1/correction_civil\n\
        death\tKhai tử\tdeaths\t\t\t\t/v1/death\n\
        extract-copy\tCấp bản sao trích lục\textracts\t\t\t\t/v1/copy-extract-civil\n\
        foreign-divorce\tGhi chú ly hôn, hủy việc kết hôn\tforeign divorces\t\t\t\t/v1/foreign-divorce/cancel-marriage\n\
        guardianship\tGiám hộ\tguardianships\t\t\t\t/v1/guardianship\n\
        marital-status\tXác nhận tình trạng hôn nhân\tmarital status\t\t\t\t/v1/marital\n\
        marriage\tKết hôn\tmarriages\t\t\t\t/v1/marriage\n\
        parent-child\tNhận cha, mẹ, con\trecognitions\t\t\t\t/v1/parent-child\n\
        supervision\tGiám sát việc giám hộ\tsupervision\t\t\t\t/v1/guardianship-supervision\n"),
};

static LIST_ID_PLACE: List = List {
    name: "id-place", provenance: told!("Thông tư 07/2016/TT-BCA, Annex 1 (63 provinces; two reprints and PyPI vn-ident 0.1.0 identical) and Annex 2 (195 countries; one transcription, github hongquan/vietnam-personal-id dev/countries-code.csv@467416325d)"),
    columns: &["iso", "gso"], entries: Lines::new("\
        001\tHà Nội\t\t\t\t\t\u{1f}01\n\
        002\tHà Giang\t\t\t\t\t\u{1f}02\n\
        004\tCao Bằng\t\t\t\t\t\u{1f}04\n\
        006\tBắc Kạn\t\t\t\t\t\u{1f}06\n\
        008\tTuyên Quang\t\t\t\t\t\u{1f}08\n\
        010\tLào Cai\t\t\t\t\t\u{1f}10\n\
        011\tĐiện Biên\t\t\t\t\t\u{1f}11\n\
        012\tLai Châu\t\t\t\t\t\u{1f}12\n\
        014\tSơn La\t\t\t\t\t\u{1f}14\n\
        015\tYên Bái\t\t\t\t\t\u{1f}15\n\
        017\tHòa Bình\t\t\t\t\t\u{1f}17\n\
        019\tThái Nguyên\t\t\t\t\t\u{1f}19\n\
        020\tLạng Sơn\t\t\t\t\t\u{1f}20\n\
        022\tQuảng Ninh\t\t\t\t\t\u{1f}22\n\
        024\tBắc Giang\t\t\t\t\t\u{1f}24\n\
        025\tPhú Thọ\t\t\t\t\t\u{1f}25\n\
        026\tVĩnh Phúc\t\t\t\t\t\u{1f}26\n\
        027\tBắc Ninh\t\t\t\t\t\u{1f}27\n\
        030\tHải Dương\t\t\t\t\t\u{1f}30\n\
        031\tHải Phòng\t\t\t\t\t\u{1f}31\n\
        033\tHưng Yên\t\t\t\t\t\u{1f}33\n\
        034\tThái Bình\t\t\t\t\t\u{1f}34\n\
        035\tHà Nam\t\t\t\t\t\u{1f}35\n\
        036\tNam Định\t\t\t\t\t\u{1f}36\n\
        037\tNinh Bình\t\t\t\t\t\u{1f}37\n\
        038\tThanh Hóa\t\t\t\t\t\u{1f}38\n\
        040\tNghệ An\t\t\t\t\t\u{1f}40\n\
        042\tHà Tĩnh\t\t\t\t\t\u{1f}42\n\
        044\tQuảng Bình\t\t\t\t\t\u{1f}44\n\
        045\tQuảng Trị\t\t\t\t\t\u{1f}45\n\
        046\tThừa Thiên Huế\t\t\t\t\t\u{1f}46\n\
        048\tĐà Nẵng\t\t\t\t\t\u{1f}48\n\
        049\tQuảng Nam\t\t\t\t\t\u{1f}49\n\
        051\tQuảng Ngãi\t\t\t\t\t\u{1f}51\n\
        052\tBình Định\t\t\t\t\t\u{1f}52\n\
        054\tPhú Yên\t\t\t\t\t\u{1f}54\n\
        056\tKhánh Hòa\t\t\t\t\t\u{1f}56\n\
        058\tNinh Thuận\t\t\t\t\t\u{1f}58\n\
        060\tBình Thuận\t\t\t\t\t\u{1f}60\n\
        062\tKon Tum\t\t\t\t\t\u{1f}62\n\
        064\tGia Lai\t\t\t\t\t\u{1f}64\n\
        066\tĐắk Lắk\t\t\t\t\t\u{1f}66\n\
        067\tĐắk Nông\t\t\t\t\t\u{1f}67\n\
        068\tLâm Đồng\t\t\t\t\t\u{1f}68\n\
        070\tBình Phước\t\t\t\t\t\u{1f}70\n\
        072\tTây Ninh\t\t\t\t\t\u{1f}72\n\
        074\tBình Dương\t\t\t\t\t\u{1f}74\n\
        075\tĐồng Nai\t\t\t\t\t\u{1f}75\n\
        077\tBà Rịa - Vũng Tàu\t\t\t\t\t\u{1f}77\n\
        079\tHồ Chí Minh\t\t\t\t\t\u{1f}79\n\
        080\tLong An\t\t\t\t\t\u{1f}80\n\
        082\tTiền Giang\t\t\t\t\t\u{1f}82\n\
        083\tBến Tre\t\t\t\t\t\u{1f}83\n\
        084\tTrà Vinh\t\t\t\t\t\u{1f}84\n\
        086\tVĩnh Long\t\t\t\t\t\u{1f}86\n\
        087\tĐồng Tháp\t\t\t\t\t\u{1f}87\n\
        089\tAn Giang\t\t\t\t\t\u{1f}89\n\
        091\tKiên Giang\t\t\t\t\t\u{1f}91\n\
        092\tCần Thơ\t\t\t\t\t\u{1f}92\n\
        093\tHậu Giang\t\t\t\t\t\u{1f}93\n\
        094\tSóc Trăng\t\t\t\t\t\u{1f}94\n\
        095\tBạc Liêu\t\t\t\t\t\u{1f}95\n\
        096\tCà Mau\t\t\t\t\t\u{1f}96\n\
        101\tAfghanistan\tAfghanistan\tV2\t\t\tAF\u{1f}\n\
        102\tAi Cập\tEgypt\tV2\t\t\tEG\u{1f}\n\
        103\tAlbania\tAlbania\tV2\t\t\tAL\u{1f}\n\
        104\tAlgérie (An-giê-ri)\tAlgeria\tV2\t\t\tDZ\u{1f}\n\
        105\tAndorra (An-đô-ra)\tAndorra\tV2\t\t\tAD\u{1f}\n\
        106\tAngola (Ăng-gô-la)\tAngola\tV2\t\t\tAO\u{1f}\n\
        107\tVương quốc Liên hiệp Anh và Bắc Ireland\tUnited Kingdom\tV2\t\t\tGB\u{1f}\n\
        108\tAntigua và Barbuda (An-ti-goa và Bác-bu-da)\tAntigua and Barbuda\tV2\t\t\tAG\u{1f}\n\
        109\tÁo\tAustria\tV2\t\t\tAT\u{1f}\n\
        110\tẢ Rập Saudi (Ả Rập Xê-út)\tSaudi Arabia\tV2\t\t\tSA\u{1f}\n\
        111\tArgentina\tArgentina\tV2\t\t\tAR\u{1f}\n\
        112\tArmenia (Ác-mê-ni-a)\tArmenia\tV2\t\t\tAM\u{1f}\n\
        113\tAzerbaijan (A-giéc-bai-gian)\tAzerbaijan\tV2\t\t\tAZ\u{1f}\n\
        114\tCộng hòa Azerbaijan\tAzerbaijan\tV2\t\t\tAZ\u{1f}\n\
        115\tCộng hòa Ấn Độ\tIndia\tV2\t\t\tIN\u{1f}\n\
        116\tBahamas (Ba-ha-mát)\tBahamas\tV2\t\t\tBS\u{1f}\n\
        117\tBahrain (Ba-ranh)\tBahrain\tV2\t\t\tBH\u{1f}\n\
        118\tBa Lan\tPoland\tV2\t\t\tPL\u{1f}\n\
        119\tBangladesh (Băng-la-đét)\tBangladesh\tV2\t\t\tBD\u{1f}\n\
        120\tBarbados (Bác-ba-đốt)\tBarbados\tV2\t\t\tBB\u{1f}\n\
        121\tBelarus (Bê-la-rút)\tBelarus\tV2\t\t\tBY\u{1f}\n\
        122\tBelize (Bê-li-xê)\tBelize\tV2\t\t\tBZ\u{1f}\n\
        123\tBenin (Bê-nanh)\tBenin\tV2\t\t\tBJ\u{1f}\n\
        124\tBhutan (Bu-tan)\tBhutan\tV2\t\t\tBT\u{1f}\n\
        125\tBỉ\tBelgium\tV2\t\t\tBE\u{1f}\n\
        126\tBolivia (Bô-li-vi-a)\tBolivia\tV2\t\t\tBO\u{1f}\n\
        127\tBosna và Hercegovina (Bốt-xni-a và Héc-dê-gô-vi-na)\tBosnia and Herzegovina\tV2\t\t\tBA\u{1f}\n\
        128\tBotswana\tBotswana\tV2\t\t\tBW\u{1f}\n\
        129\tBồ Đào Nha\tPortugal\tV2\t\t\tPT\u{1f}\n\
        130\tBờ Biển Ngà (Cốt-đi-voa)\tCôte d'Ivoire\tV2\t\t\tCI\u{1f}\n\
        131\tBrasil (Bra-xin)\tBrazil\tV2\t\t\tBR\u{1f}\n\
        132\tBrunei (Bru-nây)\tBrunei Darussalam\tV2\t\t\tBN\u{1f}\n\
        133\tBulgaria (Bungari)\tBulgaria\tV2\t\t\tBG\u{1f}\n\
        134\tBurkina Faso (Buốc-ki-na Pha-xô)\tBurkina Faso\tV2\t\t\tBF\u{1f}\n\
        135\tBurundi\tBurundi\tV2\t\t\tBI\u{1f}\n\
        136\tCabo Verde (Cáp Ve)\tCabo Verde\tV2\t\t\tCV\u{1f}\n\
        137\tCác Tiểu Vương quốc Ả Rập Thống nhất\tUnited Arab Emirates\tV2\t\t\tAE\u{1f}\n\
        138\tCameroon (Ca-mơ-run)\tCameroon\tV2\t\t\tCM\u{1f}\n\
        139\tCampuchia\tCambodia\tV2\t\t\tKH\u{1f}\n\
        140\tCanada (Ca-na-đa; Gia Nã Đại)\tCanada\tV2\t\t\tCA\u{1f}\n\
        141\tChile (Chi-lê)\tChile\tV2\t\t\tCL\u{1f}\n\
        142\tColombia (Cô-lôm-bi-a)\tColombia\tV2\t\t\tCO\u{1f}\n\
        143\tComoros (Cô-mo)\tComoros\tV2\t\t\tKM\u{1f}\n\
        144\tCộng hòa Congo (Công-gô; Congo-Brazzaville)\tCongo\tV2\t\t\tCG\u{1f}\n\
        145\tCộng hòa Dân chủ Congo (Congo-Kinshasa)\tCongo, The Democratic Republic of the\tV2\t\t\tCD\u{1f}\n\
        146\tCosta Rica (Cốt-xta Ri-ca)\tCosta Rica\tV2\t\t\tCR\u{1f}\n\
        147\tCroatia (Crô-a-ti-a)\tCroatia\tV2\t\t\tHR\u{1f}\n\
        148\tCộng hòa Croatia\tCroatia\tV2\t\t\tHR\u{1f}\n\
        149\tCuba (Cu-ba)\tCuba\tV2\t\t\tCU\u{1f}\n\
        150\tDjibouti (Gi-bu-ti)\tDjibouti\tV2\t\t\tDJ\u{1f}\n\
        151\tDominica (Đô-mi-ni-ca)\tDominica\tV2\t\t\tDM\u{1f}\n\
        152\tCộng hòa Dominicana (Đô-mi-ni-ca-na)\tDominican Republic\tV2\t\t\tDO\u{1f}\n\
        153\tĐan Mạch\tDenmark\tV2\t\t\tDK\u{1f}\n\
        154\tĐông Timor (Ti-mo Lex-te)\tTimor-Leste\tV2\t\t\tTL\u{1f}\n\
        155\tĐức\tGermany\tV2\t\t\tDE\u{1f}\n\
        156\tEcuador (Ê-cu-a-đo)\tEcuador\tV2\t\t\tEC\u{1f}\n\
        157\tEl Salvador (En Xan-va-đo)\tEl Salvador\tV2\t\t\tSV\u{1f}\n\
        158\tEritrea (Ê-ri-tơ-ri-a)\tEritrea\tV2\t\t\tER\u{1f}\n\
        159\tEstonia (E-xtô-ni-a)\tEstonia\tV2\t\t\tEE\u{1f}\n\
        160\tEthiopia (Ê-t(h)i-ô-pi-a)\tEthiopia\tV2\t\t\tET\u{1f}\n\
        161\tFiji (Phi-gi)\tFiji\tV2\t\t\tFJ\u{1f}\n\
        162\tGabon (Ga-bông)\tGabon\tV2\t\t\tGA\u{1f}\n\
        163\tGambia (Găm-bi-a)\tGambia\tV2\t\t\tGM\u{1f}\n\
        164\tGhana (Ga-na)\tGhana\tV2\t\t\tGH\u{1f}\n\
        165\tGrenada (Grê-na-đa)\tGrenada\tV2\t\t\tGD\u{1f}\n\
        166\tGruzia (Gru-di-a)\tGeorgia\tV2\t\t\tGE\u{1f}\n\
        167\tGuatemala (Goa-tê-ma-la)\tGuatemala\tV2\t\t\tGT\u{1f}\n\
        168\tGuinea-Bissau (Ghi-nê Bít-xao)\tGuinea-Bissau\tV2\t\t\tGW\u{1f}\n\
        169\tGuinea Xích Đạo (Ghi-nê Xích Đạo)\tEquatorial Guinea\tV2\t\t\tGQ\u{1f}\n\
        170\tGuinea (Ghi-nê)\tGuinea\tV2\t\t\tGN\u{1f}\n\
        171\tGuyana (Gai-a-na)\tGuyana\tV2\t\t\tGY\u{1f}\n\
        172\tHaiti (Ha-i-ti)\tHaiti\tV2\t\t\tHT\u{1f}\n\
        173\tHà Lan (Hòa Lan)\tNetherlands\tV2\t\t\tNL\u{1f}\n\
        174\tHàn Quốc (Nam Hàn)\tSouth Korea\tV2\t\t\tKR\u{1f}\n\
        175\tHoa Kỳ (Mỹ)\tUnited States\tV2\t\t\tUS\u{1f}\n\
        176\tHonduras (Hôn-đu-rát) (Ôn-đu-rát)\tHonduras\tV2\t\t\tHN\u{1f}\n\
        177\tHungary (Hung-ga-ri)\tHungary\tV2\t\t\tHU\u{1f}\n\
        178\tHy Lạp\tGreece\tV2\t\t\tGR\u{1f}\n\
        179\tIceland (Ai xơ len)\tIceland\tV2\t\t\tIS\u{1f}\n\
        180\tIndonesia (In-đô-nê-xi-a)\tIndonesia\tV2\t\t\tID\u{1f}\n\
        181\tIran\tIran\tV2\t\t\tIR\u{1f}\n\
        182\tIraq (I-rắc)\tIraq\tV2\t\t\tIQ\u{1f}\n\
        183\tIreland (Ai-len)\tIreland\tV2\t\t\tIE\u{1f}\n\
        184\tIsrael (I-xra-en)\tIsrael\tV2\t\t\tIL\u{1f}\n\
        185\tJamaica (Gia-mai-ca)\tJamaica\tV2\t\t\tJM\u{1f}\n\
        186\tJordan (Gioóc-đan-ni)\tJordan\tV2\t\t\tJO\u{1f}\n\
        187\tKazakhstan (Ca-dắc-xtan)\tKazakhstan\tV2\t\t\tKZ\u{1f}\n\
        188\tKenya (Kê-nhi-a)\tKenya\tV2\t\t\tKE\u{1f}\n\
        189\tKiribati\tKiribati\tV2\t\t\tKI\u{1f}\n\
        190\tKuwait (Cô-oét)\tKuwait\tV2\t\t\tKW\u{1f}\n\
        191\tSíp\tCyprus\tV2\t\t\tCY\u{1f}\n\
        192\tKyrgyzstan (Cư-rơ-gư-xtan)\tKyrgyzstan\tV2\t\t\tKG\u{1f}\n\
        193\tLào\tLaos\tV2\t\t\tLA\u{1f}\n\
        194\tLatvia (Lat-vi-a)\tLatvia\tV2\t\t\tLV\u{1f}\n\
        195\tLesotho (Lê-xô-thô)\tLesotho\tV2\t\t\tLS\u{1f}\n\
        196\tLi ban (Li-băng)\tLebanon\tV2\t\t\tLB\u{1f}\n\
        197\tLiberia (Li-bê-ri-a)\tLiberia\tV2\t\t\tLR\u{1f}\n\
        198\tLibya (Li-bi)\tLibya\tV2\t\t\tLY\u{1f}\n\
        199\tLiechtenstein (Lích-ten-xtai)\tLiechtenstein\tV2\t\t\tLI\u{1f}\n\
        200\tLitva (Lít-va)\tLithuania\tV2\t\t\tLT\u{1f}\n\
        201\tLuxembourg (Lúc-xem-bua)\tLuxembourg\tV2\t\t\tLU\u{1f}\n\
        202\tMacedonia (Mã Cơ Đốn) (Ma-xê-đô-ni-a)\tNorth Macedonia\tV2\t\t\tMK\u{1f}\n\
        203\tMadagascar\tMadagascar\tV2\t\t\tMG\u{1f}\n\
        204\tMalawi (Ma-la-uy)\tMalawi\tV2\t\t\tMW\u{1f}\n\
        205\tMalaysia (Mã Lai Tây Á) (Ma-lay-xi-a)\tMalaysia\tV2\t\t\tMY\u{1f}\n\
        206\tMaldives (Man-di-vơ)\tMaldives\tV2\t\t\tMV\u{1f}\n\
        207\tMali\tMali\tV2\t\t\tML\u{1f}\n\
        208\tMalta (Man-ta)\tMalta\tV2\t\t\tMT\u{1f}\n\
        209\tMaroc\tMorocco\tV2\t\t\tMA\u{1f}\n\
        210\tQuần đảo Marshall\tMarshall Islands\tV2\t\t\tMH\u{1f}\n\
        211\tMauritanie (Mô-ri-ta-ni)\tMauritania\tV2\t\t\tMR\u{1f}\n\
        212\tMauritius (Mô-ri-xơ)\tMauritius\tV2\t\t\tMU\u{1f}\n\
        213\tMexico (Mê-hi-cô)\tMexico\tV2\t\t\tMX\u{1f}\n\
        214\tMicronesia (Mi-crô-nê-di)\tMicronesia, Federated States of\tV2\t\t\tFM\u{1f}\n\
        215\tMoldova (Môn-đô-va)\tMoldova\tV2\t\t\tMD\u{1f}\n\
        216\tMonaco (Mô-na-cô)\tMonaco\tV2\t\t\tMC\u{1f}\n\
        217\tMông Cổ\tMongolia\tV2\t\t\tMN\u{1f}\n\
        218\tMontenegro (Môn-tê-nê-grô)\tMontenegro\tV2\t\t\tME\u{1f}\n\
        219\tMozambique (Mô-dăm-bích)\tMozambique\tV2\t\t\tMZ\u{1f}\n\
        220\tMyanma (Mi-an-ma)\tMyanmar\tV2\t\t\tMM\u{1f}\n\
        221\tNamibia (Na-mi-bi-a)\tNamibia\tV2\t\t\tNA\u{1f}\n\
        222\tNam Sudan\tSouth Sudan\tV2\t\t\tSS\u{1f}\n\
        223\tNam Phi\tSouth Africa\tV2\t\t\tZA\u{1f}\n\
        224\tNauru (Nau-ru)\tNauru\tV2\t\t\tNR\u{1f}\n\
        225\tNa Uy\tNorway\tV2\t\t\tNO\u{1f}\n\
        226\tNepal (Nê-pan)\tNepal\tV2\t\t\tNP\u{1f}\n\
        227\tNew Zealand (Niu Di-lân) (Tân Tây Lan)\tNew Zealand\tV2\t\t\tNZ\u{1f}\n\
        228\tNicaragua (Ni-ca-ra-goa)\tNicaragua\tV2\t\t\tNI\u{1f}\n\
        229\tNiger (Ni-giê)\tNiger\tV2\t\t\tNE\u{1f}\n\
        230\tNigeria (Ni-giê-ri-a)\tNigeria\tV2\t\t\tNG\u{1f}\n\
        231\tNga\tRussian Federation\tV2\t\t\tRU\u{1f}\n\
        232\tNhật Bản\tJapan\tV2\t\t\tJP\u{1f}\n\
        233\tOman (Ô-man)\tOman\tV2\t\t\tOM\u{1f}\n\
        234\tPakistan (Pa-kít-xtan)\tPakistan\tV2\t\t\tPK\u{1f}\n\
        235\tPalau (Pa-lau)\tPalau\tV2\t\t\tPW\u{1f}\n\
        236\tPanama (Pa-na-ma)\tPanama\tV2\t\t\tPA\u{1f}\n\
        237\tPapua New Guinea (Pa-pua Niu Ghi-nê)\tPapua New Guinea\tV2\t\t\tPG\u{1f}\n\
        238\tParaguay (Pa-ra-goay)\tParaguay\tV2\t\t\tPY\u{1f}\n\
        239\tPeru (Pê-ru)\tPeru\tV2\t\t\tPE\u{1f}\n\
        240\tPháp (Pháp Lan Tây)\tFrance\tV2\t\t\tFR\u{1f}\n\
        241\tPhần Lan\tFinland\tV2\t\t\tFI\u{1f}\n\
        242\tPhilippines (Phi-líp-pin)\tPhilippines\tV2\t\t\tPH\u{1f}\n\
        243\tQatar (Ca-ta)\tQatar\tV2\t\t\tQA\u{1f}\n\
        244\tRomania (Ru-ma-ni, Lỗ Ma Ni)\tRomania\tV2\t\t\tRO\u{1f}\n\
        245\tRwanda (Ru-an-đa)\tRwanda\tV2\t\t\tRW\u{1f}\n\
        246\tSaint Kitts và Nevis (Xanh Kít và Nê-vít)\tSaint Kitts and Nevis\tV2\t\t\tKN\u{1f}\n\
        247\tSaint Lucia (San-ta Lu-xi-a)\tSaint Lucia\tV2\t\t\tLC\u{1f}\n\
        248\tSaint Vincent và Grenadines (Xanh Vin-xen và Grê-na-din)\tSaint Vincent and the Grenadines\tV2\t\t\tVC\u{1f}\n\
        249\tSamoa (Xa-moa)\tSamoa\tV2\t\t\tWS\u{1f}\n\
        250\tSan Marino (San Ma-ri-nô)\tSan Marino\tV2\t\t\tSM\u{1f}\n\
        251\tSão Tomé và Príncipe (Sao Tô-mê và Prin-xi-pê)\tSao Tome and Principe\tV2\t\t\tST\u{1f}\n\
        252\tSéc (Tiệp)\tCzechia\tV2\t\t\tCZ\u{1f}\n\
        253\tSénégal (Xê-nê-gan)\tSenegal\tV2\t\t\tSN\u{1f}\n\
        254\tSerbia (Xéc-bi-a)\tSerbia\tV2\t\t\tRS\u{1f}\n\
        255\tSeychelles (Xây-sen)\tSeychelles\tV2\t\t\tSC\u{1f}\n\
        256\tSierra Leone (Xi-ê-ra Lê-ôn)\tSierra Leone\tV2\t\t\tSL\u{1f}\n\
        257\tSingapore (Xinh-ga-po)\tSingapore\tV2\t\t\tSG\u{1f}\n\
        258\tSlovakia (Xlô-va-ki-a)\tSlovakia\tV2\t\t\tSK\u{1f}\n\
        259\tSlovenia (Xlô-ven-ni-a)\tSlovenia\tV2\t\t\tSI\u{1f}\n\
        260\tSolomon (Xô-lô-môn)\tSolomon Islands\tV2\t\t\tSB\u{1f}\n\
        261\tSomalia (Xô-ma-li)\tSomalia\tV2\t\t\tSO\u{1f}\n\
        262\tSri Lanka (Xri Lan-ca)\tSri Lanka\tV2\t\t\tLK\u{1f}\n\
        263\tSudan (Xu-đăng)\tSudan\tV2\t\t\tSD\u{1f}\n\
        264\tSuriname (Xu-ri-nam)\tSuriname\tV2\t\t\tSR\u{1f}\n\
        265\tSwaziland (Xoa-di-len)\tEswatini\tV2\t\t\tSZ\u{1f}\n\
        266\tSyria (Xi-ri)\tSyria\tV2\t\t\tSY\u{1f}\n\
        267\tTajikistan (Tát-gi-kít-xtan)\tTajikistan\tV2\t\t\tTJ\u{1f}\n\
        268\tTanzania (Tan-da-ni-a)\tTanzania\tV2\t\t\tTZ\u{1f}\n\
        269\tTây Ban Nha\tSpain\tV2\t\t\tES\u{1f}\n\
        270\tTchad (Sát)\tChad\tV2\t\t\tTD\u{1f}\n\
        271\tThái Lan\tThailand\tV2\t\t\tTH\u{1f}\n\
        272\tThổ Nhĩ Kỳ\tTürkiye\tV2\t\t\tTR\u{1f}\n\
        273\tThụy Điển\tSweden\tV2\t\t\tSE\u{1f}\n\
        274\tThụy Sĩ (Thụy Sỹ)\tSwitzerland\tV2\t\t\tCH\u{1f}\n\
        275\tTogo (Tô-gô)\tTogo\tV2\t\t\tTG\u{1f}\n\
        276\tTonga (Tông-ga)\tTonga\tV2\t\t\tTO\u{1f}\n\
        277\tTriều Tiên\tNorth Korea\tV2\t\t\tKP\u{1f}\n\
        278\tTrinidad và Tobago (Tri-ni-đát và Tô-ba-gô)\tTrinidad and Tobago\tV2\t\t\tTT\u{1f}\n\
        279\tTrung Quốc\tChina\tV2\t\t\tCN\u{1f}\n\
        280\tTrung Phi\tCentral African Republic\tV2\t\t\tCF\u{1f}\n\
        281\tTunisia (Tuy-ni-di)\tTunisia\tV2\t\t\tTN\u{1f}\n\
        282\tTurkmenistan (Tuốc-mê-ni-xtan)\tTurkmenistan\tV2\t\t\tTM\u{1f}\n\
        283\tTuvalu\tTuvalu\tV2\t\t\tTV\u{1f}\n\
        284\tÚc (Ốt-xrây-li-a)\tAustralia\tV2\t\t\tAU\u{1f}\n\
        285\tUganda (U-gan-đa)\tUganda\tV2\t\t\tUG\u{1f}\n\
        286\tUkraina (U-crai-na)\tUkraine\tV2\t\t\tUA\u{1f}\n\
        287\tUruguay (U-ru-goay)\tUruguay\tV2\t\t\tUY\u{1f}\n\
        288\tUzbekistan (U-dơ-bê-kít-xtan)\tUzbekistan\tV2\t\t\tUZ\u{1f}\n\
        289\tVanuatu (Va-nu-a-tu)\tVanuatu\tV2\t\t\tVU\u{1f}\n\
        290\tThành Vatican (Va-ti-căng)/Tòa Thánh\tHoly See (Vatican City State)\tV2\t\t\tVA\u{1f}\n\
        291\tVenezuela (Vê-nê-xu(y)-ê-la)\tVenezuela\tV2\t\t\tVE\u{1f}\n\
        292\tÝ (I-ta-li-a)\tItaly\tV2\t\t\tIT\u{1f}\n\
        293\tYemen (Y-ê-men)\tYemen\tV2\t\t\tYE\u{1f}\n\
        294\tZambia (Dăm-bi-a)\tZambia\tV2\t\t\tZM\u{1f}\n\
        295\tZimbabwe (Dim-ba-bu-ê)\tZimbabwe\tV2\t\t\tZW\u{1f}\n"),
};

static LIST_LIFE_STATUS: List = List {
    name: "life-status", provenance: told!("canonical codes of this standard"),
    columns: &[], entries: Lines::new("\
        alive\tCòn sống\talive\tD\n\
        cancelled\tĐã hủy\trecord cancelled\tD\n\
        deceased\tĐã chết\tdeceased\tD\n\
        missing\tMất tích\tdeclared missing\tD\n"),
};

#[cfg(feature = "civil")] static LIST_LINKED_CHANNEL: List = List {
    name: "linked-channel", provenance: told!("canonical codes of this standard; channels seen in public clients of the linked procedures"),
    columns: &[], entries: Lines::new("\
        btp-linked\tGửi Bộ Tư pháp, thủ tục liên thông\tto the ministry of justice, linked procedure\tD\n\
        btp-result\tKết quả từ Bộ Tư pháp\tresult from the ministry of justice\tD\n\
        btp-single\tGửi Bộ Tư pháp, thủ tục đơn\tto the ministry of justice, single procedure\tD\n\
        dvclt\tPhần mềm dịch vụ công liên thông\thub of the linked procedures\tD\n\
        portal\tCổng Dịch vụ công quốc gia\tnational service portal\tD\n"),
};

#[cfg(feature = "civil")] static LIST_LINKED_MODULE: List = List {
    name: "linked-module", provenance: told!("public client of the linked procedures, 2025"),
    columns: &["record"], entries: Lines::new("\
        KS\tHồ sơ khai sinh từ phần mềm liên thông\tbirth, from the hub\t\t\t\tbirth\n\
        KT\tHồ sơ khai tử từ phần mềm liên thông\tdeath, from the hub\t\t\t\tdeath\n\
        LTKH\tGửi Bộ Tư pháp, kết hôn\tmarriage, to the ministry of justice\t\t\t\tmarriage\n\
        LTKS\tGửi Bộ Tư pháp, khai sinh\tbirth, to the ministry of justice\t\t\t\tbirth\n\
        LTKT\tGửi Bộ Tư pháp, khai tử\tdeath, to the ministry of justice\t\t\t\tdeath\n"),
};

#[cfg(feature = "civil")] static LIST_LT_STATUS_BTP: List = List {
    name: "lt-status-btp", provenance: told!("public client of the linked procedures, 2025"),
    columns: &[], entries: Lines::new("\
        1\tđã gửi BTP, chờ tiếp nhận\tsent, waiting\n\
        2\tyêu cầu bổ sung\tsupplement wanted\n\
        3\tđang xử lý / đủ điều kiện giải quyết\tin work\n\
        4\tđã hoàn thành đăng ký (có kết quả)\tdone, with a result\n\
        6\ttừ chối\trefused\n"),
};

#[cfg(feature = "civil")] static LIST_LT_STATUS_DVCLT: List = List {
    name: "lt-status-dvclt", provenance: told!("public client of the linked procedures, 2025"),
    columns: &[], entries: Lines::new("\
        1\tđã nhận hồ sơ\treceived\n\
        2\tyêu cầu bổ sung\tsupplement wanted\n\
        3\tmột cửa tiếp nhận\ttaken on by the one-stop office\n\
        4\tcó kết quả\thas a result\n\
        5\tđã trả kết quả\tresult handed over\n\
        6\ttừ chối\trefused\n\
        7\tđã gửi hệ thống BTP\tsent to the ministry of justice\n"),
};

#[cfg(feature = "civil")] static LIST_MARITAL_KIND: List = List {
    name: "marital-kind", provenance: told!("canonical codes of this standard; how other systems write them stands in maps/marital-kind.csv"),
    columns: &[], entries: Lines::new("\
        divorced\tĐã ly hôn, hiện chưa đăng ký kết hôn với ai\tdivorced, not married since\tD\n\
        earlier-period\tTrong một khoảng thời gian trước đây chưa đăng ký kết hôn, hiện đang có vợ hoặc chồng\tnot married in an earlier period, married now\tD\n\
        married\tHiện tại đang có vợ hoặc chồng\tmarried\tD\n\
        never-married\tChưa đăng ký kết hôn với ai\tnever married\tD\n\
        widowed\tVợ hoặc chồng đã chết, hiện chưa đăng ký kết hôn với ai\twidowed, not married since\tD\n"),
};

static LIST_MARITAL_PORTAL: List = List {
    name: "marital-portal", provenance: told!("a provincial portal (Thanh Hóa), map in its client code; single source"),
    columns: &[], entries: Lines::new("\
        1\tĐộc thân\tsingle\tV2\n\
        2\tĐã kết hôn\tmarried\tV2\n\
        3\tLy hôn\tdivorced\tV2\n\
        4\tGóa\twidowed\tV2\n"),
};

#[cfg(feature = "civil")] static LIST_MARITAL_PURPOSE: List = List {
    name: "marital-purpose", provenance: told!("canonical codes of this standard; how other systems write them stands in maps/marital-purpose.csv"),
    columns: &[], entries: Lines::new("\
        abroad-foreign\tĐăng ký kết hôn ở nước ngoài với người nước ngoài\tto marry a foreigner abroad\tD\n\
        abroad-vn\tĐăng ký kết hôn ở nước ngoài với người Việt Nam\tto marry a Vietnamese abroad\tD\n\
        home-foreign\tĐăng ký kết hôn trong nước với người nước ngoài\tto marry a foreigner in Vietnam\tD\n\
        home-vn\tĐăng ký kết hôn trong nước với người Việt Nam\tto marry a Vietnamese in Vietnam\tD\n\
        other\tMục đích khác\tanother purpose\tD\n"),
};

static LIST_MARITAL_QCVN: List = List {
    name: "marital-qcvn", provenance: told!("specification table of the national service portal (123docz.net trich-doan 3120342), lineage of QCVN 109:2017/BTTTT"),
    columns: &[], entries: Lines::new("\
        0\tChưa có thông tin\tno information\n\
        1\tChưa kết hôn\tnever married\n\
        2\tĐang có vợ/chồng\tmarried\n\
        3\tĐã ly hôn hoặc góa vợ/chồng\tdivorced or widowed\n"),
};

#[cfg(feature = "civil")] static LIST_MARRIAGE_STATE: List = List {
    name: "marriage-state", provenance: told!("canonical codes of this standard; how other systems write them stands in maps/marriage-state.csv"),
    columns: &[], entries: Lines::new("\
        annulled\tĐã hủy việc kết hôn\tannulled\tD\n\
        divorced\tĐã ly hôn\tdivorced\tD\n\
        recognised\tĐã được công nhận việc kết hôn\trecognised\tD\n\
        unknown\tKhông có thông tin\tno information\tD\n\
        valid\tĐang có hiệu lực\tin force\tD\n"),
};

static LIST_MOBILE_PREFIX: List = List {
    name: "mobile-prefix", provenance: told!("prefixes as given out to networks: PyPI vn-ident 0.1.0 (34) and PyPI vi-fix 1.0.0 (055, 087); dates of the converted ones Quyết định 798/QĐ-BTTTT of 25 May 2018"),
    columns: &[], entries: Lines::new("\
        032\tViettel\tViettel\tV2\t2018-09-15\n\
        033\tViettel\tViettel\tV2\t2018-09-15\n\
        034\tViettel\tViettel\tV2\t2018-09-15\n\
        035\tViettel\tViettel\tV2\t2018-09-15\n\
        036\tViettel\tViettel\tV2\t2018-09-15\n\
        037\tViettel\tViettel\tV2\t2018-09-15\n\
        038\tViettel\tViettel\tV2\t2018-09-15\n\
        039\tViettel\tViettel\tV2\t2018-09-15\n\
        052\tVietnamobile\tVietnamobile\tV2\n\
        055\tWintel\tWintel\tV2\n\
        056\tVietnamobile\tVietnamobile\tV2\t2018-09-15\n\
        058\tVietnamobile\tVietnamobile\tV2\t2018-09-15\n\
        059\tGmobile\tGmobile\tV2\t2018-09-15\n\
        070\tMobiFone\tMobiFone\tV2\t2018-09-15\n\
        076\tMobiFone\tMobiFone\tV2\t2018-09-15\n\
        077\tMobiFone\tMobiFone\tV2\t2018-09-15\n\
        078\tMobiFone\tMobiFone\tV2\t2018-09-15\n\
        079\tMobiFone\tMobiFone\tV2\t2018-09-15\n\
        081\tVinaPhone\tVinaPhone\tV2\t2018-09-15\n\
        082\tVinaPhone\tVinaPhone\tV2\t2018-09-15\n\
        083\tVinaPhone\tVinaPhone\tV2\t2018-09-15\n\
        084\tVinaPhone\tVinaPhone\tV2\t2018-09-15\n\
        085\tVinaPhone\tVinaPhone\tV2\t2018-09-15\n\
        086\tViettel\tViettel\tV2\n\
        087\tiTel\tiTel\tV2\n\
        088\tVinaPhone\tVinaPhone\tV2\n\
        089\tMobiFone\tMobiFone\tV2\n\
        090\tMobiFone\tMobiFone\tV2\n\
        091\tVinaPhone\tVinaPhone\tV2\n\
        092\tVietnamobile\tVietnamobile\tV2\n\
        093\tMobiFone\tMobiFone\tV2\n\
        094\tVinaPhone\tVinaPhone\tV2\n\
        096\tViettel\tViettel\tV2\n\
        097\tViettel\tViettel\tV2\n\
        098\tViettel\tViettel\tV2\n\
        099\tGmobile\tGmobile\tV2\n"),
};

static LIST_OLD_ID_KIND: List = List {
    name: "old-id-kind", provenance: told!("canonical codes of this standard"),
    columns: &[], entries: Lines::new("\
        cancelled-id\tSố định danh cá nhân đã hủy\tcancelled personal identification number\tD\n\
        cmnd12\tChứng minh nhân dân 12 số\tidentity card number of 12 digits\tD\n\
        cmnd9\tChứng minh nhân dân 9 số\tidentity card number of 9 digits\tD\n"),
};

#[cfg(feature = "civil")] static LIST_PROCEDURE: List = List {
    name: "procedure", provenance: told!("codes of administrative procedures in public connection files, 2024 to 2026; days by Nghị định 63/2024/NĐ-CP and 301/2026/NĐ-CP"),
    columns: &[], entries: Lines::new("\
        1.000094\tĐăng ký kết hôn có yếu tố nước ngoài tại khu vực biên giới\tmarriage with a foreign element at the border\tM\n\
        1.000593\tĐăng ký kết hôn lưu động\tmobile registration of a marriage\tM\n\
        1.000656\tĐăng ký khai tử\tregistration of a death\n\
        1.000894\tĐăng ký kết hôn\tregistration of a marriage\n\
        1.001193\tĐăng ký khai sinh\tregistration of a birth\n\
        1.011733\tLiên thông khai tử, xóa đăng ký thường trú, mai táng phí (cũ)\tlinked death, residence, funeral (old)\tI\t\t2024-07-01\n\
        2.000635\tCấp bản sao trích lục hộ tịch\tcopy of an extract\n\
        2.000806\tĐăng ký kết hôn có yếu tố nước ngoài\tmarriage with a foreign element\tM\n\
        2.000986\tLiên thông khai sinh, thường trú, thẻ bảo hiểm y tế (cũ)\tlinked birth, residence, health insurance (old)\t\t\t2024-07-01\n\
        2.002621\tLiên thông khai sinh, thường trú, thẻ bảo hiểm y tế\tlinked birth, residence, health insurance\t\t2024-07-01\t2027-01-01\n\
        2.002622\tLiên thông khai tử, xóa đăng ký thường trú, mai táng phí\tlinked death, residence, funeral\t\t2024-07-01\t2027-01-01\n\
        2.002913\tLiên thông khai tử, xóa đăng ký thường trú, mai táng phí, tử tuất\tlinked death, residence, funeral, survivors\t\t2026-09-01\n\
        3.000722\tLiên thông khai sinh, thường trú, thẻ bảo hiểm y tế, căn cước\tlinked birth, residence, health insurance, identity card\t\t2026-09-01\n"),
};

#[cfg(feature = "civil")] static LIST_RECOGNITION_KIND: List = List {
    name: "recognition-kind", provenance: told!("canonical codes of this standard; how other systems write them stands in maps/recognition-kind.csv"),
    columns: &[], entries: Lines::new("\
        child-father\tCon nhận cha\ta child recognises the father\tD\n\
        child-mother\tCon nhận mẹ\ta child recognises the mother\tD\n\
        father-child\tCha nhận con\ta father recognises a child\tD\n\
        mother-child\tMẹ nhận con\ta mother recognises a child\tD\n"),
};

#[cfg(feature = "civil")] static LIST_REGISTRATION_KIND: List = List {
    name: "registration-kind", provenance: told!("canonical codes of this standard; how other systems write them stands in maps/registration-kind.csv"),
    columns: &[], entries: Lines::new("\
        first-time\tĐăng ký lần đầu, đăng ký mới\tfirst registration\tD\n\
        foreign-entry\tGhi vào sổ việc đã đăng ký ở nước ngoài\tentry of a registration abroad\tD\n\
        late\tĐăng ký quá hạn\tlate\tD\n\
        long-ago\tĐăng ký khai tử cho người chết đã lâu\tdeath of long ago\tD\n\
        on-time\tĐăng ký đúng hạn\ton time\tD\n\
        original-issue\tCấp bản chính\tissue of an original\tD\n\
        re-registration\tĐăng ký lại\tregistered again\tD\n\
        unknown\tKhông xác định\tnot determined\tD\n"),
};

static LIST_RELIGION_2008: List = List {
    name: "religion-2008", provenance: told!("QCVN 109:2017/BTTTT Annex G, qcvn109.gov.vn (Quyết định 1019/QĐ-TCTK of 12 November 2008; 14 added by Quyết định 132/QĐ-TGCP of 30 May 2014)"),
    columns: &[], entries: Lines::new("\
        00\tKhông hoặc chưa có thông tin\tnone or no information\tI\n\
        01\tPhật giáo\t\t\t2008-11-12\n\
        02\tCông giáo\t\t\t2008-11-12\n\
        03\tPhật giáo Hoà Hảo\t\t\t2008-11-12\n\
        04\tHồi giáo\t\t\t2008-11-12\n\
        05\tCao Đài\t\t\t2008-11-12\n\
        06\tMinh sư đạo\t\t\t2008-11-12\n\
        07\tMinh Lý đạo\t\t\t2008-11-12\n\
        08\tTin Lành\t\t\t2008-11-12\n\
        09\tTịnh độ cư sĩ Phật hội Việt Nam\t\t\t2008-11-12\n\
        10\tĐạo Tứ ấn hiếu nghĩa\t\t\t2008-11-12\n\
        11\tBửu sơn Kỳ hương\t\t\t2008-11-12\n\
        12\tĐạo Ba Ha'i\t\t\t2008-11-12\n\
        13\tBà La Môn\t\t\t2008-11-12\n\
        14\tMặc Môn\t\t\t2014-05-30\n\
        99\tKhác hoặc không xác định\tother or not determined\tI\n"),
};

static LIST_REPAIR: List = List {
    name: "repair", provenance: told!("canonical codes of this standard: what normalising a value may do to it; every one but zero-lost, day-month-order, against-order and two-digit-year loses and assumes nothing"),
    columns: &[], entries: Lines::new("\
        against-order\tĐọc ngược thứ tự ngày, tháng đã khai báo\tread against the declared order of day and month, the only possible reading\tD\n\
        apostrophe\tĐổi kiểu dấu nháy, gạch nối\ttypographic apostrophe or hyphen made plain\tD\n\
        case\tĐổi chữ hoa, chữ thường\tletter case changed\tD\n\
        country-prefix\tĐổi tiền tố quốc gia\tcountry prefix written in the usual way\tD\n\
        date-notation\tĐổi cách ghi ngày\tdate written in another notation\tD\n\
        day-month-order\tHiểu ngày trước tháng theo khai báo\tday and month read in the declared order, the other reading exists\tD\n\
        float-tail\tBỏ phần .0 của số\ttail .0 of a number removed\tD\n\
        full-width\tĐổi ký tự toàn khổ\tfull-width characters made ordinary\tD\n\
        invisible\tBỏ ký tự không nhìn thấy\tinvisible characters removed\tD\n\
        mail-scheme\tBỏ tiền tố mailto\tprefix mailto removed\tD\n\
        midnight\tBỏ giờ 00:00\ttime of midnight left out\tD\n\
        nfc\tĐổi sang Unicode dựng sẵn\tput into Unicode normal form C\tD\n\
        old-numbering\tĐổi đầu số 11 chữ số\tmobile number of 11 digits converted to today's prefix\tD\n\
        quote-mark\tBỏ dấu nháy của bảng tính\tquotation marks of a spreadsheet removed\tD\n\
        separators\tBỏ hoặc chuẩn hóa dấu ngăn cách\tdots, hyphens or brackets removed or set right\tD\n\
        spaces\tBỏ khoảng trắng thừa\tblanks removed or joined\tD\n\
        two-digit-year\tSuy ra thế kỷ của năm hai chữ số\tcentury of a two-digit year taken from the pivot given\tD\n\
        unknown-parts\tBỏ phần ngày, tháng ghi không biết\tzeros or marks in place of an unknown day or month left out\tD\n\
        words\tĐổi từ chỉ thời hạn\twords turned into the value they mean\tD\n\
        zero-lost\tThêm lại số 0 đầu bị mất\tlost leading zero put back, on request only\tD\n"),
};

#[cfg(feature = "civil")] static LIST_RESIDENCE_KIND: List = List {
    name: "residence-kind", provenance: told!("canonical codes of this standard; how other systems write them stands in maps/residence-kind.csv"),
    columns: &[], entries: Lines::new("\
        current\tNơi ở hiện tại\tcurrent\tD\n\
        permanent\tThường trú\tpermanent\tD\n\
        temporary\tTạm trú\ttemporary\tD\n"),
};

#[cfg(feature = "civil")] static LIST_RESULT_DOCUMENT: List = List {
    name: "result-document", provenance: told!("public client of the linked procedures, 2025"),
    columns: &[], entries: Lines::new("\
        KQ.G15.000031\tGiấy khai sinh\tbirth certificate\n\
        KQ.G15.000034\tTrích lục khai tử\textract of a death\n"),
};

static LIST_SEX: List = List {
    name: "sex", provenance: told!("canonical codes of this standard; how other systems write them stands in maps/sex.csv"),
    columns: &[], entries: Lines::new("\
        female\tNữ\tfemale\tD\n\
        male\tNam\tmale\tD\n\
        unknown\tChưa có thông tin\tunknown\tD\n\
        unspecified\tKhông xác định\tunspecified\tD\n"),
};

/// Every list, sorted by name.
pub static LISTS: &[&List] = &[#[cfg(feature = "civil")] &LIST_ADOPTER_RELATION, #[cfg(feature = "civil")] &LIST_ADOPTION_KIND, &LIST_AREA_CODE, &LIST_ASSUMPTION, &LIST_ASSURANCE, #[cfg(feature = "civil")] &LIST_AUTHORITY_LEVEL, &LIST_BHYT_BENEFIT, &LIST_BHYT_LOOKUP, &LIST_BHYT_OBJECT, #[cfg(feature = "civil")] &LIST_BIRTH_CASE, &LIST_BLOOD_TYPE, #[cfg(feature = "civil")] &LIST_CIVIL_EVENT, #[cfg(feature = "civil")] &LIST_CIVIL_REGISTER, #[cfg(feature = "civil")] &LIST_CIVIL_TERM, #[cfg(feature = "civil")] &LIST_CIVIL158_CASE, #[cfg(feature = "civil")] &LIST_CIVIL158_CONFIRM, #[cfg(feature = "civil")] &LIST_CIVIL158_DECLARE, #[cfg(feature = "civil")] &LIST_CIVIL158_IDDOC, #[cfg(feature = "civil")] &LIST_CIVIL158_MARSTAT, #[cfg(feature = "civil")] &LIST_CIVIL158_NOTICE, #[cfg(feature = "civil")] &LIST_CIVIL158_PURPOSE, #[cfg(feature = "civil")] &LIST_CIVIL158_REG_CMC, #[cfg(feature = "civil")] &LIST_CIVIL158_REG_KH, #[cfg(feature = "civil")] &LIST_CIVIL158_REG_KS, #[cfg(feature = "civil")] &LIST_CIVIL158_REG_KT, #[cfg(feature = "civil")] &LIST_CIVIL158_RESID, #[cfg(feature = "civil")] &LIST_CIVIL158_SEX, &LIST_CMND9_PREFIX, #[cfg(feature = "civil")] &LIST_CORRECTION_KIND, &LIST_COUNTRY, #[cfg(feature = "civil")] &LIST_DEATH_NOTICE, #[cfg(feature = "civil")] &LIST_DECLARATION, &LIST_DOCUMENT_KIND, #[cfg(feature = "civil")] &LIST_DVCQG_ETHNIC, #[cfg(feature = "civil")] &LIST_DVCQG_IDDOC, #[cfg(feature = "civil")] &LIST_DVCQG_MARITAL, &LIST_ETHNIC_1979, &LIST_ETHNIC_2008, #[cfg(feature = "civil")] &LIST_EXTRACT_SUFFIX, &LIST_FLAW, #[cfg(feature = "civil")] &LIST_FOREIGN_NOTE_KIND, #[cfg(feature = "civil")] &LIST_GIVER_KIND, #[cfg(feature = "civil")] &LIST_GUARDIAN_KIND, #[cfg(feature = "civil")] &LIST_HOTICHDIENTU, &LIST_ID_PLACE, &LIST_LIFE_STATUS, #[cfg(feature = "civil")] &LIST_LINKED_CHANNEL, #[cfg(feature = "civil")] &LIST_LINKED_MODULE, #[cfg(feature = "civil")] &LIST_LT_STATUS_BTP, #[cfg(feature = "civil")] &LIST_LT_STATUS_DVCLT, #[cfg(feature = "civil")] &LIST_MARITAL_KIND, &LIST_MARITAL_PORTAL, #[cfg(feature = "civil")] &LIST_MARITAL_PURPOSE, &LIST_MARITAL_QCVN, #[cfg(feature = "civil")] &LIST_MARRIAGE_STATE, &LIST_MOBILE_PREFIX, &LIST_OLD_ID_KIND, #[cfg(feature = "civil")] &LIST_PROCEDURE, #[cfg(feature = "civil")] &LIST_RECOGNITION_KIND, #[cfg(feature = "civil")] &LIST_REGISTRATION_KIND, &LIST_RELIGION_2008, &LIST_REPAIR, #[cfg(feature = "civil")] &LIST_RESIDENCE_KIND, #[cfg(feature = "civil")] &LIST_RESULT_DOCUMENT, &LIST_SEX];

/// Every crosswalk, sorted by name.
pub(crate) static MAPS: &[Crosswalk] = &[
    #[cfg(feature = "civil")] Crosswalk { name: "ack-status/btp-ack", pairs: &[("1", Code::of("1"))] },
    Crosswalk { name: "area-code/before-2017", pairs: &[("020", Code::of("0214")), ("022", Code::of("0212")), ("0230", Code::of("0215")), ("0231", Code::of("0213")), ("0240", Code::of("0204")), ("0241", Code::of("0222")), ("025", Code::of("0205")), ("026", Code::of("0206")), ("027", Code::of("0207")), ("0280", Code::of("0208")), ("0281", Code::of("0209")), ("029", Code::of("0216")), ("030", Code::of("0229")), ("031", Code::of("0225")), ("0320", Code::of("0220")), ("0321", Code::of("0221")), ("033", Code::of("0203")), ("0350", Code::of("0228")), ("0351", Code::of("0226")), ("036", Code::of("0227")), ("037", Code::of("0237")), ("038", Code::of("0238")), ("039", Code::of("0239")), ("04", Code::of("024")), ("0500", Code::of("0262")), ("0501", Code::of("0261")), ("0510", Code::of("0235")), ("0511", Code::of("0236")), ("052", Code::of("0232")), ("053", Code::of("0233")), ("054", Code::of("0234")), ("055", Code::of("0255")), ("056", Code::of("0256")), ("057", Code::of("0257")), ("058", Code::of("0258")), ("059", Code::of("0269")), ("060", Code::of("0260")), ("061", Code::of("0251")), ("062", Code::of("0252")), ("063", Code::of("0263")), ("064", Code::of("0254")), ("0650", Code::of("0274")), ("0651", Code::of("0271")), ("066", Code::of("0276")), ("067", Code::of("0277")), ("068", Code::of("0259")), ("070", Code::of("0270")), ("0710", Code::of("0292")), ("0711", Code::of("0293")), ("072", Code::of("0272")), ("073", Code::of("0273")), ("074", Code::of("0294")), ("075", Code::of("0275")), ("076", Code::of("0296")), ("077", Code::of("0297")), ("0780", Code::of("0290")), ("0781", Code::of("0291")), ("079", Code::of("0299")), ("08", Code::of("028"))] },
    #[cfg(feature = "civil")] Crosswalk { name: "birth-case/civil158", pairs: &[("0", Code::of("")), ("1", Code::of("both-parents")), ("2", Code::of("no-mother")), ("3", Code::of("no-father")), ("4", Code::of("no-parents")), ("5", Code::of("abandoned"))] },
    #[cfg(feature = "civil")] Crosswalk { name: "birth-case/legacy2018", pairs: &[("Khai sinh thông thường", Code::of("")), ("Khai sinh trẻ bị bỏ rơi", Code::of("abandoned")), ("Khai sinh trẻ chưa xác định cha mẹ", Code::of("no-parents"))] },
    Crosswalk { name: "blood/popdb", pairs: &[("01", Code::of("A")), ("02", Code::of("B")), ("03", Code::of("AB")), ("04", Code::of("O")), ("00", Code::of(""))] },
    #[cfg(feature = "civil")] Crosswalk { name: "civil-event/dvcqg", pairs: &[("birth", Code::of("birth")), ("marriage", Code::of("marriage")), ("death", Code::of("death")), ("guardianship", Code::of("guardianship")), ("guardianship_end", Code::of("guardianship-end")), ("parent_child", Code::of("parent-child")), ("adoption", Code::of("adoption")), ("civil_change", Code::of("civil-change")), ("divorce", Code::of("divorce")), ("supervision", Code::of("supervision")), ("supervision_end", Code::of("supervision-end"))] },
    #[cfg(feature = "civil")] Crosswalk { name: "civil-event/legacy2018", pairs: &[("Khai sinh", Code::of("birth")), ("Khai tử", Code::of("death")), ("Kết hôn", Code::of("marriage")), ("Giám hộ", Code::of("guardianship")), ("Chấm dứt giám hộ", Code::of("guardianship-end")), ("Nhận cha mẹ con", Code::of("parent-child"))] },
    #[cfg(feature = "civil")] Crosswalk { name: "civil-register/legacy2018", pairs: &[("Khai sinh", Code::of("birth")), ("Khai tử", Code::of("death")), ("Tình trạng hôn nhân", Code::of("marital-status")), ("Kết hôn", Code::of("marriage")), ("Con nuôi", Code::of("adoption")), ("Giám hộ", Code::of("guardianship")), ("Nhận cha mẹ con", Code::of("parent-child")), ("Thay đổi bổ xung", Code::of("correction"))] },
    #[cfg(feature = "civil")] Crosswalk { name: "correction-kind/dvcqg", pairs: &[("Thay đổi", Code::of("change")), ("Cải chính", Code::of("correction")), ("Bổ sung", Code::of("supplement")), ("Xác định lại dân tộc", Code::of("ethnicity"))] },
    #[cfg(feature = "civil")] Crosswalk { name: "correction-kind/legacy", pairs: &[("TD", Code::of("change")), ("CC", Code::of("correction")), ("BS", Code::of("supplement")), ("XDDT", Code::of("ethnicity"))] },
    #[cfg(feature = "civil")] Crosswalk { name: "correction-kind/legacy2018", pairs: &[("Thay đổi hộ tịch", Code::of("change")), ("Cải chính hộ tịch", Code::of("correction")), ("Bổ sung hộ tịch", Code::of("supplement")), ("Bổ xung hộ tịch", Code::of("supplement")), ("Xác định lại dân tộc", Code::of("ethnicity"))] },
    Crosswalk { name: "country-name/civil158", pairs: &[("Không có thông tin", Code::of("")), ("Việt Nam", Code::of("VN")), ("Ác-hen-ti-na (Argentine / Argentinian)", Code::of("AR")), ("Ác-mê-ni-a (Albanian)", Code::of("AM")), ("A-déc-bai-gian (Azerbaijani)", Code::of("AZ")), ("Ai Cập (Egyptian)", Code::of("EG")), ("Ai len (Irish)", Code::of("IE")), ("Ai-xơ-len (Icelandic)", Code::of("IS")), ("Aland Islands", Code::of("AX")), ("American Samoa", Code::of("AS")), ("An-ba-ni (Albanian)", Code::of("AL")), ("An-đô-ra (Andorran)", Code::of("AD")), ("An-giê-ri (Algerian)", Code::of("DZ")), ("Anh (British)", Code::of("GB")), ("Áo (Austrian)", Code::of("AT")), ("Áp-ganitxtan", Code::of("AF")), ("A-rập thống nhất (Emirian)", Code::of("AE")), ("A-rập Xa-ra-uy (Western Sahara)", Code::of("EH")), ("A-rập Xê-út (Saudi Arabian)", Code::of("SA")), ("A-ru-ba (Aruba)", Code::of("AW")), ("Ăng-gô-la (Angolan)", Code::of("AO")), ("Ăng-gui-la (Anguilla)", Code::of("AI")), ("Ăng-ti-gua và Bác-bu-đa (Antigua and Barbuda)", Code::of("AG")), ("Ba Lan (Polish)", Code::of("PL")), ("Bác-ba-đốt (Barbadian)", Code::of("BB")), ("Ba-ha-ma (Bahamas)", Code::of("BS")), ("Ba-ranh (Bahraini)", Code::of("BH")), ("Băng-la-đét (Bangladeshi)", Code::of("BD")), ("Béc-mu-đa (Bermuda)", Code::of("BM")), ("Bê-la-rút (Belarusian)", Code::of("BY")), ("Bê-li-xê (Belizean)", Code::of("BZ")), ("Bê-nanh (Beninese)", Code::of("BJ")), ("Bỉ (Belgian)", Code::of("BE")), ("Bồ Đào Nha (Portuguese)", Code::of("PT")), ("Bô-li-vi-a (Bolivian)", Code::of("BO")), ("Bốt-xoa-na (Botswanan)", Code::of("BW")), ("Bô-xni-a Héc-dê-gô-vi-na (Bosnian, Herzegovinian)", Code::of("BA")), ("Bra-xin (Brazilian)", Code::of("BR")), ("British Indian Ocean Territory", Code::of("IO")), ("British Virgin Islands", Code::of("VG")), ("Bru-nây (Bruneian)", Code::of("BN")), ("Bun-ga-ri (Bulgarian)", Code::of("BG")), ("Buốc-ki-na Pha-xô (Burkinabe)", Code::of("BF")), ("Bu-run-đi (Burundian)", Code::of("BI")), ("Bu-tan (Bhutan)", Code::of("BT")), ("Ca-mơ-run (Cameroonian)", Code::of("CM")), ("Ca-na-đa (Canadian)", Code::of("CA")), ("Cáp-ve (Cape Verdian)", Code::of("CV")), ("Ca-ta (Qatari)", Code::of("QA")), ("Căm-pu-chia (Cambodian)", Code::of("KH")), ("CH Tơ-ri-ni-đát và Tô-ba-gô (Trinidad and Tobago)", Code::of("TT")), ("Chi-lê (Chilean)", Code::of("CL")), ("Cô-lôm-bi-a (Colombian)", Code::of("CO")), ("Cô-mo (Comoros)", Code::of("KM")), ("Cộng hòa dân chủ Công-gô", Code::of("CD")), ("Công-gô (Congolese)", Code::of("CG")), ("Cô-oét (Kuwaiti)", Code::of("KW")), ("Cốt-đi-voa (Ivorian)", Code::of("CI")), ("Cô-xta Ri-ca (Costa Rica)", Code::of("CR")), ("Crô-a-ti-a (Croatian)", Code::of("HR")), ("Cu-ba (Cuban)", Code::of("CU")), ("Cư-rơ-gư-dơ-xtan (Kyrgyzstan)", Code::of("KG")), ("Dăm-bi-a (Zambian)", Code::of("ZM")), ("Dim-ba-bu-ê (Zimbabwean)", Code::of("ZW")), ("Đan Mạch (Danis)", Code::of("DK")), ("Đảo Bô-u-vet (Bouvet Island)", Code::of("BV")), ("Đảo Chri-xma (Christmas Island)", Code::of("CX")), ("Đảo Nô-fốc (Norfolk Island)", Code::of("NF")), ("Đảo Xanh Hê-lê-na (Saint Helena)", Code::of("SH")), ("Đô-mi-ni-ca (Dominicain)", Code::of("DM")), ("Đô-mi-ni-ca-na (Dominican)", Code::of("DO")), ("Đông Ti-mo (East Timorese)", Code::of("TL")), ("Đức (German)", Code::of("DE")), ("En Xan-va-đo (EL Salvadorian)", Code::of("SV")), ("Ê-cu-a-đo (Ecuadorian)", Code::of("EC")), ("Ê-ri-tơ-ri-a (Eritrean)", Code::of("ER")), ("Ê-ti-ô-pi-a (Ethiopian)", Code::of("ET")), ("Ê-xtô-ni-a (Estonian)", Code::of("EE")), ("Ga-bông (Gabonese)", Code::of("GA")), ("Găm-bi-a ( Gambian)", Code::of("GM")), ("Gha-na (Ghanaian)", Code::of("GH")), ("Ghi-nê Bít-xao (Guinea-Bissauan)", Code::of("GW")), ("Ghi-nê (Guinean)", Code::of("GN")), ("Ghi-nê Xích đạo (Equatorial Guinean)", Code::of("GQ")), ("Gi-bran-ta (Gibraltar)", Code::of("GI")), ("Gi-bu-ti (Djiboutian)", Code::of("DJ")), ("Giê-óoc-gi-a (Gruzian)", Code::of("GE")), ("Gioóc-đa-ni (Jordanian)", Code::of("JO")), ("Goa-tê-ma-la (Guatemalan)", Code::of("GT")), ("Grê-na-đa (Grenadian)", Code::of("GD")), ("Grin-lơn (Greenland)", Code::of("GL")), ("Gua-đờ-lúp (Guadeloupe)", Code::of("GP")), ("Gu-am (Guam)", Code::of("GU")), ("Guernsey", Code::of("GG")), ("Guy-a-na (Guyanese)", Code::of("GY")), ("Guy-a-na thuộc Pháp (French Guiana)", Code::of("GF")), ("Hà Lan (Dutch)", Code::of("NL")), ("Ha-i-ti (Haitian)", Code::of("HT")), ("Hàn Quốc (South Korean)", Code::of("KR")), ("Hoa Kỳ (American)", Code::of("US")), ("Hung-ga-ry (Hungarian)", Code::of("HU")), ("Hy Lạp (Greek)", Code::of("GR")), ("In-đô-nê-xi-a (Indonesian)", Code::of("ID")), ("I-ran (Iranian)", Code::of("IR")), ("I-rắc (Iraqi)", Code::of("IQ")), ("Isle of Man", Code::of("IM")), ("I-ta-li-a (Italian)", Code::of("IT")), ("Ix-ra-en (Israeli)", Code::of("IL")), ("Ja-mai-ca (Jamaican)", Code::of("JM")), ("Jersey", Code::of("JE")), ("Ka-dắc-xtan (Kazakh / Kazakhstani)", Code::of("KZ")), ("Kê-ni-a (Kenyan)", Code::of("KE")), ("Ki-ri-ba-ti (Kiribati)", Code::of("KI")), ("Lào (Laotian)", Code::of("LA")), ("Lát-vi-a (Latvian)", Code::of("LV")), ("Lê-xô-thô (Lesotho)", Code::of("LS")), ("Li-băng (Lebanese)", Code::of("LB")), ("Li-bê-ri-a (Liberia)", Code::of("LR")), ("Li-bi (Libyan)", Code::of("LY")), ("Liên bang Xanh Kít và Nê-vít (Saint Kitts and Nevis)", Code::of("KN")), ("Lít-ten-xơ-tên (Liechtenstein)", Code::of("LI")), ("Lít-va (Lithuanian)", Code::of("LT")), ("Lúc-xăm-bua (Luxembourg)", Code::of("LU")), ("Mac-ti-nic (Martinique)", Code::of("MQ")), ("Ma-đa-gát-xca (Malagasy)", Code::of("MG")), ("Ma-lai-xi-a (Malaysian)", Code::of("MY")), ("Ma-la-uy (Malawi)", Code::of("MW")), ("Ma-li (Malian)", Code::of("ML")), ("Man-đi-vơ (Maldivan)", Code::of("MV")), ("Man-ta (Maltese)", Code::of("MT")), ("Ma-rốc (Moroccan)", Code::of("MA")), ("Ma-xê-đô-ni-a (Macedonian)", Code::of("MK")), ("May-ôt (Mayotte)", Code::of("YT")), ("Mê-hi-cô (Mexican)", Code::of("MX")), ("Mi-an-ma (Burmese)", Code::of("MM")), ("Mi-crô-nê-si-a (Micronesian)", Code::of("FM")), ("Mô-dăm-bích (Mozambican)", Code::of("MZ")), ("Mô-na-cô (Monaco)", Code::of("MC")), ("Môn-đô-va (Moldovan)", Code::of("MD")), ("Mông Cổ (Mongolian)", Code::of("MN")), ("Môn-tê-nê-grô (Montenegrin)", Code::of("ME")), ("Môn-xê-rat (Montserrat)", Code::of("MS")), ("Mô-ri-ta-ni (Mauritanian)", Code::of("MR")), ("Mô-ri-xơ (Mauritian)", Code::of("MU")), ("Ấn Độ (Indian)", Code::of("IN")), ("Na Uy (Norwegian)", Code::of("NO")), ("Nam Cực (Antarctica)", Code::of("AQ")), ("Nam Phi (South African)", Code::of("ZA")), ("Nam Su-dan (South Sudan)", Code::of("SS")), ("Nam-mi-bi-a (Namibian)", Code::of("NA")), ("Na-u-ru (Nauruan)", Code::of("NR")), ("Nê-pan (Nepalese)", Code::of("NP")), ("Nga (Russian)", Code::of("RU")), ("Người không quốc tịch (Stateless person)", Code::of("XXA")), ("Nhật Bản (Japanese)", Code::of("JP")), ("Ni-ca-ra-goa (Nicaraguan)", Code::of("NI")), ("Ni-giê (Nigerian)", Code::of("NE")), ("Ni-giê-ri-a (Nigierian)", Code::of("NG")), ("Niu Ca-le-đô-ni-a (New Caledonia)", Code::of("NC")), ("Niu di-lân (New Zealand)", Code::of("NZ")), ("Ni-u-ê (Niue)", Code::of("NU")), ("Ô-man (Omani)", Code::of("OM")), ("Ôn-đu-rát (Honduran)", Code::of("HN")), ("Ô-xtrây-li-a (Australian)", Code::of("AU")), ("Pa-ki-xtan (Pakistani)", Code::of("PK")), ("Pa-lau (Palauan)", Code::of("PW")), ("Pa-le-xtin (palestinian)", Code::of("PS")), ("Pa-na-ma (Panamanian)", Code::of("PA")), ("Pa-pu-a Niu Ghi-nê (Papua New Guinean)", Code::of("PG")), ("Pa-ra-goay (Paraguayan)", Code::of("PY")), ("Pê-ru (Peruvian)", Code::of("PE")), ("Pháp (French)", Code::of("FR")), ("Phần Lan (Finnish)", Code::of("FI")), ("Phi-gi (Fijian)", Code::of("FJ")), ("Phi-líp-pin (Filipino)", Code::of("PH")), ("Pit-ca-in (Pitcairn)", Code::of("PN")), ("Pô-li-nê-si-a thuộc Pháp (French Polynesia)", Code::of("PF")), ("Pu-éc-tô-Ri-cô (Puerto Rico)", Code::of("PR")), ("Quần đảo An-ti thuộc Hà Lan (Netherlands Antilles)", Code::of("AN")), ("Quần đảo Cây-man (Cayman Islands)", Code::of("KY")), ("Quần đảo Cúc (Cook Islands)", Code::of("CK")), ("Quần đảo cừu", Code::of("FO")), ("Quần đảo dừa (Cocos Islands)", Code::of("CC")), ("Quần đảo Hớt và Mac-đô-nan (Heard Island and Mcdonald Islands)", Code::of("HM")), ("Quần đảo Mác-san (Marshallese Islands)", Code::of("MH")), ("Quần đảo Man-vi-na (Malvinas)", Code::of("FK")), ("Quần đảo Ma-ri-a-na (Northern Mariana Islands)", Code::of("MP")), ("Quần đảo nhỏ thuộc Mỹ (United States Minor Outlying Islands)", Code::of("UM")), ("Quần đảo Oa-li và Fu-tu-na (Wallis and Futuna Islands)", Code::of("WF")), ("Quần đảo Tuc Và Ca-i-cô (Turks and Caicos Islands)", Code::of("TC")), ("Quần đảo Vi-gin (Mỹ)", Code::of("VI")), ("Quần đảo Xvan-ba và Gan Mai-en (Svalbard and Jan Mayen Islands)", Code::of("SJ")), ("Rê-u-ni-on (Réunion)", Code::of("RE")), ("Ru-an-đa (Rwandan)", Code::of("RW")), ("Ru-ma-ni (Romanian)", Code::of("RO")), ("Saint-Barthélemy", Code::of("BL")), ("Saint-Martin (French part)", Code::of("MF")), ("San Ma-ri-nô (San marino)", Code::of("SM")), ("Sao Tô-mê và Prin-xi-pê (Sao Tomean)", Code::of("ST")), ("Sát (Chadian)", Code::of("TD")), ("Séc (Czech)", Code::of("CZ")), ("Si-ê-ra Lê-ôn (Sierra Leonean)", Code::of("SL")), ("Síp (Cypriot)", Code::of("CY")), ("South Georgia and the South Sandwich Islands", Code::of("GS")), ("Tan-da-ni-a (Tanzanian)", Code::of("TZ")), ("Tát-gi-ki-xtan (Tajik)", Code::of("TJ")), ("Tây Ban Nha (Spanish)", Code::of("ES")), ("Thái Lan (Thai)", Code::of("TH")), ("Thổ Nhĩ Kỳ (Turkish)", Code::of("TR")), ("Thụy Điển (Swedish)", Code::of("SE")), ("Thụy Sĩ (Swiss)", Code::of("CH")), ("Tô-gô (Togolese)", Code::of("TG")), ("Tô-ke-lau (Tokelau)", Code::of("TK")), ("Tôn-ga (Tonga)", Code::of("TO")), ("Triều Tiên (North Korean)", Code::of("KP")), ("Trung Phi (Middle African)", Code::of("CF")), ("Trung Quốc", Code::of("CN")), ("Trung Quốc (Đài Loan)", Code::of("TW")), ("Trung Quốc (Đài Loan) (Taiwanese)", Code::of("TW")), ("Trung Quốc (Hồng Công) (Hong Kong, Chinese)", Code::of("HK")), ("Trung Quốc (Ma-cao) (Macau, Chinese)", Code::of("MO")), ("Tuốc-mê-ni-xtan (Turkmen(s))", Code::of("TM")), ("Tu-va-lu (Tuvalu)", Code::of("TV")), ("Tuy-ni-di (Tunisian)", Code::of("TN")), ("U-crai-na (Ukrainian)", Code::of("UA")), ("U-dơ-bê-ki-xtan (Uzbekistani)", Code::of("UZ")), ("U-gan-đa (Ugandan)", Code::of("UG")), ("U-ru-goay (Uruguayan)", Code::of("UY")), ("Va-nu-a-tu (Ni-Vanuatu)", Code::of("VU")), ("Va-ti-căng (Vatican )", Code::of("VA")), ("Vê-nê-du-ê-la (Venezuelan)", Code::of("VE")), ("Vùng Nam Bán Cầu thuộc Pháp (French Southern Territories)", Code::of("TF")), ("Xa-moa (Samoan)", Code::of("WS")), ("Xanh Lu-xi-a (Saint Lucia)", Code::of("LC")), ("Xanh Pi-ê và Mi-cơ-lông (Saint Pierre and Miquelon)", Code::of("PM")), ("Xanh Vin-xen và Grê-na-đin (Saint Vincent and the Grenadines)", Code::of("VC")), ("Xây-sen (Seychellois)", Code::of("SC")), ("Xéc-bi-a (Serbian)", Code::of("RS")), ("Xê-nê-gan (Senegalese)", Code::of("SN")), ("Xinh-ga-po (Singaporean)", Code::of("SG")), ("Xlô-va-ki-a (Slovak / Slovakian)", Code::of("SK")), ("Xlô-ven-ni-a (Slovenian / Slovene)", Code::of("SI")), ("Xoa-di-len (Swaziland)", Code::of("SZ")), ("Xô-lô-môn (Solomon Islander)", Code::of("SB")), ("Xô-ma-li (Somali)", Code::of("SO")), ("Xri Lan-ca (Sri Lankan)", Code::of("LK")), ("Xu-đăng (Sudanese)", Code::of("SD")), ("Xu-ri-nam (Surinamese)", Code::of("SR")), ("Xy-ri (Syrian)", Code::of("SY")), ("Y-ê-men (Yemeni / Yemenite)", Code::of("YE"))] },
    Crosswalk { name: "country-name/civil158-str", pairs: &[("Việt Nam", Code::of("VN")), ("Ác-hen-ti-na", Code::of("AR")), ("Ác-mê-ni-a", Code::of("AM")), ("A-déc-bai-gian", Code::of("AZ")), ("Ai Cập", Code::of("EG")), ("Ai len", Code::of("IE")), ("Ai-xơ-len", Code::of("IS")), ("Aland Islands", Code::of("AX")), ("American Samoa", Code::of("AS")), ("An-ba-ni", Code::of("AL")), ("An-đô-ra", Code::of("AD")), ("An-giê-ri", Code::of("DZ")), ("Anh", Code::of("GB")), ("Áo", Code::of("AT")), ("Áp-ganitxtan", Code::of("AF")), ("A-rập thống nhất", Code::of("AE")), ("A-rập Xa-ra-uy", Code::of("EH")), ("A-rập Xê-út", Code::of("SA")), ("A-ru-ba", Code::of("AW")), ("Ăng-gô-la", Code::of("AO")), ("Ăng-gui-la", Code::of("AI")), ("Ăng-ti-gua và Bác-bu-đa", Code::of("AG")), ("Ba Lan", Code::of("PL")), ("Bác-ba-đốt", Code::of("BB")), ("Ba-ha-ma", Code::of("BS")), ("Ba-ranh", Code::of("BH")), ("Băng-la-đét", Code::of("BD")), ("Béc-mu-đa", Code::of("BM")), ("Bê-la-rút", Code::of("BY")), ("Bê-li-xê", Code::of("BZ")), ("Bê-nanh", Code::of("BJ")), ("Bỉ", Code::of("BE")), ("Bồ Đào Nha", Code::of("PT")), ("Bô-li-vi-a", Code::of("BO")), ("Bốt-xoa-na", Code::of("BW")), ("Bô-xni-a Héc-dê-gô-vi-na", Code::of("BA")), ("Bra-xin", Code::of("BR")), ("British Indian Ocean Territory", Code::of("IO")), ("British Virgin Islands", Code::of("VG")), ("Bru-nây", Code::of("BN")), ("Bun-ga-ri", Code::of("BG")), ("Buốc-ki-na Pha-xô", Code::of("BF")), ("Bu-run-đi", Code::of("BI")), ("Bu-tan", Code::of("BT")), ("Ca-mơ-run", Code::of("CM")), ("Ca-na-đa", Code::of("CA")), ("Cáp-ve", Code::of("CV")), ("Ca-ta", Code::of("QA")), ("Căm-pu-chia", Code::of("KH")), ("CH Tơ-ri-ni-đát và Tô-ba-gô", Code::of("TT")), ("Chi-lê", Code::of("CL")), ("Cô-lôm-bi-a", Code::of("CO")), ("Cô-mo", Code::of("KM")), ("Cộng hòa dân chủ Công-gô", Code::of("CD")), ("Công-gô", Code::of("CG")), ("Cô-oét", Code::of("KW")), ("Cốt-đi-voa", Code::of("CI")), ("Cô-xta Ri-ca", Code::of("CR")), ("Crô-a-ti-a", Code::of("HR")), ("Cu-ba", Code::of("CU")), ("Cư-rơ-gư-dơ-xtan", Code::of("KG")), ("Dăm-bi-a", Code::of("ZM")), ("Dim-ba-bu-ê", Code::of("ZW")), ("Đan Mạch", Code::of("DK")), ("Đảo Bô-u-vet", Code::of("BV")), ("Đảo Chri-xma", Code::of("CX")), ("Đảo Nô-fốc", Code::of("NF")), ("Đảo Xanh Hê-lê-na", Code::of("SH")), ("Đô-mi-ni-ca", Code::of("DM")), ("Đô-mi-ni-ca-na", Code::of("DO")), ("Đông Ti-mo", Code::of("TL")), ("Đức", Code::of("DE")), ("En Xan-va-đo", Code::of("SV")), ("Ê-cu-a-đo", Code::of("EC")), ("Ê-ri-tơ-ri-a", Code::of("ER")), ("Ê-ti-ô-pi-a", Code::of("ET")), ("Ê-xtô-ni-a", Code::of("EE")), ("Ga-bông", Code::of("GA")), ("Găm-bi-a", Code::of("GM")), ("Gha-na", Code::of("GH")), ("Ghi-nê Bít-xao", Code::of("GW")), ("Ghi-nê", Code::of("GN")), ("Ghi-nê Xích đạo", Code::of("GQ")), ("Gi-bran-ta", Code::of("GI")), ("Gi-bu-ti", Code::of("DJ")), ("Giê-óoc-gi-a", Code::of("GE")), ("Gioóc-đa-ni", Code::of("JO")), ("Goa-tê-ma-la", Code::of("GT")), ("Grê-na-đa", Code::of("GD")), ("Grin-lơn", Code::of("GL")), ("Gua-đờ-lúp", Code::of("GP")), ("Gu-am", Code::of("GU")), ("Guernsey", Code::of("GG")), ("Guy-a-na", Code::of("GY")), ("Guy-a-na thuộc Pháp", Code::of("GF")), ("Hà Lan", Code::of("NL")), ("Ha-i-ti", Code::of("HT")), ("Hàn Quốc", Code::of("KR")), ("Hoa Kỳ", Code::of("US")), ("Hung-ga-ry", Code::of("HU")), ("Hy Lạp", Code::of("GR")), ("In-đô-nê-xi-a", Code::of("ID")), ("I-ran", Code::of("IR")), ("I-rắc", Code::of("IQ")), ("Isle of Man", Code::of("IM")), ("I-ta-li-a", Code::of("IT")), ("Ix-ra-en", Code::of("IL")), ("Ja-mai-ca", Code::of("JM")), ("Jersey", Code::of("JE")), ("Ka-dắc-xtan", Code::of("KZ")), ("Kê-ni-a", Code::of("KE")), ("Ki-ri-ba-ti", Code::of("KI")), ("Lào", Code::of("LA")), ("Lát-vi-a", Code::of("LV")), ("Lê-xô-thô", Code::of("LS")), ("Li-băng", Code::of("LB")), ("Li-bê-ri-a", Code::of("LR")), ("Li-bi", Code::of("LY")), ("Liên bang Xanh Kít và Nê-vít", Code::of("KN")), ("Lít-ten-xơ-tên", Code::of("LI")), ("Lít-va", Code::of("LT")), ("Lúc-xăm-bua", Code::of("LU")), ("Mac-ti-nic", Code::of("MQ")), ("Ma-đa-gát-xca", Code::of("MG")), ("Ma-lai-xi-a", Code::of("MY")), ("Ma-la-uy", Code::of("MW")), ("Ma-li", Code::of("ML")), ("Man-đi-vơ", Code::of("MV")), ("Man-ta", Code::of("MT")), ("Ma-rốc", Code::of("MA")), ("Ma-xê-đô-ni-a", Code::of("MK")), ("May-ôt", Code::of("YT")), ("Mê-hi-cô", Code::of("MX")), ("Mi-an-ma", Code::of("MM")), ("Mi-crô-nê-si-a", Code::of("FM")), ("Mô-dăm-bích", Code::of("MZ")), ("Mô-na-cô", Code::of("MC")), ("Môn-đô-va", Code::of("MD")), ("Mông Cổ", Code::of("MN")), ("Môn-tê-nê-grô", Code::of("ME")), ("Môn-xê-rat", Code::of("MS")), ("Mô-ri-ta-ni", Code::of("MR")), ("Mô-ri-xơ", Code::of("MU")), ("Ấn Độ", Code::of("IN")), ("Na Uy", Code::of("NO")), ("Nam Cực", Code::of("AQ")), ("Nam Phi", Code::of("ZA")), ("Nam Su-dan", Code::of("SS")), ("Nam-mi-bi-a", Code::of("NA")), ("Na-u-ru", Code::of("NR")), ("Nê-pan", Code::of("NP")), ("Nga", Code::of("RU")), ("Người không quốc tịch", Code::of("XXA")), ("Nhật Bản", Code::of("JP")), ("Ni-ca-ra-goa", Code::of("NI")), ("Ni-giê", Code::of("NE")), ("Ni-giê-ri-a", Code::of("NG")), ("Niu Ca-le-đô-ni-a", Code::of("NC")), ("Niu di-lân", Code::of("NZ")), ("Ni-u-ê", Code::of("NU")), ("Ô-man", Code::of("OM")), ("Ôn-đu-rát", Code::of("HN")), ("Ô-xtrây-li-a", Code::of("AU")), ("Pa-ki-xtan", Code::of("PK")), ("Pa-lau", Code::of("PW")), ("Pa-le-xtin", Code::of("PS")), ("Pa-na-ma", Code::of("PA")), ("Pa-pu-a Niu Ghi-nê", Code::of("PG")), ("Pa-ra-goay", Code::of("PY")), ("Pê-ru", Code::of("PE")), ("Pháp", Code::of("FR")), ("Phần Lan", Code::of("FI")), ("Phi-gi", Code::of("FJ")), ("Phi-líp-pin", Code::of("PH")), ("Pit-ca-in", Code::of("PN")), ("Pô-li-nê-si-a thuộc Pháp", Code::of("PF")), ("Pu-éc-tô-Ri-cô", Code::of("PR")), ("Quần đảo An-ti thuộc Hà Lan", Code::of("AN")), ("Quần đảo Cây-man", Code::of("KY")), ("Quần đảo Cúc", Code::of("CK")), ("Quần đảo cừu", Code::of("FO")), ("Quần đảo dừa", Code::of("CC")), ("Quần đảo Hớt và Mac-đô-nan", Code::of("HM")), ("Quần đảo Mác-san", Code::of("MH")), ("Quần đảo Man-vi-na", Code::of("FK")), ("Quần đảo Ma-ri-a-na", Code::of("MP")), ("Quần đảo nhỏ thuộc Mỹ", Code::of("UM")), ("Quần đảo Oa-li và Fu-tu-na", Code::of("WF")), ("Quần đảo Tuc Và Ca-i-cô", Code::of("TC")), ("Quần đảo Vi-gin", Code::of("VI")), ("Quần đảo Xvan-ba và Gan Mai-en", Code::of("SJ")), ("Rê-u-ni-on", Code::of("RE")), ("Ru-an-đa", Code::of("RW")), ("Ru-ma-ni", Code::of("RO")), ("Saint-Barthélemy", Code::of("BL")), ("Saint-Martin", Code::of("MF")), ("San Ma-ri-nô", Code::of("SM")), ("Sao Tô-mê và Prin-xi-pê", Code::of("ST")), ("Sát", Code::of("TD")), ("Séc", Code::of("CZ")), ("Si-ê-ra Lê-ôn", Code::of("SL")), ("Síp", Code::of("CY")), ("South Georgia and the South Sandwich Islands", Code::of("GS")), ("Tan-da-ni-a", Code::of("TZ")), ("Tát-gi-ki-xtan", Code::of("TJ")), ("Tây Ban Nha", Code::of("ES")), ("Thái Lan", Code::of("TH")), ("Thổ Nhĩ Kỳ", Code::of("TR")), ("Thụy Điển", Code::of("SE")), ("Thụy Sĩ", Code::of("CH")), ("Tô-gô", Code::of("TG")), ("Tô-ke-lau", Code::of("TK")), ("Tôn-ga", Code::of("TO")), ("Triều Tiên", Code::of("KP")), ("Trung Phi", Code::of("CF")), ("Tuốc-mê-ni-xtan", Code::of("TM")), ("Tu-va-lu", Code::of("TV")), ("Tuy-ni-di", Code::of("TN")), ("U-crai-na", Code::of("UA")), ("U-dơ-bê-ki-xtan", Code::of("UZ")), ("U-gan-đa", Code::of("UG")), ("U-ru-goay", Code::of("UY")), ("Va-nu-a-tu", Code::of("VU")), ("Va-ti-căng", Code::of("VA")), ("Vê-nê-du-ê-la", Code::of("VE")), ("Vùng Nam Bán Cầu thuộc Pháp", Code::of("TF")), ("Xa-moa", Code::of("WS")), ("Xanh Lu-xi-a", Code::of("LC")), ("Xanh Pi-ê và Mi-cơ-lông", Code::of("PM")), ("Xanh Vin-xen và Grê-na-đin", Code::of("VC")), ("Xây-sen", Code::of("SC")), ("Xéc-bi-a", Code::of("RS")), ("Xê-nê-gan", Code::of("SN")), ("Xinh-ga-po", Code::of("SG")), ("Xlô-va-ki-a", Code::of("SK")), ("Xlô-ven-ni-a", Code::of("SI")), ("Xoa-di-len", Code::of("SZ")), ("Xô-lô-môn", Code::of("SB")), ("Xô-ma-li", Code::of("SO")), ("Xri Lan-ca", Code::of("LK")), ("Xu-đăng", Code::of("SD")), ("Xu-ri-nam", Code::of("SR")), ("Xy-ri", Code::of("SY")), ("Y-ê-men", Code::of("YE")), ("Trung Quốc", Code::of("CN"))] },
    #[cfg(feature = "civil")] Crosswalk { name: "death-notice/civil158", pairs: &[("0", Code::of("")), ("1", Code::of("notice")), ("2", Code::of("execution")), ("3", Code::of("court")), ("4", Code::of("police")), ("5", Code::of("medical")), ("6", Code::of("minutes")), ("7", Code::of("witness"))] },
    #[cfg(feature = "civil")] Crosswalk { name: "declaration/civil158", pairs: &[("0", Code::of("")), ("1", Code::of("declared")), ("2", Code::of("revoked"))] },
    #[cfg(feature = "civil")] Crosswalk { name: "document-kind/civil158", pairs: &[("0", Code::of("")), ("1", Code::of("cmnd")), ("2", Code::of("passport")), ("3", Code::of("perm-resident")), ("4", Code::of("cccd")), ("5", Code::of("army-id")), ("6", Code::of("army-officer-id")), ("7", Code::of("police-id")), ("8", Code::of("other")), ("4", Code::of("cccd-chip")), ("4", Code::of("cccd-barcode"))] },
    #[cfg(feature = "civil")] Crosswalk { name: "document-kind/dvcqg", pairs: &[("2", Code::of("cmnd")), ("3", Code::of("army-officer-id")), ("4", Code::of("police-id")), ("5", Code::of("cccd")), ("6", Code::of("passport")), ("7", Code::of("household-book")), ("8", Code::of("other")), ("9", Code::of("can-cuoc")), ("10", Code::of("can-cuoc-cert")), ("5", Code::of("cccd-chip")), ("5", Code::of("cccd-barcode"))] },
    #[cfg(feature = "civil")] Crosswalk { name: "document-kind/health", pairs: &[("0", Code::of("")), ("1", Code::of("cccd")), ("2", Code::of("cmnd")), ("3", Code::of("passport"))] },
    #[cfg(feature = "civil")] Crosswalk { name: "document-kind/legacy2018", pairs: &[("CMND", Code::of("cmnd")), ("Chứng minh nhân dân", Code::of("cmnd")), ("Hộ chiếu", Code::of("passport")), ("Thẻ căn cước công dân", Code::of("cccd")), ("Thẻ CCCD", Code::of("cccd")), ("Sổ hộ khẩu", Code::of("household-book")), ("Số hộ khẩu", Code::of("household-book")), ("Khác", Code::of("other"))] },
    Crosswalk { name: "ethnic-name/civil158", pairs: &[("Kinh", Code::of("01")), ("Ba Na", Code::of("13")), ("Ba Na (A-la Công)", Code::of("13")), ("Ba Na (Bơ-nâm)", Code::of("13")), ("Ba Na (ConKđe)", Code::of("13")), ("Ba Na (Giơ-lar)", Code::of("13")), ("Ba Na (Giơ-lâng)", Code::of("13")), ("Ba Na (Kpăng Công)", Code::of("13")), ("Ba Na (Krem)", Code::of("13")), ("Ba Na (Roh)", Code::of("13")), ("Ba Na (Rơ-ngao)", Code::of("13")), ("Ba Na (Tơ-lô)", Code::of("13")), ("Ba Na (Y-lăng)", Code::of("13")), ("Bố Y", Code::of("49")), ("Bố Y (Chủng Chá)", Code::of("49")), ("Bố Y (Trọng Gia)", Code::of("49")), ("Bố Y (Tu Di)", Code::of("49")), ("Bố Y (Tu Din)", Code::of("49")), ("Brâu", Code::of("52")), ("Brâu (Brao)", Code::of("52")), ("Bru Vân Kiều", Code::of("23")), ("Bru Vân Kiều (Bru)", Code::of("23")), ("Bru Vân Kiều (Măng Coong)", Code::of("23")), ("Bru Vân Kiều (Tri Khùa)", Code::of("23")), ("Bru Vân Kiều (Vân Kiều)", Code::of("23")), ("Chăm", Code::of("17")), ("Chăm (Chàm)", Code::of("17")), ("Chăm (Chiêm Thành)", Code::of("17")), ("Chăm (Hroi)", Code::of("17")), ("Chơ Ro", Code::of("32")), ("Chơ Ro (Châu-ro)", Code::of("32")), ("Chơ Ro (Dơ-ro)", Code::of("32")), ("Chu Ru", Code::of("36")), ("Chu Ru (Chơ-ru)", Code::of("36")), ("Chu Ru (Chu)", Code::of("36")), ("Chứt", Code::of("44")), ("Chứt (A-rem)", Code::of("44")), ("Chứt (Chà-củi)", Code::of("44")), ("Chứt (Mã-liêng)", Code::of("44")), ("Chứt (Máy)", Code::of("44")), ("Chứt (Pa-leng)", Code::of("44")), ("Chứt (Rục)", Code::of("44")), ("Chứt (Sách)", Code::of("44")), ("Chứt (Tắc-củi)", Code::of("44")), ("Chứt (Tơ-hung)", Code::of("44")), ("Chứt (Tu vang)", Code::of("44")), ("Chứt (U-mo)", Code::of("44")), ("Chứt (Xá Lá Vàng)", Code::of("44")), ("Chứt (Xơ-Lang)", Code::of("44")), ("Co", Code::of("30")), ("Co (Col)", Code::of("30")), ("Co (Cor)", Code::of("30")), ("Co (Cùa)", Code::of("30")), ("Co (Trầu)", Code::of("30")), ("Cống", Code::of("48")), ("Cống (Mấng Nhé)", Code::of("48")), ("Cống (Xá Xeng)", Code::of("48")), ("Cống (Xắm Khống)", Code::of("48")), ("Cơ Ho", Code::of("16")), ("Cơ Ho (Chil)", Code::of("16")), ("Cơ Ho (Kơ Ho)", Code::of("16")), ("Cơ Ho (Lach)", Code::of("16")), ("Cơ Ho (Lat)", Code::of("16")), ("Cơ Ho (Nốp)", Code::of("16")), ("Cơ Ho (Trinh)", Code::of("16")), ("Cơ Ho (Tu-lốp)", Code::of("16")), ("Cơ Ho (Xrê)", Code::of("16")), ("Cơ Lao", Code::of("47")), ("Cơ Tu", Code::of("26")), ("Cơ Tu (Cao)", Code::of("26")), ("Cơ Tu (Ca-tang)", Code::of("26")), ("Cơ Tu (Ca-tu)", Code::of("26")), ("Cơ Tu (Hạ)", Code::of("26")), ("Cơ Tu (Phương)", Code::of("26")), ("Dao", Code::of("09")), ("Dao (Cóc Mùn)", Code::of("09")), ("Dao (Cóc Ngáng)", Code::of("09")), ("Dao (Dao Đỏ)", Code::of("09")), ("Dao (Dao Tiền)", Code::of("09")), ("Dao (Dìu)", Code::of("09")), ("Dao (Đại Bản)", Code::of("09")), ("Dao (Động)", Code::of("09")), ("Dao (Kiềm)", Code::of("09")), ("Dao (Lan Tẻn)", Code::of("09")), ("Dao (Lô Giang)", Code::of("09")), ("Dao (Mán)", Code::of("09")), ("Dao (Miên)", Code::of("09")), ("Dao (Miền)", Code::of("09")), ("Dao (Quần Chẹt)", Code::of("09")), ("Dao (Quần Trắng)", Code::of("09")), ("Dao (Sơn Đầu)", Code::of("09")), ("Dao (Thanh Y)", Code::of("09")), ("Dao (Tiểu Bản)", Code::of("09")), ("Dao (Trại)", Code::of("09")), ("Dao (Xá)", Code::of("09")), ("Ê Đê", Code::of("12")), ("Ê Đê (A-đham)", Code::of("12")), ("Ê Đê (Bih)", Code::of("12")), ("Ê Đê (Blô)", Code::of("12")), ("Ê Đê (Đê)", Code::of("12")), ("Ê Đê (Đliê Ruê)", Code::of("12")), ("Ê Đê (Epan)", Code::of("12")), ("Ê Đê (Kpạ)", Code::of("12")), ("Ê Đê (Krung)", Code::of("12")), ("Ê Đê (Ktul)", Code::of("12")), ("Ê Đê (Mđhur)", Code::of("12")), ("Ê Đê (Ra-đê)", Code::of("12")), ("Gia Rai", Code::of("10")), ("Gia Rai (Chor)", Code::of("10")), ("Gia Rai (Chơ-rai)", Code::of("10")), ("Gia Rai (Giơ-rai)", Code::of("10")), ("Gia Rai (Hđrung)", Code::of("10")), ("Gia Rai (Hơ-bau)", Code::of("10")), ("Gia Rai (Tơ-buăn)", Code::of("10")), ("Giáy", Code::of("25")), ("Giáy (Cùi Chu)", Code::of("25")), ("Giáy (Dẩng)", Code::of("25")), ("Giáy (Nhắng)", Code::of("25")), ("Giáy (Pầu Thìn Nu Nà)", Code::of("25")), ("Giáy (Xa)", Code::of("25")), ("Giẻ-Triêng", Code::of("27")), ("Giẻ-Triêng (Ca-tang)", Code::of("27")), ("Giẻ-Triêng (Đgiéh)", Code::of("27")), ("Giẻ-Triêng (Giang Rẫy Pin)", Code::of("27")), ("Giẻ-Triêng (Gié Triêng)", Code::of("27")), ("Giẻ-Triêng (La-ve)", Code::of("27")), ("Giẻ-Triêng (Tareb)", Code::of("27")), ("Giẻ-Triêng (Ta-riêng)", Code::of("27")), ("Giẻ-Triêng (Treng)", Code::of("27")), ("Giẻ-Triêng (Triêng)", Code::of("27")), ("Giẻ-Triêng (Ve)", Code::of("27")), ("Giẻ-Triêng (Veh)", Code::of("27")), ("Hà Nhì", Code::of("35")), ("Hà Nhì (U Ni)", Code::of("35")), ("Hà Nhì (Xá U Ni)", Code::of("35")), ("Hoa", Code::of("04")), ("Hoa (Hạ)", Code::of("04")), ("Hoa (Hải Nam)", Code::of("04")), ("Hoa (Hán)", Code::of("04")), ("Hoa (Phúc Kiến)", Code::of("04")), ("Hoa (Quảng Đông)", Code::of("04")), ("Hoa (Triều Châu)", Code::of("04")), ("Hoa (Xạ Phạng)", Code::of("04")), ("Hrê", Code::of("19")), ("Hrê (Chăm Rê)", Code::of("19")), ("Hrê (Chom)", Code::of("19")), ("Hrê (Krẹ Luỹ)", Code::of("19")), ("Kháng", Code::of("33")), ("Kháng (Quảng Lâm)", Code::of("33")), ("Kháng (Xá Ái)", Code::of("33")), ("Kháng (Xá Bung)", Code::of("33")), ("Kháng (Xá Dẩng)", Code::of("33")), ("Kháng (Xá Dón)", Code::of("33")), ("Kháng (Xá Hốc)", Code::of("33")), ("Kháng (Xá Khao)", Code::of("33")), ("Kháng (Xá Súa)", Code::of("33")), ("Khơ Me", Code::of("05")), ("Khơ Me (Cu)", Code::of("05")), ("Khơ Me (Cul)", Code::of("05")), ("Khơ Me (Cur)", Code::of("05")), ("Khơ Me (Khmer)", Code::of("05")), ("Khơ Me (Krôm)", Code::of("05")), ("Khơ Me (Thổ)", Code::of("05")), ("Khơ Me (Việt gốc Miên)", Code::of("05")), ("Khơ mú", Code::of("29")), ("Khơ mú (Mứn Xen)", Code::of("29")), ("Khơ mú (Pu Thênh)", Code::of("29")), ("Khơ mú (Tày Hay)", Code::of("29")), ("Khơ mú (Tềnh)", Code::of("29")), ("Khơ mú (Xá Cẩu)", Code::of("29")), ("La Chí", Code::of("38")), ("La Chí (Cù Tê)", Code::of("38")), ("La Chí (La Quả)", Code::of("38")), ("La Ha", Code::of("39")), ("La Ha (Khlá Phlạo)", Code::of("39")), ("La Ha (Xá Khao)", Code::of("39")), ("La Hủ", Code::of("41")), ("La Hủ (Cò Xung)", Code::of("41")), ("La Hủ (Khả Quy)", Code::of("41")), ("La Hủ (Khù Xung)", Code::of("41")), ("La Hủ (Lao)", Code::of("41")), ("Lào", Code::of("37")), ("Lào (Là Bốc)", Code::of("37")), ("Lào (Lào Nọi)", Code::of("37")), ("Lô Lô", Code::of("43")), ("Lô Lô (Mun Di)", Code::of("43")), ("Lự", Code::of("42")), ("Lự (Duôn)", Code::of("42")), ("Lự (Lừ)", Code::of("42")), ("Lự (Nhuồn)", Code::of("42")), ("Mạ", Code::of("28")), ("Mạ (Châu Mạ)", Code::of("28")), ("Mạ (Mạ Krung)", Code::of("28")), ("Mạ (Mạ Ngăn)", Code::of("28")), ("Mạ (Mạ Tô)", Code::of("28")), ("Mạ (Mạ Xóp)", Code::of("28")), ("Mảng", Code::of("45")), ("Mảng (Mảng Ư)", Code::of("45")), ("Mảng (Xá Lá Vàng)", Code::of("45")), ("Mnông", Code::of("20")), ("Mnông (Biat)", Code::of("20")), ("Mnông (Bu-đâng)", Code::of("20")), ("Mnông (Chil)", Code::of("20")), ("Mnông (ĐiPri)", Code::of("20")), ("Mnông (Gar)", Code::of("20")), ("Mnông (Nông)", Code::of("20")), ("Mnông (Pnông)", Code::of("20")), ("Mnông (Pré)", Code::of("20")), ("Mnông (Rơ-lam)", Code::of("20")), ("Mông", Code::of("08")), ("Mông (HMông)", Code::of("08")), ("Mông (Hmông)", Code::of("08")), ("Mông (Hoa)", Code::of("08")), ("Mông (HơMông)", Code::of("08")), ("Mông (Mán Trắng)", Code::of("08")), ("Mông (Mèo)", Code::of("08")), ("Mông (Mèo Đen)", Code::of("08")), ("Mông (Mèo Đỏ)", Code::of("08")), ("Mông (Mèo Xanh)", Code::of("08")), ("Mông (Ná Mẻo)", Code::of("08")), ("Mường", Code::of("06")), ("Mường (Ao Tá)", Code::of("06")), ("Mường (Mọi)", Code::of("06")), ("Mường (Mọi Bi)", Code::of("06")), ("Mường (Mol)", Code::of("06")), ("Mường (Mual)", Code::of("06")), ("Mường (Ậu Tá)", Code::of("06")), ("Ngái", Code::of("11")), ("Ngái (Đản)", Code::of("11")), ("Ngái (Khách Gia)", Code::of("11")), ("Ngái (Lê)", Code::of("11")), ("Ngái (Xín)", Code::of("11")), ("Nùng", Code::of("07")), ("Nùng (Giang)", Code::of("07")), ("Nùng (Khèn Lài)", Code::of("07")), ("Nùng (Nùng An)", Code::of("07")), ("Nùng (Nùng Cháo)", Code::of("07")), ("Nùng (Nùng Lòi)", Code::of("07")), ("Nùng (Phàn Sinh)", Code::of("07")), ("Nùng (Quý Rim)", Code::of("07")), ("Nùng (Xuồng)", Code::of("07")), ("Ơ Đu", Code::of("53")), ("Ơ Đu (Tày Hạt)", Code::of("53")), ("Pà Thẻn", Code::of("46")), ("Pà Thẻn (Pà Hưng)", Code::of("46")), ("Pà Thẻn (Tống)", Code::of("46")), ("Phù Lá", Code::of("40")), ("Phù Lá (Bồ Khô Pạ)", Code::of("40")), ("Phù Lá (Mu Di Pạ Xá)", Code::of("40")), ("Phù Lá (Phó)", Code::of("40")), ("Phù Lá (Phổ)", Code::of("40")), ("Phù Lá (Va Xơ)", Code::of("40")), ("Pu Péo", Code::of("51")), ("Pu Péo (Ka Pèo)", Code::of("51")), ("Pu Péo (Pen Ti Lô Lô)", Code::of("51")), ("RaGlay", Code::of("21")), ("RaGlay (La-oang)", Code::of("21")), ("RaGlay (Noang)", Code::of("21")), ("RaGlay (Ra-clây)", Code::of("21")), ("RaGlay (Ra-glai)", Code::of("21")), ("RaGlay (Rai)", Code::of("21")), ("Rơ Măm", Code::of("54")), ("Sán Chay", Code::of("15")), ("Sán Chay (Cao Lan)", Code::of("15")), ("Sán Chay (Hờn Bạn)", Code::of("15")), ("Sán Chay (Mán Cao Lan)", Code::of("15")), ("Sán Chay (Sán Chỉ)", Code::of("15")), ("Sán Chay (Sơn Tử)", Code::of("15")), ("Sán Dìu", Code::of("18")), ("Sán Dìu (Mán)", Code::of("18")), ("Sán Dìu (Quần Cộc)", Code::of("18")), ("Sán Dìu (Sán Dẻo)", Code::of("18")), ("Sán Dìu (Trại)", Code::of("18")), ("Sán Dìu (Trại Đất)", Code::of("18")), ("Si La", Code::of("50")), ("Si La (Cù Dề Xừ)", Code::of("50")), ("Si La (Khả pẻ)", Code::of("50")), ("Tà Ôi", Code::of("31")), ("Tà Ôi (Ba-hi)", Code::of("31")), ("Tà Ôi (Pa-co)", Code::of("31")), ("Tà Ôi (Pa-hi)", Code::of("31")), ("Tà Ôi (Tôi-ôi)", Code::of("31")), ("Tày", Code::of("02")), ("Tày (Ngạn)", Code::of("02")), ("Tày (Pa Dí)", Code::of("02")), ("Tày (Phén)", Code::of("02")), ("Tày (Tày Khao)", Code::of("02")), ("Tày (Thổ)", Code::of("02")), ("Tày (Thù Lao)", Code::of("02")), ("Thái", Code::of("03")), ("Thái (Hàng Bông)", Code::of("03")), ("Thái (Mán Thanh)", Code::of("03")), ("Thái (Pa Thay)", Code::of("03")), ("Thái (Tày Đăm)", Code::of("03")), ("Thái (Tày Mười)", Code::of("03")), ("Thái (Tày Mường)", Code::of("03")), ("Thái (Tày Thanh)", Code::of("03")), ("Thái (Thổ Đà Bắc)", Code::of("03")), ("Thổ", Code::of("24")), ("Thổ (Con Kha)", Code::of("24")), ("Thổ (Cuối)", Code::of("24")), ("Thổ (Đan Lai)", Code::of("24")), ("Thổ (Họ)", Code::of("24")), ("Thổ (Kẹo)", Code::of("24")), ("Thổ (Ly Hà)", Code::of("24")), ("Thổ (Mọn)", Code::of("24")), ("Thổ (Tày Pọng)", Code::of("24")), ("Thổ (Xá Lá Vàng)", Code::of("24")), ("Xinh Mun", Code::of("34")), ("Xinh Mun (Pụa)", Code::of("34")), ("Xinh Mun (Puộc)", Code::of("34")), ("Xơ Đăng", Code::of("14")), ("Xơ Đăng (Bri-la)", Code::of("14")), ("Xơ Đăng (Ca-dong)", Code::of("14")), ("Xơ Đăng (ConLan)", Code::of("14")), ("Xơ Đăng (Ha-lăng)", Code::of("14")), ("Xơ Đăng (Hđang)", Code::of("14")), ("Xơ Đăng (Kmrâng)", Code::of("14")), ("Xơ Đăng (Mơ-nâm)", Code::of("14")), ("Xơ Đăng (Tang)", Code::of("14")), ("Xơ Đăng (Tơ-đra)", Code::of("14")), ("Xơ Đăng (Xơ-teng)", Code::of("14")), ("Xtiêng", Code::of("22")), ("Xtiêng (Xa-điêng)", Code::of("22")), ("Người nước ngoài", Code::of("55")), ("Khác", Code::of("56")), ("Null", Code::of(""))] },
    Crosswalk { name: "ethnic/ethnic-2008", pairs: &[("01", Code::of("01")), ("02", Code::of("02")), ("03", Code::of("03")), ("04", Code::of("06")), ("05", Code::of("05")), ("06", Code::of("04")), ("07", Code::of("07")), ("08", Code::of("08")), ("09", Code::of("09")), ("10", Code::of("10")), ("11", Code::of("12")), ("12", Code::of("13")), ("13", Code::of("15")), ("14", Code::of("17")), ("15", Code::of("16")), ("16", Code::of("14")), ("17", Code::of("18")), ("18", Code::of("19")), ("19", Code::of("21")), ("20", Code::of("20")), ("21", Code::of("24")), ("22", Code::of("22")), ("23", Code::of("29")), ("24", Code::of("23")), ("25", Code::of("26")), ("26", Code::of("25")), ("27", Code::of("31")), ("28", Code::of("28")), ("29", Code::of("27")), ("30", Code::of("30")), ("31", Code::of("32")), ("32", Code::of("34")), ("33", Code::of("35")), ("34", Code::of("36")), ("35", Code::of("37")), ("36", Code::of("38")), ("37", Code::of("33")), ("38", Code::of("40")), ("39", Code::of("41")), ("40", Code::of("39")), ("41", Code::of("46")), ("42", Code::of("42")), ("43", Code::of("11")), ("44", Code::of("44")), ("45", Code::of("43")), ("46", Code::of("45")), ("47", Code::of("47")), ("48", Code::of("49")), ("49", Code::of("48")), ("50", Code::of("50")), ("51", Code::of("51")), ("52", Code::of("54")), ("53", Code::of("52")), ("54", Code::of("53"))] },
    #[cfg(feature = "civil")] Crosswalk { name: "guardian-kind/legacy", pairs: &[("C", Code::of("appointed")), ("DN", Code::of("natural"))] },
    #[cfg(feature = "civil")] Crosswalk { name: "guardian-kind/legacy2018", pairs: &[("Giám hộ cử", Code::of("appointed")), ("Giám hộ đương nhiên", Code::of("natural"))] },
    #[cfg(feature = "civil")] Crosswalk { name: "linked-status/lt-status-btp", pairs: &[("1", Code::of("7")), ("2", Code::of("2")), ("4", Code::of("4")), ("6", Code::of("6"))] },
    #[cfg(feature = "civil")] Crosswalk { name: "marital-kind/dvcqg", pairs: &[("1", Code::of("never-married")), ("2", Code::of("married")), ("3", Code::of("divorced")), ("4", Code::of("widowed")), ("5", Code::of("earlier-period"))] },
    Crosswalk { name: "marital-name/words", pairs: &[("Chưa có vợ", Code::of("1")), ("Chưa có chồng", Code::of("1")), ("Có vợ", Code::of("2")), ("Có chồng", Code::of("2")), ("Có gia đình", Code::of("2")), ("Đã có gia đình", Code::of("2")), ("Đã ly hôn", Code::of("3")), ("Goá", Code::of("4")), ("Góa vợ", Code::of("4")), ("Góa chồng", Code::of("4")), ("Đã góa", Code::of("4"))] },
    #[cfg(feature = "civil")] Crosswalk { name: "marital-purpose/civil158", pairs: &[("0", Code::of("")), ("1", Code::of("home-vn")), ("2", Code::of("home-foreign")), ("3", Code::of("abroad-vn")), ("4", Code::of("abroad-foreign")), ("5", Code::of("other"))] },
    Crosswalk { name: "marital/marital-portal", pairs: &[("1", Code::of("1")), ("2", Code::of("2")), ("3", Code::of("3")), ("4", Code::of("3"))] },
    #[cfg(feature = "civil")] Crosswalk { name: "marriage-state/civil158", pairs: &[("0", Code::of("")), ("1", Code::of("divorced")), ("2", Code::of("annulled")), ("3", Code::of("recognised")), ("4", Code::of("unknown"))] },
    Crosswalk { name: "mobile-prefix/before-2018-09-15", pairs: &[("0120", Code::of("070")), ("0121", Code::of("079")), ("0122", Code::of("077")), ("0123", Code::of("083")), ("0124", Code::of("084")), ("0125", Code::of("085")), ("0126", Code::of("076")), ("0127", Code::of("081")), ("0128", Code::of("078")), ("0129", Code::of("082")), ("0162", Code::of("032")), ("0163", Code::of("033")), ("0164", Code::of("034")), ("0165", Code::of("035")), ("0166", Code::of("036")), ("0167", Code::of("037")), ("0168", Code::of("038")), ("0169", Code::of("039")), ("0186", Code::of("056")), ("0188", Code::of("058")), ("0199", Code::of("059"))] },
    #[cfg(feature = "civil")] Crosswalk { name: "plurality/opencrvs", pairs: &[("SINGLE", Code::of("1")), ("TWIN", Code::of("2")), ("TRIPLET", Code::of("3")), ("QUADRUPLET", Code::of("4"))] },
    #[cfg(feature = "civil")] Crosswalk { name: "recognition-kind/civil158", pairs: &[("0", Code::of("")), ("1", Code::of("father-child")), ("2", Code::of("mother-child")), ("3", Code::of("child-father")), ("4", Code::of("child-mother"))] },
    #[cfg(feature = "civil")] Crosswalk { name: "registration-kind/civil158-cmc", pairs: &[("0", Code::of("")), ("1", Code::of("first-time")), ("2", Code::of("foreign-entry"))] },
    #[cfg(feature = "civil")] Crosswalk { name: "registration-kind/civil158-kh", pairs: &[("0", Code::of("")), ("1", Code::of("first-time")), ("2", Code::of("re-registration")), ("3", Code::of("foreign-entry"))] },
    #[cfg(feature = "civil")] Crosswalk { name: "registration-kind/civil158-ks", pairs: &[("0", Code::of("")), ("1", Code::of("on-time")), ("2", Code::of("re-registration")), ("3", Code::of("foreign-entry")), ("4", Code::of("late")), ("5", Code::of("original-issue")), ("6", Code::of("unknown"))] },
    #[cfg(feature = "civil")] Crosswalk { name: "registration-kind/civil158-kt", pairs: &[("0", Code::of("")), ("1", Code::of("on-time")), ("2", Code::of("re-registration")), ("3", Code::of("foreign-entry")), ("4", Code::of("late"))] },
    #[cfg(feature = "civil")] Crosswalk { name: "registration-kind/dvcqg-kt", pairs: &[("1", Code::of("on-time")), ("4", Code::of("late")), ("5", Code::of("long-ago"))] },
    #[cfg(feature = "civil")] Crosswalk { name: "registration-kind/legacy2018", pairs: &[("Đăng ký mới", Code::of("")), ("Đăng ký lại", Code::of("re-registration")), ("Ghi sổ việc sinh con ở nước ngoài", Code::of("foreign-entry")), ("Ghi sổ việc khai tử tại nước ngoài", Code::of("foreign-entry")), ("Đúng hạn", Code::of("on-time")), ("Quá hạn", Code::of("late")), ("Quá hạn dưới 5 tuổi", Code::of("late"))] },
    #[cfg(feature = "civil")] Crosswalk { name: "registration-kind/legacy2018-kh", pairs: &[("Đăng ký mới", Code::of("first-time")), ("Đăng ký mới(lần đầu)", Code::of("first-time")), ("Đăng ký lại", Code::of("re-registration")), ("Ghi sổ việc kết hôn tại nước ngoài", Code::of("foreign-entry"))] },
    Crosswalk { name: "religion/card", pairs: &[("Không", Code::of("00"))] },
    #[cfg(feature = "civil")] Crosswalk { name: "residence-kind/civil158", pairs: &[("0", Code::of("")), ("1", Code::of("permanent")), ("2", Code::of("temporary"))] },
    #[cfg(feature = "civil")] Crosswalk { name: "residence-kind/dvcqg", pairs: &[("0", Code::of("")), ("1", Code::of("permanent")), ("2", Code::of("temporary")), ("3", Code::of("current"))] },
    #[cfg(feature = "civil")] Crosswalk { name: "residence-kind/fhir", pairs: &[("home", Code::of("permanent")), ("temp", Code::of("temporary"))] },
    Crosswalk { name: "sex/card", pairs: &[("Nam", Code::of("male")), ("Nữ", Code::of("female"))] },
    Crosswalk { name: "sex/civil158", pairs: &[("1", Code::of("male")), ("2", Code::of("female")), ("3", Code::of("unspecified")), ("0", Code::of("unknown"))] },
    Crosswalk { name: "sex/fhir", pairs: &[("male", Code::of("male")), ("female", Code::of("female")), ("unknown", Code::of("unspecified"))] },
    Crosswalk { name: "sex/health", pairs: &[("1", Code::of("male")), ("2", Code::of("female")), ("3", Code::of("unspecified"))] },
    Crosswalk { name: "sex/kit", pairs: &[("M", Code::of("male")), ("F", Code::of("female")), ("U", Code::of("unknown"))] },
    Crosswalk { name: "sex/llr", pairs: &[("1", Code::of("male")), ("0", Code::of("female"))] },
    Crosswalk { name: "sex/mrz", pairs: &[("M", Code::of("male")), ("F", Code::of("female")), ("<", Code::of("unspecified"))] },
    Crosswalk { name: "sex/opencrvs", pairs: &[("male", Code::of("male")), ("female", Code::of("female")), ("unknown", Code::of("unspecified"))] },
    Crosswalk { name: "sex/popdb", pairs: &[("0", Code::of("unknown")), ("1", Code::of("male")), ("2", Code::of("female"))] },
];
