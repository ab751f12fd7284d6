import {
  BODY_ENDS,
  GENERIC,
  HONORIFICS,
  MEMBER_PREFIXES,
  MEMBER_TITLES,
  ORGANISATION,
  PARTICLES,
  ROLE_STARTS,
  POST_HEADS,
  POST_PREFIXES,
} from "./words";
import { directorateWords } from "./key";

/** What can be told of a word by itself. */
export interface Features {
  readonly lower: string;
  /** Written as a name is: "Jane", "O'Neil", "Smith-Jones", "J." */
  readonly nameLike: boolean;
  readonly particle: boolean;
  readonly capitals: boolean;
  readonly lowerCase: boolean;
  readonly organisation: boolean;
  readonly generic: boolean;
  readonly title: boolean;
  readonly titlePrefix: boolean;
  /** May begin a member's role: "Lead", "Cabinet", "Portfolio". */
  readonly roleStart: boolean;
  readonly honorific: boolean;
  readonly postHead: boolean;
  readonly postPrefix: boolean;
  readonly bodyEnd: boolean;
  /** Its share in a directorate's key; "" for a word that tells nothing. */
  readonly stem: string;
}

const cache = new Map<string, Features>();
const CACHE_LIMIT = 20_000;

/** The features of a word, kept for the next time it is met. */
export function featuresOf(text: string): Features {
  let features = cache.get(text);
  if (!features) {
    if (cache.size > CACHE_LIMIT) cache.clear();
    features = describe(text);
    cache.set(text, features);
  }
  return features;
}

function describe(text: string): Features {
  const lower = text.toLowerCase().replace(/[’‘`´]/g, "'");
  const bare = lower.replace(/\.$/, "");
  const plain = bare.replace(/'/g, "");
  const letters = text.replace(/[^\p{L}]/gu, "");
  const generic = GENERIC.has(plain);
  return {
    lower: bare,
    nameLike: /^\p{Lu}[\p{L}'’‘`.\-‐]*$/u.test(text),
    particle: PARTICLES.has(plain),
    capitals: letters.length > 1 && letters === letters.toUpperCase() && /\p{Lu}/u.test(letters),
    lowerCase: letters !== "" && letters === letters.toLowerCase(),
    organisation: ORGANISATION.has(plain) || ORGANISATION.has(plain.replace(/s$/, "")),
    generic,
    title: MEMBER_TITLES.has(bare),
    titlePrefix: MEMBER_PREFIXES.has(bare),
    roleStart: ROLE_STARTS.has(bare),
    honorific: HONORIFICS.has(bare),
    postHead: POST_HEADS.has(bare),
    postPrefix: POST_PREFIXES.has(bare),
    bodyEnd: BODY_ENDS.has(bare),
    stem: generic ? "" : stemOf(plain),
  };
}

const stemOf = (plain: string): string => {
  const key = directorateWords(plain).join("");
  return plain === "office" ? "" : key;
};
