// The package in Node as an ES module: the three levels of errors, values, drafts, limits, what a panic leaves behind.
import assert from "node:assert";
import * as full from "../npm/dist/full/node.js";
import * as slim from "../npm/dist/slim/node.js";
import * as whole from "../npm/dist/whole/node.js";
import { done, test } from "./harness.mjs";

const QR = "001190000017|012345678|Nguyễn Thị Thu Hà|15011990|Nữ|Phúc Xá, Ba Đình, Hà Nội|01052021"; // invented
const asOf = "2026-11-21";

for (const [kind, chuan] of Object.entries({ slim, full, whole })) {
  const { call, callBytes, callText, checkValue, normalizeValue, versions, ChuanError, Draft } = chuan;
  const thrown = (code) => (error) => error instanceof ChuanError && error.code === code;
  const of = (name, run) => test(`${kind}: ${name}`, run);

  await of("says its versions", () => {
    const { library, abi, data, latest } = versions();
    assert.match(library, /^\d+\.\d+\.\d+/);
    assert(Number.isInteger(abi));
    assert.match(data, /^\d{4}-\d{2}-\d{2}$/);
    assert.match(latest, /^\d{4}\.\d+$/);
  });

  await of("a wrong call throws, a malformed request is answered, wrong data is found", () => {
    assert.throws(() => call(7), thrown("argument"));
    assert.throws(() => call({ op: "versions" }, 7), thrown("argument"));
    assert.equal(call("{").error.code, "bad-json");
    assert.equal(call({ op: "dance" }).error.code, "no-op");
    const wrong = QR.replace("Nữ", "Nam");
    const { result } = call({ op: "check", format: "cccd-qr", as_of: asOf, lang: "en", text: wrong });
    const found = result.findings.find((finding) => finding.rule === "CIT-ID-020");
    assert.equal(found.path, "/sex");
    assert.equal(found.severity, "warning");
    assert(found.message && found.basis && !("value" in found), "no value unless asked for");
  });

  await of("a document beside the request is text or bytes", () => {
    const request = { op: "read", format: "cccd-qr", as_of: asOf };
    const text = callText(request, QR);
    assert.equal(text, callText(request, new TextEncoder().encode(QR)));
    assert.equal(text, callText({ ...request, text: QR }));
    assert.equal(JSON.parse(text).result.records[0].name.full, "Nguyễn Thị Thu Hà");
    assert.equal(call(request, Uint8Array.of(0xff, 0xfe, 0x00)).ok, false);
  });

  if (kind !== "slim") await of("many lines in one call", () => {
    const record = callText({ op: "read", format: "cccd-qr", as_of: asOf, text: QR });
    const line = JSON.stringify(JSON.parse(record).result.records[0]);
    const request = { op: "check", format: "ndjson", as_of: asOf, threads: 4 };
    const { result } = call(request, `${line}\n`.repeat(1000));
    assert.equal(result.records, 1000);
  });

  await of("calls leave nothing to each other", () => {
    const check = (more) => JSON.stringify({ op: "check", format: "canonical-json", as_of: asOf, ...more });
    const record = JSON.parse(callText({ op: "read", format: "cccd-qr", as_of: asOf, text: QR })).result.records[0];
    const documents = [record, { ...record, sex: "male" }, { ...record, name: { full: "Ả".repeat(70_000) } }, {}, { record: "citizen" },
      ...Array.from({ length: 20 }, (_, n) => ({ ...record, documents: [{ kind: "cccd-chip", number: "x".repeat(n) }] }))];
    const ways = [check(), check({ lang: "en" }), check({ reveal: true }), check({ max_findings: 1 })];
    const alone = (way, document) => callText({ ...JSON.parse(way), text: JSON.stringify(document) });
    const expected = ways.map((way) => documents.map((document) => alone(way, document)));
    for (let round = 0; round < 3; round += 1) {
      ways.forEach((way, w) => documents.forEach((document, d) => {
        const text = JSON.stringify(document);
        assert.equal(callText(way, text), expected[w][d]);
        assert.deepEqual(call(way, new TextEncoder().encode(text)), JSON.parse(expected[w][d]));
      }));
    }
    // Who changes an answer changes it for nobody else.
    const [one, text] = [call(ways[0], JSON.stringify(record)), JSON.stringify(record)];
    one.result.findings.push("mine");
    one.result.errors = 7;
    assert.deepEqual(call(ways[0], text), JSON.parse(expected[0][0]));
    assert.notEqual(call(ways[0]).ok, true, "the document of the call before is gone");
    assert.equal(call(ways[0], "").error.code, "bad-document");
  });

  await of("texts of every length and letter pass whole", () => {
    const request = JSON.stringify({ op: "value", kind: "phone", text: "" });
    const echo = (text) => normalizeValue("phone", text).value;
    for (const letter of ["x", "é", "ễ", "\u{20000}", "\ud800"]) {
      for (const length of [0, 1, 10, 31, 32, 33, 4_999, 5_000, 5_001, 5_461, 5_462, 16_383, 16_384, 16_385, 100_000]) {
        for (const text of [letter.repeat(length), `x${letter.repeat(length)}`]) {
          assert(echo(text) === text.toWellFormed(), `${length} of ${letter.codePointAt(0)}`);
        }
      }
    }
    assert.equal(call(request).ok, true);
  });

  await of("values", () => {
    assert.equal(checkValue("personal-id", "001190000017"), "canonical");
    assert.equal(checkValue("personal-id", "001 190 000 017"), "repairable");
    assert.equal(checkValue("personal-id", "0011900000", asOf), "unreadable");
    assert.equal(checkValue("personal-id", "  "), "empty");
    assert.deepEqual(normalizeValue("personal-id", "001 190 000 017"), {
      verdict: "repairable",
      value: "001190000017",
      repairs: JSON.parse(callText({ op: "value", kind: "personal-id", text: "001 190 000 017" })).result.repairs,
    });
    assert.equal(normalizeValue("date", "15/1/1990").value, "1990-01-15");
    assert.equal(checkValue("sex", "female"), "canonical");
    assert.equal(checkValue("sex", "sometimes"), "unreadable");
    assert.throws(() => checkValue("shoe-size", "38"), thrown("no-kind"));
    assert.throws(() => checkValue("date", "1990", "yesterday"), thrown("argument"));
    assert.throws(() => checkValue("date", 1990), thrown("argument"));
    // Half of a pair that UTF-8 has no word for.
    assert.equal(checkValue("personal-id", "\ud800"), "unreadable");
  });

  await of("a draft tells what changed and nothing else", () => {
    const draft = new Draft("citizen", { asOf, language: "en" });
    const empty = draft.json();
    assert.deepEqual(draft.set("phone", "0912345678"), { phone: [] });
    const [short] = draft.set("personal_id", "0011").personal_id;
    assert.equal(short.severity, "error");
    assert.deepEqual(draft.set("personal_id", "001190000017").personal_id, []);
    const changes = draft.set("sex", "male");
    assert.equal(changes.sex.length, 1, "against the digit of the number");
    assert.strictEqual(draft.set("sex", "male"), draft.set("sex", "male"), "nothing new, nothing made");
    draft.language = "vi";
    assert.notEqual(draft.findings("sex")[0].message, changes.sex[0].message);
    assert.deepEqual(draft.set("sex", "female").sex, []);
    assert.equal(draft.get("personal_id"), "001190000017");
    draft.set("birth.date", "15/01/1990");
    assert.equal(draft.record().birth.date, "1990-01-15");
    for (const path of ["phone", "personal_id", "sex", "birth.date"]) draft.set(path, "");
    assert.equal(draft.json(), empty);
    assert.throws(() => draft.set("shoe_size", "38"), thrown("no-field"));
    assert.equal(draft.has("shoe_size"), false);
    assert.equal(draft.has("documents[2].number"), true);
    draft.free();
    const other = new Draft("citizen", { asOf });
    assert.throws(() => draft.set("phone", "1"), thrown("argument"), "what was given back is no other draft");
    draft.free();
    assert.deepEqual(other.set("phone", "0912345678"), { phone: [] });
    other.free();
  });

  await of("what changes tell is what all findings tell", () => {
    const draft = new Draft("citizen", { asOf });
    const steps = [["personal_id", "001190000017"], ["name.full", "Nguyen"], ["birth.date", "1991"], ["sex", "male"],
      ["documents[0].number", "x"], ["documents[0].issued", "2020-01-01"], ["birth.date", "3000"], ["sex", ""], ["phone", "123"],
      ["nationalities[0]", "XX"], ["personal_id", "1"], ["documents[0].number", ""]];
    const key = (all) => all.map((finding) => JSON.stringify(finding)).sort();
    for (const [path, text] of steps) {
      draft.set(path, text);
      const told = key(draft.findings());
      draft.language = "vi"; // reads all of them anew
      assert.deepEqual(told, key(draft.findings()), path);
    }
  });

  await of("a draft takes over a card", () => {
    const draft = new Draft("citizen", { asOf });
    draft.set("phone", "0912345678");
    const filled = draft.fill(QR, "cccd-qr");
    assert.equal(filled.format, "cccd-qr");
    assert(filled.fields.includes("documents[0].number"));
    assert.equal(draft.get("name.full"), "Nguyễn Thị Thu Hà");
    assert.equal(draft.get("phone"), "0912345678");
    assert.throws(() => draft.fill("%PDF-", "cccd-qr"), thrown("bad-document"));
    assert.equal(draft.get("phone"), "0912345678");
    assert.throws(() => new Draft("nobody", { asOf }), thrown("no-record"));
    assert.throws(() => new Draft("citizen", {}), thrown("argument"));
    assert.throws(() => new Draft("citizen", { asOf: "2026-02-30" }), thrown("bad-member"));
  });

  await of("a panic ends in an error with constant text, and the next call works", () => {
    const draft = new Draft("citizen", { asOf });
    assert.throws(() => call({ op: "test-panic" }), thrown("internal"));
    assert.throws(() => call({ op: "test-panic" }), { message: "the library failed; it was started anew" });
    assert.equal(call({ op: "versions" }).ok, true);
    assert.equal(checkValue("personal-id", "001190000017"), "canonical");
    assert.throws(() => draft.set("phone", "1"), thrown("internal"), "what belonged to the old instance says so");
    draft.free();
    assert.deepEqual(new Draft("citizen", { asOf }).set("phone", "0912345678"), { phone: [] });
  });

  await of("one past the limit is refused, not fallen over", () => {
    const most = 64 << 20; // MAX_DOCUMENT
    const request = { op: "read", format: "cccd-qr", as_of: asOf };
    assert.equal(call(request, new Uint8Array(most + 1).fill(0x78)).error.code, "over-limit");
    assert.equal(call({ op: "versions" }).ok, true);
    const deep = `${"[".repeat(100_000)}`;
    assert.equal(call(deep).error.code, "bad-json");
  });

  await of("a call that is wrong is refused in words of ours", () => {
    const draft = new Draft("citizen", { asOf });
    draft.free();
    draft.free();
    const circle = { op: "versions" };
    circle.circle = circle;
    for (const wrong of [() => draft.json(), () => draft.set("phone", "1"), () => call(circle), () => call({ op: "versions", n: 1n })]) {
      assert.throws(wrong, (error) => error.name === "ChuanError" && error.code === "argument" && !error.message.includes("anew"));
    }
  });

  await of("what was written comes as bytes too", () => {
    const { answer, bytes } = callBytes({ op: "convert", format: "cccd-qr", to: "chip-dg13", as_of: asOf }, QR);
    if (kind !== "whole") assert.equal(answer.error.code, "no-op");
    else assert.equal(bytes[0], 0x6d);
  });
}

