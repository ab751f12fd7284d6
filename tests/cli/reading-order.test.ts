import { FORMATS } from "../../src/cli/formats/index";
import type { FormatInput } from "../../src/cli/formats/format";
import { review } from "../../src/core/review";
import { BIDI_CONTROLS, turnsText } from "../support/bidi-controls";
import { sheetOf } from "../support/text-table";

/** A file whose name, sheet and every cell hold a mark that turns the direction of what follows. */
function reviewed(mark: string): FormatInput {
  const sheet = sheetOf(
    [
      "Action | Lead officer | Directorate | Milestone | Deadline | Status",
      `Build${mark} a pool | Bea${mark} Quill | Leisure${mark} | Open${mark} the pool | Octo${mark} 2026 | Waiting${mark}`,
      ` | | | Close${mark} the old pool | | `,
    ].join("\n"),
    `Plan${mark}`,
  );
  const name = `return${mark}.xlsx`;
  return {
    files: [
      { file: name, error: null, leftOut: [`Register${mark}`] },
      { file: `other${mark}.xlsx`, error: `“other${mark}.xlsx” is damaged.` },
    ],
    skipped: [],
    review: review([{ name, date1904: false, sheets: [sheet] }], { asAt: "2026-10-01" }),
  };
}

describe.each(FORMATS)("printed as $name", ({ print }) => {
  test.each(BIDI_CONTROLS.map((mark) => [mark.charCodeAt(0).toString(16), mark]))(
    "no text is turned by U+%s",
    (_, mark) => {
      const output = print(reviewed(mark));
      expect(output).toContain("return");
      expect(turnsText(output)).toBe(false);
    },
  );
});
