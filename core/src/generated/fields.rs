// Generated from spec/records by chuan-spec; do not edit.
//! What the fields of each record type are called and mean.
use crate::codes::Lines;
use crate::records::dictionary::{About, RecordAbout};

static CITIZEN: Lines<About> = Lines::new("\
        personal_id\tSố định danh cá nhân\tpersonal id\tpersonal\t\t\t12 digits, unique, never changes; no check digit\n\
        old_ids[].kind\tLoại số giấy tờ cũ\tkind of earlier number\tpublic\told-id-kind\n\
        old_ids[].number\tSố giấy tờ cũ\tearlier number\tpersonal\n\
        name.full\tHọ, chữ đệm và tên\tfull name\tpersonal\n\
        name.family\tHọ\tfamily name\tpersonal\t\t\tonly when the source states the parts\n\
        name.middle\tChữ đệm\tmiddle name\tpersonal\n\
        name.given\tTên\tgiven name\tpersonal\n\
        name.other\tTên gọi khác\tother name\tpersonal\n\
        name.latin\tTên chữ cái La-tinh trên vùng đọc máy\tname in Latin capitals\tpersonal\t\t\tfrom a machine-readable zone; the diacritics are lost and can not be restored\n\
        birth.date\tNgày, tháng, năm sinh\tdate of birth\tpersonal\t\t\tmay be a year, or a year and month, only\n\
        birth.place.province\tNơi sinh – mã tỉnh, thành phố\tplace of birth – province code\tpersonal\t\t\t2 digits\n\
        birth.place.district\tNơi sinh – mã quận, huyện\tplace of birth – district code\tpersonal\t\t\t3 digits; no districts since 2025-07-01\n\
        birth.place.commune\tNơi sinh – mã xã, phường, đặc khu\tplace of birth – commune code\tpersonal\t\t\t5 digits; the same code may mean another commune before 2025-07-01\n\
        birth.place.as_of\tNơi sinh – ngày của danh mục đơn vị hành chính\tplace of birth – date of the unit list\tpersonal\n\
        birth.place.text\tNơi sinh – địa chỉ chi tiết\tplace of birth – address as written\tpersonal\t\t500\n\
        birth.place.country\tNơi sinh – quốc gia\tplace of birth – country\tpersonal\tcountry\n\
        birth.registration.province\tNơi đăng ký khai sinh – mã tỉnh, thành phố\tplace of birth registration – province code\tpersonal\t\t\t2 digits\n\
        birth.registration.district\tNơi đăng ký khai sinh – mã quận, huyện\tplace of birth registration – district code\tpersonal\t\t\t3 digits; no districts since 2025-07-01\n\
        birth.registration.commune\tNơi đăng ký khai sinh – mã xã, phường, đặc khu\tplace of birth registration – commune code\tpersonal\t\t\t5 digits; the same code may mean another commune before 2025-07-01\n\
        birth.registration.as_of\tNơi đăng ký khai sinh – ngày của danh mục đơn vị hành chính\tplace of birth registration – date of the unit list\tpersonal\n\
        birth.registration.text\tNơi đăng ký khai sinh – địa chỉ chi tiết\tplace of birth registration – address as written\tpersonal\t\t500\n\
        birth.registration.country\tNơi đăng ký khai sinh – quốc gia\tplace of birth registration – country\tpersonal\tcountry\n\
        sex\tGiới tính\tsex\tpersonal\tsex\n\
        nationalities[]\tQuốc tịch\tnationality\tpersonal\tcountry\n\
        ethnicity.system\tDân tộc – danh mục\tethnicity – code list\tsensitive\n\
        ethnicity.code\tDân tộc – mã\tethnicity – code\tsensitive\n\
        ethnicity.name\tDân tộc – tên gọi như nguồn ghi\tethnicity – words of the source\tsensitive\t\t30\n\
        religion.system\tTôn giáo – danh mục\treligion – code list\tsensitive\n\
        religion.code\tTôn giáo – mã\treligion – code\tsensitive\n\
        religion.name\tTôn giáo – tên gọi như nguồn ghi\treligion – words of the source\tsensitive\t\t30\n\
        marital_status.system\tTình trạng hôn nhân – danh mục\tmarital status – code list\tpublic\n\
        marital_status.code\tTình trạng hôn nhân – mã\tmarital status – code\tpersonal\n\
        marital_status.name\tTình trạng hôn nhân – tên gọi như nguồn ghi\tmarital status – words of the source\tpersonal\t\t30\n\
        blood_type\tNhóm máu\tblood type\tsensitive\tblood-type\n\
        origin.province\tQuê quán – mã tỉnh, thành phố\tplace of origin – province code\tpersonal\t\t\t2 digits\n\
        origin.district\tQuê quán – mã quận, huyện\tplace of origin – district code\tpersonal\t\t\t3 digits; no districts since 2025-07-01\n\
        origin.commune\tQuê quán – mã xã, phường, đặc khu\tplace of origin – commune code\tpersonal\t\t\t5 digits; the same code may mean another commune before 2025-07-01\n\
        origin.as_of\tQuê quán – ngày của danh mục đơn vị hành chính\tplace of origin – date of the unit list\tpersonal\n\
        origin.text\tQuê quán – địa chỉ chi tiết\tplace of origin – address as written\tpersonal\t\t500\n\
        origin.country\tQuê quán – quốc gia\tplace of origin – country\tpersonal\tcountry\n\
        permanent_residence.province\tNơi thường trú – mã tỉnh, thành phố\tpermanent residence – province code\tpersonal\t\t\t2 digits\n\
        permanent_residence.district\tNơi thường trú – mã quận, huyện\tpermanent residence – district code\tpersonal\t\t\t3 digits; no districts since 2025-07-01\n\
        permanent_residence.commune\tNơi thường trú – mã xã, phường, đặc khu\tpermanent residence – commune code\tpersonal\t\t\t5 digits; the same code may mean another commune before 2025-07-01\n\
        permanent_residence.as_of\tNơi thường trú – ngày của danh mục đơn vị hành chính\tpermanent residence – date of the unit list\tpersonal\n\
        permanent_residence.text\tNơi thường trú – địa chỉ chi tiết\tpermanent residence – address as written\tpersonal\t\t500\n\
        permanent_residence.country\tNơi thường trú – quốc gia\tpermanent residence – country\tpersonal\tcountry\n\
        current_residence.province\tNơi ở hiện tại – mã tỉnh, thành phố\tcurrent residence – province code\tpersonal\t\t\t2 digits\n\
        current_residence.district\tNơi ở hiện tại – mã quận, huyện\tcurrent residence – district code\tpersonal\t\t\t3 digits; no districts since 2025-07-01\n\
        current_residence.commune\tNơi ở hiện tại – mã xã, phường, đặc khu\tcurrent residence – commune code\tpersonal\t\t\t5 digits; the same code may mean another commune before 2025-07-01\n\
        current_residence.as_of\tNơi ở hiện tại – ngày của danh mục đơn vị hành chính\tcurrent residence – date of the unit list\tpersonal\n\
        current_residence.text\tNơi ở hiện tại – địa chỉ chi tiết\tcurrent residence – address as written\tpersonal\t\t500\n\
        current_residence.country\tNơi ở hiện tại – quốc gia\tcurrent residence – country\tpersonal\tcountry\n\
        father.personal_id\tCha – số định danh cá nhân\tfather – personal id\tpersonal\n\
        father.old_id\tCha – số chứng minh nhân dân\tfather – earlier number\tpersonal\n\
        father.name\tCha – họ, chữ đệm và tên\tfather – full name\tpersonal\n\
        father.nationality\tCha – quốc tịch\tfather – nationality\tpersonal\tcountry\n\
        father.birth_date\tCha – ngày, tháng, năm sinh\tfather – date of birth\tpersonal\n\
        mother.personal_id\tMẹ – số định danh cá nhân\tmother – personal id\tpersonal\n\
        mother.old_id\tMẹ – số chứng minh nhân dân\tmother – earlier number\tpersonal\n\
        mother.name\tMẹ – họ, chữ đệm và tên\tmother – full name\tpersonal\n\
        mother.nationality\tMẹ – quốc tịch\tmother – nationality\tpersonal\tcountry\n\
        mother.birth_date\tMẹ – ngày, tháng, năm sinh\tmother – date of birth\tpersonal\n\
        spouse.personal_id\tVợ hoặc chồng – số định danh cá nhân\tspouse – personal id\tpersonal\n\
        spouse.old_id\tVợ hoặc chồng – số chứng minh nhân dân\tspouse – earlier number\tpersonal\n\
        spouse.name\tVợ hoặc chồng – họ, chữ đệm và tên\tspouse – full name\tpersonal\n\
        spouse.nationality\tVợ hoặc chồng – quốc tịch\tspouse – nationality\tpersonal\tcountry\n\
        spouse.birth_date\tVợ hoặc chồng – ngày, tháng, năm sinh\tspouse – date of birth\tpersonal\n\
        legal_representative.personal_id\tNgười đại diện hợp pháp – số định danh cá nhân\tlegal representative – personal id\tpersonal\n\
        legal_representative.old_id\tNgười đại diện hợp pháp – số chứng minh nhân dân\tlegal representative – earlier number\tpersonal\n\
        legal_representative.name\tNgười đại diện hợp pháp – họ, chữ đệm và tên\tlegal representative – full name\tpersonal\n\
        legal_representative.nationality\tNgười đại diện hợp pháp – quốc tịch\tlegal representative – nationality\tpersonal\tcountry\n\
        legal_representative.birth_date\tNgười đại diện hợp pháp – ngày, tháng, năm sinh\tlegal representative – date of birth\tpersonal\n\
        household.head.personal_id\tChủ hộ – số định danh cá nhân\thead of household – personal id\tpersonal\n\
        household.head.old_id\tChủ hộ – số chứng minh nhân dân\thead of household – earlier number\tpersonal\n\
        household.head.name\tChủ hộ – họ, chữ đệm và tên\thead of household – full name\tpersonal\n\
        household.head.nationality\tChủ hộ – quốc tịch\thead of household – nationality\tpersonal\tcountry\n\
        household.head.birth_date\tChủ hộ – ngày, tháng, năm sinh\thead of household – date of birth\tpersonal\n\
        household.relation\tQuan hệ với chủ hộ\trelation to the head of household\tpersonal\t\t\tkept as given: the code table is not published\n\
        household.book_no\tSố sổ hộ khẩu\thousehold book number\tpersonal\t\t\tkept as given; the paper book ended on 2022-12-31 (Luật Cư trú 68/2020/QH14 điều 38)\n\
        documents[].kind\tLoại giấy tờ tùy thân\tkind of identity document\tpublic\tdocument-kind\n\
        documents[].number\tSố giấy tờ tùy thân\tdocument number\tpersonal\n\
        documents[].issued\tNgày cấp\tdate of issue\tpersonal\n\
        documents[].expires\tNgày hết hạn\tdate of expiry\tpersonal\t\t\ta full date, or the word never\n\
        documents[].authority\tNơi cấp\tissuing authority\tpublic\n\
        tax_codes[]\tMã số thuế\ttax code\tpersonal\n\
        social_insurance_no\tMã số bảo hiểm xã hội\tsocial insurance number\tpersonal\n\
        health_cards[].number\tMã thẻ bảo hiểm y tế\thealth insurance card number\tpersonal\n\
        health_cards[].valid_from\tThẻ bảo hiểm y tế có giá trị từ\thealth card valid from\tpersonal\n\
        health_cards[].valid_to\tThẻ bảo hiểm y tế có giá trị đến\thealth card valid to\tpersonal\n\
        health_cards[].first_facility\tNơi đăng ký khám chữa bệnh ban đầu\tfirst facility\tpersonal\t\t\tcode of the health insurance, as given\n\
        health_cards[].issued\tNgày cấp thẻ bảo hiểm y tế\thealth card issued\tpersonal\n\
        health_cards[].five_years_from\tThời điểm đủ 5 năm liên tục\tfive consecutive years reached\tpersonal\n\
        health_cards[].benefit\tMức hưởng bảo hiểm y tế\tbenefit level\tpersonal\n\
        health_cards[].management_no\tMã quản lý của cơ quan bảo hiểm xã hội\tmanagement number of the insurance\tpersonal\n\
        health_cards[].authority\tNơi cấp thẻ bảo hiểm y tế\tissuer of the health card\tpublic\n\
        health_cards[].check_text\tChuỗi kiểm tra của mã QR thẻ bảo hiểm y tế\tcheck text of the health card QR\tpersonal\t\t\tkept as given: its algorithm is not published\n\
        phone\tSố điện thoại\ttelephone\tpersonal\n\
        email\tThư điện tử\tmail address\tpersonal\n\
        occupation\tNghề nghiệp\toccupation\tpersonal\n\
        distinguishing_marks\tĐặc điểm nhận dạng\tdistinguishing marks\tsensitive\n\
        status\tTình trạng của công dân\tlife status\tpersonal\tlife-status\n\
        death.date\tNgày chết\tdate of death\tpersonal\n\
        updated_at\tThời điểm cập nhật\tlast update at the source\tpublic\n");

#[cfg(feature = "civil")] static ADOPTION: Lines<About> = Lines::new("\
        entry.register\tSổ\tregister\tpublic\tcivil-register\n\
        entry.number\tSố đăng ký\tregistration number\tpersonal\t\t20\tas written; compared by its digits and year\n\
        entry.book\tQuyển số\tbook\tpublic\t\t15\n\
        entry.page\tTrang số\tpage\tpublic\t\t10\n\
        entry.decision_number\tQuyết định số\tdecision number\tpersonal\t\t20\n\
        entry.decision_date\tNgày quyết định\tdate of decision\tpersonal\n\
        entry.registered_on\tNgày, tháng, năm đăng ký\tregistration date\tpersonal\t\t\ta full date; it chooses the law by which the entry is judged\n\
        entry.kind\tLoại đăng ký\tkind of registration\tpublic\tregistration-kind\n\
        entry.authority.name\tCơ quan đăng ký – tên cơ quan\tauthority – name of the authority\tpublic\t\t255\n\
        entry.authority.unit.province\tCơ quan đăng ký – đơn vị hành chính của cơ quan – mã tỉnh, thành phố\tauthority – unit of the authority – province code\tpublic\t\t\t2 digits\n\
        entry.authority.unit.district\tCơ quan đăng ký – đơn vị hành chính của cơ quan – mã quận, huyện\tauthority – unit of the authority – district code\tpublic\t\t\t3 digits; no districts since 2025-07-01\n\
        entry.authority.unit.commune\tCơ quan đăng ký – đơn vị hành chính của cơ quan – mã xã, phường, đặc khu\tauthority – unit of the authority – commune code\tpublic\t\t\t5 digits; the same code may mean another commune before 2025-07-01\n\
        entry.authority.unit.as_of\tCơ quan đăng ký – đơn vị hành chính của cơ quan – ngày của danh mục đơn vị hành chính\tauthority – unit of the authority – date of the unit list\tpublic\n\
        entry.authority.unit.text\tCơ quan đăng ký – đơn vị hành chính của cơ quan – địa chỉ chi tiết\tauthority – unit of the authority – address as written\tpublic\t\t500\n\
        entry.authority.unit.country\tCơ quan đăng ký – đơn vị hành chính của cơ quan – quốc gia\tauthority – unit of the authority – country\tpublic\tcountry\n\
        entry.authority.agency_code\tCơ quan đăng ký – mã cơ quan\tauthority – agency code\tpublic\n\
        entry.authority.level\tCơ quan đăng ký – cấp cơ quan\tauthority – level of the authority\tpublic\tauthority-level\n\
        entry.signer.name\tNgười ký\tsigner\tpersonal\t\t100\n\
        entry.signer.title\tChức vụ người ký\ttitle of the signer\tpublic\t\t100\n\
        entry.officer\tNgười thực hiện\tofficer\tpersonal\t\t100\n\
        entry.note\tGhi chú\tnote\tpersonal\t\t1000\n\
        entry.margin_notes[].on\tNgày ghi chú bên lề\tdate of a margin note\tpersonal\n\
        entry.margin_notes[].text\tNội dung ghi chú bên lề\tmargin note\tpersonal\n\
        entry.margin_notes[].basis\tCăn cứ ghi chú bên lề\tground of a margin note\tpersonal\n\
        entry.scan_files[]\tTên tệp ảnh\tscanned file\tpersonal\n\
        entry.two_pass[].field\tTrường nhập hai lần\tfield keyed twice\tpublic\n\
        entry.two_pass[].first\tLần nhập thứ nhất\tfirst keying\tpersonal\n\
        entry.two_pass[].second\tLần nhập thứ hai\tsecond keying\tpersonal\n\
        entry.two_pass[].resolved\tGiá trị đã thống nhất\tvalue decided\tpersonal\n\
        kind\tLoại nuôi con nuôi\tkind of adoption\tpersonal\tadoption-kind\n\
        adoptee.name.full\tCon nuôi – họ, chữ đệm, tên\tadoptee – full name\tpersonal\t\t100\n\
        adoptee.name.family\tCon nuôi – họ\tadoptee – family name\tpersonal\t\t\tonly when the source states the parts\n\
        adoptee.name.middle\tCon nuôi – chữ đệm\tadoptee – middle name\tpersonal\n\
        adoptee.name.given\tCon nuôi – tên\tadoptee – given name\tpersonal\n\
        adoptee.name.other\tCon nuôi – tên gọi khác\tadoptee – other name\tpersonal\n\
        adoptee.name.latin\tCon nuôi – tên chữ cái La-tinh\tadoptee – name in Latin capitals\tpersonal\n\
        adoptee.sex\tCon nuôi – giới tính\tadoptee – sex\tpersonal\tsex\n\
        adoptee.birth_date\tCon nuôi – ngày, tháng, năm sinh\tadoptee – date of birth\tpersonal\t\t\tmay be a year, or a year and month, only\n\
        adoptee.birth_date_words\tCon nuôi – ngày sinh ghi bằng chữ\tadoptee – date of birth in words\tpersonal\t\t150\n\
        adoptee.personal_id\tCon nuôi – số định danh cá nhân\tadoptee – personal id\tpersonal\n\
        adoptee.id_document.kind\tCon nuôi – loại giấy tờ tùy thân\tadoptee – kind of identity document\tpublic\tdocument-kind\n\
        adoptee.id_document.other_name\tCon nuôi – tên giấy tờ khác\tadoptee – name of another document\tpublic\t\t100\n\
        adoptee.id_document.number\tCon nuôi – số giấy tờ tùy thân\tadoptee – document number\tpersonal\t\t50\n\
        adoptee.id_document.issued_on\tCon nuôi – ngày cấp giấy tờ\tadoptee – date of issue\tpersonal\n\
        adoptee.id_document.issued_by\tCon nuôi – nơi cấp giấy tờ\tadoptee – issuing authority\tpublic\t\t255\n\
        adoptee.id_document.system\tCon nuôi – danh mục loại giấy tờ của nguồn\tadoptee – list of document kinds of the source\tpublic\t\t\tonly when the number of the source could not be translated\n\
        adoptee.ethnicity.system\tCon nuôi – dân tộc – danh mục\tadoptee – ethnicity – code list\tsensitive\n\
        adoptee.ethnicity.code\tCon nuôi – dân tộc – mã\tadoptee – ethnicity – code\tsensitive\n\
        adoptee.ethnicity.name\tCon nuôi – dân tộc – tên gọi như nguồn ghi\tadoptee – ethnicity – words of the source\tsensitive\t\t30\n\
        adoptee.nationalities[]\tCon nuôi – quốc tịch\tadoptee – nationality\tpersonal\tcountry\n\
        adoptee.home_town.province\tCon nuôi – quê quán – mã tỉnh, thành phố\tadoptee – home town – province code\tpersonal\t\t\t2 digits\n\
        adoptee.home_town.district\tCon nuôi – quê quán – mã quận, huyện\tadoptee – home town – district code\tpersonal\t\t\t3 digits; no districts since 2025-07-01\n\
        adoptee.home_town.commune\tCon nuôi – quê quán – mã xã, phường, đặc khu\tadoptee – home town – commune code\tpersonal\t\t\t5 digits; the same code may mean another commune before 2025-07-01\n\
        adoptee.home_town.as_of\tCon nuôi – quê quán – ngày của danh mục đơn vị hành chính\tadoptee – home town – date of the unit list\tpersonal\n\
        adoptee.home_town.text\tCon nuôi – quê quán – địa chỉ chi tiết\tadoptee – home town – address as written\tpersonal\t\t500\n\
        adoptee.home_town.country\tCon nuôi – quê quán – quốc gia\tadoptee – home town – country\tpersonal\tcountry\n\
        adoptee.birth_place.province\tCon nuôi – nơi sinh – mã tỉnh, thành phố\tadoptee – place of birth – province code\tpersonal\t\t\t2 digits\n\
        adoptee.birth_place.district\tCon nuôi – nơi sinh – mã quận, huyện\tadoptee – place of birth – district code\tpersonal\t\t\t3 digits; no districts since 2025-07-01\n\
        adoptee.birth_place.commune\tCon nuôi – nơi sinh – mã xã, phường, đặc khu\tadoptee – place of birth – commune code\tpersonal\t\t\t5 digits; the same code may mean another commune before 2025-07-01\n\
        adoptee.birth_place.as_of\tCon nuôi – nơi sinh – ngày của danh mục đơn vị hành chính\tadoptee – place of birth – date of the unit list\tpersonal\n\
        adoptee.birth_place.text\tCon nuôi – nơi sinh – địa chỉ chi tiết\tadoptee – place of birth – address as written\tpersonal\t\t500\n\
        adoptee.birth_place.country\tCon nuôi – nơi sinh – quốc gia\tadoptee – place of birth – country\tpersonal\tcountry\n\
        adoptee.birth_unit\tCon nuôi – đơn vị hành chính nơi sinh\tadoptee – unit of the place of birth\tpersonal\t\t100\tas the source names it\n\
        adoptee.residence.kind\tCon nuôi – nơi cư trú – loại cư trú\tadoptee – residence – kind of residence\tpublic\tresidence-kind\n\
        adoptee.residence.address.province\tCon nuôi – nơi cư trú – nơi cư trú – mã tỉnh, thành phố\tadoptee – residence – address – province code\tpersonal\t\t\t2 digits\n\
        adoptee.residence.address.district\tCon nuôi – nơi cư trú – nơi cư trú – mã quận, huyện\tadoptee – residence – address – district code\tpersonal\t\t\t3 digits; no districts since 2025-07-01\n\
        adoptee.residence.address.commune\tCon nuôi – nơi cư trú – nơi cư trú – mã xã, phường, đặc khu\tadoptee – residence – address – commune code\tpersonal\t\t\t5 digits; the same code may mean another commune before 2025-07-01\n\
        adoptee.residence.address.as_of\tCon nuôi – nơi cư trú – nơi cư trú – ngày của danh mục đơn vị hành chính\tadoptee – residence – address – date of the unit list\tpersonal\n\
        adoptee.residence.address.text\tCon nuôi – nơi cư trú – nơi cư trú – địa chỉ chi tiết\tadoptee – residence – address – address as written\tpersonal\t\t500\n\
        adoptee.residence.address.country\tCon nuôi – nơi cư trú – nơi cư trú – quốc gia\tadoptee – residence – address – country\tpersonal\tcountry\n\
        adoptee.occupation\tCon nuôi – nghề nghiệp\tadoptee – occupation\tpersonal\n\
        adoptee.phone\tCon nuôi – số điện thoại\tadoptee – telephone\tpersonal\n\
        adoptee.email\tCon nuôi – thư điện tử\tadoptee – mail address\tpersonal\n\
        adoptee.verified\tCon nuôi – đã xác thực thông tin\tadoptee – checked against the population database\tpublic\t\t\t0 or 1 as the source gives it\n\
        adoptee.health\tCon nuôi – tình trạng sức khỏe\tadoptee – health\tsensitive\n\
        adoptive_father.name.full\tCha nuôi – họ, chữ đệm, tên\tadoptive father – full name\tpersonal\t\t100\n\
        adoptive_father.name.family\tCha nuôi – họ\tadoptive father – family name\tpersonal\t\t\tonly when the source states the parts\n\
        adoptive_father.name.middle\tCha nuôi – chữ đệm\tadoptive father – middle name\tpersonal\n\
        adoptive_father.name.given\tCha nuôi – tên\tadoptive father – given name\tpersonal\n\
        adoptive_father.name.other\tCha nuôi – tên gọi khác\tadoptive father – other name\tpersonal\n\
        adoptive_father.name.latin\tCha nuôi – tên chữ cái La-tinh\tadoptive father – name in Latin capitals\tpersonal\n\
        adoptive_father.sex\tCha nuôi – giới tính\tadoptive father – sex\tpersonal\tsex\n\
        adoptive_father.birth_date\tCha nuôi – ngày, tháng, năm sinh\tadoptive father – date of birth\tpersonal\t\t\tmay be a year, or a year and month, only\n\
        adoptive_father.birth_date_words\tCha nuôi – ngày sinh ghi bằng chữ\tadoptive father – date of birth in words\tpersonal\t\t150\n\
        adoptive_father.personal_id\tCha nuôi – số định danh cá nhân\tadoptive father – personal id\tpersonal\n\
        adoptive_father.id_document.kind\tCha nuôi – loại giấy tờ tùy thân\tadoptive father – kind of identity document\tpublic\tdocument-kind\n\
        adoptive_father.id_document.other_name\tCha nuôi – tên giấy tờ khác\tadoptive father – name of another document\tpublic\t\t100\n\
        adoptive_father.id_document.number\tCha nuôi – số giấy tờ tùy thân\tadoptive father – document number\tpersonal\t\t50\n\
        adoptive_father.id_document.issued_on\tCha nuôi – ngày cấp giấy tờ\tadoptive father – date of issue\tpersonal\n\
        adoptive_father.id_document.issued_by\tCha nuôi – nơi cấp giấy tờ\tadoptive father – issuing authority\tpublic\t\t255\n\
        adoptive_father.id_document.system\tCha nuôi – danh mục loại giấy tờ của nguồn\tadoptive father – list of document kinds of the source\tpublic\t\t\tonly when the number of the source could not be translated\n\
        adoptive_father.ethnicity.system\tCha nuôi – dân tộc – danh mục\tadoptive father – ethnicity – code list\tsensitive\n\
        adoptive_father.ethnicity.code\tCha nuôi – dân tộc – mã\tadoptive father – ethnicity – code\tsensitive\n\
        adoptive_father.ethnicity.name\tCha nuôi – dân tộc – tên gọi như nguồn ghi\tadoptive father – ethnicity – words of the source\tsensitive\t\t30\n\
        adoptive_father.nationalities[]\tCha nuôi – quốc tịch\tadoptive father – nationality\tpersonal\tcountry\n\
        adoptive_father.home_town.province\tCha nuôi – quê quán – mã tỉnh, thành phố\tadoptive father – home town – province code\tpersonal\t\t\t2 digits\n\
        adoptive_father.home_town.district\tCha nuôi – quê quán – mã quận, huyện\tadoptive father – home town – district code\tpersonal\t\t\t3 digits; no districts since 2025-07-01\n\
        adoptive_father.home_town.commune\tCha nuôi – quê quán – mã xã, phường, đặc khu\tadoptive father – home town – commune code\tpersonal\t\t\t5 digits; the same code may mean another commune before 2025-07-01\n\
        adoptive_father.home_town.as_of\tCha nuôi – quê quán – ngày của danh mục đơn vị hành chính\tadoptive father – home town – date of the unit list\tpersonal\n\
        adoptive_father.home_town.text\tCha nuôi – quê quán – địa chỉ chi tiết\tadoptive father – home town – address as written\tpersonal\t\t500\n\
        adoptive_father.home_town.country\tCha nuôi – quê quán – quốc gia\tadoptive father – home town – country\tpersonal\tcountry\n\
        adoptive_father.birth_place.province\tCha nuôi – nơi sinh – mã tỉnh, thành phố\tadoptive father – place of birth – province code\tpersonal\t\t\t2 digits\n\
        adoptive_father.birth_place.district\tCha nuôi – nơi sinh – mã quận, huyện\tadoptive father – place of birth – district code\tpersonal\t\t\t3 digits; no districts since 2025-07-01\n\
        adoptive_father.birth_place.commune\tCha nuôi – nơi sinh – mã xã, phường, đặc khu\tadoptive father – place of birth – commune code\tpersonal\t\t\t5 digits; the same code may mean another commune before 2025-07-01\n\
        adoptive_father.birth_place.as_of\tCha nuôi – nơi sinh – ngày của danh mục đơn vị hành chính\tadoptive father – place of birth – date of the unit list\tpersonal\n\
        adoptive_father.birth_place.text\tCha nuôi – nơi sinh – địa chỉ chi tiết\tadoptive father – place of birth – address as written\tpersonal\t\t500\n\
        adoptive_father.birth_place.country\tCha nuôi – nơi sinh – quốc gia\tadoptive father – place of birth – country\tpersonal\tcountry\n\
        adoptive_father.birth_unit\tCha nuôi – đơn vị hành chính nơi sinh\tadoptive father – unit of the place of birth\tpersonal\t\t100\tas the source names it\n\
        adoptive_father.residence.kind\tCha nuôi – nơi cư trú – loại cư trú\tadoptive father – residence – kind of residence\tpublic\tresidence-kind\n\
        adoptive_father.residence.address.province\tCha nuôi – nơi cư trú – nơi cư trú – mã tỉnh, thành phố\tadoptive father – residence – address – province code\tpersonal\t\t\t2 digits\n\
        adoptive_father.residence.address.district\tCha nuôi – nơi cư trú – nơi cư trú – mã quận, huyện\tadoptive father – residence – address – district code\tpersonal\t\t\t3 digits; no districts since 2025-07-01\n\
        adoptive_father.residence.address.commune\tCha nuôi – nơi cư trú – nơi cư trú – mã xã, phường, đặc khu\tadoptive father – residence – address – commune code\tpersonal\t\t\t5 digits; the same code may mean another commune before 2025-07-01\n\
        adoptive_father.residence.address.as_of\tCha nuôi – nơi cư trú – nơi cư trú – ngày của danh mục đơn vị hành chính\tadoptive father – residence – address – date of the unit list\tpersonal\n\
        adoptive_father.residence.address.text\tCha nuôi – nơi cư trú – nơi cư trú – địa chỉ chi tiết\tadoptive father – residence – address – address as written\tpersonal\t\t500\n\
        adoptive_father.residence.address.country\tCha nuôi – nơi cư trú – nơi cư trú – quốc gia\tadoptive father – residence – address – country\tpersonal\tcountry\n\
        adoptive_father.occupation\tCha nuôi – nghề nghiệp\tadoptive father – occupation\tpersonal\n\
        adoptive_father.phone\tCha nuôi – số điện thoại\tadoptive father – telephone\tpersonal\n\
        adoptive_father.email\tCha nuôi – thư điện tử\tadoptive father – mail address\tpersonal\n\
        adoptive_father.verified\tCha nuôi – đã xác thực thông tin\tadoptive father – checked against the population database\tpublic\t\t\t0 or 1 as the source gives it\n\
        adoptive_mother.name.full\tMẹ nuôi – họ, chữ đệm, tên\tadoptive mother – full name\tpersonal\t\t100\n\
        adoptive_mother.name.family\tMẹ nuôi – họ\tadoptive mother – family name\tpersonal\t\t\tonly when the source states the parts\n\
        adoptive_mother.name.middle\tMẹ nuôi – chữ đệm\tadoptive mother – middle name\tpersonal\n\
        adoptive_mother.name.given\tMẹ nuôi – tên\tadoptive mother – given name\tpersonal\n\
        adoptive_mother.name.other\tMẹ nuôi – tên gọi khác\tadoptive mother – other name\tpersonal\n\
        adoptive_mother.name.latin\tMẹ nuôi – tên chữ cái La-tinh\tadoptive mother – name in Latin capitals\tpersonal\n\
        adoptive_mother.sex\tMẹ nuôi – giới tính\tadoptive mother – sex\tpersonal\tsex\n\
        adoptive_mother.birth_date\tMẹ nuôi – ngày, tháng, năm sinh\tadoptive mother – date of birth\tpersonal\t\t\tmay be a year, or a year and month, only\n\
        adoptive_mother.birth_date_words\tMẹ nuôi – ngày sinh ghi bằng chữ\tadoptive mother – date of birth in words\tpersonal\t\t150\n\
        adoptive_mother.personal_id\tMẹ nuôi – số định danh cá nhân\tadoptive mother – personal id\tpersonal\n\
        adoptive_mother.id_document.kind\tMẹ nuôi – loại giấy tờ tùy thân\tadoptive mother – kind of identity document\tpublic\tdocument-kind\n\
        adoptive_mother.id_document.other_name\tMẹ nuôi – tên giấy tờ khác\tadoptive mother – name of another document\tpublic\t\t100\n\
        adoptive_mother.id_document.number\tMẹ nuôi – số giấy tờ tùy thân\tadoptive mother – document number\tpersonal\t\t50\n\
        adoptive_mother.id_document.issued_on\tMẹ nuôi – ngày cấp giấy tờ\tadoptive mother – date of issue\tpersonal\n\
        adoptive_mother.id_document.issued_by\tMẹ nuôi – nơi cấp giấy tờ\tadoptive mother – issuing authority\tpublic\t\t255\n\
        adoptive_mother.id_document.system\tMẹ nuôi – danh mục loại giấy tờ của nguồn\tadoptive mother – list of document kinds of the source\tpublic\t\t\tonly when the number of the source could not be translated\n\
        adoptive_mother.ethnicity.system\tMẹ nuôi – dân tộc – danh mục\tadoptive mother – ethnicity – code list\tsensitive\n\
        adoptive_mother.ethnicity.code\tMẹ nuôi – dân tộc – mã\tadoptive mother – ethnicity – code\tsensitive\n\
        adoptive_mother.ethnicity.name\tMẹ nuôi – dân tộc – tên gọi như nguồn ghi\tadoptive mother – ethnicity – words of the source\tsensitive\t\t30\n\
        adoptive_mother.nationalities[]\tMẹ nuôi – quốc tịch\tadoptive mother – nationality\tpersonal\tcountry\n\
        adoptive_mother.home_town.province\tMẹ nuôi – quê quán – mã tỉnh, thành phố\tadoptive mother – home town – province code\tpersonal\t\t\t2 digits\n\
        adoptive_mother.home_town.district\tMẹ nuôi – quê quán – mã quận, huyện\tadoptive mother – home town – district code\tpersonal\t\t\t3 digits; no districts since 2025-07-01\n\
        adoptive_mother.home_town.commune\tMẹ nuôi – quê quán – mã xã, phường, đặc khu\tadoptive mother – home town – commune code\tpersonal\t\t\t5 digits; the same code may mean another commune before 2025-07-01\n\
        adoptive_mother.home_town.as_of\tMẹ nuôi – quê quán – ngày của danh mục đơn vị hành chính\tadoptive mother – home town – date of the unit list\tpersonal\n\
        adoptive_mother.home_town.text\tMẹ nuôi – quê quán – địa chỉ chi tiết\tadoptive mother – home town – address as written\tpersonal\t\t500\n\
        adoptive_mother.home_town.country\tMẹ nuôi – quê quán – quốc gia\tadoptive mother – home town – country\tpersonal\tcountry\n\
        adoptive_mother.birth_place.province\tMẹ nuôi – nơi sinh – mã tỉnh, thành phố\tadoptive mother – place of birth – province code\tpersonal\t\t\t2 digits\n\
        adoptive_mother.birth_place.district\tMẹ nuôi – nơi sinh – mã quận, huyện\tadoptive mother – place of birth – district code\tpersonal\t\t\t3 digits; no districts since 2025-07-01\n\
        adoptive_mother.birth_place.commune\tMẹ nuôi – nơi sinh – mã xã, phường, đặc khu\tadoptive mother – place of birth – commune code\tpersonal\t\t\t5 digits; the same code may mean another commune before 2025-07-01\n\
        adoptive_mother.birth_place.as_of\tMẹ nuôi – nơi sinh – ngày của danh mục đơn vị hành chính\tadoptive mother – place of birth – date of the unit list\tpersonal\n\
        adoptive_mother.birth_place.text\tMẹ nuôi – nơi sinh – địa chỉ chi tiết\tadoptive mother – place of birth – address as written\tpersonal\t\t500\n\
        adoptive_mother.birth_place.country\tMẹ nuôi – nơi sinh – quốc gia\tadoptive mother – place of birth – country\tpersonal\tcountry\n\
        adoptive_mother.birth_unit\tMẹ nuôi – đơn vị hành chính nơi sinh\tadoptive mother – unit of the place of birth\tpersonal\t\t100\tas the source names it\n\
        adoptive_mother.residence.kind\tMẹ nuôi – nơi cư trú – loại cư trú\tadoptive mother – residence – kind of residence\tpublic\tresidence-kind\n\
        adoptive_mother.residence.address.province\tMẹ nuôi – nơi cư trú – nơi cư trú – mã tỉnh, thành phố\tadoptive mother – residence – address – province code\tpersonal\t\t\t2 digits\n\
        adoptive_mother.residence.address.district\tMẹ nuôi – nơi cư trú – nơi cư trú – mã quận, huyện\tadoptive mother – residence – address – district code\tpersonal\t\t\t3 digits; no districts since 2025-07-01\n\
        adoptive_mother.residence.address.commune\tMẹ nuôi – nơi cư trú – nơi cư trú – mã xã, phường, đặc khu\tadoptive mother – residence – address – commune code\tpersonal\t\t\t5 digits; the same code may mean another commune before 2025-07-01\n\
        adoptive_mother.residence.address.as_of\tMẹ nuôi – nơi cư trú – nơi cư trú – ngày của danh mục đơn vị hành chính\tadoptive mother – residence – address – date of the unit list\tpersonal\n\
        adoptive_mother.residence.address.text\tMẹ nuôi – nơi cư trú – nơi cư trú – địa chỉ chi tiết\tadoptive mother – residence – address – address as written\tpersonal\t\t500\n\
        adoptive_mother.residence.address.country\tMẹ nuôi – nơi cư trú – nơi cư trú – quốc gia\tadoptive mother – residence – address – country\tpersonal\tcountry\n\
        adoptive_mother.occupation\tMẹ nuôi – nghề nghiệp\tadoptive mother – occupation\tpersonal\n\
        adoptive_mother.phone\tMẹ nuôi – số điện thoại\tadoptive mother – telephone\tpersonal\n\
        adoptive_mother.email\tMẹ nuôi – thư điện tử\tadoptive mother – mail address\tpersonal\n\
        adoptive_mother.verified\tMẹ nuôi – đã xác thực thông tin\tadoptive mother – checked against the population database\tpublic\t\t\t0 or 1 as the source gives it\n\
        adopter_relation\tQuan hệ trước khi nhận nuôi\trelation of the adopter before\tpersonal\tadopter-relation\n\
        adopters_marriage.register\tĐăng ký kết hôn của cha mẹ nuôi – sổ\tmarriage of the adopters – register\tpublic\tcivil-register\n\
        adopters_marriage.authority\tĐăng ký kết hôn của cha mẹ nuôi – cơ quan\tmarriage of the adopters – authority\tpublic\n\
        adopters_marriage.number\tĐăng ký kết hôn của cha mẹ nuôi – số\tmarriage of the adopters – number\tpersonal\n\
        adopters_marriage.book\tĐăng ký kết hôn của cha mẹ nuôi – quyển số\tmarriage of the adopters – book\tpublic\n\
        adopters_marriage.registered_on\tĐăng ký kết hôn của cha mẹ nuôi – ngày đăng ký\tmarriage of the adopters – registration date\tpersonal\n\
        giver.kind\tLoại bên giao\tkind of giver\tpersonal\tgiver-kind\n\
        giver.father.name.full\tCha đẻ giao con – họ, chữ đệm, tên\tgiving father – full name\tpersonal\t\t100\n\
        giver.father.name.family\tCha đẻ giao con – họ\tgiving father – family name\tpersonal\t\t\tonly when the source states the parts\n\
        giver.father.name.middle\tCha đẻ giao con – chữ đệm\tgiving father – middle name\tpersonal\n\
        giver.father.name.given\tCha đẻ giao con – tên\tgiving father – given name\tpersonal\n\
        giver.father.name.other\tCha đẻ giao con – tên gọi khác\tgiving father – other name\tpersonal\n\
        giver.father.name.latin\tCha đẻ giao con – tên chữ cái La-tinh\tgiving father – name in Latin capitals\tpersonal\n\
        giver.father.sex\tCha đẻ giao con – giới tính\tgiving father – sex\tpersonal\tsex\n\
        giver.father.birth_date\tCha đẻ giao con – ngày, tháng, năm sinh\tgiving father – date of birth\tpersonal\t\t\tmay be a year, or a year and month, only\n\
        giver.father.birth_date_words\tCha đẻ giao con – ngày sinh ghi bằng chữ\tgiving father – date of birth in words\tpersonal\t\t150\n\
        giver.father.personal_id\tCha đẻ giao con – số định danh cá nhân\tgiving father – personal id\tpersonal\n\
        giver.father.id_document.kind\tCha đẻ giao con – loại giấy tờ tùy thân\tgiving father – kind of identity document\tpublic\tdocument-kind\n\
        giver.father.id_document.other_name\tCha đẻ giao con – tên giấy tờ khác\tgiving father – name of another document\tpublic\t\t100\n\
        giver.father.id_document.number\tCha đẻ giao con – số giấy tờ tùy thân\tgiving father – document number\tpersonal\t\t50\n\
        giver.father.id_document.issued_on\tCha đẻ giao con – ngày cấp giấy tờ\tgiving father – date of issue\tpersonal\n\
        giver.father.id_document.issued_by\tCha đẻ giao con – nơi cấp giấy tờ\tgiving father – issuing authority\tpublic\t\t255\n\
        giver.father.id_document.system\tCha đẻ giao con – danh mục loại giấy tờ của nguồn\tgiving father – list of document kinds of the source\tpublic\t\t\tonly when the number of the source could not be translated\n\
        giver.father.ethnicity.system\tCha đẻ giao con – dân tộc – danh mục\tgiving father – ethnicity – code list\tsensitive\n\
        giver.father.ethnicity.code\tCha đẻ giao con – dân tộc – mã\tgiving father – ethnicity – code\tsensitive\n\
        giver.father.ethnicity.name\tCha đẻ giao con – dân tộc – tên gọi như nguồn ghi\tgiving father – ethnicity – words of the source\tsensitive\t\t30\n\
        giver.father.nationalities[]\tCha đẻ giao con – quốc tịch\tgiving father – nationality\tpersonal\tcountry\n\
        giver.father.home_town.province\tCha đẻ giao con – quê quán – mã tỉnh, thành phố\tgiving father – home town – province code\tpersonal\t\t\t2 digits\n\
        giver.father.home_town.district\tCha đẻ giao con – quê quán – mã quận, huyện\tgiving father – home town – district code\tpersonal\t\t\t3 digits; no districts since 2025-07-01\n\
        giver.father.home_town.commune\tCha đẻ giao con – quê quán – mã xã, phường, đặc khu\tgiving father – home town – commune code\tpersonal\t\t\t5 digits; the same code may mean another commune before 2025-07-01\n\
        giver.father.home_town.as_of\tCha đẻ giao con – quê quán – ngày của danh mục đơn vị hành chính\tgiving father – home town – date of the unit list\tpersonal\n\
        giver.father.home_town.text\tCha đẻ giao con – quê quán – địa chỉ chi tiết\tgiving father – home town – address as written\tpersonal\t\t500\n\
        giver.father.home_town.country\tCha đẻ giao con – quê quán – quốc gia\tgiving father – home town – country\tpersonal\tcountry\n\
        giver.father.birth_place.province\tCha đẻ giao con – nơi sinh – mã tỉnh, thành phố\tgiving father – place of birth – province code\tpersonal\t\t\t2 digits\n\
        giver.father.birth_place.district\tCha đẻ giao con – nơi sinh – mã quận, huyện\tgiving father – place of birth – district code\tpersonal\t\t\t3 digits; no districts since 2025-07-01\n\
        giver.father.birth_place.commune\tCha đẻ giao con – nơi sinh – mã xã, phường, đặc khu\tgiving father – place of birth – commune code\tpersonal\t\t\t5 digits; the same code may mean another commune before 2025-07-01\n\
        giver.father.birth_place.as_of\tCha đẻ giao con – nơi sinh – ngày của danh mục đơn vị hành chính\tgiving father – place of birth – date of the unit list\tpersonal\n\
        giver.father.birth_place.text\tCha đẻ giao con – nơi sinh – địa chỉ chi tiết\tgiving father – place of birth – address as written\tpersonal\t\t500\n\
        giver.father.birth_place.country\tCha đẻ giao con – nơi sinh – quốc gia\tgiving father – place of birth – country\tpersonal\tcountry\n\
        giver.father.birth_unit\tCha đẻ giao con – đơn vị hành chính nơi sinh\tgiving father – unit of the place of birth\tpersonal\t\t100\tas the source names it\n\
        giver.father.residence.kind\tCha đẻ giao con – nơi cư trú – loại cư trú\tgiving father – residence – kind of residence\tpublic\tresidence-kind\n\
        giver.father.residence.address.province\tCha đẻ giao con – nơi cư trú – nơi cư trú – mã tỉnh, thành phố\tgiving father – residence – address – province code\tpersonal\t\t\t2 digits\n\
        giver.father.residence.address.district\tCha đẻ giao con – nơi cư trú – nơi cư trú – mã quận, huyện\tgiving father – residence – address – district code\tpersonal\t\t\t3 digits; no districts since 2025-07-01\n\
        giver.father.residence.address.commune\tCha đẻ giao con – nơi cư trú – nơi cư trú – mã xã, phường, đặc khu\tgiving father – residence – address – commune code\tpersonal\t\t\t5 digits; the same code may mean another commune before 2025-07-01\n\
        giver.father.residence.address.as_of\tCha đẻ giao con – nơi cư trú – nơi cư trú – ngày của danh mục đơn vị hành chính\tgiving father – residence – address – date of the unit list\tpersonal\n\
        giver.father.residence.address.text\tCha đẻ giao con – nơi cư trú – nơi cư trú – địa chỉ chi tiết\tgiving father – residence – address – address as written\tpersonal\t\t500\n\
        giver.father.residence.address.country\tCha đẻ giao con – nơi cư trú – nơi cư trú – quốc gia\tgiving father – residence – address – country\tpersonal\tcountry\n\
        giver.father.occupation\tCha đẻ giao con – nghề nghiệp\tgiving father – occupation\tpersonal\n\
        giver.father.phone\tCha đẻ giao con – số điện thoại\tgiving father – telephone\tpersonal\n\
        giver.father.email\tCha đẻ giao con – thư điện tử\tgiving father – mail address\tpersonal\n\
        giver.father.verified\tCha đẻ giao con – đã xác thực thông tin\tgiving father – checked against the population database\tpublic\t\t\t0 or 1 as the source gives it\n\
        giver.mother.name.full\tMẹ đẻ giao con – họ, chữ đệm, tên\tgiving mother – full name\tpersonal\t\t100\n\
        giver.mother.name.family\tMẹ đẻ giao con – họ\tgiving mother – family name\tpersonal\t\t\tonly when the source states the parts\n\
        giver.mother.name.middle\tMẹ đẻ giao con – chữ đệm\tgiving mother – middle name\tpersonal\n\
        giver.mother.name.given\tMẹ đẻ giao con – tên\tgiving mother – given name\tpersonal\n\
        giver.mother.name.other\tMẹ đẻ giao con – tên gọi khác\tgiving mother – other name\tpersonal\n\
        giver.mother.name.latin\tMẹ đẻ giao con – tên chữ cái La-tinh\tgiving mother – name in Latin capitals\tpersonal\n\
        giver.mother.sex\tMẹ đẻ giao con – giới tính\tgiving mother – sex\tpersonal\tsex\n\
        giver.mother.birth_date\tMẹ đẻ giao con – ngày, tháng, năm sinh\tgiving mother – date of birth\tpersonal\t\t\tmay be a year, or a year and month, only\n\
        giver.mother.birth_date_words\tMẹ đẻ giao con – ngày sinh ghi bằng chữ\tgiving mother – date of birth in words\tpersonal\t\t150\n\
        giver.mother.personal_id\tMẹ đẻ giao con – số định danh cá nhân\tgiving mother – personal id\tpersonal\n\
        giver.mother.id_document.kind\tMẹ đẻ giao con – loại giấy tờ tùy thân\tgiving mother – kind of identity document\tpublic\tdocument-kind\n\
        giver.mother.id_document.other_name\tMẹ đẻ giao con – tên giấy tờ khác\tgiving mother – name of another document\tpublic\t\t100\n\
        giver.mother.id_document.number\tMẹ đẻ giao con – số giấy tờ tùy thân\tgiving mother – document number\tpersonal\t\t50\n\
        giver.mother.id_document.issued_on\tMẹ đẻ giao con – ngày cấp giấy tờ\tgiving mother – date of issue\tpersonal\n\
        giver.mother.id_document.issued_by\tMẹ đẻ giao con – nơi cấp giấy tờ\tgiving mother – issuing authority\tpublic\t\t255\n\
        giver.mother.id_document.system\tMẹ đẻ giao con – danh mục loại giấy tờ của nguồn\tgiving mother – list of document kinds of the source\tpublic\t\t\tonly when the number of the source could not be translated\n\
        giver.mother.ethnicity.system\tMẹ đẻ giao con – dân tộc – danh mục\tgiving mother – ethnicity – code list\tsensitive\n\
        giver.mother.ethnicity.code\tMẹ đẻ giao con – dân tộc – mã\tgiving mother – ethnicity – code\tsensitive\n\
        giver.mother.ethnicity.name\tMẹ đẻ giao con – dân tộc – tên gọi như nguồn ghi\tgiving mother – ethnicity – words of the source\tsensitive\t\t30\n\
        giver.mother.nationalities[]\tMẹ đẻ giao con – quốc tịch\tgiving mother – nationality\tpersonal\tcountry\n\
        giver.mother.home_town.province\tMẹ đẻ giao con – quê quán – mã tỉnh, thành phố\tgiving mother – home town – province code\tpersonal\t\t\t2 digits\n\
        giver.mother.home_town.district\tMẹ đẻ giao con – quê quán – mã quận, huyện\tgiving mother – home town – district code\tpersonal\t\t\t3 digits; no districts since 2025-07-01\n\
        giver.mother.home_town.commune\tMẹ đẻ giao con – quê quán – mã xã, phường, đặc khu\tgiving mother – home town – commune code\tpersonal\t\t\t5 digits; the same code may mean another commune before 2025-07-01\n\
        giver.mother.home_town.as_of\tMẹ đẻ giao con – quê quán – ngày của danh mục đơn vị hành chính\tgiving mother – home town – date of the unit list\tpersonal\n\
        giver.mother.home_town.text\tMẹ đẻ giao con – quê quán – địa chỉ chi tiết\tgiving mother – home town – address as written\tpersonal\t\t500\n\
        giver.mother.home_town.country\tMẹ đẻ giao con – quê quán – quốc gia\tgiving mother – home town – country\tpersonal\tcountry\n\
        giver.mother.birth_place.province\tMẹ đẻ giao con – nơi sinh – mã tỉnh, thành phố\tgiving mother – place of birth – province code\tpersonal\t\t\t2 digits\n\
        giver.mother.birth_place.district\tMẹ đẻ giao con – nơi sinh – mã quận, huyện\tgiving mother – place of birth – district code\tpersonal\t\t\t3 digits; no districts since 2025-07-01\n\
        giver.mother.birth_place.commune\tMẹ đẻ giao con – nơi sinh – mã xã, phường, đặc khu\tgiving mother – place of birth – commune code\tpersonal\t\t\t5 digits; the same code may mean another commune before 2025-07-01\n\
        giver.mother.birth_place.as_of\tMẹ đẻ giao con – nơi sinh – ngày của danh mục đơn vị hành chính\tgiving mother – place of birth – date of the unit list\tpersonal\n\
        giver.mother.birth_place.text\tMẹ đẻ giao con – nơi sinh – địa chỉ chi tiết\tgiving mother – place of birth – address as written\tpersonal\t\t500\n\
        giver.mother.birth_place.country\tMẹ đẻ giao con – nơi sinh – quốc gia\tgiving mother – place of birth – country\tpersonal\tcountry\n\
        giver.mother.birth_unit\tMẹ đẻ giao con – đơn vị hành chính nơi sinh\tgiving mother – unit of the place of birth\tpersonal\t\t100\tas the source names it\n\
        giver.mother.residence.kind\tMẹ đẻ giao con – nơi cư trú – loại cư trú\tgiving mother – residence – kind of residence\tpublic\tresidence-kind\n\
        giver.mother.residence.address.province\tMẹ đẻ giao con – nơi cư trú – nơi cư trú – mã tỉnh, thành phố\tgiving mother – residence – address – province code\tpersonal\t\t\t2 digits\n\
        giver.mother.residence.address.district\tMẹ đẻ giao con – nơi cư trú – nơi cư trú – mã quận, huyện\tgiving mother – residence – address – district code\tpersonal\t\t\t3 digits; no districts since 2025-07-01\n\
        giver.mother.residence.address.commune\tMẹ đẻ giao con – nơi cư trú – nơi cư trú – mã xã, phường, đặc khu\tgiving mother – residence – address – commune code\tpersonal\t\t\t5 digits; the same code may mean another commune before 2025-07-01\n\
        giver.mother.residence.address.as_of\tMẹ đẻ giao con – nơi cư trú – nơi cư trú – ngày của danh mục đơn vị hành chính\tgiving mother – residence – address – date of the unit list\tpersonal\n\
        giver.mother.residence.address.text\tMẹ đẻ giao con – nơi cư trú – nơi cư trú – địa chỉ chi tiết\tgiving mother – residence – address – address as written\tpersonal\t\t500\n\
        giver.mother.residence.address.country\tMẹ đẻ giao con – nơi cư trú – nơi cư trú – quốc gia\tgiving mother – residence – address – country\tpersonal\tcountry\n\
        giver.mother.occupation\tMẹ đẻ giao con – nghề nghiệp\tgiving mother – occupation\tpersonal\n\
        giver.mother.phone\tMẹ đẻ giao con – số điện thoại\tgiving mother – telephone\tpersonal\n\
        giver.mother.email\tMẹ đẻ giao con – thư điện tử\tgiving mother – mail address\tpersonal\n\
        giver.mother.verified\tMẹ đẻ giao con – đã xác thực thông tin\tgiving mother – checked against the population database\tpublic\t\t\t0 or 1 as the source gives it\n\
        giver.relationship\tQuan hệ của người giao\trelationship of the giver\tpersonal\n\
        giver.institution.name\tTên cơ sở nuôi dưỡng\tinstitution\tpublic\n\
        giver.institution.representative\tNgười đại diện cơ sở nuôi dưỡng\trepresentative of the institution\tpersonal\n\
        giver.institution.title\tChức vụ người đại diện cơ sở nuôi dưỡng\ttitle of the representative\tpublic\n\
        new_name\tHọ tên mới của con nuôi\tnew name\tpersonal\n\
        reason\tLý do nhận nuôi\treason\tpersonal\n\
        birth_ref.register\tĐăng ký khai sinh của con nuôi – sổ\tbirth entry of the adoptee – register\tpublic\tcivil-register\n\
        birth_ref.authority\tĐăng ký khai sinh của con nuôi – cơ quan\tbirth entry of the adoptee – authority\tpublic\n\
        birth_ref.number\tĐăng ký khai sinh của con nuôi – số\tbirth entry of the adoptee – number\tpersonal\n\
        birth_ref.book\tĐăng ký khai sinh của con nuôi – quyển số\tbirth entry of the adoptee – book\tpublic\n\
        birth_ref.registered_on\tĐăng ký khai sinh của con nuôi – ngày đăng ký\tbirth entry of the adoptee – registration date\tpersonal\n");

