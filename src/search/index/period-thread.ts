import type { MessagePort } from 'node:worker_threads';
import pLimit from 'p-limit';
import { indexPeriod, type PeriodToIndex, type PeriodWords } from './period.ts';

/** What a thread does with a period of which the last site holds the same. */
export { takePeriod } from './period.ts';

/** What a thread is asked: to index a period, and where to tell of it and hear how fast. */
export interface PeriodTask {
  period: PeriodToIndex;
  /** Takes how many more records are done; gives how many lots may be indexed at a time from now on. */
  port: MessagePort;
}

/** Indexes a period, Pagefind one lot at a time until more are asked for. */
export default async function inThread({ period, port }: PeriodTask): Promise<PeriodWords> {
  const lots = pLimit(1);
  port.on('message', (atOnce: number) => {
    lots.concurrency = atOnce;
  });
  try {
    return await indexPeriod(period, lots, (more) => {
      port.postMessage(more);
    });
  } finally {
    port.close();
  }
}
