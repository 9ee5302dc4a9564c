import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/record/nearest.ts';
import { meetingPath, paperPath, recordPath } from '../../src/record/paths.ts';
import { slug } from '../../src/record/slugs.ts';

describe('paths', () => {
  it('say what kind of record stands where', () => {
    expect(recordPath('people/erin-hill.md')).toEqual({ kind: 'people', id: 'erin-hill' });
    expect(recordPath('meetings\\board\\2017-02-20.md')).toEqual({
      kind: 'meetings',
      id: 'board/2017-02-20',
    });
    expect(recordPath('notes/a.md')).toBeUndefined();
    expect(recordPath('people/a.txt')).toBeUndefined();
  });

  it.each(['board/2017-02-20', 'board/2017-02-20-2'])('take the meeting %s', (id) => {
    expect(meetingPath(id)).toEqual({ body: 'board', date: '2017-02-20' });
  });

  it.each([
    'board/2017-02-30',
    'board/2017-02-20-1',
    'Board/2017-02-20',
    '2017-02-20',
    'a/b/2017-02-20',
  ])('refuse the meeting %s', (id) => {
    expect(meetingPath(id)).toBeUndefined();
  });

  it('take papers dated by day, month or year', () => {
    expect(paperPath('board/2017-10-09-pshe')).toEqual({ body: 'board', date: '2017-10-09' });
    expect(paperPath('board/2017-plan')).toEqual({ body: 'board', date: '2017' });
    expect(paperPath('board/plan')).toBeUndefined();
    expect(paperPath('board/2017-13-plan')).toEqual({ body: 'board', date: '2017' });
    expect(paperPath('board/2017-16-19-education')).toEqual({ body: 'board', date: '2017' });
    expect(paperPath('board/2017-02-30-plan')).toEqual({ body: 'board', date: '2017-02' });
    expect(paperPath('board/2017-18')).toEqual({ body: 'board', date: '2017' });
  });

  it.each(['board/2017-10-09', 'board/2017-02-30', 'board/2017-10', 'board/2017'])(
    'refuse the paper without words %s',
    (id) => {
      expect(paperPath(id)).toBeUndefined();
    },
  );
});

describe('slugs', () => {
  it.each([
    ['Łukasz Żak, Søren Strauß', 'lukasz-zak-soren-strauss'],
    ["Children's Panel", 'childrens-panel'],
    ['Zoë O’Neill', 'zoe-oneill'],
    ['77/21', '77-21'],
    ['  –  ', ''],
  ])('“%s” is “%s”', (text, expected) => {
    expect(slug(text)).toBe(expected);
  });
});

describe('nearest', () => {
  it('proposes what is near and nothing else', () => {
    expect(nearest('atendance', ['present', 'attendance'])).toBe('attendance');
    expect(nearest('ERIN HILL', ['Erin Hill'])).toBe('Erin Hill');
    expect(nearest('weather', ['body', 'date'])).toBeUndefined();
  });
});
