import { hash } from 'node:crypto';
import type { Problem } from '../record/problems.ts';
import type { Event } from './events.ts';
import { readEvent, writeEvent } from './line.ts';
import { shardOf } from './place.ts';

/** How many hexadecimal digits of a line's hash the next line carries: 128 bits. */
export const LINE_HASH = 32;
/** What every file of the register begins with, before its name. */
const HEADER = 'minutebook register 1';
/** What git writes where two versions of a file meet. */
const CONFLICT = /^(<{7}|\|{7}|={7}|>{7})( |$)/;
/** What is said of it. */
const MERGE = {
  rule: 'register-conflict',
  message: 'Two versions of the register meet here: a merge left its marks.',
  help: 'Take one side whole (git restore --source=HEAD --staged --worktree content/register), then run npm run publish-register: it adds what is missing.',
};
/** What is said where the hashes are made over other line ends. */
const LINE_ENDS = {
  rule: 'register-line-ends',
  message: 'Line ends were changed to those of Windows, or a line was broken.',
  help: 'Let git leave the register as it is (“*.txt -text” in its .gitattributes), then take the files back.',
};
const CARRIED = /^[0-9a-f]+(?= |$)/; // 5f3ac0d2… before a line

/** One file of the register, read. */
export interface Shard {
  /** `<body>/<year>` or `names`. */
  name: string;
  events: Event[];
  problems: Problem[];
  /** How many lines it has, and the hash of the last. */
  lines: number;
  head: string;
}

/**
 * The hash of a line, without its line end: the first 32 hexadecimal digits of SHA-256 of its UTF-8
 * bytes. By hand: `sed -n 5p 2017.txt | tr -d '\n' | sha256sum`; line 6 begins with it.
 */
function lineHash(line: string): string {
  return hash('sha256', line).slice(0, LINE_HASH);
}

/** The first line of a shard. */
function headerOf(name: string): string {
  return `${HEADER} ${name}`;
}

/** The problems of one file, each at a line and a column from 1. */
class Findings {
  readonly problems: Problem[] = [];
  readonly file: string;

  constructor(file: string) {
    this.file = file;
  }

  add(line: number, column: number, rule: string, message: string, help: string): void {
    this.problems.push({ file: this.file, line, column, severity: 'error', rule, message, help });
  }
}

const RESTORE =
  'The register is never edited by hand: take the file back as it was last committed, then run npm run publish-register.';

/** What a merge or another system did to a file of the register: none of its lines can be judged then. */
export function fileFault(file: string, lines: readonly string[]): Problem | undefined {
  const at = { file, column: 1, severity: 'error' } as const;
  const conflict = lines.findIndex((line) => CONFLICT.test(line));
  if (conflict !== -1) return { ...at, line: conflict + 1, ...MERGE };
  const ended = lines.findIndex((line) => line.includes('\r'));
  if (ended === -1) return undefined;
  return { ...at, line: ended + 1, column: (lines[ended]?.indexOf('\r') ?? 0) + 1, ...LINE_ENDS };
}

function wholeFileFault(text: string, lines: readonly string[], found: Findings): boolean {
  const fault = fileFault(found.file, lines);
  if (fault) {
    found.problems.push(fault);
    return true;
  }
  if (!text.endsWith('\n')) {
    const last = lines.at(-1) ?? '';
    found.add(
      Math.max(1, lines.length),
      last.length + 1,
      'register-cut-off',
      'The file stops within a line.',
      RESTORE,
    );
  }
  return false;
}

function readLine(
  line: string,
  number: number,
  before: string,
  lineOf: (hash: string) => number | undefined,
  found: Findings,
): Event | undefined {
  const carried = CARRIED.exec(line)?.[0] ?? '';
  if (carried.length !== LINE_HASH) {
    const message = `A line begins with the hash of the line before, ${String(LINE_HASH)} hexadecimal digits${carried === '' ? '' : `; here are ${String(carried.length)}`}.`;
    found.add(number, 1, 'register-line', message, RESTORE);
    return undefined;
  }
  if (carried !== lineHash(before)) {
    const other = lineOf(carried);
    const [at, message] =
      other === undefined
        ? [
            number - 1,
            `Line ${String(number)} does not follow this line: it was altered, or lines after it were removed.`,
          ]
        : [
            number,
            `This line followed line ${String(other)}: lines were removed, put in, or changed places.`,
          ];
    found.add(at, 1, 'register-chain', message, RESTORE);
  }
  const event = readEvent(line.slice(LINE_HASH + 1));
  if ('rule' in event) {
    found.add(number, LINE_HASH + 2 + event.at, event.rule, event.message, RESTORE);
    return undefined;
  }
  return event;
}

/**
 * Reads one file of the register and checks its chain: everything that was altered, removed or
 * reordered in it, except what its last line lost (see `checkHeads`).
 * @param name its path in the register without `.txt`.
 * @param file its path for messages.
 */
export function readShard(name: string, file: string, text: string): Shard {
  const found = new Findings(file);
  const lines = text.replace(/\n$/, '').split('\n');
  const shard = { name, events: [], problems: found.problems, lines: lines.length };
  const head = lineHash(lines.at(-1) ?? '');
  if (wholeFileFault(text, lines, found)) return { ...shard, head };
  if (lines[0] !== headerOf(name)) {
    const message = `The first line must be “${headerOf(name)}”.`;
    found.add(1, 1, 'register-header', message, RESTORE);
  }
  let hashes: Map<string, number> | undefined;
  const lineOf = (hash: string): number | undefined => {
    hashes ??= new Map(lines.map((line, index) => [lineHash(line), index + 1]));
    return hashes.get(hash);
  };
  const events = lines.slice(1).flatMap((line, index): Event[] => {
    const number = index + 2;
    const event = readLine(line, number, lines[index] ?? '', lineOf, found);
    if (!event) return [];
    if (shardOf(event.place) !== name) {
      const message = `“${event.place}” is kept in ${shardOf(event.place)}.txt.`;
      found.add(number, 1, 'register-shard', message, RESTORE);
    }
    return [event];
  });
  return { ...shard, events, head };
}

/**
 * The text of a shard with events added at its end; what stood there stays byte for byte.
 * @param text what it holds so far; empty for a new one.
 */
export function append(name: string, text: string, events: readonly Event[]): string {
  let whole = text === '' ? `${headerOf(name)}\n` : text;
  let before = whole.slice(whole.lastIndexOf('\n', whole.length - 2) + 1, -1);
  const added: string[] = [];
  for (const event of events) {
    before = `${lineHash(before)} ${writeEvent(event)}`;
    added.push(`${before}\n`);
  }
  whole += added.join('');
  return whole;
}
