import type { Line } from '../../source.ts';
import { withoutBoldMarks } from './bold-marks.ts';

/** "<sup>th</sup>", "<u>…</u>", "<br>", "<AI1>": tags that converters and templates leave in text. */
const TAG =
  /<\/?(?:sup|sub|u|b|i|em|strong|p|br|ul|ol|li|span|div|td|tr|table|AI\d*|TRAILER_SECTION|LAYOUT_SECTION|TITLE_SECTION)\b[^<>]{0,200}>/gi;

/** "## Heading". */
const HEADING = /^(#{1,6})\s+(.*)$/;

/** "| a | b |" with two cells or more; "|---|---|" between head and body. */
const TABLE_ROW = /^\|(.*[^|\s].*)\|?\s*$/;
const TABLE_RULE = /^(?=.*---)[\s:|-]+$/;

const LEVELS = [1, 2, 3, 4, 5, 6] as const;

/** The lines of a text with place, indent, page and the blank space above; empty lines are not kept. */
export function rawLines(text: string): Line[] {
  const lines: Line[] = [];
  let page = 1;
  let gap = 0;
  const paged = text.includes('\f');
  text.split(/\r\n|\r|\n/).forEach((written, index) => {
    const breaks = written.split('\f').length - 1;
    page += breaks;
    if (breaks > 0) gap = Math.max(gap, 1);
    const line = lineOf(
      written.replaceAll('\f', ''),
      paged ? { line: index + 1, page } : { line: index + 1 },
    );
    if (line === null) gap += 1;
    else {
      lines.push(gap > 0 ? { ...line, gap } : line);
      gap = 0;
    }
  });
  return lines;
}

function lineOf(written: string, place: Line['place']): Line | null {
  const indent = written.length - written.trimStart().length;
  const bare = written.replace(TAG, (tag) => (/^<(?:br|\/?p|\/?li|\/?td)/i.test(tag) ? ' ' : ''));
  if (bare.trim() === '' || TABLE_RULE.test(bare.trim())) return null;
  const heading = HEADING.exec(bare.trim());
  const marked = heading?.[2] ?? bare;
  const unmarked = withoutBoldMarks(marked);
  const text = tidy(unmarked.text);
  const cells = cellsOf(bare);
  const level = LEVELS.find((number) => number === heading?.[1]?.length);
  const bold = tidy(unmarked.outside) === '' && text !== '';
  if (text === '') return null;
  return {
    text: cells ? cells.join(' | ') : text,
    place,
    ...(indent > 0 ? { indent } : {}),
    ...(level === undefined ? {} : { heading: level }),
    ...(bold ? { bold } : {}),
    ...(cells ? { cells } : {}),
  };
}

const tidy = (text: string): string => text.replace(/[\s\u00a0]+/gu, ' ').trim();

/** The cells of a Markdown or tab-parted row; none for a text that merely holds a bar. */
function cellsOf(text: string): string[] | null {
  const row = TABLE_ROW.exec(text.trim());
  const parts = row
    ? (row[1] ?? '').split('|')
    : text.includes('\t')
      ? text.trim().split('\t')
      : [];
  const cells = parts.map(tidy);
  return cells.length >= 2 &&
    cells.filter(Boolean).length >= 1 &&
    !(row && /^no\.?$/i.test(cells[0] ?? ''))
    ? cells
    : null;
}
