import type { ItemFacts } from '../../../src/record/schema/item.ts';
import { foldName } from './matching.ts';
import type { ItemToWrite } from '../../../src/record/write.ts';
import type {
  RecognisedApproval,
  RecognisedDocument,
  RecognisedItem,
  RecognisedMeeting,
} from '../recognised.ts';
import type { Remark } from '../source.ts';
import { withoutAgendaPages, type PagedItem } from './agenda-pages.ts';
import { documentsOf } from './documents.ts';
import { heldBackMessage, itemHeldBack, type HeldBack } from './held-back.ts';
import { safeMarkdown } from './markdown.ts';
import { itemId, itemNumbers, type ItemNumber } from './numbers.ts';
import type { PaperIds } from './papers.ts';
import type { People } from './people.ts';
import { asRecorded, personAsWritten, type PersonAsWritten } from './written-names.ts';

/** What the items of one meeting need to know. */
export interface ItemContext {
  day: string;
  people: People;
  papers: PaperIds;
  /** Address of the page, against which links are resolved. */
  base: string | undefined;
  approves(approvals: readonly RecognisedApproval[]): ItemFacts['approves'];
  /** Leaves contacts out and counts them. */
  clean(words: string): string;
  remarks: Remark[];
  /** The id of the meeting. */
  meeting: string;
  /** Which of its items are held back, by id. */
  isHeldBack(item: string): HeldBack | undefined;
  /** Takes the numbers of items that were held back. */
  heldBack: string[];
}

const CUT_OFF = 'The page that was read stops inside this item.';

/** The items of a meeting as they are written: number, title, facts, words. One that was withdrawn by command is left out. */
export function itemsOf(
  { items, kind }: Pick<RecognisedMeeting, 'items' | 'kind'>,
  context: ItemContext,
): ItemToWrite[] {
  const numbers = itemNumbers(items.map((item) => item.number));
  return items.flatMap((item, index) => {
    const number = numbers[index] ?? {
      number: String(index + 1),
      id: undefined,
      level: 2,
      given: false,
    };
    const back = context.isHeldBack(itemId(number));
    if (back !== undefined && (back.as === 'withdrawn' || !item.exempt))
      return heldBack(back, item, number, context);
    return [composeItem(withoutAgendaPages(item, kind), number, context)];
  });
}

function heldBack(
  back: HeldBack,
  { place }: RecognisedItem,
  number: ItemNumber,
  { remarks, meeting, heldBack: numbers }: ItemContext,
): ItemToWrite[] {
  numbers.push(number.number);
  remarks.push({ message: heldBackMessage(back, number.number, meeting), place });
  return itemHeldBack(back, number);
}

function composeItem(
  { item, pages }: PagedItem,
  number: ItemNumber,
  context: ItemContext,
): ItemToWrite {
  const { remarks } = context;
  const title = item.title.trim() === '' ? '(no title)' : item.title;
  if (!number.given) {
    remarks.push({
      message: `item “${title}” has no number in the source; written as ${number.number}`,
      place: item.place,
    });
  }
  if (item.exempt) remarks.push(...remarksOnExempt(item, number.number));
  return {
    number: number.number,
    title: context.clean(title),
    level: number.level,
    facts: factsOf(item, pages, number, context),
    markdown: item.exempt ? '' : safeMarkdown(context.clean(wordsOf(item))),
  };
}

/** What a human should know of an exempt item: how much was left out, and that no ground of it was read. */
function remarksOnExempt(
  { text, exemptParagraphs, place }: RecognisedItem,
  number: string,
): Remark[] {
  const count = text.trim() === '' ? 0 : text.trim().split(/\s+/).length;
  const words = `${count} ${count === 1 ? 'word' : 'words'}`;
  const leftOut = { message: `item ${number} is exempt: its text (${words}) was left out`, place };
  const noGround = {
    message: `item ${number} is exempt, but no ground that a record can hold was read: write the paragraphs of Schedule 12A into its “paragraphs: []”`,
    place,
  };
  return [...(count > 0 ? [leftOut] : []), ...(exemptParagraphs.length > 0 ? [] : [noGround])];
}

