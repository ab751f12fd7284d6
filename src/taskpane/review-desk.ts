import type { CellValue } from "../core/sheet/cell";
import { answerOf } from "./questions";
import { unpackWorkbook, type WorkbookFrame } from "./view/parcels";
import { createReviewRoom } from "./view/review-room";
import type { Answer, Request } from "./worker-messages";

/** Answers the pane's requests; the same in a worker and in a test. */
export function createDesk(post: (answer: Answer) => void): (request: Request) => void {
  const room = createReviewRoom();
  let frame: WorkbookFrame | null = null;
  let parcels: { sheet: number; rows: readonly (readonly CellValue[])[] }[] = [];

  const check = ({ id, fresh, options }: Extract<Request, { kind: "check" }>): void => {
    const workbook = fresh && frame ? unpackWorkbook(frame, parcels) : null;
    parcels = [];
    post({ kind: "checked", id, review: room.check(workbook, options) });
  };

  const compare = async (request: Extract<Request, { kind: "compare" }>): Promise<void> => {
    const { id, file, options } = request;
    try {
      post({ kind: "answered", id, value: await room.compareWith(file, options) });
    } catch (error) {
      post({ kind: "failed", id, message: messageOf(error) });
    }
  };

  const answer = (request: Request): void => {
    switch (request.kind) {
      case "frame":
        frame = request.frame;
        parcels = [];
        return;
      case "rows":
        parcels.push(request);
        return;
      case "check":
        check(request);
        return;
      case "compare":
        void compare(request);
        return;
      case "ask":
        post({ kind: "answered", id: request.id, value: answerOf(room, request.asked) });
    }
  };

  return (request) => {
    try {
      answer(request);
    } catch (error) {
      if ("id" in request) post({ kind: "failed", id: request.id, message: messageOf(error) });
    }
  };
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);
