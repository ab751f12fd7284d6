import { makeStyles, mergeClasses, Switch, ToggleButton, tokens } from "@fluentui/react-components";
import { CheckmarkRegular, EyeRegular, FlagRegular } from "@fluentui/react-icons";
import { useId } from "react";
import { useActions, usePane } from "../hooks/use-pane";
import type { PaintKind } from "../ports";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 6px" },
  words: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    // So narrow, the two switches say it by themselves and keep one line.
    "@media (max-width: 335px)": { position: "absolute", clipPath: "inset(50%)" },
  },
  // Narrow enough that both stand on one line in a pane of 320 pixels.
  toggle: { whiteSpace: "nowrap", minWidth: 0, paddingLeft: "6px", paddingRight: "6px" },
  on: {
    color: tokens.colorBrandForeground2,
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    "@media (forced-colors: active)": { border: "3px solid Highlight" },
  },
  live: { flexShrink: 0, marginLeft: "auto", height: "24px", alignItems: "center" },
});

/** What is shown in the sheet itself: two switches, each of which puts on and takes off. */
export function InSheet(): React.JSX.Element {
  const styles = useStyles();
  const words = useId();
  const hasPlan = usePane((state) => (state.review?.milestones ?? 0) > 0);
  const hasFindings = usePane((state) => (state.review?.findings ?? 0) > 0);
  return (
    <div className={styles.line}>
      <span id={words} className={styles.words}>
        In the sheet:
      </span>
      <div role="group" aria-labelledby={words} className={styles.line}>
        <Toggle kind="flags" words="Flag overdue" isUseful={hasPlan} />
        <Toggle kind="marks" words="Mark findings" isUseful={hasFindings} />
      </div>
    </div>
  );
}

const TITLES: Readonly<Record<PaintKind, { on: string; off: string }>> = {
  flags: {
    off: "Frame and tint the cells of what is overdue or due soon",
    on: "Take the flags off again",
  },
  marks: {
    off: "Frame the cells of the findings, with a note that says what is wrong",
    on: "Take the marks and their notes off again",
  },
};

/** A switch for one kind of paint; what is on can always be taken off. */
function Toggle({
  kind,
  words,
  isUseful,
}: {
  readonly kind: PaintKind;
  readonly words: string;
  readonly isUseful: boolean;
}): React.JSX.Element {
  const styles = useStyles();
  const isOn = usePane(({ painted }) => painted[kind] > 0);
  const { flagOverdue, markFindings, clearFlags } = useActions();
  const put = kind === "flags" ? flagOverdue : markFindings;
  const Icon = isOn ? CheckmarkRegular : kind === "flags" ? FlagRegular : EyeRegular;
  return (
    <ToggleButton
      size="small"
      checked={isOn}
      disabled={!isOn && !isUseful}
      className={mergeClasses(styles.toggle, isOn && styles.on)}
      icon={<Icon />}
      title={isOn ? TITLES[kind].on : TITLES[kind].off}
      onClick={() => void (isOn ? clearFlags([kind]) : put())}
    >
      {words}
    </ToggleButton>
  );
}

/** Whether the plan is checked again as it is changed. */
export function LiveSwitch(): React.JSX.Element {
  const styles = useStyles();
  const live = usePane((state) => state.live);
  const { setLive } = useActions();
  return (
    <Switch
      size="small"
      className={styles.live}
      label="Live"
      aria-label="Live checking"
      title="Check again as the plan is changed"
      checked={live}
      onChange={(_, { checked }) => {
        setLive(checked);
      }}
    />
  );
}
