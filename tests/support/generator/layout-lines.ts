import type { CellValue } from "../../../src/core/sheet/cell";
import { worksheet } from "../../../src/core/sheet/workbook";
import { expectedOf } from "./expected";
import { labelFor, labelForAll } from "./labels";
import { leadStyle, leadText, type LeadStyle } from "./leads";
import { makePlan } from "./plan";
import type { Random } from "./random";
import type { Rendered } from "./rendered";
import type { TrueAction } from "./truth";
import { GIBBERISH } from "./words";

interface Page {
  /** Widths of the printed columns in characters: action, lead, milestone. */
  readonly widths: readonly [number, number, number];
  /** Rows between two milestones of one action. */
  readonly milestoneGap: number;
  readonly actionGap: number;
  /** Whether the lead cell's lines come two or three to a cell, as some converters give them. */
  readonly gluedLeads: boolean;
  /** Whether a blank row stands inside the lead column after the member. */
  readonly spacedLeads: boolean;
  readonly noise: number;
  readonly doubles: number;
}

type Line = [CellValue, CellValue, CellValue];

/** As a paste from a PDF: every printed line is a row, with what scanning leaves behind. */
export function lines(random: Random): Rendered {
  const plan = makePlan(random, { inColumn: false });
  const leads: LeadStyle = {
    ...leadStyle(random, "\n"),
    columns: [
      random.chance(0.85) ? ["member", "officer", "directorate"] : ["officer", "directorate"],
    ],
  };
  const header = [
    labelFor("action", random),
    labelForAll(leads.columns[0] ?? [], random),
    labelFor("milestoneDated", random),
  ];
  const rows: Line[] = [[`${plan.borough} Council Strategic Plan`, null, null], blank()];
  rows.push(
    [
      `Year 1 Action Plan ${String(plan.year)}/${String((plan.year + 1) % 100).padStart(2, "0")}`,
      null,
      null,
    ],
    blank(),
  );
  for (const theme of plan.themes) {
    heading(rows, theme.name, theme.prose);
    for (const priority of theme.priorities) {
      heading(rows, priority.name, priority.prose);
      const page = makePage(random);
      rows.push(...headerLines(header, page, random));
      for (const action of priority.actions) {
        rows.push(...actionLines(action, leads, page, random));
        for (let i = 0; i < page.actionGap; i++) rows.push(blank());
      }
      rows.push(blank());
    }
  }
  return { sheet: worksheet("Sheet1", rows), expected: expectedOf(plan, leads, false), plan };
}

const blank = (): Line => [null, null, null];

function heading(rows: Line[], name: string, prose: readonly string[]): void {
  rows.push([name, null, null], blank());
  for (const text of prose) rows.push([text, null, null], blank());
}

function makePage(random: Random): Page {
  const wide = random.chance(0.25);
  return {
    widths: wide
      ? [random.int(90, 140), random.int(60, 90), random.int(110, 200)]
      : [random.int(34, 52), random.int(24, 36), random.int(42, 66)],
    milestoneGap: random.weighed([
      [6, 0],
      [2, 1],
    ]),
    actionGap: random.weighed([
      [5, 0],
      [2, 1],
    ]),
    gluedLeads: wide && random.chance(0.6),
    spacedLeads: !wide && random.chance(0.25),
    noise: random.weighed([
      [5, 0],
      [3, 0.02],
      [1, 0.05],
    ]),
    doubles: random.weighed([
      [6, 0],
      [2, 0.02],
    ]),
  };
}

/** The header, its long labels wrapped over two rows. */
function headerLines(header: readonly string[], page: Page, random: Random): Line[] {
  const wrapped = header.map((label, i) =>
    random.chance(0.5) ? wrap(label, page.widths[i] ?? 40) : [label],
  );
  return rowsOf(wrapped);
}

function rowsOf(columns: readonly (readonly (string | null)[])[]): Line[] {
  const height = Math.max(...columns.map((column) => column.length));
  return Array.from({ length: height }, (_, i): Line => [
    columns[0]?.[i] ?? null,
    columns[1]?.[i] ?? null,
    columns[2]?.[i] ?? null,
  ]);
}

function actionLines(action: TrueAction, leads: LeadStyle, page: Page, random: Random): Line[] {
  const lead = leadText(action, leads.columns[0] ?? [], leads, random).split("\n");
  const leadLines = page.gluedLeads
    ? wrap(lead.join("  "), page.widths[1])
    : lead.flatMap((text, i) => [
        ...wrap(text, page.widths[1]),
        ...(page.spacedLeads && i === 0 ? [null] : []),
      ]);
  const milestones = action.milestones.flatMap((milestone, i) => [
    ...(i > 0 ? Array.from({ length: page.milestoneGap }, () => null) : []),
    ...wrap(milestone.within, page.widths[2]),
  ]);
  const rows = rowsOf([wrap(action.text, page.widths[0]), leadLines, milestones]);
  return scanned(rows, page, random);
}

/** Dirt in empty cells, and here and there the start of a line printed once more. */
function scanned(rows: readonly Line[], page: Page, random: Random): Line[] {
  return rows.map((row, i): Line => {
    const [action, lead, milestone] = row;
    const dirt = (value: CellValue): CellValue =>
      value === null && random.chance(page.noise)
        ? random.weighed([
            [4, random.pick(["·", "'", ",", ", ,", "l", "( = 0 )", ", , ,"])],
            [1, random.pick(GIBBERISH)],
          ])
        : value;
    const before = rows[i - 1]?.[2];
    const doubled =
      typeof before === "string" && typeof milestone === "string" && random.chance(page.doubles)
        ? `${lastWords(before)}  ${milestone}`
        : milestone;
    return [i === 0 ? action : dirt(action), dirt(lead), doubled];
  });
}

const lastWords = (text: string): string =>
  /\([^()]*\)$/.exec(text)?.[0] ?? text.split(" ").slice(-3).join(" ");

/** A text in lines of so many characters, broken between words as a printer does. */
export function wrap(text: string, width: number): string[] {
  const out: string[] = [];
  let line = "";
  for (const word of text.split(/ (?! )/)) {
    if (line !== "" && line.length + 1 + word.length > width) {
      out.push(line.trimEnd());
      line = word.trimStart();
    } else line = line === "" ? word : `${line} ${word}`;
  }
  if (line !== "") out.push(line);
  return out;
}
