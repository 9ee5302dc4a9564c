import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { workAhead } from '../../scripts/build/ahead.ts';
import { makeArchive, type Archive } from '../../src/archive/archive.ts';
import { readContent } from '../../src/archive/content.ts';
import { correctionsByMeeting } from '../../src/archive/corrections.ts';
import { entriesOf } from '../../src/archive/entries-of.ts';
import { KeptWork } from '../../src/archive/kept-work.ts';
import { keptPrints } from '../../src/quote/quote-parts.ts';

const CONTENT = 'tests/site/fixtures/content';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ahead-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Reads the archive of the tests as a build does, with what was worked out ahead. */
function read(work: KeptWork): Archive {
  const content = readContent(CONTENT, { work });
  const archive = makeArchive(entriesOf(content));
  for (const record of content.records.meetings) {
    keptPrints(content, record, correctionsByMeeting(archive).get(record.id) ?? [], []);
  }
  work.save();
  return archive;
}

function linesOf(name: string): string[] {
  return readFileSync(join(folder, name), 'utf8').trimEnd().split('\n');
}

test('what was worked out ahead is all that is asked for, and the same', async () => {
  const alone = read(new KeptWork(join(folder, 'alone'), 'v1'));
  const work = new KeptWork(join(folder, 'ahead'), 'v1');
  const told: number[] = [];
  await workAhead(CONTENT, work, (done) => told.push(done), 1);
  const meetings = alone.meetings.size;
  expect(told).toEqual([meetings]);
  const archive = read(work);
  expect([...archive.meetings.values()]).toEqual([...alone.meetings.values()]);
  const lines = linesOf('ahead');
  const kept = lines.filter((line) => line.trim() !== '');
  expect(kept.toSorted()).toEqual(linesOf('alone').toSorted());
  // What nobody asked for: the fingerprints of the one meeting that a later one corrected.
  expect(lines).toHaveLength(kept.length + 1);
});

test('nothing is worked out ahead where something is kept, or where there is little', async () => {
  const work = new KeptWork(join(folder, 'work'), 'v1');
  await workAhead(CONTENT, work);
  expect(work.isNew).toBe(true);
  work.once('any', 'thing', () => 1);
  work.save();
  const next = new KeptWork(join(folder, 'work'), 'v1');
  await workAhead(CONTENT, next, undefined, 1);
  next.save();
  expect(linesOf('work').join('').trim()).toMatch(/^v1\s*$/);
});
