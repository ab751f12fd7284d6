import { PROBES } from "../../../src/excel/diagnostics/index";
import type { HandAnswer } from "../../../src/excel/diagnostics/probe";
import type { SelfTestOptions } from "../../../src/excel/diagnostics/run";
import type { CLASSES } from "../../../src/workbench/host/classes";
import type { Host } from "../../../src/workbench/host/index";
import { bookOf, inExcel, sheetOf } from "../support/in-excel";

export const workbook = (level = "1.18"): Host =>
  inExcel(
    bookOf(sheetOf("Plan", [["Milestone"], ["Survey the piles"]]), sheetOf("Notes", [])),
    level,
  );

/** Every probe, and a person who does what is asked of them, in an Excel that does its part. */
export const everything = (host: Host): SelfTestOptions => ({
  byHand: true,
  hand: (words) => willing(host, words),
  page: {
    copyText: () => Promise.resolve(true),
    saveFile: () => true,
    hasWorker: () => Promise.resolve(true),
  },
});

/** How long the person takes to finish typing; longer than a probe takes to be refused. */
const TYPING_MS = 100;

/** Does what the words say, as a person would. */
export async function willing(host: Host, words: string): Promise<HandAnswer> {
  const sheet = /“(Self-test \d+)”/.exec(words)?.[1] ?? "";
  if (words.includes("type 12 into A1 and press Enter")) host.userEdit(sheet, "A1", [[12]]);
  if (words.includes("choose a word")) host.userEdit(sheet, "A1", [["Complete"]]);
  if (words.includes("Ctrl+Z")) host.userUndo();
  if (words.includes("do not press Enter")) {
    host.faults.cellEditMode = true;
    await new Promise((resolve) => setTimeout(resolve, TYPING_MS));
    host.faults.cellEditMode = false;
  }
  return "done";
}

const restores: (() => void)[] = [];

/**
 * Makes every object of a class lie about a member, as an Excel that is not as
 * it should be: `change` is given what the member is, and gives what is told.
 */
export function misread(
  className: keyof typeof CLASSES,
  member: string,
  change: (value: never, self: never) => unknown,
): void {
  const prototype =
    (Excel as unknown as Record<string, { readonly prototype: object }>)[className]?.prototype ??
    {};
  const own = Object.getOwnPropertyDescriptor(prototype, member);
  if (!own?.get) throw new Error(`${className}.${member} cannot be lied about.`);
  const { get } = own;
  Object.defineProperty(prototype, member, {
    ...own,
    get(this: never) {
      return change(get.call(this) as never, this);
    },
  });
  restores.push(() => {
    Object.defineProperty(prototype, member, own);
  });
}

/** Ends all lies. */
export function tellTruth(): void {
  for (const restore of restores.splice(0)) restore();
}

export const PROBE_IDS = PROBES.map(({ id }) => id);
