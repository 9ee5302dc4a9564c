import { expect, it } from 'vitest';
import { attendanceAsPublished, attendanceOf } from '../../src/archive/attendance.ts';
import { profiles } from '../../src/archive/profile.ts';
import { facts, front, smallArchive } from './small-archive.ts';

const LISTS = `attendance:
  present: [Cllr Ann Lee (Chair), "Ben Shah, Headteacher"]
  apologies: [Cllr Cara Jones]
`;

function board(...corrections: string[]) {
  return smallArchive({
    'people/ann-lee': '---\nname: Ann Lee\n---\n',
    'people/ben-shah': '---\nname: Ben Shah\n---\n',
    'people/cara-jones': '---\nname: Cara Jones\n---\n',
    'meetings/board/2020-01-10': `${front('2020-01-10', LISTS)}\n## 1. Data\n`,
    'meetings/board/2020-02-14': `${front('2020-02-14')}\n## 2. Minutes\n${facts(
      `approves:\n  - meeting: board/2020-01-10\n    corrections:\n${corrections.map((one) => `      - ${one}`).join('\n')}`,
    )}`,
  });
}

function lists({ archive }: ReturnType<typeof board>): Record<string, string[]> {
  const meeting = archive.meetings.get('board/2020-01-10');
  if (!meeting) throw new Error('no meeting');
  return Object.fromEntries(
    attendanceOf(archive, meeting).map(({ list, attendees }) => [
      list,
      attendees.map(({ name, post, correction }) =>
        [name, post, correction && 'corrected'].filter(Boolean).join(', '),
      ),
    ]),
  );
}

it('moves a person between lists, with title and post as written there, and marks the move', () => {
  const small = board(
    '{ aspect: attendance, operation: replace, person: Ben Shah, from: present, to: apologies }',
  );
  expect(lists(small)).toEqual({
    present: ['Ann Lee'],
    apologies: ['Cara Jones', 'Ben Shah, Headteacher, corrected'],
  });
  const [meeting] = small.archive.meetings.values();
  if (!meeting) throw new Error('no meeting');
  expect(attendanceAsPublished(small.archive, meeting)[0]?.attendees).toHaveLength(2);
});

it('puts a person in, takes one off, and lets a later correction undo an earlier one', () => {
  const small = board(
    '{ aspect: attendance, operation: insert, person: Cllr Cara Jones, to: present }',
    '{ aspect: attendance, operation: delete, person: Cllr Ann Lee, from: present }',
    '{ aspect: attendance, operation: replace, person: Cara Jones, from: present, to: absent }',
  );
  expect(lists(small)).toEqual({
    present: ['Ben Shah, Headteacher'],
    apologies: ['Cara Jones'],
    absent: ['Cara Jones, corrected'],
  });
});

it('counts the corrected lists in a profile, and says how many by a correction', () => {
  const small = board(
    '{ aspect: attendance, operation: replace, person: Ben Shah, from: present, to: apologies }',
  );
  const ben = profiles(small.archive).find(({ person }) => person.id === 'ben-shah');
  expect(ben?.attendance).toEqual([
    { body: 'board', counts: [{ list: 'apologies', meetings: 1, corrected: 1 }] },
  ]);
});
