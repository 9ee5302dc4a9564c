import { addresses } from '../../src/archive/addresses.ts';
import { readContent } from '../../src/archive/content.ts';
import { addressable } from '../../src/record/passages.ts';
import type { Judged } from './judged.ts';

const PLAIN = /^[a-z]{4,}$/; // fostering
const EVERY = 4;

function misspelled(word: string): string {
  return word.slice(0, 3) + word.slice(4);
}

function plainWords(text: string): string[] {
  return text.split(/[^\p{L}]+/u).filter((word) => word !== '');
}

/**
 * Known-item queries drawn evenly from the words of a content folder, for archives that nobody
 * has judged queries for: a phrase of an item, words of it with who presented it or when, two rare
 * words one of which is misspelled. The item itself answers each.
 */
export function sampledQueries(folder: string, many: number): Judged[] {
  const { records } = readContent(folder);
  const items = records.meetings.flatMap((meeting) =>
    meeting.items.map((item) => ({ meeting, item })),
  );
  const counts = new Map<string, number>();
  const wordsOf = ({ item }: (typeof items)[number]): string[] =>
    addressable(item.blocks).flatMap(({ text }) => plainWords(text));
  for (const one of items) {
    for (const word of new Set(wordsOf(one))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const step = Math.max(1, Math.floor(items.length / many));
  return items
    .filter((_, index) => index % step === 0)
    .slice(0, many)
    .map((one, index): Judged => {
      const { meeting, item } = one;
      const all = wordsOf(one);
      const plain = [...new Set(all.filter((word) => PLAIN.test(word)))];
      const rare = plain.sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0));
      const [first = '', second = '', third = ''] = rare;
      const passages = addressable(item.blocks).map(({ text }) => plainWords(text));
      const longest = passages.sort((a, b) => b.length - a.length)[0] ?? [];
      const at = Math.floor(longest.length / 3);
      const forms: Omit<Judged, 'answers'>[] = [
        { asks: 'phrase', query: `"${longest.slice(at, at + 4).join(' ')}"` },
        { asks: 'words', query: `${second} ${third}` },
        { asks: 'name', query: `${item.facts.presenters?.[0] ?? item.title} ${second}` },
        { asks: 'misspelling', query: `${first.length > 7 ? misspelled(first) : first} ${third}` },
      ];
      const form = forms[index % EVERY] ?? { asks: 'words', query: first };
      return { ...form, answers: [addresses.item(meeting.id, item.id)] };
    });
}
