import { z } from "zod";
import { isDay } from "./day";

const day = z.string().refine(isDay, "must be a day, YYYY-MM-DD");
const month = z.int().min(1).max(12);
const span = z.tuple([month, month]);
const period = z
  .strictObject({ start: day, end: day })
  .refine((p) => p.start <= p.end, "must end on or after it starts");

/** Everything a person can choose; every part has a default, so `{}` is a whole Settings. */
export const settingsSchema = z.strictObject({
  version: z.literal(1).default(1),
  /** The day everything is judged at in the pane; null is the day it is opened. */
  asAt: day.nullable().default(null),
  /** The plan year; null takes it from the plan's own headings. */
  planYear: period.nullable().default(null),
  /**
   * Which plans are rolled up where there are plans of several years: those of
   * one, or "all" of them added; null takes the year that holds the as-at date,
   * else the latest.
   */
  rollUpYear: z
    .union([z.literal("all"), period])
    .nullable()
    .default(null),
  /** A milestone due within so many days of the as-at date is due soon. */
  dueSoonDays: z.int().min(0).max(366).default(30),
  /** What "Q1" is: April to June, or January to March. */
  quarters: z.enum(["financial", "calendar"]).default("financial"),
  /** First and last month of each school term; council practice in England. */
  terms: z
    .strictObject({ autumn: span, spring: span, summer: span })
    .default({ autumn: [9, 12], spring: [1, 3], summer: [4, 7] }),
  /** First and last month of each season. */
  seasons: z
    .strictObject({ spring: span, summer: span, autumn: span, winter: span })
    .default({ spring: [3, 5], summer: [6, 8], autumn: [9, 11], winter: [12, 2] }),
  /**
   * What the colours of a rating mean where a milestone is past its date: red
   * ("simple"), amber up to one month and then red ("brag"), or red if less than
   * half is done ("percentage").
   */
  ratingScheme: z.enum(["simple", "brag", "percentage"]).default("brag"),
  /** Directorates a person has confirmed, each with its other spellings. */
  directorates: z
    .array(z.strictObject({ name: z.string().min(1), spellings: z.array(z.string()).default([]) }))
    .default([]),
  /** Columns a person has named, by sheet and then by column letters; [] is "not part of the plan". */
  columns: z.record(z.string(), z.record(z.string(), z.array(z.string()))).default({}),
  /** What words of progress mean that nobody could know, by the word; "none" is that it says nothing. */
  statusWords: z
    .record(
      z.string().min(1),
      z.enum(["none", "not-started", "in-progress", "complete", "suspended", "cancelled"]),
    )
    .default({}),
  /** What a person has changed of the rules, by rule. */
  rules: z
    .record(
      z.string(),
      z.strictObject({
        on: z.boolean().optional(),
        severity: z.enum(["error", "warning", "info"]).optional(),
      }),
    )
    .default({}),
  /** Findings a person has said to leave: which, where, on what words, and why. */
  ignored: z
    .array(
      z.strictObject({
        rule: z.string(),
        sheet: z.string(),
        /** What the finding quotes, so that it is found again when rows move. */
        quote: z.string(),
        /** What its row is about, so that it is told from others with the same words; "" is any. */
        about: z.string().default(""),
        /** Whether it holds for whatever the rule finds on any sheet, new findings too. */
        every: z.literal(true).optional(),
        reason: z.string(),
      }),
    )
    .default([]),
  /** What a person has answered to the questions at the head of the pane, so that none is asked twice. */
  answers: z
    .array(
      z.discriminatedUnion("question", [
        /** It is right that a sheet reports no progress. */
        z.strictObject({ question: z.literal("no-progress"), sheet: z.string() }),
        /** A day is meant that lies outside the plan's year. */
        z.strictObject({ question: z.literal("as-at"), asAt: day, start: day, end: day }),
      ]),
    )
    .default([]),
  thresholds: z
    .strictObject({
      /** Milestones due on one day before they count as bunched. */
      bunched: z.int().min(2).default(10),
      /** Words that say nothing a person could check. */
      vagueWords: z
        .array(z.string())
        .default(["continue", "ongoing", "on-going", "support", "maintain", "explore"]),
    })
    .prefault({}),
});

export type Settings = z.infer<typeof settingsSchema>;

/** An answer to one of the pane's questions. */
export type Answer = Settings["answers"][number];

/** The settings nobody has changed. */
export const DEFAULT_SETTINGS: Settings = settingsSchema.parse({});
