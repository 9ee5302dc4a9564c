import { expect, it, vi } from 'vitest';
import { personData } from '../../src/layouts/structured-data.ts';
import type { PersonFacts } from '../../src/record/schema/person.ts';

vi.mock('../../src/site.ts', () => import('./english-site.ts'));

/** The job title that a page says of a person with these titles. */
function jobTitle(titles: NonNullable<PersonFacts['titles']>): unknown {
  const person = { id: 'ann-lee', facts: { name: 'Ann Lee', titles } };
  return personData(person, new URL('https://minutes.example.org'))['jobTitle'];
}

it('says the last job title that has no end', () => {
  const head = { title: 'Head of Service', from: '2015', to: '2019' };
  const director = { title: 'Director', from: '2019' };
  expect(jobTitle([head, director])).toBe('Director');
  expect(jobTitle([director, head])).toBe('Director');
  expect(jobTitle([{ title: 'Officer' }, director])).toBe('Director');
});

it('says no former job title, and none where the record has none', () => {
  expect(jobTitle([{ title: 'Head of Service', to: '2019' }])).toBeUndefined();
  expect(jobTitle([])).toBeUndefined();
});
