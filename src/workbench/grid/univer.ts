import "@univerjs/design/lib/index.css";
import "@univerjs/ui/lib/index.css";
import "@univerjs/docs-ui/lib/index.css";
import "@univerjs/sheets-ui/lib/index.css";
import "@univerjs/sheets-formula-ui/lib/index.css";
import { LocaleType, LogLevel, merge, mergeLocales, Univer } from "@univerjs/core";
import designEnUS from "@univerjs/design/locale/en-US";
import docsUiEnUS from "@univerjs/docs-ui/locale/en-US";
import sheetsEnUS from "@univerjs/sheets/locale/en-US";
import sheetsFormulaEnUS from "@univerjs/sheets-formula/locale/en-US";
import sheetsFormulaUiEnUS from "@univerjs/sheets-formula-ui/locale/en-US";
import sheetsUiEnUS from "@univerjs/sheets-ui/locale/en-US";
import uiEnUS from "@univerjs/ui/locale/en-US";
import { UniverDocsPlugin } from "@univerjs/docs";
import { UniverDocsUIPlugin } from "@univerjs/docs-ui";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverRenderEnginePlugin } from "@univerjs/engine-render";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { CalculationMode, UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsFormulaUIPlugin } from "@univerjs/sheets-formula-ui";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { UniverSheetsUIPlugin } from "@univerjs/sheets-ui";
import { defaultTheme } from "@univerjs/themes";
import { UniverUIPlugin } from "@univerjs/ui";
import { MENU, MENU_WORDS } from "./menu";

/**
 * The grid's engine, drawn into `container`. It shows and edits values, rows and
 * columns, and no more: what it cannot hand on to the workbook (looks, sheets)
 * has no button here, so that the grid never shows what the workbook does not hold.
 */
export function createUniver(container: HTMLElement): Univer {
  const univer = new Univer({
    theme: defaultTheme,
    locale: LocaleType.EN_US,
    locales: {
      [LocaleType.EN_US]: merge(
        mergeLocales(
          designEnUS,
          uiEnUS,
          docsUiEnUS,
          sheetsEnUS,
          sheetsUiEnUS,
          sheetsFormulaEnUS,
          sheetsFormulaUiEnUS,
        ),
        MENU_WORDS,
      ),
    },
    logLevel: LogLevel.ERROR,
  });
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin, { notExecuteFormula: true });
  univer.registerPlugin(UniverUIPlugin, {
    container,
    header: true,
    toolbar: false,
    contextMenu: true,
    menu: MENU,
    disableAutoFocus: true,
  });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsPlugin, { notExecuteFormula: true });
  univer.registerPlugin(UniverSheetsUIPlugin, {
    disableAutoFocus: true,
    formulaBar: true,
    disableForceStringAlert: true,
    disableForceStringMark: true,
    clipboardConfig: { hidePasteOptions: true },
    footer: {
      sheetBar: true,
      statisticBar: false,
      menus: false,
      // The page has one of its own, which the keyboard reaches.
      zoomSlider: false,
      addSheetButtonConfig: { show: false },
    },
  });
  // The cell editor and the formula bar are parts of these; results come from the workbook.
  univer.registerPlugin(UniverSheetsFormulaPlugin, {
    initialFormulaComputing: CalculationMode.NO_CALCULATION,
  });
  univer.registerPlugin(UniverSheetsFormulaUIPlugin, { functionScreenTips: false });
  univer.registerPlugin(UniverSheetsNumfmtPlugin, { disableTextFormatMark: true });
  return univer;
}
