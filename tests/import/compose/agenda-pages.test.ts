import { expect, test } from 'vitest';
import { withoutAgendaPages } from '../../../scripts/import/compose/agenda-pages.ts';
import type { RecognisedItem } from '../../../scripts/import/recognised.ts';

const item = (title: string, agenda = ''): RecognisedItem => ({
  number: '5',
  title,
  agenda,
  presenters: [],
  contacts: [],
  text: '',
  resolutions: [],
  actions: [],
  markdown: '',
  exempt: false,
  exemptParagraphs: [],
  documents: [],
  approvals: [],
  votes: null,
  interests: [],
  truncated: false,
  place: {},
});

test.each([
  ['Performance in Quarter 4 (2016/17) 41 - 48', '', 'Performance in Quarter 4 (2016/17)', '41–48'],
  ['Annual complaints report | 9', '', 'Annual complaints report', '9'],
  ['Bus shelters', '9 - 18\n\nTo receive a report.', 'Bus shelters', '9–18'],
  ['Work programme 2017', '', 'Work programme 2017', undefined],
  ['Budget 2017 - 2018', '', 'Budget 2017 - 2018', undefined],
  ['Minutes of 9 August 2017', 'To approve them.', 'Minutes of 9 August 2017', undefined],
])('%s %j', (title, agenda, shown, pages) => {
  const paged = withoutAgendaPages(item(title, agenda), 'agenda');
  expect([paged.item.title, paged.pages]).toEqual([shown, pages]);
});

test('an item of minutes keeps its title', () => {
  const minuted = withoutAgendaPages(item('Budget 2017 - 2018'), 'minutes');
  expect(minuted).toMatchObject({ item: { title: 'Budget 2017 - 2018' }, pages: undefined });
});
