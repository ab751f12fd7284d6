import { createDesk } from "./review-desk";
import type { Answer, Request } from "./worker-messages";

/** The worker's end: requests in, answers out; the work itself is the desk's. */
const desk = createDesk((answer: Answer) => {
  postMessage(answer);
});

addEventListener("message", (event: MessageEvent<Request>) => {
  desk(event.data);
});
