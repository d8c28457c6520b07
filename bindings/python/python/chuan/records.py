# Generated from spec/schemas by chuan-spec; do not edit.
"""The record types of the standard, with their parts. An empty text is no value."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import ClassVar

from ._record import Part, Record


@dataclass(slots=True, kw_only=True)
class Coded(Part):
    """A value of a code list together with the list: a bare 04 is Hoa in one list of peoples and Mường in another."""

    PARTS: ClassVar[dict[str, type[Part]]] = {}
    system: str = ""
    """Name of the list."""
    code: str = ""
    """Code in that list."""
    name: str = ""
    """The words of the source."""


@dataclass(slots=True, kw_only=True)
class EntryRef(Part):
    """Another entry that this one refers to."""

    PARTS: ClassVar[dict[str, type[Part]]] = {}
    register: str = ""
    """Sổ, list `civil-register`."""
    authority: str = ""
    """Cơ quan as written."""
    number: str = ""
    """Số."""
    book: str = ""
    """Quyển số."""
    registered_on: str = ""
    """Ngày đăng ký."""


@dataclass(slots=True, kw_only=True)
class IdDocument(Part):
    """A document that the person was identified by."""

    PARTS: ClassVar[dict[str, type[Part]]] = {}
    kind: str = ""
    """List `document-kind`, never the bare number of a source: the numbers of two systems collide."""
    other_name: str = ""
    """Giấy tờ khác: what it is called when the kind is `other`."""
    number: str = ""
    """Số, as written: documents other than cards have no common shape."""
    issued_on: str = ""
    """Ngày cấp."""
    issued_by: str = ""
    """Nơi cấp."""
    system: str = ""
    """The list that the source numbers kinds by, when its number could not be translated."""


@dataclass(slots=True, kw_only=True)
class Institution(Part):
    """A home for children."""

    PARTS: ClassVar[dict[str, type[Part]]] = {}
    name: str = ""
    """Tên."""
    representative: str = ""
    """Người đại diện."""
    title: str = ""
    """Chức vụ."""


@dataclass(slots=True, kw_only=True)
class Keyed(Part):
    """A field keyed twice, with what was decided in the end."""

    PARTS: ClassVar[dict[str, type[Part]]] = {}
    field: str = ""
    """The field's path."""
    first: str = ""
    """What the first operator keyed."""
    second: str = ""
    """What the second keyed."""
    resolved: str = ""
    """What was decided; empty while nobody has."""


@dataclass(slots=True, kw_only=True)
class MarginNote(Part):
    """A note in the margin of the entry."""

    PARTS: ClassVar[dict[str, type[Part]]] = {}
    on: str = ""
    """Ngày ghi chú."""
    text: str = ""
    """Nội dung."""
    basis: str = ""
    """Căn cứ."""


@dataclass(slots=True, kw_only=True)
class PersonName(Part):
    """A person's name. `full` is what sources give; the parts are filled only when a source states them."""

    PARTS: ClassVar[dict[str, type[Part]]] = {}
    full: str = ""
    """Họ, chữ đệm và tên together."""
    family: str = ""
    """Họ."""
    middle: str = ""
    """Chữ đệm."""
    given: str = ""
    """Tên."""
    other: str = ""
    """Tên gọi khác."""
    latin: str = ""
    """The name in Latin capitals as printed in a machine-readable zone; a hint, never the name."""


@dataclass(slots=True, kw_only=True)
class Place(Part):
    """A place: administrative codes of the time, free text, country."""

    PARTS: ClassVar[dict[str, type[Part]]] = {}
    province: str = ""
    """Tỉnh, thành phố: 2 digits."""
    district: str = ""
    """Quận, huyện: 3 digits; none since 2025-07-01."""
    commune: str = ""
    """Xã, phường, đặc khu: 5 digits. The same code may mean another commune before 2025-07-01."""
    as_of: str = ""
    """Date whose unit list the codes belong to, when known."""
    text: str = ""
    """Chi tiết: the address as written."""
    country: str = ""
    """Country, ISO 3166 alpha-2."""


@dataclass(slots=True, kw_only=True)
class Signer(Part):
    """Who signed."""

    PARTS: ClassVar[dict[str, type[Part]]] = {}
    name: str = ""
    """Họ tên."""
    title: str = ""
    """Chức vụ."""


@dataclass(slots=True, kw_only=True)
class Authority(Part):
    """The authority that registered."""

    PARTS: ClassVar[dict[str, type[Part]]] = {"unit": Place}
    name: str = ""
    """Its name as written."""
    unit: Place = field(default_factory=Place)
    """Its administrative unit, with the day whose unit list the codes belong to."""
    agency_code: str = ""
    """Mã cơ quan as the source gives it."""
    level: str = ""
    """List `authority-level`: ward, district, province, mission."""


@dataclass(slots=True, kw_only=True)
class Residence(Part):
    """Where a person lives."""

    PARTS: ClassVar[dict[str, type[Part]]] = {"address": Place}
    kind: str = ""
    """List `residence-kind`: permanent, temporary, current."""
    address: Place = field(default_factory=Place)
    """Nơi cư trú."""


