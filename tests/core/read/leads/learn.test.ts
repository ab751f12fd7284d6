import { ALL_LEADS, leadCells, learned, leadsOf } from "../../../support/leads";
import type { Directorate } from "../../../../src/core/plan/reading";
import { DEFAULT_SETTINGS } from "../../../../src/core/plan/settings";
import { learnDirectorates } from "../../../../src/core/read/leads/index";

/** A directorate in one line: "Name: spelling ×cells, spelling ×cells abbreviation". */
const shown = ({ name, spellings, collective }: Directorate): string =>
  `${name}${collective ? "*" : ""}: ` +
  spellings
    .map(
      ({ text, cells, likeness }) =>
        `${text} ×${String(cells.length)}${likeness === "same" ? "" : ` ${likeness}`}`,
    )
    .join(", ");

const column = (texts: readonly string[]): string[] =>
  learned(leadCells(texts, ["directorate"])).list.map(shown);

describe("spellings of one directorate", () => {
  it.each<[string, string[], string[]]>([
    [
      "and, &, commas, case and the word Directorate",
      [
        "Housing & Place",
        "Housing and Place",
        "HOUSING AND PLACE",
        "Housing & Place Directorate",
        "Housing & Place",
      ],
      [
        "Housing & Place: Housing & Place ×2, Housing and Place ×1, HOUSING AND PLACE ×1, Housing & Place Directorate ×1",
      ],
    ],
    [
      "case alone, of which the one in capitals as names are gives the name",
      ["housing and place", "HOUSING AND PLACE", "Housing and Place"],
      ["Housing and Place: housing and place ×1, HOUSING AND PLACE ×1, Housing and Place ×1"],
    ],
    [
      "apostrophes and spacing",
      [
        "Chief Executive's",
        "Chief Executives",
        "Chief Executive’s",
        "Adults & Well Being",
        "Adults & Wellbeing",
      ],
      [
        "Chief Executive's: Chief Executive's ×1, Chief Executives ×1, Chief Executive’s ×1",
        "Adults & Well Being: Adults & Well Being ×1, Adults & Wellbeing ×1",
      ],
    ],
    [
      "an abbreviation with and without the word and",
      ["Children, Schools & Families", "CSF", "CS&F", "CSAF"],
      [
        "Children, Schools & Families: Children, Schools & Families ×1, CSF ×1 abbreviation, CS&F ×1 abbreviation, CSAF ×1 abbreviation",
      ],
    ],
    [
      "an abbreviation that two could have stays apart",
      ["Children & Schools", "Care & Safety", "CS"],
      ["Children & Schools: Children & Schools ×1", "Care & Safety: Care & Safety ×1", "CS: CS ×1"],
    ],
    [
      "a damaged spelling",
      ["Regeneration", "Regeneration", "Regenaration", "Housing"],
      ["Regeneration: Regeneration ×2, Regenaration ×1 damaged", "Housing: Housing ×1"],
    ],
  ])("%s", (_, texts, expected) => {
    expect(column(texts)).toEqual(expected);
  });
});

describe("different directorates are not swallowed", () => {
  it.each([
    [["Adult Services", "Adult Services", "Adult Services", "Adults & Culture"]],
    [["Resources", "Resources", "Resources", "Human Resources"]],
    [["Place", "Place", "Place", "People"]],
    [["Public Health", "Public Health", "Public Health", "Public Realm"]],
    [["Children's Services", "Children's Services", "Children & Families", "Adults"]],
    [["Audit Services", "Adult Services", "Adult Services", "Adult Services"]],
    [["City Development", "City Development", "City Development", "City Environment"]],
    [["Finance", "Finance & Resources", "Finance & Resources", "Housing"]],
  ])("%j", (texts) => {
    expect(column(texts)).toHaveLength(new Set(texts).size);
  });
});

