import { readKept, type KeptWords } from '../../archive/kept-words.ts';
import { within } from '../within.ts';
import { fetched, once } from './index-files.ts';

/** Gives the earlier words of an item that are kept beside the register; its page does not hold them. */
export type KeptOf = (page: Document, item: string) => Promise<KeptWords[]>;

/**
 * Finds kept words in the files that pinned addresses ask: those of a body and year, named by each
 * page of a meeting. Each file is fetched once; rejects where it cannot be had.
 */
export function keptInFiles(): KeptOf {
  const file = once(async (address): Promise<unknown> => (await fetched(address)).json());
  return async (page, item) => {
    const { readings = '', meeting = '' } = page.getElementById('cite-data')?.dataset ?? {};
    const written = within(within(await file(readings), meeting), 'kept');
    return readKept(written).filter((one) => one.item === item);
  };
}
