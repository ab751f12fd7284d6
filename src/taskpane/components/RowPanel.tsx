import { mergeClasses } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import { useListStyles } from "./list-styles";

export interface RowPanelProps {
  readonly label: string;
  readonly role?: "group" | "note";
  readonly className?: string;
  readonly busy?: boolean;
  readonly children: ReactNode;
}

/** What folds out below a row; it comes into sight where the row stood at the edge of the list. */
export function RowPanel(props: RowPanelProps): React.JSX.Element {
  const { label, role = "group", className, busy = false, children } = props;
  const styles = useListStyles();
  const own = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The list takes the row's new height first; only then is there anything to scroll to.
    const frame = requestAnimationFrame(() => {
      own.current?.scrollIntoView({ block: "nearest" });
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [busy]);
  return (
    <div
      ref={own}
      className={mergeClasses(styles.panel, className)}
      role={role}
      aria-label={label}
      aria-busy={busy}
    >
      {children}
    </div>
  );
}
