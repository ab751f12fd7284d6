import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useActions } from "../hooks/use-pane";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", gap: "4px" },
  text: {
    margin: "4px 0",
    padding: "6px",
    maxHeight: "160px",
    overflow: "auto",
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
  },
});

/** Technical detail, folded away until it is asked for, and easy to pass on. */
export function Detail({ text }: { readonly text: string }): React.JSX.Element {
  const styles = useStyles();
  const { copy } = useActions();
  const [open, setOpen] = useState(false);
  return (
    <div>
      <div className={styles.line}>
        <Button
          size="small"
          appearance="subtle"
          aria-expanded={open}
          onClick={() => {
            setOpen(!open);
          }}
        >
          {open ? "Hide the detail" : "Technical detail"}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => void copy(text, "the detail")}>
          Copy the detail
        </Button>
      </div>
      {open && <pre className={styles.text}>{text}</pre>}
    </div>
  );
}
