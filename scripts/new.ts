import { createInterface } from 'node:readline/promises';
import { contentFolder } from '../src/archive/content-folder.ts';
import { helpIfAsked } from './command-line/help-if-asked.ts';
import { beginRecord, USAGE } from './new/begin-record.ts';

/** `npm run new -- meeting <body> <date>`: begins a record; asks for what is missing on a terminal. */
helpIfAsked(`${USAGE}\n`);
const terminal =
  process.stdin.isTTY && process.stdout.isTTY
    ? createInterface({ input: process.stdin, output: process.stdout })
    : undefined;
const begun = await beginRecord(
  contentFolder(),
  process.argv.slice(2),
  terminal && ((text) => terminal.question(text)),
);
terminal?.close();
if ('fault' in begun) {
  process.stderr.write(`${begun.fault}\n`);
  process.exitCode = 1;
} else {
  process.stdout.write(`${begun.file}\nFill it in, then run npm run validate.\n`);
}
