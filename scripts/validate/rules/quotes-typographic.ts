import type { AnyRecord } from '../../../src/record/read.ts';
import type { Records } from '../records.ts';
import type { Place } from '../places.ts';
import type { Finding, Rule } from '../rule.ts';

/** A whole value between quotation marks as Word sets them: “Village Hall”. */
const QUOTED = /^[“„‘][^“”„‘’]*[”’]$/;
/** Lists of names and the like: a name between such marks is nobody's, and reported as that. */
const NAMES = new Set(['attendance', 'presenters', 'contact', 'authors', 'person', 'id']);

type Path = (string | number)[];

function* texts(value: unknown, path: Path = []): Generator<{ text: string; path: Path }> {
  if (typeof value === 'string') yield { text: value, path };
  if (typeof value !== 'object' || value === null) return;
  const entries: [string, unknown][] = Object.entries(value);
  for (const [key, one] of entries) {
    if (NAMES.has(key)) continue;
    yield* texts(one, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}

function* facts(records: Records): Generator<{ facts: unknown; place(path: Path): Place }> {
  const all: AnyRecord[] = Object.values(records.content.records).flat();
  for (const record of all) {
    yield { facts: record.facts, place: (path) => records.inFrontMatter(record, path) };
  }
  for (const agenda of records.agendas) {
    for (const item of agenda.items) {
      yield { facts: item.facts, place: (path) => records.inFacts(agenda, item, path) };
    }
  }
}

/** Quotation marks around a value are straight: those of Word would be shown as a part of it. */
export const quotesTypographic: Rule = {
  name: 'quotes-typographic',
  severity: 'warning',
  *check(records): Generator<Finding> {
    for (const { facts: value, place } of facts(records)) {
      for (const { text, path } of texts(value)) {
        if (!QUOTED.test(text)) continue;
        yield {
          ...place(path),
          message: `These quotation marks are typographic, as Word sets them: they are a part of “${String(path.findLast((part) => typeof part === 'string'))}”, and shown.`,
          help: 'If they are not meant to be, write straight ones: "Town Hall".',
        };
      }
    }
  },
};
