import { expect, test } from 'vitest';
import { parseService } from '../../../scripts/import/sources/xml.ts';

const text = (words: string, before = ''): unknown =>
  parseService(`${before}<meeting><a>${words}</a></meeting>`)['meeting'];

test.each([
  ['O&#39;Brien paid &#163;5 &#x2013; or &pound;6', "O'Brien paid £5 – or £6"],
  ['&lt;p&gt;&amp;#163; &amp;amp; &amp;nbsp;&lt;/p&gt;', '<p>&#163; &amp; &nbsp;</p>'],
  ['&amp;lt;', '&lt;'],
])('references to characters are read once: %s', (written, read) => {
  expect(text(written)).toEqual({ a: read });
});

test.each([
  ['lies outside', '<!DOCTYPE m [<!ENTITY a SYSTEM "file:///etc/passwd">]>', '&a;'],
  ['grows', `<!DOCTYPE m [<!ENTITY a "${'a'.repeat(9000)}">]>`, '&a;'.repeat(100)],
])('an entity that %s is refused', (_, declared, words) => {
  expect(() => text(words, declared)).toThrow('this XML cannot be read');
});

test('entities within entities stay as they are', () => {
  const declared = '<!DOCTYPE m [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>';
  expect(text('&b;', declared)).toEqual({ a: '&b;' });
});
