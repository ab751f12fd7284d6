import type { IDocumentBody, IDocumentData } from "@univerjs/core";

/** A text as the editor's document: a paragraph a line. */
export function documentOf(text: string): IDocumentData {
  return { id: "lines", body: bodyOf(text), documentStyle: {} };
}

function bodyOf(text: string): IDocumentBody {
  // The editor ends a paragraph with \r and a section with \n.
  const dataStream = `${text.replace(/\r?\n/g, "\r")}\r\n`;
  const ends = Array.from({ length: dataStream.length }, (_, i) => i).filter(
    (i) => dataStream[i] === "\r",
  );
  return {
    dataStream,
    textRuns: [],
    paragraphs: ends.map((startIndex) => ({ startIndex })),
    sectionBreaks: [{ startIndex: dataStream.length - 1 }],
  };
}
