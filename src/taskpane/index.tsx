import { createRoot } from "react-dom/client";
import { associateCommands } from "../commands/index";
import { onIntent } from "../commands/intents";
import { associateFunctions } from "../functions/index";
import * as excel from "../excel/index";
import { coverInWorker } from "../xlsx/in-worker";
import { workerOrThread } from "../xlsx/worker-or-thread";
import { App } from "./components/App";
import { CannotRun, type Unfit } from "./components/CannotRun";
import {
  comesUp,
  copyText,
  loadPreferences,
  loadPreparer,
  localTime,
  localToday,
  saveFile,
  savePreferences,
  savePreparer,
} from "./environment";
import type { HostTheme } from "./hooks/use-theme";
import { createPane } from "./pane";
import { refuseFiles } from "./refuse-files";
import { inlineReviewer, type Reviewer } from "./reviewer";
import { roleIn } from "./roles";
import type { Answer, Request } from "./worker-messages";
import { workerReviewer } from "./worker-reviewer";

const LOWEST_EXCEL = "1.13";

// The page says by itself what keeps the pane from starting (scripts/lib/starting.mjs); this is how far it came.
place().dataset["pane"] = "loaded";
refuseFiles(window);

/** Starts the pane once the host is ready; everything it needs of the host is handed over here. */
function start({ host }: { readonly host: unknown }): void {
  const root = createRoot(place());
  const unfit = unfitness(host);
  if (unfit !== null) {
    root.render(<CannotRun unfit={unfit} hostTheme={hostTheme()} />);
    return;
  }
  const pane = createPane({
    workbook: excel,
    reviewer: reviewer(),
    today: localToday,
    now: () => performance.now(),
    timeOfDay: localTime,
    hasWorker: () => comesUp(startWorker),
    copyText,
    saveFile,
    addCover: ({ name, bytes }, cover, options) =>
      coverInWorker(bytes, cover, { name, ...options }),
    loadPreferences,
    savePreferences,
    loadPreparer,
    savePreparer,
  });
  root.render(<App pane={pane} hostTheme={hostTheme()} />);
  const started = pane.actions.start();
  const role = roleIn(window.location.search);
  if (role !== null) void started.then(() => pane.actions.begin(role));
  // A ribbon button may have started the page: what it asks waits for the settings and first check.
  onIntent(async (intent) => {
    await started;
    await pane.actions.intend(intent);
  });
  associateCommands();
  associateFunctions(localToday);
}

/** Why the pane cannot run here; null where it can. */
function unfitness(host: unknown): Unfit | null {
  if (host !== Office.HostType.Excel) return "not-excel";
  return excel.supports(LOWEST_EXCEL) ? null : "too-old";
}

/** Checking off the pane's own thread, or on it where the host has no workers or refuses ours. */
function reviewer(): Reviewer {
  if (typeof Worker === "undefined") return inlineReviewer();
  return workerReviewer(() =>
    workerOrThread<Request, Answer>(
      startWorker,
      async () => (await import("./review-desk")).createDesk,
    ),
  );
}

const startWorker = (): Worker => new Worker(new URL("./review.worker.ts", import.meta.url));

/** Office's colours; not every host tells them. */
function hostTheme(): HostTheme | null {
  return (Office.context as { officeTheme?: HostTheme } | undefined)?.officeTheme ?? null;
}

function place(): HTMLElement {
  const found = document.getElementById("root");
  if (found) return found;
  const element = document.createElement("div");
  element.id = "root";
  return document.body.appendChild(element);
}

// Where office.js has not come there is nothing to wait for, and the page says so.
if (typeof Office !== "undefined") void Office.onReady(start);
