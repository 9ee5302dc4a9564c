import { contentFolder } from '../src/archive/content-folder.ts';
import { validateFolder } from './validate/validate-folder.ts';

/**
 * `npm run validate`: reads every record of CONTENT_DIR and reports all that is wrong at once. Takes
 * no arguments: a folder that is named by one would be thought to have been checked. Ends with 1
 * when something is wrong, with 2 when it was called wrongly.
 */
if (process.argv.length > 2) {
  process.stderr.write(
    `“${process.argv.slice(2).join(' ')}” was not read: CONTENT_DIR in the environment names the folder of records.\n`,
  );
  process.exit(2);
}
const colours = process.stdout.isTTY && process.stdout.hasColors();
const { report, hasErrors } = validateFolder(contentFolder(), colours);
process.stdout.write(report);
process.exitCode = hasErrors ? 1 : 0;
