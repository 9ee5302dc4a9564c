import { itemsByPage } from './answers.ts';
import { livingAt, passagesOf, readingOf, WHOLE, type Life, type Lives } from './lives.ts';
import { bodyOf, pageOf, type Place } from './place.ts';
import { currentDigest, lastStage, passageDigest, type Surface, type Surfaces } from './surface.ts';

/** What words are found by: the sort of place, then the digest of the whole or those of all passages. */
function keysOf(
  place: Place,
  whole: string | undefined,
  passages: readonly (readonly [id: string, digest: string])[],
): string[] {
  if (whole === undefined) return [];
  const sort = `${place.split('/')[0] ?? ''}${place.includes('#') ? '#' : ''}`;
  const parts = passages.map((one) => one.join(':')).sort();
  return [`${sort} ${whole}`, ...(parts.length === 0 ? [] : [`${sort} ${parts.join(' ')}`])];
}

function keysOfSurface(surface: Surface): string[] {
  const { place, frame, passages } = surface;
  const parts = passages.map(
    (passage) => [passage.id, passageDigest(passage, lastStage(passage))] as const,
  );
  return keysOf(place, frame === undefined ? undefined : currentDigest(surface), parts);
}

/** Where words stand now that were published elsewhere: in places that are new to the register first. */
class Found {
  readonly #lives: Lives;
  readonly #byKey = new Map<string, Place>();
  readonly #items: ReadonlyMap<Place, Place[]>;
  readonly #shown: Surfaces['shown'];

  constructor(lives: Lives, { shown }: Surfaces) {
    this.#lives = lives;
    this.#items = itemsByPage(lives);
    this.#shown = shown;
    const places = [...shown.keys()];
    const known = places.filter((place) => livingAt(lives, place));
    for (const place of [...places.filter((one) => this.#isNew(one)), ...known]) {
      const surface = shown.get(place);
      for (const key of surface ? keysOfSurface(surface) : []) {
        if (!this.#byKey.has(key)) this.#byKey.set(key, place);
      }
    }
  }

  #isNew(place: Place): boolean {
    return this.#shown.has(place) && !livingAt(this.#lives, place);
  }

  /** Where a lost place seems to stand now; undefined if nothing says so. */
  at(life: Life): Place | undefined {
    return this.#wordsAt(life) ?? this.#itemsAt(life.place) ?? this.#pagesAt(life.place);
  }

  #wordsAt(life: Life): Place | undefined {
    const keys = keysOf(life.place, readingOf(life, WHOLE)?.digest, passagesOf(life));
    return keys.map((key) => this.#byKey.get(key)).find((place) => place !== undefined);
  }

  /** The new page on which an item of a page stands: its date was mended, or who attended. */
  #itemsAt(page: Place): Place | undefined {
    return (this.#items.get(page) ?? [])
      .map((item) => pageOf(this.#liveWordsAt(item) ?? ''))
      .find((found) => this.#isNew(found));
  }

  /** The new body to which a page of a body belongs now. */
  #pagesAt(body: Place): Place | undefined {
    if (!body.startsWith('bodies/')) return undefined;
    for (const page of this.#lives.keys()) {
      if (page.includes('#') || bodyOf(page) !== body) continue;
      const found = bodyOf(this.#liveWordsAt(page) ?? this.#itemsAt(page) ?? '');
      if (found !== undefined && this.#isNew(found)) return found;
    }
    return undefined;
  }

  #liveWordsAt(place: Place): Place | undefined {
    const life = livingAt(this.#lives, place);
    return life && this.#wordsAt(life);
  }
}

/** Makes what says what to do about a published place that answers no more: where it seems to stand now. */
export function lostHelp(lives: Lives, surfaces: Surfaces): (life: Life) => string {
  let found: Found | undefined;
  return (life) => {
    found ??= new Found(lives, surfaces);
    const now = found.at(life);
    const moved = `npm run publish-register -- --moved ${life.place} ${now ?? 'NEW'}`;
    return now === undefined
      ? `If it stands elsewhere now: ${moved}. If it was taken back: npm run publish-register -- --withdrawn ${life.place} --because personal-data --ask "an office".`
      : `It seems to stand at ${now} now: ${moved}.`;
  };
}
