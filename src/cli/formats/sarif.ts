import { version } from "../../../package.json";
import { failureWords, type Failure } from "../../core/plan/failure";
import { toA1 } from "../../core/sheet/a1";
import { RULES } from "../../core/validate/rules/index";
import type { Finding, Severity } from "../../core/validate/rule";
import type { Format } from "./format";
import { faultOf, jsonText } from "./printable";

/**
 * The findings as SARIF 2.1.0 (OASIS, March 2020), for tools that gather
 * findings of many checkers. A worksheet has no lines and columns of text, so a
 * finding's place is the file with the cell as its logical location.
 */
export const sarif: Format = {
  name: "sarif",
  print: ({ files, skipped, review }) => {
    const read = review.workbooks.values();
    const results: object[] = [];
    const notifications = skipped.map(({ file, reason }) => notification(file, "note", reason));
    for (const outcome of files) {
      const { file, error, leftOut = [] } = outcome;
      if (leftOut.length > 0) notifications.push(notification(file, "note", leftOutWords(leftOut)));
      if (error === null) {
        const { findings = [], failures = [] } = read.next().value ?? {};
        for (const finding of findings) results.push(result(file, finding));
        for (const failure of failures)
          notifications.push(notification(file, "error", failureText(failure)));
      } else notifications.push(notification(file, "error", faultOf(outcome)));
    }
    const log = {
      $schema: "https://json.schemastore.org/sarif-2.1.0.json",
      version: "2.1.0",
      runs: [
        {
          tool: {
            driver: { name: "Milestone Monitor", version, rules: RULES.map(ruleOf) },
          },
          invocations: [
            {
              executionSuccessful:
                files.every(({ error }) => error === null) &&
                review.workbooks.every(({ failures }) => failures.length === 0),
              toolExecutionNotifications: notifications,
            },
          ],
          results,
        },
      ],
    };
    return jsonText(log);
  },
};

const LEVELS: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  info: "note",
};

const ruleOf = (rule: (typeof RULES)[number]): object => ({
  id: rule.id,
  shortDescription: { text: rule.title },
  fullDescription: { text: rule.why },
  defaultConfiguration: { level: LEVELS[rule.severity] },
});

function result(file: string, finding: Finding): object {
  const cell = toA1(finding.at);
  return {
    ruleId: finding.rule,
    ruleIndex: RULES.findIndex(({ id }) => id === finding.rule),
    level: LEVELS[finding.severity],
    message: { text: finding.message },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: uriOf(file) } },
        logicalLocations: [
          {
            name: cell,
            fullyQualifiedName: `'${finding.at.sheet.replace(/'/g, "''")}'!${cell}`,
            kind: "cell",
          },
        ],
      },
    ],
    partialFingerprints: { "quote/v1": `${finding.rule}:${finding.at.sheet}:${finding.quote}` },
  };
}

const leftOutWords = (sheets: readonly string[]): string =>
  `Left out, because Milestone Monitor wrote them from the plan: ${sheets.join(", ")}.`;

const failureText = (failure: Failure): string =>
  `${failure.sheet}: ${failureWords(failure)} (${failure.detail})`;

const notification = (file: string, level: "error" | "note", message: string): object => ({
  level,
  message: { text: message },
  locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) } } }],
});

/** A path as a relative or absolute URI reference. */
const uriOf = (file: string): string =>
  file.replace(/\\/g, "/").split("/").map(encodeURIComponent).join("/");