@dataclass(slots=True, kw_only=True)
class Adoptee(Part):
    """Con nuôi."""

    PARTS: ClassVar[dict[str, type[Part]]] = {"name": PersonName, "id_document": IdDocument, "ethnicity": Coded, "home_town": Place, "birth_place": Place, "residence": Residence}
    name: PersonName = field(default_factory=PersonName)
    """Họ, chữ đệm, tên."""
    sex: str = ""
    """Giới tính, list `sex`."""
    birth_date: str = ""
    """Ngày, tháng, năm sinh; may be a year, or a year and month, only."""
    birth_date_words: str = ""
    """Ngày sinh ghi bằng chữ."""
    personal_id: str = ""
    """Số định danh cá nhân."""
    id_document: IdDocument = field(default_factory=IdDocument)
    """Giấy tờ tùy thân."""
    ethnicity: Coded = field(default_factory=Coded)
    """Dân tộc, with the list it was coded in."""
    nationalities: list[str] = field(default_factory=list)
    """Quốc tịch, the main one first; ISO 3166 alpha-2, list `country`."""
    home_town: Place = field(default_factory=Place)
    """Quê quán."""
    birth_place: Place = field(default_factory=Place)
    """Nơi sinh."""
    birth_unit: str = ""
    """Đơn vị hành chính of the place of birth, as the source names it."""
    residence: Residence = field(default_factory=Residence)
    """Nơi cư trú."""
    occupation: str = ""
    """Nghề nghiệp."""
    phone: str = ""
    """Số điện thoại."""
    email: str = ""
    """Thư điện tử."""
    verified: str = ""
    """Whether the source checked the person against the population database: 0 or 1, as given."""
    health: str = ""
    """Tình trạng sức khỏe."""


@dataclass(slots=True, kw_only=True)
class Entry(Part):
    """The entry itself. Register, authority, year of registration and number together name it."""

    PARTS: ClassVar[dict[str, type[Part]]] = {"authority": Authority, "signer": Signer, "margin_notes": MarginNote, "two_pass": Keyed}
    register: str = ""
    """Sổ, list `civil-register`."""
    number: str = ""
    """Số đăng ký as written: `015/2025`, `12`."""
    book: str = ""
    """Quyển số: `01/2025`."""
    page: str = ""
    """Trang số."""
    decision_number: str = ""
    """Quyết định số, where the registration rests on a decision."""
    decision_date: str = ""
    """Ngày quyết định."""
    registered_on: str = ""
    """Ngày, tháng, năm đăng ký; always a full date. It chooses the law by which the entry is judged."""
    kind: str = ""
    """Loại đăng ký, list `registration-kind`."""
    authority: Authority = field(default_factory=Authority)
    """Cơ quan đăng ký."""
    signer: Signer = field(default_factory=Signer)
    """Người ký."""
    officer: str = ""
    """Người thực hiện."""
    note: str = ""
    """Ghi chú."""
    margin_notes: list[MarginNote] = field(default_factory=list)
    """Ghi chú bên lề of later events."""
    scan_files: list[str] = field(default_factory=list)
    """Names of the scanned files."""
    two_pass: list[Keyed] = field(default_factory=list)
    """Fields that two operators keyed independently and on which they differed."""


@dataclass(slots=True, kw_only=True)
class Person(Part):
    """A person without a role of its own."""

    PARTS: ClassVar[dict[str, type[Part]]] = {"name": PersonName, "id_document": IdDocument, "ethnicity": Coded, "home_town": Place, "birth_place": Place, "residence": Residence}
    name: PersonName = field(default_factory=PersonName)
    """Họ, chữ đệm, tên."""
    sex: str = ""
    """Giới tính, list `sex`."""
    birth_date: str = ""
    """Ngày, tháng, năm sinh; may be a year, or a year and month, only."""
    birth_date_words: str = ""
    """Ngày sinh ghi bằng chữ."""
    personal_id: str = ""
    """Số định danh cá nhân."""
    id_document: IdDocument = field(default_factory=IdDocument)
    """Giấy tờ tùy thân."""
    ethnicity: Coded = field(default_factory=Coded)
    """Dân tộc, with the list it was coded in."""
    nationalities: list[str] = field(default_factory=list)
    """Quốc tịch, the main one first; ISO 3166 alpha-2, list `country`."""
    home_town: Place = field(default_factory=Place)
    """Quê quán."""
    birth_place: Place = field(default_factory=Place)
    """Nơi sinh."""
    birth_unit: str = ""
    """Đơn vị hành chính of the place of birth, as the source names it."""
    residence: Residence = field(default_factory=Residence)
    """Nơi cư trú."""
    occupation: str = ""
    """Nghề nghiệp."""
    phone: str = ""
    """Số điện thoại."""
    email: str = ""
    """Thư điện tử."""
    verified: str = ""
    """Whether the source checked the person against the population database: 0 or 1, as given."""


@dataclass(slots=True, kw_only=True)
class Giver(Part):
    """Who gives the child."""

    PARTS: ClassVar[dict[str, type[Part]]] = {"father": Person, "mother": Person, "institution": Institution}
    kind: str = ""
    """List `giver-kind`: parents, institution."""
    father: Person = field(default_factory=Person)
    """Cha đẻ."""
    mother: Person = field(default_factory=Person)
    """Mẹ đẻ."""
    relationship: str = ""
    """Quan hệ của người giao."""
    institution: Institution = field(default_factory=Institution)
    """Cơ sở nuôi dưỡng."""


@dataclass(slots=True, kw_only=True)
class Adoption(Record):
    """An adoption."""

    RECORD: ClassVar[str] = "adoption"
    PARTS: ClassVar[dict[str, type[Part]]] = {"entry": Entry, "adoptee": Adoptee, "adoptive_father": Person, "adoptive_mother": Person, "adopters_marriage": EntryRef, "giver": Giver, "birth_ref": EntryRef}
    entry: Entry = field(default_factory=Entry)
    """The entry."""
    kind: str = ""
    """List `adoption-kind`: domestic, foreign, re-registration."""
    adoptee: Adoptee = field(default_factory=Adoptee)
    """Con nuôi."""
    adoptive_father: Person = field(default_factory=Person)
    """Cha nuôi."""
    adoptive_mother: Person = field(default_factory=Person)
    """Mẹ nuôi."""
    adopter_relation: str = ""
    """List `adopter-relation`: what the adopter was to the child before; kin may adopt under other limits."""
    adopters_marriage: EntryRef = field(default_factory=EntryRef)
    """Đăng ký kết hôn of two adopters."""
    giver: Giver = field(default_factory=Giver)
    """Bên giao."""
    new_name: str = ""
    """Họ tên mới của con."""
    reason: str = ""
    """Lý do."""
    birth_ref: EntryRef = field(default_factory=EntryRef)
    """Đăng ký khai sinh của con."""


