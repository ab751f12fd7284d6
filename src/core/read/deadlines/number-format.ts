/**
 * How fine a number format shows a date: by the day, the month or the year.
 * "unknown" for General and text, which show no date; null for a format that
 * shows an amount. Codes as in ECMA-376 part 1, 18.8.31.
 */
export function finenessOf(format: string): "day" | "month" | "year" | "unknown" | null {
  const known = KNOWN.get(format);
  if (known !== undefined) return known;
  const found = fineness(format);
  KNOWN.set(format, found);
  return found;
}

const KNOWN = new Map<string, ReturnType<typeof finenessOf>>();

function fineness(format: string): ReturnType<typeof finenessOf> {
  // What is quoted, escaped or in square brackets is not part of the code.
  const code = (
    format.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, "").split(";")[0] ?? ""
  ).toLowerCase();
  if (code === "" || code.trim() === "general" || code === "@") return "unknown";
  // "m" beside hours or seconds is minutes.
  const dates = code.replace(/h+[^a-z]*m+|m+[^a-z]*s+/g, "");
  if (dates.includes("d")) return "day";
  if (dates.includes("m")) return "month";
  if (dates.includes("y") || dates.includes("e")) return dates.includes("0") ? null : "year";
  return /^[0#,]+$/.test(code) ? "unknown" : null;
}
