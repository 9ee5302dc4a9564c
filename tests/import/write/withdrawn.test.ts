import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ImportedArchive, importedArchive, PACK, remarksOf } from '../imported-archive.ts';
import { inFolder, runTestImport, type TestRun } from '../test-world.ts';

const MEETING = 'meetings/paths-committee/2019-01-08';
/** What only the withdrawn words say. */
const SECRET = /lettice|footbridge|holm lane|12,400/i;
const NOTICE = 'withdrawn: { on: 2026-11-21, reason: legal, ask: Democratic Services }\n';

/** The paths of all files below the content folder that hold words of what was withdrawn. */
const leaks = (archive: ImportedArchive): Promise<string[]> => archive.filesThat(SECRET);

/** The remarks of a run that speak of a withdrawal. */
const told = (run: TestRun): string => remarksOf(run, /withdrawn/);

describe('what was withdrawn is not brought back by the next import', () => {
  test('a meeting whose file was removed', () =>
    importedArchive(async (archive) => {
      await rm(archive.file(MEETING));
      await rm(archive.file('people/lettice-farrow'));
      archive.withdraw(MEETING);
      const run = await archive.again();
      expect(run).toMatchObject({ code: 0, err: '' });
      expect(run.out).not.toMatch(SECRET);
      expect(await leaks(archive)).toEqual([]);
      expect(told(run)).toMatchInlineSnapshot(`
        "page.html  what the importer remarked on this source (2) is not shown, since it may quote what is withdrawn or exempt here
        page.html:12  meetings/paths-committee/2019-01-08 was withdrawn and is not brought back. If it should be, put the file meetings/paths-committee/2019-01-08.md back and import again."
      `);
    }));

  test('a meeting whose record says so', () =>
    importedArchive(async (archive) => {
      await archive.edit(MEETING, () => `---\n${NOTICE}---\n`);
      await rm(archive.file('people/lettice-farrow'));
      const run = await archive.again();
      expect(run.code).toBe(0);
      expect(run.out).not.toMatch(SECRET);
      expect(await leaks(archive)).toEqual([]);
      expect(told(run)).toMatchInlineSnapshot(`
        "page.html  what the importer remarked on this source (2) is not shown, since it may quote what is withdrawn or exempt here
        page.html:12  meetings/paths-committee/2019-01-08 was withdrawn and is not brought back. If it should be, take “withdrawn” out of meetings/paths-committee/2019-01-08.md and import again."
      `);
    }));

  test('a meeting whose record says so wrongly', () =>
    importedArchive(async (archive) => {
      await archive.edit(MEETING, () => '---\nwithdrawn: yes\n---\n');
      await rm(archive.file('people/lettice-farrow'));
      const run = await archive.again();
      expect(run.out).not.toMatch(SECRET);
      expect(await leaks(archive)).toEqual([]);
    }));

  test('a person', () =>
    importedArchive(async (archive) => {
      await rm(archive.file('people/aled-moss'));
      archive.withdraw('people/aled-moss');
      const run = await archive.again();
      expect(run.out).toContain('people: 5 known, 0 new');
      expect(await readdir(join(archive.folder, 'content/people'))).not.toContain('aled-moss.md');
      expect(told(run)).toMatchInlineSnapshot(
        `"this import  “Aled Moss” is named, but people/aled-moss was withdrawn and is not brought back. If it should be, put the file people/aled-moss.md back; else take the name out of what was written now."`,
      );
    }));

  test('a body, and with it what it would hold', () =>
    importedArchive(async (archive) => {
      await rm(join(archive.folder, 'content/meetings'), { recursive: true });
      await rm(archive.file('bodies/paths-committee'));
      archive.withdraw('bodies/paths-committee');
      const run = await archive.again();
      expect(await readdir(join(archive.folder, 'content'))).not.toContain('meetings');
      expect(await readdir(join(archive.folder, 'content/bodies'))).toEqual([]);
      expect(told(run)).toMatchInlineSnapshot(`
        "page.html  what the importer remarked on this source (2) is not shown, since it may quote what is withdrawn or exempt here
        page.html:12  meetings/paths-committee/2019-01-08 was not written, since bodies/paths-committee was withdrawn. If it should come back, put the file bodies/paths-committee.md back and import again.
        this import  “Paths Committee” is named, but bodies/paths-committee was withdrawn and is not brought back. If it should be, put the file bodies/paths-committee.md back and import again."
      `);
    }));

  test('an item whose record says so, though its words were left standing below', () =>
    importedArchive(async (archive) => {
      await rm(archive.file('people/lettice-farrow'));
      await archive.edit(MEETING, (text) =>
        text
          .replace(/(## 2\. .*\n\n)(?:```yaml[^`]*```\n\n)?/, `$1\`\`\`yaml\n${NOTICE}\`\`\`\n\n`)
          .replace('Moot Hall', 'Old Hall'),
      );
      const run = await archive.again();
      expect(run.code).toBe(2);
      expect(run.out).toContain('-venue: Old Hall, Fellbeck\n+venue: Moot Hall, Fellbeck');
      expect(run.out).not.toMatch(SECRET);
      expect(await leaks(archive)).toEqual([`${MEETING}.md`]);
      const proposed = join(archive.folder, 'content/.import/proposed', `${MEETING}.md`);
      const text = await readFile(proposed, 'utf8');
      expect(text.slice(text.indexOf('## 2'))).toMatchInlineSnapshot(`
        "## 2. Withdrawn

        \`\`\`yaml
        withdrawn:
          on: 2026-11-21
          reason: legal
          ask: Democratic Services
        \`\`\`
        "
      `);
      expect(told(run)).toMatchInlineSnapshot(`
        "page.html  what the importer remarked on this source (2) is not shown, since it may quote what is withdrawn or exempt here
        page.html:19  item 2 of meetings/paths-committee/2019-01-08.md was withdrawn and is not brought back. If it should be, take “withdrawn” out of its facts and import again."
      `);
    }));

  test('an item that was taken out of its record', () =>
    importedArchive(async (archive) => {
      await rm(archive.file('people/lettice-farrow'));
      await archive.edit(MEETING, (text) => text.slice(0, text.indexOf('## 2.')));
      archive.withdraw(`${MEETING}#item-2`);
      const run = await archive.again();
      expect(run.out).not.toMatch(SECRET);
      expect(await leaks(archive)).toEqual([]);
      expect(told(run)).toMatchInlineSnapshot(`
        "page.html  what the importer remarked on this source (2) is not shown, since it may quote what is withdrawn or exempt here
        page.html:19  item 2 of meetings/paths-committee/2019-01-08.md was withdrawn and is not brought back. If it should be, put its heading back into meetings/paths-committee/2019-01-08.md and import again."
      `);
    }));
});

test('a meeting whose file was put back is imported as any other', () =>
  importedArchive(async (archive) => {
    archive.withdraw(MEETING);
    const run = await archive.again();
    expect(run.code).toBe(0);
    expect(run.out).toContain('records: 0 new, 0 updated, 1 as they were, 0 laid beside');
  }));

test('beside a record that has mistakes nothing is laid', () =>
  importedArchive(async (archive) => {
    await archive.edit(MEETING, (text) =>
      text.replace('## 2. ', '## 2. \n\n```yaml\nwithdrawn: yes\n```\n\n'),
    );
    const run = await archive.again();
    expect(run.code).toBe(1);
    expect(run.out + run.err).not.toMatch(SECRET);
    expect(run.err.replace(/^.*?\/page/, 'page')).toMatchInlineSnapshot(`
      "page.html  the record that is held of it, meetings/paths-committee/2019-01-08.md, has mistakes
          Mend it first (npm run validate names them), then import again.
      "
    `);
  }));

test('a paper that was withdrawn is not brought back, and no item leads to it', () =>
  inFolder(async (folder) => {
    const archive = new ImportedArchive(folder);
    const paper = 'papers/harbour-panel/2017-10-09-quay-street-lighting';
    await writeFile(join(folder, 'page.txt'), PACK.replaceAll('\n', '\n\n'));
    const pack = [join(folder, 'page.txt'), '--out', join(folder, 'content')];
    expect((await runTestImport(pack)).out).toContain('3 new');
    await archive.edit(paper, () => `---\n${NOTICE}---\n`);
    const byFact = await runTestImport(pack);
    expect(byFact.out).toContain(`${paper} was withdrawn and is not brought back.`);
    expect(byFact.out).not.toContain('Forty lamps');
    await rm(archive.file(paper));
    archive.withdraw(paper);
    await runTestImport(pack);
    expect(await readdir(join(folder, 'content/papers/harbour-panel'))).toEqual([]);
    const record = await readFile(archive.file('meetings/harbour-panel/2017-10-09'), 'utf8');
    expect(record).not.toContain('paper:');
  }));
