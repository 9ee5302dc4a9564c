import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readEarlierWords } from '../../src/register/earlier-words.ts';
import { readRegister } from '../../src/register/register.ts';
import { Council } from './council.ts';
import type { Act } from './model.ts';

/** How many alterations are tried for each run of PROPERTY_RUNS. */
const RUNS = Number(process.env['PROPERTY_RUNS'] ?? 60);

function tampered(text: string, done: string, at: number, byte: number): string | undefined {
  if (done === 'drop-file') return undefined;
  const lines = text.split('\n');
  const line = at % Math.max(1, lines.length - 1);
  if (done === 'drop-line') return lines.toSpliced(line, 1).join('\n');
  if (done === 'swap-lines') {
    return lines.toSpliced(line, 2, lines[line + 1] ?? '', lines[line] ?? '').join('\n');
  }
  const bytes = [...Buffer.from(text)];
  const place = at % bytes.length;
  if (done === 'cut') return Buffer.from(bytes.slice(0, place)).toString('utf8');
  const put = done === 'put' ? [byte] : done === 'twice' ? [bytes[place] ?? 0, byte] : [];
  return Buffer.from(bytes.toSpliced(place, 1, ...put)).toString('utf8');
}

/** Whether a text of earlier words is another without some of its entries, which a withdrawal does too. */
function isWithoutEntries(before: string, after: string): boolean {
  const entriesOf = (text: string): string[] => text.replace(/\n$/, '').split('\n\n');
  const left = entriesOf(after);
  const kept = entriesOf(before).filter((entry) => left.includes(entry));
  return after.startsWith(before.split('\n')[0] ?? '') && `${kept.join('\n\n')}\n` === after;
}

test(
  'whatever is done to a byte, a line or a file of the register, or a byte of the words beside it, is found',
  () => {
    const council = new Council();
    council.publish();
    const all: Act['does'][] = [
      'correct',
      'edit',
      'drop-words',
      'renumber',
      'rename-body',
      'withdraw-item',
    ];
    for (const [index, does] of all.entries()) {
      council.clerk.act({ does, which: index % 3, what: 1 });
      council.publish();
    }
    expect(council.earlier.size).toBeGreaterThan(0);
    const { lives } = readRegister(council.files, 'register');
    const paths = [...council.files.keys(), ...council.earlier.keys()];
    const place = fc.record({
      file: fc.nat(paths.length - 1),
      at: fc.nat(1_000_000),
      byte: fc.nat(255),
    });
    const how = fc.constantFrom(
      'put',
      'drop',
      'twice',
      'drop-line',
      'swap-lines',
      'cut',
      'drop-file',
    );
    fc.assert(
      fc.property(place, how, ({ file, at, byte }, done) => {
        const path = paths[file] ?? '';
        const before = council.files.get(path) ?? council.earlier.get(path) ?? '';
        const after = tampered(before, done, at, byte);
        if (after === before) return;
        if (council.earlier.has(path)) {
          // A whole file or whole entries may be taken out: a withdrawal does.
          if (after === undefined || isWithoutEntries(before, after)) return;
          const read = readEarlierWords(new Map([[path, after]]), 'register', lives);
          expect(read.problems).not.toEqual([]);
          return;
        }
        const files = new Map(council.files);
        if (after === undefined) files.delete(path);
        else files.set(path, after);
        expect(readRegister(files, 'register').problems).not.toEqual([]);
      }),
      { numRuns: 10 * RUNS },
    );
  },
  1000 * RUNS,
);
