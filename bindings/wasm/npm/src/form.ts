// `bindForm`: a plain HTML form becomes a record. Inputs are named by field path; what is wrong is said beside the field.
// No rule is decided here: the helper puts texts into a draft and shows what the draft finds.

import { ask, ChuanError, type Finding, type Language } from "./engine.js";
import { Draft, type DraftOptions, type Filled } from "./draft.js";
import type { Records } from "./records.js";

export interface FormOptions extends Partial<Omit<DraftOptions, "asOf">> {
  /** The day of judgement, YYYY-MM-DD; the browser's today when it is not given. */
  asOf?: string;
  /** The formats that are tried when something is pasted or scanned. */
  scans?: readonly string[];
  /** How long after the last key stroke a field is judged aloud, in milliseconds; it is judged at once when it is left. */
  patience?: number;
}

export interface BoundForm<R extends keyof Records = "citizen"> {
  readonly draft: Draft<R>;
  /** Vietnamese or English: messages, labels and the labels of codes. */
  language: Language;
  /** The label of a field. */
  label(path: string): string;
  /** Fills the form from a document, such as the text of a card's QR. Nothing when it is none of the formats. */
  scan(text: string): Filled | undefined;
  /** Shows everything that is wrong and goes to the first error; whether there is none. */
  check(): boolean;
  /** The record as canonical JSON. */
  json(): string;
  findings(): readonly Finding[];
  /** Empties every field. */
  clear(): void;
  /** Takes the listeners off again. */
  unbind(): void;
}

/** What the form says by itself; what is wrong with a record is said by the rules. */
const WORDS = {
  vi: {
    filled: (n: number) => `Đã điền ${n} ô từ mã QR của thẻ`,
    unknown: "Không đọc được: đây không phải mã QR của thẻ",
    errors: (n: number) => (n === 0 ? "Không có lỗi" : `Còn ${n} lỗi`),
    choose: "— chọn —",
  },
  en: {
    filled: (n: number) => `${n} fields filled from the card's QR code`,
    unknown: "Not readable: this is not the QR code of a card",
    errors: (n: number) => (n === 0 ? "No errors" : n === 1 ? "1 error left" : `${n} errors left`),
    choose: "— choose —",
  },
} as const;

interface About {
  path: string;
  kind: string;
  label: string;
  list?: string;
}

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** One field of the record with everything that shows it. */
interface Bound {
  path: string;
  kind: string;
  controls: Control[];
  message: HTMLElement;
  /** Whether the person has been here: before that nothing is held against an empty field. */
  visited: boolean;
  /** Whether its findings are shown. */
  shown: boolean;
  timer?: ReturnType<typeof setTimeout>;
}

let forms = 0;

/** Binds a form to a record type. */
export function bindForm<R extends keyof Records = "citizen">(
  form: HTMLFormElement,
  record: R,
  options: FormOptions = {},
): BoundForm<R> {
  return new Binding(form, record, options);
}

class Binding<R extends keyof Records> implements BoundForm<R> {
  readonly draft: Draft<R>;
  readonly #form: HTMLFormElement;
  readonly #record: R;
  readonly #scans: readonly string[];
  readonly #patience: number;
  readonly #number = ++forms;
  readonly #fields = new Map<string, Bound>();
  readonly #status: HTMLElement;
  readonly #off = new AbortController();
  #about = new Map<string, About>();
  /** Whether the form was handed in: from then on everything is shown. */
  #asked = false;
  #said = "";

