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
        kept-limit\tbản ghi có quá nhiều mục nằm ngoài chuẩn, phần vượt giới hạn không được giữ lại\tthe record has too much beside its fields; what goes beyond the limit is not kept\n\
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
        other-record\tnguồn ghi đây là bản ghi loại khác\tthe source says that this is a record of another type\n\
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

#[cfg(feature = "civil")] static MAP_ACK_STATUS_BTP_ACK: Lines<(&str, Code)> = Lines::new("\
        1\t1\n");

static MAP_AREA_CODE_BEFORE_2017: Lines<(&str, Code)> = Lines::new("\
        020\t0214\n\
        022\t0212\n\
        0230\t0215\n\
        0231\t0213\n\
        0240\t0204\n\
        0241\t0222\n\
        025\t0205\n\
        026\t0206\n\
        027\t0207\n\
        0280\t0208\n\
        0281\t0209\n\
        029\t0216\n\
        030\t0229\n\
        031\t0225\n\
        0320\t0220\n\
        0321\t0221\n\
        033\t0203\n\
        0350\t0228\n\
        0351\t0226\n\
        036\t0227\n\
        037\t0237\n\
        038\t0238\n\
        039\t0239\n\
        04\t024\n\
        0500\t0262\n\
        0501\t0261\n\
        0510\t0235\n\
        0511\t0236\n\
        052\t0232\n\
        053\t0233\n\
        054\t0234\n\
        055\t0255\n\
        056\t0256\n\
        057\t0257\n\
        058\t0258\n\
        059\t0269\n\
        060\t0260\n\
        061\t0251\n\
        062\t0252\n\
        063\t0263\n\
        064\t0254\n\
        0650\t0274\n\
        0651\t0271\n\
        066\t0276\n\
        067\t0277\n\
        068\t0259\n\
        070\t0270\n\
        0710\t0292\n\
        0711\t0293\n\
        072\t0272\n\
        073\t0273\n\
        074\t0294\n\
        075\t0275\n\
        076\t0296\n\
        077\t0297\n\
        0780\t0290\n\
        0781\t0291\n\
        079\t0299\n\
        08\t028\n");

#[cfg(feature = "civil")] static MAP_BIRTH_CASE_CIVIL158: Lines<(&str, Code)> = Lines::new("\
        0\n\
        1\tboth-parents\n\
        2\tno-mother\n\
        3\tno-father\n\
        4\tno-parents\n\
        5\tabandoned\n");

#[cfg(feature = "civil")] static MAP_BIRTH_CASE_LEGACY2018: Lines<(&str, Code)> = Lines::new("\
        Khai sinh thông thường\n\
        Khai sinh trẻ bị bỏ rơi\tabandoned\n\
        Khai sinh trẻ chưa xác định cha mẹ\tno-parents\n");

static MAP_BLOOD_POPDB: Lines<(&str, Code)> = Lines::new("\
        01\tA\n\
        02\tB\n\
        03\tAB\n\
        04\tO\n\
        00\n");

#[cfg(feature = "civil")] static MAP_CIVIL_EVENT_DVCQG: Lines<(&str, Code)> = Lines::new("\
        birth\tbirth\n\
        marriage\tmarriage\n\
        death\tdeath\n\
        guardianship\tguardianship\n\
        guardianship_end\tguardianship-end\n\
        parent_child\tparent-child\n\
        adoption\tadoption\n\
        civil_change\tcivil-change\n\
        divorce\tdivorce\n\
        supervision\tsupervision\n\
        supervision_end\tsupervision-end\n");

#[cfg(feature = "civil")] static MAP_CIVIL_EVENT_LEGACY2018: Lines<(&str, Code)> = Lines::new("\
        Khai sinh\tbirth\n\
        Khai tử\tdeath\n\
        Kết hôn\tmarriage\n\
        Giám hộ\tguardianship\n\
        Chấm dứt giám hộ\tguardianship-end\n\
        Nhận cha mẹ con\tparent-child\n");

#[cfg(feature = "civil")] static MAP_CIVIL_REGISTER_LEGACY2018: Lines<(&str, Code)> = Lines::new("\
        Khai sinh\tbirth\n\
        Khai tử\tdeath\n\
        Tình trạng hôn nhân\tmarital-status\n\
        Kết hôn\tmarriage\n\
        Con nuôi\tadoption\n\
        Giám hộ\tguardianship\n\
        Nhận cha mẹ con\tparent-child\n\
        Thay đổi bổ xung\tcorrection\n");

#[cfg(feature = "civil")] static MAP_CORRECTION_KIND_DVCQG: Lines<(&str, Code)> = Lines::new("\
        Thay đổi\tchange\n\
        Cải chính\tcorrection\n\
        Bổ sung\tsupplement\n\
        Xác định lại dân tộc\tethnicity\n");

#[cfg(feature = "civil")] static MAP_CORRECTION_KIND_LEGACY: Lines<(&str, Code)> = Lines::new("\
        TD\tchange\n\
        CC\tcorrection\n\
        BS\tsupplement\n\
        XDDT\tethnicity\n");

#[cfg(feature = "civil")] static MAP_CORRECTION_KIND_LEGACY2018: Lines<(&str, Code)> = Lines::new("\
        Thay đổi hộ tịch\tchange\n\
        Cải chính hộ tịch\tcorrection\n\
        Bổ sung hộ tịch\tsupplement\n\
        Bổ xung hộ tịch\tsupplement\n\
        Xác định lại dân tộc\tethnicity\n");

