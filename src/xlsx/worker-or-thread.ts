/** As much of a Worker as is used here. */
export interface WorkerPort<Request, Answer> {
  postMessage(request: Request): void;
  terminate(): void;
  onmessage: ((event: { readonly data: Answer }) => void) | null;
  onerror: ((event: { readonly message?: string }) => void) | null;
}

/** What a worker says before all else: its script has come, and runs. */
export const READY = { kind: "ready" } as const;

/** Carries out requests, and gives their answers away. */
export type Serve<Request, Answer> = (
  answer: (message: Answer) => void,
) => (request: Request) => unknown;

/**
 * A worker whose work is done on this thread where it cannot be had: a page's
 * policy may forbid workers, and a proxy may refuse the script. That is told by
 * what fails before the worker has said that it is ready; what fails later is
 * given on as the worker's error.
 *
 * @param start Starts the worker; it may throw.
 * @param fetchServe Fetches what the worker runs, for this thread; only asked where it is needed.
 */
export function workerOrThread<Request, Answer>(
  start: () => Worker,
  fetchServe: () => Promise<Serve<Request, Answer>>,
): WorkerPort<Request, Answer> {
  let worker: Worker | null = null;
  let here: Promise<(request: Request) => unknown> | null = null;
  /** What a worker that may never come was asked; null once it has come. */
  let unheard: Request[] | null = [];
  let isEnded = false;

  const port: WorkerPort<Request, Answer> = {
    onmessage: null,
    onerror: null,
    postMessage(request) {
      if (here) doHere(request);
      else {
        unheard?.push(request);
        worker?.postMessage(request);
      }
    },
    terminate() {
      isEnded = true;
      unheard = null;
      worker?.terminate();
    },
  };
  const answer = (data: Answer): void => {
    if (!isEnded) port.onmessage?.({ data });
  };
  const fail = (message: string): void => {
    if (!isEnded) port.onerror?.({ message });
  };
  const doHere = (request: Request): void => {
    here?.then(
      // A turn of its own for each, so that the page can draw between them.
      (handle) => setTimeout(() => isEnded || handle(request), 0),
      (error: unknown) => {
        fail(String(error));
      },
    );
  };
  const comeHere = (): void => {
    const asked = unheard ?? [];
    unheard = null;
    worker?.terminate();
    here = fetchServe().then((serve) => serve(answer));
    asked.forEach(doHere);
  };

  try {
    worker = start();
  } catch {
    comeHere();
    return port;
  }
  worker.addEventListener("message", ({ data }: MessageEvent<Answer | typeof READY>) => {
    unheard = null;
    if (!isReady(data)) answer(data);
  });
  worker.addEventListener("error", ({ message }) => {
    if (unheard !== null && !isEnded) comeHere();
    else fail(message);
  });
  return port;
}

function isReady<Answer>(data: Answer | typeof READY): data is typeof READY {
  return (data as { readonly kind?: unknown }).kind === READY.kind;
}
