// Generated from spec/rules by chuan-spec; do not edit.
//! The rule catalogue.
use crate::codes::{Book, Chapter};
use crate::rules::catalogue::Rule;

/// The rules of every build, a line each.
static RULES_OF_ALL: Book<Rule, 11> = Book::new([
    /* id */ "\
        CIT-CAR-001\n\
        CIT-CAR-002\n\
        CIT-CAR-003\n\
        CIT-CAR-004\n\
        CIT-CAR-005\n\
        CIT-CAR-006\n\
        CIT-CAR-007\n\
        CIT-CAR-008\n\
        CIT-CAR-010\n\
        CIT-CAR-011\n\
        CIT-CAR-012\n\
        CIT-CAR-013\n\
        CIT-CAR-014\n\
        CIT-CAR-015\n\
        CIT-CAR-016\n\
        CIT-CAR-020\n\
        CIT-CAR-021\n\
        CIT-CAR-022\n\
        CIT-CAR-023\n\
        CIT-CAR-024\n\
        CIT-CAR-025\n\
        CIT-CAR-026\n\
        CIT-CAR-027\n\
        CIT-CLN-001\n\
        CIT-CLN-002\n\
        CIT-CLN-003\n\
        CIT-CLN-004\n\
        CIT-CLN-005\n\
        CIT-CLN-007\n\
        CIT-CLN-020\n\
        CIT-CLN-021\n\
        CIT-CLN-022\n\
        CIT-CLN-023\n\
        CIT-CLN-024\n\
        CIT-CLN-025\n\
        CIT-CLN-026\n\
        CIT-CLN-027\n\
        CIT-CLN-028\n\
        CIT-CLN-029\n\
        CIT-CLN-040\n\
        CIT-CLN-041\n\
        CIT-CLN-042\n\
        CIT-CLN-043\n\
        CIT-CLN-044\n\
        CIT-CLN-045\n\
        CIT-CON-001\n\
        CIT-CON-002\n\
        CIT-CON-003\n\
        CIT-CON-004\n\
        CIT-CON-005\n\
        CIT-CON-006\n\
        CIT-CON-007\n\
        CIT-DOC-001\n\
        CIT-DOC-003\n\
        CIT-DOC-004\n\
        CIT-DOC-010\n\
        CIT-DOC-011\n\
        CIT-DOC-012\n\
        CIT-DOC-020\n\
        CIT-DOC-021\n\
        CIT-DOC-023\n\
        CIT-DOC-024\n\
        CIT-DOC-025\n\
        CIT-DOC-026\n\
        CIT-DOC-027\n\
        CIT-DOC-030\n\
        CIT-DOC-031\n\
        CIT-DOC-032\n\
        CIT-DOC-033\n\
        CIT-DOC-034\n\
        CIT-DOC-040\n\
        CIT-DOC-041\n\
        CIT-ID-001\n\
        CIT-ID-002\n\
        CIT-ID-003\n\
        CIT-ID-004\n\
        CIT-ID-005\n\
        CIT-ID-020\n\
        CIT-ID-021\n\
        CIT-ID-022\n\
        CIT-ID-023\n\
        CIT-ID-024\n\
        CIT-ID-025\n\
        CIT-ID-026\n\
        CIT-ID-027\n\
        CIT-ID-040\n\
        CIT-ID-041\n\
        CIT-ID-042\n\
        CIT-ID-043\n\
        CIT-ID-050\n\
        CIT-DAT-001\n\
        CIT-DAT-002\n\
        CIT-DAT-003\n\
        CIT-BIR-001\n\
        CIT-BIR-002\n\
        CIT-BIR-003\n\
        CIT-BIR-004\n\
        CIT-DTH-001\n\
        CIT-DTH-002\n\
        CIT-DTH-003\n\
        CIT-DTH-004\n\
        CIT-DTH-005\n\
        CIT-LST-001\n\
        CIT-LST-002\n\
        CIT-LST-003\n\
        CIT-LST-004\n\
        CIT-LST-005\n\
        CIT-LST-006\n\
        CIT-LST-007\n\
        CIT-LST-008\n\
        CIT-LST-009\n\
        CIT-LST-010\n\
        CIT-LST-011\n\
        CIT-LST-012\n\
        CIT-LST-013\n\
        CIT-LST-014\n\
        CIT-LST-015\n\
        CIT-LST-016\n\
        CIT-LST-017\n\
        CIT-LST-018\n\
        CIT-LST-019\n\
        CIT-LST-020\n\
        CIT-LST-021\n\
        CIT-LST-022\n\
        CIT-LST-023\n\
        CIT-LST-024\n\
        CIT-LST-025\n\
        CIT-LST-026\n\
        CIT-LST-027\n\
        CIT-LST-028\n\
        CIT-LIV-001\n\
        CIT-LIV-002\n\
        CIT-LIV-003\n\
        CIT-LIV-004\n\
        CIT-NAM-001\n\
        CIT-NAM-002\n\
        CIT-NAM-003\n\
        CIT-NAM-004\n\
        CIT-NAM-005\n\
        CIT-NAM-006\n\
        CIT-NAM-007\n\
        CIT-NAM-008\n\
        CIT-NAM-011\n\
        CIT-NAM-012\n\
        CIT-NAM-015\n\
        CIT-NAM-020\n\
        CIT-NAM-021\n\
        CIT-NAM-022\n\
        CIT-TAX-001\n\
        CIT-TAX-002\n\
        CIT-TAX-003\n\
        CIT-TAX-004\n\
        CIT-TAX-005\n\
        CIT-TAX-006\n\
        CIT-INS-001\n\
        CIT-INS-002\n\
        CIT-INS-003\n\
        CIT-INS-004\n\
        CIT-INS-005\n\
        CIT-INS-006\n\
        CIT-INS-007\n\
        CIT-INS-008\n\
        CIT-INS-009\n\
        CIT-INS-010\n\
        CIT-RES-001\n\
        CIT-RES-002\n\
        CIT-RES-003\n\
        CIT-RES-004\n\
        CIT-RES-005\n\
        CIT-RES-006\n\
        CIT-RES-007\n\
        CIT-RES-008\n\
        CIT-RES-010\n\
        CIT-RES-011\n\
        CIT-RES-012\n\
        CIT-RES-013\n\
        CIT-RES-014\n\
        CIT-RES-015\n\
        CIT-REL-001\n\
        CIT-REL-002\n\
        CIT-REL-003\n\
        CIT-REL-004\n\
        CIT-REL-005\n\
        CIT-REL-006\n\
        CIT-REL-007\n\
        CIT-REL-008\n\
        CIT-REL-010\n\
        CIT-REL-011\n\
        CIT-REL-012\n\
        CIT-REL-013\n\
        CIT-REL-015\n\
        CIT-REL-016\n\
        CIT-REQ-001\n\
        CIT-REQ-002\n\
        CIT-REQ-003\n\
        CIT-REQ-004\n\
        CIT-REQ-005\n\
        CIT-REQ-010\n\
        CIT-REQ-011\n\
        CIT-REQ-012\n\
        CIT-REQ-013\n\
        CIT-REQ-014\n\
        CIT-REQ-015\n\
        CIT-REQ-016\n\
        CIT-REQ-017\n\
        CIT-REQ-018\n\
        CIT-REQ-019\n\
        CIT-REQ-020\n\
        CIT-REQ-021\n\
        CIT-REQ-022\n\
        CIT-REQ-023\n\
        CIT-REQ-030\n\
        CIT-REQ-031\n",
    /* marks */ "\
        00\n\
        =\n\
        =\n\
        10\n\
        00\n\
        =\n\
        10\n\
        20\n\
        10\n\
        =\n\
        =\n\
        =\n\
        =\n\
        20\n\
        =\n\
        00\n\
        =\n\
        10\n\
        12\n\
        =\n\
        =\n\
        00\n\
        =\n\
        22\n\
        =\n\
        =\n\
        =\n\
        12\n\
        22\n\
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
        00\n\
        =\n\
        10\n\
        13\n\
        10\n\
        =\n\
        =\n\
        =\n\
        11\n\
        =\n\
        00\n\
        =\n\
        10\n\
        00\n\
        =\n\
        =\n\
        10\n\
        =\n\
        13\n\
        =\n\
        10\n\
        00\n\
        10\n\
        00\n\
        =\n\
        22\n\
        20\n\
        00\n\
        =\n\
        =\n\
        10\n\
        =\n\
        =\n\
        =\n\
        =\n\
        20\n\
        10\n\
        20\n\
        10\n\
        20\n\
        00\n\
        10\n\
        20\n\
        22\n\
        10\n\
        00\n\
        =\n\
        10\n\
        00\n\
        10\n\
        13\n\
        21\n\
        00\n\
        =\n\
        11\n\
        03\n\
        10\n\
        00\n\
        =\n\
        =\n\
        =\n\
        10\n\
        00\n\
        =\n\
        =\n\
        =\n\
        10\n\
        =\n\
        =\n\
        00\n\
        10\n\
        =\n\
        =\n\
        =\n\
        =\n\
        20\n\
        10\n\
        =\n\
        =\n\
        21\n\
        =\n\
        22\n\
        20\n\
        10\n\
        20\n\
        23\n\
        10\n\
        20?\n\
        13\n\
        00\n\
        =\n\
        12\n\
        =\n\
        10\n\
        =\n\
        11\n\
        00\n\
        22\n\
        12\n\
        =\n\
        10\n\
        22\n\
        =\n\
        00\n\
        =\n\
        10\n\
        00\n\
        10\n\
        23\n\
        00\n\
        =\n\
        10\n\
        =\n\
        =\n\
        =\n\
        00\n\
        23\n\
        00\n\
        20\n\
        11\n\
        00\n\
        10\n\
        =\n\
        13\n\
        10\n\
        00\n\
        20\n\
        23\n\
        10\n\
        23\n\
        13\n\
        10\n\
        10?\n\
        00\n\
        10\n\
        =\n\
        00\n\
        10\n\
        00\n\
        10\n\
        =\n\
        11\n\
        10\n\
        =\n\
        20\n\
        10\n\
        21\n\
        11\n\
        01\n\
        =\n\
        =\n\
        21\n\
        11?\n\
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
        21?\n",
    /* test */ "\
        fmrz-cd-number\n\
        fmrz-cd-birth\n\
        fmrz-cd-expiry\n\
        fmrz-cd-national\n\
        fmrz-cd-optional\n\
        fmrz-cd-all\n\
        fmrz-pin-number\n\
        fmrz-name-cut\n\
        fsix-fields\n\
        ffew-fields\u{1f}field-count\u{1f}no-end-mark\n\
        fmojibake\n\
        fbad-hex\n\
        ftlv-length\n\
        fone-parent\n\
        fxml-mixed\n\
        fbroken-record\n\
        fover-limit\n\
        fnot-utf8\n\
        frow-width\n\
        fnul-byte\n\
        fsheet-error\n\
        fother-record\n\
        fkept-limit\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        e\n\
        gspaces\u{1f}invisible\n\
        gseparators\u{1f}quote-mark\u{1f}apostrophe\u{1f}float-tail\u{1f}mail-scheme\n\
        gfull-width\u{1f}case\u{1f}nfc\n\
        gcountry-prefix\u{1f}old-numbering\n\
        gdate-notation\u{1f}midnight\n\
        gunknown-parts\n\
        gday-month-order\u{1f}against-order\n\
        gtwo-digit-year\u{1f}mrz-century\n\
        gwords\n\
        gzero-lost\n\
        gfield-order\u{1f}shape\u{1f}doc-number-tail\n\
        galias\n\
        gdefault\n\
        gedition\n\
        gby-content\u{1f}value-set\u{1f}encoding\u{1f}excel-serial\n\
        gjoined\n\
        d\n\
        =\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        d\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        r\n\
        q\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        gissuer-by-date\n\
        d\n\
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
        a\n\
        d\n\
        =\n\
        =\n\
        r\n\
        \n\
        \n\
        \n\
        r\n\
        q\n\
        ideceased\n\
        \n\
        \n\
        msex\n\
        \n\
        \n\
        \n\
        mblood-type\n\
        mdocument-kind\n\
        mold-id-kind\n\
        mlife-status\n\
        d\n\
        oethnic-1979\u{1f}ethnic-2008\n\
        oreligion-2008\n\
        omarital-portal\u{1f}marital-qcvn\n\
        n\n\
        =\n\
        =\n\
        i\n\
        =\n\
        =\n\
        glist-by-format\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        gnationality-vn\n\
        i\n\
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
        pKhông rõ\u{1f}không rõ\u{1f}KHÔNG RÕ\u{1f}Không có\u{1f}không có\u{1f}KHÔNG CÓ\u{1f}Không có thông tin\u{1f}không có thông tin\u{1f}KHÔNG CÓ THÔNG TIN\u{1f}Chưa có\u{1f}chưa có\u{1f}Chưa rõ\u{1f}chưa rõ\u{1f}Không\u{1f}không\u{1f}KHÔNG\u{1f}-\u{1f}--\u{1f}---\u{1f}.\u{1f}..\u{1f}...\u{1f}?\u{1f}*\u{1f}/\u{1f}0\u{1f}x\u{1f}X\u{1f}xx\u{1f}XX\u{1f}N/A\u{1f}n/a\u{1f}NULL\u{1f}null\u{1f}Null\u{1f}None\u{1f}NaN\u{1f}nan\u{1f}undefined\u{1f}test\u{1f}Test\u{1f}TEST\n\
        \n\
        s\n\
        gname-split\n\
        d\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        d\n\
        =\n\
        \n\
        \n\
        \n\
        \n\
        q\n\
        \n\
        \n\
        a\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        gunit-date\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        k\n\
        =\n\
        h\n\
        =\n\
        =\n\
        k\n\
        =\n\
        h\n\
        k\n\
        =\n\
        =\n\
        h\n\
        =\n\
        =\n\
        k\n\
        =\n\
        h\n\
        =\n\
        =\n\
        \n\
        \n",
    /* fields */ "\
        documents[].number\n\
        birth.date\n\
        documents[].expires\n\
        personal_id\n\
        =\n\
        =\n\
        =0\n\
        name.latin\n\
        =3\n\
        =\n\
        name.full\n\
        =\n\
        =3\n\
        father.name\n\
        =3\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        name.full name.family name.middle name.given name.other birth.place.text birth.registration.text origin.text permanent_residence.text current_residence.text father.name mother.name spouse.name legal_representative.name household.head.name household.relation household.book_no ethnicity.name religion.name marital_status.name occupation distinguishing_marks documents[].authority health_cards[].authority\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =3\n\
        =\n\
        =\n\
        =0\n\
        phone\n\
        =1\n\
        =\n\
        =\n\
        =\n\
        =2\n\
        =3\n\
        old_ids[].kind\n\
        ethnicity.code\n\
        permanent_residence.country\n\
        marital_status.system\n\
        =1\n\
        permanent_residence.text\n\
        type:phone\n\
        type:email\n\
        =32\n\
        =\n\
        =\n\
        =\n\
        =\n\
        type:document-no\n\
        documents[].kind documents[].number\n\
        documents[].number documents[].kind\n\
        documents[].number personal_id\n\
        =54\n\
        documents[].number documents[].kind nationalities[]\n\
        documents[].issued health_cards[].issued\n\
        documents[].issued documents[].expires\n\
        documents[].issued documents[].kind\n\
        =\n\
        =\n\
        documents[].kind\n\
        =2\n\
        documents[].expires documents[].issued documents[].kind birth.date\n\
        =\n\
        =\n\
        documents[].issued documents[].kind birth.date\n\
        documents[].issued birth.date\n\
        documents[].number documents[].kind documents[].issued\n\
        documents[].kind documents[].authority\n\
        =3\n\
        type:personal-id\n\
        type:old-id\n\
        =3\n\
        old_ids[].number\n\
        sex personal_id\n\
        birth.date personal_id\n\
        =3\n\
        birth.registration.province personal_id\n\
        birth.registration.country personal_id\n\
        =\n\
        =3\n\
        nationalities[] personal_id\n\
        old_ids[].number old_ids[].kind\n\
        old_ids[].number personal_id\n\
        =76\n\
        =\n\
        =3\n\
        type:date\n\
        type:expiry\n\
        type:timestamp\n\
        birth.date father.birth_date mother.birth_date spouse.birth_date legal_representative.birth_date household.head.birth_date\n\
        =1\n\
        birth.date status\n\
        =1\n\
        death.date\n\
        birth.date death.date\n\
        death.date status\n\
        status death.date\n\
        documents[].issued death.date\n\
        sex\n\
        nationalities[]\n\
        birth.place.country birth.registration.country origin.country permanent_residence.country current_residence.country\n\
        father.nationality mother.nationality spouse.nationality legal_representative.nationality household.head.nationality\n\
        blood_type\n\
        =63\n\
        =39\n\
        status\n\
        type:code\n\
        ethnicity.system\n\
        religion.system\n\
        =42\n\
        ethnicity.system ethnicity.code\n\
        religion.system religion.code\n\
        marital_status.system marital_status.code\n\
        =114\n\
        =115\n\
        =116\n\
        ethnicity.system religion.system marital_status.system\n\
        ethnicity.code ethnicity.name ethnicity.system\n\
        religion.code religion.name religion.system\n\
        ethnicity.code ethnicity.system\n\
        marital_status.code marital_status.system\n\
        sex\n\
        =103\n\
        =\n\
        ethnicity.code ethnicity.name\n\
        religion.code religion.name\n\
        updated_at\n\
        =\n\
        =3\n\
        =109\n\
        name.full name.family name.middle name.given name.other\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =10\n\
        =\n\
        name.full name.family name.middle name.given\n\
        =10\n\
        =\n\
        name.full father.name mother.name spouse.name legal_representative.name household.head.name\n\
        name.latin name.full\n\
        name.other name.full\n\
        name.family name.middle name.given\n\
        type:tax-code\n\
        tax_codes[]\n\
        =\n\
        tax_codes[] personal_id\n\
        =149\n\
        =151\n\
        type:social-insurance-no\n\
        type:health-card-no\n\
        health_cards[].number social_insurance_no\n\
        health_cards[].number\n\
        =\n\
        health_cards[].benefit health_cards[].number\n\
        health_cards[].valid_from health_cards[].valid_to\n\
        health_cards[].valid_to\n\
        health_cards[].issued birth.date\n\
        social_insurance_no\n\
        birth.place.text birth.registration.text origin.text permanent_residence.text current_residence.text\n\
        birth.place.province birth.place.district birth.place.commune birth.registration.province birth.registration.district birth.registration.commune origin.province origin.district origin.commune permanent_residence.province permanent_residence.district permanent_residence.commune current_residence.province current_residence.district current_residence.commune\n\
        birth.place.province birth.registration.province origin.province permanent_residence.province current_residence.province\n\
        birth.place.district birth.registration.district origin.district permanent_residence.district current_residence.district\n\
        permanent_residence.district current_residence.district\n\
        =104\n\
        birth.place.as_of birth.registration.as_of origin.as_of permanent_residence.as_of current_residence.as_of\n\
        =\n\
        household.book_no\n\
        =165\n\
        permanent_residence.commune current_residence.commune\n\
        =\n\
        =165\n\
        birth.place.commune birth.registration.commune origin.commune permanent_residence.commune current_residence.commune\n\
        father.personal_id mother.personal_id spouse.personal_id legal_representative.personal_id\n\
        father.personal_id\n\
        mother.personal_id\n\
        mother.personal_id father.personal_id\n\
        spouse.personal_id father.personal_id mother.personal_id\n\
        father.birth_date mother.birth_date birth.date\n\
        father.personal_id mother.personal_id birth.date\n\
        father.birth_date mother.birth_date spouse.birth_date legal_representative.birth_date household.head.birth_date\n\
        spouse.name marital_status.code\n\
        =\n\
        birth.date sex marital_status.code spouse.name\n\
        spouse.personal_id sex\n\
        legal_representative.birth_date legal_representative.personal_id\n\
        father.name mother.name spouse.name legal_representative.name household.head.name\n\
        personal_id old_ids[].number\n\
        name.full name.given name.latin\n\
        =1\n\
        sex\n\
        =103\n\
        permanent_residence.text permanent_residence.commune permanent_residence.province\n\
        current_residence.text current_residence.commune current_residence.province\n\
        =0\n\
        =128\n\
        =129\n\
        marital_status.code marital_status.name\n\
        =32\n\
        email\n\
        father.name mother.name\n\
        birth.registration.text birth.registration.commune birth.registration.province birth.registration.country\n\
        origin.text origin.commune origin.province\n\
        =149\n\
        =163\n\
        =157\n\
        legal_representative.name father.name mother.name birth.date\n\
        documents[].number birth.date\n",
    /* basis */ "\
        ICAO Doc 9303-3 mục 4.9\n\
        =\n\
        =\n\
        Quy tắc quan sát trên thẻ căn cước: chữ số kiểm tra tính trên số định danh\n\
        =0\n\
        =\n\
        Quy tắc quan sát trên thẻ căn cước: số giấy tờ là 9 chữ số cuối của số định danh\n\
        =0\n\
        none: noticed while reading|D\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        none: nothing of the record could be read|D\n\
        none: a limit of this standard|D\n\
        =8\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =16\n\
        TCVN 6909:2001; Quyết định 72/2002/QĐ-TTg|V2|2003-01-01\n\
        =\n\
        =\n\
        =\n\
        =\n\
        none: what has no place here is kept and written back|D\n\
        none: repair of a reader, kept with the record|D\n\
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
        none: guess of a reader|D\n\
        =\n\
        ITU-T E.164\n\
        RFC 5321\n\
        Thông tư 22/2014/TT-BTTTT về quy hoạch kho số viễn thông|M|2015-03-01\u{1f}Quyết định 798/QĐ-BTTTT năm 2018||2018-09-15\n\
        Quyết định 798/QĐ-BTTTT năm 2018||2018-09-15\n\
        Danh sách đầu số đã cấp cho các nhà mạng (danh mục mobile-prefix)|V2\n\
        Quyết định 2036/QĐ-BTTTT năm 2016||2017-02-11\n\
        =48\n\
        none: the standard's own form|D\n\
        none: a number alone does not say of which document it is|D\n\
        Luật Căn cước 26/2023/QH15 điều 9||2024-07-01\n\
        Luật Căn cước công dân 59/2014/QH13 điều 12, điều 19||2016-01-01|2024-07-01\u{1f}Luật Căn cước 26/2023/QH15 điều 12, điều 18||2024-07-01\n\
        Luật Căn cước công dân 59/2014/QH13 điều 12, điều 19||2016-01-01|2024-07-01\u{1f}Luật Căn cước 26/2023/QH15 điều 12||2024-07-01\u{1f}Nghị định 05/1999/NĐ-CP điều 3|V2|1999-07-15|2024-07-01\n\
        Thông tư 73/2021/TT-BCA; số hộ chiếu gồm một chữ cái và 7 hoặc 8 chữ số|M|2022-07-01\n\
        none: no document was issued tomorrow|D\n\
        none: a document does not expire before it is issued|D\n\
        Luật Căn cước 26/2023/QH15 điều 46, điều 47||2024-07-01\u{1f}Luật Căn cước công dân 59/2014/QH13 điều 38||2016-01-01|2024-07-01\n\
        Thông tư 06/2021/TT-BCA|M|2021-01-23\n\
        Luật Căn cước 26/2023/QH15 điều 46||2024-07-01\n\
        Luật Căn cước 26/2023/QH15 điều 46 khoản 2||2024-07-01\n\
        Luật Căn cước 26/2023/QH15 điều 21, điều 46||2024-07-01\n\
        Luật Căn cước công dân 59/2014/QH13 điều 21||2016-01-01|2024-07-01\u{1f}Luật Căn cước 26/2023/QH15 điều 21||2024-07-01\n\
        =\n\
        Luật Xuất cảnh, nhập cảnh của công dân Việt Nam 49/2019/QH14 điều 7||2020-07-01\n\
        Nghị định 05/1999/NĐ-CP điều 3|V2|1999-07-15|2024-07-01\u{1f}Luật Căn cước công dân 59/2014/QH13 điều 19||2016-01-01|2024-07-01\n\
        none: no document is issued before the birth|D\n\
        none: a repetition carries nothing|D\n\
        =43\n\
        Luật Căn cước 26/2023/QH15 điều 12||2024-07-01\n\
        =\n\
        Nghị định 05/1999/NĐ-CP điều 3|V2|1999-07-15|2024-07-01\u{1f}Thông tư 27/2012/TT-BCA|V2|2012-07-01|2016-01-01\n\
        none: numbers typed only to get past a form|D\n\
        =\n\
        Nghị định 137/2015/NĐ-CP điều 13; Thông tư 59/2021/TT-BCA điều 4||2016-01-01|2024-07-01\n\
        =\n\
        Thông tư 07/2016/TT-BCA phụ lục 1 và 2; Thông tư 59/2021/TT-BCA||2016-02-01|2024-07-01\n\
        =\n\
        =\n\
        Thông tư 07/2016/TT-BCA phụ lục 2|V2|2016-02-01|2024-07-01\n\
        =77\n\
        =72\n\
        =74\n\
        Luật Căn cước 26/2023/QH15 điều 12; Nghị định 70/2024/NĐ-CP điều 12||2024-07-01\n\
        Thông tin về số chứng minh nhân dân cấp trùng giữa Đồng Nai và Bà Rịa - Vũng Tàu (vilado.vn)|V2\n\
        =70\n\
        =72\n\
        QCVN 109:2017/BTTTT\n\
        =52\n\
        RFC 3339\n\
        none: no one is born tomorrow|D\n\
        none: no one living was born before 1900|D\n\
        none: longer lives are hardly known|D\n\
        =54\n\
        none: a death to come is no fact|D\n\
        none: no one dies before being born|D\n\
        =54\n\
        none: the two facts contradict each other|D\n\
        none: no document is issued to the dead|D\n\
        none: a code of this standard's own list|D\n\
        ISO 3166-1; TCVN 7217-1; QCVN 109:2017/BTTTT\n\
        =\n\
        =\n\
        =102\n\
        =\n\
        =\n\
        =\n\
        =52\n\
        =102\n\
        =\n\
        =\n\
        Quyết định 1019/QĐ-TCTK năm 2008; Quyết định 121-TCTK/PPCĐ năm 1979; QCVN 109:2017/BTTTT phụ lục E\n\
        QCVN 109:2017/BTTTT phụ lục G\n\
        =90\n\
        Quyết định 121-TCTK/PPCĐ năm 1979; Quyết định 1019/QĐ-TCTK năm 2008\n\
        =115\n\
        =90\n\
        =43\n\
        =117\n\
        =115\n\
        Quyết định 121-TCTK/PPCĐ năm 1979\n\
        =90\n\
        =54\n\
        =70\n\
        none: the population database leaves the field empty for citizens|D\n\
        =117\n\
        =115\n\
        none: this standard's own choice of five years|D\n\
        none: no record was changed tomorrow|D\n\
        none: only for purposes that need a proven source|D\n\
        none: a cancelled entry speaks for no one|D\n\
        Bộ luật Dân sự 91/2015/QH13 điều 26 khoản 3||2017-01-01\n\
        =\n\
        =\n\
        =23\n\
        =134\n\
        Thông tư 04/2020/TT-BTP điều 6 khoản 1: tên không quá dài; số ký tự do tiêu chuẩn này chọn||2020-07-16\n\
        Bộ luật Dân sự 91/2015/QH13 điều 26 khoản 1||2017-01-01\n\
        none: the whole and its parts say the same thing twice and contradict each other|D\n\
        none: the population database itself writes capitals; mixed case can be read both ways|D\n\
        none: usual spelling of names|D\n\
        none: words that stand for an empty field|D\n\
        ICAO Doc 9303-3 mục 6\n\
        =70\n\
        =43\n\
        Thông tư 86/2024/TT-BTC||2025-02-06\n\
        Thông tư 105/2020/TT-BTC||2021-01-17|2025-02-06\u{1f}Thông tư 86/2024/TT-BTC||2025-02-06\n\
        =148\n\
        Thông tư 86/2024/TT-BTC điều 5, điều 39||2025-07-01\n\
        =\n\
        =\n\
        Quyết định 595/QĐ-BHXH năm 2017|V2|2017-05-01\n\
        Quyết định 1351/QĐ-BHXH năm 2015|V2|2015-12-01\n\
        =\n\
        =\n\
        =\n\
        =\n\
        none: a period does not end before it begins|D\n\
        Luật Bảo hiểm y tế 25/2008/QH12 điều 16|M|2009-07-01\n\
        none: no card is issued before the birth|D\n\
        =154\n\
        =54\n\
        Quyết định 124/2004/QĐ-TTg||2004-07-08\u{1f}Quyết định 19/2025/QĐ-TTg||2025-07-01\n\
        =\n\
        Luật Tổ chức chính quyền địa phương 72/2025/QH15; Nghị quyết 202/2025/QH15||2025-07-01\n\
        =\n\
        Quyết định 124/2004/QĐ-TTg||2004-07-08\n\
        none: no list of units is of tomorrow|D\n\
        =43\n\
        Luật Cư trú 68/2020/QH14 điều 38|V2|2023-01-01\n\
        =165\n\
        Nghị quyết 202/2025/QH15; Nghị quyết 1654/NQ-UBTVQH15 đến 1687/NQ-UBTVQH15||2025-07-01\n\
        =\n\
        =165\n\
        =\n\
        =72\n\
        =77\n\
        =\n\
        =72\n\
        Luật Hôn nhân và gia đình 52/2014/QH13 điều 5||2015-01-01\n\
        none: no one is born before their parents|D\n\
        none: births to parents below 12 are hardly known; the age of marriage is 20 and 18 (Luật Hôn nhân và gia đình 52/2014/QH13 điều 8)|D\n\
        =77\n\
        =54\n\
        =90\n\
        Luật Hôn nhân và gia đình 52/2014/QH13 điều 8||2015-01-01\n\
        Luật Hôn nhân và gia đình 52/2014/QH13 điều 8||2015-01-01\u{1f}Nghị định 137/2015/NĐ-CP điều 13; Thông tư 59/2021/TT-BCA điều 4||2016-01-01|2024-07-01\n\
        Bộ luật Dân sự 91/2015/QH13 điều 134, điều 136|M|2017-01-01\n\
        =54\n\
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
        Luật Quản lý thuế 38/2019/QH14 điều 30|M|2020-07-01\n\
        Luật Bảo hiểm xã hội 41/2024/QH15|M|2025-07-01\n\
        Luật Bảo hiểm y tế 25/2008/QH12|M|2009-07-01\n\
        Bộ luật Dân sự 91/2015/QH13 điều 136; Luật Căn cước 26/2023/QH15 điều 23|V2|2024-07-01\n\
        Luật Căn cước 26/2023/QH15 điều 19||2024-07-01\n",
    /* editions */ "\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
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
    /* vi */ "\
        vùng đọc máy sai chữ số kiểm tra của số giấy tờ\n\
        vùng đọc máy sai chữ số kiểm tra của ngày sinh\n\
        vùng đọc máy sai chữ số kiểm tra của ngày hết hạn\n\
        vùng đọc máy sai chữ số kiểm tra của số định danh cá nhân\n\
        vùng đọc máy sai chữ số kiểm tra của phần tùy chọn\n\
        vùng đọc máy sai chữ số kiểm tra chung\n\
        số giấy tờ trong vùng đọc máy không phải 9 chữ số cuối của số định danh cá nhân\n\
        họ tên chiếm hết chỗ trong vùng đọc máy nên có thể đã bị cắt\n\
        máy quét bỏ mất ô số chứng minh nhân dân cũ; các ô đã được đặt lại vị trí\n\
        mã quét thiếu hoặc thừa ô so với mẫu thẻ, có thể bị cắt\n\
        chữ bị đọc sai bảng mã; đã sửa lại nếu chứng minh được\n\
        {label} trong mã quét không giải mã được\n\
        dữ liệu đọc từ chíp có độ dài không đúng, có thể đọc chưa hết\n\
        chíp chỉ ghi một người ở mục cha mẹ, không rõ là cha hay mẹ\n\
        tệp XML có chữ nằm lẫn giữa các mục; chữ được giữ nhưng không còn đúng chỗ\n\
        bản ghi này hỏng cấu trúc, không đọc được gì\n\
        bản ghi này vượt giới hạn cho phép, có thể không được đọc hết\n\
        bản ghi có chữ không đúng bảng mã UTF-8\n\
        dòng có số ô khác số cột của bảng\n\
        dòng có ký tự rỗng (mã NUL), dấu hiệu tệp bị hỏng\n\
        dòng có ô báo lỗi công thức của bảng tính\n\
        nguồn ghi đây không phải là bản ghi công dân; đã đọc như công dân, loại ghi trong nguồn được giữ lại\n\
        bản ghi có quá nhiều mục nằm ngoài chuẩn; phần vượt giới hạn không được giữ lại\n\
        {label} dùng chữ và dấu rời (Unicode tổ hợp)\n\
        {label} có ký tự ẩn\n\
        {label} có khoảng trắng lặp, dấu tab hoặc xuống dòng\n\
        {label} thừa khoảng trắng ở đầu hoặc cuối\n\
        {label} có ký tự hỏng\n\
        nguồn có {1} mục chưa có chỗ trong chuẩn, được giữ nguyên văn\n\
        {label} đã được bỏ khoảng trắng hoặc ký tự ẩn\n\
        {label} đã được bỏ hoặc đổi dấu chấm, gạch, nháy, đuôi .0\n\
        {label} đã được đổi chữ rộng, chữ hoa thường hoặc dạng Unicode\n\
        {label} đã được viết lại theo đầu số hiện nay\n\
        {label} đã được chuyển sang cách ghi năm-tháng-ngày\n\
        {label} chỉ giữ phần đã biết; ngày hoặc tháng 00 nghĩa là không rõ\n\
        {label} có thể đọc hai cách (ngày trước hoặc tháng trước), phần mềm đã chọn một\n\
        {label} chỉ ghi hai chữ số năm, thế kỷ do phần mềm suy ra\n\
        {label} ghi bằng chữ, đã được đổi sang giá trị tương ứng\n\
        {label} đã được thêm lại số 0 ở đầu mà bảng tính làm mất\n\
        {label} được hiểu theo vị trí hoặc hình dạng, nguồn không nói rõ\n\
        {label} được chọn theo một tên gọi khác\n\
        {label} là giá trị mặc định của định dạng vì nguồn bỏ trống\n\
        {label} được điền theo bản chuẩn cũ mà dữ liệu dùng\n\
        {label} được đọc theo cách suy ra từ nội dung của cột\n\
        {label} được ghép từ nhiều cột của bảng\n\
        {label} không phải số điện thoại: chỉ gồm chữ số, bắt đầu bằng 0 hoặc dấu +\n\
        {label} không phải địa chỉ thư điện tử\n\
        {label} thừa hoặc thiếu chữ số, hoặc đầu số không có ở Việt Nam\n\
        {label} là số di động 11 chữ số, từ 15/11/2018 không gọi được\n\
        đầu số của {label} chưa cấp cho nhà mạng nào đã biết\n\
        mã vùng của {label} không phải của tỉnh, thành phố nào\n\
        {label} có 11 chữ số nhưng chưa từng là đầu số di động\n\
        {label} có ký tự ngoài chữ in hoa không dấu và chữ số, hoặc không dài từ 4 đến 20 ký tự\n\
        có số giấy tờ nhưng thiếu {label}\n\
        có loại giấy tờ nhưng thiếu {label}\n\
        {label} của thẻ căn cước khác số định danh cá nhân; hai số này phải là một\n\
        {label} sai số chữ số: thẻ căn cước có 12, chứng minh nhân dân có 9 hoặc 12\n\
        {label} của hộ chiếu không đúng dạng một chữ cái và 7 hoặc 8 chữ số\n\
        {label} ở tương lai\n\
        {label} sau ngày hết hạn\n\
        {label} trước ngày loại giấy tờ này bắt đầu được cấp (căn cước công dân từ 01/01/2016, thẻ căn cước từ 01/07/2024)\n\
        {label} trước khi thẻ gắn chíp được cấp (đầu năm 2021)\n\
        {label} từ 01/07/2024 trở đi, khi loại giấy tờ này không còn được cấp\n\
        chứng minh nhân dân hết giá trị sử dụng từ 01/01/2025 và người này chưa có thẻ căn cước\n\
        giấy tờ tùy thân đã hết hạn\n\
        {label} của thẻ không đúng mốc tuổi phải đổi thẻ (14, 25, 40, 60 tuổi) tính từ ngày sinh\n\
        thẻ ghi không thời hạn nhưng khi cấp người này chưa đủ 58 tuổi\n\
        hộ chiếu có thời hạn dài hơn luật cho phép (10 năm; người chưa đủ 14 tuổi 5 năm)\n\
        giấy tờ này được cấp khi người đó chưa đủ 14 tuổi, trong khi luật lúc ấy chỉ cấp từ đủ 14 tuổi\n\
        {label} trước ngày sinh\n\
        giấy tờ này ghi lặp lại\n\
        {label} suy từ ngày cấp, nguồn không ghi\n\
        {label} phải gồm đúng 12 chữ số, giá trị nhận được có {1} ký tự hoặc lẫn ký tự khác\n\
        =\n\
        {label} phải gồm 9 hoặc 12 chữ số, giá trị nhận được có {1} ký tự hoặc lẫn ký tự khác\n\
        {label} là dãy số gõ cho có, không phải số đã cấp\n\
        =\n\
        {label} không khớp chữ số thứ tư của số định danh cá nhân\n\
        năm trong {label} không khớp chữ số thứ tư đến thứ sáu của số định danh cá nhân\n\
        ba chữ số đầu của {label} không phải mã tỉnh hay mã nước nào đã được cấp\n\
        {label} khác tỉnh, thành phố mà ba chữ số đầu của số định danh cá nhân chỉ ra\n\
        số định danh cá nhân và nơi đăng ký khai sinh không thống nhất: một bên trong nước, một bên ở nước ngoài\n\
        {label} khác nước mà ba chữ số đầu của số định danh cá nhân chỉ ra\n\
        chữ số thứ tư đến thứ sáu của {label} chỉ một năm sinh chưa tới\n\
        hồ sơ có số định danh cá nhân của công dân Việt Nam nhưng {label} không có Việt Nam\n\
        {label} không đúng độ dài của loại số đã ghi: chứng minh nhân dân 9 số có 9 chữ số, hai loại kia có 12\n\
        số định danh ghi là đã hủy lại trùng với số đang dùng\n\
        {label} nằm trong khoảng số đã cấp trùng cho hai người, không dùng một mình để nhận ra một người\n\
        {label} ghi lặp lại\n\
        {label} đã có ở bản ghi số {1} trong cùng dữ liệu; mỗi người có một số riêng\n\
        {label} không phải một ngày có thật (viết năm-tháng-ngày; chỉ biết năm thì ghi năm)\n\
        {label} không phải một ngày đầy đủ có thật, cũng không ghi “không thời hạn”\n\
        {label} không đúng dạng ngày giờ\n\
        =58\n\
        {label} trước năm 1900\n\
        người này hơn 120 tuổi mà chưa ghi nhận đã chết\n\
        {label} chưa đủ ngày và tháng\n\
        =58\n\
        ngày sinh sau ngày chết\n\
        ghi là đã chết nhưng thiếu {label}\n\
        có ngày chết nhưng {label} không phải là đã chết\n\
        {label} sau ngày chết\n\
        {label} không có trong danh mục\n\
        {label} không phải mã nước gồm hai chữ cái (ví dụ VN)\n\
        =\n\
        =\n\
        =102\n\
        =\n\
        =\n\
        =\n\
        {label} không đọc được thành một mã của danh mục\n\
        {label} của dân tộc phải là một trong: {is}\n\
        {label} của tôn giáo phải là một trong: {is}\n\
        {label} của tình trạng hôn nhân phải là một trong: {is}\n\
        mã dân tộc không có trong danh mục đã ghi kèm\n\
        mã tôn giáo không có trong danh mục đã ghi kèm\n\
        mã tình trạng hôn nhân không có trong danh mục đã ghi kèm\n\
        mã dân tộc không ghi kèm danh mục nên không biết là dân tộc nào (mã 04 là Hoa ở danh mục 1979, là Mường ở danh mục 2008)\n\
        mã tôn giáo không ghi kèm danh mục nên không biết là tôn giáo nào\n\
        mã tình trạng hôn nhân không ghi kèm danh mục; mã 3 là ly hôn hoặc góa ở danh mục này, là ly hôn ở danh mục khác\n\
        {label} suy từ định dạng dữ liệu, nguồn không ghi\n\
        mã dân tộc và tên dân tộc chỉ hai dân tộc khác nhau; có thể mã thuộc danh mục năm khác\n\
        mã tôn giáo và tên tôn giáo chỉ hai tôn giáo khác nhau\n\
        công dân Việt Nam lại mang mã dân tộc dành cho người nước ngoài\n\
        mã tình trạng hôn nhân này gộp cả đã ly hôn và góa, không biết là trường hợp nào\n\
        {label} chưa rõ\n\
        =88\n\
        {label} được hiểu là Việt Nam vì nguồn để trống\n\
        tên dân tộc không có trong danh mục nên không có mã\n\
        tên tôn giáo không có trong danh mục nên không có mã\n\
        dữ liệu chưa cập nhật hơn 5 năm\n\
        =58\n\
        toàn bộ dữ liệu do gõ tay hoặc tự khai, chưa đọc từ thẻ, chíp hay cơ sở dữ liệu\n\
        bản ghi này đã bị hủy, không dùng để giải quyết thủ tục\n\
        {label} có chữ số\n\
        {label} có ký tự không phải chữ\n\
        {label} có dấu chấm, có thể là tên viết tắt\n\
        {label} có chữ trông giống nhưng không phải chữ tiếng Việt\n\
        {label} có chữ không thuộc bảng chữ cái La-tinh\n\
        {label} quá ngắn hoặc quá dài (từ 2 đến 100 ký tự)\n\
        {label} chỉ có một từ, thiếu họ hoặc tên\n\
        {label} không bằng họ, chữ đệm và tên ghép lại\n\
        {label} viết hoa toàn bộ\n\
        {label} viết hoa, viết thường không đều\n\
        {label} ghi từ thay cho ô trống, không phải tên\n\
        {label} không khớp họ, chữ đệm và tên\n\
        {label} giống hệt họ, chữ đệm và tên\n\
        {label} do phần mềm tách từ họ tên, có thể tách sai\n\
        {label} phải có 10 chữ số, 10 chữ số kèm gạch nối và 3 chữ số, hoặc 12 chữ số\n\
        {label} sai chữ số kiểm tra, có chữ số gõ nhầm\n\
        ba chữ số cuối của {label} phải từ 001 trở đi\n\
        {label} 12 số phải chính là số định danh cá nhân của người này\n\
        trước 01/07/2025 chưa dùng số định danh làm mã số thuế\n\
        {label} là mã cũ; từ 01/07/2025 cá nhân dùng số định danh cá nhân làm mã số thuế\n\
        {label} phải gồm đúng 10 chữ số\n\
        {label} phải gồm 2 chữ cái và 13 chữ số, hoặc 10 chữ số\n\
        mười chữ số cuối của {label} khác mã số bảo hiểm xã hội\n\
        hai chữ cái đầu của {label} không phải mã đối tượng đã biết\n\
        ký tự thứ ba của {label} không phải mức hưởng từ 1 đến 5\n\
        {label} khác ký tự thứ ba của mã thẻ\n\
        thẻ bảo hiểm y tế có ngày bắt đầu sau ngày kết thúc\n\
        thẻ bảo hiểm y tế đã hết hạn\n\
        =69\n\
        {label} đã có ở bản ghi số {1} trong cùng dữ liệu\n\
        có ghi Việt Nam nhưng thiếu {label} và mã tỉnh, xã\n\
        {label} sai số chữ số: tỉnh 2, huyện 3, xã 5 chữ số\n\
        {label} không phải mã tỉnh nào từ năm 2004 đến nay\n\
        {label} có mã huyện trong khi danh mục đã ghi không còn cấp huyện\n\
        {label} vẫn còn, trong khi từ 01/07/2025 không còn cấp huyện\n\
        {label} không phải Việt Nam nhưng lại có mã tỉnh, xã của Việt Nam\n\
        =58\n\
        {label} suy từ ngày của giấy tờ, nguồn không ghi\n\
        sổ hộ khẩu giấy hết giá trị từ 01/01/2023, không dùng {label} để xác nhận cư trú\n\
        {label} không phải mã đơn vị nào vào ngày của danh mục đã ghi (nếu không ghi ngày: chưa từng có từ năm 2004)\n\
        {label} là đơn vị cũ, nay thuộc một đơn vị khác; hợp lệ vào ngày ghi nhưng không dùng cho hồ sơ mới\n\
        {label} là đơn vị cũ đã bị chia hoặc không rõ đơn vị kế tiếp, không tự chuyển được\n\
        {label} không thuộc đơn vị cấp trên đã ghi\n\
        {label} khác với xã ghi trong địa chỉ\n\
        {label} lại là số của chính người này\n\
        chữ số thứ tư của {label} chỉ nữ\n\
        chữ số thứ tư của {label} chỉ nam\n\
        cha và mẹ có cùng một số định danh cá nhân\n\
        vợ hoặc chồng có cùng số định danh cá nhân với cha hoặc mẹ\n\
        {label} sau ngày sinh của con\n\
        cha hoặc mẹ chỉ hơn con chưa đến 12 tuổi\n\
        năm trong {label} không khớp số định danh cá nhân của người đó\n\
        ghi là đang có vợ hoặc chồng nhưng thiếu thông tin vợ, chồng\n\
        ghi là chưa kết hôn nhưng có thông tin vợ hoặc chồng\n\
        có vợ hoặc chồng khi chưa đủ tuổi kết hôn (nam 20, nữ 18 tuổi)\n\
        chữ số thứ tư của {label} chỉ cùng giới tính với người này\n\
        người đại diện hợp pháp chưa đủ 18 tuổi\n\
        =53\n\
        thiếu số định danh cá nhân và cả số giấy tờ cũ\n\
        thiếu {label}\n\
        =\n\
        =\n\
        =\n\
        thiếu nơi thường trú\n\
        thiếu nơi ở hiện tại\n\
        =193\n\
        thiếu dân tộc\n\
        thiếu tôn giáo\n\
        thiếu tình trạng hôn nhân\n\
        =193\n\
        =\n\
        =\n\
        thiếu nơi đăng ký khai sinh\n\
        thiếu quê quán\n\
        =193\n\
        =\n\
        =\n\
        người chưa đủ 14 tuổi mà không ghi cha, mẹ hay người đại diện hợp pháp nào\n\
        người đã đủ 14 tuổi mà không ghi giấy tờ tùy thân nào\n",
    /* en */ "\
        the check digit of the document number in the machine-readable zone does not fit\n\
        the check digit of the birth date in the machine-readable zone does not fit\n\
        the check digit of the expiry in the machine-readable zone does not fit\n\
        the check digit of the personal id in the machine-readable zone does not fit\n\
        the check digit of the optional data in the machine-readable zone does not fit\n\
        the overall check digit of the machine-readable zone does not fit\n\
        the document number in the machine-readable zone is not the last nine digits of the personal id\n\
        the name fills its place in the machine-readable zone and may have been cut\n\
        the scanner left out the place of the old number; the fields were put back\n\
        the scanned code has too few or too many fields and may be cut\n\
        the text was read in a wrong code page and mended where that can be proven\n\
        {label} in the scanned code could not be decoded\n\
        data from the chip have a wrong length and may be incomplete\n\
        the chip names one parent only and does not say which\n\
        the XML has text between its elements; it is kept, but not its place\n\
        this record is broken; nothing of it could be read\n\
        this record is over a limit and may not have been read whole\n\
        the record has text that is not UTF-8\n\
        the row does not have as many cells as the table has columns\n\
        the row holds a NUL character, a sign of a damaged file\n\
        the row holds a cell with a spreadsheet error\n\
        the source says that this is no record of a citizen; it was read as one, and the type named there is kept\n\
        the record has too much beside its fields; what goes beyond the limit is not kept\n\
        {label} is written with separate marks (decomposed Unicode)\n\
        {label} has characters that show nothing\n\
        {label} has repeated blanks, tabs or line breaks\n\
        {label} begins or ends with a blank\n\
        {label} has broken characters\n\
        the source has {1} items without a place in the standard; they are kept as they came\n\
        blanks or invisible characters were taken out of {label}\n\
        dots, hyphens, quotation marks or a trailing .0 were taken out of {label}\n\
        width, case or Unicode form of {label} was changed\n\
        {label} was written with today's prefix\n\
        {label} was rewritten as year-month-day\n\
        {label} keeps only what is known; day or month 00 means unknown\n\
        {label} can be read two ways (day first or month first); software chose one\n\
        {label} had a year of two digits; software chose the century\n\
        {label} was given in words and turned into the value they mean\n\
        the leading zero that a spreadsheet had dropped was put back to {label}\n\
        {label} was understood by its place or shape; the source does not say\n\
        {label} was chosen by another name of the same thing\n\
        {label} is the format's default because the source leaves it out\n\
        {label} was filled by the earlier edition of the standard that the data follow\n\
        {label} was read in a way inferred from the contents of its column\n\
        {label} was put together from several columns\n\
        {label} is no telephone number: digits only, beginning with 0 or +\n\
        {label} is no mail address\n\
        {label} has too many or too few digits, or begins as no Vietnamese number does\n\
        {label} is a mobile number of 11 digits, which reaches no one since 2018-11-15\n\
        the prefix of {label} was given to no known network\n\
        the area code of {label} is no province's\n\
        {label} has 11 digits but its prefix never was a mobile one\n\
        {label} has other characters than capitals and digits, or is not 4 to 20 characters long\n\
        there is a number, but {label} is missing\n\
        there is a kind of document, but {label} is missing\n\
        {label} of the card differs from the personal id; they are one number\n\
        {label} has a wrong number of digits: 12 for cards, 9 or 12 for the old identity card\n\
        {label} of the passport is not a letter and 7 or 8 digits\n\
        {label} lies in the future\n\
        {label} is after the date of expiry\n\
        {label} is before this kind of document was first issued (2016-01-01 for the citizen card, 2024-07-01 for the card of the new law)\n\
        {label} is before cards with a chip were issued (early 2021)\n\
        {label} is on or after 2024-07-01, when this kind was no longer issued\n\
        the old identity card has not been valid since 2025-01-01, and the person has no other card\n\
        the identity document has expired\n\
        {label} of the card is not at an age of renewal (14, 25, 40, 60) counted from the birth\n\
        the card is said to be valid for life, but the holder was not yet 58 when it was issued\n\
        the passport is valid for longer than the law gives (10 years, 5 for a child under 14)\n\
        the document was issued to a child under 14, when the law of that time gave none below 14\n\
        {label} is before the birth\n\
        this document stands twice\n\
        {label} was inferred from the date of issue; the source does not state it\n\
        {label} must be exactly 12 digits; what came has {1} characters or other characters\n\
        =\n\
        {label} must be 9 or 12 digits; what came has {1} characters or other characters\n\
        {label} is a row of digits typed to get past the form\n\
        =\n\
        {label} does not agree with the fourth digit of the personal id\n\
        the year of {label} does not agree with digits 4 to 6 of the personal id\n\
        the first three digits of {label} are no assigned province or country code\n\
        {label} is another province than the first three digits of the personal id stand for\n\
        the personal id and the place of birth registration disagree: one in Vietnam, the other abroad\n\
        {label} is another country than the first three digits of the personal id stand for\n\
        digits 4 to 6 of {label} stand for a year of birth still to come\n\
        the record has the personal id of a Vietnamese citizen but {label} does not include Vietnam\n\
        {label} has not the length of its kind: 9 digits for the old card of 9, 12 for the two others\n\
        the personal id said to be cancelled is the one in use\n\
        {label} lies in a range that was issued to two people each, so it does not identify a person by itself\n\
        {label} stands twice\n\
        {label} already stands in record {1} of the same data; every person has a number of their own\n\
        {label} is no real date (year-month-day; a year alone when no more is known)\n\
        {label} is neither a full real date nor said to be without end\n\
        {label} is no moment in time\n\
        =58\n\
        {label} is before 1900\n\
        this person is over 120 years old and not recorded as dead\n\
        {label} lacks day or month\n\
        =58\n\
        the birth lies after the death\n\
        recorded as dead, but {label} is missing\n\
        there is a date of death, but {label} is not deceased\n\
        {label} is after the death\n\
        {label} is not in its list\n\
        {label} is no two-letter country code such as VN\n\
        =\n\
        =\n\
        =102\n\
        =\n\
        =\n\
        =\n\
        {label} can not be read as a code of its list\n\
        {label} must be one of: {is}\n\
        =\n\
        =\n\
        the code of the ethnicity is not in the list named with it\n\
        the code of the religion is not in the list named with it\n\
        the code of the marital status is not in the list named with it\n\
        the code of the ethnicity comes without its list, so it does not say which (04 is Hoa in the list of 1979 and Mường in that of 2008)\n\
        the code of the religion comes without its list, so it does not say which\n\
        the code of the marital status comes without its list; 3 is divorced or widowed in one and divorced in another\n\
        {label} was inferred from the format; the source does not state it\n\
        code and name of the ethnicity stand for two different ones; the code may belong to the other list\n\
        code and name of the religion speak of two different religions\n\
        a Vietnamese citizen has the code for foreigners\n\
        this code covers both divorced and widowed\n\
        {label} is not known\n\
        =88\n\
        {label} is taken to be Vietnamese because the source leaves it empty\n\
        the name of the ethnicity is in no list, so there is no code for it\n\
        the name of the religion is not in the list, so there is no code for it\n\
        the data have not been updated for more than 5 years\n\
        =58\n\
        everything was typed or declared, nothing was read from a card, chip or database\n\
        this entry was cancelled and must not be used\n\
        {label} contains a digit\n\
        {label} contains a sign that is no letter\n\
        {label} has a dot, it may be abbreviated\n\
        {label} has a letter that only looks like a Vietnamese one\n\
        {label} has letters of another script\n\
        {label} is too short or too long (2 to 100 characters)\n\
        {label} has one word only, family name or given name is missing\n\
        {label} is not family, middle and given name put together\n\
        {label} is all in capitals\n\
        {label} has capitals in unusual places\n\
        {label} holds a word for an empty field, not a name\n\
        {label} does not fit the full name\n\
        {label} is the same as the full name\n\
        {label} was split off the full name by software and may be wrong\n\
        {label} must be 10 digits, 10 digits with a hyphen and 3 more, or 12 digits\n\
        {label} fails its check digit: a digit was mistyped\n\
        the last three digits of {label} begin at 001\n\
        {label} of 12 digits must be the person's own personal id\n\
        before 2025-07-01 the personal id was no tax code\n\
        {label} is an old one; since 2025-07-01 the personal id is the tax code\n\
        {label} must be exactly 10 digits\n\
        {label} must be 2 letters and 13 digits, or 10 digits\n\
        the last ten digits of {label} differ from the social insurance number\n\
        the first two letters of {label} are no known group of insured\n\
        the third character of {label} is no benefit level from 1 to 5\n\
        {label} differs from the third character of the card number\n\
        the health card begins after it ends\n\
        the health card has run out\n\
        =69\n\
        {label} already stands in record {1} of the same data\n\
        Vietnam is stated, but {label} and the codes are missing\n\
        {label} has a wrong number of digits: 2 for a province, 3 for a district, 5 for a commune\n\
        {label} has been no province's code since 2004\n\
        {label} is filled although the list of units stated has no districts\n\
        {label} is still there, although there have been no districts since 2025-07-01\n\
        {label} is not Vietnam, yet there are Vietnamese unit codes\n\
        =58\n\
        {label} was inferred from the day of the document; the source does not state it\n\
        paper household books ended on 2023-01-01; {label} proves no residence any more\n\
        {label} named no unit on the day of the list stated (without a day: on no day since 2004)\n\
        {label} is a unit of before that is in one other unit today: lawful then, not usable for new records\n\
        {label} is a unit of before that was divided, or of which nobody knows what became; it can not be converted by itself\n\
        {label} does not lie in the unit above it\n\
        {label} is not the commune that the address as written names\n\
        {label} is the person's own number\n\
        the fourth digit of {label} stands for a woman\n\
        the fourth digit of {label} stands for a man\n\
        father and mother have the same personal id\n\
        the spouse has the personal id of the father or mother\n\
        {label} is after the birth of the child\n\
        father or mother is less than 12 years older than the child\n\
        the year of {label} does not agree with that person's personal id\n\
        recorded as married, but nothing is known of the spouse\n\
        recorded as never married, but a spouse is named\n\
        has a spouse below the age of marriage (20 for men, 18 for women)\n\
        the fourth digit of {label} stands for the same sex as the person's\n\
        the legal representative is under 18\n\
        =53\n\
        both the personal id and an earlier number are missing\n\
        {label} is missing\n\
        =\n\
        =\n\
        =\n\
        the permanent residence is missing\n\
        the current residence is missing\n\
        =193\n\
        the ethnicity is missing\n\
        the religion is missing\n\
        the marital status is missing\n\
        =193\n\
        =\n\
        =\n\
        the place of birth registration is missing\n\
        the place of origin is missing\n\
        =193\n\
        =\n\
        =\n\
        a child under 14 with no father, mother or legal representative named\n\
        a person of 14 or more with no identity document recorded\n",
    /* fix_vi */ "\
        đọc lại vùng mã máy trên thẻ hoặc hộ chiếu; nếu vẫn sai thì nhập tay theo mặt thẻ\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        ghi họ tên theo mặt thẻ\n\
        quét lại thẻ và kiểm tra cài đặt của máy quét\n\
        =\n\
        đối chiếu họ tên, địa chỉ với mặt thẻ\n\
        nhập tay theo mặt thẻ\n\
        đặt lại thẻ và đọc chíp lần nữa\n\
        hỏi người dân xem đó là cha hay mẹ rồi ghi vào đúng ô\n\
        báo cho đơn vị gửi dữ liệu\n\
        báo cho đơn vị gửi dữ liệu và xin gửi lại bản ghi này\n\
        báo cho đơn vị gửi dữ liệu; bản ghi bình thường không lớn như vậy\n\
        xuất lại dữ liệu bằng bảng mã UTF-8\n\
        kiểm tra dấu ngăn cách và dấu ngoặc kép trong dòng này\n\
        xuất lại dữ liệu từ phần mềm gốc\n\
        sửa công thức hoặc nhập lại giá trị của ô\n\
        tách các bản ghi khác loại thành tệp riêng và kiểm tra từng loại\n\
        báo cho đơn vị gửi dữ liệu; giữ lại tệp gốc\n\
        phần mềm có thể tự sửa mà không làm mất gì\n\
        =\n\
        =\n\
        =\n\
        nhập lại theo giấy tờ; lỗi này do đọc sai bảng mã hoặc phông chữ cũ\n\
        không cần làm gì; khi chuyển sang mẫu khác các mục này có thể bị bỏ\n\
        xem lại giá trị đã sửa; nếu đúng thì không cần làm gì\n\
        =\n\
        =\n\
        gọi thử để xác nhận\n\
        =29\n\
        =\n\
        đối chiếu ngày và tháng với giấy tờ\n\
        đối chiếu năm với giấy tờ\n\
        =29\n\
        đối chiếu con số với thẻ hoặc giấy tờ\n\
        đối chiếu với giấy tờ\n\
        kiểm tra lại mã đã chọn\n\
        xác nhận lại nếu thủ tục cần\n\
        không cần làm gì\n\
        xem ở đầu báo cáo cột này được hiểu là gì; nếu sai, nhờ người phụ trách phần mềm chỉ định lại cột\n\
        kiểm tra thứ tự các phần của địa chỉ\n\
        nhập lại một số duy nhất, bỏ chữ và ký tự khác\n\
        nhập lại một địa chỉ duy nhất, ví dụ ten@example.vn\n\
        hỏi lại người dân; di động có 10 chữ số, cố định có 11 chữ số kể cả mã vùng\n\
        đổi sang đầu số 10 chữ số tương ứng rồi gọi lại để xác nhận\n\
        hỏi lại người dân, có thể gõ nhầm một chữ số\n\
        kiểm tra lại mã vùng (mã vùng đổi từ năm 2017)\n\
        hỏi lại người dân\n\
        nhập lại đúng như in trên giấy tờ, bỏ khoảng trắng và dấu\n\
        chọn loại giấy tờ\n\
        nhập số in trên giấy tờ\n\
        đối chiếu với thẻ; có thể thẻ hoặc số là của người khác\n\
        nhập lại theo giấy tờ hoặc chọn lại loại giấy tờ\n\
        đối chiếu với hộ chiếu; hộ chiếu nước ngoài thì kiểm tra lại quốc tịch\n\
        kiểm tra lại ngày cấp in trên giấy tờ\n\
        kiểm tra lại hai ngày in trên giấy tờ, có thể bị đổi chỗ\n\
        chọn lại loại giấy tờ hoặc sửa ngày cấp theo giấy tờ\n\
        =\n\
        chọn lại loại giấy tờ (thẻ căn cước) hoặc sửa ngày cấp\n\
        hướng dẫn làm thẻ căn cước; vẫn giữ số chứng minh nhân dân ở ô số giấy tờ cũ\n\
        hướng dẫn cấp đổi; thẻ hết hạn từ 15/01/2024 đến trước 30/06/2024 được dùng đến hết 30/06/2024\n\
        kiểm tra lại ngày sinh, ngày cấp và ngày hết hạn in trên thẻ\n\
        kiểm tra lại ngày sinh, ngày cấp và thời hạn in trên thẻ\n\
        kiểm tra lại ngày cấp và ngày hết hạn in trên hộ chiếu\n\
        kiểm tra lại ngày sinh và ngày cấp; có thể nhầm người\n\
        kiểm tra lại ngày sinh và ngày cấp\n\
        bỏ dòng lặp\n\
        đối chiếu với giấy tờ nếu thủ tục cần\n\
        đối chiếu với thẻ căn cước hoặc Cơ sở dữ liệu quốc gia về dân cư rồi nhập lại; số 0 ở đầu hay bị bảng tính làm mất\n\
        hỏi lại hoặc đối chiếu với thẻ căn cước của người đó rồi nhập lại; nếu là số chứng minh nhân dân thì nhập vào ô số chứng minh nhân dân\n\
        đối chiếu với chứng minh nhân dân cũ hoặc giấy xác nhận số rồi nhập lại; bảng tính hay làm mất số 0 ở đầu\n\
        nhập số thật theo thẻ căn cước; nếu chưa có số thì để trống\n\
        nhập số thật theo giấy tờ cũ; nếu không nhớ số thì để trống\n\
        kiểm tra lại giới tính và số định danh; nếu đã xác định lại giới tính theo pháp luật thì giữ nguyên cả hai\n\
        kiểm tra lại năm sinh và số định danh với giấy khai sinh\n\
        kiểm tra lại ba chữ số đầu; thông tư quy định mã đã hết hiệu lực nên đây chỉ là cảnh báo\n\
        đối chiếu với giấy khai sinh; tỉnh chia tách hoặc sáp nhập thì hai mã có thể khác nhau một cách đúng đắn\n\
        đối chiếu nơi đăng ký khai sinh với giấy khai sinh\n\
        =\n\
        kiểm tra lại số định danh với thẻ căn cước hoặc giấy khai sinh\n\
        kiểm tra lại quốc tịch; người gốc Việt Nam chưa xác định được quốc tịch và người đã thôi quốc tịch thì giữ nguyên\n\
        sửa lại loại số hoặc con số theo giấy tờ cũ\n\
        kiểm tra giấy xác nhận hủy, xác lập lại số định danh rồi sửa số nào ghi nhầm\n\
        dùng số định danh cá nhân hoặc đối chiếu thêm họ tên, ngày sinh\n\
        =70\n\
        nếu là cùng một người thì gộp hai bản ghi, nếu là hai người thì sửa số ghi nhầm\n\
        kiểm tra lại ngày, tháng, năm trên giấy tờ; ngày 30/02 hoặc tháng 13 là không có\n\
        nhập ngày hết hạn in trên giấy tờ; giấy tờ không có thời hạn thì ghi: không thời hạn\n\
        lấy lại thời điểm cập nhật từ hệ thống nguồn\n\
        kiểm tra lại ngày, tháng, năm sinh với giấy khai sinh\n\
        kiểm tra lại năm sinh với giấy khai sinh\n\
        kiểm tra lại năm sinh; nếu đã chết thì làm thủ tục khai tử\n\
        bổ sung theo giấy khai sinh nếu có; không có thì giữ nguyên, không tự ghi 01/01\n\
        kiểm tra lại ngày chết với giấy báo tử hoặc trích lục khai tử\n\
        kiểm tra lại cả hai ngày với giấy khai sinh và trích lục khai tử\n\
        bổ sung theo trích lục khai tử hoặc quyết định của tòa án tuyên bố chết\n\
        nếu đã khai tử thì sửa tình trạng, nếu ngày chết ghi nhầm thì xóa\n\
        kiểm tra lại ngày cấp và ngày chết; có thể hai người bị gộp vào một bản ghi\n\
        chọn lại trong danh mục; không tự đặt mã\n\
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
        hỏi đơn vị gửi dữ liệu dùng danh mục năm nào rồi ghi vào ô danh mục\n\
        hỏi đơn vị gửi dữ liệu dùng danh mục nào rồi ghi vào ô danh mục\n\
        =\n\
        hỏi đơn vị gửi dữ liệu để chắc chắn\n\
        lấy theo tên dân tộc trên giấy khai sinh, rồi chọn lại mã và danh mục\n\
        lấy theo tên tôn giáo người dân khai, rồi chọn lại mã\n\
        chọn dân tộc theo giấy khai sinh\n\
        khi thủ tục cần phân biệt, xem bản án, quyết định ly hôn hoặc trích lục khai tử của vợ, chồng\n\
        bổ sung theo giấy khai sinh\n\
        =70\n\
        xác nhận lại nếu thủ tục cần quốc tịch\n\
        chọn dân tộc trong danh mục; tên gọi khác của dân tộc thì chọn dân tộc có tên gọi đó\n\
        chọn tôn giáo trong danh mục; tổ chức tôn giáo mới được công nhận thì giữ nguyên tên\n\
        hỏi người dân xem thông tin còn đúng không, hoặc tra lại ở hệ thống nguồn\n\
        báo cho đơn vị quản lý hệ thống nguồn kiểm tra đồng hồ\n\
        quét mã QR hoặc đọc chíp của thẻ, hoặc tra Cơ sở dữ liệu quốc gia về dân cư\n\
        tra lại số định danh hiện hành của người này\n\
        bỏ chữ số, nhập lại theo giấy khai sinh\n\
        bỏ ký tự thừa, nhập lại theo giấy khai sinh; tên gọi khác thì nhập vào ô tên gọi khác\n\
        ghi đầy đủ họ, chữ đệm và tên như trên giấy khai sinh\n\
        gõ lại chữ đó bằng bộ gõ tiếng Việt (hay gặp nhất là chữ Đ); tìm kiếm và đối chiếu sẽ không thấy tên này\n\
        ghi tên bằng chữ cái tiếng Việt như trên giấy khai sinh\n\
        kiểm tra xem ô này có bị nhập nhầm nội dung khác không\n\
        ghi đủ họ, chữ đệm và tên như trên giấy khai sinh\n\
        đối chiếu với giấy khai sinh, sửa phần ghi sai; nếu không chắc cách tách thì để trống các phần\n\
        có thể giữ nguyên; khi in giấy tờ nên viết hoa chữ đầu mỗi từ\n\
        viết hoa chữ cái đầu mỗi từ, các chữ còn lại viết thường\n\
        xóa đi và để trống; nhập tên khi có giấy tờ\n\
        đọc lại thẻ hoặc kiểm tra họ tên; có thể là thẻ của người khác\n\
        để trống tên gọi khác\n\
        đối chiếu với giấy khai sinh trước khi dùng riêng từng phần\n\
        đối chiếu với thông báo mã số thuế rồi nhập lại\n\
        đối chiếu từng chữ số với thông báo mã số thuế\n\
        bỏ phần -000 hoặc nhập đúng mã đơn vị phụ thuộc\n\
        đối chiếu với thẻ căn cước; có thể nhầm mã của người khác\n\
        kiểm tra lại ngày lập hồ sơ hoặc dùng mã số thuế 10 số của thời điểm đó\n\
        ghi thêm số định danh làm mã số thuế, vẫn giữ mã cũ để tra cứu\n\
        đối chiếu với sổ hoặc thẻ bảo hiểm rồi nhập lại; bảng tính hay làm mất số 0 ở đầu\n\
        nhập lại đúng như in trên thẻ, không khoảng trắng\n\
        đối chiếu thẻ với mã số bảo hiểm xã hội; thẻ cấp trước khi có mã số thì giữ nguyên\n\
        đối chiếu hai chữ cái đầu với thẻ; danh mục ở đây chỉ theo một nguồn\n\
        đối chiếu với thẻ\n\
        tra cứu thẻ trên cổng của cơ quan bảo hiểm xã hội\n\
        kiểm tra lại hai ngày, có thể bị đổi chỗ\n\
        hỏi người dân có thẻ mới chưa, hoặc hướng dẫn gia hạn\n\
        kiểm tra lại hai ngày\n\
        kiểm tra xem có phải cùng một người không\n\
        bổ sung địa chỉ theo giấy tờ hoặc Cơ sở dữ liệu quốc gia về dân cư\n\
        chọn lại đơn vị hành chính trong danh mục; số 0 ở đầu hay bị mất\n\
        chọn lại tỉnh, thành phố trong danh mục\n\
        xóa mã huyện và chọn lại xã theo danh mục từ 01/07/2025, hoặc sửa ngày của danh mục\n\
        cập nhật nơi cư trú theo đơn vị hành chính mới\n\
        bỏ mã đơn vị hành chính hoặc sửa lại nước\n\
        kiểm tra lại ngày\n\
        xác nhận lại khi chuyển đổi địa chỉ\n\
        tra cứu cư trú trong Cơ sở dữ liệu quốc gia về dân cư; số sổ chỉ giữ để tra hồ sơ cũ\n\
        chọn lại đơn vị trong danh mục, hoặc sửa ngày của danh mục\n\
        chuyển sang đơn vị hiện nay; phần mềm tự chuyển được\n\
        hỏi người dân thôn, tổ dân phố rồi chọn một trong các đơn vị mà nghị quyết nêu\n\
        chọn lại tỉnh, huyện, xã theo cùng một danh mục\n\
        đối chiếu mã với địa chỉ trên giấy tờ\n\
        kiểm tra lại số định danh và vai trò của từng người với giấy khai sinh, giấy chứng nhận kết hôn\n\
        kiểm tra xem có đổi chỗ cha và mẹ không\n\
        =\n\
        =178\n\
        =\n\
        kiểm tra lại ngày sinh của cả hai\n\
        kiểm tra lại năm sinh, số định danh và vai trò của từng người\n\
        kiểm tra lại năm sinh hoặc số định danh của người đó\n\
        bổ sung theo giấy chứng nhận kết hôn\n\
        kiểm tra lại tình trạng hôn nhân\n\
        kiểm tra lại ngày sinh và tình trạng hôn nhân\n\
        kiểm tra lại số định danh của vợ, chồng và giới tính\n\
        kiểm tra lại người đại diện; có thể ghi nhầm số của con\n\
        bổ sung họ tên theo giấy tờ của người đó\n\
        hỏi người dân và bổ sung theo giấy tờ\n\
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
        =\n\
        =\n\
        bổ sung theo giấy khai sinh hoặc quyết định cử người giám hộ\n\
        bổ sung số thẻ căn cước, hoặc hướng dẫn làm thẻ\n",
    /* fix_en */ "\
        read the machine-readable zone again; if it fails again, enter what is printed\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        take the name from what is printed\n\
        scan again and check the settings of the scanner\n\
        =\n\
        compare name and address with what is printed\n\
        enter what is printed\n\
        place the card again and read the chip once more\n\
        ask whether it is the father or the mother\n\
        tell the sender\n\
        tell the sender and ask for this record again\n\
        tell the sender; no ordinary record is that large\n\
        export the data again in UTF-8\n\
        check the delimiters and quotation marks of this row\n\
        export the data again from the original software\n\
        mend the formula or enter the value again\n\
        put records of other types into a file of their own and check each type by itself\n\
        tell the sender, and keep the file as it came\n\
        software can mend it without loss\n\
        =\n\
        =\n\
        =\n\
        enter it again from the document; it was read in a wrong code page or font\n\
        nothing to do; other formats may drop them\n\
        look at the mended value; nothing to do if it is right\n\
        =\n\
        =\n\
        call to confirm\n\
        =29\n\
        =\n\
        compare day and month with the document\n\
        compare the year with the document\n\
        =29\n\
        compare the number with the document\n\
        compare with the document\n\
        check the code chosen\n\
        confirm it where it matters\n\
        nothing to do\n\
        see at the head of the report what the column was taken for; if that is wrong, have the column assigned by hand\n\
        check the order of the parts\n\
        enter one number, without words and other signs\n\
        enter one address, such as name@example.vn\n\
        ask again; mobile numbers have 10 digits, fixed ones 11 with the area code\n\
        change it to the prefix of today and call to confirm\n\
        ask again; a digit may be mistyped\n\
        check the area code; they changed in 2017\n\
        ask again\n\
        enter it as printed, without blanks and marks\n\
        choose the kind of document\n\
        enter the number printed on the document\n\
        compare with the card; one of them may be another person's\n\
        enter it again, or choose the kind again\n\
        compare with the passport; for a foreign one check the nationality\n\
        check the date printed on the document\n\
        check both dates; they may be swapped\n\
        choose the kind again or correct the date\n\
        =\n\
        =\n\
        guide the person to apply for a card; keep the old number among the earlier numbers\n\
        guide the person to renew it; cards that expired from 2024-01-15 to 2024-06-29 were valid through 2024-06-30\n\
        check the three dates printed on the card\n\
        check birth, issue and validity printed on the card\n\
        check both dates printed in the passport\n\
        check birth and issue; it may be another person's\n\
        check both dates\n\
        remove the repetition\n\
        compare with the document where it matters\n\
        compare with the card or the population database and enter it again; spreadsheets often drop the leading zero\n\
        ask again or compare with that person's card; a number of an old identity card belongs into its own field\n\
        compare with the old card and enter it again; spreadsheets often drop the leading zero\n\
        enter the real number, or leave it empty\n\
        =\n\
        check both; keep both where the sex was lawfully redetermined\n\
        check the year of birth and the personal id against the birth certificate\n\
        check the first three digits; the circular that lists them has lapsed, so this is only a warning\n\
        compare with the birth certificate; where provinces were split or merged both may be right\n\
        compare the place of registration with the birth certificate\n\
        =\n\
        check the number against the card or the birth certificate\n\
        check the nationality; keep it for people of Vietnamese origin and for former citizens\n\
        correct the kind or the number by the old document\n\
        check the confirmation of the new number and correct the one entered by mistake\n\
        use the personal id, or compare name and date of birth as well\n\
        =70\n\
        merge the records of one person, or correct the number of one of two people\n\
        check day, month and year on the document; there is no 30 February and no month 13\n\
        enter the date printed on the document; where it never expires, write: never\n\
        take the moment from the source system again\n\
        check the date against the birth certificate\n\
        check the year against the birth certificate\n\
        check the year of birth; register the death if there was one\n\
        complete it by the birth certificate where there is one; otherwise leave it, never write 1 January\n\
        check it against the death notice or certificate\n\
        check both against the certificates\n\
        add it from the death certificate or the court's declaration\n\
        correct the status if the death is registered, or remove the date entered by mistake\n\
        check both dates; two people may have been merged into one record\n\
        choose from the list; make up no codes\n\
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
        ask the sender which list it uses and state it\n\
        =\n\
        =\n\
        ask the sender to be certain\n\
        go by the name on the birth certificate and choose code and list again\n\
        go by the name the person gave and choose the code again\n\
        choose the ethnicity by the birth certificate\n\
        where it matters, see the divorce ruling or the spouse's death certificate\n\
        add it from the birth certificate\n\
        =70\n\
        confirm it where the procedure needs the nationality\n\
        choose the ethnicity from the list; for another name of one, choose the one that has that name\n\
        choose the religion from the list; keep the name of one that was recognised since\n\
        ask whether it still holds, or query the source again\n\
        tell those who run the source system to check its clock\n\
        scan or read the card, or query the population database\n\
        look up the person's current personal id\n\
        remove the digit and enter the name as on the birth certificate\n\
        remove the sign and enter the name as on the birth certificate; another name has a field of its own\n\
        write the name in full as on the birth certificate\n\
        type the letter again with a Vietnamese keyboard (most often Đ); searches will not find this name\n\
        write the name in Vietnamese letters as on the birth certificate\n\
        check whether the field was filled with something else\n\
        write family, middle and given name as on the birth certificate\n\
        compare with the birth certificate and correct what is wrong; leave the parts empty where the split is not certain\n\
        may stay; write documents with one capital a word\n\
        begin every word with a capital and write the rest small\n\
        clear the field and enter the name when there is a document\n\
        read the card again or check the name; the card may be another person's\n\
        leave the other name empty\n\
        compare with the birth certificate before using the parts\n\
        compare with the tax notice and enter it again\n\
        compare every digit with the tax notice\n\
        leave out -000 or enter the dependent unit's code\n\
        compare with the card; it may be another person's\n\
        check the date of the file, or use the 10-digit code of that time\n\
        add the personal id as tax code and keep the old one for look-ups\n\
        compare with the book or card; spreadsheets often drop the leading zero\n\
        enter it as printed, without blanks\n\
        compare both; keep cards of before there were such numbers\n\
        compare the letters with the card; the list here rests on one source\n\
        compare with the card\n\
        look the card up with the insurance\n\
        =59\n\
        ask for a newer card, or guide the person to renew it\n\
        =69\n\
        check whether it is the same person\n\
        add the address from the documents or the population database\n\
        choose the unit from the list; leading zeros are often lost\n\
        choose the province from the list\n\
        remove it and choose the commune of today, or correct the date of the list\n\
        update the residence to the units of today\n\
        remove the codes or correct the country\n\
        check the date\n\
        confirm it when converting the address\n\
        look the residence up in the population database; keep the number only to find old files\n\
        choose the unit from the list, or correct the day of the list\n\
        convert it to the unit of today; software can do so\n\
        ask for the hamlet and choose one of the units that the resolution names\n\
        choose province, district and commune from one list\n\
        compare the code with the address on the documents\n\
        check the numbers and who is who against the birth and marriage certificates\n\
        check whether father and mother are swapped\n\
        =\n\
        =178\n\
        =\n\
        check both dates of birth\n\
        check years of birth, numbers and who is who\n\
        check that person's year of birth or number\n\
        add it from the marriage certificate\n\
        check the marital status\n\
        check the birth and the marital status\n\
        check the spouse's number and the sex\n\
        check the representative; the child's number may have been entered\n\
        add the name from that person's document\n\
        ask the person and add it from a document\n\
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
        =\n\
        =\n\
        add them from the birth certificate or the guardianship decision\n\
        add the card's number, or guide the person to apply for one\n",
    /* dev */ told!("\
        the carrier noted mrz-cd-number\n\
        the carrier noted mrz-cd-birth\n\
        the carrier noted mrz-cd-expiry\n\
        the carrier noted mrz-cd-national\n\
        the carrier noted mrz-cd-optional\n\
        the carrier noted mrz-cd-all\n\
        the carrier noted mrz-pin-number\n\
        the carrier noted mrz-name-cut\n\
        the carrier noted six-fields\n\
        the carrier noted few-fields or field-count or no-end-mark\n\
        the carrier noted mojibake\n\
        the carrier noted bad-hex\n\
        the carrier noted tlv-length\n\
        the carrier noted one-parent\n\
        the carrier noted xml-mixed\n\
        the carrier noted broken-record\n\
        the carrier noted over-limit\n\
        the carrier noted not-utf8\n\
        the reader noted row-width\n\
        the reader noted nul-byte\n\
        the reader noted sheet-error\n\
        the member \"record\" of canonical JSON names another type than the one that is read\n\
        over ten thousand unknown members, unreadable values, sources, assumptions or flaws in one record\n\
        the text is not in Unicode normal form C\n\
        the text holds U+200B to U+200F, U+2060 or U+FEFF\n\
        the text holds two blanks inside, or a blank other than U+0020\n\
        the text begins or ends with U+0020\n\
        the text holds U+FFFD, a private-use character or a control other than blanks\n\
        the record keeps something in its remainder\n\
        an assumption spaces or invisible is kept\n\
        an assumption separators or quote-mark or apostrophe or float-tail or mail-scheme is kept\n\
        an assumption full-width or case or nfc is kept\n\
        an assumption country-prefix or old-numbering is kept\n\
        an assumption date-notation or midnight is kept\n\
        an assumption unknown-parts is kept\n\
        an assumption day-month-order or against-order is kept\n\
        an assumption two-digit-year or mrz-century is kept\n\
        an assumption words is kept\n\
        an assumption zero-lost is kept\n\
        an assumption field-order or shape or doc-number-tail is kept\n\
        an assumption alias is kept\n\
        an assumption default is kept\n\
        an assumption edition is kept\n\
        an assumption by-content or value-set or encoding or excel-serial is kept\n\
        an assumption joined is kept\n\
        phone is unread: its text is neither 0 and 7 to 14 digits nor + and 8 to 15 digits\n\
        email is unread: no local part, no @, no domain with a dot, or longer than 254 bytes\n\
        a number of +84 or 0 is not 0[35789] with 8 more digits, 02 with 9 more or 01 with 9 more\n\
        a national number is 01 and nine digits, and the day of judgement is 2018-11-15 or later\n\
        the first three digits of a mobile number are not in list mobile-prefix\n\
        neither the first three nor the first four digits of a fixed number are in list area-code\n\
        the first four digits of 01 and nine digits are in no pair of map mobile-prefix, system before-2018-09-15\n\
        a document number is unread: its text is not 4 to 20 ASCII capitals and digits\n\
        an item has a number and no kind\n\
        an item has a kind and no number; undecided when the record keeps unread text\n\
        the number of a cccd-barcode, cccd-chip or can-cuoc differs from personal_id\n\
        a card needs 12 digits, a cmnd 9 or 12\n\
        a passport number of a person with no nationality or with VN is not one capital and 7 or 8 digits\n\
        an issue date is after the day of judgement\n\
        an issue date is after the expiry of the same item\n\
        issue date of a can-cuoc, can-cuoc-cert or cccd-barcode is before valid_from of the kind in list document-kind\n\
        issue date of a cccd-chip is before valid_from of the kind in list document-kind\n\
        issue date of a cmnd, cccd-barcode or cccd-chip is not before 2024-07-01\n\
        from 2025-01-01 on, a cmnd is held and no cccd-barcode, cccd-chip or can-cuoc\n\
        of the cards and passports with an end of validity all have one before the day of judgement; cards ending from 2024-01-15 to 2024-06-29 count as ending 2024-06-30\n\
        expiry differs from the birthday at the first age (25, 40, 60; since 2024-07-01 also 14) whose two years before had not begun on the day of issue; a dated expiry after the last such day is wrong too\n\
        expiry is never and the day of issue is before the holder's 58th birthday\n\
        expiry of a passport is later than 10 years after issue, 5 when the holder was certainly under 14\n\
        a cmnd, cccd-barcode or cccd-chip was issued before the 14th birthday\n\
        an issue date is before birth.date\n\
        an item equals an earlier one in kind, number and issue date\n\
        an assumption issuer-by-date is kept\n\
        personal_id is unread: its text is not 12 ASCII digits\n\
        a personal id of a relative is unread: its text is not 12 ASCII digits\n\
        an old number is unread: its text is neither 9 nor 12 ASCII digits\n\
        all digits are the same, or each is one more than the digit before it with 0 after 9\n\
        =\n\
        fourth digit odd means female, even male; sexes other than these are undecided\n\
        1900 + 100 * (digit 4 / 2) + digits 5-6 = year of birth.date\n\
        digits 1-3 are not in list id-place\n\
        digits 1-3 as a number differ from birth.registration.province when birth.registration.as_of is before 2025-07-01; undecided when it is later or unknown and the two differ\n\
        digits 1-3 below 100 go with registration in Vietnam, assigned ones from 101 with another country; a province without a country counts as Vietnam\n\
        column iso of digits 1-3 in list id-place differs from birth.registration.country; the list has one transcription only\n\
        year of birth by digits 4-6 is after the year of judgement\n\
        personal_id is filled, nationalities is not empty and has no VN\n\
        cmnd9 needs 9 digits, cmnd12 and cancelled-id need 12; without a kind the rule does not apply\n\
        an item of old_ids with kind cancelled-id has the number of personal_id\n\
        a 9-digit number from 271450001 to 271500000\n\
        an item of old_ids has the number of an earlier item\n\
        personal_id equals that of an earlier record of the same input\n\
        a date field is unread: its text is not YYYY, YYYY-MM or YYYY-MM-DD of the calendar\n\
        an expiry is unread: its text is neither YYYY-MM-DD of the calendar nor never\n\
        a timestamp is unread: its text is not RFC 3339 to the second with Z or an offset\n\
        the date is after the day of judgement\n\
        year of birth.date is below 1900\n\
        more than 120 full years from birth.date to the day of judgement, and the status is empty or alive, and there is no death date\n\
        birth.date is filled and is not a full date\n\
        death.date is after the day of judgement\n\
        birth.date is after death.date\n\
        status is deceased and death.date is empty\n\
        death.date and status are filled and status is not deceased\n\
        an issue date is after death.date\n\
        sex is filled and not in list sex\n\
        an item of nationalities is not in list country\n\
        the country of a place is filled and not in list country\n\
        the nationality of a relative is filled and not in list country\n\
        blood_type is filled and not in list blood-type\n\
        a document kind is filled and not in list document-kind, whatever its days\n\
        a kind of earlier number is filled and not in list old-id-kind\n\
        status is filled and not in list life-status\n\
        a code field is unread: its text is not 1 to 16 printable ASCII characters, or no word that the source uses\n\
        ethnicity.system is filled and is neither list of peoples\n\
        religion.system is filled and is no list of religions\n\
        marital_status.system is filled and is no list of marital states\n\
        ethnicity.code is not in the list that ethnicity.system names\n\
        religion.code is not in the list that religion.system names\n\
        marital_status.code is not in the list that marital_status.system names\n\
        ethnicity.code is filled and ethnicity.system is empty\n\
        religion.code is filled and religion.system is empty\n\
        marital_status.code is filled and marital_status.system is empty\n\
        an assumption list-by-format is kept\n\
        ethnicity.name is the label (or for ethnic-1979 a known other name) of another code in the list that ethnicity.system names; unknown names are undecided\n\
        religion.name is the label of another code in the list that religion.system names; unknown names are undecided\n\
        ethnicity is code 55 of ethnic-1979 and the person has no nationality or VN\n\
        marital_status is code 3 of marital-qcvn\n\
        sex is unknown or unspecified\n\
        an item of nationalities equals an earlier one\n\
        an assumption nationality-vn is kept\n\
        ethnicity.name is filled and ethnicity.code is empty\n\
        religion.name is filled and religion.code is empty\n\
        the day five years after the day of updated_at is before the day of judgement\n\
        the day of updated_at is after the day of judgement\n\
        sources are stated and each has the assurance typed or declared\n\
        status is cancelled\n\
        a name of a person with no nationality or with VN holds a numeric character\n\
        a name of a person with no nationality or with VN holds something else than letters, digits, blanks, apostrophe, hyphen and dot\n\
        a name holds a full stop\n\
        a name with Latin letters also holds eth, hook D, dotless i, or a Cyrillic or Greek letter of Latin shape\n\
        a name of a person with no nationality or with VN holds a letter that is neither Latin nor of Latin shape\n\
        trimmed name.full has fewer than 2 or more than 100 characters\n\
        name.full of a person with no nationality or with VN has fewer than two words\n\
        the words of family, middle and given in this order differ from those of full, case and normal form aside; only when a part and full are filled\n\
        name.full has three letters or more and no small letter\n\
        in a name with small letters a word begins small, or has a capital inside that does not follow an apostrophe, hyphen or dot\n\
        the text is exactly one of the listed fillers\n\
        name.full spelt for a machine-readable zone differs from name.latin, and name.latin is not its beginning with 28 places or more\n\
        name.other equals name.full\n\
        an assumption name-split is kept\n\
        a tax code is unread: its text is not 10, 10-3 or 12 ASCII digits\n\
        digit 10 differs from 10 - (sum of digits 1-9 by 31 29 23 19 17 13 7 5 3) mod 11; a sum divisible by 11 was never issued\n\
        a code of 13 digits ends in 000\n\
        a tax code of 12 digits differs from personal_id\n\
        a tax code has 12 digits and the day of judgement is before 2025-07-01\n\
        from 2025-07-01 on, personal_id is filled, a tax code is filled and none has 12 digits\n\
        a social insurance number is unread: its text is not 10 ASCII digits\n\
        a health card number is unread: its text is neither 2 ASCII capitals and 13 digits nor 10 digits\n\
        a health card number does not end in social_insurance_no\n\
        letters 1-2 of a number of 15 are not in list bhyt-object\n\
        digit 3 of a number of 15 is not in list bhyt-benefit\n\
        benefit is one digit and differs from digit 3 of a number of 15\n\
        valid_from is after valid_to of the same card\n\
        of the cards with valid_to all have one before the day of judgement\n\
        issue date of a health card is before birth.date\n\
        social_insurance_no equals that of an earlier record of the same input\n\
        country of a place is VN and its text and all codes are empty\n\
        a code of a place is filled and is not 2 (province), 3 (district), 5 (commune) ASCII digits\n\
        a province code of 2 digits is in column gso of no entry of list id-place\n\
        district is filled and as_of of the same place is 2025-07-01 or later\n\
        a residence has a district and no as_of, and the day of judgement is 2025-07-01 or later\n\
        country of a place is filled, is not VN, and a code is filled\n\
        as_of of a place is after the day of judgement\n\
        an assumption unit-date is kept\n\
        household.book_no is filled and the day of judgement is 2023-01-01 or later\n\
        a code of a place has the digits of its level and named no unit on as_of; without as_of, districts and communes on no day of the log\n\
        the commune of a residence, as of its list, is merged or decided by population on the day of judgement; `chuan place CODE --as-of DAY` names the unit; without as_of the last list with districts counts when a district is filled, else the list of the day\n\
        the commune of a residence, as of its list, is ambiguous or retired on the day of judgement\n\
        the deepest code of a place does not lie in the others on as_of; without as_of, at no time\n\
        the text of a place, read as of its list, names communes, and none has the code\n\
        personal_id of father, mother, spouse or legal representative equals the person's\n\
        fourth digit of the father's id is odd\n\
        fourth digit of the mother's id is even\n\
        personal ids of father and mother are filled and equal\n\
        personal id of the spouse equals that of father or mother\n\
        birth date of father or mother is after birth.date\n\
        fewer than 12 full years between the birth dates, or, without the parent's date, fewer than 12 between the years in the ids\n\
        year of a relative's birth date differs from digits 4-6 of the relative's id\n\
        marital_status is code 2 of a known list and name and numbers of the spouse are empty\n\
        marital_status is code 1 of a known list and name or a number of the spouse is filled\n\
        marital_status is code 2 of a known list or a spouse is named, and the person has not reached 18 (female), 20 (male) on the day of judgement; of other sexes below 18 is certain, below 20 undecided\n\
        sex is male or female and the spouse's fourth digit says the same\n\
        full years from the representative's birth date, or years by the id, to the day of judgement are below 18; 18 by years alone is undecided\n\
        a relative has a personal id or old number and no name\n\
        none of the fields is filled\n\
        name.full, name.given and name.latin are all empty and hold no unread text\n\
        the field is empty and holds no unread text\n\
        =\n\
        =\n\
        =192\n\
        =\n\
        =194\n\
        =192\n\
        =\n\
        =\n\
        =194\n\
        =\n\
        one of the fields is empty and holds no unread text\n\
        =192\n\
        =\n\
        =194\n\
        =\n\
        =\n\
        the person has not reached 14 on the day of judgement and father, mother and legal_representative have no name and no number\n\
        the person has reached 14 on the day of judgement, is not dead, and no document has a number\n"),
]);

