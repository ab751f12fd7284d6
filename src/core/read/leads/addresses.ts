import type { Piece } from "./types";
import type { Run } from "./runs";

const ADDRESS = /[^\s<>()[\],;:/|@]+@[^\s<>()[\],;:/|@]+\.[^\s<>()[\],;:/|@.]+/g;

/** Adds those who are named by their e-mail address alone; behind a name it tells nothing more. */
export function withAddresses(found: readonly Piece[], { fields, lines }: Run): readonly Piece[] {
  const kind = KINDS.find((each) => fields.includes(each));
  if (kind === undefined || found.some((piece) => piece.kind === kind)) return found;
  const named = lines.flatMap((text, line) =>
    [...text.matchAll(ADDRESS)].map(([address]): Piece => ({
      ...CERTAIN,
      kind,
      text: address,
      line,
    })),
  );
  return named.length === 0 ? found : [...found, ...named].sort((a, b) => a.line - b.line);
}

const KINDS = ["officer", "member"] as const;
const CERTAIN = { score: 2, apart: true, joined: false };
