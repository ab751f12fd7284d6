import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { useActions } from "../../hooks/use-pane";

/** Puts every setting back, after asking once more. */
export function ResetButton(): React.JSX.Element {
  const { settings } = useActions();
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <Button
        size="small"
        appearance="subtle"
        onClick={() => {
          setAsking(true);
        }}
      >
        Reset all settings
      </Button>
    );
  }
  return (
    <>
      <Button
        size="small"
        onClick={() => {
          setAsking(false);
          settings.reset();
        }}
      >
        Yes, reset everything
      </Button>
      <Button
        size="small"
        appearance="subtle"
        onClick={() => {
          setAsking(false);
        }}
      >
        Keep them
      </Button>
    </>
  );
}
