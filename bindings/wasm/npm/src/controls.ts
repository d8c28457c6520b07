// What stands in the controls of a form, and how people here write it.

import type { Language } from "./engine.js";

export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

export function isControl(element: unknown): element is Control {
  return (
    (element instanceof HTMLInputElement && !["submit", "reset", "button", "image", "file"].includes(element.type)) ||
    element instanceof HTMLSelectElement ||
    element instanceof HTMLTextAreaElement
  );
}

export function hasControl(node: Node): boolean {
  return isControl(node) || (node instanceof Element && node.querySelector("input, select, textarea") !== null);
}

export function pathOf(control: Control): string {
  return control.name.replaceAll("[]", "[0]");
}

export function isScanner(element: unknown): element is HTMLInputElement | HTMLTextAreaElement {
  return (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) && "scan" in element.dataset;
}

export function chosen(control: Control): boolean {
  return !(control instanceof HTMLInputElement && (control.type === "radio" || control.type === "checkbox")) || control.checked;
}

export function valueOf({ controls }: { controls: readonly Control[] }): string {
  return controls.find(chosen)?.value ?? "";
}

export function describe(control: Control, message: HTMLElement, on = true): void {
  const ids = new Set((control.getAttribute("aria-describedby") ?? "").split(/\s+/).filter(Boolean));
  if (on) ids.add(message.id);
  else ids.delete(message.id);
  if (ids.size > 0) control.setAttribute("aria-describedby", [...ids].join(" "));
  else control.removeAttribute("aria-describedby");
}

/** `documents[0].number` as the dictionary writes it. */
export function pattern(path: string): string {
  return path.replace(/\[\d*\]/g, "[]");
}

/** A date as people here write it; everything else as it is. */
export function display(kind: string, text: string, language: Language): string {
  if (kind === "expiry" && text === "never") return language === "vi" ? "Không thời hạn" : text;
  if (kind !== "date" && kind !== "expiry") return text;
  return /^\d{4}(-\d{2}){0,2}$/.test(text) ? text.split("-").reverse().join("/") : text;
}

export function sentence(text: string): string {
  return text.charAt(0).toLocaleUpperCase("vi") + text.slice(1);
}

export function today(): string {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

export function flat(value: unknown, path = "", out: Record<string, string> = {}): Record<string, string> {
  if (Array.isArray(value)) value.forEach((item, n) => flat(item, `${path}[${n}]`, out));
  else if (typeof value === "object" && value !== null) {
    for (const [key, inner] of Object.entries(value)) flat(inner, path ? `${path}.${key}` : key, out);
  } else if (typeof value === "string") out[path] = value;
  return out;
}

export function hidden(element: HTMLElement): HTMLElement {
  element.style.cssText =
    "position:absolute;width:1px;height:1px;margin:-1px;padding:0;overflow:hidden;clip-path:inset(50%);white-space:nowrap;border:0";
  return element;
}
