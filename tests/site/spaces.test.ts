import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { pagesOf } from './built-pages.ts';

/** A space between an element and the sign behind it, which templates bring in with a new line. */
const BEFORE_SIGN = /<\/(?:a|strong)>\s+[,:]/; // the survey</a> , pages 3–5
const INLINE = /<ul class="inline">.*?<\/ul>/gs;
const IN_LINK = /\s<\/a>/; // dredging </a>

test.each([
  { name: 'the small archive', site: inject('fixtureSite') },
  { name: 'the archive in dist', site: 'dist' },
])(
  'no space stands before a comma or colon, and none is underlined at the end of a link: $name',
  (at) => {
    const odd = pagesOf(at.site).filter((path) => {
      const html = readFileSync(join(at.site, path), 'utf8');
      return (
        BEFORE_SIGN.test(html) || (html.match(INLINE) ?? []).some((list) => IN_LINK.test(list))
      );
    });
    expect(odd).toEqual([]);
  },
);
