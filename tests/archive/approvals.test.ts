import { expect, it } from 'vitest';
import { approvalsByMeeting, statusOf } from '../../src/archive/approvals.ts';
import { coverage } from '../../src/archive/coverage.ts';
import { facts, front, smallArchive } from './small-archive.ts';

const approving = (date: string, yaml: string): [string, string] => [
  `meetings/board/${date}`,
  `${front(date)}\n## 2. Minutes\n${facts(`approves:\n${yaml}`)}Agreed.\n`,
];
const { archive } = smallArchive({
  'bodies/council': '---\nname: Council\n---\n',
  ...Object.fromEntries([
    approving('2020-01-10', '  - { meeting: board/2019-12-06, not-held: true }'),
    approving('2020-02-14', '  - { meeting: board/2020-01-10, deferred: true }'),
    approving('2020-03-13', '  - { meeting: board/2020-01-10 }'),
    approving(
      '2020-04-10',
      '  - meeting: board/2020-01-10\n    corrections: [{ aspect: date, operation: described, words: The date. }]',
    ),
    approving('2020-06-12', '  - { meeting: board/2020-03-13, deferred: true }'),
  ]),
  'meetings/board/2020-05-08': front('2020-05-08', 'kind: transcript\n'),
  'meetings/board/2020-07-10': front('2020-07-10', 'kind: agenda\n'),
  'meetings/council/2020-05-20': `---\nbody: council\ndate: 2020-05-20\nsource: { title: M, text: summary }\n---\n\n## 1. Minutes\n${facts('approves: [{ meeting: board/2020-02-14 }]')}`,
});

it('gives each record its status, from the approvals of later ones', () => {
  const statuses = [...archive.meetings.values()].map((meeting) => {
    const status = statusOf(meeting, approvalsByMeeting(archive).get(meeting.id));
    const by = 'by' in status ? status.by.meeting.id : undefined;
    return [meeting.id, status.kind, by].filter(Boolean).join(' ');
  });
  expect(statuses).toEqual([
    'board/2020-01-10 corrected board/2020-03-13',
    'board/2020-02-14 approved council/2020-05-20',
    'board/2020-03-13 draft',
    'board/2020-04-10 draft',
    'board/2020-05-08 unapproved',
    'council/2020-05-20 draft',
    'board/2020-06-12 draft',
    'board/2020-07-10 agenda',
  ]);
});

it('checks the chain of approvals of each body', () => {
  const [board] = coverage(archive).filter(({ body }) => body === 'board');
  expect({
    notApproved: board?.notApproved.map(({ id }) => id),
    notYetApproved: board?.notYetApproved.map(({ id }) => id),
    putOff: board?.putOff.map(({ meeting }) => meeting),
    notHeld: board?.notHeld.map(({ meeting }) => meeting),
    elsewhere: board?.elsewhere.map(({ meeting }) => meeting),
    twice: board?.twice.map(({ meeting }) => meeting),
  }).toEqual({
    notApproved: ['board/2020-03-13', 'board/2020-04-10'],
    notYetApproved: ['board/2020-06-12'],
    putOff: ['board/2020-03-13'],
    notHeld: ['board/2019-12-06'],
    elsewhere: ['board/2020-02-14'],
    twice: ['board/2020-01-10'],
  });
});

it('does not say of a withdrawn record that it is missing', () => {
  const approves = (day: string): string =>
    `## 1. Minutes${facts(`approves: [{ meeting: board/${day}, not-held: true }]`)}Approved.\n`;
  const small = smallArchive({
    'meetings/board/2020-01-10': front(
      '2020-01-10',
      'withdrawn: { on: 2021-01-01, reason: personal-data, ask: The clerk }\n',
    ),
    'meetings/board/2020-02-10': `${front('2020-02-10')}\n${approves('2020-01-10')}`,
    'meetings/board/2020-04-10': `${front('2020-04-10')}\n${approves('2020-03-10')}`,
  });
  const [board] = coverage(small.archive);
  expect(board?.notHeld.map(({ meeting }) => meeting)).toEqual(['board/2020-03-10']);
});
