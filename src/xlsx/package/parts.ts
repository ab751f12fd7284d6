import { BookError, damaged, whereWhole } from "../book-error";
import { inside, rootOf, withoutPrefix } from "./xml";
import { attributesXml, withLineFeeds } from "./xml-text";
import type { PackedPart } from "./zip";

/**
 * The parts of an Open Packaging Conventions package (ECMA-376 part 2), by path
 * without a leading "/", as bytes; text is decoded on demand and kept.
 */
export class Parts {
  private readonly texts = new Map<string, string>();
  private readonly parts: Map<string, Uint8Array>;
  /** Each path as the package spells it, by its small letters. */
  private readonly spelling: Map<string, string>;

  private readonly damaged: Map<string, DamagedPart>;

  /** `lost` are parts that could not be unpacked: whoever needs one is told its fault. */
  constructor(
    parts: ReadonlyMap<string, Uint8Array>,
    lost: ReadonlyMap<string, DamagedPart> = new Map(),
  ) {
    this.parts = new Map(parts);
    this.damaged = new Map(lost);
    this.spelling = new Map(
      [...parts.keys(), ...lost.keys()].map((path) => [path.toLowerCase(), path]),
    );
  }

  /** Every part's bytes, by its path; those that could not be unpacked left out. */
  get bytes(): ReadonlyMap<string, Uint8Array> {
    return this.parts;
  }

  /**
   * The parts that could not be unpacked as they lie in the file, to be copied as
   * they are. Throws where there is nothing of one that could be copied.
   */
  packed(): PackedPart[] {
    return [...this.damaged].map(([path, { packed, fault }]) => {
      if (packed) return packed;
      throw new BookError(
        "cannot-save",
        `The file has a damaged part, ${path}, that a copy cannot keep.`,
        "Open the file in Excel, let Excel repair it, save it and open it here again.",
        fault.detail,
      );
    });
  }

  /** The path as the package spells it: names of parts do not differ by case. */
  find(path: string): string | undefined {
    return this.parts.has(path) ? path : this.spelling.get(path.toLowerCase());
  }

  has(path: string): boolean {
    return this.find(path) !== undefined;
  }

  /** A part's text, its own vocabulary without a prefix and its lines ended by line feeds; throws where it is missing. */
  text(path: string): string {
    const known = this.texts.get(path);
    if (known !== undefined) return known;
    const name = this.find(path) ?? path;
    const bytes = this.parts.get(name);
    if (!bytes) throw this.damaged.get(name)?.fault ?? damaged(`${path} is missing`);
    const text = withoutPrefix(withLineFeeds(decode(bytes)));
    this.texts.set(path, text);
    return text;
  }

  set(path: string, text: string): void {
    this.texts.delete(path);
    const name = this.find(path) ?? path;
    this.parts.set(name, new TextEncoder().encode(text));
    this.damaged.delete(name);
    this.spelling.set(name.toLowerCase(), name);
  }

  delete(path: string): void {
    this.texts.delete(path);
    const name = this.find(path);
    if (name === undefined) return;
    this.parts.delete(name);
    this.damaged.delete(name);
    this.spelling.delete(name.toLowerCase());
  }

  /** A path that no part has: `free("xl/tables/table", ".xml")`. */
  free(before: string, after: string): string {
    for (let n = 1; ; n++) {
      const path = `${before}${String(n)}${after}`;
      if (!this.has(path)) return path;
    }
  }

