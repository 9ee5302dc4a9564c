import { appendFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { writeArchive } from './bench/made-archive.ts';
import { measureBuild } from './bench/measure.ts';
import { growthOf, tableOf, type Row } from './bench/table.ts';
import { given } from './command-line/given.ts';

/**
 * `npm run bench [-- --n 100,1000] [--rounds 3]`: builds made-up archives of several sizes, each in
 * full and again after one word of its newest meeting changed, and prints the medians.
 */
const USAGE = 'npm run bench [-- --n 100,1000] [--rounds 3]\n';
const { values } = given(USAGE, {
  options: {
    n: { type: 'string', default: '100,1000' },
    rounds: { type: 'string', default: '3' },
  },
});
const sizes = values.n.split(',').map(Number);
const rounds = Number(values.rounds);
if (![...sizes, rounds].every((number) => Number.isInteger(number) && number > 0)) {
  process.stderr.write('--n and --rounds take whole numbers above 0: --n 100,1000 --rounds 3\n');
  process.exit(2);
}

mkdirSync('.cache', { recursive: true });
const folder = mkdtempSync(join('.cache', 'bench-'));
process.on('exit', () => {
  rmSync(folder, { recursive: true, force: true });
});
const rows = sizes.flatMap((meetings): [Row, Row] => [
  { meetings, kind: 'full', runs: [] },
  { meetings, kind: 'again after one change', runs: [] },
]);
for (let round = 0; round < rounds; round += 1) {
  for (const { meetings, kind, runs } of rows) {
    const [content, built] = [join(folder, 'content'), join(folder, 'built')];
    if (kind === 'full') {
      rmSync(built, { recursive: true, force: true });
      writeArchive(content, meetings);
    } else {
      appendFileSync(writeArchive(content, meetings), '\nOne sentence more.\n');
    }
    runs.push(measureBuild(content, built));
    process.stderr.write(`${String(meetings)} meetings, ${kind}: done\n`);
  }
}
process.stdout.write(
  `${String(cpus().length)} cores, Node ${process.version}, medians of ${values.rounds}\n\n${tableOf(rows)}\n${growthOf(rows)}`,
);
