import type { Day } from "../core/plan/day";
import { due, NoDay } from "./due";

/**
 * Ties the functions that the manifest declares to what they do, by the ids in
 * assets/functions.json. Nothing happens where the host has no custom functions.
 */
export function associateFunctions(today: () => Day): void {
  if (typeof CustomFunctions === "undefined") return;
  CustomFunctions.associate("DUE", (deadline: unknown, planYear: unknown) =>
    told(() => due(deadline, planYear, today())),
  );
}

/** What a function gives, or the error that its cell shows: #N/A where there is no day, #VALUE! for a fault. */
function told<T>(give: () => T): T {
  try {
    return give();
  } catch (error) {
    if (!(error instanceof NoDay)) throw error;
    const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
    throw new CustomFunctions.Error(error.isFault ? invalidValue : notAvailable, error.message);
  }
}
