import { planYearFrom } from "../deadlines/index";

/** Headings that stand together above some actions, and what they name. */
export interface HeadingBlock {
  readonly headings: Heading[];
  /** Whether it stands above everything else on the sheet, where titles stand. */
  readonly atTop: boolean;
  theme: string;
  priority: string;
  /** The lowest of its headings, as an action's text where the table has no column of actions. */
  lowest: string;
}

export interface Heading {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** Collects headings row by row, and says of what block each action is. */
export interface HeadingTracker {
  readonly add: (heading: Heading) => void;
  /** The block that holds at a row of data; the next heading starts another. */
  readonly atData: () => HeadingBlock | null;
  readonly blocks: readonly HeadingBlock[];
}

export function headingTracker(): HeadingTracker {
  const blocks: HeadingBlock[] = [];
  let open: HeadingBlock | null = null;
  return {
    blocks,
    add(heading) {
      if (open === null) {
        open = { headings: [], atTop: blocks.length === 0, theme: "", priority: "", lowest: "" };
        blocks.push(open);
      }
      open.headings.push(heading);
    },
    atData() {
      open = null;
      return blocks.at(-1) ?? null;
    },
  };
}

/**
 * Tells themes from priorities: a heading with another directly below it is a
 * theme, and so is every heading of a sheet that has but one level. Words that
 * say it ("Theme 2: …") come first.
 */
export function resolveHeadings(blocks: readonly HeadingBlock[]): void {
  const levels = blocks.map((block) => levelsOf(block));
  const isDeep = levels.some((texts) => texts.length > 1);
  let theme = "";
  let priority = "";
  blocks.forEach((block, i) => {
    const texts = levels[i] ?? [];
    const last = texts.at(-1);
    if (last !== undefined) {
      const upper = texts.at(-2);
      if (upper !== undefined) [theme, priority] = [upper.text, last.text];
      else if (last.level === "theme" || (last.level === null && !isDeep))
        [theme, priority] = [last.text, ""];
      else priority = last.text;
    }
    block.theme = theme;
    block.priority = priority;
    block.lowest = last?.text ?? "";
  });
}

interface Level {
  readonly text: string;
  readonly level: "theme" | "priority" | null;
}

const NAMED_LEVEL = /^(theme|strand|pillar|ambition|priority|objective|aim|goal|outcome)s?\b/i;
const TITLE_WORDS = /\b(?:plan|strategy|programme|register|report|return|tracker|monitoring)\b/i;

function levelsOf({ headings, atTop }: HeadingBlock): Level[] {
  const shown = atTop ? withoutTitles(headings) : headings;
  return shown.map(({ text }) => {
    const named = NAMED_LEVEL.exec(text)?.[1]?.toLowerCase();
    if (named === undefined) return { text, level: null };
    return { text, level: /^(?:theme|strand|pillar|ambition)/.test(named) ? "theme" : "priority" };
  });
}

/** The first headings of a sheet name the plan and its year rather than a theme. */
function withoutTitles(headings: readonly Heading[]): readonly Heading[] {
  const first = headings.findIndex(
    ({ text }) =>
      NAMED_LEVEL.test(text) || !(TITLE_WORDS.test(text) || planYearFrom(text) !== null),
  );
  return first < 0 ? [] : headings.slice(first);
}
