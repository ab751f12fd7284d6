import type { Piece } from "./types";
import type { Run } from "./runs";

/** An address as mail allows it: 64 characters before its "@", 253 after. */
const ADDRESS = /[^\s<>()[\],;:/|@]{1,64}@[^\s<>()[\],;:/|@]{1,190}\.[^\s<>()[\],;:/|@.]{1,63}/g;

/** Adds those who are named by their e-mail address alone; behind a name it tells nothing more. */
export function withAddresses(found: readonly Piece[], { fields, lines }: Run): readonly Piece[] {
  const kind = KINDS.find((each) => fields.includes(each));
  if (kind === undefined || found.some((piece) => piece.kind === kind)) return found;
  const named = lines.flatMap((text, line) =>
    addressesIn(text).map((address): Piece => ({ ...CERTAIN, kind, text: address, line })),
  );
  return named.length === 0 ? found : [...found, ...named].sort((a, b) => a.line - b.line);
}

/** Most lines have no "@" and need not be searched. */
const addressesIn = (text: string): string[] =>
  text.includes("@") ? Array.from(text.matchAll(ADDRESS), ([address]) => address) : [];

const KINDS = ["officer", "member"] as const;
const CERTAIN = { score: 2, apart: true, joined: false };
