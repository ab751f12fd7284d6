/**
 * Three kinds of test: `unit` in Node, `pane` (*.test.tsx) in jsdom, and
 * `browser` (tests/browser) in a real Chromium on the built pages. The tests of
 * the adapter and of the in-memory Excel run twice: over our own client of the in-memory Excel, and as
 * `microsoft` over Microsoft's for Windows.
 */
const swc = [
  "@swc/jest",
  {
    jsc: {
      target: "es2022",
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
    },
    module: { type: "commonjs" },
  },
];
const common = {
  transform: {
    "@microsoft/office-js/dist/.+\\.debug\\.js$": "<rootDir>/tests/support/office-js/transform.cjs",
    "^.+\\.(t|j|mj)sx?$": swc,
  },
  // These packages ship as ES modules alone, five of them the grid's; the last is written for a page.
  transformIgnorePatterns: [
    "/node_modules/(?!(hucre|lodash-es|nanoid|rbush|quickselect|kdbush|@microsoft/office-js)/)",
  ],
  moduleFileExtensions: ["ts", "tsx", "mjs", "js", "cjs", "json"],
};

module.exports = {
  // A busy machine takes its time, and more cases take more; no test is about how long it takes.
  testTimeout: 30_000 * Math.max(1, Number(process.env.RUNS ?? 1)),
  projects: [
    {
      ...common,
      displayName: "unit",
      testEnvironment: "node",
      testMatch: ["<rootDir>/tests/**/*.test.ts"],
      testPathIgnorePatterns: ["/tests/browser/"],
    },
    {
      ...common,
      displayName: "microsoft",
      testEnvironment: "node",
      testMatch: ["<rootDir>/tests/excel/**/*.test.ts", "<rootDir>/tests/workbench/host/*.test.ts"],
      globals: { EXCEL_CLIENT: "windows" },
      setupFilesAfterEnv: ["<rootDir>/tests/support/office-js/setup.ts"],
    },
    {
      ...common,
      displayName: "pane",
      testEnvironment: "jsdom",
      // Testing Library's packages hold each module twice; the tests take those that need no compiling.
      moduleFileExtensions: ["ts", "tsx", "js", "cjs", "mjs", "json"],
      testMatch: ["<rootDir>/tests/**/*.test.tsx"],
      setupFilesAfterEnv: ["<rootDir>/tests/support/jsdom.ts"],
    },
    {
      ...common,
      displayName: "browser",
      testEnvironment: "node",
      testMatch: ["<rootDir>/tests/browser/**/*.test.ts"],
    },
  ],
};
