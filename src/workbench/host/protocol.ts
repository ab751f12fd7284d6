import type { EventName } from "./event-names";

/**
 * The form in which Office.js asks Excel for things: objects named by the path
 * that leads to them, and what is to be done with them, in order. It is plain
 * data, and it is Microsoft's: their client and ours write it, and one server
 * (`server/answer.ts`) reads it. Members are called as Excel calls them, with a
 * capital: "GetRange", "Values".
 */
export interface Request {
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
  readonly Actions: readonly Action[];
}

/** Where an object is found: a member of its parent's, or a reference kept from before. */
export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export const PATH = {
  workbook: 1,
  method: 3,
  property: 4,
  item: 5,
  reference: 6,
  nothing: 7,
} as const;

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export const ACTION = { find: 1, load: 2, call: 3, set: 4, trace: 5 } as const;

/** Arguments, and beside each the id of the object's path it stands for; 0 for a plain value. */
export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly PathIds[];
}

type PathIds = number | readonly PathIds[];

/** The key under which an object within an argument's own properties gives its path's id. */
export const OBJECT_IN_ARGUMENT = "_ObjectPathId";

/** What a load asks for: "values", "format/fill/color", "*". */
export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

/** What goes with a request as a whole, added up. */
export const FLAG = { writes: 1, canBeUndone: 16, waitsForCellEdit: 64 } as const;

/** A value for each action, or what went wrong with one of them. */
export interface Answer {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error?: Failure;
}

export interface Failure {
  readonly Code: string;
  readonly Message: string;
  readonly Location?: string;
  /** Which of the request's actions failed; none where the request was refused as a whole. */
  readonly ActionIndex?: number;
}

/** What Excel tells of by itself: the kind of event, and whether it is heard of on one sheet or on all. */
export interface Message {
  readonly eventType: number;
  readonly targetId: string;
  readonly args: Readonly<Record<string, unknown>>;
}

/** What a client must know of one of Excel's classes, to ask for its members. */
export interface ClassShape {
  readonly name: string;
  /** Properties, and whether they can be set. */
  readonly properties: Readonly<Record<string, boolean>>;
  /** Properties that lead to another object, with its class. */
  readonly objects: Readonly<Record<string, string>>;
  /** What a method gives: nothing, a plain result, or an object of a class. */
  readonly methods: Readonly<Record<string, "action" | "result" | { readonly of: string }>>;
  readonly events: Readonly<Record<string, EventName>>;
  /** Of a collection, the class of what it holds. */
  readonly items: string | null;
}

/** The target of an event that is heard of for every sheet. */
export const EVERY_SHEET = "Workbook";

/** Members that Excel knows by another word than the API. */
const OTHER_WORDS: Readonly<Record<string, string>> = {
  showGridlines: "Gridlines",
  showHeadings: "Headings",
};

/** Excel's name for a member that is set or called, "Values". */
export const excelName = (member: string): string =>
  OTHER_WORDS[member] ?? member.charAt(0).toUpperCase() + member.slice(1);

/** The member that Excel's name means: "values". */
export const memberName = (name: string): string =>
  Object.keys(OTHER_WORDS).find((member) => OTHER_WORDS[member] === name) ??
  name.charAt(0).toLowerCase() + name.slice(1);

/** The name under which Excel gives a property that was loaded. */
export const loadedName = (member: string): string =>
  member.charAt(0).toUpperCase() + member.slice(1);
