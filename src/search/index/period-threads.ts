import { MessageChannel, type MessagePort } from 'node:worker_threads';
import pLimit, { type LimitFunction } from 'p-limit';
import { Tinypool } from 'tinypool';
import type { PeriodToIndex, PeriodToTake, PeriodWords, takePeriod } from './period.ts';
import type { PeriodTask } from './period-thread.ts';

/** How many periods are indexed at a time, or lots of the only one. */
const AT_ONCE = 2;

/** Threads that index periods, so that whoever asks can do something else. */
const pool = new Tinypool({
  filename: new URL('period-thread.ts', import.meta.url).href,
  minThreads: 0,
  maxThreads: AT_ONCE,
  idleTimeout: 4000, // ms: longer than that of the threads in which theirs have Pagefind
  resourceLimits: { maxYoungGenerationSizeMb: 16 }, // what is used for a moment; V8 would take 48
});

/** Has the periods of one site indexed in threads, few at a time as long as something goes on beside. */
export class PeriodThreads {
  readonly #periods: LimitFunction;
  readonly #ports = new Set<MessagePort>();
  #lots = 1;
  #lotsInTheEnd = 1;

  /** @param beside what goes on beside; once it is over, in whatever way, two periods are indexed at a time. */
  constructor(beside: Promise<unknown> | undefined) {
    this.#periods = pLimit(beside ? 1 : AT_ONCE);
    const alone = (): void => {
      this.#periods.concurrency = AT_ONCE;
      this.#lots = this.#lotsInTheEnd;
      for (const port of this.#ports) port.postMessage(this.#lots);
    };
    if (beside) void beside.then(alone, alone);
  }

  /** Does something with each period, few at a time; of a single one two lots are indexed at a time. */
  each<Period, Result>(
    periods: readonly Period[],
    act: (period: Period) => Promise<Result>,
  ): Promise<Result[]> {
    if (periods.length === 1) this.#lotsInTheEnd = AT_ONCE;
    if (this.#periods.concurrency === AT_ONCE) this.#lots = this.#lotsInTheEnd;
    return Promise.all(periods.map((period) => this.#periods(() => act(period))));
  }

  /** Indexes a period anew. Gives its words. */
  async index(period: PeriodToIndex, tell: (more: number) => void): Promise<PeriodWords> {
    const { port1: here, port2: there } = new MessageChannel();
    here.on('message', tell);
    here.postMessage(this.#lots);
    this.#ports.add(here);
    try {
      const task: PeriodTask = { period, port: there };
      return await pool.run(task, { transferList: [there] });
    } finally {
      this.#ports.delete(here);
      here.close();
    }
  }

  /** Takes a period over from the last site; undefined where it is not the same there. */
  takeOver(period: PeriodToTake): Promise<ReturnType<typeof takePeriod>> {
    return pool.run(period, { name: 'takePeriod' });
  }
}
