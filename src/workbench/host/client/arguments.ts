import { type ArgumentInfo, OBJECT_IN_ARGUMENT } from "../protocol";
import { OfficeError } from "../errors";
import type { Path } from "./path";
import { plain } from "./plain";
import { isProxy, type Queue, stateOf } from "./state";

/** Arguments as they are sent, and the objects among them. */
interface Sent {
  readonly ArgumentInfo: ArgumentInfo;
  readonly givens: readonly Path[];
}

/** Makes arguments ready to be sent: objects of the same context by their paths, all else as JSON. */
export function argumentsOf(context: Queue, args: readonly unknown[]): Sent {
  const givens: Path[] = [];
  const idOf = (value: unknown): number => {
    if (typeof value !== "object" || value === null || !isProxy(value)) return 0;
    const state = stateOf(value);
    if (state.context !== context) throw new OfficeError("InvalidRequestContext");
    givens.push(state.path);
    return state.path.info.Id;
  };
  const inner = (value: object): unknown => {
    const id = idOf(value);
    return id === 0 ? undefined : { [OBJECT_IN_ARGUMENT]: id };
  };
  const ids = args.map(idOf);
  const Arguments = args.map((each, i) => (ids[i] === 0 ? plain(each, inner) : ids[i]));
  const references = givens.length > 0 ? { ReferencedObjectPathIds: ids } : {};
  return { ArgumentInfo: { Arguments, ...references }, givens };
}
