// What passes between JavaScript and the module: texts and bytes go into one room in its memory and are called by their length;
// what it says stands in its memory as well.

import * as glue from "#glue";

/** Bytes of the room at first; what took more than LARGE is given back after the call. */
const ROOM = 16 << 10;
const LARGE = 64 << 10;
/** Texts up to this length go letter by letter: the encoder's own call costs more. */
const SHORT = 32;
/** Safari's decoder gives up after 2 GiB. */
const WORN = 1 << 30;

const encoder = new TextEncoder();
let decoder: TextDecoder;
let decoded = WORN;

/** The memory, and the room in it; a memory that grows takes them away. */
let memory: Uint8Array<ArrayBuffer>;
let room = new Uint8Array();
let large = false;

/** A fresh instance has a memory of its own. */
export function forget(): void {
  room = new Uint8Array();
  large = false;
}

/** Makes room for so many bytes; what stands in it stays. */
function reserve(bytes: number): void {
  const size = Math.max(bytes, room.length, ROOM);
  const at = glue.room(size);
  memory = new Uint8Array(glue.memory().buffer);
  room = memory.subarray(at, at + size);
  large ||= size > LARGE;
}

/** Writes a text or bytes into the room; how many bytes they are. */
export function put(given: string | Uint8Array): number {
  const length = given.length;
  if (typeof given !== "string") {
    if (room.length < length || room.length === 0) reserve(length);
    room.set(given);
    return length;
  }
  if (room.length === 0) reserve(0);
  if (length <= SHORT) {
    let at = 0;
    for (; at < length; at += 1) {
      const letter = given.charCodeAt(at);
      if (letter > 0x7f) break;
      room[at] = letter;
    }
    if (at === length) return length;
  }
  let { read, written } = encoder.encodeInto(given, room);
  while (read < length) {
    // As many bytes a letter as until now, and some more.
    reserve(written + Math.ceil((length - read) * Math.min(3, (written / read) * 1.1)) + 16);
    const more = encoder.encodeInto(given.slice(read), room.subarray(written));
    read += more.read;
    written += more.written;
  }
  return written;
}

/** What the module says; for how it is written see `said`. */
function bytes(document: boolean): Uint8Array {
  const length = glue.length(document);
  // The memory has grown while it was written.
  if (memory.length === 0) memory = new Uint8Array(glue.memory().buffer);
  large ||= length > LARGE;
  const at = glue.said(document);
  return memory.subarray(at, at + length);
}

/** The text that the module says. */
export function said(): string {
  const text = bytes(false);
  decoded += text.length;
  if (decoded >= WORN) {
    decoder = new TextDecoder("utf-8", { ignoreBOM: true });
    decoded = text.length;
  }
  return decoder.decode(text);
}

/** The document that was written. */
export function written(): Uint8Array {
  return bytes(true).slice();
}

/** At the end of a call: gives back what a large one took. */
export function tidy(): void {
  if (!large) return;
  glue.tidy();
  forget();
}
