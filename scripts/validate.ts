import { contentFolder } from '../src/archive/content-folder.ts';
import { validateFolder } from './validate/validate-folder.ts';

/** `npm run validate`: reads every record of CONTENT_DIR and reports all that is wrong at once. */
const colours = process.stdout.isTTY && process.stdout.hasColors();
const { report, hasErrors } = validateFolder(contentFolder(), colours);
process.stdout.write(report);
process.exitCode = hasErrors ? 1 : 0;
