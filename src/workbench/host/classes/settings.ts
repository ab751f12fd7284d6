import type { Book } from "../../../xlsx/book";
import { OfficeError } from "../errors";
import { action, defineClass, object, readOnly, result } from "../server/spec";

/** The add-in's own settings, saved in the workbook; each value is kept as JSON. */
export const settingCollection = defineClass("SettingCollection", {
  items: { of: "Setting", list: (book) => [...book.settings.keys()].map((key) => ({ key })) },
  methods: {
    add: object("Setting", (book, args, server) => {
      const key = args.text(0);
      book.settings.set(key, JSON.stringify(args.raw(1) ?? null));
      server.changed({ kind: "settings" });
      return { key };
    }),
    getCount: result((book) => book.settings.size),
    getItem: object("Setting", (book, args) => {
      const key = keyIn(book, args.text(0));
      if (key === null) throw new OfficeError("ItemNotFound");
      return { key };
    }),
    getItemOrNullObject: object("Setting", (book, args) => {
      const key = keyIn(book, args.text(0));
      return key === null ? null : { key };
    }),
  },
  events: { onSettingsChanged: { name: "SettingsChanged", sheet: () => null } },
});

export const setting = defineClass("Setting", {
  key: ({ key }) => key,
  exists: ({ key }, { book }) => book.settings.has(key),
  properties: {
    key: readOnly(({ key }) => key),
    value: {
      get: ({ key }, { book }) => JSON.parse(book.settings.get(key) ?? "null") as unknown,
      set: ({ key }, value, server) => {
        server.book.settings.set(key, JSON.stringify(value));
        server.changed({ kind: "settings" });
      },
    },
  },
  methods: {
    delete: action(({ key }, _args, server) => {
      server.book.settings.delete(key);
      server.changed({ kind: "settings" });
    }),
  },
});

const keyIn = (book: Book, key: string): string | null => (book.settings.has(key) ? key : null);