#[cfg(feature = "tables")] static MAP_COUNTRY_NAME_CIVIL158: Lines<(&str, Code)> = Lines::new("\
        Không có thông tin\n\
        Việt Nam\tVN\n\
        Ác-hen-ti-na (Argentine / Argentinian)\tAR\n\
        Ác-mê-ni-a (Albanian)\tAM\n\
        A-déc-bai-gian (Azerbaijani)\tAZ\n\
        Ai Cập (Egyptian)\tEG\n\
        Ai len (Irish)\tIE\n\
        Ai-xơ-len (Icelandic)\tIS\n\
        Aland Islands\tAX\n\
        American Samoa\tAS\n\
        An-ba-ni (Albanian)\tAL\n\
        An-đô-ra (Andorran)\tAD\n\
        An-giê-ri (Algerian)\tDZ\n\
        Anh (British)\tGB\n\
        Áo (Austrian)\tAT\n\
        Áp-ganitxtan\tAF\n\
        A-rập thống nhất (Emirian)\tAE\n\
        A-rập Xa-ra-uy (Western Sahara)\tEH\n\
        A-rập Xê-út (Saudi Arabian)\tSA\n\
        A-ru-ba (Aruba)\tAW\n\
        Ăng-gô-la (Angolan)\tAO\n\
        Ăng-gui-la (Anguilla)\tAI\n\
        Ăng-ti-gua và Bác-bu-đa (Antigua and Barbuda)\tAG\n\
        Ba Lan (Polish)\tPL\n\
        Bác-ba-đốt (Barbadian)\tBB\n\
        Ba-ha-ma (Bahamas)\tBS\n\
        Ba-ranh (Bahraini)\tBH\n\
        Băng-la-đét (Bangladeshi)\tBD\n\
        Béc-mu-đa (Bermuda)\tBM\n\
        Bê-la-rút (Belarusian)\tBY\n\
        Bê-li-xê (Belizean)\tBZ\n\
        Bê-nanh (Beninese)\tBJ\n\
        Bỉ (Belgian)\tBE\n\
        Bồ Đào Nha (Portuguese)\tPT\n\
        Bô-li-vi-a (Bolivian)\tBO\n\
        Bốt-xoa-na (Botswanan)\tBW\n\
        Bô-xni-a Héc-dê-gô-vi-na (Bosnian, Herzegovinian)\tBA\n\
        Bra-xin (Brazilian)\tBR\n\
        British Indian Ocean Territory\tIO\n\
        British Virgin Islands\tVG\n\
        Bru-nây (Bruneian)\tBN\n\
        Bun-ga-ri (Bulgarian)\tBG\n\
        Buốc-ki-na Pha-xô (Burkinabe)\tBF\n\
        Bu-run-đi (Burundian)\tBI\n\
        Bu-tan (Bhutan)\tBT\n\
        Ca-mơ-run (Cameroonian)\tCM\n\
        Ca-na-đa (Canadian)\tCA\n\
        Cáp-ve (Cape Verdian)\tCV\n\
        Ca-ta (Qatari)\tQA\n\
        Căm-pu-chia (Cambodian)\tKH\n\
        CH Tơ-ri-ni-đát và Tô-ba-gô (Trinidad and Tobago)\tTT\n\
        Chi-lê (Chilean)\tCL\n\
        Cô-lôm-bi-a (Colombian)\tCO\n\
        Cô-mo (Comoros)\tKM\n\
        Cộng hòa dân chủ Công-gô\tCD\n\
        Công-gô (Congolese)\tCG\n\
        Cô-oét (Kuwaiti)\tKW\n\
        Cốt-đi-voa (Ivorian)\tCI\n\
        Cô-xta Ri-ca (Costa Rica)\tCR\n\
        Crô-a-ti-a (Croatian)\tHR\n\
        Cu-ba (Cuban)\tCU\n\
        Cư-rơ-gư-dơ-xtan (Kyrgyzstan)\tKG\n\
        Dăm-bi-a (Zambian)\tZM\n\
        Dim-ba-bu-ê (Zimbabwean)\tZW\n\
        Đan Mạch (Danis)\tDK\n\
        Đảo Bô-u-vet (Bouvet Island)\tBV\n\
        Đảo Chri-xma (Christmas Island)\tCX\n\
        Đảo Nô-fốc (Norfolk Island)\tNF\n\
        Đảo Xanh Hê-lê-na (Saint Helena)\tSH\n\
        Đô-mi-ni-ca (Dominicain)\tDM\n\
        Đô-mi-ni-ca-na (Dominican)\tDO\n\
        Đông Ti-mo (East Timorese)\tTL\n\
        Đức (German)\tDE\n\
        En Xan-va-đo (EL Salvadorian)\tSV\n\
        Ê-cu-a-đo (Ecuadorian)\tEC\n\
        Ê-ri-tơ-ri-a (Eritrean)\tER\n\
        Ê-ti-ô-pi-a (Ethiopian)\tET\n\
        Ê-xtô-ni-a (Estonian)\tEE\n\
        Ga-bông (Gabonese)\tGA\n\
        Găm-bi-a ( Gambian)\tGM\n\
        Gha-na (Ghanaian)\tGH\n\
        Ghi-nê Bít-xao (Guinea-Bissauan)\tGW\n\
        Ghi-nê (Guinean)\tGN\n\
        Ghi-nê Xích đạo (Equatorial Guinean)\tGQ\n\
        Gi-bran-ta (Gibraltar)\tGI\n\
        Gi-bu-ti (Djiboutian)\tDJ\n\
        Giê-óoc-gi-a (Gruzian)\tGE\n\
        Gioóc-đa-ni (Jordanian)\tJO\n\
        Goa-tê-ma-la (Guatemalan)\tGT\n\
        Grê-na-đa (Grenadian)\tGD\n\
        Grin-lơn (Greenland)\tGL\n\
        Gua-đờ-lúp (Guadeloupe)\tGP\n\
        Gu-am (Guam)\tGU\n\
        Guernsey\tGG\n\
        Guy-a-na (Guyanese)\tGY\n\
        Guy-a-na thuộc Pháp (French Guiana)\tGF\n\
        Hà Lan (Dutch)\tNL\n\
        Ha-i-ti (Haitian)\tHT\n\
        Hàn Quốc (South Korean)\tKR\n\
        Hoa Kỳ (American)\tUS\n\
        Hung-ga-ry (Hungarian)\tHU\n\
        Hy Lạp (Greek)\tGR\n\
        In-đô-nê-xi-a (Indonesian)\tID\n\
        I-ran (Iranian)\tIR\n\
        I-rắc (Iraqi)\tIQ\n\
        Isle of Man\tIM\n\
        I-ta-li-a (Italian)\tIT\n\
        Ix-ra-en (Israeli)\tIL\n\
        Ja-mai-ca (Jamaican)\tJM\n\
        Jersey\tJE\n\
        Ka-dắc-xtan (Kazakh / Kazakhstani)\tKZ\n\
        Kê-ni-a (Kenyan)\tKE\n\
        Ki-ri-ba-ti (Kiribati)\tKI\n\
        Lào (Laotian)\tLA\n\
        Lát-vi-a (Latvian)\tLV\n\
        Lê-xô-thô (Lesotho)\tLS\n\
        Li-băng (Lebanese)\tLB\n\
        Li-bê-ri-a (Liberia)\tLR\n\
        Li-bi (Libyan)\tLY\n\
        Liên bang Xanh Kít và Nê-vít (Saint Kitts and Nevis)\tKN\n\
        Lít-ten-xơ-tên (Liechtenstein)\tLI\n\
        Lít-va (Lithuanian)\tLT\n\
        Lúc-xăm-bua (Luxembourg)\tLU\n\
        Mac-ti-nic (Martinique)\tMQ\n\
        Ma-đa-gát-xca (Malagasy)\tMG\n\
        Ma-lai-xi-a (Malaysian)\tMY\n\
        Ma-la-uy (Malawi)\tMW\n\
        Ma-li (Malian)\tML\n\
        Man-đi-vơ (Maldivan)\tMV\n\
        Man-ta (Maltese)\tMT\n\
        Ma-rốc (Moroccan)\tMA\n\
        Ma-xê-đô-ni-a (Macedonian)\tMK\n\
        May-ôt (Mayotte)\tYT\n\
        Mê-hi-cô (Mexican)\tMX\n\
        Mi-an-ma (Burmese)\tMM\n\
        Mi-crô-nê-si-a (Micronesian)\tFM\n\
        Mô-dăm-bích (Mozambican)\tMZ\n\
        Mô-na-cô (Monaco)\tMC\n\
        Môn-đô-va (Moldovan)\tMD\n\
        Mông Cổ (Mongolian)\tMN\n\
        Môn-tê-nê-grô (Montenegrin)\tME\n\
        Môn-xê-rat (Montserrat)\tMS\n\
        Mô-ri-ta-ni (Mauritanian)\tMR\n\
        Mô-ri-xơ (Mauritian)\tMU\n\
        Ấn Độ (Indian)\tIN\n\
        Na Uy (Norwegian)\tNO\n\
        Nam Cực (Antarctica)\tAQ\n\
        Nam Phi (South African)\tZA\n\
        Nam Su-dan (South Sudan)\tSS\n\
        Nam-mi-bi-a (Namibian)\tNA\n\
        Na-u-ru (Nauruan)\tNR\n\
        Nê-pan (Nepalese)\tNP\n\
        Nga (Russian)\tRU\n\
        Người không quốc tịch (Stateless person)\tXXA\n\
        Nhật Bản (Japanese)\tJP\n\
        Ni-ca-ra-goa (Nicaraguan)\tNI\n\
        Ni-giê (Nigerian)\tNE\n\
        Ni-giê-ri-a (Nigierian)\tNG\n\
        Niu Ca-le-đô-ni-a (New Caledonia)\tNC\n\
        Niu di-lân (New Zealand)\tNZ\n\
        Ni-u-ê (Niue)\tNU\n\
        Ô-man (Omani)\tOM\n\
        Ôn-đu-rát (Honduran)\tHN\n\
        Ô-xtrây-li-a (Australian)\tAU\n\
        Pa-ki-xtan (Pakistani)\tPK\n\
        Pa-lau (Palauan)\tPW\n\
        Pa-le-xtin (palestinian)\tPS\n\
        Pa-na-ma (Panamanian)\tPA\n\
        Pa-pu-a Niu Ghi-nê (Papua New Guinean)\tPG\n\
        Pa-ra-goay (Paraguayan)\tPY\n\
        Pê-ru (Peruvian)\tPE\n\
        Pháp (French)\tFR\n\
        Phần Lan (Finnish)\tFI\n\
        Phi-gi (Fijian)\tFJ\n\
        Phi-líp-pin (Filipino)\tPH\n\
        Pit-ca-in (Pitcairn)\tPN\n\
        Pô-li-nê-si-a thuộc Pháp (French Polynesia)\tPF\n\
        Pu-éc-tô-Ri-cô (Puerto Rico)\tPR\n\
        Quần đảo An-ti thuộc Hà Lan (Netherlands Antilles)\tAN\n\
        Quần đảo Cây-man (Cayman Islands)\tKY\n\
        Quần đảo Cúc (Cook Islands)\tCK\n\
        Quần đảo cừu\tFO\n\
        Quần đảo dừa (Cocos Islands)\tCC\n\
        Quần đảo Hớt và Mac-đô-nan (Heard Island and Mcdonald Islands)\tHM\n\
        Quần đảo Mác-san (Marshallese Islands)\tMH\n\
        Quần đảo Man-vi-na (Malvinas)\tFK\n\
        Quần đảo Ma-ri-a-na (Northern Mariana Islands)\tMP\n\
        Quần đảo nhỏ thuộc Mỹ (United States Minor Outlying Islands)\tUM\n\
        Quần đảo Oa-li và Fu-tu-na (Wallis and Futuna Islands)\tWF\n\
        Quần đảo Tuc Và Ca-i-cô (Turks and Caicos Islands)\tTC\n\
        Quần đảo Vi-gin (Mỹ)\tVI\n\
        Quần đảo Xvan-ba và Gan Mai-en (Svalbard and Jan Mayen Islands)\tSJ\n\
        Rê-u-ni-on (Réunion)\tRE\n\
        Ru-an-đa (Rwandan)\tRW\n\
        Ru-ma-ni (Romanian)\tRO\n\
        Saint-Barthélemy\tBL\n\
        Saint-Martin (French part)\tMF\n\
        San Ma-ri-nô (San marino)\tSM\n\
        Sao Tô-mê và Prin-xi-pê (Sao Tomean)\tST\n\
        Sát (Chadian)\tTD\n\
        Séc (Czech)\tCZ\n\
        Si-ê-ra Lê-ôn (Sierra Leonean)\tSL\n\
        Síp (Cypriot)\tCY\n\
        South Georgia and the South Sandwich Islands\tGS\n\
        Tan-da-ni-a (Tanzanian)\tTZ\n\
        Tát-gi-ki-xtan (Tajik)\tTJ\n\
        Tây Ban Nha (Spanish)\tES\n\
        Thái Lan (Thai)\tTH\n\
        Thổ Nhĩ Kỳ (Turkish)\tTR\n\
        Thụy Điển (Swedish)\tSE\n\
        Thụy Sĩ (Swiss)\tCH\n\
        Tô-gô (Togolese)\tTG\n\
        Tô-ke-lau (Tokelau)\tTK\n\
        Tôn-ga (Tonga)\tTO\n\
        Triều Tiên (North Korean)\tKP\n\
        Trung Phi (Middle African)\tCF\n\
        Trung Quốc\tCN\n\
        Trung Quốc (Đài Loan)\tTW\n\
        Trung Quốc (Đài Loan) (Taiwanese)\tTW\n\
        Trung Quốc (Hồng Công) (Hong Kong, Chinese)\tHK\n\
        Trung Quốc (Ma-cao) (Macau, Chinese)\tMO\n\
        Tuốc-mê-ni-xtan (Turkmen(s))\tTM\n\
        Tu-va-lu (Tuvalu)\tTV\n\
        Tuy-ni-di (Tunisian)\tTN\n\
        U-crai-na (Ukrainian)\tUA\n\
        U-dơ-bê-ki-xtan (Uzbekistani)\tUZ\n\
        U-gan-đa (Ugandan)\tUG\n\
        U-ru-goay (Uruguayan)\tUY\n\
        Va-nu-a-tu (Ni-Vanuatu)\tVU\n\
        Va-ti-căng (Vatican )\tVA\n\
        Vê-nê-du-ê-la (Venezuelan)\tVE\n\
        Vùng Nam Bán Cầu thuộc Pháp (French Southern Territories)\tTF\n\
        Xa-moa (Samoan)\tWS\n\
        Xanh Lu-xi-a (Saint Lucia)\tLC\n\
        Xanh Pi-ê và Mi-cơ-lông (Saint Pierre and Miquelon)\tPM\n\
        Xanh Vin-xen và Grê-na-đin (Saint Vincent and the Grenadines)\tVC\n\
        Xây-sen (Seychellois)\tSC\n\
        Xéc-bi-a (Serbian)\tRS\n\
        Xê-nê-gan (Senegalese)\tSN\n\
        Xinh-ga-po (Singaporean)\tSG\n\
        Xlô-va-ki-a (Slovak / Slovakian)\tSK\n\
        Xlô-ven-ni-a (Slovenian / Slovene)\tSI\n\
        Xoa-di-len (Swaziland)\tSZ\n\
        Xô-lô-môn (Solomon Islander)\tSB\n\
        Xô-ma-li (Somali)\tSO\n\
        Xri Lan-ca (Sri Lankan)\tLK\n\
        Xu-đăng (Sudanese)\tSD\n\
        Xu-ri-nam (Surinamese)\tSR\n\
        Xy-ri (Syrian)\tSY\n\
        Y-ê-men (Yemeni / Yemenite)\tYE\n");

