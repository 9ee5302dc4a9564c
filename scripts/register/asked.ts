import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { onOneLine } from '../../src/archive/normal-form.ts';
import { WITHDRAWAL_REASONS, type WithdrawalReason } from '../../src/record/schema/withdrawn.ts';
import { placeFrom } from '../../src/register/place.ts';
import type { Said } from '../../src/register/publication.ts';

/** Where the earlier words of what is edited come from: the history in git, a copy, or nowhere. */
export type Earlier = { from: 'git' } | { from: 'copy'; path: string } | { from: 'nowhere' };

/** What `publish-register` was asked; `fault` says what cannot be understood. */
export type Asked = (Omit<Said, 'on'> & { earlier: Earlier }) | { fault: string };

/** How the command is called. */
export const USAGE = `npm run publish-register [-- OPTIONS]
  --moved OLD NEW                 what stood at one address stands at another now
  --withdrawn ADDRESS             a record that was removed; with
      --because CLASS             ${WITHDRAWAL_REASONS.join(' | ')}
      --ask "AN OFFICE"           whom to ask about it
  --reason "WORDS"                why approved minutes were changed (no correction was agreed)
  --earlier FILE_OR_FOLDER        the records as they were, where git does not have them
  --without-earlier-words         keep none of the words that were edited out
An address is /meetings/board/2017-02-20/#item-9, or board/2017-02-20#item-9, or a record's file.
`;

function place(address: string): string {
  const read = placeFrom(address);
  if (!read || read.passage !== undefined) {
    throw new Fault(`“${address}” is not the address of a page or an item.`);
  }
  return read.place;
}

class Fault extends Error {}

function reasonOf(given: string | undefined): WithdrawalReason {
  const reason = WITHDRAWAL_REASONS.find((known) => known === given);
  if (!reason) throw new Fault(`--because is one of ${WITHDRAWAL_REASONS.join(', ')}.`);
  return reason;
}

function filled(option: string, given: string | undefined): string {
  const words = onOneLine(given ?? '');
  if (words === '') throw new Fault(`${option} needs words.`);
  return words;
}

function earlierFrom(path: string | undefined, isWithout: boolean): Earlier {
  if (path !== undefined && isWithout) {
    throw new Fault('--earlier and --without-earlier-words cannot both be given.');
  }
  if (isWithout) return { from: 'nowhere' };
  if (path === undefined) return { from: 'git' };
  if (!existsSync(path)) throw new Fault(`There is no file or folder “${path}”.`);
  return { from: 'copy', path };
}

function read(args: string[]): Omit<Said, 'on'> & { earlier: Earlier } {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      moved: { type: 'string', multiple: true, default: [] },
      withdrawn: { type: 'string', multiple: true, default: [] },
      because: { type: 'string' },
      ask: { type: 'string' },
      reason: { type: 'string' },
      earlier: { type: 'string' },
      'without-earlier-words': { type: 'boolean', default: false },
    },
  });
  if (positionals.length !== values.moved.length) {
    throw new Fault('--moved needs two addresses, the old one and the new one.');
  }
  if (values.withdrawn.length === 0 && (values.because ?? values.ask) !== undefined) {
    throw new Fault(
      '--because and --ask are said of a record that was removed: --withdrawn ADDRESS.',
    );
  }
  const moves = values.moved.map(
    (old, index) => [place(old), place(positionals[index] ?? '')] as const,
  );
  const withdrawals = values.withdrawn.map((address) => ({
    place: place(address),
    reason: reasonOf(values.because),
    ask: filled('--ask', values.ask),
  }));
  return {
    moves,
    withdrawals,
    earlier: earlierFrom(values.earlier, values['without-earlier-words']),
    ...(values.reason !== undefined && { because: filled('--reason', values.reason) }),
  };
}

/** Reads the arguments of `publish-register`. */
export function asked(args: string[]): Asked {
  try {
    return read(args);
  } catch (error) {
    const isArgument = error instanceof TypeError && 'code' in error;
    if (!(error instanceof Fault) && !isArgument) throw error;
    return { fault: error.message.replace(/\. To specify.*/s, '.') };
  }
}
