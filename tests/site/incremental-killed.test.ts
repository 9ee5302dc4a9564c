import { existsSync } from 'node:fs';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { oldOf, restoreFolder } from '../../scripts/build/replace-folder.ts';
import { differing, held, Workshop, type Held, type Running } from './incremental-builds.ts';
import { Council } from './incremental-council.ts';
import { recordsOf } from './incremental-records.ts';

/** How many builds are killed, and from which number chance begins. */
const KILLS = Number(process.env['KILLS'] ?? 3);
const SEED = Number(process.env['SEED'] ?? 6);

/** Put before a build: it kills itself between the two renamings that put a site in place. */
const DIES_BETWEEN = `--import=data:text/javascript,${encodeURIComponent(`
  import fs from 'node:fs';
  import { syncBuiltinESMExports } from 'node:module';
  const { renameSync } = fs;
  fs.renameSync = (from, to) => {
    if (from.endsWith('.new') && to.endsWith('dist')) process.kill(process.pid, 'SIGKILL');
    renameSync(from, to);
  };
  syncBuiltinESMExports();
`)}`;

vi.setConfig({ testTimeout: 120_000 + KILLS * 60_000, hookTimeout: 120_000 });

const workshop = new Workshop();
const council = new Council(SEED);
const { chance } = council;
const place = workshop.site('served');

/** Two states of the records, and the site that each of them makes. */
const states: { records: ReadonlyMap<string, string>; site: Held }[] = [];
let takes = 0;

beforeAll(async () => {
  for (const name of ['served', 'other']) {
    const records = recordsOf(council);
    workshop.write(records);
    const begun = performance.now();
    await workshop.buildClean(name);
    takes = performance.now() - begun;
    states.push({ records, site: held(workshop.site(name)) });
    for (let edits = 0; edits < 4; edits += 1) {
      chance.pick(council.standing()).item.words[0] = council.sentence();
    }
    council.addMeeting();
  }
});
afterAll(() => {
  workshop.remove();
});

/** Which of the two sites is served, by its number; -1 for a mix or a part of one. */
function served(): number | 'none' {
  try {
    const now = held(place);
    return states.findIndex(({ site }) => differing(site, now).length === 0);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return 'none';
    throw error;
  }
}

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Looks at what is served until a time, or until the build ends. Gives everything that was seen. */
async function watch({ ended }: Running, until: number): Promise<Set<number | 'none'>> {
  const seen = new Set<number | 'none'>();
  let isEnded = false;
  void ended.finally(() => {
    isEnded = true;
  });
  while (!isEnded && performance.now() < until) {
    let now = served();
    // A site that was swapped while it was read here is neither; read again, it is whole. Between
    // the two renamings there is none, on a busy disk for longer than it takes to read again.
    if (now === -1 || now === 'none') {
      await pause(100);
      now = served();
    }
    seen.add(now);
    await pause(20);
  }
  return seen;
}

test(`what is served is whole though builds are killed ${String(KILLS)} times`, async () => {
  const said: string[] = [];
  for (let kills = 0; kills < KILLS && said.length < 4 * KILLS;) {
    const before = served();
    workshop.write(states[before === 0 ? 1 : 0]?.records ?? new Map());
    const running = workshop.startBuild('served');
    const begun = performance.now();
    // At random, but the kills spread over the time that a build takes.
    const at = ((kills + chance.below(1000) / 1000) / KILLS) * takes;
    const seen = await watch(running, begun + at);
    running.kill();
    const { status } = await running.ended;
    const left = served();
    restoreFolder(place);
    seen.add(served());
    const how = status === 0 ? 'had ended' : 'killed';
    // One that ended before its time says how long a build takes.
    if (status === 0) takes = performance.now() - begun;
    else kills += 1;
    said.push(
      `${String(before)}: ${how} at ${at.toFixed(0)} ms, ${[...seen].join()} (${String(left)})`,
    );
    expect([0, 1, 'none'], said.join('\n')).toContain(left);
    expect(
      [...seen].filter((one) => one !== 0 && one !== 1),
      said.join('\n'),
    ).toEqual([]);
  }
  expect(said.filter((one) => one.includes('killed'))).toHaveLength(KILLS);
  if (KILLS > 3) process.stdout.write(`${said.join('\n')}\n`);
});

test('a build that is killed between its two renamings leaves the last site beside its place', async () => {
  const before = served() === 0 ? 0 : 1;
  workshop.write(states[1 - before]?.records ?? new Map());
  const { status } = await workshop.startBuild('served', [DIES_BETWEEN]).ended;
  expect(status).toBe(null);
  expect(served()).toBe('none');
  // The next build puts it back before anything else, even one that then finds the records wrong.
  workshop.write(new Map([...(states[0]?.records ?? []), ['people/wrong.md', 'nothing\n']]));
  expect((await workshop.startBuild('served').ended).status).toBe(1);
  expect([served(), existsSync(oldOf(place))]).toEqual([before, false]);
});

test('after all that a build gives what one from nothing gives', async () => {
  const now = served() === 0 ? 1 : 0;
  workshop.write(states[now]?.records ?? new Map());
  await workshop.build('served');
  expect(served()).toBe(now);
});
