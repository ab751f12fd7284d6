// src/core/plan/settings.ts
var import_zod = require("zod");

// src/core/plan/day.ts
var import_utc = require("@date-fns/utc");
var import_date_fns = require("date-fns");
var EPOCH_1900 = new import_utc.UTCDate(1899, 11, 30);
var SERIALS_1904 = 1462;
function day(year, month3, dayOfMonth) {
  if (month3 < 1 || month3 > 12 || dayOfMonth < 1 || dayOfMonth > daysInMonth(year, month3))
    return null;
  if (year < 1e3 || year > 9999) return null;
  return `${String(year)}-${pad(month3)}-${pad(dayOfMonth)}`;
}
function isDay(text) {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  return match !== null && day(Number(match[1]), Number(match[2]), Number(match[3])) !== null;
}
function daysInMonth(year, month3) {
  return lengthOf(12 * (year - 2e3) + month3);
}
function firstOfMonth(year, month3) {
  return toDay(monthStart(year, month3));
}
function lastOfMonth(year, month3) {
  return toDay((0, import_date_fns.lastDayOfMonth)(monthStart(year, month3)));
}
function addDays(from, days2) {
  return dayNumbered(numberOf(from) + days2);
}
function daysBetween(from, to) {
  return numberOf(to) - numberOf(from);
}
function yearOf(d) {
  return Number(d.slice(0, 4));
}
function monthOf(d) {
  return Number(d.slice(5, 7));
}
function weekdayOf(d) {
  return (0, import_date_fns.getDay)(toDate(d));
}
function dayFromSerial(serial, date1904 = false) {
  const whole2 = Math.floor(serial) + (date1904 ? SERIALS_1904 : 0);
  if (!Number.isFinite(whole2) || whole2 < 1 || whole2 > 2958465) return null;
  return dayNumbered(whole2);
}
function serialFromDay(d, date1904 = false) {
  return numberOf(d) - (date1904 ? SERIALS_1904 : 0);
}
function formatDay(d) {
  return `${String(Number(d.slice(8)))} ${MONTHS[monthOf(d) - 1] ?? ""} ${d.slice(0, 4)}`;
}
var MOST_KNOWN = 4e4;
function remembered(work) {
  const known5 = /* @__PURE__ */ new Map();
  return (key) => {
    const found2 = known5.get(key);
    if (found2 !== void 0) return found2;
    const made = work(key);
    if (known5.size >= MOST_KNOWN) known5.clear();
    known5.set(key, made);
    return made;
  };
}
var MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
var pad = (n) => String(n).padStart(2, "0");
var toDate = (d) => new import_utc.UTCDate(Number(d.slice(0, 4)), Number(d.slice(5, 7)) - 1, Number(d.slice(8, 10)));
var toDay = (date) => (0, import_date_fns.formatISO)(date, { representation: "date" });
var monthStart = (year, month3) => (0, import_date_fns.addMonths)(new import_utc.UTCDate(year, 0, 1), month3 - 1);
var lengthOf = remembered((month3) => (0, import_date_fns.getDaysInMonth)(monthStart(2e3, month3)));
var numberOf = remembered((d) => (0, import_date_fns.differenceInCalendarDays)(toDate(d), EPOCH_1900));
var dayNumbered = remembered((n) => toDay((0, import_date_fns.addDays)(EPOCH_1900, n)));

// src/core/plan/settings.ts
var day2 = import_zod.z.string().refine(isDay, "must be a day, YYYY-MM-DD");
var month = import_zod.z.int().min(1).max(12);
var span = import_zod.z.tuple([month, month]);
var period = import_zod.z.strictObject({ start: day2, end: day2 }).refine((p) => p.start <= p.end, "must end on or after it starts");
var settingsSchema = import_zod.z.strictObject({
  version: import_zod.z.literal(1).default(1),
  /** The day everything is judged at in the pane; null is the day it is opened. */
  asAt: day2.nullable().default(null),
  /** The plan year; null takes it from the plan's own headings. */
  planYear: period.nullable().default(null),
  /**
   * Which plans are rolled up where there are plans of several years: those of
   * one, or "all" of them added; null takes the year that holds the as-at date,
   * else the latest.
   */
  rollUpYear: import_zod.z.union([import_zod.z.literal("all"), period]).nullable().default(null),
  /** A milestone due within so many days of the as-at date is due soon. */
  dueSoonDays: import_zod.z.int().min(0).max(366).default(30),
  /** What "Q1" is: April to June, or January to March. */
  quarters: import_zod.z.enum(["financial", "calendar"]).default("financial"),
  /** First and last month of each school term; council practice in England. */
  terms: import_zod.z.strictObject({ autumn: span, spring: span, summer: span }).default({ autumn: [9, 12], spring: [1, 3], summer: [4, 7] }),
  /** First and last month of each season. */
  seasons: import_zod.z.strictObject({ spring: span, summer: span, autumn: span, winter: span }).default({ spring: [3, 5], summer: [6, 8], autumn: [9, 11], winter: [12, 2] }),
  /**
   * What the colours of a rating mean where a milestone is past its date: red
   * ("simple"), amber up to one month and then red ("brag"), or red if less than
   * half is done ("percentage").
   */
  ratingScheme: import_zod.z.enum(["simple", "brag", "percentage"]).default("brag"),
  /** Directorates a person has confirmed, each with its other spellings. */
  directorates: import_zod.z.array(import_zod.z.strictObject({ name: import_zod.z.string().min(1), spellings: import_zod.z.array(import_zod.z.string()).default([]) })).default([]),
  /** Columns a person has named, by sheet and then by column letters; [] is "not part of the plan". */
  columns: import_zod.z.record(import_zod.z.string(), import_zod.z.record(import_zod.z.string(), import_zod.z.array(import_zod.z.string()))).default({}),
  /** What words of progress mean that nobody could know, by the word; "none" is that it says nothing. */
  statusWords: import_zod.z.record(
    import_zod.z.string().min(1),
    import_zod.z.enum(["none", "not-started", "in-progress", "complete", "suspended", "cancelled"])
  ).default({}),
  /** What a person has changed of the rules, by rule. */
  rules: import_zod.z.record(
    import_zod.z.string(),
    import_zod.z.strictObject({
      on: import_zod.z.boolean().optional(),
      severity: import_zod.z.enum(["error", "warning", "info"]).optional()
    })
  ).default({}),
  /** Findings a person has said to leave: which, where, on what words, and why. */
  ignored: import_zod.z.array(
    import_zod.z.strictObject({
      rule: import_zod.z.string(),
      sheet: import_zod.z.string(),
      /** What the finding quotes, so that it is found again when rows move. */
      quote: import_zod.z.string(),
      /** What its row is about, so that it is told from others with the same words; "" is any. */
      about: import_zod.z.string().default(""),
      /** Whether it holds for whatever the rule finds on any sheet, new findings too. */
      every: import_zod.z.literal(true).optional(),
      reason: import_zod.z.string()
    })
  ).default([]),
  /** What a person has answered to the questions at the head of the pane, so that none is asked twice. */
  answers: import_zod.z.array(
    import_zod.z.discriminatedUnion("question", [
      /** It is right that a sheet reports no progress. */
      import_zod.z.strictObject({ question: import_zod.z.literal("no-progress"), sheet: import_zod.z.string() }),
      /** A day is meant that lies outside the plan's year. */
      import_zod.z.strictObject({ question: import_zod.z.literal("as-at"), asAt: day2, start: day2, end: day2 })
    ])
  ).default([]),
  thresholds: import_zod.z.strictObject({
    /** Milestones due on one day before they count as bunched. */
    bunched: import_zod.z.int().min(2).default(10),
    /** Words that say nothing a person could check. */
    vagueWords: import_zod.z.array(import_zod.z.string()).default(["continue", "ongoing", "on-going", "support", "maintain", "explore"])
  }).prefault({})
});
var DEFAULT_SETTINGS = settingsSchema.parse({});

// src/core/plan/failure.ts
function attempt(work) {
  try {
    return { done: true, value: work() };
  } catch (error) {
    return { done: false, detail: detailOf(error) };
  }
}
var detailOf = (error) => error instanceof Error ? `${error.name}: ${error.message}` : String(error);

// src/core/read/again/changes.ts
function changesOf(before3, now) {
  if (before3 === now) return noChanges(before3);
  const areMergesSame = sameList(before3.merges, now.merges, sameArea);
  if (!areMergesSame || before3.name !== now.name) return allChanged(now);
  const rows = changedRows(before3, now);
  for (const area of now.merges) spread(rows, area);
  const isLookSame = sameLook(before3, now);
  if (rows.size === 0 && isLookSame) return noChanges(before3);
  const isChanged = (row2) => rows.has(row2);
  const sheet = withRowsOf(before3, now, isChanged);
  return { none: false, isChanged, rows: isLookSame ? spanOf(rows) : null, sheet };
}
var noChanges = (sheet) => ({
  none: true,
  isChanged: () => false,
  rows: null,
  sheet
});
var allChanged = (sheet) => ({
  none: false,
  isChanged: () => true,
  rows: null,
  sheet
});
function withRowsOf(before3, now, isChanged) {
  const rows = now.rows.map((cells, row2) => isChanged(row2) ? cells : before3.rows[row2] ?? cells);
  return { ...now, rows };
}
function spanOf(rows) {
  let [first, last] = [Infinity, -1];
  for (const row2 of rows) {
    if (row2 < first) first = row2;
    if (row2 > last) last = row2;
  }
  return { first, last };
}
function changedRows(before3, now) {
  const changed = /* @__PURE__ */ new Set();
  const length = Math.max(before3.rows.length, now.rows.length);
  const formats = formatsByColumn(before3, now);
  for (let row2 = 0; row2 < length; row2++) {
    const [was, is] = [before3.rows[row2] ?? NOTHING, now.rows[row2] ?? NOTHING];
    const isSame2 = (was === is || sameList(was, is)) && formats.every(([old, fresh]) => old?.[row2] === fresh?.[row2]);
    if (!isSame2) changed.add(row2);
  }
  return changed;
}
var NOTHING = [];
function formatsByColumn(before3, now) {
  const columns = /* @__PURE__ */ new Set([...before3.numberFormats.keys(), ...now.numberFormats.keys()]);
  return [...columns].map((column) => [before3.numberFormats.get(column), now.numberFormats.get(column)]).filter(([was, is]) => was !== is);
}
function spread(rows, { top, bottom }) {
  if (rows.size === 0 || top === bottom) return;
  for (let row2 = top; row2 <= bottom; row2++) {
    if (!rows.has(row2)) continue;
    for (let each = top; each <= bottom; each++) rows.add(each);
    return;
  }
}
function sameLook(before3, now) {
  return before3.visibility === now.visibility && sameSet(before3.hiddenRows, now.hiddenRows) && sameSet(before3.bold, now.bold) && sameList([...before3.indents].flat(), [...now.indents].flat()) && sameList(before3.columnWidths, now.columnWidths) && sameList(before3.tables, now.tables, (a, b) => a.name === b.name && sameArea(a.area, b.area));
}
function sameList(a, b, isSame2 = Object.is) {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (!isSame2(a[i], b[i])) return false;
  return true;
}
var sameSet = (a, b) => a === b || a.size === b.size && [...a].every((each) => b.has(each));
var sameArea = (a, b) => a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;

// src/core/sheet/a1.ts
var isSamePlace = (a, b) => a === b || a?.row === b?.row && a?.column === b?.column && a?.sheet === b?.sheet;
function toA1(at2) {
  return columnLetters(at2.column) + String(at2.row + 1);
}
function columnLetters(column) {
  let letters = "";
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    letters = String.fromCharCode(65 + (n - 1) % 26) + letters;
  }
  return letters;
}
function columnIndex(letters) {
  let n = 0;
  for (const letter of letters.toUpperCase()) n = n * 26 + letter.charCodeAt(0) - 64;
  return n - 1;
}
function cellKey(row2, column) {
  return row2 * COLUMNS + column;
}
var COLUMNS = 16384;

// src/core/read/again/same-tables.ts
function sameTables(a, b) {
  return meaningOf(a) === meaningOf(b);
}
var meaningOf = ({ tables, stems }) => JSON.stringify(
  tables.map((table) => [
    table.columns,
    stems.get(table)?.areTold,
    table.header,
    table.first,
    table.last
  ])
);

// src/core/read/again/kept-actions.ts
var NOTHING_KEPT = {
  actionOf: () => null,
  refsAt: null,
  areLeadsCertain: false,
  met: null
};
function keptActions(before3, now, { isChanged, rows }) {
  const { actions } = before3.reading.plan;
  const drafts = before3.draft.actions;
  if (drafts.length !== actions.length || !sameTables(before3.draft, now)) return NOTHING_KEPT;
  const places = new Map(drafts.map(({ row: row2, column }, i) => [cellKey(row2, column), i]));
  return {
    actionOf: (draft) => {
      const place = places.get(cellKey(draft.row, draft.column)) ?? -1;
      const [last, action] = [drafts[place], actions[place]];
      if (last === void 0 || action === void 0) return null;
      if (last === draft) return action;
      if (touches(draft, isChanged)) return null;
      return sameDraft(last, draft) ? action : null;
    },
    refsAt: sameList(drafts, now.actions, sameRefs) ? (place) => refsOf(actions[place]) : null,
    areLeadsCertain: before3.reading.problems.every(({ kind }) => kind !== "owner-uncertain"),
    // Of a sheet that held no plan nothing else was told.
    met: rows === null || actions.length === 0 ? null : { problems: before3.reading.problems, changed: rows }
  };
}
var sameRefs = (a, b) => a === b || a.ref === b.ref && a.row === b.row && sameList(a.milestones, b.milestones, (x, y) => x.ref === y.ref);
var refsOf = (action) => ({
  action: action?.ref ?? "",
  milestones: action?.milestones.map(({ ref }) => ref) ?? []
});
function touches({ row: row2, milestones }, isChanged) {
  if (isChanged(row2)) return true;
  return milestones.some(
    (each) => each.joined !== null || each.more.length > 0 || isChanged(each.row) || each.remarks.some(({ at: at2 }) => isChanged(at2.row))
  );
}
function sameDraft(a, b) {
  return a.text === b.text && a.row === b.row && a.column === b.column && a.theme === b.theme && a.priority === b.priority && a.headings?.theme === b.headings?.theme && a.headings?.priority === b.headings?.priority && a.leadsByRow === b.leadsByRow && sameList(a.leads, b.leads, sameLead) && sameList(a.milestones, b.milestones, sameMilestone);
}
var sameLead = (a, b) => a.at.row === b.at.row && a.at.column === b.at.column && sameList(a.texts, b.texts) && sameList(a.fields, b.fields);
var sameMilestone = (a, b) => a.text === b.text && a.row === b.row && a.column === b.column && a.index === b.index && a.of === b.of && a.period?.label === b.period?.label && sameList(a.remarks, b.remarks, sameRemark);
var sameRemark = (a, b) => a.field === b.field && a.text === b.text && a.at.row === b.at.row;

// src/core/plan/by-object.ts
function byObject(work) {
  const known5 = /* @__PURE__ */ new WeakMap();
  return (of, ...rest) => {
    let found2 = known5.get(of);
    if (!found2) known5.set(of, found2 = { answer: work(of, ...rest) });
    return found2.answer;
  };
}

// src/core/read/lines/marks.ts
var OPEN_MARKS = ",(&/\u2013\u2014-";
var UNFINISHED = new Set("and or the a an our their its including".split(" "));
var SELDOM_LAST = new Set(
  "of to for with in on by from at as that which who is are be will through between into this within against across under via per".split(" ")
);
var LONGEST_OPEN_WORD = 9;
function endsOpen(text) {
  if (endsUnfinished(text)) return true;
  return SELDOM_LAST.has(lastSmallWord(text));
}
function endsUnfinished(text) {
  const end = text.charAt(text.length - 1);
  if (end === "") return false;
  if (OPEN_MARKS.includes(end)) return true;
  if (end === ".") return /\b(?:e\.g\.|i\.e\.)$/.test(text.slice(-5));
  return UNFINISHED.has(lastSmallWord(text));
}
function lastSmallWord(text) {
  let first = text.length;
  while (first > 0 && text.length - first <= LONGEST_OPEN_WORD && isSmall(text, first - 1)) first--;
  return first < text.length && !isWordCharacter(text, first - 1) ? text.slice(first) : "";
}
function isSmall(text, at2) {
  const code = text.charCodeAt(at2);
  return code >= 97 && code <= 122;
}
var isWordCharacter = (text, at2) => /\w/.test(text.charAt(at2));
var startsLower = (text) => /^[“"'‘(]?\p{Ll}/u.test(text);
var startsUpper = (text) => /^[“"'‘(]?\p{Lu}/u.test(text);
var MARKER = /^(?:[•●▪◦‣·>*–—-]\s*\S|\(?(?:\d{1,2}|[a-h]|[ivx]{1,4})[.)]\s+\S)/;
var startsMarked = (text) => MARKER.test(text);
var endsInBracket = (text) => text.includes("(") && text.lastIndexOf("(") > text.lastIndexOf(")");
function closesBracket(text) {
  const close = text.indexOf(")");
  if (close < 0) return false;
  const open = text.indexOf("(");
  return open < 0 || close < open;
}
var endsSentence = (text) => /[.!?]["”’']?$/.test(text);

// src/core/read/text.ts
var UNTIDY = /[^\S ]| {2}|^ | $|[\u00ad\u200b-\u200d\u2060\ufeff]/;
var INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
function isUntidy(text) {
  let before3 = SPACE;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < SPACE || code > LAST_PLAIN) return UNTIDY.test(text);
    if (code === SPACE && before3 === SPACE) return true;
    before3 = code;
  }
  return before3 === SPACE;
}
var SPACE = 32;
var LAST_PLAIN = 126;
function tidy(text) {
  return isUntidy(text) ? text.replace(INVISIBLE, "").replace(/\s+/g, " ").trim() : text;
}
function linesOf(text) {
  if (!text.includes("\n") && !text.includes("\r")) {
    const only3 = tidy(text);
    return only3 === "" ? [] : [only3];
  }
  const known5 = lastSplit.get(text);
  if (known5 !== void 0) return known5;
  const lines = text.split(/\r\n?|\n/).map(tidy).filter((line) => line !== "");
  if (lastSplit.size >= CELLS_A_ROW) lastSplit.clear();
  lastSplit.set(text, lines);
  return lines;
}
var lastSplit = /* @__PURE__ */ new Map();
var CELLS_A_ROW = 64;
function tidyValue(value) {
  if (value == null) return "";
  return typeof value === "string" ? tidy(value) : String(value);
}
function isEmpty(value) {
  if (value == null || value === "") return true;
  if (typeof value !== "string") return false;
  return value.charCodeAt(0) <= 32 || value.charCodeAt(0) >= 160 ? tidy(value) === "" : false;
}
function wordsOf(text) {
  return withoutAccents(text).toLowerCase().replace(/[’‘'`]/g, "").replace(/&/g, " and ").replace(/%/g, " percent ").replace(/#/g, " no ").split(/[^a-z0-9£]+/).filter((word) => word !== "");
}
var withoutAccents = (text) => ACCENTED.test(text) ? text.normalize("NFD").replace(MARKS, "") : text;
var ACCENTED = /[\u00c0-\u036f\u1e00-\u1eff]/;
var MARKS = /[\u0300-\u036f]/g;
var MOST_REMEMBERED = 2e5;
function memoised(answer) {
  const known5 = /* @__PURE__ */ new Map();
  return (text) => {
    const found2 = known5.get(text);
    if (found2 !== void 0) return found2;
    const fresh = answer(text);
    if (known5.size >= MOST_REMEMBERED) known5.clear();
    known5.set(text, fresh);
    return fresh;
  };
}

// src/core/read/labels/vocabulary.ts
var VOCABULARY = {
  ref: {
    plain: "ref|ref no|ref number|reference|reference no|reference number|action ref|action no|action number|action id|action reference|milestone ref|milestone no|milestone number|milestone id|task no|task id|task ref|objective ref|rec no|rec ref|recommendation no|recommendation ref|uid",
    loose: "no|number|id|item|item no|s no|line"
  },
  theme: {
    plain: "theme|community plan theme|strategic theme|plan theme|corporate theme|strand|pillar",
    loose: "ambition|workstream|work stream|programme|mission"
  },
  priority: {
    plain: "priority|priorities|strategic priority|key priority|corporate priority|objective|objectives|strategic objective|corporate objective|key objective|aim|aims|goal|goals|strategic aim|recommendation|recommendations|what needs to improve|what needs improving|what needs improvement|what needs to change|improvement area",
    loose: "issue|finding|findings|area|area for improvement|focus"
  },
  action: {
    plain: "strategic action|strategic actions|action|actions|action required|actions required|action measure|action measures|key action|key actions|agreed action|agreed actions|management action|improvement|improvement action|improvements|commitment|commitments|what we will do|what will we do|what we are going to do|what are we going to do|what will be done|what needs to be done|what do we need to do|action description|description of action|planned action|planned actions|proposed action|what well do|what were going to do|what were doing|action to be taken|actions to be taken|action needed|actions needed",
    loose: "task|tasks|activity|activities|key activity|key activities|key task|key tasks|initiative|initiatives|project|what|description|deliverable description"
  },
  milestone: {
    plain: "milestone|milestones|key milestone|key milestones|milestone description|measures of success|measure of success|success measures|key deliverables|sub task|sub tasks|sub action|sub actions|key steps|steps to be taken|how we will do it|how will we do it|how we will do this|how will this be done|how well do it|how well do this|how were going to do it",
    loose: "deliverable|deliverables|step|steps|stage|stages|key stages|how"
  },
  deadline: {
    plain: "deadline|deadlines|target date|target dates|target completion|target completion date|timescale|timescales|time scale|time scales|timeframe|timeframes|time frame|by when|when|proposed completion date|completion date|when this will happen|when will this happen|when will this be done|when it will happen|due date|due dates|due|due by|date due|finish|finish date|end date|complete by|to be completed by|date for completion|completion by|implementation date|delivery date|target deadline|target timescale|when will it be done|key dates|action by when|action by date|delivery by|target completion quarter|target quarter|delivery quarter|completion quarter|quarter for delivery|delivery year|target year|date to be completed|deadline for action|deadline for completion",
    loose: "date|dates|target|timeline|timing|finish by|end|by|completion|month due|quarter due|quarter"
  },
  revised: {
    plain: "revised deadline|revised date|revised dates|revised target date|revised due date|revised completion date|revised timescale|revised end date|revised finish|forecast deadline|forecast date|forecast completion|forecast completion date|forecast finish|forecast end date|forecast due date|forecast target date|new deadline|new date|new target date|new due date|amended date|amended deadline|updated deadline|updated target date|extended deadline|latest forecast|current forecast|rescheduled date|expected completion|expected completion date|revised target|revised targets|forecast end",
    loose: "revised|forecast"
  },
  member: {
    plain: "lead member|lead members|portfolio holder|portfolio holders|cabinet member|cabinet members|lead cabinet member|cabinet lead|cabinet portfolio|executive member|lead councillor|member lead|political lead|councillor|portfolio lead",
    loose: "member|members|portfolio"
  },
  officer: {
    plain: "lead officer|lead officers|responsible officer|responsible officers|responsible person|person responsible|responsibility|action owner|task owner|milestone owner|accountable officer|accountable person|officer responsible|officer|officers|lead person|by whom|who is responsible|who will do this|who will do it|who will lead|lead manager|responsible manager|responsible owner|officer lead|lead name|responsible lead|who is responsible for this|named lead|senior responsible officer|sro|responsible director|lead director|accountable director|director responsible|head of service|responsible head of service|project manager|project lead|project owner|project officer|project sponsor|programme manager|programme lead|delivery lead|delivery manager|operational lead|strategic lead|action by|resource names|agency lead|actioned by|by who|who by",
    loose: "lead|leads|owner|owners|who|responsible|accountable|assigned to|sponsor|manager|lead s|director|directors|allocated to"
  },
  directorate: {
    plain: "directorate|directorates|lead directorate|department|departments|dept|lead department|lead service area|service area|lead service|responsible directorate|responsible department|responsible service|directorate service|lead agency|lead organisation|lead organization|lead body|lead partner|responsible agency|responsible organisation",
    loose: "service|services|division|section|team|lead team|responsible team|service team"
  },
  status: {
    plain: "status|current status|delivery status|action status|milestone status|rag|brag|rag status|brag status|rag rating|brag rating|progress|our progress|progress to date|progress status|current progress|progress rag|on track|complete y n|complete yes no|completed y n|completed yes no|achieved y n|achieved yes no|delivered y n|delivered yes no|done y n|done yes no|met y n|met yes no|finished y n|finished yes no|closed y n|closed yes no|implemented y n|implemented yes no|target met y n|target met yes no|on track y n|on track yes no|on target y n|on target yes no|ragb|bragg|live complete|open closed|closed open|complete incomplete",
    loose: "position|state|complete|done|rating|progress update|progress so far|current position|closed|open"
  },
  percent: {
    plain: "percent complete|percent completed|complete percent|percentage complete|percentage completed|percent done|progress percent|percent progress|per cent complete|completion percent|percentage completion"
  },
  completedOn: {
    plain: "completed on|date completed|date of completion|actual completion date|actual completion|actual finish|actual finish date|actual end date|actual date|completed date|date closed|closed on|completion date actual|date achieved|achieved on|date complete|date implemented|implemented on|implementation date actual|actual implementation date|closure date|date of closure|date delivered|date finished|closed date|delivered date|implemented date|achieved date|finished date",
    loose: "completed"
  },
  comment: {
    plain: "comment|comments|progress comment|progress comments|commentary|note|notes|reason|reasons|reason and remedy|reason remedy|reason for delay|reason for slippage|reason for change|reason for revision|reasons for change|reason for amendment|reasons for delay|remarks|remedial action|corrective action|explanation|next step|next steps|progress note|progress notes|officer comments|status comments|latest update|additional comments|further comments|narrative|mitigating action|mitigation|action taken|actions taken|action taken to date|actions taken to date|management response|management comment|management comments|whats been done|what has been done|work done to date",
    loose: "update|updates|update notes|progress narrative|further information"
  },
  resources: {
    plain: "resources|resource|resource implications|resources required|resource required|financial implications|resources needed|funding source|resourcing",
    loose: "budget|cost|costs|funding"
  },
  outcome: {
    plain: "outcome|outcomes|expected outcome|expected outcomes|intended outcome|intended outcomes|desired outcome|key outcomes|success criteria|what difference will it make|what difference it will make|expected benefit|expected benefits|expected impact|outcome measure|how will we know|how we will know|how we will know we have succeeded|how we will measure success|how will we measure success|how will we know weve succeeded|how will we know we have succeeded|how well know|what will success look like|what does success look like|what success looks like|evidence of completion",
    loose: "impact|benefit|benefits|output|outputs|measure|measures|indicator|indicators|kpi|kpis|performance indicator|evidence of success|evidence"
  }
};
var ASIDE = "review date|review dates|date of review|next review|next review date|date raised|date added|date opened|date identified|date of meeting|meeting date|raised by|raised on|date of last update|risk rating|risk level|direction of travel|dot|start|start date|starts|start by|commencement date|begin|duration|partner|partners|key partners|delivery partners|supporting officers|support|source|source cell|dependencies|dependency|links|link|last updated|updated on|date updated|date of update|updated by|category|type|ward|wards|risks|links to other plans|baseline|weighting|sheet|row|cell|scheduled";
var FOREIGN = "hours|hrs|rate|amount|qty|quantity|price|unit price|total|totals|subtotal|variance|actual|actuals|ytd|outturn|expenditure|income|spend|virement|net|gross|vat|invoice|invoice no|supplier|telephone|tel|phone|mobile|email|e mail|email address|address|postcode|extension|likelihood|score|risk score|risk|risk description|inherent risk|residual risk|response|responses|respondents|agree|disagree|strongly agree|strongly disagree|neither|question|answer|employee|employee no|payroll|payroll no|grade|salary|balance|opening balance|closing balance|mon|tue|wed|thu|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|week ending|job title|first name|last name|surname|forename|room|venue|location|time|start time|end time|asset|serial|serial no|cost centre|account|account code|code|fte|headcount|time in|time out|break|break minutes|mileage|attendees|apologies|age|gender|percent of total|count|value|figure|q1|q2|q3|q4";
var FILLERS = "and|or|the|of|for|to|with|by|in|on|a|an|our|your|is|are|be|will|this|these|that|it|s|key|main|name|names|title|proposed|original|planned|agreed|baseline|initial|target|date|council|please|state|e|g|eg|ie|i|if|any|where|applicable|first|list|details|detail|description|current|overall|strategic|specific|lead|from|at|dd|mm|yy|yyyy|required|year|1|2|3|4|text|as|written|per|each|against|which|we|who|when|what|how|do|previous|prior|last|latest|now|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|half";

// src/core/read/labels/phrases.ts
var ASIDE_MEANING = { kind: "aside" };
var FOREIGN_MEANING = { kind: "foreign" };
var PHRASES = allPhrases();
var LONGEST_PHRASE = Math.max(...[...PHRASES.keys()].map((p) => p.split(" ").length));
var FILLER_WORDS = new Set(FILLERS.split("|"));
var SPELLABLE = spellableWords();
function allPhrases() {
  const phrases = /* @__PURE__ */ new Map();
  for (const phrase2 of FOREIGN.split("|")) phrases.set(phrase2, FOREIGN_MEANING);
  for (const phrase2 of ASIDE.split("|")) phrases.set(phrase2, ASIDE_MEANING);
  for (const [field, { plain: plain2, loose }] of Object.entries(VOCABULARY)) {
    for (const phrase2 of loose?.split("|") ?? []) {
      phrases.set(phrase2, { kind: "field", field, loose: true });
    }
    for (const phrase2 of plain2.split("|")) {
      phrases.set(phrase2, { kind: "field", field, loose: false });
    }
  }
  return phrases;
}
function spellableWords() {
  const byLength = /* @__PURE__ */ new Map();
  for (const [phrase2, meaning2] of PHRASES) {
    if (meaning2.kind !== "field") continue;
    for (const word of phrase2.split(" ")) {
      if (word.length < 6) continue;
      byLength.set(word.length, (byLength.get(word.length) ?? /* @__PURE__ */ new Set()).add(word));
    }
  }
  return new Map([...byLength].map(([length, words6]) => [length, [...words6]]));
}

// src/core/plan/edit-distance.ts
function editDistance(a, b, limit) {
  const over = limit + 1;
  if (Math.abs(a.length - b.length) > limit) return over;
  let before3 = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row2 = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const changed = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min(at(last, j) + 1, at(row2, j - 1) + 1, at(last, j - 1) + changed);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, at(before3, j - 2) + 1);
      }
      row2.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit && Math.min(...last) >= limit) return over;
    before3 = last;
    last = row2;
  }
  return Math.min(at(last, b.length), over);
}
var at = (row2, j) => row2[j] ?? Infinity;

// src/core/read/labels/mend.ts
var mendWord = memoised(nearestWord);
function nearestWord(word) {
  if (word.length < 5) return null;
  const allowed = word.length >= 9 ? 2 : 1;
  for (let distance = 0; distance <= allowed; distance++) {
    for (const length of [word.length - distance, word.length, word.length + distance]) {
      for (const known5 of SPELLABLE.get(length) ?? []) {
        if (known5[0] === word[0] && editDistance(word, known5, distance) <= distance) return known5;
      }
    }
  }
  return null;
}

// src/core/read/labels/label.ts
var MOST_WORDS = 16;
var MOST_CHARACTERS = 120;
var LEAST_SHARE = 0.6;
var LEAST_SHARE_OF_LONG = 0.8;
var LONG = 5;
var LOOSE_WEIGHT = 0.75;
var PLAIN_WEIGHT = 2;
var labelOf = memoised(readLabel);
function readLabel(text) {
  if (text === "" || text.length > MOST_CHARACTERS) return null;
  const isList = JOINED.test(text);
  const own = askedOf(text) ?? (isList ? null : shareOf(text));
  if (own !== null) return own;
  const whole2 = readWords(wordsOf(text), isList);
  const bare2 = text.replace(/\([^)]*\)?/g, " ");
  if (bare2 === text) return whole2 ?? inOneLanguage(text);
  const outside2 = readWords(wordsOf(bare2), isList);
  if (outside2 === null) return whole2;
  return whole2 !== null && whole2.confidence >= outside2.confidence ? whole2 : outside2;
}
function askedOf(text) {
  if (!/\?\s*(?:\([^)]*\))?\s*$/.test(text)) return null;
  const words6 = wordsOf(text.replace(/\([^)]*\)\s*$/, "")).filter((word) => !ASKING.has(word));
  const meaning2 = PHRASES.get([...words6, "y", "n"].join(" "));
  return meaning2 === void 0 ? null : labelFrom([meaning2], 1);
}
var ASKING = new Set(
  "is are was were has have had been be it this they the action actions milestone milestones task tasks yet now fully".split(
    " "
  )
);
function shareOf(text) {
  const words6 = wordsOf(text);
  const isShare2 = words6.some((word) => PER_CENT.has(word)) && words6.some((word) => DONE.has(word));
  if (!isShare2 || !words6.every((w) => PER_CENT.has(w) || DONE.has(w) || FILLER_WORDS.has(w) || WORK.has(w)))
    return null;
  return labelFrom([{ kind: "field", field: "percent", loose: false }], 1);
}
var PER_CENT = /* @__PURE__ */ new Set(["percent", "percentage", "pct"]);
var DONE = new Set("complete completed completion done finished status progress".split(" "));
var WORK = new Set("work works task tasks action actions milestone milestones".split(" "));
var BY_HALF = 0.9;
function inOneLanguage(text) {
  const halves = text.split("/");
  if (halves.length !== 2) return null;
  const labels = halves.map((half) => readWords(wordsOf(half), false));
  const known5 = labels.find((label) => label?.kind === "field" && label.confidence === 1);
  return known5 == null ? null : { ...known5, confidence: BY_HALF };
}
var JOINED = /[/,&+;|\n]|\band\b/i;
function readWords(words6, isList) {
  if (words6.length === 0 || words6.length > MOST_WORDS) return null;
  const asWritten = readPhrases(words6, isList);
  if (asWritten !== null) return asWritten;
  const mended2 = words6.map((word) => mendWord(word) ?? word);
  if (mended2.every((word, i) => word === words6[i])) return null;
  const label = readPhrases(mended2, isList);
  return label === null ? null : { ...label, confidence: label.confidence * 0.8 };
}
function readPhrases(words6, isList) {
  const found2 = [];
  let understood = 0;
  let idle = 0;
  let turnsOn = null;
  const head = headOf(words6);
  for (let i = 0; i < words6.length; ) {
    const phrase2 = longestPhraseAt(words6, i);
    if (phrase2 !== null) {
      found2.push(phrase2.meaning);
      understood += phrase2.length;
      i += phrase2.length;
      if (i === head + 1 && phrase2.meaning.kind === "field") turnsOn = phrase2.meaning;
    } else {
      if (FILLER_WORDS.has(words6[i] ?? "") || /^[\d£]/.test(words6[i] ?? "")) idle++;
      i++;
    }
  }
  if (found2.length === 0) return null;
  const headIsUnderstood = turnsOn !== null;
  const share = understood / (words6.length - idle);
  const least = words6.length > LONG ? LEAST_SHARE_OF_LONG : LEAST_SHARE;
  if (found2.every(isLoose)) {
    const isHead2 = headIsUnderstood && found2.length === 1 && words6.length <= FEW_WORDS;
    return share >= 1 || isHead2 ? labelFrom(found2, share) : null;
  }
  const said = !isList && tellsOfOthers(turnsOn) ? [turnsOn] : found2;
  if (share < 1 && saysEverything(said)) return null;
  if (share >= least) return labelFrom(said, share);
  return headIsUnderstood && words6.length <= LONG ? labelFrom(said, share) : null;
}
var tellsOfOthers = (meaning2) => meaning2?.kind === "field" && TELLING.has(meaning2.field);
var TELLING = /* @__PURE__ */ new Set(["comment", "status", "percent"]);
function saysEverything(found2) {
  const fields = found2.flatMap((meaning2) => meaning2.kind === "field" ? [meaning2.field] : []);
  return [WHAT, WHO, HOW].every((group2) => fields.some((field) => group2.has(field)));
}
var WHAT = /* @__PURE__ */ new Set(["theme", "priority", "outcome", "action", "milestone"]);
var WHO = /* @__PURE__ */ new Set(["member", "officer", "directorate"]);
var HOW = /* @__PURE__ */ new Set([...TELLING, "completedOn"]);
var FEW_WORDS = 3;
var isLoose = (meaning2) => meaning2.kind === "field" && meaning2.loose;
function headOf(words6) {
  const end = words6.findIndex((word, i) => i > 0 && (JOINS.has(word) || areFigures(words6, i)));
  return end < 0 ? words6.length - 1 : end - 1;
}
var areFigures = (words6, from) => words6.slice(from).every((word) => /^[\d£]/.test(word));
var JOINS = /* @__PURE__ */ new Set(["to", "for", "of", "in", "by", "with", "from", "per", "on", "and", "or"]);
function labelFrom(found2, share) {
  const fields = [];
  let weight2 = 0;
  for (const meaning2 of found2) {
    if (meaning2.kind !== "field" || fields.includes(meaning2.field)) continue;
    fields.push(meaning2.field);
    weight2 += meaning2.loose ? LOOSE_WEIGHT : PLAIN_WEIGHT;
  }
  if (fields.length > 0) return { fields, confidence: Math.min(1, share), weight: weight2, kind: "field" };
  const kind = found2.some((meaning2) => meaning2.kind === "foreign") ? "foreign" : "aside";
  return { fields, confidence: share, weight: 0, kind };
}
function longestPhraseAt(words6, from) {
  const most = Math.min(LONGEST_PHRASE, words6.length - from);
  for (let length = most; length > 0; length--) {
    const meaning2 = PHRASES.get(words6.slice(from, from + length).join(" "));
    if (meaning2 !== void 0) return { meaning: meaning2, length };
  }
  return null;
}

// src/core/read/rows/remarks.ts
var KEYED = /^([^:\n]{2,30}):\s*(\S[^]*)$/;
var NOTE = /^(?:rag |brag )?(?:key|legend|notes?|n\.?b\.?|guidance|source|(?:last )?updated|as at|prepared by)\b/i;
var TELLING2 = /* @__PURE__ */ new Set([
  "status",
  "percent",
  "completedOn",
  "comment",
  "revised"
]);
var saidIn = memoised((text) => {
  const [, key, said] = KEYED.exec(text) ?? [];
  if (key === void 0 || said === void 0 || NOTE.test(key)) return null;
  const field = tellingField(key);
  return field === null ? null : { field, text: said.trim() };
});
var isRemark = (text) => saidIn(text) !== null || NOTE.test(KEYED.exec(text)?.[1] ?? "");
function remarkAt(grid, row2, filled) {
  const [first, second, third] = filled;
  if (first === void 0 || third !== void 0) return null;
  const text = grid.textAt(row2, first);
  if (!text.includes(":")) return null;
  const at2 = { sheet: grid.sheet.name, row: row2, column: second ?? first };
  const isKeyed = second !== void 0;
  if (isKeyed && !text.endsWith(":")) return null;
  const said = saidIn(isKeyed ? `${text} ${grid.textAt(row2, second)}` : text);
  return said === null ? null : { ...said, at: at2 };
}
function tellingField(key) {
  const fields = labelOf(key)?.fields ?? [];
  const [field] = fields;
  return field !== void 0 && fields.every((each) => TELLING2.has(each)) ? field : null;
}

// src/core/sheet/cell.ts
var ERRORS = /* @__PURE__ */ new Set([
  "#N/A",
  "#REF!",
  "#VALUE!",
  "#DIV/0!",
  "#NAME?",
  "#NULL!",
  "#NUM!",
  "#SPILL!",
  "#CALC!",
  "#FIELD!",
  "#BLOCKED!",
  "#CONNECT!",
  "#BUSY!",
  "#UNKNOWN!",
  "#GETTING_DATA"
]);
function isErrorText(value) {
  return typeof value === "string" && value.startsWith("#") && ERRORS.has(value);
}
function isBlank(value) {
  return value == null || typeof value === "string" && value.trim() === "";
}
function textOf(value) {
  return value == null ? "" : typeof value === "string" ? value : String(value);
}

// src/core/read/longest.ts
var LONGEST_LOOKED_AT = 1e3;
var BETWEEN = /[\n,;/&]|\band\b|[.]\s/g;
function lookedAt(text) {
  if (text.length <= LONGEST_LOOKED_AT) return text;
  const head = text.slice(0, LONGEST_LOOKED_AT);
  const parted = [...head.matchAll(BETWEEN)].at(-1)?.index ?? 0;
  const end = parted > 0 ? parted : head.lastIndexOf(" ");
  return end > 0 ? head.slice(0, end) : head;
}

// src/core/read/status/lexicon.ts
var SAID = {
  complete: "complete|completed|done|achieved|delivered|closed|finished|met|fully met|met in full|implemented|blue|b|yes|y|ticked|concluded|action complete|completed on time|completed late|fully complete|100 percent|complete and closed|target met|signed off",
  "in-progress": "in progress|progress|progressing|on track|on target|on schedule|under way|underway|ongoing|on going|started|commenced|on course|off course|partly|partially|in part|green|amber|red|g|a|r|yellow|r a g|slipped|slipping|delayed|delay|behind|behind schedule|overdue|at risk|some slippage|slippage|off track|off target|partially complete|partly complete|part complete|partially completed|nearly complete|almost complete|mostly complete|substantially complete|nearing completion|partially met|partially achieved|not complete|not completed|incomplete|in hand|active|continuing|working on|wip|work in progress|missed|late|open|part|amber green|amber red|red amber|green amber|rescheduled|extended|revised",
  "not-started": "not started|not yet|not yet started|un started|unstarted|not begun|not commenced|to do|todo|to start|yet to start|yet to commence|pending|planned|not due|not yet due|due to start|scheduled|no|n|grey|gray|no progress|not applicable yet|future|not yet begun|awaiting start",
  suspended: "suspended|on hold|held|held in abeyance|paused|postponed|deferred|deferred to next year|stalled|frozen|halted",
  cancelled: "cancelled|canceled|withdrawn|removed|abandoned|superseded|deleted|discontinued|ceased|rejected|no longer required|not proceeding|not progressing|no longer applicable|stopped|dropped|not taken forward|not going ahead"
};
var PLAINLY = "complete|completed|done|achieved|delivered|finished|implemented|closed|concluded|action complete|fully complete|signed off|in progress|on track|on target|under way|underway|ongoing|on going|started|work in progress|wip|partially complete|partly complete|not complete|not completed|incomplete|not started|not yet started|overdue|on hold|cancelled";
var NOTHING_SAID = "|n a|na|tbc|none|nil|not applicable|x|not known|unknown|to be updated";
var words = (list) => new Set(list.split(" "));
var COLOURS = words("blue b green g amber a red r yellow grey gray");
var GREY = words("grey gray rag");
var WAITING = /^\s*(?:(?:is|are|was|now|currently|still|this is|we are)\s+)*(?:waiting\b|await(?:s|ing)?\b|pending\s+\S)/i;
var ALONE = /* @__PURE__ */ new Set([
  ..."held met yes no y n a b g r x part open none nil na".split(" "),
  "not yet"
]);
var NEUTRAL = words(
  "status now is are has have had been was were this it the yes currently all fully successfully formally action actions recommendation milestone task work works project target"
);
var TAILS = words(
  "on in at ahead early late with within during under and since following after via through for as january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec"
);
var REASONS = words("pending until due awaiting because while to by from subject");
var TAKEN_BACK = words(
  "not never no none cannot cant unable failed without un nor isnt wasnt hasnt partly partially partial part almost nearly mostly largely substantially half some most phase stage step draft first initial except exception excluding apart but outstanding"
);
var STILL_TO_COME = words(
  "to be will by due should would shall can could expected planned yet awaiting pending until before aim aims aiming intended target targeted"
);
var BEGUN_AGAIN = words("reopened resumed restarted reinstated recommenced");

// src/core/read/status/reported.ts
var PHRASES2 = new Map([
  ...NOTHING_SAID.split("|").map((phrase2) => [phrase2, "none"]),
  ...Object.entries(SAID).flatMap(
    ([reported, phrases]) => phrases.split("|").map((phrase2) => [phrase2, reported])
  )
]);
var PLAIN = new Set(PLAINLY.split("|"));
var LONGEST = 4;
var STORY = 5;
var LONGEST_CLAUSE = 8;
var CLAUSE_END = /[.;,:()[\]|\n–—]|\s-|-\s|(?<!\d)\/|\/(?!\d)/;
var reportedOf = memoised((all) => {
  const text = lookedAt(all);
  const words6 = wordsOf(text);
  if (words6.length === 0 && /[✓✔☑]/.test(text)) return "complete";
  const whole2 = PHRASES2.get(words6.join(" "));
  if (whole2 !== void 0) return whole2;
  const share = /^(\d{1,3})(?:\.\d+)? percent\b/.exec(words6.join(" "));
  if (share !== null) return reportedAt(Number(share[1]));
  if (words6.some((word) => BEGUN_AGAIN.has(word))) return "in-progress";
  const isStory = words6.length > STORY;
  const clauses = text.split(CLAUSE_END).map(wordsOf).filter(isTelling);
  const said = saidFirst(clauses, isStory);
  const isAsked = !isStory && words6.length > 0 || isWaiting(text);
  return said === "none" && isAsked ? "unknown" : said;
});
function plainlyReported(text) {
  if (text.length > 30) return null;
  const words6 = wordsOf(text).join(" ");
  return PLAIN.has(words6) ? PHRASES2.get(words6) ?? null : null;
}
var isGrey = memoised((text) => {
  const words6 = text.length > 30 ? [] : wordsOf(text).filter((word) => !NEUTRAL.has(word));
  return words6.some((word) => word !== "rag") && words6.every((word) => GREY.has(word));
});
var isWaiting = memoised(
  (text) => WAITING.test(text) && !PHRASES2.has(wordsOf(text).join(" "))
);
function reportedAt(percent) {
  return percent >= 100 ? "complete" : percent > 0 ? "in-progress" : "not-started";
}
var isTelling = (words6) => words6.some((word) => !/^\d/.test(word));
function saidFirst(clauses, isStory) {
  let colour = "none";
  for (const words6 of clauses) {
    const said = clauseSays(words6);
    if (said === "none") {
      if (isStory) break;
      continue;
    }
    if (!words6.every((word) => COLOURS.has(word))) return said;
    if (colour === "none") colour = said;
  }
  return colour;
}
function clauseSays(words6) {
  const first = words6.findIndex((word) => !NEUTRAL.has(word));
  if (first < 0) return PHRASES2.get(words6.join(" ")) ?? "none";
  const opening = phraseAt(words6, first);
  if (opening !== null) {
    const said = opened(opening, words6.slice(first + opening.length));
    if (said !== "none") return said;
  }
  if (STILL_TO_COME.has(words6[first] ?? "") && words6.some((word) => /^\d/.test(word))) {
    return "not-started";
  }
  return words6.length > LONGEST_CLAUSE ? "none" : inside(words6, first + 1);
}
function phraseAt(words6, at2) {
  for (let length = Math.min(LONGEST, words6.length - at2); length > 0; length--) {
    const phrase2 = words6.slice(at2, at2 + length).join(" ");
    const reported = PHRASES2.get(phrase2);
    const isLast = at2 + length === words6.length && (at2 === 0 || phrase2.length > 2);
    if (reported !== void 0 && (isLast || !ALONE.has(phrase2))) return { reported, length };
  }
  return null;
}
function opened({ reported }, tail) {
  if (!isClosed(reported)) return reported;
  const [next] = tail;
  if (next === void 0) return reported;
  const isInPart = /\d (?:out )?of (?:the )?\d/.test(tail.join(" "));
  if (isInPart || tail.some((word) => TAKEN_BACK.has(word))) return "in-progress";
  if (TAILS.has(next) || /^\d/.test(next) || isToPlan(tail)) return reported;
  if (reported !== "complete") return REASONS.has(next) ? reported : "none";
  return STILL_TO_COME.has(next) ? "in-progress" : "none";
}
var isToPlan = ([to, what]) => to === "to" && /^(?:time|plan|schedule|budget|date|programme)$/.test(what ?? "");
function inside(words6, from) {
  for (let at2 = from; at2 < words6.length; at2++) {
    const phrase2 = phraseAt(words6, at2);
    if (phrase2 === null || phrase2.reported === "none") continue;
    const before3 = words6.slice(0, at2);
    if (!isClosed(phrase2.reported))
      return before3.includes("never") ? "not-started" : phrase2.reported;
    if (before3.some((word) => TAKEN_BACK.has(word) || /^\d/.test(word))) return "in-progress";
    if (before3.some((word) => STILL_TO_COME.has(word))) return "not-started";
  }
  return "none";
}
var isClosed = (reported) => reported === "complete" || reported === "suspended" || reported === "cancelled";
var PERCENT = /^\s*(\d{1,3}(?:\.\d+)?)\s*(?:(?:%|per ?cent)(?!\s*\d).*|(?:out )?of\s+(\d{1,3}))?\s*$/is;
function percentOf(value, { numberFormat = "", countsTo100 = false } = {}) {
  if (typeof value === "number") {
    const isShare2 = numberFormat.includes("%") || !countsTo100 && value > 0 && value <= 1;
    const percent = isShare2 ? value * 100 : value;
    return percent >= 0 && percent <= 100 ? Math.round(percent * 100) / 100 : null;
  }
  if (typeof value !== "string" || isErrorText(value)) return null;
  const match = PERCENT.exec(value);
  const [, written3, of] = match ?? [];
  const share = of === void 0 ? Number(written3 ?? NaN) : Number(written3) / Number(of) * 100;
  return share >= 0 && share <= 100 ? Math.round(share * 100) / 100 : null;
}

// src/core/read/group/split.ts
var MARKER2 = /^(?:[•●▪◦‣·*–—-]\s+|[•●▪]|\(?(?:\d{1,2}|[a-hA-H]|[ivx]{1,4})[.)]\s+)/;
var INLINE_BULLET = /\s+(?=[•●▪]\s*\S)/;
var CLOSING_BRACKET = /\([^()]*\b(?:19|20)\d\d[^()]*\)[.;,]?(?=\s+\p{Lu}\p{Ll})/gu;
var LONGEST_DEADLINE = 40;
function milestonesIn(text, reader) {
  return mayHoldSeveral(text) ? splitCell(text, reader) : [tidy(text)];
}
function itemsIn(texts, reader) {
  const items = [];
  for (const text of texts) {
    const said = saidIn(text);
    const last = items.at(-1);
    if (said !== null && last !== void 0 && !isStep(said, reader)) last.said.push(said);
    else items.push({ text, said: [] });
  }
  return items;
}
function isStep({ field, text }, reader) {
  if (field !== "comment" && field !== "status") return false;
  const inside2 = /\(([^()]+)\)[.;,]?$/.exec(text)?.[1];
  if (inside2 === void 0 || reader.shapeOf(inside2) !== "whole") return false;
  const reported = reportedOf(text);
  return reported === "none" || reported === "unknown";
}
function actionIn(text, reader) {
  const whole2 = { text: tidy(text), said: [] };
  if (!text.includes("\n") || !text.includes(":")) return whole2;
  const lines = linesOf(text);
  const first = lines.findIndex((line, i) => i > 0 && saidIn(line) !== null);
  if (first < 0) return whole2;
  const [own, ...others] = itemsIn(
    [lines.slice(0, first).join(" "), ...lines.slice(first)],
    reader
  );
  return own === void 0 || others.length > 0 ? whole2 : own;
}
function stepsIn(text, reader) {
  if (!text.includes("\n")) return null;
  const lines = linesOf(text);
  const isListed = lines.map((line) => MARKER2.test(line) || saidIn(line) !== null);
  const from = isListed[0] === true ? 0 : 1;
  if (lines.length - from < 2 || isListed.indexOf(false, from) >= 0) return null;
  const steps = itemsIn(milestonesIn(lines.slice(from).join("\n"), reader), reader);
  if (steps.length < 2) return null;
  const [first = ""] = lines;
  return { text: from === 0 || first.endsWith(":") ? tidy(text) : first, steps };
}
var mayHoldSeveral = (text) => LISTED.test(text) || text.includes(")") && DATE_IN_BRACKETS.test(text);
var LISTED = /[\n\r•●▪◦‣·*]|^(?:\(?1[.)]|[-–—])\s/;
var DATE_IN_BRACKETS = /\d[^()]*\)/;
function splitCell(text, reader) {
  const lines = linesOf(text).flatMap((line) => line.split(INLINE_BULLET));
  const items = [];
  for (const line of lines) {
    const before3 = items.at(-1);
    if (before3 !== void 0 && goesOn(before3, line, reader)) {
      items[items.length - 1] = `${before3} ${line}`;
    } else items.push(line);
  }
  const split = withoutNumbers(items.map(withoutMarker)).flatMap(
    (item) => splitAtDeadlines(item, reader)
  );
  return split.filter((item) => item !== "");
}
var NUMBERED = /^\(?(\d{1,2}|[a-z])[.)]\s+/i;
function withoutNumbers(items) {
  const first = NUMBERED.exec(items[0] ?? "")?.[1]?.toLowerCase();
  if (first !== "1" && (first !== "a" || items.length < 2)) return items;
  const counts2 = items.every((item, i) => {
    const mark = NUMBERED.exec(item)?.[1]?.toLowerCase();
    return mark === (first === "1" ? String(i + 1) : String.fromCharCode(97 + i));
  });
  return counts2 ? items.map((item) => item.replace(NUMBERED, "")) : items;
}
function goesOn(before3, line, reader) {
  if (MARKER2.test(line) || saidIn(line) !== null) return false;
  if (endsInBracket(before3) && line.includes(")")) return true;
  if (!/\d{4}\)?\.?$/.test(before3) && isDeadline(line, reader)) return true;
  if (startsLower(line)) return endsOpen(before3) || !/[.;:)\d]$/.test(before3);
  return endsUnfinished(before3) && !before3.endsWith(",");
}
function isDeadline(line, reader) {
  if (line.length > LONGEST_DEADLINE) return false;
  const { deadline, title } = reader.inText(line);
  return deadline !== null && title === "";
}
function splitAtDeadlines(item, reader) {
  if (!item.includes(")") || saidIn(item) !== null) return [item];
  const parts = [];
  let from = 0;
  for (const { index, 0: bracket } of item.matchAll(CLOSING_BRACKET)) {
    const part = item.slice(from, index + bracket.length);
    const deadline = reader.inText(part).deadline?.text ?? "";
    if (deadline === "" || part.lastIndexOf(deadline) + deadline.length <= index - from) continue;
    parts.push(part);
    from = index + bracket.length;
  }
  return [...parts, item.slice(from).trim()];
}
var withoutMarker = (item) => tidy(item.replace(/^(?:[•●▪◦‣·*]\s*|[-–—]\s+)/, ""));
var leadLinesIn = memoised(
  (text) => text.split(/[\r\n]+|\s{2,}/).map(withoutMarker).filter((line) => line !== "")
);

// src/core/read/leads/words.ts
var words2 = (text) => new Set(text.trim().split(/\s+/));
var MEMBER_TITLES = words2(
  "mayor mayoress cllr cllrs clr cllor councillor councillors councilor alderman alderwoman ald"
);
var MEMBER_PREFIXES = words2("the deputy lord lady executive elected statutory");
var MEMBER_ROLES = [
  /^(?:the )?(?:deputy |assistant |joint )?(?:lead|cabinet|executive|board|ward) (?:members?|advis[eo]rs?|assistants?|leads?)$/,
  /^(?:the )?(?:deputy |assistant |joint |cabinet |executive )*(?:portfolio|post) ?-?holders?$/,
  /^(?:the )?(?:deputy |assistant |joint |group )?leader(?: of the (?:council|opposition))?$/,
  /^(?:member |mayoral |councillor )?(?:champion|advis[eo]r)$/
];
var ROLE_STARTS = words2(
  `the lead cabinet executive board ward portfolio post portfolioholder portfolio-holder
  post-holder leader deputy assistant joint group member mayoral councillor champion adviser advisor`
);
var HONORIFICS = words2("mr mrs ms miss mx dr prof professor sir dame rev revd lord lady");
var PARTICLES = words2(
  "de del della der den van von bin ibn al el la le du di da dos das ap ab ter st mac mc ben bint"
);
var POST_HEADS = words2(
  `head heads director directors manager managers officer officers lead leads coordinator
  coordinators co-ordinator co-ordinators adviser advisers advisor advisors treasurer solicitor
  secretary commissioner principal surveyor architect planner engineer accountant controller
  commander administrator superintendent supervisor auditor analyst clerk headteacher headteachers
  librarian inspector registrar consultant executive ad hos dcs dass dph ceo cfo cio sro`
);
var POST_PREFIXES = words2(
  `interim acting deputy assistant associate corporate executive strategic group service services
  divisional division joint senior chief managing management leadership programme project borough principal all area
  the team section operational operations town city county general monitoring lead`
);
var BODY_ENDS = words2(
  `team teams board group committee partnership panel forum taskforce cabinet consortium network
  steering commission cmt smt slt clt dmt lsp ccg pct police nhs working-group`
);
var GENERIC = words2(
  "directorate directorates department departments dept depts dir division service services svcs"
);
var ORGANISATION = words2(
  `directorate directorates department departments dept division service services resource resources
  renewal culture cultural housing homes executive chief children childrens adult adults health
  healthy wellbeing well-being being environment environmental environments regeneration development
  community communities locality localities family families school schools education educational
  learning skills finance financial governance transformation legal law planning place places people
  peoples corporate customer customers neighbourhood neighbourhoods highways highway transport
  transportation economy economic growth safety safer support care social public realm leisure
  libraries library property properties asset assets ict it digital hr human policy strategy strategic
  strategies performance democratic democracy revenues revenue benefits commissioning procurement
  enterprise inclusion protection waste parks park streetscene street streets scene sustainability
  sustainable infrastructure operations operational partnerships delivery city town borough county
  council office communications engagement equality equalities diversity audit risk youth young
  sport sports arts heritage museums tourism events prosperity opportunity opportunities employment
  business businesses investment innovation change improvement insight intelligence data technology
  information systems estates facilities construction building buildings cleansing recycling climate
  energy green spaces open licensing regulatory regulation trading standards consumer protective
  enforcement parking traffic engineering technical professional shared central support registration
  elections electoral secretariat administration administrative modernisation efficiency inclusive
  prevention early help safeguarding specialist integrated intervention inspection standards
  homelessness tenancy landlord repairs lettings welfare money pensions payroll treasury commercial
  trade markets contact access independence lifelong life living older disability disabilities mental
  clinical medical nhs primary secondary tertiary rural coastal countryside land water flood emergency
  resilience fire rescue crime justice offending drugs alcohol substance community-safety cohesion
  citizen citizens resident residents voluntary sector external internal affairs relations regional
  physical spatial urban design control needs achievement attainment conservation works direct contracts contract supply`
);
var PLACEHOLDER = /^(?:t\.?b\.?[acd]\.?|n\/?a|not applicable|none|nil|vacant|vacancy|to be (?:confirmed|agreed|advised|determined|decided|appointed|recruited|allocated|assigned)|as above|ditto|[?\-–—.]+)$/i;
var COLLECTIVE = /^(?:(?:all|every|each|various|several|multiple)(?: (?:of )?(?:the )?(?:council )?(?:directorates?|departments?|depts?|divisions?|services?|service areas?|areas?))?|cross[ -]?(?:cutting|council|directorates?|departments?|departmental|service|authority)|(?:council|authority|corporate|organi[sz]ation|borough)[ -]?wide|whole[ -](?:council|authority|organi[sz]ation))$/i;
var LABEL = /^(?!services?$)(?:(?:and|&|or) )?(?:(?:lead|responsible|accountable|executive|cabinet) )?(?:(?:members?|portfolio ?-?holders?|officers?|owners?|persons?|directorates?|departments?|dept|service areas?|services?|leads?|responsibility)(?: ?(?:,|;|\/|&|and) ?(?:(?:and|&) )?(?:lead |responsible )?(?=\w)|$))+$/i;

// src/core/read/leads/key.ts
var tidy2 = (text) => text.replace(/\s+/g, " ").trim();
function directorateWords(text) {
  let words6 = known.get(text);
  if (!words6) {
    if (known.size > KNOWN_LIMIT) known.clear();
    known.set(text, words6 = wordsIn(text));
  }
  return words6;
}
var known = /* @__PURE__ */ new Map();
var KNOWN_LIMIT = 5e3;
function wordsIn(text) {
  const all = withoutAccents(text).toLowerCase().replace(/['’‘`´]/g, "").replace(/[^\p{L}\p{N}]+/gu, " ").trim().split(" ").filter((word) => word !== "" && !SMALL.has(word));
  const telling2 = all.filter((word) => !GENERIC.has(word) && word !== "office");
  return (telling2.length > 0 ? telling2 : all).map(stem);
}
var directorateKey = (text) => directorateWords(text).join("");
var SMALL = /* @__PURE__ */ new Set(["and", "the", "of", "for", "n"]);
function stem(word) {
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  return word.length > 3 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
}

// src/core/read/leads/clusters.ts
function addSpelling(clusters, met) {
  const key = directorateKey(met.text);
  if (key === "") return;
  const cluster = clusters.get(key);
  if (!cluster) {
    clusters.set(key, {
      key,
      spellings: /* @__PURE__ */ new Map([[met.text, [...met.refs]]]),
      source: met.source,
      count: Math.max(met.refs.length, 1),
      sure: met.sure,
      officers: /* @__PURE__ */ new Set([met.officer]),
      cutOff: met.cutOff
    });
    return;
  }
  const cells = cluster.spellings.get(met.text);
  if (cells) for (const ref of met.refs) cells.push(ref);
  else cluster.spellings.set(met.text, [...met.refs]);
  cluster.count += met.refs.length;
  cluster.sure ||= met.sure;
  cluster.officers.add(met.officer);
  if (cluster.cutOff !== met.cutOff) cluster.cutOff = null;
  if (met.source === "column") cluster.source = "column";
}
var copyOf = (clusters) => new Map(
  [...clusters].map(([key, cluster]) => [
    key,
    {
      ...cluster,
      spellings: new Map([...cluster.spellings].map(([text, cells]) => [text, [...cells]])),
      officers: new Set(cluster.officers)
    }
  ])
);
function mostFrequent(cluster) {
  let best = "";
  let most = -1;
  for (const [text, { length }] of cluster.spellings) {
    if (length > most || length === most && isCapitalised(text) && !isCapitalised(best)) {
      best = text;
      most = length;
    }
  }
  return best;
}
var isCapitalised = (text) => /\p{Lu}/u.test(text) && /\p{Ll}/u.test(text);

// src/core/read/leads/likeness.ts
function looksAbbreviated(text) {
  return /^[A-Z](?:[.,]?[ ]?(?:&[ ]?)?[A-Z]|x){1,6}\.?$/.test(text) && lettersOf(text).length <= 6;
}
function abbreviates(short, name) {
  const letters = lettersOf(short);
  if (letters.length < 2 || letters.length > 7) return false;
  const all = name.toLowerCase().replace(/['’‘]/g, "").split(/[^\p{L}\p{N}&]+/u).filter(Boolean).map((word) => word === "&" ? "and" : word);
  const telling2 = all.filter((word) => !/^(?:and|of|the|for|directorate|department)$/.test(word));
  if (telling2.length === 0) return false;
  if (telling2.length === 1) return letters.length >= 3 && (telling2[0] ?? "").startsWith(letters);
  return [all, telling2, all.filter((w) => w !== "the" && w !== "of")].some(
    (words6) => spells(letters, words6)
  );
}
function spells(letters, words6, from = 0, word = 0) {
  if (word === words6.length) return from === letters.length;
  const current = words6[word] ?? "";
  if (letters[from] !== current[0]) return false;
  if (spells(letters, words6, from + 1, word + 1)) return true;
  const next = letters[from + 1];
  return next !== void 0 && current.length > 5 && current.indexOf(next, 1) > 0 && spells(letters, words6, from + 2, word + 1);
}
var lettersOf = (text) => text.toLowerCase().replace(/[^a-z]/g, "");
var likenessTo = (text, name) => looksAbbreviated(text) && directorateKey(text) !== directorateKey(name) ? "abbreviation" : "same";
function resembles(text, name) {
  if (Math.abs(text.length - name.length) > 14) return false;
  const a = directorateWords(text);
  const b = directorateWords(name);
  if (a.length !== b.length) return joinedAlike(a.join(""), b.join(""));
  let slips2 = 0;
  for (const [i, word] of a.entries()) {
    const other = b[i] ?? "";
    const distance = editDistance(word, other, 3);
    if (distance > slack(Math.max(word.length, other.length))) return false;
    slips2 += distance;
  }
  return slips2 > 0 && slips2 <= 1 + Math.floor(b.join("").length / 8);
}
var joinedAlike = (a, b) => Math.min(a.length, b.length) >= 10 && editDistance(a, b, 2) <= 1;
var slack = (length) => length < 5 ? 0 : length < 8 ? 1 : length < 11 ? 2 : 3;

// src/core/read/leads/shortened.ts
var isShortened = (text, name) => shortenedFrom([name])(text).length > 0;
function shortenedFrom(names) {
  const known5 = names.map((name) => ({ name, whole: wordsOf2(name) }));
  return (text) => {
    const words6 = wordsOf2(text);
    return known5.filter(({ name, whole: whole2 }) => text.length < name.length && isCutFrom(words6, whole2)).map(({ name }) => name);
  };
}
var isCutFrom = (words6, whole2) => words6.length === whole2.length && words6.every((word, i) => word === whole2[i] || isCutShort(word, whole2[i] ?? ""));
var wordsOf2 = (text) => withoutAccents(text).toLowerCase().replace(/['’‘`´]/g, "").split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "" && !SMALL2.has(word));
var SMALL2 = /* @__PURE__ */ new Set(["and", "the", "of", "for", "n", "directorate", "department", "dept"]);
var LEAST_LETTERS = 3;
var LEAST_LOST = 2;
function isCutShort(short, word) {
  if (short.length < LEAST_LETTERS || word.length - short.length < LEAST_LOST) return false;
  if (ORGANISATION.has(short)) return GENERIC_SHORT.has(short);
  return word.startsWith(short) || isContracted(short, word);
}
var GENERIC_SHORT = /* @__PURE__ */ new Set(["svcs"]);
function isContracted(short, word) {
  if (short[0] !== word[0] || short.at(-1) !== word.at(-1)) return false;
  if (/[aeiou]/.test(short.slice(1))) return false;
  let from = 0;
  for (const letter of short) {
    from = word.indexOf(letter, from) + 1;
    if (from === 0) return false;
  }
  return true;
}

// src/core/read/leads/features.ts
var cache = /* @__PURE__ */ new Map();
var CACHE_LIMIT = 2e4;
function featuresOf(text) {
  let features = cache.get(text);
  if (!features) {
    if (cache.size > CACHE_LIMIT) cache.clear();
    features = describe(text);
    cache.set(text, features);
  }
  return features;
}
function describe(text) {
  const lower = text.toLowerCase().replace(/[’‘`´]/g, "'");
  const bare2 = lower.replace(/\.$/, "");
  const plain2 = bare2.replace(/'/g, "");
  const letters = text.replace(/[^\p{L}]/gu, "");
  const generic = GENERIC.has(plain2);
  return {
    lower: bare2,
    nameLike: /^\p{Lu}[\p{L}'’‘`.\-‐]*$/u.test(text),
    particle: PARTICLES.has(plain2),
    capitals: letters.length > 1 && letters === letters.toUpperCase() && /\p{Lu}/u.test(letters),
    lowerCase: letters !== "" && letters === letters.toLowerCase(),
    organisation: ORGANISATION.has(plain2) || ORGANISATION.has(plain2.replace(/s$/, "")),
    generic,
    title: MEMBER_TITLES.has(bare2),
    titlePrefix: MEMBER_PREFIXES.has(bare2),
    roleStart: ROLE_STARTS.has(bare2),
    honorific: HONORIFICS.has(bare2),
    postHead: POST_HEADS.has(bare2),
    postPrefix: POST_PREFIXES.has(bare2),
    bodyEnd: BODY_ENDS.has(bare2),
    stem: generic ? "" : stemOf(plain2)
  };
}
var stemOf = (plain2) => {
  const key = directorateWords(plain2).join("");
  return plain2 === "office" ? "" : key;
};

// src/core/read/leads/sift.ts
function sift(clusters, confirmed) {
  const all = [...clusters.values()];
  const sure = all.filter((cluster) => cluster.sure).slice(0, MOST_COMPARED).map(mostFrequent);
  return all.filter((cluster) => {
    const spelling = mostFrequent(cluster);
    if (confirmed.has(cluster.key) || COLLECTIVE.test(spelling)) return true;
    if (!cluster.sure && cluster.officers.size < 2)
      return sure.some((other) => resembles(spelling, other));
    return !madeOfOthers(directorateWords(spelling), cluster, clusters);
  });
}
var MOST_COMPARED = 200;
function madeOfOthers(words6, cluster, clusters) {
  if (words6.length < 2 || words6.length > 20) return false;
  const reach = [true];
  for (let to = 1; to <= words6.length; to++) {
    reach[to] = words6.slice(0, to).some((_, from) => {
      if (!reach[from] || from === 0 && to === words6.length) return false;
      const other = clusters.get(words6.slice(from, to).join(""));
      return other !== void 0 && other !== cluster && canStandWithin(other, cluster);
    });
  }
  return reach[words6.length] === true;
}
var canStandWithin = (part, whole2) => part.sure && part.count >= cellsAsOne(whole2) && [...part.spellings.keys()].some(
  (text) => !text.split(" ").some((word) => featuresOf(word).generic)
);
function cellsAsOne({ spellings }) {
  let count3 = 0;
  for (const [text, cells] of spellings) if (!text.includes("/")) count3 += cells.length;
  return count3;
}

// src/core/read/leads/lookup.ts
var abbreviationKey = (text) => text.toUpperCase().replace(/[^A-Z]/g, "");
function lookupOf(list, settings) {
  const byKey2 = /* @__PURE__ */ new Map();
  const byAbbreviation = /* @__PURE__ */ new Map();
  const add3 = (text, name) => {
    const letters = looksAbbreviated(text) ? abbreviationKey(text) : "";
    if (letters !== "" && !byAbbreviation.has(letters)) byAbbreviation.set(letters, name);
    const key = directorateKey(text);
    if (key !== "" && !byKey2.has(key)) byKey2.set(key, name);
  };
  for (const { name, spellings } of settings?.directorates ?? [])
    for (const text of [name, ...spellings]) add3(text, name);
  for (const { name, spellings } of list)
    for (const text of [name, ...spellings.map((spelling) => spelling.text)]) add3(text, name);
  return { byKey: byKey2, byAbbreviation };
}
function lookupFor(known5) {
  if (!known5) return NOTHING_KNOWN;
  let lookup = lookups.get(known5);
  if (!lookup) lookups.set(known5, lookup = lookupOf(known5.list));
  return lookup;
}
function knownDirectorates(list, settings, {
  titledMembers = true,
  leftOut: leftOut2 = null
} = {}) {
  const lookup = { ...lookupOf(list, settings), learned: list.length > 0, lookAgain: true };
  const known5 = { list, match: matcherOf(list, lookup), titledMembers, leftOut: leftOut2 };
  lookups.set(known5, lookup);
  return known5;
}
function tellAlike(a, b) {
  const [x, y] = [lookupFor(a), lookupFor(b)];
  return a.titledMembers === b.titledMembers && isSamePlace(a.leftOut ?? null, b.leftOut ?? null) && x.learned === y.learned && namesIn(a.list) === namesIn(b.list) && sameEntries(x.byKey, y.byKey) && sameEntries(x.byAbbreviation, y.byAbbreviation);
}
var namesIn = (list) => JSON.stringify(list.map(({ name, collective }) => [name, collective]));
var sameEntries = (a, b) => a.size === b.size && [...a].every(([key, name]) => b.get(key) === name);
var lookups = /* @__PURE__ */ new WeakMap();
var NOTHING_KNOWN = { byKey: /* @__PURE__ */ new Map(), byAbbreviation: /* @__PURE__ */ new Map(), lookAgain: true };
function matcherOf(list, lookup) {
  const seen = /* @__PURE__ */ new Map();
  const names = list.filter((directorate) => !directorate.collective).slice(0, MOST_COMPARED).map(({ name }) => name);
  const shortened = shortenedFrom(names);
  return (text) => {
    let found2 = seen.get(text);
    if (found2 === void 0) {
      found2 = find(tidy2(text.replace(/^[\s([]+|[\s)\].,;:]+$/g, "")), { lookup, names, shortened });
      seen.set(text, found2);
    }
    return found2;
  };
}
function find(text, { lookup, names, shortened }) {
  if (text === "") return null;
  const exact = lookup.byKey.get(directorateKey(text));
  if (exact !== void 0) return exact;
  if (!looksAbbreviated(text)) return onlyOne(shortened(text));
  const known5 = lookup.byAbbreviation.get(abbreviationKey(text));
  if (known5 !== void 0) return known5;
  return onlyOne(names.filter((name) => abbreviates(text, name)));
}
var onlyOne = (names) => names.length === 1 ? names[0] ?? null : null;

// src/core/read/leads/misread.ts
var OFTENER = 2;
function misread(cells, pieces) {
  const followers = /* @__PURE__ */ new Map();
  const mixed = cells.map((cell, i) => ({ cell, pieces: pieces[i] ?? [] })).filter(isMixed);
  const isTurned = directoratesComeFirst(mixed.map((one) => one.pieces));
  for (const { cell, pieces: own } of mixed)
    count(followers, isTurned ? [...own].reverse() : own, cell.refs);
  const named4 = mixed.filter(({ pieces: own }) => own.some((p) => p.kind === "directorate"));
  const led = mixed.filter(({ pieces: own }) => own.some((p) => p.kind === "officer"));
  const usual = named4.length * 2 > led.length;
  return [...followers].flatMap(([text, { refs, officers, follows, leads }]) => {
    const enough = officers.size > 1 || officers.size === 1 && usual && soundsOrganised(text);
    return follows <= leads * (soundsOrganised(text) ? 1 : OFTENER) || !enough ? [] : [{ text, refs, source: "lead-cells", sure: true, officer: "", cutOff: null }];
  });
}
var isMixed = ({ cell }) => cell.fields.includes("officer") && cell.fields.includes("directorate");
var soundsOrganised = (text) => text.split(" ").some((word) => featuresOf(word).organisation);
function directoratesComeFirst(cells) {
  let before3 = 0;
  for (const pieces of cells) {
    const officer = pieces.findIndex(({ kind }) => kind === "officer");
    const directorate = pieces.findIndex(({ kind }) => kind === "directorate");
    if (officer >= 0 && directorate >= 0) before3 += directorate < officer ? 1 : -1;
  }
  return before3 > 0;
}
function count(followers, pieces, refs) {
  pieces.forEach((piece, i) => {
    if (piece.kind !== "officer" && piece.kind !== "uncertain") return;
    const before3 = pieces[i - 1];
    const follower = followers.get(piece.text) ?? {
      refs: [],
      officers: /* @__PURE__ */ new Set(),
      follows: 0,
      leads: 0
    };
    followers.set(piece.text, follower);
    follower.refs.push(...refs);
    if (piece.joined || pieces[i + 1]?.kind === "directorate") follower.leads++;
    else if (before3?.kind === "officer") {
      follower.officers.add(before3.text);
      follower.follows++;
    } else if (before3?.kind !== "uncertain") follower.leads++;
  });
}

// src/core/read/leads/addresses.ts
var ADDRESS = /[^\s<>()[\],;:/|@]{1,64}@[^\s<>()[\],;:/|@]{1,190}\.[^\s<>()[\],;:/|@.]{1,63}/g;
function withAddresses(found2, { fields, lines }) {
  const kind = KINDS.find((each) => fields.includes(each));
  if (kind === void 0 || found2.some((piece) => piece.kind === kind)) return found2;
  const named4 = lines.flatMap(
    (text, line) => addressesIn(text).map((address) => ({ ...CERTAIN, kind, text: address, line }))
  );
  return named4.length === 0 ? found2 : [...found2, ...named4].sort((a, b) => a.line - b.line);
}
var addressesIn = (text) => text.includes("@") ? Array.from(text.matchAll(ADDRESS), ([address]) => address) : [];
var KINDS = ["officer", "member"];
var CERTAIN = { score: 2, apart: true, joined: false };

// src/core/read/leads/evidence.ts
var NEVER = -99;
function memberScore(words6, from, to) {
  if (!words6[from]?.title && !words6[from]?.titlePrefix) return NEVER;
  let name = from;
  while (name < to && words6[name]?.titlePrefix) name++;
  const title = name;
  while (name < to && words6[name]?.title) name++;
  if (name === title) return NEVER;
  if (name === to) return 0;
  if (words6[name]?.honorific) name++;
  const rest = personScore(words6, name, to);
  return rest === NEVER ? NEVER : 4 + (to - name === 1 ? -1.5 : Math.min(rest, 2));
}
function personScore(words6, from, to) {
  if (to - from > 7) return NEVER;
  let first = from;
  while (first < to && words6[first]?.honorific) first++;
  const titled = first > from;
  let names = 0;
  let capitals = 0;
  let score = 0;
  for (let i = first; i < to; i++) {
    const word = words6[i];
    if (!word || word.title || word.generic) return NEVER;
    if (word.particle && i > first) continue;
    names++;
    if (!word.nameLike) score -= word.lowerCase ? 3 : 4;
    if (word.organisation) score -= i === to - 1 ? 1 : 2.4;
    else if (word.postHead || word.bodyEnd) score -= i === to - 1 ? 2 : 3;
    if (word.capitals) capitals++;
  }
  if (names === 0 || names > 4) return NEVER;
  const last = words6[to - 1];
  if (last?.particle && last.lowerCase) return NEVER;
  if (capitals > 0) score -= capitals === names ? 0.2 : 2;
  const shape = names === 1 ? titled ? 1 : -2 : names === 2 ? 2 : names === 3 ? 1.2 : -0.5;
  return score + shape + (titled ? 1 : 0);
}
function roleScore(words6, from, to) {
  let head = "";
  for (let size = 1; size <= 6 && from + size <= to; size++) {
    head += (size > 1 ? " " : "") + (words6[from + size - 1]?.lower ?? "");
    if (!MEMBER_ROLES.some((role) => role.test(head))) continue;
    const rest = from + size;
    const longer = words6[rest]?.lower;
    if (rest < to && MEMBER_ROLES.some((role) => role.test(`${head} ${longer ?? ""}`))) continue;
    return 3 + restScore(words6, rest, to);
  }
  return NEVER;
}
function restScore(words6, from, to) {
  if (JOINS2.has(words6[to - 1]?.lower ?? "")) return NEVER;
  let score = 0;
  for (let i = from; i < to; i++) {
    const word = words6[i];
    if (!word || word.title || word.postHead || word.bodyEnd) return NEVER;
    if (word.organisation) score += score < 0.4 ? 0.4 : score < 1 ? 0.1 : 0;
    else if (!JOINS2.has(word.lower)) score -= 0.5;
  }
  return score;
}
var JOINS2 = /* @__PURE__ */ new Set([
  "for",
  "of",
  "the",
  "to",
  "in",
  "on",
  "with",
  "responsible"
]);
function postScore(words6, from, to) {
  let head = from;
  while (head < to && words6[head]?.postPrefix && !isHead(words6, head, from)) head++;
  if (head < to && isHead(words6, head, from)) {
    if (head + 1 === to) return bareHead(words6, from, to);
    if (head + 1 < to && isHead(words6, head + 1, from)) return postTail(words6, head + 2, to);
    return postTail(words6, head + 1, to);
  }
  return isHead(words6, to - 1, from) ? headLast(words6, from, to) : NEVER;
}
var bareHead = (words6, from, to) => words6[to - 1]?.lower === "executive" ? 2.8 : to - from > 1 ? 1.6 : -1;
function isHead(words6, at2, from) {
  const word = words6[at2];
  if (!word?.postHead) return false;
  if (word.lower === "executive") return at2 > from && words6[at2 - 1]?.lower === "chief";
  return word.lower !== "lead" || at2 > from || JOINS2.has(words6[at2 + 1]?.lower ?? "");
}
function postTail(words6, from, to) {
  if (from >= to) return 2.8;
  const linked = JOINS2.has(words6[from]?.lower ?? "");
  if (linked && from + 1 === to) return NEVER;
  let score = linked ? 3.2 : 2.6;
  for (let i = linked ? from + 1 : from; i < to; i++) {
    const word = words6[i];
    if (!word || word.title || word.honorific || word.bodyEnd) return NEVER;
    if (word.postHead) score -= 1.5;
    else if (!word.organisation && !JOINS2.has(word.lower)) score -= linked || i > from ? 0.5 : 1.2;
  }
  return score;
}
function headLast(words6, from, to) {
  if (to - from < 2) return NEVER;
  let score = 1.6;
  for (let i = from; i < to - 1; i++) {
    const word = words6[i];
    if (!word || word.title || word.honorific || word.bodyEnd) return NEVER;
    if (word.organisation || word.postPrefix) score += score < 2.6 ? 0.5 : 0;
    else score -= 1;
  }
  return score;
}
function bodyScore(words6, from, to) {
  const last = words6[to - 1];
  if (!last?.bodyEnd) return NEVER;
  if (to - from === 1) return last.capitals || last.lower === "cabinet" ? 1.5 : -1;
  if (roleScore(words6, from, Math.min(from + 2, to)) > 0) return NEVER;
  let score = 2.4;
  for (let i = from; i < to - 1; i++) {
    const word = words6[i];
    if (!word || word.title || word.honorific) return NEVER;
    if (word.organisation || word.postPrefix) score += score < 3.2 ? 0.3 : 0;
    else if (word.bodyEnd || word.postHead) score -= 1;
    else if (!word.nameLike && !JOINS2.has(word.lower)) score -= 2;
  }
  return score;
}
function partScore(words6, from, to) {
  let organisation = 0;
  let telling2 = 0;
  let generic = 0;
  let score = -1.2;
  for (let i = from; i < to; i++) {
    const word = words6[i];
    if (!word || word.title || word.honorific || word.lower === "member") return NEVER;
    if (word.generic) generic++;
    if (JOINS2.has(word.lower)) {
      if (i === from && word.lower !== "the" || i === to - 1) return NEVER;
      continue;
    }
    telling2++;
    if (word.organisation) organisation++;
    if (!word.nameLike) score -= 1;
    if (word.postHead && word.lower !== "executive" || word.bodyEnd) score -= 1.5;
  }
  if (telling2 === 0 || telling2 > 8) return NEVER;
  if (telling2 === generic) return -1;
  score += 3.2 * organisation / telling2 + 0.3 * Math.min(Math.max(organisation - 1, 0), 3);
  if (telling2 > 1) score -= 0.9 * (telling2 - organisation);
  if (words6[to - 1]?.generic || words6[from]?.generic) score += 1.2;
  return score;
}

// src/core/read/leads/tokens.ts
var GAP = {
  line: 1,
  wide: 2,
  comma: 4,
  semicolon: 8,
  and: 16,
  slash: 32,
  dash: 64,
  colon: 128,
  edge: 256,
  /** The line was ended though the next word had room on it: the break is meant. */
  room: 512
};
var PIECE = /[([]([^()[\]]*)[)\]]|[([]([^()[\]\n]*)|\n+|[;|•·●▪]+|[ \t\u00a0]{2,}|[,/:&+]|[A-Z]{1,3}&[A-Z]{1,3}(?![\p{L}])|[^\s,;|•·●▪/:&+()[\]]+/gu;
function tokenise(lines) {
  const joined4 = lines.join("\n").replace(/\r\n?/g, "\n");
  const printed2 = joined4.split("\n").map((text) => text.trimEnd().length);
  const width = Math.max(...printed2);
  const words6 = [];
  const gaps = [];
  const brackets = [];
  let gap = GAP.edge;
  let line = 0;
  for (const match of joined4.matchAll(PIECE)) {
    const text = match[0];
    const inner = match[1] ?? match[2];
    if (inner !== void 0) {
      brackets.push({ text: inner.replace(/\s+/g, " ").trim(), after: words6.length });
      continue;
    }
    const between = gapOf(text);
    if (between === GAP.line) line += text.length;
    if (between > 0) gap |= between;
    else if (isWord(text)) {
      const before3 = gap & GAP.line ? printed2[line - 1] ?? 0 : width;
      if (before3 + 1 + text.length <= width) gap |= GAP.room;
      words6.push({
        text,
        lower: text.toLowerCase().replace(/[’‘`´]/g, "'"),
        line,
        start: match.index,
        end: match.index + text.length
      });
      gaps.push(gap);
      gap = 0;
    }
  }
  gaps.push(gap | GAP.edge);
  return { joined: joined4, words: words6, gaps, brackets };
}
function gapOf(text) {
  const first = text[0] ?? "";
  if (first === "\n") return GAP.line;
  if (first === " " || first === "	" || first === "\xA0") return GAP.wide;
  if (first === ",") return GAP.comma;
  if (/[;|•·●▪]/.test(first)) return GAP.semicolon;
  if (text === "&" || text === "+" || /^and$/i.test(text)) return GAP.and;
  if (first === "/") return GAP.slash;
  if (first === ":") return GAP.colon;
  return /^[-–—>*]+$/.test(text) ? GAP.dash : 0;
}
var isWord = (text) => /[\p{L}\p{N}]/u.test(text) && !/^\p{Ll}$/u.test(text) && !/@|^\+?[\d-]{5,}$/.test(text);
function textBetween(tokens, from, to) {
  const start = tokens.words[from]?.start ?? 0;
  const end = tokens.words[to - 1]?.end ?? start;
  return tokens.joined.slice(start, end).replace(/[([][^()[\]]*[)\]]?/g, " ").replace(/\s+/g, " ").trim();
}

// src/core/read/leads/marks.ts
var {
  line: LINE,
  wide: WIDE,
  comma: COMMA,
  semicolon: SEMICOLON,
  and: AND,
  slash: SLASH,
  dash: DASH,
  colon: COLON,
  edge: EDGE,
  room: ROOM
} = GAP;
var OFFICERS = /* @__PURE__ */ new Set(["person", "post", "body"]);
var DIRECTORATES = /* @__PURE__ */ new Set(["directorate", "part"]);
function cut(gap, before3, after3, options) {
  if (gap & SEMICOLON) return 0.5;
  const alike = before3 === after3 || OFFICERS.has(before3) && OFFICERS.has(after3) || DIRECTORATES.has(before3) && DIRECTORATES.has(after3);
  let score = transition(gap, before3, after3, options);
  if (gap & AND) score -= alike ? 0 : before3 === "member" && after3 === "person" ? 0.5 : 4;
  if (gap & LINE) return score - (gap & AND ? 2.5 : gap & COMMA ? 1.2 : 0.6);
  if (gap & WIDE) return score - 0.8;
  return score - (gap & (COMMA | SLASH | DASH | COLON) ? 1.5 : gap & AND ? 1.8 : 3.5);
}
function transition(gap, before3, after3, { only: only3, lacking }) {
  if (before3 === "part" && after3 === "part") {
    const ownLines = gap & LINE && !(gap & (AND | COMMA));
    return only3 === "directorate" && ownLines ? -1.2 : -4;
  }
  if (DIRECTORATES.has(before3) && DIRECTORATES.has(after3)) return gap & AND ? -2.2 : -2.8;
  const runsOn2 = gap & (COMMA | AND) && !(gap & LINE);
  if (after3 === "part" && (before3 === "role" || before3 === "post") && runsOn2)
    return lacking && before3 === "post" ? 0.5 : -3;
  if (gap & LINE && before3 === "post" && after3 === "part") return lacking ? 0 : -2;
  if (gap & LINE && before3 === "part" && after3 === "post") return -2;
  const bare2 = (gap & ~EDGE) === 0;
  if (bare2 && before3 === "post" && after3 === "part") return -1.5;
  if (bare2 && DIRECTORATES.has(before3) && (after3 === "post" || after3 === "body")) return -3;
  if (gap & AND && before3 === "post" && after3 === "person") return -0.5;
  return before3 === "unknown" && after3 === "unknown" ? -1 : 0;
}
var LINE_BRIDGES = {
  member: -0.8,
  role: -0.4,
  person: -0.8,
  post: -0.6,
  body: -0.6,
  directorate: -0.3,
  part: -1.2,
  unknown: -1.5
};
function bridge(gap, kind, size) {
  const oneName = kind === "person" || kind === "member";
  let score = 0;
  if (gap & SEMICOLON) return -9;
  if (gap & LINE) {
    if (gap & AND) score += oneName ? -9 : 0;
    else if (gap & COMMA) score += oneName ? -9 : -0.3;
    else score += LINE_BRIDGES[kind] - (gap & ROOM && kind !== "directorate" ? 0.8 : 0);
    return score;
  }
  if (gap & WIDE) score += kind === "directorate" || gap & AND ? -0.5 : -2.5;
  if (gap & COMMA) score += oneName ? size === 2 && kind === "person" ? -1.5 : -9 : -0.3;
  if (gap & AND) score += oneName ? -9 : DIRECTORATES.has(kind) ? 0 : -0.3;
  if (gap & (SLASH | DASH)) score += oneName ? -9 : -0.8;
  if (gap & COLON) score -= 4;
  return score;
}

// src/core/read/leads/score.ts
var { line: LINE2, room: ROOM2 } = GAP;
var UNLIKELY = NEVER / 2;
function scoreOf(kind, tokens, words6, from, to, options) {
  const own = ownScore(kind, tokens, words6, from, to, options);
  if (own < UNLIKELY) return own;
  let score = own;
  for (let i = from + 1; i < to; i++) score += bridge(tokens.gaps[i] ?? 0, kind, to - from);
  return kind === "person" || kind === "member" ? score - brokenName(tokens, words6, from, to) : score;
}
function brokenName(tokens, words6, from, to) {
  let names = 0;
  let against = 0;
  for (let i = from; i < to; i++) {
    const gap = tokens.gaps[i] ?? 0;
    const runsOn2 = words6[i]?.particle || words6[i - 1]?.particle;
    if (i > from && gap & LINE2 && names > 1 && !runsOn2) against += gap & ROOM2 ? 1.4 : 0.6;
    if (!words6[i]?.title && !words6[i]?.titlePrefix && !words6[i]?.honorific) names++;
  }
  return against;
}
function ownScore(kind, tokens, words6, from, to, options) {
  switch (kind) {
    case "member":
      return memberScore(words6, from, to);
    case "role":
      return !words6[from]?.roleStart ? UNLIKELY - 1 : roleScore(words6, from, to);
    case "person": {
      const score = personScore(words6, from, to);
      return options.only && options.only !== "directorate" && to - from === 1 ? score + 2 : score;
    }
    case "post":
      return postScore(words6, from, to);
    case "body":
      return bodyScore(words6, from, to);
    case "directorate":
      return knownScore(tokens, words6, from, to, options);
    case "part": {
      const score = partScore(words6, from, to) - (options.learned ? 2 : 0) - (options.unlabelled ? 1.2 : 0);
      if (options.only === "directorate") return Math.max(score, 0.5);
      return to - from === 1 && looksAbbreviated(tokens.words[from]?.text ?? "") ? Math.max(score, 0.5) : score;
    }
    case "unknown":
      return (options.only === "directorate" ? -4 : -1.5) - 0.5 * (to - from);
  }
}
function knownScore(tokens, words6, from, to, { byKey: byKey2, byAbbreviation }) {
  if (COLLECTIVE_STARTS.test(words6[from]?.lower ?? "") && COLLECTIVE.test(textBetween(tokens, from, to)))
    return 5;
  let key = "";
  let telling2 = 0;
  for (let i = from; i < to; i++) {
    const stem2 = words6[i]?.stem ?? "";
    if (stem2 !== "") telling2++;
    key += stem2;
  }
  if (key !== "" && byKey2.has(key) && !linksOn(words6[from]) && !linksOn(words6[to - 1])) {
    if (postScore(words6, from, to) > 0 && !/'s?$/.test(words6[to - 1]?.lower ?? "")) return 1;
    const generic = to - from - telling2;
    if (to - from === 1 && saysMore(byKey2.get(key) ?? "")) return 1.5;
    return 3 + Math.min(telling2, 5) + (words6[from]?.stem === "" && generic < 2 ? -0.3 : 0.3) * generic;
  }
  if (to - from > 3) return NEVER;
  const first = words6[from];
  if (byAbbreviation.size === 0 || !(first?.capitals || first?.lower.length === 1)) return NEVER;
  const short = textBetween(tokens, from, to);
  return short.length <= 9 && byAbbreviation.has(short.toUpperCase().replace(/[^A-Z]/g, "")) && /[A-Z]{2}|&/.test(short) ? 3.5 : NEVER;
}
var saysMore = (name) => name.split(" ").some((word) => featuresOf(word).generic);
var linksOn = (word) => word !== void 0 && word.lower !== "the" && JOINS2.has(word.lower);
var COLLECTIVE_STARTS = /^(?:all|every|each|various|several|multiple|cross|whole|council|authority|corporate|organi[sz]ation|borough)/;

// src/core/read/leads/segment.ts
var KINDS2 = [
  "member",
  "role",
  "person",
  "post",
  "body",
  "directorate",
  "part",
  "unknown"
];
var LONGEST2 = 12;
var { semicolon: SEMICOLON2 } = GAP;
function segment(tokens, options) {
  const words6 = tokens.words.map((word) => featuresOf(word.text));
  const best = [/* @__PURE__ */ new Map()];
  for (let to = 1; to <= words6.length; to++) {
    const here = /* @__PURE__ */ new Map();
    const first = Math.max(0, to - LONGEST2);
    for (let from = to - 1; from >= first; from--) {
      if (from < to - 1 && (tokens.gaps[from + 1] ?? 0) & SEMICOLON2) break;
      if (from > 0 && best[from]?.size === 0) continue;
      for (const kind of KINDS2) {
        if (options.without?.has(kind)) continue;
        const own = scoreOf(kind, tokens, words6, from, to, options);
        if (own < UNLIKELY) continue;
        const step = bestStep(kind, own, from, best[from], tokens.gaps[from] ?? 0, options);
        const other = here.get(kind);
        if (!other || step.score > other.score) here.set(kind, step);
      }
    }
    best.push(here);
  }
  return traceBack(tokens, best);
}
function bestStep(kind, own, from, steps, gap, options) {
  if (from === 0 || !steps) return { score: own, from, before: null, own };
  let found2 = null;
  for (const [before3, step] of steps) {
    const score = step.score + cut(gap, before3, kind, options) + own;
    if (!found2 || score > found2.score) found2 = { score, from, before: before3, own };
  }
  return found2 ?? { score: NEVER, from, before: null, own };
}
function traceBack(tokens, best) {
  const segments = [];
  let to = best.length - 1;
  let kind = null;
  for (const [candidate, step] of best[to] ?? []) {
    if (kind === null || step.score > (best[to]?.get(kind)?.score ?? NEVER)) kind = candidate;
  }
  while (to > 0 && kind !== null) {
    const step = best[to]?.get(kind);
    if (!step) break;
    const text = textBetween(tokens, step.from, to);
    segments.push({ kind, text, from: step.from, to, score: step.own });
    to = step.from;
    kind = step.before;
  }
  return segments.reverse();
}

// src/core/read/leads/bracket.ts
function bracketPiece(text, seg, tokens, options, fields) {
  if (text === "" || PLACEHOLDER.test(text)) return null;
  const line = tokens.words[seg.to - 1]?.line ?? 0;
  const inner = segment(tokenise([text]), { ...options, only: void 0 });
  const [first] = inner;
  if (!first || inner.length > 1) return null;
  if (first.kind === "directorate" && OFFICERS2.has(seg.kind))
    return {
      kind: "directorate",
      text,
      line,
      score: first.score,
      apart: true,
      joined: false,
      known: true
    };
  const holder = seg.kind === "post" || seg.kind === "directorate" || seg.kind === "part";
  if (first.kind === "person" && holder && looksNamed(text))
    return { kind: "officer", text, line, score: first.score, apart: true, joined: false };
  const tagged = seg.kind === "person" && fields.includes("directorate") && looksAbbreviated(text);
  return tagged ? { kind: "directorate", text, line, score: 0.5, apart: true, joined: false, known: false } : null;
}
var OFFICERS2 = /* @__PURE__ */ new Set(["person", "post", "body"]);
var looksNamed = (text) => {
  const words6 = text.split(" ").map(featuresOf);
  return personScore(words6, 0, words6.length) >= 1.2;
};

// src/core/read/leads/runs.ts
var IN_LINE_LABEL = /(?:^|\s)((?:(?:lead|responsible|accountable|cabinet)\s+)?(?:members?|portfolio\s*-?holders?|officers?|owners?|directorates?|departments?|dept|service areas?)\s*:\s*)/gi;
var LINE_LABEL = /^\s*(?:(?:lead|responsible|accountable|cabinet)\s+)?(members?|portfolio\s*-?holders?|officers?|owners?|directorates?|departments?|dept|service areas?)\s*(?::|\s[-–—])\s*/i;
var IN_LINE_SUPPORT = /(?:^|[;,/]|\s[-–—])\s*support(?:ing|ed by)?(?: (?:officers?|leads?))?\s*:\s*|[\s,;]+(?:(?:and )?supported by|assisted by|with support from)\s+/gi;
var AFTER_SUPPORT = /[;,]\s*(?=leads?\s*:)/gi;
var SUPPORT = "Support: ";
function labelledRuns(texts, fields) {
  const runs = [runOf(fields)];
  for (const text of texts) {
    const told3 = withSupportApart(text);
    const parts = told3.includes(":") ? told3.replace(IN_LINE_LABEL, "\n$1") : told3;
    for (const line of parts.split(/\r\n?|\n/)) {
      if (line.startsWith(SUPPORT)) {
        const kinds = runs.at(-1)?.fields ?? fields;
        runs.push({ fields: kinds, lines: [line.slice(SUPPORT.length)], supports: true });
        runs.push(runOf(kinds));
        continue;
      }
      const key = LINE_LABEL.exec(line);
      const rest = key ? line.slice(key[0].length) : line;
      if (key) runs.push(runOf([fieldOf(key[1] ?? "")]));
      const first = runs.length === 1 && runs[0]?.lines.length === 0;
      const label = LABEL.test(rest.trim()) && (first || /^\s*(?:and|&|or)\b/i.test(rest));
      if (!PLACEHOLDER.test(rest.trim()) && !label) addLine(runs, rest);
    }
  }
  return runs;
}
var runOf = (fields, ...lines) => ({
  fields,
  lines,
  supports: false
});
var withSupportApart = (text) => /support|assisted/i.test(text) ? text.replace(IN_LINE_SUPPORT, `
${SUPPORT}`).replace(AFTER_SUPPORT, "\n") : text;
function addLine(runs, line) {
  const run = runs.at(-1);
  if (!run) return;
  const last = run.lines.at(-1) ?? "";
  const full = run.lines.length >= LINES_A_RUN && !/(?:,|&|\band)\s*$/i.test(last);
  if (full) runs.push(runOf(run.fields, line));
  else run.lines.push(line);
}
var LINES_A_RUN = 60;
function fieldOf(label) {
  if (/^(?:member|portfolio)/i.test(label)) return "member";
  return /^(?:officer|owner)/i.test(label) ? "officer" : "directorate";
}

// src/core/read/leads/statutory.ts
var STATUTORY = /^(?:the )?(?:deputy )?(?:(?:s\.? ?151|section 151|monitoring|returning|electoral registration) officer|head of (?:the )?paid service|senior information risk owner|siro|caldicott guardian)$/i;
var JOINED2 = GAP.and | GAP.comma | GAP.slash | GAP.dash;
var PARTED = GAP.line | GAP.semicolon;
function isHeldBeside(segments, index, tokens) {
  const own = segments[index];
  if (own?.kind !== "post" || !STATUTORY.test(own.text)) return false;
  const isWith = (other, gap) => other?.kind === "post" && !STATUTORY.test(other.text) && (gap & JOINED2) > 0 && (gap & PARTED) === 0;
  return isWith(segments[index - 1], tokens.gaps[own.from] ?? 0) || isWith(segments[index + 1], tokens.gaps[own.to] ?? 0);
}

// src/core/read/leads/parse.ts
function parseLeadCell(texts, fields, lookup) {
  const pieces = [];
  for (const run of labelledRuns(texts.map(lookedAt), fields)) {
    const found2 = piecesIn(run, lookup);
    pieces.push(...run.supports ? found2.filter((piece) => piece.kind === "directorate") : found2);
  }
  return pieces;
}
function piecesIn(run, lookup) {
  const tokens = tokenise(run.lines);
  if (tokens.words.length === 0) return withAddresses([], run);
  if (tokens.words.length > MOST_WORDS2) return [tooLong(run.lines[0] ?? "")];
  const options = optionsFor(run.fields, lookup);
  const found2 = piecesOf(segment(tokens, options), tokens, options, run.fields);
  const again = lookup.lookAgain && lacksDirectorate(found2, run.fields);
  return withAddresses(again ? secondLook(tokens, run, options) : found2, run);
}
var MOST_WORDS2 = 500;
var tooLong = (line) => ({
  kind: "uncertain",
  text: `${line.trim().slice(0, 60)}\u2026`,
  line: 0,
  score: 0,
  apart: true,
  joined: false
});
var lacksDirectorate = (pieces, fields) => fields.includes("officer") && fields.includes("directorate") && !pieces.some((piece) => piece.kind === "directorate");
var secondLook = (tokens, run, options) => piecesOf(segment(tokens, { ...options, lacking: true }), tokens, options, run.fields);
var PARTS = ["part"];
var ALL_BUT_MEMBERS = ["directorate", "part", "post", "body"];
var ALL_BUT_DIRECTORATES = ["member", "role", "person", "post", "body"];
function optionsFor(fields, lookup) {
  const member = fields.includes("member");
  const officer = fields.includes("officer");
  const directorate = fields.includes("directorate");
  const any = !member && !officer && !directorate;
  if (any || directorate && (member || officer)) return lookup;
  if (directorate)
    return { ...lookup, only: "directorate", without: new Set(ALL_BUT_DIRECTORATES) };
  if (member && !officer) return { ...lookup, only: "member", without: new Set(ALL_BUT_MEMBERS) };
  return member ? { ...lookup, unlabelled: true } : { ...lookup, only: "officer", without: new Set(PARTS) };
}
function piecesOf(segments, tokens, options, fields) {
  const pieces = [];
  segments.forEach((seg, i) => {
    const brackets = tokens.brackets.filter(({ after: after3 }) => after3 > seg.from && after3 <= seg.to);
    if (brackets.some(({ text }) => SUPPORTS.test(text))) return;
    const inner = brackets.flatMap(
      ({ text }) => bracketPiece(text, seg, tokens, options, fields) ?? []
    );
    const isHeld = seg.kind === "post" && inner.some((piece2) => piece2.kind === "officer");
    const piece = isHeld ? null : pieceOf(seg, i, segments, tokens, options);
    if (piece && !LABEL.test(piece.text)) pieces.push(piece);
    pieces.push(...inner);
  });
  return pieces;
}
var SUPPORTS = /^support(?:s|ing)?(?: (?:officer|lead))?$/i;
function pieceOf(seg, index, all, tokens, { only: only3 }) {
  const before3 = all[index - 1];
  const gap = tokens.gaps[seg.from] ?? 0;
  const make = (kind) => ({
    kind,
    text: seg.text,
    line: tokens.words[seg.from]?.line ?? 0,
    score: seg.score,
    apart: gap !== 0 && tokens.gaps[seg.to] !== 0,
    joined: (gap & GAP.and) > 0
  });
  switch (seg.kind) {
    case "member":
      return make("member");
    case "role":
      return isHeldByMember(all, index, tokens) || all[index + 1]?.kind === "member" ? null : make("member");
    case "person":
      if (seg.score < 0 && !only3) return make("uncertain");
      return make(only3 === "member" || sharesTitle(before3, gap) ? "member" : "officer");
    case "post":
    case "body":
      return seg.kind === "post" && (isRoleOf(before3, gap, all[index + 1], tokens, seg.to) || isHeldBeside(all, index, tokens)) ? null : make("officer");
    case "directorate":
    case "part":
      if (only3 === "officer" && !(before3 && PEOPLE.has(before3.kind))) return make("officer");
      return { ...make("directorate"), known: seg.kind === "directorate", ...cutOff(tokens, seg) };
    case "unknown":
      return unknownPiece(make, only3);
  }
}
function isHeldByMember(all, index, tokens) {
  const [own, before3] = [all[index], all[index - 1]];
  if (own === void 0 || before3?.kind !== "role") return before3?.kind === "member";
  const isParted = ((tokens.gaps[own.from] ?? 0) & GAP.semicolon) > 0;
  return !isParted && isHeldByMember(all, index - 1, tokens);
}
var PEOPLE = /* @__PURE__ */ new Set(["person", "post", "body", "member"]);
var sharesTitle = (before3, gap) => before3?.kind === "member" && /^(?:cllrs|councillors)\b/i.test(before3.text) && (gap & (GAP.and | GAP.comma)) > 0;
function isRoleOf(before3, gap, after3, tokens, to) {
  if (before3?.kind === "person" && !(gap & (GAP.and | GAP.semicolon))) return true;
  const next = tokens.gaps[to] ?? 0;
  return after3?.kind === "person" && (next & (GAP.dash | GAP.colon)) > 0;
}
function cutOff(tokens, seg) {
  const after3 = tokens.gaps[seg.to] ?? 0;
  if (after3 & GAP.and && after3 & (GAP.edge | GAP.line)) return { cutOff: "end" };
  return (tokens.gaps[seg.from] ?? 0) & GAP.and && seg.from === 0 ? { cutOff: "start" } : {};
}
function unknownPiece(make, only3) {
  const piece = make(only3 ?? "uncertain");
  if (PLACEHOLDER.test(piece.text)) return null;
  const letters = piece.text.replace(/[^\p{L}]/gu, "").length;
  return letters < 2 ? null : letters < 3 && !only3 ? make("uncertain") : piece;
}

// src/core/read/leads/parser.ts
var MOST_LOOKUPS = 16;
var MOST_CELLS = 2e4;
function createLeadParser() {
  const byLookup = /* @__PURE__ */ new Map();
  return (lookup) => {
    const known5 = remembered2(byLookup, signatureOf(lookup));
    return ({ texts, fields }) => {
      const key = `${fields.join()}
${texts.join("\n")}`;
      let pieces = known5.get(key);
      if (!pieces) {
        if (known5.size >= MOST_CELLS) known5.clear();
        known5.set(key, pieces = parseLeadCell(texts, fields, lookup));
      }
      return pieces;
    };
  };
}
function remembered2(all, key) {
  const known5 = all.get(key) ?? /* @__PURE__ */ new Map();
  all.delete(key);
  all.set(key, known5);
  const [oldest] = all.keys();
  if (all.size > MOST_LOOKUPS && oldest !== void 0) all.delete(oldest);
  return known5;
}
var signatureOf = ({ byKey: byKey2, byAbbreviation, learned: learned2, lookAgain }) => JSON.stringify([[...byKey2], [...byAbbreviation], learned2 === true, lookAgain === true]);

// src/core/read/leads/derive.ts
var nameOf = (key, text, count3) => ({
  key,
  text,
  count: count3,
  organised: text.split(/[\s,&]+/).every((word) => {
    const { organisation, stem: stem2 } = featuresOf(word);
    return organisation || stem2 === "";
  })
});
function derivationOf(own, cutOff2, names) {
  if (COLLECTIVE.test(own.text)) return null;
  const others = names.filter((name) => name.key !== own.key && !looksAbbreviated(name.text));
  if (looksAbbreviated(own.text)) {
    const whole2 = wholeAmong(others.filter((name) => abbreviates(own.text, name.text)));
    return areOne(whole2) ? commonest(whole2, "abbreviation") : null;
  }
  const short = wholeAmong(others.filter((name) => isShortened(own.text, name.text)));
  if (short.length > 0) return areOne(short) ? commonest(short, "damaged") : null;
  const found2 = others.filter(
    (name) => isDamagedFrom(own, name) || isRarer(own, name) && isFragment(cutOff2, own.text, name.text)
  );
  return commonest(found2, "damaged");
}
var wholeAmong = (names) => names.filter((name) => !names.some((other) => isDamagedFrom(name, other)));
var areOne = (names) => new Set(names.map(({ text }) => text)).size === 1;
var isDamagedFrom = (own, other) => isRarer(own, other) && resembles(own.text, other.text);
function isRarer(own, other) {
  const close = own.count <= other.count * 3 && other.count <= own.count * 3;
  if (close && own.organised !== other.organised) return !own.organised;
  return own.count * 2 <= other.count;
}
function commonest(names, likeness3) {
  let best;
  for (const name of names) if (!best || name.count > best.count) best = name;
  return best ? { key: best.key, likeness: likeness3 } : null;
}
function isFragment(cutOff2, text, name) {
  if (!cutOff2) return false;
  const part = directorateWords(text);
  const whole2 = directorateWords(name);
  if (part.length >= whole2.length) return false;
  const from = cutOff2 === "end" ? 0 : whole2.length - part.length;
  return part.every((word, i) => word === whole2[from + i]);
}

// src/core/read/leads/settle.ts
function settle(clusters, settings) {
  const drafts = /* @__PURE__ */ new Map();
  const all = settings.directorates.map(({ name, spellings }) => {
    const draft = { name, source: "settings", spellings: [] };
    for (const text of [name, ...spellings]) drafts.set(spellingKey(text), draft);
    return draft;
  });
  const kept2 = sift(clusters, drafts);
  const derivations = derivationsOf(kept2, drafts);
  for (const cluster of kept2) if (!derivations.has(cluster.key)) addRoot(cluster, drafts, all);
  for (const cluster of kept2) addDerived(cluster, derivations, drafts);
  return all.map((draft) => ({ ...draft, collective: COLLECTIVE.test(tidy2(draft.name)) }));
}
var spellingKey = (text) => looksAbbreviated(text) ? abbreviationKey(text).toLowerCase() : directorateKey(text);
function derivationsOf(kept2, confirmed) {
  const met = kept2.map((cluster) => nameOf(cluster.key, mostFrequent(cluster), cluster.count));
  const names = [
    ...[...confirmed].map(([key, { name }]) => nameOf(key, name, Infinity)),
    ...met.filter(({ text }) => !COLLECTIVE.test(text))
  ].sort((a, b) => b.count - a.count);
  const compared = names.slice(0, MOST_COMPARED);
  const found2 = /* @__PURE__ */ new Map();
  if (kept2.length > MOST_COMPARED * 5) return found2;
  kept2.forEach((cluster, i) => {
    const own = met[i];
    const derivation = own && !confirmed.has(cluster.key) ? derivationOf(own, cluster.cutOff, compared) : null;
    if (derivation) found2.set(cluster.key, derivation);
  });
  return found2;
}
function addRoot(cluster, drafts, all) {
  let draft = drafts.get(cluster.key);
  if (!draft) {
    draft = { name: mostFrequent(cluster), source: cluster.source, spellings: [] };
    all.push(draft);
    drafts.set(cluster.key, draft);
  }
  for (const [text, cells] of cluster.spellings)
    draft.spellings.push({ text, cells, likeness: likenessTo(text, draft.name) });
}
function addDerived(cluster, derivations, drafts) {
  const first = derivations.get(cluster.key);
  let key = first?.key;
  for (let step = 0; step < 4 && key !== void 0 && !drafts.has(key); step++)
    key = derivations.get(key)?.key;
  const draft = key === void 0 ? void 0 : drafts.get(key);
  if (!first || !draft) return;
  for (const [text, cells] of cluster.spellings)
    draft.spellings.push({ text, cells, likeness: first.likeness });
}

// src/core/read/leads/tags.ts
function withTags(list, tags, match) {
  const met = /* @__PURE__ */ new Map();
  for (const { text, at: at2 } of tags) {
    const name = match(text);
    if (name === null) continue;
    const spellings = met.get(name) ?? /* @__PURE__ */ new Map();
    met.set(name, spellings);
    const cells = spellings.get(text);
    if (cells) cells.push(at2);
    else spellings.set(text, [at2]);
  }
  return list.map((directorate) => withSpellings(directorate, met.get(directorate.name)));
}
function withSpellings(directorate, more) {
  if (!more) return directorate;
  const spellings = [...directorate.spellings];
  for (const [text, cells] of more) {
    const at2 = spellings.findIndex((spelling) => spelling.text === text);
    const known5 = spellings[at2];
    if (known5) spellings[at2] = { ...known5, cells: [...known5.cells, ...cells] };
    else spellings.push({ text, cells, likeness: likenessTo(text, directorate.name) });
  }
  return { ...directorate, spellings };
}

// src/core/read/leads/learn.ts
function learnDirectorates(cells, { settings, tags = [], headings = [], parser = createLeadParser() }) {
  const { texts, leftOut: leftOut2 } = commonest2(distinct(cells));
  const given = /* @__PURE__ */ new Map();
  for (const heading of headings) addHeading(given, heading);
  let list = settle(given, settings);
  let people = [];
  let lookAgain = false;
  for (let round = 0, before3 = ""; round < ROUNDS; round++) {
    const lookup = { ...lookupOf(list, settings), lookAgain };
    const clusters = copyOf(given);
    people = texts.map(parser(lookup));
    texts.forEach((text, i) => {
      collect(text, people[i] ?? [], clusters);
    });
    for (const met of misread(texts, people)) addSpelling(clusters, met);
    list = settle(clusters, settings);
    const now = list.map(({ name }) => name).join("\n");
    if (now === before3 && lookAgain) break;
    lookAgain = now === before3 || round === ROUNDS - 3;
    before3 = now;
  }
  const { match } = knownDirectorates(list, settings);
  return knownDirectorates(withTags(list, tags, match), settings, {
    titledMembers: areTitled(texts, people),
    leftOut: leftOut2
  });
}
var ROUNDS = 5;
var MOST_LEARNED_FROM = 4e3;
function commonest2(cells) {
  if (cells.length <= MOST_LEARNED_FROM) return { texts: cells, leftOut: null };
  const byFields = /* @__PURE__ */ new Map();
  for (const cell of cells) {
    const key = cell.fields.join();
    const alike = byFields.get(key);
    if (alike) alike.push(cell);
    else byFields.set(key, [cell]);
  }
  const kept2 = new Set(
    [...byFields.values()].flatMap(
      (alike) => alike.length <= MOST_LEARNED_FROM ? alike : alike.sort((a, b) => b.refs.length - a.refs.length).slice(0, MOST_LEARNED_FROM)
    )
  );
  const other = cells.find((cell) => !kept2.has(cell));
  return { texts: cells.filter((cell) => kept2.has(cell)), leftOut: other?.refs[0] ?? null };
}
function distinct(cells) {
  const found2 = [];
  const byFields = /* @__PURE__ */ new Map();
  const byList = /* @__PURE__ */ new Map();
  for (const { texts, fields, at: at2 } of cells) {
    let seen = byList.get(fields);
    if (!seen) {
      seen = byFields.get(fields.join()) ?? /* @__PURE__ */ new Map();
      byFields.set(fields.join(), seen);
      byList.set(fields, seen);
    }
    const key = texts.length === 1 ? texts[0] ?? "" : texts.join("\n");
    const known5 = seen.get(key);
    if (known5) known5.refs.push(at2);
    else {
      const cell = { texts, fields, refs: [at2] };
      seen.set(key, cell);
      found2.push(cell);
    }
  }
  return found2;
}
function collect(cell, pieces, clusters) {
  const column = cell.fields.length === 1 && cell.fields[0] === "directorate";
  const found2 = pieces.filter((piece) => piece.kind === "directorate");
  let officer = "";
  for (const piece of pieces) {
    if (piece.kind === "officer") officer = piece.text;
    if (piece.kind !== "directorate") continue;
    const alone2 = found2.length === 1 && pieces.every((p) => p === piece || p.line !== piece.line);
    addSpelling(clusters, {
      text: piece.text,
      refs: cell.refs,
      source: column ? "column" : "lead-cells",
      sure: column || (piece.apart || found2.length === 1) && (piece.score >= 0 || alone2 && officer !== ""),
      officer,
      cutOff: piece.cutOff ?? null
    });
  }
}
function addHeading(clusters, heading) {
  const match = /^\s*(?:lead\s+|name of\s+)?(?:directorate|department|dept|service area|service)s?(?:\s+name)?\s*[|:\t–—-]+\s*(.+)$/i.exec(
    heading
  );
  const text = tidy2(match?.[1] ?? (/\b(?:directorate|department)$/i.test(heading) ? heading : ""));
  if (text === "" || PLACEHOLDER.test(text) || directorateKey(text) === "") return;
  addSpelling(clusters, {
    text,
    refs: [],
    source: "lead-cells",
    sure: true,
    officer: "",
    cutOff: null
  });
}
function areTitled(cells, pieces) {
  let titled = 0;
  let bare2 = 0;
  cells.forEach(({ fields }, i) => {
    if (!fields.includes("member") || fields.length < 2) return;
    if (pieces[i]?.some((piece) => piece.kind === "member")) titled++;
    else if ((pieces[i]?.filter((piece) => piece.kind === "officer").length ?? 0) > 1) bare2++;
  });
  return titled >= bare2;
}

// src/core/read/leads/read.ts
var memory = /* @__PURE__ */ new WeakMap();
function readLeads(cells, known5) {
  let seen = memory.get(known5);
  if (!seen) memory.set(known5, seen = /* @__PURE__ */ new Map());
  let key = "";
  for (const { fields, texts } of cells) key += `${fields.join()}${texts.join("\n")}`;
  let found2 = seen.get(key);
  if (!found2) {
    found2 = combine(cells, known5);
    seen.set(key, found2);
  }
  return {
    leads: found2.leads,
    directorates: [...found2.directorates],
    uncertain: found2.uncertain.flatMap(({ text, cell }) => {
      const at2 = cells[cell]?.at;
      return at2 ? [{ text, at: at2 }] : [];
    })
  };
}
function combine(cells, known5) {
  const lookup = lookupFor(known5);
  const parsed = cells.map((cell) => {
    const pieces = parseLeadCell(cell.texts, cell.fields, lookup).map(doubtful);
    return known5.titledMembers === false ? membersByOrder(pieces, cell) : pieces;
  });
  const all = parsed.flat();
  const texts = (kind) => unique(all.filter((p) => p.kind === kind));
  const named4 = (piece) => known5.match(piece.text) ?? piece.text;
  const directorates = [...new Set(all.filter((piece) => piece.kind === "directorate").map(named4))];
  return {
    leads: { members: texts("member"), officers: texts("officer"), pairs: pairsOf(parsed, named4) },
    directorates,
    uncertain: parsed.flatMap(
      (pieces, cell) => pieces.filter((p) => p.kind === "uncertain").map(({ text }) => ({ text, cell }))
    )
  };
}
var doubtful = (piece) => piece.kind === "directorate" && piece.known === false && piece.score < 0.5 ? { ...piece, kind: "uncertain" } : piece;
function membersByOrder(pieces, { fields }) {
  if (!fields.includes("member") || pieces.some((piece) => piece.kind === "member")) return pieces;
  const people = pieces.filter((piece) => piece.kind === "officer");
  const first = fields.indexOf("member") < fields.indexOf("officer") ? 0 : people.length - 1;
  if (people.length < 2) return pieces;
  return pieces.map((piece) => piece === people[first] ? { ...piece, kind: "member" } : piece);
}
var unique = (pieces) => [
  ...new Set(pieces.map((piece) => piece.text))
];
function pairsOf(parsed, named4) {
  const pairs = parsed.flatMap((pieces) => pairsWithin(pieces, named4));
  if (pairs.length > 0) return pairs;
  const officers = parsed.flat().filter((piece) => piece.kind === "officer");
  const directorates = parsed.flat().filter((piece) => piece.kind === "directorate");
  const [only3] = directorates;
  if (only3 && directorates.length === 1)
    return officers.map(({ text }) => ({ officer: text, directorate: named4(only3) }));
  if (officers.length !== directorates.length) return [];
  return officers.flatMap(({ text }, i) => {
    const directorate = directorates[i];
    return directorate ? [{ officer: text, directorate: named4(directorate) }] : [];
  });
}
function pairsWithin(pieces, named4) {
  const both = pieces.filter((p) => p.kind === "officer" || p.kind === "directorate");
  if (!both.some((p) => p.kind === "officer") || !both.some((p) => p.kind === "directorate"))
    return [];
  const ordered = both[0]?.kind === "officer" ? both : [...both].reverse();
  const pairs = [];
  let waiting = [];
  let closed = false;
  for (const piece of ordered) {
    if (piece.kind === "officer") {
      if (closed) waiting = [];
      closed = false;
      waiting.push(piece.text);
    } else {
      for (const officer of waiting) pairs.push({ officer, directorate: named4(piece) });
      closed = true;
    }
  }
  return ordered === both ? pairs : pairs.reverse();
}

// src/core/read/leads/shape.ts
var memory2 = /* @__PURE__ */ new WeakMap();
var NOBODY = {};
function leadLineShape(text, known5) {
  let seen = memory2.get(known5 ?? NOBODY);
  if (!seen) memory2.set(known5 ?? NOBODY, seen = /* @__PURE__ */ new Map());
  let shape = seen.get(text);
  if (shape === void 0) {
    shape = shapeOf(text, known5);
    seen.set(text, shape);
  }
  return shape;
}
function shapeOf(text, known5) {
  const tokens = tokenise([text]);
  if (tokens.words.length === 0) return tokens.brackets.length > 0 ? "role" : "noise";
  if (tokens.words.length === 1 && (tokens.words[0]?.text.length ?? 0) < 2) return "noise";
  const lookup = lookupFor(known5);
  const last = tokens.gaps[tokens.words.length] ?? 0;
  const first = tokens.gaps[0] ?? 0;
  const part = fragmentOf(text, known5);
  const segments = segment(tokens, lookup);
  const kinds = new Set(segments.map((piece) => piece.kind));
  const directorate = kinds.has("directorate") || kinds.has("part");
  if (part && kinds.size === 1 && !kinds.has("directorate")) return part;
  if (last & GAP.and && directorate && kinds.size === 1) return "directorate-start";
  if (first & GAP.and && directorate && kinds.size === 1) return "directorate-end";
  if (/\)/.test(text) && !text.includes("(")) return "role";
  if (kinds.size > 1) return mixedShape(kinds, text, known5);
  const [only3] = segments;
  return only3 && only3.score >= 0 ? SHAPES[only3.kind] : "unknown";
}
var SHAPES = {
  member: "member",
  role: "role",
  person: "officer",
  post: "officer",
  body: "body",
  directorate: "directorate",
  part: "directorate",
  unknown: "unknown"
};
function mixedShape(kinds, text, known5) {
  if ([...kinds].every((kind) => kind === "member" || kind === "role")) return "member";
  if ([...kinds].every((kind) => kind === "person" || kind === "post" || kind === "body"))
    return "officer";
  const pieces = parseLeadCell([text], ["member", "officer", "directorate"], lookupFor(known5));
  return new Set(pieces.map((piece) => piece.kind)).size > 1 ? "mixed" : "unknown";
}
function fragmentOf(text, known5) {
  const own = directorateWords(text);
  if (!known5 || own.length === 0 || known5.match(text) !== null) return null;
  const words6 = text.split(/\s+/).map(featuresOf);
  if (roleScore(words6, 0, words6.length) > 0) return null;
  for (const { spellings } of known5.list) {
    for (const spelling of spellings) {
      const whole2 = directorateWords(spelling.text);
      if (whole2.length <= own.length) continue;
      if (own.every((word, i) => word === whole2[i])) return "directorate-start";
      const from = whole2.length - own.length;
      if (own.every((word, i) => word === whole2[from + i])) return "directorate-end";
    }
  }
  return null;
}

// src/core/read/assemble/leads.ts
function leadCellsOf({ leads }) {
  return leads.every(isFilled) ? leads : leads.filter(isFilled);
}
var isFilled = ({ texts }) => texts.length > 0;
function leadsOf(action, known5, problems) {
  const reading2 = readLeads(leadCellsOf(action), known5);
  for (const { text, at: at2 } of reading2.uncertain) {
    problems.push({ kind: "owner-uncertain", at: at2, text });
  }
  return reading2;
}
function actionCells(grid, action) {
  const sheet = grid.sheet.name;
  const cellOf3 = (field) => action.leads.find(({ fields }) => fields.includes(field))?.at ?? null;
  return {
    action: { sheet, row: action.row, column: action.column },
    member: cellOf3("member"),
    officer: cellOf3("officer"),
    directorate: cellOf3("directorate")
  };
}
function milestoneDirectorates(grid, action, ofAction, known5) {
  const column = action.leadsByRow ? action.leads.find(({ fields }) => fields.includes("directorate")) ?? null : null;
  return ({ row: row2 }, tag) => {
    if (column !== null && !isEmpty(grid.valueAt(row2, column.at.column))) {
      return ofRow(grid, row2, column, known5, ofAction);
    }
    const tagged = tag === null ? null : known5.match(tag);
    return tagged === null ? ofAction : [tagged];
  };
}
function ofRow(grid, row2, { fields, at: { column }, texts }, known5, ofAction) {
  const lines = leadLinesIn(String(grid.valueAt(row2, column)));
  if (lines.length === texts.length) return ofAction;
  const at2 = { sheet: grid.sheet.name, row: row2, column };
  return readLeads([{ texts: lines, fields, at: at2 }], known5).directorates;
}

// src/core/read/again/learner.ts
function createLearner(settings) {
  let last = null;
  const parser = createLeadParser();
  return (lessons) => {
    if (last !== null && sameList(last.lessons, lessons, sameLesson)) {
      last = { ...last, lessons };
      return last;
    }
    const fresh = learn(lessons, settings, parser);
    const known5 = last !== null && tellAlike(last.known, fresh) ? last.known : fresh;
    last = { lessons, list: fresh.list, known: known5 };
    return last;
  };
}
function learn(lessons, settings, parser) {
  const cells = [];
  const tags = [];
  for (const { actions, sheet, reader } of lessons) {
    for (const action of actions) {
      for (const cell of leadCellsOf(action)) cells.push(cell);
      if (mayHoldTags(action)) tags.push(...tagsOf(action, sheet, reader));
    }
  }
  const headings = lessons.flatMap(({ keyValues }) => keyValues);
  return learnDirectorates(cells, { settings, tags, headings, parser });
}
var mayHoldTags = byObject(
  ({ milestones }) => milestones.some(({ text }) => text.includes("("))
);
function tagsOf({ milestones }, sheet, reader) {
  const tags = [];
  for (const { text, row: row2, column } of milestones) {
    const tag = text.includes("(") ? reader.inText(text).tag : null;
    if (tag !== null) tags.push({ text: tag, at: { sheet, row: row2, column } });
  }
  return tags;
}
function sameLesson(a, b) {
  const tags = (action) => tagsOf(action, a.sheet, a.reader);
  return a.sheet === b.sheet && a.reader === b.reader && sameList(a.keyValues, b.keyValues) && sameList(
    a.actions,
    b.actions,
    (x, y) => x === y || sameList(leadCellsOf(x), leadCellsOf(y), sameCell) && sameList(tags(x), tags(y), sameTag)
  );
}
var sameCell = (a, b) => isSamePlace(a.at, b.at) && sameList(a.texts, b.texts) && sameList(a.fields, b.fields);
var sameTag = (a, b) => a.text === b.text && isSamePlace(a.at, b.at);

// src/core/read/assemble/cells.ts
function cellIn({ grid }, { row: row2 }, column) {
  if (column < 0) return null;
  const area = grid.areaAt(row2, column);
  if (area === null) return { sheet: grid.sheet.name, row: row2, column };
  return { sheet: grid.sheet.name, row: area.top, column: area.left };
}
function isShared({ grid }, { row: row2, of, joined: joined4 }, column) {
  if (column < 0 || joined4 !== null) return false;
  const area = grid.areaAt(row2, column);
  if (area !== null && area.bottom > area.top) return true;
  if (of < 2) return false;
  const value = grid.sheet.rows[row2]?.[column];
  return typeof value !== "string" || linesOf(value).length !== of;
}
function valueFor({ grid }, draft, column, part) {
  if (draft.joined !== null) return draft.joined[part] ?? null;
  if (column < 0) return null;
  let value = grid.sheet.rows[draft.row]?.[column] ?? null;
  if (value === null || value === "") {
    const area = grid.areaAt(draft.row, column);
    if (area === null) return null;
    value = grid.valueAt(area.top, area.left);
  }
  if (typeof value !== "string") return value;
  if (isEmpty(value) || value.startsWith("#") && isErrorText(value)) return null;
  if (draft.of > 1 && value.includes("\n")) {
    const lines = linesOf(value);
    if (lines.length === draft.of) return withoutNumbers(lines)[draft.index] ?? null;
  }
  return value;
}

// src/core/read/assemble/columns-at.ts
function atRow(context, draft) {
  const { columns } = context;
  if (columns.statuses.length < 2 || draft.joined !== null) return context;
  const filled = columns.statuses.find(
    (column) => !isEmpty(valueFor(context, draft, column, "status"))
  );
  if (filled === void 0 || filled === columns.status) return context;
  return { ...context, columns: { ...columns, status: filled } };
}

// src/core/read/deadlines/words.ts
var MONTHS2 = "january february march april may june july august september october november december".split(
  " "
);
var MONTH_WORDS = new Map([
  ...MONTHS2.flatMap(
    (name, i) => Array.from({ length: name.length - 2 }, (_, n) => [
      name.slice(0, n + 3),
      i + 1
    ])
  )
]);
var USUAL = /* @__PURE__ */ new Set([...MONTHS2, ...MONTHS2.map((name) => name.slice(0, 3)), "sept"]);
var isUsualMonth = (word) => USUAL.has(word);
var NUMERALS = /* @__PURE__ */ new Map([
  ["first", 1],
  ["second", 2],
  ["third", 3],
  ["fourth", 4],
  ["last", -1],
  ["final", -1]
]);
function isAt(scan2, at2, text) {
  return scan2.tokens[at2]?.text === text;
}
function skip(scan2, at2, ...texts) {
  const found2 = scan2.tokens[at2];
  return found2 && texts.includes(found2.text) ? at2 + 1 : at2;
}
function phrase(scan2, at2, words6) {
  const places = placesOf(words6);
  for (let i = 0; i < places.length; i++) {
    const found2 = scan2.tokens[at2 + i];
    if (!found2 || !places[i]?.includes(found2.text)) return null;
  }
  return at2 + places.length;
}
function placesOf(words6) {
  const known5 = PHRASES3.get(words6);
  if (known5) return known5;
  const places = words6.split(" ").map((word) => word.split("|"));
  PHRASES3.set(words6, places);
  return places;
}
var PHRASES3 = /* @__PURE__ */ new Map();
var isGlued = (token2) => token2 !== void 0 && !token2.spaced;

// src/core/read/assemble/deadlines.ts
function deadlinesOf(context, draft, cell) {
  const beside = besideText(context, draft);
  const forecast = namedIn(context, draft, context.columns.revised);
  const hasDate = beside.deadline !== null && beside.deadline.due !== null;
  const isAll = hasDate && isShared(context, draft, context.columns.deadline);
  const isTold2 = hasDate && !isAll && !draft.text.includes("(");
  const within = isTold2 ? null : context.reader.inText(draft.text);
  const own = within?.deadline ?? null;
  const isNearer = isAll && own !== null && own.due !== null && own.certainty === "stated";
  const isWithin3 = within !== null && own !== null && (!hasDate || isNearer);
  const named4 = isWithin3 ? { ...within, at: cell } : beside;
  const first = named4.deadline === null && forecast.revised !== null ? forecast : named4;
  const last = forecast.revised ?? forecast.deadline;
  const isSame2 = isWithin3 || within?.deadline?.due === beside.deadline?.due;
  return {
    deadline: withRival(context, draft, { within, first, isWithin: isWithin3, revised: last }),
    revised: last ?? first.revised,
    revisedAt: last === null && first.revised !== null ? first.at : forecast.at,
    title: within === null || within.title === "" || !isSame2 ? draft.text : within.title,
    tag: within?.tag ?? taggedIn(beside.deadline),
    at: first.at,
    unread: first === beside ? null : unreadIn(beside)
  };
}
function unreadIn({ deadline, at: at2 }) {
  if (deadline === null || at2 === null || deadline.due !== null) return null;
  const isUnread = deadline.remarks.some(({ kind }) => kind === "unreadable" || kind === "slip");
  return isUnread && hasDateSign(deadline.text) ? { deadline, at: at2 } : null;
}
var NAMES_YEAR = /\b(?:19|20)\d\d\b|\d[/.-]\d\d?\b/;
function withRival({ reader }, { text }, named4) {
  const { deadline } = named4.first;
  if (deadline === null || named4.isWithin || !NAMES_YEAR.test(text)) return deadline;
  const own = (named4.within ?? reader.inText(text)).deadline;
  if (own?.due == null || !isFirm(own) || !arePartedInTime(own, deadline)) return deadline;
  if (!isSetAsDeadline(text, own.text)) return deadline;
  if (named4.revised !== null && !arePartedInTime(own, named4.revised)) return deadline;
  const others = [{ text: own.text, due: own.due }];
  return { ...deadline, remarks: [...deadline.remarks, { kind: "several", others }] };
}
var SETS_DEADLINE = /\b(?:by|before|until|til|till|due|target|deadline|timescale|in|on|from|than)\b[\s:–-]*(?:(?:the|end|of|early|mid|late)\s+)*$/i;
function isSetAsDeadline(text, words6) {
  const from = text.indexOf(words6);
  if (from < 0) return false;
  const isAtEnd = /^[\s).;]*$/.test(text.slice(from + words6.length));
  const before3 = text.slice(0, from);
  if (isAtEnd && (words6.startsWith("(") || before3.endsWith("("))) return true;
  return SETS_DEADLINE.test(before3) || SETS_DEADLINE.test(/^\W*\p{L}+/u.exec(words6)?.[0] ?? "");
}
var isFirm = ({ certainty, precision, remarks }) => certainty === "stated" && precision !== "year" && remarks.length === 0;
var arePartedInTime = (a, b) => a.due !== null && b.due !== null && (a.due < (b.earliest ?? b.due) || b.due < (a.earliest ?? a.due));
var inPeriod = ({ reader }, { label }) => ({
  deadline: reader.inCell(label),
  revised: null,
  at: null
});
function besideText(context, draft) {
  const { deadline: column, due: dueColumn } = context.columns;
  const first = draft.period === null ? namedIn(context, draft, column) : inPeriod(context, draft.period);
  if (dueColumn < 0 || draft.joined !== null) return first;
  const second = namedIn(context, draft, dueColumn);
  if (second.deadline === null) return first;
  if (first.deadline === null) return second;
  const [a, b] = [column, dueColumn].map((c) => isDate(valueFor(context, draft, c, "deadline")));
  if (a === b) return first.deadline.due === null ? second : first;
  return a === true ? { ...second, deadline: settled(second, second.deadline, first.deadline) } : { ...first, deadline: settled(first, first.deadline, second.deadline) };
}
var isDate = (value) => typeof value === "number";
function settled({ revised }, words6, { due, earliest, precision }) {
  if (due === null || words6.due === due || revised?.due === due) return words6;
  const { text } = words6;
  const tags = words6.remarks.filter(({ kind }) => kind === "tagged");
  if (words6.due === null || words6.remarks.some(({ kind }) => DOUBTS.has(kind))) {
    return { text, earliest, due, precision, certainty: "stated", remarks: tags };
  }
  const others = [{ text, due: words6.due }];
  return {
    text,
    earliest,
    due,
    precision,
    certainty: "stated",
    remarks: [...tags, { kind: "several", others }]
  };
}
var DOUBTS = /* @__PURE__ */ new Set([
  "unreadable",
  "slip",
  "year-inferred",
  "month-inferred",
  "ambiguous",
  "words-left-over",
  "several",
  "recurring"
]);
function taggedIn(deadline) {
  for (const remark2 of deadline?.remarks ?? []) if (remark2.kind === "tagged") return remark2.tag;
  return null;
}
function namedIn(context, draft, column) {
  const { columns, grid, reader } = context;
  const field = column === columns.revised ? "revised" : "deadline";
  const value = valueFor(context, draft, column, field);
  const at2 = cellIn(context, draft, column);
  if (value === null) return { deadline: null, revised: null, at: at2 };
  const format = typeof value === "number" ? grid.sheet.numberFormats.get(column)?.[draft.row] : void 0;
  const tidied = typeof value === "string" ? tidyValue(value) : value;
  const deadline = reader.inCell(tidied, format);
  if (field === "revised" && deadline !== null && saysNoChange(deadline)) {
    return { deadline: null, revised: null, at: at2 };
  }
  return { deadline, revised: reader.revisedInCell(tidied), at: at2 };
}
var PERIODS = new Set(
  "spring summer autumn winter easter christmas quarter qtr term semester week month year".split(
    " "
  )
);
var hasDateSign = (text) => /\d/.test(text) || (text.toLowerCase().match(/[a-z]+/g) ?? []).some(
  (word) => MONTH_WORDS.has(word) || PERIODS.has(word)
);
var saysNoChange = ({ text, due, certainty, remarks }) => due === null && remarks.some(({ kind }) => kind === "unreadable") && (certainty === "stated" || !hasDateSign(text));

// src/core/read/status/done-sentence.ts
var words3 = (list) => new Set(list.split(" "));
var ENDING = words3(
  "approved adopted agreed signed ratified endorsed delivered opened published held launched issued installed implemented awarded appointed enacted"
);
var BESIDE = words3("presented submitted considered reviewed reported debated discussed");
var IRREGULAR = words3(
  "held built sent written done taken given set met made bought sold let put"
);
var UNFINISHED2 = words3(
  "started commenced delayed deferred postponed slipped planned scheduled expected revised extended rejected refused cancelled suspended paused missed needed required proposed estimated anticipated intended targeted progressed resumed reopened failed stopped abandoned withdrawn requested invited noted contacted chased drafted"
);
var GOES_ON = words3("by at on in via with from through during within under following after");
var LESSENED = words3("principle outline provisionally conditionally subject interim initially");
var LATER = new Set(
  [...STILL_TO_COME].filter((word) => !["by", "to", "before", "due"].includes(word))
);
function saysDone(text, place, isDate2) {
  const [clause = ""] = text.split(/[;\n]|\.\s|\s[–—-]\s/);
  const said = wordsOf(clause);
  if (said.some((word) => TAKEN_BACK.has(word) || LESSENED.has(word) || LATER.has(word)))
    return false;
  if (said.some((word) => BEGUN_AGAIN.has(word)) || /\d (?:out )?of (?:the )?\d/.test(said.join(" ")))
    return false;
  let at2 = said.findIndex((word) => !NEUTRAL.has(word));
  let ends = false;
  for (; at2 >= 0 && at2 < said.length; at2++) {
    const word = said[at2] ?? "";
    if (ENDING.has(word) || place === "completion" && isPast(word)) ends = true;
    else if (!BESIDE.has(word) && word !== "and" && !word.endsWith("ly")) break;
  }
  const next = said[at2] ?? "";
  if (!ends || at2 < 0 || next === "") return false;
  if (/\bby (?:the )?(?:\d|end|mid|early|late|q\d|spring|summer|autumn|winter|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/.test(
    said.join(" ")
  ))
    return false;
  if (GOES_ON.has(next) || place === "completion" && next === "to") return true;
  return isDate2(afterWords(clause, at2));
}
var isPast = (word) => !UNFINISHED2.has(word) && (IRREGULAR.has(word) || /^[a-z]{3,}ed$/.test(word));
function afterWords(clause, count3) {
  const found2 = [...clause.matchAll(/[\p{L}\p{N}£’'-]+/gu)][count3];
  return found2 === void 0 ? "" : clause.slice(found2.index).trim();
}

// src/core/read/deadlines/beside.ts
var skipMarks = (scan2, at2) => skipAny(scan2, at2, ",-:;.*\u2020\u2021\xB9\xB2\xB3");
function skipAny(scan2, at2, marks) {
  let to = at2;
  while (scan2.tokens[to]?.kind === "mark" && marks.includes(scan2.tokens[to]?.text ?? " ")) to += 1;
  return to;
}
function qualifiersAfter(scan2, at2) {
  const found2 = [];
  let to = at2;
  for (; ; ) {
    const place = skipAny(scan2, to, ",-:;./");
    const qualifier = scan2.qualifier(place);
    if (qualifier && qualifier.to > place && !opensText(scan2, to, place, qualifier)) {
      found2.push(qualifier);
      to = qualifier.to;
      continue;
    }
    const bracketed = scan2.tokens[place]?.kind === "open" ? qualifiersWithin(scan2, place) : null;
    if (!bracketed) return { found: found2, to };
    found2.push(...bracketed.found);
    to = bracketed.to;
  }
}
function opensText(scan2, to, place, qualifier) {
  const marks = scan2.tokens.slice(to, place);
  return marks.some(({ text }) => text === ":") && scan2.tokens[qualifier.to]?.kind === "word";
}
var LONGEST_ASIDE = 40;
function qualifiersWithin(scan2, open) {
  let ending = null;
  let to = open + 1;
  let first = null;
  for (; to < scan2.tokens.length && scan2.tokens[to]?.kind !== "close"; to++) {
    if (to > open + LONGEST_ASIDE) return null;
    if (scan2.tokens[to]?.kind === "open" || scan2.period(to, "span")) return null;
    const qualifier = scan2.qualifier(to);
    if (to === open + 1) first = qualifier;
    if (!qualifier) continue;
    to = qualifier.to - 1;
    if (["close", void 0].includes(scan2.tokens[qualifier.to]?.kind)) ending = qualifier;
  }
  const found2 = [.../* @__PURE__ */ new Set([first, ending])].filter((each) => each !== null);
  return found2.length > 0 ? { found: found2, to: Math.min(to + 1, scan2.tokens.length) } : null;
}
function qualifiersBefore(scan2, from, floor) {
  for (let i = Math.max(floor, from - REACH); i < from; i++) {
    const qualifier = scan2.qualifier(i);
    if (!qualifier) continue;
    if (qualifier.to !== from && skipMarks(scan2, qualifier.to) !== from) continue;
    const more = qualifiersBefore(scan2, i, floor);
    return { found: [...more.found, qualifier], from: more.from };
  }
  return { found: [], from };
}
var REACH = 31;

// src/core/read/deadlines/law.ts
var LAWS = /* @__PURE__ */ new Set([
  ...["act", "acts", "bill", "regulation", "regulations", "directive", "order", "measure"]
]);
function isOfLaw({ tokens }, { when, lead, from }) {
  if (when?.precision !== "year" || lead !== null) return false;
  const before3 = tokens[from - 1];
  const word = before3?.text === "," ? tokens[from - 2] : before3;
  return LAWS.has(word?.text ?? "");
}

// src/core/read/deadlines/revision-words.ts
var REVISED = /* @__PURE__ */ new Set([
  ...["revised", "rev", "extended", "slipped", "moved", "changed", "amended", "rescheduled"],
  ...["postponed", "deferred", "delayed", "back", "forward", "forecast", "now"]
]);
var ORIGINAL = /* @__PURE__ */ new Set([
  ...["original", "orig", "originally", "initial", "initially", "previous", "previously"],
  ...["formerly", "was"]
]);
var FILLERS2 = /* @__PURE__ */ new Set([
  ...["has", "have", "been", "is", "was", "brought", "pushed", "put", "date", "dates"],
  ...["deadline", "target", "timescale", "completion", "end", "due"],
  ...["and", "then", "but", "further"]
]);
var isFiller = (word) => FILLERS2.has(word);
var isRevisionWord = (word) => REVISED.has(word) || ORIGINAL.has(word);
function saidOf(scan2, mention2, floor, ceiling) {
  return saidBefore(scan2, mention2, floor) ?? saidAfter(scan2, mention2, ceiling) ?? {
    says: mention2.lead?.role === "was" ? "original" : "nothing",
    bare: false,
    from: mention2.from,
    to: mention2.to
  };
}
function saidBefore(scan2, { from, to, lead }, floor) {
  const word = (at3) => at3 < floor ? "" : scan2.tokens[at3]?.text ?? "";
  let at2 = from;
  while ([":", "-"].includes(word(at2 - 1)) || FILLERS2.has(word(at2 - 1))) at2--;
  if (word(at2 - 1) === "." && /^(?:rev|orig)$/.test(word(at2 - 2))) at2--;
  if (lead?.role === "to" && !isRevisionWord(word(at2 - 1))) at2 = verbBefore(scan2, at2, floor) ?? at2;
  const cue = word(at2 - 1);
  const isNew = cue === "new" && (at2 < from || lead?.role === "by");
  if (!isRevisionWord(cue) && !isNew) return null;
  const original = ORIGINAL.has(cue) || lead?.role === "from" || lead?.role === "was";
  const bare2 = lead === null && at2 === from && cue !== "now";
  for (at2--; isRevisionWord(word(at2 - 1)) || FILLERS2.has(word(at2 - 1)); ) at2--;
  return { says: original ? "original" : "revised", bare: bare2, from: at2, to };
}
var LONGEST_AGENT = 3;
function verbBefore({ tokens }, at2, floor) {
  for (let i = at2 - 1; i >= floor && i >= at2 - 1 - LONGEST_AGENT; i--) {
    const token2 = tokens[i];
    if (token2?.kind !== "word") return null;
    if (REVISED.has(token2.text)) return i + 1;
  }
  return null;
}
function saidAfter(scan2, { from, to }, ceiling) {
  const word = (at3) => at3 < ceiling ? scan2.tokens[at3]?.text ?? "" : "";
  const place = skipMarks(scan2, to);
  const opened2 = scan2.tokens[place]?.kind === "open";
  let at2 = opened2 ? place + 1 : place;
  const cue = word(at2);
  if (!isRevisionWord(cue) || cue === "now" || cue === "was") return null;
  for (at2++; FILLERS2.has(word(at2)); ) at2++;
  const next = scan2.tokens[at2];
  const ends = next === void 0 || [",", ";", ".", "/", "("].includes(next.text);
  if (opened2 ? next?.kind !== "close" : !ends) return null;
  const says = ORIGINAL.has(cue) ? "original" : "revised";
  return { says, bare: false, from, to: opened2 ? at2 + 1 : at2 };
}

// src/core/read/deadlines/tag.ts
var JOINERS = /* @__PURE__ */ new Set(["&", "and", "of", "'", ",", "/"]);
var LONGEST3 = 9;
function tagAt(scan2, at2, end) {
  const own = scan2.tokens[at2]?.kind === "open";
  const start = own ? at2 + 1 : skipMark(scan2, at2);
  let to = start;
  for (; to < start + LONGEST3; to++) {
    const token2 = scan2.tokens[to];
    if (!token2 || token2.kind === "close" || to === end) break;
    if (end !== void 0 && to === end - 1 && (token2.text === "-" || token2.text === ":" || token2.text === ","))
      break;
    if (!token2.capital && !(to > start && JOINERS.has(token2.text))) return null;
  }
  const first = scan2.tokens[start];
  const last = scan2.tokens[to - 1];
  if (to === start || to === start + LONGEST3 || !first || !last) return null;
  if (isRevisionWord(first.text)) return null;
  const closed = scan2.tokens[to]?.kind === "close";
  const tag = scan2.text.slice(first.start, last.end);
  if (end !== void 0) return { to: end, tag };
  if (own) return closed || to === scan2.tokens.length ? { to: closed ? to + 1 : to, tag } : null;
  return closed || /^[A-Z&]{2,6}$/.test(tag) ? { to, tag } : null;
}
function skipMark(scan2, at2) {
  return [",", "-", ":", ";", "/"].includes(scan2.tokens[at2]?.text ?? "") ? at2 + 1 : at2;
}

// src/core/read/deadlines/choose.ts
var WHOLE = 5;
var CLOSING_BRACKET2 = 4;
var BRACKET = 3;
var STATED = 2;
var PASSING = 1;
var NO_DEADLINE = 0;
function choose(scan2, all) {
  const ranked = all.map((mention2) => ({ mention: mention2, rank: rankOf(scan2, mention2) })).filter(({ rank }) => rank > NO_DEADLINE);
  const best = Math.max(...ranked.map(({ rank }) => rank));
  const taken = ranked.filter(({ rank }) => rank === best).at(-1)?.mention;
  if (!taken) return null;
  const others = ranked.map(({ mention: mention2 }) => mention2).filter((mention2) => mention2 !== taken);
  return { taken, others };
}
function rankOf(scan2, mention2) {
  if (mention2.from === 0 && skipMarks(scan2, mention2.to) >= scan2.tokens.length)
    return isSentence(mention2) ? NO_DEADLINE : WHOLE;
  if (mention2.bracket === "own") return bracketRank(scan2, mention2);
  if (!mention2.when) return qualifierRank(scan2, mention2);
  if (recursByName(mention2))
    return mention2.from === 0 || isEnd(scan2, mention2.to) ? STATED : PASSING;
  if (mention2.when.planLife) return NO_DEADLINE;
  if (isOfSomethingElse(scan2, mention2) || isOfLaw(scan2, mention2)) return NO_DEADLINE;
  if (mention2.when.evidence === "clear") return clearRank(scan2, mention2);
  return mention2.when.evidence === "placed" ? placedRank(scan2, mention2) : cellRank(scan2, mention2, mention2.when);
}
function bracketRank(scan2, mention2) {
  const { when, lead } = mention2;
  if (when?.planLife || ["for", "of", "was"].includes(lead?.role ?? "")) return NO_DEADLINE;
  if (isCitation(scan2, mention2) || isBaseline(scan2, mention2)) return NO_DEADLINE;
  return isEnd(scan2, mention2.to) ? CLOSING_BRACKET2 : BRACKET;
}
function isCitation(scan2, mention2) {
  const { when } = mention2;
  if (when?.precision !== "year" || when.evidence !== "placed" || mention2.lead) return false;
  if (!when.period?.start.endsWith("-01-01")) return false;
  return scan2.tokens[mention2.from - 1]?.capital === true || isOfLaw(scan2, mention2);
}
function isBaseline(scan2, { when, lead }) {
  const plan = scan2.conventions.planYear;
  if (when?.precision !== "year" || !when.period || !plan || lead?.role === "by") return false;
  return when.period.end < plan.start;
}
var isSentence = (mention2) => mention2.when === null && mention2.qualifiers.every((each) => each.remark?.kind === "conditional" && !each.clear);
function qualifierRank(scan2, mention2) {
  if (mention2.bracket === "within") return NO_DEADLINE;
  const apart = scan2.tokens[mention2.from - 1]?.kind === "mark" && isEnd(scan2, mention2.to);
  const clear = mention2.qualifiers.some((each) => each.clear);
  return apart || clear ? PASSING : NO_DEADLINE;
}
function clearRank(scan2, mention2) {
  const role = mention2.lead?.role ?? null;
  const ends = isEnd(scan2, mention2.to);
  const bareYear = mention2.when?.precision === "year";
  if (mention2.bracket === "within" && role !== "by" && role !== "before" && !closes(scan2, mention2))
    return NO_DEADLINE;
  if (role === "by" || role === "before" || role === "to") return STATED;
  if (role === "at" && !mention2.when?.ended) return NO_DEADLINE;
  if (role === "on" && mention2.when?.precision !== "day") return NO_DEADLINE;
  if (ends) return role === "for" && bareYear ? NO_DEADLINE : STATED;
  if (mention2.from === 0 && isHeading(scan2, mention2)) return STATED;
  if (isItemHeading(scan2, mention2)) return STATED;
  if ((role === "in" || role === "on" || role === "at" || role === "across") && !bareYear)
    return happened(scan2, mention2) ? NO_DEADLINE : PASSING;
  if (role === "for" && !bareYear) return PASSING;
  return role === null && isClauseEnd(scan2, mention2.to) && !bareYear ? PASSING : NO_DEADLINE;
}
function placedRank(scan2, mention2) {
  const role = mention2.lead?.role ?? null;
  const ends = isEnd(scan2, mention2.to);
  if (mention2.bracket === "within") return NO_DEADLINE;
  if (role === "by" || role === "before") return STATED;
  if (role === "in" || role === "during" || role === "across")
    return isClauseEnd(scan2, mention2.to) ? ends ? STATED : PASSING : NO_DEADLINE;
  if (role !== null) return NO_DEADLINE;
  const apart = isSeparator(scan2, mention2.from - 1);
  if (apart && ends) return STATED;
  return mention2.from === 0 && isSeparator(scan2, mention2.to) ? STATED : NO_DEADLINE;
}
var recursByName = (mention2) => mention2.qualifiers.some((each) => each.remark?.kind === "recurring" && !each.alone);
function isHeading(scan2, { when, to }) {
  if (isSeparator(scan2, to)) return true;
  const isFine = when !== null && when.period !== null && when.precision !== "year";
  return isFine && scan2.tokens[to]?.capital === true;
}
function isItemHeading(scan2, { from, to, lead }) {
  return lead === null && scan2.tokens[from - 1]?.text === ";" && scan2.tokens[to]?.text === ":";
}
function cellRank(scan2, mention2, when) {
  const role = mention2.lead?.role;
  if (mention2.bracket !== "none" || role !== "by" && role !== "before") return NO_DEADLINE;
  const words6 = scan2.text.slice(0, scan2.tokens[mention2.to - 1]?.end);
  const fraction = /\b[1-9]\/(?:[2-9]|10)$/.test(words6.slice(-6));
  return when.precision === "day" && isEnd(scan2, mention2.to) && !fraction ? STATED : NO_DEADLINE;
}
function isOfSomethingElse(scan2, mention2) {
  const role = mention2.lead?.role;
  const goesOn3 = mention2.qualifiers.some(({ certainty }) => certainty === "ongoing");
  if (role === "from" && goesOn3 && isEnd(scan2, mention2.to)) return false;
  if (role === "from" || role === "of" || role === "was") return true;
  const next = scan2.tokens[mention2.to];
  if (role === "the" && next?.kind === "word") return true;
  if (mention2.when?.precision !== "year") return false;
  return scan2.tokens.slice(mention2.to, mention2.to + 3).some((token2) => token2.kind === "amount" || /^(?:saving|reduction|budget)s?$/.test(token2.text));
}
function happened(scan2, mention2) {
  const first = scan2.tokens[0]?.text ?? "";
  if (mention2.from === 1 && first.endsWith("ed")) return true;
  return scan2.tokens[mention2.to]?.text === "," && /^(?:following|after|since|having|given)$/.test(first);
}
function isEnd(scan2, at2) {
  const place = skipMarks(scan2, at2);
  if (place >= scan2.tokens.length) return true;
  if (scan2.tokens[place]?.kind === "open") return isAside(scan2, place);
  const tag = tagAt(scan2, at2);
  return tag !== null && skipMarks(scan2, tag.to) >= scan2.tokens.length;
}
function isAside(scan2, open) {
  for (let i = open + 1; i < scan2.tokens.length && i < open + LONGEST_ASIDE; i++) {
    const kind = scan2.tokens[i]?.kind;
    if (kind === "open") return false;
    if (kind === "close") return skipMarks(scan2, i + 1) >= scan2.tokens.length;
  }
  return scan2.tokens.length < open + LONGEST_ASIDE;
}
var closes = (scan2, mention2) => scan2.tokens[mention2.to]?.kind === "close" && isEnd(scan2, mention2.to + 1);
var isSeparator = (scan2, at2) => [":", "-", ",", ";", "."].includes(scan2.tokens[at2]?.text ?? "");
function isClauseEnd(scan2, at2) {
  const token2 = scan2.tokens[at2];
  if (!token2 || isEnd(scan2, at2)) return true;
  return [";", ".", ",", ":", "-"].includes(token2.text) || token2.kind === "close";
}

// src/core/read/deadlines/brackets.ts
function bracketsOf(scan2) {
  const open = [];
  const closes2 = /* @__PURE__ */ new Map();
  const inner = scan2.tokens.map((token2, i) => {
    const last = token2.kind === "close" ? open.pop() : void 0;
    if (last !== void 0) closes2.set(last, i);
    const around = open.at(-1) ?? -1;
    if (token2.kind === "open") open.push(i);
    return around;
  });
  return { inner, closes: closes2 };
}
function bracketAround(scan2, { inner, closes: closes2 }, { from, to }, floor) {
  const open = inner[from] ?? -1;
  const none2 = { from, to, bracket: "none", unbalanced: false, tag: null };
  if (open < 0 || open < floor) {
    const stray = scan2.tokens[to]?.kind === "close" && (inner[to - 1] ?? -1) < 0;
    return stray ? { from, to: to + 1, bracket: "own", unbalanced: true, tag: null } : none2;
  }
  const before3 = from === open + 1 ? null : tagAt(scan2, open + 1, from);
  const tag = tagAt(scan2, to);
  const last = tag?.to ?? to;
  const afterMarks = skipMarks(scan2, last);
  const closed = scan2.tokens[afterMarks]?.kind === "close";
  if (from !== open + 1 && before3?.to !== from) return { ...none2, bracket: "within" };
  if (closed)
    return {
      from: open,
      to: afterMarks + 1,
      bracket: "own",
      unbalanced: false,
      tag: before3?.tag ?? tag?.tag ?? null
    };
  if (closes2.has(open)) return { ...none2, bracket: "within" };
  return { from: open, to, bracket: "own", unbalanced: true, tag: before3?.tag ?? null };
}

// src/core/read/deadlines/lead.ts
var ROLES = new Map(
  Object.entries({
    by: "by",
    before: "before",
    until: "by",
    till: "by",
    til: "by",
    due: "by",
    deadline: "by",
    target: "by",
    timescale: "by",
    no: "by",
    not: "by",
    later: "by",
    than: "by",
    in: "in",
    on: "on",
    at: "at",
    as: "of",
    within: "in",
    across: "across",
    throughout: "across",
    over: "across",
    during: "during",
    to: "to",
    for: "for",
    from: "from",
    since: "from",
    after: "from",
    post: "from",
    pre: "before",
    following: "from",
    starting: "from",
    commencing: "from",
    earlier: "from",
    begun: "from",
    of: "of",
    was: "was",
    originally: "was",
    previously: "was",
    formerly: "was",
    the: "the",
    this: "the"
  })
);
var isLeadWord = (word) => ROLES.has(word);
var HALF = /* @__PURE__ */ new Set(["no", "not", "later", "earlier"]);
var WEAK = ["the", "on", "in", "at", "during"];
var strength = (role) => {
  const place = WEAK.indexOf(role);
  if (role === "was") return WEAK.length + 1;
  return place < 0 ? WEAK.length : place;
};
function stronger(near2, far) {
  if (!near2 || !far) return near2 ?? far;
  return strength(far.role) > strength(near2.role) ? far : near2;
}
function leadBefore(scan2, at2, floor) {
  let role = null;
  let from = at2;
  for (let i = at2 - 1; i >= floor && i >= at2 - 6; i--) {
    const token2 = scan2.tokens[i];
    if (!token2) break;
    const joins = role !== null && (token2.text === "or" || token2.text === "and");
    if (token2.text === ":" || token2.text === "-" || token2.text === "date" || joins) {
      if (!continues(scan2, i - 1, floor)) break;
      continue;
    }
    if (token2.text === "time" && role === "for") {
      role = "by";
      continue;
    }
    const found2 = ROLES.get(token2.text);
    if (found2 === void 0 || token2.text === "to" && role !== null) break;
    if (HALF.has(token2.text) && role === null) break;
    if (role === null || strength(found2) > strength(role)) role = found2;
    if (token2.text === "earlier") role = "from";
    if (token2.text === "before") role = beforeOr(scan2.tokens[i - 1]?.text);
    from = i;
  }
  return role && { role, from };
}
function beforeOr(word) {
  if (word === "or") return "by";
  return word === "not" || word === "than" ? "from" : "before";
}
function continues(scan2, at2, floor) {
  const word = scan2.tokens[at2]?.text ?? "";
  if (at2 < floor) return false;
  return ["due", "deadline", "target", "timescale", "by", "on", "date", "pre", "post"].includes(
    word
  );
}

// src/core/read/deadlines/revision.ts
function revisionsJoined(scan2, brackets, found2, longestGap) {
  const joined4 = [];
  let last = null;
  found2.forEach((mention2, i) => {
    const floor = found2[i - 1]?.to ?? 0;
    const ceiling = found2[i + 1]?.from ?? scan2.tokens.length;
    const next = widened(scan2, brackets, mention2, saidOf(scan2, mention2, floor, ceiling), floor);
    const moved = last && movedOf(last, next, scan2, longestGap);
    if (last && moved) {
      const before3 = joined4.at(-2)?.to ?? 0;
      last = union(scan2, brackets, { last, next, moved }, before3);
      joined4[joined4.length - 1] = last.mention;
    } else {
      last = next;
      joined4.push(mention2);
    }
  });
  return joined4;
}
function widened(scan2, brackets, mention2, said, floor) {
  if (mention2.bracket === "own" || said.says === "nothing") return { ...said, mention: mention2 };
  const { from, to, bracket } = bracketAround(scan2, brackets, said, floor);
  return bracket === "own" ? { ...said, mention: mention2, from, to } : { ...said, mention: mention2 };
}
function movedOf(last, next, scan2, longestGap) {
  const said = last.mention.moved ? "both" : last.says;
  const gap = said === "original" && next.says === "nothing" ? 0 : longestGap;
  if (!isDated(last.mention) || !areTogether(scan2, last, next, gap)) return null;
  const { original, revised } = last.mention.moved ?? {
    original: last.mention,
    revised: last.mention
  };
  if (next.says === "original")
    return isDated(next.mention) && said !== "original" ? { original: plain(next.mention), revised } : null;
  const follows = next.says === "revised" ? said !== "revised" : said === "original";
  if (!follows || next.bare && isEarlier(next.mention, original)) return null;
  return { original: plain(original), revised: plain(next.mention) };
}
var isDated = ({ when }) => when !== null && when.precision !== "none";
function isEarlier({ when }, original) {
  const [a, b] = [when?.period?.end, original.when?.period?.end];
  return a !== void 0 && b !== void 0 && a < b;
}
var plain = (mention2) => ["from", "was", "to"].includes(mention2.lead?.role ?? "") ? { ...mention2, lead: null } : mention2;
var movedFrom = (scan2, mention2) => mention2.lead?.role === "from" && isRevisionWord(scan2.tokens[mention2.lead.from - 1]?.text ?? "") ? plain(mention2) : mention2;
function areTogether(scan2, last, next, longestGap) {
  if (next.from - last.to > LONGEST_GAP) return false;
  const gap = scan2.tokens.slice(last.to, next.from);
  if (gap.some(({ kind }) => kind === "number" || kind === "amount")) return false;
  const both = last.says !== "nothing" && next.says !== "nothing";
  if (!both && gap.some(({ text }) => text === ";")) return false;
  return gap.filter(({ kind, text }) => kind === "word" && !isFiller(text)).length <= longestGap;
}
var LONGEST_GAP = 20;
function union(scan2, brackets, { last, next, moved }, floor) {
  const around = bracketAround(scan2, brackets, { from: last.from, to: next.to }, floor);
  const { original, revised } = moved;
  const mention2 = {
    ...original,
    ...around,
    lead: original.lead ?? plain(last.mention).lead ?? revised.lead,
    tag: around.tag ?? original.tag ?? tagAt(scan2, around.to)?.tag ?? null,
    moved
  };
  return { says: "nothing", bare: false, from: around.from, to: around.to, mention: mention2 };
}

// src/core/read/deadlines/mentions.ts
var GAP2 = { cell: 8, text: 0 };
function mentions(scan2, longestGap = GAP2.text) {
  const brackets = bracketsOf(scan2);
  const found2 = [];
  let at2 = 0;
  while (at2 < scan2.tokens.length) {
    if (!scan2.begins(at2)) {
      at2 += 1;
      continue;
    }
    const floor = found2.at(-1)?.to ?? 0;
    const match = scan2.period(at2, "span");
    const qualifier = match ? null : scan2.qualifier(at2);
    if (match) {
      found2.push(mention(scan2, brackets, at2, match.to, floor, match.when));
    } else if (qualifier?.alone && !leadsToPeriod(scan2, qualifier.to)) {
      found2.push(mention(scan2, brackets, at2, qualifier.to, floor, null, qualifier));
    }
    at2 = Math.max(found2.at(-1)?.to ?? 0, at2 + 1);
  }
  return found2.length > 1 ? revisionsJoined(scan2, brackets, found2, longestGap) : found2;
}
function leadsToPeriod(scan2, at2) {
  for (let i = at2; i < at2 + 4; i++) {
    if (scan2.period(i, "span")) return true;
    const further = scan2.qualifier(i);
    if (further && further.to > i && further.to <= at2 + 4 && scan2.period(further.to, "span"))
      return true;
    const token2 = scan2.tokens[i];
    const passes = token2?.kind === "mark" || token2?.kind === "open";
    if (!token2 || !(passes || leadBefore(scan2, i + 1, i))) return false;
  }
  return false;
}
function mention(scan2, brackets, at2, end, floor, when, own) {
  const right = qualifiersAfter(scan2, end);
  const near2 = leadBefore(scan2, at2, floor);
  const left = qualifiersBefore(scan2, near2?.from ?? at2, floor);
  const far = left.found.length > 0 ? leadBefore(scan2, left.from, floor) : null;
  const inner = { from: far?.from ?? left.from, to: right.to };
  const around = bracketAround(scan2, brackets, inner, floor);
  const outside2 = around.bracket === "own" ? outsideBefore(scan2, around.from, floor, when) : null;
  const later = qualifiersAfter(scan2, around.to);
  const qualifiers = [...left.found, ...own ? [own] : [], ...right.found, ...later.found];
  return {
    from: outside2?.from ?? around.from,
    to: later.to,
    when,
    qualifiers: [.../* @__PURE__ */ new Set([...outside2?.found ?? [], ...qualifiers])],
    lead: stronger(near2, far) ?? outside2?.lead ?? null,
    bracket: around.bracket,
    unbalanced: around.unbalanced,
    tag: around.tag ?? tagAt(scan2, later.to)?.tag ?? null,
    moved: null
  };
}
function outsideBefore(scan2, open, floor, when) {
  const lead = leadBefore(scan2, open, floor);
  if (lead?.role === "by") return { from: lead.from, lead, found: [] };
  const { from, found: found2 } = qualifiersBefore(scan2, open, floor);
  const recurs = when !== null && !when.period && found2.some((each) => each.open);
  const begins = found2.length > 0 && from === 0;
  return recurs || begins ? { from, lead: null, found: found2 } : null;
}

// src/core/read/deadlines/years.ts
var isYear = (token2) => token2?.kind === "number" && token2.text.length === 4 && !token2.ordinal && token2.value >= 1980 && token2.value < 2100;
var isTwoDigits = (token2) => token2?.kind === "number" && token2.text.length === 2 && !token2.ordinal;
function yearAt(scan2, at2) {
  const financial = financialYearAt(scan2, at2);
  if (financial) return { ...financial, financial: true, doubtful: false };
  return calendarYearAt(scan2, at2);
}
function calendarYearAt(scan2, at2) {
  const first = scan2.tokens[at2];
  if (isYear(first)) return { to: at2 + 1, year: first.value, financial: false, doubtful: false };
  if (isTwoDigits(first))
    return { to: at2 + 1, year: 2e3 + first.value, financial: false, doubtful: true };
  const next = scan2.tokens[at2 + 1];
  if (first?.text === "'" && isTwoDigits(next) && !next.spaced)
    return { to: at2 + 2, year: 2e3 + next.value, financial: false, doubtful: false };
  return null;
}
function financialYearAt(scan2, at2) {
  const first = scan2.tokens[at2];
  const year = isYear(first) ? first.value : isTwoDigits(first) ? 2e3 + first.value : null;
  if (year === null || !first) return null;
  const mark = scan2.tokens[at2 + 1];
  if (!mark || !["/", "-", "\\"].includes(mark.text)) return null;
  let to = at2 + 2;
  if (scan2.tokens[to]?.text === "'") to += 1;
  const second = scan2.tokens[to];
  const next = isYear(second) ? second.value : isTwoDigits(second) ? 2e3 + second.value : null;
  if (next !== year + 1 || isTwoDigits(first) && isYear(second)) return null;
  const third = scan2.tokens[to + 1];
  const fourth = scan2.tokens[to + 2];
  if (third && !third.spaced && "/-.".includes(third.text) && fourth?.kind === "number" && !fourth.spaced)
    return null;
  return { to: to + 1, year };
}
function months(year, first, last) {
  return {
    start: firstOfMonth(year, first),
    end: lastOfMonth(last < first ? year + 1 : year, last)
  };
}
var financialYear = (year) => months(year, 4, 3);
var yearInFinancial = (year, month3) => month3 < 4 ? year + 1 : year;
function planYearOf({ planYear, usualYear, asAt }) {
  if (planYear ?? usualYear) return planYear ?? usualYear ?? financialYear(yearOf(asAt));
  return financialYear(Number(asAt.slice(5, 7)) < 4 ? yearOf(asAt) - 1 : yearOf(asAt));
}
var isLong = ({ start, end }) => daysBetween(start, end) > 366;
function withinPlan(inYear3, { planYear, usualYear, asAt }) {
  const usual = usualYear && firstWithin(inYear3, usualYear);
  if (usual) return usual;
  if (!planYear) return nearest(inYear3, asAt);
  return firstWithin(inYear3, begun(planYear)) ?? inYear3(yearOf(planYear.start));
}
var begun = (plan) => isLong(plan) && plan.start.endsWith("-01-01") ? { start: financialYear(yearOf(plan.start)).start, end: plan.end } : plan;
function firstWithin(inYear3, { start, end }) {
  for (let year = yearOf(start) - 1; year <= yearOf(end); year++) {
    const period2 = inYear3(year);
    if (period2 && period2.end >= start && period2.end <= end) return period2;
  }
  return null;
}
function nearest(inYear3, day3) {
  let found2 = null;
  for (let year = yearOf(day3) - 2; year <= yearOf(day3) + 2; year++) {
    const period2 = inYear3(year);
    const days2 = period2 ? Math.abs(daysBetween(period2.end, day3)) : Infinity;
    if (period2 && (!found2 || days2 < found2.days)) found2 = { period: period2, days: days2 };
  }
  return found2?.period ?? null;
}
function nextFrom(inYear3, day3) {
  for (let year = yearOf(day3) - 1; year <= yearOf(day3) + 4; year++) {
    const period2 = inYear3(year);
    if (period2 && period2.end >= day3) return period2;
  }
  return null;
}

// src/core/read/deadlines/recur.ts
function nextReturn(every, when, conventions, endless = false) {
  const { asAt } = conventions;
  const life = when?.period && (endless || when.precision === "year") ? when.period : null;
  if (life && !endless && life.end < asAt) return null;
  const from = life && life.start > asAt ? life.start : asAt;
  if (when?.inYear && every === "year") return nextFrom(when.inYear, from)?.end ?? null;
  if (when?.period && !life)
    return every === "year" ? sameDayFrom(when.period.end, from) : when.period.end;
  return endOfUnit(every, from, conventions);
}
function sameDayFrom(end, from) {
  if (end >= from) return end;
  const inYear3 = (year) => {
    const last = lastOfMonth(year, monthOf(end));
    const same = `${String(year)}${end.slice(4)}`;
    return end === lastOfMonth(yearOf(end), monthOf(end)) || same > last ? last : same;
  };
  const sameYear = inYear3(yearOf(from));
  return sameYear >= from ? sameYear : inYear3(yearOf(from) + 1);
}
function endOfUnit(every, from, conventions) {
  const { settings } = conventions;
  if (every === "six weeks" || every === "two months" || every === "two years") return null;
  if (every === "week" || every === "fortnight") return addDays(from, (7 - weekdayOf(from)) % 7);
  if (every === "month") return lastOfMonth(yearOf(from), monthOf(from));
  if (every === "quarter") return endOfMonthIn([3, 6, 9, 12], from);
  if (every === "half-year")
    return endOfMonthIn(settings.quarters === "calendar" ? [6, 12] : [3, 9], from);
  if (every === "term")
    return endOfMonthIn(
      Object.values(settings.terms).map(([, last]) => last),
      from
    );
  return endOfMonthIn([settings.quarters === "calendar" ? 12 : 3], from);
}
function endOfMonthIn(months2, from) {
  for (let month3 = monthOf(from); month3 < monthOf(from) + 12; month3++)
    if (months2.includes((month3 - 1) % 12 + 1)) return lastOfMonth(yearOf(from), month3);
  return null;
}

// src/core/read/deadlines/resolve.ts
function resolve(mention2, text, conventions) {
  const { when, qualifiers } = mention2;
  const remarks = remarksOf(mention2);
  if (!when) return unnamed(mention2, text, conventions, remarks);
  if (!when.period && !when.inYear)
    return {
      text,
      earliest: null,
      due: null,
      precision: "none",
      certainty: when.certainty ?? "none",
      remarks
    };
  const recurs = qualifiers.some((each) => each.remark?.kind === "recurring");
  if (recurs) return recurring(mention2, when, text, conventions, remarks);
  const period2 = when.period ?? withinPlan(when.inYear ?? (() => null), conventions);
  if (!period2) return unreadable(text);
  const all = when.period ? remarks : [{ kind: "year-inferred" }, ...remarks];
  const certainty = certaintyOf(mention2, when);
  const dated3 = { text, precision: when.precision, certainty, remarks: all };
  if (certainty === "ongoing") return { ...dated3, earliest: period2.start, due: null };
  return { ...dated3, ...dueOf(mention2, when, period2) };
}
function unreadable(text) {
  return {
    text,
    earliest: null,
    due: null,
    precision: "none",
    certainty: "none",
    remarks: [{ kind: "unreadable" }]
  };
}
function dueOf(mention2, when, period2) {
  if (mention2.lead?.role !== "before" || when.ended)
    return { earliest: period2.start, due: period2.end };
  const eve = addDays(period2.start, -1);
  return { earliest: eve, due: eve };
}
function certaintyOf(mention2, when) {
  const said = mention2.qualifiers.map((each) => each.certainty);
  const bounded = ["by", "before", "to", "across", "during"].includes(mention2.lead?.role ?? "");
  if (said.includes("ongoing") && !bounded || mention2.lead?.role === "from") return "ongoing";
  if (said.includes("tentative") || when.certainty === "tentative") return "tentative";
  return when.period || said.includes("stated") ? "stated" : "tentative";
}
function remarksOf(mention2) {
  const said = mention2.qualifiers.flatMap((each) => each.remark ? [each.remark] : []);
  const own = said.filter((each, i) => said.findIndex(({ kind }) => kind === each.kind) === i);
  return [
    ...mention2.when?.remarks ?? [],
    ...own,
    ...mention2.tag === null ? [] : [{ kind: "tagged", tag: mention2.tag }],
    ...mention2.unbalanced ? [{ kind: "unbalanced-bracket" }] : []
  ];
}
function unnamed(mention2, text, conventions, remarks) {
  const said = mention2.qualifiers.map((each) => each.certainty);
  const certainty = said.includes("ongoing") ? "ongoing" : said.includes("tentative") ? "tentative" : "stated";
  return {
    text,
    earliest: null,
    due: null,
    precision: mention2.qualifiers.find((each) => each.precision)?.precision ?? "none",
    certainty,
    remarks: withNext(remarks, null, conventions)
  };
}
function recurring(mention2, when, text, conventions, remarks) {
  const endless = mention2.lead?.role === "from";
  const said = withNext(remarks, when, conventions, endless);
  const dated3 = { text, precision: when.precision, remarks: said };
  const certainty = certaintyOf(mention2, { ...when, period: when.period ?? NEVER2 });
  if (when.period && (endless || when.precision === "year"))
    return { ...dated3, earliest: when.period.start, due: null, certainty: "ongoing" };
  if (when.period)
    return { ...dated3, earliest: when.period.start, due: when.period.end, certainty };
  return { ...dated3, earliest: null, due: null, certainty };
}
var NEVER2 = { start: "1000-01-01", end: "1000-01-01" };
var withNext = (remarks, when, conventions, endless = false) => remarks.map(
  (remark2) => remark2.kind === "recurring" ? { ...remark2, next: nextReturn(remark2.every, when, conventions, endless) } : remark2
);

// src/core/read/deadlines/periods/academic-year.ts
var NAME = "academic|school year";
var academicYear = {
  id: "academic-year",
  layer: "period",
  begins: ["#", "academic", "school", "ay"],
  read: (at2, scan2) => {
    const named4 = phrase(scan2, at2, NAME) ?? phrase(scan2, at2, "ay");
    const year = financialYearAt(scan2, named4 === null ? at2 : skip(scan2, named4, "of"));
    if (!year) return null;
    const to = named4 === null ? phrase(scan2, year.to, NAME) : year.to;
    if (to === null) return null;
    return {
      to,
      when: { precision: "year", period: months(year.year, 9, 7), evidence: "clear" }
    };
  }
};

// src/core/read/deadlines/periods/calendar-year.ts
var calendarYear = {
  id: "calendar-year",
  layer: "period",
  begins: ["#"],
  read: (at2, { tokens }) => {
    const year = tokens[at2];
    if (!isYear(year)) return null;
    const before3 = tokens[at2 - 1];
    const after3 = tokens[at2 + 1];
    if (!year.spaced && before3 && (before3.kind === "number" || ["/", ".", "-", "'", ":"].includes(before3.text)))
      return null;
    if (after3 && !after3.spaced && ["/", "."].includes(after3.text) && tokens[at2 + 2]?.kind === "number")
      return null;
    return {
      to: at2 + 1,
      when: { precision: "year", period: months(year.value, 1, 12), evidence: "placed" }
    };
  }
};

// src/core/read/deadlines/periods/month.ts
var month2 = {
  id: "month",
  layer: "period",
  begins: ["month", ...MONTH_WORDS.keys()],
  read: (at2, scan2) => {
    const start = phrase(scan2, at2, "month of") ?? at2;
    const word = scan2.tokens[start];
    const number = MONTH_WORDS.get(word?.text ?? "");
    if (!word || number === void 0) return null;
    const year = yearAfter(scan2, start + 1);
    if (year && (!year.doubtful || isLikelyYear(scan2, start, year.year)))
      return inYear(word.text, number, year);
    return alone(start + 1, number, word.capital ? "placed" : "cell");
  }
};
function yearAfter(scan2, at2) {
  const straight = yearAt(scan2, at2);
  if (straight) return straight;
  const mark = scan2.tokens[at2]?.text;
  if (mark === void 0 || ![".", ",", "-", "/", "of"].includes(mark)) return null;
  const year = yearAt(scan2, at2 + 1);
  if (mark === "." && !year) return yearAt(scan2, at2 + 2);
  return year?.doubtful && mark === "," ? null : year;
}
function isLikelyYear(scan2, at2, year) {
  const before3 = scan2.tokens[at2 - 1]?.text ?? "";
  const next = scan2.tokens[at2 + 1];
  if (["of", "end", "mid", "early", "late", "-"].includes(before3)) return true;
  if (next && next.kind !== "number" && !next.spaced) return true;
  return year > 2031 || isNearPlan(year, scan2);
}
function isNearPlan(year, { conventions }) {
  const plan = planYearOf(conventions);
  return year >= yearOf(plan.start) - 2 && year <= yearOf(plan.end) + 5;
}
function inYear(word, number, written3) {
  const year = written3.financial ? yearInFinancial(written3.year, number) : written3.year;
  const period2 = months(year, number, number);
  const slip2 = {
    kind: "slip",
    suggestion: `${fullName(number)} ${String(year)}`,
    due: period2.end
  };
  return {
    to: written3.to,
    when: {
      precision: "month",
      period: period2,
      evidence: "clear",
      remarks: isUsualMonth(word) ? [] : [slip2]
    }
  };
}
function alone(to, number, evidence) {
  return {
    to,
    when: {
      precision: "month",
      period: null,
      inYear: (year) => months(year, number, number),
      evidence
    }
  };
}
function fullName(number) {
  const name = MONTHS2[number - 1] ?? "";
  return name.charAt(0).toUpperCase() + name.slice(1);
}

// src/core/read/deadlines/periods/day-month.ts
var WEEKDAYS = [
  ...["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"],
  ...["mon", "tue", "tues", "wed", "weds", "thu", "thur", "thurs", "fri", "sat", "sun"]
];
var dayMonth = {
  id: "day-month",
  layer: "period",
  begins: ["#", ...WEEKDAYS, "the", ...MONTH_WORDS.keys()],
  read: (at2, scan2) => {
    const start = skip(scan2, afterWeekday(scan2, at2), "the");
    return dayFirst(start, scan2) ?? monthFirst(start, scan2);
  }
};
function afterWeekday(scan2, at2) {
  if (!WEEKDAYS.includes(scan2.tokens[at2]?.text ?? "")) return at2;
  return skip(scan2, at2 + 1, ",", ".");
}
function dayFirst(at2, scan2) {
  const number = scan2.tokens[at2];
  if (number?.kind !== "number" || number.text.length > 2) return null;
  const [mark, next] = scan2.tokens.slice(at2 + 1, at2 + 3);
  if (mark?.text === "-" && mark.spaced && next?.spaced === true) return null;
  if (isItemNumber(at2, scan2)) return null;
  let to = skip(scan2, phrase(scan2, at2 + 1, "day of") ?? at2 + 1, "of", "-", "/", ".");
  const name = scan2.tokens[to];
  const month3 = MONTH_WORDS.get(name?.text ?? "");
  if (!name || month3 === void 0) return null;
  to += 1;
  const year = yearAfter(scan2, to);
  if (!year)
    return name.capital || number.ordinal ? yearless(skip(scan2, to, "."), number.value, month3) : null;
  const whole2 = year.financial ? yearInFinancial(year.year, month3) : year.year;
  return { to: year.to, when: dayOf(whole2, month3, number.value) };
}
var LONGEST_ITEM = 30;
function isItemNumber(at2, { tokens }) {
  const isItem = (i, value) => tokens[i]?.value === value && (tokens[i + 1]?.text === "." || tokens[i + 1]?.text === ")") && tokens[i + 2]?.spaced === true;
  const own = tokens[at2]?.value ?? 0;
  if (!isItem(at2, own)) return false;
  for (let i = 1; i <= LONGEST_ITEM; i++)
    if (isItem(own === 1 ? at2 + i : at2 - i, own === 1 ? 2 : own - 1)) return true;
  return false;
}
function monthFirst(at2, scan2) {
  const month3 = MONTH_WORDS.get(scan2.tokens[at2]?.text ?? "");
  const number = scan2.tokens[at2 + 1];
  if (month3 === void 0 || number?.kind !== "number" || number.text.length > 2) return null;
  const to = skip(scan2, at2 + 2, ",");
  const year = scan2.tokens[to];
  if (isYear(year)) return { to: to + 1, when: dayOf(year.value, month3, number.value) };
  const asYear = isTwoDigits(number) ? 2e3 + number.value : null;
  if (asYear !== null && isLikelyYear(scan2, at2, asYear)) return null;
  if (!number.ordinal && scan2.tokens[at2 + 2]?.kind === "word") return null;
  return scan2.tokens[at2]?.capital ? yearless(at2 + 2, number.value, month3) : null;
}
function dayOf(year, month3, number) {
  const found2 = day(year, month3, number);
  if (found2) return { precision: "day", period: { start: found2, end: found2 }, evidence: "clear" };
  return noSuchDay(year, month3, number);
}
function noSuchDay(year, month3, number) {
  const last = day(year, month3, daysInMonth(year, month3));
  const near2 = number > 31 || !last ? null : last;
  return {
    precision: "none",
    period: null,
    evidence: "clear",
    certainty: "none",
    remarks: near2 ? [slip(near2, month3)] : [{ kind: "unreadable" }]
  };
}
var slip = (due, month3) => ({
  kind: "slip",
  suggestion: `${String(Number(due.slice(8)))} ${fullName(month3)} ${due.slice(0, 4)}`,
  due
});
function yearless(to, number, month3) {
  if (number < 1 || number > daysInMonth(2e3, month3)) return null;
  const inYear3 = (year) => {
    const found2 = day(year, month3, Math.min(number, daysInMonth(year, month3)));
    return found2 ? { start: found2, end: found2 } : null;
  };
  return { to, when: { precision: "day", period: null, inYear: inYear3, evidence: "placed" } };
}

// src/core/read/deadlines/periods/day-numbers.ts
var dayNumbers = {
  id: "day-numbers",
  layer: "period",
  begins: ["#"],
  read: (at2, { tokens }) => {
    const compact = compactDay(at2, tokens[at2]) ?? spacedDay(at2, tokens);
    if (compact) return compact;
    const [a, mark, b, mark2, c] = tokens.slice(at2, at2 + 5);
    if (!isNumber(a) || !mark || !isNumber(b) || !"/-.".includes(mark.text)) return null;
    const before3 = tokens[at2 - 1];
    if (before3 && !a.spaced && (before3.kind === "number" || before3.text === mark.text)) return null;
    if (!isNumber(c) || mark2?.text !== mark.text) return dayAndMonth(at2, a, mark, b);
    const after3 = tokens[at2 + 5];
    if (after3 && !after3.spaced && after3.text === mark.text && tokens[at2 + 6]?.kind === "number")
      return null;
    if (a.text.length === 4 && b.text.length <= 2 && c.text.length <= 2)
      return { to: at2 + 5, when: numbered(a.value, b.value, c.value, "clear") };
    if (a.text.length > 2 || b.text.length > 2) return null;
    if (c.text.length === 4) {
      if (c.value < 1980 || c.value > 2099) return null;
      return { to: at2 + 5, when: numbered(c.value, b.value, a.value, "clear") };
    }
    if (c.text.length !== 2 || b.value > 12 || b.value < 1 || a.value < 1 || a.value > 31)
      return null;
    const padded = a.text.length === 2 && b.text.length === 2;
    const evidence = mark.text === "/" || padded ? "clear" : mark.text === "-" ? "placed" : "cell";
    return { to: at2 + 5, when: numbered(2e3 + c.value, b.value, a.value, evidence) };
  }
};
function compactDay(at2, token2) {
  if (token2?.kind !== "number" || token2.text.length !== 8) return null;
  const [year, month3, number] = [/^\d{4}/, /\d\d(?=\d\d$)/, /\d\d$/].map(
    (part) => Number(part.exec(token2.text)?.[0])
  );
  const found2 = day(year ?? 0, month3 ?? 0, number ?? 0);
  if (!found2 || found2 < "1980" || found2 >= "2100") return null;
  return {
    to: at2 + 1,
    when: { precision: "day", period: { start: found2, end: found2 }, evidence: "cell" }
  };
}
function spacedDay(at2, tokens) {
  const [a, b, c] = tokens.slice(at2, at2 + 3);
  if (!isNumber(a) || !isNumber(b) || !isNumber(c) || !b.spaced || !c.spaced) return null;
  const lengths = [a, b, c].map(({ text }) => text.length).join();
  if (lengths !== "2,2,4" || c.value < 1980 || c.value > 2099) return null;
  return { to: at2 + 3, when: numbered(c.value, b.value, a.value, "cell") };
}
var isNumber = (token2) => token2?.kind === "number" && !token2.ordinal;
function numbered(year, month3, number, evidence) {
  const found2 = day(year, month3, number);
  if (found2) return { precision: "day", period: { start: found2, end: found2 }, evidence };
  const turned = day(year, number, month3);
  if (month3 >= 1 && month3 <= 12) return { ...noSuchDay(year, month3, number), evidence };
  return {
    precision: "none",
    period: null,
    evidence,
    certainty: "none",
    remarks: turned ? [
      {
        kind: "slip",
        suggestion: `${String(month3)} ${fullName(number)} ${String(year)}`,
        due: turned
      }
    ] : [{ kind: "unreadable" }]
  };
}
function dayAndMonth(at2, a, mark, b) {
  if (mark.text !== "/" || a.text.length > 2 || b.text.length > 2) return null;
  if (b.value < 1 || b.value > 12 || a.value === 24 && b.text === "7") return null;
  const inYear3 = (year) => {
    const found2 = day(year, b.value, a.value);
    return found2 ? { start: found2, end: found2 } : null;
  };
  if (!inYear3(2e3)) return null;
  return { to: at2 + 3, when: { precision: "day", period: null, inYear: inYear3, evidence: "cell" } };
}

// src/core/read/deadlines/periods/days.ts
var days = {
  id: "days",
  layer: "span",
  begins: ["#", "the"],
  read: (at2, scan2) => {
    const start = skip(scan2, at2, "the");
    const first = scan2.tokens[start];
    const joiner = scan2.tokens[start + 1]?.text ?? "";
    if (first?.kind !== "number" || first.value < 1 || first.value > 31) return null;
    if (first.text.length > 2 || !["-", "/", "and", "&", "to", "or"].includes(joiner)) return null;
    const last = scan2.period(skip(scan2, start + 2, "the"), "period");
    if (last?.when.precision !== "day") return null;
    const { period: period2, inYear: inYear3 } = last.when;
    const from = (end) => {
      const begin = end.slice(0, 8) + String(first.value).padStart(2, "0");
      return begin < end ? { start: begin, end } : null;
    };
    const whole2 = period2 && from(period2.end);
    if (period2 && !whole2) return null;
    return {
      to: last.to,
      when: {
        ...last.when,
        period: whole2,
        ...inYear3 ? {
          inYear: (year) => {
            const day3 = inYear3(year);
            return day3 && from(day3.end);
          }
        } : {}
      }
    };
  }
};

// src/core/read/deadlines/periods/end-of.ts
var endOf = {
  id: "end-of",
  layer: "part",
  begins: ["the", "end", "close"],
  read: (at2, scan2) => {
    const word = skip(scan2, at2, "the");
    const after3 = skip(scan2, word, "end", "close");
    if (after3 === word) return null;
    const inner = scan2.period(skip(scan2, skip(scan2, after3, "of", "-"), "the"), "period");
    if (!inner) return null;
    const evidence = inner.when.period ? "clear" : "placed";
    return { to: inner.to, when: { ...inner.when, evidence, ended: true } };
  }
};

// src/core/read/deadlines/periods/event.ts
var LONGEST4 = 3;
var event = {
  id: "event",
  layer: "part",
  begins: [...MONTH_WORDS.keys()],
  read: (at2, scan2) => {
    const month3 = scan2.period(at2, "period");
    if (!month3?.when.inYear || month3.when.precision !== "month" || month3.when.evidence === "cell")
      return null;
    const place = yearPlace(month3.to, scan2);
    const year = scan2.tokens[place];
    if (place === month3.to || !isYear(year)) return null;
    const next = scan2.tokens[place + 1];
    if (next && (next.kind === "number" || "/-".includes(next.text))) return null;
    const period2 = month3.when.inYear(year.value);
    if (!period2 || yearOf(period2.start) !== year.value) return null;
    return { to: place + 1, when: { precision: "month", period: period2, evidence: "placed" } };
  }
};
function yearPlace(at2, scan2) {
  let to = at2;
  while (to < at2 + LONGEST4 && isPlain(to, scan2)) to++;
  return to;
}
function isPlain(at2, scan2) {
  const word = scan2.tokens[at2];
  return word?.kind === "word" && !scan2.begins(at2) && !isLeadWord(word.text);
}

// src/core/read/deadlines/periods/quarter.ts
var quarter = {
  id: "quarter",
  layer: "period",
  begins: ["q", "qtr", "quarter", "fy", "#", ...NUMERALS.keys()],
  read: (at2, scan2) => yearFirst(at2, scan2) ?? quarterFirst(at2, scan2)
};
function quarterFirst(at2, scan2) {
  const glued = gluedYear(at2, scan2);
  if (glued) return glued;
  const name = nameAt(at2, scan2);
  if (!name) return null;
  const named4 = afterMonths(scan2, name.to);
  const year = yearFrom(scan2, named4);
  if (year) return dated(year.to, name.number, year, scan2);
  const first = scan2.tokens[at2 - 1]?.text === "-" ? gluedYear(at2 - 3, scan2) : null;
  const calendar = first !== null || scan2.conventions.settings.quarters === "calendar";
  return {
    to: named4,
    when: {
      precision: "quarter",
      period: null,
      inYear: (y) => calendar ? calendarQuarter(y, name.number) : financialQuarter(y, name.number),
      evidence: "placed"
    }
  };
}
function afterMonths({ tokens }, at2) {
  if (tokens[at2]?.kind !== "open") return at2;
  let to = at2 + 1;
  while (MONTH_WORDS.has(tokens[to]?.text ?? "") || "-/to".includes(tokens[to]?.text ?? " ")) to++;
  return to > at2 + 1 && tokens[to]?.kind === "close" ? to + 1 : at2;
}
function gluedYear(at2, { tokens }) {
  const digits = tokens[at2 + 1];
  if (tokens[at2]?.text !== "q" || !isGlued(digits) || !/^[1-4](?:\d\d|20\d\d)$/.test(digits.text))
    return null;
  const year = Number(digits.text.slice(-2)) + 2e3;
  const period2 = calendarQuarter(year, Number(digits.text.charAt(0)));
  return { to: at2 + 2, when: { precision: "quarter", period: period2, evidence: "clear" } };
}
function yearFirst(start, scan2) {
  const at2 = skip(scan2, start, "fy");
  if (scan2.tokens[at2]?.kind !== "number") return null;
  const year = at2 > start ? yearFrom(scan2, start) : yearAt(scan2, at2);
  if (!year || year.doubtful) return null;
  const name = nameAt(skip(scan2, year.to, "-", ",", ":", "/"), scan2);
  return name ? dated(name.to, name.number, year, scan2) : null;
}
function nameAt(at2, scan2) {
  const first = scan2.tokens[at2];
  if (!first) return null;
  const ordinal = first.ordinal ? first.value : NUMERALS.get(first.text);
  if (ordinal !== void 0) {
    const to = phrase(scan2, at2 + 1, "quarter|qtr");
    const number2 = ordinal < 0 ? 4 : ordinal;
    return to !== null && number2 <= 4 ? { to, number: number2 } : null;
  }
  if (!["q", "qtr", "quarter"].includes(first.text)) return null;
  const place = skip(scan2, at2 + 1, ".", "-");
  const second = scan2.tokens[place];
  const number = second?.kind === "number" ? second.value : SPELT.get(second?.text ?? "") ?? 0;
  return number >= 1 && number <= 4 && second?.text.length !== 2 ? { to: place + 1, number } : null;
}
var SPELT = /* @__PURE__ */ new Map([
  ["one", 1],
  ["two", 2],
  ["three", 3],
  ["four", 4]
]);
function yearFrom(scan2, at2) {
  const straight = yearAt(scan2, at2);
  if (straight) return straight;
  const bracketed = scan2.tokens[at2]?.kind === "open" ? yearAt(scan2, at2 + 1) : null;
  if (bracketed && scan2.tokens[bracketed.to]?.kind === "close")
    return { ...bracketed, to: bracketed.to + 1 };
  const place = skip(
    scan2,
    skip(scan2, skip(scan2, at2, "of", "in", ",", "-", "/"), "the"),
    "fy",
    "financial"
  );
  const year = place > at2 ? yearAt(scan2, place) : null;
  const dash = scan2.tokens[at2];
  const isParted = dash?.text === "-" && dash.spaced && scan2.tokens[at2 + 1]?.spaced === true;
  if (year?.doubtful === true && isParted) return null;
  const named4 = ["fy", "financial"].includes(scan2.tokens[place - 1]?.text ?? "");
  return year && named4 && !year.financial ? { ...year, year: year.year - 1, financial: true, doubtful: false } : year;
}
function dated(to, number, year, scan2) {
  const byFinancial = financialQuarter(year.year, number);
  const byCalendar = calendarQuarter(year.year, number);
  if (year.financial)
    return { to, when: { precision: "quarter", period: byFinancial, evidence: "clear" } };
  const calendar = scan2.conventions.settings.quarters === "calendar";
  const taken = calendar ? byCalendar : byFinancial;
  const other = calendar ? byFinancial : byCalendar;
  const doubt = {
    kind: "ambiguous",
    readings: [
      { words: calendar ? "calendar quarter" : "quarter of the financial year", due: taken.end },
      { words: calendar ? "quarter of the financial year" : "calendar quarter", due: other.end }
    ]
  };
  return { to, when: { precision: "quarter", period: taken, evidence: "clear", remarks: [doubt] } };
}
var calendarQuarter = (year, n) => months(year, n * 3 - 2, n * 3);
var financialQuarter = (year, n) => n === 4 ? months(year + 1, 1, 3) : months(year, n * 3 + 1, n * 3 + 3);

// src/core/read/deadlines/periods/feast.ts
var FEASTS = [
  ["shrove tuesday", (year) => addDays(easterSunday(year), -47)],
  ["pancake day", (year) => addDays(easterSunday(year), -47)],
  ["ash wednesday", (year) => addDays(easterSunday(year), -46)],
  ["palm sunday", (year) => addDays(easterSunday(year), -7)],
  ["maundy thursday", (year) => addDays(easterSunday(year), -3)],
  ["good friday", (year) => addDays(easterSunday(year), -2)],
  ["easter monday", (year) => addDays(easterSunday(year), 1)],
  ["easter sunday", (year) => easterSunday(year)],
  ["easter", (year) => easterSunday(year)],
  ["ascension day", (year) => addDays(easterSunday(year), 39)],
  ["whitsun|pentecost", (year) => addDays(easterSunday(year), 49)],
  ["whit sunday", (year) => addDays(easterSunday(year), 49)],
  ["whit monday", (year) => addDays(easterSunday(year), 50)],
  ["christmas day", (year) => day(year, 12, 25)],
  ["christmas eve", (year) => day(year, 12, 24)],
  ["christmas|xmas", (year) => day(year, 12, 25)],
  ["boxing day", (year) => day(year, 12, 26)],
  ["new year ' s day", (year) => day(year, 1, 1)],
  ["new year's|new year\u2019s day", (year) => day(year, 1, 1)],
  ["new years|year day", (year) => day(year, 1, 1)],
  ["new year ' s eve", (year) => day(year, 12, 31)],
  ["new year's|new year\u2019s eve", (year) => day(year, 12, 31)],
  ["new years|year eve", (year) => day(year, 12, 31)],
  ["st|saint valentine's|valentine\u2019s|valentines day", (year) => day(year, 2, 14)],
  ["valentine's|valentine\u2019s|valentines day", (year) => day(year, 2, 14)],
  ["st|saint david's|david\u2019s|davids day", (year) => day(year, 3, 1)],
  ["st|saint patrick's|patrick\u2019s|patricks day", (year) => day(year, 3, 17)],
  ["st|saint george's|george\u2019s|georges day", (year) => day(year, 4, 23)],
  ["st|saint andrew's|andrew\u2019s|andrews day", (year) => day(year, 11, 30)],
  ["may day", (year) => firstMonday(year, 5)],
  ["early may bank holiday", (year) => firstMonday(year, 5)],
  ["may day bank holiday", (year) => firstMonday(year, 5)],
  ["spring bank holiday", (year) => lastMonday(year, 5)],
  ["summer|august bank holiday", (year) => lastMonday(year, 8)],
  ["hallowe'en|hallowe\u2019en|halloween", (year) => day(year, 10, 31)],
  ["bonfire night", (year) => day(year, 11, 5)],
  ["guy fawkes night|day", (year) => day(year, 11, 5)],
  ["remembrance sunday", (year) => secondSunday(year, 11)],
  ["remembrance|armistice day", (year) => day(year, 11, 11)]
];
var WITH_YEAR = [["new year", (year) => day(year, 1, 1)]];
var ELSEWHERE = new Set(
  "chinese lunar vietnamese tibetan jewish islamic hijri muslim hindu tamil sikh bengali persian iranian kurdish thai ethiopian coptic orthodox greek russian julian academic municipal financial school".split(
    " "
  )
);
var feast = {
  id: "feast",
  layer: "period",
  begins: [
    ...new Set(
      [...FEASTS, ...WITH_YEAR].flatMap(([words6]) => (words6.split(" ")[0] ?? "").split("|"))
    )
  ],
  read: (at2, scan2) => {
    const named4 = feastAt(at2, scan2) ?? newYearAt(at2, scan2);
    if (!named4) return null;
    const inYear3 = (year2) => {
      const found2 = named4.find(year2);
      return found2 === null ? null : { start: found2, end: found2 };
    };
    const year = yearFrom(scan2, named4.to);
    if (!year || year.doubtful)
      return {
        to: named4.to,
        when: { precision: "day", period: null, inYear: inYear3, evidence: "placed" }
      };
    return {
      to: year.to,
      when: {
        precision: "day",
        period: year.financial ? withinFinancial(inYear3, year.year) : inYear3(year.year),
        evidence: "clear"
      }
    };
  }
};
function feastAt(at2, scan2, feasts = FEASTS) {
  if (ELSEWHERE.has(scan2.tokens[at2 - 1]?.text ?? "")) return null;
  let best = null;
  for (const [words6, find2] of feasts) {
    const to = phrase(scan2, at2, words6);
    if (to !== null && (!best || to > best.to)) best = { to, find: find2 };
  }
  return best;
}
function newYearAt(at2, scan2) {
  const named4 = feastAt(at2, scan2, WITH_YEAR);
  const year = named4 && yearFrom(scan2, named4.to);
  return year === null || year.doubtful ? null : named4;
}
function withinFinancial(inYear3, year) {
  const first = inYear3(year);
  return first && first.start >= `${String(year)}-04-01` ? first : inYear3(year + 1);
}
function easterSunday(year) {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - c % 4) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month3 = Math.floor((h + l - 7 * m + 90) / 25);
  return day(year, month3, (h + l - 7 * m + 33 * month3 + 19) % 32) ?? lastOfMonth(year, 3);
}
function firstMonday(year, month3) {
  const first = day(year, month3, 1);
  return first && addDays(first, (8 - weekdayOf(first)) % 7);
}
function secondSunday(year, month3) {
  const first = day(year, month3, 1);
  return first && addDays(first, (7 - weekdayOf(first)) % 7 + 7);
}
function lastMonday(year, month3) {
  const last = lastOfMonth(year, month3);
  return addDays(last, -((weekdayOf(last) + 6) % 7));
}

// src/core/read/deadlines/periods/financial-year.ts
var financialYearWritten = {
  id: "financial-year",
  layer: "period",
  begins: ["#", "fy", "fye", "financial", "fiscal", "year"],
  read: (at2, scan2) => {
    const ended = endedIn(scan2, at2);
    if (ended !== null) return ended;
    const start = afterName(scan2, at2);
    const year = financialYearAt(scan2, start);
    if (!year) return start > at2 ? endingIn(scan2, start) : null;
    const to = phrase(scan2, year.to, "financial|fiscal year") ?? skip(scan2, year.to, "fy");
    const named4 = start > at2 || to > year.to;
    const period2 = financialYear(year.year);
    const short = scan2.tokens[start]?.text.length === 2;
    if (short && !named4) return shortYear(to, year.year, scan2);
    return { to, when: { precision: "year", period: period2, evidence: named4 ? "clear" : "placed" } };
  }
};
function shortYear(to, year, { conventions }) {
  const period2 = financialYear(year);
  const asDay = day(year, year % 100 + 1, year % 100);
  const own = planYearOf(conventions).start === period2.start;
  if (asDay && !own) return null;
  const doubt = asDay ? [
    {
      kind: "ambiguous",
      readings: [
        { words: "the financial year", due: period2.end },
        { words: "the day", due: asDay }
      ]
    }
  ] : [];
  return { to, when: { precision: "year", period: period2, evidence: "cell", remarks: doubt } };
}
function endedIn(scan2, at2) {
  const named4 = phrase(scan2, at2, "financial|fiscal year end|ending|ended") ?? phrase(scan2, at2, "fy end|ending") ?? phrase(scan2, at2, "fye");
  if (named4 === null) return null;
  const start = skip(scan2, named4, "-", ":", "of");
  const both = financialYearAt(scan2, start);
  const last = both === null ? calendarYearAt(scan2, start) : null;
  const year = both ?? (last === null ? null : { to: last.to, year: last.year - 1 });
  if (year === null) return null;
  const period2 = financialYear(year.year);
  return { to: year.to, when: { precision: "year", period: period2, evidence: "clear" } };
}
function afterName(scan2, at2) {
  const named4 = phrase(scan2, at2, "financial|fiscal year") ?? skip(scan2, at2, "fy");
  return named4 > at2 ? skip(scan2, named4, "of", "-", ":") : at2;
}
function endingIn(scan2, at2) {
  const year = calendarYearAt(scan2, at2);
  if (!year) return null;
  const taken = financialYear(year.year - 1);
  const doubt = {
    kind: "ambiguous",
    readings: [
      { words: "the financial year that ends in it", due: taken.end },
      { words: "the financial year that begins in it", due: financialYear(year.year).end }
    ]
  };
  return {
    to: year.to,
    when: {
      precision: "year",
      period: taken,
      evidence: "clear",
      certainty: "tentative",
      remarks: [doubt]
    }
  };
}

// src/core/read/deadlines/periods/half-term.ts
var MONDAYS = /* @__PURE__ */ new Map([
  ["autumn", [10, 23]],
  ["october", [10, 23]],
  ["oct", [10, 23]],
  ["spring", [2, 13]],
  ["february", [2, 13]],
  ["feb", [2, 13]],
  ["summer", [5, 25]],
  ["may", [5, 25]],
  ["whitsun", [5, 25]]
]);
var halfTerm = {
  id: "half-term",
  layer: "period",
  begins: [...MONDAYS.keys()],
  read: (at2, scan2) => {
    const monday = MONDAYS.get(scan2.tokens[at2]?.text ?? "");
    const to = nameEnd(at2 + 1, scan2);
    if (!monday || to === null) return null;
    const inYear3 = (year2) => weekFrom(year2, monday);
    const year = yearFrom(scan2, to);
    const shared = { precision: "day", evidence: "clear", certainty: "tentative" };
    if (!year || year.doubtful) return { to, when: { ...shared, period: null, inYear: inYear3 } };
    const later = year.financial && monday[0] < 9;
    return {
      to: year.to,
      when: { ...shared, period: inYear3(later ? year.year + 1 : year.year) }
    };
  }
};
function nameEnd(at2, scan2) {
  const start = isAt(scan2, at2, "term") ? at2 + 1 : at2;
  const to = phrase(scan2, start, "half - term") ?? phrase(scan2, start, "half term");
  return to ?? phrase(scan2, start, "halfterm");
}
function weekFrom(year, [month3, first]) {
  const from = day(year, month3, first);
  if (!from) return null;
  const monday = addDays(from, (8 - weekdayOf(from)) % 7);
  return { start: monday, end: addDays(monday, 4) };
}

// src/core/read/deadlines/periods/half-year.ts
var halfYear = {
  id: "half-year",
  layer: "period",
  begins: ["h", "#", ...NUMERALS.keys()],
  read: (at2, scan2) => yearFirst2(at2, scan2) ?? halfFirst(at2, scan2)
};
function halfFirst(at2, scan2) {
  const name = nameAt2(at2, scan2);
  if (!name) return null;
  const year = yearFrom(scan2, name.to);
  if (year && !year.doubtful) return dated2(year.to, name.number, year.year, year.financial);
  const financial = scan2.conventions.settings.quarters === "financial";
  const inYear3 = (y) => sixMonths(y, firstMonth(name.number, financial));
  return { to: name.to, when: { precision: "months", period: null, inYear: inYear3, evidence: "placed" } };
}
function yearFirst2(at2, scan2) {
  if (scan2.tokens[at2]?.kind !== "number") return null;
  const year = yearAt(scan2, at2);
  const name = year && !year.doubtful ? nameAt2(skip(scan2, year.to, "-", ",", ":"), scan2) : null;
  return year && name && dated2(name.to, name.number, year.year, year.financial);
}
function dated2(to, number, year, financial) {
  const period2 = sixMonths(year, firstMonth(number, financial));
  return { to, when: { precision: "months", period: period2, evidence: "clear" } };
}
var firstMonth = (number, financial) => (number - 1) * 6 + (financial ? 4 : 1);
var sixMonths = (year, first) => months(year, first, first > 7 ? first - 7 : first + 5);
function nameAt2(at2, scan2) {
  const first = scan2.tokens[at2];
  const next = scan2.tokens[at2 + 1];
  if (first?.text === "h" && next?.kind === "number" && !next.spaced)
    return next.value === 1 || next.value === 2 ? { to: at2 + 2, number: next.value } : null;
  if (first?.kind === "number" && next?.text === "h" && !next.spaced)
    return first.value === 1 || first.value === 2 ? { to: at2 + 2, number: first.value } : null;
  const ordinal = first?.ordinal ? first.value : NUMERALS.get(first?.text ?? "");
  const to = phrase(scan2, at2 + 1, "half");
  if (ordinal === void 0 || to === null || ordinal > 2) return null;
  return { to, number: ordinal < 0 ? 2 : ordinal };
}

// src/core/read/deadlines/misspelt.ts
var LETTERS = "abcdefghijklmnopqrstuvwxyz".split("");
var WORDS = /* @__PURE__ */ new Set([
  "marsh",
  "match",
  "larch",
  "parch",
  "mach",
  "mars",
  "arch",
  "marche",
  "une",
  "uly",
  "jul"
]);
var MISSPELT_MONTHS = new Map([
  ["setp", 9],
  ["spet", 9],
  ...MONTHS2.flatMap(
    (name, i) => (name.length < 5 ? shortSlipsOf(name) : slipsOf(name)).map((word) => [
      word,
      i + 1
    ])
  ).filter(([word]) => !WORDS.has(word) && !MONTHS2.some((name) => name.startsWith(word)))
]);
function shortSlipsOf(name) {
  if (name.length < 4) return [];
  return Array.from(name).flatMap((letter, i) => {
    const [before3, after3] = [name.slice(0, i), name.slice(i + 1)];
    return [before3 + after3, before3 + after3.charAt(0) + letter + after3.slice(1)];
  });
}
function slipsOf(name) {
  return Array.from(name).flatMap((letter, i) => {
    const [before3, after3] = [name.slice(0, i), name.slice(i + 1)];
    const next = after3.charAt(0);
    return [
      before3 + after3,
      before3 + next + letter + after3.slice(1),
      ...LETTERS.map((other) => before3 + other + after3),
      ...LETTERS.map((other) => before3 + letter + other + after3)
    ];
  });
}
function isOneSlipApart(a, b) {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i += 1;
  const [restA, restB] = [a.slice(i), b.slice(i)];
  if (a.length > b.length) return restA.slice(1) === restB;
  if (a.length < b.length) return restA === restB.slice(1);
  if (restA.slice(1) === restB.slice(1)) return true;
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}

// src/core/read/deadlines/periods/month-misspelt.ts
var monthMisspelt = {
  id: "month-misspelt",
  layer: "period",
  begins: [...MISSPELT_MONTHS.keys()],
  read: (at2, scan2) => {
    const number = MISSPELT_MONTHS.get(scan2.tokens[at2]?.text ?? "");
    const written3 = number === void 0 ? null : yearAfter(scan2, at2 + 1);
    if (number === void 0 || !written3) return null;
    if (written3.doubtful && !isLikelyYear(scan2, at2, written3.year)) return null;
    const year = written3.financial ? yearInFinancial(written3.year, number) : written3.year;
    const period2 = months(year, number, number);
    const suggestion = `${fullName(number)} ${String(year)}`;
    return {
      to: written3.to,
      when: {
        precision: "month",
        period: period2,
        evidence: "clear",
        remarks: [{ kind: "slip", suggestion, due: period2.end }]
      }
    };
  }
};

// src/core/read/deadlines/periods/month-numbers.ts
var monthNumbers = {
  id: "month-numbers",
  layer: "period",
  begins: ["#"],
  read: (at2, scan2) => {
    const { tokens } = scan2;
    const [first, mark, last] = tokens.slice(at2, at2 + 3);
    const next = tokens[at2 + 3];
    if (!first || !last || !mark || !["/", "-", "."].includes(mark.text) || last.spaced)
      return null;
    if (next && !next.spaced && tokens[at2 + 4]?.kind === "number") return null;
    if (!first.spaced && ["/", "-", "."].includes(tokens[at2 - 1]?.text ?? "")) return null;
    const short = shortYear2(first, mark, last, scan2);
    if (short !== null) return monthOf2(at2 + 3, short, first.value, "cell");
    const [year, month3] = isYear(last) ? [last, first] : [first, last];
    if (!isYear(year) || month3.kind !== "number" || month3.ordinal || month3.text.length > 2)
      return null;
    if (year === first && (mark.text !== "-" || !isTwoDigits(month3))) return null;
    if (year === first && 2e3 + month3.value > year.value) return null;
    if (month3.value < 1 || month3.value > 12) return null;
    return monthOf2(at2 + 3, year.value, month3.value, year === first ? "cell" : "placed");
  }
};
var monthOf2 = (to, year, month3, evidence) => ({
  to,
  when: { precision: "month", period: months(year, month3, month3), evidence }
});
function shortYear2(first, mark, last, scan2) {
  const isMonth = first.kind === "number" && first.value >= 1 && first.value <= 12;
  if (!isMonth || first.ordinal || first.text.length > 2 || !isTwoDigits(last)) return null;
  if (mark.text === "." || mark.text === "-" && !isTwoDigits(first) || mark.spaced) return null;
  const year = 2e3 + last.value;
  return last.value > 12 && isNearPlan(year, scan2) ? year : null;
}

// src/core/read/deadlines/periods/nth-weekday.ts
var WEEKDAYS2 = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
var nthWeekday = {
  id: "nth-weekday",
  layer: "part",
  begins: ["the", "#", "week", ...NUMERALS.keys()],
  read: (at2, scan2) => {
    const numbered3 = weekNumbered(at2, scan2);
    if (numbered3) return numbered3;
    const start = skip(scan2, at2, "the");
    const first = scan2.tokens[start];
    const nth = first?.ordinal ? first.value : NUMERALS.get(first?.text ?? "");
    const weekday = WEEKDAYS2.indexOf(scan2.tokens[start + 1]?.text ?? "");
    const inWeeks = isAt(scan2, start + 1, "week");
    const place = phrase(scan2, start + 2, "of|in");
    if (nth === void 0 || nth > 5 || place === null || weekday < 0 && !inWeeks) return null;
    const inner = scan2.period(skip(scan2, place, "the"), "period");
    if (inner?.when.precision !== "month") return null;
    const within = (month3) => month3 && (inWeeks ? nthWeek(month3, nth) : nthDay(month3, nth, weekday));
    return { to: inner.to, when: { ...inner.when, ...narrowed(inner.when, within) } };
  }
};
function weekNumbered(at2, scan2) {
  const number = scan2.tokens[at2 + 1];
  if (!isAt(scan2, at2, "week") || number?.kind !== "number" || number.value > 5) return null;
  const inner = scan2.period(skip(scan2, at2 + 2, "of", "in", ",", "-"), "period");
  if (inner?.when.precision !== "month") return null;
  const within = (month3) => month3 && nthWeek(month3, number.value);
  return { to: inner.to, when: { ...inner.when, ...narrowed(inner.when, within) } };
}
function narrowed(when, within) {
  const { period: period2, inYear: inYear3 } = when;
  return {
    precision: "day",
    period: within(period2),
    ...inYear3 ? { inYear: (year) => within(inYear3(year)) } : {}
  };
}
function nthDay({ start, end }, nth, weekday) {
  const first = addDays(start, (weekday - weekdayOf(start) + 7) % 7);
  const last = addDays(end, -((weekdayOf(end) - weekday + 7) % 7));
  return only(nth < 0 ? last : addDays(first, (nth - 1) * 7), end);
}
var only = (day3, end) => day3 > end ? null : { start: day3, end: day3 };
function nthWeek({ start, end }, nth) {
  const first = nth < 0 ? addDays(end, -6) : addDays(start, (nth - 1) * 7);
  const last = addDays(first, 6);
  return first > end ? null : { start: first, end: last > end ? end : last };
}

// src/core/read/deadlines/periods/part-of.ts
var WAYS = [
  ["beginning|start of", "start"],
  ["beginning", "start"],
  ["early in|part", "early"],
  ["early", "early"],
  ["first part|half of", "mid"],
  ["middle of", "mid"],
  ["mid -", "mid"],
  ["mid", "mid"],
  ["late in", "late"],
  ["late", "late"],
  ["second|latter part|half of", "late"]
];
var partOf = {
  id: "part-of",
  layer: "part",
  begins: ["the", ...new Set(WAYS.flatMap(([way]) => (way.split(" ")[0] ?? "").split("|")))],
  read: (at2, scan2) => {
    const found2 = partAt(skip(scan2, at2, "the"), scan2);
    const inner = found2 && scan2.period(skip(scan2, skip(scan2, found2.to, "-"), "the"), "period");
    if (!inner || !isDivisible(inner.when)) return null;
    const { period: period2, inYear: inYear3 } = inner.when;
    const when = {
      ...inner.when,
      evidence: period2 ? "clear" : "placed",
      ended: true,
      period: period2 && partOfPeriod(period2, found2.part),
      ...inYear3 ? {
        inYear: (year) => {
          const whole2 = inYear3(year);
          return whole2 && partOfPeriod(whole2, found2.part);
        }
      } : {}
    };
    return { to: inner.to, when };
  }
};
function partAt(at2, scan2) {
  for (const [way, part] of WAYS) {
    const to = phrase(scan2, at2, way);
    if (to !== null) return { to, part };
  }
  return null;
}
var isDivisible = (when) => when.precision !== "day" && when.precision !== "none";
function partOfPeriod({ start, end }, part) {
  if (part === "start") return { start, end: addDays(start, 6) };
  const length = monthsIn({ start, end });
  if (length > 1) return partOfMonths(start, length, part);
  if (part === "early") return { start, end: addDays(start, 9) };
  if (part === "mid") return { start: addDays(start, 10), end: addDays(start, 14) };
  return { start: addDays(start, 20), end };
}
function partOfMonths(start, length, part) {
  const third = Math.max(1, Math.round(length / 3));
  const upTo = (n) => lastOfMonth(yearOf(start), monthOf(start) + n - 1);
  if (part === "early") return { start, end: upTo(third) };
  if (part === "late") return { start: addDays(upTo(length - third), 1), end: upTo(length) };
  const middle = Math.floor(length / 2);
  const begin = Math.min(third, middle - 1);
  const end = length % 2 === 0 ? upTo(middle) : addDays(upTo(middle), 15);
  return { start: begin < 1 ? start : addDays(upTo(begin), 1), end };
}
var monthsIn = ({ start, end }) => (yearOf(end) - yearOf(start)) * 12 + monthOf(end) - monthOf(start) + 1;

// src/core/read/deadlines/periods/quarters.ts
var quarters = {
  id: "quarters",
  layer: "period",
  begins: ["q", "quarter", "quarters", "qtrs"],
  read: (at2, scan2) => {
    const [first, joiner, last] = scan2.tokens.slice(at2 + 1, at2 + 4);
    if (!isQuarter(first) || !isQuarter(last) || first.value >= last.value) return null;
    if (!joiner || phrase(scan2, at2 + 2, "-|/|and|&|to") === null) return null;
    const year = yearFrom(scan2, at2 + 4);
    const inYear3 = (y) => spanOf2(y, first.value, last.value, scan2, year?.financial ?? false);
    if (!year)
      return {
        to: at2 + 4,
        when: { precision: "quarter", period: null, inYear: inYear3, evidence: "placed" }
      };
    const period2 = inYear3(year.year);
    return { to: year.to, when: { precision: "quarter", period: period2, evidence: "clear" } };
  }
};
var isQuarter = (token2) => token2?.kind === "number" && token2.text.length === 1 && token2.value >= 1 && token2.value <= 4;
function spanOf2(year, first, last, scan2, financial) {
  const calendar = !financial && scan2.conventions.settings.quarters === "calendar";
  if (calendar) return months(year, first * 3 - 2, last * 3);
  return months(year, first * 3 + 1, last === 4 ? 3 : last * 3 + 3);
}

// src/core/read/deadlines/periods/range.ts
var LONGEST5 = 12;
var JOINERS2 = ["-", "/", "to", "and", "&", "until", "or", "through"];
var range = {
  id: "range",
  layer: "span",
  begins: ["between", "from", "*"],
  read: (at2, scan2) => {
    const start = skip(scan2, at2, "between", "from");
    const life = planLife(start, scan2);
    if (life) return life;
    const first = scan2.period(start, "part");
    if (!first || isMove(at2, scan2, first)) return null;
    let best = first;
    for (let joins = 0; joins < LONGEST5; joins++) {
      const next = joinedAt(best, scan2);
      if (!next) break;
      best = next;
    }
    return best === first ? null : best;
  }
};
function isMove(at2, scan2, { when }) {
  const from = isAt(scan2, at2, "from") ? at2 : at2 - 1;
  const verb = scan2.tokens[from - 1]?.text ?? "";
  if (!isAt(scan2, from, "from") || !isRevisionWord(verb)) return false;
  const before3 = scan2.tokens[from - 2]?.text;
  if (verb === "extended" && before3 !== void 0 && !isFiller(before3)) return false;
  return verb !== "extended" || when.period !== null;
}
function joinedAt({ to, when: first }, scan2) {
  const joiner = scan2.tokens[to]?.text ?? "";
  if (!JOINERS2.includes(joiner) && !(joiner === "," && !first.period)) return null;
  const second = scan2.period(skip(scan2, to + 1, "the", "and"), "part");
  const when = second && joined(first, second.when);
  return when && { to: second.to, when };
}
function planLife(at2, scan2) {
  const [first, mark, last] = scan2.tokens.slice(at2, at2 + 3);
  if (!isYear(first) || !mark || !["-", "to", "/"].includes(mark.text)) return null;
  const end = isYear(last) ? last.value : isTwoDigits(last) ? 2e3 + last.value : 0;
  if (end <= first.value + 1 || end > first.value + 30) return null;
  const next = scan2.tokens[at2 + 3];
  if (isGlued(next) && "/-".includes(next.text)) return null;
  const period2 = { start: months(first.value, 1, 1).start, end: months(end, 12, 12).end };
  return {
    to: at2 + 3,
    when: { precision: "year", period: period2, evidence: "placed", planLife: true }
  };
}
function joined(first, last) {
  if (first.certainty === "none" || last.certainty === "none") return null;
  const precision = precisionOf(first, last);
  const paired = first.evidence === "placed" && last.evidence === "placed" && precision !== "year";
  const clear = paired || first.evidence === "clear" || last.evidence === "clear";
  const tentative = first.certainty === "tentative" || last.certainty === "tentative";
  const shared = {
    precision,
    evidence: clear ? "clear" : "placed",
    remarks: [...first.remarks ?? [], ...last.remarks ?? []],
    certainty: tentative ? "tentative" : "stated"
  };
  if (!first.period && !last.period) {
    const inYear3 = (year) => {
      const start2 = first.inYear?.(year);
      return spanned(start2, after(last, start2));
    };
    return { ...shared, period: null, inYear: inYear3 };
  }
  const end = last.period ?? after(last, first.period);
  const start = first.period ?? before(first, last.period);
  const period2 = spanned(start, end);
  return period2 && { ...shared, period: period2 };
}
function precisionOf(first, last) {
  const both = [first.precision, last.precision];
  if (both.includes("month") || both.includes("months")) return "months";
  return last.precision;
}
function spanned(first, last) {
  return first && last && first.start <= last.end ? { start: first.start, end: last.end } : null;
}
function after(when, other) {
  if (!other || !when.inYear) return null;
  for (let year = yearOf(other.start) - 1; year <= yearOf(other.end) + 1; year++) {
    const period2 = when.inYear(year);
    if (period2 && period2.end >= other.end && period2.start >= other.start) return period2;
  }
  return null;
}
function before(when, other) {
  if (!other || !when.inYear) return null;
  for (let year = yearOf(other.end) + 1; year >= yearOf(other.start) - 2; year--) {
    const period2 = when.inYear(year);
    if (period2 && period2.start <= other.start && period2.end <= other.end) return period2;
  }
  return null;
}

// src/core/read/deadlines/periods/season.ts
var SEASONS = ["spring", "summer", "autumn", "winter"];
var season = {
  id: "season",
  layer: "period",
  begins: SEASONS,
  read: (at2, scan2) => {
    const name = SEASONS.find((each) => isAt(scan2, at2, each));
    if (!name) return null;
    const [first, last] = scan2.conventions.settings.seasons[name];
    const to = skip(scan2, at2 + 1, "holidays", "holiday", "break", "season");
    const year = yearFrom(scan2, to);
    if (!year || year.doubtful && scan2.tokens[to]?.text === "-")
      return {
        to,
        when: {
          precision: "season",
          period: null,
          inYear: (y) => months(y, first, last),
          evidence: "placed"
        }
      };
    if (!year.financial && last < first)
      return { to: year.to, when: overNewYear(year.year, first, last) };
    return {
      to: year.to,
      when: { precision: "season", period: months(year.year, first, last), evidence: "clear" }
    };
  }
};
function overNewYear(year, first, last) {
  const taken = months(year, first, 12);
  const doubt = {
    kind: "ambiguous",
    readings: [
      { words: `the part of it in ${String(year)}`, due: taken.end },
      { words: "the whole of it", due: lastOfMonth(year + 1, last) }
    ]
  };
  return {
    precision: "season",
    period: taken,
    evidence: "clear",
    certainty: "tentative",
    remarks: [doubt]
  };
}

// src/core/read/deadlines/periods/semester.ts
var SEMESTERS = [
  [9, 1],
  [2, 6]
];
var semester = {
  id: "semester",
  layer: "period",
  begins: ["semester", "sem", "#", ...NUMERALS.keys()],
  read: (at2, scan2) => {
    const name = nameAt3(at2, scan2);
    const [first, last] = SEMESTERS[(name?.number ?? 0) - 1] ?? [];
    if (name === null || first === void 0 || last === void 0) return null;
    const kind = { precision: "term", certainty: "tentative" };
    const year = yearFrom(scan2, name.to);
    if (year === null) {
      const inYear3 = (y) => months(y, first, last);
      return { to: name.to, when: { ...kind, period: null, inYear: inYear3, evidence: "placed" } };
    }
    const begins = year.financial && name.number === 2 ? year.year + 1 : year.year;
    return {
      to: year.to,
      when: { ...kind, period: months(begins, first, last), evidence: "clear" }
    };
  }
};
function nameAt3(at2, scan2) {
  const [first, second] = [scan2.tokens[at2], scan2.tokens[at2 + 1]];
  const to = phrase(scan2, at2, "semester|sem");
  if (to !== null) {
    return second?.kind === "number" && second.text.length === 1 ? { to: to + 1, number: second.value } : null;
  }
  const number = first?.ordinal === true ? first.value : NUMERALS.get(first?.text ?? "");
  const after3 = phrase(scan2, at2 + 1, "semester");
  return number === void 0 || after3 === null ? null : { to: after3, number };
}

// src/core/read/deadlines/periods/term.ts
var TERMS = ["autumn", "spring", "summer"];
var term = {
  id: "term",
  layer: "period",
  begins: TERMS,
  read: (at2, scan2) => {
    const name = TERMS.find((each) => isAt(scan2, at2, each));
    const word = at2 + 1;
    if (!name) return null;
    const spans = scan2.conventions.settings.terms;
    const [first, last] = spans[name];
    if (!isAt(scan2, word, "term")) return yearBetween(at2, first, last, scan2);
    const year = yearFrom(scan2, word + 1);
    if (!year)
      return {
        to: word + 1,
        when: {
          precision: "term",
          period: null,
          inYear: (y) => months(y, first, last),
          evidence: "placed"
        }
      };
    const later = year.financial && first < spans.autumn[0];
    const period2 = months(later ? year.year + 1 : year.year, first, last);
    return { to: year.to, when: { precision: "term", period: period2, evidence: "clear" } };
  }
};
function yearBetween(at2, first, last, scan2) {
  const year = yearFrom(scan2, at2 + 1);
  if (!year || year.financial || !isAt(scan2, skip(scan2, year.to, "school"), "term")) return null;
  return {
    to: skip(scan2, year.to, "school") + 1,
    when: { precision: "term", period: months(year.year, first, last), evidence: "clear" }
  };
}

// src/core/read/deadlines/periods/this-year.ts
var WAYS2 = [
  "year end",
  "year - end",
  "financial|municipal|plan year end",
  "financial|municipal|plan year - end",
  "end of year|fy",
  "end of the fy",
  "eoy",
  "end of the|this year",
  "end of the|this|current financial|municipal|plan year",
  "end of financial|municipal|plan year",
  "this|current financial|municipal|plan year",
  "the current financial|municipal|plan year"
];
var SCHOOL = [
  "end of academic|school year",
  "end of the|this academic|school year",
  "this|current academic|school year"
];
var CALENDAR = ["end of calendar year", "end of the|this calendar year"];
var thisYear = {
  id: "this-year",
  layer: "period",
  begins: ["year", "eoy", "financial", "municipal", "plan", "end", "this", "current", "the"],
  read: (at2, scan2) => {
    const place = phrase(scan2, at2, "the end") === null ? at2 : at2 + 1;
    return found(place, scan2, WAYS2, (year) => ownYear(year, scan2)) ?? found(place, scan2, SCHOOL, (year) => months(year - 1, 9, 7)) ?? found(place, scan2, CALENDAR, (year) => months(year, 1, 12));
  }
};
function ownYear(year, { conventions: { planYear } }) {
  return planYear === null || isLong(planYear) ? financialYear(year) : planYear;
}
function found(at2, scan2, ways, inYear3) {
  const ends = ways.map((way) => phrase(scan2, at2, way)).filter((to) => to !== null);
  if (ends.length === 0) return null;
  return {
    to: Math.max(...ends),
    when: { precision: "year", period: null, inYear: inYear3, evidence: "placed", ended: true }
  };
}

// src/core/read/deadlines/periods/week.ts
var COMMENCING = [
  "w / c",
  "w / b",
  "w . c .",
  "w . c",
  "wc|wb",
  "week|wk commencing|beginning|starting|comm|beg|of",
  "week|wk commencing|beginning|starting on",
  "wk c",
  "weeks commencing|beginning"
];
var ENDING2 = ["w / e", "week|wk ending|end", "week|wk ending on", "wk e"];
var week = {
  id: "week",
  layer: "part",
  begins: ["w", "wc", "wb", "week", "weeks", "wk", "the"],
  read: (at2, scan2) => {
    const start = skip(scan2, at2, "the");
    return read(start, scan2, COMMENCING, (day3) => ({ start: day3, end: addDays(day3, 6) })) ?? read(start, scan2, ENDING2, (day3) => ({
      start: addDays(day3, -((weekdayOf(day3) + 6) % 7)),
      end: day3
    }));
  }
};
function read(at2, scan2, ways, weekOf) {
  const ends = ways.map((way) => phrase(scan2, at2, way)).filter((to) => to !== null);
  if (ends.length === 0) return null;
  const inner = scan2.period(skip(scan2, Math.max(...ends), ":", "."), "period");
  if (inner?.when.precision !== "day") return null;
  const { period: period2, inYear: inYear3 } = inner.when;
  const when = {
    ...inner.when,
    evidence: "clear",
    period: period2 && weekOf(period2.end),
    ...inYear3 ? {
      inYear: (year) => {
        const found2 = inYear3(year);
        return found2 && weekOf(found2.end);
      }
    } : {}
  };
  return { to: inner.to, when };
}

// src/core/read/deadlines/periods/year-slip.ts
var NEAR = 10;
var yearSlip = {
  id: "year-slip",
  layer: "period",
  begins: [...MONTH_WORDS.keys(), ...MISSPELT_MONTHS.keys()],
  read: (at2, scan2) => {
    const word = scan2.tokens[at2]?.text ?? "";
    const month3 = MONTH_WORDS.get(word) ?? MISSPELT_MONTHS.get(word);
    const written3 = month3 === void 0 ? null : digitsAt(scan2, at2 + 1);
    if (month3 === void 0 || !written3 || scan2.tokens[written3.to]?.kind === "word") return null;
    const year = meant(written3.text, scan2);
    if (year === null) return null;
    const due = months(year, month3, month3).end;
    const suggestion = `${fullName(month3)} ${String(year)}`;
    return {
      to: written3.to,
      when: {
        precision: "none",
        period: null,
        evidence: "clear",
        certainty: "none",
        remarks: [{ kind: "slip", suggestion, due }]
      }
    };
  }
};
function digitsAt({ tokens }, at2) {
  let to = at2;
  let text = "";
  for (; to < at2 + 4; to++) {
    const token2 = tokens[to];
    if (!token2 || to > at2 && token2.spaced) break;
    if (token2.kind !== "number" && !/^[oil]+$/.test(token2.text)) break;
    text += token2.text;
  }
  if (tokens[at2]?.kind !== "number" || text.length < 3 || text.length > 5) return null;
  return to === at2 + 1 && isYear(tokens[at2]) ? null : { to, text };
}
function meant(text, scan2) {
  const digits = text.replace(/o/g, "0").replace(/[il]/g, "1");
  const middle = yearOf(planYearOf(scan2.conventions).start);
  for (let off = 0; off <= NEAR; off++)
    for (const year of [middle + off, middle - off])
      if (digits === String(year) || isOneSlipApart(digits, String(year))) return year;
  return null;
}

// src/core/read/deadlines/periods/index.ts
var PERIODS2 = [
  financialYearWritten,
  dayNumbers,
  dayMonth,
  monthNumbers,
  month2,
  monthMisspelt,
  yearSlip,
  quarter,
  quarters,
  halfYear,
  halfTerm,
  term,
  semester,
  season,
  feast,
  academicYear,
  calendarYear,
  thisYear,
  endOf,
  partOf,
  event,
  week,
  nthWeekday,
  days,
  range
];

// src/core/read/deadlines/qualifiers/approximate.ts
var WORDS2 = [
  ...["provisional", "provisionally", "approximately", "approx", "circa", "c", "around", "about"],
  ...[
    "estimated",
    "est",
    "anticipated",
    "likely",
    "expected",
    "indicative",
    "possibly",
    "probably"
  ],
  ...["hopefully", "proposed", "earliest", "draft", "~", "?"]
];
var approximate = {
  id: "approximate",
  begins: WORDS2,
  read: (at2, scan2) => ({
    to: phrase(scan2, at2 + 1, "to be") ?? skip(scan2, at2 + 1, "."),
    certainty: "tentative",
    alone: false
  })
};

// src/core/read/deadlines/qualifiers/conditional.ts
var WAYS3 = [
  "subject to",
  "dependent|depending|conditional|contingent on|upon",
  "pending",
  "provided|providing that",
  "once",
  "when",
  "if",
  "on|upon completion|approval|receipt|award|appointment|agreement|confirmation of",
  "following completion|approval|receipt|award|appointment|agreement|confirmation",
  "after completion|approval|receipt|award|appointment|agreement|confirmation",
  "as and when",
  "as soon as",
  "as required|needed|necessary|appropriate",
  "when required|needed|necessary|appropriate"
];
var conditional = {
  id: "conditional",
  begins: [...new Set(WAYS3.flatMap((way) => (way.split(" ")[0] ?? "").split("|")))],
  read: (at2, scan2) => {
    if (!WAYS3.some((way) => phrase(scan2, at2, way) !== null)) return null;
    const to = clauseEnd(scan2, at2);
    return {
      to,
      certainty: "tentative",
      remark: { kind: "conditional", on: words4(scan2, at2, to) },
      alone: true
    };
  }
};
var LONGEST6 = 30;
function clauseEnd(scan2, at2) {
  let to = at2;
  for (; to < scan2.tokens.length && to < at2 + LONGEST6; to++) {
    const token2 = scan2.tokens[to];
    if (!token2 || token2.kind === "close" || token2.kind === "open") break;
    if (token2.text === ";" || token2.text === ".") break;
    if (to > at2 && PARTS2.includes(token2.text) && isDateToEnd(scan2, to + 1)) break;
  }
  return to;
}
var PARTS2 = [",", "-", ":"];
function isDateToEnd(scan2, at2) {
  const date = scan2.period(at2, "span");
  const next = date && scan2.tokens[date.to];
  return date !== null && (!next || next.kind === "close" || next.text === ";" || next.text === ".");
}
function words4(scan2, from, to) {
  return scan2.tokens.slice(from, to).map((token2, i) => (i > 0 && token2.spaced ? " " : "") + token2.text).join("");
}

// src/core/read/deadlines/qualifiers/duration.ts
var UNIT = "days|weeks|months|day|week|month";
var duration = {
  id: "duration",
  begins: ["#"],
  read: (at2, scan2) => {
    const number = scan2.tokens[at2];
    if (!number || number.ordinal || number.value > 60) return null;
    const to = phrase(scan2, at2 + 1, UNIT) ?? phrase(scan2, at2 + 1, `working ${UNIT}`);
    return to === null ? null : { to, certainty: "stated", alone: false };
  }
};

// src/core/read/deadlines/qualifiers/ongoing.ts
var WAYS4 = [
  "onwards|onward|ongoing|continuous|continuously|continual|indefinitely|permanent|rolling|daily",
  "on - going",
  "on going",
  "and onwards|ongoing|beyond",
  "& onwards|ongoing|beyond",
  "then onwards|ongoing",
  "and then onwards|ongoing",
  "and on - going",
  "and is|are ongoing",
  "rolling programme",
  "continuous process|programme",
  "ongoing process|programme|work|activity|basis",
  "on - going process|programme|work|activity|basis",
  "business as usual",
  "bau",
  "throughout",
  "throughout the year|period|plan",
  "all year round",
  "open ended",
  "open - ended"
];
var ongoing = {
  id: "ongoing",
  begins: [...new Set(WAYS4.flatMap((way) => (way.split(" ")[0] ?? "").split("|")))],
  read: (at2, scan2) => {
    const ends = WAYS4.map((way) => phrase(scan2, at2, way)).filter((to2) => to2 !== null);
    if (ends.length === 0) return null;
    const to = Math.max(...ends);
    if (scan2.tokens[at2]?.text === "throughout" && scan2.period(to, "span")) return null;
    return { to, certainty: "ongoing", open: true, alone: true };
  }
};

// src/core/read/deadlines/qualifiers/plan-year-number.ts
var planYearNumber = {
  id: "plan-year-number",
  begins: ["year", "yr"],
  read: (at2, { tokens }) => {
    const number = tokens[at2 + 1];
    if (number?.kind !== "number" || number.value < 1 || number.value > 10) return null;
    return { to: at2 + 2, alone: false };
  }
};

// src/core/read/deadlines/qualifiers/recurring.ts
var ADVERBS = /* @__PURE__ */ new Map([
  ["annually", "year"],
  ["annual", "year"],
  ["yearly", "year"],
  ["biannually", "half-year"],
  ["biannual", "half-year"],
  ["quarterly", "quarter"],
  ["termly", "term"],
  ["monthly", "month"],
  ["fortnightly", "fortnight"],
  ["weekly", "week"]
]);
var UNITS = /* @__PURE__ */ new Map([
  ["year", "year"],
  ["annum", "year"],
  ["quarter", "quarter"],
  ["term", "term"],
  ["month", "month"],
  ["fortnight", "fortnight"],
  ["week", "week"]
]);
var PRECISION = {
  "two years": "year",
  year: "year",
  "half-year": "months",
  quarter: "quarter",
  term: "term",
  "two months": "months",
  month: "month",
  "six weeks": "day",
  fortnight: "day",
  week: "day"
};
var recurring2 = {
  id: "recurring",
  begins: [
    ...ADVERBS.keys(),
    "every",
    "each",
    "per",
    "bi",
    "half",
    "six",
    "#",
    "twice",
    "once"
  ].concat("and", "then", "on"),
  read: (at2, scan2) => {
    const found2 = everyAt(afterAnd(scan2, at2), scan2);
    if (!found2) return null;
    const to = skip(scan2, found2.to, "thereafter", "basis", "after");
    return {
      to,
      remark: { kind: "recurring", every: found2.every, next: null },
      precision: PRECISION[found2.every],
      open: true,
      alone: found2.alone
    };
  }
};
var afterAnd = (scan2, at2) => phrase(scan2, at2, "on a|an") ?? skip(scan2, skip(scan2, at2, "and"), "then");
function everyAt(at2, scan2) {
  const word = scan2.tokens[at2]?.text ?? "";
  if (scan2.tokens[at2 - 1]?.text === "-" && scan2.tokens[at2 - 2]?.text === "bi") return null;
  const adverb = ADVERBS.get(word);
  if (adverb) return { to: at2 + 1, every: adverb, alone: true };
  const half = phrase(scan2, at2, "half - yearly") ?? phrase(scan2, at2, "half yearly");
  const six = phrase(scan2, at2, "six|6 - monthly") ?? phrase(scan2, at2, "six|6 monthly");
  const twice = phrase(scan2, at2, "twice a|per|each year") ?? phrase(scan2, at2, "bi - annually|annual");
  const yearly = phrase(scan2, at2, "twice yearly|annually");
  const halfYear2 = half ?? six ?? twice ?? yearly;
  if (halfYear2 !== null) return { to: halfYear2, every: "half-year", alone: true };
  const once = phrase(scan2, at2, "once a|per|each|every") ?? phrase(scan2, at2, "every|each|per");
  if (once === null) return null;
  const unit = UNITS.get(scan2.tokens[once]?.text ?? "");
  if (unit) return { to: once + 1, every: unit, alone: true };
  const several = everySeveral(once, scan2);
  if (several) return several;
  return word === "per" || word === "once" ? null : everyNamed(once, scan2);
}
var SEVERAL = [
  ["2|two weeks", "fortnight"],
  ["6|six weeks", "six weeks"],
  ["2|two months", "two months"],
  ["2|two years", "two years"],
  ["other|second year", "two years"],
  ["other|second month", "two months"],
  ["3|three months", "quarter"],
  ["6|six months", "half-year"],
  ["12|twelve months", "year"],
  ["monday|tuesday|wednesday|thursday|friday|saturday|sunday", "week"]
];
function everySeveral(at2, scan2) {
  for (const [words6, every] of SEVERAL) {
    const to = phrase(scan2, at2, words6);
    if (to !== null) return { to, every, alone: true };
  }
  return null;
}
function everyNamed(at2, scan2) {
  if (NUMERALS.has(scan2.tokens[at2]?.text ?? "") && !isAt(scan2, at2 + 1, "quarter")) return null;
  const match = scan2.period(at2, "part");
  return match?.when.inYear ? { to: at2, every: "year", alone: false } : null;
}

// src/core/read/deadlines/qualifiers/relative.ts
var UNIT2 = "day|days|week|weeks|month|months|year|years";
var AFTER = "from|after|following|prior|before|post";
var NUMBERS = "a|one|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen";
var relative = {
  id: "relative",
  begins: ["within", "#", ...NUMBERS.split("|")],
  read: (at2, scan2) => {
    const within = phrase(scan2, at2, "within");
    const number = numberAt(scan2, within ?? at2);
    const unit = number === null ? null : unitAt(scan2, number);
    if (unit === null) return null;
    const from = phrase(scan2, unit, within === null ? AFTER : `of|${AFTER}`);
    if (from === null && within === null) return null;
    const standard = scan2.tokens[unit - 1]?.text.startsWith("day") ?? false;
    const to = from === null ? unit : clauseEnd(scan2, from);
    return {
      to,
      certainty: "tentative",
      remark: { kind: "conditional", on: words4(scan2, at2, to) },
      alone: true,
      clear: from !== null && !standard
    };
  }
};
function numberAt(scan2, at2) {
  const number = scan2.tokens[at2];
  if (number?.kind === "number" && number.value < 100) return at2 + 1;
  return phrase(scan2, at2, NUMBERS);
}
var unitAt = (scan2, at2) => phrase(scan2, at2, UNIT2) ?? phrase(scan2, at2, `working|calendar|school ${UNIT2}`);

// src/core/read/deadlines/qualifiers/time-of-day.ts
var timeOfDay = {
  id: "time-of-day",
  begins: ["#", "t", "at", "noon", "midday", "midnight"],
  read: (at2, scan2) => {
    const start = skip(scan2, at2, "at", "t");
    const to = phrase(scan2, start, "noon|midday|midnight") ?? clockAt(start, scan2);
    return to === null ? null : { to, alone: false };
  }
};
var MOST_PARTS = 4;
function clockAt(at2, scan2) {
  if (scan2.tokens[at2]?.kind !== "number") return null;
  let to = at2 + 1;
  for (let parts = 1; parts < MOST_PARTS; parts++) {
    const mark = scan2.tokens[to]?.text;
    if (mark !== ":" && mark !== "." || scan2.tokens[to + 1]?.kind !== "number") break;
    to += 2;
  }
  const half = skip(scan2, to, "am", "pm", "z");
  return half > to || to > at2 + 1 ? half : null;
}

// src/core/read/deadlines/qualifiers/to-be-confirmed.ts
var WAYS5 = [
  "tbc|tba|tbd",
  "t . b . c .",
  "t . b . c",
  "t . b . a",
  "date|dates|deadline|timescale|timescales|timing to be confirmed|agreed|announced|determined|decided|set|finalised|arranged|advised",
  "date|dates|timescale|timescales|timing tbc|tba|tbd",
  "to be confirmed|agreed|announced|determined|decided|set|finalised|arranged|advised",
  "not yet set|agreed|known|confirmed",
  "awaiting confirmation|date|dates"
];
var LEADS = /* @__PURE__ */ new Set(["by", "in", "on", "at", "before"]);
var toBeConfirmed = {
  id: "to-be-confirmed",
  begins: ["tbc", "tba", "tbd", "t", "date", "dates", "deadline", "timescale", "timescales"].concat(
    ["timing", "to", "not", "awaiting"]
  ),
  read: (at2, scan2) => {
    const ends = WAYS5.map((way) => phrase(scan2, at2, way)).filter((to2) => to2 !== null);
    if (ends.length === 0) return null;
    const to = Math.max(...ends);
    const verb = scan2.tokens[at2]?.text === "to" && scan2.tokens[to - 1]?.text !== "confirmed";
    if (verb && (scan2.period(to, "span") || LEADS.has(scan2.tokens[to]?.text ?? ""))) return null;
    return {
      to,
      certainty: "tentative",
      remark: { kind: "to-be-confirmed" },
      alone: true
    };
  }
};

// src/core/read/deadlines/qualifiers/index.ts
var QUALIFIERS = [
  toBeConfirmed,
  relative,
  conditional,
  recurring2,
  ongoing,
  approximate,
  planYearNumber,
  duration,
  timeOfDay
];

// src/core/read/deadlines/tokens.ts
var PIECE2 = /[A-Za-z\u00c0-\u024f]+(?:['’][A-Za-z\u00c0-\u024f]+)*|[£$€]\s?[\d.,]*\d(?:\s?(?:bn|[mMkK]|million|billion)\b)?|\d{1,3}(?:,\d{3})+(?!\d)|\d+(?:\.\d+)?\s?%|\d+|\S/g;
var ORDINAL = /* @__PURE__ */ new Set(["st", "nd", "rd", "th"]);
var ENDS = 2e3;
function tokenise2(text) {
  if (text.length <= 2 * ENDS) return piecesOf2(text, 0, text.length);
  const head = Math.max(text.lastIndexOf(" ", ENDS), ENDS / 2);
  const found2 = text.indexOf(" ", text.length - ENDS);
  const tail = found2 < 0 || found2 > text.length - ENDS / 2 ? text.length - ENDS : found2;
  const left = { ...token("\u2026", head, true), end: tail };
  return [...piecesOf2(text, 0, head), left, ...piecesOf2(text, tail, text.length)];
}
function piecesOf2(text, from, to) {
  const tokens = [];
  let end = from;
  for (const match of text.slice(from, to).matchAll(PIECE2)) {
    const start = from + match.index;
    const spaced = start > end;
    const last = tokens.at(-1);
    end = start + match[0].length;
    if (last?.kind === "number" && !spaced && ORDINAL.has(match[0].toLowerCase())) {
      tokens[tokens.length - 1] = { ...last, end, ordinal: true };
    } else {
      tokens.push(token(match[0], start, spaced));
    }
  }
  return tokens;
}
function token(piece, start, spaced) {
  const kind = kindOf(piece);
  return {
    kind,
    text: kind === "word" ? piece.toLowerCase() : kind === "mark" ? plainMark(piece) : piece,
    start,
    end: start + piece.length,
    value: kind === "number" ? Number(piece) : NaN,
    spaced,
    capital: kind === "word" && piece.charAt(0) !== piece.charAt(0).toLowerCase(),
    ordinal: false
  };
}
function kindOf(piece) {
  const first = piece.charAt(0);
  if (first >= "0" && first <= "9") return NUMBER.test(piece) ? "number" : "amount";
  if (piece === "(" || piece === "[") return "open";
  if (piece === ")" || piece === "]") return "close";
  if (first === "\xA3" || first === "$" || first === "\u20AC") return "amount";
  return first.toLowerCase() === first.toUpperCase() ? "mark" : "word";
}
var NUMBER = /^\d+$/;
function plainMark(mark) {
  if ("-\u2010\u2011\u2012\u2013\u2014\u2212".includes(mark)) return "-";
  return "'\u2019\u2018`\xB4".includes(mark) ? "'" : mark;
}

// src/core/read/deadlines/scan.ts
var LAYERS = ["period", "part", "span"];
function scan(text, conventions) {
  const tokens = tokenise2(text);
  const periods = LAYERS.map(() => /* @__PURE__ */ new Map());
  const qualifiers = /* @__PURE__ */ new Map();
  const begins = (at2) => BEGINNINGS.has(keyOf(tokens[at2]));
  const reading2 = {
    text,
    tokens,
    conventions,
    begins,
    period: (at2, layer) => begins(at2) ? kept(periods[LAYERS.indexOf(layer)] ?? /* @__PURE__ */ new Map(), at2, () => longest(reading2, at2, layer)) : null,
    qualifier: (at2) => begins(at2) ? kept(qualifiers, at2, () => firstQualifier(reading2, at2)) : null
  };
  return reading2;
}
function kept(known5, at2, find2) {
  const found2 = known5.get(at2);
  if (found2 !== void 0) return found2;
  const made = find2();
  known5.set(at2, made);
  return made;
}
function longest(reading2, at2, layer) {
  const index = LAYERS.indexOf(layer);
  const below = LAYERS[index - 1];
  let best = below ? reading2.period(at2, below) : null;
  const begun2 = best !== null;
  for (const notation of candidates(reading2.tokens[at2], PERIODS_BY_WORD[index], begun2)) {
    const match = notation.read(at2, reading2);
    if (match && (!best || match.to > best.to)) best = match;
  }
  return best;
}
function firstQualifier(reading2, at2) {
  for (const notation of candidates(reading2.tokens[at2], QUALIFIERS_BY_WORD, false)) {
    const found2 = notation.read(at2, reading2);
    if (found2) return found2;
  }
  return null;
}
var NONE = [];
function candidates(token2, byWord2, begun2) {
  if (!token2 || !byWord2) return NONE;
  if (begun2 && byWord2.has("*")) return [...byWord2.get("*") ?? NONE, ...named(token2, byWord2)];
  return named(token2, byWord2);
}
var named = (token2, byWord2) => byWord2.get(keyOf(token2)) ?? NONE;
var keyOf = (token2) => token2?.kind === "number" ? "#" : token2?.text ?? "";
function byWord(notations) {
  const map = /* @__PURE__ */ new Map();
  for (const notation of notations)
    for (const word of notation.begins) map.set(word, [...map.get(word) ?? [], notation]);
  return map;
}
var PERIODS_BY_WORD = LAYERS.map(
  (layer) => byWord(PERIODS2.filter((notation) => notation.layer === layer))
);
var QUALIFIERS_BY_WORD = byWord(QUALIFIERS);
var BEGINNINGS = new Set(
  [...PERIODS2, ...QUALIFIERS].flatMap((notation) => notation.begins)
);

// src/core/read/deadlines/stages.ts
var JOINERS3 = /* @__PURE__ */ new Set(["and", "then", "followed", "with", "&"]);
var LONGEST_GAP2 = 8;
function stagesJoined(scan2, choice) {
  const { taken, others } = choice;
  const first = others.filter((each) => each.to <= taken.from).at(-1);
  const start = first?.when?.period;
  const end = taken.when?.period;
  if (!first || !start || !end || start.start > end.start) return choice;
  if (!isStage(first) || !isStage(taken) || !areJoined(scan2, first.to, taken.from)) return choice;
  const joined4 = {
    ...taken,
    from: first.from,
    when: {
      ...taken.when,
      precision: "months",
      evidence: "clear",
      period: { start: start.start, end: end.end }
    }
  };
  return { taken: joined4, others };
}
var isStage = (mention2) => mention2.bracket === "none" && !mention2.moved && (mention2.lead?.role === "in" || mention2.lead?.role === "by");
function areJoined(scan2, from, to) {
  const gap = scan2.tokens.slice(from, to);
  const first = gap[0]?.text === "," ? gap[1] : gap[0];
  if (!first || gap.length > LONGEST_GAP2 || !JOINERS3.has(first.text)) return false;
  return gap.every((token2) => token2.text !== "." && token2.text !== ";");
}

// src/core/read/deadlines/title.ts
function without(text, start, end) {
  let from = start;
  while (from > 0 && LOOSE.test(text.charAt(from - 1))) from--;
  let to = end;
  while (to < text.length && FOOTNOTE.test(text.charAt(to))) to++;
  while (to < text.length && LOOSE.test(text.charAt(to))) to++;
  const [before3, after3] = [text.slice(0, from), text.slice(to)];
  const left = /^[.!?)\]]/u.test(after3) || before3 === "" || after3 === "" ? "" : " ";
  return (before3 + left + after3).trim();
}
var FOOTNOTE = /[*†‡¹²³]/u;
var LOOSE = /[\s,;:–—-]/u;

// src/core/read/deadlines/in-text.ts
function readText(text, conventions) {
  const scan2 = scan(text, conventions);
  const found2 = mentions(scan2);
  const first = found2.length > 0 ? choose(scan2, found2) : null;
  if (!first) return { deadline: null, revised: null, title: text.trim(), tag: null };
  const { taken, others } = stagesJoined(scan2, first);
  const [start, end] = extent(scan2, taken);
  const { deadline, revised } = resolved(taken, scan2, conventions);
  return {
    deadline: withOthers(deadline, others, scan2, conventions),
    revised,
    // Without its date an item of a list would run on into the one before.
    title: isItemHeading(scan2, taken) ? text.trim() : without(text, start, end),
    tag: taken.tag
  };
}
function resolved(mention2, scan2, conventions) {
  const of = (each) => resolve(each, scan2.text.slice(...extent(scan2, each)), conventions);
  const { moved } = mention2;
  return moved ? { deadline: of({ ...moved.original, tag: mention2.tag }), revised: of(moved.revised) } : { deadline: of(mention2), revised: null };
}
function withOthers(deadline, others, scan2, conventions) {
  const read3 = others.filter((other) => other.when).map((other) => resolve(other, scan2.text.slice(...extent(scan2, other)), conventions)).filter((other) => other.due !== deadline.due).map(({ text, due }) => ({ text, due }));
  if (read3.length === 0) return deadline;
  return { ...deadline, remarks: [...deadline.remarks, { kind: "several", others: read3 }] };
}
function extent(scan2, mention2) {
  return [scan2.tokens[mention2.from]?.start ?? 0, scan2.tokens[mention2.to - 1]?.end ?? 0];
}

// src/core/read/deadlines/left-over.ts
var LONGEST7 = { before: 4, after: 2 };
function leftOverBeside(scan2, taken) {
  const { when, lead, bracket } = taken;
  const isYearAlone = when?.precision === "year" && when.evidence === "placed" && when.period !== null;
  if (!isYearAlone || bracket !== "none") return null;
  if (lead !== null && lead.role !== "of") return null;
  return before2(scan2, taken) ?? after2(scan2, taken);
}
function before2(scan2, { from, to }) {
  const end = backOverMarks(scan2, from);
  let start = end;
  while (start > 0 && end - start <= LONGEST7.before && isPart(scan2, start - 1)) start--;
  return end - start > LONGEST7.before ? null : told(scan2, [start, end], [start, to]);
}
function after2(scan2, { from, to, tag }) {
  if (tag !== null && INITIALS.test(tag)) return null;
  const start = overMarks(scan2, to);
  let end = start;
  while (end - start <= LONGEST7.after && isPart(scan2, end)) end++;
  const isLast = scan2.tokens.slice(end).every(({ kind }) => kind === "close" || kind === "mark");
  if (!isLast || end - start > LONGEST7.after) return null;
  if (scan2.tokens.slice(start, end).some(({ kind }) => kind === "number")) return null;
  return told(scan2, [start, end], [from, end]);
}
function told({ text, tokens }, [from, to], [first, last]) {
  const part = tokens.slice(from, to);
  const isAnnual = part.some(({ text: word }) => word === "annual");
  const isIdle = (word) => IDLE.has(word) || WORK2.has(word) || BODIES.has(word) && !isAnnual;
  const says = part.filter(
    ({ kind, text: word }, i) => kind === "number" ? !NUMBERED2.has(part[i - 1]?.text ?? "") : !isIdle(word)
  );
  if (says.length === 0) return null;
  const startOf = (at2) => tokens[at2]?.start ?? 0;
  const endOf2 = (at2) => tokens[at2 - 1]?.end ?? 0;
  return {
    words: text.slice(startOf(from), endOf2(to)),
    start: startOf(first - Number(tokens[first - 1]?.kind === "open")),
    end: endOf2(last + Number(tokens[last]?.kind === "close"))
  };
}
function isPart({ tokens }, at2) {
  const token2 = tokens[at2];
  if (token2 === void 0) return false;
  if (token2.kind === "word") return !isLeadWord(token2.text) || token2.text === "the";
  return token2.kind === "number" || token2.text === "-" && !token2.spaced;
}
var INITIALS = /^[A-Z&]{2,6}$/;
function backOverMarks({ tokens }, at2) {
  let from = at2;
  while (isBeside(tokens[from - 1]?.kind) || tokens[from - 1]?.text === "of") from--;
  return from;
}
function overMarks({ tokens }, at2) {
  let to = at2;
  while (isBeside(tokens[to]?.kind)) to++;
  return to;
}
var isBeside = (kind) => kind === "mark" || kind === "open" || kind === "close";
var words5 = (list) => new Set(list.split(" "));
var NUMBERED2 = words5("phase stage year part no number round tranche lot");
var WORK2 = words5(
  "review reviews reviewed audit audits audited consultation consultations inspection survey surveys report reports evaluation assessment refresh update updated adoption adopted approval approved agreed publication published launch launched implementation implemented procurement procured tender pilot decision submission submitted construction design"
);
var BODIES = words5(
  "council cabinet board boards committee committees panel executive forum partnership scrutiny overview management team"
);
var IDLE = words5(
  "the a an and or year years calendar financial fiscal fy municipal civic plan academic school whole all full entire end eoy y e - latest some time sometime date target deadline due delivery delivered completion complete completed finish finished done achieved start started starts onwards ongoing revised forecast estimate estimated est expected anticipated planned proposed provisional provisionally indicative phase stage annual annually yearly now tbc if not only"
);

// src/core/read/deadlines/number-format.ts
function finenessOf(format) {
  const known5 = KNOWN.get(format);
  if (known5 !== void 0) return known5;
  const found2 = fineness(format);
  KNOWN.set(format, found2);
  return found2;
}
var KNOWN = /* @__PURE__ */ new Map();
function fineness(format) {
  const code = (format.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, "").split(";")[0] ?? "").toLowerCase();
  if (code === "" || code.trim() === "general" || code === "@") return "unknown";
  const dates = code.replace(/h+[^a-z]*m+|m+[^a-z]*s+/g, "");
  if (dates.includes("d")) return "day";
  if (dates.includes("m")) return "month";
  if (dates.includes("y") || dates.includes("e")) return dates.includes("0") ? null : "year";
  return /^[0#,]+$/.test(code) ? "unknown" : null;
}

// src/core/read/deadlines/shown-day.ts
function shownDay(day3, numberFormat) {
  const [, code = DAY_FIRST] = PLAIN2.exec(numberFormat) ?? [];
  return code.replace(/\\(.)/g, "$1").replace(/d+|m+|y+/gi, (token2) => partOf2(day3, token2.toLowerCase()));
}
var DAY_FIRST = "dd/mm/yyyy";
var PLAIN2 = /^(?:\[[^\]]*\])*(d{1,2}(?:[\s/.-]|\\.)+m{1,4}(?:[\s/.,-]|\\.)+yy(?:yy)?|yyyy-mm-dd)(?:;@)?$/i;
function partOf2(day3, token2) {
  const figures = token2.startsWith("d") ? Number(day3.slice(8)) : monthOf(day3);
  if (token2.startsWith("y")) return String(yearOf(day3)).slice(-token2.length);
  if (token2.length <= 2) return String(figures).padStart(token2.length, "0");
  const month3 = MONTHS3[figures - 1] ?? "";
  return token2.length === 3 ? month3.slice(0, 3) : month3;
}
var MONTHS3 = "January February March April May June July August September October November December".split(
  " "
);

// src/core/read/deadlines/status-word.ts
var STATUS = /^(?:started|not started|complete|completed|done|achieved|closed|in progress|underway|under way|on track|on target|delayed|deferred|suspended|cancelled|canceled|overdue|on hold|in place|begun|commenced|finished|delivered|met|not met|superseded|withdrawn|amber|green|red|blue)\b/i;
function statusWord(text) {
  if (!STATUS.test(text)) return null;
  return {
    text,
    earliest: null,
    due: null,
    precision: "none",
    certainty: "stated",
    remarks: [{ kind: "unreadable" }]
  };
}

// src/core/read/deadlines/in-cell.ts
var SERIALS = { first: 29221, last: 73050 };
var NOTHING2 = /^[\s.\-–—_/\\*]*$|^(?:n\s*\/?\s*a|none|nil)\.?$/iu;
function readNumber(value, format, date1904) {
  const text = String(value);
  if (Number.isInteger(value) && value >= 1980 && value < 2100)
    return stated(text, months(value, 1, 12).start, months(value, 1, 12).end, "year");
  const day3 = dayFromSerial(value, date1904);
  const fineness2 = finenessOf(format);
  if (!day3 || fineness2 === null) return unreadable(text);
  if (fineness2 === "unknown" && (value < SERIALS.first || value > SERIALS.last))
    return unreadable(text);
  return shown(day3, fineness2 === "unknown" ? "day" : fineness2, format);
}
function shown(day3, fineness2, format) {
  const [year, month3] = [yearOf(day3), monthOf(day3)];
  if (fineness2 === "day") return stated(shownDay(day3, format), day3, day3, "day");
  const first = fineness2 === "month" ? month3 : 1;
  const last = fineness2 === "month" ? month3 : 12;
  const text = fineness2 === "month" ? formatDay(day3).replace(/^\d+ /, "") : day3.slice(0, 4);
  return stated(text, months(year, first, last).start, lastOfMonth(year, last), fineness2);
}
var stated = (text, earliest, due, precision) => ({
  text,
  earliest,
  due,
  precision,
  certainty: "stated",
  remarks: []
});
function readCellText(value, conventions, date1904) {
  const text = value.trim();
  if (NOTHING2.test(text)) return only2(null);
  const isError = isErrorText(text);
  if (isError) return only2(unreadable(text));
  if (/^\d{5}(?:\.\d+)?$/.test(text))
    return only2({ ...readNumber(Number(text), "", date1904), text });
  return readWords2(text, conventions);
}
var only2 = (deadline) => ({ deadline, revised: null });
function readWords2(text, conventions) {
  const scan2 = scan(text, conventions);
  const found2 = mentions(scan2, GAP2.cell);
  const dated3 = found2.filter(
    (each) => each.when && each.lead?.role !== "of" && !isOfLaw(scan2, each)
  );
  const taken = goingOn(found2, dated3, scan2) ?? lastOf(dated3) ?? found2.filter((each) => !isOfLaw(scan2, each)).at(-1);
  if (!taken) return only2(statusWord(text) ?? unreadable(text));
  const choice = stagesJoined(scan2, {
    taken: movedFrom(scan2, taken),
    others: dated3.filter((each) => each !== taken)
  });
  const { deadline: read3, revised } = resolved(choice.taken, scan2, conventions);
  const left = read3.due === null ? null : leftOverBeside(scan2, choice.taken);
  const others = choice.others.filter((each) => left === null || !isWithin(left, scan2, each));
  return {
    deadline: withOthers(left ? withLeftOver(read3, scan2, left) : read3, others, scan2, conventions),
    revised
  };
}
var withLeftOver = (read3, { text }, { words: words6, start, end }) => ({
  ...read3,
  text: text.slice(start, end),
  certainty: "tentative",
  remarks: [...read3.remarks, { kind: "words-left-over", words: words6 }]
});
function isWithin({ start, end }, scan2, mention2) {
  const [from, to] = extent(scan2, mention2);
  return from >= start && to <= end;
}
function goingOn(found2, dated3, scan2) {
  const hasEnd = ({ lead, from }) => ENDS2.has(lead?.role ?? "") || isRevisionWord(scan2.tokens[from - 1]?.text ?? "");
  if (dated3.length === 0 || dated3.some(hasEnd)) return void 0;
  return found2.find(
    ({ when, qualifiers, from, to }) => when === null && qualifiers.some(({ certainty }) => certainty === "ongoing") && (from === 0 || skipMarks(scan2, to) >= scan2.tokens.length)
  );
}
var ENDS2 = /* @__PURE__ */ new Set(["by", "before", "to", "across", "during"]);
function lastOf(dated3) {
  const ends = dated3.filter(
    (each) => each.lead?.role !== "from" && each.lead?.role !== "was" && each.when?.precision !== "none"
  );
  const certain = ends.filter((each) => each.when?.evidence !== "cell");
  return certain.at(-1) ?? ends.at(-1) ?? dated3.at(-1);
}

// src/core/read/deadlines/memo.ts
var MOST = 2e5;
function memo(work) {
  const known5 = /* @__PURE__ */ new Map();
  return (key) => {
    const found2 = known5.get(key);
    if (found2 !== void 0) return found2;
    const made = work(key);
    if (known5.size >= MOST) known5.clear();
    known5.set(key, made);
    return made;
  };
}

// src/core/read/deadlines/shape.ts
var LONGEST8 = 60;
var ENDINGS = [" 2011)", " March 2011)", " term 2011)"];
var BEGINNINGS2 = ["(March ", "(1 ", "(Summer "];
var CONDITION = "(March 2011 \u2013 subject to ";
function shapeOfText(text, conventions) {
  const line = text.trim();
  if (line === "" || line.length > LONGEST8) return "none";
  if (isWhole(line, conventions) && !isHalf(line)) return "whole";
  if (ENDINGS.some((ending) => isWhole(line + ending, conventions))) return "start";
  if (BEGINNINGS2.some((beginning2) => isWhole(beginning2 + line, conventions))) return "end";
  const closes2 = line.endsWith(")") && !line.includes("(");
  return closes2 && isWhole(CONDITION + line, conventions) ? "end" : "none";
}
function isWhole(text, conventions) {
  const { deadline, title } = readText(text, conventions);
  const rest = title.replace(/[()[\]\s]/g, "");
  return deadline !== null && deadline.precision !== "none" && (rest === "" || /^\([A-Z&]{2,6}\)?$/.test(title));
}
function isHalf(line) {
  const open = line.split("(").length - line.split(")").length;
  return open !== 0 || /^\W*\d{4}\W*$/.test(line) || !/\d/.test(line);
}

// src/core/read/deadlines/reader.ts
function createDeadlineReader(options) {
  const { asAt, planYear, usualYear = null, settings, date1904 = false } = options;
  const conventions = { asAt, planYear, usualYear, settings };
  const words6 = memo((text) => readCellText(text, conventions, date1904));
  const formats = memo(
    (format) => memo((value) => readNumber(value, format, date1904))
  );
  return {
    inText: memo((text) => readText(text, conventions)),
    inCell: (value, numberFormat = "") => {
      if (typeof value === "string") return words6(value).deadline;
      if (typeof value === "number") return formats(numberFormat)(value);
      return value === null ? null : unreadable(String(value));
    },
    revisedInCell: (value) => typeof value === "string" ? words6(value).revised : null,
    shapeOf: memo((text) => shapeOfText(text, conventions))
  };
}

// src/core/read/deadlines/completion.ts
var READERS = /* @__PURE__ */ new WeakMap();
function dayInCell(value, options, numberFormat) {
  const reader = READERS.get(options) ?? createDeadlineReader(options);
  READERS.set(options, reader);
  const found2 = reader.revisedInCell(value) ?? reader.inCell(value, numberFormat);
  if (!found2?.due || !found2.earliest) return null;
  return found2.earliest <= options.asAt && options.asAt < found2.due ? options.asAt : found2.due;
}

// src/core/read/deadlines/plan-year.ts
var ANY = {
  asAt: "2000-01-01",
  planYear: null,
  usualYear: null,
  settings: DEFAULT_SETTINGS
};
function planYearFrom(text) {
  if (!/\d\d/.test(text)) return null;
  const scan2 = scan(text, ANY);
  let year = null;
  let life = null;
  for (let at2 = 0; at2 < scan2.tokens.length; ) {
    const match = scan2.period(at2, "span");
    const found2 = match && (yearOfPlan(match) ?? financialYearWithin(scan2, at2));
    year ??= found2;
    if (match?.when.planLife) life ??= match.when.period;
    at2 = match?.to ?? at2 + 1;
  }
  return year ?? yearEnding(scan2) ?? calendarYear2(scan2) ?? (PLAN.test(text) ? life : null);
}
var PLAN = /\b(?:plan|strategy|programme|vision|framework|priorities|commitments|return)\b/i;
function yearOfPlan({ when }) {
  const { period: period2 } = when;
  if (!period2 || when.planLife) return null;
  const [from, to] = [period2.start.slice(5), period2.end.slice(5)];
  const years = Number(period2.end.slice(0, 4)) - Number(period2.start.slice(0, 4));
  const financial = from === "04-01" && to === "03-31";
  const academic = from === "09-01" && (to === "07-31" || to === "08-31");
  return years === 1 && (financial || academic) ? period2 : null;
}
function financialYearWithin(scan2, at2) {
  const match = scan2.period(at2, "span");
  for (let i = at2; i < (match?.to ?? at2); i++) {
    const year = financialYearAt(scan2, i);
    const long = scan2.tokens[i]?.text.length === 4;
    if (year && (long || PLAN.test(scan2.text))) return financialYear(year.year);
  }
  return null;
}
function yearEnding(scan2) {
  if (!/\b(?:year|annual)\b/i.test(scan2.text)) return null;
  for (let at2 = 1; at2 < scan2.tokens.length; at2++) {
    if (!/^(?:ending|ended|end|to)$/.test(scan2.tokens[at2 - 1]?.text ?? "")) continue;
    const end = scan2.period(at2, "period")?.when.period?.end;
    if (end?.endsWith("-03-31")) return financialYear(Number(end.slice(0, 4)) - 1);
  }
  return null;
}
function calendarYear2(scan2) {
  if (!PLAN.test(scan2.text)) return null;
  const years = scan2.tokens.flatMap((_, at2) => {
    const when = scan2.period(at2, "span")?.when;
    const isYear2 = when?.precision === "year" && when.period?.start.endsWith("-01-01");
    const isTarget = ["by", "before"].includes(leadBefore(scan2, at2, 0)?.role ?? "");
    return isYear2 && !isTarget && !when.planLife && when.period ? [when.period] : [];
  });
  return years[0] ?? null;
}

// src/core/read/assemble/completion.ts
function completionIn(value, context) {
  if (value === null) return { on: null, reported: "none", text: "" };
  const text = statusText(value);
  const on = dayInCell(value, context);
  const words6 = typeof value === "number" ? "none" : context.statuses.reportedOf(text);
  const isSaid = words6 !== "none" && words6 !== "unknown";
  const isDay2 = typeof value === "number" || context.reader.shapeOf(text) === "whole";
  if (!isSaid && !isDay2 && on !== null && on <= context.asAt) {
    const isDate2 = (rest) => context.reader.shapeOf(rest) === "whole";
    if (saysDone(text, "completion", isDate2)) return { on, reported: "complete", text };
  }
  if (isSaid || !isDay2) return { on: words6 === "complete" ? on : null, reported: words6, text };
  return { on, reported: on === null || on > context.asAt ? "none" : "complete", text };
}
var statusText = (value) => value === true ? "yes" : value === false ? "no" : tidyValue(value);

// src/core/read/assemble/progress.ts
var NO_PROGRESS = {
  reported: "none",
  text: "",
  percent: null,
  completedOn: null,
  story: ""
};
var STORY_LENGTH = 40;
function progressOf(context, draft, due) {
  const { columns, statuses } = context;
  if (columns.status < 0 && columns.percent < 0 && columns.completedOn < 0) return NO_PROGRESS;
  const status = statusValue(context, draft);
  const text = statusText(status);
  const percent = statuses.isExplained(text) ? null : percentFor(context, draft, status);
  const said = saidBy({ text, status, percent }, context, draft, due);
  const completed = completionIn(
    valueFor(context, draft, columns.completedOn, "completedOn"),
    context
  );
  let { reported } = said;
  if (reported === "none") reported = completed.reported;
  if (reported === "none" && percent !== null) reported = reportedAt(percent);
  const isSilent = said.reported === "none" && statuses.isExplained(text);
  return {
    reported,
    text: text === "" || isSilent ? completed.text : text,
    percent,
    completedOn: completed.on ?? said.on,
    story: text.length > STORY_LENGTH ? text : ""
  };
}
function statusValue(context, draft) {
  const { status, percent } = context.columns;
  if (status >= 0 || percent < 0) return valueFor(context, draft, status, "status");
  const value = valueFor(context, draft, percent, "percent");
  return typeof value === "string" && percentOf(value) === null ? value : null;
}
function saidBy({ text, status, percent }, context, draft, due) {
  const { statuses, reader, asAt } = context;
  if (text === "") return { reported: "none", on: null };
  if (statuses.isExplained(text)) return { reported: statuses.reportedOf(text), on: null };
  if (isGrey(text) || isWaiting(text)) {
    return { reported: besideGrey(text, context, draft, due), on: null };
  }
  const reported = statuses.reportedOf(text);
  if (reported !== "unknown" && reported !== "none") return { reported, on: null };
  if (typeof status === "number" && percent !== null && isShare(status, context, draft)) {
    return { reported: reportedAt(percent), on: null };
  }
  if (isAnswer(context)) {
    const answer = completionIn(status, context);
    if (answer.reported === "complete") return answer;
  }
  const told3 = reader.inCell(text);
  const isDate2 = (rest) => reader.shapeOf(rest) === "whole";
  const isDone2 = told3?.precision === "day" && told3.due !== null && told3.due <= asAt && saysDone(text, "progress", isDate2);
  return isDone2 ? { reported: "complete", on: told3.due } : { reported, on: null };
}
function isShare(value, { grid, columns }, { row: row2 }) {
  const isPercent = grid.sheet.numberFormats.get(columns.status)?.[row2]?.includes("%") === true;
  return isPercent || value > 0 && value < 1;
}
function isAnswer({ columns }) {
  const label = columns.all.find(({ column }) => column === columns.status)?.label ?? "";
  return /(?:complet|achiev|deliver|implement|finish|done|closed?|met)\w*\s*\?/i.test(label);
}
function besideGrey(text, context, draft, due) {
  const { statuses, asAt } = context;
  const beside = textsBeside(context, draft);
  if (!isGrey(text)) return beside.some(isGrey) ? "suspended" : statuses.reportedOf(text);
  if (beside.some(isWaiting)) return "suspended";
  for (const each of beside) {
    const said = isGrey(each) ? "none" : statuses.reportedOf(each);
    if (said !== "none" && said !== "unknown") return said;
  }
  return due !== null && due < asAt ? "unknown" : "not-started";
}
function textsBeside(context, draft) {
  const { statuses, status, leftOut: leftOut2, comments } = context.columns;
  const others = draft.joined === null ? [...statuses, ...leftOut2.map(({ column }) => column)] : [];
  const columns = [...others.filter((column) => column !== status), ...comments];
  return [...new Set(columns)].map((column) => tidyValue(valueFor(context, draft, column, "comment"))).filter((text) => text !== "");
}
function percentFor(context, draft, status) {
  const { columns, grid } = context;
  const { countsTo100 } = columns;
  const percentIn = (value, column) => percentOf(value, {
    numberFormat: grid.sheet.numberFormats.get(column)?.[draft.row],
    countsTo100
  });
  if (columns.percent >= 0) {
    return percentIn(valueFor(context, draft, columns.percent, "percent"), columns.percent);
  }
  if (typeof status === "number") return percentIn(status, columns.status);
  return typeof status === "string" && status.includes("%") ? percentOf(status) : null;
}

// src/core/read/assemble/remarks.ts
function withRemarks(milestone2, remarks, context) {
  return remarks.reduce((told3, remark2) => {
    const more = partOf3(told3, remark2, context);
    return more === null ? commented(told3, remark2) : { ...told3, ...more };
  }, milestone2);
}
function partOf3({ reported, percent, completedOn, revised, cells }, { field, text, at: at2 }, context) {
  if (field === "revised" && revised === null) {
    const moved = context.reader.revisedInCell(text) ?? context.reader.inCell(text);
    return moved?.due == null ? null : { revised: moved, cells: { ...cells, revised: at2 } };
  }
  if (field === "completedOn" && completedOn === null) {
    const { on, reported: said2 } = completionIn(text, context);
    if (said2 !== "complete" || on === null || on > context.asAt) return null;
    const done = { completedOn: on, cells: { ...cells, completedOn: at2 } };
    return reported === "none" ? { ...done, reported: said2, reportedText: text } : done;
  }
  const share = field === "percent" || text.includes("%") ? percentOf(text) : null;
  if (share !== null && percent === null) {
    const isSaid = reported !== "none";
    const said2 = isSaid ? {} : { reported: reportedAt(share), reportedText: text };
    return { percent: share, ...said2 };
  }
  if (field !== "status" || reported !== "none") return null;
  const said = context.statuses.reportedOf(text);
  if (said === "none" || said === "unknown") return null;
  const told3 = { reported: said, reportedText: text };
  return text.length > STORY_LENGTH2 ? { ...told3, comment: text } : told3;
}
var STORY_LENGTH2 = 40;
function commented(milestone2, { text, at: at2 }) {
  const { comment, cells } = milestone2;
  if (comment.includes(text)) return milestone2;
  return {
    ...milestone2,
    comment: comment === "" ? text : `${comment} ${text}`,
    cells: { ...cells, comment: cells.comment ?? at2 }
  };
}

// src/core/read/assemble/milestone.ts
function readMilestone(context, draft, ref, directoratesFor) {
  const { grid, columns } = context;
  const sheet = grid.sheet.name;
  const cell = { sheet, row: draft.row, column: draft.column };
  const { deadline, revised, revisedAt, title, tag, at: at2, unread } = deadlinesOf(
    context,
    draft,
    cell
  );
  const progress = progressOf(context, draft, deadline?.due ?? null);
  const comment = commentOf(context, draft);
  const milestone2 = {
    ref,
    text: draft.text,
    title,
    deadline,
    revised,
    unread,
    directorates: directoratesFor(draft, tag),
    reported: progress.reported,
    reportedText: progress.text,
    percent: progress.percent,
    completedOn: progress.completedOn,
    comment: comment === "" ? progress.story : comment,
    cells: {
      milestone: cell,
      more: draft.more,
      deadline: at2,
      revised: revisedAt,
      status: cellIn(context, draft, columns.status < 0 ? columns.percent : columns.status),
      completedOn: cellIn(context, draft, columns.completedOn),
      comment: cellIn(context, draft, columns.comments[0] ?? -1)
    }
  };
  return draft.remarks.length === 0 ? milestone2 : withRemarks(milestone2, draft.remarks, context);
}
function commentOf(context, draft) {
  const { comments } = context.columns;
  if (comments.length === 0) return "";
  const texts = [];
  for (const column of comments) {
    const text = tidyValue(valueFor(context, draft, column, "comment"));
    if (text !== "" && !texts.includes(text)) texts.push(text);
    if (draft.joined !== null) break;
  }
  return texts.join(" ");
}

// src/core/plan/refs.ts
function refTaker() {
  const taken = /* @__PURE__ */ new Set();
  const next = /* @__PURE__ */ new Map();
  return (wanted, suffix) => {
    const { size } = taken;
    if (taken.add(wanted).size > size) return wanted;
    const counted = next.get(suffix) ?? /* @__PURE__ */ new Map();
    next.set(suffix, counted);
    let n = counted.get(wanted) ?? 2;
    while (taken.add(wanted + suffix(n)).size === size) n++;
    counted.set(wanted, n + 1);
    return wanted + suffix(n);
  };
}
var numbered2 = (n) => `-${String(n)}`;
var lettered = (n) => columnLetters(n - 1).toLowerCase();

// src/core/read/assemble/refs.ts
function refGiver(actions) {
  const byRow2 = tablesOfMilestoneRefs(actions);
  const take = refTaker();
  let count3 = 0;
  return (action, stems) => {
    count3++;
    const isByRow = namesMilestones(action, stems, byRow2.has(action.table));
    const stem2 = isByRow ? stems.areTold ? stems.of(action.ref) : "" : action.ref;
    const ref = take(stem2 === "" ? `A${String(count3)}` : stem2, numbered2);
    return {
      action: ref,
      milestones: action.milestones.map(
        ({ ref: own }, i) => take(isByRow && own !== "" ? own : `${ref}.${String(i + 1)}`, lettered)
      )
    };
  };
}
function namesMilestones({ milestones }, stems, byRow2) {
  if (stems.areTold) return milestones.some(({ ref }) => ref !== "" && stems.of(ref) !== "");
  return byRow2 && milestones.some(({ ref }) => ref !== "");
}
function tablesOfMilestoneRefs(actions) {
  const balance = /* @__PURE__ */ new Map();
  for (const { milestones, table } of actions) {
    const refs = milestones.map(({ ref }) => ref).filter((ref) => ref !== "");
    if (refs.length < 2) continue;
    const differ = refs.some((ref) => ref !== refs[0]);
    balance.set(table, (balance.get(table) ?? 0) + (differ ? 1 : -1));
  }
  return new Set([...balance].filter(([, n]) => n > 0).map(([table]) => table));
}

// src/core/read/assemble/plan.ts
function assemblePlan(draft, context, kept2 = NOTHING_KEPT) {
  const giveRefs = kept2.refsAt === null ? refGiver(draft.actions) : null;
  const rows = new Map(
    draft.tables.map((table) => [table, { ...context, grid: draft.grid, columns: table.columns }])
  );
  const whole2 = { ...context, ofReturn: directorateOfReturn(draft, context.known), kept: kept2 };
  const actions = [];
  for (const [place, action] of draft.actions.entries()) {
    const row2 = rows.get(action.table);
    if (row2 === void 0) continue;
    const refsOf2 = () => giveRefs?.(action, stemsOf(draft, action)) ?? kept2.refsAt?.(place) ?? NO_REFS;
    actions.push(assemble(draft, action, whole2, row2, refsOf2));
  }
  return { planYear: context.planYear, actions };
}
var OF_RETURN = /^(?:directorate|department|lead directorate|service area)\b[^:]*:\s*(.+)$/i;
function directorateOfReturn({ keyValues, tables }, known5) {
  const isNamed = tables.some(
    ({ columns }) => columns.leads.some(({ fields }) => fields.includes("directorate"))
  );
  if (isNamed) return [];
  for (const text of keyValues) {
    const name = known5.match(OF_RETURN.exec(text)?.[1] ?? "");
    if (name !== null) return [name];
  }
  return [];
}
var NO_REFS = { action: "", milestones: [] };
var stemsOf = ({ stems }, { table }) => stems.get(table) ?? { areTold: false, of: (ref) => ref };
function assemble({ grid }, action, context, row2, refsOf2) {
  const { kept: kept2 } = context;
  const before3 = kept2.actionOf(action);
  if (before3 !== null && kept2.refsAt !== null && kept2.areLeadsCertain) return before3;
  const refs = refsOf2();
  const { leads, directorates: named4 } = leadsOf(action, context.known, context.problems);
  const directorates = named4.length === 0 ? context.ofReturn : named4;
  if (before3 !== null && hasRefs(before3, refs)) return before3;
  const owners = milestoneDirectorates(grid, action, directorates, context.known);
  const milestones = action.milestones.map(
    (milestone2, i) => readMilestone(atRow(row2, milestone2), milestone2, refs.milestones[i] ?? "", owners)
  );
  return {
    ref: refs.action,
    theme: action.theme === "" ? action.headings?.theme ?? "" : action.theme,
    priority: action.priority === "" ? action.headings?.priority ?? "" : action.priority,
    text: action.text,
    leads,
    directorates: action.leadsByRow ? withoutMoved(directorates, milestones) : directorates,
    milestones,
    cells: actionCells(grid, action)
  };
}
var hasRefs = ({ ref, milestones }, refs) => ref === refs.action && milestones.every((milestone2, i) => milestone2.ref === refs.milestones[i]);
function withoutMoved(directorates, milestones) {
  const stay = milestones.filter((milestone2) => !isTagged(milestone2));
  if (stay.length === 0 || stay.length === milestones.length) return directorates;
  return directorates.filter((name) => stay.some((each) => each.directorates.includes(name)));
}
var isTagged = ({ deadline }) => deadline?.remarks.some(({ kind }) => kind === "tagged") === true;

// src/core/read/assemble/plan-progress.ts
var TELLING3 = /* @__PURE__ */ new Set(["status", "percent", "completedOn"]);
function planProgress({ actions, tables }, plan) {
  const isTold2 = plan.actions.some(({ milestones }) => milestones.some(tellsProgress)) || actions.some(
    ({ milestones }) => milestones.some(({ remarks }) => remarks.some(({ field }) => TELLING3.has(field)))
  );
  if (isTold2) return { kind: "reported" };
  const columns = /* @__PURE__ */ new Map();
  for (const table of tables) {
    for (const { column, label, fields } of table.columns.all) {
      if (!columns.has(column) && fields.some((field) => TELLING3.has(field))) {
        columns.set(column, { column, label });
      }
    }
  }
  if (columns.size === 0) return { kind: "no-column" };
  return { kind: "not-yet", columns: [...columns.values()].sort((a, b) => a.column - b.column) };
}
var tellsProgress = ({ reported, reportedText, percent, completedOn }) => reported !== "none" || percent !== null || completedOn !== null || // What is said and not understood is said all the same, unlike "n/a".
!SAYS_NOTHING.has(wordsOf(reportedText).join(" "));
var SAYS_NOTHING = new Set(NOTHING_SAID.split("|"));

// src/core/read/assemble/plan-year.ts
function planYearOf2(headings) {
  const counts2 = /* @__PURE__ */ new Map();
  for (const text of headings) {
    const year = planYearFrom(text);
    if (year === null) continue;
    const key = `${year.start}/${year.end}`;
    const known5 = counts2.get(key);
    if (known5) known5.count++;
    else counts2.set(key, { year, count: 1 });
  }
  let best = null;
  for (const entry of counts2.values()) if (best === null || entry.count > best.count) best = entry;
  return best?.year ?? null;
}
function planYears({ named: named4, set }, dues) {
  const first = set ?? named4;
  if (first !== null && !isLong(first) && (set !== null || !isCalendarYear(first))) {
    return { planYear: first, usualYear: null };
  }
  const known5 = dues();
  const isTarget = set === null && named4 !== null && isTargetYear(named4, known5);
  const planYear = first === null || isTarget ? planYearByDeadlines(known5) : first;
  if (planYear !== null && !isLong(planYear)) return { planYear, usualYear: null };
  const within = known5.filter(
    (due) => planYear === null || planYear.start <= due && due <= planYear.end
  );
  const most = fullestYear(within);
  return { planYear, usualYear: most === null ? null : financialYear2(most.start) };
}
var isCalendarYear = ({ start, end }) => start.endsWith("-01-01") && end.endsWith("-12-31") && yearOf(start) === yearOf(end);
var isTargetYear = (year, dues) => isCalendarYear(year) && dues.filter((due) => due < year.start).length * 2 > dues.length;
var LEAST_DAYS = 3;
var LEAST_SHARE2 = 0.6;
var MOST_BEFORE = 0.1;
function planYearByDeadlines(dues) {
  if (dues.length < LEAST_DAYS) return null;
  const most = fullestYear(dues);
  if (most === null || most.count < dues.length * LEAST_SHARE2) return null;
  const year = financialYear2(most.start);
  const before3 = dues.filter((due) => due < year.start).length;
  return before3 > dues.length * MOST_BEFORE ? null : year;
}
function fullestYear(dues) {
  const counts2 = /* @__PURE__ */ new Map();
  for (const due of dues) {
    const start = monthOf(due) >= 4 ? yearOf(due) : yearOf(due) - 1;
    counts2.set(start, (counts2.get(start) ?? 0) + 1);
  }
  const [most] = [...counts2].sort(([a, n], [b, m]) => m - n || a - b);
  return most === void 0 ? null : { start: most[0], count: most[1] };
}
var financialYear2 = (start) => ({
  start: day(start, 4, 1) ?? "",
  end: day(start + 1, 3, 31) ?? ""
});

// src/core/read/rows/kind.ts
var LONGEST_HEADING = 140;
var PLEDGE = /^we\b.* .*\.$/i;
var SENTENCE = /^(?:this|these|it|they|there)\b.* .*\.$/i;
var FOOTNOTE2 = /^[*†‡]+\s*\p{L}/u;
var TOTAL = /^(?:sub[- ]?total|grand total|total)s?\b[^a-z]*(?:$|\bof\b|\bfor\b|\b\d)/i;
var END_MARK = /^[^\p{L}\p{N}]*end(?: of (?:the )?(?:action |delivery |business )?(?:plan|document|register|report|return|sheet|table|worksheet))?[^\p{L}\p{N}]*$/iu;
var loneTextOf = memoised((text) => {
  if (isNoise(text) || isPageMark(text) || END_MARK.test(text)) return "noise";
  if (TOTAL.test(text)) return "total";
  if (text.length > LONGEST_HEADING || isRemark(text)) return "prose";
  if (FOOTNOTE2.test(text)) return "prose";
  if (PLEDGE.test(text)) return "pledge";
  if (SENTENCE.test(text)) return "sentence";
  if (/[.;,]$/.test(text) && text.split(" ").length > 6) return "sentence";
  return "heading";
});
var headsRows = (kind, standsOut2) => kind === "heading" || kind === "pledge" && standsOut2;
var isNoise = (text) => !isWorded(text) && text.replace(/[^\p{L}\p{N}£]/gu, "").length < 2;
var isPageMark = (text) => /^[-–— ]*(?:page|p\.?) ?\d+(?: ?(?:of|\/) ?\d+)?[-–— ]*$|^\d+ of \d+$|^[-–—] ?\d+ ?[-–—]$/i.test(
  text
);
var isWorded = (text) => /[A-Za-z]{2}|\p{L}{2}/u.test(text);
var isTotalLabel = memoised((text) => TOTAL.test(text));

// src/core/read/rows/keys.ts
var LEVELS = /* @__PURE__ */ new Set(["theme", "priority", "outcome"]);
var NUMBER2 = /\s*(?:no\.?\s*)?\d{1,2}(?:\.\d{1,2})?[a-z]?$/i;
function isNumberedLevel(text) {
  return NUMBER2.test(text) && isLevel(text.replace(NUMBER2, ""));
}
function isLevel(text) {
  const label = labelOf(text.replace(/:$/, "").replace(NUMBER2, ""));
  return label?.fields.length === 1 && label.fields.every((field) => LEVELS.has(field));
}
function headingOf(key, value) {
  if (!isLevel(key) || !headsRows(loneTextOf(value), true)) return null;
  const bare2 = key.replace(/:$/, "");
  return isNumberedLevel(bare2) ? `${bare2}: ${value}` : value;
}
function isKeyRow(grid, row2, right) {
  const [first, second, third] = grid.filledIn(row2, right);
  if (first === void 0 || third !== void 0) return false;
  const text = grid.textAt(row2, first);
  if (second === void 0) return text.endsWith(":") && text.length < LONGEST_KEY;
  return text.endsWith(":") && text.length < LONGEST_KEY || isLevel(text);
}
var LONGEST_KEY = 40;

// src/core/read/rows/above.ts
var MOST_ROWS = 200;
function addHeadingsAbove(grid, {
  from = 0,
  until,
  right
}, headings) {
  const titles = [];
  const keyValues = [];
  for (let row2 = Math.max(from, until - MOST_ROWS); row2 < until; row2++) {
    const filled = grid.filledIn(row2, right);
    const column = filled[0];
    if (column === void 0) continue;
    const text = grid.textAt(row2, column);
    titles.push(...filled.map((each) => grid.textAt(row2, each)));
    if (filled.length === 1) {
      if (/^[^:|]{3,30}:\s*\S/.test(text)) keyValues.push(text);
      if (headsRows(loneTextOf(text), standsOut(grid, row2, column) || row2 === until - 1))
        headings.add({ text, row: row2, column });
    } else if (filled.length === 2) {
      const value = grid.textAt(row2, filled[1] ?? 0);
      keyValues.push(`${text.replace(/:$/, "")}: ${value}`);
      const heading = headingOf(text, value);
      if (heading !== null) headings.add({ text: heading, row: row2, column });
    }
  }
  return { titles, keyValues };
}
function standsOut(grid, row2, column) {
  const area = grid.areaAt(row2, column);
  return grid.isBold(row2, column) || area !== null && area.right > area.left;
}

// src/core/read/group/cell-text.ts
function ownText(grid, row2, column) {
  if (column < 0) return "";
  const value = grid.sheet.rows[row2]?.[column];
  if (typeof value !== "string") return value == null ? "" : String(value);
  return isEmpty(value) || isErrorText(value) ? "" : value;
}
function sharedText(grid, row2, column) {
  const own = ownText(grid, row2, column);
  if (own !== "" || column < 0) return own;
  const area = grid.areaAt(row2, column);
  return area === null ? "" : ownText(grid, area.top, area.left);
}
function indentAt(grid, row2, column) {
  const set = grid.sheet.indents.get(cellKey(row2, column));
  if (set !== void 0) return set;
  const value = grid.sheet.rows[row2]?.[column];
  if (typeof value !== "string" || value.charCodeAt(0) > 32) return 0;
  return value.length - value.trimStart().length;
}

// src/core/read/group/levels.ts
var NO_LEVELS = { theme: "", priority: "" };
function levelKeeper({ grid, table, problems }, from = NO_LEVELS) {
  const { columns } = table;
  const isCarried = (level) => columns.carried.includes(level);
  let held = from;
  let lone = [];
  const pass = (levels) => {
    for (const { level, text, row: row2 } of levels) {
      const at2 = { sheet: grid.sheet.name, row: row2, column: columns[level] };
      problems.push({ kind: "row-passed-over", at: at2, text });
    }
    lone = lone.filter((each) => !levels.includes(each));
  };
  const said = (level, text) => level === "theme" ? { theme: text, priority: "" } : { ...held, priority: text };
  return {
    lone(row2, column) {
      const level = column === columns.theme ? "theme" : "priority";
      const text = grid.textAt(row2, column);
      pass(lone.filter((each) => level === "theme" || each.level === level));
      lone.push({ level, text, row: row2 });
      if (isCarried(level)) held = said(level, text);
    },
    at(row2) {
      for (const level of LEVELS2) {
        const own = tidy(sharedText(grid, row2, columns[level]));
        if (own !== "" && own !== held[level]) held = said(level, own);
        else if (own === "" && held[level] !== "" && !isCarried(level)) {
          held = { ...held, [level]: "" };
        }
      }
      pass(lone.filter(({ level, text }) => held[level] !== text));
      lone = [];
      return held;
    },
    end() {
      pass(lone);
      held = NO_LEVELS;
    },
    isSaidAt: (row2) => columns.carried.every((level) => ownText(grid, row2, columns[level]) !== "")
  };
}
var LEVELS2 = ["theme", "priority"];

// src/core/sheet/pattern.ts
function pattern(flags = "") {
  return (written3, ...parts) => new RegExp(String.raw(written3, ...parts.map((part) => sourceOf(part))), flags);
}
var joined2 = (parts, between) => new RegExp(parts.map((part) => sourceOf(part)).join(sourceOf(between)));
function sourceOf(part) {
  if (typeof part === "string") return escaped(part);
  return `(?:${part instanceof RegExp ? part.source : part.map(sourceOf).join("|")})`;
}
var escaped = (text) => text.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);

// src/core/read/tables/period.ts
var MONTHS4 = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
var QUARTER = /\b(?:q|qtr|quarter)\s*([1-4])\b/i;
var MONTH = pattern("i")`\b(${MONTHS4})[a-z]*\b`;
var DATE = /\b\d{1,2}[./-](\d{1,2})[./-](?:20)?(\d\d)\b/;
var YEAR = /\b(?:20)?(\d\d)\s*[/-]\s*(?:20)?\d\d\b|\b20(\d\d)\b|\b[a-z]{3,9}[ '’-]+(\d\d)$/i;
var FIRST_MONTH = 3;
var periodIn = memoised((label) => {
  const date = DATE.exec(label);
  if (date !== null) return monthsSince(Number(date[2]), Number(date[1]) - 1);
  const year = yearIn(label);
  const quarter2 = QUARTER.exec(label);
  if (quarter2 !== null) return (year ?? 0) * 12 + (Number(quarter2[1]) - 1) * 3 + 2;
  const month3 = MONTH.exec(label);
  if (month3 === null) return null;
  const index = MONTHS4.indexOf((month3[1] ?? "").toLowerCase());
  return year === null ? (index - FIRST_MONTH + 12) % 12 : monthsSince(year, index);
});
var monthsSince = (year, month3) => year * 12 + month3 - FIRST_MONTH;
function yearIn(label) {
  const found2 = YEAR.exec(label);
  const digits = found2?.[1] ?? found2?.[2] ?? found2?.[3];
  return digits === void 0 ? null : Number(digits);
}

// src/core/read/tables/periods.ts
var LEAST_PERIODS = 3;
var SAMPLE = 200;
var LEAST_SHARE3 = 0.6;
var STATUS_LENGTH = 25;
var TICK = /^(?:x+|y|yes|✓|✔|☑|✗|√|ü|p|a|●|■|█|▇|o|\*+|-+>?|→|1)$/i;
var isTick = (text) => TICK.test(text);
var periodWords = (label) => label.replace(
  /\b(?:key |planned )?(?:milestones?|actions?|deliverables?|activit(?:y|ies)|plan)\b/gi,
  " "
).replace(/\s+/g, " ").trim();
function withCalendar(grid, columns, rows) {
  const own = columns.filter(isPeriod);
  if (own.length < LEAST_PERIODS) return { columns, periods: [] };
  const names = (field2) => columns.some((column) => !own.includes(column) && column.fields.includes(field2));
  const held = heldIn(grid, own, rows);
  const isDue = !names("deadline") && (held === "ticks" || held === "texts");
  const isSaid = held === "statuses" || held === "texts" && !isDue;
  const field = held === "statuses" && !names("status") ? "status" : "comment";
  return {
    columns: columns.map(
      (column) => own.includes(column) ? { ...column, fields: isSaid ? [field] : [] } : column
    ),
    periods: isDue ? own.map(({ column, label }) => ({ column, label: periodWords(label) })) : []
  };
}
var isPeriod = ({ label, fields, chosen }) => !chosen && fields.every((field) => field === "milestone") && periodIn(label) !== null;
function heldIn(grid, columns, { first, last }) {
  const count3 = { ticks: 0, statuses: 0, texts: 0, numbers: 0 };
  let filled = 0;
  for (let row2 = first; row2 <= last && filled < SAMPLE; row2++) {
    for (const { column } of columns) {
      const text = grid.textAt(row2, column);
      if (text === "") continue;
      filled++;
      count3[kindOf2(text)]++;
    }
  }
  const kinds = ["ticks", "statuses", "texts"];
  const most = kinds.find((kind) => count3[kind] > filled * LEAST_SHARE3);
  if (most !== void 0) return most;
  return count3.ticks + count3.texts > filled * LEAST_SHARE3 && count3.texts > 0 ? "texts" : "numbers";
}
function kindOf2(text) {
  if (isTick(text)) return "ticks";
  if (!/\p{L}/u.test(text)) return "numbers";
  return text.length <= STATUS_LENGTH && reportedOf(text) !== "unknown" ? "statuses" : "texts";
}

// src/core/read/group/differs.ts
var differs = (text, before3) => text !== "" && text !== before3 && spoken(text) !== spoken(before3);
var spoken = memoised((text) => wordsOf(text).join(" "));

// src/core/read/group/open-action.ts
function openAction(context, row2, { theme, priority }) {
  const { grid, table, stems, headings, reader } = context;
  const { columns } = table;
  const block = headings.atData();
  const column = columns.action < 0 ? columns.milestone : columns.action;
  const action = sharedText(grid, row2, column);
  const ref = sharedText(grid, row2, columns.ref);
  const draft = {
    text: columns.milestone < 0 ? stepsIn(action, reader)?.text ?? actionIn(action, reader).text : tidy(action),
    row: row2,
    column,
    ref: tidy(ref),
    theme,
    priority,
    headings: block,
    leads: columns.leads.map((lead) => ({
      fields: lead.fields,
      texts: NO_TEXTS,
      at: { sheet: grid.sheet.name, row: row2, column: lead.column }
    })),
    milestones: [],
    table,
    namesLeadsByRow: false,
    leadsByRow: false
  };
  const stem2 = stems.of(ref);
  const lastLeads = columns.leads.map(() => "");
  return { draft, action, theme, priority, stem: stem2, lastLeads, rows: 0, rowsWithDirectorate: 0 };
}
function addRow(context, row2, open) {
  const { table } = context;
  const { columns } = table;
  const isFirst = open.rows === 0;
  open.rows++;
  for (let i = 0; i < columns.leads.length; i++) {
    const lead = columns.leads[i];
    if (lead !== void 0) addLead(context, row2, lead, open, i, isFirst);
  }
  addMilestones(context, row2, open.draft);
  open.draft.namesLeadsByRow = open.rows > 1 && open.rowsWithDirectorate === open.rows;
}
function addLead(context, row2, { column, fields }, open, index, isFirst) {
  const { grid, table, reader } = context;
  const whole2 = isFirst ? sharedText(grid, row2, column) : ownText(grid, row2, column);
  const isAmongWords = column === table.columns.action || column === table.columns.milestone;
  const text = isAmongWords ? bracketsIn(whole2, reader) : whole2;
  if (text === "") return;
  const repeats4 = isRepeat(text, open.lastLeads[index] ?? "", fields.length);
  if (fields.includes("directorate") && (isFirst || repeats4 || fields.length === 1)) {
    open.rowsWithDirectorate++;
  }
  if (repeats4) return;
  open.lastLeads[index] = text;
  const lead = open.draft.leads[index];
  if (lead !== void 0) lead.texts = united(lead.texts, leadLinesIn(text));
}
var isRepeat = (text, before3, fields) => text === before3 || (fields > 1 || text.includes("\n")) && !differs(text, before3);
var bracketsIn = (text, reader) => [...text.matchAll(/\(([^()\n]+)\)[.;,]?[^\S\n]*$/gm)].map(([, inside2 = ""]) => inside2).filter((inside2) => reader.shapeOf(inside2) === "none").join("\n");
var MOST_LINES = 200;
function united(lines, more) {
  if (lines.length === 0) return more;
  if (lines.length > MOST_LINES) return lines;
  const fresh = more.filter((line) => !lines.includes(line));
  return fresh.length === 0 ? lines : [...lines, ...fresh];
}
function addMilestones(context, row2, action) {
  const { grid, table } = context;
  const { columns } = table;
  const column = columns.milestone < 0 ? columns.action : columns.milestone;
  const value = ownText(grid, row2, column);
  if (value === "" || isNoise(value)) return;
  const from = action.milestones.length;
  addOwn(context, row2, { action, column, value });
  if (columns.periods.length > 0) setInCalendar(context, row2, action, from);
}
function addOwn(context, row2, {
  action,
  column,
  value
}) {
  const { grid, table, reader, problems } = context;
  const { columns } = table;
  const ref = tidy(ownText(grid, row2, columns.ref));
  if (row2 !== action.row && columns.milestone < 0 && action.milestones[0]?.row === action.row) {
    action.milestones.length = 0;
  }
  if (columns.milestone >= 0 && !mayHoldSeveral(value)) {
    action.milestones.push(milestone(tidy(value), row2, column, 0, 1, ref));
    return;
  }
  const items = columns.milestone < 0 ? stepsIn(value, reader)?.steps ?? [actionIn(value, reader)] : itemsIn(milestonesIn(value, reader), reader);
  const at2 = { sheet: grid.sheet.name, row: row2, column };
  if (items.length > 1) problems.push({ kind: "cell-split", at: at2, into: items.length });
  items.forEach(({ text, said }, index) => {
    const own = milestone(text, row2, column, index, items.length, ref);
    action.milestones.push(said.length === 0 ? own : { ...own, remarks: said.map(placedAt(at2)) });
  });
}
function setInCalendar({ grid, table: { columns } }, row2, action, from) {
  const filled = columns.periods.filter(({ column }) => !isEmpty(grid.valueAt(row2, column)));
  const isMark = ({ column }) => isTick(grid.textAt(row2, column));
  const marked = filled.filter(isMark).at(-1);
  const told3 = filled.filter((period2) => !isMark(period2));
  if (marked !== void 0) {
    action.milestones.push(
      ...action.milestones.splice(from).map((own) => ({ ...own, period: marked }))
    );
  } else if (told3.length > 0 && columns.milestone < 0) action.milestones.length = from;
  for (const period2 of told3) {
    const text = grid.textAt(row2, period2.column);
    action.milestones.push({ ...milestone(text, row2, period2.column, 0, 1, ""), period: period2 });
  }
}
var placedAt = (at2) => (said) => ({ ...said, at: at2 });
function addRemark({ milestones }, remark2) {
  const last = milestones.pop();
  if (last !== void 0) milestones.push({ ...last, remarks: [...last.remarks, remark2] });
}
var NO_TEXTS = [];
var NO_CELLS = [];
var NO_REMARKS = [];
var milestone = (text, row2, column, index, of, ref) => ({
  text,
  row: row2,
  column,
  index,
  of,
  more: NO_CELLS,
  ref,
  joined: null,
  period: null,
  remarks: NO_REMARKS
});

// src/core/read/group/row-kind.ts
function rowKind(context, row2, isOpen) {
  const { grid, table } = context;
  const { columns } = table;
  const cells = grid.sheet.rows[row2];
  if (cells === void 0) return "blank";
  const milestone2 = columns.milestone < 0 ? null : cells[columns.milestone];
  const action = columns.action < 0 ? null : cells[columns.action];
  const hasAction2 = !isEmpty(action);
  const hasMilestone = typeof milestone2 === "string" && isWorded(milestone2);
  if (hasMilestone && (hasAction2 || !isEmpty(cells[columns.deadline]))) {
    if (!isTotalRow(cells, columns.left)) return "data";
  }
  const filled = grid.filledIn(row2, columns.right);
  if (filled.length === 0) return "blank";
  if (isOpen && remarkAt(grid, row2, filled) !== null) return "remark";
  if (addsUp(context, row2, filled)) return "aside";
  if (filled.length === 1 && (filled[0] ?? 0) !== columns.milestone) {
    return loneKind(context, row2, filled[0] ?? 0, isOpen);
  }
  if (hasMilestone) return "data";
  if (hasAction2 && isWorded(tidyValue(action))) {
    return filled.some((column) => column !== columns.action && column <= columns.right) ? "data" : loneKind(context, row2, filled[0] ?? 0, isOpen);
  }
  return isOpen && holdsLead(context, row2) ? "data" : "passed";
}
var ADDS_UP = /^(?:sub[ -]|subtotal|grand |totals?\b)/i;
function addsUp({ grid }, row2, filled) {
  const text = grid.textAt(row2, filled[0] ?? 0);
  if (!ADDS_UP.test(text)) return false;
  const rest = filled.slice(1);
  return isTotalLabel(text) || rest.length > 0 && rest.every((column) => typeof grid.valueAt(row2, column) === "number");
}
function isTotalRow(cells, left) {
  const first = cells[left];
  return typeof first === "string" && /^(?:sub|grand|total)/i.test(first) && isTotalLabel(first);
}
function loneKind(context, row2, column, isOpen) {
  const { grid, table } = context;
  const { columns } = table;
  const text = grid.textAt(row2, column);
  const kind = loneTextOf(text);
  if (kind === "noise" || kind === "total") return "aside";
  const area = grid.areaAt(row2, column);
  const isWide = area !== null && area.right > area.left;
  const isHeading3 = isWide || grid.isBold(row2, column);
  if (columns.leads.some((lead) => lead.column === column)) {
    if (!isHeading3 && isOpen && isLeadLine(text, column === columns.left)) return "data";
  }
  if ((column === columns.theme || column === columns.priority) && !isHeading3) {
    if (column !== columns.action && columns.action >= 0)
      return kind === "prose" ? "aside" : "level";
  }
  if (column === columns.ref && /^\S*\d\S*$/.test(text)) return "passed";
  if (column !== columns.action && column !== columns.left && columns.action >= 0) return "passed";
  const own = headsRows(kind, isHeading3) ? "heading" : kind === "prose" ? "aside" : "sentence";
  if (isWide) return own;
  if (area !== null && area.bottom > area.top) return "data";
  if (columns.action < 0) return own;
  return isBareAction(context, row2, column) ? "data" : own;
}
function isLeadLine(text, atLeft) {
  if (!atLeft) return true;
  const shape = leadLineShape(text);
  return shape === "member" || shape === "officer" || shape === "body";
}
function isBareAction({ grid, table }, row2, column) {
  const { columns } = table;
  if (column !== columns.action) return false;
  const next = row2 + 1;
  if (columns.milestone < 0) return indentAt(grid, next, column) > indentAt(grid, row2, column);
  if (grid.isBold(row2, column)) return false;
  return next <= table.last && isEmpty(grid.valueAt(next, columns.action)) && !isEmpty(grid.valueAt(next, columns.milestone));
}
function holdsLead({ grid, table }, row2) {
  return table.columns.leads.some(({ column }) => isWorded(grid.textAt(row2, column)));
}

// src/core/read/group/starts.ts
function startsAction(context, row2, open) {
  const { grid, table, stems } = context;
  const { columns } = table;
  const text = ownText(grid, row2, columns.action < 0 ? columns.milestone : columns.action);
  if (text === "") return false;
  if (columns.milestone < 0 || columns.action < 0) {
    const { row: first, column } = open.draft;
    return indentAt(grid, row2, column) <= indentAt(grid, first, column);
  }
  if (text !== open.action && tidy(text) !== tidy(open.action)) return true;
  const area = grid.areaAt(row2, columns.action);
  if (area !== null && area.bottom > area.top && area.top === row2) return true;
  if (columns.ref >= 0 && stems.areTold) {
    return stems.of(ownText(grid, row2, columns.ref)) !== open.stem;
  }
  if (differs(ownText(grid, row2, columns.theme), open.theme)) return true;
  if (differs(ownText(grid, row2, columns.priority), open.priority)) return true;
  return columns.leads.some(
    ({ column }, i) => differs(ownText(grid, row2, column), open.lastLeads[i] ?? "")
  );
}

// src/core/read/group/whole.ts
function groupWholeCells(context) {
  const { grid, table, headings } = context;
  const { above: from, header, columns } = table;
  if (header !== null) {
    addHeadingsAbove(grid, { from, until: header.first, right: columns.right }, headings);
  }
  const { actions } = groupRows(context, context.table.first, () => false);
  const isRegister = areLeadsByRow(actions);
  for (const action of actions) action.leadsByRow = isRegister;
  return actions;
}
function groupRows(context, from, endsAt, above) {
  const { grid, table } = context;
  const actions = [];
  const levels = levelKeeper(context, above);
  let open = null;
  let isBelowAction = false;
  for (let row2 = from; row2 <= table.last; row2++) {
    const begunBefore = row2 === from && above !== void 0;
    const kind = begunBefore ? "data" : rowKind(context, row2, open !== null);
    if (kind === "blank") isBelowAction = false;
    else if (kind === "sentence" || kind === "passed" && isBelowAction) passOver(context, row2);
    else if (kind === "level") {
      levels.lone(row2, grid.filledIn(row2, table.columns.right)[0] ?? 0);
      open = null;
    } else if (kind === "heading") {
      levels.end();
      if (endsAt(row2)) return { actions, end: row2 };
      addHeading2(context, row2);
      open = null;
    } else if (kind === "remark") {
      const remark2 = remarkAt(grid, row2, grid.filledIn(row2, table.columns.right));
      if (remark2 !== null && open !== null) addRemark(open.draft, remark2);
    } else if (kind === "data") {
      if (open === null || startsAction(context, row2, open)) {
        const held = levels.at(row2);
        if (endsAt(row2) && levels.isSaidAt(row2)) return { actions, end: row2 };
        open = openAction(context, row2, held);
        actions.push(open.draft);
      }
      addRow(context, row2, open);
      isBelowAction = true;
    }
  }
  levels.end();
  return { actions, end: table.last + 1 };
}
function passOver({ grid, table, problems }, row2) {
  const column = grid.filledIn(row2, table.columns.right).find((each) => !isNoise(grid.textAt(row2, each)) || each === table.columns.ref);
  if (column === void 0) return;
  const at2 = { sheet: grid.sheet.name, row: row2, column };
  problems.push({ kind: "row-passed-over", at: at2, text: grid.textAt(row2, column) });
}
function addHeading2({ grid, headings, table }, row2) {
  const column = grid.filledIn(row2, table.columns.right)[0] ?? 0;
  headings.add({ text: grid.textAt(row2, column), row: row2, column });
}
function areLeadsByRow(actions) {
  let long = 0;
  let byRow2 = 0;
  for (const { milestones, namesLeadsByRow } of actions) {
    if (milestones.length < 2) continue;
    long++;
    if (namesLeadsByRow) byRow2++;
  }
  return byRow2 * 2 > long;
}

// src/core/read/again/regroup.ts
var LOOK_AHEAD = 1;
function regroup(before3, grid, { first, last }, reader) {
  const isOutside = before3.tables.some((table, i) => {
    const above = i === 0 ? 0 : table.above;
    return first < table.first && last >= above;
  });
  if (before3.isPrinted || isOutside) return null;
  const actions = [];
  let problems = before3.problems;
  for (const table of before3.tables) {
    const own = before3.actions.filter((action) => action.table === table);
    const isTouched = first - LOOK_AHEAD <= table.last && last >= table.first;
    const part = isTouched ? regroupTable({ before: before3, grid, reader }, own, table, { first, last }) : null;
    if (isTouched && part === null) return null;
    for (const action of part?.actions ?? own) actions.push(action);
    if (part !== null) problems = withPart(problems, part);
  }
  return actions.length === 0 || before3.actions.length === 0 ? null : { actions, problems };
}
function regroupTable({ before: before3, grid, reader }, own, table, span2) {
  const stems = before3.stems.get(table);
  if (stems === void 0) return null;
  const above = own.filter(({ row: row2 }) => row2 < span2.first - LOOK_AHEAD).length - 1;
  const start = own[above]?.row ?? table.first;
  const starts = new Set(own.map(({ row: row2 }) => row2));
  const headingRows = new Set(
    before3.blocks.flatMap(({ headings: headings2 }) => headings2.map(({ row: row2 }) => row2))
  );
  const headings = frozenHeadings(before3.blocks, start);
  const problems = [];
  const { actions: fresh, end } = groupRows(
    { grid, table, headings, stems, reader, problems },
    start,
    (row2) => row2 > span2.last && (starts.has(row2) || headingRows.has(row2)),
    own[above]
  );
  const below = own.findIndex(({ row: row2 }) => row2 >= end);
  const kept2 = {
    above: own.slice(0, Math.max(0, above)),
    below: below < 0 ? [] : own.slice(below)
  };
  const isReplaced = kept2.above.length + kept2.below.length < own.length;
  const isParted = !headingRows.has(end) || fresh.length > 0 && isReplaced;
  if (headings.isMet() || !isParted || holdsAny(headingRows, start, end)) return null;
  const actions = [...kept2.above, ...fresh, ...kept2.below];
  const isRegister = areLeadsByRow(actions);
  for (const action of fresh) action.leadsByRow = isRegister;
  if (actions.some(({ leadsByRow }) => leadsByRow !== isRegister)) return null;
  return { actions, problems, start, end };
}
function frozenHeadings(blocks, row2) {
  const block = blocks.filter(({ headings }) => (headings[0]?.row ?? 0) < row2).at(-1) ?? null;
  let isMet = false;
  return {
    blocks,
    add: () => {
      isMet = true;
    },
    atData: () => block,
    isMet: () => isMet
  };
}
function holdsAny(rows, from, to) {
  for (const row2 of rows) if (row2 >= from && row2 < to) return true;
  return false;
}
function withPart(problems, { problems: fresh, start, end }) {
  return [
    ...problems.filter(({ at: at2 }) => at2.row < start),
    ...fresh,
    ...problems.filter(({ at: at2 }) => at2.row >= end)
  ];
}

// src/core/read/group/stems.ts
function stemOf2(ref) {
  const end = ref.endsWith(".") ? ref.length - 1 : ref.length;
  for (let i = end - 1; i > 0 && i >= end - LONGEST_PART - 1; i--) {
    if (SEPARATORS.includes(ref[i] ?? "")) return i === end - 1 ? "" : ref.slice(0, i);
  }
  return /\d[a-z]$/.test(ref) ? ref.slice(0, -1) : "";
}
var SEPARATORS = ".-/ ";
var LONGEST_PART = 4;
var FIRST = /[.\-/ ]0*1\.?$/;
var SAMPLE2 = 2e3;
function checkStems(grid, { columns, first, last }) {
  let agree2 = 0;
  let disagree = 0;
  let firsts = 0;
  let others = 0;
  let action = "";
  let stem2 = "";
  const end = columns.ref < 0 || columns.action < 0 ? first - 1 : Math.min(last, first + SAMPLE2);
  for (let row2 = first; row2 <= end; row2++) {
    const ref = grid.valueAt(row2, columns.ref);
    if (isEmpty(ref)) continue;
    const own = grid.textAt(row2, columns.action);
    const text = own === "" ? action : own;
    const next = stemOf2(tidyValue(ref));
    if (next === stem2 && next !== "") {
      if (text === action) agree2++;
      else disagree++;
    } else if (grid.textAt(row2, columns.milestone) !== "") {
      if (next !== "" && FIRST.test(tidyValue(ref))) firsts++;
      else others++;
    }
    [action, stem2] = [text, next];
  }
  const areTold = agree2 > 0 ? disagree * 10 <= agree2 : firsts > 0 && others + disagree === 0;
  return { areTold, of: areTold ? (ref) => stemOf2(tidyValue(ref)) : tidyValue };
}

// src/core/read/lines/action.ts
function actionDraft(grid, open, problems) {
  const { table, headings, ref, rows } = open;
  const { columns } = table;
  const first = rows[0];
  const text = joined3(open.action, problems);
  const at2 = open.action[0]?.at;
  const row2 = at2?.row ?? first?.row ?? table.first;
  const column = at2?.column ?? first?.actionColumn ?? columns.left;
  return {
    text,
    row: row2,
    column,
    ref,
    theme: joinedColumn(grid, rows, columns.theme),
    priority: joinedColumn(grid, rows, columns.priority),
    headings,
    leads: leadDrafts(open, { sheet: grid.sheet.name, row: row2 }),
    milestones: milestoneDrafts(grid, open, text, problems),
    table,
    namesLeadsByRow: false,
    leadsByRow: false
  };
}
function joined3(lines, problems) {
  const text = lines.map((line) => line.text).join(" ");
  const [first] = lines;
  if (first !== void 0 && lines.length > 1) {
    problems.push({ kind: "lines-joined", at: first.at, cells: lines.map(({ at: at2 }) => at2), text });
  }
  return text;
}
function joinedColumn(grid, rows, column) {
  if (column < 0) return "";
  return rows.map(({ row: row2 }) => grid.textAt(row2, column)).filter((text) => text !== "").join(" ");
}
function leadDrafts({ table, leads }, first) {
  return table.columns.leads.map(({ column, fields }, i) => {
    const own = leads.filter(({ index }) => index === i);
    const at2 = own[0]?.at ?? { ...first, column };
    return { fields, texts: own.map(({ text }) => text), at: at2 };
  });
}
function milestoneDrafts(grid, open, action, problems) {
  const { columns } = open.table;
  const isOwnMilestone = columns.milestone < 0 || columns.action < 0;
  const items = isOwnMilestone && open.action.length > 0 ? [open.action] : open.milestones;
  const counts2 = countByRow(items);
  let next = 0;
  let index = 0;
  return items.map((lines, i) => {
    const at2 = lines[0]?.at ?? { sheet: grid.sheet.name, row: 0, column: 0 };
    const end = items[i + 1]?.[0]?.at.row ?? Infinity;
    index = items[i - 1]?.[0]?.at.row === at2.row ? index + 1 : 0;
    while ((open.rows[next]?.row ?? Infinity) < at2.row) next++;
    const rows = [];
    for (let r = next; (open.rows[r]?.row ?? Infinity) < Math.max(end, at2.row + 1); r++) {
      const row2 = open.rows[r];
      if (row2 !== void 0) rows.push(row2);
    }
    return {
      text: isOwnMilestone ? action : joined3(lines, problems),
      row: at2.row,
      column: at2.column,
      index,
      of: counts2.get(at2.row) ?? 1,
      more: lines.slice(1).flatMap((line) => line.at.row === at2.row ? [] : [line.at]),
      ref: rows[0]?.ref ?? "",
      joined: joinedCells(grid, open.table, rows),
      period: null,
      remarks: []
    };
  });
}
function countByRow(items) {
  const counts2 = /* @__PURE__ */ new Map();
  for (const [first] of items) {
    if (first !== void 0) counts2.set(first.at.row, (counts2.get(first.at.row) ?? 0) + 1);
  }
  return counts2;
}
function joinedCells(grid, { columns }, rows) {
  const parts = [
    ["deadline", columns.deadline],
    ["revised", columns.revised],
    ["status", columns.status],
    ["percent", columns.percent],
    ["completedOn", columns.completedOn],
    ["comment", columns.comments[0] ?? -1]
  ];
  const kept2 = parts.filter(([, column]) => column >= 0);
  const runsOn2 = kept2.some(
    ([, column]) => rows.slice(1).some(({ row: row2 }) => grid.textAt(row2, column) !== "")
  );
  if (!runsOn2) return null;
  return Object.fromEntries(
    kept2.map(([part, column]) => [part, joinedColumn(grid, rows, column)])
  );
}

// src/core/read/lines/doubles.ts
var LEAST_LENGTH = 12;
var LEAST_WORDS = 3;
function dropDoubles(sheet, rows, problems) {
  const words6 = countWords(rows);
  rows.forEach((row2, i) => {
    const above = rows.slice(Math.max(0, i - 3), i);
    const isWhole4 = repeatsRows(row2, above);
    for (const column of ["action", "milestone"]) {
      const kept2 = row2[column].filter((piece, p) => {
        const last = column === "milestone" && beginsAction(row2, above.at(-1)) ? [] : above;
        const before3 = row2[column].slice(0, p).at(-1) ?? lastPiece(last, column);
        const double = isWhole4 || repeats(piece, before3, row2[column].length > 1) || isDamaged(piece, near(rows, i, column), words6);
        if (double) problems.push(dropped(sheet, row2, column, piece, above.at(-1)));
        return !double;
      });
      if (kept2.length < row2[column].length) row2[column] = kept2;
    }
    if (isWhole4) row2.leads = row2.leads.map(() => []);
  });
}
function dropped(sheet, row2, column, text, above) {
  const place = column === "action" ? row2.actionColumn : row2.milestoneColumn;
  const at2 = { sheet, row: row2.row, column: place };
  return { kind: "fragment-dropped", at: at2, text, double: { ...at2, row: above?.row ?? row2.row } };
}
var beginsAction = (row2, above) => row2.action.length > 0 && above?.action.length === 0;
var lastPiece = (above, column) => [...above].reverse().find((row2) => row2[column].length > 0)?.[column].at(-1) ?? "";
function repeatsRows(row2, above) {
  if (above.length === 0 || row2.action.length === 0) return false;
  const cells = [
    [row2.action, ({ action }) => action],
    [row2.milestone, ({ milestone: milestone2 }) => milestone2],
    [row2.leads.flat(), ({ leads }) => leads.flat()]
  ];
  const filled = cells.filter(([pieces]) => pieces.length > 0);
  return filled.length > 1 && filled.every(([pieces, of]) => above.flatMap(of).join(" ").includes(pieces.join(" ")));
}
function repeats(piece, before3, isApart) {
  if (before3 === "" || !before3.includes(piece)) return false;
  if (isApart && before3.endsWith(piece)) return true;
  if (/^\(.*\)$/.test(piece)) return before3.endsWith(piece);
  if (piece === before3) return piece.length >= LEAST_LENGTH;
  if (endsInBracket(before3)) return false;
  return piece.length >= LEAST_LENGTH && piece.split(" ").length >= LEAST_WORDS;
}
function countWords(rows) {
  const counts2 = /* @__PURE__ */ new Map();
  for (const { action, milestone: milestone2 } of rows) {
    for (const text of [...action, ...milestone2]) {
      for (const word of text.split(" ")) counts2.set(word, (counts2.get(word) ?? 0) + 1);
    }
  }
  return counts2;
}
function near(rows, index, column) {
  return [rows[index + 1]?.[column][0], rows[index - 1]?.[column].at(-1)].flatMap(
    (text) => text === void 0 ? [] : [text]
  );
}
var LIKENESS = 0.5;
function isDamaged(piece, neighbours, counts2) {
  const own = piece.split(" ");
  if (own.length < 2) return false;
  return neighbours.some((neighbour) => {
    const other = neighbour.split(" ");
    if (other.length !== own.length) return false;
    const differing = own.filter((word, i) => word !== other[i]);
    if (differing.length === 0 || differing.length * 2 > own.length + 1) return false;
    return own.every((word, i) => {
      const twin = other[i] ?? "";
      if (word === twin) return true;
      const isOdd = counts2.get(word) === 1 && word.length > 2 && !/\d/.test(word);
      return isOdd && likeness(word, twin) >= LIKENESS;
    });
  });
}
function likeness(a, b) {
  if (Math.abs(a.length - b.length) > 1) return 0;
  let same = 0;
  for (let i = 0; i < a.length; i++) if (a[i] === b[i]) same++;
  return same / Math.max(a.length, b.length);
}

// src/core/read/lines/header-halves.ts
function dropHeaderHalves(table, first) {
  if (table.header === null || first.row > table.header.last + 2) return;
  const { columns } = table;
  first.action = withoutHalf(labelAt(columns.action), first.action);
  first.milestone = withoutHalf(labelAt(columns.milestone), first.milestone);
  first.leads = first.leads.map(
    (pieces, i) => withoutHalf(labelAt(columns.leads[i]?.column ?? -1), pieces)
  );
  function labelAt(column) {
    return columns.all.find((each) => each.column === column)?.label ?? "";
  }
}
var TAKES_UP = /^(?:and|or|&|\/|with)\b/i;
function withoutHalf(label, pieces) {
  const [half, ...rest] = pieces;
  if (label === "" || half === void 0 || rest.length === 0 || !TAKES_UP.test(half))
    return pieces;
  const isLabel = labelOf(half) !== null && labelOf(`${label} ${half}`) !== null;
  return isLabel ? rest : pieces;
}

// src/core/read/lines/evidence.ts
var SIGNS = {
  /** A line that begins with a small letter. */
  lowerCase: 3.5,
  /** A capital letter: all beginnings have one, and about one broken line in four. */
  capital: -1.3,
  /** A bullet or a number of its own. */
  marked: -2.5,
  /** The same after a colon or semicolon, where a list goes on. */
  listed: 0.5,
  /** The line before ends on a comma or a joining word. */
  openEnd: 3,
  /** The two words where the lines meet stand side by side elsewhere: "Needs | Assessment". */
  phrase: 3,
  /** The line before opened a bracket, and this one closes it. */
  bracketClosed: 4,
  /** The line before opened a bracket. */
  bracketOpen: 1.5,
  /** The whole line stands in brackets. */
  bracketed: 3,
  /** The line before ends a sentence. */
  sentenceEnd: -1.5,
  /** It does, and this one takes up what it spoke of: "The team will …". */
  takenUp: 2,
  /** The line before ends on a colon or a semicolon. */
  colon: 1.5,
  semicolon: -0.5,
  /** The line before closes with its deadline, as milestones do. */
  dateClosed: -3.5,
  /** The line is a deadline and nothing else, or the end of one. */
  dateAlone: 4.5,
  /** The line is the year that the deadline above it lacks. */
  yearBelow: 5,
  /** The line begins with a deadline and goes on: "Summer term 2011 – …". */
  dateOpens: -2,
  /** Rows between that other columns fill and this one leaves blank. */
  gap: -1.5,
  /** Whole rows left blank between. */
  blankRows: -0.4,
  /** Two spaces or more between, within one cell. */
  apart: -1.5
};
function weigh(weighing, sign) {
  if (sign > 0) weighing.start -= sign;
  else weighing.more += sign;
}
function weighPair({ before: before3, text, gap, blankRows, isSameCell }) {
  const weighing = { more: 0, start: 0 };
  if (startsMarked(text)) weigh(weighing, /[:;]$/.test(before3) ? SIGNS.listed : SIGNS.marked);
  else if (startsLower(text)) weigh(weighing, SIGNS.lowerCase);
  else if (startsUpper(text)) weigh(weighing, SIGNS.capital);
  if (BRACKETED.test(text)) weigh(weighing, SIGNS.bracketed);
  if (endsInBracket(before3))
    weigh(weighing, closesBracket(text) ? SIGNS.bracketClosed : SIGNS.bracketOpen);
  if (endsOpen(before3)) weigh(weighing, SIGNS.openEnd);
  else if (endsSentence(before3)) {
    weigh(weighing, SIGNS.sentenceEnd);
    if (TAKES_UP2.test(text)) weigh(weighing, SIGNS.takenUp);
  } else if (before3.endsWith(":")) weigh(weighing, SIGNS.colon);
  else if (before3.endsWith(";")) weigh(weighing, SIGNS.semicolon);
  if (gap > 0) weigh(weighing, SIGNS.gap);
  if (blankRows > 0) weigh(weighing, SIGNS.blankRows);
  if (isSameCell) weigh(weighing, SIGNS.apart);
  return weighing;
}
var TAKES_UP2 = /^(?:The|This|These|It|They) /;
var BRACKETED = /^\([^()]*\)[.,;]?$/;
var HALF2 = /^(?:\d{4}|\d{2})?\)?[.,;]?$/;
function dateSigns(reader, text) {
  if (!/[\d(]/.test(text)) return NO_DATES;
  const { deadline } = reader.inText(text);
  const found2 = deadline !== null && (deadline.precision !== "none" || deadline.text.startsWith("(")) && !endsInBracket(text);
  const written3 = deadline?.text ?? "";
  const at2 = found2 ? text.lastIndexOf(written3) : -1;
  const rest = at2 < 0 ? text : text.slice(at2 + written3.length);
  const shape = text.length <= 40 ? reader.shapeOf(text) : "none";
  const isEnd2 = shape === "end" && (/^[\d)]/.test(text) || HALF2.test(text));
  const alone2 = shape === "whole" || isEnd2;
  return {
    has: found2 || alone2,
    closes: alone2 || found2 && !isWorded(rest.replace(/\([^()]*\)?/g, "")),
    opens: found2 && !alone2 && at2 === 0,
    alone: alone2
  };
}
var NO_DATES = { has: false, closes: false, opens: false, alone: false };

// src/core/read/lines/own.ts
function hasOwnDeadline(above, own, reader) {
  if (own === "") return false;
  if (above === "") return true;
  if (endsInBracket(above)) return false;
  const shape = reader.shapeOf(own);
  if (endsOpen(above) && shape === "whole" && !isDone(above, reader)) return false;
  if (startsLower(own)) return (shape === "whole" || shape === "start") && isDone(above, reader);
  return shape !== "end" || isWhole2(above, reader);
}
var isDone = (text, reader) => isWhole2(text, reader) || reader.shapeOf(text) === "end";
function isWhole2(text, reader) {
  if (reader.shapeOf(text) !== "whole") return false;
  const { deadline } = reader.inText(text);
  return deadline?.remarks.every(({ kind }) => kind !== "year-inferred") ?? false;
}
function hasOwnLead(leads, above, own) {
  return leads.some((lead, index) => {
    const text = lead.fields.length > 1 ? "" : own(lead, index);
    return text !== "" && isOwnLead(above(lead, index), text);
  });
}
function isOwnLead(above, own) {
  if (above === "" || above === own) return true;
  if (endsOpen(above) || endsInBracket(above) || startsLower(own)) return false;
  const shape = leadLineShape(own);
  return shape === "member" || shape === "officer" || shape === "body";
}

// src/core/read/lines/lead-signs.ts
var LEAD_SIGNS = {
  /** Members come first: a member's title begins an action's leads. */
  member: -3,
  /** Where members are titled, anyone else stands further down. */
  noMember: 3,
  /** The rest of a directorate begun above. */
  restOfDirectorate: 4,
  /** Nobody is named although actions name who leads. */
  nobody: 3,
  /** The order member, officer, directorate begins again, or goes on. */
  orderBegins: -1.5,
  orderGoesOn: 1.5,
  /** Every one of several lead columns is filled. */
  allFilled: -2,
  /** A lead of the row's own, in a column that names one kind alone. */
  own: -4
};
var TITLED = /^(?:cllrs?|councillors?|mayor|deputy mayor|executive mayor|lord|baroness)\b/i;
function leadSigns(rows, columns, known5) {
  const signs = signsBeside(rows, columns, known5);
  if (!areLeadsBelow(rows)) return signs;
  return (_, index) => {
    if (beginsBelow(rows, index + 1)) return signs(rows, index + 1);
    if (beginsBelow(rows, index)) return { more: 0, start: -LEAD_SIGNS.noMember };
    const isEither = isBelowLine(rows, index) || isBelowLine(rows, index + 1);
    return isEither ? { more: 0, start: 0 } : signs(rows, index);
  };
}
function areLeadsBelow(rows) {
  let [beside, below] = [0, 0];
  rows.forEach((row2, index) => {
    if (!hasAction(row2) && beginsBelow(rows, index)) below++;
    else if (hasAction(row2) && beginsLeads(rows, index) && !beginsBelow(rows, index)) beside++;
  });
  return below > beside;
}
function beginsLeads(rows, index) {
  const [first] = rows[index]?.leads.flat() ?? [];
  return first !== void 0 && (isBlank2(rows[index - 1]) || TITLED.test(first));
}
function beginsBelow(rows, index) {
  if (!isBelowLine(rows, index)) return false;
  let line = index - 1;
  while (hasAction(rows[line]) && isBlank2(rows[line])) line--;
  return !hasAction(rows[line]);
}
var isBelowLine = (rows, index) => !isBlank2(rows[index]) && hasAction(rows[index - 1]) && isBlank2(rows[index - 1]);
var isBlank2 = (row2) => row2 === void 0 || row2.leads.every((pieces) => pieces.length === 0);
var hasAction = (row2) => (row2?.action.length ?? 0) > 0;
function signsBeside(rows, columns, known5) {
  const first = rows.map(({ leads }) => leads.find((pieces) => pieces.length > 0)?.[0] ?? "");
  const shapes = first.map((text) => text === "" ? null : leadLineShape(text, known5));
  const titled = first.filter((text) => TITLED.test(text)).length;
  const others = shapes.filter((shape) => shape === "officer" || shape === "mixed").length;
  const named4 = shapes.filter((shape) => shape !== null).length;
  const membersLead = titled >= 2 && titled * 3 >= others;
  return (_, index) => {
    const weighing = { more: 0, start: 0 };
    const text = first[index] ?? "";
    if (named4 === 0) return weighing;
    if (text === "") return { more: 0, start: -LEAD_SIGNS.nobody };
    const shape = shapes[index] ?? null;
    if (hasOwnLead(columns, cellOf(rows, index - 1), cellOf(rows, index))) {
      weighing.more += LEAD_SIGNS.own;
    }
    const filled = rows[index]?.leads.filter((pieces) => pieces.length > 0).length ?? 0;
    if (columns.length > 1 && filled === columns.length) weighing.more += LEAD_SIGNS.allFilled;
    const above = index === 0 ? "" : first[index - 1] ?? "";
    if (shape === "directorate-end" || above !== "" && endsOpen(above) && !TITLED.test(text)) {
      weighing.start -= LEAD_SIGNS.restOfDirectorate;
    } else if (membersLead && columns.length === 1) {
      const isSecond = TITLED.test(above) && shapes[index - 1] === "member";
      if (TITLED.test(text)) weighing.more += isSecond ? 0 : LEAD_SIGNS.member;
      else weighing.start -= LEAD_SIGNS.noMember;
    } else addOrder(weighing, rankOf2(shapeAbove(shapes, index)), rankOf2(shape));
    return weighing;
  };
}
var cellOf = (rows, index) => (_, column) => rows[index]?.leads[column]?.join(" ") ?? "";
function addOrder(weighing, above, own) {
  if (above < 0 || own < 0) return;
  if (own < above) weighing.more += LEAD_SIGNS.orderBegins;
  if (own > above) weighing.start -= LEAD_SIGNS.orderGoesOn;
}
function shapeAbove(shapes, index) {
  for (let i = index - 1; i >= 0 && i > index - 12; i--) {
    const shape = shapes[i];
    if (shape != null) return shape;
  }
  return null;
}
function rankOf2(shape) {
  if (shape === "member") return 0;
  if (shape === "officer" || shape === "body") return 1;
  return shape === "directorate" || shape === "directorate-start" || shape === "directorate-end" ? 2 : -1;
}

// src/core/read/lines/phrases.ts
function phrasesOf(pages) {
  const known5 = /* @__PURE__ */ new Set();
  for (const { rows } of pages) {
    for (const { action, milestone: milestone2 } of rows) {
      for (const line of action) addPairs(line, known5);
      for (const line of milestone2) addPairs(line, known5);
    }
  }
  return (before3, text) => {
    const last = LAST_WORD.exec(before3)?.[0];
    const first = FIRST_WORD.exec(text)?.[0];
    return last !== void 0 && first !== void 0 && known5.has(`${last} ${first}`);
  };
}
var LAST_WORD = /\p{L}[\p{L}'’-]*$/u;
var FIRST_WORD = /^\p{Lu}[\p{L}'’-]*/u;
var PAIR = /(?<=^|[^\p{L}'’-])(\p{L}[\p{L}'’-]*) (?=(\p{Lu}[\p{L}'’-]*))/gu;
function addPairs(line, known5) {
  for (const [, one = "", other = ""] of line.matchAll(PAIR)) known5.add(`${one} ${other}`);
}

// src/core/read/lines/resemblance.ts
function resemblance(a, b) {
  const own = triples(a);
  const other = triples(b);
  if (own.size === 0 || other.size === 0) return 0;
  let shared = 0;
  for (const triple of own) if (other.has(triple)) shared++;
  return 2 * shared / (own.size + other.size);
}
function triples(text) {
  const lower = text.toLowerCase();
  const found2 = /* @__PURE__ */ new Set();
  for (let i = 0; i + 3 <= lower.length; i++) found2.add(lower.slice(i, i + 3));
  return found2;
}

// src/core/read/lines/rows.ts
function printedRow(grid, columns, row2, blankAbove) {
  const hasMilestones = columns.milestone >= 0;
  const action = columns.action < 0 ? columns.milestone : columns.action;
  return {
    row: row2,
    action: columns.action < 0 ? [] : piecesAt(grid, row2, action),
    milestone: piecesAt(grid, row2, hasMilestones ? columns.milestone : action),
    leads: columns.leads.map(({ column }) => piecesAt(grid, row2, column)),
    deadline: columns.deadline < 0 ? "" : grid.textAt(row2, columns.deadline),
    ref: columns.ref < 0 ? "" : grid.textAt(row2, columns.ref),
    blankAbove,
    milestoneColumn: hasMilestones ? columns.milestone : action,
    actionColumn: action
  };
}
function piecesAt(grid, row2, column) {
  const value = grid.valueAt(row2, column);
  if (isEmpty(value) || value === null) return NONE2;
  const text = String(value);
  if (!/[\n\r]|\s{2}/.test(text)) return [tidy(text)];
  return text.split(/\r\n?|\n|\s{2,}/).map(tidy).filter((piece) => piece !== "");
}
var NONE2 = [];
var isAllNoise = ({ action, milestone: milestone2, leads }) => [...action, ...milestone2, ...leads.flat()].every(isScanned);
var isScanned = (text) => isNoise(text) || /^\p{L}{2,6}$/u.test(text) && !/[aeiouy]/i.test(text) && /[a-z]/.test(text);

// src/core/read/lines/scores.ts
var NOISE = -3.6;
var NEVER3 = -20;
var LETTERS_A_POINT = 60;
var MOST_FOR_LENGTH = 2;
var BRIEF = 1.5;
var FEW_WORDS2 = 3;
var GHOST = 2;
function scoresOf(line, { more, start }) {
  const { text, isFirst } = line;
  if (isScanned(text)) return { more: NEVER3, start: NEVER3, noise: 0 };
  if (isFirst) return { more: NEVER3, start: 0, noise: NEVER3 };
  const isBrief = areFew(text) && !/\d/.test(text);
  return { more, start: isBrief ? start - BRIEF : start, noise: noiseOf(line) };
}
var areFew = (text) => text.split(" ").length < FEW_WORDS2;
function noiseOf({ text, isGhost: isGhost2, hasDeadline }) {
  if (hasDeadline || !(areFew(text) || isGhost2)) return NEVER3;
  return NOISE - Math.min(MOST_FOR_LENGTH, text.length / LETTERS_A_POINT) + (isGhost2 ? GHOST : 0);
}

// src/core/read/lines/viterbi.ts
var NONE3 = 0;
var UNDATED = 1;
var DATED = 2;
var STATES = [NONE3, UNDATED, DATED];
var CHOICES = ["start", "more", "noise"];
function bestChoices(steps, costs) {
  let scores = [0, -Infinity, -Infinity];
  const trail = new Uint8Array(steps.length * 3);
  steps.forEach((step, i) => {
    const next = [-Infinity, -Infinity, -Infinity];
    for (const from of STATES) {
      const so = scores[from] ?? -Infinity;
      if (so === -Infinity) continue;
      CHOICES.forEach((choice, c) => {
        const to = stateAfter(step, choice, from);
        const score = so + scoreOf2(step, choice, from, costs, i === 0);
        if (score > (next[to] ?? -Infinity)) {
          next[to] = score;
          trail[i * 3 + to] = c * 3 + from;
        }
      });
    }
    scores = next;
  });
  return tracedBack(steps.length, trail, scores, costs);
}
function stateAfter(step, choice, from) {
  if (choice === "noise") return from;
  if (step.column === "action") return choice === "start" ? NONE3 : from;
  if (choice === "more" && from === DATED) return DATED;
  return step.dated ? DATED : UNDATED;
}
function scoreOf2(step, choice, from, costs, isFirst) {
  if (choice === "noise") return step.noise;
  if (choice === "more") {
    if (step.column === "action") return step.more;
    if (from === NONE3) return -Infinity;
    return from === DATED && step.dated ? step.more - costs.secondDate : step.more;
  }
  if (from === UNDATED) return step.start - costs.undated;
  if (step.column === "action" && from === NONE3 && !isFirst) {
    return step.start - costs.withoutMilestone;
  }
  return step.start;
}
function tracedBack(count3, trail, scores, costs) {
  const final = scores.map((score, state2) => state2 === UNDATED ? score - costs.undated : score);
  let state = final.indexOf(Math.max(...final));
  const choices2 = new Array(count3);
  for (let i = count3 - 1; i >= 0; i--) {
    const step = trail[i * 3 + state] ?? 0;
    choices2[i] = CHOICES[Math.floor(step / 3)] ?? "start";
    state = step % 3;
  }
  return choices2;
}

// src/core/read/lines/weighings.ts
var ACTION_GAP = -3;
var OWN_DEADLINE = 4;
var NO_DEADLINE2 = 2.5;
var SECOND_DEADLINE = 20;
function actionWeighing(text, before3, width) {
  const weighing = weighPair({
    before: before3.text,
    text,
    gap: 0,
    blankRows: before3.blankRows,
    isSameCell: false
  });
  if (before3.gap > 0) weigh(weighing, ACTION_GAP);
  else weigh(weighing, width.evidence(before3.text, text));
  return weighing;
}
function milestoneWeighing(text, dates, before3, isSameCell, width, reader) {
  const { gap, blankRows } = before3;
  const weighing = weighPair({ before: before3.text, text, gap, blankRows, isSameCell });
  if (givesYear(before3.text, text, reader)) weigh(weighing, SIGNS.yearBelow);
  else weighDates(weighing, dates, before3.text, reader);
  if (!isSameCell && gap === 0) weigh(weighing, width.evidence(before3.text, text));
  return weighing;
}
function weighDates(weighing, dates, before3, reader) {
  const above = dateSigns(reader, before3);
  const opens = dates.opens && !endsOpen(before3);
  if (dates.alone) weigh(weighing, SIGNS.dateAlone);
  if (opens) weigh(weighing, SIGNS.dateOpens);
  if (above.closes || above.has && opens) weigh(weighing, SIGNS.dateClosed);
}
function givesYear(before3, text, reader) {
  const year = YEAR2.exec(text)?.[0];
  if (year === void 0 || endsInBracket(before3)) return false;
  const tail = before3.slice(-30);
  const above = reader.inText(tail).deadline;
  if (above === null || !lacksYear(above) || !tail.endsWith(above.text)) return false;
  const whole2 = reader.inText(`${tail} ${year}`).deadline;
  return whole2?.due != null && !lacksYear(whole2) && whole2.text.startsWith(above.text);
}
var YEAR2 = /^(?:19|20)\d\d(?:\s?[/–-]\s?\d\d(?:\d\d)?)?(?=[.,;]?$)/;
var lacksYear = ({ remarks }) => remarks.some(({ kind }) => kind === "year-inferred");
function closesAcross(before3, text, reader) {
  if (!/\d/.test(text)) return false;
  const tail = before3.slice(-30);
  return dateSigns(reader, `${tail} ${text.slice(0, 30)}`).has && !dateSigns(reader, tail).has;
}
function deadlineWeighing(own, above, count3, reader) {
  const weighing = { more: 0, start: 0 };
  if (count3 === 0) return weighing;
  if (own === "") weigh(weighing, NO_DEADLINE2);
  else if (!hasOwnDeadline(above, own, reader)) weigh(weighing, OWN_DEADLINE);
  else weigh(weighing, above === "" ? -OWN_DEADLINE : -SECOND_DEADLINE);
  return weighing;
}

// src/core/read/lines/width.ts
function pairsIn(cells) {
  const pairs = [];
  let before3 = "";
  for (const pieces of cells) {
    const text = pieces.length === 1 ? pieces[0] ?? "" : "";
    if (before3 !== "" && text !== "") {
      const closes2 = endsInBracket(before3) && closesBracket(text);
      pairs.push({ before: before3, text, goesOn: startsLower(text) || closes2 });
    }
    before3 = text;
  }
  return pairs;
}
function roomHabit(pages) {
  let room = 1;
  let full = 1;
  for (const pairs of pages) {
    const width = widest(pairs);
    for (const { before: before3, text, goesOn: goesOn3 } of pairs) {
      if (!goesOn3) continue;
      if (fits(before3, text, width)) room++;
      else full++;
    }
  }
  return room / (room + full);
}
var FULL_BY_CHANCE = 0.15;
var NO_HABIT = 0.5;
var LEAST_BROKEN = 2;
var NEAR2 = 0.8;
function widthOf(pairs, habit) {
  const width = widest(pairs);
  const broken = pairs.filter((pair) => pair.goesOn && pair.before.length >= width * NEAR2).length;
  const hasRoom2 = Math.log(habit / (1 - FULL_BY_CHANCE));
  const isFull = broken < LEAST_BROKEN ? 0 : Math.log((1 - habit) / FULL_BY_CHANCE);
  if (habit >= NO_HABIT) return { evidence: () => 0 };
  return {
    evidence: (before3, text) => fits(before3, text, width) ? Math.min(0, hasRoom2) : Math.max(0, isFull)
  };
}
function widest(pairs) {
  let width = 0;
  for (const { before: before3, text } of pairs) width = Math.max(width, before3.length, text.length);
  return width;
}
function fits(before3, text, width) {
  const space = text.indexOf(" ");
  const word = space < 0 ? text.length : space;
  return before3.length + 1 + word <= width;
}

// src/core/read/lines/infer.ts
function habitsOf(pages) {
  return {
    action: roomHabit(pages.map(({ rows }) => pairsIn(rows.map(({ action }) => action)))),
    milestone: roomHabit(pages.map(({ rows }) => pairsIn(rows.map(({ milestone: milestone2 }) => milestone2))))
  };
}
var ALIKE = 0.35;
var WITHOUT_MILESTONE = 2.5;
var SECOND_DATE = 2;
var REF = 4;
var MOST_UNDATED_COST = 2.5;
function inferPages(pages, context) {
  const habits = habitsOf(pages);
  const phrases = phrasesOf(pages);
  const all = pages.map((page) => stepsOf(page, context, habits, phrases));
  const withoutMilestone = context.hasMilestones ? WITHOUT_MILESTONE : 0;
  let undated = context.hasMilestones ? 1 : 0;
  let choices2 = [];
  for (let round = 0; round < 2; round++) {
    const costs = { undated, withoutMilestone, secondDate: SECOND_DATE };
    choices2 = all.map(({ steps }) => bestChoices(steps, costs));
    undated = undatedCost(all, choices2);
  }
  return pages.map(({ rows }, page) => byRow(rows.length, all[page], choices2[page] ?? []));
}
function byRow(count3, page, choices2) {
  const rows = Array.from({ length: count3 }, () => ({ action: null, milestone: [] }));
  choices2.forEach((choice, i) => {
    const row2 = rows[page?.owners[i] ?? 0];
    if (row2 === void 0) return;
    if (page?.steps[i]?.column === "action") row2.action = choice;
    else row2.milestone.push(choice);
  });
  return rows;
}
function undatedCost(pages, choices2) {
  const count3 = { dated: 1, undated: 1 };
  pages.forEach(({ steps }, page) => {
    countDated(steps, choices2[page] ?? [], count3);
  });
  return Math.min(MOST_UNDATED_COST, Math.max(0, Math.log(count3.dated / count3.undated)));
}
function countDated(steps, choices2, count3) {
  let open = null;
  const close = () => {
    if (open === true) count3.dated++;
    if (open === false) count3.undated++;
  };
  steps.forEach((step, i) => {
    if (step.column !== "milestone" || choices2[i] === "noise") return;
    if (choices2[i] === "start") {
      close();
      open = step.dated;
    } else open = open === true || step.dated;
  });
  close();
}
function stepsOf({ rows, table }, context, habits, phrases) {
  const steps = [];
  const owners = [];
  const leads = leadSigns(rows, table.columns.leads, context.known);
  const widths = {
    action: widthOf(pairsIn(rows.map(({ action: action2 }) => action2)), habits.action),
    milestone: widthOf(pairsIn(rows.map(({ milestone: milestone3 }) => milestone3)), habits.milestone)
  };
  const refs = rows.filter(({ ref }) => ref !== "").length;
  const deadlines = rows.filter(({ deadline }) => deadline !== "").length;
  const action = { text: "", gap: 0, blankRows: 0 };
  const milestone2 = { text: "", gap: 0, blankRows: 0 };
  let deadlineAbove = "";
  rows.forEach((row2, index) => {
    action.blankRows += row2.blankAbove;
    milestone2.blankRows += row2.blankAbove;
    const ofDeadline = deadlineWeighing(row2.deadline, deadlineAbove, deadlines, context.reader);
    const hasDeadline = row2.deadline !== "";
    const text = row2.action.join(" ");
    if (text === "") action.gap++;
    else {
      const weighing = actionWeighing(text, action, widths.action);
      if (phrases(action.text, text)) weigh(weighing, SIGNS.phrase);
      add(weighing, leads(rows, index));
      if (refs > 0) weigh(weighing, row2.ref === "" ? REF : -REF);
      if (!context.hasMilestones) add(weighing, ofDeadline);
      const isFirst = action.text === "";
      const line = { text, isFirst, isGhost: isGhost(text, rows[index + 1]), hasDeadline };
      steps.push({ column: "action", ...scoresOf(line, weighing), dated: false });
      owners.push(index);
      if (!isScanned(text)) Object.assign(action, { text, gap: 0, blankRows: 0 });
    }
    if (row2.milestone.length === 0) milestone2.gap++;
    row2.milestone.forEach((piece, i) => {
      const dates = dateSigns(context.reader, piece);
      const weighing = milestoneWeighing(
        piece,
        dates,
        milestone2,
        i > 0,
        widths.milestone,
        context.reader
      );
      if (phrases(milestone2.text, piece)) weigh(weighing, SIGNS.phrase);
      if (i === 0) add(weighing, ofDeadline);
      const isDated2 = isDatedLine(milestone2.text, piece, dates.has, context.reader);
      const line = { text: piece, isFirst: false, isGhost: false, hasDeadline };
      steps.push({ column: "milestone", ...scoresOf(line, weighing), dated: isDated2 });
      owners.push(index);
      if (!isScanned(piece)) Object.assign(milestone2, { text: piece, gap: 0, blankRows: 0 });
    });
    deadlineAbove = row2.deadline;
  });
  return { steps, owners };
}
function isDatedLine(above, text, hasDate, reader) {
  if (givesYear(above, text, reader)) return false;
  return hasDate || closesAcross(above, text, reader);
}
function add(weighing, other) {
  weighing.more += other.more;
  weighing.start += other.start;
}
function isGhost(text, below) {
  const next = below?.action.join(" ") ?? "";
  return next !== "" && resemblance(text, next) >= ALIKE;
}

// src/core/read/lines/sketch.ts
function sketchDirectorates(sheet, segments, settings) {
  return learnDirectorates(leadRuns(sheet, segments), { settings });
}
function* leadRuns(sheet, segments) {
  for (const { table, rows } of segments) {
    for (const [i, { column, fields }] of table.columns.leads.entries()) {
      let texts = [];
      let at2 = { sheet, row: table.first, column };
      for (const { row: row2, leads, action } of rows) {
        const pieces = (leads[i] ?? []).filter((piece2) => !isScanned(piece2));
        const [piece] = pieces;
        if (piece === void 0) continue;
        const begins = leadLineShape(piece) === "member" || fields.length === 1 && action.length > 0;
        if (begins && texts.length > 0) {
          yield { texts, fields, at: at2 };
          texts = [];
        }
        if (texts.length === 0) at2 = { sheet, row: row2, column };
        texts.push(...pieces);
      }
      if (texts.length > 0) yield { texts, fields, at: at2 };
    }
  }
}

// src/core/read/lines/furniture.ts
function isFurniture(grid, row2, table) {
  const [column, ...others] = grid.filledIn(row2);
  if (column === void 0 || others.length > 0) return false;
  const text = grid.textAt(row2, column);
  return isPageMark(text) || PAGE_TITLE.test(text) || isPageNumber(grid, row2, column, table);
}
function isPageNumber(grid, row2, column, table) {
  if (!/^\d{1,3}$/.test(grid.textAt(row2, column)) || column === table.columns.ref) return false;
  const isEmptyRow = (at2) => grid.filledIn(at2).length === 0;
  const atEdge = row2 === table.first || row2 === table.last;
  return column === table.columns.left || atEdge || isEmptyRow(row2 - 1) || isEmptyRow(row2 + 1);
}
var PAGE_TITLE = /^\p{Lu}.*\b(?:19|20)\d\d(?:[/–-]\d\d(?:\d\d)?)?\s+\d{1,3}$/u;

// src/core/read/lines/segments.ts
function segmentsOf(grid, tables, headings, problems) {
  const segments = [];
  let open = null;
  for (const table of tables) {
    if (open !== null && !sameColumns(open.table.columns, table.columns)) open = null;
    let blank = 0;
    for (let row2 = table.first; row2 <= table.last; row2++) {
      if (isBlankRow(grid, row2, table)) {
        blank++;
        continue;
      }
      if (isFurniture(grid, row2, table)) {
        const column = grid.filledIn(row2)[0] ?? 0;
        const at2 = { sheet: grid.sheet.name, row: row2, column };
        problems.push({ kind: "noise-ignored", at: at2, text: grid.textAt(row2, column) });
        blank++;
        continue;
      }
      const lone = loneRun(grid, table, row2);
      if (lone !== null) {
        for (const { text, at: at2 } of lone.headings) {
          headings.add({ text, row: at2, column: lone.column });
        }
        row2 = lone.last;
        blank = 0;
        open = null;
        continue;
      }
      if (open === null) {
        open = { table, headings: headings.atData(), rows: [] };
        segments.push(open);
      }
      open.rows.push(printedRow(grid, table.columns, row2, blank));
      blank = 0;
    }
  }
  return segments;
}
var sameColumns = (a, b) => a.action === b.action && a.milestone === b.milestone && a.deadline === b.deadline && a.leads.map(({ column }) => column).join() === b.leads.map(({ column }) => column).join();
var isBlankRow = (grid, row2, { columns }) => grid.sheet.rows[row2]?.slice(0, columns.right + 1).every(isEmpty) ?? true;
var MOST_LINES2 = 80;
var LONGEST_HEADING2 = 160;
function loneRun(grid, table, first) {
  const column = loneColumn(grid, table, first);
  if (column === null) return null;
  const isBold = grid.isBold(first, column);
  let last = first;
  while (last < table.last && last - first < MOST_LINES2 && loneColumn(grid, table, last + 1) === column && grid.isBold(last + 1, column) === isBold) {
    last++;
  }
  const lines = Array.from({ length: last - first + 1 }, (_, i) => ({
    text: grid.textAt(first + i, column),
    at: first + i
  }));
  const text = lines.map((line) => line.text).join(" ");
  if (isNoise(text) || startsLower(text)) return null;
  const isProse = text.length > LONGEST_HEADING2 && endsSentence(text);
  if (!isBold && !isProse && !standsApart(grid, table, first, last)) return null;
  return { last, column, headings: headingsAmong(lines, text, isBold) };
}
function loneColumn(grid, { columns }, row2) {
  const filled = grid.filledIn(row2, columns.right);
  const column = filled[0];
  if (filled.length !== 1 || column === void 0) return null;
  return column === columns.left || column === columns.action ? column : null;
}
function standsApart(grid, table, first, last) {
  const above = first === table.first || isBlankRow(grid, first - 1, table);
  const below = last >= table.last || isBlankRow(grid, last + 1, table);
  return above && below;
}
function headingsAmong(lines, text, isBold) {
  const at2 = lines[0]?.at ?? 0;
  if (lines.length === 1) return loneTextOf(text) === "heading" ? [{ text, at: at2 }] : [];
  if (text.length > LONGEST_HEADING2 || endsSentence(text)) return isBold ? lines : [];
  const isOne = lines.slice(1).some((line) => !startsUpper(line.text));
  return isOne ? [{ text, at: at2 }] : lines;
}

// src/core/read/lines/shifts.ts
var LONG2 = 45;
function putShiftsBack(sheet, rows, columns, context, problems) {
  const lead = columns.leads.findIndex(({ column }) => column === columns.milestone - 1);
  if (lead < 0) return;
  for (const row2 of rows) {
    const pieces = row2.leads[lead] ?? [];
    if (pieces.length === 0 || !row2.milestone.every(isScanned)) continue;
    if (!pieces.every((piece) => isMilestone(piece, context))) continue;
    if (row2.milestone.length > 0) {
      const at3 = { sheet, row: row2.row, column: columns.milestone };
      problems.push({ kind: "noise-ignored", at: at3, text: row2.milestone.join(" ") });
    }
    row2.milestone = pieces;
    row2.milestoneColumn = columns.milestone - 1;
    row2.leads[lead] = [];
    const text = pieces.join(" ");
    const at2 = { sheet, row: row2.row, column: columns.milestone - 1 };
    problems.push({ kind: "cell-shifted", at: at2, text });
    if (columns.action === columns.milestone - 2 && isLead(row2.action.join(" "), context.known)) {
      row2.leads[lead] = row2.action;
      row2.action = [];
    }
  }
}
function isMilestone(text, { reader, known: known5 }) {
  if (known5.match(text) !== null) return false;
  if (dateSigns(reader, text).closes) return true;
  return text.length > LONG2 && leadLineShape(text, known5) === "unknown";
}
function isLead(text, known5) {
  const shape = leadLineShape(text, known5);
  return shape === "member" || shape === "officer" || shape.startsWith("directorate");
}

// src/core/read/lines/group.ts
function groupPrintedLines(context) {
  const { grid, tables, headings, reader, problems } = context;
  const sheet = grid.sheet.name;
  const segments = segmentsOf(grid, tables, headings, problems);
  for (const { table, rows } of segments) {
    const [first] = rows;
    if (first !== void 0) dropHeaderHalves(table, first);
  }
  const known5 = sketchDirectorates(sheet, segments, context.settings);
  for (const { rows, table } of segments) {
    putShiftsBack(sheet, rows, table.columns, { reader, known: known5 }, problems);
    dropDoubles(sheet, rows, problems);
  }
  const hasMilestones = tables.every(
    ({ columns }) => columns.milestone >= 0 && columns.action >= 0
  );
  const choices2 = inferPages(segments, { reader, known: known5, hasMilestones });
  return segments.flatMap((segment2, i) => collect2(context, segment2, choices2[i] ?? []));
}
function collect2({ grid, problems }, { rows, table, headings }, choices2) {
  const actions = [];
  rows.forEach((row2, i) => {
    const choice = choices2[i];
    const text = row2.action.join(" ");
    if (actions.length === 0 && choice?.action !== "start" && isAllNoise(row2)) return;
    if (choice?.action === "start" || actions.length === 0) {
      actions.push({
        table,
        headings,
        ref: row2.ref,
        action: [],
        leads: [],
        milestones: [],
        rows: []
      });
    }
    const open = actions.at(-1);
    if (open === void 0) return;
    open.rows.push(row2);
    if (text !== "") {
      const at2 = { sheet: grid.sheet.name, row: row2.row, column: row2.actionColumn };
      if (choice?.action === "noise") problems.push({ kind: "noise-ignored", at: at2, text });
      else open.action.push({ text, at: at2 });
    }
    addLeads(grid, row2, open, problems);
    addMilestoneLines(grid, row2, choice, open, problems);
  });
  return actions.map((open) => actionDraft(grid, open, problems));
}
function addLeads(grid, row2, open, problems) {
  row2.leads.forEach((pieces, i) => {
    const column = open.table.columns.leads[i]?.column ?? 0;
    const at2 = { sheet: grid.sheet.name, row: row2.row, column };
    for (const text of pieces) {
      if (isScanned(text)) problems.push({ kind: "noise-ignored", at: at2, text });
      else open.leads.push({ index: i, text, at: at2 });
    }
  });
}
function addMilestoneLines(grid, row2, choice, open, problems) {
  row2.milestone.forEach((text, p) => {
    const at2 = { sheet: grid.sheet.name, row: row2.row, column: row2.milestoneColumn };
    const last = open.milestones.at(-1);
    const taken = choice?.milestone[p];
    if (taken === "noise") problems.push({ kind: "noise-ignored", at: at2, text });
    else if (taken === "more" && last !== void 0) last.push({ text, at: at2 });
    else open.milestones.push([{ text, at: at2 }]);
  });
}

// src/core/read/lines/printed.ts
var SAMPLE3 = 1e3;
var LEAST_EVIDENCE = 2;
var LEAST_SHARE4 = 0.04;
var LOWER_CASE_STYLE = 0.85;
var OF_SEVERAL_LINES = 0.05;
function arePrintedLines(grid, tables, reader) {
  if (grid.sheet.merges.some(({ top, bottom }) => bottom > top && isWithin2(tables, top)))
    return false;
  let evidence = 0;
  let cells = 0;
  let rows = 0;
  for (const table of tables) {
    if (rows > SAMPLE3) break;
    rows += table.last - table.first + 1;
    const { columns } = table;
    evidence += stackedLeads(grid, table) * STACKED;
    if (columns.leads.some(({ column }) => isBroken(linesIn(grid, table, column)))) return false;
    const texts = [columns.action, columns.milestone].filter((column) => column >= 0);
    for (const column of texts) {
      const tally = tallyOf(grid, table, column, reader);
      cells += tally.cells;
      if (isBroken(tally)) return false;
      evidence += tally.byMarks;
      if (tally.lower <= tally.cells * LOWER_CASE_STYLE) evidence += tally.byLetters;
    }
  }
  return evidence >= LEAST_EVIDENCE && evidence >= cells * LEAST_SHARE4;
}
var isSampled = (tables, { first, last }) => tables.some((table) => first <= table.first + SAMPLE3 && last >= table.first);
var isBroken = ({ broken, cells }) => broken > cells * OF_SEVERAL_LINES;
var isWithin2 = (tables, row2) => tables.some(({ first, last }) => row2 >= first && row2 <= last);
var STACKED = 0.4;
function stackedLeads(grid, { first, last, columns }) {
  const combined = columns.leads.find(({ fields }) => fields.length > 1);
  if (combined === void 0 || columns.action < 0) return 0;
  let stacked = 0;
  let above = "";
  for (let row2 = first; row2 <= Math.min(last, first + SAMPLE3); row2++) {
    const text = grid.textAt(row2, combined.column);
    const isBeside3 = isEmpty(grid.valueAt(row2, columns.action));
    if (text !== "" && above !== "" && isBeside3 && text !== above) stacked++;
    above = text;
  }
  return stacked;
}
function linesIn(grid, { first, last }, column) {
  const lines = { cells: 0, broken: 0 };
  const end = Math.min(last, first + SAMPLE3);
  for (let row2 = first; row2 <= end; row2++) {
    const value = grid.valueAt(row2, column);
    if (isEmpty(value)) continue;
    lines.cells++;
    if (typeof value === "string" && value.includes("\n")) lines.broken++;
  }
  return lines;
}
function tallyOf(grid, table, column, reader) {
  const tally = { cells: 0, lower: 0, byMarks: 0, byLetters: 0, broken: 0 };
  let before3 = "";
  const end = Math.min(table.last, table.first + SAMPLE3);
  for (let row2 = table.first; row2 <= end; row2++) {
    const value = grid.valueAt(row2, column);
    const text = tidyValue(value);
    if (text === "" || isNoise(text)) continue;
    tally.cells++;
    if (typeof value === "string" && value.includes("\n")) tally.broken++;
    if (startsLower(text)) tally.lower++;
    const [byMarks, byLetters] = before3 === "" ? NOTHING3 : runsOn(before3, text);
    before3 = text;
    if (byMarks + byLetters === 0 || beginsByItself(grid, table, row2, column, reader)) continue;
    tally.byMarks += byMarks;
    tally.byLetters += byLetters;
  }
  return tally;
}
var NOTHING3 = [0, 0];
function beginsByItself(grid, { columns }, row2, column, reader) {
  const textAt2 = (at2, own2) => own2 < 0 ? "" : grid.textAt(at2, own2);
  const hasDeadlines2 = column === columns.milestone || columns.milestone < 0;
  const [above, own] = [textAt2(row2 - 1, columns.deadline), textAt2(row2, columns.deadline)];
  if (hasDeadlines2 && hasOwnDeadline(above, own, reader)) return true;
  return hasOwnLead(
    columns.leads,
    (lead) => textAt2(row2 - 1, lead.column),
    (lead) => textAt2(row2, lead.column)
  );
}
function runsOn(before3, text) {
  if (endsInBracket(before3) && closesBracket(text)) return [2, 0];
  const isComma = before3.endsWith(",");
  if (endsUnfinished(before3) && !isComma) return [2, 0];
  const byLetter = startsLower(text) && !/[.!?;:)\d]$/.test(before3) ? 1 : 0;
  return [endsOpen(before3) && !isComma ? 1 : 0, byLetter];
}

// src/core/read/beside.ts
function sheetBeside(grid, tables) {
  const [top] = tables;
  if (top === void 0 || !tables.some((table2) => hasRoom(grid, table2))) return null;
  let table = top;
  let next = 1;
  let isFilled2 = false;
  const rows = grid.sheet.rows.map((cells, row2) => {
    for (let below = tables[next]; below !== void 0 && below.above <= row2; ) {
      table = below;
      below = tables[++next];
    }
    const rest = hasRoom(grid, table) ? outside(cells, table.columns) : NOTHING4;
    isFilled2 ||= rest !== NOTHING4;
    return rest;
  });
  return isFilled2 ? { ...grid.sheet, rows } : null;
}
var LEAST_ROOM = 3;
var hasRoom = (grid, { columns: { left, right } }) => left >= LEAST_ROOM || grid.columnCount - 1 - right >= LEAST_ROOM;
var NOTHING4 = [];
function outside(cells, { left, right }) {
  const isOutside = (column) => column < left || column > right;
  const isAny = cells.some((value, column) => isOutside(column) && !isEmpty(value));
  return isAny ? cells.map((value, column) => isOutside(column) ? value : null) : NOTHING4;
}
function withBeside(draft, beside) {
  const isPlan = ({ header, columns }) => header !== null && columns.all.some(({ fields }) => fields.includes("deadline"));
  const holdsPlan = beside.actions.length > 0 && beside.tables.every(isPlan);
  if (!holdsPlan) return draft;
  return {
    ...draft,
    tables: [...draft.tables, ...beside.tables],
    actions: [...draft.actions, ...beside.actions],
    stems: new Map([...draft.stems, ...beside.stems]),
    blocks: [...draft.blocks, ...beside.blocks],
    planYear: draft.planYear ?? beside.planYear,
    keyValues: [...draft.keyValues, ...beside.keyValues],
    problems: [...draft.problems, ...beside.problems]
  };
}

// src/core/read/grid.ts
var MOST_COLUMNS = 1e3;
var MOST_MERGED_CELLS = 1e6;
function gridOf(sheet) {
  const { rows } = sheet;
  const width = rows.reduce((most, row2) => Math.max(most, row2.length), 0);
  const columnCount = Math.min(width, MOST_COLUMNS);
  const rowCount = lastFilledRow(sheet) + 1;
  const mostMerged = Math.min(MOST_MERGED_CELLS, rowCount * columnCount);
  const { merged, isWhole: isWhole4 } = mergedCells(sheet.merges, rowCount, columnCount, mostMerged);
  const limits = [];
  if (width > MOST_COLUMNS) limits.push({ of: "columns", most: MOST_COLUMNS });
  if (!isWhole4) limits.push({ of: "merged-cells", most: mostMerged });
  return {
    sheet,
    rowCount,
    columnCount,
    limits,
    valueAt: (row2, column) => rows[row2]?.[column] ?? null,
    textAt: (row2, column) => tidyValue(rows[row2]?.[column]),
    areaAt: merged.size === 0 ? () => null : (row2, column) => merged.get(cellKey(row2, column)) ?? null,
    filledIn: (row2, right) => filledColumns(rows[row2], right),
    isBold: (row2, column) => sheet.bold.has(cellKey(row2, column))
  };
}
function filledColumns(cells, right = Number.MAX_SAFE_INTEGER) {
  const filled = [];
  if (cells === void 0) return filled;
  const end = Math.min(right, cells.length - 1, MOST_COLUMNS - 1);
  for (let column = 0; column <= end; column++) {
    if (!isEmpty(cells[column])) filled.push(column);
  }
  return filled;
}
function lastFilledRow({ rows }) {
  for (let row2 = rows.length - 1; row2 >= 0; row2--) {
    if (rows[row2]?.some((value) => !isEmpty(value))) return row2;
  }
  return -1;
}
function mergedCells(merges, rowCount, columnCount, most) {
  const merged = /* @__PURE__ */ new Map();
  let looked = 0;
  for (const area of merges) {
    const bottom = Math.min(area.bottom, rowCount - 1);
    const right = Math.min(area.right, columnCount - 1);
    for (let row2 = area.top; row2 <= bottom; row2++) {
      looked += Math.max(0, right - area.left + 1);
      if (looked > most) return { merged, isWhole: false };
      for (let column = area.left; column <= right; column++) {
        merged.set(cellKey(row2, column), area);
      }
    }
  }
  return { merged, isWhole: true };
}

// src/core/read/rows/headings.ts
function headingTracker() {
  const blocks = [];
  let open = null;
  return {
    blocks,
    add(heading) {
      if (open === null) {
        open = { headings: [], atTop: blocks.length === 0, theme: "", priority: "", lowest: "" };
        blocks.push(open);
      }
      open.headings.push(heading);
    },
    atData() {
      open = null;
      return blocks.at(-1) ?? null;
    }
  };
}
function resolveHeadings(blocks) {
  const levels = blocks.map((block) => levelsOf(block));
  const isDeep = levels.some((texts) => texts.length > 1);
  let theme = "";
  let priority = "";
  blocks.forEach((block, i) => {
    const texts = levels[i] ?? [];
    const last = texts.at(-1);
    if (last !== void 0) {
      const upper = texts.at(-2);
      if (upper !== void 0) [theme, priority] = [upper.text, last.text];
      else if (last.level === "theme" || last.level === null && !isDeep)
        [theme, priority] = [last.text, ""];
      else priority = last.text;
    }
    block.theme = theme;
    block.priority = priority;
    block.lowest = last?.text ?? "";
  });
}
var NAMED_LEVEL = /^(theme|strand|pillar|ambition|priority|objective|aim|goal|outcome)s?\b/i;
var TITLE_WORDS = /\b(?:plan|strategy|programme|register|report|return|tracker|monitoring)\b/i;
function levelsOf({ headings, atTop }) {
  const shown2 = atTop ? withoutTitles(headings) : headings;
  return shown2.map(({ text }) => {
    const named4 = NAMED_LEVEL.exec(text)?.[1]?.toLowerCase();
    if (named4 === void 0) return { text, level: null };
    return { text, level: /^(?:theme|strand|pillar|ambition)/.test(named4) ? "theme" : "priority" };
  });
}
function withoutTitles(headings) {
  const first = headings.findIndex(
    ({ text }) => NAMED_LEVEL.test(text) || !(TITLE_WORDS.test(text) || planYearFrom(text) !== null)
  );
  return first < 0 ? [] : headings.slice(first);
}

// src/core/plan/fields.ts
var FIELD_NAMES = {
  ref: "Reference",
  theme: "Theme",
  priority: "Priority",
  action: "Strategic action",
  milestone: "Milestone",
  deadline: "Deadline",
  revised: "Revised deadline",
  member: "Lead member",
  officer: "Lead officer",
  directorate: "Directorate",
  status: "Status",
  percent: "Per cent complete",
  completedOn: "Completed on",
  comment: "Comment",
  resources: "Resources",
  outcome: "Outcome"
};
function isField(text) {
  return Object.hasOwn(FIELD_NAMES, text);
}

// src/core/read/tables/chosen.ts
function chosenColumns(settings, sheet) {
  return Object.entries(settings.columns[sheet] ?? {}).flatMap(
    ([letters, fields]) => /^[A-Za-z]{1,3}$/.test(letters) ? [
      {
        column: columnIndex(letters),
        label: "",
        fields: fields.filter(isField),
        confidence: 1,
        loose: false,
        understood: true,
        chosen: true
      }
    ] : []
  );
}
function withChosen(columns, chosen) {
  if (chosen.length === 0) return columns;
  const labels = new Map(columns.map(({ column, label }) => [column, label]));
  const kept2 = columns.filter(({ column }) => !chosen.some((each) => each.column === column));
  return [
    ...kept2,
    ...chosen.map((each) => ({ ...each, label: labels.get(each.column) ?? "" }))
  ].sort((a, b) => a.column - b.column);
}

// src/core/read/tables/contents.ts
var SAMPLE4 = 300;
var FEW_WORDS3 = 3;
var STATUS_WORDS = 4;
var LONGEST_DATE = 40;
var REF2 = /^[A-Z]{0,4}[ .-]?\d{1,4}(?:[./-]\d{1,3}){0,3}[a-z]?$/;
function contentsOf(grid, column, { first, last }, reader, isPassed = () => false) {
  const count3 = { texts: 0, phrases: 0, datedTexts: 0, dates: 0, numbers: 0, statuses: 0, refs: 0 };
  const shapes = { members: 0, officers: 0, directorates: 0, lines: 0 };
  const values = /* @__PURE__ */ new Set();
  let broken = 0;
  let filled = 0;
  let length = 0;
  for (let row2 = first; row2 <= last && filled < SAMPLE4; row2++) {
    const value = grid.valueAt(row2, column);
    if (isEmpty(value) || isPassed(row2)) continue;
    filled++;
    const text = grid.textAt(row2, column);
    values.add(text);
    length += text.length;
    for (const mark of marksOf(grid, row2, column, reader)) count3[mark]++;
    if (typeof value !== "string") continue;
    countShapes(shapes, value);
    if (/[\r\n]/.test(value)) broken++;
  }
  const share = (n, of = filled) => of === 0 ? 0 : n / of;
  return {
    filled,
    distinct: share(values.size),
    texts: share(count3.texts),
    phrases: share(count3.phrases),
    datedTexts: share(count3.datedTexts),
    lines: share(broken),
    dates: share(count3.dates),
    numbers: share(count3.numbers),
    statuses: share(count3.statuses),
    refs: share(count3.refs),
    members: share(shapes.members, shapes.lines),
    officers: share(shapes.officers, shapes.lines),
    directorates: share(shapes.directorates, shapes.lines),
    averageLength: share(length)
  };
}
var FIRST_SERIAL = 32874;
var LAST_SERIAL = 65745;
function marksOf(grid, row2, column, reader) {
  const text = grid.textAt(row2, column);
  const value = grid.valueAt(row2, column);
  if (typeof value === "number") {
    const format = grid.sheet.numberFormats.get(column)?.[row2] ?? "";
    const isSerial = Number.isInteger(value) && value >= FIRST_SERIAL && value <= LAST_SERIAL;
    const isDate2 = /[dmy]{2}/i.test(format) || isSerial && !/[0#]/.test(format);
    return isDate2 ? ["dates"] : REF2.test(text) ? ["numbers", "refs"] : ["numbers"];
  }
  const shape = text.length < LONGEST_DATE ? reader.shapeOf(text) : "none";
  if (shape === "whole" || areDates(value, reader)) return ["dates"];
  if (REF2.test(text)) return ["refs"];
  if (shape !== "none") return ["dates"];
  const words6 = text.split(" ").length;
  if (words6 <= STATUS_WORDS && reportedOf(text) !== "unknown") return ["statuses"];
  if (words6 < 2 || !isWorded(text)) return [];
  if (words6 < FEW_WORDS3) return ["phrases"];
  const { deadline } = reader.inText(text);
  const isDated2 = deadline !== null && deadline.precision !== "none";
  return isDated2 ? ["texts", "phrases", "datedTexts"] : ["texts", "phrases"];
}
function areDates(value, reader) {
  if (typeof value !== "string" || !/[\r\n]/.test(value)) return false;
  const lines = value.split(/[\r\n]+/).filter((line) => line.trim() !== "");
  return lines.every(
    (line) => line.length < LONGEST_DATE && reader.shapeOf(tidy(line)) === "whole"
  );
}
var SHAPES_SAMPLE = 120;
var LONGEST_LEAD = 80;
function countShapes(shapes, value) {
  if (shapes.lines >= SHAPES_SAMPLE) return;
  for (const line of leadsIn(value)) {
    if (line.trim() === "") continue;
    shapes.lines++;
    const shape = line.length > LONGEST_LEAD ? "unknown" : leadLineShape(line);
    if (shape === "member") shapes.members++;
    else if (shape === "officer" || shape === "body") shapes.officers++;
    else if (shape === "directorate") shapes.directorates++;
    else if (shape === "mixed") {
      shapes.officers++;
      shapes.directorates++;
      shapes.lines++;
    }
  }
}
function leadsIn(value) {
  return value.split(/[\r\n]+|\s{2,}|;\s*/).flatMap((line) => {
    const [first = "", ...others] = line.split(/,\s+/);
    const isList = others.length > 0 && leadLineShape(first) === "member" && others.every((other) => !["role", "unknown"].includes(leadLineShape(other)));
    return isList ? [first, ...others] : [line];
  });
}

// src/core/read/tables/by-content.ts
var BY_CONTENT = 0.5;
var MOST2 = 0.6;
function filledByContent(grid, columns, { rows, periods, reader }) {
  const missing = MAIN.filter(
    (field) => !columns.some(({ fields }) => fields.includes(field)) && (field !== "milestone" || mayHaveMilestones(grid, columns, rows))
  );
  const isPeriod2 = (column) => periods.some((period2) => period2.column === column);
  const open = columns.filter(({ understood, column }) => !understood && !isPeriod2(column));
  if (missing.length === 0 || open.length === 0) return columns;
  const contents = new Map(open.map((c) => [c.column, contentsOf(grid, c.column, rows, reader)]));
  const taken = /* @__PURE__ */ new Map();
  for (const field of missing) {
    const best = bestFor(field, contents, taken);
    if (best !== null) taken.set(best, field);
  }
  return columns.map((column) => {
    const field = taken.get(column.column);
    return field === void 0 ? column : { ...column, fields: [field], confidence: BY_CONTENT, loose: true };
  });
}
function mayHaveMilestones(grid, columns, { first, last }) {
  const columnOf = (field) => columns.find(({ fields }) => fields.includes(field))?.column;
  const [action, deadline] = [columnOf("action"), columnOf("deadline")];
  if (action === void 0 || deadline === void 0 || action === deadline) return true;
  let deadlines = 0;
  let own = 0;
  for (let row2 = first; row2 <= last && deadlines < SAMPLE5; row2++) {
    if (isEmpty(grid.valueAt(row2, deadline))) continue;
    deadlines++;
    if (!isEmpty(grid.valueAt(row2, action))) own++;
  }
  return own < deadlines * NEARLY_ALL;
}
var SAMPLE5 = 300;
var NEARLY_ALL = 0.95;
var MAIN = ["deadline", "member", "milestone", "action"];
function bestFor(field, contents, taken) {
  let best = null;
  let most = MOST2;
  for (const [column, held] of contents) {
    if (taken.has(column) || held.filled === 0) continue;
    const share = shareFor(field, held);
    if (share > most) [best, most] = [column, share];
  }
  return best;
}
function shareFor(field, held) {
  if (field === "deadline") return held.dates;
  if (field === "member") return held.members;
  const others = held.members + held.officers + held.directorates;
  return held.phrases - others + Math.min(0.3, held.filled / 1e3);
}

// src/core/read/tables/rivals.ts
var SHARED = /* @__PURE__ */ new Set(["member", "officer", "directorate", "comment"]);
var TOLD_ANEW = /* @__PURE__ */ new Set(["status", "percent", "revised"]);
var NOT_READ = /* @__PURE__ */ new Set(["outcome", "resources"]);
function withoutRivals(labelled2) {
  const columns = labelled2.map((column) => ({ ...column }));
  const winners = /* @__PURE__ */ new Map();
  for (const column of columns) {
    for (const field of column.fields) {
      const rival = winners.get(field);
      if (rival === void 0 || compare(column, rival, field) > 0) winners.set(field, column);
    }
  }
  const second = secondDeadline(columns, winners.get("deadline"));
  const losers = [];
  for (const column of columns) {
    const { fields } = column;
    column.fields = fields.filter(
      (field2) => SHARED.has(field2) || winners.get(field2) === column || column === second && field2 === "deadline"
    );
    const [field] = fields;
    if (column.fields.length === 0 && field !== void 0) losers.push({ column, field });
  }
  const statuses = statusColumns(
    winners.get("status"),
    losers.flatMap(({ column, field }) => field === "status" ? [column] : [])
  );
  const leftOut2 = losers.flatMap(({ column, field }) => {
    const winner = winners.get(field);
    if (winner === void 0 || NOT_READ.has(field)) return [];
    const isSettled = fallsBack(column, winner, field, columns) || statuses.includes(column.column);
    return isSettled ? [] : [{ column: column.column, label: column.label, rival: winner.label }];
  });
  return { columns, statuses, leftOut: leftOut2 };
}
function compare(a, b, field) {
  const later = (periodIn(a.label) ?? 0) - (periodIn(b.label) ?? 0);
  const isTimed = TOLD_ANEW.has(field) && isPeriodic(a) && isPeriodic(b);
  const claims = [
    Number(a.chosen) - Number(b.chosen),
    TOLD_ANEW.has(field) ? currency(a.label) - currency(b.label) : 0,
    Number(b.loose) - Number(a.loose),
    b.fields.length - a.fields.length,
    a.confidence - b.confidence,
    isTimed ? later : 0,
    field === "status" ? Number(isTold(b)) - Number(isTold(a)) : 0,
    field === "milestone" ? Number(isMeasure(b)) - Number(isMeasure(a)) : 0
  ];
  return claims.find((claim) => claim !== 0) ?? 0;
}
var NOW = /\b(?:current|latest|now|present|overall|newest)\b/i;
var ASIDE2 = /\b(?:previous|prev|last|prior|old|risk|budget|financ\w*|cost|resourc\w*)\b/i;
var currency = (label) => NOW.test(label) ? 1 : ASIDE2.test(label) ? -1 : 0;
var isPeriodic = ({ label }) => periodIn(label) !== null;
var isTold = ({ label }) => /progress|update|position/i.test(label) && !/\b(?:b?rag\w*|status|rating|y\/n)\b/i.test(label);
var isMeasure = ({ label }) => /success|measure/i.test(label);
function secondDeadline(columns, first) {
  const isPlain2 = ({ fields, loose }) => !loose && fields.length === 1 && fields[0] === "deadline";
  if (first === void 0 || !isPlain2(first)) return void 0;
  return columns.find((column) => column !== first && isPlain2(column));
}
function statusColumns(first, losers) {
  if (first === void 0) return [];
  const isAlike = (column) => currency(column.label) === currency(first.label) || currency(column.label) > 0;
  const periods = isPeriodic(first) ? losers.filter((c) => isPeriodic(c) && isAlike(c)) : [];
  const told3 = losers.filter((c) => isTold(c) && !periods.includes(c) && currency(c.label) >= 0);
  const byTime = periods.sort((a, b) => (periodIn(b.label) ?? 0) - (periodIn(a.label) ?? 0));
  return [first, ...byTime, ...told3].map(({ column }) => column);
}
function fallsBack(loser, winner, field, columns) {
  const isFree = (other) => !columns.some((c) => c.fields.includes(other));
  const becomes = (column, other) => {
    column.fields = [other, ...column.fields.filter((own) => own !== field)];
    return true;
  };
  const [left, right] = loser.column < winner.column ? [loser, winner] : [winner, loser];
  if (field === "status") return isTold(loser) && becomes(loser, "comment");
  if (field === "completedOn") return isFree("status") && becomes(loser, "status");
  if (field === "milestone") return isMeasure(loser) && becomes(loser, "outcome");
  if (field === "priority" && isFree("theme")) return becomes(left, "theme") && give(right, field);
  if (field === "theme" && isFree("priority"))
    return becomes(right, "priority") && give(left, field);
  if (field !== "action") return false;
  const milestone2 = columns.find((c) => c.fields.includes("milestone"));
  if (milestone2 === void 0) return true;
  const wider = ["priority", "theme"].find(isFree);
  if (wider === void 0 || right.column > milestone2.column) return false;
  return becomes(left, wider) && give(right, field);
}
function give(column, field) {
  if (!column.fields.includes(field)) column.fields = [field, ...column.fields];
  return true;
}

// src/core/read/tables/columns.ts
var LEAD_FIELDS = ["member", "officer", "directorate"];
function planColumns(labelled2) {
  const { columns, statuses, leftOut: leftOut2 } = withoutRivals(labelled2);
  if (!has(columns, "milestone")) secondActionIsMilestone(columns, labelled2);
  if (!has(columns, "action")) objectiveIsAction(columns);
  const at2 = (field) => columns.find(({ fields }) => fields.includes(field))?.column ?? -1;
  const texts = [at2("action"), at2("milestone")];
  const deadlines = columns.filter(({ fields }) => fields.includes("deadline"));
  const apart = (field) => texts.includes(at2(field)) ? -1 : at2(field);
  return {
    all: columns.map(reading),
    left: Math.min(...columns.map(({ column }) => column)),
    right: Math.max(...columns.map(({ column }) => column)),
    ref: apart("ref"),
    theme: at2("theme"),
    priority: at2("priority"),
    carried: [],
    action: at2("action"),
    milestone: at2("milestone"),
    deadline: apart("deadline"),
    due: deadlines[1]?.column ?? -1,
    revised: apart("revised"),
    status: apart("status"),
    statuses: statuses.filter((column) => !texts.includes(column)),
    leftOut: leftOut2,
    stray: null,
    periods: [],
    percent: at2("percent"),
    countsTo100: false,
    completedOn: at2("completedOn"),
    comments: columns.filter(({ column, fields }) => fields.includes("comment") && !texts.includes(column)).map(({ column }) => column),
    leads: columns.flatMap(leadColumn)
  };
}
function secondActionIsMilestone(columns, labelled2) {
  const action = columns.find(({ fields }) => fields.includes("action"));
  const second = labelled2.find(
    ({ column, fields }) => fields.includes("action") && column !== action?.column
  );
  if (action === void 0 || second === void 0) return;
  const rest = columns.find(({ column }) => column === second.column);
  if (rest === void 0) return;
  const [left, right] = action.column < rest.column ? [action, rest] : [rest, action];
  left.fields = ["action", ...left.fields.filter((field) => field !== "action")];
  right.fields = ["milestone", ...right.fields.filter((field) => field !== "action")];
}
function objectiveIsAction(columns) {
  for (const field of ["priority", "outcome", "theme"]) {
    const column = columns.find(({ fields }) => fields.includes(field));
    if (column === void 0) continue;
    column.fields = column.fields.map((other) => other === field ? "action" : other);
    return;
  }
}
var has = (columns, field) => columns.some(({ fields }) => fields.includes(field));
function leadColumn({ column, fields }) {
  const leads = fields.filter((field) => LEAD_FIELDS.includes(field));
  return leads.length === 0 ? [] : [{ column, fields: leads }];
}
var reading = ({ column, label, fields, confidence }) => ({
  column,
  label,
  fields,
  confidence
});

// src/core/read/tables/completions.ts
var ENDS3 = /complet|finish|clos|\bend(?:ed)?\b/i;
var STILL_DUE = /target|planned|proposed|due|expected|\bby\b|agreed|original|deadline/i;
var SAMPLE6 = 200;
function withCompletions(grid, columns, rows, reader) {
  const deadlines = columns.filter(
    ({ fields, chosen }) => !chosen && fields.length === 1 && fields[0] === "deadline"
  );
  const isEnd2 = ({ label }) => ENDS3.test(label) && !STILL_DUE.test(label);
  const due = deadlines.find((column) => !column.loose && !isEnd2(column));
  const end = deadlines.find(isEnd2);
  const isKnown = columns.some(({ fields }) => fields.includes(COMPLETED));
  if (due === void 0 || end === void 0 || isKnown) return columns;
  if (saySame(grid, [due.column, end.column], rows, reader)) return columns;
  return columns.map((column) => column === end ? { ...column, fields: [COMPLETED] } : column);
}
var COMPLETED = "completedOn";
function saySame(grid, [a, b], { first, last }, reader) {
  const dueAt = (row2, column) => {
    const value = grid.valueAt(row2, column);
    return reader.inCell(value, grid.sheet.numberFormats.get(column)?.[row2])?.due ?? null;
  };
  let both = 0;
  let same = 0;
  for (let row2 = first; row2 <= last && both < SAMPLE6; row2++) {
    const [one, other] = [dueAt(row2, a), dueAt(row2, b)];
    if (one === null || other === null) continue;
    both++;
    if (one === other) same++;
  }
  return same * 2 > both;
}

// src/core/read/tables/label-columns.ts
function labelColumns(grid, first, last) {
  const columns = [];
  for (let column = 0; column < grid.columnCount; column++) {
    const own = [];
    let group2 = "";
    for (let row2 = first; row2 <= last; row2++) {
      const area = grid.areaAt(row2, column);
      if (area === null) own.push(grid.textAt(row2, column));
      else if (area.right > area.left && area.bottom < last) {
        group2 = grid.textAt(area.top, area.left);
      } else if (row2 === area.top || row2 === first) own.push(grid.textAt(area.top, area.left));
    }
    const text = own.filter((part) => part !== "").join(" ");
    if (text === "" && group2 === "") continue;
    columns.push(readColumn(column, text, group2));
  }
  return columns;
}
function readColumn(column, text, group2) {
  if (group2 === "") return { column, text, label: labelOf(text) };
  const own = labelOf(text);
  if (own?.kind === "aside" && BEGINS.test(text)) return { column, text, label: own };
  const together = [labelOf(`${text} ${group2}`), labelOf(`${group2} ${text}`)];
  const label = [own, ...together].reduce(clearer, null);
  return { column, text: `${group2} ${text}`.trim(), label };
}
var BEGINS = /^(?:planned |actual )?(?:start|begin|commence)/i;
function clearer(a, b) {
  if (a === null || b === null) return a ?? b;
  const clarity = ({ kind, weight: weight2, fields }) => kind === "field" ? weight2 / fields.length - 0.1 * fields.length : 0;
  return clarity(b) > clarity(a) ? b : a;
}
var isMainField = (field) => field === "action" || field === "milestone";

// src/core/read/tables/parts.ts
function runWithMainColumn(grid, columns, last) {
  const runs = [];
  columns.forEach((column, i) => {
    const run = runs.at(-1);
    const before3 = run?.at(-1);
    const isNext = before3 !== void 0 && !areParted(grid, before3.column, column.column, last);
    if (run !== void 0 && isNext && !saysAgain(columns, i, run)) run.push(column);
    else runs.push([column]);
  });
  const withMain = runs.findIndex((run) => run.some(isMainColumn));
  const main = withMain < 0 ? runs.findIndex(tracksWhatActionsServe) : withMain;
  if (main < 0) return null;
  const columnsOf = (i) => runs[i] ?? [];
  const whole2 = [...columnsOf(main)];
  const beside = [];
  for (let i = main + 1; i < runs.length; i++) {
    const isAnother2 = repeats2(columnsOf(i), whole2);
    if (!isAnother2 && !isOfPlan(grid, runs[i], last)) break;
    (beside.length > 0 || isAnother2 ? beside : whole2).push(...columnsOf(i));
  }
  for (let i = main - 1; isOfPlan(grid, runs[i], last); i--) whole2.unshift(...columnsOf(i));
  return { columns: whole2, beside };
}
function saysAgain(columns, from, run) {
  return run.length >= LEAST_AGAIN && run.every(({ text }, i) => text !== "" && text === columns[from + i]?.text) && run.some(isMainColumn);
}
var LEAST_AGAIN = 3;
function repeats2(run, whole2) {
  const named4 = new Set(whole2.flatMap(({ label }) => label?.fields ?? []));
  const again = run.filter(({ label }) => label?.fields.some((field) => named4.has(field)) === true);
  return again.some(isMainColumn) && again.length * 2 > run.length;
}
var isMainColumn = ({ label }) => label?.fields.some(isMainField) === true;
function tracksWhatActionsServe(run) {
  const names = (fields, isPlain2) => run.some(
    ({ label }) => label !== null && label.fields.some((field) => fields.includes(field)) && (!isPlain2 || label.weight >= 2)
  );
  return names(SERVED, true) && names(["deadline"], true) && names(LEADS2, false);
}
var SERVED = ["priority", "outcome"];
var LEADS2 = ["member", "officer", "directorate"];
var isOfPlan = (grid, run, row2) => run?.every(
  ({ label, column }) => label !== null && label.kind !== "foreign" && !isNumber2(grid, row2, column)
) === true;
function isNumber2(grid, row2, column) {
  const value = grid.valueAt(row2, column);
  return typeof value === "number" && !(value > 1900 && value < 2100);
}
var ROWS_BELOW = 12;
function areParted(grid, left, right, row2) {
  if (right - left > 2) return true;
  for (let column = left + 1; column < right; column++) {
    let isEmptyBelow = true;
    for (let below = row2; below <= row2 + ROWS_BELOW; below++) {
      if (grid.textAt(below, column) !== "") isEmptyBelow = false;
    }
    if (isEmptyBelow) return true;
  }
  return false;
}

// src/core/read/tables/header-rows.ts
function extendsHeader(grid, first, row2) {
  const right = rightOf(grid, first);
  const filled = grid.filledIn(row2);
  const own = filled.filter((column) => column <= right);
  if (own.length === 0) return filled.length > 0 && filled.every(isGrouped);
  return own.every((column) => {
    const text = grid.textAt(row2, column);
    const above = textAbove(grid, first, row2, column);
    if (!isShort2(column)) return false;
    if (above.grouped) return true;
    if (above.text === "") return labelOf(text) !== null;
    if (labelOf(`${above.text} ${text}`) === null) return false;
    return labelOf(above.text) === null || goesOn2(above.text, text, own.length);
  });
  function isShort2(column) {
    const value = grid.valueAt(row2, column);
    return typeof value === "string" && grid.textAt(row2, column).length <= LONGEST_LABEL;
  }
  function isGrouped(column) {
    const { grouped: grouped2 } = textAbove(grid, first, row2, column);
    return grouped2 && isShort2(column) && labelOf(grid.textAt(row2, column)) !== null;
  }
}
var LONGEST_LABEL = 40;
function rightOf(grid, row2) {
  const filled = grid.filledIn(row2);
  const parted = filled.findIndex(
    (column, i) => i > 0 && column > (filled[i - 1] ?? 0) + 1 && areParted(grid, filled[i - 1] ?? 0, column, row2)
  );
  return parted < 0 ? Number.MAX_SAFE_INTEGER : filled[parted - 1] ?? 0;
}
var STAYS_OPEN = /[,;/&+-]$|\b(?:and|or|of|with|the|for|by|to)$/i;
var TAKES_UP3 = /^(?:and|or|&|\/|with|of|for|by|\()/i;
var NAMED_TOGETHER = /* @__PURE__ */ new Set(["member", "officer", "directorate", "deadline"]);
var goesOnFrom = (above, text) => STAYS_OPEN.test(above) || TAKES_UP3.test(text);
function goesOn2(above, text, cells) {
  if (goesOnFrom(above, text)) return true;
  const label = labelOf(text);
  if (label === null) return completes(above, text);
  return cells > 1 || label.fields.some((field) => NAMED_TOGETHER.has(field));
}
function completes(above, text) {
  const [part, whole2] = [labelOf(above), labelOf(`${above} ${text}`)];
  if (part === null || whole2 === null || whole2.confidence < 1) return false;
  const more = whole2.fields.filter((field) => !part.fields.includes(field));
  return more.length > 0 && more.every((field) => NAMED_TOGETHER.has(field));
}
function textAbove(grid, first, row2, column) {
  const parts = [];
  for (let above = first; above < row2; above++) {
    const area = grid.areaAt(above, column);
    if (area !== null && area.right > area.left) return { text: "", grouped: true };
    parts.push(grid.textAt(above, column));
  }
  return { text: parts.filter((part) => part !== "").join(" "), grouped: false };
}

// src/core/read/tables/header-keys.ts
function completesLabels(grid, above, columns) {
  const [left, right] = [columns[0]?.column ?? 0, columns.at(-1)?.column ?? 0];
  const cells = grid.filledIn(above, right).filter((column) => column >= left);
  const [first] = cells;
  if (first === void 0 || isKey(grid.textAt(above, first))) return false;
  const isWords = cells.length > 1 && cells.every((column) => beginsWords(grid, above, column));
  return isWords || cells.some((column) => completes2(grid, above, column, { left, right }));
}
var isKey = (text) => text.endsWith(":") || isNumberedLevel(text);
function completes2(grid, above, column, table) {
  const text = grid.textAt(above, column);
  const area = grid.areaAt(above, column);
  if (area !== null && area.bottom > above) return true;
  if (area !== null && area.right > area.left) {
    const isWhole4 = area.left <= table.left && area.right >= table.right;
    return !isWhole4 && groups(grid, above, text, area);
  }
  const below = grid.textAt(above + 1, column);
  if (below === "") return labelOf(text) !== null;
  return goesOnFrom(text, below);
}
function groups(grid, above, text, { left, right }) {
  if (periodIn(text) !== null) return true;
  for (let column = left; column <= right; column++) {
    const below = grid.textAt(above + 1, column);
    const own = labelOf(below);
    const together = [labelOf(`${text} ${below}`), labelOf(`${below} ${text}`)];
    if (together.some((label) => isSingle(label) && meaning(label) !== meaning(own))) return true;
  }
  return false;
}
function beginsWords(grid, above, column) {
  const below = grid.textAt(above + 1, column);
  return isSingle(labelOf(`${grid.textAt(above, column)} ${below}`.trim()));
}
var isSingle = (label) => label !== null && label.fields.length === 1 && label.confidence === 1;
var meaning = (label) => label?.fields.join() ?? "";

// src/core/read/tables/header.ts
var MOST_ROWS2 = 4;
var LEAST_SCORE = 2.5;
var LEAST_SHARE5 = 0.5;
var FOREIGN_COST = 1;
function headerAt(grid, row2) {
  if (!beginsHeader(grid, row2)) return null;
  let best = null;
  for (let last = row2; last < row2 + MOST_ROWS2 && last < grid.rowCount; last++) {
    if (last > row2 && !extendsHeader(grid, row2, last)) break;
    const header = headerOver(grid, row2, last);
    if (header === null) continue;
    if (best === null || header.score > best.score || goesOnBelow(grid, best)) best = header;
  }
  return best === null ? null : withoutKeys(grid, best);
}
var goesOnBelow = (grid, { columns, last }) => columns.some(({ column }) => (grid.areaAt(last, column)?.bottom ?? last) > last);
function withoutKeys(grid, header) {
  for (let first = header.last; first > header.first; first--) {
    const run = runOver(grid, first, header.last);
    if (run === null || completesLabels(grid, first - 1, header.columns)) continue;
    if (header.columns.some(({ column }) => isMergedFromAbove(grid, first, column))) continue;
    const alone2 = headerOf(grid, run, first, header.last);
    if (alone2 !== null) return alone2;
  }
  return header;
}
var isMergedFromAbove = (grid, row2, column) => (grid.areaAt(row2, column)?.top ?? row2) < row2;
function beginsHeader(grid, row2) {
  let labels = 0;
  for (const column of grid.filledIn(row2)) {
    const value = grid.valueAt(row2, column);
    if (typeof value === "string" && labelOf(grid.textAt(row2, column)) !== null) labels++;
  }
  return labels > 0;
}
function headerOver(grid, first, last) {
  const run = runOver(grid, first, last);
  return run === null ? null : headerOf(grid, run, first, last);
}
var runOver = (grid, first, last) => runWithMainColumn(grid, labelColumns(grid, first, last), last);
function headerOf(grid, { columns: run, beside }, first, last) {
  if (run.length < 2) return null;
  if (run.some(({ column }) => isNumber2(grid, last, column))) return null;
  const namesMain = run.some(namesMainPlainly);
  const understood = run.filter((c) => c.label !== null || isOfCalendar(c, namesMain)).length;
  const score = scoreOf3(run, namesMain);
  if (understood / run.length < LEAST_SHARE5 || score < LEAST_SCORE) return null;
  if (understood < FEW && !namesMain) return null;
  return { first, last, score, columns: run.map(labelled), beside: beside.map(leftOut(run)) };
}
var FEW = 3;
var namesMainPlainly = ({ label }) => label !== null && label.fields.some(isMainField) && label.weight >= 2;
var isOfCalendar = ({ text, label }, namesMain) => namesMain && (label === null || label.kind === "foreign") && periodIn(text) !== null;
function scoreOf3(columns, namesMain) {
  const seen = /* @__PURE__ */ new Set();
  let score = 0;
  for (const column of columns) {
    const { label } = column;
    if (label === null || isOfCalendar(column, namesMain)) continue;
    if (label.kind === "foreign") score -= FOREIGN_COST;
    const fresh = label.fields.filter((field) => !seen.has(field));
    if (label.fields.length > 0) score += label.weight * fresh.length / label.fields.length;
    for (const field of fresh) seen.add(field);
  }
  return score;
}
var leftOut = (run) => ({ column, text, label }) => {
  const same = ({ label: other }) => other?.fields.some((field) => label?.fields.includes(field)) === true;
  return { column, label: text, rival: (run.find(same) ?? run[0])?.text ?? "" };
};
var labelled = ({ column, text, label }) => ({
  column,
  label: text,
  fields: label?.fields ?? [],
  confidence: label === null ? 0 : label.confidence,
  loose: label === null || label.weight < 1.5,
  understood: label !== null,
  chosen: false
});

// src/core/read/tables/fields-by-content.ts
var MOST3 = 0.6;
var SOME = 0.3;
var BESIDE_DEADLINES = 0.3;
function fieldsByContent(columns) {
  const fields = /* @__PURE__ */ new Map();
  const rest = () => columns.filter(({ column }) => !fields.has(column));
  for (const { column, held } of columns) {
    const leads = leadFields(held);
    if (leads.length > 0) fields.set(column, leads);
  }
  dropSeeming(columns, fields);
  dropThemes(columns, fields);
  const texts = rest().filter(({ held }) => held.texts >= SOME);
  const dates = rest().filter(({ held }) => held.dates >= MOST3);
  const [deadline] = dates;
  const milestone2 = milestoneAmong(texts, deadline);
  if (milestone2 === null) return fields;
  fields.set(milestone2.column, ["milestone"]);
  if (milestone2.held.datedTexts >= SOME) fields.set(milestone2.column, ["milestone", "deadline"]);
  else if (deadline !== void 0) fields.set(deadline.column, ["deadline"]);
  const completed = rest().find(({ held }) => held.dates >= MOST3);
  if (completed !== void 0) fields.set(completed.column, ["completedOn"]);
  nameTexts(texts, milestone2, fields);
  const status = rest().find(({ held }) => held.statuses >= MOST3);
  if (status !== void 0) fields.set(status.column, ["status"]);
  const ref = rest().find(({ held }) => held.refs >= MOST3 && held.distinct > MOST3);
  if (ref !== void 0 && ref.column < milestone2.column) fields.set(ref.column, ["ref"]);
  return fields;
}
function dropThemes(columns, fields) {
  const further = /* @__PURE__ */ new Set();
  for (const { column, held } of [...columns].reverse()) {
    const found2 = fields.get(column);
    if (found2 === void 0) continue;
    if (held.members === 0 && found2.every((field) => further.has(field))) fields.delete(column);
    else for (const field of found2) further.add(field);
  }
}
function dropSeeming(columns, fields) {
  for (const { column, held } of columns) {
    const own = fields.get(column) ?? [];
    if (!own.includes("officer") || held.directorates < held.officers * 2) continue;
    const hasOthers = columns.some(
      (other) => other.held.officers > held.officers && fields.get(other.column)?.includes("officer")
    );
    if (hasOthers)
      fields.set(
        column,
        own.filter((field) => field !== "officer")
      );
  }
}
function leadFields({ members, officers, directorates, texts, datedTexts }) {
  const all = members + officers + directorates;
  if (all < MOST3 || datedTexts > SOME || texts > MOST3 && all < 0.75) return [];
  const found2 = [];
  if (members >= SOME / 2) found2.push("member");
  if (officers >= SOME / 2) found2.push("officer");
  if (directorates >= SOME / 2) found2.push("directorate");
  return found2;
}
function milestoneAmong(texts, deadline) {
  const most = Math.max(1, ...texts.map(({ held }) => held.filled));
  const isBeside3 = ({ column }) => deadline !== void 0 && Math.abs(column - deadline.column) === 1;
  const score = (text) => text.held.datedTexts * 3 + text.held.filled / most * 2 + text.held.distinct + text.held.lines + (isBeside3(text) ? BESIDE_DEADLINES : 0);
  return texts.reduce(
    (best, held) => best === null || score(held) > score(best) ? held : best,
    null
  );
}
function nameTexts(texts, milestone2, fields) {
  const others = texts.filter((text) => text !== milestone2);
  const left = others.filter(({ column }) => column < milestone2.column);
  const pool = left.length > 0 ? left : others;
  const action = pool.reduce(
    (best, text) => best === null || weight(text) > weight(best) ? text : best,
    null
  );
  if (action === null) {
    fields.set(milestone2.column, ["action", "deadline"]);
    return;
  }
  fields.set(action.column, ["action"]);
  const above = ["theme", "priority"];
  for (const text of left) {
    if (text === action || text.held.distinct > action.held.distinct) continue;
    const field = above.shift();
    if (field !== void 0) fields.set(text.column, [field]);
  }
  const comment = others.find((t) => !fields.has(t.column) && t.column > milestone2.column);
  if (comment !== void 0) fields.set(comment.column, ["comment"]);
}
var weight = ({ held }) => held.averageLength * (0.2 + held.distinct);

// src/core/read/tables/ratings.ts
var RATING = /^(?:very )?(?:h|m|l|high|medium|med|moderate|low|critical|urgent|essential|desirable|significant|important|advisory|fundamental|merits attention|p?[1-5]|must|should|could)(?:\s*(?:priority|risk|[/-]\s*(?:high|medium|low)))?$/i;
var isRating = (text) => RATING.test(text);
var LEAST_SHARE6 = 0.6;
var SAMPLE7 = 200;
function withRatings(grid, columns, rows) {
  const priorities = columns.filter((column) => isPriority(column));
  const ratings = priorities.find(({ column }) => holdsRatings(grid, column, rows));
  const rated = priorities.filter((column) => column !== ratings);
  if (ratings === void 0 || rated.length === 0) return columns;
  const hasAction2 = columns.some(({ fields }) => fields.includes("action"));
  const action = hasAction2 ? void 0 : mainOf(rated);
  return columns.map((column) => {
    if (!rated.includes(column)) return column;
    const fields = column === action ? ["action"] : ["theme"];
    return { ...column, fields };
  });
}
var isPriority = ({ fields, chosen }) => !chosen && fields.length === 1 && fields[0] === "priority";
var mainOf = (columns) => columns.reduce((best, column) => best.loose || !column.loose ? column : best);
function holdsRatings(grid, column, { first, last }) {
  let filled = 0;
  let ratings = 0;
  for (let row2 = first; row2 <= last && filled < SAMPLE7; row2++) {
    const text = grid.textAt(row2, column);
    if (text === "") continue;
    filled++;
    if (isRating(text)) ratings++;
  }
  return filled > 0 && ratings >= filled * LEAST_SHARE6;
}

// src/core/read/tables/carried.ts
var SAMPLE8 = 2e3;
function withCarried(grid, columns, rows) {
  const levels = ["theme", "priority"];
  const carried = levels.filter((level) => isCarriedDown(grid, columns, columns[level], rows));
  return carried.length === 0 ? columns : { ...columns, carried };
}
function isCarriedDown(grid, { action, milestone: milestone2 }, column, { first, last }) {
  const main = action < 0 ? milestone2 : action;
  if (column < 0 || main < 0 || column === main) return false;
  if (holdsRatings(grid, column, { first, last }) && !counts(grid, column, { first, last })) {
    return false;
  }
  let [before3, gaps, repeats4] = ["", 0, 0];
  for (let row2 = first; row2 <= Math.min(last, first + SAMPLE8); row2++) {
    const isAction = !isEmpty(grid.valueAt(row2, main));
    const text = grid.textAt(row2, column);
    if (text === "" && isAction && before3 !== "" && grid.areaAt(row2, column) === null) gaps++;
    if (text === "") continue;
    if (isAction && text === before3) repeats4++;
    before3 = text;
  }
  return gaps > repeats4 * GAPS_PER_REPEAT;
}
var GAPS_PER_REPEAT = 3;
function counts(grid, column, { first, last }) {
  let count3 = 0;
  for (let row2 = first; row2 <= Math.min(last, first + SAMPLE8); row2++) {
    const text = grid.textAt(row2, column);
    if (text === "" || isTotalLabel(grid.textAt(row2, grid.filledIn(row2)[0] ?? 0))) continue;
    if (text !== String(++count3)) return false;
  }
  return count3 > 1;
}

// src/core/read/tables/percent-scale.ts
function withPercentScale(grid, columns, { first, last }) {
  const column = columns.percent < 0 ? columns.status : columns.percent;
  if (column < 0) return columns;
  const formats = grid.sheet.numberFormats.get(column);
  let [over, shares] = [0, 0];
  for (let row2 = first; row2 <= last; row2++) {
    const value = grid.sheet.rows[row2]?.[column];
    if (typeof value !== "number" || value <= 0 || formats?.[row2]?.includes("%") === true) continue;
    if (value > 1) over++;
    else shares++;
  }
  return over > 0 && over >= shares ? { ...columns, countsTo100: true } : columns;
}

// src/core/read/tables/habits.ts
var withHabits = (grid, columns, rows) => withCarried(grid, withPercentScale(grid, columns, rows), rows);

// src/core/read/tables/headerless.ts
var CONFIDENCE = 0.5;
var MOST_COLUMNS2 = 40;
function headerlessTable(grid, reader) {
  if (grid.rowCount < 2) return null;
  const right = rightOfMain(grid);
  if (hasLabels(grid, right, reader) || isLabelledOtherwise(grid, right)) return null;
  const rows = { first: Math.max(0, firstRow(grid, right, areLabels)), last: grid.rowCount - 1 };
  const left = leftOf(grid, rows, right);
  const isHeading3 = (row2) => grid.filledIn(row2, right).every((c) => c === left);
  const columns = Array.from({ length: right + 1 }, (_, column) => ({
    column,
    held: contentsOf(grid, column, rows, reader, column === left ? isHeading3 : void 0)
  })).filter(({ held }) => held.filled > 0);
  const fields = fieldsByContent(columns);
  const named4 = [...fields.values()].flat();
  const says = (field) => named4.includes(field);
  const hasLead = says("officer") || says("member") || says("directorate");
  if (!says("action") || !says("deadline") || !hasLead) return null;
  return hasOtherHeader(grid, columns, reader) ? null : tableOf(grid, fields);
}
var LEAST_BESIDE = 0.4;
function rightOfMain(grid) {
  const counts2 = Array.from({ length: Math.min(grid.columnCount, MOST_COLUMNS2) }, () => 0);
  for (let row2 = 0; row2 < Math.min(grid.rowCount, ROWS_COUNTED); row2++) {
    for (const column of grid.filledIn(row2, counts2.length - 1)) {
      counts2[column] = (counts2[column] ?? 0) + 1;
    }
  }
  const most = Math.max(0, ...counts2);
  let right = counts2.length - 1;
  for (let column = right; column > 0; column--) {
    if (counts2[column] !== 0) continue;
    const beyond = Math.max(0, ...counts2.slice(column + 1, right + 1));
    if (beyond < most * LEAST_BESIDE) right = column - 1;
  }
  return right;
}
var ROWS_COUNTED = 1e3;
function leftOf(grid, rows, right) {
  let left = right;
  for (let row2 = rows.first; row2 <= Math.min(rows.last, rows.first + ROWS_COUNTED); row2++) {
    left = Math.min(left, grid.filledIn(row2, right)[0] ?? right);
  }
  return left;
}
var TOP = 40;
function hasLabels(grid, right, reader) {
  for (let row2 = 0; row2 < Math.min(TOP, grid.rowCount); row2++) {
    const filled = grid.filledIn(row2, right);
    if (filled.length < 3) continue;
    const texts = filled.map((column) => grid.textAt(row2, column));
    const periods = texts.filter((text) => reader.shapeOf(text) === "whole");
    const isLabel = (text) => labelOf(text) !== null && (periods.length > 1 || !periods.includes(text));
    const labels = texts.filter(isLabel);
    const isForeign = labels.some((text) => labelOf(text)?.kind === "foreign");
    if (isForeign && labels.length * 2 >= filled.length) return true;
  }
  return false;
}
function hasOtherHeader(grid, columns, reader) {
  const first = firstRow(grid, columns.at(-1)?.column ?? 0);
  const isLabelled = columns.some(({ column, held }) => {
    if (held.dates + held.numbers < MOST3 || held.filled < 2) return false;
    const value = grid.valueAt(first, column);
    return typeof value === "string" && isWorded(value) && !isDeadline2(value, reader);
  });
  if (!isLabelled) return false;
  return !grid.filledIn(first).some(
    (column) => labelOf(grid.textAt(first, column))?.fields.some((field) => OF_PLANS.includes(field))
  );
}
var OF_PLANS = ["action", "milestone", "deadline"];
var isDeadline2 = (text, reader) => reader.inCell(text)?.remarks.every(({ kind }) => kind !== "unreadable") === true;
function chosenTable(grid, chosen) {
  const hasMain = chosen.some(
    ({ fields }) => fields.includes("action") || fields.includes("milestone")
  );
  return hasMain ? tableOver(grid, chosen) : null;
}
function tableOf(grid, fields) {
  const labelled2 = [...fields].sort(([a], [b]) => a - b).map(([column, own]) => ({
    column,
    label: "",
    fields: own,
    confidence: CONFIDENCE,
    loose: true,
    understood: true,
    chosen: false
  }));
  return tableOver(grid, labelled2);
}
function tableOver(grid, labelled2) {
  const columns = planColumns(labelled2);
  const first = firstRow(grid, columns.right, areLabels);
  if (first < 0) return null;
  const rows = { first, last: grid.rowCount - 1 };
  return {
    header: null,
    above: first,
    ...rows,
    columns: withHabits(grid, columns, rows),
    beside: []
  };
}
function firstRow(grid, right, isPassed = () => false) {
  for (let row2 = 0; row2 < grid.rowCount; row2++) {
    const filled = grid.filledIn(row2, right);
    if (filled.length > 2 && !isPassed(grid, row2, filled)) return row2;
  }
  return -1;
}
function isLabelledOtherwise(grid, right) {
  const first = firstRow(grid, right);
  const filled = first < 0 ? [] : grid.filledIn(first, right);
  if (filled.length === 0 || !areLabels(grid, first, filled)) return false;
  return !filled.some((column) => {
    const label = labelOf(grid.textAt(first, column));
    return label?.fields.some((field) => OF_PLANS.includes(field)) === true && label.weight >= 2;
  });
}
function areLabels(grid, row2, filled) {
  const labels = filled.filter(
    (column) => typeof grid.valueAt(row2, column) === "string" && labelOf(grid.textAt(row2, column)) !== null
  );
  return labels.length * 2 > filled.length;
}

// src/core/read/tables/responses.ts
var BY_ANSWERS = 0.6;
var SAMPLE9 = 200;
var LEAST_SHARE7 = 0.6;
var FEW_WORDS4 = 4;
var ANSWER = /\b(?:management|agreed|service|our|council|officer|trust)\b.{0,60}\bresponse/i;
var AGREES = /^(?:(?:this |the )?recommendation )?(?:is |has been )?(?:fully |partially |partly |not )?(?:agreed?|accept(?:ed)?|noted|yes|supported|rejected|declined)\b/i;
function withResponses(grid, columns, rows) {
  const names = (field) => columns.some(({ fields }) => fields.includes(field));
  if (names("action") || names("milestone") || !names("priority")) return columns;
  const answers = columns.find(
    ({ label, chosen, column }) => !chosen && ANSWER.test(label) && saysWhat(grid, column, rows)
  );
  if (answers === void 0) return columns;
  return columns.map(
    (column) => column === answers ? { ...column, fields: ["action"], confidence: BY_ANSWERS } : column
  );
}
function saysWhat(grid, column, { first, last }) {
  let filled = 0;
  let told3 = 0;
  for (let row2 = first; row2 <= last && filled < SAMPLE9; row2++) {
    const text = grid.textAt(row2, column);
    if (text === "") continue;
    filled++;
    if (wordsOf(text.replace(AGREES, "")).length >= FEW_WORDS4) told3++;
  }
  return filled > 0 && told3 >= filled * LEAST_SHARE7;
}

// src/core/read/tables/stray-progress.ts
var PROGRESS = /* @__PURE__ */ new Set(["status", "percent", "completedOn"]);
var MAY_STRAY = /* @__PURE__ */ new Set(["outcome", "resources", "comment"]);
var LEAST_CELLS = 2;
var MOST4 = 0.6;
var SAMPLE10 = 300;
function strayProgress(grid, columns, rows) {
  if (columns.some(({ fields }) => fields.some((field) => PROGRESS.has(field)))) return null;
  let best = null;
  for (const { column, label, fields, chosen } of columns) {
    if (chosen || label === "" || !fields.every((field) => MAY_STRAY.has(field))) continue;
    const found2 = wordsIn2(grid, column, rows);
    if (found2 === null || found2.cells <= (best?.cells ?? 0)) continue;
    best = { column, label, ...found2 };
  }
  return best;
}
function wordsIn2(grid, column, { first, last }) {
  let [filled, cells, done, text] = [0, 0, 0, ""];
  for (let row2 = first; row2 <= last && filled < SAMPLE10; row2++) {
    const held = grid.textAt(row2, column);
    if (held === "") continue;
    filled++;
    const said = plainlyReported(held);
    if (said === null) continue;
    if (text === "") text = held;
    if (said === "complete") done++;
    cells++;
  }
  return cells < LEAST_CELLS || done === 0 ? null : { text, cells, isRead: cells >= filled * MOST4 };
}
function withStrayProgress(columns, stray) {
  if (stray?.isRead !== true) return columns;
  return columns.map((column) => {
    if (column.column !== stray.column) return column;
    const isComment = column.fields.includes("comment");
    return { ...column, fields: isComment ? ["status", "comment"] : ["status"], loose: true };
  });
}

// src/core/read/tables/find.ts
var TOP2 = 500;
var ANYWHERE = Number.MAX_SAFE_INTEGER;
var LONGEST_LABEL2 = 60;
function findTables(grid, reader, chosen = []) {
  const tables = [];
  let open = null;
  let main = { column: 0, steps: -1, right: 0, label: "" };
  let above = 0;
  const close = (last) => {
    if (open !== null) tables.push(tableBelow(grid, { header: open, above, last }, reader, chosen));
    open = null;
  };
  for (let row2 = 0; row2 < grid.rowCount; row2++) {
    const mayBegin = open === null ? row2 < TOP2 || isGap(grid, row2 - 1, ANYWHERE) : mayEndTable(grid, main, row2);
    if (!mayBegin) continue;
    const header = headerAt(grid, row2);
    if (header !== null && (open === null || !isBeside2(header, main.right) && (repeats3(header, open) || isAnother(grid, header, main)))) {
      const keys = open === null ? header.first : keysAbove(grid, header.first, open, main.right);
      close(keys - 1);
      above = keys;
      open = header;
      main = mainLabel(header);
      row2 = header.last;
    } else if (open !== null && isOtherHeader(grid, row2, main.right)) {
      close(row2 - 1);
    }
  }
  close(grid.rowCount - 1);
  if (tables.length > 0) return tables;
  const headerless = chosenTable(grid, chosen) ?? headerlessTable(grid, reader);
  return headerless === null ? [] : [headerless];
}
function tableBelow(grid, {
  header,
  above,
  last
}, reader, chosen) {
  const first = header.last + 1;
  const { beside } = header;
  const own = chosen.filter(({ column }) => column < (beside[0]?.column ?? Infinity));
  const labelled2 = withChosen(header.columns, own);
  const rows = { first, last };
  const { columns, periods } = withCalendar(grid, labelled2, rows);
  const named4 = withCompletions(grid, withTracked(grid, columns, rows), rows, reader);
  const filled = filledByContent(grid, named4, { rows, periods, reader });
  const stray = strayProgress(grid, filled, rows);
  const planned = planColumns(withStrayProgress(filled, stray));
  return {
    header: { first: header.first, last: header.last },
    above,
    first,
    last,
    columns: withHabits(grid, { ...planned, stray, periods }, rows),
    beside
  };
}
var isBeside2 = ({ columns }, right) => columns.every(({ column }) => column > right);
var withTracked = (grid, columns, rows) => withRatings(grid, withResponses(grid, columns, rows), rows);
function keysAbove(grid, first, open, right) {
  let top = first;
  while (top - 1 > open.last && isKeyRow(grid, top - 1, right)) top--;
  return top;
}
function mayEndTable(grid, main, row2) {
  const value = grid.sheet.rows[row2]?.[main.column];
  if (typeof value === "string" && value !== "" && mayRepeat(value, main.label)) return true;
  return isGapWithin(grid, row2 - 1, main);
}
function mayRepeat(value, label) {
  if (value.length > LONGEST_LABEL2) return false;
  const first = value.charCodeAt(0);
  const isOther = first > 32 && first < 128 && (first | 32) !== (label.charCodeAt(0) | 32);
  return !isOther && label.startsWith(value.trim().toLowerCase());
}
function mainLabel({ columns }) {
  const main = MAIN2.map((field) => columns.find(({ fields }) => fields.includes(field))).find(
    (column) => column !== void 0
  );
  const steps = columns.find((each) => each !== main && each.fields.includes("milestone"));
  const right = Math.max(...columns.map(({ column }) => column));
  return {
    column: main?.column ?? 0,
    steps: steps?.column ?? -1,
    right,
    label: main?.label.toLowerCase() ?? ""
  };
}
var MAIN2 = ["action", "milestone", "priority", "outcome"];
var CERTAIN2 = 4;
var isAnother = (grid, header, main) => header.score >= CERTAIN2 && isGapWithin(grid, header.first - 1, main);
var PLAIN3 = 0.5;
function repeats3(header, other) {
  const same = header.columns.filter(({ column, fields, label, confidence }) => {
    const twin = other.columns.find((each) => each.column === column);
    const isPlain2 = confidence > PLAIN3 || label.toLowerCase() === twin?.label.toLowerCase();
    return isPlain2 && fields.some((field) => twin?.fields.includes(field) === true);
  });
  return same.length * 2 > other.columns.length;
}
function isGap(grid, row2, right) {
  const filled = upToThree(grid, row2, right);
  return filled < 2 || filled === 2 && isKeyRow(grid, row2, right);
}
function isGapWithin(grid, row2, { steps, right }) {
  if (!isGap(grid, row2, right)) return false;
  const filled = grid.filledIn(row2, right);
  return filled.length !== 1 || filled[0] !== steps;
}
function upToThree(grid, row2, right) {
  const cells = grid.sheet.rows[row2] ?? [];
  let filled = 0;
  const end = Math.min(right, cells.length - 1);
  for (let column = 0; column <= end && filled < 3; column++) {
    if (!isEmpty(cells[column])) filled++;
  }
  return filled;
}
function isOtherHeader(grid, row2, right) {
  const filled = grid.filledIn(row2, right);
  if (filled.length < 2) return false;
  let foreign = 0;
  let known5 = 0;
  for (const column of filled) {
    const value = grid.valueAt(row2, column);
    if (typeof value !== "string" || value.length > LONGEST_LABEL2) return false;
    const label = labelOf(grid.textAt(row2, column));
    if (label !== null) known5++;
    if (label?.kind === "foreign") foreign++;
  }
  return foreign > 0 && (filled.length === 2 ? known5 === 2 : known5 * 3 >= filled.length * 2);
}

// src/core/read/draft-sheet.ts
function draftSheet(sheet, options) {
  return draftParts(sheet, chosenColumns(options.settings, sheet.name), options);
}
var MOST_BESIDE = 12;
function draftParts(sheet, chosen, options, room = MOST_BESIDE) {
  const grid = gridOf(sheet);
  const tables = findTables(grid, options.reader, chosen);
  const draft = draftTables(grid, tables, options);
  const beside = room > 0 ? sheetBeside(grid, tables) : null;
  if (beside === null) return draft;
  const isTaken = ({ column }) => tables.some(({ columns: { left, right } }) => left <= column && column <= right);
  const others = chosen.filter((each) => !isTaken(each));
  return withBeside(draft, draftParts(beside, others, { ...options, before: null }, room - 1));
}
function draftTables(grid, tables, { settings, reader, before: before3 = null }) {
  const stems = new Map(tables.map((table) => [table, checkStems(grid, table)]));
  const rows = before3?.changes.rows ?? null;
  const holds = before3 !== null && rows !== null && sameTables(before3.draft, { tables, stems });
  const isPrinted = holds && !isSampled(tables, rows) ? before3.draft.isPrinted : arePrintedLines(grid, tables, reader);
  if (holds && isPrinted === before3.draft.isPrinted) {
    const again = regroup(before3.draft, grid, rows, reader);
    if (again !== null) return { ...before3.draft, grid, ...again };
  }
  return group({ grid, tables, stems, isPrinted }, { settings, reader });
}
function group(found2, { settings, reader }) {
  const { grid, tables, stems, isPrinted } = found2;
  const headings = headingTracker();
  const problems = [];
  const top = tables[0];
  const until = top?.header?.first ?? top?.first ?? 0;
  const above = addHeadingsAbove(grid, { until, right: top?.columns.right ?? 0 }, headings);
  const context = { grid, headings, reader, problems };
  const actions = isPrinted ? groupPrintedLines({ ...context, tables, settings }) : [...stems].flatMap(([table, check]) => groupWholeCells({ ...context, table, stems: check }));
  resolveHeadings(headings.blocks);
  const titles = [...above.titles, grid.sheet.name];
  return {
    ...found2,
    actions,
    blocks: headings.blocks,
    planYear: actions.length === 0 ? null : planYearOf2(titles),
    keyValues: above.keyValues,
    problems
  };
}

// src/core/read/problems.ts
function sheetProblems(grid, tables, plan, before3) {
  return [
    ...limitProblems(grid),
    ...longCells(grid, tables, before3),
    ...hiddenProblems(grid, plan),
    ...tables.flatMap((table) => labelProblems(grid, table, tables)),
    ...missingFields(grid, tables, plan),
    ...tables.flatMap((table) => errorValues(grid, table, before3)),
    ...cutOffTexts(plan)
  ];
}
var limitProblems = ({ sheet: { name }, limits }) => limits.map(({ of, most }) => ({
  kind: "read-in-part",
  of,
  most,
  at: { sheet: name, row: 0, column: of === "columns" ? most : 0 }
}));
function withoutActions(grid, [table]) {
  const sheet = grid.sheet.name;
  if (table === void 0) return { kind: "no-plan", at: { sheet, row: 0, column: 0 } };
  const { columns, first, last } = table;
  const column = columns.action < 0 ? columns.milestone : columns.action;
  const at2 = { sheet, row: first, column: Math.max(column, columns.left) };
  for (let row2 = first; row2 <= last; row2++) {
    if (grid.filledIn(row2, columns.right).length > 0)
      return { kind: "no-action", at: at2, isBlank: false };
  }
  return { kind: "no-action", at: at2, isBlank: true };
}
var leadsLeftOut = (sheet, { leftOut: leftOut2 }) => leftOut2?.sheet === sheet ? [{ kind: "read-in-part", of: "leads", most: MOST_LEARNED_FROM, at: leftOut2 }] : [];
function longCells({ sheet: { rows, name } }, tables, before3) {
  const wereNone = before3?.problems.every((problem) => !isOfLongCells(problem)) === true;
  const within = wereNone ? before3.changed : { first: 0, last: Infinity };
  let first = null;
  let cells = 0;
  for (const { columns, first: top, last } of tables) {
    const people = new Set(columns.leads.map(({ column }) => column));
    const looked = [.../* @__PURE__ */ new Set([...people, ...columns.statuses])];
    const end = Math.min(last, within.last);
    for (let row2 = Math.max(top, within.first); row2 <= end; row2++) {
      const values = rows[row2] ?? [];
      for (const column of looked) {
        const value = values[column];
        if (typeof value !== "string" || value.length <= LONGEST_LOOKED_AT) continue;
        if (people.has(column) && linesOf(value).every(isLookedAtWhole)) continue;
        first ??= { sheet: name, row: row2, column };
        cells++;
      }
    }
  }
  if (first === null) return [];
  return [{ kind: "read-in-part", of: "characters", most: LONGEST_LOOKED_AT, at: first, cells }];
}
var isOfLongCells = (problem) => problem.kind === "read-in-part" && problem.of === "characters";
var isLookedAtWhole = (line) => line.length <= LONGEST_LOOKED_AT;
function hiddenProblems({ sheet }, { actions }) {
  const problems = [];
  if (sheet.visibility !== "visible") {
    problems.push({ kind: "hidden-sheet-read", at: { sheet: sheet.name, row: 0, column: 0 } });
  }
  if (sheet.hiddenRows.size === 0) return problems;
  const rows = /* @__PURE__ */ new Set();
  let first = null;
  for (const { milestones } of actions) {
    for (const { cells } of milestones) {
      if (!sheet.hiddenRows.has(cells.milestone.row)) continue;
      rows.add(cells.milestone.row);
      first ??= cells.milestone;
    }
  }
  if (first !== null) problems.push({ kind: "hidden-rows-read", at: first, rows: rows.size });
  return problems;
}
function labelProblems(grid, { header, first, columns, beside }, tables) {
  const sheet = grid.sheet.name;
  if (header === null) {
    return [{ kind: "no-header", at: { sheet, row: first, column: columns.left } }];
  }
  const at2 = (column) => ({ sheet, row: header.first, column });
  const kind = "label-not-understood";
  const unknown = columns.all.filter(({ label, confidence }) => label !== "" && confidence < NOT_UNDERSTOOD).filter(({ column }) => !columns.periods.some((period2) => period2.column === column)).map(
    ({ column, label, fields }) => fields.length === 0 ? { kind, at: at2(column), label } : { kind, at: at2(column), label, readAs: fields }
  );
  const isUnknown = (column) => unknown.some((each) => each.at.column === column);
  const isRead = (column) => tables.some(
    ({ columns: { left, right }, last }) => columns.right < left && left <= column && column <= right && last >= first
  );
  const leftOut2 = [...columns.leftOut, ...beside.filter(({ column }) => !isRead(column))].filter(({ column, label }) => label !== "" && !isUnknown(column)).map(({ column, label, rival }) => ({ kind, at: at2(column), label, rival }));
  return [...unknown, ...leftOut2, ...strayIn(columns, at2)];
}
function strayIn({ stray }, at2) {
  if (stray === null) return [];
  const { column, ...told3 } = stray;
  return [{ kind: "progress-elsewhere", at: at2(column), ...told3 }];
}
var NOT_UNDERSTOOD = 0.51;
function missingFields(grid, tables, plan) {
  const [table] = tables;
  if (table === void 0) return [];
  const row2 = table.header?.first ?? table.first;
  const at2 = { sheet: grid.sheet.name, row: row2, column: table.columns.left };
  const named4 = new Set(tables.flatMap(({ columns }) => columns.all.flatMap((c) => c.fields)));
  const says = [
    ["officer", plan.actions.some(({ leads }) => leads.officers.length > 0)],
    ["directorate", plan.actions.some(({ directorates }) => directorates.length > 0)],
    ["deadline", plan.actions.some(({ milestones }) => hasDeadlines(milestones))]
  ];
  return says.filter(([field, isSaid]) => !isSaid && !named4.has(field)).map(([field]) => ({ kind: "field-missing", at: at2, field }));
}
var hasDeadlines = (milestones) => milestones.some(({ deadline }) => deadline !== null);
function errorValues(grid, table, before3) {
  if (before3 === null) return errorsIn(grid, table, table.first, table.last);
  const { problems, changed } = before3;
  const known5 = (first, last) => problems.filter(
    ({ kind, at: { row: row2, column } }) => kind === "error-value" && row2 >= first && row2 <= last && column >= table.columns.left && column <= table.columns.right
  );
  return [
    ...known5(table.first, Math.min(table.last, changed.first - 1)),
    ...errorsIn(
      grid,
      table,
      Math.max(table.first, changed.first),
      Math.min(table.last, changed.last)
    ),
    ...known5(Math.max(table.first, changed.last + 1), table.last)
  ];
}
function errorsIn(grid, { columns }, first, last) {
  const problems = [];
  const { rows, name } = grid.sheet;
  for (let row2 = first; row2 <= last; row2++) {
    const cells = rows[row2];
    if (cells === void 0) continue;
    for (let column = columns.left; column <= columns.right; column++) {
      const value = cells[column];
      if (typeof value !== "string" || value.charCodeAt(0) !== 35 || !isErrorText(value)) continue;
      problems.push({ kind: "error-value", at: { sheet: name, row: row2, column }, text: value });
    }
  }
  return problems;
}
var CUT_AT = /* @__PURE__ */ new Set([254, 255, 256, 500, 1e3, 1023, 1024, 4e3, 32767]);
function cutOffTexts({ actions }) {
  const problems = [];
  for (const action of actions) for (const problem of cutOffIn(action)) problems.push(problem);
  return problems;
}
var cutOffIn = byObject(({ text: own, cells, milestones }) => {
  const problems = [];
  const check = (text, at2, deadline) => {
    const isOpen = endsInBracket(text) && !isWhole3(deadline);
    const isCut = CUT_AT.has(text.length) && !endsSentence(text) && !text.endsWith(")");
    if (isCut || isOpen || endsUnfinished(text)) {
      problems.push({ kind: "text-cut-off", at: at2, text });
    }
  };
  check(own, cells.action, null);
  for (const each of milestones) {
    if (each.text !== own) check(each.text, each.cells.milestone, each.deadline);
  }
  return problems.length === 0 ? NONE4 : problems;
});
var NONE4 = [];
var isWhole3 = (deadline) => deadline?.due != null && deadline.remarks.every(({ kind }) => kind !== "year-inferred");

// src/core/read/status/legend-words.ts
var codeKey = (text) => wordsOf(text).join(" ") || tidy(text);
var COLOUR = /^(?:red|amber|yellow|orange|green|blue|grey|gray|black|white|purple|pink|brown)$/i;
var SHORT = /^[^\s=:;,|()]{1,3}$/u;
function isCode(value) {
  if (typeof value === "number") return Number.isInteger(value) && value >= 0 && value < 100;
  if (typeof value !== "string" || value.length > 12) return false;
  const text = value.trim();
  return COLOUR.test(text) || SHORT.test(text) && !NUMBERED3.test(text);
}
var NUMBERED3 = /^\p{L}+\d|\d\.\d|^[-–—.]+$/u;
var KEY = /^(?:key|legend|codes|(?:b?rag|status|progress|rating|colou?r)\s+(?:key|legend|codes?|definitions?)|key to (?:the )?(?:b?rag|status|ratings?|colou?rs?|codes)(?: ratings?| codes?)?)\s*[:.–-]?$/i;
var isKeyHeading = (text) => text.length < 40 && KEY.test(text);
var isMeaningLabel = (text) => /^(?:meaning|definition|what it means|means)$/i.test(text);
var isKeySheet = (name) => KEY.test(tidy(name)) || /^(?:look-?ups?|definitions)$/i.test(tidy(name));
var LONGEST9 = 400;
var HEAD = /^\s*(key|legend|codes|(?:b?rag|status|progress|rating|colou?r)(?:\s+(?:key|legend|codes?|rating))?)\s*[:(–-]\s*/i;
var BETWEEN2 = /[\n;|•·\t]|\s{3,}|,\s*(?=[^\s=,]{1,10}\s*(?:=|:|[–—-]\s))|\s(?=[^\s=]{1,10}\s*=)/;
var ENTRY = /^["“'(]?([^\s=:;,|()"“”]{1,10})["”')]?(?:\s*(=)|\s*:|\s*[–—]|\s+-(?=\s)|\s+means\b)\s*(\S.*)$/u;
function entriesIn(cell) {
  if (cell.length > LONGEST9 || !/[=:–—-]|means/.test(cell)) return null;
  const head = HEAD.exec(cell);
  const body = head === null ? cell : cell.slice(head[0].length).replace(/\)\s*$/, "");
  const parts = body.split(BETWEEN2).map((part) => tidy(part).replace(/[,.;]$/, ""));
  const entries = [];
  let [isLoose2, others] = [false, 0];
  for (const part of parts) {
    if (part === "") continue;
    const [, code = "", sign, meaning2 = ""] = ENTRY.exec(part) ?? [];
    const isEntry = sign === "=" ? /^\p{L}+$/u.test(code) || isCode(code) || /^\d$/.test(code) : isCode(code);
    if (code === "" || !isEntry || isKeyHeading(code)) others++;
    else entries.push([code, meaning2]);
    isLoose2 ||= isEntry && sign !== "=";
  }
  if (entries.length === 0 || others > entries.length) return null;
  const isHeaded = isKeyHeading(head?.[1] ?? "") && head !== null;
  return { entries, isWhole: others === 0 && (head === null || isHeaded), isHeaded, isLoose: isLoose2 };
}

// src/core/read/status/legend.ts
var ROWS = 80;
var COLUMNS2 = 60;
var legendOf = byObject((sheet) => {
  const codes = /* @__PURE__ */ new Map();
  const taken = /* @__PURE__ */ new Map();
  for (const { entries, cells, isHeaded, least } of blocksOf(sheet)) {
    const said = entries.map(([, meaning2]) => reportedOf(meaning2));
    const known5 = said.filter((each) => each !== "none" && each !== "unknown").length;
    const distinct4 = new Set(entries.map(([code]) => codeKey(code)));
    if (distinct4.size < entries.length || known5 === 0 || known5 * 2 < entries.length) continue;
    if (!isHeaded && entries.length < least) continue;
    entries.forEach(([code], i) => {
      const reported = said[i] ?? "none";
      if (reported !== "none" && reported !== "unknown") codes.set(codeKey(code), reported);
    });
    for (const [row2, column] of cells) {
      const columns = taken.get(row2) ?? /* @__PURE__ */ new Set();
      taken.set(row2, columns.add(column));
    }
  }
  return { codes, sheet: taken.size === 0 ? sheet : without2(sheet, taken) };
});
function without2(sheet, taken) {
  const rows = [...sheet.rows];
  for (const [row2, columns] of taken) {
    rows[row2] = (rows[row2] ?? []).map((value, column) => columns.has(column) ? null : value);
  }
  return { ...sheet, rows };
}
function blocksOf(sheet) {
  const { length } = sheet.rows;
  const rows = Array.from(
    { length: Math.min(length, 2 * ROWS) },
    (_, i) => i < ROWS || length <= 2 * ROWS ? i : length - 2 * ROWS + i
  );
  return [...written(sheet, rows), ...inPairs(sheet, rows)];
}
var cellsOf = ({ rows }, row2) => rows[row2] ?? [];
var textAt = (sheet, row2, column) => tidyValue(cellsOf(sheet, row2)[column]);
function* written(sheet, rows) {
  let open = [];
  for (const row2 of [...rows, Infinity]) {
    const found2 = foundOn(sheet, row2);
    if (found2 !== null && (open.length === 0 || (open.at(-1)?.row ?? 0) === row2 - 1)) {
      open.push(found2);
      continue;
    }
    if (open.length > 0) yield blockOf(sheet, open);
    open = found2 === null ? [] : [found2];
  }
}
function foundOn(sheet, row2) {
  const entries = [];
  const cells = [];
  const others = [];
  let [isHeaded, isLoose2] = [false, false];
  cellsOf(sheet, row2).slice(0, COLUMNS2).forEach((value, column) => {
    if (value === null || value === "") return;
    const held = typeof value === "string" ? entriesIn(value) : null;
    if (held === null) {
      const isKey2 = isKeyHeading(tidyValue(value));
      isHeaded ||= isKey2;
      (isKey2 ? cells : others).push(column);
      return;
    }
    entries.push(...held.entries);
    isHeaded ||= held.isHeaded;
    isLoose2 ||= held.isLoose;
    if (held.isWhole) cells.push(column);
  });
  if (entries.length === 0 || isLoose2 && !isHeaded && others.length > 0) return null;
  return { row: row2, entries, cells, isHeaded };
}
function blockOf(sheet, rows) {
  const cells = rows.flatMap(
    ({ row: row2, cells: columns }) => columns.map((column2) => [row2, column2])
  );
  const first = rows[0]?.row ?? 0;
  const column = rows[0]?.cells[0] ?? 0;
  const heading = headingOver(sheet, first, [column]);
  return {
    entries: rows.flatMap(({ entries }) => entries),
    cells: heading === null ? cells : [...cells, heading],
    isHeaded: heading !== null || rows.some(({ isHeaded }) => isHeaded),
    least: 2
  };
}
function headingOver(sheet, row2, columns) {
  for (const above of [row2 - 1, row2 - 2]) {
    const column = columns.find((each) => isHeading2(sheet, above, each));
    if (column !== void 0) return [above, column];
  }
  return null;
}
function isHeading2(sheet, row2, column) {
  if (!isKeyHeading(textAt(sheet, row2, column))) return false;
  const beside = textAt(sheet, row2, column + 1);
  return beside === "" || isMeaningLabel(beside);
}
function* inPairs(sheet, rows) {
  const isSheet = isKeySheet(sheet.name);
  for (const row2 of rows) {
    yield* alongRow(sheet, row2);
    const cells = cellsOf(sheet, row2);
    for (let column = 0; column < Math.min(cells.length, COLUMNS2); column++) {
      if (isPair(sheet, row2, column) && !isPair(sheet, row2 - 1, column))
        yield* downColumn(sheet, row2, column, isSheet);
    }
  }
}
var isPair = (sheet, row2, column) => {
  const cells = cellsOf(sheet, row2);
  const meaning2 = cells[column + 1];
  return isCode(cells[column]) && typeof meaning2 === "string" && meaning2.trim() !== "";
};
function* downColumn(sheet, first, column, isSheet) {
  let last = first;
  while (last - first < ROWS && isPair(sheet, last + 1, column)) last++;
  const rows = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const beside = isKeyHeading(textAt(sheet, first, column - 1)) ? [first, column - 1] : null;
  const labels = isMeaningLabel(textAt(sheet, first - 1, column + 1));
  const heading = beside ?? headingOver(sheet, first, [column, column - 1, column + 1]);
  const isHeaded = heading !== null || labels || isSheet;
  const filled = (row2) => cellsOf(sheet, row2).filter((value) => value !== null && value !== "").length;
  if (!isHeaded && rows.some((row2) => filled(row2) !== 2)) return;
  yield {
    entries: rows.map((row2) => [textAt(sheet, row2, column), textAt(sheet, row2, column + 1)]),
    cells: [
      ...rows.flatMap((row2) => [[row2, column], [row2, column + 1]]),
      ...labels ? [[first - 1, column], [first - 1, column + 1]] : [],
      ...heading === null ? [] : [[heading[0] ?? 0, heading[1] ?? 0]]
    ],
    isHeaded,
    least: 3
  };
}
function* alongRow(sheet, row2) {
  const cells = cellsOf(sheet, row2);
  const start = cells.findIndex((value) => value !== null && value !== "");
  if (start < 0 || !isKeyHeading(textAt(sheet, row2, start))) return;
  const columns = [];
  for (let at2 = start + 1; at2 < COLUMNS2 && isPair(sheet, row2, at2); at2 += 2) columns.push(at2);
  if (columns.length < 2) return;
  yield {
    entries: columns.map((at2) => [textAt(sheet, row2, at2), textAt(sheet, row2, at2 + 1)]),
    cells: [start, ...columns.flatMap((at2) => [at2, at2 + 1])].map((at2) => [row2, at2]),
    isHeaded: true,
    least: 2
  };
}

// src/core/read/status/status-reader.ts
function statusReader(answers, legend) {
  const explained = new Map([
    ...legend,
    ...Object.entries(answers).map(([word, reported]) => [codeKey(word), reported])
  ]);
  if (explained.size === 0) return PLAIN4;
  return {
    reportedOf: (text) => explained.get(codeKey(text)) ?? reportedOf(text),
    isExplained: (text) => explained.has(codeKey(text))
  };
}
var PLAIN4 = { reportedOf, isExplained: () => false };

// src/core/read/read.ts
function createReader() {
  let last = null;
  return (workbooks, options) => {
    const isSame2 = last?.options.asAt === options.asAt && last.options.settings === options.settings;
    const memory3 = isSame2 && last !== null ? last.memory : newMemory(options);
    last = { options, memory: memory3 };
    return read2(workbooks, options, memory3);
  };
}
function newMemory({ asAt, settings }) {
  const readers = memo((key) => {
    const [planYear, usualYear, date1904] = JSON.parse(key);
    return createDeadlineReader({ asAt, settings, planYear, usualYear, date1904 });
  });
  return {
    readerFor: ({ planYear, usualYear }, date1904) => readers(JSON.stringify([planYear, usualYear, date1904])),
    learn: createLearner(settings),
    statusesBy: memo(
      (codes) => statusReader(settings.statusWords, JSON.parse(codes))
    ),
    sheets: /* @__PURE__ */ new Map()
  };
}
function read2(workbooks, options, memory3) {
  const drafted = workbooks.map(({ sheets, date1904 }, i) => {
    const legends = sheets.map((sheet) => ({
      name: sheet.name,
      legend: attempt(() => legendOf(sheet))
    }));
    const shared = legends.flatMap(({ legend }) => legend.done ? [...legend.value.codes] : []);
    return legends.map(({ name, legend }) => {
      if (!legend.done) return { sheet: name, found: legend };
      const { sheet, codes } = legend.value;
      const key = JSON.stringify([i, date1904, name]);
      const statuses = memory3.statusesBy(JSON.stringify(codes.size > 0 ? [...codes] : shared));
      const holdsNoMore = codes.size > 0 && sheet.rows.every((row2) => row2.every(isEmpty));
      const found2 = attempt(() => ({
        ...sheetInHand(sheet, { key, date1904 }, options, memory3),
        statuses,
        holdsNoMore
      }));
      return { sheet: name, found: found2 };
    });
  });
  const { books, known: known5, list } = learned(drafted, options, memory3);
  const now = /* @__PURE__ */ new Map();
  const outcomes = books.map(
    (sheets) => sheets.map(({ sheet, found: found2 }) => {
      const outcome = found2.done ? attempt(() => readingOf(found2.value, known5, options)) : found2;
      if (!outcome.done) return givenUp(sheet, outcome.detail);
      const reading2 = outcome.value;
      if (found2.done) now.set(found2.value.key, { ...found2.value, before: null, known: known5, reading: reading2 });
      return { reading: reading2, failures: [] };
    })
  );
  memory3.sheets = now;
  return {
    readings: outcomes.map((sheets) => sheets.map(({ reading: reading2 }) => reading2)),
    failures: outcomes.map((sheets) => sheets.flatMap(({ failures }) => failures)),
    directorates: list
  };
}
function learned(drafted, { settings }, { learn: learn2 }) {
  const together = attempt(() => learn2(lessonsOf(drafted)));
  if (together.done) return { books: drafted, ...together.value };
  const alone2 = ({ sheet, found: found2 }) => {
    const tried = attempt(() => createLearner(settings)(lessonsOf([[{ sheet, found: found2 }]])));
    return { sheet, found: tried.done ? found2 : tried };
  };
  const books = drafted.map((sheets) => sheets.map(alone2));
  return { books, ...learn2(lessonsOf(books)) };
}
var lessonsOf = (books) => books.flat().flatMap(({ sheet, found: found2 }) => {
  if (!found2.done) return [];
  const { draft, reader } = found2.value;
  return [{ ...draft, sheet, reader }];
});
var givenUp = (sheet, detail) => ({
  reading: {
    sheet,
    plan: { planYear: null, actions: [] },
    progress: { kind: "reported" },
    tables: [],
    problems: []
  },
  failures: [{ part: "reading", sheet, detail }]
});
function sheetInHand(given, { key, date1904 }, { settings }, { readerFor, sheets }) {
  const last = sheets.get(key);
  const changes = last === void 0 ? null : changesOf(last.sheet, given);
  const sheet = changes?.sheet ?? given;
  if (last !== void 0 && changes?.none === true) {
    return { ...last, before: { read: last, changes } };
  }
  const before3 = last === void 0 || changes === null ? null : { read: last, changes };
  const yearless2 = readerFor(NO_YEARS, false);
  const draft = draftSheet(sheet, {
    settings,
    reader: yearless2,
    before: before3 === null ? null : { draft: before3.read.draft, changes: before3.changes }
  });
  const years = planYears(
    { named: draft.planYear, set: settings.planYear },
    () => duesOf(draft, readerFor(NO_YEARS, date1904))
  );
  const reader = readerFor(years, date1904);
  return { key, sheet, draft, date1904, planYear: years.planYear, reader, before: before3 };
}
var NO_YEARS = { planYear: null, usualYear: null };
var SAMPLE11 = 500;
function duesOf({ actions, grid }, reader) {
  const dues = [];
  for (const { milestones, table } of actions) {
    if (dues.length >= SAMPLE11) break;
    for (const { row: row2, text } of milestones) {
      const { deadline: column } = table.columns;
      const format = grid.sheet.numberFormats.get(column)?.[row2];
      const inCell2 = column < 0 ? null : reader.inCell(grid.valueAt(row2, column), format);
      const deadline = inCell2 ?? reader.inText(text).deadline;
      const isWhole4 = deadline?.remarks.every(({ kind }) => kind !== "year-inferred");
      if (deadline?.due != null && isWhole4 === true) dues.push(deadline.due);
    }
  }
  return dues;
}
function readingOf({ draft, date1904, planYear, reader, statuses, holdsNoMore, before: before3 }, known5, { asAt, settings }) {
  const areSame = before3?.read.known === known5 && before3.read.statuses === statuses && before3.read.holdsNoMore === holdsNoMore;
  if (areSame && before3.read.draft === draft) return before3.read.reading;
  const { grid, tables } = draft;
  const sheet = grid.sheet.name;
  const problems = [...draft.problems];
  const context = { asAt, settings, date1904, reader, statuses, planYear, known: known5, problems };
  const holds = before3 !== null && areSame && before3.read.reader === reader;
  const kept2 = holds ? keptActions(before3.read, draft, before3.changes) : NOTHING_KEPT;
  const plan = assemblePlan(draft, context, kept2);
  if (plan.actions.length === 0) {
    const labelled2 = tables.filter(({ header }) => header !== null);
    return {
      sheet,
      plan,
      progress: { kind: "no-column" },
      tables: labelled2.map(tableReading),
      problems: [...limitProblems(grid), ...holdsNoMore ? [] : [withoutActions(grid, labelled2)]]
    };
  }
  problems.push(...sheetProblems(grid, tables, plan, kept2.met), ...leadsLeftOut(sheet, known5));
  const progress = planProgress(draft, plan);
  return { sheet, plan, progress, tables: tables.map(tableReading), problems };
}
var tableReading = ({ header, first, last, columns }) => ({
  area: { top: header?.first ?? first, left: columns.left, bottom: last, right: columns.right },
  header,
  columns: columns.all
});

// src/core/plan/stretches.ts
var LENGTH = 128;
var beginning = /* @__PURE__ */ new WeakMap();
var stretchesOf = byObject(
  (actions) => {
    const stretches = [];
    for (let first = 0; first < actions.length; ) {
      const stretch = knownAt(actions, first) ?? newAt(actions, first);
      stretches.push(stretch);
      first += stretch.length;
    }
    return stretches;
  }
);
function knownAt(actions, first) {
  const known5 = begunBy(actions[first]);
  if (known5?.every((action, i) => action === actions[first + i]) !== true) return null;
  const end = first + known5.length;
  const isNewBehind = end < actions.length && begunBy(actions[end]) === null;
  return isShort(known5) && isNewBehind ? null : known5;
}
var isShort = ({ length }) => 2 * length < LENGTH;
function newAt(actions, first) {
  const endsAt = (place) => {
    const known5 = begunBy(actions[place]);
    return known5 !== null && !isShort(known5);
  };
  let end = first + 1;
  while (end < actions.length && end - first < LENGTH && !endsAt(end)) end++;
  const stretch = actions.slice(first, end);
  for (const action of stretch) beginning.delete(action);
  const [top] = stretch;
  if (top !== void 0) beginning.set(top, stretch);
  return stretch;
}
var begunBy = (action) => action === void 0 ? null : beginning.get(action) ?? null;

// src/core/track/checked.ts
function checkedIn(actions, statusOf) {
  const sum = { ...NOTHING5 };
  const partOf5 = partsBy(statusOf);
  for (const stretch of stretchesOf(actions)) {
    const part = partOf5(stretch);
    for (const key of KEYS) sum[key] += part[key];
  }
  const { all } = sum;
  return {
    dated: { have: sum.dated, of: all },
    led: { have: sum.led, of: all },
    reported: { have: sum.reported, of: all },
    explained: { have: sum.explained, of: sum.overdue },
    completed: { have: sum.completed, of: sum.complete }
  };
}
var NOTHING5 = {
  all: 0,
  dated: 0,
  led: 0,
  reported: 0,
  overdue: 0,
  explained: 0,
  complete: 0,
  completed: 0
};
var KEYS = Object.keys(NOTHING5);
var partsBy = byObject(
  (statusOf) => byObject((stretch) => count2(stretch, statusOf))
);
function count2(actions, statusOf) {
  const counted = { ...NOTHING5 };
  for (const { leads, milestones } of actions) {
    counted.all += milestones.length;
    if (leads.officers.length === 1) counted.led += milestones.length;
    for (const milestone2 of milestones) {
      const { deadline, reported, comment, completedOn } = milestone2;
      if (deadline !== null && deadline.due !== null) counted.dated++;
      if (reported !== "none" && reported !== "unknown") counted.reported++;
      const status = statusOf(milestone2);
      if (status === "overdue") {
        counted.overdue++;
        if (comment !== "") counted.explained++;
      } else if (status === "complete") {
        counted.complete++;
        if (completedOn !== null) counted.completed++;
      }
    }
  }
  return counted;
}

// src/core/plan/doubt.ts
var DOUBTS2 = ["outside-plan-year", "year-inferred", "ambiguous"];
function doubtIn(planYear, { rules }) {
  const isOn = (doubt) => rules[`deadline-${doubt}`]?.on !== false;
  const asked = DOUBTS2.filter(isOn);
  return (milestone2) => {
    if (milestone2.deadline?.due == null) return null;
    for (const doubt of asked) if (HOLDS[doubt](milestone2, planYear)) return doubt;
    return null;
  };
}
function isOutsideYear({ deadline, reported }, year) {
  if (year === null || deadline?.due == null || reported === "cancelled") return false;
  return deadline.due < year.start || deadline.due > year.end;
}
function isYearless(milestone2, year) {
  const { deadline, cells } = milestone2;
  if (!hasRemark(milestone2, "year-inferred") || deadline?.due == null) return false;
  return !isOver(milestone2) && (cells.deadline !== null || !isOneYear(year));
}
var isAmbiguous = (milestone2) => hasRemark(milestone2, "ambiguous") && !isOver(milestone2);
function isOver({ reported, percent }) {
  return reported === "cancelled" || reported === "complete" && (percent ?? 100) >= 100;
}
var HOLDS = {
  "outside-plan-year": isOutsideYear,
  "year-inferred": isYearless,
  ambiguous: isAmbiguous
};
function hasRemark({ deadline }, kind) {
  const remarks = deadline?.remarks ?? [];
  return remarks.length > 0 && remarks.some((remark2) => remark2.kind === kind);
}
var LONGEST_YEAR = 366;
var isOneYear = (period2) => period2 !== null && daysBetween(period2.start, period2.end) < LONGEST_YEAR;

// src/core/track/doubts.ts
function doubtsIn(readings, settings) {
  const counts2 = none();
  for (const { plan } of readings) {
    const countIn = countsBy(doubtFor(settings)(plan.planYear));
    for (const stretch of stretchesOf(plan.actions)) {
      const own = countIn(stretch);
      for (const doubt of DOUBTS2) counts2[doubt] += own[doubt];
    }
  }
  return counts2;
}
var doubtFor = byObject((settings) => {
  const known5 = /* @__PURE__ */ new Map();
  return (year) => {
    const key = year === null ? "" : `${year.start}/${year.end}`;
    const doubtOf2 = known5.get(key) ?? doubtIn(year, settings);
    known5.set(key, doubtOf2);
    return doubtOf2;
  };
});
var countsBy = byObject(
  (doubtOf2) => byObject((stretch) => {
    const counts2 = none();
    for (const { milestones } of stretch) {
      for (const milestone2 of milestones) {
        const doubt = doubtOf2(milestone2);
        if (doubt !== null) counts2[doubt]++;
      }
    }
    return counts2;
  })
);
var none = () => ({
  "outside-plan-year": 0,
  "year-inferred": 0,
  ambiguous: 0
});

// src/core/track/plan-years.ts
function planYearsOf(workbooks, { asAt, wanted }) {
  const areSeveral = workbooks.length > 1;
  const sheets = workbooks.flatMap(
    ({ name, readings }) => sheetsOf(readings, areSeveral ? name : null)
  );
  const choices2 = choicesOf(sheets, asAt);
  const [only3, another] = choices2;
  if (only3 === void 0) return { planYear: null, taken: "only", choices: [] };
  if (another === void 0) return { planYear: only3.year, taken: "only", choices: [] };
  if (wanted === "all") return { planYear: null, taken: "all", choices: choices2 };
  const chosen = choices2.find(({ year }) => wanted !== null && isSame(year, wanted));
  if (chosen) return { planYear: chosen.year, taken: "chosen", choices: choices2 };
  const current = choices2.filter(({ holdsAsAt }) => holdsAsAt).at(-1);
  if (current) return { planYear: current.year, taken: "as-at", choices: choices2 };
  return { planYear: latest(choices2), taken: "latest", choices: choices2 };
}
function isCounted(reading2, { planYear, choices: choices2 }) {
  const { planYear: own } = reading2.plan;
  if (own === null || planYear === null || choices2.length === 0) return true;
  return runTogether(own, planYear);
}
function sheetsOf(readings, workbook) {
  return readings.flatMap(({ sheet, plan: { planYear: year, actions } }) => {
    if (year === null || actions.length === 0) return [];
    const milestones = actions.reduce((n, action) => n + action.milestones.length, 0);
    return [{ workbook, sheet, year, milestones }];
  });
}
function choicesOf(sheets, asAt) {
  const choices2 = /* @__PURE__ */ new Map();
  for (const year of distinct2(sheets.map((sheet) => sheet.year)).sort(shortestFirst)) {
    const isIn = sheets.map((sheet) => runTogether(sheet.year, year));
    const counted = sheets.filter((_, place) => isIn[place]);
    const key = isIn.map(Number).join("");
    const holds = holdsDay(year, asAt);
    const known5 = choices2.get(key);
    choices2.set(key, {
      year: known5?.year ?? year,
      holdsAsAt: holds || known5?.holdsAsAt === true,
      sheets: counted
    });
  }
  const narrower = [...choices2.values()].filter((choice) => choice.sheets.length < sheets.length);
  const kept2 = narrower.length > 1 ? narrower : [...choices2.values()];
  return kept2.sort(
    (a, b) => compare2(a.year.start, b.year.start) || compare2(a.year.end, b.year.end)
  );
}
function distinct2(years) {
  return [...new Map(years.map((year) => [`${year.start}/${year.end}`, year])).values()];
}
function runTogether(a, b) {
  const from = a.start > b.start ? a.start : b.start;
  const to = a.end < b.end ? a.end : b.end;
  const shared = daysBetween(from, to) + 1;
  return 2 * shared > Math.min(lengthOf2(a), lengthOf2(b));
}
var lengthOf2 = ({ start, end }) => daysBetween(start, end) + 1;
var shortestFirst = (a, b) => lengthOf2(a) - lengthOf2(b);
var holdsDay = ({ start, end }, day3) => start <= day3 && day3 <= end;
var isSame = (a, b) => a.start === b.start && a.end === b.end;
var latest = (choices2) => choices2.reduce(
  (last, { year }) => last === null || year.end >= last.end ? year : last,
  null
);
var compare2 = (a, b) => a < b ? -1 : a > b ? 1 : 0;

// src/core/track/roll-up.ts
var NO_DIRECTORATE = "(no directorate)";
var KEYS2 = [
  "actions",
  "milestones",
  "complete",
  "overdue",
  "dueSoon",
  "upcoming",
  "ongoing",
  "undated",
  "suspended",
  "cancelled"
];
var ACTIONS = 0;
var MILESTONES = 1;
var PLACE = {
  complete: 2,
  overdue: 3,
  "due-soon": 4,
  upcoming: 5,
  ongoing: 6,
  undated: 7,
  suspended: 8,
  cancelled: 9
};
function rollUp(actions, statusOf) {
  const total = new Int32Array(KEYS2.length);
  const byName = /* @__PURE__ */ new Map();
  let shared = 0;
  const partOf5 = partsBy2(statusOf);
  for (const stretch of stretchesOf(actions)) {
    const part = partOf5(stretch);
    add2(total, part.total);
    for (const [name, tally] of part.byName) add2(named2(byName, name), tally);
    shared += part.shared;
  }
  return { total: countsOf(total), byDirectorate: linesOf2(byName), shared };
}
var partsBy2 = byObject(
  (statusOf) => byObject((stretch) => partOf4(stretch, statusOf))
);
function partOf4(actions, statusOf) {
  const total = new Int32Array(KEYS2.length);
  const tallies = talliesByName();
  let shared = 0;
  for (const action of actions) {
    increment(total, ACTIONS);
    const own = tallies.of(action.directorates);
    let elsewhere = null;
    for (const milestone2 of action.milestones) {
      const place = PLACE[statusOf(milestone2)];
      increment(total, MILESTONES);
      increment(total, place);
      const { directorates } = milestone2;
      if (directorates.length > 1) shared++;
      const owners = tallies.ofMilestone(directorates);
      for (const tally of owners) {
        increment(tally, MILESTONES);
        increment(tally, place);
      }
      if (owners !== own) {
        elsewhere ??= new Set(own);
        for (const tally of owners) elsewhere.add(tally);
      }
    }
    for (const tally of elsewhere ?? own) increment(tally, ACTIONS);
  }
  return { total, byName: tallies.byName, shared };
}
function talliesByName() {
  const byName = /* @__PURE__ */ new Map();
  const lists = /* @__PURE__ */ new Map();
  const of = (directorates) => {
    const [only3 = ""] = directorates;
    const key = directorates.length === 1 ? only3 : JSON.stringify(directorates);
    let list = lists.get(key);
    if (!list)
      lists.set(key, list = [...new Set(directorates)].map((name) => named2(byName, name)));
    return list;
  };
  const nobody = [NO_DIRECTORATE];
  return { byName, of, ofMilestone: (list) => of(list.length === 0 ? nobody : list) };
}
function named2(byName, name) {
  let tally = byName.get(name);
  if (!tally) byName.set(name, tally = new Int32Array(KEYS2.length));
  return tally;
}
function add2(tally, part) {
  for (let place = 0; place < tally.length; place++) {
    tally[place] = (tally[place] ?? 0) + (part[place] ?? 0);
  }
}
function increment(tally, place) {
  tally[place] = (tally[place] ?? 0) + 1;
}
function linesOf2(byName) {
  return [...byName].map(([directorate, tally]) => ({ directorate, ...countsOf(tally) })).sort((a, b) => compareNames(a.directorate, b.directorate));
}
function countsOf(tally) {
  const counts2 = noCounts();
  KEYS2.forEach((key, place) => {
    counts2[key] = tally[place] ?? 0;
  });
  return counts2;
}
function compareNames(a, b) {
  if (a === NO_DIRECTORATE) return 1;
  if (b === NO_DIRECTORATE) return -1;
  return a < b ? -1 : a > b ? 1 : 0;
}
var noCounts = () => ({
  actions: 0,
  milestones: 0,
  complete: 0,
  overdue: 0,
  dueSoon: 0,
  upcoming: 0,
  ongoing: 0,
  undated: 0,
  suspended: 0,
  cancelled: 0
});

// src/core/track/status.ts
function statusAt({ asAt, dueSoonDays }) {
  const soon = addDays(asAt, dueSoonDays);
  const ofDay = (due) => due < asAt ? "overdue" : due <= soon ? "due-soon" : "upcoming";
  const byDay = /* @__PURE__ */ new Map();
  return ({ reported, deadline }) => {
    if (reported === "complete" || reported === "suspended" || reported === "cancelled") {
      return reported;
    }
    if (deadline === null) return "undated";
    if (deadline.due === null) return deadline.certainty === "ongoing" ? "ongoing" : "undated";
    let status = byDay.get(deadline.due);
    if (status === void 0) byDay.set(deadline.due, status = ofDay(deadline.due));
    return status;
  };
}

// src/core/validate/places.ts
var milestonesOf = ({ plan }) => milestonesIn2(plan.actions);
var milestonesIn2 = byObject(
  (actions) => actions.flatMap(({ milestones }) => milestones)
);
function actionOf({ plan }, milestone2) {
  const action = plan.actions.find(({ milestones }) => milestones.includes(milestone2));
  if (action === void 0) throw new Error(`no action of the reading has \u201C${milestone2.text}\u201D`);
  return action;
}
function milestonesThat(reading2, holds) {
  const found2 = [];
  for (const milestone2 of milestonesOf(reading2)) if (holds(milestone2)) found2.push(milestone2);
  return found2;
}
var milestonesWith = (actions, kind) => byRemark(actions).get(kind) ?? NONE5;
var NONE5 = [];
var byRemark = byObject((actions) => {
  const found2 = /* @__PURE__ */ new Map();
  for (const milestone2 of milestonesIn2(actions)) {
    const { deadline } = milestone2;
    if (deadline === null || deadline.remarks.length === 0) continue;
    for (const kind of new Set(deadline.remarks.map((remark2) => remark2.kind))) {
      const known5 = found2.get(kind);
      if (known5 === void 0) found2.set(kind, [milestone2]);
      else known5.push(milestone2);
    }
  }
  return found2;
});
var QUOTE_LENGTH = 70;
function quoted(text) {
  const flat2 = text.replace(/\s+/g, " ").trim();
  return flat2.length <= QUOTE_LENGTH ? `\u201C${flat2}\u201D` : `\u201C${flat2.slice(0, QUOTE_LENGTH - 1)}\u2026\u201D`;
}
function named3({ text }) {
  return text.trim() === "" ? "An action without words" : quoted(text);
}
function plural(n, one, many = `${one}s`) {
  return `${String(n)} ${n === 1 ? one : many}`;
}
function listed(words6) {
  if (words6.length < 2) return words6.join("");
  return `${words6.slice(0, -1).join(", ")} and ${words6[words6.length - 1] ?? ""}`;
}
function deadlineCell({ cells }) {
  return cells.deadline ?? cells.milestone;
}
function replaceIn(at2, from, to, valueAt) {
  const value = valueAt(at2);
  if (typeof value !== "string" || from === "") return null;
  const first = value.indexOf(from);
  if (first < 0 || value.includes(from, first + 1)) return null;
  const end = first + from.length;
  if (cutsWord(value, first, end)) return null;
  return { at: at2, expected: value, value: value.slice(0, first) + to + value.slice(end) };
}
function cutsWord(text, start, end) {
  const isWithin3 = (at2) => OF_WORD.test(text.charAt(at2 - 1)) && OF_WORD.test(text.charAt(at2));
  return isWithin3(start) || isWithin3(end);
}
var OF_WORD = /[\p{L}\d]/u;
var DATE_FORMAT = "dd mmm yyyy";
function dateEdit(at2, day3, { valueAt, date1904 }) {
  const value = serialFromDay(day3, date1904);
  return { at: at2, expected: valueAt(at2), value, numberFormat: DATE_FORMAT };
}
function inPlaceOf(words6, others) {
  const [, opening = "", by = ""] = /^(\(?\s*)(by\s+)?/i.exec(words6) ?? [];
  const isOpen = others.startsWith("(");
  const before3 = isOpen ? "" : opening + (/^by\b/i.test(others) ? "" : by);
  return before3 + others + (words6.endsWith(")") && !others.endsWith(")") ? ")" : "");
}
function remark(deadline, kind) {
  if (deadline === null || deadline.remarks.length === 0) return void 0;
  return deadline.remarks.find(
    (r) => r.kind === kind
  );
}
function sameWords(text) {
  const words6 = text.toLowerCase().replace(/&/g, " and ");
  return words6.replace(BEYOND_ASCII.test(words6) ? NO_WORD : NO_WORD_IN_ASCII, " ").trim();
}
var NO_WORD = /[^\p{L}\p{N}£$€%]+/gu;
var NO_WORD_IN_ASCII = /[^a-z0-9$%]+/g;
var BEYOND_ASCII = /[^\0-\x7f]/;

// src/core/validate/nobody-named.ts
function nobodyNamed(action, { part, who, remedy }, { valueAt }) {
  const at2 = action.cells[part];
  if (at2 === null) return null;
  const held = heldBy(action, at2, valueAt);
  const why = held === "" ? "its cell is empty" : `none was found in ${quoted(held)}`;
  const where = isShared2(action, part) ? ", on a line of its own" : "";
  return {
    at: at2,
    message: `${named3(action)} has no ${who}: ${why}. ${remedy}${where}.`,
    quote: action.text
  };
}
function heldBy({ milestones }, at2, valueAt) {
  const rows = milestones.flatMap(({ cells }) => [
    cells.milestone.row,
    ...cells.more.map(({ row: row2 }) => row2)
  ]);
  const texts = [at2.row, ...rows].map((row2) => textOf(valueAt({ ...at2, row: row2 })).trim());
  return [...new Set(texts.filter((text) => text !== ""))].join("; ");
}
var isShared2 = ({ cells }, part) => ["member", "officer", "directorate"].some(
  (other) => other !== part && cells[other]?.column === cells[part]?.column
);

// src/core/validate/rules/action-without-directorate.ts
var actionWithoutDirectorate = {
  id: "action-without-directorate",
  severity: "error",
  scope: "action",
  title: "Action without directorate",
  why: "An action without a directorate stands in nobody\u2019s part of the roll-up.",
  examples: {
    fails: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | | Open the pool | May 2026
      Plant trees | Cllr Ann Poole | Bea Quill | Leisure | Plant 100 trees | June 2026
    `,
    passes: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
    `
  },
  *check(reading2, context) {
    for (const action of reading2.plan.actions) {
      if (action.directorates.length > 0) continue;
      const violation4 = nobodyNamed(action, ASKED, context);
      if (violation4 !== null) yield violation4;
    }
  }
};
var ASKED = {
  part: "directorate",
  who: "directorate",
  remedy: "Write the directorate that answers for it"
};

// src/core/validate/rules/action-without-lead-member.ts
var actionWithoutLeadMember = {
  id: "action-without-lead-member",
  severity: "warning",
  scope: "action",
  title: "Action without lead member",
  why: "A lead member answers for the action in public; without one no portfolio holder does.",
  examples: {
    fails: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | | Bea Quill | Leisure | Open the pool | May 2026
      Plant trees | Cllr Ann Poole | Bea Quill | Leisure | Plant 100 trees | June 2026
    `,
    passes: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
    `
  },
  *check(reading2, context) {
    for (const action of reading2.plan.actions) {
      if (action.leads.members.length > 0) continue;
      const violation4 = nobodyNamed(action, ASKED2, context);
      if (violation4 !== null) yield violation4;
    }
  }
};
var ASKED2 = {
  part: "member",
  who: "lead member",
  remedy: "Name the councillor who answers for it"
};

// src/core/validate/rules/action-without-lead-officer.ts
var actionWithoutLeadOfficer = {
  id: "action-without-lead-officer",
  severity: "error",
  scope: "action",
  title: "Action without lead officer",
  why: "The lead officer is the person who is chased; without one nobody reports.",
  examples: {
    fails: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | | Leisure | Open the pool | May 2026
      Plant trees | Cllr Ann Poole | Bea Quill | Leisure | Plant 100 trees | June 2026
    `,
    passes: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
    `
  },
  *check(reading2, context) {
    for (const action of reading2.plan.actions) {
      if (action.leads.officers.length > 0) continue;
      const violation4 = nobodyNamed(action, ASKED3, context);
      if (violation4 !== null) yield violation4;
    }
  }
};
var ASKED3 = {
  part: "officer",
  who: "lead officer",
  remedy: "Name the officer who reports on it"
};

// src/core/validate/rules/action-without-milestone.ts
var actionWithoutMilestone = {
  id: "action-without-milestone",
  severity: "error",
  scope: "action",
  title: "Action without milestone",
  why: "An action with no milestone can never be shown to be on track or late.",
  examples: {
    fails: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
      Repair the baths | Cllr Ann Poole | Bea Quill | Leisure | |
    `,
    passes: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
    `
  },
  *check(reading2) {
    for (const action of reading2.plan.actions) {
      if (action.milestones.length > 0) continue;
      yield {
        at: action.cells.action,
        message: `${named3(action)} has no milestone. Add at least one step with a deadline.`,
        quote: action.text
      };
    }
  }
};

// src/core/validate/rules/cell-shifted.ts
var cellShifted = {
  id: "cell-shifted",
  severity: "warning",
  title: "Cell in the wrong column",
  why: "A text a column beside its place is read by what it says, not by where it stands; other readers will miss it.",
  examples: {
    fails: `
      Strategic Action | Lead Member, Lead Officer and Directorate | Milestones and Deadlines
      Build a pool that all | Cllr Ann Poole | Open the new pool to the
      residents can use | Bea Quill | public (May 2026)
      | Leisure | Drain the old pool (June 2026)
      | Close the old pool (July 2026) |
    `,
    passes: `
      Strategic Action | Lead Member, Lead Officer and Directorate | Milestones and Deadlines
      Build a pool | Cllr Ann Poole\u23CEBea Quill\u23CELeisure | Open the pool (May 2026)
    `
  },
  *check(reading2, context) {
    for (const problem of reading2.problems) {
      if (problem.kind !== "cell-shifted") continue;
      yield {
        at: problem.at,
        message: `${quoted(problem.text)} stands in another column than its like; it was read by what it says. Move it to its own column.`,
        quote: problem.text,
        fixes: moves(problem, reading2, context)
      };
    }
  }
};
function moves({ at: at2, text }, { tables }, { valueAt }) {
  const table = tables.find(({ area }) => area.top <= at2.row && at2.row <= area.bottom);
  const columns = table?.columns.filter(({ fields }) => fields.includes("milestone")) ?? [];
  const [only3, another] = columns;
  if (only3 === void 0 || another !== void 0) return [];
  const to = { ...at2, column: only3.column };
  const value = valueAt(at2);
  const others = table?.columns.filter(({ column }) => column !== at2.column) ?? [];
  const isAlone = others.every(({ column }) => isBlank(valueAt({ ...at2, column })));
  if (!isAlone || textOf(value).trim() !== text.trim() || to.column === at2.column) return [];
  return [
    {
      title: `Move it to ${toA1(to)}`,
      kind: "choice",
      edits: [
        { at: to, expected: valueAt(to), value },
        { at: at2, expected: value, value: null }
      ]
    }
  ];
}

// src/core/validate/rules/complete-without-date.ts
var completeWithoutDate = {
  id: "complete-without-date",
  severity: "warning",
  scope: "action",
  title: "Complete without a date",
  why: "Without the day of completion nobody can tell whether it was done on time.",
  examples: {
    fails: `
      Action | Lead officer | Directorate | Milestone | Deadline | Status | Completed on | Comment
      Build a pool | Bea Quill | Leisure | Open the pool | May 2026 | Complete | |
      | |  | Close the old pool | June 2026 | In progress | |
    `,
    passes: `
      Action | Lead officer | Directorate | Milestone | Deadline | Status | Completed on | Comment
      Build a pool | Bea Quill | Leisure | Open the pool | May 2026 | Complete | [2026-05-20] |
    `
  },
  *check(reading2, context) {
    for (const milestone2 of milestonesThat(reading2, isUndatedThoughComplete)) {
      const at2 = milestone2.cells.completedOn;
      if (at2 === null) continue;
      const due = milestone2.deadline?.due ?? null;
      const days2 = due !== null && due < context.asAt ? [due, context.asAt] : [context.asAt];
      const fixes = days2.map((day3) => ({
        title: `Write ${formatDay(day3)}`,
        kind: "choice",
        edits: [dateEdit(at2, day3, context)]
      }));
      yield {
        at: at2,
        message: `${quoted(milestone2.title)} is reported as ${quoted(milestone2.reportedText || "complete")}, but not when. Write the day it was completed.`,
        quote: milestone2.text,
        fixes
      };
    }
  }
};
var isUndatedThoughComplete = ({ reported, completedOn }) => reported === "complete" && completedOn === null;

// src/core/validate/rules/completed-in-the-future.ts
var completedInTheFuture = {
  id: "completed-in-the-future",
  severity: "error",
  scope: "action",
  title: "Completed in the future",
  why: "What is complete cannot be completed on a day still to come; one of the two is wrong.",
  examples: {
    given: "As at 1 Oct 2026.",
    fails: `
      Action | Lead officer | Directorate | Milestone | Deadline | Status | Completed on | Comment
      Build a pool | Bea Quill | Leisure | Open the pool | May 2026 | Complete | [2026-10-02] |
    `,
    passes: `
      Action | Lead officer | Directorate | Milestone | Deadline | Status | Completed on | Comment
      Build a pool | Bea Quill | Leisure | Open the pool | May 2026 | Complete | [2026-05-20] |
    `
  },
  *check(reading2, { asAt }) {
    for (const milestone2 of milestonesThat(reading2, (each) => each.completedOn !== null)) {
      const { completedOn, cells } = milestone2;
      if (completedOn === null || completedOn <= asAt) continue;
      yield {
        at: cells.completedOn ?? cells.milestone,
        message: `${quoted(milestone2.title)} is reported as completed on ${formatDay(completedOn)}, which is after the as-at date, ${formatDay(asAt)}. Correct the day, or the as-at date if that is wrong.`,
        quote: milestone2.text
      };
    }
  }
};

// src/core/validate/rules/date-typed-as-text.ts
var dateTypedAsText = {
  id: "date-typed-as-text",
  severity: "warning",
  title: "Date typed as text",
  why: "Excel cannot sort, filter or compare a date that is text, so it drops out of every formula on the column.",
  examples: {
    fails: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | [2026-05-31]
      | | |  | Close the old pool | [2026-06-30]
      | | |  | Drain the old pool | 31/07/2026
    `,
    passes: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | [2026-05-31]
      | | |  | Close the old pool | [2026-06-30]
    `
  },
  gather: (stretch, context) => cellsOf2(stretch, context),
  *check({ plan }, context) {
    const stretches = stretchesOf(plan.actions).map((stretch) => cellsOf2(stretch, context));
    const dateColumns = columnsOfDates(stretches);
    if (dateColumns.size === 0) return;
    for (const { deadline, cells } of stretches.flatMap(({ texts }) => texts)) {
      const at2 = cells.deadline;
      const due = deadline?.due ?? null;
      if (deadline === null || due === null || at2 === null) continue;
      const value = context.valueAt(at2);
      if (typeof value !== "string" || !dateColumns.has(at2.column)) continue;
      yield {
        at: at2,
        message: `${quoted(value)} is text in a column of dates, so Excel leaves it out of sorting and counting. Write it as a date.`,
        quote: value,
        fixes: [
          {
            title: `Write the date ${formatDay(due)}${withoutWords(value, deadline)}`,
            kind: isWholly(deadline, value) ? "automatic" : "choice",
            edits: [dateEdit(at2, due, context)]
          }
        ]
      };
    }
  }
};
function isWholly(deadline, cell) {
  return isOneDay(deadline) && restOf(cell, deadline) === "" && PLAIN_DAY.test(deadline.text);
}
function withoutWords(cell, deadline) {
  if (isWholly(deadline, cell)) return "";
  const rest = restOf(cell, deadline);
  return isOneDay(deadline) && PLAIN_DAY.test(deadline.text) && rest !== null ? ` and leave out ${quoted(rest)}` : ` in place of ${quoted(cell)}`;
}
var isOneDay = ({ earliest, due, certainty, precision, remarks }) => precision === "day" && earliest === due && certainty === "stated" && remarks.length === 0;
function restOf(cell, { text }) {
  const parts = cell.split(text);
  if (parts.length !== 2) return null;
  return parts.map((part) => part.trim()).join(" ").replace(/^[\s.,;]+|[\s.,;]+$/g, "");
}
var PLAIN_DAY = pattern("iu")`^\(?\s*(?:(?:due|by|on)\b:?\s*){0,2}${[
  /\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}/u,
  /\d{1,2}(?:st|nd|rd|th)?[\s-]*(?:of\s+)?\p{L}{3,9}\.?[\s,-]*'?\d{2,4}/u,
  /\p{L}{3,9}\.?\s*\d{1,2}(?:st|nd|rd|th)?[\s,]+\d{4}/u,
  // A serial number that was turned into text.
  /\d{5}/u
]}\s*\)?$`;
var cellsOf2 = byObject((actions, { valueAt }) => {
  const texts = [];
  const balance = [];
  for (const { milestones } of actions) {
    for (const milestone2 of milestones) {
      const { milestone: words6, deadline: at2 } = milestone2.cells;
      const value = at2 === null || at2 === words6 ? null : valueAt(at2);
      if (at2 === null || value === null || value === "") continue;
      const step = typeof value === "number" ? 1 : -1;
      balance[at2.column] = (balance[at2.column] ?? 0) + step;
      if (typeof value === "string") texts.push(milestone2);
    }
  }
  return { texts, balance };
});
function columnsOfDates(stretches) {
  const total = [];
  for (const { balance } of stretches) {
    balance.forEach((n = 0, column) => {
      total[column] = (total[column] ?? 0) + n;
    });
  }
  return new Set([...total.keys()].filter((column) => (total[column] ?? 0) > 0));
}

// src/core/validate/brackets.ts
function bracketsMended(value, words6, others) {
  if (typeof value !== "string" || words6 === "") return others;
  const start = value.indexOf(words6);
  if (start < 0) return others;
  const before3 = value.slice(0, start);
  const after3 = value.slice(start + words6.length);
  const [lone, ...more] = unpaired(before3 + others + after3);
  if (lone === void 0 || more.length > 0) return others;
  const at2 = lone.at - before3.length;
  if (at2 >= others.length) return openedBefore(lone, after3, at2 - others.length) + others;
  const closer = CLOSERS.get(lone.bracket);
  const opensThem = at2 >= 0 || /^.\s*(?:(?:by|due|on)\s+)?$/isu.test(before3.slice(lone.at));
  if (closer !== void 0) return opensThem ? others + closer : others;
  return at2 === others.length - 1 ? others.slice(0, -1).trimEnd() : others;
}
var CLOSERS = /* @__PURE__ */ new Map([
  ["(", ")"],
  ["[", "]"],
  ["{", "}"],
  ["\uFF08", "\uFF09"],
  ["\uFF3B", "\uFF3D"],
  ["\u3010", "\u3011"],
  ["\u27E8", "\u27E9"]
]);
var CLOSING = new Set(CLOSERS.values());
function openedBefore({ bracket }, after3, at2) {
  return CLOSING.has(bracket) && after3.slice(0, at2).trim() === "" ? openerOf(bracket) : "";
}
var openerOf = (closing) => [...CLOSERS].find(([, closer]) => closer === closing)?.[0] ?? "";
function unpaired(text) {
  const open = /* @__PURE__ */ new Map();
  const lone = [];
  for (let at2 = 0; at2 < text.length; at2++) {
    const bracket = text.charAt(at2);
    const closer = CLOSERS.get(bracket);
    if (closer !== void 0) {
      const those = open.get(closer) ?? [];
      open.set(closer, those);
      those.push({ bracket, at: at2 });
    } else if (CLOSING.has(bracket) && open.get(bracket)?.pop() === void 0)
      lone.push({ bracket, at: at2 });
  }
  return [...[...open.values()].flat(), ...lone];
}

// src/core/validate/deadline-words.ts
function deadlineEdit(milestone2, to, context) {
  const { deadline, cells } = milestone2;
  if (deadline === null || cells.deadline === null) return null;
  const words6 = closedWords(milestone2, to, context);
  return replaceIn(cells.deadline, deadline.text, words6, context.valueAt);
}
function closedWords({ deadline, cells }, to, { valueAt }) {
  if (deadline === null || cells.deadline === null) return to;
  return bracketsMended(valueAt(cells.deadline), deadline.text, to);
}
function dayEdit(milestone2, day3, words6, context) {
  const { deadline, cells } = milestone2;
  if (deadline === null || cells.deadline === null) return null;
  const value = context.valueAt(cells.deadline);
  const isAlone = typeof value === "string" && value.trim() === deadline.text;
  if (isAlone) return dateEdit(cells.deadline, day3, context);
  return deadlineEdit(milestone2, inPlaceOf(deadline.text, words6), context);
}
var SLIPS = 2;
function mended(text, suggestion) {
  const month3 = (/\p{L}+/u.exec(suggestion)?.[0] ?? "").toLowerCase();
  const words6 = Array.from(text.matchAll(/\p{L}+/gu), ({ 0: word2, index: index2 }) => ({
    word: word2,
    index: index2,
    distance: distanceOf(word2.toLowerCase(), month3),
    share: distanceOf(word2.toLowerCase(), month3) / word2.length
  })).filter(({ distance }) => distance <= SLIPS);
  const isShort2 = words6.some(({ word: word2 }) => month3.startsWith(word2.toLowerCase()));
  const [nearest2] = words6.sort((a, b) => a.share - b.share);
  if (nearest2 === void 0 || isShort2) return dateReplaced(text, suggestion);
  const { word, index } = nearest2;
  const name = /\p{L}+/u.exec(suggestion)?.[0] ?? "";
  return text.slice(0, index) + name + text.slice(index + word.length);
}
function dateReplaced(text, date) {
  const parts = [...text.matchAll(DATE_PART)];
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === void 0 || last === void 0) return inPlaceOf(text, date);
  return text.slice(0, first.index) + date + text.slice(last.index + last[0].length);
}
var DATE_PART = /\d+(?:st|nd|rd|th)?|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}{0,6}/giu;
function distanceOf(word, month3) {
  if (word.length < 3) return Infinity;
  return Math.min(
    editDistance(word, month3, SLIPS),
    editDistance(word, month3.slice(0, word.length), SLIPS)
  );
}

// src/core/validate/previous.ts
function milestoneKey(action, milestone2) {
  return `${sameWords(action.text)}|${sameWords(milestone2.title)}`;
}
var known2 = /* @__PURE__ */ new WeakMap();
function previousMilestones(plan) {
  let groups2 = known2.get(plan);
  if (!groups2) {
    const placed2 = plan.actions.flatMap(
      (action) => action.milestones.map((milestone2) => ({ action, milestone: milestone2 }))
    );
    known2.set(plan, groups2 = byKey(placed2));
  }
  return groups2;
}
function deadlinesBefore(action, milestone2, previous) {
  if (previous === null) return [];
  const twins = previousMilestones(previous).get(milestoneKey(action, milestone2)) ?? [];
  return twins.flatMap(({ deadline }) => deadline ?? []);
}
function twinsOf(before3, now) {
  const open = /* @__PURE__ */ new Map();
  for (const was of before3) {
    const same = open.get(dueOf2(was));
    if (same) same.push(was);
    else open.set(dueOf2(was), [was]);
  }
  const met = /* @__PURE__ */ new Set();
  const others = now.filter((is) => {
    const same = open.get(dueOf2(is))?.pop();
    if (same !== void 0) met.add(same);
    return same === void 0;
  });
  const left = before3.filter((was) => !met.has(was));
  const moved = left.flatMap((was, i) => {
    const is = others[i];
    return is === void 0 ? [] : [{ was, is }];
  });
  return { moved, gone: left.slice(others.length) };
}
function byKey(placed2) {
  const groups2 = /* @__PURE__ */ new Map();
  for (const { action, milestone: milestone2 } of placed2) {
    const key = milestoneKey(action, milestone2);
    const same = groups2.get(key);
    if (same) same.push(milestone2);
    else groups2.set(key, [milestone2]);
  }
  return groups2;
}
var dueOf2 = ({ deadline }) => deadline?.due ?? null;

// src/core/validate/rules/deadline-ambiguous.ts
var deadlineAmbiguous = {
  id: "deadline-ambiguous",
  severity: "warning",
  scope: "action",
  title: "Deadline ambiguous",
  why: "Two readers can take such a deadline for two different days, months apart.",
  examples: {
    fails: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | Winter 2026
      | | |  | Close the old pool | June 2026
    `,
    passes: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
    `
  },
  *check(reading2, context) {
    for (const milestone2 of milestonesWith(reading2.plan.actions, "ambiguous")) {
      const { deadline } = milestone2;
      const ambiguous = remark(deadline, "ambiguous");
      if (deadline === null || ambiguous === void 0 || !isAmbiguous(milestone2)) continue;
      const before3 = deadlinesBefore(actionOf(reading2, milestone2), milestone2, context.previous);
      yield {
        at: deadlineCell(milestone2),
        message: `${quoted(deadline.text)} can mean ${ambiguous.readings.map(({ due }) => formatDay(due)).join(" or ")}; it was read as ${deadline.due === null ? "no day" : formatDay(deadline.due)}. Write the day that is meant.`,
        quote: deadline.text,
        fixes: stillOpen(ambiguous.readings, before3).flatMap(({ due }) => {
          const edit = dayEdit(milestone2, due, formatDay(due), context);
          return edit === null ? [] : [{ title: `Write ${formatDay(due)}`, kind: "choice", edits: [edit] }];
        })
      };
    }
    yield* wordsLeftOver(reading2);
  }
};
function* wordsLeftOver(reading2) {
  for (const milestone2 of milestonesThat(reading2, hasWordsLeftOver)) {
    for (const { deadline, at: at2, words: words6, due } of yearsOfDoubt(milestone2)) {
      yield {
        at: at2,
        message: `${quoted(words6)} of ${quoted(deadline.text)} is not understood and may name a finer date; it was read as the last day of the year, ${formatDay(due)}. Write the day or the month that is meant, or the year alone.`,
        quote: deadline.text
      };
    }
  }
}
var hasWordsLeftOver = ({ deadline, revised }) => remark(deadline, LEFT_OVER) !== void 0 || remark(revised, LEFT_OVER) !== void 0;
var LEFT_OVER = "words-left-over";
function yearsOfDoubt(milestone2) {
  const { deadline, revised, directorates, cells } = milestone2;
  if (isOver(milestone2)) return [];
  const doubts = [
    ...doubtOf(deadline, deadlineCell(milestone2)),
    ...doubtOf(revised, cells.revised)
  ];
  return doubts.filter(({ words: words6 }) => !directorates.includes(words6));
}
function doubtOf(deadline, at2) {
  const words6 = remark(deadline, LEFT_OVER)?.words;
  if (words6 === void 0 || deadline?.due == null || at2 === null) return [];
  return [{ deadline, at: at2, words: words6, due: deadline.due }];
}
function stillOpen(readings, before3) {
  const plain2 = before3.filter((was) => remark(was, "ambiguous") === void 0);
  const told3 = readings.filter(({ due }) => plain2.some((was) => was.due === due));
  return told3.length > 0 ? told3 : readings;
}

// src/core/validate/rules/deadline-misspelt.ts
var deadlineMisspelt = {
  id: "deadline-misspelt",
  severity: "info",
  scope: "action",
  title: "Deadline misspelt",
  why: "A misspelt month was read as the one it must mean; a filter or a formula will not read it at all.",
  examples: {
    fails: `
      Action | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Bea Quill | Leisure | Open the pool | Septmber 2026
    `,
    passes: `
      Action | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Bea Quill | Leisure | Open the pool | September 2026
    `
  },
  *check(reading2, context) {
    for (const milestone2 of milestonesWith(reading2.plan.actions, "slip")) {
      const { deadline } = milestone2;
      const slip2 = remark(deadline, "slip");
      if (deadline?.due == null || slip2 === void 0) continue;
      const words6 = closedWords(milestone2, mended(deadline.text, slip2.suggestion), context);
      const edit = deadlineEdit(milestone2, words6, context);
      yield {
        at: deadlineCell(milestone2),
        message: `${quoted(deadline.text)} is misspelt; it was read as \u201C${slip2.suggestion}\u201D, due on ${formatDay(slip2.due)}. Correct the spelling.`,
        quote: deadline.text,
        fixes: edit === null ? [] : [{ title: `Write ${quoted(words6)}`, kind: "choice", edits: [edit] }]
      };
    }
  }
};

// src/core/validate/year-slip.ts
function slipOf(milestones, milestone2, year) {
  const { due, earliest } = milestone2.deadline ?? {};
  if (due == null || year.start <= due && due <= year.end) return null;
  const place = milestones.indexOf(milestone2);
  const step = due < year.start ? 1 : -1;
  const period2 = { start: aYearOff(earliest ?? due, step), end: aYearOff(due, step) };
  if (period2.end < year.start || period2.end > year.end) return null;
  const above = datedFrom(milestones, place - 1, -1);
  const below = datedFrom(milestones, place + 1, 1);
  const isSameSide = (other) => other !== null && (step > 0 ? other.end < year.start : other.end > year.end);
  if (isSameSide(above) || isSameSide(below)) return null;
  if (above !== null && period2.end < above.start) return null;
  return below !== null && below.end < period2.start ? null : period2;
}
function aYearOff(day3, step) {
  const moved = String(yearOf(day3) + step) + day3.slice(4);
  return isDay(moved) ? moved : lastOfMonth(yearOf(day3) + step, monthOf(day3));
}
function datedFrom(milestones, place, step) {
  for (let i = place; i >= 0 && i < milestones.length; i += step) {
    const { due, earliest } = milestones[i]?.deadline ?? {};
    if (due != null) return { start: earliest ?? due, end: due };
  }
  return null;
}

// src/core/validate/rules/deadline-outside-plan-year.ts
var deadlineOutsidePlanYear = {
  id: "deadline-outside-plan-year",
  severity: "warning",
  scope: "action",
  title: "Deadline outside the plan year",
  why: "A date beyond the plan\u2019s year is either a slip of the pen or work that belongs in another year\u2019s plan.",
  examples: {
    given: "The plan year is 1 Apr 2026 to 31 Mar 2027.",
    fails: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | April 2027
      | | |  | Close the old pool | June 2026
    `,
    passes: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | 1 April 2026
    `
  },
  *check(reading2, context) {
    const year = reading2.plan.planYear;
    if (year === null) return;
    for (const milestone2 of milestonesThat(reading2, (each) => isOutsideYear(each, year))) {
      const due = milestone2.deadline?.due ?? null;
      if (due === null) continue;
      const action = actionOf(reading2, milestone2);
      const words6 = readAs(milestone2.deadline);
      const side = due < year.start ? "before the plan year begins" : "after the plan year ends";
      yield {
        at: deadlineCell(milestone2),
        message: `${quoted(milestone2.text)} is due on ${formatDay(due)}${words6}, ${side} (${formatDay(year.start)} to ${formatDay(year.end)}). Correct the date, or leave the milestone to the plan of that year.`,
        quote: milestone2.text,
        fixes: stoodBefore(action, milestone2, context) ? [] : fixesTo(slipOf(action.milestones, milestone2, year), milestone2, context)
      };
    }
  }
};
function readAs(deadline) {
  const isPlain2 = deadline === null || PLAIN5.has(deadline.precision);
  return isPlain2 ? "" : `, as ${quoted(deadline.text)} is read`;
}
var PLAIN5 = /* @__PURE__ */ new Set(["day", "month", "months", "none"]);
function stoodBefore(action, milestone2, { previous }) {
  const before3 = deadlinesBefore(action, milestone2, previous);
  return before3.some(({ due }) => due === milestone2.deadline?.due);
}
function fixesTo(period2, milestone2, context) {
  const { deadline, cells } = milestone2;
  const at2 = cells.deadline;
  if (period2 === null || deadline?.due == null || at2 === null) return [];
  const expected = context.valueAt(at2);
  if (typeof expected === "number") {
    const days2 = daysBetween(deadline.earliest ?? deadline.due, period2.start);
    const title = `Write ${formatDay(period2.end)}`;
    return [{ title, kind: "choice", edits: [{ at: at2, expected, value: expected + days2 }] }];
  }
  const { text } = deadline;
  const written3 = String(yearOf(deadline.due));
  if (text.split(written3).length !== 2 || /\d\s*[-/–]\s*\d/.test(text)) return [];
  const other = text.replace(written3, String(yearOf(period2.end)));
  const words6 = closedWords(milestone2, other, context);
  const edit = deadlineEdit(milestone2, words6, context);
  return edit === null ? [] : [{ title: `Write \u201C${words6}\u201D`, kind: "choice", edits: [edit] }];
}

// src/core/validate/rules/deadline-unreadable.ts
var deadlineUnreadable = {
  id: "deadline-unreadable",
  severity: "error",
  scope: "action",
  title: "Deadline unreadable",
  why: "A deadline that no reader can turn into a day cannot be watched.",
  examples: {
    fails: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | at the usual time
      | | |  | Close the old pool | Sept 226
    `,
    passes: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
    `
  },
  *check(reading2, { valueAt }) {
    for (const milestone2 of milestonesThat(reading2, mayBeUnreadable)) {
      const { deadline, revised, unread, cells } = milestone2;
      const named4 = [
        { deadline, at: deadlineCell(milestone2), name: "deadline" },
        { deadline: unread?.deadline ?? null, at: unread?.at ?? null, name: "deadline" },
        { deadline: revised, at: cells.revised, name: "revised deadline" }
      ];
      for (const each of named4) {
        if (each.deadline === null || each.at === null || namesDay(each.deadline)) continue;
        yield* unreadable2(each.deadline, each.at, each.name, {
          valueAt,
          isOver: isOver(milestone2)
        });
      }
    }
  }
};
var namesDay = (deadline) => deadline === null || deadline.due !== null;
var mayBeUnreadable = ({ deadline, revised, unread }) => !namesDay(deadline) || unread !== null || !namesDay(revised);
function* unreadable2(deadline, at2, name, { valueAt, isOver: isOver2 }) {
  const slip2 = remark(deadline, "slip");
  if (slip2 === void 0) {
    if (isOver2 || remark(deadline, "unreadable") === void 0) return;
    const message = `The ${name} ${quoted(deadline.text)} cannot be read as a day. Write it as a day, a month or a quarter, with its year.`;
    yield { at: at2, message, quote: deadline.text, fixes: [] };
    return;
  }
  const { suggestion, due } = slip2;
  const words6 = bracketsMended(valueAt(at2), deadline.text, mended(deadline.text, suggestion));
  const edit = replaceIn(at2, deadline.text, words6, valueAt);
  const fix = { title: `Write ${quoted(words6)}`, kind: "choice", edits: edit ? [edit] : [] };
  yield {
    at: at2,
    message: `The ${name} ${quoted(deadline.text)} looks like a slip for \u201C${suggestion}\u201D, which would be due on ${formatDay(due)}. Correct it; until then it names no day.`,
    quote: deadline.text,
    fixes: edit === null ? [] : [fix]
  };
}

// src/core/validate/rules/deadline-year-inferred.ts
var deadlineYearInferred = {
  id: "deadline-year-inferred",
  severity: "warning",
  title: "Deadline without a year",
  why: "Next year the same words mean another day; only what stands around them tells which is meant now.",
  examples: {
    given: "The plan year is 1 Apr 2026 to 31 Mar 2027.",
    fails: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | March
      | | |  | Close the old pool | June 2026
    `,
    passes: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
    `
  },
  gather: (stretch) => milestonesWith(stretch, "year-inferred"),
  *check(reading2, context) {
    const headers = /* @__PURE__ */ new Set();
    const { actions, planYear } = reading2.plan;
    const yearless2 = stretchesOf(actions).flatMap(
      (stretch) => milestonesWith(stretch, "year-inferred").filter((one) => isYearless(one, planYear))
    );
    for (const milestone2 of yearless2) {
      const { deadline, cells } = milestone2;
      if (deadline?.due == null) continue;
      const message = `${quoted(deadline.text)} names no year; it was taken for ${formatDay(deadline.due)}${inYear2(reading2, deadline.due)}.`;
      if (cells.deadline !== null) {
        yield inCell(milestone2, cells.deadline, { message, due: deadline.due, context });
        continue;
      }
      const at2 = headingOf2(milestone2, deadline.text, reading2);
      if (headers.has(at2.row)) continue;
      headers.add(at2.row);
      yield {
        at: at2,
        message: `${message} Write the year in the headings of the calendar, or in the plan\u2019s title.`,
        quote: deadline.text
      };
    }
  }
};
function inCell(milestone2, at2, found2) {
  const text = milestone2.deadline?.text ?? "";
  const words6 = closedWords(milestone2, withYear(text, found2.due), found2.context);
  const edit = deadlineEdit(milestone2, words6, found2.context);
  return {
    at: at2,
    message: `${found2.message} Write the year.`,
    quote: text,
    fixes: edit === null ? [] : [{ title: `Write \u201C${words6}\u201D`, kind: "choice", edits: [edit] }]
  };
}
function headingOf2({ cells }, words6, { tables }) {
  const { sheet, row: row2 } = cells.milestone;
  for (const { area, header, columns } of tables) {
    if (header === null || row2 < area.top || row2 > area.bottom) continue;
    const heading = columns.find(({ label }) => label.includes(words6));
    if (heading !== void 0) return { sheet, row: header.last, column: heading.column };
  }
  return cells.milestone;
}
function inYear2({ plan: { planYear } }, due) {
  const isWithin3 = planYear !== null && planYear.start <= due && due <= planYear.end;
  return isWithin3 ? ", which falls within the plan year" : "";
}
var ENDS_WITH_MONTH = /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|ust|tember|ober|ember)?(?=[\s.)]*$)/i;
function withYear(text, due) {
  const month3 = ENDS_WITH_MONTH.exec(text);
  if (month3 === null) return inPlaceOf(text, formatDay(due));
  const end = month3.index + month3[0].length;
  return `${text.slice(0, end)} ${String(yearOf(due))}${text.slice(end)}`;
}

// src/core/validate/rules/deadlines-bunched.ts
var deadlinesBunched = {
  id: "deadlines-bunched",
  severity: "info",
  title: "Deadlines bunched on one day",
  why: "Deadlines heaped on one day are usually the end of the year standing in for a plan, and all slip together.",
  examples: {
    given: "Settings count four on a day as bunched.",
    fails: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open 1 pool | May 2026
      | | |  | Open 2 pools | June 2026
      | | |  | Open 3 pools | March 2027
      | | |  | Open 4 pools | March 2027
      | | |  | Open 5 pools | March 2027
      | | |  | Open 6 pools | March 2027
    `,
    passes: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open 1 pool | May 2026
      | | |  | Open 2 pools | June 2026
      | | |  | Open 3 pools | July 2026
    `
  },
  gather: (stretch) => daysIn(stretch),
  *check(reading2, { settings }) {
    const counts2 = /* @__PURE__ */ new Map();
    let dated3 = 0;
    for (const stretch of stretchesOf(reading2.plan.actions)) {
      const days2 = daysIn(stretch);
      for (const due of days2) counts2.set(due, (counts2.get(due) ?? 0) + 1);
      dated3 += days2.length;
    }
    const heaped = Math.max(
      settings.thresholds.bunched,
      // A plan spread evenly over its year has a twelfth due in each month, and month ends gather it.
      2 * (dated3 / 12),
      2 * dated3 / Math.max(counts2.size, 1)
    );
    for (const [due, count3] of counts2) {
      const first = count3 < heaped ? void 0 : milestonesOf(reading2).find(isDueOn(due));
      if (first === void 0) continue;
      yield {
        at: deadlineCell(first),
        message: `${String(count3)} of ${String(dated3)} milestones with a date are due on ${formatDay(due)}. Spread those that can be done earlier.`,
        quote: due
      };
    }
  }
};
var daysIn = byObject((actions) => {
  const days2 = [];
  for (const { milestones } of actions) {
    for (const milestone2 of milestones) {
      const due = dueOf3(milestone2);
      if (due !== null) days2.push(due);
    }
  }
  return days2;
});
var isDueOn = (day3) => (milestone2) => dueOf3(milestone2) === day3;
var dueOf3 = ({ deadline, reported }) => reported === "cancelled" ? null : deadline?.due ?? null;

// src/core/validate/lead-cells.ts
var leadCellsOf2 = (reading2) => (at2) => {
  const end = at2.sheet === reading2.sheet ? endsOf(reading2).get(keyOf2(at2)) : void 0;
  if (end === void 0) return [at2];
  return Array.from({ length: end - at2.row }, (_, i) => ({ ...at2, row: at2.row + i }));
};
var endsOf = byObject(({ plan: { actions }, tables }) => {
  const ends = /* @__PURE__ */ new Map();
  for (const [column, rows] of startsByColumn(actions)) {
    const starts = [...rows].sort((a, b) => a - b);
    let table = 0;
    for (const [i, row2] of starts.entries()) {
      while ((tables[table]?.area.bottom ?? Infinity) < row2) table++;
      const bottom = tables[table]?.area.bottom ?? row2;
      ends.set(keyOf2({ row: row2, column }), Math.min(starts[i + 1] ?? Infinity, bottom + 1));
    }
  }
  return ends;
});
function startsByColumn(actions) {
  const starts = /* @__PURE__ */ new Map();
  for (const { cells } of actions) {
    for (const at2 of [cells.member, cells.officer, cells.directorate]) {
      if (at2 === null) continue;
      const rows = starts.get(at2.column);
      if (rows) rows.add(at2.row);
      else starts.set(at2.column, /* @__PURE__ */ new Set([at2.row]));
    }
  }
  return starts;
}
var keyOf2 = ({ row: row2, column }) => `${String(row2)}:${String(column)}`;
function cellWhereBegins(words6, at2, cellsOf3, valueAt) {
  const wanted = flat(words6);
  if (indexOfWords(flat(textOf(valueAt(at2))), wanted) >= 0) return at2;
  const cells = cellsOf3(at2);
  const texts = cells.map((cell) => flat(textOf(valueAt(cell))));
  const begins = indexOfWords(texts.filter((text) => text !== "").join(" "), wanted);
  let end = -1;
  for (const [i, text] of texts.entries()) {
    if (text === "") continue;
    end += text.length + 1;
    if (begins >= 0 && begins <= end) return cells[i] ?? null;
  }
  return null;
}
function indexOfWords(text, words6) {
  let at2 = text.indexOf(words6);
  while (at2 >= 0 && cutsWord(text, at2, at2 + words6.length)) at2 = text.indexOf(words6, at2 + 1);
  return at2;
}
var flat = (text) => text.replace(/\s+/g, " ").trim();

// src/core/validate/spellings.ts
function rewriting(spellings, name, reading2, context) {
  const { valueAt } = context;
  const cellsOf3 = leadCellsOf2(reading2);
  const edits = /* @__PURE__ */ new Map();
  const among = /* @__PURE__ */ new Map();
  let left = 0;
  for (const { text, cells } of spellings) {
    const write = writerFor(text, name, context);
    for (const at2 of distinct3(cells)) {
      let isWritten = false;
      for (const cell of cellsOf3(at2)) {
        const expected = valueAt(cell);
        const held = edits.get(toA1(cell))?.value ?? expected;
        if (typeof held !== "string") continue;
        const value = write.alone(held, expected === valueAt(at2) ? SEPARATORS2 : LINE_BREAKS);
        if (value === held) continue;
        edits.set(toA1(cell), { at: cell, expected, value });
        isWritten = true;
      }
      if (isWritten) continue;
      const edit = write.among(cellWhereBegins(text, at2, cellsOf3, valueAt) ?? at2);
      if (edit === null) left++;
      else among.set(toA1(edit.at), edit);
    }
  }
  return { edits: [...edits.values()], among: [...among.values()], left };
}
var SEPARATORS2 = /[\r\n;,()[\]]/;
var LINE_BREAKS = /[\r\n]/;
function writerFor(text, name, { directorates, valueAt }) {
  const longer = directorates.flatMap((each) => [each.name, ...each.spellings.map((spelling) => spelling.text)]).filter((other) => other.length > text.length && other.includes(text));
  const words6 = joined2(text.trim().split(/\s+/), /[^\S\r\n]+/);
  const patterns = new Map(
    [SEPARATORS2, LINE_BREAKS].map((separators) => [
      separators,
      pattern("gu")`(?<=(?:^|${separators})\s*)${words6}(?=\s*(?:$|${separators}))`
    ])
  );
  return {
    alone: (held, separators) => held.replace(
      patterns.get(separators) ?? /$^/u,
      (found2, at2) => longer.some((other) => covers(other, held, at2, found2.length)) ? found2 : name
    ),
    among: (at2) => {
      const held = valueAt(at2);
      const isOther = typeof held === "string" && longer.some((other) => held.includes(other));
      return isOther ? null : replaceIn(at2, text, name, valueAt);
    }
  };
}
function covers(longer, text, from, length) {
  for (let at2 = text.indexOf(longer); at2 >= 0; at2 = text.indexOf(longer, at2 + 1)) {
    if (at2 <= from && at2 + longer.length >= from + length) return true;
  }
  return false;
}
var distinct3 = (cells) => new Map(cells.map((at2) => [toA1(at2), at2])).values();

// src/core/validate/rules/directorate-spelt-several-ways.ts
var directorateSpeltSeveralWays = {
  id: "directorate-spelt-several-ways",
  severity: "warning",
  title: "Directorate spelt several ways",
  why: "Anyone who filters or counts by the written name splits one directorate into several.",
  examples: {
    fails: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure & Parks | Open the pool | May 2026
      Plant trees | Cllr Ann Poole | Dev Shah | Leisure & Parks | Plant 100 trees | June 2026
      Mend paths | Cllr Ann Poole | Eve Tull | Leisure and Parks | Mend 10 paths | June 2026
    `,
    passes: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
      Plant trees | Cllr Ann Poole | Bea Quill | Leisure | Plant 100 trees | June 2026
    `
  },
  *check(reading2, context) {
    for (const directorate of context.directorates) {
      const others = otherSpellings(directorate, reading2, context);
      const [first] = others;
      const at2 = first?.cells[0];
      if (first === void 0 || at2 === void 0) continue;
      const names = others.map(({ text, cells }) => `\u201C${text}\u201D (${String(cells.length)})`);
      const isOne = others.every(
        ({ text }) => text.toLowerCase() === directorate.name.toLowerCase()
      );
      const unless = isOne ? "" : "; if they are different directorates, list each in Settings";
      yield {
        at: cellWhereBegins(first.text, at2, leadCellsOf2(reading2), context.valueAt) ?? at2,
        message: `The directorate ${quoted(directorate.name)} is also written ${listed(names)}. Write one name throughout${unless}.`,
        quote: others.map(({ text }) => text).join("; "),
        fixes: spellingFixes(directorate.name, others, reading2, context)
      };
    }
  }
};
function otherSpellings(directorate, reading2, { valueAt }) {
  const others = [];
  for (const spelling of directorate.spellings) {
    if (spelling.text === directorate.name || spelling.likeness === "abbreviation") continue;
    const cells = spelling.cells.filter(
      (at2) => at2.sheet === reading2.sheet && cellWhereBegins(spelling.text, at2, leadCellsOf2(reading2), valueAt) !== null
    );
    if (cells.length > 0) others.push({ ...spelling, cells });
  }
  return others;
}
function spellingFixes(name, others, reading2, context) {
  const means = meaningName(name, context);
  const [sure, doubtful2] = [others.filter(means), others.filter((other) => !means(other))];
  const { edits, among, left } = rewriting(sure, name, reading2, context);
  const fixes = [];
  if (edits.length > 0) {
    const where = among.length + left === 0 ? "throughout" : "where the words stand alone";
    fixes.push({ title: `Write \u201C${name}\u201D ${where}`, kind: "automatic", edits });
  }
  if (among.length > 0) fixes.push(amongWords(name, among));
  for (const other of doubtful2) {
    const own = rewriting([other], name, reading2, context);
    const title = `Write \u201C${name}\u201D for \u201C${other.text}\u201D`;
    if (own.edits.length > 0) fixes.push({ title, kind: "choice", edits: own.edits });
    if (own.among.length > 0) fixes.push(amongWords(name, own.among));
  }
  return fixes;
}
var MOST_NAMED = 5;
function amongWords(name, edits) {
  const cells = edits.slice(0, MOST_NAMED).map(({ at: at2 }) => toA1(at2));
  const more = edits.length - cells.length;
  const where = listed(more > 0 ? [...cells, `${String(more)} more`] : cells);
  return { title: `Write \u201C${name}\u201D among the other words of ${where}`, kind: "choice", edits };
}
function meaningName(name, { settings }) {
  const confirmed = settings.directorates.find((each) => each.name === name)?.spellings ?? [];
  const same = new Set([name, ...confirmed].map(telling));
  return ({ text, likeness: likeness3 }) => likeness3 === "same" && same.has(telling(text));
}
var telling = (name) => sameWords(name.replace(/['’‘`´]/g, "")).replace(/\b(?:the|and|directorate|department|dept)\b/g, "").replace(/\s+/g, "");

// src/core/validate/rules/duplicate-action.ts
var duplicateAction = {
  id: "duplicate-action",
  severity: "warning",
  title: "Action listed twice",
  why: "An action listed twice under the same lead is counted and reported twice.",
  examples: {
    fails: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
      Plant trees | Cllr Ann Poole | Bea Quill | Leisure | Plant 100 trees | June 2026
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Close the old pool | July 2026
    `,
    passes: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
      Plant trees | Cllr Ann Poole | Bea Quill | Leisure | Plant 100 trees | June 2026
    `
  },
  gather: (stretch) => printsOf(stretch),
  *check({ plan: { actions } }) {
    const met = /* @__PURE__ */ new Map();
    for (const place of likelyTwins(actions)) {
      const action = actions[place];
      if (action === void 0) continue;
      const { text, cells } = action;
      const key = keyOf3(action);
      const before3 = met.get(key);
      if (before3 === void 0) {
        met.set(key, { first: cells.action, last: place });
        continue;
      }
      const isOne = isOneRun(actions, before3.last, place);
      before3.last = place;
      if (isOne) continue;
      yield {
        at: cells.action,
        message: `${quoted(text)} is listed twice under the same lead, here and at ${toA1(before3.first)}, and counts twice. Join the two, or say in their words how they differ.`,
        quote: text
      };
    }
  }
};
function isOneRun(actions, from, to) {
  const between = actions.slice(from + 1, to);
  const title = actions[to];
  return title !== void 0 && between.length > 0 && between.every((action) => fingerprint(action.text) === fingerprint(title.text));
}
var keyOf3 = ({ text, leads, directorates }) => [[text], leads.members, leads.officers, directorates].map((words6) => words6.map(sameWords).sort().join(";")).join("|");
function likelyTwins(actions) {
  const counts2 = /* @__PURE__ */ new Map();
  const prints = stretchesOf(actions).flatMap(printsOf);
  for (const print of prints) counts2.set(print, (counts2.get(print) ?? 0) + 1);
  if (counts2.size === prints.length) return [];
  return prints.flatMap((print, place) => (counts2.get(print) ?? 0) > 1 ? place : []);
}
var printsOf = byObject(
  (actions) => actions.map(({ text }) => fingerprint(text))
);
function fingerprint(text) {
  let print = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const plain2 = PLAIN6[code] ?? PLAIN6[text.charAt(i).toLowerCase().charCodeAt(0)] ?? 0;
    if (plain2 > 0) print = added(print, plain2);
    else if (code === AMPERSAND) print = AND2.reduce(added, print);
  }
  return print;
}
var added = (print, code) => Math.imul(print, 31) + code | 0;
var codesOf = (text) => Array.from(text, (letter) => letter.charCodeAt(0));
var PLAIN6 = new Uint8Array(128);
for (const code of codesOf("abcdefghijklmnopqrstuvwxyz0123456789")) PLAIN6[code] = code;
for (const code of codesOf("ABCDEFGHIJKLMNOPQRSTUVWXYZ")) PLAIN6[code] = code + 32;
var [AMPERSAND = 0] = codesOf("&");
var AND2 = codesOf("and");

// src/core/validate/rules/duplicate-milestone.ts
var duplicateMilestone = {
  id: "duplicate-milestone",
  severity: "warning",
  scope: "action",
  title: "Milestone listed twice",
  why: "A milestone listed twice in one action is counted and reported twice.",
  examples: {
    fails: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
      | | |  | Close the old pool | June 2026
      | | |  | Open the pool | May 2026
    `,
    passes: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
      | | |  | Close the old pool | June 2026
    `
  },
  *check(reading2) {
    for (const { milestones } of reading2.plan.actions.filter(haveDayInCommon)) {
      const first = /* @__PURE__ */ new Map();
      for (const { title, text, deadline, cells } of milestones) {
        const key = `${sameWords(title)}|${deadline?.due ?? ""}`;
        const before3 = first.get(key);
        if (before3 === void 0) {
          first.set(key, cells.milestone);
          continue;
        }
        yield {
          at: cells.milestone,
          message: `${quoted(text)} is listed twice in one action, ${whereTwice(cells.milestone, before3)}. Delete one, or say in their words how they differ.`,
          quote: text
        };
      }
    }
  }
};
var HANDFUL = 16;
function haveDayInCommon({ milestones }) {
  if (milestones.length > HANDFUL) return true;
  for (let i = 1; i < milestones.length; i++) {
    const due = milestones[i]?.deadline?.due ?? null;
    for (let above = 0; above < i; above++) {
      if ((milestones[above]?.deadline?.due ?? null) === due) return true;
    }
  }
  return false;
}
var whereTwice = (at2, before3) => toA1(at2) === toA1(before3) ? "both in this cell" : `here and at ${toA1(before3)}`;

// src/core/validate/rules/error-value.ts
var errorValue = {
  id: "error-value",
  severity: "error",
  title: "Error value in a cell",
  why: "A formula error hides what the cell should say from the plan and from everything counted from it.",
  examples: {
    fails: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | #REF!
      | | |  | Close the old pool | June 2026
    `,
    passes: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
    `
  },
  *check(reading2) {
    for (const problem of reading2.problems) {
      if (problem.kind !== "error-value") continue;
      yield {
        at: problem.at,
        message: `The cell shows ${problem.text} in place of a value, so it was read as empty. Mend its formula, or type the value.`,
        quote: problem.text
      };
    }
  }
};

// src/core/validate/rules/field-missing.ts
var fieldMissing = {
  id: "field-missing",
  severity: "warning",
  title: "Column missing",
  why: "What has no column cannot be reported on: without leads nobody is chased, without deadlines nothing is late.",
  examples: {
    fails: `
      Action | Milestone | Deadline
      Build a pool | Open the pool | May 2026
      Plant trees | Plant 100 trees | June 2026
    `,
    passes: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
    `
  },
  *check(reading2) {
    for (const problem of reading2.problems) {
      if (problem.kind !== "field-missing") continue;
      const name = NAMES[problem.field];
      yield {
        at: problem.at,
        message: `This table has no column for the ${name}. Add one; if it is there by another name, choose it in Settings, under Columns.`,
        quote: problem.field
      };
    }
  }
};
var NAMES = {
  ref: "reference",
  theme: "theme",
  priority: "priority",
  action: "action",
  milestone: "milestone",
  deadline: "deadline",
  revised: "revised deadline",
  member: "lead member",
  officer: "lead officer",
  directorate: "directorate",
  status: "status",
  percent: "per cent complete",
  completedOn: "day of completion",
  comment: "comment",
  resources: "resources",
  outcome: "outcome"
};

// src/core/validate/rules/fragment-dropped.ts
var fragmentDropped = {
  id: "fragment-dropped",
  severity: "info",
  title: "Text printed twice",
  why: "The same words printed twice would count as a milestone or a deadline of their own.",
  examples: {
    fails: `
      Strategic Action | Lead Member, Lead Officer and Directorate | Milestones and Deadlines
      Build a pool that all | Cllr Ann Poole | Open the new pool to the
      residents can use | Bea Quill | public (May 2026)
      | Leisure | (May 2026)
      | | Close the old pool (June 2026)
    `,
    passes: `
      Strategic Action | Lead Member, Lead Officer and Directorate | Milestones and Deadlines
      Build a pool | Cllr Ann Poole\u23CEBea Quill\u23CELeisure | Open the pool (May 2026)
    `
  },
  *check(reading2, { valueAt }) {
    for (const problem of reading2.problems) {
      if (problem.kind !== "fragment-dropped") continue;
      const value = valueAt(problem.at);
      const alone2 = typeof value === "string" && value.trim() === problem.text.trim();
      const advice = alone2 ? "Clear the cell" : "Delete these words from the cell";
      yield {
        at: problem.at,
        message: `${quoted(problem.text)} ${whereTwice2(problem, valueAt)} and was left out. ${advice}, or reword them if they are a step of their own.`,
        quote: problem.text,
        fixes: alone2 ? [
          {
            title: `Clear ${quoted(problem.text)} from the cell`,
            kind: "choice",
            edits: [{ at: problem.at, expected: value, value: null }]
          }
        ] : []
      };
    }
  }
};
function whereTwice2({ text, double }, valueAt) {
  const holds = textOf(valueAt(double)).includes(text.trim());
  return holds ? `repeats ${toA1(double)}` : "is printed twice";
}

// src/core/validate/rules/hidden-rows-read.ts
var hiddenRowsRead = {
  id: "hidden-rows-read",
  severity: "info",
  title: "Hidden rows read",
  why: "What is hidden still counts, so the figures can differ from what is in sight.",
  examples: {
    given: "Row 3 is hidden.",
    fails: `
      Strategic Action | Lead Member, Lead Officer and Directorate | Milestones and Deadlines
      Build a pool | Cllr Ann Poole\u23CEBea Quill\u23CELeisure | Open the pool (May 2026)
      Plant trees | Cllr Ann Poole\u23CEDev Shah\u23CELeisure | Plant 100 trees (June 2026)
    `,
    passes: `
      Strategic Action | Lead Member, Lead Officer and Directorate | Milestones and Deadlines
      Build a pool | Cllr Ann Poole\u23CEBea Quill\u23CELeisure | Open the pool (May 2026)
    `
  },
  *check(reading2) {
    for (const problem of reading2.problems) {
      if (problem.kind !== "hidden-rows-read") continue;
      yield {
        at: problem.at,
        message: `${plural(problem.rows, "hidden row")} of the plan ${problem.rows === 1 ? "was" : "were"} read and counted with the rest. Show what is hidden to check it, and delete what is no longer wanted.`,
        quote: ""
      };
    }
  }
};

// src/core/validate/rules/hidden-sheet-read.ts
var hiddenSheetRead = {
  id: "hidden-sheet-read",
  severity: "info",
  title: "Hidden sheet read",
  why: "What is hidden still counts, so the figures can differ from what is in sight.",
  examples: {
    given: "The sheet is hidden.",
    fails: `
      Strategic Action | Lead Member, Lead Officer and Directorate | Milestones and Deadlines
      Build a pool | Cllr Ann Poole\u23CEBea Quill\u23CELeisure | Open the pool (May 2026)
    `,
    passes: `
      Strategic Action | Lead Member, Lead Officer and Directorate | Milestones and Deadlines
      Build a pool | Cllr Ann Poole\u23CEBea Quill\u23CELeisure | Open the pool (May 2026)
    `
  },
  *check(reading2) {
    for (const problem of reading2.problems) {
      if (problem.kind !== "hidden-sheet-read") continue;
      yield {
        at: problem.at,
        message: "This sheet is hidden, and its plan was read and counted with the rest. Show it to check it; if it is no longer wanted, move it to a workbook of its own.",
        quote: ""
      };
    }
  }
};

// src/core/plan/table-at.ts
function tableAt(tables, { row: row2, column }) {
  let nearest2;
  let least = Infinity;
  for (const table of tables) {
    const { top, bottom, left, right } = table.area;
    if (row2 < top || bottom < row2) continue;
    const away = Math.max(left - column, column - right, 0);
    if (away < least) [nearest2, least] = [table, away];
  }
  return nearest2;
}

// src/core/validate/ratings.ts
function isRatingLabel(label) {
  const words6 = sameWords(label).split(" ");
  return words6.some((word) => /^b?rag[bg]?$/.test(word)) && words6.every((w) => OF_RATINGS.test(w));
}
var OF_RATINGS = /^(?:b?rag[bg]?|status|rating|colou?r|current|overall|latest|delivery|progress|milestone|action|quarter|q?\d+)$/;
function ratingsIn({ tables }, { valueAt }) {
  const hasBeside = tables.some((table) => besideStatus(table).length > 0);
  return ({ milestones }) => {
    const mayBeRated = ({ reportedText }) => namedIn2(reportedText) !== null;
    if (!hasBeside && !milestones.some(mayBeRated)) return [];
    const onRow = sharing(milestones, ({ cells }) => cells.milestone);
    const onStatus = sharing(milestones, ({ cells }) => cells.status);
    const rated = /* @__PURE__ */ new Map();
    let last = [];
    const add3 = (milestone2, matesOf, at2, own) => {
      if (own !== void 0 && namedIn2(own) === null) return false;
      const whole2 = textOf(valueAt(at2));
      if (own === void 0 && whole2 === "") return false;
      const mates = matesOf(milestone2);
      const lines = whole2.split("\n").filter((line2) => line2.trim() !== "");
      const line = lines.length === mates.length ? mates.indexOf(milestone2) : -1;
      const rating = ratingOf(own ?? lines[line] ?? whole2, at2);
      if (rating === null) return false;
      const key = [at2.row, at2.column, line, rating.text].join("|");
      const known5 = rated.get(key) ?? { rating, milestones: [], below: [] };
      rated.set(key, known5);
      known5.milestones.push(milestone2);
      last = known5.below;
      return true;
    };
    for (const milestone2 of milestones) {
      const { cells, reportedText } = milestone2;
      const table = tableAt(tables, cells.milestone);
      const beside = table === void 0 ? [] : besideStatus(table);
      if (beside.some((column) => add3(milestone2, onRow, { ...cells.milestone, column }))) continue;
      if (cells.status !== null && add3(milestone2, onStatus, cells.status, reportedText)) continue;
      last.push(milestone2);
    }
    return [...rated.values()];
  };
}
var placeOf = ({ row: row2, column }) => `${String(row2)}|${String(column)}`;
function sharing(milestones, cellOf3) {
  let known5 = null;
  return (milestone2) => {
    const at2 = cellOf3(milestone2);
    if (at2 === null) return [];
    known5 ??= byCell(milestones, cellOf3);
    return known5.get(placeOf(at2)) ?? [];
  };
}
function byCell(milestones, cellOf3) {
  const byPlace = /* @__PURE__ */ new Map();
  for (const milestone2 of milestones) {
    const at2 = cellOf3(milestone2);
    if (at2 === null) continue;
    const known5 = byPlace.get(placeOf(at2));
    if (known5 === void 0) byPlace.set(placeOf(at2), [milestone2]);
    else known5.push(milestone2);
  }
  return byPlace;
}
var besideStatus = byObject(({ columns }) => {
  const status = columns.find(({ fields }) => fields.includes("status"));
  if (status === void 0 || isRatingLabel(status.label)) return [];
  return columns.filter(({ fields, label }) => fields.length === 0 && isRatingLabel(label)).map(({ column }) => column).reverse();
});
var COLOURS2 = {
  red: "red",
  amber: "amber",
  yellow: "amber",
  green: "green",
  blue: "blue"
};
var LETTERS2 = { r: "red", a: "amber", g: "green", b: "blue" };
var ON_TRACK = /* @__PURE__ */ new Set(["on track", "on target", "on schedule"]);
function ratingOf(text, at2) {
  const named4 = namedIn2(text);
  return named4 === null ? null : { ...named4, text, at: at2 };
}
var KNOWN2 = /* @__PURE__ */ new Map();
var MOST_KNOWN2 = 5e3;
function namedIn2(text) {
  const known5 = KNOWN2.get(text);
  if (known5 !== void 0) return known5;
  if (KNOWN2.size >= MOST_KNOWN2) KNOWN2.clear();
  const named4 = colourIn(text);
  KNOWN2.set(text, named4);
  return named4;
}
function colourIn(text) {
  if (text === "" || text.length > 60) return null;
  const words6 = sameWords(text);
  const alone2 = COLOURS2[words6] ?? LETTERS2[words6];
  if (alone2 !== void 0) return { colour: alone2, isAlone: true, isInWords: false };
  if (ON_TRACK.has(words6)) return { colour: "green", isAlone: false, isInWords: true };
  const first = LEADING.exec(text)?.[1]?.toLowerCase();
  const all = new Set(words6.split(" ").flatMap((word) => COLOURS2[word] ?? []));
  const colour = first === void 0 || all.size > 1 ? void 0 : COLOURS2[first];
  return colour === void 0 ? null : { colour, isAlone: false, isInWords: false };
}
var LEADING = /^[\s([]*(red|amber|yellow|green|blue)\s*(?:$|[\n:;,.()/–—]|\s-)/i;
var AMBER_DAYS = 31;
function colourWhenLate(scheme, days2, percent) {
  if (scheme === "simple") return "red";
  if (scheme === "brag") return days2 > AMBER_DAYS ? "red" : "amber";
  return percent !== null && percent < 50 ? "red" : null;
}
function ratedBy({ deadline, revised }) {
  const [first, second] = [deadline?.due ?? null, revised?.due ?? null];
  if (first === null || second === null) return first;
  return first < second ? second : first;
}

// src/core/validate/rules/label-not-understood.ts
var labelNotUnderstood = {
  id: "label-not-understood",
  severity: "info",
  title: "Column label not understood",
  why: "A column that is not understood is left out of every check and every count.",
  examples: {
    fails: `
      Action | Lead officer | Milestone | Deadline | Flibbet
      Build a pool | Bea Quill | Open the pool | May 2026 | 17
    `,
    passes: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
    `
  },
  *check(reading2) {
    const told3 = /* @__PURE__ */ new Set();
    for (const problem of reading2.problems) {
      if (problem.kind !== "label-not-understood") continue;
      if (problem.rival !== void 0 && isRatingLabel(problem.label)) continue;
      const key = `${String(problem.at.column)} ${sameWords(problem.label)}`;
      if (told3.has(key)) continue;
      told3.add(key);
      yield {
        at: problem.at,
        message: messageFor(problem),
        quote: problem.label
      };
    }
  }
};
function messageFor({ label, readAs: readAs2 = [], rival }) {
  if (rival !== void 0) {
    const other = rival === label ? "another column of that label" : quoted(rival);
    return `The column labelled ${quoted(label)} is not read, since ${other} is read in its place. If it says something else, choose its meaning in Settings, under Columns.`;
  }
  if (readAs2.length > 0) {
    const names = readAs2.map((field) => FIELD_NAMES[field].toLowerCase()).join(" and ");
    return `The label ${quoted(label)} is not one that is known. By what it holds, its column is read as: ${names}. If that is wrong, choose its meaning in Settings, under Columns.`;
  }
  return `The label ${quoted(label)} is not one that is known, so its column is not read. If it belongs to the plan, choose its meaning in Settings, under Columns.`;
}

// src/core/validate/rules/lines-joined.ts
var linesJoined = {
  id: "lines-joined",
  severity: "info",
  title: "Lines joined into one text",
  why: "The sheet splits a sentence over several rows. The lines were put together again; a wrong join makes a wrong milestone.",
  examples: {
    fails: `
      Strategic Action | Lead Member, Lead Officer and Directorate | Milestones and Deadlines
      Build a pool that all | Cllr Ann Poole | Open the new pool to the
      residents can use | Bea Quill | public (May 2026)
      | Leisure |
    `,
    passes: `
      Strategic Action | Lead Member, Lead Officer and Directorate | Milestones and Deadlines
      Build a pool | Cllr Ann Poole\u23CEBea Quill\u23CELeisure | Open the pool (May 2026)
    `
  },
  *check(reading2) {
    for (const problem of reading2.problems) {
      if (problem.kind !== "lines-joined") continue;
      yield {
        at: problem.at,
        message: `${String(problem.cells.length)} lines were read as one text: ${quoted(problem.text)}. If they are not, give each a reference of its own, or each milestone its deadline.`,
        quote: problem.text
      };
    }
  }
};

// src/core/validate/rules/milestone-gone.ts
var milestoneGone = {
  id: "milestone-gone",
  severity: "error",
  title: "Milestone gone since the last return",
  why: "A milestone that was promised may be completed, suspended or cancelled, but not silently left out.",
  examples: {
    given: "The last return also had the milestone \u201CClose the old pool\u201D.",
    fails: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
    `,
    passes: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
      | | |  | Close the old pool | June 2026
    `
  },
  *check(reading2, { previous }) {
    if (previous === null) return;
    const now = byKey(reading2.plan.actions.flatMap(placed));
    const renamed = renamedIn(reading2, previous);
    const top = { sheet: reading2.sheet, row: reading2.tables[0]?.area.top ?? 0, column: 0 };
    for (const action of previous.actions) {
      const groups2 = [...byKey(placed(action))];
      const become = groups2.some(([key]) => now.has(key)) ? null : renamed(action);
      for (const [key, before3] of groups2) {
        const after3 = now.get(key) ?? inSameWords(become, before3);
        for (const gone of twinsOf(before3, after3).gone) {
          const { text, cells } = gone;
          if (isOver(gone)) continue;
          yield {
            at: top,
            message: `${quoted(text)}, at ${toA1(cells.milestone)} in the last return, is not in this one. Put it back, and report what became of it.`,
            quote: text
          };
        }
      }
    }
  }
};
var placed = (action) => action.milestones.map((milestone2) => ({ action, milestone: milestone2 }));
function renamedIn(reading2, previous) {
  const titlesOf = (actions) => new Set(actions.map(({ text }) => sameWords(text)));
  const without3 = ({ plan }, titles) => plan.actions.filter(({ text }) => !titles.has(sameWords(text)));
  let now = null;
  let fresh = null;
  return (action) => {
    now ??= titlesOf(reading2.plan.actions);
    if (now.has(sameWords(action.text))) return null;
    fresh ??= without3(reading2, titlesOf(previous.actions));
    const place = fresh.findIndex((other) => isLike(action, other));
    return fresh.splice(place < 0 ? fresh.length : place, 1)[0] ?? null;
  };
}
function isLike({ milestones }, other) {
  const steps = new Map(other.milestones.map((step) => [sameWords(step.title), step]));
  const same = milestones.filter(({ title }) => steps.has(sameWords(title)));
  const isOnDay = ({ title, deadline }) => deadline?.due != null && steps.get(sameWords(title))?.deadline?.due === deadline.due;
  return 2 * same.length >= milestones.length && (same.length > 1 || same.some(isOnDay));
}
function inSameWords(action, others) {
  const words6 = new Set(others.map(({ title }) => sameWords(title)));
  return action?.milestones.filter(({ title }) => words6.has(sameWords(title))) ?? [];
}

// src/core/validate/rules/milestone-without-deadline.ts
var milestoneWithoutDeadline = {
  id: "milestone-without-deadline",
  severity: "error",
  scope: "action",
  title: "Milestone without deadline",
  why: "A milestone without a deadline can never be late, so it is never chased.",
  examples: {
    fails: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
      | | |  | Close the old pool |
    `,
    passes: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
    `
  },
  *check(reading2) {
    for (const milestone2 of milestonesThat(reading2, ({ deadline }) => deadline === null)) {
      if (isOver(milestone2)) continue;
      yield {
        at: deadlineCell(milestone2),
        message: `${quoted(milestone2.text)} has no deadline. Write the day, the month or the quarter it is due by, with its year.`,
        quote: milestone2.text
      };
    }
  }
};

// src/core/validate/rules/milestones-out-of-order.ts
var milestonesOutOfOrder = {
  id: "milestones-out-of-order",
  severity: "info",
  scope: "action",
  title: "Milestones out of order",
  why: "Steps listed out of the order of their dates are either misdated or hard to follow.",
  examples: {
    fails: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | July 2026
      | | |  | Close the old pool | May 2026
    `,
    passes: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
      | | |  | Close the old pool | July 2026
    `
  },
  *check(reading2) {
    const { actions, planYear } = reading2.plan;
    const found2 = actions.flatMap((action) => outOfOrder(action, planYear));
    for (const { milestone: milestone2, due, above } of found2) {
      yield {
        at: milestone2.cells.milestone,
        message: `${quoted(milestone2.text)} is due on ${formatDay(due)}, before ${quoted(above.text)} above it (${formatDay(above.due)}). Correct the date, or list the steps in order.`,
        quote: milestone2.text
      };
    }
  }
};
function outOfOrder({ milestones }, year) {
  let above = null;
  for (const milestone2 of milestones) {
    const { deadline, text } = milestone2;
    if (deadline?.due == null || milestone2.reported === "cancelled") continue;
    const { due, earliest } = deadline;
    if (year !== null && slipOf(milestones, milestone2, year) !== null) continue;
    if (above !== null && due < above.from) return [{ milestone: milestone2, due, above }];
    const from = earliest ?? due;
    if (above === null || from > above.from) above = { from, due, text };
  }
  return IN_ORDER;
}
var IN_ORDER = [];

// src/core/validate/rules/no-fixed-end.ts
var noFixedEnd = {
  id: "no-fixed-end",
  severity: "warning",
  scope: "action",
  title: "Deadline with no fixed end",
  why: "\u201CTBC\u201D, \u201Csubject to\u201D and \u201Congoing\u201D put off the day on which anybody can be asked whether it is done.",
  examples: {
    fails: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | TBC
      | | |  | Close the old pool | June 2026
    `,
    passes: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
    `
  },
  *check(reading2) {
    for (const milestone2 of milestonesThat(reading2, mayLackEnd)) {
      const { deadline } = milestone2;
      if (deadline === null || isOver(milestone2) || milestone2.reported === "suspended") continue;
      const why = deadline.certainty === "ongoing" ? "goes on without an end" : remark(deadline, "to-be-confirmed") !== void 0 ? "is still to be confirmed" : remark(deadline, "conditional") !== void 0 ? "depends on something else" : null;
      if (why === null) continue;
      yield {
        at: deadlineCell(milestone2),
        message: `The deadline ${quoted(deadline.text)} ${why}. Give a day by which the milestone can be judged.`,
        quote: deadline.text
      };
    }
  }
};
var mayLackEnd = ({ deadline }) => deadline !== null && (deadline.certainty === "ongoing" || deadline.remarks.length > 0);

// src/core/validate/rules/no-header-found.ts
var noHeaderFound = {
  id: "no-header-found",
  severity: "warning",
  title: "No header found",
  why: "Without labels the columns are told apart by what they hold, which can be wrong; a header row settles it for every reader.",
  examples: {
    fails: `
      Build a new pool for the whole borough | Cllr Ann Poole\u23CEBea Quill\u23CELeisure Services | Open the new pool to the public (May 2026)
      Plant trees along the main roads | Cllr Finn Udal\u23CEDev Shah\u23CELeisure Services | Plant the first hundred trees (June 2026)
      Mend paths in all parks | Cllr Ann Poole\u23CEEve Tull\u23CELeisure Services | Mend the first ten paths (July 2026)
    `,
    passes: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
    `
  },
  *check(reading2) {
    for (const problem of reading2.problems) {
      if (problem.kind !== "no-header") continue;
      yield {
        at: problem.at,
        message: "This table has no header row. Its columns were told apart by what they hold; put labels such as Action, Lead officer, Milestone and Deadline above them.",
        quote: ""
      };
    }
  }
};

// src/core/validate/rules/no-plan-found.ts
var noPlanFound = {
  id: "no-plan-found",
  severity: "info",
  title: "No plan found on this sheet",
  why: "A sheet without a plan adds nothing to the roll-up; where it should hold one, a whole directorate is missing from it.",
  examples: {
    fails: `
      Cost centre | Budget | Actual | Variance
      Pools | 1000 | 900 | 100
      Parks | 2000 | 2100 | -100
    `,
    passes: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
    `
  },
  *check(reading2) {
    for (const problem of reading2.problems) {
      if (problem.kind !== "no-plan") continue;
      yield {
        at: problem.at,
        message: "No plan was found on this sheet: it has no column of actions or milestones with deadlines or leads beside them. If it should hold one, put labels such as Action, Lead officer, Milestone and Deadline above its columns.",
        quote: ""
      };
    }
  }
};

// src/core/validate/rules/noise-ignored.ts
var noiseIgnored = {
  id: "noise-ignored",
  severity: "info",
  title: "Noise ignored",
  why: "A stray mark left by scanning or pasting says nothing, but it can be taken for a name or a milestone.",
  examples: {
    fails: `
      Strategic Action | Lead Member, Lead Officer and Directorate | Milestones and Deadlines
      Build a pool that all | Cllr Ann Poole | Open the new pool to the
      residents can use | Bea Quill | public (May 2026)
      \xB7 | Leisure | Close the old pool (June 2026)
    `,
    passes: `
      Strategic Action | Lead Member, Lead Officer and Directorate | Milestones and Deadlines
      Build a pool | Cllr Ann Poole\u23CEBea Quill\u23CELeisure | Open the pool (May 2026)
    `
  },
  *check(reading2, { valueAt }) {
    for (const problem of reading2.problems) {
      if (problem.kind !== "noise-ignored") continue;
      const value = valueAt(problem.at);
      const alone2 = typeof value === "string" && value.trim() === problem.text.trim();
      const isMark = !HAS_WORD.test(problem.text) || PAGE_NUMBER.test(problem.text.trim());
      yield {
        at: problem.at,
        message: `${quoted(problem.text)} was taken for a stray mark and left out. Clear it; if it means something, write it out.`,
        quote: problem.text,
        fixes: alone2 && isMark ? [
          {
            title: `Clear ${quoted(problem.text)} from the cell`,
            kind: "choice",
            edits: [{ at: problem.at, expected: value, value: null }]
          }
        ] : []
      };
    }
  }
};
var HAS_WORD = /\p{L}{3}/u;
var PAGE_NUMBER = /^page \d+(?: of \d+)?$/i;

// src/core/validate/rules/original-deadline-altered.ts
var originalDeadlineAltered = {
  id: "original-deadline-altered",
  severity: "error",
  scope: "action",
  title: "Original deadline altered",
  why: "The original deadline is what lateness is measured by. A new date belongs beside it, as the revised one.",
  examples: {
    given: "In the last return \u201COpen the pool\u201D was due in May 2026.",
    fails: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | July 2026
      | | |  | Close the old pool | June 2026
    `,
    passes: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
    `
  },
  *check(reading2, context) {
    const { previous } = context;
    if (previous === null) return;
    const before3 = previousMilestones(previous);
    for (const action of reading2.plan.actions) {
      const own = action.milestones.map((milestone2) => ({ action, milestone: milestone2 }));
      for (const [key, now] of byKey(own)) {
        for (const { was, is } of twinsOf(before3.get(key) ?? [], now).moved) {
          if (was.deadline?.due == null || isReadingOf(was.deadline, is)) continue;
          const shares = action.milestones.some((m) => m !== is && isOneCell(m, is));
          yield violation(is, shares, was.deadline, was.deadline.due, context);
        }
      }
    }
  }
};
function isReadingOf(was, { deadline }) {
  const readings = remark(was, "ambiguous")?.readings ?? [];
  return readings.some(({ due }) => due === deadline?.due);
}
function isOneCell({ cells: a }, { cells: b }) {
  return a.deadline !== null && b.deadline !== null && a.deadline.row === b.deadline.row && a.deadline.column === b.deadline.column;
}
function violation(now, shares, was, wasDue, context) {
  const due = now.deadline?.due ?? null;
  const is = due === null ? "has no deadline" : `is due on ${formatDay(due)}`;
  const edits = editsBack(now, shares, was, wasDue, context);
  const words6 = was.precision === "day" ? formatDay(wasDue) : quoted(was.text);
  const title = `Put back ${words6}${edits.length > 1 ? ", and the new date as revised" : ""}`;
  return {
    at: deadlineCell(now),
    message: `${quoted(now.title)} was due on ${formatDay(wasDue)} in the last return and ${is} now. Put the old date back and give the new one as revised.`,
    quote: now.text,
    fixes: edits.length === 0 ? [] : [{ title, kind: "choice", edits }]
  };
}
function editsBack({ cells, deadline }, shares, was, wasDue, context) {
  const { valueAt } = context;
  const { deadline: at2, revised } = cells;
  if (at2 === null) return [];
  if (at2.column === cells.milestone.column) {
    if (deadline === null) return [];
    const words6 = inPlaceOf(deadline.text, was.text);
    const closed = bracketsMended(valueAt(at2), deadline.text, words6);
    const edit = replaceIn(at2, deadline.text, closed, valueAt);
    return edit === null ? [] : [edit];
  }
  const expected = valueAt(at2);
  if (shares) {
    const value = deadline === null ? null : withLine(expected, deadline.text, was.text);
    return value === null ? [] : [{ at: at2, expected, value }];
  }
  const back = was.precision === "day" ? dateEdit(at2, wasDue, context) : { at: at2, expected, value: was.text };
  if (revised === null || !isBlank(valueAt(revised)) || isBlank(expected)) return [back];
  const moved = { at: revised, expected: valueAt(revised), value: expected };
  return [back, typeof expected === "number" ? { ...moved, numberFormat: DATE_FORMAT } : moved];
}
function withLine(value, from, to) {
  if (typeof value !== "string") return null;
  const parts = value.split(/(\r\n?|\n)/);
  const lines = parts.filter((_, i) => i % 2 === 0 && parts[i]?.trim() !== "");
  const own = lines.filter((line2) => line2.includes(from));
  const [line] = own;
  if (line === void 0 || own.length > 1 || lines.length < 2) return null;
  const [mark = ""] = /^\s*(?:(?:\(?[\da-z]{1,2}[.)]|[-•–*])\s+)?/i.exec(line) ?? [];
  return parts.map((part) => part === line ? mark + to : part).join("");
}

// src/core/validate/rules/overdue-without-comment.ts
var overdueWithoutComment = {
  id: "overdue-without-comment",
  severity: "warning",
  scope: "action",
  title: "Overdue without a comment",
  why: "A committee asks of every late milestone why it is late and what is being done; the return must say.",
  examples: {
    given: "As at 1 Oct 2026.",
    fails: `
      Action | Lead officer | Directorate | Milestone | Deadline | Status | Completed on | Comment
      Build a pool | Bea Quill | Leisure | Open the pool | May 2026 | In progress | |
      | |  | Close the old pool | March 2027 | In progress | |
    `,
    passes: `
      Action | Lead officer | Directorate | Milestone | Deadline | Status | Completed on | Comment
      Build a pool | Bea Quill | Leisure | Open the pool | May 2026 | In progress | | Waiting for the roof
    `
  },
  *check(reading2, { asAt, statusOf }) {
    const isOverdue = (each) => statusOf(each) === "overdue" && canBeReported(each);
    for (const milestone2 of milestonesThat(reading2, isOverdue)) {
      const at2 = milestone2.cells.comment;
      if (at2 === null || milestone2.comment !== "") continue;
      const due = milestone2.deadline?.due ?? asAt;
      yield {
        at: at2,
        message: `${quoted(milestone2.title)} is ${plural(daysBetween(due, asAt), "day")} overdue, and the cell for comments is empty. Say why, and what is being done.`,
        quote: milestone2.text
      };
    }
  }
};
var canBeReported = ({ reported, cells }) => reported !== "none" || cells.status !== null || cells.completedOn !== null;

// src/core/validate/rules/owner-uncertain.ts
var ownerUncertain = {
  id: "owner-uncertain",
  severity: "warning",
  title: "Lead uncertain",
  why: "If it is not clear who answers, nobody is chased.",
  examples: {
    fails: `
      Strategic Action | Lead Member, Lead Officer and Directorate | Milestones and Deadlines
      Build a pool | Cllr Ann Poole\u23CEBea Quill\u23CELeisure | Open the pool (May 2026)
      Plant trees | Cllr Ann Poole\u23CEsee annex 4\u23CELeisure | Plant 100 trees (June 2026)
    `,
    passes: `
      Strategic Action | Lead Member, Lead Officer and Directorate | Milestones and Deadlines
      Build a pool | Cllr Ann Poole\u23CEBea Quill\u23CELeisure | Open the pool (May 2026)
    `
  },
  *check(reading2, { valueAt }) {
    for (const problem of reading2.problems) {
      if (problem.kind !== "owner-uncertain") continue;
      const { at: at2, text } = problem;
      yield {
        at: cellWhereBegins(text, at2, leadCellsOf2(reading2), valueAt) ?? at2,
        message: `It is not clear who or what ${quoted(text)} is. Write the lead member, the lead officer and the directorate on lines of their own.`,
        quote: text
      };
    }
  }
};

// src/core/validate/rules/percent-against-status.ts
var percentAgainstStatus = {
  id: "percent-against-status",
  severity: "warning",
  scope: "action",
  title: "Per cent against status",
  why: "Two answers to one question: a reader cannot know which of them to believe.",
  examples: {
    fails: `
      Action | Lead officer | Directorate | Milestone | Deadline | Status | % complete
      Build a pool | Bea Quill | Leisure | Open the pool | May 2026 | Complete | 50%
      | |  | Close the old pool | June 2026 | In progress | 20%
    `,
    passes: `
      Action | Lead officer | Directorate | Milestone | Deadline | Status | % complete
      Build a pool | Bea Quill | Leisure | Open the pool | May 2026 | Complete | 100%
    `
  },
  *check(reading2, { valueAt }) {
    for (const milestone2 of milestonesThat(reading2, (each) => each.percent !== null)) {
      const { percent, cells } = milestone2;
      if (percent === null || agree(milestone2, percent)) continue;
      yield {
        at: cells.status ?? cells.milestone,
        message: `${quoted(milestone2.title)} is reported as ${quoted(milestone2.reportedText)} and as ${String(percent)}% complete. Correct the one that is wrong.`,
        quote: milestone2.text,
        fixes: statusBy(percent, milestone2, valueAt)
      };
    }
  }
};
function agree({ reported }, percent) {
  if (reported === "complete") return percent === 100;
  if (reported === "not-started") return percent === 0;
  return reported !== "in-progress" || percent < 100;
}
function statusBy(percent, { cells, reportedText }, valueAt) {
  const at2 = cells.status;
  if (at2 === null) return [];
  const expected = valueAt(at2);
  if (textOf(expected).trim() !== reportedText.trim()) return [];
  const word = percent === 0 ? "Not started" : percent < 100 ? "In progress" : "Complete";
  return [
    {
      title: `Write \u201C${word}\u201D, as the per cent says`,
      kind: "choice",
      edits: [{ at: at2, expected, value: word }]
    }
  ];
}

// src/core/validate/rules/plan-counted-twice.ts
var planCountedTwice = {
  id: "plan-counted-twice",
  severity: "warning",
  title: "Plan counted twice",
  why: "A plan that stands on two sheets, one a quarter say, counts twice in every figure, and its old copy goes on being overdue.",
  examples: {
    given: "The plan that keeps it stands on another sheet as well, named \u201CQ1\u201D.",
    fails: `
      Action | Lead officer | Directorate | Milestone | Deadline | Status
      Build a pool | Bea Quill | Leisure | Draft the plans | May 2026 | Complete
      | | | Open the pool | July 2026 | In progress
      | | | Close the old pool | August 2026 | Not started
    `,
    passes: `
      Action | Lead officer | Directorate | Milestone | Deadline | Status
      Build a pool | Bea Quill | Leisure | Draft the plans | May 2026 | In progress
      | | | Open the pool | July 2026 | Not started
      | | | Close the old pool | August 2026 | Not started
    `
  },
  *check({ sheet, tables }, { copyOf: copyOf3 }) {
    if (copyOf3 === null) return;
    yield {
      at: { sheet, row: tables[0]?.area.top ?? 0, column: 0 },
      message: `${howMany(copyOf3)} on ${nameOf2(copyOf3)} too, so they count twice. ${adviceOn(copyOf3)}`,
      quote: nameOf2(copyOf3)
    };
  }
};
var adviceOn = ({ eachHasOwn }) => eachHasOwn ? ASK : ADVICE;
var ASK = "Each sheet has actions of its own, so keep both. Check whether those on both should count for each; if not, take them out of one.";
var ADVICE = "Check the later of the two alone, or move the earlier to a workbook of its own and give it as the last return.";
var howMany = ({ shared, of }) => shared === of ? `All ${String(of)} milestones of this sheet stand` : `${String(shared)} of the ${String(of)} milestones of this sheet stand`;
var nameOf2 = ({ sheet, workbook }) => workbook === null ? quoted(sheet) : `${quoted(sheet)} of ${workbook}`;

// src/core/validate/rules/plan-not-begun.ts
var planNotBegun = {
  id: "plan-not-begun",
  severity: "info",
  title: "A plan with no action in it yet",
  why: "A plan without actions adds nothing to the roll-up, and says nothing of what a directorate will do.",
  examples: {
    fails: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
    `,
    passes: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
    `
  },
  *check(reading2) {
    for (const problem of reading2.problems) {
      if (problem.kind !== "no-action") continue;
      const { at: at2, isBlank: isBlank3 } = problem;
      yield {
        at: at2,
        message: isBlank3 ? `The columns of a plan stand here, and no action is written below them yet. Write the first in ${toA1(at2)}.` : "The columns of a plan stand here, and no action was found below them. An action needs who leads on it, or a milestone, on its own row.",
        quote: ""
      };
    }
  }
};

// src/core/validate/rules/progress-under-another-label.ts
var progressUnderAnotherLabel = {
  id: "progress-under-another-label",
  severity: "warning",
  title: "Progress under another label",
  why: "Where no column is labelled for progress, what is written elsewhere may be counted wrongly, or not at all.",
  examples: {
    fails: `
      Action | Lead officer | Deadline | Success criteria
      Build a pool | Bea Quill | May 2026 | DONE
      Plant the trees | Dev Shah | June 2026 | DONE
      Pave the paths | Eve Tull | March 2027 | Paths paved
    `,
    passes: `
      Action | Lead officer | Deadline | Status
      Build a pool | Bea Quill | May 2026 | DONE
      Plant the trees | Dev Shah | June 2026 | DONE
      Pave the paths | Eve Tull | March 2027 | In progress
    `
  },
  *check({ problems }) {
    for (const problem of problems) {
      if (problem.kind !== "progress-elsewhere") continue;
      const { at: at2, label, text, cells, isRead } = problem;
      const holds = `${quoted(label)} holds words of progress in ${plural(cells, "cell")}, ${quoted(text)} first`;
      yield {
        at: at2,
        message: isRead ? `${holds}, so it is read as progress. If that is wrong, choose its meaning in Settings, under Columns.` : `${holds}, and is not read as progress, so they count as nothing reported. If that is where progress is written, choose \u201CStatus\u201D for it in Settings, under Columns.`,
        quote: label
      };
    }
  }
};

// src/core/validate/rules/rating-against-dates.ts
var ratingAgainstDates = {
  id: "rating-against-dates",
  severity: "warning",
  scope: "action",
  title: "Rating against the dates",
  why: "A committee reads the colours first; one that the dates do not bear out tells it that all is well.",
  examples: {
    given: "As at 1 Oct 2026, in a BRAG scheme: amber is up to one month behind.",
    fails: `
      Action | Lead officer | Directorate | Milestone | Deadline | Status | RAG
      Build a pool | Bea Quill | Leisure | Open the pool | May 2026 | In progress | Green
      | |  | Close the old pool | June 2026 | Complete | Red
    `,
    passes: `
      Action | Lead officer | Directorate | Milestone | Deadline | Status | RAG
      Build a pool | Bea Quill | Leisure | Open the pool | May 2026 | In progress | Red
      | |  | Close the old pool | June 2026 | Complete | Blue
      | |  | Fill the old pool in | March 2027 | In progress | Green
    `
  },
  *check(reading2, context) {
    const ratingsOf = ratingsIn(reading2, context);
    for (const rated of reading2.plan.actions.flatMap(ratingsOf)) {
      const violation4 = judged(rated, context);
      if (violation4 !== null) yield violation4;
    }
  }
};
function judged({ rating, milestones, below }, context) {
  const late = milestones.filter((milestone2) => !isOver(milestone2) && isPast2(milestone2, context)).sort((a, b) => (ratedBy(a) ?? "") < (ratedBy(b) ?? "") ? -1 : 1);
  for (const milestone2 of late) {
    const violation4 = tooGood(milestone2, rating, context);
    if (violation4 !== null) return violation4;
  }
  if (![...milestones, ...below].every(isOver)) return null;
  const complete = milestones.find(({ reported }) => reported === "complete");
  return complete === void 0 ? null : redThoughComplete(complete, rating);
}
function redThoughComplete(milestone2, { colour, text, at: at2 }) {
  if (colour !== "red") return null;
  return {
    at: at2,
    message: `${quoted(milestone2.title)} is rated ${quoted(text)} though it is reported as ${quoted(milestone2.reportedText || "complete")}. Correct the one that is wrong.`,
    quote: milestone2.text
  };
}
function isPast2(milestone2, { asAt }) {
  const by = ratedBy(milestone2);
  return by !== null && by < asAt && milestone2.reported !== "suspended";
}
var BETTER = {
  amber: ["green"],
  red: ["green", "amber"]
};
function tooGood(milestone2, rating, { asAt, settings, valueAt }) {
  const by = ratedBy(milestone2);
  if (by === null) return null;
  const days2 = daysBetween(by, asAt);
  const colour = colourWhenLate(settings.ratingScheme, days2, milestone2.percent);
  if (colour === null || !BETTER[colour].includes(rating.colour)) return null;
  const hasRevised = (milestone2.revised?.due ?? null) !== null;
  const rate = rating.isInWords ? `Report it as late (${colour})` : `Rate it ${colour}`;
  const advice = `${rate}${hasRevised ? "" : ", or give the revised date if one was agreed"}.`;
  return {
    at: rating.at,
    message: `${quoted(milestone2.title)} is rated ${quoted(rating.text)} though it was due on ${formatDay(by)}, ${plural(days2, "day")} ago. ${advice}`,
    quote: milestone2.text,
    fixes: recoloured(rating, colour, valueAt)
  };
}
function recoloured({ at: at2, text, isAlone }, colour, valueAt) {
  const expected = valueAt(at2);
  if (!isAlone || typeof expected !== "string" || expected.trim() !== text.trim()) return [];
  const value = inTheCaseOf(text.trim(), colour);
  return [{ title: `Write \u201C${value}\u201D`, kind: "choice", edits: [{ at: at2, expected, value }] }];
}
function inTheCaseOf(text, colour) {
  const word = text.length === 1 ? colour.charAt(0) : colour;
  if (text === text.toLowerCase()) return word;
  return text === text.toUpperCase() ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1);
}

// src/core/plan/grouped.ts
function grouped(n) {
  return String(n).replace(/\B(?=(?:\d{3})+$)/g, ",");
}

// src/core/validate/rules/read-in-part.ts
var readInPart = {
  id: "read-in-part",
  severity: "warning",
  title: "Not all of it read",
  why: "A sheet or a cell far larger than any plan's would take minutes to read, so the rest of it is left out; what stands there is in no count and no list.",
  examples: {
    given: "Cell B2 holds 2,000 characters, of which the first are shown.",
    fails: `
      Action | Lead officer | Directorate | Deadline
      Fit alarms | Bea Quill, who spoke at length of the alarms \u2026 | Housing | May 2026
    `,
    passes: `
      Action | Lead officer | Directorate | Deadline
      Fit alarms | Bea Quill | Housing | May 2026
    `
  },
  *check(reading2) {
    for (const problem of reading2.problems) {
      if (problem.kind !== "read-in-part") continue;
      yield { at: problem.at, message: messageOf(problem), quote: problem.of };
    }
  }
};
function messageOf(problem) {
  const count3 = grouped(problem.most);
  switch (problem.of) {
    case "columns":
      return `Only the first ${count3} columns of this sheet were read. Delete the columns beyond the plan, or move the plan to the left.`;
    case "merged-cells":
      return `Only the first ${count3} merged cells of this sheet were looked at. Unmerge the cells beyond the plan.`;
    case "leads":
      return `Directorates were told from people by the ${count3} commonest texts of leads; this one and others were read by those. Look over the directorates in the roll-up.`;
    case "characters":
      return `Only the first ${count3} characters of ${cellsInWords(problem.cells)} were looked at for names or a status. Keep what belongs there and move the rest to a comment.`;
  }
}
var cellsInWords = (cells) => cells === 1 ? "this cell" : `${grouped(cells)} cells, this one first,`;

// src/core/validate/rules/reference-used-twice.ts
var referenceUsedTwice = {
  id: "reference-used-twice",
  severity: "warning",
  title: "Reference used twice",
  why: "Reports and minutes name actions by their reference; where two share one, nobody knows which is meant.",
  examples: {
    fails: `
      Ref | Action | Lead officer | Directorate | Milestone | Deadline
      1 | Build a pool | Bea Quill | Leisure | Open the pool | May 2026
      2 | Plant trees | Dev Shah | Parks | Plant 100 trees | June 2026
      2 | Mend paths | Dev Shah | Parks | Mend 10 paths | July 2026
    `,
    passes: `
      Ref | Action | Lead officer | Directorate | Milestone | Deadline
      1 | Build a pool | Bea Quill | Leisure | Open the pool | May 2026
      2 | Plant trees | Dev Shah | Parks | Plant 100 trees | June 2026
    `
  },
  gather: (stretch) => inDoubt(stretch),
  *check(reading2, context) {
    const again = usedAgain(reading2, context);
    if (again.length === 0) return;
    const first = firstWith(reading2, new Set(again.map(({ ref }) => ref)));
    const parts = partsOf(reading2, again);
    const firstOfPart = /* @__PURE__ */ new Map();
    for (const use of again) {
      const { ref, text, at: at2, action } = use;
      let before3 = first.get(ref);
      if (before3 && parts.countAgain(action) && parts.of(action) !== parts.of(before3.action)) {
        const own = `${ref}|${parts.of(action)}`;
        before3 = firstOfPart.get(own);
        if (before3 === void 0) firstOfPart.set(own, use);
      }
      if (before3 === void 0) continue;
      yield {
        at: at2,
        message: `The reference ${quoted(ref)} stands for ${quoted(text)} here and for ${quoted(before3.text)} at ${toA1(before3.at)}. Give one of them another.`,
        quote: `${ref} ${text}`
      };
    }
  }
};
function usedAgain(reading2, { valueAt }) {
  const uses = [];
  const writtenAt = (at2) => {
    const column = refColumn(reading2, at2);
    if (column === null) return null;
    const cell = { ...at2, column };
    return { at: cell, ref: textOf(valueAt(cell)).trim() };
  };
  const add3 = (given, suffix, at2, text, action) => {
    const wanted = given.replace(suffix, "");
    const written3 = wanted === given ? null : writtenAt(at2);
    if (written3?.ref === wanted && !isPlaceholder(wanted))
      uses.push({ ref: wanted, text, at: written3.at, action });
  };
  for (const action of stretchesOf(reading2.plan.actions).flatMap(inDoubt)) {
    if (action.ref.includes("-") && endsInDigit(action.ref)) {
      add3(action.ref, /-\d+$/, action.cells.action, action.text, action);
    }
    for (const { ref, cells, title } of action.milestones) {
      if (!endsInDigit(ref)) add3(ref, /[a-z]+$/, cells.milestone, title, action);
    }
  }
  return uses;
}
var isPlaceholder = (ref) => !/[\p{L}\p{N}]/u.test(ref) || /^(?:t\.?b\.?[acd]\.?|n\s*\/?\s*a|none|nil|pending|x+)$/i.test(ref);
var inDoubt = byObject(
  (actions) => actions.filter(
    ({ ref, milestones }) => ref.includes("-") && endsInDigit(ref) || milestones.some((each) => !endsInDigit(each.ref))
  )
);
function endsInDigit(ref) {
  const code = ref.charCodeAt(ref.length - 1);
  return code >= 48 && code <= 57;
}
var refColumn = ({ tables }, at2) => tableAt(tables, at2)?.columns.find(({ fields }) => fields.includes("ref"))?.column ?? null;
function firstWith(reading2, refs) {
  const first = /* @__PURE__ */ new Map();
  const add3 = (ref, text, at2, action) => {
    if (refs.has(ref)) first.set(ref, { ref, text, at: at2, action });
  };
  for (const action of reading2.plan.actions) {
    add3(action.ref, action.text, action.cells.action, action);
    for (const { ref, title, cells } of action.milestones) {
      add3(ref, title, cells.milestone, action);
    }
  }
  return first;
}
function partsOf({ plan: { actions }, tables }, again) {
  const of = ({ theme, priority, cells }) => {
    const table = tableAt(tables, cells.action);
    return `${toA1({ row: table?.area.top ?? 0, column: table?.area.left ?? 0 })}|${theme}|${priority}`;
  };
  const wanted = new Map(again.map(({ action, ref }) => [action, ref]));
  const firstRefs = /* @__PURE__ */ new Map();
  for (const action of actions) {
    const part = of(action);
    if (!firstRefs.has(part)) firstRefs.set(part, wanted.get(action) ?? action.ref);
  }
  return {
    of,
    countAgain: (action) => firstRefs.get(of(action)) === actions[0]?.ref
  };
}

// src/core/validate/rules/revised-without-reason.ts
var revisedWithoutReason = {
  id: "revised-without-reason",
  severity: "warning",
  scope: "action",
  title: "Deadline revised without a reason",
  why: "A date may only move for a reason that a committee can be given.",
  examples: {
    fails: `
      Action | Lead officer | Directorate | Milestone | Original deadline | Revised deadline | Comment
      Build a pool | Bea Quill | Leisure | Open the pool | May 2026 | June 2026 |
      | |  | Close the old pool | June 2026 | |
    `,
    passes: `
      Action | Lead officer | Directorate | Milestone | Original deadline | Revised deadline | Comment
      Build a pool | Bea Quill | Leisure | Open the pool | May 2026 | June 2026 | Waiting for the roof
    `
  },
  *check(reading2) {
    for (const milestone2 of milestonesThat(reading2, (each) => each.revised !== null)) {
      const { deadline, revised, cells } = milestone2;
      if (cells.comment === null || milestone2.comment !== "" || revised?.due == null) continue;
      if (revised.due === deadline?.due || isDoneByFirst(milestone2)) continue;
      if (milestone2.reported === "cancelled" || milestone2.reported === "suspended") continue;
      const from = deadline?.due == null ? "" : `from ${formatDay(deadline.due)} `;
      yield {
        at: cells.comment,
        message: `${quoted(milestone2.title)} has moved ${from}to ${formatDay(revised.due)}, and the cell for comments is empty. Say why it moved.`,
        quote: milestone2.text
      };
    }
  }
};
function isDoneByFirst(milestone2) {
  const due = milestone2.deadline?.due ?? null;
  const done = milestone2.completedOn;
  return isOver(milestone2) && done !== null && due !== null && done <= due;
}

// src/core/validate/rules/row-passed-over.ts
var rowPassedOver = {
  id: "row-passed-over",
  severity: "warning",
  title: "Row passed over",
  why: "A row without an action or a milestone is in no count, and what it was meant to say is lost to everyone who reads the figures.",
  examples: {
    fails: `
      Priority | Action | Lead officer | Directorate | Deadline
      Safer homes | Fit alarms | Bea Quill | Housing | May 2026
      Cleaner streets | | | |
    `,
    passes: `
      Priority | Action | Lead officer | Directorate | Deadline
      Safer homes | Fit alarms | Bea Quill | Housing | May 2026
      Cleaner streets | Sweep daily | Dev Shah | Parks | June 2026
    `
  },
  *check(reading2) {
    for (const problem of reading2.problems) {
      if (problem.kind !== "row-passed-over") continue;
      yield {
        at: problem.at,
        message: `${quoted(problem.text)} stands on a row that holds no action and no milestone, so the row is not read. Write its action there, or move what it says to the row it belongs to.`,
        quote: problem.text
      };
    }
  }
};

// src/core/validate/rules/several-deadlines.ts
var severalDeadlines = {
  id: "several-deadlines",
  severity: "info",
  scope: "action",
  title: "Several deadlines in one milestone",
  why: "A milestone with two dates is two milestones: the first can slip without anybody noticing.",
  examples: {
    fails: `
      Strategic Action | Lead Member, Lead Officer and Directorate | Milestones and Deadlines
      Build a pool | Cllr Ann Poole\u23CEBea Quill\u23CELeisure | Draft plans ready by May 2026 and building work started by July 2026
    `,
    passes: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
    `
  },
  *check(reading2) {
    for (const milestone2 of milestonesWith(reading2.plan.actions, "several")) {
      const { deadline } = milestone2;
      const several = remark(deadline, "several");
      if (deadline === null || several === void 0 || isOver(milestone2)) continue;
      yield {
        at: deadlineCell(milestone2),
        message: `${quoted(milestone2.text)} names ${listed(several.others.map(({ text }) => quoted(text)))} besides its deadline, ${deadline.due === null ? quoted(deadline.text) : formatDay(deadline.due)}. Make each a milestone of its own.`,
        quote: milestone2.text
      };
    }
  }
};

// src/core/validate/rules/several-lead-officers.ts
var severalLeadOfficers = {
  id: "several-lead-officers",
  severity: "warning",
  title: "Several lead officers",
  why: "Where several answer, nobody does: one officer must be named who reports, even where others help.",
  examples: {
    fails: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill and Dev Shah | Leisure | Open the pool | May 2026
    `,
    passes: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
    `
  },
  gather: (stretch) => inDoubt2(stretch),
  *check(reading2, context) {
    for (const action of stretchesOf(reading2.plan.actions).flatMap(inDoubt2)) {
      const { officers } = action.leads;
      const at2 = action.cells.officer ?? action.cells.action;
      yield {
        // In printed lines the officers stand below the member.
        at: cellWhereBegins(officers[0] ?? "", at2, leadCellsOf2(reading2), context.valueAt) ?? at2,
        message: `${listed(officers)} are ${officers.length === 2 ? "both" : "all"} named as lead officer. Name the one who answers.`,
        quote: officers.join("; "),
        fixes: officerChoices(action, context)
      };
    }
  }
};
var inDoubt2 = byObject(
  (actions) => actions.filter((action) => action.leads.officers.length > 1 && !eachHasItsOfficer(action))
);
function eachHasItsOfficer({ leads, milestones }) {
  return milestones.every(({ directorates: [only3, another] }) => {
    if (only3 === void 0 || another !== void 0) return false;
    return leads.pairs.filter(({ directorate }) => directorate === only3).length === 1;
  });
}
function officerChoices(action, { valueAt }) {
  const cells = officerCells(action, valueAt).filter((at2) => !isBlank(valueAt(at2)));
  const { officers } = action.leads;
  const values = cells.map(valueAt);
  if (values.length === 0 || !values.every((value) => holdsJust(officers, value))) return [];
  return officers.map((officer) => ({
    title: `Keep ${officer} alone`,
    kind: "choice",
    edits: cells.map((at2) => ({ at: at2, expected: valueAt(at2), value: officer }))
  }));
}
function officerCells({ cells, milestones }, valueAt) {
  const { officer, action } = cells;
  if (officer === null) return [];
  const rows = /* @__PURE__ */ new Set([officer.row, ...milestones.map((m) => m.cells.milestone.row)]);
  const last = milestones.at(-1)?.cells.milestone;
  if (last !== void 0) {
    const isAction = (row2) => [officer, action].every((at2) => valueAt({ ...at2, row: row2 }) === valueAt(at2)) && isBlank(valueAt({ ...last, row: row2 }));
    for (let row2 = Math.max(...rows) + 1; isAction(row2); row2++) rows.add(row2);
  }
  return [...rows].map((row2) => ({ ...officer, row: row2 }));
}
function holdsJust(officers, value) {
  if (typeof value !== "string") return false;
  let rest = value;
  for (const officer of officers) {
    if (!rest.includes(officer)) return false;
    rest = rest.replace(officer, "");
  }
  return /^(?:[\s,;/&]|\band\b)*$/i.test(rest);
}

// src/core/validate/initials.ts
function initialsOfEarlier(names, most) {
  const bySurname = /* @__PURE__ */ new Map();
  return names.map((words6, index) => {
    const key = keyOf4(words6);
    if (key === null) return [];
    const others = bySurname.get(key);
    if (others === void 0) {
      bySurname.set(key, [index]);
      return [];
    }
    const found2 = [];
    for (const other of others) {
      if (found2.length >= most) break;
      if (mayBeOne(words6, names[other] ?? [])) found2.push(other);
    }
    if (others.length < MOST_COMPARED2) others.push(index);
    return found2;
  });
}
var MOST_COMPARED2 = 200;
function keyOf4(words6) {
  const [first = "", last = ""] = [words6[0], words6.at(-1)];
  if (words6.length < 2 || last.length < 2 || words6.some((word) => OF_POSTS.has(word))) return null;
  return `${first.charAt(0)} ${last}`;
}
var OF_POSTS = /* @__PURE__ */ new Set(["of", "and", "for", "the", "to", "in", "team", "service", "services"]);
function mayBeOne(a, b) {
  const [one, other] = [a.slice(0, -1), b.slice(0, -1)];
  const extra = (one.length > other.length ? one : other).slice(Math.min(one.length, other.length));
  const shared = Math.min(one.length, other.length);
  let hasInitial = extra.length > 0 && extra.every(isInitial);
  for (let i = 0; i < shared; i++) {
    const [x = "", y = ""] = [one[i], other[i]];
    if (x === y) continue;
    if (!(isInitial(x) || isInitial(y)) || x.charAt(0) !== y.charAt(0)) return false;
    hasInitial = true;
  }
  return hasInitial;
}
var isInitial = (word) => word.length === 1;

// src/core/validate/nearly-the-same.ts
function likeEarlier(names, most) {
  const places = names.map(placesIn);
  const counts2 = /* @__PURE__ */ new Map();
  for (const { frame } of places.flat()) counts2.set(frame, (counts2.get(frame) ?? 0) + 1);
  const same = /* @__PURE__ */ new Map();
  const frames = /* @__PURE__ */ new Map();
  return names.map((words6, index) => {
    const equal = listIn(same, words6.join(" "));
    const found2 = new Set(equal.slice(0, most));
    equal.push(index);
    for (const { frame, word } of places[index] ?? []) {
      const fit = counts2.get(frame) ?? 0;
      if (fit < 2 || fit > LARGEST_FRAME) continue;
      const fitting = frames.get(frame) ?? /* @__PURE__ */ new Map();
      frames.set(frame, fitting);
      addLike(found2, { index, word }, fitting, most);
    }
    return [...found2].sort((a, b) => a - b);
  });
}
var SHORTEST = 4;
var LARGEST_FRAME = 1e3;
var MOST_COMPARED3 = 200;
function placesIn(words6) {
  if (words6.length < 2) return [];
  return words6.flatMap(
    (word, i) => word.length < SHORTEST || /\p{N}/u.test(word) ? [] : [{ frame: words6.map((other, at2) => at2 === i ? "" : other).join(" "), word }]
  );
}
function addLike(found2, own, frame, most) {
  const compared = /* @__PURE__ */ new Set();
  for (const left of withoutLetters(own.word, slips(own.word.length))) {
    const others = listIn(frame, left);
    for (const other of others) {
      if (found2.size >= most || compared.size >= MOST_COMPARED3) break;
      if (other.word === own.word || compared.has(other.index)) continue;
      compared.add(other.index);
      if (isSlip(own.word, other.word)) found2.add(other.index);
    }
    others.push(own);
  }
}
var slips = (length) => length < 6 ? 1 : 2;
function isSlip(a, b) {
  const most = slips(Math.max(a.length, b.length));
  return editDistance(a, b, most) <= most;
}
function withoutLetters(word, count3) {
  const all = /* @__PURE__ */ new Set([word]);
  let last = [word];
  for (let n = 0; n < count3; n++) {
    last = last.flatMap(
      (each) => Array.from(each, (_, i) => each.slice(0, i) + each.slice(i + 1)).filter(
        (left) => all.size !== all.add(left).size
      )
    );
  }
  return all;
}
function listIn(lists, key) {
  let list = lists.get(key);
  if (!list) lists.set(key, list = []);
  return list;
}

// src/core/validate/rules/similar-names.ts
var similarNames = {
  id: "similar-names",
  severity: "info",
  title: "Similar names",
  why: "Two names that are nearly alike may be one person misspelt, or two people who are easily mistaken. They are never merged.",
  examples: {
    fails: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Marina Poole | Bea Quill | Leisure | Open the pool | May 2026
      Plant trees | Cllr Martina Poole | Bea Quill | Leisure | Plant 100 trees | June 2026
    `,
    passes: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
      Plant trees | Cllr Ann Poole | Bea Quill | Leisure | Plant 100 trees | June 2026
    `
  },
  *check(reading2) {
    const people = peopleOf(reading2);
    for (const role of ["member", "officer"]) {
      const own = people.filter(({ roles }) => roles.has(role));
      const alike = likeEarlier(own.map(wordsOf3), MOST_COUNTED);
      const shortened = initialsOfEarlier(own.map(wordsOf3), MOST_COUNTED);
      for (const [i, { name, at: at2 }] of own.entries()) {
        const near2 = namesAt(own, alike[i]);
        if (near2.length > 0) yield violation2(at2, name, near2, likeness2(name, near2));
        const short = namesAt(own, shortened[i]);
        if (short.length > 0) yield violation2(at2, name, short, shortening(name, short));
      }
    }
  }
};
var MOST_NAMED2 = 3;
var MOST_COUNTED = 20;
var violation2 = (at2, name, others, message) => ({
  at: at2,
  message,
  quote: [name, ...others.slice(0, MOST_NAMED2)].sort().join("|")
});
function likeness2(name, others) {
  const advice = "If they are one person, write the name one way.";
  const [first] = others;
  return others.length === 1 && first !== void 0 ? `\u201C${first}\u201D and \u201C${name}\u201D are nearly the same name. ${advice}` : `\u201C${name}\u201D is nearly the same name as ${listed(told2(others))}. ${advice}`;
}
var shortening = (name, others) => `\u201C${name}\u201D may be ${told2(others).join(" or ")}. If they are one person, write the name one way.`;
function told2(others) {
  const named4 = others.slice(0, MOST_NAMED2).map((other) => `\u201C${other}\u201D`);
  const more = others.length - named4.length;
  const atLeast = others.length < MOST_COUNTED ? "" : "at least ";
  return more === 0 ? named4 : [...named4, `${atLeast}${String(more)} more`];
}
var wordsOf3 = ({ words: words6 }) => words6;
var namesAt = (people, indices = []) => indices.flatMap((index) => people[index]?.name ?? []);
function peopleOf(reading2) {
  const people = /* @__PURE__ */ new Map();
  const add3 = (name, role, at2) => {
    const known5 = people.get(name);
    if (known5) known5.roles.add(role);
    else people.set(name, { name, at: at2, roles: /* @__PURE__ */ new Set([role]), words: bare(name) });
  };
  for (const { leads, cells } of reading2.plan.actions) {
    for (const name of leads.members) add3(name, "member", cells.member ?? cells.action);
    for (const name of leads.officers) add3(name, "officer", cells.officer ?? cells.action);
  }
  return [...people.values()].filter(({ words: words6 }) => words6.length > 1);
}
var TITLES = /^(?:cllr|councillor|mayor|deputy|the|mr|mrs|ms|miss|dr|sir|dame|lord|lady)$/;
var bare = (name) => name.toLowerCase().replace(/[^\p{L}\p{N}\s'’-]/gu, " ").split(/\s+/).filter((word) => word !== "" && !TITLES.test(word));

// src/core/plan/not-understood.ts
var STORY2 = 5;
var mayBeMisread = ({ reported, reportedText }) => reported === "unknown" || reported === "none" && reportedText.split(" ").length > STORY2;
var isNotUnderstood = (milestone2, status) => mayBeMisread(milestone2) && (milestone2.reported === "unknown" || status === "overdue");

// src/core/validate/rules/status-not-understood.ts
var statusNotUnderstood = {
  id: "status-not-understood",
  severity: "warning",
  title: "Status not understood",
  why: "A status that is not understood is taken as nothing reported, so a finished milestone can be shown as overdue.",
  examples: {
    fails: `
      Action | Lead officer | Directorate | Milestone | Deadline | Status | Completed on | Comment
      Build a pool | Bea Quill | Leisure | Open the pool | May 2026 | Wobbly | |
      | |  | Close the old pool | June 2026 | In progress | |
    `,
    passes: `
      Action | Lead officer | Directorate | Milestone | Deadline | Status | Completed on | Comment
      Build a pool | Bea Quill | Leisure | Open the pool | May 2026 | Complete | [2026-05-20] |
      | |  | Close the old pool | June 2026 | In progress | |
    `
  },
  gather: (stretch) => inDoubt3(stretch),
  *check(reading2, context) {
    const columns = /* @__PURE__ */ new Map();
    for (const milestone2 of stretchesOf(reading2.plan.actions).flatMap((each) => inDoubt3(each))) {
      if (!isNotUnderstood(milestone2, context.statusOf(milestone2))) continue;
      const at2 = cellOf2(milestone2, context);
      const label = columnAt(reading2, at2)?.label ?? "";
      const key = `${String(at2.column)} ${sameWords(label)}`;
      const column = columns.get(key) ?? { label, first: milestone2, at: at2, cells: /* @__PURE__ */ new Map() };
      columns.set(key, column);
      column.cells.set(cellKey(at2.row, at2.column), milestone2.reportedText);
    }
    for (const column of columns.values()) {
      const isOne = column.cells.size === 1;
      yield isOne ? violation3(column.first, column.at, context.valueAt) : ofColumn(column, countAll(reading2, column, context));
    }
  }
};
var inDoubt3 = byObject(
  (actions) => actions.flatMap(({ milestones }) => milestones.filter(mayBeMisread))
);
function countAll(reading2, { label, at: at2 }, context) {
  return milestonesOf(reading2).filter((milestone2) => {
    if (milestone2.reportedText === "") return false;
    const own = cellOf2(milestone2, context);
    return own.column === at2.column && (columnAt(reading2, own)?.label ?? "") === label;
  }).length;
}
var SHOWN = 5;
function ofColumn({ label, at: at2, cells }, all) {
  const words6 = [...new Map([...cells.values()].map((text) => [sameWords(text), text])).values()];
  const name = label === "" ? `column ${columnLetters(at2.column)}` : quoted(label);
  const shown2 = words6.slice(0, SHOWN).map(quoted).join(", ");
  const more = words6.length > SHOWN ? ` and ${plural(words6.length - SHOWN, "more", "more")}` : "";
  const isProse = isOfProgress(label) && 2 * cells.size > all && words6.some((w) => w.includes(" "));
  const message = isProse ? `${name} tells of progress in ${String(cells.size)} cells in words that are not understood, ${quoted(words6[0] ?? "")} first. Add a column for the status, begin each with ${WORDS3}, or say what they mean in Settings, under Words of progress.` : `${String(cells.size)} cells of ${name} hold ${words6.length === 1 ? "a word of progress that is" : `${String(words6.length)} words of progress that are`} not known: ${shown2}${more}. They count as nothing reported. Say what ${words6.length === 1 ? "it means" : "each means"} in Settings, under Words of progress, or write ${WORDS3}.`;
  return { at: at2, message, quote: label };
}
function cellOf2({ cells }, { valueAt }) {
  const { status, completedOn, milestone: milestone2 } = cells;
  const isEmpty2 = status === null || textOf(valueAt(status)).trim() === "";
  return (isEmpty2 ? completedOn : status) ?? status ?? milestone2;
}
var columnAt = ({ tables }, at2) => tableAt(tables, at2)?.columns.find(({ column }) => column === at2.column);
var isOfProgress = (label) => /progress|update|position/i.test(label) && !/\b(?:b?rag\w*|status|rating)\b/i.test(label);
var known3 = /* @__PURE__ */ new WeakMap();
function violation3(milestone2, at2, valueAt) {
  let said = known3.get(milestone2);
  if (!said) known3.set(milestone2, said = violationOf(milestone2, at2, valueAt(at2)));
  return said;
}
function violationOf({ reportedText }, at2, expected) {
  const isAlone = textOf(expected).trim() === reportedText.trim();
  return {
    at: at2,
    message: `The status ${quoted(reportedText)} is not understood, so it counts as nothing reported. Write ${WORDS3}, or say what it means in Settings, under Words of progress.`,
    quote: reportedText,
    fixes: isAlone ? STATUS_WORDS2.map((word) => ({
      title: `Write \u201C${word}\u201D`,
      kind: "choice",
      edits: [{ at: at2, expected, value: word }]
    })) : []
  };
}
var STATUS_WORDS2 = ["Not started", "In progress", "Complete", "Suspended", "Cancelled"];
var WORDS3 = `${STATUS_WORDS2.slice(0, -1).join(", ")} or ${STATUS_WORDS2.at(-1) ?? ""}`;

// src/core/validate/rules/suspended-without-reason.ts
var suspendedWithoutReason = {
  id: "suspended-without-reason",
  severity: "warning",
  scope: "action",
  title: "Suspended without a reason",
  why: "What is suspended, deferred or cancelled is no longer counted as late; that needs a reason on record.",
  examples: {
    fails: `
      Action | Lead officer | Directorate | Milestone | Deadline | Status | Completed on | Comment
      Build a pool | Bea Quill | Leisure | Open the pool | May 2026 | Suspended | |
      | |  | Close the old pool | June 2026 | In progress | |
    `,
    passes: `
      Action | Lead officer | Directorate | Milestone | Deadline | Status | Completed on | Comment
      Build a pool | Bea Quill | Leisure | Open the pool | May 2026 | Suspended | | No money
    `
  },
  *check(reading2) {
    for (const milestone2 of milestonesThat(reading2, isStopped)) {
      const { reported, cells } = milestone2;
      if (reported !== "suspended" && reported !== "cancelled") continue;
      if (cells.comment === null || milestone2.comment !== "") continue;
      yield {
        at: cells.comment,
        message: `${quoted(milestone2.title)} is reported as ${quoted(milestone2.reportedText || reported)}, and the cell for comments is empty. ${ASKED4[reported]}`,
        quote: milestone2.text
      };
    }
  }
};
var ASKED4 = {
  suspended: "Say why, and until when.",
  cancelled: "Say why, and who agreed to it."
};
var isStopped = ({ reported }) => reported === "suspended" || reported === "cancelled";

// src/core/validate/rules/text-cut-off.ts
var textCutOff = {
  id: "text-cut-off",
  severity: "warning",
  title: "Text cut off",
  why: "Words lost on the way from another system can hold the deadline or the name of the lead.",
  examples: {
    fails: `
      Strategic Action | Lead Member, Lead Officer and Directorate | Milestones and Deadlines
      Build a pool | Cllr Ann Poole\u23CEBea Quill\u23CELeisure | Open the pool (May 2026)\u23CEClose the old pool and hand the site over to the (June
    `,
    passes: `
      Strategic Action | Lead Member, Lead Officer and Directorate | Milestones and Deadlines
      Build a pool | Cllr Ann Poole\u23CEBea Quill\u23CELeisure | Open the pool (May 2026)
    `
  },
  *check(reading2) {
    for (const problem of reading2.problems) {
      if (problem.kind !== "text-cut-off") continue;
      yield {
        at: problem.at,
        message: `The text ends in the middle: ${quoted(problem.text)}. Restore the rest from where it came.`,
        quote: problem.text
      };
    }
  }
};

// src/core/validate/rules/unknown-directorate.ts
var unknownDirectorate = {
  id: "unknown-directorate",
  severity: "warning",
  title: "Unknown directorate",
  why: "A directorate that is not on the list gets a line of its own in the roll-up, and its real one misses what belongs to it.",
  examples: {
    given: "Settings list one directorate: Leisure.",
    fails: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
      Plant trees | Cllr Ann Poole | Dev Shah | Housing | Plant 100 trees | June 2026
    `,
    passes: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
    `
  },
  *check(reading2, context) {
    const { settings, directorates } = context;
    if (settings.directorates.length === 0) return;
    const known5 = new Set(
      settings.directorates.flatMap(({ name, spellings }) => [name, ...spellings].map(sameWords))
    );
    const collective = new Set(directorates.filter((d) => d.collective).map(({ name }) => name));
    const names = settings.directorates.map(({ name }) => name);
    const told3 = /* @__PURE__ */ new Set();
    for (const action of reading2.plan.actions) {
      for (const directorate of action.directorates) {
        if (known5.has(sameWords(directorate)) || collective.has(directorate)) continue;
        if (told3.has(directorate)) continue;
        told3.add(directorate);
        yield {
          at: action.cells.directorate ?? action.cells.action,
          message: `${quoted(directorate)} is not one of the directorates in Settings: ${listed(names)}. Correct it, or add it there.`,
          quote: directorate,
          fixes: choices(directorate, names, reading2, context)
        };
      }
    }
  }
};
function choices(unknown, names, reading2, context) {
  const all = context.directorates.find(({ name }) => name === unknown)?.spellings ?? [];
  const spellings = all.map(({ text, cells }) => ({ text, cells: cells.filter((at2) => at2.sheet === reading2.sheet) })).filter(({ cells }) => cells.length > 0);
  return names.flatMap((name) => {
    const { edits, among, left } = rewriting(spellings, name, reading2, context);
    return edits.length === 0 || among.length + left > 0 ? [] : [{ title: `Write \u201C${name}\u201D in its place`, kind: "choice", edits }];
  });
}

// src/core/validate/rules/vague-wording.ts
var vagueWording = {
  id: "vague-wording",
  severity: "info",
  scope: "action",
  title: "Vague wording",
  why: "Nobody can say on the day whether a milestone that only continues or supports something is done.",
  examples: {
    fails: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Continue to open pools | May 2026
      | | |  | Close the old pool | June 2026
    `,
    passes: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
    `
  },
  *check(reading2, { settings }) {
    const beginsVaguely = beginningWith(settings.thresholds.vagueWords);
    if (beginsVaguely === null) return;
    const isVague = ({ title }) => beginsVaguely.test(title);
    for (const milestone2 of milestonesThat(reading2, isVague)) {
      if (isOver(milestone2)) continue;
      const verb = beginsVaguely.exec(milestone2.title)?.[1]?.toLowerCase() ?? "";
      yield {
        at: milestone2.cells.milestone,
        message: `${quoted(milestone2.text)} begins with \u201C${verb}\u201D, which says nothing that can be seen to be done. Say what will exist on the day.`,
        quote: milestone2.text
      };
    }
  }
};
var beginningWith = byObject((words6) => {
  const named4 = words6.map((word) => word.trim()).filter((word) => word !== "");
  return named4.length === 0 ? null : pattern("iu")`^[^\p{L}]*(?:to\s+|(?!to\s))(${named4})(?![\p{L}-])`;
});

// src/core/validate/rules/index.ts
var RULES = [
  errorValue,
  noPlanFound,
  planNotBegun,
  noHeaderFound,
  fieldMissing,
  labelNotUnderstood,
  hiddenSheetRead,
  hiddenRowsRead,
  planCountedTwice,
  actionWithoutMilestone,
  actionWithoutLeadMember,
  actionWithoutLeadOfficer,
  severalLeadOfficers,
  actionWithoutDirectorate,
  directorateSpeltSeveralWays,
  unknownDirectorate,
  duplicateAction,
  referenceUsedTwice,
  similarNames,
  ownerUncertain,
  milestoneWithoutDeadline,
  deadlineUnreadable,
  deadlineMisspelt,
  deadlineAmbiguous,
  deadlineYearInferred,
  dateTypedAsText,
  deadlineOutsidePlanYear,
  noFixedEnd,
  severalDeadlines,
  milestonesOutOfOrder,
  duplicateMilestone,
  vagueWording,
  deadlinesBunched,
  statusNotUnderstood,
  progressUnderAnotherLabel,
  completeWithoutDate,
  completedInTheFuture,
  percentAgainstStatus,
  ratingAgainstDates,
  overdueWithoutComment,
  revisedWithoutReason,
  suspendedWithoutReason,
  originalDeadlineAltered,
  milestoneGone,
  textCutOff,
  linesJoined,
  cellShifted,
  noiseIgnored,
  rowPassedOver,
  readInPart,
  fragmentDropped
];

// src/core/validate/copies.ts
function copiesOf(placed2) {
  const holding = placed2.filter(
    ({ reading: reading2, isCounted: isCounted2 }) => isCounted2 && reading2.plan.actions.length > 0
  );
  if (holding.length < 2) return placed2.map(() => null);
  const holders = /* @__PURE__ */ new Map();
  return placed2.map((own) => {
    if (!own.isCounted) return null;
    const counts2 = /* @__PURE__ */ new Map();
    for (const print of printsOf2(own.reading)) {
      const holder = holders.get(print);
      if (holder === void 0) holders.set(print, own);
      else counts2.set(holder, (counts2.get(holder) ?? 0) + 1);
    }
    const [most] = [...counts2].sort(([, a], [, b]) => b - a);
    return most === void 0 ? null : copyOf2(own, ...most);
  });
}
var FEWEST = 3;
function copyOf2(own, other, shared) {
  const of = printsOf2(own.reading).size;
  const smaller = Math.min(of, printsOf2(other.reading).size);
  if (shared < FEWEST || 2 * shared <= smaller) return null;
  const eachHasOwn = hasOwn(own.reading, other.reading) && hasOwn(other.reading, own.reading);
  const workbook = other.workbook === own.workbook ? null : other.workbook.name;
  return { sheet: other.reading.sheet, workbook, shared, of, eachHasOwn };
}
function hasOwn({ plan }, other) {
  const prints = printsOf2(other);
  return plan.actions.some((action) => !actionPrints(action).some((print) => prints.has(print)));
}
var printsOf2 = byObject(
  ({ plan }) => new Set(plan.actions.flatMap(actionPrints))
);
var actionPrints = byObject((action) => {
  const own = [action.text, ...action.leads.officers, ...action.directorates];
  const print = own.reduce((sum, words6) => printed(sameWords(words6), sum), 0);
  if (action.milestones.length === 0) return [print];
  return action.milestones.map((milestone2) => milestonePrint(milestone2, print));
});
var milestonePrint = ({ title, deadline }, action) => printed(deadline?.due ?? "", printed(sameWords(title), action));
function printed(text, before3) {
  let print = Math.imul(before3, 31) + 7;
  for (let i = 0; i < text.length; i++) print = Math.imul(print, 31) + text.charCodeAt(i) | 0;
  return print | 0;
}

// src/core/validate/last-return.ts
function createLastReturn() {
  let last = [];
  return (previous, readings) => {
    if (previous.length === 0) return readings.map(() => null);
    const ownersOf = ownership(previous, readings);
    const parts = readings.map(() => []);
    for (const action of previous.flatMap(({ actions }) => actions)) {
      for (const [owner, milestones] of sharedOut(action, ownersOf)) {
        parts[owner]?.push({ ...action, milestones });
      }
    }
    last = parts.map((actions, i) => {
      const before3 = last[i] ?? null;
      if (before3 !== null && samePart(before3.actions, actions)) return before3;
      return actions.length === 0 ? null : { planYear: previous[0]?.planYear ?? null, actions };
    });
    return last;
  };
}
function sharedOut(action, ownersOf) {
  const shares = /* @__PURE__ */ new Map();
  const keys = keysOf(action);
  action.milestones.forEach((milestone2, place) => {
    for (const owner of ownersOf(keys, place)) {
      const share = shares.get(owner);
      if (share) share.push(milestone2);
      else shares.set(owner, [milestone2]);
    }
  });
  return shares;
}
function ownership(previous, readings) {
  const byMilestone = /* @__PURE__ */ new Map();
  const byAction = /* @__PURE__ */ new Map();
  readings.forEach(({ plan }, place) => {
    for (const action of plan.actions) {
      const { own, milestones } = keysOf(action);
      if (!byAction.has(own)) byAction.set(own, place);
      for (const key of milestones) {
        const owners = byMilestone.get(key);
        if (!owners) byMilestone.set(key, [place]);
        else if (owners.at(-1) !== place) owners.push(place);
      }
    }
  });
  const byDirectorate = ownersByDirectorate(previous, readings, byMilestone);
  const successor = successorOf(previous, byMilestone, readings.length);
  return ({ own, milestones, directorates }, place) => {
    const holders = byMilestone.get(milestones[place] ?? "");
    if (holders) return holders;
    const ofDirectorate = directorates[place]?.map((key) => byDirectorate.get(key));
    const owner = byAction.get(own) ?? ofDirectorate?.find((each) => each !== void 0) ?? successor;
    return owner === null ? [] : [owner];
  };
}
function ownersByDirectorate(previous, readings, byMilestone) {
  const sizes = readings.map(
    ({ plan }) => plan.actions.reduce((sum, { milestones }) => sum + milestones.length, 0)
  );
  const ownerOf = (counts2) => mostOf(sizes.map((size, place) => (counts2[place] ?? 0) / (size || 1)));
  const before3 = previous.flatMap(({ actions }) => actions);
  const held = countsOf2(before3, (milestone2) => byMilestone.get(milestone2) ?? []);
  const holders = new Set([...held.values()].flatMap((counts2) => Object.keys(counts2).map(Number)));
  const fresh = readings.flatMap(({ plan }, place) => holders.has(place) ? [] : plan.actions);
  const written3 = countsOf2(fresh, (milestone2) => byMilestone.get(milestone2) ?? []);
  return new Map([...written3, ...held].map(([name, counts2]) => [name, ownerOf(counts2)]));
}
function countsOf2(actions, placesOf2) {
  const counts2 = /* @__PURE__ */ new Map();
  for (const { milestones, directorates } of actions.map(keysOf)) {
    milestones.forEach((milestone2, i) => {
      const [directorate, another] = directorates[i] ?? [];
      if (directorate === void 0 || another !== void 0) return;
      for (const place of placesOf2(milestone2)) {
        const own = counts2.get(directorate) ?? [];
        own[place] = (own[place] ?? 0) + 1;
        counts2.set(directorate, own);
      }
    });
  }
  return counts2;
}
function successorOf(previous, byMilestone, readings) {
  const counts2 = Array.from({ length: readings }, () => 0);
  let all = 0;
  for (const action of previous.flatMap(({ actions }) => actions)) {
    for (const key of keysOf(action).milestones) {
      all++;
      for (const place of byMilestone.get(key) ?? []) counts2[place] = (counts2[place] ?? 0) + 1;
    }
  }
  const most = mostOf(counts2);
  return (counts2[most] ?? 0) * 2 > all ? most : null;
}
var mostOf = (counts2) => counts2.indexOf(Math.max(...counts2));
var known4 = /* @__PURE__ */ new WeakMap();
function keysOf(action) {
  let keys = known4.get(action);
  if (!keys) {
    keys = {
      own: sameWords(action.text),
      milestones: action.milestones.map((milestone2) => milestoneKey(action, milestone2)),
      directorates: action.milestones.map(
        ({ directorates }) => directorates.length === 0 ? [""] : directorates.map(sameWords)
      )
    };
    known4.set(action, keys);
  }
  return keys;
}
var samePart = (a, b) => a.length === b.length && a.every(({ milestones }, i) => {
  const others = b[i]?.milestones ?? [];
  return milestones.length === others.length && milestones.every((m, j) => m === others[j]);
});

// src/core/plan/action-at.ts
function actionAt(reading2, at2) {
  const actions = actionsByTable(reading2).get(tableAt(reading2.tables, at2)) ?? [];
  let [from, to] = [0, actions.length];
  while (from < to) {
    const middle = from + to >> 1;
    const action = actions[middle];
    if (action !== void 0 && rowOf(action) <= at2.row) from = middle + 1;
    else to = middle;
  }
  return actions[from - 1];
}
var rowOf = ({ cells }) => cells.action.row;
var actionsByTable = byObject(({ plan, tables }) => {
  const inOrder = [...plan.actions].sort((a, b) => rowOf(a) - rowOf(b));
  const byTable = new Map(tables.map((table) => [table, []]));
  for (const action of inOrder) byTable.get(tableAt(tables, action.cells.action))?.push(action);
  return byTable.set(void 0, inOrder);
});

// src/core/validate/about.ts
function aboutCells(reading2) {
  return (at2) => {
    const action = actionAt(reading2, at2);
    if (action === void 0) return "";
    const { row: row2 } = at2;
    const texts = action.milestones.filter(
      ({ cells }) => cells.milestone.row === row2 || cells.more.some((more) => more.row === row2)
    ).map(({ text }) => text);
    return [action.text, ...texts].join("\n");
  };
}

// src/core/validate/ignored.ts
function ignoring({ ignored }) {
  if (ignored.length === 0) return () => false;
  const left = /* @__PURE__ */ new Map();
  const rules = /* @__PURE__ */ new Set();
  for (const each of ignored) {
    if (each.every === true) rules.add(each.rule);
    const key = keyOf5(each);
    left.set(key, [...left.get(key) ?? [], each.about]);
  }
  return ({ rule, at: at2, quote }, about) => {
    if (rules.has(rule)) return true;
    const rows = left.get(keyOf5({ rule, sheet: at2.sheet, quote }));
    return rows !== void 0 && (rows.includes("") || rows.includes(about()));
  };
}
var keyOf5 = (what) => JSON.stringify([what.rule, what.sheet, what.quote]);

// src/core/validate/validate.ts
function createValidator() {
  let last = null;
  return (reading2, rules, context) => {
    const chosen = chosenRules(rules, context);
    const before3 = last !== null && holdsStill(last, rules, reading2, context) ? last : null;
    const find2 = finder(context);
    const asked = { rules: chosen, context, find: find2 };
    const batches = batchesOf(reading2, asked, before3?.batches ?? NOTHING_FOUND);
    last = { rules, reading: reading2, context, batches: whole(batches) };
    const findings = [];
    const failures = [];
    for (const rule of chosen) {
      const found2 = rule.scope === "action" ? foundIn(batches, rule) : find2(rule, reading2);
      if (found2.done) append(findings, found2.value);
      else failures.push(failureOf(rule, reading2, found2.detail));
    }
    return { findings, failures };
  };
}
var failureOf = ({ id, title }, { sheet }, detail) => ({
  part: "rule",
  rule: id,
  title,
  sheet,
  detail
});
var NOTHING_FOUND = /* @__PURE__ */ new Map();
function foundIn(batches, { id }) {
  const findings = [];
  for (const batch of batches.values()) {
    const found2 = batch.get(id);
    if (found2?.done === false) return found2;
    if (found2 !== void 0) append(findings, found2.value);
  }
  return { done: true, value: findings };
}
function whole(batches) {
  const isWhole4 = (found2) => [...found2.values()].every(({ done }) => done);
  return new Map([...batches].filter(([, found2]) => isWhole4(found2)));
}
function holdsStill(last, rules, reading2, now) {
  const { context } = last;
  const [was, is] = [last.reading.plan.planYear, reading2.plan.planYear];
  return last.rules === rules && context.asAt === now.asAt && context.settings === now.settings && context.previous === now.previous && last.reading.sheet === reading2.sheet && was?.start === is?.start && was?.end === is?.end;
}
function chosenRules(rules, { settings }) {
  return rules.filter(({ id }) => settings.rules[id]?.on !== false).map((rule) => ({ ...rule, severity: settings.rules[rule.id]?.severity ?? rule.severity }));
}
function batchesOf(reading2, asked, before3) {
  const batches = /* @__PURE__ */ new Map();
  for (const stretch of stretchesOf(reading2.plan.actions)) {
    batches.set(stretch, before3.get(stretch) ?? checked(stretch, reading2, asked));
  }
  return batches;
}
function append(findings, more) {
  for (const finding of more) findings.push(finding);
}
function checked(actions, reading2, { rules, context, find: find2 }) {
  const part = { ...reading2, plan: { ...reading2.plan, actions } };
  const found2 = /* @__PURE__ */ new Map();
  for (const rule of rules) {
    attempt(() => rule.gather?.(actions, context));
    if (rule.scope !== "action") continue;
    const outcome = find2(rule, part);
    if (!outcome.done || outcome.value.length > 0) found2.set(rule.id, outcome);
  }
  return found2;
}
function finder(context) {
  const isIgnored = ignoring(context.settings);
  const ask = (rule, reading2) => {
    const findings = [];
    const about = aboutCells(reading2);
    for (const violation4 of rule.check(reading2, context)) {
      const fixes = violation4.fixes ?? [];
      const finding = { ...violation4, rule: rule.id, severity: rule.severity, fixes };
      if (!isIgnored(finding, () => about(finding.at))) findings.push(finding);
    }
    return findings;
  };
  return (rule, reading2) => attempt(() => ask(rule, reading2));
}

// src/core/review.ts
var review = (workbooks, options) => createReviewer()(workbooks, options);
function createReviewer() {
  const read3 = createReader();
  const readBefore = createReader();
  const lastReturn = createLastReturn();
  const settingsOf = steady();
  const statusFor = steadyStatus();
  const validators = /* @__PURE__ */ new Map();
  const validatorFor = (key) => {
    const known5 = validators.get(key) ?? createValidator();
    validators.set(key, known5);
    return known5;
  };
  return (workbooks, options) => {
    const { asAt, rules = RULES } = options;
    const settings = settingsOf(options.settings ?? DEFAULT_SETTINGS);
    const { readings, directorates, failures } = read3(workbooks, { asAt, settings });
    const statusOf = statusFor(asAt, settings.dueSoonDays);
    const shared = { asAt, settings, directorates, statusOf };
    const books = workbooks.map(({ name }, i) => ({ name, readings: readings[i] ?? [] }));
    const planYears2 = planYearsOf(books, { asAt, wanted: settings.rollUpYear });
    const counts2 = (reading2) => isCounted(reading2, planYears2);
    const before3 = readBefore(options.previous ?? [], { asAt, settings });
    const answering = lastReturn(
      before3.readings.flat().map(({ plan }) => plan),
      readings.flat()
    );
    const copies = copiesOf(
      books.flatMap(
        (workbook) => workbook.readings.map((reading2) => ({ workbook, reading: reading2, isCounted: counts2(reading2) }))
      )
    );
    let place = 0;
    const reviewed = workbooks.map((workbook, i) => {
      const own = readings[i] ?? [];
      const valueAt = valuesOf(workbook);
      const checked2 = own.map((reading2) => {
        const previous = answering[place] ?? null;
        const copyOf3 = copies[place++] ?? null;
        const check = validatorFor(JSON.stringify([i, reading2.sheet]));
        const { date1904 } = workbook;
        return check(reading2, rules, { ...shared, date1904, valueAt, previous, copyOf: copyOf3 });
      });
      return {
        name: workbook.name,
        readings: own,
        counted: own.filter(counts2),
        findings: checked2.flatMap(({ findings }) => findings),
        failures: [...failures[i] ?? [], ...checked2.flatMap((each) => each.failures)]
      };
    });
    const counted = reviewed.flatMap((workbook) => workbook.counted);
    const actions = actionsOf(counted);
    return {
      asAt,
      settings,
      workbooks: reviewed,
      directorates,
      planYears: planYears2,
      rollUp: rollUp(actions, statusOf),
      // Counted when somebody asks.
      get checked() {
        return checkedIn(actions, statusOf);
      },
      get doubts() {
        return doubtsIn(counted, settings);
      },
      notCompared: before3.failures.flat()
    };
  };
}
function steady() {
  let last = null;
  return (settings) => {
    if (last?.settings === settings) return settings;
    const text = JSON.stringify(settings);
    if (last?.text !== text) last = { settings, text };
    return last.settings;
  };
}
function steadyStatus() {
  let last = null;
  return (asAt, dueSoonDays) => {
    if (last?.asAt !== asAt || last.dueSoonDays !== dueSoonDays) {
      last = { asAt, dueSoonDays, statusOf: statusAt({ asAt, dueSoonDays }) };
    }
    return last.statusOf;
  };
}
var actionsOf = (readings) => readings.flatMap(({ plan }) => plan.actions);
function valuesOf(workbook) {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  return ({ sheet, row: row2, column }) => sheets.get(sheet)?.rows[row2]?.[column] ?? null;
}

// src/core/sheet/workbook.ts
function worksheet(name, rows, rest = {}) {
  return {
    name,
    rows,
    visibility: "visible",
    merges: [],
    numberFormats: /* @__PURE__ */ new Map(),
    hiddenRows: /* @__PURE__ */ new Set(),
    tables: [],
    columnWidths: [],
    bold: /* @__PURE__ */ new Set(),
    indents: /* @__PURE__ */ new Map(),
    ...rest
  };
}

// bench/register.ts
var AS_AT = "2026-10-01";
var YEAR_START = "2026-04-01";
var DIRECTORATES2 = [
  "Adult Services",
  "Children & Learning",
  "Corporate Resources",
  "Environment & Streets",
  "Growth & Homes",
  "Public Health"
];
var MONTHS5 = "January February March April May June July August September October November December".split(
  " "
);
var FORENAMES = "Ann Bea Cy Dev Eve Finn Gita Hal Ines Jo Kit Lena".split(" ");
var SURNAMES = "Quill Shah Tull Udal Poole Wray Farrow Marsh Ibbot Okoro Lund Penry Voss".split(
  " "
);
var LABELS = [
  "Ref",
  "Theme",
  "Priority",
  "Strategic action",
  "Lead member",
  "Lead officer",
  "Directorate",
  "Milestone",
  "Deadline",
  "Status",
  "Completed on",
  "Comment"
];
function register(milestones) {
  const rows = [LABELS];
  for (let i = 0; i < milestones; i++) rows.push(row(i));
  return { name: "register.xlsx", date1904: false, sheets: [worksheet("Register", rows)] };
}
var STRIDE = 85;
var SPREAD = 80;
function row(i) {
  const action = Math.floor(i / 4);
  const step = i % 4;
  const due = addDays(YEAR_START, step * STRIDE + action * 37 % SPREAD);
  const fault = faultOf(i);
  const progress = progressOf2(due, i, fault);
  return [
    `A${String(action + 1)}.${String(step + 1)}`,
    `Theme ${String(action % 5)}`,
    `Priority ${String(action % 21)}`,
    `Deliver improvement programme number ${String(action)} across the borough`,
    `Cllr ${person(action % 9)}`,
    faultOf(action * 4) === "officer" ? null : person(action % 60),
    DIRECTORATES2[action % DIRECTORATES2.length] ?? "",
    `Stage ${String(step + 1)} report agreed for programme ${String(action)}`,
    fault === "deadline" ? null : fault === "open" ? "TBC" : written2(due, i, fault),
    progress.status,
    progress.on,
    progress.comment
  ];
}
var person = (n) => `${FORENAMES[n % FORENAMES.length] ?? ""} ${SURNAMES[(n * 5 + Math.floor(n / FORENAMES.length)) % SURNAMES.length] ?? ""}`;
function written2(due, i, fault) {
  const year = Number(due.slice(0, 4)) + (fault === "year" ? 1 : 0);
  const month3 = Number(due.slice(5, 7));
  if (i % 3 === 0) return `${MONTHS5[month3 - 1] ?? ""} ${String(year)}`;
  if (i % 3 === 1) return `${String(Number(due.slice(8)))}/${String(month3)}/${String(year)}`;
  return serialFromDay(String(year) + due.slice(4));
}
function progressOf2(due, i, fault) {
  const chance = scattered(i + 7) % 100;
  const reason = fault === "comment" ? null : "Waiting for the contractor; expected next month";
  if (fault === "comment" || due < AS_AT && chance < 12) {
    return { status: "In progress", on: null, comment: reason };
  }
  if (due < AS_AT) {
    const on = fault === "completion" ? null : serialFromDay(addDays(due, -(chance % 20)));
    return { status: "Complete", on, comment: null };
  }
  if (chance < 3) return { status: "Suspended", on: null, comment: `Until ${formatDay(due)}` };
  return { status: chance < 40 ? "In progress" : "Not started", on: null, comment: null };
}
var FAULTS = [
  ["deadline", 12],
  ["open", 8],
  ["year", 8],
  ["completion", 25],
  ["comment", 25],
  ["officer", 10]
];
function faultOf(i) {
  let place = scattered(i) % 1e3;
  for (const [fault, share] of FAULTS) {
    if (place < share) return fault;
    place -= share;
  }
  return "none";
}
var scattered = (i) => Math.imul(i + 1, 2654435761) >>> 0 >>> 8;

// ../../tmp/mm/rv.main.ts
var wb = register(1e5);
var ts = [];
for (let i = 0; i < 12; i++) {
  globalThis.gc?.();
  const c0 = process.cpuUsage().user;
  const s = performance.now();
  review([wb], { asAt: AS_AT, settings: DEFAULT_SETTINGS });
  ts.push((process.cpuUsage().user - c0) / 1e3, performance.now() - s);
}
var wall = ts.filter((_, i) => i % 2).slice(2).sort((a, b) => a - b);
var cpu = ts.filter((_, i) => i % 2 === 0).slice(2).sort((a, b) => a - b);
console.log("wall min", wall[0].toFixed(0), "median", wall[5].toFixed(0), "cpu min", cpu[0].toFixed(0), "median", cpu[5].toFixed(0));
