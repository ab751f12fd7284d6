/**
 * `npm run excel`: serves the add-in over HTTPS on https://localhost:3000 and
 * sideloads it into desktop Excel. Windows and Mac alone: there is no desktop
 * Excel elsewhere. Microsoft's own tools are fetched on demand by npx, since
 * few who build this need them; the certificate they make is for localhost.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer } from "node:https";
import { homedir } from "node:os";
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import { buildStale } from "./lib/build.mjs";
import { installMissing } from "./lib/install.mjs";
import { answer } from "./lib/serve.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const dist = join(root, "dist");
const manifest = join(dist, "manifest.xml");
const CERTIFICATES = "office-addin-dev-certs@2";
const DEBUGGING = "office-addin-debugging@6";

function excel() {
  if (process.platform !== "win32" && process.platform !== "darwin") {
    throw new Error(
      "There is no desktop Excel on this platform. To try the add-in here, run npm start;\n" +
        "for Excel on the web, see “Deploying it” under “In Excel” in README.md.",
    );
  }
  installMissing(root);
  buildStale(root);
  console.log("A certificate for localhost; your system may ask you to trust it …");
  npx([CERTIFICATES, "install"]);
  const folder = join(homedir(), ".office-addin-dev-certs");
  const server = createServer(
    {
      key: readFileSync(join(folder, "localhost.key")),
      cert: readFileSync(join(folder, "localhost.crt")),
    },
    (request, response) => answer(dist, request, response),
  );
  server.once("error", fail);
  server.listen(3000, "localhost", () => sideload(server));
}

function sideload(server) {
  console.log("Serving https://localhost:3000. Excel opens with the add-in; Ctrl+C ends both.");
  npx([DEBUGGING, "start", manifest, "desktop", "--app", "excel", "--no-debug"]);
  process.on("SIGINT", () => {
    npx([DEBUGGING, "stop", manifest]);
    server.close(() => process.exit(0));
    server.closeAllConnections();
  });
}

function npx(words) {
  const run = spawnSync("npx", ["--yes", ...words], {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (run.status !== 0) throw new Error(`“npx ${words.join(" ")}” failed; see above.`);
}

function fail(error) {
  console.error(
    error.code === "EADDRINUSE"
      ? "Port 3000 is taken; the manifest needs that one. Stop what uses it and try again."
      : error.message,
  );
  process.exitCode = 1;
}

try {
  excel();
} catch (error) {
  fail(error);
}
