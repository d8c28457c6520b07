// `bindForm` on forms as pages have them: every kind of input, forms that change, input methods, and taking it off again.
import assert from "node:assert";
import { fileURLToPath } from "node:url";
import { open, serve } from "./browser.mjs";
import { done, test } from "./harness.mjs";

const QR = "001190000017|012345678|Nguyễn Thị Thu Hà|15011990|Nữ|Phúc Xá, Ba Đình, Hà Nội|01052021"; // invented
const browser = await open();
const server = await serve(fileURLToPath(new URL("../../../examples/form/", import.meta.url)));
const page = await browser.newPage({ locale: "vi-VN" });
const wrong = [];
page.on("pageerror", (error) => wrong.push(String(error)));

/** A page of this body, its first form bound; what the form tells lies in `told`. */
async function bound(body, root = "document") {
  await page.goto(server.at);
  await page.waitForSelector("html[data-ready]", { timeout: 20_000 });
  await page.evaluate(([body, root]) => {
    document.body.innerHTML = body;
    window.told = [];
    for (const type of ["chuan:record", "chuan:refused"]) document.addEventListener(type, (event) => told.push([type, event.detail]), true);
    if (root === "shadow") {
      const host = document.body.appendChild(document.createElement("div")).attachShadow({ mode: "open" });
      host.append(document.querySelector("form"));
      window.form = host.querySelector("form");
    } else window.form = document.querySelector("form");
    window.bind = () => (window.b = chuan.bindForm(form, "citizen", { language: "vi", asOf: "2026-11-21", patience: 100 }));
    bind();
  }, [body, root]);
}

const record = async () => JSON.parse(await page.evaluate("b.json()"));
const shown = (selector = ".chuan-message:not([hidden])") => page.locator(selector).allInnerTexts();
const on = (name, run) =>
  test(name, async () => {
    wrong.length = 0;
    await run();
    assert.deepEqual(wrong, []);
  });

await on("an input for dates shows the day that a card brings", async () => {
  await bound('<form><input type="date" name="birth.date"><input name="documents[0].issued"></form>');
  await page.evaluate((qr) => b.scan(qr), QR);
  assert.equal(await page.inputValue("[type=date]"), "1990-01-15");
  assert.equal(await page.inputValue("[name='documents[0].issued']"), "01/05/2021");
  assert.equal((await record()).birth.date, "1990-01-15");
});

await on("a message stands behind a label that holds its input, not in the input's name", async () => {
  await bound('<form><label>Số <input name="personal_id"></label></form>');
  await page.fill("input", "123");
  await page.press("input", "Tab");
  assert.equal((await shown()).length, 1);
  assert.equal(await page.locator("label .chuan-message").count(), 0);
  assert.equal(await page.getByRole("textbox", { name: "Số", exact: true }).count(), 1);
});

for (const [name, body, where] of [
  ["without a group", '<label><input type="radio" name="sex" value="male">Nam</label><label><input type="radio" name="sex" value="female">Nữ</label>', "label + .chuan-message"],
  ["in a group of their own", '<fieldset><label><input type="radio" name="sex" value="male">Nam</label><label><input type="radio" name="sex" value="female">Nữ</label><hr></fieldset>', "hr + .chuan-message"],
  ["in a group with more", '<fieldset><label><input type="radio" name="sex" value="male">Nam</label><label><input type="radio" name="sex" value="female">Nữ</label><input name="phone"></fieldset>', "label + .chuan-message"],
]) {
  await on(`choices ${name} have their message behind the last`, async () => {
    await bound(`<form><input name="personal_id">${body}</form>`);
    await page.fill("[name=personal_id]", "001190000017");
    await page.check("[value=male]");
    await page.waitForTimeout(20);
    assert.match((await shown(where)).join(), /chữ số thứ tư/);
    assert.equal(await page.locator("label .chuan-message").count(), 0);
  });
}

