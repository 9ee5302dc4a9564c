import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { beginRecord } from '../../../scripts/new/begin-record.ts';
import { pathsMeeting } from '../council-pages.ts';
import {
  ImportedArchive,
  importedArchive,
  mendDate,
  NEW,
  OLD,
  PACK,
  remarksOf,
  renameBody,
} from '../imported-archive.ts';
import { inFolder, runTestImport, type TestRun } from '../test-world.ts';

const RENAMED = 'meetings/rights-of-way-panel/2019-01-08';

const told = (run: TestRun): string => remarksOf(run, /stands at|moved to|withdrawn and/);

/** The body was renamed, and its meeting moved with it. */
async function renameWithMeeting(archive: ImportedArchive): Promise<void> {
  await renameBody(archive);
  await archive.edit(OLD, (text) =>
    text.replace('body: paths-committee', 'body: rights-of-way-panel'),
  );
  await archive.rename(OLD, RENAMED);
  archive.move(OLD, RENAMED);
}

const giveOldName = (archive: ImportedArchive): Promise<void> =>
  archive.edit(
    'bodies/rights-of-way-panel',
    () => '---\nname: Rights of Way Panel\naliases:\n  - name: Paths Committee\n---\n',
  );

describe('what was moved is not written again at its old address', () => {
  test('a meeting whose date was mended', () =>
    importedArchive(async (archive) => {
      await mendDate(archive);
      const before = await readFile(archive.file(NEW), 'utf8');
      const run = await archive.again();
      expect(run).toMatchObject({ code: 0, err: '' });
      expect(await archive.filesThat(/footbridge/i)).toEqual([`${NEW}.md`]);
      expect(await readFile(archive.file(NEW), 'utf8')).toBe(before);
      expect(told(run)).toMatchInlineSnapshot(
        `"page.html:12  meetings/paths-committee/2019-01-08 stands at meetings/paths-committee/2019-01-09 now, and was not written again at its old address. Compare it there with this source; if this is another one, begin meetings/paths-committee/2019-01-08.md (npm run new) and import again."`,
      );
    }));

  test('nor where it was moved twice', () =>
    importedArchive(async (archive) => {
      await mendDate(archive);
      const third = NEW.replace('09', '10');
      await archive.rename(NEW, third);
      archive.move(NEW, third);
      expect(told(await archive.again())).toContain(`${OLD} stands at ${third} now`);
    }));

  test('nor where no record stands at the new address any more', () =>
    importedArchive(async (archive) => {
      await mendDate(archive);
      await rm(archive.file(NEW));
      const run = await archive.again();
      expect(await archive.filesThat(/footbridge/i)).toEqual([]);
      expect(told(run)).toMatchInlineSnapshot(
        `"page.html:12  meetings/paths-committee/2019-01-08 was moved to meetings/paths-committee/2019-01-09, where there is no record any more, and was not written again at its old address. Put the file meetings/paths-committee/2019-01-09.md back, or say where it stands (npm run publish-register -- --moved meetings/paths-committee/2019-01-09 NEW), and import again."`,
      );
    }));

  test('nor where it was withdrawn after it was moved', () =>
    importedArchive(async (archive) => {
      await mendDate(archive);
      await rm(archive.file(NEW));
      archive.withdraw(NEW);
      const run = await archive.again();
      expect(await archive.filesThat(/footbridge/i)).toEqual([]);
      expect(told(run)).toContain(`put the file ${NEW}.md back`);
    }));

  test('a body that was renamed, its meeting, and another that is held on a later day', () =>
    importedArchive(async (archive) => {
      await renameWithMeeting(archive);
      const run = await archive.again();
      expect(run).toMatchObject({ code: 0, err: '' });
      expect(told(run)).toMatchInlineSnapshot(`
        "page.html:12  meetings/paths-committee/2019-01-08 stands at meetings/rights-of-way-panel/2019-01-08 now, and was not written again at its old address. Add the body’s name, as this source gives it, to the aliases in bodies/rights-of-way-panel.md and import again.
        this import  “Paths Committee” is named, but bodies/paths-committee stands at bodies/rights-of-way-panel now, and was not written again at its old address. Add “Paths Committee” to the aliases in bodies/rights-of-way-panel.md and import again."
      `);
      const later = await archive.again(pathsMeeting(1));
      expect(told(later)).toContain(
        'meetings/paths-committee/2019-02-08 was not written, since bodies/paths-committee stands at bodies/rights-of-way-panel now',
      );
      expect(await readdir(join(archive.content, 'bodies'))).toEqual(['rights-of-way-panel.md']);
      expect(await archive.filesThat(/footbridge/i)).toEqual([`${RENAMED}.md`]);
    }));

  test('a person', () =>
    importedArchive(async (archive) => {
      await archive.edit('people/aled-moss', () => '---\nname: Aled Moss-Pryce\n---\n');
      await archive.rename('people/aled-moss', 'people/aled-moss-pryce');
      archive.move('people/aled-moss', 'people/aled-moss-pryce');
      const run = await archive.again();
      expect(await readdir(join(archive.content, 'people'))).not.toContain('aled-moss.md');
      expect(told(run)).toMatchInlineSnapshot(
        `"this import  “Aled Moss” is named, but people/aled-moss stands at people/aled-moss-pryce now, and was not written again at its old address. Add “Aled Moss” to the aliases in people/aled-moss-pryce.md and import again."`,
      );
    }));
});

