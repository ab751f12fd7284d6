import { FluentProvider, makeStyles, Text } from "@fluentui/react-components";
import { useTheme, type HostTheme } from "../hooks/use-theme";

const useStyles = makeStyles({
  place: { padding: "24px 16px", display: "flex", flexDirection: "column", gap: "8px" },
});

/** What the pane was opened in that cannot run it. */
export type Unfit = "too-old" | "not-excel";

/** What stands in place of the pane where it cannot run. */
export function CannotRun({
  unfit,
  hostTheme,
}: {
  readonly unfit: Unfit;
  readonly hostTheme: HostTheme | null;
}): React.JSX.Element {
  const { theme, colorScheme } = useTheme(hostTheme);
  const styles = useStyles();
  return (
    <FluentProvider theme={theme} style={{ colorScheme }}>
      <main className={styles.place}>
        <Text as="h1" weight="semibold" size={400}>
          {WORDS[unfit].heading}
        </Text>
        <Text>{WORDS[unfit].advice}</Text>
      </main>
    </FluentProvider>
  );
}

const WORDS: Readonly<Record<Unfit, { readonly heading: string; readonly advice: string }>> = {
  "too-old": {
    heading: "This Excel is too old for Milestone Monitor",
    advice:
      "It needs Excel 2021 or later, Microsoft 365, or Excel on the web. Nothing in your workbook was changed. Update Excel (File, Account, Update Options), or open the workbook in Excel on the web.",
  },
  "not-excel": {
    heading: "Milestone Monitor runs in Excel",
    advice:
      "This page is its task pane, and there is no workbook beside it. Open your plan in Excel, and choose Milestone Monitor on the Home tab.",
  },
};
