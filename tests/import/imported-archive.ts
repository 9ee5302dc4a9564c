import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { writeRegister } from '../../scripts/register/write-register.ts';
import { fullDigest } from '../../src/archive/digest.ts';
import type { Event } from '../../src/register/events.ts';
import { livingAt } from '../../src/register/lives.ts';
import { pageOf, type Place } from '../../src/register/place.ts';
import { registerFiles, registerFolder } from '../../src/register/register-folder.ts';
import { readRegister, withEvents } from '../../src/register/register.ts';
import { meetingPage, pathsMeeting, type PageMeeting } from './council-pages.ts';
import { inFolder, runTestImport, type TestRun } from './test-world.ts';

const ON = '2026-11-20';

/** A pack as text, a line a paragraph: an agenda, and the one report that it names. */
export const PACK = `Notice of Meeting
The Harbour Panel will meet in the Net Loft at 10.00 am on Monday 9 October 2017.
Agenda
1: Apologies
2: Lighting on Quay Street 5 - 8
To receive a report.
Name of meeting: Harbour Panel
Date: 9 October 2017
Title of report: Quay Street lighting
Forty lamps are to be replaced before the winter.`;

/** An archive into which one meeting was imported, and which imports it again. */
export class ImportedArchive {
  readonly folder: string;
  constructor(folder: string) {
    this.folder = folder;
  }
  get content(): string {
    return join(this.folder, 'content');
  }
  async again(meeting: PageMeeting = pathsMeeting(0)): Promise<TestRun> {
    await writeFile(join(this.folder, 'page.html'), meetingPage(meeting));
    return runTestImport([join(this.folder, 'page.html'), '--out', this.content]);
  }
  file(place: Place): string {
    return join(this.content, `${place}.md`);
  }
  async edit(place: Place, change: (text: string) => string): Promise<void> {
    await writeFile(this.file(place), change(await readFile(this.file(place), 'utf8')));
  }
  async rename(from: Place, to: Place): Promise<void> {
    await mkdir(dirname(this.file(to)), { recursive: true });
    await rename(this.file(from), this.file(to));
  }
  /** What `publish-register -- --withdrawn` leaves in the register. */
  withdraw(...places: Place[]): void {
    this.#register([
      ...published([...new Set([...places.map(pageOf), ...places])]),
      ...places.map((place): Event => ({
        on: ON,
        verb: 'withdrawn',
        place,
        reason: 'personal-data',
        ask: 'Democratic Services',
      })),
    ]);
  }
  /** What `publish-register -- --moved` leaves in the register. */
  move(from: Place, to: Place): void {
    this.#register([
      ...published([from]),
      { on: ON, verb: 'moved', place: from, to },
      ...published([to]).map((event) => ({ ...event, from })),
    ]);
  }
  #register(events: Event[]): void {
    const files = registerFiles(this.content);
    const folder = registerFolder(this.content);
    const { lives } = readRegister(files, folder);
    const fresh = events.filter(
      ({ verb, place }) => verb !== 'published' || livingAt(lives, place) === undefined,
    );
    writeRegister(folder, withEvents(files, fresh));
  }
  /** The paths of all records whose path or text has such words, in order. */
  async filesThat(words: RegExp): Promise<string[]> {
    const files = (await readdir(this.content, { recursive: true }))
      .filter((path) => path.endsWith('.md'))
      .sort();
    const texts = await Promise.all(
      files.map((path) => readFile(join(this.content, path), 'utf8')),
    );
    return files.filter((path, index) => words.test(path + (texts[index] ?? '')));
  }
}

function published(places: Place[]): Event[] {
  const digest = fullDigest('words');
  return places.map((place): Event => ({
    on: ON,
    verb: 'published',
    place,
    passages: [],
    ...(/^(?:meetings|papers)\//.test(place) && { digest }),
  }));
}

/** Calls with an archive of its own into which one meeting was imported; it is removed afterwards. */
export const importedArchive = (use: (archive: ImportedArchive) => Promise<void>): Promise<void> =>
  inFolder(async (folder) => {
    const archive = new ImportedArchive(folder);
    await archive.again();
    await use(archive);
  });

/** Where the meeting that was imported stands, and where it stands once its date was mended. */
export const OLD = 'meetings/paths-committee/2019-01-08';
export const NEW = 'meetings/paths-committee/2019-01-09';

/** The date of the meeting was mended, and its address with it. */
export async function mendDate(archive: ImportedArchive): Promise<void> {
  await archive.edit(OLD, (text) => text.replace('date: 2019-01-08', 'date: 2019-01-09'));
  await archive.rename(OLD, NEW);
  archive.move(OLD, NEW);
}

/** The body was renamed; its meetings are still where they were. */
export async function renameBody(archive: ImportedArchive): Promise<void> {
  await archive.edit('bodies/paths-committee', () => '---\nname: Rights of Way Panel\n---\n');
  await archive.rename('bodies/paths-committee', 'bodies/rights-of-way-panel');
  archive.move('bodies/paths-committee', 'bodies/rights-of-way-panel');
}

/** The remarks of a run that have such words, without the folder of the test. */
export function remarksOf({ out }: TestRun, words: RegExp): string {
  return out
    .split('\n')
    .filter((line) => /^ {2}\S/.test(line) && words.test(line))
    .map((line) => line.trim().replace(/^\/.*?\/page/, 'page'))
    .join('\n');
}
