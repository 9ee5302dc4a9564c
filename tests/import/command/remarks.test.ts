import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { meetingPage, pathsMeeting } from '../council-pages.ts';
import { inFolder, runTestImport, type TestRun } from '../test-world.ts';

/** A dry run over a meeting of 45 items without numbers, each of which is remarked on once. */
async function tried(...options: string[]): Promise<TestRun> {
  const items = Array.from({ length: 45 }, (_, index) => ({
    number: '',
    title: `Matter ${index + 1} of many`,
    minutes: ['Noted.'],
  }));
  return inFolder(async (folder) => {
    const page = join(folder, 'page.html');
    await writeFile(page, meetingPage({ ...pathsMeeting(0), items }));
    return runTestImport([page, '--out', join(folder, 'content'), '--dry-run', ...options]);
  });
}

/** How many remarks a run counts, and the lines with which it tells them. */
function remarksIn({ out }: TestRun): { count: number; lines: string[] } {
  const [, count = '', text = ''] = /^remarks: (\d+)\n([^]*)/m.exec(out) ?? [];
  return { count: Number(count), lines: text.trimEnd().split('\n') };
}

test('the first 40 remarks are shown, and how to see the others', async () => {
  const { count, lines } = remarksIn(await tried());
  expect(count).toBeGreaterThanOrEqual(45);
  expect(lines).toHaveLength(41);
  expect(lines.at(-1)).toBe(`  … and ${count - 40} more (--all-remarks shows them)`);
});

test('--all-remarks shows every one, also in a dry run', async () => {
  const run = await tried('--all-remarks');
  const { count, lines } = remarksIn(run);
  expect(lines).toHaveLength(count);
  expect(lines.filter((line) => /Matter \d+ of many” has no number/.test(line))).toHaveLength(45);
});

test('one of a kind that was left out is told as one', () =>
  inFolder(async (folder) => {
    const page = join(folder, 'page.html'); // names a telephone number as the contact
    const minutes = ['Write to jo@a.example.'];
    const items = [{ number: '1.', title: 'Lamps', minutes }];
    await writeFile(page, meetingPage({ ...pathsMeeting(0), items }));
    const { out } = await runTestImport([page, '--out', join(folder, 'content'), '--dry-run']);
    expect(out).toContain(
      'left out for privacy: 1 telephone number, 1 e-mail address, 0 home addresses (--keep',
    );
  }));
