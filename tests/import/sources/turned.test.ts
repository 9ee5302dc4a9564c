import { describe, expect, test } from 'vitest';
import { readPdf } from '../../../scripts/import/sources/pdf.ts';
import { column, makePdf, type SetText } from '../make-pdf.ts';

const FIRST = column(['Minutes of the Harbour Committee held on 4 March 2021'], 72, 100);

/** Where text of a page turned by so many degrees starts, if it starts at x and y (from the top) when held upright. */
const PLACES: Readonly<Record<number, (x: number, y: number) => { x: number; y: number }>> = {
  90: (x, y) => ({ x: y, y: 842 - x }),
  180: (x, y) => ({ x: 595 - x, y: 842 - y }),
  270: (x, y) => ({ x: 595 - y, y: x }),
};

const turned = (page: readonly SetText[], by: number): SetText[] =>
  page.map((text) => ({ ...text, ...PLACES[by]?.(text.x, text.y), turned: by }));

describe('a page set sideways or upside down', () => {
  const table = [
    { text: 'Berth', x: 72, y: 100 },
    { text: 'Dues', x: 300, y: 100 },
    { text: 'North quay', x: 72, y: 114 },
    { text: '40 pounds', x: 300, y: 114 },
    { text: 'South quay', x: 72, y: 128 },
    { text: '30 pounds', x: 300, y: 128 },
  ];

  test.each([90, 180, 270])('is read as its reader holds it: %i degrees', async (degrees) => {
    const { lines, remarks } = await readPdf(makePdf([FIRST, turned(table, degrees)]), 'm.pdf');
    expect(lines.slice(1).map(({ text, place }) => [text, place.page])).toEqual([
      ['Berth | Dues', 2],
      ['North quay | 40 pounds', 2],
      ['South quay | 30 pounds', 2],
    ]);
    expect(remarks).toEqual([]);
  });

  test('text at another angle is left out, and remarked on once', async () => {
    const stamp: SetText = { text: 'DRAFT', x: 300, y: 500, turned: 45 };
    const pages = [
      [...FIRST, stamp],
      [...column(['The dues were noted.'], 72, 100), stamp],
    ];
    const { lines, remarks } = await readPdf(makePdf(pages), 'm.pdf');
    expect(lines.map(({ text }) => text).join(' ')).not.toContain('DRAFT');
    expect(remarks).toEqual([
      { message: 'text at an angle left out: “DRAFT”', place: { page: 1 } },
    ]);
  });
});

test('a page without any text is remarked on', async () => {
  const { remarks } = await readPdf(makePdf([FIRST, []]), 'm.pdf');
  expect(remarks).toEqual([
    { message: 'this page has no text; if it is a scan, OCR is needed', place: { page: 2 } },
  ]);
});
