import { Text } from "@fluentui/react-components";
import { usePane } from "../../hooks/use-pane";
import { DirectorateItem } from "./DirectorateItem";
import { useSettingsStyles } from "./settings-styles";

/** The directorates learned from the plan, to be confirmed or put right. */
export function DirectoratesPart(): React.JSX.Element {
  const styles = useSettingsStyles();
  const directorates = usePane((state) => state.review?.directorates);
  if (!directorates || directorates.length === 0) {
    return (
      <Text className={styles.quiet}>
        None yet: they are learned from the plan as soon as one has been checked.
      </Text>
    );
  }
  return (
    <div className={styles.part}>
      <Text className={styles.quiet}>
        Learned from the plan. What you confirm, rename or merge is kept and used for every check.
      </Text>
      <ul className={styles.list} aria-label="Directorates and their spellings">
        {directorates.map((directorate) => (
          <DirectorateItem key={directorate.name} directorate={directorate} all={directorates} />
        ))}
      </ul>
    </div>
  );
}
