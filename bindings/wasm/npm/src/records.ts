// Generated from spec/schemas by chuan-spec; do not edit.
// Every value is a string; a part that a record does not have is left out.

/** personal identification number, 12 digits */
export type PersonalId = string;

/** An earlier number of the person. */
export interface OldId {
  /** List `old-id-kind`: cmnd9, cmnd12, cancelled-id. */
  kind?: Code;
  /** The number. */
  number?: OldIdNumber;
}

/** code of a list, 1 to 16 printable ASCII characters */
export type Code = string;

/** number of an old identity card, 9 or 12 digits */
export type OldIdNumber = string;

/** A person's name. `full` is what sources give; the parts are filled only when a source states them. */
export interface PersonName {
  /** Họ, chữ đệm và tên together. */
  full?: Text;
  /** Họ. */
  family?: Text;
  /** Chữ đệm. */
  middle?: Text;
  /** Tên. */
  given?: Text;
  /** Tên gọi khác. */
  other?: Text;
  /** The name in Latin capitals as printed in a machine-readable zone; a hint, never the name. */
  latin?: Text;
}

/** text in Unicode normal form C */
export type Text = string;

/** Date and places of birth. */
export interface CitizenBirth {
  /** Ngày, tháng, năm sinh; may be a year only. */
  date?: Date;
  /** Nơi sinh. */
  place?: Place;
  /** Nơi đăng ký khai sinh: not the same fact as the place of birth or of origin. */
  registration?: Place;
}

/** calendar date, possibly only a year or a month: YYYY, YYYY-MM, YYYY-MM-DD */
export type Date = string;

/** A place: administrative codes of the time, free text, country. */
export interface Place {
  /** Tỉnh, thành phố: 2 digits. */
  province?: Code;
  /** Quận, huyện: 3 digits; none since 2025-07-01. */
  district?: Code;
  /** Xã, phường, đặc khu: 5 digits. The same code may mean another commune before 2025-07-01. */
  commune?: Code;
  /** Date whose unit list the codes belong to, when known. */
  as_of?: Date;
  /** Chi tiết: the address as written. */
  text?: Text;
  /** Country, ISO 3166 alpha-2. */
  country?: Code;
}

/** A value of a code list together with the list: a bare 04 is Hoa in one list of peoples and Mường in another. */
export interface Coded {
  /** Name of the list. */
  system?: Code;
  /** Code in that list. */
  code?: Code;
  /** The words of the source. */
  name?: Text;
}

/** A relative, as identity sources describe one. */
export interface Relative {
  /** Số định danh cá nhân. */
  personal_id?: PersonalId;
  /** Số CMND. */
  old_id?: OldIdNumber;
  /** Họ, chữ đệm và tên. */
  name?: Text;
  /** Quốc tịch. */
  nationality?: Code;
  /** Năm or ngày sinh. */
  birth_date?: Date;
}

/** Household of the person. The codes of the relation and the book number have no published list: kept as given. */
export interface Household {
  /** Chủ hộ. */
  head?: Relative;
  /** Quan hệ với chủ hộ, as given. */
  relation?: Text;
  /** Số sổ hộ khẩu, as given; the paper book ended on 2022-12-31 (Luật Cư trú 68/2020/QH14 art. 38). */
  book_no?: Text;
}

/** An identity document. */
export interface Document {
  /** List `document-kind`: cccd, can-cuoc, passport, cmnd … */
  kind?: Code;
  /** Number. */
  number?: DocumentNo;
  /** Ngày cấp. */
  issued?: Date;
  /** Ngày hết hạn, or never. */
  expires?: Expiry;
  /** Nơi cấp. */
  authority?: Text;
}

/** number of an identity document, capital letters and digits */
export type DocumentNo = string;

/** end of validity: a full date, or the word never */
export type Expiry = string;

/** tax code: 10 digits, 10-3 for a dependent unit, or the personal identification number */
export type TaxCode = string;

/** social insurance number, 10 digits */
export type SocialInsuranceNo = string;

/** A health insurance card. */
export interface HealthCard {
  /** Mã thẻ. */
  number?: HealthCardNo;
  /** Giá trị từ. */
  valid_from?: Date;
  /** Giá trị đến. */
  valid_to?: Date;
  /** Mã nơi đăng ký khám chữa bệnh ban đầu, as given. */
  first_facility?: Text;
  /** Ngày cấp. */
  issued?: Date;
  /** Thời điểm đủ 5 năm liên tục. */
  five_years_from?: Date;
  /** Mã mức hưởng, as given. */
  benefit?: Text;
  /** Mã quản lý, as given. */
  management_no?: Text;
  /** Nơi cấp. */
  authority?: Text;
  /** Check text of the card's QR; its algorithm is not published, so it is kept and never verified. */
  check_text?: Text;
}

/** health insurance card number: 15 characters (old) or 10 digits (new) */
export type HealthCardNo = string;

/** telephone number: national form beginning with 0, or international form beginning with + */
export type Phone = string;

/** electronic mail address */
export type Email = string;

/** Death of the person. */
export interface CitizenDeath {
  /** Ngày chết. */
  date?: Date;
}

/** moment in time, RFC 3339 to the second */
export type Timestamp = string;

/** One natural person. Every part may be empty: sufficiency is judged by rules for a purpose, not by the type. */
export interface Citizen {
  /** Số định danh cá nhân. */
  personal_id?: PersonalId;
  /** Earlier numbers: CMND of 9 or 12 digits, cancelled personal ids. */
  old_ids?: OldId[];
  /** Họ, chữ đệm và tên. */
  name?: PersonName;
  /** Date and places of birth. */
  birth?: CitizenBirth;
  /** Giới tính, list `sex`. */
  sex?: Code;
  /** Quốc tịch, ISO 3166 alpha-2, list `country`. */
  nationalities?: Code[];
  /** Dân tộc, with the list it was coded in: the lists of 1979 and 2008 number the peoples differently. */
  ethnicity?: Coded;
  /** Tôn giáo, with its list. */
  religion?: Coded;
  /** Tình trạng hôn nhân, with its list: systems disagree on what 3 means. */
  marital_status?: Coded;
  /** Nhóm máu, list `blood-type`. */
  blood_type?: Code;
  /** Quê quán. */
  origin?: Place;
  /** Nơi thường trú. */
  permanent_residence?: Place;
  /** Nơi ở hiện tại. */
  current_residence?: Place;
  /** Cha. */
  father?: Relative;
  /** Mẹ. */
  mother?: Relative;
  /** Vợ hoặc chồng. */
  spouse?: Relative;
  /** Người đại diện hợp pháp. */
  legal_representative?: Relative;
  /** Household as the population database carries it. */
  household?: Household;
  /** Identity documents held, newest first where the source has an order. */
  documents?: Document[];
  /** Mã số thuế. */
  tax_codes?: TaxCode[];
  /** Mã số bảo hiểm xã hội. */
  social_insurance_no?: SocialInsuranceNo;
  /** Thẻ bảo hiểm y tế. */
  health_cards?: HealthCard[];
  /** Số điện thoại. */
  phone?: Phone;
  /** Thư điện tử. */
  email?: Email;
  /** Nghề nghiệp as given. */
  occupation?: Text;
  /** Đặc điểm nhận dạng. */
  distinguishing_marks?: Text;
  /** List `life-status`: alive, deceased, missing, cancelled. */
  status?: Code;
  /** Death, when there was one. */
  death?: CitizenDeath;
  /** When the source last changed this record. */
  updated_at?: Timestamp;
  record: "citizen";
  edition: "2025.1" | "2026.1";
  sources?: { path: string; from: string; assurance: string }[];
  assumed?: { path: string; how: string }[];
  flaws?: { path: string; what: string }[];
  unread?: { path: string; raw: string }[];
  remainder?: { at: string; raw: string }[];
}

/** Where a value of this record lies, as forms name their inputs. */
export type CitizenPath =
  | "personal_id"
  | `old_ids[${number}].kind`
  | `old_ids[${number}].number`
  | "name.full"
  | "name.family"
  | "name.middle"
  | "name.given"
  | "name.other"
  | "name.latin"
  | "birth.date"
  | "birth.place.province"
  | "birth.place.district"
  | "birth.place.commune"
  | "birth.place.as_of"
  | "birth.place.text"
  | "birth.place.country"
  | "birth.registration.province"
  | "birth.registration.district"
  | "birth.registration.commune"
  | "birth.registration.as_of"
  | "birth.registration.text"
  | "birth.registration.country"
  | "sex"
  | `nationalities[${number}]`
  | "ethnicity.system"
  | "ethnicity.code"
  | "ethnicity.name"
  | "religion.system"
  | "religion.code"
  | "religion.name"
  | "marital_status.system"
  | "marital_status.code"
  | "marital_status.name"
  | "blood_type"
  | "origin.province"
  | "origin.district"
  | "origin.commune"
  | "origin.as_of"
  | "origin.text"
  | "origin.country"
  | "permanent_residence.province"
  | "permanent_residence.district"
  | "permanent_residence.commune"
  | "permanent_residence.as_of"
  | "permanent_residence.text"
  | "permanent_residence.country"
  | "current_residence.province"
  | "current_residence.district"
  | "current_residence.commune"
  | "current_residence.as_of"
  | "current_residence.text"
  | "current_residence.country"
  | "father.personal_id"
  | "father.old_id"
  | "father.name"
  | "father.nationality"
  | "father.birth_date"
  | "mother.personal_id"
  | "mother.old_id"
  | "mother.name"
  | "mother.nationality"
  | "mother.birth_date"
  | "spouse.personal_id"
  | "spouse.old_id"
  | "spouse.name"
  | "spouse.nationality"
  | "spouse.birth_date"
  | "legal_representative.personal_id"
  | "legal_representative.old_id"
  | "legal_representative.name"
  | "legal_representative.nationality"
  | "legal_representative.birth_date"
  | "household.head.personal_id"
  | "household.head.old_id"
  | "household.head.name"
  | "household.head.nationality"
  | "household.head.birth_date"
  | "household.relation"
  | "household.book_no"
  | `documents[${number}].kind`
  | `documents[${number}].number`
  | `documents[${number}].issued`
  | `documents[${number}].expires`
  | `documents[${number}].authority`
  | `tax_codes[${number}]`
  | "social_insurance_no"
  | `health_cards[${number}].number`
  | `health_cards[${number}].valid_from`
  | `health_cards[${number}].valid_to`
  | `health_cards[${number}].first_facility`
  | `health_cards[${number}].issued`
  | `health_cards[${number}].five_years_from`
  | `health_cards[${number}].benefit`
  | `health_cards[${number}].management_no`
  | `health_cards[${number}].authority`
  | `health_cards[${number}].check_text`
  | "phone"
  | "email"
  | "occupation"
  | "distinguishing_marks"
  | "status"
  | "death.date"
  | "updated_at";

/** The entry itself. Register, authority, year of registration and number together name it. */
export interface Entry {
  /** Sổ, list `civil-register`. */
  register?: Code;
  /** Số đăng ký as written: `015/2025`, `12`. */
  number?: Text;
  /** Quyển số: `01/2025`. */
  book?: Text;
  /** Trang số. */
  page?: Text;
  /** Quyết định số, where the registration rests on a decision. */
  decision_number?: Text;
  /** Ngày quyết định. */
  decision_date?: Date;
  /** Ngày, tháng, năm đăng ký; always a full date. It chooses the law by which the entry is judged. */
  registered_on?: Date;
  /** Loại đăng ký, list `registration-kind`. */
  kind?: Code;
  /** Cơ quan đăng ký. */
  authority?: Authority;
  /** Người ký. */
  signer?: Signer;
  /** Người thực hiện. */
  officer?: Text;
  /** Ghi chú. */
  note?: Text;
  /** Ghi chú bên lề of later events. */
  margin_notes?: MarginNote[];
  /** Names of the scanned files. */
  scan_files?: Text[];
  /** Fields that two operators keyed independently and on which they differed. */
  two_pass?: Keyed[];
}

/** The authority that registered. */
export interface Authority {
  /** Its name as written. */
  name?: Text;
  /** Its administrative unit, with the day whose unit list the codes belong to. */
  unit?: Place;
  /** Mã cơ quan as the source gives it. */
  agency_code?: Text;
  /** List `authority-level`: ward, district, province, mission. */
  level?: Code;
}

/** Who signed. */
export interface Signer {
  /** Họ tên. */
  name?: Text;
  /** Chức vụ. */
  title?: Text;
}

/** A note in the margin of the entry. */
export interface MarginNote {
  /** Ngày ghi chú. */
  on?: Date;
  /** Nội dung. */
  text?: Text;
  /** Căn cứ. */
  basis?: Text;
}

/** A field keyed twice, with what was decided in the end. */
export interface Keyed {
  /** The field's path. */
  field?: Text;
  /** What the first operator keyed. */
  first?: Text;
  /** What the second keyed. */
  second?: Text;
  /** What was decided; empty while nobody has. */
  resolved?: Text;
}

