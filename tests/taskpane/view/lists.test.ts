import { ALL_CHECKS, ALL_MILESTONES, type MilestoneFilters } from "../../../src/taskpane/state";
import { filterMilestones, groupByStatus } from "../../../src/taskpane/view/filter-milestones";
import { groupFindings, type CheckRow } from "../../../src/taskpane/view/group-findings";
import type { FindingRow, MilestoneRow } from "../../../src/taskpane/view/pane-review";
import { ruleTitle } from "../../../src/taskpane/view/rules";

const finding = (rest: Partial<FindingRow>): FindingRow => ({
  key: JSON.stringify(rest),
  rule: "milestone-without-deadline",
  severity: "error",
  at: { sheet: "Plan", row: 1, column: 2 },
  message: "No deadline.",
  quote: "Words",
  fixes: [],
  directorates: [],
  words: `no deadline.\n${(rest.quote ?? "Words").toLowerCase()}\n${(rest.at?.sheet ?? "Plan").toLowerCase()}`,
  ...rest,
});

const titles = (rows: readonly CheckRow[]): string[] =>
  rows.flatMap((row) => (row.kind === "group" ? [`${row.title} ${String(row.count)}`] : []));

describe("groups of findings", () => {
  const late = finding({
    rule: "overdue-without-comment",
    severity: "warning",
    directorates: ["A", "B"],
  });
  const undated = finding({ at: { sheet: "Other", row: 4, column: 0 }, quote: "Grants" });

  it("put the worst first", () => {
    expect(titles(groupFindings([late, undated], ALL_CHECKS))).toEqual([
      `${ruleTitle("milestone-without-deadline")} 1`,
      `${ruleTitle("overdue-without-comment")} 1`,
    ]);
  });

  it("count a shared finding under each directorate, and those of none last", () => {
    const rows = groupFindings([undated, late], { ...ALL_CHECKS, groupBy: "directorate" });
    expect(titles(rows)).toEqual(["A 1", "B 1", "(no directorate) 1"]);
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
  });

  it("leave the findings of a closed group out, and keep its heading", () => {
    const closed = new Set(["rule:milestone-without-deadline"]);
    const rows = groupFindings([late, undated], { ...ALL_CHECKS, closed });
    expect(rows.map(({ kind }) => kind)).toEqual(["group", "group", "finding"]);
  });

  it("are searched by message, quote, rule and sheet", () => {
    for (const search of ["grants", "other", "DEADLINE"]) {
      const rows = groupFindings([late, undated], { ...ALL_CHECKS, search });
      expect(rows.some((row) => row.kind === "finding" && row.finding === undated)).toBe(true);
    }
  });
});

const milestone = (rest: Partial<MilestoneRow>): MilestoneRow => ({
  id: 0,
  key: JSON.stringify(rest),
  ref: "A1.1",
  title: "Open the hub",
  status: "upcoming",
  daysOver: -20,
  due: "2026-05-31",
  stated: "May 2026",
  certainty: "stated",
  revised: null,
  directorates: ["Housing"],
  officers: ["Grace Oduya"],
  at: { sheet: "Plan", row: 1, column: 2 },
  flagged: [],
  words: `open the hub\n${(rest.officers ?? ["Grace Oduya"]).join("\n").toLowerCase()}`,
  ...rest,
});

describe("filters of milestones", () => {
  const overdue = milestone({ status: "overdue", due: "2026-03-31" });
  const soon = milestone({ status: "due-soon", due: "2026-05-31", officers: ["Tom Hale"] });
  const later = milestone({ due: "2026-09-30", directorates: ["Streets"] });
  const done = milestone({ status: "complete", due: "2026-03-31" });
  const undated = milestone({ status: "undated", due: null });
  const all = [overdue, soon, undated, later, done];

  it.each<[string, Partial<MilestoneFilters>, MilestoneRow[]]>([
    ["none", {}, all],
    ["what is still to be done", { status: "open" }, [overdue, soon, undated, later]],
    ["one status", { status: "complete" }, [done]],
    ["overdue and the next 30 days", { window: 30 }, [overdue, soon]],
    ["the last day of the window", { window: 20 }, [overdue, soon]],
    ["a day short of it", { window: 19 }, [overdue]],
    ["an officer", { officer: "Tom Hale" }, [soon]],
    ["a directorate", { directorate: "Streets" }, [later]],
    ["words of an officer", { search: " tom " }, [soon]],
  ])("%s", (_, filters, expected) => {
    const found = filterMilestones(all, { ...ALL_MILESTONES, ...filters }, "2026-05-11");
    expect(found).toEqual(expected);
  });

  it("stand under a heading for each status", () => {
    expect(groupByStatus(all).filter(({ kind }) => kind === "group")).toHaveLength(5);
  });
});
