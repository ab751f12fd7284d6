import { resolveAddress } from "../cells/address";
import {
  type ArgumentInfo,
  memberName,
  type ObjectPath,
  OBJECT_IN_ARGUMENT,
  PATH,
} from "../protocol";
import { Arguments, isRecord, Reference } from "./arguments";
import { NotSupportedByHost, OfficeError } from "../errors";
import type { ClassSpec } from "./spec";
import type { ClassName } from "./targets";
import type { Excel } from "./excel";
import type { Found } from "./references";

/** The objects of one request, each found once, when it is first asked for. */
export class Paths {
  private readonly known = new Map<number, Found | null>();

  constructor(
    private readonly excel: Excel,
    private readonly paths: Readonly<Record<string, ObjectPath>>,
  ) {}

  /** What a path leads to; null for nothing, as an `...OrNullObject` method gives it. */
  find(id: number): Found | null {
    const known = this.known.get(id);
    if (known !== undefined) return known;
    const path = this.paths[String(id)];
    if (!path) throw new OfficeError("InvalidObjectPath");
    const found = this.follow(path);
    this.known.set(id, found);
    return found;
  }

  /** The same for something that is to be read or changed, so that it must still be in the workbook. */
  existing(id: number): Found | null {
    const found = this.find(id);
    if (found?.spec.exists && !found.spec.exists(found.target as never, this.excel.server)) {
      throw new OfficeError("ItemNotFound");
    }
    return found;
  }

  /** Arguments as a method takes them, each object in them found. */
  arguments(info: ArgumentInfo | undefined): Arguments {
    const ids = info?.ReferencedObjectPathIds;
    return new Arguments((info?.Arguments ?? []).map((value, i) => this.given(value, ids?.[i])));
  }

  private given(value: unknown, id: unknown): unknown {
    if (typeof id === "number" && id !== 0) return this.reference(id);
    if (Array.isArray(value)) {
      return Array.isArray(id) ? value.map((each, i) => this.given(each, id[i] as unknown)) : value;
    }
    if (!isRecord(value)) return value;
    const inner = value[OBJECT_IN_ARGUMENT];
    if (typeof inner === "number") return this.reference(inner);
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [key, this.given(each, 0)]),
    );
  }

  private reference(id: number): Reference {
    const found = this.existing(id);
    if (!found) throw new OfficeError("InvalidObjectPath");
    return new Reference(found.spec.name, found.target);
  }

  private follow(path: ObjectPath): Found | null {
    const { server, references } = this.excel;
    switch (path.ObjectPathType) {
      case PATH.workbook:
        return this.as("Workbook", server.book);
      case PATH.nothing:
        return null;
      case PATH.reference: {
        const kept = references.at(path.Name);
        if (!kept) throw new OfficeError("InvalidObjectPath");
        return kept;
      }
      default:
        return this.memberOf(this.existing(path.ParentObjectPathId ?? 0), path);
    }
  }

  /** What hangs from nothing is nothing too. */
  private memberOf(parent: Found | null, path: ObjectPath): Found | null {
    if (!parent) return null;
    const { spec, target } = parent;
    if (path.ObjectPathType === PATH.property) {
      if (path.Name === "_Runtime") return this.as("Runtime", target);
      const leads = spec.objects?.[memberName(path.Name)];
      if (!leads) throw new NotSupportedByHost(`${spec.name}.${path.Name}`);
      return this.as(leads.of, leads.get(target as never, this.excel.server));
    }
    const args = this.arguments(path.ArgumentInfo);
    if (path.Name.endsWith("ForEventByReferenceId")) return this.rangeOfEvent(args.text(0));
    const name = path.ObjectPathType === PATH.item ? "getItem" : memberName(path.Name);
    const method = spec.methods?.[name];
    if (method?.kind !== "object") throw new NotSupportedByHost(`${spec.name}.${name}`);
    return this.as(method.of, method.run(target as never, args, this.excel.server));
  }

  /** The range an event told of: "{id}!C4", by its sheet and its address. */
  private rangeOfEvent(reference: string): Found | null {
    const { server } = this.excel;
    const at = reference.indexOf("!");
    const sheet = server.book.sheets.find((each) => server.ids.of(each) === reference.slice(0, at));
    if (!sheet) return null;
    const { area } = resolveAddress(server.book, sheet, reference.slice(at + 1));
    return this.as("Range", { sheet, areas: [area] });
  }

  private as(className: ClassName, target: unknown): Found | null {
    const spec: ClassSpec = this.excel.classes[className];
    return target === null ? null : { spec, target };
  }
}
