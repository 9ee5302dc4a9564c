import { expect, it } from 'vitest';
import { writtenName } from '../../src/record/names.ts';

it.each([
  ['Cllr Erin Hill (Chair)', { title: 'Cllr', name: 'Erin Hill', role: 'Chair' }],
  [
    'Janet Tolley, Virtual School Headteacher',
    { name: 'Janet Tolley', post: 'Virtual School Headteacher' },
  ],
  ['Dr. A  B Khan', { title: 'Dr', name: 'A B Khan' }],
  [
    'Linda Summers (Co-optee), Governor',
    { name: 'Linda Summers', role: 'Co-optee', post: 'Governor' },
  ],
  [
    'Gill Ellis, Director (ex officio)',
    { name: 'Gill Ellis', role: 'ex officio', post: 'Director' },
  ],
  ['Mrs O’Neill', { title: 'Mrs', name: 'O’Neill' }],
  ['CLLR  MRS. ANN LEE', { title: 'CLLR MRS', name: 'ANN LEE' }],
  ['Rev. Canon Lord', { title: 'Rev. Canon', name: 'Lord' }],
  ['Mark Drury', { name: 'Mark Drury' }],
])('takes “%s” apart', (written, parts) => {
  expect(writtenName(written)).toEqual({ written, ...parts });
});
