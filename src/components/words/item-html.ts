import { addresses, itemAnchor, passageAnchor } from '../../archive/addresses.ts';
import type { Correction } from '../../archive/corrections.ts';
import { hasParts, type Block, type Part, type Passage } from '../../record/passages.ts';
import { href, long, t } from '../../site.ts';
import { correctedPassages } from './correct.ts';
import { escape } from './escape.ts';
import { wordsHtml, type Overlay } from './html.ts';

/** What is laid over the words of an item. */
export interface Laid {
  /** Links to the people named in a passage of this item, by the passage's id. */
  people: (passage: string) => readonly Overlay[];
  /** Corrections of this item. */
  corrections: readonly Correction[];
}

type Corrected = ReturnType<typeof correctedPassages>;
type Addressed = Pick<Passage | Part, 'id' | 'markdown'>;

function passageName(id: string): string {
  const letter = id.charAt(0);
  const kind = letter === 'r' || letter === 'a' ? letter : 'p';
  return `${t.meeting.passage[kind]} ${id.slice(1)}`;
}

function permalink(item: string, passage: string, number: string): string {
  const label = t.meeting.linkPassage(passageName(passage), number);
  const anchor = passageAnchor(item, passage);
  return `<a class="permalink" href="#${anchor}" data-copy aria-label="${escape(label)}" title="${escape(label)}">¶</a>`;
}

/** Lays people and corrected readings over one text; where they meet, the corrected reading stands. */
function merge(people: readonly Overlay[], corrected: readonly Overlay[]): Overlay[] {
  const free = people.filter(
    (link) => !corrected.some(({ start, end }) => link.start < end && start < link.end),
  );
  return [...free, ...corrected].sort((a, b) => a.start - b.start);
}

function correctionMark(
  passage: Addressed,
  corrections: readonly Correction[],
  laid: Laid,
): string {
  return corrections
    .map(({ agreed }) => {
      const where = href(addresses.item(agreed.meeting.id, agreed.item.id));
      const day = long(agreed.meeting.facts.date);
      return `<details class="corrected"><summary>${escape(t.corrections.corrected(day))}</summary><p>${escape(t.corrections.asPublished)}:</p><blockquote>${wordsHtml(passage.markdown, () => laid.people(passage.id))}</blockquote><p>${escape(t.corrections.agreedAt)} <a href="${where}">${escape(t.meeting.followed(agreed.item.number, day))}</a></p></details>`;
    })
    .join('');
}

function words(passage: Addressed, laid: Laid, corrected: Corrected): string {
  const here = corrected.get(passage.id) ?? [];
  const lay = (text: string): Overlay[] =>
    merge(
      laid.people(passage.id),
      here.map(({ overlay }) => overlay(text)),
    );
  const mark =
    here.length === 0
      ? ''
      : correctionMark(
          passage,
          here.map(({ correction }) => correction),
          laid,
        );
  return wordsHtml(passage.markdown, lay) + mark;
}

function terms({ owner, due }: Part): string {
  const said = [
    owner === undefined ? '' : `${t.meeting.owner}: ${owner}`,
    due === undefined ? '' : `${t.meeting.due}: ${due}`,
  ].filter((part) => part !== '');
  return said.length === 0 ? '' : `<p class="terms">${escape(said.join(' · '))}</p>`;
}

/**
 * The words of one item as HTML: every paragraph, decision part and action with its address and a
 * link to it.
 * @param id the item's id, `9`.
 * @param number its number as written.
 */
export function itemHtml(id: string, number: string, blocks: readonly Block[], laid: Laid): string {
  const corrected = correctedPassages(blocks, laid.corrections);
  return blocks
    .map((block) => {
      if (!hasParts(block)) {
        return `<div class="passage ${block.kind}" id="${passageAnchor(id, block.id)}">${words(block, laid, corrected)}${permalink(id, block.id, number)}</div>`;
      }
      const parts = block.parts
        .map((part) => {
          const shown = part.number === null ? '' : ` value="${String(Number(part.number) || 1)}"`;
          return `<li id="${passageAnchor(id, part.id)}" class="passage"${shown}>${words(part, laid, corrected)}${terms(part)}${permalink(id, part.id, number)}</li>`;
        })
        .join('');
      const numbered = block.parts.length > 1 && block.parts.every((part) => part.number !== null);
      const list = numbered ? `<ol>${parts}</ol>` : `<ul>${parts}</ul>`;
      return `<div class="${block.kind}"><p class="label">${escape(block.label)}</p>${block.parts.length === 0 ? '' : list}</div>`;
    })
    .join('\n');
}

/** The link to an item's own heading. */
export function itemLink(id: string): string {
  return `#${itemAnchor(id)}`;
}
