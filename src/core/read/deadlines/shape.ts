import { readText } from "./in-text";
import type { Conventions } from "./notation";

export type Shape = "whole" | "start" | "end" | "none";

const LONGEST = 60;
/** What a line could go on with, and what could stand on the line before it. */
const ENDINGS = [" 2011)", " March 2011)", " term 2011)"];
const BEGINNINGS = ["(March ", "(1 ", "(Summer "];
/** A condition goes on in any words, so only the bracket that ends it shows that it does. */
const CONDITION = "(March 2011 – subject to ";

/**
 * Whether a line is nothing but a deadline, the beginning of one ("(November")
 * or the end of one ("2011)"): whether another line could make it whole.
 */
export function shapeOfText(text: string, conventions: Conventions): Shape {
  const line = text.trim();
  if (line === "" || line.length > LONGEST) return "none";
  if (isWhole(line, conventions) && !isHalf(line)) return "whole";
  if (ENDINGS.some((ending) => isWhole(line + ending, conventions))) return "start";
  if (BEGINNINGS.some((beginning) => isWhole(beginning + line, conventions))) return "end";
  const closes = line.endsWith(")") && !line.includes("(");
  return closes && isWhole(CONDITION + line, conventions) ? "end" : "none";
}

function isWhole(text: string, conventions: Conventions): boolean {
  const { deadline, title } = readText(text, conventions);
  const rest = title.replace(/[()[\]\s]/g, "");
  return (
    deadline !== null &&
    deadline.precision !== "none" &&
    (rest === "" || /^\([A-Z&]{2,6}\)?$/.test(title))
  );
}

/** A bracket left open, a year alone, or a month without one: half of a deadline at the least. */
function isHalf(line: string): boolean {
  const open = line.split("(").length - line.split(")").length;
  return open !== 0 || /^\W*\d{4}\W*$/.test(line) || !/\d/.test(line);
}
