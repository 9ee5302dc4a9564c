import { expect, it } from 'vitest';
import { changed, textOf, type Piece } from '../../src/archive/pieces.ts';
import type { Correction } from '../../src/archive/corrections.ts';
import { correctedOverlays } from '../../src/components/words/corrected-overlays.ts';
import { wordsHtml } from '../../src/components/words/html.ts';
import { smallArchive, front } from './small-archive.ts';

const { archive, recordOf } = smallArchive({
  'meetings/board/2020-01-10': `${front('2020-01-10')}\n## 1. Data\n`,
});
const agreed = [...archive.items.values()][0];
if (!agreed || !recordOf('board/2020-01-10')) throw new Error('no item');
const by: Correction = { facts: { aspect: 'wording' }, corrects: 'board/2020-01-10', agreed };

/** A passage with some words replaced, as the page shows it; the named people are links. */
function shown(markdown: string, plain: string, edits: [string, string][], names: string[] = []) {
  let pieces: Piece<Correction>[] = [{ kind: 'kept', start: 0, end: plain.length }];
  for (const [before, after] of edits) {
    const start = textOf(pieces, plain).indexOf(before);
    pieces = changed(pieces, { start, end: start + before.length, text: after }, by);
  }
  const text = textOf(pieces, plain);
  const named = names.map((name) => {
    const start = text.indexOf(name);
    return { start, end: start + name.length, person: name.toLowerCase().replaceAll(' ', '-') };
  });
  const open = (person: string): string => `<a href="/${person}/">`;
  return wordsHtml(markdown, () => correctedOverlays({ text, by, pieces }, named, open));
}

it('shows the corrected words in place of those published, other marks kept', () => {
  expect(shown('It was **very** good & kind.', 'It was very good & kind.', [['good', 'bad']])).toBe(
    '<p>It was <strong>very</strong> <ins>bad</ins> &amp; kind.</p>',
  );
});

it('puts words in that replace nothing, at the very end too', () => {
  expect(shown('A *b*', 'A b', [['', 'Once ']])).toBe('<p><ins>Once </ins>A <em>b</em></p>');
  expect(
    changed([{ kind: 'kept', start: 0, end: 3 }], { start: 3, end: 3, text: ' c' }, by),
  ).toEqual([
    { kind: 'kept', start: 0, end: 3 },
    { kind: 'added', text: ' c', by },
  ]);
});

it('links people beside, inside and across a correction, each once', () => {
  expect(
    shown(
      'Ann Lee asked Ben Shaw about it.',
      'Ann Lee asked Ben Shaw about it.',
      [['Shaw', 'Shah']],
      ['Ann Lee', 'Ben Shah'],
    ),
  ).toBe(
    '<p><a href="/ann-lee/">Ann Lee</a> asked <a href="/ben-shah/">Ben <ins>Shah</ins></a> about it.</p>',
  );
  expect(shown('He asked.', 'He asked.', [['He', 'Ann Lee (Chair)']], ['Ann Lee'])).toBe(
    '<p><ins></ins><a href="/ann-lee/"><ins>Ann Lee</ins></a><ins> (Chair)</ins> asked.</p>'.replace(
      '<ins></ins>',
      '',
    ),
  );
});

it('links a person whose name stood apart before words between were taken out', () => {
  expect(shown('Ann the Lee said.', 'Ann the Lee said.', [['the ', '']], ['Ann Lee'])).toBe(
    '<p><a href="/ann-lee/">Ann Lee</a> said.</p>',
  );
});

it('corrects a correction without repeating what it took out', () => {
  expect(
    shown('One two three.', 'One two three.', [
      ['two', '2 or 3'],
      ['or 3 three', 'and 4'],
    ]),
  ).toBe('<p>One <ins>2 </ins><ins>and 4</ins>.</p>');
});
