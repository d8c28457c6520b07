// A program as a web developer writes it, bundled by Vite, run in Chromium.
import assert from "node:assert";
import { mkdtempSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { open, serve } from "./browser.mjs";
import { done, test } from "./harness.mjs";

const npm = fileURLToPath(new URL("../npm/", import.meta.url));
const require = createRequire(join(npm, "package.json"));
const { build } = await import(pathToFileURL(join(require.resolve("vite/package.json"), "../dist/node/index.js")));

const home = mkdtempSync(join(tmpdir(), "chuan-vite-"));
mkdirSync(join(home, "node_modules"));
symlinkSync(npm, join(home, "node_modules/chuan"));
writeFileSync(join(home, "index.html"), '<!doctype html><title>t</title><p id="out"></p><script type="module" src="./main.js"></script>');
writeFileSync(
  join(home, "main.js"),
  `import init, { checkValue, versions } from "chuan/slim";
   const start = performance.now();
   await init();
   window.ready = performance.now() - start;
   document.getElementById("out").textContent = checkValue("personal-id", "001190000017") + " " + versions().library;`,
);

await test("Vite bundles the package with its module", async () => {
  await build({ root: home, base: "./", logLevel: "error", build: { target: "es2022", modulePreload: false } });
  assert(readdirSync(join(home, "dist/assets")).some((name) => name.endsWith(".wasm")));
});

await test("the bundle runs in Chromium under a strict policy", async () => {
  const server = await serve(join(home, "dist"));
  const browser = await open();
  try {
    const page = await browser.newPage();
    const wrong = [];
    page.on("pageerror", (error) => wrong.push(String(error)));
    page.on("console", (message) => message.type() === "error" && wrong.push(message.text()));
    await page.goto(server.at);
    await page.waitForFunction(() => document.getElementById("out").textContent !== "", null, { timeout: 20_000 }).catch(() => {});
    assert.match(await page.textContent("#out"), /^canonical \d/, wrong.join("\n"));
    console.log(`  ready after ${(await page.evaluate("window.ready")).toFixed(1)} ms`);
  } finally {
    await browser.close();
    server.close();
  }
});

rmSync(home, { recursive: true });
done();
