import type { Format } from "./format";
import { json } from "./json";
import { sarif } from "./sarif";
import { text } from "./text";

/** Every way to print a review; the first is the default. */
export const FORMATS: readonly Format[] = [text, json, sarif];
