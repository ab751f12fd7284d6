import type { BookCell } from "../../../xlsx/book";
import { fullAddress, resolveAddress } from "../cells/address";
import { cellAt, putCell } from "../cells/grid";
import { omit } from "../cells/omit";
import { requireAllowed } from "../cells/protection";
import type { Arguments } from "../server/arguments";
import { OfficeError, requireArgument } from "../errors";
import { TEXT_LIMIT } from "../server/limits";
import type { Server } from "../server/server";
import { action, defineClass, object, readOnly, result } from "../server/spec";
import type { CommentTarget, RangeTarget, SheetsTarget } from "../server/targets";

/**
 * What a file writes before the text of a threaded comment, for an Excel that
 * knows notes alone. The model has one text a cell; this tells the two apart.
 */
const THREADED = /^\[Threaded comment\].*?\nComment:\s*/s;

export const noteCollection = defineClass("NoteCollection", {
  items: { of: "Note", list: notes },
  methods: {
    add: object("Note", (target, args, server) => {
      const at = cellIn(target, args, server);
      requireAllowed(server, at.sheet, "allowEditObjects");
      if (textAt(at) !== undefined) throw new OfficeError("ItemAlreadyExists");
      write(at, checkText(args.text(1)), server);
      return at;
    }),
    getCount: result((target) => notes(target).length),
    getItem: object("Note", (target, args, server) => found(noteAt(target, args, server))),
    getItemAt: object("Note", (target, args) => found(notes(target)[args.whole(0, 0)])),
    getItemOrNullObject: object("Note", noteAt),
  },
});

export const note = defineClass("Note", {
  exists: (at) => textAt(at) !== undefined,
  properties: {
    authorName: readOnly(() => ""),
    content: {
      get: textAt,
      set: (at, value, server) => {
        requireArgument(typeof value === "string", "A note is text.");
        requireAllowed(server, at.sheet, "allowEditObjects");
        write(at, checkText(value), server);
      },
    },
  },
  methods: {
    delete: action(remove),
    getLocation: object("Range", locationOf),
  },
});

export const commentCollection = defineClass("CommentCollection", {
  items: { of: "Comment", list: comments },
  methods: {
    getCount: result((target) => comments(target).length),
    getItem: object("Comment", (target, args) =>
      found(comments(target).find((at) => idOf(at) === args.text(0))),
    ),
    getItemAt: object("Comment", (target, args) => found(comments(target)[args.whole(0, 0)])),
    getItemByCell: object("Comment", (target, args, server) =>
      found(commentAt(target, args, server)),
    ),
    getItemOrNullObject: object(
      "Comment",
      (target, args) => comments(target).find((at) => idOf(at) === args.text(0)) ?? null,
    ),
  },
});

export const comment = defineClass("Comment", {
  exists: (at) => textAt(at) !== undefined,
  properties: {
    authorName: readOnly(() => ""),
    content: readOnly((at) => (textAt(at) ?? "").replace(THREADED, "")),
    id: readOnly(idOf),
  },
  methods: {
    delete: action(remove),
    getLocation: object("Range", locationOf),
  },
});

function annotations({ sheets }: SheetsTarget): CommentTarget[] {
  return sheets.flatMap((sheet) =>
    sheet.cells.flatMap(
      (cells, row) =>
        cells?.flatMap((cell, column) =>
          cell?.comment === undefined ? [] : { sheet, row, column },
        ) ?? [],
    ),
  );
}

function cellIn({ sheets }: SheetsTarget, args: Arguments, server: Server): CommentTarget {
  const given = args.target(0, "Range");
  const home = sheets.length === 1 ? sheets[0] : server.activeSheet();
  if (!home) throw new OfficeError("ItemNotFound");
  const { sheet, area } = given
    ? { sheet: given.sheet, area: given.areas[0] }
    : resolveAddress(server.book, home, args.text(0));
  const single = area.top === area.bottom && area.left === area.right;
  requireArgument(single, "One cell was expected.");
  return { sheet, row: area.top, column: area.left };
}

function isThreaded(at: CommentTarget): boolean {
  return THREADED.test(textAt(at) ?? "");
}

function notes(target: SheetsTarget): CommentTarget[] {
  return annotations(target).filter((at) => !isThreaded(at));
}

function comments(target: SheetsTarget): CommentTarget[] {
  return annotations(target).filter(isThreaded);
}

function noteAt(target: SheetsTarget, args: Arguments, server: Server): CommentTarget | null {
  const at = cellIn(target, args, server);
  return textAt(at) === undefined || isThreaded(at) ? null : at;
}

function commentAt(target: SheetsTarget, args: Arguments, server: Server): CommentTarget | null {
  const at = cellIn(target, args, server);
  return isThreaded(at) ? at : null;
}

function textAt({ sheet, row, column }: CommentTarget): string | undefined {
  return cellAt(sheet, row, column)?.comment;
}

function write(at: CommentTarget, comment: string, server: Server): void {
  const { sheet, row, column } = at;
  putCell(sheet, row, column, { ...(cellAt(sheet, row, column) ?? { value: null }), comment });
  server.changed({ kind: "format", ...locationOf(at) });
}

/** A note holds as much as a cell does. */
function checkText(text: string): string {
  requireArgument(text.length <= TEXT_LIMIT, "A note is too long.");
  return text;
}

function remove(at: CommentTarget, _args: Arguments, server: Server): void {
  requireAllowed(server, at.sheet, "allowEditObjects");
  const cell = cellAt(at.sheet, at.row, at.column);
  if (cell) putCell(at.sheet, at.row, at.column, unlessBlank(omit(cell, "comment")));
  server.changed({ kind: "format", ...locationOf(at) });
}

/** A cell that there was only for its note is no cell any more. */
function unlessBlank(cell: BookCell): BookCell | undefined {
  return cell.value === null && Object.keys(cell).length === 1 ? undefined : cell;
}

function locationOf({ sheet, row, column }: CommentTarget): RangeTarget {
  return { sheet, areas: [{ top: row, left: column, bottom: row, right: column }] };
}

function idOf(at: CommentTarget): string {
  return fullAddress(at.sheet, locationOf(at).areas);
}

function found(at: CommentTarget | null | undefined): CommentTarget {
  if (!at) throw new OfficeError("ItemNotFound");
  return at;
}
