import type { QueryInfo } from "../protocol";
import { requireArgument } from "../errors";
import { isRecord } from "./plain";

/**
 * Reads the forms `load` accepts: "values, format/fill/color", an array of such
 * paths, `{ values: true, format: { fill: { color: true } } }`, and
 * `{ select, expand, top, skip }`.
 * learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model#load
 */
export function queryOf(option: unknown): QueryInfo {
  if (option === undefined || option === null) return {};
  if (typeof option === "string" || Array.isArray(option)) return { Select: pathsIn(option) };
  requireArgument(isRecord(option), "Property names were expected.");
  return Object.keys(option).some((name) => PAGING.has(name)) ? paging(option) : strict(option);
}

const PAGING = new Set(["select", "expand", "top", "skip"]);

function paging({ select, expand, top, skip }: Record<string, unknown>): QueryInfo {
  return {
    Select: pathsIn(select ?? []),
    Expand: pathsIn(expand ?? []),
    ...(top !== undefined && { Top: countOf(top) }),
    ...(skip !== undefined && { Skip: countOf(skip) }),
  };
}

function strict({ $top, $skip, ...names }: Record<string, unknown>): QueryInfo {
  return {
    Select: pathsOf(names, ""),
    ...($top !== undefined && { Top: countOf($top) }),
    ...($skip !== undefined && { Skip: countOf($skip) }),
  };
}

function pathsOf(names: Record<string, unknown>, before: string): string[] {
  return Object.entries(names).flatMap(([name, wanted]) => {
    if (isRecord(wanted)) return pathsOf(wanted, `${before}${name}/`);
    const known = typeof wanted === "boolean" || wanted === undefined;
    requireArgument(known, `"${name}" is neither true nor false.`);
    return wanted === true ? [`${before}${name === "$all" ? "*" : name}`] : [];
  });
}

function pathsIn(option: unknown): string[] {
  const parts: unknown[] = Array.isArray(option) ? option : [option];
  return parts
    .flatMap((part) => {
      requireArgument(typeof part === "string", "Property names were expected.");
      return part.split(",");
    })
    .map((path) => path.trim())
    .filter((path) => path !== "");
}

function countOf(value: unknown): number {
  requireArgument(typeof value === "number" && value >= 0, "A count was expected.");
  return value;
}
