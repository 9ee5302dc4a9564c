import { escape } from '../escape.ts';
import type { Day } from '../record/dates.ts';
import { onOneLine } from './normal-form.ts';

/** What a citation of an item, or of a part of one, says. */
export interface Citation {
  council: string;
  body: string;
  /** Day of the meeting, YYYY-MM-DD, and as words say it: "20 February 2017". */
  date: Day;
  dateWords: string;
  /** The item's number and title as minuted. */
  number: string;
  title: string;
  /** The part of it: "paragraph 4"; left out for the whole item. */
  part?: string;
  /** The whole address, pinned to the reading now shown. */
  address: string;
  /** The day it was read, YYYY-MM-DD, and as words say it. */
  read: Day;
  readWords: string;
  /** The language of the minutes, BCP 47: `en-GB`. */
  language: string;
  words: CitationWords;
}

/** The words between the facts of a citation, in the language of the archive. */
export interface CitationWords {
  /** "Minute". */
  minute: string;
  /** "minutes of". */
  minutesOf: string;
  /** "read". */
  read: string;
  /** "Minutes": what sort of document it is. */
  genre: string;
}

/** The ways in which a citation can be written. */
export const FORMATS = ['text', 'markdown', 'html', 'bibtex', 'ris', 'csl-json'] as const;

/** One way of writing a citation. */
export type Format = (typeof FORMATS)[number];

/** "Minute 9, Virtual Head Teacher Report, paragraph 4". */
function named({ words, number, title, part }: Citation): string {
  return [`${words.minute} ${number}`, title, part]
    .filter(Boolean)
    .map((one) => onOneLine(one ?? ''))
    .join(', ');
}

/** "Kirklees Council, Corporate Parenting Board, minutes of 20 February 2017". */
function meeting({ council, body, words, dateWords }: Citation): string {
  return [council, body, `${words.minutesOf} ${dateWords}`].map(onOneLine).join(', ');
}

function plain(citation: Citation): string {
  const { address, words, readWords } = citation;
  return `${meeting(citation)}, ${named(citation)}. ${address} (${words.read} ${readWords}).`;
}

/** The characters that Markdown reads as marks (CommonMark 0.31, section 2.4). */
const MARKDOWN_MARKS = /[\\`*_{}[\]<>#|~&]/g;

function markdown(citation: Citation): string {
  const escaped = (text: string): string => text.replace(MARKDOWN_MARKS, String.raw`\$&`);
  const { address, words, readWords } = citation;
  const link = address.replaceAll('(', '%28').replaceAll(')', '%29');
  return `${escaped(meeting(citation))}, [${escaped(named(citation))}](${link}) (${escaped(words.read)} ${readWords}).`;
}

function html(citation: Citation): string {
  const { address, words, readWords, read } = citation;
  return `${escape(meeting(citation))}, <a href="${escape(address)}"><cite>${escape(named(citation))}</cite></a> (${escape(words.read)} <time datetime="${read}">${escape(readWords)}</time>).`;
}

/** Characters that TeX reads as commands, and how they are written in a BibTeX value. */
const TEX: Record<string, string> = {
  '\\': String.raw`\textbackslash{}`,
  // As commands: BibTeX counts braces, escaped ones too.
  '{': String.raw`\textbraceleft{}`,
  '}': String.raw`\textbraceright{}`,
  $: String.raw`\$`,
  '&': String.raw`\&`,
  '#': String.raw`\#`,
  '%': String.raw`\%`,
  _: String.raw`\_`,
  '^': String.raw`\textasciicircum{}`,
  '~': String.raw`\textasciitilde{}`,
};

function tex(text: string): string {
  return onOneLine(text).replace(/[\\{}$&#%_^~]/g, (character) => TEX[character] ?? character);
}

/** A key of letters, digits and hyphens: `corporate-parenting-board-2017-02-20-9`. */
function keyOf({ body, date, number, part = '' }: Citation): string {
  return [body, date, number, part]
    .join('-')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

function bibtex(citation: Citation): string {
  const { council, body, date, address, read, language, words } = citation;
  const [year = '', month = '', day = ''] = date.split('-');
  const fields = [
    // Double braces: the name of a body is not a family name and given names.
    ['author', `{${tex(`${council}, ${body}`)}}`],
    ['title', `{${tex(named(citation))}}`],
    ['howpublished', tex(words.genre)],
    ['year', year],
    ['month', String(Number(month))],
    ['day', String(Number(day))],
    ['date', date],
    // BibTeX reads the address verbatim; what would end the value is percent-encoded.
    ['url', address.replace(/[{}\\\s]/g, encodeURIComponent)],
    ['urldate', read],
    ['langid', language],
  ];
  const lines = fields.map(([name = '', value = '']) => `  ${name} = {${value}},`);
  return `@misc{${keyOf(citation)},\n${lines.join('\n')}\n}`;
}

/** RIS (Research Information Systems tags): one tag a line, two spaces, a hyphen, a space; CRLF ends. */
function ris(citation: Citation): string {
  const { council, body, date, address, read, language, words } = citation;
  const tags: [tag: string, value: string][] = [
    ['TY', 'GOVDOC'],
    ['AU', `${council}, ${body}`],
    ['TI', named(citation)],
    ['M3', words.genre],
    ['PB', council],
    ['PY', date.slice(0, 4)],
    ['DA', date.replaceAll('-', '/')],
    ['LA', language],
    ['UR', address],
    ['Y2', read.replaceAll('-', '/')],
    ['ER', ''],
  ];
  return `${tags.map(([tag, value]) => `${tag}  - ${onOneLine(value)}`).join('\r\n')}\r\n`;
}

/** The parts of a day as CSL-JSON has them. */
function dateParts(day: Day): { 'date-parts': number[][] } {
  return { 'date-parts': [day.split('-').map(Number)] };
}

/** CSL-JSON 1.0.2, as reference managers and pandoc read it. */
function cslJson(citation: Citation): string {
  const { council, body, date, number, address, read, language, words } = citation;
  const item = {
    id: keyOf(citation),
    type: 'report',
    genre: words.genre,
    title: named(citation),
    number,
    author: [{ literal: onOneLine(`${council}, ${body}`) }],
    publisher: onOneLine(council),
    issued: dateParts(date),
    accessed: dateParts(read),
    URL: address,
    language,
  };
  return JSON.stringify([item], null, 2);
}

const WRITERS: Record<Format, (citation: Citation) => string> = {
  text: plain,
  markdown,
  html,
  bibtex,
  ris,
  'csl-json': cslJson,
};

/** Writes a citation in one of the formats; what would be a mark of that format is escaped. Pure. */
export function cite(citation: Citation, format: Format): string {
  return WRITERS[format](citation);
}