@dataclass(slots=True, kw_only=True)
class Attachment(Part):
    """A file of the dossier."""

    PARTS: ClassVar[dict[str, type[Part]]] = {}
    id: str = ""
    """Its id in the source."""
    kind: str = ""
    """Loại giấy tờ."""
    name: str = ""
    """Tên giấy tờ."""
    file_name: str = ""
    """Tên tệp."""
    deleted: str = ""
    """Hủy giấy tờ: 0 or 1."""
    content: str = ""
    """The content in base64."""


@dataclass(slots=True, kw_only=True)
class BirthNotice(Part):
    """The notice of birth of a health facility (Thông tư 22/2025/TT-BYT)."""

    PARTS: ClassVar[dict[str, type[Part]]] = {}
    code: str = ""
    """Mã giấy chứng sinh: `XXXXX.GCS.ZZZZZ.YY` since 2025-10-01."""
    issued_on: str = ""
    """Ngày cấp."""
    born_at: str = ""
    """Thời điểm sinh."""
    plurality: str = ""
    """Số con trong lần sinh."""
    weight_g: str = ""
    """Cân nặng in grams."""
    intended_name: str = ""
    """Dự kiến đặt tên."""
    sex: str = ""
    """Giới tính on the notice, list `sex`."""
    mother_personal_id: str = ""
    """Số định danh of the mother on the notice."""


@dataclass(slots=True, kw_only=True)
class Foreign(Part):
    """The same event as an authority abroad registered it."""

    PARTS: ClassVar[dict[str, type[Part]]] = {}
    document: str = ""
    """Bản án, quyết định or document, by its name."""
    number: str = ""
    """Số."""
    registered_on: str = ""
    """Ngày đăng ký ở nước ngoài."""
    authority: str = ""
    """Cơ quan nước ngoài."""
    country: str = ""
    """Quốc gia, ISO 3166 alpha-2, list `country`."""


@dataclass(slots=True, kw_only=True)
class Noted(Part):
    """A note with its ground."""

    PARTS: ClassVar[dict[str, type[Part]]] = {}
    noted_on: str = ""
    """Ngày ghi chú."""
    basis: str = ""
    """Căn cứ."""


@dataclass(slots=True, kw_only=True)
class Step(Part):
    """A state the dossier reached."""

    PARTS: ClassVar[dict[str, type[Part]]] = {}
    at: str = ""
    """When."""
    status: str = ""
    """Trạng thái, in the list of the request's status."""
    by: str = ""
    """Người xử lý."""
    note: str = ""
    """Ghi chú."""


@dataclass(slots=True, kw_only=True)
class Declaration(Part):
    """A court's declaration (missing, of limited capacity, dead) and its revocation, as noted on the entry."""

    PARTS: ClassVar[dict[str, type[Part]]] = {"declared": Noted, "revoked": Noted}
    state: str = ""
    """List `declaration`: declared, revoked; empty when there was none."""
    declared: Noted = field(default_factory=Noted)
    """The declaration."""
    revoked: Noted = field(default_factory=Noted)
    """Its revocation."""


@dataclass(slots=True, kw_only=True)
class Linked(Part):
    """The request that carried the event."""

    PARTS: ClassVar[dict[str, type[Part]]] = {"files": Attachment, "status": Coded, "history": Step}
    channel: str = ""
    """List `linked-channel`."""
    module: str = ""
    """List `linked-module`: KS, KT, LTKS, LTKT, LTKH; as given on the other channels."""
    dossier_linked: str = ""
    """Mã hồ sơ liên thông."""
    dossier_onestop: str = ""
    """Mã hồ sơ một cửa."""
    received_at: str = ""
    """Ngày tiếp nhận."""
    received_on: str = ""
    """Ngày tiếp nhận, where the channel states no clock."""
    unit_code: str = ""
    """Mã đơn vị: 5 digits a commune, 3 a district of before 2025-07-01."""
    procedure_code: str = ""
    """Mã thủ tục hành chính, list `procedure`."""
    copies_wanted: str = ""
    """Whether copies are asked for, as given."""
    copies: str = ""
    """Số lượng bản sao."""
    files: list[Attachment] = field(default_factory=list)
    """Tệp đính kèm."""
    status: Coded = field(default_factory=Coded)
    """Trạng thái, with its list: the two sides number their states differently."""
    supplement_by: str = ""
    """Hạn bổ sung hồ sơ."""
    history: list[Step] = field(default_factory=list)
    """The states it went through, oldest first."""


@dataclass(slots=True, kw_only=True)
class Child(Part):
    """Người được khai sinh."""

    PARTS: ClassVar[dict[str, type[Part]]] = {"name": PersonName, "id_document": IdDocument, "ethnicity": Coded, "home_town": Place, "birth_place": Place, "residence": Residence, "missing": Declaration, "capacity": Declaration}
    name: PersonName = field(default_factory=PersonName)
    """Họ, chữ đệm, tên."""
    sex: str = ""
    """Giới tính, list `sex`."""
    birth_date: str = ""
    """Ngày, tháng, năm sinh; may be a year, or a year and month, only."""
    birth_date_words: str = ""
    """Ngày sinh ghi bằng chữ."""
    personal_id: str = ""
    """Số định danh cá nhân."""
    id_document: IdDocument = field(default_factory=IdDocument)
    """Giấy tờ tùy thân."""
    ethnicity: Coded = field(default_factory=Coded)
    """Dân tộc, with the list it was coded in."""
    nationalities: list[str] = field(default_factory=list)
    """Quốc tịch, the main one first; ISO 3166 alpha-2, list `country`."""
    home_town: Place = field(default_factory=Place)
    """Quê quán."""
    birth_place: Place = field(default_factory=Place)
    """Nơi sinh."""
    birth_unit: str = ""
    """Đơn vị hành chính of the place of birth, as the source names it."""
    residence: Residence = field(default_factory=Residence)
    """Nơi cư trú."""
    occupation: str = ""
    """Nghề nghiệp."""
    phone: str = ""
    """Số điện thoại."""
    email: str = ""
    """Thư điện tử."""
    verified: str = ""
    """Whether the source checked the person against the population database: 0 or 1, as given."""
    missing: Declaration = field(default_factory=Declaration)
    """Tuyên bố mất tích."""
    capacity: Declaration = field(default_factory=Declaration)
    """Tuyên bố hạn chế năng lực hành vi."""


