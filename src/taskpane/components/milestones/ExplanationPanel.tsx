import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { toA1 } from "../../../core/sheet/a1";
import { useActions, usePane } from "../../hooks/use-pane";
import type { Explanation, MilestoneRow } from "../../view/pane-review";
import { CellLink } from "../CellLink";
import { RowPanel } from "../RowPanel";

const useStyles = makeStyles({
  parts: { margin: 0 },
  term: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "0 4px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  value: { margin: "0 0 4px" },
  remarks: { margin: "4px 0 0", paddingLeft: "18px" },
});

/** Why a milestone was read as it was: the cells it was made of, and what the reader was unsure of. */
export function ExplanationPanel({
  milestone,
}: {
  readonly milestone: MilestoneRow;
}): React.JSX.Element {
  const styles = useStyles();
  const { explain } = useActions();
  const review = usePane((state) => state.review);
  const [explanation, setExplanation] = useState<Explanation | null>(null);
  useEffect(() => {
    let current = true;
    void explain(milestone.id).then((given) => {
      if (current) setExplanation(given);
    });
    return () => {
      current = false;
    };
  }, [explain, milestone.id, review]);
  return (
    <RowPanel label={`How ${toA1(milestone.at)} was read`} busy={explanation === null}>
      {explanation === null ? (
        "Looking it up…"
      ) : (
        <>
          <dl className={styles.parts}>
            {explanation.parts.map(({ name, value, cells }) => (
              <div key={name}>
                <dt className={styles.term}>
                  {name}
                  {cells.map((at) => (
                    <CellLink key={toA1(at)} at={at} />
                  ))}
                </dt>
                <dd className={styles.value}>{value}</dd>
              </div>
            ))}
          </dl>
          {explanation.remarks.length > 0 && (
            <ul className={styles.remarks}>
              {explanation.remarks.map((remark) => (
                <li key={remark}>{remark}</li>
              ))}
            </ul>
          )}
        </>
      )}
    </RowPanel>
  );
}
