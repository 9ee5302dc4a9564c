import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { validateFolder } from '../../scripts/validate/validate-folder.ts';
import { ACTS, type Told } from './incremental-acts.ts';
import type { Workshop } from './incremental-builds.ts';
import type { Council } from './incremental-council.ts';
import { recordsOf } from './incremental-records.ts';

/** What a clerk did and what the checks of the project did not let pass. */
export interface Diary {
  done: string[];
  refused: string[];
}

/** Keeps the records of a council, and its register where there is one. */
export class RecordKeeper {
  readonly #council: Council;
  readonly #workshop: Workshop;
  readonly #hasRegister: boolean;
  #hasBegun = false;

  constructor(council: Council, workshop: Workshop, hasRegister: boolean) {
    this.#council = council;
    this.#workshop = workshop;
    this.#hasRegister = hasRegister;
  }

  get #published(): string {
    return join(this.#workshop.folder, 'published');
  }

  /** Writes all records and publishes them for the first time. */
  async begin(): Promise<void> {
    this.#workshop.write(recordsOf(this.#council));
    const problem = await this.#problem({});
    if (problem !== undefined) throw new Error(problem);
  }

  /** Does one thing, any or the one that is named. What the project refuses is undone. */
  async act(diary: Diary, named?: string): Promise<void> {
    const name = named ?? this.#council.chance.pick(Object.keys(ACTS));
    const before = this.#council.copy();
    const told = ACTS[name]?.(this.#council);
    if (!told) return;
    this.#workshop.write(recordsOf(this.#council));
    // What is added may be built before it is published: then publishing alone changes pages.
    const isLater = name.endsWith('is added') && this.#council.chance.below(2) === 0;
    const problem = await this.#problem(told, isLater);
    diary[problem === undefined ? 'done' : 'refused'].push(
      problem === undefined ? name : `${name}: ${problem}`,
    );
    if (problem === undefined) return;
    this.#council.restore(before);
    this.#workshop.write(recordsOf(this.#council));
  }

  async #problem(told: Partial<Told>, isLater = false): Promise<string | undefined> {
    const { hasErrors, report } = validateFolder(this.#workshop.content, false);
    if (hasErrors) return report;
    return this.#hasRegister && !isLater ? await this.#publish(told) : undefined;
  }

  async #publish({ moves = [], removed = [] }: Partial<Told>): Promise<string | undefined> {
    const isFirst = !this.#hasBegun;
    const said = [
      ...moves.flatMap(([old, to]) => ['--moved', old, to]),
      ...removed.flatMap((place) => ['--withdrawn', place]),
      ...(removed.length > 0 ? ['--because', 'error', '--ask', 'The office'] : []),
      ...(isFirst ? [] : ['--reason', 'Miscopied', '--earlier', this.#published]),
    ];
    const { status, output } = await this.#workshop.start('scripts/publish-register.ts', ...said)
      .ended;
    if (status !== 0) return output;
    this.#hasBegun = true;
    rmSync(this.#published, { recursive: true, force: true });
    cpSync(this.#workshop.content, this.#published, { recursive: true });
    return undefined;
  }
}
