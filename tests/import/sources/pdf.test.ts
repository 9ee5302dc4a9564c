import { describe, expect, test } from 'vitest';
import { readPdf } from '../../../scripts/import/sources/pdf.ts';
import { column, makePdf } from '../make-pdf.ts';

const LONG = [
  'Councillor Elspeth Stott asked how long the repairs to the footbridge at Holm Lane would',
  'take, and whether the school bus could go round by the mill until they were done.',
];

describe('a PDF read by position', () => {
  test('joins the lines of a paragraph and parts it from the next', async () => {
    const pdf = makePdf([
      [...column(LONG, 72, 100), ...column(['The report was noted.'], 72, 160)],
    ]);
    const { lines } = await readPdf(pdf, 'minutes.pdf');
    expect(lines.map((line) => line.text)).toEqual([LONG.join(' '), 'The report was noted.']);
  });

  test('keeps each short line of a list of names by itself, bold headings apart', async () => {
    const pdf = makePdf([
      [
        ...column(['Councillors present'], 72, 100, true),
        ...column(['Cllr Elspeth Stott', 'Cllr Neville Stott', 'Cllr Aled Moss'], 72, 114),
        ...column([...LONG], 72, 200),
      ],
    ]);
    const { lines } = await readPdf(pdf, 'minutes.pdf');
    expect(lines.slice(0, 4).map((line) => [line.text, line.bold === true])).toEqual([
      ['Councillors present', true],
      ['Cllr Elspeth Stott', false],
      ['Cllr Neville Stott', false],
      ['Cllr Aled Moss', false],
    ]);
  });

  test('puts a hanging number to its words and a name over two lines together', async () => {
    const pdf = makePdf([
      [
        { text: '12.', x: 72, y: 100 },
        { text: 'Apologies for absence', x: 108, y: 100, bold: true },
        ...column(
          [
            'Apologies were received from Councillors Bright, Ruddock, Ainley, Braithwaite and Crow-',
            'Brown.',
          ],
          72,
          128,
        ),
      ],
    ]);
    const { lines } = await readPdf(pdf, 'minutes.pdf');
    expect(lines[0]).toMatchObject({ marker: '12.', text: 'Apologies for absence', bold: true });
    expect(lines[1]?.text).toContain('Braithwaite and Crow-Brown.');
  });

  test('leaves running heads and page numbers out and remembers them', async () => {
    const page = (number: number) => [
      { text: 'Fellbeck Town Council', x: 220, y: 40 },
      ...column(LONG, 72, 100),
      ...column([`Part ${number} was noted.`], 72, 150),
      { text: String(number), x: 295, y: 800 },
    ];
    const { lines, remarks } = await readPdf(makePdf([page(1), page(2), page(3)]), 'minutes.pdf');
    const texts = lines.map((line) => line.text);
    expect(texts.filter((text) => text === 'Fellbeck Town Council')).toHaveLength(1);
    expect(texts).not.toContain('2');
    expect(remarks.map((remark) => remark.message)).toEqual([
      'running head left out: “Fellbeck Town Council”',
    ]);
    expect(lines.find((line) => line.text === 'Part 3 was noted.')?.place).toEqual({ page: 3 });
  });

  test('reads two columns of names row by row, as cells', async () => {
    const left = column(['Cllr Ainley', 'Cllr Bright', 'Cllr Carr'], 72, 100);
    const right = column(['Cllr Dunn', 'Cllr Ebbs', 'Cllr Foss'], 300, 100);
    const { lines } = await readPdf(
      makePdf([[...left, ...right, ...column(LONG, 72, 200)]]),
      'm.pdf',
    );
    expect(lines.slice(0, 3).map((line) => line.cells)).toEqual([
      ['Cllr Ainley', 'Cllr Dunn'],
      ['Cllr Bright', 'Cllr Ebbs'],
      ['Cllr Carr', 'Cllr Foss'],
    ]);
  });

  test('joins a label to the list beside it', async () => {
    const pdf = makePdf([
      [
        { text: 'PRESENT:', x: 72, y: 100 },
        {
          text: 'Councillors Ainley, Bright, Carr, Dunn, Ebbs, Foss, Gale, Hurst, Iveson,',
          x: 160,
          y: 100,
        },
        { text: 'Jagger and Khan.', x: 160, y: 114 },
        ...column(LONG, 72, 150),
      ],
    ]);
    const { lines } = await readPdf(pdf, 'minutes.pdf');
    expect(lines[0]?.text).toBe(
      'PRESENT: Councillors Ainley, Bright, Carr, Dunn, Ebbs, Foss, Gale, Hurst, Iveson, Jagger and Khan.',
    );
  });
});

describe('a PDF that cannot be read', () => {
  test('is encrypted', async () => {
    await expect(readPdf(makePdf([column(LONG, 72, 100)], true), 'm.pdf')).rejects.toThrow(
      'this PDF is encrypted and asks for a password',
    );
  });

  test('was scanned: OCR is named as the way', async () => {
    await expect(readPdf(makePdf([[]]), 'm.pdf')).rejects.toMatchObject({
      message: 'this PDF holds pictures of pages and no text: it was scanned',
      instead: expect.stringContaining('OCR'),
    });
  });

  test('is cut off', async () => {
    const whole = makePdf([column(LONG, 72, 100)]);
    await expect(readPdf(whole.slice(0, 40), 'm.pdf')).rejects.toThrow('this PDF is damaged');
  });
});

describe('the set of a page', () => {
  const running = (count: number, word: string) =>
    Array.from(
      { length: count },
      (_, index) => `${word} of the repairs and lights, line ${index + 1}`,
    );

  test('two columns of running text are read one after the other', async () => {
    const left = running(12, 'On the left the Council spoke').map((text) => text.slice(0, 44));
    const right = running(12, 'On the right the Mayor spoke').map((text) => text.slice(0, 44));
    const pdf = makePdf([[...column(left, 50, 120), ...column(right, 320, 120)]]);
    const text = (await readPdf(pdf, 'm.pdf')).lines.map((line) => line.text).join(' ');
    expect(text.lastIndexOf('On the left')).toBeLessThan(text.indexOf('On the right'));
  });

  test('raised letters join the row they stand in', async () => {
    const pdf = makePdf([
      [
        { text: 'Start: 19:15 in the', x: 72, y: 100 },
        { text: 'Venue: Moot Hall, 1', x: 72, y: 114 },
        { text: 'st', x: 168.5, y: 108, size: 6 },
        { text: 'Floor', x: 180, y: 114 },
        ...column(LONG, 72, 200),
      ],
    ]);
    const { lines } = await readPdf(pdf, 'm.pdf');
    expect(lines.slice(0, 2).map((line) => line.text)).toEqual([
      'Start: 19:15 in the',
      'Venue: Moot Hall, 1st Floor',
    ]);
  });
});
