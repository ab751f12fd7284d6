import { type ObjectPath, PATH } from "../protocol";
import type { Mark } from "./marks";

/** How the client finds an object again: as it came by it, and better once Excel has said what it is known by. */
export interface Path {
  info: ObjectPath;
  parent: Path | null;
  /** The objects among the arguments of the method that leads to it. */
  givens: readonly Path[];
  /** What Excel takes the finding of it for. */
  mark: Mark;
  /** Whether it can be found by its id among its parent's items. */
  readonly isItem: boolean;
  readonly isCollection: boolean;
  state: "found anew" | "known" | "lost";
}

/** How an object is come by from another. */
export type Way = Pick<ObjectPath, "ObjectPathType" | "Name" | "ArgumentInfo"> & {
  readonly parent: Path | null;
  readonly givens?: readonly Path[];
  readonly mark?: Mark;
};

/** What Excel says of an object it has found. */
export type Identity = Readonly<Record<string, unknown>> | null;

/** From now on an object is found by what Excel knows it by. */
export function identify(path: Path, identity: Identity): void {
  const { Id } = path.info;
  const id = identity?.Id ?? identity?._Id;
  const reference = identity?._ReferenceId;
  if (identity === null) settle(path, { Id, ObjectPathType: PATH.nothing, Name: "" });
  else if (typeof reference === "string") {
    settle(path, { Id, ObjectPathType: PATH.reference, Name: reference });
  } else if (path.isItem && path.parent && typeof id === "string") {
    const ParentObjectPathId = path.parent.info.Id;
    const ArgumentInfo = { Arguments: [id] };
    const info = { Id, ObjectPathType: PATH.item, Name: "", ParentObjectPathId, ArgumentInfo };
    settle(path, info, path.parent);
  }
}

/** The name an object is kept under in Excel; null where it is not. */
export const referenceOf = ({ info }: Path): string | null =>
  info.ObjectPathType === PATH.reference ? info.Name : null;

function settle(path: Path, info: ObjectPath, parent: Path | null = null): void {
  Object.assign(path, { info, parent, givens: [], mark: "r", state: "known" });
}
