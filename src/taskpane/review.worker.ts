import { READY } from "../xlsx/worker-or-thread";
import { createDesk } from "./review-desk";
import type { Answer, Request } from "./worker-messages";

/** The worker's end: requests in, answers out; the work itself is the desk's. */
const desk = createDesk((answer: Answer) => {
  postMessage(answer);
});

addEventListener("message", ({ data }: MessageEvent<Request>) => {
  const start = performance.now();
  desk(data);
  // A profiler shows each request under its name; nothing is kept of it.
  const name = data.kind === "ask" ? data.asked.about : data.kind;
  performance.measure(name, { start });
  performance.clearMeasures(name);
});

postMessage(READY);
