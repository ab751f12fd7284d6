/**
 * The optional packages that a lock's packages ask for and the lock does not list.
 * @param {object} lock package-lock.json, parsed
 * @returns {{ name: string, version: string, dev: boolean }[]}
 */
export function missingPlatforms({ packages }) {
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {}, dev = false }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !isListed(packages, name, path))
      .map(([name, version]) => ({ name, version, dev })),
  );
}

/** Whether `require(name)` from a package would find one of the lock: there, or in a folder above. */
function isListed(packages, name, path) {
  if (packages[`${path ? `${path}/` : ""}node_modules/${name}`]) return true;
  if (path === "") return false;
  const above = path.lastIndexOf("/node_modules/");
  return isListed(packages, name, above < 0 ? "" : path.slice(0, above));
}

/** The lock with those packages listed, by version and platform; npm finds the rest itself. */
export function withPlatforms(lock) {
  const packages = { ...lock.packages };
  for (const { name, version, dev } of missingPlatforms(lock)) {
    packages[`node_modules/${name}`] = {
      version,
      cpu: [wordIn(name, CPUS)],
      ...(dev ? { dev } : {}),
      ...libcOf(name),
      optional: true,
      os: [wordIn(name, SYSTEMS)],
    };
  }
  const sorted = Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, "en"));
  return { ...lock, packages: Object.fromEntries(sorted) };
}

/** As npm calls them; a package for one platform carries them in its name. */
const SYSTEMS = ["darwin", "win32", "linux", "android", "freebsd", "openharmony"];
const CPUS = ["arm64", "x64", "ia32", "ppc64", "s390x", "riscv64", "loong64", "arm"];

function wordIn(name, words) {
  const found = words.find((word) => name.split(/[-/]/).includes(word));
  if (!found) throw new Error(`${name}: for what platform is it? Add it to the lock by hand.`);
  return found;
}

function libcOf(name) {
  if (!name.includes("-linux-")) return {};
  if (name.includes("musl")) return { libc: ["musl"] };
  return name.includes("gnu") ? { libc: ["glibc"] } : {};
}
