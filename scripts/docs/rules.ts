import { RULES } from "../../src/core/validate/rules/index";
import type { Rule, Severity } from "../../src/core/validate/rule";

const WORDS: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  info: "for information",
};

/** The page that lists every rule, made from the rules themselves. */
export function rulesPage(): string {
  const contents = RULES.map(({ id, title }) => `- [${title}](#${id})`);
  return `# The rules

Every check Milestone Monitor makes, with a plan that breaks it and one that keeps it. Each can be switched off, or made more or less severe, in Settings. This page is made from the rules by \`npm run docs\`.

${contents.join("\n")}

${RULES.map(entry).join("\n")}`;
}

function entry({ id, title, severity, why, examples }: Rule): string {
  return `## ${title} <a id="${id}"></a>

\`${id}\`, ${WORDS[severity]}. ${why}
${examples.given === undefined ? "" : `\nIn this example: ${examples.given}\n`}
Breaks it:

${table(examples.fails)}

Keeps it:

${table(examples.passes)}
`;
}

/** A text table as a table of the page; its first row stands as the header. */
function table(plan: string): string {
  const rows = plan
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim().replace(/⏎/g, "<br>")));
  const width = Math.max(...rows.map((row) => row.length));
  const line = (cells: readonly string[]): string =>
    `| ${Array.from({ length: width }, (_, i) => cells[i] ?? "").join(" | ")} |`;
  const [header = [], ...body] = rows;
  return [line(header), line(Array.from({ length: width }, () => "---")), ...body.map(line)].join(
    "\n",
  );
}