#[cfg(feature = "tables")] static MAP_COUNTRY_NAME_CIVIL158_STR: Lines<(&str, Code)> = Lines::new("\
        Việt Nam\tVN\n\
        Ác-hen-ti-na\tAR\n\
        Ác-mê-ni-a\tAM\n\
        A-déc-bai-gian\tAZ\n\
        Ai Cập\tEG\n\
        Ai len\tIE\n\
        Ai-xơ-len\tIS\n\
        Aland Islands\tAX\n\
        American Samoa\tAS\n\
        An-ba-ni\tAL\n\
        An-đô-ra\tAD\n\
        An-giê-ri\tDZ\n\
        Anh\tGB\n\
        Áo\tAT\n\
        Áp-ganitxtan\tAF\n\
        A-rập thống nhất\tAE\n\
        A-rập Xa-ra-uy\tEH\n\
        A-rập Xê-út\tSA\n\
        A-ru-ba\tAW\n\
        Ăng-gô-la\tAO\n\
        Ăng-gui-la\tAI\n\
        Ăng-ti-gua và Bác-bu-đa\tAG\n\
        Ba Lan\tPL\n\
        Bác-ba-đốt\tBB\n\
        Ba-ha-ma\tBS\n\
        Ba-ranh\tBH\n\
        Băng-la-đét\tBD\n\
        Béc-mu-đa\tBM\n\
        Bê-la-rút\tBY\n\
        Bê-li-xê\tBZ\n\
        Bê-nanh\tBJ\n\
        Bỉ\tBE\n\
        Bồ Đào Nha\tPT\n\
        Bô-li-vi-a\tBO\n\
        Bốt-xoa-na\tBW\n\
        Bô-xni-a Héc-dê-gô-vi-na\tBA\n\
        Bra-xin\tBR\n\
        British Indian Ocean Territory\tIO\n\
        British Virgin Islands\tVG\n\
        Bru-nây\tBN\n\
        Bun-ga-ri\tBG\n\
        Buốc-ki-na Pha-xô\tBF\n\
        Bu-run-đi\tBI\n\
        Bu-tan\tBT\n\
        Ca-mơ-run\tCM\n\
        Ca-na-đa\tCA\n\
        Cáp-ve\tCV\n\
        Ca-ta\tQA\n\
        Căm-pu-chia\tKH\n\
        CH Tơ-ri-ni-đát và Tô-ba-gô\tTT\n\
        Chi-lê\tCL\n\
        Cô-lôm-bi-a\tCO\n\
        Cô-mo\tKM\n\
        Cộng hòa dân chủ Công-gô\tCD\n\
        Công-gô\tCG\n\
        Cô-oét\tKW\n\
        Cốt-đi-voa\tCI\n\
        Cô-xta Ri-ca\tCR\n\
        Crô-a-ti-a\tHR\n\
        Cu-ba\tCU\n\
        Cư-rơ-gư-dơ-xtan\tKG\n\
        Dăm-bi-a\tZM\n\
        Dim-ba-bu-ê\tZW\n\
        Đan Mạch\tDK\n\
        Đảo Bô-u-vet\tBV\n\
        Đảo Chri-xma\tCX\n\
        Đảo Nô-fốc\tNF\n\
        Đảo Xanh Hê-lê-na\tSH\n\
        Đô-mi-ni-ca\tDM\n\
        Đô-mi-ni-ca-na\tDO\n\
        Đông Ti-mo\tTL\n\
        Đức\tDE\n\
        En Xan-va-đo\tSV\n\
        Ê-cu-a-đo\tEC\n\
        Ê-ri-tơ-ri-a\tER\n\
        Ê-ti-ô-pi-a\tET\n\
        Ê-xtô-ni-a\tEE\n\
        Ga-bông\tGA\n\
        Găm-bi-a\tGM\n\
        Gha-na\tGH\n\
        Ghi-nê Bít-xao\tGW\n\
        Ghi-nê\tGN\n\
        Ghi-nê Xích đạo\tGQ\n\
        Gi-bran-ta\tGI\n\
        Gi-bu-ti\tDJ\n\
        Giê-óoc-gi-a\tGE\n\
        Gioóc-đa-ni\tJO\n\
        Goa-tê-ma-la\tGT\n\
        Grê-na-đa\tGD\n\
        Grin-lơn\tGL\n\
        Gua-đờ-lúp\tGP\n\
        Gu-am\tGU\n\
        Guernsey\tGG\n\
        Guy-a-na\tGY\n\
        Guy-a-na thuộc Pháp\tGF\n\
        Hà Lan\tNL\n\
        Ha-i-ti\tHT\n\
        Hàn Quốc\tKR\n\
        Hoa Kỳ\tUS\n\
        Hung-ga-ry\tHU\n\
        Hy Lạp\tGR\n\
        In-đô-nê-xi-a\tID\n\
        I-ran\tIR\n\
        I-rắc\tIQ\n\
        Isle of Man\tIM\n\
        I-ta-li-a\tIT\n\
        Ix-ra-en\tIL\n\
        Ja-mai-ca\tJM\n\
        Jersey\tJE\n\
        Ka-dắc-xtan\tKZ\n\
        Kê-ni-a\tKE\n\
        Ki-ri-ba-ti\tKI\n\
        Lào\tLA\n\
        Lát-vi-a\tLV\n\
        Lê-xô-thô\tLS\n\
        Li-băng\tLB\n\
        Li-bê-ri-a\tLR\n\
        Li-bi\tLY\n\
        Liên bang Xanh Kít và Nê-vít\tKN\n\
        Lít-ten-xơ-tên\tLI\n\
        Lít-va\tLT\n\
        Lúc-xăm-bua\tLU\n\
        Mac-ti-nic\tMQ\n\
        Ma-đa-gát-xca\tMG\n\
        Ma-lai-xi-a\tMY\n\
        Ma-la-uy\tMW\n\
        Ma-li\tML\n\
        Man-đi-vơ\tMV\n\
        Man-ta\tMT\n\
        Ma-rốc\tMA\n\
        Ma-xê-đô-ni-a\tMK\n\
        May-ôt\tYT\n\
        Mê-hi-cô\tMX\n\
        Mi-an-ma\tMM\n\
        Mi-crô-nê-si-a\tFM\n\
        Mô-dăm-bích\tMZ\n\
        Mô-na-cô\tMC\n\
        Môn-đô-va\tMD\n\
        Mông Cổ\tMN\n\
        Môn-tê-nê-grô\tME\n\
        Môn-xê-rat\tMS\n\
        Mô-ri-ta-ni\tMR\n\
        Mô-ri-xơ\tMU\n\
        Ấn Độ\tIN\n\
        Na Uy\tNO\n\
        Nam Cực\tAQ\n\
        Nam Phi\tZA\n\
        Nam Su-dan\tSS\n\
        Nam-mi-bi-a\tNA\n\
        Na-u-ru\tNR\n\
        Nê-pan\tNP\n\
        Nga\tRU\n\
        Người không quốc tịch\tXXA\n\
        Nhật Bản\tJP\n\
        Ni-ca-ra-goa\tNI\n\
        Ni-giê\tNE\n\
        Ni-giê-ri-a\tNG\n\
        Niu Ca-le-đô-ni-a\tNC\n\
        Niu di-lân\tNZ\n\
        Ni-u-ê\tNU\n\
        Ô-man\tOM\n\
        Ôn-đu-rát\tHN\n\
        Ô-xtrây-li-a\tAU\n\
        Pa-ki-xtan\tPK\n\
        Pa-lau\tPW\n\
        Pa-le-xtin\tPS\n\
        Pa-na-ma\tPA\n\
        Pa-pu-a Niu Ghi-nê\tPG\n\
        Pa-ra-goay\tPY\n\
        Pê-ru\tPE\n\
        Pháp\tFR\n\
        Phần Lan\tFI\n\
        Phi-gi\tFJ\n\
        Phi-líp-pin\tPH\n\
        Pit-ca-in\tPN\n\
        Pô-li-nê-si-a thuộc Pháp\tPF\n\
        Pu-éc-tô-Ri-cô\tPR\n\
        Quần đảo An-ti thuộc Hà Lan\tAN\n\
        Quần đảo Cây-man\tKY\n\
        Quần đảo Cúc\tCK\n\
        Quần đảo cừu\tFO\n\
        Quần đảo dừa\tCC\n\
        Quần đảo Hớt và Mac-đô-nan\tHM\n\
        Quần đảo Mác-san\tMH\n\
        Quần đảo Man-vi-na\tFK\n\
        Quần đảo Ma-ri-a-na\tMP\n\
        Quần đảo nhỏ thuộc Mỹ\tUM\n\
        Quần đảo Oa-li và Fu-tu-na\tWF\n\
        Quần đảo Tuc Và Ca-i-cô\tTC\n\
        Quần đảo Vi-gin\tVI\n\
        Quần đảo Xvan-ba và Gan Mai-en\tSJ\n\
        Rê-u-ni-on\tRE\n\
        Ru-an-đa\tRW\n\
        Ru-ma-ni\tRO\n\
        Saint-Barthélemy\tBL\n\
        Saint-Martin\tMF\n\
        San Ma-ri-nô\tSM\n\
        Sao Tô-mê và Prin-xi-pê\tST\n\
        Sát\tTD\n\
        Séc\tCZ\n\
        Si-ê-ra Lê-ôn\tSL\n\
        Síp\tCY\n\
        South Georgia and the South Sandwich Islands\tGS\n\
        Tan-da-ni-a\tTZ\n\
        Tát-gi-ki-xtan\tTJ\n\
        Tây Ban Nha\tES\n\
        Thái Lan\tTH\n\
        Thổ Nhĩ Kỳ\tTR\n\
        Thụy Điển\tSE\n\
        Thụy Sĩ\tCH\n\
        Tô-gô\tTG\n\
        Tô-ke-lau\tTK\n\
        Tôn-ga\tTO\n\
        Triều Tiên\tKP\n\
        Trung Phi\tCF\n\
        Tuốc-mê-ni-xtan\tTM\n\
        Tu-va-lu\tTV\n\
        Tuy-ni-di\tTN\n\
        U-crai-na\tUA\n\
        U-dơ-bê-ki-xtan\tUZ\n\
        U-gan-đa\tUG\n\
        U-ru-goay\tUY\n\
        Va-nu-a-tu\tVU\n\
        Va-ti-căng\tVA\n\
        Vê-nê-du-ê-la\tVE\n\
        Vùng Nam Bán Cầu thuộc Pháp\tTF\n\
        Xa-moa\tWS\n\
        Xanh Lu-xi-a\tLC\n\
        Xanh Pi-ê và Mi-cơ-lông\tPM\n\
        Xanh Vin-xen và Grê-na-đin\tVC\n\
        Xây-sen\tSC\n\
        Xéc-bi-a\tRS\n\
        Xê-nê-gan\tSN\n\
        Xinh-ga-po\tSG\n\
        Xlô-va-ki-a\tSK\n\
        Xlô-ven-ni-a\tSI\n\
        Xoa-di-len\tSZ\n\
        Xô-lô-môn\tSB\n\
        Xô-ma-li\tSO\n\
        Xri Lan-ca\tLK\n\
        Xu-đăng\tSD\n\
        Xu-ri-nam\tSR\n\
        Xy-ri\tSY\n\
        Y-ê-men\tYE\n\
        Trung Quốc\tCN\n");

