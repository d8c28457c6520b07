/** The generated glue, of the full or the slim build; `build.mjs` says which. */
declare module "#glue" {
  export default function init(source: {
    module_or_path: BufferSource | WebAssembly.Module | Response | Promise<Response>;
  }): Promise<unknown>;
  export function initSync(source: { module: BufferSource | WebAssembly.Module }): unknown;
  export function __wbg_reset_state(): void;
  export function call(request: string, data?: Uint8Array): string;
  export function callText(request: string, text: string): string;
  export function callBytes(request: string, data?: Uint8Array): { json(): string; bytes(): Uint8Array; free(): void };
  export function scalar(name: string): number;
  export function checkScalar(number: number, text: string, on: number): number;
  export function normalizeScalar(number: number, text: string, on: number): string;
  export class Draft {
    static open(request: string): Draft;
    speak(vietnamese: boolean): void;
    place(path: string): number;
    set(place: number, text: string): boolean;
    changes(): string;
    findings(): string;
    text(place: number): string;
    fill(request: string): string;
    json(): string;
    free(): void;
  }
}

/** The module, packed by gzip; `build.mjs` puts it in. */
declare module "#packed" {
  const packed: Uint8Array;
  export default packed;
}
