import type { CellValue } from "../../../core/sheet/cell";

/**
 * The value of a formula as far as it can be told without calculating, for this
 * host is no calculator: that of the small grammar below, "#NAME?" where words
 * stand in it that name nothing (as when prose begins with a sign), and null for
 * any other. A formula saved without a value is calculated when Excel opens the file.
 */
export function evaluate(formula: string): CellValue {
  return constantValue(formula) ?? (hasStrayWord(formula) ? "#NAME?" : null);
}

/** A word that is neither a call, a cell, a sheet's name, a column of a table nor a logical. */
function hasStrayWord(formula: string): boolean {
  const bare = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'!/g, "0");
  const words = bare.match(/[A-Za-z_\u00C0-\uFFFF][\w.$\u00C0-\uFFFF]*(?!\w)(?!\s*[([!:])/g) ?? [];
  return words.some((word) => !/^(?:true|false|\$?[a-z]{1,3}\$?\d{0,7})$/i.test(word));
}

/**
 * The value of a formula of TRUE, FALSE, numbers, "text", comparison, AND, OR,
 * NOT, N and LEN (what a rule that is always true or always false is written
 * in), or null for one beyond that.
 */
export function constantValue(formula: string): number | string | boolean | null {
  const tokens = tokensOf(formula.replace(/^=/, ""));
  if (!tokens) return null;
  const reader = new Reader(tokens);
  const value = reader.comparison();
  return reader.atEnd ? value : null;
}

type Value = number | string | boolean;

function tokensOf(text: string): string[] | null {
  const tokens = text.match(/"(?:[^"]|"")*"|\d+(?:\.\d+)?|[A-Za-z]+|<>|<=|>=|[-+=<>(),]|\S/g) ?? [];
  return tokens.length > 0 ? tokens : null;
}

class Reader {
  private at = 0;

  constructor(private readonly tokens: readonly string[]) {}

  get atEnd(): boolean {
    return this.at === this.tokens.length;
  }

  comparison(): Value | null {
    const left = this.operand();
    const operator = this.tokens[this.at] ?? "";
    const compare = COMPARISONS[operator];
    if (left === null || !compare) return left;
    this.at++;
    const right = this.operand();
    return right === null ? null : compare(order(left, right));
  }

  private operand(): Value | null {
    const token = this.tokens[this.at++] ?? "";
    if (token === "-" || token === "+") {
      const value = this.operand();
      return typeof value === "number" ? (token === "-" ? -value : value) : null;
    }
    if (token.startsWith('"')) return token.slice(1, -1).replace(/""/g, '"');
    if (/^\d/.test(token)) return Number(token);
    if (token === "(") return this.closed(this.comparison());
    return this.call(token.toUpperCase());
  }

  private call(name: string): Value | null {
    if (this.tokens[this.at] !== "(")
      return name === "TRUE" ? true : name === "FALSE" ? false : null;
    this.at++;
    const args = this.list();
    return args && (FUNCTIONS[name]?.(args) ?? null);
  }

  private list(): Value[] | null {
    const values: Value[] = [];
    if (this.tokens[this.at] === ")") return this.closed(values);
    for (;;) {
      const value = this.comparison();
      if (value === null) return null;
      values.push(value);
      if (this.tokens[this.at] !== ",") return this.closed(values);
      this.at++;
    }
  }

  private closed<T>(value: T): T | null {
    return this.tokens[this.at++] === ")" ? value : null;
  }
}

const COMPARISONS: Readonly<Record<string, (order: number) => boolean>> = {
  "=": (order) => order === 0,
  "<>": (order) => order !== 0,
  "<": (order) => order < 0,
  ">": (order) => order > 0,
  "<=": (order) => order <= 0,
  ">=": (order) => order >= 0,
};

/** Excel's order: numbers before text before logicals; text without regard to case. */
function order(a: Value, b: Value): number {
  const rank = (value: Value): number => ["number", "string", "boolean"].indexOf(typeof value);
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  const [left, right] = [a, b].map((each) =>
    typeof each === "string" ? each.toLowerCase() : Number(each),
  );
  if (left === undefined || right === undefined || left === right) return 0;
  return left < right ? -1 : 1;
}

const FUNCTIONS: Readonly<Record<string, (args: readonly Value[]) => Value | null>> = {
  TRUE: (args) => (args.length === 0 ? true : null),
  FALSE: (args) => (args.length === 0 ? false : null),
  AND: (args) => logical(args, (values) => values.every(Boolean)),
  OR: (args) => logical(args, (values) => values.some(Boolean)),
  NOT: (args) => (args.length === 1 ? logical(args, ([value]) => !value) : null),
  N: ([value, ...more]) => {
    if (value === undefined || more.length > 0) return null;
    return typeof value === "string" ? 0 : Number(value);
  },
  LEN: ([value, ...more]) => {
    if (value === undefined || more.length > 0) return null;
    return typeof value === "boolean" ? String(value).length : String(value).length;
  },
};

/** Text among the arguments of AND, OR or NOT is an error in Excel, so there is no value. */
function logical(
  args: readonly Value[],
  combine: (values: readonly (number | boolean)[]) => boolean,
): boolean | null {
  const values = args.filter((value) => typeof value !== "string");
  return values.length === args.length && args.length > 0 ? combine(values) : null;
}
