import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { documentsOf } from '../../../scripts/import/compose/documents.ts';
import { withPackPages } from '../../../scripts/import/compose/pack-pages.ts';
import { titlesAgree } from '../../../scripts/import/compose/title-words.ts';
import { recognise } from '../../../scripts/import/recognise/recognise.ts';
import { readText } from '../../../scripts/import/sources/text.ts';
import type { RecognisedDocument } from '../../../scripts/import/recognised.ts';
import { makePdf, type SetText } from '../make-pdf.ts';
import { inFolder, runTestImport } from '../test-world.ts';

const AGENDA = `Notice of Meeting
The Harbour Panel will meet in the Net Loft at 10.00 am on Monday 9 October 2017.
Agenda
1: Apologies
2: Dredging of the north channel 1 - 4
To receive a report.
3: Lighting on Quay Street 5 - 8
To receive a report.
4: Work programme 9 - 12`;
const DREDGING = `Name of meeting: Harbour Panel
Date: 9 October 2017
Title of report: North channel dredging, costs and tenders
The channel is dredged every third year, and the last time was in 2014.`;
const LIGHTING = `Name of meeting: Harbour Panel
Date: 9 October 2017
Title of report: Quay Street lighting
Forty lamps are to be replaced before the winter.`;
const BLANK = 'This page is intentionally left blank';
const PACK = [AGENDA, DREDGING, BLANK, LIGHTING].join('\n\n').replaceAll('\n', '\n\n');

/** The agenda of the pack with other papers. */
function pagesOf(papers: readonly Partial<RecognisedDocument>[]): (string | undefined)[] {
  const recognised = recognise(readText(AGENDA.replaceAll('\n', '\n\n'), 'pack.txt'), {});
  const documents = papers.map((paper): RecognisedDocument => ({
    kind: 'report',
    title: '',
    date: null,
    text: 'w',
    ...paper,
  }));
  return withPackPages({ ...recognised, documents }).map(({ pages }) => pages);
}

describe('the pages of a pack’s papers', () => {
  test('by where they begin, behind two pages of the agenda', () => {
    expect(pagesOf([{ on: 3 }, { on: 7 }, { on: 8 }, { on: 40 }])).toEqual([
      '1–4',
      '5–8',
      '5–8',
      undefined,
    ]);
  });

  test('by titles that agree, in the order of the agenda', () => {
    const [dredging, lighting] = [
      { title: 'North channel dredging' },
      { title: 'Quay Street lighting' },
    ];
    expect(pagesOf([dredging, lighting])).toEqual(['1–4', '5–8']);
    expect(pagesOf([lighting, dredging])).toEqual([undefined, undefined]);
    expect(pagesOf([dredging, dredging])).toEqual([undefined, undefined]);
    expect(pagesOf([{ title: 'Moorings' }])).toEqual([undefined]);
  });
});

test.each([
  ['Corporate Performance Q4 (2016/17)', 'Q4 Performance Highlights', true],
  ['Interests', 'DECLARATION OF INTERESTS', true],
  ['Report to the Council', 'Report of the Council', false],
  ['Lighting on Quay Street', 'Lighting in schools', false],
])('%s, %s: %s', (one, other, agree) => {
  expect(titlesAgree(one, other)).toBe(agree);
});

test('an item’s document is the paper that stands on its pages, else its title', () => {
  const papers = {
    byTitle: new Map(),
    byPages: new Map([['1–4', ['panel/2017-10-09-dredging']]]),
    withdrawn: new Set<string>(),
  };
  const document = { kind: 'report', title: 'Dredging', date: null };
  const paged = ['1–4', '5–8'].map((pages) => ({ ...document, pages }));
  expect(documentsOf(paged, papers, undefined, (words) => words)).toEqual([
    { paper: 'panel/2017-10-09-dredging', pages: '1–4' },
    { title: 'Dredging', pages: '5–8' },
  ]);
});

/** A page whose lines stand apart as paragraphs do. */
const sheet = (text: string): SetText[] =>
  text.split('\n').map((line, index) => ({
    text: line,
    x: 72,
    y: 150 + 40 * index,
    bold: text === BLANK,
  }));
const MAPS = ['A map is attached.', 'The soundings are those of 2014.'];
const MADE: [string, string | Uint8Array][] = [
  ['pack.txt', PACK],
  ['pack.pdf', makePdf([AGENDA, DREDGING, ...MAPS, BLANK, LIGHTING].map(sheet))],
];

test.each(MADE)('imported from %s, the items lead to the papers', (name, content) =>
  inFolder(async (folder) => {
    await writeFile(join(folder, name), content);
    const run = await runTestImport([join(folder, name), '--out', join(folder, 'content')]);
    expect(run).toMatchObject({ code: 0, err: '' });
    expect(await readdir(join(folder, 'content/papers/harbour-panel'))).toHaveLength(2);
    const record = join(folder, 'content/meetings/harbour-panel/2017-10-09.md');
    expect((await readFile(record, 'utf8')).match(/documents:\n(?: {2}.*\n)+/g)).toEqual([
      'documents:\n  - paper: harbour-panel/2017-10-09-north-channel-dredging-costs-and-tenders\n    pages: 1–4\n',
      'documents:\n  - paper: harbour-panel/2017-10-09-quay-street-lighting\n    pages: 5–8\n',
      'documents:\n  - title: Work programme\n    pages: 9–12\n',
    ]);
  }),
);
