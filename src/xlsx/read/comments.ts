import type { Parts } from "../package/parts";
import { child, inside, rootOf } from "../package/xml";
import { stringItem } from "./shared-strings";

/** The notes of a sheet by address, in plain text; a threaded comment has one too, written by Excel. */
export function readComments(parts: Parts, path: string): Map<string, string> {
  const comments = new Map<string, string>();
  const target = commentsPath(parts, path);
  if (target === undefined) return comments;
  const xml = parts.text(target);
  const list = child(xml, rootOf(xml), "commentList");
  for (const comment of list ? inside(xml, list) : []) {
    const text = child(xml, comment, "text");
    const words = text ? stringItem(xml.slice(text.innerStart, text.innerEnd)) : "";
    comments.set((comment.attributes["ref"] ?? "").replace(/\$/g, "").toUpperCase(), words);
  }
  return comments;
}

export function commentsPath(parts: Parts, path: string): string | undefined {
  return parts
    .relationships(path)
    .find(({ type, target }) => type === "comments" && parts.has(target))?.target;
}
