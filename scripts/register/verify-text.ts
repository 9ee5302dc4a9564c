import { fullDigest, readingDigest } from '../../src/archive/digest.ts';
import { WHOLE, type Life, type Lives, type Reading } from '../../src/register/lives.ts';
import { addressOf } from '../../src/register/place.ts';

/** What is said of something to be verified, and whether the register knows it. */
export interface Verified {
  text: string;
  isKnown: boolean;
}

/** What came of a reading since: what it gave way to, or how the place ended; empty while it stands. */
function since({ end }: Life, next: Reading | undefined): string {
  if (next)
    return `, until it was ${next.kind === 'corrected' ? 'corrected' : 'edited'} on ${next.on}`;
  if (end?.kind === 'moved') return `, moved on ${end.on} to ${addressOf(end.to)}`;
  return end ? `, withdrawn on ${end.on} (${end.reason}); ask ${end.ask}` : '';
}

/**
 * Makes the digest of a text and names every place and day at which the register has that reading,
 * and what came of it since.
 */
export function verifyText(text: string, lives: Lives): Verified {
  const [full, short] = [fullDigest(text), readingDigest(text)];
  const places = [...lives.values()].flat().flatMap((life) =>
    [...life.readings].flatMap(([passage, list]) =>
      list.flatMap(({ digest, on, kind }, index) => {
        if (digest !== (passage === WHOLE ? full : short)) return [];
        const end = passage === WHOLE ? '' : `-${passage}`;
        const then = since(life, list[index + 1]);
        return [`  ${addressOf(life.place)}${end}  ${kind} on ${on}${then}`];
      }),
    ),
  );
  const found = places.length === 0 ? ['  The register knows no such reading.'] : places;
  return { text: `SHA-256 ${full}\n${found.join('\n')}\n`, isKnown: places.length > 0 };
}
