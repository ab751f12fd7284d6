import { ALL_LEADS, leadCells, learned, leadsOf } from "../../../support/leads";
import type { Field } from "../../../../src/core/plan/fields";

/** A plan whose cells are plain enough to learn from, in front of the one under test. */
const PLAIN = [
  "Mayor Ann Lee / Tom Day / Housing & Place",
  "Cllr Bo Marsh / Una Frost / Children, Schools and Youth",
  "Cllr Ida Wren / Jo Wu / Chief Executive's",
  "Mayor Ann Lee / Amir Sandhu / Adults, Care & Health",
  "Cllr Bo Marsh / Priya Nair / Housing & Place",
  "Cllr Bo Marsh / Will Oakes / Resources",
];

const check = (text: string, expected: string, fields: readonly Field[] = ALL_LEADS): void => {
  const cells = leadCells([...PLAIN, text]);
  const known = learned([...leadCells(PLAIN), ...leadCells([text], fields)]);
  const last = cells.length - 1;
  expect(leadsOf(leadCells([text], fields), known)).toBe(expected);
  expect(last).toBe(PLAIN.length);
};

describe("one column for members, officers and directorates", () => {
  it.each([
    ["one a line", "Mayor Ann Lee / Tom Day / Resources", "Mayor Ann Lee > Tom Day > Resources"],
    [
      "two blanks between",
      "Mayor Ann Lee  Tom Day  Resources",
      "Mayor Ann Lee > Tom Day > Resources",
    ],
    [
      "one blank between",
      "Cllr Ida Wren Tom Day Chief Executive's",
      "Cllr Ida Wren > Tom Day > Chief Executive's",
    ],
    [
      "commas between",
      "Cllr Ida Wren, Tom Day, Housing & Place",
      "Cllr Ida Wren > Tom Day > Housing & Place",
    ],
    [
      "semicolons between",
      "Cllr Ida Wren; Tom Day; Jo Wu; Housing & Place",
      "Cllr Ida Wren > Tom Day; Jo Wu > Housing & Place",
    ],
    ["slashes between", "Cllr Ida Wren/Tom Day/Resources", "Cllr Ida Wren > Tom Day > Resources"],
    [
      "dashes between",
      "Cllr Ida Wren - Tom Day - Resources",
      "Cllr Ida Wren > Tom Day > Resources",
    ],
    ["bullets", "• Cllr Ida Wren / • Tom Day / • Resources", "Cllr Ida Wren > Tom Day > Resources"],
    [
      "directorate first",
      "Resources / Tom Day / Cllr Ida Wren",
      "Cllr Ida Wren > Tom Day > Resources",
    ],
    ["officer first", "Tom Day / Cllr Ida Wren / Resources", "Cllr Ida Wren > Tom Day > Resources"],
    [
      "a directorate over two lines",
      "Cllr Bo Marsh / Una Frost / Children, Schools and / Youth",
      "Cllr Bo Marsh > Una Frost > Children, Schools and Youth",
    ],
    [
      "a directorate behind a name and over two lines",
      "Cllr Bo Marsh / Una Frost Children, Schools & / Youth",
      "Cllr Bo Marsh > Una Frost > Children, Schools and Youth",
    ],
    [
      "a trailing comma",
      "Cllr Bo Marsh, / Una Frost / Resources",
      "Cllr Bo Marsh > Una Frost > Resources",
    ],
    [
      "a member's role after a comma",
      "Cllr Ida Wren, Lead Member for Resources / Tom Day / Resources",
      "Cllr Ida Wren > Tom Day > Resources",
    ],
    [
      "a member's role on its own line",
      "Cllr Ida Wren / Cabinet Member for Adults, Care & Health / Tom Day / Resources",
      "Cllr Ida Wren > Tom Day > Resources",
    ],
    [
      "a member's role in front",
      "Lead Member for Housing: Cllr Ida Wren / Tom Day / Resources",
      "Cllr Ida Wren > Tom Day > Resources",
    ],
    [
      "a role in brackets",
      "Cllr Ida Wren (Lead Member, Resources) / Tom Day (Head of Parks) / Resources",
      "Cllr Ida Wren > Tom Day > Resources",
    ],
    [
      "roles in brackets over lines",
      "Cllr Ida Wren / Tom Day (Smarter / Working Sponsor), / Jo Wu (Smarter / Working Manager) and Will Oakes / Resources",
      "Cllr Ida Wren > Tom Day; Jo Wu; Will Oakes > Resources",
    ],
    [
      "two officers with an ampersand",
      "Cllr Ida Wren / Tom Day & Jo Wu / Resources",
      "Cllr Ida Wren > Tom Day; Jo Wu > Resources",
    ],
    [
      "three officers",
      "Cllr Ida Wren / Tom Day, Jo Wu and Will Oakes / Resources",
      "Cllr Ida Wren > Tom Day; Jo Wu; Will Oakes > Resources",
    ],
    [
      "two directorates joined by the word inside their names",
      "Cllr Ida Wren / Tom Day & Jo Wu Housing and Place and Children Schools / and Youth",
      "Cllr Ida Wren > Tom Day; Jo Wu > Housing & Place; Children, Schools and Youth",
    ],
    [
      "two directorates with a blank between",
      "Cllr Ida Wren  Tom Day and Jo Wu Housing and Place Chief Executive's",
      "Cllr Ida Wren > Tom Day; Jo Wu > Housing & Place; Chief Executive's",
    ],
    [
      "pairs",
      "Mayor Ann Lee / Tom Day / Resources / Jo Wu / Housing and Place / Will Oakes / Resources",
      "Mayor Ann Lee > Tom Day; Jo Wu; Will Oakes > Resources; Housing & Place",
    ],
    [
      "a body",
      "Cllr Ida Wren / Corporate Management Team / All Directorates",
      "Cllr Ida Wren > Corporate Management Team > All Directorates",
    ],
    [
      "a body and all of them after a role",
      "Cllr Ida Wren, Lead Member for Resources  Corporate Management Team / All Directorates",
      "Cllr Ida Wren > Corporate Management Team > All Directorates",
    ],
    [
      "a body after a role with one blank between",
      "Cllr Ida Wren, Lead Member for Resources Corporate Management Team / All Directorates",
      "Cllr Ida Wren > Corporate Management Team > All Directorates",
    ],
    [
      "a post",
      "Cllr Ida Wren / Head of Housing / Housing & Place",
      "Cllr Ida Wren > Head of Housing > Housing & Place",
    ],
    [
      "a post with a comma",
      "Cllr Ida Wren / Service Head, Planning / Housing & Place",
      "Cllr Ida Wren > Service Head, Planning > Housing & Place",
    ],
    [
      "a post named for a directorate",
      "Cllr Ida Wren / Director of Resources / Resources",
      "Cllr Ida Wren > Director of Resources > Resources",
    ],
    [
      "a post after a name",
      "Cllr Ida Wren / Tom Day, Head of Housing / Housing & Place",
      "Cllr Ida Wren > Tom Day > Housing & Place",
    ],
    [
      "a post below a name",
      "Cllr Ida Wren / Tom Day / Director of Housing and Place / Housing & Place",
      "Cllr Ida Wren > Tom Day > Housing & Place",
    ],
    [
      "the chief executive and his department",
      "Mayor Ann Lee / Chief Executive / Chief Executive's",
      "Mayor Ann Lee > Chief Executive > Chief Executive's",
    ],
    [
      "two members",
      "Mayor Ann Lee and Cllr Ida Wren / Tom Day / Resources",
      "Mayor Ann Lee; Cllr Ida Wren > Tom Day > Resources",
    ],
    [
      "members under one title",
      "Cllrs Ida Wren and Bo Marsh / Tom Day / Resources",
      "Cllrs Ida Wren; Bo Marsh > Tom Day > Resources",
    ],
    [
      "a deputy mayor",
      "Deputy Mayor Ida Wren / Tom Day / Resources",
      "Deputy Mayor Ida Wren > Tom Day > Resources",
    ],
    [
      "a councillor written out",
      "Councillor Ida van der Wren / Dr Tom O'Day / Resources",
      "Councillor Ida van der Wren > Dr Tom O'Day > Resources",
    ],
    [
      "names of three words and hyphens",
      "Cllr Ida Wren / Mary-Jane Anne Day-Lewis / Resources",
      "Cllr Ida Wren > Mary-Jane Anne Day-Lewis > Resources",
    ],
    [
      "the word Directorate",
      "Cllr Ida Wren / Tom Day Resources Directorate",
      "Cllr Ida Wren > Tom Day > Resources",
    ],
    [
      "no apostrophe, another case",
      "Cllr Ida Wren / Tom Day / CHIEF EXECUTIVES",
      "Cllr Ida Wren > Tom Day > Chief Executive's",
    ],
    [
      "an abbreviation",
      "Cllr Ida Wren / Tom Day / ACH",
      "Cllr Ida Wren > Tom Day > Adults, Care & Health",
    ],
    [
      "an abbreviation with an ampersand",
      "Cllr Ida Wren / Tom Day / H&P",
      "Cllr Ida Wren > Tom Day > Housing & Place",
    ],
    [
      "an abbreviation in brackets",
      "Cllr Ida Wren / Tom Day (CSY) / Jo Wu (H&P)",
      "Cllr Ida Wren > Tom Day; Jo Wu > Children, Schools and Youth; Housing & Place",
    ],
    [
      "a damaged name",
      "Cllr Ida Wren / Tom Day / Housng & Place",
      "Cllr Ida Wren > Tom Day > Housing & Place",
    ],
    [
      "dirt of a scan",
      "Cllr Ida Wren / · / Tom Day / ' / l / Resources / , ,",
      "Cllr Ida Wren > Tom Day > Resources",
    ],
    [
      "words of a scan",
      "Cllr Ida Wren / Tom Day Housing & Place / Guilace",
      "Cllr Ida Wren > Tom Day > Housing & Place ?Guilace",
    ],
    [
      "labels within the cell",
      "Lead Member: Cllr Ida Wren / Lead Officer: Tom Day / Directorate: Resources",
      "Cllr Ida Wren > Tom Day > Resources",
    ],
    [
      "labels on one line",
      "Member: Cllr Ida Wren Officer: Tom Day Directorate: Resources",
      "Cllr Ida Wren > Tom Day > Resources",
    ],
    [
      "a header's second half",
      "and Directorate  Cllr Ida Wren  Tom Day / Resources",
      "Cllr Ida Wren > Tom Day > Resources",
    ],
    ["no officer", "Cllr Ida Wren / Resources", "Cllr Ida Wren >  > Resources"],
    ["to be confirmed", "Cllr Ida Wren / TBC / Resources", "Cllr Ida Wren >  > Resources"],
    [
      "a directorate met once",
      "Cllr Ida Wren / Tom Day / Customer Insight",
      "Cllr Ida Wren > Tom Day > Customer Insight",
    ],
    [
      "an odd directorate met once",
      "Cllr Ida Wren / Tom Day / Gateway",
      "Cllr Ida Wren > Tom Day > Gateway",
    ],
    ["nothing", "", " >  > "],
  ])("%s", (_, text, expected) => {
    check(text, expected);
  });
});