#[cfg(feature = "civil")] static MAP_DEATH_NOTICE_CIVIL158: Lines<(&str, Code)> = Lines::new("\
        0\n\
        1\tnotice\n\
        2\texecution\n\
        3\tcourt\n\
        4\tpolice\n\
        5\tmedical\n\
        6\tminutes\n\
        7\twitness\n");

#[cfg(feature = "civil")] static MAP_DECLARATION_CIVIL158: Lines<(&str, Code)> = Lines::new("\
        0\n\
        1\tdeclared\n\
        2\trevoked\n");

#[cfg(feature = "civil")] static MAP_DOCUMENT_KIND_CIVIL158: Lines<(&str, Code)> = Lines::new("\
        0\n\
        1\tcmnd\n\
        2\tpassport\n\
        3\tperm-resident\n\
        4\tcccd\n\
        5\tarmy-id\n\
        6\tarmy-officer-id\n\
        7\tpolice-id\n\
        8\tother\n\
        4\tcccd-chip\n\
        4\tcccd-barcode\n");

#[cfg(feature = "civil")] static MAP_DOCUMENT_KIND_DVCQG: Lines<(&str, Code)> = Lines::new("\
        2\tcmnd\n\
        3\tarmy-officer-id\n\
        4\tpolice-id\n\
        5\tcccd\n\
        6\tpassport\n\
        7\thousehold-book\n\
        8\tother\n\
        9\tcan-cuoc\n\
        10\tcan-cuoc-cert\n\
        5\tcccd-chip\n\
        5\tcccd-barcode\n");

