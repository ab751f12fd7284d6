import {
  ALL_CHECKS,
  ALL_MILESTONES,
  type GroupBy,
  type MilestoneFilters,
} from "../../../src/taskpane/filters";
import type { Finding } from "../../../src/core/validate/rule";
import { review } from "../../../src/core/review";
import { worksheet } from "../../../src/core/sheet/workbook";
import type { FindingEntry } from "../../../src/taskpane/view/build-findings";
import { milestoneEntries } from "../../../src/taskpane/view/build-milestones";
import { findingLists } from "../../../src/taskpane/view/finding-lists";
import { layoutOf, type Layout } from "../../../src/taskpane/view/list";
import { milestoneLists } from "../../../src/taskpane/view/milestone-lists";
import { ruleTitle } from "../../../src/taskpane/view/rules";

const entry = (rest: Partial<Finding>, directorates: readonly string[] = []): FindingEntry => ({
  row: {
    key: JSON.stringify(rest),
    rule: "milestone-without-deadline",
    severity: "error",
    at: { sheet: "Plan", row: 1, column: 2 },
    message: "No deadline.",
    about: "",
    quote: "Words",
    fixes: [],
    ...rest,
  },
  directorates,
});

describe("the list of findings", () => {
  const late = entry({ rule: "overdue-without-comment", severity: "warning" }, ["A", "B"]);
  const undated = entry({ at: { sheet: "Other", row: 4, column: 0 }, quote: "Grants" });
  const lists = findingLists([late, undated]);
  const query = { ...ALL_CHECKS, ignored: [] };
  const titles = (groupBy: GroupBy): string[] =>
    lists
      .list(1, { ...query, groupBy })
      .groups.map(({ title, count }) => `${title} ${String(count)}`);

  it("puts what is to be fixed first", () => {
    expect(titles("rule")).toEqual([
      `${ruleTitle("milestone-without-deadline")} 1`,
      `${ruleTitle("overdue-without-comment")} 1`,
    ]);
    expect(lists.rows(1, 0, 9)).toEqual([undated.row, late.row]);
  });

  it("counts a shared finding under each directorate, and once in its section and in what was found", () => {
    expect(titles("directorate")).toEqual(["(no directorate) 1", "A 1", "B 1"]);
    expect(lists.rows(1, 0, 9)).toEqual([undated.row, late.row, late.row]);
    const { groups, count, found } = lists.list(1, { ...query, groupBy: "directorate" });
    expect({ count, found }).toEqual({ count: 3, found: 2 });
    expect(groups.map(({ section }) => section)).toEqual([
      { key: "section:error", severity: "error", count: 1 },
      { key: "section:warning", severity: "warning", count: 1 },
      { key: "section:warning", severity: "warning", count: 1 },
    ]);
  });

  it("gives what a group of it is known by, to be left as a whole", () => {
    const { groups } = lists.list(7, query);
    const key = groups[1]?.key ?? "";
    const { rule, at, quote, about } = late.row;
    expect(lists.leavable(7, key, 9)).toEqual([{ rule, sheet: at.sheet, quote, about }]);
    expect(lists.leavable(7, key, 0)).toEqual([]);
    expect(lists.leavable(7, "no such group", 9)).toBeNull();
    expect(lists.leavable(6, key, 9)).toBeNull();
  });

  it.each(["grants", "other", "DEADLINE", " grants "])("is searched for “%s”", (search) => {
    lists.list(1, { ...query, search });
    expect(lists.rows(1, 0, 9)).toContain(undated.row);
  });

  it("is found by message, quote, rule and sheet alone", () => {
    expect(lists.list(1, { ...query, search: "grants" }).count).toBe(1);
    expect(lists.list(1, { ...query, search: "zebra" })).toMatchObject({ count: 0, groups: [] });
  });

  it("counts what stands by severity, whatever is listed", () => {
    const { count, severities } = lists.list(1, { ...query, severity: "error" });
    expect({ count, severities }).toEqual({
      count: 1,
      severities: { error: 1, warning: 1, info: 0 },
    });
  });

  it("leaves out what is ignored at once, and forgets it when it is not any more", () => {
    const { rule, at, quote } = undated.row;
    const ignored = [{ rule, sheet: at.sheet, quote, about: "", reason: "" }];
    expect(lists.list(1, { ...query, ignored })).toMatchObject({
      count: 1,
      severities: { error: 0 },
    });
    expect(lists.list(2, query).count).toBe(2);
  });

  it("gives rows of the list made last alone", () => {
    lists.list(1, query);
    lists.list(2, query);
    expect(lists.rows(1, 0, 9)).toBeNull();
    expect(lists.rows(2, 1, 9)).toEqual([late.row]);
  });
});

