import { readFileSync } from "node:fs";
import { join } from "node:path";
import { missingPlatforms, withPlatforms } from "../../scripts/lib/platforms.mjs";

test("the lock lists the packages of every platform (else: node scripts/lock.mjs)", () => {
  const lock = JSON.parse(readFileSync(join(__dirname, "../../package-lock.json"), "utf8")) as {
    packages: Record<string, object>;
  };
  expect(missingPlatforms(lock).map(({ name }) => name)).toEqual([]);
});

test("a lock without another platform's package gets it back", () => {
  const lock = {
    packages: {
      "": {},
      "node_modules/fast": {
        version: "1.0.0",
        dev: true,
        optionalDependencies: { "@fast/linux-x64-musl": "1.0.0", "@fast/darwin-arm64": "1.0.0" },
      },
      "node_modules/@fast/linux-x64-musl": { version: "1.0.0" },
    },
  };
  expect(missingPlatforms(lock)).toEqual([
    { name: "@fast/darwin-arm64", version: "1.0.0", dev: true },
  ]);
  const mended = withPlatforms(lock);
  expect(missingPlatforms(mended)).toEqual([]);
  expect(mended.packages).toMatchObject({
    "node_modules/@fast/darwin-arm64": {
      version: "1.0.0",
      dev: true,
      optional: true,
      os: ["darwin"],
      cpu: ["arm64"],
    },
  });
});
