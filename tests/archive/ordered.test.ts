import { describe, expect, it } from 'vitest';
import { bodyName, type Archive } from '../../src/archive/archive.ts';
import { noting } from '../../src/archive/asked.ts';
import {
  bodiesByName,
  papersNewestFirst,
  topicsByName,
  yearsAround,
  yearsNewestFirst,
} from '../../src/archive/ordered.ts';
import { front, smallArchive } from './small-archive.ts';

const named = (name: string): string => `---\nname: ${name}\n---\n`;
const titled = (title: string): string =>
  `---\ntitle: ${title}\nsource: { title: Pack, text: verbatim }\n---\n`;
const meeting = (day: string): string => `${front(day)}\n## 1. Data\n`;

const { archive } = smallArchive({
  'bodies/audit': named('audit Committee'),
  'bodies/elan': named('Élan Forum'),
  'bodies/zoo': named('Zoo Panel'),
  'topics/adoption': named('adoption'),
  'topics/early-years': named('Early years'),
  'topics/roads': named('Roads'),
  'papers/board/2017-plan': titled('Plan'),
  'papers/board/2017-10-09-audit': titled('Audit'),
  'papers/board/2017-10-09-zoo': titled('Zoo'),
  'papers/board/2020-01-plan': titled('Plan'),
  'meetings/board/2021-01-10': meeting('2021-01-10'),
  'meetings/board/2018-01-10': meeting('2018-01-10'),
  'meetings/board/2020-01-10': meeting('2020-01-10'),
  'meetings/audit/2020-01-09': meeting('2020-01-09').replace('body: board', 'body: audit'),
});

describe('what pages list', () => {
  it('bodies and topics by name, whatever their capitals and accents', () => {
    expect(bodiesByName(archive).map(({ facts }) => facts.name)).toEqual([
      'audit Committee',
      'Élan Forum',
      'School Board',
      'Zoo Panel',
    ]);
    expect(topicsByName(archive).map(({ facts }) => facts.name)).toEqual([
      'adoption',
      'Early years',
      'Roads',
    ]);
  });

  it('papers with their dates, newest first', () => {
    expect(papersNewestFirst(archive).map(({ paper, date }) => [date, paper.id])).toEqual([
      ['2020-01', 'board/2020-01-plan'],
      ['2017-10-09', 'board/2017-10-09-zoo'],
      ['2017-10-09', 'board/2017-10-09-audit'],
      ['2017', 'board/2017-plan'],
    ]);
  });

  it('years with meetings, newest first, and those beside a year', () => {
    expect(yearsNewestFirst(archive)).toEqual(['2021', '2020', '2018']);
    expect(yearsAround(archive, '2018')).toEqual({ before: undefined, after: '2020' });
    expect(yearsAround(archive, '2020')).toEqual({ before: '2018', after: '2021' });
    expect(yearsAround(archive, '2021')).toEqual({ before: '2020', after: undefined });
  });

  it('a body by its name, or by its id where it is not known', () => {
    expect(bodyName(archive, 'elan')).toBe('Élan Forum');
    expect(bodyName(archive, 'cabinet')).toBe('cabinet');
  });
});

it.each<[string, (archive: Archive) => unknown, string]>([
  ['bodies', bodiesByName, 'bodies\n*'],
  ['topics', topicsByName, 'topics\n*'],
  ['papers', papersNewestFirst, 'papers\n*'],
  ['years', yearsNewestFirst, 'meetingsByYear\n* keys'],
  ['years beside a year', (all) => yearsAround(all, '2020'), 'meetingsByYear\n* keys'],
  ['the name of a body', (all) => bodyName(all, 'elan'), 'bodies\nelan'],
])('that a page asks for %s is noted', async (_what, ask, question) => {
  const { asked } = await noting(() => Promise.resolve(ask(archive)));
  expect(asked).toEqual([question]);
});