await on("a reset gives back what the page had said, hidden inputs too", async () => {
  await bound('<form><input type="hidden" name="nationalities[0]" value="VN"><input name="name.full" value="Nguyễn Văn An"><select name="sex"><option value=""><option value="male" selected>Nam<option value="female">Nữ</select><button type="reset">x</button></form>');
  const before = await record();
  assert.deepEqual([before.nationalities, before.name.full, before.sex], [["VN"], "Nguyễn Văn An", "male"]);
  await page.fill("[name='name.full']", "Trần B1");
  await page.evaluate((qr) => b.scan(qr), QR);
  await page.click("button");
  await page.waitForTimeout(20);
  assert.deepEqual({ ...(await record()), sources: 0, assumed: 0 }, { ...before, sources: 0, assumed: 0 });
  assert.deepEqual(await shown(), []);
});

await on("a reset that the page stops, or that comes when nothing is bound any more, does nothing", async () => {
  await bound('<form><input name="personal_id"><button type="reset">x</button></form>');
  await page.evaluate(() => form.addEventListener("reset", (event) => event.preventDefault(), { once: true }));
  await page.fill("input", "001190000017");
  await page.click("button");
  await page.waitForTimeout(20);
  assert.equal((await record()).personal_id, "001190000017");
  await page.evaluate(() => (form.reset(), b.unbind(), b.unbind()));
  await page.waitForTimeout(20);
});

await on("inputs that come later are bound, and those that were made anew", async () => {
  await bound('<form><div><input name="personal_id"></div></form>');
  await page.fill("[name=personal_id]", "111");
  await page.evaluate(() => {
    form.querySelector("div").innerHTML = '<input name="personal_id">';
    form.insertAdjacentHTML("beforeend", '<select name="sex"></select><input name="name.full" value="Nguyễn Văn An">');
  });
  await page.waitForFunction(() => form.querySelector("select").options.length > 2);
  await page.fill("[name=personal_id]", "001190000017");
  await page.selectOption("select", "female");
  const { personal_id, sex, name, unread } = await record();
  assert.deepEqual([personal_id, sex, name.full, unread], ["001190000017", "female", "Nguyễn Văn An", undefined]);
  await page.fill("[name=personal_id]", "12");
  await page.press("[name=personal_id]", "Tab");
  assert.equal((await shown()).length, 1);
});

await on("a page may render anew what it pleases", async () => {
  await bound('<form><div><input name="personal_id"></div><button>ok</button></form>');
  const wrong = async (text) => {
    await page.fill("[name=personal_id]", text);
    await page.press("[name=personal_id]", "Tab");
    return (await shown()).length;
  };
  assert.equal(await wrong("123"), 1);
  // The message alone is taken away.
  await page.evaluate(() => form.querySelector(".chuan-message").remove());
  assert.equal(await wrong("1234"), 1);
  assert.equal(await page.locator("#" + (await page.getAttribute("[name=personal_id]", "aria-describedby"))).count(), 1);
  // The input is replaced by another that holds what is right.
  await page.evaluate(() => {
    const old = form.elements.personal_id;
    const fresh = old.cloneNode();
    fresh.value = "001190000017";
    old.replaceWith(fresh);
  });
  await page.waitForTimeout(20);
  assert.deepEqual(await shown(), []);
  assert.equal(await page.locator("div .chuan-message").count(), 1);
  assert.equal((await record()).personal_id, "001190000017");
});

await on("an input that gets another name is of another field", async () => {
  await bound('<form><input name="phone"></form>');
  await page.fill("input", "09");
  await page.press("input", "Tab");
  assert.equal((await shown()).length, 1);
  await page.evaluate(() => (form.elements.phone.name = "email"));
  await page.waitForTimeout(20);
  assert.doesNotMatch((await shown()).join(), /[Đđ]iện thoại/);
  await page.fill("input", "ten@example.vn");
  assert.equal((await record()).email, "ten@example.vn");
});

await on("a choice that is taken away chooses nothing any more", async () => {
  const choice = (value) => `<label><input type="radio" name="sex" value="${value}">${value}</label>`;
  await bound(`<form>${choice("male")}${choice("female")}</form>`);
  await page.check("[value=male]");
  await page.evaluate(() => form.querySelector("label").remove());
  await page.waitForTimeout(20);
  await page.check("[value=female]");
  assert.equal((await record()).sex, "female");
});

await on("an error at an input that is gone is shown at the end", async () => {
  await bound('<form><input name="personal_id"><button>ok</button></form>');
  await page.fill("input", "123");
  await page.evaluate(() => form.elements.personal_id.remove());
  await page.waitForTimeout(20);
  assert.deepEqual(await shown(), []);
  await page.click("button");
  assert.match((await shown()).join(), /12 chữ số/);
});

