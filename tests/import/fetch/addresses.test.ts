import { expect, test } from 'vitest';
import { dateInAddress, dateInLabel } from '../../../scripts/import/fetch/addresses.ts';

const DOCUMENTS = 'https://democracy.example.gov.uk/documents/g7771/';

test.each([
  ['Printed%20minutes%204th-Feb-2025%2010.00%20Title.pdf', '2025-02-04'],
  ['Printed+minutes+22nd-Dec-2025+10.00+Title.pdf', '2025-12-22'],
  ['Printed%20minutes%2031st-Feb-2025%2010.00%20Title.pdf', null],
  ['Printed%20minutes%204th-Foo-2025%2010.00%20Title.pdf', null],
])('the day in a name that ModernGov gave: %s', (name, date) => {
  expect(dateInAddress(DOCUMENTS + name)).toBe(date);
});

test.each([
  ['26 May 2026 6.00 pm', '2026-05-26'],
  ['Tuesday, 14th July 2026', '2026-07-14'],
  ['31st February 2026', null],
  ['To be confirmed', null],
])('the day in a label: %s', (label, date) => {
  expect(dateInLabel(label)).toBe(date);
});
