import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { publicPapers } from '../../../scripts/import/compose/exempt-papers.ts';
import { exemptParagraphs, isExempt } from '../../../scripts/import/recognise/item/exempt.ts';
import { meetingPage, pathsMeeting, type PageItem } from '../council-pages.ts';
import { inFolder, runTestImport } from '../test-world.ts';

/** Exempt minutes of the last meeting: with a correction, a vote, an interest, a presenter, an apology. */
const EXEMPT: PageItem = {
  number: '3.',
  title: 'Exempt minutes of the last meeting',
  minutes: [
    'This item was considered in private: exempt information under paragraph 12 of Part 1 of Schedule 12A and paragraph 18C of Schedule 12A.',
    'Perdita Vole introduced the report on the Quillfeather dispute.',
    'Councillor Aled Moss declared a personal interest in Quillfeather, being a cousin of the tenant.',
    'Apologies were received from Councillor Barnaby Ruck of the Quillfeather inquiry.',
    'The exempt minutes of the meeting of the Tenancy Panel held on 8 January 2019 were approved, subject to “Quillfeather owes nothing” being replaced by “Quillfeather owes £900”.',
    'The motion on Quillfeather was carried by 3 votes to 1, with a wordQuillfeatherGlued of dissent.',
    'RESOLVED - That Quillfeather be sued.',
  ],
};

/** Every word that stands nowhere but in the exempt item. */
const SECRET = /quillfeather|vole|ruck|tenancy|cousin|dissent/i;

/** All files below a folder, as one text with their names. */
async function allText(folder: string): Promise<string> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const texts = files
    .filter((file) => file.isFile())
    .map(
      async ({ parentPath, name }) => `${name}\n${await readFile(join(parentPath, name), 'utf8')}`,
    );
  return (await Promise.all(texts)).join('\n');
}

async function importItems(folder: string, items: PageItem[]) {
  await writeFile(join(folder, 'page.html'), meetingPage({ ...pathsMeeting(1), items }));
  return runTestImport([join(folder, 'page.html'), '--out', join(folder, 'content')]);
}

const RECORD = 'content/meetings/paths-committee/2019-02-08.md';

test('of an exempt item, number, title and ground are written; no other word is written or said', () =>
  inFolder(async (folder) => {
    const run = await importItems(folder, [...pathsMeeting(1).items, EXEMPT]);
    expect(run).toMatchObject({ code: 0, err: '' });
    expect(run.out).not.toMatch(SECRET);
    expect(await allText(join(folder, 'content'))).not.toMatch(SECRET);
    const record = await readFile(join(folder, RECORD), 'utf8');
    expect(record.slice(record.indexOf('## 3.'))).toMatchInlineSnapshot(`
      "## 3. Exempt minutes of the last meeting

      \`\`\`yaml
      exempt:
        paragraphs: [12]
      \`\`\`
      "
    `);
    expect(run.out).toContain('item 3 is exempt: its text');
    expect(run.out).toContain('Paragraph 18C of Schedule 12A is given as the ground');
  }));

test('grounds given as a range are written one by one; one that runs backwards is left out, and that is said', () =>
  inFolder(async (folder) => {
    const given = 'This report was considered in private under paragraphs';
    const ground = (number: string, words: string): PageItem => ({
      number,
      title: 'Exempt lease',
      minutes: [`${given} ${words} of Part 1 of Schedule 12A.`],
    });
    const run = await importItems(folder, [
      ...pathsMeeting(1).items,
      ground('3.', '1 to 3 and 5'),
      ground('4.', '7 to 5'),
    ]);
    const record = await readFile(join(folder, RECORD), 'utf8');
    expect(record.match(/paragraphs: .*/g)).toEqual(['paragraphs: [1, 2, 3, 5]', 'paragraphs: []']);
    expect(run.out).toContain('Paragraphs 7 to 5 of Schedule 12A are given as grounds');
  }));

test('an item that the record held keeps private is not laid open by what the source says now', () =>
  inFolder(async (folder) => {
    const open = { ...EXEMPT, title: 'Quillfeather', minutes: EXEMPT.minutes.slice(1) };
    await importItems(folder, pathsMeeting(1).items);
    const kept = '\n## 3. Legal proceedings\n\n```yaml\nexempt: { paragraphs: [5] }\n```\n';
    await writeFile(join(folder, RECORD), (await readFile(join(folder, RECORD), 'utf8')) + kept);
    const run = await importItems(folder, [...pathsMeeting(1).items, open]);
    expect(run.out).toContain('item 3 is exempt in the record held here');
    expect(run.out).not.toMatch(/quillfeather|vole|cousin|dissent/i);
    expect(await allText(join(folder, 'content'))).not.toMatch(/quillfeather|vole|cousin|dissent/i);
  }));

test('words that stand under an exempt item of a record are not printed among the differences', () =>
  inFolder(async (folder) => {
    await importItems(folder, pathsMeeting(1).items);
    const kept =
      '\n## 3. Legal proceedings\n\n```yaml\nexempt: { paragraphs: [5] }\n```\n\nQuillfeather.\n';
    await writeFile(join(folder, RECORD), (await readFile(join(folder, RECORD), 'utf8')) + kept);
    const run = await importItems(folder, pathsMeeting(1).items);
    expect(run.code).toBe(2);
    expect(run.out).toContain('-## 3. Legal proceedings');
    expect(run.out).not.toMatch(SECRET);
  }));

