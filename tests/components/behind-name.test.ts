import { expect, it } from 'vitest';
import { shownName } from '../../src/archive/item-facts.ts';
import { behindName } from '../../src/components/behind-name.ts';

it.each([
  ['Cllr Erin Hill', ''],
  ['Cllr. Erin Hill', ''],
  ['Cllr.  Erin   Hill  (Chair)', '  (Chair)'],
  ['Dr D Drew', ''],
  ['Janet Tolley, Virtual School Headteacher', ', Virtual School Headteacher'],
  ['Cllr. Erin Hill (Chair), Lead Member', ' (Chair), Lead Member'],
  ['Tom Hill, Head of Service (Resources)', ', Head of Service (Resources)'],
])('what stands behind the name of “%s” is “%s”', (written, behind) => {
  expect(behindName(written)).toBe(behind);
});

it('leaves nothing of the name out and says nothing of it twice', () => {
  const written = 'Cllr. Erin  Hill (Chair)';
  expect(shownName(written) + behindName(written)).toBe('Cllr Erin Hill (Chair)');
});
