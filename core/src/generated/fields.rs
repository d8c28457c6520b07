// Generated from spec/records by chuan-spec; do not edit.
//! What the fields of each record type are called and mean.
use crate::codes::{Book, Chapter};
use crate::records::dictionary::{About, RecordAbout};

static FIELDS_OF_ALL: Book<About, 7> = Book::new([
    /* path */ "\
        personal_id\n\
        old_ids[].kind\n\
        old_ids[].number\n\
        name.full\n\
        name.family\n\
        name.middle\n\
        name.given\n\
        name.other\n\
        name.latin\n\
        birth.date\n\
        birth.place.province\n\
        birth.place.district\n\
        birth.place.commune\n\
        birth.place.as_of\n\
        birth.place.text\n\
        birth.place.country\n\
        birth.registration.province\n\
        birth.registration.district\n\
        birth.registration.commune\n\
        birth.registration.as_of\n\
        birth.registration.text\n\
        birth.registration.country\n\
        sex\n\
        nationalities[]\n\
        ethnicity.system\n\
        ethnicity.code\n\
        ethnicity.name\n\
        religion.system\n\
        religion.code\n\
        religion.name\n\
        marital_status.system\n\
        marital_status.code\n\
        marital_status.name\n\
        blood_type\n\
        origin.province\n\
        origin.district\n\
        origin.commune\n\
        origin.as_of\n\
        origin.text\n\
        origin.country\n\
        permanent_residence.province\n\
        permanent_residence.district\n\
        permanent_residence.commune\n\
        permanent_residence.as_of\n\
        permanent_residence.text\n\
        permanent_residence.country\n\
        current_residence.province\n\
        current_residence.district\n\
        current_residence.commune\n\
        current_residence.as_of\n\
        current_residence.text\n\
        current_residence.country\n\
        father.personal_id\n\
        father.old_id\n\
        father.name\n\
        father.nationality\n\
        father.birth_date\n\
        mother.personal_id\n\
        mother.old_id\n\
        mother.name\n\
        mother.nationality\n\
        mother.birth_date\n\
        spouse.personal_id\n\
        spouse.old_id\n\
        spouse.name\n\
        spouse.nationality\n\
        spouse.birth_date\n\
        legal_representative.personal_id\n\
        legal_representative.old_id\n\
        legal_representative.name\n\
        legal_representative.nationality\n\
        legal_representative.birth_date\n\
        household.head.personal_id\n\
        household.head.old_id\n\
        household.head.name\n\
        household.head.nationality\n\
        household.head.birth_date\n\
        household.relation\n\
        household.book_no\n\
        documents[].kind\n\
        documents[].number\n\
        documents[].issued\n\
        documents[].expires\n\
        documents[].authority\n\
        tax_codes[]\n\
        social_insurance_no\n\
        health_cards[].number\n\
        health_cards[].valid_from\n\
        health_cards[].valid_to\n\
        health_cards[].first_facility\n\
        health_cards[].issued\n\
        health_cards[].five_years_from\n\
        health_cards[].benefit\n\
        health_cards[].management_no\n\
        health_cards[].authority\n\
        health_cards[].check_text\n\
        phone\n\
        email\n\
        occupation\n\
        distinguishing_marks\n\
        status\n\
        death.date\n\
        updated_at\n",
    /* vi */ "\
        Số định danh cá nhân\n\
        Loại số giấy tờ cũ\n\
        Số giấy tờ cũ\n\
        Họ, chữ đệm và tên\n\
        Họ\n\
        Chữ đệm\n\
        Tên\n\
        Tên gọi khác\n\
        Tên chữ cái La-tinh trên vùng đọc máy\n\
        Ngày, tháng, năm sinh\n\
        Nơi sinh – mã tỉnh, thành phố\n\
        Nơi sinh – mã quận, huyện\n\
        Nơi sinh – mã xã, phường, đặc khu\n\
        Nơi sinh – ngày của danh mục đơn vị hành chính\n\
        Nơi sinh – địa chỉ chi tiết\n\
        Nơi sinh – quốc gia\n\
        Nơi đăng ký khai sinh – mã tỉnh, thành phố\n\
        Nơi đăng ký khai sinh – mã quận, huyện\n\
        Nơi đăng ký khai sinh – mã xã, phường, đặc khu\n\
        Nơi đăng ký khai sinh – ngày của danh mục đơn vị hành chính\n\
        Nơi đăng ký khai sinh – địa chỉ chi tiết\n\
        Nơi đăng ký khai sinh – quốc gia\n\
        Giới tính\n\
        Quốc tịch\n\
        Dân tộc – danh mục\n\
        Dân tộc – mã\n\
        Dân tộc – tên gọi như nguồn ghi\n\
        Tôn giáo – danh mục\n\
        Tôn giáo – mã\n\
        Tôn giáo – tên gọi như nguồn ghi\n\
        Tình trạng hôn nhân – danh mục\n\
        Tình trạng hôn nhân – mã\n\
        Tình trạng hôn nhân – tên gọi như nguồn ghi\n\
        Nhóm máu\n\
        Quê quán – mã tỉnh, thành phố\n\
        Quê quán – mã quận, huyện\n\
        Quê quán – mã xã, phường, đặc khu\n\
        Quê quán – ngày của danh mục đơn vị hành chính\n\
        Quê quán – địa chỉ chi tiết\n\
        Quê quán – quốc gia\n\
        Nơi thường trú – mã tỉnh, thành phố\n\
        Nơi thường trú – mã quận, huyện\n\
        Nơi thường trú – mã xã, phường, đặc khu\n\
        Nơi thường trú – ngày của danh mục đơn vị hành chính\n\
        Nơi thường trú – địa chỉ chi tiết\n\
        Nơi thường trú – quốc gia\n\
        Nơi ở hiện tại – mã tỉnh, thành phố\n\
        Nơi ở hiện tại – mã quận, huyện\n\
        Nơi ở hiện tại – mã xã, phường, đặc khu\n\
        Nơi ở hiện tại – ngày của danh mục đơn vị hành chính\n\
        Nơi ở hiện tại – địa chỉ chi tiết\n\
        Nơi ở hiện tại – quốc gia\n\
        Cha – số định danh cá nhân\n\
        Cha – số chứng minh nhân dân\n\
        Cha – họ, chữ đệm và tên\n\
        Cha – quốc tịch\n\
        Cha – ngày, tháng, năm sinh\n\
        Mẹ – số định danh cá nhân\n\
        Mẹ – số chứng minh nhân dân\n\
        Mẹ – họ, chữ đệm và tên\n\
        Mẹ – quốc tịch\n\
        Mẹ – ngày, tháng, năm sinh\n\
        Vợ hoặc chồng – số định danh cá nhân\n\
        Vợ hoặc chồng – số chứng minh nhân dân\n\
        Vợ hoặc chồng – họ, chữ đệm và tên\n\
        Vợ hoặc chồng – quốc tịch\n\
        Vợ hoặc chồng – ngày, tháng, năm sinh\n\
        Người đại diện hợp pháp – số định danh cá nhân\n\
        Người đại diện hợp pháp – số chứng minh nhân dân\n\
        Người đại diện hợp pháp – họ, chữ đệm và tên\n\
        Người đại diện hợp pháp – quốc tịch\n\
        Người đại diện hợp pháp – ngày, tháng, năm sinh\n\
        Chủ hộ – số định danh cá nhân\n\
        Chủ hộ – số chứng minh nhân dân\n\
        Chủ hộ – họ, chữ đệm và tên\n\
        Chủ hộ – quốc tịch\n\
        Chủ hộ – ngày, tháng, năm sinh\n\
        Quan hệ với chủ hộ\n\
        Số sổ hộ khẩu\n\
        Loại giấy tờ tùy thân\n\
        Số giấy tờ tùy thân\n\
        Ngày cấp\n\
        Ngày hết hạn\n\
        Nơi cấp\n\
        Mã số thuế\n\
        Mã số bảo hiểm xã hội\n\
        Mã thẻ bảo hiểm y tế\n\
        Thẻ bảo hiểm y tế có giá trị từ\n\
        Thẻ bảo hiểm y tế có giá trị đến\n\
        Nơi đăng ký khám chữa bệnh ban đầu\n\
        Ngày cấp thẻ bảo hiểm y tế\n\
        Thời điểm đủ 5 năm liên tục\n\
        Mức hưởng bảo hiểm y tế\n\
        Mã quản lý của cơ quan bảo hiểm xã hội\n\
        Nơi cấp thẻ bảo hiểm y tế\n\
        Chuỗi kiểm tra của mã QR thẻ bảo hiểm y tế\n\
        Số điện thoại\n\
        Thư điện tử\n\
        Nghề nghiệp\n\
        Đặc điểm nhận dạng\n\
        Tình trạng của công dân\n\
        Ngày chết\n\
        Thời điểm cập nhật\n",
    /* en */ "\
        personal id\n\
        kind of earlier number\n\
        earlier number\n\
        full name\n\
        family name\n\
        middle name\n\
        given name\n\
        other name\n\
        name in Latin capitals\n\
        date of birth\n\
        place of birth – province code\n\
        place of birth – district code\n\
        place of birth – commune code\n\
        place of birth – date of the unit list\n\
        place of birth – address as written\n\
        place of birth – country\n\
        place of birth registration – province code\n\
        place of birth registration – district code\n\
        place of birth registration – commune code\n\
        place of birth registration – date of the unit list\n\
        place of birth registration – address as written\n\
        place of birth registration – country\n\
        sex\n\
        nationality\n\
        ethnicity – code list\n\
        ethnicity – code\n\
        ethnicity – words of the source\n\
        religion – code list\n\
        religion – code\n\
        religion – words of the source\n\
        marital status – code list\n\
        marital status – code\n\
        marital status – words of the source\n\
        blood type\n\
        place of origin – province code\n\
        place of origin – district code\n\
        place of origin – commune code\n\
        place of origin – date of the unit list\n\
        place of origin – address as written\n\
        place of origin – country\n\
        permanent residence – province code\n\
        permanent residence – district code\n\
        permanent residence – commune code\n\
        permanent residence – date of the unit list\n\
        permanent residence – address as written\n\
        permanent residence – country\n\
        current residence – province code\n\
        current residence – district code\n\
        current residence – commune code\n\
        current residence – date of the unit list\n\
        current residence – address as written\n\
        current residence – country\n\
        father – personal id\n\
        father – earlier number\n\
        father – full name\n\
        father – nationality\n\
        father – date of birth\n\
        mother – personal id\n\
        mother – earlier number\n\
        mother – full name\n\
        mother – nationality\n\
        mother – date of birth\n\
        spouse – personal id\n\
        spouse – earlier number\n\
        spouse – full name\n\
        spouse – nationality\n\
        spouse – date of birth\n\
        legal representative – personal id\n\
        legal representative – earlier number\n\
        legal representative – full name\n\
        legal representative – nationality\n\
        legal representative – date of birth\n\
        head of household – personal id\n\
        head of household – earlier number\n\
        head of household – full name\n\
        head of household – nationality\n\
        head of household – date of birth\n\
        relation to the head of household\n\
        household book number\n\
        kind of identity document\n\
        document number\n\
        date of issue\n\
        date of expiry\n\
        issuing authority\n\
        tax code\n\
        social insurance number\n\
        health insurance card number\n\
        health card valid from\n\
        health card valid to\n\
        first facility\n\
        health card issued\n\
        five consecutive years reached\n\
        benefit level\n\
        management number of the insurance\n\
        issuer of the health card\n\
        check text of the health card QR\n\
        telephone\n\
        mail address\n\
        occupation\n\
        distinguishing marks\n\
        life status\n\
        date of death\n\
        last update at the source\n",
    /* sensitivity */ "\
        \n\
        -\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        +\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        -\n\
        \n\
        \n\
        +\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        -\n\
        \n\
        \n\
        \n\
        -\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        -\n\
        \n\
        \n\
        \n\
        \n\
        +\n\
        \n\
        \n\
        -\n",
    /* list */ "\
        \n\
        old-id-kind\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        country\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =15\n\
        sex\n\
        =15\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        blood-type\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =15\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =15\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =15\n\
        \n\
        \n\
        \n\
        =15\n\
        \n\
        \n\
        \n\
        \n\
        =15\n\
        \n\
        \n\
        \n\
        \n\
        =15\n\
        \n\
        \n\
        \n\
        \n\
        =15\n\
        \n\
        \n\
        \n\
        \n\
        =15\n\
        \n\
        \n\
        \n\
        document-kind\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        life-status\n\
        \n\
        \n",
    /* max */ "\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        500\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        500\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        30\n\
        \n\
        \n\
        30\n\
        \n\
        \n\
        30\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        500\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        500\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        500\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n",
    /* meaning */ "\
        12 digits, unique, never changes; no check digit\n\
        \n\
        \n\
        \n\
        only when the source states the parts\n\
        \n\
        \n\
        \n\
        from a machine-readable zone; the diacritics are lost and can not be restored\n\
        may be a year, or a year and month, only\n\
        2 digits\n\
        3 digits; no districts since 2025-07-01\n\
        5 digits; the same code may mean another commune before 2025-07-01\n\
        \n\
        \n\
        \n\
        =10\n\
        =11\n\
        =12\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =10\n\
        =11\n\
        =12\n\
        \n\
        \n\
        \n\
        =10\n\
        =11\n\
        =12\n\
        \n\
        \n\
        \n\
        =10\n\
        =11\n\
        =12\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        kept as given: the code table is not published\n\
        kept as given; the paper book ended on 2022-12-31 (Luật Cư trú 68/2020/QH14 điều 38)\n\
        \n\
        \n\
        \n\
        a full date, or the word never\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        code of the health insurance, as given\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        kept as given: its algorithm is not published\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n",
]);

