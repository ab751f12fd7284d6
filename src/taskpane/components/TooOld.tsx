import { FluentProvider, makeStyles, Text } from "@fluentui/react-components";
import { useTheme, type HostTheme } from "../hooks/use-theme";

const useStyles = makeStyles({
  place: { padding: "24px 16px", display: "flex", flexDirection: "column", gap: "8px" },
});

/** What stands in place of the pane in an Excel that cannot run it. */
export function TooOld({ hostTheme }: { readonly hostTheme: HostTheme | null }): React.JSX.Element {
  const { theme, colorScheme } = useTheme(hostTheme);
  const styles = useStyles();
  return (
    <FluentProvider theme={theme} style={{ colorScheme }}>
      <main className={styles.place}>
        <Text as="h1" weight="semibold" size={400}>
          This Excel is too old for Milestone Monitor
        </Text>
        <Text>
          It needs Excel 2021 or later, Microsoft 365, or Excel on the web. Nothing in your workbook
          was changed. Update Excel (File, Account, Update Options), or open the workbook in Excel
          on the web.
        </Text>
      </main>
    </FluentProvider>
  );
}
