import { fullDigest, readingDigest } from '../../src/archive/digest.ts';
import { WHOLE, type Lives } from '../../src/register/lives.ts';
import { addressOf } from '../../src/register/place.ts';

/** What is said of something to be verified, and whether the register knows it. */
export interface Verified {
  text: string;
  isKnown: boolean;
}

/** Makes the digest of a text and names every place and day at which the register has that reading. */
export function verifyText(text: string, lives: Lives): Verified {
  const [full, short] = [fullDigest(text), readingDigest(text)];
  const places = [...lives.values()].flat().flatMap(({ place, readings }) =>
    [...readings].flatMap(([passage, list]) =>
      list
        .filter(({ digest }) => digest === (passage === WHOLE ? full : short))
        .map(({ on, kind }) => {
          const end = passage === WHOLE ? '' : `-${passage}`;
          return `  ${addressOf(place)}${end}  ${kind} on ${on}`;
        }),
    ),
  );
  const found = places.length === 0 ? ['  The register knows no such reading.'] : places;
  return { text: `SHA-256 ${full}\n${found.join('\n')}\n`, isKnown: places.length > 0 };
}