#[cfg(feature = "civil")] static FIELDS_OF_CIVIL: Book<About, 7> = Book::new([
    /* path */ "\
        entry.register\n\
        entry.number\n\
        entry.book\n\
        entry.page\n\
        entry.decision_number\n\
        entry.decision_date\n\
        entry.registered_on\n\
        entry.kind\n\
        entry.authority.name\n\
        entry.authority.unit.province\n\
        entry.authority.unit.district\n\
        entry.authority.unit.commune\n\
        entry.authority.unit.as_of\n\
        entry.authority.unit.text\n\
        entry.authority.unit.country\n\
        entry.authority.agency_code\n\
        entry.authority.level\n\
        entry.signer.name\n\
        entry.signer.title\n\
        entry.officer\n\
        entry.note\n\
        entry.margin_notes[].on\n\
        entry.margin_notes[].text\n\
        entry.margin_notes[].basis\n\
        entry.scan_files[]\n\
        entry.two_pass[].field\n\
        entry.two_pass[].first\n\
        entry.two_pass[].second\n\
        entry.two_pass[].resolved\n\
        kind\n\
        adoptee.name.full\n\
        adoptee.name.family\n\
        adoptee.name.middle\n\
        adoptee.name.given\n\
        adoptee.name.other\n\
        adoptee.name.latin\n\
        adoptee.sex\n\
        adoptee.birth_date\n\
        adoptee.birth_date_words\n\
        adoptee.personal_id\n\
        adoptee.id_document.kind\n\
        adoptee.id_document.other_name\n\
        adoptee.id_document.number\n\
        adoptee.id_document.issued_on\n\
        adoptee.id_document.issued_by\n\
        adoptee.id_document.system\n\
        adoptee.ethnicity.system\n\
        adoptee.ethnicity.code\n\
        adoptee.ethnicity.name\n\
        adoptee.nationalities[]\n\
        adoptee.home_town.province\n\
        adoptee.home_town.district\n\
        adoptee.home_town.commune\n\
        adoptee.home_town.as_of\n\
        adoptee.home_town.text\n\
        adoptee.home_town.country\n\
        adoptee.birth_place.province\n\
        adoptee.birth_place.district\n\
        adoptee.birth_place.commune\n\
        adoptee.birth_place.as_of\n\
        adoptee.birth_place.text\n\
        adoptee.birth_place.country\n\
        adoptee.birth_unit\n\
        adoptee.residence.kind\n\
        adoptee.residence.address.province\n\
        adoptee.residence.address.district\n\
        adoptee.residence.address.commune\n\
        adoptee.residence.address.as_of\n\
        adoptee.residence.address.text\n\
        adoptee.residence.address.country\n\
        adoptee.occupation\n\
        adoptee.phone\n\
        adoptee.email\n\
        adoptee.verified\n\
        adoptee.health\n\
        adoptive_father.name.full\n\
        adoptive_father.name.family\n\
        adoptive_father.name.middle\n\
        adoptive_father.name.given\n\
        adoptive_father.name.other\n\
        adoptive_father.name.latin\n\
        adoptive_father.sex\n\
        adoptive_father.birth_date\n\
        adoptive_father.birth_date_words\n\
        adoptive_father.personal_id\n\
        adoptive_father.id_document.kind\n\
        adoptive_father.id_document.other_name\n\
        adoptive_father.id_document.number\n\
        adoptive_father.id_document.issued_on\n\
        adoptive_father.id_document.issued_by\n\
        adoptive_father.id_document.system\n\
        adoptive_father.ethnicity.system\n\
        adoptive_father.ethnicity.code\n\
        adoptive_father.ethnicity.name\n\
        adoptive_father.nationalities[]\n\
        adoptive_father.home_town.province\n\
        adoptive_father.home_town.district\n\
        adoptive_father.home_town.commune\n\
        adoptive_father.home_town.as_of\n\
        adoptive_father.home_town.text\n\
        adoptive_father.home_town.country\n\
        adoptive_father.birth_place.province\n\
        adoptive_father.birth_place.district\n\
        adoptive_father.birth_place.commune\n\
        adoptive_father.birth_place.as_of\n\
        adoptive_father.birth_place.text\n\
        adoptive_father.birth_place.country\n\
        adoptive_father.birth_unit\n\
        adoptive_father.residence.kind\n\
        adoptive_father.residence.address.province\n\
        adoptive_father.residence.address.district\n\
        adoptive_father.residence.address.commune\n\
        adoptive_father.residence.address.as_of\n\
        adoptive_father.residence.address.text\n\
        adoptive_father.residence.address.country\n\
        adoptive_father.occupation\n\
        adoptive_father.phone\n\
        adoptive_father.email\n\
        adoptive_father.verified\n\
        adoptive_mother.name.full\n\
        adoptive_mother.name.family\n\
        adoptive_mother.name.middle\n\
        adoptive_mother.name.given\n\
        adoptive_mother.name.other\n\
        adoptive_mother.name.latin\n\
        adoptive_mother.sex\n\
        adoptive_mother.birth_date\n\
        adoptive_mother.birth_date_words\n\
        adoptive_mother.personal_id\n\
        adoptive_mother.id_document.kind\n\
        adoptive_mother.id_document.other_name\n\
        adoptive_mother.id_document.number\n\
        adoptive_mother.id_document.issued_on\n\
        adoptive_mother.id_document.issued_by\n\
        adoptive_mother.id_document.system\n\
        adoptive_mother.ethnicity.system\n\
        adoptive_mother.ethnicity.code\n\
        adoptive_mother.ethnicity.name\n\
        adoptive_mother.nationalities[]\n\
        adoptive_mother.home_town.province\n\
        adoptive_mother.home_town.district\n\
        adoptive_mother.home_town.commune\n\
        adoptive_mother.home_town.as_of\n\
        adoptive_mother.home_town.text\n\
        adoptive_mother.home_town.country\n\
        adoptive_mother.birth_place.province\n\
        adoptive_mother.birth_place.district\n\
        adoptive_mother.birth_place.commune\n\
        adoptive_mother.birth_place.as_of\n\
        adoptive_mother.birth_place.text\n\
        adoptive_mother.birth_place.country\n\
        adoptive_mother.birth_unit\n\
        adoptive_mother.residence.kind\n\
        adoptive_mother.residence.address.province\n\
        adoptive_mother.residence.address.district\n\
        adoptive_mother.residence.address.commune\n\
        adoptive_mother.residence.address.as_of\n\
        adoptive_mother.residence.address.text\n\
        adoptive_mother.residence.address.country\n\
        adoptive_mother.occupation\n\
        adoptive_mother.phone\n\
        adoptive_mother.email\n\
        adoptive_mother.verified\n\
        adopter_relation\n\
        adopters_marriage.register\n\
        adopters_marriage.authority\n\
        adopters_marriage.number\n\
        adopters_marriage.book\n\
        adopters_marriage.registered_on\n\
        giver.kind\n\
        giver.father.name.full\n\
        giver.father.name.family\n\
        giver.father.name.middle\n\
        giver.father.name.given\n\
        giver.father.name.other\n\
        giver.father.name.latin\n\
        giver.father.sex\n\
        giver.father.birth_date\n\
        giver.father.birth_date_words\n\
        giver.father.personal_id\n\
        giver.father.id_document.kind\n\
        giver.father.id_document.other_name\n\
        giver.father.id_document.number\n\
        giver.father.id_document.issued_on\n\
        giver.father.id_document.issued_by\n\
        giver.father.id_document.system\n\
        giver.father.ethnicity.system\n\
        giver.father.ethnicity.code\n\
        giver.father.ethnicity.name\n\
        giver.father.nationalities[]\n\
        giver.father.home_town.province\n\
        giver.father.home_town.district\n\
        giver.father.home_town.commune\n\
        giver.father.home_town.as_of\n\
        giver.father.home_town.text\n\
        giver.father.home_town.country\n\
        giver.father.birth_place.province\n\
        giver.father.birth_place.district\n\
        giver.father.birth_place.commune\n\
        giver.father.birth_place.as_of\n\
        giver.father.birth_place.text\n\
        giver.father.birth_place.country\n\
        giver.father.birth_unit\n\
        giver.father.residence.kind\n\
        giver.father.residence.address.province\n\
        giver.father.residence.address.district\n\
        giver.father.residence.address.commune\n\
        giver.father.residence.address.as_of\n\
        giver.father.residence.address.text\n\
        giver.father.residence.address.country\n\
        giver.father.occupation\n\
        giver.father.phone\n\
        giver.father.email\n\
        giver.father.verified\n\
        giver.mother.name.full\n\
        giver.mother.name.family\n\
        giver.mother.name.middle\n\
        giver.mother.name.given\n\
        giver.mother.name.other\n\
        giver.mother.name.latin\n\
        giver.mother.sex\n\
        giver.mother.birth_date\n\
        giver.mother.birth_date_words\n\
        giver.mother.personal_id\n\
        giver.mother.id_document.kind\n\
        giver.mother.id_document.other_name\n\
        giver.mother.id_document.number\n\
        giver.mother.id_document.issued_on\n\
        giver.mother.id_document.issued_by\n\
        giver.mother.id_document.system\n\
        giver.mother.ethnicity.system\n\
        giver.mother.ethnicity.code\n\
        giver.mother.ethnicity.name\n\
        giver.mother.nationalities[]\n\
        giver.mother.home_town.province\n\
        giver.mother.home_town.district\n\
        giver.mother.home_town.commune\n\
        giver.mother.home_town.as_of\n\
        giver.mother.home_town.text\n\
        giver.mother.home_town.country\n\
        giver.mother.birth_place.province\n\
        giver.mother.birth_place.district\n\
        giver.mother.birth_place.commune\n\
        giver.mother.birth_place.as_of\n\
        giver.mother.birth_place.text\n\
        giver.mother.birth_place.country\n\
        giver.mother.birth_unit\n\
        giver.mother.residence.kind\n\
        giver.mother.residence.address.province\n\
        giver.mother.residence.address.district\n\
        giver.mother.residence.address.commune\n\
        giver.mother.residence.address.as_of\n\
        giver.mother.residence.address.text\n\
        giver.mother.residence.address.country\n\
        giver.mother.occupation\n\
        giver.mother.phone\n\
        giver.mother.email\n\
        giver.mother.verified\n\
        giver.relationship\n\
        giver.institution.name\n\
        giver.institution.representative\n\
        giver.institution.title\n\
        new_name\n\
        reason\n\
        birth_ref.register\n\
        birth_ref.authority\n\
        birth_ref.number\n\
        birth_ref.book\n\
        birth_ref.registered_on\n\
        =0\n\
        =1\n\
        =2\n\
        =3\n\
        =4\n\
        =5\n\
        =6\n\
        =7\n\
        =8\n\
        =9\n\
        =10\n\
        =11\n\
        =12\n\
        =13\n\
        =14\n\
        =15\n\
        =16\n\
        =17\n\
        =18\n\
        =19\n\
        =20\n\
        =21\n\
        =22\n\
        =23\n\
        =24\n\
        =25\n\
        =26\n\
        =27\n\
        =28\n\
        case\n\
        child.name.full\n\
        child.name.family\n\
        child.name.middle\n\
        child.name.given\n\
        child.name.other\n\
        child.name.latin\n\
        child.sex\n\
        child.birth_date\n\
        child.birth_date_words\n\
        child.personal_id\n\
        child.id_document.kind\n\
        child.id_document.other_name\n\
        child.id_document.number\n\
        child.id_document.issued_on\n\
        child.id_document.issued_by\n\
        child.id_document.system\n\
        child.ethnicity.system\n\
        child.ethnicity.code\n\
        child.ethnicity.name\n\
        child.nationalities[]\n\
        child.home_town.province\n\
        child.home_town.district\n\
        child.home_town.commune\n\
        child.home_town.as_of\n\
        child.home_town.text\n\
        child.home_town.country\n\
        child.birth_place.province\n\
        child.birth_place.district\n\
        child.birth_place.commune\n\
        child.birth_place.as_of\n\
        child.birth_place.text\n\
        child.birth_place.country\n\
        child.birth_unit\n\
        child.residence.kind\n\
        child.residence.address.province\n\
        child.residence.address.district\n\
        child.residence.address.commune\n\
        child.residence.address.as_of\n\
        child.residence.address.text\n\
        child.residence.address.country\n\
        child.occupation\n\
        child.phone\n\
        child.email\n\
        child.verified\n\
        child.missing.state\n\
        child.missing.declared.noted_on\n\
        child.missing.declared.basis\n\
        child.missing.revoked.noted_on\n\
        child.missing.revoked.basis\n\
        child.capacity.state\n\
        child.capacity.declared.noted_on\n\
        child.capacity.declared.basis\n\
        child.capacity.revoked.noted_on\n\
        child.capacity.revoked.basis\n\
        mother.name.full\n\
        mother.name.family\n\
        mother.name.middle\n\
        mother.name.given\n\
        mother.name.other\n\
        mother.name.latin\n\
        mother.sex\n\
        mother.birth_date\n\
        mother.birth_date_words\n\
        mother.personal_id\n\
        mother.id_document.kind\n\
        mother.id_document.other_name\n\
        mother.id_document.number\n\
        mother.id_document.issued_on\n\
        mother.id_document.issued_by\n\
        mother.id_document.system\n\
        mother.ethnicity.system\n\
        mother.ethnicity.code\n\
        mother.ethnicity.name\n\
        mother.nationalities[]\n\
        mother.home_town.province\n\
        mother.home_town.district\n\
        mother.home_town.commune\n\
        mother.home_town.as_of\n\
        mother.home_town.text\n\
        mother.home_town.country\n\
        mother.birth_place.province\n\
        mother.birth_place.district\n\
        mother.birth_place.commune\n\
        mother.birth_place.as_of\n\
        mother.birth_place.text\n\
        mother.birth_place.country\n\
        mother.birth_unit\n\
        mother.residence.kind\n\
        mother.residence.address.province\n\
        mother.residence.address.district\n\
        mother.residence.address.commune\n\
        mother.residence.address.as_of\n\
        mother.residence.address.text\n\
        mother.residence.address.country\n\
        mother.occupation\n\
        mother.phone\n\
        mother.email\n\
        mother.verified\n\
        father.name.full\n\
        father.name.family\n\
        father.name.middle\n\
        father.name.given\n\
        father.name.other\n\
        father.name.latin\n\
        father.sex\n\
        father.birth_date\n\
        father.birth_date_words\n\
        father.personal_id\n\
        father.id_document.kind\n\
        father.id_document.other_name\n\
        father.id_document.number\n\
        father.id_document.issued_on\n\
        father.id_document.issued_by\n\
        father.id_document.system\n\
        father.ethnicity.system\n\
        father.ethnicity.code\n\
        father.ethnicity.name\n\
        father.nationalities[]\n\
        father.home_town.province\n\
        father.home_town.district\n\
        father.home_town.commune\n\
        father.home_town.as_of\n\
        father.home_town.text\n\
        father.home_town.country\n\
        father.birth_place.province\n\
        father.birth_place.district\n\
        father.birth_place.commune\n\
        father.birth_place.as_of\n\
        father.birth_place.text\n\
        father.birth_place.country\n\
        father.birth_unit\n\
        father.residence.kind\n\
        father.residence.address.province\n\
        father.residence.address.district\n\
        father.residence.address.commune\n\
        father.residence.address.as_of\n\
        father.residence.address.text\n\
        father.residence.address.country\n\
        father.occupation\n\
        father.phone\n\
        father.email\n\
        father.verified\n\
        declarant.name.full\n\
        declarant.name.family\n\
        declarant.name.middle\n\
        declarant.name.given\n\
        declarant.name.other\n\
        declarant.name.latin\n\
        declarant.sex\n\
        declarant.birth_date\n\
        declarant.birth_date_words\n\
        declarant.personal_id\n\
        declarant.id_document.kind\n\
        declarant.id_document.other_name\n\
        declarant.id_document.number\n\
        declarant.id_document.issued_on\n\
        declarant.id_document.issued_by\n\
        declarant.id_document.system\n\
        declarant.ethnicity.system\n\
        declarant.ethnicity.code\n\
        declarant.ethnicity.name\n\
        declarant.nationalities[]\n\
        declarant.home_town.province\n\
        declarant.home_town.district\n\
        declarant.home_town.commune\n\
        declarant.home_town.as_of\n\
        declarant.home_town.text\n\
        declarant.home_town.country\n\
        declarant.birth_place.province\n\
        declarant.birth_place.district\n\
        declarant.birth_place.commune\n\
        declarant.birth_place.as_of\n\
        declarant.birth_place.text\n\
        declarant.birth_place.country\n\
        declarant.birth_unit\n\
        declarant.residence.kind\n\
        declarant.residence.address.province\n\
        declarant.residence.address.district\n\
        declarant.residence.address.commune\n\
        declarant.residence.address.as_of\n\
        declarant.residence.address.text\n\
        declarant.residence.address.country\n\
        declarant.occupation\n\
        declarant.phone\n\
        declarant.email\n\
        declarant.verified\n\
        declarant.relationship\n\
        foreign.document\n\
        foreign.number\n\
        foreign.registered_on\n\
        foreign.authority\n\
        foreign.country\n\
        notice.code\n\
        notice.issued_on\n\
        notice.born_at\n\
        notice.plurality\n\
        notice.weight_g\n\
        notice.intended_name\n\
        notice.sex\n\
        notice.mother_personal_id\n\
        parents_marriage.register\n\
        parents_marriage.authority\n\
        parents_marriage.number\n\
        parents_marriage.book\n\
        parents_marriage.registered_on\n\
        linked.channel\n\
        linked.module\n\
        linked.dossier_linked\n\
        linked.dossier_onestop\n\
        linked.received_at\n\
        linked.received_on\n\
        linked.unit_code\n\
        linked.procedure_code\n\
        linked.copies_wanted\n\
        linked.copies\n\
        linked.files[].id\n\
        linked.files[].kind\n\
        linked.files[].name\n\
        linked.files[].file_name\n\
        linked.files[].deleted\n\
        linked.files[].content\n\
        linked.status.system\n\
        linked.status.code\n\
        linked.status.name\n\
        linked.supplement_by\n\
        linked.history[].at\n\
        linked.history[].status\n\
        linked.history[].by\n\
        linked.history[].note\n\
        register\n\
        number\n\
        year\n\
        opened_on\n\
        closed_on\n\
        first_number\n\
        last_number\n\
        authority.name\n\
        authority.unit.province\n\
        authority.unit.district\n\
        authority.unit.commune\n\
        authority.unit.as_of\n\
        authority.unit.text\n\
        authority.unit.country\n\
        authority.agency_code\n\
        authority.level\n\
        =0\n\
        =1\n\
        =2\n\
        =3\n\
        =4\n\
        =5\n\
        =6\n\
        =7\n\
        =8\n\
        =9\n\
        =10\n\
        =11\n\
        =12\n\
        =13\n\
        =14\n\
        =15\n\
        =16\n\
        =17\n\
        =18\n\
        =19\n\
        =20\n\
        =21\n\
        =22\n\
        =23\n\
        =24\n\
        =25\n\
        =26\n\
        =27\n\
        =28\n\
        kind\n\
        target.register\n\
        target.authority\n\
        target.number\n\
        target.book\n\
        target.registered_on\n\
        subject.name.full\n\
        subject.name.family\n\
        subject.name.middle\n\
        subject.name.given\n\
        subject.name.other\n\
        subject.name.latin\n\
        subject.sex\n\
        subject.birth_date\n\
        subject.birth_date_words\n\
        subject.personal_id\n\
        subject.id_document.kind\n\
        subject.id_document.other_name\n\
        subject.id_document.number\n\
        subject.id_document.issued_on\n\
        subject.id_document.issued_by\n\
        subject.id_document.system\n\
        subject.ethnicity.system\n\
        subject.ethnicity.code\n\
        subject.ethnicity.name\n\
        subject.nationalities[]\n\
        subject.home_town.province\n\
        subject.home_town.district\n\
        subject.home_town.commune\n\
        subject.home_town.as_of\n\
        subject.home_town.text\n\
        subject.home_town.country\n\
        subject.birth_place.province\n\
        subject.birth_place.district\n\
        subject.birth_place.commune\n\
        subject.birth_place.as_of\n\
        subject.birth_place.text\n\
        subject.birth_place.country\n\
        subject.birth_unit\n\
        subject.residence.kind\n\
        subject.residence.address.province\n\
        subject.residence.address.district\n\
        subject.residence.address.commune\n\
        subject.residence.address.as_of\n\
        subject.residence.address.text\n\
        subject.residence.address.country\n\
        subject.occupation\n\
        subject.phone\n\
        subject.email\n\
        subject.verified\n\
        changes[].field\n\
        changes[].from\n\
        changes[].to\n\
        =263\n\
        basis\n\
        consent\n\
        =441\n\
        =442\n\
        =443\n\
        =444\n\
        =445\n\
        =446\n\
        =447\n\
        =448\n\
        =449\n\
        =450\n\
        =451\n\
        =452\n\
        =453\n\
        =454\n\
        =455\n\
        =456\n\
        =457\n\
        =458\n\
        =459\n\
        =460\n\
        =461\n\
        =462\n\
        =463\n\
        =464\n\
        =465\n\
        =466\n\
        =467\n\
        =468\n\
        =469\n\
        =470\n\
        =471\n\
        =472\n\
        =473\n\
        =474\n\
        =475\n\
        =476\n\
        =477\n\
        =478\n\
        =479\n\
        =480\n\
        =481\n\
        =482\n\
        =483\n\
        =484\n\
        =485\n\
        =0\n\
        =1\n\
        =2\n\
        =3\n\
        =4\n\
        =5\n\
        =6\n\
        =7\n\
        =8\n\
        =9\n\
        =10\n\
        =11\n\
        =12\n\
        =13\n\
        =14\n\
        =15\n\
        =16\n\
        =17\n\
        =18\n\
        =19\n\
        =20\n\
        =21\n\
        =22\n\
        =23\n\
        =24\n\
        =25\n\
        =26\n\
        =27\n\
        =28\n\
        deceased.name.full\n\
        deceased.name.family\n\
        deceased.name.middle\n\
        deceased.name.given\n\
        deceased.name.other\n\
        deceased.name.latin\n\
        deceased.sex\n\
        deceased.birth_date\n\
        deceased.birth_date_words\n\
        deceased.personal_id\n\
        deceased.id_document.kind\n\
        deceased.id_document.other_name\n\
        deceased.id_document.number\n\
        deceased.id_document.issued_on\n\
        deceased.id_document.issued_by\n\
        deceased.id_document.system\n\
        deceased.ethnicity.system\n\
        deceased.ethnicity.code\n\
        deceased.ethnicity.name\n\
        deceased.nationalities[]\n\
        deceased.home_town.province\n\
        deceased.home_town.district\n\
        deceased.home_town.commune\n\
        deceased.home_town.as_of\n\
        deceased.home_town.text\n\
        deceased.home_town.country\n\
        deceased.birth_place.province\n\
        deceased.birth_place.district\n\
        deceased.birth_place.commune\n\
        deceased.birth_place.as_of\n\
        deceased.birth_place.text\n\
        deceased.birth_place.country\n\
        deceased.birth_unit\n\
        deceased.residence.kind\n\
        deceased.residence.address.province\n\
        deceased.residence.address.district\n\
        deceased.residence.address.commune\n\
        deceased.residence.address.as_of\n\
        deceased.residence.address.text\n\
        deceased.residence.address.country\n\
        deceased.occupation\n\
        deceased.phone\n\
        deceased.email\n\
        deceased.verified\n\
        date\n\
        date_words\n\
        time\n\
        place.province\n\
        place.district\n\
        place.commune\n\
        place.as_of\n\
        place.text\n\
        place.country\n\
        cause\n\
        cause_code.system\n\
        cause_code.code\n\
        cause_code.name\n\
        manner\n\
        death_notice.kind\n\
        death_notice.number\n\
        death_notice.issued_on\n\
        death_notice.issued_by\n\
        death_notice.code\n\
        declared_dead.state\n\
        declared_dead.declared.noted_on\n\
        declared_dead.declared.basis\n\
        declared_dead.revoked.noted_on\n\
        declared_dead.revoked.basis\n\
        =441\n\
        =442\n\
        =443\n\
        =444\n\
        =445\n\
        =446\n\
        =447\n\
        =448\n\
        =449\n\
        =450\n\
        =451\n\
        =452\n\
        =453\n\
        =454\n\
        =455\n\
        =456\n\
        =457\n\
        =458\n\
        =459\n\
        =460\n\
        =461\n\
        =462\n\
        =463\n\
        =464\n\
        =465\n\
        =466\n\
        =467\n\
        =468\n\
        =469\n\
        =470\n\
        =471\n\
        =472\n\
        =473\n\
        =474\n\
        =475\n\
        =476\n\
        =477\n\
        =478\n\
        =479\n\
        =480\n\
        =481\n\
        =482\n\
        =483\n\
        =484\n\
        =485\n\
        =486\n\
        =487\n\
        =488\n\
        =489\n\
        =490\n\
        =504\n\
        =505\n\
        =506\n\
        =507\n\
        =508\n\
        =509\n\
        =510\n\
        =511\n\
        =512\n\
        =513\n\
        =514\n\
        =515\n\
        =516\n\
        =517\n\
        =518\n\
        =519\n\
        =520\n\
        =521\n\
        =522\n\
        =523\n\
        =524\n\
        =525\n\
        =526\n\
        =527\n\
        =0\n\
        =1\n\
        =2\n\
        =3\n\
        =4\n\
        =5\n\
        =6\n\
        =7\n\
        =8\n\
        =9\n\
        =10\n\
        =11\n\
        =12\n\
        =13\n\
        =14\n\
        =15\n\
        =16\n\
        =17\n\
        =18\n\
        =19\n\
        =20\n\
        =21\n\
        =22\n\
        =23\n\
        =24\n\
        =25\n\
        =26\n\
        =27\n\
        =28\n\
        event\n\
        =574\n\
        =575\n\
        =576\n\
        =577\n\
        =578\n\
        document_number\n\
        copies\n\
        =579\n\
        =580\n\
        =581\n\
        =582\n\
        =583\n\
        =584\n\
        =585\n\
        =586\n\
        =587\n\
        =588\n\
        =589\n\
        =590\n\
        =591\n\
        =592\n\
        =593\n\
        =594\n\
        =595\n\
        =596\n\
        =597\n\
        =598\n\
        =599\n\
        =600\n\
        =601\n\
        =602\n\
        =603\n\
        =604\n\
        =605\n\
        =606\n\
        =607\n\
        =608\n\
        =609\n\
        =610\n\
        =611\n\
        =612\n\
        =613\n\
        =614\n\
        =615\n\
        =616\n\
        =617\n\
        =618\n\
        =619\n\
        =620\n\
        =621\n\
        =622\n\
        requester.name.full\n\
        requester.name.family\n\
        requester.name.middle\n\
        requester.name.given\n\
        requester.name.other\n\
        requester.name.latin\n\
        requester.sex\n\
        requester.birth_date\n\
        requester.birth_date_words\n\
        requester.personal_id\n\
        requester.id_document.kind\n\
        requester.id_document.other_name\n\
        requester.id_document.number\n\
        requester.id_document.issued_on\n\
        requester.id_document.issued_by\n\
        requester.id_document.system\n\
        requester.ethnicity.system\n\
        requester.ethnicity.code\n\
        requester.ethnicity.name\n\
        requester.nationalities[]\n\
        requester.home_town.province\n\
        requester.home_town.district\n\
        requester.home_town.commune\n\
        requester.home_town.as_of\n\
        requester.home_town.text\n\
        requester.home_town.country\n\
        requester.birth_place.province\n\
        requester.birth_place.district\n\
        requester.birth_place.commune\n\
        requester.birth_place.as_of\n\
        requester.birth_place.text\n\
        requester.birth_place.country\n\
        requester.birth_unit\n\
        requester.residence.kind\n\
        requester.residence.address.province\n\
        requester.residence.address.district\n\
        requester.residence.address.commune\n\
        requester.residence.address.as_of\n\
        requester.residence.address.text\n\
        requester.residence.address.country\n\
        requester.occupation\n\
        requester.phone\n\
        requester.email\n\
        requester.verified\n\
        content[].field\n\
        content[].value\n\
        =0\n\
        =1\n\
        =2\n\
        =3\n\
        =4\n\
        =5\n\
        =6\n\
        =7\n\
        =8\n\
        =9\n\
        =10\n\
        =11\n\
        =12\n\
        =13\n\
        =14\n\
        =15\n\
        =16\n\
        =17\n\
        =18\n\
        =19\n\
        =20\n\
        =21\n\
        =22\n\
        =23\n\
        =24\n\
        =25\n\
        =26\n\
        =27\n\
        =28\n\
        kind\n\
        persons[].name.full\n\
        persons[].name.family\n\
        persons[].name.middle\n\
        persons[].name.given\n\
        persons[].name.other\n\
        persons[].name.latin\n\
        persons[].sex\n\
        persons[].birth_date\n\
        persons[].birth_date_words\n\
        persons[].personal_id\n\
        persons[].id_document.kind\n\
        persons[].id_document.other_name\n\
        persons[].id_document.number\n\
        persons[].id_document.issued_on\n\
        persons[].id_document.issued_by\n\
        persons[].id_document.system\n\
        persons[].ethnicity.system\n\
        persons[].ethnicity.code\n\
        persons[].ethnicity.name\n\
        persons[].nationalities[]\n\
        persons[].home_town.province\n\
        persons[].home_town.district\n\
        persons[].home_town.commune\n\
        persons[].home_town.as_of\n\
        persons[].home_town.text\n\
        persons[].home_town.country\n\
        persons[].birth_place.province\n\
        persons[].birth_place.district\n\
        persons[].birth_place.commune\n\
        persons[].birth_place.as_of\n\
        persons[].birth_place.text\n\
        persons[].birth_place.country\n\
        persons[].birth_unit\n\
        persons[].residence.kind\n\
        persons[].residence.address.province\n\
        persons[].residence.address.district\n\
        persons[].residence.address.commune\n\
        persons[].residence.address.as_of\n\
        persons[].residence.address.text\n\
        persons[].residence.address.country\n\
        persons[].occupation\n\
        persons[].phone\n\
        persons[].email\n\
        persons[].verified\n\
        target_ref.register\n\
        target_ref.authority\n\
        target_ref.number\n\
        target_ref.book\n\
        target_ref.registered_on\n\
        =486\n\
        =487\n\
        =488\n\
        =489\n\
        =490\n\
        =0\n\
        =1\n\
        =2\n\
        =3\n\
        =4\n\
        =5\n\
        =6\n\
        =7\n\
        =8\n\
        =9\n\
        =10\n\
        =11\n\
        =12\n\
        =13\n\
        =14\n\
        =15\n\
        =16\n\
        =17\n\
        =18\n\
        =19\n\
        =20\n\
        =21\n\
        =22\n\
        =23\n\
        =24\n\
        =25\n\
        =26\n\
        =27\n\
        =28\n\
        kind\n\
        ward.name.full\n\
        ward.name.family\n\
        ward.name.middle\n\
        ward.name.given\n\
        ward.name.other\n\
        ward.name.latin\n\
        ward.sex\n\
        ward.birth_date\n\
        ward.birth_date_words\n\
        ward.personal_id\n\
        ward.id_document.kind\n\
        ward.id_document.other_name\n\
        ward.id_document.number\n\
        ward.id_document.issued_on\n\
        ward.id_document.issued_by\n\
        ward.id_document.system\n\
        ward.ethnicity.system\n\
        ward.ethnicity.code\n\
        ward.ethnicity.name\n\
        ward.nationalities[]\n\
        ward.home_town.province\n\
        ward.home_town.district\n\
        ward.home_town.commune\n\
        ward.home_town.as_of\n\
        ward.home_town.text\n\
        ward.home_town.country\n\
        ward.birth_place.province\n\
        ward.birth_place.district\n\
        ward.birth_place.commune\n\
        ward.birth_place.as_of\n\
        ward.birth_place.text\n\
        ward.birth_place.country\n\
        ward.birth_unit\n\
        ward.residence.kind\n\
        ward.residence.address.province\n\
        ward.residence.address.district\n\
        ward.residence.address.commune\n\
        ward.residence.address.as_of\n\
        ward.residence.address.text\n\
        ward.residence.address.country\n\
        ward.occupation\n\
        ward.phone\n\
        ward.email\n\
        ward.verified\n\
        guardians[].name.full\n\
        guardians[].name.family\n\
        guardians[].name.middle\n\
        guardians[].name.given\n\
        guardians[].name.other\n\
        guardians[].name.latin\n\
        guardians[].sex\n\
        guardians[].birth_date\n\
        guardians[].birth_date_words\n\
        guardians[].personal_id\n\
        guardians[].id_document.kind\n\
        guardians[].id_document.other_name\n\
        guardians[].id_document.number\n\
        guardians[].id_document.issued_on\n\
        guardians[].id_document.issued_by\n\
        guardians[].id_document.system\n\
        guardians[].ethnicity.system\n\
        guardians[].ethnicity.code\n\
        guardians[].ethnicity.name\n\
        guardians[].nationalities[]\n\
        guardians[].home_town.province\n\
        guardians[].home_town.district\n\
        guardians[].home_town.commune\n\
        guardians[].home_town.as_of\n\
        guardians[].home_town.text\n\
        guardians[].home_town.country\n\
        guardians[].birth_place.province\n\
        guardians[].birth_place.district\n\
        guardians[].birth_place.commune\n\
        guardians[].birth_place.as_of\n\
        guardians[].birth_place.text\n\
        guardians[].birth_place.country\n\
        guardians[].birth_unit\n\
        guardians[].residence.kind\n\
        guardians[].residence.address.province\n\
        guardians[].residence.address.district\n\
        guardians[].residence.address.commune\n\
        guardians[].residence.address.as_of\n\
        guardians[].residence.address.text\n\
        guardians[].residence.address.country\n\
        guardians[].occupation\n\
        guardians[].phone\n\
        guardians[].email\n\
        guardians[].verified\n\
        guardians[].relationship\n\
        =627\n\
        =263\n\
        started_on\n\
        ended.on\n\
        ended.reason\n\
        supervisors[].name.full\n\
        supervisors[].name.family\n\
        supervisors[].name.middle\n\
        supervisors[].name.given\n\
        supervisors[].name.other\n\
        supervisors[].name.latin\n\
        supervisors[].sex\n\
        supervisors[].birth_date\n\
        supervisors[].birth_date_words\n\
        supervisors[].personal_id\n\
        supervisors[].id_document.kind\n\
        supervisors[].id_document.other_name\n\
        supervisors[].id_document.number\n\
        supervisors[].id_document.issued_on\n\
        supervisors[].id_document.issued_by\n\
        supervisors[].id_document.system\n\
        supervisors[].ethnicity.system\n\
        supervisors[].ethnicity.code\n\
        supervisors[].ethnicity.name\n\
        supervisors[].nationalities[]\n\
        supervisors[].home_town.province\n\
        supervisors[].home_town.district\n\
        supervisors[].home_town.commune\n\
        supervisors[].home_town.as_of\n\
        supervisors[].home_town.text\n\
        supervisors[].home_town.country\n\
        supervisors[].birth_place.province\n\
        supervisors[].birth_place.district\n\
        supervisors[].birth_place.commune\n\
        supervisors[].birth_place.as_of\n\
        supervisors[].birth_place.text\n\
        supervisors[].birth_place.country\n\
        supervisors[].birth_unit\n\
        supervisors[].residence.kind\n\
        supervisors[].residence.address.province\n\
        supervisors[].residence.address.district\n\
        supervisors[].residence.address.commune\n\
        supervisors[].residence.address.as_of\n\
        supervisors[].residence.address.text\n\
        supervisors[].residence.address.country\n\
        supervisors[].occupation\n\
        supervisors[].phone\n\
        supervisors[].email\n\
        supervisors[].verified\n\
        supervisors[].relationship\n\
        guardianship_ref.register\n\
        guardianship_ref.authority\n\
        guardianship_ref.number\n\
        guardianship_ref.book\n\
        guardianship_ref.registered_on\n\
        =441\n\
        =442\n\
        =443\n\
        =444\n\
        =445\n\
        =446\n\
        =447\n\
        =448\n\
        =449\n\
        =450\n\
        =451\n\
        =452\n\
        =453\n\
        =454\n\
        =455\n\
        =456\n\
        =457\n\
        =458\n\
        =459\n\
        =460\n\
        =461\n\
        =462\n\
        =463\n\
        =464\n\
        =465\n\
        =466\n\
        =467\n\
        =468\n\
        =469\n\
        =470\n\
        =471\n\
        =472\n\
        =473\n\
        =474\n\
        =475\n\
        =476\n\
        =477\n\
        =478\n\
        =479\n\
        =480\n\
        =481\n\
        =482\n\
        =483\n\
        =484\n\
        =485\n\
        =0\n\
        =1\n\
        =2\n\
        =3\n\
        =4\n\
        =5\n\
        =6\n\
        =7\n\
        =8\n\
        =9\n\
        =10\n\
        =11\n\
        =12\n\
        =13\n\
        =14\n\
        =15\n\
        =16\n\
        =17\n\
        =18\n\
        =19\n\
        =20\n\
        =21\n\
        =22\n\
        =23\n\
        =24\n\
        =25\n\
        =26\n\
        =27\n\
        =28\n\
        =579\n\
        =580\n\
        =581\n\
        =582\n\
        =583\n\
        =584\n\
        =585\n\
        =586\n\
        =587\n\
        =588\n\
        =589\n\
        =590\n\
        =591\n\
        =592\n\
        =593\n\
        =594\n\
        =595\n\
        =596\n\
        =597\n\
        =598\n\
        =599\n\
        =600\n\
        =601\n\
        =602\n\
        =603\n\
        =604\n\
        =605\n\
        =606\n\
        =607\n\
        =608\n\
        =609\n\
        =610\n\
        =611\n\
        =612\n\
        =613\n\
        =614\n\
        =615\n\
        =616\n\
        =617\n\
        =618\n\
        =619\n\
        =620\n\
        =621\n\
        =622\n\
        period.place\n\
        period.from\n\
        period.to\n\
        status.kind\n\
        status.text\n\
        status.spouse.personal_id\n\
        status.spouse.old_id\n\
        status.spouse.name\n\
        status.spouse.nationality\n\
        status.spouse.birth_date\n\
        status.evidence.number\n\
        status.evidence.issued_on\n\
        status.evidence.authority\n\
        status.period.place\n\
        status.period.from\n\
        status.period.to\n\
        purpose.kind\n\
        purpose.text\n\
        purpose.counterpart.personal_id\n\
        purpose.counterpart.old_id\n\
        purpose.counterpart.name\n\
        purpose.counterpart.nationality\n\
        purpose.counterpart.birth_date\n\
        valid_until\n\
        =441\n\
        =442\n\
        =443\n\
        =444\n\
        =445\n\
        =446\n\
        =447\n\
        =448\n\
        =449\n\
        =450\n\
        =451\n\
        =452\n\
        =453\n\
        =454\n\
        =455\n\
        =456\n\
        =457\n\
        =458\n\
        =459\n\
        =460\n\
        =461\n\
        =462\n\
        =463\n\
        =464\n\
        =465\n\
        =466\n\
        =467\n\
        =468\n\
        =469\n\
        =470\n\
        =471\n\
        =472\n\
        =473\n\
        =474\n\
        =475\n\
        =476\n\
        =477\n\
        =478\n\
        =479\n\
        =480\n\
        =481\n\
        =482\n\
        =483\n\
        =484\n\
        =485\n\
        =0\n\
        =1\n\
        =2\n\
        =3\n\
        =4\n\
        =5\n\
        =6\n\
        =7\n\
        =8\n\
        =9\n\
        =10\n\
        =11\n\
        =12\n\
        =13\n\
        =14\n\
        =15\n\
        =16\n\
        =17\n\
        =18\n\
        =19\n\
        =20\n\
        =21\n\
        =22\n\
        =23\n\
        =24\n\
        =25\n\
        =26\n\
        =27\n\
        =28\n\
        husband.name.full\n\
        husband.name.family\n\
        husband.name.middle\n\
        husband.name.given\n\
        husband.name.other\n\
        husband.name.latin\n\
        husband.sex\n\
        husband.birth_date\n\
        husband.birth_date_words\n\
        husband.personal_id\n\
        husband.id_document.kind\n\
        husband.id_document.other_name\n\
        husband.id_document.number\n\
        husband.id_document.issued_on\n\
        husband.id_document.issued_by\n\
        husband.id_document.system\n\
        husband.ethnicity.system\n\
        husband.ethnicity.code\n\
        husband.ethnicity.name\n\
        husband.nationalities[]\n\
        husband.home_town.province\n\
        husband.home_town.district\n\
        husband.home_town.commune\n\
        husband.home_town.as_of\n\
        husband.home_town.text\n\
        husband.home_town.country\n\
        husband.birth_place.province\n\
        husband.birth_place.district\n\
        husband.birth_place.commune\n\
        husband.birth_place.as_of\n\
        husband.birth_place.text\n\
        husband.birth_place.country\n\
        husband.birth_unit\n\
        husband.residence.kind\n\
        husband.residence.address.province\n\
        husband.residence.address.district\n\
        husband.residence.address.commune\n\
        husband.residence.address.as_of\n\
        husband.residence.address.text\n\
        husband.residence.address.country\n\
        husband.occupation\n\
        husband.phone\n\
        husband.email\n\
        husband.verified\n\
        husband.marital_status.system\n\
        husband.marital_status.code\n\
        husband.marital_status.name\n\
        husband.certificate_wanted\n\
        husband.certificate_place\n\
        wife.name.full\n\
        wife.name.family\n\
        wife.name.middle\n\
        wife.name.given\n\
        wife.name.other\n\
        wife.name.latin\n\
        wife.sex\n\
        wife.birth_date\n\
        wife.birth_date_words\n\
        wife.personal_id\n\
        wife.id_document.kind\n\
        wife.id_document.other_name\n\
        wife.id_document.number\n\
        wife.id_document.issued_on\n\
        wife.id_document.issued_by\n\
        wife.id_document.system\n\
        wife.ethnicity.system\n\
        wife.ethnicity.code\n\
        wife.ethnicity.name\n\
        wife.nationalities[]\n\
        wife.home_town.province\n\
        wife.home_town.district\n\
        wife.home_town.commune\n\
        wife.home_town.as_of\n\
        wife.home_town.text\n\
        wife.home_town.country\n\
        wife.birth_place.province\n\
        wife.birth_place.district\n\
        wife.birth_place.commune\n\
        wife.birth_place.as_of\n\
        wife.birth_place.text\n\
        wife.birth_place.country\n\
        wife.birth_unit\n\
        wife.residence.kind\n\
        wife.residence.address.province\n\
        wife.residence.address.district\n\
        wife.residence.address.commune\n\
        wife.residence.address.as_of\n\
        wife.residence.address.text\n\
        wife.residence.address.country\n\
        wife.occupation\n\
        wife.phone\n\
        wife.email\n\
        wife.verified\n\
        wife.marital_status.system\n\
        wife.marital_status.code\n\
        wife.marital_status.name\n\
        wife.certificate_wanted\n\
        wife.certificate_place\n\
        established_on\n\
        state\n\
        ended.noted_on\n\
        ended.basis\n\
        recognised.noted_on\n\
        recognised.basis\n\
        marriage_count.husband\n\
        marriage_count.wife\n\
        marital_certificates[].register\n\
        marital_certificates[].authority\n\
        marital_certificates[].number\n\
        marital_certificates[].book\n\
        marital_certificates[].registered_on\n\
        =486\n\
        =487\n\
        =488\n\
        =489\n\
        =490\n\
        =504\n\
        =505\n\
        =506\n\
        =507\n\
        =508\n\
        =509\n\
        =510\n\
        =511\n\
        =512\n\
        =513\n\
        =514\n\
        =515\n\
        =516\n\
        =517\n\
        =518\n\
        =519\n\
        =520\n\
        =521\n\
        =522\n\
        =523\n\
        =524\n\
        =525\n\
        =526\n\
        =527\n\
        =0\n\
        =1\n\
        =2\n\
        =3\n\
        =4\n\
        =5\n\
        =6\n\
        =7\n\
        =8\n\
        =9\n\
        =10\n\
        =11\n\
        =12\n\
        =13\n\
        =14\n\
        =15\n\
        =16\n\
        =17\n\
        =18\n\
        =19\n\
        =20\n\
        =21\n\
        =22\n\
        =23\n\
        =24\n\
        =25\n\
        =26\n\
        =27\n\
        =28\n\
        kind\n\
        parent.name.full\n\
        parent.name.family\n\
        parent.name.middle\n\
        parent.name.given\n\
        parent.name.other\n\
        parent.name.latin\n\
        parent.sex\n\
        parent.birth_date\n\
        parent.birth_date_words\n\
        parent.personal_id\n\
        parent.id_document.kind\n\
        parent.id_document.other_name\n\
        parent.id_document.number\n\
        parent.id_document.issued_on\n\
        parent.id_document.issued_by\n\
        parent.id_document.system\n\
        parent.ethnicity.system\n\
        parent.ethnicity.code\n\
        parent.ethnicity.name\n\
        parent.nationalities[]\n\
        parent.home_town.province\n\
        parent.home_town.district\n\
        parent.home_town.commune\n\
        parent.home_town.as_of\n\
        parent.home_town.text\n\
        parent.home_town.country\n\
        parent.birth_place.province\n\
        parent.birth_place.district\n\
        parent.birth_place.commune\n\
        parent.birth_place.as_of\n\
        parent.birth_place.text\n\
        parent.birth_place.country\n\
        parent.birth_unit\n\
        parent.residence.kind\n\
        parent.residence.address.province\n\
        parent.residence.address.district\n\
        parent.residence.address.commune\n\
        parent.residence.address.as_of\n\
        parent.residence.address.text\n\
        parent.residence.address.country\n\
        parent.occupation\n\
        parent.phone\n\
        parent.email\n\
        parent.verified\n\
        =299\n\
        =300\n\
        =301\n\
        =302\n\
        =303\n\
        =304\n\
        =305\n\
        =306\n\
        =307\n\
        =308\n\
        =309\n\
        =310\n\
        =311\n\
        =312\n\
        =313\n\
        =314\n\
        =315\n\
        =316\n\
        =317\n\
        =318\n\
        =319\n\
        =320\n\
        =321\n\
        =322\n\
        =323\n\
        =324\n\
        =325\n\
        =326\n\
        =327\n\
        =328\n\
        =329\n\
        =330\n\
        =331\n\
        =332\n\
        =333\n\
        =334\n\
        =335\n\
        =336\n\
        =337\n\
        =338\n\
        =339\n\
        =340\n\
        =341\n\
        =342\n\
        =441\n\
        =442\n\
        =443\n\
        =444\n\
        =445\n\
        =446\n\
        =447\n\
        =448\n\
        =449\n\
        =450\n\
        =451\n\
        =452\n\
        =453\n\
        =454\n\
        =455\n\
        =456\n\
        =457\n\
        =458\n\
        =459\n\
        =460\n\
        =461\n\
        =462\n\
        =463\n\
        =464\n\
        =465\n\
        =466\n\
        =467\n\
        =468\n\
        =469\n\
        =470\n\
        =471\n\
        =472\n\
        =473\n\
        =474\n\
        =475\n\
        =476\n\
        =477\n\
        =478\n\
        =479\n\
        =480\n\
        =481\n\
        =482\n\
        =483\n\
        =484\n\
        declarant.relationship_to_recognised\n\
        declarant.relationship_to_recogniser\n\
        =486\n\
        =487\n\
        =488\n\
        =489\n\
        =490\n\
        =264\n\
        =265\n\
        =266\n\
        =267\n\
        =268\n",
    /* vi */ "\
        Sổ\n\
        Số đăng ký\n\
        Quyển số\n\
        Trang số\n\
        Quyết định số\n\
        Ngày quyết định\n\
        Ngày, tháng, năm đăng ký\n\
        Loại đăng ký\n\
        Cơ quan đăng ký – tên cơ quan\n\
        Cơ quan đăng ký – đơn vị hành chính của cơ quan – mã tỉnh, thành phố\n\
        Cơ quan đăng ký – đơn vị hành chính của cơ quan – mã quận, huyện\n\
        Cơ quan đăng ký – đơn vị hành chính của cơ quan – mã xã, phường, đặc khu\n\
        Cơ quan đăng ký – đơn vị hành chính của cơ quan – ngày của danh mục đơn vị hành chính\n\
        Cơ quan đăng ký – đơn vị hành chính của cơ quan – địa chỉ chi tiết\n\
        Cơ quan đăng ký – đơn vị hành chính của cơ quan – quốc gia\n\
        Cơ quan đăng ký – mã cơ quan\n\
        Cơ quan đăng ký – cấp cơ quan\n\
        Người ký\n\
        Chức vụ người ký\n\
        Người thực hiện\n\
        Ghi chú\n\
        Ngày ghi chú bên lề\n\
        Nội dung ghi chú bên lề\n\
        Căn cứ ghi chú bên lề\n\
        Tên tệp ảnh\n\
        Trường nhập hai lần\n\
        Lần nhập thứ nhất\n\
        Lần nhập thứ hai\n\
        Giá trị đã thống nhất\n\
        Loại nuôi con nuôi\n\
        Con nuôi – họ, chữ đệm, tên\n\
        Con nuôi – họ\n\
        Con nuôi – chữ đệm\n\
        Con nuôi – tên\n\
        Con nuôi – tên gọi khác\n\
        Con nuôi – tên chữ cái La-tinh\n\
        Con nuôi – giới tính\n\
        Con nuôi – ngày, tháng, năm sinh\n\
        Con nuôi – ngày sinh ghi bằng chữ\n\
        Con nuôi – số định danh cá nhân\n\
        Con nuôi – loại giấy tờ tùy thân\n\
        Con nuôi – tên giấy tờ khác\n\
        Con nuôi – số giấy tờ tùy thân\n\
        Con nuôi – ngày cấp giấy tờ\n\
        Con nuôi – nơi cấp giấy tờ\n\
        Con nuôi – danh mục loại giấy tờ của nguồn\n\
        Con nuôi – dân tộc – danh mục\n\
        Con nuôi – dân tộc – mã\n\
        Con nuôi – dân tộc – tên gọi như nguồn ghi\n\
        Con nuôi – quốc tịch\n\
        Con nuôi – quê quán – mã tỉnh, thành phố\n\
        Con nuôi – quê quán – mã quận, huyện\n\
        Con nuôi – quê quán – mã xã, phường, đặc khu\n\
        Con nuôi – quê quán – ngày của danh mục đơn vị hành chính\n\
        Con nuôi – quê quán – địa chỉ chi tiết\n\
        Con nuôi – quê quán – quốc gia\n\
        Con nuôi – nơi sinh – mã tỉnh, thành phố\n\
        Con nuôi – nơi sinh – mã quận, huyện\n\
        Con nuôi – nơi sinh – mã xã, phường, đặc khu\n\
        Con nuôi – nơi sinh – ngày của danh mục đơn vị hành chính\n\
        Con nuôi – nơi sinh – địa chỉ chi tiết\n\
        Con nuôi – nơi sinh – quốc gia\n\
        Con nuôi – đơn vị hành chính nơi sinh\n\
        Con nuôi – nơi cư trú – loại cư trú\n\
        Con nuôi – nơi cư trú – nơi cư trú – mã tỉnh, thành phố\n\
        Con nuôi – nơi cư trú – nơi cư trú – mã quận, huyện\n\
        Con nuôi – nơi cư trú – nơi cư trú – mã xã, phường, đặc khu\n\
        Con nuôi – nơi cư trú – nơi cư trú – ngày của danh mục đơn vị hành chính\n\
        Con nuôi – nơi cư trú – nơi cư trú – địa chỉ chi tiết\n\
        Con nuôi – nơi cư trú – nơi cư trú – quốc gia\n\
        Con nuôi – nghề nghiệp\n\
        Con nuôi – số điện thoại\n\
        Con nuôi – thư điện tử\n\
        Con nuôi – đã xác thực thông tin\n\
        Con nuôi – tình trạng sức khỏe\n\
        Cha nuôi – họ, chữ đệm, tên\n\
        Cha nuôi – họ\n\
        Cha nuôi – chữ đệm\n\
        Cha nuôi – tên\n\
        Cha nuôi – tên gọi khác\n\
        Cha nuôi – tên chữ cái La-tinh\n\
        Cha nuôi – giới tính\n\
        Cha nuôi – ngày, tháng, năm sinh\n\
        Cha nuôi – ngày sinh ghi bằng chữ\n\
        Cha nuôi – số định danh cá nhân\n\
        Cha nuôi – loại giấy tờ tùy thân\n\
        Cha nuôi – tên giấy tờ khác\n\
        Cha nuôi – số giấy tờ tùy thân\n\
        Cha nuôi – ngày cấp giấy tờ\n\
        Cha nuôi – nơi cấp giấy tờ\n\
        Cha nuôi – danh mục loại giấy tờ của nguồn\n\
        Cha nuôi – dân tộc – danh mục\n\
        Cha nuôi – dân tộc – mã\n\
        Cha nuôi – dân tộc – tên gọi như nguồn ghi\n\
        Cha nuôi – quốc tịch\n\
        Cha nuôi – quê quán – mã tỉnh, thành phố\n\
        Cha nuôi – quê quán – mã quận, huyện\n\
        Cha nuôi – quê quán – mã xã, phường, đặc khu\n\
        Cha nuôi – quê quán – ngày của danh mục đơn vị hành chính\n\
        Cha nuôi – quê quán – địa chỉ chi tiết\n\
        Cha nuôi – quê quán – quốc gia\n\
        Cha nuôi – nơi sinh – mã tỉnh, thành phố\n\
        Cha nuôi – nơi sinh – mã quận, huyện\n\
        Cha nuôi – nơi sinh – mã xã, phường, đặc khu\n\
        Cha nuôi – nơi sinh – ngày của danh mục đơn vị hành chính\n\
        Cha nuôi – nơi sinh – địa chỉ chi tiết\n\
        Cha nuôi – nơi sinh – quốc gia\n\
        Cha nuôi – đơn vị hành chính nơi sinh\n\
        Cha nuôi – nơi cư trú – loại cư trú\n\
        Cha nuôi – nơi cư trú – nơi cư trú – mã tỉnh, thành phố\n\
        Cha nuôi – nơi cư trú – nơi cư trú – mã quận, huyện\n\
        Cha nuôi – nơi cư trú – nơi cư trú – mã xã, phường, đặc khu\n\
        Cha nuôi – nơi cư trú – nơi cư trú – ngày của danh mục đơn vị hành chính\n\
        Cha nuôi – nơi cư trú – nơi cư trú – địa chỉ chi tiết\n\
        Cha nuôi – nơi cư trú – nơi cư trú – quốc gia\n\
        Cha nuôi – nghề nghiệp\n\
        Cha nuôi – số điện thoại\n\
        Cha nuôi – thư điện tử\n\
        Cha nuôi – đã xác thực thông tin\n\
        Mẹ nuôi – họ, chữ đệm, tên\n\
        Mẹ nuôi – họ\n\
        Mẹ nuôi – chữ đệm\n\
        Mẹ nuôi – tên\n\
        Mẹ nuôi – tên gọi khác\n\
        Mẹ nuôi – tên chữ cái La-tinh\n\
        Mẹ nuôi – giới tính\n\
        Mẹ nuôi – ngày, tháng, năm sinh\n\
        Mẹ nuôi – ngày sinh ghi bằng chữ\n\
        Mẹ nuôi – số định danh cá nhân\n\
        Mẹ nuôi – loại giấy tờ tùy thân\n\
        Mẹ nuôi – tên giấy tờ khác\n\
        Mẹ nuôi – số giấy tờ tùy thân\n\
        Mẹ nuôi – ngày cấp giấy tờ\n\
        Mẹ nuôi – nơi cấp giấy tờ\n\
        Mẹ nuôi – danh mục loại giấy tờ của nguồn\n\
        Mẹ nuôi – dân tộc – danh mục\n\
        Mẹ nuôi – dân tộc – mã\n\
        Mẹ nuôi – dân tộc – tên gọi như nguồn ghi\n\
        Mẹ nuôi – quốc tịch\n\
        Mẹ nuôi – quê quán – mã tỉnh, thành phố\n\
        Mẹ nuôi – quê quán – mã quận, huyện\n\
        Mẹ nuôi – quê quán – mã xã, phường, đặc khu\n\
        Mẹ nuôi – quê quán – ngày của danh mục đơn vị hành chính\n\
        Mẹ nuôi – quê quán – địa chỉ chi tiết\n\
        Mẹ nuôi – quê quán – quốc gia\n\
        Mẹ nuôi – nơi sinh – mã tỉnh, thành phố\n\
        Mẹ nuôi – nơi sinh – mã quận, huyện\n\
        Mẹ nuôi – nơi sinh – mã xã, phường, đặc khu\n\
        Mẹ nuôi – nơi sinh – ngày của danh mục đơn vị hành chính\n\
        Mẹ nuôi – nơi sinh – địa chỉ chi tiết\n\
        Mẹ nuôi – nơi sinh – quốc gia\n\
        Mẹ nuôi – đơn vị hành chính nơi sinh\n\
        Mẹ nuôi – nơi cư trú – loại cư trú\n\
        Mẹ nuôi – nơi cư trú – nơi cư trú – mã tỉnh, thành phố\n\
        Mẹ nuôi – nơi cư trú – nơi cư trú – mã quận, huyện\n\
        Mẹ nuôi – nơi cư trú – nơi cư trú – mã xã, phường, đặc khu\n\
        Mẹ nuôi – nơi cư trú – nơi cư trú – ngày của danh mục đơn vị hành chính\n\
        Mẹ nuôi – nơi cư trú – nơi cư trú – địa chỉ chi tiết\n\
        Mẹ nuôi – nơi cư trú – nơi cư trú – quốc gia\n\
        Mẹ nuôi – nghề nghiệp\n\
        Mẹ nuôi – số điện thoại\n\
        Mẹ nuôi – thư điện tử\n\
        Mẹ nuôi – đã xác thực thông tin\n\
        Quan hệ trước khi nhận nuôi\n\
        Đăng ký kết hôn của cha mẹ nuôi – sổ\n\
        Đăng ký kết hôn của cha mẹ nuôi – cơ quan\n\
        Đăng ký kết hôn của cha mẹ nuôi – số\n\
        Đăng ký kết hôn của cha mẹ nuôi – quyển số\n\
        Đăng ký kết hôn của cha mẹ nuôi – ngày đăng ký\n\
        Loại bên giao\n\
        Cha đẻ giao con – họ, chữ đệm, tên\n\
        Cha đẻ giao con – họ\n\
        Cha đẻ giao con – chữ đệm\n\
        Cha đẻ giao con – tên\n\
        Cha đẻ giao con – tên gọi khác\n\
        Cha đẻ giao con – tên chữ cái La-tinh\n\
        Cha đẻ giao con – giới tính\n\
        Cha đẻ giao con – ngày, tháng, năm sinh\n\
        Cha đẻ giao con – ngày sinh ghi bằng chữ\n\
        Cha đẻ giao con – số định danh cá nhân\n\
        Cha đẻ giao con – loại giấy tờ tùy thân\n\
        Cha đẻ giao con – tên giấy tờ khác\n\
        Cha đẻ giao con – số giấy tờ tùy thân\n\
        Cha đẻ giao con – ngày cấp giấy tờ\n\
        Cha đẻ giao con – nơi cấp giấy tờ\n\
        Cha đẻ giao con – danh mục loại giấy tờ của nguồn\n\
        Cha đẻ giao con – dân tộc – danh mục\n\
        Cha đẻ giao con – dân tộc – mã\n\
        Cha đẻ giao con – dân tộc – tên gọi như nguồn ghi\n\
        Cha đẻ giao con – quốc tịch\n\
        Cha đẻ giao con – quê quán – mã tỉnh, thành phố\n\
        Cha đẻ giao con – quê quán – mã quận, huyện\n\
        Cha đẻ giao con – quê quán – mã xã, phường, đặc khu\n\
        Cha đẻ giao con – quê quán – ngày của danh mục đơn vị hành chính\n\
        Cha đẻ giao con – quê quán – địa chỉ chi tiết\n\
        Cha đẻ giao con – quê quán – quốc gia\n\
        Cha đẻ giao con – nơi sinh – mã tỉnh, thành phố\n\
        Cha đẻ giao con – nơi sinh – mã quận, huyện\n\
        Cha đẻ giao con – nơi sinh – mã xã, phường, đặc khu\n\
        Cha đẻ giao con – nơi sinh – ngày của danh mục đơn vị hành chính\n\
        Cha đẻ giao con – nơi sinh – địa chỉ chi tiết\n\
        Cha đẻ giao con – nơi sinh – quốc gia\n\
        Cha đẻ giao con – đơn vị hành chính nơi sinh\n\
        Cha đẻ giao con – nơi cư trú – loại cư trú\n\
        Cha đẻ giao con – nơi cư trú – nơi cư trú – mã tỉnh, thành phố\n\
        Cha đẻ giao con – nơi cư trú – nơi cư trú – mã quận, huyện\n\
        Cha đẻ giao con – nơi cư trú – nơi cư trú – mã xã, phường, đặc khu\n\
        Cha đẻ giao con – nơi cư trú – nơi cư trú – ngày của danh mục đơn vị hành chính\n\
        Cha đẻ giao con – nơi cư trú – nơi cư trú – địa chỉ chi tiết\n\
        Cha đẻ giao con – nơi cư trú – nơi cư trú – quốc gia\n\
        Cha đẻ giao con – nghề nghiệp\n\
        Cha đẻ giao con – số điện thoại\n\
        Cha đẻ giao con – thư điện tử\n\
        Cha đẻ giao con – đã xác thực thông tin\n\
        Mẹ đẻ giao con – họ, chữ đệm, tên\n\
        Mẹ đẻ giao con – họ\n\
        Mẹ đẻ giao con – chữ đệm\n\
        Mẹ đẻ giao con – tên\n\
        Mẹ đẻ giao con – tên gọi khác\n\
        Mẹ đẻ giao con – tên chữ cái La-tinh\n\
        Mẹ đẻ giao con – giới tính\n\
        Mẹ đẻ giao con – ngày, tháng, năm sinh\n\
        Mẹ đẻ giao con – ngày sinh ghi bằng chữ\n\
        Mẹ đẻ giao con – số định danh cá nhân\n\
        Mẹ đẻ giao con – loại giấy tờ tùy thân\n\
        Mẹ đẻ giao con – tên giấy tờ khác\n\
        Mẹ đẻ giao con – số giấy tờ tùy thân\n\
        Mẹ đẻ giao con – ngày cấp giấy tờ\n\
        Mẹ đẻ giao con – nơi cấp giấy tờ\n\
        Mẹ đẻ giao con – danh mục loại giấy tờ của nguồn\n\
        Mẹ đẻ giao con – dân tộc – danh mục\n\
        Mẹ đẻ giao con – dân tộc – mã\n\
        Mẹ đẻ giao con – dân tộc – tên gọi như nguồn ghi\n\
        Mẹ đẻ giao con – quốc tịch\n\
        Mẹ đẻ giao con – quê quán – mã tỉnh, thành phố\n\
        Mẹ đẻ giao con – quê quán – mã quận, huyện\n\
        Mẹ đẻ giao con – quê quán – mã xã, phường, đặc khu\n\
        Mẹ đẻ giao con – quê quán – ngày của danh mục đơn vị hành chính\n\
        Mẹ đẻ giao con – quê quán – địa chỉ chi tiết\n\
        Mẹ đẻ giao con – quê quán – quốc gia\n\
        Mẹ đẻ giao con – nơi sinh – mã tỉnh, thành phố\n\
        Mẹ đẻ giao con – nơi sinh – mã quận, huyện\n\
        Mẹ đẻ giao con – nơi sinh – mã xã, phường, đặc khu\n\
        Mẹ đẻ giao con – nơi sinh – ngày của danh mục đơn vị hành chính\n\
        Mẹ đẻ giao con – nơi sinh – địa chỉ chi tiết\n\
        Mẹ đẻ giao con – nơi sinh – quốc gia\n\
        Mẹ đẻ giao con – đơn vị hành chính nơi sinh\n\
        Mẹ đẻ giao con – nơi cư trú – loại cư trú\n\
        Mẹ đẻ giao con – nơi cư trú – nơi cư trú – mã tỉnh, thành phố\n\
        Mẹ đẻ giao con – nơi cư trú – nơi cư trú – mã quận, huyện\n\
        Mẹ đẻ giao con – nơi cư trú – nơi cư trú – mã xã, phường, đặc khu\n\
        Mẹ đẻ giao con – nơi cư trú – nơi cư trú – ngày của danh mục đơn vị hành chính\n\
        Mẹ đẻ giao con – nơi cư trú – nơi cư trú – địa chỉ chi tiết\n\
        Mẹ đẻ giao con – nơi cư trú – nơi cư trú – quốc gia\n\
        Mẹ đẻ giao con – nghề nghiệp\n\
        Mẹ đẻ giao con – số điện thoại\n\
        Mẹ đẻ giao con – thư điện tử\n\
        Mẹ đẻ giao con – đã xác thực thông tin\n\
        Quan hệ của người giao\n\
        Tên cơ sở nuôi dưỡng\n\
        Người đại diện cơ sở nuôi dưỡng\n\
        Chức vụ người đại diện cơ sở nuôi dưỡng\n\
        Họ tên mới của con nuôi\n\
        Lý do nhận nuôi\n\
        Đăng ký khai sinh của con nuôi – sổ\n\
        Đăng ký khai sinh của con nuôi – cơ quan\n\
        Đăng ký khai sinh của con nuôi – số\n\
        Đăng ký khai sinh của con nuôi – quyển số\n\
        Đăng ký khai sinh của con nuôi – ngày đăng ký\n\
        Sổ\n\
        =1\n\
        =2\n\
        =3\n\
        =4\n\
        =5\n\
        =6\n\
        =7\n\
        =8\n\
        =9\n\
        =10\n\
        =11\n\
        =12\n\
        =13\n\
        =14\n\
        =15\n\
        =16\n\
        =17\n\
        =18\n\
        =19\n\
        =20\n\
        =21\n\
        =22\n\
        =23\n\
        =24\n\
        =25\n\
        =26\n\
        =27\n\
        =28\n\
        Loại khai sinh\n\
        Người được khai sinh – họ, chữ đệm, tên\n\
        Người được khai sinh – họ\n\
        Người được khai sinh – chữ đệm\n\
        Người được khai sinh – tên\n\
        Người được khai sinh – tên gọi khác\n\
        Người được khai sinh – tên chữ cái La-tinh\n\
        Người được khai sinh – giới tính\n\
        Người được khai sinh – ngày, tháng, năm sinh\n\
        Người được khai sinh – ngày sinh ghi bằng chữ\n\
        Người được khai sinh – số định danh cá nhân\n\
        Người được khai sinh – loại giấy tờ tùy thân\n\
        Người được khai sinh – tên giấy tờ khác\n\
        Người được khai sinh – số giấy tờ tùy thân\n\
        Người được khai sinh – ngày cấp giấy tờ\n\
        Người được khai sinh – nơi cấp giấy tờ\n\
        Người được khai sinh – danh mục loại giấy tờ của nguồn\n\
        Người được khai sinh – dân tộc – danh mục\n\
        Người được khai sinh – dân tộc – mã\n\
        Người được khai sinh – dân tộc – tên gọi như nguồn ghi\n\
        Người được khai sinh – quốc tịch\n\
        Người được khai sinh – quê quán – mã tỉnh, thành phố\n\
        Người được khai sinh – quê quán – mã quận, huyện\n\
        Người được khai sinh – quê quán – mã xã, phường, đặc khu\n\
        Người được khai sinh – quê quán – ngày của danh mục đơn vị hành chính\n\
        Người được khai sinh – quê quán – địa chỉ chi tiết\n\
        Người được khai sinh – quê quán – quốc gia\n\
        Người được khai sinh – nơi sinh – mã tỉnh, thành phố\n\
        Người được khai sinh – nơi sinh – mã quận, huyện\n\
        Người được khai sinh – nơi sinh – mã xã, phường, đặc khu\n\
        Người được khai sinh – nơi sinh – ngày của danh mục đơn vị hành chính\n\
        Người được khai sinh – nơi sinh – địa chỉ chi tiết\n\
        Người được khai sinh – nơi sinh – quốc gia\n\
        Người được khai sinh – đơn vị hành chính nơi sinh\n\
        Người được khai sinh – nơi cư trú – loại cư trú\n\
        Người được khai sinh – nơi cư trú – nơi cư trú – mã tỉnh, thành phố\n\
        Người được khai sinh – nơi cư trú – nơi cư trú – mã quận, huyện\n\
        Người được khai sinh – nơi cư trú – nơi cư trú – mã xã, phường, đặc khu\n\
        Người được khai sinh – nơi cư trú – nơi cư trú – ngày của danh mục đơn vị hành chính\n\
        Người được khai sinh – nơi cư trú – nơi cư trú – địa chỉ chi tiết\n\
        Người được khai sinh – nơi cư trú – nơi cư trú – quốc gia\n\
        Người được khai sinh – nghề nghiệp\n\
        Người được khai sinh – số điện thoại\n\
        Người được khai sinh – thư điện tử\n\
        Người được khai sinh – đã xác thực thông tin\n\
        Người được khai sinh – tuyên bố mất tích – tình trạng\n\
        Người được khai sinh – tuyên bố mất tích – tuyên bố – ngày ghi chú\n\
        Người được khai sinh – tuyên bố mất tích – tuyên bố – căn cứ\n\
        Người được khai sinh – tuyên bố mất tích – hủy tuyên bố – ngày ghi chú\n\
        Người được khai sinh – tuyên bố mất tích – hủy tuyên bố – căn cứ\n\
        Người được khai sinh – tuyên bố hạn chế năng lực hành vi – tình trạng\n\
        Người được khai sinh – tuyên bố hạn chế năng lực hành vi – tuyên bố – ngày ghi chú\n\
        Người được khai sinh – tuyên bố hạn chế năng lực hành vi – tuyên bố – căn cứ\n\
        Người được khai sinh – tuyên bố hạn chế năng lực hành vi – hủy tuyên bố – ngày ghi chú\n\
        Người được khai sinh – tuyên bố hạn chế năng lực hành vi – hủy tuyên bố – căn cứ\n\
        Mẹ – họ, chữ đệm, tên\n\
        Mẹ – họ\n\
        Mẹ – chữ đệm\n\
        Mẹ – tên\n\
        Mẹ – tên gọi khác\n\
        Mẹ – tên chữ cái La-tinh\n\
        Mẹ – giới tính\n\
        Mẹ – ngày, tháng, năm sinh\n\
        Mẹ – ngày sinh ghi bằng chữ\n\
        Mẹ – số định danh cá nhân\n\
        Mẹ – loại giấy tờ tùy thân\n\
        Mẹ – tên giấy tờ khác\n\
        Mẹ – số giấy tờ tùy thân\n\
        Mẹ – ngày cấp giấy tờ\n\
        Mẹ – nơi cấp giấy tờ\n\
        Mẹ – danh mục loại giấy tờ của nguồn\n\
        Mẹ – dân tộc – danh mục\n\
        Mẹ – dân tộc – mã\n\
        Mẹ – dân tộc – tên gọi như nguồn ghi\n\
        Mẹ – quốc tịch\n\
        Mẹ – quê quán – mã tỉnh, thành phố\n\
        Mẹ – quê quán – mã quận, huyện\n\
        Mẹ – quê quán – mã xã, phường, đặc khu\n\
        Mẹ – quê quán – ngày của danh mục đơn vị hành chính\n\
        Mẹ – quê quán – địa chỉ chi tiết\n\
        Mẹ – quê quán – quốc gia\n\
        Mẹ – nơi sinh – mã tỉnh, thành phố\n\
        Mẹ – nơi sinh – mã quận, huyện\n\
        Mẹ – nơi sinh – mã xã, phường, đặc khu\n\
        Mẹ – nơi sinh – ngày của danh mục đơn vị hành chính\n\
        Mẹ – nơi sinh – địa chỉ chi tiết\n\
        Mẹ – nơi sinh – quốc gia\n\
        Mẹ – đơn vị hành chính nơi sinh\n\
        Mẹ – nơi cư trú – loại cư trú\n\
        Mẹ – nơi cư trú – nơi cư trú – mã tỉnh, thành phố\n\
        Mẹ – nơi cư trú – nơi cư trú – mã quận, huyện\n\
        Mẹ – nơi cư trú – nơi cư trú – mã xã, phường, đặc khu\n\
        Mẹ – nơi cư trú – nơi cư trú – ngày của danh mục đơn vị hành chính\n\
        Mẹ – nơi cư trú – nơi cư trú – địa chỉ chi tiết\n\
        Mẹ – nơi cư trú – nơi cư trú – quốc gia\n\
        Mẹ – nghề nghiệp\n\
        Mẹ – số điện thoại\n\
        Mẹ – thư điện tử\n\
        Mẹ – đã xác thực thông tin\n\
        Cha – họ, chữ đệm, tên\n\
        Cha – họ\n\
        Cha – chữ đệm\n\
        Cha – tên\n\
        Cha – tên gọi khác\n\
        Cha – tên chữ cái La-tinh\n\
        Cha – giới tính\n\
        Cha – ngày, tháng, năm sinh\n\
        Cha – ngày sinh ghi bằng chữ\n\
        Cha – số định danh cá nhân\n\
        Cha – loại giấy tờ tùy thân\n\
        Cha – tên giấy tờ khác\n\
        Cha – số giấy tờ tùy thân\n\
        Cha – ngày cấp giấy tờ\n\
        Cha – nơi cấp giấy tờ\n\
        Cha – danh mục loại giấy tờ của nguồn\n\
        Cha – dân tộc – danh mục\n\
        Cha – dân tộc – mã\n\
        Cha – dân tộc – tên gọi như nguồn ghi\n\
        Cha – quốc tịch\n\
        Cha – quê quán – mã tỉnh, thành phố\n\
        Cha – quê quán – mã quận, huyện\n\
        Cha – quê quán – mã xã, phường, đặc khu\n\
        Cha – quê quán – ngày của danh mục đơn vị hành chính\n\
        Cha – quê quán – địa chỉ chi tiết\n\
        Cha – quê quán – quốc gia\n\
        Cha – nơi sinh – mã tỉnh, thành phố\n\
        Cha – nơi sinh – mã quận, huyện\n\
        Cha – nơi sinh – mã xã, phường, đặc khu\n\
        Cha – nơi sinh – ngày của danh mục đơn vị hành chính\n\
        Cha – nơi sinh – địa chỉ chi tiết\n\
        Cha – nơi sinh – quốc gia\n\
        Cha – đơn vị hành chính nơi sinh\n\
        Cha – nơi cư trú – loại cư trú\n\
        Cha – nơi cư trú – nơi cư trú – mã tỉnh, thành phố\n\
        Cha – nơi cư trú – nơi cư trú – mã quận, huyện\n\
        Cha – nơi cư trú – nơi cư trú – mã xã, phường, đặc khu\n\
        Cha – nơi cư trú – nơi cư trú – ngày của danh mục đơn vị hành chính\n\
        Cha – nơi cư trú – nơi cư trú – địa chỉ chi tiết\n\
        Cha – nơi cư trú – nơi cư trú – quốc gia\n\
        Cha – nghề nghiệp\n\
        Cha – số điện thoại\n\
        Cha – thư điện tử\n\
        Cha – đã xác thực thông tin\n\
        Người yêu cầu – họ, chữ đệm, tên\n\
        Người yêu cầu – họ\n\
        Người yêu cầu – chữ đệm\n\
        Người yêu cầu – tên\n\
        Người yêu cầu – tên gọi khác\n\
        Người yêu cầu – tên chữ cái La-tinh\n\
        Người yêu cầu – giới tính\n\
        Người yêu cầu – ngày, tháng, năm sinh\n\
        Người yêu cầu – ngày sinh ghi bằng chữ\n\
        Người yêu cầu – số định danh cá nhân\n\
        Người yêu cầu – loại giấy tờ tùy thân\n\
        Người yêu cầu – tên giấy tờ khác\n\
        Người yêu cầu – số giấy tờ tùy thân\n\
        Người yêu cầu – ngày cấp giấy tờ\n\
        Người yêu cầu – nơi cấp giấy tờ\n\
        Người yêu cầu – danh mục loại giấy tờ của nguồn\n\
        Người yêu cầu – dân tộc – danh mục\n\
        Người yêu cầu – dân tộc – mã\n\
        Người yêu cầu – dân tộc – tên gọi như nguồn ghi\n\
        Người yêu cầu – quốc tịch\n\
        Người yêu cầu – quê quán – mã tỉnh, thành phố\n\
        Người yêu cầu – quê quán – mã quận, huyện\n\
        Người yêu cầu – quê quán – mã xã, phường, đặc khu\n\
        Người yêu cầu – quê quán – ngày của danh mục đơn vị hành chính\n\
        Người yêu cầu – quê quán – địa chỉ chi tiết\n\
        Người yêu cầu – quê quán – quốc gia\n\
        Người yêu cầu – nơi sinh – mã tỉnh, thành phố\n\
        Người yêu cầu – nơi sinh – mã quận, huyện\n\
        Người yêu cầu – nơi sinh – mã xã, phường, đặc khu\n\
        Người yêu cầu – nơi sinh – ngày của danh mục đơn vị hành chính\n\
        Người yêu cầu – nơi sinh – địa chỉ chi tiết\n\
        Người yêu cầu – nơi sinh – quốc gia\n\
        Người yêu cầu – đơn vị hành chính nơi sinh\n\
        Người yêu cầu – nơi cư trú – loại cư trú\n\
        Người yêu cầu – nơi cư trú – nơi cư trú – mã tỉnh, thành phố\n\
        Người yêu cầu – nơi cư trú – nơi cư trú – mã quận, huyện\n\
        Người yêu cầu – nơi cư trú – nơi cư trú – mã xã, phường, đặc khu\n\
        Người yêu cầu – nơi cư trú – nơi cư trú – ngày của danh mục đơn vị hành chính\n\
        Người yêu cầu – nơi cư trú – nơi cư trú – địa chỉ chi tiết\n\
        Người yêu cầu – nơi cư trú – nơi cư trú – quốc gia\n\
        Người yêu cầu – nghề nghiệp\n\
        Người yêu cầu – số điện thoại\n\
        Người yêu cầu – thư điện tử\n\
        Người yêu cầu – đã xác thực thông tin\n\
        Người yêu cầu – quan hệ\n\
        Giấy tờ nước ngoài\n\
        Số đăng ký ở nước ngoài\n\
        Ngày đăng ký ở nước ngoài\n\
        Cơ quan nước ngoài đã đăng ký\n\
        Quốc gia đã đăng ký\n\
        Mã giấy chứng sinh\n\
        Ngày cấp giấy chứng sinh\n\
        Thời điểm sinh\n\
        Số con trong lần sinh\n\
        Cân nặng khi sinh (g)\n\
        Dự kiến đặt tên\n\
        Giới tính trên giấy chứng sinh\n\
        Số định danh của mẹ trên giấy chứng sinh\n\
        Đăng ký kết hôn của cha mẹ – sổ\n\
        Đăng ký kết hôn của cha mẹ – cơ quan\n\
        Đăng ký kết hôn của cha mẹ – số\n\
        Đăng ký kết hôn của cha mẹ – quyển số\n\
        Đăng ký kết hôn của cha mẹ – ngày đăng ký\n\
        hồ sơ liên thông – kênh\n\
        hồ sơ liên thông – phân hệ\n\
        hồ sơ liên thông – mã hồ sơ liên thông\n\
        hồ sơ liên thông – mã hồ sơ một cửa\n\
        hồ sơ liên thông – thời điểm tiếp nhận\n\
        hồ sơ liên thông – ngày tiếp nhận\n\
        hồ sơ liên thông – mã đơn vị tiếp nhận\n\
        hồ sơ liên thông – mã thủ tục\n\
        hồ sơ liên thông – yêu cầu bản sao\n\
        hồ sơ liên thông – số lượng bản sao\n\
        hồ sơ liên thông – mã tệp\n\
        hồ sơ liên thông – loại giấy tờ đính kèm\n\
        hồ sơ liên thông – tên giấy tờ đính kèm\n\
        hồ sơ liên thông – tên tệp đính kèm\n\
        hồ sơ liên thông – hủy giấy tờ đính kèm\n\
        hồ sơ liên thông – nội dung tệp đính kèm\n\
        hồ sơ liên thông – trạng thái hồ sơ – danh mục\n\
        hồ sơ liên thông – trạng thái hồ sơ – mã\n\
        hồ sơ liên thông – trạng thái hồ sơ – tên gọi như nguồn ghi\n\
        hồ sơ liên thông – hạn bổ sung hồ sơ\n\
        hồ sơ liên thông – thời điểm chuyển trạng thái\n\
        hồ sơ liên thông – trạng thái đã qua\n\
        hồ sơ liên thông – người xử lý\n\
        hồ sơ liên thông – ghi chú xử lý\n\
        Loại sổ\n\
        =2\n\
        Năm mở sổ\n\
        Mở ngày\n\
        Khóa ngày\n\
        Số bắt đầu\n\
        Số kết thúc\n\
        Sổ – tên cơ quan\n\
        Sổ – đơn vị hành chính của cơ quan – mã tỉnh, thành phố\n\
        Sổ – đơn vị hành chính của cơ quan – mã quận, huyện\n\
        Sổ – đơn vị hành chính của cơ quan – mã xã, phường, đặc khu\n\
        Sổ – đơn vị hành chính của cơ quan – ngày của danh mục đơn vị hành chính\n\
        Sổ – đơn vị hành chính của cơ quan – địa chỉ chi tiết\n\
        Sổ – đơn vị hành chính của cơ quan – quốc gia\n\
        Sổ – mã cơ quan\n\
        Sổ – cấp cơ quan\n\
        Sổ\n\
        =1\n\
        =2\n\
        =3\n\
        =4\n\
        =5\n\
        =6\n\
        =7\n\
        =8\n\
        =9\n\
        =10\n\
        =11\n\
        =12\n\
        =13\n\
        =14\n\
        =15\n\
        =16\n\
        =17\n\
        =18\n\
        =19\n\
        =20\n\
        =21\n\
        =22\n\
        =23\n\
        =24\n\
        =25\n\
        =26\n\
        =27\n\
        =28\n\
        Loại thay đổi\n\
        Hồ sơ gốc – sổ\n\
        Hồ sơ gốc – cơ quan\n\
        Hồ sơ gốc – số\n\
        Hồ sơ gốc – quyển số\n\
        Hồ sơ gốc – ngày đăng ký\n\
        Người có thay đổi – họ, chữ đệm, tên\n\
        Người có thay đổi – họ\n\
        Người có thay đổi – chữ đệm\n\
        Người có thay đổi – tên\n\
        Người có thay đổi – tên gọi khác\n\
        Người có thay đổi – tên chữ cái La-tinh\n\
        Người có thay đổi – giới tính\n\
        Người có thay đổi – ngày, tháng, năm sinh\n\
        Người có thay đổi – ngày sinh ghi bằng chữ\n\
        Người có thay đổi – số định danh cá nhân\n\
        Người có thay đổi – loại giấy tờ tùy thân\n\
        Người có thay đổi – tên giấy tờ khác\n\
        Người có thay đổi – số giấy tờ tùy thân\n\
        Người có thay đổi – ngày cấp giấy tờ\n\
        Người có thay đổi – nơi cấp giấy tờ\n\
        Người có thay đổi – danh mục loại giấy tờ của nguồn\n\
        Người có thay đổi – dân tộc – danh mục\n\
        Người có thay đổi – dân tộc – mã\n\
        Người có thay đổi – dân tộc – tên gọi như nguồn ghi\n\
        Người có thay đổi – quốc tịch\n\
        Người có thay đổi – quê quán – mã tỉnh, thành phố\n\
        Người có thay đổi – quê quán – mã quận, huyện\n\
        Người có thay đổi – quê quán – mã xã, phường, đặc khu\n\
        Người có thay đổi – quê quán – ngày của danh mục đơn vị hành chính\n\
        Người có thay đổi – quê quán – địa chỉ chi tiết\n\
        Người có thay đổi – quê quán – quốc gia\n\
        Người có thay đổi – nơi sinh – mã tỉnh, thành phố\n\
        Người có thay đổi – nơi sinh – mã quận, huyện\n\
        Người có thay đổi – nơi sinh – mã xã, phường, đặc khu\n\
        Người có thay đổi – nơi sinh – ngày của danh mục đơn vị hành chính\n\
        Người có thay đổi – nơi sinh – địa chỉ chi tiết\n\
        Người có thay đổi – nơi sinh – quốc gia\n\
        Người có thay đổi – đơn vị hành chính nơi sinh\n\
        Người có thay đổi – nơi cư trú – loại cư trú\n\
        Người có thay đổi – nơi cư trú – nơi cư trú – mã tỉnh, thành phố\n\
        Người có thay đổi – nơi cư trú – nơi cư trú – mã quận, huyện\n\
        Người có thay đổi – nơi cư trú – nơi cư trú – mã xã, phường, đặc khu\n\
        Người có thay đổi – nơi cư trú – nơi cư trú – ngày của danh mục đơn vị hành chính\n\
        Người có thay đổi – nơi cư trú – nơi cư trú – địa chỉ chi tiết\n\
        Người có thay đổi – nơi cư trú – nơi cư trú – quốc gia\n\
        Người có thay đổi – nghề nghiệp\n\
        Người có thay đổi – số điện thoại\n\
        Người có thay đổi – thư điện tử\n\
        Người có thay đổi – đã xác thực thông tin\n\
        Nội dung thay đổi\n\
        Thay đổi từ\n\
        Thay đổi thành\n\
        Lý do thay đổi\n\
        Căn cứ thay đổi\n\
        Văn bản đồng ý\n\
        =441\n\
        =442\n\
        =443\n\
        =444\n\
        =445\n\
        =446\n\
        =447\n\
        =448\n\
        =449\n\
        =450\n\
        =451\n\
        =452\n\
        =453\n\
        =454\n\
        =455\n\
        =456\n\
        =457\n\
        =458\n\
        =459\n\
        =460\n\
        =461\n\
        =462\n\
        =463\n\
        =464\n\
        =465\n\
        =466\n\
        =467\n\
        =468\n\
        =469\n\
        =470\n\
        =471\n\
        =472\n\
        =473\n\
        =474\n\
        =475\n\
        =476\n\
        =477\n\
        =478\n\
        =479\n\
        =480\n\
        =481\n\
        =482\n\
        =483\n\
        =484\n\
        =485\n\
        Sổ\n\
        =1\n\
        =2\n\
        =3\n\
        =4\n\
        =5\n\
        =6\n\
        =7\n\
        =8\n\
        =9\n\
        =10\n\
        =11\n\
        =12\n\
        =13\n\
        =14\n\
        =15\n\
        =16\n\
        =17\n\
        =18\n\
        =19\n\
        =20\n\
        =21\n\
        =22\n\
        =23\n\
        =24\n\
        =25\n\
        =26\n\
        =27\n\
        =28\n\
        Người chết – họ, chữ đệm, tên\n\
        Người chết – họ\n\
        Người chết – chữ đệm\n\
        Người chết – tên\n\
        Người chết – tên gọi khác\n\
        Người chết – tên chữ cái La-tinh\n\
        Người chết – giới tính\n\
        Người chết – ngày, tháng, năm sinh\n\
        Người chết – ngày sinh ghi bằng chữ\n\
        Người chết – số định danh cá nhân\n\
        Người chết – loại giấy tờ tùy thân\n\
        Người chết – tên giấy tờ khác\n\
        Người chết – số giấy tờ tùy thân\n\
        Người chết – ngày cấp giấy tờ\n\
        Người chết – nơi cấp giấy tờ\n\
        Người chết – danh mục loại giấy tờ của nguồn\n\
        Người chết – dân tộc – danh mục\n\
        Người chết – dân tộc – mã\n\
        Người chết – dân tộc – tên gọi như nguồn ghi\n\
        Người chết – quốc tịch\n\
        Người chết – quê quán – mã tỉnh, thành phố\n\
        Người chết – quê quán – mã quận, huyện\n\
        Người chết – quê quán – mã xã, phường, đặc khu\n\
        Người chết – quê quán – ngày của danh mục đơn vị hành chính\n\
        Người chết – quê quán – địa chỉ chi tiết\n\
        Người chết – quê quán – quốc gia\n\
        Người chết – nơi sinh – mã tỉnh, thành phố\n\
        Người chết – nơi sinh – mã quận, huyện\n\
        Người chết – nơi sinh – mã xã, phường, đặc khu\n\
        Người chết – nơi sinh – ngày của danh mục đơn vị hành chính\n\
        Người chết – nơi sinh – địa chỉ chi tiết\n\
        Người chết – nơi sinh – quốc gia\n\
        Người chết – đơn vị hành chính nơi sinh\n\
        Người chết – nơi cư trú – loại cư trú\n\
        Người chết – nơi cư trú – nơi cư trú – mã tỉnh, thành phố\n\
        Người chết – nơi cư trú – nơi cư trú – mã quận, huyện\n\
        Người chết – nơi cư trú – nơi cư trú – mã xã, phường, đặc khu\n\
        Người chết – nơi cư trú – nơi cư trú – ngày của danh mục đơn vị hành chính\n\
        Người chết – nơi cư trú – nơi cư trú – địa chỉ chi tiết\n\
        Người chết – nơi cư trú – nơi cư trú – quốc gia\n\
        Người chết – nghề nghiệp\n\
        Người chết – số điện thoại\n\
        Người chết – thư điện tử\n\
        Người chết – đã xác thực thông tin\n\
        Ngày chết\n\
        Ngày chết ghi bằng chữ\n\
        Giờ, phút chết\n\
        Nơi chết – mã tỉnh, thành phố\n\
        Nơi chết – mã quận, huyện\n\
        Nơi chết – mã xã, phường, đặc khu\n\
        Nơi chết – ngày của danh mục đơn vị hành chính\n\
        Nơi chết – địa chỉ chi tiết\n\
        Nơi chết – quốc gia\n\
        Nguyên nhân chết\n\
        Mã nguyên nhân chết – danh mục\n\
        Mã nguyên nhân chết – mã\n\
        Mã nguyên nhân chết – tên gọi như nguồn ghi\n\
        Hình thức chết\n\
        Loại giấy báo tử\n\
        Số giấy báo tử\n\
        Ngày giấy báo tử\n\
        Cơ quan cấp giấy báo tử\n\
        Mã giấy báo tử\n\
        Tuyên bố là đã chết – tình trạng\n\
        Tuyên bố là đã chết – tuyên bố – ngày ghi chú\n\
        Tuyên bố là đã chết – tuyên bố – căn cứ\n\
        Tuyên bố là đã chết – hủy tuyên bố – ngày ghi chú\n\
        Tuyên bố là đã chết – hủy tuyên bố – căn cứ\n\
        =441\n\
        =442\n\
        =443\n\
        =444\n\
        =445\n\
        =446\n\
        =447\n\
        =448\n\
        =449\n\
        =450\n\
        =451\n\
        =452\n\
        =453\n\
        =454\n\
        =455\n\
        =456\n\
        =457\n\
        =458\n\
        =459\n\
        =460\n\
        =461\n\
        =462\n\
        =463\n\
        =464\n\
        =465\n\
        =466\n\
        =467\n\
        =468\n\
        =469\n\
        =470\n\
        =471\n\
        =472\n\
        =473\n\
        =474\n\
        =475\n\
        =476\n\
        =477\n\
        =478\n\
        =479\n\
        =480\n\
        =481\n\
        =482\n\
        =483\n\
        =484\n\
        =485\n\
        =486\n\
        =487\n\
        =488\n\
        =489\n\
        =490\n\
        =504\n\
        =505\n\
        =506\n\
        =507\n\
        =508\n\
        =509\n\
        =510\n\
        =511\n\
        =512\n\
        =513\n\
        =514\n\
        =515\n\
        =516\n\
        =517\n\
        =518\n\
        =519\n\
        =520\n\
        =521\n\
        =522\n\
        =523\n\
        =524\n\
        =525\n\
        =526\n\
        =527\n\
        Sổ\n\
        =1\n\
        =2\n\
        =3\n\
        =4\n\
        =5\n\
        =6\n\
        =7\n\
        =8\n\
        =9\n\
        =10\n\
        =11\n\
        =12\n\
        =13\n\
        =14\n\
        =15\n\
        =16\n\
        =17\n\
        =18\n\
        =19\n\
        =20\n\
        =21\n\
        =22\n\
        =23\n\
        =24\n\
        =25\n\
        =26\n\
        =27\n\
        =28\n\
        Loại trích lục\n\
        =574\n\
        =575\n\
        =576\n\
        =577\n\
        =578\n\
        Số trích lục\n\
        Số lượng bản sao\n\
        Người được đăng ký – họ, chữ đệm, tên\n\
        Người được đăng ký – họ\n\
        Người được đăng ký – chữ đệm\n\
        Người được đăng ký – tên\n\
        Người được đăng ký – tên gọi khác\n\
        Người được đăng ký – tên chữ cái La-tinh\n\
        Người được đăng ký – giới tính\n\
        Người được đăng ký – ngày, tháng, năm sinh\n\
        Người được đăng ký – ngày sinh ghi bằng chữ\n\
        Người được đăng ký – số định danh cá nhân\n\
        Người được đăng ký – loại giấy tờ tùy thân\n\
        Người được đăng ký – tên giấy tờ khác\n\
        Người được đăng ký – số giấy tờ tùy thân\n\
        Người được đăng ký – ngày cấp giấy tờ\n\
        Người được đăng ký – nơi cấp giấy tờ\n\
        Người được đăng ký – danh mục loại giấy tờ của nguồn\n\
        Người được đăng ký – dân tộc – danh mục\n\
        Người được đăng ký – dân tộc – mã\n\
        Người được đăng ký – dân tộc – tên gọi như nguồn ghi\n\
        Người được đăng ký – quốc tịch\n\
        Người được đăng ký – quê quán – mã tỉnh, thành phố\n\
        Người được đăng ký – quê quán – mã quận, huyện\n\
        Người được đăng ký – quê quán – mã xã, phường, đặc khu\n\
        Người được đăng ký – quê quán – ngày của danh mục đơn vị hành chính\n\
        Người được đăng ký – quê quán – địa chỉ chi tiết\n\
        Người được đăng ký – quê quán – quốc gia\n\
        Người được đăng ký – nơi sinh – mã tỉnh, thành phố\n\
        Người được đăng ký – nơi sinh – mã quận, huyện\n\
        Người được đăng ký – nơi sinh – mã xã, phường, đặc khu\n\
        Người được đăng ký – nơi sinh – ngày của danh mục đơn vị hành chính\n\
        Người được đăng ký – nơi sinh – địa chỉ chi tiết\n\
        Người được đăng ký – nơi sinh – quốc gia\n\
        Người được đăng ký – đơn vị hành chính nơi sinh\n\
        Người được đăng ký – nơi cư trú – loại cư trú\n\
        Người được đăng ký – nơi cư trú – nơi cư trú – mã tỉnh, thành phố\n\
        Người được đăng ký – nơi cư trú – nơi cư trú – mã quận, huyện\n\
        Người được đăng ký – nơi cư trú – nơi cư trú – mã xã, phường, đặc khu\n\
        Người được đăng ký – nơi cư trú – nơi cư trú – ngày của danh mục đơn vị hành chính\n\
        Người được đăng ký – nơi cư trú – nơi cư trú – địa chỉ chi tiết\n\
        Người được đăng ký – nơi cư trú – nơi cư trú – quốc gia\n\
        Người được đăng ký – nghề nghiệp\n\
        Người được đăng ký – số điện thoại\n\
        Người được đăng ký – thư điện tử\n\
        Người được đăng ký – đã xác thực thông tin\n\
        =441\n\
        =442\n\
        =443\n\
        =444\n\
        =445\n\
        =446\n\
        =447\n\
        =448\n\
        =449\n\
        =450\n\
        =451\n\
        =452\n\
        =453\n\
        =454\n\
        =455\n\
        =456\n\
        =457\n\
        =458\n\
        =459\n\
        =460\n\
        =461\n\
        =462\n\
        =463\n\
        =464\n\
        =465\n\
        =466\n\
        =467\n\
        =468\n\
        =469\n\
        =470\n\
        =471\n\
        =472\n\
        =473\n\
        =474\n\
        =475\n\
        =476\n\
        =477\n\
        =478\n\
        =479\n\
        =480\n\
        =481\n\
        =482\n\
        =483\n\
        =484\n\
        Trường in trên trích lục\n\
        Giá trị in trên trích lục\n\
        Sổ\n\
        =1\n\
        =2\n\
        =3\n\
        =4\n\
        =5\n\
        =6\n\
        =7\n\
        =8\n\
        =9\n\
        =10\n\
        =11\n\
        =12\n\
        =13\n\
        =14\n\
        =15\n\
        =16\n\
        =17\n\
        =18\n\
        =19\n\
        =20\n\
        =21\n\
        =22\n\
        =23\n\
        =24\n\
        =25\n\
        =26\n\
        =27\n\
        =28\n\
        Loại ghi chú\n\
        Người liên quan – họ, chữ đệm, tên\n\
        Người liên quan – họ\n\
        Người liên quan – chữ đệm\n\
        Người liên quan – tên\n\
        Người liên quan – tên gọi khác\n\
        Người liên quan – tên chữ cái La-tinh\n\
        Người liên quan – giới tính\n\
        Người liên quan – ngày, tháng, năm sinh\n\
        Người liên quan – ngày sinh ghi bằng chữ\n\
        Người liên quan – số định danh cá nhân\n\
        Người liên quan – loại giấy tờ tùy thân\n\
        Người liên quan – tên giấy tờ khác\n\
        Người liên quan – số giấy tờ tùy thân\n\
        Người liên quan – ngày cấp giấy tờ\n\
        Người liên quan – nơi cấp giấy tờ\n\
        Người liên quan – danh mục loại giấy tờ của nguồn\n\
        Người liên quan – dân tộc – danh mục\n\
        Người liên quan – dân tộc – mã\n\
        Người liên quan – dân tộc – tên gọi như nguồn ghi\n\
        Người liên quan – quốc tịch\n\
        Người liên quan – quê quán – mã tỉnh, thành phố\n\
        Người liên quan – quê quán – mã quận, huyện\n\
        Người liên quan – quê quán – mã xã, phường, đặc khu\n\
        Người liên quan – quê quán – ngày của danh mục đơn vị hành chính\n\
        Người liên quan – quê quán – địa chỉ chi tiết\n\
        Người liên quan – quê quán – quốc gia\n\
        Người liên quan – nơi sinh – mã tỉnh, thành phố\n\
        Người liên quan – nơi sinh – mã quận, huyện\n\
        Người liên quan – nơi sinh – mã xã, phường, đặc khu\n\
        Người liên quan – nơi sinh – ngày của danh mục đơn vị hành chính\n\
        Người liên quan – nơi sinh – địa chỉ chi tiết\n\
        Người liên quan – nơi sinh – quốc gia\n\
        Người liên quan – đơn vị hành chính nơi sinh\n\
        Người liên quan – nơi cư trú – loại cư trú\n\
        Người liên quan – nơi cư trú – nơi cư trú – mã tỉnh, thành phố\n\
        Người liên quan – nơi cư trú – nơi cư trú – mã quận, huyện\n\
        Người liên quan – nơi cư trú – nơi cư trú – mã xã, phường, đặc khu\n\
        Người liên quan – nơi cư trú – nơi cư trú – ngày của danh mục đơn vị hành chính\n\
        Người liên quan – nơi cư trú – nơi cư trú – địa chỉ chi tiết\n\
        Người liên quan – nơi cư trú – nơi cư trú – quốc gia\n\
        Người liên quan – nghề nghiệp\n\
        Người liên quan – số điện thoại\n\
        Người liên quan – thư điện tử\n\
        Người liên quan – đã xác thực thông tin\n\
        Hồ sơ hộ tịch liên quan – sổ\n\
        Hồ sơ hộ tịch liên quan – cơ quan\n\
        Hồ sơ hộ tịch liên quan – số\n\
        Hồ sơ hộ tịch liên quan – quyển số\n\
        Hồ sơ hộ tịch liên quan – ngày đăng ký\n\
        =486\n\
        =487\n\
        =488\n\
        =489\n\
        =490\n\
        Sổ\n\
        =1\n\
        =2\n\
        =3\n\
        =4\n\
        =5\n\
        =6\n\
        =7\n\
        =8\n\
        =9\n\
        =10\n\
        =11\n\
        =12\n\
        =13\n\
        =14\n\
        =15\n\
        =16\n\
        =17\n\
        =18\n\
        =19\n\
        =20\n\
        =21\n\
        =22\n\
        =23\n\
        =24\n\
        =25\n\
        =26\n\
        =27\n\
        =28\n\
        Loại giám hộ\n\
        Người được giám hộ – họ, chữ đệm, tên\n\
        Người được giám hộ – họ\n\
        Người được giám hộ – chữ đệm\n\
        Người được giám hộ – tên\n\
        Người được giám hộ – tên gọi khác\n\
        Người được giám hộ – tên chữ cái La-tinh\n\
        Người được giám hộ – giới tính\n\
        Người được giám hộ – ngày, tháng, năm sinh\n\
        Người được giám hộ – ngày sinh ghi bằng chữ\n\
        Người được giám hộ – số định danh cá nhân\n\
        Người được giám hộ – loại giấy tờ tùy thân\n\
        Người được giám hộ – tên giấy tờ khác\n\
        Người được giám hộ – số giấy tờ tùy thân\n\
        Người được giám hộ – ngày cấp giấy tờ\n\
        Người được giám hộ – nơi cấp giấy tờ\n\
        Người được giám hộ – danh mục loại giấy tờ của nguồn\n\
        Người được giám hộ – dân tộc – danh mục\n\
        Người được giám hộ – dân tộc – mã\n\
        Người được giám hộ – dân tộc – tên gọi như nguồn ghi\n\
        Người được giám hộ – quốc tịch\n\
        Người được giám hộ – quê quán – mã tỉnh, thành phố\n\
        Người được giám hộ – quê quán – mã quận, huyện\n\
        Người được giám hộ – quê quán – mã xã, phường, đặc khu\n\
        Người được giám hộ – quê quán – ngày của danh mục đơn vị hành chính\n\
        Người được giám hộ – quê quán – địa chỉ chi tiết\n\
        Người được giám hộ – quê quán – quốc gia\n\
        Người được giám hộ – nơi sinh – mã tỉnh, thành phố\n\
        Người được giám hộ – nơi sinh – mã quận, huyện\n\
        Người được giám hộ – nơi sinh – mã xã, phường, đặc khu\n\
        Người được giám hộ – nơi sinh – ngày của danh mục đơn vị hành chính\n\
        Người được giám hộ – nơi sinh – địa chỉ chi tiết\n\
        Người được giám hộ – nơi sinh – quốc gia\n\
        Người được giám hộ – đơn vị hành chính nơi sinh\n\
        Người được giám hộ – nơi cư trú – loại cư trú\n\
        Người được giám hộ – nơi cư trú – nơi cư trú – mã tỉnh, thành phố\n\
        Người được giám hộ – nơi cư trú – nơi cư trú – mã quận, huyện\n\
        Người được giám hộ – nơi cư trú – nơi cư trú – mã xã, phường, đặc khu\n\
        Người được giám hộ – nơi cư trú – nơi cư trú – ngày của danh mục đơn vị hành chính\n\
        Người được giám hộ – nơi cư trú – nơi cư trú – địa chỉ chi tiết\n\
        Người được giám hộ – nơi cư trú – nơi cư trú – quốc gia\n\
        Người được giám hộ – nghề nghiệp\n\
        Người được giám hộ – số điện thoại\n\
        Người được giám hộ – thư điện tử\n\
        Người được giám hộ – đã xác thực thông tin\n\
        Người giám hộ – họ, chữ đệm, tên\n\
        Người giám hộ – họ\n\
        Người giám hộ – chữ đệm\n\
        Người giám hộ – tên\n\
        Người giám hộ – tên gọi khác\n\
        Người giám hộ – tên chữ cái La-tinh\n\
        Người giám hộ – giới tính\n\
        Người giám hộ – ngày, tháng, năm sinh\n\
        Người giám hộ – ngày sinh ghi bằng chữ\n\
        Người giám hộ – số định danh cá nhân\n\
        Người giám hộ – loại giấy tờ tùy thân\n\
        Người giám hộ – tên giấy tờ khác\n\
        Người giám hộ – số giấy tờ tùy thân\n\
        Người giám hộ – ngày cấp giấy tờ\n\
        Người giám hộ – nơi cấp giấy tờ\n\
        Người giám hộ – danh mục loại giấy tờ của nguồn\n\
        Người giám hộ – dân tộc – danh mục\n\
        Người giám hộ – dân tộc – mã\n\
        Người giám hộ – dân tộc – tên gọi như nguồn ghi\n\
        Người giám hộ – quốc tịch\n\
        Người giám hộ – quê quán – mã tỉnh, thành phố\n\
        Người giám hộ – quê quán – mã quận, huyện\n\
        Người giám hộ – quê quán – mã xã, phường, đặc khu\n\
        Người giám hộ – quê quán – ngày của danh mục đơn vị hành chính\n\
        Người giám hộ – quê quán – địa chỉ chi tiết\n\
        Người giám hộ – quê quán – quốc gia\n\
        Người giám hộ – nơi sinh – mã tỉnh, thành phố\n\
        Người giám hộ – nơi sinh – mã quận, huyện\n\
        Người giám hộ – nơi sinh – mã xã, phường, đặc khu\n\
        Người giám hộ – nơi sinh – ngày của danh mục đơn vị hành chính\n\
        Người giám hộ – nơi sinh – địa chỉ chi tiết\n\
        Người giám hộ – nơi sinh – quốc gia\n\
        Người giám hộ – đơn vị hành chính nơi sinh\n\
        Người giám hộ – nơi cư trú – loại cư trú\n\
        Người giám hộ – nơi cư trú – nơi cư trú – mã tỉnh, thành phố\n\
        Người giám hộ – nơi cư trú – nơi cư trú – mã quận, huyện\n\
        Người giám hộ – nơi cư trú – nơi cư trú – mã xã, phường, đặc khu\n\
        Người giám hộ – nơi cư trú – nơi cư trú – ngày của danh mục đơn vị hành chính\n\
        Người giám hộ – nơi cư trú – nơi cư trú – địa chỉ chi tiết\n\
        Người giám hộ – nơi cư trú – nơi cư trú – quốc gia\n\
        Người giám hộ – nghề nghiệp\n\
        Người giám hộ – số điện thoại\n\
        Người giám hộ – thư điện tử\n\
        Người giám hộ – đã xác thực thông tin\n\
        Người giám hộ – quan hệ với người được giám hộ\n\
        Căn cứ giám hộ\n\
        Lý do giám hộ\n\
        Ngày bắt đầu\n\
        Ngày chấm dứt\n\
        Lý do chấm dứt\n\
        Người giám sát việc giám hộ – họ, chữ đệm, tên\n\
        Người giám sát việc giám hộ – họ\n\
        Người giám sát việc giám hộ – chữ đệm\n\
        Người giám sát việc giám hộ – tên\n\
        Người giám sát việc giám hộ – tên gọi khác\n\
        Người giám sát việc giám hộ – tên chữ cái La-tinh\n\
        Người giám sát việc giám hộ – giới tính\n\
        Người giám sát việc giám hộ – ngày, tháng, năm sinh\n\
        Người giám sát việc giám hộ – ngày sinh ghi bằng chữ\n\
        Người giám sát việc giám hộ – số định danh cá nhân\n\
        Người giám sát việc giám hộ – loại giấy tờ tùy thân\n\
        Người giám sát việc giám hộ – tên giấy tờ khác\n\
        Người giám sát việc giám hộ – số giấy tờ tùy thân\n\
        Người giám sát việc giám hộ – ngày cấp giấy tờ\n\
        Người giám sát việc giám hộ – nơi cấp giấy tờ\n\
        Người giám sát việc giám hộ – danh mục loại giấy tờ của nguồn\n\
        Người giám sát việc giám hộ – dân tộc – danh mục\n\
        Người giám sát việc giám hộ – dân tộc – mã\n\
        Người giám sát việc giám hộ – dân tộc – tên gọi như nguồn ghi\n\
        Người giám sát việc giám hộ – quốc tịch\n\
        Người giám sát việc giám hộ – quê quán – mã tỉnh, thành phố\n\
        Người giám sát việc giám hộ – quê quán – mã quận, huyện\n\
        Người giám sát việc giám hộ – quê quán – mã xã, phường, đặc khu\n\
        Người giám sát việc giám hộ – quê quán – ngày của danh mục đơn vị hành chính\n\
        Người giám sát việc giám hộ – quê quán – địa chỉ chi tiết\n\
        Người giám sát việc giám hộ – quê quán – quốc gia\n\
        Người giám sát việc giám hộ – nơi sinh – mã tỉnh, thành phố\n\
        Người giám sát việc giám hộ – nơi sinh – mã quận, huyện\n\
        Người giám sát việc giám hộ – nơi sinh – mã xã, phường, đặc khu\n\
        Người giám sát việc giám hộ – nơi sinh – ngày của danh mục đơn vị hành chính\n\
        Người giám sát việc giám hộ – nơi sinh – địa chỉ chi tiết\n\
        Người giám sát việc giám hộ – nơi sinh – quốc gia\n\
        Người giám sát việc giám hộ – đơn vị hành chính nơi sinh\n\
        Người giám sát việc giám hộ – nơi cư trú – loại cư trú\n\
        Người giám sát việc giám hộ – nơi cư trú – nơi cư trú – mã tỉnh, thành phố\n\
        Người giám sát việc giám hộ – nơi cư trú – nơi cư trú – mã quận, huyện\n\
        Người giám sát việc giám hộ – nơi cư trú – nơi cư trú – mã xã, phường, đặc khu\n\
        Người giám sát việc giám hộ – nơi cư trú – nơi cư trú – ngày của danh mục đơn vị hành chính\n\
        Người giám sát việc giám hộ – nơi cư trú – nơi cư trú – địa chỉ chi tiết\n\
        Người giám sát việc giám hộ – nơi cư trú – nơi cư trú – quốc gia\n\
        Người giám sát việc giám hộ – nghề nghiệp\n\
        Người giám sát việc giám hộ – số điện thoại\n\
        Người giám sát việc giám hộ – thư điện tử\n\
        Người giám sát việc giám hộ – đã xác thực thông tin\n\
        Người giám sát việc giám hộ – quan hệ với người được giám hộ\n\
        Việc giám hộ liên quan – sổ\n\
        Việc giám hộ liên quan – cơ quan\n\
        Việc giám hộ liên quan – số\n\
        Việc giám hộ liên quan – quyển số\n\
        Việc giám hộ liên quan – ngày đăng ký\n\
        =441\n\
        =442\n\
        =443\n\
        =444\n\
        =445\n\
        =446\n\
        =447\n\
        =448\n\
        =449\n\
        =450\n\
        =451\n\
        =452\n\
        =453\n\
        =454\n\
        =455\n\
        =456\n\
        =457\n\
        =458\n\
        =459\n\
        =460\n\
        =461\n\
        =462\n\
        =463\n\
        =464\n\
        =465\n\
        =466\n\
        =467\n\
        =468\n\
        =469\n\
        =470\n\
        =471\n\
        =472\n\
        =473\n\
        =474\n\
        =475\n\
        =476\n\
        =477\n\
        =478\n\
        =479\n\
        =480\n\
        =481\n\
        =482\n\
        =483\n\
        =484\n\
        =485\n\
        Sổ\n\
        =1\n\
        =2\n\
        =3\n\
        =4\n\
        =5\n\
        =6\n\
        =7\n\
        =8\n\
        =9\n\
        =10\n\
        =11\n\
        =12\n\
        =13\n\
        =14\n\
        =15\n\
        =16\n\
        =17\n\
        =18\n\
        =19\n\
        =20\n\
        =21\n\
        =22\n\
        =23\n\
        =24\n\
        =25\n\
        =26\n\
        =27\n\
        =28\n\
        Người được xác nhận – họ, chữ đệm, tên\n\
        Người được xác nhận – họ\n\
        Người được xác nhận – chữ đệm\n\
        Người được xác nhận – tên\n\
        Người được xác nhận – tên gọi khác\n\
        Người được xác nhận – tên chữ cái La-tinh\n\
        Người được xác nhận – giới tính\n\
        Người được xác nhận – ngày, tháng, năm sinh\n\
        Người được xác nhận – ngày sinh ghi bằng chữ\n\
        Người được xác nhận – số định danh cá nhân\n\
        Người được xác nhận – loại giấy tờ tùy thân\n\
        Người được xác nhận – tên giấy tờ khác\n\
        Người được xác nhận – số giấy tờ tùy thân\n\
        Người được xác nhận – ngày cấp giấy tờ\n\
        Người được xác nhận – nơi cấp giấy tờ\n\
        Người được xác nhận – danh mục loại giấy tờ của nguồn\n\
        Người được xác nhận – dân tộc – danh mục\n\
        Người được xác nhận – dân tộc – mã\n\
        Người được xác nhận – dân tộc – tên gọi như nguồn ghi\n\
        Người được xác nhận – quốc tịch\n\
        Người được xác nhận – quê quán – mã tỉnh, thành phố\n\
        Người được xác nhận – quê quán – mã quận, huyện\n\
        Người được xác nhận – quê quán – mã xã, phường, đặc khu\n\
        Người được xác nhận – quê quán – ngày của danh mục đơn vị hành chính\n\
        Người được xác nhận – quê quán – địa chỉ chi tiết\n\
        Người được xác nhận – quê quán – quốc gia\n\
        Người được xác nhận – nơi sinh – mã tỉnh, thành phố\n\
        Người được xác nhận – nơi sinh – mã quận, huyện\n\
        Người được xác nhận – nơi sinh – mã xã, phường, đặc khu\n\
        Người được xác nhận – nơi sinh – ngày của danh mục đơn vị hành chính\n\
        Người được xác nhận – nơi sinh – địa chỉ chi tiết\n\
        Người được xác nhận – nơi sinh – quốc gia\n\
        Người được xác nhận – đơn vị hành chính nơi sinh\n\
        Người được xác nhận – nơi cư trú – loại cư trú\n\
        Người được xác nhận – nơi cư trú – nơi cư trú – mã tỉnh, thành phố\n\
        Người được xác nhận – nơi cư trú – nơi cư trú – mã quận, huyện\n\
        Người được xác nhận – nơi cư trú – nơi cư trú – mã xã, phường, đặc khu\n\
        Người được xác nhận – nơi cư trú – nơi cư trú – ngày của danh mục đơn vị hành chính\n\
        Người được xác nhận – nơi cư trú – nơi cư trú – địa chỉ chi tiết\n\
        Người được xác nhận – nơi cư trú – nơi cư trú – quốc gia\n\
        Người được xác nhận – nghề nghiệp\n\
        Người được xác nhận – số điện thoại\n\
        Người được xác nhận – thư điện tử\n\
        Người được xác nhận – đã xác thực thông tin\n\
        Thời gian cư trú – nơi\n\
        Thời gian cư trú – từ ngày\n\
        Thời gian cư trú – đến ngày\n\
        Loại tình trạng hôn nhân\n\
        Tình trạng hôn nhân\n\
        Vợ hoặc chồng – số định danh cá nhân\n\
        Vợ hoặc chồng – số chứng minh nhân dân\n\
        Vợ hoặc chồng – họ, chữ đệm và tên\n\
        Vợ hoặc chồng – quốc tịch\n\
        Vợ hoặc chồng – ngày, tháng, năm sinh\n\
        Số giấy tờ căn cứ\n\
        Ngày giấy tờ căn cứ\n\
        Cơ quan cấp giấy tờ căn cứ\n\
        Khoảng thời gian xác nhận – nơi\n\
        Khoảng thời gian xác nhận – từ ngày\n\
        Khoảng thời gian xác nhận – đến ngày\n\
        Loại mục đích sử dụng\n\
        Mục đích sử dụng\n\
        Người dự định kết hôn – số định danh cá nhân\n\
        Người dự định kết hôn – số chứng minh nhân dân\n\
        Người dự định kết hôn – họ, chữ đệm và tên\n\
        Người dự định kết hôn – quốc tịch\n\
        Người dự định kết hôn – ngày, tháng, năm sinh\n\
        Có giá trị đến\n\
        =441\n\
        =442\n\
        =443\n\
        =444\n\
        =445\n\
        =446\n\
        =447\n\
        =448\n\
        =449\n\
        =450\n\
        =451\n\
        =452\n\
        =453\n\
        =454\n\
        =455\n\
        =456\n\
        =457\n\
        =458\n\
        =459\n\
        =460\n\
        =461\n\
        =462\n\
        =463\n\
        =464\n\
        =465\n\
        =466\n\
        =467\n\
        =468\n\
        =469\n\
        =470\n\
        =471\n\
        =472\n\
        =473\n\
        =474\n\
        =475\n\
        =476\n\
        =477\n\
        =478\n\
        =479\n\
        =480\n\
        =481\n\
        =482\n\
        =483\n\
        =484\n\
        =485\n\
        Sổ\n\
        =1\n\
        =2\n\
        =3\n\
        =4\n\
        =5\n\
        =6\n\
        =7\n\
        =8\n\
        =9\n\
        =10\n\
        =11\n\
        =12\n\
        =13\n\
        =14\n\
        =15\n\
        =16\n\
        =17\n\
        =18\n\
        =19\n\
        =20\n\
        =21\n\
        =22\n\
        =23\n\
        =24\n\
        =25\n\
        =26\n\
        =27\n\
        =28\n\
        Chồng – họ, chữ đệm, tên\n\
        Chồng – họ\n\
        Chồng – chữ đệm\n\
        Chồng – tên\n\
        Chồng – tên gọi khác\n\
        Chồng – tên chữ cái La-tinh\n\
        Chồng – giới tính\n\
        Chồng – ngày, tháng, năm sinh\n\
        Chồng – ngày sinh ghi bằng chữ\n\
        Chồng – số định danh cá nhân\n\
        Chồng – loại giấy tờ tùy thân\n\
        Chồng – tên giấy tờ khác\n\
        Chồng – số giấy tờ tùy thân\n\
        Chồng – ngày cấp giấy tờ\n\
        Chồng – nơi cấp giấy tờ\n\
        Chồng – danh mục loại giấy tờ của nguồn\n\
        Chồng – dân tộc – danh mục\n\
        Chồng – dân tộc – mã\n\
        Chồng – dân tộc – tên gọi như nguồn ghi\n\
        Chồng – quốc tịch\n\
        Chồng – quê quán – mã tỉnh, thành phố\n\
        Chồng – quê quán – mã quận, huyện\n\
        Chồng – quê quán – mã xã, phường, đặc khu\n\
        Chồng – quê quán – ngày của danh mục đơn vị hành chính\n\
        Chồng – quê quán – địa chỉ chi tiết\n\
        Chồng – quê quán – quốc gia\n\
        Chồng – nơi sinh – mã tỉnh, thành phố\n\
        Chồng – nơi sinh – mã quận, huyện\n\
        Chồng – nơi sinh – mã xã, phường, đặc khu\n\
        Chồng – nơi sinh – ngày của danh mục đơn vị hành chính\n\
        Chồng – nơi sinh – địa chỉ chi tiết\n\
        Chồng – nơi sinh – quốc gia\n\
        Chồng – đơn vị hành chính nơi sinh\n\
        Chồng – nơi cư trú – loại cư trú\n\
        Chồng – nơi cư trú – nơi cư trú – mã tỉnh, thành phố\n\
        Chồng – nơi cư trú – nơi cư trú – mã quận, huyện\n\
        Chồng – nơi cư trú – nơi cư trú – mã xã, phường, đặc khu\n\
        Chồng – nơi cư trú – nơi cư trú – ngày của danh mục đơn vị hành chính\n\
        Chồng – nơi cư trú – nơi cư trú – địa chỉ chi tiết\n\
        Chồng – nơi cư trú – nơi cư trú – quốc gia\n\
        Chồng – nghề nghiệp\n\
        Chồng – số điện thoại\n\
        Chồng – thư điện tử\n\
        Chồng – đã xác thực thông tin\n\
        Chồng – tình trạng hôn nhân đã khai – danh mục\n\
        Chồng – tình trạng hôn nhân đã khai – mã\n\
        Chồng – tình trạng hôn nhân đã khai – tên gọi như nguồn ghi\n\
        Chồng – yêu cầu cấp giấy xác nhận tình trạng hôn nhân\n\
        Chồng – nơi cấp giấy xác nhận tình trạng hôn nhân\n\
        Vợ – họ, chữ đệm, tên\n\
        Vợ – họ\n\
        Vợ – chữ đệm\n\
        Vợ – tên\n\
        Vợ – tên gọi khác\n\
        Vợ – tên chữ cái La-tinh\n\
        Vợ – giới tính\n\
        Vợ – ngày, tháng, năm sinh\n\
        Vợ – ngày sinh ghi bằng chữ\n\
        Vợ – số định danh cá nhân\n\
        Vợ – loại giấy tờ tùy thân\n\
        Vợ – tên giấy tờ khác\n\
        Vợ – số giấy tờ tùy thân\n\
        Vợ – ngày cấp giấy tờ\n\
        Vợ – nơi cấp giấy tờ\n\
        Vợ – danh mục loại giấy tờ của nguồn\n\
        Vợ – dân tộc – danh mục\n\
        Vợ – dân tộc – mã\n\
        Vợ – dân tộc – tên gọi như nguồn ghi\n\
        Vợ – quốc tịch\n\
        Vợ – quê quán – mã tỉnh, thành phố\n\
        Vợ – quê quán – mã quận, huyện\n\
        Vợ – quê quán – mã xã, phường, đặc khu\n\
        Vợ – quê quán – ngày của danh mục đơn vị hành chính\n\
        Vợ – quê quán – địa chỉ chi tiết\n\
        Vợ – quê quán – quốc gia\n\
        Vợ – nơi sinh – mã tỉnh, thành phố\n\
        Vợ – nơi sinh – mã quận, huyện\n\
        Vợ – nơi sinh – mã xã, phường, đặc khu\n\
        Vợ – nơi sinh – ngày của danh mục đơn vị hành chính\n\
        Vợ – nơi sinh – địa chỉ chi tiết\n\
        Vợ – nơi sinh – quốc gia\n\
        Vợ – đơn vị hành chính nơi sinh\n\
        Vợ – nơi cư trú – loại cư trú\n\
        Vợ – nơi cư trú – nơi cư trú – mã tỉnh, thành phố\n\
        Vợ – nơi cư trú – nơi cư trú – mã quận, huyện\n\
        Vợ – nơi cư trú – nơi cư trú – mã xã, phường, đặc khu\n\
        Vợ – nơi cư trú – nơi cư trú – ngày của danh mục đơn vị hành chính\n\
        Vợ – nơi cư trú – nơi cư trú – địa chỉ chi tiết\n\
        Vợ – nơi cư trú – nơi cư trú – quốc gia\n\
        Vợ – nghề nghiệp\n\
        Vợ – số điện thoại\n\
        Vợ – thư điện tử\n\
        Vợ – đã xác thực thông tin\n\
        Vợ – tình trạng hôn nhân đã khai – danh mục\n\
        Vợ – tình trạng hôn nhân đã khai – mã\n\
        Vợ – tình trạng hôn nhân đã khai – tên gọi như nguồn ghi\n\
        Vợ – yêu cầu cấp giấy xác nhận tình trạng hôn nhân\n\
        Vợ – nơi cấp giấy xác nhận tình trạng hôn nhân\n\
        Ngày xác lập quan hệ hôn nhân\n\
        Tình trạng kết hôn\n\
        Ly hôn, hủy kết hôn – ngày ghi chú\n\
        Ly hôn, hủy kết hôn – căn cứ\n\
        Công nhận kết hôn – ngày ghi chú\n\
        Công nhận kết hôn – căn cứ\n\
        Chồng kết hôn lần thứ\n\
        Vợ kết hôn lần thứ\n\
        Giấy xác nhận tình trạng hôn nhân – sổ\n\
        Giấy xác nhận tình trạng hôn nhân – cơ quan\n\
        Giấy xác nhận tình trạng hôn nhân – số\n\
        Giấy xác nhận tình trạng hôn nhân – quyển số\n\
        Giấy xác nhận tình trạng hôn nhân – ngày đăng ký\n\
        =486\n\
        =487\n\
        =488\n\
        =489\n\
        =490\n\
        =504\n\
        =505\n\
        =506\n\
        =507\n\
        =508\n\
        =509\n\
        =510\n\
        =511\n\
        =512\n\
        =513\n\
        =514\n\
        =515\n\
        =516\n\
        =517\n\
        =518\n\
        =519\n\
        =520\n\
        =521\n\
        =522\n\
        =523\n\
        =524\n\
        =525\n\
        =526\n\
        =527\n\
        Sổ\n\
        =1\n\
        =2\n\
        =3\n\
        =4\n\
        =5\n\
        =6\n\
        =7\n\
        =8\n\
        =9\n\
        =10\n\
        =11\n\
        =12\n\
        =13\n\
        =14\n\
        =15\n\
        =16\n\
        =17\n\
        =18\n\
        =19\n\
        =20\n\
        =21\n\
        =22\n\
        =23\n\
        =24\n\
        =25\n\
        =26\n\
        =27\n\
        =28\n\
        Loại xác nhận\n\
        Cha hoặc mẹ – họ, chữ đệm, tên\n\
        Cha hoặc mẹ – họ\n\
        Cha hoặc mẹ – chữ đệm\n\
        Cha hoặc mẹ – tên\n\
        Cha hoặc mẹ – tên gọi khác\n\
        Cha hoặc mẹ – tên chữ cái La-tinh\n\
        Cha hoặc mẹ – giới tính\n\
        Cha hoặc mẹ – ngày, tháng, năm sinh\n\
        Cha hoặc mẹ – ngày sinh ghi bằng chữ\n\
        Cha hoặc mẹ – số định danh cá nhân\n\
        Cha hoặc mẹ – loại giấy tờ tùy thân\n\
        Cha hoặc mẹ – tên giấy tờ khác\n\
        Cha hoặc mẹ – số giấy tờ tùy thân\n\
        Cha hoặc mẹ – ngày cấp giấy tờ\n\
        Cha hoặc mẹ – nơi cấp giấy tờ\n\
        Cha hoặc mẹ – danh mục loại giấy tờ của nguồn\n\
        Cha hoặc mẹ – dân tộc – danh mục\n\
        Cha hoặc mẹ – dân tộc – mã\n\
        Cha hoặc mẹ – dân tộc – tên gọi như nguồn ghi\n\
        Cha hoặc mẹ – quốc tịch\n\
        Cha hoặc mẹ – quê quán – mã tỉnh, thành phố\n\
        Cha hoặc mẹ – quê quán – mã quận, huyện\n\
        Cha hoặc mẹ – quê quán – mã xã, phường, đặc khu\n\
        Cha hoặc mẹ – quê quán – ngày của danh mục đơn vị hành chính\n\
        Cha hoặc mẹ – quê quán – địa chỉ chi tiết\n\
        Cha hoặc mẹ – quê quán – quốc gia\n\
        Cha hoặc mẹ – nơi sinh – mã tỉnh, thành phố\n\
        Cha hoặc mẹ – nơi sinh – mã quận, huyện\n\
        Cha hoặc mẹ – nơi sinh – mã xã, phường, đặc khu\n\
        Cha hoặc mẹ – nơi sinh – ngày của danh mục đơn vị hành chính\n\
        Cha hoặc mẹ – nơi sinh – địa chỉ chi tiết\n\
        Cha hoặc mẹ – nơi sinh – quốc gia\n\
        Cha hoặc mẹ – đơn vị hành chính nơi sinh\n\
        Cha hoặc mẹ – nơi cư trú – loại cư trú\n\
        Cha hoặc mẹ – nơi cư trú – nơi cư trú – mã tỉnh, thành phố\n\
        Cha hoặc mẹ – nơi cư trú – nơi cư trú – mã quận, huyện\n\
        Cha hoặc mẹ – nơi cư trú – nơi cư trú – mã xã, phường, đặc khu\n\
        Cha hoặc mẹ – nơi cư trú – nơi cư trú – ngày của danh mục đơn vị hành chính\n\
        Cha hoặc mẹ – nơi cư trú – nơi cư trú – địa chỉ chi tiết\n\
        Cha hoặc mẹ – nơi cư trú – nơi cư trú – quốc gia\n\
        Cha hoặc mẹ – nghề nghiệp\n\
        Cha hoặc mẹ – số điện thoại\n\
        Cha hoặc mẹ – thư điện tử\n\
        Cha hoặc mẹ – đã xác thực thông tin\n\
        Con – họ, chữ đệm, tên\n\
        Con – họ\n\
        Con – chữ đệm\n\
        Con – tên\n\
        Con – tên gọi khác\n\
        Con – tên chữ cái La-tinh\n\
        Con – giới tính\n\
        Con – ngày, tháng, năm sinh\n\
        Con – ngày sinh ghi bằng chữ\n\
        Con – số định danh cá nhân\n\
        Con – loại giấy tờ tùy thân\n\
        Con – tên giấy tờ khác\n\
        Con – số giấy tờ tùy thân\n\
        Con – ngày cấp giấy tờ\n\
        Con – nơi cấp giấy tờ\n\
        Con – danh mục loại giấy tờ của nguồn\n\
        Con – dân tộc – danh mục\n\
        Con – dân tộc – mã\n\
        Con – dân tộc – tên gọi như nguồn ghi\n\
        Con – quốc tịch\n\
        Con – quê quán – mã tỉnh, thành phố\n\
        Con – quê quán – mã quận, huyện\n\
        Con – quê quán – mã xã, phường, đặc khu\n\
        Con – quê quán – ngày của danh mục đơn vị hành chính\n\
        Con – quê quán – địa chỉ chi tiết\n\
        Con – quê quán – quốc gia\n\
        Con – nơi sinh – mã tỉnh, thành phố\n\
        Con – nơi sinh – mã quận, huyện\n\
        Con – nơi sinh – mã xã, phường, đặc khu\n\
        Con – nơi sinh – ngày của danh mục đơn vị hành chính\n\
        Con – nơi sinh – địa chỉ chi tiết\n\
        Con – nơi sinh – quốc gia\n\
        Con – đơn vị hành chính nơi sinh\n\
        Con – nơi cư trú – loại cư trú\n\
        Con – nơi cư trú – nơi cư trú – mã tỉnh, thành phố\n\
        Con – nơi cư trú – nơi cư trú – mã quận, huyện\n\
        Con – nơi cư trú – nơi cư trú – mã xã, phường, đặc khu\n\
        Con – nơi cư trú – nơi cư trú – ngày của danh mục đơn vị hành chính\n\
        Con – nơi cư trú – nơi cư trú – địa chỉ chi tiết\n\
        Con – nơi cư trú – nơi cư trú – quốc gia\n\
        Con – nghề nghiệp\n\
        Con – số điện thoại\n\
        Con – thư điện tử\n\
        Con – đã xác thực thông tin\n\
        =441\n\
        =442\n\
        =443\n\
        =444\n\
        =445\n\
        =446\n\
        =447\n\
        =448\n\
        =449\n\
        =450\n\
        =451\n\
        =452\n\
        =453\n\
        =454\n\
        =455\n\
        =456\n\
        =457\n\
        =458\n\
        =459\n\
        =460\n\
        =461\n\
        =462\n\
        =463\n\
        =464\n\
        =465\n\
        =466\n\
        =467\n\
        =468\n\
        =469\n\
        =470\n\
        =471\n\
        =472\n\
        =473\n\
        =474\n\
        =475\n\
        =476\n\
        =477\n\
        =478\n\
        =479\n\
        =480\n\
        =481\n\
        =482\n\
        =483\n\
        =484\n\
        Người yêu cầu – quan hệ với người được nhận\n\
        Người yêu cầu – quan hệ với người nhận\n\
        =486\n\
        =487\n\
        =488\n\
        =489\n\
        =490\n\
        Đăng ký khai sinh của con – sổ\n\
        Đăng ký khai sinh của con – cơ quan\n\
        Đăng ký khai sinh của con – số\n\
        Đăng ký khai sinh của con – quyển số\n\
        Đăng ký khai sinh của con – ngày đăng ký\n",
    /* en */ "\
        register\n\
        registration number\n\
        book\n\
        page\n\
        decision number\n\
        date of decision\n\
        registration date\n\
        kind of registration\n\
        authority – name of the authority\n\
        authority – unit of the authority – province code\n\
        authority – unit of the authority – district code\n\
        authority – unit of the authority – commune code\n\
        authority – unit of the authority – date of the unit list\n\
        authority – unit of the authority – address as written\n\
        authority – unit of the authority – country\n\
        authority – agency code\n\
        authority – level of the authority\n\
        signer\n\
        title of the signer\n\
        officer\n\
        note\n\
        date of a margin note\n\
        margin note\n\
        ground of a margin note\n\
        scanned file\n\
        field keyed twice\n\
        first keying\n\
        second keying\n\
        value decided\n\
        kind of adoption\n\
        adoptee – full name\n\
        adoptee – family name\n\
        adoptee – middle name\n\
        adoptee – given name\n\
        adoptee – other name\n\
        adoptee – name in Latin capitals\n\
        adoptee – sex\n\
        adoptee – date of birth\n\
        adoptee – date of birth in words\n\
        adoptee – personal id\n\
        adoptee – kind of identity document\n\
        adoptee – name of another document\n\
        adoptee – document number\n\
        adoptee – date of issue\n\
        adoptee – issuing authority\n\
        adoptee – list of document kinds of the source\n\
        adoptee – ethnicity – code list\n\
        adoptee – ethnicity – code\n\
        adoptee – ethnicity – words of the source\n\
        adoptee – nationality\n\
        adoptee – home town – province code\n\
        adoptee – home town – district code\n\
        adoptee – home town – commune code\n\
        adoptee – home town – date of the unit list\n\
        adoptee – home town – address as written\n\
        adoptee – home town – country\n\
        adoptee – place of birth – province code\n\
        adoptee – place of birth – district code\n\
        adoptee – place of birth – commune code\n\
        adoptee – place of birth – date of the unit list\n\
        adoptee – place of birth – address as written\n\
        adoptee – place of birth – country\n\
        adoptee – unit of the place of birth\n\
        adoptee – residence – kind of residence\n\
        adoptee – residence – address – province code\n\
        adoptee – residence – address – district code\n\
        adoptee – residence – address – commune code\n\
        adoptee – residence – address – date of the unit list\n\
        adoptee – residence – address – address as written\n\
        adoptee – residence – address – country\n\
        adoptee – occupation\n\
        adoptee – telephone\n\
        adoptee – mail address\n\
        adoptee – checked against the population database\n\
        adoptee – health\n\
        adoptive father – full name\n\
        adoptive father – family name\n\
        adoptive father – middle name\n\
        adoptive father – given name\n\
        adoptive father – other name\n\
        adoptive father – name in Latin capitals\n\
        adoptive father – sex\n\
        adoptive father – date of birth\n\
        adoptive father – date of birth in words\n\
        adoptive father – personal id\n\
        adoptive father – kind of identity document\n\
        adoptive father – name of another document\n\
        adoptive father – document number\n\
        adoptive father – date of issue\n\
        adoptive father – issuing authority\n\
        adoptive father – list of document kinds of the source\n\
        adoptive father – ethnicity – code list\n\
        adoptive father – ethnicity – code\n\
        adoptive father – ethnicity – words of the source\n\
        adoptive father – nationality\n\
        adoptive father – home town – province code\n\
        adoptive father – home town – district code\n\
        adoptive father – home town – commune code\n\
        adoptive father – home town – date of the unit list\n\
        adoptive father – home town – address as written\n\
        adoptive father – home town – country\n\
        adoptive father – place of birth – province code\n\
        adoptive father – place of birth – district code\n\
        adoptive father – place of birth – commune code\n\
        adoptive father – place of birth – date of the unit list\n\
        adoptive father – place of birth – address as written\n\
        adoptive father – place of birth – country\n\
        adoptive father – unit of the place of birth\n\
        adoptive father – residence – kind of residence\n\
        adoptive father – residence – address – province code\n\
        adoptive father – residence – address – district code\n\
        adoptive father – residence – address – commune code\n\
        adoptive father – residence – address – date of the unit list\n\
        adoptive father – residence – address – address as written\n\
        adoptive father – residence – address – country\n\
        adoptive father – occupation\n\
        adoptive father – telephone\n\
        adoptive father – mail address\n\
        adoptive father – checked against the population database\n\
        adoptive mother – full name\n\
        adoptive mother – family name\n\
        adoptive mother – middle name\n\
        adoptive mother – given name\n\
        adoptive mother – other name\n\
        adoptive mother – name in Latin capitals\n\
        adoptive mother – sex\n\
        adoptive mother – date of birth\n\
        adoptive mother – date of birth in words\n\
        adoptive mother – personal id\n\
        adoptive mother – kind of identity document\n\
        adoptive mother – name of another document\n\
        adoptive mother – document number\n\
        adoptive mother – date of issue\n\
        adoptive mother – issuing authority\n\
        adoptive mother – list of document kinds of the source\n\
        adoptive mother – ethnicity – code list\n\
        adoptive mother – ethnicity – code\n\
        adoptive mother – ethnicity – words of the source\n\
        adoptive mother – nationality\n\
        adoptive mother – home town – province code\n\
        adoptive mother – home town – district code\n\
        adoptive mother – home town – commune code\n\
        adoptive mother – home town – date of the unit list\n\
        adoptive mother – home town – address as written\n\
        adoptive mother – home town – country\n\
        adoptive mother – place of birth – province code\n\
        adoptive mother – place of birth – district code\n\
        adoptive mother – place of birth – commune code\n\
        adoptive mother – place of birth – date of the unit list\n\
        adoptive mother – place of birth – address as written\n\
        adoptive mother – place of birth – country\n\
        adoptive mother – unit of the place of birth\n\
        adoptive mother – residence – kind of residence\n\
        adoptive mother – residence – address – province code\n\
        adoptive mother – residence – address – district code\n\
        adoptive mother – residence – address – commune code\n\
        adoptive mother – residence – address – date of the unit list\n\
        adoptive mother – residence – address – address as written\n\
        adoptive mother – residence – address – country\n\
        adoptive mother – occupation\n\
        adoptive mother – telephone\n\
        adoptive mother – mail address\n\
        adoptive mother – checked against the population database\n\
        relation of the adopter before\n\
        marriage of the adopters – register\n\
        marriage of the adopters – authority\n\
        marriage of the adopters – number\n\
        marriage of the adopters – book\n\
        marriage of the adopters – registration date\n\
        kind of giver\n\
        giving father – full name\n\
        giving father – family name\n\
        giving father – middle name\n\
        giving father – given name\n\
        giving father – other name\n\
        giving father – name in Latin capitals\n\
        giving father – sex\n\
        giving father – date of birth\n\
        giving father – date of birth in words\n\
        giving father – personal id\n\
        giving father – kind of identity document\n\
        giving father – name of another document\n\
        giving father – document number\n\
        giving father – date of issue\n\
        giving father – issuing authority\n\
        giving father – list of document kinds of the source\n\
        giving father – ethnicity – code list\n\
        giving father – ethnicity – code\n\
        giving father – ethnicity – words of the source\n\
        giving father – nationality\n\
        giving father – home town – province code\n\
        giving father – home town – district code\n\
        giving father – home town – commune code\n\
        giving father – home town – date of the unit list\n\
        giving father – home town – address as written\n\
        giving father – home town – country\n\
        giving father – place of birth – province code\n\
        giving father – place of birth – district code\n\
        giving father – place of birth – commune code\n\
        giving father – place of birth – date of the unit list\n\
        giving father – place of birth – address as written\n\
        giving father – place of birth – country\n\
        giving father – unit of the place of birth\n\
        giving father – residence – kind of residence\n\
        giving father – residence – address – province code\n\
        giving father – residence – address – district code\n\
        giving father – residence – address – commune code\n\
        giving father – residence – address – date of the unit list\n\
        giving father – residence – address – address as written\n\
        giving father – residence – address – country\n\
        giving father – occupation\n\
        giving father – telephone\n\
        giving father – mail address\n\
        giving father – checked against the population database\n\
        giving mother – full name\n\
        giving mother – family name\n\
        giving mother – middle name\n\
        giving mother – given name\n\
        giving mother – other name\n\
        giving mother – name in Latin capitals\n\
        giving mother – sex\n\
        giving mother – date of birth\n\
        giving mother – date of birth in words\n\
        giving mother – personal id\n\
        giving mother – kind of identity document\n\
        giving mother – name of another document\n\
        giving mother – document number\n\
        giving mother – date of issue\n\
        giving mother – issuing authority\n\
        giving mother – list of document kinds of the source\n\
        giving mother – ethnicity – code list\n\
        giving mother – ethnicity – code\n\
        giving mother – ethnicity – words of the source\n\
        giving mother – nationality\n\
        giving mother – home town – province code\n\
        giving mother – home town – district code\n\
        giving mother – home town – commune code\n\
        giving mother – home town – date of the unit list\n\
        giving mother – home town – address as written\n\
        giving mother – home town – country\n\
        giving mother – place of birth – province code\n\
        giving mother – place of birth – district code\n\
        giving mother – place of birth – commune code\n\
        giving mother – place of birth – date of the unit list\n\
        giving mother – place of birth – address as written\n\
        giving mother – place of birth – country\n\
        giving mother – unit of the place of birth\n\
        giving mother – residence – kind of residence\n\
        giving mother – residence – address – province code\n\
        giving mother – residence – address – district code\n\
        giving mother – residence – address – commune code\n\
        giving mother – residence – address – date of the unit list\n\
        giving mother – residence – address – address as written\n\
        giving mother – residence – address – country\n\
        giving mother – occupation\n\
        giving mother – telephone\n\
        giving mother – mail address\n\
        giving mother – checked against the population database\n\
        relationship of the giver\n\
        institution\n\
        representative of the institution\n\
        title of the representative\n\
        new name\n\
        reason\n\
        birth entry of the adoptee – register\n\
        birth entry of the adoptee – authority\n\
        birth entry of the adoptee – number\n\
        birth entry of the adoptee – book\n\
        birth entry of the adoptee – registration date\n\
        =0\n\
        =1\n\
        book\n\
        page\n\
        =4\n\
        =5\n\
        =6\n\
        =7\n\
        =8\n\
        =9\n\
        =10\n\
        =11\n\
        =12\n\
        =13\n\
        =14\n\
        =15\n\
        =16\n\
        =17\n\
        =18\n\
        =19\n\
        note\n\
        =21\n\
        =22\n\
        =23\n\
        =24\n\
        =25\n\
        =26\n\
        =27\n\
        =28\n\
        birth case\n\
        child – full name\n\
        child – family name\n\
        child – middle name\n\
        child – given name\n\
        child – other name\n\
        child – name in Latin capitals\n\
        child – sex\n\
        child – date of birth\n\
        child – date of birth in words\n\
        child – personal id\n\
        child – kind of identity document\n\
        child – name of another document\n\
        child – document number\n\
        child – date of issue\n\
        child – issuing authority\n\
        child – list of document kinds of the source\n\
        child – ethnicity – code list\n\
        child – ethnicity – code\n\
        child – ethnicity – words of the source\n\
        child – nationality\n\
        child – home town – province code\n\
        child – home town – district code\n\
        child – home town – commune code\n\
        child – home town – date of the unit list\n\
        child – home town – address as written\n\
        child – home town – country\n\
        child – place of birth – province code\n\
        child – place of birth – district code\n\
        child – place of birth – commune code\n\
        child – place of birth – date of the unit list\n\
        child – place of birth – address as written\n\
        child – place of birth – country\n\
        child – unit of the place of birth\n\
        child – residence – kind of residence\n\
        child – residence – address – province code\n\
        child – residence – address – district code\n\
        child – residence – address – commune code\n\
        child – residence – address – date of the unit list\n\
        child – residence – address – address as written\n\
        child – residence – address – country\n\
        child – occupation\n\
        child – telephone\n\
        child – mail address\n\
        child – checked against the population database\n\
        child – declared missing – state\n\
        child – declared missing – declared – date noted\n\
        child – declared missing – declared – ground\n\
        child – declared missing – revoked – date noted\n\
        child – declared missing – revoked – ground\n\
        child – declared of limited capacity – state\n\
        child – declared of limited capacity – declared – date noted\n\
        child – declared of limited capacity – declared – ground\n\
        child – declared of limited capacity – revoked – date noted\n\
        child – declared of limited capacity – revoked – ground\n\
        mother – full name\n\
        mother – family name\n\
        mother – middle name\n\
        mother – given name\n\
        mother – other name\n\
        mother – name in Latin capitals\n\
        mother – sex\n\
        mother – date of birth\n\
        mother – date of birth in words\n\
        mother – personal id\n\
        mother – kind of identity document\n\
        mother – name of another document\n\
        mother – document number\n\
        mother – date of issue\n\
        mother – issuing authority\n\
        mother – list of document kinds of the source\n\
        mother – ethnicity – code list\n\
        mother – ethnicity – code\n\
        mother – ethnicity – words of the source\n\
        mother – nationality\n\
        mother – home town – province code\n\
        mother – home town – district code\n\
        mother – home town – commune code\n\
        mother – home town – date of the unit list\n\
        mother – home town – address as written\n\
        mother – home town – country\n\
        mother – place of birth – province code\n\
        mother – place of birth – district code\n\
        mother – place of birth – commune code\n\
        mother – place of birth – date of the unit list\n\
        mother – place of birth – address as written\n\
        mother – place of birth – country\n\
        mother – unit of the place of birth\n\
        mother – residence – kind of residence\n\
        mother – residence – address – province code\n\
        mother – residence – address – district code\n\
        mother – residence – address – commune code\n\
        mother – residence – address – date of the unit list\n\
        mother – residence – address – address as written\n\
        mother – residence – address – country\n\
        mother – occupation\n\
        mother – telephone\n\
        mother – mail address\n\
        mother – checked against the population database\n\
        father – full name\n\
        father – family name\n\
        father – middle name\n\
        father – given name\n\
        father – other name\n\
        father – name in Latin capitals\n\
        father – sex\n\
        father – date of birth\n\
        father – date of birth in words\n\
        father – personal id\n\
        father – kind of identity document\n\
        father – name of another document\n\
        father – document number\n\
        father – date of issue\n\
        father – issuing authority\n\
        father – list of document kinds of the source\n\
        father – ethnicity – code list\n\
        father – ethnicity – code\n\
        father – ethnicity – words of the source\n\
        father – nationality\n\
        father – home town – province code\n\
        father – home town – district code\n\
        father – home town – commune code\n\
        father – home town – date of the unit list\n\
        father – home town – address as written\n\
        father – home town – country\n\
        father – place of birth – province code\n\
        father – place of birth – district code\n\
        father – place of birth – commune code\n\
        father – place of birth – date of the unit list\n\
        father – place of birth – address as written\n\
        father – place of birth – country\n\
        father – unit of the place of birth\n\
        father – residence – kind of residence\n\
        father – residence – address – province code\n\
        father – residence – address – district code\n\
        father – residence – address – commune code\n\
        father – residence – address – date of the unit list\n\
        father – residence – address – address as written\n\
        father – residence – address – country\n\
        father – occupation\n\
        father – telephone\n\
        father – mail address\n\
        father – checked against the population database\n\
        declarant – full name\n\
        declarant – family name\n\
        declarant – middle name\n\
        declarant – given name\n\
        declarant – other name\n\
        declarant – name in Latin capitals\n\
        declarant – sex\n\
        declarant – date of birth\n\
        declarant – date of birth in words\n\
        declarant – personal id\n\
        declarant – kind of identity document\n\
        declarant – name of another document\n\
        declarant – document number\n\
        declarant – date of issue\n\
        declarant – issuing authority\n\
        declarant – list of document kinds of the source\n\
        declarant – ethnicity – code list\n\
        declarant – ethnicity – code\n\
        declarant – ethnicity – words of the source\n\
        declarant – nationality\n\
        declarant – home town – province code\n\
        declarant – home town – district code\n\
        declarant – home town – commune code\n\
        declarant – home town – date of the unit list\n\
        declarant – home town – address as written\n\
        declarant – home town – country\n\
        declarant – place of birth – province code\n\
        declarant – place of birth – district code\n\
        declarant – place of birth – commune code\n\
        declarant – place of birth – date of the unit list\n\
        declarant – place of birth – address as written\n\
        declarant – place of birth – country\n\
        declarant – unit of the place of birth\n\
        declarant – residence – kind of residence\n\
        declarant – residence – address – province code\n\
        declarant – residence – address – district code\n\
        declarant – residence – address – commune code\n\
        declarant – residence – address – date of the unit list\n\
        declarant – residence – address – address as written\n\
        declarant – residence – address – country\n\
        declarant – occupation\n\
        declarant – telephone\n\
        declarant – mail address\n\
        declarant – checked against the population database\n\
        declarant – relationship\n\
        foreign document\n\
        foreign registration number\n\
        foreign registration date\n\
        foreign authority\n\
        country of the foreign registration\n\
        code of the birth notice\n\
        birth notice issued\n\
        moment of birth\n\
        children in this delivery\n\
        weight at birth in grams\n\
        intended name\n\
        sex on the birth notice\n\
        personal id of the mother on the notice\n\
        marriage of the parents – register\n\
        marriage of the parents – authority\n\
        marriage of the parents – number\n\
        marriage of the parents – book\n\
        marriage of the parents – registration date\n\
        linked dossier – channel\n\
        linked dossier – module\n\
        linked dossier – linked dossier\n\
        linked dossier – one-stop dossier\n\
        linked dossier – received at\n\
        linked dossier – received on\n\
        linked dossier – unit code\n\
        linked dossier – procedure\n\
        linked dossier – copies wanted\n\
        linked dossier – number of copies\n\
        linked dossier – file id\n\
        linked dossier – kind of attachment\n\
        linked dossier – name of attachment\n\
        linked dossier – file name\n\
        linked dossier – attachment deleted\n\
        linked dossier – content of the file\n\
        linked dossier – state of the dossier – code list\n\
        linked dossier – state of the dossier – code\n\
        linked dossier – state of the dossier – words of the source\n\
        linked dossier – supplement due\n\
        linked dossier – state reached at\n\
        linked dossier – state\n\
        linked dossier – handled by\n\
        linked dossier – note of the handling\n\
        =0\n\
        book number\n\
        year\n\
        opened\n\
        closed\n\
        first number\n\
        last number\n\
        book – name of the authority\n\
        book – unit of the authority – province code\n\
        book – unit of the authority – district code\n\
        book – unit of the authority – commune code\n\
        book – unit of the authority – date of the unit list\n\
        book – unit of the authority – address as written\n\
        book – unit of the authority – country\n\
        book – agency code\n\
        book – level of the authority\n\
        =0\n\
        =1\n\
        book\n\
        page\n\
        =4\n\
        =5\n\
        =6\n\
        =7\n\
        =8\n\
        =9\n\
        =10\n\
        =11\n\
        =12\n\
        =13\n\
        =14\n\
        =15\n\
        =16\n\
        =17\n\
        =18\n\
        =19\n\
        note\n\
        =21\n\
        =22\n\
        =23\n\
        =24\n\
        =25\n\
        =26\n\
        =27\n\
        =28\n\
        kind of change\n\
        target entry – register\n\
        target entry – authority\n\
        target entry – number\n\
        target entry – book\n\
        target entry – registration date\n\
        subject – full name\n\
        subject – family name\n\
        subject – middle name\n\
        subject – given name\n\
        subject – other name\n\
        subject – name in Latin capitals\n\
        subject – sex\n\
        subject – date of birth\n\
        subject – date of birth in words\n\
        subject – personal id\n\
        subject – kind of identity document\n\
        subject – name of another document\n\
        subject – document number\n\
        subject – date of issue\n\
        subject – issuing authority\n\
        subject – list of document kinds of the source\n\
        subject – ethnicity – code list\n\
        subject – ethnicity – code\n\
        subject – ethnicity – words of the source\n\
        subject – nationality\n\
        subject – home town – province code\n\
        subject – home town – district code\n\
        subject – home town – commune code\n\
        subject – home town – date of the unit list\n\
        subject – home town – address as written\n\
        subject – home town – country\n\
        subject – place of birth – province code\n\
        subject – place of birth – district code\n\
        subject – place of birth – commune code\n\
        subject – place of birth – date of the unit list\n\
        subject – place of birth – address as written\n\
        subject – place of birth – country\n\
        subject – unit of the place of birth\n\
        subject – residence – kind of residence\n\
        subject – residence – address – province code\n\
        subject – residence – address – district code\n\
        subject – residence – address – commune code\n\
        subject – residence – address – date of the unit list\n\
        subject – residence – address – address as written\n\
        subject – residence – address – country\n\
        subject – occupation\n\
        subject – telephone\n\
        subject – mail address\n\
        subject – checked against the population database\n\
        field that changes\n\
        from\n\
        to\n\
        =263\n\
        ground\n\
        consent\n\
        =441\n\
        =442\n\
        =443\n\
        =444\n\
        =445\n\
        =446\n\
        =447\n\
        =448\n\
        =449\n\
        =450\n\
        =451\n\
        =452\n\
        =453\n\
        =454\n\
        =455\n\
        =456\n\
        =457\n\
        =458\n\
        =459\n\
        =460\n\
        =461\n\
        =462\n\
        =463\n\
        =464\n\
        =465\n\
        =466\n\
        =467\n\
        =468\n\
        =469\n\
        =470\n\
        =471\n\
        =472\n\
        =473\n\
        =474\n\
        =475\n\
        =476\n\
        =477\n\
        =478\n\
        =479\n\
        =480\n\
        =481\n\
        =482\n\
        =483\n\
        =484\n\
        =485\n\
        =0\n\
        =1\n\
        book\n\
        page\n\
        =4\n\
        =5\n\
        =6\n\
        =7\n\
        =8\n\
        =9\n\
        =10\n\
        =11\n\
        =12\n\
        =13\n\
        =14\n\
        =15\n\
        =16\n\
        =17\n\
        =18\n\
        =19\n\
        note\n\
        =21\n\
        =22\n\
        =23\n\
        =24\n\
        =25\n\
        =26\n\
        =27\n\
        =28\n\
        deceased – full name\n\
        deceased – family name\n\
        deceased – middle name\n\
        deceased – given name\n\
        deceased – other name\n\
        deceased – name in Latin capitals\n\
        deceased – sex\n\
        deceased – date of birth\n\
        deceased – date of birth in words\n\
        deceased – personal id\n\
        deceased – kind of identity document\n\
        deceased – name of another document\n\
        deceased – document number\n\
        deceased – date of issue\n\
        deceased – issuing authority\n\
        deceased – list of document kinds of the source\n\
        deceased – ethnicity – code list\n\
        deceased – ethnicity – code\n\
        deceased – ethnicity – words of the source\n\
        deceased – nationality\n\
        deceased – home town – province code\n\
        deceased – home town – district code\n\
        deceased – home town – commune code\n\
        deceased – home town – date of the unit list\n\
        deceased – home town – address as written\n\
        deceased – home town – country\n\
        deceased – place of birth – province code\n\
        deceased – place of birth – district code\n\
        deceased – place of birth – commune code\n\
        deceased – place of birth – date of the unit list\n\
        deceased – place of birth – address as written\n\
        deceased – place of birth – country\n\
        deceased – unit of the place of birth\n\
        deceased – residence – kind of residence\n\
        deceased – residence – address – province code\n\
        deceased – residence – address – district code\n\
        deceased – residence – address – commune code\n\
        deceased – residence – address – date of the unit list\n\
        deceased – residence – address – address as written\n\
        deceased – residence – address – country\n\
        deceased – occupation\n\
        deceased – telephone\n\
        deceased – mail address\n\
        deceased – checked against the population database\n\
        date of death\n\
        date of death in words\n\
        time of death\n\
        place of death – province code\n\
        place of death – district code\n\
        place of death – commune code\n\
        place of death – date of the unit list\n\
        place of death – address as written\n\
        place of death – country\n\
        cause of death\n\
        cause of death as a code – code list\n\
        cause of death as a code – code\n\
        cause of death as a code – words of the source\n\
        manner of death\n\
        kind of death notice\n\
        number of the death notice\n\
        death notice issued\n\
        issuer of the death notice\n\
        code of the death notice\n\
        declared dead – state\n\
        declared dead – declared – date noted\n\
        declared dead – declared – ground\n\
        declared dead – revoked – date noted\n\
        declared dead – revoked – ground\n\
        =441\n\
        =442\n\
        =443\n\
        =444\n\
        =445\n\
        =446\n\
        =447\n\
        =448\n\
        =449\n\
        =450\n\
        =451\n\
        =452\n\
        =453\n\
        =454\n\
        =455\n\
        =456\n\
        =457\n\
        =458\n\
        =459\n\
        =460\n\
        =461\n\
        =462\n\
        =463\n\
        =464\n\
        =465\n\
        =466\n\
        =467\n\
        =468\n\
        =469\n\
        =470\n\
        =471\n\
        =472\n\
        =473\n\
        =474\n\
        =475\n\
        =476\n\
        =477\n\
        =478\n\
        =479\n\
        =480\n\
        =481\n\
        =482\n\
        =483\n\
        =484\n\
        =485\n\
        =486\n\
        =487\n\
        =488\n\
        =489\n\
        =490\n\
        =504\n\
        =505\n\
        =506\n\
        =507\n\
        =508\n\
        =509\n\
        =510\n\
        =511\n\
        =512\n\
        =513\n\
        =514\n\
        =515\n\
        =516\n\
        =517\n\
        =518\n\
        =519\n\
        =520\n\
        =521\n\
        =522\n\
        =523\n\
        =524\n\
        =525\n\
        =526\n\
        =527\n\
        =0\n\
        =1\n\
        book\n\
        page\n\
        =4\n\
        =5\n\
        =6\n\
        =7\n\
        =8\n\
        =9\n\
        =10\n\
        =11\n\
        =12\n\
        =13\n\
        =14\n\
        =15\n\
        =16\n\
        =17\n\
        =18\n\
        =19\n\
        note\n\
        =21\n\
        =22\n\
        =23\n\
        =24\n\
        =25\n\
        =26\n\
        =27\n\
        =28\n\
        event\n\
        =574\n\
        =575\n\
        =576\n\
        =577\n\
        =578\n\
        number of the extract\n\
        copies\n\
        =579\n\
        =580\n\
        =581\n\
        =582\n\
        =583\n\
        =584\n\
        =585\n\
        =586\n\
        =587\n\
        =588\n\
        =589\n\
        =590\n\
        =591\n\
        =592\n\
        =593\n\
        =594\n\
        =595\n\
        =596\n\
        =597\n\
        =598\n\
        =599\n\
        =600\n\
        =601\n\
        =602\n\
        =603\n\
        =604\n\
        =605\n\
        =606\n\
        =607\n\
        =608\n\
        =609\n\
        =610\n\
        =611\n\
        =612\n\
        =613\n\
        =614\n\
        =615\n\
        =616\n\
        =617\n\
        =618\n\
        =619\n\
        =620\n\
        =621\n\
        =622\n\
        requester – full name\n\
        requester – family name\n\
        requester – middle name\n\
        requester – given name\n\
        requester – other name\n\
        requester – name in Latin capitals\n\
        requester – sex\n\
        requester – date of birth\n\
        requester – date of birth in words\n\
        requester – personal id\n\
        requester – kind of identity document\n\
        requester – name of another document\n\
        requester – document number\n\
        requester – date of issue\n\
        requester – issuing authority\n\
        requester – list of document kinds of the source\n\
        requester – ethnicity – code list\n\
        requester – ethnicity – code\n\
        requester – ethnicity – words of the source\n\
        requester – nationality\n\
        requester – home town – province code\n\
        requester – home town – district code\n\
        requester – home town – commune code\n\
        requester – home town – date of the unit list\n\
        requester – home town – address as written\n\
        requester – home town – country\n\
        requester – place of birth – province code\n\
        requester – place of birth – district code\n\
        requester – place of birth – commune code\n\
        requester – place of birth – date of the unit list\n\
        requester – place of birth – address as written\n\
        requester – place of birth – country\n\
        requester – unit of the place of birth\n\
        requester – residence – kind of residence\n\
        requester – residence – address – province code\n\
        requester – residence – address – district code\n\
        requester – residence – address – commune code\n\
        requester – residence – address – date of the unit list\n\
        requester – residence – address – address as written\n\
        requester – residence – address – country\n\
        requester – occupation\n\
        requester – telephone\n\
        requester – mail address\n\
        requester – checked against the population database\n\
        field printed\n\
        value printed\n\
        =0\n\
        =1\n\
        book\n\
        page\n\
        =4\n\
        =5\n\
        =6\n\
        =7\n\
        =8\n\
        =9\n\
        =10\n\
        =11\n\
        =12\n\
        =13\n\
        =14\n\
        =15\n\
        =16\n\
        =17\n\
        =18\n\
        =19\n\
        note\n\
        =21\n\
        =22\n\
        =23\n\
        =24\n\
        =25\n\
        =26\n\
        =27\n\
        =28\n\
        kind of note\n\
        person concerned – full name\n\
        person concerned – family name\n\
        person concerned – middle name\n\
        person concerned – given name\n\
        person concerned – other name\n\
        person concerned – name in Latin capitals\n\
        person concerned – sex\n\
        person concerned – date of birth\n\
        person concerned – date of birth in words\n\
        person concerned – personal id\n\
        person concerned – kind of identity document\n\
        person concerned – name of another document\n\
        person concerned – document number\n\
        person concerned – date of issue\n\
        person concerned – issuing authority\n\
        person concerned – list of document kinds of the source\n\
        person concerned – ethnicity – code list\n\
        person concerned – ethnicity – code\n\
        person concerned – ethnicity – words of the source\n\
        person concerned – nationality\n\
        person concerned – home town – province code\n\
        person concerned – home town – district code\n\
        person concerned – home town – commune code\n\
        person concerned – home town – date of the unit list\n\
        person concerned – home town – address as written\n\
        person concerned – home town – country\n\
        person concerned – place of birth – province code\n\
        person concerned – place of birth – district code\n\
        person concerned – place of birth – commune code\n\
        person concerned – place of birth – date of the unit list\n\
        person concerned – place of birth – address as written\n\
        person concerned – place of birth – country\n\
        person concerned – unit of the place of birth\n\
        person concerned – residence – kind of residence\n\
        person concerned – residence – address – province code\n\
        person concerned – residence – address – district code\n\
        person concerned – residence – address – commune code\n\
        person concerned – residence – address – date of the unit list\n\
        person concerned – residence – address – address as written\n\
        person concerned – residence – address – country\n\
        person concerned – occupation\n\
        person concerned – telephone\n\
        person concerned – mail address\n\
        person concerned – checked against the population database\n\
        entry concerned – register\n\
        entry concerned – authority\n\
        entry concerned – number\n\
        entry concerned – book\n\
        entry concerned – registration date\n\
        =486\n\
        =487\n\
        =488\n\
        =489\n\
        =490\n\
        =0\n\
        =1\n\
        book\n\
        page\n\
        =4\n\
        =5\n\
        =6\n\
        =7\n\
        =8\n\
        =9\n\
        =10\n\
        =11\n\
        =12\n\
        =13\n\
        =14\n\
        =15\n\
        =16\n\
        =17\n\
        =18\n\
        =19\n\
        note\n\
        =21\n\
        =22\n\
        =23\n\
        =24\n\
        =25\n\
        =26\n\
        =27\n\
        =28\n\
        kind of guardianship\n\
        ward – full name\n\
        ward – family name\n\
        ward – middle name\n\
        ward – given name\n\
        ward – other name\n\
        ward – name in Latin capitals\n\
        ward – sex\n\
        ward – date of birth\n\
        ward – date of birth in words\n\
        ward – personal id\n\
        ward – kind of identity document\n\
        ward – name of another document\n\
        ward – document number\n\
        ward – date of issue\n\
        ward – issuing authority\n\
        ward – list of document kinds of the source\n\
        ward – ethnicity – code list\n\
        ward – ethnicity – code\n\
        ward – ethnicity – words of the source\n\
        ward – nationality\n\
        ward – home town – province code\n\
        ward – home town – district code\n\
        ward – home town – commune code\n\
        ward – home town – date of the unit list\n\
        ward – home town – address as written\n\
        ward – home town – country\n\
        ward – place of birth – province code\n\
        ward – place of birth – district code\n\
        ward – place of birth – commune code\n\
        ward – place of birth – date of the unit list\n\
        ward – place of birth – address as written\n\
        ward – place of birth – country\n\
        ward – unit of the place of birth\n\
        ward – residence – kind of residence\n\
        ward – residence – address – province code\n\
        ward – residence – address – district code\n\
        ward – residence – address – commune code\n\
        ward – residence – address – date of the unit list\n\
        ward – residence – address – address as written\n\
        ward – residence – address – country\n\
        ward – occupation\n\
        ward – telephone\n\
        ward – mail address\n\
        ward – checked against the population database\n\
        guardian – full name\n\
        guardian – family name\n\
        guardian – middle name\n\
        guardian – given name\n\
        guardian – other name\n\
        guardian – name in Latin capitals\n\
        guardian – sex\n\
        guardian – date of birth\n\
        guardian – date of birth in words\n\
        guardian – personal id\n\
        guardian – kind of identity document\n\
        guardian – name of another document\n\
        guardian – document number\n\
        guardian – date of issue\n\
        guardian – issuing authority\n\
        guardian – list of document kinds of the source\n\
        guardian – ethnicity – code list\n\
        guardian – ethnicity – code\n\
        guardian – ethnicity – words of the source\n\
        guardian – nationality\n\
        guardian – home town – province code\n\
        guardian – home town – district code\n\
        guardian – home town – commune code\n\
        guardian – home town – date of the unit list\n\
        guardian – home town – address as written\n\
        guardian – home town – country\n\
        guardian – place of birth – province code\n\
        guardian – place of birth – district code\n\
        guardian – place of birth – commune code\n\
        guardian – place of birth – date of the unit list\n\
        guardian – place of birth – address as written\n\
        guardian – place of birth – country\n\
        guardian – unit of the place of birth\n\
        guardian – residence – kind of residence\n\
        guardian – residence – address – province code\n\
        guardian – residence – address – district code\n\
        guardian – residence – address – commune code\n\
        guardian – residence – address – date of the unit list\n\
        guardian – residence – address – address as written\n\
        guardian – residence – address – country\n\
        guardian – occupation\n\
        guardian – telephone\n\
        guardian – mail address\n\
        guardian – checked against the population database\n\
        guardian – relationship to the ward\n\
        =627\n\
        =263\n\
        started\n\
        ended\n\
        reason of the end\n\
        supervisor – full name\n\
        supervisor – family name\n\
        supervisor – middle name\n\
        supervisor – given name\n\
        supervisor – other name\n\
        supervisor – name in Latin capitals\n\
        supervisor – sex\n\
        supervisor – date of birth\n\
        supervisor – date of birth in words\n\
        supervisor – personal id\n\
        supervisor – kind of identity document\n\
        supervisor – name of another document\n\
        supervisor – document number\n\
        supervisor – date of issue\n\
        supervisor – issuing authority\n\
        supervisor – list of document kinds of the source\n\
        supervisor – ethnicity – code list\n\
        supervisor – ethnicity – code\n\
        supervisor – ethnicity – words of the source\n\
        supervisor – nationality\n\
        supervisor – home town – province code\n\
        supervisor – home town – district code\n\
        supervisor – home town – commune code\n\
        supervisor – home town – date of the unit list\n\
        supervisor – home town – address as written\n\
        supervisor – home town – country\n\
        supervisor – place of birth – province code\n\
        supervisor – place of birth – district code\n\
        supervisor – place of birth – commune code\n\
        supervisor – place of birth – date of the unit list\n\
        supervisor – place of birth – address as written\n\
        supervisor – place of birth – country\n\
        supervisor – unit of the place of birth\n\
        supervisor – residence – kind of residence\n\
        supervisor – residence – address – province code\n\
        supervisor – residence – address – district code\n\
        supervisor – residence – address – commune code\n\
        supervisor – residence – address – date of the unit list\n\
        supervisor – residence – address – address as written\n\
        supervisor – residence – address – country\n\
        supervisor – occupation\n\
        supervisor – telephone\n\
        supervisor – mail address\n\
        supervisor – checked against the population database\n\
        supervisor – relationship to the ward\n\
        guardianship concerned – register\n\
        guardianship concerned – authority\n\
        guardianship concerned – number\n\
        guardianship concerned – book\n\
        guardianship concerned – registration date\n\
        =441\n\
        =442\n\
        =443\n\
        =444\n\
        =445\n\
        =446\n\
        =447\n\
        =448\n\
        =449\n\
        =450\n\
        =451\n\
        =452\n\
        =453\n\
        =454\n\
        =455\n\
        =456\n\
        =457\n\
        =458\n\
        =459\n\
        =460\n\
        =461\n\
        =462\n\
        =463\n\
        =464\n\
        =465\n\
        =466\n\
        =467\n\
        =468\n\
        =469\n\
        =470\n\
        =471\n\
        =472\n\
        =473\n\
        =474\n\
        =475\n\
        =476\n\
        =477\n\
        =478\n\
        =479\n\
        =480\n\
        =481\n\
        =482\n\
        =483\n\
        =484\n\
        =485\n\
        =0\n\
        =1\n\
        book\n\
        page\n\
        =4\n\
        =5\n\
        =6\n\
        =7\n\
        =8\n\
        =9\n\
        =10\n\
        =11\n\
        =12\n\
        =13\n\
        =14\n\
        =15\n\
        =16\n\
        =17\n\
        =18\n\
        =19\n\
        note\n\
        =21\n\
        =22\n\
        =23\n\
        =24\n\
        =25\n\
        =26\n\
        =27\n\
        =28\n\
        =579\n\
        =580\n\
        =581\n\
        =582\n\
        =583\n\
        =584\n\
        =585\n\
        =586\n\
        =587\n\
        =588\n\
        =589\n\
        =590\n\
        =591\n\
        =592\n\
        =593\n\
        =594\n\
        =595\n\
        =596\n\
        =597\n\
        =598\n\
        =599\n\
        =600\n\
        =601\n\
        =602\n\
        =603\n\
        =604\n\
        =605\n\
        =606\n\
        =607\n\
        =608\n\
        =609\n\
        =610\n\
        =611\n\
        =612\n\
        =613\n\
        =614\n\
        =615\n\
        =616\n\
        =617\n\
        =618\n\
        =619\n\
        =620\n\
        =621\n\
        =622\n\
        period of residence – place\n\
        period of residence – from\n\
        period of residence – to\n\
        kind of marital status\n\
        marital status in words\n\
        spouse – personal id\n\
        spouse – earlier number\n\
        spouse – full name\n\
        spouse – nationality\n\
        spouse – date of birth\n\
        number of the evidence\n\
        date of the evidence\n\
        issuer of the evidence\n\
        period certified – place\n\
        period certified – from\n\
        period certified – to\n\
        kind of purpose\n\
        purpose in words\n\
        person to be married – personal id\n\
        person to be married – earlier number\n\
        person to be married – full name\n\
        person to be married – nationality\n\
        person to be married – date of birth\n\
        valid until\n\
        =441\n\
        =442\n\
        =443\n\
        =444\n\
        =445\n\
        =446\n\
        =447\n\
        =448\n\
        =449\n\
        =450\n\
        =451\n\
        =452\n\
        =453\n\
        =454\n\
        =455\n\
        =456\n\
        =457\n\
        =458\n\
        =459\n\
        =460\n\
        =461\n\
        =462\n\
        =463\n\
        =464\n\
        =465\n\
        =466\n\
        =467\n\
        =468\n\
        =469\n\
        =470\n\
        =471\n\
        =472\n\
        =473\n\
        =474\n\
        =475\n\
        =476\n\
        =477\n\
        =478\n\
        =479\n\
        =480\n\
        =481\n\
        =482\n\
        =483\n\
        =484\n\
        =485\n\
        =0\n\
        =1\n\
        book\n\
        page\n\
        =4\n\
        =5\n\
        =6\n\
        =7\n\
        =8\n\
        =9\n\
        =10\n\
        =11\n\
        =12\n\
        =13\n\
        =14\n\
        =15\n\
        =16\n\
        =17\n\
        =18\n\
        =19\n\
        note\n\
        =21\n\
        =22\n\
        =23\n\
        =24\n\
        =25\n\
        =26\n\
        =27\n\
        =28\n\
        husband – full name\n\
        husband – family name\n\
        husband – middle name\n\
        husband – given name\n\
        husband – other name\n\
        husband – name in Latin capitals\n\
        husband – sex\n\
        husband – date of birth\n\
        husband – date of birth in words\n\
        husband – personal id\n\
        husband – kind of identity document\n\
        husband – name of another document\n\
        husband – document number\n\
        husband – date of issue\n\
        husband – issuing authority\n\
        husband – list of document kinds of the source\n\
        husband – ethnicity – code list\n\
        husband – ethnicity – code\n\
        husband – ethnicity – words of the source\n\
        husband – nationality\n\
        husband – home town – province code\n\
        husband – home town – district code\n\
        husband – home town – commune code\n\
        husband – home town – date of the unit list\n\
        husband – home town – address as written\n\
        husband – home town – country\n\
        husband – place of birth – province code\n\
        husband – place of birth – district code\n\
        husband – place of birth – commune code\n\
        husband – place of birth – date of the unit list\n\
        husband – place of birth – address as written\n\
        husband – place of birth – country\n\
        husband – unit of the place of birth\n\
        husband – residence – kind of residence\n\
        husband – residence – address – province code\n\
        husband – residence – address – district code\n\
        husband – residence – address – commune code\n\
        husband – residence – address – date of the unit list\n\
        husband – residence – address – address as written\n\
        husband – residence – address – country\n\
        husband – occupation\n\
        husband – telephone\n\
        husband – mail address\n\
        husband – checked against the population database\n\
        husband – declared marital status – code list\n\
        husband – declared marital status – code\n\
        husband – declared marital status – words of the source\n\
        husband – certificate of marital status asked for\n\
        husband – where that certificate is issued\n\
        wife – full name\n\
        wife – family name\n\
        wife – middle name\n\
        wife – given name\n\
        wife – other name\n\
        wife – name in Latin capitals\n\
        wife – sex\n\
        wife – date of birth\n\
        wife – date of birth in words\n\
        wife – personal id\n\
        wife – kind of identity document\n\
        wife – name of another document\n\
        wife – document number\n\
        wife – date of issue\n\
        wife – issuing authority\n\
        wife – list of document kinds of the source\n\
        wife – ethnicity – code list\n\
        wife – ethnicity – code\n\
        wife – ethnicity – words of the source\n\
        wife – nationality\n\
        wife – home town – province code\n\
        wife – home town – district code\n\
        wife – home town – commune code\n\
        wife – home town – date of the unit list\n\
        wife – home town – address as written\n\
        wife – home town – country\n\
        wife – place of birth – province code\n\
        wife – place of birth – district code\n\
        wife – place of birth – commune code\n\
        wife – place of birth – date of the unit list\n\
        wife – place of birth – address as written\n\
        wife – place of birth – country\n\
        wife – unit of the place of birth\n\
        wife – residence – kind of residence\n\
        wife – residence – address – province code\n\
        wife – residence – address – district code\n\
        wife – residence – address – commune code\n\
        wife – residence – address – date of the unit list\n\
        wife – residence – address – address as written\n\
        wife – residence – address – country\n\
        wife – occupation\n\
        wife – telephone\n\
        wife – mail address\n\
        wife – checked against the population database\n\
        wife – declared marital status – code list\n\
        wife – declared marital status – code\n\
        wife – declared marital status – words of the source\n\
        wife – certificate of marital status asked for\n\
        wife – where that certificate is issued\n\
        marital relation established\n\
        state of the marriage\n\
        ended – date noted\n\
        ended – ground\n\
        recognised – date noted\n\
        recognised – ground\n\
        marriage number of the husband\n\
        marriage number of the wife\n\
        certificate of marital status – register\n\
        certificate of marital status – authority\n\
        certificate of marital status – number\n\
        certificate of marital status – book\n\
        certificate of marital status – registration date\n\
        =486\n\
        =487\n\
        =488\n\
        =489\n\
        =490\n\
        =504\n\
        =505\n\
        =506\n\
        =507\n\
        =508\n\
        =509\n\
        =510\n\
        =511\n\
        =512\n\
        =513\n\
        =514\n\
        =515\n\
        =516\n\
        =517\n\
        =518\n\
        =519\n\
        =520\n\
        =521\n\
        =522\n\
        =523\n\
        =524\n\
        =525\n\
        =526\n\
        =527\n\
        =0\n\
        =1\n\
        book\n\
        page\n\
        =4\n\
        =5\n\
        =6\n\
        =7\n\
        =8\n\
        =9\n\
        =10\n\
        =11\n\
        =12\n\
        =13\n\
        =14\n\
        =15\n\
        =16\n\
        =17\n\
        =18\n\
        =19\n\
        note\n\
        =21\n\
        =22\n\
        =23\n\
        =24\n\
        =25\n\
        =26\n\
        =27\n\
        =28\n\
        kind of recognition\n\
        parent – full name\n\
        parent – family name\n\
        parent – middle name\n\
        parent – given name\n\
        parent – other name\n\
        parent – name in Latin capitals\n\
        parent – sex\n\
        parent – date of birth\n\
        parent – date of birth in words\n\
        parent – personal id\n\
        parent – kind of identity document\n\
        parent – name of another document\n\
        parent – document number\n\
        parent – date of issue\n\
        parent – issuing authority\n\
        parent – list of document kinds of the source\n\
        parent – ethnicity – code list\n\
        parent – ethnicity – code\n\
        parent – ethnicity – words of the source\n\
        parent – nationality\n\
        parent – home town – province code\n\
        parent – home town – district code\n\
        parent – home town – commune code\n\
        parent – home town – date of the unit list\n\
        parent – home town – address as written\n\
        parent – home town – country\n\
        parent – place of birth – province code\n\
        parent – place of birth – district code\n\
        parent – place of birth – commune code\n\
        parent – place of birth – date of the unit list\n\
        parent – place of birth – address as written\n\
        parent – place of birth – country\n\
        parent – unit of the place of birth\n\
        parent – residence – kind of residence\n\
        parent – residence – address – province code\n\
        parent – residence – address – district code\n\
        parent – residence – address – commune code\n\
        parent – residence – address – date of the unit list\n\
        parent – residence – address – address as written\n\
        parent – residence – address – country\n\
        parent – occupation\n\
        parent – telephone\n\
        parent – mail address\n\
        parent – checked against the population database\n\
        =299\n\
        =300\n\
        =301\n\
        =302\n\
        =303\n\
        =304\n\
        =305\n\
        =306\n\
        =307\n\
        =308\n\
        =309\n\
        =310\n\
        =311\n\
        =312\n\
        =313\n\
        =314\n\
        =315\n\
        =316\n\
        =317\n\
        =318\n\
        =319\n\
        =320\n\
        =321\n\
        =322\n\
        =323\n\
        =324\n\
        =325\n\
        =326\n\
        =327\n\
        =328\n\
        =329\n\
        =330\n\
        =331\n\
        =332\n\
        =333\n\
        =334\n\
        =335\n\
        =336\n\
        =337\n\
        =338\n\
        =339\n\
        =340\n\
        =341\n\
        =342\n\
        =441\n\
        =442\n\
        =443\n\
        =444\n\
        =445\n\
        =446\n\
        =447\n\
        =448\n\
        =449\n\
        =450\n\
        =451\n\
        =452\n\
        =453\n\
        =454\n\
        =455\n\
        =456\n\
        =457\n\
        =458\n\
        =459\n\
        =460\n\
        =461\n\
        =462\n\
        =463\n\
        =464\n\
        =465\n\
        =466\n\
        =467\n\
        =468\n\
        =469\n\
        =470\n\
        =471\n\
        =472\n\
        =473\n\
        =474\n\
        =475\n\
        =476\n\
        =477\n\
        =478\n\
        =479\n\
        =480\n\
        =481\n\
        =482\n\
        =483\n\
        =484\n\
        declarant – relationship to the recognised\n\
        declarant – relationship to the recogniser\n\
        =486\n\
        =487\n\
        =488\n\
        =489\n\
        =490\n\
        birth entry of the child – register\n\
        birth entry of the child – authority\n\
        birth entry of the child – number\n\
        birth entry of the child – book\n\
        birth entry of the child – registration date\n",
    /* sensitivity */ "\
        -\n\
        \n\
        -\n\
        =\n\
        \n\
        \n\
        \n\
        -\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        \n\
        -\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        -\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        -\n\
        =\n\
        \n\
        \n\
        -\n\
        =\n\
        +\n\
        =\n\
        =\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        -\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        -\n\
        +\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        -\n\
        =\n\
        \n\
        \n\
        -\n\
        =\n\
        +\n\
        =\n\
        =\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        -\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        -\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        -\n\
        =\n\
        \n\
        \n\
        -\n\
        =\n\
        +\n\
        =\n\
        =\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        -\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        -\n\
        \n\
        -\n\
        =\n\
        \n\
        -\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        -\n\
        =\n\
        \n\
        \n\
        -\n\
        =\n\
        +\n\
        =\n\
        =\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        -\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        -\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        -\n\
        =\n\
        \n\
        \n\
        -\n\
        =\n\
        +\n\
        =\n\
        =\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        -\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        -\n\
        \n\
        -\n\
        \n\
        -\n\
        \n\
        \n\
        -\n\
        =\n\
        \n\
        -\n\
        \n\
        -\n\
        \n\
        -\n\
        =\n\
        \n\
        \n\
        \n\
        -\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        \n\
        -\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        -\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        -\n\
        =\n\
        \n\
        \n\
        -\n\
        =\n\
        +\n\
        =\n\
        =\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        -\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        -\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        -\n\
        =\n\
        \n\
        \n\
        -\n\
        =\n\
        +\n\
        =\n\
        =\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        -\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        -\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        -\n\
        =\n\
        \n\
        \n\
        -\n\
        =\n\
        +\n\
        =\n\
        =\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        -\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        -\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        -\n\
        =\n\
        \n\
        \n\
        -\n\
        =\n\
        +\n\
        =\n\
        =\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        -\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        -\n\
        \n\
        \n\
        \n\
        \n\
        -\n\
        =\n\
        \n\
        \n\
        \n\
        \n\
        +\n\
        \n\
        \n\
        \n\
        -\n\
        =\n\
        \n\
        -\n\
        \n\
        -\n\
        =\n\
        \n\
        \n\
        -\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        \n\
        -\n\
        \n\
        -\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        \n\
        \n\
        -\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        \n\
        -\n\
        =\n\
        \n\
        \n\
        \n\
        -\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        \n\
        -\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        -\n\
        \n\
        \n\
        \n\
        \n\
        -\n\
        =\n\
        \n\
        -\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        -\n\
        =\n\
        \n\
        \n\
        -\n\
        =\n\
        +\n\
        =\n\
        =\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        -\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        -\n\
        =\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        -\n\
        =\n\
        \n\
        \n\
        -\n\
        =\n\
        +\n\
        =\n\
        =\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        -\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        -\n\
        \n\
        -\n\
        \n\
        -\n\
        =\n\
        \n\
        \n\
        \n\
        -\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        \n\
        -\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        -\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        -\n\
        =\n\
        \n\
        \n\
        -\n\
        =\n\
        +\n\
        =\n\
        =\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        -\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        -\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        +\n\
        =\n\
        =\n\
        =\n\
        =\n\
        \n\
        \n\
        \n\
        -\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        -\n\
        =\n\
        \n\
        \n\
        -\n\
        =\n\
        +\n\
        =\n\
        =\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        -\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        -\n\
        \n\
        \n\
        \n\
        \n\
        -\n\
        =\n\
        =\n\
        =\n\
        \n\
        \n\
        -\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        \n\
        -\n\
        \n\
        -\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        \n\
        \n\
        -\n\
        \n\
        -\n\
        =\n\
        \n\
        \n\
        \n\
        -\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        \n\
        -\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        -\n\
        \n\
        \n\
        \n\
        \n\
        -\n\
        =\n\
        \n\
        -\n\
        \n\
        \n\
        -\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        -\n\
        =\n\
        \n\
        \n\
        -\n\
        =\n\
        +\n\
        =\n\
        =\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        -\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        -\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        -\n\
        =\n\
        \n\
        \n\
        -\n\
        =\n\
        +\n\
        =\n\
        =\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        -\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        -\n\
        =\n\
        \n\
        -\n\
        \n\
        -\n\
        =\n\
        \n\
        \n\
        \n\
        -\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        \n\
        -\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        -\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        -\n\
        =\n\
        \n\
        \n\
        -\n\
        =\n\
        +\n\
        =\n\
        =\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        -\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        -\n\
        =\n\
        =\n\
        \n\
        -\n\
        \n\
        \n\
        \n\
        \n\
        -\n\
        =\n\
        =\n\
        \n\
        -\n\
        =\n\
        \n\
        \n\
        \n\
        -\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        \n\
        -\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        -\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        -\n\
        =\n\
        \n\
        \n\
        -\n\
        =\n\
        +\n\
        =\n\
        =\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        -\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        -\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        -\n\
        =\n\
        \n\
        \n\
        -\n\
        =\n\
        +\n\
        =\n\
        =\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        -\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        -\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        -\n\
        =\n\
        \n\
        \n\
        -\n\
        =\n\
        +\n\
        =\n\
        =\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        -\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        -\n\
        \n\
        -\n\
        =\n\
        \n\
        -\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        -\n\
        =\n\
        \n\
        \n\
        -\n\
        =\n\
        +\n\
        =\n\
        =\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        -\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        -\n\
        \n\
        -\n\
        \n\
        -\n\
        =\n\
        \n\
        \n\
        \n\
        -\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        \n\
        -\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        -\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        -\n\
        =\n\
        \n\
        \n\
        -\n\
        =\n\
        +\n\
        =\n\
        =\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        -\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        -\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        -\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        -\n\
        =\n\
        \n\
        \n\
        -\n\
        =\n\
        +\n\
        =\n\
        =\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        -\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        -\n\
        \n\
        -\n\
        \n\
        -\n\
        =\n\
        \n\
        \n\
        \n\
        -\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        \n\
        -\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        -\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        -\n\
        =\n\
        \n\
        \n\
        -\n\
        =\n\
        +\n\
        =\n\
        =\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        -\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        -\n\
        =\n\
        \n\
        \n\
        -\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        -\n\
        =\n\
        \n\
        \n\
        -\n\
        =\n\
        +\n\
        =\n\
        =\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        -\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        -\n\
        =\n\
        \n\
        \n\
        -\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        -\n\
        =\n\
        \n\
        -\n\
        \n\
        \n\
        \n\
        \n\
        -\n\
        =\n\
        =\n\
        =\n\
        \n\
        \n\
        -\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        \n\
        -\n\
        \n\
        -\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        \n\
        \n\
        -\n\
        \n\
        -\n\
        =\n\
        \n\
        \n\
        \n\
        -\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        \n\
        -\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        -\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        -\n\
        =\n\
        \n\
        \n\
        -\n\
        =\n\
        +\n\
        =\n\
        =\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        -\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        -\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        -\n\
        =\n\
        \n\
        \n\
        -\n\
        =\n\
        +\n\
        =\n\
        =\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        -\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        -\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        -\n\
        =\n\
        \n\
        \n\
        -\n\
        =\n\
        +\n\
        =\n\
        =\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        -\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        -\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        -\n\
        =\n\
        =\n\
        =\n\
        \n\
        -\n\
        \n",
    /* list */ "\
        civil-register\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        registration-kind\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        country\n\
        \n\
        authority-level\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        adoption-kind\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        sex\n\
        \n\
        \n\
        \n\
        document-kind\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        residence-kind\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        sex\n\
        \n\
        \n\
        \n\
        =40\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        =63\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        sex\n\
        \n\
        \n\
        \n\
        =40\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        =63\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        \n\
        \n\
        \n\
        adopter-relation\n\
        =0\n\
        \n\
        \n\
        \n\
        \n\
        giver-kind\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        sex\n\
        \n\
        \n\
        \n\
        =40\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        =63\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        sex\n\
        \n\
        \n\
        \n\
        =40\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        =63\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =0\n\
        \n\
        \n\
        \n\
        \n\
        =0\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =7\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        =16\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        birth-case\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        sex\n\
        \n\
        \n\
        \n\
        =40\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        =63\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        \n\
        \n\
        \n\
        declaration\n\
        \n\
        \n\
        \n\
        \n\
        =343\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        sex\n\
        \n\
        \n\
        \n\
        =40\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        =63\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        sex\n\
        \n\
        \n\
        \n\
        =40\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        =63\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        sex\n\
        \n\
        \n\
        \n\
        =40\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        =63\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        sex\n\
        \n\
        =0\n\
        \n\
        \n\
        \n\
        \n\
        linked-channel\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        procedure\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =0\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        =16\n\
        =0\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =7\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        =16\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        correction-kind\n\
        =0\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        sex\n\
        \n\
        \n\
        \n\
        =40\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        =63\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        sex\n\
        \n\
        \n\
        \n\
        =40\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        =63\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =0\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =7\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        =16\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        sex\n\
        \n\
        \n\
        \n\
        =40\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        =63\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        death-notice\n\
        \n\
        \n\
        \n\
        \n\
        =343\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        sex\n\
        \n\
        \n\
        \n\
        =40\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        =63\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        =504\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =511\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =0\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =7\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        =16\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        civil-event\n\
        =0\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        sex\n\
        \n\
        \n\
        \n\
        =40\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        =63\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        sex\n\
        \n\
        \n\
        \n\
        =40\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        =63\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =0\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =7\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        =16\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        foreign-note-kind\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        sex\n\
        \n\
        \n\
        \n\
        =40\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        =63\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        \n\
        \n\
        \n\
        =0\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        =0\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =7\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        =16\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        guardian-kind\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        sex\n\
        \n\
        \n\
        \n\
        =40\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        =63\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        sex\n\
        \n\
        \n\
        \n\
        =40\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        =63\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        sex\n\
        \n\
        \n\
        \n\
        =40\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        =63\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =0\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        sex\n\
        \n\
        \n\
        \n\
        =40\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        =63\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =0\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =7\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        =16\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        sex\n\
        \n\
        \n\
        \n\
        =40\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        =63\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        marital-kind\n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        marital-purpose\n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        sex\n\
        \n\
        \n\
        \n\
        =40\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        =63\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =0\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =7\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        =16\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        sex\n\
        \n\
        \n\
        \n\
        =40\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        =63\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        sex\n\
        \n\
        \n\
        \n\
        =40\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        =63\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        marriage-state\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =0\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        =504\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =511\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =0\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =7\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        =16\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        recognition-kind\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        sex\n\
        \n\
        \n\
        \n\
        =40\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        =63\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        sex\n\
        \n\
        \n\
        \n\
        =40\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        =63\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        sex\n\
        \n\
        \n\
        \n\
        =40\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        =63\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =14\n\
        =0\n\
        \n\
        \n\
        \n\
        \n",
    /* max */ "\
        \n\
        20\n\
        15\n\
        10\n\
        20\n\
        \n\
        \n\
        \n\
        255\n\
        \n\
        \n\
        \n\
        \n\
        500\n\
        \n\
        \n\
        \n\
        100\n\
        =\n\
        =\n\
        1000\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        100\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        150\n\
        \n\
        \n\
        100\n\
        50\n\
        \n\
        255\n\
        \n\
        \n\
        \n\
        30\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        500\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        500\n\
        \n\
        100\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        500\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        100\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        150\n\
        \n\
        \n\
        100\n\
        50\n\
        \n\
        255\n\
        \n\
        \n\
        \n\
        30\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        500\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        500\n\
        \n\
        100\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        500\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        100\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        150\n\
        \n\
        \n\
        100\n\
        50\n\
        \n\
        255\n\
        \n\
        \n\
        \n\
        30\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        500\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        500\n\
        \n\
        100\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        500\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        100\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        150\n\
        \n\
        \n\
        100\n\
        50\n\
        \n\
        255\n\
        \n\
        \n\
        \n\
        30\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        500\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        500\n\
        \n\
        100\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        500\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        100\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        150\n\
        \n\
        \n\
        100\n\
        50\n\
        \n\
        255\n\
        \n\
        \n\
        \n\
        30\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        500\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        500\n\
        \n\
        100\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        500\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        20\n\
        15\n\
        10\n\
        20\n\
        \n\
        \n\
        \n\
        255\n\
        \n\
        \n\
        \n\
        \n\
        500\n\
        \n\
        \n\
        \n\
        100\n\
        =\n\
        =\n\
        1000\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        100\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        150\n\
        \n\
        \n\
        100\n\
        50\n\
        \n\
        255\n\
        \n\
        \n\
        \n\
        30\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        500\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        500\n\
        \n\
        100\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        500\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        255\n\
        \n\
        255\n\
        \n\
        \n\
        255\n\
        \n\
        255\n\
        100\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        150\n\
        \n\
        \n\
        100\n\
        50\n\
        \n\
        255\n\
        \n\
        \n\
        \n\
        30\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        500\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        500\n\
        \n\
        100\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        500\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        100\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        150\n\
        \n\
        \n\
        100\n\
        50\n\
        \n\
        255\n\
        \n\
        \n\
        \n\
        30\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        500\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        500\n\
        \n\
        100\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        500\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        100\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        150\n\
        \n\
        \n\
        100\n\
        50\n\
        \n\
        255\n\
        \n\
        \n\
        \n\
        30\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        500\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        500\n\
        \n\
        100\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        500\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        100\n\
        \n\
        50\n\
        \n\
        255\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        30\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        255\n\
        \n\
        \n\
        \n\
        \n\
        500\n\
        \n\
        \n\
        \n\
        \n\
        20\n\
        15\n\
        10\n\
        20\n\
        \n\
        \n\
        \n\
        255\n\
        \n\
        \n\
        \n\
        \n\
        500\n\
        \n\
        \n\
        \n\
        100\n\
        =\n\
        =\n\
        1000\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        100\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        150\n\
        \n\
        \n\
        100\n\
        50\n\
        \n\
        255\n\
        \n\
        \n\
        \n\
        30\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        500\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        500\n\
        \n\
        100\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        500\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        100\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        150\n\
        \n\
        \n\
        100\n\
        50\n\
        \n\
        255\n\
        \n\
        \n\
        \n\
        30\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        500\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        500\n\
        \n\
        100\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        500\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        100\n\
        \n\
        20\n\
        15\n\
        10\n\
        20\n\
        \n\
        \n\
        \n\
        255\n\
        \n\
        \n\
        \n\
        \n\
        500\n\
        \n\
        \n\
        \n\
        100\n\
        =\n\
        =\n\
        1000\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        100\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        150\n\
        \n\
        \n\
        100\n\
        50\n\
        \n\
        255\n\
        \n\
        \n\
        \n\
        30\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        500\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        500\n\
        \n\
        100\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        500\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        150\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        500\n\
        \n\
        500\n\
        \n\
        \n\
        30\n\
        \n\
        \n\
        50\n\
        \n\
        255\n\
        \n\
        \n\
        \n\
        255\n\
        \n\
        255\n\
        100\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        150\n\
        \n\
        \n\
        100\n\
        50\n\
        \n\
        255\n\
        \n\
        \n\
        \n\
        30\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        500\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        500\n\
        \n\
        100\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        500\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        100\n\
        \n\
        50\n\
        \n\
        255\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        30\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        20\n\
        15\n\
        10\n\
        20\n\
        \n\
        \n\
        \n\
        255\n\
        \n\
        \n\
        \n\
        \n\
        500\n\
        \n\
        \n\
        \n\
        100\n\
        =\n\
        =\n\
        1000\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        100\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        150\n\
        \n\
        \n\
        100\n\
        50\n\
        \n\
        255\n\
        \n\
        \n\
        \n\
        30\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        500\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        500\n\
        \n\
        100\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        500\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        100\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        150\n\
        \n\
        \n\
        100\n\
        50\n\
        \n\
        255\n\
        \n\
        \n\
        \n\
        30\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        500\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        500\n\
        \n\
        100\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        500\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        20\n\
        15\n\
        10\n\
        20\n\
        \n\
        \n\
        \n\
        255\n\
        \n\
        \n\
        \n\
        \n\
        500\n\
        \n\
        \n\
        \n\
        100\n\
        =\n\
        =\n\
        1000\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        100\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        150\n\
        \n\
        \n\
        100\n\
        50\n\
        \n\
        255\n\
        \n\
        \n\
        \n\
        30\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        500\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        500\n\
        \n\
        100\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        500\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        50\n\
        \n\
        255\n\
        \n\
        \n\
        20\n\
        15\n\
        10\n\
        20\n\
        \n\
        \n\
        \n\
        255\n\
        \n\
        \n\
        \n\
        \n\
        500\n\
        \n\
        \n\
        \n\
        100\n\
        =\n\
        =\n\
        1000\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        100\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        150\n\
        \n\
        \n\
        100\n\
        50\n\
        \n\
        255\n\
        \n\
        \n\
        \n\
        30\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        500\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        500\n\
        \n\
        100\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        500\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        100\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        150\n\
        \n\
        \n\
        100\n\
        50\n\
        \n\
        255\n\
        \n\
        \n\
        \n\
        30\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        500\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        500\n\
        \n\
        100\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        500\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        100\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        100\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        150\n\
        \n\
        \n\
        100\n\
        50\n\
        \n\
        255\n\
        \n\
        \n\
        \n\
        30\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        500\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        500\n\
        \n\
        100\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        500\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        100\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        100\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        150\n\
        \n\
        \n\
        100\n\
        50\n\
        \n\
        255\n\
        \n\
        \n\
        \n\
        30\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        500\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        500\n\
        \n\
        100\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        500\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        100\n\
        \n\
        20\n\
        15\n\
        10\n\
        20\n\
        \n\
        \n\
        \n\
        255\n\
        \n\
        \n\
        \n\
        \n\
        500\n\
        \n\
        \n\
        \n\
        100\n\
        =\n\
        =\n\
        1000\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        100\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        150\n\
        \n\
        \n\
        100\n\
        50\n\
        \n\
        255\n\
        \n\
        \n\
        \n\
        30\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        500\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        500\n\
        \n\
        100\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        500\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        255\n\
        \n\
        \n\
        \n\
        500\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        255\n\
        \n\
        \n\
        \n\
        255\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        100\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        150\n\
        \n\
        \n\
        100\n\
        50\n\
        \n\
        255\n\
        \n\
        \n\
        \n\
        30\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        500\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        500\n\
        \n\
        100\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        500\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        100\n\
        \n\
        20\n\
        15\n\
        10\n\
        20\n\
        \n\
        \n\
        \n\
        255\n\
        \n\
        \n\
        \n\
        \n\
        500\n\
        \n\
        \n\
        \n\
        100\n\
        =\n\
        =\n\
        1000\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        100\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        150\n\
        \n\
        \n\
        100\n\
        50\n\
        \n\
        255\n\
        \n\
        \n\
        \n\
        30\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        500\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        500\n\
        \n\
        100\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        500\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        30\n\
        \n\
        \n\
        100\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        150\n\
        \n\
        \n\
        100\n\
        50\n\
        \n\
        255\n\
        \n\
        \n\
        \n\
        30\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        500\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        500\n\
        \n\
        100\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        500\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        30\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        255\n\
        \n\
        255\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        50\n\
        \n\
        255\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        30\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        20\n\
        15\n\
        10\n\
        20\n\
        \n\
        \n\
        \n\
        255\n\
        \n\
        \n\
        \n\
        \n\
        500\n\
        \n\
        \n\
        \n\
        100\n\
        =\n\
        =\n\
        1000\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        100\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        150\n\
        \n\
        \n\
        100\n\
        50\n\
        \n\
        255\n\
        \n\
        \n\
        \n\
        30\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        500\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        500\n\
        \n\
        100\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        500\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        100\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        150\n\
        \n\
        \n\
        100\n\
        50\n\
        \n\
        255\n\
        \n\
        \n\
        \n\
        30\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        500\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        500\n\
        \n\
        100\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        500\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        100\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        150\n\
        \n\
        \n\
        100\n\
        50\n\
        \n\
        255\n\
        \n\
        \n\
        \n\
        30\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        500\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        500\n\
        \n\
        100\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        500\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        100\n\
        =\n\
        \n\
        50\n\
        \n\
        255\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n",
    /* meaning */ "\
        \n\
        as written; compared by its digits and year\n\
        \n\
        \n\
        \n\
        \n\
        a full date; it chooses the law by which the entry is judged\n\
        \n\
        \n\
        2 digits\n\
        3 digits; no districts since 2025-07-01\n\
        5 digits; the same code may mean another commune before 2025-07-01\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        only when the source states the parts\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        may be a year, or a year and month, only\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        only when the number of the source could not be translated\n\
        \n\
        \n\
        \n\
        \n\
        =9\n\
        =10\n\
        =11\n\
        \n\
        \n\
        \n\
        =9\n\
        =10\n\
        =11\n\
        \n\
        \n\
        \n\
        as the source names it\n\
        \n\
        =9\n\
        =10\n\
        =11\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        0 or 1 as the source gives it\n\
        \n\
        \n\
        =31\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =37\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =45\n\
        \n\
        \n\
        \n\
        \n\
        =9\n\
        =10\n\
        =11\n\
        \n\
        \n\
        \n\
        =9\n\
        =10\n\
        =11\n\
        \n\
        \n\
        \n\
        =62\n\
        \n\
        =9\n\
        =10\n\
        =11\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =73\n\
        \n\
        =31\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =37\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =45\n\
        \n\
        \n\
        \n\
        \n\
        =9\n\
        =10\n\
        =11\n\
        \n\
        \n\
        \n\
        =9\n\
        =10\n\
        =11\n\
        \n\
        \n\
        \n\
        =62\n\
        \n\
        =9\n\
        =10\n\
        =11\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =73\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =31\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =37\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =45\n\
        \n\
        \n\
        \n\
        \n\
        =9\n\
        =10\n\
        =11\n\
        \n\
        \n\
        \n\
        =9\n\
        =10\n\
        =11\n\
        \n\
        \n\
        \n\
        =62\n\
        \n\
        =9\n\
        =10\n\
        =11\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =73\n\
        \n\
        =31\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =37\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =45\n\
        \n\
        \n\
        \n\
        \n\
        =9\n\
        =10\n\
        =11\n\
        \n\
        \n\
        \n\
        =9\n\
        =10\n\
        =11\n\
        \n\
        \n\
        \n\
        =62\n\
        \n\
        =9\n\
        =10\n\
        =11\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =73\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =1\n\
        \n\
        \n\
        \n\
        \n\
        =6\n\
        \n\
        \n\
        =9\n\
        =10\n\
        =11\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        which parents are determined\n\
        \n\
        =31\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =37\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =45\n\
        \n\
        \n\
        \n\
        \n\
        =9\n\
        =10\n\
        =11\n\
        \n\
        \n\
        \n\
        =9\n\
        =10\n\
        =11\n\
        \n\
        \n\
        \n\
        =62\n\
        \n\
        =9\n\
        =10\n\
        =11\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =73\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =31\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =37\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =45\n\
        \n\
        \n\
        \n\
        \n\
        =9\n\
        =10\n\
        =11\n\
        \n\
        \n\
        \n\
        =9\n\
        =10\n\
        =11\n\
        \n\
        \n\
        \n\
        =62\n\
        \n\
        =9\n\
        =10\n\
        =11\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =73\n\
        \n\
        =31\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =37\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =45\n\
        \n\
        \n\
        \n\
        \n\
        =9\n\
        =10\n\
        =11\n\
        \n\
        \n\
        \n\
        =9\n\
        =10\n\
        =11\n\
        \n\
        \n\
        \n\
        =62\n\
        \n\
        =9\n\
        =10\n\
        =11\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =73\n\
        \n\
        =31\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =37\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =45\n\
        \n\
        \n\
        \n\
        \n\
        =9\n\
        =10\n\
        =11\n\
        \n\
        \n\
        \n\
        =9\n\
        =10\n\
        =11\n\
        \n\
        \n\
        \n\
        =62\n\
        \n\
        =9\n\
        =10\n\
        =11\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =73\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        XXXXX.GCS.ZZZZZ.YY since 2025-10-01\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        a code of the list linked-module; as given on other channels\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        as the source gives it\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        0 or 1\n\
        base64\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        in the list of the present state\n\
        \n\
        \n\
        \n\
        \n\
        a year alone\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =9\n\
        =10\n\
        =11\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =1\n\
        \n\
        \n\
        \n\
        \n\
        =6\n\
        \n\
        \n\
        =9\n\
        =10\n\
        =11\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =31\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =37\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =45\n\
        \n\
        \n\
        \n\
        \n\
        =9\n\
        =10\n\
        =11\n\
        \n\
        \n\
        \n\
        =9\n\
        =10\n\
        =11\n\
        \n\
        \n\
        \n\
        =62\n\
        \n\
        =9\n\
        =10\n\
        =11\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =73\n\
        its path in the entry that is changed\n\
        \n\
        \n\
        \n\
        \n\
        of a person of nine or more whose name changes\n\
        \n\
        =31\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =37\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =45\n\
        \n\
        \n\
        \n\
        \n\
        =9\n\
        =10\n\
        =11\n\
        \n\
        \n\
        \n\
        =9\n\
        =10\n\
        =11\n\
        \n\
        \n\
        \n\
        =62\n\
        \n\
        =9\n\
        =10\n\
        =11\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =73\n\
        \n\
        \n\
        =1\n\
        \n\
        \n\
        \n\
        \n\
        =6\n\
        \n\
        \n\
        =9\n\
        =10\n\
        =11\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =31\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =37\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =45\n\
        \n\
        \n\
        \n\
        \n\
        =9\n\
        =10\n\
        =11\n\
        \n\
        \n\
        \n\
        =9\n\
        =10\n\
        =11\n\
        \n\
        \n\
        \n\
        =62\n\
        \n\
        =9\n\
        =10\n\
        =11\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =73\n\
        may be a year only\n\
        \n\
        HH:MM\n\
        =9\n\
        =10\n\
        =11\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =31\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =37\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =45\n\
        \n\
        \n\
        \n\
        \n\
        =9\n\
        =10\n\
        =11\n\
        \n\
        \n\
        \n\
        =9\n\
        =10\n\
        =11\n\
        \n\
        \n\
        \n\
        =62\n\
        \n\
        =9\n\
        =10\n\
        =11\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =73\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =505\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =512\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =518\n\
        =519\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =525\n\
        \n\
        \n\
        \n\
        =1\n\
        \n\
        \n\
        \n\
        \n\
        =6\n\
        \n\
        \n\
        =9\n\
        =10\n\
        =11\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =31\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =37\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =45\n\
        \n\
        \n\
        \n\
        \n\
        =9\n\
        =10\n\
        =11\n\
        \n\
        \n\
        \n\
        =9\n\
        =10\n\
        =11\n\
        \n\
        \n\
        \n\
        =62\n\
        \n\
        =9\n\
        =10\n\
        =11\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =73\n\
        \n\
        =31\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =37\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =45\n\
        \n\
        \n\
        \n\
        \n\
        =9\n\
        =10\n\
        =11\n\
        \n\
        \n\
        \n\
        =9\n\
        =10\n\
        =11\n\
        \n\
        \n\
        \n\
        =62\n\
        \n\
        =9\n\
        =10\n\
        =11\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =73\n\
        its path in the entry\n\
        \n\
        \n\
        =1\n\
        \n\
        \n\
        \n\
        \n\
        =6\n\
        \n\
        \n\
        =9\n\
        =10\n\
        =11\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =31\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =37\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =45\n\
        \n\
        \n\
        \n\
        \n\
        =9\n\
        =10\n\
        =11\n\
        \n\
        \n\
        \n\
        =9\n\
        =10\n\
        =11\n\
        \n\
        \n\
        \n\
        =62\n\
        \n\
        =9\n\
        =10\n\
        =11\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =73\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =1\n\
        \n\
        \n\
        \n\
        \n\
        =6\n\
        \n\
        \n\
        =9\n\
        =10\n\
        =11\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =31\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =37\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =45\n\
        \n\
        \n\
        \n\
        \n\
        =9\n\
        =10\n\
        =11\n\
        \n\
        \n\
        \n\
        =9\n\
        =10\n\
        =11\n\
        \n\
        \n\
        \n\
        =62\n\
        \n\
        =9\n\
        =10\n\
        =11\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =73\n\
        \n\
        =31\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =37\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =45\n\
        \n\
        \n\
        \n\
        \n\
        =9\n\
        =10\n\
        =11\n\
        \n\
        \n\
        \n\
        =9\n\
        =10\n\
        =11\n\
        \n\
        \n\
        \n\
        =62\n\
        \n\
        =9\n\
        =10\n\
        =11\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =73\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =31\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =37\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =45\n\
        \n\
        \n\
        \n\
        \n\
        =9\n\
        =10\n\
        =11\n\
        \n\
        \n\
        \n\
        =9\n\
        =10\n\
        =11\n\
        \n\
        \n\
        \n\
        =62\n\
        \n\
        =9\n\
        =10\n\
        =11\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =73\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =31\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =37\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =45\n\
        \n\
        \n\
        \n\
        \n\
        =9\n\
        =10\n\
        =11\n\
        \n\
        \n\
        \n\
        =9\n\
        =10\n\
        =11\n\
        \n\
        \n\
        \n\
        =62\n\
        \n\
        =9\n\
        =10\n\
        =11\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =73\n\
        \n\
        \n\
        =1\n\
        \n\
        \n\
        \n\
        \n\
        =6\n\
        \n\
        \n\
        =9\n\
        =10\n\
        =11\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =31\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =37\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =45\n\
        \n\
        \n\
        \n\
        \n\
        =9\n\
        =10\n\
        =11\n\
        \n\
        \n\
        \n\
        =9\n\
        =10\n\
        =11\n\
        \n\
        \n\
        \n\
        =62\n\
        \n\
        =9\n\
        =10\n\
        =11\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =73\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =31\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =37\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =45\n\
        \n\
        \n\
        \n\
        \n\
        =9\n\
        =10\n\
        =11\n\
        \n\
        \n\
        \n\
        =9\n\
        =10\n\
        =11\n\
        \n\
        \n\
        \n\
        =62\n\
        \n\
        =9\n\
        =10\n\
        =11\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =73\n\
        \n\
        \n\
        =1\n\
        \n\
        \n\
        \n\
        \n\
        =6\n\
        \n\
        \n\
        =9\n\
        =10\n\
        =11\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =31\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =37\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =45\n\
        \n\
        \n\
        \n\
        \n\
        =9\n\
        =10\n\
        =11\n\
        \n\
        \n\
        \n\
        =9\n\
        =10\n\
        =11\n\
        \n\
        \n\
        \n\
        =62\n\
        \n\
        =9\n\
        =10\n\
        =11\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =73\n\
        \n\
        \n\
        \n\
        =512\n\
        \n\
        \n\
        =31\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =37\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =45\n\
        \n\
        \n\
        \n\
        \n\
        =9\n\
        =10\n\
        =11\n\
        \n\
        \n\
        \n\
        =9\n\
        =10\n\
        =11\n\
        \n\
        \n\
        \n\
        =62\n\
        \n\
        =9\n\
        =10\n\
        =11\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =73\n\
        \n\
        \n\
        \n\
        =512\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =505\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =512\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =518\n\
        =519\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =525\n\
        \n\
        \n\
        \n\
        =1\n\
        \n\
        \n\
        \n\
        \n\
        =6\n\
        \n\
        \n\
        =9\n\
        =10\n\
        =11\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =31\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =37\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =45\n\
        \n\
        \n\
        \n\
        \n\
        =9\n\
        =10\n\
        =11\n\
        \n\
        \n\
        \n\
        =9\n\
        =10\n\
        =11\n\
        \n\
        \n\
        \n\
        =62\n\
        \n\
        =9\n\
        =10\n\
        =11\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =73\n\
        \n\
        =31\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =37\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =45\n\
        \n\
        \n\
        \n\
        \n\
        =9\n\
        =10\n\
        =11\n\
        \n\
        \n\
        \n\
        =9\n\
        =10\n\
        =11\n\
        \n\
        \n\
        \n\
        =62\n\
        \n\
        =9\n\
        =10\n\
        =11\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =73\n\
        \n\
        =31\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =37\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =45\n\
        \n\
        \n\
        \n\
        \n\
        =9\n\
        =10\n\
        =11\n\
        \n\
        \n\
        \n\
        =9\n\
        =10\n\
        =11\n\
        \n\
        \n\
        \n\
        =62\n\
        \n\
        =9\n\
        =10\n\
        =11\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =73\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n",
]);