await on("what never expires is written in the language of the form", async () => {
  await bound('<form><input name="documents[0].expires"></form>');
  await page.fill("input", "khong thoi han");
  await page.press("input", "Tab");
  assert.equal(await page.inputValue("input"), "Không thời hạn");
  await page.press("input", "Tab");
  assert.deepEqual([(await record()).documents[0].expires, await shown()], ["never", []]);
});

await on("an input outside of its form is heard", async () => {
  await bound('<form id="f"></form><input form="f" name="personal_id">');
  await page.fill("input", "001190000017");
  assert.equal((await record()).personal_id, "001190000017");
});

await on("what a script put into an input is handed in as it stands there", async () => {
  await bound('<form><input name="personal_id"><button>ok</button></form>');
  await page.evaluate(() => (form.querySelector("input").value = "001190000017"));
  await page.click("button");
  assert.equal((await record()).personal_id, "001190000017");
});

await on("errors that no input is for are shown all the same", async () => {
  await bound('<form><input name="personal_id"><button>ok</button></form>');
  await page.fill("input", "001190000017");
  assert.deepEqual(await shown(), []);
  await page.click("button");
  assert.match((await shown()).join(), /Thiếu Họ/);
  assert.equal(await page.evaluate("told.at(-1)[0]"), "chuan:refused");
  await page.evaluate(() => b.clear());
  assert.deepEqual(await shown(), []);
});

await on("a click is not lost because a message appears under it", async () => {
  await bound('<form><input name="personal_id"><br><button>ok</button></form>');
  await page.fill("input", "123");
  await page.click("button");
  assert.equal(await page.evaluate("told.length"), 1);
  assert.equal(await page.evaluate("document.activeElement.name"), "personal_id");
  // Where the click does something else the field is judged behind it.
  await bound('<form><input name="personal_id"><br><button type="button">x</button></form>');
  await page.fill("input", "123");
  await page.click("button");
  await page.waitForTimeout(20);
  assert.equal((await shown()).length, 1);
});

await on("nothing is said in the middle of a syllable that is being composed", async () => {
  await bound('<form><input name="name.full"></form>');
  await page.focus("input");
  const session = await page.context().newCDPSession(page);
  await session.send("Input.imeSetComposition", { text: "Nguye", selectionStart: 5, selectionEnd: 5 });
  await page.waitForTimeout(250);
  assert.deepEqual([await shown(), await page.locator("[role=status]").textContent()], [[], ""]);
  await session.send("Input.insertText", { text: "Nguyễn" });
  await page.waitForTimeout(250);
  assert.match((await shown()).join(), /một từ/);
  assert.equal(await page.inputValue("input"), "Nguyễn");
});

await on("a form in a shadow root, and one in a dialog", async () => {
  await bound('<form><input name="personal_id"></form>', "shadow");
  await page.fill("input", "123");
  await page.press("input", "Tab");
  assert.equal((await shown()).length, 1);
  await bound('<dialog><form method="dialog"><input name="personal_id"><button>ok</button></form></dialog>');
  await page.evaluate(() => document.querySelector("dialog").showModal());
  await page.fill("input", "123");
  await page.click("button");
  assert.equal(await page.evaluate("document.querySelector('dialog').open"), true);
});

await on("taken off again, nothing is left of it", async () => {
  const body = '<form lang="vi"><input name="personal_id" aria-describedby="own"><p id="own">Có 12 chữ số</p><button>ok</button></form>';
  await bound(body);
  await page.fill("input", "123");
  await page.click("button");
  assert.equal((await shown()).length, 2);
  await page.evaluate(() => b.unbind());
  assert.equal(await page.evaluate("form.outerHTML"), body);
  await page.evaluate(() => (form.addEventListener("submit", (event) => event.preventDefault()), bind()));
  await page.press("input", "Enter");
  assert.equal(await page.locator(".chuan-message").count(), 2);
});

await on("what is no form is refused in words", async () => {
  await bound("<form></form><div></div>");
  assert.equal(await page.evaluate(() => { try { chuan.bindForm(document.querySelector("div"), "citizen"); } catch (error) { return error.code; } }), "argument");
});

await browser.close();
server.close();
done();
