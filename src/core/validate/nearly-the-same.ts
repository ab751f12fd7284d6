import { editDistance } from "../plan/edit-distance";

/**
 * Which names of a list are like names before them: the same words, or the same
 * but for a letter or two in one of them. Each name is given by its words, in
 * lower case; it gets the indices, ascending, of those it is like. No more than
 * `most` are looked for, so that a list of names that are all alike costs no
 * more than another.
 */
export function likeEarlier(names: readonly (readonly string[])[], most: number): number[][] {
  const places = names.map(placesIn);
  const counts = new Map<string, number>();
  for (const { frame } of places.flat()) counts.set(frame, (counts.get(frame) ?? 0) + 1);
  const same = new Map<string, number[]>();
  const frames = new Map<string, Frame>();
  return names.map((words, index) => {
    const equal = listIn(same, words.join(" "));
    const found = new Set(equal.slice(0, most));
    equal.push(index);
    for (const { frame, word } of places[index] ?? []) {
      const fit = counts.get(frame) ?? 0;
      // A frame that no other name fits needs no looking into, nor one that a crowd does.
      if (fit < 2 || fit > LARGEST_FRAME) continue;
      const fitting = frames.get(frame) ?? new Map<string, Fitting[]>();
      frames.set(frame, fitting);
      addLike(found, { index, word }, fitting, most);
    }
    return [...found].sort((a, b) => a - b);
  });
}

/** A word of a name that can be misspelt, and the frame it stands in: the other words in their places. */
interface Place {
  readonly frame: string;
  readonly word: string;
}

interface Fitting {
  readonly index: number;
  readonly word: string;
}

/** The words that fit a frame, under each of the words they become when letters are left out. */
type Frame = Map<string, Fitting[]>;

const SHORTEST = 4;
/** Names beyond which a frame is how names are made here, and a word that fits it no slip for another. */
const LARGEST_FRAME = 1_000;
/** Words beyond which a frame's words are alike by the way they are made, not by a slip. */
const MOST_COMPARED = 200;

/** A figure in a word tells it from its like: “Manager 1” is no slip for “Manager 2”. */
function placesIn(words: readonly string[]): Place[] {
  if (words.length < 2) return [];
  return words.flatMap((word, i) =>
    word.length < SHORTEST || /\p{N}/u.test(word)
      ? []
      : [{ frame: words.map((other, at) => (at === i ? "" : other)).join(" "), word }],
  );
}

/**
 * Adds the words of a frame that are like a word, and puts the word with them.
 * Two words within so many letters of each other become one word when as many
 * are left out of either (symmetric delete), so only words that do are compared.
 */
function addLike(found: Set<number>, own: Fitting, frame: Frame, most: number): void {
  const compared = new Set<number>();
  for (const left of withoutLetters(own.word, slips(own.word.length))) {
    const others = listIn(frame, left);
    for (const other of others) {
      if (found.size >= most || compared.size >= MOST_COMPARED) break;
      if (other.word === own.word || compared.has(other.index)) continue;
      compared.add(other.index);
      if (isSlip(own.word, other.word)) found.add(other.index);
    }
    others.push(own);
  }
}

/** Two letters in a short name make it another: “Neil” is no slip for “Anil”. */
const slips = (length: number): 1 | 2 => (length < 6 ? 1 : 2);

function isSlip(a: string, b: string): boolean {
  const most = slips(Math.max(a.length, b.length));
  return editDistance(a, b, most) <= most;
}

/** A word, and all it becomes when up to so many letters are left out. */
function withoutLetters(word: string, count: number): Set<string> {
  const all = new Set([word]);
  let last = [word];
  for (let n = 0; n < count; n++) {
    last = last.flatMap((each) =>
      Array.from(each, (_, i) => each.slice(0, i) + each.slice(i + 1)).filter(
        (left) => all.size !== all.add(left).size,
      ),
    );
  }
  return all;
}

function listIn<T>(lists: Map<string, T[]>, key: string): T[] {
  let list = lists.get(key);
  if (!list) lists.set(key, (list = []));
  return list;
}