/** Người được khai sinh. */
export interface Child {
  /** Họ, chữ đệm, tên. */
  name?: PersonName;
  /** Giới tính, list `sex`. */
  sex?: Code;
  /** Ngày, tháng, năm sinh; may be a year, or a year and month, only. */
  birth_date?: Date;
  /** Ngày sinh ghi bằng chữ. */
  birth_date_words?: Text;
  /** Số định danh cá nhân. */
  personal_id?: PersonalId;
  /** Giấy tờ tùy thân. */
  id_document?: IdDocument;
  /** Dân tộc, with the list it was coded in. */
  ethnicity?: Coded;
  /** Quốc tịch, the main one first; ISO 3166 alpha-2, list `country`. */
  nationalities?: Code[];
  /** Quê quán. */
  home_town?: Place;
  /** Nơi sinh. */
  birth_place?: Place;
  /** Đơn vị hành chính of the place of birth, as the source names it. */
  birth_unit?: Text;
  /** Nơi cư trú. */
  residence?: Residence;
  /** Nghề nghiệp. */
  occupation?: Text;
  /** Số điện thoại. */
  phone?: Phone;
  /** Thư điện tử. */
  email?: Email;
  /** Whether the source checked the person against the population database: 0 or 1, as given. */
  verified?: Code;
  /** Tuyên bố mất tích. */
  missing?: Declaration;
  /** Tuyên bố hạn chế năng lực hành vi. */
  capacity?: Declaration;
}

/** A document that the person was identified by. */
export interface IdDocument {
  /** List `document-kind`, never the bare number of a source: the numbers of two systems collide. */
  kind?: Code;
  /** Giấy tờ khác: what it is called when the kind is `other`. */
  other_name?: Text;
  /** Số, as written: documents other than cards have no common shape. */
  number?: Text;
  /** Ngày cấp. */
  issued_on?: Date;
  /** Nơi cấp. */
  issued_by?: Text;
  /** The list that the source numbers kinds by, when its number could not be translated. */
  system?: Code;
}

/** Where a person lives. */
export interface Residence {
  /** List `residence-kind`: permanent, temporary, current. */
  kind?: Code;
  /** Nơi cư trú. */
  address?: Place;
}

/** A court's declaration (missing, of limited capacity, dead) and its revocation, as noted on the entry. */
export interface Declaration {
  /** List `declaration`: declared, revoked; empty when there was none. */
  state?: Code;
  /** The declaration. */
  declared?: Noted;
  /** Its revocation. */
  revoked?: Noted;
}

/** A note with its ground. */
export interface Noted {
  /** Ngày ghi chú. */
  noted_on?: Date;
  /** Căn cứ. */
  basis?: Text;
}

/** A person without a role of its own. */
export interface Person {
  /** Họ, chữ đệm, tên. */
  name?: PersonName;
  /** Giới tính, list `sex`. */
  sex?: Code;
  /** Ngày, tháng, năm sinh; may be a year, or a year and month, only. */
  birth_date?: Date;
  /** Ngày sinh ghi bằng chữ. */
  birth_date_words?: Text;
  /** Số định danh cá nhân. */
  personal_id?: PersonalId;
  /** Giấy tờ tùy thân. */
  id_document?: IdDocument;
  /** Dân tộc, with the list it was coded in. */
  ethnicity?: Coded;
  /** Quốc tịch, the main one first; ISO 3166 alpha-2, list `country`. */
  nationalities?: Code[];
  /** Quê quán. */
  home_town?: Place;
  /** Nơi sinh. */
  birth_place?: Place;
  /** Đơn vị hành chính of the place of birth, as the source names it. */
  birth_unit?: Text;
  /** Nơi cư trú. */
  residence?: Residence;
  /** Nghề nghiệp. */
  occupation?: Text;
  /** Số điện thoại. */
  phone?: Phone;
  /** Thư điện tử. */
  email?: Email;
  /** Whether the source checked the person against the population database: 0 or 1, as given. */
  verified?: Code;
}

/** Người yêu cầu, người đi khai. */
export interface Declarant {
  /** Họ, chữ đệm, tên. */
  name?: PersonName;
  /** Giới tính, list `sex`. */
  sex?: Code;
  /** Ngày, tháng, năm sinh; may be a year, or a year and month, only. */
  birth_date?: Date;
  /** Ngày sinh ghi bằng chữ. */
  birth_date_words?: Text;
  /** Số định danh cá nhân. */
  personal_id?: PersonalId;
  /** Giấy tờ tùy thân. */
  id_document?: IdDocument;
  /** Dân tộc, with the list it was coded in. */
  ethnicity?: Coded;
  /** Quốc tịch, the main one first; ISO 3166 alpha-2, list `country`. */
  nationalities?: Code[];
  /** Quê quán. */
  home_town?: Place;
  /** Nơi sinh. */
  birth_place?: Place;
  /** Đơn vị hành chính of the place of birth, as the source names it. */
  birth_unit?: Text;
  /** Nơi cư trú. */
  residence?: Residence;
  /** Nghề nghiệp. */
  occupation?: Text;
  /** Số điện thoại. */
  phone?: Phone;
  /** Thư điện tử. */
  email?: Email;
  /** Whether the source checked the person against the population database: 0 or 1, as given. */
  verified?: Code;
  /** Quan hệ với người được đăng ký. */
  relationship?: Text;
}

/** The same event as an authority abroad registered it. */
export interface Foreign {
  /** Bản án, quyết định or document, by its name. */
  document?: Text;
  /** Số. */
  number?: Text;
  /** Ngày đăng ký ở nước ngoài. */
  registered_on?: Date;
  /** Cơ quan nước ngoài. */
  authority?: Text;
  /** Quốc gia, ISO 3166 alpha-2, list `country`. */
  country?: Code;
}

/** The notice of birth of a health facility (Thông tư 22/2025/TT-BYT). */
export interface BirthNotice {
  /** Mã giấy chứng sinh: `XXXXX.GCS.ZZZZZ.YY` since 2025-10-01. */
  code?: Text;
  /** Ngày cấp. */
  issued_on?: Date;
  /** Thời điểm sinh. */
  born_at?: Timestamp;
  /** Số con trong lần sinh. */
  plurality?: Text;
  /** Cân nặng in grams. */
  weight_g?: Text;
  /** Dự kiến đặt tên. */
  intended_name?: Text;
  /** Giới tính on the notice, list `sex`. */
  sex?: Code;
  /** Số định danh of the mother on the notice. */
  mother_personal_id?: PersonalId;
}

/** Another entry that this one refers to. */
export interface EntryRef {
  /** Sổ, list `civil-register`. */
  register?: Code;
  /** Cơ quan as written. */
  authority?: Text;
  /** Số. */
  number?: Text;
  /** Quyển số. */
  book?: Text;
  /** Ngày đăng ký. */
  registered_on?: Date;
}

/** The request that carried the event. */
export interface Linked {
  /** List `linked-channel`. */
  channel?: Code;
  /** List `linked-module`: KS, KT, LTKS, LTKT, LTKH; as given on the other channels. */
  module?: Code;
  /** Mã hồ sơ liên thông. */
  dossier_linked?: Text;
  /** Mã hồ sơ một cửa. */
  dossier_onestop?: Text;
  /** Ngày tiếp nhận. */
  received_at?: Timestamp;
  /** Ngày tiếp nhận, where the channel states no clock. */
  received_on?: Date;
  /** Mã đơn vị: 5 digits a commune, 3 a district of before 2025-07-01. */
  unit_code?: Code;
  /** Mã thủ tục hành chính, list `procedure`. */
  procedure_code?: Code;
  /** Whether copies are asked for, as given. */
  copies_wanted?: Code;
  /** Số lượng bản sao. */
  copies?: Text;
  /** Tệp đính kèm. */
  files?: Attachment[];
  /** Trạng thái, with its list: the two sides number their states differently. */
  status?: Coded;
  /** Hạn bổ sung hồ sơ. */
  supplement_by?: Date;
  /** The states it went through, oldest first. */
  history?: Step[];
}

/** A file of the dossier. */
export interface Attachment {
  /** Its id in the source. */
  id?: Text;
  /** Loại giấy tờ. */
  kind?: Text;
  /** Tên giấy tờ. */
  name?: Text;
  /** Tên tệp. */
  file_name?: Text;
  /** Hủy giấy tờ: 0 or 1. */
  deleted?: Code;
  /** The content in base64. */
  content?: Text;
}

/** A state the dossier reached. */
export interface Step {
  /** When. */
  at?: Timestamp;
  /** Trạng thái, in the list of the request's status. */
  status?: Code;
  /** Người xử lý. */
  by?: Text;
  /** Ghi chú. */
  note?: Text;
}

/** A birth. */
export interface Birth {
  /** The entry. */
  entry?: Entry;
  /** Loại khai sinh, list `birth-case`: which parents are determined. */
  case?: Code;
  /** Người được khai sinh. */
  child?: Child;
  /** Mẹ. */
  mother?: Person;
  /** Cha. */
  father?: Person;
  /** Người đi khai. */
  declarant?: Declarant;
  /** Đăng ký ở nước ngoài. */
  foreign?: Foreign;
  /** Giấy chứng sinh. */
  notice?: BirthNotice;
  /** Đăng ký kết hôn của cha mẹ. */
  parents_marriage?: EntryRef;
  /** The linked procedure that carried it. */
  linked?: Linked;
  record: "birth";
  edition: "2025.1" | "2026.1";
  sources?: { path: string; from: string; assurance: string }[];
  assumed?: { path: string; how: string }[];
  flaws?: { path: string; what: string }[];
  unread?: { path: string; raw: string }[];
  remainder?: { at: string; raw: string }[];
}

