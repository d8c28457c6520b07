// For Node: ready when it is imported. `init` is there so that the same program runs in a browser.

import { readFileSync } from "node:fs";
import { initSync } from "#glue";
import { instance } from "./engine.js";

export * from "./index.js";

initSync({ module: readFileSync(new URL("./chuan.wasm", import.meta.url)) });
instance.ready = true;

/** Nothing to wait for here. */
export default function init(_source?: unknown): Promise<void> {
  return Promise.resolve();
}
