import { SHORT_DIGEST } from '../archive/digest.ts';
import { GONE } from './events.ts';
import { WHOLE } from './lives.ts';
import type { Shown } from './report.ts';
import { currentDigest, lastStage, passageDigest, type Surfaces } from './surface.ts';

/** The short digests of what an archive shows now, made for one place when it is asked for. */
export function shownDigests({ shown }: Surfaces): Shown {
  return (place, id) => {
    const surface = shown.get(place);
    if (!surface) return undefined;
    if (id === WHOLE) {
      return surface.frame === undefined
        ? undefined
        : currentDigest(surface).slice(0, SHORT_DIGEST);
    }
    const passage = surface.passages.find((one) => one.id === id);
    const digest = passage && passageDigest(passage, lastStage(passage));
    return digest === GONE ? undefined : digest;
  };
}
