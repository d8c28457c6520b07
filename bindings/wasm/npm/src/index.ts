export { call, callBytes, callText, versions, ChuanError } from "./engine.js";
export type { Answer, Dimension, Finding, Language, Report, Request, Severity, Versions } from "./engine.js";
export * from "./values.js";
export * from "./draft.js";
export * from "./form.js";
export type * from "./records.js";
