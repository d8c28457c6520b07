// The package in Node by `require`, as a program finds it: installed under its name.
"use strict";
const assert = require("node:assert");
const { mkdtempSync, mkdirSync, symlinkSync, rmSync } = require("node:fs");
const { createRequire } = require("node:module");
const { tmpdir } = require("node:os");
const { join } = require("node:path");

async function main() {
  const { test, done } = await import("./harness.mjs");
  const home = mkdtempSync(join(tmpdir(), "chuan-"));
  mkdirSync(join(home, "node_modules"));
  symlinkSync(join(__dirname, "../npm"), join(home, "node_modules/chuan"));
  const installed = createRequire(join(home, "program.cjs"));

  for (const name of ["chuan", "chuan/slim", "chuan/whole"]) {
    await test(`require("${name}")`, () => {
      const chuan = installed(name);
      assert.equal(chuan.call({ op: "versions" }).ok, true);
      assert.equal(chuan.checkValue("personal-id", "001190000017"), "canonical");
      assert.equal(new chuan.Draft("citizen", { asOf: "2026-11-21" }).set("personal_id", "1").personal_id.length, 1);
    });
  }
  await test("init is there and there is nothing to wait for", () => installed("chuan").default());
  rmSync(home, { recursive: true });
  done();
}

main();
