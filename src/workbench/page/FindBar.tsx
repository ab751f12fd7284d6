import { Button, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronUpRegular, DismissRegular } from "@fluentui/react-icons";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { areaFromA1, toA1 } from "../../core/sheet/a1";
import { findAll, hitFrom, type Place } from "./find";
import type { OpenWorkbook } from "./session";

interface Props {
  readonly workbook: OpenWorkbook;
  readonly onClose: () => void;
}

/** How long typing must rest, in milliseconds, before a large workbook is gone through. */
const REST = 150;

/** Finds words in the sheets: Enter goes on, Shift+Enter back, Esc to the cell that was found. */
export function FindBar({ workbook, onClose }: Props) {
  const styles = useStyles();
  const field = useRef<HTMLInputElement>(null);
  const [words, setWords] = useState("");
  const [found, setFound] = useState("");
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const go = (way: "here" | "next" | "previous") => setFound(goTo(workbook, words, way));
  useEffect(() => {
    const timer = setTimeout(() => setFound(goTo(workbook, words, "here")), REST);
    return () => clearTimeout(timer);
  }, [workbook, words]);
  const press = (event: KeyboardEvent) => {
    if (event.key === "Escape") onClose();
    if (event.key !== "Enter" || event.target !== field.current) return;
    event.preventDefault();
    go(event.shiftKey ? "previous" : "next");
  };
  return (
    <div role="search" aria-label="Find in the sheets" className={styles.bar}>
      <Input
        ref={field}
        size="small"
        type="search"
        className={styles.field}
        aria-label="Find in the sheets"
        placeholder="Find in the sheets"
        value={words}
        onChange={(_, { value }) => setWords(value)}
        onKeyDown={press}
      />
      <Button
        size="small"
        appearance="subtle"
        aria-label="Find the one before"
        icon={<ChevronUpRegular />}
        onClick={() => go("previous")}
        onKeyDown={press}
      />
      <Button
        size="small"
        appearance="subtle"
        aria-label="Find the next one"
        icon={<ChevronDownRegular />}
        onClick={() => go("next")}
        onKeyDown={press}
      />
      <Text role="status" size={200} className={styles.found}>
        {found}
      </Text>
      <Button
        size="small"
        appearance="subtle"
        aria-label="Close the search"
        icon={<DismissRegular />}
        onClick={onClose}
      />
    </div>
  );
}

/** Selects the hit that comes next, and says which of how many it is. */
function goTo({ book, host }: OpenWorkbook, words: string, way: "here" | "next" | "previous") {
  if (words.trim() === "") return "";
  const { hits, isCut } = findAll(book, words);
  const place = placeOf({ book, host });
  const index = place ? hitFrom(hits, book, { place, way }) : -1;
  const hit = hits[index];
  if (!hit) return "Not found";
  host.userSelect(hit.sheet.name, toA1(hit));
  const many = hits.length.toLocaleString("en-GB");
  return `${String(index + 1)} of ${isCut ? `more than ${many}` : many}`;
}

/** The cell that is selected; the first of its sheet where whole rows or columns are. */
function placeOf({ book, host }: Pick<OpenWorkbook, "book" | "host">): Place | null {
  const { sheet: name, address } = host.selection;
  const sheet = book.sheets.find((each) => each.name === name);
  const area = areaFromA1(address);
  return sheet ? { sheet, row: area?.top ?? 0, column: area?.left ?? 0 } : null;
}

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  field: { flexGrow: 1, minWidth: "80px", maxWidth: "320px" },
  found: { minWidth: "72px", flexGrow: 1, whiteSpace: "nowrap" },
});
