import { chmod, mkdir, open, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { meetingPage, pathsMeeting } from '../council-pages.ts';
import { column, makePdf } from '../make-pdf.ts';
import { inFolder, runTestImport } from '../test-world.ts';

/** Imports one file of that name and content; gives exit code, message and what was written. */
async function importing(
  name: string,
  content: Uint8Array | string,
  folder: string,
  ...options: string[]
) {
  const file = join(folder, name);
  await writeFile(file, content);
  const run = await runTestImport([file, '--out', join(folder, 'content'), ...options]);
  const written = (await readdir(folder)).includes('content');
  return { code: run.code, written, err: run.err.replaceAll(folder, '…') };
}

describe('a clear message, exit code 1, nothing written', () => {
  test.each<[string, string, Uint8Array | string]>([
    ['not a PDF', 'minutes.pdf', new Uint8Array([0, 1, 2, 3])],
    ['encrypted', 'minutes.pdf', makePdf([column(['Minutes'], 72, 100)], true)],
    ['scanned', 'minutes.pdf', makePdf([[], []])],
    ['empty', 'minutes.txt', ''],
    ['nested too deeply', 'page.html', `${'<div>'.repeat(20_000)}The minutes of the meeting.`],
    ['wrong encoding', 'minutes.txt', 'Minutes\nof the \u0002\u0003 meeting'],
    [
      'no committee',
      'page.html',
      meetingPage(pathsMeeting(0)).replaceAll('Paths Committee - ', ''),
    ],
  ])('%s', (_, name, content) =>
    inFolder(async (folder) => {
      const { code, written, err } = await importing(name, content, folder);
      expect({ code, written }).toEqual({ code: 1, written: false });
      expect(err).toMatchSnapshot();
    }),
  );

  test('a file of 200 MB', () =>
    inFolder(async (folder) => {
      const file = await open(join(folder, 'pack.pdf'), 'w');
      await file.truncate(200 * 1024 * 1024);
      await file.close();
      const run = await runTestImport([join(folder, 'pack.pdf'), '--out', join(folder, 'content')]);
      expect(run.code).toBe(1);
      expect(run.err).toContain('this file is too large (200 MB; at most 150 MB are read)');
    }));

  test('a file that is not there', async () => {
    const run = await runTestImport(['/nowhere/minutes.pdf']);
    expect(run.code).toBe(1);
    expect(run.err).toBe(
      '/nowhere/minutes.pdf  there is no such file or folder\n    Check the spelling; a name with blanks needs quotation marks.\n',
    );
  });

  test.skipIf(process.getuid?.() === 0)('a folder that may not be written', () =>
    inFolder(async (folder) => {
      await mkdir(join(folder, 'content'));
      await chmod(join(folder, 'content'), 0o500);
      const { code, err } = await importing('page.html', meetingPage(pathsMeeting(0)), folder);
      expect(code).toBe(1);
      expect(await readdir(join(folder, 'content'))).toEqual([]);
      expect(err).toContain('you may not read or write this: …/content');
    }),
  );

  test('a file where the content folder should be', () =>
    inFolder(async (folder) => {
      await writeFile(join(folder, 'content'), 'a file');
      const file = join(folder, 'page.html');
      await writeFile(file, meetingPage(pathsMeeting(0)));
      const run = await runTestImport([file, '--out', join(folder, 'content')]);
      expect(run.code).toBe(1);
      expect(run.err).toContain('a file stands where a folder is needed');
    }));

  test('one bad file in a folder does not stop the others', () =>
    inFolder(async (folder) => {
      await mkdir(join(folder, 'in'));
      await writeFile(join(folder, 'in', 'a.html'), meetingPage(pathsMeeting(0)));
      await writeFile(join(folder, 'in', 'b.txt'), '');
      const run = await runTestImport([join(folder, 'in'), '--out', join(folder, 'content')]);
      expect(run.code).toBe(1);
      expect(run.out).toContain('1 meeting, 2 items');
      expect(run.err).toContain('b.txt  the file is empty');
    }));
});

describe('the command line', () => {
  test.each([
    [['minutes.pdf', '--bod', 'Cabinet'], "Unknown option '--bod'\n    Did you mean --body?"],
    [
      ['minutes.pdf', '--date', '2017-02-30'],
      '--date 2017-02-30 is not a date\n    Write it as year-month-day: --date 2017-04-24.',
    ],
    [['minutes.pdf', '--rate', '1000'], '--rate 1000 is not a number between 0 and 10'],
    [[], 'no source is given'],
  ])('%j', async (args, message) => {
    const run = await runTestImport(args);
    expect(run.code).toBe(1);
    expect(run.err).toContain(message);
  });

  test('--help names every option', async () => {
    const run = await runTestImport(['--help']);
    expect(run.code).toBe(0);
    for (const option of [
      '--body',
      '--date',
      '--since',
      '--out',
      '--dry-run',
      '--json',
      '--keep-contacts',
    ]) {
      expect(run.out).toContain(option);
    }
  });

  test('--json prints one value and writes nothing', () =>
    inFolder(async (folder) => {
      await writeFile(join(folder, 'page.html'), meetingPage(pathsMeeting(0)));
      const run = await runTestImport([
        join(folder, 'page.html'),
        '--json',
        '--out',
        join(folder, 'content'),
      ]);
      expect(JSON.parse(run.out)).toMatchObject({
        meetings: [{ body: 'Paths Committee', date: '2019-01-08' }],
      });
      expect(await readdir(folder)).toEqual(['page.html']);
    }));
});
