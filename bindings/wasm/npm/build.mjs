// Bundles the package from `build/slim`, `build/full` and `build/whole`, which `tests/wasm build` makes: src/ + glue + module → dist/.

import { build } from "esbuild";
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

process.chdir(import.meta.dirname ?? new URL(".", import.meta.url).pathname);
for (const kind of ["slim", "full", "whole"]) {
  const out = `dist/${kind}`;
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  copyFileSync(`build/${kind}/glue_bg.wasm`, `${out}/chuan.wasm`);
  writeFileSync(`build/${kind}/packed.bin`, gzipSync(readFileSync(`build/${kind}/glue_bg.wasm`), { level: 9 }));
  const common = {
    bundle: true,
    minify: true,
    target: "es2022",
    legalComments: "none",
    logLevel: "warning",
    loader: { ".bin": "binary" },
    alias: { "#glue": `./build/${kind}/glue.js`, "#packed": `./build/${kind}/packed.bin` },
  };
  await build({ ...common, entryPoints: ["src/browser.ts"], format: "esm", outfile: `${out}/browser.js` });
  await build({ ...common, entryPoints: ["src/node.ts"], format: "esm", platform: "node", outfile: `${out}/node.js` });
  await build({
    ...common,
    entryPoints: ["src/node.ts"],
    format: "cjs",
    platform: "node",
    // A CommonJS file knows its place by another name.
    define: { "import.meta.url": "here" },
    banner: { js: 'const here = require("node:url").pathToFileURL(__filename).href;' },
    outfile: `${out}/node.cjs`,
  });
  await build({ ...common, entryPoints: ["src/inline.ts"], format: "iife", globalName: "chuan", outfile: `${out}/chuan.inline.js` });
}
writeFileSync("dist/types/node.d.cts", 'export * from "./node.js";\n');
