import { expect, test } from 'vitest';
import { contactsOf } from '../../../scripts/import/recognise/item/contacts.ts';
import { recognise } from '../../../scripts/import/recognise/recognise.ts';
import { readText } from '../../../scripts/import/sources/text.ts';

test.each([
  ['Ida Pell– 01632 960 218', ['Ida Pell']],
  ['Ida Pell, Clerk - 01632 960 218', ['Ida Pell, Clerk']],
  ['Ida Pell / Hal Overton – 01632 960 218', ['Ida Pell', 'Hal Overton']],
  [
    'Ida Pell, Head of Planning / Building Control',
    ['Ida Pell, Head of Planning / Building Control'],
  ],
  [
    'Ida Pell, Director of Children and Families Hal Overton, Service Director',
    ['Ida Pell, Director of Children and Families Hal Overton, Service Director'],
  ],
])('a contact line: %s', (text, names) => {
  expect(contactsOf([{ text, place: {} }])).toEqual(names);
});

test('further contacts below the first, far in, are contacts and no words of the agenda', () => {
  const far = ' '.repeat(27);
  const page = `Agenda item\n\nBus shelters\n\nTo consider the shelters.\n\nContact Officer:  Ida Pell, Director (Roads and\n\n${far} Paths)\n\n${far}Hal Overton, Director (Bus\n\n${far} Stops)\n\nMinutes:\n\nThe shelters were considered.\n`;
  const [meeting] = recognise(readText(page, 'page.txt'), {}).meetings;
  expect(meeting?.items).toMatchObject([
    {
      contacts: [expect.stringMatching(/^Ida Pell/), expect.stringMatching(/^Hal Overton/)],
      agenda: 'To consider the shelters.',
      text: 'The shelters were considered.',
    },
  ]);
});

test('the contact of the agenda’s last item is not that of the minutes behind it', () => {
  const pack = `Notice of Meeting
The Harbour Panel will meet in the Net Loft at 10.00 am on Monday 9 October 2017.
Agenda
1: Apologies
2: Lighting on Quay Street
To receive a report.
Contact: Ida Pell - 01632 960 218
Contact Officer: Hal Overton
HARBOUR PANEL
Monday 4th September 2017
Present: Councillor Mina Shah (Chair)
1 Apologies
None were received.
2 Lighting on Quay Street
RESOLVED - That the lamps be lit.`;
  const { meetings } = recognise(readText(pack.replaceAll('\n', '\n\n'), 'pack.txt'), {});
  const [agenda, minutes] = meetings;
  expect(agenda?.items[1]?.contacts).toEqual(['Ida Pell']);
  expect(minutes?.contact).toBe('Hal Overton');
});
