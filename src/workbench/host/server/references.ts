import type { ClassSpec } from "./spec";
import type { Server } from "./server";
import type { RangeTarget } from "./targets";

/** An object of the workbook, as a path leads to it. */
export interface Found {
  readonly spec: ClassSpec;
  readonly target: unknown;
}

/** The objects an add-in holds on to: kept under a name until it lets go, and moved with their cells. */
export class References {
  private readonly kept = new Map<string, Found>();
  /** By target; a range and what hangs from it, its `format`, may have one target. */
  private readonly names = new Map<unknown, string>();
  private next = 1;

  constructor(private readonly server: Server) {}

  keep(found: Found): void {
    if (this.nameOf(found) !== undefined) return;
    const name = `ref${String(this.next++)}`;
    this.kept.set(name, found);
    this.names.set(found.target, name);
    if (hasCells(found)) this.server.track(found.target as RangeTarget);
  }

  /** The name an object is kept under, if it is. */
  nameOf({ spec, target }: Found): string | undefined {
    const name = this.names.get(target);
    return name !== undefined && this.kept.get(name)?.spec === spec ? name : undefined;
  }

  at(name: string): Found | undefined {
    return this.kept.get(name);
  }

  letGo(name: string): void {
    const found = this.kept.get(name);
    if (!found) return;
    this.kept.delete(name);
    this.names.delete(found.target);
    if (hasCells(found)) this.server.release(found.target as RangeTarget);
  }
}

const hasCells = ({ spec }: Found): boolean => spec.name === "Range" || spec.name === "RangeAreas";
