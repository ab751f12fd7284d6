import type { Area } from "../../../core/sheet/a1";
import type { BookSheet } from "../../../xlsx/book";
import { intersection, without } from "./areas";
import { areasIn, rangesText } from "./conditional";

/** Takes an area out of every validation; one with nothing left is gone. */
export function clearValidations(sheet: BookSheet, area: Area): void {
  sheet.validations = sheet.validations.filter((validation) => {
    const before = areasIn(validation.range);
    if (!before.some((own) => intersection(own, area))) return true;
    const left = before.flatMap((own) => without(own, area));
    validation.range = rangesText(left);
    return left.length > 0;
  });
}
