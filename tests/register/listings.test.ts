import { expect, test } from 'vitest';
import { standingOf } from '../../src/register/answers.ts';
import type { Event } from '../../src/register/events.ts';
import { formerListings, type Listed } from '../../src/register/listings.ts';
import { livesOf } from '../../src/register/lives.ts';

const on = '2026-11-21';
const digest = 'a'.repeat(64);
const page = (place: string): Event => ({ on, verb: 'published', place, digest, passages: [] });
const named = (place: string): Event => ({ on, verb: 'published', place, passages: [] });
const item = (place: string, ...ids: string[]): Event => ({
  on,
  verb: 'published',
  place,
  digest,
  passages: ids.map((id) => [id, 'b'.repeat(16)] as const),
});
const listed = (now: string[], more: Partial<Listed> = {}): Listed => ({
  now: new Set(now),
  involved: new Map(),
  mostOnAPage: 1000,
  ...more,
});

/** Where former listings lead, as lines. */
function leads(events: readonly Event[], now: Listed, shown: readonly string[] = []): string[] {
  const surfaces = shown.map((place) => [place, { place, passages: [] }] as const);
  const standing = standingOf({ shown: new Map(surfaces), withdrawn: new Map() });
  return formerListings(livesOf(events), standing, now).map(
    ({ listing, to }) => `${listing} → ${to}`,
  );
}

const meeting = 'meetings/board/2017-02-20';
const published = [page(meeting), item(`${meeting}#item-1`, 'p1', 'r1')];

test('nothing leads on where all that was listed is listed now', () => {
  expect(
    leads(published, listed(['meetings/2017', 'decisions/2017', 'decisions/2017/board'])),
  ).toEqual([]);
});

test('a year whose only meeting was withdrawn, and the pages of its decisions', () => {
  const withdrawn: Event = {
    on,
    verb: 'withdrawn',
    place: meeting,
    reason: 'legal',
    ask: 'The office',
  };
  const lines = leads([...published, withdrawn], listed([]));
  expect(lines.filter((line) => !/^(exempt|actions)/.test(line))).toEqual([
    'decisions/2017 → decisions',
    'decisions/2017/board → decisions',
    'meetings/2017 → meetings',
  ]);
});

test('a body that was renamed leads to the same listing under its new name', () => {
  const events: Event[] = [
    named('bodies/board'),
    ...published,
    { on, verb: 'moved', place: 'bodies/board', to: 'bodies/panel' },
    { on, verb: 'moved', place: meeting, to: 'meetings/panel/2017-02-20' },
  ];
  const now = listed(['meetings/2017', 'decisions/2017', 'decisions/2017/panel']);
  expect(leads(events, now, ['bodies/panel', 'meetings/panel/2017-02-20'])).toContain(
    'decisions/2017/board → decisions/2017/panel',
  );
});

test('actions keep a page for every state, whatever becomes of them', () => {
  const events = [page(meeting), item(`${meeting}#item-1`, 'a1')];
  const now = listed([
    'meetings/2017',
    'actions/2017',
    'actions/2017/board',
    'actions/closed',
    'actions/closed/2017',
    'actions/closed/2017/board',
    'actions/open',
  ]);
  expect(leads(events, now)).toEqual([
    'actions/carried/2017 → actions',
    'actions/open/2017 → actions/open',
  ]);
});

test('a person who fell below the number for a page of each year leads to the one page', () => {
  const edited: Event = {
    on,
    verb: 'edited',
    place: `${meeting}#item-1`,
    digest,
    passages: [['p1', 'gone']],
  };
  const events = [named('people/ann-lee'), ...published, edited];
  const now = ['meetings/2017', 'decisions/2017', 'decisions/2017/board'];
  const involved = (items: number): Listed =>
    listed(now, { involved: new Map([['ann-lee', items]]) });
  const ofPeople = (items: number): string[] =>
    leads(events, involved(items), ['people/ann-lee']).filter((line) => line.startsWith('people'));
  expect(ofPeople(1000)).toEqual(['people/ann-lee/2017 → people/ann-lee']);
  expect(ofPeople(999)).toEqual([]);
});

test('a ground for privacy goes on answering once anything was changed', () => {
  const edited: Event = { on, verb: 'edited', place: `${meeting}#item-1`, digest, passages: [] };
  expect(leads([...published, edited], listed(['exempt/6']))).toEqual(
    expect.arrayContaining(['exempt/none → exempt', 'exempt/6-before-2006 → exempt']),
  );
});
