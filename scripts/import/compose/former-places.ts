import type { Lives } from '../../../src/register/lives.ts';
import { pageOf, type Place } from '../../../src/register/place.ts';

/** What has a file, and what the register says became of what was published. */
export interface Registered {
  records: ReadonlySet<Place>;
  lives: Lives;
}

/** Where what stood at a place was moved to, however often; the place itself where it has a record or never moved. */
export function placeNow(
  place: Place,
  registered: Registered,
  seen: ReadonlySet<Place> = new Set(),
): Place {
  const end = registered.lives.get(place)?.at(-1)?.end;
  if (registered.records.has(place) || end?.kind !== 'moved' || seen.has(place)) return place;
  return placeNow(end.to, registered, new Set([...seen, place]));
}

/** The pages that were moved, by where each stands now. */
export function formerly(registered: Registered): ReadonlyMap<Place, readonly Place[]> {
  const moved = [...registered.lives.keys()].filter(
    (place) => pageOf(place) === place && placeNow(place, registered) !== place,
  );
  return Map.groupBy(moved, (place) => placeNow(place, registered));
}

/**
 * The places at which a meeting or paper (`meetings/<body>/<date>`) may have stood before: its own
 * former ones, and the same under each former id of its body.
 */
export function formerPlaces(
  place: Place,
  former: ReadonlyMap<Place, readonly Place[]>,
): readonly Place[] {
  const [kind = '', body = '', file = ''] = place.split('/');
  const underBodies = (former.get(`bodies/${body}`) ?? []).map(
    (old) => `${kind}/${old.slice('bodies/'.length)}/${file}`,
  );
  return [...new Set([...(former.get(place) ?? []), ...underBodies])];
}

/** A record that was moved: where it stood, and where it was moved to. */
export interface MovedFrom {
  old: Place;
  now: Place;
}

/** What was moved away from a place without a record, also before its body was renamed; undefined where nothing was. */
export function movedFrom(
  place: Place,
  registered: Registered & { formerly: ReadonlyMap<Place, readonly Place[]> },
): MovedFrom | undefined {
  if (registered.records.has(place)) return undefined;
  return [place, ...formerPlaces(place, registered.formerly)]
    .map((old) => ({ old, now: placeNow(old, registered) }))
    .find(({ old, now }) => now !== old && now !== place);
}
