// What an editor knows: a program of a strict TypeScript project, right lines and lines that must be refused.
import assert from "node:assert";
import { execFileSync } from "node:child_process";
import { mkdtempSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { done, test } from "./harness.mjs";

const npm = fileURLToPath(new URL("../npm/", import.meta.url));
const tsc = join(createRequire(join(npm, "package.json")).resolve("typescript/package.json"), "../bin/tsc");
const home = mkdtempSync(join(tmpdir(), "chuan-types-"));
mkdirSync(join(home, "node_modules"));
symlinkSync(npm, join(home, "node_modules/chuan"));
writeFileSync(join(home, "package.json"), '{"type":"module"}');

const PROGRAM = `
import init, { bindForm, call, checkValue, Draft, type Citizen, type CitizenPath, type Finding, type Report, type Verdict } from "chuan";
import { Draft as SlimDraft } from "chuan/slim";
await init();
const draft = new Draft("citizen", { asOf: "2026-11-21", language: "en" });
const found: readonly Finding[] = draft.set("documents[0].number", "1")["documents[0].number"]!;
const citizen: Citizen = draft.record();
const born: string | undefined = citizen.birth?.date;
const path: CitizenPath = "nationalities[0]";
const verdict: Verdict = checkValue("date", "1990");
const answer = call<Report>({ op: "check", as_of: "2026-11-21", text: "x" });
if (answer.ok) answer.result.findings.map((finding) => finding.message);
else answer.error.code satisfies string;
new SlimDraft("citizen", { asOf: "2026-11-21" }).set(path, "VN");
declare const form: HTMLFormElement;
bindForm(form, "citizen").language = "en";
// @ts-expect-error no such field
draft.set("shoe_size", "38");
// @ts-expect-error no such record
new Draft("nobody", { asOf: "2026-11-21" });
// @ts-expect-error the day is missing
new Draft("citizen", {});
// @ts-expect-error only what is asked first may be read
answer.result;
// @ts-expect-error no such language
bindForm(form, "citizen").language = "fr";
export { found, born, verdict };
`;

function compile(options) {
  writeFileSync(join(home, "program.ts"), PROGRAM);
  writeFileSync(
    join(home, "tsconfig.json"),
    JSON.stringify({ compilerOptions: { strict: true, noEmit: true, target: "es2022", lib: ["es2022", "dom"], types: [], noUncheckedIndexedAccess: true, ...options }, files: ["program.ts"] }),
  );
  try {
    execFileSync(process.execPath, [tsc, "-p", home], { encoding: "utf8" });
  } catch (error) {
    assert.fail(error.stdout);
  }
}

await test("types for Node", () => compile({ module: "nodenext", moduleResolution: "nodenext" }));
await test("types for bundlers", () => compile({ module: "esnext", moduleResolution: "bundler" }));

rmSync(home, { recursive: true });
done();
