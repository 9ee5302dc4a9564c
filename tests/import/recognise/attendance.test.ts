import { describe, expect, test } from 'vitest';
import { recognise } from '../../../scripts/import/recognise/recognise.ts';
import type { Line, SourceText } from '../../../scripts/import/source.ts';
import { readText } from '../../../scripts/import/sources/text.ts';

const HEAD = 'Minutes of the meeting of the Leisure Panel held on 4 May 2017\n\n';

/** What is read of minutes whose head goes on with these lines. */
const read = (...lines: string[]) =>
  recognise(
    readText(`${HEAD}${lines.join('\n')}\n\n1. Apologies\nNone.\n\n2. Trees\nNoted.`, 'm.txt'),
    {},
  );

/** Those who attended: "present: Councillor A Ash (Chair)". */
const people = (...lines: string[]): string[] =>
  (read(...lines).meetings[0]?.attendance ?? []).map(
    ({ as, title, name, role }) =>
      `${as}: ${[title, name].filter(Boolean).join(' ')}${role === null ? '' : ` (${role})`}`,
  );

describe('a list on one line', () => {
  test('a title for several is that of each, beside the title of one alone', () => {
    expect(people('Present: Cllrs. Mrs. Joan de Vere, Wm. Platt and the Rev’d P. Stone')).toEqual([
      'present: Cllr Mrs Joan de Vere',
      'present: Cllr Wm. Platt',
    ]);
  });

  test('an office may stand before its holder', () => {
    expect(
      people(
        'Present: Councillors A Ash (in the Chair), B Bow and the Clerk, Mr. G. Moss. Also present: District Councillor V Hale',
      ),
    ).toEqual([
      'present: Councillor A Ash (Chair)',
      'present: Councillor B Bow',
      'present: Mr G. Moss (Clerk)',
      'in-attendance: District Councillor V Hale',
    ]);
    expect(people('Present: Cllr A Ash, plus the Clerk (Ian Judd)')).toEqual([
      'present: Cllr A Ash',
      'present: Ian Judd (the Clerk)',
    ]);
  });

  test('semicolons part the names as commas do, and end no title', () => {
    expect(people('Present: Councillors C Dyer; E Firth (from item 4); G Holt for item 5')).toEqual(
      ['present: Councillor C Dyer', 'present: Councillor E Firth', 'present: Councillor G Holt'],
    );
  });

  test('what of it is kept nowhere is told, and no more', () => {
    const { remarks } = read('Present: Cllrs A Ash, B Bow, C Cray and three members of the public');
    expect(remarks.map(({ message }) => message)).toContain(
      'Of “Present: Cllrs A Ash, B Bow, C Cray and three members of the public” this is kept nowhere: “three … public”',
    );
    const all = read('Present: Cllrs A Ash, B Bow, C Cray and D Dell').remarks;
    expect(all.map(({ message }) => message).join()).not.toMatch(/recognised|nowhere/);
  });
});

describe('a list over several lines', () => {
  test('with offices in front', () => {
    expect(
      people(
        'PRESENT',
        'Councillor A Ash, Leader',
        'Chief Executive - K Lomax',
        'Chief Fire Officer M Nye',
        'Clerk: Mrs M Hay',
      ),
    ).toEqual([
      'present: Councillor A Ash (Leader)',
      'present: K Lomax (Chief Executive)',
      'present: M Nye (Chief Fire Officer)',
      'present: Mrs M Hay (Clerk)',
    ]);
  });

  test('an office between two names is given to neither', () => {
    const lines = ['Officers: R Gale, Planning Manager S Hill, Solicitor'];
    expect(people('Present: Cllr A Ash', ...lines)).toContain('in-attendance: R Gale');
    expect(read('Present: Cllr A Ash', ...lines).remarks.map(({ message }) => message)).toContain(
      'Not recognised as a name, and so in no list of those who attended: “Planning Manager S Hill”',
    );
  });

  test('a sentence below it is no office of the last', () => {
    const lines = ['Present: Cllr A Ash', 'As only one member was present no business was done.'];
    expect(people(...lines)).toEqual(['present: Cllr A Ash']);
  });
});

