import { makeArchive } from '../src/archive/archive.ts';
import { contentFolder } from '../src/archive/content-folder.ts';
import { entriesOf } from '../src/archive/entries-of.ts';
import { registerFiles } from '../src/register/register-folder.ts';
import { checkPublished } from './build/published.ts';
import { helpIfAsked } from './command-line/help-if-asked.ts';
import { fileLines } from './validate/file-lines.ts';
import { report } from './validate/report.ts';
import { validateFolder } from './validate/validate-folder.ts';

/**
 * `npm run validate`: reads every record of CONTENT_DIR and reports all that is wrong at once; where
 * nothing is, it compares them with what was published, as a build does. Takes no arguments: a folder
 * that is named by one would be thought to have been checked. Ends with 1 when something is wrong,
 * with 2 when it was called wrongly.
 */
helpIfAsked(
  'npm run validate\nCONTENT_DIR in the environment names the folder of records, unless it is content.\n',
);
if (process.argv.length > 2) {
  process.stderr.write(
    `“${process.argv.slice(2).join(' ')}” was not read: CONTENT_DIR in the environment names the folder of records.\n`,
  );
  process.exit(2);
}
const colours = process.stdout.isTTY && process.stdout.hasColors();
const validated = validateFolder(contentFolder(), colours);
const { content, hasErrors } = validated;
const published =
  !hasErrors && content && registerFiles(content.folder).size > 0
    ? checkPublished(content, makeArchive(entriesOf(content)))
    : { problems: [], note: '' };
const problems = [...validated.problems, ...published.problems];
process.stdout.write(report(problems, validated.files, { colours, linesOf: fileLines() }));
process.stdout.write(published.note);
process.exitCode = hasErrors || published.problems.length > 0 ? 1 : 0;