#[cfg(feature = "civil")] static MAP_DOCUMENT_KIND_HEALTH: Lines<(&str, Code)> = Lines::new("\
        0\n\
        1\tcccd\n\
        2\tcmnd\n\
        3\tpassport\n");

#[cfg(feature = "civil")] static MAP_DOCUMENT_KIND_LEGACY2018: Lines<(&str, Code)> = Lines::new("\
        CMND\tcmnd\n\
        Chứng minh nhân dân\tcmnd\n\
        Hộ chiếu\tpassport\n\
        Thẻ căn cước công dân\tcccd\n\
        Thẻ CCCD\tcccd\n\
        Sổ hộ khẩu\thousehold-book\n\
        Số hộ khẩu\thousehold-book\n\
        Khác\tother\n");

static MAP_ETHNIC_NAME_CIVIL158: Lines<(&str, Code)> = Lines::new("\
        Kinh\t01\n\
        Ba Na\t13\n\
        Ba Na (A-la Công)\t13\n\
        Ba Na (Bơ-nâm)\t13\n\
        Ba Na (ConKđe)\t13\n\
        Ba Na (Giơ-lar)\t13\n\
        Ba Na (Giơ-lâng)\t13\n\
        Ba Na (Kpăng Công)\t13\n\
        Ba Na (Krem)\t13\n\
        Ba Na (Roh)\t13\n\
        Ba Na (Rơ-ngao)\t13\n\
        Ba Na (Tơ-lô)\t13\n\
        Ba Na (Y-lăng)\t13\n\
        Bố Y\t49\n\
        Bố Y (Chủng Chá)\t49\n\
        Bố Y (Trọng Gia)\t49\n\
        Bố Y (Tu Di)\t49\n\
        Bố Y (Tu Din)\t49\n\
        Brâu\t52\n\
        Brâu (Brao)\t52\n\
        Bru Vân Kiều\t23\n\
        Bru Vân Kiều (Bru)\t23\n\
        Bru Vân Kiều (Măng Coong)\t23\n\
        Bru Vân Kiều (Tri Khùa)\t23\n\
        Bru Vân Kiều (Vân Kiều)\t23\n\
        Chăm\t17\n\
        Chăm (Chàm)\t17\n\
        Chăm (Chiêm Thành)\t17\n\
        Chăm (Hroi)\t17\n\
        Chơ Ro\t32\n\
        Chơ Ro (Châu-ro)\t32\n\
        Chơ Ro (Dơ-ro)\t32\n\
        Chu Ru\t36\n\
        Chu Ru (Chơ-ru)\t36\n\
        Chu Ru (Chu)\t36\n\
        Chứt\t44\n\
        Chứt (A-rem)\t44\n\
        Chứt (Chà-củi)\t44\n\
        Chứt (Mã-liêng)\t44\n\
        Chứt (Máy)\t44\n\
        Chứt (Pa-leng)\t44\n\
        Chứt (Rục)\t44\n\
        Chứt (Sách)\t44\n\
        Chứt (Tắc-củi)\t44\n\
        Chứt (Tơ-hung)\t44\n\
        Chứt (Tu vang)\t44\n\
        Chứt (U-mo)\t44\n\
        Chứt (Xá Lá Vàng)\t44\n\
        Chứt (Xơ-Lang)\t44\n\
        Co\t30\n\
        Co (Col)\t30\n\
        Co (Cor)\t30\n\
        Co (Cùa)\t30\n\
        Co (Trầu)\t30\n\
        Cống\t48\n\
        Cống (Mấng Nhé)\t48\n\
        Cống (Xá Xeng)\t48\n\
        Cống (Xắm Khống)\t48\n\
        Cơ Ho\t16\n\
        Cơ Ho (Chil)\t16\n\
        Cơ Ho (Kơ Ho)\t16\n\
        Cơ Ho (Lach)\t16\n\
        Cơ Ho (Lat)\t16\n\
        Cơ Ho (Nốp)\t16\n\
        Cơ Ho (Trinh)\t16\n\
        Cơ Ho (Tu-lốp)\t16\n\
        Cơ Ho (Xrê)\t16\n\
        Cơ Lao\t47\n\
        Cơ Tu\t26\n\
        Cơ Tu (Cao)\t26\n\
        Cơ Tu (Ca-tang)\t26\n\
        Cơ Tu (Ca-tu)\t26\n\
        Cơ Tu (Hạ)\t26\n\
        Cơ Tu (Phương)\t26\n\
        Dao\t09\n\
        Dao (Cóc Mùn)\t09\n\
        Dao (Cóc Ngáng)\t09\n\
        Dao (Dao Đỏ)\t09\n\
        Dao (Dao Tiền)\t09\n\
        Dao (Dìu)\t09\n\
        Dao (Đại Bản)\t09\n\
        Dao (Động)\t09\n\
        Dao (Kiềm)\t09\n\
        Dao (Lan Tẻn)\t09\n\
        Dao (Lô Giang)\t09\n\
        Dao (Mán)\t09\n\
        Dao (Miên)\t09\n\
        Dao (Miền)\t09\n\
        Dao (Quần Chẹt)\t09\n\
        Dao (Quần Trắng)\t09\n\
        Dao (Sơn Đầu)\t09\n\
        Dao (Thanh Y)\t09\n\
        Dao (Tiểu Bản)\t09\n\
        Dao (Trại)\t09\n\
        Dao (Xá)\t09\n\
        Ê Đê\t12\n\
        Ê Đê (A-đham)\t12\n\
        Ê Đê (Bih)\t12\n\
        Ê Đê (Blô)\t12\n\
        Ê Đê (Đê)\t12\n\
        Ê Đê (Đliê Ruê)\t12\n\
        Ê Đê (Epan)\t12\n\
        Ê Đê (Kpạ)\t12\n\
        Ê Đê (Krung)\t12\n\
        Ê Đê (Ktul)\t12\n\
        Ê Đê (Mđhur)\t12\n\
        Ê Đê (Ra-đê)\t12\n\
        Gia Rai\t10\n\
        Gia Rai (Chor)\t10\n\
        Gia Rai (Chơ-rai)\t10\n\
        Gia Rai (Giơ-rai)\t10\n\
        Gia Rai (Hđrung)\t10\n\
        Gia Rai (Hơ-bau)\t10\n\
        Gia Rai (Tơ-buăn)\t10\n\
        Giáy\t25\n\
        Giáy (Cùi Chu)\t25\n\
        Giáy (Dẩng)\t25\n\
        Giáy (Nhắng)\t25\n\
        Giáy (Pầu Thìn Nu Nà)\t25\n\
        Giáy (Xa)\t25\n\
        Giẻ-Triêng\t27\n\
        Giẻ-Triêng (Ca-tang)\t27\n\
        Giẻ-Triêng (Đgiéh)\t27\n\
        Giẻ-Triêng (Giang Rẫy Pin)\t27\n\
        Giẻ-Triêng (Gié Triêng)\t27\n\
        Giẻ-Triêng (La-ve)\t27\n\
        Giẻ-Triêng (Tareb)\t27\n\
        Giẻ-Triêng (Ta-riêng)\t27\n\
        Giẻ-Triêng (Treng)\t27\n\
        Giẻ-Triêng (Triêng)\t27\n\
        Giẻ-Triêng (Ve)\t27\n\
        Giẻ-Triêng (Veh)\t27\n\
        Hà Nhì\t35\n\
        Hà Nhì (U Ni)\t35\n\
        Hà Nhì (Xá U Ni)\t35\n\
        Hoa\t04\n\
        Hoa (Hạ)\t04\n\
        Hoa (Hải Nam)\t04\n\
        Hoa (Hán)\t04\n\
        Hoa (Phúc Kiến)\t04\n\
        Hoa (Quảng Đông)\t04\n\
        Hoa (Triều Châu)\t04\n\
        Hoa (Xạ Phạng)\t04\n\
        Hrê\t19\n\
        Hrê (Chăm Rê)\t19\n\
        Hrê (Chom)\t19\n\
        Hrê (Krẹ Luỹ)\t19\n\
        Kháng\t33\n\
        Kháng (Quảng Lâm)\t33\n\
        Kháng (Xá Ái)\t33\n\
        Kháng (Xá Bung)\t33\n\
        Kháng (Xá Dẩng)\t33\n\
        Kháng (Xá Dón)\t33\n\
        Kháng (Xá Hốc)\t33\n\
        Kháng (Xá Khao)\t33\n\
        Kháng (Xá Súa)\t33\n\
        Khơ Me\t05\n\
        Khơ Me (Cu)\t05\n\
        Khơ Me (Cul)\t05\n\
        Khơ Me (Cur)\t05\n\
        Khơ Me (Khmer)\t05\n\
        Khơ Me (Krôm)\t05\n\
        Khơ Me (Thổ)\t05\n\
        Khơ Me (Việt gốc Miên)\t05\n\
        Khơ mú\t29\n\
        Khơ mú (Mứn Xen)\t29\n\
        Khơ mú (Pu Thênh)\t29\n\
        Khơ mú (Tày Hay)\t29\n\
        Khơ mú (Tềnh)\t29\n\
        Khơ mú (Xá Cẩu)\t29\n\
        La Chí\t38\n\
        La Chí (Cù Tê)\t38\n\
        La Chí (La Quả)\t38\n\
        La Ha\t39\n\
        La Ha (Khlá Phlạo)\t39\n\
        La Ha (Xá Khao)\t39\n\
        La Hủ\t41\n\
        La Hủ (Cò Xung)\t41\n\
        La Hủ (Khả Quy)\t41\n\
        La Hủ (Khù Xung)\t41\n\
        La Hủ (Lao)\t41\n\
        Lào\t37\n\
        Lào (Là Bốc)\t37\n\
        Lào (Lào Nọi)\t37\n\
        Lô Lô\t43\n\
        Lô Lô (Mun Di)\t43\n\
        Lự\t42\n\
        Lự (Duôn)\t42\n\
        Lự (Lừ)\t42\n\
        Lự (Nhuồn)\t42\n\
        Mạ\t28\n\
        Mạ (Châu Mạ)\t28\n\
        Mạ (Mạ Krung)\t28\n\
        Mạ (Mạ Ngăn)\t28\n\
        Mạ (Mạ Tô)\t28\n\
        Mạ (Mạ Xóp)\t28\n\
        Mảng\t45\n\
        Mảng (Mảng Ư)\t45\n\
        Mảng (Xá Lá Vàng)\t45\n\
        Mnông\t20\n\
        Mnông (Biat)\t20\n\
        Mnông (Bu-đâng)\t20\n\
        Mnông (Chil)\t20\n\
        Mnông (ĐiPri)\t20\n\
        Mnông (Gar)\t20\n\
        Mnông (Nông)\t20\n\
        Mnông (Pnông)\t20\n\
        Mnông (Pré)\t20\n\
        Mnông (Rơ-lam)\t20\n\
        Mông\t08\n\
        Mông (HMông)\t08\n\
        Mông (Hmông)\t08\n\
        Mông (Hoa)\t08\n\
        Mông (HơMông)\t08\n\
        Mông (Mán Trắng)\t08\n\
        Mông (Mèo)\t08\n\
        Mông (Mèo Đen)\t08\n\
        Mông (Mèo Đỏ)\t08\n\
        Mông (Mèo Xanh)\t08\n\
        Mông (Ná Mẻo)\t08\n\
        Mường\t06\n\
        Mường (Ao Tá)\t06\n\
        Mường (Mọi)\t06\n\
        Mường (Mọi Bi)\t06\n\
        Mường (Mol)\t06\n\
        Mường (Mual)\t06\n\
        Mường (Ậu Tá)\t06\n\
        Ngái\t11\n\
        Ngái (Đản)\t11\n\
        Ngái (Khách Gia)\t11\n\
        Ngái (Lê)\t11\n\
        Ngái (Xín)\t11\n\
        Nùng\t07\n\
        Nùng (Giang)\t07\n\
        Nùng (Khèn Lài)\t07\n\
        Nùng (Nùng An)\t07\n\
        Nùng (Nùng Cháo)\t07\n\
        Nùng (Nùng Lòi)\t07\n\
        Nùng (Phàn Sinh)\t07\n\
        Nùng (Quý Rim)\t07\n\
        Nùng (Xuồng)\t07\n\
        Ơ Đu\t53\n\
        Ơ Đu (Tày Hạt)\t53\n\
        Pà Thẻn\t46\n\
        Pà Thẻn (Pà Hưng)\t46\n\
        Pà Thẻn (Tống)\t46\n\
        Phù Lá\t40\n\
        Phù Lá (Bồ Khô Pạ)\t40\n\
        Phù Lá (Mu Di Pạ Xá)\t40\n\
        Phù Lá (Phó)\t40\n\
        Phù Lá (Phổ)\t40\n\
        Phù Lá (Va Xơ)\t40\n\
        Pu Péo\t51\n\
        Pu Péo (Ka Pèo)\t51\n\
        Pu Péo (Pen Ti Lô Lô)\t51\n\
        RaGlay\t21\n\
        RaGlay (La-oang)\t21\n\
        RaGlay (Noang)\t21\n\
        RaGlay (Ra-clây)\t21\n\
        RaGlay (Ra-glai)\t21\n\
        RaGlay (Rai)\t21\n\
        Rơ Măm\t54\n\
        Sán Chay\t15\n\
        Sán Chay (Cao Lan)\t15\n\
        Sán Chay (Hờn Bạn)\t15\n\
        Sán Chay (Mán Cao Lan)\t15\n\
        Sán Chay (Sán Chỉ)\t15\n\
        Sán Chay (Sơn Tử)\t15\n\
        Sán Dìu\t18\n\
        Sán Dìu (Mán)\t18\n\
        Sán Dìu (Quần Cộc)\t18\n\
        Sán Dìu (Sán Dẻo)\t18\n\
        Sán Dìu (Trại)\t18\n\
        Sán Dìu (Trại Đất)\t18\n\
        Si La\t50\n\
        Si La (Cù Dề Xừ)\t50\n\
        Si La (Khả pẻ)\t50\n\
        Tà Ôi\t31\n\
        Tà Ôi (Ba-hi)\t31\n\
        Tà Ôi (Pa-co)\t31\n\
        Tà Ôi (Pa-hi)\t31\n\
        Tà Ôi (Tôi-ôi)\t31\n\
        Tày\t02\n\
        Tày (Ngạn)\t02\n\
        Tày (Pa Dí)\t02\n\
        Tày (Phén)\t02\n\
        Tày (Tày Khao)\t02\n\
        Tày (Thổ)\t02\n\
        Tày (Thù Lao)\t02\n\
        Thái\t03\n\
        Thái (Hàng Bông)\t03\n\
        Thái (Mán Thanh)\t03\n\
        Thái (Pa Thay)\t03\n\
        Thái (Tày Đăm)\t03\n\
        Thái (Tày Mười)\t03\n\
        Thái (Tày Mường)\t03\n\
        Thái (Tày Thanh)\t03\n\
        Thái (Thổ Đà Bắc)\t03\n\
        Thổ\t24\n\
        Thổ (Con Kha)\t24\n\
        Thổ (Cuối)\t24\n\
        Thổ (Đan Lai)\t24\n\
        Thổ (Họ)\t24\n\
        Thổ (Kẹo)\t24\n\
        Thổ (Ly Hà)\t24\n\
        Thổ (Mọn)\t24\n\
        Thổ (Tày Pọng)\t24\n\
        Thổ (Xá Lá Vàng)\t24\n\
        Xinh Mun\t34\n\
        Xinh Mun (Pụa)\t34\n\
        Xinh Mun (Puộc)\t34\n\
        Xơ Đăng\t14\n\
        Xơ Đăng (Bri-la)\t14\n\
        Xơ Đăng (Ca-dong)\t14\n\
        Xơ Đăng (ConLan)\t14\n\
        Xơ Đăng (Ha-lăng)\t14\n\
        Xơ Đăng (Hđang)\t14\n\
        Xơ Đăng (Kmrâng)\t14\n\
        Xơ Đăng (Mơ-nâm)\t14\n\
        Xơ Đăng (Tang)\t14\n\
        Xơ Đăng (Tơ-đra)\t14\n\
        Xơ Đăng (Xơ-teng)\t14\n\
        Xtiêng\t22\n\
        Xtiêng (Xa-điêng)\t22\n\
        Người nước ngoài\t55\n\
        Khác\t56\n\
        Null\n");

