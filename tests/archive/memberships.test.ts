import { expect, test } from 'vitest';
import { seatsByBody } from '../../src/archive/memberships.ts';
import { smallArchive } from './small-archive.ts';

function person(name: string, ...seats: string[]): string {
  return `---\nname: ${name}\nmemberships: [${seats.join(', ')}]\n---\n`;
}

test('the seats of a body: the chair, who stands in, members by first date, then by name', () => {
  const { archive } = smallArchive({
    'people/ann': person('Ann', '{ body: board, from: 2017-05 }', '{ body: board }'),
    'people/bob': person('Bob', '{ body: board, from: 2017 }'),
    'people/cyd': person('Cyd', '{ body: board, role: Vice-Chair, from: 2015 }'),
    'people/dee': person('Dee', '{ body: board, role: Chair, from: 2016 }'),
    'people/eve': person('Eve', '{ body: board, role: Deputy Chairman, from: 2014 }'),
    'people/fay': person('Fay', '{ body: board, role: Chairman, from: 2015-03-01 }'),
    'people/gus': person('Gus', '{ body: board, from: 2016 }', '{ body: board }'),
  });
  const seats = seatsByBody(archive).get('board') ?? [];
  expect(seats.map(({ person: { facts }, role, from }) => `${facts.name} ${role} ${from ?? ''}`))
    .toMatchInlineSnapshot(`
    [
      "Fay Chairman 2015-03-01",
      "Dee Chair 2016",
      "Eve Deputy Chairman 2014",
      "Cyd Vice-Chair 2015",
      "Gus Member 2016",
      "Bob Member 2017",
      "Ann Member 2017-05",
      "Ann Member ",
      "Gus Member ",
    ]
  `);
});
