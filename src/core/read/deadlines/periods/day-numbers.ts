import { day } from "../../../plan/day";
import type { Match, PeriodNotation } from "../notation";
import type { Token } from "../tokens";
import { fullName } from "./month";
import { noSuchDay } from "./day-month";

/** "5/11/2015", "05.11.15", "5-11-15": the day first, as in the United Kingdom; "2015-11-05" as ISO 8601 has it. */
export const dayNumbers: PeriodNotation = {
  id: "day-numbers",
  layer: "period",
  begins: ["#"],
  read: (at, { tokens }) => {
    const compact = compactDay(at, tokens[at]) ?? spacedDay(at, tokens);
    if (compact) return compact;
    const [a, mark, b, mark2, c] = tokens.slice(at, at + 5);
    if (!isNumber(a) || !mark || !isNumber(b) || !"/-.".includes(mark.text)) return null;
    // A number joined on before makes it a reference or a telephone number.
    const before = tokens[at - 1];
    if (before && !a.spaced && (before.kind === "number" || before.text === mark.text)) return null;
    if (!isNumber(c) || mark2?.text !== mark.text) return dayAndMonth(at, a, mark, b);
    const after = tokens[at + 5];
    if (after && !after.spaced && after.text === mark.text && tokens[at + 6]?.kind === "number")
      return null;
    if (a.text.length === 4 && b.text.length <= 2 && c.text.length <= 2)
      return { to: at + 5, when: numbered(a.value, b.value, c.value, "clear") };
    if (a.text.length > 2 || b.text.length > 2) return null;
    if (c.text.length === 4) {
      if (c.value < 1980 || c.value > 2099) return null;
      return { to: at + 5, when: numbered(c.value, b.value, a.value, "clear") };
    }
    if (c.text.length !== 2 || b.value > 12 || b.value < 1 || a.value < 1 || a.value > 31)
      return null;
    // "1.2.11" is as like to be the number of an action; "01.02.11" is not.
    const padded = a.text.length === 2 && b.text.length === 2;
    const evidence = mark.text === "/" || padded ? "clear" : mark.text === "-" ? "placed" : "cell";
    return { to: at + 5, when: numbered(2000 + c.value, b.value, a.value, evidence) };
  },
};

/** "20120331", the basic format of ISO 8601. */
function compactDay(at: number, token: Token | undefined): Match | null {
  if (token?.kind !== "number" || token.text.length !== 8) return null;
  const [year, month, number] = [/^\d{4}/, /\d\d(?=\d\d$)/, /\d\d$/].map((part) =>
    Number(part.exec(token.text)?.[0]),
  );
  const found = day(year ?? 0, month ?? 0, number ?? 0);
  if (!found || found < "1980" || found >= "2100") return null;
  return {
    to: at + 1,
    when: { precision: "day", period: { start: found, end: found }, evidence: "cell" },
  };
}

/** "31 03 2026": three numbers in a row, each of its full length, in a deadline column. */
function spacedDay(at: number, tokens: readonly Token[]): Match | null {
  const [a, b, c] = tokens.slice(at, at + 3);
  if (!isNumber(a) || !isNumber(b) || !isNumber(c) || !b.spaced || !c.spaced) return null;
  const lengths = [a, b, c].map(({ text }) => text.length).join();
  if (lengths !== "2,2,4" || c.value < 1980 || c.value > 2099) return null;
  return { to: at + 3, when: numbered(c.value, b.value, a.value, "cell") };
}

const isNumber = (token: Token | undefined): token is Token =>
  token?.kind === "number" && !token.ordinal;

function numbered(
  year: number,
  month: number,
  number: number,
  evidence: "clear" | "placed" | "cell",
): Match["when"] {
  const found = day(year, month, number);
  if (found) return { precision: "day", period: { start: found, end: found }, evidence };
  const turned = day(year, number, month);
  if (month >= 1 && month <= 12) return { ...noSuchDay(year, month, number), evidence };
  return {
    precision: "none",
    period: null,
    evidence,
    certainty: "none",
    remarks: turned
      ? [
          {
            kind: "slip",
            suggestion: `${String(month)} ${fullName(number)} ${String(year)}`,
            due: turned,
          },
        ]
      : [{ kind: "unreadable" }],
  };
}

/** "30/9" in a deadline column; the plan year tells the year. "24/7" is no day. */
function dayAndMonth(at: number, a: Token, mark: Token, b: Token): Match | null {
  if (mark.text !== "/" || a.text.length > 2 || b.text.length > 2) return null;
  if (b.value < 1 || b.value > 12 || (a.value === 24 && b.text === "7")) return null;
  const inYear = (year: number) => {
    const found = day(year, b.value, a.value);
    return found ? { start: found, end: found } : null;
  };
  if (!inYear(2000)) return null;
  return { to: at + 3, when: { precision: "day", period: null, inYear, evidence: "cell" } };
}
