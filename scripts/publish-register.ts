import { makeArchive } from '../src/archive/archive.ts';
import { contentFolder } from '../src/archive/content.ts';
import { entriesOf } from '../src/archive/entries-of.ts';
import { registerFolder } from '../src/register/register-folder.ts';
import { withEvents } from '../src/register/register.ts';
import { asked, USAGE } from './register/asked.ts';
import { checkRegister } from './register/check-register.ts';
import { counted } from './register/counted.ts';
import { writeRegister } from './register/write-register.ts';
import { fileLines } from './validate/file-lines.ts';
import { report } from './validate/report.ts';
import { validateFolder } from './validate/validate-folder.ts';

/**
 * `npm run publish-register`: adds to the register in CONTENT_DIR what is published now. Writes
 * nothing and ends with 1 when a record is wrong, the register was tampered with, or something
 * would be lost or changed unsaid; the messages say what to write.
 */
const said = asked(process.argv.slice(2));
if ('fault' in said) {
  process.stderr.write(`${said.fault}\n${USAGE}`);
  process.exit(1);
}
const colours = process.stdout.isTTY && !process.env['NO_COLOR'];
const validated = validateFolder(contentFolder(), colours);
if (validated.hasErrors || !validated.content) {
  process.stdout.write(validated.report);
  process.exit(1);
}
const { content } = validated;
const { files, events, problems } = checkRegister(content, makeArchive(entriesOf(content)), said);
if (problems.length > 0) {
  process.stdout.write(report(problems, 0, { colours, linesOf: fileLines() }));
  process.exit(1);
}
const folder = registerFolder(content.folder);
writeRegister(folder, withEvents(files, events));
process.stdout.write(`${folder}: ${counted(events)}\n`);