describe("the list of milestones", () => {
  const AS_AT = "2026-05-11";
  const HEADER = ["Strategic action", "Lead officer", "Directorate", "Milestone", "Deadline"];
  const rows = [
    [...HEADER, "Status"],
    ["Lamps", "Tom Hale", "Housing", "Later", "30 September 2026", ""],
    ["Waste", "Grace Oduya", "Streets", "Undated", "", ""],
    ["Homes", "Tom Hale", "Housing", "Soon", "31 May 2026", ""],
    ["Parks", "Grace Oduya", "Housing", "Late", "31 March 2026", ""],
    ["Roads", "Grace Oduya", "Housing", "Later still", "30 November 2026", ""],
    ["Trees", "Grace Oduya", "Housing", "Done", "31 March 2026", "Complete"],
    ["Ponds", "Grace Oduya", "Housing", "Latest of all", "30 April 2026", ""],
  ];
  const reviewed = review(
    [{ name: "Plan.xlsx", date1904: false, sheets: [worksheet("Plan", rows)] }],
    { asAt: AS_AT },
  );
  const readings = reviewed.workbooks.flatMap((workbook) => workbook.readings);
  const lists = milestoneLists(milestoneEntries(readings, reviewed), AS_AT);
  const listed = (filters: Partial<MilestoneFilters>): string[] | undefined => {
    lists.list(1, { ...ALL_MILESTONES, ...filters });
    return lists.rows(1, 0, 99)?.map(({ title }) => title);
  };
  const OPEN = ["Late", "Latest of all", "Soon", "Undated", "Later", "Later still"];

  it.each<[string, Partial<MilestoneFilters>, string[]]>([
    ["none: overdue first, then by day", {}, [...OPEN, "Done"]],
    ["what is still to be done", { status: "open" }, OPEN],
    ["one status", { status: "complete" }, ["Done"]],
    ["overdue and the next 30 days", { window: 30 }, ["Late", "Latest of all", "Soon"]],
    ["the last day of the window", { window: 20 }, ["Late", "Latest of all", "Soon"]],
    ["a day short of it", { window: 19 }, ["Late", "Latest of all"]],
    ["an officer", { officer: "Tom Hale" }, ["Soon", "Later"]],
    ["a directorate", { directorate: "Streets" }, ["Undated"]],
    ["words of an officer", { search: " tom " }, ["Soon", "Later"]],
    ["a deadline's own words", { search: "SEPTEMBER" }, ["Later"]],
  ])("is filtered by %s", (_, filters, expected) => {
    expect(listed(filters)).toEqual(expected);
  });

  it("stands under a heading for each status, with its count", () => {
    const { groups } = lists.list(1, ALL_MILESTONES);
    expect(groups.map(({ title, count }) => `${title} ${String(count)}`)).toEqual([
      "Overdue 2",
      "Due soon 1",
      "No deadline 1",
      "To come 2",
      "Complete 1",
    ]);
  });

  it("shows a milestone as it stands at the day", () => {
    lists.list(1, { ...ALL_MILESTONES, search: "Latest of all" });
    expect(lists.rows(1, 0, 1)).toMatchObject([
      {
        key: "Plan!D8",
        status: "overdue",
        daysOver: 11,
        due: "2026-04-30",
        officers: ["Grace Oduya"],
      },
    ]);
  });
});

describe("the layout of a list", () => {
  const SECTION = { key: "s", severity: "error", count: 5 } as const;
  const group = (key: string, count: number) => ({
    key,
    title: key,
    count,
    section: null,
    rule: null,
  });
  const GROUPS = [group("a", 2), group("b", 3), group("c", 1)];
  const drawn = (layout: Layout): string[] =>
    Array.from({ length: layout.length }, (_, i) => {
      const place = layout.at(i);
      if (place?.kind === "row") return `${place.group.key}${String(place.position)}`;
      if (place === null) return "nothing";
      const { key } = place.kind === "group" ? place.group : place.section;
      return `${key}${place.open ? " open" : " closed"}`;
    });

  it("has sections above their groups, which close as a whole", () => {
    const other = { ...SECTION, key: "t" };
    const groups = [
      { ...group("a", 1), section: SECTION },
      { ...group("b", 1), section: SECTION },
      { ...group("c", 1), section: other },
    ];
    const [open, a, b, c] = [
      "s open",
      ["a open", "a0"],
      ["b open", "b1"],
      ["t open", "c open", "c2"],
    ];
    expect(drawn(layoutOf(groups, new Set()))).toEqual([open, a, b, c].flat());
    expect(drawn(layoutOf(groups, new Set(["s"])))).toEqual(["s closed", c].flat());
    expect(drawn(layoutOf(groups, new Set(["b"])))).toEqual([open, a, "b closed", c].flat());
  });

  it("has the rows under their headings", () => {
    expect(drawn(layoutOf(GROUPS, new Set()))).toEqual([
      "a open",
      "a0",
      "a1",
      "b open",
      "b2",
      "b3",
      "b4",
      "c open",
      "c5",
    ]);
  });

  it("has the heading alone of a closed group, whose rows keep their positions", () => {
    const layout = layoutOf(GROUPS, new Set(["b"]));
    expect(drawn(layout)).toEqual(["a open", "a0", "a1", "b closed", "c open", "c5"]);
    expect([0, 1, 2, 3, 4, 5, 6].filter(layout.isHeading)).toEqual([0, 3, 4]);
  });

  it("ends where the list ends", () => {
    const layout = layoutOf(GROUPS, new Set());
    expect([layout.at(-1), layout.at(9)]).toEqual([null, null]);
    expect(layoutOf([], new Set()).at(0)).toBeNull();
  });

  it("knows a place again when other groups open and close", () => {
    const numbers = new Map<string, number>();
    const open = layoutOf(GROUPS, new Set(), numbers);
    const closed = layoutOf(GROUPS.slice(1), new Set(["b"]), numbers);
    expect(closed.keyAt(2)).toBe(open.keyAt(8));
    expect(new Set(Array.from({ length: 9 }, (_, i) => open.keyAt(i))).size).toBe(9);
  });

  it("is asked in any order", () => {
    const layout = layoutOf(GROUPS, new Set());
    expect([8, 0, 5, 4, 7].map((i) => drawn(layout)[i])).toEqual([
      "c5",
      "a open",
      "b3",
      "b2",
      "c open",
    ]);
  });
});
