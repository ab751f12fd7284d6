/**
 * `npm start`: installs what is missing, builds what is stale, and serves the
 * workbench. PORT chooses another port than 3000.
 */
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import { buildStale } from "./lib/build.mjs";
import { installMissing } from "./lib/install.mjs";
import { openBrowser } from "./lib/open.mjs";
import { serve } from "./lib/serve.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

async function start() {
  const port = Number(process.env.PORT ?? 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Error(`PORT is "${process.env.PORT}"; it must be a number from 0 to 65535.`);
  }
  installMissing(root);
  buildStale(root);
  const server = await serve({ folder: join(root, "dist"), port }).catch((error) => {
    throw portTrouble(error, port);
  });
  console.log(`\nMilestone Monitor: ${server.url}\nCtrl+C stops it.\n`);
  openBrowser(server.url);
  for (const signal of ["SIGINT", "SIGTERM"]) {
    process.on(signal, () => server.close().then(() => process.exit(0)));
  }
}

function portTrouble(error, port) {
  if (error.code === "EADDRINUSE") {
    return new Error(
      `Port ${port} is taken, perhaps by a workbench that is still running.\n` +
        `Stop that one, or choose another port: PORT=${port + 1} npm start`,
    );
  }
  if (error.code === "EACCES") {
    return new Error(`Port ${port} is not open to you. Choose another one: PORT=3000 npm start`);
  }
  return error;
}

start().catch((error) => {
  console.error(`\n${error.message}`);
  process.exitCode = 1;
});
