import { readFileSync } from "node:fs";
import { readXlsx, type CellValue } from "hucre";
import type { Field } from "../../../../src/core/plan/fields";
import type { LeadCell } from "../../../../src/core/read/leads/index";
import { readLeads } from "../../../../src/core/read/leads/index";
import { ALL_LEADS, learned } from "../../../support/leads";
import { describeRealPlan, realPlan } from "../../../support/real-plan";

interface GoldAction {
  readonly leadMembers: string[];
  readonly leadOfficers: string[];
  readonly directorates: string[];
}

const FOLDER = "tower-hamlets-2011-12";

describeRealPlan("the lead cells of the real plan", () => {
  it.each(["word", "cells"])("are read as by hand in plan.%s.xlsx", async (layout) => {
    const rows = await rowsOf(`plan.${layout}.xlsx`);
    const cells = rows
      .map((row, i) => leadCell(row[1], i, 1, ALL_LEADS))
      .filter((cell) => cell !== null && !cell.texts[0]?.startsWith("Lead Member,"));
    expectGold(cells.map((cell) => (cell ? [cell] : [])));
  });

  it("are read as by hand in plan.register.xlsx", async () => {
    const rows = (await rowsOf("plan.register.xlsx")).slice(1);
    const actions = new Map(rows.map((row, i) => [String(row[0]).split(".")[0], { row, i }]));
    const columns: [number, Field][] = [
      [4, "member"],
      [5, "officer"],
      [6, "directorate"],
    ];
    expectGold(
      [...actions.values()].map(({ row, i }) =>
        columns.flatMap(([column, field]) => leadCell(row[column], i, column, [field]) ?? []),
      ),
    );
  });
});

function expectGold(actions: readonly (readonly LeadCell[])[]): void {
  const gold = JSON.parse(readFileSync(realPlan(`${FOLDER}/gold.json`) ?? "", "utf8")) as {
    actions: GoldAction[];
  };
  const known = learned(actions.flat());
  const read = actions.map((cells) => {
    const { leads, directorates, uncertain } = readLeads(cells, known);
    return { members: leads.members, officers: leads.officers, directorates, uncertain };
  });
  expect(read).toEqual(
    gold.actions.map((action) => ({
      members: action.leadMembers,
      officers: action.leadOfficers,
      directorates: action.directorates,
      uncertain: [],
    })),
  );
}

async function rowsOf(file: string): Promise<readonly (readonly (CellValue | undefined)[])[]> {
  const workbook = await readXlsx(readFileSync(realPlan(`${FOLDER}/${file}`) ?? ""));
  return workbook.sheets[0]?.rows ?? [];
}

const leadCell = (
  value: CellValue | undefined,
  row: number,
  column: number,
  fields: readonly Field[],
): LeadCell | null =>
  typeof value === "string" && value !== ""
    ? { texts: value.split("\n"), fields, at: { sheet: "Plan", row, column } }
    : null;
