// Runs the vectors of the door through the Node package and compares bytes: `node tests/conformance/node.mjs`.
import { readFileSync } from "node:fs";
import { callText } from "../../bindings/wasm/npm/dist/whole/node.js";

const file = new URL("../../spec/vectors/door/vectors.tsv", import.meta.url);

/** The package's call; with CHUAN_BREAK the last letter of every answer is another, to see that this is found out. */
function call(request, data) {
  const answer = callText(request, data);
  return process.env.CHUAN_BREAK ? `${answer.slice(0, -1)}!` : answer;
}

let passed = 0;
let failed = 0;
for (const line of readFileSync(file, "utf8").split("\n")) {
  if (line === "") continue;
  const [name, request, hex, expected] = line.split("\t");
  const got = call(request, hex === "" ? undefined : Uint8Array.from(Buffer.from(hex, "hex")));
  const good = Buffer.from(got).equals(Buffer.from(expected));
  console.log(`${good ? "ok" : "FAIL"} ${name}`);
  if (good) passed += 1;
  else {
    failed += 1;
    const at = [...got].findIndex((letter, n) => letter !== expected[n]);
    console.log(`  at ${at}: ${got.slice(Math.max(at - 20, 0), at + 60)}`);
  }
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 100 ? 0 : 1);
