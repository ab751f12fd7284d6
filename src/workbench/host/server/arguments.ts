import { requireArgument } from "../errors";
import type { ClassName, Targets } from "./targets";

/** A proxy handed to a method, as it arrives on Excel's side: its class and its target. */
export class Reference {
  constructor(
    readonly className: ClassName,
    readonly target: unknown,
  ) {}
}

/**
 * A method's arguments on Excel's side, each read as the type the method
 * documents; another type is InvalidArgument, as it is in Excel.
 */
export class Arguments {
  constructor(private readonly values: readonly unknown[]) {}

  get count(): number {
    return this.values.length;
  }

  raw(index: number): unknown {
    return this.values[index];
  }

  has(index: number): boolean {
    return this.values[index] != null;
  }

  text(index: number): string {
    const value = this.values[index];
    requireArgument(typeof value === "string", `Text was expected, not ${describe(value)}.`);
    return value;
  }

  textOr<T>(index: number, otherwise: T): string | T {
    return this.has(index) ? this.text(index) : otherwise;
  }

  /** A whole number, `least` or more. */
  whole(index: number, least = -Infinity): number {
    const value = this.values[index];
    const fits = typeof value === "number" && Number.isInteger(value) && value >= least;
    requireArgument(fits, `A whole number was expected, not ${describe(value)}.`);
    return value;
  }

  wholeOr(index: number, otherwise: number, least = -Infinity): number {
    return this.has(index) ? this.whole(index, least) : otherwise;
  }

  flag(index: number, otherwise = false): boolean {
    if (!this.has(index)) return otherwise;
    const value = this.values[index];
    requireArgument(typeof value === "boolean", `True or false was expected.`);
    return value;
  }

  /** One of an enumeration's values. */
  oneOf<T extends string>(index: number, values: readonly T[], otherwise?: T): T {
    if (!this.has(index) && otherwise !== undefined) return otherwise;
    const value = this.values[index];
    const found = values.find((each) => each === value);
    requireArgument(found !== undefined, `${describe(value)} is none of ${values.join(", ")}.`);
    return found;
  }

  object(index: number): Record<string, unknown> {
    const value = this.values[index];
    requireArgument(isRecord(value), `An object was expected, not ${describe(value)}.`);
    return value;
  }

  /** The target of a proxy of one of the classes named; null for an argument of another type. */
  target<N extends ClassName>(index: number, ...classNames: N[]): Targets[N] | null {
    const value = this.values[index];
    if (!(value instanceof Reference)) return null;
    const fits = classNames.some((name) => name === value.className);
    requireArgument(fits, `A ${classNames.join(" or ")} was expected, not a ${value.className}.`);
    return value.target as Targets[N];
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof Reference)
  );
}

export function describe(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value instanceof Reference) return `a ${value.className}`;
  if (typeof value === "string") return `"${value.slice(0, 60)}"`;
  return Array.isArray(value) ? "an array" : JSON.stringify(value);
}