@dataclass(slots=True, kw_only=True)
class Declarant(Part):
    """Người yêu cầu, người đi khai."""

    PARTS: ClassVar[dict[str, type[Part]]] = {"name": PersonName, "id_document": IdDocument, "ethnicity": Coded, "home_town": Place, "birth_place": Place, "residence": Residence}
    name: PersonName = field(default_factory=PersonName)
    """Họ, chữ đệm, tên."""
    sex: str = ""
    """Giới tính, list `sex`."""
    birth_date: str = ""
    """Ngày, tháng, năm sinh; may be a year, or a year and month, only."""
    birth_date_words: str = ""
    """Ngày sinh ghi bằng chữ."""
    personal_id: str = ""
    """Số định danh cá nhân."""
    id_document: IdDocument = field(default_factory=IdDocument)
    """Giấy tờ tùy thân."""
    ethnicity: Coded = field(default_factory=Coded)
    """Dân tộc, with the list it was coded in."""
    nationalities: list[str] = field(default_factory=list)
    """Quốc tịch, the main one first; ISO 3166 alpha-2, list `country`."""
    home_town: Place = field(default_factory=Place)
    """Quê quán."""
    birth_place: Place = field(default_factory=Place)
    """Nơi sinh."""
    birth_unit: str = ""
    """Đơn vị hành chính of the place of birth, as the source names it."""
    residence: Residence = field(default_factory=Residence)
    """Nơi cư trú."""
    occupation: str = ""
    """Nghề nghiệp."""
    phone: str = ""
    """Số điện thoại."""
    email: str = ""
    """Thư điện tử."""
    verified: str = ""
    """Whether the source checked the person against the population database: 0 or 1, as given."""
    relationship: str = ""
    """Quan hệ với người được đăng ký."""


@dataclass(slots=True, kw_only=True)
class Birth(Record):
    """A birth."""

    RECORD: ClassVar[str] = "birth"
    PARTS: ClassVar[dict[str, type[Part]]] = {"entry": Entry, "child": Child, "mother": Person, "father": Person, "declarant": Declarant, "foreign": Foreign, "notice": BirthNotice, "parents_marriage": EntryRef, "linked": Linked}
    entry: Entry = field(default_factory=Entry)
    """The entry."""
    case: str = ""
    """Loại khai sinh, list `birth-case`: which parents are determined."""
    child: Child = field(default_factory=Child)
    """Người được khai sinh."""
    mother: Person = field(default_factory=Person)
    """Mẹ."""
    father: Person = field(default_factory=Person)
    """Cha."""
    declarant: Declarant = field(default_factory=Declarant)
    """Người đi khai."""
    foreign: Foreign = field(default_factory=Foreign)
    """Đăng ký ở nước ngoài."""
    notice: BirthNotice = field(default_factory=BirthNotice)
    """Giấy chứng sinh."""
    parents_marriage: EntryRef = field(default_factory=EntryRef)
    """Đăng ký kết hôn của cha mẹ."""
    linked: Linked = field(default_factory=Linked)
    """The linked procedure that carried it."""


@dataclass(slots=True, kw_only=True)
class Book(Record):
    """A register book."""

    RECORD: ClassVar[str] = "book"
    PARTS: ClassVar[dict[str, type[Part]]] = {"authority": Authority}
    register: str = ""
    """List `civil-register`."""
    number: str = ""
    """Quyển số."""
    year: str = ""
    """Năm mở sổ: a year alone."""
    opened_on: str = ""
    """Mở ngày."""
    closed_on: str = ""
    """Khóa ngày."""
    first_number: str = ""
    """Số bắt đầu."""
    last_number: str = ""
    """Số kết thúc."""
    authority: Authority = field(default_factory=Authority)
    """Cơ quan."""


@dataclass(slots=True, kw_only=True)
class CitizenDeath(Part):
    """Death of the person."""

    PARTS: ClassVar[dict[str, type[Part]]] = {}
    date: str = ""
    """Ngày chết."""


@dataclass(slots=True, kw_only=True)
class Document(Part):
    """An identity document."""

    PARTS: ClassVar[dict[str, type[Part]]] = {}
    kind: str = ""
    """List `document-kind`: cccd, can-cuoc, passport, cmnd …"""
    number: str = ""
    """Number."""
    issued: str = ""
    """Ngày cấp."""
    expires: str = ""
    """Ngày hết hạn, or never."""
    authority: str = ""
    """Nơi cấp."""


@dataclass(slots=True, kw_only=True)
class HealthCard(Part):
    """A health insurance card."""

    PARTS: ClassVar[dict[str, type[Part]]] = {}
    number: str = ""
    """Mã thẻ."""
    valid_from: str = ""
    """Giá trị từ."""
    valid_to: str = ""
    """Giá trị đến."""
    first_facility: str = ""
    """Mã nơi đăng ký khám chữa bệnh ban đầu, as given."""
    issued: str = ""
    """Ngày cấp."""
    five_years_from: str = ""
    """Thời điểm đủ 5 năm liên tục."""
    benefit: str = ""
    """Mã mức hưởng, as given."""
    management_no: str = ""
    """Mã quản lý, as given."""
    authority: str = ""
    """Nơi cấp."""
    check_text: str = ""
    """Check text of the card's QR; its algorithm is not published, so it is kept and never verified."""


