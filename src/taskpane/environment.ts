import { isDay, type Day } from "../core/plan/day";
import type { Preferences } from "./ports";

/** Today where the pane runs, "YYYY-MM-DD". */
export function localToday(): Day {
  const now = new Date();
  const pad = (n: number): string => String(n).padStart(2, "0");
  const today = `${String(now.getFullYear())}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
  return isDay(today) ? today : "1970-01-01";
}

/** The time of day where the pane runs, "14:02". */
export const localTime = (): string =>
  new Date().toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });

/** Copies a text; false where neither the clipboard nor the old command is allowed. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelecting(text);
  }
}

/** Some hosts give a pane no clipboard, but copy what is selected in it. */
function copyBySelecting(text: string): boolean {
  const area = document.createElement("textarea");
  const before = document.activeElement;
  area.value = text;
  area.setAttribute("aria-hidden", "true");
  area.style.position = "fixed";
  area.style.opacity = "0";
  document.body.append(area);
  area.select();
  try {
    return document.execCommand("copy");
  } catch {
    return false;
  } finally {
    area.remove();
    if (before instanceof HTMLElement) before.focus();
  }
}

/** So long a worker may take to come up. */
const COMES_UP_MS = 10_000;

/** Whether a worker comes up and speaks; false where the page may have none, or its script does not come. */
export function comesUp(start: () => Worker): Promise<boolean> {
  return new Promise((resolve) => {
    const end = (isUp: boolean, worker?: Worker): void => {
      worker?.terminate();
      resolve(isUp);
    };
    try {
      const worker = start();
      worker.addEventListener("message", () => {
        end(true, worker);
      });
      worker.addEventListener("error", () => {
        end(false, worker);
      });
      setTimeout(() => {
        end(false, worker);
      }, COMES_UP_MS);
    } catch {
      end(false);
    }
  });
}

const TEXT = "application/json";
const WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Offers a text, or a workbook's bytes, as a file; whether the host takes it cannot be known, only whether it was offered. */
export function saveFile(name: string, content: string | Uint8Array): boolean {
  try {
    const isText = typeof content === "string";
    const part = isText ? content : content.slice().buffer;
    const url = URL.createObjectURL(new Blob([part], { type: isText ? TEXT : WORKBOOK }));
    const link = document.createElement("a");
    link.href = url;
    link.download = name;
    document.body.append(link);
    link.click();
    link.remove();
    // The browser reads the file after this turn; a minute is enough for any.
    setTimeout(() => {
      URL.revokeObjectURL(url);
    }, 60_000);
    return true;
  } catch {
    return false;
  }
}

const PREFERENCES = "milestone-monitor.preferences";

/** One person's preferences on this machine; nothing where the host keeps none. */
export function loadPreferences(): Partial<Preferences> {
  try {
    const raw: unknown = JSON.parse(localStorage.getItem(PREFERENCES) ?? "{}");
    return typeof raw === "object" && raw !== null ? known(raw) : {};
  } catch {
    return {};
  }
}

export function savePreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(PREFERENCES, JSON.stringify(preferences));
  } catch {
    // A host that keeps nothing is no fault: the preference holds until the pane is closed.
  }
}

function known(raw: object): Partial<Preferences> {
  const live = "live" in raw && typeof raw.live === "boolean" ? { live: raw.live } : {};
  const scope =
    "scope" in raw && (raw.scope === "active" || raw.scope === "visible")
      ? { scope: raw.scope }
      : {};
  return { ...live, ...scope } as Partial<Preferences>;
}

const PREPARER = "milestone-monitor.prepared-by";

/** Who prepares returns in this browser; "" where that was never said, or nothing is kept. */
export function loadPreparer(): string {
  try {
    return localStorage.getItem(PREPARER) ?? "";
  } catch {
    return "";
  }
}

export function savePreparer(name: string): void {
  try {
    localStorage.setItem(PREPARER, name);
  } catch {
    // A host that keeps nothing is no fault: the name is asked for again.
  }
}
