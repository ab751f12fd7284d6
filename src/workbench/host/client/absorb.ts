import { type ClassShape, loadedName, PATH } from "../protocol";
import { type Maker, type Proxied, type ProxyState, stateOf } from "./state";

type Loaded = Readonly<Record<string, unknown>>;

/** Takes in what a load has brought: properties, those of the objects they lead to, and items. */
export function absorb(maker: Maker, state: ProxyState, value: unknown): void {
  state.isNull = value === null;
  if (value === null) return;
  const loaded = value as Loaded;
  const { shape } = state;
  for (const name of Object.keys(shape.properties)) {
    const given = loadedName(name);
    if (given in loaded) state.loaded.set(name, loaded[given]);
  }
  for (const [name, of] of Object.entries(shape.objects)) {
    const given = loadedName(name);
    if (given in loaded) absorb(maker, childOf(maker, state, name, of), loaded[given]);
  }
  if (shape.items !== null && Array.isArray(loaded._Items)) {
    const items = loaded._Items as Loaded[];
    state.items = items.map((item, index) => itemOf(maker, state, item, index));
  }
}

function childOf(maker: Maker, state: ProxyState, name: string, of: string): ProxyState {
  const child = state.children.get(name) ?? maker.memberOf(state, name, of);
  state.children.set(name, child);
  return stateOf(child);
}

/** An item is found by its id from now on, or else by its place. */
function itemOf(maker: Maker, state: ProxyState, loaded: Loaded, index: number): Proxied {
  const id = loaded.Id ?? loaded._Id;
  const where =
    typeof id === "string"
      ? { ObjectPathType: PATH.item, Name: "", ArgumentInfo: { Arguments: [id] } }
      : { ObjectPathType: PATH.method, Name: "GetItemAt", ArgumentInfo: { Arguments: [index] } };
  const text = `${state.text}.items[${String(index)}]`;
  const item = maker.proxyOf(itemClass(state.shape), text, { ...where, parent: state.path });
  const own = stateOf(item);
  absorb(maker, own, loaded);
  return item;
}

const itemClass = ({ items }: ClassShape): string => items ?? "";