  /** A part's relationships; none where it has no such part. "" is the package's own. */
  relationships(path: string): Relationship[] {
    const from = relationshipsPath(path);
    if (!this.has(from)) return [];
    const xml = this.text(from);
    return inside(xml, rootOf(xml))
      .filter((element) => element.name === "Relationship")
      .map(({ attributes }) => ({
        id: attributes["Id"] ?? "",
        type: (attributes["Type"] ?? "").replace(/^.*\//, ""),
        target:
          attributes["TargetMode"] === "External"
            ? (attributes["Target"] ?? "")
            : resolvePath(path, attributes["Target"] ?? ""),
        external: attributes["TargetMode"] === "External",
      }));
  }

  /** Adds a relationship and gives its id. */
  relate(path: string, type: string, target: string, external = false): string {
    const at = relationshipsPath(path);
    const ids = new Set(this.relationships(path).map((relationship) => relationship.id));
    let n = ids.size + 1;
    while (ids.has(`rId${String(n)}`)) n++;
    const id = `rId${String(n)}`;
    const element = `<Relationship${attributesXml({
      Id: id,
      Type: type,
      Target: external ? target : relativePath(path, target),
      TargetMode: external ? "External" : undefined,
    })}/>`;
    const xml = this.has(at) ? this.text(at) : NO_RELATIONSHIPS;
    this.set(at, insertAtEnd(xml, element));
    return id;
  }

  unrelate(path: string, id: string): void {
    const at = relationshipsPath(path);
    const xml = this.text(at);
    const element = inside(xml, rootOf(xml)).find((e) => e.attributes["Id"] === id);
    if (element) this.set(at, xml.slice(0, element.start) + xml.slice(element.end));
  }

  /** Declares what a part is. */
  setContentType(path: string, type: string): void {
    const override = `<Override${attributesXml({ PartName: `/${path}`, ContentType: type })}/>`;
    this.dropContentType(path);
    this.set(CONTENT_TYPES, insertAtEnd(this.text(CONTENT_TYPES), override));
  }

  /** Declares what parts of an ending are, where that is not declared yet. */
  setDefaultContentType(extension: string, type: string): void {
    const xml = this.text(CONTENT_TYPES);
    const root = rootOf(xml);
    const known = inside(xml, root).some(
      (e) => e.attributes["Extension"]?.toLowerCase() === extension,
    );
    if (known) return;
    const element = `<Default${attributesXml({ Extension: extension, ContentType: type })}/>`;
    this.set(CONTENT_TYPES, xml.slice(0, root.innerStart) + element + xml.slice(root.innerStart));
  }

  dropContentType(path: string): void {
    const xml = this.text(CONTENT_TYPES);
    const name = `/${path}`.toLowerCase();
    const element = inside(xml, rootOf(xml)).find(
      (e) => e.attributes["PartName"]?.toLowerCase() === name,
    );
    if (element) this.set(CONTENT_TYPES, xml.slice(0, element.start) + xml.slice(element.end));
  }

  /** Every part that the package's relationships lead to; a list of them that is damaged leads nowhere. */
  reachable(): Set<string> {
    const found = new Set<string>();
    const waiting = [""];
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      for (const { external, target } of whereWhole(() => this.relationships(path), [])) {
        const name = external ? undefined : this.find(target);
        if (name === undefined || found.has(name)) continue;
        found.add(name);
        waiting.push(name);
      }
    }
    return found;
  }

  /** Drops a part together with its relationships and the declaration of what it is. */
  remove(path: string): void {
    this.delete(path);
    this.delete(relationshipsPath(path));
    this.dropContentType(path);
  }
}

/** A part that could not be unpacked: why, and what lies in the file for it, if that is known. */
export interface DamagedPart {
  readonly fault: BookError;
  readonly packed: PackedPart | null;
}

export interface Relationship {
  readonly id: string;
  /** The last word of the type's address, "worksheet": transitional and strict files share it. */
  readonly type: string;
  /** A path in the package, or an address outside it. */
  readonly target: string;
  readonly external: boolean;
}

export const CONTENT_TYPES = "[Content_Types].xml";
export const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const NO_RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

export function relationshipsPath(path: string): string {
  const slash = path.lastIndexOf("/") + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

/** An element added as the last child of a part's root. */
export function insertAtEnd(xml: string, element: string): string {
  const root = rootOf(xml);
  if (root.innerStart === root.end) {
    // A root without content is written "<Types/>": it must be opened first.
    const name = /^<([^\s/>]+)/.exec(xml.slice(root.start))?.[1] ?? root.name;
    const open = xml.slice(root.start, root.end - "/>".length).trimEnd();
    return `${xml.slice(0, root.start)}${open}>${element}</${name}>`;
  }
  return xml.slice(0, root.innerEnd) + element + xml.slice(root.innerEnd);
}

function resolvePath(from: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path = from.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  return path.join("/");
}

/** A target as Excel writes it, "../tables/table1.xml": some programs understand no other. */
function relativePath(from: string, target: string): string {
  const folder = from.split("/").slice(0, -1);
  const steps = target.split("/");
  let shared = 0;
  while (shared < folder.length && folder[shared] === steps[shared]) shared++;
  return [...folder.slice(shared).map(() => ".."), ...steps.slice(shared)].join("/");
}

/** XML's own text: UTF-8, or UTF-16 by its mark or, without one, by how its "<" is kept. */
export function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const little = (first === 0xff && second === 0xfe) || (first === 0x3c && second === 0);
  const big = (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c);
  return new TextDecoder(little ? "utf-16le" : big ? "utf-16be" : "utf-8").decode(bytes);
}
