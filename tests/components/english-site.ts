import { withBase } from '../../src/archive/addresses.ts';
import { longDate } from '../../src/record/dates.ts';
import { wordingOf } from '../../src/wording/wording.ts';

/*
 * What components take from `src/site.ts`, for tests without Astro: an English archive at the root.
 * Use: vi.mock('../../src/site.ts', () => import('./english-site.ts'))
 */

export const t = wordingOf('en-GB');

export const facts = { council: 'Test Council' };

export function href(address: string): string {
  return withBase('/', address);
}

export function long(day: string): string {
  return longDate(day, 'en-GB');
}