#[cfg(feature = "civil")] static BIRTH: Lines<About> = Lines::new("\
        entry.register\tSổ\tregister\tpublic\tcivil-register\n\
        entry.number\tSố đăng ký\tregistration number\tpersonal\t\t20\tas written; compared by its digits and year\n\
        entry.book\tQuyển số\tbook\tpublic\t\t15\n\
        entry.page\tTrang số\tpage\tpublic\t\t10\n\
        entry.decision_number\tQuyết định số\tdecision number\tpersonal\t\t20\n\
        entry.decision_date\tNgày quyết định\tdate of decision\tpersonal\n\
        entry.registered_on\tNgày, tháng, năm đăng ký\tregistration date\tpersonal\t\t\ta full date; it chooses the law by which the entry is judged\n\
        entry.kind\tLoại đăng ký\tkind of registration\tpublic\tregistration-kind\n\
        entry.authority.name\tCơ quan đăng ký – tên cơ quan\tauthority – name of the authority\tpublic\t\t255\n\
        entry.authority.unit.province\tCơ quan đăng ký – đơn vị hành chính của cơ quan – mã tỉnh, thành phố\tauthority – unit of the authority – province code\tpublic\t\t\t2 digits\n\
        entry.authority.unit.district\tCơ quan đăng ký – đơn vị hành chính của cơ quan – mã quận, huyện\tauthority – unit of the authority – district code\tpublic\t\t\t3 digits; no districts since 2025-07-01\n\
        entry.authority.unit.commune\tCơ quan đăng ký – đơn vị hành chính của cơ quan – mã xã, phường, đặc khu\tauthority – unit of the authority – commune code\tpublic\t\t\t5 digits; the same code may mean another commune before 2025-07-01\n\
        entry.authority.unit.as_of\tCơ quan đăng ký – đơn vị hành chính của cơ quan – ngày của danh mục đơn vị hành chính\tauthority – unit of the authority – date of the unit list\tpublic\n\
        entry.authority.unit.text\tCơ quan đăng ký – đơn vị hành chính của cơ quan – địa chỉ chi tiết\tauthority – unit of the authority – address as written\tpublic\t\t500\n\
        entry.authority.unit.country\tCơ quan đăng ký – đơn vị hành chính của cơ quan – quốc gia\tauthority – unit of the authority – country\tpublic\tcountry\n\
        entry.authority.agency_code\tCơ quan đăng ký – mã cơ quan\tauthority – agency code\tpublic\n\
        entry.authority.level\tCơ quan đăng ký – cấp cơ quan\tauthority – level of the authority\tpublic\tauthority-level\n\
        entry.signer.name\tNgười ký\tsigner\tpersonal\t\t100\n\
        entry.signer.title\tChức vụ người ký\ttitle of the signer\tpublic\t\t100\n\
        entry.officer\tNgười thực hiện\tofficer\tpersonal\t\t100\n\
        entry.note\tGhi chú\tnote\tpersonal\t\t1000\n\
        entry.margin_notes[].on\tNgày ghi chú bên lề\tdate of a margin note\tpersonal\n\
        entry.margin_notes[].text\tNội dung ghi chú bên lề\tmargin note\tpersonal\n\
        entry.margin_notes[].basis\tCăn cứ ghi chú bên lề\tground of a margin note\tpersonal\n\
        entry.scan_files[]\tTên tệp ảnh\tscanned file\tpersonal\n\
        entry.two_pass[].field\tTrường nhập hai lần\tfield keyed twice\tpublic\n\
        entry.two_pass[].first\tLần nhập thứ nhất\tfirst keying\tpersonal\n\
        entry.two_pass[].second\tLần nhập thứ hai\tsecond keying\tpersonal\n\
        entry.two_pass[].resolved\tGiá trị đã thống nhất\tvalue decided\tpersonal\n\
        case\tLoại khai sinh\tbirth case\tpersonal\tbirth-case\t\twhich parents are determined\n\
        child.name.full\tNgười được khai sinh – họ, chữ đệm, tên\tchild – full name\tpersonal\t\t100\n\
        child.name.family\tNgười được khai sinh – họ\tchild – family name\tpersonal\t\t\tonly when the source states the parts\n\
        child.name.middle\tNgười được khai sinh – chữ đệm\tchild – middle name\tpersonal\n\
        child.name.given\tNgười được khai sinh – tên\tchild – given name\tpersonal\n\
        child.name.other\tNgười được khai sinh – tên gọi khác\tchild – other name\tpersonal\n\
        child.name.latin\tNgười được khai sinh – tên chữ cái La-tinh\tchild – name in Latin capitals\tpersonal\n\
        child.sex\tNgười được khai sinh – giới tính\tchild – sex\tpersonal\tsex\n\
        child.birth_date\tNgười được khai sinh – ngày, tháng, năm sinh\tchild – date of birth\tpersonal\t\t\tmay be a year, or a year and month, only\n\
        child.birth_date_words\tNgười được khai sinh – ngày sinh ghi bằng chữ\tchild – date of birth in words\tpersonal\t\t150\n\
        child.personal_id\tNgười được khai sinh – số định danh cá nhân\tchild – personal id\tpersonal\n\
        child.id_document.kind\tNgười được khai sinh – loại giấy tờ tùy thân\tchild – kind of identity document\tpublic\tdocument-kind\n\
        child.id_document.other_name\tNgười được khai sinh – tên giấy tờ khác\tchild – name of another document\tpublic\t\t100\n\
        child.id_document.number\tNgười được khai sinh – số giấy tờ tùy thân\tchild – document number\tpersonal\t\t50\n\
        child.id_document.issued_on\tNgười được khai sinh – ngày cấp giấy tờ\tchild – date of issue\tpersonal\n\
        child.id_document.issued_by\tNgười được khai sinh – nơi cấp giấy tờ\tchild – issuing authority\tpublic\t\t255\n\
        child.id_document.system\tNgười được khai sinh – danh mục loại giấy tờ của nguồn\tchild – list of document kinds of the source\tpublic\t\t\tonly when the number of the source could not be translated\n\
        child.ethnicity.system\tNgười được khai sinh – dân tộc – danh mục\tchild – ethnicity – code list\tsensitive\n\
        child.ethnicity.code\tNgười được khai sinh – dân tộc – mã\tchild – ethnicity – code\tsensitive\n\
        child.ethnicity.name\tNgười được khai sinh – dân tộc – tên gọi như nguồn ghi\tchild – ethnicity – words of the source\tsensitive\t\t30\n\
        child.nationalities[]\tNgười được khai sinh – quốc tịch\tchild – nationality\tpersonal\tcountry\n\
        child.home_town.province\tNgười được khai sinh – quê quán – mã tỉnh, thành phố\tchild – home town – province code\tpersonal\t\t\t2 digits\n\
        child.home_town.district\tNgười được khai sinh – quê quán – mã quận, huyện\tchild – home town – district code\tpersonal\t\t\t3 digits; no districts since 2025-07-01\n\
        child.home_town.commune\tNgười được khai sinh – quê quán – mã xã, phường, đặc khu\tchild – home town – commune code\tpersonal\t\t\t5 digits; the same code may mean another commune before 2025-07-01\n\
        child.home_town.as_of\tNgười được khai sinh – quê quán – ngày của danh mục đơn vị hành chính\tchild – home town – date of the unit list\tpersonal\n\
        child.home_town.text\tNgười được khai sinh – quê quán – địa chỉ chi tiết\tchild – home town – address as written\tpersonal\t\t500\n\
        child.home_town.country\tNgười được khai sinh – quê quán – quốc gia\tchild – home town – country\tpersonal\tcountry\n\
        child.birth_place.province\tNgười được khai sinh – nơi sinh – mã tỉnh, thành phố\tchild – place of birth – province code\tpersonal\t\t\t2 digits\n\
        child.birth_place.district\tNgười được khai sinh – nơi sinh – mã quận, huyện\tchild – place of birth – district code\tpersonal\t\t\t3 digits; no districts since 2025-07-01\n\
        child.birth_place.commune\tNgười được khai sinh – nơi sinh – mã xã, phường, đặc khu\tchild – place of birth – commune code\tpersonal\t\t\t5 digits; the same code may mean another commune before 2025-07-01\n\
        child.birth_place.as_of\tNgười được khai sinh – nơi sinh – ngày của danh mục đơn vị hành chính\tchild – place of birth – date of the unit list\tpersonal\n\
        child.birth_place.text\tNgười được khai sinh – nơi sinh – địa chỉ chi tiết\tchild – place of birth – address as written\tpersonal\t\t500\n\
        child.birth_place.country\tNgười được khai sinh – nơi sinh – quốc gia\tchild – place of birth – country\tpersonal\tcountry\n\
        child.birth_unit\tNgười được khai sinh – đơn vị hành chính nơi sinh\tchild – unit of the place of birth\tpersonal\t\t100\tas the source names it\n\
        child.residence.kind\tNgười được khai sinh – nơi cư trú – loại cư trú\tchild – residence – kind of residence\tpublic\tresidence-kind\n\
        child.residence.address.province\tNgười được khai sinh – nơi cư trú – nơi cư trú – mã tỉnh, thành phố\tchild – residence – address – province code\tpersonal\t\t\t2 digits\n\
        child.residence.address.district\tNgười được khai sinh – nơi cư trú – nơi cư trú – mã quận, huyện\tchild – residence – address – district code\tpersonal\t\t\t3 digits; no districts since 2025-07-01\n\
        child.residence.address.commune\tNgười được khai sinh – nơi cư trú – nơi cư trú – mã xã, phường, đặc khu\tchild – residence – address – commune code\tpersonal\t\t\t5 digits; the same code may mean another commune before 2025-07-01\n\
        child.residence.address.as_of\tNgười được khai sinh – nơi cư trú – nơi cư trú – ngày của danh mục đơn vị hành chính\tchild – residence – address – date of the unit list\tpersonal\n\
        child.residence.address.text\tNgười được khai sinh – nơi cư trú – nơi cư trú – địa chỉ chi tiết\tchild – residence – address – address as written\tpersonal\t\t500\n\
        child.residence.address.country\tNgười được khai sinh – nơi cư trú – nơi cư trú – quốc gia\tchild – residence – address – country\tpersonal\tcountry\n\
        child.occupation\tNgười được khai sinh – nghề nghiệp\tchild – occupation\tpersonal\n\
        child.phone\tNgười được khai sinh – số điện thoại\tchild – telephone\tpersonal\n\
        child.email\tNgười được khai sinh – thư điện tử\tchild – mail address\tpersonal\n\
        child.verified\tNgười được khai sinh – đã xác thực thông tin\tchild – checked against the population database\tpublic\t\t\t0 or 1 as the source gives it\n\
        child.missing.state\tNgười được khai sinh – tuyên bố mất tích – tình trạng\tchild – declared missing – state\tpersonal\tdeclaration\n\
        child.missing.declared.noted_on\tNgười được khai sinh – tuyên bố mất tích – tuyên bố – ngày ghi chú\tchild – declared missing – declared – date noted\tpersonal\n\
        child.missing.declared.basis\tNgười được khai sinh – tuyên bố mất tích – tuyên bố – căn cứ\tchild – declared missing – declared – ground\tpersonal\t\t255\n\
        child.missing.revoked.noted_on\tNgười được khai sinh – tuyên bố mất tích – hủy tuyên bố – ngày ghi chú\tchild – declared missing – revoked – date noted\tpersonal\n\
        child.missing.revoked.basis\tNgười được khai sinh – tuyên bố mất tích – hủy tuyên bố – căn cứ\tchild – declared missing – revoked – ground\tpersonal\t\t255\n\
        child.capacity.state\tNgười được khai sinh – tuyên bố hạn chế năng lực hành vi – tình trạng\tchild – declared of limited capacity – state\tpersonal\tdeclaration\n\
        child.capacity.declared.noted_on\tNgười được khai sinh – tuyên bố hạn chế năng lực hành vi – tuyên bố – ngày ghi chú\tchild – declared of limited capacity – declared – date noted\tpersonal\n\
        child.capacity.declared.basis\tNgười được khai sinh – tuyên bố hạn chế năng lực hành vi – tuyên bố – căn cứ\tchild – declared of limited capacity – declared – ground\tpersonal\t\t255\n\
        child.capacity.revoked.noted_on\tNgười được khai sinh – tuyên bố hạn chế năng lực hành vi – hủy tuyên bố – ngày ghi chú\tchild – declared of limited capacity – revoked – date noted\tpersonal\n\
        child.capacity.revoked.basis\tNgười được khai sinh – tuyên bố hạn chế năng lực hành vi – hủy tuyên bố – căn cứ\tchild – declared of limited capacity – revoked – ground\tpersonal\t\t255\n\
        mother.name.full\tMẹ – họ, chữ đệm, tên\tmother – full name\tpersonal\t\t100\n\
        mother.name.family\tMẹ – họ\tmother – family name\tpersonal\t\t\tonly when the source states the parts\n\
        mother.name.middle\tMẹ – chữ đệm\tmother – middle name\tpersonal\n\
        mother.name.given\tMẹ – tên\tmother – given name\tpersonal\n\
        mother.name.other\tMẹ – tên gọi khác\tmother – other name\tpersonal\n\
        mother.name.latin\tMẹ – tên chữ cái La-tinh\tmother – name in Latin capitals\tpersonal\n\
        mother.sex\tMẹ – giới tính\tmother – sex\tpersonal\tsex\n\
        mother.birth_date\tMẹ – ngày, tháng, năm sinh\tmother – date of birth\tpersonal\t\t\tmay be a year, or a year and month, only\n\
        mother.birth_date_words\tMẹ – ngày sinh ghi bằng chữ\tmother – date of birth in words\tpersonal\t\t150\n\
        mother.personal_id\tMẹ – số định danh cá nhân\tmother – personal id\tpersonal\n\
        mother.id_document.kind\tMẹ – loại giấy tờ tùy thân\tmother – kind of identity document\tpublic\tdocument-kind\n\
        mother.id_document.other_name\tMẹ – tên giấy tờ khác\tmother – name of another document\tpublic\t\t100\n\
        mother.id_document.number\tMẹ – số giấy tờ tùy thân\tmother – document number\tpersonal\t\t50\n\
        mother.id_document.issued_on\tMẹ – ngày cấp giấy tờ\tmother – date of issue\tpersonal\n\
        mother.id_document.issued_by\tMẹ – nơi cấp giấy tờ\tmother – issuing authority\tpublic\t\t255\n\
        mother.id_document.system\tMẹ – danh mục loại giấy tờ của nguồn\tmother – list of document kinds of the source\tpublic\t\t\tonly when the number of the source could not be translated\n\
        mother.ethnicity.system\tMẹ – dân tộc – danh mục\tmother – ethnicity – code list\tsensitive\n\
        mother.ethnicity.code\tMẹ – dân tộc – mã\tmother – ethnicity – code\tsensitive\n\
        mother.ethnicity.name\tMẹ – dân tộc – tên gọi như nguồn ghi\tmother – ethnicity – words of the source\tsensitive\t\t30\n\
        mother.nationalities[]\tMẹ – quốc tịch\tmother – nationality\tpersonal\tcountry\n\
        mother.home_town.province\tMẹ – quê quán – mã tỉnh, thành phố\tmother – home town – province code\tpersonal\t\t\t2 digits\n\
        mother.home_town.district\tMẹ – quê quán – mã quận, huyện\tmother – home town – district code\tpersonal\t\t\t3 digits; no districts since 2025-07-01\n\
        mother.home_town.commune\tMẹ – quê quán – mã xã, phường, đặc khu\tmother – home town – commune code\tpersonal\t\t\t5 digits; the same code may mean another commune before 2025-07-01\n\
        mother.home_town.as_of\tMẹ – quê quán – ngày của danh mục đơn vị hành chính\tmother – home town – date of the unit list\tpersonal\n\
        mother.home_town.text\tMẹ – quê quán – địa chỉ chi tiết\tmother – home town – address as written\tpersonal\t\t500\n\
        mother.home_town.country\tMẹ – quê quán – quốc gia\tmother – home town – country\tpersonal\tcountry\n\
        mother.birth_place.province\tMẹ – nơi sinh – mã tỉnh, thành phố\tmother – place of birth – province code\tpersonal\t\t\t2 digits\n\
        mother.birth_place.district\tMẹ – nơi sinh – mã quận, huyện\tmother – place of birth – district code\tpersonal\t\t\t3 digits; no districts since 2025-07-01\n\
        mother.birth_place.commune\tMẹ – nơi sinh – mã xã, phường, đặc khu\tmother – place of birth – commune code\tpersonal\t\t\t5 digits; the same code may mean another commune before 2025-07-01\n\
        mother.birth_place.as_of\tMẹ – nơi sinh – ngày của danh mục đơn vị hành chính\tmother – place of birth – date of the unit list\tpersonal\n\
        mother.birth_place.text\tMẹ – nơi sinh – địa chỉ chi tiết\tmother – place of birth – address as written\tpersonal\t\t500\n\
        mother.birth_place.country\tMẹ – nơi sinh – quốc gia\tmother – place of birth – country\tpersonal\tcountry\n\
        mother.birth_unit\tMẹ – đơn vị hành chính nơi sinh\tmother – unit of the place of birth\tpersonal\t\t100\tas the source names it\n\
        mother.residence.kind\tMẹ – nơi cư trú – loại cư trú\tmother – residence – kind of residence\tpublic\tresidence-kind\n\
        mother.residence.address.province\tMẹ – nơi cư trú – nơi cư trú – mã tỉnh, thành phố\tmother – residence – address – province code\tpersonal\t\t\t2 digits\n\
        mother.residence.address.district\tMẹ – nơi cư trú – nơi cư trú – mã quận, huyện\tmother – residence – address – district code\tpersonal\t\t\t3 digits; no districts since 2025-07-01\n\
        mother.residence.address.commune\tMẹ – nơi cư trú – nơi cư trú – mã xã, phường, đặc khu\tmother – residence – address – commune code\tpersonal\t\t\t5 digits; the same code may mean another commune before 2025-07-01\n\
        mother.residence.address.as_of\tMẹ – nơi cư trú – nơi cư trú – ngày của danh mục đơn vị hành chính\tmother – residence – address – date of the unit list\tpersonal\n\
        mother.residence.address.text\tMẹ – nơi cư trú – nơi cư trú – địa chỉ chi tiết\tmother – residence – address – address as written\tpersonal\t\t500\n\
        mother.residence.address.country\tMẹ – nơi cư trú – nơi cư trú – quốc gia\tmother – residence – address – country\tpersonal\tcountry\n\
        mother.occupation\tMẹ – nghề nghiệp\tmother – occupation\tpersonal\n\
        mother.phone\tMẹ – số điện thoại\tmother – telephone\tpersonal\n\
        mother.email\tMẹ – thư điện tử\tmother – mail address\tpersonal\n\
        mother.verified\tMẹ – đã xác thực thông tin\tmother – checked against the population database\tpublic\t\t\t0 or 1 as the source gives it\n\
        father.name.full\tCha – họ, chữ đệm, tên\tfather – full name\tpersonal\t\t100\n\
        father.name.family\tCha – họ\tfather – family name\tpersonal\t\t\tonly when the source states the parts\n\
        father.name.middle\tCha – chữ đệm\tfather – middle name\tpersonal\n\
        father.name.given\tCha – tên\tfather – given name\tpersonal\n\
        father.name.other\tCha – tên gọi khác\tfather – other name\tpersonal\n\
        father.name.latin\tCha – tên chữ cái La-tinh\tfather – name in Latin capitals\tpersonal\n\
        father.sex\tCha – giới tính\tfather – sex\tpersonal\tsex\n\
        father.birth_date\tCha – ngày, tháng, năm sinh\tfather – date of birth\tpersonal\t\t\tmay be a year, or a year and month, only\n\
        father.birth_date_words\tCha – ngày sinh ghi bằng chữ\tfather – date of birth in words\tpersonal\t\t150\n\
        father.personal_id\tCha – số định danh cá nhân\tfather – personal id\tpersonal\n\
        father.id_document.kind\tCha – loại giấy tờ tùy thân\tfather – kind of identity document\tpublic\tdocument-kind\n\
        father.id_document.other_name\tCha – tên giấy tờ khác\tfather – name of another document\tpublic\t\t100\n\
        father.id_document.number\tCha – số giấy tờ tùy thân\tfather – document number\tpersonal\t\t50\n\
        father.id_document.issued_on\tCha – ngày cấp giấy tờ\tfather – date of issue\tpersonal\n\
        father.id_document.issued_by\tCha – nơi cấp giấy tờ\tfather – issuing authority\tpublic\t\t255\n\
        father.id_document.system\tCha – danh mục loại giấy tờ của nguồn\tfather – list of document kinds of the source\tpublic\t\t\tonly when the number of the source could not be translated\n\
        father.ethnicity.system\tCha – dân tộc – danh mục\tfather – ethnicity – code list\tsensitive\n\
        father.ethnicity.code\tCha – dân tộc – mã\tfather – ethnicity – code\tsensitive\n\
        father.ethnicity.name\tCha – dân tộc – tên gọi như nguồn ghi\tfather – ethnicity – words of the source\tsensitive\t\t30\n\
        father.nationalities[]\tCha – quốc tịch\tfather – nationality\tpersonal\tcountry\n\
        father.home_town.province\tCha – quê quán – mã tỉnh, thành phố\tfather – home town – province code\tpersonal\t\t\t2 digits\n\
        father.home_town.district\tCha – quê quán – mã quận, huyện\tfather – home town – district code\tpersonal\t\t\t3 digits; no districts since 2025-07-01\n\
        father.home_town.commune\tCha – quê quán – mã xã, phường, đặc khu\tfather – home town – commune code\tpersonal\t\t\t5 digits; the same code may mean another commune before 2025-07-01\n\
        father.home_town.as_of\tCha – quê quán – ngày của danh mục đơn vị hành chính\tfather – home town – date of the unit list\tpersonal\n\
        father.home_town.text\tCha – quê quán – địa chỉ chi tiết\tfather – home town – address as written\tpersonal\t\t500\n\
        father.home_town.country\tCha – quê quán – quốc gia\tfather – home town – country\tpersonal\tcountry\n\
        father.birth_place.province\tCha – nơi sinh – mã tỉnh, thành phố\tfather – place of birth – province code\tpersonal\t\t\t2 digits\n\
        father.birth_place.district\tCha – nơi sinh – mã quận, huyện\tfather – place of birth – district code\tpersonal\t\t\t3 digits; no districts since 2025-07-01\n\
        father.birth_place.commune\tCha – nơi sinh – mã xã, phường, đặc khu\tfather – place of birth – commune code\tpersonal\t\t\t5 digits; the same code may mean another commune before 2025-07-01\n\
        father.birth_place.as_of\tCha – nơi sinh – ngày của danh mục đơn vị hành chính\tfather – place of birth – date of the unit list\tpersonal\n\
        father.birth_place.text\tCha – nơi sinh – địa chỉ chi tiết\tfather – place of birth – address as written\tpersonal\t\t500\n\
        father.birth_place.country\tCha – nơi sinh – quốc gia\tfather – place of birth – country\tpersonal\tcountry\n\
        father.birth_unit\tCha – đơn vị hành chính nơi sinh\tfather – unit of the place of birth\tpersonal\t\t100\tas the source names it\n\
        father.residence.kind\tCha – nơi cư trú – loại cư trú\tfather – residence – kind of residence\tpublic\tresidence-kind\n\
        father.residence.address.province\tCha – nơi cư trú – nơi cư trú – mã tỉnh, thành phố\tfather – residence – address – province code\tpersonal\t\t\t2 digits\n\
        father.residence.address.district\tCha – nơi cư trú – nơi cư trú – mã quận, huyện\tfather – residence – address – district code\tpersonal\t\t\t3 digits; no districts since 2025-07-01\n\
        father.residence.address.commune\tCha – nơi cư trú – nơi cư trú – mã xã, phường, đặc khu\tfather – residence – address – commune code\tpersonal\t\t\t5 digits; the same code may mean another commune before 2025-07-01\n\
        father.residence.address.as_of\tCha – nơi cư trú – nơi cư trú – ngày của danh mục đơn vị hành chính\tfather – residence – address – date of the unit list\tpersonal\n\
        father.residence.address.text\tCha – nơi cư trú – nơi cư trú – địa chỉ chi tiết\tfather – residence – address – address as written\tpersonal\t\t500\n\
        father.residence.address.country\tCha – nơi cư trú – nơi cư trú – quốc gia\tfather – residence – address – country\tpersonal\tcountry\n\
        father.occupation\tCha – nghề nghiệp\tfather – occupation\tpersonal\n\
        father.phone\tCha – số điện thoại\tfather – telephone\tpersonal\n\
        father.email\tCha – thư điện tử\tfather – mail address\tpersonal\n\
        father.verified\tCha – đã xác thực thông tin\tfather – checked against the population database\tpublic\t\t\t0 or 1 as the source gives it\n\
        declarant.name.full\tNgười yêu cầu – họ, chữ đệm, tên\tdeclarant – full name\tpersonal\t\t100\n\
        declarant.name.family\tNgười yêu cầu – họ\tdeclarant – family name\tpersonal\t\t\tonly when the source states the parts\n\
        declarant.name.middle\tNgười yêu cầu – chữ đệm\tdeclarant – middle name\tpersonal\n\
        declarant.name.given\tNgười yêu cầu – tên\tdeclarant – given name\tpersonal\n\
        declarant.name.other\tNgười yêu cầu – tên gọi khác\tdeclarant – other name\tpersonal\n\
        declarant.name.latin\tNgười yêu cầu – tên chữ cái La-tinh\tdeclarant – name in Latin capitals\tpersonal\n\
        declarant.sex\tNgười yêu cầu – giới tính\tdeclarant – sex\tpersonal\tsex\n\
        declarant.birth_date\tNgười yêu cầu – ngày, tháng, năm sinh\tdeclarant – date of birth\tpersonal\t\t\tmay be a year, or a year and month, only\n\
        declarant.birth_date_words\tNgười yêu cầu – ngày sinh ghi bằng chữ\tdeclarant – date of birth in words\tpersonal\t\t150\n\
        declarant.personal_id\tNgười yêu cầu – số định danh cá nhân\tdeclarant – personal id\tpersonal\n\
        declarant.id_document.kind\tNgười yêu cầu – loại giấy tờ tùy thân\tdeclarant – kind of identity document\tpublic\tdocument-kind\n\
        declarant.id_document.other_name\tNgười yêu cầu – tên giấy tờ khác\tdeclarant – name of another document\tpublic\t\t100\n\
        declarant.id_document.number\tNgười yêu cầu – số giấy tờ tùy thân\tdeclarant – document number\tpersonal\t\t50\n\
        declarant.id_document.issued_on\tNgười yêu cầu – ngày cấp giấy tờ\tdeclarant – date of issue\tpersonal\n\
        declarant.id_document.issued_by\tNgười yêu cầu – nơi cấp giấy tờ\tdeclarant – issuing authority\tpublic\t\t255\n\
        declarant.id_document.system\tNgười yêu cầu – danh mục loại giấy tờ của nguồn\tdeclarant – list of document kinds of the source\tpublic\t\t\tonly when the number of the source could not be translated\n\
        declarant.ethnicity.system\tNgười yêu cầu – dân tộc – danh mục\tdeclarant – ethnicity – code list\tsensitive\n\
        declarant.ethnicity.code\tNgười yêu cầu – dân tộc – mã\tdeclarant – ethnicity – code\tsensitive\n\
        declarant.ethnicity.name\tNgười yêu cầu – dân tộc – tên gọi như nguồn ghi\tdeclarant – ethnicity – words of the source\tsensitive\t\t30\n\
        declarant.nationalities[]\tNgười yêu cầu – quốc tịch\tdeclarant – nationality\tpersonal\tcountry\n\
        declarant.home_town.province\tNgười yêu cầu – quê quán – mã tỉnh, thành phố\tdeclarant – home town – province code\tpersonal\t\t\t2 digits\n\
        declarant.home_town.district\tNgười yêu cầu – quê quán – mã quận, huyện\tdeclarant – home town – district code\tpersonal\t\t\t3 digits; no districts since 2025-07-01\n\
        declarant.home_town.commune\tNgười yêu cầu – quê quán – mã xã, phường, đặc khu\tdeclarant – home town – commune code\tpersonal\t\t\t5 digits; the same code may mean another commune before 2025-07-01\n\
        declarant.home_town.as_of\tNgười yêu cầu – quê quán – ngày của danh mục đơn vị hành chính\tdeclarant – home town – date of the unit list\tpersonal\n\
        declarant.home_town.text\tNgười yêu cầu – quê quán – địa chỉ chi tiết\tdeclarant – home town – address as written\tpersonal\t\t500\n\
        declarant.home_town.country\tNgười yêu cầu – quê quán – quốc gia\tdeclarant – home town – country\tpersonal\tcountry\n\
        declarant.birth_place.province\tNgười yêu cầu – nơi sinh – mã tỉnh, thành phố\tdeclarant – place of birth – province code\tpersonal\t\t\t2 digits\n\
        declarant.birth_place.district\tNgười yêu cầu – nơi sinh – mã quận, huyện\tdeclarant – place of birth – district code\tpersonal\t\t\t3 digits; no districts since 2025-07-01\n\
        declarant.birth_place.commune\tNgười yêu cầu – nơi sinh – mã xã, phường, đặc khu\tdeclarant – place of birth – commune code\tpersonal\t\t\t5 digits; the same code may mean another commune before 2025-07-01\n\
        declarant.birth_place.as_of\tNgười yêu cầu – nơi sinh – ngày của danh mục đơn vị hành chính\tdeclarant – place of birth – date of the unit list\tpersonal\n\
        declarant.birth_place.text\tNgười yêu cầu – nơi sinh – địa chỉ chi tiết\tdeclarant – place of birth – address as written\tpersonal\t\t500\n\
        declarant.birth_place.country\tNgười yêu cầu – nơi sinh – quốc gia\tdeclarant – place of birth – country\tpersonal\tcountry\n\
        declarant.birth_unit\tNgười yêu cầu – đơn vị hành chính nơi sinh\tdeclarant – unit of the place of birth\tpersonal\t\t100\tas the source names it\n\
        declarant.residence.kind\tNgười yêu cầu – nơi cư trú – loại cư trú\tdeclarant – residence – kind of residence\tpublic\tresidence-kind\n\
        declarant.residence.address.province\tNgười yêu cầu – nơi cư trú – nơi cư trú – mã tỉnh, thành phố\tdeclarant – residence – address – province code\tpersonal\t\t\t2 digits\n\
        declarant.residence.address.district\tNgười yêu cầu – nơi cư trú – nơi cư trú – mã quận, huyện\tdeclarant – residence – address – district code\tpersonal\t\t\t3 digits; no districts since 2025-07-01\n\
        declarant.residence.address.commune\tNgười yêu cầu – nơi cư trú – nơi cư trú – mã xã, phường, đặc khu\tdeclarant – residence – address – commune code\tpersonal\t\t\t5 digits; the same code may mean another commune before 2025-07-01\n\
        declarant.residence.address.as_of\tNgười yêu cầu – nơi cư trú – nơi cư trú – ngày của danh mục đơn vị hành chính\tdeclarant – residence – address – date of the unit list\tpersonal\n\
        declarant.residence.address.text\tNgười yêu cầu – nơi cư trú – nơi cư trú – địa chỉ chi tiết\tdeclarant – residence – address – address as written\tpersonal\t\t500\n\
        declarant.residence.address.country\tNgười yêu cầu – nơi cư trú – nơi cư trú – quốc gia\tdeclarant – residence – address – country\tpersonal\tcountry\n\
        declarant.occupation\tNgười yêu cầu – nghề nghiệp\tdeclarant – occupation\tpersonal\n\
        declarant.phone\tNgười yêu cầu – số điện thoại\tdeclarant – telephone\tpersonal\n\
        declarant.email\tNgười yêu cầu – thư điện tử\tdeclarant – mail address\tpersonal\n\
        declarant.verified\tNgười yêu cầu – đã xác thực thông tin\tdeclarant – checked against the population database\tpublic\t\t\t0 or 1 as the source gives it\n\
        declarant.relationship\tNgười yêu cầu – quan hệ\tdeclarant – relationship\tpersonal\t\t100\n\
        foreign.document\tGiấy tờ nước ngoài\tforeign document\tpersonal\n\
        foreign.number\tSố đăng ký ở nước ngoài\tforeign registration number\tpersonal\t\t50\n\
        foreign.registered_on\tNgày đăng ký ở nước ngoài\tforeign registration date\tpersonal\n\
        foreign.authority\tCơ quan nước ngoài đã đăng ký\tforeign authority\tpublic\t\t255\n\
        foreign.country\tQuốc gia đã đăng ký\tcountry of the foreign registration\tpublic\tcountry\n\
        notice.code\tMã giấy chứng sinh\tcode of the birth notice\tpersonal\t\t\tXXXXX.GCS.ZZZZZ.YY since 2025-10-01\n\
        notice.issued_on\tNgày cấp giấy chứng sinh\tbirth notice issued\tpersonal\n\
        notice.born_at\tThời điểm sinh\tmoment of birth\tpersonal\n\
        notice.plurality\tSố con trong lần sinh\tchildren in this delivery\tpersonal\n\
        notice.weight_g\tCân nặng khi sinh (g)\tweight at birth in grams\tsensitive\n\
        notice.intended_name\tDự kiến đặt tên\tintended name\tpersonal\n\
        notice.sex\tGiới tính trên giấy chứng sinh\tsex on the birth notice\tpersonal\tsex\n\
        notice.mother_personal_id\tSố định danh của mẹ trên giấy chứng sinh\tpersonal id of the mother on the notice\tpersonal\n\
        parents_marriage.register\tĐăng ký kết hôn của cha mẹ – sổ\tmarriage of the parents – register\tpublic\tcivil-register\n\
        parents_marriage.authority\tĐăng ký kết hôn của cha mẹ – cơ quan\tmarriage of the parents – authority\tpublic\n\
        parents_marriage.number\tĐăng ký kết hôn của cha mẹ – số\tmarriage of the parents – number\tpersonal\n\
        parents_marriage.book\tĐăng ký kết hôn của cha mẹ – quyển số\tmarriage of the parents – book\tpublic\n\
        parents_marriage.registered_on\tĐăng ký kết hôn của cha mẹ – ngày đăng ký\tmarriage of the parents – registration date\tpersonal\n\
        linked.channel\thồ sơ liên thông – kênh\tlinked dossier – channel\tpublic\tlinked-channel\n\
        linked.module\thồ sơ liên thông – phân hệ\tlinked dossier – module\tpublic\t\t\ta code of the list linked-module; as given on other channels\n\
        linked.dossier_linked\thồ sơ liên thông – mã hồ sơ liên thông\tlinked dossier – linked dossier\tpersonal\n\
        linked.dossier_onestop\thồ sơ liên thông – mã hồ sơ một cửa\tlinked dossier – one-stop dossier\tpersonal\n\
        linked.received_at\thồ sơ liên thông – thời điểm tiếp nhận\tlinked dossier – received at\tpublic\n\
        linked.received_on\thồ sơ liên thông – ngày tiếp nhận\tlinked dossier – received on\tpublic\n\
        linked.unit_code\thồ sơ liên thông – mã đơn vị tiếp nhận\tlinked dossier – unit code\tpublic\n\
        linked.procedure_code\thồ sơ liên thông – mã thủ tục\tlinked dossier – procedure\tpublic\tprocedure\n\
        linked.copies_wanted\thồ sơ liên thông – yêu cầu bản sao\tlinked dossier – copies wanted\tpublic\t\t\tas the source gives it\n\
        linked.copies\thồ sơ liên thông – số lượng bản sao\tlinked dossier – number of copies\tpublic\n\
        linked.files[].id\thồ sơ liên thông – mã tệp\tlinked dossier – file id\tpublic\n\
        linked.files[].kind\thồ sơ liên thông – loại giấy tờ đính kèm\tlinked dossier – kind of attachment\tpublic\n\
        linked.files[].name\thồ sơ liên thông – tên giấy tờ đính kèm\tlinked dossier – name of attachment\tpublic\n\
        linked.files[].file_name\thồ sơ liên thông – tên tệp đính kèm\tlinked dossier – file name\tpersonal\n\
        linked.files[].deleted\thồ sơ liên thông – hủy giấy tờ đính kèm\tlinked dossier – attachment deleted\tpublic\t\t\t0 or 1\n\
        linked.files[].content\thồ sơ liên thông – nội dung tệp đính kèm\tlinked dossier – content of the file\tpersonal\t\t\tbase64\n\
        linked.status.system\thồ sơ liên thông – trạng thái hồ sơ – danh mục\tlinked dossier – state of the dossier – code list\tpublic\n\
        linked.status.code\thồ sơ liên thông – trạng thái hồ sơ – mã\tlinked dossier – state of the dossier – code\tpublic\n\
        linked.status.name\thồ sơ liên thông – trạng thái hồ sơ – tên gọi như nguồn ghi\tlinked dossier – state of the dossier – words of the source\tpublic\t\t30\n\
        linked.supplement_by\thồ sơ liên thông – hạn bổ sung hồ sơ\tlinked dossier – supplement due\tpublic\n\
        linked.history[].at\thồ sơ liên thông – thời điểm chuyển trạng thái\tlinked dossier – state reached at\tpublic\n\
        linked.history[].status\thồ sơ liên thông – trạng thái đã qua\tlinked dossier – state\tpublic\t\t\tin the list of the present state\n\
        linked.history[].by\thồ sơ liên thông – người xử lý\tlinked dossier – handled by\tpersonal\n\
        linked.history[].note\thồ sơ liên thông – ghi chú xử lý\tlinked dossier – note of the handling\tpersonal\n");

