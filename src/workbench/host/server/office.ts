import { reaches } from "../office-js/level";
import type { Addin } from "./addin";
import { DocumentFiles } from "./document-file";
import { DocumentSettings } from "./document-settings";
import type { Server } from "./server";
import { strict } from "../strict";

/** How much of what an add-in writes Excel can take back, by a requirement set that is not published. */
export const UNDO_LEVEL = "1.7";

/** The requirement sets beside ExcelApi that this host has. */
const OTHER_SETS: Readonly<Record<string, string>> = {
  CompressedFile: "1.1",
  DelayForCellEdit: "1.1",
  // Sets that are not published; Office.js asks for them before it says that a write can be undone.
  ExcelApiUndo: UNDO_LEVEL,
  File: "1.1",
  RichApiRuntimeFlag: "1.2",
  SharedRuntime: "1.1",
  Settings: "1.1",
};

/** The colours of Excel's light theme, for a pane to take on. */
const LIGHT_THEME = {
  bodyBackgroundColor: "#FFFFFF",
  bodyForegroundColor: "#242424",
  controlBackgroundColor: "#FFFFFF",
  controlForegroundColor: "#242424",
};

/** The global `Office`: what an add-in asks of its host apart from the workbook. */
export function officeNamespace(server: Server, addin: Addin): object {
  const info = { host: "Excel", platform: "OfficeOnline" };
  return strict("Office", {
    AsyncResultStatus: { Succeeded: "succeeded", Failed: "failed" },
    EventType: {
      DocumentSelectionChanged: "documentSelectionChanged",
      SettingsChanged: "settingsChanged",
    },
    FileType: { Text: "text", Compressed: "compressed", Pdf: "pdf" },
    HostType: { Excel: "Excel", Word: "Word", PowerPoint: "PowerPoint", Outlook: "Outlook" },
    PlatformType: { PC: "PC", Mac: "Mac", OfficeOnline: "OfficeOnline", iOS: "iOS" },
    StartupBehavior: { none: "None", load: "Load" },
    VisibilityMode: { hidden: "Hidden", taskpane: "Taskpane" },
    actions: strict("Office.actions", addin.actions),
    addin: strict("Office.addin", addin.pane),
    context: officeContext(server, info),
    initialize: null,
    onReady: (callback?: (info: unknown) => unknown) =>
      Promise.resolve().then(async () => {
        await callback?.(info);
        return info;
      }),
  });
}

function officeContext(server: Server, info: { host: string; platform: string }): object {
  return strict("Office.context", {
    ...info,
    contentLanguage: "en-GB",
    displayLanguage: "en-GB",
    diagnostics: { ...info, version: "16.0.0.0" },
    document: strict("Office.context.document", {
      getFileAsync: new DocumentFiles(server).getFileAsync,
      settings: new DocumentSettings(server),
      url: "",
    }),
    officeTheme: LIGHT_THEME,
    requirements: {
      isSetSupported: (name: string, version: string | number = "1.1") =>
        isSupported(server.apiLevel, name, String(version)),
    },
    touchEnabled: false,
  });
}

function isSupported(apiLevel: string, name: string, version: string): boolean {
  const has = name.toLowerCase() === "excelapi" ? apiLevel : OTHER_SETS[name];
  return has !== undefined && reaches(has, version);
}
