import { directorateSpeltSeveralWays } from "../../../../src/core/validate/rules/directorate-spelt-several-ways";
import { toA1 } from "../../../../src/core/sheet/a1";
import type { Fix } from "../../../../src/core/validate/rule";
import { checkRule, findingsOf } from "../../../support/check-rule";

checkRule(directorateSpeltSeveralWays, {
  fails: [
    {
      name: "and for &",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure & Parks | Open the pool | May 2026
        Plant trees | Cllr Ann Poole | Dev Shah | Leisure & Parks | Plant 100 trees | June 2026
        Mend paths | Cllr Ann Poole | Eve Tull | Leisure and Parks | Mend 10 paths | June 2026
      `,
      at: ["D4"],
      fixes: ["Write “Leisure & Parks” throughout"],
    },
    {
      name: "capitals and the word directorate",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Adult Services | Open the pool | May 2026
        Plant trees | Cllr Ann Poole | Dev Shah | Adult Services | Plant 100 trees | June 2026
        Mend paths | Cllr Ann Poole | Eve Tull | adult services directorate | Mend 10 paths | June 2026
        Mend roads | Cllr Ann Poole | Eve Tull | Adult services | Mend 10 roads | June 2026
      `,
      at: ["D4"],
      fixes: ["Write “Adult Services” throughout"],
    },
    {
      name: "a name in short, just above the name in full",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Sport Directorate | Open the pool | May 2026
        Plant trees | Cllr Ann Poole | Dev Shah | Sport | Plant 100 trees | June 2026
        Mend paths | Cllr Ann Poole | Eve Tull | Sport Directorate | Mend 10 paths | June 2026
      `,
      at: ["D3"],
      fixes: ["Write “Sport Directorate” throughout"],
    },
    {
      name: "a spelling on a printed line of its own, told where it stands",
      plan: `
        Strategic Action | Lead Member, Lead Officer and Directorate | Milestones and Deadlines
        Build a pool that all | Cllr Ann Poole | Open the new pool to the
        residents can use | Bea Quill | public (May 2026)
        | Leisure & Parks | Close the old pool (June 2026)
        Mend the paths in all | Cllr Ann Poole | Mend the first ten paths by
        parks of the town | Bea Quill | the lake (June 2026)
        | Leisure & Parks |
        Plant a hundred trees in | Cllr Ann Poole | Plant the first trees in
        every park of the town | Bea Quill | all parks (July 2026)
        | Leisure and Parks | Plant the last tree (August 2026)
      `,
      at: ["B10"],
      fixes: ["Write “Leisure & Parks” throughout"],
    },
  ],
  passes: [
    {
      name: "one spelling throughout",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
        Plant trees | Cllr Ann Poole | Bea Quill | Leisure | Plant 100 trees | June 2026
      `,
    },
    {
      name: "two directorates",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
        Plant trees | Cllr Ann Poole | Dev Shah | Housing | Plant 100 trees | June 2026
      `,
    },
  ],
  nearMiss: {
    name: "two directorates that share a word",
    plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Adult Services | Open the pool | May 2026
        Plant trees | Cllr Ann Poole | Dev Shah | Children’s Services | Plant 100 trees | June 2026
      `,
  },
});

describe("what is written stands alone where the spelling was read", () => {
  /** The fixes for a plan whose actions have these directorate cells in turn. */
  function fixesFor(cells: readonly string[], settings = {}): string[] {
    const rows = cells.map(
      (cell, i) =>
        `Build pool ${String(i)} | Cllr Ann Poole | Bea Quill | ${cell} | Open pool ${String(i)} | May 2026`,
    );
    const header = "Action | Lead member | Lead officer | Directorate | Milestone | Deadline";
    const plan = [header, ...rows].join("\n");
    const findings = findingsOf(directorateSpeltSeveralWays, { name: "", plan, settings });
    return findings.flatMap(({ fixes }) => fixes.map(told));
  }

  const told = ({ kind, title, edits }: Fix): string =>
    [`${kind}: ${title}`, ...edits.map(({ at, value }) => `${toA1(at)} ${String(value)}`)].join(
      "; ",
    );

  const NAME = "Children & Families";
  const OTHER = "Children and Families";

  test("longer names around it are other people's", () => {
    const cells = [
      NAME,
      NAME,
      OTHER,
      `Head of ${OTHER} Commissioning`,
      `Chair, ${OTHER} Partnership Board`,
      `Education, ${OTHER}`,
      `Education, ${OTHER}`,
    ];
    const [first, ...rest] = fixesFor(cells);
    expect(first).toBe(`automatic: Write “${NAME}” throughout; D4 ${NAME}`);
    expect(rest.filter((fix) => fix.startsWith("automatic"))).toEqual([]);
  });

  test.each([
    ["on a line of its own", `Housing⏎${OTHER}`, `Housing\n${NAME}`],
    ["behind a semicolon", `Housing; ${OTHER}`, `Housing; ${NAME}`],
    ["with two blanks", "Children  and Families", NAME],
  ])("%s", (_, cell, written) => {
    const cells = [NAME, NAME, "Housing", "Housing", cell];
    expect(fixesFor(cells)).toContain(`automatic: Write “${NAME}” throughout; D6 ${written}`);
  });

  test("“All” is no more than a choice for “All services”", () => {
    const fixes = fixesFor(["Housing", "All", "All", "All services"]);
    expect(fixes.filter((fix) => fix.startsWith("automatic"))).toEqual([]);
  });

  test("among other words it is a choice that names the cell", () => {
    const cells = [NAME, NAME, "Housing", "Housing", `Housing / ${OTHER}`];
    expect(fixesFor(cells)).toEqual([
      `choice: Write “${NAME}” among the other words of D6; D6 Housing / ${NAME}`,
    ]);
  });

  test("an action’s further rows are written too where they say no more", () => {
    const plan = `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | ${NAME} | Open the pool | May 2026
      Plant trees | Cllr Ann Poole | Dev Shah | ${NAME} | Plant 100 trees | June 2026
      Mend paths | Cllr Ann Poole | Eve Tull | ${OTHER} | Mend ten paths | June 2026
      | | | ${OTHER} | Mend more paths | July 2026
      | | | Head of ${OTHER} Commissioning | Mend all paths | August 2026
      Mend roads | Cllr Ann Poole | Eve Tull | ${NAME} | Mend a road | June 2026
    `;
    const findings = findingsOf(directorateSpeltSeveralWays, { name: "", plan });
    const automatic = findings[0]?.fixes.filter(({ kind }) => kind === "automatic");
    expect(automatic?.map(told)).toEqual([
      `automatic: Write “${NAME}” throughout; D4 ${NAME}; D5 ${NAME}`,
    ]);
  });

  test("rows that say the same of an action go on saying the same", () => {
    const plan = `
      Action | Lead Member, Lead Officer and Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole, Bea Quill, ${NAME} | Open the pool | May 2026
      Plant trees | Cllr Ann Poole, Dev Shah, ${NAME} | Plant 100 trees | June 2026
      Mend paths | Cllr Ann Poole, Eve Tull, ${OTHER} | Mend ten paths | June 2026
      Mend paths | Cllr Ann Poole, Eve Tull, ${OTHER} | Mend more paths | July 2026
    `;
    const findings = findingsOf(directorateSpeltSeveralWays, { name: "", plan });
    expect(findings.flatMap(({ fixes }) => fixes.map(told))).toEqual([
      `automatic: Write “${NAME}” throughout; B4 Cllr Ann Poole, Eve Tull, ${NAME}; B5 Cllr Ann Poole, Eve Tull, ${NAME}`,
    ]);
  });

  test("a spelling that a person has confirmed is written as the name", () => {
    const settings = { directorates: [{ name: "Leisure", spellings: ["Sport"] }] };
    expect(fixesFor(["Leisure", "Sport"], settings)).toEqual([
      "automatic: Write “Leisure” throughout; D3 Leisure",
    ]);
  });
});

test("names that differ in capitals alone are not asked about as two directorates", () => {
  const planWith = (name: string): string => `
    Action | Lead member | Lead officer | Directorate | Milestone | Deadline
    Build a pool | Cllr Ann Poole | Bea Quill | Adult Services | Open the pool | May 2026
    Plant trees | Cllr Ann Poole | Dev Shah | Adult Services | Plant 100 trees | June 2026
    Mend paths | Cllr Ann Poole | Eve Tull | ${name} | Mend 10 paths | June 2026
  `;
  const adviceFor = (name: string): string | undefined =>
    findingsOf(directorateSpeltSeveralWays, { name: "", plan: planWith(name) })[0]?.message;
  expect(adviceFor("ADULT SERVICES")).toMatch(/Write one name throughout\.$/);
  expect(adviceFor("Adults Services")).toMatch(/list each in Settings\.$/);
});
