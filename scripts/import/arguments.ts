import { parseArgs } from 'node:util';
import { closest, distance } from 'fastest-levenshtein';
import { isDay } from '../../src/record/dates.ts';
import { ImportProblem } from './problem.ts';

/** What the command line asks for. */
export interface ImportOptions {
  sources: string[];
  /** The committee, where the source does not name it. */
  body: string | undefined;
  /** The meeting's date (YYYY-MM-DD), where the source does not give it. */
  date: string | undefined;
  /** Only meetings from this day on (YYYY-MM-DD), for lists of meetings. */
  since: string | undefined;
  out: string;
  dryRun: boolean;
  json: boolean;
  keepContacts: boolean;
  /** Show every remark, not only the first ones. */
  allRemarks: boolean;
  /** Requests a second, for addresses. */
  rate: number;
  /** Folder of the cache of what was fetched. */
  cache: string;
  help: boolean;
}

const OPTIONS = {
  body: { type: 'string' },
  date: { type: 'string' },
  since: { type: 'string' },
  out: { type: 'string', default: process.env['CONTENT_DIR'] ?? 'content' },
  'dry-run': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  'keep-contacts': { type: 'boolean', default: false },
  'all-remarks': { type: 'boolean', default: false },
  rate: { type: 'string', default: '1' },
  cache: { type: 'string', default: '.cache/import' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** How the command is used. */
export const USAGE = `Usage: npm run import -- SOURCE… [options]

SOURCE is a file (PDF, Word, saved web page, text, web-service XML), a folder of
such files, or an address: a meeting (ieListDocuments.aspx), an agenda item, a
decision, a committee’s list (ieListMeetings.aspx) or mgWebService.asmx.

  --body "NAME"       the committee, where the source does not name it
  --date YYYY-MM-DD   the date, where the source does not give it
  --since YYYY-MM-DD  only meetings from this day on, for lists of meetings
  --out FOLDER        the archive’s content folder (content)
  --dry-run           read and summarise, write nothing
  --json              print what was recognised as JSON, write nothing
  --keep-contacts     keep telephone numbers, e-mail and home addresses
  --all-remarks       show every remark, not only the first 40
  --rate N            requests a second to one server (1)
  --cache FOLDER      where pages that were fetched are kept (.cache/import)

Exit code 0: done. 1: something could not be imported; nothing of it was written.
2: a record was edited by hand; the new text lies beside it for you to compare.
`;

/**
 * Reads the command line.
 * @throws ImportProblem for an unknown option (naming the nearest), a wrong date or no source
 */
export function importOptions(args: string[]): ImportOptions {
  const { values, positionals } = parsed(args);
  const options: ImportOptions = {
    sources: positionals,
    body: values.body,
    date: dayOption('--date', values.date),
    since: dayOption('--since', values.since),
    out: values.out,
    dryRun: values['dry-run'],
    json: values.json,
    keepContacts: values['keep-contacts'],
    allRemarks: values['all-remarks'],
    rate: rateOption(values.rate),
    cache: values.cache,
    help: values.help,
  };
  if (options.sources.length === 0 && !options.help) {
    throw new ImportProblem(
      'no source is given',
      'Name a file, a folder or an address: npm run import -- minutes.pdf',
    );
  }
  return options;
}

function parsed(args: string[]) {
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const unknown = /'(--?[\w-]+)/.exec(message)?.[1];
    const nearest =
      unknown === undefined
        ? undefined
        : closest(
            unknown,
            Object.keys(OPTIONS).map((name) => `--${name}`),
          );
    const near = unknown !== undefined && nearest !== undefined && distance(unknown, nearest) <= 3;
    throw new ImportProblem(
      message.split('. ')[0] ?? message,
      near ? `Did you mean ${nearest}?` : 'See npm run import -- --help.',
    );
  }
}

function dayOption(name: string, value: string | undefined): string | undefined {
  if (value === undefined || isDay(value)) return value;
  throw new ImportProblem(
    `${name} ${value} is not a date`,
    `Write it as year-month-day: ${name} 2017-04-24.`,
  );
}

function rateOption(value: string): number {
  const rate = Number(value);
  if (rate > 0 && rate <= 10) return rate;
  throw new ImportProblem(
    `--rate ${value} is not a number between 0 and 10`,
    'Leave it out for one request a second.',
  );
}
