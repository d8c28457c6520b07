/** The generated glue, of the full or the slim build; `build.mjs` says which. */
declare module "#glue" {
  export default function init(source: {
    module_or_path: BufferSource | WebAssembly.Module | Response | Promise<Response>;
  }): Promise<unknown>;
  export function initSync(source: { module: BufferSource | WebAssembly.Module }): unknown;
  export function __wbg_reset_state(): void;
  /** The memory of the instance that is running; the glue tool adds this. */
  export function memory(): { readonly buffer: ArrayBuffer };
  // What goes in lies in the room, and what is said in the memory: see passage.ts.
  export function room(bytes: number): number;
  export function said(document: boolean): number;
  export function length(document: boolean): number;
  export function tidy(): void;
  export function request(length: number): void;
  export function call(beside: number, apart: boolean): number;
  export function scalar(length: number): number;
  export function checkScalar(number: number, length: number, on: number): number;
  export function normalizeScalar(number: number, length: number, on: number): number;
  export function draftOpen(length: number): number;
  export function draftFree(draft: number): void;
  export function draftSpeak(draft: number, vietnamese: boolean): void;
  export function draftPlace(draft: number, length: number): number;
  export function draftSet(draft: number, place: number, length: number): boolean;
  export function draftChanges(draft: number): number;
  export function draftFindings(draft: number): number;
  export function draftText(draft: number, place: number): number;
  export function draftFill(draft: number, length: number): number;
  export function draftJson(draft: number): number;
}

/** The module, packed by gzip; `build.mjs` puts it in. */
declare module "#packed" {
  const packed: Uint8Array;
  export default packed;
}
