import type { Request } from "./worker/messages";
import { serve } from "./worker/serve";
import { READY } from "./worker-or-thread";

// The types of a page are compiled in, so a worker's own `postMessage` is named here.
const scope = self as unknown as {
  onmessage: ((event: MessageEvent<Request>) => void) | null;
  postMessage(message: unknown, transfer: Transferable[]): void;
};

const handle = serve((message, transfer = []) => {
  scope.postMessage(message, transfer);
});

scope.onmessage = ({ data }) => {
  void handle(data);
};

scope.postMessage(READY, []);