#[cfg(feature = "civil")] static BOOK: Lines<About> = Lines::new("\
        register\tLoại sổ\tregister\tpublic\tcivil-register\n\
        number\tQuyển số\tbook number\tpublic\n\
        year\tNăm mở sổ\tyear\tpublic\t\t\ta year alone\n\
        opened_on\tMở ngày\topened\tpublic\n\
        closed_on\tKhóa ngày\tclosed\tpublic\n\
        first_number\tSố bắt đầu\tfirst number\tpublic\n\
        last_number\tSố kết thúc\tlast number\tpublic\n\
        authority.name\tSổ – tên cơ quan\tbook – name of the authority\tpublic\t\t255\n\
        authority.unit.province\tSổ – đơn vị hành chính của cơ quan – mã tỉnh, thành phố\tbook – unit of the authority – province code\tpublic\t\t\t2 digits\n\
        authority.unit.district\tSổ – đơn vị hành chính của cơ quan – mã quận, huyện\tbook – unit of the authority – district code\tpublic\t\t\t3 digits; no districts since 2025-07-01\n\
        authority.unit.commune\tSổ – đơn vị hành chính của cơ quan – mã xã, phường, đặc khu\tbook – unit of the authority – commune code\tpublic\t\t\t5 digits; the same code may mean another commune before 2025-07-01\n\
        authority.unit.as_of\tSổ – đơn vị hành chính của cơ quan – ngày của danh mục đơn vị hành chính\tbook – unit of the authority – date of the unit list\tpublic\n\
        authority.unit.text\tSổ – đơn vị hành chính của cơ quan – địa chỉ chi tiết\tbook – unit of the authority – address as written\tpublic\t\t500\n\
        authority.unit.country\tSổ – đơn vị hành chính của cơ quan – quốc gia\tbook – unit of the authority – country\tpublic\tcountry\n\
        authority.agency_code\tSổ – mã cơ quan\tbook – agency code\tpublic\n\
        authority.level\tSổ – cấp cơ quan\tbook – level of the authority\tpublic\tauthority-level\n");

