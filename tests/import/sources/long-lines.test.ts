import { expect, test } from 'vitest';
import { nothingLeftOut, withoutContacts } from '../../../scripts/import/compose/privacy.ts';
import { recognise } from '../../../scripts/import/recognise/recognise.ts';
import { containerOf } from '../../../scripts/import/sources/kind.ts';
import { readText } from '../../../scripts/import/sources/text.ts';

// A line of 100 KB that no pattern matches in the end. The limit of a test is the stop watch: a
// pattern that takes more than its length took minutes.
const long = (part: string): string => part.repeat(Math.ceil(100_000 / part.length));

test.each(['-', '|-', ': ', ' **a', ' __a', '_', ' '])('text is read: %j', (part) => {
  const { lines } = readText(`x${long(part)}!x`, 'minutes.txt');
  expect(lines).toHaveLength(1);
});

test.each(['-', '– ', 'A-', ':', ',', '. ', 'Cllr de '])('a head is recognised: %j', (part) => {
  const head = `Cabinet ${long(part)}x 4 March 2021\nCabinet ${long(part)}x`;
  const items = '1. Apologies\n\nNone.\n\n2. Dues\n\nRESOLVED – That they be noted.';
  const { meetings } = recognise(readText(`${head}\n\n${items}`, 'minutes.txt'), {});
  expect(meetings[0]?.items).toHaveLength(2);
});

test.each(['if ', ' - ', 'a;', '('])('an item is recognised: %j', (part) => {
  const list = `Present: ${long(part)}, x`;
  const items = `1. Interests\n\n${long(part)}; the public be excluded\n\n2. Dues\n\nNoted.`;
  const { meetings } = recognise(
    readText(`Cabinet 4 March 2021\n${list}\n\n${items}`, 'm.txt'),
    {},
  );
  expect(meetings[0]?.items).toHaveLength(2);
});

test.each(['a', '.', '-', ' '])('contacts are left out: %j', (part) => {
  for (const label of ['', 'email', 'tel', 'home address']) {
    const text = `${label}${long(part)}1!`;
    expect(withoutContacts(text, nothingLeftOut())).toBe(text);
  }
});

test.each(['<!-- x -->', '<!---->', '<!--', ' '])('a kind is found: %j', (part) => {
  expect(() => containerOf(new TextEncoder().encode(long(part)))).not.toThrow();
});
