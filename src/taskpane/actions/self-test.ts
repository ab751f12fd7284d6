import type { HandAnswer } from "../../excel/index";
import { reportFileName, reportText, selfTestReport } from "../view/self-test-report";
import type { Context } from "./context";
import type { Worker } from "./work";

export interface SelfTestActions {
  readonly selfTest: {
    /** Looks where it would be run, so that a person is asked first where others would see it. */
    lookAround: () => Promise<void>;
    run: (byHand: boolean) => Promise<void>;
    /** Answers the step that waits for the person's hand. */
    answer: (answer: HandAnswer) => void;
    stop: () => void;
    /** Copies the report; gives its text where copying is not allowed, to be shown instead. */
    copy: () => Promise<string | null>;
    /** Offers the report as a file; gives its text where that was refused. */
    save: () => string | null;
  };
}

export function selfTestActions({ store, ports }: Context, work: Worker): SelfTestActions {
  let answerHand: (answer: HandAnswer) => void = () => undefined;
  let stop: () => void = () => undefined;
  const set = (parts: Partial<ReturnType<typeof store.get>["selfTest"]>): void => {
    store.set(({ selfTest }) => ({ selfTest: { ...selfTest, ...parts } }));
  };
  const hand = (step: string): Promise<HandAnswer> => {
    set({ step });
    return new Promise((resolve) => {
      answerHand = (answer) => {
        answerHand = () => undefined;
        set({ step: null });
        resolve(answer);
      };
    });
  };
  const report = () => {
    const { selfTest, today } = store.get();
    const ready = selfTest.test && selfTestReport(selfTest.test, today);
    return ready && { name: reportFileName(ready), text: reportText(ready) };
  };
  return {
    selfTest: {
      async lookAround() {
        const place = await ports.workbook.selfTestPlace().catch(() => null);
        set({ place });
      },
      async run(byHand) {
        set({ running: true, step: null, test: null });
        // What was found until it is stopped is worth having, so it is not cancelled like other work.
        await work({ label: "Self-test", cancellable: false }, async ({ progress }) => {
          const stopping = new AbortController();
          stop = () => {
            stopping.abort();
          };
          const test = await ports.workbook.runSelfTest({
            byHand,
            hand,
            page: {
              copyText: ports.copyText,
              saveFile: ports.saveFile,
              hasWorker: ports.hasWorker,
            },
            signal: stopping.signal,
            onProgress: ({ done, total, asks }) => {
              progress(done, total, "Self-test");
              set({ asking: { done, total, asks } });
            },
          });
          set({ test });
        });
        set({ running: false, step: null, asking: null });
      },
      answer(answer) {
        answerHand(answer);
      },
      stop() {
        stop();
      },
      async copy() {
        const ready = report();
        if (!ready) return null;
        const copied = await ports.copyText(ready.text);
        store.set({ note: copied ? "Copied the report" : "Copying is not allowed here" });
        return copied ? null : ready.text;
      },
      save() {
        const ready = report();
        return ready && !ports.saveFile(ready.name, ready.text) ? ready.text : null;
      },
    },
  };
}