#[cfg(feature = "civil")] static CORRECTION: Lines<About> = Lines::new("\
        entry.register\tSổ\tregister\tpublic\tcivil-register\n\
        entry.number\tSố đăng ký\tregistration number\tpersonal\t\t20\tas written; compared by its digits and year\n\
        entry.book\tQuyển số\tbook\tpublic\t\t15\n\
        entry.page\tTrang số\tpage\tpublic\t\t10\n\
        entry.decision_number\tQuyết định số\tdecision number\tpersonal\t\t20\n\
        entry.decision_date\tNgày quyết định\tdate of decision\tpersonal\n\
        entry.registered_on\tNgày, tháng, năm đăng ký\tregistration date\tpersonal\t\t\ta full date; it chooses the law by which the entry is judged\n\
        entry.kind\tLoại đăng ký\tkind of registration\tpublic\tregistration-kind\n\
        entry.authority.name\tCơ quan đăng ký – tên cơ quan\tauthority – name of the authority\tpublic\t\t255\n\
        entry.authority.unit.province\tCơ quan đăng ký – đơn vị hành chính của cơ quan – mã tỉnh, thành phố\tauthority – unit of the authority – province code\tpublic\t\t\t2 digits\n\
        entry.authority.unit.district\tCơ quan đăng ký – đơn vị hành chính của cơ quan – mã quận, huyện\tauthority – unit of the authority – district code\tpublic\t\t\t3 digits; no districts since 2025-07-01\n\
        entry.authority.unit.commune\tCơ quan đăng ký – đơn vị hành chính của cơ quan – mã xã, phường, đặc khu\tauthority – unit of the authority – commune code\tpublic\t\t\t5 digits; the same code may mean another commune before 2025-07-01\n\
        entry.authority.unit.as_of\tCơ quan đăng ký – đơn vị hành chính của cơ quan – ngày của danh mục đơn vị hành chính\tauthority – unit of the authority – date of the unit list\tpublic\n\
        entry.authority.unit.text\tCơ quan đăng ký – đơn vị hành chính của cơ quan – địa chỉ chi tiết\tauthority – unit of the authority – address as written\tpublic\t\t500\n\
        entry.authority.unit.country\tCơ quan đăng ký – đơn vị hành chính của cơ quan – quốc gia\tauthority – unit of the authority – country\tpublic\tcountry\n\
        entry.authority.agency_code\tCơ quan đăng ký – mã cơ quan\tauthority – agency code\tpublic\n\
        entry.authority.level\tCơ quan đăng ký – cấp cơ quan\tauthority – level of the authority\tpublic\tauthority-level\n\
        entry.signer.name\tNgười ký\tsigner\tpersonal\t\t100\n\
        entry.signer.title\tChức vụ người ký\ttitle of the signer\tpublic\t\t100\n\
        entry.officer\tNgười thực hiện\tofficer\tpersonal\t\t100\n\
        entry.note\tGhi chú\tnote\tpersonal\t\t1000\n\
        entry.margin_notes[].on\tNgày ghi chú bên lề\tdate of a margin note\tpersonal\n\
        entry.margin_notes[].text\tNội dung ghi chú bên lề\tmargin note\tpersonal\n\
        entry.margin_notes[].basis\tCăn cứ ghi chú bên lề\tground of a margin note\tpersonal\n\
        entry.scan_files[]\tTên tệp ảnh\tscanned file\tpersonal\n\
        entry.two_pass[].field\tTrường nhập hai lần\tfield keyed twice\tpublic\n\
        entry.two_pass[].first\tLần nhập thứ nhất\tfirst keying\tpersonal\n\
        entry.two_pass[].second\tLần nhập thứ hai\tsecond keying\tpersonal\n\
        entry.two_pass[].resolved\tGiá trị đã thống nhất\tvalue decided\tpersonal\n\
        kind\tLoại thay đổi\tkind of change\tpersonal\tcorrection-kind\n\
        target.register\tHồ sơ gốc – sổ\ttarget entry – register\tpublic\tcivil-register\n\
        target.authority\tHồ sơ gốc – cơ quan\ttarget entry – authority\tpublic\n\
        target.number\tHồ sơ gốc – số\ttarget entry – number\tpersonal\n\
        target.book\tHồ sơ gốc – quyển số\ttarget entry – book\tpublic\n\
        target.registered_on\tHồ sơ gốc – ngày đăng ký\ttarget entry – registration date\tpersonal\n\
        subject.name.full\tNgười có thay đổi – họ, chữ đệm, tên\tsubject – full name\tpersonal\t\t100\n\
        subject.name.family\tNgười có thay đổi – họ\tsubject – family name\tpersonal\t\t\tonly when the source states the parts\n\
        subject.name.middle\tNgười có thay đổi – chữ đệm\tsubject – middle name\tpersonal\n\
        subject.name.given\tNgười có thay đổi – tên\tsubject – given name\tpersonal\n\
        subject.name.other\tNgười có thay đổi – tên gọi khác\tsubject – other name\tpersonal\n\
        subject.name.latin\tNgười có thay đổi – tên chữ cái La-tinh\tsubject – name in Latin capitals\tpersonal\n\
        subject.sex\tNgười có thay đổi – giới tính\tsubject – sex\tpersonal\tsex\n\
        subject.birth_date\tNgười có thay đổi – ngày, tháng, năm sinh\tsubject – date of birth\tpersonal\t\t\tmay be a year, or a year and month, only\n\
        subject.birth_date_words\tNgười có thay đổi – ngày sinh ghi bằng chữ\tsubject – date of birth in words\tpersonal\t\t150\n\
        subject.personal_id\tNgười có thay đổi – số định danh cá nhân\tsubject – personal id\tpersonal\n\
        subject.id_document.kind\tNgười có thay đổi – loại giấy tờ tùy thân\tsubject – kind of identity document\tpublic\tdocument-kind\n\
        subject.id_document.other_name\tNgười có thay đổi – tên giấy tờ khác\tsubject – name of another document\tpublic\t\t100\n\
        subject.id_document.number\tNgười có thay đổi – số giấy tờ tùy thân\tsubject – document number\tpersonal\t\t50\n\
        subject.id_document.issued_on\tNgười có thay đổi – ngày cấp giấy tờ\tsubject – date of issue\tpersonal\n\
        subject.id_document.issued_by\tNgười có thay đổi – nơi cấp giấy tờ\tsubject – issuing authority\tpublic\t\t255\n\
        subject.id_document.system\tNgười có thay đổi – danh mục loại giấy tờ của nguồn\tsubject – list of document kinds of the source\tpublic\t\t\tonly when the number of the source could not be translated\n\
        subject.ethnicity.system\tNgười có thay đổi – dân tộc – danh mục\tsubject – ethnicity – code list\tsensitive\n\
        subject.ethnicity.code\tNgười có thay đổi – dân tộc – mã\tsubject – ethnicity – code\tsensitive\n\
        subject.ethnicity.name\tNgười có thay đổi – dân tộc – tên gọi như nguồn ghi\tsubject – ethnicity – words of the source\tsensitive\t\t30\n\
        subject.nationalities[]\tNgười có thay đổi – quốc tịch\tsubject – nationality\tpersonal\tcountry\n\
        subject.home_town.province\tNgười có thay đổi – quê quán – mã tỉnh, thành phố\tsubject – home town – province code\tpersonal\t\t\t2 digits\n\
        subject.home_town.district\tNgười có thay đổi – quê quán – mã quận, huyện\tsubject – home town – district code\tpersonal\t\t\t3 digits; no districts since 2025-07-01\n\
        subject.home_town.commune\tNgười có thay đổi – quê quán – mã xã, phường, đặc khu\tsubject – home town – commune code\tpersonal\t\t\t5 digits; the same code may mean another commune before 2025-07-01\n\
        subject.home_town.as_of\tNgười có thay đổi – quê quán – ngày của danh mục đơn vị hành chính\tsubject – home town – date of the unit list\tpersonal\n\
        subject.home_town.text\tNgười có thay đổi – quê quán – địa chỉ chi tiết\tsubject – home town – address as written\tpersonal\t\t500\n\
        subject.home_town.country\tNgười có thay đổi – quê quán – quốc gia\tsubject – home town – country\tpersonal\tcountry\n\
        subject.birth_place.province\tNgười có thay đổi – nơi sinh – mã tỉnh, thành phố\tsubject – place of birth – province code\tpersonal\t\t\t2 digits\n\
        subject.birth_place.district\tNgười có thay đổi – nơi sinh – mã quận, huyện\tsubject – place of birth – district code\tpersonal\t\t\t3 digits; no districts since 2025-07-01\n\
        subject.birth_place.commune\tNgười có thay đổi – nơi sinh – mã xã, phường, đặc khu\tsubject – place of birth – commune code\tpersonal\t\t\t5 digits; the same code may mean another commune before 2025-07-01\n\
        subject.birth_place.as_of\tNgười có thay đổi – nơi sinh – ngày của danh mục đơn vị hành chính\tsubject – place of birth – date of the unit list\tpersonal\n\
        subject.birth_place.text\tNgười có thay đổi – nơi sinh – địa chỉ chi tiết\tsubject – place of birth – address as written\tpersonal\t\t500\n\
        subject.birth_place.country\tNgười có thay đổi – nơi sinh – quốc gia\tsubject – place of birth – country\tpersonal\tcountry\n\
        subject.birth_unit\tNgười có thay đổi – đơn vị hành chính nơi sinh\tsubject – unit of the place of birth\tpersonal\t\t100\tas the source names it\n\
        subject.residence.kind\tNgười có thay đổi – nơi cư trú – loại cư trú\tsubject – residence – kind of residence\tpublic\tresidence-kind\n\
        subject.residence.address.province\tNgười có thay đổi – nơi cư trú – nơi cư trú – mã tỉnh, thành phố\tsubject – residence – address – province code\tpersonal\t\t\t2 digits\n\
        subject.residence.address.district\tNgười có thay đổi – nơi cư trú – nơi cư trú – mã quận, huyện\tsubject – residence – address – district code\tpersonal\t\t\t3 digits; no districts since 2025-07-01\n\
        subject.residence.address.commune\tNgười có thay đổi – nơi cư trú – nơi cư trú – mã xã, phường, đặc khu\tsubject – residence – address – commune code\tpersonal\t\t\t5 digits; the same code may mean another commune before 2025-07-01\n\
        subject.residence.address.as_of\tNgười có thay đổi – nơi cư trú – nơi cư trú – ngày của danh mục đơn vị hành chính\tsubject – residence – address – date of the unit list\tpersonal\n\
        subject.residence.address.text\tNgười có thay đổi – nơi cư trú – nơi cư trú – địa chỉ chi tiết\tsubject – residence – address – address as written\tpersonal\t\t500\n\
        subject.residence.address.country\tNgười có thay đổi – nơi cư trú – nơi cư trú – quốc gia\tsubject – residence – address – country\tpersonal\tcountry\n\
        subject.occupation\tNgười có thay đổi – nghề nghiệp\tsubject – occupation\tpersonal\n\
        subject.phone\tNgười có thay đổi – số điện thoại\tsubject – telephone\tpersonal\n\
        subject.email\tNgười có thay đổi – thư điện tử\tsubject – mail address\tpersonal\n\
        subject.verified\tNgười có thay đổi – đã xác thực thông tin\tsubject – checked against the population database\tpublic\t\t\t0 or 1 as the source gives it\n\
        changes[].field\tNội dung thay đổi\tfield that changes\tpublic\t\t\tits path in the entry that is changed\n\
        changes[].from\tThay đổi từ\tfrom\tpersonal\n\
        changes[].to\tThay đổi thành\tto\tpersonal\n\
        reason\tLý do thay đổi\treason\tpersonal\n\
        basis\tCăn cứ thay đổi\tground\tpersonal\n\
        consent\tVăn bản đồng ý\tconsent\tpersonal\t\t\tof a person of nine or more whose name changes\n\
        declarant.name.full\tNgười yêu cầu – họ, chữ đệm, tên\tdeclarant – full name\tpersonal\t\t100\n\
        declarant.name.family\tNgười yêu cầu – họ\tdeclarant – family name\tpersonal\t\t\tonly when the source states the parts\n\
        declarant.name.middle\tNgười yêu cầu – chữ đệm\tdeclarant – middle name\tpersonal\n\
        declarant.name.given\tNgười yêu cầu – tên\tdeclarant – given name\tpersonal\n\
        declarant.name.other\tNgười yêu cầu – tên gọi khác\tdeclarant – other name\tpersonal\n\
        declarant.name.latin\tNgười yêu cầu – tên chữ cái La-tinh\tdeclarant – name in Latin capitals\tpersonal\n\
        declarant.sex\tNgười yêu cầu – giới tính\tdeclarant – sex\tpersonal\tsex\n\
        declarant.birth_date\tNgười yêu cầu – ngày, tháng, năm sinh\tdeclarant – date of birth\tpersonal\t\t\tmay be a year, or a year and month, only\n\
        declarant.birth_date_words\tNgười yêu cầu – ngày sinh ghi bằng chữ\tdeclarant – date of birth in words\tpersonal\t\t150\n\
        declarant.personal_id\tNgười yêu cầu – số định danh cá nhân\tdeclarant – personal id\tpersonal\n\
        declarant.id_document.kind\tNgười yêu cầu – loại giấy tờ tùy thân\tdeclarant – kind of identity document\tpublic\tdocument-kind\n\
        declarant.id_document.other_name\tNgười yêu cầu – tên giấy tờ khác\tdeclarant – name of another document\tpublic\t\t100\n\
        declarant.id_document.number\tNgười yêu cầu – số giấy tờ tùy thân\tdeclarant – document number\tpersonal\t\t50\n\
        declarant.id_document.issued_on\tNgười yêu cầu – ngày cấp giấy tờ\tdeclarant – date of issue\tpersonal\n\
        declarant.id_document.issued_by\tNgười yêu cầu – nơi cấp giấy tờ\tdeclarant – issuing authority\tpublic\t\t255\n\
        declarant.id_document.system\tNgười yêu cầu – danh mục loại giấy tờ của nguồn\tdeclarant – list of document kinds of the source\tpublic\t\t\tonly when the number of the source could not be translated\n\
        declarant.ethnicity.system\tNgười yêu cầu – dân tộc – danh mục\tdeclarant – ethnicity – code list\tsensitive\n\
        declarant.ethnicity.code\tNgười yêu cầu – dân tộc – mã\tdeclarant – ethnicity – code\tsensitive\n\
        declarant.ethnicity.name\tNgười yêu cầu – dân tộc – tên gọi như nguồn ghi\tdeclarant – ethnicity – words of the source\tsensitive\t\t30\n\
        declarant.nationalities[]\tNgười yêu cầu – quốc tịch\tdeclarant – nationality\tpersonal\tcountry\n\
        declarant.home_town.province\tNgười yêu cầu – quê quán – mã tỉnh, thành phố\tdeclarant – home town – province code\tpersonal\t\t\t2 digits\n\
        declarant.home_town.district\tNgười yêu cầu – quê quán – mã quận, huyện\tdeclarant – home town – district code\tpersonal\t\t\t3 digits; no districts since 2025-07-01\n\
        declarant.home_town.commune\tNgười yêu cầu – quê quán – mã xã, phường, đặc khu\tdeclarant – home town – commune code\tpersonal\t\t\t5 digits; the same code may mean another commune before 2025-07-01\n\
        declarant.home_town.as_of\tNgười yêu cầu – quê quán – ngày của danh mục đơn vị hành chính\tdeclarant – home town – date of the unit list\tpersonal\n\
        declarant.home_town.text\tNgười yêu cầu – quê quán – địa chỉ chi tiết\tdeclarant – home town – address as written\tpersonal\t\t500\n\
        declarant.home_town.country\tNgười yêu cầu – quê quán – quốc gia\tdeclarant – home town – country\tpersonal\tcountry\n\
        declarant.birth_place.province\tNgười yêu cầu – nơi sinh – mã tỉnh, thành phố\tdeclarant – place of birth – province code\tpersonal\t\t\t2 digits\n\
        declarant.birth_place.district\tNgười yêu cầu – nơi sinh – mã quận, huyện\tdeclarant – place of birth – district code\tpersonal\t\t\t3 digits; no districts since 2025-07-01\n\
        declarant.birth_place.commune\tNgười yêu cầu – nơi sinh – mã xã, phường, đặc khu\tdeclarant – place of birth – commune code\tpersonal\t\t\t5 digits; the same code may mean another commune before 2025-07-01\n\
        declarant.birth_place.as_of\tNgười yêu cầu – nơi sinh – ngày của danh mục đơn vị hành chính\tdeclarant – place of birth – date of the unit list\tpersonal\n\
        declarant.birth_place.text\tNgười yêu cầu – nơi sinh – địa chỉ chi tiết\tdeclarant – place of birth – address as written\tpersonal\t\t500\n\
        declarant.birth_place.country\tNgười yêu cầu – nơi sinh – quốc gia\tdeclarant – place of birth – country\tpersonal\tcountry\n\
        declarant.birth_unit\tNgười yêu cầu – đơn vị hành chính nơi sinh\tdeclarant – unit of the place of birth\tpersonal\t\t100\tas the source names it\n\
        declarant.residence.kind\tNgười yêu cầu – nơi cư trú – loại cư trú\tdeclarant – residence – kind of residence\tpublic\tresidence-kind\n\
        declarant.residence.address.province\tNgười yêu cầu – nơi cư trú – nơi cư trú – mã tỉnh, thành phố\tdeclarant – residence – address – province code\tpersonal\t\t\t2 digits\n\
        declarant.residence.address.district\tNgười yêu cầu – nơi cư trú – nơi cư trú – mã quận, huyện\tdeclarant – residence – address – district code\tpersonal\t\t\t3 digits; no districts since 2025-07-01\n\
        declarant.residence.address.commune\tNgười yêu cầu – nơi cư trú – nơi cư trú – mã xã, phường, đặc khu\tdeclarant – residence – address – commune code\tpersonal\t\t\t5 digits; the same code may mean another commune before 2025-07-01\n\
        declarant.residence.address.as_of\tNgười yêu cầu – nơi cư trú – nơi cư trú – ngày của danh mục đơn vị hành chính\tdeclarant – residence – address – date of the unit list\tpersonal\n\
        declarant.residence.address.text\tNgười yêu cầu – nơi cư trú – nơi cư trú – địa chỉ chi tiết\tdeclarant – residence – address – address as written\tpersonal\t\t500\n\
        declarant.residence.address.country\tNgười yêu cầu – nơi cư trú – nơi cư trú – quốc gia\tdeclarant – residence – address – country\tpersonal\tcountry\n\
        declarant.occupation\tNgười yêu cầu – nghề nghiệp\tdeclarant – occupation\tpersonal\n\
        declarant.phone\tNgười yêu cầu – số điện thoại\tdeclarant – telephone\tpersonal\n\
        declarant.email\tNgười yêu cầu – thư điện tử\tdeclarant – mail address\tpersonal\n\
        declarant.verified\tNgười yêu cầu – đã xác thực thông tin\tdeclarant – checked against the population database\tpublic\t\t\t0 or 1 as the source gives it\n\
        declarant.relationship\tNgười yêu cầu – quan hệ\tdeclarant – relationship\tpersonal\t\t100\n");

#[cfg(feature = "civil")] static DEATH: Lines<About> = Lines::new("\
        entry.register\tSổ\tregister\tpublic\tcivil-register\n\
        entry.number\tSố đăng ký\tregistration number\tpersonal\t\t20\tas written; compared by its digits and year\n\
        entry.book\tQuyển số\tbook\tpublic\t\t15\n\
        entry.page\tTrang số\tpage\tpublic\t\t10\n\
        entry.decision_number\tQuyết định số\tdecision number\tpersonal\t\t20\n\
        entry.decision_date\tNgày quyết định\tdate of decision\tpersonal\n\
        entry.registered_on\tNgày, tháng, năm đăng ký\tregistration date\tpersonal\t\t\ta full date; it chooses the law by which the entry is judged\n\
        entry.kind\tLoại đăng ký\tkind of registration\tpublic\tregistration-kind\n\
        entry.authority.name\tCơ quan đăng ký – tên cơ quan\tauthority – name of the authority\tpublic\t\t255\n\
        entry.authority.unit.province\tCơ quan đăng ký – đơn vị hành chính của cơ quan – mã tỉnh, thành phố\tauthority – unit of the authority – province code\tpublic\t\t\t2 digits\n\
        entry.authority.unit.district\tCơ quan đăng ký – đơn vị hành chính của cơ quan – mã quận, huyện\tauthority – unit of the authority – district code\tpublic\t\t\t3 digits; no districts since 2025-07-01\n\
        entry.authority.unit.commune\tCơ quan đăng ký – đơn vị hành chính của cơ quan – mã xã, phường, đặc khu\tauthority – unit of the authority – commune code\tpublic\t\t\t5 digits; the same code may mean another commune before 2025-07-01\n\
        entry.authority.unit.as_of\tCơ quan đăng ký – đơn vị hành chính của cơ quan – ngày của danh mục đơn vị hành chính\tauthority – unit of the authority – date of the unit list\tpublic\n\
        entry.authority.unit.text\tCơ quan đăng ký – đơn vị hành chính của cơ quan – địa chỉ chi tiết\tauthority – unit of the authority – address as written\tpublic\t\t500\n\
        entry.authority.unit.country\tCơ quan đăng ký – đơn vị hành chính của cơ quan – quốc gia\tauthority – unit of the authority – country\tpublic\tcountry\n\
        entry.authority.agency_code\tCơ quan đăng ký – mã cơ quan\tauthority – agency code\tpublic\n\
        entry.authority.level\tCơ quan đăng ký – cấp cơ quan\tauthority – level of the authority\tpublic\tauthority-level\n\
        entry.signer.name\tNgười ký\tsigner\tpersonal\t\t100\n\
        entry.signer.title\tChức vụ người ký\ttitle of the signer\tpublic\t\t100\n\
        entry.officer\tNgười thực hiện\tofficer\tpersonal\t\t100\n\
        entry.note\tGhi chú\tnote\tpersonal\t\t1000\n\
        entry.margin_notes[].on\tNgày ghi chú bên lề\tdate of a margin note\tpersonal\n\
        entry.margin_notes[].text\tNội dung ghi chú bên lề\tmargin note\tpersonal\n\
        entry.margin_notes[].basis\tCăn cứ ghi chú bên lề\tground of a margin note\tpersonal\n\
        entry.scan_files[]\tTên tệp ảnh\tscanned file\tpersonal\n\
        entry.two_pass[].field\tTrường nhập hai lần\tfield keyed twice\tpublic\n\
        entry.two_pass[].first\tLần nhập thứ nhất\tfirst keying\tpersonal\n\
        entry.two_pass[].second\tLần nhập thứ hai\tsecond keying\tpersonal\n\
        entry.two_pass[].resolved\tGiá trị đã thống nhất\tvalue decided\tpersonal\n\
        deceased.name.full\tNgười chết – họ, chữ đệm, tên\tdeceased – full name\tpersonal\t\t100\n\
        deceased.name.family\tNgười chết – họ\tdeceased – family name\tpersonal\t\t\tonly when the source states the parts\n\
        deceased.name.middle\tNgười chết – chữ đệm\tdeceased – middle name\tpersonal\n\
        deceased.name.given\tNgười chết – tên\tdeceased – given name\tpersonal\n\
        deceased.name.other\tNgười chết – tên gọi khác\tdeceased – other name\tpersonal\n\
        deceased.name.latin\tNgười chết – tên chữ cái La-tinh\tdeceased – name in Latin capitals\tpersonal\n\
        deceased.sex\tNgười chết – giới tính\tdeceased – sex\tpersonal\tsex\n\
        deceased.birth_date\tNgười chết – ngày, tháng, năm sinh\tdeceased – date of birth\tpersonal\t\t\tmay be a year, or a year and month, only\n\
        deceased.birth_date_words\tNgười chết – ngày sinh ghi bằng chữ\tdeceased – date of birth in words\tpersonal\t\t150\n\
        deceased.personal_id\tNgười chết – số định danh cá nhân\tdeceased – personal id\tpersonal\n\
        deceased.id_document.kind\tNgười chết – loại giấy tờ tùy thân\tdeceased – kind of identity document\tpublic\tdocument-kind\n\
        deceased.id_document.other_name\tNgười chết – tên giấy tờ khác\tdeceased – name of another document\tpublic\t\t100\n\
        deceased.id_document.number\tNgười chết – số giấy tờ tùy thân\tdeceased – document number\tpersonal\t\t50\n\
        deceased.id_document.issued_on\tNgười chết – ngày cấp giấy tờ\tdeceased – date of issue\tpersonal\n\
        deceased.id_document.issued_by\tNgười chết – nơi cấp giấy tờ\tdeceased – issuing authority\tpublic\t\t255\n\
        deceased.id_document.system\tNgười chết – danh mục loại giấy tờ của nguồn\tdeceased – list of document kinds of the source\tpublic\t\t\tonly when the number of the source could not be translated\n\
        deceased.ethnicity.system\tNgười chết – dân tộc – danh mục\tdeceased – ethnicity – code list\tsensitive\n\
        deceased.ethnicity.code\tNgười chết – dân tộc – mã\tdeceased – ethnicity – code\tsensitive\n\
        deceased.ethnicity.name\tNgười chết – dân tộc – tên gọi như nguồn ghi\tdeceased – ethnicity – words of the source\tsensitive\t\t30\n\
        deceased.nationalities[]\tNgười chết – quốc tịch\tdeceased – nationality\tpersonal\tcountry\n\
        deceased.home_town.province\tNgười chết – quê quán – mã tỉnh, thành phố\tdeceased – home town – province code\tpersonal\t\t\t2 digits\n\
        deceased.home_town.district\tNgười chết – quê quán – mã quận, huyện\tdeceased – home town – district code\tpersonal\t\t\t3 digits; no districts since 2025-07-01\n\
        deceased.home_town.commune\tNgười chết – quê quán – mã xã, phường, đặc khu\tdeceased – home town – commune code\tpersonal\t\t\t5 digits; the same code may mean another commune before 2025-07-01\n\
        deceased.home_town.as_of\tNgười chết – quê quán – ngày của danh mục đơn vị hành chính\tdeceased – home town – date of the unit list\tpersonal\n\
        deceased.home_town.text\tNgười chết – quê quán – địa chỉ chi tiết\tdeceased – home town – address as written\tpersonal\t\t500\n\
        deceased.home_town.country\tNgười chết – quê quán – quốc gia\tdeceased – home town – country\tpersonal\tcountry\n\
        deceased.birth_place.province\tNgười chết – nơi sinh – mã tỉnh, thành phố\tdeceased – place of birth – province code\tpersonal\t\t\t2 digits\n\
        deceased.birth_place.district\tNgười chết – nơi sinh – mã quận, huyện\tdeceased – place of birth – district code\tpersonal\t\t\t3 digits; no districts since 2025-07-01\n\
        deceased.birth_place.commune\tNgười chết – nơi sinh – mã xã, phường, đặc khu\tdeceased – place of birth – commune code\tpersonal\t\t\t5 digits; the same code may mean another commune before 2025-07-01\n\
        deceased.birth_place.as_of\tNgười chết – nơi sinh – ngày của danh mục đơn vị hành chính\tdeceased – place of birth – date of the unit list\tpersonal\n\
        deceased.birth_place.text\tNgười chết – nơi sinh – địa chỉ chi tiết\tdeceased – place of birth – address as written\tpersonal\t\t500\n\
        deceased.birth_place.country\tNgười chết – nơi sinh – quốc gia\tdeceased – place of birth – country\tpersonal\tcountry\n\
        deceased.birth_unit\tNgười chết – đơn vị hành chính nơi sinh\tdeceased – unit of the place of birth\tpersonal\t\t100\tas the source names it\n\
        deceased.residence.kind\tNgười chết – nơi cư trú – loại cư trú\tdeceased – residence – kind of residence\tpublic\tresidence-kind\n\
        deceased.residence.address.province\tNgười chết – nơi cư trú – nơi cư trú – mã tỉnh, thành phố\tdeceased – residence – address – province code\tpersonal\t\t\t2 digits\n\
        deceased.residence.address.district\tNgười chết – nơi cư trú – nơi cư trú – mã quận, huyện\tdeceased – residence – address – district code\tpersonal\t\t\t3 digits; no districts since 2025-07-01\n\
        deceased.residence.address.commune\tNgười chết – nơi cư trú – nơi cư trú – mã xã, phường, đặc khu\tdeceased – residence – address – commune code\tpersonal\t\t\t5 digits; the same code may mean another commune before 2025-07-01\n\
        deceased.residence.address.as_of\tNgười chết – nơi cư trú – nơi cư trú – ngày của danh mục đơn vị hành chính\tdeceased – residence – address – date of the unit list\tpersonal\n\
        deceased.residence.address.text\tNgười chết – nơi cư trú – nơi cư trú – địa chỉ chi tiết\tdeceased – residence – address – address as written\tpersonal\t\t500\n\
        deceased.residence.address.country\tNgười chết – nơi cư trú – nơi cư trú – quốc gia\tdeceased – residence – address – country\tpersonal\tcountry\n\
        deceased.occupation\tNgười chết – nghề nghiệp\tdeceased – occupation\tpersonal\n\
        deceased.phone\tNgười chết – số điện thoại\tdeceased – telephone\tpersonal\n\
        deceased.email\tNgười chết – thư điện tử\tdeceased – mail address\tpersonal\n\
        deceased.verified\tNgười chết – đã xác thực thông tin\tdeceased – checked against the population database\tpublic\t\t\t0 or 1 as the source gives it\n\
        date\tNgày chết\tdate of death\tpersonal\t\t\tmay be a year only\n\
        date_words\tNgày chết ghi bằng chữ\tdate of death in words\tpersonal\t\t150\n\
        time\tGiờ, phút chết\ttime of death\tpersonal\t\t\tHH:MM\n\
        place.province\tNơi chết – mã tỉnh, thành phố\tplace of death – province code\tpersonal\t\t\t2 digits\n\
        place.district\tNơi chết – mã quận, huyện\tplace of death – district code\tpersonal\t\t\t3 digits; no districts since 2025-07-01\n\
        place.commune\tNơi chết – mã xã, phường, đặc khu\tplace of death – commune code\tpersonal\t\t\t5 digits; the same code may mean another commune before 2025-07-01\n\
        place.as_of\tNơi chết – ngày của danh mục đơn vị hành chính\tplace of death – date of the unit list\tpersonal\n\
        place.text\tNơi chết – địa chỉ chi tiết\tplace of death – address as written\tpersonal\t\t500\n\
        place.country\tNơi chết – quốc gia\tplace of death – country\tpersonal\tcountry\n\
        cause\tNguyên nhân chết\tcause of death\tsensitive\t\t500\n\
        cause_code.system\tMã nguyên nhân chết – danh mục\tcause of death as a code – code list\tsensitive\n\
        cause_code.code\tMã nguyên nhân chết – mã\tcause of death as a code – code\tsensitive\n\
        cause_code.name\tMã nguyên nhân chết – tên gọi như nguồn ghi\tcause of death as a code – words of the source\tsensitive\t\t30\n\
        manner\tHình thức chết\tmanner of death\tsensitive\n\
        death_notice.kind\tLoại giấy báo tử\tkind of death notice\tpersonal\tdeath-notice\n\
        death_notice.number\tSố giấy báo tử\tnumber of the death notice\tpersonal\t\t50\n\
        death_notice.issued_on\tNgày giấy báo tử\tdeath notice issued\tpersonal\n\
        death_notice.issued_by\tCơ quan cấp giấy báo tử\tissuer of the death notice\tpublic\t\t255\n\
        death_notice.code\tMã giấy báo tử\tcode of the death notice\tpersonal\n\
        declared_dead.state\tTuyên bố là đã chết – tình trạng\tdeclared dead – state\tpersonal\tdeclaration\n\
        declared_dead.declared.noted_on\tTuyên bố là đã chết – tuyên bố – ngày ghi chú\tdeclared dead – declared – date noted\tpersonal\n\
        declared_dead.declared.basis\tTuyên bố là đã chết – tuyên bố – căn cứ\tdeclared dead – declared – ground\tpersonal\t\t255\n\
        declared_dead.revoked.noted_on\tTuyên bố là đã chết – hủy tuyên bố – ngày ghi chú\tdeclared dead – revoked – date noted\tpersonal\n\
        declared_dead.revoked.basis\tTuyên bố là đã chết – hủy tuyên bố – căn cứ\tdeclared dead – revoked – ground\tpersonal\t\t255\n\
        declarant.name.full\tNgười yêu cầu – họ, chữ đệm, tên\tdeclarant – full name\tpersonal\t\t100\n\
        declarant.name.family\tNgười yêu cầu – họ\tdeclarant – family name\tpersonal\t\t\tonly when the source states the parts\n\
        declarant.name.middle\tNgười yêu cầu – chữ đệm\tdeclarant – middle name\tpersonal\n\
        declarant.name.given\tNgười yêu cầu – tên\tdeclarant – given name\tpersonal\n\
        declarant.name.other\tNgười yêu cầu – tên gọi khác\tdeclarant – other name\tpersonal\n\
        declarant.name.latin\tNgười yêu cầu – tên chữ cái La-tinh\tdeclarant – name in Latin capitals\tpersonal\n\
        declarant.sex\tNgười yêu cầu – giới tính\tdeclarant – sex\tpersonal\tsex\n\
        declarant.birth_date\tNgười yêu cầu – ngày, tháng, năm sinh\tdeclarant – date of birth\tpersonal\t\t\tmay be a year, or a year and month, only\n\
        declarant.birth_date_words\tNgười yêu cầu – ngày sinh ghi bằng chữ\tdeclarant – date of birth in words\tpersonal\t\t150\n\
        declarant.personal_id\tNgười yêu cầu – số định danh cá nhân\tdeclarant – personal id\tpersonal\n\
        declarant.id_document.kind\tNgười yêu cầu – loại giấy tờ tùy thân\tdeclarant – kind of identity document\tpublic\tdocument-kind\n\
        declarant.id_document.other_name\tNgười yêu cầu – tên giấy tờ khác\tdeclarant – name of another document\tpublic\t\t100\n\
        declarant.id_document.number\tNgười yêu cầu – số giấy tờ tùy thân\tdeclarant – document number\tpersonal\t\t50\n\
        declarant.id_document.issued_on\tNgười yêu cầu – ngày cấp giấy tờ\tdeclarant – date of issue\tpersonal\n\
        declarant.id_document.issued_by\tNgười yêu cầu – nơi cấp giấy tờ\tdeclarant – issuing authority\tpublic\t\t255\n\
        declarant.id_document.system\tNgười yêu cầu – danh mục loại giấy tờ của nguồn\tdeclarant – list of document kinds of the source\tpublic\t\t\tonly when the number of the source could not be translated\n\
        declarant.ethnicity.system\tNgười yêu cầu – dân tộc – danh mục\tdeclarant – ethnicity – code list\tsensitive\n\
        declarant.ethnicity.code\tNgười yêu cầu – dân tộc – mã\tdeclarant – ethnicity – code\tsensitive\n\
        declarant.ethnicity.name\tNgười yêu cầu – dân tộc – tên gọi như nguồn ghi\tdeclarant – ethnicity – words of the source\tsensitive\t\t30\n\
        declarant.nationalities[]\tNgười yêu cầu – quốc tịch\tdeclarant – nationality\tpersonal\tcountry\n\
        declarant.home_town.province\tNgười yêu cầu – quê quán – mã tỉnh, thành phố\tdeclarant – home town – province code\tpersonal\t\t\t2 digits\n\
        declarant.home_town.district\tNgười yêu cầu – quê quán – mã quận, huyện\tdeclarant – home town – district code\tpersonal\t\t\t3 digits; no districts since 2025-07-01\n\
        declarant.home_town.commune\tNgười yêu cầu – quê quán – mã xã, phường, đặc khu\tdeclarant – home town – commune code\tpersonal\t\t\t5 digits; the same code may mean another commune before 2025-07-01\n\
        declarant.home_town.as_of\tNgười yêu cầu – quê quán – ngày của danh mục đơn vị hành chính\tdeclarant – home town – date of the unit list\tpersonal\n\
        declarant.home_town.text\tNgười yêu cầu – quê quán – địa chỉ chi tiết\tdeclarant – home town – address as written\tpersonal\t\t500\n\
        declarant.home_town.country\tNgười yêu cầu – quê quán – quốc gia\tdeclarant – home town – country\tpersonal\tcountry\n\
        declarant.birth_place.province\tNgười yêu cầu – nơi sinh – mã tỉnh, thành phố\tdeclarant – place of birth – province code\tpersonal\t\t\t2 digits\n\
        declarant.birth_place.district\tNgười yêu cầu – nơi sinh – mã quận, huyện\tdeclarant – place of birth – district code\tpersonal\t\t\t3 digits; no districts since 2025-07-01\n\
        declarant.birth_place.commune\tNgười yêu cầu – nơi sinh – mã xã, phường, đặc khu\tdeclarant – place of birth – commune code\tpersonal\t\t\t5 digits; the same code may mean another commune before 2025-07-01\n\
        declarant.birth_place.as_of\tNgười yêu cầu – nơi sinh – ngày của danh mục đơn vị hành chính\tdeclarant – place of birth – date of the unit list\tpersonal\n\
        declarant.birth_place.text\tNgười yêu cầu – nơi sinh – địa chỉ chi tiết\tdeclarant – place of birth – address as written\tpersonal\t\t500\n\
        declarant.birth_place.country\tNgười yêu cầu – nơi sinh – quốc gia\tdeclarant – place of birth – country\tpersonal\tcountry\n\
        declarant.birth_unit\tNgười yêu cầu – đơn vị hành chính nơi sinh\tdeclarant – unit of the place of birth\tpersonal\t\t100\tas the source names it\n\
        declarant.residence.kind\tNgười yêu cầu – nơi cư trú – loại cư trú\tdeclarant – residence – kind of residence\tpublic\tresidence-kind\n\
        declarant.residence.address.province\tNgười yêu cầu – nơi cư trú – nơi cư trú – mã tỉnh, thành phố\tdeclarant – residence – address – province code\tpersonal\t\t\t2 digits\n\
        declarant.residence.address.district\tNgười yêu cầu – nơi cư trú – nơi cư trú – mã quận, huyện\tdeclarant – residence – address – district code\tpersonal\t\t\t3 digits; no districts since 2025-07-01\n\
        declarant.residence.address.commune\tNgười yêu cầu – nơi cư trú – nơi cư trú – mã xã, phường, đặc khu\tdeclarant – residence – address – commune code\tpersonal\t\t\t5 digits; the same code may mean another commune before 2025-07-01\n\
        declarant.residence.address.as_of\tNgười yêu cầu – nơi cư trú – nơi cư trú – ngày của danh mục đơn vị hành chính\tdeclarant – residence – address – date of the unit list\tpersonal\n\
        declarant.residence.address.text\tNgười yêu cầu – nơi cư trú – nơi cư trú – địa chỉ chi tiết\tdeclarant – residence – address – address as written\tpersonal\t\t500\n\
        declarant.residence.address.country\tNgười yêu cầu – nơi cư trú – nơi cư trú – quốc gia\tdeclarant – residence – address – country\tpersonal\tcountry\n\
        declarant.occupation\tNgười yêu cầu – nghề nghiệp\tdeclarant – occupation\tpersonal\n\
        declarant.phone\tNgười yêu cầu – số điện thoại\tdeclarant – telephone\tpersonal\n\
        declarant.email\tNgười yêu cầu – thư điện tử\tdeclarant – mail address\tpersonal\n\
        declarant.verified\tNgười yêu cầu – đã xác thực thông tin\tdeclarant – checked against the population database\tpublic\t\t\t0 or 1 as the source gives it\n\
        declarant.relationship\tNgười yêu cầu – quan hệ\tdeclarant – relationship\tpersonal\t\t100\n\
        foreign.document\tGiấy tờ nước ngoài\tforeign document\tpersonal\n\
        foreign.number\tSố đăng ký ở nước ngoài\tforeign registration number\tpersonal\t\t50\n\
        foreign.registered_on\tNgày đăng ký ở nước ngoài\tforeign registration date\tpersonal\n\
        foreign.authority\tCơ quan nước ngoài đã đăng ký\tforeign authority\tpublic\t\t255\n\
        foreign.country\tQuốc gia đã đăng ký\tcountry of the foreign registration\tpublic\tcountry\n\
        linked.channel\thồ sơ liên thông – kênh\tlinked dossier – channel\tpublic\tlinked-channel\n\
        linked.module\thồ sơ liên thông – phân hệ\tlinked dossier – module\tpublic\t\t\ta code of the list linked-module; as given on other channels\n\
        linked.dossier_linked\thồ sơ liên thông – mã hồ sơ liên thông\tlinked dossier – linked dossier\tpersonal\n\
        linked.dossier_onestop\thồ sơ liên thông – mã hồ sơ một cửa\tlinked dossier – one-stop dossier\tpersonal\n\
        linked.received_at\thồ sơ liên thông – thời điểm tiếp nhận\tlinked dossier – received at\tpublic\n\
        linked.received_on\thồ sơ liên thông – ngày tiếp nhận\tlinked dossier – received on\tpublic\n\
        linked.unit_code\thồ sơ liên thông – mã đơn vị tiếp nhận\tlinked dossier – unit code\tpublic\n\
        linked.procedure_code\thồ sơ liên thông – mã thủ tục\tlinked dossier – procedure\tpublic\tprocedure\n\
        linked.copies_wanted\thồ sơ liên thông – yêu cầu bản sao\tlinked dossier – copies wanted\tpublic\t\t\tas the source gives it\n\
        linked.copies\thồ sơ liên thông – số lượng bản sao\tlinked dossier – number of copies\tpublic\n\
        linked.files[].id\thồ sơ liên thông – mã tệp\tlinked dossier – file id\tpublic\n\
        linked.files[].kind\thồ sơ liên thông – loại giấy tờ đính kèm\tlinked dossier – kind of attachment\tpublic\n\
        linked.files[].name\thồ sơ liên thông – tên giấy tờ đính kèm\tlinked dossier – name of attachment\tpublic\n\
        linked.files[].file_name\thồ sơ liên thông – tên tệp đính kèm\tlinked dossier – file name\tpersonal\n\
        linked.files[].deleted\thồ sơ liên thông – hủy giấy tờ đính kèm\tlinked dossier – attachment deleted\tpublic\t\t\t0 or 1\n\
        linked.files[].content\thồ sơ liên thông – nội dung tệp đính kèm\tlinked dossier – content of the file\tpersonal\t\t\tbase64\n\
        linked.status.system\thồ sơ liên thông – trạng thái hồ sơ – danh mục\tlinked dossier – state of the dossier – code list\tpublic\n\
        linked.status.code\thồ sơ liên thông – trạng thái hồ sơ – mã\tlinked dossier – state of the dossier – code\tpublic\n\
        linked.status.name\thồ sơ liên thông – trạng thái hồ sơ – tên gọi như nguồn ghi\tlinked dossier – state of the dossier – words of the source\tpublic\t\t30\n\
        linked.supplement_by\thồ sơ liên thông – hạn bổ sung hồ sơ\tlinked dossier – supplement due\tpublic\n\
        linked.history[].at\thồ sơ liên thông – thời điểm chuyển trạng thái\tlinked dossier – state reached at\tpublic\n\
        linked.history[].status\thồ sơ liên thông – trạng thái đã qua\tlinked dossier – state\tpublic\t\t\tin the list of the present state\n\
        linked.history[].by\thồ sơ liên thông – người xử lý\tlinked dossier – handled by\tpersonal\n\
        linked.history[].note\thồ sơ liên thông – ghi chú xử lý\tlinked dossier – note of the handling\tpersonal\n");

