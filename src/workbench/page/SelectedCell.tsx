import { useEffect, useState } from "react";
import { toA1 } from "../../core/sheet/a1";
import { useUnseen } from "../../taskpane/components/unseen";
import { type Host, shownText } from "../host/index";

/** Says which cell is selected and what it shows: the grid is a picture to those who hear the page. */
export function SelectedCell({ host }: { readonly host: Host }) {
  const unseen = useUnseen();
  const [words, setWords] = useState("");
  useEffect(
    () =>
      host.on("selection", ({ sheet, area: { top, left } }) => {
        const text = shownText(sheet.cells[top]?.[left], host.book.date1904);
        setWords(`${toA1({ row: top, column: left })} ${text === "" ? "empty" : text}`);
      }),
    [host],
  );
  return (
    <div role="status" className={unseen}>
      {words}
    </div>
  );
}