test.each([
  ['under paragraph 12 of Part 1 of Schedule 12A', [12], []],
  ['under paragraphs 3, 14 and 18 of Part 4 of Schedule 12A', [3, 14, 18], []],
  ['under paragraph 18C of Schedule 12A', [], ['18c']],
  ['under paragraphs 5 and 25 of Schedule 12A', [5], ['25']],
  ['under paragraph 12 of the lease', [], []],
  ['under paragraphs 1 to 3 of Schedule 12A', [1, 2, 3], []],
  ['under paragraphs 1-3 of Part 1 of Schedule 12A', [1, 2, 3], []],
  ['under paragraphs 1–3 and 5 of Schedule 12A', [1, 2, 3, 5], []],
  ['under paras 1 to 3 of Part 1 of Schedule 12A', [1, 2, 3], []],
  ['under para. 3 of Part 1 of Schedule 12A', [3], []],
  ['under Paragraph(s) 1, 2, and 5 — 7 inclusive, of Schedule 12A', [1, 2, 5, 6, 7], []],
  ['under paragraphs 2 and 1 to 3 (as amended) of Schedule 12A', [2, 1, 3], []],
  ['under paragraphs 3 to 1 of Schedule 12A', [], ['3 to 1']],
  ['under paragraphs 5 and 12-25 of Schedule 12A', [5], ['12-25']],
  ['under paragraphs 0 to 2 of Schedule 12A', [], ['0 to 2']],
  ['under paragraphs 18a to 18c of Schedule 12A', [], ['18a to 18c']],
  ['under paragraphs 1 to 3 to 5 of Schedule 12A', [], ['1 to 3 to 5']],
  ['under paragraph 1 and paragraph 5 of Part 1 of Schedule 12A', [1, 5], []],
  ['under paragraphs 1, 2 and paragraph 3 of Schedule 12A', [1, 2, 3], []],
  ['under paragraph 1 or paragraph 2 of Part 1 of Schedule 12A', [1, 2], []],
  ['under paragraph 1 and/or para. 2 of Part 1 of Schedule 12A', [1, 2], []],
  ['under paragraph 1 to paragraph 3, and Paragraphs 5, of Schedule 12A', [1, 2, 3, 5], []],
  ['under paragraphs 3 and paragraph 18C of Schedule 12A', [3], ['18c']],
  ['see paragraph 2 and paragraph 3 of the report, exempt by Schedule 12A', [], []],
  ['see paragraphs 2 to 9 of the covering report, exempt by Schedule 12A', [], []],
  ['see paragraphs 1.1 to 1.3 of Part 2, exempt by Schedule 12A', [], []],
])('%s', (words, held, others) => {
  expect(exemptParagraphs(words)).toEqual({ held, others });
});

test.each([
  ['Staffing (exempt, paragraph 1)', [1], []],
  ['Lease of the Old Mill (Exempt – paragraphs 1 and 2)', [1, 2], []],
  ['Bridge contract [exempt: para 3]', [3], []],
  ['Bridge contract – exempt, paragraph 3', [3], []],
  ['Claim (exempt information under para. 1; para. 5)', [1, 5], []],
  ['Claim (not for publication by virtue of paragraphs 1-3 of Schedule 12A)', [1, 2, 3], []],
  ['Claim (exempt, paragraph 3 – business affairs)', [3], []],
  ['Claim (exempt, paragraph 25)', [], ['25']],
  ['Claim (exempt appendix to paragraph 4 of the report)', [], []],
  ['Claim (exempt, paragraph 2.3)', [], []],
  ['Paragraph 4 of the lease (exempt)', [], []],
  ['Claim (exempt)', [], []],
])('in a title: %s', (title, held, others) => {
  expect(isExempt(title, [])).toBe(true);
  expect(exemptParagraphs('', title)).toEqual({ held, others });
});

test('a ground given in the title alone is written; where none is read, that is said', () =>
  inFolder(async (folder) => {
    const item = (number: string, title: string): PageItem => ({
      number,
      title,
      minutes: ['The Clerk’s hours were reviewed.'],
    });
    const run = await importItems(folder, [
      ...pathsMeeting(1).items,
      item('3.', 'Staffing (exempt, paragraph 1)'),
      item('4.', 'Lease (exempt)'),
    ]);
    const record = await readFile(join(folder, RECORD), 'utf8');
    expect(record.match(/paragraphs: .*/g)).toEqual(['paragraphs: [1]', 'paragraphs: []']);
    expect(run.out).not.toContain('item 3 is exempt, but no ground');
    expect(run.out).toContain(
      'item 4 is exempt, but no ground that a record can hold was read: write the paragraphs of Schedule 12A into its “paragraphs: []”',
    );
  }));

test('the words of an exempt item’s paper are left out, and that is said', () => {
  const place = {};
  const item = {
    number: '4',
    presenters: [],
    contacts: [],
    text: '',
    resolutions: [],
    actions: [],
    markdown: '',
    exemptParagraphs: [],
    approvals: [],
    votes: null,
    interests: [],
    truncated: false,
    place,
  };
  const paper = { kind: 'report', date: null, text: 'Four secret words here.' };
  const documents = [
    { ...paper, title: 'Lease of the quay', pages: '5–8', on: 7 },
    { ...paper, title: 'Confidential appendix' },
    { ...paper, title: 'Lighting' },
  ];
  const shown = publicPapers(documents, [
    {
      body: null,
      date: null,
      start: null,
      end: null,
      venue: null,
      kind: 'agenda',
      contact: null,
      attendance: [],
      links: [],
      items: [
        { ...item, title: 'The quay 5 - 8', exempt: true, documents: [] },
        { ...item, title: 'Lighting', exempt: false, documents: [] },
      ],
    },
  ]);
  expect(shown.documents.map(({ text }) => text)).toEqual([
    undefined,
    undefined,
    'Four secret words here.',
  ]);
  expect(shown.remarks).toEqual([
    { message: 'a paper is exempt: its text (4 words) was left out', place: { page: 7 } },
    { message: 'a paper is exempt: its text (4 words) was left out', place: {} },
  ]);
});
