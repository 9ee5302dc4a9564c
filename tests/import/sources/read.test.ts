import { describe, expect, test } from 'vitest';
import { ImportProblem } from '../../../scripts/import/problem.ts';
import { readSource } from '../../../scripts/import/read.ts';
import { decodeText } from '../../../scripts/import/sources/decode.ts';
import { committeesXml, meetingXml } from '../council-pages.ts';
import { makeDocx } from '../make-docx.ts';

const bytes = (text: string, encoding: BufferEncoding = 'utf8') =>
  new Uint8Array(Buffer.from(text, encoding));

describe('the kind is known by content', () => {
  test('Word', async () => {
    const docx = makeDocx([
      { text: 'Minutes of the Paths Committee', heading: 1 },
      { text: 'Councillor Stott & the <clerk> attended.' },
    ]);
    const { kind, lines } = await readSource(docx, 'minutes.pdf');
    expect(kind).toBe('word');
    expect(lines).toMatchObject([
      { text: 'Minutes of the Paths Committee', heading: 1 },
      { text: 'Councillor Stott & the <clerk> attended.' },
    ]);
  });

  test('an answer of the web service', async () => {
    const { kind, lines } = await readSource(
      bytes(meetingXml('10/02/2025', 'Shelters Committee')),
      'x.txt',
    );
    expect(kind).toBe('moderngov-service-xml');
    expect(lines.map((line) => [line.marker, line.text].filter(Boolean).join(' ')))
      .toMatchInlineSnapshot(`
      [
        "Agenda and minutes",
        "Shelters Committee - Monday 10 February 2025 10.00 am",
        "Venue: Moot Hall, Fellbeck",
        "Attendee | Role | Attendance",
        "Councillor Elspeth Stott | Chair | Present",
        "1. Bus shelters",
        "To consider the shelters at Mill Road.",
        "• Shelters report",
        "Minutes:",
        "RESOLVED - That two shelters be bought.",
      ]
    `);
  });

  test('text', async () => {
    const { kind } = await readSource(
      bytes('Agenda and minutes\n\nItems\nNo. Item\n'),
      'page.html',
    );
    expect(kind).toMatch(/text$/);
  });
});

describe('what cannot be read says why and what to do', () => {
  test.each([
    ['empty', bytes(''), 'the file is empty'],
    [
      'an old Word document',
      bytes('\u00d0\u00cf\u0011\u00e0xxxx', 'latin1'),
      'this is a document of an older Word (.doc or .rtf)',
    ],
    ['a zip archive', bytes('PK\u0003\u0004 photos'), 'this is a zip archive, not a Word document'],
    [
      'a damaged Word document',
      bytes('PK\u0003\u0004 word/document.xml'),
      'this Word document is damaged or protected',
    ],
    [
      'a picture',
      bytes('\u0089PNG\r\n\u001a\n\u0000\u0000', 'latin1'),
      'this is neither a PDF, a Word document',
    ],
    ['data of a program', bytes('{ "meetings": [] }'), 'this is neither a PDF, a Word document'],
    [
      'XML that breaks off',
      bytes('<?xml version="1.0"?>\n<meeting>\n<meetingid>4'),
      'this XML is not well-formed',
    ],
    [
      'a list of committees',
      bytes(committeesXml(['Paths Committee'])),
      'this is a list of committees or meetings',
    ],
    [
      'an error page',
      bytes(
        '<html><head><title>404 - File or directory not found.</title></head><body><p>The resource might have been removed.</p></body></html>',
      ),
      'this is an error page',
    ],
    [
      'a page without words',
      bytes('<html><body><img src="x"></body></html>'),
      'this page holds no text',
    ],
  ])('%s', async (_, content, message) => {
    const problem: unknown = await readSource(content, 'x').catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(ImportProblem);
    expect(problem).toMatchObject({
      message: expect.stringContaining(message),
      instead: expect.stringMatching(/\.$/),
    });
  });

  test('XML that breaks off gives line and column', async () => {
    const broken = readSource(bytes('<?xml version="1.0"?>\n<meeting>\n<a>1</b>\n</meeting>'), 'x');
    await expect(broken).rejects.toMatchObject({ at: { line: 3 } });
  });
});

describe('encodings', () => {
  test.each([
    ['UTF-8', bytes('Café £5 – O’Neill'), 'Café £5 – O’Neill'],
    ['UTF-8 with a byte order mark', bytes('\ufeffCafé'), 'Café'],
    ['UTF-16', new Uint8Array(Buffer.from('\ufeffCafé £5', 'utf16le')), 'Café £5'],
    [
      'Windows-1252',
      new Uint8Array([0x43, 0x61, 0x66, 0xe9, 0x20, 0x96, 0x20, 0xa3, 0x35]),
      'Café – £5',
    ],
  ])('%s', (_, content, text) => {
    expect(decodeText(content)).toBe(text);
  });

  test('what is no text says where', () => {
    expect(() => decodeText(bytes('Minutes\nof \u0001\u0002'))).toThrow(
      expect.objectContaining({ at: { line: 2, column: 4 } }),
    );
  });
});