static MAP_ETHNIC_ETHNIC_2008: Lines<(&str, Code)> = Lines::new("\
        01\t01\n\
        02\t02\n\
        03\t03\n\
        04\t06\n\
        05\t05\n\
        06\t04\n\
        07\t07\n\
        08\t08\n\
        09\t09\n\
        10\t10\n\
        11\t12\n\
        12\t13\n\
        13\t15\n\
        14\t17\n\
        15\t16\n\
        16\t14\n\
        17\t18\n\
        18\t19\n\
        19\t21\n\
        20\t20\n\
        21\t24\n\
        22\t22\n\
        23\t29\n\
        24\t23\n\
        25\t26\n\
        26\t25\n\
        27\t31\n\
        28\t28\n\
        29\t27\n\
        30\t30\n\
        31\t32\n\
        32\t34\n\
        33\t35\n\
        34\t36\n\
        35\t37\n\
        36\t38\n\
        37\t33\n\
        38\t40\n\
        39\t41\n\
        40\t39\n\
        41\t46\n\
        42\t42\n\
        43\t11\n\
        44\t44\n\
        45\t43\n\
        46\t45\n\
        47\t47\n\
        48\t49\n\
        49\t48\n\
        50\t50\n\
        51\t51\n\
        52\t54\n\
        53\t52\n\
        54\t53\n");