/** Where a value of this record lies, as forms name their inputs. */
export type BirthPath =
  | "entry.register"
  | "entry.number"
  | "entry.book"
  | "entry.page"
  | "entry.decision_number"
  | "entry.decision_date"
  | "entry.registered_on"
  | "entry.kind"
  | "entry.authority.name"
  | "entry.authority.unit.province"
  | "entry.authority.unit.district"
  | "entry.authority.unit.commune"
  | "entry.authority.unit.as_of"
  | "entry.authority.unit.text"
  | "entry.authority.unit.country"
  | "entry.authority.agency_code"
  | "entry.authority.level"
  | "entry.signer.name"
  | "entry.signer.title"
  | "entry.officer"
  | "entry.note"
  | `entry.margin_notes[${number}].on`
  | `entry.margin_notes[${number}].text`
  | `entry.margin_notes[${number}].basis`
  | `entry.scan_files[${number}]`
  | `entry.two_pass[${number}].field`
  | `entry.two_pass[${number}].first`
  | `entry.two_pass[${number}].second`
  | `entry.two_pass[${number}].resolved`
  | "case"
  | "child.name.full"
  | "child.name.family"
  | "child.name.middle"
  | "child.name.given"
  | "child.name.other"
  | "child.name.latin"
  | "child.sex"
  | "child.birth_date"
  | "child.birth_date_words"
  | "child.personal_id"
  | "child.id_document.kind"
  | "child.id_document.other_name"
  | "child.id_document.number"
  | "child.id_document.issued_on"
  | "child.id_document.issued_by"
  | "child.id_document.system"
  | "child.ethnicity.system"
  | "child.ethnicity.code"
  | "child.ethnicity.name"
  | `child.nationalities[${number}]`
  | "child.home_town.province"
  | "child.home_town.district"
  | "child.home_town.commune"
  | "child.home_town.as_of"
  | "child.home_town.text"
  | "child.home_town.country"
  | "child.birth_place.province"
  | "child.birth_place.district"
  | "child.birth_place.commune"
  | "child.birth_place.as_of"
  | "child.birth_place.text"
  | "child.birth_place.country"
  | "child.birth_unit"
  | "child.residence.kind"
  | "child.residence.address.province"
  | "child.residence.address.district"
  | "child.residence.address.commune"
  | "child.residence.address.as_of"
  | "child.residence.address.text"
  | "child.residence.address.country"
  | "child.occupation"
  | "child.phone"
  | "child.email"
  | "child.verified"
  | "child.missing.state"
  | "child.missing.declared.noted_on"
  | "child.missing.declared.basis"
  | "child.missing.revoked.noted_on"
  | "child.missing.revoked.basis"
  | "child.capacity.state"
  | "child.capacity.declared.noted_on"
  | "child.capacity.declared.basis"
  | "child.capacity.revoked.noted_on"
  | "child.capacity.revoked.basis"
  | "mother.name.full"
  | "mother.name.family"
  | "mother.name.middle"
  | "mother.name.given"
  | "mother.name.other"
  | "mother.name.latin"
  | "mother.sex"
  | "mother.birth_date"
  | "mother.birth_date_words"
  | "mother.personal_id"
  | "mother.id_document.kind"
  | "mother.id_document.other_name"
  | "mother.id_document.number"
  | "mother.id_document.issued_on"
  | "mother.id_document.issued_by"
  | "mother.id_document.system"
  | "mother.ethnicity.system"
  | "mother.ethnicity.code"
  | "mother.ethnicity.name"
  | `mother.nationalities[${number}]`
  | "mother.home_town.province"
  | "mother.home_town.district"
  | "mother.home_town.commune"
  | "mother.home_town.as_of"
  | "mother.home_town.text"
  | "mother.home_town.country"
  | "mother.birth_place.province"
  | "mother.birth_place.district"
  | "mother.birth_place.commune"
  | "mother.birth_place.as_of"
  | "mother.birth_place.text"
  | "mother.birth_place.country"
  | "mother.birth_unit"
  | "mother.residence.kind"
  | "mother.residence.address.province"
  | "mother.residence.address.district"
  | "mother.residence.address.commune"
  | "mother.residence.address.as_of"
  | "mother.residence.address.text"
  | "mother.residence.address.country"
  | "mother.occupation"
  | "mother.phone"
  | "mother.email"
  | "mother.verified"
  | "father.name.full"
  | "father.name.family"
  | "father.name.middle"
  | "father.name.given"
  | "father.name.other"
  | "father.name.latin"
  | "father.sex"
  | "father.birth_date"
  | "father.birth_date_words"
  | "father.personal_id"
  | "father.id_document.kind"
  | "father.id_document.other_name"
  | "father.id_document.number"
  | "father.id_document.issued_on"
  | "father.id_document.issued_by"
  | "father.id_document.system"
  | "father.ethnicity.system"
  | "father.ethnicity.code"
  | "father.ethnicity.name"
  | `father.nationalities[${number}]`
  | "father.home_town.province"
  | "father.home_town.district"
  | "father.home_town.commune"
  | "father.home_town.as_of"
  | "father.home_town.text"
  | "father.home_town.country"
  | "father.birth_place.province"
  | "father.birth_place.district"
  | "father.birth_place.commune"
  | "father.birth_place.as_of"
  | "father.birth_place.text"
  | "father.birth_place.country"
  | "father.birth_unit"
  | "father.residence.kind"
  | "father.residence.address.province"
  | "father.residence.address.district"
  | "father.residence.address.commune"
  | "father.residence.address.as_of"
  | "father.residence.address.text"
  | "father.residence.address.country"
  | "father.occupation"
  | "father.phone"
  | "father.email"
  | "father.verified"
  | "declarant.name.full"
  | "declarant.name.family"
  | "declarant.name.middle"
  | "declarant.name.given"
  | "declarant.name.other"
  | "declarant.name.latin"
  | "declarant.sex"
  | "declarant.birth_date"
  | "declarant.birth_date_words"
  | "declarant.personal_id"
  | "declarant.id_document.kind"
  | "declarant.id_document.other_name"
  | "declarant.id_document.number"
  | "declarant.id_document.issued_on"
  | "declarant.id_document.issued_by"
  | "declarant.id_document.system"
  | "declarant.ethnicity.system"
  | "declarant.ethnicity.code"
  | "declarant.ethnicity.name"
  | `declarant.nationalities[${number}]`
  | "declarant.home_town.province"
  | "declarant.home_town.district"
  | "declarant.home_town.commune"
  | "declarant.home_town.as_of"
  | "declarant.home_town.text"
  | "declarant.home_town.country"
  | "declarant.birth_place.province"
  | "declarant.birth_place.district"
  | "declarant.birth_place.commune"
  | "declarant.birth_place.as_of"
  | "declarant.birth_place.text"
  | "declarant.birth_place.country"
  | "declarant.birth_unit"
  | "declarant.residence.kind"
  | "declarant.residence.address.province"
  | "declarant.residence.address.district"
  | "declarant.residence.address.commune"
  | "declarant.residence.address.as_of"
  | "declarant.residence.address.text"
  | "declarant.residence.address.country"
  | "declarant.occupation"
  | "declarant.phone"
  | "declarant.email"
  | "declarant.verified"
  | "declarant.relationship"
  | "foreign.document"
  | "foreign.number"
  | "foreign.registered_on"
  | "foreign.authority"
  | "foreign.country"
  | "notice.code"
  | "notice.issued_on"
  | "notice.born_at"
  | "notice.plurality"
  | "notice.weight_g"
  | "notice.intended_name"
  | "notice.sex"
  | "notice.mother_personal_id"
  | "parents_marriage.register"
  | "parents_marriage.authority"
  | "parents_marriage.number"
  | "parents_marriage.book"
  | "parents_marriage.registered_on"
  | "linked.channel"
  | "linked.module"
  | "linked.dossier_linked"
  | "linked.dossier_onestop"
  | "linked.received_at"
  | "linked.received_on"
  | "linked.unit_code"
  | "linked.procedure_code"
  | "linked.copies_wanted"
  | "linked.copies"
  | `linked.files[${number}].id`
  | `linked.files[${number}].kind`
  | `linked.files[${number}].name`
  | `linked.files[${number}].file_name`
  | `linked.files[${number}].deleted`
  | `linked.files[${number}].content`
  | "linked.status.system"
  | "linked.status.code"
  | "linked.status.name"
  | "linked.supplement_by"
  | `linked.history[${number}].at`
  | `linked.history[${number}].status`
  | `linked.history[${number}].by`
  | `linked.history[${number}].note`;

/** The document that proves the death. */
export interface DeathNotice {
  /** List `death-notice`. */
  kind?: Code;
  /** Số. */
  number?: Text;
  /** Ngày cấp. */
  issued_on?: Date;
  /** Cơ quan cấp. */
  issued_by?: Text;
  /** Mã giấy báo tử of the health system. */
  code?: Text;
}

/** A death. */
export interface Death {
  /** The entry. */
  entry?: Entry;
  /** Người chết. */
  deceased?: Person;
  /** Ngày chết; may be a year only. */
  date?: Date;
  /** Ngày chết ghi bằng chữ. */
  date_words?: Text;
  /** Giờ, phút chết: `HH:MM`. */
  time?: Text;
  /** Nơi chết. */
  place?: Place;
  /** Nguyên nhân chết. */
  cause?: Text;
  /** The cause as a code, with its list. */
  cause_code?: Coded;
  /** Manner of death, where a source states it. */
  manner?: Text;
  /** Giấy báo tử or what stands in for it. */
  death_notice?: DeathNotice;
  /** Tuyên bố là đã chết. */
  declared_dead?: Declaration;
  /** Người đi khai. */
  declarant?: Declarant;
  /** Đăng ký ở nước ngoài. */
  foreign?: Foreign;
  /** The linked procedure that carried it. */
  linked?: Linked;
  record: "death";
  edition: "2025.1" | "2026.1";
  sources?: { path: string; from: string; assurance: string }[];
  assumed?: { path: string; how: string }[];
  flaws?: { path: string; what: string }[];
  unread?: { path: string; raw: string }[];
  remainder?: { at: string; raw: string }[];
}

/** Where a value of this record lies, as forms name their inputs. */
export type DeathPath =
  | "entry.register"
  | "entry.number"
  | "entry.book"
  | "entry.page"
  | "entry.decision_number"
  | "entry.decision_date"
  | "entry.registered_on"
  | "entry.kind"
  | "entry.authority.name"
  | "entry.authority.unit.province"
  | "entry.authority.unit.district"
  | "entry.authority.unit.commune"
  | "entry.authority.unit.as_of"
  | "entry.authority.unit.text"
  | "entry.authority.unit.country"
  | "entry.authority.agency_code"
  | "entry.authority.level"
  | "entry.signer.name"
  | "entry.signer.title"
  | "entry.officer"
  | "entry.note"
  | `entry.margin_notes[${number}].on`
  | `entry.margin_notes[${number}].text`
  | `entry.margin_notes[${number}].basis`
  | `entry.scan_files[${number}]`
  | `entry.two_pass[${number}].field`
  | `entry.two_pass[${number}].first`
  | `entry.two_pass[${number}].second`
  | `entry.two_pass[${number}].resolved`
  | "deceased.name.full"
  | "deceased.name.family"
  | "deceased.name.middle"
  | "deceased.name.given"
  | "deceased.name.other"
  | "deceased.name.latin"
  | "deceased.sex"
  | "deceased.birth_date"
  | "deceased.birth_date_words"
  | "deceased.personal_id"
  | "deceased.id_document.kind"
  | "deceased.id_document.other_name"
  | "deceased.id_document.number"
  | "deceased.id_document.issued_on"
  | "deceased.id_document.issued_by"
  | "deceased.id_document.system"
  | "deceased.ethnicity.system"
  | "deceased.ethnicity.code"
  | "deceased.ethnicity.name"
  | `deceased.nationalities[${number}]`
  | "deceased.home_town.province"
  | "deceased.home_town.district"
  | "deceased.home_town.commune"
  | "deceased.home_town.as_of"
  | "deceased.home_town.text"
  | "deceased.home_town.country"
  | "deceased.birth_place.province"
  | "deceased.birth_place.district"
  | "deceased.birth_place.commune"
  | "deceased.birth_place.as_of"
  | "deceased.birth_place.text"
  | "deceased.birth_place.country"
  | "deceased.birth_unit"
  | "deceased.residence.kind"
  | "deceased.residence.address.province"
  | "deceased.residence.address.district"
  | "deceased.residence.address.commune"
  | "deceased.residence.address.as_of"
  | "deceased.residence.address.text"
  | "deceased.residence.address.country"
  | "deceased.occupation"
  | "deceased.phone"
  | "deceased.email"
  | "deceased.verified"
  | "date"
  | "date_words"
  | "time"
  | "place.province"
  | "place.district"
  | "place.commune"
  | "place.as_of"
  | "place.text"
  | "place.country"
  | "cause"
  | "cause_code.system"
  | "cause_code.code"
  | "cause_code.name"
  | "manner"
  | "death_notice.kind"
  | "death_notice.number"
  | "death_notice.issued_on"
  | "death_notice.issued_by"
  | "death_notice.code"
  | "declared_dead.state"
  | "declared_dead.declared.noted_on"
  | "declared_dead.declared.basis"
  | "declared_dead.revoked.noted_on"
  | "declared_dead.revoked.basis"
  | "declarant.name.full"
  | "declarant.name.family"
  | "declarant.name.middle"
  | "declarant.name.given"
  | "declarant.name.other"
  | "declarant.name.latin"
  | "declarant.sex"
  | "declarant.birth_date"
  | "declarant.birth_date_words"
  | "declarant.personal_id"
  | "declarant.id_document.kind"
  | "declarant.id_document.other_name"
  | "declarant.id_document.number"
  | "declarant.id_document.issued_on"
  | "declarant.id_document.issued_by"
  | "declarant.id_document.system"
  | "declarant.ethnicity.system"
  | "declarant.ethnicity.code"
  | "declarant.ethnicity.name"
  | `declarant.nationalities[${number}]`
  | "declarant.home_town.province"
  | "declarant.home_town.district"
  | "declarant.home_town.commune"
  | "declarant.home_town.as_of"
  | "declarant.home_town.text"
  | "declarant.home_town.country"
  | "declarant.birth_place.province"
  | "declarant.birth_place.district"
  | "declarant.birth_place.commune"
  | "declarant.birth_place.as_of"
  | "declarant.birth_place.text"
  | "declarant.birth_place.country"
  | "declarant.birth_unit"
  | "declarant.residence.kind"
  | "declarant.residence.address.province"
  | "declarant.residence.address.district"
  | "declarant.residence.address.commune"
  | "declarant.residence.address.as_of"
  | "declarant.residence.address.text"
  | "declarant.residence.address.country"
  | "declarant.occupation"
  | "declarant.phone"
  | "declarant.email"
  | "declarant.verified"
  | "declarant.relationship"
  | "foreign.document"
  | "foreign.number"
  | "foreign.registered_on"
  | "foreign.authority"
  | "foreign.country"
  | "linked.channel"
  | "linked.module"
  | "linked.dossier_linked"
  | "linked.dossier_onestop"
  | "linked.received_at"
  | "linked.received_on"
  | "linked.unit_code"
  | "linked.procedure_code"
  | "linked.copies_wanted"
  | "linked.copies"
  | `linked.files[${number}].id`
  | `linked.files[${number}].kind`
  | `linked.files[${number}].name`
  | `linked.files[${number}].file_name`
  | `linked.files[${number}].deleted`
  | `linked.files[${number}].content`
  | "linked.status.system"
  | "linked.status.code"
  | "linked.status.name"
  | "linked.supplement_by"
  | `linked.history[${number}].at`
  | `linked.history[${number}].status`
  | `linked.history[${number}].by`
  | `linked.history[${number}].note`;

