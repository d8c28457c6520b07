// `bindForm`: a plain HTML form becomes a record. Inputs are named by field path; what is wrong is said beside the field.
// No rule is decided here: the helper puts texts into a draft and shows what the draft finds.

import { argument, ask, ChuanError, type Finding, type Language } from "./engine.js";
import { Draft, dotted, type DraftOptions, type Filled } from "./draft.js";
import {
  describe, display, flat, hasControl, hidden, isControl, isScanner, pathOf, pattern, sentence, today, valueOf, type Control,
} from "./controls.js";
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
  /** Takes the listeners and the messages off again; the inputs keep what stands in them. */
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

/** One field of the record with everything that shows it. */
interface Bound {
  path: string;
  kind: string;
  controls: Control[];
  message: HTMLElement;
  /** What stood in the controls when they were last put into the draft or filled from it. */
  text: string;
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
  /** Errors at fields that the form does not have. */
  readonly #rest: HTMLElement;
  readonly #off = new AbortController();
  readonly #watch: MutationObserver;
  /** Elements that the page did not have before. */
  readonly #made = new Set<Element>();
  readonly #native: boolean;
  /** Fields that are judged when the pointer is let go. */
  readonly #later = new Set<Bound>();
  #pressed = false;
  #about = new Map<string, About>();
  /** Whether the form was handed in: from then on everything is shown. */
  #asked = false;
  #said = "";

  constructor(form: HTMLFormElement, record: R, options: FormOptions) {
    argument(form instanceof HTMLFormElement, "a form is bound, no other element");
    const { asOf = today(), scans = ["cccd-qr"], patience = 900, ...rest } = options;
    this.draft = new Draft(record, { asOf, ...rest });
    this.#form = form;
    this.#record = record;
    this.#scans = scans;
    this.#patience = patience;
    // The browser's own bubbles would speak another language than the rules.
    this.#native = form.noValidate;
    form.noValidate = true;
    this.#status = hidden(this.#make());
    this.#status.setAttribute("role", "status");
    this.#status.setAttribute("aria-live", "polite");
    this.#rest = this.#own("") ?? this.#make();
    this.#rest.classList.add("chuan-message");
    this.#rest.hidden = true;
    if (this.#made.has(this.#rest)) form.append(this.#rest);
    form.append(this.#status);
    this.#watch = new MutationObserver((changes) => {
      const controls = (nodes: NodeList) => Array.from(nodes).some(hasControl);
      if (changes.some((c) => c.type === "attributes" || controls(c.addedNodes) || controls(c.removedNodes))) this.#collect();
    });
    this.#learn();
    this.#listen();
    this.#collect();
    this.#watch.observe(form, { childList: true, subtree: true, attributeFilter: ["name"] });
  }

  get language(): Language {
    return this.draft.language;
  }

