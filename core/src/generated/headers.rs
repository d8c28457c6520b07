// Generated from spec/formats/csv/headers.csv by chuan-spec; do not edit.
//! Names of columns and the fields they mean.
use crate::codes::Lines;
use crate::formats::columns::Header;

/// Every known name of a column, in the order of preference.
pub static HEADERS: Lines<Header> = Lines::new("\
        Số định danh cá nhân\tpersonal_id\n\
        Số định danh\tpersonal_id\n\
        SoDinhDanh\tpersonal_id\n\
        Số định danh công dân\tpersonal_id\n\
        Mã định danh\tpersonal_id\n\
        Mã định danh cá nhân\tpersonal_id\n\
        Mã số định danh\tpersonal_id\n\
        Định danh cá nhân\tpersonal_id\n\
        ĐDCN\tpersonal_id\n\
        Số ĐDCN\tpersonal_id\n\
        Mã ĐDCN\tpersonal_id\n\
        CCCD\tpersonal_id\n\
        Số CCCD\tpersonal_id\n\
        SO_CCCD\tpersonal_id\n\
        MA_CCCD\tpersonal_id\n\
        Căn cước\tpersonal_id\n\
        Số căn cước\tpersonal_id\n\
        Số thẻ căn cước\tpersonal_id\n\
        Căn cước công dân\tpersonal_id\n\
        Số căn cước công dân\tpersonal_id\n\
        Số thẻ căn cước công dân\tpersonal_id\n\
        citizenPid\tpersonal_id\n\
        idCode\tpersonal_id\n\
        CCCD Number\tpersonal_id\n\
        personal id\tpersonal_id\n\
        Personal ID\tdistinguishing_marks\t\talias\n\
        personal identification number\tpersonal_id\n\
        personal id number\tpersonal_id\n\
        national id\tpersonal_id\n\
        national id number\tpersonal_id\n\
        citizen id\tpersonal_id\n\
        citizen id number\tpersonal_id\n\
        identity number\tpersonal_id\t\talias\n\
        id number\tpersonal_id|old_ids[0].number\t\talias\n\
        nksSoDinhDanh\tpersonal_id\n\
        nktSoDinhDanh\tpersonal_id\n\
        Số CMND/CCCD\tpersonal_id|old_ids[0].number\n\
        CMND/CCCD\tpersonal_id|old_ids[0].number\n\
        CCCD/CMND\tpersonal_id|old_ids[0].number\n\
        Số CCCD/CMND\tpersonal_id|old_ids[0].number\n\
        Số CCCD hoặc CMND\tpersonal_id|old_ids[0].number\n\
        Số CMND hoặc CCCD\tpersonal_id|old_ids[0].number\n\
        Số CMND (CCCD)\tpersonal_id|old_ids[0].number\n\
        SoCMND_CCCD\tpersonal_id|old_ids[0].number\n\
        Số CMT/CCCD\tpersonal_id|old_ids[0].number\n\
        CMT/CCCD\tpersonal_id|old_ids[0].number\n\
        Số CMND/CCCD/Định danh\tpersonal_id|old_ids[0].number\n\
        CMND\tpersonal_id|old_ids[0].number\n\
        Số CMND\tpersonal_id|old_ids[0].number\n\
        SoCMND\tpersonal_id|old_ids[0].number\n\
        CMT\tpersonal_id|old_ids[0].number\n\
        Số CMT\tpersonal_id|old_ids[0].number\n\
        Số CMTND\tpersonal_id|old_ids[0].number\n\
        Chứng minh nhân dân\tpersonal_id|old_ids[0].number\n\
        Số chứng minh nhân dân\tpersonal_id|old_ids[0].number\n\
        Chứng minh thư\tpersonal_id|old_ids[0].number\n\
        Số chứng minh thư\tpersonal_id|old_ids[0].number\n\
        CMND cũ\told_ids[0].number\n\
        Số CMND cũ\told_ids[0].number\n\
        CMND 9 số\told_ids[0].number\n\
        Số CMND 9 số\told_ids[0].number\n\
        Số giấy tờ cũ\told_ids[0].number\n\
        oldIdentify\told_ids[0].number\n\
        oldIdCode\told_ids[0].number\n\
        Old ID Number\told_ids[0].number\n\
        old id\told_ids[0].number\n\
        old identity number\told_ids[0].number\n\
        Họ và tên\tname.full\n\
        Họ tên\tname.full\n\
        HO_TEN\tname.full\n\
        HoVaTen\tname.full\n\
        Họ và tên đầy đủ\tname.full\n\
        Họ tên đầy đủ\tname.full\n\
        Họ, chữ đệm, tên\tname.full\n\
        Họ, chữ đệm và tên\tname.full\n\
        Họ, chữ đệm, tên khai sinh\tname.full\n\
        Họ, chữ đệm và tên khai sinh\tname.full\n\
        Họ, tên đệm và tên\tname.full\n\
        Họ và tên khai sinh\tname.full\n\
        Họ tên khai sinh\tname.full\n\
        Họ và tên người dân\tname.full\n\
        Họ tên công dân\tname.full\n\
        Họ và tên học sinh\tname.full\n\
        Họ và tên bệnh nhân\tname.full\n\
        Tên đầy đủ\tname.full\n\
        nksHoTen\tname.full\n\
        nktHoTen\tname.full\n\
        fullName\tname.full\n\
        personName\tname.full\n\
        full name\tname.full\n\
        name\tname.full\n\
        complete name\tname.full\n\
        Tên\tname.given\n\
        Tên\tname.full\n\
        given name\tname.given\n\
        first name\tname.given\t\talias\n\
        Họ\tname.family\n\
        family name\tname.family\n\
        last name\tname.family\t\talias\n\
        surname\tname.family\n\
        Chữ đệm\tname.middle\n\
        ChuDem\tname.middle\n\
        Đệm\tname.middle\n\
        Tên đệm\tname.middle\n\
        Tên lót\tname.middle\n\
        middle name\tname.middle\n\
        Họ đệm\tname.full#family-middle\n\
        Họ và đệm\tname.full#family-middle\n\
        Họ và tên đệm\tname.full#family-middle\n\
        Họ và chữ đệm\tname.full#family-middle\n\
        Họ tên đệm\tname.full#family-middle\n\
        Họ lót\tname.full#family-middle\n\
        Họ và tên lót\tname.full#family-middle\n\
        Tên gọi khác\tname.other\n\
        Tên khác\tname.other\n\
        Bí danh\tname.other\n\
        other name\tname.other\n\
        alias\tname.other\n\
        Ngày sinh\tbirth.date\n\
        Ngày sinh\tbirth.date#day\n\
        NGAY_SINH\tbirth.date\n\
        Ngày, tháng, năm sinh\tbirth.date\n\
        Ngày tháng năm sinh\tbirth.date\n\
        NgayThangNamSinh\tbirth.date\n\
        Ngày/tháng/năm sinh\tbirth.date\n\
        NTNS\tbirth.date\n\
        Sinh ngày\tbirth.date\n\
        Ngày sinh (dd/mm/yyyy)\tbirth.date\n\
        Tháng sinh\tbirth.date#month\n\
        Năm sinh\tbirth.date#year\n\
        Sinh năm\tbirth.date#year\n\
        nksNgaySinh\tbirth.date\n\
        nktNgaySinh\tbirth.date\n\
        birthDate\tbirth.date\n\
        dayOfBirth\tbirth.date\n\
        dateOfBirth\tbirth.date\n\
        DOB\tbirth.date\n\
        birthday\tbirth.date\n\
        birth day\tbirth.date#day\t\talias\n\
        birth month\tbirth.date#month\n\
        birth year\tbirth.date#year\n\
        year of birth\tbirth.date#year\n\
        Giới tính\tsex\n\
        GIOI_TINH\tsex\n\
        GT\tsex\t\talias\n\
        Phái\tsex\n\
        Nam/Nữ\tsex\n\
        Nam nữ\tsex\n\
        nksGioiTinh\tsex\tcivil158\n\
        nktGioiTinh\tsex\tcivil158\n\
        gender\tsex\n\
        sex\tsex\n\
        genderId\tsex\tllr\n\
        Quốc tịch\tnationalities[0]\n\
        MA_QUOCTICH\tnationalities[0]\n\
        nksQuocTich\tnationalities[0]\n\
        nktQuocTich\tnationalities[0]\n\
        Quốc tịch khác\tnationalities[1]\n\
        nksQuocTichKhac\tnationalities[1]\n\
        nationality\tnationalities[0]\n\
        citizenship\tnationalities[0]\n\
        Dân tộc\tethnicity\n\
        DanToc\tethnicity\n\
        MA_DANTOC\tethnicity\n\
        Mã dân tộc\tethnicity\n\
        Tên dân tộc\tethnicity\n\
        nksDanToc\tethnicity\n\
        nktDanToc\tethnicity\n\
        ethnic\tethnicity\n\
        race\tethnicity\n\
        ethnicity\tethnicity\n\
        ethnic group\tethnicity\n\
        Tôn giáo\treligion\n\
        Mã tôn giáo\treligion\n\
        religion\treligion\n\
        Tình trạng hôn nhân\tmarital_status\n\
        TinhTrangHonNhan\tmarital_status\n\
        TTHN\tmarital_status\n\
        Hôn nhân\tmarital_status\n\
        marital status\tmarital_status\n\
        Nhóm máu\tblood_type\n\
        NHOM_MAU\tblood_type\n\
        blood type\tblood_type\n\
        blood group\tblood_type\n\
        Quê quán\torigin.text\n\
        Nguyên quán\torigin.text\t\talias\n\
        nksQueQuan\torigin.text\n\
        homeTown\torigin.text\n\
        placeOfOrigin\torigin.text\n\
        originPlace\torigin.text\n\
        Nơi sinh\tbirth.place.text\n\
        nksNoiSinh\tbirth.place.text\n\
        place of birth\tbirth.place.text\n\
        birth place\tbirth.place.text\n\
        Nơi đăng ký khai sinh\tbirth.registration.text\n\
        Nơi ĐKKS\tbirth.registration.text\n\
        NoiDangKyKhaiSinh\tbirth.registration.text\n\
        place of birth registration\tbirth.registration.text\n\
        Nơi thường trú\tpermanent_residence.text\n\
        Thường trú\tpermanent_residence.text\n\
        Địa chỉ thường trú\tpermanent_residence.text\n\
        Hộ khẩu thường trú\tpermanent_residence.text\n\
        Nơi đăng ký thường trú\tpermanent_residence.text\n\
        Nơi ĐKTT\tpermanent_residence.text\n\
        Nơi ĐKHKTT\tpermanent_residence.text\n\
        ĐKHKTT\tpermanent_residence.text\n\
        HKTT\tpermanent_residence.text\n\
        Hộ khẩu\tpermanent_residence.text\n\
        regPlaceAddress\tpermanent_residence.text\n\
        placeOfResident\tpermanent_residence.text\n\
        residencePlace\tpermanent_residence.text\n\
        permanentAddress\tpermanent_residence.text\n\
        Place of Residence\tpermanent_residence.text\n\
        permanent residence\tpermanent_residence.text\n\
        Nơi ở hiện tại\tcurrent_residence.text\n\
        Nơi ở hiện nay\tcurrent_residence.text\n\
        NoiOHienNay\tcurrent_residence.text\n\
        Chỗ ở hiện nay\tcurrent_residence.text\n\
        Chỗ ở hiện tại\tcurrent_residence.text\n\
        Địa chỉ hiện tại\tcurrent_residence.text\n\
        Địa chỉ hiện nay\tcurrent_residence.text\n\
        Nơi tạm trú\tcurrent_residence.text\t\talias\n\
        Địa chỉ tạm trú\tcurrent_residence.text\t\talias\n\
        Nơi cư trú\tcurrent_residence.text\t\talias\n\
        Địa chỉ cư trú\tcurrent_residence.text\t\talias\n\
        Địa chỉ\tcurrent_residence.text\t\talias\n\
        DIA_CHI\tcurrent_residence.text\t\talias\n\
        Địa chỉ liên hệ\tcurrent_residence.text\t\talias\n\
        nktNoiCuTru\tcurrent_residence.text\t\talias\n\
        address\tcurrent_residence.text\t\talias\n\
        current address\tcurrent_residence.text\n\
        current residence\tcurrent_residence.text\n\
        MATINH_CU_TRU\tcurrent_residence.province\n\
        MAHUYEN_CU_TRU\tcurrent_residence.district\n\
        MAXA_CU_TRU\tcurrent_residence.commune\n\
        Tỉnh\tcurrent_residence.province\t\talias\n\
        Tỉnh/Thành phố\tcurrent_residence.province\t\talias\n\
        Tỉnh thành\tcurrent_residence.province\t\talias\n\
        Mã tỉnh\tcurrent_residence.province\t\talias\n\
        Huyện\tcurrent_residence.district\t\talias\n\
        Quận/Huyện\tcurrent_residence.district\t\talias\n\
        Quận huyện\tcurrent_residence.district\t\talias\n\
        Mã huyện\tcurrent_residence.district\t\talias\n\
        Xã\tcurrent_residence.commune\t\talias\n\
        Phường/Xã\tcurrent_residence.commune\t\talias\n\
        Xã/Phường\tcurrent_residence.commune\t\talias\n\
        Xã/Phường/Thị trấn\tcurrent_residence.commune\t\talias\n\
        Mã xã\tcurrent_residence.commune\t\talias\n\
        province\tcurrent_residence.province\t\talias\n\
        district\tcurrent_residence.district\t\talias\n\
        commune\tcurrent_residence.commune\t\talias\n\
        ward\tcurrent_residence.commune\t\talias\n\
        Số nhà\tcurrent_residence.text#house\t\talias\n\
        Số nhà, đường\tcurrent_residence.text#house\t\talias\n\
        Số nhà/đường\tcurrent_residence.text#house\t\talias\n\
        Đường\tcurrent_residence.text#house\t\talias\n\
        Thôn\tcurrent_residence.text#hamlet\t\talias\n\
        Thôn/Xóm\tcurrent_residence.text#hamlet\t\talias\n\
        Thôn/Bản\tcurrent_residence.text#hamlet\t\talias\n\
        Ấp\tcurrent_residence.text#hamlet\t\talias\n\
        Tổ dân phố\tcurrent_residence.text#hamlet\t\talias\n\
        Thôn/Tổ dân phố\tcurrent_residence.text#hamlet\t\talias\n\
        Khu phố\tcurrent_residence.text#hamlet\t\talias\n\
        Nơi sinh\tbirth.place.*\n\
        nơi sinh của\tbirth.place.*\n\
        birth place\tbirth.place.*\n\
        place of birth\tbirth.place.*\n\
        Nơi đăng ký khai sinh\tbirth.registration.*\n\
        NoiDangKyKhaiSinh\tbirth.registration.*\n\
        ĐKKS\tbirth.registration.*\n\
        birth registration\tbirth.registration.*\n\
        Quê quán\torigin.*\n\
        Nguyên quán\torigin.*\n\
        Quê\torigin.*\n\
        origin\torigin.*\n\
        origin place\torigin.*\n\
        place of origin\torigin.*\n\
        home town\torigin.*\n\
        Thường trú\tpermanent_residence.*\n\
        Nơi thường trú\tpermanent_residence.*\n\
        Địa chỉ thường trú\tpermanent_residence.*\n\
        Hộ khẩu thường trú\tpermanent_residence.*\n\
        HKTT\tpermanent_residence.*\n\
        Hộ khẩu\tpermanent_residence.*\n\
        permanent address\tpermanent_residence.*\n\
        permanent residence\tpermanent_residence.*\n\
        permanent\tpermanent_residence.*\n\
        Nơi ở hiện tại\tcurrent_residence.*\n\
        NoiOHienNay\tcurrent_residence.*\n\
        Chỗ ở hiện nay\tcurrent_residence.*\n\
        Hiện tại\tcurrent_residence.*\n\
        Hiện nay\tcurrent_residence.*\n\
        Nơi ở\tcurrent_residence.*\n\
        Tạm trú\tcurrent_residence.*\t\talias\n\
        Nơi tạm trú\tcurrent_residence.*\t\talias\n\
        Cư trú\tcurrent_residence.*\t\talias\n\
        Nơi cư trú\tcurrent_residence.*\t\talias\n\
        Địa chỉ\tcurrent_residence.*\t\talias\n\
        current address\tcurrent_residence.*\n\
        current residence\tcurrent_residence.*\n\
        current\tcurrent_residence.*\n\
        address\tcurrent_residence.*\t\talias\n\
        Mã tỉnh\t*.province\n\
        MaTinhThanh\t*.province\n\
        Mã tỉnh thành phố\t*.province\n\
        Tỉnh\t*.province\n\
        Tỉnh/Thành phố\t*.province\n\
        Tỉnh thành\t*.province\n\
        TinhTP\t*.province\n\
        TP\t*.province\n\
        tenTinhThanh\t*.text#province\n\
        province\t*.province\n\
        province code\t*.province\n\
        Mã huyện\t*.district\n\
        MaQuanHuyen\t*.district\n\
        Huyện\t*.district\n\
        Quận/Huyện\t*.district\n\
        tenQuanHuyen\t*.text#district\n\
        district\t*.district\n\
        district code\t*.district\n\
        Mã xã\t*.commune\n\
        MaPhuongXa\t*.commune\n\
        Mã phường xã\t*.commune\n\
        Mã xã phường\t*.commune\n\
        Xã\t*.commune\n\
        Phường\t*.commune\n\
        Xã/Phường\t*.commune\n\
        Phường/Xã\t*.commune\n\
        Xã/Phường/Thị trấn\t*.commune\n\
        tenPhuongXa\t*.text#commune\n\
        commune\t*.commune\n\
        commune code\t*.commune\n\
        ward\t*.commune\n\
        Thôn\t*.text#hamlet\n\
        Thôn xóm\t*.text#hamlet\n\
        Tổ dân phố\t*.text#hamlet\n\
        Ấp\t*.text#hamlet\n\
        Số nhà\t*.text#house\n\
        Số nhà đường\t*.text#house\n\
        Đường\t*.text#house\n\
        street\t*.text#house\n\
        Chi tiết\t*.text\n\
        Địa chỉ\t*.text\n\
        Địa chỉ chi tiết\t*.text\n\
        text\t*.text\n\
        detail\t*.text\n\
        address\t*.text\n\
        Quốc gia\t*.country\n\
        Nước\t*.country\n\
        country\t*.country\n\
        Cha\tfather.name\n\
        Bố\tfather.name\n\
        Tên cha\tfather.name\n\
        chaHoTen\tfather.name\n\
        fatherName\tfather.name\n\
        Father's Name\tfather.name\n\
        father\tfather.name\n\
        Mẹ\tmother.name\n\
        Má\tmother.name\t\talias\n\
        meHoTen\tmother.name\n\
        motherName\tmother.name\n\
        Mother's Name\tmother.name\n\
        mother\tmother.name\n\
        Vợ/Chồng\tspouse.name\n\
        Vợ hoặc chồng\tspouse.name\n\
        husBandName\tspouse.name\n\
        wifeName\tspouse.name\n\
        spouse\tspouse.name\n\
        Chủ hộ\thousehold.head.name\n\
        head of household\thousehold.head.name\n\
        Người đại diện\tlegal_representative.name\n\
        Người giám hộ\tlegal_representative.name\t\talias\n\
        legal representative\tlegal_representative.name\n\
        Cha\tfather.*\n\
        của cha\tfather.*\n\
        Bố\tfather.*\n\
        của bố\tfather.*\n\
        người cha\tfather.*\n\
        father\tfather.*\n\
        fathers\tfather.*\n\
        Mẹ\tmother.*\n\
        của mẹ\tmother.*\n\
        người mẹ\tmother.*\n\
        của vợ/chồng\tspouse.*\n\
        của vợ\tspouse.*\n\
        của chồng\tspouse.*\n\
        của chủ hộ\thousehold.head.*\n\
        mother\tmother.*\n\
        mothers\tmother.*\n\
        Vợ/Chồng\tspouse.*\n\
        Vợ chồng\tspouse.*\n\
        VoChong\tspouse.*\n\
        Vợ hoặc chồng\tspouse.*\n\
        Vợ\tspouse.*\n\
        Chồng\tspouse.*\n\
        spouse\tspouse.*\n\
        wife\tspouse.*\n\
        husband\tspouse.*\n\
        Chủ hộ\thousehold.head.*\n\
        household head\thousehold.head.*\n\
        Người đại diện\tlegal_representative.*\n\
        NguoiDaiDien\tlegal_representative.*\n\
        Người giám hộ\tlegal_representative.*\t\talias\n\
        legal representative\tlegal_representative.*\n\
        Họ và tên\t*.name\n\
        Họ tên\t*.name\n\
        HoVaTen\t*.name\n\
        Họ, chữ đệm, tên\t*.name\n\
        Họ, chữ đệm và tên\t*.name\n\
        Tên\t*.name\n\
        name\t*.name\n\
        full name\t*.name\n\
        Số định danh\t*.personal_id\n\
        Số định danh cá nhân\t*.personal_id\n\
        SoDinhDanh\t*.personal_id\n\
        SoDinhDanhCaNhan\t*.personal_id\n\
        CCCD\t*.personal_id\n\
        Số CCCD\t*.personal_id\n\
        Số căn cước\t*.personal_id\n\
        personal id\t*.personal_id\n\
        id\t*.personal_id|*.old_id\n\
        CMND\t*.personal_id|*.old_id\n\
        Số CMND\t*.personal_id|*.old_id\n\
        Số CMND/CCCD\t*.personal_id|*.old_id\n\
        CMND/CCCD\t*.personal_id|*.old_id\n\
        Số giấy tờ\t*.personal_id|*.old_id\t\talias\n\
        SoGiayToTuyThan\t*.personal_id|*.old_id\t\talias\n\
        Quốc tịch\t*.nationality\n\
        nationality\t*.nationality\n\
        Ngày sinh\t*.birth_date\n\
        Năm sinh\t*.birth_date\n\
        Ngày, tháng, năm sinh\t*.birth_date\n\
        birth date\t*.birth_date\n\
        date of birth\t*.birth_date\n\
        year of birth\t*.birth_date\n\
        Quan hệ với chủ hộ\thousehold.relation\n\
        QH với chủ hộ\thousehold.relation\n\
        Quan hệ chủ hộ\thousehold.relation\n\
        Mã quan hệ với chủ hộ\thousehold.relation\n\
        relation to head\thousehold.relation\n\
        Số sổ hộ khẩu\thousehold.book_no\n\
        SoSoHoKhau\thousehold.book_no\n\
        Sổ hộ khẩu\thousehold.book_no\n\
        Loại giấy tờ\tdocuments[].kind\n\
        Loại giấy tờ tùy thân\tdocuments[].kind\n\
        document type\tdocuments[].kind\n\
        Số giấy tờ\tdocuments[].number\n\
        Số giấy tờ tùy thân\tdocuments[].number\n\
        nktSoGiayToTuyThan\tdocuments[].number\n\
        documentNumber\tpersonal_id\n\
        documentNumber\tdocuments[].number\n\
        document number\tpersonal_id\n\
        document number\tdocuments[].number\n\
        Ngày cấp\tdocuments[].issued\n\
        Ngày cấp CCCD\tdocuments[].issued\n\
        Ngày cấp CMND\tdocuments[].issued\n\
        Ngày cấp CMND/CCCD\tdocuments[].issued\n\
        Ngày cấp căn cước\tdocuments[].issued\n\
        Ngày cấp thẻ\tdocuments[].issued\n\
        Ngày cấp giấy tờ\tdocuments[].issued\n\
        dateProvide\tdocuments[].issued\n\
        cardIssueDate\tdocuments[].issued\n\
        issueDate\tdocuments[].issued\n\
        issue date\tdocuments[].issued\n\
        date of issue\tdocuments[].issued\n\
        Ngày hết hạn\tdocuments[].expires\n\
        Hạn sử dụng\tdocuments[].expires\n\
        Có giá trị đến\tdocuments[].expires\n\
        Ngày hết hạn CCCD\tdocuments[].expires\n\
        Thời hạn\tdocuments[].expires\n\
        outOfDate\tdocuments[].expires\n\
        expiredDate\tdocuments[].expires\n\
        expiryDate\tdocuments[].expires\n\
        cardExpiryDate\tdocuments[].expires\n\
        date of expiry\tdocuments[].expires\n\
        Nơi cấp\tdocuments[].authority\n\
        Nơi cấp CCCD\tdocuments[].authority\n\
        Nơi cấp CMND\tdocuments[].authority\n\
        Nơi cấp CMND/CCCD\tdocuments[].authority\n\
        Cơ quan cấp\tdocuments[].authority\n\
        issued by\tdocuments[].authority\n\
        place of issue\tdocuments[].authority\n\
        Hộ chiếu\tdocuments[passport].number\n\
        Số hộ chiếu\tdocuments[passport].number\n\
        HoChieu\tdocuments[passport].number\n\
        passport\tdocuments[passport].number\n\
        passport number\tdocuments[passport].number\n\
        passport no\tdocuments[passport].number\n\
        Ngày cấp hộ chiếu\tdocuments[passport].issued\n\
        Ngày hết hạn hộ chiếu\tdocuments[passport].expires\n\
        Nơi cấp hộ chiếu\tdocuments[passport].authority\n\
        Số giấy phép lái xe\tdocuments[driver-licence].number\n\
        Giấy phép lái xe\tdocuments[driver-licence].number\n\
        GPLX\tdocuments[driver-licence].number\n\
        Số GPLX\tdocuments[driver-licence].number\n\
        Mã số thuế\ttax_codes[0]\n\
        MST\ttax_codes[0]\n\
        MaSoThue\ttax_codes[0]\n\
        Mã số thuế cá nhân\ttax_codes[0]\n\
        MST cá nhân\ttax_codes[0]\n\
        tax code\ttax_codes[0]\n\
        tax id\ttax_codes[0]\n\
        tax number\ttax_codes[0]\n\
        Mã số BHXH\tsocial_insurance_no\n\
        Mã BHXH\tsocial_insurance_no\n\
        MaBHXH\tsocial_insurance_no\n\
        Số BHXH\tsocial_insurance_no\n\
        Số sổ BHXH\tsocial_insurance_no\n\
        Mã số bảo hiểm xã hội\tsocial_insurance_no\n\
        Số bảo hiểm xã hội\tsocial_insurance_no\n\
        social insurance number\tsocial_insurance_no\n\
        Mã thẻ BHYT\thealth_cards[0].number\n\
        MA_THE_BHYT\thealth_cards[0].number\n\
        MA_THE\thealth_cards[0].number\t\talias\n\
        Số thẻ BHYT\thealth_cards[0].number\n\
        Thẻ BHYT\thealth_cards[0].number\n\
        BHYT\thealth_cards[0].number\n\
        Số BHYT\thealth_cards[0].number\n\
        Mã thẻ bảo hiểm y tế\thealth_cards[0].number\n\
        Số thẻ bảo hiểm y tế\thealth_cards[0].number\n\
        health card\thealth_cards[0].number\n\
        health insurance number\thealth_cards[0].number\n\
        GT_THE_TU\thealth_cards[0].valid_from\n\
        Giá trị thẻ từ\thealth_cards[0].valid_from\n\
        GT_THE_DEN\thealth_cards[0].valid_to\n\
        Giá trị thẻ đến\thealth_cards[0].valid_to\n\
        MA_DKBD\thealth_cards[0].first_facility\n\
        Nơi ĐKKCBBĐ\thealth_cards[0].first_facility\n\
        Nơi đăng ký KCB ban đầu\thealth_cards[0].first_facility\n\
        Nơi đăng ký khám chữa bệnh ban đầu\thealth_cards[0].first_facility\n\
        Điện thoại\tphone\n\
        Số điện thoại\tphone\n\
        SoDienThoai\tphone\n\
        DIEN_THOAI\tphone\n\
        SĐT\tphone\n\
        Số ĐT\tphone\n\
        ĐTDĐ\tphone\n\
        Di động\tphone\n\
        Số di động\tphone\n\
        Điện thoại di động\tphone\n\
        Số điện thoại liên hệ\tphone\n\
        phone\tphone\n\
        phone number\tphone\n\
        mobile\tphone\n\
        mobile phone\tphone\n\
        telephone\tphone\n\
        tel\tphone\n\
        Email\temail\n\
        Thư điện tử\temail\n\
        ThuDienTu\temail\n\
        Địa chỉ email\temail\n\
        Hộp thư điện tử\temail\n\
        e-mail address\temail\n\
        mail\temail\n\
        Nghề nghiệp\toccupation\n\
        Nghề\toccupation\n\
        MA_NGHE_NGHIEP\toccupation\n\
        job\toccupation\n\
        occupation\toccupation\n\
        Đặc điểm nhận dạng\tdistinguishing_marks\n\
        Đặc điểm nhân dạng\tdistinguishing_marks\n\
        identifyCharacteristics\tdistinguishing_marks\n\
        personalIdentification\tdistinguishing_marks\n\
        identifyingMarks\tdistinguishing_marks\n\
        Tình trạng\tstatus\t\talias\n\
        TrangThai\tstatus\t\talias\n\
        status\tstatus\n\
        life status\tstatus\n\
        Ngày chết\tdeath.date\n\
        Ngày mất\tdeath.date\n\
        Ngày tử vong\tdeath.date\n\
        Ngày, tháng, năm chết\tdeath.date\n\
        death date\tdeath.date\n\
        date of death\tdeath.date\n\
        Ngày cập nhật\tupdated_at\n\
        Thời điểm cập nhật\tupdated_at\n\
        updated at\tupdated_at\n\
        last updated\tupdated_at\n");
