import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import { detailOf } from "../../core/plan/failure";
import { Detail } from "./Detail";

interface Props {
  readonly children: ReactNode;
}

interface State {
  /** What was thrown while the tab was drawn; null where nothing was. */
  readonly thrown: { readonly error: unknown } | null;
}

/** Keeps a tab that cannot be drawn to itself: it says so, and the rest of the pane goes on. */
export class TabBoundary extends Component<Props, State> {
  override state: State = { thrown: null };

  static getDerivedStateFromError(error: unknown): State {
    return { thrown: { error } };
  }

  override render(): ReactNode {
    const { thrown } = this.state;
    if (thrown === null) return this.props.children;
    return (
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody style={{ whiteSpace: "normal" }}>
          <MessageBarTitle>This tab could not be shown.</MessageBarTitle>
          Your workbook was not changed, and the other tabs work.
          <Detail text={detailOf(thrown.error)} />
        </MessageBarBody>
        <MessageBarActions>
          <Button
            size="small"
            onClick={() => {
              this.setState({ thrown: null });
            }}
          >
            Try again
          </Button>
        </MessageBarActions>
      </MessageBar>
    );
  }
}
