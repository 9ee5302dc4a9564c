import { describe, expect, test } from 'vitest';
import { standingOf } from '../../src/register/answers.ts';
import { byKey, wordsKept } from '../../src/register/earlier-words.ts';
import type { EarlierWords } from '../../src/register/earlier-file.ts';
import { editLog, type LoggedEdit } from '../../src/register/edit-log.ts';
import type { Event } from '../../src/register/events.ts';
import { keepEarlier } from '../../src/register/keeping.ts';
import { livesOf, livingAt, WHOLE } from '../../src/register/lives.ts';
import { publication, type Said } from '../../src/register/publication.ts';
import { passagesWhen } from '../../src/register/reading-words.ts';
import { meetingText, surfacesFrom } from './small-archive.ts';

type Records = Map<string, string>;

const PLACE = 'meetings/board/2017-02-20#item-2';

/** A board's minutes of two days; the later ones correct a word of item 2 of the earlier. */
function records(
  items: string,
  corrected: [from: string, to: string],
  date = '2017-02-20',
): Records {
  const [replace, instead] = corrected;
  const facts = {
    approves: [
      {
        meeting: `board/${date}`,
        corrections: [{ item: '2', aspect: 'wording', replace, with: instead }],
      },
    ],
  };
  const later = `## 1. Minutes\n\n\`\`\`yaml\n${JSON.stringify(facts)}\n\`\`\`\n\nAgreed.\n`;
  return new Map([
    ['bodies/board.md', '---\nname: Board\n---\n'],
    [`meetings/board/${date}.md`, meetingText('board', date, items)],
    ['meetings/board/2017-04-24.md', meetingText('board', '2017-04-24', later)],
  ]);
}

const item = (...paragraphs: string[]): string => `## 2. Roads\n\n${paragraphs.join('\n\n')}\n`;
const first = records(item('The bridge is shut.', 'The road is open.'), ['shut', 'closed']);

/** A council's publications, one after another, each on the next day of 2026-11. */
class Publications {
  events: Event[] = [];
  kept: EarlierWords[] = [];
  surfaces = surfacesFrom(new Map());
  readonly #history: Records[] = [];

  publish(files: Records, said: Partial<Said> = {}): this {
    const before = livesOf(this.events);
    const on = `2026-11-${String(this.#history.length + 1).padStart(2, '0')}`;
    this.surfaces = surfacesFrom(files);
    const all = { on, moves: [], withdrawals: [], because: 'Miscopied', ...said };
    const { events, objections } = publication(before, this.surfaces, all);
    expect(objections).toEqual([]);
    this.events = [...this.events, ...events];
    const after = livesOf(this.events);
    const publishing = { before, after, events, surfaces: this.surfaces, kept: this.kept };
    const bytes = new TextEncoder();
    const versions = this.#history.map(
      (old) => new Map([...old].map(([path, text]) => [path, bytes.encode(text)])),
    );
    const { entries, missing } = keepEarlier(publishing, (paths) =>
      versions.map((old) => new Map([...old].filter(([path]) => paths.includes(path)))),
    );
    expect(missing).toEqual([]);
    this.kept = entries;
    this.#history.unshift(files);
    return this;
  }

  words(): string[] {
    return this.kept.map(({ passage, words }) => `${passage}: ${words}`).sort();
  }

  log(): LoggedEdit[] {
    const { shown } = this.surfaces;
    const words = wordsKept(byKey(this.kept));
    return editLog(livesOf(this.events), standingOf(this.surfaces), words, (place) =>
      shown.get(place),
    );
  }
}

describe('what is kept of edited words', () => {
  test('both readings of a passage that was corrected, from the records of both meetings', () => {
    const edited = records(item('The tunnel is shut.', 'The road is open.'), ['shut', 'sealed']);
    const council = new Publications().publish(first).publish(edited);
    expect(council.words()).toEqual(['p1: The bridge is closed.', 'p1: The bridge is shut.']);
  });

  test('without the corrections of the second meeting of its day, of the same item and word', () => {
    const approvals = [
      ['board/2017-02-20-2', 'barred'],
      ['board/2017-02-20', 'closed'],
    ].map(([meeting, instead]) => ({
      meeting,
      corrections: [{ item: '2', aspect: 'wording', replace: 'shut', with: instead }],
    }));
    const approving = `## 1. Minutes\n\n\`\`\`yaml\n${JSON.stringify({ approves: approvals })}\n\`\`\`\n\nAgreed.\n`;
    const both = (words: string): Records =>
      new Map([
        ['bodies/board.md', '---\nname: Board\n---\n'],
        ['meetings/board/2017-02-20.md', meetingText('board', '2017-02-20', item(words))],
        [
          'meetings/board/2017-02-20-2.md',
          meetingText('board', '2017-02-20', item('A shut gate.')),
        ],
        ['meetings/board/2017-04-24.md', meetingText('board', '2017-04-24', approving)],
      ]);
    const council = new Publications()
      .publish(both('The bridge is shut.'))
      .publish(both('The tunnel is shut.'));
    expect(council.words()).toEqual(['p1: The bridge is closed.', 'p1: The bridge is shut.']);
  });

  test('nothing where a correction alone made another reading: the records keep both', () => {
    const corrected = records(item('The bridge is shut.', 'The road is open.'), ['open', 'free']);
    const later = new Map(corrected).set(
      'meetings/board/2017-04-24.md',
      first.get('meetings/board/2017-04-24.md') ?? '',
    );
    const plain = new Map(first);
    plain.set(
      'meetings/board/2017-04-24.md',
      meetingText('board', '2017-04-24', '## 1. Minutes\n\nAgreed.\n'),
    );
    expect(new Publications().publish(plain).publish(later).words()).toEqual([]);
  });

  test('the words of a passage that was taken off, and of one moved and edited at once', () => {
    const moved = records(item('The bridge is shut.'), ['shut', 'closed'], '2017-02-21');
    const council = new Publications()
      .publish(first)
      .publish(moved, { moves: [['meetings/board/2017-02-20', 'meetings/board/2017-02-21']] });
    expect(council.words()).toEqual(['p2: The road is open.']);
    expect(council.kept[0]?.place).toBe(PLACE);
  });
});

