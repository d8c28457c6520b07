// The box to try things: what is pasted is checked in the page itself.
(function () {
  "use strict";
  const out = document.getElementById("try-out");
  if (!out) return;
  const add = (parent, name, text) => parent.appendChild(Object.assign(document.createElement(name), { textContent: text }));
  const check = async (lang) => {
    out.replaceChildren();
    if (typeof chuan === "undefined") {
      add(out, "p", lang === "vi" ? "Bản này được dựng không kèm gói trình duyệt." : "This copy was built without the browser package.");
      return;
    }
    if (chuan.ready) await chuan.ready;
    const today = new Date().toISOString().slice(0, 10);
    const request = { op: "check", text: document.getElementById("try-text").value, as_of: today, lang };
    const answer = JSON.parse(chuan.call(JSON.stringify(request)));
    if (!answer.ok) {
      add(out, "p", (lang === "vi" && answer.error.message_vi) || answer.error.message);
      return;
    }
    const { format, records, errors, warnings, findings } = answer.result;
    add(out, "p", `${format}: ${records} · ${errors} ${lang === "vi" ? "lỗi" : "errors"} · ${warnings} ${lang === "vi" ? "cảnh báo" : "warnings"}`);
    const list = add(out, "ul", "");
    for (const f of findings) {
      const item = add(list, "li", "");
      const link = add(item, "a", f.rule);
      link.href = `rules/${f.rule.toLowerCase()}.html`;
      add(item, "span", ` ${f.message}${f.fix ? ` — ${f.fix}` : ""}`);
    }
  };
  for (const lang of ["vi", "en"]) document.getElementById(`try-${lang}`).addEventListener("click", () => check(lang));
})();
