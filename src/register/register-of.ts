import { group, type Archive } from '../archive/archive.ts';
import { contentFolder } from '../archive/content-folder.ts';
import { AskedMap, note, question, questionOfMap } from '../archive/asked.ts';
import { remembered } from '../archive/once.ts';
import type { RecordKind } from '../record/paths.ts';
import { formerPages, itemsByPage, type FormerPage, type Standing } from './answers.ts';
import { byKey, readEarlierWords, wordsKept, type WordsKept } from './earlier-words.ts';
import { joinedLives } from './joined.ts';
import type { Life, Lives } from './lives.ts';
import type { Place } from './place.ts';
import { earlierFiles, registerFiles, registerFolder } from './register-folder.ts';
import { readRegister } from './register.ts';
import type { Notice } from './surface.ts';
import { isWithheld } from './withheld.ts';

/** The register of the content folder as pages ask it. */
export interface RegisterForPages {
  lives: Lives;
  /** Places of items by the page on which they were published. */
  items: ReadonlyMap<Place, Place[]>;
  standing: Standing;
  /** Pages that lead on or show a notice. */
  former: FormerPage[];
  /** Pages that lead on to a page, by its place. */
  cameFrom: ReadonlyMap<Place, Place[]>;
  /** Lives of items that were put into others, by where those stand now. */
  joined: ReadonlyMap<Place, Life[]>;
  /** Finds earlier words that are kept and may be shown. */
  kept: WordsKept;
  /** The same words, by what names them: place, passage and digest. */
  keptWords: ReadonlyMap<string, string>;
}

/** The questions that pages ask of the register. */
const LIVES = 'register: lives';
const ITEMS = 'register: items';
const CAME_FROM = 'register: came from';
const JOINED = 'register: joined';
const NOTICES = 'register: notices';
const FORMER = 'register: former pages';
const KEPT = 'register: earlier words';

function has(archive: Archive, place: Place): boolean {
  const held: Record<RecordKind, { has(id: string): boolean }> = {
    meetings: place.includes('#') ? archive.items : archive.meetings,
    papers: archive.papers,
    bodies: archive.bodies,
    people: archive.persons,
    topics: archive.topics,
  };
  const [kind = '', ...id] = place.split('/');
  return Object.entries(held).some(([name, one]) => name === kind && one.has(id.join('/')));
}

function standingIn(archive: Archive): Standing {
  const notices = new Map<Place, Notice & { on?: string; title?: string | undefined }>();
  for (const [place, { withdrawn }] of archive.withdrawn) notices.set(place, withdrawn);
  for (const { id, withdrawn } of archive.meetings.values()) {
    for (const item of withdrawn) notices.set(`meetings/${id}#item-${item.id}`, item.withdrawn);
  }
  const isPrivate = (place: Place): boolean =>
    archive.items.get(place.replace(/^meetings\//, ''))?.item.facts.exempt !== undefined;
  return {
    has: (place) => has(archive, place),
    isPrivate,
    withdrawn: new AskedMap(NOTICES, notices),
  };
}

/*
 * The build and Astro's pages load this module each for itself; the one global variable exists once
 * (see in-hand.ts), so that the register that was checked is not read again for the pages.
 */
declare global {
  var minutebookLives: WeakMap<Archive, Lives> | undefined;
}

/** Keeps what a register was read to for the pages of an archive in this process. */
export function keepLives(archive: Archive, lives: Lives): void {
  globalThis.minutebookLives ??= new WeakMap();
  globalThis.minutebookLives.set(archive, lives);
}

function livesIn(folder: string): Lives {
  return readRegister(registerFiles(folder), registerFolder(folder)).lives;
}

/** The earlier words kept in a content folder, by what names them; without any that may stand nowhere. */
function keptIn(folder: string, lives: Lives, standing: Standing): Map<string, string> {
  const { entries } = readEarlierWords(earlierFiles(folder), registerFolder(folder), lives);
  return byKey(entries.filter((entry) => !isWithheld(lives, standing, entry)));
}

/**
 * The register of the content folder, read once for all pages of an archive; empty where none was
 * begun. The build has checked it by then.
 */
export const registerOf = remembered((archive: Archive): RegisterForPages => {
  const lives = globalThis.minutebookLives?.get(archive) ?? livesIn(contentFolder());
  const standing = standingIn(archive);
  const former = formerPages(lives, standing);
  const cameFrom = new Map<Place, Place[]>();
  for (const { page, answer } of former) {
    if (answer.kind === 'moved') group(cameFrom, answer.to, page);
  }
  const keptWords = new AskedMap(KEPT, keptIn(contentFolder(), lives, standing));
  return {
    lives: new AskedMap(LIVES, lives),
    items: new AskedMap(ITEMS, itemsByPage(lives)),
    standing,
    get former() {
      note(FORMER);
      return former;
    },
    cameFrom: new AskedMap(CAME_FROM, cameFrom),
    joined: new AskedMap(JOINED, joinedLives(lives)),
    kept: wordsKept(keptWords),
    keptWords,
  };
});

questionOfMap(LIVES, (archive) => registerOf(archive).lives);
questionOfMap(ITEMS, (archive) => registerOf(archive).items);
questionOfMap(CAME_FROM, (archive) => registerOf(archive).cameFrom);
questionOfMap(JOINED, (archive) => registerOf(archive).joined);
questionOfMap(NOTICES, (archive) => registerOf(archive).standing.withdrawn);
questionOfMap(KEPT, (archive) => registerOf(archive).keptWords);
question(FORMER, (archive) => registerOf(archive).former);
