import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { Tinypool } from 'tinypool';
import { giveBack } from '../../give-back.ts';
import type {
  PeriodsToFind,
  PeriodsToTake,
  PeriodToIndex,
  PeriodWords,
  TakenPeriods,
} from './period.ts';
import { LOTS } from './pagefind.ts';
import type { PeriodTask } from './period-thread.ts';

/** Has the periods of a site indexed in a thread, one after the other, so that whoever asks can do something else. */
export class IndexingThread {
  readonly #pool = new Tinypool({
    filename: new URL('period-thread.ts', import.meta.url).href,
    minThreads: 1,
    maxThreads: 1,
    concurrentTasksPerWorker: 2, // one indexes, and waits for Pagefind; one takes over
    teardown: 'end',
    resourceLimits: { maxYoungGenerationSizeMb: 8 }, // what is used for a moment; V8 would take 48
  });
  /** The way to the thread while it indexes a period. */
  #port: MessagePort | undefined;
  #lots = LOTS;

  /** @param beside what goes on beside; until it is over, in whatever way, one lot is indexed at a time. */
  constructor(beside: Promise<unknown> | undefined) {
    if (!beside) return;
    this.#lots = 1;
    const alone = (): void => {
      this.#lots = LOTS;
      this.#port?.postMessage(LOTS);
    };
    void beside.then(alone, alone);
  }

  /** Indexes a period anew. Gives its words. */
  async index(period: PeriodToIndex, tell: (more: number) => void): Promise<PeriodWords> {
    const { port1: here, port2: there } = new MessageChannel();
    here.on('message', tell);
    here.postMessage(this.#lots);
    this.#port = here;
    try {
      const task: PeriodTask = { period, port: there };
      return await this.#pool.run(task, { transferList: [there] });
    } finally {
      this.#port = undefined;
      here.close();
      // It takes a second, which whatever goes on beside would wait for.
      if (this.#lots === LOTS) giveBack();
    }
  }

  /** The words of those periods that a site holds and made of the same, by their names. */
  held(wanted: PeriodsToFind): Promise<Map<string, PeriodWords>> {
    return this.#pool.run(wanted, { name: 'wordsHeld' });
  }

  /** Takes periods over from a site, also while another is indexed. */
  takeOver(periods: PeriodsToTake): Promise<TakenPeriods> {
    return this.#pool.run(periods, { name: 'takePeriods' });
  }

  /** Ends the thread. */
  end(): Promise<void> {
    return this.#pool.destroy();
  }
}