#[cfg(feature = "civil")] static MAP_GUARDIAN_KIND_LEGACY: Lines<(&str, Code)> = Lines::new("\
        C\tappointed\n\
        DN\tnatural\n");

#[cfg(feature = "civil")] static MAP_GUARDIAN_KIND_LEGACY2018: Lines<(&str, Code)> = Lines::new("\
        Giám hộ cử\tappointed\n\
        Giám hộ đương nhiên\tnatural\n");

#[cfg(feature = "civil")] static MAP_LINKED_STATUS_LT_STATUS_BTP: Lines<(&str, Code)> = Lines::new("\
        1\t7\n\
        2\t2\n\
        4\t4\n\
        6\t6\n");

#[cfg(feature = "civil")] static MAP_MARITAL_KIND_DVCQG: Lines<(&str, Code)> = Lines::new("\
        1\tnever-married\n\
        2\tmarried\n\
        3\tdivorced\n\
        4\twidowed\n\
        5\tearlier-period\n");

static MAP_MARITAL_NAME_WORDS: Lines<(&str, Code)> = Lines::new("\
        Chưa có vợ\t1\n\
        Chưa có chồng\t1\n\
        Có vợ\t2\n\
        Có chồng\t2\n\
        Có gia đình\t2\n\
        Đã có gia đình\t2\n\
        Đã ly hôn\t3\n\
        Goá\t4\n\
        Góa vợ\t4\n\
        Góa chồng\t4\n\
        Đã góa\t4\n");

#[cfg(feature = "civil")] static MAP_MARITAL_PURPOSE_CIVIL158: Lines<(&str, Code)> = Lines::new("\
        0\n\
        1\thome-vn\n\
        2\thome-foreign\n\
        3\tabroad-vn\n\
        4\tabroad-foreign\n\
        5\tother\n");

static MAP_MARITAL_MARITAL_PORTAL: Lines<(&str, Code)> = Lines::new("\
        1\t1\n\
        2\t2\n\
        3\t3\n\
        4\t3\n");

#[cfg(feature = "civil")] static MAP_MARRIAGE_STATE_CIVIL158: Lines<(&str, Code)> = Lines::new("\
        0\n\
        1\tdivorced\n\
        2\tannulled\n\
        3\trecognised\n\
        4\tunknown\n");

static MAP_MOBILE_PREFIX_BEFORE_2018_09_15: Lines<(&str, Code)> = Lines::new("\
        0120\t070\n\
        0121\t079\n\
        0122\t077\n\
        0123\t083\n\
        0124\t084\n\
        0125\t085\n\
        0126\t076\n\
        0127\t081\n\
        0128\t078\n\
        0129\t082\n\
        0162\t032\n\
        0163\t033\n\
        0164\t034\n\
        0165\t035\n\
        0166\t036\n\
        0167\t037\n\
        0168\t038\n\
        0169\t039\n\
        0186\t056\n\
        0188\t058\n\
        0199\t059\n");

#[cfg(feature = "civil")] static MAP_PLURALITY_OPENCRVS: Lines<(&str, Code)> = Lines::new("\
        SINGLE\t1\n\
        TWIN\t2\n\
        TRIPLET\t3\n\
        QUADRUPLET\t4\n");

#[cfg(feature = "civil")] static MAP_RECOGNITION_KIND_CIVIL158: Lines<(&str, Code)> = Lines::new("\
        0\n\
        1\tfather-child\n\
        2\tmother-child\n\
        3\tchild-father\n\
        4\tchild-mother\n");

#[cfg(feature = "civil")] static MAP_REGISTRATION_KIND_CIVIL158_CMC: Lines<(&str, Code)> = Lines::new("\
        0\n\
        1\tfirst-time\n\
        2\tforeign-entry\n");

#[cfg(feature = "civil")] static MAP_REGISTRATION_KIND_CIVIL158_KH: Lines<(&str, Code)> = Lines::new("\
        0\n\
        1\tfirst-time\n\
        2\tre-registration\n\
        3\tforeign-entry\n");

#[cfg(feature = "civil")] static MAP_REGISTRATION_KIND_CIVIL158_KS: Lines<(&str, Code)> = Lines::new("\
        0\n\
        1\ton-time\n\
        2\tre-registration\n\
        3\tforeign-entry\n\
        4\tlate\n\
        5\toriginal-issue\n\
        6\tunknown\n");

#[cfg(feature = "civil")] static MAP_REGISTRATION_KIND_CIVIL158_KT: Lines<(&str, Code)> = Lines::new("\
        0\n\
        1\ton-time\n\
        2\tre-registration\n\
        3\tforeign-entry\n\
        4\tlate\n");

#[cfg(feature = "civil")] static MAP_REGISTRATION_KIND_DVCQG_KT: Lines<(&str, Code)> = Lines::new("\
        1\ton-time\n\
        4\tlate\n\
        5\tlong-ago\n");

#[cfg(feature = "civil")] static MAP_REGISTRATION_KIND_LEGACY2018: Lines<(&str, Code)> = Lines::new("\
        Đăng ký mới\n\
        Đăng ký lại\tre-registration\n\
        Ghi sổ việc sinh con ở nước ngoài\tforeign-entry\n\
        Ghi sổ việc khai tử tại nước ngoài\tforeign-entry\n\
        Đúng hạn\ton-time\n\
        Quá hạn\tlate\n\
        Quá hạn dưới 5 tuổi\tlate\n");

#[cfg(feature = "civil")] static MAP_REGISTRATION_KIND_LEGACY2018_KH: Lines<(&str, Code)> = Lines::new("\
        Đăng ký mới\tfirst-time\n\
        Đăng ký mới(lần đầu)\tfirst-time\n\
        Đăng ký lại\tre-registration\n\
        Ghi sổ việc kết hôn tại nước ngoài\tforeign-entry\n");

static MAP_RELIGION_CARD: Lines<(&str, Code)> = Lines::new("\
        Không\t00\n");

#[cfg(feature = "civil")] static MAP_RESIDENCE_KIND_CIVIL158: Lines<(&str, Code)> = Lines::new("\
        0\n\
        1\tpermanent\n\
        2\ttemporary\n");

#[cfg(feature = "civil")] static MAP_RESIDENCE_KIND_DVCQG: Lines<(&str, Code)> = Lines::new("\
        0\n\
        1\tpermanent\n\
        2\ttemporary\n\
        3\tcurrent\n");

#[cfg(feature = "civil")] static MAP_RESIDENCE_KIND_FHIR: Lines<(&str, Code)> = Lines::new("\
        home\tpermanent\n\
        temp\ttemporary\n");

static MAP_SEX_CARD: Lines<(&str, Code)> = Lines::new("\
        Nam\tmale\n\
        Nữ\tfemale\n");

static MAP_SEX_CIVIL158: Lines<(&str, Code)> = Lines::new("\
        1\tmale\n\
        2\tfemale\n\
        3\tunspecified\n\
        0\tunknown\n");

static MAP_SEX_FHIR: Lines<(&str, Code)> = Lines::new("\
        male\tmale\n\
        female\tfemale\n\
        unknown\tunspecified\n");