#[cfg(feature = "civil")] static EXTRACT: Lines<About> = Lines::new("\
        entry.register\tSổ\tregister\tpublic\tcivil-register\n\
        entry.number\tSố đăng ký\tregistration number\tpersonal\t\t20\tas written; compared by its digits and year\n\
        entry.book\tQuyển số\tbook\tpublic\t\t15\n\
        entry.page\tTrang số\tpage\tpublic\t\t10\n\
        entry.decision_number\tQuyết định số\tdecision number\tpersonal\t\t20\n\
        entry.decision_date\tNgày quyết định\tdate of decision\tpersonal\n\
        entry.registered_on\tNgày, tháng, năm đăng ký\tregistration date\tpersonal\t\t\ta full date; it chooses the law by which the entry is judged\n\
        entry.kind\tLoại đăng ký\tkind of registration\tpublic\tregistration-kind\n\
        entry.authority.name\tCơ quan đăng ký – tên cơ quan\tauthority – name of the authority\tpublic\t\t255\n\
        entry.authority.unit.province\tCơ quan đăng ký – đơn vị hành chính của cơ quan – mã tỉnh, thành phố\tauthority – unit of the authority – province code\tpublic\t\t\t2 digits\n\
        entry.authority.unit.district\tCơ quan đăng ký – đơn vị hành chính của cơ quan – mã quận, huyện\tauthority – unit of the authority – district code\tpublic\t\t\t3 digits; no districts since 2025-07-01\n\
        entry.authority.unit.commune\tCơ quan đăng ký – đơn vị hành chính của cơ quan – mã xã, phường, đặc khu\tauthority – unit of the authority – commune code\tpublic\t\t\t5 digits; the same code may mean another commune before 2025-07-01\n\
        entry.authority.unit.as_of\tCơ quan đăng ký – đơn vị hành chính của cơ quan – ngày của danh mục đơn vị hành chính\tauthority – unit of the authority – date of the unit list\tpublic\n\
        entry.authority.unit.text\tCơ quan đăng ký – đơn vị hành chính của cơ quan – địa chỉ chi tiết\tauthority – unit of the authority – address as written\tpublic\t\t500\n\
        entry.authority.unit.country\tCơ quan đăng ký – đơn vị hành chính của cơ quan – quốc gia\tauthority – unit of the authority – country\tpublic\tcountry\n\
        entry.authority.agency_code\tCơ quan đăng ký – mã cơ quan\tauthority – agency code\tpublic\n\
        entry.authority.level\tCơ quan đăng ký – cấp cơ quan\tauthority – level of the authority\tpublic\tauthority-level\n\
        entry.signer.name\tNgười ký\tsigner\tpersonal\t\t100\n\
        entry.signer.title\tChức vụ người ký\ttitle of the signer\tpublic\t\t100\n\
        entry.officer\tNgười thực hiện\tofficer\tpersonal\t\t100\n\
        entry.note\tGhi chú\tnote\tpersonal\t\t1000\n\
        entry.margin_notes[].on\tNgày ghi chú bên lề\tdate of a margin note\tpersonal\n\
        entry.margin_notes[].text\tNội dung ghi chú bên lề\tmargin note\tpersonal\n\
        entry.margin_notes[].basis\tCăn cứ ghi chú bên lề\tground of a margin note\tpersonal\n\
        entry.scan_files[]\tTên tệp ảnh\tscanned file\tpersonal\n\
        entry.two_pass[].field\tTrường nhập hai lần\tfield keyed twice\tpublic\n\
        entry.two_pass[].first\tLần nhập thứ nhất\tfirst keying\tpersonal\n\
        entry.two_pass[].second\tLần nhập thứ hai\tsecond keying\tpersonal\n\
        entry.two_pass[].resolved\tGiá trị đã thống nhất\tvalue decided\tpersonal\n\
        event\tLoại trích lục\tevent\tpersonal\tcivil-event\n\
        target.register\tHồ sơ gốc – sổ\ttarget entry – register\tpublic\tcivil-register\n\
        target.authority\tHồ sơ gốc – cơ quan\ttarget entry – authority\tpublic\n\
        target.number\tHồ sơ gốc – số\ttarget entry – number\tpersonal\n\
        target.book\tHồ sơ gốc – quyển số\ttarget entry – book\tpublic\n\
        target.registered_on\tHồ sơ gốc – ngày đăng ký\ttarget entry – registration date\tpersonal\n\
        document_number\tSố trích lục\tnumber of the extract\tpersonal\n\
        copies\tSố lượng bản sao\tcopies\tpublic\n\
        subject.name.full\tNgười được đăng ký – họ, chữ đệm, tên\tsubject – full name\tpersonal\t\t100\n\
        subject.name.family\tNgười được đăng ký – họ\tsubject – family name\tpersonal\t\t\tonly when the source states the parts\n\
        subject.name.middle\tNgười được đăng ký – chữ đệm\tsubject – middle name\tpersonal\n\
        subject.name.given\tNgười được đăng ký – tên\tsubject – given name\tpersonal\n\
        subject.name.other\tNgười được đăng ký – tên gọi khác\tsubject – other name\tpersonal\n\
        subject.name.latin\tNgười được đăng ký – tên chữ cái La-tinh\tsubject – name in Latin capitals\tpersonal\n\
        subject.sex\tNgười được đăng ký – giới tính\tsubject – sex\tpersonal\tsex\n\
        subject.birth_date\tNgười được đăng ký – ngày, tháng, năm sinh\tsubject – date of birth\tpersonal\t\t\tmay be a year, or a year and month, only\n\
        subject.birth_date_words\tNgười được đăng ký – ngày sinh ghi bằng chữ\tsubject – date of birth in words\tpersonal\t\t150\n\
        subject.personal_id\tNgười được đăng ký – số định danh cá nhân\tsubject – personal id\tpersonal\n\
        subject.id_document.kind\tNgười được đăng ký – loại giấy tờ tùy thân\tsubject – kind of identity document\tpublic\tdocument-kind\n\
        subject.id_document.other_name\tNgười được đăng ký – tên giấy tờ khác\tsubject – name of another document\tpublic\t\t100\n\
        subject.id_document.number\tNgười được đăng ký – số giấy tờ tùy thân\tsubject – document number\tpersonal\t\t50\n\
        subject.id_document.issued_on\tNgười được đăng ký – ngày cấp giấy tờ\tsubject – date of issue\tpersonal\n\
        subject.id_document.issued_by\tNgười được đăng ký – nơi cấp giấy tờ\tsubject – issuing authority\tpublic\t\t255\n\
        subject.id_document.system\tNgười được đăng ký – danh mục loại giấy tờ của nguồn\tsubject – list of document kinds of the source\tpublic\t\t\tonly when the number of the source could not be translated\n\
        subject.ethnicity.system\tNgười được đăng ký – dân tộc – danh mục\tsubject – ethnicity – code list\tsensitive\n\
        subject.ethnicity.code\tNgười được đăng ký – dân tộc – mã\tsubject – ethnicity – code\tsensitive\n\
        subject.ethnicity.name\tNgười được đăng ký – dân tộc – tên gọi như nguồn ghi\tsubject – ethnicity – words of the source\tsensitive\t\t30\n\
        subject.nationalities[]\tNgười được đăng ký – quốc tịch\tsubject – nationality\tpersonal\tcountry\n\
        subject.home_town.province\tNgười được đăng ký – quê quán – mã tỉnh, thành phố\tsubject – home town – province code\tpersonal\t\t\t2 digits\n\
        subject.home_town.district\tNgười được đăng ký – quê quán – mã quận, huyện\tsubject – home town – district code\tpersonal\t\t\t3 digits; no districts since 2025-07-01\n\
        subject.home_town.commune\tNgười được đăng ký – quê quán – mã xã, phường, đặc khu\tsubject – home town – commune code\tpersonal\t\t\t5 digits; the same code may mean another commune before 2025-07-01\n\
        subject.home_town.as_of\tNgười được đăng ký – quê quán – ngày của danh mục đơn vị hành chính\tsubject – home town – date of the unit list\tpersonal\n\
        subject.home_town.text\tNgười được đăng ký – quê quán – địa chỉ chi tiết\tsubject – home town – address as written\tpersonal\t\t500\n\
        subject.home_town.country\tNgười được đăng ký – quê quán – quốc gia\tsubject – home town – country\tpersonal\tcountry\n\
        subject.birth_place.province\tNgười được đăng ký – nơi sinh – mã tỉnh, thành phố\tsubject – place of birth – province code\tpersonal\t\t\t2 digits\n\
        subject.birth_place.district\tNgười được đăng ký – nơi sinh – mã quận, huyện\tsubject – place of birth – district code\tpersonal\t\t\t3 digits; no districts since 2025-07-01\n\
        subject.birth_place.commune\tNgười được đăng ký – nơi sinh – mã xã, phường, đặc khu\tsubject – place of birth – commune code\tpersonal\t\t\t5 digits; the same code may mean another commune before 2025-07-01\n\
        subject.birth_place.as_of\tNgười được đăng ký – nơi sinh – ngày của danh mục đơn vị hành chính\tsubject – place of birth – date of the unit list\tpersonal\n\
        subject.birth_place.text\tNgười được đăng ký – nơi sinh – địa chỉ chi tiết\tsubject – place of birth – address as written\tpersonal\t\t500\n\
        subject.birth_place.country\tNgười được đăng ký – nơi sinh – quốc gia\tsubject – place of birth – country\tpersonal\tcountry\n\
        subject.birth_unit\tNgười được đăng ký – đơn vị hành chính nơi sinh\tsubject – unit of the place of birth\tpersonal\t\t100\tas the source names it\n\
        subject.residence.kind\tNgười được đăng ký – nơi cư trú – loại cư trú\tsubject – residence – kind of residence\tpublic\tresidence-kind\n\
        subject.residence.address.province\tNgười được đăng ký – nơi cư trú – nơi cư trú – mã tỉnh, thành phố\tsubject – residence – address – province code\tpersonal\t\t\t2 digits\n\
        subject.residence.address.district\tNgười được đăng ký – nơi cư trú – nơi cư trú – mã quận, huyện\tsubject – residence – address – district code\tpersonal\t\t\t3 digits; no districts since 2025-07-01\n\
        subject.residence.address.commune\tNgười được đăng ký – nơi cư trú – nơi cư trú – mã xã, phường, đặc khu\tsubject – residence – address – commune code\tpersonal\t\t\t5 digits; the same code may mean another commune before 2025-07-01\n\
        subject.residence.address.as_of\tNgười được đăng ký – nơi cư trú – nơi cư trú – ngày của danh mục đơn vị hành chính\tsubject – residence – address – date of the unit list\tpersonal\n\
        subject.residence.address.text\tNgười được đăng ký – nơi cư trú – nơi cư trú – địa chỉ chi tiết\tsubject – residence – address – address as written\tpersonal\t\t500\n\
        subject.residence.address.country\tNgười được đăng ký – nơi cư trú – nơi cư trú – quốc gia\tsubject – residence – address – country\tpersonal\tcountry\n\
        subject.occupation\tNgười được đăng ký – nghề nghiệp\tsubject – occupation\tpersonal\n\
        subject.phone\tNgười được đăng ký – số điện thoại\tsubject – telephone\tpersonal\n\
        subject.email\tNgười được đăng ký – thư điện tử\tsubject – mail address\tpersonal\n\
        subject.verified\tNgười được đăng ký – đã xác thực thông tin\tsubject – checked against the population database\tpublic\t\t\t0 or 1 as the source gives it\n\
        requester.name.full\tNgười yêu cầu – họ, chữ đệm, tên\trequester – full name\tpersonal\t\t100\n\
        requester.name.family\tNgười yêu cầu – họ\trequester – family name\tpersonal\t\t\tonly when the source states the parts\n\
        requester.name.middle\tNgười yêu cầu – chữ đệm\trequester – middle name\tpersonal\n\
        requester.name.given\tNgười yêu cầu – tên\trequester – given name\tpersonal\n\
        requester.name.other\tNgười yêu cầu – tên gọi khác\trequester – other name\tpersonal\n\
        requester.name.latin\tNgười yêu cầu – tên chữ cái La-tinh\trequester – name in Latin capitals\tpersonal\n\
        requester.sex\tNgười yêu cầu – giới tính\trequester – sex\tpersonal\tsex\n\
        requester.birth_date\tNgười yêu cầu – ngày, tháng, năm sinh\trequester – date of birth\tpersonal\t\t\tmay be a year, or a year and month, only\n\
        requester.birth_date_words\tNgười yêu cầu – ngày sinh ghi bằng chữ\trequester – date of birth in words\tpersonal\t\t150\n\
        requester.personal_id\tNgười yêu cầu – số định danh cá nhân\trequester – personal id\tpersonal\n\
        requester.id_document.kind\tNgười yêu cầu – loại giấy tờ tùy thân\trequester – kind of identity document\tpublic\tdocument-kind\n\
        requester.id_document.other_name\tNgười yêu cầu – tên giấy tờ khác\trequester – name of another document\tpublic\t\t100\n\
        requester.id_document.number\tNgười yêu cầu – số giấy tờ tùy thân\trequester – document number\tpersonal\t\t50\n\
        requester.id_document.issued_on\tNgười yêu cầu – ngày cấp giấy tờ\trequester – date of issue\tpersonal\n\
        requester.id_document.issued_by\tNgười yêu cầu – nơi cấp giấy tờ\trequester – issuing authority\tpublic\t\t255\n\
        requester.id_document.system\tNgười yêu cầu – danh mục loại giấy tờ của nguồn\trequester – list of document kinds of the source\tpublic\t\t\tonly when the number of the source could not be translated\n\
        requester.ethnicity.system\tNgười yêu cầu – dân tộc – danh mục\trequester – ethnicity – code list\tsensitive\n\
        requester.ethnicity.code\tNgười yêu cầu – dân tộc – mã\trequester – ethnicity – code\tsensitive\n\
        requester.ethnicity.name\tNgười yêu cầu – dân tộc – tên gọi như nguồn ghi\trequester – ethnicity – words of the source\tsensitive\t\t30\n\
        requester.nationalities[]\tNgười yêu cầu – quốc tịch\trequester – nationality\tpersonal\tcountry\n\
        requester.home_town.province\tNgười yêu cầu – quê quán – mã tỉnh, thành phố\trequester – home town – province code\tpersonal\t\t\t2 digits\n\
        requester.home_town.district\tNgười yêu cầu – quê quán – mã quận, huyện\trequester – home town – district code\tpersonal\t\t\t3 digits; no districts since 2025-07-01\n\
        requester.home_town.commune\tNgười yêu cầu – quê quán – mã xã, phường, đặc khu\trequester – home town – commune code\tpersonal\t\t\t5 digits; the same code may mean another commune before 2025-07-01\n\
        requester.home_town.as_of\tNgười yêu cầu – quê quán – ngày của danh mục đơn vị hành chính\trequester – home town – date of the unit list\tpersonal\n\
        requester.home_town.text\tNgười yêu cầu – quê quán – địa chỉ chi tiết\trequester – home town – address as written\tpersonal\t\t500\n\
        requester.home_town.country\tNgười yêu cầu – quê quán – quốc gia\trequester – home town – country\tpersonal\tcountry\n\
        requester.birth_place.province\tNgười yêu cầu – nơi sinh – mã tỉnh, thành phố\trequester – place of birth – province code\tpersonal\t\t\t2 digits\n\
        requester.birth_place.district\tNgười yêu cầu – nơi sinh – mã quận, huyện\trequester – place of birth – district code\tpersonal\t\t\t3 digits; no districts since 2025-07-01\n\
        requester.birth_place.commune\tNgười yêu cầu – nơi sinh – mã xã, phường, đặc khu\trequester – place of birth – commune code\tpersonal\t\t\t5 digits; the same code may mean another commune before 2025-07-01\n\
        requester.birth_place.as_of\tNgười yêu cầu – nơi sinh – ngày của danh mục đơn vị hành chính\trequester – place of birth – date of the unit list\tpersonal\n\
        requester.birth_place.text\tNgười yêu cầu – nơi sinh – địa chỉ chi tiết\trequester – place of birth – address as written\tpersonal\t\t500\n\
        requester.birth_place.country\tNgười yêu cầu – nơi sinh – quốc gia\trequester – place of birth – country\tpersonal\tcountry\n\
        requester.birth_unit\tNgười yêu cầu – đơn vị hành chính nơi sinh\trequester – unit of the place of birth\tpersonal\t\t100\tas the source names it\n\
        requester.residence.kind\tNgười yêu cầu – nơi cư trú – loại cư trú\trequester – residence – kind of residence\tpublic\tresidence-kind\n\
        requester.residence.address.province\tNgười yêu cầu – nơi cư trú – nơi cư trú – mã tỉnh, thành phố\trequester – residence – address – province code\tpersonal\t\t\t2 digits\n\
        requester.residence.address.district\tNgười yêu cầu – nơi cư trú – nơi cư trú – mã quận, huyện\trequester – residence – address – district code\tpersonal\t\t\t3 digits; no districts since 2025-07-01\n\
        requester.residence.address.commune\tNgười yêu cầu – nơi cư trú – nơi cư trú – mã xã, phường, đặc khu\trequester – residence – address – commune code\tpersonal\t\t\t5 digits; the same code may mean another commune before 2025-07-01\n\
        requester.residence.address.as_of\tNgười yêu cầu – nơi cư trú – nơi cư trú – ngày của danh mục đơn vị hành chính\trequester – residence – address – date of the unit list\tpersonal\n\
        requester.residence.address.text\tNgười yêu cầu – nơi cư trú – nơi cư trú – địa chỉ chi tiết\trequester – residence – address – address as written\tpersonal\t\t500\n\
        requester.residence.address.country\tNgười yêu cầu – nơi cư trú – nơi cư trú – quốc gia\trequester – residence – address – country\tpersonal\tcountry\n\
        requester.occupation\tNgười yêu cầu – nghề nghiệp\trequester – occupation\tpersonal\n\
        requester.phone\tNgười yêu cầu – số điện thoại\trequester – telephone\tpersonal\n\
        requester.email\tNgười yêu cầu – thư điện tử\trequester – mail address\tpersonal\n\
        requester.verified\tNgười yêu cầu – đã xác thực thông tin\trequester – checked against the population database\tpublic\t\t\t0 or 1 as the source gives it\n\
        content[].field\tTrường in trên trích lục\tfield printed\tpublic\t\t\tits path in the entry\n\
        content[].value\tGiá trị in trên trích lục\tvalue printed\tpersonal\n");

#[cfg(feature = "civil")] static FOREIGN_NOTE: Lines<About> = Lines::new("\
        entry.register\tSổ\tregister\tpublic\tcivil-register\n\
        entry.number\tSố đăng ký\tregistration number\tpersonal\t\t20\tas written; compared by its digits and year\n\
        entry.book\tQuyển số\tbook\tpublic\t\t15\n\
        entry.page\tTrang số\tpage\tpublic\t\t10\n\
        entry.decision_number\tQuyết định số\tdecision number\tpersonal\t\t20\n\
        entry.decision_date\tNgày quyết định\tdate of decision\tpersonal\n\
        entry.registered_on\tNgày, tháng, năm đăng ký\tregistration date\tpersonal\t\t\ta full date; it chooses the law by which the entry is judged\n\
        entry.kind\tLoại đăng ký\tkind of registration\tpublic\tregistration-kind\n\
        entry.authority.name\tCơ quan đăng ký – tên cơ quan\tauthority – name of the authority\tpublic\t\t255\n\
        entry.authority.unit.province\tCơ quan đăng ký – đơn vị hành chính của cơ quan – mã tỉnh, thành phố\tauthority – unit of the authority – province code\tpublic\t\t\t2 digits\n\
        entry.authority.unit.district\tCơ quan đăng ký – đơn vị hành chính của cơ quan – mã quận, huyện\tauthority – unit of the authority – district code\tpublic\t\t\t3 digits; no districts since 2025-07-01\n\
        entry.authority.unit.commune\tCơ quan đăng ký – đơn vị hành chính của cơ quan – mã xã, phường, đặc khu\tauthority – unit of the authority – commune code\tpublic\t\t\t5 digits; the same code may mean another commune before 2025-07-01\n\
        entry.authority.unit.as_of\tCơ quan đăng ký – đơn vị hành chính của cơ quan – ngày của danh mục đơn vị hành chính\tauthority – unit of the authority – date of the unit list\tpublic\n\
        entry.authority.unit.text\tCơ quan đăng ký – đơn vị hành chính của cơ quan – địa chỉ chi tiết\tauthority – unit of the authority – address as written\tpublic\t\t500\n\
        entry.authority.unit.country\tCơ quan đăng ký – đơn vị hành chính của cơ quan – quốc gia\tauthority – unit of the authority – country\tpublic\tcountry\n\
        entry.authority.agency_code\tCơ quan đăng ký – mã cơ quan\tauthority – agency code\tpublic\n\
        entry.authority.level\tCơ quan đăng ký – cấp cơ quan\tauthority – level of the authority\tpublic\tauthority-level\n\
        entry.signer.name\tNgười ký\tsigner\tpersonal\t\t100\n\
        entry.signer.title\tChức vụ người ký\ttitle of the signer\tpublic\t\t100\n\
        entry.officer\tNgười thực hiện\tofficer\tpersonal\t\t100\n\
        entry.note\tGhi chú\tnote\tpersonal\t\t1000\n\
        entry.margin_notes[].on\tNgày ghi chú bên lề\tdate of a margin note\tpersonal\n\
        entry.margin_notes[].text\tNội dung ghi chú bên lề\tmargin note\tpersonal\n\
        entry.margin_notes[].basis\tCăn cứ ghi chú bên lề\tground of a margin note\tpersonal\n\
        entry.scan_files[]\tTên tệp ảnh\tscanned file\tpersonal\n\
        entry.two_pass[].field\tTrường nhập hai lần\tfield keyed twice\tpublic\n\
        entry.two_pass[].first\tLần nhập thứ nhất\tfirst keying\tpersonal\n\
        entry.two_pass[].second\tLần nhập thứ hai\tsecond keying\tpersonal\n\
        entry.two_pass[].resolved\tGiá trị đã thống nhất\tvalue decided\tpersonal\n\
        kind\tLoại ghi chú\tkind of note\tpersonal\tforeign-note-kind\n\
        persons[].name.full\tNgười liên quan – họ, chữ đệm, tên\tperson concerned – full name\tpersonal\t\t100\n\
        persons[].name.family\tNgười liên quan – họ\tperson concerned – family name\tpersonal\t\t\tonly when the source states the parts\n\
        persons[].name.middle\tNgười liên quan – chữ đệm\tperson concerned – middle name\tpersonal\n\
        persons[].name.given\tNgười liên quan – tên\tperson concerned – given name\tpersonal\n\
        persons[].name.other\tNgười liên quan – tên gọi khác\tperson concerned – other name\tpersonal\n\
        persons[].name.latin\tNgười liên quan – tên chữ cái La-tinh\tperson concerned – name in Latin capitals\tpersonal\n\
        persons[].sex\tNgười liên quan – giới tính\tperson concerned – sex\tpersonal\tsex\n\
        persons[].birth_date\tNgười liên quan – ngày, tháng, năm sinh\tperson concerned – date of birth\tpersonal\t\t\tmay be a year, or a year and month, only\n\
        persons[].birth_date_words\tNgười liên quan – ngày sinh ghi bằng chữ\tperson concerned – date of birth in words\tpersonal\t\t150\n\
        persons[].personal_id\tNgười liên quan – số định danh cá nhân\tperson concerned – personal id\tpersonal\n\
        persons[].id_document.kind\tNgười liên quan – loại giấy tờ tùy thân\tperson concerned – kind of identity document\tpublic\tdocument-kind\n\
        persons[].id_document.other_name\tNgười liên quan – tên giấy tờ khác\tperson concerned – name of another document\tpublic\t\t100\n\
        persons[].id_document.number\tNgười liên quan – số giấy tờ tùy thân\tperson concerned – document number\tpersonal\t\t50\n\
        persons[].id_document.issued_on\tNgười liên quan – ngày cấp giấy tờ\tperson concerned – date of issue\tpersonal\n\
        persons[].id_document.issued_by\tNgười liên quan – nơi cấp giấy tờ\tperson concerned – issuing authority\tpublic\t\t255\n\
        persons[].id_document.system\tNgười liên quan – danh mục loại giấy tờ của nguồn\tperson concerned – list of document kinds of the source\tpublic\t\t\tonly when the number of the source could not be translated\n\
        persons[].ethnicity.system\tNgười liên quan – dân tộc – danh mục\tperson concerned – ethnicity – code list\tsensitive\n\
        persons[].ethnicity.code\tNgười liên quan – dân tộc – mã\tperson concerned – ethnicity – code\tsensitive\n\
        persons[].ethnicity.name\tNgười liên quan – dân tộc – tên gọi như nguồn ghi\tperson concerned – ethnicity – words of the source\tsensitive\t\t30\n\
        persons[].nationalities[]\tNgười liên quan – quốc tịch\tperson concerned – nationality\tpersonal\tcountry\n\
        persons[].home_town.province\tNgười liên quan – quê quán – mã tỉnh, thành phố\tperson concerned – home town – province code\tpersonal\t\t\t2 digits\n\
        persons[].home_town.district\tNgười liên quan – quê quán – mã quận, huyện\tperson concerned – home town – district code\tpersonal\t\t\t3 digits; no districts since 2025-07-01\n\
        persons[].home_town.commune\tNgười liên quan – quê quán – mã xã, phường, đặc khu\tperson concerned – home town – commune code\tpersonal\t\t\t5 digits; the same code may mean another commune before 2025-07-01\n\
        persons[].home_town.as_of\tNgười liên quan – quê quán – ngày của danh mục đơn vị hành chính\tperson concerned – home town – date of the unit list\tpersonal\n\
        persons[].home_town.text\tNgười liên quan – quê quán – địa chỉ chi tiết\tperson concerned – home town – address as written\tpersonal\t\t500\n\
        persons[].home_town.country\tNgười liên quan – quê quán – quốc gia\tperson concerned – home town – country\tpersonal\tcountry\n\
        persons[].birth_place.province\tNgười liên quan – nơi sinh – mã tỉnh, thành phố\tperson concerned – place of birth – province code\tpersonal\t\t\t2 digits\n\
        persons[].birth_place.district\tNgười liên quan – nơi sinh – mã quận, huyện\tperson concerned – place of birth – district code\tpersonal\t\t\t3 digits; no districts since 2025-07-01\n\
        persons[].birth_place.commune\tNgười liên quan – nơi sinh – mã xã, phường, đặc khu\tperson concerned – place of birth – commune code\tpersonal\t\t\t5 digits; the same code may mean another commune before 2025-07-01\n\
        persons[].birth_place.as_of\tNgười liên quan – nơi sinh – ngày của danh mục đơn vị hành chính\tperson concerned – place of birth – date of the unit list\tpersonal\n\
        persons[].birth_place.text\tNgười liên quan – nơi sinh – địa chỉ chi tiết\tperson concerned – place of birth – address as written\tpersonal\t\t500\n\
        persons[].birth_place.country\tNgười liên quan – nơi sinh – quốc gia\tperson concerned – place of birth – country\tpersonal\tcountry\n\
        persons[].birth_unit\tNgười liên quan – đơn vị hành chính nơi sinh\tperson concerned – unit of the place of birth\tpersonal\t\t100\tas the source names it\n\
        persons[].residence.kind\tNgười liên quan – nơi cư trú – loại cư trú\tperson concerned – residence – kind of residence\tpublic\tresidence-kind\n\
        persons[].residence.address.province\tNgười liên quan – nơi cư trú – nơi cư trú – mã tỉnh, thành phố\tperson concerned – residence – address – province code\tpersonal\t\t\t2 digits\n\
        persons[].residence.address.district\tNgười liên quan – nơi cư trú – nơi cư trú – mã quận, huyện\tperson concerned – residence – address – district code\tpersonal\t\t\t3 digits; no districts since 2025-07-01\n\
        persons[].residence.address.commune\tNgười liên quan – nơi cư trú – nơi cư trú – mã xã, phường, đặc khu\tperson concerned – residence – address – commune code\tpersonal\t\t\t5 digits; the same code may mean another commune before 2025-07-01\n\
        persons[].residence.address.as_of\tNgười liên quan – nơi cư trú – nơi cư trú – ngày của danh mục đơn vị hành chính\tperson concerned – residence – address – date of the unit list\tpersonal\n\
        persons[].residence.address.text\tNgười liên quan – nơi cư trú – nơi cư trú – địa chỉ chi tiết\tperson concerned – residence – address – address as written\tpersonal\t\t500\n\
        persons[].residence.address.country\tNgười liên quan – nơi cư trú – nơi cư trú – quốc gia\tperson concerned – residence – address – country\tpersonal\tcountry\n\
        persons[].occupation\tNgười liên quan – nghề nghiệp\tperson concerned – occupation\tpersonal\n\
        persons[].phone\tNgười liên quan – số điện thoại\tperson concerned – telephone\tpersonal\n\
        persons[].email\tNgười liên quan – thư điện tử\tperson concerned – mail address\tpersonal\n\
        persons[].verified\tNgười liên quan – đã xác thực thông tin\tperson concerned – checked against the population database\tpublic\t\t\t0 or 1 as the source gives it\n\
        target_ref.register\tHồ sơ hộ tịch liên quan – sổ\tentry concerned – register\tpublic\tcivil-register\n\
        target_ref.authority\tHồ sơ hộ tịch liên quan – cơ quan\tentry concerned – authority\tpublic\n\
        target_ref.number\tHồ sơ hộ tịch liên quan – số\tentry concerned – number\tpersonal\n\
        target_ref.book\tHồ sơ hộ tịch liên quan – quyển số\tentry concerned – book\tpublic\n\
        target_ref.registered_on\tHồ sơ hộ tịch liên quan – ngày đăng ký\tentry concerned – registration date\tpersonal\n\
        foreign.document\tGiấy tờ nước ngoài\tforeign document\tpersonal\n\
        foreign.number\tSố đăng ký ở nước ngoài\tforeign registration number\tpersonal\t\t50\n\
        foreign.registered_on\tNgày đăng ký ở nước ngoài\tforeign registration date\tpersonal\n\
        foreign.authority\tCơ quan nước ngoài đã đăng ký\tforeign authority\tpublic\t\t255\n\
        foreign.country\tQuốc gia đã đăng ký\tcountry of the foreign registration\tpublic\tcountry\n");

