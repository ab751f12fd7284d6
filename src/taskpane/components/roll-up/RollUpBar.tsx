import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Counts } from "../../../core/track/roll-up";
import { BAR_PARTS, barWords } from "../../view/roll-up-words";
import { useBarLooks } from "./bar-looks";

/** A segment narrower than this share has no room for its number. */
const ROOM_FOR_NUMBER = 0.08;

const useStyles = makeStyles({
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  bar: { display: "flex", width: "100%", height: "22px", gap: "2px" },
  segment: { display: "flex", alignItems: "center", justifyContent: "center", minWidth: "3px" },
  number: {
    padding: "0 4px",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "15px",
    fontVariantNumeric: "tabular-nums",
  },
  words: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** How a directorate's milestones stand, as a bar and in words. */
export function RollUpBar({
  name,
  counts,
}: {
  readonly name: string;
  readonly counts: Counts;
}): React.JSX.Element {
  const styles = useStyles();
  const looks = useBarLooks();
  const words = barWords(counts);
  return (
    <li>
      <div className={styles.name}>{name}</div>
      <div className={styles.bar} role="img" aria-label={`${name}: ${words}`}>
        {BAR_PARTS.filter((column) => counts[column.counted] > 0).map((column) => {
          const n = counts[column.counted];
          return (
            <span
              key={column.status}
              className={mergeClasses(styles.segment, looks.any, looks[column.status])}
              style={{ flexGrow: n, flexBasis: 0 }}
            >
              {n / counts.milestones >= ROOM_FOR_NUMBER && (
                <span className={styles.number}>{n}</span>
              )}
            </span>
          );
        })}
      </div>
      <div className={styles.words}>{words}</div>
    </li>
  );
}
