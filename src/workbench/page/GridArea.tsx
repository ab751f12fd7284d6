import { makeStyles, Spinner } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { OpenWorkbook, Session } from "./session";

interface Props {
  readonly workbook: OpenWorkbook;
  readonly session: Session;
}

/** The grid, loaded when it is first needed: it is larger than everything else together. */
export function GridArea({ workbook, session }: Props) {
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  const [ready, setReady] = useState(false);
  useEffect(() => {
    const container = place.current;
    if (!container) return;
    let taken = false;
    let dispose = () => {
      taken = true;
    };
    void import(/* webpackChunkName: "grid" */ "./connect").then(async ({ connect }) => {
      if (taken) return;
      const grid = await connect(container, workbook.host, session.refused);
      const forget = session.typing(() => grid.finishTyping());
      dispose = () => {
        forget();
        grid.dispose();
      };
      if (taken) dispose();
      else setReady(true);
    });
    return () => dispose();
  }, [workbook, session]);
  return (
    <>
      {!ready && <Spinner className={styles.loading} label="Loading the grid …" />}
      <div ref={place} className={styles.grid} data-ready={ready} />
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
  },
  loading: { position: "absolute", inset: 0, zIndex: 1 },
});
