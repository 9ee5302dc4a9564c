import {
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document,
} from 'yaml';
import { detached } from './detached.ts';
import type { Position } from './problems.ts';
import { isOddEntry } from './yaml-marks.ts';

/** Something wrong with the YAML itself: its place, and what the YAML library says of it. */
export interface YamlFault extends Position {
  rule: 'yaml-syntax' | 'yaml-aliases';
  message: string;
  /** The line it stands on, and the one above. */
  written: string;
  above: string;
}

/** A fault before its lines are looked up. */
type Found = Omit<YamlFault, 'written' | 'above'>;

/** A piece of YAML read once: its value, and where each part of it stands. */
export interface ReadYaml {
  /** The plain value; undefined where the YAML could not be read. */
  value: unknown;
  /** What is wrong with the YAML itself, one fault a line. */
  faults: YamlFault[];
  /** Where the value at a path (keys and indexes) stands, or the nearest thing around it. */
  locate(path: readonly PropertyKey[], part?: 'key' | 'value'): Position;
  /** What is written from the value at a path to the end of its line; for one without value, a remark. */
  restOf(path: readonly PropertyKey[]): string;
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

/** Where the quoted text begins that is still open at an offset; the offset itself if there is none. */
function openingQuote(document: Document, offset: number): number {
  let opening = offset;
  visit(document, {
    Scalar(_, { type, range }) {
      if (type?.startsWith('QUOTE') && range && range[0] < offset && offset <= range[2]) {
        opening = range[0];
      }
    },
  });
  return opening;
}

function firstAlias(document: Document, unresolvedOnly: boolean): number {
  let first: number | undefined;
  visit(document, {
    Alias(_, alias) {
      if (unresolvedOnly && alias.resolve(document)) return undefined;
      first = alias.range?.[0];
      return visit.BREAK;
    },
  });
  return first ?? 0;
}

/** What is said of a remark that was meant as part of a value. */
export const REMARK_WITHIN = 'Remark within a value';

/**
 * Where a # without a space behind it follows a value: "venue: Room #2" is "Room" to YAML. A remark of
 * a clerk's has the space: "text: summary # or verbatim".
 */
function remarksWithin(document: Document, text: string): number[] {
  const found: number[] = [];
  if (!/[^\s#][ \t]+#[^\s#]/.test(text)) return found;
  visit(document, {
    Scalar(_, { type, range }) {
      if (type !== 'PLAIN' || !range) return;
      const gap = /^[ \t]+(?=#[^\s#])/.exec(text.slice(range[1], range[1] + 100))?.[0];
      if (gap !== undefined) found.push(range[1] + gap.length);
    },
  });
  return found;
}

/** The value of a document, or why it has none and at which offset. */
function valueOf(
  document: Document,
): { value: unknown } | { offset: number; fault: Omit<Found, keyof Position> } {
  try {
    return { value: document.toJS({ maxAliasCount: TOO_MANY_ALIASES }) };
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    const unresolved = error.message.startsWith('Unresolved alias');
    return {
      offset: firstAlias(document, unresolved),
      fault: { rule: unresolved ? 'yaml-syntax' : 'yaml-aliases', message: error.message },
    };
  }
}

interface Parsed {
  document: Document;
  /** The place in the file of an offset in the text. */
  place(offset: number): Position;
}

function parse(text: string, at: Position): Parsed {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  return {
    document,
    place(offset) {
      const { line, col } = counter.linePos(offset);
      return { line: at.line + line - 1, column: line === 1 ? at.column + col - 1 : col };
    },
  };
}

/**
 * Reads YAML 1.2 (core schema: dates and times stay text).
 * @param source the YAML.
 * @param at where its first character stands in the file, so that places are the file's.
 */
export function readYaml(source: string, at: Position): ReadYaml {
  const text = detached(source);
  const { value, faults } = readFully(text, at);
  // The tree of nodes is large and seldom asked for: it is let go, and made again on need.
  let again: Parsed | undefined;
  return {
    value,
    faults,
    restOf(path) {
      again ??= parse(text, at);
      const offset = offsetOf(again.document, path, 'value');
      return offset === undefined ? '' : (text.slice(offset).split('\n', 1)[0] ?? '');
    },
    locate(path, part = 'value') {
      again ??= parse(text, at);
      const { document, place } = again;
      for (let length = path.length; length >= 0; length--) {
        const whole = length === path.length;
        const offset = offsetOf(document, path.slice(0, length), whole ? part : 'value');
        if (offset !== undefined) return place(offset);
      }
      return at;
    },
  };
}

const TAB = 'Tabs are not allowed';

/** The lines on which there is a fault of some kind. */
function linesOf(faults: readonly Found[], isKind: (fault: Found) => boolean): Set<number> {
  return new Set(faults.filter(isKind).map(({ line }) => line));
}

/**
 * Faults with the lines they stand on. What is said of the line above one that is indented with a
 * tab comes from the tab; below an entry with a wrong mark, or of a bracket below a remark, from those.
 */
function withLines(faults: readonly Found[], text: string, at: Position): YamlFault[] {
  if (faults.length === 0) return [];
  const lines = text.split('\n');
  const lineOf = (line: number): string => lines[line - at.line] ?? '';
  const tabs = linesOf(faults, ({ message }) => message.startsWith(TAB));
  const entries = linesOf(faults, ({ line }) => isOddEntry(lineOf(line)));
  const remarks = linesOf(faults, ({ message }) => message === REMARK_WITHIN);
  const isCaused = ({ line, message }: Found): boolean =>
    tabs.has(line + 1) ||
    (entries.has(line - 1) && !entries.has(line)) ||
    (remarks.has(line - 1) && /flow/i.test(message));
  return faults
    .filter((fault) => !isCaused(fault))
    .map((fault) => ({ ...fault, written: lineOf(fault.line), above: lineOf(fault.line - 1) }));
}

/** Reads YAML of every kind, and everything that is wrong with it. */
function readFully(text: string, at: Position): Pick<ReadYaml, 'value' | 'faults'> {
  const { document, place } = parse(text, at);
  // By line: what follows on the line of a fault is nearly always a consequence of it.
  const faults = new Map<number, Found>();
  for (const { message, pos } of [...document.errors, ...document.warnings]) {
    const quote = message.startsWith('Missing closing');
    const offset = quote ? openingQuote(document, pos[0]) : pos[0];
    const { line, column } = place(offset);
    if (!faults.has(line)) faults.set(line, { line, column, rule: 'yaml-syntax', message });
  }
  for (const offset of remarksWithin(document, text)) {
    const { line, column } = place(offset);
    if (!faults.has(line)) {
      faults.set(line, { line, column, rule: 'yaml-syntax', message: REMARK_WITHIN });
    }
  }
  let value: unknown;
  if (faults.size === 0) {
    const read = valueOf(document);
    if ('value' in read) value = read.value;
    else faults.set(read.offset, { ...place(read.offset), ...read.fault });
  }
  return { value, faults: withLines([...faults.values()], text, at) };
}