@dataclass(slots=True, kw_only=True)
class OldId(Part):
    """An earlier number of the person."""

    PARTS: ClassVar[dict[str, type[Part]]] = {}
    kind: str = ""
    """List `old-id-kind`: cmnd9, cmnd12, cancelled-id."""
    number: str = ""
    """The number."""


@dataclass(slots=True, kw_only=True)
class Relative(Part):
    """A relative, as identity sources describe one."""

    PARTS: ClassVar[dict[str, type[Part]]] = {}
    personal_id: str = ""
    """Số định danh cá nhân."""
    old_id: str = ""
    """Số CMND."""
    name: str = ""
    """Họ, chữ đệm và tên."""
    nationality: str = ""
    """Quốc tịch."""
    birth_date: str = ""
    """Năm or ngày sinh."""


@dataclass(slots=True, kw_only=True)
class CitizenBirth(Part):
    """Date and places of birth."""

    PARTS: ClassVar[dict[str, type[Part]]] = {"place": Place, "registration": Place}
    date: str = ""
    """Ngày, tháng, năm sinh; may be a year only."""
    place: Place = field(default_factory=Place)
    """Nơi sinh."""
    registration: Place = field(default_factory=Place)
    """Nơi đăng ký khai sinh: not the same fact as the place of birth or of origin."""


@dataclass(slots=True, kw_only=True)
class Household(Part):
    """Household of the person. The codes of the relation and the book number have no published list: kept as given."""

    PARTS: ClassVar[dict[str, type[Part]]] = {"head": Relative}
    head: Relative = field(default_factory=Relative)
    """Chủ hộ."""
    relation: str = ""
    """Quan hệ với chủ hộ, as given."""
    book_no: str = ""
    """Số sổ hộ khẩu, as given; the paper book ended on 2022-12-31 (Luật Cư trú 68/2020/QH14 art. 38)."""


@dataclass(slots=True, kw_only=True)
class Citizen(Record):
    """One natural person.

    Every part may be empty: sufficiency is judged by rules for a purpose, not by the type."""

    RECORD: ClassVar[str] = "citizen"
    PARTS: ClassVar[dict[str, type[Part]]] = {"old_ids": OldId, "name": PersonName, "birth": CitizenBirth, "ethnicity": Coded, "religion": Coded, "marital_status": Coded, "origin": Place, "permanent_residence": Place, "current_residence": Place, "father": Relative, "mother": Relative, "spouse": Relative, "legal_representative": Relative, "household": Household, "documents": Document, "health_cards": HealthCard, "death": CitizenDeath}
    personal_id: str = ""
    """Số định danh cá nhân."""
    old_ids: list[OldId] = field(default_factory=list)
    """Earlier numbers: CMND of 9 or 12 digits, cancelled personal ids."""
    name: PersonName = field(default_factory=PersonName)
    """Họ, chữ đệm và tên."""
    birth: CitizenBirth = field(default_factory=CitizenBirth)
    """Date and places of birth."""
    sex: str = ""
    """Giới tính, list `sex`."""
    nationalities: list[str] = field(default_factory=list)
    """Quốc tịch, ISO 3166 alpha-2, list `country`."""
    ethnicity: Coded = field(default_factory=Coded)
    """Dân tộc, with the list it was coded in: the lists of 1979 and 2008 number the peoples differently."""
    religion: Coded = field(default_factory=Coded)
    """Tôn giáo, with its list."""
    marital_status: Coded = field(default_factory=Coded)
    """Tình trạng hôn nhân, with its list: systems disagree on what 3 means."""
    blood_type: str = ""
    """Nhóm máu, list `blood-type`."""
    origin: Place = field(default_factory=Place)
    """Quê quán."""
    permanent_residence: Place = field(default_factory=Place)
    """Nơi thường trú."""
    current_residence: Place = field(default_factory=Place)
    """Nơi ở hiện tại."""
    father: Relative = field(default_factory=Relative)
    """Cha."""
    mother: Relative = field(default_factory=Relative)
    """Mẹ."""
    spouse: Relative = field(default_factory=Relative)
    """Vợ hoặc chồng."""
    legal_representative: Relative = field(default_factory=Relative)
    """Người đại diện hợp pháp."""
    household: Household = field(default_factory=Household)
    """Household as the population database carries it."""
    documents: list[Document] = field(default_factory=list)
    """Identity documents held, newest first where the source has an order."""
    tax_codes: list[str] = field(default_factory=list)
    """Mã số thuế."""
    social_insurance_no: str = ""
    """Mã số bảo hiểm xã hội."""
    health_cards: list[HealthCard] = field(default_factory=list)
    """Thẻ bảo hiểm y tế."""
    phone: str = ""
    """Số điện thoại."""
    email: str = ""
    """Thư điện tử."""
    occupation: str = ""
    """Nghề nghiệp as given."""
    distinguishing_marks: str = ""
    """Đặc điểm nhận dạng."""
    status: str = ""
    """List `life-status`: alive, deceased, missing, cancelled."""
    death: CitizenDeath = field(default_factory=CitizenDeath)
    """Death, when there was one."""
    updated_at: str = ""
    """When the source last changed this record."""


@dataclass(slots=True, kw_only=True)
class Change(Part):
    """One field that changes."""

    PARTS: ClassVar[dict[str, type[Part]]] = {}
    field: str = ""
    """Its path in the entry that is changed, such as `birth.mother.birth_date`."""
    from_: str = ""
    """Từ."""
    to: str = ""
    """Thành."""


