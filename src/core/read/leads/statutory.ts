import type { Segment } from "./segment";
import { GAP, type Tokens } from "./tokens";

/**
 * Posts that the law asks a council to give to one of its officers, who has
 * another besides (Local Government Act 1972, section 151; Local Government
 * and Housing Act 1989, sections 4 and 5; and their like).
 */
const STATUTORY =
  /^(?:the )?(?:deputy )?(?:(?:s\.? ?151|section 151|monitoring|returning|electoral registration) officer|head of (?:the )?paid service|senior information risk owner|siro|caldicott guardian)$/i;

const JOINED = GAP.and | GAP.comma | GAP.slash | GAP.dash;
const PARTED = GAP.line | GAP.semicolon;

/** Whether a post is one that the law asks for, named with the post of whoever holds it. */
export function isHeldBeside(segments: readonly Segment[], index: number, tokens: Tokens): boolean {
  const own = segments[index];
  if (own?.kind !== "post" || !STATUTORY.test(own.text)) return false;
  const isWith = (other: Segment | undefined, gap: number): boolean =>
    other?.kind === "post" &&
    !STATUTORY.test(other.text) &&
    (gap & JOINED) > 0 &&
    (gap & PARTED) === 0;
  return (
    isWith(segments[index - 1], tokens.gaps[own.from] ?? 0) ||
    isWith(segments[index + 1], tokens.gaps[own.to] ?? 0)
  );
}
