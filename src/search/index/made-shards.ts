import { cpSync, existsSync, linkSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
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

/** Links a file, or copies it where it cannot be linked: to another disk, or where links are not allowed. */
function take(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    linkSync(from, to);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    cpSync(from, to);
  }
}

/** Takes the files of a period over from a built site into another, byte for byte, by hard links. */
export function takeShard(period: string, from: string, to: string): void {
  for (const folder of shardFolders(period)) {
    for (const entry of readdirSync(join(from, folder), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || COMPRESSED.test(entry.name)) continue;
      const file = join(entry.parentPath, entry.name);
      take(file, join(to, file.slice(from.length)));
    }
  }
}
