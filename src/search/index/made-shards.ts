import { join } from 'node:path';
import { z } from 'zod';
import { keptJson } from '../../kept-json.ts';
import type { MadeFile, ShardFile } from '../data/format.ts';
import { DATA, paths } from '../data/paths.ts';
import { readPack } from './packs.ts';

const made = z.object({ digest: z.string(), words: z.string(), counts: z.array(z.number()) });
const words = z.object({
  lengths: z.string(),
  begins: z.string(),
  names: z.string(),
  fields: z.array(z.string()),
});
const about = z.object({
  records: z.number(),
  ids: z.array(z.string()),
  steps: z.array(z.array(z.number())),
});
const shard = z.object({
  records: z.number(),
  bodies: z.array(z.string()),
  runs: z.array(z.tuple([z.number(), z.string(), z.number()])),
  traits: z.string(),
  perText: z.number(),
  words,
  about: z.object({ people: about, topics: about }).optional(),
});

/**
 * What a built site says of how a period was made; undefined if it does not have the period, or
 * what it says cannot be read.
 */
export function readMade(site: string, period: string): MadeFile | undefined {
  return keptJson(join(site, DATA, paths.made(period)), made);
}

/** What is known of a period's records in a built site. Throws when it does not have the period. */
export function readShard(site: string, period: string): ShardFile {
  return shard.parse(readPack(join(site, DATA, paths.shard(period))));
}
