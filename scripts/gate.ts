import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countsText, sum } from './gate/counts.ts';
import { runStage, type Outcome } from './gate/run-stage.ts';
import { STAGES } from './gate/stage.ts';

/**
 * `npm test`: the whole gate. Runs every stage, even after one failed, unless what it needs failed;
 * the last line says how many checks passed and failed. Exit code 1 if any failed. Ended before, it
 * leaves nothing behind, and no stage runs on.
 */
const reports = mkdtempSync(join(tmpdir(), 'minutebook-gate-'));
process.on('exit', () => {
  rmSync(reports, { recursive: true, force: true });
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));
const outcomes: Outcome[] = [];
for (const stage of STAGES) {
  process.stdout.write(`\n== ${stage.name}\n`);
  const needed = outcomes.find((outcome) => outcome.stage.name === stage.needs);
  if (needed && !needed.passed) {
    process.stdout.write(`not run: ${needed.stage.name} failed\n`);
    const counts = { passed: 0, failed: 1, skipped: 0 };
    outcomes.push({ stage, passed: false, counts, seconds: 0 });
  } else {
    outcomes.push(await runStage(stage, reports));
  }
}

process.stdout.write('\n');
for (const { stage, passed, counts, seconds } of outcomes) {
  const verdict = passed ? 'passed' : 'FAILED';
  const time = `${seconds.toFixed(1)} s`.padStart(8);
  process.stdout.write(`${verdict}  ${stage.name.padEnd(12)}${time}  ${countsText(counts)}\n`);
}
const total = sum(outcomes.map(({ counts }) => counts));
process.exitCode = outcomes.every(({ passed }) => passed) ? 0 : 1;
process.stdout.write(`\n${countsText(total)}\n`);
