import { cite, FORMATS, type Citation, type Format } from '../../archive/citations.ts';
import type { PageReadings } from '../../archive/page-readings.ts';
import { copyText } from '../clipboard.ts';
import { dayWords, filled } from '../day-words.ts';
import { textOfPassage } from '../quote/text-of-passage.ts';
import type { PageData } from './page-data.ts';

type Words = ReadonlyMap<string, string>;

/** What is fetched when somebody cites. */
interface Fetched {
  words: Words;
  readings: PageReadings;
}

/** The start of a text, for a choice in a list. */
function startOf(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim();
  return words.length > 50 ? `${words.slice(0, 50)}…` : words;
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
): HTMLElementTagNameMap[Name] {
  return Object.assign(document.createElement(name), properties);
}

function field(words: string, control: HTMLElement): HTMLElement {
  const label = element('label', { textContent: words });
  label.append(control);
  return label;
}

/** Today, YYYY-MM-DD, where the reader is. */
function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** "paragraph 4" for `item-9-p4`; undefined for the item. */
function partWords(anchor: string, item: string, words: Words): string | undefined {
  const id = anchor.slice(item.length + 1);
  if (id === '') return undefined;
  return `${words.get(`part-${id.charAt(0)}`) ?? ''} ${id.slice(1)}`;
}

/** The address of a passage, pinned to the reading now shown. */
function pinnedAddress({ address }: PageData, { current }: PageReadings, anchor: string): string {
  const reading = current.get(anchor);
  return `${address}${reading === undefined ? '' : `?reading=${reading}`}#${anchor}`;
}

function citationOf(
  data: PageData,
  { words, readings }: Fetched,
  item: Element,
  anchor: string,
): Citation {
  const read = today();
  const part = partWords(anchor, item.id, words);
  const { council, body, date, dateWords, language } = data;
  const said = (key: string): string => words.get(key) ?? '';
  return {
    council,
    body,
    date,
    dateWords,
    number: item.querySelector('.item-title .number')?.textContent ?? '',
    title: item.querySelector('.item-title .number + span')?.textContent ?? '',
    ...(part !== undefined && { part }),
    address: pinnedAddress(data, readings, anchor),
    read,
    readWords: dayWords(read, language),
    language,
    words: {
      minute: said('minute'),
      minutesOf: said('minutesOf'),
      read: said('read'),
      genre: said('genre'),
    },
  };
}

/** A list to choose from. */
function choice(options: [value: string, words: string][], chosen: string): HTMLSelectElement {
  const select = element('select', {});
  for (const [value, words] of options)
    select.append(new Option(words, value, false, value === chosen));
  return select;
}

function copying(words: Words, key: string, text: () => string, status: HTMLElement): HTMLElement {
  const button = element('button', { type: 'button', textContent: words.get(key) ?? '' });
  button.addEventListener('click', () => {
    copyText(text()).then(
      () => (status.textContent = words.get('copied') ?? ''),
      () => (status.textContent = words.get('notCopied') ?? ''),
    );
  });
  return button;
}

/** How often somebody asked to cite: what comes after the next press of a button opens no dialog. */
let turn = 0;

/**
 * Shows how to cite an item or one of its passages; the citation changes with what is chosen. Asked
 * again before the words are there, it shows only what was asked for last.
 */
export async function openDialog(data: PageData, item: HTMLElement, anchor: string): Promise<void> {
  const now = ++turn;
  const [words, readings] = await Promise.all([data.words(), data.readings()]);
  if (now !== turn) return;
  const passages = [...item.querySelectorAll<HTMLElement>('.passage[id]')];
  const parts = choice(
    [
      [item.id, words.get('whole') ?? ''],
      ...passages.map((passage): [string, string] => [
        passage.id,
        `${partWords(passage.id, item.id, words) ?? ''}: ${startOf(textOfPassage(passage))}`,
      ]),
    ],
    anchor,
  );
  const formats = choice(
    FORMATS.map((format): [string, string] => [format, words.get(`format-${format}`) ?? format]),
    'text',
  );
  const output = element('textarea', { readOnly: true, rows: 7 });
  const status = element('p', { className: 'quiet' });
  status.setAttribute('role', 'status');
  const write = (): void => {
    const format: Format = FORMATS.find((one) => one === formats.value) ?? 'text';
    output.value = cite(citationOf(data, { words, readings }, item, parts.value), format);
    status.textContent = '';
  };
  parts.addEventListener('change', write);
  formats.addEventListener('change', write);
  const dialog = element('dialog', { className: 'cite' });
  const number = item.querySelector('.item-title .number')?.textContent ?? '';
  const title = element('h2', {
    id: 'cite-title',
    textContent: filled(words.get('title') ?? '', { number }),
  });
  dialog.setAttribute('aria-labelledby', title.id);
  const close = element('button', { type: 'button', textContent: words.get('close') ?? '' });
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  const buttons = element('p', { className: 'buttons' });
  buttons.append(
    copying(words, 'copy', () => output.value, status),
    copying(words, 'copyAddress', () => pinnedAddress(data, readings, parts.value), status),
    close,
  );
  dialog.append(
    title,
    field(words.get('what') ?? '', parts),
    field(words.get('format') ?? '', formats),
    field(words.get('citation') ?? '', output),
    buttons,
    status,
  );
  document.body.append(dialog);
  write();
  dialog.showModal();
}
