import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { importsOf, nodesIn, sourceFiles, type SourceFile } from './source-files.ts';

const files = sourceFiles('src', 'scripts');
const MAKERS = ['src/archive/asked.ts', 'src/archive/once.ts'];

/** Calls that make a question known. */
const MAKE = ['question', 'questionOfMap', 'once', 'onceBy', 'askedBy'];

interface Named {
  path: string;
  by: string;
  name: string;
}

/** What a name given to a call is: written there, or a constant of the same file. */
function nameOf(argument: ts.Expression | undefined, { syntax }: SourceFile): string | undefined {
  if (!argument) return undefined;
  if (ts.isStringLiteral(argument)) return argument.text;
  const constant = nodesIn(syntax, ts.isVariableDeclaration).find(
    ({ name }) => name.getText() === argument.getText(),
  )?.initializer;
  return constant && ts.isStringLiteral(constant) ? constant.text : undefined;
}

/** The names that stand in the list INDEXES of the archive: its maps, made questions in a loop. */
function indexes({ path, syntax }: SourceFile): Named[] {
  if (path !== 'src/archive/archive.ts') return [];
  const list = nodesIn(syntax, ts.isVariableDeclaration).find(
    ({ name }) => name.getText() === 'INDEXES',
  );
  return nodesIn(list ?? syntax, ts.isStringLiteral).map(({ text }) => ({
    path,
    by: 'questionOfMap',
    name: text,
  }));
}

/** Names given to some functions in a file that imports them from where questions are made. */
function namesIn(file: SourceFile, functions: readonly string[]): Named[] {
  if (MAKERS.includes(file.path)) return [];
  const known = importsOf(file)
    .filter(({ from }) => MAKERS.includes(from))
    .flatMap(({ names }) => names);
  const calls = [
    ...nodesIn(file.syntax, ts.isCallExpression),
    ...nodesIn(file.syntax, ts.isNewExpression),
  ];
  return calls.flatMap((call): Named[] => {
    const by = call.expression.getText();
    if (!functions.includes(by) || !known.includes(by)) return [];
    const name = nameOf(call.arguments?.[0], file);
    // The loop over INDEXES, and a map made by a function of the archive for each of them.
    if (name === undefined && file.path === 'src/archive/archive.ts') return [];
    return [{ path: file.path, by, name: name ?? `not plain: ${call.getText()}` }];
  });
}

const questions = files.flatMap((file) => [...namesIn(file, MAKE), ...indexes(file)]);
const maps = files.flatMap((file) => namesIn(file, ['AskedMap']));

function twice(names: readonly string[]): string[] {
  return names.filter((name, index) => names.indexOf(name) !== index);
}

describe('questions', () => {
  test('are found at all, each by a name that can be read here', () => {
    const names = questions.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['meetings', 'today', 'cited by', 'attendance']));
    expect(names.length).toBeGreaterThan(25);
    expect(names.filter((name) => name.startsWith('not plain'))).toEqual([]);
  });

  test('have a name that no other has', () => {
    expect(twice(questions.map(({ name }) => name))).toEqual([]);
  });

  test('have names of one line, as what is noted parts them from their keys', () => {
    expect(questions.filter(({ name }) => name.includes('\n'))).toEqual([]);
  });

  test('are known for every map that notes what is looked up in it', () => {
    const known = new Set(questions.map(({ name }) => name));
    expect(maps.length).toBeGreaterThan(5);
    expect(maps.filter(({ name }) => !known.has(name))).toEqual([]);
    expect(twice(maps.map(({ name }) => name))).toEqual([]);
  });

  test('are noted in the file that makes them, under a name that is known', () => {
    const known = new Set(questions.map(({ name }) => name));
    const noted = files.flatMap((file) => namesIn(file, ['note']));
    expect(noted.filter(({ name }) => !known.has(name))).toEqual([]);
  });
});

/*
 * What build.ts imports is there from the start, and Astro loads every route whose paths it has to
 * ask for before it makes the first page; other pages it loads only when it makes them.
 */
test('every question is known before any page is made', () => {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const reached = new Set<string>();
  const reach = (path: string): void => {
    const file = byPath.get(path);
    if (!file || reached.has(path)) return;
    reached.add(path);
    for (const { from, isType } of importsOf(file)) if (!isType) reach(from);
  };
  reach('scripts/build.ts');
  for (const { path, text } of files) if (text.includes('getStaticPaths')) reach(path);
  const makes = new Set(questions.map(({ path }) => path));
  expect([...makes].filter((path) => !reached.has(path))).toEqual([]);
});

test('work that is kept has a name that no other work has', () => {
  const works = files.flatMap((file) =>
    nodesIn(file.syntax, ts.isCallExpression).flatMap((call): string[] => {
      const by = call.expression.getText();
      if (/(?:^|\.)work\.(?:once|aside)$/.test(by))
        return [nameOf(call.arguments[0], file) ?? 'passed on'];
      const [, , list] = call.arguments;
      if (!/^(?:w|asideW)orkOn$/.test(by) || !list || !ts.isArrayLiteralExpression(list)) return [];
      return [nameOf(list.elements[0], file) ?? `not plain: ${call.getText()}`];
    }),
  );
  const names = works.filter((name) => name !== 'passed on');
  expect(names).toEqual(expect.arrayContaining(['record', 'named', 'fingerprints']));
  expect(works.length - names.length).toBe(2);
  expect(twice(names)).toEqual([]);
  expect(names.filter((name) => name.startsWith('not plain'))).toEqual([]);
});

test('all code that does work that is kept is in the version of what was kept', () => {
  const [madeWith] = sourceFiles('scripts/build/made-with.ts');
  const list = madeWith
    ? nodesIn(madeWith.syntax, ts.isVariableDeclaration).find(
        ({ name }) => name.getText() === 'SOURCES',
      )
    : undefined;
  const sources = list ? nodesIn(list, ts.isStringLiteral).map(({ text }) => text) : [];
  expect(sources).toContain('src');
  const workers = files
    .filter(({ text }) => /\bworkOn\(|\bwork\.once\(/.test(text))
    .map(({ path }) => path);
  const isIn = (path: string) => sources.some((one) => path === one || path.startsWith(`${one}/`));
  expect(workers.filter((path) => !isIn(path))).toEqual([]);
});
