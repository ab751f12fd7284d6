import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import {
  ArrowUpload20Regular,
  Keyboard20Regular,
  LockClosed20Regular,
} from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { RoleIcon } from "../../taskpane/components/RoleIcon";
import { type Role, type WayIn, WAYS_IN } from "../../taskpane/roles";

interface Props {
  readonly isBusy: boolean;
  /** Called with what a person does, to let them choose the workbook they begin with. */
  readonly onBegin: (role: Role) => void;
  readonly onSample: () => void;
}

/** What stands on the page while no workbook is open: three ways in, and a sample to look round with. */
export function Welcome({ isBusy, onBegin, onSample }: Props) {
  const styles = useStyles();
  return (
    <main className={styles.place} aria-label="Where to begin">
      <Text as="h2" weight="semibold" size={700} className={styles.heading}>
        Where do you want to begin?
      </Text>
      <Text as="p" size={400} className={styles.quiet}>
        Milestone Monitor reads your action plan as it stands in the worksheet. You can change your
        mind at any time.
      </Text>
      <ul className={styles.cards} aria-label="Ways to begin">
        {WAYS_IN.map((way) => (
          <Card key={way.role} way={way} isBusy={isBusy} onBegin={onBegin} />
        ))}
      </ul>
      <div className={styles.drop}>
        <ArrowUpload20Regular aria-hidden className={styles.icon} />
        <span className={styles.dropWords}>
          Or drop a workbook (.xlsx or .xlsm) anywhere on this page. A plan in Word? Copy its table
          and paste it into a sheet.
        </span>
        <Button disabled={isBusy} onClick={onSample}>
          Look round with the sample
        </Button>
      </div>
      <Assurance icon={<LockClosed20Regular aria-hidden />}>
        Files are read on this computer. Nothing is sent anywhere, and your own file is never
        changed: you save a copy.
      </Assurance>
      <Assurance icon={<Keyboard20Regular aria-hidden />}>
        Everything works without a mouse: F6 moves between tools, sheet and pane; Ctrl+S saves a
        copy; Ctrl+/ lists the keys.
      </Assurance>
    </main>
  );
}

interface CardProps extends Pick<Props, "isBusy" | "onBegin"> {
  readonly way: WayIn;
}

function Card({ way: { role, title, who, steps, button }, isBusy, onBegin }: CardProps) {
  const styles = useStyles();
  return (
    <li className={styles.card}>
      <div className={styles.cardHead}>
        <RoleIcon role={role} />
        <Text as="h3" weight="semibold" size={500} className={styles.title}>
          {title}
        </Text>
      </div>
      <Text className={styles.quiet}>{who}</Text>
      <ol className={styles.steps}>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <Button appearance="primary" disabled={isBusy} onClick={() => onBegin(role)}>
        {button}
      </Button>
    </li>
  );
}

function Assurance({ icon, children }: { readonly icon: ReactNode; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <p className={styles.assurance}>
      {icon}
      <span>{children}</span>
    </p>
  );
}

const useStyles = makeStyles({
  place: {
    position: "absolute",
    inset: 0,
    overflowY: "auto",
    padding: "48px max(16px, calc((100% - 1180px) / 2))",
    backgroundColor: tokens.colorNeutralBackground3,
    "@media (max-width: 760px)": { paddingTop: "16px" },
  },
  heading: { display: "block", margin: 0 },
  quiet: { display: "block", margin: "4px 0 0", color: tokens.colorNeutralForeground2 },
  cards: {
    listStyleType: "none",
    margin: "24px 0 0",
    padding: 0,
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(280px, 100%), 1fr))",
    gap: "20px",
  },
  card: {
    display: "flex",
    flexDirection: "column",
    padding: "20px",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    boxShadow: tokens.shadow4,
  },
  cardHead: {
    display: "flex",
    alignItems: "center",
    gap: "10px",
    color: tokens.colorBrandForeground1,
  },
  title: { margin: 0, color: tokens.colorNeutralForeground1 },
  steps: {
    flexGrow: 1,
    margin: "12px 0 16px",
    paddingLeft: "22px",
    display: "grid",
    alignContent: "start",
    gap: "10px",
    "> ::marker": { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
  },
  drop: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "12px",
    marginTop: "24px",
    padding: "14px 18px",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  icon: { flexShrink: 0 },
  dropWords: { flex: "1 1 240px" },
  assurance: {
    display: "flex",
    gap: "8px",
    margin: "12px 0 0",
    color: tokens.colorNeutralForeground2,
    "> svg": { flexShrink: 0 },
  },
});
