// What a call costs, against hand-written JavaScript and zod, in one process: node bindings/wasm/bench/run.mjs [RECORDS] [ROUNDS]
// The rivals check twenty rules by hand, the library all of its own. Rounds are interleaved; what counts are the ratios.
// With native.tsv beside it (cargo run --release -p chuan-wasm --example native > bindings/wasm/bench/native.tsv) the same in Rust.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { codes, hand, records } from "./rivals.mjs";

const { z } = createRequire(new URL("../npm/package.json", import.meta.url))("zod");
const [count = 5000, rounds = 9] = process.argv.slice(2).map(Number);
const asOf = "2026-11-21";
const lines = records(count);
writeFileSync(new URL("lines.ndjson", import.meta.url), `${lines.join("\n")}\n`);
const bytes = lines.reduce((sum, line) => sum + Buffer.byteLength(line), 0) / lines.length;
console.log(`${lines.length} records of ${bytes.toFixed(0)} bytes, Node ${process.version}`);

const { sex, country } = codes;
const text = z.string();
const date = text.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);
const place = z.object({ province: text.regex(/^\d{2}$/).optional(), commune: text.regex(/^\d{5}$/).optional(), text: text.max(500).optional() });
const person = z.object({
  record: z.literal("citizen"),
  edition: text,
  personal_id: text.regex(/^\d{12}$/),
  old_ids: z.array(z.object({ kind: text, number: text.regex(/^(\d{9}|\d{12})$/) })).optional(),
  name: z.object({ full: text.regex(/^[\p{L} '.-]{2,100}$/u) }),
  birth: z.object({ date }),
  sex: z.enum([...sex]),
  nationalities: z.array(z.enum([...country])),
  permanent_residence: place.optional(),
  documents: z.array(z.object({ kind: text, number: text.regex(/^[0-9A-Z]{4,20}$/), issued: date.optional() })).optional(),
  phone: text.regex(/^\+?\d{8,15}$/).optional(),
}).superRefine((record, context) => hand(record).forEach((rule) => context.addIssue({ code: "custom", message: rule })));

const contenders = {
  "hand-written JS on text": () => lines.reduce((bad, line) => bad + (hand(JSON.parse(line)).length > 0), 0),
  "zod on text": () => lines.reduce((bad, line) => bad + !person.safeParse(JSON.parse(line)).success, 0),
};
const request = JSON.stringify({ op: "check", format: "canonical-json", as_of: asOf });
const stream = JSON.stringify({ op: "check", format: "ndjson", as_of: asOf });
const whole = `${lines.join("\n")}\n`;
for (const kind of ["slim", "full", "whole"]) {
  const chuan = await import(`../npm/dist/${kind}/node.js`);
  contenders[`${kind}: text → report`] = () => lines.reduce((bad, line) => bad + !chuan.callText(request, line).includes('"errors":0'), 0);
  contenders[`${kind}: text → report object`] = () => lines.reduce((bad, line) => bad + (chuan.call(request, line).result.errors > 0), 0);
  if (kind !== "slim") contenders[`${kind}: all lines in one call`] = () => chuan.call(stream, whole).result.errors > 0 ? 1 : 0;
  const ids = lines.map((line) => JSON.parse(line).personal_id);
  contenders[`${kind}: checkValue`] = () => ids.reduce((good, id) => good + (chuan.checkValue("personal-id", id) === "canonical"), 0);
  const draft = new chuan.Draft("citizen", { asOf });
  draft.fill("001190000017|012345678|Nguyễn Thị Thu Hà|15011990|Nữ|Phúc Xá, Ba Đình, Hà Nội|01052021", "cccd-qr");
  const texts = ["0912345678", "0912345679"];
  contenders[`${kind}: one field of a form`] = () => lines.reduce((sum, _, n) => sum + draft.set("phone", texts[n & 1]).phone.length, 0);
  contenders[`${kind}: one field, other findings`] = () => lines.reduce((sum, _, n) => sum + draft.set("sex", n & 1 ? "male" : "female").sex.length, 0);
}
const ids = lines.map((line) => JSON.parse(line).personal_id);
const expression = /^[0-9]{12}$/;
contenders["a JS regular expression"] = () => ids.reduce((good, id) => good + expression.test(id), 0);

const times = Object.fromEntries(Object.keys(contenders).map((name) => [name, []]));
for (let round = 0; round < rounds; round += 1) {
  for (const [name, run] of Object.entries(contenders)) {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    times[name].push(((user + system) * 1000) / lines.length);
  }
}
const median = (all) => all.toSorted((a, b) => a - b)[all.length >> 1];
if (existsSync(new URL("native.tsv", import.meta.url))) {
  for (const line of readFileSync(new URL("native.tsv", import.meta.url), "utf8").split("\n").filter(Boolean)) {
    const [name, ns] = line.split("\t");
    times[`native: ${name}`] = [Number(ns)];
  }
}
const base = median(times["hand-written JS on text"]);
for (const [name, all] of Object.entries(times)) {
  console.log(`${name.padEnd(34)} ${median(all).toFixed(0).padStart(8)} ns  ${(median(all) / base).toFixed(2).padStart(6)} × hand-written`);
}
