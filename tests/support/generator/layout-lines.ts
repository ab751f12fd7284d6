import { worksheet } from "../../../src/core/sheet/workbook";
import { expectedOf } from "./expected";
import { labelFor, labelForAll } from "./labels";
import { leadStyle, leadText, type LeadStyle } from "./leads";
import { makePlan } from "./plan";
import { lineRows, wrap, type Line } from "./printed";
import type { Random } from "./random";
import type { Rendered } from "./rendered";
import { scanned, type Scan } from "./scan";
import type { TrueAction, TruePriority, TrueTheme } from "./truth";

/** How one page is set. */
interface Page {
  /** Widths of the printed columns in characters: action, lead, milestone, deadline. */
  readonly widths: readonly [number, number, number, number];
  /** Rows between two milestones of one action, and between two actions. */
  readonly milestoneGap: number;
  readonly actionGap: number;
  /** Whether the lead cell's lines come two or three to a cell, as some converters give them. */
  readonly gluedLeads: boolean;
  /** Whether a blank row stands inside the lead column after the member. */
  readonly spacedLeads: boolean;
  /** Rows by which the lead column begins below the action. */
  readonly leadOffset: number;
}

interface Document {
  readonly leads: LeadStyle;
  readonly ownDeadline: boolean;
  readonly header: readonly string[];
  readonly scan: Scan;
  readonly proseWidth: number;
  readonly running: string;
  /** Share of actions after or within which a page ends. */
  readonly breaks: number;
}

/** As a paste from a PDF: every printed line is a row, with what scanning leaves behind. */
export function lines(random: Random): Rendered {
  const plan = makePlan(random, { inColumn: false });
  const year = `${String(plan.year)}/${String((plan.year + 1) % 100).padStart(2, "0")}`;
  const document = makeDocument(`${plan.borough} Council Action Plan ${year}`, random);
  const rows: Line[] = [];
  heading(rows, `${plan.borough} Council Strategic Plan`, [], document);
  heading(rows, `Year 1 Action Plan ${year}`, [], document);
  for (const theme of plan.themes) writeTheme(rows, theme, document, random);
  return {
    sheet: worksheet("Sheet1", rows),
    expected: expectedOf(plan, document.leads, document.ownDeadline),
    plan,
  };
}

function makeDocument(running: string, random: Random): Document {
  const leads: LeadStyle = {
    ...leadStyle(random, "\n"),
    columns: [
      random.chance(0.85) ? ["member", "officer", "directorate"] : ["officer", "directorate"],
    ],
  };
  const ownDeadline = random.chance(0.15);
  return {
    leads,
    ownDeadline,
    running,
    header: [
      labelFor("action", random),
      labelForAll(leads.columns[0] ?? [], random),
      labelFor(ownDeadline ? "milestone" : "milestoneDated", random),
      ...(ownDeadline ? [labelFor("deadline", random)] : []),
    ],
    scan: {
      noise: random.weighed([
        [5, 0],
        [3, 0.02],
        [1, 0.05],
      ]),
      doubles: random.weighed([
        [6, 0],
        [2, 0.02],
      ]),
      shifts: random.weighed([
        [8, 0],
        [1, 0.02],
      ]),
      blanks: random.weighed([
        [6, 0],
        [2, 0.02],
      ]),
    },
    proseWidth: random.chance(0.4) ? random.int(80, 130) : Infinity,
    breaks: random.chance(0.3) ? 0.2 : 0,
  };
}

function heading(rows: Line[], name: string, prose: readonly string[], document: Document): void {
  rows.push([name], []);
  for (const text of prose) {
    for (const line of wrap(text, document.proseWidth)) rows.push([line]);
    rows.push([]);
  }
}

function writeTheme(rows: Line[], theme: TrueTheme, document: Document, random: Random): void {
  heading(rows, theme.name, theme.prose, document);
  for (const priority of theme.priorities) {
    heading(rows, priority.name, priority.prose, document);
    writeTable(rows, priority, document, random);
    rows.push([]);
  }
}

function writeTable(
  rows: Line[],
  priority: TruePriority,
  document: Document,
  random: Random,
): void {
  const page = makePage(document, random);
  const header = headerRows(document, page, random);
  const table: Line[] = [...header];
  const glued = header.length === 2 && !header[1]?.[0] && !header[1]?.[2] && random.chance(0.15);
  if (glued) table.pop();
  priority.actions.forEach((action, i) => {
    const own = scanned(actionRows(action, document, page, random), document.scan, random);
    const label = header[1]?.[1];
    const [first] = own;
    if (glued && i === 0 && first && label)
      own[0] = [first[0] ?? null, `${label}  ${first[1] ?? ""}`, ...first.slice(2)];
    if (random.chance(document.breaks)) {
      const at = random.chance(0.6) ? own.length : random.int(1, own.length);
      own.splice(at, 0, ...pageEnd(document, header, random));
    }
    table.push(...own);
    for (let gap = 0; gap < page.actionGap; gap++) table.push([]);
  });
  rows.push(...table);
}

/** The foot of one page and the head of the next. */
function pageEnd({ running }: Document, header: readonly Line[], random: Random): Line[] {
  const number = String(random.int(2, 40));
  return [
    ...(random.chance(0.5) ? [[]] : []),
    [random.pick([number, `Page ${number}`, `Page ${number} of 40`, `${running}  ${number}`])],
    ...(random.chance(0.5) ? header : []),
  ];
}

function makePage({ ownDeadline }: Document, random: Random): Page {
  const wide = !ownDeadline && random.chance(0.25);
  return {
    widths: wide
      ? [random.int(90, 140), random.int(60, 90), random.int(110, 200), 20]
      : [random.int(34, 52), random.int(24, 36), random.int(42, 66), random.int(14, 20)],
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
    leadOffset: random.chance(0.06) ? 1 : 0,
  };
}

/** The header, its long labels wrapped over two rows. */
const headerRows = ({ header }: Document, page: Page, random: Random): Line[] =>
  lineRows(
    header.map((label, i) => (random.chance(0.5) ? wrap(label, page.widths[i] ?? 40) : [label])),
  );

function actionRows(
  action: TrueAction,
  { leads, ownDeadline }: Document,
  page: Page,
  random: Random,
): Line[] {
  const lead = leadText(action, leads.columns[0] ?? [], leads, random).split("\n");
  const leadLines = page.gluedLeads
    ? wrap(lead.join("  "), page.widths[1])
    : lead.flatMap((text, i) => [
        ...wrap(text, page.widths[1]),
        ...(page.spacedLeads && i === 0 ? [null] : []),
      ]);
  const work: (string | null)[] = [];
  const dates: (string | null)[] = [];
  action.milestones.forEach((milestone, i) => {
    const own = wrap(ownDeadline ? milestone.title : milestone.within, page.widths[2]);
    const date = ownDeadline ? wrap(milestone.deadline?.text ?? "", page.widths[3]) : [];
    const height = Math.max(own.length, date.length) + (i > 0 ? page.milestoneGap : 0);
    for (let k = 0; k < height; k++) {
      const at = k - (i > 0 ? page.milestoneGap : 0);
      work.push(own[at] ?? null);
      dates.push(date[at] ?? null);
    }
  });
  const offset = Array.from({ length: page.leadOffset }, () => null);
  return lineRows([
    wrap(action.text, page.widths[0]),
    [...offset, ...leadLines],
    work,
    ...(ownDeadline ? [dates] : []),
  ]);
}
