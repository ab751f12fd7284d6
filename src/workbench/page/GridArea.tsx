import { makeStyles, mergeClasses, Spinner } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { useMedia } from "../../taskpane/hooks/use-media";
import type { GridView } from "../grid/model";
import { SelectedCell } from "./SelectedCell";
import type { OpenWorkbook, Session } from "./session";
import { ZOOM_BOX, ZoomBox } from "./ZoomBox";

interface Props {
  readonly workbook: OpenWorkbook;
  readonly session: Session;
  /** The workbook's grid; null until it is drawn. */
  readonly grid: GridView | null;
  /** Called when cells are selected from elsewhere than the grid; always the same function. */
  readonly onLed: () => void;
}

/** The grid, loaded when it is first needed: it is larger than everything else together. */
export function GridArea({ workbook, session, grid, onLed }: Props) {
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  const isDark = useMedia("(prefers-color-scheme: dark)");
  useEffect(() => {
    const container = place.current;
    if (!container) return;
    let taken = false;
    let dispose = () => {
      taken = true;
    };
    void import(/* webpackChunkName: "grid" */ "./connect").then(async ({ connect }) => {
      if (taken) return;
      const drawn = await connect(container, workbook.host, {
        refused: session.refused,
        led: onLed,
      });
      const forget = taken ? null : session.drawn(drawn);
      dispose = () => {
        forget?.();
        drawn.dispose();
      };
      if (taken) dispose();
    });
    return () => dispose();
  }, [workbook, session, onLed]);
  const isReady = grid !== null;
  useEffect(() => {
    // The grid's own parts go by this class; what it draws the cells with does not hear of it.
    document.documentElement.classList.toggle("univer-dark", isDark);
  }, [isDark, isReady]);
  return (
    <>
      {!isReady && <Spinner className={styles.loading} label="Loading the grid …" />}
      <div
        ref={place}
        className={mergeClasses(styles.grid, isDark && styles.dark)}
        data-ready={isReady}
      />
      {grid && <ZoomBox zoom={grid.zoom} />}
      <SelectedCell host={workbook.host} />
    </>
  );
}

const useStyles = makeStyles({
  // A sheet is drawn in the colours of its file, which are meant for white.
  grid: {
    position: "absolute",
    inset: 0,
    colorScheme: "light",
    color: "#242424",
    backgroundColor: "#ffffff",
    // Beneath the cells it is paper whatever the page is: what a file leaves without a fill is meant for it.
    "& header + section[data-range-selector]": { backgroundColor: "#ffffff !important" },
    // What these open would change names and formulas in the grid alone.
    "& [data-u-comp='defined-name'] > a": { display: "none" },
    "& [data-u-comp='formula-bar'] span:has(> .univerjs-icon-fx-icon)": { pointerEvents: "none" },
    "& footer": { paddingRight: `${String(ZOOM_BOX.width)}px` },
  },
  dark: {
    // The bar above the cells is drawn in ink on paper; turned over, its ink is white and its paper clear.
    "& [data-u-comp='formula-bar'] canvas": {
      filter: "invert(1) hue-rotate(180deg)",
      mixBlendMode: "screen",
    },
  },
  loading: { position: "absolute", inset: 0, zIndex: 1 },
});
