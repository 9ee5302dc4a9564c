import { describe, expect, test } from 'vitest';
import { nothingLeftOut, withoutContacts } from '../../../scripts/import/compose/privacy.ts';

describe('left out and counted', () => {
  test.each([
    ['Contact: Oswin Hale Tel: 01632 960 218', 'Contact: Oswin Hale [telephone number left out]'],
    [
      'Telephone 020 7946 0958, or 07700 900 123.',
      '[telephone number left out], or [telephone number left out].',
    ],
    ['Ring (01632) 960 218', 'Ring [telephone number left out]'],
    ['the Clerk (01632 960 218)', 'the Clerk ([telephone number left out])'],
    ['Ring +44 (0)1632 960218 ext. 12', 'Ring [telephone number left out]'],
    [
      'tel. no.: 01632 960 218  Email: lettice.farrow@ostrey.example',
      '[telephone number left out]  [e-mail address left out]',
    ],
    [
      'Mr Moss, who lives at 12 Mill Road, Fellbeck FB1 2CD, objected.',
      'Mr Moss, who lives at [home address left out], objected.',
    ],
  ])('%s', (text, left) => {
    expect(withoutContacts(text, nothingLeftOut())).toBe(left);
  });

  test('each kind is counted', () => {
    const count = nothingLeftOut();
    withoutContacts('01632 960 218, 01632 960219, a.b@c.example', count);
    expect(count).toEqual({ telephones: 2, emails: 1, addresses: 0 });
  });
});

test.each([
  'Minute 0123/2017 of 12 January 2017 on the budget of £01,632,960,218',
  'planning application 2019/62/90123/W at 12 Mill Road',
  'the pages 61–66, 2017-04-24, 10.00 to 11.55',
  'write to democratic.services@fellbeck.example',
  'the figures 2014 2015 2016 2017',
])('stays: %s', (text) => {
  expect(withoutContacts(text, nothingLeftOut())).toBe(text);
});
