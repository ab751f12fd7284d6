import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";

/** The keys of the page, and what the page is and is not. */
export function Keys({ onClose }: { readonly onClose: () => void }) {
  const styles = useStyles();
  return (
    <Dialog open onOpenChange={onClose}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>Keys and help</DialogTitle>
          <DialogContent>
            <dl className={styles.keys}>
              {KEYS.map(([keys, does]) => (
                <div key={keys} className={styles.line}>
                  <dt className={styles.key}>{keys}</dt>
                  <dd className={styles.does}>{does}</dd>
                </div>
              ))}
            </dl>
            <p>On a Mac, ⌘ does what Ctrl does.</p>
            <p>
              Files are read on this computer and sent nowhere. Your own file is never changed: you
              save a copy.
            </p>
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onClose}>
              Close
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

const KEYS: readonly (readonly [keys: string, does: string])[] = [
  ["F6, Shift+F6", "to the next part of the page, or back: tools, sheet, sheet tabs, pane"],
  ["Ctrl+F", "finds in the sheets"],
  ["Ctrl+S", "saves a copy"],
  ["Ctrl+Z, Ctrl+Y", "takes back, and does again"],
  ["Ctrl+/", "shows this list"],
  ["In the sheet", "arrow keys move, F2 edits, Enter and Tab go on, Esc gives up an edit"],
  ["Ctrl and +, Ctrl and −", "inserts and deletes the selected rows"],
  ["In the pane", "arrow keys go through tabs and lists, Enter goes to the cell"],
];

const useStyles = makeStyles({
  keys: { margin: 0 },
  line: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
  key: { flexBasis: "150px", fontWeight: tokens.fontWeightSemibold },
  does: { flex: "1 1 180px", margin: 0 },
});