const cells = (...row: string[]): Line => ({
  text: row.filter(Boolean).join(' | '),
  cells: row,
  place: {},
});
const text = (written: string): Line => ({ text: written, place: {} });

/** The same of minutes whose head holds these lines, of a source that keeps its tables. */
function peopleIn(...head: Line[]): string[] {
  const lines = [
    text('Minutes of the meeting of the Leisure Panel held on 4 May 2017'),
    ...head,
    ...['1. Apologies', 'None.', '2. Trees', 'Noted.'].map(text),
  ];
  const source: SourceText = { kind: 'printed-pdf', name: 'm.pdf', lines, remarks: [] };
  const [meeting] = recognise(source, {}).meetings;
  return (meeting?.attendance ?? []).map(({ as, name, role }) =>
    `${as}: ${name} ${role ?? ''}`.trim(),
  );
}

test('names in two columns are each a person; a cell with an office is that of the one before', () => {
  expect(
    peopleIn(
      text('Present:'),
      cells('Cllr Ann Able (Chair)', 'Dan Dell - Tenant'),
      cells('Cllr Bea Bold', 'Fay Ford - Director of Housing'),
    ),
  ).toEqual([
    'present: Ann Able Chair',
    'present: Dan Dell Tenant',
    'present: Bea Bold',
    'present: Fay Ford Director of Housing',
  ]);
  expect(
    peopleIn(
      text('Present:'),
      cells('Cllr Ann Able', 'Chair'),
      cells('Cllr Bea Bold', 'Vice-Chair'),
    ),
  ).toEqual(['present: Ann Able Chair', 'present: Bea Bold Vice-Chair']);
});

test('a tick counts for the head of its column; a cross may mean either', () => {
  expect(
    peopleIn(
      cells('Attendee', 'Present', 'Apologies'),
      cells('Cllr Ann Able (Chair)', '✓', ''),
      cells('Cllr Bea Bold', '', '✓'),
      cells('Dan Dell', 'X', ''),
    ),
  ).toEqual(['present: Ann Able Chair', 'apologies: Bea Bold']);
});

test('initials with a stop end no list of apologies', () => {
  const source = `${HEAD}Present: Cllr A Ash\n\n1. Apologies\nApologies were received from Councillors E. Thwaite and F. Gill. They were accepted.\n\n2. Trees\nNoted.`;
  const [meeting] = recognise(readText(source, 'm.txt'), {}).meetings;
  expect(
    meeting?.attendance.filter(({ as }) => as === 'apologies').map(({ name }) => name),
  ).toEqual(['E. Thwaite', 'F. Gill']);
});

test('two names with a stroke between them are no label in two languages', () => {
  expect(people('Present:', 'Ann Lee / Ben Shah')).not.toContain('present: Ben Shah');
});

test('labels in two languages, or in Welsh, head the lists as those in English do', () => {
  const both = ['YN BRESENNOL / PRESENT', 'Y Cynghorydd Elin Pryce (Cadeirydd / Chair)'];
  const more = ['Y Cynghorwyr / Councillors: Dewi ap Huw, Siân Tegid', 'SWYDDOGION / OFFICERS'];
  expect(people(...both, ...more, 'Carys Bebb (Head of Service)')).toEqual([
    'present: Y Cynghorydd Elin Pryce (Chair)',
    'present: Councillor Dewi ap Huw',
    'present: Councillor Siân Tegid',
    'in-attendance: Carys Bebb (Head of Service)',
  ]);
  expect(people('Yn bresennol: Y Cynghorwyr Elin Pryce, Dewi ap Huw')).toEqual([
    'present: Y Cynghorydd Elin Pryce',
    'present: Y Cynghorydd Dewi ap Huw',
  ]);
});
