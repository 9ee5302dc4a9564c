import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  answerOf,
  formerPages,
  itemsByPage,
  oldAnchors,
  standingOf,
} from '../../src/register/answers.ts';
import { pageOf } from '../../src/register/place.ts';
import { readRegister } from '../../src/register/register.ts';
import { reportOn } from '../../src/register/report.ts';
import { shownDigests } from '../../src/register/shown-digests.ts';
import { Council } from './council.ts';
import type { Act } from './model.ts';

/** How many sequences are tried; more with PROPERTY_RUNS in the environment. */
const RUNS = Number(process.env['PROPERTY_RUNS'] ?? 60);

const acts: fc.Arbitrary<Act> = fc.record({
  does: fc.constantFrom(
    'edit',
    'edit',
    'edit-back',
    'add-words',
    'drop-words',
    'approve',
    'correct',
    'correct',
    'rename-body',
    'rename-person',
    'renumber',
    'move-date',
    'withdraw-item',
    'withdraw-meeting',
    'remove-item',
    'restore',
  ),
  which: fc.nat(6),
  what: fc.nat(5),
});

function everyAddressAnswers({ files, surfaces, published }: Council): void {
  const { lives, problems } = readRegister(files, 'register');
  expect(problems).toEqual([]);
  const standing = standingOf(surfaces);
  const items = itemsByPage(lives);
  const former = new Map(formerPages(lives, standing).map(({ page, answer }) => [page, answer]));
  for (const address of published) {
    const [place = '', passage] = address.split(' ');
    const page = pageOf(place);
    const answer = answerOf(lives, standing, place);
    expect(answer.kind, address).not.toBe('lost');
    if (answer.kind === 'moved') expect(standing.has(answer.to), address).toBe(true);
    if (!standing.has(page)) {
      expect(former.has(page), address).toBe(true);
      continue;
    }
    const standsHere = (anchor: string): boolean => {
      const [, item = '', id] = /^(item-\d+)(?:-(p\d+))?$/.exec(anchor) ?? [];
      const surface = surfaces.shown.get(`${page}#${item}`);
      return (
        surface !== undefined && (id === undefined || surface.passages.some((one) => one.id === id))
      );
    };
    const anchor =
      place === page ? undefined : `${place.split('#')[1] ?? ''}${passage ? `-${passage}` : ''}`;
    if (anchor === undefined || standsHere(anchor)) continue;
    const old = oldAnchors(lives, items, standing, page, standsHere).find(
      (one) => one.anchor === anchor,
    );
    expect(old?.answer.kind, address).toMatch(/stands|moved|withdrawn/);
  }
}

function everyCitationReportsTruly({ files, surfaces, cited, clerk }: Council): void {
  const { lives } = readRegister(files, 'register');
  const standing = standingOf(surfaces);
  const now = new Map(
    [...clerk.readings()].map((one) => [`${String(one.uid)} ${one.passage}`, one]),
  );
  const stands = new Map([...clerk.readings()].map((one) => [one.uid, one.place]));
  for (const one of cited.values()) {
    const report = reportOn(lives, standing, shownDigests(surfaces), one);
    const there = now.get(`${String(one.uid)} ${one.passage}`);
    const place = stands.get(one.uid);
    const said = JSON.stringify({ one, report, there });
    if (place === undefined) expect(report.kind, said).toBe('withdrawn');
    else {
      expect(report.kind, said).toBe(there?.reading === one.reading ? 'as-cited' : 'changed');
      expect(report.place, said).toBe(place);
      const isCorrection =
        there && !one.isCorrected && there.isCorrected && there.base === one.base;
      if (isCorrection && report.kind === 'changed') {
        expect(report.earlier.change, said).toBe('corrected');
      }
    }
  }
}

describe('over any sequence of edits, corrections, approvals, renamings, renumberings and withdrawals', () => {
  test(
    'every address published answers, every citation reports truly, the register verifies',
    () => {
      fc.assert(
        fc.property(fc.array(acts, { minLength: 1, maxLength: 12 }), (list) => {
          const council = new Council();
          council.publish();
          for (const act of list) {
            council.clerk.act(act);
            council.publish();
          }
          everyAddressAnswers(council);
          everyCitationReportsTruly(council);
        }),
        { numRuns: RUNS },
      );
    },
    1000 * RUNS,
  );

  test(
    'whatever is done to a byte, a line or a file of the register is found',
    () => {
      const council = new Council();
      council.publish();
      for (const does of ['correct', 'edit', 'renumber', 'rename-body', 'withdraw-item'] as const) {
        council.clerk.act({ does, which: 0, what: 0 });
        council.publish();
      }
      const paths = [...council.files.keys()];
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
          const before = council.files.get(path) ?? '';
          const after = tampered(before, done, at, byte);
          if (after === before) return;
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
});

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
