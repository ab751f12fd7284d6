import { labelOf } from "../../../../src/core/read/labels/label";

/** What a label names: its fields, or "aside", "foreign" or "none". */
function meaningOf(text: string): string {
  const label = labelOf(text);
  if (label === null) return "none";
  return label.kind === "field" ? label.fields.join(" and ") : label.kind;
}

describe("labels that councils put above their columns", () => {
  test.each([
    ["Action by", "officer"],
    ["Action by when", "deadline"],
    ["By who", "officer"],
    ["Project Manager", "officer"],
    ["Responsible Director", "officer"],
    ["Lead Director", "officer"],
    ["Accountable Director", "officer"],
    ["Head of Service", "officer"],
    ["Allocated to", "officer"],
    ["Lead Agency", "directorate"],
    ["Delivery by", "deadline"],
    ["Quarter", "deadline"],
    ["Target Quarter", "deadline"],
    ["Implementation Date", "deadline"],
    ["Deadline for action", "deadline"],
    ["RAGB", "status"],
    ["Open/Closed", "status"],
    ["Date implemented", "completedOn"],
    ["Closure date", "completedOn"],
    ["Action taken", "comment"],
    ["Management response", "comment"],
    ["What we’ll do", "action"],
    ["How we'll do it", "milestone"],
    ["What needs to improve", "priority"],
    ["Recommendation", "priority"],
    ["Project", "action"],
  ])("%s: %s", (label, meaning) => {
    expect(meaningOf(label)).toBe(meaning);
  });

  test.each(["Review date", "Next review", "Date raised", "Risk rating", "Direction of travel"])(
    "%s is understood and not needed",
    (label) => {
      expect(meaningOf(label)).toBe("aside");
    },
  );
});

describe("a label that turns on a remark or a status names that alone", () => {
  test.each([
    ["Due date comments", "comment"],
    ["Reason for revised date", "comment"],
    ["Commentary on progress", "comment"],
    ["Lead Officer's update", "comment"],
    ["Milestone progress", "status"],
    ["Quarter 2 status", "status"],
    ["Progress at 30 September 2025", "status"],
  ])("%s: %s", (label, meaning) => {
    expect(meaningOf(label)).toBe(meaning);
  });

  test.each([
    ["Milestone / Progress", "milestone and status"],
    ["Deadline and comments", "deadline and comment"],
    ["Action & status", "action and status"],
  ])("unless it joins the two: %s: %s", (label, meaning) => {
    expect(meaningOf(label)).toBe(meaning);
  });

  test("a period beside the word takes nothing from its confidence", () => {
    expect(labelOf("Progress June 2025")?.confidence).toBe(1);
  });
});
