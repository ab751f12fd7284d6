/** What a ribbon button asks of the pane, which runs in the same page whether it is in sight or not. */
export type Intent = "check-plan" | "flag-overdue" | "roll-up";

/** Does what an intent asks; rejects when it could not, having said why in the pane. */
export type IntentHandler = (intent: Intent) => Promise<void> | void;

interface Waiting {
  readonly intent: Intent;
  readonly done: () => void;
  readonly failed: (reason: unknown) => void;
}

const listeners = new Set<IntentHandler>();
const waiting: Waiting[] = [];

/**
 * Hears every intent from now on, and those raised before anybody listened: a
 * button may start the page, and be pressed before the pane has come up. Gives
 * the function that ends it.
 */
export function onIntent(handler: IntentHandler): () => void {
  listeners.add(handler);
  for (const { intent, done, failed } of waiting.splice(0)) void deliver(intent).then(done, failed);
  return () => {
    listeners.delete(handler);
  };
}

/** Asks something of the pane; settles once it is done, or rejects as the handler did. */
export function raise(intent: Intent): Promise<void> {
  if (listeners.size > 0) return deliver(intent);
  return new Promise((done, failed) => {
    waiting.push({ intent, done, failed });
  });
}

async function deliver(intent: Intent): Promise<void> {
  await Promise.all([...listeners].map(async (handler) => handler(intent)));
}
