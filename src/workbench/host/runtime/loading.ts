import { publishedMembers, reaches } from "../office-js/level";
import type { Exchange } from "./batch";
import { NotSupportedByHost, requireArgument } from "./errors";
import type { LoadTree } from "./load";
import type { ClassSpec } from "./spec";
import { type ProxyState, stateOf, targetOf } from "./state";

/** Reads what a load asks for on Excel's side; the proxy has it when the batch is over. */
export function loadInto(state: ProxyState, tree: LoadTree, exchange: Exchange): void {
  if (state.found.kind === "nothing") {
    exchange.answer(null, () => {
      state.isNull = true;
    });
    return;
  }
  if (state.spec.items) return loadItems(state, tree, exchange);
  const target = targetOf(state, exchange.server);
  for (const name of scalarsOf(state, tree)) loadScalar(state, target, name, exchange);
  for (const [name, inner] of innerOf(state.spec, tree)) {
    loadInto(childOf(state, name, target, exchange), inner, exchange);
  }
}

/** A collection's load names its items' properties: "name", "items/name" or "items". */
function loadItems(state: ProxyState, tree: LoadTree, exchange: Exchange): void {
  const { spec, context } = state;
  const target = targetOf(state, exchange.server);
  if (!spec.items) return;
  const { of, list } = spec.items;
  const own = [...tree.own].filter((name) => spec.properties?.[name]);
  for (const name of own) loadScalar(state, target, name, exchange);
  const wanted = itemTree(tree, own);
  const items = list(target as never, exchange.server)
    .slice(tree.skip, tree.skip + tree.top)
    .map((found, index) =>
      context.proxyOf(of, `${state.path}.items[${String(index)}]`, {
        kind: "target",
        target: found,
      }),
    );
  for (const item of items) loadInto(stateOf(item), wanted, exchange);
  exchange.answer(null, () => {
    state.items = items;
    state.isNull = false;
  });
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

function scalarsOf(state: ProxyState, tree: LoadTree): string[] {
  const { spec, context } = state;
  const properties = Object.entries(spec.properties ?? {});
  const published = publishedMembers(spec.name);
  const every = properties
    .filter(
      ([name, property]) =>
        tree.all &&
        property.onRequest !== true &&
        reaches(context.apiLevel, published.get(name)?.level ?? ""),
    )
    .map(([name]) => name);
  const named = [...tree.own].filter((name) => name !== "isNullObject" && !spec.objects?.[name]);
  for (const name of named) checkLoadable(spec, name, context.apiLevel);
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

function childOf(state: ProxyState, name: string, target: unknown, exchange: Exchange): ProxyState {
  const leads = state.spec.objects?.[name];
  requireArgument(leads !== undefined, `${state.spec.name} has no "${name}" to load from.`);
  const known = state.children.get(name);
  if (known && stateOf(known).found.kind !== "pending") return stateOf(known);
  const inner = leads.get(target as never, exchange.server);
  const found =
    inner === null ? ({ kind: "nothing" } as const) : ({ kind: "target", target: inner } as const);
  if (known) {
    stateOf(known).found = found;
    return stateOf(known);
  }
  const child = state.context.proxyOf(leads.of, `${state.path}.${name}`, found);
  state.children.set(name, child);
  return stateOf(child);
}

function loadScalar(state: ProxyState, target: unknown, name: string, exchange: Exchange): void {
  const property = state.spec.properties?.[name];
  if (!property) throw new NotSupportedByHost(`${state.spec.name}.${name}`);
  const value = property.get(target as never, exchange.server);
  exchange.answer(value, () => {
    state.loaded.set(name, value);
    state.isNull = false;
  });
}