/** Chồng or vợ. */
export interface Spouse {
  /** Họ, chữ đệm, tên. */
  name?: PersonName;
  /** Giới tính, list `sex`. */
  sex?: Code;
  /** Ngày, tháng, năm sinh; may be a year, or a year and month, only. */
  birth_date?: Date;
  /** Ngày sinh ghi bằng chữ. */
  birth_date_words?: Text;
  /** Số định danh cá nhân. */
  personal_id?: PersonalId;
  /** Giấy tờ tùy thân. */
  id_document?: IdDocument;
  /** Dân tộc, with the list it was coded in. */
  ethnicity?: Coded;
  /** Quốc tịch, the main one first; ISO 3166 alpha-2, list `country`. */
  nationalities?: Code[];
  /** Quê quán. */
  home_town?: Place;
  /** Nơi sinh. */
  birth_place?: Place;
  /** Đơn vị hành chính of the place of birth, as the source names it. */
  birth_unit?: Text;
  /** Nơi cư trú. */
  residence?: Residence;
  /** Nghề nghiệp. */
  occupation?: Text;
  /** Số điện thoại. */
  phone?: Phone;
  /** Thư điện tử. */
  email?: Email;
  /** Whether the source checked the person against the population database: 0 or 1, as given. */
  verified?: Code;
  /** Tình trạng hôn nhân as declared, with its list. */
  marital_status?: Coded;
  /** Whether a certificate of marital status is asked for in the same step, as given. */
  certificate_wanted?: Code;
  /** Nơi cấp giấy xác nhận tình trạng hôn nhân. */
  certificate_place?: Text;
}

/** How many times each side has married, this time included. */
export interface Counts {
  /** Chồng. */
  husband?: Text;
  /** Vợ. */
  wife?: Text;
}

/** A marriage. */
export interface Marriage {
  /** The entry. */
  entry?: Entry;
  /** Chồng. */
  husband?: Spouse;
  /** Vợ. */
  wife?: Spouse;
  /** Ngày xác lập quan hệ hôn nhân. */
  established_on?: Date;
  /** List `marriage-state`: valid, divorced, annulled, recognised, unknown. */
  state?: Code;
  /** Ghi chú ly hôn, hủy kết hôn. */
  ended?: Noted;
  /** Ghi chú công nhận kết hôn. */
  recognised?: Noted;
  /** Kết hôn lần thứ mấy. */
  marriage_count?: Counts;
  /** Giấy xác nhận tình trạng hôn nhân used for it. */
  marital_certificates?: EntryRef[];
  /** Đăng ký ở nước ngoài. */
  foreign?: Foreign;
  /** The linked procedure that carried it. */
  linked?: Linked;
  record: "marriage";
  edition: "2025.1" | "2026.1";
  sources?: { path: string; from: string; assurance: string }[];
  assumed?: { path: string; how: string }[];
  flaws?: { path: string; what: string }[];
  unread?: { path: string; raw: string }[];
  remainder?: { at: string; raw: string }[];
}

/** Where a value of this record lies, as forms name their inputs. */
export type MarriagePath =
  | "entry.register"
  | "entry.number"
  | "entry.book"
  | "entry.page"
  | "entry.decision_number"
  | "entry.decision_date"
  | "entry.registered_on"
  | "entry.kind"
  | "entry.authority.name"
  | "entry.authority.unit.province"
  | "entry.authority.unit.district"
  | "entry.authority.unit.commune"
  | "entry.authority.unit.as_of"
  | "entry.authority.unit.text"
  | "entry.authority.unit.country"
  | "entry.authority.agency_code"
  | "entry.authority.level"
  | "entry.signer.name"
  | "entry.signer.title"
  | "entry.officer"
  | "entry.note"
  | `entry.margin_notes[${number}].on`
  | `entry.margin_notes[${number}].text`
  | `entry.margin_notes[${number}].basis`
  | `entry.scan_files[${number}]`
  | `entry.two_pass[${number}].field`
  | `entry.two_pass[${number}].first`
  | `entry.two_pass[${number}].second`
  | `entry.two_pass[${number}].resolved`
  | "husband.name.full"
  | "husband.name.family"
  | "husband.name.middle"
  | "husband.name.given"
  | "husband.name.other"
  | "husband.name.latin"
  | "husband.sex"
  | "husband.birth_date"
  | "husband.birth_date_words"
  | "husband.personal_id"
  | "husband.id_document.kind"
  | "husband.id_document.other_name"
  | "husband.id_document.number"
  | "husband.id_document.issued_on"
  | "husband.id_document.issued_by"
  | "husband.id_document.system"
  | "husband.ethnicity.system"
  | "husband.ethnicity.code"
  | "husband.ethnicity.name"
  | `husband.nationalities[${number}]`
  | "husband.home_town.province"
  | "husband.home_town.district"
  | "husband.home_town.commune"
  | "husband.home_town.as_of"
  | "husband.home_town.text"
  | "husband.home_town.country"
  | "husband.birth_place.province"
  | "husband.birth_place.district"
  | "husband.birth_place.commune"
  | "husband.birth_place.as_of"
  | "husband.birth_place.text"
  | "husband.birth_place.country"
  | "husband.birth_unit"
  | "husband.residence.kind"
  | "husband.residence.address.province"
  | "husband.residence.address.district"
  | "husband.residence.address.commune"
  | "husband.residence.address.as_of"
  | "husband.residence.address.text"
  | "husband.residence.address.country"
  | "husband.occupation"
  | "husband.phone"
  | "husband.email"
  | "husband.verified"
  | "husband.marital_status.system"
  | "husband.marital_status.code"
  | "husband.marital_status.name"
  | "husband.certificate_wanted"
  | "husband.certificate_place"
  | "wife.name.full"
  | "wife.name.family"
  | "wife.name.middle"
  | "wife.name.given"
  | "wife.name.other"
  | "wife.name.latin"
  | "wife.sex"
  | "wife.birth_date"
  | "wife.birth_date_words"
  | "wife.personal_id"
  | "wife.id_document.kind"
  | "wife.id_document.other_name"
  | "wife.id_document.number"
  | "wife.id_document.issued_on"
  | "wife.id_document.issued_by"
  | "wife.id_document.system"
  | "wife.ethnicity.system"
  | "wife.ethnicity.code"
  | "wife.ethnicity.name"
  | `wife.nationalities[${number}]`
  | "wife.home_town.province"
  | "wife.home_town.district"
  | "wife.home_town.commune"
  | "wife.home_town.as_of"
  | "wife.home_town.text"
  | "wife.home_town.country"
  | "wife.birth_place.province"
  | "wife.birth_place.district"
  | "wife.birth_place.commune"
  | "wife.birth_place.as_of"
  | "wife.birth_place.text"
  | "wife.birth_place.country"
  | "wife.birth_unit"
  | "wife.residence.kind"
  | "wife.residence.address.province"
  | "wife.residence.address.district"
  | "wife.residence.address.commune"
  | "wife.residence.address.as_of"
  | "wife.residence.address.text"
  | "wife.residence.address.country"
  | "wife.occupation"
  | "wife.phone"
  | "wife.email"
  | "wife.verified"
  | "wife.marital_status.system"
  | "wife.marital_status.code"
  | "wife.marital_status.name"
  | "wife.certificate_wanted"
  | "wife.certificate_place"
  | "established_on"
  | "state"
  | "ended.noted_on"
  | "ended.basis"
  | "recognised.noted_on"
  | "recognised.basis"
  | "marriage_count.husband"
  | "marriage_count.wife"
  | `marital_certificates[${number}].register`
  | `marital_certificates[${number}].authority`
  | `marital_certificates[${number}].number`
  | `marital_certificates[${number}].book`
  | `marital_certificates[${number}].registered_on`
  | "foreign.document"
  | "foreign.number"
  | "foreign.registered_on"
  | "foreign.authority"
  | "foreign.country"
  | "linked.channel"
  | "linked.module"
  | "linked.dossier_linked"
  | "linked.dossier_onestop"
  | "linked.received_at"
  | "linked.received_on"
  | "linked.unit_code"
  | "linked.procedure_code"
  | "linked.copies_wanted"
  | "linked.copies"
  | `linked.files[${number}].id`
  | `linked.files[${number}].kind`
  | `linked.files[${number}].name`
  | `linked.files[${number}].file_name`
  | `linked.files[${number}].deleted`
  | `linked.files[${number}].content`
  | "linked.status.system"
  | "linked.status.code"
  | "linked.status.name"
  | "linked.supplement_by"
  | `linked.history[${number}].at`
  | `linked.history[${number}].status`
  | `linked.history[${number}].by`
  | `linked.history[${number}].note`;

/** From one day to another. */
export interface Period {
  /** Where, as written. */
  place?: Text;
  /** Từ ngày. */
  from?: Date;
  /** Đến ngày. */
  to?: Date;
}

/** What the certificate says. */
export interface Status {
  /** List `marital-kind`. */
  kind?: Code;
  /** The words of the certificate. */
  text?: Text;
  /** Vợ hoặc chồng. */
  spouse?: Relative;
  /** The document it rests on. */
  evidence?: Evidence;
  /** The time it speaks of, when not the present. */
  period?: Period;
}

/** A document that a status rests on. */
export interface Evidence {
  /** Số. */
  number?: Text;
  /** Ngày. */
  issued_on?: Date;
  /** Cơ quan. */
  authority?: Text;
}

/** What the certificate is for. */
export interface Purpose {
  /** List `marital-purpose`. */
  kind?: Code;
  /** The words of the request. */
  text?: Text;
  /** The person to be married. */
  counterpart?: Relative;
}

/** A certificate of marital status. */
export interface MaritalStatus {
  /** The entry. */
  entry?: Entry;
  /** Người được xác nhận. */
  subject?: Person;
  /** Thời gian cư trú that the certificate speaks of. */
  period?: Period;
  /** Tình trạng hôn nhân. */
  status?: Status;
  /** Mục đích sử dụng. */
  purpose?: Purpose;
  /** Last day it may be used: six months from issue, or until the status changes. */
  valid_until?: Date;
  /** Người yêu cầu. */
  declarant?: Declarant;
  record: "marital-status";
  edition: "2025.1" | "2026.1";
  sources?: { path: string; from: string; assurance: string }[];
  assumed?: { path: string; how: string }[];
  flaws?: { path: string; what: string }[];
  unread?: { path: string; raw: string }[];
  remainder?: { at: string; raw: string }[];
}

/** Where a value of this record lies, as forms name their inputs. */
export type MaritalStatusPath =
  | "entry.register"
  | "entry.number"
  | "entry.book"
  | "entry.page"
  | "entry.decision_number"
  | "entry.decision_date"
  | "entry.registered_on"
  | "entry.kind"
  | "entry.authority.name"
  | "entry.authority.unit.province"
  | "entry.authority.unit.district"
  | "entry.authority.unit.commune"
  | "entry.authority.unit.as_of"
  | "entry.authority.unit.text"
  | "entry.authority.unit.country"
  | "entry.authority.agency_code"
  | "entry.authority.level"
  | "entry.signer.name"
  | "entry.signer.title"
  | "entry.officer"
  | "entry.note"
  | `entry.margin_notes[${number}].on`
  | `entry.margin_notes[${number}].text`
  | `entry.margin_notes[${number}].basis`
  | `entry.scan_files[${number}]`
  | `entry.two_pass[${number}].field`
  | `entry.two_pass[${number}].first`
  | `entry.two_pass[${number}].second`
  | `entry.two_pass[${number}].resolved`
  | "subject.name.full"
  | "subject.name.family"
  | "subject.name.middle"
  | "subject.name.given"
  | "subject.name.other"
  | "subject.name.latin"
  | "subject.sex"
  | "subject.birth_date"
  | "subject.birth_date_words"
  | "subject.personal_id"
  | "subject.id_document.kind"
  | "subject.id_document.other_name"
  | "subject.id_document.number"
  | "subject.id_document.issued_on"
  | "subject.id_document.issued_by"
  | "subject.id_document.system"
  | "subject.ethnicity.system"
  | "subject.ethnicity.code"
  | "subject.ethnicity.name"
  | `subject.nationalities[${number}]`
  | "subject.home_town.province"
  | "subject.home_town.district"
  | "subject.home_town.commune"
  | "subject.home_town.as_of"
  | "subject.home_town.text"
  | "subject.home_town.country"
  | "subject.birth_place.province"
  | "subject.birth_place.district"
  | "subject.birth_place.commune"
  | "subject.birth_place.as_of"
  | "subject.birth_place.text"
  | "subject.birth_place.country"
  | "subject.birth_unit"
  | "subject.residence.kind"
  | "subject.residence.address.province"
  | "subject.residence.address.district"
  | "subject.residence.address.commune"
  | "subject.residence.address.as_of"
  | "subject.residence.address.text"
  | "subject.residence.address.country"
  | "subject.occupation"
  | "subject.phone"
  | "subject.email"
  | "subject.verified"
  | "period.place"
  | "period.from"
  | "period.to"
  | "status.kind"
  | "status.text"
  | "status.spouse.personal_id"
  | "status.spouse.old_id"
  | "status.spouse.name"
  | "status.spouse.nationality"
  | "status.spouse.birth_date"
  | "status.evidence.number"
  | "status.evidence.issued_on"
  | "status.evidence.authority"
  | "status.period.place"
  | "status.period.from"
  | "status.period.to"
  | "purpose.kind"
  | "purpose.text"
  | "purpose.counterpart.personal_id"
  | "purpose.counterpart.old_id"
  | "purpose.counterpart.name"
  | "purpose.counterpart.nationality"
  | "purpose.counterpart.birth_date"
  | "valid_until"
  | "declarant.name.full"
  | "declarant.name.family"
  | "declarant.name.middle"
  | "declarant.name.given"
  | "declarant.name.other"
  | "declarant.name.latin"
  | "declarant.sex"
  | "declarant.birth_date"
  | "declarant.birth_date_words"
  | "declarant.personal_id"
  | "declarant.id_document.kind"
  | "declarant.id_document.other_name"
  | "declarant.id_document.number"
  | "declarant.id_document.issued_on"
  | "declarant.id_document.issued_by"
  | "declarant.id_document.system"
  | "declarant.ethnicity.system"
  | "declarant.ethnicity.code"
  | "declarant.ethnicity.name"
  | `declarant.nationalities[${number}]`
  | "declarant.home_town.province"
  | "declarant.home_town.district"
  | "declarant.home_town.commune"
  | "declarant.home_town.as_of"
  | "declarant.home_town.text"
  | "declarant.home_town.country"
  | "declarant.birth_place.province"
  | "declarant.birth_place.district"
  | "declarant.birth_place.commune"
  | "declarant.birth_place.as_of"
  | "declarant.birth_place.text"
  | "declarant.birth_place.country"
  | "declarant.birth_unit"
  | "declarant.residence.kind"
  | "declarant.residence.address.province"
  | "declarant.residence.address.district"
  | "declarant.residence.address.commune"
  | "declarant.residence.address.as_of"
  | "declarant.residence.address.text"
  | "declarant.residence.address.country"
  | "declarant.occupation"
  | "declarant.phone"
  | "declarant.email"
  | "declarant.verified"
  | "declarant.relationship";