@dataclass(slots=True, kw_only=True)
class Correction(Record):
    """A change of an entry."""

    RECORD: ClassVar[str] = "correction"
    PARTS: ClassVar[dict[str, type[Part]]] = {"entry": Entry, "target": EntryRef, "subject": Person, "changes": Change, "declarant": Declarant}
    entry: Entry = field(default_factory=Entry)
    """The entry."""
    kind: str = ""
    """List `correction-kind`."""
    target: EntryRef = field(default_factory=EntryRef)
    """The entry that is changed."""
    subject: Person = field(default_factory=Person)
    """Người có thay đổi."""
    changes: list[Change] = field(default_factory=list)
    """Nội dung."""
    reason: str = ""
    """Lý do."""
    basis: str = ""
    """Căn cứ."""
    consent: str = ""
    """Văn bản đồng ý of the person, wanted from the age of nine for a change of name."""
    declarant: Declarant = field(default_factory=Declarant)
    """Người yêu cầu."""


@dataclass(slots=True, kw_only=True)
class DeathNotice(Part):
    """The document that proves the death."""

    PARTS: ClassVar[dict[str, type[Part]]] = {}
    kind: str = ""
    """List `death-notice`."""
    number: str = ""
    """Số."""
    issued_on: str = ""
    """Ngày cấp."""
    issued_by: str = ""
    """Cơ quan cấp."""
    code: str = ""
    """Mã giấy báo tử of the health system."""


@dataclass(slots=True, kw_only=True)
class Death(Record):
    """A death."""

    RECORD: ClassVar[str] = "death"
    PARTS: ClassVar[dict[str, type[Part]]] = {"entry": Entry, "deceased": Person, "place": Place, "cause_code": Coded, "death_notice": DeathNotice, "declared_dead": Declaration, "declarant": Declarant, "foreign": Foreign, "linked": Linked}
    entry: Entry = field(default_factory=Entry)
    """The entry."""
    deceased: Person = field(default_factory=Person)
    """Người chết."""
    date: str = ""
    """Ngày chết; may be a year only."""
    date_words: str = ""
    """Ngày chết ghi bằng chữ."""
    time: str = ""
    """Giờ, phút chết: `HH:MM`."""
    place: Place = field(default_factory=Place)
    """Nơi chết."""
    cause: str = ""
    """Nguyên nhân chết."""
    cause_code: Coded = field(default_factory=Coded)
    """The cause as a code, with its list."""
    manner: str = ""
    """Manner of death, where a source states it."""
    death_notice: DeathNotice = field(default_factory=DeathNotice)
    """Giấy báo tử or what stands in for it."""
    declared_dead: Declaration = field(default_factory=Declaration)
    """Tuyên bố là đã chết."""
    declarant: Declarant = field(default_factory=Declarant)
    """Người đi khai."""
    foreign: Foreign = field(default_factory=Foreign)
    """Đăng ký ở nước ngoài."""
    linked: Linked = field(default_factory=Linked)
    """The linked procedure that carried it."""


@dataclass(slots=True, kw_only=True)
class Stated(Part):
    """One field as the extract prints it."""

    PARTS: ClassVar[dict[str, type[Part]]] = {}
    field: str = ""
    """Its path in the entry."""
    value: str = ""
    """What is printed, in canonical form."""


@dataclass(slots=True, kw_only=True)
class Extract(Record):
    """An extract or copy that was issued."""

    RECORD: ClassVar[str] = "extract"
    PARTS: ClassVar[dict[str, type[Part]]] = {"entry": Entry, "target": EntryRef, "subject": Person, "requester": Person, "content": Stated}
    entry: Entry = field(default_factory=Entry)
    """The entry."""
    event: str = ""
    """List `civil-event`."""
    target: EntryRef = field(default_factory=EntryRef)
    """The entry."""
    document_number: str = ""
    """Số trích lục: `030/TLKS-BS`."""
    copies: str = ""
    """Số lượng bản sao."""
    subject: Person = field(default_factory=Person)
    """Người được đăng ký."""
    requester: Person = field(default_factory=Person)
    """Người yêu cầu."""
    content: list[Stated] = field(default_factory=list)
    """What the extract says."""


@dataclass(slots=True, kw_only=True)
class ForeignNote(Record):
    """A note of an event abroad."""

    RECORD: ClassVar[str] = "foreign-note"
    PARTS: ClassVar[dict[str, type[Part]]] = {"entry": Entry, "persons": Person, "target_ref": EntryRef, "foreign": Foreign}
    entry: Entry = field(default_factory=Entry)
    """The entry."""
    kind: str = ""
    """List `foreign-note-kind`."""
    persons: list[Person] = field(default_factory=list)
    """Những người liên quan; of a marriage the husband first."""
    target_ref: EntryRef = field(default_factory=EntryRef)
    """The entry here that it changes."""
    foreign: Foreign = field(default_factory=Foreign)
    """What was decided abroad."""


@dataclass(slots=True, kw_only=True)
class Ended(Part):
    """An end, with its reason."""

    PARTS: ClassVar[dict[str, type[Part]]] = {}
    on: str = ""
    """Ngày chấm dứt."""
    reason: str = ""
    """Lý do."""


@dataclass(slots=True, kw_only=True)
class Guardian(Part):
    """Người giám hộ."""

    PARTS: ClassVar[dict[str, type[Part]]] = {"name": PersonName, "id_document": IdDocument, "ethnicity": Coded, "home_town": Place, "birth_place": Place, "residence": Residence}
    name: PersonName = field(default_factory=PersonName)
    """Họ, chữ đệm, tên."""
    sex: str = ""
    """Giới tính, list `sex`."""
    birth_date: str = ""
    """Ngày, tháng, năm sinh; may be a year, or a year and month, only."""
    birth_date_words: str = ""
    """Ngày sinh ghi bằng chữ."""
    personal_id: str = ""
    """Số định danh cá nhân."""
    id_document: IdDocument = field(default_factory=IdDocument)
    """Giấy tờ tùy thân."""
    ethnicity: Coded = field(default_factory=Coded)
    """Dân tộc, with the list it was coded in."""
    nationalities: list[str] = field(default_factory=list)
    """Quốc tịch, the main one first; ISO 3166 alpha-2, list `country`."""
    home_town: Place = field(default_factory=Place)
    """Quê quán."""
    birth_place: Place = field(default_factory=Place)
    """Nơi sinh."""
    birth_unit: str = ""
    """Đơn vị hành chính of the place of birth, as the source names it."""
    residence: Residence = field(default_factory=Residence)
    """Nơi cư trú."""
    occupation: str = ""
    """Nghề nghiệp."""
    phone: str = ""
    """Số điện thoại."""
    email: str = ""
    """Thư điện tử."""
    verified: str = ""
    """Whether the source checked the person against the population database: 0 or 1, as given."""
    relationship: str = ""
    """Quan hệ với người được giám hộ."""


