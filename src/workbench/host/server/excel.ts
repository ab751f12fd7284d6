import type { Server } from "./server";
import type { ClassSpec } from "./spec";
import type { ClassName } from "./targets";
import type { References } from "./references";
import type { Registrations } from "./registrations";

/** Excel as a request meets it: the workbook, the classes it has, what add-ins hold on to and listen for. */
export interface Excel {
  readonly server: Server;
  readonly classes: Readonly<Record<ClassName, ClassSpec>>;
  readonly references: References;
  readonly registrations: Registrations;
  /** Tells of the changes a request has made. */
  settle(): void;
}
