import { passageAnchor } from '../../archive/addresses.ts';
import type { Correction } from '../../archive/corrections.ts';
import type { Mentioned } from '../../archive/named.ts';
import { correctedPassage, inForce, type ItemReadings } from '../../archive/readings.ts';
import { actionTerms, type ActionTerms } from '../../record/actions.ts';
import { hasParts, type Block, type Part, type Passage } from '../../record/passages.ts';
import { t } from '../../site.ts';
import { correctedOverlays } from './corrected-overlays.ts';
import { escape } from '../../escape.ts';
import { wordsHtml, type Overlay } from './html.ts';
import { listsHtml } from './lists-html.ts';
import { peopleOverlays, personLink } from './people-overlay.ts';
import { readingMarks } from './reading-marks.ts';
import { termsHtml } from './terms-html.ts';

/** What is laid over the words of an item and stands beside them. */
export interface Laid {
  /** The people named in a passage as published, by the passage's id. */
  named: (passage: string) => readonly Mentioned[];
  /** The people named in a passage as it now reads. */
  namedNow: (passage: string) => readonly Mentioned[];
  readings: ItemReadings<Correction>;
  /** What came of a decision part or an action, as HTML; empty where nothing is to be said. */
  cameOf: (part: string) => string;
}

type Addressed = Pick<Passage | Part, 'id' | 'markdown'>;

function passageName(id: string): string {
  const kinds: Readonly<Record<string, string>> = t.meeting.passage;
  return `${kinds[id.charAt(0)] ?? t.meeting.passage.p} ${id.slice(1)}`;
}

function permalink(item: string, passage: string, number: string): string {
  const label = t.meeting.linkPassage(passageName(passage), number);
  const anchor = passageAnchor(item, passage);
  return `<a class="permalink" href="#${anchor}" data-copy aria-label="${escape(label)}">¶</a>`;
}

/** The words of a passage: as published, or the corrected reading with its mark. */
function words({ id, markdown }: Addressed, laid: Laid): string {
  const published = (): string => wordsHtml(markdown, () => peopleOverlays(laid.named(id)));
  const corrected = correctedPassage(laid.readings, id);
  if (!corrected) return published();
  const now = inForce(corrected);
  const overlays = correctedOverlays(now, laid.namedNow(id), personLink);
  return reading(now.text, markdown, overlays) + readingMarks(corrected, published());
}

/** A corrected reading: nothing left, words that stand by themselves, or words laid over those published. */
function reading(text: string, markdown: string, overlays: readonly Overlay[]): string {
  if (text.trim() === '') return `<p class="quiet">${escape(t.corrections.takenOut)}</p>`;
  if (markdown === '') return `<p>${overlays.map(({ instead }) => instead ?? '').join('')}</p>`;
  return wordsHtml(markdown, () => overlays);
}

/** Owner and due wording of an action, read anew where the action was corrected. */
function termsOf(part: Part, readings: ItemReadings<Correction>): ActionTerms {
  const corrected = part.id.startsWith('a') ? correctedPassage(readings, part.id) : undefined;
  return corrected ? actionTerms(inForce(corrected).text) : part;
}

/** Passages that corrections put in at the end of the item. */
function ends({ passages }: ItemReadings<Correction>): Addressed[] {
  return passages.filter(({ id }) => id.startsWith('c')).map(({ id }) => ({ id, markdown: '' }));
}

/**
 * The words of one item as HTML: every paragraph, decision part and action with its address and a
 * link to it.
 * @param id the item's id, `9`.
 * @param number its number as written.
 */
export function itemHtml(id: string, number: string, blocks: readonly Block[], laid: Laid): string {
  const passage = (one: Addressed, kind: string): string =>
    `<div class="passage${kind === 'note' ? ' note' : ''}" id="${passageAnchor(id, one.id)}">${words(one, laid)}${permalink(id, one.id, number)}</div>`;
  const part = (one: Part, attribute: string, before: string): string =>
    `<li id="${passageAnchor(id, one.id)}" class="passage"${attribute}>${before}${words(one, laid)}${termsHtml(termsOf(one, laid.readings))}${laid.cameOf(one.id)}${permalink(id, one.id, number)}</li>`;
  const written = blocks.map((block) => {
    if (!hasParts(block)) return passage(block, block.kind);
    return `<div class="${block.kind}"><p class="label">${escape(block.label)}</p>${listsHtml(block.parts, part)}</div>`;
  });
  return [...written, ...ends(laid.readings).map((one) => passage(one, 'paragraph'))].join('\n');
}
