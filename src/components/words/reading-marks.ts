import type { Correction } from '../../archive/corrections.ts';
import type { PassageReadings } from '../../archive/readings.ts';
import { long, t } from '../../site.ts';
import { escape } from '../../escape.ts';
import { laterLink } from './state-html.ts';

/** The link to the item at which a correction was agreed: "Item 2, 24 April 2017". */
export function agreedLink({ agreed }: Correction): string {
  return laterLink(agreed);
}

/** The words of one earlier reading, under its heading. */
function earlier(heading: string, words: string): string {
  return `<p>${escape(heading)}:</p><blockquote>${words}</blockquote>`;
}

/**
 * The mark under a corrected passage: when and where it was corrected, and every earlier reading
 * one action away, without scripts.
 * @param published the words as published, as HTML.
 */
export function readingMarks(
  { readings: [first, ...later] }: PassageReadings<Correction>,
  published: string,
): string {
  const made = later.flatMap(({ by }) => by ?? []);
  const said = made
    .map((by) => {
      const day = long(by.agreed.meeting.facts.date);
      return `<p>${escape(t.corrections.corrected(day))}: ${agreedLink(by)}</p>`;
    })
    .join('');
  const between = later.slice(0, -1).map(({ text, by }) => {
    const day = long(by?.agreed.meeting.facts.date ?? '');
    return earlier(t.corrections.asCorrected(day), `<p>${escape(text)}</p>`);
  });
  const before =
    first.text === ''
      ? `<p>${escape(t.corrections.addedAtEnd)}.</p>`
      : between.length === 0
        ? `<blockquote>${published}</blockquote>`
        : earlier(t.corrections.asPublished, published);
  const heading = between.length === 0 ? t.corrections.asPublished : t.corrections.earlier;
  const all = `<details><summary>${escape(heading)}</summary>${before}${between.join('')}</details>`;
  return `<div class="corrected">${said}${first.text === '' && between.length === 0 ? before : all}</div>`;
}