#[cfg(feature = "civil")] static GUARDIANSHIP: Lines<About> = Lines::new("\
        entry.register\tSổ\tregister\tpublic\tcivil-register\n\
        entry.number\tSố đăng ký\tregistration number\tpersonal\t\t20\tas written; compared by its digits and year\n\
        entry.book\tQuyển số\tbook\tpublic\t\t15\n\
        entry.page\tTrang số\tpage\tpublic\t\t10\n\
        entry.decision_number\tQuyết định số\tdecision number\tpersonal\t\t20\n\
        entry.decision_date\tNgày quyết định\tdate of decision\tpersonal\n\
        entry.registered_on\tNgày, tháng, năm đăng ký\tregistration date\tpersonal\t\t\ta full date; it chooses the law by which the entry is judged\n\
        entry.kind\tLoại đăng ký\tkind of registration\tpublic\tregistration-kind\n\
        entry.authority.name\tCơ quan đăng ký – tên cơ quan\tauthority – name of the authority\tpublic\t\t255\n\
        entry.authority.unit.province\tCơ quan đăng ký – đơn vị hành chính của cơ quan – mã tỉnh, thành phố\tauthority – unit of the authority – province code\tpublic\t\t\t2 digits\n\
        entry.authority.unit.district\tCơ quan đăng ký – đơn vị hành chính của cơ quan – mã quận, huyện\tauthority – unit of the authority – district code\tpublic\t\t\t3 digits; no districts since 2025-07-01\n\
        entry.authority.unit.commune\tCơ quan đăng ký – đơn vị hành chính của cơ quan – mã xã, phường, đặc khu\tauthority – unit of the authority – commune code\tpublic\t\t\t5 digits; the same code may mean another commune before 2025-07-01\n\
        entry.authority.unit.as_of\tCơ quan đăng ký – đơn vị hành chính của cơ quan – ngày của danh mục đơn vị hành chính\tauthority – unit of the authority – date of the unit list\tpublic\n\
        entry.authority.unit.text\tCơ quan đăng ký – đơn vị hành chính của cơ quan – địa chỉ chi tiết\tauthority – unit of the authority – address as written\tpublic\t\t500\n\
        entry.authority.unit.country\tCơ quan đăng ký – đơn vị hành chính của cơ quan – quốc gia\tauthority – unit of the authority – country\tpublic\tcountry\n\
        entry.authority.agency_code\tCơ quan đăng ký – mã cơ quan\tauthority – agency code\tpublic\n\
        entry.authority.level\tCơ quan đăng ký – cấp cơ quan\tauthority – level of the authority\tpublic\tauthority-level\n\
        entry.signer.name\tNgười ký\tsigner\tpersonal\t\t100\n\
        entry.signer.title\tChức vụ người ký\ttitle of the signer\tpublic\t\t100\n\
        entry.officer\tNgười thực hiện\tofficer\tpersonal\t\t100\n\
        entry.note\tGhi chú\tnote\tpersonal\t\t1000\n\
        entry.margin_notes[].on\tNgày ghi chú bên lề\tdate of a margin note\tpersonal\n\
        entry.margin_notes[].text\tNội dung ghi chú bên lề\tmargin note\tpersonal\n\
        entry.margin_notes[].basis\tCăn cứ ghi chú bên lề\tground of a margin note\tpersonal\n\
        entry.scan_files[]\tTên tệp ảnh\tscanned file\tpersonal\n\
        entry.two_pass[].field\tTrường nhập hai lần\tfield keyed twice\tpublic\n\
        entry.two_pass[].first\tLần nhập thứ nhất\tfirst keying\tpersonal\n\
        entry.two_pass[].second\tLần nhập thứ hai\tsecond keying\tpersonal\n\
        entry.two_pass[].resolved\tGiá trị đã thống nhất\tvalue decided\tpersonal\n\
        kind\tLoại giám hộ\tkind of guardianship\tpersonal\tguardian-kind\n\
        ward.name.full\tNgười được giám hộ – họ, chữ đệm, tên\tward – full name\tpersonal\t\t100\n\
        ward.name.family\tNgười được giám hộ – họ\tward – family name\tpersonal\t\t\tonly when the source states the parts\n\
        ward.name.middle\tNgười được giám hộ – chữ đệm\tward – middle name\tpersonal\n\
        ward.name.given\tNgười được giám hộ – tên\tward – given name\tpersonal\n\
        ward.name.other\tNgười được giám hộ – tên gọi khác\tward – other name\tpersonal\n\
        ward.name.latin\tNgười được giám hộ – tên chữ cái La-tinh\tward – name in Latin capitals\tpersonal\n\
        ward.sex\tNgười được giám hộ – giới tính\tward – sex\tpersonal\tsex\n\
        ward.birth_date\tNgười được giám hộ – ngày, tháng, năm sinh\tward – date of birth\tpersonal\t\t\tmay be a year, or a year and month, only\n\
        ward.birth_date_words\tNgười được giám hộ – ngày sinh ghi bằng chữ\tward – date of birth in words\tpersonal\t\t150\n\
        ward.personal_id\tNgười được giám hộ – số định danh cá nhân\tward – personal id\tpersonal\n\
        ward.id_document.kind\tNgười được giám hộ – loại giấy tờ tùy thân\tward – kind of identity document\tpublic\tdocument-kind\n\
        ward.id_document.other_name\tNgười được giám hộ – tên giấy tờ khác\tward – name of another document\tpublic\t\t100\n\
        ward.id_document.number\tNgười được giám hộ – số giấy tờ tùy thân\tward – document number\tpersonal\t\t50\n\
        ward.id_document.issued_on\tNgười được giám hộ – ngày cấp giấy tờ\tward – date of issue\tpersonal\n\
        ward.id_document.issued_by\tNgười được giám hộ – nơi cấp giấy tờ\tward – issuing authority\tpublic\t\t255\n\
        ward.id_document.system\tNgười được giám hộ – danh mục loại giấy tờ của nguồn\tward – list of document kinds of the source\tpublic\t\t\tonly when the number of the source could not be translated\n\
        ward.ethnicity.system\tNgười được giám hộ – dân tộc – danh mục\tward – ethnicity – code list\tsensitive\n\
        ward.ethnicity.code\tNgười được giám hộ – dân tộc – mã\tward – ethnicity – code\tsensitive\n\
        ward.ethnicity.name\tNgười được giám hộ – dân tộc – tên gọi như nguồn ghi\tward – ethnicity – words of the source\tsensitive\t\t30\n\
        ward.nationalities[]\tNgười được giám hộ – quốc tịch\tward – nationality\tpersonal\tcountry\n\
        ward.home_town.province\tNgười được giám hộ – quê quán – mã tỉnh, thành phố\tward – home town – province code\tpersonal\t\t\t2 digits\n\
        ward.home_town.district\tNgười được giám hộ – quê quán – mã quận, huyện\tward – home town – district code\tpersonal\t\t\t3 digits; no districts since 2025-07-01\n\
        ward.home_town.commune\tNgười được giám hộ – quê quán – mã xã, phường, đặc khu\tward – home town – commune code\tpersonal\t\t\t5 digits; the same code may mean another commune before 2025-07-01\n\
        ward.home_town.as_of\tNgười được giám hộ – quê quán – ngày của danh mục đơn vị hành chính\tward – home town – date of the unit list\tpersonal\n\
        ward.home_town.text\tNgười được giám hộ – quê quán – địa chỉ chi tiết\tward – home town – address as written\tpersonal\t\t500\n\
        ward.home_town.country\tNgười được giám hộ – quê quán – quốc gia\tward – home town – country\tpersonal\tcountry\n\
        ward.birth_place.province\tNgười được giám hộ – nơi sinh – mã tỉnh, thành phố\tward – place of birth – province code\tpersonal\t\t\t2 digits\n\
        ward.birth_place.district\tNgười được giám hộ – nơi sinh – mã quận, huyện\tward – place of birth – district code\tpersonal\t\t\t3 digits; no districts since 2025-07-01\n\
        ward.birth_place.commune\tNgười được giám hộ – nơi sinh – mã xã, phường, đặc khu\tward – place of birth – commune code\tpersonal\t\t\t5 digits; the same code may mean another commune before 2025-07-01\n\
        ward.birth_place.as_of\tNgười được giám hộ – nơi sinh – ngày của danh mục đơn vị hành chính\tward – place of birth – date of the unit list\tpersonal\n\
        ward.birth_place.text\tNgười được giám hộ – nơi sinh – địa chỉ chi tiết\tward – place of birth – address as written\tpersonal\t\t500\n\
        ward.birth_place.country\tNgười được giám hộ – nơi sinh – quốc gia\tward – place of birth – country\tpersonal\tcountry\n\
        ward.birth_unit\tNgười được giám hộ – đơn vị hành chính nơi sinh\tward – unit of the place of birth\tpersonal\t\t100\tas the source names it\n\
        ward.residence.kind\tNgười được giám hộ – nơi cư trú – loại cư trú\tward – residence – kind of residence\tpublic\tresidence-kind\n\
        ward.residence.address.province\tNgười được giám hộ – nơi cư trú – nơi cư trú – mã tỉnh, thành phố\tward – residence – address – province code\tpersonal\t\t\t2 digits\n\
        ward.residence.address.district\tNgười được giám hộ – nơi cư trú – nơi cư trú – mã quận, huyện\tward – residence – address – district code\tpersonal\t\t\t3 digits; no districts since 2025-07-01\n\
        ward.residence.address.commune\tNgười được giám hộ – nơi cư trú – nơi cư trú – mã xã, phường, đặc khu\tward – residence – address – commune code\tpersonal\t\t\t5 digits; the same code may mean another commune before 2025-07-01\n\
        ward.residence.address.as_of\tNgười được giám hộ – nơi cư trú – nơi cư trú – ngày của danh mục đơn vị hành chính\tward – residence – address – date of the unit list\tpersonal\n\
        ward.residence.address.text\tNgười được giám hộ – nơi cư trú – nơi cư trú – địa chỉ chi tiết\tward – residence – address – address as written\tpersonal\t\t500\n\
        ward.residence.address.country\tNgười được giám hộ – nơi cư trú – nơi cư trú – quốc gia\tward – residence – address – country\tpersonal\tcountry\n\
        ward.occupation\tNgười được giám hộ – nghề nghiệp\tward – occupation\tpersonal\n\
        ward.phone\tNgười được giám hộ – số điện thoại\tward – telephone\tpersonal\n\
        ward.email\tNgười được giám hộ – thư điện tử\tward – mail address\tpersonal\n\
        ward.verified\tNgười được giám hộ – đã xác thực thông tin\tward – checked against the population database\tpublic\t\t\t0 or 1 as the source gives it\n\
        guardians[].name.full\tNgười giám hộ – họ, chữ đệm, tên\tguardian – full name\tpersonal\t\t100\n\
        guardians[].name.family\tNgười giám hộ – họ\tguardian – family name\tpersonal\t\t\tonly when the source states the parts\n\
        guardians[].name.middle\tNgười giám hộ – chữ đệm\tguardian – middle name\tpersonal\n\
        guardians[].name.given\tNgười giám hộ – tên\tguardian – given name\tpersonal\n\
        guardians[].name.other\tNgười giám hộ – tên gọi khác\tguardian – other name\tpersonal\n\
        guardians[].name.latin\tNgười giám hộ – tên chữ cái La-tinh\tguardian – name in Latin capitals\tpersonal\n\
        guardians[].sex\tNgười giám hộ – giới tính\tguardian – sex\tpersonal\tsex\n\
        guardians[].birth_date\tNgười giám hộ – ngày, tháng, năm sinh\tguardian – date of birth\tpersonal\t\t\tmay be a year, or a year and month, only\n\
        guardians[].birth_date_words\tNgười giám hộ – ngày sinh ghi bằng chữ\tguardian – date of birth in words\tpersonal\t\t150\n\
        guardians[].personal_id\tNgười giám hộ – số định danh cá nhân\tguardian – personal id\tpersonal\n\
        guardians[].id_document.kind\tNgười giám hộ – loại giấy tờ tùy thân\tguardian – kind of identity document\tpublic\tdocument-kind\n\
        guardians[].id_document.other_name\tNgười giám hộ – tên giấy tờ khác\tguardian – name of another document\tpublic\t\t100\n\
        guardians[].id_document.number\tNgười giám hộ – số giấy tờ tùy thân\tguardian – document number\tpersonal\t\t50\n\
        guardians[].id_document.issued_on\tNgười giám hộ – ngày cấp giấy tờ\tguardian – date of issue\tpersonal\n\
        guardians[].id_document.issued_by\tNgười giám hộ – nơi cấp giấy tờ\tguardian – issuing authority\tpublic\t\t255\n\
        guardians[].id_document.system\tNgười giám hộ – danh mục loại giấy tờ của nguồn\tguardian – list of document kinds of the source\tpublic\t\t\tonly when the number of the source could not be translated\n\
        guardians[].ethnicity.system\tNgười giám hộ – dân tộc – danh mục\tguardian – ethnicity – code list\tsensitive\n\
        guardians[].ethnicity.code\tNgười giám hộ – dân tộc – mã\tguardian – ethnicity – code\tsensitive\n\
        guardians[].ethnicity.name\tNgười giám hộ – dân tộc – tên gọi như nguồn ghi\tguardian – ethnicity – words of the source\tsensitive\t\t30\n\
        guardians[].nationalities[]\tNgười giám hộ – quốc tịch\tguardian – nationality\tpersonal\tcountry\n\
        guardians[].home_town.province\tNgười giám hộ – quê quán – mã tỉnh, thành phố\tguardian – home town – province code\tpersonal\t\t\t2 digits\n\
        guardians[].home_town.district\tNgười giám hộ – quê quán – mã quận, huyện\tguardian – home town – district code\tpersonal\t\t\t3 digits; no districts since 2025-07-01\n\
        guardians[].home_town.commune\tNgười giám hộ – quê quán – mã xã, phường, đặc khu\tguardian – home town – commune code\tpersonal\t\t\t5 digits; the same code may mean another commune before 2025-07-01\n\
        guardians[].home_town.as_of\tNgười giám hộ – quê quán – ngày của danh mục đơn vị hành chính\tguardian – home town – date of the unit list\tpersonal\n\
        guardians[].home_town.text\tNgười giám hộ – quê quán – địa chỉ chi tiết\tguardian – home town – address as written\tpersonal\t\t500\n\
        guardians[].home_town.country\tNgười giám hộ – quê quán – quốc gia\tguardian – home town – country\tpersonal\tcountry\n\
        guardians[].birth_place.province\tNgười giám hộ – nơi sinh – mã tỉnh, thành phố\tguardian – place of birth – province code\tpersonal\t\t\t2 digits\n\
        guardians[].birth_place.district\tNgười giám hộ – nơi sinh – mã quận, huyện\tguardian – place of birth – district code\tpersonal\t\t\t3 digits; no districts since 2025-07-01\n\
        guardians[].birth_place.commune\tNgười giám hộ – nơi sinh – mã xã, phường, đặc khu\tguardian – place of birth – commune code\tpersonal\t\t\t5 digits; the same code may mean another commune before 2025-07-01\n\
        guardians[].birth_place.as_of\tNgười giám hộ – nơi sinh – ngày của danh mục đơn vị hành chính\tguardian – place of birth – date of the unit list\tpersonal\n\
        guardians[].birth_place.text\tNgười giám hộ – nơi sinh – địa chỉ chi tiết\tguardian – place of birth – address as written\tpersonal\t\t500\n\
        guardians[].birth_place.country\tNgười giám hộ – nơi sinh – quốc gia\tguardian – place of birth – country\tpersonal\tcountry\n\
        guardians[].birth_unit\tNgười giám hộ – đơn vị hành chính nơi sinh\tguardian – unit of the place of birth\tpersonal\t\t100\tas the source names it\n\
        guardians[].residence.kind\tNgười giám hộ – nơi cư trú – loại cư trú\tguardian – residence – kind of residence\tpublic\tresidence-kind\n\
        guardians[].residence.address.province\tNgười giám hộ – nơi cư trú – nơi cư trú – mã tỉnh, thành phố\tguardian – residence – address – province code\tpersonal\t\t\t2 digits\n\
        guardians[].residence.address.district\tNgười giám hộ – nơi cư trú – nơi cư trú – mã quận, huyện\tguardian – residence – address – district code\tpersonal\t\t\t3 digits; no districts since 2025-07-01\n\
        guardians[].residence.address.commune\tNgười giám hộ – nơi cư trú – nơi cư trú – mã xã, phường, đặc khu\tguardian – residence – address – commune code\tpersonal\t\t\t5 digits; the same code may mean another commune before 2025-07-01\n\
        guardians[].residence.address.as_of\tNgười giám hộ – nơi cư trú – nơi cư trú – ngày của danh mục đơn vị hành chính\tguardian – residence – address – date of the unit list\tpersonal\n\
        guardians[].residence.address.text\tNgười giám hộ – nơi cư trú – nơi cư trú – địa chỉ chi tiết\tguardian – residence – address – address as written\tpersonal\t\t500\n\
        guardians[].residence.address.country\tNgười giám hộ – nơi cư trú – nơi cư trú – quốc gia\tguardian – residence – address – country\tpersonal\tcountry\n\
        guardians[].occupation\tNgười giám hộ – nghề nghiệp\tguardian – occupation\tpersonal\n\
        guardians[].phone\tNgười giám hộ – số điện thoại\tguardian – telephone\tpersonal\n\
        guardians[].email\tNgười giám hộ – thư điện tử\tguardian – mail address\tpersonal\n\
        guardians[].verified\tNgười giám hộ – đã xác thực thông tin\tguardian – checked against the population database\tpublic\t\t\t0 or 1 as the source gives it\n\
        guardians[].relationship\tNgười giám hộ – quan hệ với người được giám hộ\tguardian – relationship to the ward\tpersonal\t\t100\n\
        basis\tCăn cứ giám hộ\tground\tpersonal\n\
        reason\tLý do giám hộ\treason\tpersonal\n\
        started_on\tNgày bắt đầu\tstarted\tpersonal\n\
        ended.on\tNgày chấm dứt\tended\tpersonal\n\
        ended.reason\tLý do chấm dứt\treason of the end\tpersonal\n\
        supervisors[].name.full\tNgười giám sát việc giám hộ – họ, chữ đệm, tên\tsupervisor – full name\tpersonal\t\t100\n\
        supervisors[].name.family\tNgười giám sát việc giám hộ – họ\tsupervisor – family name\tpersonal\t\t\tonly when the source states the parts\n\
        supervisors[].name.middle\tNgười giám sát việc giám hộ – chữ đệm\tsupervisor – middle name\tpersonal\n\
        supervisors[].name.given\tNgười giám sát việc giám hộ – tên\tsupervisor – given name\tpersonal\n\
        supervisors[].name.other\tNgười giám sát việc giám hộ – tên gọi khác\tsupervisor – other name\tpersonal\n\
        supervisors[].name.latin\tNgười giám sát việc giám hộ – tên chữ cái La-tinh\tsupervisor – name in Latin capitals\tpersonal\n\
        supervisors[].sex\tNgười giám sát việc giám hộ – giới tính\tsupervisor – sex\tpersonal\tsex\n\
        supervisors[].birth_date\tNgười giám sát việc giám hộ – ngày, tháng, năm sinh\tsupervisor – date of birth\tpersonal\t\t\tmay be a year, or a year and month, only\n\
        supervisors[].birth_date_words\tNgười giám sát việc giám hộ – ngày sinh ghi bằng chữ\tsupervisor – date of birth in words\tpersonal\t\t150\n\
        supervisors[].personal_id\tNgười giám sát việc giám hộ – số định danh cá nhân\tsupervisor – personal id\tpersonal\n\
        supervisors[].id_document.kind\tNgười giám sát việc giám hộ – loại giấy tờ tùy thân\tsupervisor – kind of identity document\tpublic\tdocument-kind\n\
        supervisors[].id_document.other_name\tNgười giám sát việc giám hộ – tên giấy tờ khác\tsupervisor – name of another document\tpublic\t\t100\n\
        supervisors[].id_document.number\tNgười giám sát việc giám hộ – số giấy tờ tùy thân\tsupervisor – document number\tpersonal\t\t50\n\
        supervisors[].id_document.issued_on\tNgười giám sát việc giám hộ – ngày cấp giấy tờ\tsupervisor – date of issue\tpersonal\n\
        supervisors[].id_document.issued_by\tNgười giám sát việc giám hộ – nơi cấp giấy tờ\tsupervisor – issuing authority\tpublic\t\t255\n\
        supervisors[].id_document.system\tNgười giám sát việc giám hộ – danh mục loại giấy tờ của nguồn\tsupervisor – list of document kinds of the source\tpublic\t\t\tonly when the number of the source could not be translated\n\
        supervisors[].ethnicity.system\tNgười giám sát việc giám hộ – dân tộc – danh mục\tsupervisor – ethnicity – code list\tsensitive\n\
        supervisors[].ethnicity.code\tNgười giám sát việc giám hộ – dân tộc – mã\tsupervisor – ethnicity – code\tsensitive\n\
        supervisors[].ethnicity.name\tNgười giám sát việc giám hộ – dân tộc – tên gọi như nguồn ghi\tsupervisor – ethnicity – words of the source\tsensitive\t\t30\n\
        supervisors[].nationalities[]\tNgười giám sát việc giám hộ – quốc tịch\tsupervisor – nationality\tpersonal\tcountry\n\
        supervisors[].home_town.province\tNgười giám sát việc giám hộ – quê quán – mã tỉnh, thành phố\tsupervisor – home town – province code\tpersonal\t\t\t2 digits\n\
        supervisors[].home_town.district\tNgười giám sát việc giám hộ – quê quán – mã quận, huyện\tsupervisor – home town – district code\tpersonal\t\t\t3 digits; no districts since 2025-07-01\n\
        supervisors[].home_town.commune\tNgười giám sát việc giám hộ – quê quán – mã xã, phường, đặc khu\tsupervisor – home town – commune code\tpersonal\t\t\t5 digits; the same code may mean another commune before 2025-07-01\n\
        supervisors[].home_town.as_of\tNgười giám sát việc giám hộ – quê quán – ngày của danh mục đơn vị hành chính\tsupervisor – home town – date of the unit list\tpersonal\n\
        supervisors[].home_town.text\tNgười giám sát việc giám hộ – quê quán – địa chỉ chi tiết\tsupervisor – home town – address as written\tpersonal\t\t500\n\
        supervisors[].home_town.country\tNgười giám sát việc giám hộ – quê quán – quốc gia\tsupervisor – home town – country\tpersonal\tcountry\n\
        supervisors[].birth_place.province\tNgười giám sát việc giám hộ – nơi sinh – mã tỉnh, thành phố\tsupervisor – place of birth – province code\tpersonal\t\t\t2 digits\n\
        supervisors[].birth_place.district\tNgười giám sát việc giám hộ – nơi sinh – mã quận, huyện\tsupervisor – place of birth – district code\tpersonal\t\t\t3 digits; no districts since 2025-07-01\n\
        supervisors[].birth_place.commune\tNgười giám sát việc giám hộ – nơi sinh – mã xã, phường, đặc khu\tsupervisor – place of birth – commune code\tpersonal\t\t\t5 digits; the same code may mean another commune before 2025-07-01\n\
        supervisors[].birth_place.as_of\tNgười giám sát việc giám hộ – nơi sinh – ngày của danh mục đơn vị hành chính\tsupervisor – place of birth – date of the unit list\tpersonal\n\
        supervisors[].birth_place.text\tNgười giám sát việc giám hộ – nơi sinh – địa chỉ chi tiết\tsupervisor – place of birth – address as written\tpersonal\t\t500\n\
        supervisors[].birth_place.country\tNgười giám sát việc giám hộ – nơi sinh – quốc gia\tsupervisor – place of birth – country\tpersonal\tcountry\n\
        supervisors[].birth_unit\tNgười giám sát việc giám hộ – đơn vị hành chính nơi sinh\tsupervisor – unit of the place of birth\tpersonal\t\t100\tas the source names it\n\
        supervisors[].residence.kind\tNgười giám sát việc giám hộ – nơi cư trú – loại cư trú\tsupervisor – residence – kind of residence\tpublic\tresidence-kind\n\
        supervisors[].residence.address.province\tNgười giám sát việc giám hộ – nơi cư trú – nơi cư trú – mã tỉnh, thành phố\tsupervisor – residence – address – province code\tpersonal\t\t\t2 digits\n\
        supervisors[].residence.address.district\tNgười giám sát việc giám hộ – nơi cư trú – nơi cư trú – mã quận, huyện\tsupervisor – residence – address – district code\tpersonal\t\t\t3 digits; no districts since 2025-07-01\n\
        supervisors[].residence.address.commune\tNgười giám sát việc giám hộ – nơi cư trú – nơi cư trú – mã xã, phường, đặc khu\tsupervisor – residence – address – commune code\tpersonal\t\t\t5 digits; the same code may mean another commune before 2025-07-01\n\
        supervisors[].residence.address.as_of\tNgười giám sát việc giám hộ – nơi cư trú – nơi cư trú – ngày của danh mục đơn vị hành chính\tsupervisor – residence – address – date of the unit list\tpersonal\n\
        supervisors[].residence.address.text\tNgười giám sát việc giám hộ – nơi cư trú – nơi cư trú – địa chỉ chi tiết\tsupervisor – residence – address – address as written\tpersonal\t\t500\n\
        supervisors[].residence.address.country\tNgười giám sát việc giám hộ – nơi cư trú – nơi cư trú – quốc gia\tsupervisor – residence – address – country\tpersonal\tcountry\n\
        supervisors[].occupation\tNgười giám sát việc giám hộ – nghề nghiệp\tsupervisor – occupation\tpersonal\n\
        supervisors[].phone\tNgười giám sát việc giám hộ – số điện thoại\tsupervisor – telephone\tpersonal\n\
        supervisors[].email\tNgười giám sát việc giám hộ – thư điện tử\tsupervisor – mail address\tpersonal\n\
        supervisors[].verified\tNgười giám sát việc giám hộ – đã xác thực thông tin\tsupervisor – checked against the population database\tpublic\t\t\t0 or 1 as the source gives it\n\
        supervisors[].relationship\tNgười giám sát việc giám hộ – quan hệ với người được giám hộ\tsupervisor – relationship to the ward\tpersonal\t\t100\n\
        guardianship_ref.register\tViệc giám hộ liên quan – sổ\tguardianship concerned – register\tpublic\tcivil-register\n\
        guardianship_ref.authority\tViệc giám hộ liên quan – cơ quan\tguardianship concerned – authority\tpublic\n\
        guardianship_ref.number\tViệc giám hộ liên quan – số\tguardianship concerned – number\tpersonal\n\
        guardianship_ref.book\tViệc giám hộ liên quan – quyển số\tguardianship concerned – book\tpublic\n\
        guardianship_ref.registered_on\tViệc giám hộ liên quan – ngày đăng ký\tguardianship concerned – registration date\tpersonal\n\
        declarant.name.full\tNgười yêu cầu – họ, chữ đệm, tên\tdeclarant – full name\tpersonal\t\t100\n\
        declarant.name.family\tNgười yêu cầu – họ\tdeclarant – family name\tpersonal\t\t\tonly when the source states the parts\n\
        declarant.name.middle\tNgười yêu cầu – chữ đệm\tdeclarant – middle name\tpersonal\n\
        declarant.name.given\tNgười yêu cầu – tên\tdeclarant – given name\tpersonal\n\
        declarant.name.other\tNgười yêu cầu – tên gọi khác\tdeclarant – other name\tpersonal\n\
        declarant.name.latin\tNgười yêu cầu – tên chữ cái La-tinh\tdeclarant – name in Latin capitals\tpersonal\n\
        declarant.sex\tNgười yêu cầu – giới tính\tdeclarant – sex\tpersonal\tsex\n\
        declarant.birth_date\tNgười yêu cầu – ngày, tháng, năm sinh\tdeclarant – date of birth\tpersonal\t\t\tmay be a year, or a year and month, only\n\
        declarant.birth_date_words\tNgười yêu cầu – ngày sinh ghi bằng chữ\tdeclarant – date of birth in words\tpersonal\t\t150\n\
        declarant.personal_id\tNgười yêu cầu – số định danh cá nhân\tdeclarant – personal id\tpersonal\n\
        declarant.id_document.kind\tNgười yêu cầu – loại giấy tờ tùy thân\tdeclarant – kind of identity document\tpublic\tdocument-kind\n\
        declarant.id_document.other_name\tNgười yêu cầu – tên giấy tờ khác\tdeclarant – name of another document\tpublic\t\t100\n\
        declarant.id_document.number\tNgười yêu cầu – số giấy tờ tùy thân\tdeclarant – document number\tpersonal\t\t50\n\
        declarant.id_document.issued_on\tNgười yêu cầu – ngày cấp giấy tờ\tdeclarant – date of issue\tpersonal\n\
        declarant.id_document.issued_by\tNgười yêu cầu – nơi cấp giấy tờ\tdeclarant – issuing authority\tpublic\t\t255\n\
        declarant.id_document.system\tNgười yêu cầu – danh mục loại giấy tờ của nguồn\tdeclarant – list of document kinds of the source\tpublic\t\t\tonly when the number of the source could not be translated\n\
        declarant.ethnicity.system\tNgười yêu cầu – dân tộc – danh mục\tdeclarant – ethnicity – code list\tsensitive\n\
        declarant.ethnicity.code\tNgười yêu cầu – dân tộc – mã\tdeclarant – ethnicity – code\tsensitive\n\
        declarant.ethnicity.name\tNgười yêu cầu – dân tộc – tên gọi như nguồn ghi\tdeclarant – ethnicity – words of the source\tsensitive\t\t30\n\
        declarant.nationalities[]\tNgười yêu cầu – quốc tịch\tdeclarant – nationality\tpersonal\tcountry\n\
        declarant.home_town.province\tNgười yêu cầu – quê quán – mã tỉnh, thành phố\tdeclarant – home town – province code\tpersonal\t\t\t2 digits\n\
        declarant.home_town.district\tNgười yêu cầu – quê quán – mã quận, huyện\tdeclarant – home town – district code\tpersonal\t\t\t3 digits; no districts since 2025-07-01\n\
        declarant.home_town.commune\tNgười yêu cầu – quê quán – mã xã, phường, đặc khu\tdeclarant – home town – commune code\tpersonal\t\t\t5 digits; the same code may mean another commune before 2025-07-01\n\
        declarant.home_town.as_of\tNgười yêu cầu – quê quán – ngày của danh mục đơn vị hành chính\tdeclarant – home town – date of the unit list\tpersonal\n\
        declarant.home_town.text\tNgười yêu cầu – quê quán – địa chỉ chi tiết\tdeclarant – home town – address as written\tpersonal\t\t500\n\
        declarant.home_town.country\tNgười yêu cầu – quê quán – quốc gia\tdeclarant – home town – country\tpersonal\tcountry\n\
        declarant.birth_place.province\tNgười yêu cầu – nơi sinh – mã tỉnh, thành phố\tdeclarant – place of birth – province code\tpersonal\t\t\t2 digits\n\
        declarant.birth_place.district\tNgười yêu cầu – nơi sinh – mã quận, huyện\tdeclarant – place of birth – district code\tpersonal\t\t\t3 digits; no districts since 2025-07-01\n\
        declarant.birth_place.commune\tNgười yêu cầu – nơi sinh – mã xã, phường, đặc khu\tdeclarant – place of birth – commune code\tpersonal\t\t\t5 digits; the same code may mean another commune before 2025-07-01\n\
        declarant.birth_place.as_of\tNgười yêu cầu – nơi sinh – ngày của danh mục đơn vị hành chính\tdeclarant – place of birth – date of the unit list\tpersonal\n\
        declarant.birth_place.text\tNgười yêu cầu – nơi sinh – địa chỉ chi tiết\tdeclarant – place of birth – address as written\tpersonal\t\t500\n\
        declarant.birth_place.country\tNgười yêu cầu – nơi sinh – quốc gia\tdeclarant – place of birth – country\tpersonal\tcountry\n\
        declarant.birth_unit\tNgười yêu cầu – đơn vị hành chính nơi sinh\tdeclarant – unit of the place of birth\tpersonal\t\t100\tas the source names it\n\
        declarant.residence.kind\tNgười yêu cầu – nơi cư trú – loại cư trú\tdeclarant – residence – kind of residence\tpublic\tresidence-kind\n\
        declarant.residence.address.province\tNgười yêu cầu – nơi cư trú – nơi cư trú – mã tỉnh, thành phố\tdeclarant – residence – address – province code\tpersonal\t\t\t2 digits\n\
        declarant.residence.address.district\tNgười yêu cầu – nơi cư trú – nơi cư trú – mã quận, huyện\tdeclarant – residence – address – district code\tpersonal\t\t\t3 digits; no districts since 2025-07-01\n\
        declarant.residence.address.commune\tNgười yêu cầu – nơi cư trú – nơi cư trú – mã xã, phường, đặc khu\tdeclarant – residence – address – commune code\tpersonal\t\t\t5 digits; the same code may mean another commune before 2025-07-01\n\
        declarant.residence.address.as_of\tNgười yêu cầu – nơi cư trú – nơi cư trú – ngày của danh mục đơn vị hành chính\tdeclarant – residence – address – date of the unit list\tpersonal\n\
        declarant.residence.address.text\tNgười yêu cầu – nơi cư trú – nơi cư trú – địa chỉ chi tiết\tdeclarant – residence – address – address as written\tpersonal\t\t500\n\
        declarant.residence.address.country\tNgười yêu cầu – nơi cư trú – nơi cư trú – quốc gia\tdeclarant – residence – address – country\tpersonal\tcountry\n\
        declarant.occupation\tNgười yêu cầu – nghề nghiệp\tdeclarant – occupation\tpersonal\n\
        declarant.phone\tNgười yêu cầu – số điện thoại\tdeclarant – telephone\tpersonal\n\
        declarant.email\tNgười yêu cầu – thư điện tử\tdeclarant – mail address\tpersonal\n\
        declarant.verified\tNgười yêu cầu – đã xác thực thông tin\tdeclarant – checked against the population database\tpublic\t\t\t0 or 1 as the source gives it\n\
        declarant.relationship\tNgười yêu cầu – quan hệ\tdeclarant – relationship\tpersonal\t\t100\n");

