import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { importsOf, nodesIn, sourceFiles, type SourceFile } from './source-files.ts';

/*
 * A page is kept while its key and the answers to what it asked are the same. So whatever it shows
 * has to come by `keyed` or by the archive: nothing may reach it behind their backs.
 */
const routes = sourceFiles('src/pages');
const shown = sourceFiles('src/pages', 'src/components', 'src/layouts');

/** Modules that give what was read without noting it; only src/site.ts may use them for pages. */
const UNNOTED = [
  'src/archive/in-hand.ts',
  'src/archive/content.ts',
  'src/register/register-folder.ts',
];

/** Scripts that run in the reader's browser, where the hour is the reader's. */
const IN_BROWSER = ['src/components/cite/cite-dialog.ts', 'src/components/cite/page-data.ts'];

/** Pages that take from all that was read, what is among their props. */
const TAKE_CONTENT = ['src/components/quote/parts-of-archive.ts'];

type Paths = ts.FunctionDeclaration | ts.ArrowFunction | ts.FunctionExpression;

/** The function of a route that gives its paths, if it has one. */
function pathsOf({ syntax }: SourceFile): Paths | undefined {
  const [declared] = nodesIn(syntax, ts.isFunctionDeclaration).filter(
    ({ name }) => name?.text === 'getStaticPaths',
  );
  const [assigned] = nodesIn(syntax, ts.isVariableDeclaration)
    .filter(({ name }) => name.getText() === 'getStaticPaths')
    .flatMap(({ initializer }) =>
      initializer && (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer))
        ? [initializer]
        : [],
    );
  return declared ?? assigned;
}

/** What a function gives, without what functions inside it give. */
function givenBy(paths: Paths): ts.Expression[] {
  if (paths.body && !ts.isBlock(paths.body)) return [paths.body];
  return nodesIn(paths, ts.isReturnStatement)
    .filter((one) => ts.findAncestor(one, (node) => ts.isFunctionLike(node)) === paths)
    .flatMap(({ expression }) => (expression ? [expression] : []));
}

const given = routes.flatMap((route) => {
  const paths = pathsOf(route);
  return paths ? [{ path: route.path, text: paths.getText(), answers: givenBy(paths) }] : [];
});

describe('routes whose pages are given something', () => {
  test('are found at all', () => {
    expect(given.length).toBeGreaterThan(8);
    expect(routes.filter(({ text }) => text.includes('getStaticPaths')).length).toBe(given.length);
  });

  test.each(given)('$path gives a key with it', ({ text, answers }) => {
    expect(answers).not.toEqual([]);
    if (!/\bprops\b/.test(text)) return;
    for (const answer of answers) {
      const isKeyed = ts.isCallExpression(answer) && answer.expression.getText() === 'keyed';
      expect(isKeyed, answer.getText()).toBe(true);
    }
  });
});

describe('what is shown on pages', () => {
  test('comes by src/site.ts, not from what was read or from files', () => {
    const behind = shown.flatMap((file) =>
      importsOf(file)
        .filter(({ from, isType }) => !isType && (UNNOTED.includes(from) || /^node:/.test(from)))
        .map(({ from }) => `${file.path} imports ${from}`),
    );
    expect(behind).toEqual([]);
  });

  test('is not taken from Astro’s collections, from globs or from the environment', () => {
    const behind = /astro:content|import\.meta\.glob|process\.env|getCollection|globalThis\.minute/;
    expect(shown.filter(({ text }) => behind.test(text)).map(({ path }) => path)).toEqual([]);
  });

  test('does not depend on the hour or on chance', () => {
    const moving = /new Date\(\)|Date\.now|Math\.random|randomUUID|performance\.now/;
    const found = shown.filter(({ text }) => moving.test(text)).map(({ path }) => path);
    expect(found.filter((path) => !IN_BROWSER.includes(path))).toEqual([]);
  });

  test('is not all that was read, but where it is among the props', () => {
    const found = shown.filter((file) =>
      importsOf(file).some(({ names }) => names.includes('theContent')),
    );
    expect(found.map(({ path }) => path)).toEqual(TAKE_CONTENT);
  });
});
