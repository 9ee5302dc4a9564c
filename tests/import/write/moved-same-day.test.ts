import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { pathsMeeting, type PageMeeting } from '../council-pages.ts';
import {
  importedArchive,
  mendDate,
  NEW,
  OLD,
  remarksOf,
  type ImportedArchive,
} from '../imported-archive.ts';

const SECOND = `${OLD}-2`;
const second = (archive: ImportedArchive): Promise<string> =>
  readFile(archive.file(SECOND), 'utf8');

/** A meeting of the same body, held on the morning of the same day. */
function morning(matter: string): PageMeeting {
  const meeting = pathsMeeting(0);
  const items = [{ number: '1.', title: matter, minutes: ['Noted.'] }];
  return { ...meeting, id: 499, when: meeting.when.replace('6.00 pm', '10.00 am'), items };
}

test('the other meeting of a day is brought up to date where it stands, after the first was moved', () =>
  importedArchive(async (archive) => {
    await archive.again(morning('Stile at Mill Road'));
    expect(await second(archive)).toContain('start: "10:00"');
    await mendDate(archive);
    const run = await archive.again(morning('Kissing gate at Mill Road'));
    expect(run).toMatchObject({ code: 0, err: '' });
    expect(await second(archive)).toContain('Kissing gate');
    expect(remarksOf(run, /paths-committee/)).toBe('');
    expect(await archive.filesThat(/footbridge/i)).toEqual([`${NEW}.md`]);
  }));

test('so is one that is new then, and the clerk is told; the source of the moved one is still known', () =>
  importedArchive(async (archive) => {
    await mendDate(archive);
    const run = await archive.again(morning('Stile at Mill Road'));
    expect(run).toMatchObject({ code: 0, err: '' });
    expect(await second(archive)).toContain('date: 2019-01-08');
    expect(remarksOf(run, /paths-committee/)).toMatchInlineSnapshot(
      `"page.html:12  meetings/paths-committee/2019-01-08-2 is new: it began at another time than the meeting that was moved from meetings/paths-committee/2019-01-08 to meetings/paths-committee/2019-01-09. If the two are one, take meetings/paths-committee/2019-01-08-2.md away again."`,
    );
    expect(remarksOf(await archive.again(), /paths-committee/)).toContain(
      `${OLD} stands at ${NEW}`,
    );
    expect(await archive.filesThat(/footbridge/i)).toEqual([`${NEW}.md`]);
  }));

test('a moved meeting whose start was mended too is known by its source', () =>
  importedArchive(async (archive) => {
    await mendDate(archive);
    await archive.edit(NEW, (text) => text.replace('"18:00"', '"18:30"'));
    const run = await archive.again();
    expect(remarksOf(run, /paths-committee/)).toContain(`${OLD} stands at ${NEW} now`);
    expect(await archive.filesThat(/footbridge/i)).toEqual([`${NEW}.md`]);
  }));

test('the second meeting of a day that was moved is not written again beside the first', () =>
  importedArchive(async (archive) => {
    await archive.again(morning('Stile at Mill Road'));
    await archive.edit(SECOND, (text) => text.replace('date: 2019-01-08', 'date: 2019-01-09'));
    await archive.rename(SECOND, NEW);
    archive.move(SECOND, NEW);
    const run = await archive.again(morning('Stile at Mill Road'));
    expect(remarksOf(run, /paths-committee/)).toContain(`${SECOND} stands at ${NEW} now`);
    expect(await archive.filesThat(/stile/i)).toEqual([`${NEW}.md`]);
  }));
