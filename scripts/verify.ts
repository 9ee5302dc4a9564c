import { readFileSync, statSync } from 'node:fs';
import { makeArchive } from '../src/archive/archive.ts';
import { contentFolder } from '../src/archive/content-folder.ts';
import { entriesOf } from '../src/archive/entries-of.ts';
import { HEADS_FILE, registerHash } from '../src/register/heads.ts';
import { registerFolder } from '../src/register/register-folder.ts';
import { placeFrom } from '../src/register/place.ts';
import { helpIfAsked } from './command-line/help-if-asked.ts';
import { checkRegister } from './register/check-register.ts';
import { countedEarlier } from './register/counted-earlier.ts';
import { verifyAddress } from './register/verify-address.ts';
import { verifyText } from './register/verify-text.ts';
import { fileLines } from './validate/file-lines.ts';
import { report } from './validate/report.ts';
import { validateFolder } from './validate/validate-folder.ts';

/**
 * `npm run verify [-- ADDRESS | FILE]`: checks every line of the register and every byte of the
 * earlier words kept beside it, then makes the digest of what stands at an address, or of a text
 * file, again and says what the register knows of it. Asks nobody: works offline. Ends with 1 when
 * the register was tampered with or knows no such reading, with 2 when it was called wrongly.
 */
helpIfAsked('npm run verify [-- ADDRESS | FILE]\n');
const [asked, ...more] = process.argv.slice(2);
if (more.length > 0) {
  process.stderr.write('Which one? npm run verify takes one address or one file.\n');
  process.exit(2);
}
const colours = process.stdout.isTTY && process.stdout.hasColors();
const { content, report: recordsReport } = validateFolder(contentFolder(), colours);
if (!content?.archive) {
  process.stdout.write(recordsReport);
  process.exit(1);
}
const archive = makeArchive(entriesOf(content));
const { register, files, faults, kept, surfaces } = checkRegister(content, archive);
const folder = registerFolder(content.folder);
if (faults.length > 0) {
  process.stdout.write(report(faults, 0, { colours, linesOf: fileLines() }));
  process.exit(1);
}
if (files.size === 0) {
  process.stdout.write(`${folder}: none begun; npm run publish-register begins one.\n`);
} else {
  const hash = registerHash(files.get(HEADS_FILE) ?? '') ?? '';
  process.stdout.write(
    `${folder}: ${register.events.toLocaleString('en-GB')} lines, every chain is whole.\nThe register as a whole: ${hash}\n${countedEarlier(register.lives, surfaces, kept)}`,
  );
}
if (asked !== undefined) {
  const isRecord = asked.endsWith('.md') && placeFrom(asked) !== undefined;
  const isFile = !isRecord && statSync(asked, { throwIfNoEntry: false })?.isFile() === true;
  const said = isFile
    ? verifyText(readFileSync(asked, 'utf8'), register.lives)
    : verifyAddress(asked, register.lives, surfaces);
  process.stdout.write(said.text);
  if (!said.isKnown) process.exitCode = 1;
}
