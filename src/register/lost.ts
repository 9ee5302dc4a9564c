import { passagesOf, readingOf, WHOLE, type Life } from './lives.ts';
import type { Place } from './place.ts';
import { currentDigest, lastStage, passageDigest, type Surfaces } from './surface.ts';

/** The place of the same kind at which the words of a lost one stand now; undefined if none holds them. */
function standsNowAt(life: Life, { shown }: Surfaces): Place | undefined {
  const whole = readingOf(life, WHOLE)?.digest;
  if (whole === undefined) return undefined;
  const passages = passagesOf(life);
  const [kind] = life.place.split('/');
  for (const surface of shown.values()) {
    if (!surface.place.startsWith(`${String(kind)}/`)) continue;
    if (surface.place.includes('#') !== life.place.includes('#')) continue;
    if (currentDigest(surface) === whole) return surface.place;
    const digests = new Map(
      surface.passages.map((passage) => [passage.id, passageDigest(passage, lastStage(passage))]),
    );
    if (passages.length > 0 && passages.every(([id, digest]) => digests.get(id) === digest)) {
      return surface.place;
    }
  }
  return undefined;
}

/** What to do about a published place that answers no more: where its words seem to stand now, if anywhere. */
export function lostHelp(life: Life, surfaces: Surfaces): string {
  const now = standsNowAt(life, surfaces);
  const moved = `npm run publish-register -- --moved ${life.place} ${now ?? 'NEW'}`;
  return now === undefined
    ? `If it stands elsewhere now: ${moved}. If it was taken back: npm run publish-register -- --withdrawn ${life.place} --because personal-data --ask "an office".`
    : `Its words stand at ${now} now: ${moved}.`;
}
