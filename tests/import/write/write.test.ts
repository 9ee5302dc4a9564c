import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { meetingPage, pathsMeeting, type PageMeeting } from '../council-pages.ts';
import { inFolder, runTestImport } from '../test-world.ts';

const RECORD = 'content/meetings/paths-committee/2019-01-08.md';

/** Saves a page and imports it. */
async function importPage(
  folder: string,
  meeting: PageMeeting,
  name = 'page.html',
  ...options: string[]
) {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, name), meetingPage(meeting));
  return runTestImport([join(folder, name), '--out', join(folder, 'content'), ...options]);
}

/** The meeting with another second item. */
function changed(title: string): PageMeeting {
  const meeting = pathsMeeting(0);
  const [first] = meeting.items;
  return {
    ...meeting,
    items: [...(first === undefined ? [] : [first]), { number: '2.', title, minutes: ['Noted.'] }],
  };
}

describe('run again', () => {
  test('nothing changed: nothing is written', () =>
    inFolder(async (folder) => {
      await importPage(folder, pathsMeeting(0));
      const second = await importPage(folder, pathsMeeting(0));
      expect(second.code).toBe(0);
      expect(second.out).toContain('records: 0 new, 0 updated, 1 as they were, 0 laid beside');
    }));

  test('an unedited record is brought up to date', () =>
    inFolder(async (folder) => {
      await importPage(folder, pathsMeeting(0));
      const second = await importPage(folder, changed('Stile at Mill Road'));
      expect(second.code).toBe(0);
      expect(second.out).toContain('1 updated');
      expect(await readFile(join(folder, RECORD), 'utf8')).toContain('Stile at Mill Road');
    }));

  test('an edited record is never overwritten: the new text lies beside it, exit code 2', () =>
    inFolder(async (folder) => {
      await importPage(folder, pathsMeeting(0));
      const before = await readFile(join(folder, RECORD), 'utf8');
      const edited = before.replace('before the winter', 'before Christmas');
      await writeFile(join(folder, RECORD), edited);
      const second = await importPage(folder, pathsMeeting(0));
      expect(second.code).toBe(2);
      expect(await readFile(join(folder, RECORD), 'utf8')).toBe(edited);
      const proposed = 'content/.import/proposed/meetings/paths-committee/2019-01-08.md';
      expect(await readFile(join(folder, proposed), 'utf8')).toBe(before);
      expect(second.out).toContain('-RESOLVED – That the repairs be ordered before Christmas.');
      expect(second.out).toContain('+RESOLVED – That the repairs be ordered before the winter.');
    }));

  test('the same meeting from another document does not replace a record', () =>
    inFolder(async (folder) => {
      await importPage(folder, pathsMeeting(0));
      const other = meetingPage(changed('Other')).replace(
        /<title>.*?<\/title>/,
        '<title>Printed minutes</title>',
      );
      await writeFile(join(folder, 'other.html'), other);
      const second = await runTestImport([
        join(folder, 'other.html'),
        '--out',
        join(folder, 'content'),
      ]);
      expect(second.code).toBe(2);
      expect(await readFile(join(folder, RECORD), 'utf8')).toContain('Footbridge');
    }));

  test('--dry-run says what it would do and writes nothing', () =>
    inFolder(async (folder) => {
      const run = await importPage(folder, pathsMeeting(0), 'page.html', '--dry-run');
      expect(run.out).toContain('nothing was written');
      expect(await readdir(folder)).toEqual(['page.html']);
    }));

  test('the digests are in the form of sha256sum', () =>
    inFolder(async (folder) => {
      await importPage(folder, pathsMeeting(0));
      const manifest = await readFile(join(folder, 'content/.import/written.sha256'), 'utf8');
      for (const line of manifest.trim().split('\n'))
        expect(line).toMatch(/^[0-9a-f]{64} {2}\S+\.md$/);
    }));
});

describe('people and bodies', () => {
  test('are stub files; a second import knows them', () =>
    inFolder(async (folder) => {
      const first = await importPage(folder, pathsMeeting(0));
      expect(first.out).toContain('people: 0 known, 6 new');
      expect(await readFile(join(folder, 'content/people/elspeth-stott.md'), 'utf8')).toBe(
        '---\nname: Elspeth Stott\nkind: councillor\n---\n',
      );
      expect(await readFile(join(folder, 'content/bodies/paths-committee.md'), 'utf8')).toBe(
        '---\nname: Paths Committee\nkind: committee\n---\n',
      );
      const second = await importPage(folder, pathsMeeting(1), 'second.html');
      expect(second.out).toContain('people: 6 known, 0 new');
    }));

  test('contacts are left out and counted, and kept when asked', () =>
    inFolder(async (folder) => {
      const meeting = changed('Letters');
      const [first, second] = meeting.items;
      const items = [first, second].flatMap((item) =>
        item === undefined ? [] : [{ ...item, minutes: ['Ring 01632 960 218 about the stile.'] }],
      );
      const run = await importPage(folder, { ...meeting, items });
      expect(run.out).toContain('left out for privacy: 3 telephone numbers');
      expect(await readFile(join(folder, RECORD), 'utf8')).toContain('[telephone number left out]');
      await importPage(join(folder, 'kept'), { ...meeting, items }, 'page.html', '--keep-contacts');
      expect(await readFile(join(folder, 'kept', RECORD), 'utf8')).toContain('01632 960 218');
    }));
});
