import { makeStyles, tokens } from "@fluentui/react-components";
import type { HTMLAttributes } from "react";
import { NARROW } from "./faces";

/** The pane's width in pixels: what Excel's own pane can be, near enough. */
export const PANE_WIDTH = { least: 320, most: 600, standard: 380 };
const STEP = 20;

interface Props {
  /** The pane's width, in pixels. */
  readonly width: number;
  readonly onResize: (width: number) => void;
  /** While the pointer drags, the pane must not swallow its moves. */
  readonly onDragging: (dragging: boolean) => void;
}

/** The bar between the grid and the pane: drag it, or use the arrow keys, Home and End. */
export function Splitter(props: Props) {
  const styles = useStyles();
  return <div className={styles.bar} {...splitterProps(props)} />;
}

/** A separator that moves is a widget, with a value and keys of its own (ARIA 1.2). */
function splitterProps({ width, onResize, onDragging }: Props): HTMLAttributes<HTMLDivElement> {
  const resize = (to: number) =>
    onResize(Math.round(Math.min(Math.max(to, PANE_WIDTH.least), PANE_WIDTH.most)));
  return {
    role: "separator",
    tabIndex: 0,
    "aria-label": "Width of the task pane",
    "aria-orientation": "vertical",
    "aria-controls": "pane",
    "aria-valuemin": PANE_WIDTH.least,
    "aria-valuemax": PANE_WIDTH.most,
    "aria-valuenow": width,
    "aria-valuetext": `${width} pixels`,
    onKeyDown(event) {
      const to = TARGETS[event.key]?.(width);
      if (to === undefined) return;
      event.preventDefault();
      resize(to);
    },
    onPointerDown(event) {
      event.currentTarget.setPointerCapture(event.pointerId);
      onDragging(true);
    },
    onPointerMove(event) {
      if (event.currentTarget.hasPointerCapture(event.pointerId)) {
        resize(window.innerWidth - event.clientX);
      }
    },
    onLostPointerCapture: () => onDragging(false),
  };
}

const TARGETS: Partial<Record<string, (width: number) => number>> = {
  ArrowLeft: (width) => width + STEP,
  ArrowRight: (width) => width - STEP,
  Home: () => PANE_WIDTH.least,
  End: () => PANE_WIDTH.most,
};

const useStyles = makeStyles({
  bar: {
    width: "8px",
    flexShrink: 0,
    cursor: "col-resize",
    touchAction: "none",
    backgroundColor: tokens.colorNeutralBackground4,
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRight: `1px solid ${tokens.colorNeutralStroke1}`,
    ":hover": { backgroundColor: tokens.colorBrandBackground2 },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
    [`@media ${NARROW}`]: { display: "none" },
  },
});
