import { importOptions, USAGE, type ImportOptions } from './arguments.ts';
import { compose } from './compose/compose.ts';
import { knownArchive } from './compose/known.ts';
import type { ToCompose } from './compose/source-records.ts';
import { asImportProblem } from './as-problem.ts';
import { diskCache } from './fetch/cache.ts';
import { systemClock, type Clock } from './fetch/clock.ts';
import { PATIENCE, politeFetcher } from './fetch/fetcher.ts';
import { refuseErrorPage } from './fetch/error-page.ts';
import { inputsOf, type Input } from './gather.ts';
import { importJson } from './json.ts';
import { problemText, type ImportProblem } from './problem.ts';
import { progressOn, type Progress, type ProgressStream } from './progress.ts';
import { readSource } from './read.ts';
import { recognise } from './recognise/recognise.ts';
import type { Recognised } from './recognised.ts';
import { summaryOf } from './summary.ts';
import { writeRecords } from './write/records.ts';

/** What an import needs of the world; tests give their own. */
export interface World {
  out: { write(text: string): unknown };
  err: ProgressStream;
  clock: Clock;
  /** How long one answer of a server may take, in milliseconds. */
  patience: number;
}

/** The world as it is. */
export const theWorld: World = {
  out: process.stdout,
  err: process.stderr,
  clock: systemClock,
  patience: PATIENCE,
};

/** One source that could not be imported. */
interface Failure {
  name: string;
  problem: ImportProblem;
}

/**
 * The importer's command: fetch, read, recognise, compose, write.
 * @returns the exit code: 0 done, 1 something could not be imported, 2 an edited record was left alone
 */
export async function runImport(args: string[], world: World = theWorld): Promise<number> {
  try {
    const options = importOptions(args);
    if (options.help) {
      world.out.write(USAGE);
      return 0;
    }
    return await importAll(options, world);
  } catch (error) {
    const problem = asImportProblem(error);
    if (problem === undefined) throw error;
    world.err.write(`${problemText('import', problem)}\n`);
    return 1;
  }
}

async function importAll(options: ImportOptions, world: World): Promise<number> {
  const progress = progressOn(world.err);
  const failures: Failure[] = [];
  const inputs = await allInputs(options, world, progress, failures);
  const read: ToCompose[] = [];
  for (const [index, input] of inputs.entries()) {
    progress.step(index + 1, inputs.length, input.name);
    await attempt(input.name, failures, async () => {
      const source = await readSource(await input.bytes(), input.name, input.address);
      read.push({ source, recognised: recognise(source, input.given), given: input.given });
    });
  }
  progress.end();
  if (options.json) {
    tellFailures(failures, world);
    if (read.length > 0)
      world.out.write(
        `${JSON.stringify(importJson(merged(read.map((one) => one.recognised))), null, 2)}\n`,
      );
    return failures.length > 0 ? 1 : 0;
  }
  return writeAll(options, world, read, failures);
}

async function allInputs(
  options: ImportOptions,
  world: World,
  progress: Progress,
  failures: Failure[],
): Promise<Input[]> {
  const fetcher = politeFetcher({
    rate: options.rate,
    cache: diskCache(options.cache),
    clock: world.clock,
    timeout: world.patience,
    check: ({ bytes }) => refuseErrorPage(bytes),
    waiting: (address, reason, milliseconds) =>
      progress.note(`${address}  ${reason}; asking again in ${Math.round(milliseconds / 1000)} s`),
  });
  const today = new Date(world.clock.now()).toISOString().slice(0, 10);
  const inputs: Input[] = [];
  for (const source of options.sources) {
    await attempt(source, failures, async () => {
      inputs.push(...(await inputsOf(source, options, fetcher, today)));
    });
  }
  return inputs;
}

async function writeAll(
  options: ImportOptions,
  world: World,
  read: readonly ToCompose[],
  failures: Failure[],
): Promise<number> {
  const composed = await compose(read, await knownArchive(options.out), options);
  const outcomes = await writeRecords(options.out, composed.files, options.dryRun);
  if (read.length > 0) world.out.write(`${summaryOf(composed, outcomes, options)}\n`);
  failures.push(...composed.failed);
  tellFailures(failures, world);
  if (failures.length > 0) return 1;
  return outcomes.some((outcome) => outcome.was === 'edited') ? 2 : 0;
}

/** Does something for one source; what is wrong with it is kept, and the others go on. */
async function attempt(
  name: string,
  failures: Failure[],
  action: () => Promise<void>,
): Promise<void> {
  try {
    await action();
  } catch (error) {
    const problem = asImportProblem(error);
    if (problem === undefined) throw error;
    failures.push({ name, problem });
  }
}

function tellFailures(failures: readonly Failure[], world: World): void {
  for (const { name, problem } of failures) world.err.write(`${problemText(name, problem)}\n`);
}

function merged(all: readonly Recognised[]): Recognised {
  return {
    meetings: all.flatMap((one) => one.meetings),
    documents: all.flatMap((one) => one.documents),
    remarks: all.flatMap((one) => one.remarks),
  };
}
