import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { differing, held, madeIn, Workshop } from './incremental-builds.ts';
import { RecordKeeper, type Diary } from './incremental-clerk.ts';
import { Council, idOf } from './incremental-council.ts';
import { recordsOf } from './incremental-records.ts';

/*
 * By hand: STEPS=30 SEED=1 npx vitest run --project site tests/site/incremental.test.ts
 * Then chance says what is done in each step, and it is printed.
 */
const STEPS = Number(process.env['STEPS'] ?? 1);
const SEED = Number(process.env['SEED'] ?? 6);
const BY_HAND = process.env['STEPS'] !== undefined;
const MOST_ACTS = 4;

/** What is done where time is short: what changes few pages, so that each of them counts. */
const WITH = [
  'minutes are agreed with a correction',
  'a person gets another id',
  'words are edited',
];
const WITHOUT = ['a meeting is removed'];

vi.setConfig({ testTimeout: 120_000 + STEPS * 60_000 });

let workshop: Workshop;
beforeEach(() => {
  workshop = new Workshop();
});
afterEach(() => {
  workshop.remove();
});

/** Builds what changed, and everything from nothing; gives what differs between the two. */
async function builtTwice(): Promise<{ said: string; differs: string[] }> {
  const [said] = await Promise.all([workshop.build('kept'), workshop.buildClean('clean')]);
  const differs = differing(held(workshop.site('kept')), held(workshop.site('clean')));
  return { said, differs };
}

describe.each([
  ['with a register', true, WITH],
  ['without a register', false, WITHOUT],
] as const)('a site built from the last one, %s', (what, hasRegister, short) => {
  test(`is one built from nothing, byte for byte, after ${String(STEPS)} steps`, async () => {
    const council = new Council(SEED + Number(hasRegister));
    const clerk = new RecordKeeper(council, workshop, hasRegister);
    await clerk.begin();
    await workshop.build('kept');
    const all: string[] = [];
    for (let step = 1; step <= STEPS; step += 1) {
      const diary: Diary = { done: [], refused: [] };
      const most = 1 + council.chance.below(MOST_ACTS);
      for (let tries = 0; BY_HAND && diary.done.length < most && tries < 3 * most; tries += 1) {
        await clerk.act(diary);
      }
      for (const name of BY_HAND ? [] : short) await clerk.act(diary, name);
      if (!BY_HAND) expect(diary).toEqual({ done: short, refused: [] });
      const { said, differs } = await builtTwice();
      const { anew, pages } = madeIn(said);
      const done = `${diary.done.join('; ')} (${String(anew)} of ${String(pages)})`;
      all.push(`${String(step)} ${what}: ${done}`, ...diary.refused);
      if (BY_HAND) process.stdout.write(`${all.at(-1) ?? ''}\n`);
      expect(differs, all.join('\n')).toEqual([]);
    }
  });
});

/** What every change of words changes: the index of the search and that of quotations. */
const INDEXES = /^(?:pagefind|search|check\/data)\//; // pagefind/all/index/en-gb_294485e.pf_index

test('after a word of one meeting was edited, only what shows it is made anew', async () => {
  const council = new Council(SEED);
  const [meeting] = council.meetings;
  const [item] = meeting?.items ?? [];
  if (!meeting || !item) throw new Error('The council has not met.');
  Object.assign(item, { isExempt: false, words: ['The crew had counted the nets.'] });
  workshop.write(recordsOf(council));
  await workshop.build('kept');
  const before = held(workshop.site('kept'));
  item.words = ['The crew had mended the nets.'];
  workshop.write(recordsOf(council));
  const said = await workshop.build('kept');
  const changed = differing(before, held(workshop.site('kept')));
  const [body = '', date = ''] = idOf(meeting).split('/');
  expect(changed.filter((path) => !INDEXES.test(path))).toEqual([
    `cite/${body}/${date.slice(0, 4)}.json`,
    `meetings/${body}/${date}/index.html`,
  ]);
  // These two, and the two files of the index of quotations.
  const { anew, pages } = madeIn(said);
  expect(anew).toBeLessThanOrEqual(4);
  expect(pages).toBeGreaterThan(60);
});