/** The declarant of a recognition, who stands in a relation to both sides. */
export interface Recogniser {
  /** Họ, chữ đệm, tên. */
  name?: PersonName;
  /** Giới tính, list `sex`. */
  sex?: Code;
  /** Ngày, tháng, năm sinh; may be a year, or a year and month, only. */
  birth_date?: Date;
  /** Ngày sinh ghi bằng chữ. */
  birth_date_words?: Text;
  /** Số định danh cá nhân. */
  personal_id?: PersonalId;
  /** Giấy tờ tùy thân. */
  id_document?: IdDocument;
  /** Dân tộc, with the list it was coded in. */
  ethnicity?: Coded;
  /** Quốc tịch, the main one first; ISO 3166 alpha-2, list `country`. */
  nationalities?: Code[];
  /** Quê quán. */
  home_town?: Place;
  /** Nơi sinh. */
  birth_place?: Place;
  /** Đơn vị hành chính of the place of birth, as the source names it. */
  birth_unit?: Text;
  /** Nơi cư trú. */
  residence?: Residence;
  /** Nghề nghiệp. */
  occupation?: Text;
  /** Số điện thoại. */
  phone?: Phone;
  /** Thư điện tử. */
  email?: Email;
  /** Whether the source checked the person against the population database: 0 or 1, as given. */
  verified?: Code;
  /** Quan hệ với người được nhận. */
  relationship_to_recognised?: Text;
  /** Quan hệ với người nhận. */
  relationship_to_recogniser?: Text;
}

/** A recognition of parent or child. */
export interface ParentChild {
  /** The entry. */
  entry?: Entry;
  /** Loại xác nhận, list `recognition-kind`. */
  kind?: Code;
  /** Cha hoặc mẹ. */
  parent?: Person;
  /** Con. */
  child?: Person;
  /** Người yêu cầu. */
  declarant?: Recogniser;
  /** Đăng ký ở nước ngoài. */
  foreign?: Foreign;
  /** Đăng ký khai sinh của con. */
  birth_ref?: EntryRef;
  record: "parent-child";
  edition: "2025.1" | "2026.1";
  sources?: { path: string; from: string; assurance: string }[];
  assumed?: { path: string; how: string }[];
  flaws?: { path: string; what: string }[];
  unread?: { path: string; raw: string }[];
  remainder?: { at: string; raw: string }[];
}

/** Where a value of this record lies, as forms name their inputs. */
export type ParentChildPath =
  | "entry.register"
  | "entry.number"
  | "entry.book"
  | "entry.page"
  | "entry.decision_number"
  | "entry.decision_date"
  | "entry.registered_on"
  | "entry.kind"
  | "entry.authority.name"
  | "entry.authority.unit.province"
  | "entry.authority.unit.district"
  | "entry.authority.unit.commune"
  | "entry.authority.unit.as_of"
  | "entry.authority.unit.text"
  | "entry.authority.unit.country"
  | "entry.authority.agency_code"
  | "entry.authority.level"
  | "entry.signer.name"
  | "entry.signer.title"
  | "entry.officer"
  | "entry.note"
  | `entry.margin_notes[${number}].on`
  | `entry.margin_notes[${number}].text`
  | `entry.margin_notes[${number}].basis`
  | `entry.scan_files[${number}]`
  | `entry.two_pass[${number}].field`
  | `entry.two_pass[${number}].first`
  | `entry.two_pass[${number}].second`
  | `entry.two_pass[${number}].resolved`
  | "kind"
  | "parent.name.full"
  | "parent.name.family"
  | "parent.name.middle"
  | "parent.name.given"
  | "parent.name.other"
  | "parent.name.latin"
  | "parent.sex"
  | "parent.birth_date"
  | "parent.birth_date_words"
  | "parent.personal_id"
  | "parent.id_document.kind"
  | "parent.id_document.other_name"
  | "parent.id_document.number"
  | "parent.id_document.issued_on"
  | "parent.id_document.issued_by"
  | "parent.id_document.system"
  | "parent.ethnicity.system"
  | "parent.ethnicity.code"
  | "parent.ethnicity.name"
  | `parent.nationalities[${number}]`
  | "parent.home_town.province"
  | "parent.home_town.district"
  | "parent.home_town.commune"
  | "parent.home_town.as_of"
  | "parent.home_town.text"
  | "parent.home_town.country"
  | "parent.birth_place.province"
  | "parent.birth_place.district"
  | "parent.birth_place.commune"
  | "parent.birth_place.as_of"
  | "parent.birth_place.text"
  | "parent.birth_place.country"
  | "parent.birth_unit"
  | "parent.residence.kind"
  | "parent.residence.address.province"
  | "parent.residence.address.district"
  | "parent.residence.address.commune"
  | "parent.residence.address.as_of"
  | "parent.residence.address.text"
  | "parent.residence.address.country"
  | "parent.occupation"
  | "parent.phone"
  | "parent.email"
  | "parent.verified"
  | "child.name.full"
  | "child.name.family"
  | "child.name.middle"
  | "child.name.given"
  | "child.name.other"
  | "child.name.latin"
  | "child.sex"
  | "child.birth_date"
  | "child.birth_date_words"
  | "child.personal_id"
  | "child.id_document.kind"
  | "child.id_document.other_name"
  | "child.id_document.number"
  | "child.id_document.issued_on"
  | "child.id_document.issued_by"
  | "child.id_document.system"
  | "child.ethnicity.system"
  | "child.ethnicity.code"
  | "child.ethnicity.name"
  | `child.nationalities[${number}]`
  | "child.home_town.province"
  | "child.home_town.district"
  | "child.home_town.commune"
  | "child.home_town.as_of"
  | "child.home_town.text"
  | "child.home_town.country"
  | "child.birth_place.province"
  | "child.birth_place.district"
  | "child.birth_place.commune"
  | "child.birth_place.as_of"
  | "child.birth_place.text"
  | "child.birth_place.country"
  | "child.birth_unit"
  | "child.residence.kind"
  | "child.residence.address.province"
  | "child.residence.address.district"
  | "child.residence.address.commune"
  | "child.residence.address.as_of"
  | "child.residence.address.text"
  | "child.residence.address.country"
  | "child.occupation"
  | "child.phone"
  | "child.email"
  | "child.verified"
  | "declarant.name.full"
  | "declarant.name.family"
  | "declarant.name.middle"
  | "declarant.name.given"
  | "declarant.name.other"
  | "declarant.name.latin"
  | "declarant.sex"
  | "declarant.birth_date"
  | "declarant.birth_date_words"
  | "declarant.personal_id"
  | "declarant.id_document.kind"
  | "declarant.id_document.other_name"
  | "declarant.id_document.number"
  | "declarant.id_document.issued_on"
  | "declarant.id_document.issued_by"
  | "declarant.id_document.system"
  | "declarant.ethnicity.system"
  | "declarant.ethnicity.code"
  | "declarant.ethnicity.name"
  | `declarant.nationalities[${number}]`
  | "declarant.home_town.province"
  | "declarant.home_town.district"
  | "declarant.home_town.commune"
  | "declarant.home_town.as_of"
  | "declarant.home_town.text"
  | "declarant.home_town.country"
  | "declarant.birth_place.province"
  | "declarant.birth_place.district"
  | "declarant.birth_place.commune"
  | "declarant.birth_place.as_of"
  | "declarant.birth_place.text"
  | "declarant.birth_place.country"
  | "declarant.birth_unit"
  | "declarant.residence.kind"
  | "declarant.residence.address.province"
  | "declarant.residence.address.district"
  | "declarant.residence.address.commune"
  | "declarant.residence.address.as_of"
  | "declarant.residence.address.text"
  | "declarant.residence.address.country"
  | "declarant.occupation"
  | "declarant.phone"
  | "declarant.email"
  | "declarant.verified"
  | "declarant.relationship_to_recognised"
  | "declarant.relationship_to_recogniser"
  | "foreign.document"
  | "foreign.number"
  | "foreign.registered_on"
  | "foreign.authority"
  | "foreign.country"
  | "birth_ref.register"
  | "birth_ref.authority"
  | "birth_ref.number"
  | "birth_ref.book"
  | "birth_ref.registered_on";

/** Người giám hộ. */
export interface Guardian {
  /** Họ, chữ đệm, tên. */
  name?: PersonName;
  /** Giới tính, list `sex`. */
  sex?: Code;
  /** Ngày, tháng, năm sinh; may be a year, or a year and month, only. */
  birth_date?: Date;
  /** Ngày sinh ghi bằng chữ. */
  birth_date_words?: Text;
  /** Số định danh cá nhân. */
  personal_id?: PersonalId;
  /** Giấy tờ tùy thân. */
  id_document?: IdDocument;
  /** Dân tộc, with the list it was coded in. */
  ethnicity?: Coded;
  /** Quốc tịch, the main one first; ISO 3166 alpha-2, list `country`. */
  nationalities?: Code[];
  /** Quê quán. */
  home_town?: Place;
  /** Nơi sinh. */
  birth_place?: Place;
  /** Đơn vị hành chính of the place of birth, as the source names it. */
  birth_unit?: Text;
  /** Nơi cư trú. */
  residence?: Residence;
  /** Nghề nghiệp. */
  occupation?: Text;
  /** Số điện thoại. */
  phone?: Phone;
  /** Thư điện tử. */
  email?: Email;
  /** Whether the source checked the person against the population database: 0 or 1, as given. */
  verified?: Code;
  /** Quan hệ với người được giám hộ. */
  relationship?: Text;
}

/** An end, with its reason. */
export interface Ended {
  /** Ngày chấm dứt. */
  on?: Date;
  /** Lý do. */
  reason?: Text;
}

/** A guardianship, its end, or its supervision. */
export interface Guardianship {
  /** The entry. */
  entry?: Entry;
  /** List `guardian-kind`: appointed, natural. */
  kind?: Code;
  /** Người được giám hộ. */
  ward?: Person;
  /** Người giám hộ. */
  guardians?: Guardian[];
  /** Căn cứ. */
  basis?: Text;
  /** Lý do. */
  reason?: Text;
  /** Ngày bắt đầu, when not the day of registration. */
  started_on?: Date;
  /** Chấm dứt. */
  ended?: Ended;
  /** Người giám sát việc giám hộ. */
  supervisors?: Guardian[];
  /** The guardianship that is supervised or ended. */
  guardianship_ref?: EntryRef;
  /** Người yêu cầu. */
  declarant?: Declarant;
  record: "guardianship";
  edition: "2025.1" | "2026.1";
  sources?: { path: string; from: string; assurance: string }[];
  assumed?: { path: string; how: string }[];
  flaws?: { path: string; what: string }[];
  unread?: { path: string; raw: string }[];
  remainder?: { at: string; raw: string }[];
}

