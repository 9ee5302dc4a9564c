import { expect, test } from 'vitest';
import { actionBlocks } from '../../../scripts/import/recognise/item/actions.ts';
import { decisionBlocks } from '../../../scripts/import/recognise/item/decisions.ts';
import { gluedWords } from '../../../scripts/import/recognise/item/glued-words.ts';
import { itemMarkdown } from '../../../scripts/import/recognise/item/markdown.ts';
import { presentersOf } from '../../../scripts/import/recognise/item/presenters.ts';
import { bestChain } from '../../../scripts/import/recognise/items/number-chain.ts';
import { numberBefore } from '../../../scripts/import/recognise/items/item-number.ts';
import type { Line } from '../../../scripts/import/source.ts';

const lines = (...texts: string[]): Line[] => texts.map((text) => ({ text, place: {} }));
const parts = (...texts: string[]): string[] =>
  decisionBlocks(lines(...texts)).flatMap((block) => block.parts);

test('parts below a key word alone', () => {
  expect(
    parts('RESOLVED –', '1) That one be noted.', '2) That two be done.', 'It was late.'),
  ).toEqual(['That one be noted.', 'That two be done.']);
});

test('parts behind "That:" and parts with bullets below them', () => {
  expect(parts('RESOLVED -', 'That:', '- (1) the plan;', '- one', '- (2) the fee.')).toEqual([
    'the plan; - one',
    'the fee.',
  ]);
});

test('parts that run on in one paragraph', () => {
  expect(parts('RESOLVED – 1. That one be noted. 2. That two be done.')).toEqual([
    'That one be noted.',
    'That two be done.',
  ]);
});

test('conditions of one decision are no decisions', () => {
  expect(
    parts('RESOLVED that it be granted subject to:', '(a) a wall; and', '(b) a gate.'),
  ).toEqual(['that it be granted subject to: (a) a wall; and (b) a gate.']);
});

test('a numbered paragraph that decides ends at the next one', () => {
  expect(
    parts('7. RESOLVED that Cabinet:', '1. Agree it.', '2. Note it.', '8. The Chair left.'),
  ).toEqual(['Agree it.', 'Note it.']);
});

test('a table of actions is one action a row, with what its other columns say of it', () => {
  const row = (...cells: string[]): Line => ({ text: cells.join(' | '), cells, place: {} });
  const table = [row('Action', 'Who', 'By when'), row('Send the plan out', 'Dan Dell', '1 March')];
  const [block] = actionBlocks([...lines('The plan was agreed.'), ...table]);
  expect(block?.parts).toEqual(['Send the plan out (Who: Dan Dell; By when: 1 March)']);
  expect(itemMarkdown(table, [], [])).toBe(`ACTIONS:\n\n- ${block?.parts[0] ?? ''}`);
  expect(actionBlocks([row('Ward', 'Cost'), row('Fell', '£3')])).toEqual([]);
});

test('talk of resolving decides nothing', () => {
  expect(parts('Cabinet had RESOLVED in May that it wait.', 'The complaint was resolved.')).toEqual(
    [],
  );
});

test('presenters by what they do', () => {
  const who = (text: string): string[] => presentersOf('', [text]);
  expect(who('Jo Day, Clerk, and Tom Bay, Manager, presented the report.')).toEqual([
    'Jo Day',
    'Tom Bay',
  ]);
  expect(who('The City Surveyor, Beth Roe, introduced the report.')).toEqual(['Beth Roe']);
  expect(who('Hannah Yeo of Legal Services gave an update.')).toEqual(['Hannah Yeo']);
  expect(who('The Committee received a report presented by Ann Lee, Head of Audit.')).toEqual([
    'Ann Lee',
  ]);
  expect(who('Cllr Roe thanked Ann Lee who had presented the report.')).toEqual([]);
});

test('a decision, actions and marks as Markdown', () => {
  const told = lines(
    'It was moved by Cllr Roe and',
    'RESOLVED: (1) That it be noted.',
    '(2) That *all* be told.',
    '# no heading',
    'ACTIONS:',
    '• Ann to write',
  );
  expect(itemMarkdown(told, [], [])).toMatchInlineSnapshot(`
    "It was moved by Cllr Roe and

    RESOLVED –

    1. That it be noted.
    2. That \\*all\\* be told.

    \\# no heading

    ACTIONS:

    - Ann to write"
  `);
});

test.each([
  [['- (1) one;', '- (2) two.'], 'RESOLVED – That:\n\n1. one;\n2. two.'],
  [['the plan be adopted.'], 'RESOLVED – That: the plan be adopted.'],
])('“That:” on a line of its own is kept before what was decided: %s', (below, markdown) => {
  expect(itemMarkdown(lines('RESOLVED -', 'That:', ...below), [], [])).toBe(markdown);
});

test('the numbers of items, not those of paragraphs', () => {
  const candidates = [
    '1 Apologies',
    '2 Trees',
    '1. Mr Roe spoke',
    '2. Ms Doe spoke',
    '3 Bins',
  ].flatMap((text, at) => {
    const found = numberBefore(text);
    return found ? [{ at, number: found.number, form: 'before', likeness: 1 }] : [];
  });
  expect(bestChain(candidates).map(({ at }) => at)).toEqual([0, 1, 4]);
});

test('words that ran together are seen, names and addresses are not', () => {
  expect(
    gluedWords('A briefupdatewasgivenon theDemocracy by Jane McGlade, www.theSite.example'),
  ).toEqual(['briefupdatewasgivenon', 'theDemocracy']);
});
