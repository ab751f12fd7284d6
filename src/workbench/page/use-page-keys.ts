import { useCallback, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { hearPageKeys, type PageKey } from "../page-key";
import { enterPane, enterPart, type Part, partAfter, partOf } from "./parts";
import type { Session } from "./session";
import type { Faces } from "./use-faces";

interface Options {
  readonly session: Session;
  readonly faces: Faces;
}

/** What the page's keys have opened, and how they are pressed from elsewhere. */
export interface PageKeys {
  readonly isFinding: boolean;
  readonly isHelping: boolean;
  readonly stopFinding: () => void;
  readonly stopHelping: () => void;
  readonly press: (key: PageKey) => void;
  /** Goes to a part of the page, brought into sight first. */
  readonly enter: (part: Part) => void;
}

/** The page's own keys: saving, finding, help, and F6 round its parts. */
export function usePageKeys({ session, faces }: Options): PageKeys {
  const [isFinding, setFinding] = useState(false);
  const [isHelping, setHelping] = useState(false);
  const enter = (part: Part): void => {
    if (part === "pane") flushSync(() => show(faces, true));
    if (part === "sheet" || part === "tabs") flushSync(() => show(faces, false));
    if (part === "pane") enterPane();
    else if (part === "sheet") session.getState().grid?.focus();
    else enterPart(part);
  };
  const find = (): void => {
    if (!session.getState().open) return;
    flushSync(() => {
      show(faces, false);
      setFinding(true);
    });
    document.querySelector<HTMLInputElement>("[role=search] input")?.select();
  };
  const press = (key: PageKey): void => {
    // A question has the page to itself until it is answered.
    if (document.querySelector("[aria-modal=true]")) return;
    if (key === "save") void session.save();
    else if (key === "find") find();
    else if (key === "keys") setHelping(true);
    else {
      const way = key === "next part" ? "next" : "previous";
      const part = partAfter(partOf(document.activeElement), way, (each) =>
        isThere(each, session, faces),
      );
      if (part !== null) enter(part);
    }
  };
  const latest = useRef(press);
  useEffect(() => {
    latest.current = press;
  });
  // The pane and the window keep what they were given first.
  const pressLatest = useCallback((key: PageKey) => latest.current(key), []);
  useEffect(() => hearPageKeys(window, pressLatest), [pressLatest]);
  return {
    isFinding,
    isHelping,
    stopFinding() {
      setFinding(false);
      session.getState().grid?.focus();
    },
    stopHelping: () => setHelping(false),
    press: pressLatest,
    enter,
  };
}

/** Brings the pane into sight, or the sheet. */
function show(faces: Faces, pane: boolean): void {
  faces.turn(pane ? "pane" : "sheet");
  if (pane) faces.showPane(true);
}

/** A pane that was put away is not gone to; one whose turn it is not is. */
function isThere(part: Part, session: Session, faces: Faces): boolean {
  const { open, grid } = session.getState();
  if (part === "toolbar") return true;
  return part === "pane" ? open !== null && faces.hasPane : grid !== null;
}
