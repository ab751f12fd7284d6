/**
/**
 * Draws the add-in's icons: `node scripts/icons.mjs` writes assets/*.png at the sizes Excel asks
 * for. Every icon is a list of shapes on a 32 by 32 field, sampled eight times each way, so the
 * same drawing is sharp at every size and the bytes are the same on every machine.
 */
import { Buffer } from "node:buffer";
import { mkdirSync, writeFileSync } from "node:fs";
import { deflateSync } from "node:zlib";

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const FIELD = 32;
const SAMPLES = 8;

const INK = [36, 58, 94];
const PAPER = [255, 255, 255];
const RULE = [148, 163, 184];
const GREEN = [16, 124, 65];
const RED = [196, 43, 28];
const AMBER = [214, 137, 16];

const box = (x, y, w, h, colour, radius = 0) => ({
  colour,
  holds: (px, py) => {
    const dx = Math.max(x + radius - px, px - (x + w - radius), 0);
    const dy = Math.max(y + radius - py, py - (y + h - radius), 0);
    return px >= x && px <= x + w && py >= y && py <= y + h && dx * dx + dy * dy <= radius * radius;
  },
});

const polygon = (points, colour) => ({
  colour,
  holds: (px, py) => {
    let inside = false;
    points.forEach(([x1, y1], i) => {
      const [x2, y2] = points[(i + 1) % points.length];
      if (y1 > py !== y2 > py && px < ((x2 - x1) * (py - y1)) / (y2 - y1) + x1) inside = !inside;
    });
    return inside;
  },
});

const stroke = (points, width, colour) => ({
  colour,
  holds: (px, py) =>
    points.slice(1).some(([x2, y2], i) => {
      const [x1, y1] = points[i];
      const along =
        ((px - x1) * (x2 - x1) + (py - y1) * (y2 - y1)) / ((x2 - x1) ** 2 + (y2 - y1) ** 2);
      const t = Math.min(1, Math.max(0, along));
      return Math.hypot(px - x1 - t * (x2 - x1), py - y1 - t * (y2 - y1)) <= width / 2;
    }),
});

const sheet = [
  box(3, 3, 22, 26, INK, 2.5),
  box(5, 5, 18, 22, PAPER, 1),
  box(8, 9, 12, 2, RULE),
  box(8, 14, 12, 2, RULE),
  box(8, 19, 7, 2, RULE),
];
const tick = (x, y) => [
  stroke(
    [
      [x, y + 4],
      [x + 4, y + 8],
      [x + 11, y - 1],
    ],
    6.5,
    PAPER,
  ),
  stroke(
    [
      [x, y + 4],
      [x + 4, y + 8],
      [x + 11, y - 1],
    ],
    3.5,
    GREEN,
  ),
];
const flag = (x, y) => [
  box(x - 1.5, y - 1.5, 16, 13, PAPER),
  box(x - 1.5, y - 1.5, 5, 19, PAPER),
  polygon(
    [
      [x, y],
      [x + 13, y],
      [x + 9.5, y + 4.75],
      [x + 13, y + 9.5],
      [x, y + 9.5],
    ],
    RED,
  ),
  box(x, y, 2.2, 16.5, INK),
];

/** The product's mark is a milestone flag on a plan; the buttons each change one part of it. */
const ICONS = {
  icon: [...sheet, ...flag(16, 13)],
  check: [...sheet, ...tick(17, 18)],
  flag: [
    box(6, 3, 3, 26, INK, 1.5),
    polygon(
      [
        [9, 4],
        [28, 4],
        [23, 10.5],
        [28, 17],
        [9, 17],
      ],
      RED,
    ),
  ],
  "roll-up": [
    box(3, 27, 26, 2.5, INK),
    box(5, 15, 5.5, 11, GREEN),
    box(13.2, 4, 5.5, 8, RED),
    box(13.2, 12, 5.5, 14, GREEN),
    box(21.5, 10, 5.5, 6, AMBER),
    box(21.5, 16, 5.5, 10, GREEN),
  ],
};

mkdirSync("assets", { recursive: true });
for (const [name, shapes] of Object.entries(ICONS))
  for (const size of SIZES)
    writeFileSync(`assets/${name}-${size}.png`, png(size, paint(shapes, size)));

/** RGBA bytes of a drawing, its edges smoothed by counting samples. */
function paint(shapes, size) {
  const pixels = Buffer.alloc(size * size * 4);
  const step = FIELD / size / SAMPLES;
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) {
      const sum = [0, 0, 0, 0];
      for (let i = 0; i < SAMPLES * SAMPLES; i++) {
        const px = (x * SAMPLES + (i % SAMPLES) + 0.5) * step;
        const py = (y * SAMPLES + Math.floor(i / SAMPLES) + 0.5) * step;
        const top = shapes.findLast((shape) => shape.holds(px, py));
        if (top) [...top.colour, 1].forEach((part, k) => (sum[k] += part));
      }
      const covered = sum[3];
      const at = (y * size + x) * 4;
      for (let k = 0; k < 3; k++) pixels[at + k] = covered ? Math.round(sum[k] / covered) : 0;
      pixels[at + 3] = Math.round((covered / SAMPLES ** 2) * 255);
    }
  return pixels;
}

/** A PNG file of 8-bit RGBA pixels (RFC 2083, colour type 6). */
function png(size, pixels) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const lines = Array.from({ length: size }, (_, y) =>
    Buffer.concat([Buffer.of(0), pixels.subarray(y * size * 4, (y + 1) * size * 4)]),
  );
  return Buffer.concat([
    Buffer.of(137, 80, 78, 71, 13, 10, 26, 10),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Buffer.concat(lines), { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc32(body), body.length + 4);
  return out;
}

function crc32(bytes) {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let k = 0; k < 8; k++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}
