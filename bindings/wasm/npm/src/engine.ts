// The door: requests and answers. Three levels are never mixed: a wrong call throws, a malformed request is `answer.error`,
// wrong data is findings.

import * as glue from "#glue";
import { forget, put, said, tidy, written } from "./passage.js";

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

/** The error of a refused request. */
export function refused({ code, message }: { code: string; message: string }): ChuanError {
  return new ChuanError(code, message);
}

/** Which instance is running: what belongs to an earlier one is dead. */
export const instance = { number: 0, ready: false };

/** Makes an error of what a call threw; after a trap a fresh instance takes the place of the broken one. */
export function failure(thrown: unknown): ChuanError {
  if (thrown instanceof ChuanError) return thrown;
  if (!instance.ready) return new ChuanError("not-ready", "await init() before the first call");
  instance.number += 1;
  forget();
  last = undefined;
  known.length = 0;
  glue.__wbg_reset_state();
  return new ChuanError("internal", "the library failed; it was started anew");
}

export function argument(good: boolean, what: string): void {
  if (!good) throw new ChuanError("argument", what);
}

function requestText(request: Request | string): string {
  argument(typeof request === "string" || (typeof request === "object" && request !== null), "a request is an object or its JSON");
  if (typeof request === "string") return request;
  try {
    return JSON.stringify(request);
  } catch {
    // The engine's own words could name what stands in it.
    throw new ChuanError("argument", "a request has no circles and no big integers in it");
  }
}

/** An answer, and what it says once somebody asked for that. */
interface Said {
  readonly text: string;
  parsed?: unknown;
}

/** The request of the last call, when there was a document beside it: it is not passed again. */
let last: string | undefined;
/** The longest that is remembered. */
const LONGEST = 4096;
/** The answers that the module knows by number, `ANSWERS` of passage.rs: reports without values, as most are. */
const known: Said[] = [];
const KNOWN = 8;

function answered(request: Request | string, data: Uint8Array | string | undefined, apart: boolean): Said {
  const text = requestText(request);
  argument(data === undefined || typeof data === "string" || data instanceof Uint8Array, "data are bytes or a text");
  try {
    if (text !== last) {
      last = undefined;
      glue.request(put(text));
      if (data !== undefined && text.length <= LONGEST) last = text;
    }
    const number = glue.call(data === undefined ? 0 : put(data) + 1, apart);
    const answer = known[number] ?? { text: said() };
    if (number >= KNOWN && number < 2 * KNOWN) known[number - KNOWN] = answer;
    if (!apart) tidy();
    return answer;
  } catch (thrown) {
    throw failure(thrown);
  }
}

/** What an answer says: made anew for each caller, who may change it. */
function parsed<R>(answer: Said): Answer<R> {
  if (!known.includes(answer)) return JSON.parse(answer.text) as Answer<R>;
  answer.parsed ??= JSON.parse(answer.text);
  return copy(answer.parsed) as Answer<R>;
}

/** A copy costs a fifth of reading the text again. */
function copy(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(copy);
  const made: Record<string, unknown> = { ...value };
  for (const name in made) {
    const member = made[name];
    if (typeof member === "object") made[name] = copy(member);
  }
  return made;
}

/**
 * Answers a request with the answer's text: the same bytes in every language that the library is bound to.
 * `data` is a document beside the request.
 */
export function callText(request: Request | string, data?: Uint8Array | string): string {
  return answered(request, data, false).text;
}

/** Answers a request. `data` is a document beside the request; a written document stands in `result.text` or `result.hex`. */
export function call<R = Record<string, unknown>>(request: Request | string, data?: Uint8Array | string): Answer<R> {
  return parsed<R>(answered(request, data, false));
}

/** The same, with the document that was written as bytes. */
export function callBytes<R = Record<string, unknown>>(
  request: Request | string,
  data?: Uint8Array | string,
): { answer: Answer<R>; bytes: Uint8Array } {
  const answer = parsed<R>(answered(request, data, true));
  try {
    const bytes = written();
    tidy();
    return { answer, bytes };
  } catch (thrown) {
    throw failure(thrown);
  }
}

/** The result of a request, or an error when it was refused. */
export function ask<R>(request: Request, data?: Uint8Array | string): R {
  const answer = call<R>(request, data);
  if (!answer.ok) throw refused(answer.error);
  return answer.result;
}

/** The versions of library, lists and editions. */
export function versions(): Versions {
  return ask<Versions>({ op: "versions" });
}
