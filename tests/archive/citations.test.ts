import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cite, FORMATS, type Citation } from '../../src/archive/citations.ts';
import { readReadings, writeReadings } from '../../src/archive/page-readings.ts';
import { pinnedReport, type EarlierReading } from '../../src/archive/pinned.ts';

const CITATION: Citation = {
  council: 'Kirklees Council',
  body: 'Corporate Parenting Board',
  date: '2017-02-20',
  dateWords: '20 February 2017',
  number: '9',
  title: 'Virtual Head Teacher Report',
  part: 'paragraph 7',
  address:
    'https://minutes.example.org/meetings/corporate-parenting-board/2017-02-20/?reading=0123456789abcdef#item-9-p7',
  read: '2026-11-21',
  readWords: '21 November 2026',
  language: 'en-GB',
  words: { minute: 'Minute', minutesOf: 'minutes of', read: 'read', genre: 'Minutes' },
};
const HARD: Citation = {
  ...CITATION,
  body: 'R&D {Board}',
  number: '77/21',
  title: 'Costs: 5% of £1_000 #1 ~ $2 \\ [x](y) *z* <b> "q"\nER  - ',
};

describe('a citation', () => {
  it.each(FORMATS)('as %s', (format) => {
    expect(cite(CITATION, format)).toMatchSnapshot();
  });
  it.each(FORMATS)('with every mark of a format in its words, as %s', (format) => {
    expect(cite(HARD, format)).toMatchSnapshot();
  });

  it('is one RIS record and valid CSL-JSON whatever stands in the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        const citation = { ...CITATION, title };
        const lines = cite(citation, 'ris').split('\r\n').slice(0, -1);
        const odd = lines.filter((line) => !/^[A-Z][A-Z0-9] {2}- /.test(line));
        expect({ odd, count: lines.length }).toEqual({ odd: [], count: 11 });
        const [item]: unknown[] = JSON.parse(cite(citation, 'csl-json'));
        expect(item).toHaveProperty('URL', CITATION.address);
      }),
      { numRuns: 50 },
    );
  });

  it('keeps the braces of BibTeX balanced whatever stands in the title', () => {
    fc.assert(
      fc.property(fc.string(), (title) => {
        const written = cite({ ...CITATION, title }, 'bibtex');
        expect(written.split('{').length).toBe(written.split('}').length);
      }),
    );
  });
});

const EARLIER: EarlierReading[] = [
  {
    reading: 'a'.repeat(16),
    change: 'corrected',
    on: '2017-04-24',
    by: '/meetings/b/2017-04-24/#item-2',
  },
  { reading: 'b'.repeat(16), change: 'edited', on: '2018-01-02', because: 'copied: wrongly, 50%' },
];

describe('a pinned citation', () => {
  it('says what became of the reading it names', () => {
    const now = 'c'.repeat(16);
    expect(pinnedReport(now.toUpperCase(), now, EARLIER)).toEqual({ kind: 'as-cited' });
    expect(pinnedReport('a'.repeat(16), now, EARLIER)).toEqual({
      kind: 'corrected',
      on: '2017-04-24',
      by: '/meetings/b/2017-04-24/#item-2',
    });
    expect(pinnedReport('b'.repeat(16), undefined, EARLIER)).toMatchObject({ kind: 'edited' });
    for (const wrong of ['', 'd'.repeat(16), 'c'.repeat(15), `${now}0`, '<script>']) {
      expect(pinnedReport(wrong, now, EARLIER)).toEqual({ kind: 'unknown' });
    }
  });

  it('finds the readings that a page carries as it wrote them', () => {
    const readings = {
      current: new Map([
        ['item-9', 'c'.repeat(16)],
        ['item-9-p4', 'd'.repeat(16)],
      ]),
      earlier: new Map([['item-9-p4', EARLIER]]),
    };
    const written = writeReadings(readings);
    expect(readReadings(written, ['item-9', 'item-9-p4'])).toEqual(readings);
    expect(readReadings(written, ['item-9']).current.size).toBe(0);
    const gone = writeReadings({ current: new Map([['item-1-p1', 'gone']]), earlier: new Map() });
    expect(readReadings(gone, ['item-1-p1']).current.size).toBe(0);
  });
});
