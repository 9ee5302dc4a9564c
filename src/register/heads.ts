import { createHash } from 'node:crypto';
import type { Problem } from '../record/problems.ts';
import { fileFault, LINE_HASH, type Shard } from './chain.ts';

/** The file that keeps the last hash of every shard, beside them; no body's id has a full stop. */
export const HEADS_FILE = 'heads.txt';
const HEADER = 'minutebook register 1 heads';
const HEAD = /^([0-9a-f]+) (\d+) ([a-z0-9/-]+)$/; // <hash> 24 board/2017
const TOTAL = /^([0-9a-f]{64}) register$/;

type Head = Pick<Shard, 'name' | 'lines' | 'head'>;

function total(lines: readonly string[]): string {
  return createHash('sha256').update(lines.join('\n'), 'utf8').digest('hex');
}

/**
 * The text of `heads.txt`: for each shard the hash of its last line, how many lines it has, and its
 * name; then one hash over all, which can be noted elsewhere and compared later.
 */
export function writeHeads(shards: readonly Head[]): string {
  const lines = [
    HEADER,
    ...[...shards]
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map(({ name, lines: count, head }) => `${head} ${String(count)} ${name}`),
  ];
  return `${[...lines, `${total(lines)} register`].join('\n')}\n`;
}

/** The hash over the whole register, from the text of `heads.txt`; undefined if it holds none. */
export function registerHash(text: string): string | undefined {
  return TOTAL.exec(text.trimEnd().split('\n').at(-1) ?? '')?.[1];
}

const HELP =
  'Take the whole register folder back as it was last committed, then run npm run publish-register.';

/**
 * Compares the shards with `heads.txt`: last lines that were altered or removed, files that are
 * gone or were put in, and alterations of `heads.txt` itself.
 * @param text what `heads.txt` holds; undefined if it is missing.
 */
export function checkHeads(
  shards: readonly Head[],
  file: string,
  text: string | undefined,
): Problem[] {
  const problem = (line: number, message: string, column = 1): Problem => ({
    file,
    line,
    column,
    severity: 'error',
    rule: 'register-heads',
    message,
    help: HELP,
  });
  if (text === undefined) return [problem(1, 'heads.txt, the end of every file’s chain, is gone.')];
  if (text === writeHeads(shards)) return [];
  const lines = text.split('\n');
  const fault = fileFault(file, lines);
  if (fault) return [fault];
  const problems: Problem[] = [];
  const listed = new Set<string>();
  for (const [index, line] of lines.entries()) {
    const [, hash = '', count = '', name = ''] = HEAD.exec(line) ?? [];
    if (name === '') continue;
    listed.add(name);
    const shard = shards.find((one) => one.name === name);
    if (!shard) problems.push(problem(index + 1, `${name}.txt is gone from the register.`));
    else if (hash.length !== LINE_HASH) {
      const said = `A hash has ${String(LINE_HASH)} hexadecimal digits here and has ${String(hash.length)}.`;
      problems.push(problem(index + 1, said));
    } else if (Number(count) !== shard.lines) {
      const said = `${name}.txt has ${String(shard.lines)} lines, not ${count}: its last lines were removed or added.`;
      problems.push(problem(index + 1, said));
    } else if (hash !== shard.head) {
      problems.push(problem(index + 1, `The last line of ${name}.txt was altered.`));
    }
  }
  for (const { name } of shards) {
    if (!listed.has(name)) problems.push(problem(1, `${name}.txt is not listed here.`));
  }
  if (problems.length > 0) return problems;
  const wanted = writeHeads(shards).split('\n');
  const wrong = wanted.findIndex((line, index) => line !== lines[index]);
  return [problem((wrong === -1 ? wanted.length : wrong) + 1, 'This line was altered.')];
}
