import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { deadlinesPage } from "./docs/deadlines";
import { excelClientsPage } from "./docs/excel-clients";
import { rulesPage } from "./docs/rules";

/** Every generated page of the documentation; tests check that they are up to date. */
const PAGES: Readonly<Record<string, () => string>> = {
  "deadlines.md": deadlinesPage,
  "excel-clients.md": excelClientsPage,
  "rules.md": rulesPage,
};

for (const [name, page] of Object.entries(PAGES)) {
  writeFileSync(join(__dirname, "../docs", name), page());
  console.log(`docs/${name}`);
}
