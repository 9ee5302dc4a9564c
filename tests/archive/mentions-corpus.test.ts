import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { findMentions } from '../../src/archive/mentions/find.ts';

const SHARED = new URL('../../../shared/', import.meta.url);
const MENTIONS = new URL('corpus/mentions/', SHARED);
const held = existsSync(MENTIONS);

const marked = z.object({
  text_file: z.string(),
  regions: z.array(z.tuple([z.number(), z.number()])),
  mentions: z.array(
    z.object({
      surface: z.string(),
      offset: z.number(),
      full_name: z.string(),
      zone: z.enum(['running', 'attendance']),
    }),
  ),
});

type Marked = z.infer<typeof marked>;

function score({ text_file: file, regions, mentions }: Marked) {
  const folder = file.startsWith('dev/') ? 'corpus/' : '';
  const letters = [...readFileSync(new URL(folder + file, SHARED), 'utf8')];
  const attending = new Set(
    mentions.filter(({ zone }) => zone === 'attendance').map((mention) => mention.full_name),
  );
  const people = [...new Set(mentions.map((mention) => mention.full_name))].map((name) => ({
    id: name,
    names: [name],
    present: attending.has(name),
  }));
  const expected = new Map(mentions.map((mention) => [mention.offset, mention]));
  let right = 0;
  let wrong = 0;
  for (const [from, to] of regions) {
    const text = letters.slice(from, to).join('');
    for (const { start, end, person } of findMentions(text, people)) {
      const mention = expected.get(from + [...text.slice(0, start)].length);
      if (person === null || mention?.zone === 'attendance') continue;
      if (mention?.full_name === person && mention.surface === text.slice(start, end)) right += 1;
      else wrong += 1;
    }
  }
  const running = mentions.filter(({ zone }) => zone === 'running').length;
  return { precision: right / Math.max(1, right + wrong), recall: right / running };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

test.runIf(held)('the marked texts: precision at least 0.99, recall at least 0.95', () => {
  const scores = readdirSync(MENTIONS).map((name) =>
    score(marked.parse(JSON.parse(readFileSync(new URL(name, MENTIONS), 'utf8')))),
  );
  expect(mean(scores.map(({ precision }) => precision))).toBeGreaterThanOrEqual(0.99);
  expect(mean(scores.map(({ recall }) => recall))).toBeGreaterThanOrEqual(0.95);
});

test.runIf(!held)(
  'the marked texts are not here: ../shared/corpus/mentions was not measured',
  ({ skip }) => {
    skip();
  },
);
