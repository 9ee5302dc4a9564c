import type { MessagePort } from 'node:worker_threads';
import pLimit from 'p-limit';
import { giveBack } from '../../give-back.ts';
import { LOTS, PagefindThreads } from './pagefind.ts';
import { indexPeriod, type PeriodToIndex, type PeriodWords } from './period.ts';

/** What a thread does with periods of which the last site may hold the same. */
export { takePeriods, wordsHeld } from './period.ts';

/** What a thread is asked: to index a period, and where to tell of it and hear how fast. */
export interface PeriodTask {
  period: PeriodToIndex;
  /** Takes how many more records are done; gives how many lots may be indexed at a time from now on. */
  port: MessagePort;
}

let pagefind: PagefindThreads | undefined;

/** Indexes a period, Pagefind one lot at a time until more are asked for. */
export default async function inThread({ period, port }: PeriodTask): Promise<PeriodWords> {
  pagefind ??= new PagefindThreads(LOTS);
  const lots = pLimit(1);
  port.on('message', (atOnce: number) => {
    lots.concurrency = atOnce;
  });
  try {
    return await indexPeriod(period, { pagefind, lots }, (more) => {
      port.postMessage(more);
    });
  } finally {
    port.close();
    giveBack();
  }
}

/** Ends what the thread began, before it is ended itself. */
export async function end(): Promise<void> {
  await pagefind?.end();
}
