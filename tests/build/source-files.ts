import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';

/** A source file of the project: its path from the project's folder, and its TypeScript. */
export interface SourceFile {
  path: string;
  text: string;
  /** Its syntax; of an Astro component, that of what stands between the `---` lines. */
  syntax: ts.SourceFile;
}

const FRONT = /^---\n(.*?)\n---/s; // ---\nimport …\n---

/** The source files in a folder of the project, or a file itself. */
export function sourceFiles(...places: string[]): SourceFile[] {
  const paths = places.flatMap((place) =>
    /\.(?:ts|astro)$/.test(place) ? [place] : globSync(`${place}/**/*.{ts,astro}`),
  );
  return paths.sort().map((path) => {
    const text = readFileSync(path, 'utf8');
    const code = path.endsWith('.astro') ? (FRONT.exec(text)?.[1] ?? '') : text;
    const syntax = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true);
    return { path: path.replaceAll('\\', '/'), text, syntax };
  });
}

/** Every node of some syntax that is of a kind, at any depth. */
export function nodesIn<Node extends ts.Node>(
  root: ts.Node,
  isOne: (node: ts.Node) => node is Node,
): Node[] {
  const found: Node[] = [];
  const visit = (node: ts.Node): void => {
    if (isOne(node)) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(root);
  return found;
}

/** A name that a file imports, and from where: a path of the project, or the name of a library. */
export interface Imported {
  from: string;
  names: string[];
  isType: boolean;
}

/** Everything that a file imports or passes on. */
export function importsOf({ path, syntax }: SourceFile): Imported[] {
  return syntax.statements.flatMap((one): Imported[] => {
    if (!ts.isImportDeclaration(one) && !ts.isExportDeclaration(one)) return [];
    if (!one.moduleSpecifier || !ts.isStringLiteral(one.moduleSpecifier)) return [];
    const { text } = one.moduleSpecifier;
    const from = text.startsWith('.') ? normalize(join(dirname(path), text)) : text;
    const clause = ts.isImportDeclaration(one) ? one.importClause : undefined;
    const bindings = clause?.namedBindings;
    const named = bindings && ts.isNamedImports(bindings) ? bindings.elements : [];
    const names = [...named].map(({ name, propertyName }) => (propertyName ?? name).text);
    const isType = clause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
    return [{ from: from.replaceAll('\\', '/'), names, isType }];
  });
}
