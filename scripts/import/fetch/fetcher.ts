import { ImportProblem } from '../problem.ts';
import type { Answer, Cache } from './cache.ts';
import type { Clock } from './clock.ts';
import { download, Refused } from './download.ts';

/** Asks servers politely: cached, one at a time, not faster than the rate, patient with refusals. */
export type Fetcher = (address: string) => Promise<Answer>;

/** How a fetcher behaves. */
export interface FetcherOptions {
  /** Requests a second. */
  rate: number;
  cache: Cache;
  clock: Clock;
  /** How long one answer may take, in milliseconds. */
  timeout: number;
  /** Throws where an answer with status 200 is no record (an error page): it is asked for again. */
  check(answer: Answer): void;
  /** Told before each wait: what happened, and for how many milliseconds. */
  waiting(address: string, reason: string, milliseconds: number): void;
}

/** Self-hosted sites take up to a minute and a half (structure.md, section 6). */
export const PATIENCE = 120_000;

// Growing waits between attempts, in milliseconds: about five minutes in all.
const WAITS = [5_000, 15_000, 45_000, 120_000, 120_000];
const LONGEST_WAIT = 600_000;
// An answer kept for longer than a day is asked for again: minutes are confirmed and corrected.
const MAX_AGE = 24 * 60 * 60 * 1000;

/** Makes a fetcher; all requests of an import go through one. */
export function politeFetcher(options: FetcherOptions): Fetcher {
  const { cache, clock, rate } = options;
  let free = 0;
  const turn = async () => {
    const wait = free - clock.now();
    if (wait > 0) await clock.sleep(wait);
    free = clock.now() + 1000 / rate;
  };
  return async (written) => {
    const address = requestAddress(written);
    const kept = await cache.get(address, clock.now(), MAX_AGE);
    if (kept !== undefined) return kept;
    const answer = await patiently(address, turn, options);
    await cache.put(address, answer, clock.now());
    return answer;
  };
}

async function patiently(
  address: string,
  turn: () => Promise<void>,
  options: FetcherOptions,
): Promise<Answer> {
  for (let attempt = 0; ; attempt += 1) {
    await turn();
    try {
      return checked(await download(address, options.timeout), options.check);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      const wait = waitBefore(error, attempt);
      if (wait === undefined) throw unanswered(error, attempt);
      options.waiting(address, error.message, wait);
      await options.clock.sleep(wait);
    }
  }
}

/** An answer that is no record counts as a refusal that may pass; what is wrong with it is told in the end. */
function checked(answer: Answer, check: FetcherOptions['check']): Answer {
  try {
    check(answer);
    return answer;
  } catch (error) {
    if (!(error instanceof ImportProblem)) throw error;
    throw new Refused(error.message, { again: true, problem: error });
  }
}

function waitBefore({ again, wait }: Refused, attempt: number): number | undefined {
  const own = WAITS[attempt];
  if (!again || own === undefined) return undefined;
  return Math.min(LONGEST_WAIT, Math.max(own, wait ?? 0));
}

function unanswered(error: Refused, attempt: number): ImportProblem {
  if (error.problem !== undefined) return error.problem;
  const tried = attempt === 0 ? '' : `, asked ${attempt + 1} times`;
  return new ImportProblem(
    `${error.message}${tried}`,
    error.again
      ? 'Try again later: what was fetched so far is kept, and the import goes on where it stopped.'
      : 'Check the address in a browser: copy it from the page of the meeting.',
  );
}

/** File names of ModernGov carry blanks and line breaks: cleaned and percent-encoded. */
function requestAddress(written: string): string {
  const url = new URL(written.replace(/[\r\n\t]+/g, '').trim());
  url.hash = '';
  return url.href;
}
