import {
  Button,
  makeStyles,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  Text,
  tokens,
} from "@fluentui/react-components";
import { InfoRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { NARROW } from "./faces";

/** Says that not all of a workbook is drawn here, and when asked what is not. */
export function NotDrawn({ words }: { readonly words: string }) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  return (
    <Popover trapFocus withArrow open={open} onOpenChange={(_, { open: now }) => setOpen(now)}>
      <PopoverTrigger disableButtonEnhancement>
        <Button
          size="small"
          appearance="subtle"
          icon={<InfoRegular />}
          className={styles.button}
          aria-label="Not all is drawn"
        >
          <span className={styles.words}>Not all is drawn</span>
        </Button>
      </PopoverTrigger>
      <PopoverSurface aria-label="What is not drawn" className={styles.surface}>
        <Text block weight="semibold">
          Not drawn here, and kept in the copy you save
        </Text>
        <Text block>{words}</Text>
        {/* Without a button of its own it would be hidden from those who hear the page. */}
        <Button size="small" className={styles.close} onClick={() => setOpen(false)}>
          Close
        </Button>
      </PopoverSurface>
    </Popover>
  );
}

const useStyles = makeStyles({
  button: {
    flexShrink: 0,
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground2,
    [`@media ${NARROW}`]: { minWidth: "24px" },
  },
  words: { [`@media ${NARROW}`]: { display: "none" } },
  close: { marginTop: tokens.spacingVerticalS },
  surface: { maxWidth: "320px" },
});
