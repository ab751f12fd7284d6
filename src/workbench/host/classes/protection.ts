import { protect, protectionOf } from "../cells/protection";
import { OfficeError } from "../errors";
import { action, defineClass, readOnly } from "../server/spec";

export const worksheetProtection = defineClass("WorksheetProtection", {
  properties: {
    options: readOnly((sheet, server) => protectionOf(server, sheet).options),
    protected: readOnly((sheet) => sheet.protected),
  },
  methods: {
    // It fails on a sheet that is protected already.
    protect: action((sheet, args, server) => {
      if (sheet.protected) throw new OfficeError("AccessDenied");
      protect(server, sheet, args.raw(0), args.textOr(1, ""));
      server.changed({ kind: "sheet-protection", sheet });
    }),
    unprotect: action((sheet, args, server) => {
      if (!sheet.protected) return;
      const { password } = protectionOf(server, sheet);
      if (password !== args.textOr(0, "")) throw new OfficeError("AccessDenied");
      sheet.protected = false;
      server.changed({ kind: "sheet-protection", sheet });
    }),
  },
});

export const workbookProtection = defineClass("WorkbookProtection", {
  properties: {
    protected: readOnly((_book, server) => server.faults.workbookProtected),
  },
  methods: {
    protect: action((_book, _args, server) => {
      server.faults.workbookProtected = true;
    }),
    unprotect: action((_book, _args, server) => {
      server.faults.workbookProtected = false;
    }),
  },
});