  set language(language: Language) {
    this.draft.language = language;
    this.#learn();
    this.#speak();
    for (const field of this.#fields.values()) if (field.shown) this.#show(field);
    this.#others();
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
        write(field, this.draft.get(field.path as never), this.language);
        field.visited = true;
      }
      for (const field of this.#fields.values()) if (field.visited) this.#show(field);
      this.#others();
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
    this.#later.clear();
    this.#collect();
    // A script or a program for passwords may have filled inputs without a word.
    for (const field of this.#fields.values()) if (valueOf(field) !== field.text) this.#put(field);
    for (const field of this.#fields.values()) this.#show(field);
    this.#others();
    const errors = this.draft.findings().filter((finding) => finding.severity === "error");
    this.#say(WORDS[this.language].errors(errors.length));
    for (const field of this.#fields.values()) {
      if (field.controls[0]?.isConnected && this.draft.findings(field.path).some((finding) => finding.severity === "error")) {
        field.controls[0].focus();
        break;
      }
    }
    return errors.length === 0;
  }

  clear(): void {
    for (const field of this.#fields.values()) write(field, "", this.language);
    this.#restart();
  }

  unbind(): void {
    this.#off.abort();
    this.#watch.disconnect();
    for (const field of this.#fields.values()) {
      clearTimeout(field.timer);
      this.#hide(field);
      for (const control of field.controls) {
        control.removeAttribute("aria-invalid");
        describe(control, field.message, false);
      }
    }
    for (const element of this.#made) element.remove();
    this.#rest.hidden = true;
    this.#rest.replaceChildren();
    this.#form.noValidate = this.#native;
    this.draft.free();
  }

  /** Begins anew with what stands in the inputs. */
  #restart(): void {
    this.#asked = false;
    this.#later.clear();
    for (const field of this.#fields.values()) {
      clearTimeout(field.timer);
      field.text = valueOf(field);
      this.draft.set(field.path as never, field.text);
      field.visited = false;
      this.#hide(field);
    }
    // What a card brought besides the fields of the form goes too.
    for (const path of Object.keys(flat(JSON.parse(this.draft.json())))) {
      if (!this.#fields.has(path) && this.draft.has(path)) this.draft.set(path, "");
    }
    this.#others();
    this.#tell("chuan:change", { path: "" });
  }

  #make(): HTMLElement {
    const made = this.#form.ownerDocument.createElement("p");
    this.#made.add(made);
    return made;
  }

  /** The place that the page has for messages of a field. */
  #own(path: string): HTMLElement | undefined {
    const places = Array.from(this.#form.querySelectorAll<HTMLElement>("[data-message-for]"));
    return places.find((element) => element.dataset.messageFor?.replaceAll("[]", "[0]") === path);
  }

  /** Asks the standard what the fields are called, in the language of now. */
  #learn(): void {
    const request = { op: "describe", what: "fields", name: this.#record, lang: this.language };
    const { fields } = ask<{ fields: About[] }>(request);
    this.#about = new Map(fields.map((about) => [about.path, about]));
  }

  /** Takes in the controls that the form has now. Of a field whose controls are gone the record keeps the value. */
  #collect(): void {
    const now = new Map<string, Control[]>();
    for (const element of Array.from(this.#form.elements)) {
      if (!isControl(element) || !element.name || !this.draft.has(pathOf(element))) continue;
      now.set(pathOf(element), [...(now.get(pathOf(element)) ?? []), element]);
    }
    for (const [path, field] of this.#fields) {
      if (now.has(path)) continue;
      // Its errors are shown with those of fields that the form does not have.
      clearTimeout(field.timer);
      this.#hide(field);
      for (const control of field.controls) describe(control, field.message, false);
      if (this.#made.delete(field.message)) field.message.remove();
      this.#fields.delete(path);
    }
    const fresh: Bound[] = [];
    for (const [path, controls] of now) {
      const known = this.#fields.get(path);
      const same = known?.controls.length === controls.length && controls.every((control) => known.controls.includes(control));
      if (same && known.message.isConnected) continue;
      const kind = this.#about.get(pattern(path))?.kind ?? "text";
      const message = known?.message.isConnected ? known.message : this.#messageOf(controls, path);
      for (const control of controls) {
        describe(control, message);
        // Those that belong to the form by their attribute only are not heard through it.
        if (!this.#form.contains(control) && !known?.controls.includes(control)) this.#hear(control);
      }
      const field = known ?? { path, kind, controls, message, text: "", visited: false, shown: false };
      Object.assign(field, { controls, message });
      this.#fields.set(path, field);
      fresh.push(field);
    }
    if (fresh.length === 0) return;
    this.#speak();
    // What the page or the browser put into the inputs already.
    for (const field of fresh) {
      if (valueOf(field)) this.#put(field);
      if (field.shown) this.#show(field);
    }
  }

  /** Makes the place for messages anew that a script of the page took away. */
  #place(field: Bound): void {
    for (const control of field.controls) describe(control, field.message, false);
    field.message = this.#messageOf(field.controls, field.path);
    for (const control of field.controls) describe(control, field.message);
  }

  /** The place for messages: the page's own, else a new one after the control and its label, or after the choices of a group. */
  #messageOf(controls: readonly Control[], path: string): HTMLElement {
    let message = this.#own(path);
    const last = controls.at(-1);
    if (!message && last) {
      message = this.#make();
      const group = last.type === "radio" ? last.closest("fieldset") : null;
      if (group && Array.from(group.elements).every((element) => controls.includes(element as Control))) group.append(message);
      // Inside of a label it would become part of the control's name.
      else (last.closest("label") ?? last).after(message);
    }
    message ??= this.#make();
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
    this.#hear(form);
    // A message that appears while the pointer is down would push the button from under it, and the click would be lost.
    const pointer = (type: string, act: () => void) => form.ownerDocument.addEventListener(type, act, { signal, capture: true });
    pointer("pointerdown", () => (this.#pressed = true));
    for (const type of ["pointerup", "pointercancel"]) pointer(type, () => this.#release());
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
    on("reset", (event) => setTimeout(() => event.defaultPrevented || signal.aborted || this.#restart()));
  }

  /** Hears what is typed and chosen in the form, or in a control that stands outside of it. */
  #hear(place: HTMLElement): void {
    const on = (type: string, act: (field: Bound, event: Event) => void) =>
      place.addEventListener(
        type,
        (event) => {
          const field = this.#fieldOf(event.target);
          if (!field) return;
          this.#put(field);
          clearTimeout(field.timer);
          act(field, event);
        },
        { signal: this.#off.signal },
      );
    // Nobody is told of a mistake in the middle of a number; but what was wrong and is mended goes quiet at once.
    const typed = (field: Bound) => {
      if (field.shown || this.#asked) this.#show(field);
      else field.timer = setTimeout(() => this.#visit(field), this.#patience);
    };
    // Half a syllable that an input method is composing is judged by nobody.
    on("input", (field, event) => (event as InputEvent).isComposing || typed(field));
    on("compositionend", typed);
    on("change", (field) => {
      this.#tidy(field);
      if (!this.#pressed) return this.#visit(field);
      this.#later.add(field);
      // Where the release is heard by nobody, such as in the list of a select.
      field.timer = setTimeout(() => this.#release(), 500);
    });
  }

  /** The pointer is let go: what waits for it is judged after the click that follows. */
  #release(): void {
    this.#pressed = false;
    if (this.#later.size === 0) return;
    setTimeout(() => {
      if (this.#off.signal.aborted) return;
      for (const field of this.#later) this.#visit(field);
      this.#later.clear();
    });
  }

  #fieldOf(target: EventTarget | null): Bound | undefined {
    return isControl(target) ? this.#fields.get(pathOf(target)) : undefined;
  }

  /** Puts what stands in the input into the draft and shows what that changed elsewhere. */
  #put(field: Bound): void {
    field.text = valueOf(field);
    const changes = this.draft.set(field.path as never, field.text);
    for (const path of Object.keys(changes)) {
      const other = this.#fields.get(path);
      if (other && other !== field && (other.visited || this.#asked)) this.#show(other);
    }
    if (this.#asked) this.#others();
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
    const text = display(field.kind, this.draft.get(field.path as never), this.language);
    if (text) control.value = text;
  }

  /** Errors at fields that the form does not have: nobody would know why it is refused. */
  #others(): void {
    const errors = this.draft.findings().filter((f) => this.#asked && f.severity === "error" && !this.#fields.has(dotted(f.path)));
    this.#rest.replaceChildren(...errors.map((finding) => this.#line(finding)));
    this.#rest.hidden = errors.length === 0;
    this.#rest.dataset.severity = "error";
  }

  #show(field: Bound, aloud = false): void {
    const empty = valueOf(field) === "";
    const findings = this.draft.findings(field.path).filter(() => this.#asked || !empty);
    if (findings.length === 0) return this.#hide(field);
    if (!field.message.isConnected) this.#place(field);
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

/** Puts a canonical text into the controls: dates as people here write them, but inputs for dates take no other form than theirs. */
function write(field: Bound, text: string, language: Language): void {
  for (const control of field.controls) {
    if (control instanceof HTMLInputElement && (control.type === "radio" || control.type === "checkbox")) {
      control.checked = control.value === text;
    } else {
      control.value = control.type === "date" ? text : display(field.kind, text, language);
    }
  }
  field.text = valueOf(field);
}
