import type { GivenGround, ReadsLike } from '../archive/exempt.ts';
import { VERSIONS, type Version } from '../archive/schedule-12a.ts';
import { long, t } from '../site.ts';

/** When a version of the schedule stood: "in force from 1 March 2006". */
function whenInForce(version: Version): string {
  const next = VERSIONS[VERSIONS.indexOf(version) + 1];
  if (version.from !== undefined) return t.exempt.since(long(version.from));
  return next?.from === undefined ? version.made : t.exempt.before(long(next.from));
}

/** What a paragraph is about, in plain words, and when that version stood. */
export function glossOf({ version, ground }: GivenGround): string {
  const what = ground ? t.exempt.about(ground.gloss) : t.exempt.noSuch;
  return `${what} (${whenInForce(version)})`;
}

/** The flag that the words of the minutes fit another paragraph than the one they cite. */
export function readsLikeWords({ cited, version, ground }: ReadsLike): string {
  const of = version === cited.version ? '' : t.exempt.ofVersion(version.made);
  return `${t.exempt.readsLike(ground.paragraph, t.exempt.about(ground.gloss))}${of} (${whenInForce(version)}). ${t.exempt.asMinuted}`;
}
