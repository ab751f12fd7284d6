import type { Random } from "./random";
import { monthsInOrder, WITHIN, IN_COLUMN, type WrittenDeadline } from "./deadlines";
import type { TrueAction, TrueMilestone, TruePlan } from "./truth";
import * as words from "./words";

/** The habits of one author: which notations, which kinds of lead. */
interface Author {
  readonly year: number;
  readonly members: readonly string[];
  readonly officers: ReadonlyMap<string, readonly string[]>;
  readonly directorates: readonly string[];
  readonly bracketed: number;
  readonly habit: string;
  /** The titles written so far. */
  readonly titles: string[];
  readonly inColumn: boolean;
}

/** A plan made up by chance; `inColumn` allows notations that stand in a column of their own alone. */
export function makePlan(random: Random, options: { inColumn: boolean }): TruePlan {
  const author = makeAuthor(random, options.inColumn);
  const themes = random.some(words.THEMES, random.int(1, 3));
  const priorities = random.some(words.PRIORITIES, words.PRIORITIES.length);
  return {
    borough: random.pick(words.BOROUGHS),
    year: author.year,
    directorates: author.directorates,
    themes: themes.map((name) => ({
      name,
      prose: random.chance(0.5) ? [random.pick(words.PROSE)] : [],
      priorities: priorities.splice(0, random.int(1, 3)).map((priority) => ({
        name: priority,
        prose: random.chance(0.5) ? random.some(words.PROSE, random.int(1, 2)) : [],
        actions: Array.from({ length: random.int(1, 5) }, () => makeAction(author, random)),
      })),
    })),
  };
}

function makeAuthor(random: Random, inColumn: boolean): Author {
  const directorates = random.some(words.DIRECTORATES, random.int(3, 7));
  const title = random.weighed([
    [6, "Cllr"],
    [2, "Councillor"],
  ] as const);
  const members = Array.from({ length: random.int(3, 7) }, () => `${title} ${person(random)}`);
  if (random.chance(0.5)) members.push(`Mayor ${person(random)}`);
  if (random.chance(0.15)) members.push(`Deputy Mayor ${person(random)}`);
  const posts = random.chance(0.15);
  return {
    year: random.int(2008, 2026),
    members,
    directorates,
    officers: new Map(
      directorates.map((name) => [
        name,
        Array.from({ length: random.int(1, 4) }, () =>
          posts && random.chance(0.7) ? random.pick(words.POSTS) : person(random),
        ),
      ]),
    ),
    bracketed: random.weighed([
      [7, 0.95],
      [2, 0.5],
      [1, 0.1],
    ]),
    habit: random.pick(WITHIN)[1],
    inColumn,
    titles: [],
  };
}

const person = (random: Random): string => {
  const first = random.pick(words.FIRST_NAMES);
  const middle = random.chance(0.05) ? ` ${random.pick(words.FIRST_NAMES)}` : "";
  const honorific = random.chance(0.03) ? "Dr " : "";
  return `${honorific}${first}${middle} ${random.pick(words.SURNAMES)}`;
};

function makeAction(author: Author, random: Random): TrueAction {
  // Two actions may carry one title and still be two.
  const again = random.chance(0.02) ? author.titles.at(-3) : undefined;
  const text =
    again ??
    `${random.pick(words.VERBS)} ${random.pick(words.OBJECTS)}` +
      (random.chance(0.6) ? ` ${random.pick(words.TAILS)}` : "") +
      (random.chance(0.1) ? "." : "");
  author.titles.push(text);
  const count = random.weighed([
    [2, 1],
    [4, 2],
    [5, 3],
    [3, 4],
    [1, 6],
  ]);
  const months = monthsInOrder(author.year, count, random);
  const steps = random.some(words.STEPS, count);
  return {
    text,
    members: random.some(author.members, random.chance(0.06) ? 2 : 1),
    pairs: makePairs(author, random),
    milestones: steps.map((step, i) =>
      makeMilestone(step, months[i] ?? [author.year, 4], author, random),
    ),
  };
}

function makePairs(author: Author, random: Random): TrueAction["pairs"] {
  if (random.chance(0.03))
    return [{ officers: [random.pick(words.BODIES)], directorate: "All Directorates" }];
  const count = random.weighed([
    [12, 1],
    [2, 2],
    [0.4, 3],
  ]);
  const seen = new Set<string>();
  return random.some(author.directorates, count).map((directorate) => {
    const all = (author.officers.get(directorate) ?? []).filter((officer) => !seen.has(officer));
    const officers = random.some(all, random.chance(0.12) ? 2 : 1);
    for (const officer of officers) seen.add(officer);
    return { officers, directorate };
  });
}

function makeMilestone(
  step: string,
  [year, month]: [number, number],
  author: Author,
  random: Random,
): TrueMilestone {
  const title = step + (random.chance(0.35) ? ` ${random.pick(words.STEP_TAILS)}` : "");
  const notations = author.inColumn ? IN_COLUMN : WITHIN;
  const habit = notations.find(([, name]) => name === author.habit);
  const notation =
    habit && random.chance(0.5) ? habit[2] : random.weighed(notations.map(([w, , n]) => [w, n]));
  const deadline = random.chance(0.03) ? null : notation(year, month, random);
  const complete = random.chance(0.3) && deadline?.due;
  return {
    title,
    deadline,
    within: within(title, deadline, author, random),
    status: complete ? "Complete" : random.pick(["In progress", "Not started", "On track", ""]),
    completedOn: complete && deadline.due ? deadline.due : null,
    comment: random.chance(0.3) ? random.pick(words.COMMENTS) : "",
  };
}

/** The milestone with its deadline in its own text, as authors put it. */
function within(
  title: string,
  deadline: WrittenDeadline | null,
  author: Author,
  random: Random,
): string {
  if (!deadline) return title;
  const { text } = deadline;
  if (random.chance(author.bracketed)) {
    const by = random.chance(0.1) && !/^end/i.test(text) ? "by " : "";
    return `${title} (${by}${text})`;
  }

  return random.weighed([
    [4, `${title} by ${text}`],
    [2, `${title} - ${text}`],
    [2, `${title}, ${text}`],
    [2, `${title} – ${text}`],
    [1, `${text}: ${title}`],
    [1, `${title}; ${text}`],
    [1, `By ${text} ${title.charAt(0).toLowerCase()}${title.slice(1)}`],
    [1, `${title} ${text}`],
  ]);
}