  constructor(form: HTMLFormElement, record: R, options: FormOptions) {
    const { asOf = today(), scans = ["cccd-qr"], patience = 900, ...rest } = options;
    this.draft = new Draft(record, { asOf, ...rest });
    this.#form = form;
    this.#record = record;
    this.#scans = scans;
    this.#patience = patience;
    // The browser's own bubbles would speak another language than the rules.
    form.noValidate = true;
    this.#status = hidden(form.ownerDocument.createElement("p"));
    this.#status.setAttribute("role", "status");
    this.#status.setAttribute("aria-live", "polite");
    form.append(this.#status);
    this.#learn();
    this.#collect();
    this.#speak();
    this.#listen();
    // What the page or the browser put into the inputs already.
    for (const field of this.#fields.values()) if (valueOf(field)) this.#put(field);
  }

  get language(): Language {
    return this.draft.language;
  }

  set language(language: Language) {
    this.draft.language = language;
    this.#learn();
    this.#speak();
    for (const field of this.#fields.values()) if (field.shown) this.#show(field);
  }

  label(path: string): string {
    return this.#about.get(pattern(path))?.label ?? path;
  }

  json(): string {
    return this.draft.json();
  }

  findings(): readonly Finding[] {
    return this.draft.findings();
  }

  scan(text: string): Filled | undefined {
    for (const format of this.#scans) {
      let filled: Filled;
      try {
        filled = this.draft.fill(text, format);
      } catch (error) {
        if (error instanceof ChuanError && error.code !== "internal") continue;
        throw error;
      }
      for (const path of filled.fields) {
        const field = this.#fields.get(path);
        if (!field) continue;
        write(field, display(field.kind, this.draft.get(field.path as never)));
        field.visited = true;
      }
      for (const field of this.#fields.values()) if (field.visited) this.#show(field);
      this.#say(WORDS[this.language].filled(filled.fields.filter((path) => this.#fields.has(path)).length));
      this.#tell("chuan:fill", filled);
      return filled;
    }
    this.#say(WORDS[this.language].unknown);
    this.#tell("chuan:scan-failed", {});
    return undefined;
  }

  check(): boolean {
    this.#asked = true;
    for (const field of this.#fields.values()) this.#show(field);
    const errors = this.draft.findings().filter((finding) => finding.severity === "error");
    this.#say(WORDS[this.language].errors(errors.length));
    for (const field of this.#fields.values()) {
      if (this.draft.findings(field.path).some((finding) => finding.severity === "error")) {
        field.controls[0]?.focus();
        break;
      }
    }
    return errors.length === 0;
  }

  clear(): void {
    this.#asked = false;
    for (const field of this.#fields.values()) {
      write(field, "");
      this.draft.set(field.path as never, "");
      field.visited = false;
      this.#hide(field);
    }
    // What a card brought besides the fields of the form goes too.
    for (const path of Object.keys(flat(JSON.parse(this.draft.json())))) if (this.draft.has(path)) this.draft.set(path, "");
    this.#tell("chuan:change", { path: "" });
  }

  unbind(): void {
    this.#off.abort();
    this.#status.remove();
    for (const field of this.#fields.values()) clearTimeout(field.timer);
    this.draft.free();
  }

  /** Asks the standard what the fields are called, in the language of now. */
  #learn(): void {
    const request = { op: "describe", what: "fields", name: this.#record, lang: this.language };
    const { fields } = ask<{ fields: About[] }>(request);
    this.#about = new Map(fields.map((about) => [about.path, about]));
  }

  #collect(): void {
    for (const element of Array.from(this.#form.elements)) {
      if (!isControl(element) || !element.name) continue;
      const path = element.name.replaceAll("[]", "[0]");
      if (!this.draft.has(path)) continue;
      const known = this.#fields.get(path);
      if (known) {
        known.controls.push(element);
        describe(element, known.message);
        continue;
      }
      const kind = this.#about.get(pattern(path))?.kind ?? "text";
      const message = this.#messageOf(element, path);
      this.#fields.set(path, { path, kind, controls: [element], message, visited: false, shown: false });
      describe(element, message);
    }
  }

  /** The place for messages: the page's own, else a new one after the control, or after the choices of a group. */
  #messageOf(control: Control, path: string): HTMLElement {
    const own = Array.from(this.#form.querySelectorAll<HTMLElement>("[data-message-for]"));
    let message = own.find((element) => element.dataset.messageFor?.replaceAll("[]", "[0]") === path);
    if (!message) {
      message = this.#form.ownerDocument.createElement("p");
      const group = control.type === "radio" ? control.closest("fieldset") : null;
      if (group) group.append(message);
      else control.after(message);
    }
    message.id ||= `chuan-${this.#number}-${path.replace(/[^a-z0-9]+/g, "-")}`;
    message.classList.add("chuan-message");
    message.hidden = true;
    return message;
  }

  /** Puts the words of the language of now into labels and choices. */
  #speak(): void {
    this.#form.lang = this.language;
    for (const element of Array.from(this.#form.querySelectorAll<HTMLElement>("[data-label-of]"))) {
      element.textContent = this.label(element.dataset.labelOf ?? "");
    }
    for (const { path, controls } of this.#fields.values()) {
      const [select] = controls;
      if (!(select instanceof HTMLSelectElement)) continue;
      const list = select.dataset.list ?? this.#about.get(pattern(path))?.list;
      if (list === undefined || (select.options.length > 1 && select.dataset.filled !== list)) continue;
      const request = { op: "describe", what: "codes", name: list, lang: this.language };
      const { codes } = ask<{ codes: { code: string; label: string; to?: string }[] }>(request);
      const chosen = select.value;
      const options = codes
        .filter((code) => code.to === undefined || code.code === chosen)
        .map((code) => new Option(sentence(code.label), code.code));
      select.replaceChildren(new Option(WORDS[this.language].choose, ""), ...options);
      select.value = chosen;
      select.dataset.filled = list;
    }
  }

  #listen(): void {
    const form = this.#form;
    const signal = this.#off.signal;
    const on = <E extends Event>(type: string, act: (event: E) => void) =>
      form.addEventListener(type, act as (event: Event) => void, { signal });
    on("input", (event) => {
      const field = this.#fieldOf(event.target);
      if (!field) return;
      this.#put(field);
      clearTimeout(field.timer);
      // Nobody is told of a mistake in the middle of a number; but what was wrong and is mended goes quiet at once.
      if (field.shown || this.#asked) this.#show(field);
      else field.timer = setTimeout(() => this.#visit(field), this.#patience);
    });
    on("change", (event) => {
      const field = this.#fieldOf(event.target);
      if (!field) return;
      this.#put(field);
      this.#visit(field);
      this.#tidy(field);
    });
    on("paste", (event: ClipboardEvent) => {
      const text = event.clipboardData?.getData("text") ?? "";
      if (isScanner(event.target) || text.split("|").length < 6) return;
      if (this.scan(text)) event.preventDefault();
    });
    // A scanner is a keyboard that ends with Enter.
    on("keydown", (event: KeyboardEvent) => {
      if (!isScanner(event.target) || event.key !== "Enter") return;
      event.preventDefault();
      const scanner = event.target;
      if (scanner.value.trim() && this.scan(scanner.value.trim())) scanner.value = "";
    });
    on("input", (event: InputEvent) => {
      if (!isScanner(event.target) || event.inputType !== "insertFromPaste") return;
      const scanner = event.target;
      if (this.scan(scanner.value.trim())) scanner.value = "";
    });
    on("submit", (event) => {
      event.preventDefault();
      const good = this.check();
      this.#tell(good ? "chuan:record" : "chuan:refused", { json: this.json(), findings: this.findings() });
    });
    on("reset", () => setTimeout(() => this.clear()));
  }

  #fieldOf(target: EventTarget | null): Bound | undefined {
    return isControl(target) ? this.#fields.get(target.name.replaceAll("[]", "[0]")) : undefined;
  }

  /** Puts what stands in the input into the draft and shows what that changed elsewhere. */
  #put(field: Bound): void {
    const changes = this.draft.set(field.path as never, valueOf(field));
    for (const path of Object.keys(changes)) {
      const other = this.#fields.get(path);
      if (other && other !== field && (other.visited || this.#asked)) this.#show(other);
    }
    this.#tell("chuan:change", { path: field.path });
  }

  #visit(field: Bound): void {
    clearTimeout(field.timer);
    field.visited = field.visited || valueOf(field) !== "";
    if (field.visited || this.#asked) this.#show(field, true);
  }

  /** Leaves the canonical form behind where that is what the person meant. */
  #tidy(field: Bound): void {
    const [control] = field.controls;
    if (!(control instanceof HTMLInputElement) || control.type !== "text" || !control.value) return;
    const text = display(field.kind, this.draft.get(field.path as never));
    if (text) control.value = text;
  }

  #show(field: Bound, aloud = false): void {
    const empty = valueOf(field) === "";
    const findings = this.draft.findings(field.path).filter(() => this.#asked || !empty);
    if (findings.length === 0) return this.#hide(field);
    field.shown = true;
    const bad = findings.some((finding) => finding.severity === "error");
    field.message.replaceChildren(...findings.map((finding) => this.#line(finding)));
    field.message.hidden = false;
    field.message.dataset.severity = findings.some((f) => f.severity === "error")
      ? "error"
      : findings.some((f) => f.severity === "warning")
        ? "warning"
        : "info";
    for (const control of field.controls) control.setAttribute("aria-invalid", String(bad));
    if (aloud) this.#say(`${sentence(this.label(field.path))}: ${findings.map((finding) => finding.message).join("; ")}`);
  }

  #hide(field: Bound): void {
    field.shown = false;
    field.message.hidden = true;
    field.message.replaceChildren();
    delete field.message.dataset.severity;
    for (const control of field.controls) {
      if (valueOf(field)) control.setAttribute("aria-invalid", "false");
      else control.removeAttribute("aria-invalid");
    }
  }

  #line(finding: Finding): HTMLElement {
    const document = this.#form.ownerDocument;
    const line = document.createElement("span");
    line.className = "chuan-finding";
    line.dataset.rule = finding.rule;
    line.dataset.severity = finding.severity;
    const parts: [string, string | undefined][] = [
      ["chuan-text", sentence(finding.message)],
      ["chuan-fix", finding.fix && sentence(finding.fix)],
      ["chuan-basis", finding.basis],
    ];
    for (const [name, text] of parts) {
      if (!text) continue;
      const part = document.createElement("span");
      part.className = name;
      part.textContent = text;
      line.append(part, " ");
    }
    return line;
  }

  #say(text: string): void {
    // The same words twice would not be read out again.
    this.#said = text === this.#said ? `${text}\u00a0` : text;
    this.#status.textContent = this.#said;
  }

  #tell(type: string, detail: unknown): void {
    this.#form.dispatchEvent(new CustomEvent(type, { detail, bubbles: true }));
  }
}

function isControl(element: unknown): element is Control {
  return (
    (element instanceof HTMLInputElement && !["submit", "reset", "button", "image", "file"].includes(element.type)) ||
    element instanceof HTMLSelectElement ||
    element instanceof HTMLTextAreaElement
  );
}

function isScanner(element: unknown): element is HTMLInputElement | HTMLTextAreaElement {
  return (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) && "scan" in element.dataset;
}

function chosen(control: Control): boolean {
  return !(control instanceof HTMLInputElement && (control.type === "radio" || control.type === "checkbox")) || control.checked;
}

function valueOf(field: Bound): string {
  return field.controls.find(chosen)?.value ?? "";
}

function write(field: Bound, text: string): void {
  for (const control of field.controls) {
    if (control instanceof HTMLInputElement && (control.type === "radio" || control.type === "checkbox")) {
      control.checked = control.value === text;
    } else {
      control.value = text;
    }
  }
}

function describe(control: Control, message: HTMLElement): void {
  const ids = new Set((control.getAttribute("aria-describedby") ?? "").split(/\s+/).filter(Boolean));
  ids.add(message.id);
  control.setAttribute("aria-describedby", [...ids].join(" "));
}

/** `documents[0].number` as the dictionary writes it. */
function pattern(path: string): string {
  return path.replace(/\[\d*\]/g, "[]");
}

/** A date as people here write it; everything else as it is. */
function display(kind: string, text: string): string {
  if (kind !== "date" && kind !== "expiry") return text;
  return /^\d{4}(-\d{2}){0,2}$/.test(text) ? text.split("-").reverse().join("/") : text;
}

function sentence(text: string): string {
  return text.charAt(0).toLocaleUpperCase("vi") + text.slice(1);
}

function today(): string {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function flat(value: unknown, path = "", out: Record<string, string> = {}): Record<string, string> {
  if (Array.isArray(value)) value.forEach((item, n) => flat(item, `${path}[${n}]`, out));
  else if (typeof value === "object" && value !== null) {
    for (const [key, inner] of Object.entries(value)) flat(inner, path ? `${path}.${key}` : key, out);
  } else if (typeof value === "string") out[path] = value;
  return out;
}

function hidden(element: HTMLElement): HTMLElement {
  element.style.cssText =
    "position:absolute;width:1px;height:1px;margin:-1px;padding:0;overflow:hidden;clip-path:inset(50%);white-space:nowrap;border:0";
  return element;
}
