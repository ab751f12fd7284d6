import type { QueryInfo } from "../protocol";
import { isRecord } from "./arguments";
import { requireArgument } from "./errors";

/**
 * What a `load` asks for: an object's own properties, and the same for the
 * objects its properties lead to.
 */
export interface LoadTree {
  /** Every scalar property: `load()` without names. */
  all: boolean;
  readonly own: Set<string>;
  readonly inner: Map<string, LoadTree>;
  top: number;
  skip: number;
}

/**
 * Reads the forms `load` accepts: "values, format/fill/color", an array of such
 * paths, `{ values: true, format: { fill: { color: true } } }`, and
 * `{ select, expand, top, skip }`.
 * learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model#load
 */
export function loadTree(option: unknown): LoadTree {
  const tree = emptyTree();
  if (option === undefined || option === null) tree.all = true;
  else if (typeof option === "string" || Array.isArray(option)) addPaths(tree, pathsIn(option));
  else if (isRecord(option)) addObject(tree, option);
  else requireArgument(false, "Property names were expected.");
  return tree;
}

/** The same as a request carries it, "*" being every scalar property. */
export function treeOf({
  Select = [],
  Expand = [],
  Top = Infinity,
  Skip = 0,
}: QueryInfo): LoadTree {
  const tree = emptyTree();
  addPaths(tree, Select);
  for (const path of Expand) innerAt(tree, path.split("/")).all = true;
  return { ...tree, top: Top, skip: Skip };
}

function emptyTree(): LoadTree {
  return { all: false, own: new Set(), inner: new Map(), top: Infinity, skip: 0 };
}

function pathsIn(option: unknown): string[] {
  const parts = Array.isArray(option) ? option : [option];
  return parts
    .flatMap((part) => {
      requireArgument(typeof part === "string", "Property names were expected.");
      return part.split(",");
    })
    .map((path) => path.trim())
    .filter((path) => path !== "");
}

function addPaths(tree: LoadTree, paths: readonly string[]): void {
  if (paths.length === 0) tree.all = true;
  for (const path of paths) {
    const steps = path.split(/[/.]/);
    const last = steps.pop() ?? "";
    const at = innerAt(tree, steps);
    if (last === "*") at.all = true;
    else at.own.add(last);
  }
}

const innerAt = (tree: LoadTree, steps: readonly string[]): LoadTree =>
  steps.reduce(innerTree, tree);

function innerTree(tree: LoadTree, name: string): LoadTree {
  const found = tree.inner.get(name) ?? emptyTree();
  tree.inner.set(name, found);
  return found;
}

const PAGING = new Set(["select", "expand", "top", "skip"]);

function addObject(tree: LoadTree, option: Record<string, unknown>): void {
  const names = Object.keys(option);
  if (names.some((name) => PAGING.has(name))) return addPaging(tree, option);
  for (const [name, wanted] of Object.entries(option)) {
    if (name === "$all") tree.all = wanted === true;
    else if (name === "$top") tree.top = countOf(wanted);
    else if (name === "$skip") tree.skip = countOf(wanted);
    else if (wanted === true) tree.own.add(name);
    else if (isRecord(wanted)) addObject(innerTree(tree, name), wanted);
    else
      requireArgument(
        wanted === false || wanted === undefined,
        `"${name}" is neither true nor false.`,
      );
  }
}

function addPaging(tree: LoadTree, option: Record<string, unknown>): void {
  addPaths(tree, pathsIn(option.select ?? []));
  for (const path of pathsIn(option.expand ?? [])) {
    innerAt(tree, path.split("/")).all = true;
  }
  if (option.top !== undefined) tree.top = countOf(option.top);
  if (option.skip !== undefined) tree.skip = countOf(option.skip);
}

function countOf(value: unknown): number {
  requireArgument(typeof value === "number" && value >= 0, "A count was expected.");
  return value;
}
