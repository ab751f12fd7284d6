import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { rulesPage } from "./docs/rules";

/** Every generated page of the documentation; tests check that they are up to date. */
const PAGES: Readonly<Record<string, () => string>> = {
  "rules.md": rulesPage,
};

for (const [name, page] of Object.entries(PAGES)) {
  writeFileSync(join(__dirname, "../docs", name), page());
  console.log(`docs/${name}`);
}
