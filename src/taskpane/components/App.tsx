import { FluentProvider, webLightTheme } from "@fluentui/react-components";

/** The pane. */
export function App(): React.JSX.Element {
  return (
    <FluentProvider theme={webLightTheme}>
      <h1>Milestone Monitor</h1>
    </FluentProvider>
  );
}
