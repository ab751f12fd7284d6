import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import type { Leaving } from "./unsaved";

/** Asks what is to become of unsaved changes before another workbook takes the place of theirs. */
export function LeaveQuestion({ leaving }: { readonly leaving: Leaving | null }) {
  if (!leaving) return null;
  const { name, next, answer } = leaving;
  return (
    <Dialog open modalType="alert" onOpenChange={() => answer("cancel")}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>Save your changes to {name}?</DialogTitle>
          <DialogContent>
            They are in no saved copy yet, and are lost when {next} is opened in its place.
          </DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={() => answer("save")}>
              Save a copy
            </Button>
            <Button onClick={() => answer("discard")}>Discard changes</Button>
            <Button onClick={() => answer("cancel")}>Cancel</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
