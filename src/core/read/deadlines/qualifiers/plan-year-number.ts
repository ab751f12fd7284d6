import type { QualifierNotation } from "../notation";

/** "Year 2" beside a year counts the years of the plan and says nothing more. */
export const planYearNumber: QualifierNotation = {
  id: "plan-year-number",
  begins: ["year", "yr"],
  read: (at, { tokens }) => {
    const number = tokens[at + 1];
    if (number?.kind !== "number" || number.value < 1 || number.value > 10) return null;
    return { to: at + 2, alone: false };
  },
};
