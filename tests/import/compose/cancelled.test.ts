import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { meetingPage, meetingXml, pathsMeeting } from '../council-pages.ts';
import { inFolder, runTestImport } from '../test-world.ts';

const page = meetingPage({
  ...pathsMeeting(0),
  when: 'Tuesday, 8th January, 2019 6.00 pm, CANCELLED',
});
const answer = meetingXml('08/01/2019', 'Paths Committee').replace('Confirmed', 'Cancelled');

test.each([
  ['page.html', page],
  ['page.html', page.replace('Tuesday, ', '').replace('CANCELLED', 'POSTPONED')],
  [
    'notice.txt',
    'PATHS COMMITTEE\nTuesday 8 January 2019 at 6.00 pm\n\nThis meeting has been cancelled.\n',
  ],
  ['meeting.xml', answer],
  ['meeting.xml', answer.replace(/<agendaitem>.*<\/agendaitem>/s, '')],
])('of a meeting that was cancelled no record is made, and the clerk is told: %s', (name, source) =>
  inFolder(async (folder) => {
    await writeFile(join(folder, name), source);
    const run = await runTestImport([join(folder, name), '--out', join(folder, 'content')]);
    expect(run).toMatchObject({ code: 0, err: '' });
    expect(run.out).toContain(
      'this meeting was cancelled or postponed, so no record was made of it',
    );
    expect(await readdir(folder)).toEqual([name]);
  }),
);

test('a meeting of which the minutes only speak is another', () =>
  inFolder(async (folder) => {
    const head = 'Minutes of the Paths Committee held on 8 January 2019\nPresent: Cllr A Ash';
    const items = '1. Site visit\nThe meeting was postponed until June.\n2. Trees\nNoted.';
    await writeFile(join(folder, 'minutes.txt'), `${head}\n\n${items}\n`);
    await runTestImport([join(folder, 'minutes.txt'), '--out', folder]);
    const record = join(folder, 'meetings/paths-committee/2019-01-08.md');
    expect(await readFile(record, 'utf8')).toContain('The meeting was postponed until June.');
  }));

test('a meeting to come, of which members are only expected, is no minutes', () =>
  inFolder(async (folder) => {
    const source = meetingXml('08/01/2019', 'Paths Committee')
      .replace(/<agendaitem>.*<\/agendaitem>/s, '')
      .replace('"Present"', '"Expected"');
    await writeFile(join(folder, 'meeting.xml'), source);
    const body = ['--body', 'Paths Committee'];
    await runTestImport([join(folder, 'meeting.xml'), '--out', folder, ...body]);
    const record = join(folder, 'meetings/paths-committee/2019-01-08.md');
    expect(await readFile(record, 'utf8')).toContain('kind: agenda');
  }));
