import { expect, it } from 'vitest';
import { contextOfPaper } from '../../src/archive/archive.ts';
import { paperRecord } from '../../src/search/index/paper-record.ts';
import { smallArchive } from './small-archive.ts';

const { archive } = smallArchive({
  'people/ann-roe': '---\nname: Ann Roe\naliases: [{ name: Ann Lee, to: 2017-05-10 }]\n---\n',
  'people/ann-moss': '---\nname: Ann Moss\naliases: [{ name: Ann Lee, from: 2017-05-20 }]\n---\n',
  'papers/board/2017-05-plan':
    '---\ntitle: Plan\nauthors: [Ann Lee]\nsource: { title: Plan, text: verbatim }\n---\n',
});

it.each([
  ['board/2017-05-03-plan', '2017-05-03'],
  ['board/2017-05-plan', '2017-05-31'],
  ['board/2017-plan', '2017-12-31'],
])('the names in %s are read as of %s', (id, day) => {
  expect(contextOfPaper(id)).toEqual({ day, body: 'board' });
});

it('whoever is called so at the end of a month wrote its paper, for the search as for the check', () => {
  const [paper] = archive.papers.values();
  expect(paper && paperRecord(archive, paper).presenters).toEqual(['ann-moss']);
});
