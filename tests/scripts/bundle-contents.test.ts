import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { billOf, noticesOf, packagesOf } from "../../scripts/lib/bundle-contents.mjs";

describe("what a build holds of others", () => {
  const home = mkdtempSync(join(tmpdir(), "bundle-"));
  afterAll(() => rmSync(home, { recursive: true }));
  const put = (path: string, text: string): string => {
    const file = join(home, path);
    mkdirSync(join(file, ".."), { recursive: true });
    writeFileSync(file, text);
    return file;
  };
  put("package.json", '{"name":"own","version":"1.0.0"}');
  const own = put("src/index.ts", "");
  put("node_modules/zebra/package.json", '{"name":"zebra","version":"2.0.0","license":"MIT"}');
  put("node_modules/zebra/LICENSE", "Do as you please.\r\n");
  // Within a package, a folder says what kind of modules it holds, and no more.
  put("node_modules/zebra/esm/package.json", '{"type":"module"}');
  const inner = put("node_modules/zebra/esm/index.js", "");
  put(
    "node_modules/@herd/gnu/package.json",
    '{"name":"@herd/gnu","version":"1.2.3","license":"(MIT OR Apache-2.0)"}',
  );
  const scoped = put("node_modules/@herd/gnu/gnu.js", "");
  const packages = packagesOf([own, inner, scoped, inner], home);

  test("is told by its modules, each package once, the project's own files left out", () => {
    expect(packages.map(({ name, version }) => `${name} ${version}`)).toEqual([
      "@herd/gnu 1.2.3",
      "zebra 2.0.0",
    ]);
  });

  test("is listed as CycloneDX has it, with the hash that the lock file holds it to", () => {
    const lock = {
      packages: {
        "node_modules/zebra": { version: "1.0.0", integrity: "sha512-AAAA" },
        "node_modules/other/node_modules/zebra": { version: "2.0.0", integrity: "sha512-AQID" },
      },
    };
    const bill = billOf({ name: "own", version: "1.0.0", license: "MIT" }, packages, lock);
    expect(bill).toMatchObject({ bomFormat: "CycloneDX", specVersion: "1.5" });
    expect(bill.components).toEqual([
      {
        "bom-ref": "@herd/gnu@1.2.3",
        type: "library",
        name: "@herd/gnu",
        version: "1.2.3",
        purl: "pkg:npm/%40herd/gnu@1.2.3",
        licenses: [{ expression: "(MIT OR Apache-2.0)" }],
      },
      {
        "bom-ref": "zebra@2.0.0",
        type: "library",
        name: "zebra",
        version: "2.0.0",
        purl: "pkg:npm/zebra@2.0.0",
        licenses: [{ license: { id: "MIT" } }],
        hashes: [{ alg: "SHA-512", content: "010203" }],
      },
    ]);
  });

  test("is told with the words of each licence", () => {
    expect(noticesOf(packages)).toContain("zebra 2.0.0 (MIT)\n\nDo as you please.\n");
  });
});
