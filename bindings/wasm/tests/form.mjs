// The example form in Chromium: from a file and from a server, by keyboard alone, with a pasted and a scanned card, in both languages.
import assert from "node:assert";
import { mkdirSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { axe, open, serve } from "./browser.mjs";
import { done, test } from "./harness.mjs";

const QR = "001190000017|012345678|Nguyễn Thị Thu Hà|15011990|Nữ|Phúc Xá, Ba Đình, Hà Nội|01052021"; // invented
const folder = fileURLToPath(new URL("../../../examples/form/", import.meta.url));
const shots = fileURLToPath(new URL("../../../.tools/wasm/shots/", import.meta.url));
mkdirSync(shots, { recursive: true });

const browser = await open();
const server = await serve(folder);

/** Opens the page and waits until it can be used. */
async function form(at = server.at, { clock = false, ...options } = {}) {
  const context = await browser.newContext({ viewport: { width: 1180, height: 900 }, locale: "vi-VN", ...options });
  const page = await context.newPage();
  if (clock) await page.clock.install();
  page.wrong = [];
  page.on("pageerror", (error) => page.wrong.push(String(error)));
  page.on("request", (request) => /^https?:/.test(request.url()) && !request.url().startsWith(server.at) && page.wrong.push(request.url()));
  await page.goto(at);
  await page.waitForSelector("html[data-ready]", { timeout: 20_000 });
  return page;
}

const message = (page, id) =>
  page.evaluate((id) => {
    const control = document.getElementById(id);
    const own = control.getAttribute("aria-describedby").split(" ").map((name) => document.getElementById(name));
    return own.filter((element) => element && !element.hidden).map((element) => element.textContent).join(" ");
  }, id);

const record = async (page) => JSON.parse(await page.textContent("#json"));

async function paste(page, selector, text) {
  await page.evaluate(([selector, text]) => {
    const data = new DataTransfer();
    data.setData("text", text);
    document.querySelector(selector).dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  }, [selector, text]);
}

for (const [name, at] of [["a file", pathToFileURL(`${folder}index.html`).href], ["a server with a strict policy", server.at]]) {
  await test(`opens from ${name} and asks nobody else`, async () => {
    const page = await form(at);
    assert.deepEqual(page.wrong, []);
    assert.equal(await page.textContent("label[for=personal_id]"), "Số định danh cá nhân");
    await page.context().close();
  });
}

await test("says beside the field what is wrong, and takes it back", async () => {
  const page = await form();
  await page.fill("#personal_id", "00119000001");
  await page.press("#personal_id", "Tab");
  assert.match(await message(page, "personal_id"), /12/);
  assert.equal(await page.getAttribute("#personal_id", "aria-invalid"), "true");
  await page.fill("#personal_id", "001190000017");
  assert.equal(await message(page, "personal_id"), "");
  assert.equal(await page.getAttribute("#personal_id", "aria-invalid"), "false");
  await page.context().close();
});

await test("nothing is held against an empty form, nor against a number in the middle of typing", async () => {
  const page = await form(server.at, { clock: true });
  await page.clock.pauseAt(Date.now() + 3_600_000);
  assert.equal(await page.locator(".chuan-message:not([hidden])").count(), 0);
  await page.locator("#personal_id").pressSequentially("0011");
  await page.clock.runFor(500);
  assert.equal(await message(page, "personal_id"), "");
  await page.clock.runFor(500);
  assert.match(await message(page, "personal_id"), /12/);
  await page.context().close();
});

await test("one field is judged against another, at once", async () => {
  const page = await form();
  await page.selectOption("#sex", "male");
  await page.fill("#personal_id", "001190000017");
  await page.press("#personal_id", "Tab");
  assert.match(await message(page, "sex"), /./);
  await page.selectOption("#sex", "female");
  assert.equal(await message(page, "sex"), "");
  await page.context().close();
});

await test("a pasted card fills the form, wherever it is pasted", async () => {
  for (const where of ["#scan", "#name"]) {
    const page = await form();
    if (where === "#scan") {
      await page.fill(where, QR);
      await page.press(where, "Enter");
    } else {
      await paste(page, where, QR);
    }
    assert.equal(await page.inputValue("#name"), "Nguyễn Thị Thu Hà");
    assert.equal(await page.inputValue("#birth"), "15/01/1990");
    assert.equal(await page.inputValue("#sex"), "female");
    assert.equal(await page.inputValue("#issued"), "01/05/2021");
    assert.equal(await page.inputValue("#scan"), "");
    const { birth, sources } = await record(page);
    assert.equal(birth.date, "1990-01-15");
    assert(sources.every((source) => source.from === "cccd-qr"), "where a value came from is kept");
    assert.match(await page.textContent("[role=status]"), /Đã điền \d+ ô/);
    await page.context().close();
  }
});

await test("what is no card is said to be none, and nothing is lost", async () => {
  const page = await form();
  await page.fill("#phone", "0912345678");
  await page.fill("#scan", "https://example.vn/abc");
  await page.press("#scan", "Enter");
  assert.match(await page.textContent("[role=status]"), /Không đọc được/);
  assert.equal((await record(page)).phone, "0912345678");
  await page.context().close();
});

await test("by keyboard alone: scan, correct, hand in", async () => {
  const page = await form();
  const focus = () => page.evaluate(() => document.activeElement.id);
  for (let n = 0; n < 5 && (await focus()) !== "scan"; n += 1) await page.keyboard.press("Tab");
  assert.equal(await focus(), "scan");
  await page.keyboard.insertText(QR.replace("|15011990|", "|15131990|"));
  await page.keyboard.press("Enter");
  const order = [];
  for (let n = 0; n < 25 && (await focus()) !== ""; n += 1) {
    await page.keyboard.press("Tab");
    order.push(await focus());
    if (order.at(-1) === "email") break;
  }
  const expected = ["sample", "personal_id", "birth", "name", "sex", "nationality", "number", "issued", "old", "insurance", "residence", "phone", "email"];
  assert.deepEqual(order, expected);
  await page.keyboard.press("Enter"); // hands in
  assert.equal(await focus(), "birth", "the first error");
  assert.match(await message(page, "birth"), /./);
  await page.keyboard.press("Control+a");
  await page.keyboard.type("15011990");
  assert.equal(await message(page, "birth"), "", "mended");
  for (let n = 0; n < 9 && (await focus()) !== "sex"; n += 1) await page.keyboard.press("Tab");
  for (let n = 0; n < 6 && (await page.inputValue("#sex")) !== "female"; n += 1) await page.keyboard.press(n < 3 ? "ArrowDown" : "ArrowUp");
  for (let n = 0; n < 20 && (await focus()) !== "email"; n += 1) await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  assert.equal(await focus(), "json", "the record is there");
  const { birth, sex } = await record(page);
  assert.deepEqual([birth.date, sex], ["1990-01-15", "female"]);
  await page.context().close();
});

await test("the language changes under the reader's eyes", async () => {
  const page = await form();
  await page.fill("#personal_id", "0011");
  await page.press("#personal_id", "Tab");
  const vi = await message(page, "personal_id");
  await page.click("#language");
  const en = await message(page, "personal_id");
  assert.notEqual(vi, en);
  assert.match(en, /digits/);
  assert.equal(await page.getAttribute("html", "lang"), "en");
  assert.equal((await page.textContent("label[for=name]")).toLowerCase(), "full name");
  assert.equal(await page.textContent("#sex option[value=female]"), "Female");
  await page.click("#language");
  assert.equal(await message(page, "personal_id"), vi);
  await page.context().close();
});

await test("the form gives the record away only when there is no error, in canonical form", async () => {
  const page = await form();
  await page.evaluate(() => {
    const form = document.getElementById("citizen");
    window.heard = [];
    for (const type of ["chuan:record", "chuan:refused"]) form.addEventListener(type, (event) => window.heard.push([type, event.detail.json]));
  });
  await page.click("button[type=submit]");
  await page.click("#sample");
  await page.click("button[type=submit]");
  const [[first], [second, json]] = await page.evaluate("window.heard");
  assert.deepEqual([first, second], ["chuan:refused", "chuan:record"]);
  assert(json.startsWith('{"record":"citizen","edition":"'));
  await page.click("button[type=reset]");
  await page.waitForFunction(() => !document.getElementById("json").textContent.includes("personal_id"));
  assert.equal(await page.inputValue("#name"), "");
  await page.context().close();
});

for (const [name, options] of Object.entries({
  light: {},
  dark: { colorScheme: "dark" },
  narrow: { viewport: { width: 390, height: 844 } },
})) {
  await test(`axe finds nothing: ${name}`, async () => {
    const page = await form(pathToFileURL(`${folder}index.html`).href, options);
    await page.addScriptTag({ path: axe });
    const look = () => page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }));
    const clean = await look();
    await page.click("#sample");
    await page.fill("#personal_id", "00119000001");
    await page.selectOption("#sex", "male");
    await page.fill("#phone", "12345");
    await page.press("#phone", "Tab");
    const full = await look();
    await page.screenshot({ path: `${shots}form-${name}.png`, fullPage: true });
    const said = [...clean.violations, ...full.violations].map((v) => `${v.id}: ${v.nodes.map((n) => n.target).join(", ")}`);
    assert.deepEqual(said, []);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert(wide <= 0, "nothing sticks out to the side");
    await page.context().close();
  });
}

await test("a key stroke hands over one field, never the record", async () => {
  const page = await form();
  const calls = await page.evaluate(() => {
    const draft = new chuan.Draft("citizen", { asOf: "2026-11-21" });
    draft.set("phone", "0912345678");
    const { parse, stringify } = JSON;
    let calls = 0;
    JSON.parse = (...all) => (calls++, parse(...all));
    JSON.stringify = (...all) => (calls++, stringify(...all));
    for (let n = 0; n < 100; n += 1) draft.set("phone", `09123456${n % 10}9`);
    JSON.parse = parse;
    JSON.stringify = stringify;
    return calls;
  });
  assert.equal(calls, 0);
  const each = await page.evaluate(() => {
    const draft = new chuan.Draft("citizen", { asOf: "2026-11-21" });
    const texts = ["001190000017", "001190000018"];
    for (let n = 0; n < 20_000; n += 1) draft.set("personal_id", texts[n & 1]);
    const start = performance.now();
    for (let n = 0; n < 20_000; n += 1) draft.set("personal_id", texts[n & 1]);
    return ((performance.now() - start) * 1000) / 20_000;
  });
  console.log(`  one field ${each.toFixed(2)} µs`);
  await page.context().close();
});

await browser.close();
server.close();
done();