@dataclass(slots=True, kw_only=True)
class Guardianship(Record):
    """A guardianship, its end, or its supervision."""

    RECORD: ClassVar[str] = "guardianship"
    PARTS: ClassVar[dict[str, type[Part]]] = {"entry": Entry, "ward": Person, "guardians": Guardian, "ended": Ended, "supervisors": Guardian, "guardianship_ref": EntryRef, "declarant": Declarant}
    entry: Entry = field(default_factory=Entry)
    """The entry."""
    kind: str = ""
    """List `guardian-kind`: appointed, natural."""
    ward: Person = field(default_factory=Person)
    """Người được giám hộ."""
    guardians: list[Guardian] = field(default_factory=list)
    """Người giám hộ."""
    basis: str = ""
    """Căn cứ."""
    reason: str = ""
    """Lý do."""
    started_on: str = ""
    """Ngày bắt đầu, when not the day of registration."""
    ended: Ended = field(default_factory=Ended)
    """Chấm dứt."""
    supervisors: list[Guardian] = field(default_factory=list)
    """Người giám sát việc giám hộ."""
    guardianship_ref: EntryRef = field(default_factory=EntryRef)
    """The guardianship that is supervised or ended."""
    declarant: Declarant = field(default_factory=Declarant)
    """Người yêu cầu."""


@dataclass(slots=True, kw_only=True)
class Evidence(Part):
    """A document that a status rests on."""

    PARTS: ClassVar[dict[str, type[Part]]] = {}
    number: str = ""
    """Số."""
    issued_on: str = ""
    """Ngày."""
    authority: str = ""
    """Cơ quan."""


@dataclass(slots=True, kw_only=True)
class Period(Part):
    """From one day to another."""

    PARTS: ClassVar[dict[str, type[Part]]] = {}
    place: str = ""
    """Where, as written."""
    from_: str = ""
    """Từ ngày."""
    to: str = ""
    """Đến ngày."""


@dataclass(slots=True, kw_only=True)
class Purpose(Part):
    """What the certificate is for."""

    PARTS: ClassVar[dict[str, type[Part]]] = {"counterpart": Relative}
    kind: str = ""
    """List `marital-purpose`."""
    text: str = ""
    """The words of the request."""
    counterpart: Relative = field(default_factory=Relative)
    """The person to be married."""


@dataclass(slots=True, kw_only=True)
class Status(Part):
    """What the certificate says."""

    PARTS: ClassVar[dict[str, type[Part]]] = {"spouse": Relative, "evidence": Evidence, "period": Period}
    kind: str = ""
    """List `marital-kind`."""
    text: str = ""
    """The words of the certificate."""
    spouse: Relative = field(default_factory=Relative)
    """Vợ hoặc chồng."""
    evidence: Evidence = field(default_factory=Evidence)
    """The document it rests on."""
    period: Period = field(default_factory=Period)
    """The time it speaks of, when not the present."""


@dataclass(slots=True, kw_only=True)
class MaritalStatus(Record):
    """A certificate of marital status."""

    RECORD: ClassVar[str] = "marital-status"
    PARTS: ClassVar[dict[str, type[Part]]] = {"entry": Entry, "subject": Person, "period": Period, "status": Status, "purpose": Purpose, "declarant": Declarant}
    entry: Entry = field(default_factory=Entry)
    """The entry."""
    subject: Person = field(default_factory=Person)
    """Người được xác nhận."""
    period: Period = field(default_factory=Period)
    """Thời gian cư trú that the certificate speaks of."""
    status: Status = field(default_factory=Status)
    """Tình trạng hôn nhân."""
    purpose: Purpose = field(default_factory=Purpose)
    """Mục đích sử dụng."""
    valid_until: str = ""
    """Last day it may be used: six months from issue, or until the status changes."""
    declarant: Declarant = field(default_factory=Declarant)
    """Người yêu cầu."""


@dataclass(slots=True, kw_only=True)
class Counts(Part):
    """How many times each side has married, this time included."""

    PARTS: ClassVar[dict[str, type[Part]]] = {}
    husband: str = ""
    """Chồng."""
    wife: str = ""
    """Vợ."""


@dataclass(slots=True, kw_only=True)
class Spouse(Part):
    """Chồng or vợ."""

    PARTS: ClassVar[dict[str, type[Part]]] = {"name": PersonName, "id_document": IdDocument, "ethnicity": Coded, "home_town": Place, "birth_place": Place, "residence": Residence, "marital_status": Coded}
    name: PersonName = field(default_factory=PersonName)
    """Họ, chữ đệm, tên."""
    sex: str = ""
    """Giới tính, list `sex`."""
    birth_date: str = ""
    """Ngày, tháng, năm sinh; may be a year, or a year and month, only."""
    birth_date_words: str = ""
    """Ngày sinh ghi bằng chữ."""
    personal_id: str = ""
    """Số định danh cá nhân."""
    id_document: IdDocument = field(default_factory=IdDocument)
    """Giấy tờ tùy thân."""
    ethnicity: Coded = field(default_factory=Coded)
    """Dân tộc, with the list it was coded in."""
    nationalities: list[str] = field(default_factory=list)
    """Quốc tịch, the main one first; ISO 3166 alpha-2, list `country`."""
    home_town: Place = field(default_factory=Place)
    """Quê quán."""
    birth_place: Place = field(default_factory=Place)
    """Nơi sinh."""
    birth_unit: str = ""
    """Đơn vị hành chính of the place of birth, as the source names it."""
    residence: Residence = field(default_factory=Residence)
    """Nơi cư trú."""
    occupation: str = ""
    """Nghề nghiệp."""
    phone: str = ""
    """Số điện thoại."""
    email: str = ""
    """Thư điện tử."""
    verified: str = ""
    """Whether the source checked the person against the population database: 0 or 1, as given."""
    marital_status: Coded = field(default_factory=Coded)
    """Tình trạng hôn nhân as declared, with its list."""
    certificate_wanted: str = ""
    """Whether a certificate of marital status is asked for in the same step, as given."""
    certificate_place: str = ""
    """Nơi cấp giấy xác nhận tình trạng hôn nhân."""


