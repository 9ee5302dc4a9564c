import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { linkOrCopy } from '../../link-or-copy.ts';
import type { MadeFile, ShardFile } from '../data/format.ts';
import { DATA, paths } from '../data/paths.ts';
import { readPack } from './packs.ts';
import { shardFolders } from './write-shard.ts';

const made = z.object({ digest: z.string(), words: z.string(), counts: z.array(z.number()) });
const shard = z.object({
  records: z.number(),
  bodies: z.array(z.string()),
  runs: z.array(z.tuple([z.number(), z.string(), z.number()])),
  traits: z.string(),
  perText: z.number(),
});

/** `pagefind-entry.json.br`: what `npm run compress` put beside a file, which is no part of the index. */
const COMPRESSED = /\.(?:br|gz)$/;

/** What a built site says of how a period was made; undefined if it does not have the period. */
export function readMade(site: string, period: string): MadeFile | undefined {
  const file = join(site, DATA, paths.made(period));
  return existsSync(file) ? made.parse(readPack(file)) : undefined;
}

/** What is known of a period's records in a built site. Throws when it does not have the period. */
export function readShard(site: string, period: string): ShardFile {
  return shard.parse(readPack(join(site, DATA, paths.shard(period))));
}

/** Takes the files of a period over from a built site into another, byte for byte, by hard links. */
export function takeShard(period: string, from: string, to: string): void {
  for (const folder of shardFolders(period)) {
    for (const entry of readdirSync(join(from, folder), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || COMPRESSED.test(entry.name)) continue;
      const file = join(entry.parentPath, entry.name);
      const taken = join(to, file.slice(from.length));
      mkdirSync(dirname(taken), { recursive: true });
      linkOrCopy(file, taken);
    }
  }
}
