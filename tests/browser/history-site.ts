import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FIXTURE_BASE, FIXTURE_CONTENT, runScript, temporaryFolder } from '../site/made-site.ts';

/** The record that is edited after it was published, and the one of which an item is withdrawn. */
const EDITED = 'meetings/harbour-board/2021-03-04.md';
const WITHDRAWN = 'meetings/harbour-board/2021-06-10.md';
/** The record whose date is mended, and whose items are numbered anew after that. */
const MISDATED = 'meetings/audit-committee/2020-11-19.md';
const RENUMBERED = 'meetings/audit-committee/2020-11-20.md';
const REGISTERS = ['register/harbour-board/2021.txt', 'register/audit-committee/2020.txt'];

const NOTICE =
  'withdrawn: { on: 2026-11-02, reason: personal-data, ask: The harbour office }\n```\n';

/** A site whose records were published, edited and withdrawn. */
export interface HistorySite {
  folder: string;
  /** The register of the meetings, as text. */
  register: string;
  remove: () => void;
}

function change(file: string, words: string, to: string): void {
  const text = readFileSync(file, 'utf8');
  if (!text.includes(words)) throw new Error(`${file} does not say “${words}”.`);
  writeFileSync(file, text.replace(words, to));
}

/**
 * Publishes the small archive of the tests, edits two passages of a minute, once with the earlier
 * words kept and once without, withdraws an item, mends a date, then puts an item before others,
 * takes a paragraph out, edits what the register is not told of, and builds the site. Throws with what was said where a command fails.
 */
export function makeHistorySite(): HistorySite {
  const folder = temporaryFolder();
  const [content, site, copy] = [
    join(folder, 'content'),
    join(folder, 'dist'),
    join(folder, 'copy.md'),
  ];
  const remove = (): void => {
    rmSync(folder, { recursive: true, force: true });
  };
  const run = (...command: string[]): void => {
    const env = { CONTENT_DIR: content, BASE_PATH: FIXTURE_BASE };
    const { status, output } = runScript(command, env);
    if (status === 0) return;
    remove();
    throw new Error(`${command.join(' ')}:\n${output}`);
  };
  const publish = (...args: string[]): void => run('scripts/publish-register.ts', ...args);
  cpSync(FIXTURE_CONTENT, content, { recursive: true });
  change(join(content, MISDATED), '2019/20\n', '2019/20\n\nThey would be laid before the board.\n');
  change(
    join(content, MISDATED),
    'topics: [dredging]\n```\n',
    'topics: [dredging]\n```\n\nThey were read.\n\nThey rose.\n',
  );
  publish();
  cpSync(join(content, EDITED), copy);
  change(join(content, EDITED), 'half a metre to silt', 'two metres to silt');
  publish('--earlier', copy, '--reason', 'The figure was miscopied');
  change(join(content, EDITED), 'would go to the museum', 'would be sold');
  publish('--without-earlier-words', '--reason', 'It named a buyer');
  const record = readFileSync(join(content, WITHDRAWN), 'utf8');
  const item = record.indexOf('topics: [dredging]');
  writeFileSync(join(content, WITHDRAWN), `${record.slice(0, item)}${NOTICE}`);
  publish();
  renameSync(join(content, MISDATED), join(content, RENUMBERED));
  change(join(content, RENUMBERED), 'date: 2020-11-19', 'date: 2020-11-20');
  publish('--moved', 'audit-committee/2020-11-19', 'audit-committee/2020-11-20');
  change(join(content, RENUMBERED), '## 2. Charges', '## 3. Charges');
  change(join(content, RENUMBERED), '## 1. The', '## 1. Welcome\n\n## 2. The');
  const numbered = (from: string, to: string): string[] => [
    '--moved',
    `audit-committee/2020-11-20#item-${from}`,
    `audit-committee/2020-11-20#item-${to}`,
  ];
  publish(...numbered('1', '2'), ...numbered('2', '3'));
  change(join(content, RENUMBERED), 'They were read.\n\n', '');
  publish('--without-earlier-words');
  change(join(content, WITHDRAWN), 'agreed with one correction', 'agreed and corrected');
  run('scripts/build.ts', '--out', site, '--cache', join(folder, 'astro'));
  const register = REGISTERS.map((path) => readFileSync(join(content, path), 'utf8')).join('');
  return { folder: site, register, remove };
}
