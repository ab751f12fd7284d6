import { sayMeaning, unsettled } from "../../../src/taskpane/view/status-words";

const words = ["Parked", "constructor", "toString", "__proto__"];
const unknown = words.map((word) => ({ word, milestones: 2 }));

test.each(words)(
  "“%s” is asked about until it is settled, and again once that is forgotten",
  (word) => {
    const left = (settled: ReturnType<typeof sayMeaning>) =>
      unsettled(unknown, settled).map((each) => each.word);
    expect(left({})).toEqual(words);
    const settled = sayMeaning({}, word, "suspended");
    expect(left(settled)).toEqual(words.filter((each) => each !== word));
    expect(left(sayMeaning(settled, word, null))).toEqual(words);
  },
);
