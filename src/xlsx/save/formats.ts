import type { BookStyle } from "../book";
import { replaceChildren, STYLES_ORDER, withAttributes } from "../package/children";
import { child, inside, rootOf } from "../package/xml";
import { attributesXml, escapeXml } from "../package/xml-text";
import { BUILT_IN_FORMATS } from "./built-in-formats";
import { borderXml, fillXml, fontXml, lookXml } from "./format-parts";

/**
 * The cell formats of a styles part, to which new ones are added at the end:
 * those there keep their index, so that no cell has to change.
 */
export interface FormatWriter {
  /** The index of a style's cell format; made from the one the style began as where it was changed. */
  formatOf(style: BookStyle | undefined): number;
  /** The index of a cell of the file: 0, as it is read, where the file lists no such format. */
  formatIn(format: number): number;
  /** The index of a look for conditional formats. */
  lookOf(style: BookStyle): number;
  /** The styles part with what was added; null where nothing was. */
  result(): string | null;
}

const FONT_KEYS = ["bold", "italic", "underline", "fontName", "fontSize", "fontColor"] as const;
const ALIGNMENT_KEYS = ["horizontal", "vertical", "wrap", "indent"] as const;

/** `known` are the styles the cell formats were read as, by index. */
export function formatWriter(xml: string, known: readonly BookStyle[]): FormatWriter {
  const lists = new Map(LISTS.map((name) => [name, listOf(xml, name)]));
  const list = (name: ListName): StyleList => lists.get(name) ?? { items: [], kept: 0 };
  const byStyle = new WeakMap<BookStyle, number>();
  const byText = new Map<string, number>();

  function formatOf(style: BookStyle | undefined): number {
    if (!style) return 0;
    const seen = byStyle.get(style);
    if (seen !== undefined) return seen;
    const text = canonical(style);
    let format = byText.get(text);
    if (format === undefined) {
      format = derive(style);
      byText.set(text, format);
    }
    byStyle.set(style, format);
    return format;
  }

  /** The format the style began as, with what differs put in its place. */
  function derive(style: BookStyle): number {
    const base =
      style.format !== undefined && style.format < list("cellXfs").kept ? style.format : 0;
    const was = known[base] ?? {};
    const changed = (...keys: (keyof BookStyle)[]) =>
      keys.some((key) => JSON.stringify(style[key]) !== JSON.stringify(was[key]));
    const before =
      list("cellXfs").items[base] ??
      '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';
    let xf = before;
    const index = (name: string) => Number(rootOf(before).attributes[name] ?? 0);
    if (changed("numberFormat")) {
      xf = withAttributes(xf, {
        numFmtId: numberFormatId(style.numberFormat),
        applyNumberFormat: 1,
      });
    }
    if (changed(...FONT_KEYS)) {
      const font = fontXml(
        list("fonts").items[index("fontId")] ?? "<font/>",
        list("fonts").items[0] ?? "<font/>",
        style,
        was,
      );
      xf = withAttributes(xf, { fontId: add("fonts", font), applyFont: 1 });
    }
    if (changed("fill")) {
      const fill = style.fill === undefined ? 0 : add("fills", fillXml(style.fill));
      xf = withAttributes(xf, { fillId: fill, applyFill: 1 });
    }
    if (changed("borders")) {
      const border = borderXml(
        list("borders").items[index("borderId")] ?? "<border/>",
        style.borders,
      );
      xf = withAttributes(xf, { borderId: add("borders", border), applyBorder: 1 });
    }
    if (changed(...ALIGNMENT_KEYS)) xf = withAlignment(xf, style, changed("indent"));
    if (changed("locked")) xf = withProtection(xf, style.locked);
    if (changed("quotePrefix"))
      xf = withAttributes(xf, { quotePrefix: style.quotePrefix ? 1 : undefined });
    return xf === before ? base : add("cellXfs", xf);
  }

  function numberFormatId(format: string | undefined): number {
    if (format === undefined || format === "General") return 0;
    const builtIn = BUILT_IN_FORMATS.get(format);
    if (builtIn !== undefined) return builtIn;
    const ids = list("numFmts").items.map((item) => rootOf(item).attributes);
    const same = ids.find(({ formatCode }) => formatCode === format);
    if (same) return Number(same["numFmtId"]);
    const id = Math.max(163, ...ids.map(({ numFmtId }) => Number(numFmtId) || 0)) + 1;
    list("numFmts").items.push(
      `<numFmt numFmtId="${String(id)}" formatCode="${escapeXml(format)}"/>`,
    );
    return id;
  }

  function add(name: ListName, item: string): number {
    const { items } = list(name);
    const same = items.indexOf(item);
    return same === -1 ? items.push(item) - 1 : same;
  }

  function result(): string | null {
    let text = xml;
    for (const name of LISTS) {
      const { items, kept } = list(name);
      if (items.length === kept) continue;
      text = replaceChildren(
        text,
        STYLES_ORDER,
        name,
        withItems(text, name, items.slice(kept), items.length),
      );
    }
    return text === xml ? null : text;
  }

  return {
    formatOf,
    formatIn: (format) => (format < known.length ? format : 0),
    lookOf: (style) => add("dxfs", lookXml(style)),
    result,
  };
}

const LISTS = ["numFmts", "fonts", "fills", "borders", "cellXfs", "dxfs"] as const;
type ListName = (typeof LISTS)[number];

interface StyleList {
  readonly items: string[];
  /** How many of the items the file had. */
  readonly kept: number;
}

function listOf(xml: string, name: string): StyleList {
  const element = child(xml, rootOf(xml), name);
  const items = element ? inside(xml, element).map(({ start, end }) => xml.slice(start, end)) : [];
  return { items, kept: items.length };
}

function withItems(xml: string, name: string, added: readonly string[], count: number): string {
  const element = child(xml, rootOf(xml), name);
  const content = element ? xml.slice(element.innerStart, element.innerEnd) : "";
  const attributes = { ...element?.attributes, count: String(count) };
  return `<${name}${attributesXml(attributes)}>${content}${added.join("")}</${name}>`;
}

/** An indent counts from the left unless a style says otherwise, as when it is set in Excel. */
function withAlignment(xf: string, style: BookStyle, newIndent: boolean): string {
  const old = child(xf, rootOf(xf), "alignment");
  const element = withAttributes(old ? xf.slice(old.start, old.end) : "<alignment/>", {
    horizontal: style.horizontal ?? (newIndent && style.indent ? "left" : undefined),
    vertical: style.vertical,
    wrapText: style.wrap ? 1 : undefined,
    indent: style.indent,
  });
  return withAttributes(replaceChildren(opened(xf), XF_ORDER, "alignment", element), {
    applyAlignment: 1,
  });
}

function withProtection(xf: string, locked: boolean | undefined): string {
  const old = child(xf, rootOf(xf), "protection");
  const element = withAttributes(old ? xf.slice(old.start, old.end) : "<protection/>", {
    locked: locked === false ? 0 : undefined,
  });
  return withAttributes(replaceChildren(opened(xf), XF_ORDER, "protection", element), {
    applyProtection: 1,
  });
}

const XF_ORDER = ["alignment", "protection", "extLst"];

/** `<xf/>` as `<xf></xf>`, so that children can go into it. */
function opened(xf: string): string {
  return xf.replace(/\/>$/, () => (rootOf(xf).innerStart === rootOf(xf).end ? "></xf>" : "/>"));
}

function canonical(style: BookStyle): string {
  return JSON.stringify(style, Object.keys(style).concat(BORDER_KEYS).sort());
}

const BORDER_KEYS = ["top", "right", "bottom", "left", "style", "color"];
