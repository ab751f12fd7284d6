import type { BorderStyle, CellStyle, FillStyle } from "hucre";

const fill = (rgb: string): FillStyle => ({
  type: "pattern",
  pattern: "solid",
  fgColor: { rgb },
});
const line = { style: "thin", color: { rgb: "BFBFBF" } } as const;
const box: BorderStyle = { top: line, right: line, bottom: line, left: line };
const wrap = { wrapText: true, vertical: "top" } as const;

/** How the sample's cells look: a council document, neither bare nor loud. */
export const LOOKS = {
  title: { font: { bold: true, size: 18, color: { rgb: "1F3864" } } },
  subtitle: { font: { bold: true, size: 13, color: { rgb: "1F3864" } } },
  prose: { alignment: wrap },
  theme: {
    font: { bold: true, size: 14, color: { rgb: "FFFFFF" } },
    fill: fill("1F3864"),
    alignment: { vertical: "center" },
  },
  priority: { font: { bold: true, size: 12, color: { rgb: "1F3864" } }, fill: fill("D9E2F3") },
  header: {
    font: { bold: true },
    fill: fill("EDEDED"),
    border: box,
    alignment: { wrapText: true, vertical: "center" },
  },
  body: { border: box, alignment: wrap },
  date: { border: box, alignment: { vertical: "top" }, numFmt: "dd/mm/yyyy" },
  month: { border: box, alignment: { vertical: "top" }, numFmt: "mmm-yy" },
  /** Somebody's own highlighting, which no tool may take away. */
  highlighted: { border: box, alignment: wrap, fill: fill("FFE699") },
  note: { font: { italic: true, color: { rgb: "595959" } } },
  figure: { font: { bold: true }, numFmt: "0" },
} satisfies Record<string, CellStyle>;

export type Look = keyof typeof LOOKS;
