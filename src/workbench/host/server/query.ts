import { loadedName, type QueryInfo } from "../protocol";
import { publishedMembers, reaches } from "../office-js/level";
import { NotSupportedByHost, requireArgument } from "../errors";
import type { LoadTree } from "./load";
import { treeOf } from "./load";
import type { ClassSpec } from "./spec";
import type { Excel } from "./excel";
import type { Found } from "./references";

type Loaded = Record<string, unknown>;

/** What a load asks for, by Excel's names; null for what is not there. */
export function load(
  excel: Excel,
  found: Found | null,
  query: QueryInfo | undefined,
): Loaded | null {
  return found && loadTree(excel, found, treeOf(query ?? {}));
}

/** What tells an object from its like, which the client knows from now on: its id, the name it is kept under. */
export function identityOf({ server, references }: Excel, found: Found): Loaded {
  const { spec, target } = found;
  const reference = references.nameOf(found);
  return {
    ...(spec.properties?.id && { Id: spec.properties.id.get(target as never, server) }),
    ...(spec.key && { _Id: spec.key(target as never) }),
    ...(reference !== undefined && { _ReferenceId: reference }),
  };
}

function loadTree(excel: Excel, found: Found, tree: LoadTree): Loaded {
  const { spec, target } = found;
  if (spec.items) return loadItems(excel, found, tree);
  const loaded: Loaded = {};
  for (const name of scalarsOf(excel, spec, tree)) {
    loaded[loadedName(name)] = scalar(excel, found, name);
  }
  for (const [name, inner] of innerOf(spec, tree)) {
    const leads = spec.objects?.[name];
    requireArgument(leads !== undefined, `${spec.name} has no "${name}" to load from.`);
    const to = leads.get(target as never, excel.server);
    const at = { spec: excel.classes[leads.of], target: to };
    loaded[loadedName(name)] = to === null ? null : loadTree(excel, at, inner);
  }
  return loaded;
}

/** A collection's load names its items' properties: "name", or "*" for all. */
function loadItems(excel: Excel, found: Found, tree: LoadTree): Loaded {
  const { spec, target } = found;
  if (!spec.items) return {};
  const { of, list } = spec.items;
  const own = [...tree.own].filter((name) => spec.properties?.[name]);
  const loaded = Object.fromEntries(
    own.map((name) => [loadedName(name), scalar(excel, found, name)]),
  );
  const wanted = itemTree(tree, own);
  const items = list(target as never, excel.server).slice(tree.skip, tree.skip + tree.top);
  const each = items.map((item): Loaded => {
    const at = { spec: excel.classes[of], target: item };
    return { ...identityOf(excel, at), ...loadTree(excel, at, wanted) };
  });
  return { ...loaded, _Items: each };
}

function itemTree(tree: LoadTree, own: readonly string[]): LoadTree {
  const items = tree.inner.get("items");
  const names = [...tree.own].filter((name) => name !== "items" && !own.includes(name));
  const inner = [...tree.inner].filter(([name]) => name !== "items");
  return {
    all: tree.all || tree.own.has("items") || items?.all === true,
    own: new Set([...names, ...(items?.own ?? [])]),
    inner: new Map([...inner, ...(items?.inner ?? [])]),
    top: Infinity,
    skip: 0,
  };
}

function scalarsOf({ server }: Excel, spec: ClassSpec, tree: LoadTree): string[] {
  const published = publishedMembers(spec.name);
  const every = Object.entries(spec.properties ?? {})
    .filter(
      ([name, property]) =>
        tree.all &&
        property.onRequest !== true &&
        reaches(server.apiLevel, published.get(name)?.level ?? ""),
    )
    .map(([name]) => name);
  const named = [...tree.own].filter((name) => name !== "isNullObject" && !spec.objects?.[name]);
  for (const name of named) checkLoadable(spec, name, server.apiLevel);
  return [...new Set([...every, ...named])];
}

function checkLoadable(spec: ClassSpec, name: string, apiLevel: string): void {
  const member = publishedMembers(spec.name).get(name);
  requireArgument(
    member?.kind === "property" && reaches(apiLevel, member.level),
    `${spec.name} has no property "${name}" to load.`,
  );
  if (!spec.properties?.[name]) throw new NotSupportedByHost(`${spec.name}.${name}`);
}

/** Loading "format" alone is loading all of the format's own scalar properties. */
function innerOf(spec: ClassSpec, tree: LoadTree): [string, LoadTree][] {
  const whole = [...tree.own]
    .filter((name) => spec.objects?.[name])
    .map((name): [string, LoadTree] => [
      name,
      { all: true, own: new Set(), inner: new Map(), top: Infinity, skip: 0 },
    ]);
  return [...whole, ...tree.inner];
}

function scalar({ server }: Excel, { spec, target }: Found, name: string): unknown {
  const property = spec.properties?.[name];
  if (!property) throw new NotSupportedByHost(`${spec.name}.${name}`);
  return property.get(target as never, server);
}
