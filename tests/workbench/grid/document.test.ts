import { documentOf } from "../../../src/workbench/grid/document";
import { typedValue } from "../../../src/workbench/grid/typed";

test.each(["one line", "a\nb", "a\n\nb", "ends with a break\n", "𝄞 wide\nletters"])(
  "%j comes out of the editor as it went in",
  (text) => {
    expect(typedValue({ p: documentOf(text) })).toBe(text);
  },
);

test("a text of two lines has two paragraphs", () => {
  expect(documentOf("a\nb").body).toMatchObject({
    dataStream: "a\rb\r\n",
    paragraphs: [{ startIndex: 1 }, { startIndex: 3 }],
  });
});