describe("columns of their own", () => {
  it.each<[string, Field[], string, string]>([
    ["members without a title", ["member"], "Ida Wren", "Ida Wren >  > "],
    [
      "a member's role alone",
      ["member"],
      "Lead Member for Resources",
      "Lead Member for Resources >  > ",
    ],
    [
      "two members",
      ["member"],
      "Cllr Ida Wren; Cllr Bo Marsh",
      "Cllr Ida Wren; Cllr Bo Marsh >  > ",
    ],
    ["officers by semicolon", ["officer"], "Tom Day; Jo Wu", " > Tom Day; Jo Wu > "],
    [
      "an e-mail address",
      ["officer"],
      "tom.day@millbrook.gov.uk",
      " > tom.day@millbrook.gov.uk > ",
    ],
    [
      "an e-mail address behind a name",
      ["officer"],
      "Tom Day (tom.day@millbrook.gov.uk)",
      " > Tom Day > ",
    ],
    [
      "an e-mail address between a member and a directorate",
      ["member", "officer", "directorate"],
      "Cllr Ida Wren / tom.day@millbrook.gov.uk / Resources",
      "Cllr Ida Wren > tom.day@millbrook.gov.uk > Resources",
    ],
    ["who leads and who supports", ["officer"], "Lead: Tom Day; Support: Jo Wu", " > Tom Day > "],
    [
      "who supports on a line before a directorate",
      ["officer", "directorate"],
      "Lead: Tom Day / Support: Jo Wu / Resources",
      " > Tom Day > Resources",
    ],
    ["who supports in words", ["officer"], "Tom Day supported by Jo Wu", " > Tom Day > "],
    ["who supports in brackets", ["officer"], "Tom Day (lead), Jo Wu (support)", " > Tom Day > "],
    [
      "a post that supports",
      ["officer"],
      "Business Support Manager",
      " > Business Support Manager > ",
    ],
    ["a post and who holds it", ["officer"], "Interim Director (Tom Day)", " > Tom Day > "],
    [
      "a post and a statutory one with it",
      ["officer"],
      "Director of Resources and S151 Officer",
      " > Director of Resources > ",
    ],
    [
      "a name with a post and a statutory one",
      ["officer"],
      "Tom Day, Director of Resources & Section 151 Officer",
      " > Tom Day > ",
    ],
    [
      "a member of two roles",
      ["member"],
      "Cllr Ida Wren, Deputy Leader and Cabinet Member for Housing",
      "Cllr Ida Wren >  > ",
    ],
    [
      "two roles without a name",
      ["member"],
      "Deputy Leader; Cabinet Member for Housing",
      "Deputy Leader; Cabinet Member for Housing >  > ",
    ],
    ["nobody yet", ["officer"], "To be appointed", " >  > "],
    ["a statutory post alone", ["officer"], "Monitoring Officer", " > Monitoring Officer > "],
    [
      "two posts",
      ["officer"],
      "Head of Parks and Head of Housing",
      " > Head of Parks; Head of Housing > ",
    ],
    ["surname first", ["officer"], "Day, Tom", " > Day, Tom > "],
    ["one name", ["officer"], "Tom", " > Tom > "],
    ["first names", ["officer"], "Tom & Jo", " > Tom; Jo > "],
    ["an unknown team", ["officer"], "Housing Strategy", " > Housing Strategy > "],
    ["a body", ["officer"], "Health and Wellbeing Board", " > Health and Wellbeing Board > "],
    [
      "an officer with a directorate behind",
      ["officer"],
      "Tom Day, Resources",
      " > Tom Day > Resources",
    ],
    ["a directorate", ["directorate"], "Resources", " >  > Resources"],
    [
      "directorates by semicolon",
      ["directorate"],
      "Resources; Housing and Place",
      " >  > Resources; Housing & Place",
    ],
    [
      "directorates by comma",
      ["directorate"],
      "Resources, Housing and Place",
      " >  > Resources; Housing & Place",
    ],
    [
      "directorates by slash",
      ["directorate"],
      "Resources/Adults Care and Health",
      " >  > Resources; Adults, Care & Health",
    ],
    [
      "directorates a line each",
      ["directorate"],
      "Resources / Customers",
      " >  > Resources; Customers",
    ],
    ["a name that sounds like a person", ["directorate"], "Merton Gate", " >  > Merton Gate"],
    ["everybody", ["directorate"], "All", " >  > All"],
    ["council-wide", ["directorate"], "Council-wide", " >  > Council-wide"],
    [
      "officer and directorate",
      ["officer", "directorate"],
      "Tom Day / Resources",
      " > Tom Day > Resources",
    ],
    [
      "area and officer",
      ["directorate", "officer"],
      "Housing and Place; Tom Day",
      " > Tom Day > Housing & Place",
    ],
    [
      "member and officer",
      ["member", "officer"],
      "Cllr Ida Wren / Tom Day",
      "Cllr Ida Wren > Tom Day > ",
    ],
  ])("%s", (_, fields, text, expected) => {
    check(text, expected, fields);
  });
});
