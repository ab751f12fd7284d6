import type { Field } from "../../../../src/core/plan/fields";
import { leadLineShape, readLeads, type LeadCell } from "../../../../src/core/read/leads/index";
import { learned } from "../../../support/leads";
import { fc } from "../../../support/random";

const PIECES = [
  "Cllr Ida Wren",
  "Mayor Ann Lee",
  "Tom Day",
  "Dr J. van der Berg",
  "Head of Housing",
  "Corporate Management Team",
  "Housing & Place",
  "CLC",
  "(Lead",
  "Member)",
  "Lead Member for",
  "and",
  "&",
  ", ,",
  ";",
  "TBC",
  "Directorate:",
  "–",
  "'",
  "Ωμέγα",
  "42",
];

const line = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }).map((pieces) => pieces.join(" ")),
  fc.string({ unit: "binary", maxLength: 60 }),
);
const fields = fc.subarray<Field>(["member", "officer", "directorate"]);
const cell: fc.Arbitrary<LeadCell> = fc.record({
  texts: fc.array(line, { maxLength: 6 }),
  fields,
  at: fc.record({ sheet: fc.constant("Plan"), row: fc.nat(500), column: fc.nat(5) }),
});

test("no lead cell is too odd to be read", () => {
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 12 }), (cells) => {
      const known = learned(cells);
      const { leads, directorates, uncertain } = readLeads(cells, known);
      for (const { text } of uncertain) expect(text).not.toBe("");
      for (const name of [...leads.members, ...leads.officers, ...directorates])
        expect(name.trim()).toBe(name);
      for (const { texts } of cells) for (const text of texts) leadLineShape(text, known);
    }),
  );
});

test("every word of a name was written in the cell", () => {
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 6 }), (cells) => {
      const { leads } = readLeads(cells, learned(cells));
      const written = cells.flatMap(({ texts }) => texts).join(" ");
      for (const name of [...leads.members, ...leads.officers])
        for (const word of name.split(" ")) expect(written).toContain(word);
    }),
  );
});

test("a directorate's spellings each have their cells, and match gives its name", () => {
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 12 }), (cells) => {
      const { list, match } = learned(cells);
      for (const { name, spellings } of list) {
        expect(match(name)).not.toBeNull();
        for (const spelling of spellings) expect(spelling.cells.length).toBeGreaterThan(0);
      }
    }),
  );
});

test("reading does not depend on what was read before", () => {
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 6 }), (cells) => {
      const once = readLeads(cells, learned(cells));
      const known = learned(cells);
      readLeads([...cells].reverse(), known);
      expect(readLeads(cells, known)).toEqual(once);
    }),
  );
});
