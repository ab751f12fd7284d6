import { createDrawn } from "../../../src/workbench/grid/drawn";
import { newBook, newSheet } from "../../../src/xlsx/index";

describe("a sheet has outgrown what was drawn of it", () => {
  const open = () => {
    const plan = newSheet("Plan");
    const register = newSheet("Register");
    return {
      plan,
      register,
      drawn: createDrawn({ ...newBook("p.xlsx"), sheets: [plan, register] }),
    };
  };

  test("once its columns have other widths, until it is drawn itself, whatever else is", () => {
    const { plan, register, drawn } = open();
    expect(drawn.isOutgrown(register)).toBe(false);
    register.columnWidths = [9, 24, 60];
    drawn.note(plan);
    expect(drawn.isOutgrown(register)).toBe(true);
    drawn.note(register);
    expect(drawn.isOutgrown(register)).toBe(false);
  });

  test.each([
    ["rows", 500, 1],
    ["columns", 1, 60],
  ])("once it has more %s", (_, rows, columns) => {
    const { register, drawn } = open();
    register.cells = Array.from({ length: rows }, () =>
      Array.from({ length: columns }, () => ({ value: 1 })),
    );
    expect(drawn.isOutgrown(register)).toBe(true);
  });
});
