import { answerOf, standingOf, type Answer } from '../../src/register/answers.ts';
import { livingAt, WHOLE, type Lives } from '../../src/register/lives.ts';
import { addressOf, pageOf, placeFrom, type Place } from '../../src/register/place.ts';
import { readingsThrough } from '../../src/register/readings-of.ts';
import { reportOn, type Report } from '../../src/register/report.ts';
import { shownDigests } from '../../src/register/shown-digests.ts';
import type { Surfaces } from '../../src/register/surface.ts';
import type { Verified } from './verify-text.ts';

/** What is said where a published place has no record, and no clerk said why. */
const LOST = 'was published, and nothing stands there now';

function saidOf(report: Report): string {
  switch (report.kind) {
    case 'as-cited':
      return 'as cited';
    case 'changed': {
      const { change, until, by, because } = report.earlier;
      const when = until === '' ? 'and not published yet' : `on ${until}`;
      const why = because === undefined ? '' : `: ${because}`;
      return `${change} ${when}${by === undefined ? '' : `, agreed at ${by}`}${why}`;
    }
    case 'withdrawn':
      return `withdrawn on ${report.end.on} (${report.end.reason}); ask ${report.end.ask}`;
    case 'lost':
      return LOST;
    case 'never-published':
      return 'no such reading was ever published here';
  }
}

function answerSaid(answer: Answer, wasPublished: boolean): string {
  switch (answer.kind) {
    case 'stands':
      return 'stands';
    case 'moved':
      return `moved on ${answer.on}, stands at ${addressOf(answer.to)}`;
    case 'withdrawn':
      return `withdrawn on ${answer.on} (${answer.reason}); ask ${answer.ask}`;
    case 'lost':
      return wasPublished ? LOST : 'was never published, and nothing stands there';
  }
}

/** The digest shown now at a place compared with the last the register has for it. */
function compared(place: Place, passage: string, lives: Lives, surfaces: Surfaces): Verified {
  const shown = shownDigests(surfaces)(place, passage);
  const life = livingAt(lives, place);
  const address = `${addressOf(place)}${passage === WHOLE ? '' : `-${passage}`}`;
  const readings = life ? readingsThrough(life, passage) : [];
  const last = readings.at(-1)?.digest.slice(0, shown?.length ?? 0);
  const history = readings.map(({ on, kind, digest }) => `    ${on} ${kind} ${digest}`).join('\n');
  const isKnown = shown === undefined ? life !== undefined : shown === last;
  const state = isKnown ? 'as in the register' : 'NOT as in the register';
  const body = history === '' ? '' : `${history}\n`;
  return { text: `  ${address}  ${shown ?? 'no digest'}  ${state}\n${body}`, isKnown };
}

/** The places to compare for an address: an item and its passages, a page and its items. */
function partsOf(
  place: Place,
  passage: string | undefined,
  { shown }: Surfaces,
): [Place, string][] {
  if (passage !== undefined) return [[place, passage]];
  const surfaces = [...shown.values()].filter(
    (one) => one.place === place || (pageOf(place) === place && pageOf(one.place) === place),
  );
  return surfaces.flatMap((one): [Place, string][] => [
    [one.place, WHOLE],
    ...one.passages.map(({ id }): [Place, string] => [one.place, id]),
  ]);
}

/** Makes the digests of what stands at an address again and compares them with the register. */
export function verifyAddress(asked: string, lives: Lives, surfaces: Surfaces): Verified {
  const pinned = placeFrom(asked);
  if (!pinned) return { text: `“${asked}” is neither an address nor a file.\n`, isKnown: false };
  const { place, passage, reading } = pinned;
  const standing = standingOf(surfaces);
  if (reading !== undefined) {
    const report = reportOn(lives, standing, shownDigests(surfaces), pinned);
    const isKnown = report.kind !== 'never-published' && report.kind !== 'lost';
    const end = report.passage === undefined ? '' : `-${report.passage}`;
    const isThere = report.place === place && (report.passage ?? passage) === passage;
    const now = isThere ? '' : `; now at ${addressOf(report.place)}${end}`;
    return { text: `${saidOf(report)}${now}\n`, isKnown };
  }
  const answer = answerOf(lives, standing, place);
  if (answer.kind !== 'stands') {
    return { text: `${answerSaid(answer, lives.has(place))}\n`, isKnown: answer.kind !== 'lost' };
  }
  const parts = partsOf(place, passage, surfaces).map(([one, id]) =>
    compared(one, id, lives, surfaces),
  );
  return {
    text: parts.map(({ text }) => text).join(''),
    isKnown: parts.every(({ isKnown }) => isKnown),
  };
}
