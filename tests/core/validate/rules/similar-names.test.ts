import { similarNames } from "../../../../src/core/validate/rules/similar-names";
import { checkRule, findingsOf } from "../../../support/check-rule";

checkRule(similarNames, {
  fails: [
    {
      name: "two councillors with nearly one first name",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Marina Poole | Bea Quill | Leisure | Open the pool | May 2026
        Plant trees | Cllr Martina Poole | Bea Quill | Leisure | Plant 100 trees | June 2026
      `,
      at: ["B3"],
    },
    {
      name: "an officer with a letter missing",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quillan | Leisure | Open the pool | May 2026
        Plant trees | Cllr Ann Poole | Bea Quilan | Leisure | Plant 100 trees | June 2026
      `,
      at: ["C3"],
    },
    {
      name: "an officer by initial in one place and by first name in another",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | James Quillan | Leisure | Open the pool | May 2026
        Plant trees | Cllr Ann Poole | J Quillan | Leisure | Plant 100 trees | June 2026
      `,
      at: ["C3"],
    },
  ],
  passes: [
    {
      name: "one person twice",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
        Plant trees | Cllr Ann Poole | Bea Quill | Leisure | Plant 100 trees | June 2026
      `,
    },
    {
      name: "two people of one surname",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Simon Quill | Leisure | Open the pool | May 2026
        Plant trees | Cllr Ann Poole | Theresa Quill | Leisure | Plant 100 trees | June 2026
      `,
    },
    {
      name: "two different people",
      plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
        Plant trees | Cllr Ann Poole | Dev Shah | Leisure | Plant 100 trees | June 2026
      `,
    },
  ],
  nearMiss: {
    name: "two short names of one surname that differ by two letters",
    plan: `
        Action | Lead member | Lead officer | Directorate | Milestone | Deadline
        Build a pool | Cllr Ann Poole | Neil Quill | Leisure | Open the pool | May 2026
        Plant trees | Cllr Ann Poole | Anil Quill | Leisure | Plant 100 trees | June 2026
      `,
  },
});

describe("one finding a person", () => {
  /** What is said of officers who lead an action each. */
  function messages(officers: readonly string[]): string[] {
    const header = "Action | Lead member | Lead officer | Directorate | Milestone | Deadline";
    const rows = officers.map(
      (officer, i) =>
        `Build pool ${String(i)} | Cllr Ann Poole | ${officer} | Leisure | Open pool ${String(i)} | May 2026`,
    );
    const plan = [header, ...rows].join("\n");
    return findingsOf(similarNames, { name: "", plan }).map(({ message }) => message);
  }
  const ADVICE = "If they are one person, write the name one way.";

  test("with the names before theirs that it is like", () => {
    expect(messages(["Bea Quillan", "Bea Quilan", "Bea Quillam"])).toEqual([
      `“Bea Quillan” and “Bea Quilan” are nearly the same name. ${ADVICE}`,
      `“Bea Quillam” is nearly the same name as “Bea Quillan” and “Bea Quilan”. ${ADVICE}`,
    ]);
  });

  test("with a few of many, and how many more there are", () => {
    const many = [..."abcdefgh"].map((letter) => `Bea Quillan${letter}`);
    expect(messages(many).at(-1)).toBe(
      `“Bea Quillanh” is nearly the same name as “Bea Quillana”, “Bea Quillanb”, “Bea Quillanc” and 4 more. ${ADVICE}`,
    );
  });

  test.each([
    ["posts told by a number", ["Project Manager 1", "Project Manager 2"]],
    ["posts told by a year", ["Budget Lead 2026", "Budget Lead 2027"]],
    ["posts told by a word of letters and figures", ["Head of Area51", "Head of Area52"]],
  ])("none for %s", (_, officers) => {
    expect(messages(officers)).toEqual([]);
  });

  test.each([
    ["a letter too many", "Bea Quillan", "Bea Quilllan"],
    ["a letter too few in a first name", "Bettina Quill", "Betina Quill"],
    ["two letters swapped", "Bea Quillan", "Bea Quilaln"],
    ["two letters changed in a long name", "Bea Quillan", "Bea Kwillan"],
    ["a slip in a middle name", "Bea Martina Quill", "Bea Marina Quill"],
    ["a title more", "Bea Quillan", "Dr Bea Quillan"],
  ])("for %s", (_, one, other) => {
    expect(messages([one, other])).toHaveLength(1);
  });

  test.each([
    ["an initial and a first name", "James Quillan", "J Quillan"],
    ["an initial with a full stop", "James Quillan", "J. Quillan"],
    ["the initial first", "J Quillan", "James Quillan"],
    ["a title before the initial", "James Quillan", "Mr J Quillan"],
    ["initials of two names", "James Ade Quillan", "J.A. Quillan"],
    ["one initial more", "James Quillan", "J A Quillan"],
    ["a middle initial more", "James Quillan", "James A Quillan"],
    ["a double-barrelled surname", "James Quillan-Shah", "J Quillan-Shah"],
  ])("for %s", (_, one, other) => {
    expect(messages([one, other])).toEqual([`“${other}” may be “${one}”. ${ADVICE}`]);
  });

  test.each([
    ["another initial", "James Quillan", "B Quillan"],
    ["another surname", "James Quillan", "J Shah"],
    ["a second initial that is another", "James Ade Quillan", "J B Quillan"],
    ["two first names in full", "James Quillan", "Jane Quillan Udal"],
    ["a surname alone", "James Quillan", "Quillan"],
    ["teams told by a letter", "Team A", "Team B"],
    ["a post with a letter in it", "Head of A Services", "Head of Adult Services"],
  ])("none for %s", (_, one, other) => {
    expect(messages([one, other])).toEqual([]);
  });

  test("an initial that fits several names all of them", () => {
    expect(messages(["James Quillan", "Jennifer Quillan", "J Quillan"])).toEqual([
      `“J Quillan” may be “James Quillan” or “Jennifer Quillan”. ${ADVICE}`,
    ]);
  });

  test.each([
    ["Cllr J Quillan", "James Quillan"],
    ["Cllr J Quillan", "J. Quillan"],
    ["Cllr Marina Quillan", "Martina Quillan"],
  ])("none for a councillor and an officer: %s, %s", (member, officer) => {
    const plan = `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | ${member} | ${officer} | Leisure | Open the pool | May 2026
    `;
    expect(findingsOf(similarNames, { name: "", plan })).toEqual([]);
  });
});
