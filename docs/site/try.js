// The box to try things: what is pasted is checked in the page itself.
(function () {
  "use strict";
  const out = document.getElementById("try-out");
  if (!out) return;
  const add = (parent, name, text) => parent.appendChild(Object.assign(document.createElement(name), { textContent: text }));
  const check = async (lang) => {
    out.replaceChildren();
    out.lang = lang;
    if (typeof chuan === "undefined") {
      add(out, "p", lang === "vi" ? "Bản này được dựng không kèm gói trình duyệt." : "This copy was built without the browser package.");
      return;
    }
    await chuan.init();
    // The day here: by the clock of Greenwich it is still yesterday until seven in the morning.
    const now = new Date();
    const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, "0")).join("-");
    const request = { op: "check", text: document.getElementById("try-text").value, as_of: today, lang };
    const answer = chuan.call(request);
    if (!answer.ok) {
      const unsure = ["Không chắc đây là định dạng nào.", "Not sure which format this is."][lang === "vi" ? 0 : 1];
      add(out, "p", answer.error.code === "unsure" ? unsure : (lang === "vi" && answer.error.message_vi) || answer.error.message);
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
  // A link may bring its own text: try.html?text=…
  const given = new URLSearchParams(location.search).get("text");
  if (given !== null) {
    document.getElementById("try-text").value = given;
    check("vi");
  }
  for (const lang of ["vi", "en"]) document.getElementById(`try-${lang}`).addEventListener("click", () => check(lang));
})();
