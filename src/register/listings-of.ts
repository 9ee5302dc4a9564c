import { groundPages } from '../archive/exempt.ts';
import type { Archive } from '../archive/archive.ts';
import { STATES } from '../archive/follow-through.ts';
import { involvementByPerson, itemsOf } from '../archive/involvement.ts';
import { remembered } from '../archive/once.ts';
import { MOST_ON_A_PAGE } from '../archive/profile-years.ts';
import { registerSlices } from '../archive/registers.ts';
import { formerListings, type FormerListing, type Listed } from './listings.ts';
import { registerOf } from './register-of.ts';

/**
 * The listings of an archive as it now is.
 * @param mostOnAPage how many items of a person one page shows.
 */
export function listedIn(archive: Archive, mostOnAPage = MOST_ON_A_PAGE): Listed {
  const involvement = [...involvementByPerson(archive)].map(
    ([person, parts]) => [person, itemsOf(parts)] as const,
  );
  const years = involvement.flatMap(([person, items]) =>
    items.length <= mostOnAPage
      ? []
      : items.map(({ meeting }) => `people/${person}/${meeting.facts.date.slice(0, 4)}`),
  );
  const slices = (['decisions', 'actions'] as const).flatMap((kind) =>
    registerSlices(archive, kind).map(({ path }) => (path === '' ? kind : `${kind}/${path}`)),
  );
  return {
    now: new Set([
      ...[...archive.meetingsByYear.keys()].map((year) => `meetings/${year}`),
      ...groundPages(archive).map(({ path }) => `exempt/${path}`),
      ...STATES.map((state) => `actions/${state}`),
      ...slices,
      ...years,
    ]),
    involved: new Map(involvement.map(([person, items]) => [person, items.length])),
    mostOnAPage,
  };
}

/** The listings of an archive that may have been published and stand no more. */
export const formerListingsOf = remembered((archive: Archive): FormerListing[] => {
  const { lives, standing } = registerOf(archive);
  return lives.size === 0 ? [] : formerListings(lives, standing, listedIn(archive));
});
