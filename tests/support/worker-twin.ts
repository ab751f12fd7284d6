import type { WorkerLike } from "../../src/xlsx/in-worker";
import type { Answer, Request } from "../../src/xlsx/worker/messages";
import { serve } from "../../src/xlsx/worker/serve";

/** A worker on this thread: messages are cloned and come later, as between threads. */
export function workerTwin(): WorkerLike & { terminated: boolean } {
  const worker: WorkerLike & { terminated: boolean } = {
    terminated: false,
    onmessage: null,
    onerror: null,
    postMessage(message) {
      const data: Request = structuredClone(message);
      setTimeout(() => {
        if (!worker.terminated) void handle(data);
      });
    },
    terminate() {
      worker.terminated = true;
    },
  };
  const handle = serve((answer) => {
    const data: Answer = structuredClone(answer);
    setTimeout(() => {
      if (!worker.terminated) worker.onmessage?.({ data });
    });
  });
  return worker;
}
