// What a browser loads: the module and its JavaScript, packed by gzip. A budget is raised by nobody without a word about it.
import assert from "node:assert";
import { readFileSync } from "node:fs";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { done, test } from "./harness.mjs";

const dist = new URL("../npm/dist/", import.meta.url);
const small = readFileSync(new URL("../npm/build/std", import.meta.url), "utf8").trim() === "small";
/** KiB, the script included. What is wished for the slim build is 120: the README says what takes how much of it. The standard std of rustup brings the texts of its panics along. */
const BUDGETS = { slim: small ? 186 : 260, full: small ? 465 : 545 };

for (const [kind, most] of Object.entries(BUDGETS)) {
  await test(`${kind} takes at most ${most} KiB`, () => {
    const file = (name) => readFileSync(new URL(`${kind}/${name}`, dist));
    const size = (name) => gzipSync(file(name), { level: 9 }).length / 1024;
    const [module, script] = [size("chuan.wasm"), size("browser.js")];
    // What servers send to browsers that take it, as all of today do.
    const brotli = brotliCompressSync(file("chuan.wasm")).length / 1024;
    console.log(`  ${kind}: module ${module.toFixed(1)} KiB (by Brotli ${brotli.toFixed(1)}), script ${script.toFixed(1)} KiB`);
    assert(module + script <= most);
  });
}

await test("no path of the machine that built it is inside", () => {
  for (const kind of ["slim", "full", "whole"]) {
    const bytes = readFileSync(new URL(`${kind}/chuan.wasm`, dist)).toString("latin1");
    assert(!/\/(root|home|work|tmp|usr\/src)\//.test(bytes), kind);
  }
});

done();