await test("the builds answer alike", () => {
  for (const request of [
    { op: "check", format: "cccd-qr", as_of: asOf, text: QR },
    { op: "read", format: "cccd-qr", as_of: asOf, text: QR },
    { op: "describe", what: "fields", name: "citizen" },
    { op: "describe", what: "codes", name: "sex" },
  ]) {
    assert.equal(slim.callText(request), whole.callText(request));
    assert.equal(full.callText(request), whole.callText(request));
  }
});

await test("what a build leaves out, it says", () => {
  const code = ({ ok, error }) => (ok ? "ok" : error.code);
  for (const [request, ...codes] of [
    [{ op: "explain", topic: "CIT-ID-020" }, "no-op", "no-op", "ok"],
    [{ op: "place", code: "00004", as_of: asOf }, "no-op", "ok", "ok"],
    [{ op: "detect", text: "x" }, "no-op", "no-op", "ok"],
    [{ op: "describe", what: "fields", name: "birth" }, "no-record", "no-record", "ok"],
  ]) assert.deepEqual([slim, full, whole].map((build) => code(build.call(request))), codes, request.op);
  assert.throws(() => slim.checkValue("commune-code", "00004"), { code: "no-kind" });
  assert.equal(full.checkValue("commune-code", "00004", asOf), "canonical");
  assert.equal(slim.call({ op: "read", format: "csv", as_of: asOf, text: "x" }).error.code, "no-format");
  assert.equal(slim.call({ op: "check", as_of: asOf, text: QR }).error.code, "unsure");
  // One record a call, whatever the document looks like.
  const check = (build, format, text) => build.callText({ op: "check", format, as_of: asOf, text });
  const error = (build, format, text) => JSON.parse(check(build, format, text)).error?.code;
  const record = JSON.stringify(slim.call({ op: "read", format: "cccd-qr", as_of: asOf, text: QR }).result.records[0]);
  assert.deepEqual([slim, full].map((build) => error(build, "ndjson", record)), ["no-format", undefined]);
  assert.deepEqual([slim, full].map((build) => error(build, "canonical-json", `[${record},${record}]`)), ["one-record", undefined]);
  assert.deepEqual([slim, full].map((build) => error(build, "cccd-qr", `${QR}\n${QR}`)), ["one-record", undefined]);
  for (const [format, text] of [["canonical-json", `[${record}]`], ["canonical-json", record.replace("female", "male")],
    ["canonical-json", record.replace(/"edition":"[^"]*"/, '"edition":"2025.1"')], ["cccd-qr", QR.replace("Nữ", "Nam")]]) {
    assert.equal(check(slim, format, text), check(whole, format, text));
  }
});

done();