/// The rules of builds with `civil`, a line each.
#[cfg(feature = "civil")] static RULES_OF_CIVIL: Book<Rule, 11> = Book::new([
    /* id */ "\
        CS-GEN-001\n\
        CS-GEN-002\n\
        CS-GEN-003\n\
        CS-GEN-004\n\
        CS-GEN-005\n\
        CS-GEN-006\n\
        CS-GEN-007\n\
        CS-GEN-008\n\
        CS-GEN-009\n\
        CS-GEN-010\n\
        CS-GEN-011\n\
        CS-GEN-012\n\
        CS-GEN-013\n\
        CS-GEN-014\n\
        CS-GEN-033\n\
        CS-GEN-033-W\n\
        CS-GEN-034\n\
        CS-GEN-035\n\
        CS-GEN-040\n\
        CS-GEN-041\n\
        CS-GEN-042\n\
        CS-GEN-051\n\
        CS-GEN-052\n\
        CS-GEN-053\n\
        CS-GEN-054\n\
        CS-GEN-055\n\
        CS-GEN-056\n\
        CS-GEN-061\n\
        CS-GEN-062\n\
        CS-GEN-063\n\
        CS-GEN-064\n\
        CS-GEN-065\n\
        CS-GEN-066\n\
        CS-GEN-017\n\
        CS-GEN-018\n\
        CS-GEN-019\n\
        CS-GEN-020\n\
        CS-GEN-022\n\
        CS-GEN-023\n\
        CS-GEN-024\n\
        CS-GEN-025\n\
        CS-GEN-026\n\
        CS-GEN-027\n\
        CS-GEN-028\n\
        CS-GEN-029\n\
        CS-GEN-030\n\
        CS-GEN-037\n\
        CS-GEN-038\n\
        CS-GEN-043\n\
        CS-GEN-044\n\
        CS-GEN-015\n\
        CS-GEN-016\n\
        CS-GEN-016-E\n\
        CS-GEN-039\n\
        CS-CN-001\n\
        CS-CN-002\n\
        CS-CN-003\n\
        CS-CN-004\n\
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
        CS-GEN-031\n\
        CS-GEN-032\n\
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
        =29\n\
        =30\n\
        =31\n\
        =32\n\
        CS-LT-001\n\
        CS-LT-002\n\
        CS-LT-003\n\
        CS-LT-004\n\
        CS-LT-005\n\
        CS-LT-006\n\
        CS-LT-007\n\
        CS-LT-051\n\
        CS-LT-008\n\
        CS-LT-009\n\
        CS-LT-010\n\
        CS-LT-011\n\
        CS-LT-012\n\
        CS-LT-013\n\
        CS-LT-014\n\
        =33\n\
        =34\n\
        =35\n\
        =36\n\
        CS-GEN-021\n\
        =37\n\
        =38\n\
        =39\n\
        =40\n\
        =41\n\
        =42\n\
        =43\n\
        =44\n\
        =45\n\
        =46\n\
        =47\n\
        =48\n\
        =49\n\
        CS-XD-001\n\
        CS-XD-002\n\
        CS-XD-003\n\
        CS-XD-006\n\
        CS-XD-007\n\
        CS-XD-008\n\
        =50\n\
        =51\n\
        =52\n\
        =53\n\
        CS-KS-026\n\
        CS-KS-027\n\
        CS-KS-027-W\n\
        CS-KS-029\n\
        CS-KS-030\n\
        CS-KS-031\n\
        CS-KS-004\n\
        CS-KS-004-W\n\
        CS-KS-008\n\
        CS-KS-009\n\
        CS-KS-010\n\
        CS-KS-011\n\
        CS-KS-012\n\
        CS-KS-013\n\
        CS-KS-014\n\
        CS-KS-015\n\
        CS-KS-016\n\
        CS-KS-021\n\
        CS-KS-022\n\
        CS-GEN-036\n\
        CS-KS-023\n\
        CS-KS-028\n\
        CS-KS-005\n\
        CS-KS-006\n\
        CS-KS-006-W\n\
        CS-KS-007\n\
        CS-KS-007-W\n\
        CS-KS-017\n\
        CS-KS-018\n\
        CS-KS-024\n\
        CS-KS-025\n\
        CS-KS-032\n\
        CS-KS-033\n\
        CS-KS-001\n\
        CS-KS-002\n\
        CS-KS-003\n\
        CS-KS-019\n\
        CS-KS-020\n\
        =21\n\
        =22\n\
        =23\n\
        =24\n\
        =25\n\
        =26\n\
        =27\n\
        =28\n\
        =29\n\
        =30\n\
        =31\n\
        =32\n\
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
        =29\n\
        =30\n\
        =31\n\
        =32\n\
        =33\n\
        =34\n\
        =35\n\
        =36\n\
        =37\n\
        =38\n\
        =39\n\
        =40\n\
        =41\n\
        =42\n\
        =43\n\
        =44\n\
        =45\n\
        =46\n\
        =47\n\
        =48\n\
        =49\n\
        =126\n\
        =127\n\
        =50\n\
        =51\n\
        =52\n\
        =53\n\
        CS-TD-001\n\
        CS-TD-002\n\
        CS-TD-003\n\
        CS-TD-005\n\
        CS-TD-006\n\
        CS-TD-004\n\
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
        =72\n\
        =73\n\
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
        =29\n\
        =30\n\
        =31\n\
        =32\n\
        =93\n\
        =94\n\
        =95\n\
        =96\n\
        =97\n\
        =98\n\
        =99\n\
        =100\n\
        =101\n\
        =102\n\
        =103\n\
        =104\n\
        =105\n\
        =106\n\
        =107\n\
        =33\n\
        =34\n\
        =35\n\
        =36\n\
        =37\n\
        =38\n\
        =39\n\
        =40\n\
        =41\n\
        =42\n\
        =43\n\
        =44\n\
        =45\n\
        =46\n\
        =47\n\
        =48\n\
        =49\n\
        =126\n\
        =127\n\
        CS-XD-005\n\
        =50\n\
        =51\n\
        =52\n\
        =53\n\
        CS-KT-001\n\
        CS-KT-002\n\
        CS-KT-003\n\
        CS-KT-004\n\
        CS-KT-005\n\
        CS-KT-006\n\
        CS-KT-007\n\
        CS-KT-008\n\
        CS-KT-008-W\n\
        CS-KT-009\n\
        CS-KT-010\n\
        CS-KT-011\n\
        CS-KT-012\n\
        =155\n\
        CS-KT-013\n\
        CS-KT-014\n\
        CS-KT-015\n\
        CS-KT-018\n\
        CS-KT-020\n\
        CS-KT-016\n\
        CS-KT-017\n\
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
        =29\n\
        =30\n\
        =31\n\
        =32\n\
        =33\n\
        =34\n\
        =35\n\
        =36\n\
        =37\n\
        =38\n\
        =39\n\
        =40\n\
        =41\n\
        =42\n\
        =43\n\
        =44\n\
        =45\n\
        =46\n\
        =47\n\
        =48\n\
        =49\n\
        =126\n\
        =127\n\
        =50\n\
        =51\n\
        =52\n\
        =53\n\
        CS-TL-001\n\
        CS-TL-003\n\
        CS-KT-019\n\
        CS-TL-002\n\
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
        =73\n\
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
        =29\n\
        =30\n\
        =31\n\
        =32\n\
        =33\n\
        =34\n\
        =35\n\
        =36\n\
        =37\n\
        =38\n\
        =39\n\
        =40\n\
        =41\n\
        =42\n\
        =43\n\
        =44\n\
        =45\n\
        =46\n\
        =47\n\
        =48\n\
        =49\n\
        =50\n\
        =51\n\
        =52\n\
        =53\n\
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
        =29\n\
        =30\n\
        =31\n\
        =32\n\
        =33\n\
        =34\n\
        =35\n\
        =36\n\
        =37\n\
        =38\n\
        =39\n\
        =40\n\
        =41\n\
        =42\n\
        =43\n\
        =44\n\
        =45\n\
        =46\n\
        =47\n\
        =48\n\
        =49\n\
        =50\n\
        =51\n\
        =52\n\
        =53\n\
        CS-GH-001\n\
        CS-GH-002\n\
        CS-GH-003\n\
        CS-GH-004\n\
        CS-GH-005\n\
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
        =29\n\
        =30\n\
        =31\n\
        =32\n\
        =33\n\
        =34\n\
        =35\n\
        =36\n\
        =37\n\
        =38\n\
        =39\n\
        =40\n\
        =41\n\
        =42\n\
        =43\n\
        =44\n\
        =45\n\
        =46\n\
        =47\n\
        =48\n\
        =49\n\
        =126\n\
        =127\n\
        =50\n\
        =51\n\
        =52\n\
        =53\n\
        CS-HN-001\n\
        CS-HN-002\n\
        CS-HN-003\n\
        CS-HN-004\n\
        CS-HN-005\n\
        CS-HN-006\n\
        CS-HN-009\n\
        CS-HN-007\n\
        CS-HN-008\n\
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
        =72\n\
        =73\n\
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
        =29\n\
        =30\n\
        =31\n\
        =32\n\
        =93\n\
        =94\n\
        =95\n\
        =96\n\
        =97\n\
        =98\n\
        =99\n\
        =100\n\
        =101\n\
        =102\n\
        =103\n\
        =104\n\
        =105\n\
        =106\n\
        =107\n\
        =33\n\
        =34\n\
        =35\n\
        =36\n\
        =37\n\
        =38\n\
        =39\n\
        =40\n\
        =41\n\
        =42\n\
        =43\n\
        =44\n\
        =45\n\
        =46\n\
        =47\n\
        =48\n\
        =49\n\
        =126\n\
        =127\n\
        CS-XD-004\n\
        =50\n\
        =51\n\
        =52\n\
        =53\n\
        CS-KH-001\n\
        CS-KH-002\n\
        CS-KH-003\n\
        CS-KH-004\n\
        CS-KH-005\n\
        CS-KH-005-W\n\
        CS-KH-006\n\
        CS-KH-007\n\
        CS-KH-008\n\
        CS-KH-012\n\
        CS-KH-013\n\
        CS-KH-014\n\
        CS-KH-015\n\
        CS-KH-009\n\
        CS-KH-010\n\
        CS-KH-011\n\
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
        =72\n\
        =73\n\
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
        =29\n\
        =30\n\
        =31\n\
        =32\n\
        =33\n\
        =34\n\
        =35\n\
        =36\n\
        =37\n\
        =38\n\
        =39\n\
        =40\n\
        =41\n\
        =42\n\
        =43\n\
        =44\n\
        =45\n\
        =46\n\
        =47\n\
        =48\n\
        =49\n\
        =126\n\
        =127\n\
        =50\n\
        =51\n\
        =52\n\
        =53\n\
        CS-CMC-001\n\
        CS-CMC-001-W\n\
        CS-CMC-002\n\
        CS-CMC-003\n\
        CS-CMC-004\n\
        CS-CMC-005\n\
        CS-CMC-006\n\
        CS-CMC-007\n",
    /* marks */ "\
        00\n\
        01\n\
        00\n\
        02\n\
        00\n\
        =\n\
        12\n\
        =\n\
        10\n\
        =\n\
        12\n\
        00\n\
        11\n\
        10\n\
        00\n\
        10\n\
        =\n\
        20\n\
        10\n\
        12\n\
        20\n\
        21\n\
        10\n\
        00\n\
        20\n\
        21\n\
        =\n\
        12\n\
        10\n\
        22\n\
        00\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        10\n\
        11\n\
        10\n\
        =\n\
        12\n\
        10\n\
        =\n\
        00\n\
        22\n\
        11\n\
        00\n\
        10\n\
        =\n\
        12\n\
        =\n\
        00\n\
        12\n\
        00\n\
        10\n\
        =\n\
        23\n\
        00\n\
        01\n\
        00\n\
        02\n\
        00\n\
        =\n\
        12\n\
        =\n\
        10\n\
        =\n\
        12\n\
        00\n\
        11\n\
        10\n\
        00\n\
        =\n\
        =\n\
        10\n\
        =\n\
        20\n\
        10\n\
        12\n\
        20\n\
        21\n\
        10\n\
        00\n\
        20\n\
        21\n\
        =\n\
        12\n\
        10\n\
        22\n\
        00\n\
        =\n\
        =\n\
        =\n\
        =\n\
        02\n\
        00\n\
        =\n\
        13\n\
        20\n\
        00\n\
        01\n\
        10\n\
        00\n\
        =\n\
        =\n\
        01\n\
        10\n\
        00\n\
        =\n\
        =\n\
        =\n\
        10\n\
        =\n\
        11\n\
        10\n\
        =\n\
        12\n\
        10\n\
        =\n\
        00\n\
        22\n\
        11\n\
        00\n\
        10\n\
        =\n\
        00\n\
        12\n\
        10\n\
        00\n\
        10\n\
        11\n\
        12\n\
        =\n\
        00\n\
        12\n\
        20\n\
        00\n\
        10\n\
        =\n\
        =\n\
        21\n\
        00\n\
        12\n\
        10\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        20\n\
        00\n\
        11\n\
        10\n\
        00\n\
        =\n\
        10\n\
        =\n\
        00\n\
        =\n\
        10\n\
        00\n\
        10\n\
        00\n\
        10\n\
        00\n\
        20\n\
        10\n\
        21\n\
        00\n\
        10\n\
        =\n\
        =\n\
        20\n\
        21\n\
        10\n\
        00\n\
        20\n\
        21\n\
        =\n\
        12\n\
        10\n\
        22\n\
        00\n\
        =\n\
        =\n\
        =\n\
        01\n\
        00\n\
        02\n\
        00\n\
        =\n\
        12\n\
        =\n\
        10\n\
        =\n\
        12\n\
        00\n\
        11\n\
        10\n\
        00\n\
        10\n\
        =\n\
        20\n\
        10\n\
        12\n\
        20\n\
        21\n\
        10\n\
        00\n\
        20\n\
        21\n\
        =\n\
        12\n\
        10\n\
        22\n\
        00\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        10\n\
        11\n\
        10\n\
        =\n\
        12\n\
        10\n\
        =\n\
        00\n\
        22\n\
        11\n\
        00\n\
        10\n\
        =\n\
        00\n\
        12\n\
        =\n\
        =\n\
        00\n\
        12\n\
        00\n\
        01\n\
        00\n\
        =\n\
        11\n\
        00\n\
        =\n\
        01\n\
        00\n\
        02\n\
        00\n\
        =\n\
        12\n\
        =\n\
        10\n\
        =\n\
        12\n\
        00\n\
        11\n\
        10\n\
        00\n\
        =\n\
        =\n\
        10\n\
        =\n\
        20\n\
        10\n\
        12\n\
        20\n\
        21\n\
        10\n\
        00\n\
        20\n\
        21\n\
        =\n\
        12\n\
        10\n\
        22\n\
        00\n\
        =\n\
        =\n\
        =\n\
        =\n\
        02\n\
        00\n\
        =\n\
        13\n\
        20\n\
        00\n\
        01\n\
        10\n\
        00\n\
        =\n\
        =\n\
        01\n\
        10\n\
        00\n\
        =\n\
        =\n\
        =\n\
        10\n\
        11\n\
        10\n\
        =\n\
        12\n\
        10\n\
        =\n\
        00\n\
        22\n\
        11\n\
        00\n\
        10\n\
        =\n\
        00\n\
        12\n\
        03\n\
        12\n\
        =\n\
        00\n\
        12\n\
        00\n\
        =\n\
        10\n\
        20\n\
        02\n\
        01\n\
        00\n\
        =\n\
        12\n\
        10\n\
        20\n\
        00\n\
        =\n\
        =\n\
        11\n\
        00\n\
        =\n\
        10\n\
        =\n\
        00\n\
        13\n\
        00\n\
        01\n\
        00\n\
        02\n\
        00\n\
        =\n\
        12\n\
        =\n\
        10\n\
        =\n\
        12\n\
        00\n\
        11\n\
        10\n\
        00\n\
        10\n\
        =\n\
        20\n\
        10\n\
        12\n\
        20\n\
        21\n\
        10\n\
        00\n\
        20\n\
        21\n\
        =\n\
        12\n\
        10\n\
        22\n\
        00\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        10\n\
        11\n\
        10\n\
        =\n\
        12\n\
        10\n\
        =\n\
        00\n\
        22\n\
        11\n\
        00\n\
        10\n\
        =\n\
        00\n\
        12\n\
        =\n\
        =\n\
        00\n\
        12\n\
        =\n\
        00\n\
        20\n\
        00\n\
        =\n\
        01\n\
        00\n\
        02\n\
        00\n\
        =\n\
        12\n\
        =\n\
        10\n\
        =\n\
        12\n\
        00\n\
        11\n\
        10\n\
        00\n\
        =\n\
        10\n\
        =\n\
        20\n\
        10\n\
        12\n\
        20\n\
        21\n\
        10\n\
        00\n\
        20\n\
        21\n\
        =\n\
        12\n\
        10\n\
        22\n\
        00\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        10\n\
        11\n\
        10\n\
        =\n\
        12\n\
        10\n\
        =\n\
        00\n\
        22\n\
        11\n\
        00\n\
        10\n\
        =\n\
        12\n\
        =\n\
        00\n\
        12\n\
        00\n\
        01\n\
        00\n\
        02\n\
        00\n\
        =\n\
        12\n\
        =\n\
        10\n\
        =\n\
        12\n\
        00\n\
        11\n\
        10\n\
        00\n\
        10\n\
        =\n\
        20\n\
        10\n\
        12\n\
        20\n\
        21\n\
        10\n\
        00\n\
        20\n\
        21\n\
        =\n\
        12\n\
        10\n\
        22\n\
        00\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        10\n\
        11\n\
        10\n\
        =\n\
        12\n\
        10\n\
        =\n\
        00\n\
        22\n\
        11\n\
        00\n\
        10\n\
        =\n\
        12\n\
        =\n\
        00\n\
        12\n\
        10\n\
        11\n\
        00\n\
        =\n\
        10\n\
        00\n\
        01\n\
        00\n\
        02\n\
        00\n\
        =\n\
        12\n\
        =\n\
        10\n\
        =\n\
        12\n\
        00\n\
        11\n\
        10\n\
        00\n\
        10\n\
        =\n\
        20\n\
        10\n\
        12\n\
        20\n\
        21\n\
        10\n\
        00\n\
        20\n\
        21\n\
        =\n\
        12\n\
        10\n\
        22\n\
        00\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        10\n\
        11\n\
        10\n\
        =\n\
        12\n\
        10\n\
        =\n\
        00\n\
        22\n\
        11\n\
        00\n\
        10\n\
        =\n\
        00\n\
        12\n\
        =\n\
        =\n\
        00\n\
        12\n\
        00\n\
        20\n\
        01\n\
        =\n\
        23\n\
        12\n\
        10\n\
        00\n\
        10\n\
        00\n\
        01\n\
        00\n\
        02\n\
        00\n\
        =\n\
        12\n\
        =\n\
        10\n\
        =\n\
        12\n\
        00\n\
        11\n\
        10\n\
        00\n\
        =\n\
        =\n\
        10\n\
        =\n\
        20\n\
        10\n\
        12\n\
        20\n\
        21\n\
        10\n\
        00\n\
        20\n\
        21\n\
        =\n\
        12\n\
        10\n\
        22\n\
        00\n\
        =\n\
        =\n\
        =\n\
        =\n\
        02\n\
        00\n\
        =\n\
        13\n\
        20\n\
        00\n\
        01\n\
        10\n\
        00\n\
        =\n\
        =\n\
        01\n\
        10\n\
        00\n\
        =\n\
        =\n\
        =\n\
        10\n\
        11\n\
        10\n\
        =\n\
        12\n\
        10\n\
        =\n\
        00\n\
        22\n\
        11\n\
        00\n\
        10\n\
        =\n\
        00\n\
        12\n\
        13\n\
        12\n\
        =\n\
        00\n\
        12\n\
        10\n\
        11\n\
        00\n\
        =\n\
        =\n\
        10\n\
        20\n\
        00\n\
        =\n\
        10\n\
        =\n\
        20\n\
        10\n\
        =\n\
        00\n\
        10\n\
        00\n\
        01\n\
        00\n\
        02\n\
        00\n\
        =\n\
        12\n\
        =\n\
        10\n\
        =\n\
        12\n\
        00\n\
        11\n\
        10\n\
        00\n\
        =\n\
        =\n\
        10\n\
        =\n\
        20\n\
        10\n\
        12\n\
        20\n\
        21\n\
        10\n\
        00\n\
        20\n\
        21\n\
        =\n\
        12\n\
        10\n\
        22\n\
        00\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        10\n\
        11\n\
        10\n\
        =\n\
        12\n\
        10\n\
        =\n\
        00\n\
        22\n\
        11\n\
        00\n\
        10\n\
        =\n\
        00\n\
        12\n\
        =\n\
        =\n\
        00\n\
        12\n\
        00\n\
        10\n\
        00\n\
        =\n\
        10\n\
        =\n\
        00\n\
        23\n",
    /* test */ "\
        ftemplate-columns\n\
        \n\
        \n\
        \n\
        \n\
        r\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        c\n\
        =\n\
        =\n\
        \n\
        \n\
        \n\
        oChủ tịch\u{1f}Phó Chủ tịch\u{1f}Q. Chủ tịch\u{1f}Quyền Chủ tịch\u{1f}Trưởng phòng\u{1f}Phó Trưởng phòng\u{1f}Giám đốc\u{1f}Phó Giám đốc\u{1f}Đại sứ\u{1f}Tổng Lãnh sự\u{1f}Phó Tổng Lãnh sự\u{1f}Lãnh sự\u{1f}Bí thư thứ nhất\u{1f}Công chức Tư pháp - Hộ tịch\n\
        \n\
        \n\
        \n\
        e\n\
        fbad-hex\u{1f}few-fields\u{1f}field-count\u{1f}mojibake\u{1f}mrz-cd-all\u{1f}mrz-cd-birth\u{1f}mrz-cd-expiry\u{1f}mrz-cd-national\u{1f}mrz-cd-number\u{1f}mrz-cd-optional\u{1f}mrz-name-cut\u{1f}mrz-pin-number\u{1f}no-end-mark\u{1f}not-utf8\u{1f}nul-byte\u{1f}one-parent\u{1f}row-width\u{1f}sheet-error\u{1f}six-fields\u{1f}tlv-length\u{1f}xml-mixed\n\
        fbroken-record\u{1f}over-limit\n\
        gfield-order\u{1f}shape\u{1f}mrz-century\u{1f}name-split\u{1f}issuer-by-date\u{1f}day-month-order\u{1f}list-by-format\u{1f}alias\u{1f}unit-date\u{1f}nationality-vn\u{1f}default\u{1f}doc-number-tail\u{1f}by-content\u{1f}encoding\u{1f}excel-serial\u{1f}joined\u{1f}value-set\u{1f}spaces\u{1f}invisible\u{1f}separators\u{1f}quote-mark\u{1f}full-width\u{1f}case\u{1f}nfc\u{1f}apostrophe\u{1f}float-tail\u{1f}country-prefix\u{1f}old-numbering\u{1f}mail-scheme\u{1f}date-notation\u{1f}day-month-order\u{1f}against-order\u{1f}two-digit-year\u{1f}unknown-parts\u{1f}midnight\u{1f}words\u{1f}zero-lost\u{1f}jan-first\u{1f}from-words\n\
        fno-entry-yet\n\
        ftells-part\n\
        fplaceholder\n\
        fcells-shifted\u{1f}merged-cell\n\
        fsheet-formula\n\
        finner-type\u{1f}msg-bare\n\
        fother-record\n\
        fkept-limit\n\
        d\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        d\n\
        =\n\
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
        r\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        c\n\
        =\n\
        =\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =17\n\
        \n\
        \n\
        \n\
        e\n\
        =22\n\
        =23\n\
        =24\n\
        =25\n\
        =26\n\
        =27\n\
        =28\n\
        =29\n\
        =30\n\
        =31\n\
        =32\n\
        \n\
        \n\
        d\n\
        fmsg-broken\u{1f}msg-unescaped\n\
        \n\
        \n\
        galready-accepted\n\
        fmsg-refused\n\
        \n\
        b\n\
        fmsg-fallback\n\
        \n\
        \n\
        \n\
        \n\
        d\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        d\n\
        =\n\
        b\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        \n\
        \n\
        \n\
        \n\
        c\n\
        =\n\
        =\n\
        =\n\
        b\n\
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
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        q\n\
        \n\
        \n\
        \n\
        poriginal-issue\u{1f}unknown\n\
        e\n\
        =22\n\
        =23\n\
        =24\n\
        =25\n\
        =26\n\
        =27\n\
        =28\n\
        =29\n\
        =30\n\
        =31\n\
        =32\n\
        =0\n\
        \n\
        \n\
        \n\
        \n\
        r\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        c\n\
        =\n\
        =\n\
        \n\
        \n\
        \n\
        =17\n\
        \n\
        \n\
        \n\
        e\n\
        =22\n\
        =23\n\
        =24\n\
        =25\n\
        =26\n\
        =27\n\
        =28\n\
        =29\n\
        =30\n\
        =31\n\
        =32\n\
        d\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        d\n\
        =\n\
        b\n\
        =\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        h\n\
        \n\
        q\n\
        \n\
        b\n\
        =0\n\
        \n\
        \n\
        \n\
        \n\
        r\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        c\n\
        =\n\
        =\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =17\n\
        \n\
        \n\
        \n\
        e\n\
        =22\n\
        =23\n\
        =24\n\
        =25\n\
        =26\n\
        =27\n\
        =28\n\
        =29\n\
        =30\n\
        =31\n\
        =32\n\
        \n\
        \n\
        d\n\
        =96\n\
        \n\
        \n\
        =99\n\
        =100\n\
        \n\
        b\n\
        =103\n\
        \n\
        \n\
        \n\
        \n\
        d\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        d\n\
        =\n\
        b\n\
        =\n\
        =\n\
        \n\
        \n\
        \n\
        \n\
        q\n\
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
        q\n\
        \n\
        \n\
        \n\
        c\n\
        \n\
        \n\
        b\n\
        =\n\
        =0\n\
        \n\
        \n\
        \n\
        \n\
        r\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        c\n\
        =\n\
        =\n\
        \n\
        \n\
        \n\
        =17\n\
        \n\
        \n\
        \n\
        e\n\
        =22\n\
        =23\n\
        =24\n\
        =25\n\
        =26\n\
        =27\n\
        =28\n\
        =29\n\
        =30\n\
        =31\n\
        =32\n\
        d\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        d\n\
        =\n\
        b\n\
        =\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        b\n\
        =0\n\
        \n\
        \n\
        \n\
        \n\
        r\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        c\n\
        =\n\
        =\n\
        \n\
        \n\
        \n\
        \n\
        =17\n\
        \n\
        \n\
        \n\
        e\n\
        =22\n\
        =23\n\
        =24\n\
        =25\n\
        =26\n\
        =27\n\
        =28\n\
        =29\n\
        =30\n\
        =31\n\
        =32\n\
        d\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        d\n\
        =\n\
        \n\
        \n\
        \n\
        \n\
        =0\n\
        \n\
        \n\
        \n\
        \n\
        r\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        c\n\
        =\n\
        =\n\
        \n\
        \n\
        \n\
        =17\n\
        \n\
        \n\
        \n\
        e\n\
        =22\n\
        =23\n\
        =24\n\
        =25\n\
        =26\n\
        =27\n\
        =28\n\
        =29\n\
        =30\n\
        =31\n\
        =32\n\
        d\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        d\n\
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
        =0\n\
        \n\
        \n\
        \n\
        \n\
        r\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        c\n\
        =\n\
        =\n\
        \n\
        \n\
        \n\
        =17\n\
        \n\
        \n\
        \n\
        e\n\
        =22\n\
        =23\n\
        =24\n\
        =25\n\
        =26\n\
        =27\n\
        =28\n\
        =29\n\
        =30\n\
        =31\n\
        =32\n\
        d\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        d\n\
        =\n\
        b\n\
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
        b\n\
        c\n\
        =0\n\
        \n\
        \n\
        \n\
        \n\
        r\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        c\n\
        =\n\
        =\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =17\n\
        \n\
        \n\
        \n\
        e\n\
        =22\n\
        =23\n\
        =24\n\
        =25\n\
        =26\n\
        =27\n\
        =28\n\
        =29\n\
        =30\n\
        =31\n\
        =32\n\
        \n\
        \n\
        d\n\
        =96\n\
        \n\
        \n\
        =99\n\
        =100\n\
        \n\
        b\n\
        =103\n\
        \n\
        \n\
        \n\
        \n\
        d\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        d\n\
        =\n\
        b\n\
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
        q\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        b\n\
        =\n\
        =\n\
        =0\n\
        \n\
        \n\
        \n\
        \n\
        r\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        c\n\
        =\n\
        =\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        =17\n\
        \n\
        \n\
        \n\
        e\n\
        =22\n\
        =23\n\
        =24\n\
        =25\n\
        =26\n\
        =27\n\
        =28\n\
        =29\n\
        =30\n\
        =31\n\
        =32\n\
        d\n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        d\n\
        =\n\
        b\n\
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
        b\n\
        =\n",
    /* fields */ "\
        entry.number\n\
        entry.number entry.registered_on entry.authority.name entry.book kind adoptee.name.full adoptee.sex adoptee.birth_date\n\
        entry.kind\n\
        entry.registered_on\n\
        =\n\
        entry.registered_on entry.decision_date adoptee.birth_date adoptive_father.birth_date adoptive_mother.birth_date giver.father.birth_date giver.mother.birth_date adoptee.id_document.issued_on adoptive_father.id_document.issued_on adoptive_mother.id_document.issued_on giver.father.id_document.issued_on giver.mother.id_document.issued_on\n\
        =0\n\
        entry.book\n\
        entry.number entry.registered_on\n\
        entry.book entry.registered_on\n\
        entry.page\n\
        entry.number entry.authority.name entry.registered_on\n\
        entry.number entry.book entry.registered_on\n\
        entry.registered_on entry.number\n\
        entry.authority.unit.province entry.authority.unit.district entry.authority.unit.commune\n\
        entry.authority.name\n\
        =\n\
        entry.signer.title\n\
        entry.scan_files[]\n\
        entry.two_pass[].resolved\n\
        =3\n\
        =0\n\
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
        type:personal-id\n\
        adoptee.personal_id adoptive_father.personal_id adoptive_mother.personal_id giver.father.personal_id giver.mother.personal_id\n\
        =\n\
        =\n\
        adoptee.id_document.number adoptive_father.id_document.number adoptive_mother.id_document.number giver.father.id_document.number giver.mother.id_document.number\n\
        adoptee.id_document.kind adoptive_father.id_document.kind adoptive_mother.id_document.kind giver.father.id_document.kind giver.mother.id_document.kind\n\
        adoptee.id_document.issued_on adoptive_father.id_document.issued_on adoptive_mother.id_document.issued_on giver.father.id_document.issued_on giver.mother.id_document.issued_on\n\
        =\n\
        adoptee.name.full adoptive_father.name.full adoptive_mother.name.full giver.father.name.full giver.mother.name.full\n\
        adoptee.ethnicity.code adoptive_father.ethnicity.code adoptive_mother.ethnicity.code giver.father.ethnicity.code giver.mother.ethnicity.code\n\
        adoptee.nationalities[] adoptive_father.nationalities[] adoptive_mother.nationalities[] giver.father.nationalities[] giver.mother.nationalities[]\n\
        =\n\
        =42\n\
        adoptee.residence.kind adoptive_father.residence.kind adoptive_mother.residence.kind giver.father.residence.kind giver.mother.residence.kind\n\
        =38\n\
        type:phone\n\
        type:email\n\
        entry.note\n\
        =\n\
        =\n\
        =\n\
        adoptive_father.birth_date adoptive_mother.birth_date\n\
        adoptee.birth_date\n\
        adopters_marriage.number\n\
        new_name\n\
        =0\n\
        entry.number entry.registered_on entry.authority.name entry.book entry.kind child.name.full child.sex child.birth_date child.birth_date_words child.birth_place.text child.home_town.text child.ethnicity.code child.nationalities[] case\n\
        =2\n\
        =3\n\
        =\n\
        entry.registered_on entry.decision_date child.birth_date mother.birth_date father.birth_date declarant.birth_date child.id_document.issued_on mother.id_document.issued_on father.id_document.issued_on declarant.id_document.issued_on foreign.registered_on\n\
        =0\n\
        =7\n\
        =8\n\
        =9\n\
        =10\n\
        =11\n\
        =12\n\
        =13\n\
        foreign.number entry.kind\n\
        foreign.registered_on\n\
        =14\n\
        =15\n\
        =\n\
        =17\n\
        =18\n\
        =19\n\
        =3\n\
        =0\n\
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
        linked.module\n\
        linked.unit_code\n\
        type:timestamp\n\
        =93\n\
        linked.history[].status linked.status.code\n\
        linked.status.code\n\
        =\n\
        =\n\
        entry.number entry.book entry.registered_on child.personal_id\n\
        child.name.full child.sex child.birth_date\n\
        =93\n\
        entry.authority.unit.district child.home_town.district child.birth_place.district child.residence.address.district mother.home_town.district mother.birth_place.district mother.residence.address.district father.home_town.district father.birth_place.district father.residence.address.district declarant.home_town.district declarant.birth_place.district declarant.residence.address.district\n\
        linked.files[].content linked.files[].kind linked.files[].deleted\n\
        linked.supplement_by\n\
        linked.procedure_code\n\
        =33\n\
        child.personal_id mother.personal_id father.personal_id declarant.personal_id\n\
        =\n\
        =\n\
        child.personal_id entry.authority.unit.province\n\
        child.id_document.number mother.id_document.number father.id_document.number declarant.id_document.number\n\
        child.id_document.kind mother.id_document.kind father.id_document.kind declarant.id_document.kind\n\
        child.id_document.issued_on mother.id_document.issued_on father.id_document.issued_on declarant.id_document.issued_on\n\
        =\n\
        child.name.full mother.name.full father.name.full declarant.name.full\n\
        child.ethnicity.code mother.ethnicity.code father.ethnicity.code declarant.ethnicity.code\n\
        child.nationalities[] mother.nationalities[] father.nationalities[] declarant.nationalities[]\n\
        =\n\
        =118\n\
        child.residence.kind mother.residence.kind father.residence.kind declarant.residence.kind\n\
        =114\n\
        =48\n\
        =49\n\
        child.personal_id\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =50\n\
        =\n\
        =\n\
        =\n\
        child.name.full mother.name.full\n\
        =126\n\
        child.name.full\n\
        child.birth_date\n\
        mother.personal_id father.personal_id\n\
        parents_marriage.number\n\
        child.birth_date_words child.birth_date\n\
        child.birth_date_words\n\
        child.name.full father.name.full mother.name.full\n\
        =138\n\
        =\n\
        child.ethnicity.code father.ethnicity.code mother.ethnicity.code\n\
        child.nationalities[] father.nationalities[] mother.nationalities[]\n\
        =\n\
        child.home_town.text father.home_town.text mother.home_town.text\n\
        child.personal_id child.sex child.birth_date\n\
        =126\n\
        child.birth_place.text child.birth_unit\n\
        child.missing.state child.capacity.state\n\
        =\n\
        child.capacity.declared.noted_on child.birth_date\n\
        child.sex child.personal_id\n\
        case mother.name.full father.name.full\n\
        mother.birth_date child.birth_date\n\
        =\n\
        father.birth_date child.birth_date\n\
        =\n\
        child.personal_id mother.personal_id father.personal_id\n\
        declarant.name.full declarant.relationship\n\
        notice.code notice.issued_on\n\
        notice.sex notice.mother_personal_id\n\
        case entry.note\n\
        mother.birth_date father.birth_date\n\
        child.birth_date entry.registered_on\n\
        entry.kind child.birth_date entry.registered_on\n\
        =\n\
        =139\n\
        =2\n\
        number\n\
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
        =0\n\
        entry.number entry.registered_on entry.authority.name entry.book kind subject.name.full changes[].field changes[].to\n\
        =2\n\
        =3\n\
        =\n\
        entry.registered_on entry.decision_date subject.birth_date declarant.birth_date subject.id_document.issued_on declarant.id_document.issued_on target.registered_on\n\
        =0\n\
        =7\n\
        =8\n\
        =9\n\
        =10\n\
        =11\n\
        =12\n\
        =13\n\
        =14\n\
        =15\n\
        =\n\
        =17\n\
        =18\n\
        =19\n\
        =3\n\
        =0\n\
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
        =33\n\
        subject.personal_id declarant.personal_id\n\
        =\n\
        =\n\
        subject.id_document.number declarant.id_document.number\n\
        subject.id_document.kind declarant.id_document.kind\n\
        subject.id_document.issued_on declarant.id_document.issued_on\n\
        =\n\
        subject.name.full declarant.name.full\n\
        subject.ethnicity.code declarant.ethnicity.code\n\
        subject.nationalities[] declarant.nationalities[]\n\
        =\n\
        =228\n\
        subject.residence.kind declarant.residence.kind\n\
        =224\n\
        =48\n\
        =49\n\
        subject.personal_id\n\
        =\n\
        =50\n\
        =\n\
        =\n\
        =\n\
        changes[].to\n\
        target.number target.registered_on target.authority\n\
        changes[].field\n\
        target.registered_on entry.decision_date\n\
        consent\n\
        changes[].from\n\
        =0\n\
        entry.number entry.registered_on entry.authority.name entry.book entry.kind deceased.name.full deceased.sex deceased.birth_date deceased.ethnicity.code deceased.nationalities[] date place.text\n\
        =2\n\
        =3\n\
        =\n\
        entry.registered_on entry.decision_date deceased.birth_date declarant.birth_date deceased.id_document.issued_on declarant.id_document.issued_on foreign.registered_on date\n\
        =0\n\
        =7\n\
        =8\n\
        =9\n\
        =10\n\
        =11\n\
        =12\n\
        =13\n\
        =72\n\
        =73\n\
        =14\n\
        =15\n\
        =\n\
        =17\n\
        =18\n\
        =19\n\
        =3\n\
        =0\n\
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
        =93\n\
        =94\n\
        =95\n\
        =93\n\
        =97\n\
        =98\n\
        =\n\
        =\n\
        =12\n\
        deceased.name.full deceased.sex deceased.birth_date date\n\
        =93\n\
        entry.authority.unit.district deceased.home_town.district deceased.birth_place.district deceased.residence.address.district place.district declarant.home_town.district declarant.birth_place.district declarant.residence.address.district\n\
        =105\n\
        =106\n\
        =107\n\
        =33\n\
        deceased.personal_id declarant.personal_id\n\
        =\n\
        =\n\
        deceased.id_document.number declarant.id_document.number\n\
        deceased.id_document.kind declarant.id_document.kind\n\
        deceased.id_document.issued_on declarant.id_document.issued_on\n\
        =\n\
        deceased.name.full declarant.name.full\n\
        deceased.ethnicity.code declarant.ethnicity.code\n\
        deceased.nationalities[] declarant.nationalities[]\n\
        =\n\
        =307\n\
        deceased.residence.kind declarant.residence.kind\n\
        =303\n\
        =48\n\
        =49\n\
        deceased.personal_id\n\
        =\n\
        =\n\
        =50\n\
        =\n\
        =\n\
        =\n\
        deceased.birth_date date\n\
        date entry.registered_on\n\
        entry.kind date entry.registered_on\n\
        =2\n\
        time\n\
        death_notice.number death_notice.issued_on death_notice.issued_by\n\
        death_notice.issued_on date\n\
        date_words date\n\
        date_words\n\
        =322\n\
        =\n\
        declared_dead.state death_notice.kind\n\
        declared_dead.declared.noted_on declared_dead.revoked.noted_on\n\
        declared_dead.state\n\
        cause\n\
        declarant.id_document.number deceased.id_document.number\n\
        deceased.id_document.number\n\
        deceased.personal_id deceased.id_document.number\n\
        deceased.residence.kind\n\
        =315\n\
        =\n\
        =0\n\
        entry.number entry.registered_on entry.authority.name event copies document_number\n\
        =2\n\
        =3\n\
        =\n\
        entry.registered_on entry.decision_date subject.birth_date requester.birth_date subject.id_document.issued_on requester.id_document.issued_on target.registered_on\n\
        =0\n\
        =7\n\
        =8\n\
        =9\n\
        =10\n\
        =11\n\
        =12\n\
        =13\n\
        =14\n\
        =15\n\
        =\n\
        =17\n\
        =18\n\
        =19\n\
        =3\n\
        =0\n\
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
        =33\n\
        subject.personal_id requester.personal_id\n\
        =\n\
        =\n\
        subject.id_document.number requester.id_document.number\n\
        subject.id_document.kind requester.id_document.kind\n\
        subject.id_document.issued_on requester.id_document.issued_on\n\
        =\n\
        subject.name.full requester.name.full\n\
        subject.ethnicity.code requester.ethnicity.code\n\
        subject.nationalities[] requester.nationalities[]\n\
        =\n\
        =385\n\
        subject.residence.kind requester.residence.kind\n\
        =381\n\
        =48\n\
        =49\n\
        =236\n\
        =\n\
        =50\n\
        =\n\
        =\n\
        =\n\
        document_number\n\
        copies\n\
        =399\n\
        content[].value\n\
        =0\n\
        entry.number entry.registered_on entry.authority.name kind persons[].name.full foreign.country\n\
        =2\n\
        =3\n\
        =\n\
        entry.registered_on entry.decision_date persons[].birth_date persons[].id_document.issued_on foreign.registered_on\n\
        =0\n\
        =7\n\
        =8\n\
        =9\n\
        =10\n\
        =11\n\
        =12\n\
        =13\n\
        =73\n\
        =14\n\
        =15\n\
        =\n\
        =17\n\
        =18\n\
        =19\n\
        =3\n\
        =0\n\
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
        =33\n\
        persons[].personal_id\n\
        =\n\
        =\n\
        persons[].id_document.number\n\
        persons[].id_document.kind\n\
        persons[].id_document.issued_on\n\
        =\n\
        persons[].name.full\n\
        persons[].ethnicity.code\n\
        persons[].nationalities[]\n\
        =\n\
        =446\n\
        persons[].residence.kind\n\
        =442\n\
        =48\n\
        =49\n\
        =50\n\
        =\n\
        =\n\
        =\n\
        =0\n\
        entry.number entry.registered_on entry.authority.name entry.book kind ward.name.full ward.birth_date guardians[].name.full\n\
        =2\n\
        =3\n\
        =\n\
        entry.registered_on entry.decision_date ward.birth_date guardians[].birth_date supervisors[].birth_date declarant.birth_date ward.id_document.issued_on guardians[].id_document.issued_on supervisors[].id_document.issued_on declarant.id_document.issued_on ended.on\n\
        =0\n\
        =7\n\
        =8\n\
        =9\n\
        =10\n\
        =11\n\
        =12\n\
        =13\n\
        =14\n\
        =15\n\
        =\n\
        =17\n\
        =18\n\
        =19\n\
        =3\n\
        =0\n\
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
        =33\n\
        ward.personal_id guardians[].personal_id supervisors[].personal_id declarant.personal_id\n\
        =\n\
        =\n\
        ward.id_document.number guardians[].id_document.number supervisors[].id_document.number declarant.id_document.number\n\
        ward.id_document.kind guardians[].id_document.kind supervisors[].id_document.kind declarant.id_document.kind\n\
        ward.id_document.issued_on guardians[].id_document.issued_on supervisors[].id_document.issued_on declarant.id_document.issued_on\n\
        =\n\
        ward.name.full guardians[].name.full supervisors[].name.full declarant.name.full\n\
        ward.ethnicity.code guardians[].ethnicity.code supervisors[].ethnicity.code declarant.ethnicity.code\n\
        ward.nationalities[] guardians[].nationalities[] supervisors[].nationalities[] declarant.nationalities[]\n\
        =\n\
        =500\n\
        ward.residence.kind guardians[].residence.kind supervisors[].residence.kind declarant.residence.kind\n\
        =496\n\
        =48\n\
        =49\n\
        =50\n\
        =\n\
        =\n\
        =\n\
        guardians[].birth_date\n\
        basis reason\n\
        guardians[].name.full\n\
        ended.on\n\
        supervisors[].name.full\n\
        =0\n\
        entry.number entry.registered_on entry.authority.name subject.name.full subject.sex subject.birth_date subject.ethnicity.code subject.nationalities[] subject.residence.address.text status.text purpose.kind\n\
        =2\n\
        =3\n\
        =\n\
        entry.registered_on entry.decision_date subject.birth_date declarant.birth_date subject.id_document.issued_on declarant.id_document.issued_on\n\
        =0\n\
        =7\n\
        =8\n\
        =9\n\
        =10\n\
        =11\n\
        =12\n\
        =13\n\
        =14\n\
        =15\n\
        =\n\
        =17\n\
        =18\n\
        =19\n\
        =3\n\
        =0\n\
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
        =33\n\
        =220\n\
        =\n\
        =\n\
        =223\n\
        =224\n\
        =225\n\
        =\n\
        =227\n\
        =228\n\
        =229\n\
        =\n\
        =228\n\
        =232\n\
        =224\n\
        =48\n\
        =49\n\
        =236\n\
        =\n\
        =50\n\
        =\n\
        =\n\
        =\n\
        period.from period.to\n\
        period.from\n\
        status.evidence.number status.spouse.name status.period.from\n\
        purpose.text\n\
        valid_until\n\
        =0\n\
        subject.birth_date purpose.kind\n\
        =236\n\
        purpose.kind\n\
        =0\n\
        entry.number entry.registered_on entry.authority.name entry.book entry.kind husband.name.full husband.birth_date husband.ethnicity.code husband.nationalities[] husband.residence.address.text husband.id_document.kind husband.id_document.number wife.name.full wife.birth_date wife.ethnicity.code wife.nationalities[] wife.residence.address.text wife.id_document.kind wife.id_document.number\n\
        =2\n\
        =3\n\
        =\n\
        entry.registered_on entry.decision_date husband.birth_date wife.birth_date husband.id_document.issued_on wife.id_document.issued_on foreign.registered_on established_on\n\
        =0\n\
        =7\n\
        =8\n\
        =9\n\
        =10\n\
        =11\n\
        =12\n\
        =13\n\
        =72\n\
        =73\n\
        =14\n\
        =15\n\
        =\n\
        =17\n\
        =18\n\
        =19\n\
        =3\n\
        =0\n\
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
        =93\n\
        =94\n\
        =95\n\
        =93\n\
        =97\n\
        =98\n\
        =\n\
        =\n\
        =12\n\
        husband.name.full husband.birth_date wife.name.full wife.birth_date\n\
        =93\n\
        entry.authority.unit.district husband.home_town.district husband.birth_place.district husband.residence.address.district wife.home_town.district wife.birth_place.district wife.residence.address.district\n\
        =105\n\
        =106\n\
        =107\n\
        =33\n\
        husband.personal_id wife.personal_id\n\
        =\n\
        =\n\
        husband.id_document.number wife.id_document.number\n\
        husband.id_document.kind wife.id_document.kind\n\
        husband.id_document.issued_on wife.id_document.issued_on\n\
        =\n\
        husband.name.full wife.name.full\n\
        husband.ethnicity.code wife.ethnicity.code\n\
        husband.nationalities[] wife.nationalities[]\n\
        =\n\
        =641\n\
        husband.residence.kind wife.residence.kind\n\
        =637\n\
        =48\n\
        =49\n\
        =633\n\
        =\n\
        =\n\
        =50\n\
        =\n\
        =\n\
        =\n\
        husband.birth_date wife.birth_date\n\
        =\n\
        wife.id_document.number husband.id_document.number\n\
        =633\n\
        established_on entry.registered_on\n\
        established_on\n\
        =\n\
        ended.basis recognised.basis\n\
        ended.noted_on recognised.noted_on\n\
        marital_certificates[].registered_on\n\
        =107\n\
        marriage_count.husband marriage_count.wife\n\
        =661\n\
        =633\n\
        =\n\
        =\n\
        =0\n\
        entry.number entry.registered_on entry.authority.name entry.book entry.kind kind parent.name.full parent.birth_date parent.ethnicity.code parent.nationalities[] child.name.full child.birth_date child.ethnicity.code child.nationalities[]\n\
        =2\n\
        =3\n\
        =\n\
        entry.registered_on entry.decision_date parent.birth_date child.birth_date declarant.birth_date parent.id_document.issued_on child.id_document.issued_on declarant.id_document.issued_on foreign.registered_on\n\
        =0\n\
        =7\n\
        =8\n\
        =9\n\
        =10\n\
        =11\n\
        =12\n\
        =13\n\
        =72\n\
        =73\n\
        =14\n\
        =15\n\
        =\n\
        =17\n\
        =18\n\
        =19\n\
        =3\n\
        =0\n\
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
        =33\n\
        parent.personal_id child.personal_id declarant.personal_id\n\
        =\n\
        =\n\
        parent.id_document.number child.id_document.number declarant.id_document.number\n\
        parent.id_document.kind child.id_document.kind declarant.id_document.kind\n\
        parent.id_document.issued_on child.id_document.issued_on declarant.id_document.issued_on\n\
        =\n\
        parent.name.full child.name.full declarant.name.full\n\
        parent.ethnicity.code child.ethnicity.code declarant.ethnicity.code\n\
        parent.nationalities[] child.nationalities[] declarant.nationalities[]\n\
        =\n\
        =716\n\
        parent.residence.kind child.residence.kind declarant.residence.kind\n\
        =712\n\
        =48\n\
        =49\n\
        =126\n\
        =\n\
        =50\n\
        =\n\
        =\n\
        =\n\
        parent.birth_date child.birth_date\n\
        =\n\
        parent.personal_id kind\n\
        child.id_document.number parent.id_document.number\n\
        declarant.relationship_to_recognised declarant.relationship_to_recogniser\n\
        child.birth_date kind\n\
        =126\n\
        =\n",
    /* basis */ "\
        mẫu nhập dữ liệu hộ tịch của Bộ Tư pháp\n\
        none: classes of fields by the hints of the template and the printed forms|D\n\
        =0\n\
        =\n\
        none: the calendar; no book in use is older than 1850|D\n\
        none: the data contradict themselves|D\n\
        =0\n\
        =\n\
        none: numbers begin again each year|D\n\
        =0\n\
        =\n\
        none: an entry is named by register, authority, year and number|D\n\
        none: completeness: a book is numbered without gaps|D\n\
        =5\n\
        Nghị quyết 202/2025/QH15; danh mục đơn vị hành chính theo ngày\n\
        Luật Tổ chức chính quyền địa phương 72/2025/QH15: chính quyền hai cấp||2025-07-01\n\
        Luật Hộ tịch 60/2014/QH13 điều 37||2016-01-01|2027-03-01\u{1f}Nghị định 120/2025/NĐ-CP||2025-07-01\n\
        none: titles seen on entries|D\n\
        quy ước đặt tên tệp của dự án số hóa: KS.<năm>.<quyển>.<ngày>.<số>.pdf\n\
        thực tế số hóa của hai đơn vị: nhập hai lần độc lập\n\
        none: the law of the day of registration judges an entry|D\n\
        none: what the reader noted must be told|D\n\
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
        none: a limit of this standard|D\n\
        Nghị định 137/2015/NĐ-CP: cấu trúc số định danh cá nhân\n\
        =\n\
        =\n\
        Thông tư 07/2016/TT-BCA: mã tỉnh, mã nước trong số định danh\n\
        quy định về số chứng minh nhân dân, thẻ căn cước, hộ chiếu|M\n\
        =0\n\
        quy định về thẻ căn cước: từ 14 tuổi, từ 01/07/2024 cả người dưới 14|M\n\
        Luật Căn cước công dân 59/2014/QH13, 26/2023/QH15|M\n\
        Bộ luật Dân sự 91/2015/QH13 điều 26|M\n\
        =0\n\
        =\n\
        =5\n\
        thực tế đăng ký|M\n\
        none: the forms ask for both|D\n\
        hai danh mục loại giấy tờ của mẫu 158 và Cổng Dịch vụ công quốc gia trùng số khác nghĩa\n\
        none: the standard's own form|D\n\
        =\n\
        lỗi thấy trong danh mục đơn vị của một hệ thống công khai\n\
        độ dài cột của các hệ thống số hóa\n\
        cột nhập: 500 ký tự, địa chỉ và ghi chú 1000\n\
        giá trị thay thế của các phần mềm một cửa\n\
        Luật Nuôi con nuôi 52/2010/QH12 điều 14||2011-01-01\n\
        Luật Nuôi con nuôi 52/2010/QH12 điều 8|M|2011-01-01\n\
        Luật Nuôi con nuôi 52/2010/QH12 điều 8 khoản 3|M|2011-01-01\n\
        Thông tư 04/2020/TT-BTP|M|2020-07-16\n\
        =0\n\
        =1\n\
        =0\n\
        =\n\
        =4\n\
        =5\n\
        =0\n\
        =\n\
        =8\n\
        =0\n\
        =\n\
        =11\n\
        =12\n\
        =5\n\
        =0\n\
        =5\n\
        =14\n\
        =15\n\
        =16\n\
        =17\n\
        =18\n\
        =19\n\
        =20\n\
        =21\n\
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
        =32\n\
        phần mềm công khai của thủ tục liên thông\n\
        =\n\
        =\n\
        =\n\
        none: tables of states of both sides|D\n\
        Nghị định 63/2024/NĐ-CP||2024-07-01\u{1f}Nghị định 301/2026/NĐ-CP||2026-09-01\n\
        =93\n\
        =\n\
        =\n\
        =5\n\
        =93\n\
        =15\n\
        =93\n\
        =\n\
        Nghị định 63/2024/NĐ-CP; Nghị định 301/2026/NĐ-CP\n\
        =33\n\
        =\n\
        =\n\
        =36\n\
        Nghị định 137/2015/NĐ-CP|M|2016-01-01\n\
        =37\n\
        =0\n\
        =39\n\
        =40\n\
        =41\n\
        =0\n\
        =\n\
        =5\n\
        =45\n\
        =46\n\
        =47\n\
        =48\n\
        =\n\
        none: register and population database speak of one person|D\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =\n\
        =50\n\
        =51\n\
        =52\n\
        =53\n\
        =5\n\
        =\n\
        =\n\
        none: a bound of plausibility, ours|D\n\
        Luật Hôn nhân và gia đình 52/2014/QH13 điều 88|M|2015-01-01\n\
        thủ tục liên thông khai sinh: khối giấy chứng nhận kết hôn\n\
        =0\n\
        =\n\
        Bộ luật Dân sự 91/2015/QH13 điều 26 khoản 2; Thông tư 04/2020/TT-BTP điều 6\n\
        Bộ luật Dân sự 91/2015/QH13 điều 26 khoản 3|M|2017-01-01\n\
        Thông tư 04/2020/TT-BTP điều 6||2020-07-16\n\
        Bộ luật Dân sự 91/2015/QH13 điều 29|M\n\
        Luật Quốc tịch Việt Nam 24/2008/QH12 điều 15|M|2009-07-01\n\
        Luật Quốc tịch Việt Nam 24/2008/QH12 điều 16|M|2009-07-01\n\
        Luật Hộ tịch 60/2014/QH13 điều 4 khoản 8||2016-01-01|2027-03-01\u{1f}Thông tư 04/2020/TT-BTP điều 6||2020-07-16\n\
        =33\n\
        Nghị định 120/2025/NĐ-CP; số định danh cấp khi đăng ký khai sinh||2025-07-01\n\
        none: both fields of the form speak of one place|D\n\
        =0\n\
        =\n\
        Bộ luật Dân sự 91/2015/QH13 điều 24|M\n\
        =33\n\
        =0\n\
        =139\n\
        =\n\
        =\n\
        =\n\
        =5\n\
        =\n\
        Thông tư 22/2025/TT-BYT||2025-10-01\n\
        thủ tục liên thông khai sinh\n\
        Nghị định 123/2015/NĐ-CP điều 14|M|2016-01-01\n\
        Luật Hộ tịch 03/2026/QH16 điều 16, dự thảo|M|2027-03-01\n\
        =5\n\
        Nghị định 83/1998/NĐ-CP|M|1999-01-01|2006-04-01\u{1f}Nghị định 158/2005/NĐ-CP|M|2006-04-01|2016-01-01\u{1f}Luật Hộ tịch 60/2014/QH13 điều 15||2016-01-01|2027-03-01\u{1f}Luật Hộ tịch 03/2026/QH16|M|2027-03-01\n\
        =\n\
        Nghị định 123/2015/NĐ-CP điều 24|M|2016-01-01\n\
        mẫu nhập dữ liệu hộ tịch: chỉ dùng cho dữ liệu cũ|D|2016-01-01\n\
        =21\n\
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
        =32\n\
        =0\n\
        =1\n\
        =0\n\
        =\n\
        =4\n\
        =5\n\
        =0\n\
        =\n\
        =8\n\
        =0\n\
        =\n\
        =11\n\
        =12\n\
        =5\n\
        =14\n\
        =15\n\
        =16\n\
        =17\n\
        =18\n\
        =19\n\
        =20\n\
        =21\n\
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
        =32\n\
        =33\n\
        =\n\
        =\n\
        =36\n\
        =37\n\
        =0\n\
        =39\n\
        =40\n\
        =41\n\
        =0\n\
        =\n\
        =5\n\
        =45\n\
        =46\n\
        =47\n\
        =48\n\
        =\n\
        =126\n\
        =\n\
        =50\n\
        =51\n\
        =52\n\
        =53\n\
        =5\n\
        Cổng Dịch vụ công quốc gia, biểu mẫu thay đổi hộ tịch\n\
        nhãn trên Cổng Dịch vụ công quốc gia\n\
        =5\n\
        Bộ luật Dân sự 91/2015/QH13 điều 27 khoản 2|M|2017-01-01\n\
        none: what is changed must be what is there|D\n\
        =0\n\
        =1\n\
        =0\n\
        =\n\
        =4\n\
        =5\n\
        =0\n\
        =\n\
        =8\n\
        =0\n\
        =\n\
        =11\n\
        =12\n\
        =5\n\
        =0\n\
        =5\n\
        =14\n\
        =15\n\
        =16\n\
        =17\n\
        =18\n\
        =19\n\
        =20\n\
        =21\n\
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
        =32\n\
        =93\n\
        =\n\
        =\n\
        =\n\
        =97\n\
        =98\n\
        =93\n\
        =\n\
        =\n\
        =5\n\
        =93\n\
        =15\n\
        =93\n\
        =\n\
        =107\n\
        =33\n\
        =\n\
        =\n\
        =36\n\
        =37\n\
        =0\n\
        =39\n\
        =40\n\
        =41\n\
        =0\n\
        =\n\
        =5\n\
        =45\n\
        =46\n\
        =47\n\
        =48\n\
        =\n\
        =126\n\
        =\n\
        =\n\
        =50\n\
        =51\n\
        =52\n\
        =53\n\
        =5\n\
        =\n\
        Nghị định 158/2005/NĐ-CP|M|2006-04-01|2016-01-01\u{1f}Luật Hộ tịch 60/2014/QH13 điều 33||2016-01-01|2027-03-01\u{1f}Luật Hộ tịch 03/2026/QH16|M|2027-03-01\n\
        Cổng Dịch vụ công quốc gia, biểu mẫu khai tử\n\
        trích lục khai tử: giờ, phút\n\
        =0\n\
        =5\n\
        =0\n\
        =\n\
        =139\n\
        Bộ luật Dân sự 91/2015/QH13 điều 30 khoản 3|M\n\
        =0\n\
        =\n\
        =\n\
        mẫu khai tử: nguyên nhân chết\u{1f}Luật Hộ tịch 03/2026/QH16 điều 20|M|2027-03-01\n\
        =5\n\
        =\n\
        =33\n\
        =325\n\
        =5\n\
        =126\n\
        =0\n\
        =1\n\
        =0\n\
        =\n\
        =4\n\
        =5\n\
        =0\n\
        =\n\
        =8\n\
        =0\n\
        =\n\
        =11\n\
        =12\n\
        =5\n\
        =14\n\
        =15\n\
        =16\n\
        =17\n\
        =18\n\
        =19\n\
        =20\n\
        =21\n\
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
        =32\n\
        =33\n\
        =\n\
        =\n\
        =36\n\
        =37\n\
        =0\n\
        =39\n\
        =40\n\
        =41\n\
        =0\n\
        =\n\
        =5\n\
        =45\n\
        =46\n\
        =47\n\
        =48\n\
        =\n\
        =126\n\
        =\n\
        =50\n\
        =51\n\
        =52\n\
        =53\n\
        mẫu in năm 2018: ký hiệu trích lục\n\
        =0\n\
        Nghị định 301/2026/NĐ-CP; Luật Hộ tịch 03/2026/QH16||2027-03-01\n\
        none: an extract says what the entry says|D\n\
        =0\n\
        =1\n\
        =0\n\
        =\n\
        =4\n\
        =5\n\
        =0\n\
        =\n\
        =8\n\
        =0\n\
        =\n\
        =11\n\
        =12\n\
        =5\n\
        =\n\
        =14\n\
        =15\n\
        =16\n\
        =17\n\
        =18\n\
        =19\n\
        =20\n\
        =21\n\
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
        =32\n\
        =33\n\
        =\n\
        =\n\
        =36\n\
        =37\n\
        =0\n\
        =39\n\
        =40\n\
        =41\n\
        =0\n\
        =\n\
        =5\n\
        =45\n\
        =46\n\
        =47\n\
        =48\n\
        =\n\
        =50\n\
        =51\n\
        =52\n\
        =53\n\
        =0\n\
        =1\n\
        =0\n\
        =\n\
        =4\n\
        =5\n\
        =0\n\
        =\n\
        =8\n\
        =0\n\
        =\n\
        =11\n\
        =12\n\
        =5\n\
        =14\n\
        =15\n\
        =16\n\
        =17\n\
        =18\n\
        =19\n\
        =20\n\
        =21\n\
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
        =32\n\
        =33\n\
        =\n\
        =\n\
        =36\n\
        =37\n\
        =0\n\
        =39\n\
        =40\n\
        =41\n\
        =0\n\
        =\n\
        =5\n\
        =45\n\
        =46\n\
        =47\n\
        =48\n\
        =\n\
        =50\n\
        =51\n\
        =52\n\
        =53\n\
        Bộ luật Dân sự 91/2015/QH13 điều 49|M\n\
        Bộ luật Dân sự 91/2015/QH13 điều 47|M\n\
        Bộ luật Dân sự 91/2015/QH13 điều 47\n\
        mẫu sổ giám hộ\n\
        Bộ luật Dân sự 91/2015/QH13 điều 51|M\n\
        =0\n\
        =1\n\
        =0\n\
        =\n\
        =4\n\
        =5\n\
        =0\n\
        =\n\
        =8\n\
        =0\n\
        =\n\
        =11\n\
        =12\n\
        =5\n\
        =14\n\
        =15\n\
        =16\n\
        =17\n\
        =18\n\
        =19\n\
        =20\n\
        =21\n\
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
        =32\n\
        =33\n\
        =\n\
        =\n\
        =36\n\
        =37\n\
        =0\n\
        =39\n\
        =40\n\
        =41\n\
        =0\n\
        =\n\
        =5\n\
        =45\n\
        =46\n\
        =47\n\
        =48\n\
        =\n\
        =126\n\
        =\n\
        =50\n\
        =51\n\
        =52\n\
        =53\n\
        =0\n\
        =57\n\
        Cổng Dịch vụ công quốc gia, biểu mẫu xác nhận tình trạng hôn nhân\n\
        =0\n\
        Nghị định 123/2015/NĐ-CP điều 23||2016-01-01\n\
        mẫu in năm 2018: …/UBND-XNTTHN\n\
        Luật Hôn nhân và gia đình 1986; 22/2000/QH10 điều 9|M|1987-01-03|2015-01-01\u{1f}Luật Hôn nhân và gia đình 52/2014/QH13 điều 8|M|2015-01-01\n\
        none: certificate and register speak of one person|D\n\
        none: one certificate for one purpose and its six months|D\n\
        =0\n\
        =1\n\
        =0\n\
        =\n\
        =4\n\
        =5\n\
        =0\n\
        =\n\
        =8\n\
        =0\n\
        =\n\
        =11\n\
        =12\n\
        =5\n\
        =0\n\
        =5\n\
        =14\n\
        =15\n\
        =16\n\
        =17\n\
        =18\n\
        =19\n\
        =20\n\
        =21\n\
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
        =32\n\
        =93\n\
        =\n\
        =\n\
        =\n\
        =97\n\
        =98\n\
        =93\n\
        =\n\
        =\n\
        =5\n\
        =93\n\
        =15\n\
        =93\n\
        =\n\
        =107\n\
        =33\n\
        =\n\
        =\n\
        =36\n\
        =37\n\
        =0\n\
        =39\n\
        =40\n\
        =41\n\
        =0\n\
        =\n\
        =5\n\
        =45\n\
        =46\n\
        =47\n\
        =48\n\
        =\n\
        =126\n\
        =\n\
        =\n\
        =50\n\
        =51\n\
        =52\n\
        =53\n\
        =579\n\
        =\n\
        =5\n\
        =33\n\
        none: a marriage begins no later than its registration|D\n\
        Luật Hôn nhân và gia đình 22/2000/QH10: xác lập từ ngày đăng ký|D|2001-01-01\n\
        Nghị quyết 35/2000/QH10|M\n\
        =0\n\
        =5\n\
        =577\n\
        Nghị định 120/2025/NĐ-CP||2025-07-01\n\
        thông điệp liên thông kết hôn: số lần kết hôn\n\
        =172\n\
        Luật Hôn nhân và gia đình 52/2014/QH13 điều 5|M\n\
        =5\n\
        =669\n\
        =0\n\
        =1\n\
        =0\n\
        =\n\
        =4\n\
        =5\n\
        =0\n\
        =\n\
        =8\n\
        =0\n\
        =\n\
        =11\n\
        =12\n\
        =5\n\
        =0\n\
        =5\n\
        =14\n\
        =15\n\
        =16\n\
        =17\n\
        =18\n\
        =19\n\
        =20\n\
        =21\n\
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
        =32\n\
        =33\n\
        =\n\
        =\n\
        =36\n\
        =37\n\
        =0\n\
        =39\n\
        =40\n\
        =41\n\
        =0\n\
        =\n\
        =5\n\
        =45\n\
        =46\n\
        =47\n\
        =48\n\
        =\n\
        =126\n\
        =\n\
        =50\n\
        =51\n\
        =52\n\
        =53\n\
        =139\n\
        =\n\
        =0\n\
        =5\n\
        =0\n\
        Luật Hôn nhân và gia đình 52/2014/QH13 điều 90 khoản 2|M|2015-01-01\n\
        none: a child has one father and one mother|D\n\
        none: a recognition is followed by a supplement of the birth entry|D\n",
    /* editions */ "\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
        \n\
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
    /* vi */ "\
        cấu trúc cột của tệp không đúng mẫu đã chọn\n\
        thiếu {label}, trường bắt buộc của sổ này\n\
        {label} có mã ngoài danh mục\n\
        {label} không đúng dạng ngày của mẫu (ngày đăng ký phải đủ ngày, tháng, năm)\n\
        {label} là ngày không có thật\n\
        {label} ở tương lai\n\
        số đăng ký sai mẫu (đúng: 12 hoặc 015/2025)\n\
        quyển số sai mẫu (đúng: 01/2025 hoặc 01/2007-2009)\n\
        năm trong số đăng ký khác năm đăng ký\n\
        năm của quyển không gồm năm đăng ký\n\
        trang số không phải số lớn hơn 0\n\
        trùng số đăng ký với dòng {1}: cùng sổ, cơ quan, năm và số\n\
        số đăng ký ngắt quãng: trong quyển thiếu từ số {1} đến số {2}\n\
        số lớn hơn nhưng ngày đăng ký sớm hơn dòng {1} trong cùng quyển\n\
        {label}: không có đơn vị này vào ngày đăng ký\n\
        tên cơ quan đăng ký còn ghi quận, huyện sau ngày 01/07/2025\n\
        cấp cơ quan không đúng thẩm quyền: có yếu tố nước ngoài trước 01/07/2025 phải là cấp huyện, từ ngày đó không còn cấp huyện\n\
        chức vụ người ký không thuộc các chức vụ thường gặp\n\
        tên tệp ảnh không khớp quyển, ngày hoặc số của dòng này\n\
        hai lần nhập khác nhau chưa được thống nhất\n\
        không có ngày đăng ký nên xét theo quy định hiện hành\n\
        nguồn có {1} mục mà bản ghi chuẩn không có chỗ; vẫn được giữ lại\n\
        khi đọc nguồn có chỗ bất thường; đã giữ nguyên văn\n\
        bản ghi không đọc được hoặc vượt giới hạn\n\
        {label}: giá trị do chương trình suy ra hoặc sửa, nguồn không ghi như vậy\n\
        nguồn là yêu cầu đăng ký, chưa có mục sổ; không đòi số, ngày và cơ quan đăng ký\n\
        nguồn là giấy báo hoặc câu trả lời, không phải mục sổ; chỉ xét những gì nguồn có ghi\n\
        ô ghi chữ thay cho giá trị còn thiếu; đã coi là trống\n\
        các ô của dòng bị lệch cột hoặc bị gộp; đã đặt lại theo nội dung nếu chứng minh được\n\
        ô chứa công thức; đã lấy kết quả tính lần cuối\n\
        một giá trị sai kiểu: nguồn gửi nhiều phần ở chỗ chỉ ghi một giá trị\n\
        nguồn ghi đây là bản ghi loại khác; vẫn đọc theo loại đang kiểm tra, loại ghi trong nguồn được giữ lại\n\
        bản ghi có quá nhiều mục nằm ngoài chuẩn; phần vượt giới hạn không được giữ lại\n\
        {label} không phải 12 chữ số\n\
        {label}: chữ số thế kỷ, giới tính không khớp giới tính đã ghi\n\
        {label}: hai chữ số năm không khớp năm sinh\n\
        {label}: ba chữ số đầu không phải mã tỉnh hay mã nước nào\n\
        {label} không đúng dạng của loại giấy tờ\n\
        thiếu loại, số hoặc tên của giấy tờ tùy thân\n\
        {label} bất hợp lý: trước khi sinh, trước 14 tuổi hoặc sau ngày đăng ký\n\
        loại giấy tờ không khớp thời điểm cấp\n\
        {label} bất thường: có chữ số, ký hiệu, danh xưng hoặc chỉ một chữ\n\
        {label}: dân tộc ngoài danh mục, hoặc mã không kèm danh mục\n\
        {label}: quốc tịch ngoài danh mục của mẫu\n\
        quốc tịch khác trùng quốc tịch thứ nhất\n\
        người chỉ có quốc tịch nước ngoài không ghi dân tộc\n\
        loại cư trú và nơi cư trú phải đi cùng nhau\n\
        mã loại giấy tờ chưa được đổi sang danh mục chuẩn\n\
        {label} không phải số điện thoại\n\
        {label} không phải địa chỉ thư điện tử\n\
        {label} có ký tự lỗi: dấu rời, ký tự điều khiển, khoảng trắng thừa hoặc mã lạ như u0027\n\
        {label} dài hơn mức nên dùng\n\
        {label} dài hơn cột của hệ thống nhập\n\
        {label} ghi chữ thay cho giá trị thiếu (Không có thông tin, -, 0 …)\n\
        {label}: hơn con nuôi chưa đủ 20 tuổi\n\
        con nuôi đã quá tuổi được nhận nuôi\n\
        hai người nhận nuôi nhưng không dẫn đăng ký kết hôn\n\
        đổi tên con nuôi: phải ghi vào khai sinh\n\
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
        phần đăng ký ở nước ngoài không khớp loại đăng ký\n\
        ngày đăng ký ở nước ngoài sau ngày ghi vào sổ hoặc trước sự kiện\n\
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
        =29\n\
        =30\n\
        =31\n\
        =32\n\
        phân hệ không khớp nội dung thông điệp\n\
        mã đơn vị không phải xã, phường có vào ngày tiếp nhận\n\
        {label} sai định dạng của kênh\n\
        nội dung thông điệp bị hỏng, hoặc các ký tự đặc biệt (&, <, >, dấu nháy) chưa được mã hóa\n\
        trạng thái hồ sơ không thể đến từ trạng thái trước\n\
        hồ sơ quá hạn xử lý mà chưa có kết quả\n\
        cơ quan nhận báo đã tiếp nhận trước đó; được coi là thành công\n\
        nơi nhận trả lời lỗi; bản tin chưa được tiếp nhận\n\
        hồ sơ đã hoàn thành nhưng kết quả thiếu {label}\n\
        {label} của kết quả khác hồ sơ đã gửi\n\
        giá trị mặc định của phần mềm ghi đè giá trị thật hoặc giá trị chưa biết\n\
        {label}: còn mã huyện từ ngày 01/07/2025\n\
        {label} sai: nội dung tệp bị hỏng (không phải base64), thiếu loại tệp, hoặc dấu hủy khác 0 và 1\n\
        yêu cầu bổ sung nhưng không có hạn bổ sung\n\
        mã thủ tục không có hiệu lực vào ngày tiếp nhận\n\
        =33\n\
        =34\n\
        =35\n\
        =36\n\
        mã tỉnh trong số định danh khác tỉnh đăng ký khai sinh\n\
        =37\n\
        =38\n\
        =39\n\
        =40\n\
        =41\n\
        =42\n\
        =43\n\
        =44\n\
        =45\n\
        =46\n\
        =47\n\
        =48\n\
        =49\n\
        giới tính hoặc ngày sinh khác Cơ sở dữ liệu quốc gia về dân cư\n\
        họ tên chỉ khác cách viết so với Cơ sở dữ liệu quốc gia về dân cư\n\
        cha hoặc mẹ khác Cơ sở dữ liệu quốc gia về dân cư\n\
        số định danh đã có ở một đăng ký khai sinh khác\n\
        nơi đăng ký khai sinh khác Cơ sở dữ liệu quốc gia về dân cư\n\
        đã khai sinh hơn 30 ngày mà chưa có nơi cư trú\n\
        =50\n\
        =51\n\
        =52\n\
        =53\n\
        cùng mẹ, cùng ngày sinh với dòng {1}: có thể là sinh đôi, sinh ba\n\
        trùng số định danh của trẻ với dòng {1}\n\
        trùng họ tên, ngày sinh và mẹ với dòng {1}\n\
        cùng mẹ, hai lần sinh cách nhau {2} ngày (dòng {1})\n\
        mẹ đã chết trước khi sinh, hoặc cha đã chết hơn 300 ngày trước khi sinh\n\
        không tìm thấy đăng ký kết hôn của cha mẹ\n\
        ngày sinh bằng chữ khác ngày sinh bằng số\n\
        ngày sinh bằng chữ không đọc được\n\
        họ của trẻ không phải họ cha hay họ mẹ\n\
        tên của công dân Việt Nam có phần không phải chữ\n\
        tên quá dài, khó sử dụng\n\
        dân tộc của trẻ không phải của cha hay của mẹ\n\
        cha mẹ là công dân Việt Nam nhưng trẻ không có quốc tịch Việt Nam\n\
        quốc tịch của trẻ không phải của cha hay của mẹ\n\
        quê quán không theo cha hay mẹ\n\
        số định danh của trẻ không khớp giới tính hoặc năm sinh\n\
        chưa có số định danh cá nhân\n\
        nơi sinh và đơn vị hành chính nơi sinh không cùng tỉnh, hoặc sinh ở nước ngoài mà không giải thích\n\
        tình trạng tuyên bố thiếu ngày hoặc căn cứ, hoặc có căn cứ mà không ghi tình trạng\n\
        phần hủy tuyên bố mâu thuẫn: ngày hủy trước ngày tuyên bố, hoặc tình trạng không phải là đã hủy\n\
        ghi chú hạn chế năng lực hành vi dân sự khi chưa đủ 18 tuổi\n\
        giới tính chưa xác định nhưng đã có số định danh\n\
        loại khai sinh không khớp thông tin cha mẹ\n\
        mẹ chưa đủ 10 tuổi khi sinh con\n\
        tuổi mẹ khi sinh con hiếm gặp (dưới 16 hoặc trên 55)\n\
        cha chưa đủ 10 tuổi khi sinh con\n\
        tuổi cha khi sinh con hiếm gặp (dưới 16 hoặc trên 80)\n\
        {label}: trùng số định danh của người khác trong hồ sơ\n\
        người khai là cha hoặc mẹ nhưng họ tên hoặc giấy tờ khác cha, mẹ đã ghi\n\
        mã giấy chứng sinh sai dạng, sai năm hoặc cấp trước khi sinh\n\
        {label} khác thông tin đăng ký\n\
        trẻ bị bỏ rơi: có thông tin cha mẹ, hoặc thiếu ghi chú\n\
        {label}: thiếu ngày sinh đầy đủ hoặc số định danh của cha, mẹ\n\
        ngày sinh sau ngày đăng ký\n\
        ghi đúng hạn nhưng đăng ký sau thời hạn luật định\n\
        ghi quá hạn nhưng đăng ký trong thời hạn luật định\n\
        đăng ký lại nhưng sinh từ 01/01/2016\n\
        loại đăng ký này chỉ dùng cho dữ liệu cũ\n\
        =21\n\
        =22\n\
        =23\n\
        =24\n\
        =25\n\
        =26\n\
        =27\n\
        =28\n\
        =29\n\
        =30\n\
        =31\n\
        =32\n\
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
        =29\n\
        =30\n\
        =31\n\
        =32\n\
        =33\n\
        =34\n\
        =35\n\
        =36\n\
        =37\n\
        =38\n\
        =39\n\
        =40\n\
        =41\n\
        =42\n\
        =43\n\
        =44\n\
        =45\n\
        =46\n\
        =47\n\
        =48\n\
        =49\n\
        =126\n\
        =127\n\
        =50\n\
        =51\n\
        =52\n\
        =53\n\
        nội dung thay đổi không khác nội dung cũ\n\
        thiếu {label} của hồ sơ gốc\n\
        xác định lại dân tộc chỉ được thay đổi dân tộc\n\
        ngày quyết định trước ngày đăng ký hồ sơ gốc\n\
        thay đổi họ, tên của người từ đủ 9 tuổi mà không có sự đồng ý\n\
        giá trị cũ không khớp hồ sơ gốc\n\
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
        =72\n\
        =73\n\
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
        =29\n\
        =30\n\
        =31\n\
        =32\n\
        =93\n\
        =94\n\
        =95\n\
        =96\n\
        =97\n\
        =98\n\
        =99\n\
        =100\n\
        =101\n\
        =102\n\
        =103\n\
        =104\n\
        =105\n\
        =106\n\
        =107\n\
        =33\n\
        =34\n\
        =35\n\
        =36\n\
        =37\n\
        =38\n\
        =39\n\
        =40\n\
        =41\n\
        =42\n\
        =43\n\
        =44\n\
        =45\n\
        =46\n\
        =47\n\
        =48\n\
        =49\n\
        =126\n\
        =127\n\
        đã khai tử nhưng Cơ sở dữ liệu quốc gia về dân cư ghi còn sống\n\
        =50\n\
        =51\n\
        =52\n\
        =53\n\
        ngày chết trước ngày sinh\n\
        ngày chết sau ngày đăng ký\n\
        loại đăng ký đúng hạn, quá hạn không khớp số ngày từ khi chết\n\
        loại đăng ký cho người chết đã lâu chỉ có ở Cổng Dịch vụ công, mẫu nhập không có\n\
        giờ chết sai dạng (đúng: 23:45)\n\
        thiếu {label}\n\
        giấy báo tử cấp trước ngày chết\n\
        ngày chết bằng chữ khác ngày chết bằng số\n\
        ngày chết bằng chữ không đọc được\n\
        tuổi khi chết trên 120\n\
        trẻ sống dưới 24 giờ: chỉ đăng ký khi cha mẹ yêu cầu\n\
        tuyên bố chết và giấy tờ của Tòa án không khớp\n\
        hủy tuyên bố chết trước khi tuyên bố\n\
        có phần hủy tuyên bố chết nhưng tình trạng không phải là đã hủy\n\
        thiếu nguyên nhân chết\n\
        người khai là người chết\n\
        một người được đăng ký khai tử hai lần (dòng {1})\n\
        số định danh của người chết không khớp giới tính hoặc năm sinh\n\
        loại nơi ở hiện tại chỉ có ở Cổng Dịch vụ công, mẫu nhập không có\n\
        người đã chết có sự kiện sau ngày chết\n\
        sau 30 ngày, dữ liệu dân cư chưa cập nhật là đã chết\n\
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
        =29\n\
        =30\n\
        =31\n\
        =32\n\
        =33\n\
        =34\n\
        =35\n\
        =36\n\
        =37\n\
        =38\n\
        =39\n\
        =40\n\
        =41\n\
        =42\n\
        =43\n\
        =44\n\
        =45\n\
        =46\n\
        =47\n\
        =48\n\
        =49\n\
        =126\n\
        =127\n\
        =50\n\
        =51\n\
        =52\n\
        =53\n\
        ký hiệu trích lục không khớp loại việc\n\
        số bản sao phải từ 1\n\
        từ 01/03/2027 giấy tờ là Giấy chứng tử, không còn là trích lục khai tử\n\
        trích lục khác hồ sơ gốc\n\
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
        =73\n\
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
        =29\n\
        =30\n\
        =31\n\
        =32\n\
        =33\n\
        =34\n\
        =35\n\
        =36\n\
        =37\n\
        =38\n\
        =39\n\
        =40\n\
        =41\n\
        =42\n\
        =43\n\
        =44\n\
        =45\n\
        =46\n\
        =47\n\
        =48\n\
        =49\n\
        =50\n\
        =51\n\
        =52\n\
        =53\n\
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
        =29\n\
        =30\n\
        =31\n\
        =32\n\
        =33\n\
        =34\n\
        =35\n\
        =36\n\
        =37\n\
        =38\n\
        =39\n\
        =40\n\
        =41\n\
        =42\n\
        =43\n\
        =44\n\
        =45\n\
        =46\n\
        =47\n\
        =48\n\
        =49\n\
        =50\n\
        =51\n\
        =52\n\
        =53\n\
        người giám hộ chưa đủ 18 tuổi\n\
        không rõ vì sao cần giám hộ: người thành niên phải có quyết định của Tòa án, trẻ phải có lý do\n\
        người giám hộ là người được giám hộ, hoặc quá hai người giám hộ\n\
        ngày chấm dứt trước ngày bắt đầu, hoặc người được giám hộ đã đủ 18 tuổi mà chưa chấm dứt\n\
        người giám sát trùng người giám hộ\n\
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
        =29\n\
        =30\n\
        =31\n\
        =32\n\
        =33\n\
        =34\n\
        =35\n\
        =36\n\
        =37\n\
        =38\n\
        =39\n\
        =40\n\
        =41\n\
        =42\n\
        =43\n\
        =44\n\
        =45\n\
        =46\n\
        =47\n\
        =48\n\
        =49\n\
        =126\n\
        =127\n\
        =50\n\
        =51\n\
        =52\n\
        =53\n\
        thời gian cư trú sai: từ ngày sau đến ngày, hoặc đến ngày sau ngày cấp\n\
        thời gian xác nhận bắt đầu trước tuổi kết hôn\n\
        {label}: thiếu căn cứ của tình trạng hôn nhân\n\
        mục đích khác nhưng không ghi mục đích gì\n\
        ghi giá trị quá 6 tháng kể từ ngày cấp\n\
        số giấy xác nhận không có ký hiệu UBND-XNTTHN\n\
        xin xác nhận để kết hôn nhưng chưa đủ tuổi kết hôn\n\
        tình trạng hôn nhân khác sổ đăng ký kết hôn\n\
        đã cấp giấy cho cùng mục đích trong 6 tháng (dòng {1})\n\
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
        =72\n\
        =73\n\
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
        =29\n\
        =30\n\
        =31\n\
        =32\n\
        =93\n\
        =94\n\
        =95\n\
        =96\n\
        =97\n\
        =98\n\
        =99\n\
        =100\n\
        =101\n\
        =102\n\
        =103\n\
        =104\n\
        =105\n\
        =106\n\
        =107\n\
        =33\n\
        =34\n\
        =35\n\
        =36\n\
        =37\n\
        =38\n\
        =39\n\
        =40\n\
        =41\n\
        =42\n\
        =43\n\
        =44\n\
        =45\n\
        =46\n\
        =47\n\
        =48\n\
        =49\n\
        =126\n\
        =127\n\
        dữ liệu dân cư chưa ghi đang có vợ, chồng\n\
        =50\n\
        =51\n\
        =52\n\
        =53\n\
        {label}: chưa đủ tuổi kết hôn\n\
        {label}: không đủ dữ liệu để xét tuổi kết hôn\n\
        vợ và chồng là một người\n\
        {label}: số định danh mang giới tính khác vai trò\n\
        ngày xác lập quan hệ hôn nhân sau ngày đăng ký\n\
        đăng ký lần đầu nhưng ngày xác lập khác ngày đăng ký\n\
        xác lập trước 03/01/1987: hôn nhân thực tế được công nhận\n\
        tình trạng kết hôn mâu thuẫn với phần ghi ly hôn, hủy hoặc công nhận\n\
        {label} trước ngày đăng ký\n\
        giấy xác nhận tình trạng hôn nhân đã quá 6 tháng\n\
        một bên là người nước ngoài nhưng dùng thủ tục trong nước\n\
        {label} không khớp tình trạng hôn nhân đã khai\n\
        đăng ký lại nhưng kết hôn từ 01/01/2016\n\
        {label}: đang có vợ, chồng theo sổ kết hôn\n\
        {label}: đã chết trước ngày đăng ký kết hôn\n\
        hai bên có chung cha mẹ, hoặc một bên là cha mẹ của bên kia\n\
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
        =72\n\
        =73\n\
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
        =29\n\
        =30\n\
        =31\n\
        =32\n\
        =33\n\
        =34\n\
        =35\n\
        =36\n\
        =37\n\
        =38\n\
        =39\n\
        =40\n\
        =41\n\
        =42\n\
        =43\n\
        =44\n\
        =45\n\
        =46\n\
        =47\n\
        =48\n\
        =49\n\
        =126\n\
        =127\n\
        =50\n\
        =51\n\
        =52\n\
        =53\n\
        cha, mẹ hơn con chưa đủ 10 tuổi\n\
        cha, mẹ hơn con chưa đủ 16 tuổi\n\
        loại xác nhận không khớp giới tính của cha, mẹ\n\
        cha, mẹ và con là một người\n\
        quan hệ của người yêu cầu mâu thuẫn với loại xác nhận\n\
        con chưa thành niên tự nhận cha, mẹ\n\
        khai sinh của con đã có cha, mẹ khác\n\
        khai sinh của con chưa được bổ sung cha, mẹ\n",
    /* en */ "\
        the columns are not those of the template\n\
        {label} is missing and this register needs it\n\
        {label} has a code that its list does not have\n\
        {label} is not written as a date of the template (the registration date must be whole)\n\
        {label} is no real date\n\
        {label} lies in the future\n\
        the registration number is not of the usual form (12 or 015/2025)\n\
        the book number is not of the usual form (01/2025 or 01/2007-2009)\n\
        the year in the number is not that of the registration\n\
        the years of the book do not contain that of the registration\n\
        the page is no number above zero\n\
        the same register, authority, year and number as in record {1}\n\
        numbers {1} to {2} of the book are missing before this one\n\
        a higher number with an earlier day than record {1} of the same book\n\
        {label}: there was no such unit on the day of registration\n\
        the authority names a district after there were none\n\
        the level of the authority does not fit the day and the foreign element\n\
        the title of the signer is none of the usual ones\n\
        the name of the scan does not carry the book, day or number of this entry\n\
        the two keyings differ and nobody has decided\n\
        without a registration date the law of today was applied\n\
        the source has {1} things that the record has no place for; they are kept\n\
        the reader noticed something odd about the source; it is kept\n\
        the record could not be read or is over a limit\n\
        {label}: inferred or mended by the reader, not stated by the source\n\
        the source asks for a registration; number, day and authority of the entry are not asked of it\n\
        the source is a notice or an answer and no entry; only what it says was judged\n\
        words stand in the place of a missing value; it is taken as empty\n\
        cells of the row slid aside or are merged; they were put back where their contents prove it\n\
        the cell holds a formula; its last result was taken\n\
        a value has the wrong type: several parts stand where one value belongs\n\
        the source says that this is a record of another type; it was read as this one, and the type named there is kept\n\
        the record has too much beside its fields; what goes beyond the limit is not kept\n\
        {label} is not 12 digits\n\
        {label}: its century and sex digit contradicts the sex\n\
        {label}: its year digits contradict the year of birth\n\
        {label}: its first three digits are no code of a province or country\n\
        {label} does not have the shape of its kind of document\n\
        kind, number or name of the document is missing\n\
        {label} can not be: before the birth, before the age of 14, or after the registration\n\
        the kind of document does not fit the day of issue\n\
        {label} is odd: digits, signs, a title, or one word only\n\
        {label}: no such ethnicity, or a number without its list\n\
        {label}: no such nationality in the list of the template\n\
        the other nationality is the same as the first\n\
        a person of foreign nationality only has no ethnicity\n\
        kind of residence and address go together\n\
        the kind of document still stands in the numbers of its source\n\
        {label} is no telephone number\n\
        {label} is no mail address\n\
        {label} holds odd characters: loose marks, controls, runs of blanks or debris such as u0027\n\
        {label} is longer than it should be\n\
        {label} is longer than the column of the import\n\
        {label} holds a word for a missing value\n\
        {label}: less than twenty years older than the child\n\
        the child is too old to be adopted\n\
        two adopters and no marriage named\n\
        a new name must be entered in the birth entry\n\
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
        what is said of a registration abroad does not fit the kind of registration\n\
        the registration abroad is after the entry here or before the event\n\
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
        =29\n\
        =30\n\
        =31\n\
        =32\n\
        the module does not fit what the message carries\n\
        the unit is no commune of the day of receipt\n\
        {label} is not in the form of its channel\n\
        the data of the message are broken, or written without escaping\n\
        the state can not follow the one before\n\
        the dossier is overdue\n\
        the receiver says that it has it already, which counts as success\n\
        the receiver answered with an error; the message was not accepted\n\
        the dossier is done and its result lacks {label}\n\
        {label} of the result is not that of the request\n\
        a default of the software stands over a real or unknown value\n\
        {label}: a district after 2025-07-01\n\
        {label} is wrong: no base64, no kind, or a mark of deletion other than 0 and 1\n\
        a supplement is wanted and no day is set\n\
        the procedure was not in force on the day of receipt\n\
        =33\n\
        =34\n\
        =35\n\
        =36\n\
        the province in the personal id is not the registering one\n\
        =37\n\
        =38\n\
        =39\n\
        =40\n\
        =41\n\
        =42\n\
        =43\n\
        =44\n\
        =45\n\
        =46\n\
        =47\n\
        =48\n\
        =49\n\
        sex or date of birth differ from the population database\n\
        the name differs from the population database only in writing\n\
        father or mother differ from the population database\n\
        the personal id is on another birth entry\n\
        the place of birth registration differs from the population database\n\
        registered more than thirty days ago and without a residence\n\
        =50\n\
        =51\n\
        =52\n\
        =53\n\
        the same mother and day as record {1}: perhaps a multiple birth\n\
        the same personal id as in record {1}\n\
        the same name, day of birth and mother as in record {1}\n\
        the same mother and two births {2} days apart (record {1})\n\
        the mother died before the birth, or the father more than 300 days before\n\
        the marriage of the parents was not found\n\
        the date of birth in words is not that in figures\n\
        the date of birth in words can not be read\n\
        the family name is neither the father's nor the mother's\n\
        a part of a Vietnamese citizen's name is not made of letters\n\
        the name is too long to be used\n\
        the child's ethnicity is neither parent's\n\
        both parents are Vietnamese and the child is not\n\
        the child's nationality is neither parent's\n\
        the home town is neither parent's\n\
        the child's personal id contradicts sex or year of birth\n\
        there is no personal id\n\
        place and unit of birth are in different provinces, or abroad without explanation\n\
        a declaration lacks day or ground, or has them and no state\n\
        what is said of a revocation contradicts itself: it lies before the declaration, or the state is not revoked\n\
        limited capacity noted before the age of 18\n\
        the sex is not determined and there is a personal id\n\
        the birth case does not fit the parents that are named\n\
        the mother was less than ten years old\n\
        a rare age of the mother (under 16 or over 55)\n\
        the father was less than ten years old\n\
        a rare age of the father (under 16 or over 80)\n\
        {label}: the same number as another person of the entry\n\
        the declarant is said to be father or mother, but name or document differ from the one entered\n\
        the code of the birth notice has a wrong shape or year, or was issued before the birth\n\
        {label} differs from the entry\n\
        an abandoned child with parents, or without a note\n\
        {label}: a full date of birth or a personal id of a parent is missing\n\
        the birth is after the registration\n\
        said to be on time and registered after the term\n\
        said to be late and registered within the term\n\
        registered again though born on or after 2016-01-01\n\
        this kind of registration is for old books only\n\
        =21\n\
        =22\n\
        =23\n\
        =24\n\
        =25\n\
        =26\n\
        =27\n\
        =28\n\
        =29\n\
        =30\n\
        =31\n\
        =32\n\
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
        =29\n\
        =30\n\
        =31\n\
        =32\n\
        =33\n\
        =34\n\
        =35\n\
        =36\n\
        =37\n\
        =38\n\
        =39\n\
        =40\n\
        =41\n\
        =42\n\
        =43\n\
        =44\n\
        =45\n\
        =46\n\
        =47\n\
        =48\n\
        =49\n\
        =126\n\
        =127\n\
        =50\n\
        =51\n\
        =52\n\
        =53\n\
        the new value is the old one\n\
        {label} of the entry that is changed is missing\n\
        a new ethnicity changes the ethnicity only\n\
        the decision is before the entry that it changes\n\
        a name of a person of nine or more was changed without consent\n\
        the old value is not that of the entry\n\
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
        =72\n\
        =73\n\
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
        =29\n\
        =30\n\
        =31\n\
        =32\n\
        =93\n\
        =94\n\
        =95\n\
        =96\n\
        =97\n\
        =98\n\
        =99\n\
        =100\n\
        =101\n\
        =102\n\
        =103\n\
        =104\n\
        =105\n\
        =106\n\
        =107\n\
        =33\n\
        =34\n\
        =35\n\
        =36\n\
        =37\n\
        =38\n\
        =39\n\
        =40\n\
        =41\n\
        =42\n\
        =43\n\
        =44\n\
        =45\n\
        =46\n\
        =47\n\
        =48\n\
        =49\n\
        =126\n\
        =127\n\
        dead by the register, but alive in the population database\n\
        =50\n\
        =51\n\
        =52\n\
        =53\n\
        the death is before the birth\n\
        the death is after the registration\n\
        on time or late, as it is said, does not fit the days since the death\n\
        registration of a death of long ago is a choice of the portal that the template does not have\n\
        the time of death is not of the form 23:45\n\
        {label} is missing\n\
        the notice is older than the death\n\
        the date of death in words is not that in figures\n\
        the date of death in words can not be read\n\
        more than 120 years old at death\n\
        a child that lived less than a day is registered only when the parents ask\n\
        declared dead and the court's document do not go together\n\
        the declaration was revoked before it was made\n\
        a revocation is given, but the state is not revoked\n\
        there is no cause of death\n\
        the declarant is the deceased\n\
        the death of one person is registered twice (record {1})\n\
        the personal id of the deceased contradicts sex or year of birth\n\
        current residence is a choice of the portal that the template does not have\n\
        the deceased takes part in an event after the day of death\n\
        after thirty days the population data still say alive\n\
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
        =29\n\
        =30\n\
        =31\n\
        =32\n\
        =33\n\
        =34\n\
        =35\n\
        =36\n\
        =37\n\
        =38\n\
        =39\n\
        =40\n\
        =41\n\
        =42\n\
        =43\n\
        =44\n\
        =45\n\
        =46\n\
        =47\n\
        =48\n\
        =49\n\
        =126\n\
        =127\n\
        =50\n\
        =51\n\
        =52\n\
        =53\n\
        the letters of the number do not fit the event\n\
        there must be at least one copy\n\
        from 2027-03-01 the document is a death certificate, no extract of a death\n\
        the extract is not what the entry says\n\
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
        =73\n\
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
        =29\n\
        =30\n\
        =31\n\
        =32\n\
        =33\n\
        =34\n\
        =35\n\
        =36\n\
        =37\n\
        =38\n\
        =39\n\
        =40\n\
        =41\n\
        =42\n\
        =43\n\
        =44\n\
        =45\n\
        =46\n\
        =47\n\
        =48\n\
        =49\n\
        =50\n\
        =51\n\
        =52\n\
        =53\n\
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
        =29\n\
        =30\n\
        =31\n\
        =32\n\
        =33\n\
        =34\n\
        =35\n\
        =36\n\
        =37\n\
        =38\n\
        =39\n\
        =40\n\
        =41\n\
        =42\n\
        =43\n\
        =44\n\
        =45\n\
        =46\n\
        =47\n\
        =48\n\
        =49\n\
        =50\n\
        =51\n\
        =52\n\
        =53\n\
        the guardian is not of age\n\
        it is not said why a guardian is needed\n\
        the guardian is the ward, or there are more than two guardians\n\
        the guardianship ends before it begins, or goes on although the ward is of age\n\
        the supervisor is the guardian\n\
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
        =29\n\
        =30\n\
        =31\n\
        =32\n\
        =33\n\
        =34\n\
        =35\n\
        =36\n\
        =37\n\
        =38\n\
        =39\n\
        =40\n\
        =41\n\
        =42\n\
        =43\n\
        =44\n\
        =45\n\
        =46\n\
        =47\n\
        =48\n\
        =49\n\
        =126\n\
        =127\n\
        =50\n\
        =51\n\
        =52\n\
        =53\n\
        the period of residence ends before it begins, or after the day of issue\n\
        the period begins before the age of marriage\n\
        {label}: the ground of the status is missing\n\
        the purpose is another one and is not named\n\
        said to be valid for longer than six months from issue\n\
        the number lacks UBND-XNTTHN\n\
        asked for in order to marry, by a person below the age of marriage\n\
        the status is not that of the register of marriages\n\
        a certificate for the same purpose within six months (record {1})\n\
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
        =72\n\
        =73\n\
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
        =29\n\
        =30\n\
        =31\n\
        =32\n\
        =93\n\
        =94\n\
        =95\n\
        =96\n\
        =97\n\
        =98\n\
        =99\n\
        =100\n\
        =101\n\
        =102\n\
        =103\n\
        =104\n\
        =105\n\
        =106\n\
        =107\n\
        =33\n\
        =34\n\
        =35\n\
        =36\n\
        =37\n\
        =38\n\
        =39\n\
        =40\n\
        =41\n\
        =42\n\
        =43\n\
        =44\n\
        =45\n\
        =46\n\
        =47\n\
        =48\n\
        =49\n\
        =126\n\
        =127\n\
        the population database does not show the person as married\n\
        =50\n\
        =51\n\
        =52\n\
        =53\n\
        {label}: below the age of marriage\n\
        {label}: not enough is known to tell whether the age of marriage was reached\n\
        husband and wife are one person\n\
        {label}: the personal id stands for the other sex\n\
        the marriage begins after its registration\n\
        a first registration, but the marriage began on another day\n\
        begun before 1987-01-03: a marriage in fact is recognised\n\
        the state of the marriage contradicts what is said of its end or recognition\n\
        {label} is before the registration\n\
        the certificate of marital status is older than six months\n\
        one of the two is a foreigner, but the procedure is the one for citizens only\n\
        {label} does not fit the declared marital status\n\
        registered again though married on or after 2016-01-01\n\
        {label}: married to another by the register\n\
        {label}: died before the marriage\n\
        the two share a parent, or one is the other's parent\n\
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
        =72\n\
        =73\n\
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
        =29\n\
        =30\n\
        =31\n\
        =32\n\
        =33\n\
        =34\n\
        =35\n\
        =36\n\
        =37\n\
        =38\n\
        =39\n\
        =40\n\
        =41\n\
        =42\n\
        =43\n\
        =44\n\
        =45\n\
        =46\n\
        =47\n\
        =48\n\
        =49\n\
        =126\n\
        =127\n\
        =50\n\
        =51\n\
        =52\n\
        =53\n\
        the parent is less than ten years older\n\
        the parent is less than 16 years older\n\
        the kind does not fit the parent's sex\n\
        parent and child are one person\n\
        the relations of the one who asks contradict the kind of recognition\n\
        a child not of age recognises a parent alone\n\
        the birth entry names another father or mother\n\
        the child's birth entry does not name the parent yet\n",
    /* fix_vi */ "\
        dùng đúng mẫu nhập dữ liệu; cột thiếu, thừa, lệch hoặc đổi tên phải sửa theo mẫu\n\
        bổ sung {label} theo sổ gốc; không có thì ghi rõ trong ghi chú, không điền chữ thay thế\n\
        chọn mã trong danh mục của mẫu; 0 hoặc để trống khi không có\n\
        viết ngày.tháng.năm, tháng.năm hoặc năm; ngày đăng ký phải đủ\n\
        kiểm tra lại ngày, tháng, năm với sổ gốc\n\
        kiểm tra lại năm đã nhập\n\
        viết số, gạch chéo, năm: 015/2025\n\
        viết hai chữ số, gạch chéo, năm mở sổ\n\
        kiểm tra lại số và ngày đăng ký\n\
        kiểm tra lại quyển số và ngày đăng ký\n\
        nhập số trang bằng chữ số\n\
        đối chiếu sổ gốc: một trong hai dòng sai số, hoặc cùng một việc được nhập hai lần\n\
        kiểm tra trang sổ còn thiếu hoặc số bị bỏ trống\n\
        kiểm tra lại số hoặc ngày đăng ký\n\
        chọn mã đơn vị của ngày đăng ký, không phải của hôm nay\n\
        ghi tên cơ quan theo đơn vị hành chính của ngày đăng ký\n\
        kiểm tra lại cơ quan đăng ký và ngày đăng ký\n\
        kiểm tra lại chức vụ người ký trên sổ\n\
        gắn lại đúng tệp ảnh của trang sổ\n\
        đối chiếu ảnh sổ và chọn giá trị đúng\n\
        bổ sung ngày đăng ký\n\
        không cần sửa; khi chuyển sang mẫu khác các mục này có thể bị bỏ\n\
        không cần sửa; đối chiếu với nguồn nếu cần chắc chắn\n\
        kiểm tra lại tệp nguồn ở dòng này\n\
        kiểm tra lại nếu cần chắc chắn\n\
        không cần sửa; bổ sung khi đã đăng ký\n\
        không cần sửa; lấy các trường còn thiếu từ tờ khai hoặc sổ gốc\n\
        để trống ô này\n\
        đối chiếu dòng này với tệp gốc\n\
        thay công thức bằng giá trị\n\
        báo cho đơn vị gửi dữ liệu: gửi giá trị này dưới dạng chữ\n\
        tách các bản ghi khác loại thành tệp riêng và kiểm tra từng loại\n\
        báo cho đơn vị gửi dữ liệu; giữ lại tệp gốc\n\
        nhập đủ 12 chữ số, không dấu cách\n\
        kiểm tra lại số và giới tính; người đã xác định lại giới tính thì ghi chú\n\
        kiểm tra lại số và ngày sinh\n\
        kiểm tra lại ba chữ số đầu\n\
        kiểm tra lại loại và số giấy tờ\n\
        ghi đủ loại và số; giấy tờ khác thì ghi tên; không có giấy tờ thì để trống cả hai\n\
        kiểm tra lại ngày cấp giấy tờ\n\
        kiểm tra lại loại giấy tờ và ngày cấp\n\
        ghi đúng họ, chữ đệm, tên; bỏ danh xưng\n\
        chọn đúng nhãn trong danh mục của mẫu (Kinh, Tày, Hmông …)\n\
        chọn đúng nhãn trong danh mục của mẫu, như Việt Nam, Pháp (French)\n\
        để trống quốc tịch khác nếu chỉ có một\n\
        để trống dân tộc của người nước ngoài\n\
        bổ sung phần còn thiếu\n\
        đổi mã theo danh mục của nguồn; 4 của mẫu là căn cước công dân, 4 của Cổng Dịch vụ công là giấy của công an\n\
        ghi số điện thoại trong nước bắt đầu bằng 0 hoặc quốc tế bắt đầu bằng +\n\
        ghi lại một địa chỉ duy nhất, ví dụ ten@example.vn\n\
        sửa lại chữ; chương trình sửa được phần lớn lỗi này\n\
        rút gọn theo sổ gốc hoặc chuyển phần còn lại vào ghi chú\n\
        rút gọn; phần thừa sẽ bị cắt khi nhập\n\
        để trống khi không có thông tin\n\
        kiểm tra ngày sinh; cha dượng, mẹ kế, cô, cậu, dì, chú, bác ruột thì ghi quan hệ\n\
        kiểm tra ngày sinh và quan hệ của người nhận nuôi\n\
        dẫn số, ngày đăng ký kết hôn của hai người\n\
        lập việc thay đổi hộ tịch cho khai sinh của con nuôi\n\
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
        ghi vào sổ việc ở nước ngoài thì phải có số, ngày, cơ quan, quốc gia; loại khác thì để trống phần này\n\
        kiểm tra lại ngày trên giấy tờ nước ngoài\n\
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
        =29\n\
        =30\n\
        =31\n\
        =32\n\
        gửi khai sinh với LTKS, khai tử với LTKT, kết hôn với LTKH\n\
        dùng mã 5 chữ số của xã, phường; mã huyện 3 chữ số chỉ dùng trước 01/07/2025\n\
        thủ tục liên thông viết ngày/tháng/năm giờ:phút:giây, thủ tục đơn viết năm-tháng-ngày\n\
        báo cho đơn vị làm phần mềm: mã hóa các ký tự &, <, > và dấu nháy khi tạo thông điệp\n\
        kiểm tra lại thứ tự các trạng thái đã nhận\n\
        kiểm tra tình trạng hồ sơ với cơ quan giải quyết\n\
        không cần gửi lại\n\
        xem nội dung lỗi ở ghi chú xử lý, sửa bản tin rồi gửi lại\n\
        yêu cầu gửi lại kết quả\n\
        đối chiếu với hồ sơ đã gửi\n\
        bỏ giá trị mặc định; để trống khi không có\n\
        bỏ mã huyện, dùng mã xã, phường mới\n\
        gửi lại tệp đính kèm\n\
        ghi hạn bổ sung hồ sơ\n\
        dùng mã thủ tục của ngày tiếp nhận\n\
        =33\n\
        =34\n\
        =35\n\
        =36\n\
        kiểm tra lại số định danh; số cấp trước khi sáp nhập giữ mã tỉnh cũ\n\
        =37\n\
        =38\n\
        =39\n\
        =40\n\
        =41\n\
        =42\n\
        =43\n\
        =44\n\
        =45\n\
        =46\n\
        =47\n\
        =48\n\
        =49\n\
        xác minh theo sổ gốc; nơi nào sai thì cải chính nơi đó\n\
        thống nhất cách đặt dấu, viết hoa\n\
        xác minh cha, mẹ theo giấy khai sinh\n\
        kiểm tra trùng đăng ký; đăng ký lại thì ghi đúng loại\n\
        đối chiếu cơ quan đăng ký trong sổ\n\
        kiểm tra hồ sơ liên thông đăng ký thường trú\n\
        =50\n\
        =51\n\
        =52\n\
        =53\n\
        không phải trùng; chỉ kiểm tra nếu số con không khớp\n\
        một trong hai dòng sai số, hoặc khai sinh được nhập hai lần\n\
        kiểm tra có phải một khai sinh nhập hai lần\n\
        kiểm tra lại ngày sinh hoặc người mẹ\n\
        kiểm tra lại người mẹ, người cha và các ngày\n\
        không bắt buộc; đối chiếu nếu cha mẹ khai đã kết hôn\n\
        đối chiếu sổ gốc; đây là chỗ phát hiện lỗi nhập\n\
        viết: Ngày hai mươi bảy, tháng tám, năm hai nghìn không trăm hai mươi lăm\n\
        kiểm tra lại họ; theo tập quán thì ghi chú\n\
        đặt tên bằng tiếng Việt hoặc tiếng dân tộc, không bằng số hay ký hiệu\n\
        cân nhắc đặt tên ngắn hơn\n\
        kiểm tra lại dân tộc\n\
        ghi quốc tịch Việt Nam\n\
        ghi quốc tịch theo thỏa thuận của cha mẹ\n\
        ghi quê quán theo thỏa thuận của cha mẹ\n\
        kiểm tra lại số, giới tính và ngày sinh\n\
        lấy số định danh trong kết quả đăng ký\n\
        sửa một trong hai ô, hoặc ghi chú\n\
        ghi đủ tình trạng, ngày ghi chú và căn cứ\n\
        kiểm tra lại hai ngày và tình trạng\n\
        kiểm tra lại ngày ghi chú và ngày sinh\n\
        kiểm tra lại giới tính; số định danh luôn mang một giới tính\n\
        chọn lại loại khai sinh, hoặc bổ sung, bỏ thông tin cha mẹ\n\
        kiểm tra lại năm sinh của mẹ\n\
        =\n\
        kiểm tra lại năm sinh của cha\n\
        =\n\
        kiểm tra lại số của con, mẹ và cha\n\
        kiểm tra lại người khai và quan hệ\n\
        lấy lại mã trên giấy chứng sinh: XXXXX.GCS.ZZZZZ.YY\n\
        đối chiếu giấy chứng sinh\n\
        bỏ thông tin cha mẹ và ghi chú việc trẻ bị bỏ rơi\n\
        bổ sung ngày sinh đầy đủ và số định danh\n\
        kiểm tra lại hai ngày với sổ gốc\n\
        ghi loại đăng ký quá hạn, hoặc kiểm tra lại ngày\n\
        ghi loại đăng ký đúng hạn, hoặc kiểm tra lại ngày\n\
        kiểm tra lại loại đăng ký; việc đăng ký lại chỉ dành cho việc đã đăng ký trước 01/01/2016\n\
        chọn loại đăng ký khác cho hồ sơ mới\n\
        =21\n\
        =22\n\
        =23\n\
        =24\n\
        =25\n\
        =26\n\
        =27\n\
        =28\n\
        =29\n\
        =30\n\
        =31\n\
        =32\n\
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
        =29\n\
        =30\n\
        =31\n\
        =32\n\
        =33\n\
        =34\n\
        =35\n\
        =36\n\
        =37\n\
        =38\n\
        =39\n\
        =40\n\
        =41\n\
        =42\n\
        =43\n\
        =44\n\
        =45\n\
        =46\n\
        =47\n\
        =48\n\
        =49\n\
        =126\n\
        =127\n\
        =50\n\
        =51\n\
        =52\n\
        =53\n\
        kiểm tra lại nội dung thay đổi\n\
        ghi số, ngày và cơ quan đã đăng ký hồ sơ gốc\n\
        lập việc thay đổi khác cho trường còn lại\n\
        kiểm tra lại hai ngày\n\
        bổ sung văn bản đồng ý\n\
        đối chiếu hồ sơ gốc\n\
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
        =72\n\
        =73\n\
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
        =29\n\
        =30\n\
        =31\n\
        =32\n\
        =93\n\
        =94\n\
        =95\n\
        =96\n\
        =97\n\
        =98\n\
        =99\n\
        =100\n\
        =101\n\
        =102\n\
        =103\n\
        =104\n\
        =105\n\
        =106\n\
        =107\n\
        =33\n\
        =34\n\
        =35\n\
        =36\n\
        =37\n\
        =38\n\
        =39\n\
        =40\n\
        =41\n\
        =42\n\
        =43\n\
        =44\n\
        =45\n\
        =46\n\
        =47\n\
        =48\n\
        =49\n\
        =126\n\
        =127\n\
        cập nhật trạng thái đã chết\n\
        =50\n\
        =51\n\
        =52\n\
        =53\n\
        =245\n\
        =\n\
        chọn lại loại đăng ký, hoặc kiểm tra lại ngày\n\
        dùng loại đăng ký quá hạn trong mẫu nhập\n\
        viết giờ và phút hai chữ số\n\
        bổ sung theo giấy báo tử; biên bản và văn bản của người làm chứng có thể không có số\n\
        =245\n\
        đối chiếu sổ gốc\n\
        viết lại bằng chữ\n\
        kiểm tra lại năm sinh\n\
        kiểm tra yêu cầu của cha mẹ\n\
        tuyên bố chết thì giấy tờ phải là bản án, quyết định của Tòa án, và ngược lại\n\
        =245\n\
        chọn lại tình trạng\n\
        ghi nguyên nhân chết theo giấy báo tử\n\
        kiểm tra lại giấy tờ của người khai\n\
        kiểm tra số của một trong hai dòng, hoặc bỏ dòng nhập trùng\n\
        kiểm tra lại số, giới tính và năm sinh\n\
        dùng thường trú hoặc tạm trú trong mẫu nhập\n\
        kiểm tra có nhầm người hoặc sai ngày chết\n\
        chuyển kết quả khai tử qua liên thông\n\
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
        =29\n\
        =30\n\
        =31\n\
        =32\n\
        =33\n\
        =34\n\
        =35\n\
        =36\n\
        =37\n\
        =38\n\
        =39\n\
        =40\n\
        =41\n\
        =42\n\
        =43\n\
        =44\n\
        =45\n\
        =46\n\
        =47\n\
        =48\n\
        =49\n\
        =126\n\
        =127\n\
        =50\n\
        =51\n\
        =52\n\
        =53\n\
        khai sinh TLKS, khai tử TLKT, kết hôn TLKH …\n\
        ghi số bản sao\n\
        cấp Giấy chứng tử\n\
        in lại theo trạng thái hiện tại của hồ sơ\n\
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
        =73\n\
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
        =29\n\
        =30\n\
        =31\n\
        =32\n\
        =33\n\
        =34\n\
        =35\n\
        =36\n\
        =37\n\
        =38\n\
        =39\n\
        =40\n\
        =41\n\
        =42\n\
        =43\n\
        =44\n\
        =45\n\
        =46\n\
        =47\n\
        =48\n\
        =49\n\
        =50\n\
        =51\n\
        =52\n\
        =53\n\
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
        =29\n\
        =30\n\
        =31\n\
        =32\n\
        =33\n\
        =34\n\
        =35\n\
        =36\n\
        =37\n\
        =38\n\
        =39\n\
        =40\n\
        =41\n\
        =42\n\
        =43\n\
        =44\n\
        =45\n\
        =46\n\
        =47\n\
        =48\n\
        =49\n\
        =50\n\
        =51\n\
        =52\n\
        =53\n\
        kiểm tra ngày sinh\n\
        ghi căn cứ, lý do giám hộ\n\
        kiểm tra lại người giám hộ\n\
        ghi ngày chấm dứt đúng\n\
        chọn người giám sát khác\n\
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
        =29\n\
        =30\n\
        =31\n\
        =32\n\
        =33\n\
        =34\n\
        =35\n\
        =36\n\
        =37\n\
        =38\n\
        =39\n\
        =40\n\
        =41\n\
        =42\n\
        =43\n\
        =44\n\
        =45\n\
        =46\n\
        =47\n\
        =48\n\
        =49\n\
        =126\n\
        =127\n\
        =50\n\
        =51\n\
        =52\n\
        =53\n\
        =245\n\
        chỉ xác nhận từ khi đủ tuổi kết hôn\n\
        đang có vợ, chồng: ghi người đó và giấy kết hôn; đã ly hôn, vợ chồng chết: ghi bản án, trích lục; khoảng thời gian: ghi hai ngày\n\
        ghi rõ mục đích sử dụng\n\
        giấy có giá trị 6 tháng hoặc đến khi thay đổi tình trạng hôn nhân\n\
        ghi số theo mẫu 021/UBND-XNTTHN\n\
        kiểm tra lại ngày sinh và mục đích\n\
        đối chiếu sổ đăng ký kết hôn\n\
        thu hồi giấy cũ hoặc kiểm tra cấp trùng\n\
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
        =72\n\
        =73\n\
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
        =29\n\
        =30\n\
        =31\n\
        =32\n\
        =93\n\
        =94\n\
        =95\n\
        =96\n\
        =97\n\
        =98\n\
        =99\n\
        =100\n\
        =101\n\
        =102\n\
        =103\n\
        =104\n\
        =105\n\
        =106\n\
        =107\n\
        =33\n\
        =34\n\
        =35\n\
        =36\n\
        =37\n\
        =38\n\
        =39\n\
        =40\n\
        =41\n\
        =42\n\
        =43\n\
        =44\n\
        =45\n\
        =46\n\
        =47\n\
        =48\n\
        =49\n\
        =126\n\
        =127\n\
        cập nhật tình trạng hôn nhân\n\
        =50\n\
        =51\n\
        =52\n\
        =53\n\
        kiểm tra lại ngày sinh và ngày đăng ký; nam đủ 20, nữ đủ 18 tuổi\n\
        bổ sung ngày, tháng sinh\n\
        kiểm tra lại số giấy tờ\n\
        kiểm tra có ghi nhầm chỗ vợ và chồng\n\
        =245\n\
        kiểm tra lại loại đăng ký hoặc ngày xác lập\n\
        không cần sửa\n\
        đã ly hôn, đã hủy thì ghi ngày và căn cứ; đã công nhận thì ghi phần công nhận\n\
        kiểm tra lại ngày ghi chú\n\
        yêu cầu giấy xác nhận mới\n\
        dùng thủ tục đăng ký kết hôn có yếu tố nước ngoài\n\
        kiểm tra lại số lần kết hôn\n\
        kiểm tra lại loại đăng ký\n\
        xác minh việc ly hôn hoặc nhầm người\n\
        kiểm tra có nhầm người\n\
        xác minh quan hệ huyết thống\n\
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
        =72\n\
        =73\n\
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
        =29\n\
        =30\n\
        =31\n\
        =32\n\
        =33\n\
        =34\n\
        =35\n\
        =36\n\
        =37\n\
        =38\n\
        =39\n\
        =40\n\
        =41\n\
        =42\n\
        =43\n\
        =44\n\
        =45\n\
        =46\n\
        =47\n\
        =48\n\
        =49\n\
        =126\n\
        =127\n\
        =50\n\
        =51\n\
        =52\n\
        =53\n\
        kiểm tra lại hai ngày sinh\n\
        =\n\
        chọn lại loại xác nhận hoặc kiểm tra số giấy tờ\n\
        =658\n\
        người nhận tự yêu cầu thì quan hệ với người được nhận là cha, mẹ hoặc con theo loại\n\
        người chưa thành niên nhận cha, mẹ qua người đại diện\n\
        xác minh trước khi đăng ký\n\
        bổ sung khai sinh sau khi nhận cha, mẹ, con\n",
    /* fix_en */ "\
        use the template; missing, extra, shifted or renamed columns must be put right\n\
        add {label} from the original book; where it is not there, say so in the note and invent nothing\n\
        choose a code of the list; 0 or empty when there is none\n\
        write day.month.year, month.year or a year; the registration date in full\n\
        check day, month and year with the original book\n\
        check the year\n\
        write number, slash, year: 015/2025\n\
        write two digits, slash, year of the book\n\
        check number and registration date\n\
        check book and registration date\n\
        enter the page in digits\n\
        compare with the original book: one of the two numbers is wrong, or one entry was keyed twice\n\
        look for missing pages or numbers left out\n\
        check number or date\n\
        choose the unit of the day of registration, not of today\n\
        write the authority as of the day of registration\n\
        check authority and registration date\n\
        check the title in the book\n\
        attach the scan of the right page\n\
        compare with the scan and decide\n\
        add the registration date\n\
        nothing to mend; other formats may drop them\n\
        nothing to mend; compare with the source where certainty matters\n\
        check the source at this record\n\
        check it where certainty matters\n\
        nothing to mend; add them once it is registered\n\
        nothing to mend; the fields it lacks come from the declaration or the register\n\
        leave the cell empty\n\
        compare the row with the source\n\
        replace the formula by its value\n\
        tell the sender to send this value as a text\n\
        put records of other types into a file of their own and check each type by itself\n\
        tell the sender, and keep the file as it came\n\
        enter all 12 digits\n\
        check number and sex; add a note where the sex was lawfully redetermined\n\
        check number and date of birth\n\
        check the first three digits\n\
        check kind and number\n\
        give both kind and number, and the name of another document; leave both empty where there is none\n\
        check the day of issue\n\
        check kind and day of issue\n\
        write family, middle and given name without a title\n\
        choose a label of the list\n\
        choose a label of the list, such as Việt Nam or Pháp (French)\n\
        leave the other empty when there is only one\n\
        leave the ethnicity of a foreigner empty\n\
        add what is missing\n\
        translate it by the list of its source; 4 is the citizen card in one and the police card in the other\n\
        write a national number that begins with 0 or an international one that begins with +\n\
        write one address, such as name@example.vn\n\
        mend the text; most of it can be mended by machine\n\
        shorten it, or move the rest into the note\n\
        shorten it; the rest would be cut\n\
        leave it empty when nothing is known\n\
        check the dates; name the relation of step-parents, aunts and uncles\n\
        check date of birth and the relation\n\
        name the marriage of the two\n\
        register the change of the birth entry\n\
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
        an entry of a registration abroad gives its number, day, authority and country; any other kind leaves them empty\n\
        check the day on the foreign document\n\
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
        =29\n\
        =30\n\
        =31\n\
        =32\n\
        send births as LTKS, deaths as LTKT, marriages as LTKH\n\
        use the 5-digit code of the commune; 3-digit districts only before 2025-07-01\n\
        linked procedures write day/month/year hours:minutes:seconds, single ones year-month-day\n\
        tell the maker of the software to escape &, <, > and quotes when writing the data\n\
        check the order of the states\n\
        ask the authority for the state of the dossier\n\
        do not send it again\n\
        read the error in the note of the handling, mend the message and send it again\n\
        ask for the result again\n\
        compare with the request\n\
        take the default away; leave it empty where nothing is known\n\
        leave the district out and use the new commune\n\
        send the attachment again\n\
        set the day\n\
        use the code of that day\n\
        =33\n\
        =34\n\
        =35\n\
        =36\n\
        check the number; numbers given before the mergers keep their code\n\
        =37\n\
        =38\n\
        =39\n\
        =40\n\
        =41\n\
        =42\n\
        =43\n\
        =44\n\
        =45\n\
        =46\n\
        =47\n\
        =48\n\
        =49\n\
        settle it by the original book and correct the side that is wrong\n\
        agree on accents and capitals\n\
        settle the parents by the birth certificate\n\
        look for a double registration; say so if it was made again\n\
        compare with the authority in the book\n\
        look after the linked registration of residence\n\
        =50\n\
        =51\n\
        =52\n\
        =53\n\
        no duplicate; check only where the number of children does not fit\n\
        one number is wrong, or the birth was keyed twice\n\
        look whether one birth was keyed twice\n\
        check date of birth or mother\n\
        check the parent and the days\n\
        not required; compare where the parents say that they are married\n\
        compare with the book; this is where keying errors show\n\
        write it out in words\n\
        check the family name; note a custom\n\
        give a name in Vietnamese or in the language of the person's ethnicity, without digits or signs\n\
        consider a shorter name\n\
        check the ethnicity\n\
        write Vietnamese nationality\n\
        write the nationality the parents agreed on\n\
        write the home town of one parent\n\
        check number, sex and date of birth\n\
        take the number from the result\n\
        correct one of the two, or add a note\n\
        give state, day and ground\n\
        check both days and the state\n\
        check the day of the note and the date of birth\n\
        check the sex; the number always carries one\n\
        choose the case again, or add or take away a parent\n\
        check the mother's year of birth\n\
        =\n\
        check the father's year of birth\n\
        =\n\
        check the three numbers\n\
        check declarant and relation\n\
        take the code from the notice: XXXXX.GCS.ZZZZZ.YY\n\
        compare with the notice\n\
        take the parents away and note that the child was abandoned\n\
        add both\n\
        check both days with the book\n\
        choose late registration, or check the days\n\
        choose on time, or check the days\n\
        check the kind; registration again is for what was registered before 2016-01-01\n\
        choose another kind for new entries\n\
        =21\n\
        =22\n\
        =23\n\
        =24\n\
        =25\n\
        =26\n\
        =27\n\
        =28\n\
        =29\n\
        =30\n\
        =31\n\
        =32\n\
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
        =29\n\
        =30\n\
        =31\n\
        =32\n\
        =33\n\
        =34\n\
        =35\n\
        =36\n\
        =37\n\
        =38\n\
        =39\n\
        =40\n\
        =41\n\
        =42\n\
        =43\n\
        =44\n\
        =45\n\
        =46\n\
        =47\n\
        =48\n\
        =49\n\
        =126\n\
        =127\n\
        =50\n\
        =51\n\
        =52\n\
        =53\n\
        check the change\n\
        give number, day and authority of the entry\n\
        register another change for the rest\n\
        check both days\n\
        add the consent\n\
        compare with the entry\n\
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
        =72\n\
        =73\n\
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
        =29\n\
        =30\n\
        =31\n\
        =32\n\
        =93\n\
        =94\n\
        =95\n\
        =96\n\
        =97\n\
        =98\n\
        =99\n\
        =100\n\
        =101\n\
        =102\n\
        =103\n\
        =104\n\
        =105\n\
        =106\n\
        =107\n\
        =33\n\
        =34\n\
        =35\n\
        =36\n\
        =37\n\
        =38\n\
        =39\n\
        =40\n\
        =41\n\
        =42\n\
        =43\n\
        =44\n\
        =45\n\
        =46\n\
        =47\n\
        =48\n\
        =49\n\
        =126\n\
        =127\n\
        update the status\n\
        =50\n\
        =51\n\
        =52\n\
        =53\n\
        =245\n\
        =\n\
        choose the kind again, or check the days\n\
        choose late registration in the template\n\
        write hours and minutes\n\
        add it from the notice; minutes and statements need no number\n\
        =245\n\
        compare with the book\n\
        =143\n\
        check the year of birth\n\
        look for the parents' request\n\
        a declaration needs the judgment, and the judgment the declaration\n\
        =245\n\
        choose the state again\n\
        write the cause from the notice\n\
        check the declarant's document\n\
        check one of the numbers, or take the double away\n\
        check number, sex and year\n\
        choose permanent or temporary residence in the template\n\
        check whether it is another person, or a wrong day of death\n\
        send the death through the linked procedure\n\
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
        =29\n\
        =30\n\
        =31\n\
        =32\n\
        =33\n\
        =34\n\
        =35\n\
        =36\n\
        =37\n\
        =38\n\
        =39\n\
        =40\n\
        =41\n\
        =42\n\
        =43\n\
        =44\n\
        =45\n\
        =46\n\
        =47\n\
        =48\n\
        =49\n\
        =126\n\
        =127\n\
        =50\n\
        =51\n\
        =52\n\
        =53\n\
        birth TLKS, death TLKT, marriage TLKH …\n\
        give the number of copies\n\
        issue a death certificate\n\
        print it again from the present state\n\
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
        =73\n\
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
        =29\n\
        =30\n\
        =31\n\
        =32\n\
        =33\n\
        =34\n\
        =35\n\
        =36\n\
        =37\n\
        =38\n\
        =39\n\
        =40\n\
        =41\n\
        =42\n\
        =43\n\
        =44\n\
        =45\n\
        =46\n\
        =47\n\
        =48\n\
        =49\n\
        =50\n\
        =51\n\
        =52\n\
        =53\n\
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
        =29\n\
        =30\n\
        =31\n\
        =32\n\
        =33\n\
        =34\n\
        =35\n\
        =36\n\
        =37\n\
        =38\n\
        =39\n\
        =40\n\
        =41\n\
        =42\n\
        =43\n\
        =44\n\
        =45\n\
        =46\n\
        =47\n\
        =48\n\
        =49\n\
        =50\n\
        =51\n\
        =52\n\
        =53\n\
        check the date of birth\n\
        give ground and reason\n\
        check the guardians\n\
        enter the right end\n\
        choose another supervisor\n\
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
        =29\n\
        =30\n\
        =31\n\
        =32\n\
        =33\n\
        =34\n\
        =35\n\
        =36\n\
        =37\n\
        =38\n\
        =39\n\
        =40\n\
        =41\n\
        =42\n\
        =43\n\
        =44\n\
        =45\n\
        =46\n\
        =47\n\
        =48\n\
        =49\n\
        =126\n\
        =127\n\
        =50\n\
        =51\n\
        =52\n\
        =53\n\
        =245\n\
        certify from the age of marriage on\n\
        name spouse and certificate, judgment or extract, or the period\n\
        say what it is for\n\
        it is valid for six months or until the status changes\n\
        write 021/UBND-XNTTHN\n\
        check date of birth and purpose\n\
        compare with the register\n\
        take the old one back, or look for a double\n\
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
        =72\n\
        =73\n\
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
        =29\n\
        =30\n\
        =31\n\
        =32\n\
        =93\n\
        =94\n\
        =95\n\
        =96\n\
        =97\n\
        =98\n\
        =99\n\
        =100\n\
        =101\n\
        =102\n\
        =103\n\
        =104\n\
        =105\n\
        =106\n\
        =107\n\
        =33\n\
        =34\n\
        =35\n\
        =36\n\
        =37\n\
        =38\n\
        =39\n\
        =40\n\
        =41\n\
        =42\n\
        =43\n\
        =44\n\
        =45\n\
        =46\n\
        =47\n\
        =48\n\
        =49\n\
        =126\n\
        =127\n\
        update the marital status\n\
        =50\n\
        =51\n\
        =52\n\
        =53\n\
        check birth and registration; men are 20, women 18\n\
        add day and month of birth\n\
        check the numbers\n\
        check whether husband and wife were exchanged\n\
        =245\n\
        check the kind of registration or the day\n\
        nothing to mend\n\
        a divorce or annulment has day and ground; a recognition has its own details\n\
        check the day\n\
        ask for a new certificate\n\
        use the procedure with a foreign element\n\
        check how many times the person has married\n\
        check the kind\n\
        check whether there was a divorce, or whether it is another person\n\
        check whether it is another person\n\
        look into the kinship\n\
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
        =72\n\
        =73\n\
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
        =29\n\
        =30\n\
        =31\n\
        =32\n\
        =33\n\
        =34\n\
        =35\n\
        =36\n\
        =37\n\
        =38\n\
        =39\n\
        =40\n\
        =41\n\
        =42\n\
        =43\n\
        =44\n\
        =45\n\
        =46\n\
        =47\n\
        =48\n\
        =49\n\
        =126\n\
        =127\n\
        =50\n\
        =51\n\
        =52\n\
        =53\n\
        check both dates of birth\n\
        =\n\
        choose the kind again or check the number\n\
        =658\n\
        who recognises and asks is father, mother or child of the other, as the kind says\n\
        a minor does so through a representative\n\
        settle it before registering\n\
        add the parent to the birth entry\n",
    /* dev */ told!("\
        the reader noted the flaw template-columns: names or count of columns differ from the declared version (birth 60 or 69, marriage 44, death 48, marital status 35, recognition 50)\n\
        a field of the class core is empty; a request without a number has no entry yet and is asked for the rest only; a notice or an answer is asked for nothing\n\
        a code field is unread, or its code is not in the list that the dictionary names; ethnicity and nationality have rules of their own\n\
        a date is unread and does not look like dd.MM.yyyy, MM.yyyy or yyyy; or the registration date is known only in part\n\
        a date is unread and looks like dd.MM.yyyy, or its year is before 1850 or after the year of judgement\n\
        a day of registration, issue or event is after the day of judgement\n\
        the number is not one to six digits, optionally with /19yy or /20yy or the letters of an extract or certificate\n\
        the book is not NN/YYYY or NN/YYYY-YYYY\n\
        the year inside the number differs from that of the registration date\n\
        the year or range of years of the book does not contain that of the registration date\n\
        the page is not digits, or zero\n\
        another record of the input has the same register, authority (folded), year and number (by its digits)\n\
        in the order of numbers of one authority, book and year, the number before this one is not there\n\
        in one authority, book and year a higher number has an earlier registration date\n\
        a code of the registering unit names no unit on the registration date by the dated log of units\n\
        the name of the authority names a district and the registration is of 2025-07-01 or later\n\
        before 2025-07-01 a commune registered an event with a foreign element, or from that day a district registered at all; the level is stated or the beginning of the name\n\
        the title is none of those seen on entries\n\
        a file named KIND.year.book.yyyy-MM-dd.number.pdf names another book, day or number\n\
        first and second keying of a field differ and nothing is decided\n\
        an entry has no registration date: the day of judgement chose the rules\n\
        the remainder is not empty\n\
        the carrier noted a flaw that does not stop the reading\n\
        the carrier could not read the record at all\n\
        a reader inferred or mended the value\n\
        the format is one of requests; its setting tells says so\n\
        the format is one of notices or answers; its setting tells says so\n\
        a date or code column held words such as Không có thông tin\n\
        the row was not straight under the header\n\
        text of a formula cell is its cached result\n\
        an object or array of JSON in the place of a string\n\
        the member \"record\" of canonical JSON names another type than the one that is read\n\
        over ten thousand unknown members, unreadable values, sources, assumptions or flaws in one record\n\
        a personal id is unread: its text is not 12 digits\n\
        the fourth digit of the id (or of a card that bears it) says another sex; child and deceased have rules of their own\n\
        digits 4 to 6 of the id (or of a card that bears it) say another year of birth; child and deceased have rules of their own\n\
        the first three digits are in no list of places of birth registration\n\
        cmnd 9 or 12 digits; cards of identity 12 digits; a passport of a Vietnamese a capital and 7 or 8 digits; others are free\n\
        a kind without a number, a number without a kind, or the kind other without a name\n\
        issued after the registration, before the birth, or, of cards before 2024-07-01, before the age of 14\n\
        a citizen card issued before 2016-01-01, or a cmnd issued after 2021-12-31\n\
        a name with digits, signs other than apostrophe and hyphen, a title before it, or, of a Vietnamese, one word\n\
        the code could not be read, is of no list, or has no list beside it; or a name is in no list of labels\n\
        a nationality is unread: the list of the source does not have its label\n\
        a further nationality equals the main one\n\
        no nationality is Vietnamese and an ethnicity is given\n\
        a kind of residence without an address, or, of a Vietnamese, an address without a kind\n\
        a list of the source stands beside the kind and the kind is not of the standard's list\n\
        a telephone number is unread\n\
        a mail address is unread\n\
        a text is not in normal form C, or has controls, double or outer blanks, u0027 and the like, or letters read in a wrong code page\n\
        a text is longer than the dictionary says, and not longer than the import takes\n\
        a text is longer than the import's column: 1000 characters of an address or note, 500 of anything else\n\
        a text is one of the words that stand for nothing\n\
        certainly less than the years of list civil-term; not of kin\n\
        16 or over, of kin 18 or over\n\
        both adopters named and no entry of their marriage\n\
        a new name other than the present one\n\
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
        the block foreign is filled and the kind is not foreign-entry, or the other way round\n\
        the registration abroad lies after the registration here, or, of a birth or death, before the event\n\
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
        =29\n\
        =30\n\
        =31\n\
        =32\n\
        the module of list linked-module is of another record\n\
        not five digits of a commune valid on the day of receipt, nor three digits of a district before 2025-07-01\n\
        a moment is unread\n\
        the reader noted msg-broken (no well-formed JSON or XML inside the string) or msg-unescaped\n\
        a state after a final one, or back from a result\n\
        more than five working days after receipt the state is none with a result; three to five are undecided; holidays are not known\n\
        the reader took the answer already-accepted for a success\n\
        the reader noted msg-refused: the answer has another status than 1, or only an error\n\
        state 4 of list lt-status-btp without number or book, of a birth also without registration date or personal id\n\
        the request with the same dossier has another value\n\
        the reader noted msg-fallback: Không có thông tin, or residence kind 0 turned to 1\n\
        an address of a message of 2025-07-01 or later has a district\n\
        an attachment whose content is no base64, without a kind, or with a mark other than 0 and 1\n\
        state 2 without a day\n\
        the code of list procedure is not lawful on the day of receipt\n\
        =33\n\
        =34\n\
        =35\n\
        =36\n\
        the id was given at this registration (on time or late) and its province is not that of the registering unit; from 2025-07-01 undecided where they differ\n\
        =37\n\
        =38\n\
        =39\n\
        =40\n\
        =41\n\
        =42\n\
        =43\n\
        =44\n\
        =45\n\
        =46\n\
        =47\n\
        =48\n\
        =49\n\
        the person with the same number has another sex, or a date of birth certainly different\n\
        the names are the same without accents' places, case and style, and not the same as written\n\
        the parents' numbers differ\n\
        another birth entry has the number and neither is a registration made again\n\
        provinces of the same list of units differ\n\
        the population database knows the child and no residence\n\
        =50\n\
        =51\n\
        =52\n\
        =53\n\
        another birth of the same mother on the same day with another name or sex\n\
        another birth of the input has the same personal id\n\
        another birth of the input has the same folded name, day and mother's name, and one of the two has no personal id\n\
        two births of one mother 2 to 180 days apart\n\
        the death of the mother certainly before the birth, or of the father more than 300 days before it\n\
        both parents named, marriages are known, and none of them joins the two\n\
        the words read to another date than the figures\n\
        the words are no date, or two\n\
        the family name (of several words where it is one) is neither parent's nor made of both\n\
        a word of the name of a Vietnamese child has no letter\n\
        more than 50 letters or seven words; the law names no number, the bounds are ours\n\
        the child's ethnicity is neither parent's where one is stated; codes of different lists do not tell\n\
        both parents are Vietnamese and the child's nationalities do not contain VN\n\
        one parent is Vietnamese, the other not, and the child has the nationality of neither\n\
        the home town is not that of a parent where one is stated\n\
        the fourth digit says another sex, or digits 4 to 6 another year\n\
        registered on time or late from 2025-07-01 without a personal id\n\
        the province that the text names last is not that of the unit; or the place is abroad without a registration abroad or a note\n\
        a state without day and ground of its block, or a block without a state\n\
        revoked before declared, or a block of revocation without the state revoked\n\
        noted before full age\n\
        sex unspecified and a personal id\n\
        which of mother and father are named is not what the case says\n\
        certainly less than ten years between mother and child\n\
        certainly less than 16 or more than 55 years between mother and child\n\
        certainly less than ten years between father and child\n\
        certainly less than 16 or more than 80 years between father and child\n\
        child, mother and father do not have numbers of their own\n\
        relation Cha or Mẹ and another name, or another number of the same kind of document, than that parent\n\
        not five digits, GCS, five digits, two digits of a year at most one from that of the birth; or issued before the birth\n\
        sex or the mother's number of the notice differ from the entry\n\
        case abandoned with a parent named, or without a note\n\
        registered from 2027-03-01 and a named parent lacks a full date of birth or a personal id\n\
        the date of birth is certainly after the registration date\n\
        kind on-time and more days between birth and registration than the term of list civil-term on the day of registration\n\
        kind late and no more days between birth and registration than the term\n\
        kind re-registration and born on or after 2016-01-01\n\
        kind original-issue or unknown in an entry of 2016-01-01 or later\n\
        =21\n\
        =22\n\
        =23\n\
        =24\n\
        =25\n\
        =26\n\
        =27\n\
        =28\n\
        =29\n\
        =30\n\
        =31\n\
        =32\n\
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
        =29\n\
        =30\n\
        =31\n\
        =32\n\
        =33\n\
        =34\n\
        =35\n\
        =36\n\
        =37\n\
        =38\n\
        =39\n\
        =40\n\
        =41\n\
        =42\n\
        =43\n\
        =44\n\
        =45\n\
        =46\n\
        =47\n\
        =48\n\
        =49\n\
        =126\n\
        =127\n\
        =50\n\
        =51\n\
        =52\n\
        =53\n\
        from equals to\n\
        the target is not identified by number, day and authority\n\
        kind ethnicity and a field other than ethnicity\n\
        the decision is certainly before the target's registration\n\
        kind change, a field of the name, and a subject of the age of list civil-term without consent\n\
        the field of the target entry has another value than from\n\
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
        =72\n\
        =73\n\
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
        =29\n\
        =30\n\
        =31\n\
        =32\n\
        =93\n\
        =94\n\
        =95\n\
        =96\n\
        =97\n\
        =98\n\
        =99\n\
        =100\n\
        =101\n\
        =102\n\
        =103\n\
        =104\n\
        =105\n\
        =106\n\
        =107\n\
        =33\n\
        =34\n\
        =35\n\
        =36\n\
        =37\n\
        =38\n\
        =39\n\
        =40\n\
        =41\n\
        =42\n\
        =43\n\
        =44\n\
        =45\n\
        =46\n\
        =47\n\
        =48\n\
        =49\n\
        =126\n\
        =127\n\
        a death entry, and the population database neither says deceased nor names a day of death\n\
        =50\n\
        =51\n\
        =52\n\
        =53\n\
        the date of birth is certainly after that of death\n\
        the date of death is certainly after the registration date\n\
        on-time and more days than the term, or late and no more; not of a court's declaration\n\
        kind long-ago in a record that does not come from the portal\n\
        no HH:MM, nor hours and minutes in words, of 00:00 to 23:59\n\
        a kind of notice without number (but minutes and witness), day or issuer; not asked of an answer of the linked procedure\n\
        the notice is certainly before the death; a court may set the day itself\n\
        the words read to another date\n\
        =143\n\
        certainly more than 120 years\n\
        born and died on the same day\n\
        a declaration without a notice of the kind court, or the other way round\n\
        the declaration is certainly after its revocation\n\
        a block of revocation without the state revoked; the order of the days is CS-KT-012\n\
        no cause in words or as a code, or a word that stands for nothing; not asked of an answer of the linked procedure\n\
        the same number, document, or name and full date of birth\n\
        another death of the input has the same number\n\
        the id, or a card that bears it, says another sex or year\n\
        kind current in a record that does not come from the portal\n\
        a marriage, certificate, guardianship or declaration of the same person after the day of death\n\
        registered more than thirty days before the day of judgement and the population database says alive\n\
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
        =29\n\
        =30\n\
        =31\n\
        =32\n\
        =33\n\
        =34\n\
        =35\n\
        =36\n\
        =37\n\
        =38\n\
        =39\n\
        =40\n\
        =41\n\
        =42\n\
        =43\n\
        =44\n\
        =45\n\
        =46\n\
        =47\n\
        =48\n\
        =49\n\
        =126\n\
        =127\n\
        =50\n\
        =51\n\
        =52\n\
        =53\n\
        the suffix is of another event in list extract-suffix, or in none\n\
        copies is no number above zero\n\
        an extract with the letters TLKT issued from 2027-03-01\n\
        a printed field has another value in the entry\n\
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
        =73\n\
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
        =29\n\
        =30\n\
        =31\n\
        =32\n\
        =33\n\
        =34\n\
        =35\n\
        =36\n\
        =37\n\
        =38\n\
        =39\n\
        =40\n\
        =41\n\
        =42\n\
        =43\n\
        =44\n\
        =45\n\
        =46\n\
        =47\n\
        =48\n\
        =49\n\
        =50\n\
        =51\n\
        =52\n\
        =53\n\
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
        =29\n\
        =30\n\
        =31\n\
        =32\n\
        =33\n\
        =34\n\
        =35\n\
        =36\n\
        =37\n\
        =38\n\
        =39\n\
        =40\n\
        =41\n\
        =42\n\
        =43\n\
        =44\n\
        =45\n\
        =46\n\
        =47\n\
        =48\n\
        =49\n\
        =50\n\
        =51\n\
        =52\n\
        =53\n\
        certainly under full age on the day of registration\n\
        a ward of age without ground, or a child without ground and reason\n\
        a guardian is the ward, or a third guardian\n\
        the end before the beginning, or a ward who was a child and is of age on the day of judgement without an end\n\
        a supervisor is one of the guardians\n\
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
        =29\n\
        =30\n\
        =31\n\
        =32\n\
        =33\n\
        =34\n\
        =35\n\
        =36\n\
        =37\n\
        =38\n\
        =39\n\
        =40\n\
        =41\n\
        =42\n\
        =43\n\
        =44\n\
        =45\n\
        =46\n\
        =47\n\
        =48\n\
        =49\n\
        =126\n\
        =127\n\
        =50\n\
        =51\n\
        =52\n\
        =53\n\
        from after to, or to after the registration\n\
        from is certainly before the age of list civil-term\n\
        married without spouse and certificate; divorced or widowed without document; an earlier period without its days\n\
        purpose other without words; a code outside the list is CS-GEN-003\n\
        valid_until after the months of list civil-term\n\
        the number has letters and does not end in UBND-XNTTHN; digits and year alone are how books write it\n\
        a purpose of marriage and certainly below the age\n\
        never married, and a marriage before; divorced, and one that goes on; married, and none that goes on\n\
        another certificate of the same person and purpose less than 181 days apart\n\
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
        =72\n\
        =73\n\
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
        =29\n\
        =30\n\
        =31\n\
        =32\n\
        =93\n\
        =94\n\
        =95\n\
        =96\n\
        =97\n\
        =98\n\
        =99\n\
        =100\n\
        =101\n\
        =102\n\
        =103\n\
        =104\n\
        =105\n\
        =106\n\
        =107\n\
        =33\n\
        =34\n\
        =35\n\
        =36\n\
        =37\n\
        =38\n\
        =39\n\
        =40\n\
        =41\n\
        =42\n\
        =43\n\
        =44\n\
        =45\n\
        =46\n\
        =47\n\
        =48\n\
        =49\n\
        =126\n\
        =127\n\
        the marriage has not ended and the population database says a status other than married\n\
        =50\n\
        =51\n\
        =52\n\
        =53\n\
        certainly below the age of list civil-term on the day of registration; of a registration again or abroad when the marriage began\n\
        the date of birth leaves open whether the age was reached\n\
        =337\n\
        the husband's number says female, or the wife's male\n\
        established certainly after the registration\n\
        kind first-time from 2001 and established before the registration\n\
        established certainly before 1987-01-03\n\
        divorced or annulled without the block ended, recognised without its block, or a block without its state\n\
        a note certainly before the registration\n\
        issued more than the months of list civil-term before the registration\n\
        one side has no Vietnamese nationality and the procedure is one for Vietnamese\n\
        never married and not the first time, or divorced or widowed and the first\n\
        kind re-registration and established on or after 2016-01-01\n\
        an earlier marriage with another that has not ended before this registration\n\
        a death certainly before the registration\n\
        a common parent, or one is a parent of the other, by birth entries and the population database\n\
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
        =72\n\
        =73\n\
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
        =29\n\
        =30\n\
        =31\n\
        =32\n\
        =33\n\
        =34\n\
        =35\n\
        =36\n\
        =37\n\
        =38\n\
        =39\n\
        =40\n\
        =41\n\
        =42\n\
        =43\n\
        =44\n\
        =45\n\
        =46\n\
        =47\n\
        =48\n\
        =49\n\
        =126\n\
        =127\n\
        =50\n\
        =51\n\
        =52\n\
        =53\n\
        certainly less than ten years\n\
        certainly less than 16 years, and not less than ten\n\
        a father with a female number or sex, or a mother with a male one\n\
        =337\n\
        the declarant is the recogniser and stands in another relation to the recognised\n\
        kind child-father or child-mother and the child certainly under age\n\
        the birth entry of the child names a father (mother) who is not the parent\n\
        the birth entry of the child names no father (mother)\n"),
]);