describe('an item as a whole', () => {
  test('had the passages that it had when it was cited, though edited twice on one day', () => {
    const second = records(item('The bridge is shut.', 'The road is free.'), ['shut', 'closed']);
    const third = records(item('The tunnel is shut.', 'The road is free.'), ['shut', 'closed']);
    const council = new Publications().publish(first).publish(second).publish(third);
    const life = livingAt(livesOf(council.events), PLACE);
    if (!life) throw new Error('Item 2 does not stand.');
    const wholes = life.readings.get(WHOLE)?.map(({ digest }) => digest) ?? [];
    const read = wholes.map((whole) =>
      [...(passagesWhen(life, whole.slice(0, 16)) ?? [])]
        .map(([id, digest]) => `${id}:${digest.slice(0, 4)}`)
        .join(' '),
    );
    expect(new Set(read).size).toBe(read.length);
    expect(passagesWhen(life, '0'.repeat(16))).toBeUndefined();
  });
});

describe('the log of edits', () => {
  const edited = records(item('The bridge is shut.', 'The road is free.'), ['shut', 'closed']);

  test('has each edit, newest first, with its reason and both readings', () => {
    const titled = records(
      item('The bridge is shut.', 'The road is free.').replace('Roads', 'Ways'),
      ['shut', 'closed'],
    );
    const log = new Publications().publish(first).publish(edited).publish(titled).log();
    expect(log.map(({ place, on, because, passages }) => ({ place, on, because, passages })))
      .toMatchInlineSnapshot(`
      [
        {
          "because": "Miscopied",
          "on": "2026-11-03",
          "passages": [],
          "place": "meetings/board/2017-02-20#item-2",
        },
        {
          "because": "Miscopied",
          "on": "2026-11-02",
          "passages": [
            {
              "diff": {
                "after": [
                  {
                    "isChanged": false,
                    "text": "The road is ",
                  },
                  {
                    "isChanged": true,
                    "text": "free",
                  },
                  {
                    "isChanged": false,
                    "text": ".",
                  },
                ],
                "before": [
                  {
                    "isChanged": false,
                    "text": "The road is ",
                  },
                  {
                    "isChanged": true,
                    "text": "open",
                  },
                  {
                    "isChanged": false,
                    "text": ".",
                  },
                ],
              },
              "passage": "p2",
            },
          ],
          "place": "meetings/board/2017-02-20#item-2",
        },
      ]
    `);
  });

  test('goes with a meeting that was moved', () => {
    const moved = records(
      item('The bridge is shut.', 'The road is free.'),
      ['shut', 'closed'],
      '2017-02-21',
    );
    const log = new Publications()
      .publish(first)
      .publish(edited)
      .publish(moved, { moves: [['meetings/board/2017-02-20', 'meetings/board/2017-02-21']] })
      .log();
    const [one] = log.filter(({ passages }) => passages.length > 0);
    expect(one?.place).toBe('meetings/board/2017-02-21#item-2');
    expect(one?.passages[0]?.diff?.before.map(({ text }) => text).join('')).toBe(
      'The road is open.',
    );
  });

  test.each([
    ['withdrawn', 'withdrawn: { on: 2026-11-03, reason: legal, ask: The office }'],
    ['taken in private', 'exempt: { paragraphs: [3] }'],
  ])('has nothing of an item that is %s now', (_what, fact) => {
    const taken = records(`## 2. Roads\n\n\`\`\`yaml\n${fact}\n\`\`\`\n`, ['shut', 'closed']);
    const council = new Publications().publish(first).publish(edited).publish(taken);
    expect(council.log().filter(({ place }) => place === PLACE)).toEqual([]);
    expect(council.words()).toEqual([]);
  });
});
