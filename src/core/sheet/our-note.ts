import { fingerprint } from "./fingerprint";

/** What a note of ours ends with, before its check. */
const SIGNED = "Milestone Monitor";
const CHECKED = /^([\s\S]*)\nMilestone Monitor ([0-9a-f]{4})$/;

/**
 * A note of ours: what it has to say, signed with four figures worked out from
 * it. By them it is known again wherever it was copied or moved to, and known to
 * be a person's own once anybody has changed it.
 */
export function ourNote(words: string): string {
  const own = plain(words);
  return `${own}\n${SIGNED} ${checkOf(own)}`;
}

/** Whose a note is: ours as we wrote it, ours and changed since, or somebody else's. */
export type NoteOwner = "ours" | "changed" | "other";

export function ownerOf(text: string): NoteOwner {
  const [, words, check] = CHECKED.exec(plain(text)) ?? [];
  if (words !== undefined && check === checkOf(words)) return "ours";
  return /^Milestone Monitor [0-9a-f]{4}\b/m.test(text) ? "changed" : "other";
}

/** Files and versions of Excel differ in how a line ends, and in blanks at the end. */
const plain = (text: string): string => text.replace(/\r\n?/g, "\n").trimEnd();

const checkOf = (words: string): string => fingerprint("", [[words]]).slice(0, 4);
