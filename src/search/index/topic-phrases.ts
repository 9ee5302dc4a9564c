import type { KnownName } from '../data/format.ts';
import { stem } from '../text/stem.ts';
import { words } from '../text/tokens.ts';
import type { ReadText } from './read-text.ts';

/** A name of a topic as it may stand in running text. */
interface Phrase {
  topic: string;
  stems: string[];
  /** For an acronym: the letters that must stand so in the text. */
  acronym: string | undefined;
}

/** `LAC`, `CSE`, `Q4`: written in capitals. */
const ACRONYM = /^[A-Z][A-Z0-9]+$/;

/** Finds which topics are named in a text by one of their names; made once for all topics. */
export class TopicPhrases {
  readonly #byFirst = new Map<string, Phrase[]>();

  constructor(topics: readonly KnownName[]) {
    for (const [topic, ...names] of topics) {
      for (const name of names) this.#add(topic, name);
    }
  }

  /** A single ordinary word (`Prevent`, `thresholds`) is no sign of the topic in running text. */
  #add(topic: string, name: string): void {
    const stems = words(name).map(stem);
    const [first] = stems;
    const acronym = ACRONYM.test(name) ? name : undefined;
    if (first === undefined || (stems.length === 1 && acronym === undefined)) return;
    const list = this.#byFirst.get(first) ?? [];
    list.push({ topic, stems, acronym });
    this.#byFirst.set(first, list);
  }

  /** The ids of the topics named in a text, each as often as it is named. */
  namedIn({ text, words: written }: ReadText): string[] {
    const stems = written.map(stem);
    const named: string[] = [];
    for (const [at, first] of stems.entries()) {
      for (const phrase of this.#byFirst.get(first) ?? []) {
        if (!phrase.stems.every((one, step) => stems[at + step] === one)) continue;
        if (phrase.acronym === undefined || text.includes(phrase.acronym)) named.push(phrase.topic);
      }
    }
    return named;
  }
}
