// Single values, for the calls that must cost nothing when the value is in order.

import * as glue from "#glue";
import { put, said, tidy } from "./passage.js";
import { argument, failure, instance, ChuanError } from "./engine.js";

/** What a text is, taken as a value of a sort. */
export type Verdict = "canonical" | "repairable" | "unreadable" | "empty";

export interface Normalized {
  verdict: Verdict;
  /** The canonical form; the text as it was when it can not be read. */
  value: string;
  /** What was done to it. */
  repairs: string[];
}

const VERDICTS: readonly Verdict[] = ["canonical", "repairable", "unreadable", "empty"];

let numbers = new Map<string, number>();
let of = 0;

function number(kind: string): number {
  if (of !== instance.number) {
    numbers = new Map();
    of = instance.number;
  }
  const known = numbers.get(kind);
  if (known !== undefined) return known;
  argument(typeof kind === "string", "a kind is a text");
  const found = glue.scalar(put(kind));
  if (found < 0) throw new ChuanError("no-kind", "no value type or code list of this name");
  numbers.set(kind, found);
  return found;
}

let lastDay = "";
let lastPacked = 0;

/** `2026-11-21` as 20261121. */
function packed(day: string | undefined): number {
  if (day === undefined) return 0;
  if (day === lastDay) return lastPacked;
  argument(/^\d{4}-\d{2}-\d{2}$/.test(day), "a day is written YYYY-MM-DD");
  lastPacked = Number(day.replaceAll("-", ""));
  lastDay = day;
  return lastPacked;
}

/**
 * What a text is, taken as a value of a sort: `personal-id`, `date`, `tax-code`, `phone`, `person-name`, `commune-code`, the name
 * of a code list … `asOf` is the day by whose rules it is judged.
 */
export function checkValue(kind: string, text: string, asOf?: string): Verdict {
  argument(typeof text === "string", "a value is a text");
  try {
    const verdict = VERDICTS[glue.checkScalar(number(kind), put(text), packed(asOf))]!;
    tidy();
    return verdict;
  } catch (thrown) {
    throw failure(thrown);
  }
}

/** The canonical form of a text. */
export function normalizeValue(kind: string, text: string, asOf?: string): Normalized {
  argument(typeof text === "string", "a value is a text");
  try {
    glue.normalizeScalar(number(kind), put(text), packed(asOf));
    const form = said();
    tidy();
    const end = form.indexOf("\n");
    const repairs = form.slice(1, end);
    return { verdict: VERDICTS[Number(form[0])]!, value: form.slice(end + 1), repairs: repairs ? repairs.split(",") : [] };
  } catch (thrown) {
    throw failure(thrown);
  }
}
