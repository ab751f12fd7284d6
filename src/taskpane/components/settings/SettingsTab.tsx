import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
} from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { useActions, usePane } from "../../hooks/use-pane";
import type { PaneState } from "../../state";
import { ColumnsPart } from "./ColumnsPart";
import { DatesPart } from "./DatesPart";
import { DiagnosticsPart } from "./DiagnosticsPart";
import { DirectoratesPart } from "./DirectoratesPart";
import { LastReturnPart } from "./LastReturnPart";
import { PeriodsPart } from "./PeriodsPart";
import { RulesPart } from "./RulesPart";
import { useSettingsStyles } from "./settings-styles";
import { SharePart } from "./SharePart";
import { TracesPart } from "./TracesPart";
import { StatusWordsPart } from "./StatusWordsPart";

const PARTS = [
  { name: "dates", title: "Dates", Part: DatesPart },
  { name: "directorates", title: "Directorates", Part: DirectoratesPart },
  { name: "columns", title: "Columns", Part: ColumnsPart },
  { name: "words", title: "Words of progress", Part: StatusWordsPart },
  { name: "rules", title: "Checks", Part: RulesPart },
  { name: "last-return", title: "Last return", Part: LastReturnPart },
  { name: "periods", title: "Terms and seasons", Part: PeriodsPart },
  { name: "share", title: "Share or reset", Part: SharePart },
  { name: "diagnostics", title: "Diagnostics", Part: DiagnosticsPart },
  { name: "traces", title: "What is ours in this workbook", Part: TracesPart },
];

const SAVED: Readonly<Record<PaneState["saving"], string>> = {
  saved: "Kept in this workbook.",
  waiting: "Not saved yet…",
  saving: "Saving…",
  none: "The usual ones: none are kept in this workbook.",
  failed: "Not saved: they hold until the pane is closed.",
};

/** Everything a person can choose, kept in the workbook. */
export function SettingsTab(): React.JSX.Element {
  const styles = useSettingsStyles();
  const saving = usePane((state) => state.saving);
  const open = usePane((state) => state.openSettings);
  const { openSettings } = useActions();
  const place = useLedTo();
  return (
    <div ref={place} className={styles.place}>
      <div className={styles.saved} role="status" aria-live="polite">
        {SAVED[saving]}
      </div>
      <Accordion
        multiple
        collapsible
        openItems={open}
        onToggle={(_, { openItems }) => {
          openSettings(openItems.map(String));
        }}
      >
        {PARTS.map(({ name, title, Part }) => (
          <AccordionItem key={name} value={name} data-part={name}>
            <AccordionHeader as="h2" size="small">
              {title}
            </AccordionHeader>
            <AccordionPanel>
              <Part />
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
    </div>
  );
}

/** Takes the keyboard to the part that a person was led to from elsewhere. */
function useLedTo(): React.RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  const part = usePane((state) => state.ledTo);
  const { arrived } = useActions();
  useEffect(() => {
    if (part === null) return;
    place.current?.querySelector<HTMLElement>(`[data-part="${part}"] button`)?.focus();
    arrived();
  }, [part, arrived]);
  return place;
}
