import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  Spinner,
  tokens,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { Busy } from "./session";
import type { Trouble } from "./trouble";

interface Props {
  readonly busy: Busy | null;
  readonly trouble: Trouble | null;
  readonly onDismiss: () => void;
}

/** What is going on, with a way to stop it, and what went wrong, with what to do. */
export function Messages({ busy, trouble, onDismiss }: Props) {
  const styles = useStyles();
  return (
    <>
      <div role="status" className={busy ? styles.busy : undefined}>
        {busy && (
          <>
            <Spinner size="tiny" label={progressText(busy)} />
            <Button size="small" onClick={busy.cancel}>
              Cancel
            </Button>
          </>
        )}
      </div>
      {trouble && (
        <MessageBar intent="error" layout="multiline" className={styles.trouble}>
          <MessageBarBody>
            <MessageBarTitle>{trouble.title}</MessageBarTitle>
            {trouble.message} {trouble.advice}
          </MessageBarBody>
          <MessageBarActions containerAction={<DismissButton onDismiss={onDismiss} />} />
        </MessageBar>
      )}
    </>
  );
}

function DismissButton({ onDismiss }: { readonly onDismiss: () => void }) {
  return (
    <Button
      appearance="transparent"
      aria-label="Dismiss"
      icon={<DismissRegular />}
      onClick={onDismiss}
    />
  );
}

function progressText({ what, progress }: Busy): string {
  if (!progress || progress.total < 2) return `${what} …`;
  return `${what}: sheet ${Math.min(progress.done + 1, progress.total)} of ${progress.total} …`;
}

const useStyles = makeStyles({
  busy: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  trouble: { flexShrink: 0 },
});
