import { Buffer } from "node:buffer";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * Lists what others wrote that a build holds: as a bill of materials in
 * CycloneDX, and with the licence of each. Told by the modules that went in,
 * not by what is installed; the same build gives the same bytes.
 */
export class BundleContents {
  apply(compiler) {
    const { webpack, context } = compiler;
    const { Compilation, sources } = webpack;
    compiler.hooks.thisCompilation.tap("BundleContents", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "BundleContents", stage }, () => {
        // Some modules are only run while the pages are built, and stand in none.
        const { chunkGraph } = compilation;
        const built = [...compilation.modules].filter(
          (module) => chunkGraph.getNumberOfModuleChunks(module) > 0,
        );
        const packages = packagesOf(built.flatMap(filesOf), context);
        const emit = (name, text) => compilation.emitAsset(name, new sources.RawSource(text));
        const own = JSON.parse(readFileSync(join(context, "package.json"), "utf8"));
        const lock = JSON.parse(readFileSync(join(context, "package-lock.json"), "utf8"));
        emit("sbom.cdx.json", `${JSON.stringify(billOf(own, packages, lock), null, 2)}\n`);
        emit("third-party-notices.txt", noticesOf(packages));
      });
    });
  }
}

/** The files of a module; one that others were joined into holds theirs. */
function filesOf(module) {
  const own = module.resource === undefined ? [] : [module.resource.split("?", 1)[0]];
  return [...own, ...(module.modules ?? []).flatMap(filesOf)];
}

/** The packages that files belong to, by name and version, each with the folder it stands in. */
export function packagesOf(files, context) {
  const found = new Map();
  const folders = new Set(files.map((file) => packageFolder(file, context)));
  for (const folder of folders) {
    if (folder === null) continue;
    const { name, version, license } = JSON.parse(
      readFileSync(join(folder, "package.json"), "utf8"),
    );
    found.set(`${name}@${version}`, { name, version, license: license ?? "", folder });
  }
  const byName = (a, b) => (`${a.name}@${a.version}` < `${b.name}@${b.version}` ? -1 : 1);
  return [...found.values()].sort(byName);
}

/** The nearest folder above a file with a package of a name in it; null for the project's own files. */
function packageFolder(file, context) {
  for (let folder = dirname(file); folder !== dirname(folder); folder = dirname(folder)) {
    if (folder === context) return null;
    const about = join(folder, "package.json");
    // Folders within a package say of their own what kind of modules they hold, without a name.
    if (existsSync(about) && JSON.parse(readFileSync(about, "utf8")).version) return folder;
  }
  return null;
}

/** A bill of materials as CycloneDX 1.5 has it. */
export function billOf(own, packages, lock) {
  return {
    $schema: "http://cyclonedx.org/schema/bom-1.5.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.5",
    version: 1,
    metadata: {
      lifecycles: [{ phase: "build" }],
      component: component({ ...own, type: "application" }),
    },
    components: packages.map((each) => ({
      ...component({ ...each, type: "library" }),
      ...hashesOf(each, lock),
    })),
  };
}

function component({ type, name, version, license }) {
  const purl = `pkg:npm/${name.replace(/^@/, "%40")}@${version}`;
  const isId = /^[\w.+-]+$/.test(license);
  const licenses = [isId ? { license: { id: license } } : { expression: license }];
  return {
    "bom-ref": `${name}@${version}`,
    type,
    name,
    version,
    purl,
    ...(license === "" ? {} : { licenses }),
  };
}

/** The hash that the lock file holds a package to. */
function hashesOf({ name, version }, lock) {
  const locked = Object.entries(lock.packages).find(
    ([path, each]) => path.endsWith(`node_modules/${name}`) && each.version === version,
  )?.[1].integrity;
  if (!locked?.startsWith("sha512-")) return {};
  const content = Buffer.from(locked.slice("sha512-".length), "base64").toString("hex");
  return { hashes: [{ alg: "SHA-512", content }] };
}

/** Every package with the text of its licence, as most licences ask for. */
export function noticesOf(packages) {
  const parts = packages.map(({ name, version, license, folder }) => {
    const file = readdirSync(folder).find((each) => /^licen[cs]e(\.(md|txt))?$/i.test(each));
    const text = file ? readFileSync(join(folder, file), "utf8").trim() : "";
    return `${name} ${version} (${license})\n\n${text}`.trim();
  });
  const rule = `\n\n${"-".repeat(72)}\n\n`;
  return `Milestone Monitor holds software that others wrote, with thanks:${rule}${parts.join(rule)}\n`.replaceAll(
    "\r\n",
    "\n",
  );
}