describe("where directorates are learned from", () => {
  it("takes a run of commoner directorates apart", () => {
    const texts = ["Resources", "Resources", "Housing", "Housing", "Resources and Housing"];
    expect(column(texts)).toEqual(["Resources: Resources ×3", "Housing: Housing ×3"]);
  });

  it("keeps the settings' name, and spellings nobody could guess", () => {
    const known = learned(leadCells(["Dept 4", "Housing and Place"], ["directorate"]), {
      directorates: [{ name: "Place", spellings: ["Dept 4", "Housing & Place"] }],
    });
    expect(known.list.map(shown)).toEqual(["Place: Dept 4 ×1, Housing and Place ×1"]);
    expect(known.match("dept 4")).toBe("Place");
    expect(known.list[0]?.source).toBe("settings");
  });

  it("takes a return's heading", () => {
    const known = learnDirectorates(leadCells(["Tom Day", "Jo Wu"], ["officer"]), {
      settings: DEFAULT_SETTINGS,
      headings: ["Directorate | Gateway Lives", "Return for | Q3 2011/12"],
    });
    expect(known.list.map(({ name }) => name)).toEqual(["Gateway Lives"]);
  });

  it("puts a tag with the directorate it shortens", () => {
    const at = { sheet: "Plan", row: 9, column: 2 };
    const known = learnDirectorates(leadCells(["Housing & Place", "Resources"], ["directorate"]), {
      settings: DEFAULT_SETTINGS,
      tags: [
        { text: "HP", at },
        { text: "HP", at: { ...at, row: 10 } },
        { text: "MPA", at },
      ],
    });
    expect(known.list.map(shown)).toEqual([
      "Housing & Place: Housing & Place ×1, HP ×2 abbreviation",
      "Resources: Resources ×1",
    ]);
    expect(known.match("(HP)")).toBe("Housing & Place");
    expect(known.match("MPA")).toBeNull();
  });

  it("knows a directorate by the officers it stands with, whatever its words", () => {
    const cells = leadCells([
      "Cllr Ida Wren / Tom Day / Merton Gate",
      "Cllr Ida Wren / Jo Wu / Merton Gate",
      "Cllr Ida Wren / Una Frost / Aldous Reach",
      "Cllr Bo Marsh / Will Oakes / Aldous Reach",
      "Cllr Bo Marsh / Priya Nair / Aldous Reach",
      "Cllr Bo Marsh / Priya Nair & Tom Day / Merton Gate",
    ]);
    const known = learned(cells);
    expect(known.list.map(({ name }) => name)).toEqual(["Merton Gate", "Aldous Reach"]);
    expect(leadsOf(cells.slice(5), known)).toBe(
      "Cllr Bo Marsh > Priya Nair; Tom Day > Merton Gate",
    );
  });

  it("learns nothing of it from a cell whose officer cannot be told", () => {
    const texts = [
      "Jo Wu / Merton Gate",
      "Una Frost / Merton Gate",
      "una frost / Merton Gate",
      "Tom Day / Housing",
    ];
    const known = learned(leadCells(texts, ["officer", "directorate"]));
    expect(known.list.map(({ name }) => name).sort()).toEqual(["Housing", "Merton Gate"]);
  });

  it("knows it where directorates stand before their officers", () => {
    const texts = [
      "Merton Gate / Jo Wu",
      "Merton Gate / Una Frost (Parks)",
      "Housing / Tom Day",
      "Resources / Will Oakes",
    ];
    const known = learned(leadCells(texts, ["directorate", "officer"]));
    expect(known.list.map(({ name }) => name).sort()).toEqual([
      "Housing",
      "Merton Gate",
      "Resources",
    ]);
  });

  it("is not misled by one cell that is read amiss", () => {
    const texts = [
      "Jo Wu / Merton Gate",
      "Una Frost / Merton Gate",
      "Will Oakes / Merton Gate",
      "Merton Gate / Housing",
      "Tom Day / Housing",
    ];
    const known = learned(leadCells(texts, ["officer", "directorate"]));
    expect(known.list.map(({ name }) => name)).toContain("Merton Gate");
  });

  it("takes nobody for one who answers with others, directorate or not", () => {
    const texts = [
      "Jo Wu / Priya Nair / Housing",
      "Una Frost / Priya Nair / Resources",
      "Jo Wu / Priya Nair",
      "Tom Day / Housing",
    ];
    const known = learned(leadCells(texts, ["officer", "directorate"]));
    expect(known.list.map(({ name }) => name).sort()).toEqual(["Housing", "Resources"]);
  });

  it("marks everybody as a collective", () => {
    expect(column(["All Directorates", "Cross-cutting", "Resources"])).toEqual([
      "All Directorates*: All Directorates ×1",
      "Cross-cutting*: Cross-cutting ×1",
      "Resources: Resources ×1",
    ]);
  });

  it("parts what is known by itself, however it is joined", () => {
    const cells = leadCells(
      ["Place/People", "Place & People", "Place, People", "Place; People", "Place", "People"],
      ["directorate"],
    );
    const known = learned(cells);
    expect(known.list.map(({ name }) => name)).toEqual(["Place", "People"]);
    expect(cells.map((cell) => leadsOf([cell], known))).toEqual([
      " >  > Place; People",
      " >  > Place; People",
      " >  > Place; People",
      " >  > Place; People",
      " >  > Place",
      " >  > People",
    ]);
  });

  it("parts at a slash what is known by itself, however seldom it stands so", () => {
    const cells = ["Place/People", "Place/People", "Place/People", "Place", "People"];
    const known = learned(leadCells(cells, ["directorate"]));
    expect(known.list.map(({ name }) => name)).toEqual(["Place", "People"]);
  });

  it("keeps a name whose parts are written alone but now and then", () => {
    const whole = "Housing and Regeneration";
    const cells = [whole, whole, whole, "Housing", "Regeneration"];
    const known = learned(leadCells(cells, ["directorate"]));
    expect(known.list.map(({ name }) => name)).toContain(whole);
  });

  it("does not take an officer of two actions for a directorate", () => {
    const known = learned(
      leadCells([
        "Cllr Ida Wren / Tom Day / Jo Wu",
        "Cllr Ida Wren / Una Frost / Jo Wu",
        "Cllr Bo Marsh / Jo Wu / Resources",
        "Cllr Bo Marsh / Will Oakes / Resources",
      ]),
    );
    expect(known.list.map(({ name }) => name)).toEqual(["Resources"]);
  });
});

