/** `npm run servers`: writes the server files in `deploy` anew. */
import { mkdirSync, writeFileSync } from "node:fs";
import { serverFiles } from "./lib/server-files.mjs";

mkdirSync("deploy", { recursive: true });
for (const [name, text] of Object.entries(serverFiles())) writeFileSync(`deploy/${name}`, text);
