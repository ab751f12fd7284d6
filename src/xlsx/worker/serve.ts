import { openBook } from "../read/open";
import { saveBook } from "../save/save";
import { faultOf, type Answer, type Request } from "./messages";
import { pack, unpacker } from "./pack";

/** Answers the requests of one page: the worker's whole work, apart from the worker itself. */
export function serve(
  answer: (message: Answer, transfer?: Transferable[]) => void,
): (request: Request) => Promise<void> {
  let incoming = unpacker(null);
  return async (request) => {
    try {
      if (request.kind === "open") {
        const book = await openBook(request.bytes, request.name, {
          onProgress: (progress) => answer({ kind: "progress", progress }),
        });
        for (const part of pack(book)) answer({ kind: "part", part });
        answer({ kind: "opened" });
      } else if (request.kind === "save-part") {
        incoming.take(request.part);
      } else {
        const bytes = await saveBook({ ...incoming.book(), source: request.source });
        incoming = unpacker(null);
        answer({ kind: "saved", bytes }, [bytes.buffer]);
      }
    } catch (error) {
      answer({ kind: "failed", fault: faultOf(error) });
    }
  };
}
