import { useCallback, useEffect, useRef, useState } from "react";
import type { GridView } from "../grid/model";
import type { Face } from "./faces";

interface Options {
  readonly isNarrow: boolean;
  readonly grid: GridView | null;
}

/** Which of the sheet and the pane are to be seen, and how that is changed. */
export interface Faces {
  readonly isSheetShown: boolean;
  readonly isPaneShown: boolean;
  /** Whether the pane is in use: shown, or to be turned over to. */
  readonly hasPane: boolean;
  /** The one that is shown where there is room for one. */
  readonly face: Face;
  readonly turn: (face: Face) => void;
  readonly showPane: (shown: boolean) => void;
  /** Shows the sheet to which the pane has led; always the same function. */
  readonly led: () => void;
}

/** Sheet and pane side by side, of which the pane can be put away, or by turns where the page is narrow. */
export function useFaces({ isNarrow, grid }: Options): Faces {
  const [face, setFace] = useState<Face>("pane");
  const [hasPane, setHasPane] = useState(true);
  const isPaneInFront = isNarrow && face === "pane";
  const turnOver = (): void => {
    if (!isPaneInFront) return;
    setFace("sheet");
    grid?.focus();
  };
  const latest = useRef(turnOver);
  useEffect(() => {
    latest.current = turnOver;
  });
  return {
    isSheetShown: !isPaneInFront,
    isPaneShown: isNarrow ? isPaneInFront : hasPane,
    hasPane: isNarrow || hasPane,
    face,
    turn: setFace,
    showPane: setHasPane,
    led: useCallback(() => {
      latest.current();
    }, []),
  };
}
