/** A package that a build holds. */
export interface Held {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly folder: string;
}
/** A plugin of webpack that lists what others wrote that a build holds. */
export class BundleContents {
  apply(compiler: unknown): void;
}
/** The packages that files belong to, by name and version. */
export function packagesOf(files: readonly string[], context: string): readonly Held[];
/** A bill of materials as CycloneDX 1.5 has it. */
export function billOf(
  own: { readonly name: string; readonly version: string; readonly license: string },
  packages: readonly Held[],
  lock: { readonly packages: Readonly<Record<string, object>> },
): { readonly components: readonly Readonly<Record<string, unknown>>[] };
/** Every package with the text of its licence. */
export function noticesOf(packages: readonly Held[]): string;
