import { contentFolder } from '../src/archive/content-folder.ts';
import { takeInHand } from '../src/archive/in-hand.ts';
import { asWritten } from '../src/quote/as-written.ts';
import { checkQuote, type Found } from '../src/quote/check-quote.ts';
import type { ItemReading } from '../src/quote/verdict.ts';
import { wordsOf } from '../src/quote/words.ts';
import { keptReadings } from '../src/register/kept-readings.ts';
import { registerOf } from '../src/register/register-of.ts';
import { helpIfAsked } from './command-line/help-if-asked.ts';
import { validateFolder } from './validate/validate-folder.ts';

/**
 * `npm run quote -- "words"`: says whether quoted words stand in the archive, wholly, in part or
 * not, in which item and in which reading. Exit code 0 if they stand wholly, else 1; 2 without
 * words, and where a record is wrong, so that it cannot be said.
 */
const USAGE = 'npm run quote -- "the words to look for"\n';
helpIfAsked(USAGE);
const quotation = process.argv.slice(2).join(' ');
const quoted = wordsOf(quotation);
if (quoted.length === 0) {
  process.stderr.write(`Which words? ${USAGE}`);
  process.exit(2);
}

const colours = process.stdout.isTTY && process.stdout.hasColors();
const { content, report, hasErrors } = validateFolder(contentFolder(), colours);
if (!content || hasErrors) {
  process.stdout.write(report);
  process.exit(2);
}
const { archive, records } = takeInHand(content);
const found = checkQuote(
  archive,
  (id) => {
    const record = records.get(id);
    if (!record) throw new Error(`There is no record of ${id}.`);
    return record;
  },
  quotation,
  keptReadings(registerOf(archive)),
);

const READS: Record<ItemReading['kind'], string> = {
  now: 'as it now reads',
  earlier: 'as it read before a correction',
  edited: 'as it read until it was edited on ',
};

function line({ reference, verdict, until = '' }: Found): string {
  const reading = `${READS[verdict.reading]}${until}`;
  if (verdict.kind === 'whole') return `wholly   ${reference}, ${reading}`;
  const run = asWritten(quotation, verdict.from, verdict.length);
  return `in part  ${reference}, ${reading}: ${String(verdict.length)} of ${String(quoted.length)} words: “${run}”`;
}

const isWhole = found[0]?.verdict.kind === 'whole';
process.stdout.write(
  found.length === 0
    ? 'These words stand in no item held here.\n'
    : `${found.map(line).join('\n')}\n`,
);
process.exitCode = isWhole ? 0 : 1;