@dataclass(slots=True, kw_only=True)
class Marriage(Record):
    """A marriage."""

    RECORD: ClassVar[str] = "marriage"
    PARTS: ClassVar[dict[str, type[Part]]] = {"entry": Entry, "husband": Spouse, "wife": Spouse, "ended": Noted, "recognised": Noted, "marriage_count": Counts, "marital_certificates": EntryRef, "foreign": Foreign, "linked": Linked}
    entry: Entry = field(default_factory=Entry)
    """The entry."""
    husband: Spouse = field(default_factory=Spouse)
    """Chồng."""
    wife: Spouse = field(default_factory=Spouse)
    """Vợ."""
    established_on: str = ""
    """Ngày xác lập quan hệ hôn nhân."""
    state: str = ""
    """List `marriage-state`: valid, divorced, annulled, recognised, unknown."""
    ended: Noted = field(default_factory=Noted)
    """Ghi chú ly hôn, hủy kết hôn."""
    recognised: Noted = field(default_factory=Noted)
    """Ghi chú công nhận kết hôn."""
    marriage_count: Counts = field(default_factory=Counts)
    """Kết hôn lần thứ mấy."""
    marital_certificates: list[EntryRef] = field(default_factory=list)
    """Giấy xác nhận tình trạng hôn nhân used for it."""
    foreign: Foreign = field(default_factory=Foreign)
    """Đăng ký ở nước ngoài."""
    linked: Linked = field(default_factory=Linked)
    """The linked procedure that carried it."""


@dataclass(slots=True, kw_only=True)
class Recogniser(Part):
    """The declarant of a recognition, who stands in a relation to both sides."""

    PARTS: ClassVar[dict[str, type[Part]]] = {"name": PersonName, "id_document": IdDocument, "ethnicity": Coded, "home_town": Place, "birth_place": Place, "residence": Residence}
    name: PersonName = field(default_factory=PersonName)
    """Họ, chữ đệm, tên."""
    sex: str = ""
    """Giới tính, list `sex`."""
    birth_date: str = ""
    """Ngày, tháng, năm sinh; may be a year, or a year and month, only."""
    birth_date_words: str = ""
    """Ngày sinh ghi bằng chữ."""
    personal_id: str = ""
    """Số định danh cá nhân."""
    id_document: IdDocument = field(default_factory=IdDocument)
    """Giấy tờ tùy thân."""
    ethnicity: Coded = field(default_factory=Coded)
    """Dân tộc, with the list it was coded in."""
    nationalities: list[str] = field(default_factory=list)
    """Quốc tịch, the main one first; ISO 3166 alpha-2, list `country`."""
    home_town: Place = field(default_factory=Place)
    """Quê quán."""
    birth_place: Place = field(default_factory=Place)
    """Nơi sinh."""
    birth_unit: str = ""
    """Đơn vị hành chính of the place of birth, as the source names it."""
    residence: Residence = field(default_factory=Residence)
    """Nơi cư trú."""
    occupation: str = ""
    """Nghề nghiệp."""
    phone: str = ""
    """Số điện thoại."""
    email: str = ""
    """Thư điện tử."""
    verified: str = ""
    """Whether the source checked the person against the population database: 0 or 1, as given."""
    relationship_to_recognised: str = ""
    """Quan hệ với người được nhận."""
    relationship_to_recogniser: str = ""
    """Quan hệ với người nhận."""


@dataclass(slots=True, kw_only=True)
class ParentChild(Record):
    """A recognition of parent or child."""

    RECORD: ClassVar[str] = "parent-child"
    PARTS: ClassVar[dict[str, type[Part]]] = {"entry": Entry, "parent": Person, "child": Person, "declarant": Recogniser, "foreign": Foreign, "birth_ref": EntryRef}
    entry: Entry = field(default_factory=Entry)
    """The entry."""
    kind: str = ""
    """Loại xác nhận, list `recognition-kind`."""
    parent: Person = field(default_factory=Person)
    """Cha hoặc mẹ."""
    child: Person = field(default_factory=Person)
    """Con."""
    declarant: Recogniser = field(default_factory=Recogniser)
    """Người yêu cầu."""
    foreign: Foreign = field(default_factory=Foreign)
    """Đăng ký ở nước ngoài."""
    birth_ref: EntryRef = field(default_factory=EntryRef)
    """Đăng ký khai sinh của con."""

RECORDS: dict[str, type[Record]] = {
    "adoption": Adoption,
    "birth": Birth,
    "book": Book,
    "citizen": Citizen,
    "correction": Correction,
    "death": Death,
    "extract": Extract,
    "foreign-note": ForeignNote,
    "guardianship": Guardianship,
    "marital-status": MaritalStatus,
    "marriage": Marriage,
    "parent-child": ParentChild,
}

__all__ = [
    "RECORDS",
    "Adoption",
    "Birth",
    "Book",
    "Citizen",
    "Correction",
    "Death",
    "Extract",
    "ForeignNote",
    "Guardianship",
    "MaritalStatus",
    "Marriage",
    "ParentChild",
]
