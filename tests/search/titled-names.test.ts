import { expect, test } from 'vitest';
import { ask, indexed, record } from './small-index.ts';

const loader = indexed([record({ title: 'Harbour report', presenters: ['ann-lee'] })]);

/** The words that a query asks for. */
async function asked(query: string): Promise<string> {
  const { asking } = await ask(loader, query);
  return asking.asked.sought.clauses.flatMap(({ words }) => words).join(' ');
}

test.each(['Cllr', 'Cllrs', 'Councillor', 'Professor', 'Sir', 'Rev', 'Revd', 'Lord', 'Dame', 'Mx'])(
  'the title before a name is not asked for: %s Lee',
  async (title) => {
    expect(await asked(`${title} Lee`)).toBe('lee');
    expect(await asked(`${title} Ann Lee`)).toBe('ann lee');
  },
);

test('nor is the title of somebody whom the archive does not know', async () => {
  expect(await asked('Professor Stranger')).toBe('stranger');
});

test('a title that begins the name of a place or an office is asked for', async () => {
  expect(await asked('Lord Street')).toBe('lord street');
  expect(await asked('Lord Mayor')).toBe('lord mayor');
});

test('a title alone is asked for', async () => {
  expect(await asked('rev')).toBe('rev');
  expect(await asked('report rev')).toBe('report rev');
});

test.each(['person:"Cllr Lee"', 'by:"Dr. Ann Lee"', 'person:lee'])(
  'nor does it keep an instruction from its person: %s',
  async (query) => {
    const { asking } = await ask(loader, query);
    expect([asking.asked.state.person, asking.asked.notKnown]).toEqual(['ann-lee', []]);
  },
);