#[cfg(feature = "civil")] static MARITAL_STATUS: Lines<About> = Lines::new("\
        entry.register\tSổ\tregister\tpublic\tcivil-register\n\
        entry.number\tSố đăng ký\tregistration number\tpersonal\t\t20\tas written; compared by its digits and year\n\
        entry.book\tQuyển số\tbook\tpublic\t\t15\n\
        entry.page\tTrang số\tpage\tpublic\t\t10\n\
        entry.decision_number\tQuyết định số\tdecision number\tpersonal\t\t20\n\
        entry.decision_date\tNgày quyết định\tdate of decision\tpersonal\n\
        entry.registered_on\tNgày, tháng, năm đăng ký\tregistration date\tpersonal\t\t\ta full date; it chooses the law by which the entry is judged\n\
        entry.kind\tLoại đăng ký\tkind of registration\tpublic\tregistration-kind\n\
        entry.authority.name\tCơ quan đăng ký – tên cơ quan\tauthority – name of the authority\tpublic\t\t255\n\
        entry.authority.unit.province\tCơ quan đăng ký – đơn vị hành chính của cơ quan – mã tỉnh, thành phố\tauthority – unit of the authority – province code\tpublic\t\t\t2 digits\n\
        entry.authority.unit.district\tCơ quan đăng ký – đơn vị hành chính của cơ quan – mã quận, huyện\tauthority – unit of the authority – district code\tpublic\t\t\t3 digits; no districts since 2025-07-01\n\
        entry.authority.unit.commune\tCơ quan đăng ký – đơn vị hành chính của cơ quan – mã xã, phường, đặc khu\tauthority – unit of the authority – commune code\tpublic\t\t\t5 digits; the same code may mean another commune before 2025-07-01\n\
        entry.authority.unit.as_of\tCơ quan đăng ký – đơn vị hành chính của cơ quan – ngày của danh mục đơn vị hành chính\tauthority – unit of the authority – date of the unit list\tpublic\n\
        entry.authority.unit.text\tCơ quan đăng ký – đơn vị hành chính của cơ quan – địa chỉ chi tiết\tauthority – unit of the authority – address as written\tpublic\t\t500\n\
        entry.authority.unit.country\tCơ quan đăng ký – đơn vị hành chính của cơ quan – quốc gia\tauthority – unit of the authority – country\tpublic\tcountry\n\
        entry.authority.agency_code\tCơ quan đăng ký – mã cơ quan\tauthority – agency code\tpublic\n\
        entry.authority.level\tCơ quan đăng ký – cấp cơ quan\tauthority – level of the authority\tpublic\tauthority-level\n\
        entry.signer.name\tNgười ký\tsigner\tpersonal\t\t100\n\
        entry.signer.title\tChức vụ người ký\ttitle of the signer\tpublic\t\t100\n\
        entry.officer\tNgười thực hiện\tofficer\tpersonal\t\t100\n\
        entry.note\tGhi chú\tnote\tpersonal\t\t1000\n\
        entry.margin_notes[].on\tNgày ghi chú bên lề\tdate of a margin note\tpersonal\n\
        entry.margin_notes[].text\tNội dung ghi chú bên lề\tmargin note\tpersonal\n\
        entry.margin_notes[].basis\tCăn cứ ghi chú bên lề\tground of a margin note\tpersonal\n\
        entry.scan_files[]\tTên tệp ảnh\tscanned file\tpersonal\n\
        entry.two_pass[].field\tTrường nhập hai lần\tfield keyed twice\tpublic\n\
        entry.two_pass[].first\tLần nhập thứ nhất\tfirst keying\tpersonal\n\
        entry.two_pass[].second\tLần nhập thứ hai\tsecond keying\tpersonal\n\
        entry.two_pass[].resolved\tGiá trị đã thống nhất\tvalue decided\tpersonal\n\
        subject.name.full\tNgười được xác nhận – họ, chữ đệm, tên\tsubject – full name\tpersonal\t\t100\n\
        subject.name.family\tNgười được xác nhận – họ\tsubject – family name\tpersonal\t\t\tonly when the source states the parts\n\
        subject.name.middle\tNgười được xác nhận – chữ đệm\tsubject – middle name\tpersonal\n\
        subject.name.given\tNgười được xác nhận – tên\tsubject – given name\tpersonal\n\
        subject.name.other\tNgười được xác nhận – tên gọi khác\tsubject – other name\tpersonal\n\
        subject.name.latin\tNgười được xác nhận – tên chữ cái La-tinh\tsubject – name in Latin capitals\tpersonal\n\
        subject.sex\tNgười được xác nhận – giới tính\tsubject – sex\tpersonal\tsex\n\
        subject.birth_date\tNgười được xác nhận – ngày, tháng, năm sinh\tsubject – date of birth\tpersonal\t\t\tmay be a year, or a year and month, only\n\
        subject.birth_date_words\tNgười được xác nhận – ngày sinh ghi bằng chữ\tsubject – date of birth in words\tpersonal\t\t150\n\
        subject.personal_id\tNgười được xác nhận – số định danh cá nhân\tsubject – personal id\tpersonal\n\
        subject.id_document.kind\tNgười được xác nhận – loại giấy tờ tùy thân\tsubject – kind of identity document\tpublic\tdocument-kind\n\
        subject.id_document.other_name\tNgười được xác nhận – tên giấy tờ khác\tsubject – name of another document\tpublic\t\t100\n\
        subject.id_document.number\tNgười được xác nhận – số giấy tờ tùy thân\tsubject – document number\tpersonal\t\t50\n\
        subject.id_document.issued_on\tNgười được xác nhận – ngày cấp giấy tờ\tsubject – date of issue\tpersonal\n\
        subject.id_document.issued_by\tNgười được xác nhận – nơi cấp giấy tờ\tsubject – issuing authority\tpublic\t\t255\n\
        subject.id_document.system\tNgười được xác nhận – danh mục loại giấy tờ của nguồn\tsubject – list of document kinds of the source\tpublic\t\t\tonly when the number of the source could not be translated\n\
        subject.ethnicity.system\tNgười được xác nhận – dân tộc – danh mục\tsubject – ethnicity – code list\tsensitive\n\
        subject.ethnicity.code\tNgười được xác nhận – dân tộc – mã\tsubject – ethnicity – code\tsensitive\n\
        subject.ethnicity.name\tNgười được xác nhận – dân tộc – tên gọi như nguồn ghi\tsubject – ethnicity – words of the source\tsensitive\t\t30\n\
        subject.nationalities[]\tNgười được xác nhận – quốc tịch\tsubject – nationality\tpersonal\tcountry\n\
        subject.home_town.province\tNgười được xác nhận – quê quán – mã tỉnh, thành phố\tsubject – home town – province code\tpersonal\t\t\t2 digits\n\
        subject.home_town.district\tNgười được xác nhận – quê quán – mã quận, huyện\tsubject – home town – district code\tpersonal\t\t\t3 digits; no districts since 2025-07-01\n\
        subject.home_town.commune\tNgười được xác nhận – quê quán – mã xã, phường, đặc khu\tsubject – home town – commune code\tpersonal\t\t\t5 digits; the same code may mean another commune before 2025-07-01\n\
        subject.home_town.as_of\tNgười được xác nhận – quê quán – ngày của danh mục đơn vị hành chính\tsubject – home town – date of the unit list\tpersonal\n\
        subject.home_town.text\tNgười được xác nhận – quê quán – địa chỉ chi tiết\tsubject – home town – address as written\tpersonal\t\t500\n\
        subject.home_town.country\tNgười được xác nhận – quê quán – quốc gia\tsubject – home town – country\tpersonal\tcountry\n\
        subject.birth_place.province\tNgười được xác nhận – nơi sinh – mã tỉnh, thành phố\tsubject – place of birth – province code\tpersonal\t\t\t2 digits\n\
        subject.birth_place.district\tNgười được xác nhận – nơi sinh – mã quận, huyện\tsubject – place of birth – district code\tpersonal\t\t\t3 digits; no districts since 2025-07-01\n\
        subject.birth_place.commune\tNgười được xác nhận – nơi sinh – mã xã, phường, đặc khu\tsubject – place of birth – commune code\tpersonal\t\t\t5 digits; the same code may mean another commune before 2025-07-01\n\
        subject.birth_place.as_of\tNgười được xác nhận – nơi sinh – ngày của danh mục đơn vị hành chính\tsubject – place of birth – date of the unit list\tpersonal\n\
        subject.birth_place.text\tNgười được xác nhận – nơi sinh – địa chỉ chi tiết\tsubject – place of birth – address as written\tpersonal\t\t500\n\
        subject.birth_place.country\tNgười được xác nhận – nơi sinh – quốc gia\tsubject – place of birth – country\tpersonal\tcountry\n\
        subject.birth_unit\tNgười được xác nhận – đơn vị hành chính nơi sinh\tsubject – unit of the place of birth\tpersonal\t\t100\tas the source names it\n\
        subject.residence.kind\tNgười được xác nhận – nơi cư trú – loại cư trú\tsubject – residence – kind of residence\tpublic\tresidence-kind\n\
        subject.residence.address.province\tNgười được xác nhận – nơi cư trú – nơi cư trú – mã tỉnh, thành phố\tsubject – residence – address – province code\tpersonal\t\t\t2 digits\n\
        subject.residence.address.district\tNgười được xác nhận – nơi cư trú – nơi cư trú – mã quận, huyện\tsubject – residence – address – district code\tpersonal\t\t\t3 digits; no districts since 2025-07-01\n\
        subject.residence.address.commune\tNgười được xác nhận – nơi cư trú – nơi cư trú – mã xã, phường, đặc khu\tsubject – residence – address – commune code\tpersonal\t\t\t5 digits; the same code may mean another commune before 2025-07-01\n\
        subject.residence.address.as_of\tNgười được xác nhận – nơi cư trú – nơi cư trú – ngày của danh mục đơn vị hành chính\tsubject – residence – address – date of the unit list\tpersonal\n\
        subject.residence.address.text\tNgười được xác nhận – nơi cư trú – nơi cư trú – địa chỉ chi tiết\tsubject – residence – address – address as written\tpersonal\t\t500\n\
        subject.residence.address.country\tNgười được xác nhận – nơi cư trú – nơi cư trú – quốc gia\tsubject – residence – address – country\tpersonal\tcountry\n\
        subject.occupation\tNgười được xác nhận – nghề nghiệp\tsubject – occupation\tpersonal\n\
        subject.phone\tNgười được xác nhận – số điện thoại\tsubject – telephone\tpersonal\n\
        subject.email\tNgười được xác nhận – thư điện tử\tsubject – mail address\tpersonal\n\
        subject.verified\tNgười được xác nhận – đã xác thực thông tin\tsubject – checked against the population database\tpublic\t\t\t0 or 1 as the source gives it\n\
        period.place\tThời gian cư trú – nơi\tperiod of residence – place\tpersonal\t\t255\n\
        period.from\tThời gian cư trú – từ ngày\tperiod of residence – from\tpersonal\n\
        period.to\tThời gian cư trú – đến ngày\tperiod of residence – to\tpersonal\n\
        status.kind\tLoại tình trạng hôn nhân\tkind of marital status\tpersonal\tmarital-kind\n\
        status.text\tTình trạng hôn nhân\tmarital status in words\tpersonal\t\t500\n\
        status.spouse.personal_id\tVợ hoặc chồng – số định danh cá nhân\tspouse – personal id\tpersonal\n\
        status.spouse.old_id\tVợ hoặc chồng – số chứng minh nhân dân\tspouse – earlier number\tpersonal\n\
        status.spouse.name\tVợ hoặc chồng – họ, chữ đệm và tên\tspouse – full name\tpersonal\n\
        status.spouse.nationality\tVợ hoặc chồng – quốc tịch\tspouse – nationality\tpersonal\tcountry\n\
        status.spouse.birth_date\tVợ hoặc chồng – ngày, tháng, năm sinh\tspouse – date of birth\tpersonal\n\
        status.evidence.number\tSố giấy tờ căn cứ\tnumber of the evidence\tpersonal\n\
        status.evidence.issued_on\tNgày giấy tờ căn cứ\tdate of the evidence\tpersonal\n\
        status.evidence.authority\tCơ quan cấp giấy tờ căn cứ\tissuer of the evidence\tpublic\n\
        status.period.place\tKhoảng thời gian xác nhận – nơi\tperiod certified – place\tpersonal\t\t255\n\
        status.period.from\tKhoảng thời gian xác nhận – từ ngày\tperiod certified – from\tpersonal\n\
        status.period.to\tKhoảng thời gian xác nhận – đến ngày\tperiod certified – to\tpersonal\n\
        purpose.kind\tLoại mục đích sử dụng\tkind of purpose\tpersonal\tmarital-purpose\n\
        purpose.text\tMục đích sử dụng\tpurpose in words\tpersonal\t\t255\n\
        purpose.counterpart.personal_id\tNgười dự định kết hôn – số định danh cá nhân\tperson to be married – personal id\tpersonal\n\
        purpose.counterpart.old_id\tNgười dự định kết hôn – số chứng minh nhân dân\tperson to be married – earlier number\tpersonal\n\
        purpose.counterpart.name\tNgười dự định kết hôn – họ, chữ đệm và tên\tperson to be married – full name\tpersonal\n\
        purpose.counterpart.nationality\tNgười dự định kết hôn – quốc tịch\tperson to be married – nationality\tpersonal\tcountry\n\
        purpose.counterpart.birth_date\tNgười dự định kết hôn – ngày, tháng, năm sinh\tperson to be married – date of birth\tpersonal\n\
        valid_until\tCó giá trị đến\tvalid until\tpersonal\n\
        declarant.name.full\tNgười yêu cầu – họ, chữ đệm, tên\tdeclarant – full name\tpersonal\t\t100\n\
        declarant.name.family\tNgười yêu cầu – họ\tdeclarant – family name\tpersonal\t\t\tonly when the source states the parts\n\
        declarant.name.middle\tNgười yêu cầu – chữ đệm\tdeclarant – middle name\tpersonal\n\
        declarant.name.given\tNgười yêu cầu – tên\tdeclarant – given name\tpersonal\n\
        declarant.name.other\tNgười yêu cầu – tên gọi khác\tdeclarant – other name\tpersonal\n\
        declarant.name.latin\tNgười yêu cầu – tên chữ cái La-tinh\tdeclarant – name in Latin capitals\tpersonal\n\
        declarant.sex\tNgười yêu cầu – giới tính\tdeclarant – sex\tpersonal\tsex\n\
        declarant.birth_date\tNgười yêu cầu – ngày, tháng, năm sinh\tdeclarant – date of birth\tpersonal\t\t\tmay be a year, or a year and month, only\n\
        declarant.birth_date_words\tNgười yêu cầu – ngày sinh ghi bằng chữ\tdeclarant – date of birth in words\tpersonal\t\t150\n\
        declarant.personal_id\tNgười yêu cầu – số định danh cá nhân\tdeclarant – personal id\tpersonal\n\
        declarant.id_document.kind\tNgười yêu cầu – loại giấy tờ tùy thân\tdeclarant – kind of identity document\tpublic\tdocument-kind\n\
        declarant.id_document.other_name\tNgười yêu cầu – tên giấy tờ khác\tdeclarant – name of another document\tpublic\t\t100\n\
        declarant.id_document.number\tNgười yêu cầu – số giấy tờ tùy thân\tdeclarant – document number\tpersonal\t\t50\n\
        declarant.id_document.issued_on\tNgười yêu cầu – ngày cấp giấy tờ\tdeclarant – date of issue\tpersonal\n\
        declarant.id_document.issued_by\tNgười yêu cầu – nơi cấp giấy tờ\tdeclarant – issuing authority\tpublic\t\t255\n\
        declarant.id_document.system\tNgười yêu cầu – danh mục loại giấy tờ của nguồn\tdeclarant – list of document kinds of the source\tpublic\t\t\tonly when the number of the source could not be translated\n\
        declarant.ethnicity.system\tNgười yêu cầu – dân tộc – danh mục\tdeclarant – ethnicity – code list\tsensitive\n\
        declarant.ethnicity.code\tNgười yêu cầu – dân tộc – mã\tdeclarant – ethnicity – code\tsensitive\n\
        declarant.ethnicity.name\tNgười yêu cầu – dân tộc – tên gọi như nguồn ghi\tdeclarant – ethnicity – words of the source\tsensitive\t\t30\n\
        declarant.nationalities[]\tNgười yêu cầu – quốc tịch\tdeclarant – nationality\tpersonal\tcountry\n\
        declarant.home_town.province\tNgười yêu cầu – quê quán – mã tỉnh, thành phố\tdeclarant – home town – province code\tpersonal\t\t\t2 digits\n\
        declarant.home_town.district\tNgười yêu cầu – quê quán – mã quận, huyện\tdeclarant – home town – district code\tpersonal\t\t\t3 digits; no districts since 2025-07-01\n\
        declarant.home_town.commune\tNgười yêu cầu – quê quán – mã xã, phường, đặc khu\tdeclarant – home town – commune code\tpersonal\t\t\t5 digits; the same code may mean another commune before 2025-07-01\n\
        declarant.home_town.as_of\tNgười yêu cầu – quê quán – ngày của danh mục đơn vị hành chính\tdeclarant – home town – date of the unit list\tpersonal\n\
        declarant.home_town.text\tNgười yêu cầu – quê quán – địa chỉ chi tiết\tdeclarant – home town – address as written\tpersonal\t\t500\n\
        declarant.home_town.country\tNgười yêu cầu – quê quán – quốc gia\tdeclarant – home town – country\tpersonal\tcountry\n\
        declarant.birth_place.province\tNgười yêu cầu – nơi sinh – mã tỉnh, thành phố\tdeclarant – place of birth – province code\tpersonal\t\t\t2 digits\n\
        declarant.birth_place.district\tNgười yêu cầu – nơi sinh – mã quận, huyện\tdeclarant – place of birth – district code\tpersonal\t\t\t3 digits; no districts since 2025-07-01\n\
        declarant.birth_place.commune\tNgười yêu cầu – nơi sinh – mã xã, phường, đặc khu\tdeclarant – place of birth – commune code\tpersonal\t\t\t5 digits; the same code may mean another commune before 2025-07-01\n\
        declarant.birth_place.as_of\tNgười yêu cầu – nơi sinh – ngày của danh mục đơn vị hành chính\tdeclarant – place of birth – date of the unit list\tpersonal\n\
        declarant.birth_place.text\tNgười yêu cầu – nơi sinh – địa chỉ chi tiết\tdeclarant – place of birth – address as written\tpersonal\t\t500\n\
        declarant.birth_place.country\tNgười yêu cầu – nơi sinh – quốc gia\tdeclarant – place of birth – country\tpersonal\tcountry\n\
        declarant.birth_unit\tNgười yêu cầu – đơn vị hành chính nơi sinh\tdeclarant – unit of the place of birth\tpersonal\t\t100\tas the source names it\n\
        declarant.residence.kind\tNgười yêu cầu – nơi cư trú – loại cư trú\tdeclarant – residence – kind of residence\tpublic\tresidence-kind\n\
        declarant.residence.address.province\tNgười yêu cầu – nơi cư trú – nơi cư trú – mã tỉnh, thành phố\tdeclarant – residence – address – province code\tpersonal\t\t\t2 digits\n\
        declarant.residence.address.district\tNgười yêu cầu – nơi cư trú – nơi cư trú – mã quận, huyện\tdeclarant – residence – address – district code\tpersonal\t\t\t3 digits; no districts since 2025-07-01\n\
        declarant.residence.address.commune\tNgười yêu cầu – nơi cư trú – nơi cư trú – mã xã, phường, đặc khu\tdeclarant – residence – address – commune code\tpersonal\t\t\t5 digits; the same code may mean another commune before 2025-07-01\n\
        declarant.residence.address.as_of\tNgười yêu cầu – nơi cư trú – nơi cư trú – ngày của danh mục đơn vị hành chính\tdeclarant – residence – address – date of the unit list\tpersonal\n\
        declarant.residence.address.text\tNgười yêu cầu – nơi cư trú – nơi cư trú – địa chỉ chi tiết\tdeclarant – residence – address – address as written\tpersonal\t\t500\n\
        declarant.residence.address.country\tNgười yêu cầu – nơi cư trú – nơi cư trú – quốc gia\tdeclarant – residence – address – country\tpersonal\tcountry\n\
        declarant.occupation\tNgười yêu cầu – nghề nghiệp\tdeclarant – occupation\tpersonal\n\
        declarant.phone\tNgười yêu cầu – số điện thoại\tdeclarant – telephone\tpersonal\n\
        declarant.email\tNgười yêu cầu – thư điện tử\tdeclarant – mail address\tpersonal\n\
        declarant.verified\tNgười yêu cầu – đã xác thực thông tin\tdeclarant – checked against the population database\tpublic\t\t\t0 or 1 as the source gives it\n\
        declarant.relationship\tNgười yêu cầu – quan hệ\tdeclarant – relationship\tpersonal\t\t100\n");

#[cfg(feature = "civil")] static MARRIAGE: Lines<About> = Lines::new("\
        entry.register\tSổ\tregister\tpublic\tcivil-register\n\
        entry.number\tSố đăng ký\tregistration number\tpersonal\t\t20\tas written; compared by its digits and year\n\
        entry.book\tQuyển số\tbook\tpublic\t\t15\n\
        entry.page\tTrang số\tpage\tpublic\t\t10\n\
        entry.decision_number\tQuyết định số\tdecision number\tpersonal\t\t20\n\
        entry.decision_date\tNgày quyết định\tdate of decision\tpersonal\n\
        entry.registered_on\tNgày, tháng, năm đăng ký\tregistration date\tpersonal\t\t\ta full date; it chooses the law by which the entry is judged\n\
        entry.kind\tLoại đăng ký\tkind of registration\tpublic\tregistration-kind\n\
        entry.authority.name\tCơ quan đăng ký – tên cơ quan\tauthority – name of the authority\tpublic\t\t255\n\
        entry.authority.unit.province\tCơ quan đăng ký – đơn vị hành chính của cơ quan – mã tỉnh, thành phố\tauthority – unit of the authority – province code\tpublic\t\t\t2 digits\n\
        entry.authority.unit.district\tCơ quan đăng ký – đơn vị hành chính của cơ quan – mã quận, huyện\tauthority – unit of the authority – district code\tpublic\t\t\t3 digits; no districts since 2025-07-01\n\
        entry.authority.unit.commune\tCơ quan đăng ký – đơn vị hành chính của cơ quan – mã xã, phường, đặc khu\tauthority – unit of the authority – commune code\tpublic\t\t\t5 digits; the same code may mean another commune before 2025-07-01\n\
        entry.authority.unit.as_of\tCơ quan đăng ký – đơn vị hành chính của cơ quan – ngày của danh mục đơn vị hành chính\tauthority – unit of the authority – date of the unit list\tpublic\n\
        entry.authority.unit.text\tCơ quan đăng ký – đơn vị hành chính của cơ quan – địa chỉ chi tiết\tauthority – unit of the authority – address as written\tpublic\t\t500\n\
        entry.authority.unit.country\tCơ quan đăng ký – đơn vị hành chính của cơ quan – quốc gia\tauthority – unit of the authority – country\tpublic\tcountry\n\
        entry.authority.agency_code\tCơ quan đăng ký – mã cơ quan\tauthority – agency code\tpublic\n\
        entry.authority.level\tCơ quan đăng ký – cấp cơ quan\tauthority – level of the authority\tpublic\tauthority-level\n\
        entry.signer.name\tNgười ký\tsigner\tpersonal\t\t100\n\
        entry.signer.title\tChức vụ người ký\ttitle of the signer\tpublic\t\t100\n\
        entry.officer\tNgười thực hiện\tofficer\tpersonal\t\t100\n\
        entry.note\tGhi chú\tnote\tpersonal\t\t1000\n\
        entry.margin_notes[].on\tNgày ghi chú bên lề\tdate of a margin note\tpersonal\n\
        entry.margin_notes[].text\tNội dung ghi chú bên lề\tmargin note\tpersonal\n\
        entry.margin_notes[].basis\tCăn cứ ghi chú bên lề\tground of a margin note\tpersonal\n\
        entry.scan_files[]\tTên tệp ảnh\tscanned file\tpersonal\n\
        entry.two_pass[].field\tTrường nhập hai lần\tfield keyed twice\tpublic\n\
        entry.two_pass[].first\tLần nhập thứ nhất\tfirst keying\tpersonal\n\
        entry.two_pass[].second\tLần nhập thứ hai\tsecond keying\tpersonal\n\
        entry.two_pass[].resolved\tGiá trị đã thống nhất\tvalue decided\tpersonal\n\
        husband.name.full\tChồng – họ, chữ đệm, tên\thusband – full name\tpersonal\t\t100\n\
        husband.name.family\tChồng – họ\thusband – family name\tpersonal\t\t\tonly when the source states the parts\n\
        husband.name.middle\tChồng – chữ đệm\thusband – middle name\tpersonal\n\
        husband.name.given\tChồng – tên\thusband – given name\tpersonal\n\
        husband.name.other\tChồng – tên gọi khác\thusband – other name\tpersonal\n\
        husband.name.latin\tChồng – tên chữ cái La-tinh\thusband – name in Latin capitals\tpersonal\n\
        husband.sex\tChồng – giới tính\thusband – sex\tpersonal\tsex\n\
        husband.birth_date\tChồng – ngày, tháng, năm sinh\thusband – date of birth\tpersonal\t\t\tmay be a year, or a year and month, only\n\
        husband.birth_date_words\tChồng – ngày sinh ghi bằng chữ\thusband – date of birth in words\tpersonal\t\t150\n\
        husband.personal_id\tChồng – số định danh cá nhân\thusband – personal id\tpersonal\n\
        husband.id_document.kind\tChồng – loại giấy tờ tùy thân\thusband – kind of identity document\tpublic\tdocument-kind\n\
        husband.id_document.other_name\tChồng – tên giấy tờ khác\thusband – name of another document\tpublic\t\t100\n\
        husband.id_document.number\tChồng – số giấy tờ tùy thân\thusband – document number\tpersonal\t\t50\n\
        husband.id_document.issued_on\tChồng – ngày cấp giấy tờ\thusband – date of issue\tpersonal\n\
        husband.id_document.issued_by\tChồng – nơi cấp giấy tờ\thusband – issuing authority\tpublic\t\t255\n\
        husband.id_document.system\tChồng – danh mục loại giấy tờ của nguồn\thusband – list of document kinds of the source\tpublic\t\t\tonly when the number of the source could not be translated\n\
        husband.ethnicity.system\tChồng – dân tộc – danh mục\thusband – ethnicity – code list\tsensitive\n\
        husband.ethnicity.code\tChồng – dân tộc – mã\thusband – ethnicity – code\tsensitive\n\
        husband.ethnicity.name\tChồng – dân tộc – tên gọi như nguồn ghi\thusband – ethnicity – words of the source\tsensitive\t\t30\n\
        husband.nationalities[]\tChồng – quốc tịch\thusband – nationality\tpersonal\tcountry\n\
        husband.home_town.province\tChồng – quê quán – mã tỉnh, thành phố\thusband – home town – province code\tpersonal\t\t\t2 digits\n\
        husband.home_town.district\tChồng – quê quán – mã quận, huyện\thusband – home town – district code\tpersonal\t\t\t3 digits; no districts since 2025-07-01\n\
        husband.home_town.commune\tChồng – quê quán – mã xã, phường, đặc khu\thusband – home town – commune code\tpersonal\t\t\t5 digits; the same code may mean another commune before 2025-07-01\n\
        husband.home_town.as_of\tChồng – quê quán – ngày của danh mục đơn vị hành chính\thusband – home town – date of the unit list\tpersonal\n\
        husband.home_town.text\tChồng – quê quán – địa chỉ chi tiết\thusband – home town – address as written\tpersonal\t\t500\n\
        husband.home_town.country\tChồng – quê quán – quốc gia\thusband – home town – country\tpersonal\tcountry\n\
        husband.birth_place.province\tChồng – nơi sinh – mã tỉnh, thành phố\thusband – place of birth – province code\tpersonal\t\t\t2 digits\n\
        husband.birth_place.district\tChồng – nơi sinh – mã quận, huyện\thusband – place of birth – district code\tpersonal\t\t\t3 digits; no districts since 2025-07-01\n\
        husband.birth_place.commune\tChồng – nơi sinh – mã xã, phường, đặc khu\thusband – place of birth – commune code\tpersonal\t\t\t5 digits; the same code may mean another commune before 2025-07-01\n\
        husband.birth_place.as_of\tChồng – nơi sinh – ngày của danh mục đơn vị hành chính\thusband – place of birth – date of the unit list\tpersonal\n\
        husband.birth_place.text\tChồng – nơi sinh – địa chỉ chi tiết\thusband – place of birth – address as written\tpersonal\t\t500\n\
        husband.birth_place.country\tChồng – nơi sinh – quốc gia\thusband – place of birth – country\tpersonal\tcountry\n\
        husband.birth_unit\tChồng – đơn vị hành chính nơi sinh\thusband – unit of the place of birth\tpersonal\t\t100\tas the source names it\n\
        husband.residence.kind\tChồng – nơi cư trú – loại cư trú\thusband – residence – kind of residence\tpublic\tresidence-kind\n\
        husband.residence.address.province\tChồng – nơi cư trú – nơi cư trú – mã tỉnh, thành phố\thusband – residence – address – province code\tpersonal\t\t\t2 digits\n\
        husband.residence.address.district\tChồng – nơi cư trú – nơi cư trú – mã quận, huyện\thusband – residence – address – district code\tpersonal\t\t\t3 digits; no districts since 2025-07-01\n\
        husband.residence.address.commune\tChồng – nơi cư trú – nơi cư trú – mã xã, phường, đặc khu\thusband – residence – address – commune code\tpersonal\t\t\t5 digits; the same code may mean another commune before 2025-07-01\n\
        husband.residence.address.as_of\tChồng – nơi cư trú – nơi cư trú – ngày của danh mục đơn vị hành chính\thusband – residence – address – date of the unit list\tpersonal\n\
        husband.residence.address.text\tChồng – nơi cư trú – nơi cư trú – địa chỉ chi tiết\thusband – residence – address – address as written\tpersonal\t\t500\n\
        husband.residence.address.country\tChồng – nơi cư trú – nơi cư trú – quốc gia\thusband – residence – address – country\tpersonal\tcountry\n\
        husband.occupation\tChồng – nghề nghiệp\thusband – occupation\tpersonal\n\
        husband.phone\tChồng – số điện thoại\thusband – telephone\tpersonal\n\
        husband.email\tChồng – thư điện tử\thusband – mail address\tpersonal\n\
        husband.verified\tChồng – đã xác thực thông tin\thusband – checked against the population database\tpublic\t\t\t0 or 1 as the source gives it\n\
        husband.marital_status.system\tChồng – tình trạng hôn nhân đã khai – danh mục\thusband – declared marital status – code list\tpublic\n\
        husband.marital_status.code\tChồng – tình trạng hôn nhân đã khai – mã\thusband – declared marital status – code\tpersonal\n\
        husband.marital_status.name\tChồng – tình trạng hôn nhân đã khai – tên gọi như nguồn ghi\thusband – declared marital status – words of the source\tpersonal\t\t30\n\
        husband.certificate_wanted\tChồng – yêu cầu cấp giấy xác nhận tình trạng hôn nhân\thusband – certificate of marital status asked for\tpublic\t\t\tas the source gives it\n\
        husband.certificate_place\tChồng – nơi cấp giấy xác nhận tình trạng hôn nhân\thusband – where that certificate is issued\tpersonal\n\
        wife.name.full\tVợ – họ, chữ đệm, tên\twife – full name\tpersonal\t\t100\n\
        wife.name.family\tVợ – họ\twife – family name\tpersonal\t\t\tonly when the source states the parts\n\
        wife.name.middle\tVợ – chữ đệm\twife – middle name\tpersonal\n\
        wife.name.given\tVợ – tên\twife – given name\tpersonal\n\
        wife.name.other\tVợ – tên gọi khác\twife – other name\tpersonal\n\
        wife.name.latin\tVợ – tên chữ cái La-tinh\twife – name in Latin capitals\tpersonal\n\
        wife.sex\tVợ – giới tính\twife – sex\tpersonal\tsex\n\
        wife.birth_date\tVợ – ngày, tháng, năm sinh\twife – date of birth\tpersonal\t\t\tmay be a year, or a year and month, only\n\
        wife.birth_date_words\tVợ – ngày sinh ghi bằng chữ\twife – date of birth in words\tpersonal\t\t150\n\
        wife.personal_id\tVợ – số định danh cá nhân\twife – personal id\tpersonal\n\
        wife.id_document.kind\tVợ – loại giấy tờ tùy thân\twife – kind of identity document\tpublic\tdocument-kind\n\
        wife.id_document.other_name\tVợ – tên giấy tờ khác\twife – name of another document\tpublic\t\t100\n\
        wife.id_document.number\tVợ – số giấy tờ tùy thân\twife – document number\tpersonal\t\t50\n\
        wife.id_document.issued_on\tVợ – ngày cấp giấy tờ\twife – date of issue\tpersonal\n\
        wife.id_document.issued_by\tVợ – nơi cấp giấy tờ\twife – issuing authority\tpublic\t\t255\n\
        wife.id_document.system\tVợ – danh mục loại giấy tờ của nguồn\twife – list of document kinds of the source\tpublic\t\t\tonly when the number of the source could not be translated\n\
        wife.ethnicity.system\tVợ – dân tộc – danh mục\twife – ethnicity – code list\tsensitive\n\
        wife.ethnicity.code\tVợ – dân tộc – mã\twife – ethnicity – code\tsensitive\n\
        wife.ethnicity.name\tVợ – dân tộc – tên gọi như nguồn ghi\twife – ethnicity – words of the source\tsensitive\t\t30\n\
        wife.nationalities[]\tVợ – quốc tịch\twife – nationality\tpersonal\tcountry\n\
        wife.home_town.province\tVợ – quê quán – mã tỉnh, thành phố\twife – home town – province code\tpersonal\t\t\t2 digits\n\
        wife.home_town.district\tVợ – quê quán – mã quận, huyện\twife – home town – district code\tpersonal\t\t\t3 digits; no districts since 2025-07-01\n\
        wife.home_town.commune\tVợ – quê quán – mã xã, phường, đặc khu\twife – home town – commune code\tpersonal\t\t\t5 digits; the same code may mean another commune before 2025-07-01\n\
        wife.home_town.as_of\tVợ – quê quán – ngày của danh mục đơn vị hành chính\twife – home town – date of the unit list\tpersonal\n\
        wife.home_town.text\tVợ – quê quán – địa chỉ chi tiết\twife – home town – address as written\tpersonal\t\t500\n\
        wife.home_town.country\tVợ – quê quán – quốc gia\twife – home town – country\tpersonal\tcountry\n\
        wife.birth_place.province\tVợ – nơi sinh – mã tỉnh, thành phố\twife – place of birth – province code\tpersonal\t\t\t2 digits\n\
        wife.birth_place.district\tVợ – nơi sinh – mã quận, huyện\twife – place of birth – district code\tpersonal\t\t\t3 digits; no districts since 2025-07-01\n\
        wife.birth_place.commune\tVợ – nơi sinh – mã xã, phường, đặc khu\twife – place of birth – commune code\tpersonal\t\t\t5 digits; the same code may mean another commune before 2025-07-01\n\
        wife.birth_place.as_of\tVợ – nơi sinh – ngày của danh mục đơn vị hành chính\twife – place of birth – date of the unit list\tpersonal\n\
        wife.birth_place.text\tVợ – nơi sinh – địa chỉ chi tiết\twife – place of birth – address as written\tpersonal\t\t500\n\
        wife.birth_place.country\tVợ – nơi sinh – quốc gia\twife – place of birth – country\tpersonal\tcountry\n\
        wife.birth_unit\tVợ – đơn vị hành chính nơi sinh\twife – unit of the place of birth\tpersonal\t\t100\tas the source names it\n\
        wife.residence.kind\tVợ – nơi cư trú – loại cư trú\twife – residence – kind of residence\tpublic\tresidence-kind\n\
        wife.residence.address.province\tVợ – nơi cư trú – nơi cư trú – mã tỉnh, thành phố\twife – residence – address – province code\tpersonal\t\t\t2 digits\n\
        wife.residence.address.district\tVợ – nơi cư trú – nơi cư trú – mã quận, huyện\twife – residence – address – district code\tpersonal\t\t\t3 digits; no districts since 2025-07-01\n\
        wife.residence.address.commune\tVợ – nơi cư trú – nơi cư trú – mã xã, phường, đặc khu\twife – residence – address – commune code\tpersonal\t\t\t5 digits; the same code may mean another commune before 2025-07-01\n\
        wife.residence.address.as_of\tVợ – nơi cư trú – nơi cư trú – ngày của danh mục đơn vị hành chính\twife – residence – address – date of the unit list\tpersonal\n\
        wife.residence.address.text\tVợ – nơi cư trú – nơi cư trú – địa chỉ chi tiết\twife – residence – address – address as written\tpersonal\t\t500\n\
        wife.residence.address.country\tVợ – nơi cư trú – nơi cư trú – quốc gia\twife – residence – address – country\tpersonal\tcountry\n\
        wife.occupation\tVợ – nghề nghiệp\twife – occupation\tpersonal\n\
        wife.phone\tVợ – số điện thoại\twife – telephone\tpersonal\n\
        wife.email\tVợ – thư điện tử\twife – mail address\tpersonal\n\
        wife.verified\tVợ – đã xác thực thông tin\twife – checked against the population database\tpublic\t\t\t0 or 1 as the source gives it\n\
        wife.marital_status.system\tVợ – tình trạng hôn nhân đã khai – danh mục\twife – declared marital status – code list\tpublic\n\
        wife.marital_status.code\tVợ – tình trạng hôn nhân đã khai – mã\twife – declared marital status – code\tpersonal\n\
        wife.marital_status.name\tVợ – tình trạng hôn nhân đã khai – tên gọi như nguồn ghi\twife – declared marital status – words of the source\tpersonal\t\t30\n\
        wife.certificate_wanted\tVợ – yêu cầu cấp giấy xác nhận tình trạng hôn nhân\twife – certificate of marital status asked for\tpublic\t\t\tas the source gives it\n\
        wife.certificate_place\tVợ – nơi cấp giấy xác nhận tình trạng hôn nhân\twife – where that certificate is issued\tpersonal\n\
        established_on\tNgày xác lập quan hệ hôn nhân\tmarital relation established\tpersonal\n\
        state\tTình trạng kết hôn\tstate of the marriage\tpersonal\tmarriage-state\n\
        ended.noted_on\tLy hôn, hủy kết hôn – ngày ghi chú\tended – date noted\tpersonal\n\
        ended.basis\tLy hôn, hủy kết hôn – căn cứ\tended – ground\tpersonal\t\t255\n\
        recognised.noted_on\tCông nhận kết hôn – ngày ghi chú\trecognised – date noted\tpersonal\n\
        recognised.basis\tCông nhận kết hôn – căn cứ\trecognised – ground\tpersonal\t\t255\n\
        marriage_count.husband\tChồng kết hôn lần thứ\tmarriage number of the husband\tpersonal\n\
        marriage_count.wife\tVợ kết hôn lần thứ\tmarriage number of the wife\tpersonal\n\
        marital_certificates[].register\tGiấy xác nhận tình trạng hôn nhân – sổ\tcertificate of marital status – register\tpublic\tcivil-register\n\
        marital_certificates[].authority\tGiấy xác nhận tình trạng hôn nhân – cơ quan\tcertificate of marital status – authority\tpublic\n\
        marital_certificates[].number\tGiấy xác nhận tình trạng hôn nhân – số\tcertificate of marital status – number\tpersonal\n\
        marital_certificates[].book\tGiấy xác nhận tình trạng hôn nhân – quyển số\tcertificate of marital status – book\tpublic\n\
        marital_certificates[].registered_on\tGiấy xác nhận tình trạng hôn nhân – ngày đăng ký\tcertificate of marital status – registration date\tpersonal\n\
        foreign.document\tGiấy tờ nước ngoài\tforeign document\tpersonal\n\
        foreign.number\tSố đăng ký ở nước ngoài\tforeign registration number\tpersonal\t\t50\n\
        foreign.registered_on\tNgày đăng ký ở nước ngoài\tforeign registration date\tpersonal\n\
        foreign.authority\tCơ quan nước ngoài đã đăng ký\tforeign authority\tpublic\t\t255\n\
        foreign.country\tQuốc gia đã đăng ký\tcountry of the foreign registration\tpublic\tcountry\n\
        linked.channel\thồ sơ liên thông – kênh\tlinked dossier – channel\tpublic\tlinked-channel\n\
        linked.module\thồ sơ liên thông – phân hệ\tlinked dossier – module\tpublic\t\t\ta code of the list linked-module; as given on other channels\n\
        linked.dossier_linked\thồ sơ liên thông – mã hồ sơ liên thông\tlinked dossier – linked dossier\tpersonal\n\
        linked.dossier_onestop\thồ sơ liên thông – mã hồ sơ một cửa\tlinked dossier – one-stop dossier\tpersonal\n\
        linked.received_at\thồ sơ liên thông – thời điểm tiếp nhận\tlinked dossier – received at\tpublic\n\
        linked.received_on\thồ sơ liên thông – ngày tiếp nhận\tlinked dossier – received on\tpublic\n\
        linked.unit_code\thồ sơ liên thông – mã đơn vị tiếp nhận\tlinked dossier – unit code\tpublic\n\
        linked.procedure_code\thồ sơ liên thông – mã thủ tục\tlinked dossier – procedure\tpublic\tprocedure\n\
        linked.copies_wanted\thồ sơ liên thông – yêu cầu bản sao\tlinked dossier – copies wanted\tpublic\t\t\tas the source gives it\n\
        linked.copies\thồ sơ liên thông – số lượng bản sao\tlinked dossier – number of copies\tpublic\n\
        linked.files[].id\thồ sơ liên thông – mã tệp\tlinked dossier – file id\tpublic\n\
        linked.files[].kind\thồ sơ liên thông – loại giấy tờ đính kèm\tlinked dossier – kind of attachment\tpublic\n\
        linked.files[].name\thồ sơ liên thông – tên giấy tờ đính kèm\tlinked dossier – name of attachment\tpublic\n\
        linked.files[].file_name\thồ sơ liên thông – tên tệp đính kèm\tlinked dossier – file name\tpersonal\n\
        linked.files[].deleted\thồ sơ liên thông – hủy giấy tờ đính kèm\tlinked dossier – attachment deleted\tpublic\t\t\t0 or 1\n\
        linked.files[].content\thồ sơ liên thông – nội dung tệp đính kèm\tlinked dossier – content of the file\tpersonal\t\t\tbase64\n\
        linked.status.system\thồ sơ liên thông – trạng thái hồ sơ – danh mục\tlinked dossier – state of the dossier – code list\tpublic\n\
        linked.status.code\thồ sơ liên thông – trạng thái hồ sơ – mã\tlinked dossier – state of the dossier – code\tpublic\n\
        linked.status.name\thồ sơ liên thông – trạng thái hồ sơ – tên gọi như nguồn ghi\tlinked dossier – state of the dossier – words of the source\tpublic\t\t30\n\
        linked.supplement_by\thồ sơ liên thông – hạn bổ sung hồ sơ\tlinked dossier – supplement due\tpublic\n\
        linked.history[].at\thồ sơ liên thông – thời điểm chuyển trạng thái\tlinked dossier – state reached at\tpublic\n\
        linked.history[].status\thồ sơ liên thông – trạng thái đã qua\tlinked dossier – state\tpublic\t\t\tin the list of the present state\n\
        linked.history[].by\thồ sơ liên thông – người xử lý\tlinked dossier – handled by\tpersonal\n\
        linked.history[].note\thồ sơ liên thông – ghi chú xử lý\tlinked dossier – note of the handling\tpersonal\n");

