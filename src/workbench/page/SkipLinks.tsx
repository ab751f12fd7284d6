import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Part } from "./parts";

/** The first stops of the keyboard: past the tools, straight to where the work is. */
export function SkipLinks({ onSkip }: { readonly onSkip: (to: Part) => void }) {
  const styles = useStyles();
  return (
    <nav aria-label="Skip" className={styles.links}>
      <Button appearance="primary" className={styles.link} onClick={() => onSkip("pane")}>
        Skip to the pane
      </Button>
      <Button appearance="primary" className={styles.link} onClick={() => onSkip("sheet")}>
        Skip to the sheet
      </Button>
    </nav>
  );
}

const useStyles = makeStyles({
  links: { position: "absolute", top: tokens.spacingVerticalS, left: tokens.spacingHorizontalS },
  // Seen only while the keyboard is on it.
  link: {
    position: "absolute",
    zIndex: 1001,
    whiteSpace: "nowrap",
    ":not(:focus)": {
      width: "1px",
      height: "1px",
      minWidth: 0,
      padding: 0,
      overflow: "hidden",
      clipPath: "inset(50%)",
    },
  },
});
