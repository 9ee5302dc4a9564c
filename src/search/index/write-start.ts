import { join } from 'node:path';
import type { Period, Start, SuggestFile } from '../data/format.ts';
import { DATA, paths } from '../data/paths.ts';
import { SUGGEST } from '../field/suggest-file.ts';
import { readShard } from './made-shards.ts';
import { Packs } from './packs.ts';
import type { KnownNames } from './searched.ts';
import { spellingsOf } from './spellings.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Whereabouts } from './whereabouts.ts';

/** What is known of the whole archive once its periods are written. */
export interface Whole {
  known: KnownNames;
  /** Newest first. */
  periods: Period[];
  /** The words of all periods. */
  vocabulary: Vocabulary;
  /** In which periods they stand. */
  whereabouts: Whereabouts;
  titles: string[];
}

/** Writes the files of the whole archive below a built site's folder, where its periods stand already. */
export function writeStart(whole: Whole, outDir: string): void {
  const { known, periods, vocabulary, whereabouts, titles } = whole;
  const [newest] = periods;
  if (!newest) throw new Error('There is no period to search.');
  const packs = new Packs(join(outDir, DATA));
  const spellings = spellingsOf(vocabulary, whereabouts);
  spellings.forEach((file, number) => {
    packs.write(paths.spellings(number), file);
  });
  const { bodies, people, topics } = known;
  const names = [bodies, people, topics].flat().flatMap(([, ...own]) => own);
  const suggest: SuggestFile = { names: [...names, ...titles] };
  packs.write(SUGGEST, suggest);
  const start: Start = {
    bodies,
    people,
    topics,
    periods,
    newest: readShard(outDir, newest.name),
    spellings: spellings.map(({ letters }) => letters),
    version: packs.version,
  };
  packs.write(paths.start, start);
}
