// Invented records, one in twenty with a mistake, and the twenty rules by hand that the rivals check.
import { call } from "../npm/dist/full/node.js";

const list = (name) => new Set(call({ op: "describe", what: "codes", name }).result.codes.map((entry) => entry.code));
export const codes = { sex: list("sex"), country: list("country") };

const FAMILY = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Đặng", "Bùi", "Đỗ"];
const MIDDLE = ["Văn", "Thị", "Hữu", "Minh", "Thu", "Ngọc"];
const GIVEN = ["An", "Bình", "Hà", "Hương", "Khánh", "Lộc", "Nghĩa", "Phượng", "Quỳnh", "Tuấn"];

/** Canonical lines; the same in every run. */
export function records(count) {
  let seed = 1;
  const next = (n) => (seed = (seed * 48271) % 2147483647) % n;
  const pick = (all) => all[next(all.length)];
  const two = (n) => String(n).padStart(2, "0");
  return Array.from({ length: count }, (_, n) => {
    const [year, month, day, female] = [1950 + next(55), 1 + next(12), 1 + next(28), next(2)];
    const century = year < 2000 ? 0 : 2;
    const id = `001${century + female}${two(year % 100)}${String(next(1_000_000)).padStart(6, "0")}`;
    const wrong = n % 20 === 0;
    return JSON.stringify({
      record: "citizen",
      edition: "2026.1",
      personal_id: wrong && n % 40 ? id.slice(1) : id,
      old_ids: [{ kind: "cmnd9", number: `0${String(next(100_000_000)).padStart(8, "0")}` }],
      name: { full: `${pick(FAMILY)} ${pick(MIDDLE)} ${pick(GIVEN)}` },
      birth: { date: `${year}-${two(month)}-${two(day)}` },
      sex: (female === 1) === !(wrong && n % 40 === 0) ? "female" : "male",
      nationalities: ["VN"],
      permanent_residence: { text: `Số ${1 + next(200)}, Phố Mẫu, Phúc Xá, Ba Đình, Hà Nội` },
      documents: [{ kind: "cccd-chip", number: id, issued: `2022-${two(1 + next(12))}-${two(1 + next(28))}` }],
      phone: `09${String(next(100_000_000)).padStart(8, "0")}`,
    });
  });
}

const TODAY = "2026-11-21";
const ID = /^\d{12}$/;
const OLD = /^(\d{9}|\d{12})$/;
const NAME = /^[\p{L} '.-]{2,100}$/u;
const PHONE = /^0[35789]\d{8}$/;
const DOCUMENT = /^[0-9A-Z]{4,20}$/;
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function day(text) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const [y, m, d] = text.split("-").map(Number);
  return m >= 1 && m <= 12 && d >= 1 && d <= (m === 2 && ((y % 4 === 0 && y % 100 !== 0) || y % 400 === 0) ? 29 : DAYS[m - 1]);
}

/** Twenty rules as somebody would write them for one page. */
export function hand(c) {
  const wrong = [];
  const is = (good, rule) => good || wrong.push(rule);
  const id = c.personal_id ?? "";
  is(ID.test(id), "id");
  is(c.record === "citizen", "record");
  is(NAME.test(c.name?.full ?? ""), "name");
  is((c.name?.full ?? "").trim().split(/\s+/).length > 1, "name-parts");
  const birth = c.birth?.date ?? "";
  is(day(birth), "birth");
  is(birth <= TODAY, "birth-future");
  is(birth >= "1900", "birth-early");
  is(codes.sex.has(c.sex), "sex");
  is((c.nationalities ?? []).every((code) => codes.country.has(code)), "nationality");
  is((c.nationalities ?? []).length > 0, "nationality-missing");
  if (ID.test(id)) {
    const digit = id.charCodeAt(3) - 48;
    is((digit & 1) === (c.sex === "female" ? 1 : 0), "id-sex");
    is(1900 + 100 * (digit >> 1) + Number(id.slice(4, 6)) === Number(birth.slice(0, 4)), "id-year");
  }
  for (const old of c.old_ids ?? []) is(OLD.test(old.number), "old");
  for (const document of c.documents ?? []) {
    is(DOCUMENT.test(document.number), "document");
    is(document.kind !== "cccd-chip" || document.number === id, "document-id");
    if (document.issued) {
      is(day(document.issued), "issued");
      is(document.issued <= TODAY, "issued-future");
      is(document.issued >= birth, "issued-birth");
    }
  }
  if (c.phone) is(PHONE.test(c.phone), "phone");
  is((c.permanent_residence?.text ?? "").length <= 500, "residence");
  return wrong;
}