describe("members without titles", () => {
  it("are the first of the names where the column holds members", () => {
    const cells = leadCells(["Ida Wren / Tom Day / Resources", "Bo Marsh / Jo Wu / Resources"]);
    expect(leadsOf(cells.slice(0, 1), learned(cells))).toBe("Ida Wren > Tom Day > Resources");
  });

  it("are not guessed where the plan titles its members", () => {
    const cells = leadCells([
      "Cllr Ida Wren / Tom Day / Resources",
      "Cllr Ida Wren / Tom Day / Resources",
      "Bo Marsh / Jo Wu / Resources",
    ]);
    expect(leadsOf(cells.slice(2), learned(cells))).toBe(" > Bo Marsh; Jo Wu > Resources");
  });
});

describe("more leads than any plan has", () => {
  const crowd = Array.from({ length: 5_000 }, (_, n) => `Officer Number${letters(n)} / Place`);

  it("are learned from by the commonest, wherever those stand", () => {
    const often = Array.from({ length: 3 }, () => "Jo Wu / Sport & Growth");
    const known = learned(leadCells([...crowd, ...often], ["officer", "directorate"]));
    expect(known.match("SPORT AND GROWTH")).toBe("Sport & Growth");
    expect(known.leftOut).toEqual({ sheet: "Plan", row: 3_999, column: 1 });
  });

  it("take nothing from another column", () => {
    const names = leadCells(crowd, ["officer"]);
    const places = leadCells(["Sport & Growth", "Sport and Growth"], ["directorate"], 2);
    expect(learned([...names, ...places]).list.map(({ name }) => name)).toContain("Sport & Growth");
  });

  it("are all learned from where a plan has them", () => {
    expect(learned(leadCells(crowd.slice(0, 4_000))).leftOut).toBeNull();
  });

  /** A word of capitals and small letters for a number: "Aab". */
  function letters(n: number): string {
    const digits = n.toString(26).padStart(3, "0");
    return Array.from(digits, (digit) => String.fromCharCode(97 + parseInt(digit, 26))).join("");
  }
});

test("nothing gives nothing", () => {
  const known = learned([]);
  expect(known.list).toEqual([]);
  expect(known.match("Resources")).toBeNull();
  expect(ALL_LEADS).toHaveLength(3);
});