describe('with the body’s old name among its aliases', () => {
  test('its meetings are compared where they stand now', () =>
    importedArchive(async (archive) => {
      await renameWithMeeting(archive);
      await giveOldName(archive);
      expect((await archive.again()).out).toContain('0 new, 0 updated, 1 as they were');
      await archive.edit(RENAMED, (text) => text.replace('Moot Hall', 'Old Hall'));
      const run = await archive.again();
      expect(run.code).toBe(2);
      expect(run.out).toContain('-venue: Old Hall, Fellbeck\n+venue: Moot Hall, Fellbeck');
      expect(await archive.filesThat(/paths-committee/)).toEqual([]);
    }));

  test('an item that was withdrawn before it was renamed stays out', () =>
    importedArchive(async (archive) => {
      await rm(archive.file('people/lettice-farrow'));
      await archive.edit(OLD, (text) => text.slice(0, text.indexOf('## 2.')));
      archive.withdraw(`${OLD}#item-2`);
      await renameWithMeeting(archive);
      await giveOldName(archive);
      const run = await archive.again();
      expect(run.out).not.toMatch(/footbridge|lettice/i);
      expect(await archive.filesThat(/footbridge|lettice/i)).toEqual([]);
      expect(told(run)).toContain(`item 2 of ${RENAMED}.md was withdrawn and is not brought back.`);
    }));

  test('so does a meeting', () =>
    importedArchive(async (archive) => {
      await rm(archive.file(OLD));
      archive.withdraw(OLD);
      await renameBody(archive);
      await giveOldName(archive);
      const run = await archive.again();
      expect(await archive.filesThat(/footbridge/i)).toEqual([]);
      expect(told(run)).toContain(`${OLD} was withdrawn and is not brought back.`);
    }));
});

test('a meeting whose date was mended before its body was renamed is not written again under the new body', () =>
  importedArchive(async (archive) => {
    await mendDate(archive);
    await renameBody(archive);
    await giveOldName(archive);
    const later = 'meetings/rights-of-way-panel/2019-01-09';
    await archive.edit(NEW, (text) => text.replace('paths-committee', 'rights-of-way-panel'));
    await archive.rename(NEW, later);
    archive.move(NEW, later);
    const run = await archive.again();
    expect(await archive.filesThat(/footbridge/i)).toEqual([`${later}.md`]);
    expect(told(run)).toContain(
      `${OLD} stands at ${later} now, and was not written again as ${RENAMED}.`,
    );
  }));

test('another meeting at the old address, once begun there, is laid beside for a human', () =>
  importedArchive(async (archive) => {
    await mendDate(archive);
    await beginRecord(archive.content, ['meeting', 'paths-committee', '2019-01-08'], undefined);
    const begun = await readFile(archive.file(OLD), 'utf8');
    const run = await archive.again();
    expect(run.code).toBe(2);
    expect(await readFile(archive.file(OLD), 'utf8')).toBe(begun);
    expect(await archive.filesThat(/^\.import\/proposed.*footbridge/is)).toEqual([
      `.import/proposed/${OLD}.md`,
    ]);
  }));

test('a paper that was moved is not written again, and its item leads to where it stands', () =>
  inFolder(async (folder) => {
    const archive = new ImportedArchive(folder);
    const [old, now] = ['quay-street-lighting', 'lamps'].map(
      (words) => `papers/harbour-panel/2017-10-09-${words}`,
    );
    if (old === undefined || now === undefined) throw new Error('two papers');
    await writeFile(join(folder, 'page.txt'), PACK.replaceAll('\n', '\n\n'));
    const pack = [join(folder, 'page.txt'), '--out', archive.content];
    await runTestImport(pack);
    await archive.rename(old, now);
    archive.move(old, now);
    const run = await runTestImport(pack);
    expect(told(run)).toContain(`${old} stands at ${now} now`);
    expect(await archive.filesThat(/forty lamps/i)).toEqual([`${now}.md`]);
    const record = await readFile(archive.file('meetings/harbour-panel/2017-10-09'), 'utf8');
    expect(record).toContain('paper: harbour-panel/2017-10-09-lamps');
  }));
