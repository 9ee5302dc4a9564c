import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chanceOf, type Chance } from './chance.ts';
import { capital, madeUp, paragraph, vocabulary } from './words.ts';

const YEARS = 20;
const FIRST_YEAR = 2005;
const BODIES = 40;
const COUNCILLORS = 320;
const OFFICERS = 80;
const TOPICS = 150;
const DAY = 86_400_000;

interface World {
  chance: Chance;
  words: string[];
  bodies: { id: string; name: string }[];
  councillors: string[];
  officers: string[];
  topics: { id: string; name: string }[];
}

function distinct<T extends string>(count: number, make: () => T): T[] {
  const found = new Set<T>();
  while (found.size < count) found.add(make());
  return [...found];
}

function world(seed: number): World {
  const chance = chanceOf(seed);
  const name = (): string => capital(madeUp(chance));
  const named = (count: number, last: string): World['bodies'] =>
    distinct(count, madeUp.bind(undefined, chance)).map((word) => ({
      id: `${word}-${last}`,
      name: `${capital(word)} ${capital(last)}`,
    }));
  const people = distinct(COUNCILLORS + OFFICERS, () => `${name()} ${name()}`);
  return {
    chance,
    words: vocabulary(chance),
    bodies: named(BODIES, 'board'),
    councillors: people.slice(0, COUNCILLORS),
    officers: people.slice(COUNCILLORS),
    topics: named(TOPICS, 'services'),
  };
}

function item(world: World, number: number, present: readonly string[]): string {
  const { chance, words, officers, topics } = world;
  const about = chance.some(topics, 1 + chance.below(2)).map(({ id }) => id);
  const title = capital(chance.some(words.slice(60), 3 + chance.below(4)).join(' '));
  const paragraphs = Array.from({ length: 3 + chance.below(3) }, () =>
    paragraph(chance, words, 60, [`Councillor ${chance.pick(present)}`, chance.pick(officers)]),
  );
  const decisions = Array.from(
    { length: 1 + chance.below(3) },
    (_, index) => `${String(index + 1)}. That ${paragraph(chance, words, 8, []).toLowerCase()}`,
  );
  return [
    `## ${String(number)}. ${title}`,
    `\`\`\`yaml\npresenters: [${chance.pick(officers)}]\ntopics: [${about.join(', ')}]\n\`\`\``,
    ...paragraphs,
    'RESOLVED –',
    decisions.join('\n'),
  ].join('\n\n');
}

function meeting(
  world: World,
  { body, date, before }: { body: World['bodies'][number]; date: string; before?: string },
): string {
  const { chance, councillors, officers } = world;
  const present = chance.some(councillors, 8);
  const front = [
    `body: ${body.id}`,
    `date: ${date}`,
    'source:',
    `  title: Minutes of the ${body.name}`,
    '  text: verbatim',
    'attendance:',
    '  present:',
    ...present.map((name) => `    - Cllr ${name}`),
    '  in attendance:',
    ...chance.some(officers, 4).map((name) => `    - ${name}`),
  ];
  const minutes =
    before === undefined
      ? 'There were no earlier minutes.'
      : `\`\`\`yaml\napproves:\n  - meeting: ${before}\n\`\`\`\n\nThe minutes were agreed as a correct record.`;
  const items = Array.from({ length: 7 + chance.below(4) }, (_, index) =>
    item(world, index + 2, present),
  );
  return `---\n${front.join('\n')}\n---\n\n## 1. Minutes of the previous meeting\n\n${minutes}\n\n${items.join('\n\n')}\n`;
}

function described(facts: string): string {
  return `---\n${facts}\n---\n`;
}

/**
 * Writes an archive of made-up minutes: twenty years, 40 bodies, 400 people, 150 topics; the same
 * bytes for the same numbers. Gives the path of the newest meeting's record.
 * @param folder is emptied first.
 */
export function writeArchive(folder: string, meetings: number, seed = 42): string {
  const made = world(seed);
  rmSync(folder, { recursive: true, force: true });
  const write = (path: string, text: string): void => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  write(
    'archive.yaml',
    'council: Bench Council\nlanguage: en-GB\ntime-zone: Europe/London\naddress: https://minutes.example.org/\n',
  );
  for (const { id, name } of made.bodies) {
    write(`bodies/${id}.md`, described(`name: ${name}\nkind: board`));
  }
  for (const { id, name } of made.topics) write(`topics/${id}.md`, described(`name: ${name}`));
  for (const [kind, list] of [
    ['councillor', made.councillors],
    ['officer', made.officers],
  ] as const) {
    for (const name of list) {
      const id = name.toLowerCase().replace(' ', '-');
      write(`people/${id}.md`, described(`name: ${name}\nkind: ${kind}`));
    }
  }
  const last = new Map<string, string>();
  const begin = Date.UTC(FIRST_YEAR, 0, 5);
  let path = '';
  // Each body meets once a round, on a day of its own within it.
  const gap = Math.max(1, Math.floor((YEARS * 365) / Math.ceil(meetings / BODIES)));
  for (let number = 0; number < meetings; number += 1) {
    const body = made.bodies[number % BODIES];
    if (!body) throw new RangeError('There is no such body.');
    const day = Math.floor(number / BODIES) * gap + ((number % BODIES) % gap);
    const date = new Date(begin + day * DAY).toISOString().slice(0, 10);
    const before = last.get(body.id);
    path = `meetings/${body.id}/${date}.md`;
    write(path, meeting(made, { body, date, ...(before !== undefined && { before }) }));
    last.set(body.id, `${body.id}/${date}`);
  }
  return join(folder, path);
}
