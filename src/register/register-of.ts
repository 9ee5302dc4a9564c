import { group, type Archive } from '../archive/archive.ts';
import { contentFolder } from '../archive/content.ts';
import { once } from '../archive/once.ts';
import { formerPages, itemsByPage, type FormerPage, type Standing } from './answers.ts';
import type { Lives } from './lives.ts';
import type { Place } from './place.ts';
import { registerFiles, registerFolder } from './register-folder.ts';
import { readRegister } from './register.ts';
import type { Notice } from './surface.ts';

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
}

type Kind = 'meetings' | 'papers' | 'bodies' | 'people' | 'topics';

function has(archive: Archive, place: Place): boolean {
  const held: Record<Kind, { has(id: string): boolean }> = {
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
  return { has: (place) => has(archive, place), withdrawn: notices };
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

/**
 * The register of the content folder, read once for all pages of an archive; empty where none was
 * begun. The build has checked it by then.
 */
export const registerOf = once((archive: Archive): RegisterForPages => {
  const lives = globalThis.minutebookLives?.get(archive) ?? livesIn(contentFolder());
  const standing = standingIn(archive);
  const former = formerPages(lives, standing);
  const cameFrom = new Map<Place, Place[]>();
  for (const { page, answer } of former) {
    if (answer.kind === 'moved') group(cameFrom, answer.to, page);
  }
  return { lives, items: itemsByPage(lives), standing, former, cameFrom };
});