/** Where a value of this record lies, as forms name their inputs. */
export type GuardianshipPath =
  | "entry.register"
  | "entry.number"
  | "entry.book"
  | "entry.page"
  | "entry.decision_number"
  | "entry.decision_date"
  | "entry.registered_on"
  | "entry.kind"
  | "entry.authority.name"
  | "entry.authority.unit.province"
  | "entry.authority.unit.district"
  | "entry.authority.unit.commune"
  | "entry.authority.unit.as_of"
  | "entry.authority.unit.text"
  | "entry.authority.unit.country"
  | "entry.authority.agency_code"
  | "entry.authority.level"
  | "entry.signer.name"
  | "entry.signer.title"
  | "entry.officer"
  | "entry.note"
  | `entry.margin_notes[${number}].on`
  | `entry.margin_notes[${number}].text`
  | `entry.margin_notes[${number}].basis`
  | `entry.scan_files[${number}]`
  | `entry.two_pass[${number}].field`
  | `entry.two_pass[${number}].first`
  | `entry.two_pass[${number}].second`
  | `entry.two_pass[${number}].resolved`
  | "kind"
  | "ward.name.full"
  | "ward.name.family"
  | "ward.name.middle"
  | "ward.name.given"
  | "ward.name.other"
  | "ward.name.latin"
  | "ward.sex"
  | "ward.birth_date"
  | "ward.birth_date_words"
  | "ward.personal_id"
  | "ward.id_document.kind"
  | "ward.id_document.other_name"
  | "ward.id_document.number"
  | "ward.id_document.issued_on"
  | "ward.id_document.issued_by"
  | "ward.id_document.system"
  | "ward.ethnicity.system"
  | "ward.ethnicity.code"
  | "ward.ethnicity.name"
  | `ward.nationalities[${number}]`
  | "ward.home_town.province"
  | "ward.home_town.district"
  | "ward.home_town.commune"
  | "ward.home_town.as_of"
  | "ward.home_town.text"
  | "ward.home_town.country"
  | "ward.birth_place.province"
  | "ward.birth_place.district"
  | "ward.birth_place.commune"
  | "ward.birth_place.as_of"
  | "ward.birth_place.text"
  | "ward.birth_place.country"
  | "ward.birth_unit"
  | "ward.residence.kind"
  | "ward.residence.address.province"
  | "ward.residence.address.district"
  | "ward.residence.address.commune"
  | "ward.residence.address.as_of"
  | "ward.residence.address.text"
  | "ward.residence.address.country"
  | "ward.occupation"
  | "ward.phone"
  | "ward.email"
  | "ward.verified"
  | `guardians[${number}].name.full`
  | `guardians[${number}].name.family`
  | `guardians[${number}].name.middle`
  | `guardians[${number}].name.given`
  | `guardians[${number}].name.other`
  | `guardians[${number}].name.latin`
  | `guardians[${number}].sex`
  | `guardians[${number}].birth_date`
  | `guardians[${number}].birth_date_words`
  | `guardians[${number}].personal_id`
  | `guardians[${number}].id_document.kind`
  | `guardians[${number}].id_document.other_name`
  | `guardians[${number}].id_document.number`
  | `guardians[${number}].id_document.issued_on`
  | `guardians[${number}].id_document.issued_by`
  | `guardians[${number}].id_document.system`
  | `guardians[${number}].ethnicity.system`
  | `guardians[${number}].ethnicity.code`
  | `guardians[${number}].ethnicity.name`
  | `guardians[${number}].nationalities[${number}]`
  | `guardians[${number}].home_town.province`
  | `guardians[${number}].home_town.district`
  | `guardians[${number}].home_town.commune`
  | `guardians[${number}].home_town.as_of`
  | `guardians[${number}].home_town.text`
  | `guardians[${number}].home_town.country`
  | `guardians[${number}].birth_place.province`
  | `guardians[${number}].birth_place.district`
  | `guardians[${number}].birth_place.commune`
  | `guardians[${number}].birth_place.as_of`
  | `guardians[${number}].birth_place.text`
  | `guardians[${number}].birth_place.country`
  | `guardians[${number}].birth_unit`
  | `guardians[${number}].residence.kind`
  | `guardians[${number}].residence.address.province`
  | `guardians[${number}].residence.address.district`
  | `guardians[${number}].residence.address.commune`
  | `guardians[${number}].residence.address.as_of`
  | `guardians[${number}].residence.address.text`
  | `guardians[${number}].residence.address.country`
  | `guardians[${number}].occupation`
  | `guardians[${number}].phone`
  | `guardians[${number}].email`
  | `guardians[${number}].verified`
  | `guardians[${number}].relationship`
  | "basis"
  | "reason"
  | "started_on"
  | "ended.on"
  | "ended.reason"
  | `supervisors[${number}].name.full`
  | `supervisors[${number}].name.family`
  | `supervisors[${number}].name.middle`
  | `supervisors[${number}].name.given`
  | `supervisors[${number}].name.other`
  | `supervisors[${number}].name.latin`
  | `supervisors[${number}].sex`
  | `supervisors[${number}].birth_date`
  | `supervisors[${number}].birth_date_words`
  | `supervisors[${number}].personal_id`
  | `supervisors[${number}].id_document.kind`
  | `supervisors[${number}].id_document.other_name`
  | `supervisors[${number}].id_document.number`
  | `supervisors[${number}].id_document.issued_on`
  | `supervisors[${number}].id_document.issued_by`
  | `supervisors[${number}].id_document.system`
  | `supervisors[${number}].ethnicity.system`
  | `supervisors[${number}].ethnicity.code`
  | `supervisors[${number}].ethnicity.name`
  | `supervisors[${number}].nationalities[${number}]`
  | `supervisors[${number}].home_town.province`
  | `supervisors[${number}].home_town.district`
  | `supervisors[${number}].home_town.commune`
  | `supervisors[${number}].home_town.as_of`
  | `supervisors[${number}].home_town.text`
  | `supervisors[${number}].home_town.country`
  | `supervisors[${number}].birth_place.province`
  | `supervisors[${number}].birth_place.district`
  | `supervisors[${number}].birth_place.commune`
  | `supervisors[${number}].birth_place.as_of`
  | `supervisors[${number}].birth_place.text`
  | `supervisors[${number}].birth_place.country`
  | `supervisors[${number}].birth_unit`
  | `supervisors[${number}].residence.kind`
  | `supervisors[${number}].residence.address.province`
  | `supervisors[${number}].residence.address.district`
  | `supervisors[${number}].residence.address.commune`
  | `supervisors[${number}].residence.address.as_of`
  | `supervisors[${number}].residence.address.text`
  | `supervisors[${number}].residence.address.country`
  | `supervisors[${number}].occupation`
  | `supervisors[${number}].phone`
  | `supervisors[${number}].email`
  | `supervisors[${number}].verified`
  | `supervisors[${number}].relationship`
  | "guardianship_ref.register"
  | "guardianship_ref.authority"
  | "guardianship_ref.number"
  | "guardianship_ref.book"
  | "guardianship_ref.registered_on"
  | "declarant.name.full"
  | "declarant.name.family"
  | "declarant.name.middle"
  | "declarant.name.given"
  | "declarant.name.other"
  | "declarant.name.latin"
  | "declarant.sex"
  | "declarant.birth_date"
  | "declarant.birth_date_words"
  | "declarant.personal_id"
  | "declarant.id_document.kind"
  | "declarant.id_document.other_name"
  | "declarant.id_document.number"
  | "declarant.id_document.issued_on"
  | "declarant.id_document.issued_by"
  | "declarant.id_document.system"
  | "declarant.ethnicity.system"
  | "declarant.ethnicity.code"
  | "declarant.ethnicity.name"
  | `declarant.nationalities[${number}]`
  | "declarant.home_town.province"
  | "declarant.home_town.district"
  | "declarant.home_town.commune"
  | "declarant.home_town.as_of"
  | "declarant.home_town.text"
  | "declarant.home_town.country"
  | "declarant.birth_place.province"
  | "declarant.birth_place.district"
  | "declarant.birth_place.commune"
  | "declarant.birth_place.as_of"
  | "declarant.birth_place.text"
  | "declarant.birth_place.country"
  | "declarant.birth_unit"
  | "declarant.residence.kind"
  | "declarant.residence.address.province"
  | "declarant.residence.address.district"
  | "declarant.residence.address.commune"
  | "declarant.residence.address.as_of"
  | "declarant.residence.address.text"
  | "declarant.residence.address.country"
  | "declarant.occupation"
  | "declarant.phone"
  | "declarant.email"
  | "declarant.verified"
  | "declarant.relationship";

/** Con nuôi. */
export interface Adoptee {
  /** Họ, chữ đệm, tên. */
  name?: PersonName;
  /** Giới tính, list `sex`. */
  sex?: Code;
  /** Ngày, tháng, năm sinh; may be a year, or a year and month, only. */
  birth_date?: Date;
  /** Ngày sinh ghi bằng chữ. */
  birth_date_words?: Text;
  /** Số định danh cá nhân. */
  personal_id?: PersonalId;
  /** Giấy tờ tùy thân. */
  id_document?: IdDocument;
  /** Dân tộc, with the list it was coded in. */
  ethnicity?: Coded;
  /** Quốc tịch, the main one first; ISO 3166 alpha-2, list `country`. */
  nationalities?: Code[];
  /** Quê quán. */
  home_town?: Place;
  /** Nơi sinh. */
  birth_place?: Place;
  /** Đơn vị hành chính of the place of birth, as the source names it. */
  birth_unit?: Text;
  /** Nơi cư trú. */
  residence?: Residence;
  /** Nghề nghiệp. */
  occupation?: Text;
  /** Số điện thoại. */
  phone?: Phone;
  /** Thư điện tử. */
  email?: Email;
  /** Whether the source checked the person against the population database: 0 or 1, as given. */
  verified?: Code;
  /** Tình trạng sức khỏe. */
  health?: Text;
}

/** Who gives the child. */
export interface Giver {
  /** List `giver-kind`: parents, institution. */
  kind?: Code;
  /** Cha đẻ. */
  father?: Person;
  /** Mẹ đẻ. */
  mother?: Person;
  /** Quan hệ của người giao. */
  relationship?: Text;
  /** Cơ sở nuôi dưỡng. */
  institution?: Institution;
}

/** A home for children. */
export interface Institution {
  /** Tên. */
  name?: Text;
  /** Người đại diện. */
  representative?: Text;
  /** Chức vụ. */
  title?: Text;
}

/** An adoption. */
export interface Adoption {
  /** The entry. */
  entry?: Entry;
  /** List `adoption-kind`: domestic, foreign, re-registration. */
  kind?: Code;
  /** Con nuôi. */
  adoptee?: Adoptee;
  /** Cha nuôi. */
  adoptive_father?: Person;
  /** Mẹ nuôi. */
  adoptive_mother?: Person;
  /** List `adopter-relation`: what the adopter was to the child before; kin may adopt under other limits. */
  adopter_relation?: Code;
  /** Đăng ký kết hôn of two adopters. */
  adopters_marriage?: EntryRef;
  /** Bên giao. */
  giver?: Giver;
  /** Họ tên mới của con. */
  new_name?: Text;
  /** Lý do. */
  reason?: Text;
  /** Đăng ký khai sinh của con. */
  birth_ref?: EntryRef;
  record: "adoption";
  edition: "2025.1" | "2026.1";
  sources?: { path: string; from: string; assurance: string }[];
  assumed?: { path: string; how: string }[];
  flaws?: { path: string; what: string }[];
  unread?: { path: string; raw: string }[];
  remainder?: { at: string; raw: string }[];
}

