import { describe, expect, it } from 'vitest';
import { attendanceOf } from '../../src/archive/attendance.ts';
import { correctionLog, agreedByItem } from '../../src/archive/correction-log.ts';
import { allCorrections } from '../../src/archive/corrections.ts';
import { facts, front, smallArchive, type SmallArchive } from './small-archive.ts';

const NOTICE = 'withdrawn: { on: 2021-01-01, reason: personal-data, ask: The office }';
const AGENDA = '\n## 1. Welcome\n\nAll were welcomed.\n\n## 2. Roads\n\nThe roads were dry.\n';
const CORRECTIONS = `approves:
  - meeting: board/2020-01-10
    corrections:
      - { item: 2, aspect: wording, replace: dry, with: zanzibar }
      - { item: "2", aspect: wording, operation: described, words: It was zanzibar. }
      - { aspect: attendance, operation: insert, person: Cllr Zanzibar, to: present }
      - { aspect: wording, operation: described, words: A page was missing. }`;

/** The archive with what was corrected there, or its notice. */
function archiveOf(meeting: string): SmallArchive {
  return smallArchive({
    'meetings/board/2020-01-10': meeting,
    'meetings/board/2020-02-14': `${front('2020-02-14')}\n## 1. Minutes\n${facts(CORRECTIONS)}`,
  });
}

function shown({ archive, recordOf }: SmallArchive): string[] {
  const log = correctionLog(archive, recordOf);
  expect(agreedByItem(archive).get('board/2020-02-14#item-1') ?? []).toHaveLength(log.length);
  return allCorrections(archive).map(({ facts: { item = '-', aspect } }) => `${item} ${aspect}`);
}

describe('corrections that would publish words kept back', () => {
  it('are none where everything stands', () => {
    const small = archiveOf(`${front('2020-01-10')}${AGENDA}`);
    expect(shown(small)).toHaveLength(4);
  });

  it('are those of an item that was withdrawn, under whatever address', () => {
    for (const id of ['', 'id: roads\n']) {
      const roads = AGENDA.replace('## 2. Roads\n', `## 2. Roads\n${facts(`${id}${NOTICE}`)}`);
      const small = archiveOf(`${front('2020-01-10')}${roads}`);
      expect(shown(small)).toEqual(['- attendance', '- wording']);
    }
  });

  it('are those of an item taken in private', () => {
    const roads = AGENDA.replace(
      /## 2\. Roads[^]*/,
      `## 2. Roads\n${facts('exempt: { paragraphs: [3] }')}`,
    );
    const small = archiveOf(`${front('2020-01-10')}${roads}`);
    expect(shown(small)).toEqual(['- attendance', '- wording']);
  });

  it('are all of a meeting that was withdrawn', () => {
    expect(shown(archiveOf(`${front('2020-01-10', `${NOTICE}\n`)}${AGENDA}`))).toEqual([]);
  });
});

it('a correction of the attendance of an item’s meeting changes the lists', () => {
  const { archive } = archiveOf(`${front('2020-01-10')}${AGENDA}`);
  const meeting = archive.meetings.get('board/2020-01-10');
  const lists = meeting && attendanceOf(archive, meeting);
  expect(lists?.map(({ attendees }) => attendees.map(({ name }) => name))).toEqual([['Zanzibar']]);
});
