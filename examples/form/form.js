// A form that checks itself. `chuan.inline.js` is the slim build of the package, in one file (tests/wasm build puts it here).
"use strict";

const SAMPLE = "001190000017|012345678|Nguyễn Thị Thu Hà|15011990|Nữ|Phúc Xá, Ba Đình, Hà Nội|01052021"; // invented

async function main() {
  await chuan.init();
  const form = document.getElementById("citizen");
  const citizen = chuan.bindForm(form, "citizen", { language: "vi" });
  const show = (id, text) => (document.getElementById(id).textContent = text);

  function refresh() {
    show("json", JSON.stringify(JSON.parse(citizen.json()), null, 2));
    const count = (severity) => citizen.findings().filter((finding) => finding.severity === severity).length;
    const words = citizen.language === "vi" ? ["lỗi", "cảnh báo"] : ["errors", "warnings"];
    show("sum", `${count("error")} ${words[0]} · ${count("warning")} ${words[1]}`);
  }

  function speak(language) {
    citizen.language = language;
    document.documentElement.lang = language;
    for (const element of document.querySelectorAll("[data-vi]")) element.textContent = element.dataset[language];
    const other = document.getElementById("language");
    [other.textContent, other.lang] = language === "vi" ? ["English", "en"] : ["Tiếng Việt", "vi"];
    document.title = `${document.querySelector("h1").textContent} · chuan`;
    refresh();
  }

  form.addEventListener("chuan:change", refresh);
  form.addEventListener("chuan:fill", refresh);
  form.addEventListener("chuan:record", () => document.getElementById("json").focus());
  document.getElementById("language").addEventListener("click", () => speak(citizen.language === "vi" ? "en" : "vi"));
  document.getElementById("sample").addEventListener("click", () => citizen.scan(SAMPLE));
  document.getElementById("copy").addEventListener("click", () => navigator.clipboard.writeText(citizen.json()));
  document.getElementById("save").addEventListener("click", () => {
    const file = new Blob([citizen.json()], { type: "application/json" });
    const link = Object.assign(document.createElement("a"), { href: URL.createObjectURL(file), download: "citizen.json" });
    link.click();
    URL.revokeObjectURL(link.href);
  });
  speak("vi");
  document.documentElement.dataset.ready = "";
}

main();
