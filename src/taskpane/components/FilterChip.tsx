import { Button } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";

/** A filter that is set, in words, and the way to take it off. */
export function FilterChip({
  words,
  onRemove,
}: {
  readonly words: string;
  readonly onRemove: () => void;
}): React.JSX.Element {
  return (
    <Button
      size="small"
      shape="circular"
      icon={<DismissRegular />}
      iconPosition="after"
      aria-label={`${words}: take this filter off`}
      onClick={onRemove}
    >
      {words}
    </Button>
  );
}
