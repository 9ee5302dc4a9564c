import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { countsOf, isTestReport, type Counts, type TestReport } from './counts.ts';
import type { Stage } from './stage.ts';

/** How a stage ended. */
export interface Outcome {
  stage: Stage;
  passed: boolean;
  counts: Counts;
  /** Wall time in seconds. */
  seconds: number;
}

function run(command: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, command, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    });
    const end = (): void => {
      child.kill();
    };
    process.once('exit', end);
    child.once('error', (error) => {
      process.stderr.write(`${error.message}\n`);
      resolve(false);
    });
    child.once('close', (code) => {
      process.off('exit', end);
      resolve(code === 0);
    });
  });
}

function readReport(file: string): TestReport | undefined {
  if (!existsSync(file)) return undefined;
  const report: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return isTestReport(report) ? report : undefined;
}

/**
 * Runs a stage in a process of its own, under the same Node as this one, its output shown.
 * @param reports a folder for vitest's JSON reports.
 */
export async function runStage(stage: Stage, reports: string): Promise<Outcome> {
  const file = join(reports, `${stage.name.replaceAll(' ', '-')}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const begun = performance.now();
  const passed = await run(stage.tests ? [...stage.command, ...reporters] : stage.command);
  const seconds = (performance.now() - begun) / 1000;
  const counts = countsOf(passed, stage.tests ? readReport(file) : undefined);
  return { stage, passed, counts, seconds };
}