#[cfg(feature = "civil")] static PARENT_CHILD: Lines<About> = Lines::new("\
        entry.register\tSổ\tregister\tpublic\tcivil-register\n\
        entry.number\tSố đăng ký\tregistration number\tpersonal\t\t20\tas written; compared by its digits and year\n\
        entry.book\tQuyển số\tbook\tpublic\t\t15\n\
        entry.page\tTrang số\tpage\tpublic\t\t10\n\
        entry.decision_number\tQuyết định số\tdecision number\tpersonal\t\t20\n\
        entry.decision_date\tNgày quyết định\tdate of decision\tpersonal\n\
        entry.registered_on\tNgày, tháng, năm đăng ký\tregistration date\tpersonal\t\t\ta full date; it chooses the law by which the entry is judged\n\
        entry.kind\tLoại đăng ký\tkind of registration\tpublic\tregistration-kind\n\
        entry.authority.name\tCơ quan đăng ký – tên cơ quan\tauthority – name of the authority\tpublic\t\t255\n\
        entry.authority.unit.province\tCơ quan đăng ký – đơn vị hành chính của cơ quan – mã tỉnh, thành phố\tauthority – unit of the authority – province code\tpublic\t\t\t2 digits\n\
        entry.authority.unit.district\tCơ quan đăng ký – đơn vị hành chính của cơ quan – mã quận, huyện\tauthority – unit of the authority – district code\tpublic\t\t\t3 digits; no districts since 2025-07-01\n\
        entry.authority.unit.commune\tCơ quan đăng ký – đơn vị hành chính của cơ quan – mã xã, phường, đặc khu\tauthority – unit of the authority – commune code\tpublic\t\t\t5 digits; the same code may mean another commune before 2025-07-01\n\
        entry.authority.unit.as_of\tCơ quan đăng ký – đơn vị hành chính của cơ quan – ngày của danh mục đơn vị hành chính\tauthority – unit of the authority – date of the unit list\tpublic\n\
        entry.authority.unit.text\tCơ quan đăng ký – đơn vị hành chính của cơ quan – địa chỉ chi tiết\tauthority – unit of the authority – address as written\tpublic\t\t500\n\
        entry.authority.unit.country\tCơ quan đăng ký – đơn vị hành chính của cơ quan – quốc gia\tauthority – unit of the authority – country\tpublic\tcountry\n\
        entry.authority.agency_code\tCơ quan đăng ký – mã cơ quan\tauthority – agency code\tpublic\n\
        entry.authority.level\tCơ quan đăng ký – cấp cơ quan\tauthority – level of the authority\tpublic\tauthority-level\n\
        entry.signer.name\tNgười ký\tsigner\tpersonal\t\t100\n\
        entry.signer.title\tChức vụ người ký\ttitle of the signer\tpublic\t\t100\n\
        entry.officer\tNgười thực hiện\tofficer\tpersonal\t\t100\n\
        entry.note\tGhi chú\tnote\tpersonal\t\t1000\n\
        entry.margin_notes[].on\tNgày ghi chú bên lề\tdate of a margin note\tpersonal\n\
        entry.margin_notes[].text\tNội dung ghi chú bên lề\tmargin note\tpersonal\n\
        entry.margin_notes[].basis\tCăn cứ ghi chú bên lề\tground of a margin note\tpersonal\n\
        entry.scan_files[]\tTên tệp ảnh\tscanned file\tpersonal\n\
        entry.two_pass[].field\tTrường nhập hai lần\tfield keyed twice\tpublic\n\
        entry.two_pass[].first\tLần nhập thứ nhất\tfirst keying\tpersonal\n\
        entry.two_pass[].second\tLần nhập thứ hai\tsecond keying\tpersonal\n\
        entry.two_pass[].resolved\tGiá trị đã thống nhất\tvalue decided\tpersonal\n\
        kind\tLoại xác nhận\tkind of recognition\tpersonal\trecognition-kind\n\
        parent.name.full\tCha hoặc mẹ – họ, chữ đệm, tên\tparent – full name\tpersonal\t\t100\n\
        parent.name.family\tCha hoặc mẹ – họ\tparent – family name\tpersonal\t\t\tonly when the source states the parts\n\
        parent.name.middle\tCha hoặc mẹ – chữ đệm\tparent – middle name\tpersonal\n\
        parent.name.given\tCha hoặc mẹ – tên\tparent – given name\tpersonal\n\
        parent.name.other\tCha hoặc mẹ – tên gọi khác\tparent – other name\tpersonal\n\
        parent.name.latin\tCha hoặc mẹ – tên chữ cái La-tinh\tparent – name in Latin capitals\tpersonal\n\
        parent.sex\tCha hoặc mẹ – giới tính\tparent – sex\tpersonal\tsex\n\
        parent.birth_date\tCha hoặc mẹ – ngày, tháng, năm sinh\tparent – date of birth\tpersonal\t\t\tmay be a year, or a year and month, only\n\
        parent.birth_date_words\tCha hoặc mẹ – ngày sinh ghi bằng chữ\tparent – date of birth in words\tpersonal\t\t150\n\
        parent.personal_id\tCha hoặc mẹ – số định danh cá nhân\tparent – personal id\tpersonal\n\
        parent.id_document.kind\tCha hoặc mẹ – loại giấy tờ tùy thân\tparent – kind of identity document\tpublic\tdocument-kind\n\
        parent.id_document.other_name\tCha hoặc mẹ – tên giấy tờ khác\tparent – name of another document\tpublic\t\t100\n\
        parent.id_document.number\tCha hoặc mẹ – số giấy tờ tùy thân\tparent – document number\tpersonal\t\t50\n\
        parent.id_document.issued_on\tCha hoặc mẹ – ngày cấp giấy tờ\tparent – date of issue\tpersonal\n\
        parent.id_document.issued_by\tCha hoặc mẹ – nơi cấp giấy tờ\tparent – issuing authority\tpublic\t\t255\n\
        parent.id_document.system\tCha hoặc mẹ – danh mục loại giấy tờ của nguồn\tparent – list of document kinds of the source\tpublic\t\t\tonly when the number of the source could not be translated\n\
        parent.ethnicity.system\tCha hoặc mẹ – dân tộc – danh mục\tparent – ethnicity – code list\tsensitive\n\
        parent.ethnicity.code\tCha hoặc mẹ – dân tộc – mã\tparent – ethnicity – code\tsensitive\n\
        parent.ethnicity.name\tCha hoặc mẹ – dân tộc – tên gọi như nguồn ghi\tparent – ethnicity – words of the source\tsensitive\t\t30\n\
        parent.nationalities[]\tCha hoặc mẹ – quốc tịch\tparent – nationality\tpersonal\tcountry\n\
        parent.home_town.province\tCha hoặc mẹ – quê quán – mã tỉnh, thành phố\tparent – home town – province code\tpersonal\t\t\t2 digits\n\
        parent.home_town.district\tCha hoặc mẹ – quê quán – mã quận, huyện\tparent – home town – district code\tpersonal\t\t\t3 digits; no districts since 2025-07-01\n\
        parent.home_town.commune\tCha hoặc mẹ – quê quán – mã xã, phường, đặc khu\tparent – home town – commune code\tpersonal\t\t\t5 digits; the same code may mean another commune before 2025-07-01\n\
        parent.home_town.as_of\tCha hoặc mẹ – quê quán – ngày của danh mục đơn vị hành chính\tparent – home town – date of the unit list\tpersonal\n\
        parent.home_town.text\tCha hoặc mẹ – quê quán – địa chỉ chi tiết\tparent – home town – address as written\tpersonal\t\t500\n\
        parent.home_town.country\tCha hoặc mẹ – quê quán – quốc gia\tparent – home town – country\tpersonal\tcountry\n\
        parent.birth_place.province\tCha hoặc mẹ – nơi sinh – mã tỉnh, thành phố\tparent – place of birth – province code\tpersonal\t\t\t2 digits\n\
        parent.birth_place.district\tCha hoặc mẹ – nơi sinh – mã quận, huyện\tparent – place of birth – district code\tpersonal\t\t\t3 digits; no districts since 2025-07-01\n\
        parent.birth_place.commune\tCha hoặc mẹ – nơi sinh – mã xã, phường, đặc khu\tparent – place of birth – commune code\tpersonal\t\t\t5 digits; the same code may mean another commune before 2025-07-01\n\
        parent.birth_place.as_of\tCha hoặc mẹ – nơi sinh – ngày của danh mục đơn vị hành chính\tparent – place of birth – date of the unit list\tpersonal\n\
        parent.birth_place.text\tCha hoặc mẹ – nơi sinh – địa chỉ chi tiết\tparent – place of birth – address as written\tpersonal\t\t500\n\
        parent.birth_place.country\tCha hoặc mẹ – nơi sinh – quốc gia\tparent – place of birth – country\tpersonal\tcountry\n\
        parent.birth_unit\tCha hoặc mẹ – đơn vị hành chính nơi sinh\tparent – unit of the place of birth\tpersonal\t\t100\tas the source names it\n\
        parent.residence.kind\tCha hoặc mẹ – nơi cư trú – loại cư trú\tparent – residence – kind of residence\tpublic\tresidence-kind\n\
        parent.residence.address.province\tCha hoặc mẹ – nơi cư trú – nơi cư trú – mã tỉnh, thành phố\tparent – residence – address – province code\tpersonal\t\t\t2 digits\n\
        parent.residence.address.district\tCha hoặc mẹ – nơi cư trú – nơi cư trú – mã quận, huyện\tparent – residence – address – district code\tpersonal\t\t\t3 digits; no districts since 2025-07-01\n\
        parent.residence.address.commune\tCha hoặc mẹ – nơi cư trú – nơi cư trú – mã xã, phường, đặc khu\tparent – residence – address – commune code\tpersonal\t\t\t5 digits; the same code may mean another commune before 2025-07-01\n\
        parent.residence.address.as_of\tCha hoặc mẹ – nơi cư trú – nơi cư trú – ngày của danh mục đơn vị hành chính\tparent – residence – address – date of the unit list\tpersonal\n\
        parent.residence.address.text\tCha hoặc mẹ – nơi cư trú – nơi cư trú – địa chỉ chi tiết\tparent – residence – address – address as written\tpersonal\t\t500\n\
        parent.residence.address.country\tCha hoặc mẹ – nơi cư trú – nơi cư trú – quốc gia\tparent – residence – address – country\tpersonal\tcountry\n\
        parent.occupation\tCha hoặc mẹ – nghề nghiệp\tparent – occupation\tpersonal\n\
        parent.phone\tCha hoặc mẹ – số điện thoại\tparent – telephone\tpersonal\n\
        parent.email\tCha hoặc mẹ – thư điện tử\tparent – mail address\tpersonal\n\
        parent.verified\tCha hoặc mẹ – đã xác thực thông tin\tparent – checked against the population database\tpublic\t\t\t0 or 1 as the source gives it\n\
        child.name.full\tCon – họ, chữ đệm, tên\tchild – full name\tpersonal\t\t100\n\
        child.name.family\tCon – họ\tchild – family name\tpersonal\t\t\tonly when the source states the parts\n\
        child.name.middle\tCon – chữ đệm\tchild – middle name\tpersonal\n\
        child.name.given\tCon – tên\tchild – given name\tpersonal\n\
        child.name.other\tCon – tên gọi khác\tchild – other name\tpersonal\n\
        child.name.latin\tCon – tên chữ cái La-tinh\tchild – name in Latin capitals\tpersonal\n\
        child.sex\tCon – giới tính\tchild – sex\tpersonal\tsex\n\
        child.birth_date\tCon – ngày, tháng, năm sinh\tchild – date of birth\tpersonal\t\t\tmay be a year, or a year and month, only\n\
        child.birth_date_words\tCon – ngày sinh ghi bằng chữ\tchild – date of birth in words\tpersonal\t\t150\n\
        child.personal_id\tCon – số định danh cá nhân\tchild – personal id\tpersonal\n\
        child.id_document.kind\tCon – loại giấy tờ tùy thân\tchild – kind of identity document\tpublic\tdocument-kind\n\
        child.id_document.other_name\tCon – tên giấy tờ khác\tchild – name of another document\tpublic\t\t100\n\
        child.id_document.number\tCon – số giấy tờ tùy thân\tchild – document number\tpersonal\t\t50\n\
        child.id_document.issued_on\tCon – ngày cấp giấy tờ\tchild – date of issue\tpersonal\n\
        child.id_document.issued_by\tCon – nơi cấp giấy tờ\tchild – issuing authority\tpublic\t\t255\n\
        child.id_document.system\tCon – danh mục loại giấy tờ của nguồn\tchild – list of document kinds of the source\tpublic\t\t\tonly when the number of the source could not be translated\n\
        child.ethnicity.system\tCon – dân tộc – danh mục\tchild – ethnicity – code list\tsensitive\n\
        child.ethnicity.code\tCon – dân tộc – mã\tchild – ethnicity – code\tsensitive\n\
        child.ethnicity.name\tCon – dân tộc – tên gọi như nguồn ghi\tchild – ethnicity – words of the source\tsensitive\t\t30\n\
        child.nationalities[]\tCon – quốc tịch\tchild – nationality\tpersonal\tcountry\n\
        child.home_town.province\tCon – quê quán – mã tỉnh, thành phố\tchild – home town – province code\tpersonal\t\t\t2 digits\n\
        child.home_town.district\tCon – quê quán – mã quận, huyện\tchild – home town – district code\tpersonal\t\t\t3 digits; no districts since 2025-07-01\n\
        child.home_town.commune\tCon – quê quán – mã xã, phường, đặc khu\tchild – home town – commune code\tpersonal\t\t\t5 digits; the same code may mean another commune before 2025-07-01\n\
        child.home_town.as_of\tCon – quê quán – ngày của danh mục đơn vị hành chính\tchild – home town – date of the unit list\tpersonal\n\
        child.home_town.text\tCon – quê quán – địa chỉ chi tiết\tchild – home town – address as written\tpersonal\t\t500\n\
        child.home_town.country\tCon – quê quán – quốc gia\tchild – home town – country\tpersonal\tcountry\n\
        child.birth_place.province\tCon – nơi sinh – mã tỉnh, thành phố\tchild – place of birth – province code\tpersonal\t\t\t2 digits\n\
        child.birth_place.district\tCon – nơi sinh – mã quận, huyện\tchild – place of birth – district code\tpersonal\t\t\t3 digits; no districts since 2025-07-01\n\
        child.birth_place.commune\tCon – nơi sinh – mã xã, phường, đặc khu\tchild – place of birth – commune code\tpersonal\t\t\t5 digits; the same code may mean another commune before 2025-07-01\n\
        child.birth_place.as_of\tCon – nơi sinh – ngày của danh mục đơn vị hành chính\tchild – place of birth – date of the unit list\tpersonal\n\
        child.birth_place.text\tCon – nơi sinh – địa chỉ chi tiết\tchild – place of birth – address as written\tpersonal\t\t500\n\
        child.birth_place.country\tCon – nơi sinh – quốc gia\tchild – place of birth – country\tpersonal\tcountry\n\
        child.birth_unit\tCon – đơn vị hành chính nơi sinh\tchild – unit of the place of birth\tpersonal\t\t100\tas the source names it\n\
        child.residence.kind\tCon – nơi cư trú – loại cư trú\tchild – residence – kind of residence\tpublic\tresidence-kind\n\
        child.residence.address.province\tCon – nơi cư trú – nơi cư trú – mã tỉnh, thành phố\tchild – residence – address – province code\tpersonal\t\t\t2 digits\n\
        child.residence.address.district\tCon – nơi cư trú – nơi cư trú – mã quận, huyện\tchild – residence – address – district code\tpersonal\t\t\t3 digits; no districts since 2025-07-01\n\
        child.residence.address.commune\tCon – nơi cư trú – nơi cư trú – mã xã, phường, đặc khu\tchild – residence – address – commune code\tpersonal\t\t\t5 digits; the same code may mean another commune before 2025-07-01\n\
        child.residence.address.as_of\tCon – nơi cư trú – nơi cư trú – ngày của danh mục đơn vị hành chính\tchild – residence – address – date of the unit list\tpersonal\n\
        child.residence.address.text\tCon – nơi cư trú – nơi cư trú – địa chỉ chi tiết\tchild – residence – address – address as written\tpersonal\t\t500\n\
        child.residence.address.country\tCon – nơi cư trú – nơi cư trú – quốc gia\tchild – residence – address – country\tpersonal\tcountry\n\
        child.occupation\tCon – nghề nghiệp\tchild – occupation\tpersonal\n\
        child.phone\tCon – số điện thoại\tchild – telephone\tpersonal\n\
        child.email\tCon – thư điện tử\tchild – mail address\tpersonal\n\
        child.verified\tCon – đã xác thực thông tin\tchild – checked against the population database\tpublic\t\t\t0 or 1 as the source gives it\n\
        declarant.name.full\tNgười yêu cầu – họ, chữ đệm, tên\tdeclarant – full name\tpersonal\t\t100\n\
        declarant.name.family\tNgười yêu cầu – họ\tdeclarant – family name\tpersonal\t\t\tonly when the source states the parts\n\
        declarant.name.middle\tNgười yêu cầu – chữ đệm\tdeclarant – middle name\tpersonal\n\
        declarant.name.given\tNgười yêu cầu – tên\tdeclarant – given name\tpersonal\n\
        declarant.name.other\tNgười yêu cầu – tên gọi khác\tdeclarant – other name\tpersonal\n\
        declarant.name.latin\tNgười yêu cầu – tên chữ cái La-tinh\tdeclarant – name in Latin capitals\tpersonal\n\
        declarant.sex\tNgười yêu cầu – giới tính\tdeclarant – sex\tpersonal\tsex\n\
        declarant.birth_date\tNgười yêu cầu – ngày, tháng, năm sinh\tdeclarant – date of birth\tpersonal\t\t\tmay be a year, or a year and month, only\n\
        declarant.birth_date_words\tNgười yêu cầu – ngày sinh ghi bằng chữ\tdeclarant – date of birth in words\tpersonal\t\t150\n\
        declarant.personal_id\tNgười yêu cầu – số định danh cá nhân\tdeclarant – personal id\tpersonal\n\
        declarant.id_document.kind\tNgười yêu cầu – loại giấy tờ tùy thân\tdeclarant – kind of identity document\tpublic\tdocument-kind\n\
        declarant.id_document.other_name\tNgười yêu cầu – tên giấy tờ khác\tdeclarant – name of another document\tpublic\t\t100\n\
        declarant.id_document.number\tNgười yêu cầu – số giấy tờ tùy thân\tdeclarant – document number\tpersonal\t\t50\n\
        declarant.id_document.issued_on\tNgười yêu cầu – ngày cấp giấy tờ\tdeclarant – date of issue\tpersonal\n\
        declarant.id_document.issued_by\tNgười yêu cầu – nơi cấp giấy tờ\tdeclarant – issuing authority\tpublic\t\t255\n\
        declarant.id_document.system\tNgười yêu cầu – danh mục loại giấy tờ của nguồn\tdeclarant – list of document kinds of the source\tpublic\t\t\tonly when the number of the source could not be translated\n\
        declarant.ethnicity.system\tNgười yêu cầu – dân tộc – danh mục\tdeclarant – ethnicity – code list\tsensitive\n\
        declarant.ethnicity.code\tNgười yêu cầu – dân tộc – mã\tdeclarant – ethnicity – code\tsensitive\n\
        declarant.ethnicity.name\tNgười yêu cầu – dân tộc – tên gọi như nguồn ghi\tdeclarant – ethnicity – words of the source\tsensitive\t\t30\n\
        declarant.nationalities[]\tNgười yêu cầu – quốc tịch\tdeclarant – nationality\tpersonal\tcountry\n\
        declarant.home_town.province\tNgười yêu cầu – quê quán – mã tỉnh, thành phố\tdeclarant – home town – province code\tpersonal\t\t\t2 digits\n\
        declarant.home_town.district\tNgười yêu cầu – quê quán – mã quận, huyện\tdeclarant – home town – district code\tpersonal\t\t\t3 digits; no districts since 2025-07-01\n\
        declarant.home_town.commune\tNgười yêu cầu – quê quán – mã xã, phường, đặc khu\tdeclarant – home town – commune code\tpersonal\t\t\t5 digits; the same code may mean another commune before 2025-07-01\n\
        declarant.home_town.as_of\tNgười yêu cầu – quê quán – ngày của danh mục đơn vị hành chính\tdeclarant – home town – date of the unit list\tpersonal\n\
        declarant.home_town.text\tNgười yêu cầu – quê quán – địa chỉ chi tiết\tdeclarant – home town – address as written\tpersonal\t\t500\n\
        declarant.home_town.country\tNgười yêu cầu – quê quán – quốc gia\tdeclarant – home town – country\tpersonal\tcountry\n\
        declarant.birth_place.province\tNgười yêu cầu – nơi sinh – mã tỉnh, thành phố\tdeclarant – place of birth – province code\tpersonal\t\t\t2 digits\n\
        declarant.birth_place.district\tNgười yêu cầu – nơi sinh – mã quận, huyện\tdeclarant – place of birth – district code\tpersonal\t\t\t3 digits; no districts since 2025-07-01\n\
        declarant.birth_place.commune\tNgười yêu cầu – nơi sinh – mã xã, phường, đặc khu\tdeclarant – place of birth – commune code\tpersonal\t\t\t5 digits; the same code may mean another commune before 2025-07-01\n\
        declarant.birth_place.as_of\tNgười yêu cầu – nơi sinh – ngày của danh mục đơn vị hành chính\tdeclarant – place of birth – date of the unit list\tpersonal\n\
        declarant.birth_place.text\tNgười yêu cầu – nơi sinh – địa chỉ chi tiết\tdeclarant – place of birth – address as written\tpersonal\t\t500\n\
        declarant.birth_place.country\tNgười yêu cầu – nơi sinh – quốc gia\tdeclarant – place of birth – country\tpersonal\tcountry\n\
        declarant.birth_unit\tNgười yêu cầu – đơn vị hành chính nơi sinh\tdeclarant – unit of the place of birth\tpersonal\t\t100\tas the source names it\n\
        declarant.residence.kind\tNgười yêu cầu – nơi cư trú – loại cư trú\tdeclarant – residence – kind of residence\tpublic\tresidence-kind\n\
        declarant.residence.address.province\tNgười yêu cầu – nơi cư trú – nơi cư trú – mã tỉnh, thành phố\tdeclarant – residence – address – province code\tpersonal\t\t\t2 digits\n\
        declarant.residence.address.district\tNgười yêu cầu – nơi cư trú – nơi cư trú – mã quận, huyện\tdeclarant – residence – address – district code\tpersonal\t\t\t3 digits; no districts since 2025-07-01\n\
        declarant.residence.address.commune\tNgười yêu cầu – nơi cư trú – nơi cư trú – mã xã, phường, đặc khu\tdeclarant – residence – address – commune code\tpersonal\t\t\t5 digits; the same code may mean another commune before 2025-07-01\n\
        declarant.residence.address.as_of\tNgười yêu cầu – nơi cư trú – nơi cư trú – ngày của danh mục đơn vị hành chính\tdeclarant – residence – address – date of the unit list\tpersonal\n\
        declarant.residence.address.text\tNgười yêu cầu – nơi cư trú – nơi cư trú – địa chỉ chi tiết\tdeclarant – residence – address – address as written\tpersonal\t\t500\n\
        declarant.residence.address.country\tNgười yêu cầu – nơi cư trú – nơi cư trú – quốc gia\tdeclarant – residence – address – country\tpersonal\tcountry\n\
        declarant.occupation\tNgười yêu cầu – nghề nghiệp\tdeclarant – occupation\tpersonal\n\
        declarant.phone\tNgười yêu cầu – số điện thoại\tdeclarant – telephone\tpersonal\n\
        declarant.email\tNgười yêu cầu – thư điện tử\tdeclarant – mail address\tpersonal\n\
        declarant.verified\tNgười yêu cầu – đã xác thực thông tin\tdeclarant – checked against the population database\tpublic\t\t\t0 or 1 as the source gives it\n\
        declarant.relationship_to_recognised\tNgười yêu cầu – quan hệ với người được nhận\tdeclarant – relationship to the recognised\tpersonal\t\t100\n\
        declarant.relationship_to_recogniser\tNgười yêu cầu – quan hệ với người nhận\tdeclarant – relationship to the recogniser\tpersonal\t\t100\n\
        foreign.document\tGiấy tờ nước ngoài\tforeign document\tpersonal\n\
        foreign.number\tSố đăng ký ở nước ngoài\tforeign registration number\tpersonal\t\t50\n\
        foreign.registered_on\tNgày đăng ký ở nước ngoài\tforeign registration date\tpersonal\n\
        foreign.authority\tCơ quan nước ngoài đã đăng ký\tforeign authority\tpublic\t\t255\n\
        foreign.country\tQuốc gia đã đăng ký\tcountry of the foreign registration\tpublic\tcountry\n\
        birth_ref.register\tĐăng ký khai sinh của con – sổ\tbirth entry of the child – register\tpublic\tcivil-register\n\
        birth_ref.authority\tĐăng ký khai sinh của con – cơ quan\tbirth entry of the child – authority\tpublic\n\
        birth_ref.number\tĐăng ký khai sinh của con – số\tbirth entry of the child – number\tpersonal\n\
        birth_ref.book\tĐăng ký khai sinh của con – quyển số\tbirth entry of the child – book\tpublic\n\
        birth_ref.registered_on\tĐăng ký khai sinh của con – ngày đăng ký\tbirth entry of the child – registration date\tpersonal\n");

/// Every record type.
pub static RECORDS: &[RecordAbout] = &[RecordAbout { name: "citizen", label_vi: "Công dân", label_en: "citizen", basis: "Luật Căn cước 26/2023/QH15 điều 9; Nghị định 70/2024/NĐ-CP", governed_by: "", fields: &CITIZEN }, #[cfg(feature = "civil")] RecordAbout { name: "adoption", label_vi: "Nuôi con nuôi", label_en: "adoption", basis: "Luật Nuôi con nuôi 52/2010/QH12", governed_by: "entry.registered_on", fields: &ADOPTION }, #[cfg(feature = "civil")] RecordAbout { name: "birth", label_vi: "Khai sinh", label_en: "birth", basis: "Luật Hộ tịch 60/2014/QH13 điều 13–16; Thông tư 04/2020/TT-BTP", governed_by: "entry.registered_on", fields: &BIRTH }, #[cfg(feature = "civil")] RecordAbout { name: "book", label_vi: "Sổ hộ tịch", label_en: "register book", basis: "Luật Hộ tịch 60/2014/QH13 điều 59; Thông tư 04/2020/TT-BTP", governed_by: "", fields: &BOOK }, #[cfg(feature = "civil")] RecordAbout { name: "correction", label_vi: "Thay đổi, cải chính, bổ sung hộ tịch", label_en: "change or correction", basis: "Luật Hộ tịch 60/2014/QH13 điều 26–29", governed_by: "entry.registered_on", fields: &CORRECTION }, #[cfg(feature = "civil")] RecordAbout { name: "death", label_vi: "Khai tử", label_en: "death", basis: "Luật Hộ tịch 60/2014/QH13 điều 32–34; Thông tư 04/2020/TT-BTP", governed_by: "entry.registered_on", fields: &DEATH }, #[cfg(feature = "civil")] RecordAbout { name: "extract", label_vi: "Bản sao trích lục hộ tịch", label_en: "extract", basis: "Luật Hộ tịch 60/2014/QH13 điều 63–64", governed_by: "entry.registered_on", fields: &EXTRACT }, #[cfg(feature = "civil")] RecordAbout { name: "foreign-note", label_vi: "Ghi chú việc hộ tịch ở nước ngoài", label_en: "note of an event abroad", basis: "Luật Hộ tịch 60/2014/QH13 điều 48–50; Nghị định 123/2015/NĐ-CP điều 34–39", governed_by: "entry.registered_on", fields: &FOREIGN_NOTE }, #[cfg(feature = "civil")] RecordAbout { name: "guardianship", label_vi: "Giám hộ", label_en: "guardianship", basis: "Luật Hộ tịch 60/2014/QH13 điều 19–22; Bộ luật Dân sự 91/2015/QH13 điều 46–63", governed_by: "entry.registered_on", fields: &GUARDIANSHIP }, #[cfg(feature = "civil")] RecordAbout { name: "marital-status", label_vi: "Xác nhận tình trạng hôn nhân", label_en: "certificate of marital status", basis: "Nghị định 123/2015/NĐ-CP điều 21–23; Thông tư 04/2020/TT-BTP", governed_by: "entry.registered_on", fields: &MARITAL_STATUS }, #[cfg(feature = "civil")] RecordAbout { name: "marriage", label_vi: "Kết hôn", label_en: "marriage", basis: "Luật Hộ tịch 60/2014/QH13 điều 17–18, 37–38; Thông tư 04/2020/TT-BTP", governed_by: "entry.registered_on", fields: &MARRIAGE }, #[cfg(feature = "civil")] RecordAbout { name: "parent-child", label_vi: "Nhận cha, mẹ, con", label_en: "recognition of parent or child", basis: "Luật Hộ tịch 60/2014/QH13 điều 24–25, 43–44", governed_by: "entry.registered_on", fields: &PARENT_CHILD }];
