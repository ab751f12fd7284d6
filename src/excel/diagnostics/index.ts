import { EVENT_PROBES } from "./events";
import { HAND_PROBES } from "./hands";
import { NAME_PROBES } from "./names";
import { PAGE_PROBES } from "./page";
import type { Probe } from "./probe";
import { RANGE_PROBES } from "./ranges";
import { RULE_PROBES } from "./rules";
import { SHEET_PROBES } from "./sheets";
import { SPEED_PROBES } from "./speed";
import { STORAGE_PROBES } from "./storage";
import { TEXT_PROBES } from "./texts";

/** Every probe, in the order they are put; those that need a person's hand come last. */
export const PROBES: readonly Probe[] = [
  ...RANGE_PROBES,
  ...RULE_PROBES,
  ...NAME_PROBES,
  ...TEXT_PROBES,
  ...SHEET_PROBES,
  ...EVENT_PROBES,
  ...STORAGE_PROBES,
  ...SPEED_PROBES,
  ...PAGE_PROBES,
  ...HAND_PROBES,
].sort((a, b) => Number(a.byHand ?? false) - Number(b.byHand ?? false));
