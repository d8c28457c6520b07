// A record being typed: one field is set, and only findings that changed come back.

import * as glue from "#glue";
import { put, said, tidy } from "./passage.js";
import { argument, failure, instance, refused, ChuanError, type Answer, type Finding, type Language } from "./engine.js";
import type { Records } from "./records.js";

/** By which standard a record is judged. */
export interface DraftOptions {
  /** The day of judgement, YYYY-MM-DD; the library has no clock. */
  asOf: string;
  edition?: string;
  profile?: string;
  profileToml?: string;
  language?: Language;
}

/** Findings by field: the field that was set, and every other whose findings are not what they were; "" is the whole record. */
export type Changes = { readonly [path: string]: readonly Finding[] };

/** What a document filled. */
export interface Filled {
  format: string;
  fields: string[];
}

const GIVEN_BACK = -1;
const NONE: readonly Finding[] = Object.freeze([]);

/** Gives back the memory of drafts that nobody holds any more. */
const lost =
  typeof FinalizationRegistry === "undefined"
    ? undefined
    : new FinalizationRegistry<{ draft: number; of: number }>(({ draft, of }) => {
        if (of === instance.number) glue.draftFree(draft);
      });

/** A record being typed. */
export class Draft<R extends keyof Records = "citizen"> {
  readonly #record: string;
  /** Its number in the module. */
  readonly #draft: number;
  /** The instance it belongs to; `GIVEN_BACK` when it was. */
  #instance: number;
  readonly #places = new Map<string, number>();
  /** What each field's last change said, to be given again while nothing changes. */
  readonly #same = new Map<string, Changes>();
  #now: Record<string, readonly Finding[]> = {};
  #language: Language;

  constructor(record: R, options: DraftOptions) {
    argument(typeof record === "string", "a record type is named by a text");
    argument(typeof options?.asOf === "string", "asOf is missing: there is no clock in the library");
    const { asOf, edition, profile, profileToml } = options;
    const request = { record, as_of: asOf, edition, profile, profile_toml: profileToml };
    this.#record = record;
    this.#instance = instance.number;
    this.#draft = this.#run(() => glue.draftOpen(put(JSON.stringify(request))));
    if (this.#draft < 0) throw refused((JSON.parse(said()) as Answer & { ok: false }).error);
    lost?.register(this, { draft: this.#draft, of: instance.number }, this);
    this.#language = options.language ?? "vi";
    this.#run(() => glue.draftSpeak(this.#draft, this.#language === "vi"));
    this.#all();
  }

  /** The record type. */
  get type(): string {
    return this.#record;
  }

  /** The language of messages. */
  get language(): Language {
    return this.#language;
  }

  set language(language: Language) {
    argument(language === "vi" || language === "en", "a language is vi or en");
    this.#language = language;
    this.#run(() => glue.draftSpeak(this.#draft, language === "vi"));
    this.#all();
  }

  /** Whether the record has a field of this path. */
  has(path: string): path is Records[R]["path"] {
    return this.#run(() => this.#find(path)) >= 0;
  }

  /**
   * Puts a text into a field; an empty one empties it. What comes back are the findings of this field, and of every other
   * whose findings are not what they were.
   */
  set(path: Records[R]["path"], text: string): Changes {
    argument(typeof text === "string", "a value is a text");
    this.#alive();
    let changed: string;
    try {
      const other = glue.draftSet(this.#draft, this.#place(path), put(text));
      tidy();
      if (!other) {
        const same = this.#same.get(path);
        if (same !== undefined) return same;
        changed = "{}";
      } else {
        glue.draftChanges(this.#draft);
        changed = said();
      }
    } catch (thrown) {
      throw failure(thrown);
    }
    const changes = JSON.parse(changed) as Record<string, readonly Finding[]>;
    for (const [at, findings] of Object.entries(changes)) {
      this.#now[at] = findings;
      this.#same.delete(at);
    }
    const own = { [path]: this.#now[path] ?? NONE };
    this.#same.set(path, Object.freeze(own));
    return path in changes || changed === "{}" ? { ...changes, ...own } : { ...own, ...changes };
  }

  /** What stands in a field: its canonical text, or the text that could not be read. */
  get(path: Records[R]["path"]): string {
    return this.#say(() => glue.draftText(this.#draft, this.#place(path)));
  }

  /** The findings of a field, or all. */
  findings(path?: string): readonly Finding[] {
    if (path !== undefined) return this.#now[path] ?? NONE;
    return Object.values(this.#now).flat();
  }

  /** Takes over what a document of one record says, such as the QR of a card; the other fields stay. */
  fill(text: string, format?: string): Filled {
    argument(typeof text === "string", "a document is a text");
    const told = this.#say(() => glue.draftFill(this.#draft, put(JSON.stringify({ text, format }))));
    const answer = JSON.parse(told) as Answer<Filled>;
    if (!answer.ok) throw refused(answer.error);
    this.#all();
    return answer.result;
  }

  /** The record as canonical JSON: equal records give equal bytes. */
  json(): string {
    return this.#say(() => glue.draftJson(this.#draft));
  }

  /** The record. */
  record(): Records[R]["record"] {
    return JSON.parse(this.json()) as Records[R]["record"];
  }

  /** Gives its memory back; otherwise the garbage collector does. */
  free(): void {
    if (this.#instance === instance.number) glue.draftFree(this.#draft);
    this.#instance = GIVEN_BACK;
    lost?.unregister(this);
  }

  #alive(): void {
    argument(this.#instance !== GIVEN_BACK, "the draft was given back");
    if (this.#instance !== instance.number) throw new ChuanError("internal", "the library was started anew; make a new draft");
  }

  #run<T>(work: () => T): T {
    this.#alive();
    try {
      return work();
    } catch (thrown) {
      throw failure(thrown);
    }
  }

  /** What the module says to it. */
  #say(work: () => number): string {
    return this.#run(() => {
      work();
      const text = said();
      tidy();
      return text;
    });
  }

  #find(path: string): number {
    let place = this.#places.get(path);
    if (place === undefined) {
      place = glue.draftPlace(this.#draft, put(path));
      if (place >= 0) this.#places.set(path, place);
    }
    return place;
  }

  #place(path: string): number {
    const place = this.#places.get(path) ?? this.#find(path);
    if (place < 0) throw new ChuanError("no-field", "the record has no field of this path");
    return place;
  }

  /** Reads all findings anew. */
  #all(): void {
    const all = JSON.parse(this.#say(() => glue.draftFindings(this.#draft))) as Finding[];
    this.#now = {};
    this.#same.clear();
    for (const finding of all) {
      const at = dotted(finding.path);
      this.#now[at] = [...(this.#now[at] ?? []), finding];
    }
  }
}

/** `/documents/0/number` as `documents[0].number`. */
export function dotted(pointer: string): string {
  return pointer
    .slice(1)
    .split("/")
    .reduce((path, part) => (/^\d+$/.test(part) ? `${path}[${part}]` : path ? `${path}.${part}` : part), "");
}
