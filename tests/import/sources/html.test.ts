import { describe, expect, test } from 'vitest';
import { documentLines } from '../../../scripts/import/sources/html/document.ts';
import { readHtml } from '../../../scripts/import/sources/html.ts';
import { meetingPage, pathsMeeting } from '../council-pages.ts';

/** Text of each line, its mark in front. */
function shown(html: string): string[] {
  return documentLines(html).map((line) => [line.marker, line.text].filter(Boolean).join(' '));
}

describe('a saved ModernGov page', () => {
  const { kind, title, lines } = readHtml(meetingPage(pathsMeeting(0)), 'meeting.html');

  test('is known by its classes', () => {
    expect(kind).toBe('moderngov-page-html');
    expect(title).toBe('Agenda and minutes, Paths Committee - Tuesday, 8th January, 2019 6.00 pm');
  });

  test('gives head, items and labels, and none of the page’s own furniture', () => {
    expect(lines.map((line) => [line.marker, line.text].filter(Boolean).join(' ')))
      .toMatchInlineSnapshot(`
      [
        "Agenda and minutes",
        "Paths Committee - Tuesday, 8th January, 2019 6.00 pm",
        "Venue: Moot Hall, Fellbeck",
        "Contact: Oswin Hale Tel: 01632 960 218",
        "PRESENT: Councillor Elspeth Stott (Chair), Councillor Neville Braith, Councillor Aled Moss",
        "1. Apologies",
        "Minutes:",
        "Apologies were received from Councillor Kofi Mensah.",
        "2. Footbridge at Holm Lane",
        "Minutes:",
        "Lettice Farrow introduced report 1. The repairs would cost £12,400.",
        "RESOLVED - That the repairs be ordered before the winter.",
      ]
    `);
  });

  test('keeps the link of a document with its item', () => {
    const item = lines.find((line) => line.text === 'Footbridge at Holm Lane');
    expect(item).toMatchObject({
      heading: 3,
      links: [
        { label: 'Footbridge at Holm Lane', address: 'documents/s2./Footbridge at Holm Lane.pdf' },
      ],
    });
  });
});

describe('HTML of any kind', () => {
  test('a line break of the source is a blank, <br> begins a line, U+00A0 paragraphs are nothing', () => {
    expect(shown('<p>The minutes of\nthe meeting</p><p>&nbsp;</p><p>One<br>Two</p>')).toEqual([
      'The minutes of the meeting',
      'One',
      'Two',
    ]);
  });

  test('lists keep their numbers, letters and bullets', () => {
    const html =
      '<ol start="3"><li>three<ul><li>a point</li></ul></li><li><p>four</p></li></ol><ol type="a"><li>first</li></ol>';
    expect(shown(html)).toEqual(['3. three', '• a point', '4. four', 'a. first']);
  });

  test('a list that begins with a number no letter or numeral is written for keeps the number', () => {
    const list = (type: string, start: number): string =>
      `<ol type="${type}" start="${String(start)}"><li>x</li></ol>`;
    const lists = [
      list('i', 999_999_999),
      list('I', 44),
      list('a', 0),
      list('A', 26),
      list('a', 27),
    ];
    expect(shown(lists.join(''))).toEqual(['999999999. x', 'XLIV. x', '0. x', 'Z. x', '27. x']);
  });

  test('a table of data gives rows with cells, a layout table is unwrapped', () => {
    const data =
      '<table><tr><th>Name</th><th>Vote</th></tr><tr><td>A Moss</td><td><p>For</p><p>twice</p></td></tr></table>';
    expect(documentLines(data).map((line) => line.cells)).toEqual([
      ['Name', 'Vote'],
      ['A Moss', 'For; twice'],
    ]);
    expect(shown(`<table><tr><td>Left</td><td>${data}</td></tr></table>`)[0]).toBe('Left');
  });

  test('bold of a whole line is told, hidden text left out', () => {
    const [line] = documentLines('<p><b>RESOLVED</b><span class="mgHide"> ref: 12</span></p>');
    expect(line).toMatchObject({ text: 'RESOLVED', bold: true });
  });

  test('<AI1> marks of published minutes vanish, their words stay', () => {
    expect(shown('<AI1><p>Apologies</p></AI1>')).toEqual(['Apologies']);
  });
});
