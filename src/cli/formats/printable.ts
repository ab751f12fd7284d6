import type { FileOutcome } from "./format";

/**
 * Text that is safe to print at a terminal, whoever wrote it: control
 * characters (ECMA-48, C0 and C1) can move the cursor, clear the screen or name
 * the window, and those that turn the direction of a text (Unicode, UAX 9) can make
 * it read as something else, so each becomes U+FFFD. Tabs and line ends stay.
 */
export function printable(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(CONTROLS, "\uFFFD");
}

const CONTROLS = /[^\P{Cc}\t\n]|\p{Bidi_Control}/gu;

/** A value as JSON over several lines, with those characters escaped that JSON lets stand. */
export function jsonText(value: unknown): string {
  const json = JSON.stringify(value, null, 1);
  return `${json.replace(CONTROLS, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`)}\n`;
}

/** Why a file could not be read and what to do about it; "" where it was read. */
export function faultOf({ error, advice = "" }: FileOutcome): string {
  return [error, advice].filter((part) => part !== null && part !== "").join(" ");
}
