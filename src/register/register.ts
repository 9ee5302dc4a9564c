import type { Problem } from '../record/problems.ts';
import { append, readShard } from './chain.ts';
import type { Event } from './events.ts';
import { checkHeads, HEADS_FILE, writeHeads } from './heads.ts';
import { livesOf, type Lives } from './lives.ts';
import { shardOf } from './place.ts';

/** The files of a register as text, by their path inside its folder: `board/2017.txt`, `heads.txt`. */
export type RegisterFiles = ReadonlyMap<string, string>;

/** A register, read and checked. */
export interface Register {
  lives: Lives;
  /** How many events it holds. */
  events: number;
  /** Everything that was altered, removed, reordered or left by a merge. */
  problems: Problem[];
}

const SHARD_FILE = /^(.+)\.txt$/; // board/2017.txt

/**
 * Reads a register and checks every chain in it. Pure.
 * @param folder its folder's path, for messages.
 */
export function readRegister(files: RegisterFiles, folder: string): Register {
  const problems: Problem[] = [];
  const shards = [...files].flatMap(([path, text]) => {
    const name = SHARD_FILE.exec(path)?.[1];
    if (path === HEADS_FILE) return [];
    const file = `${folder}/${path}`;
    if (name !== undefined) return [readShard(name, file, text)];
    problems.push({
      file,
      line: 1,
      column: 1,
      severity: 'error',
      rule: 'register-file',
      message: 'This is no file of the register.',
      help: 'Remove it: the register’s folder holds what npm run publish-register writes.',
    });
    return [];
  });
  for (const shard of shards) problems.push(...shard.problems);
  if (files.size > 0 && problems.length === 0) {
    problems.push(...checkHeads(shards, `${folder}/${HEADS_FILE}`, files.get(HEADS_FILE)));
  }
  const events = shards.flatMap((shard) => shard.events);
  return { lives: livesOf(events), events: events.length, problems };
}

/**
 * The files of a register after some events: only those that change, and the heads. What stood in
 * them stays byte for byte; lines are added at their ends. The register must be without problems.
 */
export function withEvents(files: RegisterFiles, events: readonly Event[]): Map<string, string> {
  const byShard = Map.groupBy(events, ({ place }) => shardOf(place));
  const changed = new Map<string, string>();
  for (const [name, added] of byShard) {
    const path = `${name}.txt`;
    changed.set(path, append(name, files.get(path) ?? '', added));
  }
  if (changed.size === 0) return changed;
  const all = new Map([...files, ...changed]);
  all.delete(HEADS_FILE);
  const shards = [...all].map(([path, text]) => readShard(path.replace(/\.txt$/, ''), path, text));
  return changed.set(HEADS_FILE, writeHeads(shards));
}