/// Every record type.
pub static RECORDS: &[RecordAbout] = &[RecordAbout { name: "citizen", label_vi: "Công dân", label_en: "citizen", basis: "Luật Căn cước 26/2023/QH15 điều 9; Nghị định 70/2024/NĐ-CP", governed_by: "", fields: Chapter::new(&FIELDS_OF_ALL, 0, 103) }, #[cfg(feature = "civil")] RecordAbout { name: "adoption", label_vi: "Nuôi con nuôi", label_en: "adoption", basis: "Luật Nuôi con nuôi 52/2010/QH12", governed_by: "entry.registered_on", fields: Chapter::new(&FIELDS_OF_CIVIL, 0, 269) }, #[cfg(feature = "civil")] RecordAbout { name: "birth", label_vi: "Khai sinh", label_en: "birth", basis: "Luật Hộ tịch 60/2014/QH13 điều 13–16; Thông tư 04/2020/TT-BTP", governed_by: "entry.registered_on", fields: Chapter::new(&FIELDS_OF_CIVIL, 269, 528) }, #[cfg(feature = "civil")] RecordAbout { name: "book", label_vi: "Sổ hộ tịch", label_en: "register book", basis: "Luật Hộ tịch 60/2014/QH13 điều 59; Thông tư 04/2020/TT-BTP", governed_by: "", fields: Chapter::new(&FIELDS_OF_CIVIL, 528, 544) }, #[cfg(feature = "civil")] RecordAbout { name: "correction", label_vi: "Thay đổi, cải chính, bổ sung hộ tịch", label_en: "change or correction", basis: "Luật Hộ tịch 60/2014/QH13 điều 26–29", governed_by: "entry.registered_on", fields: Chapter::new(&FIELDS_OF_CIVIL, 544, 674) }, #[cfg(feature = "civil")] RecordAbout { name: "death", label_vi: "Khai tử", label_en: "death", basis: "Luật Hộ tịch 60/2014/QH13 điều 32–34; Thông tư 04/2020/TT-BTP", governed_by: "entry.registered_on", fields: Chapter::new(&FIELDS_OF_CIVIL, 674, 845) }, #[cfg(feature = "civil")] RecordAbout { name: "extract", label_vi: "Bản sao trích lục hộ tịch", label_en: "extract", basis: "Luật Hộ tịch 60/2014/QH13 điều 63–64", governed_by: "entry.registered_on", fields: Chapter::new(&FIELDS_OF_CIVIL, 845, 972) }, #[cfg(feature = "civil")] RecordAbout { name: "foreign-note", label_vi: "Ghi chú việc hộ tịch ở nước ngoài", label_en: "note of an event abroad", basis: "Luật Hộ tịch 60/2014/QH13 điều 48–50; Nghị định 123/2015/NĐ-CP điều 34–39", governed_by: "entry.registered_on", fields: Chapter::new(&FIELDS_OF_CIVIL, 972, 1056) }, #[cfg(feature = "civil")] RecordAbout { name: "guardianship", label_vi: "Giám hộ", label_en: "guardianship", basis: "Luật Hộ tịch 60/2014/QH13 điều 19–22; Bộ luật Dân sự 91/2015/QH13 điều 46–63", governed_by: "entry.registered_on", fields: Chapter::new(&FIELDS_OF_CIVIL, 1056, 1275) }, #[cfg(feature = "civil")] RecordAbout { name: "marital-status", label_vi: "Xác nhận tình trạng hôn nhân", label_en: "certificate of marital status", basis: "Nghị định 123/2015/NĐ-CP điều 21–23; Thông tư 04/2020/TT-BTP", governed_by: "entry.registered_on", fields: Chapter::new(&FIELDS_OF_CIVIL, 1275, 1417) }, #[cfg(feature = "civil")] RecordAbout { name: "marriage", label_vi: "Kết hôn", label_en: "marriage", basis: "Luật Hộ tịch 60/2014/QH13 điều 17–18, 37–38; Thông tư 04/2020/TT-BTP", governed_by: "entry.registered_on", fields: Chapter::new(&FIELDS_OF_CIVIL, 1417, 1586) }, #[cfg(feature = "civil")] RecordAbout { name: "parent-child", label_vi: "Nhận cha, mẹ, con", label_en: "recognition of parent or child", basis: "Luật Hộ tịch 60/2014/QH13 điều 24–25, 43–44", governed_by: "entry.registered_on", fields: Chapter::new(&FIELDS_OF_CIVIL, 1586, 1760) }];
