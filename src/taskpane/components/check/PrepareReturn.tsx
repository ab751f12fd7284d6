import {
  Button,
  Field,
  Input,
  makeStyles,
  Select,
  Text,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import { SendRegular } from "@fluentui/react-icons";
import { useEffect, useId, useRef, useState, type KeyboardEvent } from "react";
import { verdictWords } from "../../../core/validate/verdict";
import { useActions, usePane, usePorts } from "../../hooks/use-pane";
import { useVerdict } from "../../hooks/use-verdict";
import { counted } from "../../view/words";
import { useListStyles } from "../list-styles";

const useStyles = makeStyles({
  place: { maxHeight: "60vh", overflowY: "auto" },
  form: { display: "flex", flexDirection: "column", gap: "6px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px" },
});

/** The hand-over: a copy of the workbook with a cover, for whoever gathers the returns. */
export function PrepareReturn({
  isOpen,
  onOpen,
}: {
  readonly isOpen: boolean;
  readonly onOpen: (open: boolean) => void;
}): React.JSX.Element {
  const styles = useStyles();
  const hasPlan = usePane((state) => (state.review?.milestones ?? 0) > 0);
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    // The keyboard comes back to where it was when the form was opened.
    if (wasOpen.current && !isOpen) button.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return (
    <section className={styles.place} aria-label="Your return">
      {isOpen && hasPlan ? (
        <ReturnForm
          onDone={() => {
            onOpen(false);
          }}
        />
      ) : (
        <Button
          ref={button}
          size="small"
          appearance="primary"
          icon={<SendRegular />}
          disabled={!hasPlan}
          onClick={() => {
            onOpen(true);
          }}
        >
          Prepare my return
        </Button>
      )}
    </section>
  );
}

function ReturnForm({ onDone }: { readonly onDone: () => void }): React.JSX.Element {
  const styles = useStyles();
  const { workbook, loadPreparer } = usePorts();
  const { prepareReturn } = useActions();
  const directorates = usePane((state) => state.review?.owners.directorates ?? NONE);
  const [preparedBy, setPreparedBy] = useState(loadPreparer);
  const [returnFor, setReturnFor] = useState("");
  const [note, setNote] = useState("");
  const name = useRef<HTMLInputElement>(null);
  const title = useId();
  useEffect(() => {
    name.current?.focus();
  }, []);
  if (!workbook.canReadFile()) return <NotHere onDone={onDone} />;
  return (
    <form
      className={styles.form}
      aria-labelledby={title}
      {...leavingBy(onDone)}
      onSubmit={(event) => {
        event.preventDefault();
        if (preparedBy.trim() === "") return;
        onDone();
        void prepareReturn({ preparedBy, returnFor, note });
      }}
    >
      <h2 id={title} className={styles.heading}>
        Prepare my return
      </h2>
      <Field
        label="Prepared by"
        size="small"
        required
        hint="Written on the cover; kept in this browser, not in your workbook."
      >
        <Input
          ref={name}
          size="small"
          autoComplete="name"
          value={preparedBy}
          onChange={(_, { value }) => {
            setPreparedBy(value);
          }}
        />
      </Field>
      <Field label="Return for" size="small">
        <Select
          size="small"
          value={returnFor}
          onChange={(_, { value }) => {
            setReturnFor(value);
          }}
        >
          <option value="">The whole plan</option>
          {directorates.map((directorate) => (
            <option key={directorate}>{directorate}</option>
          ))}
        </Select>
      </Field>
      <Field label="Note (if there is something to add)" size="small">
        <Textarea
          size="small"
          rows={2}
          value={note}
          onChange={(_, { value }) => {
            setNote(value);
          }}
        />
      </Field>
      <WhatYouGet />
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" type="submit" disabled={preparedBy.trim() === ""}>
          {workbook.canOpenFile() ? "Make the return" : "Download the return"}
        </Button>
        <Button size="small" onClick={onDone}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

const NONE: readonly string[] = [];

/** Esc leaves the form, wherever in it the keyboard is. */
const leavingBy = (leave: () => void) => ({
  onKeyDown: (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key === "Escape") leave();
  },
});

/** What will be in the copy, and that it will say so where the plan is not ready. */
function WhatYouGet(): React.JSX.Element {
  const list = useListStyles();
  const milestones = usePane((state) => state.review?.milestones ?? 0);
  const { verdict } = useVerdict();
  const isReady = verdict === null || verdict.kind === "ready";
  return (
    <Text className={list.quiet}>
      You get a copy of this workbook with the {counted(milestones, "milestone")} and a short cover
      sheet: who, when, ready or not, and what was ignored and why. Your own file stays as it is.
      {!isReady && ` The cover will say “${verdictWords(verdict)}”, and what is missing.`}
    </Text>
  );
}

/** In an Excel that does not give its workbook away, what to do instead. */
function NotHere({ onDone }: { readonly onDone: () => void }): React.JSX.Element {
  const styles = useStyles();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    button.current?.focus();
  }, []);
  return (
    <div className={styles.form} role="group" aria-label="Prepare my return">
      <Text>
        This Excel does not let an add-in copy the workbook. Save it, open it in Excel for Windows
        or Mac or in Excel in a browser, and prepare the return there.
      </Text>
      <div className={styles.buttons}>
        <Button ref={button} size="small" onClick={onDone}>
          Close
        </Button>
      </div>
    </div>
  );
}
