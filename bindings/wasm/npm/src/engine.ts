// The door: requests and answers. Three levels are never mixed: a wrong call throws, a malformed request is `answer.error`,
// wrong data is findings.

import * as glue from "#glue";

export type Language = "vi" | "en";
export type Severity = "error" | "warning" | "info";
export type Dimension = "correct" | "sufficient" | "clean" | "living";

/** What a rule found. It carries no personal value unless the request says `reveal`. */
export interface Finding {
  /** The record, counted from 1. */
  record: number;
  rule: string;
  severity: Severity;
  dimension: Dimension;
  /** JSON Pointer into the record; empty for the record as a whole. */
  path: string;
  args?: string[];
  /** In the language that was asked for. */
  message: string;
  /** The legal grounds. */
  basis: string;
  /** How to mend it. */
  fix?: string;
  value?: string;
}

/** A request; the members of each operation are listed in the README. */
export interface Request {
  op: string;
  [member: string]: unknown;
}

export type Answer<R = Record<string, unknown>> =
  | { ok: true; op: string; result: R }
  | { ok: false; error: { code: string; message: string } };

/** The result of `check`. */
export interface Report {
  format: string;
  record: string;
  records: number;
  clean: number;
  errors: number;
  warnings: number;
  infos: number;
  /** Whether there were more findings than are listed. */
  capped: boolean;
  findings: Finding[];
}

/** The result of `versions`. */
export interface Versions {
  library: string;
  abi: number;
  /** Up to which day the code lists are known. */
  data: string;
  editions: string[];
  latest: string;
}

/** The call was wrong, or the library failed. The text never repeats a value. */
export class ChuanError extends Error {
  /** `argument`, `not-ready`, `internal`, or the code of a refused request. */
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.name = "ChuanError";
    this.code = code;
  }
}

/** Which instance is running: what belongs to an earlier one is dead. */
export const instance = { number: 0, ready: false };

/** Makes an error of what a call threw; after a trap a fresh instance takes the place of the broken one. */
export function failure(thrown: unknown): ChuanError {
  if (thrown instanceof ChuanError) return thrown;
  if (!instance.ready) return new ChuanError("not-ready", "await init() before the first call");
  if (typeof thrown === "string") {
    const { error } = JSON.parse(thrown) as { error: { code: string; message: string } };
    return new ChuanError(error.code, error.message);
  }
  instance.number += 1;
  glue.__wbg_reset_state();
  return new ChuanError("internal", "the library failed; it was started anew");
}

export function argument(good: boolean, what: string): void {
  if (!good) throw new ChuanError("argument", what);
}

function requestText(request: Request | string): string {
  argument(typeof request === "string" || (typeof request === "object" && request !== null), "a request is an object or its JSON");
  return typeof request === "string" ? request : JSON.stringify(request);
}

/**
 * Answers a request with the answer's text: the same bytes in every language that the library is bound to.
 * `data` is a document beside the request.
 */
export function callText(request: Request | string, data?: Uint8Array | string): string {
  const text = requestText(request);
  argument(data === undefined || typeof data === "string" || data instanceof Uint8Array, "data are bytes or a text");
  try {
    return typeof data === "string" ? glue.callText(text, data) : glue.call(text, data);
  } catch (thrown) {
    throw failure(thrown);
  }
}

/** Answers a request. `data` is a document beside the request; a written document stands in `result.text` or `result.hex`. */
export function call<R = Record<string, unknown>>(request: Request | string, data?: Uint8Array | string): Answer<R> {
  return JSON.parse(callText(request, data)) as Answer<R>;
}

/** The same, with the document that was written as bytes. */
export function callBytes<R = Record<string, unknown>>(
  request: Request | string,
  data?: Uint8Array | string,
): { answer: Answer<R>; bytes: Uint8Array } {
  const text = requestText(request);
  const document = typeof data === "string" ? new TextEncoder().encode(data) : data;
  argument(document === undefined || document instanceof Uint8Array, "data are bytes or a text");
  try {
    const out = glue.callBytes(text, document);
    const done = { answer: JSON.parse(out.json()) as Answer<R>, bytes: out.bytes() };
    out.free();
    return done;
  } catch (thrown) {
    throw failure(thrown);
  }
}

/** The result of a request, or an error when it was refused. */
export function ask<R>(request: Request, data?: Uint8Array | string): R {
  const answer = call<R>(request, data);
  if (!answer.ok) throw new ChuanError(answer.error.code, answer.error.message);
  return answer.result;
}

/** The versions of library, lists and editions. */
export function versions(): Versions {
  return ask<Versions>({ op: "versions" });
}
