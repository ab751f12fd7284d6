import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useActions, usePane } from "../hooks/use-pane";
import { Detail } from "./Detail";

const useStyles = makeStyles({
  place: { flexShrink: 0 },
  bar: { borderRadius: 0, borderLeftWidth: 0, borderRightWidth: 0 },
  body: { paddingTop: "6px", paddingBottom: "6px", whiteSpace: "normal", overflowWrap: "anywhere" },
  list: { margin: "4px 0", paddingLeft: "20px", maxHeight: "160px", overflow: "auto" },
  advice: { display: "block", color: tokens.colorNeutralForeground1 },
});

/** What the person should know: what happened, what to do, and the rest folded away. */
export function Messages(): React.JSX.Element {
  const styles = useStyles();
  const message = usePane((state) => state.message);
  const { dismiss } = useActions();
  return (
    <div className={styles.place} role="status" aria-live="polite">
      {message && (
        <MessageBar intent={message.intent} layout="multiline" className={styles.bar}>
          <MessageBarBody className={styles.body}>
            <MessageBarTitle>{message.title}</MessageBarTitle>
            {message.list && (
              <ul className={styles.list}>
                {message.list.map((part) => (
                  <li key={part}>{part}</li>
                ))}
              </ul>
            )}
            <span className={styles.advice}>{message.advice}</span>
            {message.detail !== undefined && message.detail !== "" && (
              <Detail text={message.detail} />
            )}
          </MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                size="small"
                aria-label="Dismiss this message"
                icon={<DismissRegular />}
                onClick={dismiss}
              />
            }
          >
            {[message.action, message.other].map(
              (way) =>
                way && (
                  <Button
                    key={way.label}
                    size="small"
                    onClick={() => {
                      dismiss();
                      way.run();
                    }}
                  >
                    {way.label}
                  </Button>
                ),
            )}
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}
