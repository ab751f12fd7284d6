import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons";
import { useActions } from "../hooks/use-pane";
import { WAYS_IN, type WayIn } from "../roles";
import { RoleIcon } from "./RoleIcon";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "grid",
    gap: "10px",
    width: "100%",
  },
  card: {
    width: "100%",
    display: "grid",
    gridTemplateColumns: "24px 1fr 16px",
    gap: "2px 8px",
    alignItems: "center",
    padding: "12px",
    textAlign: "left",
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow4,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  title: {
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: "underline",
  },
  who: {
    gridColumn: "1 / -1",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  does: { gridColumn: "1 / -1" },
});

/** The three ways in, each a button that leads to its first step. */
export function WaysIn(): React.JSX.Element {
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label="Ways to begin">
      {WAYS_IN.map((way) => (
        <li key={way.role}>
          <Card way={way} />
        </li>
      ))}
    </ul>
  );
}

function Card({ way: { role, title, who, does } }: { readonly way: WayIn }): React.JSX.Element {
  const styles = useStyles();
  const { begin } = useActions();
  return (
    <button
      type="button"
      className={styles.card}
      aria-label={`${title}. ${who}. ${does}`}
      onClick={() => void begin(role)}
    >
      <RoleIcon role={role} />
      <span className={styles.title}>{title}</span>
      <ChevronRight16Regular aria-hidden />
      <span className={styles.who}>{who}</span>
      <span className={styles.does}>{does}</span>
    </button>
  );
}
