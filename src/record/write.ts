import { Document, isScalar, Scalar, visit } from 'yaml';
import type { BodyFacts } from './schema/body.ts';
import type { ItemFacts } from './schema/item.ts';
import type { MeetingFacts } from './schema/meeting.ts';
import type { PaperFacts } from './schema/paper.ts';
import type { PersonFacts } from './schema/person.ts';

/** One agenda item to be written: its facts, and its words as Markdown. */
export interface ItemToWrite {
  number: string;
  title: string;
  /** 2 for an item, 3 for a sub-item. */
  level: 2 | 3;
  facts: ItemFacts;
  markdown: string;
}

/** Facts of any record that is written as front matter and words. */
export type FactsToWrite = MeetingFacts | BodyFacts | PaperFacts | PersonFacts;

/** A meeting's record as text: front matter, words before the first item, then the items. */
export function writeMeeting(
  facts: MeetingFacts,
  preamble: string,
  items: readonly ItemToWrite[],
): string {
  const parts = [preamble, ...items.map(itemText)];
  return writeRecord(facts, parts.filter((part) => part !== '').join('\n\n'));
}

/** A record as text: its facts between two lines of `---`, its words (Markdown) below; LF line ends. */
export function writeRecord(facts: FactsToWrite, words: string): string {
  const body = tidy(words);
  return `---\n${yamlText(facts)}---\n${body === '' ? '' : `\n${body}\n`}`;
}

function itemText(item: ItemToWrite): string {
  const heading = `${'#'.repeat(item.level)} ${item.number}. ${headingText(item.title)}`;
  const hasFacts = Object.keys(item.facts).length > 0;
  const facts = hasFacts ? `\`\`\`yaml\n${yamlText(item.facts)}\`\`\`` : '';
  return [heading, facts, tidy(item.markdown)].filter((part) => part !== '').join('\n\n');
}

/** Characters that Markdown would read as marks inside a heading. */
const MARKS = /[\\`*_[\]<>~|#]/g;

/** A title as the text of a heading: on one line, its characters escaped where they are marks. */
function headingText(title: string): string {
  return title.replace(/\s+/g, ' ').trim().replace(MARKS, '\\$&');
}

const QUOTED_KEYS = new Set(['start', 'end']);

/** Facts as YAML 1.2, keys in their order, times in quotation marks, long texts on one line. */
function yamlText(facts: object): string {
  const document = new Document(facts);
  visit(document, {
    Pair(_, pair) {
      if (isScalar(pair.key) && QUOTED_KEYS.has(String(pair.key.value)) && isScalar(pair.value)) {
        pair.value.type = Scalar.QUOTE_DOUBLE;
      }
    },
    Seq(_, list) {
      const short = list.items.every((item) => isScalar(item) && typeof item.value === 'number');
      if (short) list.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** One blank line between blocks, no trailing blanks, no blank line at either end. */
function tidy(words: string): string {
  return words
    .replaceAll('\r\n', '\n')
    .replace(/(?<![ \t])[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '');
}