/** The words of the agenda, quoted, where the minutes do not hold them; then the minutes. */
function wordsOf({ agenda = '', documents, markdown }: RecognisedItem): string {
  const titles = new Set(documents.map(({ title }) => foldName(title)));
  const lines = agenda.trim().split('\n');
  const own = lines.filter((line) => !titles.has(foldName(line.replace(BULLET, ''))));
  const quoted = own.map((line) => `> ${line.replace(BULLET, '- ')}`.trimEnd()).join('\n');
  return [own.join('').trim() === '' ? '' : quoted.replace(/(?:\n>)+$/, ''), markdown]
    .filter((part) => part !== '')
    .join('\n\n');
}

// "• Shelters report": a document listed among the words of the agenda
const BULLET = /^[•·]\s*/;

function factsOf(
  item: RecognisedItem,
  pages: string | undefined,
  number: ItemNumber,
  context: ItemContext,
): ItemFacts {
  if (item.exempt) return factsOfExempt(item, number);
  const presenters = namesOf(item.presenters, item, context);
  const contact = namesOf(item.contacts, item, context);
  const documents = documentsOf(paged(item, pages), context.papers, context.base, context.clean);
  const approves = context.approves(item.approvals);
  const interests = item.interests.flatMap(({ name, words }) =>
    namesOf([name], item, context).map((person) => ({ person, interest: context.clean(words) })),
  );
  const votes = votesOf(item);
  return {
    ...(number.id === undefined ? {} : { id: number.id }),
    ...(presenters.length > 0 ? { presenters } : {}),
    ...(contact.length > 0 ? { contact } : {}),
    ...(documents.length > 0 ? { documents } : {}),
    ...(approves !== undefined && approves.length > 0 ? { approves } : {}),
    ...(interests.length > 0 ? { interests } : {}),
    ...(votes === undefined ? {} : { votes }),
    ...(item.truncated ? { source: { 'cut-off': CUT_OFF } } : {}),
  };
}

/** An exempt item keeps its ground; nothing else is taken from its words, nor are people met in them. */
function factsOfExempt(
  { exemptParagraphs, truncated }: RecognisedItem,
  { id }: ItemNumber,
): ItemFacts {
  return {
    ...(id === undefined ? {} : { id }),
    exempt: { paragraphs: exemptParagraphs },
    ...(truncated ? { source: { 'cut-off': CUT_OFF } } : {}),
  };
}

/** The papers of an item; where only its pages in the pack are known, the item's own title names them. */
function paged(
  { documents, title }: RecognisedItem,
  pages: string | undefined,
): RecognisedDocument[] {
  if (pages === undefined) return documents;
  const [first, ...others] = documents;
  if (first === undefined) return [{ kind: 'report', title, date: null, pages }];
  return [{ pages, ...first }, ...others];
}

/** Names as the format takes them, each once; one that fits nobody alone is left to the words. */
function namesOf(names: readonly string[], item: RecognisedItem, context: ItemContext): string[] {
  const people = new Map(names.map((name) => [foldName(name), personAsWritten(name)]));
  return [...people.values()]
    .filter((person) => meets(person, item, context))
    .map((person) => asRecorded(person));
}

function meets(person: PersonAsWritten, item: RecognisedItem, context: ItemContext): boolean {
  const found = context.people.meet(person, context.day);
  if (!found) {
    context.remarks.push({
      message: `“${asRecorded(person)}” fits no one person and stands in the words only`,
      place: item.place,
    });
  }
  return found;
}

function votesOf({ votes }: RecognisedItem): ItemFacts['votes'] {
  if (votes === null) return undefined;
  const counted = {
    ...(votes.for === null ? {} : { for: votes.for }),
    ...(votes.against === null ? {} : { against: votes.against }),
    ...(votes.abstained === null ? {} : { abstained: votes.abstained }),
  };
  return Object.keys(counted).length === 0 ? undefined : counted;
}
