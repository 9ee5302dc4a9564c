import { makeArchive } from '../src/archive/archive.ts';
import { contentFolder } from '../src/archive/content-folder.ts';
import { entriesOf } from '../src/archive/entries-of.ts';
import type { Problem } from '../src/record/problems.ts';
import { registerFolder } from '../src/register/register-folder.ts';
import { withEvents } from '../src/register/register.ts';
import { helpIfAsked } from './command-line/help-if-asked.ts';
import { asked, USAGE } from './register/asked.ts';
import { checkRegister } from './register/check-register.ts';
import { counted } from './register/counted.ts';
import { earlierAfter, missingProblems } from './register/earlier-after.ts';
import { earlierVersions } from './register/earlier-versions.ts';
import { writeEarlier, writeRegister } from './register/write-register.ts';
import { fileLines } from './validate/file-lines.ts';
import { report } from './validate/report.ts';
import { validateFolder } from './validate/validate-folder.ts';

/**
 * `npm run publish-register`: adds to the register in CONTENT_DIR what is published now. Writes
 * nothing and ends with 1 when a record is wrong, the register was tampered with, or something
 * would be lost or changed unsaid; the messages say what to write. Words that were edited since they
 * were published are kept beside the register, from the records' history in git or a copy.
 */
helpIfAsked(USAGE);
const said = asked(process.argv.slice(2));
if ('fault' in said) {
  process.stderr.write(`${said.fault}\n${USAGE}`);
  process.exit(2);
}
const colours = process.stdout.isTTY && process.stdout.hasColors();
const validated = validateFolder(contentFolder(), colours);
if (validated.hasErrors || !validated.content) {
  process.stdout.write(validated.report);
  process.exit(1);
}
const stop = (problems: readonly Problem[]): never => {
  process.stdout.write(report(problems, 0, { colours, linesOf: fileLines() }));
  process.exit(1);
};
const { content } = validated;
const versions = earlierVersions(content.folder, said.earlier);
const checked = checkRegister(content, makeArchive(entriesOf(content)), said, versions);
if (checked.problems.length > 0) stop(checked.problems);
const folder = registerFolder(content.folder);
const lines = withEvents(checked.files, checked.events);
const words = earlierAfter(checked, lines, versions);
if (words.missing.length > 0) stop(missingProblems(content.folder, words.missing));
writeEarlier(folder, words.files);
writeRegister(folder, lines);
process.stdout.write(`${folder}: ${counted(checked.events)}${words.note}\n`);
