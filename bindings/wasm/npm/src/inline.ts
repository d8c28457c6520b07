// One file with the module inside, for pages without a server: everything hangs on the global `chuan`.

import start from "#glue";
import packed from "#packed";
import { instance } from "./engine.js";

export * from "./index.js";

let started: Promise<void> | undefined;

/** Unpacks and loads the library; call it once and await it. */
export function init(): Promise<void> {
  started ??= begin();
  return started;
}

async function begin(): Promise<void> {
  const stream = new Blob([packed as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new DecompressionStream("gzip"));
  await start({ module_or_path: await new Response(stream).arrayBuffer() });
  instance.ready = true;
}
