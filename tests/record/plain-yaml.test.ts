import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument, stringify } from 'yaml';
import { plainYaml } from '../../src/record/plain-yaml.ts';

const KEYS = ['date', 'in attendance', 'cut-off', 'a', 'null', 'true', 'y', 'Key', '', '? a', '-'];
const SCALARS = [
  'Cllr Ann Lee (Chair)',
  '£500',
  '16:30',
  '2020-04-22',
  '2017-05',
  '2017',
  '010',
  '0',
  '1e3',
  '0x1F',
  '0o17',
  '12.50',
  '-3',
  '9007199254740993',
  'true',
  'False',
  'null',
  '~',
  'no',
  '"16:30"',
  '"a \\n b"',
  "'it''s'",
  "'plain'",
  '"open',
  'a: b',
  'a:b',
  'a:',
  'a #b',
  'a#b',
  '[a, b]',
  '[]',
  '[a,b c , 5]',
  '[a, ]',
  '[a b: c]',
  '[-, a]',
  '{ a: b }',
  '{ a: b, c d: 3 }',
  '{ a: b, a: 3 }',
  '{a: b}',
  '{ a: }',
  '{ a : b }',
  '{ a: b,}',
  'a, [b] {c}',
  '&a b',
  '*a',
  '!t x',
  '| ',
  '>',
  '|',
  'x ',
  '- x',
  '# c',
  '%a',
  '@a',
  '`a',
  '“quoted”',
  'bad',
  'a\tb',
  'a\u00a0',
  'a\u2028b',
  '.inf',
  '---',
  '...',
  '<<',
  '',
];

const line = fc
  .tuple(
    fc.nat({ max: 6 }).map((width) => ' '.repeat(width)),
    fc.constantFrom('', '', '- ', '-', '-  '),
    fc.constantFrom('', ...KEYS.map((key) => `${key}:`), 'a: ', 'b: '),
    fc.constantFrom(' ', ' ', '', '  '),
    fc.oneof(fc.constantFrom(...SCALARS), fc.string({ maxLength: 6 })),
  )
  .map((parts) => parts.join(''));

/** Lines that often fit each other: keys, lists below them, mappings inside lists. */
const fitting = fc.array(
  fc.tuple(
    fc.constantFrom('', '', '  ', '    '),
    fc.constantFrom('', '- '),
    fc.constantFrom('a:', 'b:', 'c:', 'd:', ''),
    fc.constantFrom('', ' x', ' 5', ' y z', 'w'),
  ),
  { maxLength: 8 },
);

/** Lists and mappings on one line, of parts that fit each other or not. */
const flow = fc
  .tuple(
    fc.constantFrom('a: [', 'a: { ', '- [', 'a: {'),
    fc.array(fc.constantFrom('a', 'b: ', 'c d', '5', ',', ', ', ' ', ':', '-', '?', '&', '|', '%')),
    fc.constantFrom(']', ' }', '}', ' ] x'),
  )
  .map(([start, inside, end]) => start + inside.join('') + end);

const text = fc.oneof(
  flow,
  fc.array(line, { maxLength: 6 }).map((lines) => lines.join('\n')),
  fitting.map((lines) => lines.map((parts) => parts.join('')).join('\n')),
);

/** What the YAML library reads; undefined where it finds a fault. */
function byLibrary(yaml: string): { value: unknown } | undefined {
  const document = parseDocument(yaml);
  const isFaulty = document.errors.length + document.warnings.length > 0;
  return isFaulty ? undefined : { value: document.toJS() };
}

describe('plain YAML', () => {
  it('is read as the YAML library reads it, or not at all', () => {
    fc.assert(
      fc.property(text, (yaml) => {
        const plain = plainYaml(yaml);
        if (plain) expect(plain).toStrictEqual(byLibrary(yaml));
      }),
      { numRuns: 2000 },
    );
  });

  it('is what facts are mostly written in', () => {
    const facts = {
      body: 'school-board',
      date: '2020-04-22',
      attendance: { present: ['Cllr Ann Lee (Chair)', 'B Holt'], 'in attendance': ['C Moor'] },
      votes: { for: 3, carried: true },
      documents: [{ title: 'Report', pages: '3–9' }, { paper: 'board/2020-04-22-budget' }],
    };
    expect(plainYaml(stringify(facts))).toStrictEqual({ value: facts });
  });

  it('is no text with a key written twice, a comment or an anchor', () => {
    for (const yaml of ['a: 1\na: 2', 'a: 1 # one', 'a: &x 1\nb: *x', 'a: |\n  b', 'a\n', '- a']) {
      expect(plainYaml(yaml)).toBeUndefined();
    }
  });
});
