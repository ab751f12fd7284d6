import { leadLineShape } from "../../../../src/core/read/leads/index";
import { leadCells, learned } from "../../../support/leads";

const known = learned(
  leadCells([
    "Mayor Ann Lee / Tom Day / Communities, Localities & Culture",
    "Cllr Bo Marsh / Una Frost / Chief Executive's",
  ]),
);

test.each([
  ["Mayor Ann Lee", "member"],
  ["Cllr Bo Marsh, Lead Member for Resources", "member"],
  ["Cllr Bo Marsh,", "member"],
  ["Una Frost", "officer"],
  ["Una Frost & Tom Day", "officer"],
  ["Una Frost (Smarter", "officer"],
  ["Head of Housing", "officer"],
  ["Corporate Management Team", "body"],
  ["Communities, Localities & Culture", "directorate"],
  ["Communities Localities and Culture", "directorate"],
  ["All Directorates", "directorate"],
  ["Communities, Localities &", "directorate-start"],
  ["Communities, Localities", "directorate-start"],
  ["Housing and", "directorate-start"],
  ["Culture", "directorate-end"],
  ["and Culture", "directorate-end"],
  ["Working Manager),", "role"],
  ["(Head of Parks)", "role"],
  ["Lead Member for Resources", "role"],
  ["Una Frost Chief Executive's", "mixed"],
  ["Mayor Ann Lee  Tom Day", "mixed"],
  ["·", "noise"],
  [", ,", "noise"],
  ["l", "noise"],
  ["", "noise"],
  ["Guilace", "unknown"],
])("%j looks like %s", (text, shape) => {
  expect(leadLineShape(text, known)).toBe(shape);
});

test("a line is judged by its words where nothing is known", () => {
  expect(leadLineShape("Development & Renewal")).toBe("directorate");
  expect(leadLineShape("Communities, Localities &")).toBe("directorate-start");
  expect(leadLineShape("and Culture")).toBe("directorate-end");
});
