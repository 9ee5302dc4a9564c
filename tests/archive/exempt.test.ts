import { describe, expect, it } from 'vitest';
import {
  exemptItems,
  groundPages,
  groundsOf,
  readsLike,
  versionOn,
} from '../../src/archive/exempt.ts';
import { facts, front, smallArchive } from './small-archive.ts';

const exempt = (date: string, yaml: string): [string, string] => [
  `meetings/board/${date}`,
  `${front(date)}\n## 1. A report\n${facts(`exempt: ${yaml}`)}`,
];
const { archive } = smallArchive(
  Object.fromEntries([
    exempt('2006-02-28', '{ paragraphs: [6] }'),
    exempt('2006-03-01', '{ paragraphs: [6] }'),
    exempt('2017-02-20', '{ paragraphs: [1, 12] }'),
    exempt('2018-02-20', '{ paragraphs: [] }'),
  ]),
);
const of = (meeting: string) => {
  const found = archive.items.get(`board/${meeting}#item-1`);
  if (!found) throw new Error(meeting);
  return found;
};

describe('grounds for taking an item in private', () => {
  it('are of the schedule as it stood on the day of the meeting', () => {
    expect(['1986-05-01', '2006-02-28', '2006-03-01'].map((day) => versionOn(day).id)).toEqual([
      '1985',
      '1985',
      '2006',
    ]);
    const glosses = ['2006-02-28', '2006-03-01'].map((day) => groundsOf(of(day))[0]?.ground?.gloss);
    expect(glosses).toEqual([
      'the adoption, care, fostering or education of a particular child',
      'a notice, order or direction the authority means to make under an enactment',
    ]);
    expect(groundsOf(of('2017-02-20'))[1]?.ground).toBeUndefined();
  });

  it('each have a page, with those of earlier versions that are cited', () => {
    expect(exemptItems(archive)).toHaveLength(4);
    expect(
      groundPages(archive).map(({ path, items }) => `${path}: ${String(items.length)}`),
    ).toEqual([
      '1: 1',
      '2: 0',
      '3: 0',
      '4: 0',
      '5: 0',
      '6: 1',
      '7: 0',
      'none: 1',
      '12: 1',
      '6-before-2006: 1',
    ]);
  });
});

describe('words that read like another ground', () => {
  const words =
    'information about the adoption, care, fostering or education of a particular child';
  it('are flagged where the version then in force says something else', () => {
    expect(readsLike(of('2006-03-01'), words)).toMatchObject({
      cited: { paragraph: 6, version: { id: '2006' } },
      version: { id: '1985' },
      ground: { paragraph: 6 },
    });
  });
  it('are not flagged where they fit, or are no paragraph’s', () => {
    expect(readsLike(of('2006-02-28'), words)).toBeUndefined();
    expect(readsLike(of('2006-03-01'), 'it was kept private')).toBeUndefined();
    expect(readsLike(of('2018-02-20'), words)).toBeUndefined();
  });
  it('are flagged where they are those of another paragraph of the same version', () => {
    expect(
      readsLike(of('2006-03-01'), 'relating to the financial or business affairs of any person'),
    ).toMatchObject({ version: { id: '2006' }, ground: { paragraph: 3 } });
  });
});
