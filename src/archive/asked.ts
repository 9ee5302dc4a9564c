import type { Archive } from './archive.ts';

/*
 * A page that was made from the same answers as last time is the same page. So the archive notes,
 * while a page is made, what the page asks: the names of questions, each with a key. A build then
 * asks the same questions again and makes anew only the pages whose answers changed
 * (scripts/build/kept-pages.ts). Nothing lists by hand what a page depends on.
 */

/** Stands where a key would, for a question that was answered with everything. */
const ALL = '*';
/** Stands where a key would, for a question that was answered with the keys alone. */
const KEYS = '* keys';

/** Gives the answer to a question for a key; `undefined` where there is none. */
type Ask = (archive: Archive, key: string) => unknown;

interface Question {
  ask: Ask;
  /** Whether its answers are parts of the archive, the same ones each time, and not made for whoever asks. */
  isHeld: boolean;
}

/** An answer to a question that was asked again. */
export interface Answer {
  answer: unknown;
  /** Set where it is a part of the archive, so that its digest can be remembered. */
  isHeld?: true;
}

/*
 * Astro loads the loader and the pages as modules of their own (see in-hand.ts); what is asked in
 * one is noted in the other through these global variables, of which there is one each.
 */
declare global {
  var minutebookQuestions: Map<string, Question> | undefined;
  var minutebookAsked: Set<string> | undefined;
}

/** What parts the name of a question from its key. */
const GAP = '\n';

/** Makes a question known by its name, so that it can be asked again by that name alone. */
export function question(name: string, ask: Ask): void {
  known(name, { ask, isHeld: false });
}

function known(name: string, asked: Question): void {
  globalThis.minutebookQuestions ??= new Map();
  globalThis.minutebookQuestions.set(name, asked);
}

/** Notes that a page asked something; does nothing while no page is made. */
export function note(name: string, key = ALL): void {
  globalThis.minutebookAsked?.add(`${name}${GAP}${key}`);
}

/** Works something out of which only the answer counts: what is asked meanwhile is not noted. */
export function unnoted<Answer>(ask: () => Answer): Answer {
  const { minutebookAsked: asked } = globalThis;
  globalThis.minutebookAsked = undefined;
  try {
    return ask();
  } finally {
    globalThis.minutebookAsked = asked;
  }
}

/**
 * Makes something and gives it with everything that was asked of the archive meanwhile, as
 * `answerTo` takes it. One thing at a time: throws when another is being made.
 */
export async function noting<Made>(
  make: () => Promise<Made>,
): Promise<{ made: Made; asked: string[] }> {
  if (globalThis.minutebookAsked) throw new Error('Two pages are being made at the same time.');
  const asked = new Set<string>();
  globalThis.minutebookAsked = asked;
  try {
    return { made: await make(), asked: [...asked] };
  } finally {
    globalThis.minutebookAsked = undefined;
  }
}

/** The name of a question that was noted, and its key. */
export function partsOf(asked: string): [name: string, key: string] {
  const gap = asked.indexOf(GAP);
  return [asked.slice(0, gap), asked.slice(gap + 1)];
}

/** Asks again what was noted. Gives undefined where the question is not known any more. */
export function answerTo(archive: Archive, name: string, key: string): Answer | undefined {
  const asked = globalThis.minutebookQuestions?.get(name);
  if (!asked) return undefined;
  const answer = unnoted(() => asked.ask(archive, key));
  return { answer, ...(asked.isHeld && key !== KEYS && { isHeld: true }) };
}

/** A map that notes what is looked up in it. */
export class AskedMap<Value> extends Map<string, Value> {
  readonly #name: string;

  /** @param name by which `questionOfMap` knows it. */
  constructor(name: string, entries: Iterable<readonly [string, Value]>) {
    super(entries);
    this.#name = name;
  }

  override get size(): number {
    note(this.#name, KEYS);
    return super.size;
  }

  override get(key: string): Value | undefined {
    note(this.#name, key);
    return super.get(key);
  }

  override has(key: string): boolean {
    note(this.#name, key);
    return super.has(key);
  }

  override keys(): MapIterator<string> {
    note(this.#name, KEYS);
    return super.keys();
  }

  override values(): MapIterator<Value> {
    note(this.#name);
    return super.values();
  }

  override entries(): MapIterator<[string, Value]> {
    note(this.#name);
    return super.entries();
  }

  override [Symbol.iterator](): MapIterator<[string, Value]> {
    return this.entries();
  }

  override forEach(each: (value: Value, key: string, map: Map<string, Value>) => void): void {
    note(this.#name);
    super.forEach(each);
  }
}

/**
 * Makes a map of an archive known by its name, so that it can be asked again.
 * @param of gives the map of an archive.
 */
export function questionOfMap<Value>(
  name: string,
  of: (archive: Archive) => ReadonlyMap<string, Value>,
): void {
  const ask: Ask = (archive, key) => {
    const map = of(archive);
    if (key === ALL) return map;
    return key === KEYS ? [...map.keys()] : map.get(key);
  };
  known(name, { ask, isHeld: true });
}
