import type { Period } from "../../plan/day";
import { DEFAULT_SETTINGS } from "../../plan/settings";
import { leadBefore } from "./lead";
import type { Conventions, Match, Scan } from "./notation";
import { scan as scanText } from "./scan";
import { financialYear, financialYearAt } from "./years";

/** No part of a written year depends on these; only their type is wanted. */
const ANY: Conventions = {
  asAt: "2000-01-01",
  planYear: null,
  usualYear: null,
  settings: DEFAULT_SETTINGS,
};

/**
 * The year a heading or title is for: "Year 1 Action Plan 2011/12" is 1 April
 * 2011 to 31 March 2012. A single financial or academic year goes before the
 * life of a strategy; null where none is named.
 */
export function planYearFrom(text: string): Period | null {
  if (!/\d\d/.test(text)) return null;
  const scan = scanText(text, ANY);
  let year: Period | null = null;
  let life: Period | null = null;
  for (let at = 0; at < scan.tokens.length;) {
    const match = scan.period(at, "span");
    const found = match && (yearOfPlan(match) ?? financialYearWithin(scan, at));
    year ??= found;
    if (match?.when.planLife) life ??= match.when.period;
    at = match?.to ?? at + 1;
  }
  return year ?? yearEnding(scan) ?? calendarYear(scan) ?? (PLAN.test(text) ? life : null);
}

const PLAN = /\b(?:plan|strategy|programme|vision|framework|priorities|commitments|return)\b/i;

/** A match that is a year, or very nearly: "2011/12", "1 April 2011 to 31 March 2012". */
function yearOfPlan({ when }: Match): Period | null {
  const { period } = when;
  if (!period || when.planLife) return null;
  const [from, to] = [period.start.slice(5), period.end.slice(5)];
  const years = Number(period.end.slice(0, 4)) - Number(period.start.slice(0, 4));
  const financial = from === "04-01" && to === "03-31";
  const academic = from === "09-01" && (to === "07-31" || to === "08-31");
  return years === 1 && (financial || academic) ? period : null;
}

/** The financial year of "Q3 2011/12" or "March 2011/12". */
function financialYearWithin(scan: Scan, at: number): Period | null {
  const match = scan.period(at, "span");
  for (let i = at; i < (match?.to ?? at); i++) {
    const year = financialYearAt(scan, i);
    const long = scan.tokens[i]?.text.length === 4;
    if (year && (long || PLAN.test(scan.text))) return financialYear(year.year);
  }
  return null;
}

/** "Year ending March 2012", "Annual report to 31 March 2012". */
function yearEnding(scan: Scan): Period | null {
  if (!/\b(?:year|annual)\b/i.test(scan.text)) return null;
  for (let at = 1; at < scan.tokens.length; at++) {
    if (!/^(?:ending|ended|end|to)$/.test(scan.tokens[at - 1]?.text ?? "")) continue;
    const end = scan.period(at, "period")?.when.period?.end;
    if (end?.endsWith("-03-31")) return financialYear(Number(end.slice(0, 4)) - 1);
  }
  return null;
}

/**
 * "Action Plan 2012", "Delivery plan for 2012": the calendar year, where the
 * text is of a plan. "Carbon neutral by 2030" names where the plan leads.
 */
function calendarYear(scan: Scan): Period | null {
  if (!PLAN.test(scan.text)) return null;
  const years = scan.tokens.flatMap((_, at) => {
    const when = scan.period(at, "span")?.when;
    const isYear = when?.precision === "year" && when.period?.start.endsWith("-01-01");
    const isTarget = ["by", "before"].includes(leadBefore(scan, at, 0)?.role ?? "");
    return isYear && !isTarget && !when.planLife && when.period ? [when.period] : [];
  });
  return years[0] ?? null;
}
