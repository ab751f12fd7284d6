import type { Reference } from "./arguments";

/**
 * The wire between an add-in and Excel carries JSON: what is sent is a copy, a
 * Date becomes text, NaN and undefined become null. The bytes are counted as
 * that JSON's would be in UTF-8, without building it.
 */
export interface Parcel {
  readonly value: unknown;
  readonly bytes: number;
  /** Whether a proxy is among what is sent. */
  readonly hasReferences: boolean;
}

/** Copies a value as JSON would, references to proxies apart. */
export function pack(value: unknown, reference: (value: object) => Reference | null): Parcel {
  let bytes = 0;
  let hasReferences = false;
  const copy = (each: unknown): unknown => {
    if (Array.isArray(each)) {
      bytes += 2 + each.length;
      return each.map(copy);
    }
    if (typeof each === "object" && each !== null) return copyObject(each);
    const plain = plainOf(each);
    bytes += bytesOfPlain(plain);
    return plain;
  };
  const copyObject = (each: object): unknown => {
    const found = reference(each);
    if (found) {
      bytes += 16;
      hasReferences = true;
      return found;
    }
    const json = (each as { toJSON?: () => unknown }).toJSON;
    if (typeof json === "function") return copy(json.call(each));
    const record: Record<string, unknown> = {};
    for (const [key, inner] of Object.entries(each)) {
      if (inner === undefined) continue;
      bytes += key.length + 4;
      record[key] = copy(inner);
    }
    return record;
  };
  const copied = copy(value);
  return { value: copied, bytes, hasReferences };
}

/** The size of a value on the wire, in bytes. */
export function bytesOf(value: unknown): number {
  if (Array.isArray(value)) {
    let bytes = 2 + value.length;
    for (const each of value) bytes += bytesOf(each);
    return bytes;
  }
  if (typeof value === "object" && value !== null) {
    return Object.entries(value).reduce(
      (sum, [key, each]) => sum + key.length + 4 + bytesOf(each),
      2,
    );
  }
  return bytesOfPlain(plainOf(value));
}

function plainOf(value: unknown): string | number | boolean | null {
  if (typeof value === "string" || typeof value === "boolean") return value;
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}

function bytesOfPlain(value: string | number | boolean | null): number {
  if (value === null) return 4;
  if (typeof value === "string") return 2 + bytesOfText(value);
  return String(value).length;
}

function bytesOfText(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // A quote, a backslash or a line break is escaped; beyond ASCII a character takes 2 or 3 bytes.
    if (code < 32 || code === 34 || code === 92) bytes += 1;
    else if (code > 0x7ff) bytes += 2;
    else if (code > 0x7f) bytes += 1;
  }
  return bytes;
}
