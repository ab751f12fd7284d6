import { useRef, type KeyboardEvent } from "react";

/** What opens something in a row; a heading that opens its group is not meant. */
const OPENER = 'button[aria-expanded="true"]:not([data-row-main]), button[data-opener]';

export interface Closing {
  /** Goes on the row's element. */
  readonly row: {
    readonly ref: React.RefObject<HTMLDivElement | null>;
    readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  };
  /** Closes what is open, as Escape does. */
  readonly leave: () => void;
}

/**
 * What folds out below a row goes with Escape, wherever in the row the keyboard
 * is, and the focus returns to the button that opened it.
 */
export function useClosing(isOpen: boolean, close: () => void): Closing {
  const ref = useRef<HTMLDivElement>(null);
  const leave = (): void => {
    const opener = ref.current?.querySelector<HTMLElement>(OPENER);
    close();
    opener?.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key !== "Escape" || !isOpen) return;
    event.preventDefault();
    event.stopPropagation();
    leave();
  };
  return { row: { ref, onKeyDown }, leave };
}
