import { pageKeyOf } from "../../src/workbench/page-key";

/** A key as a window hears it. */
const pressed = (key: string, held: Partial<KeyboardEvent> = {}): KeyboardEvent =>
  ({
    key,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    ...held,
  }) as KeyboardEvent;

test.each([
  ["F6", pressed("F6"), "next part"],
  ["Shift+F6", pressed("F6", { shiftKey: true }), "previous part"],
  ["Ctrl+S", pressed("s", { ctrlKey: true }), "save"],
  ["Ctrl+S in capitals", pressed("S", { ctrlKey: true }), "save"],
  ["⌘F", pressed("f", { metaKey: true }), "find"],
  ["Ctrl+/", pressed("/", { ctrlKey: true }), "keys"],
  ["Ctrl+/ where it needs Shift", pressed("/", { ctrlKey: true, shiftKey: true }), "keys"],
  ["s alone", pressed("s"), null],
  ["Ctrl+Shift+S, which is the browser's", pressed("s", { ctrlKey: true, shiftKey: true }), null],
  ["Ctrl+Alt+F, which writes a letter", pressed("f", { ctrlKey: true, altKey: true }), null],
  ["Ctrl+F6", pressed("F6", { ctrlKey: true }), null],
  ["Ctrl+Z, which is the grid's", pressed("z", { ctrlKey: true }), null],
])("%s", (_, event, key) => {
  expect(pageKeyOf(event)).toBe(key);
});