static MAP_SEX_HEALTH: Lines<(&str, Code)> = Lines::new("\
        1\tmale\n\
        2\tfemale\n\
        3\tunspecified\n");

static MAP_SEX_KIT: Lines<(&str, Code)> = Lines::new("\
        M\tmale\n\
        F\tfemale\n\
        U\tunknown\n");

static MAP_SEX_LLR: Lines<(&str, Code)> = Lines::new("\
        1\tmale\n\
        0\tfemale\n");

static MAP_SEX_MRZ: Lines<(&str, Code)> = Lines::new("\
        M\tmale\n\
        F\tfemale\n\
        <\tunspecified\n");

static MAP_SEX_OPENCRVS: Lines<(&str, Code)> = Lines::new("\
        male\tmale\n\
        female\tfemale\n\
        unknown\tunspecified\n");

static MAP_SEX_POPDB: Lines<(&str, Code)> = Lines::new("\
        0\tunknown\n\
        1\tmale\n\
        2\tfemale\n");

/// Every crosswalk, sorted by name.
pub(crate) static MAPS: &[Crosswalk] = &[#[cfg(feature = "civil")] Crosswalk { name: "ack-status/btp-ack", pairs: &MAP_ACK_STATUS_BTP_ACK }, Crosswalk { name: "area-code/before-2017", pairs: &MAP_AREA_CODE_BEFORE_2017 }, #[cfg(feature = "civil")] Crosswalk { name: "birth-case/civil158", pairs: &MAP_BIRTH_CASE_CIVIL158 }, #[cfg(feature = "civil")] Crosswalk { name: "birth-case/legacy2018", pairs: &MAP_BIRTH_CASE_LEGACY2018 }, Crosswalk { name: "blood/popdb", pairs: &MAP_BLOOD_POPDB }, #[cfg(feature = "civil")] Crosswalk { name: "civil-event/dvcqg", pairs: &MAP_CIVIL_EVENT_DVCQG }, #[cfg(feature = "civil")] Crosswalk { name: "civil-event/legacy2018", pairs: &MAP_CIVIL_EVENT_LEGACY2018 }, #[cfg(feature = "civil")] Crosswalk { name: "civil-register/legacy2018", pairs: &MAP_CIVIL_REGISTER_LEGACY2018 }, #[cfg(feature = "civil")] Crosswalk { name: "correction-kind/dvcqg", pairs: &MAP_CORRECTION_KIND_DVCQG }, #[cfg(feature = "civil")] Crosswalk { name: "correction-kind/legacy", pairs: &MAP_CORRECTION_KIND_LEGACY }, #[cfg(feature = "civil")] Crosswalk { name: "correction-kind/legacy2018", pairs: &MAP_CORRECTION_KIND_LEGACY2018 }, #[cfg(feature = "tables")] Crosswalk { name: "country-name/civil158", pairs: &MAP_COUNTRY_NAME_CIVIL158 }, #[cfg(feature = "tables")] Crosswalk { name: "country-name/civil158-str", pairs: &MAP_COUNTRY_NAME_CIVIL158_STR }, #[cfg(feature = "civil")] Crosswalk { name: "death-notice/civil158", pairs: &MAP_DEATH_NOTICE_CIVIL158 }, #[cfg(feature = "civil")] Crosswalk { name: "declaration/civil158", pairs: &MAP_DECLARATION_CIVIL158 }, #[cfg(feature = "civil")] Crosswalk { name: "document-kind/civil158", pairs: &MAP_DOCUMENT_KIND_CIVIL158 }, #[cfg(feature = "civil")] Crosswalk { name: "document-kind/dvcqg", pairs: &MAP_DOCUMENT_KIND_DVCQG }, #[cfg(feature = "civil")] Crosswalk { name: "document-kind/health", pairs: &MAP_DOCUMENT_KIND_HEALTH }, #[cfg(feature = "civil")] Crosswalk { name: "document-kind/legacy2018", pairs: &MAP_DOCUMENT_KIND_LEGACY2018 }, Crosswalk { name: "ethnic-name/civil158", pairs: &MAP_ETHNIC_NAME_CIVIL158 }, Crosswalk { name: "ethnic/ethnic-2008", pairs: &MAP_ETHNIC_ETHNIC_2008 }, #[cfg(feature = "civil")] Crosswalk { name: "guardian-kind/legacy", pairs: &MAP_GUARDIAN_KIND_LEGACY }, #[cfg(feature = "civil")] Crosswalk { name: "guardian-kind/legacy2018", pairs: &MAP_GUARDIAN_KIND_LEGACY2018 }, #[cfg(feature = "civil")] Crosswalk { name: "linked-status/lt-status-btp", pairs: &MAP_LINKED_STATUS_LT_STATUS_BTP }, #[cfg(feature = "civil")] Crosswalk { name: "marital-kind/dvcqg", pairs: &MAP_MARITAL_KIND_DVCQG }, Crosswalk { name: "marital-name/words", pairs: &MAP_MARITAL_NAME_WORDS }, #[cfg(feature = "civil")] Crosswalk { name: "marital-purpose/civil158", pairs: &MAP_MARITAL_PURPOSE_CIVIL158 }, Crosswalk { name: "marital/marital-portal", pairs: &MAP_MARITAL_MARITAL_PORTAL }, #[cfg(feature = "civil")] Crosswalk { name: "marriage-state/civil158", pairs: &MAP_MARRIAGE_STATE_CIVIL158 }, Crosswalk { name: "mobile-prefix/before-2018-09-15", pairs: &MAP_MOBILE_PREFIX_BEFORE_2018_09_15 }, #[cfg(feature = "civil")] Crosswalk { name: "plurality/opencrvs", pairs: &MAP_PLURALITY_OPENCRVS }, #[cfg(feature = "civil")] Crosswalk { name: "recognition-kind/civil158", pairs: &MAP_RECOGNITION_KIND_CIVIL158 }, #[cfg(feature = "civil")] Crosswalk { name: "registration-kind/civil158-cmc", pairs: &MAP_REGISTRATION_KIND_CIVIL158_CMC }, #[cfg(feature = "civil")] Crosswalk { name: "registration-kind/civil158-kh", pairs: &MAP_REGISTRATION_KIND_CIVIL158_KH }, #[cfg(feature = "civil")] Crosswalk { name: "registration-kind/civil158-ks", pairs: &MAP_REGISTRATION_KIND_CIVIL158_KS }, #[cfg(feature = "civil")] Crosswalk { name: "registration-kind/civil158-kt", pairs: &MAP_REGISTRATION_KIND_CIVIL158_KT }, #[cfg(feature = "civil")] Crosswalk { name: "registration-kind/dvcqg-kt", pairs: &MAP_REGISTRATION_KIND_DVCQG_KT }, #[cfg(feature = "civil")] Crosswalk { name: "registration-kind/legacy2018", pairs: &MAP_REGISTRATION_KIND_LEGACY2018 }, #[cfg(feature = "civil")] Crosswalk { name: "registration-kind/legacy2018-kh", pairs: &MAP_REGISTRATION_KIND_LEGACY2018_KH }, Crosswalk { name: "religion/card", pairs: &MAP_RELIGION_CARD }, #[cfg(feature = "civil")] Crosswalk { name: "residence-kind/civil158", pairs: &MAP_RESIDENCE_KIND_CIVIL158 }, #[cfg(feature = "civil")] Crosswalk { name: "residence-kind/dvcqg", pairs: &MAP_RESIDENCE_KIND_DVCQG }, #[cfg(feature = "civil")] Crosswalk { name: "residence-kind/fhir", pairs: &MAP_RESIDENCE_KIND_FHIR }, Crosswalk { name: "sex/card", pairs: &MAP_SEX_CARD }, Crosswalk { name: "sex/civil158", pairs: &MAP_SEX_CIVIL158 }, Crosswalk { name: "sex/fhir", pairs: &MAP_SEX_FHIR }, Crosswalk { name: "sex/health", pairs: &MAP_SEX_HEALTH }, Crosswalk { name: "sex/kit", pairs: &MAP_SEX_KIT }, Crosswalk { name: "sex/llr", pairs: &MAP_SEX_LLR }, Crosswalk { name: "sex/mrz", pairs: &MAP_SEX_MRZ }, Crosswalk { name: "sex/opencrvs", pairs: &MAP_SEX_OPENCRVS }, Crosswalk { name: "sex/popdb", pairs: &MAP_SEX_POPDB }];
