import type { WorkerPort } from "../xlsx/worker-or-thread";
import type { Answer, Request } from "./worker-messages";

/** What is asked of a worker; a test stands a desk behind it. */
export type WorkerLike = WorkerPort<Request, Answer>;

/** Questions to a worker and their answers, brought together by number. */
export interface WorkerLink {
  /** Starts the worker before it is needed: loading it takes longer than most checks. */
  warm(): void;
  tell(request: Request): void;
  /** Asks, and gives what is answered; rejects where the worker failed or was ended. */
  ask(request: (id: number) => Request): Promise<unknown>;
  /** Ends the worker and fails what it was asked; the next question starts another. */
  stop(error: Error): void;
}

export function linkWorker(start: () => WorkerLike, onStopped: () => void): WorkerLink {
  let worker: WorkerLike | null = null;
  let lastId = 0;
  const waiting = new Map<number, { answer: (a: Answer) => void; fail: (e: Error) => void }>();

  const stop = (error: Error): void => {
    worker?.terminate();
    worker = null;
    const left = [...waiting.values()];
    waiting.clear();
    onStopped();
    for (const { fail } of left) fail(error);
  };

  const running = (): WorkerLike => {
    if (worker) return worker;
    worker = start();
    worker.onmessage = ({ data }) => waiting.get(data.id)?.answer(data);
    worker.onerror = (event) => {
      stop(new Error(event.message ?? "The checking worker stopped."));
    };
    return worker;
  };

  return {
    stop,
    warm() {
      running();
    },
    tell(request) {
      running().postMessage(request);
    },
    ask(request) {
      return new Promise((resolve, reject) => {
        const id = ++lastId;
        const answer = (given: Answer): void => {
          waiting.delete(id);
          if (given.kind === "failed") reject(new Error(given.message));
          else resolve(given.kind === "checked" ? given.review : given.value);
        };
        waiting.set(id, { answer, fail: reject });
        running().postMessage(request(id));
      });
    },
  };
}
