import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { AddRegular, SubtractRegular } from "@fluentui/react-icons";
import { useSyncExternalStore } from "react";
import type { GridZoom, Zoom } from "../grid/model";

/** How much larger or smaller a press makes it, in per cent. */
const STEP = 10;

/** How large the sheet is drawn, at the right of its tabs. */
export function ZoomBox({ zoom }: { readonly zoom: GridZoom }) {
  const styles = useStyles();
  const now = useSyncExternalStore(zoom.subscribe, zoom.get);
  return (
    <div data-part="tabs" role="group" aria-label="Zoom" className={styles.box}>
      <Button
        size="small"
        appearance="subtle"
        aria-label="Zoom out"
        icon={<SubtractRegular />}
        onClick={() => zoom.set(stepFrom(now.percent, -STEP))}
      />
      <Text size={200} className={styles.words}>
        {wordsOf(now)}
      </Text>
      <Button
        size="small"
        appearance="subtle"
        aria-label="Zoom in"
        icon={<AddRegular />}
        onClick={() => zoom.set(stepFrom(now.percent, STEP))}
      />
    </div>
  );
}

/** The next whole ten. */
const stepFrom = (percent: number, step: number): number =>
  (step > 0 ? Math.floor(percent / STEP) : Math.ceil(percent / STEP)) * STEP + step;

function wordsOf({ percent, isFitted, isWider }: Zoom): string {
  if (!isFitted) return `${String(percent)} %`;
  return `${String(percent)} %, ${isWider ? "wider than the page" : "fitted"}`;
}

/** What it takes of the grid's foot, in pixels. */
export const ZOOM_BOX = { width: 210, height: 34 };

const useStyles = makeStyles({
  box: {
    position: "absolute",
    right: 0,
    bottom: 0,
    zIndex: 1,
    width: `${String(ZOOM_BOX.width)}px`,
    height: `${String(ZOOM_BOX.height)}px`,
    paddingRight: tokens.spacingHorizontalS,
    boxSizing: "border-box",
    display: "flex",
    alignItems: "center",
    justifyContent: "flex-end",
    color: tokens.colorNeutralForeground1,
  },
  words: { whiteSpace: "nowrap" },
});
