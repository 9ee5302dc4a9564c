import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeArchive } from '../../scripts/bench/made-archive.ts';
import { growthOf, median, tableOf } from '../../scripts/bench/table.ts';
import { validateFolder } from '../../scripts/validate/validate-folder.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bench-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

it('is an archive in which nothing is wrong, with as many meetings as asked for', () => {
  writeArchive(folder, 50);
  const { content, problems } = validateFolder(folder, false);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(content?.records.meetings).toHaveLength(50);
}, 30_000);

it('has the same bytes each time', () => {
  const newest = readFileSync(writeArchive(folder, 10));
  expect(readFileSync(writeArchive(folder, 10))).toEqual(newest);
  expect(readdirSync(folder).sort()).toEqual([
    'archive.yaml',
    'bodies',
    'meetings',
    'people',
    'topics',
  ]);
}, 30_000);

it('is told of in medians', () => {
  const run = { wall: 2, cpu: 3, memory: 5e8, pages: 1614, files: 1700, bytes: 30e6 };
  const rows = [
    { meetings: 100, kind: 'full', runs: [run] },
    {
      meetings: 1000,
      kind: 'full',
      runs: [
        { ...run, cpu: 12 },
        { ...run, cpu: 18 },
      ],
    },
  ];
  expect(median([3, 1, 2])).toBe(2);
  expect(tableOf(rows) + growthOf(rows)).toMatchInlineSnapshot(`
    "| meetings | build | wall | cpu | peak memory | pages | files | site |
    | --- | --- | --- | --- | --- | --- | --- | --- |
    | 100 | full | 2.0 s | 3.0 s | 500 MB | 1,614 | 1,700 | 30.0 MB |
    | 1,000 | full | 2.0 s | 15.0 s | 500 MB | 1,614 | 1,700 | 30.0 MB |
    10.0 times the meetings take 5.0 times the processor time.
    "
  `);
});
