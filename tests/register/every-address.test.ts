import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { redirectLines, redirectsOf } from '../../scripts/build/redirects-file.ts';
import {
  answerOf,
  formerPages,
  itemsByPage,
  oldAnchors,
  standingOf,
} from '../../src/register/answers.ts';
import { formerListings } from '../../src/register/listings.ts';
import { addressOf, anchorOf, pageOf } from '../../src/register/place.ts';
import { readRegister } from '../../src/register/register.ts';
import { byKey, readEarlierWords, wordsKept } from '../../src/register/earlier-words.ts';
import { livingAt } from '../../src/register/lives.ts';
import { readingWords } from '../../src/register/reading-words.ts';
import { reportOn } from '../../src/register/report.ts';
import { shownDigests } from '../../src/register/shown-digests.ts';
import { Council, nameOf } from './council.ts';
import type { Act } from './model.ts';

/** How many sequences are tried; more with PROPERTY_RUNS in the environment. */
const RUNS = Number(process.env['PROPERTY_RUNS'] ?? 60);

/** Listings that stand whatever they hold. */
const ALWAYS = ['meetings', 'people', 'decisions', 'actions', 'exempt'];

const acts: fc.Arbitrary<Act> = fc.record({
  does: fc.constantFrom(
    'edit',
    'edit',
    'edit-back',
    'edit-unseen',
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
    'exempt-item',
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
      const [, item = '', id] = /^(item-\d+)(?:-([pra]\d+))?$/.exec(anchor) ?? [];
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

/** What stood last at an address that stands no more is where it leads, by a host's redirect as well. */
function everyMoveLeadsToItsMatter({ files, surfaces, lastAt, clerk }: Council): void {
  const { lives } = readRegister(files, 'register');
  const standing = standingOf(surfaces);
  const redirects = new Map(
    redirectLines(redirectsOf(formerPages(lives, standing), lives, standing), '/')
      .split('\n')
      .map((line) => line.split(' '))
      .map(([from = '', to = '']) => [from, to]),
  );
  const stands = new Map(clerk.matters().map(([{ uid }, place]) => [uid, place]));
  for (const [place, uid] of lastAt) {
    if (standing.has(place)) continue;
    const answer = answerOf(lives, standing, place);
    const to = stands.get(uid);
    expect(answer.kind === 'moved' ? answer.to : undefined, place).toBe(to);
    const redirect = redirects.get(`/${pageOf(place)}/`);
    if (redirect === undefined || to === undefined) continue;
    expect(`${redirect}#${anchorOf(place)}`, place).toBe(addressOf(to));
  }
}

/** Every page of a year, register or ground that ever was is there, or leads to one that is. */
function everyListingAnswers(council: Council): void {
  const { files, surfaces, listed } = council;
  const { lives } = readRegister(files, 'register');
  const standing = standingOf(surfaces);
  const now = council.listings();
  if (!now) throw new Error('Nothing was published.');
  const former = new Map(
    formerListings(lives, standing, now).map(({ listing, to }) => [listing, to]),
  );
  for (const listing of listed) {
    if (now.now.has(listing)) continue;
    const to = former.get(listing) ?? '';
    const stands = now.now.has(to) || standing.has(to) || ALWAYS.includes(to);
    expect(stands, `${listing} leads to “${to}”`).toBe(true);
  }
}

function everyCitationReportsTruly({ files, surfaces, cited, clerk }: Council): void {
  const { lives } = readRegister(files, 'register');
  const standing = standingOf(surfaces);
  const now = new Map(
    [...clerk.readings()].map((one) => [`${String(one.uid)} ${one.passage}`, one]),
  );
  const stands = new Map(clerk.matters().map(([{ uid }, place]) => [uid, place]));
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

/** Whatever is shown as an earlier reading is what was shown then; it is shown unless it was taken back. */
function everyEarlierReadingIsTrue(council: Council): void {
  const { files, earlier, surfaces, cited, unseen, taken } = council;
  const { lives } = readRegister(files, 'register');
  const { entries, problems } = readEarlierWords(earlier, 'register', lives);
  expect(problems).toEqual([]);
  const kept = wordsKept(byKey(entries));
  for (const one of cited.values()) {
    const report = reportOn(lives, standingOf(surfaces), shownDigests(surfaces), one);
    const surface = surfaces.shown.get(report.place);
    const life = livingAt(lives, report.place);
    if (report.kind !== 'changed' || !surface || !life) continue;
    const { passage, reading: digest } = one;
    const words = readingWords(surface, life, kept, { passage, digest });
    const isTaken = taken.has(one.uid) || (one.by !== undefined && taken.has(one.by));
    const mayBeGone = isTaken || unseen.has(nameOf(one));
    if (!mayBeGone || words !== undefined) expect(words, JSON.stringify(one)).toBe(one.words);
  }
}

/** No earlier words of what is withdrawn, or taken in private, stand anywhere. */
function noWordsOfWhatWasTakenBack({ earlier, cited, clerk }: Council): void {
  const files = [...earlier.values()].join('');
  const standing = new Map(clerk.matters().map(([matter]) => [matter.uid, matter]));
  for (const { uid, by = uid, words } of cited.values()) {
    const isPublic = standing.get(uid)?.isExempt === false && standing.has(by);
    if (!isPublic) expect(files).not.toContain(words);
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
            council.publish(act.does === 'edit-unseen');
          }
          everyAddressAnswers(council);
          everyMoveLeadsToItsMatter(council);
          everyCitationReportsTruly(council);
          everyListingAnswers(council);
          everyEarlierReadingIsTrue(council);
          noWordsOfWhatWasTakenBack(council);
        }),
        { numRuns: RUNS },
      );
    },
    1000 * RUNS,
  );
});
