import { readFileSync } from "node:fs";
import type { Period } from "../../../../src/core/plan/day";
import { readerFor } from "../../../support/check-deadline";
import { describeRealPlan, realPlan } from "../../../support/real-plan";

interface GoldMilestone {
  readonly id: string;
  readonly text: string;
  readonly deadlineText: string;
  readonly due: string | null;
  readonly earliest: string | null;
  readonly precision: string;
  readonly certainty: string;
  readonly alsoAccept?: readonly Partial<GoldMilestone>[];
}

interface Gold {
  readonly planYear: Period;
  readonly actions: readonly { readonly milestones: readonly GoldMilestone[] }[];
}

const path = realPlan("tower-hamlets-2011-12/gold.json");
const gold: Gold | null = path ? (JSON.parse(readFileSync(path, "utf8")) as Gold) : null;
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9£]+/g, " ")
    .trim();

describeRealPlan("a real plan, read by hand", () => {
  const reader = readerFor({ planYear: gold?.planYear ?? null });
  const milestones = gold?.actions.flatMap((action) => action.milestones) ?? [];

  test("is whole", () => {
    expect(milestones).toHaveLength(203);
  });

  test.each(milestones.map((milestone) => [milestone.id, milestone] as const))(
    "%s",
    (_, milestone) => {
      const { deadline, title } = reader.inText(milestone.text);
      const read = {
        due: deadline?.due ?? null,
        earliest: deadline?.earliest ?? null,
        precision: deadline?.precision ?? "none",
        certainty: deadline?.certainty ?? "none",
      };
      const accepted = [
        milestone,
        ...(milestone.alsoAccept ?? []).map((other) => ({ ...milestone, ...other })),
      ];
      expect(
        accepted.map(({ due, earliest, precision, certainty }) => ({
          due,
          earliest,
          precision,
          certainty,
        })),
      ).toContainEqual(read);
      expect(plain(title)).toBe(plain(milestone.text.replace(milestone.deadlineText, " ")));
    },
  );
});
