/** Whether a value is an object of properties, as options and settings are. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Copies a value as JSON would: a Date becomes text, NaN and undefined become
 * null. `asSent` says what is sent in an object's place; undefined for the
 * object itself.
 */
export function plain(value: unknown, asSent: (value: object) => unknown): unknown {
  if (Array.isArray(value)) return value.map((each) => plain(each, asSent));
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value !== "object" || value === null) return null;
  const sent = asSent(value);
  if (sent !== undefined) return sent;
  const json = (value as { toJSON?: () => unknown }).toJSON;
  if (typeof json === "function") return plain(json.call(value), asSent);
  const inner = Object.entries(value).filter(([, each]) => each !== undefined);
  return Object.fromEntries(inner.map(([key, each]) => [key, plain(each, asSent)]));
}
