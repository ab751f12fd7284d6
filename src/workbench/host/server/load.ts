import type { QueryInfo } from "../protocol";

/**
 * What a load asks for: an object's own properties, and the same for the
 * objects its properties lead to.
 */
export interface LoadTree {
  /** Every scalar property: a load without names, or "*". */
  all: boolean;
  readonly own: Set<string>;
  readonly inner: Map<string, LoadTree>;
  readonly top: number;
  readonly skip: number;
}

/** The paths of a request, "format/fill/color", as a tree. */
export function treeOf({ Select = [], Expand = [], Top, Skip }: QueryInfo): LoadTree {
  const tree = emptyTree(Top, Skip);
  if (Select.length === 0) tree.all = true;
  for (const path of Select) {
    const steps = path.split(/[/.]/);
    const last = steps.pop() ?? "";
    const at = steps.reduce(innerTree, tree);
    if (last === "*") at.all = true;
    else at.own.add(last);
  }
  for (const path of Expand) path.split("/").reduce(innerTree, tree).all = true;
  return tree;
}

function emptyTree(top = Infinity, skip = 0): LoadTree {
  return { all: false, own: new Set(), inner: new Map(), top, skip };
}

function innerTree(tree: LoadTree, name: string): LoadTree {
  const found = tree.inner.get(name) ?? emptyTree();
  tree.inner.set(name, found);
  return found;
}
