import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/**
 * What Microsoft publishes about Excel's API, read from the doc text in
 * `@types/office-js`: each class's members with their kind and requirement set,
 * and each enumeration. `src/workbench/host/office-js/*.json` are written from it.
 */
export interface PublishedApi {
  /** By class, by member: kind and level, "w 1.1"; r read-only, w writable, m method, e event. */
  members: Record<string, Record<string, string>>;
  enums: Record<string, Record<string, string>>;
}

export function publishedApi(classes: readonly string[]): PublishedApi {
  const file = join(__dirname, "../../../node_modules/@types/office-js/index.d.ts");
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ES2022);
  const api: PublishedApi = { members: {}, enums: {} };
  for (const statement of source.statements) {
    if (!isNamespace(statement, "Excel")) continue;
    for (const node of statement.body.statements) {
      if (ts.isClassDeclaration(node) && node.name && classes.includes(node.name.text)) {
        api.members[node.name.text] = membersOf(node, source);
      }
      if (ts.isEnumDeclaration(node)) api.enums[node.name.text] = valuesOf(node);
    }
  }
  return api;
}

function isNamespace(
  node: ts.Statement,
  name: string,
): node is ts.ModuleDeclaration & { body: ts.ModuleBlock } {
  return (
    ts.isModuleDeclaration(node) &&
    node.name.text === name &&
    node.body !== undefined &&
    ts.isModuleBlock(node.body)
  );
}

/** Members every client object has; the runtime gives them to all classes alike. */
const COMMON = new Set(["context", "load", "set", "toJSON", "track", "untrack"]);

function membersOf(node: ts.ClassDeclaration, source: ts.SourceFile): Record<string, string> {
  const members: Record<string, string> = {};
  const own = levelIn(node, source) ?? "1.1";
  for (const member of node.members) {
    const name = member.name && ts.isIdentifier(member.name) ? member.name.text : null;
    if (name === null || COMMON.has(name)) continue;
    // Of several overloads the first stands for the oldest.
    members[name] ??= `${kindOf(member, source)} ${levelIn(member, source) ?? own}`;
  }
  return members;
}

function kindOf(member: ts.ClassElement, source: ts.SourceFile): string {
  if (ts.isMethodDeclaration(member)) return "m";
  if (/EventHandlers</.test(member.getText(source))) return "e";
  const flags = ts.getCombinedModifierFlags(member);
  return flags & ts.ModifierFlags.Readonly ? "r" : "w";
}

/** "1.7" for a set of ExcelApi itself, "ExcelApiOnline 1.1" or "preview" for another. */
function levelIn(node: ts.Node, source: ts.SourceFile): string | null {
  const start = node.getFullStart();
  const doc = source.text.slice(start, node.getStart(source));
  const found = /\[Api set: (ExcelApi\w*) ([^\]]*)\]/.exec(doc);
  if (!found) return null;
  const [, set = "", rest = ""] = found;
  const version = /^\d+\.\d+/.exec(rest)?.[0] ?? /\b\d+\.\d+/.exec(rest)?.[0];
  if (version === undefined) return "preview";
  return set === "ExcelApi" ? version : `${set} ${version}`;
}

function valuesOf(node: ts.EnumDeclaration): Record<string, string> {
  const values: Record<string, string> = {};
  for (const member of node.members) {
    if (!ts.isIdentifier(member.name) || !member.initializer) continue;
    if (ts.isStringLiteral(member.initializer)) values[member.name.text] = member.initializer.text;
  }
  return values;
}
