import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { benchPage } from '../../../scripts/import/bench-pages.ts';
import { validateFolder } from '../../../scripts/validate/validate-folder.ts';
import { meetingPage, monthlyMeetings } from '../council-pages.ts';
import { inFolder, runTestImport } from '../test-world.ts';

const ARCHIVE = `council: Fellbeck Town Council
name: Fellbeck minutes
description: Minutes of an invented council.
language: en-GB
time-zone: Europe/London
address: https://minutes.fellbeck.example/
source: Pages written for a test
licence: Public domain
contact: Moot Hall, Fellbeck
`;

test('what the importer writes validates, names and all', { timeout: 30_000 }, () =>
  inFolder(async (folder) => {
    const [pages, content] = [join(folder, 'pages'), join(folder, 'content')];
    await mkdir(pages);
    await mkdir(content);
    await writeFile(join(content, 'archive.yaml'), ARCHIVE);
    for (const meeting of monthlyMeetings(6)) {
      await writeFile(join(pages, `${meeting.id}.html`), meetingPage(meeting));
    }
    for (let number = 0; number < 6; number += 1) {
      await writeFile(join(pages, `bench-${number}.html`), benchPage(number));
    }
    expect((await runTestImport([pages, '--out', content])).code).toBe(0);
    const { report, hasErrors } = validateFolder(content, false);
    expect(hasErrors, report).toBe(false);
  }),
);

// Minutes whose heads hold what a record is particular about: two roles of one person, bodies without a letter a to z.
const PRINTED = [
  'Minutes of the meeting of the Executive held on 8 December 2021\n\nPRESENT\nCouncillor G Hood, Leader (in the Chair)\nCouncillor H Ince (Deputy Leader)\nClerk: Mrs M Hay\n\nEX.61 Apologies\nNone.\n\nEX.62 Trees\nNoted.\n',
  'Minutes of the meeting of the Συμβούλιο Νέων held on 4 May 2022\n\nPresent: Eleni Roe, Nikos Doe\n\n1. Welcome\nThe chair welcomed all.\n\n2. Trees\nNoted.\n',
  'Minutes of the meeting of the Совет молодёжи held on 4 May 2022\n\nPresent: Olga Roe, Ivan Doe\n\n1. Welcome\nThe chair welcomed all.\n\n2. Trees\nNoted.\n',
];

test('so do words that begin as a fact does', () =>
  inFolder(async (folder) => {
    await writeFile(join(folder, 'archive.yaml'), ARCHIVE);
    const text = `${PRINTED[1]?.replace('Noted.', 'topics: hedges.') ?? ''}\n3. Rents\nexempt:\n`;
    await writeFile(join(folder, 'm.txt'), text);
    expect(await runTestImport([join(folder, 'm.txt'), '--out', folder])).toMatchObject({
      code: 0,
    });
    const record = await readFile(join(folder, 'meetings/body/2022-05-04.md'), 'utf8');
    expect(record).toContain('topics\\: hedges.');
  }));

test('so do minutes as councils print them, and to import them again changes nothing', () =>
  inFolder(async (folder) => {
    const [pages, content] = [join(folder, 'pages'), join(folder, 'content')];
    await mkdir(pages);
    await mkdir(content);
    await writeFile(join(content, 'archive.yaml'), ARCHIVE);
    for (const [n, text] of PRINTED.entries()) await writeFile(join(pages, `${n}.txt`), text);
    expect((await runTestImport([pages, '--out', content])).code).toBe(0);
    const { report, hasErrors } = validateFolder(content, false);
    expect(hasErrors, report).toBe(false);
    expect((await readdir(join(content, 'meetings'))).sort()).toEqual([
      'body',
      'body-2',
      'executive',
    ]);
    const again = await runTestImport([pages, '--out', content]);
    expect(again.out).toContain('records: 0 new, 0 updated');
    expect(again.code).toBe(0);
  }));
