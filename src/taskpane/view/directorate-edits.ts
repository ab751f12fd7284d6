import type { Settings } from "../../core/plan/settings";
import type { DirectorateView } from "./pane-review";

type Confirmed = Settings["directorates"];

/** Keeps a directorate as it was learned: its name, and its other spellings as spellings of it. */
export function confirmDirectorate(list: Confirmed, learned: DirectorateView): Confirmed {
  return put(list, learned.name, spellingsOf(learned));
}

/** Gives a directorate another name; the old one stays as a spelling of it. */
export function renameDirectorate(
  list: Confirmed,
  learned: DirectorateView,
  name: string,
): Confirmed {
  const trimmed = name.trim();
  if (trimmed === "" || trimmed === learned.name) return list;
  return put(forgetDirectorate(list, learned.name), trimmed, [
    learned.name,
    ...spellingsOf(learned),
    ...(find(list, learned.name)?.spellings ?? []),
  ]);
}

/** Makes one directorate a spelling of another. */
export function mergeDirectorates(
  list: Confirmed,
  from: DirectorateView,
  into: DirectorateView,
): Confirmed {
  const kept = confirmDirectorate(forgetDirectorate(list, from.name), into);
  return put(kept, into.name, [
    from.name,
    ...spellingsOf(from),
    ...(find(list, from.name)?.spellings ?? []),
  ]);
}

/** Lets a directorate be learned from the plan again. */
export function forgetDirectorate(list: Confirmed, name: string): Confirmed {
  return list.filter((other) => other.name !== name);
}

/** Says that a spelling is none of a directorate's; it is then learned as it stands. */
export function dropSpelling(list: Confirmed, name: string, spelling: string): Confirmed {
  return list.map((entry) =>
    entry.name === name
      ? { ...entry, spellings: entry.spellings.filter((other) => other !== spelling) }
      : entry,
  );
}

function put(list: Confirmed, name: string, spellings: readonly string[]): Confirmed {
  const before = find(list, name);
  const all = new Set([...(before?.spellings ?? []), ...spellings]);
  all.delete(name);
  const entry = { name, spellings: [...all] };
  return before ? list.map((other) => (other === before ? entry : other)) : [...list, entry];
}

const find = (list: Confirmed, name: string): Confirmed[number] | undefined =>
  list.find((entry) => entry.name === name);

const spellingsOf = ({ name, spellings }: DirectorateView): string[] =>
  spellings.map(({ text }) => text).filter((text) => text !== name);
