import { readFile, rm } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { pathsMeeting, type PageMeeting } from '../council-pages.ts';
import {
  importedArchive,
  mendDate,
  NEW,
  renameBody,
  type ImportedArchive,
} from '../imported-archive.ts';

/** The next meeting, at which the minutes of the first are approved by the date they bore. */
function approving(words: string): PageMeeting {
  const meeting = pathsMeeting(1);
  const item = { number: '3.', title: 'Minutes of the last meeting', minutes: [words] };
  return { ...meeting, items: [...meeting.items, item] };
}

/** What the record of that next meeting says it approves. */
async function approvals(archive: ImportedArchive, words: string): Promise<string> {
  expect((await archive.again(approving(words))).code).toBe(0);
  const record = await readFile(archive.file('meetings/paths-committee/2019-02-08'), 'utf8');
  return /^approves:\n(?:[ -].*\n)+/m.exec(record)?.[0] ?? '';
}

const APPROVED =
  'RESOLVED - That the minutes of the meeting held on 8 January 2019 be approved as a correct record';

test('minutes approved by the old date of a meeting that was moved lead to where it stands', () =>
  importedArchive(async (archive) => {
    await mendDate(archive);
    expect(await approvals(archive, `${APPROVED}.`)).toMatchInlineSnapshot(`
      "approves:
        - meeting: paths-committee/2019-01-09
      "
    `);
  }));

test('a correction agreed then finds its words in the record that was moved', () =>
  importedArchive(async (archive) => {
    await mendDate(archive);
    const words = `${APPROVED}, subject to “£12,400” being replaced by “£13,400” in minute 2.`;
    expect(await approvals(archive, words)).toMatchInlineSnapshot(`
      "approves:
        - meeting: paths-committee/2019-01-09
          corrections:
            - item: "2"
              aspect: wording
              replace: £12,400
              with: £13,400
      "
    `);
  }));

test.each(['meeting held', 'meeting of the Paths Committee held'])(
  'so do those of a body that was renamed since: “the minutes of the %s …”',
  (held) =>
    importedArchive(async (archive) => {
      await mendDate(archive);
      await renameBody(archive);
      const now = NEW.replace('paths-committee', 'rights-of-way-panel');
      await archive.edit(NEW, (text) => text.replace('paths-committee', 'rights-of-way-panel'));
      await archive.rename(NEW, now);
      archive.move(NEW, now);
      const words = `${APPROVED.replace('meeting held', held)}.`;
      await archive.again({ ...approving(words), committee: 'Rights of Way Panel' });
      const next = archive.file('meetings/rights-of-way-panel/2019-02-08');
      expect(await readFile(next, 'utf8')).toContain(
        '\n  - meeting: rights-of-way-panel/2019-01-09\n```',
      );
    }),
);

test('where no record stands at the new address any more, none is held', () =>
  importedArchive(async (archive) => {
    await mendDate(archive);
    await rm(archive.file(NEW));
    expect(await approvals(archive, `${APPROVED}.`)).toMatchInlineSnapshot(`
      "approves:
        - meeting: paths-committee/2019-01-08
          not-held: true
      "
    `);
  }));