/** Where a value of this record lies, as forms name their inputs. */
export type AdoptionPath =
  | "entry.register"
  | "entry.number"
  | "entry.book"
  | "entry.page"
  | "entry.decision_number"
  | "entry.decision_date"
  | "entry.registered_on"
  | "entry.kind"
  | "entry.authority.name"
  | "entry.authority.unit.province"
  | "entry.authority.unit.district"
  | "entry.authority.unit.commune"
  | "entry.authority.unit.as_of"
  | "entry.authority.unit.text"
  | "entry.authority.unit.country"
  | "entry.authority.agency_code"
  | "entry.authority.level"
  | "entry.signer.name"
  | "entry.signer.title"
  | "entry.officer"
  | "entry.note"
  | `entry.margin_notes[${number}].on`
  | `entry.margin_notes[${number}].text`
  | `entry.margin_notes[${number}].basis`
  | `entry.scan_files[${number}]`
  | `entry.two_pass[${number}].field`
  | `entry.two_pass[${number}].first`
  | `entry.two_pass[${number}].second`
  | `entry.two_pass[${number}].resolved`
  | "kind"
  | "adoptee.name.full"
  | "adoptee.name.family"
  | "adoptee.name.middle"
  | "adoptee.name.given"
  | "adoptee.name.other"
  | "adoptee.name.latin"
  | "adoptee.sex"
  | "adoptee.birth_date"
  | "adoptee.birth_date_words"
  | "adoptee.personal_id"
  | "adoptee.id_document.kind"
  | "adoptee.id_document.other_name"
  | "adoptee.id_document.number"
  | "adoptee.id_document.issued_on"
  | "adoptee.id_document.issued_by"
  | "adoptee.id_document.system"
  | "adoptee.ethnicity.system"
  | "adoptee.ethnicity.code"
  | "adoptee.ethnicity.name"
  | `adoptee.nationalities[${number}]`
  | "adoptee.home_town.province"
  | "adoptee.home_town.district"
  | "adoptee.home_town.commune"
  | "adoptee.home_town.as_of"
  | "adoptee.home_town.text"
  | "adoptee.home_town.country"
  | "adoptee.birth_place.province"
  | "adoptee.birth_place.district"
  | "adoptee.birth_place.commune"
  | "adoptee.birth_place.as_of"
  | "adoptee.birth_place.text"
  | "adoptee.birth_place.country"
  | "adoptee.birth_unit"
  | "adoptee.residence.kind"
  | "adoptee.residence.address.province"
  | "adoptee.residence.address.district"
  | "adoptee.residence.address.commune"
  | "adoptee.residence.address.as_of"
  | "adoptee.residence.address.text"
  | "adoptee.residence.address.country"
  | "adoptee.occupation"
  | "adoptee.phone"
  | "adoptee.email"
  | "adoptee.verified"
  | "adoptee.health"
  | "adoptive_father.name.full"
  | "adoptive_father.name.family"
  | "adoptive_father.name.middle"
  | "adoptive_father.name.given"
  | "adoptive_father.name.other"
  | "adoptive_father.name.latin"
  | "adoptive_father.sex"
  | "adoptive_father.birth_date"
  | "adoptive_father.birth_date_words"
  | "adoptive_father.personal_id"
  | "adoptive_father.id_document.kind"
  | "adoptive_father.id_document.other_name"
  | "adoptive_father.id_document.number"
  | "adoptive_father.id_document.issued_on"
  | "adoptive_father.id_document.issued_by"
  | "adoptive_father.id_document.system"
  | "adoptive_father.ethnicity.system"
  | "adoptive_father.ethnicity.code"
  | "adoptive_father.ethnicity.name"
  | `adoptive_father.nationalities[${number}]`
  | "adoptive_father.home_town.province"
  | "adoptive_father.home_town.district"
  | "adoptive_father.home_town.commune"
  | "adoptive_father.home_town.as_of"
  | "adoptive_father.home_town.text"
  | "adoptive_father.home_town.country"
  | "adoptive_father.birth_place.province"
  | "adoptive_father.birth_place.district"
  | "adoptive_father.birth_place.commune"
  | "adoptive_father.birth_place.as_of"
  | "adoptive_father.birth_place.text"
  | "adoptive_father.birth_place.country"
  | "adoptive_father.birth_unit"
  | "adoptive_father.residence.kind"
  | "adoptive_father.residence.address.province"
  | "adoptive_father.residence.address.district"
  | "adoptive_father.residence.address.commune"
  | "adoptive_father.residence.address.as_of"
  | "adoptive_father.residence.address.text"
  | "adoptive_father.residence.address.country"
  | "adoptive_father.occupation"
  | "adoptive_father.phone"
  | "adoptive_father.email"
  | "adoptive_father.verified"
  | "adoptive_mother.name.full"
  | "adoptive_mother.name.family"
  | "adoptive_mother.name.middle"
  | "adoptive_mother.name.given"
  | "adoptive_mother.name.other"
  | "adoptive_mother.name.latin"
  | "adoptive_mother.sex"
  | "adoptive_mother.birth_date"
  | "adoptive_mother.birth_date_words"
  | "adoptive_mother.personal_id"
  | "adoptive_mother.id_document.kind"
  | "adoptive_mother.id_document.other_name"
  | "adoptive_mother.id_document.number"
  | "adoptive_mother.id_document.issued_on"
  | "adoptive_mother.id_document.issued_by"
  | "adoptive_mother.id_document.system"
  | "adoptive_mother.ethnicity.system"
  | "adoptive_mother.ethnicity.code"
  | "adoptive_mother.ethnicity.name"
  | `adoptive_mother.nationalities[${number}]`
  | "adoptive_mother.home_town.province"
  | "adoptive_mother.home_town.district"
  | "adoptive_mother.home_town.commune"
  | "adoptive_mother.home_town.as_of"
  | "adoptive_mother.home_town.text"
  | "adoptive_mother.home_town.country"
  | "adoptive_mother.birth_place.province"
  | "adoptive_mother.birth_place.district"
  | "adoptive_mother.birth_place.commune"
  | "adoptive_mother.birth_place.as_of"
  | "adoptive_mother.birth_place.text"
  | "adoptive_mother.birth_place.country"
  | "adoptive_mother.birth_unit"
  | "adoptive_mother.residence.kind"
  | "adoptive_mother.residence.address.province"
  | "adoptive_mother.residence.address.district"
  | "adoptive_mother.residence.address.commune"
  | "adoptive_mother.residence.address.as_of"
  | "adoptive_mother.residence.address.text"
  | "adoptive_mother.residence.address.country"
  | "adoptive_mother.occupation"
  | "adoptive_mother.phone"
  | "adoptive_mother.email"
  | "adoptive_mother.verified"
  | "adopter_relation"
  | "adopters_marriage.register"
  | "adopters_marriage.authority"
  | "adopters_marriage.number"
  | "adopters_marriage.book"
  | "adopters_marriage.registered_on"
  | "giver.kind"
  | "giver.father.name.full"
  | "giver.father.name.family"
  | "giver.father.name.middle"
  | "giver.father.name.given"
  | "giver.father.name.other"
  | "giver.father.name.latin"
  | "giver.father.sex"
  | "giver.father.birth_date"
  | "giver.father.birth_date_words"
  | "giver.father.personal_id"
  | "giver.father.id_document.kind"
  | "giver.father.id_document.other_name"
  | "giver.father.id_document.number"
  | "giver.father.id_document.issued_on"
  | "giver.father.id_document.issued_by"
  | "giver.father.id_document.system"
  | "giver.father.ethnicity.system"
  | "giver.father.ethnicity.code"
  | "giver.father.ethnicity.name"
  | `giver.father.nationalities[${number}]`
  | "giver.father.home_town.province"
  | "giver.father.home_town.district"
  | "giver.father.home_town.commune"
  | "giver.father.home_town.as_of"
  | "giver.father.home_town.text"
  | "giver.father.home_town.country"
  | "giver.father.birth_place.province"
  | "giver.father.birth_place.district"
  | "giver.father.birth_place.commune"
  | "giver.father.birth_place.as_of"
  | "giver.father.birth_place.text"
  | "giver.father.birth_place.country"
  | "giver.father.birth_unit"
  | "giver.father.residence.kind"
  | "giver.father.residence.address.province"
  | "giver.father.residence.address.district"
  | "giver.father.residence.address.commune"
  | "giver.father.residence.address.as_of"
  | "giver.father.residence.address.text"
  | "giver.father.residence.address.country"
  | "giver.father.occupation"
  | "giver.father.phone"
  | "giver.father.email"
  | "giver.father.verified"
  | "giver.mother.name.full"
  | "giver.mother.name.family"
  | "giver.mother.name.middle"
  | "giver.mother.name.given"
  | "giver.mother.name.other"
  | "giver.mother.name.latin"
  | "giver.mother.sex"
  | "giver.mother.birth_date"
  | "giver.mother.birth_date_words"
  | "giver.mother.personal_id"
  | "giver.mother.id_document.kind"
  | "giver.mother.id_document.other_name"
  | "giver.mother.id_document.number"
  | "giver.mother.id_document.issued_on"
  | "giver.mother.id_document.issued_by"
  | "giver.mother.id_document.system"
  | "giver.mother.ethnicity.system"
  | "giver.mother.ethnicity.code"
  | "giver.mother.ethnicity.name"
  | `giver.mother.nationalities[${number}]`
  | "giver.mother.home_town.province"
  | "giver.mother.home_town.district"
  | "giver.mother.home_town.commune"
  | "giver.mother.home_town.as_of"
  | "giver.mother.home_town.text"
  | "giver.mother.home_town.country"
  | "giver.mother.birth_place.province"
  | "giver.mother.birth_place.district"
  | "giver.mother.birth_place.commune"
  | "giver.mother.birth_place.as_of"
  | "giver.mother.birth_place.text"
  | "giver.mother.birth_place.country"
  | "giver.mother.birth_unit"
  | "giver.mother.residence.kind"
  | "giver.mother.residence.address.province"
  | "giver.mother.residence.address.district"
  | "giver.mother.residence.address.commune"
  | "giver.mother.residence.address.as_of"
  | "giver.mother.residence.address.text"
  | "giver.mother.residence.address.country"
  | "giver.mother.occupation"
  | "giver.mother.phone"
  | "giver.mother.email"
  | "giver.mother.verified"
  | "giver.relationship"
  | "giver.institution.name"
  | "giver.institution.representative"
  | "giver.institution.title"
  | "new_name"
  | "reason"
  | "birth_ref.register"
  | "birth_ref.authority"
  | "birth_ref.number"
  | "birth_ref.book"
  | "birth_ref.registered_on";

/** One field that changes. */
export interface Change {
  /** Its path in the entry that is changed, such as `birth.mother.birth_date`. */
  field?: Text;
  /** Từ. */
  from?: Text;
  /** Thành. */
  to?: Text;
}

/** A change of an entry. */
export interface Correction {
  /** The entry. */
  entry?: Entry;
  /** List `correction-kind`. */
  kind?: Code;
  /** The entry that is changed. */
  target?: EntryRef;
  /** Người có thay đổi. */
  subject?: Person;
  /** Nội dung. */
  changes?: Change[];
  /** Lý do. */
  reason?: Text;
  /** Căn cứ. */
  basis?: Text;
  /** Văn bản đồng ý of the person, wanted from the age of nine for a change of name. */
  consent?: Text;
  /** Người yêu cầu. */
  declarant?: Declarant;
  record: "correction";
  edition: "2025.1" | "2026.1";
  sources?: { path: string; from: string; assurance: string }[];
  assumed?: { path: string; how: string }[];
  flaws?: { path: string; what: string }[];
  unread?: { path: string; raw: string }[];
  remainder?: { at: string; raw: string }[];
}

/** Where a value of this record lies, as forms name their inputs. */
export type CorrectionPath =
  | "entry.register"
  | "entry.number"
  | "entry.book"
  | "entry.page"
  | "entry.decision_number"
  | "entry.decision_date"
  | "entry.registered_on"
  | "entry.kind"
  | "entry.authority.name"
  | "entry.authority.unit.province"
  | "entry.authority.unit.district"
  | "entry.authority.unit.commune"
  | "entry.authority.unit.as_of"
  | "entry.authority.unit.text"
  | "entry.authority.unit.country"
  | "entry.authority.agency_code"
  | "entry.authority.level"
  | "entry.signer.name"
  | "entry.signer.title"
  | "entry.officer"
  | "entry.note"
  | `entry.margin_notes[${number}].on`
  | `entry.margin_notes[${number}].text`
  | `entry.margin_notes[${number}].basis`
  | `entry.scan_files[${number}]`
  | `entry.two_pass[${number}].field`
  | `entry.two_pass[${number}].first`
  | `entry.two_pass[${number}].second`
  | `entry.two_pass[${number}].resolved`
  | "kind"
  | "target.register"
  | "target.authority"
  | "target.number"
  | "target.book"
  | "target.registered_on"
  | "subject.name.full"
  | "subject.name.family"
  | "subject.name.middle"
  | "subject.name.given"
  | "subject.name.other"
  | "subject.name.latin"
  | "subject.sex"
  | "subject.birth_date"
  | "subject.birth_date_words"
  | "subject.personal_id"
  | "subject.id_document.kind"
  | "subject.id_document.other_name"
  | "subject.id_document.number"
  | "subject.id_document.issued_on"
  | "subject.id_document.issued_by"
  | "subject.id_document.system"
  | "subject.ethnicity.system"
  | "subject.ethnicity.code"
  | "subject.ethnicity.name"
  | `subject.nationalities[${number}]`
  | "subject.home_town.province"
  | "subject.home_town.district"
  | "subject.home_town.commune"
  | "subject.home_town.as_of"
  | "subject.home_town.text"
  | "subject.home_town.country"
  | "subject.birth_place.province"
  | "subject.birth_place.district"
  | "subject.birth_place.commune"
  | "subject.birth_place.as_of"
  | "subject.birth_place.text"
  | "subject.birth_place.country"
  | "subject.birth_unit"
  | "subject.residence.kind"
  | "subject.residence.address.province"
  | "subject.residence.address.district"
  | "subject.residence.address.commune"
  | "subject.residence.address.as_of"
  | "subject.residence.address.text"
  | "subject.residence.address.country"
  | "subject.occupation"
  | "subject.phone"
  | "subject.email"
  | "subject.verified"
  | `changes[${number}].field`
  | `changes[${number}].from`
  | `changes[${number}].to`
  | "reason"
  | "basis"
  | "consent"
  | "declarant.name.full"
  | "declarant.name.family"
  | "declarant.name.middle"
  | "declarant.name.given"
  | "declarant.name.other"
  | "declarant.name.latin"
  | "declarant.sex"
  | "declarant.birth_date"
  | "declarant.birth_date_words"
  | "declarant.personal_id"
  | "declarant.id_document.kind"
  | "declarant.id_document.other_name"
  | "declarant.id_document.number"
  | "declarant.id_document.issued_on"
  | "declarant.id_document.issued_by"
  | "declarant.id_document.system"
  | "declarant.ethnicity.system"
  | "declarant.ethnicity.code"
  | "declarant.ethnicity.name"
  | `declarant.nationalities[${number}]`
  | "declarant.home_town.province"
  | "declarant.home_town.district"
  | "declarant.home_town.commune"
  | "declarant.home_town.as_of"
  | "declarant.home_town.text"
  | "declarant.home_town.country"
  | "declarant.birth_place.province"
  | "declarant.birth_place.district"
  | "declarant.birth_place.commune"
  | "declarant.birth_place.as_of"
  | "declarant.birth_place.text"
  | "declarant.birth_place.country"
  | "declarant.birth_unit"
  | "declarant.residence.kind"
  | "declarant.residence.address.province"
  | "declarant.residence.address.district"
  | "declarant.residence.address.commune"
  | "declarant.residence.address.as_of"
  | "declarant.residence.address.text"
  | "declarant.residence.address.country"
  | "declarant.occupation"
  | "declarant.phone"
  | "declarant.email"
  | "declarant.verified"
  | "declarant.relationship";

