import { Inflate, Zip, ZipDeflate, zipSync, type Zippable, type ZipInputFile } from "fflate";
import { damaged, whereWhole } from "../book-error";

/** An entry as the zip's central directory declares it; none of it is to be trusted. */
export interface ZipEntry {
  readonly path: string;
  /** 0 stored, 8 deflated; anything else is not used in workbooks. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly headerOffset: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const LOCATOR_64 = 0x07064b50;
const SENTINEL = 0xffffffff;

/**
 * The central directory of a zip, as PKWARE's APPNOTE describes it, without
 * unpacking anything. Throws a BookError where it does not hold together.
 */
export function zipEntries(bytes: Uint8Array, maxEntries: number): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { start, count } = directory(view);
  if (count > maxEntries) return tooMany(count);
  const entries: ZipEntry[] = [];
  let at = start;
  for (let i = 0; i < count; i++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== DIRECTORY_ENTRY) {
      throw damaged(`entry ${String(i)} of the zip directory is missing`);
    }
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > view.byteLength) throw damaged("the zip directory runs past the end of the file");
    const extra = { from: at + 46 + nameLength, to: at + 46 + nameLength + extraLength };
    entries.push(entryAt(bytes, view, at, nameLength, extra));
    at = next;
  }
  return entries;
}

/**
 * One entry unpacked. Never gives more than `maxSize` bytes, whatever the
 * directory says, and checks length and checksum.
 */
export function unpack(bytes: Uint8Array, entry: ZipEntry, maxSize: number): Uint8Array {
  const packed = packedBytes(bytes, entry);
  const data = entry.method === 0 ? packed : inflate(packed, entry, maxSize);
  if (data.length !== entry.size) throw damaged(`${entry.path} is not of the length declared`);
  if (crc32(data) !== entry.crc) throw damaged(`${entry.path} does not match its checksum`);
  return data;
}

/** An entry as it lies in a zip, still packed. */
export interface PackedPart extends ZipEntry {
  readonly bytes: Uint8Array;
}

/** An entry's bytes as they lie in the zip; null where the zip does not hold them. */
export function packedPart(bytes: Uint8Array, entry: ZipEntry): PackedPart | null {
  return whereWhole(() => ({ ...entry, bytes: packedBytes(bytes, entry) }), null);
}

/** Parts as a zip, in their order; pictures, which are packed already, are stored. */
export function packZip(parts: ReadonlyMap<string, Uint8Array>, level: 0 | 6 = 6): Uint8Array {
  const files: Zippable = {};
  for (const [path, data] of parts) files[path] = [data, howPacked(path, level)];
  return zipSync(files);
}

/** The same with entries of another zip, copied as they lie there, whether they can be unpacked or not. */
export function packZipWith(
  parts: ReadonlyMap<string, Uint8Array>,
  packed: readonly PackedPart[],
): Uint8Array {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((_, piece) => pieces.push(piece));
  for (const [path, data] of parts) {
    const file = new ZipDeflate(path, howPacked(path, 6));
    zip.add(file);
    file.push(new Uint8Array(data), true);
  }
  for (const { path, method, crc, size, bytes } of packed) {
    const file: ZipInputFile = { filename: path, compression: method, crc, size, ...MADE };
    zip.add(file);
    file.ondata?.(null, new Uint8Array(bytes), true);
  }
  zip.end();
  return joined(pieces);
}

/** The same in every copy, so that two copies of one workbook are one. */
const MADE = { mtime: "1980-01-01" };

const howPacked = (path: string, level: 0 | 6) => ({
  level: /\.(png|jpe?g|gif)$/i.test(path) ? (0 as const) : level,
  ...MADE,
});

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

function directory(view: DataView): { start: number; count: number } {
  const earliest = Math.max(0, view.byteLength - 22 - 65_535);
  for (let at = view.byteLength - 22; at >= earliest; at--) {
    if (view.getUint32(at, true) !== END_OF_DIRECTORY) continue;
    const count = view.getUint16(at + 10, true);
    const start = view.getUint32(at + 16, true);
    return count === 0xffff || start === SENTINEL ? directory64(view, at) : { start, count };
  }
  throw damaged("the file ends before the zip directory");
}

function directory64(view: DataView, end: number): { start: number; count: number } {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR_64) {
    throw damaged("the zip64 directory is missing");
  }
  const record = integer64(view, locator + 8);
  return { count: integer64(view, record + 32), start: integer64(view, record + 48) };
}

function entryAt(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  nameLength: number,
  extra: { from: number; to: number },
): ZipEntry {
  const [size, packedSize, headerOffset] = sizes64(view, extra, [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ]);
  return {
    path: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
    method: view.getUint16(at + 10, true),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    crc: view.getUint32(at + 16, true),
    packedSize,
    size,
    headerOffset,
  };
}

type Sizes = [size: number, packedSize: number, headerOffset: number];

/** Those of the three that are too large for 32 bits stand in the zip64 extra field, in this order. */
function sizes64(view: DataView, extra: { from: number; to: number }, sizes: Sizes): Sizes {
  if (!sizes.includes(SENTINEL)) return sizes;
  for (let at = extra.from; at + 4 <= extra.to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let from = at + 4;
    const wide = sizes.map((size) => {
      if (size !== SENTINEL) return size;
      from += 8;
      return integer64(view, from - 8);
    });
    return wide as Sizes;
  }
  throw damaged("a zip64 size is missing");
}

function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = entry.headerOffset;
  if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL_HEADER) {
    throw damaged(`${entry.path} is not where the zip directory says`);
  }
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (from + entry.packedSize > bytes.length) throw damaged(`${entry.path} is cut off`);
  return bytes.subarray(from, from + entry.packedSize);
}

/** Small pieces, so that a part that swells is stopped soon after it passes its limit. */
const PIECE = 32_768;

function inflate(packed: Uint8Array, entry: ZipEntry, maxSize: number): Uint8Array {
  const limit = Math.min(entry.size, maxSize);
  const data = new Uint8Array(limit);
  let length = 0;
  let ended = false;
  const stream = new Inflate((piece, final) => {
    if (length + piece.length > limit) {
      throw damaged(`${entry.path} unpacks to more than the ${String(limit)} bytes declared`);
    }
    data.set(piece, length);
    length += piece.length;
    ended = final;
  });
  for (let at = 0; at < packed.length; at += PIECE) {
    stream.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
  }
  if (!ended) throw damaged(`${entry.path} is cut off`);
  return data.subarray(0, length);
}

function integer64(view: DataView, at: number): number {
  if (at < 0 || at + 8 > view.byteLength) throw damaged("a zip64 record is cut off");
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}

function tooMany(count: number): never {
  throw damaged(`the zip holds ${String(count)} entries`);
}

const CRC_TABLE = Int32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let bit = 0; bit < 8; bit++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});

function crc32(data: Uint8Array): number {
  let crc = -1;
  for (const byte of data) {
    // The table has an entry for every byte, so the look-up cannot miss.
    crc = (CRC_TABLE[(crc ^ byte) & 0xff] as number) ^ (crc >>> 8);
  }
  return ~crc >>> 0;
}
