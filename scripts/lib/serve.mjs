import { createReadStream, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize, sep } from "node:path";
import { headersFor } from "./headers.mjs";

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".map": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".xml": "application/xml",
};

/**
 * Serves the files of a folder on this machine alone, read-only.
 *
 * @param {{ folder: string, port: number }} options `port` 0 takes a free one
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} once it listens;
 *   rejects with `code` "EADDRINUSE" where the port is taken
 */
export function serve({ folder, port }) {
  const server = createServer((request, response) => answer(folder, request, response));
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", () => {
      resolve({ url: `http://localhost:${server.address().port}`, close: () => closed(server) });
    });
  });
}

/** Answers one request from the files of a folder. */
export function answer(folder, request, response) {
  if (request.method !== "GET" && request.method !== "HEAD") {
    return refuse(response, 405, "Only GET and HEAD are answered here.");
  }
  const file = fileAt(folder, request.url ?? "/");
  if (!file) return refuse(response, 404, "There is nothing at this address.");
  response.writeHead(200, {
    ...headersFor(file.path.slice(normalize(folder).length).replaceAll(sep, "/")),
    "Content-Type": TYPES[extname(file.path)] ?? "application/octet-stream",
    "Content-Length": file.size,
  });
  if (request.method === "HEAD") return response.end();
  createReadStream(file.path)
    .on("error", () => response.destroy())
    .pipe(response);
}

/** The file an address names, if it is one inside the folder. */
function fileAt(folder, url) {
  const name = decoded(url.split(/[?#]/, 1)[0]);
  if (name === null || name.includes("\0")) return null;
  const path = normalize(join(folder, name.endsWith("/") ? `${name}index.html` : name));
  if (!path.startsWith(normalize(folder) + sep)) return null;
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.isFile() ? { path, size: found.size } : null;
}

function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

function refuse(response, status, reason) {
  response.writeHead(status, { ...headersFor("/"), "Content-Type": "text/plain; charset=utf-8" });
  response.end(`${reason}\n`);
}

function closed(server) {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