/// The rules of every record.
pub(crate) static RULES: &[(&str, Chapter<Rule, 11>)] = &[("citizen", Chapter::new(&RULES_OF_ALL, 0, 213)), #[cfg(feature = "civil")] ("adoption", Chapter::new(&RULES_OF_CIVIL, 0, 58)), #[cfg(feature = "civil")] ("birth", Chapter::new(&RULES_OF_CIVIL, 58, 174)), #[cfg(feature = "civil")] ("book", Chapter::new(&RULES_OF_CIVIL, 174, 186)), #[cfg(feature = "civil")] ("correction", Chapter::new(&RULES_OF_CIVIL, 186, 248)), #[cfg(feature = "civil")] ("death", Chapter::new(&RULES_OF_CIVIL, 248, 343)), #[cfg(feature = "civil")] ("extract", Chapter::new(&RULES_OF_CIVIL, 343, 403)), #[cfg(feature = "civil")] ("foreign-note", Chapter::new(&RULES_OF_CIVIL, 403, 458)), #[cfg(feature = "civil")] ("guardianship", Chapter::new(&RULES_OF_CIVIL, 458, 517)), #[cfg(feature = "civil")] ("marital-status", Chapter::new(&RULES_OF_CIVIL, 517, 582)), #[cfg(feature = "civil")] ("marriage", Chapter::new(&RULES_OF_CIVIL, 582, 672)), #[cfg(feature = "civil")] ("parent-child", Chapter::new(&RULES_OF_CIVIL, 672, 738))];

/// The rules of `citizen` that are functions, in the order of the catalogue.
pub(crate) static CITIZEN_FUNCTIONS: &[(&str, crate::rules::citizen::Check)] = &[
    ("CIT-CLN-001", crate::rules::citizen::cit_cln_001),
    ("CIT-CLN-002", crate::rules::citizen::cit_cln_002),
    ("CIT-CLN-003", crate::rules::citizen::cit_cln_003),
    ("CIT-CLN-004", crate::rules::citizen::cit_cln_004),
    ("CIT-CLN-005", crate::rules::citizen::cit_cln_005),
    ("CIT-CON-003", crate::rules::citizen::cit_con_003),
    ("CIT-CON-004", crate::rules::citizen::cit_con_004),
    ("CIT-CON-005", crate::rules::citizen::cit_con_005),
    ("CIT-CON-006", crate::rules::citizen::cit_con_006),
    ("CIT-CON-007", crate::rules::citizen::cit_con_007),
    ("CIT-DOC-003", crate::rules::citizen::cit_doc_003),
    ("CIT-DOC-004", crate::rules::citizen::cit_doc_004),
    ("CIT-DOC-010", crate::rules::citizen::cit_doc_010),
    ("CIT-DOC-011", crate::rules::citizen::cit_doc_011),
    ("CIT-DOC-012", crate::rules::citizen::cit_doc_012),
    ("CIT-DOC-023", crate::rules::citizen::cit_doc_023),
    ("CIT-DOC-024", crate::rules::citizen::cit_doc_024),
    ("CIT-DOC-025", crate::rules::citizen::cit_doc_025),
    ("CIT-DOC-026", crate::rules::citizen::cit_doc_026),
    ("CIT-DOC-027", crate::rules::citizen::cit_doc_027),
    ("CIT-DOC-030", crate::rules::citizen::cit_doc_030),
    ("CIT-DOC-031", crate::rules::citizen::cit_doc_031),
    ("CIT-DOC-032", crate::rules::citizen::cit_doc_032),
    ("CIT-DOC-033", crate::rules::citizen::cit_doc_033),
    ("CIT-DOC-034", crate::rules::citizen::cit_doc_034),
    ("CIT-DOC-040", crate::rules::citizen::cit_doc_040),
    ("CIT-ID-004", crate::rules::citizen::cit_id_004),
    ("CIT-ID-005", crate::rules::citizen::cit_id_005),
    ("CIT-ID-020", crate::rules::citizen::cit_id_020),
    ("CIT-ID-021", crate::rules::citizen::cit_id_021),
    ("CIT-ID-022", crate::rules::citizen::cit_id_022),
    ("CIT-ID-023", crate::rules::citizen::cit_id_023),
    ("CIT-ID-024", crate::rules::citizen::cit_id_024),
    ("CIT-ID-025", crate::rules::citizen::cit_id_025),
    ("CIT-ID-026", crate::rules::citizen::cit_id_026),
    ("CIT-ID-027", crate::rules::citizen::cit_id_027),
    ("CIT-ID-040", crate::rules::citizen::cit_id_040),
    ("CIT-ID-041", crate::rules::citizen::cit_id_041),
    ("CIT-ID-042", crate::rules::citizen::cit_id_042),
    ("CIT-ID-043", crate::rules::citizen::cit_id_043),
    ("CIT-BIR-002", crate::rules::citizen::cit_bir_002),
    ("CIT-BIR-003", crate::rules::citizen::cit_bir_003),
    ("CIT-BIR-004", crate::rules::citizen::cit_bir_004),
    ("CIT-DTH-004", crate::rules::citizen::cit_dth_004),
    ("CIT-DTH-005", crate::rules::citizen::cit_dth_005),
    ("CIT-LST-002", crate::rules::citizen::cit_lst_002),
    ("CIT-LST-003", crate::rules::citizen::cit_lst_003),
    ("CIT-LST-004", crate::rules::citizen::cit_lst_004),
    ("CIT-LST-020", crate::rules::citizen::cit_lst_020),
    ("CIT-LST-021", crate::rules::citizen::cit_lst_021),
    ("CIT-LST-022", crate::rules::citizen::cit_lst_022),
    ("CIT-LST-023", crate::rules::citizen::cit_lst_023),
    ("CIT-LST-024", crate::rules::citizen::cit_lst_024),
    ("CIT-LST-025", crate::rules::citizen::cit_lst_025),
    ("CIT-LIV-001", crate::rules::citizen::cit_liv_001),
    ("CIT-LIV-002", crate::rules::citizen::cit_liv_002),
    ("CIT-LIV-003", crate::rules::citizen::cit_liv_003),
    ("CIT-LIV-004", crate::rules::citizen::cit_liv_004),
    ("CIT-NAM-001", crate::rules::citizen::cit_nam_001),
    ("CIT-NAM-002", crate::rules::citizen::cit_nam_002),
    ("CIT-NAM-003", crate::rules::citizen::cit_nam_003),
    ("CIT-NAM-004", crate::rules::citizen::cit_nam_004),
    ("CIT-NAM-005", crate::rules::citizen::cit_nam_005),
    ("CIT-NAM-006", crate::rules::citizen::cit_nam_006),
    ("CIT-NAM-007", crate::rules::citizen::cit_nam_007),
    ("CIT-NAM-008", crate::rules::citizen::cit_nam_008),
    ("CIT-NAM-011", crate::rules::citizen::cit_nam_011),
    ("CIT-NAM-012", crate::rules::citizen::cit_nam_012),
    ("CIT-NAM-020", crate::rules::citizen::cit_nam_020),
    ("CIT-TAX-002", crate::rules::citizen::cit_tax_002),
    ("CIT-TAX-003", crate::rules::citizen::cit_tax_003),
    ("CIT-TAX-004", crate::rules::citizen::cit_tax_004),
    ("CIT-TAX-005", crate::rules::citizen::cit_tax_005),
    ("CIT-TAX-006", crate::rules::citizen::cit_tax_006),
    ("CIT-INS-003", crate::rules::citizen::cit_ins_003),
    ("CIT-INS-004", crate::rules::citizen::cit_ins_004),
    ("CIT-INS-005", crate::rules::citizen::cit_ins_005),
    ("CIT-INS-006", crate::rules::citizen::cit_ins_006),
    ("CIT-INS-008", crate::rules::citizen::cit_ins_008),
    ("CIT-INS-009", crate::rules::citizen::cit_ins_009),
    ("CIT-RES-001", crate::rules::citizen::cit_res_001),
    ("CIT-RES-002", crate::rules::citizen::cit_res_002),
    ("CIT-RES-003", crate::rules::citizen::cit_res_003),
    ("CIT-RES-004", crate::rules::citizen::cit_res_004),
    ("CIT-RES-005", crate::rules::citizen::cit_res_005),
    ("CIT-RES-006", crate::rules::citizen::cit_res_006),
    ("CIT-RES-007", crate::rules::citizen::cit_res_007),
    ("CIT-RES-010", crate::rules::citizen::cit_res_010),
    ("CIT-RES-011", crate::rules::citizen::cit_res_011),
    ("CIT-RES-012", crate::rules::citizen::cit_res_012),
    ("CIT-RES-013", crate::rules::citizen::cit_res_013),
    ("CIT-RES-014", crate::rules::citizen::cit_res_014),
    ("CIT-RES-015", crate::rules::citizen::cit_res_015),
    ("CIT-REL-001", crate::rules::citizen::cit_rel_001),
    ("CIT-REL-002", crate::rules::citizen::cit_rel_002),
    ("CIT-REL-003", crate::rules::citizen::cit_rel_003),
    ("CIT-REL-004", crate::rules::citizen::cit_rel_004),
    ("CIT-REL-005", crate::rules::citizen::cit_rel_005),
    ("CIT-REL-006", crate::rules::citizen::cit_rel_006),
    ("CIT-REL-007", crate::rules::citizen::cit_rel_007),
    ("CIT-REL-008", crate::rules::citizen::cit_rel_008),
    ("CIT-REL-010", crate::rules::citizen::cit_rel_010),
    ("CIT-REL-011", crate::rules::citizen::cit_rel_011),
    ("CIT-REL-012", crate::rules::citizen::cit_rel_012),
    ("CIT-REL-013", crate::rules::citizen::cit_rel_013),
    ("CIT-REL-015", crate::rules::citizen::cit_rel_015),
    ("CIT-REL-016", crate::rules::citizen::cit_rel_016),
    ("CIT-REQ-030", crate::rules::citizen::cit_req_030),
    ("CIT-REQ-031", crate::rules::citizen::cit_req_031),
];

/// The rules of `civil` that are functions, in the order of the catalogue.
#[cfg(feature = "civil")] pub(crate) static CIVIL_FUNCTIONS: &[(&str, crate::rules::civil::Check)] = &[
    ("CS-GEN-002", crate::rules::civil::cs_gen_002),
    ("CS-GEN-003", crate::rules::civil::cs_gen_003),
    ("CS-GEN-004", crate::rules::civil::cs_gen_004),
    ("CS-GEN-005", crate::rules::civil::cs_gen_005),
    ("CS-GEN-007", crate::rules::civil::cs_gen_007),
    ("CS-GEN-008", crate::rules::civil::cs_gen_008),
    ("CS-GEN-009", crate::rules::civil::cs_gen_009),
    ("CS-GEN-010", crate::rules::civil::cs_gen_010),
    ("CS-GEN-011", crate::rules::civil::cs_gen_011),
    ("CS-GEN-033", crate::rules::civil::cs_gen_033),
    ("CS-GEN-033-W", crate::rules::civil::cs_gen_033_w),
    ("CS-GEN-034", crate::rules::civil::cs_gen_034),
    ("CS-GEN-040", crate::rules::civil::cs_gen_040),
    ("CS-GEN-041", crate::rules::civil::cs_gen_041),
    ("CS-GEN-042", crate::rules::civil::cs_gen_042),
    ("CS-GEN-018", crate::rules::civil::cs_gen_018),
    ("CS-GEN-019", crate::rules::civil::cs_gen_019),
    ("CS-GEN-020", crate::rules::civil::cs_gen_020),
    ("CS-GEN-022", crate::rules::civil::cs_gen_022),
    ("CS-GEN-023", crate::rules::civil::cs_gen_023),
    ("CS-GEN-024", crate::rules::civil::cs_gen_024),
    ("CS-GEN-025", crate::rules::civil::cs_gen_025),
    ("CS-GEN-026", crate::rules::civil::cs_gen_026),
    ("CS-GEN-027", crate::rules::civil::cs_gen_027),
    ("CS-GEN-028", crate::rules::civil::cs_gen_028),
    ("CS-GEN-029", crate::rules::civil::cs_gen_029),
    ("CS-GEN-030", crate::rules::civil::cs_gen_030),
    ("CS-GEN-037", crate::rules::civil::cs_gen_037),
    ("CS-GEN-038", crate::rules::civil::cs_gen_038),
    ("CS-GEN-015", crate::rules::civil::cs_gen_015),
    ("CS-GEN-016", crate::rules::civil::cs_gen_016),
    ("CS-GEN-016-E", crate::rules::civil::cs_gen_016_e),
    ("CS-GEN-039", crate::rules::civil::cs_gen_039),
    ("CS-CN-001", crate::rules::civil::cs_cn_001),
    ("CS-CN-002", crate::rules::civil::cs_cn_002),
    ("CS-CN-003", crate::rules::civil::cs_cn_003),
    ("CS-CN-004", crate::rules::civil::cs_cn_004),
    ("CS-GEN-031", crate::rules::civil::cs_gen_031),
    ("CS-GEN-032", crate::rules::civil::cs_gen_032),
    ("CS-LT-001", crate::rules::civil::cs_lt_001),
    ("CS-LT-002", crate::rules::civil::cs_lt_002),
    ("CS-LT-005", crate::rules::civil::cs_lt_005),
    ("CS-LT-006", crate::rules::civil::cs_lt_006),
    ("CS-LT-008", crate::rules::civil::cs_lt_008),
    ("CS-LT-009", crate::rules::civil::cs_lt_009),
    ("CS-LT-011", crate::rules::civil::cs_lt_011),
    ("CS-LT-012", crate::rules::civil::cs_lt_012),
    ("CS-LT-013", crate::rules::civil::cs_lt_013),
    ("CS-LT-014", crate::rules::civil::cs_lt_014),
    ("CS-GEN-021", crate::rules::civil::cs_gen_021),
    ("CS-XD-001", crate::rules::civil::cs_xd_001),
    ("CS-XD-002", crate::rules::civil::cs_xd_002),
    ("CS-XD-003", crate::rules::civil::cs_xd_003),
    ("CS-XD-006", crate::rules::civil::cs_xd_006),
    ("CS-XD-007", crate::rules::civil::cs_xd_007),
    ("CS-XD-008", crate::rules::civil::cs_xd_008),
    ("CS-KS-030", crate::rules::civil::cs_ks_030),
    ("CS-KS-031", crate::rules::civil::cs_ks_031),
    ("CS-KS-004", crate::rules::civil::cs_ks_004),
    ("CS-KS-004-W", crate::rules::civil::cs_ks_004_w),
    ("CS-KS-008", crate::rules::civil::cs_ks_008),
    ("CS-KS-009", crate::rules::civil::cs_ks_009),
    ("CS-KS-010", crate::rules::civil::cs_ks_010),
    ("CS-KS-011", crate::rules::civil::cs_ks_011),
    ("CS-KS-012", crate::rules::civil::cs_ks_012),
    ("CS-KS-013", crate::rules::civil::cs_ks_013),
    ("CS-KS-014", crate::rules::civil::cs_ks_014),
    ("CS-KS-015", crate::rules::civil::cs_ks_015),
    ("CS-KS-016", crate::rules::civil::cs_ks_016),
    ("CS-KS-021", crate::rules::civil::cs_ks_021),
    ("CS-KS-022", crate::rules::civil::cs_ks_022),
    ("CS-GEN-036", crate::rules::civil::cs_gen_036),
    ("CS-KS-023", crate::rules::civil::cs_ks_023),
    ("CS-KS-028", crate::rules::civil::cs_ks_028),
    ("CS-KS-005", crate::rules::civil::cs_ks_005),
    ("CS-KS-006", crate::rules::civil::cs_ks_006),
    ("CS-KS-006-W", crate::rules::civil::cs_ks_006_w),
    ("CS-KS-007", crate::rules::civil::cs_ks_007),
    ("CS-KS-007-W", crate::rules::civil::cs_ks_007_w),
    ("CS-KS-017", crate::rules::civil::cs_ks_017),
    ("CS-KS-018", crate::rules::civil::cs_ks_018),
    ("CS-KS-024", crate::rules::civil::cs_ks_024),
    ("CS-KS-025", crate::rules::civil::cs_ks_025),
    ("CS-KS-032", crate::rules::civil::cs_ks_032),
    ("CS-KS-033", crate::rules::civil::cs_ks_033),
    ("CS-KS-002", crate::rules::civil::cs_ks_002),
    ("CS-KS-003", crate::rules::civil::cs_ks_003),
    ("CS-KS-019", crate::rules::civil::cs_ks_019),
    ("CS-TD-001", crate::rules::civil::cs_td_001),
    ("CS-TD-003", crate::rules::civil::cs_td_003),
    ("CS-TD-006", crate::rules::civil::cs_td_006),
    ("CS-TD-004", crate::rules::civil::cs_td_004),
    ("CS-XD-005", crate::rules::civil::cs_xd_005),
    ("CS-KT-003", crate::rules::civil::cs_kt_003),
    ("CS-KT-004", crate::rules::civil::cs_kt_004),
    ("CS-KT-005", crate::rules::civil::cs_kt_005),
    ("CS-KT-006", crate::rules::civil::cs_kt_006),
    ("CS-KT-007", crate::rules::civil::cs_kt_007),
    ("CS-KT-008", crate::rules::civil::cs_kt_008),
    ("CS-KT-008-W", crate::rules::civil::cs_kt_008_w),
    ("CS-KT-009", crate::rules::civil::cs_kt_009),
    ("CS-KT-010", crate::rules::civil::cs_kt_010),
    ("CS-KT-011", crate::rules::civil::cs_kt_011),
    ("CS-KT-013", crate::rules::civil::cs_kt_013),
    ("CS-KT-014", crate::rules::civil::cs_kt_014),
    ("CS-KT-018", crate::rules::civil::cs_kt_018),
    ("CS-KT-020", crate::rules::civil::cs_kt_020),
    ("CS-KT-016", crate::rules::civil::cs_kt_016),
    ("CS-KT-017", crate::rules::civil::cs_kt_017),
    ("CS-TL-001", crate::rules::civil::cs_tl_001),
    ("CS-TL-003", crate::rules::civil::cs_tl_003),
    ("CS-KT-019", crate::rules::civil::cs_kt_019),
    ("CS-TL-002", crate::rules::civil::cs_tl_002),
    ("CS-GH-001", crate::rules::civil::cs_gh_001),
    ("CS-GH-002", crate::rules::civil::cs_gh_002),
    ("CS-GH-003", crate::rules::civil::cs_gh_003),
    ("CS-GH-004", crate::rules::civil::cs_gh_004),
    ("CS-GH-005", crate::rules::civil::cs_gh_005),
    ("CS-HN-001", crate::rules::civil::cs_hn_001),
    ("CS-HN-002", crate::rules::civil::cs_hn_002),
    ("CS-HN-003", crate::rules::civil::cs_hn_003),
    ("CS-HN-004", crate::rules::civil::cs_hn_004),
    ("CS-HN-005", crate::rules::civil::cs_hn_005),
    ("CS-HN-006", crate::rules::civil::cs_hn_006),
    ("CS-HN-009", crate::rules::civil::cs_hn_009),
    ("CS-HN-007", crate::rules::civil::cs_hn_007),
    ("CS-XD-004", crate::rules::civil::cs_xd_004),
    ("CS-KH-001", crate::rules::civil::cs_kh_001),
    ("CS-KH-002", crate::rules::civil::cs_kh_002),
    ("CS-KH-003", crate::rules::civil::cs_kh_003),
    ("CS-KH-004", crate::rules::civil::cs_kh_004),
    ("CS-KH-005-W", crate::rules::civil::cs_kh_005_w),
    ("CS-KH-006", crate::rules::civil::cs_kh_006),
    ("CS-KH-007", crate::rules::civil::cs_kh_007),
    ("CS-KH-008", crate::rules::civil::cs_kh_008),
    ("CS-KH-012", crate::rules::civil::cs_kh_012),
    ("CS-KH-013", crate::rules::civil::cs_kh_013),
    ("CS-KH-014", crate::rules::civil::cs_kh_014),
    ("CS-KH-015", crate::rules::civil::cs_kh_015),
    ("CS-KH-009", crate::rules::civil::cs_kh_009),
    ("CS-KH-010", crate::rules::civil::cs_kh_010),
    ("CS-KH-011", crate::rules::civil::cs_kh_011),
    ("CS-CMC-001", crate::rules::civil::cs_cmc_001),
    ("CS-CMC-001-W", crate::rules::civil::cs_cmc_001_w),
    ("CS-CMC-002", crate::rules::civil::cs_cmc_002),
    ("CS-CMC-003", crate::rules::civil::cs_cmc_003),
    ("CS-CMC-004", crate::rules::civil::cs_cmc_004),
    ("CS-CMC-005", crate::rules::civil::cs_cmc_005),
    ("CS-CMC-006", crate::rules::civil::cs_cmc_006),
    ("CS-CMC-007", crate::rules::civil::cs_cmc_007),
];
