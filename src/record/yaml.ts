import { isMap, isNode, isPair, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import type { Position } from './problems.ts';

/** A piece of YAML read once: its value, and where each part of it stands. */
export interface ReadYaml {
  /** The plain value; undefined where the YAML could not be read. */
  value: unknown;
  /** What is wrong with the YAML itself, with its place. */
  faults: (Position & { rule: 'yaml-syntax' | 'yaml-aliases'; message: string })[];
  /** Where the value at a path (keys and indexes) stands, or the nearest thing around it. */
  locate(path: readonly PropertyKey[], part?: 'key' | 'value'): Position;
}

const TOO_MANY_ALIASES = 50;

function offsetOf(
  document: Document,
  path: readonly PropertyKey[],
  part: 'key' | 'value',
): number | undefined {
  const keys = path.map((key) => (typeof key === 'symbol' ? key.toString() : key));
  if (part === 'key') {
    const parent = document.getIn(keys.slice(0, -1), true) ?? document.contents;
    const last = keys.at(-1);
    if (isMap(parent)) {
      const pair = parent.items.find(
        (item) => isPair(item) && isScalar(item.key) && item.key.value === last,
      );
      if (pair && isNode(pair.key) && pair.key.range) return pair.key.range[0];
    }
  }
  const node = keys.length === 0 ? document.contents : document.getIn(keys, true);
  return isNode(node) && node.range ? node.range[0] : undefined;
}

/**
 * Reads YAML 1.2 (core schema: dates and times stay text).
 * @param text the YAML.
 * @param at where its first character stands in the file, so that places are the file's.
 */
export function readYaml(text: string, at: Position): ReadYaml {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const place = (offset: number): Position => {
    const { line, col } = counter.linePos(offset);
    return { line: at.line + line - 1, column: line === 1 ? at.column + col - 1 : col };
  };
  const faults: ReadYaml['faults'] = document.errors.map((error) => ({
    ...place(error.pos[0]),
    rule: 'yaml-syntax' as const,
    message: error.message,
  }));
  let value: unknown;
  if (faults.length === 0) {
    try {
      value = document.toJS({ maxAliasCount: TOO_MANY_ALIASES });
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      faults.push({ ...place(0), rule: 'yaml-aliases', message });
    }
  }
  return {
    value,
    faults,
    locate(path, part = 'value') {
      for (let length = path.length; length >= 0; length--) {
        const whole = length === path.length;
        const offset = offsetOf(document, path.slice(0, length), whole ? part : 'value');
        if (offset !== undefined) return place(offset);
      }
      return at;
    },
  };
}
