import type { Line } from '../../source.ts';
import { fullText, markedLine } from '../text/list-marker.ts';
import { squash } from '../text/words.ts';
import { listAt } from './decision-parts.ts';
import type { DecisionBlock } from './decisions.ts';

/** "ACTIONS:", "Action: Jane to …", "ACTION POINT –", "Agreed actions:". */
const ACTION =
  /^(?:agreed )?(?:ACTIONS?|Actions?)(?: (?:POINTS?|points?|required|REQUIRED|agreed|AGREED))?\s*(?:\d{1,2}\s*)?(?::|–|-(?= ))\s*|^ACTIONS?\s+(?=\p{Lu}\p{Ll}+ (?:\p{Lu}?\p{Ll}+))/u;

/** "… about the bank mandate. Action: Clerk to obtain new forms." */
const INNER_ACTION = /(?<=[.?)] )(?:ACTIONS?|Actions?): /;

const entryText = (entry: Line[]): string =>
  squash(entry.map((line, n) => (n === 0 ? markedLine(line).rest : fullText(line))).join(' '));

/** The head of the column that says what is to be done. */
const COLUMN = /^(?:agreed )?actions?(?: (?:points?|required|agreed|to be taken))?\s*:?$/i;

/** A table of actions by its head: each row what is to be done, and in brackets what the other columns say of it. */
function actionTable(lines: Line[], at: number): DecisionBlock[] {
  const head = lines[at]?.cells ?? [];
  const column = head.findIndex((cell) => COLUMN.test(cell));
  const below = lines.slice(at + 1);
  const end = below.findIndex(({ cells }) => cells === undefined);
  const rows = below.slice(0, end < 0 ? undefined : end).map(({ cells = [] }) => cells);
  if (column < 0 || rows.length === 0 || !rows.every((row) => row[column])) return [];
  const parts = rows.map((row) => {
    const others = row.flatMap((cell, n) =>
      n === column || cell === '' ? [] : [[head[n], cell].filter(Boolean).join(': ')],
    );
    return `${row[column] ?? ''}${others.length === 0 ? '' : ` (${others.join('; ')})`}`;
  });
  return [{ from: at, to: at + 1 + rows.length, parts }];
}

/** The actions of an item, each one entry of the list below "ACTIONS:" or the words after "ACTION:". */
export function actionBlocks(lines: Line[]): DecisionBlock[] {
  return lines.flatMap((line, at) => {
    if (line.cells) return actionTable(lines, at);
    const { rest } = markedLine(line);
    const label = ACTION.exec(rest) ?? INNER_ACTION.exec(rest);
    if (!label) return [];
    const words = rest.slice(label.index + label[0].length).trim();
    if (words !== '') return [{ from: at, to: at + 1, parts: [words] }];
    const list = listAt(lines.slice(at + 1));
    const next = lines[at + 1];
    if (list.entries.length > 0)
      return [{ from: at, to: at + 1 + list.length, parts: list.entries.map(entryText) }];
    return next ? [{ from: at, to: at + 2, parts: [entryText([next])] }] : [];
  });
}
