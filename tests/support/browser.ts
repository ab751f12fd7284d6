import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join, resolve } from "node:path";
import { type Browser, chromium } from "playwright-core";

/**
 * A browser for the tests, headless: the one CHROME_PATH names, else an
 * installed Chrome or Edge, else the Chromium that npm has brought along.
 * Throws, with what was tried, where none of them starts.
 */
export async function launchBrowser(): Promise<Browser> {
  const tried: string[] = [];
  for (const candidate of CANDIDATES) {
    try {
      const options = candidate.options();
      if (options) return await chromium.launch({ ...options, args: argumentsFor(process.getuid) });
    } catch (error) {
      tried.push(`${candidate.name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  throw new Error(`No browser could be started for the tests.\n\n${tried.join("\n\n")}`);
}

interface Start {
  executablePath?: string;
  channel?: string;
  env?: Record<string, string>;
}

const CANDIDATES: readonly { name: string; options: () => Start | null }[] = [
  {
    name: "CHROME_PATH",
    options: () => {
      const path = process.env.CHROME_PATH;
      return path ? { executablePath: path } : null;
    },
  },
  { name: "Google Chrome", options: () => ({ channel: "chrome" }) },
  { name: "Microsoft Edge", options: () => ({ channel: "msedge" }) },
  {
    name: "Chromium",
    options: () => {
      const path = ["/usr/bin/chromium", "/usr/bin/chromium-browser"].find((p) => existsSync(p));
      return path ? { executablePath: path } : null;
    },
  },
  { name: "The Chromium from npm", options: bundled },
];

/** Root has no sandbox to offer (a container); nobody else goes without one. */
function argumentsFor(getuid: (() => number) | undefined): string[] {
  const quiet = [
    "--disable-background-networking",
    "--disable-component-update",
    "--no-first-run",
    // Date fields are written as the browser's own language has it.
    "--lang=en-GB",
  ];
  return getuid?.() === 0 ? [...quiet, "--no-sandbox"] : quiet;
}

/**
 * The browser inside `@sparticuz/chromium`, unpacked once into node_modules.
 * It brings fonts and the libraries that a bare Linux lacks.
 */
function bundled(): Start {
  if (process.platform !== "linux") {
    throw new Error("It is for Linux alone; install Chrome or Edge, or set CHROME_PATH.");
  }
  const home = unpacked();
  return {
    executablePath: join(home, "chromium"),
    env: {
      ...definedOf(process.env),
      FONTCONFIG_FILE: join(home, "fonts.conf"),
      LD_LIBRARY_PATH: libraryPath(home),
    },
  };
}

const ROOT = resolve(__dirname, "../..");
const CACHE = join(ROOT, "node_modules/.cache/milestone-monitor");

function unpacked(): string {
  const about = readFileSync(join(ROOT, "node_modules/@sparticuz/chromium/package.json"), "utf8");
  const { version } = JSON.parse(about) as { version: string };
  const home = join(CACHE, `chromium-${version}`);
  if (existsSync(home)) return home;
  mkdirSync(CACHE, { recursive: true });
  const draft = mkdtempSync(join(CACHE, "unpacking-"));
  try {
    unpackInto(draft);
    writeFileSync(join(draft, "fonts.conf"), FONTS);
    // A whole browser takes the name at once, whoever else is unpacking one.
    renameSync(draft, home);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(home)) throw error;
  }
  return home;
}

/**
 * The package unpacks into the temporary folder, and its libraries only where it
 * believes itself on Amazon's Linux: both are told to it, in a process of its own.
 */
function unpackInto(folder: string): void {
  execFileSync(process.execPath, ["-e", `require("@sparticuz/chromium").executablePath()`], {
    cwd: ROOT,
    env: { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs22.x" },
    stdio: ["ignore", "ignore", "pipe"],
  });
}

/** The package's fonts, and the machine's where it has some. */
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

/** The libraries the package brings (NSS, NSPR, expat): a bare Linux has none of them. */
function libraryPath(home: string): string {
  const own = join(home, "al2023", "lib");
  const known = process.env.LD_LIBRARY_PATH;
  if (!existsSync(own) || readdirSync(own).length === 0) return known ?? "";
  return known ? `${known}:${own}` : own;
}

function definedOf(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
