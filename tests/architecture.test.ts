import ts from "typescript";
import { readSources, type Source } from "./support/sources";

/**
 * Who may import whom. A room is a folder of `src`, or a file named by its
 * path; a file belongs to the longest that fits. A room may always import
 * itself.
 */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  "core/sheet": [],
  "core/plan": ["core/sheet"],
  "core/read": ["core/sheet", "core/plan"],
  "core/validate": ["core/sheet", "core/plan"],
  "core/track": ["core/sheet", "core/plan"],
  "core/report": ["core/sheet", "core/plan", "core/track", "core/validate/rule.ts"],
  "core/review.ts": [
    "core/sheet",
    "core/plan",
    "core/read",
    "core/validate",
    "core/track",
    "core/report",
  ],
  excel: ["core/sheet"],
  xlsx: ["core/sheet"],
  // One runtime in Excel, so one shell in three rooms; the check for cycles holds between them.
  taskpane: ["core", "excel", "xlsx", "commands", "functions"],
  commands: ["core", "excel", "xlsx", "taskpane"],
  functions: ["core", "excel", "xlsx"],
  // The version it gives of itself is the package's.
  cli: ["core", "xlsx", "../package.json"],
  workbench: ["taskpane", "xlsx", "core/sheet"],
};

/** Which rooms or files may use a package; what is not listed here is free to all but core. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  zod: ["core", "taskpane", "cli"],
  "date-fns": ["core/plan/day.ts", "core/read/deadlines"],
  "@date-fns/utc": ["core/plan/day.ts"],
  hucre: ["xlsx"],
  "@microsoft/office-js-helpers": ["excel"],
  // Excel's client comes from Microsoft's own address; the package serves the tests alone.
  "@microsoft/office-js": [],
  react: ["taskpane", "workbench"],
  "react-dom": ["taskpane", "workbench"],
  "@fluentui/react-components": ["taskpane", "workbench"],
  "@fluentui/react-calendar-compat": ["taskpane"],
};

const sources = readSources();
const within = (path: string, place: string): boolean =>
  path === place || path.startsWith(`${place}/`);

describe("the house", () => {
  test("every file stands in a room", () => {
    expect(sources.filter((source) => !roomOf(source.path)).map(({ path }) => path)).toEqual([]);
  });

  test.each(Object.keys(ROOMS))("%s imports only what it may", (room) => {
    const own = sources.filter((source) => roomOf(source.path) === room);
    const may = [room, ...(ROOMS[room] ?? [])];
    const wrong = own.flatMap(({ path, imports }) =>
      imports
        .filter((target) => !may.some((place) => within(target, place)))
        .map((target) => `${path} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  test("no file imports itself by way of others", () => {
    expect(cyclesOf(sources)).toEqual([]);
  });

  test("packages stay in their rooms", () => {
    const wrong = sources.flatMap(({ path, packages }) =>
      packages
        .filter((name) => !mayUse(path, name))
        .map((name) => `${path} imports the package ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  test("the archived helper is used in one file alone", () => {
    const users = sources.filter(({ packages }) =>
      packages.includes("@microsoft/office-js-helpers"),
    );
    expect(users.length).toBeLessThanOrEqual(1);
  });
});

describe("core", () => {
  const core = sources.filter(({ path }) => within(path, "core"));

  test("is there to be looked at", () => {
    expect(core.length).toBeGreaterThan(20);
  });

  test("asks no clock, no chance and no locale", () => {
    const wrong = core.flatMap(({ path, tree }) =>
      surroundingsAsked(tree).map((what) => `${path} asks ${what}`),
    );
    expect(wrong).toEqual([]);
  });

  test.each([
    ["new Date()", ["new Date()"]],
    ["new Date(2011, 3, 1)", []],
    ["Date.now()", ["Date.now"]],
    ["Math.random()", ["Math.random"]],
    ["new Intl.NumberFormat('en')", ["Intl.NumberFormat"]],
    ["(1).toLocaleString()", ["(1).toLocaleString"]],
    ["'a'.localeCompare('b')", ["'a'.localeCompare"]],
    ["// Date.now()", []],
  ])("%s is seen for what it is", (code, expected) => {
    const tree = ts.createSourceFile("x.ts", code, ts.ScriptTarget.ES2022, true);
    expect(surroundingsAsked(tree)).toEqual(expected);
  });
});

function roomOf(path: string): string | undefined {
  return Object.keys(ROOMS)
    .filter((room) => within(path, room))
    .sort((a, b) => b.length - a.length)[0];
}

function mayUse(path: string, name: string): boolean {
  const places = PACKAGES[name] ?? (name.startsWith("@univerjs/") ? ["workbench/grid"] : null);
  if (places) return places.some((place) => within(path, place));
  return !within(path, "core");
}

/** The first way round from each file that leads back to it, "a > b > a". */
function cyclesOf(files: readonly Source[]): string[] {
  const imports = new Map(files.map(({ path, imports }) => [path, imports]));
  const done = new Set<string>();
  const cycles: string[] = [];
  const walk = (path: string, way: readonly string[]): void => {
    const before = way.indexOf(path);
    if (before >= 0) cycles.push([...way.slice(before), path].join(" > "));
    if (before >= 0 || done.has(path)) return;
    for (const target of imports.get(path) ?? []) walk(target, [...way, path]);
    done.add(path);
  };
  for (const { path } of files) walk(path, []);
  return cycles;
}

/** What of a file depends on when, where or by what luck it runs, as written. */
function surroundingsAsked(tree: ts.SourceFile): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isNewExpression(node) && node.expression.getText() === "Date") {
      if (!node.arguments?.length) found.push(node.getText());
    }
    if (ts.isPropertyAccessExpression(node) && ASKS.test(node.getText())) {
      found.push(node.getText());
      return;
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

const ASKS =
  /^(Date\.now|Math\.random|Intl\.\w+|performance\.\w+|process\.\w+)$|\.(toLocale\w+|localeCompare)$/;
