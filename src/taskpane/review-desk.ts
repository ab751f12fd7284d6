import type { CellValue } from "../core/sheet/cell";
import { packReview, unpackWorkbook, type WorkbookFrame } from "./view/parcels";
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
    const packed = packReview(room.check(workbook, options));
    for (const parcel of packed.parcels) post({ kind: "parcel", id, parcel });
    post({ kind: "checked", id, frame: packed.frame });
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
      case "explain":
        post({ kind: "explained", id: request.id, explanation: room.explain(request.milestone) });
        return;
      case "sheet":
        post({ kind: "sheet", id: request.id, content: room.sheet(request.name) });
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