/** A note of an event abroad. */
export interface ForeignNote {
  /** The entry. */
  entry?: Entry;
  /** List `foreign-note-kind`. */
  kind?: Code;
  /** Những người liên quan; of a marriage the husband first. */
  persons?: Person[];
  /** The entry here that it changes. */
  target_ref?: EntryRef;
  /** What was decided abroad. */
  foreign?: Foreign;
  record: "foreign-note";
  edition: "2025.1" | "2026.1";
  sources?: { path: string; from: string; assurance: string }[];
  assumed?: { path: string; how: string }[];
  flaws?: { path: string; what: string }[];
  unread?: { path: string; raw: string }[];
  remainder?: { at: string; raw: string }[];
}

/** Where a value of this record lies, as forms name their inputs. */
export type ForeignNotePath =
  | "entry.register"
  | "entry.number"
  | "entry.book"
  | "entry.page"
  | "entry.decision_number"
  | "entry.decision_date"
  | "entry.registered_on"
  | "entry.kind"
  | "entry.authority.name"
  | "entry.authority.unit.province"
  | "entry.authority.unit.district"
  | "entry.authority.unit.commune"
  | "entry.authority.unit.as_of"
  | "entry.authority.unit.text"
  | "entry.authority.unit.country"
  | "entry.authority.agency_code"
  | "entry.authority.level"
  | "entry.signer.name"
  | "entry.signer.title"
  | "entry.officer"
  | "entry.note"
  | `entry.margin_notes[${number}].on`
  | `entry.margin_notes[${number}].text`
  | `entry.margin_notes[${number}].basis`
  | `entry.scan_files[${number}]`
  | `entry.two_pass[${number}].field`
  | `entry.two_pass[${number}].first`
  | `entry.two_pass[${number}].second`
  | `entry.two_pass[${number}].resolved`
  | "kind"
  | `persons[${number}].name.full`
  | `persons[${number}].name.family`
  | `persons[${number}].name.middle`
  | `persons[${number}].name.given`
  | `persons[${number}].name.other`
  | `persons[${number}].name.latin`
  | `persons[${number}].sex`
  | `persons[${number}].birth_date`
  | `persons[${number}].birth_date_words`
  | `persons[${number}].personal_id`
  | `persons[${number}].id_document.kind`
  | `persons[${number}].id_document.other_name`
  | `persons[${number}].id_document.number`
  | `persons[${number}].id_document.issued_on`
  | `persons[${number}].id_document.issued_by`
  | `persons[${number}].id_document.system`
  | `persons[${number}].ethnicity.system`
  | `persons[${number}].ethnicity.code`
  | `persons[${number}].ethnicity.name`
  | `persons[${number}].nationalities[${number}]`
  | `persons[${number}].home_town.province`
  | `persons[${number}].home_town.district`
  | `persons[${number}].home_town.commune`
  | `persons[${number}].home_town.as_of`
  | `persons[${number}].home_town.text`
  | `persons[${number}].home_town.country`
  | `persons[${number}].birth_place.province`
  | `persons[${number}].birth_place.district`
  | `persons[${number}].birth_place.commune`
  | `persons[${number}].birth_place.as_of`
  | `persons[${number}].birth_place.text`
  | `persons[${number}].birth_place.country`
  | `persons[${number}].birth_unit`
  | `persons[${number}].residence.kind`
  | `persons[${number}].residence.address.province`
  | `persons[${number}].residence.address.district`
  | `persons[${number}].residence.address.commune`
  | `persons[${number}].residence.address.as_of`
  | `persons[${number}].residence.address.text`
  | `persons[${number}].residence.address.country`
  | `persons[${number}].occupation`
  | `persons[${number}].phone`
  | `persons[${number}].email`
  | `persons[${number}].verified`
  | "target_ref.register"
  | "target_ref.authority"
  | "target_ref.number"
  | "target_ref.book"
  | "target_ref.registered_on"
  | "foreign.document"
  | "foreign.number"
  | "foreign.registered_on"
  | "foreign.authority"
  | "foreign.country";

/** One field as the extract prints it. */
export interface Stated {
  /** Its path in the entry. */
  field?: Text;
  /** What is printed, in canonical form. */
  value?: Text;
}

/** An extract or copy that was issued. */
export interface Extract {
  /** The entry. */
  entry?: Entry;
  /** List `civil-event`. */
  event?: Code;
  /** The entry. */
  target?: EntryRef;
  /** Số trích lục: `030/TLKS-BS`. */
  document_number?: Text;
  /** Số lượng bản sao. */
  copies?: Text;
  /** Người được đăng ký. */
  subject?: Person;
  /** Người yêu cầu. */
  requester?: Person;
  /** What the extract says. */
  content?: Stated[];
  record: "extract";
  edition: "2025.1" | "2026.1";
  sources?: { path: string; from: string; assurance: string }[];
  assumed?: { path: string; how: string }[];
  flaws?: { path: string; what: string }[];
  unread?: { path: string; raw: string }[];
  remainder?: { at: string; raw: string }[];
}

/** Where a value of this record lies, as forms name their inputs. */
export type ExtractPath =
  | "entry.register"
  | "entry.number"
  | "entry.book"
  | "entry.page"
  | "entry.decision_number"
  | "entry.decision_date"
  | "entry.registered_on"
  | "entry.kind"
  | "entry.authority.name"
  | "entry.authority.unit.province"
  | "entry.authority.unit.district"
  | "entry.authority.unit.commune"
  | "entry.authority.unit.as_of"
  | "entry.authority.unit.text"
  | "entry.authority.unit.country"
  | "entry.authority.agency_code"
  | "entry.authority.level"
  | "entry.signer.name"
  | "entry.signer.title"
  | "entry.officer"
  | "entry.note"
  | `entry.margin_notes[${number}].on`
  | `entry.margin_notes[${number}].text`
  | `entry.margin_notes[${number}].basis`
  | `entry.scan_files[${number}]`
  | `entry.two_pass[${number}].field`
  | `entry.two_pass[${number}].first`
  | `entry.two_pass[${number}].second`
  | `entry.two_pass[${number}].resolved`
  | "event"
  | "target.register"
  | "target.authority"
  | "target.number"
  | "target.book"
  | "target.registered_on"
  | "document_number"
  | "copies"
  | "subject.name.full"
  | "subject.name.family"
  | "subject.name.middle"
  | "subject.name.given"
  | "subject.name.other"
  | "subject.name.latin"
  | "subject.sex"
  | "subject.birth_date"
  | "subject.birth_date_words"
  | "subject.personal_id"
  | "subject.id_document.kind"
  | "subject.id_document.other_name"
  | "subject.id_document.number"
  | "subject.id_document.issued_on"
  | "subject.id_document.issued_by"
  | "subject.id_document.system"
  | "subject.ethnicity.system"
  | "subject.ethnicity.code"
  | "subject.ethnicity.name"
  | `subject.nationalities[${number}]`
  | "subject.home_town.province"
  | "subject.home_town.district"
  | "subject.home_town.commune"
  | "subject.home_town.as_of"
  | "subject.home_town.text"
  | "subject.home_town.country"
  | "subject.birth_place.province"
  | "subject.birth_place.district"
  | "subject.birth_place.commune"
  | "subject.birth_place.as_of"
  | "subject.birth_place.text"
  | "subject.birth_place.country"
  | "subject.birth_unit"
  | "subject.residence.kind"
  | "subject.residence.address.province"
  | "subject.residence.address.district"
  | "subject.residence.address.commune"
  | "subject.residence.address.as_of"
  | "subject.residence.address.text"
  | "subject.residence.address.country"
  | "subject.occupation"
  | "subject.phone"
  | "subject.email"
  | "subject.verified"
  | "requester.name.full"
  | "requester.name.family"
  | "requester.name.middle"
  | "requester.name.given"
  | "requester.name.other"
  | "requester.name.latin"
  | "requester.sex"
  | "requester.birth_date"
  | "requester.birth_date_words"
  | "requester.personal_id"
  | "requester.id_document.kind"
  | "requester.id_document.other_name"
  | "requester.id_document.number"
  | "requester.id_document.issued_on"
  | "requester.id_document.issued_by"
  | "requester.id_document.system"
  | "requester.ethnicity.system"
  | "requester.ethnicity.code"
  | "requester.ethnicity.name"
  | `requester.nationalities[${number}]`
  | "requester.home_town.province"
  | "requester.home_town.district"
  | "requester.home_town.commune"
  | "requester.home_town.as_of"
  | "requester.home_town.text"
  | "requester.home_town.country"
  | "requester.birth_place.province"
  | "requester.birth_place.district"
  | "requester.birth_place.commune"
  | "requester.birth_place.as_of"
  | "requester.birth_place.text"
  | "requester.birth_place.country"
  | "requester.birth_unit"
  | "requester.residence.kind"
  | "requester.residence.address.province"
  | "requester.residence.address.district"
  | "requester.residence.address.commune"
  | "requester.residence.address.as_of"
  | "requester.residence.address.text"
  | "requester.residence.address.country"
  | "requester.occupation"
  | "requester.phone"
  | "requester.email"
  | "requester.verified"
  | `content[${number}].field`
  | `content[${number}].value`;

/** A register book. */
export interface Book {
  /** List `civil-register`. */
  register?: Code;
  /** Quyển số. */
  number?: Text;
  /** Năm mở sổ: a year alone. */
  year?: Date;
  /** Mở ngày. */
  opened_on?: Date;
  /** Khóa ngày. */
  closed_on?: Date;
  /** Số bắt đầu. */
  first_number?: Text;
  /** Số kết thúc. */
  last_number?: Text;
  /** Cơ quan. */
  authority?: Authority;
  record: "book";
  edition: "2025.1" | "2026.1";
  sources?: { path: string; from: string; assurance: string }[];
  assumed?: { path: string; how: string }[];
  flaws?: { path: string; what: string }[];
  unread?: { path: string; raw: string }[];
  remainder?: { at: string; raw: string }[];
}

/** Where a value of this record lies, as forms name their inputs. */
export type BookPath =
  | "register"
  | "number"
  | "year"
  | "opened_on"
  | "closed_on"
  | "first_number"
  | "last_number"
  | "authority.name"
  | "authority.unit.province"
  | "authority.unit.district"
  | "authority.unit.commune"
  | "authority.unit.as_of"
  | "authority.unit.text"
  | "authority.unit.country"
  | "authority.agency_code"
  | "authority.level";

/** Every record type with its field paths, by name. */
export interface Records {
  "citizen": { record: Citizen; path: CitizenPath };
  "birth": { record: Birth; path: BirthPath };
  "death": { record: Death; path: DeathPath };
  "marriage": { record: Marriage; path: MarriagePath };
  "marital-status": { record: MaritalStatus; path: MaritalStatusPath };
  "parent-child": { record: ParentChild; path: ParentChildPath };
  "guardianship": { record: Guardianship; path: GuardianshipPath };
  "adoption": { record: Adoption; path: AdoptionPath };
  "correction": { record: Correction; path: CorrectionPath };
  "foreign-note": { record: ForeignNote; path: ForeignNotePath };
  "extract": { record: Extract; path: ExtractPath };
  "book": { record: Book; path: BookPath };
}
