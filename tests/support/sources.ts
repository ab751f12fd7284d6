import { readdirSync, readFileSync } from "node:fs";
import { dirname, extname, join, relative, resolve, sep } from "node:path";
import ts from "typescript";

/** A file of the source, with what it imports. */
export interface Source {
  /** From `src`, with slashes: "core/read/read.ts". */
  readonly path: string;
  readonly tree: ts.SourceFile;
  /** Files of the source it imports, workers included. */
  readonly imports: readonly string[];
  /** Packages it imports: "react", "@univerjs/core". */
  readonly packages: readonly string[];
}

const SRC = resolve(__dirname, "../../src");

/** Every TypeScript file under `src`. */
export function readSources(): Source[] {
  const paths = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter((path) =>
    /\.tsx?$/.test(path),
  );
  const known = new Set(paths.map((path) => join(SRC, path)));
  return paths.map((path) => {
    const file = join(SRC, path);
    const tree = ts.createSourceFile(
      path,
      readFileSync(file, "utf8"),
      ts.ScriptTarget.ES2022,
      true,
    );
    const named = specifiersOf(tree);
    return {
      path: withSlashes(path),
      tree,
      imports: named
        .filter((name) => name.startsWith("."))
        .flatMap((name) => located(dirname(file), name, known))
        .map((target) => withSlashes(relative(SRC, target))),
      packages: named.filter((name) => !name.startsWith(".")).map(packageOf),
    };
  });
}

const withSlashes = (path: string): string => path.split(sep).join("/");

/** What `import`, `export … from`, `import()` and `new URL(…, import.meta.url)` name. */
function specifiersOf(tree: ts.SourceFile): string[] {
  const found: string[] = [];
  const take = (node: ts.Node | undefined) => {
    if (node && ts.isStringLiteralLike(node)) found.push(node.text);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) take(node.moduleSpecifier);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      take(node.arguments[0]);
    }
    if (ts.isNewExpression(node) && node.arguments?.[1]?.getText(tree) === "import.meta.url") {
      take(node.arguments[0]);
    }
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      take(node.argument.literal);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** The files a relative import means: one, or none where it leads nowhere (the compiler says so). */
function located(folder: string, name: string, known: ReadonlySet<string>): string[] {
  const path = resolve(folder, name);
  if (extname(path) === ".json") return [path];
  return ["", ".ts", ".tsx", "/index.ts", "/index.tsx"]
    .map((ending) => path + ending)
    .filter((candidate) => known.has(candidate))
    .slice(0, 1);
}

/** "@univerjs/core/lib/x" is of the package "@univerjs/core". */
const packageOf = (name: string): string =>
  name
    .split("/")
    .slice(0, name.startsWith("@") ? 2 : 1)
    .join("/");
