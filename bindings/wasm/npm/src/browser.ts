// For browsers and bundlers: `await init()`, then everything is synchronous.

import start from "#glue";
import { instance } from "./engine.js";

export * from "./index.js";

let started: Promise<void> | undefined;

/**
 * Loads the library; call it once and await it. Without an argument the module lies beside this file.
 * Give bytes, a compiled module or a response where that does not hold.
 */
export default function init(source?: BufferSource | WebAssembly.Module | Response | Promise<Response>): Promise<void> {
  started ??= begin(source ?? fetch(new URL("./chuan.wasm", import.meta.url))).catch((error: unknown) => {
    started = undefined;
    throw error;
  });
  return started;
}

async function begin(source: BufferSource | WebAssembly.Module | Response | Promise<Response>): Promise<void> {
  await start({ module_or_path: source });
  instance.ready = true;
}
