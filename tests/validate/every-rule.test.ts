import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { OWN_RULES, RULES } from '../../scripts/validate/rules.ts';

const ALL = [...RULES, ...OWN_RULES];
const here = new URL('./', import.meta.url);
const reports = readdirSync(here)
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => readFileSync(new URL(name, here), 'utf8'))
  .join('\n');

it.each(ALL.map(({ name }) => [name]))(
  '%s has a fixture whose report is held in a test',
  (name) => {
    expect(reports).toMatch(new RegExp(`^\\s+${name}$`, 'm'));
  },
);

it('every rule stands in the table, in a file of its name', () => {
  const files = readdirSync(new URL('../../scripts/validate/rules/', here));
  expect(ALL.map(({ name }) => `${name}.ts`).sort()).toEqual(files.sort());
});

it('every fixture is used', () => {
  for (const fixture of readdirSync(new URL('./fixtures/', here))) {
    expect(reports).toContain(`'${fixture}'`);
  }
});
