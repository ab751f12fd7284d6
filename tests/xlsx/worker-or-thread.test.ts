import { READY, workerOrThread } from "../../src/xlsx/worker-or-thread";

/** A worker that does what the test says it does. */
class Scripted extends EventTarget {
  readonly heard: string[] = [];
  terminated = false;
  postMessage(request: string): void {
    this.heard.push(request);
  }
  terminate(): void {
    this.terminated = true;
  }
  says(data: unknown): void {
    this.dispatchEvent(new MessageEvent("message", { data }));
  }
  fails(message?: string): void {
    this.dispatchEvent(Object.assign(new Event("error"), { message }));
  }
}

/** Work that is done here takes a turn for each request. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

function stood(start: (worker: Scripted) => Worker = (worker) => worker as unknown as Worker) {
  const worker = new Scripted();
  const doneHere: string[] = [];
  const answers: string[] = [];
  const errors: (string | undefined)[] = [];
  const port = workerOrThread<string, string>(
    () => start(worker),
    () =>
      Promise.resolve((answer: (message: string) => void) => (request: string) => {
        doneHere.push(request);
        answer(`${request}, done here`);
      }),
  );
  port.onmessage = ({ data }) => answers.push(data);
  port.onerror = ({ message }) => errors.push(message);
  return { worker, port, doneHere, answers, errors };
}

it("leaves the work to a worker that comes", () => {
  const { worker, port, doneHere, answers } = stood();
  port.postMessage("check");
  worker.says(READY);
  worker.says("checked");
  expect(worker.heard).toEqual(["check"]);
  expect(answers).toEqual(["checked"]);
  expect(doneHere).toEqual([]);
});

it("does here, in their order, what a worker was asked whose script never came", async () => {
  const { worker, port, answers, errors } = stood();
  port.postMessage("frame");
  port.postMessage("check");
  worker.fails();
  port.postMessage("ask");
  await settled();
  expect(answers).toEqual(["frame, done here", "check, done here", "ask, done here"]);
  expect(errors).toEqual([]);
  expect(worker.terminated).toBe(true);
});

it("does the work here where the page's policy forbids workers", async () => {
  const { port, answers } = stood(() => {
    throw new DOMException("Refused", "SecurityError");
  });
  port.postMessage("check");
  await settled();
  expect(answers).toEqual(["check, done here"]);
});

it("tells of a worker that comes and dies, and does nothing a second time", async () => {
  const { worker, port, doneHere, errors } = stood();
  worker.says(READY);
  port.postMessage("check");
  worker.fails("out of memory");
  await settled();
  expect(errors).toEqual(["out of memory"]);
  expect(doneHere).toEqual([]);
});

it("says nothing more once it is ended", async () => {
  const { worker, port, answers, errors } = stood();
  port.postMessage("check");
  worker.fails();
  port.terminate();
  await settled();
  expect([answers, errors]).toEqual([[], []]);
});

it("tells of it where what the worker runs cannot be fetched either", async () => {
  const errors: (string | undefined)[] = [];
  const port = workerOrThread<string, string>(
    () => {
      throw new DOMException("Refused", "SecurityError");
    },
    () => Promise.reject(new Error("The file did not come.")),
  );
  port.onerror = ({ message }) => errors.push(message);
  port.postMessage("check");
  await settled();
  expect(errors).toEqual(["Error: The file did not come."]);
});
