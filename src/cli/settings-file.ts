import { readFile } from "node:fs/promises";
import { settingsSchema, type Settings } from "../core/plan/settings";
import { unread } from "./files";

/** The settings that a file holds, or in plain words what is wrong with it. */
export async function readSettingsFile(file: string): Promise<Settings | string> {
  let text: string;
  try {
    // Some editors put a byte order mark first; decoding takes it away.
    text = new TextDecoder().decode(await readFile(file));
  } catch (error) {
    return `${file}: ${unread(error).error}`;
  }
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return `${file}: This is no settings file, which is JSON: ${error instanceof Error ? error.message : String(error)}`;
  }
  const parsed = settingsSchema.safeParse(data);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  return [file, issue?.path.join("."), issue?.message ?? "It does not fit."]
    .filter((part) => part !== undefined && part !== "")
    .join(": ");
}
