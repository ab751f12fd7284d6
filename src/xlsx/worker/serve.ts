import { addCover } from "../cover";
import { openBook, type Progress } from "../read/open";
import { saveBook } from "../save/save";
import { faultOf, type Answer, type Request } from "./messages";
import { pack, unpacker } from "./pack";

/** Answers the requests of one page: the worker's whole work, apart from the worker itself. */
export function serve(
  answer: (message: Answer, transfer?: Transferable[]) => void,
): (request: Request) => Promise<void> {
  let incoming = unpacker(null);
  const onProgress = (progress: Progress): void => answer({ kind: "progress", progress });
  return async (request) => {
    try {
      if (request.kind === "open") {
        const book = await openBook(request.bytes, request.name, { onProgress });
        for (const part of pack(book)) answer({ kind: "part", part });
        answer({ kind: "opened" });
      } else if (request.kind === "cover") {
        const { name, cover } = request;
        const bytes = await addCover(request.bytes, cover, { name, onProgress });
        answer({ kind: "saved", bytes }, [bytes.buffer]);
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
