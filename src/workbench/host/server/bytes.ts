/** The size of a value on its way to Excel or back: as JSON in UTF-8, counted without building it. */
export function bytesOf(value: unknown): number {
  if (Array.isArray(value)) {
    let bytes = 2 + value.length;
    for (const each of value) bytes += bytesOf(each);
    return bytes;
  }
  if (typeof value === "object" && value !== null) {
    let bytes = 2;
    const record = value as Readonly<Record<string, unknown>>;
    for (const key in record) bytes += key.length + 4 + bytesOf(record[key]);
    return bytes;
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
