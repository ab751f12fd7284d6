import type { Book, BookName, BookSheet } from "../../../xlsx/book";
import { absoluteAddress, tryAddress } from "../cells/address";
import { areaOf } from "../cells/areas";
import { OfficeError, requireArgument } from "../errors";
import { extra } from "../server/extra";
import { action, defineClass, object, objectProperty, readOnly, result } from "../server/spec";
import type { NamesTarget, RangeTarget } from "../server/targets";

export const namedItemCollection = defineClass("NamedItemCollection", {
  items: { of: "NamedItem", list: (target, { book }) => namesOf(target, book) },
  methods: {
    add: object("NamedItem", (target, args, server) => {
      const name = checkName(namesOf(target, server.book), args.text(0));
      const range = args.target(1, "Range", "RangeAreas");
      const refersTo = range
        ? absoluteAddress(range.sheet, range.areas)
        : args.text(1).replace(/^=/, "");
      const added: BookName = { name, refersTo, ...(target.sheet && { sheet: target.sheet.name }) };
      server.book.names.push(added);
      if (args.has(2)) server.extrasOf(added).comment = args.text(2);
      server.changed({ kind: "names" });
      return added;
    }),
    getCount: result((target, _args, { book }) => namesOf(target, book).length),
    getItem: object("NamedItem", (target, args, { book }) => {
      const found = named(namesOf(target, book), args.text(0));
      if (!found) throw new OfficeError("ItemNotFound");
      return found;
    }),
    getItemOrNullObject: object(
      "NamedItem",
      (target, args, { book }) => named(namesOf(target, book), args.text(0)) ?? null,
    ),
  },
});

export const namedItem = defineClass("NamedItem", {
  key: ({ name }) => name,
  exists: (item, { book }) => book.names.includes(item),
  properties: {
    name: readOnly(({ name }) => name),
    formula: {
      get: ({ refersTo }) => `=${refersTo}`,
      set: (item, value, server) => {
        requireArgument(typeof value === "string" && value.length > 1, "A formula is text.");
        item.refersTo = value.replace(/^=/, "");
        server.changed({ kind: "names" });
      },
    },
    scope: readOnly(({ sheet }) => (sheet === undefined ? "Workbook" : "Worksheet")),
    type: readOnly((item, { book }) => (rangeOf(item, book) ? "Range" : "String")),
    value: readOnly((item, { book }) =>
      rangeOf(item, book) ? item.refersTo.replace(/\$/g, "") : "",
    ),
    comment: extra("comment", ""),
    visible: {
      get: ({ hidden }) => hidden !== true,
      set: (item, value, server) => {
        requireArgument(typeof value === "boolean", "A name is visible or not.");
        item.hidden = !value;
        server.changed({ kind: "names" });
      },
    },
  },
  objects: {
    worksheetOrNullObject: objectProperty(
      "Worksheet",
      (item, { book }) => book.sheets.find((sheet) => sheet.name === item.sheet) ?? null,
    ),
  },
  methods: {
    delete: action((item, _args, server) => {
      const { names } = server.book;
      names.splice(names.indexOf(item), 1);
      server.changed({ kind: "names" });
    }),
    getRange: object("Range", (item, _args, { book }) => {
      const range = rangeOf(item, book);
      if (!range) throw new OfficeError("ItemNotFound");
      return range;
    }),
    getRangeOrNullObject: object("Range", (item, _args, { book }) => rangeOf(item, book)),
  },
});

/** The names of one scope: the workbook's, or one sheet's. */
function namesOf({ sheet }: NamesTarget, book: Book): BookName[] {
  return book.names.filter((name) => name.sheet === sheet?.name);
}

function named(names: readonly BookName[], name: string): BookName | undefined {
  return names.find((each) => each.name.toLowerCase() === name.toLowerCase());
}

function checkName(taken: readonly BookName[], name: string): string {
  const fits = /^[A-Za-z_\\\u00C0-\uFFFF][\w.\\?\u00C0-\uFFFF]{0,254}$/.test(name) && !areaOf(name);
  requireArgument(fits, `Nothing can be called "${name}".`);
  if (named(taken, name)) throw new OfficeError("ItemAlreadyExists");
  return name;
}

function rangeOf(item: BookName, book: Book): RangeTarget | null {
  const home: BookSheet | undefined = book.sheets[0];
  const place = home && item.refersTo.includes("!") ? tryAddress(book, home, item.refersTo) : null;
  return place && { sheet: place.sheet, areas: [place.area] };
}
