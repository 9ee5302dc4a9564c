import { readFileSync } from 'node:fs';
import type { Content } from '../../src/archive/content.ts';
import type { Item } from '../../src/record/items.ts';
import type { Position } from '../../src/record/problems.ts';
import { decode } from '../../src/record/split.ts';
import { readYaml, type ReadYaml } from '../../src/record/yaml.ts';

/** A place in a named file: what a problem begins with. */
export type Place = Position & { file: string };

/** Finds where things stand in their files; asked only when a problem is reported. */
export interface Places {
  /** Where a value of the front matter stands, by its path of keys and indexes. */
  inFrontMatter(record: { file: string }, path: readonly PropertyKey[]): Place;
  /** Where a value of an item's facts stands. Reads the file again. */
  inFacts(record: { file: string }, item: Item, path: readonly PropertyKey[]): Place;
}

const FENCE = /^ {0,3}(?:`{3,}|~{3,})\s*$/; // the line that closes the facts

function factsOf(file: string, firstLine: number): ReadYaml {
  const lines = (decode(readFileSync(file)) ?? '').split('\n').slice(firstLine - 1);
  const end = lines.findIndex((line) => FENCE.test(line));
  const yaml = lines.slice(0, end === -1 ? undefined : end).join('\n');
  return readYaml(yaml, { line: firstLine, column: 1 });
}

/** Makes the finder for some content. */
export function makePlaces(content: Content): Places {
  const facts = new Map<string, ReadYaml>();
  return {
    inFrontMatter(record, path) {
      const locate = content.locate.get(record.file);
      return { file: record.file, ...(locate ? locate(path) : { line: 1, column: 1 }) };
    },
    inFacts({ file }, { line, factsLine }, path) {
      if (factsLine === undefined) return { file, line, column: 1 };
      const key = `${file}:${String(factsLine)}`;
      const yaml = facts.get(key) ?? factsOf(file, factsLine);
      facts.set(key, yaml);
      return { file, ...yaml.locate(path) };
    },
  };
}
