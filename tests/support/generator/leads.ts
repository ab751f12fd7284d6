import type { Random } from "./random";
import { directoratesOf, officersOf, type TrueAction } from "./truth";
import { PORTFOLIOS, ROLES } from "./words";

export type LeadField = "member" | "officer" | "directorate";

/** How a plan writes its leads: which columns, what order, what stands between. */
export interface LeadStyle {
  readonly columns: readonly (readonly LeadField[])[];
  /** Between the things of one cell. */
  readonly between: string;
  /** Between several officers or several directorates. */
  readonly among: string;
  readonly roles: number;
  /** Share of directorates not spelt as the list has them. */
  readonly variety: number;
}

/** A style at random; `between` may be forced, since a paste from a PDF has its own. */
export function leadStyle(random: Random, between?: string): LeadStyle {
  const columns = random.weighed<readonly (readonly LeadField[])[]>([
    [6, [["member", "officer", "directorate"]]],
    [2, [["officer", "directorate"]]],
    [4, [["member"], ["officer"], ["directorate"]]],
    [2, [["member"], ["officer", "directorate"]]],
    [2, [["officer"], ["directorate"]]],
    [1, [["directorate"], ["officer"]]],
    [1, [["directorate", "officer"]]],
    [1, [["member", "officer"], ["directorate"]]],
  ]);
  return {
    columns,
    between:
      between ??
      random.weighed([
        [7, "\n"],
        [1, ", "],
        [1, "; "],
        [1, "  "],
        [1, " / "],
      ]),
    among: random.pick([" & ", " and ", ", ", "; ", "\n"]),
    roles: random.weighed([
      [6, 0],
      [3, 0.2],
      [1, 0.6],
    ]),
    variety: random.weighed([
      [5, 0],
      [4, 0.15],
      [1, 0.35],
    ]),
  };
}

/** The text of one lead cell; lines are parted by "\n". */
export function leadText(
  action: TrueAction,
  fields: readonly LeadField[],
  style: LeadStyle,
  random: Random,
): string {
  // Commas cannot part things that hold commas themselves.
  const commas = officersOf(action).some((officer) => officer.includes(","));
  if (commas && style.between === ", ")
    return leadText(action, fields, { ...style, between: "; " }, random);
  const among = style.among === style.between && style.among !== "\n" ? " & " : style.among;
  const paired = fields.length > 1 && fields.includes("officer") && fields.includes("directorate");
  const people = (names: readonly string[]): string =>
    names.some((name) => !isPerson(name))
      ? // A post behind a comma would be the role of the person before it.
        names.join(style.between === "; " ? " & " : "; ")
      : joinNames(
          names.map((name) => withRole(name, style, random)),
          among,
        );
  const parts = fields.flatMap((field, i): string[] => {
    if (field === "member")
      return [
        action.members
          .map((m) => memberText(m, style, random))
          .join(random.chance(0.5) ? " and " : style.between.trim() === "" ? style.between : " & "),
      ];
    if (paired) {
      if (i !== Math.min(fields.indexOf("officer"), fields.indexOf("directorate"))) return [];
      return action.pairs.flatMap((pair) => {
        const officers = people(pair.officers);
        const directorate = spelt(pair.directorate, style, random);
        return fields.indexOf("officer") < fields.indexOf("directorate")
          ? [officers, directorate]
          : [directorate, officers];
      });
    }
    if (field === "officer") return [people(officersOf(action))];
    return [
      directoratesOf(action)
        .map((name) => spelt(name, style, random))
        .join(among === "\n" ? "\n" : "; "),
    ];
  });
  return parts.join(style.between);
}

const joinNames = (names: readonly string[], among: string): string =>
  among === "\n" || names.length < 3
    ? names.join(among === "\n" ? "\n" : among)
    : `${names.slice(0, -1).join(", ")} and ${names[names.length - 1] ?? ""}`;

const isPerson = (name: string): boolean =>
  !/\b(?:Head|Director|Manager|Officer|Board|Team|Group|Partnership)\b/.test(name);

function withRole(name: string, style: LeadStyle, random: Random): string {
  return isPerson(name) && random.chance(style.roles) ? `${name} (${random.pick(ROLES)})` : name;
}

function memberText(name: string, style: LeadStyle, random: Random): string {
  if (!random.chance(style.roles)) return name;
  const portfolio = random.pick(PORTFOLIOS);
  const role = random.pick(["Lead Member for", "Cabinet Member for", "Portfolio Holder for"]);
  return random.chance(0.6) ? `${name} (${role} ${portfolio})` : `${name}, ${role} ${portfolio}`;
}

/** A directorate, now and then in another spelling. */
function spelt(name: string, style: LeadStyle, random: Random): string {
  if (name === "All Directorates" || !random.chance(style.variety)) return name;
  return random.weighed<() => string>([
    [4, () => (name.includes("&") ? name.replace("&", "and") : name.replace(" and ", " & "))],
    [1, () => name.replace(/,/g, "")],
    [1, () => name.replace("'", "")],
    [1, () => (/services|executive/i.test(name) ? name : `${name} Directorate`)],
    [1, () => name.toUpperCase()],
    [0.5, () => damaged(name, random)],
    [0.5, () => (name.split(/\s+/).length > 2 ? initials(name) : name)],
  ])();
}

const initials = (name: string): string =>
  name
    .split(/[\s,]+/)
    .filter((word) => word !== "and" && word !== "&")
    .map((word) => word.charAt(0))
    .join("");

function damaged(name: string, random: Random): string {
  const words = name.split(" ");
  const longest = words.reduce((a, b) => (b.length > a.length ? b : a));
  if (longest.length < 8) return name;
  const at = random.int(2, longest.length - 3);
  return name.replace(longest, longest.slice(0, at) + longest.slice(at + 1));
}

export const hasField = (style: LeadStyle, field: LeadField): boolean =>
  style.columns.some((fields) => fields.includes(field));
